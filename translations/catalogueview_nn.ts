<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::CatalogueBrowser</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Viser %1 av %2</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbydar</translation>
    </message>
    <message>
        <source>Add an entry of your own …</source>
        <translation>Legg til ei eiga oppføring …</translation>
    </message>
    <message>
        <source>All API providers</source>
        <translation>Alle API-tilbydarar</translation>
    </message>
    <message>
        <source>Catalogue of scopes and delegation schemas</source>
        <translation>Katalog over scope og delegeringsskjema</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjend</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits.</source>
        <translation>Ingenting i katalogen høver.</translation>
    </message>
    <message>
        <source>Scope, schema or owner</source>
        <translation>Scope, skjema eller eigar</translation>
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
        <translation>Nye skjema</translation>
    </message>
    <message>
        <source>New scopes</source>
        <translation>Nye scope</translation>
    </message>
    <message>
        <source>Schemas that are gone</source>
        <translation>Skjema som er borte</translation>
    </message>
    <message>
        <source>Schemas with a new title</source>
        <translation>Skjema med ny tittel</translation>
    </message>
    <message>
        <source>Scopes that are gone</source>
        <translation>Scope som er borte</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Dette er endra</translation>
    </message>
    <message>
        <source>what has changed</source>
        <translation>det som er endra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new schema(s)</source>
        <translation><numerusform>%Ln nytt skjema</numerusform><numerusform>%Ln nye skjema</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a new title</source>
        <translation><numerusform>%Ln med ny tittel</numerusform><numerusform>%Ln med ny tittel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln schema(s) gone</source>
        <translation><numerusform>%Ln skjema er borte</numerusform><numerusform>%Ln skjema er borte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scope(s)</source>
        <translation><numerusform>%Ln nytt scope</numerusform><numerusform>%Ln nye scope</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s) gone</source>
        <translation><numerusform>%Ln scope er borte</numerusform><numerusform>%Ln scope er borte</numerusform></translation>
    </message>
</context>
<context>
    <name>da::CatalogueDetails</name>
    <message>
        <source>Digdir's list says that the scope has been taken out of use.</source>
        <translation>Ifølgje lista til Digdir er scopet teke ut av bruk.</translation>
    </message>
    <message>
        <source>Identifier in Altinn's resource registry</source>
        <translation>Identifikator i ressursregisteret til Altinn</translation>
    </message>
    <message>
        <source>It is not known here. The portal's search takes the scope itself, so the customer can paste that.</source>
        <translation>Han er ikkje kjend her. Søket i portalen tek sjølve scopet, så kunden kan lime inn det.</translation>
    </message>
    <message>
        <source>The API provider's organisation number</source>
        <translation>Organisasjonsnummeret til API-tilbydaren</translation>
    </message>
    <message>
        <source>A customer can delegate it in Altinn.</source>
        <translation>Ein kunde kan delegere det i Altinn.</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbydar</translation>
    </message>
    <message>
        <source>Check this scope</source>
        <translation>Kontroller dette scopet</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see all that is known of it.</source>
        <translation>Vel ei oppføring i lista for å sjå alt som er kjent om ho.</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegering</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Skildring</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Rediger …</translation>
    </message>
    <message>
        <source>In production only.</source>
        <translation>Berre i produksjon.</translation>
    </message>
    <message>
        <source>In test only.</source>
        <translation>Berre i test.</translation>
    </message>
    <message>
        <source>It cannot be delegated in Altinn.</source>
        <translation>Det kan ikkje delegerast i Altinn.</translation>
    </message>
    <message>
        <source>It is not known here whether it can be delegated.</source>
        <translation>Det er ikkje kjent her om det kan delegerast.</translation>
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
        <translation>Skjema med dette scopet</translation>
    </message>
    <message>
        <source>Schemas with this scope: %1</source>
        <translation>Skjema med dette scopet: %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes in this schema</source>
        <translation>Scope i dette skjemaet</translation>
    </message>
    <message>
        <source>Scopes in this schema: %1</source>
        <translation>Scope i dette skjemaet: %1</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Berre dette.</translation>
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
        <translation>Tittelen er ikkje kjend</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Your own entry. A refresh leaves it as it is.</source>
        <translation>Di eiga oppføring. Ho blir ikkje endra når katalogen blir oppdatert.</translation>
    </message>
