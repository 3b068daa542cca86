<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::CatalogueBrowser</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Viser %1 av %2</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbyder</translation>
    </message>
    <message>
        <source>Add an entry of your own …</source>
        <translation>Legg til en egen oppføring …</translation>
    </message>
    <message>
        <source>All API providers</source>
        <translation>Alle API-tilbydere</translation>
    </message>
    <message>
        <source>Catalogue of scopes and delegation schemas</source>
        <translation>Katalog over scopes og delegeringsskjemaer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits.</source>
        <translation>Ingenting i katalogen passer.</translation>
    </message>
    <message>
        <source>Scope, schema or owner</source>
        <translation>Scope, skjema eller eier</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Søk i katalogen</translation>
    </message>
</context>
<context>
    <name>da::CatalogueChangesView</name>
    <message>
        <source>New schemas</source>
        <translation>Nye skjemaer</translation>
    </message>
    <message>
        <source>New scopes</source>
        <translation>Nye scopes</translation>
    </message>
    <message>
        <source>Schemas that are gone</source>
        <translation>Skjemaer som er borte</translation>
    </message>
    <message>
        <source>Schemas with a new title</source>
        <translation>Skjemaer med ny tittel</translation>
    </message>
    <message>
        <source>Scopes that are gone</source>
        <translation>Scopes som er borte</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Dette er endret</translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation>det som er endret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new schema(s)</source>
        <translation><numerusform>%Ln nytt skjema</numerusform><numerusform>%Ln nye skjemaer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a new title</source>
        <translation><numerusform>%Ln med ny tittel</numerusform><numerusform>%Ln med ny tittel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln schema(s) gone</source>
        <translation><numerusform>%Ln skjema er borte</numerusform><numerusform>%Ln skjemaer er borte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scope(s)</source>
        <translation><numerusform>%Ln nytt scope</numerusform><numerusform>%Ln nye scopes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s) gone</source>
        <translation><numerusform>%Ln scope er borte</numerusform><numerusform>%Ln scopes er borte</numerusform></translation>
    </message>
</context>
<context>
    <name>da::CatalogueDetails</name>
    <message>
        <source>Digdir's list says that the scope has been taken out of use.</source>
        <translation>Ifølge Digdirs liste er scopet tatt ut av bruk.</translation>
    </message>
    <message>
        <source>Identifier in Altinn's resource registry</source>
        <translation>Identifikator i Altinns ressursregister</translation>
    </message>
    <message>
        <source>It is not known here. The portal's search takes the scope itself, so the customer can paste that.</source>
        <translation>Den er ikke kjent her. Søket i portalen tar selve scopet, så kunden kan lime inn det.</translation>
    </message>
    <message>
        <source>The API provider's organisation number</source>
        <translation>API-tilbyderens organisasjonsnummer</translation>
    </message>
    <message>
        <source>A customer can delegate it in Altinn.</source>
        <translation>En kunde kan delegere det i Altinn.</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbyder</translation>
    </message>
    <message>
        <source>Check this scope</source>
        <translation>Kontroller dette scopet</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see all that is known of it.</source>
        <translation>Velg en oppføring i listen for å se alt som er kjent om den.</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegering</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Rediger …</translation>
    </message>
    <message>
        <source>In production only.</source>
        <translation>Bare i produksjon.</translation>
    </message>
    <message>
        <source>In test only.</source>
        <translation>Bare i test.</translation>
    </message>
    <message>
        <source>It cannot be delegated in Altinn.</source>
        <translation>Det kan ikke delegeres i Altinn.</translation>
    </message>
    <message>
        <source>It is not known here whether it can be delegated.</source>
        <translation>Det er ikke kjent her om det kan delegeres.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Schemas with this scope</source>
        <translation>Skjemaer med dette scopet</translation>
    </message>
    <message>
        <source>Schemas with this scope: %1</source>
        <translation>Skjemaer med dette scopet: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes in this schema</source>
        <translation>Scopes i dette skjemaet</translation>
    </message>
    <message>
        <source>Scopes in this schema: %1</source>
        <translation>Scopes i dette skjemaet: %1</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Bare dette.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tittel på engelsk</translation>
    </message>
    <message>
        <source>Title in bokmål</source>
        <translation>Tittel på bokmål</translation>
    </message>
    <message>
        <source>Title in nynorsk</source>
        <translation>Tittel på nynorsk</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>Tittelen er ikke kjent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Your own entry. A refresh leaves it as it is.</source>
        <translation>Din egen oppføring. Den endres ikke når katalogen oppdateres.</translation>
    </message>
