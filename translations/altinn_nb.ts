<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn does not promise this look-up for ever: it was taken out once and came back.</source>
        <translation>Altinn lover ikke at dette oppslaget består: Det er blitt fjernet én gang før og kom tilbake.</translation>
    </message>
    <message>
        <source>The environment file does not say where Altinn is (token_exchange and access_management).</source>
        <translation>Miljøfilen sier ikke hvor Altinn er (token_exchange og access_management).</translation>
    </message>
    <message>
        <source>%1 exchanged the token for one of Altinn's.</source>
        <translation>%1 byttet tokenet i et Altinn-token.</translation>
    </message>
    <message>
        <source>Altinn at %2 refused with HTTP status %1.</source>
        <translation>Altinn på %2 avviste med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The answer of Altinn at %2 (HTTP status %1) is not understood.</source>
        <translation>Svaret fra Altinn på %2 (HTTP-status %1) lar seg ikke tolke.</translation>
    </message>
    <message>
        <source>Altinn has the delegation of %3 from %1 to %2. When it was made: %4.</source>
        <translation>Altinn har delegeringen av %3 fra %1 til %2. Opprettet: %4.</translation>
    </message>
    <message>
        <source>Altinn has no delegation of %3 from %1 to %2.</source>
        <translation>Altinn har ingen delegering av %3 fra %1 til %2.</translation>
    </message>
    <message>
        <source>Altinn answered; delegations listed: %1.</source>
        <translation>Altinn svarte; antall delegeringer i listen: %1.</translation>
    </message>
    <message>
        <source>Altinn listed delegations that were not asked for; passed over: %1.</source>
        <translation>Altinn listet opp delegeringer som det ikke ble spurt om; antall som er sett bort fra: %1.</translation>
    </message>
    <message>
        <source>Altinn gave no second opinion, which says nothing of the delegation. The reason: %1.</source>
        <translation>Altinn ga ikke noe svar å sammenligne med. Det sier ingenting om delegeringen. Årsak: %1.</translation>
    </message>
    <message>
        <source>Altinn lists delegations of the scope to these suppliers; the supplier's own number is not known here: %1.</source>
        <translation>Altinn lister opp delegeringer av scopet til disse leverandørene; leverandørens eget nummer er ikke kjent her: %1.</translation>
    </message>
    <message>
        <source>In Altinn, %1 has delegated the scope to %2, and not to %3.</source>
        <translation>I Altinn har %1 delegert scopet til %2, og ikke til %3.</translation>
    </message>
    <message>
        <source>Altinn and Maskinporten agree: the delegation is there.</source>
        <translation>Altinn og Maskinporten er enige: Delegeringen finnes.</translation>
    </message>
    <message>
        <source>Altinn has the delegation, and Maskinporten refuses. It was made just now (%1): wait some minutes and test again.</source>
        <translation>Altinn har delegeringen, men Maskinporten avviser. Den ble opprettet nå nettopp (%1): Vent noen minutter og test på nytt.</translation>
    </message>
    <message>
        <source>Altinn has the delegation (made %1), and Maskinporten refuses. Hold the numbers in Maskinporten's answer against these; if they are the same, Digdir must look into it.</source>
        <translation>Altinn har delegeringen (opprettet %1), men Maskinporten avviser. Sammenlign numrene i svaret fra Maskinporten med disse; er de like, må Digdir se på saken.</translation>
    </message>
    <message>
        <source>Altinn has the delegation: the customer has done its part. What is missing is the API provider's access for the customer.</source>
        <translation>Altinn har delegeringen: Kunden har gjort sitt. Det som mangler, er at API-tilbyderen gir kunden tilgang.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token, and Altinn does not list the delegation: it may just have been taken back.</source>
        <translation>Maskinporten ga et token, men delegeringen står ikke i Altinns liste: Den kan nettopp være trukket tilbake.</translation>
    </message>
    <message>
        <source>A system user's token is asked for (authorization_details); no API delegation is tested.</source>
        <translation>Det bes om et token for en systembruker (authorization_details); ingen API-delegering testes.</translation>
    </message>
    <message>
        <source>The API of %1 is known to want a system user. An API delegation alone is not enough to use it.</source>
        <translation>API-et til %1 krever så vidt vi vet en systembruker. En API-delegering alene er ikke nok til å bruke det.</translation>
    </message>
    <message>
        <source>The token lets %2 use a system user of %1; no API delegation was tested.</source>
        <translation>Tokenet lar %2 bruke en systembruker hos %1; ingen API-delegering er testet.</translation>
    </message>
    <message>
        <source>The API at %2 has nothing at this path (HTTP status %1), which does not show whether it takes the token.</source>
        <translation>API-et på %2 har ingenting på denne stien (HTTP-status %1). Det viser ikke om det godtar tokenet.</translation>
    </message>
    <message>
        <source>The API answered with HTTP status 404: %1 has registered nothing there and need not. That is an answer, not a fault.</source>
        <translation>API-et svarte med HTTP-status 404: %1 har ikke registrert noe der og har heller ikke plikt til det. Det er et svar, ikke en feil.</translation>
    </message>
    <message>
        <source>A web page came from %2 (HTTP status %1) where the API's data belong.</source>
        <translation>Det kom en nettside fra %2 (HTTP-status %1) der dataene fra API-et skulle ha vært.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>Navnet %1 fører til %2.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up; it is not tested from here.</source>
        <translation>Proxyen %1 slår opp navnet; det testes ikke herfra.</translation>
    </message>
    <message>
        <source>The name %1 is not found from here.</source>
        <translation>Navnet %1 finnes ikke herfra.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Ingen proxy er i bruk.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way.</source>
        <translation>Proxyen %1 åpnet veien.</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way.</source>
        <translation>Proxyen %1 åpnet ikke veien.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Koblet til %1.</translation>
    </message>
    <message>
        <source>No connection to %1 came about.</source>
        <translation>Det ble ingen forbindelse til %1.</translation>
    </message>
    <message>
        <source>%1; certificate issued by %2, valid until %3. If that issuer is your company's own, the traffic is inspected on its way.</source>
        <translation>%1; sertifikat utstedt av %2, gyldig til %3. Er utstederen din egen virksomhet, blir trafikken inspisert underveis.</translation>
    </message>
    <message>
        <source>A certificate for %1, issued by %2, was shown and turned down.</source>
        <translation>Et sertifikat for %1, utstedt av %2, ble vist og avvist.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured, and no certificate was shown.</source>
        <translation>Forbindelsen til %1 lot seg ikke sikre, og ikke noe sertifikat ble vist.</translation>
    </message>
    <message>
        <source>It answered (HTTP status %1).</source>
        <translation>Den svarte (HTTP-status %1).</translation>
    </message>
    <message>
        <source>No usable answer came from %1.</source>
        <translation>Det kom ikke noe brukbart svar fra %1.</translation>
    </message>
    <message>
        <source>It answered that it is down (HTTP status %1).</source>
        <translation>Den svarte at den er nede (HTTP-status %1).</translation>
    </message>
    <message>
        <source>Somebody else answered in its place (HTTP status %1).</source>
        <translation>Noen andre svarte i stedet (HTTP-status %1).</translation>
    </message>
    <message>
        <source>The answer sends to another host, %1; nothing was sent there.</source>
        <translation>Svaret viser videre til en annen vert, %1; ingenting ble sendt dit.</translation>
    </message>
    <message>
        <source>Client, key, scopes and delegations: nothing but harmless questions without a login was sent.</source>
        <translation>Klient, nøkkel, scopes og delegeringer: Det ble bare sendt harmløse spørsmål uten innlogging.</translation>
    </message>
    <message>
        <source>The portal at %1, which the customer opens in a browser.</source>
        <translation>Portalen på %1, som kunden åpner i en nettleser.</translation>
    </message>
    <message>
        <source>The environment has no address for this: %1.</source>
        <translation>Miljøet har ingen adresse for dette: %1.</translation>
    </message>
    <message>
        <source>The client gets a token for a system user of {customer}.</source>
        <translation>Klienten får et token for en systembruker hos {customer}.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for {scope} that names a system user of {customer}, and its signature was verified. No API delegation was tested.</source>
        <translation>Maskinporten ga et token for {scope} som gjelder en systembruker hos {customer}, og signaturen er bekreftet. Ingen API-delegering er testet.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>description of the token server</source>
        <translation>beskrivelse av tokenserveren</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>keys that sign tokens</source>
        <translation>nøkler som signerer token</translation>
    </message>
    <message>
        <source>health</source>
        <translation>helse</translation>
    </message>
    <message>
        <source>Enhetsregisteret</source>
        <translation>Enhetsregisteret</translation>
    </message>
    <message>
        <source>Altinn's delegation schemas</source>
        <translation>Altinns delegeringsskjemaer</translation>
    </message>
    <message>
        <source>Digdir's list of scopes</source>
        <translation>Digdirs liste over scopes</translation>
    </message>
    <message>
        <source>exchange of tokens at Altinn</source>
        <translation>bytte av token hos Altinn</translation>
    </message>
    <message>
        <source>look-up of delegations at Altinn</source>
        <translation>oppslag av delegeringer hos Altinn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Altinn has the delegation, and it was made (%1) after Maskinporten was asked: test again.</source>
        <translation>Altinn har delegeringen, og den ble opprettet (%1) etter at Maskinporten ble spurt: Test på nytt.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>DELEGATIONS IN ALTINN: %1</source>
        <translation>DELEGERINGER I ALTINN: %1</translation>
    </message>
    <message>
        <source>ALTINN HAS THE DELEGATION</source>
        <translation>ALTINN HAR DELEGERINGEN</translation>
    </message>
    <message>
        <source>ALTINN DOES NOT HAVE THE DELEGATION</source>
        <translation>ALTINN HAR IKKE DELEGERINGEN</translation>
    </message>
    <message>
        <source>Delegations that Altinn lists</source>
        <translation>Delegeringer i Altinns liste</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>Ressurs-id</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Ask Altinn for the same delegation and compare: for the owner of the scope, whose client has altinn:maskinporten/delegations.</source>
        <translation>Spør Altinn om den samme delegeringen og sammenlign: for eieren av scopet, med en klient som har altinn:maskinporten/delegations.</translation>
    </message>
    <message>
        <source>The scope owner's client. Default: that of --client-id.</source>
        <translation>Klienten til eieren av scopet. Standard: den fra --client-id.</translation>
    </message>
    <message>
        <source>The scope owner's key file. Default: that of the check.</source>
        <translation>Nøkkelfilen til eieren av scopet. Standard: den samme som i testen.</translation>
    </message>
    <message>
        <source>The scope owner's registered key (PEM or JWK); with --altinn-kid.</source>
        <translation>Den registrerte nøkkelen til eieren av scopet (PEM eller JWK); med --altinn-kid.</translation>
    </message>
    <message>
        <source>Identifier of the scope owner's registered key.</source>
        <translation>Id-en (kid) til den registrerte nøkkelen til eieren av scopet.</translation>
    </message>
    <message>
        <source>Read the password of the scope owner's key file from a file.</source>
        <translation>Les passordet til nøkkelfilen til eieren av scopet fra en fil.</translation>
    </message>
    <message>
        <source>Take the password of the scope owner's key file from the system's keyring.</source>
        <translation>Hent passordet til nøkkelfilen til eieren av scopet fra nøkkelringen i systemet.</translation>
    </message>
    <message>
        <source>Ask with altinn:maskinporten/delegations.admin.</source>
        <translation>Spør med altinn:maskinporten/delegations.admin.</translation>
    </message>
    <message>
        <source>The scope owner's Maskinporten client.</source>
        <translation>Maskinporten-klienten til eieren av scopet.</translation>
    </message>
    <message>
        <source>The scope that was delegated; may be left out with --admin.</source>
        <translation>Scopet som er delegert; kan utelates med --admin.</translation>
    </message>
    <message>
        <source>Only delegations from this customer.</source>
        <translation>Bare delegeringer fra denne kunden.</translation>
    </message>
    <message>
        <source>Only delegations to this supplier.</source>
        <translation>Bare delegeringer til denne leverandøren.</translation>
    </message>
    <message>
        <source>Ask with altinn:maskinporten/delegations.admin, which sees every owner's scopes.</source>
        <translation>Spør med altinn:maskinporten/delegations.admin, som ser scopes fra alle eiere.</translation>
    </message>
    <message>
        <source>For the owner of a scope: look up in Altinn which delegations there are. Altinn may change or take away this service.</source>
        <translation>For eieren av et scope: slå opp i Altinn hvilke delegeringer som finnes. Altinn kan endre eller fjerne denne tjenesten.</translation>
    </message>
    <message>
        <source>Call the scope's API with the token afterwards, at the address that the environment has for it.</source>
        <translation>Kall API-et til scopet med tokenet etterpå, på adressen som miljøet har for det.</translation>
    </message>
    <message>
        <source>Path below that address; {orgnr} becomes the consumer's number. Default for brreg:reelle: /v1/virksomheter/{orgnr}.</source>
        <translation>Sti under den adressen; {orgnr} blir til kundens nummer. Standard for brreg:reelle: /v1/virksomheter/{orgnr}.</translation>
    </message>
    <message>
        <source>Instead of --consumer: ask for the token of this customer's system user (authorization_details).</source>
        <translation>I stedet for --consumer: be om token for denne kundens systembruker (authorization_details).</translation>
    </message>
    <message>
        <source>externalRef of the system user, when it was made with one.</source>
        <translation>externalRef til systembrukeren, hvis den ble opprettet med en slik.</translation>
    </message>
    <message>
        <source>Delegation model</source>
        <translation>Delegeringsmodell</translation>
    </message>
    <message>
        <source>API delegation (consumer_org)</source>
        <translation>API-delegering (consumer_org)</translation>
    </message>
    <message>
        <source>System user (authorization_details)</source>
        <translation>Systembruker (authorization_details)</translation>
    </message>
    <message>
        <source>The organisation's own access, no delegation</source>
        <translation>Virksomhetens egen tilgang, ingen delegering</translation>
    </message>
    <message>
        <source>Read the password of the proxy's user from a file.</source>
        <translation>Les passordet til proxybrukeren fra en fil.</translation>
    </message>
    <message>
        <source>Take the password of the proxy's user from the system's keyring.</source>
        <translation>Hent passordet til proxybrukeren fra nøkkelringen i systemet.</translation>
    </message>
    <message>
        <source>The system's keyring holds no password for this proxy.</source>
        <translation>Nøkkelringen i systemet har ikke noe passord for denne proxyen.</translation>
    </message>
    <message>
        <source>Walk the way to every server of an environment: name, proxy, connection, TLS, answer, clock. Nothing secret is sent.</source>
        <translation>Gå veien til hver server i et miljø: navn, proxy, forbindelse, TLS, svar, klokke. Ingenting hemmelig blir sendt.</translation>
    </message>
    <message>
        <source>EVERY SERVER WAS REACHED</source>
        <translation>ALLE SERVERNE BLE NÅDD</translation>
    </message>
    <message>
        <source>NOT EVERY SERVER WAS REACHED, OR IN ORDER</source>
        <translation>IKKE ALLE SERVERNE BLE NÅDD ELLER ER I ORDEN</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikke testet</translation>
    </message>
</context>
</TS>
