<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::PasswordKeeper</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Nøkkelringen svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet sier: «%1»</translation>
    </message>
    <message>
        <source>The system's keyring is being asked for the password …</source>
        <translation>Systemets nøkkelring blir spurt om passordet …</translation>
    </message>
    <message>
        <source>The system's keyring was not opened, so the password must be typed.</source>
        <translation>Systemets nøkkelring ble ikke åpnet, så passordet må skrives inn.</translation>
    </message>
    <message>
        <source>The password is not remembered: the system has no keyring that can be used here.</source>
        <translation>Passordet blir ikke husket: Systemet har ingen nøkkelring som kan brukes her.</translation>
    </message>
    <message>
        <source>The password in the system's keyring does not fit this file.</source>
        <translation>Passordet i systemets nøkkelring passer ikke til denne filen.</translation>
    </message>
    <message>
        <source>Opened with the password from the system's keyring.</source>
        <translation>Åpnet med passordet fra systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password is kept in the system's keyring.</source>
        <translation>Passordet er lagret i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet ble ikke lagret.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligger ikke lenger i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikke fjernes fra systemets nøkkelring.</translation>
    </message>
</context>
<context>
    <name>da::ProfileTexts</name>
    <message numerus="yes">
        <source>%n client profile(s) could not be read and stay in the file as they are: %1</source>
        <translation><numerusform>%n klientprofil kunne ikke leses og blir liggende i filen som den er: %1</numerusform><numerusform>%n klientprofiler kunne ikke leses og blir liggende i filen som de er: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported, without passwords and keys: %1</source>
        <translation><numerusform>%n profil er eksportert, uten passord og nøkler: %1</numerusform><numerusform>%n profiler er eksportert, uten passord og nøkler: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) saved.</source>
        <translation><numerusform>%n profil er lagret.</numerusform><numerusform>%n profiler er lagret.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation><numerusform>%n profil er importert.</numerusform><numerusform>%n profiler er importert.</numerusform></translation>
    </message>
    <message>
        <source>The profile is no longer there. Another window may have removed it.</source>
        <translation>Profilen finnes ikke lenger. Den kan være fjernet i et annet vindu.</translation>
    </message>
    <message>
        <source>The profiles could not be read: %1</source>
        <translation>Profilene kunne ikke leses: %1</translation>
    </message>
    <message>
        <source>The profiles could not be written: %1. Nothing was changed.</source>
        <translation>Profilene kunne ikke lagres: %1. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file with the profiles is damaged: %1</source>
        <translation>Filen med profilene er skadet: %1</translation>
    </message>
    <message>
        <source>The profiles were written by a later version of the program, and are left as they are: %1</source>
        <translation>Profilene er lagret av en nyere versjon av programmet og blir ikke rørt: %1</translation>
    </message>
    <message>
        <source>Another program holds the file with the profiles. Nothing was changed. Try again.</source>
        <translation>Et annet program holder på filen med profilene. Ingenting er endret. Prøv igjen.</translation>
    </message>
    <message>
        <source>The profile is not complete, and was not saved.</source>
        <translation>Profilen er ikke fullstendig og ble ikke lagret.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ingenting ble importert.</translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation>%1 er ikke JSON.</translation>
    </message>
    <message>
        <source>%1 holds no client profiles.</source>
        <translation>%1 inneholder ingen klientprofiler.</translation>
    </message>
    <message>
        <source>%1 was exported by a later version of the program.</source>
        <translation>%1 er eksportert av en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 er for stor til å være en fil med profiler.</translation>
    </message>
    <message>
        <source>Profile number %1 in %2, “%3”: %4</source>
        <translation>Profil nummer %1 i %2, «%3»: %4</translation>
    </message>
    <message>
        <source>Left out, since a profile does not hold it: %1.</source>
        <translation>Utelatt, fordi det ikke hører hjemme i en profil: %1.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» er fjernet.</translation>
    </message>
    <message>
        <source>The password of its key file is still in the system's keyring.</source>
        <translation>Passordet til nøkkelfilen ligger fortsatt i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligger ikke lenger i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikke fjernes fra systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet sier: «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» er lagret.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» er tilbake.</translation>
    </message>
    <message>
        <source>The file with the client profiles was damaged. It is kept as %1, and the list begins anew.</source>
        <translation>Filen med klientprofilene var skadet. Den er tatt vare på som %1, og listen begynner på nytt.</translation>
    </message>
    <message>
        <source>Only %1 of %2 profiles were saved.</source>
        <translation>Bare %1 av %2 profiler ble lagret.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>This is a key. Only the name of a file or of a key belongs here.</source>
        <translation>Dette er en nøkkel. Her hører bare navnet på en fil eller en nøkkel hjemme.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Dette er ikke en tekst.</translation>
    </message>
    <message>
        <source>This stands in the file twice.</source>
        <translation>Dette står to ganger i filen.</translation>
    </message>
    <message>
        <source>This is not a valid organisation number.</source>
        <translation>Dette er ikke et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>This cannot hold spaces, and at most 200 characters.</source>
        <translation>Her kan det ikke være mellomrom, og høyst 200 tegn.</translation>
    </message>
    <message>
        <source>This is too long, or holds characters that cannot be shown.</source>
        <translation>Dette er for langt eller inneholder tegn som ikke kan vises.</translation>
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
        <translation>Profil: %1 (endret)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Client profiles: environment, client and key under one name</source>
        <translation>Klientprofiler: miljø, klient og nøkkel under ett navn</translation>
    </message>
    <message>
        <source>Save the changes in “%1”</source>
        <translation>Lagre endringene i «%1»</translation>
    </message>
    <message>
        <source>Save as profile …</source>
        <translation>Lagre som profil …</translation>
    </message>
    <message>
        <source>Manage profiles …</source>
        <translation>Administrer profiler …</translation>
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
        <translation>En annen profil har samme navn.</translation>
    </message>
    <message>
        <source>There is no such file on this machine now.</source>
        <translation>Filen finnes ikke på denne maskinen nå.</translation>
    </message>
