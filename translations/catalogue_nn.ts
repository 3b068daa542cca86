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
</TS>
