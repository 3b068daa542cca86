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
        <translation>Scopet %1 har store bokstavar i prefikset. Det er skilnad på store og små bokstavar i scope, og prefikset skal skrivast med små.</translation>
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
        <source>%1 scopes are tested together. If one of them is refused, the answer does not always say which.</source>
        <translation>%1 scope blir testa samla. Om eitt av dei blir avvist, seier ikkje svaret alltid kva for eit.</translation>
    </message>
    <message>
        <source>According to the catalogue, %1 cannot be delegated in Altinn.</source>
        <translation>Ifølgje katalogen kan ikkje %1 delegerast i Altinn.</translation>
    </message>
    <message>
        <source>No consumer was given: a token for the supplier itself is asked for, so no delegation is tested.</source>
        <translation>Ingen kunde er oppgitt: Det blir bede om eit token for leverandøren sjølv, så inga delegering blir testa.</translation>
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
        <translation>Nøkkelen høyrer til %1 (%2). Utferda av %3.</translation>
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
        <translation>Klokka på denne maskina stemmer med klokka til tenaren; sekund skilnad: %1.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds ahead of the server's.</source>
        <translation>Klokka på denne maskina går %1 sekund føre klokka til tenaren.</translation>
    </message>
    <message>
        <source>This machine's clock is %1 seconds behind the server's.</source>
        <translation>Klokka på denne maskina går %1 sekund etter klokka til tenaren.</translation>
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
        <translation>Nøklane som signerer token kunne ikkje hentast frå %1, så tokenet er ikkje stadfesta.</translation>
    </message>
    <message>
        <source>The token lets supplier %2 act on behalf of %1.</source>
        <translation>Tokenet lèt leverandør %2 opptre på vegner av %1.</translation>
    </message>
    <message>
        <source>The token is for %1 itself; no delegation was tested.</source>
        <translation>Tokenet gjeld %1 sjølv; inga delegering vart testa.</translation>
    </message>
    <message>
        <source>The token's %1 is “%3”, expected “%2”.</source>
        <translation>%1 i tokenet er «%3», venta «%2».</translation>
    </message>
    <message>
        <source>The same request without consumer_org is understood: client, key and server work.</source>
        <translation>Den same førespurnaden utan consumer_org blir forstått: Klient, nøkkel og tenar verkar.</translation>
    </message>
    <message>
        <source>The same request without consumer_org fails too (%1).</source>
        <translation>Den same førespurnaden utan consumer_org feilar òg (%1).</translation>
    </message>
    <message>
        <source>The health address of %1 says that it works.</source>
        <translation>Helsesjekken til %1 seier at han verkar.</translation>
    </message>
    <message>
        <source>The health address of %1 does not say that it works.</source>
        <translation>Helsesjekken til %1 seier ikkje at han verkar.</translation>
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
</context>
</TS>
