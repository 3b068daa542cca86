<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>da::ProfileTexts</name>
    <message numerus="yes">
        <source>%n client profile(s) could not be read and stay in the file as they are: %1</source>
        <translation><numerusform>%n client profile could not be read and stays in the file as it is: %1</numerusform><numerusform>%n client profiles could not be read and stay in the file as they are: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported, without passwords and keys: %1</source>
        <translation><numerusform>%n profile exported, without passwords and keys: %1</numerusform><numerusform>%n profiles exported, without passwords and keys: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) saved.</source>
        <translation><numerusform>%n profile is saved.</numerusform><numerusform>%n profiles are saved.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported.</source>
        <translation><numerusform>%n profile imported.</numerusform><numerusform>%n profiles imported.</numerusform></translation>
    </message>
</context>
<context>
    <name>da::ProfileDialog</name>
    <message numerus="yes">
        <source>The file says something else of %n profile(s) that exist(s) already. Replace them?</source>
        <translation><numerusform>The file says something else of a profile that exists already. Replace it?</numerusform><numerusform>The file says something else of %n profiles that exist already. Replace them?</numerusform></translation>
    </message>
</context>
</TS>
