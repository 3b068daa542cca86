<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>da::ConnectionPage</name>
    <message>
        <source>Network settings …</source>
        <translation>Nettverksinnstillinger …</translation>
    </message>
</context>
<context>
    <name>da::NetworkDialog</name>
    <message>
        <source>Remember in the system's keyring</source>
        <translation>Husk i systemets nøkkelring</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All requests go through the proxy below.</source>
        <translation>Alle forespørsler går gjennom proxyen nedenfor.</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikater (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Choose certificate authorities</source>
        <translation>Velg sertifikatutstedere</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>Drop a file with certificates here.</source>
        <translation>Slipp en fil med sertifikater her.</translation>
    </message>
    <message>
        <source>Additional certificate authorities (optional)</source>
        <translation>Ekstra sertifikatutstedere (valgfritt)</translation>
    </message>
    <message>
        <source>How does this machine reach the network?</source>
        <translation>Hvordan kommer denne maskinen ut på nettet?</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Navn eller adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>No proxy is used, whatever the system says.</source>
        <translation>Ingen proxy blir brukt, uansett hva som er satt opp i systemet.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a login.</source>
        <translation>Bare hvis proxyen krever innlogging.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The proxy that the system is set up with, if any.</source>
        <translation>Proxyen som er satt opp i systemet, hvis det finnes en.</translation>
    </message>
    <message>
        <source>Do not use this file</source>
        <translation>Ikke bruk filen</translation>
    </message>
    <message>
        <source>User name (optional)</source>
        <translation>Brukernavn (valgfritt)</translation>
    </message>
    <message>
        <source>If TLS is inspected on the way out, choose the file from your IT department. It is used besides what the system trusts. Nothing switches the check of certificates off.</source>
        <translation>Hvis TLS-trafikken blir inspisert på veien ut: Velg filen fra IT-avdelingen. Den gjelder i tillegg til det systemet stoler på. Kontrollen av sertifikater kan ikke slås av.</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <translation>Systemets proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Denne proxyen</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
</context>
<context>
    <name>da::NetworkEditor</name>
    <message>
        <source>%1 certificates, one of them %2, valid until %3.</source>
        <translation>%1 sertifikater, ett av dem %2, gyldig til %3.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, gyldig til %2.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port er et tall fra 1 til 65535.</translation>
    </message>
    <message>
        <source>A user name holds no colon; the password has a field of its own.</source>
        <translation>Et brukernavn kan ikke inneholde kolon. Passordet har sitt eget felt.</translation>
    </message>
    <message>
        <source>None of the certificates in the file is valid today.</source>
        <translation>Ingen av sertifikatene i filen er gyldige i dag.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of certificates.</source>
        <translation>Filen er for stor til å være en liste med sertifikater.</translation>
    </message>
    <message>
        <source>The password is remembered until the program ends.</source>
        <translation>Passordet huskes til programmet avsluttes.</translation>
    </message>
    <message>
        <source>There is no certificate in the file; PEM or DER is wanted.</source>
        <translation>Det er ikke noe sertifikat i filen. Den må være PEM eller DER.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a machine.</source>
        <translation>Dette er verken navnet på eller adressen til en maskin.</translation>
    </message>
    <message>
        <source>User and password have fields of their own.</source>
        <translation>Brukernavn og passord har egne felt.</translation>
    </message>
</context>
<context>
    <name>da::WindowMenu</name>
    <message>
        <source>Network …</source>
        <translation>Nettverk …</translation>
    </message>
</context>
</TS>