</context>
<context>
    <name>da::CatalogueModel</name>
    <message>
        <source>Your own</source>
        <translation>Egen</translation>
    </message>
</context>
<context>
    <name>da::CataloguePage</name>
    <message>
        <source>Scopes, and the delegation schemas that the customer picks in Altinn.</source>
        <translation>Scopes, og delegeringsskjemaene som kunden velger i Altinn.</translation>
    </message>
    <message>
        <source>What is in the catalogue?</source>
        <translation>Hva finnes i katalogen?</translation>
    </message>
</context>
<context>
    <name>da::CatalogueStatus</name>
    <message>
        <source>Altinn's and Digdir's lists are being fetched …</source>
        <translation>Listene fra Altinn og Digdir hentes …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schema(s)</source>
        <translation><numerusform>%Ln skjema</numerusform><numerusform>%Ln skjemaer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s)</source>
        <translation><numerusform>%Ln scope</numerusform><numerusform>%Ln scopes</numerusform></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue is as it was.</source>
        <translation>Avbrutt. Katalogen er som før.</translation>
    </message>
    <message>
        <source>Comes with the program, not fetched yet</source>
        <translation>Følger med programmet, ikke hentet ennå</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Hentet %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln days ago</source>
        <translation><numerusform>Hentet for %Ln dag siden</numerusform><numerusform>Hentet for %Ln dager siden</numerusform></translation>
    </message>
    <message>
        <source>Fetched today at %1</source>
        <translation>Hentet i dag kl. %1</translation>
    </message>
    <message>
        <source>Fetched yesterday at %1</source>
        <translation>Hentet i går kl. %1</translation>
    </message>
    <message>
        <source>Refresh automatically when it is older than a week</source>
        <translation>Oppdater automatisk når den er eldre enn en uke</translation>
    </message>
    <message>
        <source>Refresh from Altinn</source>
        <translation>Oppdater fra Altinn</translation>
    </message>
    <message>
        <source>Refreshed. Compared with what comes with the program: %1.</source>
        <translation>Oppdatert. Sammenlignet med katalogen som følger med programmet: %1.</translation>
    </message>
    <message>
        <source>Refreshed. It says the same as what comes with the program.</source>
        <translation>Oppdatert. Innholdet er det samme som i katalogen som følger med programmet.</translation>
    </message>
    <message>
        <source>Refreshed. Nothing has changed since the last time.</source>
        <translation>Oppdatert. Ingenting er endret siden sist.</translation>
    </message>
    <message>
        <source>Refreshed. Since the last time: %1.</source>
        <translation>Oppdatert. Siden sist: %1.</translation>
    </message>
    <message>
        <source>The catalogue is as it was.</source>
        <translation>Katalogen er som før.</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Katalogen leses …</translation>
    </message>
    <message>
        <source>The file with your own entries was damaged. It has been kept as %1.</source>
        <translation>Filen med dine egne oppføringer var skadet. Den er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The lists are being compared and kept …</source>
        <translation>Listene sammenlignes og lagres …</translation>
    </message>
    <message>
        <source>The lists are being read …</source>
        <translation>Listene leses …</translation>
    </message>
    <message>
        <source>This environment names no resource registry, so there is nothing to refresh from.</source>
        <translation>Dette miljøet oppgir ikke noe ressursregister, så det er ingenting å oppdatere fra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What was fetched before cannot be read (%1), so the catalogue that comes with the program is shown.</source>
        <translation>Det som ble hentet tidligere, kan ikke leses (%1). Derfor ser du katalogen som følger med programmet.</translation>
    </message>
    <message>
        <source>Your entry is back: %1</source>
        <translation>Oppføringen din er tilbake: %1</translation>
    </message>
    <message>
        <source>Your entry is removed: %1</source>
        <translation>Oppføringen din er fjernet: %1</translation>
    </message>
    <message>
        <source>Your entry is saved, but not shown in this environment: %1</source>
        <translation>Oppføringen din er lagret, men vises ikke i dette miljøet: %1</translation>
    </message>
    <message>
        <source>Your entry is saved. The catalogue says the same, so your entry is not shown beside it: %1</source>
        <translation>Oppføringen din er lagret. Det samme står allerede i katalogen, så oppføringen vises ikke to ganger: %1</translation>
    </message>
    <message>
        <source>Your entry is saved: %1</source>
        <translation>Oppføringen din er lagret: %1</translation>
    </message>
    <message>
        <source>Your own entries cannot be read and are not shown: %1</source>
        <translation>Dine egne oppføringer kan ikke leses og vises ikke: %1</translation>
    </message>
    <message>
        <source>Your own entries could not be written to %1.</source>
        <translation>Dine egne oppføringer kunne ikke skrives til %1.</translation>
    </message>
    <message>
        <source>of your own: %1</source>
        <translation>egne: %1</translation>
    </message>
    <message>
        <source>older than a week</source>
        <translation>eldre enn en uke</translation>
    </message>
