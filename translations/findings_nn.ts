<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The scope %1 belongs to the delegation schema “%2”.</source>
        <translation>Scopet %1 høyrer til delegeringsskjemaet «%2».</translation>
    </message>
    <message>
        <source>The scope %1 is in the catalogue, but the title of its delegation schema is not known.</source>
        <translation>Scopet %1 står i katalogen, men tittelen på delegeringsskjemaet er ikkje kjend.</translation>
    </message>
    <message>
        <source>The scope %1 is not in the catalogue. It can still be right.</source>
        <translation>Scopet %1 står ikkje i katalogen. Det kan likevel vere rett.</translation>
    </message>
    <message>
        <source>The scope %1 is not in the catalogue. Did you mean %2?</source>
        <translation>Scopet %1 står ikkje i katalogen. Meinte du %2?</translation>
    </message>
    <message>
        <source>The scope %1 has capital letters in its prefix. Scopes are case-sensitive and are written in small letters.</source>
        <translation>Scopet %1 har store bokstavar i prefikset. Det er skilnad på store og små bokstavar i scope, og prefikset blir skrive med små.</translation>
    </message>
    <message>
        <source>White space or quotation marks around the scope were removed: %1.</source>
        <translation>Mellomrom eller hermeteikn rundt scopet er fjerna: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a scope. A scope is written prefix:name.</source>
        <translation>«%1» er ikkje eit scope. Eit scope blir skrive prefiks:namn.</translation>
    </message>
    <message>
        <source>%1 scopes are tested together. If one of them is refused, the answer does not always say which. It is better to test one at a time.</source>
        <translation>%1 scope blir testa samla. Om eitt av dei blir avvist, seier ikkje svaret alltid kva for eit. Det er betre å teste eitt om gongen.</translation>
    </message>
    <message>
        <source>According to the catalogue, %1 cannot be delegated in Altinn.</source>
        <translation>Ifølgje katalogen kan ikkje %1 delegerast i Altinn.</translation>
    </message>
    <message>
        <source>No consumer was given: a token for the supplier itself is asked for, so no delegation is tested.</source>
        <translation>Ingen kunde er oppgitt. Difor gjeld tokenet leverandøren sjølv, og inga delegering blir testa.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The consumer is %2 (%1, %3).</source>
        <translation>Kunden er %2 (%1, %3).</translation>
    </message>
    <message>
        <source>“%1” is not a valid organisation number.</source>
        <translation>«%1» er ikkje eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The consumer %1 is the supplier itself. The customer's number belongs here.</source>
        <translation>Kunden %1 er leverandøren sjølv. Her skal nummeret til kunden stå.</translation>
    </message>
    <message>
        <source>%1 is not in Enhetsregisteret in this environment.</source>
        <translation>%1 finst ikkje i Einingsregisteret i dette miljøet.</translation>
    </message>
    <message>
        <source>%2 (%1) was deleted from Enhetsregisteret on %3.</source>
        <translation>%2 (%1) vart sletta frå Einingsregisteret %3.</translation>
    </message>
    <message>
        <source>%1 was removed from the open data of Enhetsregisteret on %2.</source>
        <translation>%1 vart fjerna frå dei opne dataa til Einingsregisteret %2.</translation>
    </message>
    <message>
        <source>%2 (%1) is a sub-unit of %3. A delegation counts for exactly one number and is not inherited.</source>
        <translation>%2 (%1) er ei undereining av %3. Ei delegering gjeld nøyaktig eitt nummer og blir ikkje arva.</translation>
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
        <translation>%1 er eit syntetisk nummer (første siffer 2 eller 3). Slike verksemder finst ikkje i produksjon.</translation>
    </message>
    <message>
        <source>Enhetsregisteret at %1 did not answer; the name was not looked up. The number itself is checked.</source>
        <translation>Einingsregisteret på %1 svarte ikkje, så namnet vart ikkje slått opp. Sjølve nummeret er kontrollert.</translation>
    </message>
    <message>
        <source>No client_id was given.</source>
        <translation>Det er ikkje oppgitt nokon client_id.</translation>
    </message>
    <message>
        <source>The key belongs to %1 (%2). Issued by %3.</source>
        <translation>Nøkkelen høyrer til %1 (%2). Sertifikatet er utferda av %3.</translation>
    </message>
    <message>
        <source>The certificate is valid until %1; days left: %2.</source>
        <translation>Sertifikatet er gyldig til %1; dagar att: %2.</translation>
    </message>
    <message>
        <source>Key %1 of %2 in the file was chosen.</source>
        <translation>Nøkkel %1 av %2 i fila vart vald.</translation>
    </message>
    <message>
        <source>The grant names the registered key %1.</source>
        <translation>Førespurnaden viser til den registrerte nøkkelen %1.</translation>
    </message>
    <message>
        <source>The key file %1 could not be used.</source>
        <translation>Nøkkelfila %1 kunne ikkje brukast.</translation>
    </message>
    <message>
        <source>%1 answered and described itself.</source>
        <translation>%1 svarte og skildra seg sjølv.</translation>
    </message>
    <message>
        <source>%1 gave no metadata; the addresses in the environment file are used.</source>
        <translation>%1 gav ingen metadata; adressene i miljøfila blir brukte.</translation>
    </message>
    <message>
        <source>%1 gave no usable metadata.</source>
        <translation>%1 gav ingen brukbare metadata.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 vart ikkje nådd.</translation>
    </message>
    <message>
        <source>This machine's clock agrees with the server's; seconds apart: %1.</source>
        <translation>Klokka på denne maskina stemmer med klokka til serveren. Skilnad i sekund: %1.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds ahead of the server's.</source>
        <translation>Klokka på denne maskina går %1 sekund føre klokka til serveren.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds behind the server's.</source>
        <translation>Klokka på denne maskina går %1 sekund etter klokka til serveren.</translation>
    </message>
    <message>
        <source>The request was signed and sent once to %1.</source>
        <translation>Førespurnaden vart signert og send éin gong til %1.</translation>
    </message>
    <message>
        <source>A token came, valid for %1 seconds.</source>
        <translation>Det kom eit token som er gyldig i %1 sekund.</translation>
    </message>
    <message>
        <source>The request was refused with HTTP status %1.</source>
        <translation>Førespurnaden vart avvist med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The answer with HTTP status %1 was no token.</source>
        <translation>Svaret med HTTP-status %1 var ikkje noko token.</translation>
    </message>
    <message>
        <source>The token's signature is right (key %1).</source>
        <translation>Signaturen på tokenet er rett (nøkkel %1).</translation>
    </message>
    <message>
        <source>The token's signature could not be verified (key “%1”).</source>
        <translation>Signaturen på tokenet kunne ikkje stadfestast (nøkkel «%1»).</translation>
    </message>
    <message>
        <source>The keys that sign tokens could not be fetched from %1, so the token is not verified.</source>
        <translation>Nøklane som signerer token, kunne ikkje hentast frå %1, så tokenet er ikkje stadfesta.</translation>
    </message>
    <message>
        <source>The token lets supplier %2 act on behalf of %1.</source>
        <translation>Tokenet lèt leverandøren %2 opptre på vegner av %1.</translation>
    </message>
    <message>
        <source>The token is for %1 itself; no delegation was tested.</source>
        <translation>Tokenet gjeld %1 sjølv, så inga delegering vart testa.</translation>
    </message>
    <message>
        <source>The token's %1 is “%3”, expected “%2”.</source>
        <translation>%1 i tokenet er «%3», men skulle ha vore «%2».</translation>
    </message>
    <message>
        <source>The same request without consumer_org is understood: client, key and server work.</source>
        <translation>Den same førespurnaden utan consumer_org blir forstått: Klient, nøkkel og server verkar.</translation>
    </message>
    <message>
        <source>The same request without consumer_org fails too (%1).</source>
        <translation>Den same førespurnaden utan consumer_org feilar òg (%1).</translation>
    </message>
    <message>
        <source>The health address of %1 says that it works.</source>
        <translation>Helsesjekken seier at %1 verkar.</translation>
    </message>
    <message>
        <source>The health address of %1 does not say that it works.</source>
        <translation>Helsesjekken seier ikkje at %1 verkar.</translation>
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
        <translation>API-et på %1 vart ikkje nådd.</translation>
    </message>
    <message>
        <source>The certificate expired on %1. A new one must be ordered.</source>
        <translation>Sertifikatet gjekk ut %1. Eit nytt må bestillast.</translation>
    </message>
    <message>
        <source>The certificate is not valid until %1.</source>
        <translation>Sertifikatet er ikkje gyldig før %1.</translation>
    </message>
    <message>
        <source>The certificate expires on %2. Order a new one in good time.</source>
        <translation>Sertifikatet går ut %2. Bestill eit nytt i god tid.</translation>
    </message>
    <message>
        <source>This certificate is only for encryption, so it cannot sign. Use the one for authentication.</source>
        <translation>Dette sertifikatet er berre for kryptering, så det kan ikkje signere. Bruk sertifikatet for autentisering.</translation>
    </message>
    <message>
        <source>The certificate does not say what it may be used for.</source>
        <translation>Sertifikatet seier ikkje kva det kan brukast til.</translation>
    </message>
    <message>
        <source>This certificate is only for time stamps, so it cannot be used here.</source>
        <translation>Dette sertifikatet er berre for tidsstempel, så det kan ikkje brukast her.</translation>
    </message>
    <message>
        <source>The certificate belongs to %1, and you expected %2. It must belong to the client's owner.</source>
        <translation>Sertifikatet høyrer til %1, men du oppgav %2. Det må høyre til eigaren av klienten.</translation>
    </message>
    <message>
        <source>There is no Norwegian organisation number in the certificate.</source>
        <translation>Det er ikkje noko norsk organisasjonsnummer i sertifikatet.</translation>
    </message>
    <message>
        <source>The organisation number in the certificate, %1, is not valid.</source>
        <translation>Organisasjonsnummeret i sertifikatet, %1, er ikkje gyldig.</translation>
    </message>
    <message>
        <source>The certificate names more than one organisation number: %1 and %2.</source>
        <translation>Sertifikatet har meir enn eitt organisasjonsnummer: %1 og %2.</translation>
    </message>
    <message>
        <source>The certificate also names the sub-unit %1.</source>
        <translation>Undereininga %1 står òg i sertifikatet.</translation>
    </message>
    <message>
        <source>The key is too short: %1 with %2 bits. Maskinporten wants at least 2048.</source>
        <translation>Nøkkelen er for kort: %1 med %2 bit. Maskinporten krev minst 2048.</translation>
    </message>
    <message>
        <source>The key is of the kind %1. Maskinporten takes RSA keys.</source>
        <translation>Nøkkelen er av typen %1. Maskinporten godtek RSA-nøklar.</translation>
    </message>
    <message>
        <source>This is an issuer's certificate, not an organisation's own.</source>
        <translation>Dette er sertifikatet til ein utferdar, ikkje til ei verksemd.</translation>
    </message>
    <message>
        <source>This certificate was issued to a person. A business certificate is wanted.</source>
        <translation>Dette sertifikatet er utferda til ein person. Her trengst eit verksemdssertifikat.</translation>
    </message>
    <message>
        <source>This certificate is for a web site. A business certificate is wanted.</source>
        <translation>Dette sertifikatet gjeld ein nettstad. Her trengst eit verksemdssertifikat.</translation>
    </message>
    <message>
        <source>The issuer is not known here: %1. Maskinporten takes certificates from Buypass and Commfides.</source>
        <translation>Utferdaren er ikkje kjend her: %1. Maskinporten godtek sertifikat frå Buypass og Commfides.</translation>
    </message>
    <message>
        <source>The certificate is self-signed. A business certificate comes from Buypass or Commfides.</source>
        <translation>Sertifikatet er sjølvsignert. Eit verksemdssertifikat kjem frå Buypass eller Commfides.</translation>
    </message>
    <message>
        <source>The issuer calls itself %1, but none of that issuer's known certificates signed it.</source>
        <translation>Utferdaren kallar seg %1, men ingen av dei kjende sertifikata derifrå har signert dette.</translation>
    </message>
    <message>
        <source>The issuer made this certificate for a smart card, so its key should not lie in a file.</source>
        <translation>Utferdaren laga dette sertifikatet for eit smartkort, så nøkkelen burde ikkje liggje i ei fil.</translation>
    </message>
    <message>
        <source>The certificate is signed with the outdated %1.</source>
        <translation>Sertifikatet er signert med den utdaterte algoritmen %1.</translation>
    </message>
    <message>
        <source>The file also holds an issuer that did not sign this certificate: %1.</source>
        <translation>Fila har òg med ein utferdar som ikkje har signert sertifikatet: %1.</translation>
    </message>
    <message>
        <source>The file holds keys of several organisations. Choose one.</source>
        <translation>Fila har nøklar for fleire verksemder. Vel éin.</translation>
    </message>
    <message>
        <source>The file is protected with the old cipher %1. It works here; newer software may refuse it.</source>
        <translation>Fila er verna med den gamle krypteringa %1. Det verkar her, men nyare programvare kan avvise fila.</translation>
    </message>
    <message>
        <source>The password has characters beyond ASCII, such as æ, ø and å. Java before version 25 refuses the file because of them and says that the password is wrong.</source>
        <translation>Passordet har teikn utanfor ASCII, som æ, ø og å. Java før versjon 25 nektar å opne fila på grunn av dei, og seier at passordet er feil.</translation>
    </message>
    <message>
        <source>The file was made with another encoding of the password (%1). It works here; other software may refuse it.</source>
        <translation>Fila er laga med ei anna teiknkoding av passordet (%1). Det verkar her, men anna programvare kan avvise fila.</translation>
    </message>
    <message>
        <source>The file has no checksum, so it cannot be told whether somebody changed it.</source>
        <translation>Fila har ingen sjekksum, så det kan ikkje avgjerast om nokon har endra ho.</translation>
    </message>
    <message>
        <source>The key lies in the file without a password. Anybody who has the file can use it.</source>
        <translation>Nøkkelen ligg i fila utan passord. Alle som har fila, kan bruke nøkkelen.</translation>
    </message>
    <message>
        <source>There is no certificate in the file. Write the key id (kid) that is registered on the client.</source>
        <translation>Det er ikkje noko sertifikat i fila. Skriv nøkkel-id-en (kid) som er registrert på klienten.</translation>
    </message>
    <message>
        <source>None of the certificates in the file belongs to the private key.</source>
        <translation>Ingen av sertifikata i fila høyrer til den private nøkkelen.</translation>
    </message>
    <message>
        <source>This is a test certificate, and production takes none.</source>
        <translation>Dette er eit testsertifikat, og det blir ikkje godteke i produksjon.</translation>
    </message>
    <message>
        <source>This is a production certificate. The test environment wants a test certificate.</source>
        <translation>Dette er eit produksjonssertifikat. I testmiljøet trengst eit testsertifikat.</translation>
    </message>
    <message>
        <source>There is no private key in the file, so nothing can be signed with it.</source>
        <translation>Det er ingen privat nøkkel i fila, så ingenting kan signerast med ho.</translation>
    </message>
    <message>
        <source>The issuer %1 is not among those that Maskinporten is known to take.</source>
        <translation>Utferdaren %1 er ikkje blant dei vi veit at Maskinporten godtek.</translation>
    </message>
    <message>
        <source>The certificate's policy is not among those known for business certificates.</source>
        <translation>Policyen i sertifikatet er ikkje blant dei som er kjende for verksemdssertifikat.</translation>
    </message>
    <message>
        <source>The file holds several keys. The key id (kid) tells which one is meant.</source>
        <translation>Fila har fleire nøklar. Nøkkel-id-en (kid) seier kva for ein som skal brukast.</translation>
    </message>
    <message>
        <source>Certificates in the file that cannot be read: %1.</source>
        <translation>Sertifikat i fila som ikkje kan lesast: %1.</translation>
    </message>
    <message>
        <source>Two answers of the server give times that lie %1 seconds apart; the first one is used.</source>
        <translation>To svar frå serveren oppgir klokkeslett med %1 sekunds skilnad. Det første blir brukt.</translation>
    </message>
    <message>
        <source>The metadata's %1 is missing or is not that of %2.</source>
        <translation>%1 manglar i metadataa, eller høyrer ikkje til %2.</translation>
    </message>
    <message>
        <source>The answer names %3 as %1; the request was for %2.</source>
        <translation>Svaret oppgir %3 som %1; førespurnaden gjaldt %2.</translation>
    </message>
    <message>
        <source>The other environment, %1, is reached from here.</source>
        <translation>Det andre miljøet, %1, kan nåast herfrå.</translation>
    </message>
    <message>
        <source>The other environment, %1, is not reached from here either.</source>
        <translation>Det andre miljøet, %1, kan heller ikkje nåast herfrå.</translation>
    </message>
    <message>
        <source>%1 knows the client and its key: they belong to that environment.</source>
        <translation>%1 kjenner klienten og nøkkelen: Dei høyrer til det miljøet.</translation>
    </message>
    <message>
        <source>%1 does not know the client and its key either.</source>
        <translation>%1 kjenner heller ikkje klienten og nøkkelen.</translation>
    </message>
    <message>
        <source>This certificate is for signing. As far as is known it can be used here; the one for authentication is the usual choice.</source>
        <translation>Dette sertifikatet er for signering. Så vidt vi veit kan det brukast her, men det vanlege er å bruke det som er for autentisering.</translation>
    </message>
    <message>
        <source>%1 answered, but the answer was not taken.</source>
        <translation>%1 svarte, men svaret vart ikkje teke imot.</translation>
    </message>
    <message>
        <source>%1 asks to wait before the next request; seconds: %2.</source>
        <translation>%1 ber om at det blir venta før neste førespurnad. Tal på sekund: %2.</translation>
    </message>
</context>
</TS>
