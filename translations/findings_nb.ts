<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The scope %1 belongs to the delegation schema “%2”.</source>
        <translation>Scopet %1 hører til delegeringsskjemaet «%2».</translation>
    </message>
    <message>
        <source>The scope %1 is in the catalogue, but the title of its delegation schema is not known.</source>
        <translation>Scopet %1 står i katalogen, men tittelen på delegeringsskjemaet er ikke kjent.</translation>
    </message>
    <message>
        <source>The scope %1 is not in the catalogue. It can still be right.</source>
        <translation>Scopet %1 står ikke i katalogen. Det kan likevel være riktig.</translation>
    </message>
    <message>
        <source>The scope %1 is not in the catalogue. Did you mean %2?</source>
        <translation>Scopet %1 står ikke i katalogen. Mente du %2?</translation>
    </message>
    <message>
        <source>The scope %1 has capital letters in its prefix. Scopes are case-sensitive and are written in small letters.</source>
        <translation>Scopet %1 har store bokstaver i prefikset. Det er forskjell på store og små bokstaver i scopes, og prefikset skrives med små.</translation>
    </message>
    <message>
        <source>White space or quotation marks around the scope were removed: %1.</source>
        <translation>Mellomrom eller anførselstegn rundt scopet er fjernet: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a scope. A scope is written prefix:name.</source>
        <translation>«%1» er ikke et scope. Et scope skrives prefiks:navn.</translation>
    </message>
    <message>
        <source>%1 scopes are tested together. If one of them is refused, the answer does not always say which. It is better to test one at a time.</source>
        <translation>%1 scopes testes samlet. Hvis ett av dem avvises, sier ikke svaret alltid hvilket. Det er bedre å teste ett om gangen.</translation>
    </message>
    <message>
        <source>According to the catalogue, %1 cannot be delegated in Altinn.</source>
        <translation>Ifølge katalogen kan ikke %1 delegeres i Altinn.</translation>
    </message>
    <message>
        <source>No consumer was given: a token for the supplier itself is asked for, so no delegation is tested.</source>
        <translation>Ingen kunde er oppgitt. Derfor gjelder tokenet leverandøren selv, og ingen delegering blir testet.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The consumer is %2 (%1, %3).</source>
        <translation>Kunden er %2 (%1, %3).</translation>
    </message>
    <message>
        <source>“%1” is not a valid organisation number.</source>
        <translation>«%1» er ikke et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The consumer %1 is the supplier itself. The customer's number belongs here.</source>
        <translation>Kunden %1 er leverandøren selv. Her skal kundens nummer stå.</translation>
    </message>
    <message>
        <source>%1 is not in Enhetsregisteret in this environment.</source>
        <translation>%1 finnes ikke i Enhetsregisteret i dette miljøet.</translation>
    </message>
    <message>
        <source>%2 (%1) was deleted from Enhetsregisteret on %3.</source>
        <translation>%2 (%1) ble slettet fra Enhetsregisteret %3.</translation>
    </message>
    <message>
        <source>%1 was removed from the open data of Enhetsregisteret on %2.</source>
        <translation>%1 ble fjernet fra Enhetsregisterets åpne data %2.</translation>
    </message>
    <message>
        <source>%2 (%1) is a sub-unit of %3. A delegation counts for exactly one number and is not inherited.</source>
        <translation>%2 (%1) er en underenhet av %3. En delegering gjelder nøyaktig ett nummer og arves ikke.</translation>
    </message>
    <message>
        <source>%2 (%1) is bankrupt.</source>
        <translation>%2 (%1) er konkurs.</translation>
    </message>
    <message>
        <source>%2 (%1) is being dissolved.</source>
        <translation>%2 (%1) er under avvikling.</translation>
    </message>
    <message>
        <source>%1 is a synthetic number (first digit 2 or 3). Such organisations do not exist in production.</source>
        <translation>%1 er et syntetisk nummer (første siffer 2 eller 3). Slike virksomheter finnes ikke i produksjon.</translation>
    </message>
    <message>
        <source>Enhetsregisteret at %1 did not answer; the name was not looked up. The number itself is checked.</source>
        <translation>Enhetsregisteret på %1 svarte ikke, så navnet ble ikke slått opp. Selve nummeret er kontrollert.</translation>
    </message>
    <message>
        <source>No client_id was given.</source>
        <translation>Det er ikke oppgitt noen client_id.</translation>
    </message>
    <message>
        <source>The key belongs to %1 (%2). Issued by %3.</source>
        <translation>Nøkkelen tilhører %1 (%2). Sertifikatet er utstedt av %3.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1; days left: %2.</source>
        <translation>Sertifikatet er gyldig til %1; dager igjen: %2.</translation>
    </message>
    <message>
        <source>Key %1 of %2 in the file was chosen.</source>
        <translation>Nøkkel %1 av %2 i filen ble valgt.</translation>
    </message>
    <message>
        <source>The grant names the registered key %1.</source>
        <translation>Forespørselen viser til den registrerte nøkkelen %1.</translation>
    </message>
    <message>
        <source>The key file %1 could not be used.</source>
        <translation>Nøkkelfilen %1 kunne ikke brukes.</translation>
    </message>
    <message>
        <source>%1 answered and described itself.</source>
        <translation>%1 svarte og beskrev seg selv.</translation>
    </message>
    <message>
        <source>%1 gave no metadata; the addresses in the environment file are used.</source>
        <translation>%1 ga ingen metadata; adressene i miljøfilen brukes.</translation>
    </message>
    <message>
        <source>%1 gave no usable metadata.</source>
        <translation>%1 ga ingen brukbare metadata.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 ble ikke nådd.</translation>
    </message>
    <message>
        <source>This machine's clock agrees with the server's; seconds apart: %1.</source>
        <translation>Klokken på denne maskinen stemmer med serverens. Forskjell i sekunder: %1.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds ahead of the server's.</source>
        <translation>Klokken på denne maskinen går %1 sekunder foran serverens.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds behind the server's.</source>
        <translation>Klokken på denne maskinen går %1 sekunder etter serverens.</translation>
    </message>
    <message>
        <source>The request was signed and sent once to %1.</source>
        <translation>Forespørselen ble signert og sendt én gang til %1.</translation>
    </message>
    <message>
        <source>A token came, valid for %1 seconds.</source>
        <translation>Det kom et token som er gyldig i %1 sekunder.</translation>
    </message>
    <message>
        <source>The request was refused with HTTP status %1.</source>
        <translation>Forespørselen ble avvist med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The answer with HTTP status %1 was no token.</source>
        <translation>Svaret med HTTP-status %1 var ikke noe token.</translation>
    </message>
    <message>
        <source>The token's signature is right (key %1).</source>
        <translation>Signaturen på tokenet er riktig (nøkkel %1).</translation>
    </message>
    <message>
        <source>The token's signature could not be verified (key “%1”).</source>
        <translation>Signaturen på tokenet kunne ikke bekreftes (nøkkel «%1»).</translation>
    </message>
    <message>
        <source>The keys that sign tokens could not be fetched from %1, so the token is not verified.</source>
        <translation>Nøklene som signerer token, kunne ikke hentes fra %1, så tokenet er ikke bekreftet.</translation>
    </message>
    <message>
        <source>The token lets supplier %2 act on behalf of %1.</source>
        <translation>Tokenet lar leverandøren %2 opptre på vegne av %1.</translation>
    </message>
    <message>
        <source>The token is for %1 itself; no delegation was tested.</source>
        <translation>Tokenet gjelder %1 selv, så ingen delegering ble testet.</translation>
    </message>
    <message>
        <source>The token's %1 is “%3”, expected “%2”.</source>
        <translation>%1 i tokenet er «%3», men skulle vært «%2».</translation>
    </message>
    <message>
        <source>The same request without consumer_org is understood: client, key and server work.</source>
        <translation>Den samme forespørselen uten consumer_org blir forstått: Klient, nøkkel og server virker.</translation>
    </message>
    <message>
        <source>The same request without consumer_org fails too (%1).</source>
        <translation>Den samme forespørselen uten consumer_org feiler også (%1).</translation>
    </message>
    <message>
        <source>The health address of %1 says that it works.</source>
        <translation>Helsesjekken sier at %1 virker.</translation>
    </message>
    <message>
        <source>The health address of %1 does not say that it works.</source>
        <translation>Helsesjekken sier ikke at %1 virker.</translation>
    </message>
    <message>
        <source>The API at %2 answered with HTTP status %1.</source>
        <translation>API-et på %2 svarte med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The API at %2 refused with HTTP status %1.</source>
        <translation>API-et på %2 avviste kallet med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The API at %1 was not reached.</source>
        <translation>API-et på %1 ble ikke nådd.</translation>
    </message>
    <message>
        <source>The certificate expired on %1. A new one must be ordered.</source>
        <translation>Sertifikatet utløp %1. Et nytt må bestilles.</translation>
    </message>
    <message>
        <source>The certificate is not valid until %1.</source>
        <translation>Sertifikatet er ikke gyldig før %1.</translation>
    </message>
    <message>
        <source>The certificate expires on %2. Order a new one in good time.</source>
        <translation>Sertifikatet utløper %2. Bestill et nytt i god tid.</translation>
    </message>
    <message>
        <source>This certificate is only for encryption, so it cannot sign. Use the one for authentication.</source>
        <translation>Dette sertifikatet er bare for kryptering, så det kan ikke signere. Bruk sertifikatet for autentisering.</translation>
    </message>
    <message>
        <source>The certificate does not say what it may be used for.</source>
        <translation>Sertifikatet sier ikke hva det kan brukes til.</translation>
    </message>
    <message>
        <source>This certificate is only for time stamps, so it cannot be used here.</source>
        <translation>Dette sertifikatet er bare for tidsstempler, så det kan ikke brukes her.</translation>
    </message>
    <message>
        <source>The certificate belongs to %1, and you expected %2. It must belong to the client's owner.</source>
        <translation>Sertifikatet tilhører %1, men du oppga %2. Det må tilhøre eieren av klienten.</translation>
    </message>
    <message>
        <source>There is no Norwegian organisation number in the certificate.</source>
        <translation>Det er ikke noe norsk organisasjonsnummer i sertifikatet.</translation>
    </message>
    <message>
        <source>The organisation number in the certificate, %1, is not valid.</source>
        <translation>Organisasjonsnummeret i sertifikatet, %1, er ikke gyldig.</translation>
    </message>
    <message>
        <source>The certificate names more than one organisation number: %1 and %2.</source>
        <translation>Sertifikatet har mer enn ett organisasjonsnummer: %1 og %2.</translation>
    </message>
    <message>
        <source>The certificate also names the sub-unit %1.</source>
        <translation>Underenheten %1 står også i sertifikatet.</translation>
    </message>
    <message>
        <source>The key is too short: %1 with %2 bits. Maskinporten wants at least 2048.</source>
        <translation>Nøkkelen er for kort: %1 med %2 bit. Maskinporten krever minst 2048.</translation>
    </message>
    <message>
        <source>The key is of the kind %1. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen %1. Maskinporten godtar RSA-nøkler.</translation>
    </message>
    <message>
        <source>This is an issuer's certificate, not an organisation's own.</source>
        <translation>Dette er sertifikatet til en utsteder, ikke til en virksomhet.</translation>
    </message>
    <message>
        <source>This certificate was issued to a person. A business certificate is wanted.</source>
        <translation>Dette sertifikatet er utstedt til en person. Her trengs et virksomhetssertifikat.</translation>
    </message>
    <message>
        <source>This certificate is for a web site. A business certificate is wanted.</source>
        <translation>Dette sertifikatet gjelder et nettsted. Her trengs et virksomhetssertifikat.</translation>
    </message>
    <message>
        <source>The issuer is not known here: %1. Maskinporten takes certificates from Buypass and Commfides.</source>
        <translation>Utstederen er ikke kjent her: %1. Maskinporten godtar sertifikater fra Buypass og Commfides.</translation>
    </message>
    <message>
        <source>The certificate is self-signed. A business certificate comes from Buypass or Commfides.</source>
        <translation>Sertifikatet er selvsignert. Et virksomhetssertifikat kommer fra Buypass eller Commfides.</translation>
    </message>
    <message>
        <source>The issuer calls itself %1, but none of that issuer's known certificates signed it.</source>
        <translation>Utstederen kaller seg %1, men ingen av de kjente sertifikatene derfra har signert dette.</translation>
    </message>
    <message>
        <source>The issuer made this certificate for a smart card, so its key should not lie in a file.</source>
        <translation>Utstederen laget dette sertifikatet for et smartkort, så nøkkelen burde ikke ligge i en fil.</translation>
    </message>
    <message>
        <source>The certificate is signed with the outdated %1.</source>
        <translation>Sertifikatet er signert med den utdaterte algoritmen %1.</translation>
    </message>
    <message>
        <source>The file also holds an issuer that did not sign this certificate: %1.</source>
        <translation>Filen har også med en utsteder som ikke har signert sertifikatet: %1.</translation>
    </message>
    <message>
        <source>The file holds keys of several organisations. Choose one.</source>
        <translation>Filen har nøkler for flere virksomheter. Velg én.</translation>
    </message>
    <message>
        <source>The file is protected with the old cipher %1. It works here; newer software may refuse it.</source>
        <translation>Filen er beskyttet med den gamle krypteringen %1. Det virker her, men nyere programvare kan avvise filen.</translation>
    </message>
    <message>
        <source>The password has characters beyond ASCII, such as æ, ø and å. Java before version 25 refuses the file because of them and says that the password is wrong.</source>
        <translation>Passordet har tegn utenfor ASCII, som æ, ø og å. Java før versjon 25 nekter å åpne filen på grunn av dem, og sier at passordet er feil.</translation>
    </message>
    <message>
        <source>The file was made with another encoding of the password (%1). It works here; other software may refuse it.</source>
        <translation>Filen er laget med en annen tegnkoding av passordet (%1). Det virker her, men annen programvare kan avvise filen.</translation>
    </message>
    <message>
        <source>The file has no checksum, so it cannot be told whether somebody changed it.</source>
        <translation>Filen har ingen sjekksum, så det kan ikke avgjøres om noen har endret den.</translation>
    </message>
    <message>
        <source>The key lies in the file without a password. Anybody who has the file can use it.</source>
        <translation>Nøkkelen ligger i filen uten passord. Alle som har filen, kan bruke nøkkelen.</translation>
    </message>
    <message>
        <source>There is no certificate in the file. Write the key id (kid) that is registered on the client.</source>
        <translation>Det er ikke noe sertifikat i filen. Skriv nøkkel-id-en (kid) som er registrert på klienten.</translation>
    </message>
    <message>
        <source>None of the certificates in the file belongs to the private key.</source>
        <translation>Ingen av sertifikatene i filen hører til den private nøkkelen.</translation>
    </message>
    <message>
        <source>This is a test certificate, and production takes none.</source>
        <translation>Dette er et testsertifikat, og det blir ikke godtatt i produksjon.</translation>
    </message>
    <message>
        <source>This is a production certificate. The test environment wants a test certificate.</source>
        <translation>Dette er et produksjonssertifikat. I testmiljøet trengs et testsertifikat.</translation>
    </message>
    <message>
        <source>There is no private key in the file, so nothing can be signed with it.</source>
        <translation>Det er ingen privat nøkkel i filen, så ingenting kan signeres med den.</translation>
    </message>
    <message>
        <source>The issuer %1 is not among those that Maskinporten is known to take.</source>
        <translation>Utstederen %1 er ikke blant dem vi vet at Maskinporten godtar.</translation>
    </message>
    <message>
        <source>The certificate's policy is not among those known for business certificates.</source>
        <translation>Policyen i sertifikatet er ikke blant dem som er kjent for virksomhetssertifikater.</translation>
    </message>
    <message>
        <source>The file holds several keys. The key id (kid) tells which one is meant.</source>
        <translation>Filen har flere nøkler. Nøkkel-id-en (kid) sier hvilken som skal brukes.</translation>
    </message>
    <message>
        <source>Certificates in the file that cannot be read: %1.</source>
        <translation>Sertifikater i filen som ikke kan leses: %1.</translation>
    </message>
    <message>
        <source>Two answers of the server give times that lie %1 seconds apart; the first one is used.</source>
        <translation>To svar fra serveren oppgir klokkeslett med %1 sekunders forskjell. Det første brukes.</translation>
    </message>
    <message>
        <source>The metadata's %1 is missing or is not that of %2.</source>
        <translation>%1 mangler i metadataene, eller hører ikke til %2.</translation>
    </message>
    <message>
        <source>The answer names %3 as %1; the request was for %2.</source>
        <translation>Svaret oppgir %3 som %1; forespørselen gjaldt %2.</translation>
    </message>
    <message>
        <source>The other environment, %1, is reached from here.</source>
        <translation>Det andre miljøet, %1, kan nås herfra.</translation>
    </message>
    <message>
        <source>The other environment, %1, is not reached from here either.</source>
        <translation>Det andre miljøet, %1, kan heller ikke nås herfra.</translation>
    </message>
    <message>
        <source>%1 knows the client and its key: they belong to that environment.</source>
        <translation>%1 kjenner klienten og nøkkelen: De hører til det miljøet.</translation>
    </message>
    <message>
        <source>%1 does not know the client and its key either.</source>
        <translation>%1 kjenner heller ikke klienten og nøkkelen.</translation>
    </message>
    <message>
        <source>This certificate is for signing. As far as is known it can be used here; the one for authentication is the usual choice.</source>
        <translation>Dette sertifikatet er for signering. Så vidt vi vet kan det brukes her, men det vanlige er å bruke det som er for autentisering.</translation>
    </message>
    <message>
        <source>%1 answered, but the answer was not taken.</source>
        <translation>%1 svarte, men svaret ble ikke tatt imot.</translation>
    </message>
    <message>
        <source>%1 asks to wait before the next request; seconds: %2.</source>
        <translation>%1 ber om at det ventes før neste forespørsel. Antall sekunder: %2.</translation>
    </message>
</context>
</TS>
