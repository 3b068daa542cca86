<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::PasswordKeeper</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Nøkkelringen svara ikkje i tide.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet seier: «%1»</translation>
    </message>
    <message>
        <source>The system's keyring is being asked for the password …</source>
        <translation>Nøkkelringen til systemet blir spurd om passordet …</translation>
    </message>
    <message>
        <source>The system's keyring was not opened, so the password must be typed.</source>
        <translation>Nøkkelringen til systemet vart ikkje opna, så passordet må skrivast inn.</translation>
    </message>
    <message>
        <source>The password is not remembered: the system has no keyring that can be used here.</source>
        <translation>Passordet blir ikkje hugsa: Systemet har ingen nøkkelring som kan brukast her.</translation>
    </message>
    <message>
        <source>The password in the system's keyring does not fit this file.</source>
        <translation>Passordet i nøkkelringen til systemet passar ikkje til denne fila.</translation>
    </message>
    <message>
        <source>Opened with the password from the system's keyring.</source>
        <translation>Opna med passordet frå nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password is kept in the system's keyring.</source>
        <translation>Passordet er lagra i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet vart ikkje lagra.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligg ikkje lenger i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikkje fjernast frå nøkkelringen til systemet.</translation>
    </message>
</context>
<context>
    <name>da::ProfileTexts</name>
    <message numerus="yes">
        <source>%n client profile(s) could not be read and stay in the file as they are: %1</source>
        <translation><numerusform>%n klientprofil kunne ikkje lesast og blir liggande i fila som han er: %1</numerusform><numerusform>%n klientprofilar kunne ikkje lesast og blir liggande i fila som dei er: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported, without passwords and keys: %1</source>
        <translation><numerusform>%n profil er eksportert, utan passord og nøklar: %1</numerusform><numerusform>%n profilar er eksporterte, utan passord og nøklar: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) saved.</source>
        <translation><numerusform>%n profil er lagra.</numerusform><numerusform>%n profilar er lagra.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation><numerusform>%n profil er importert.</numerusform><numerusform>%n profilar er importerte.</numerusform></translation>
    </message>
    <message>
        <source>The profile is no longer there. Another window may have removed it.</source>
        <translation>Profilen finst ikkje lenger. Han kan vere fjerna i eit anna vindauge.</translation>
    </message>
    <message>
        <source>The profiles could not be read: %1</source>
        <translation>Profilane kunne ikkje lesast: %1</translation>
    </message>
    <message>
        <source>The profiles could not be written: %1. Nothing was changed.</source>
        <translation>Profilane kunne ikkje lagrast: %1. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged: %1</source>
        <translation>Fila med profilane er skadd: %1</translation>
    </message>
    <message>
        <source>The profiles were written by a later version of the program, and are left as they are: %1</source>
        <translation>Profilane er lagra av ein nyare versjon av programmet og blir ikkje rørte: %1</translation>
    </message>
    <message>
        <source>Another program holds the file with the profiles. Nothing was changed. Try again.</source>
        <translation>Eit anna program held på fila med profilane. Ingenting er endra. Prøv igjen.</translation>
    </message>
    <message>
        <source>The profile is not complete, and was not saved.</source>
        <translation>Profilen er ikkje fullstendig og vart ikkje lagra.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ingenting vart importert.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 er ikkje JSON.</translation>
    </message>
    <message>
        <source>%1 holds no client profiles.</source>
        <translation>%1 inneheld ingen klientprofilar.</translation>
    </message>
    <message>
        <source>%1 was exported by a later version of the program.</source>
        <translation>%1 er eksportert av ein nyare versjon av programmet.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 er for stor til å vere ei fil med profilar.</translation>
    </message>
    <message>
        <source>Profile number %1 in %2, “%3”: %4</source>
        <translation>Profil nummer %1 i %2, «%3»: %4</translation>
    </message>
    <message>
        <source>Left out, since a profile does not hold it: %1.</source>
        <translation>Utelate, fordi det ikkje høyrer heime i ein profil: %1.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» er fjerna.</translation>
    </message>
    <message>
        <source>The password of its key file is still in the system's keyring.</source>
        <translation>Passordet til nøkkelfila ligg framleis i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligg ikkje lenger i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikkje fjernast frå nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet seier: «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» er lagra.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» er tilbake.</translation>
    </message>
    <message>
        <source>The file with the client profiles was damaged. It is kept as %1, and the list begins anew.</source>
        <translation>Fila med klientprofilane var skadd. Ho er teken vare på som %1, og lista byrjar på nytt.</translation>
    </message>
    <message>
        <source>Only %1 of %2 profiles were saved.</source>
        <translation>Berre %1 av %2 profilar vart lagra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fyllast ut.</translation>
    </message>
    <message>
        <source>This is a key. Only the name of a file or of a key belongs here.</source>
        <translation>Dette er ein nøkkel. Her høyrer berre namnet på ei fil eller ein nøkkel heime.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Dette er ikkje ein tekst.</translation>
    </message>
    <message>
        <source>This stands in the file twice.</source>
        <translation>Dette står to gonger i fila.</translation>
    </message>
    <message>
        <source>This is not a valid organisation number.</source>
        <translation>Dette er ikkje eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>This cannot hold spaces, and at most 200 characters.</source>
        <translation>Her kan det ikkje vere mellomrom, og høgst 200 teikn.</translation>
    </message>
    <message>
        <source>This is too long, or holds characters that cannot be shown.</source>
        <translation>Dette er for langt eller inneheld teikn som ikkje kan visast.</translation>
    </message>
