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
</TS>