</context>
<context>
    <name>da::EntryLinks</name>
    <message>
        <source>Show all %1</source>
        <translation>Vis alle %1</translation>
    </message>
</context>
<context>
    <name>da::OwnEntryDialog</name>
    <message>
        <source>Identifier in Altinn's resource registry</source>
        <translation>Identifikator i Altinns ressursregister</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbyder</translation>
    </message>
    <message>
        <source>Add an entry of your own</source>
        <translation>Legg til en egen oppføring</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change your own entry</source>
        <translation>Endre din egen oppføring</translation>
    </message>
    <message>
        <source>For what the registers do not show, such as a schema that is only being planned. It is kept on this machine, is searched and checked like the others, and no refresh touches it. Only the scope must be filled in.</source>
        <translation>For det registrene ikke viser, for eksempel et skjema som bare er planlagt. Oppføringen lagres på denne maskinen, kan søkes fram og kontrolleres som de andre, og endres ikke når katalogen oppdateres. Bare scopet må fylles ut.</translation>
    </message>
    <message>
        <source>Its organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>One on each line, where the schema carries several.</source>
        <translation>Ett på hver linje, hvis skjemaet har flere.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tittel på engelsk</translation>
    </message>
    <message>
        <source>Title in bokmål</source>
        <translation>Tittel på bokmål</translation>
    </message>
    <message>
        <source>Title in nynorsk</source>
        <translation>Tittel på nynorsk</translation>
    </message>
    <message>
        <source>To the letter, as the customer sees it in Altinn.</source>
        <translation>Bokstav for bokstav, slik kunden ser den i Altinn.</translation>
    </message>
    <message>
        <source>Applies in</source>
        <translation>Hvor den gjelder</translation>
    </message>
    <message>
        <source>Your own entries could not be written to %1.</source>
        <translation>Dine egne oppføringer kunne ikke skrives til %1.</translation>
    </message>
</context>
<context>
    <name>da::OwnEntryDraft</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Capital letters count, and no known scope has them before the colon: %1</source>
        <translation>Store bokstaver betyr noe, og ingen kjente scopes har dem før kolonet: %1</translation>
    </message>
    <message>
        <source>It must belong to test, to production, or to both.</source>
        <translation>Oppføringen må gjelde test, produksjon eller begge deler.</translation>
    </message>
    <message>
        <source>Write the scope that the entry is about.</source>
        <translation>Skriv scopet som oppføringen gjelder.</translation>
    </message>
</context>
<context>
    <name>da::ProvenanceText</name>
    <message>
        <source>In Altinn's resource registry (%1).</source>
        <translation>I Altinns ressursregister (%1).</translation>
    </message>
    <message>
        <source>In Digdir's list of scopes, and in no delegation schema.</source>
        <translation>I Digdirs liste over scopes, og ikke i noe delegeringsskjema.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>In %1, and not confirmed by anybody else.</source>
        <translation>I %1, og ikke bekreftet av noen andre.</translation>
    </message>
    <message>
        <source>Not stated directly; inferred from %1.</source>
        <translation>Ikke skrevet rett ut noe sted; utledet fra %1.</translation>
    </message>
    <message>
        <source>Quoted from %1.</source>
        <translation>Sitert fra %1.</translation>
    </message>
    <message>
        <source>You entered it.</source>
        <translation>Du har lagt det inn.</translation>
    </message>
    <message>
        <source>You imported it from %1.</source>
        <translation>Du har importert det fra %1.</translation>
    </message>
</context>
<context>
    <name>da::WindowMode</name>
    <message>
        <source>Look in the catalogue</source>
        <translation>Slå opp i katalogen</translation>
    </message>
</context>
</TS>
