<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::PasswordKeeper</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Nøkkelringen svara ikkje i tide.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet seier: «%1»</translation>
    </message>
    <message>
        <source>The system's keyring is being asked for the password …</source>
        <translation>Nøkkelringen til systemet blir spurd om passordet …</translation>
    </message>
    <message>
        <source>The system's keyring was not opened, so the password must be typed.</source>
        <translation>Nøkkelringen til systemet vart ikkje opna, så passordet må skrivast inn.</translation>
    </message>
    <message>
        <source>The password is not remembered: the system has no keyring that can be used here.</source>
        <translation>Passordet blir ikkje hugsa: Systemet har ingen nøkkelring som kan brukast her.</translation>
    </message>
    <message>
        <source>The password in the system's keyring does not fit this file.</source>
        <translation>Passordet i nøkkelringen til systemet passar ikkje til denne fila.</translation>
    </message>
    <message>
        <source>Opened with the password from the system's keyring.</source>
        <translation>Opna med passordet frå nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password is kept in the system's keyring.</source>
        <translation>Passordet er lagra i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet vart ikkje lagra.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligg ikkje lenger i nøkkelringen til systemet.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikkje fjernast frå nøkkelringen til systemet.</translation>
    </message>
</context>
</TS>
