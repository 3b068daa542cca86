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
        <source>Further certificate authorities (optional)</source>
        <translation>Fleire sertifikatutferdarar (valfritt)</translation>
    </message>
    <message>
        <source>How does this machine reach the network?</source>
        <translation>Korleis når denne maskina nettet?</translation>
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
        <translation>Ingen proxy blir brukt, same kva systemet seier.</translation>
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
        <translation>Proxyen systemet er sett opp med, om det er nokon.</translation>
    </message>
    <message>
        <source>Use no further ones</source>
        <translation>Ikkje bruk fleire</translation>
    </message>
    <message>
        <source>User (optional)</source>
        <translation>Brukar (valfritt)</translation>
    </message>
    <message>
        <source>Where TLS is inspected on the way out: the file from your IT department, besides what the system trusts. Nothing switches the check of certificates off.</source>
        <translation>Der TLS blir inspisert på vegen ut: fila frå IT-avdelinga, i tillegg til det systemet stoler på. Kontrollen av sertifikat kan ikkje slåast av.</translation>
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
        <translation>Eit brukarnamn har ikkje kolon i seg. Passordet har sitt eige felt.</translation>
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
        <source>The password is known until the program ends.</source>
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
        <translation>Brukar og passord har eigne felt.</translation>
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