</context>
<context>
    <name>da::CatalogueModel</name>
    <message>
        <source>Your own</source>
        <translation>Eiga</translation>
    </message>
</context>
<context>
    <name>da::CataloguePage</name>
    <message>
        <source>Scopes, and the delegation schemas that the customer picks in Altinn.</source>
        <translation>Scope, og delegeringsskjemaa som kunden vel i Altinn.</translation>
    </message>
    <message>
        <source>What is in the catalogue?</source>
        <translation>Kva finst i katalogen?</translation>
    </message>
</context>
<context>
    <name>da::CatalogueStatus</name>
    <message>
        <source>Altinn's and Digdir's lists are being fetched …</source>
        <translation>Listene frå Altinn og Digdir blir henta …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schema(s)</source>
        <translation><numerusform>%Ln skjema</numerusform><numerusform>%Ln skjema</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s)</source>
        <translation><numerusform>%Ln scope</numerusform><numerusform>%Ln scope</numerusform></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancelled. The catalogue is as it was.</source>
        <translation>Avbrote. Katalogen er som før.</translation>
    </message>
    <message>
        <source>Comes with the program, not fetched yet</source>
        <translation>Følgjer med programmet, ikkje henta enno</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>Henta %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln days ago</source>
        <translation><numerusform>Henta for %Ln dag sidan</numerusform><numerusform>Henta for %Ln dagar sidan</numerusform></translation>
    </message>
    <message>
        <source>Fetched today at %1</source>
        <translation>Henta i dag kl. %1</translation>
    </message>
    <message>
        <source>Fetched yesterday at %1</source>
        <translation>Henta i går kl. %1</translation>
    </message>
    <message>
        <source>Refresh automatically when it is older than a week</source>
        <translation>Oppdater automatisk når han er eldre enn ei veke</translation>
    </message>
    <message>
        <source>Refresh from Altinn</source>
        <translation>Oppdater frå Altinn</translation>
    </message>
    <message>
        <source>Refreshed. Compared with what comes with the program: %1.</source>
        <translation>Oppdatert. Samanlikna med katalogen som følgjer med programmet: %1.</translation>
    </message>
    <message>
        <source>Refreshed. It says the same as what comes with the program.</source>
        <translation>Oppdatert. Innhaldet er det same som i katalogen som følgjer med programmet.</translation>
    </message>
    <message>
        <source>Refreshed. Nothing has changed since the last time.</source>
        <translation>Oppdatert. Ingenting er endra sidan sist.</translation>
    </message>
    <message>
        <source>Refreshed. Since the last time: %1.</source>
        <translation>Oppdatert. Sidan sist: %1.</translation>
    </message>
    <message>
        <source>The catalogue is as it was.</source>
        <translation>Katalogen er som før.</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>Katalogen blir lesen …</translation>
    </message>
    <message>
        <source>The file with your own entries was damaged. It has been kept as %1.</source>
        <translation>Fila med dine eigne oppføringar var skadd. Ho er teken vare på som %1.</translation>
    </message>
    <message>
        <source>The lists are being compared and kept …</source>
        <translation>Listene blir samanlikna og lagra …</translation>
    </message>
    <message>
        <source>The lists are being read …</source>
        <translation>Listene blir lesne …</translation>
    </message>
    <message>
        <source>This environment names no resource registry, so there is nothing to refresh from.</source>
        <translation>Dette miljøet oppgir ikkje noko ressursregister, så det er ingenting å oppdatere frå.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What was fetched before cannot be read (%1), so the catalogue that comes with the program is shown.</source>
        <translation>Det som vart henta tidlegare, kan ikkje lesast (%1). Difor ser du katalogen som følgjer med programmet.</translation>
    </message>
    <message>
        <source>Your entry is back: %1</source>
        <translation>Oppføringa di er tilbake: %1</translation>
    </message>
    <message>
        <source>Your entry is removed: %1</source>
        <translation>Oppføringa di er fjerna: %1</translation>
    </message>
    <message>
        <source>Your entry is saved, but not shown in this environment: %1</source>
        <translation>Oppføringa di er lagra, men blir ikkje vist i dette miljøet: %1</translation>
    </message>
    <message>
        <source>Your entry is saved. The catalogue says the same, so your entry is not shown beside it: %1</source>
        <translation>Oppføringa di er lagra. Det same står allereie i katalogen, så oppføringa blir ikkje vist to gonger: %1</translation>
    </message>
    <message>
        <source>Your entry is saved: %1</source>
        <translation>Oppføringa di er lagra: %1</translation>
    </message>
    <message>
        <source>Your own entries cannot be read and are not shown: %1</source>
        <translation>Dine eigne oppføringar kan ikkje lesast og blir ikkje viste: %1</translation>
    </message>
    <message>
        <source>Your own entries could not be written to %1.</source>
        <translation>Dine eigne oppføringar kunne ikkje skrivast til %1.</translation>
    </message>
    <message>
        <source>of your own: %1</source>
        <translation>eigne: %1</translation>
    </message>
    <message>
        <source>older than a week</source>
        <translation>eldre enn ei veke</translation>
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
        <translation>Identifikator i ressursregisteret til Altinn</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbydar</translation>
    </message>
    <message>
        <source>Add an entry of your own</source>
        <translation>Legg til ei eiga oppføring</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change your own entry</source>
        <translation>Endre di eiga oppføring</translation>
    </message>
    <message>
        <source>For what the registers do not show, such as a schema that is only being planned. It is kept on this machine, is searched and checked like the others, and no refresh touches it. Only the scope must be filled in.</source>
        <translation>For det registera ikkje viser, til dømes eit skjema som berre er planlagt. Oppføringa blir lagra på denne maskina, kan søkjast fram og kontrollerast som dei andre, og blir ikkje endra når katalogen blir oppdatert. Berre scopet må fyllast ut.</translation>
    </message>
    <message>
        <source>Its organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>One on each line, where the schema carries several.</source>
        <translation>Eitt på kvar line, om skjemaet har fleire.</translation>
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
        <translation>Bokstav for bokstav, slik kunden ser han i Altinn.</translation>
    </message>
    <message>
        <source>Applies in</source>
        <translation>Kvar ho gjeld</translation>
    </message>
    <message>
        <source>Your own entries could not be written to %1.</source>
        <translation>Dine eigne oppføringar kunne ikkje skrivast til %1.</translation>
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
        <translation>Store bokstavar betyr noko, og ingen kjende scope har dei før kolonet: %1</translation>
    </message>
    <message>
        <source>It must belong to test, to production, or to both.</source>
        <translation>Oppføringa må gjelde test, produksjon eller begge delar.</translation>
    </message>
    <message>
        <source>Write the scope that the entry is about.</source>
        <translation>Skriv scopet som oppføringa gjeld.</translation>
    </message>
</context>
<context>
    <name>da::ProvenanceText</name>
    <message>
        <source>In Altinn's resource registry (%1).</source>
        <translation>I ressursregisteret til Altinn (%1).</translation>
    </message>
    <message>
        <source>In Digdir's list of scopes, and in no delegation schema.</source>
        <translation>I lista til Digdir over scope, og ikkje i noko delegeringsskjema.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>In %1, and not confirmed by anybody else.</source>
        <translation>I %1, og ikkje stadfesta av nokon andre.</translation>
    </message>
    <message>
        <source>Not stated directly; inferred from %1.</source>
        <translation>Ikkje skrive rett ut nokon stad; utleidd frå %1.</translation>
    </message>
    <message>
        <source>Quoted from %1.</source>
        <translation>Sitert frå %1.</translation>
    </message>
    <message>
        <source>You entered it.</source>
        <translation>Du har lagt det inn.</translation>
    </message>
    <message>
        <source>You imported it from %1.</source>
        <translation>Du har importert det frå %1.</translation>
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
