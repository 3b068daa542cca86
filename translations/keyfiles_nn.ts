<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The file is larger than 1 MiB. No key file is.</source>
        <translation>Fila er større enn 1 MiB. Det er ingen nøkkelfil.</translation>
    </message>
    <message>
        <source>The file holds more keys or certificates than a key file does.</source>
        <translation>Fila inneheld fleire nøklar eller sertifikat enn ei nøkkelfil har.</translation>
    </message>
    <message>
        <source>The file is empty. Fetch it anew.</source>
        <translation>Fila er tom. Hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file ends too early. Fetch it anew.</source>
        <translation>Fila sluttar for tidleg. Hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file begins as a key file and is broken further in. Fetch it anew.</source>
        <translation>Fila byrjar som ei nøkkelfil, men er øydelagd lenger inne. Hent ho på nytt.</translation>
    </message>
    <message>
        <source>The file asks for more than ten million rounds of computing before it opens. No program that makes key files does so, and it was not tried.</source>
        <translation>Fila krev meir enn ti millionar reknerundar før ho opnar seg. Det gjer ingen program som lagar nøkkelfiler, og det vart ikkje forsøkt.</translation>
    </message>
    <message>
        <source>The certificate in the file cannot be read.</source>
        <translation>Sertifikatet i fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The private key in the file cannot be read, or its numbers do not belong together.</source>
        <translation>Den private nøkkelen i fila kan ikkje lesast, eller tala i han høyrer ikkje saman.</translation>
    </message>
    <message>
        <source>The file wants a password, and none was given.</source>
        <translation>Fila krev eit passord, og det vart ikkje oppgitt noko.</translation>
    </message>
    <message>
        <source>The password fits the file's checksum and does not open what is in it. Export the file anew, with a password of the letters a to z and digits.</source>
        <translation>Passordet stemmer med kontrollsummen i fila, men opnar ikkje det som ligg i ho. Eksporter fila på nytt, med eit passord av bokstavane a til z og siffer.</translation>
    </message>
    <message>
        <source>The password opens the file, and the private key in it has a password of its own. Give both the same one.</source>
        <translation>Passordet opnar fila, men den private nøkkelen i ho har sitt eige passord. Gi begge det same.</translation>
    </message>
    <message>
        <source>The file's checksum is of a newer kind (PBMAC1) that this program cannot check. Export the file anew with an ordinary one.</source>
        <translation>Kontrollsummen i fila er av ein nyare type (PBMAC1) som dette programmet ikkje kan kontrollere. Eksporter fila på nytt med ein vanleg kontrollsum.</translation>
    </message>
    <message>
        <source>The file is encrypted for another certificate and not with a password. It cannot be opened here.</source>
        <translation>Fila er kryptert for eit anna sertifikat og ikkje med eit passord. Ho kan ikkje opnast her.</translation>
    </message>
    <message>
        <source>The key's DEK-Info line names a cipher that is not known here.</source>
        <translation>DEK-Info-linja til nøkkelen nemner ein krypteringsmetode som ikkje er kjend her.</translation>
    </message>
    <message>
        <source>This is only the public part of a JWK. The one with “d” in it is wanted.</source>
        <translation>Dette er berre den offentlege delen av ein JWK. Det er den med «d» i som trengst.</translation>
    </message>
    <message>
        <source>This is a symmetric key (oct). Maskinporten takes RSA keys.</source>
        <translation>Dette er ein symmetrisk nøkkel (oct). Maskinporten tek imot RSA-nøklar.</translation>
    </message>
    <message>
        <source>The key is of the kind EC. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen EC. Maskinporten tek imot RSA-nøklar.</translation>
    </message>
    <message>
        <source>The key is of the kind OKP. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen OKP. Maskinporten tek imot RSA-nøklar.</translation>
    </message>
    <message>
        <source>This is a Java key store (JKS). Convert it to PKCS#12:</source>
        <translation>Dette er eit Java-nøkkellager (JKS). Konverter det til PKCS#12:</translation>
    </message>
    <message>
        <source>This is a Java key store (JCEKS). Convert it to PKCS#12:</source>
        <translation>Dette er eit Java-nøkkellager (JCEKS). Konverter det til PKCS#12:</translation>
    </message>
    <message>
        <source>This is a key store of Bouncy Castle (BKS). Convert it to PKCS#12; the library's own file is needed for that:</source>
        <translation>Dette er eit nøkkellager frå Bouncy Castle (BKS). Konverter det til PKCS#12; det krev fila til biblioteket sjølv:</translation>
    </message>
    <message>
        <source>This is a key for SSH, hardly the one that is registered for Maskinporten. A private one can be made into PEM:</source>
        <translation>Dette er ein nøkkel for SSH, neppe den som er registrert for Maskinporten. Ein privat nøkkel kan gjerast om til PEM:</translation>
    </message>
    <message>
        <source>This is a key for SSH from PuTTY, hardly the one that is registered for Maskinporten. A private one can be made into PEM:</source>
        <translation>Dette er ein nøkkel for SSH frå PuTTY, neppe den som er registrert for Maskinporten. Ein privat nøkkel kan gjerast om til PEM:</translation>
    </message>
    <message>
        <source>This is a key for PGP. Maskinporten has no use for it.</source>
        <translation>Dette er ein nøkkel for PGP. Han kan ikkje brukast mot Maskinporten.</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not yet a certificate. It was to be sent to the issuer.</source>
        <translation>Dette er ein sertifikatførespurnad, ikkje eit sertifikat enno. Han skulle sendast til utferdaren.</translation>
    </message>
    <message>
        <source>This is a public key. The private one is wanted.</source>
        <translation>Dette er ein offentleg nøkkel. Det er den private som trengst.</translation>
    </message>
    <message>
        <source>This is an issuer's list of revoked certificates.</source>
        <translation>Dette er lista til ein utferdar over tilbakekalla sertifikat.</translation>
    </message>
    <message>
        <source>This is a token (JWT), not a key. Tokens should not be kept in files.</source>
        <translation>Dette er eit token (JWT), ikkje ein nøkkel. Token bør ikkje oppbevarast i filer.</translation>
    </message>
    <message>
        <source>This is a saved e-mail. Save the file that is attached to it instead.</source>
        <translation>Dette er ein lagra e-post. Lagre fila som er vedlagd, i staden.</translation>
    </message>
    <message>
        <source>This is a password safe (KeePass). The key file may lie in it.</source>
        <translation>Dette er eit passordkvelv (KeePass). Nøkkelfila kan liggje i det.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps saved in place of the file. Fetch it anew.</source>
        <translation>Dette er ei nettside, kanskje lagra i staden for fila. Hent fila på nytt.</translation>
    </message>
    <message>
        <source>This is a PDF document, perhaps the letter with the password.</source>
        <translation>Dette er eit PDF-dokument, kanskje brevet med passordet.</translation>
    </message>
    <message>
        <source>This is a document or a saved e-mail of Microsoft Office. If the file is attached to it, save that.</source>
        <translation>Dette er eit dokument eller ein lagra e-post frå Microsoft Office. Er fila vedlagd, så lagre ho.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Dette er eit bilete.</translation>
    </message>
    <message>
        <source>This is a zip archive, or a document of the same kind. Unpack it and choose the file in it.</source>
        <translation>Dette er eit zip-arkiv, eller eit dokument av same slag. Pakk det ut og vel fila i det.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose the file in it.</source>
        <translation>Dette er eit arkiv. Pakk det ut og vel fila i det.</translation>
    </message>
    <message>
        <source>This is a database. The key must be exported from it.</source>
        <translation>Dette er ein database. Nøkkelen må eksporterast frå han.</translation>
    </message>
    <message>
        <source>This is JSON, and there is no JSON Web Key (JWK) in it.</source>
        <translation>Dette er JSON, men det er ingen JSON Web Key (JWK) i det.</translation>
    </message>
    <message>
        <source>This is XML, and no key file.</source>
        <translation>Dette er XML og inga nøkkelfil.</translation>
    </message>
    <message>
        <source>This is text, and there is neither key nor certificate in it.</source>
        <translation>Dette er tekst, og det er verken nøkkel eller sertifikat i han.</translation>
    </message>
    <message>
        <source>It cannot be told what this file is. A PKCS#12 (.p12, .pfx), PEM or JWK file is wanted.</source>
        <translation>Det kan ikkje avgjerast kva denne fila er. Det trengst ei PKCS#12-fil (.p12, .pfx), ei PEM-fil eller ei JWK-fil.</translation>
    </message>
    <message>
        <source>The file is protected with %1, which this program cannot read. Export it anew with another method.</source>
        <translation>Fila er verna med %1, som dette programmet ikkje kan lese. Eksporter ho på nytt med ein annan metode.</translation>
    </message>
    <message>
        <source>The certificate's key usage is not marked as critical. Digdir's own check of certificates wants it so.</source>
        <translation>Nøkkelbruken i sertifikatet er ikkje merkt som kritisk. Digdir sin eigen kontroll av sertifikat krev det.</translation>
    </message>
    <message>
        <source>The certificate's key usage allows neither authentication nor signing, so it cannot be used here.</source>
        <translation>Nøkkelbruken i sertifikatet tillèt verken autentisering eller signering, så det kan ikkje brukast her.</translation>
    </message>
    <message>
        <source>The certificate's dates cannot be read.</source>
        <translation>Datoane i sertifikatet kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Keys in the file that this password does not open: %1.</source>
        <translation>Nøklar i fila som dette passordet ikkje opnar: %1.</translation>
    </message>
    <message>
        <source>The key says of itself that it is meant for something else (%1).</source>
        <translation>Nøkkelen seier sjølv at han er meint for noko anna (%1).</translation>
    </message>
    <message>
        <source>The key id (kid) “%1” has characters that a registered key cannot have: only a to z, A to Z, digits and . _ - are taken.</source>
        <translation>Nøkkel-id-en (kid) «%1» har teikn som ein registrert nøkkel ikkje kan ha: berre a til z, A til Z, siffer og . _ - er tillatne.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Chosen because its certificate is for authentication.</source>
        <translation>Vald fordi sertifikatet er for autentisering.</translation>
    </message>
    <message>
        <source>Chosen because it is the newest of those that can be used.</source>
        <translation>Vald fordi han er nyast av dei som kan brukast.</translation>
    </message>
    <message>
        <source>Chosen because no other can be used here and now.</source>
        <translation>Vald fordi ingen annan kan brukast her og no.</translation>
    </message>
    <message>
        <source>None can be used here and now; this one comes closest.</source>
        <translation>Ingen kan brukast her og no; denne er nærast.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andre nummer</translation>
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
        <translation>Utferda av</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint</source>
        <translation>SHA-1-fingeravtrykk</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyar</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signert med</translation>
    </message>
</context>
</TS>
