<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>da::CertificateCard</name>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation><numerusform>%1 (%n day left)</numerusform><numerusform>%1 (%n days left)</numerusform></translation>
    </message>
</context>
</TS>
