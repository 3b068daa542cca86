<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn and Maskinporten agree: the delegation is not there.</source>
        <translation>Altinn og Maskinporten er enige: Delegeringen finnes ikke.</translation>
    </message>
</context>
<context>
    <name>da::LookupController</name>
    <message>
        <source>The customer and the supplier have the same number.</source>
        <translation>Kunden og leverandøren har samme nummer.</translation>
    </message>
</context>
<context>
    <name>da::WindowMode</name>
    <message>
        <source>Look up in Altinn</source>
        <translation>Slå opp i Altinn</translation>
    </message>
</context>
<context>
    <name>da::LookupView</name>
    <message>
        <source>Compared with the check that you ran</source>
        <translation>Sammenlignet med testen du kjørte</translation>
    </message>
    <message>
        <source>Delegations that Altinn lists</source>
        <translation>Delegeringer i Altinns liste</translation>
    </message>
    <message>
        <source>the whole answer</source>
        <translation>hele svaret</translation>
    </message>
</context>
<context>
    <name>da::LookupTexts</name>
    <message>
        <source>Altinn does not have the delegation</source>
        <translation>Altinn har ikke delegeringen</translation>
    </message>
    <message>
        <source>Altinn has the delegation</source>
        <translation>Altinn har delegeringen</translation>
    </message>
    <message>
        <source>Altinn lists no such delegation</source>
        <translation>Altinn har ingen slik delegering</translation>
    </message>
    <message>
        <source>Asked for: %1, from %2 to %3.</source>
        <translation>Det ble spurt om %1, fra %2 til %3.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Delegations in Altinn: %1</source>
        <translation>Delegeringer i Altinn: %1</translation>
    </message>
    <message>
        <source>For the supplier to get a token, the API provider must also have given the customer access; Altinn does not know of that.</source>
        <translation>For at leverandøren skal få et token, må API-tilbyderen også ha gitt kunden tilgang. Det vet ikke Altinn noe om.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>Det kom ikke noe brukbart svar</translation>
    </message>
    <message>
        <source>Nobody has delegated what was asked for, in this environment.</source>
        <translation>Ingen har delegert det som det ble spurt om, i dette miljøet.</translation>
    </message>
    <message>
        <source>Resource id</source>
        <translation>Ressurs-id</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>Delegeringen</translation>
    </message>
    <message>
        <source>The look-up did not get through</source>
        <translation>Oppslaget kom ikke fram</translation>
    </message>
    <message>
        <source>The look-up was refused</source>
        <translation>Oppslaget ble avvist</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle kunder</translation>
    </message>
    <message>
        <source>all suppliers</source>
        <translation>alle leverandører</translation>
    </message>
    <message>
        <source>all scopes</source>
        <translation>alle scopes</translation>
    </message>
</context>
<context>
    <name>da::LookupPage</name>
    <message>
        <source>The customer's number is incomplete or wrong.</source>
        <translation>Kundens nummer er ufullstendig eller feil.</translation>
    </message>
    <message>
        <source>The supplier's number is incomplete or wrong.</source>
        <translation>Leverandørens nummer er ufullstendig eller feil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Client and key: %1, %2</source>
        <translation>Klient og nøkkel: %1, %2</translation>
    </message>
    <message>
        <source>Client and key: not complete</source>
        <translation>Klient og nøkkel: ikke fullstendig</translation>
    </message>
    <message>
        <source>Client and key: the file is being opened …</source>
        <translation>Klient og nøkkel: Filen åpnes …</translation>
    </message>
    <message>
        <source>Has the customer delegated in Altinn?</source>
        <translation>Har kunden delegert i Altinn?</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå opp</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Slå opp på nytt</translation>
    </message>
    <message>
        <source>One whole scope is needed.</source>
        <translation>Oppgi ett fullstendig scope.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The environment is not ready yet.</source>
        <translation>Miljøet er ikke klart ennå.</translation>
    </message>
    <message>
        <source>The look-up was cancelled. Nothing is known yet.</source>
        <translation>Oppslaget ble avbrutt. Ingenting er avklart ennå.</translation>
    </message>
    <message>
        <source>What is delegated, such as brreg:reelle/offentlig.</source>
        <translation>Det som er delegert, for eksempel brreg:reelle/offentlig.</translation>
    </message>
    <message>
        <source>What is delegated, such as brreg:reelle/offentlig. May be empty where a number is given.</source>
        <translation>Det som er delegert, for eksempel brreg:reelle/offentlig. Kan stå tomt når et nummer er oppgitt.</translation>
    </message>
    <message>
        <source>Your client and its key are needed.</source>
        <translation>Oppgi klienten din og nøkkelen til den.</translation>
    </message>
    <message>
        <source>Your organisation number (optional)</source>
        <translation>Ditt organisasjonsnummer (valgfritt)</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>nøkkel %1</translation>
    </message>
    <message>
        <source>For the owner of a scope, such as Brønnøysundregistrene: ask with a client of your own, without the supplier's key. Altinn may change or take away this service.</source>
        <translation>For den som eier et scope, for eksempel Brønnøysundregistrene: Spør med din egen klient, uten leverandørens nøkkel. Altinn kan endre eller fjerne denne tjenesten.</translation>
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
        <source>Organisation number. Leave empty for all.</source>
        <translation>Organisasjonsnummer. La feltet stå tomt for å få med alle.</translation>
    </message>
    <message>
        <source>Ask as administrator, for every owner's scopes</source>
        <translation>Spør som administrator, om scopes fra alle eiere</translation>
    </message>
    <message>
        <source>The client_id of your own client in Samarbeidsportalen. It needs the scope %1.</source>
        <translation>client_id for din egen klient i Samarbeidsportalen. Den må ha scopet %1.</translation>
    </message>
</context>
<context>
    <name>da::ResultView</name>
    <message>
        <source>Look it up in Altinn</source>
        <translation>Slå opp i Altinn</translation>
    </message>
    <message>
        <source>For the owner of the scope, with a client of its own</source>
        <translation>For den som eier scopet, med egen klient</translation>
    </message>
</context>
</TS>
