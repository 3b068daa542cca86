<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::CertificateFields</name>
    <message>
        <source>organizationIdentifier, as in SEID 2</source>
        <translation>organizationIdentifier, slik SEID 2 har det</translation>
    </message>
    <message>
        <source>serialNumber, as in SEID 1</source>
        <translation>serialNumber, slik SEID 1 har det</translation>
    </message>
    <message>
        <source>the end of the organisation's name (O)</source>
        <translation>slutten av namnet på verksemda (O)</translation>
    </message>
    <message>
        <source>SEID 1, the old kind</source>
        <translation>SEID 1, den gamle typen</translation>
    </message>
    <message>
        <source>SEID 2, the kind issued today</source>
        <translation>SEID 2, typen som blir utferda i dag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjend</translation>
    </message>
    <message>
        <source>Yes, by name, key and signature of an issuer known here</source>
        <translation>Ja, namn, nøkkel og signatur er frå ein utferdar programmet kjenner</translation>
    </message>
    <message>
        <source>No, the name is a known issuer's and the signature is not</source>
        <translation>Nei, namnet er ein kjend utferdar sitt, men signaturen er det ikkje</translation>
    </message>
    <message>
        <source>No, it is self-signed</source>
        <translation>Nei, det er sjølvsignert</translation>
    </message>
    <message>
        <source>No, the issuer is not known here</source>
        <translation>Nei, programmet kjenner ikkje utferdaren</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lese frå</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Andre nummer</translation>
    </message>
    <message>
        <source>Sub-unit</source>
        <translation>Undereining</translation>
    </message>
    <message>
        <source>Units (OU)</source>
        <translation>Einingar (OU)</translation>
    </message>
    <message>
        <source>Name (CN)</source>
        <translation>Namn (CN)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utferdar</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>Utferdande CA</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generasjon</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>utferde sertifikat</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Nøkkelbruk</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Utvida nøkkelbruk</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyar</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ikkje gyldig enno</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldigheit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig frå</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagar att</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Type og storleik</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bit</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nøkkel</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>i fila</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>Nøkkel-id (kid)</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Namn i fila</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signert med</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikasjon</translation>
    </message>
    <message>
        <source>Serial number (hex)</source>
        <translation>Serienummer (heks)</translation>
    </message>
    <message>
        <source>Serial number (decimal)</source>
        <translation>Serienummer (desimalt)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject (DN)</translation>
    </message>
    <message>
        <source>Issuer's full name</source>
        <translation>Fullt namn på utferdaren (DN)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingeravtrykk (SHA-1)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Not known: the issuer is not one this program knows</source>
        <translation>Ikkje kjend: Programmet kjenner ikkje utferdaren</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autentisering</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signering</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>kryptering</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikkje oppgjeve</translation>
    </message>
</context>
<context>
    <name>da::CertificateVerdict</name>
    <message>
        <source>Can be used for signing</source>
        <translation>Kan brukast til å signere</translation>
    </message>
    <message>
        <source>Can be used for signing in test</source>
        <translation>Kan brukast til å signere i test</translation>
    </message>
    <message>
        <source>Can be used for signing in production</source>
        <translation>Kan brukast til å signere i produksjon</translation>
    </message>
    <message>
        <source>Cannot be used for signing</source>
        <translation>Kan ikkje brukast til å signere</translation>
    </message>
    <message>
        <source>Cannot be used for signing in test</source>
        <translation>Kan ikkje brukast til å signere i test</translation>
    </message>
    <message>
        <source>Cannot be used for signing in production</source>
        <translation>Kan ikkje brukast til å signere i produksjon</translation>
    </message>
    <message>
        <source>It is a key without a certificate: its public half must be registered on the client, and the check must be given its key id (kid).</source>
        <translation>Det er ein nøkkel utan sertifikat: Den offentlege delen må vere registrert på klienten, og kontrollen må få nøkkel-id-en (kid).</translation>
    </message>
    <message>
        <source>A certificate without its private key</source>
        <translation>Eit sertifikat utan den private nøkkelen</translation>
    </message>
    <message>
        <source>The certificate itself is in order.</source>
        <translation>Sjølve sertifikatet er i orden.</translation>
    </message>
    <message>
        <source>The certificate itself is in order for test.</source>
        <translation>Sjølve sertifikatet er i orden for test.</translation>
    </message>
    <message>
        <source>The certificate itself is in order for production.</source>
        <translation>Sjølve sertifikatet er i orden for produksjon.</translation>
    </message>
    <message>
        <source>To sign, the file that also holds its private key is needed, usually .p12 or .pfx.</source>
        <translation>For å signere trengst fila som òg har den private nøkkelen, som regel .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>The key is locked</source>
        <translation>Nøkkelen er låst</translation>
    </message>
    <message>
        <source>The certificate can be read without the password. Only with the password is it seen whether its key is there.</source>
        <translation>Sertifikatet kan lesast utan passordet. Om nøkkelen er i fila, viser seg først når passordet er skrive inn.</translation>
    </message>
    <message>
        <source>Which key is meant?</source>
        <translation>Kva for ein nøkkel gjeld det?</translation>
    </message>
    <message>
        <source>It is the only one with a private key.</source>
        <translation>Det er den einaste med privat nøkkel.</translation>
    </message>
    <message>
        <source>It is for authentication, which is the usual choice.</source>
        <translation>Han er for autentisering, som er det vanlege valet.</translation>
    </message>
    <message>
        <source>Of those that can be used, it was issued last.</source>
        <translation>Han er utferda sist av dei som kan brukast.</translation>
    </message>
    <message>
        <source>The others cannot be used.</source>
        <translation>Dei andre kan ikkje brukast.</translation>
    </message>
    <message>
        <source>None of them can be used; this one comes nearest.</source>
        <translation>Ingen av dei kan brukast; denne er nærast.</translation>
    </message>
