<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>da::CatalogueChangesView</name>
    <message numerus="yes">
        <source>%Ln new schema(s)</source>
        <translation><numerusform>%Ln new schema</numerusform><numerusform>%Ln new schemas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a new title</source>
        <translation><numerusform>%Ln with a new title</numerusform><numerusform>%Ln with a new title</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln schema(s) gone</source>
        <translation><numerusform>%Ln schema gone</numerusform><numerusform>%Ln schemas gone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scope(s)</source>
        <translation><numerusform>%Ln new scope</numerusform><numerusform>%Ln new scopes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s) gone</source>
        <translation><numerusform>%Ln scope gone</numerusform><numerusform>%Ln scopes gone</numerusform></translation>
    </message>
</context>
<context>
    <name>da::CatalogueStatus</name>
    <message numerus="yes">
        <source>%Ln schema(s)</source>
        <translation><numerusform>%Ln schema</numerusform><numerusform>%Ln schemas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scope(s)</source>
        <translation><numerusform>%Ln scope</numerusform><numerusform>%Ln scopes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln days ago</source>
        <translation><numerusform>Fetched %Ln day ago</numerusform><numerusform>Fetched %Ln days ago</numerusform></translation>
    </message>
</context>
</TS>
