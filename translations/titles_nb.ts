<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The delegation works</source>
        <translation>Delegeringen virker</translation>
    </message>
    <message>
        <source>The customer has not delegated this access to the supplier</source>
        <translation>Kunden har ikke delegert denne tilgangen til leverandøren</translation>
    </message>
    <message>
        <source>The API provider has not given the customer access</source>
        <translation>API-tilbyderen har ikke gitt kunden tilgang</translation>
    </message>
    <message>
        <source>The request did not name the customer (consumer_org)</source>
        <translation>Forespørselen oppga ikke kunden (consumer_org)</translation>
    </message>
    <message>
        <source>The customer named is the supplier itself</source>
        <translation>Kunden som er oppgitt, er leverandøren selv</translation>
    </message>
    <message>
        <source>Altinn's look-up of delegations is down</source>
        <translation>Oppslag av delegeringer i Altinn er nede</translation>
    </message>
    <message>
        <source>The scope has not been opened for the organisation</source>
        <translation>Scopet er ikke åpnet for virksomheten</translation>
    </message>
    <message>
        <source>Maskinporten does not know the client</source>
        <translation>Maskinporten kjenner ikke klienten</translation>
    </message>
    <message>
        <source>The client was not accepted, and the answer does not say why</source>
        <translation>Klienten ble ikke godtatt, og svaret sier ikke hvorfor</translation>
    </message>
    <message>
        <source>The request is addressed to another server (aud)</source>
        <translation>Forespørselen er adressert til en annen server (aud)</translation>
    </message>
    <message>
        <source>The certificate is not accepted here</source>
        <translation>Sertifikatet blir ikke godtatt her</translation>
    </message>
    <message>
        <source>The certificate belongs to another organisation than the client</source>
        <translation>Sertifikatet tilhører en annen virksomhet enn klienten</translation>
    </message>
    <message>
        <source>The certificates in the request are wrongly written (x5c)</source>
        <translation>Sertifikatene i forespørselen har feil format (x5c)</translation>
    </message>
    <message>
        <source>The signature of the request does not fit the key</source>
        <translation>Signaturen på forespørselen passer ikke til nøkkelen</translation>
    </message>
    <message>
        <source>The key registered on the client has expired</source>
        <translation>Nøkkelen som er registrert på klienten, er utløpt</translation>
    </message>
    <message>
        <source>The client has no key with this kid</source>
        <translation>Klienten har ingen nøkkel med denne kid-en</translation>
    </message>
    <message>
        <source>The client has registered keys, and the request names none (kid)</source>
        <translation>Klienten har registrerte nøkler, men forespørselen viser ikke til noen av dem (kid)</translation>
    </message>
    <message>
        <source>The scope is not registered on the client</source>
        <translation>Scopet er ikke lagt til på klienten</translation>
    </message>
    <message>
        <source>The scope cannot be used by this type of client</source>
        <translation>Scopet kan ikke brukes av denne typen klient</translation>
    </message>
    <message>
        <source>The terms of use are not signed</source>
        <translation>Bruksvilkårene er ikke signert</translation>
    </message>
    <message>
        <source>The scope is not in self-service's list</source>
        <translation>Scopet står ikke i listen i Samarbeidsportalen</translation>
    </message>
    <message>
        <source>The client carries a scope that the organisation has no access to</source>
        <translation>Klienten har et scope som virksomheten ikke har tilgang til</translation>
    </message>
    <message>
        <source>The person may not create integrations</source>
        <translation>Personen har ikke rett til å opprette integrasjoner</translation>
    </message>
    <message>
        <source>The request is not well-formed</source>
        <translation>Forespørselen er ikke riktig bygd opp</translation>
    </message>
    <message>
        <source>The same request was sent twice</source>
        <translation>Den samme forespørselen ble sendt to ganger</translation>
    </message>
    <message>
        <source>The request had expired when it arrived</source>
        <translation>Forespørselen var utløpt da den kom fram</translation>
    </message>
    <message>
        <source>The request lives too long</source>
        <translation>Forespørselen har for lang levetid</translation>
    </message>
    <message>
        <source>The system user request is of an unknown type</source>
        <translation>Systembrukerforespørselen er av en ukjent type</translation>
    </message>
    <message>
        <source>The system user request has an unknown field</source>
        <translation>Systembrukerforespørselen har et ukjent felt</translation>
    </message>
    <message>
        <source>No system user fits the request</source>
        <translation>Ingen systembruker passer med forespørselen</translation>
    </message>
    <message>
        <source>The token names another organisation than asked for</source>
        <translation>Tokenet gjelder en annen virksomhet enn den det ble bedt om</translation>
    </message>
    <message>
        <source>The token lacks the scope</source>
        <translation>Tokenet inneholder ikke scopet</translation>
    </message>
    <message>
        <source>The token is from another environment</source>
        <translation>Tokenet er fra et annet miljø</translation>
    </message>
    <message>
        <source>The token's signature cannot be verified</source>
        <translation>Signaturen på tokenet kan ikke bekreftes</translation>
    </message>
    <message>
        <source>The token had expired when it came</source>
        <translation>Tokenet var utløpt da det kom</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Tokenet kan ikke leses</translation>
    </message>
    <message>
        <source>A gateway answered in the server's place</source>
        <translation>En gateway svarte i stedet for serveren</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>For mange forespørsler</translation>
    </message>
    <message>
        <source>The answer is from ID-porten, not from Maskinporten</source>
        <translation>Svaret er fra ID-porten, ikke fra Maskinporten</translation>
    </message>
    <message>
        <source>The answer is not understood</source>
        <translation>Svaret ble ikke forstått</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Svaret er for stort</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere</source>
        <translation>Serveren viste videre til en annen adresse</translation>
    </message>
    <message>
        <source>The server's name is not found</source>
        <translation>Fant ikke navnet på serveren</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Svaret kom ikke i tide</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Tilkoblingen ble avvist</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Tilkoblingen ble brutt</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>Proxyen krever innlogging</translation>
    </message>
    <message>
        <source>The proxy did not open the way</source>
        <translation>Forespørselen kom ikke gjennom proxyen</translation>
    </message>
    <message>
        <source>A firewall stopped the request</source>
        <translation>En brannmur stoppet forespørselen</translation>
    </message>
    <message>
        <source>A guest network wants a login</source>
        <translation>Et gjestenett krever innlogging</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Maskinen stoler ikke på sertifikatet til serveren</translation>
    </message>
    <message>
        <source>The server's certificate is for another name</source>
        <translation>Sertifikatet til serveren gjelder et annet navn</translation>
    </message>
    <message>
        <source>The server's certificate is outside its dates</source>
        <translation>Sertifikatet til serveren er ikke gyldig nå</translation>
    </message>
    <message>
        <source>The password does not open the key file</source>
        <translation>Passordet åpner ikke nøkkelfilen</translation>
    </message>
    <message>
        <source>Wrong password, or a damaged key file</source>
        <translation>Feil passord, eller en skadet nøkkelfil</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Nøkkelfilen er skadet</translation>
    </message>
    <message>
        <source>The file is no key file</source>
        <translation>Filen er ikke en nøkkelfil</translation>
    </message>
    <message>
        <source>The key file uses an old cipher</source>
        <translation>Nøkkelfilen bruker en gammel kryptering</translation>
    </message>
    <message>
        <source>The key file is newer than the program that reads it</source>
        <translation>Nøkkelfilen er nyere enn programmet som leser den</translation>
    </message>
    <message>
        <source>There is no private key in the file</source>
        <translation>Det er ingen privat nøkkel i filen</translation>
    </message>
    <message>
        <source>The file holds several keys; choose one</source>
        <translation>Filen har flere nøkler; velg én</translation>
    </message>
    <message>
        <source>The private key cannot be read</source>
        <translation>Den private nøkkelen kan ikke leses</translation>
    </message>
    <message>
        <source>The certificate is not in this machine's store</source>
        <translation>Sertifikatet ligger ikke i sertifikatlageret på maskinen</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikatet er utløpt</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Sertifikatet er ikke gyldig ennå</translation>
    </message>
    <message>
        <source>The certificate is for the other environment</source>
        <translation>Sertifikatet gjelder det andre miljøet</translation>
    </message>
    <message>
        <source>The certificate cannot sign</source>
        <translation>Sertifikatet kan ikke brukes til å signere</translation>
    </message>
    <message>
        <source>The certificate names no Norwegian organisation</source>
        <translation>Det står ikke noe norsk organisasjonsnummer i sertifikatet</translation>
    </message>
    <message>
        <source>The key is too short, or of a kind that Maskinporten does not take</source>
        <translation>Nøkkelen er for kort eller av en type som Maskinporten ikke godtar</translation>
    </message>
    <message>
        <source>The organisation number is not valid</source>
        <translation>Organisasjonsnummeret er ikke gyldig</translation>
    </message>
    <message>
        <source>The organisation is not in the register</source>
        <translation>Virksomheten finnes ikke i registeret</translation>
    </message>
    <message>
        <source>The organisation is deleted</source>
        <translation>Virksomheten er slettet</translation>
    </message>
    <message>
        <source>The number is a sub-unit's</source>
        <translation>Nummeret gjelder en underenhet</translation>
    </message>
    <message>
        <source>The scope is wrongly written</source>
        <translation>Scopet er skrevet feil</translation>
    </message>
    <message>
        <source>The environment's name is unknown</source>
        <translation>Navnet på miljøet er ukjent</translation>
    </message>
    <message>
        <source>The caller may not look this delegation up</source>
        <translation>Den som spør, har ikke lov til å slå opp delegeringen</translation>
    </message>
    <message>
        <source>The API cannot be delegated in Altinn</source>
        <translation>API-et kan ikke delegeres i Altinn</translation>
    </message>
    <message>
        <source>What was chosen in Altinn is no Maskinporten schema</source>
        <translation>Det som ble valgt i Altinn, er ikke et Maskinporten-skjema</translation>
    </message>
    <message>
        <source>Giver or receiver is not an organisation that Altinn knows</source>
        <translation>Giver eller mottaker er ikke en virksomhet som Altinn kjenner</translation>
    </message>
    <message>
        <source>The login in Altinn is not strong enough</source>
        <translation>Innloggingen i Altinn er ikke sterk nok</translation>
    </message>
    <message>
        <source>The person lacks access packages in Altinn</source>
        <translation>Personen mangler tilgangspakker i Altinn</translation>
    </message>
    <message>
        <source>The person does not hold the right to pass on</source>
        <translation>Personen har ikke selv retten som skal gis videre</translation>
    </message>
    <message>
        <source>The customer is not on the API owner's access list</source>
        <translation>Kunden står ikke på API-eierens tilgangsliste</translation>
    </message>
    <message>
        <source>The delegation was tried from the wrong page in Altinn</source>
        <translation>Delegeringen ble forsøkt fra feil side i Altinn</translation>
    </message>
    <message>
        <source>The customer typed its own number as supplier</source>
        <translation>Kunden skrev sitt eget nummer som leverandør</translation>
    </message>
    <message>
        <source>Altinn does not find the supplier's number</source>
        <translation>Altinn finner ikke leverandørens nummer</translation>
    </message>
    <message>
        <source>Altinn's portal has a technical fault</source>
        <translation>Altinn-portalen har en teknisk feil</translation>
    </message>
    <message>
        <source>The API does not accept the token</source>
        <translation>API-et godtar ikke tokenet</translation>
    </message>
    <message>
        <source>The API refuses access</source>
        <translation>API-et nekter tilgang</translation>
    </message>
    <message>
        <source>The API wants a system user's token</source>
        <translation>API-et krever et systembrukertoken</translation>
    </message>
    <message>
        <source>It cannot be told what is wrong</source>
        <translation>Det kan ikke avgjøres hva som er galt</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is ahead</source>
        <translation>Klokken på maskinen som laget forespørselen, går for fort</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is behind</source>
        <translation>Klokken på maskinen som laget forespørselen, går for sakte</translation>
    </message>
    <message>
        <source>The service is down for now</source>
        <translation>Tjenesten er nede for øyeblikket</translation>
    </message>
</context>
</TS>
