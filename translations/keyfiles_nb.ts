<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The file is larger than 1 MiB. No key file is.</source>
        <translation>Filen er større enn 1 MiB. Det er ingen nøkkelfil.</translation>
    </message>
    <message>
        <source>The file holds more keys or certificates than a key file does.</source>
        <translation>Filen inneholder flere nøkler eller sertifikater enn en nøkkelfil har.</translation>
    </message>
    <message>
        <source>The file is empty. Fetch it anew.</source>
        <translation>Filen er tom. Hent den på nytt.</translation>
    </message>
    <message>
        <source>The file ends too early. Fetch it anew.</source>
        <translation>Filen slutter for tidlig. Hent den på nytt.</translation>
    </message>
    <message>
        <source>The file begins as a key file and is broken further in. Fetch it anew.</source>
        <translation>Filen begynner som en nøkkelfil, men er ødelagt lenger inne. Hent den på nytt.</translation>
    </message>
    <message>
        <source>The file asks for more than ten million rounds of computing before it opens. No program that makes key files does so, and it was not tried.</source>
        <translation>Filen krever mer enn ti millioner regnerunder før den åpner seg. Det gjør ingen programmer som lager nøkkelfiler, og det ble ikke forsøkt.</translation>
    </message>
    <message>
        <source>The certificate in the file cannot be read.</source>
        <translation>Sertifikatet i filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The private key in the file cannot be read, or its numbers do not belong together.</source>
        <translation>Den private nøkkelen i filen kan ikke leses, eller tallene i den hører ikke sammen.</translation>
    </message>
    <message>
        <source>The file wants a password, and none was given.</source>
        <translation>Filen krever et passord, og det ble ikke oppgitt noe.</translation>
    </message>
    <message>
        <source>The password fits the file's checksum and does not open what is in it. Export the file anew, with a password of the letters a to z and digits.</source>
        <translation>Passordet stemmer med filens kontrollsum, men åpner ikke det som ligger i den. Eksporter filen på nytt, med et passord av bokstavene a til z og sifre.</translation>
    </message>
    <message>
        <source>The password opens the file, and the private key in it has a password of its own. Give both the same one.</source>
        <translation>Passordet åpner filen, men den private nøkkelen i den har sitt eget passord. Gi begge det samme.</translation>
    </message>
    <message>
        <source>The file's checksum is of a newer kind (PBMAC1) that this program cannot check. Export the file anew with an ordinary one.</source>
        <translation>Filens kontrollsum er av en nyere type (PBMAC1) som dette programmet ikke kan kontrollere. Eksporter filen på nytt med en vanlig kontrollsum.</translation>
    </message>
    <message>
        <source>The file is encrypted for another certificate and not with a password. It cannot be opened here.</source>
        <translation>Filen er kryptert for et annet sertifikat og ikke med et passord. Den kan ikke åpnes her.</translation>
    </message>
    <message>
        <source>The key's DEK-Info line names a cipher that is not known here.</source>
        <translation>DEK-Info-linjen til nøkkelen nevner en krypteringsmetode som ikke er kjent her.</translation>
    </message>
    <message>
        <source>This is only the public part of a JWK. The one with “d” in it is wanted.</source>
        <translation>Dette er bare den offentlige delen av en JWK. Det er den med «d» i som trengs.</translation>
    </message>
    <message>
        <source>This is a symmetric key (oct). Maskinporten takes RSA keys.</source>
        <translation>Dette er en symmetrisk nøkkel (oct). Maskinporten tar imot RSA-nøkler.</translation>
    </message>
    <message>
        <source>The key is of the kind EC. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen EC. Maskinporten tar imot RSA-nøkler.</translation>
    </message>
    <message>
        <source>The key is of the kind OKP. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen OKP. Maskinporten tar imot RSA-nøkler.</translation>
    </message>
    <message>
        <source>This is a Java key store (JKS). Convert it to PKCS#12:</source>
        <translation>Dette er et Java-nøkkellager (JKS). Konverter det til PKCS#12:</translation>
    </message>
    <message>
        <source>This is a Java key store (JCEKS). Convert it to PKCS#12:</source>
        <translation>Dette er et Java-nøkkellager (JCEKS). Konverter det til PKCS#12:</translation>
    </message>
    <message>
        <source>This is a key store of Bouncy Castle (BKS). Convert it to PKCS#12; the library's own file is needed for that:</source>
        <translation>Dette er et nøkkellager fra Bouncy Castle (BKS). Konverter det til PKCS#12; det krever bibliotekets egen fil:</translation>
    </message>
    <message>
        <source>This is a key for SSH, hardly the one that is registered for Maskinporten. A private one can be made into PEM:</source>
        <translation>Dette er en nøkkel for SSH, neppe den som er registrert for Maskinporten. En privat nøkkel kan gjøres om til PEM:</translation>
    </message>
    <message>
        <source>This is a key for SSH from PuTTY, hardly the one that is registered for Maskinporten. A private one can be made into PEM:</source>
        <translation>Dette er en nøkkel for SSH fra PuTTY, neppe den som er registrert for Maskinporten. En privat nøkkel kan gjøres om til PEM:</translation>
    </message>
    <message>
        <source>This is a key for PGP. Maskinporten has no use for it.</source>
        <translation>Dette er en nøkkel for PGP. Den kan ikke brukes mot Maskinporten.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not yet a certificate. It was to be sent to the issuer.</source>
        <translation>Dette er en sertifikatforespørsel, ikke et sertifikat ennå. Den skulle sendes til utstederen.</translation>
    </message>
    <message>
        <source>This is a public key. The private one is wanted.</source>
        <translation>Dette er en offentlig nøkkel. Det er den private som trengs.</translation>
    </message>
    <message>
        <source>This is an issuer's list of revoked certificates.</source>
        <translation>Dette er en utsteders liste over tilbakekalte sertifikater.</translation>
    </message>
    <message>
        <source>This is a token (JWT), not a key. Tokens should not be kept in files.</source>
        <translation>Dette er et token (JWT), ikke en nøkkel. Tokener bør ikke oppbevares i filer.</translation>
    </message>
    <message>
        <source>This is a saved e-mail. Save the file that is attached to it instead.</source>
        <translation>Dette er en lagret e-post. Lagre filen som er vedlagt, i stedet.</translation>
    </message>
    <message>
        <source>This is a password safe (KeePass). The key file may lie in it.</source>
        <translation>Dette er et passordhvelv (KeePass). Nøkkelfilen kan ligge i det.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the file. Fetch it anew.</source>
        <translation>Dette er en nettside, kanskje lagret i stedet for filen. Hent filen på nytt.</translation>
    </message>
    <message>
        <source>This is a PDF document, perhaps the letter with the password.</source>
        <translation>Dette er et PDF-dokument, kanskje brevet med passordet.</translation>
    </message>
    <message>
        <source>This is a document or a saved e-mail of Microsoft Office. If the file is attached to it, save that.</source>
        <translation>Dette er et dokument eller en lagret e-post fra Microsoft Office. Er filen vedlagt, så lagre den.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Dette er et bilde.</translation>
    </message>
    <message>
        <source>This is a zip archive, or a document of the same kind. Unpack it and choose the file in it.</source>
        <translation>Dette er et zip-arkiv, eller et dokument av samme slag. Pakk det ut og velg filen i det.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose the file in it.</source>
        <translation>Dette er et arkiv. Pakk det ut og velg filen i det.</translation>
    </message>
    <message>
        <source>This is a database. The key must be exported from it.</source>
        <translation>Dette er en database. Nøkkelen må eksporteres fra den.</translation>
    </message>
    <message>
        <source>This is JSON, and there is no JSON Web Key (JWK) in it.</source>
        <translation>Dette er JSON, men det er ingen JSON Web Key (JWK) i det.</translation>
    </message>
    <message>
        <source>This is XML, and no key file.</source>
        <translation>Dette er XML og ingen nøkkelfil.</translation>
    </message>
    <message>
        <source>This is text, and there is neither key nor certificate in it.</source>
        <translation>Dette er tekst, og det er verken nøkkel eller sertifikat i den.</translation>
    </message>
    <message>
        <source>It cannot be told what this file is. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.</source>
        <translation>Det kan ikke avgjøres hva denne filen er. Det trengs en PKCS#12-fil (.p12, .pfx), en PEM-fil eller en JWK-fil.</translation>
    </message>
    <message>
        <source>The file is protected with %1, which this program cannot read. Export it anew with another method.</source>
        <translation>Filen er beskyttet med %1, som dette programmet ikke kan lese. Eksporter den på nytt med en annen metode.</translation>
    </message>
    <message>
        <source>The certificate's key usage is not marked as critical. Digdir's own check of certificates wants it so.</source>
        <translation>Nøkkelbruken i sertifikatet er ikke merket som kritisk. Digdirs egen kontroll av sertifikater krever det.</translation>
    </message>
    <message>
        <source>The certificate's key usage allows neither authentication nor signing, so it cannot be used here.</source>
        <translation>Nøkkelbruken i sertifikatet tillater verken autentisering eller signering, så det kan ikke brukes her.</translation>
    </message>
    <message>
        <source>The certificate's dates cannot be read.</source>
        <translation>Datoene i sertifikatet kan ikke leses.</translation>
    </message>
    <message>
        <source>Keys in the file that this password does not open: %1.</source>
        <translation>Nøkler i filen som dette passordet ikke åpner: %1.</translation>
    </message>
    <message>
        <source>The key says of itself that it is meant for something else (%1).</source>
        <translation>Nøkkelen sier selv at den er ment for noe annet (%1).</translation>
    </message>
    <message>
        <source>The key id (kid) “%1” has characters that a registered key cannot have: only a to z, A to Z, digits and . _ - are taken.</source>
        <translation>Nøkkel-id-en (kid) «%1» har tegn som en registrert nøkkel ikke kan ha: bare a til z, A til Z, sifre og . _ - er tillatt.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Chosen because its certificate is for authentication.</source>
        <translation>Valgt fordi sertifikatet er for autentisering.</translation>
    </message>
    <message>
        <source>Chosen because it is the newest of those that can be used.</source>
        <translation>Valgt fordi den er nyest av dem som kan brukes.</translation>
    </message>
    <message>
        <source>Chosen because no other can be used here and now.</source>
        <translation>Valgt fordi ingen annen kan brukes her og nå.</translation>
    </message>
    <message>
        <source>None can be used here and now; this one comes closest.</source>
        <translation>Ingen kan brukes her og nå; denne er nærmest.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andre numre</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generasjon</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Nøkkelbruk</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>SHA-1-fingeravtrykk</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyer</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signert med</translation>
    </message>
</context>
</TS>
