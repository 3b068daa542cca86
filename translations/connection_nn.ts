<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::ConnectionPage</name>
    <message>
        <source>Does this machine reach the servers?</source>
        <translation>Når denne maskina fram til serverane?</translation>
    </message>
    <message>
        <source>Every server of the environment gets one harmless request. No grant and no token is sent.</source>
        <translation>Kvar server i miljøet får éin ufarleg førespurnad. Verken grant eller token blir sendt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>resultatet</translation>
    </message>
    <message>
        <source>What this does not test</source>
        <translation>Dette er ikkje prøvd</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Prøv sambandet</translation>
    </message>
    <message>
        <source>Every server was reached</source>
        <translation>Alle serverane vart nådde</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Noko står i vegen</translation>
    </message>
    <message>
        <source>A server does not answer as it should</source>
        <translation>Ein server svarer ikkje som han skal</translation>
    </message>
    <message>
        <source>Whatever fails in a check, it is not the way there.</source>
        <translation>Om noko feilar i ein kontroll, er det ikkje vegen dit som er problemet.</translation>
    </message>
    <message>
        <source>What it is, and who can mend it, stands below at the server in question.</source>
        <translation>Kva det er, og kva som kan gjerast, står nedanfor ved serveren det gjeld.</translation>
    </message>
</context>
</TS>
