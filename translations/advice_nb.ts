<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Maskinporten gave a token for {scope} that names {customer} and {supplier}, and its signature was verified.</source>
        <translation>Maskinporten ga et token for {scope} som gjelder {customer} og {supplier}, og signaturen er bekreftet.</translation>
    </message>
    <message>
        <source>A new test shows it.</source>
        <translation>En ny test viser om delegeringen virker.</translation>
    </message>
    <message>
        <source>Log in at {portal} and choose the customer's organisation.</source>
        <translation>Logg inn på {portal} og velg kundens virksomhet.</translation>
    </message>
    <message>
        <source>Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the menu at the left.</source>
        <translation>Åpne «Tilgangsstyring», og deretter «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab «Leverandører» (Suppliers), choose «Legg til leverandør» if {supplier} is not there, and open it.</source>
        <translation>Gå til fanen «Leverandører». Velg «Legg til leverandør» hvis {supplier} ikke står der, og åpne leverandøren.</translation>
    </message>
    <message>
        <source>Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and finish with «Gi fullmakt».</source>
        <translation>Velg «Gi fullmakt», søk etter {scope}, velg {schema}, og fullfør med «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Test på nytt.</translation>
    </message>
    <message>
        <source>The supplier looks in Altinn, Maskinportenadministrasjon, tab «Konsumenter»: does the customer stand there with this schema?</source>
        <translation>Leverandøren ser etter i Altinn, under «Maskinportenadministrasjon» og fanen «Konsumenter»: Står kunden der med dette skjemaet?</translation>
    </message>
    <message>
        <source>The API provider has not given the organisation access to {scope} in {environment}. A delegation in Altinn does not help before that is done, and access in {other_environment} does not count.</source>
        <translation>API-tilbyderen har ikke gitt virksomheten tilgang til {scope} i {environment}. En delegering i Altinn hjelper ikke før det er gjort, og tilgang i {other_environment} teller ikke.</translation>
    </message>
    <message>
        <source>Make sure that the request named {customer} in consumer_org; without it, the supplier itself is looked up.</source>
        <translation>Sjekk at forespørselen oppga {customer} i consumer_org. Uten consumer_org er det leverandøren selv som blir slått opp.</translation>
    </message>
    <message>
        <source>Do not ask for access for the supplier's own number: the customer must have it, and delegates it.</source>
        <translation>Ikke be om tilgang for leverandørens eget nummer: Det er kunden som må ha tilgangen og delegere den.</translation>
    </message>
    <message>
        <source>Test again when the provider has answered.</source>
        <translation>Test på nytt når tilbyderen har svart.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the customer's number has access to the scope in this environment.</source>
        <translation>Spør API-tilbyderen om kundens nummer har tilgang til scopet i dette miljøet.</translation>
    </message>
    <message>
        <source>The request asked for a token for the supplier itself, because the customer's number did not stand in the claim consumer_org.</source>
        <translation>Forespørselen ba om et token for leverandøren selv, fordi kundens nummer ikke sto i claimet consumer_org.</translation>
    </message>
    <message>
        <source>Put the customer's nine digits in the claim consumer_org inside the signed JWT, not as a form field or a header.</source>
        <translation>Legg kundens ni sifre i claimet consumer_org inne i den signerte JWT-en, ikke i et skjemafelt eller en HTTP-header.</translation>
    </message>
    <message>
        <source>Check the spelling: consumer_org, not consumerOrg or consumer_orgno; and that the client library is new enough to send it.</source>
        <translation>Sjekk at det er skrevet consumer_org, ikke consumerOrg eller consumer_orgno, og at klientbiblioteket er nytt nok til å sende det.</translation>
    </message>
    <message>
        <source>Look at what was sent: does the claim consumer_org stand in the JWT?</source>
        <translation>Se på det som ble sendt: Står claimet consumer_org i JWT-en?</translation>
    </message>
    <message>
        <source>consumer_org holds the number of the organisation that owns the client. A supplier cannot fetch on behalf of itself.</source>
        <translation>consumer_org har nummeret til virksomheten som eier klienten. En leverandør kan ikke hente token på vegne av seg selv.</translation>
    </message>
    <message>
        <source>Use the customer's number in consumer_org; or leave consumer_org out when the organisation uses the API for itself.</source>
        <translation>Bruk kundens nummer i consumer_org. Skal virksomheten bruke API-et for seg selv, utelater du consumer_org.</translation>
    </message>
    <message>
        <source>Compare consumer_org with the number of the client's owner.</source>
        <translation>Sammenlign consumer_org med nummeret til eieren av klienten.</translation>
    </message>
    <message>
        <source>Maskinporten gives plain tokens, but does not get an answer from Altinn about delegations. Nothing is wrong with the delegation as far as this shows.</source>
        <translation>Maskinporten gir vanlige token, men får ikke svar fra Altinn om delegeringer. Ingenting her tyder på at noe er galt med delegeringen.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again.</source>
        <translation>Vent noen minutter og test på nytt.</translation>
    </message>
    <message>
        <source>Look at status.digdir.no for known faults.</source>
        <translation>Se etter kjente feil på status.digdir.no.</translation>
    </message>
    <message>
        <source>If it goes on, write to Altinn with both numbers, the scope, the environment and the time.</source>
        <translation>Hvis det fortsetter: Skriv til Altinn og oppgi begge organisasjonsnumrene, scopet, miljøet og tidspunktet.</translation>
    </message>
    <message>
        <source>Fetch a token without consumer_org: if that works while every delegated one fails, it is Altinn's look-up.</source>
        <translation>Hent et token uten consumer_org: Hvis det virker mens alle delegerte token feiler, er det oppslaget i Altinn som svikter.</translation>
    </message>
    <message>
        <source>The owner of {scope} has not opened it for the organisation. The text does not say whether the access or the registration on the client is missing.</source>
        <translation>Eieren av {scope} har ikke åpnet det for virksomheten. Svaret sier ikke om det er tilgangen eller registreringen på klienten som mangler.</translation>
    </message>
    <message>
        <source>Check in Samarbeidsportalen that the scope stands on {client}.</source>
        <translation>Sjekk i Samarbeidsportalen at scopet er lagt til på {client}.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the organisation has access, and look at the scopes of the client.</source>
        <translation>Spør API-tilbyderen om virksomheten har tilgang, og se etter hvilke scopes klienten har.</translation>
    </message>
    <message>
        <source>No client with this id is known at {host}. The id is misspelt, something else stands in iss, or the client is registered in {other_environment}.</source>
        <translation>Det finnes ingen klient med denne id-en hos {host}. Id-en er skrevet feil, det står noe annet i iss, eller klienten er registrert i {other_environment}.</translation>
    </message>
    <message>
        <source>Copy the client_id from Samarbeidsportalen, from the integration in {environment}.</source>
        <translation>I Samarbeidsportalen: Kopier client_id fra integrasjonen i {environment}.</translation>
    </message>
    <message>
        <source>Check that the integration is active and that iss holds the client_id, not a name or an organisation number.</source>
        <translation>Sjekk at integrasjonen er aktiv, og at iss inneholder client_id, ikke et navn eller et organisasjonsnummer.</translation>
    </message>
    <message>
        <source>If it goes on, write to Digdir with client_id, environment, time and the trace id of the answer.</source>
        <translation>Hvis det fortsetter: Skriv til Digdir og oppgi client_id, miljø, tidspunkt og sporings-id-en (trace_id) i svaret.</translation>
    </message>
    <message>
        <source>Is there a client with exactly this id in Samarbeidsportalen, in this environment?</source>
        <translation>Finnes det en klient med nøyaktig denne id-en i Samarbeidsportalen, i dette miljøet?</translation>
    </message>
    <message>
        <source>Maskinporten did not accept the client, and the answer does not say which part. It can be the client_id, the key, the certificate, the address in aud, or the time.</source>
        <translation>Maskinporten godtok ikke klienten, og svaret sier ikke hva det gjelder. Det kan være client_id, nøkkelen, sertifikatet, adressen i aud eller tidspunktene.</translation>
    </message>
    <message>
        <source>Find the rest of the answer, with error_description and error_uri: it names the part.</source>
        <translation>Finn resten av svaret, med error_description og error_uri: Der står det hva som er feil.</translation>
    </message>
    <message>
        <source>Check in this order: client_id in this environment, aud, the clock, kid, the certificate's dates and owner.</source>
        <translation>Sjekk i denne rekkefølgen: client_id i dette miljøet, aud, klokken, kid, datoene i sertifikatet og hvem som eier det.</translation>
    </message>
    <message>
        <source>The rest of the answer names the part.</source>
        <translation>Resten av svaret sier hva som er feil.</translation>
    </message>
    <message>
        <source>aud must be Maskinporten's issuer in this environment, exactly once and with its closing slash.</source>
        <translation>aud må være issuer for Maskinporten i dette miljøet, oppgitt nøyaktig én gang og med skråstreken til slutt.</translation>
    </message>
    <message>
        <source>Set aud to the issuer that stands in the metadata of {environment}, as one text and not a list.</source>
        <translation>Sett aud til det som står som issuer i metadataene for {environment}, som én tekst og ikke som en liste.</translation>
    </message>
    <message>
        <source>Compare aud in the JWT with issuer in the metadata, letter by letter.</source>
        <translation>Sammenlign aud i JWT-en med issuer i metadataene, tegn for tegn.</translation>
    </message>
    <message>
        <source>Maskinporten in {environment} takes business certificates from Buypass and Commfides made for that environment only.</source>
        <translation>Maskinporten i {environment} godtar bare virksomhetssertifikater fra Buypass og Commfides, og de må være laget for det miljøet.</translation>
    </message>
    <message>
        <source>Check that the certificate is a business certificate, within its dates, and for {environment}.</source>
        <translation>Sjekk at sertifikatet er et virksomhetssertifikat, at det er gyldig nå, og at det er for {environment}.</translation>
    </message>
    <message>
        <source>Use the right certificate, and send its chain along in x5c.</source>
        <translation>Bruk riktig sertifikat, og send kjeden med i x5c.</translation>
    </message>
    <message>
        <source>Open the certificate here: issuer, dates and environment stand on its card.</source>
        <translation>Åpne sertifikatet her: Da vises utsteder, datoer og miljø.</translation>
    </message>
    <message>
        <source>The organisation number in the certificate is not that of the client's owner.</source>
        <translation>Organisasjonsnummeret i sertifikatet er et annet enn det som eieren av klienten har.</translation>
    </message>
    <message>
        <source>Use a certificate issued to the organisation that owns {client}, or the client of the certificate's organisation.</source>
        <translation>Bruk et sertifikat som er utstedt til virksomheten som eier {client}, eller klienten til virksomheten i sertifikatet.</translation>
    </message>
    <message>
        <source>The customer is named in consumer_org; the certificate is always the supplier's own.</source>
        <translation>Kunden oppgis i consumer_org. Sertifikatet er alltid leverandørens eget.</translation>
    </message>
    <message>
        <source>Compare the number on the certificate's card with the owner of the client in Samarbeidsportalen.</source>
        <translation>Sammenlign organisasjonsnummeret i sertifikatet med eieren av klienten i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The header x5c must be a list of certificates in base64 DER, the supplier's own first, without PEM lines.</source>
        <translation>x5c i JWT-headeren må være en liste med sertifikater i base64-kodet DER, med leverandørens eget først og uten PEM-linjer.</translation>
    </message>
    <message>
        <source>Write x5c as a JSON list of base64 texts (not base64url), without «BEGIN CERTIFICATE» lines and line breaks.</source>
        <translation>Skriv x5c som en JSON-liste med base64-tekster (ikke base64url), uten linjene «BEGIN CERTIFICATE» og uten linjeskift.</translation>
    </message>
    <message>
        <source>Look at x5c in the header that was sent.</source>
        <translation>Se på x5c i JWT-headeren som ble sendt.</translation>
    </message>
    <message>
        <source>The signature does not fit the key or the certificate that the request points to, or that certificate has expired or belongs to {other_environment}.</source>
        <translation>Signaturen passer ikke til nøkkelen eller sertifikatet som forespørselen viser til, eller så er sertifikatet utløpt eller hører til {other_environment}.</translation>
    </message>
    <message>
        <source>Check that the private key that signs belongs to the certificate in x5c, or to the key with this {kid} on {client}.</source>
        <translation>Sjekk at den private nøkkelen som signerer, hører til sertifikatet i x5c, eller til den nøkkelen på {client} som {kid} viser til.</translation>
    </message>
    <message>
        <source>Check the certificate's dates and environment.</source>
        <translation>Sjekk datoene i sertifikatet og hvilket miljø det gjelder.</translation>
    </message>
    <message>
        <source>Check that nothing changes the JWT after it is signed.</source>
        <translation>Sjekk at ingenting endrer JWT-en etter at den er signert.</translation>
    </message>
    <message>
        <source>Test with the same key file here: if it works here, the other program signs wrongly.</source>
        <translation>Test med samme nøkkelfil her: Hvis det virker, er det det andre programmet som signerer feil.</translation>
    </message>
    <message>
        <source>A key registered on a client lives for one year. This one is past it. The business certificate has its own dates and may well be valid.</source>
        <translation>En nøkkel som er registrert på en klient, varer i ett år. Denne er eldre. Virksomhetssertifikatet har egne datoer og kan godt være gyldig.</translation>
    </message>
    <message>
        <source>Open {client} in Samarbeidsportalen, in {environment}.</source>
        <translation>Åpne {client} i Samarbeidsportalen, i {environment}.</translation>
    </message>
    <message>
        <source>Add the public key as a JWK, and use its kid in the requests.</source>
        <translation>Legg inn den offentlige nøkkelen som JWK, og bruk kid-en til denne i forespørslene.</translation>
    </message>
    <message>
        <source>Note the date: the new key must be replaced within a year.</source>
        <translation>Noter datoen: Den nye nøkkelen må byttes ut innen ett år.</translation>
    </message>
    <message>
        <source>Look at the key's date on the client in Samarbeidsportalen.</source>
        <translation>Se på datoen for nøkkelen på klienten i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The request names a key ({kid}) that {client} does not have. The key may belong to another client or environment, have another id, or have been added minutes ago.</source>
        <translation>Forespørselen viser til en nøkkel ({kid}) som {client} ikke har. Nøkkelen kan høre til en annen klient eller et annet miljø, ha en annen id eller være lagt inn for bare noen minutter siden.</translation>
    </message>
    <message>
        <source>Compare the kid with the list of keys: it is the id that stands there, not the certificate's thumbprint.</source>
        <translation>Sammenlign kid med listen over nøkler: Det er id-en i listen som skal brukes, ikke fingeravtrykket til sertifikatet.</translation>
    </message>
    <message>
        <source>If the key was added just now, wait three minutes and test again.</source>
        <translation>Hvis nøkkelen nettopp er lagt inn: Vent tre minutter og test på nytt.</translation>
    </message>
    <message>
        <source>Does this kid stand among the keys of exactly this client in this environment, and when was it added?</source>
        <translation>Står denne kid-en blant nøklene til akkurat denne klienten i dette miljøet, og når ble nøkkelen lagt inn?</translation>
    </message>
    <message>
        <source>Once keys are registered on a client, every request must name one of them with kid; the certificate alone no longer counts.</source>
        <translation>Når det er registrert nøkler på en klient, må hver forespørsel vise til en av dem med kid. Da er det ikke nok å bruke sertifikatet alene.</translation>
    </message>
    <message>
        <source>Sign with the registered key and put its kid in the header; or remove the keys from {client} to use the business certificate.</source>
        <translation>Signer med den registrerte nøkkelen og legg kid-en i JWT-headeren. Eller fjern nøklene fra {client} for å bruke virksomhetssertifikatet.</translation>
    </message>
    <message>
        <source>Are keys registered on the client in Samarbeidsportalen?</source>
        <translation>Er det registrert nøkler på klienten i Samarbeidsportalen?</translation>
    </message>
    <message>
        <source>{scope} is not among the scopes of {client}, is misspelt, or carries hidden white space. The API provider's access is another matter.</source>
        <translation>{scope} er ikke lagt til på {client}, er skrevet feil eller har skjulte mellomrom. Tilgangen fra API-tilbyderen er en annen sak.</translation>
    </message>
    <message>
        <source>Check the spelling in the program's configuration: no blank, tab or quote before or after.</source>
        <translation>Sjekk skrivemåten i oppsettet til programmet: Det skal ikke være mellomrom, tabulator eller anførselstegn foran eller bak.</translation>
    </message>
    <message>
        <source>Look at the scopes of the client in Samarbeidsportalen, and at the ends of the scope that was sent.</source>
        <translation>Se på scopene til klienten i Samarbeidsportalen, og på begynnelsen og slutten av scopet som ble sendt.</translation>
    </message>
    <message>
        <source>{scope} is not meant for Maskinporten clients of this type.</source>
        <translation>{scope} er ikke ment for Maskinporten-klienter av denne typen.</translation>
    </message>
    <message>
        <source>Ask {provider} which scope is meant for Maskinporten.</source>
        <translation>Spør {provider} hvilket scope som er ment for Maskinporten.</translation>
    </message>
    <message>
        <source>Look at the type of the integration in Samarbeidsportalen.</source>
        <translation>Se på hvilken type integrasjonen har i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Let someone who may sign for the organisation sign the terms in Samarbeidsportalen.</source>
        <translation>La en som kan signere for virksomheten, signere bruksvilkårene i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Samarbeidsportalen shows whether the terms are signed.</source>
        <translation>Samarbeidsportalen viser om bruksvilkårene er signert.</translation>
    </message>
    <message>
        <source>The API provider has not shared {scope} for the organisation in {environment}, so self-service does not offer it.</source>
        <translation>API-tilbyderen har ikke delt {scope} med virksomheten i {environment}, så det står ikke i listen i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Ask {provider} to share {scope} in {environment}, or to open it for delegation.</source>
        <translation>Be {provider} om å dele {scope} i {environment}, eller om å åpne det for delegering.</translation>
    </message>
    <message>
        <source>Self-service warns that {client} carries a scope that the organisation has no access to. Ticking a scope gives no access.</source>
        <translation>Samarbeidsportalen varsler om at {client} har et scope som virksomheten ikke har tilgang til. Det gir ikke tilgang å krysse av for et scope.</translation>
    </message>
    <message>
        <source>For own use: ask {provider} for access for the organisation's own number.</source>
        <translation>For egen bruk: Be {provider} om tilgang for virksomhetens eget nummer.</translation>
    </message>
    <message>
        <source>Is the scope meant for the organisation's own use, or on behalf of customers?</source>
        <translation>Skal virksomheten bruke scopet selv, eller på vegne av kunder?</translation>
    </message>
    <message>
        <source>The person may not create integrations for the organisation in Samarbeidsportalen.</source>
        <translation>Personen har ikke rett til å opprette integrasjoner for virksomheten i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Log in again and choose the right organisation.</source>
        <translation>Logg inn på nytt og velg riktig virksomhet.</translation>
    </message>
    <message>
        <source>Ask the main administrator which accesses the person has.</source>
        <translation>Spør hovedadministratoren hvilke tilganger personen har.</translation>
    </message>
    <message>
        <source>The signed request (JWT) lacks something, or holds a value Maskinporten does not take.</source>
        <translation>Den signerte forespørselen (JWT) mangler noe eller har en verdi Maskinporten ikke godtar.</translation>
    </message>
    <message>
        <source>Check that grant_type and assertion are sent as a form, percent-encoded.</source>
        <translation>Sjekk at grant_type og assertion blir sendt som skjemadata (form) og er prosentkodet.</translation>
    </message>
    <message>
        <source>Run the check here with the same client and key: if it works, the other program builds the request wrongly.</source>
        <translation>Kjør testen her med samme klient og nøkkel: Hvis den virker, er det det andre programmet som bygger forespørselen feil.</translation>
    </message>
    <message>
        <source>Every request must be new: Maskinporten takes a JWT, and its jti, only once.</source>
        <translation>Hver forespørsel må være ny: Maskinporten godtar en JWT, og jti-en i den, bare én gang.</translation>
    </message>
    <message>
        <source>Make a new JWT with a new jti (a random UUID) for every request, also when trying again.</source>
        <translation>Lag en ny JWT med ny jti (en tilfeldig UUID) for hver forespørsel, også når du prøver på nytt.</translation>
    </message>
    <message>
        <source>Keep the token as long as it lives, instead of asking for one per call.</source>
        <translation>Ta vare på tokenet så lenge det er gyldig, i stedet for å be om et nytt for hvert kall.</translation>
    </message>
    <message>
        <source>Is the same JWT sent twice, for instance by a retry?</source>
        <translation>Blir samme JWT sendt to ganger, for eksempel ved et nytt forsøk?</translation>
    </message>
    <message>
        <source>Check that the machine's clock is set from a time server.</source>
        <translation>Sjekk at klokken på maskinen stilles fra en tidsserver.</translation>
    </message>
    <message>
        <source>Set iat to now, in UTC seconds, exp at most 120 seconds later, and send at once.</source>
        <translation>Sett iat til nå (i sekunder, UTC) og exp til høyst 120 sekunder senere. Send forespørselen med en gang.</translation>
    </message>
    <message>
        <source>exp is too long after iat. 120 seconds is the limit.</source>
        <translation>Det er for lang tid mellom iat og exp. Grensen er 120 sekunder.</translation>
    </message>
    <message>
        <source>Set exp to at most 120 seconds after iat. Both are seconds, not milliseconds.</source>
        <translation>Sett exp til høyst 120 sekunder etter iat. Begge er sekunder, ikke millisekunder.</translation>
    </message>
    <message>
        <source>Subtract iat from exp.</source>
        <translation>Trekk iat fra exp.</translation>
    </message>
    <message>
        <source>The request was made in the server's future: the clock of the machine that made it is ahead.</source>
        <translation>Forespørselen er datert fram i tid, sett fra serveren: Klokken på maskinen som laget den, går for fort.</translation>
    </message>
    <message>
        <source>Ask IT operations to set the machine's clock from a time server (NTP).</source>
        <translation>Be IT-drift om å stille klokken på maskinen fra en tidsserver (NTP).</translation>
    </message>
    <message>
        <source>Check that iat is UTC, not local time.</source>
        <translation>Sjekk at iat er UTC, ikke lokal tid.</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is behind the server's, so the request had already expired.</source>
        <translation>Klokken på maskinen som laget forespørselen, går etter klokken til serveren. Derfor var forespørselen allerede utløpt.</translation>
    </message>
    <message>
        <source>authorization_details has a type that Maskinporten does not know.</source>
        <translation>authorization_details har en type Maskinporten ikke kjenner.</translation>
    </message>
    <message>
        <source>Set type to urn:altinn:systemuser.</source>
        <translation>Sett type til urn:altinn:systemuser.</translation>
    </message>
    <message>
        <source>Look at type in authorization_details.</source>
        <translation>Se på type i authorization_details.</translation>
    </message>
    <message>
        <source>authorization_details has a field that Maskinporten does not know.</source>
        <translation>authorization_details har et felt Maskinporten ikke kjenner.</translation>
    </message>
    <message>
        <source>Send only type, systemuser_org with authority and ID, and externalRef when it is used.</source>
        <translation>Send bare type, systemuser_org med authority og ID, og eventuelt externalRef.</translation>
    </message>
    <message>
        <source>Look at the names of the fields in authorization_details.</source>
        <translation>Se på navnene på feltene i authorization_details.</translation>
    </message>
    <message>
        <source>No system user fits the client, the customer's number and the external reference; or the customer has not yet approved it.</source>
        <translation>Ingen systembruker passer til klienten, kundens nummer og den eksterne referansen (externalRef), eller så har ikke kunden godkjent den ennå.</translation>
    </message>
    <message>
        <source>Check in Altinn's system register that {client} belongs to the system.</source>
        <translation>Sjekk i systemregisteret i Altinn at {client} hører til systemet.</translation>
    </message>
    <message>
        <source>Look at the state of the request in Altinn; if it waits for approval, ask {customer} to approve it.</source>
        <translation>Sjekk i Altinn hvilken status forespørselen om systembruker («systemtilgang») har. Hvis den venter på godkjenning: Be {customer} om å godkjenne den.</translation>
    </message>
    <message>
        <source>Ask Altinn for the state of the system user request before asking the customer.</source>
        <translation>Sjekk i Altinn hvilken status forespørselen om systembruker har, før du spør kunden.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for another organisation than the one asked for. It must not be used.</source>
        <translation>Maskinporten ga et token for en annen virksomhet enn den det ble bedt om. Tokenet må ikke brukes.</translation>
    </message>
    <message>
        <source>Do not use the token.</source>
        <translation>Ikke bruk tokenet.</translation>
    </message>
    <message>
        <source>Write to Digdir with client_id, environment, time and both numbers. Do not send the token.</source>
        <translation>Skriv til Digdir og oppgi client_id, miljø, tidspunkt og begge organisasjonsnumrene. Ikke send tokenet.</translation>
    </message>
    <message>
        <source>Look at consumer in the token.</source>
        <translation>Se på consumer i tokenet.</translation>
    </message>
    <message>
        <source>The token does not hold {scope}.</source>
        <translation>Tokenet inneholder ikke {scope}.</translation>
    </message>
    <message>
        <source>Look at scope in the token.</source>
        <translation>Se på scope i tokenet.</translation>
    </message>
    <message>
        <source>The token's issuer is not that of {environment}. The address, or something on the way to it, is wrong.</source>
        <translation>Tokenet er utstedt av en annen enn utstederen for {environment}. Adressen, eller noe på veien dit, er feil.</translation>
    </message>
    <message>
        <source>Check the addresses of the environment and whether something stands between this machine and {host}.</source>
        <translation>Sjekk adressene i miljøet, og om det er noe mellom denne maskinen og {host}.</translation>
    </message>
    <message>
        <source>Compare iss in the token with issuer in the metadata.</source>
        <translation>Sammenlign iss i tokenet med issuer i metadataene.</translation>
    </message>
    <message>
        <source>The token is not signed with a key that {host} publishes, so it cannot be known who made it.</source>
        <translation>Tokenet er ikke signert med en nøkkel som {host} publiserer, så ingen kan vite hvem som har laget det.</translation>
    </message>
    <message>
        <source>Test again, in case the keys were just changed; then check what stands between this machine and {host}.</source>
        <translation>Test på nytt, i tilfelle nøklene nettopp er byttet. Sjekk så hva som er mellom denne maskinen og {host}.</translation>
    </message>
    <message>
        <source>Compare kid in the token's header with the published keys.</source>
        <translation>Sammenlign kid i headeren til tokenet med de publiserte nøklene.</translation>
    </message>
    <message>
        <source>The token had run out when it came: this machine's clock is wrong, or the answer was an old one.</source>
        <translation>Tokenet var utløpt da det kom: Klokken på maskinen er feil, eller svaret var gammelt.</translation>
    </message>
    <message>
        <source>Set the machine's clock from a time server (NTP).</source>
        <translation>Still klokken på maskinen fra en tidsserver (NTP).</translation>
    </message>
    <message>
        <source>Check that no proxy keeps answers from {host}.</source>
        <translation>Sjekk at ingen proxy mellomlagrer svar fra {host}.</translation>
    </message>
    <message>
        <source>The token is not a signed JWT, so it cannot be confirmed whom it is for.</source>
        <translation>Tokenet er ikke en signert JWT, så det går ikke an å bekrefte hvem det gjelder.</translation>
    </message>
    <message>
        <source>Check that the address is Maskinporten's token endpoint in {environment}.</source>
        <translation>Sjekk at adressen er tokenendepunktet til Maskinporten i {environment}.</translation>
    </message>
    <message>
        <source>A signed JWT has three parts with full stops between them.</source>
        <translation>En signert JWT har tre deler med punktum mellom delene.</translation>
    </message>
    <message>
        <source>Wait five minutes and test again.</source>
        <translation>Vent fem minutter og test på nytt.</translation>
    </message>
    <message>
        <source>Look at status.digdir.no.</source>
        <translation>Se etter driftsmeldinger på status.digdir.no.</translation>
    </message>
    <message>
        <source>Look at the health address and status.digdir.no.</source>
        <translation>Se på helsesjekken og på status.digdir.no.</translation>
    </message>
    <message>
        <source>A gateway in front of the service answered in its place. This says nothing about the delegation.</source>
        <translation>En gateway foran tjenesten svarte i stedet for den. Det sier ingenting om delegeringen.</translation>
    </message>
    <message>
        <source>If other machines get through, ask IT operations about the proxy here.</source>
        <translation>Hvis andre maskiner kommer gjennom: Spør IT-drift om proxyen her.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Test fra et annet nett.</translation>
    </message>
    <message>
        <source>Too many requests were sent in a short time.</source>
        <translation>Det ble sendt for mange forespørsler på kort tid.</translation>
    </message>
    <message>
        <source>Wait as long as the answer says, or some minutes.</source>
        <translation>Vent så lenge svaret sier, eller noen minutter.</translation>
    </message>
    <message>
        <source>HTTP status 429 says it.</source>
        <translation>HTTP-status 429 viser det.</translation>
    </message>
    <message>
        <source>The request went to ID-porten, which logs people in. Delegated tokens come from Maskinporten.</source>
        <translation>Forespørselen gikk til ID-porten, som logger inn personer. Delegerte token kommer fra Maskinporten.</translation>
    </message>
    <message>
        <source>Use Maskinporten's token endpoint, which stands in its metadata.</source>
        <translation>Bruk tokenendepunktet til Maskinporten, som står i metadataene.</translation>
    </message>
    <message>
        <source>Look at the host that the request was sent to.</source>
        <translation>Se på hvilken server forespørselen ble sendt til.</translation>
    </message>
    <message>
        <source>The answer is neither a token nor an error that Maskinporten is known to give.</source>
        <translation>Svaret er verken et token eller en feilmelding som Maskinporten er kjent for å gi.</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing on the way answers in its place.</source>
        <translation>Sjekk at adressen er riktig, og at ingenting på veien svarer i stedet.</translation>
    </message>
    <message>
        <source>The answer was larger than a token answer can be, and the reading was stopped.</source>
        <translation>Svaret var større enn et tokensvar kan være, så lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>Check that the address is the token endpoint, and that no proxy answers in its place.</source>
        <translation>Sjekk at adressen er tokenendepunktet, og at ingen proxy svarer i stedet.</translation>
    </message>
    <message>
        <source>Open the address in a browser on the same machine.</source>
        <translation>Åpne adressen i en nettleser på samme maskin.</translation>
    </message>
    <message>
        <source>The server wanted the request sent to another address. It was not sent on, since the grant must not travel.</source>
        <translation>Serveren ville ha forespørselen sendt til en annen adresse. Den ble ikke sendt videre, for en signert forespørsel skal ikke havne andre steder.</translation>
    </message>
    <message>
        <source>Check the address: the token endpoint stands in the metadata of {environment}.</source>
        <translation>Sjekk adressen: Tokenendepunktet står i metadataene for {environment}.</translation>
    </message>
    <message>
        <source>If a guest network or proxy sends on to a login, log in there first.</source>
        <translation>Hvis et gjestenett eller en proxy sender deg videre til innlogging: Logg inn der først.</translation>
    </message>
    <message>
        <source>Look at the address that the server pointed to.</source>
        <translation>Se på adressen serveren viste til.</translation>
    </message>
    <message>
        <source>This machine does not find the name {host}. Nothing was sent.</source>
        <translation>Denne maskinen finner ikke navnet {host}. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Check that the machine is on a network, and the spelling of the address.</source>
        <translation>Sjekk at maskinen er på nett, og at adressen er riktig skrevet.</translation>
    </message>
    <message>
        <source>Ask IT operations about DNS, or about the proxy if only that can look up outside names.</source>
        <translation>Spør IT-drift om DNS, eller om proxyen hvis det bare er den som kan slå opp navn utenfor nettet.</translation>
    </message>
    <message>
        <source>{host} did not answer within the time.</source>
        <translation>Det kom ikke noe svar fra {host} innen fristen.</translation>
    </message>
    <message>
        <source>Ask IT operations to let this machine reach {host} on port {port}, without logging in on the way.</source>
        <translation>Be IT-drift om å slippe denne maskinen fram til {host} på port {port}, uten innlogging underveis.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the address of {host}, or a firewall says so.</source>
        <translation>Ingen tar imot tilkoblinger på adressen til {host}, eller en brannmur avviser dem.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Sjekk adressen og porten.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer had come; often a firewall does that.</source>
        <translation>Tilkoblingen ble brutt før svaret kom. Ofte er det en brannmur som gjør det.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a user name and a password before it lets anything out.</source>
        <translation>Proxyen i dette nettet krever brukernavn og passord før den slipper noe ut.</translation>
    </message>
    <message>
        <source>Put the proxy's user name and password into the settings, or ask IT operations for a way out without login.</source>
        <translation>Legg inn brukernavn og passord til proxyen i innstillingene, eller be IT-drift om en vei ut uten innlogging.</translation>
    </message>
    <message>
        <source>The proxy did not open the way to {host}.</source>
        <translation>Forespørselen til {host} kom ikke gjennom proxyen.</translation>
    </message>
    <message>
        <source>Check the proxy's address in the settings.</source>
        <translation>Sjekk adressen til proxyen i innstillingene.</translation>
    </message>
    <message>
        <source>A firewall or web filter answered with its own page. The request did not reach Maskinporten.</source>
        <translation>En brannmur eller et nettfilter svarte med sin egen side. Forespørselen nådde ikke Maskinporten.</translation>
    </message>
    <message>
        <source>Send along the support id on the page, if there is one.</source>
        <translation>Hvis det står en support-id på siden: Send den med.</translation>
    </message>
    <message>
        <source>A guest network's login page came in place of the answer.</source>
        <translation>Innloggingssiden til et gjestenett kom i stedet for svaret.</translation>
    </message>
    <message>
        <source>Open a browser, log in to the network, and test again.</source>
        <translation>Åpne en nettleser, logg inn på nettet, og test på nytt.</translation>
    </message>
    <message>
        <source>Open any page in a browser on the same network.</source>
        <translation>Åpne en hvilken som helst side i en nettleser på samme nett.</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is not from an issuer this machine trusts. Typically a company firewall opens the traffic to inspect it.</source>
        <translation>Sertifikatet som ble vist for {host}, er ikke fra en utsteder som maskinen stoler på. Ofte er det en brannmur i virksomheten som åpner trafikken for å kontrollere den.</translation>
    </message>
    <message>
        <source>Look at the issuer of the certificate that was shown: is it your own company or its firewall?</source>
        <translation>Se på utstederen av sertifikatet som ble vist: Er det din egen virksomhet eller en brannmur der?</translation>
    </message>
    <message>
        <source>Ask IT operations to exempt {host} from inspection, or for the CA file of the firewall, and add that in the settings.</source>
        <translation>Be IT-drift om å unnta {host} fra kontrollen. Eller be om CA-filen til brannmuren, og legg den inn i innstillingene.</translation>
    </message>
    <message>
        <source>Look at the issuer of the certificate that was shown.</source>
        <translation>Se på utstederen av sertifikatet som ble vist.</translation>
    </message>
    <message>
        <source>The certificate that was shown is for another name than {host}.</source>
        <translation>Sertifikatet som ble vist, gjelder et annet navn enn {host}.</translation>
    </message>
    <message>
        <source>Check the address, and ask IT operations whether DNS or a proxy leads elsewhere.</source>
        <translation>Sjekk adressen, og spør IT-drift om DNS eller en proxy fører til feil sted.</translation>
    </message>
    <message>
        <source>The certificate of {host} is outside its dates, or this machine's date is wrong.</source>
        <translation>Sertifikatet til {host} er utenfor gyldighetstiden, eller datoen på maskinen er feil.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine.</source>
        <translation>Sjekk dato og klokkeslett på maskinen.</translation>
    </message>
    <message>
        <source>If they are right, ask IT operations whether a firewall shows its own certificate.</source>
        <translation>Hvis de er riktige: Spør IT-drift om en brannmur viser sitt eget sertifikat.</translation>
    </message>
    <message>
        <source>Compare this machine's date with today's.</source>
        <translation>Sammenlign datoen på maskinen med dagens dato.</translation>
    </message>
    <message>
        <source>The file is a PKCS#12 key file, and this password does not open it.</source>
        <translation>Filen er en PKCS#12-nøkkelfil, og den lar seg ikke åpne med dette passordet.</translation>
    </message>
    <message>
        <source>Type the password again; look at capital letters and keyboard layout, and at blanks that came along when pasting.</source>
        <translation>Skriv passordet på nytt. Se etter store bokstaver, tastaturoppsett og mellomrom som ble med da du limte inn.</translation>
    </message>
    <message>
        <source>If it is lost, order a new certificate: nobody can open the file without it.</source>
        <translation>Er passordet borte, må du bestille et nytt sertifikat: Ingen kan åpne filen uten passordet.</translation>
    </message>
    <message>
        <source>Does the password open the file in another program?</source>
        <translation>Lar filen seg åpne med passordet i et annet program?</translation>
    </message>
    <message>
        <source>The program that read the file cannot tell a wrong password from a damaged file.</source>
        <translation>Programmet som leste filen, kan ikke se forskjell på feil passord og en skadet fil.</translation>
    </message>
    <message>
        <source>Open the file here: it tells which.</source>
        <translation>Åpne filen her: Da ser du hva det er.</translation>
    </message>
    <message>
        <source>Type the password again, then fetch the file again.</source>
        <translation>Skriv passordet på nytt, og hent deretter filen på nytt.</translation>
    </message>
    <message>
        <source>Open the file here with the password.</source>
        <translation>Åpne filen her med passordet.</translation>
    </message>
    <message>
        <source>The file is cut off or broken.</source>
        <translation>Filen er avkortet eller ødelagt.</translation>
    </message>
    <message>
        <source>Export or fetch the file again from where it came, with its private key.</source>
        <translation>Eksporter eller hent filen på nytt der den kom fra, med den private nøkkelen.</translation>
    </message>
    <message>
        <source>Copy it as a binary file; e-mail and text editors can break it.</source>
        <translation>Kopier den som binærfil. E-post og tekstredigeringsprogrammer kan ødelegge den.</translation>
    </message>
    <message>
        <source>Compare the size with that of the original.</source>
        <translation>Sammenlign størrelsen med originalens.</translation>
    </message>
    <message>
        <source>The file is something else than a key file (PKCS#12, PEM or JWK) that can be used here.</source>
        <translation>Filen er ikke en nøkkelfil (PKCS#12, PEM eller JWK) som kan brukes her.</translation>
    </message>
    <message>
        <source>Choose the file with the private key, usually .p12 or .pfx.</source>
        <translation>Velg filen med den private nøkkelen, vanligvis .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>Convert a Java keystore (JKS) first, with keytool -importkeystore and -deststoretype PKCS12.</source>
        <translation>Er det et Java-nøkkellager (JKS), må du først konvertere det med keytool -importkeystore og -deststoretype PKCS12.</translation>
    </message>
    <message>
        <source>Open the file here: it says what it is.</source>
        <translation>Åpne filen her: Da ser du hva slags fil det er.</translation>
    </message>
    <message>
        <source>The file is encrypted with an old cipher (RC2-40 or 3DES) that newer software refuses. The password may well be right.</source>
        <translation>Filen er kryptert med en gammel metode (RC2-40 eller 3DES) som nyere programvare avviser. Passordet kan godt være riktig.</translation>
    </message>
    <message>
        <source>Open the file here: the cipher is named.</source>
        <translation>Åpne filen her: Da ser du hvilken kryptering den har.</translation>
    </message>
    <message>
        <source>The file is made with newer ciphers than the program that reads it knows. Its message blames the password, which may well be right.</source>
        <translation>Filen er laget med nyere kryptering enn programmet som leser den, kjenner. Feilmeldingen skylder på passordet, men det kan godt være riktig.</translation>
    </message>
    <message>
        <source>Update the program that reads it (operating system, Java or .NET).</source>
        <translation>Oppdater programmet som leser den (operativsystem, Java eller .NET).</translation>
    </message>
    <message>
        <source>Or export the file in the older form: openssl pkcs12 -export -legacy.</source>
        <translation>Eller eksporter filen i det eldre formatet: openssl pkcs12 -export -legacy.</translation>
    </message>
    <message>
        <source>Open the file here with the same password: if it opens, the reader is too old.</source>
        <translation>Åpne filen her med samme passord: Hvis det går, er programmet som leste den, for gammelt.</translation>
    </message>
    <message>
        <source>The file holds certificates but no private key, so nothing can be signed with it.</source>
        <translation>Filen har sertifikater, men ingen privat nøkkel, så den kan ikke brukes til å signere.</translation>
    </message>
    <message>
        <source>Find the file that was delivered with a password, usually .p12 or .pfx.</source>
        <translation>Finn filen som ble levert med passord, vanligvis .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>Open the file here: it says whether there is a private key.</source>
        <translation>Åpne filen her: Da ser du om den har en privat nøkkel.</translation>
    </message>
    <message>
        <source>The file holds several keys, typically one each for authentication, signing and encryption.</source>
        <translation>Filen har flere nøkler, vanligvis én for autentisering, én for signering og én for kryptering.</translation>
    </message>
    <message>
        <source>Choose the key for authentication or signing; the one for encryption cannot be used.</source>
        <translation>Velg nøkkelen for autentisering eller signering. Nøkkelen for kryptering kan ikke brukes.</translation>
    </message>
    <message>
        <source>Open the file here: the keys are listed.</source>
        <translation>Åpne filen her: Da ser du nøklene i en liste.</translation>
    </message>
    <message>
        <source>The private key is not where the program looks, or the user it runs as may not use it.</source>
        <translation>Den private nøkkelen ligger ikke der programmet leter, eller programmet kjører som en bruker som ikke har lov til å bruke den.</translation>
    </message>
    <message>
        <source>Give the user of the program the right to read the key, or load the key file for that user.</source>
        <translation>Gi brukeren som programmet kjører som, rett til å lese nøkkelen, eller last inn nøkkelfilen for den brukeren.</translation>
    </message>
    <message>
        <source>Does the program find the key when it runs as the person who installed it?</source>
        <translation>Finner programmet nøkkelen når det kjøres av den som installerte nøkkelen?</translation>
    </message>
    <message>
        <source>The certificate that the program names is not in this machine's store.</source>
        <translation>Sertifikatet som programmet viser til, ligger ikke i sertifikatlageret på maskinen.</translation>
    </message>
    <message>
        <source>Install the certificate with its private key, or correct the thumbprint in the configuration.</source>
        <translation>Installer sertifikatet med den private nøkkelen, eller rett fingeravtrykket i oppsettet.</translation>
    </message>
    <message>
        <source>Compare the thumbprint in the configuration with the certificates in the store.</source>
        <translation>Sammenlign fingeravtrykket i oppsettet med sertifikatene i lageret.</translation>
    </message>
    <message>
        <source>The certificate is past its last day, so Maskinporten does not take it.</source>
        <translation>Sertifikatet er utløpt, så Maskinporten godtar det ikke.</translation>
    </message>
    <message>
        <source>Get a new business certificate from Buypass or Commfides and load it here.</source>
        <translation>Skaff et nytt virksomhetssertifikat fra Buypass eller Commfides, og last det inn her.</translation>
    </message>
    <message>
        <source>Change it everywhere the old one is used.</source>
        <translation>Bytt sertifikat alle steder der det gamle brukes.</translation>
    </message>
    <message>
        <source>Look at the dates on the certificate's card.</source>
        <translation>Se på datoene i sertifikatet.</translation>
    </message>
    <message>
        <source>The certificate's first day has not come, or this machine's date is wrong.</source>
        <translation>Sertifikatet gjelder ikke ennå, eller datoen på maskinen er feil.</translation>
    </message>
    <message>
        <source>Check the date of this machine; else wait, or use the earlier certificate.</source>
        <translation>Sjekk datoen på maskinen. Er den riktig, må du vente eller bruke det forrige sertifikatet.</translation>
    </message>
    <message>
        <source>A test certificate counts in the test environment only, and a production certificate in production only.</source>
        <translation>Et testsertifikat gjelder bare i testmiljøet, og et produksjonssertifikat bare i produksjon.</translation>
    </message>
    <message>
        <source>Use the certificate for {environment}, or choose {other_environment} in the first step.</source>
        <translation>Bruk sertifikatet for {environment}, eller velg {other_environment} i første steg.</translation>
    </message>
    <message>
        <source>The card of the certificate says test or production.</source>
        <translation>Åpne sertifikatet her: Da ser du om det gjelder test eller produksjon.</translation>
    </message>
    <message>
        <source>The certificate is for encryption only, so it cannot sign a request.</source>
        <translation>Sertifikatet er bare for kryptering, så det kan ikke brukes til å signere en forespørsel.</translation>
    </message>
    <message>
        <source>Use the certificate for authentication or signing that was delivered with it.</source>
        <translation>Bruk sertifikatet for autentisering eller signering som ble levert sammen med det.</translation>
    </message>
    <message>
        <source>The card of the certificate says its purpose.</source>
        <translation>Åpne sertifikatet her: Da ser du hva det er beregnet til.</translation>
    </message>
    <message>
        <source>The certificate names no Norwegian organisation number, so it is no business certificate.</source>
        <translation>Det står ikke noe norsk organisasjonsnummer i sertifikatet, så det er ikke et virksomhetssertifikat.</translation>
    </message>
    <message>
        <source>Or register the public key on {client} and sign with kid.</source>
        <translation>Eller registrer den offentlige nøkkelen på {client} og signer med kid.</translation>
    </message>
    <message>
        <source>Look at the organisation on the certificate's card.</source>
        <translation>Se hvilken virksomhet sertifikatet er utstedt til.</translation>
    </message>
    <message>
        <source>Maskinporten takes RSA keys of at least 2048 bits.</source>
        <translation>Maskinporten godtar RSA-nøkler på minst 2048 bit.</translation>
    </message>
    <message>
        <source>Make or order an RSA key of 3072 or 4096 bits.</source>
        <translation>Lag eller bestill en RSA-nøkkel på 3072 eller 4096 bit.</translation>
    </message>
    <message>
        <source>Look at the key's kind and size on the card.</source>
        <translation>Se på typen og størrelsen på nøkkelen.</translation>
    </message>
    <message>
        <source>The number is not a Norwegian organisation number: it must have nine digits, the last of which checks the others.</source>
        <translation>Nummeret er ikke et norsk organisasjonsnummer: Det må ha ni sifre, og det siste kontrollerer de andre.</translation>
    </message>
    <message>
        <source>Check the number with {customer} or in Enhetsregisteret.</source>
        <translation>Sjekk nummeret med {customer} eller i Enhetsregisteret.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret.</source>
        <translation>Slå opp nummeret i Enhetsregisteret.</translation>
    </message>
    <message>
        <source>The number is well-formed, but not found in {environment}. Test and production have different organisations.</source>
        <translation>Nummeret er riktig bygd opp, men finnes ikke i {environment}. Test og produksjon har ulike virksomheter.</translation>
    </message>
    <message>
        <source>Check the number, and that the right environment is chosen.</source>
        <translation>Sjekk nummeret, og at riktig miljø er valgt.</translation>
    </message>
    <message>
        <source>In the test environment, use a synthetic organisation that exists in Altinn's TT02.</source>
        <translation>I testmiljøet: Bruk en syntetisk virksomhet som finnes i Altinn TT02.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret of this environment.</source>
        <translation>Slå opp nummeret i Enhetsregisteret for dette miljøet.</translation>
    </message>
    <message>
        <source>The organisation is deleted from Enhetsregisteret and can no longer delegate.</source>
        <translation>Virksomheten er slettet fra Enhetsregisteret og kan ikke lenger delegere.</translation>
    </message>
    <message>
        <source>Ask the customer for the number of the organisation that carries on.</source>
        <translation>Be kunden om nummeret til virksomheten som fører driften videre.</translation>
    </message>
    <message>
        <source>Let the new number delegate, and get access from {provider} if it has none.</source>
        <translation>Be virksomheten med det nye nummeret om å delegere. Har den ikke tilgang til API-et, må {provider} gi tilgang.</translation>
    </message>
    <message>
        <source>The number is a sub-unit's (an establishment). Delegations and accesses are per number: the main unit's do not count for it.</source>
        <translation>Nummeret tilhører en underenhet. Delegeringer og tilganger gjelder per nummer: Det som gjelder for hovedenheten, gjelder ikke for underenheten.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret: does it have a parent?</source>
        <translation>Slå opp nummeret i Enhetsregisteret: Har det en overordnet enhet?</translation>
    </message>
    <message>
        <source>A scope is written prefix:name, such as brreg:reelle/offentlig, without blanks.</source>
        <translation>Et scope skrives prefiks:navn, for eksempel brreg:reelle/offentlig, uten mellomrom.</translation>
    </message>
    <message>
        <source>Copy the scope from the API provider's guide or from the list here.</source>
        <translation>Kopier scopet fra veiledningen til API-tilbyderen eller fra listen her.</translation>
    </message>
    <message>
        <source>Compare it with the list of scopes.</source>
        <translation>Sammenlign det med listen over scopes.</translation>
    </message>
    <message>
        <source>The program's configuration names an environment that its library does not know.</source>
        <translation>Oppsettet til programmet viser til et miljø som biblioteket ikke kjenner.</translation>
    </message>
    <message>
        <source>Write the environment as the library's guide does, for instance test or prod.</source>
        <translation>Skriv miljøet slik veiledningen til biblioteket sier, for eksempel test eller prod.</translation>
    </message>
    <message>
        <source>Look at the configuration of the program that failed.</source>
        <translation>Se på oppsettet til programmet som feilet.</translation>
    </message>
    <message>
        <source>The caller may not look up delegations for {scope}: only its owner, or one with the administrator scope, may.</source>
        <translation>Den som spør, har ikke lov til å slå opp delegeringer for {scope}. Bare eieren av scopet, eller en som har administratorscopet, kan gjøre det.</translation>
    </message>
    <message>
        <source>Look up with a client whose organisation owns the scope's prefix and that has altinn:maskinporten/delegations.</source>
        <translation>Slå opp med en klient som tilhører eieren av prefikset til scopet, og som har scopet altinn:maskinporten/delegations.</translation>
    </message>
    <message>
        <source>Who owns the prefix of the scope?</source>
        <translation>Hvem eier prefikset til scopet?</translation>
    </message>
    <message>
        <source>{scope} is in no schema that can be delegated in Altinn in {environment}.</source>
        <translation>{scope} ligger ikke i noe skjema som kan delegeres i Altinn i {environment}.</translation>
    </message>
    <message>
        <source>Ask {provider} whether the API can be delegated, and under which title.</source>
        <translation>Spør {provider} om API-et kan delegeres, og under hvilken tittel.</translation>
    </message>
    <message>
        <source>Search for the scope in Altinn's «Gi fullmakt»: does a schema come up?</source>
        <translation>Søk etter scopet under «Gi fullmakt» i Altinn: Kommer det opp et skjema?</translation>
    </message>
    <message>
        <source>What was chosen in Altinn is another kind of service than a Maskinporten schema.</source>
        <translation>Det som ble valgt i Altinn, er en annen type tjeneste enn et Maskinporten-skjema.</translation>
    </message>
    <message>
        <source>Was it chosen in Maskinportenadministrasjon?</source>
        <translation>Ble det valgt i Maskinportenadministrasjon?</translation>
    </message>
    <message>
        <source>The one who gives or receives is a person, or an organisation that Altinn does not know in {environment}.</source>
        <translation>Den som gir eller får fullmakten, er en person eller en virksomhet som Altinn ikke kjenner i {environment}.</translation>
    </message>
    <message>
        <source>Choose the customer's organisation, not yourself, at the top in Altinn, and check the supplier's number.</source>
        <translation>Velg kundens virksomhet, ikke deg selv, som aktør øverst i Altinn, og sjekk leverandørens nummer.</translation>
    </message>
    <message>
        <source>For whom is the person logged in to act?</source>
        <translation>Hvilken aktør har personen valgt i Altinn?</translation>
    </message>
    <message>
        <source>The person is logged in at too low a security level.</source>
        <translation>Personen er logget inn med for lavt sikkerhetsnivå.</translation>
    </message>
    <message>
        <source>Log out of Altinn, and log in with BankID, Buypass or Commfides.</source>
        <translation>Logg ut av Altinn, og logg inn med BankID, Buypass eller Commfides.</translation>
    </message>
    <message>
        <source>How did the person log in?</source>
        <translation>Hvordan logget personen inn?</translation>
    </message>
    <message>
        <source>The person lacks the access packages that delegating takes: «Maskinporten administrator», and «Delegerbare Maskinporten scopes» (for an NUF, the one for NUF).</source>
        <translation>Personen mangler tilgangspakkene som trengs for å delegere: «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF»).</translation>
    </message>
    <message>
        <source>Ask the customer's general manager or main administrator to delegate, or to give the person both access packages in Altinn.</source>
        <translation>Be kundens daglige leder eller hovedadministrator om å delegere, eller om å gi personen begge tilgangspakkene i Altinn.</translation>
    </message>
    <message>
        <source>Which access packages does the person have at the customer?</source>
        <translation>Hvilke tilgangspakker har personen hos kunden?</translation>
    </message>
    <message>
        <source>The person does not hold the right to pass {schema} on.</source>
        <translation>Personen har ikke rett til å gi videre {schema}.</translation>
    </message>
    <message>
        <source>Ask the customer's main administrator to delegate, or to give the person the right.</source>
        <translation>Be kundens hovedadministrator om å delegere, eller om å gi personen denne retten.</translation>
    </message>
    <message>
        <source>Ask the main administrator which rights the person has.</source>
        <translation>Spør hovedadministratoren hvilke rettigheter personen har.</translation>
    </message>
    <message>
        <source>{provider} has not put {customer} on the access list of the API.</source>
        <translation>{provider} har ikke ført opp {customer} på tilgangslisten for API-et.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the customer is on the list.</source>
        <translation>Spør API-tilbyderen om kunden står på listen.</translation>
    </message>
    <message>
        <source>A Maskinporten schema cannot be delegated from that page in Altinn.</source>
        <translation>Et Maskinporten-skjema kan ikke delegeres fra den siden i Altinn.</translation>
    </message>
    <message>
        <source>From which page was it tried?</source>
        <translation>Fra hvilken side ble det prøvd?</translation>
    </message>
    <message>
        <source>The customer typed its own number where the supplier's belongs.</source>
        <translation>Kunden skrev sitt eget nummer der leverandørens skal stå.</translation>
    </message>
    <message>
        <source>Whose number was typed?</source>
        <translation>Er det kundens eller leverandørens nummer som er skrevet inn?</translation>
    </message>
    <message>
        <source>Altinn does not find the supplier's number in {environment}.</source>
        <translation>Altinn finner ikke leverandørens nummer i {environment}.</translation>
    </message>
    <message>
        <source>Check the supplier's nine digits.</source>
        <translation>Sjekk leverandørens ni sifre.</translation>
    </message>
    <message>
        <source>If it is missing in TT02, ask Altinn to load the organisation there.</source>
        <translation>Hvis den mangler i TT02: Be Altinn om å legge inn virksomheten der.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret, and ask in which environment it was tried.</source>
        <translation>Slå opp nummeret i Enhetsregisteret, og spør hvilket miljø det ble prøvd i.</translation>
    </message>
    <message>
        <source>Altinn's portal had a technical fault.</source>
        <translation>Det var en teknisk feil i Altinn-portalen.</translation>
    </message>
    <message>
        <source>Log out, wait a little, and try again in another browser window.</source>
        <translation>Logg ut, vent litt, og prøv på nytt i et annet nettleservindu.</translation>
    </message>
    <message>
        <source>If it goes on, write to Altinn: who, where in the portal, both numbers, schema and time.</source>
        <translation>Hvis det fortsetter: Skriv til Altinn og oppgi hvem det gjelder, hvor i portalen det skjer, begge organisasjonsnumrene, skjemaet og tidspunktet.</translation>
    </message>
    <message>
        <source>Does it happen again, and for others?</source>
        <translation>Skjer det igjen, og skjer det for andre?</translation>
    </message>
    <message>
        <source>The API does not accept the token. The token may be missing, expired, or for another environment or audience than the API's.</source>
        <translation>API-et godtar ikke tokenet. Tokenet kan mangle, være utløpt eller gjelde et annet miljø eller en annen mottaker (audience) enn API-et.</translation>
    </message>
    <message>
        <source>Check that it is sent as Authorization: Bearer, to the API of the same environment.</source>
        <translation>Sjekk at tokenet blir sendt som Authorization: Bearer, til API-et i samme miljø.</translation>
    </message>
    <message>
        <source>Check in the log that a token really was fetched; a failed fetch can hide behind a 401.</source>
        <translation>Sjekk i loggen at det faktisk ble hentet et token. En mislykket henting kan skjule seg bak en 401.</translation>
    </message>
    <message>
        <source>Ask {provider} what the API wants, such as a resource (audience).</source>
        <translation>Spør {provider} hva API-et krever, for eksempel resource (audience).</translation>
    </message>
    <message>
        <source>Was a token fetched just before the call?</source>
        <translation>Ble det hentet et token rett før kallet?</translation>
    </message>
    <message>
        <source>The API understands the token, and refuses what was asked for.</source>
        <translation>API-et forstår tokenet, men avslår det som ble bedt om.</translation>
    </message>
    <message>
        <source>Check the scope against the API's guide, and that the path is right.</source>
        <translation>Sjekk scopet mot veiledningen til API-et, og at stien er riktig.</translation>
    </message>
    <message>
        <source>Ask {provider} with both numbers, scope, time and the API's answer. Do not send the token.</source>
        <translation>Spør {provider}, og oppgi begge organisasjonsnumrene, scopet, tidspunktet og svaret fra API-et. Ikke send tokenet.</translation>
    </message>
    <message>
        <source>Read the API's own answer.</source>
        <translation>Les svaret fra API-et.</translation>
    </message>
    <message>
        <source>The API wants a system user's token; a delegated token is not enough there.</source>
        <translation>API-et krever et systembrukertoken; et delegert token er ikke nok der.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the API wants a system user.</source>
        <translation>Spør API-tilbyderen om API-et krever en systembruker.</translation>
    </message>
    <message>
        <source>Nothing in it fits a known answer, so no cause is named. What was received stands below.</source>
        <translation>Ingenting i teksten passer med et kjent svar, så ingen årsak oppgis. Det som kom, står nedenfor.</translation>
    </message>
    <message>
        <source>Read the answer itself, and look for a longer text or a log with error_description in it.</source>
        <translation>Les selve svaret, og se etter en lengre tekst eller en logg der error_description er med.</translation>
    </message>
    <message>
        <source>A longer text or a log can decide.</source>
        <translation>En lengre tekst eller en logg kan avgjøre det.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sannsynlig</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mulig</translation>
    </message>
    <message>
        <source>it cannot be told</source>
        <translation>kan ikke avgjøres</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>leverandøren</translation>
    </message>
    <message>
        <source>the API provider</source>
        <translation>API-tilbyderen</translation>
    </message>
    <message>
        <source>Digdir</source>
        <translation>Digdir</translation>
    </message>
    <message>
        <source>Altinn</source>
        <translation>Altinn</translation>
    </message>
    <message>
        <source>IT operations where the program runs</source>
        <translation>IT-drift der programmet kjører</translation>
    </message>
    <message>
        <source>it cannot be told yet</source>
        <translation>det kan ikke avgjøres ennå</translation>
    </message>
    <message>
        <source>Send along: %1</source>
        <translation>Send med: %1</translation>
    </message>
    <message>
        <source>the test environment</source>
        <translation>testmiljøet</translation>
    </message>
    <message>
        <source>the production environment</source>
        <translation>produksjonsmiljøet</translation>
    </message>
    <message>
        <source>the environment that was asked</source>
        <translation>miljøet som ble spurt</translation>
    </message>
    <message>
        <source>the other environment</source>
        <translation>det andre miljøet</translation>
    </message>
    <message>
        <source>Ask the supplier whether to do it in the ordinary Altinn or in the test environment TT02; a power of attorney in one of them does not count in the other. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Spør leverandøren om det skal gjøres i vanlige Altinn eller i testmiljøet TT02; en fullmakt i det ene gjelder ikke i det andre. Velg hovedenheten, ikke en underenhet: Fullmakten arves ikke.</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>scopet</translation>
    </message>
    <message>
        <source>the scope %1</source>
        <translation>scopet %1</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>klienten</translation>
    </message>
    <message>
        <source>the client %1</source>
        <translation>klienten %1</translation>
    </message>
    <message>
        <source>the schema that belongs to the scope</source>
        <translation>skjemaet som hører til scopet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no organisation number.</source>
        <translation>Organisasjonsnummeret mangler.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; there are fewer here.</source>
        <translation>Et organisasjonsnummer har ni sifre; her er det færre.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; there are more here.</source>
        <translation>Et organisasjonsnummer har ni sifre; her er det flere.</translation>
    </message>
    <message>
        <source>An organisation number consists of digits only.</source>
        <translation>Et organisasjonsnummer består bare av sifre.</translation>
    </message>
    <message>
        <source>The check digit, which is the last one, is wrong: a digit has been mistyped or two swapped.</source>
        <translation>Kontrollsifferet, som er det siste, er feil: Et siffer er skrevet feil, eller to har byttet plass.</translation>
    </message>
    <message>
        <source>No organisation can have this number: it has no valid check digit.</source>
        <translation>Ingen virksomhet kan ha dette nummeret: Det har ikke noe gyldig kontrollsiffer.</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produksjon</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Delegation schema</source>
        <translation>Delegeringsskjema</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>The answer, word by word:</source>
        <translation>Svaret, ord for ord:</translation>
    </message>
    <message>
        <source>[The rest did not fit. Please paste the whole text.]</source>
        <translation>[Resten fikk ikke plass. Lim inn hele teksten.]</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>We cannot get a delegated token from Maskinporten, and ask for your help.</source>
        <translation>Vi får ikke hentet et delegert token fra Maskinporten og ber om hjelp.</translation>
    </message>
    <message>
        <source>How sure this is: %1.</source>
        <translation>Hvor sikkert dette er: %1.</translation>
    </message>
    <message>
        <source>No key, password or token is in this message; please do not ask for them.</source>
        <translation>Denne meldingen inneholder verken nøkkel, passord eller token. Vi ber om at dere ikke spør etter dem.</translation>
    </message>
    <message>
        <source>Log in at %1 and choose %2.</source>
        <translation>Logg inn på %1 og velg %2.</translation>
    </message>
    <message>
        <source>%1 is to fetch data on your behalf. For that you must give them a power of attorney in Altinn. It takes a few minutes.</source>
        <translation>%1 skal hente data på vegne av dere. Da må dere gi dem fullmakt i Altinn. Det tar noen få minutter.</translation>
    </message>
    <message>
        <source>Do it in the ordinary Altinn; a power of attorney in the test environment does not count. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Gjør det i det vanlige Altinn. En fullmakt i testmiljøet gjelder ikke. Velg hovedenheten, ikke en underenhet: Fullmakten arves ikke.</translation>
    </message>
    <message>
        <source>Do it in Altinn's test environment TT02; a power of attorney in the ordinary Altinn does not count there. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Gjør det i Altinns testmiljø TT02. En fullmakt i det vanlige Altinn gjelder ikke der. Velg hovedenheten, ikke en underenhet: Fullmakten arves ikke.</translation>
    </message>
    <message>
        <source>Power of attorney in Altinn for %1</source>
        <translation>Fullmakt i Altinn til %1</translation>
    </message>
    <message>
        <source>Log in at %1 and choose your organisation.</source>
        <translation>Logg inn på %1 og velg virksomheten deres.</translation>
    </message>
    <message>
        <source>Open «Access management», then «Maskinporten administration» in the menu at the left.</source>
        <translation>Åpne «Tilgangsstyring», deretter «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab «Suppliers», choose «Add supplier» and write the supplier's organisation number.</source>
        <translation>Velg «Legg til leverandør» i fanen «Leverandører», og skriv organisasjonsnummeret til leverandøren.</translation>
    </message>
    <message>
        <source>In the tab «Suppliers», choose «Add supplier» and write the number %1.</source>
        <translation>Velg «Legg til leverandør» i fanen «Leverandører», og skriv nummeret %1.</translation>
    </message>
    <message>
        <source>Open the supplier and choose «Give power of attorney».</source>
        <translation>Åpne leverandøren og velg «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Search for %1 and choose the API that carries it.</source>
        <translation>Søk etter %1, og velg API-et som har dette scopet.</translation>
    </message>
    <message>
        <source>Search for %1 and choose exactly: %2.</source>
        <translation>Søk etter %1, og velg nøyaktig: %2.</translation>
    </message>
    <message>
        <source>Finish with «Give power of attorney».</source>
        <translation>Fullfør med «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Your supplier is to fetch data on your behalf. For that you must give them a power of attorney in Altinn. It takes a few minutes.</source>
        <translation>Leverandøren deres skal hente data på vegne av dere. Da må dere gi leverandøren fullmakt i Altinn. Det tar noen få minutter.</translation>
    </message>
    <message>
        <source>Who can do it: someone with the access packages «Maskinporten administrator» and «Delegerbare Maskinporten scopes» (for a Norwegian branch of a foreign company: «Delegerbare Maskinporten scopes - NUF») for your organisation. General managers and main administrators have them.</source>
        <translation>Dette må gjøres av en som har tilgangspakkene «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF») for virksomheten. Daglig leder og hovedadministrator har dem.</translation>
    </message>
    <message>
        <source>It has worked when the supplier stands in the tab «Suppliers» with this power of attorney. Then tell the supplier, who will test it.</source>
        <translation>Det er i orden når leverandøren står i fanen «Leverandører» med denne fullmakten. Si så fra til leverandøren, som tester at den virker.</translation>
    </message>
    <message>
        <source>Power of attorney in Altinn for your supplier</source>
        <translation>Fullmakt i Altinn til leverandøren deres</translation>
    </message>
    <message>
        <source>It was never delegated, or has been taken back</source>
        <translation>Det er aldri delegert, eller så er delegeringen trukket tilbake</translation>
    </message>
    <message>
        <source>Has it worked before? The supplier looks in Altinn, Maskinportenadministrasjon, tab «Konsumenter»: does {customer} stand there?</source>
        <translation>Har det virket før? Leverandøren ser etter i Altinn, under «Maskinportenadministrasjon» og fanen «Konsumenter»: Står {customer} der?</translation>
    </message>
    <message>
        <source>It was delegated in the other environment</source>
        <translation>Det er delegert i det andre miljøet</translation>
    </message>
    <message>
        <source>At which address did {customer} do it? It must be {portal}; a delegation in {other_environment} does not count here.</source>
        <translation>På hvilken adresse gjorde {customer} det? Det må være {portal}. En delegering i {other_environment} gjelder ikke her.</translation>
    </message>
    <message>
        <source>Another schema was delegated</source>
        <translation>Et annet skjema er delegert</translation>
    </message>
    <message>
        <source>Which API stands at {customer} in the supplier's tab «Konsumenter»? It must be {schema}.</source>
        <translation>Hvilket API står oppført på {customer} i fanen «Konsumenter» hos leverandøren? Det må være {schema}.</translation>
    </message>
    <message>
        <source>It was delegated to another organisation number</source>
        <translation>Det er delegert til et annet organisasjonsnummer</translation>
    </message>
    <message>
        <source>Which number did {customer} write? It must be {supplier}, who owns the client, and not another company of the same group.</source>
        <translation>Hvilket nummer skrev {customer}? Det må være nummeret til {supplier}, som eier klienten, og ikke til et annet selskap i samme konsern.</translation>
    </message>
    <message>
        <source>The client was made on behalf of the customer</source>
        <translation>Klienten er opprettet på vegne av kunden</translation>
    </message>
    <message>
        <source>Whose number does {client} have in Samarbeidsportalen? It must be the supplier's own.</source>
        <translation>Hvilket organisasjonsnummer er {client} registrert på i Samarbeidsportalen? Det må være leverandørens eget.</translation>
    </message>
    <message>
        <source>The supplier's request to Maskinporten</source>
        <translation>Leverandørens forespørsel til Maskinporten</translation>
    </message>
    <message>
        <source>Maskinporten's look-up in Altinn</source>
        <translation>Maskinportens oppslag i Altinn</translation>
    </message>
    <message>
        <source>The customer's delegation in Altinn</source>
        <translation>Kundens delegering i Altinn</translation>
    </message>
    <message>
        <source>The customer's access from the API provider</source>
        <translation>Kundens tilgang fra API-tilbyderen</translation>
    </message>
    <message>
        <source>The call to the API</source>
        <translation>Kallet til API-et</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>perhaps it fails here</source>
        <translation>det kan være her det svikter</translation>
    </message>
    <message>
        <source>fails here</source>
        <translation>svikter her</translation>
    </message>
    <message>
        <source>The client gets a token for the supplier itself.</source>
        <translation>Klienten får et token for leverandøren selv.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for {scope} that names {supplier} alone, and its signature was verified. No customer was named, so no delegation was tested.</source>
        <translation>Maskinporten ga et token for {scope} som bare gjelder {supplier}, og signaturen er bekreftet. Ingen kunde var oppgitt, så ingen delegering er testet.</translation>
    </message>
    <message>
        <source>Add the scope. Scopes that can be delegated stand under «Scopes tilgjengelig for alle» (scopes available to all).</source>
        <translation>Legg til scopet. Scopes som kan delegeres, står under «Scopes tilgjengelig for alle».</translation>
    </message>
    <message>
        <source>Choose «Scopes tilgjengelig for alle» (scopes available to all) when adding the scope, since the supplier has no access of its own.</source>
        <translation>Velg «Scopes tilgjengelig for alle» når du legger til scopet, for leverandøren har ingen egen tilgang.</translation>
    </message>
    <message>
        <source>Does the scope come up under «Scopes tilgjengelig for alle»?</source>
        <translation>Kommer scopet opp under «Scopes tilgjengelig for alle»?</translation>
    </message>
    <message>
        <source>For use on behalf of customers: add the scope from «Scopes tilgjengelig for alle» (scopes available to all).</source>
        <translation>For bruk på vegne av kunder: Legg til scopet fra «Scopes tilgjengelig for alle».</translation>
    </message>
    <message>
        <source>{customer} must ask {provider} for access to {scope} in {environment}.</source>
        <translation>{customer} må be {provider} om tilgang til {scope} i {environment}.</translation>
    </message>
    <message>
        <source>The organisation has not signed Digdir's terms of use, so self-service does not let it make a client.</source>
        <translation>Virksomheten har ikke signert bruksvilkårene til Digdir, og kan derfor ikke opprette klienter i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>{customer} has no delegation of {scope} to {supplier} in {environment}. It may be missing, removed, of another API, given to another number, or made in {other_environment}.</source>
        <translation>{customer} har ingen delegering av {scope} til {supplier} i {environment}. Den kan mangle, være fjernet, gjelde et annet API, være gitt til et annet nummer eller være gjort i {other_environment}.</translation>
    </message>
    <message>
        <source>Use the number of the main unit in consumer_org if that is the one that has delegated. Otherwise the sub-unit must delegate itself.</source>
        <translation>Bruk nummeret til hovedenheten i consumer_org hvis det er den som har delegert. Ellers må underenheten delegere selv.</translation>
    </message>
    <message>
        <source>Make a new key pair, or add the same public key once more.</source>
        <translation>Lag et nytt nøkkelpar, eller legg inn den samme offentlige nøkkelen på nytt.</translation>
    </message>
    <message>
        <source>Ask the organisation's main administrator in Altinn for the access «Selvbetjening av integrasjoner i ID-porten/Maskinporten».</source>
        <translation>Be virksomhetens hovedadministrator i Altinn om tilgangen «Selvbetjening av integrasjoner i ID-porten/Maskinporten».</translation>
    </message>
    <message>
        <source>The request came after its exp: it was kept before it was sent, or the clock of the machine that made it is behind.</source>
        <translation>Forespørselen kom fram etter exp: Den ble liggende før den ble sendt, eller klokken på maskinen som laget den, går for sakte.</translation>
    </message>
    <message>
        <source>Compare the clock of the machine that made the request with the Date header of the answer.</source>
        <translation>Sammenlign klokken på maskinen som laget forespørselen, med Date-headeren i svaret.</translation>
    </message>
    <message>
        <source>Check in Samarbeidsportalen that {client} is a Maskinporten integration. If it is not, make a new client of the right type.</source>
        <translation>Kontroller i Samarbeidsportalen at {client} er en Maskinporten-integrasjon. Hvis ikke: Opprett en ny klient av riktig type.</translation>
    </message>
    <message>
        <source>Register the system in Altinn's system register, tie it to {client}, and send {customer} a request for a system user.</source>
        <translation>Registrer systemet i Altinns systemregister, knytt det til {client}, og send {customer} en forespørsel om systembruker.</translation>
    </message>
    <message>
        <source>When the customer has approved it: fetch a token with authorization_details of the type urn:altinn:systemuser.</source>
        <translation>Når kunden har godkjent: Hent et token med authorization_details av typen urn:altinn:systemuser.</translation>
    </message>
    <message>
        <source>This program opens it. For the other program, convert the file to AES: openssl pkcs12 -legacy -in OLD -nodes -out TEMP, then openssl pkcs12 -export -in TEMP -out NEW. Delete TEMP, which holds the key without a password.</source>
        <translation>Dette programmet åpner filen. For det andre programmet: Konverter filen til AES med openssl pkcs12 -legacy -in GAMMEL -nodes -out MIDLERTIDIG, og deretter openssl pkcs12 -export -in MIDLERTIDIG -out NY. Slett MIDLERTIDIG, som inneholder nøkkelen uten passord.</translation>
    </message>
    <message>
        <source>Look for line breaks and typing errors in the JWT, and compare its header and claims with those that this program sends: aud, iss, scope, iat, exp, jti, and kid or x5c.</source>
        <translation>Se etter linjeskift og skrivefeil i JWT-en, og sammenlign header og claims med dem dette programmet sender: aud, iss, scope, iat, exp, jti, og kid eller x5c.</translation>
    </message>
    <message>
        <source>Read which value the answer names. systemuser_org must be the customer's number, and externalRef exactly the one used when the system user was asked for.</source>
        <translation>Les hvilken verdi svaret nevner. systemuser_org må være kundens nummer, og externalRef må være nøyaktig den som ble brukt da systembrukeren ble bestilt.</translation>
    </message>
    <message>
        <source>The service does not work now, answers {host}. This says nothing about the delegation.</source>
        <translation>Tjenesten virker ikke nå, svarer {host}. Det sier ingenting om delegeringen.</translation>
    </message>
    <message>
        <source>The step that contacts the server shows which it is.</source>
        <translation>Steget som kontakter serveren, viser hvilken det er.</translation>
    </message>
    <message>
        <source>Read the server's own words.</source>
        <translation>Les serverens egne ord.</translation>
    </message>
    <message>
        <source>If you lack access packages, ask your main administrator. If you cannot find the API, ask your supplier. For help in the portal: %1.</source>
        <translation>Mangler dere tilgangspakker, spør hovedadministratoren deres. Finner dere ikke API-et, spør leverandøren. Hjelp i portalen: %1.</translation>
    </message>
    <message>
        <source>The supplier with organisation number %1</source>
        <translation>Leverandøren med organisasjonsnummer %1</translation>
    </message>
</context>
</TS>
