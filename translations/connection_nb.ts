<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::ConnectionPage</name>
    <message>
        <source>Does this machine reach the servers?</source>
        <translation>Når denne maskinen fram til serverne?</translation>
    </message>
    <message>
        <source>Every server of the environment gets one harmless request. No grant and no token is sent.</source>
        <translation>Hver server i miljøet får én ufarlig forespørsel. Verken grant eller token blir sendt.</translation>
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
        <translation>Dette er ikke prøvd</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Prøv forbindelsen</translation>
    </message>
    <message>
        <source>Every server was reached</source>
        <translation>Alle serverne ble nådd</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Noe står i veien</translation>
    </message>
    <message>
        <source>A server does not answer as it should</source>
        <translation>En server svarer ikke som den skal</translation>
    </message>
    <message>
        <source>Whatever fails in a check, it is not the way there.</source>
        <translation>Hvis noe feiler i en kontroll, er det ikke veien dit som er problemet.</translation>
    </message>
    <message>
        <source>What it is, and who can mend it, stands below at the server in question.</source>
        <translation>Hva det er, og hva som kan gjøres, står nedenfor ved serveren det gjelder.</translation>
    </message>
</context>
</TS>