</context>
<context>
    <name>da::ProfileForm</name>
    <message>
        <source>Choose key file</source>
        <translation>Velg nøkkelfil</translation>
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
        <translation>Velg miljøfil</translation>
    </message>
    <message>
        <source>Environment files (*.json)</source>
        <translation>Miljøfiler (*.json)</translation>
    </message>
    <message>
        <source>Its password is kept in the system's keyring.</source>
        <translation>Passordet er lagret i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Nøkkelfil (valgfritt)</translation>
    </message>
    <message>
        <source>Key id, kid (optional)</source>
        <translation>Nøkkel-id, kid (valgfritt)</translation>
    </message>
    <message>
        <source>The supplier's organisation number (optional)</source>
        <translation>Leverandørens organisasjonsnummer (valgfritt)</translation>
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
        <translation>Sti til miljøfilen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Glem passordet</translation>
    </message>
</context>
<context>
    <name>da::ProfileDialog</name>
    <message numerus="yes">
        <source>The file says something else of %n profile(s) that exist(s) already. Replace them?</source>
        <translation><numerusform>Filen sier noe annet om en profil som finnes fra før. Vil du erstatte den?</numerusform><numerusform>Filen sier noe annet om %n profiler som finnes fra før. Vil du erstatte dem?</numerusform></translation>
    </message>
    <message>
        <source>Client profiles</source>
        <translation>Klientprofiler</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Vil du lagre det du har endret?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ikke lagre</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer profiler</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiler (*.json)</translation>
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
        <translation>Behold mine</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ikke importer noe</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Eksporter profiler</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke lagret</translation>
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
        <translation>Alle profiler …</translation>
    </message>
    <message>
        <source>A profile keeps environment, client and key file under a name, so that a check begins with them. Passwords and keys are not in it. Add one here, import a file from a colleague, or choose “Save as profile” when you have filled in a check.</source>
        <translation>En profil tar vare på miljø, klient og nøkkelfil under et navn, så en kontroll kan begynne med dem. Passord og nøkler er ikke med. Legg til en her, importer en fil fra en kollega, eller velg «Lagre som profil» når du har fylt ut en kontroll.</translation>
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
