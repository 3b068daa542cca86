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
        <source>%1 scopes are tested together. If one of them is refused, the answer does not always say which.</source>
        <translation>%1 scopes testes samlet. Hvis ett av dem avvises, sier ikke svaret alltid hvilket.</translation>
    </message>
    <message>
        <source>According to the catalogue, %1 cannot be delegated in Altinn.</source>
        <translation>Ifølge katalogen kan ikke %1 delegeres i Altinn.</translation>
    </message>
    <message>
        <source>No consumer was given: a token for the supplier itself is asked for, so no delegation is tested.</source>
        <translation>Ingen kunde er oppgitt: Det bes om et token for leverandøren selv, så ingen delegering blir testet.</translation>
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
        <translation>Nøkkelen tilhører %1 (%2). Utstedt av %3.</translation>
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
        <translation>Klokken på denne maskinen stemmer med serverens; sekunder forskjell: %1.</translation>
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
        <translation>Nøklene som signerer tokener kunne ikke hentes fra %1, så tokenet er ikke bekreftet.</translation>
    </message>
    <message>
        <source>The token lets supplier %2 act on behalf of %1.</source>
        <translation>Tokenet lar leverandør %2 opptre på vegne av %1.</translation>
    </message>
    <message>
        <source>The token is for %1 itself; no delegation was tested.</source>
        <translation>Tokenet gjelder %1 selv; ingen delegering ble testet.</translation>
    </message>
    <message>
        <source>The token's %1 is “%3”, expected “%2”.</source>
        <translation>Tokenets %1 er «%3», ventet «%2».</translation>
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
        <translation>Helsesjekken til %1 sier at den virker.</translation>
    </message>
    <message>
        <source>The health address of %1 does not say that it works.</source>
        <translation>Helsesjekken til %1 sier ikke at den virker.</translation>
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
</context>
</TS>