</context>
<context>
    <name>da::CertificateController</name>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Key without certificate</source>
        <translation>Nøkkel utan sertifikat</translation>
    </message>
    <message>
        <source>without key</source>
        <translation>utan nøkkel</translation>
    </message>
    <message>
        <source>This is the one the program would choose. %1</source>
        <translation>Denne vel programmet sjølv. %1</translation>
    </message>
    <message>
        <source>The program would choose another: %1</source>
        <translation>Programmet ville ha valt ein annan: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Utferda av: %1</translation>
    </message>
</context>
<context>
    <name>da::CertificatePage</name>
    <message>
        <source>Which file do you want to look into?</source>
        <translation>Kva fil vil du undersøkje?</translation>
    </message>
    <message>
        <source>The file is read on this machine. Nothing is sent, and nothing of it is kept.</source>
        <translation>Fila blir lesen på denne maskina. Ingenting blir sendt, og ingenting av henne blir lagra.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passord til fila</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>The file is being opened …</source>
        <translation>Fila blir opna …</translation>
    </message>
    <message>
        <source>What can be looked into?</source>
        <translation>Kva kan undersøkjast?</translation>
    </message>
    <message>
        <source>•  A business certificate with its key: .p12 or .pfx
•  A certificate alone: .cer, .crt, .der, .pem or .p7b
•  A private key of your own: .pem or .jwk</source>
        <translation>•  Eit verksemdssertifikat med nøkkel: .p12 eller .pfx
