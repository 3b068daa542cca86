<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::ApiCallForm</name>
    <message>
        <source>Path, with {orgnr} in place of the customer's number</source>
        <translation>Sti, med {orgnr} der nummeret til kunden skal stå</translation>
    </message>
    <message>
        <source>The API's address</source>
        <translation>Adressa til API-et</translation>
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
        <translation>Kunden har godkjent ein systembrukar i Altinn for systemet til leverandøren (authorization_details).</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>Systembrukar</translation>
    </message>
    <message>
        <source>External reference, externalRef (optional)</source>
        <translation>Ekstern referanse, externalRef (valfritt)</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Ingen andre</translation>
    </message>
    <message>
        <source>On whose behalf?</source>
        <translation>På vegner av kven?</translation>
    </message>
    <message>
        <source>Only if the system user was asked for with one; it must be the same, letter by letter.</source>
        <translation>Berre om systembrukaren vart bestilt med ein slik. Referansen må vere den same, bokstav for bokstav.</translation>
    </message>
    <message>
        <source>The API of this scope is known to want a system user: a delegation alone is not enough there.</source>
        <translation>API-et bak dette scopet krev så vidt vi veit ein systembrukar. Der held det ikkje med ei delegering åleine.</translation>
    </message>
    <message>
        <source>The customer has delegated the API to the supplier in Altinn (consumer_org).</source>
        <translation>Kunden har delegert API-et til leverandøren i Altinn (consumer_org).</translation>
    </message>
    <message>
        <source>The supplier asks on its own behalf, without consumer_org. Such a token says nothing of any delegation.</source>
        <translation>Leverandøren ber om eit token på eigne vegner, utan consumer_org. Eit slikt token seier ingenting om delegeringar.</translation>
    </message>
    <message>
        <source>This decides what the customer has to do, and what is tested.</source>
        <translation>Det avgjer kva kunden må gjere, og kva som blir testa.</translation>
    </message>
    <message>
        <source>Write or paste it in any form, such as NO974760673MVA.</source>
        <translation>Skriv eller lim det inn slik du har det, til dømes NO974760673MVA.</translation>
    </message>
</context>
<context>
    <name>da::GrantController</name>
    <message>
        <source>The API provider's documentation says which address the API has.</source>
        <translation>Adressa til API-et står i dokumentasjonen frå API-tilbydaren.</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>The address must begin with https:// and hold neither user nor password.</source>
        <translation>Adressa må byrje med https:// og kan ikkje innehalde brukarnamn eller passord.</translation>
    </message>
    <message>
        <source>The path must begin with one slash and must not lead to another host.</source>
        <translation>Stien må byrje med éin skråstrek og kan ikkje føre til ein annan server.</translation>
    </message>
    <message>
        <source>Without a customer there is no number to put in place of {orgnr}.</source>
        <translation>Utan ein kunde er det ikkje noko nummer å setje inn i staden for {orgnr}.</translation>
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
        <translation>Leverandøren sin eigen tilgang, inga delegering</translation>
    </message>
    <message>
        <source>API delegation (consumer_org)</source>
        <translation>API-delegering (consumer_org)</translation>
    </message>
    <message>
        <source>System user (authorization_details)</source>
        <translation>Systembrukar (authorization_details)</translation>
    </message>
</context>
<context>
    <name>da::ResultView</name>
    <message>
        <source>%1 asks for %2 on its own behalf. No delegation was tested.</source>
        <translation>%1 ber om %2 på eigne vegner. Inga delegering vart testa.</translation>
    </message>
    <message>
        <source>%1 asks for %2 through a system user of %3. No API delegation was tested.</source>
        <translation>%1 ber om %2 med ein systembrukar hos %3. Inga API-delegering vart testa.</translation>
    </message>
    <message>
        <source>What the API answered</source>
        <translation>Dette svarte API-et</translation>
    </message>
    <message>
        <source>What Altinn says</source>
        <translation>Dette seier Altinn</translation>
    </message>
</context>
<context>
    <name>da::SchemaPage</name>
    <message>
        <source>Each of the %1 scopes must be delegated. Where a schema carries several of them, one delegation is enough for those.</source>
        <translation>Kvart av dei %1 scopa må delegerast. Om eitt skjema gir tilgang til fleire av dei, held det med éi delegering for desse.</translation>
    </message>
</context>
<context>
    <name>da::ScopeController</name>
    <message>
        <source>%1 scopes in one request: if one is refused, all of them are, and the answer does not always say which. Check one at a time.</source>
        <translation>%1 scope i éin førespurnad: Blir eitt avvist, blir alle avviste, og svaret seier ikkje alltid kva for eit. Sjekk heller eitt om gongen.</translation>
    </message>
    <message>
        <source>“%1” is not a scope. Separate several scopes with a space.</source>
        <translation>«%1» er ikkje eit scope. Skil fleire scope med mellomrom.</translation>
    </message>
</context>
<context>
    <name>da::TestPage</name>
    <message>
        <source>A token for the customer's system user is asked for. It is checked and then thrown away.</source>
        <translation>Det blir bede om eit token for systembrukaren til kunden. Det blir kontrollert og deretter kasta.</translation>
    </message>
    <message>
        <source>A token is asked for by the supplier itself, so this tests no delegation. It is checked and then thrown away.</source>
        <translation>Leverandøren ber om eit token på eigne vegner, så inga delegering blir testa. Tokenet blir kontrollert og deretter kasta.</translation>
    </message>
    <message>
        <source>Audience, resource (optional)</source>
        <translation>Mottakar, resource (valfritt)</translation>
    </message>
    <message>
        <source>Only if the API provider asks for it. Then the token is good for that address alone.</source>
        <translation>Berre om API-tilbydaren krev det. Då gjeld tokenet berre for den adressa.</translation>
    </message>
    <message>
        <source>Once the token is there</source>
        <translation>Når tokenet er henta</translation>
    </message>
    <message>
        <source>Ask Altinn for the same delegation, as the owner of the scope</source>
        <translation>Spør Altinn om den same delegeringa, som eigar av scopet</translation>
    </message>
    <message>
        <source>For the owner of the scope, whose client and key are chosen under “%1”.</source>
        <translation>For den som eig scopet. Klienten og nøkkelen blir valde under «%1».</translation>
    </message>
</context>
</TS>
