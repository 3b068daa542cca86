<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::ConnectionPage</name>
    <message>
        <source>Network settings …</source>
        <translation>Nettverksinnstillingar …</translation>
    </message>
</context>
<context>
    <name>da::NetworkDialog</name>
    <message>
        <source>Remember in the system's keyring</source>
        <translation>Hugs i nøkkelringen til systemet</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All requests go through the proxy below.</source>
        <translation>Alle førespurnader går gjennom proxyen nedanfor.</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Ei anna fil …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Sertifikat (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Choose certificate authorities</source>
        <translation>Vel sertifikatutferdarar</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Vel fil …</translation>
    </message>
    <message>
        <source>Drop a file with certificates here.</source>
        <translation>Slepp ei fil med sertifikat her.</translation>
    </message>
    <message>
        <source>Additional certificate authorities (optional)</source>
        <translation>Ekstra sertifikatutferdarar (valfritt)</translation>
    </message>
    <message>
        <source>How does this machine reach the network?</source>
        <translation>Korleis kjem denne maskina ut på nettet?</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Namn eller adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>No proxy is used, whatever the system says.</source>
        <translation>Ingen proxy blir brukt, same kva som er sett opp i systemet.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a login.</source>
        <translation>Berre om proxyen krev innlogging.</translation>
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
        <translation>Proxyen som er sett opp i systemet, om det finst ein.</translation>
    </message>
    <message>
        <source>Do not use this file</source>
        <translation>Ikkje bruk fila</translation>
    </message>
    <message>
        <source>User name (optional)</source>
        <translation>Brukarnamn (valfritt)</translation>
    </message>
    <message>
        <source>If TLS is inspected on the way out, choose the file from your IT department. It is used besides what the system trusts. Nothing switches the check of certificates off.</source>
        <translation>Om TLS-trafikken blir inspisert på vegen ut: Vel fila frå IT-avdelinga. Ho gjeld i tillegg til det systemet stoler på. Kontrollen av sertifikat kan ikkje slåast av.</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <translation>Proxyen til systemet</translation>
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
        <translation>%1 sertifikat, eitt av dei %2, gyldig til %3.</translation>
    </message>
    <message>
        <source>%1, valid until %2.</source>
        <translation>%1, gyldig til %2.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein port er eit tal frå 1 til 65535.</translation>
    </message>
    <message>
        <source>A user name holds no colon; the password has a field of its own.</source>
        <translation>Eit brukarnamn kan ikkje innehalde kolon. Passordet har sitt eige felt.</translation>
    </message>
    <message>
        <source>None of the certificates in the file is valid today.</source>
        <translation>Ingen av sertifikata i fila er gyldige i dag.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is too large to be a list of certificates.</source>
        <translation>Fila er for stor til å vere ei liste med sertifikat.</translation>
    </message>
    <message>
        <source>The password is remembered until the program ends.</source>
        <translation>Passordet blir hugsa til programmet blir avslutta.</translation>
    </message>
    <message>
        <source>There is no certificate in the file; PEM or DER is wanted.</source>
        <translation>Det er ikkje noko sertifikat i fila. Ho må vere PEM eller DER.</translation>
    </message>
    <message>
        <source>This is neither the name nor the address of a machine.</source>
        <translation>Dette er verken namnet på eller adressa til ei maskin.</translation>
    </message>
    <message>
        <source>User and password have fields of their own.</source>
        <translation>Brukarnamn og passord har eigne felt.</translation>
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
