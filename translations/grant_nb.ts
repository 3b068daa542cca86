<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::ApiCallForm</name>
    <message>
        <source>Path, with {orgnr} in place of the customer's number</source>
        <translation>Sti, med {orgnr} der kundens nummer skal stå</translation>
    </message>
    <message>
        <source>The API's address</source>
        <translation>Adressen til API-et</translation>
    </message>
    <message>
        <source>Call the API with the token</source>
        <translation>Kall API-et med tokenet</translation>
    </message>
</context>
<context>
    <name>da::ConsumerPage</name>
    <message>
        <source>The customer has approved, in Altinn, a system user for the supplier's system (authorization_details).</source>
        <translation>Kunden har godkjent en systembruker i Altinn for leverandørens system (authorization_details).</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembruker</translation>
    </message>
    <message>
        <source>External reference, externalRef (optional)</source>
        <translation>Ekstern referanse, externalRef (valgfritt)</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Ingen andre</translation>
    </message>
    <message>
        <source>On whose behalf?</source>
        <translation>På vegne av hvem?</translation>
    </message>
    <message>
        <source>Only if the system user was asked for with one; it must be the same, letter by letter.</source>
        <translation>Bare hvis systembrukeren ble bestilt med en slik. Referansen må være den samme, bokstav for bokstav.</translation>
    </message>
    <message>
        <source>The API of this scope is known to want a system user: a delegation alone is not enough there.</source>
        <translation>API-et bak dette scopet krever så vidt vi vet en systembruker. Der holder det ikke med en delegering alene.</translation>
    </message>
    <message>
        <source>The customer has delegated the API to the supplier in Altinn (consumer_org).</source>
        <translation>Kunden har delegert API-et til leverandøren i Altinn (consumer_org).</translation>
    </message>
    <message>
        <source>The supplier asks on its own behalf, without consumer_org. Such a token says nothing of any delegation.</source>
        <translation>Leverandøren ber om et token på egne vegne, uten consumer_org. Et slikt token sier ingenting om delegeringer.</translation>
    </message>
    <message>
        <source>This decides what the customer has to do, and what is tested.</source>
        <translation>Det avgjør hva kunden må gjøre, og hva som blir testet.</translation>
    </message>
    <message>
        <source>Write or paste it in any form, such as NO974760673MVA.</source>
        <translation>Skriv eller lim det inn slik du har det, for eksempel NO974760673MVA.</translation>
    </message>
</context>
<context>
    <name>da::GrantController</name>
    <message>
        <source>The API provider's documentation says which address the API has.</source>
        <translation>Adressen til API-et står i dokumentasjonen fra API-tilbyderen.</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>The address must begin with https:// and hold neither user nor password.</source>
        <translation>Adressen må begynne med https:// og kan ikke inneholde brukernavn eller passord.</translation>
    </message>
    <message>
        <source>The path must begin with one slash and must not lead to another host.</source>
        <translation>Stien må begynne med én skråstrek og kan ikke føre til en annen server.</translation>
    </message>
    <message>
        <source>Without a customer there is no number to put in place of {orgnr}.</source>
        <translation>Uten en kunde er det ikke noe nummer å sette inn i stedet for {orgnr}.</translation>
    </message>
</context>
<context>
    <name>da::ReportText</name>
    <message>
        <source>Delegation model</source>
        <translation>Delegeringsmodell</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What the API answered:</source>
        <translation>Dette svarte API-et:</translation>
    </message>
</context>
<context>
    <name>da::ResultSubject</name>
    <message>
        <source>The supplier's own access, no delegation</source>
        <translation>Leverandørens egen tilgang, ingen delegering</translation>
    </message>
    <message>
        <source>API delegation (consumer_org)</source>
        <translation>API-delegering (consumer_org)</translation>
    </message>
    <message>
        <source>System user (authorization_details)</source>
        <translation>Systembruker (authorization_details)</translation>
    </message>
</context>
<context>
    <name>da::ResultView</name>
    <message>
        <source>%1 asks for %2 on its own behalf. No delegation was tested.</source>
        <translation>%1 ber om %2 på egne vegne. Ingen delegering ble testet.</translation>
    </message>
    <message>
        <source>%1 asks for %2 through a system user of %3. No API delegation was tested.</source>
        <translation>%1 ber om %2 med en systembruker hos %3. Ingen API-delegering ble testet.</translation>
    </message>
    <message>
        <source>What the API answered</source>
        <translation>Dette svarte API-et</translation>
    </message>
    <message>
        <source>What Altinn says</source>
        <translation>Dette sier Altinn</translation>
    </message>
</context>
<context>
    <name>da::SchemaPage</name>
    <message>
        <source>Each of the %1 scopes must be delegated. Where a schema carries several of them, one delegation is enough for those.</source>
        <translation>Hvert av de %1 scopene må delegeres. Hvis ett skjema gir tilgang til flere av dem, holder det med én delegering for disse.</translation>
    </message>
</context>
<context>
    <name>da::ScopeController</name>
    <message>
        <source>%1 scopes in one request: if one is refused, all of them are, and the answer does not always say which. Check one at a time.</source>
        <translation>%1 scopes i én forespørsel: Blir ett avvist, blir alle avvist, og svaret sier ikke alltid hvilket. Sjekk heller ett om gangen.</translation>
    </message>
    <message>
        <source>“%1” is not a scope. Separate several scopes with a space.</source>
        <translation>«%1» er ikke et scope. Skill flere scopes med mellomrom.</translation>
    </message>
</context>
<context>
    <name>da::TestPage</name>
    <message>
        <source>A token for the customer's system user is asked for. It is checked and then thrown away.</source>
        <translation>Det bes om et token for kundens systembruker. Det blir kontrollert og deretter kastet.</translation>
    </message>
    <message>
        <source>A token is asked for by the supplier itself, so this tests no delegation. It is checked and then thrown away.</source>
        <translation>Leverandøren ber om et token på egne vegne, så ingen delegering blir testet. Tokenet blir kontrollert og deretter kastet.</translation>
    </message>
    <message>
        <source>Audience, resource (optional)</source>
        <translation>Mottaker, resource (valgfritt)</translation>
    </message>
    <message>
        <source>Only if the API provider asks for it. Then the token is good for that address alone.</source>
        <translation>Bare hvis API-tilbyderen krever det. Da gjelder tokenet bare for den adressen.</translation>
    </message>
    <message>
        <source>Once the token is there</source>
        <translation>Når tokenet er hentet</translation>
    </message>
    <message>
        <source>Ask Altinn for the same delegation, as the owner of the scope</source>
        <translation>Spør Altinn om den samme delegeringen, som eier av scopet</translation>
    </message>
    <message>
        <source>For the owner of the scope, whose client and key are chosen under “%1”.</source>
        <translation>For den som eier scopet. Klienten og nøkkelen velges under «%1».</translation>
    </message>
</context>
</TS>