</context>
<context>
    <name>da::ProfileButton</name>
    <message>
        <source>Profile: none</source>
        <translation>Profil: ingen</translation>
    </message>
    <message>
        <source>Profile: %1 (changed)</source>
        <translation>Profil: %1 (endra)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Client profiles: environment, client and key under one name</source>
        <translation>Klientprofilar: miljø, klient og nøkkel under eitt namn</translation>
    </message>
    <message>
        <source>Save the changes in “%1”</source>
        <translation>Lagre endringane i «%1»</translation>
    </message>
    <message>
        <source>Save as profile …</source>
        <translation>Lagre som profil …</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Administrer profilar …</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Ingen profil</translation>
    </message>
</context>
<context>
    <name>da::ProfileEditor</name>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein annan profil har same namn.</translation>
    </message>
    <message>
        <source>There is no such file on this machine now.</source>
        <translation>Fila finst ikkje på denne maskina no.</translation>
    </message>
</context>
<context>
    <name>da::ProfileForm</name>
    <message>
        <source>Choose key file</source>
        <translation>Vel nøkkelfil</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx *.pem *.key *.jwk *.json)</source>
        <translation>Nøkkelfiler (*.p12 *.pfx *.pem *.key *.jwk *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose environment file</source>
        <translation>Vel miljøfil</translation>
    </message>
    <message>
        <source>Environment files (*.json)</source>
        <translation>Miljøfiler (*.json)</translation>
    </message>
    <message>
        <source>Its password is kept in the system's keyring.</source>
        <translation>Passordet er lagra i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Nøkkelfil (valfritt)</translation>
    </message>
    <message>
        <source>Key id, kid (optional)</source>
        <translation>Nøkkel-id, kid (valfritt)</translation>
    </message>
    <message>
        <source>The supplier's organisation number (optional)</source>
        <translation>Organisasjonsnummeret til leverandøren (valfritt)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Miljøfil</translation>
    </message>
    <message>
        <source>Path of the environment file</source>
        <translation>Stien til miljøfila</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Gløym passordet</translation>
    </message>
</context>
<context>
    <name>da::ProfileDialog</name>
    <message numerus="yes">
        <source>The file says something else of %n profile(s) that exist(s) already. Replace them?</source>
        <translation><numerusform>Fila seier noko anna om ein profil som finst frå før. Vil du erstatte han?</numerusform><numerusform>Fila seier noko anna om %n profilar som finst frå før. Vil du erstatte dei?</numerusform></translation>
    </message>
    <message>
        <source>Client profiles</source>
        <translation>Klientprofilar</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Vil du lagre det du har endra?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikkje lagre</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Hald fram med å redigere</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer profilar</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profilar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behald mine</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ikkje importer noko</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Eksporter profilar</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikkje lagra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>This profile …</source>
        <translation>Denne profilen …</translation>
    </message>
    <message>
        <source>All profiles …</source>
        <translation>Alle profilar …</translation>
    </message>
    <message>
        <source>A profile keeps environment, client and key file under a name, so that a check begins with them. Passwords and keys are not in it. Add one here, import a file from a colleague, or choose “Save as profile” when you have filled in a check.</source>
        <translation>Ein profil tek vare på miljø, klient og nøkkelfil under eit namn, så ein kontroll kan byrje med dei. Passord og nøklar er ikkje med. Legg til ein her, importer ei fil frå ein kollega, eller vel «Lagre som profil» når du har fylt ut ein kontroll.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Use in the check</source>
        <translation>Bruk i kontrollen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
</TS>
