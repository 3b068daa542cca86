<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>The delegation works</source>
        <translation>Delegeringa verkar</translation>
    </message>
    <message>
        <source>The customer has not delegated this access to the supplier</source>
        <translation>Kunden har ikkje delegert denne tilgangen til leverandøren</translation>
    </message>
    <message>
        <source>The API provider has not given the customer access</source>
        <translation>API-tilbydaren har ikkje gitt kunden tilgang</translation>
    </message>
    <message>
        <source>The request did not name the customer (consumer_org)</source>
        <translation>Førespurnaden oppgav ikkje kunden (consumer_org)</translation>
    </message>
    <message>
        <source>The customer named is the supplier itself</source>
        <translation>Kunden som er oppgitt, er leverandøren sjølv</translation>
    </message>
    <message>
        <source>Altinn's look-up of delegations is down</source>
        <translation>Oppslag av delegeringar i Altinn er nede</translation>
    </message>
    <message>
        <source>The scope has not been opened for the organisation</source>
        <translation>Scopet er ikkje opna for verksemda</translation>
    </message>
    <message>
        <source>Maskinporten does not know the client</source>
        <translation>Maskinporten kjenner ikkje klienten</translation>
    </message>
    <message>
        <source>The client was not accepted, and the answer does not say why</source>
        <translation>Klienten vart ikkje godteken, og svaret seier ikkje kvifor</translation>
    </message>
    <message>
        <source>The request is addressed to another server (aud)</source>
        <translation>Førespurnaden er adressert til ein annan server (aud)</translation>
    </message>
    <message>
        <source>The certificate is not accepted here</source>
        <translation>Sertifikatet blir ikkje godteke her</translation>
    </message>
    <message>
        <source>The certificate belongs to another organisation than the client</source>
        <translation>Sertifikatet høyrer til ei anna verksemd enn klienten</translation>
    </message>
    <message>
        <source>The certificates in the request are wrongly written (x5c)</source>
        <translation>Sertifikata i førespurnaden har feil format (x5c)</translation>
    </message>
    <message>
        <source>The signature of the request does not fit the key</source>
        <translation>Signaturen på førespurnaden passar ikkje til nøkkelen</translation>
    </message>
    <message>
        <source>The key registered on the client has expired</source>
        <translation>Nøkkelen som er registrert på klienten, er utgått</translation>
    </message>
    <message>
        <source>The client has no key with this kid</source>
        <translation>Klienten har ingen nøkkel med denne kid-en</translation>
    </message>
    <message>
        <source>The client has registered keys, and the request names none (kid)</source>
        <translation>Klienten har registrerte nøklar, men førespurnaden viser ikkje til nokon av dei (kid)</translation>
    </message>
    <message>
        <source>The scope is not registered on the client</source>
        <translation>Scopet er ikkje lagt til på klienten</translation>
    </message>
    <message>
        <source>The scope cannot be used by this type of client</source>
        <translation>Scopet kan ikkje brukast av denne typen klient</translation>
    </message>
    <message>
        <source>The terms of use are not signed</source>
        <translation>Bruksvilkåra er ikkje signerte</translation>
    </message>
    <message>
        <source>The scope is not in self-service's list</source>
        <translation>Scopet står ikkje i lista i Samarbeidsportalen</translation>
    </message>
    <message>
        <source>The client carries a scope that the organisation has no access to</source>
        <translation>Klienten har eit scope som verksemda ikkje har tilgang til</translation>
    </message>
    <message>
        <source>The person may not create integrations</source>
        <translation>Personen har ikkje rett til å opprette integrasjonar</translation>
    </message>
    <message>
        <source>The request is not well-formed</source>
        <translation>Førespurnaden er ikkje rett bygd opp</translation>
    </message>
    <message>
        <source>The same request was sent twice</source>
        <translation>Den same førespurnaden vart send to gonger</translation>
    </message>
    <message>
        <source>The request had expired when it arrived</source>
        <translation>Førespurnaden var utgått då han kom fram</translation>
    </message>
    <message>
        <source>The request lives too long</source>
        <translation>Førespurnaden har for lang levetid</translation>
    </message>
    <message>
        <source>The system user request is of an unknown type</source>
        <translation>Systembrukarførespurnaden er av ein ukjend type</translation>
    </message>
    <message>
        <source>The system user request has an unknown field</source>
        <translation>Systembrukarførespurnaden har eit ukjent felt</translation>
    </message>
    <message>
        <source>No system user fits the request</source>
        <translation>Ingen systembrukar passar med førespurnaden</translation>
    </message>
    <message>
        <source>The token names another organisation than asked for</source>
        <translation>Tokenet gjeld ei anna verksemd enn den det vart bede om</translation>
    </message>
    <message>
        <source>The token lacks the scope</source>
        <translation>Tokenet inneheld ikkje scopet</translation>
    </message>
    <message>
        <source>The token is from another environment</source>
        <translation>Tokenet er frå eit anna miljø</translation>
    </message>
    <message>
        <source>The token's signature cannot be verified</source>
        <translation>Signaturen på tokenet kan ikkje stadfestast</translation>
    </message>
    <message>
        <source>The token had expired when it came</source>
        <translation>Tokenet var utgått då det kom</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>Tokenet kan ikkje lesast</translation>
    </message>
    <message>
        <source>A gateway answered in the server's place</source>
        <translation>Ein gateway svarte i staden for serveren</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>For mange førespurnader</translation>
    </message>
    <message>
        <source>The answer is from ID-porten, not from Maskinporten</source>
        <translation>Svaret er frå ID-porten, ikkje frå Maskinporten</translation>
    </message>
    <message>
        <source>The answer is not understood</source>
        <translation>Svaret vart ikkje forstått</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Svaret er for stort</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere</source>
        <translation>Serveren viste vidare til ei anna adresse</translation>
    </message>
    <message>
        <source>The server's name is not found</source>
        <translation>Fann ikkje namnet på serveren</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Svaret kom ikkje i tide</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Tilkoplinga vart avvist</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Tilkoplinga vart broten</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>Proxyen krev innlogging</translation>
    </message>
    <message>
        <source>The proxy did not open the way</source>
        <translation>Førespurnaden kom ikkje gjennom proxyen</translation>
    </message>
    <message>
        <source>A firewall stopped the request</source>
        <translation>Ein brannmur stoppa førespurnaden</translation>
    </message>
    <message>
        <source>A guest network wants a login</source>
        <translation>Eit gjestenett krev innlogging</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Maskina stolar ikkje på sertifikatet til serveren</translation>
    </message>
    <message>
        <source>The server's certificate is for another name</source>
        <translation>Sertifikatet til serveren gjeld eit anna namn</translation>
    </message>
    <message>
        <source>The server's certificate is outside its dates</source>
        <translation>Sertifikatet til serveren er ikkje gyldig no</translation>
    </message>
    <message>
        <source>The password does not open the key file</source>
        <translation>Passordet opnar ikkje nøkkelfila</translation>
    </message>
    <message>
        <source>Wrong password, or a damaged key file</source>
        <translation>Feil passord, eller ei skadd nøkkelfil</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Nøkkelfila er skadd</translation>
    </message>
    <message>
        <source>The file is no key file</source>
        <translation>Fila er ikkje ei nøkkelfil</translation>
    </message>
    <message>
        <source>The key file uses an old cipher</source>
        <translation>Nøkkelfila bruker ei gammal kryptering</translation>
    </message>
    <message>
        <source>The key file is newer than the program that reads it</source>
        <translation>Nøkkelfila er nyare enn programmet som les ho</translation>
    </message>
    <message>
        <source>There is no private key in the file</source>
        <translation>Det er ingen privat nøkkel i fila</translation>
    </message>
    <message>
        <source>The file holds several keys; choose one</source>
        <translation>Fila har fleire nøklar; vel éin</translation>
    </message>
    <message>
        <source>The private key cannot be read</source>
        <translation>Den private nøkkelen kan ikkje lesast</translation>
    </message>
    <message>
        <source>The certificate is not in this machine's store</source>
        <translation>Sertifikatet ligg ikkje i sertifikatlageret på maskina</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikatet er utgått</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Sertifikatet er ikkje gyldig enno</translation>
    </message>
    <message>
        <source>The certificate is for the other environment</source>
        <translation>Sertifikatet gjeld det andre miljøet</translation>
    </message>
    <message>
        <source>The certificate cannot sign</source>
        <translation>Sertifikatet kan ikkje brukast til å signere</translation>
    </message>
    <message>
        <source>The certificate names no Norwegian organisation</source>
        <translation>Det står ikkje noko norsk organisasjonsnummer i sertifikatet</translation>
    </message>
    <message>
        <source>The key is too short, or of a kind that Maskinporten does not take</source>
        <translation>Nøkkelen er for kort eller av ein type som Maskinporten ikkje godtek</translation>
    </message>
    <message>
        <source>The organisation number is not valid</source>
        <translation>Organisasjonsnummeret er ikkje gyldig</translation>
    </message>
    <message>
        <source>The organisation is not in the register</source>
        <translation>Verksemda finst ikkje i registeret</translation>
    </message>
    <message>
        <source>The organisation is deleted</source>
        <translation>Verksemda er sletta</translation>
    </message>
    <message>
        <source>The number is a sub-unit's</source>
        <translation>Nummeret gjeld ei undereining</translation>
    </message>
    <message>
        <source>The scope is wrongly written</source>
        <translation>Scopet er skrive feil</translation>
    </message>
    <message>
        <source>The environment's name is unknown</source>
        <translation>Namnet på miljøet er ukjent</translation>
    </message>
    <message>
        <source>The caller may not look this delegation up</source>
        <translation>Den som spør, har ikkje lov til å slå opp delegeringa</translation>
    </message>
    <message>
        <source>The API cannot be delegated in Altinn</source>
        <translation>API-et kan ikkje delegerast i Altinn</translation>
    </message>
    <message>
        <source>What was chosen in Altinn is no Maskinporten schema</source>
        <translation>Det som vart valt i Altinn, er ikkje eit Maskinporten-skjema</translation>
    </message>
    <message>
        <source>Giver or receiver is not an organisation that Altinn knows</source>
        <translation>Givar eller mottakar er ikkje ei verksemd som Altinn kjenner</translation>
    </message>
    <message>
        <source>The login in Altinn is not strong enough</source>
        <translation>Innlogginga i Altinn er ikkje sterk nok</translation>
    </message>
    <message>
        <source>The person lacks access packages in Altinn</source>
        <translation>Personen manglar tilgangspakkar i Altinn</translation>
    </message>
    <message>
        <source>The person does not hold the right to pass on</source>
        <translation>Personen har ikkje sjølv retten som skal givast vidare</translation>
    </message>
    <message>
        <source>The customer is not on the API owner's access list</source>
        <translation>Kunden står ikkje på tilgangslista til API-eigaren</translation>
    </message>
    <message>
        <source>The delegation was tried from the wrong page in Altinn</source>
        <translation>Delegeringa vart prøvd frå feil side i Altinn</translation>
    </message>
    <message>
        <source>The customer typed its own number as supplier</source>
        <translation>Kunden skreiv sitt eige nummer som leverandør</translation>
    </message>
    <message>
        <source>Altinn does not find the supplier's number</source>
        <translation>Altinn finn ikkje nummeret til leverandøren</translation>
    </message>
    <message>
        <source>Altinn's portal has a technical fault</source>
        <translation>Altinn-portalen har ein teknisk feil</translation>
    </message>
    <message>
        <source>The API does not accept the token</source>
        <translation>API-et godtek ikkje tokenet</translation>
    </message>
    <message>
        <source>The API refuses access</source>
        <translation>API-et nektar tilgang</translation>
    </message>
    <message>
        <source>The API wants a system user's token</source>
        <translation>API-et krev eit systembrukartoken</translation>
    </message>
    <message>
        <source>It cannot be told what is wrong</source>
        <translation>Det kan ikkje avgjerast kva som er gale</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is ahead</source>
        <translation>Klokka på maskina som laga førespurnaden, går for fort</translation>
    </message>
    <message>
        <source>The clock of the machine that made the request is behind</source>
        <translation>Klokka på maskina som laga førespurnaden, går for sakte</translation>
    </message>
    <message>
        <source>The service is down for now</source>
        <translation>Tenesta er nede for augeblinken</translation>
    </message>
</context>
</TS>