•  Eit sertifikat åleine: .cer, .crt, .der, .pem eller .p7b
•  Ein eigen privat nøkkel: .pem eller .jwk</translation>
    </message>
    <message>
        <source>You see whose it is, who issued it, for how long and for which environment, and whether Maskinporten can be expected to take it.</source>
        <translation>Du får sjå kven det tilhøyrer, kven som har utferda det, kor lenge og for kva miljø det gjeld, og om Maskinporten kan ventast å godta det.</translation>
    </message>
    <message>
        <source>Make a new key for a client …</source>
        <translation>Lag ein ny nøkkel til ein klient …</translation>
    </message>
    <message>
        <source>The check asks for access and customer first, and then has the file ready.</source>
        <translation>Kontrollen spør først om tilgang og kunde, og har så fila klar.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Slepp fila her.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Vel fil …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>Ei anna fil …</translation>
    </message>
    <message>
        <source>The certificate is for this environment. Nothing is asked.</source>
        <translation>Sertifikatet er for dette miljøet. Ingen server blir spurd.</translation>
    </message>
    <message>
        <source>No file is open. Nothing is asked.</source>
        <translation>Inga fil er opna. Ingen server blir spurd.</translation>
    </message>
    <message>
        <source>The file does not tell its environment. Nothing is asked.</source>
        <translation>Fila fortel ikkje kva miljø ho er for. Ingen server blir spurd.</translation>
    </message>
    <message>
        <source>Choose a certificate or key file</source>
        <translation>Vel sertifikat eller nøkkelfil</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b *.p7c *.key *.jwk *.json)</source>
        <translation>Sertifikat og nøklar (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b *.p7c *.key *.jwk *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>da::CertificateView</name>
    <message>
        <source>Use this file in a check</source>
        <translation>Bruk fila i ein kontroll</translation>
    </message>
    <message>
        <source>everything about the certificate</source>
        <translation>alt om sertifikatet</translation>
    </message>
    <message>
        <source>Key or certificate</source>
        <translation>Nøkkel eller sertifikat</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Judged for</source>
        <translation>Vurdert for</translation>
    </message>
    <message>
        <source>Any environment</source>
        <translation>Uansett miljø</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kjede</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopier alt</translation>
    </message>
    <message>
        <source>Each is signed by the one below it. Select one to see its details.</source>
        <translation>Kvart sertifikat er signert av det under. Vel eitt for å sjå alt om det.</translation>
    </message>
    <message>
        <source>It ends where the issuer is neither in the file nor known to the program.</source>
        <translation>Ho sluttar der utferdaren verken er i fila eller kjend av programmet.</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle opplysningar</translation>
    </message>
    <message>
        <source>All details of the issuer</source>
        <translation>Alle opplysningar om utferdaren</translation>
    </message>
</context>
<context>
    <name>da::ChainTree</name>
    <message>
        <source>not yet valid</source>
        <translation>ikkje gyldig enno</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, gått ut</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>i fila</translation>
    </message>
    <message>
        <source>known to the program</source>
        <translation>kjend av programmet</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kvar det er</translation>
    </message>
</context>
<context>
    <name>da::KeyPairController</name>
    <message>
        <source>The key needs an id.</source>
        <translation>Nøkkelen må ha ein id.</translation>
    </message>
    <message>
        <source>Only the letters a to z, digits, full stop, _ and - are allowed.</source>
        <translation>Berre bokstavane a til z, siffer, punktum, _ og - er tillatne.</translation>
    </message>
    <message>
        <source>Short passwords can be guessed. Use at least %1 characters.</source>
        <translation>Korte passord kan gjettast. Bruk minst %1 teikn.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Langt nok.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Dei to passorda er ikkje like.</translation>
    </message>
    <message>
        <source>No key could be made on this machine.</source>
        <translation>Det var ikkje mogleg å lage ein nøkkel på denne maskina.</translation>
    </message>
    <message>
        <source>There is already a file called %1. It was left as it is; choose another name.</source>
        <translation>Det finst alt ei fil som heiter %1. Ho er ikkje endra; vel eit anna namn.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikkje skrivast: %2</translation>
    </message>
</context>
<context>
    <name>da::KeyPairDialog</name>
    <message>
        <source>Make a key for a client</source>
        <translation>Lag ein nøkkel til ein klient</translation>
    </message>
    <message>
        <source>A client in Samarbeidsportalen can sign with a key of its own in place of a business certificate. The private half is saved in a file on this machine, locked with a password. The public half is registered on the client.</source>
        <translation>Ein klient i Samarbeidsportalen kan signere med ein eigen nøkkel i staden for eit verksemdssertifikat. Den private delen blir lagra i ei fil på denne maskina, låst med eit passord. Den offentlege delen blir registrert på klienten.</translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation>Storleik på nøkkelen</translation>
    </message>
    <message>
        <source>3072 bits (usual)</source>
        <translation>3072 bit (vanleg)</translation>
    </message>
    <message>
        <source>2048 bits (the least that is taken)</source>
        <translation>2048 bit (det minste som blir godteke)</translation>
    </message>
    <message>
        <source>4096 bits</source>
        <translation>4096 bit</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>Nøkkel-id (kid)</translation>
    </message>
    <message>
        <source>Tells this key from the client's others. It may stay as it is.</source>
        <translation>Skil nøkkelen frå dei andre nøklane til klienten. Han kan stå som han er.</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Passord til fila</translation>
    </message>
    <message>
        <source>It is not kept anywhere. Without it nobody can open the file.</source>
        <translation>Det blir ikkje lagra nokon stad. Utan det kan ingen opne fila.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Passordet ein gong til</translation>
    </message>
    <message>
        <source>The key is being made …</source>
        <translation>Nøkkelen blir laga …</translation>
    </message>
    <message>
        <source>Public key (JWK set), to be pasted in Samarbeidsportalen</source>
        <translation>Offentleg nøkkel (JWK-sett), til å lime inn i Samarbeidsportalen</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>den offentlege nøkkelen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Lagre den offentlege nøkkelen</translation>
    </message>
    <message>
        <source>Paste the public key on the client's page in Samarbeidsportalen. A client can hold five keys at most.</source>
        <translation>Lim inn den offentlege nøkkelen på sida til klienten i Samarbeidsportalen. Ein klient kan ha høgst fem nøklar.</translation>
    </message>
    <message>
        <source>Note the date: a registered key can be used for a year. Registered today, it ends on %1.</source>
        <translation>Merk deg datoen: Ein registrert nøkkel kan brukast i eitt år. Blir han registrert i dag, går han ut %1.</translation>
    </message>
    <message>
        <source>From then on the client must name its key: the key id (kid) goes with every request, also of those who used a business certificate until now.</source>
        <translation>Frå då av må klienten oppgje nøkkelen: Nøkkel-id-en (kid) skal med i kvar førespurnad, òg der klienten til no har brukt eit verksemdssertifikat.</translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>Nøkkelen er laga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this key in a check</source>
        <translation>Bruk nøkkelen i ein kontroll</translation>
    </message>
    <message>
        <source>Make and save …</source>
        <translation>Lag og lagre …</translation>
    </message>
    <message>
        <source>The private key lies in %1, locked with your password.</source>
        <translation>Den private nøkkelen ligg i %1, låst med passordet ditt.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Lagre den private nøkkelen</translation>
    </message>
    <message>
        <source>Private keys (*.pem)</source>
        <translation>Private nøklar (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikkje skrivast: %2</translation>
    </message>
</context>
<context>
    <name>da::ConversionCard</name>
    <message>
        <source>Command that converts it</source>
        <translation>Kommando som konverterer ho</translation>
    </message>
</context>
</TS>
