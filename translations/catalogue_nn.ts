<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn's resource registry (%1)</source>
        <translation>Ressursregisteret til Altinn (%1)</translation>
    </message>
    <message>
        <source>Digdir's list of scopes (%1)</source>
        <translation>Lista til Digdir over scope (%1)</translation>
    </message>
    <message>
        <source>The list is cut off.</source>
        <translation>Lista er avkorta.</translation>
    </message>
    <message>
        <source>A web page came instead of the list.</source>
        <translation>Det kom ei nettside i staden for lista.</translation>
    </message>
    <message>
        <source>There is not a single delegation schema in the list.</source>
        <translation>Det er ikkje eit einaste delegeringsskjema i lista.</translation>
    </message>
    <message>
        <source>There is not a single scope in the list.</source>
        <translation>Det er ikkje eit einaste scope i lista.</translation>
    </message>
    <message>
        <source>What came is not the list.</source>
        <translation>Det som kom, er ikkje lista.</translation>
    </message>
    <message>
        <source>The environment names no resource registry (resource_registry) to fetch the catalogue from.</source>
        <translation>Miljøet oppgir ikkje noko ressursregister (resource_registry) å hente katalogen frå.</translation>
    </message>
    <message>
        <source>The answer has HTTP status %1.</source>
        <translation>Svaret har HTTP-status %1.</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Tenesta vart ikkje nådd.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 seconds.</source>
        <translation>Serveren ber om å vente %1 sekund.</translation>
    </message>
    <message>
        <source>The catalogue could not be written to %1.</source>
        <translation>Katalogen kunne ikkje skrivast til %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Whose catalogue to look in. Default: test.</source>
        <translation>Katalogen til kva miljø det skal leitast i. Standard: test.</translation>
    </message>
    <message>
        <source>Whose catalogue to refresh. Default: test.</source>
        <translation>Katalogen til kva miljø som skal oppdaterast. Standard: test.</translation>
    </message>
    <message>
        <source>How long to wait for each of the two lists, 1 to 300. Default: 120.</source>
        <translation>Kor lenge det skal ventast på kvar av dei to listene, 1 til 300. Standard: 120.</translation>
    </message>
    <message>
        <source>A scope that lies in the schema; may be given several times.</source>
        <translation>Eit scope som ligg i skjemaet; kan oppgjevast fleire gonger.</translation>
    </message>
    <message>
        <source>The schema's title in bokmål, exactly as Altinn shows it.</source>
        <translation>Tittelen på skjemaet på bokmål, nøyaktig slik Altinn viser han.</translation>
    </message>
    <message>
        <source>The title in nynorsk.</source>
        <translation>Tittelen på nynorsk.</translation>
    </message>
    <message>
        <source>The title in English.</source>
        <translation>Tittelen på engelsk.</translation>
    </message>
    <message>
        <source>The API provider's name.</source>
        <translation>Namnet på API-tilbydaren.</translation>
    </message>
    <message>
        <source>The API provider's organisation number.</source>
        <translation>Organisasjonsnummeret til API-tilbydaren.</translation>
    </message>
    <message>
        <source>The schema's identifier in Altinn's resource registry.</source>
        <translation>Identifikatoren til skjemaet i ressursregisteret til Altinn.</translation>
    </message>
    <message>
        <source>Where this is known from, or what else is worth knowing.</source>
        <translation>Kvar dette er kjent frå, eller anna som er verdt å vite.</translation>
    </message>
    <message>
        <source>It cannot be delegated in Altinn.</source>
        <translation>Det kan ikkje delegerast i Altinn.</translation>
    </message>
    <message>
        <source>The only environment in which it is of use. Default: both.</source>
        <translation>Det einaste miljøet det er til nytte i. Standard: begge.</translation>
    </message>
    <message>
        <source>Fetch the catalogue anew from Altinn and Digdir, and tell what is new, renamed or gone.</source>
        <translation>Hent katalogen på nytt frå Altinn og Digdir, og fortel kva som er nytt, har skifta namn eller er borte.</translation>
    </message>
    <message>
        <source>Add the entries of a file (JSON) to your own.</source>
        <translation>Legg oppføringane i ei fil (JSON) til dine eigne.</translation>
    </message>
    <message>
        <source>Add an entry of your own, which every refresh leaves alone.</source>
        <translation>Legg til ei eiga oppføring, som inga oppdatering rører.</translation>
    </message>
    <message>
        <source>The catalogue of %1 is refreshed.</source>
        <translation>Katalogen for %1 er oppdatert.</translation>
    </message>
    <message>
        <source>Delegation schemas</source>
        <translation>Delegeringsskjema</translation>
    </message>
    <message>
        <source>Scopes in them</source>
        <translation>Scope i dei</translation>
    </message>
    <message>
        <source>Published scopes</source>
        <translation>Publiserte scope</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Eigne oppføringar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>the catalogue that comes with the program</source>
        <translation>katalogen som følgjer med programmet</translation>
    </message>
    <message>
        <source>the last refresh</source>
        <translation>førre oppdatering</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>New schemas</source>
        <translation>Nye skjema</translation>
    </message>
    <message>
        <source>Renamed schemas</source>
        <translation>Skjema med ny tittel</translation>
    </message>
    <message>
        <source>Schemas that are gone</source>
        <translation>Skjema som er borte</translation>
    </message>
    <message>
        <source>New scopes</source>
        <translation>Nye scope</translation>
    </message>
    <message>
        <source>Scopes that are gone</source>
        <translation>Scope som er borte</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… og %1 til; --json listar opp alle.</translation>
    </message>
    <message>
        <source>The catalogue is as it was before.</source>
        <translation>Katalogen er som før.</translation>
    </message>
    <message>
        <source>Fetching Altinn's and Digdir's lists ...</source>
        <translation>Hentar listene til Altinn og Digdir ...</translation>
    </message>
    <message>
        <source>Reading them ...</source>
        <translation>Les dei ...</translation>
    </message>
    <message>
        <source>Comparing and keeping them ...</source>
        <translation>Samanliknar og lagrar dei ...</translation>
    </message>
    <message>
        <source>“%1” is not a scope. A scope is written prefix:name.</source>
        <translation>«%1» er ikkje eit scope. Eit scope skriv ein prefiks:namn.</translation>
    </message>
    <message>
        <source>Your own entries could not be kept in %1.</source>
        <translation>Dine eigne oppføringar kunne ikkje lagrast i %1.</translation>
    </message>
    <message>
        <source>Your own entries could not be read. The damaged file is kept as %1.</source>
        <translation>Dine eigne oppføringar kunne ikkje lesast. Den skadde fila er teken vare på som %1.</translation>
    </message>
    <message>
        <source>Own entries added: %1</source>
        <translation>Eigne oppføringar lagde til: %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Fanst frå før</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>There are no catalogue entries to be read in %1 (%2).</source>
        <translation>Det er ingen katalogoppføringar å lese i %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used and was left out of account.</source>
        <translation>%1 kan ikkje brukast og er halden utanfor.</translation>
    </message>
    <message>
        <source>This is the catalogue that comes with the program. “catalogue update” fetches that of %1 from Altinn.</source>
        <translation>Dette er katalogen som følgjer med programmet. «catalogue update» hentar den for %1 frå Altinn.</translation>
    </message>
    <message>
        <source>The catalogue of %1, fetched %2; age in days: %3.</source>
        <translation>Katalogen for %1, henta %2; alder i dagar: %3.</translation>
    </message>
    <message>
        <source>“catalogue update” fetches it anew.</source>
        <translation>«catalogue update» hentar han på nytt.</translation>
    </message>
    <message>
        <source>In Digdir's list of scopes</source>
        <translation>I lista til Digdir over scope</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Skildring</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>It lies in no delegation schema.</source>
        <translation>Det ligg ikkje i noko delegeringsskjema.</translation>
    </message>
</context>
</TS>
