<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::PasswordKeeper</name>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Nøkkelringen svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Systemet sier: «%1»</translation>
    </message>
    <message>
        <source>The system's keyring is being asked for the password …</source>
        <translation>Systemets nøkkelring blir spurt om passordet …</translation>
    </message>
    <message>
        <source>The system's keyring was not opened, so the password must be typed.</source>
        <translation>Systemets nøkkelring ble ikke åpnet, så passordet må skrives inn.</translation>
    </message>
    <message>
        <source>The password is not remembered: the system has no keyring that can be used here.</source>
        <translation>Passordet blir ikke husket: Systemet har ingen nøkkelring som kan brukes her.</translation>
    </message>
    <message>
        <source>The password in the system's keyring does not fit this file.</source>
        <translation>Passordet i systemets nøkkelring passer ikke til denne filen.</translation>
    </message>
    <message>
        <source>Opened with the password from the system's keyring.</source>
        <translation>Åpnet med passordet fra systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password is kept in the system's keyring.</source>
        <translation>Passordet er lagret i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet ble ikke lagret.</translation>
    </message>
    <message>
        <source>The password is no longer in the system's keyring.</source>
        <translation>Passordet ligger ikke lenger i systemets nøkkelring.</translation>
    </message>
    <message>
        <source>The password could not be taken out of the system's keyring.</source>
        <translation>Passordet kunne ikke fjernes fra systemets nøkkelring.</translation>
    </message>
</context>
</TS>
