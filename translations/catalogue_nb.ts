<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn's resource registry (%1)</source>
        <translation>Altinns ressursregister (%1)</translation>
    </message>
    <message>
        <source>Digdir's list of scopes (%1)</source>
        <translation>Digdirs liste over scopes (%1)</translation>
    </message>
    <message>
        <source>The list is cut off.</source>
        <translation>Listen er avkortet.</translation>
    </message>
    <message>
        <source>A web page came instead of the list.</source>
        <translation>Det kom en nettside i stedet for listen.</translation>
    </message>
    <message>
        <source>There is not a single delegation schema in the list.</source>
        <translation>Det er ikke ett eneste delegeringsskjema i listen.</translation>
    </message>
    <message>
        <source>There is not a single scope in the list.</source>
        <translation>Det er ikke ett eneste scope i listen.</translation>
    </message>
    <message>
        <source>What came is not the list.</source>
        <translation>Det som kom, er ikke listen.</translation>
    </message>
    <message>
        <source>The environment names no resource registry (resource_registry) to fetch the catalogue from.</source>
        <translation>Miljøet oppgir ikke noe ressursregister (resource_registry) å hente katalogen fra.</translation>
    </message>
    <message>
        <source>The answer has HTTP status %1.</source>
        <translation>Svaret har HTTP-status %1.</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Tjenesten ble ikke nådd.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 seconds.</source>
        <translation>Serveren ber om å vente %1 sekunder.</translation>
    </message>
    <message>
        <source>The catalogue could not be written to %1.</source>
        <translation>Katalogen kunne ikke skrives til %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Whose catalogue to look in. Default: test.</source>
        <translation>Hvilket miljøs katalog det skal letes i. Standard: test.</translation>
    </message>
    <message>
        <source>Whose catalogue to refresh. Default: test.</source>
        <translation>Hvilket miljøs katalog som skal oppdateres. Standard: test.</translation>
    </message>
    <message>
        <source>How long to wait for each of the two lists, 1 to 300. Default: 120.</source>
        <translation>Hvor lenge det skal ventes på hver av de to listene, 1 til 300. Standard: 120.</translation>
    </message>
    <message>
        <source>A scope that lies in the schema; may be given several times.</source>
        <translation>Et scope som ligger i skjemaet; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>The schema's title in bokmål, exactly as Altinn shows it.</source>
        <translation>Skjemaets tittel på bokmål, nøyaktig slik Altinn viser den.</translation>
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
        <translation>API-tilbyderens navn.</translation>
    </message>
    <message>
        <source>The API provider's organisation number.</source>
        <translation>API-tilbyderens organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The schema's identifier in Altinn's resource registry.</source>
        <translation>Skjemaets identifikator i Altinns ressursregister.</translation>
    </message>
    <message>
        <source>Where this is known from, or what else is worth knowing.</source>
        <translation>Hvor dette er kjent fra, eller annet som er verdt å vite.</translation>
    </message>
    <message>
        <source>It cannot be delegated in Altinn.</source>
        <translation>Det kan ikke delegeres i Altinn.</translation>
    </message>
    <message>
        <source>The only environment in which it is of use. Default: both.</source>
        <translation>Det eneste miljøet det er til nytte i. Standard: begge.</translation>
    </message>
    <message>
        <source>Fetch the catalogue anew from Altinn and Digdir, and tell what is new, renamed or gone.</source>
        <translation>Hent katalogen på nytt fra Altinn og Digdir, og fortell hva som er nytt, har skiftet navn eller er borte.</translation>
    </message>
    <message>
        <source>Add the entries of a file (JSON) to your own.</source>
        <translation>Legg oppføringene i en fil (JSON) til dine egne.</translation>
    </message>
    <message>
        <source>Add an entry of your own, which every refresh leaves alone.</source>
        <translation>Legg til en egen oppføring, som ingen oppdatering rører.</translation>
    </message>
    <message>
        <source>The catalogue of %1 is refreshed.</source>
        <translation>Katalogen for %1 er oppdatert.</translation>
    </message>
    <message>
        <source>Delegation schemas</source>
        <translation>Delegeringsskjemaer</translation>
    </message>
    <message>
        <source>Scopes in them</source>
        <translation>Scopes i dem</translation>
    </message>
    <message>
        <source>Published scopes</source>
        <translation>Publiserte scopes</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Egne oppføringer</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>the catalogue that comes with the program</source>
        <translation>katalogen som følger med programmet</translation>
    </message>
    <message>
        <source>the last refresh</source>
        <translation>forrige oppdatering</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>New schemas</source>
        <translation>Nye skjemaer</translation>
    </message>
    <message>
        <source>Renamed schemas</source>
        <translation>Skjemaer med ny tittel</translation>
    </message>
    <message>
        <source>Schemas that are gone</source>
        <translation>Skjemaer som er borte</translation>
    </message>
    <message>
        <source>New scopes</source>
        <translation>Nye scopes</translation>
    </message>
    <message>
        <source>Scopes that are gone</source>
        <translation>Scopes som er borte</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists them all.</source>
        <translation>… og %1 til; --json lister opp alle.</translation>
    </message>
    <message>
        <source>The catalogue is as it was before.</source>
        <translation>Katalogen er som før.</translation>
    </message>
    <message>
        <source>Fetching Altinn's and Digdir's lists ...</source>
        <translation>Henter Altinns og Digdirs lister ...</translation>
    </message>
    <message>
        <source>Reading them ...</source>
        <translation>Leser dem ...</translation>
    </message>
    <message>
        <source>Comparing and keeping them ...</source>
        <translation>Sammenligner og lagrer dem ...</translation>
    </message>
    <message>
        <source>“%1” is not a scope. A scope is written prefix:name.</source>
        <translation>«%1» er ikke et scope. Et scope skrives prefiks:navn.</translation>
    </message>
    <message>
        <source>Your own entries could not be kept in %1.</source>
        <translation>Dine egne oppføringer kunne ikke lagres i %1.</translation>
    </message>
    <message>
        <source>Your own entries could not be read. The damaged file is kept as %1.</source>
        <translation>Dine egne oppføringer kunne ikke leses. Den skadede filen er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Own entries added: %1</source>
        <translation>Egne oppføringer lagt til: %1</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Fantes fra før</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>There are no catalogue entries to be read in %1 (%2).</source>
        <translation>Det er ingen katalogoppføringer å lese i %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used and was left out of account.</source>
        <translation>%1 kan ikke brukes og er holdt utenfor.</translation>
    </message>
    <message>
        <source>This is the catalogue that comes with the program. “catalogue update” fetches that of %1 from Altinn.</source>
        <translation>Dette er katalogen som følger med programmet. «catalogue update» henter den for %1 fra Altinn.</translation>
    </message>
    <message>
        <source>The catalogue of %1, fetched %2; age in days: %3.</source>
        <translation>Katalogen for %1, hentet %2; alder i dager: %3.</translation>
    </message>
    <message>
        <source>“catalogue update” fetches it anew.</source>
        <translation>«catalogue update» henter den på nytt.</translation>
    </message>
    <message>
        <source>In Digdir's list of scopes</source>
        <translation>I Digdirs liste over scopes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>It lies in no delegation schema.</source>
        <translation>Det ligger ikke i noe delegeringsskjema.</translation>
    </message>
</context>
</TS>
