<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn does not promise this look-up for ever: it was taken out once and came back.</source>
        <translation>Altinn lovar ikkje at dette oppslaget består: Det er blitt fjerna éin gong før og kom tilbake.</translation>
    </message>
    <message>
        <source>The environment file does not say where Altinn is (token_exchange and access_management).</source>
        <translation>Miljøfila seier ikkje kvar Altinn er (token_exchange og access_management).</translation>
    </message>
    <message>
        <source>%1 exchanged the token for one of Altinn's.</source>
        <translation>%1 bytte tokenet i eit Altinn-token.</translation>
    </message>
    <message>
        <source>Altinn at %2 refused with HTTP status %1.</source>
        <translation>Altinn på %2 avviste med HTTP-status %1.</translation>
    </message>
    <message>
        <source>The answer of Altinn at %2 (HTTP status %1) is not understood.</source>
        <translation>Svaret frå Altinn på %2 (HTTP-status %1) lèt seg ikkje tolke.</translation>
    </message>
    <message>
        <source>Altinn has the delegation of %3 from %1 to %2. When it was made: %4.</source>
        <translation>Altinn har delegeringa av %3 frå %1 til %2. Oppretta: %4.</translation>
    </message>
    <message>
        <source>Altinn has no delegation of %3 from %1 to %2.</source>
        <translation>Altinn har inga delegering av %3 frå %1 til %2.</translation>
    </message>
    <message>
        <source>Altinn answered; delegations listed: %1.</source>
        <translation>Altinn svarte; talet på delegeringar i lista: %1.</translation>
    </message>
    <message>
        <source>Altinn listed delegations that were not asked for; passed over: %1.</source>
        <translation>Altinn lista opp delegeringar som det ikkje vart spurt om; talet på dei som er sette bort frå: %1.</translation>
    </message>
    <message>
        <source>Altinn gave no second opinion, which says nothing of the delegation. The reason: %1.</source>
        <translation>Altinn gav ikkje noko svar å samanlikne med. Det seier ingenting om delegeringa. Årsak: %1.</translation>
    </message>
    <message>
        <source>Altinn lists delegations of the scope to these suppliers; the supplier's own number is not known here: %1.</source>
        <translation>Altinn listar opp delegeringar av scopet til desse leverandørane; leverandøren sitt eige nummer er ikkje kjent her: %1.</translation>
    </message>
    <message>
        <source>In Altinn, %1 has delegated the scope to %2, and not to %3.</source>
        <translation>I Altinn har %1 delegert scopet til %2, og ikkje til %3.</translation>
    </message>
    <message>
        <source>Altinn and Maskinporten agree: the delegation is there.</source>
        <translation>Altinn og Maskinporten er samde: Delegeringa finst.</translation>
    </message>
    <message>
        <source>Altinn has the delegation, and Maskinporten refuses. It was made just now (%1): wait some minutes and test again.</source>
        <translation>Altinn har delegeringa, men Maskinporten avviser. Ho vart oppretta no nettopp (%1): Vent nokre minutt og test på nytt.</translation>
    </message>
    <message>
        <source>Altinn has the delegation (made %1), and Maskinporten refuses. Hold the numbers in Maskinporten's answer against these; if they are the same, Digdir must look into it.</source>
        <translation>Altinn har delegeringa (oppretta %1), men Maskinporten avviser. Samanlikn nummera i svaret frå Maskinporten med desse; er dei like, må Digdir sjå på saka.</translation>
    </message>
    <message>
        <source>Altinn has the delegation: the customer has done its part. What is missing is the API provider's access for the customer.</source>
        <translation>Altinn har delegeringa: Kunden har gjort sitt. Det som manglar, er at API-tilbydaren gir kunden tilgang.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token, and Altinn does not list the delegation: it may just have been taken back.</source>
        <translation>Maskinporten gav eit token, men delegeringa står ikkje i lista til Altinn: Ho kan nettopp vere trekt tilbake.</translation>
    </message>
    <message>
        <source>A system user's token is asked for (authorization_details); no API delegation is tested.</source>
        <translation>Det blir bede om eit token for ein systembrukar (authorization_details); inga API-delegering blir testa.</translation>
    </message>
    <message>
        <source>The API of %1 is known to want a system user. An API delegation alone is not enough to use it.</source>
        <translation>API-et til %1 krev så vidt vi veit ein systembrukar. Ei API-delegering åleine er ikkje nok til å bruke det.</translation>
    </message>
    <message>
        <source>The token lets %2 use a system user of %1; no API delegation was tested.</source>
        <translation>Tokenet lèt %2 bruke ein systembrukar hos %1; inga API-delegering er testa.</translation>
    </message>
    <message>
        <source>The API at %2 has nothing at this path (HTTP status %1), which does not show whether it takes the token.</source>
        <translation>API-et på %2 har ingenting på denne stien (HTTP-status %1). Det viser ikkje om det godtek tokenet.</translation>
    </message>
    <message>
        <source>The API answered with HTTP status 404: %1 has registered nothing there and need not. That is an answer, not a fault.</source>
        <translation>API-et svarte med HTTP-status 404: %1 har ikkje registrert noko der og har heller ikkje plikt til det. Det er eit svar, ikkje ein feil.</translation>
    </message>
    <message>
        <source>A web page came from %2 (HTTP status %1) where the API's data belong.</source>
        <translation>Det kom ei nettside frå %2 (HTTP-status %1) der dataa frå API-et skulle ha vore.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>Namnet %1 fører til %2.</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up; it is not tested from here.</source>
        <translation>Proxyen %1 slår opp namnet; det blir ikkje testa herifrå.</translation>
    </message>
    <message>
        <source>The name %1 is not found from here.</source>
        <translation>Namnet %1 finst ikkje herifrå.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Ingen proxy er i bruk.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way.</source>
        <translation>Proxyen %1 opna vegen.</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way.</source>
        <translation>Proxyen %1 opna ikkje vegen.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Kopla til %1.</translation>
    </message>
    <message>
        <source>No connection to %1 came about.</source>
        <translation>Det vart inga tilkopling til %1.</translation>
    </message>
    <message>
        <source>%1; certificate issued by %2, valid until %3. If that issuer is your company's own, the traffic is inspected on its way.</source>
        <translation>%1; sertifikat utferda av %2, gyldig til %3. Er utferdaren di eiga verksemd, blir trafikken inspisert undervegs.</translation>
    </message>
    <message>
        <source>A certificate for %1, issued by %2, was shown and turned down.</source>
        <translation>Eit sertifikat for %1, utferda av %2, vart vist og avvist.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured, and no certificate was shown.</source>
        <translation>Tilkoplinga til %1 lét seg ikkje sikre, og ikkje noko sertifikat vart vist.</translation>
    </message>
    <message>
        <source>It answered (HTTP status %1).</source>
        <translation>Han svarte (HTTP-status %1).</translation>
    </message>
    <message>
        <source>No usable answer came from %1.</source>
        <translation>Det kom ikkje noko brukande svar frå %1.</translation>
    </message>
    <message>
        <source>It answered that it is down (HTTP status %1).</source>
        <translation>Han svarte at han er nede (HTTP-status %1).</translation>
    </message>
    <message>
        <source>Somebody else answered in its place (HTTP status %1).</source>
        <translation>Nokon andre svarte i staden (HTTP-status %1).</translation>
    </message>
    <message>
        <source>The answer sends to another host, %1; nothing was sent there.</source>
        <translation>Svaret viser vidare til ein annan vert, %1; ingenting vart sendt dit.</translation>
    </message>
    <message>
        <source>Client, key, scopes and delegations: nothing but harmless questions without a login was sent.</source>
        <translation>Klient, nøkkel, scope og delegeringar: Det vart berre sendt harmlause spørsmål utan innlogging.</translation>
    </message>
    <message>
        <source>The portal at %1, which the customer opens in a browser.</source>
        <translation>Portalen på %1, som kunden opnar i ein nettlesar.</translation>
    </message>
    <message>
        <source>The environment has no address for this: %1.</source>
        <translation>Miljøet har inga adresse for dette: %1.</translation>
    </message>
    <message>
        <source>The client gets a token for a system user of {customer}.</source>
        <translation>Klienten får eit token for ein systembrukar hos {customer}.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for {scope} that names a system user of {customer}, and its signature was verified. No API delegation was tested.</source>
        <translation>Maskinporten gav eit token for {scope} som gjeld ein systembrukar hos {customer}, og signaturen er stadfesta. Inga API-delegering er testa.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkopling</translation>
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
        <translation>skildring av tokenserveren</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>keys that sign tokens</source>
        <translation>nøklar som signerer token</translation>
    </message>
    <message>
        <source>health</source>
        <translation>helse</translation>
    </message>
    <message>
        <source>Enhetsregisteret</source>
        <translation>Einingsregisteret</translation>
    </message>
    <message>
        <source>Altinn's delegation schemas</source>
        <translation>delegeringsskjemaa til Altinn</translation>
    </message>
    <message>
        <source>Digdir's list of scopes</source>
        <translation>lista over scope hos Digdir</translation>
    </message>
    <message>
        <source>exchange of tokens at Altinn</source>
        <translation>byte av token hos Altinn</translation>
    </message>
    <message>
        <source>look-up of delegations at Altinn</source>
        <translation>oppslag av delegeringar hos Altinn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Altinn har delegeringa, og ho vart oppretta (%1) etter at Maskinporten vart spurd: Test på nytt.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>DELEGATIONS IN ALTINN: %1</source>
        <translation>DELEGERINGAR I ALTINN: %1</translation>
    </message>
    <message>
        <source>ALTINN HAS THE DELEGATION</source>
        <translation>ALTINN HAR DELEGERINGA</translation>
    </message>
    <message>
        <source>ALTINN DOES NOT HAVE THE DELEGATION</source>
        <translation>ALTINN HAR IKKJE DELEGERINGA</translation>
    </message>
    <message>
        <source>Delegations that Altinn lists</source>
        <translation>Delegeringar i lista til Altinn</translation>
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
        <translation>Oppretta</translation>
    </message>
    <message>
        <source>Ask Altinn for the same delegation and compare: for the owner of the scope, whose client has altinn:maskinporten/delegations.</source>
        <translation>Spør Altinn om den same delegeringa og samanlikn: for eigaren av scopet, med ein klient som har altinn:maskinporten/delegations.</translation>
    </message>
    <message>
        <source>The scope owner's client. Default: that of --client-id.</source>
        <translation>Klienten til eigaren av scopet. Standard: den frå --client-id.</translation>
    </message>
    <message>
        <source>The scope owner's key file. Default: that of the check.</source>
        <translation>Nøkkelfila til eigaren av scopet. Standard: den same som i testen.</translation>
    </message>
    <message>
        <source>The scope owner's registered key (PEM or JWK); with --altinn-kid.</source>
        <translation>Den registrerte nøkkelen til eigaren av scopet (PEM eller JWK); med --altinn-kid.</translation>
    </message>
    <message>
        <source>Identifier of the scope owner's registered key.</source>
        <translation>Id-en (kid) til den registrerte nøkkelen til eigaren av scopet.</translation>
    </message>
    <message>
        <source>Read the password of the scope owner's key file from a file.</source>
        <translation>Les passordet til nøkkelfila til eigaren av scopet frå ei fil.</translation>
    </message>
    <message>
        <source>Take the password of the scope owner's key file from the system's keyring.</source>
        <translation>Hent passordet til nøkkelfila til eigaren av scopet frå nøkkelringen i systemet.</translation>
    </message>
    <message>
        <source>Ask with altinn:maskinporten/delegations.admin.</source>
        <translation>Spør med altinn:maskinporten/delegations.admin.</translation>
    </message>
    <message>
        <source>The scope owner's Maskinporten client.</source>
        <translation>Maskinporten-klienten til eigaren av scopet.</translation>
    </message>
    <message>
        <source>The scope that was delegated; may be left out with --admin.</source>
        <translation>Scopet som er delegert; kan utelatast med --admin.</translation>
    </message>
    <message>
        <source>Only delegations from this customer.</source>
        <translation>Berre delegeringar frå denne kunden.</translation>
    </message>
    <message>
        <source>Only delegations to this supplier.</source>
        <translation>Berre delegeringar til denne leverandøren.</translation>
    </message>
    <message>
        <source>Ask with altinn:maskinporten/delegations.admin, which sees every owner's scopes.</source>
        <translation>Spør med altinn:maskinporten/delegations.admin, som ser scope frå alle eigarar.</translation>
    </message>
    <message>
        <source>For the owner of a scope: look up in Altinn which delegations there are. Altinn may change or take away this service.</source>
        <translation>For eigaren av eit scope: slå opp i Altinn kva delegeringar som finst. Altinn kan endre eller fjerne denne tenesta.</translation>
    </message>
    <message>
        <source>Call the scope's API with the token afterwards, at the address that the environment has for it.</source>
        <translation>Kall API-et til scopet med tokenet etterpå, på adressa som miljøet har for det.</translation>
    </message>
    <message>
        <source>Path below that address; {orgnr} becomes the consumer's number. Default for brreg:reelle: /v1/virksomheter/{orgnr}.</source>
        <translation>Sti under den adressa; {orgnr} blir til nummeret til kunden. Standard for brreg:reelle: /v1/virksomheter/{orgnr}.</translation>
    </message>
    <message>
        <source>Instead of --consumer: ask for the token of this customer's system user (authorization_details).</source>
        <translation>I staden for --consumer: be om token for systembrukaren til denne kunden (authorization_details).</translation>
    </message>
    <message>
        <source>externalRef of the system user, when it was made with one.</source>
        <translation>externalRef til systembrukaren, dersom han vart oppretta med ein slik.</translation>
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
        <translation>Systembrukar (authorization_details)</translation>
    </message>
    <message>
        <source>The organisation's own access, no delegation</source>
        <translation>Eigen tilgang for verksemda, inga delegering</translation>
    </message>
    <message>
        <source>Read the password of the proxy's user from a file.</source>
        <translation>Les passordet til proxybrukaren frå ei fil.</translation>
    </message>
    <message>
        <source>Take the password of the proxy's user from the system's keyring.</source>
        <translation>Hent passordet til proxybrukaren frå nøkkelringen i systemet.</translation>
    </message>
    <message>
        <source>The system's keyring holds no password for this proxy.</source>
        <translation>Nøkkelringen i systemet har ikkje noko passord for denne proxyen.</translation>
    </message>
    <message>
        <source>Walk the way to every server of an environment: name, proxy, connection, TLS, answer, clock. Nothing secret is sent.</source>
        <translation>Gå vegen til kvar server i eit miljø: namn, proxy, tilkopling, TLS, svar, klokke. Ingenting hemmeleg blir sendt.</translation>
    </message>
    <message>
        <source>EVERY SERVER WAS REACHED</source>
        <translation>ALLE SERVERANE VART NÅDDE</translation>
    </message>
    <message>
        <source>NOT EVERY SERVER WAS REACHED, OR IN ORDER</source>
        <translation>IKKJE ALLE SERVERANE VART NÅDDE ELLER ER I ORDEN</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikkje testa</translation>
    </message>
</context>
</TS>
