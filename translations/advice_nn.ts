<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Maskinporten gave a token for {scope} that names {customer} and {supplier}, and its signature was verified.</source>
        <translation>Maskinporten gav eit token for {scope} som gjeld {customer} og {supplier}, og signaturen er stadfesta.</translation>
    </message>
    <message>
        <source>A new test shows it.</source>
        <translation>Ein ny test viser om delegeringa verkar.</translation>
    </message>
    <message>
        <source>Log in at {portal} and choose the customer's organisation.</source>
        <translation>Logg inn på {portal} og vel verksemda til kunden.</translation>
    </message>
    <message>
        <source>Open «Tilgangsstyring» (Access management) and then «Maskinportenadministrasjon» in the menu at the left.</source>
        <translation>Opne «Tilgangsstyring», og deretter «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab «Leverandører» (Suppliers), choose «Legg til leverandør» if {supplier} is not there, and open it.</source>
        <translation>Gå til fana «Leverandørar». Vel «Legg til leverandør» om {supplier} ikkje står der, og opne leverandøren.</translation>
    </message>
    <message>
        <source>Choose «Gi fullmakt» (Give power of attorney), search for {scope}, choose {schema}, and finish with «Gi fullmakt».</source>
        <translation>Vel «Gi fullmakt», søk etter {scope}, vel {schema}, og fullfør med «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Test på nytt.</translation>
    </message>
    <message>
        <source>The supplier looks in Altinn, Maskinportenadministrasjon, tab «Konsumenter»: does the customer stand there with this schema?</source>
        <translation>Leverandøren ser etter i Altinn, under «Maskinportenadministrasjon» og fana «Konsumentar»: Står kunden der med dette skjemaet?</translation>
    </message>
    <message>
        <source>The API provider has not given the organisation access to {scope} in {environment}. A delegation in Altinn does not help before that is done, and access in {other_environment} does not count.</source>
        <translation>API-tilbydaren har ikkje gitt verksemda tilgang til {scope} i {environment}. Ei delegering i Altinn hjelper ikkje før det er gjort, og tilgang i {other_environment} tel ikkje.</translation>
    </message>
    <message>
        <source>Make sure that the request named {customer} in consumer_org; without it, the supplier itself is looked up.</source>
        <translation>Sjekk at førespurnaden oppgav {customer} i consumer_org. Utan consumer_org er det leverandøren sjølv som blir slått opp.</translation>
    </message>
    <message>
        <source>Do not ask for access for the supplier's own number: the customer must have it, and delegates it.</source>
        <translation>Ikkje be om tilgang for nummeret til leverandøren: Det er kunden som må ha tilgangen og delegere han.</translation>
    </message>
    <message>
        <source>Test again when the provider has answered.</source>
        <translation>Test på nytt når tilbydaren har svart.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the customer's number has access to the scope in this environment.</source>
        <translation>Spør API-tilbydaren om nummeret til kunden har tilgang til scopet i dette miljøet.</translation>
    </message>
    <message>
        <source>The request asked for a token for the supplier itself, because the customer's number did not stand in the claim consumer_org.</source>
        <translation>Førespurnaden bad om eit token for leverandøren sjølv, fordi nummeret til kunden ikkje stod i claimet consumer_org.</translation>
    </message>
    <message>
        <source>Put the customer's nine digits in the claim consumer_org inside the signed JWT, not as a form field or a header.</source>
        <translation>Legg dei ni siffera til kunden i claimet consumer_org inne i den signerte JWT-en, ikkje i eit skjemafelt eller ein HTTP-header.</translation>
    </message>
    <message>
        <source>Check the spelling: consumer_org, not consumerOrg or consumer_orgno; and that the client library is new enough to send it.</source>
        <translation>Sjekk at det er skrive consumer_org, ikkje consumerOrg eller consumer_orgno, og at klientbiblioteket er nytt nok til å sende det.</translation>
    </message>
    <message>
        <source>Look at what was sent: does the claim consumer_org stand in the JWT?</source>
        <translation>Sjå på det som vart sendt: Står claimet consumer_org i JWT-en?</translation>
    </message>
    <message>
        <source>consumer_org holds the number of the organisation that owns the client. A supplier cannot fetch on behalf of itself.</source>
        <translation>consumer_org har nummeret til verksemda som eig klienten. Ein leverandør kan ikkje hente token på vegner av seg sjølv.</translation>
    </message>
    <message>
        <source>Use the customer's number in consumer_org; or leave consumer_org out when the organisation uses the API for itself.</source>
        <translation>Bruk nummeret til kunden i consumer_org. Skal verksemda bruke API-et for seg sjølv, utelèt du consumer_org.</translation>
    </message>
    <message>
        <source>Compare consumer_org with the number of the client's owner.</source>
        <translation>Samanlikn consumer_org med nummeret til eigaren av klienten.</translation>
    </message>
    <message>
        <source>Maskinporten gives plain tokens, but does not get an answer from Altinn about delegations. Nothing is wrong with the delegation as far as this shows.</source>
        <translation>Maskinporten gir vanlege token, men får ikkje svar frå Altinn om delegeringar. Ingenting her tyder på at noko er gale med delegeringa.</translation>
    </message>
    <message>
        <source>Wait some minutes and test again.</source>
        <translation>Vent nokre minutt og test på nytt.</translation>
    </message>
    <message>
        <source>Look at status.digdir.no for known faults.</source>
        <translation>Sjå etter kjende feil på status.digdir.no.</translation>
    </message>
    <message>
        <source>If it goes on, write to Altinn with both numbers, the scope, the environment and the time.</source>
        <translation>Om det held fram: Skriv til Altinn og oppgi begge organisasjonsnummera, scopet, miljøet og tidspunktet.</translation>
    </message>
    <message>
        <source>Fetch a token without consumer_org: if that works while every delegated one fails, it is Altinn's look-up.</source>
        <translation>Hent eit token utan consumer_org: Om det verkar medan alle delegerte token feilar, er det oppslaget i Altinn som sviktar.</translation>
    </message>
    <message>
        <source>The owner of {scope} has not opened it for the organisation. The text does not say whether the access or the registration on the client is missing.</source>
        <translation>Eigaren av {scope} har ikkje opna det for verksemda. Svaret seier ikkje om det er tilgangen eller registreringa på klienten som manglar.</translation>
    </message>
    <message>
        <source>Check in Samarbeidsportalen that the scope stands on {client}.</source>
        <translation>Sjekk i Samarbeidsportalen at scopet er lagt til på {client}.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the organisation has access, and look at the scopes of the client.</source>
        <translation>Spør API-tilbydaren om verksemda har tilgang, og sjå etter kva scope klienten har.</translation>
    </message>
    <message>
        <source>No client with this id is known at {host}. The id is misspelt, something else stands in iss, or the client is registered in {other_environment}.</source>
        <translation>Det finst ingen klient med denne id-en hos {host}. Id-en er skriven feil, det står noko anna i iss, eller klienten er registrert i {other_environment}.</translation>
    </message>
    <message>
        <source>Copy the client_id from Samarbeidsportalen, from the integration in {environment}.</source>
        <translation>I Samarbeidsportalen: Kopier client_id frå integrasjonen i {environment}.</translation>
    </message>
    <message>
        <source>Check that the integration is active and that iss holds the client_id, not a name or an organisation number.</source>
        <translation>Sjekk at integrasjonen er aktiv, og at iss inneheld client_id, ikkje eit namn eller eit organisasjonsnummer.</translation>
    </message>
    <message>
        <source>If it goes on, write to Digdir with client_id, environment, time and the trace id of the answer.</source>
        <translation>Om det held fram: Skriv til Digdir og oppgi client_id, miljø, tidspunkt og sporings-id-en (trace_id) i svaret.</translation>
    </message>
    <message>
        <source>Is there a client with exactly this id in Samarbeidsportalen, in this environment?</source>
        <translation>Finst det ein klient med nøyaktig denne id-en i Samarbeidsportalen, i dette miljøet?</translation>
    </message>
    <message>
        <source>Maskinporten did not accept the client, and the answer does not say which part. It can be the client_id, the key, the certificate, the address in aud, or the time.</source>
        <translation>Maskinporten godtok ikkje klienten, og svaret seier ikkje kva det gjeld. Det kan vere client_id, nøkkelen, sertifikatet, adressa i aud eller tidspunkta.</translation>
    </message>
    <message>
        <source>Find the rest of the answer, with error_description and error_uri: it names the part.</source>
        <translation>Finn resten av svaret, med error_description og error_uri: Der står det kva som er feil.</translation>
    </message>
    <message>
        <source>Check in this order: client_id in this environment, aud, the clock, kid, the certificate's dates and owner.</source>
        <translation>Sjekk i denne rekkjefølgja: client_id i dette miljøet, aud, klokka, kid, datoane i sertifikatet og kven som eig det.</translation>
    </message>
    <message>
        <source>The rest of the answer names the part.</source>
        <translation>Resten av svaret seier kva som er feil.</translation>
    </message>
    <message>
        <source>aud must be Maskinporten's issuer in this environment, exactly once and with its closing slash.</source>
        <translation>aud må vere issuer for Maskinporten i dette miljøet, oppgitt nøyaktig éin gong og med skråstreken til slutt.</translation>
    </message>
    <message>
        <source>Set aud to the issuer that stands in the metadata of {environment}, as one text and not a list.</source>
        <translation>Sett aud til det som står som issuer i metadataa for {environment}, som éin tekst og ikkje som ei liste.</translation>
    </message>
    <message>
        <source>Compare aud in the JWT with issuer in the metadata, letter by letter.</source>
        <translation>Samanlikn aud i JWT-en med issuer i metadataa, teikn for teikn.</translation>
    </message>
    <message>
        <source>Maskinporten in {environment} takes business certificates from Buypass and Commfides made for that environment only.</source>
        <translation>Maskinporten i {environment} godtek berre verksemdssertifikat frå Buypass og Commfides, og dei må vere laga for det miljøet.</translation>
    </message>
    <message>
        <source>Check that the certificate is a business certificate, within its dates, and for {environment}.</source>
        <translation>Sjekk at sertifikatet er eit verksemdssertifikat, at det er gyldig no, og at det er for {environment}.</translation>
    </message>
    <message>
        <source>Use the right certificate, and send its chain along in x5c.</source>
        <translation>Bruk rett sertifikat, og send kjeda med i x5c.</translation>
    </message>
    <message>
        <source>Open the certificate here: issuer, dates and environment stand on its card.</source>
        <translation>Opne sertifikatet her: Då blir utferdar, datoar og miljø viste.</translation>
    </message>
    <message>
        <source>The organisation number in the certificate is not that of the client's owner.</source>
        <translation>Organisasjonsnummeret i sertifikatet er eit anna enn det som eigaren av klienten har.</translation>
    </message>
    <message>
        <source>Use a certificate issued to the organisation that owns {client}, or the client of the certificate's organisation.</source>
        <translation>Bruk eit sertifikat som er utferda til verksemda som eig {client}, eller klienten til verksemda i sertifikatet.</translation>
    </message>
    <message>
        <source>The customer is named in consumer_org; the certificate is always the supplier's own.</source>
        <translation>Kunden blir oppgitt i consumer_org. Sertifikatet er alltid leverandøren sitt eige.</translation>
    </message>
    <message>
        <source>Compare the number on the certificate's card with the owner of the client in Samarbeidsportalen.</source>
        <translation>Samanlikn organisasjonsnummeret i sertifikatet med eigaren av klienten i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The header x5c must be a list of certificates in base64 DER, the supplier's own first, without PEM lines.</source>
        <translation>x5c i JWT-headeren må vere ei liste med sertifikat i base64-koda DER, med leverandøren sitt eige først og utan PEM-linjer.</translation>
    </message>
    <message>
        <source>Write x5c as a JSON list of base64 texts (not base64url), without «BEGIN CERTIFICATE» lines and line breaks.</source>
        <translation>Skriv x5c som ei JSON-liste med base64-tekstar (ikkje base64url), utan linjene «BEGIN CERTIFICATE» og utan linjeskift.</translation>
    </message>
    <message>
        <source>Look at x5c in the header that was sent.</source>
        <translation>Sjå på x5c i JWT-headeren som vart send.</translation>
    </message>
    <message>
        <source>The signature does not fit the key or the certificate that the request points to, or that certificate has expired or belongs to {other_environment}.</source>
        <translation>Signaturen passar ikkje til nøkkelen eller sertifikatet som førespurnaden viser til, eller så er sertifikatet utgått eller høyrer til {other_environment}.</translation>
    </message>
    <message>
        <source>Check that the private key that signs belongs to the certificate in x5c, or to the key with this {kid} on {client}.</source>
        <translation>Sjekk at den private nøkkelen som signerer, høyrer til sertifikatet i x5c, eller til den nøkkelen på {client} som {kid} viser til.</translation>
    </message>
    <message>
        <source>Check the certificate's dates and environment.</source>
        <translation>Sjekk datoane i sertifikatet og kva miljø det gjeld.</translation>
    </message>
    <message>
        <source>Check that nothing changes the JWT after it is signed.</source>
        <translation>Sjekk at ingenting endrar JWT-en etter at han er signert.</translation>
    </message>
    <message>
        <source>Test with the same key file here: if it works here, the other program signs wrongly.</source>
        <translation>Test med same nøkkelfil her: Om det verkar, er det det andre programmet som signerer feil.</translation>
    </message>
    <message>
        <source>A key registered on a client lives for one year. This one is past it. The business certificate has its own dates and may well be valid.</source>
        <translation>Ein nøkkel som er registrert på ein klient, varer i eitt år. Denne er eldre. Verksemdssertifikatet har eigne datoar og kan godt vere gyldig.</translation>
    </message>
    <message>
        <source>Open {client} in Samarbeidsportalen, in {environment}.</source>
        <translation>Opne {client} i Samarbeidsportalen, i {environment}.</translation>
    </message>
    <message>
        <source>Add the public key as a JWK, and use its kid in the requests.</source>
        <translation>Legg inn den offentlege nøkkelen som JWK, og bruk kid-en til denne i førespurnadene.</translation>
    </message>
    <message>
        <source>Note the date: the new key must be replaced within a year.</source>
        <translation>Noter datoen: Den nye nøkkelen må bytast ut innan eitt år.</translation>
    </message>
    <message>
        <source>Look at the key's date on the client in Samarbeidsportalen.</source>
        <translation>Sjå på datoen for nøkkelen på klienten i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The request names a key ({kid}) that {client} does not have. The key may belong to another client or environment, have another id, or have been added minutes ago.</source>
        <translation>Førespurnaden viser til ein nøkkel ({kid}) som {client} ikkje har. Nøkkelen kan høyre til ein annan klient eller eit anna miljø, ha ein annan id eller vere lagd inn for berre nokre minutt sidan.</translation>
    </message>
    <message>
        <source>Compare the kid with the list of keys: it is the id that stands there, not the certificate's thumbprint.</source>
        <translation>Samanlikn kid med lista over nøklar: Det er id-en i lista som skal brukast, ikkje fingeravtrykket til sertifikatet.</translation>
    </message>
    <message>
        <source>If the key was added just now, wait three minutes and test again.</source>
        <translation>Om nøkkelen nettopp er lagd inn: Vent tre minutt og test på nytt.</translation>
    </message>
    <message>
        <source>Does this kid stand among the keys of exactly this client in this environment, and when was it added?</source>
        <translation>Står denne kid-en blant nøklane til akkurat denne klienten i dette miljøet, og når vart nøkkelen lagd inn?</translation>
    </message>
    <message>
        <source>Once keys are registered on a client, every request must name one of them with kid; the certificate alone no longer counts.</source>
        <translation>Når det er registrert nøklar på ein klient, må kvar førespurnad vise til ein av dei med kid. Då er det ikkje nok å bruke sertifikatet åleine.</translation>
    </message>
    <message>
        <source>Sign with the registered key and put its kid in the header; or remove the keys from {client} to use the business certificate.</source>
        <translation>Signer med den registrerte nøkkelen og legg kid-en i JWT-headeren. Eller fjern nøklane frå {client} for å bruke verksemdssertifikatet.</translation>
    </message>
    <message>
        <source>Are keys registered on the client in Samarbeidsportalen?</source>
        <translation>Er det registrert nøklar på klienten i Samarbeidsportalen?</translation>
    </message>
    <message>
        <source>{scope} is not among the scopes of {client}, is misspelt, or carries hidden white space. The API provider's access is another matter.</source>
        <translation>{scope} er ikkje lagt til på {client}, er skrive feil eller har skjulte mellomrom. Tilgangen frå API-tilbydaren er ei anna sak.</translation>
    </message>
    <message>
        <source>Check the spelling in the program's configuration: no blank, tab or quote before or after.</source>
        <translation>Sjekk skrivemåten i oppsettet til programmet: Det skal ikkje vere mellomrom, tabulator eller hermeteikn føre eller etter.</translation>
    </message>
    <message>
        <source>Look at the scopes of the client in Samarbeidsportalen, and at the ends of the scope that was sent.</source>
        <translation>Sjå på scopa til klienten i Samarbeidsportalen, og på byrjinga og slutten av scopet som vart sendt.</translation>
    </message>
    <message>
        <source>{scope} is not meant for Maskinporten clients of this type.</source>
        <translation>{scope} er ikkje meint for Maskinporten-klientar av denne typen.</translation>
    </message>
    <message>
        <source>Ask {provider} which scope is meant for Maskinporten.</source>
        <translation>Spør {provider} kva for eit scope som er meint for Maskinporten.</translation>
    </message>
    <message>
        <source>Look at the type of the integration in Samarbeidsportalen.</source>
        <translation>Sjå på kva type integrasjonen har i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Let someone who may sign for the organisation sign the terms in Samarbeidsportalen.</source>
        <translation>La ein som kan signere for verksemda, signere bruksvilkåra i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Samarbeidsportalen shows whether the terms are signed.</source>
        <translation>Samarbeidsportalen viser om bruksvilkåra er signerte.</translation>
    </message>
    <message>
        <source>The API provider has not shared {scope} for the organisation in {environment}, so self-service does not offer it.</source>
        <translation>API-tilbydaren har ikkje delt {scope} med verksemda i {environment}, så det står ikkje i lista i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Ask {provider} to share {scope} in {environment}, or to open it for delegation.</source>
        <translation>Be {provider} om å dele {scope} i {environment}, eller om å opne det for delegering.</translation>
    </message>
    <message>
        <source>Self-service warns that {client} carries a scope that the organisation has no access to. Ticking a scope gives no access.</source>
        <translation>Samarbeidsportalen varslar om at {client} har eit scope som verksemda ikkje har tilgang til. Det gir ikkje tilgang å krysse av for eit scope.</translation>
    </message>
    <message>
        <source>For own use: ask {provider} for access for the organisation's own number.</source>
        <translation>For eigen bruk: Be {provider} om tilgang for verksemda sitt eige nummer.</translation>
    </message>
    <message>
        <source>Is the scope meant for the organisation's own use, or on behalf of customers?</source>
        <translation>Skal verksemda bruke scopet sjølv, eller på vegner av kundar?</translation>
    </message>
    <message>
        <source>The person may not create integrations for the organisation in Samarbeidsportalen.</source>
        <translation>Personen har ikkje rett til å opprette integrasjonar for verksemda i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>Log in again and choose the right organisation.</source>
        <translation>Logg inn på nytt og vel rett verksemd.</translation>
    </message>
    <message>
        <source>Ask the main administrator which accesses the person has.</source>
        <translation>Spør hovudadministratoren kva tilgangar personen har.</translation>
    </message>
    <message>
        <source>The signed request (JWT) lacks something, or holds a value Maskinporten does not take.</source>
        <translation>Den signerte førespurnaden (JWT) manglar noko eller har ein verdi Maskinporten ikkje godtek.</translation>
    </message>
    <message>
        <source>Check that grant_type and assertion are sent as a form, percent-encoded.</source>
        <translation>Sjekk at grant_type og assertion blir sende som skjemadata (form) og er prosentkoda.</translation>
    </message>
    <message>
        <source>Run the check here with the same client and key: if it works, the other program builds the request wrongly.</source>
        <translation>Køyr testen her med same klient og nøkkel: Om han verkar, er det det andre programmet som byggjer førespurnaden feil.</translation>
    </message>
    <message>
        <source>Every request must be new: Maskinporten takes a JWT, and its jti, only once.</source>
        <translation>Kvar førespurnad må vere ny: Maskinporten godtek ein JWT, og jti-en i han, berre éin gong.</translation>
    </message>
    <message>
        <source>Make a new JWT with a new jti (a random UUID) for every request, also when trying again.</source>
        <translation>Lag ein ny JWT med ny jti (ein tilfeldig UUID) for kvar førespurnad, òg når du prøver på nytt.</translation>
    </message>
    <message>
        <source>Keep the token as long as it lives, instead of asking for one per call.</source>
        <translation>Ta vare på tokenet så lenge det er gyldig, i staden for å be om eit nytt for kvart kall.</translation>
    </message>
    <message>
        <source>Is the same JWT sent twice, for instance by a retry?</source>
        <translation>Blir same JWT send to gonger, til dømes ved eit nytt forsøk?</translation>
    </message>
    <message>
        <source>Check that the machine's clock is set from a time server.</source>
        <translation>Sjekk at klokka på maskina blir stilt frå ein tidsserver.</translation>
    </message>
    <message>
        <source>Set iat to now, in UTC seconds, exp at most 120 seconds later, and send at once.</source>
        <translation>Sett iat til no (i sekund, UTC) og exp til høgst 120 sekund seinare. Send førespurnaden med ein gong.</translation>
    </message>
    <message>
        <source>exp is too long after iat. 120 seconds is the limit.</source>
        <translation>Det er for lang tid mellom iat og exp. Grensa er 120 sekund.</translation>
    </message>
    <message>
        <source>Set exp to at most 120 seconds after iat. Both are seconds, not milliseconds.</source>
        <translation>Sett exp til høgst 120 sekund etter iat. Begge er sekund, ikkje millisekund.</translation>
    </message>
    <message>
        <source>Subtract iat from exp.</source>
        <translation>Trekk iat frå exp.</translation>
    </message>
    <message>
        <source>The request was made in the server's future: the clock of the machine that made it is ahead.</source>
        <translation>Førespurnaden er datert fram i tid, sett frå serveren: Klokka på maskina som laga han, går for fort.</translation>
    </message>
    <message>
        <source>Ask IT operations to set the machine's clock from a time server (NTP).</source>
        <translation>Be IT-drift om å stille klokka på maskina frå ein tidsserver (NTP).</translation>
    </message>
    <message>
        <source>Check that iat is UTC, not local time.</source>
        <translation>Sjekk at iat er UTC, ikkje lokal tid.</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is behind the server's, so the request had already expired.</source>
        <translation>Klokka på maskina som laga førespurnaden, går etter klokka til serveren. Difor var førespurnaden allereie utgått.</translation>
    </message>
    <message>
        <source>authorization_details has a type that Maskinporten does not know.</source>
        <translation>authorization_details har ein type Maskinporten ikkje kjenner.</translation>
    </message>
    <message>
        <source>Set type to urn:altinn:systemuser.</source>
        <translation>Set type til urn:altinn:systemuser.</translation>
    </message>
    <message>
        <source>Look at type in authorization_details.</source>
        <translation>Sjå på type i authorization_details.</translation>
    </message>
    <message>
        <source>authorization_details has a field that Maskinporten does not know.</source>
        <translation>authorization_details har eit felt Maskinporten ikkje kjenner.</translation>
    </message>
    <message>
        <source>Send only type, systemuser_org with authority and ID, and externalRef when it is used.</source>
        <translation>Send berre type, systemuser_org med authority og ID, og eventuelt externalRef.</translation>
    </message>
    <message>
        <source>Look at the names of the fields in authorization_details.</source>
        <translation>Sjå på namna på felta i authorization_details.</translation>
    </message>
    <message>
        <source>No system user fits the client, the customer's number and the external reference; or the customer has not yet approved it.</source>
        <translation>Ingen systembrukar passar til klienten, nummeret til kunden og den eksterne referansen (externalRef), eller så har ikkje kunden godkjent han enno.</translation>
    </message>
    <message>
        <source>Check in Altinn's system register that {client} belongs to the system.</source>
        <translation>Sjekk i systemregisteret i Altinn at {client} høyrer til systemet.</translation>
    </message>
    <message>
        <source>Look at the state of the request in Altinn; if it waits for approval, ask {customer} to approve it.</source>
        <translation>Sjekk i Altinn kva status førespurnaden om systembrukar («systemtilgang») har. Om han ventar på godkjenning: Be {customer} om å godkjenne han.</translation>
    </message>
    <message>
        <source>Ask Altinn for the state of the system user request before asking the customer.</source>
        <translation>Sjekk i Altinn kva status førespurnaden om systembrukar har, før du spør kunden.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for another organisation than the one asked for. It must not be used.</source>
        <translation>Maskinporten gav eit token for ei anna verksemd enn den det vart bede om. Tokenet må ikkje brukast.</translation>
    </message>
    <message>
        <source>Do not use the token.</source>
        <translation>Ikkje bruk tokenet.</translation>
    </message>
    <message>
        <source>Write to Digdir with client_id, environment, time and both numbers. Do not send the token.</source>
        <translation>Skriv til Digdir og oppgi client_id, miljø, tidspunkt og begge organisasjonsnummera. Ikkje send tokenet.</translation>
    </message>
    <message>
        <source>Look at consumer in the token.</source>
        <translation>Sjå på consumer i tokenet.</translation>
    </message>
    <message>
        <source>The token does not hold {scope}.</source>
        <translation>Tokenet inneheld ikkje {scope}.</translation>
    </message>
    <message>
        <source>Look at scope in the token.</source>
        <translation>Sjå på scope i tokenet.</translation>
    </message>
    <message>
        <source>The token's issuer is not that of {environment}. The address, or something on the way to it, is wrong.</source>
        <translation>Tokenet er utferda av ein annan enn utferdaren for {environment}. Adressa, eller noko på vegen dit, er feil.</translation>
    </message>
    <message>
        <source>Check the addresses of the environment and whether something stands between this machine and {host}.</source>
        <translation>Sjekk adressene i miljøet, og om det er noko mellom denne maskina og {host}.</translation>
    </message>
    <message>
        <source>Compare iss in the token with issuer in the metadata.</source>
        <translation>Samanlikn iss i tokenet med issuer i metadataa.</translation>
    </message>
    <message>
        <source>The token is not signed with a key that {host} publishes, so it cannot be known who made it.</source>
        <translation>Tokenet er ikkje signert med ein nøkkel som {host} publiserer, så ingen kan vite kven som har laga det.</translation>
    </message>
    <message>
        <source>Test again, in case the keys were just changed; then check what stands between this machine and {host}.</source>
        <translation>Test på nytt, i tilfelle nøklane nettopp er bytte. Sjekk så kva som er mellom denne maskina og {host}.</translation>
    </message>
    <message>
        <source>Compare kid in the token's header with the published keys.</source>
        <translation>Samanlikn kid i headeren til tokenet med dei publiserte nøklane.</translation>
    </message>
    <message>
        <source>The token had run out when it came: this machine's clock is wrong, or the answer was an old one.</source>
        <translation>Tokenet var utgått då det kom: Klokka på maskina er feil, eller svaret var gammalt.</translation>
    </message>
    <message>
        <source>Set the machine's clock from a time server (NTP).</source>
        <translation>Still klokka på maskina frå ein tidsserver (NTP).</translation>
    </message>
    <message>
        <source>Check that no proxy keeps answers from {host}.</source>
        <translation>Sjekk at ingen proxy mellomlagrar svar frå {host}.</translation>
    </message>
    <message>
        <source>The token is not a signed JWT, so it cannot be confirmed whom it is for.</source>
        <translation>Tokenet er ikkje ein signert JWT, så det går ikkje an å stadfeste kven det gjeld.</translation>
    </message>
    <message>
        <source>Check that the address is Maskinporten's token endpoint in {environment}.</source>
        <translation>Sjekk at adressa er tokenendepunktet til Maskinporten i {environment}.</translation>
    </message>
    <message>
        <source>A signed JWT has three parts with full stops between them.</source>
        <translation>Ein signert JWT har tre delar med punktum mellom delane.</translation>
    </message>
    <message>
        <source>Wait five minutes and test again.</source>
        <translation>Vent fem minutt og test på nytt.</translation>
    </message>
    <message>
        <source>Look at status.digdir.no.</source>
        <translation>Sjå etter driftsmeldingar på status.digdir.no.</translation>
    </message>
    <message>
        <source>Look at the health address and status.digdir.no.</source>
        <translation>Sjå på helsesjekken og på status.digdir.no.</translation>
    </message>
    <message>
        <source>A gateway in front of the service answered in its place. This says nothing about the delegation.</source>
        <translation>Ein gateway framfor tenesta svarte i staden for ho. Det seier ingenting om delegeringa.</translation>
    </message>
    <message>
        <source>If other machines get through, ask IT operations about the proxy here.</source>
        <translation>Om andre maskiner kjem gjennom: Spør IT-drift om proxyen her.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Test frå eit anna nett.</translation>
    </message>
    <message>
        <source>Too many requests were sent in a short time.</source>
        <translation>Det vart sendt for mange førespurnader på kort tid.</translation>
    </message>
    <message>
        <source>Wait as long as the answer says, or some minutes.</source>
        <translation>Vent så lenge svaret seier, eller nokre minutt.</translation>
    </message>
    <message>
        <source>HTTP status 429 says it.</source>
        <translation>HTTP-status 429 viser det.</translation>
    </message>
    <message>
        <source>The request went to ID-porten, which logs people in. Delegated tokens come from Maskinporten.</source>
        <translation>Førespurnaden gjekk til ID-porten, som loggar inn personar. Delegerte token kjem frå Maskinporten.</translation>
    </message>
    <message>
        <source>Use Maskinporten's token endpoint, which stands in its metadata.</source>
        <translation>Bruk tokenendepunktet til Maskinporten, som står i metadataa.</translation>
    </message>
    <message>
        <source>Look at the host that the request was sent to.</source>
        <translation>Sjå på kva server førespurnaden vart send til.</translation>
    </message>
    <message>
        <source>The answer is neither a token nor an error that Maskinporten is known to give.</source>
        <translation>Svaret er verken eit token eller ei feilmelding som Maskinporten er kjend for å gi.</translation>
    </message>
    <message>
        <source>Check that the address is right and that nothing on the way answers in its place.</source>
        <translation>Sjekk at adressa er rett, og at ingenting på vegen svarer i staden.</translation>
    </message>
    <message>
        <source>The answer was larger than a token answer can be, and the reading was stopped.</source>
        <translation>Svaret var større enn eit tokensvar kan vere, så lesinga vart stoppa.</translation>
    </message>
    <message>
        <source>Check that the address is the token endpoint, and that no proxy answers in its place.</source>
        <translation>Sjekk at adressa er tokenendepunktet, og at ingen proxy svarer i staden.</translation>
    </message>
    <message>
        <source>Open the address in a browser on the same machine.</source>
        <translation>Opne adressa i ein nettlesar på same maskin.</translation>
    </message>
    <message>
        <source>The server wanted the request sent to another address. It was not sent on, since the grant must not travel.</source>
        <translation>Serveren ville ha førespurnaden send til ei anna adresse. Han vart ikkje send vidare, for ein signert førespurnad skal ikkje hamne andre stader.</translation>
    </message>
    <message>
        <source>Check the address: the token endpoint stands in the metadata of {environment}.</source>
        <translation>Sjekk adressa: Tokenendepunktet står i metadataa for {environment}.</translation>
    </message>
    <message>
        <source>If a guest network or proxy sends on to a login, log in there first.</source>
        <translation>Om eit gjestenett eller ein proxy sender deg vidare til innlogging: Logg inn der først.</translation>
    </message>
    <message>
        <source>Look at the address that the server pointed to.</source>
        <translation>Sjå på adressa serveren viste til.</translation>
    </message>
    <message>
        <source>This machine does not find the name {host}. Nothing was sent.</source>
        <translation>Denne maskina finn ikkje namnet {host}. Ingenting vart sendt.</translation>
    </message>
    <message>
        <source>Check that the machine is on a network, and the spelling of the address.</source>
        <translation>Sjekk at maskina er på nett, og at adressa er rett skriven.</translation>
    </message>
    <message>
        <source>Ask IT operations about DNS, or about the proxy if only that can look up outside names.</source>
        <translation>Spør IT-drift om DNS, eller om proxyen dersom det berre er han som kan slå opp namn utanfor nettet.</translation>
    </message>
    <message>
        <source>{host} did not answer within the time.</source>
        <translation>Det kom ikkje noko svar frå {host} innan fristen.</translation>
    </message>
    <message>
        <source>Ask IT operations to let this machine reach {host} on port {port}, without logging in on the way.</source>
        <translation>Be IT-drift om å sleppe denne maskina fram til {host} på port {port}, utan innlogging undervegs.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the address of {host}, or a firewall says so.</source>
        <translation>Ingen tek imot tilkoplingar på adressa til {host}, eller ein brannmur avviser dei.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Sjekk adressa og porten.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer had come; often a firewall does that.</source>
        <translation>Tilkoplinga vart broten før svaret kom. Ofte er det ein brannmur som gjer det.</translation>
    </message>
    <message>
        <source>The proxy of this network wants a user name and a password before it lets anything out.</source>
        <translation>Proxyen i dette nettet krev brukarnamn og passord før han slepp noko ut.</translation>
    </message>
    <message>
        <source>Put the proxy's user name and password into the settings, or ask IT operations for a way out without login.</source>
        <translation>Legg inn brukarnamn og passord til proxyen i innstillingane, eller be IT-drift om ein veg ut utan innlogging.</translation>
    </message>
    <message>
        <source>The proxy did not open the way to {host}.</source>
        <translation>Førespurnaden til {host} kom ikkje gjennom proxyen.</translation>
    </message>
    <message>
        <source>Check the proxy's address in the settings.</source>
        <translation>Sjekk adressa til proxyen i innstillingane.</translation>
    </message>
    <message>
        <source>A firewall or web filter answered with its own page. The request did not reach Maskinporten.</source>
        <translation>Ein brannmur eller eit nettfilter svarte med si eiga side. Førespurnaden nådde ikkje Maskinporten.</translation>
    </message>
    <message>
        <source>Send along the support id on the page, if there is one.</source>
        <translation>Om det står ein support-id på sida: Send han med.</translation>
    </message>
    <message>
        <source>A guest network's login page came in place of the answer.</source>
        <translation>Innloggingssida til eit gjestenett kom i staden for svaret.</translation>
    </message>
    <message>
        <source>Open a browser, log in to the network, and test again.</source>
        <translation>Opne ein nettlesar, logg inn på nettet, og test på nytt.</translation>
    </message>
    <message>
        <source>Open any page in a browser on the same network.</source>
        <translation>Opne ei kva som helst side i ein nettlesar på same nett.</translation>
    </message>
    <message>
        <source>The certificate that was shown for {host} is not from an issuer this machine trusts. Typically a company firewall opens the traffic to inspect it.</source>
        <translation>Sertifikatet som vart vist for {host}, er ikkje frå ein utferdar som maskina stolar på. Ofte er det ein brannmur i verksemda som opnar trafikken for å kontrollere han.</translation>
    </message>
    <message>
        <source>Look at the issuer of the certificate that was shown: is it your own company or its firewall?</source>
        <translation>Sjå på utferdaren av sertifikatet som vart vist: Er det di eiga verksemd eller ein brannmur der?</translation>
    </message>
    <message>
        <source>Ask IT operations to exempt {host} from inspection, or for the CA file of the firewall, and add that in the settings.</source>
        <translation>Be IT-drift om å unnta {host} frå kontrollen. Eller be om CA-fila til brannmuren, og legg ho inn i innstillingane.</translation>
    </message>
    <message>
        <source>Look at the issuer of the certificate that was shown.</source>
        <translation>Sjå på utferdaren av sertifikatet som vart vist.</translation>
    </message>
    <message>
        <source>The certificate that was shown is for another name than {host}.</source>
        <translation>Sertifikatet som vart vist, gjeld eit anna namn enn {host}.</translation>
    </message>
    <message>
        <source>Check the address, and ask IT operations whether DNS or a proxy leads elsewhere.</source>
        <translation>Sjekk adressa, og spør IT-drift om DNS eller ein proxy fører til feil stad.</translation>
    </message>
    <message>
        <source>The certificate of {host} is outside its dates, or this machine's date is wrong.</source>
        <translation>Sertifikatet til {host} er utanfor gyldigheitstida, eller datoen på maskina er feil.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine.</source>
        <translation>Sjekk dato og klokkeslett på maskina.</translation>
    </message>
    <message>
        <source>If they are right, ask IT operations whether a firewall shows its own certificate.</source>
        <translation>Om dei er rette: Spør IT-drift om ein brannmur viser sitt eige sertifikat.</translation>
    </message>
    <message>
        <source>Compare this machine's date with today's.</source>
        <translation>Samanlikn datoen på maskina med dagens dato.</translation>
    </message>
    <message>
        <source>The file is a PKCS#12 key file, and this password does not open it.</source>
        <translation>Fila er ei PKCS#12-nøkkelfil, og ho lèt seg ikkje opne med dette passordet.</translation>
    </message>
    <message>
        <source>Type the password again; look at capital letters and keyboard layout, and at blanks that came along when pasting.</source>
        <translation>Skriv passordet på nytt. Sjå etter store bokstavar, tastaturoppsett og mellomrom som vart med då du limte inn.</translation>
    </message>
    <message>
        <source>If it is lost, order a new certificate: nobody can open the file without it.</source>
        <translation>Er passordet borte, må du bestille eit nytt sertifikat: Ingen kan opne fila utan passordet.</translation>
    </message>
    <message>
        <source>Does the password open the file in another program?</source>
        <translation>Lèt fila seg opne med passordet i eit anna program?</translation>
    </message>
    <message>
        <source>The program that read the file cannot tell a wrong password from a damaged file.</source>
        <translation>Programmet som las fila, kan ikkje sjå skilnad på feil passord og ei skadd fil.</translation>
    </message>
    <message>
        <source>Open the file here: it tells which.</source>
        <translation>Opne fila her: Då ser du kva det er.</translation>
    </message>
    <message>
        <source>Type the password again, then fetch the file again.</source>
        <translation>Skriv passordet på nytt, og hent deretter fila på nytt.</translation>
    </message>
    <message>
        <source>Open the file here with the password.</source>
        <translation>Opne fila her med passordet.</translation>
    </message>
    <message>
        <source>The file is cut off or broken.</source>
        <translation>Fila er avkorta eller øydelagd.</translation>
    </message>
    <message>
        <source>Export or fetch the file again from where it came, with its private key.</source>
        <translation>Eksporter eller hent fila på nytt der ho kom frå, med den private nøkkelen.</translation>
    </message>
    <message>
        <source>Copy it as a binary file; e-mail and text editors can break it.</source>
        <translation>Kopier ho som binærfil. E-post og tekstredigeringsprogram kan øydeleggje ho.</translation>
    </message>
    <message>
        <source>Compare the size with that of the original.</source>
        <translation>Samanlikn storleiken med originalen.</translation>
    </message>
    <message>
        <source>The file is something else than a key file (PKCS#12, PEM or JWK) that can be used here.</source>
        <translation>Fila er ikkje ei nøkkelfil (PKCS#12, PEM eller JWK) som kan brukast her.</translation>
    </message>
    <message>
        <source>Choose the file with the private key, usually .p12 or .pfx.</source>
        <translation>Vel fila med den private nøkkelen, vanlegvis .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>Convert a Java keystore (JKS) first, with keytool -importkeystore and -deststoretype PKCS12.</source>
        <translation>Er det eit Java-nøkkellager (JKS), må du først konvertere det med keytool -importkeystore og -deststoretype PKCS12.</translation>
    </message>
    <message>
        <source>Open the file here: it says what it is.</source>
        <translation>Opne fila her: Då ser du kva slags fil det er.</translation>
    </message>
    <message>
        <source>The file is encrypted with an old cipher (RC2-40 or 3DES) that newer software refuses. The password may well be right.</source>
        <translation>Fila er kryptert med ein gammal metode (RC2-40 eller 3DES) som nyare programvare avviser. Passordet kan godt vere rett.</translation>
    </message>
    <message>
        <source>Open the file here: the cipher is named.</source>
        <translation>Opne fila her: Då ser du kva kryptering ho har.</translation>
    </message>
    <message>
        <source>The file is made with newer ciphers than the program that reads it knows. Its message blames the password, which may well be right.</source>
        <translation>Fila er laga med nyare kryptering enn programmet som les ho, kjenner. Feilmeldinga skuldar på passordet, men det kan godt vere rett.</translation>
    </message>
    <message>
        <source>Update the program that reads it (operating system, Java or .NET).</source>
        <translation>Oppdater programmet som les ho (operativsystem, Java eller .NET).</translation>
    </message>
    <message>
        <source>Or export the file in the older form: openssl pkcs12 -export -legacy.</source>
        <translation>Eller eksporter fila i det eldre formatet: openssl pkcs12 -export -legacy.</translation>
    </message>
    <message>
        <source>Open the file here with the same password: if it opens, the reader is too old.</source>
        <translation>Opne fila her med same passord: Om det går, er programmet som las ho, for gammalt.</translation>
    </message>
    <message>
        <source>The file holds certificates but no private key, so nothing can be signed with it.</source>
        <translation>Fila har sertifikat, men ingen privat nøkkel, så ho kan ikkje brukast til å signere.</translation>
    </message>
    <message>
        <source>Find the file that was delivered with a password, usually .p12 or .pfx.</source>
        <translation>Finn fila som vart levert med passord, vanlegvis .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>Open the file here: it says whether there is a private key.</source>
        <translation>Opne fila her: Då ser du om ho har ein privat nøkkel.</translation>
    </message>
    <message>
        <source>The file holds several keys, typically one each for authentication, signing and encryption.</source>
        <translation>Fila har fleire nøklar, vanlegvis éin for autentisering, éin for signering og éin for kryptering.</translation>
    </message>
    <message>
        <source>Choose the key for authentication or signing; the one for encryption cannot be used.</source>
        <translation>Vel nøkkelen for autentisering eller signering. Nøkkelen for kryptering kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Open the file here: the keys are listed.</source>
        <translation>Opne fila her: Då ser du nøklane i ei liste.</translation>
    </message>
    <message>
        <source>The private key is not where the program looks, or the user it runs as may not use it.</source>
        <translation>Den private nøkkelen ligg ikkje der programmet leitar, eller programmet køyrer som ein brukar som ikkje har lov til å bruke han.</translation>
    </message>
    <message>
        <source>Give the user of the program the right to read the key, or load the key file for that user.</source>
        <translation>Gi brukaren som programmet køyrer som, rett til å lese nøkkelen, eller last inn nøkkelfila for den brukaren.</translation>
    </message>
    <message>
        <source>Does the program find the key when it runs as the person who installed it?</source>
        <translation>Finn programmet nøkkelen når det blir køyrt av den som installerte nøkkelen?</translation>
    </message>
    <message>
        <source>The certificate that the program names is not in this machine's store.</source>
        <translation>Sertifikatet som programmet viser til, ligg ikkje i sertifikatlageret på maskina.</translation>
    </message>
    <message>
        <source>Install the certificate with its private key, or correct the thumbprint in the configuration.</source>
        <translation>Installer sertifikatet med den private nøkkelen, eller rett fingeravtrykket i oppsettet.</translation>
    </message>
    <message>
        <source>Compare the thumbprint in the configuration with the certificates in the store.</source>
        <translation>Samanlikn fingeravtrykket i oppsettet med sertifikata i lageret.</translation>
    </message>
    <message>
        <source>The certificate is past its last day, so Maskinporten does not take it.</source>
        <translation>Sertifikatet er utgått, så Maskinporten godtek det ikkje.</translation>
    </message>
    <message>
        <source>Get a new business certificate from Buypass or Commfides and load it here.</source>
        <translation>Skaff eit nytt verksemdssertifikat frå Buypass eller Commfides, og last det inn her.</translation>
    </message>
    <message>
        <source>Change it everywhere the old one is used.</source>
        <translation>Byt sertifikat alle stader der det gamle blir brukt.</translation>
    </message>
    <message>
        <source>Look at the dates on the certificate's card.</source>
        <translation>Sjå på datoane i sertifikatet.</translation>
    </message>
    <message>
        <source>The certificate's first day has not come, or this machine's date is wrong.</source>
        <translation>Sertifikatet gjeld ikkje enno, eller datoen på maskina er feil.</translation>
    </message>
    <message>
        <source>Check the date of this machine; else wait, or use the earlier certificate.</source>
        <translation>Sjekk datoen på maskina. Er han rett, må du vente eller bruke det førre sertifikatet.</translation>
    </message>
    <message>
        <source>A test certificate counts in the test environment only, and a production certificate in production only.</source>
        <translation>Eit testsertifikat gjeld berre i testmiljøet, og eit produksjonssertifikat berre i produksjon.</translation>
    </message>
    <message>
        <source>Use the certificate for {environment}, or choose {other_environment} in the first step.</source>
        <translation>Bruk sertifikatet for {environment}, eller vel {other_environment} i første steg.</translation>
    </message>
    <message>
        <source>The card of the certificate says test or production.</source>
        <translation>Opne sertifikatet her: Då ser du om det gjeld test eller produksjon.</translation>
    </message>
    <message>
        <source>The certificate is for encryption only, so it cannot sign a request.</source>
        <translation>Sertifikatet er berre for kryptering, så det kan ikkje brukast til å signere ein førespurnad.</translation>
    </message>
    <message>
        <source>Use the certificate for authentication or signing that was delivered with it.</source>
        <translation>Bruk sertifikatet for autentisering eller signering som vart levert saman med det.</translation>
    </message>
    <message>
        <source>The card of the certificate says its purpose.</source>
        <translation>Opne sertifikatet her: Då ser du kva det er meint til.</translation>
    </message>
    <message>
        <source>The certificate names no Norwegian organisation number, so it is no business certificate.</source>
        <translation>Det står ikkje noko norsk organisasjonsnummer i sertifikatet, så det er ikkje eit verksemdssertifikat.</translation>
    </message>
    <message>
        <source>Or register the public key on {client} and sign with kid.</source>
        <translation>Eller registrer den offentlege nøkkelen på {client} og signer med kid.</translation>
    </message>
    <message>
        <source>Look at the organisation on the certificate's card.</source>
        <translation>Sjå kva verksemd sertifikatet er utferda til.</translation>
    </message>
    <message>
        <source>Maskinporten takes RSA keys of at least 2048 bits.</source>
        <translation>Maskinporten godtek RSA-nøklar på minst 2048 bit.</translation>
    </message>
    <message>
        <source>Make or order an RSA key of 3072 or 4096 bits.</source>
        <translation>Lag eller bestill ein RSA-nøkkel på 3072 eller 4096 bit.</translation>
    </message>
    <message>
        <source>Look at the key's kind and size on the card.</source>
        <translation>Sjå på typen og storleiken på nøkkelen.</translation>
    </message>
    <message>
        <source>The number is not a Norwegian organisation number: it must have nine digits, the last of which checks the others.</source>
        <translation>Nummeret er ikkje eit norsk organisasjonsnummer: Det må ha ni siffer, og det siste kontrollerer dei andre.</translation>
    </message>
    <message>
        <source>Check the number with {customer} or in Enhetsregisteret.</source>
        <translation>Sjekk nummeret med {customer} eller i Einingsregisteret.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret.</source>
        <translation>Slå opp nummeret i Einingsregisteret.</translation>
    </message>
    <message>
        <source>The number is well-formed, but not found in {environment}. Test and production have different organisations.</source>
        <translation>Nummeret er rett bygd opp, men finst ikkje i {environment}. Test og produksjon har ulike verksemder.</translation>
    </message>
    <message>
        <source>Check the number, and that the right environment is chosen.</source>
        <translation>Sjekk nummeret, og at rett miljø er valt.</translation>
    </message>
    <message>
        <source>In the test environment, use a synthetic organisation that exists in Altinn's TT02.</source>
        <translation>I testmiljøet: Bruk ei syntetisk verksemd som finst i Altinn TT02.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret of this environment.</source>
        <translation>Slå opp nummeret i Einingsregisteret for dette miljøet.</translation>
    </message>
    <message>
        <source>The organisation is deleted from Enhetsregisteret and can no longer delegate.</source>
        <translation>Verksemda er sletta frå Einingsregisteret og kan ikkje lenger delegere.</translation>
    </message>
    <message>
        <source>Ask the customer for the number of the organisation that carries on.</source>
        <translation>Be kunden om nummeret til verksemda som fører drifta vidare.</translation>
    </message>
    <message>
        <source>Let the new number delegate, and get access from {provider} if it has none.</source>
        <translation>Be verksemda med det nye nummeret om å delegere. Har ho ikkje tilgang til API-et, må {provider} gi tilgang.</translation>
    </message>
    <message>
        <source>The number is a sub-unit's (an establishment). Delegations and accesses are per number: the main unit's do not count for it.</source>
        <translation>Nummeret høyrer til ei undereining. Delegeringar og tilgangar gjeld per nummer: Det som gjeld for hovudeininga, gjeld ikkje for undereininga.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret: does it have a parent?</source>
        <translation>Slå opp nummeret i Einingsregisteret: Har det ei overordna eining?</translation>
    </message>
    <message>
        <source>A scope is written prefix:name, such as brreg:reelle/offentlig, without blanks.</source>
        <translation>Eit scope blir skrive prefiks:namn, til dømes brreg:reelle/offentlig, utan mellomrom.</translation>
    </message>
    <message>
        <source>Copy the scope from the API provider's guide or from the list here.</source>
        <translation>Kopier scopet frå rettleiinga til API-tilbydaren eller frå lista her.</translation>
    </message>
    <message>
        <source>Compare it with the list of scopes.</source>
        <translation>Samanlikn det med lista over scope.</translation>
    </message>
    <message>
        <source>The program's configuration names an environment that its library does not know.</source>
        <translation>Oppsettet til programmet viser til eit miljø som biblioteket ikkje kjenner.</translation>
    </message>
    <message>
        <source>Write the environment as the library's guide does, for instance test or prod.</source>
        <translation>Skriv miljøet slik rettleiinga til biblioteket seier, til dømes test eller prod.</translation>
    </message>
    <message>
        <source>Look at the configuration of the program that failed.</source>
        <translation>Sjå på oppsettet til programmet som feila.</translation>
    </message>
    <message>
        <source>The caller may not look up delegations for {scope}: only its owner, or one with the administrator scope, may.</source>
        <translation>Den som spør, har ikkje lov til å slå opp delegeringar for {scope}. Berre eigaren av scopet, eller ein som har administratorscopet, kan gjere det.</translation>
    </message>
    <message>
        <source>Look up with a client whose organisation owns the scope's prefix and that has altinn:maskinporten/delegations.</source>
        <translation>Slå opp med ein klient som høyrer til eigaren av prefikset til scopet, og som har scopet altinn:maskinporten/delegations.</translation>
    </message>
    <message>
        <source>Who owns the prefix of the scope?</source>
        <translation>Kven eig prefikset til scopet?</translation>
    </message>
    <message>
        <source>{scope} is in no schema that can be delegated in Altinn in {environment}.</source>
        <translation>{scope} ligg ikkje i noko skjema som kan delegerast i Altinn i {environment}.</translation>
    </message>
    <message>
        <source>Ask {provider} whether the API can be delegated, and under which title.</source>
        <translation>Spør {provider} om API-et kan delegerast, og under kva tittel.</translation>
    </message>
    <message>
        <source>Search for the scope in Altinn's «Gi fullmakt»: does a schema come up?</source>
        <translation>Søk etter scopet under «Gi fullmakt» i Altinn: Kjem det opp eit skjema?</translation>
    </message>
    <message>
        <source>What was chosen in Altinn is another kind of service than a Maskinporten schema.</source>
        <translation>Det som vart valt i Altinn, er ein annan type teneste enn eit Maskinporten-skjema.</translation>
    </message>
    <message>
        <source>Was it chosen in Maskinportenadministrasjon?</source>
        <translation>Vart det valt i Maskinportenadministrasjon?</translation>
    </message>
    <message>
        <source>The one who gives or receives is a person, or an organisation that Altinn does not know in {environment}.</source>
        <translation>Den som gir eller får fullmakta, er ein person eller ei verksemd som Altinn ikkje kjenner i {environment}.</translation>
    </message>
    <message>
        <source>Choose the customer's organisation, not yourself, at the top in Altinn, and check the supplier's number.</source>
        <translation>Vel verksemda til kunden, ikkje deg sjølv, som aktør øvst i Altinn, og sjekk nummeret til leverandøren.</translation>
    </message>
    <message>
        <source>For whom is the person logged in to act?</source>
        <translation>Kva aktør har personen valt i Altinn?</translation>
    </message>
    <message>
        <source>The person is logged in at too low a security level.</source>
        <translation>Personen er logga inn med for lågt tryggingsnivå.</translation>
    </message>
    <message>
        <source>Log out of Altinn, and log in with BankID, Buypass or Commfides.</source>
        <translation>Logg ut av Altinn, og logg inn med BankID, Buypass eller Commfides.</translation>
    </message>
    <message>
        <source>How did the person log in?</source>
        <translation>Korleis logga personen inn?</translation>
    </message>
    <message>
        <source>The person lacks the access packages that delegating takes: «Maskinporten administrator», and «Delegerbare Maskinporten scopes» (for an NUF, the one for NUF).</source>
        <translation>Personen manglar tilgangspakkane som trengst for å delegere: «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF»).</translation>
    </message>
    <message>
        <source>Ask the customer's general manager or main administrator to delegate, or to give the person both access packages in Altinn.</source>
        <translation>Be dagleg leiar eller hovudadministrator hos kunden om å delegere, eller om å gi personen begge tilgangspakkane i Altinn.</translation>
    </message>
    <message>
        <source>Which access packages does the person have at the customer?</source>
        <translation>Kva tilgangspakkar har personen hos kunden?</translation>
    </message>
    <message>
        <source>The person does not hold the right to pass {schema} on.</source>
        <translation>Personen har ikkje rett til å gi vidare {schema}.</translation>
    </message>
    <message>
        <source>Ask the customer's main administrator to delegate, or to give the person the right.</source>
        <translation>Be hovudadministratoren hos kunden om å delegere, eller om å gi personen denne retten.</translation>
    </message>
    <message>
        <source>Ask the main administrator which rights the person has.</source>
        <translation>Spør hovudadministratoren kva rettar personen har.</translation>
    </message>
    <message>
        <source>{provider} has not put {customer} on the access list of the API.</source>
        <translation>{provider} har ikkje ført opp {customer} på tilgangslista for API-et.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the customer is on the list.</source>
        <translation>Spør API-tilbydaren om kunden står på lista.</translation>
    </message>
    <message>
        <source>A Maskinporten schema cannot be delegated from that page in Altinn.</source>
        <translation>Eit Maskinporten-skjema kan ikkje delegerast frå den sida i Altinn.</translation>
    </message>
    <message>
        <source>From which page was it tried?</source>
        <translation>Frå kva side vart det prøvd?</translation>
    </message>
    <message>
        <source>The customer typed its own number where the supplier's belongs.</source>
        <translation>Kunden skreiv sitt eige nummer der nummeret til leverandøren skal stå.</translation>
    </message>
    <message>
        <source>Whose number was typed?</source>
        <translation>Er det nummeret til kunden eller til leverandøren som er skrive inn?</translation>
    </message>
    <message>
        <source>Altinn does not find the supplier's number in {environment}.</source>
        <translation>Altinn finn ikkje nummeret til leverandøren i {environment}.</translation>
    </message>
    <message>
        <source>Check the supplier's nine digits.</source>
        <translation>Sjekk dei ni siffera til leverandøren.</translation>
    </message>
    <message>
        <source>If it is missing in TT02, ask Altinn to load the organisation there.</source>
        <translation>Om leverandøren manglar i TT02: Be Altinn om å leggje inn verksemda der.</translation>
    </message>
    <message>
        <source>Look the number up in Enhetsregisteret, and ask in which environment it was tried.</source>
        <translation>Slå opp nummeret i Einingsregisteret, og spør kva miljø det vart prøvd i.</translation>
    </message>
    <message>
        <source>Altinn's portal had a technical fault.</source>
        <translation>Det var ein teknisk feil i Altinn-portalen.</translation>
    </message>
    <message>
        <source>Log out, wait a little, and try again in another browser window.</source>
        <translation>Logg ut, vent litt, og prøv på nytt i eit anna nettlesarvindauge.</translation>
    </message>
    <message>
        <source>If it goes on, write to Altinn: who, where in the portal, both numbers, schema and time.</source>
        <translation>Om det held fram: Skriv til Altinn og oppgi kven det gjeld, kvar i portalen det skjer, begge organisasjonsnummera, skjemaet og tidspunktet.</translation>
    </message>
    <message>
        <source>Does it happen again, and for others?</source>
        <translation>Skjer det igjen, og skjer det for andre?</translation>
    </message>
    <message>
        <source>The API does not accept the token. The token may be missing, expired, or for another environment or audience than the API's.</source>
        <translation>API-et godtek ikkje tokenet. Tokenet kan mangle, vere utgått eller gjelde eit anna miljø eller ein annan mottakar (audience) enn API-et.</translation>
    </message>
    <message>
        <source>Check that it is sent as Authorization: Bearer, to the API of the same environment.</source>
        <translation>Sjekk at tokenet blir sendt som Authorization: Bearer, til API-et i same miljø.</translation>
    </message>
    <message>
        <source>Check in the log that a token really was fetched; a failed fetch can hide behind a 401.</source>
        <translation>Sjekk i loggen at det faktisk vart henta eit token. Ei mislykka henting kan gøyme seg bak ein 401.</translation>
    </message>
    <message>
        <source>Ask {provider} what the API wants, such as a resource (audience).</source>
        <translation>Spør {provider} kva API-et krev, til dømes resource (audience).</translation>
    </message>
    <message>
        <source>Was a token fetched just before the call?</source>
        <translation>Vart det henta eit token rett før kallet?</translation>
    </message>
    <message>
        <source>The API understands the token, and refuses what was asked for.</source>
        <translation>API-et forstår tokenet, men avslår det som vart bede om.</translation>
    </message>
    <message>
        <source>Check the scope against the API's guide, and that the path is right.</source>
        <translation>Sjekk scopet mot rettleiinga til API-et, og at stien er rett.</translation>
    </message>
    <message>
        <source>Ask {provider} with both numbers, scope, time and the API's answer. Do not send the token.</source>
        <translation>Spør {provider}, og oppgi begge organisasjonsnummera, scopet, tidspunktet og svaret frå API-et. Ikkje send tokenet.</translation>
    </message>
    <message>
        <source>Read the API's own answer.</source>
        <translation>Les svaret frå API-et.</translation>
    </message>
    <message>
        <source>The API wants a system user's token; a delegated token is not enough there.</source>
        <translation>API-et krev eit systembrukartoken; eit delegert token er ikkje nok der.</translation>
    </message>
    <message>
        <source>Ask the API provider whether the API wants a system user.</source>
        <translation>Spør API-tilbydaren om API-et krev ein systembrukar.</translation>
    </message>
    <message>
        <source>Nothing in it fits a known answer, so no cause is named. What was received stands below.</source>
        <translation>Ingenting i teksten passar med eit kjent svar, så inga årsak blir oppgitt. Det som kom, står nedanfor.</translation>
    </message>
    <message>
        <source>Read the answer itself, and look for a longer text or a log with error_description in it.</source>
        <translation>Les sjølve svaret, og sjå etter ein lengre tekst eller ein logg der error_description er med.</translation>
    </message>
    <message>
        <source>A longer text or a log can decide.</source>
        <translation>Ein lengre tekst eller ein logg kan avgjere det.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sannsynleg</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogleg</translation>
    </message>
    <message>
        <source>it cannot be told</source>
        <translation>kan ikkje avgjerast</translation>
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
        <translation>API-tilbydaren</translation>
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
        <translation>IT-drift der programmet køyrer</translation>
    </message>
    <message>
        <source>it cannot be told yet</source>
        <translation>det kan ikkje avgjerast enno</translation>
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
        <translation>miljøet som blei spurt</translation>
    </message>
    <message>
        <source>the other environment</source>
        <translation>det andre miljøet</translation>
    </message>
    <message>
        <source>Ask the supplier whether to do it in the ordinary Altinn or in the test environment TT02; a power of attorney in one of them does not count in the other. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Spør leverandøren om det skal gjerast i vanlege Altinn eller i testmiljøet TT02; ei fullmakt i det eine gjeld ikkje i det andre. Vel hovudeininga, ikkje ei undereining: Fullmakta blir ikkje arva.</translation>
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
        <translation>skjemaet som høyrer til scopet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no organisation number.</source>
        <translation>Organisasjonsnummeret manglar.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; there are fewer here.</source>
        <translation>Eit organisasjonsnummer har ni siffer; her er det færre.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; there are more here.</source>
        <translation>Eit organisasjonsnummer har ni siffer; her er det fleire.</translation>
    </message>
    <message>
        <source>An organisation number consists of digits only.</source>
        <translation>Eit organisasjonsnummer består berre av siffer.</translation>
    </message>
    <message>
        <source>The check digit, which is the last one, is wrong: a digit has been mistyped or two swapped.</source>
        <translation>Kontrollsifferet, som er det siste, er feil: Eit siffer er skrive feil, eller to har bytt plass.</translation>
    </message>
    <message>
        <source>No organisation can have this number: it has no valid check digit.</source>
        <translation>Inga verksemd kan ha dette nummeret: Det har ikkje noko gyldig kontrollsiffer.</translation>
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
        <translation>[Resten fekk ikkje plass. Lim inn heile teksten.]</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>We cannot get a delegated token from Maskinporten, and ask for your help.</source>
        <translation>Vi får ikkje henta eit delegert token frå Maskinporten og ber om hjelp.</translation>
    </message>
    <message>
        <source>How sure this is: %1.</source>
        <translation>Kor sikkert dette er: %1.</translation>
    </message>
    <message>
        <source>No key, password or token is in this message; please do not ask for them.</source>
        <translation>Denne meldinga inneheld verken nøkkel, passord eller token. Vi ber om at de ikkje spør etter dei.</translation>
    </message>
    <message>
        <source>Log in at %1 and choose %2.</source>
        <translation>Logg inn på %1 og vel %2.</translation>
    </message>
    <message>
        <source>%1 is to fetch data on your behalf. For that you must give them a power of attorney in Altinn. It takes a few minutes.</source>
        <translation>%1 skal hente data på vegner av dykk. Då må de gi dei fullmakt i Altinn. Det tek nokre få minutt.</translation>
    </message>
    <message>
        <source>Do it in the ordinary Altinn; a power of attorney in the test environment does not count. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Gjer det i det vanlege Altinn. Ei fullmakt i testmiljøet gjeld ikkje. Vel hovudeininga, ikkje ei undereining: Fullmakta blir ikkje arva.</translation>
    </message>
    <message>
        <source>Do it in Altinn's test environment TT02; a power of attorney in the ordinary Altinn does not count there. Choose the main organisation, not a sub-unit: it is not inherited.</source>
        <translation>Gjer det i testmiljøet TT02 i Altinn. Ei fullmakt i det vanlege Altinn gjeld ikkje der. Vel hovudeininga, ikkje ei undereining: Fullmakta blir ikkje arva.</translation>
    </message>
    <message>
        <source>Power of attorney in Altinn for %1</source>
        <translation>Fullmakt i Altinn til %1</translation>
    </message>
    <message>
        <source>Log in at %1 and choose your organisation.</source>
        <translation>Logg inn på %1 og vel verksemda dykkar.</translation>
    </message>
    <message>
        <source>Open «Access management», then «Maskinporten administration» in the menu at the left.</source>
        <translation>Opne «Tilgangsstyring», deretter «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab «Suppliers», choose «Add supplier» and write the supplier's organisation number.</source>
        <translation>Vel «Legg til leverandør» i fana «Leverandørar», og skriv organisasjonsnummeret til leverandøren.</translation>
    </message>
    <message>
        <source>In the tab «Suppliers», choose «Add supplier» and write the number %1.</source>
        <translation>Vel «Legg til leverandør» i fana «Leverandørar», og skriv nummeret %1.</translation>
    </message>
    <message>
        <source>Open the supplier and choose «Give power of attorney».</source>
        <translation>Opne leverandøren og vel «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Search for %1 and choose the API that carries it.</source>
        <translation>Søk etter %1, og vel API-et som har dette scopet.</translation>
    </message>
    <message>
        <source>Search for %1 and choose exactly: %2.</source>
        <translation>Søk etter %1, og vel nøyaktig: %2.</translation>
    </message>
    <message>
        <source>Finish with «Give power of attorney».</source>
        <translation>Fullfør med «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Your supplier is to fetch data on your behalf. For that you must give them a power of attorney in Altinn. It takes a few minutes.</source>
        <translation>Leverandøren dykkar skal hente data på vegner av dykk. Då må de gi leverandøren fullmakt i Altinn. Det tek nokre få minutt.</translation>
    </message>
    <message>
        <source>Who can do it: someone with the access packages «Maskinporten administrator» and «Delegerbare Maskinporten scopes» (for a Norwegian branch of a foreign company: «Delegerbare Maskinporten scopes - NUF») for your organisation. General managers and main administrators have them.</source>
        <translation>Dette må gjerast av ein som har tilgangspakkane «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF») for verksemda. Dagleg leiar og hovudadministrator har dei.</translation>
    </message>
    <message>
        <source>It has worked when the supplier stands in the tab «Suppliers» with this power of attorney. Then tell the supplier, who will test it.</source>
        <translation>Det er i orden når leverandøren står i fana «Leverandørar» med denne fullmakta. Sei så frå til leverandøren, som testar at ho verkar.</translation>
    </message>
    <message>
        <source>Power of attorney in Altinn for your supplier</source>
        <translation>Fullmakt i Altinn til leverandøren dykkar</translation>
    </message>
    <message>
        <source>It was never delegated, or has been taken back</source>
        <translation>Det er aldri delegert, eller så er delegeringa trekt tilbake</translation>
    </message>
    <message>
        <source>Has it worked before? The supplier looks in Altinn, Maskinportenadministrasjon, tab «Konsumenter»: does {customer} stand there?</source>
        <translation>Har det verka før? Leverandøren ser etter i Altinn, under «Maskinportenadministrasjon» og fana «Konsumentar»: Står {customer} der?</translation>
    </message>
    <message>
        <source>It was delegated in the other environment</source>
        <translation>Det er delegert i det andre miljøet</translation>
    </message>
    <message>
        <source>At which address did {customer} do it? It must be {portal}; a delegation in {other_environment} does not count here.</source>
        <translation>På kva adresse gjorde {customer} det? Det må vere {portal}. Ei delegering i {other_environment} gjeld ikkje her.</translation>
    </message>
    <message>
        <source>Another schema was delegated</source>
        <translation>Eit anna skjema er delegert</translation>
    </message>
    <message>
        <source>Which API stands at {customer} in the supplier's tab «Konsumenter»? It must be {schema}.</source>
        <translation>Kva API står oppført på {customer} i fana «Konsumentar» hos leverandøren? Det må vere {schema}.</translation>
    </message>
    <message>
        <source>It was delegated to another organisation number</source>
        <translation>Det er delegert til eit anna organisasjonsnummer</translation>
    </message>
    <message>
        <source>Which number did {customer} write? It must be {supplier}, who owns the client, and not another company of the same group.</source>
        <translation>Kva nummer skreiv {customer}? Det må vere nummeret til {supplier}, som eig klienten, og ikkje til eit anna selskap i same konsern.</translation>
    </message>
    <message>
        <source>The client was made on behalf of the customer</source>
        <translation>Klienten er oppretta på vegner av kunden</translation>
    </message>
    <message>
        <source>Whose number does {client} have in Samarbeidsportalen? It must be the supplier's own.</source>
        <translation>Kva organisasjonsnummer er {client} registrert på i Samarbeidsportalen? Det må vere leverandøren sitt eige.</translation>
    </message>
    <message>
        <source>The supplier's request to Maskinporten</source>
        <translation>Førespurnaden frå leverandøren til Maskinporten</translation>
    </message>
    <message>
        <source>Maskinporten's look-up in Altinn</source>
        <translation>Oppslaget frå Maskinporten i Altinn</translation>
    </message>
    <message>
        <source>The customer's delegation in Altinn</source>
        <translation>Delegeringa til kunden i Altinn</translation>
    </message>
    <message>
        <source>The customer's access from the API provider</source>
        <translation>Tilgangen kunden har frå API-tilbydaren</translation>
    </message>
    <message>
        <source>The call to the API</source>
        <translation>Kallet til API-et</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>perhaps it fails here</source>
        <translation>det kan vere her det sviktar</translation>
    </message>
    <message>
        <source>fails here</source>
        <translation>sviktar her</translation>
    </message>
    <message>
        <source>The client gets a token for the supplier itself.</source>
        <translation>Klienten får eit token for leverandøren sjølv.</translation>
    </message>
    <message>
        <source>Maskinporten gave a token for {scope} that names {supplier} alone, and its signature was verified. No customer was named, so no delegation was tested.</source>
        <translation>Maskinporten gav eit token for {scope} som berre gjeld {supplier}, og signaturen er stadfesta. Ingen kunde var oppgitt, så inga delegering er testa.</translation>
    </message>
    <message>
        <source>Add the scope. Scopes that can be delegated stand under «Scopes tilgjengelig for alle» (scopes available to all).</source>
        <translation>Legg til scopet. Scopa som kan delegerast, står under «Scopes tilgjengelig for alle».</translation>
    </message>
    <message>
        <source>Choose «Scopes tilgjengelig for alle» (scopes available to all) when adding the scope, since the supplier has no access of its own.</source>
        <translation>Vel «Scopes tilgjengelig for alle» når du legg til scopet, for leverandøren har ingen eigen tilgang.</translation>
    </message>
    <message>
        <source>Does the scope come up under «Scopes tilgjengelig for alle»?</source>
        <translation>Kjem scopet opp under «Scopes tilgjengelig for alle»?</translation>
    </message>
    <message>
        <source>For use on behalf of customers: add the scope from «Scopes tilgjengelig for alle» (scopes available to all).</source>
        <translation>For bruk på vegner av kundar: Legg til scopet frå «Scopes tilgjengelig for alle».</translation>
    </message>
    <message>
        <source>{customer} must ask {provider} for access to {scope} in {environment}.</source>
        <translation>{customer} må be {provider} om tilgang til {scope} i {environment}.</translation>
    </message>
    <message>
        <source>The organisation has not signed Digdir's terms of use, so self-service does not let it make a client.</source>
        <translation>Verksemda har ikkje signert bruksvilkåra til Digdir, og kan difor ikkje opprette klientar i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>{customer} has no delegation of {scope} to {supplier} in {environment}. It may be missing, removed, of another API, given to another number, or made in {other_environment}.</source>
        <translation>{customer} har inga delegering av {scope} til {supplier} i {environment}. Ho kan mangle, vere fjerna, gjelde eit anna API, vere gitt til eit anna nummer eller vere gjord i {other_environment}.</translation>
    </message>
    <message>
        <source>Use the number of the main unit in consumer_org if that is the one that has delegated. Otherwise the sub-unit must delegate itself.</source>
        <translation>Bruk nummeret til hovudeininga i consumer_org om det er ho som har delegert. Elles må undereininga delegere sjølv.</translation>
    </message>
    <message>
        <source>Make a new key pair, or add the same public key once more.</source>
        <translation>Lag eit nytt nøkkelpar, eller legg inn den same offentlege nøkkelen på nytt.</translation>
    </message>
    <message>
        <source>Ask the organisation's main administrator in Altinn for the access «Selvbetjening av integrasjoner i ID-porten/Maskinporten».</source>
        <translation>Be hovudadministratoren til verksemda i Altinn om tilgangen «Selvbetjening av integrasjoner i ID-porten/Maskinporten».</translation>
    </message>
    <message>
        <source>The request came after its exp: it was kept before it was sent, or the clock of the machine that made it is behind.</source>
        <translation>Førespurnaden kom fram etter exp: Han vart liggande før han vart sendt, eller klokka på maskina som laga han, går for sakte.</translation>
    </message>
    <message>
        <source>Compare the clock of the machine that made the request with the Date header of the answer.</source>
        <translation>Samanlikn klokka på maskina som laga førespurnaden, med Date-headeren i svaret.</translation>
    </message>
    <message>
        <source>Check in Samarbeidsportalen that {client} is a Maskinporten integration. If it is not, make a new client of the right type.</source>
        <translation>Kontroller i Samarbeidsportalen at {client} er ein Maskinporten-integrasjon. Om ikkje: Opprett ein ny klient av rett type.</translation>
    </message>
    <message>
        <source>Register the system in Altinn's system register, tie it to {client}, and send {customer} a request for a system user.</source>
        <translation>Registrer systemet i systemregisteret til Altinn, knyt det til {client}, og send {customer} ein førespurnad om systembrukar.</translation>
    </message>
    <message>
        <source>When the customer has approved it: fetch a token with authorization_details of the type urn:altinn:systemuser.</source>
        <translation>Når kunden har godkjent: Hent eit token med authorization_details av typen urn:altinn:systemuser.</translation>
    </message>
    <message>
        <source>This program opens it. For the other program, convert the file to AES: openssl pkcs12 -legacy -in OLD -nodes -out TEMP, then openssl pkcs12 -export -in TEMP -out NEW. Delete TEMP, which holds the key without a password.</source>
        <translation>Dette programmet opnar fila. For det andre programmet: Konverter fila til AES med openssl pkcs12 -legacy -in GAMMAL -nodes -out MELLOMBELS, og deretter openssl pkcs12 -export -in MELLOMBELS -out NY. Slett MELLOMBELS, som inneheld nøkkelen utan passord.</translation>
    </message>
    <message>
        <source>Look for line breaks and typing errors in the JWT, and compare its header and claims with those that this program sends: aud, iss, scope, iat, exp, jti, and kid or x5c.</source>
        <translation>Sjå etter linjeskift og skrivefeil i JWT-en, og samanlikn header og claims med dei dette programmet sender: aud, iss, scope, iat, exp, jti, og kid eller x5c.</translation>
    </message>
    <message>
        <source>Read which value the answer names. systemuser_org must be the customer's number, and externalRef exactly the one used when the system user was asked for.</source>
        <translation>Les kva verdi svaret nemner. systemuser_org må vere nummeret til kunden, og externalRef må vere nøyaktig den som vart brukt då systembrukaren vart bestilt.</translation>
    </message>
    <message>
        <source>The service does not work now, answers {host}. This says nothing about the delegation.</source>
        <translation>Tenesta verkar ikkje no, svarar {host}. Det seier ingenting om delegeringa.</translation>
    </message>
    <message>
        <source>The step that contacts the server shows which it is.</source>
        <translation>Steget som kontaktar serveren, viser kva for ein det er.</translation>
    </message>
    <message>
        <source>Read the server's own words.</source>
        <translation>Les orda frå serveren.</translation>
    </message>
    <message>
        <source>If you lack access packages, ask your main administrator. If you cannot find the API, ask your supplier. For help in the portal: %1.</source>
        <translation>Manglar de tilgangspakkar, spør hovudadministratoren dykkar. Finn de ikkje API-et, spør leverandøren. Hjelp i portalen: %1.</translation>
    </message>
    <message>
        <source>The supplier with organisation number %1</source>
        <translation>Leverandøren med organisasjonsnummer %1</translation>
    </message>
</context>
</TS>
