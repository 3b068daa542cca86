<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Diagnosis</name>
    <message>
        <source>Altinn and Maskinporten agree: the delegation is not there.</source>
        <translation>Altinn og Maskinporten er samde: Delegeringa finst ikkje.</translation>
    </message>
</context>
</TS>
