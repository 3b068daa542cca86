<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
        <translation>slutten av virksomhetens navn (O)</translation>
    </message>
    <message>
        <source>SEID 1, the old kind</source>
        <translation>SEID 1, den gamle typen</translation>
    </message>
    <message>
        <source>SEID 2, the kind issued today</source>
        <translation>SEID 2, typen som blir utstedt i dag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Yes, by name, key and signature of an issuer known here</source>
        <translation>Ja, navn, nøkkel og signatur er fra en utsteder programmet kjenner</translation>
    </message>
    <message>
        <source>No, the name is a known issuer's and the signature is not</source>
        <translation>Nei, navnet er en kjent utsteders, men signaturen er det ikke</translation>
    </message>
    <message>
        <source>No, it is self-signed</source>
        <translation>Nei, det er selvsignert</translation>
    </message>
    <message>
        <source>No, the issuer is not known here</source>
        <translation>Nei, programmet kjenner ikke utstederen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lest fra</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Andre numre</translation>
    </message>
    <message>
        <source>Sub-unit</source>
        <translation>Underenhet</translation>
    </message>
    <message>
        <source>Units (OU)</source>
        <translation>Enheter (OU)</translation>
    </message>
    <message>
        <source>Name (CN)</source>
        <translation>Navn (CN)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utsteder</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>Utstedende CA</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
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
        <translation>Formål</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>utstede sertifikater</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Nøkkelbruk</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Utvidet nøkkelbruk</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policyer</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ikke gyldig ennå</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dager igjen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Kind and size</source>
        <translation>Type og størrelse</translation>
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
        <translation>i filen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke sett</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>Nøkkel-id (kid)</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Navn i filen</translation>
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
        <translation>Utstederens fulle navn (DN)</translation>
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
        <translation>Ikke kjent: Programmet kjenner ikke utstederen</translation>
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
        <translation>ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>da::CertificateVerdict</name>
    <message>
        <source>Can be used for signing</source>
        <translation>Kan brukes til å signere</translation>
    </message>
    <message>
        <source>Can be used for signing in test</source>
        <translation>Kan brukes til å signere i test</translation>
    </message>
    <message>
        <source>Can be used for signing in production</source>
        <translation>Kan brukes til å signere i produksjon</translation>
    </message>
    <message>
        <source>Cannot be used for signing</source>
        <translation>Kan ikke brukes til å signere</translation>
    </message>
    <message>
        <source>Cannot be used for signing in test</source>
        <translation>Kan ikke brukes til å signere i test</translation>
    </message>
    <message>
        <source>Cannot be used for signing in production</source>
        <translation>Kan ikke brukes til å signere i produksjon</translation>
    </message>
    <message>
        <source>It is a key without a certificate: its public half must be registered on the client, and the check must be given its key id (kid).</source>
        <translation>Det er en nøkkel uten sertifikat: Den offentlige delen må være registrert på klienten, og kontrollen må få nøkkel-id-en (kid).</translation>
    </message>
    <message>
        <source>A certificate without its private key</source>
        <translation>Et sertifikat uten den private nøkkelen</translation>
    </message>
    <message>
        <source>The certificate itself is in order.</source>
        <translation>Selve sertifikatet er i orden.</translation>
    </message>
    <message>
        <source>The certificate itself is in order for test.</source>
        <translation>Selve sertifikatet er i orden for test.</translation>
    </message>
    <message>
        <source>The certificate itself is in order for production.</source>
        <translation>Selve sertifikatet er i orden for produksjon.</translation>
    </message>
    <message>
        <source>To sign, the file that also holds its private key is needed, usually .p12 or .pfx.</source>
        <translation>For å signere trengs filen som også har den private nøkkelen, som regel .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>The key is locked</source>
        <translation>Nøkkelen er låst</translation>
    </message>
    <message>
        <source>The certificate can be read without the password. Only with the password is it seen whether its key is there.</source>
        <translation>Sertifikatet kan leses uten passordet. Om nøkkelen er i filen, vises først når passordet er skrevet inn.</translation>
    </message>
    <message>
        <source>Which key is meant?</source>
        <translation>Hvilken nøkkel gjelder det?</translation>
    </message>
    <message>
        <source>It is the only one with a private key.</source>
        <translation>Det er den eneste med privat nøkkel.</translation>
    </message>
    <message>
        <source>It is for authentication, which is the usual choice.</source>
        <translation>Den er for autentisering, som er det vanlige valget.</translation>
    </message>
    <message>
        <source>Of those that can be used, it was issued last.</source>
        <translation>Den er utstedt sist av dem som kan brukes.</translation>
    </message>
    <message>
        <source>The others cannot be used.</source>
        <translation>De andre kan ikke brukes.</translation>
    </message>
    <message>
        <source>None of them can be used; this one comes nearest.</source>
        <translation>Ingen av dem kan brukes; denne er nærmest.</translation>
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
        <translation>Nøkkel uten sertifikat</translation>
    </message>
    <message>
        <source>without key</source>
        <translation>uten nøkkel</translation>
    </message>
    <message>
        <source>This is the one the program would choose. %1</source>
        <translation>Denne velger programmet selv. %1</translation>
    </message>
    <message>
        <source>The program would choose another: %1</source>
        <translation>Programmet ville ha valgt en annen: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Utstedt av: %1</translation>
    </message>
</context>
<context>
    <name>da::CertificatePage</name>
    <message>
        <source>Which file do you want to look into?</source>
        <translation>Hvilken fil vil du undersøke?</translation>
    </message>
    <message>
        <source>The file is read on this machine. Nothing is sent, and nothing of it is kept.</source>
        <translation>Filen leses på denne maskinen. Ingenting blir sendt, og ingenting av den blir lagret.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passord til filen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The file is being opened …</source>
        <translation>Filen åpnes …</translation>
    </message>
    <message>
        <source>What can be looked into?</source>
        <translation>Hva kan undersøkes?</translation>
    </message>
    <message>
        <source>•  A business certificate with its key: .p12 or .pfx
•  A certificate alone: .cer, .crt, .der, .pem or .p7b
•  A private key of your own: .pem or .jwk</source>
        <translation>•  Et virksomhetssertifikat med nøkkel: .p12 eller .pfx
•  Et sertifikat alene: .cer, .crt, .der, .pem eller .p7b
•  En egen privat nøkkel: .pem eller .jwk</translation>
    </message>
    <message>
        <source>You see whose it is, who issued it, for how long and for which environment, and whether Maskinporten can be expected to take it.</source>
        <translation>Du får se hvem det tilhører, hvem som har utstedt det, hvor lenge og for hvilket miljø det gjelder, og om Maskinporten kan ventes å godta det.</translation>
    </message>
    <message>
        <source>Make a new key for a client …</source>
        <translation>Lag en ny nøkkel til en klient …</translation>
    </message>
    <message>
        <source>The check asks for access and customer first, and then has the file ready.</source>
        <translation>Kontrollen spør først om tilgang og kunde, og har så filen klar.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Slipp filen her.</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <source>The certificate is for this environment. Nothing is asked.</source>
        <translation>Sertifikatet er for dette miljøet. Ingen server blir spurt.</translation>
    </message>
    <message>
        <source>No file is open. Nothing is asked.</source>
        <translation>Ingen fil er åpnet. Ingen server blir spurt.</translation>
    </message>
    <message>
        <source>The file does not tell its environment. Nothing is asked.</source>
        <translation>Filen forteller ikke hvilket miljø den er for. Ingen server blir spurt.</translation>
    </message>
    <message>
        <source>Choose a certificate or key file</source>
        <translation>Velg sertifikat eller nøkkelfil</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b *.p7c *.key *.jwk *.json)</source>
        <translation>Sertifikater og nøkler (*.p12 *.pfx *.pem *.cer *.crt *.der *.p7b *.p7c *.key *.jwk *.json)</translation>
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
        <translation>Bruk filen i en kontroll</translation>
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
        <translation>Velg</translation>
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
        <translation>Hvert sertifikat er signert av det under. Velg ett for å se alt om det.</translation>
    </message>
    <message>
        <source>It ends where the issuer is neither in the file nor known to the program.</source>
        <translation>Den slutter der utstederen verken er i filen eller kjent av programmet.</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>Alle opplysninger</translation>
    </message>
    <message>
        <source>All details of the issuer</source>
        <translation>Alle opplysninger om utstederen</translation>
    </message>
</context>
<context>
    <name>da::ChainTree</name>
    <message>
        <source>not yet valid</source>
        <translation>ikke gyldig ennå</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, utløpt</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>i filen</translation>
    </message>
    <message>
        <source>known to the program</source>
        <translation>kjent av programmet</translation>
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
        <translation>Hvor det er</translation>
    </message>
</context>
<context>
    <name>da::KeyPairController</name>
    <message>
        <source>The key needs an id.</source>
        <translation>Nøkkelen må ha en id.</translation>
    </message>
    <message>
        <source>Only the letters a to z, digits, full stop, _ and - are allowed.</source>
        <translation>Bare bokstavene a til z, sifre, punktum, _ og - er tillatt.</translation>
    </message>
    <message>
        <source>Short passwords can be guessed. Use at least %1 characters.</source>
        <translation>Korte passord kan gjettes. Bruk minst %1 tegn.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Langt nok.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De to passordene er ikke like.</translation>
    </message>
    <message>
        <source>No key could be made on this machine.</source>
        <translation>Det var ikke mulig å lage en nøkkel på denne maskinen.</translation>
    </message>
    <message>
        <source>There is already a file called %1. It was left as it is; choose another name.</source>
        <translation>Det finnes alt en fil som heter %1. Den er ikke endret; velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>da::KeyPairDialog</name>
    <message>
        <source>Make a key for a client</source>
        <translation>Lag en nøkkel til en klient</translation>
    </message>
    <message>
        <source>A client in Samarbeidsportalen can sign with a key of its own in place of a business certificate. The private half is saved in a file on this machine, locked with a password. The public half is registered on the client.</source>
        <translation>En klient i Samarbeidsportalen kan signere med en egen nøkkel i stedet for et virksomhetssertifikat. Den private delen lagres i en fil på denne maskinen, låst med et passord. Den offentlige delen registreres på klienten.</translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation>Størrelse på nøkkelen</translation>
    </message>
    <message>
        <source>3072 bits (usual)</source>
        <translation>3072 bit (vanlig)</translation>
    </message>
    <message>
        <source>2048 bits (the least that is taken)</source>
        <translation>2048 bit (det minste som godtas)</translation>
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
        <translation>Skiller nøkkelen fra klientens andre nøkler. Den kan stå som den er.</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Passord til filen</translation>
    </message>
    <message>
        <source>It is not kept anywhere. Without it nobody can open the file.</source>
        <translation>Det blir ikke lagret noe sted. Uten det kan ingen åpne filen.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Passordet en gang til</translation>
    </message>
    <message>
        <source>The key is being made …</source>
        <translation>Nøkkelen lages …</translation>
    </message>
    <message>
        <source>Public key (JWK set), to be pasted in Samarbeidsportalen</source>
        <translation>Offentlig nøkkel (JWK-sett), til å lime inn i Samarbeidsportalen</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>den offentlige nøkkelen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Lagre den offentlige nøkkelen</translation>
    </message>
    <message>
        <source>Paste the public key on the client's page in Samarbeidsportalen. A client can hold five keys at most.</source>
        <translation>Lim inn den offentlige nøkkelen på klientens side i Samarbeidsportalen. En klient kan ha høyst fem nøkler.</translation>
    </message>
    <message>
        <source>Note the date: a registered key can be used for a year. Registered today, it ends on %1.</source>
        <translation>Merk deg datoen: En registrert nøkkel kan brukes i ett år. Registreres den i dag, utløper den %1.</translation>
    </message>
    <message>
        <source>From then on the client must name its key: the key id (kid) goes with every request, also of those who used a business certificate until now.</source>
        <translation>Fra da av må klienten oppgi nøkkelen: Nøkkel-id-en (kid) skal med i hver forespørsel, også der klienten til nå har brukt et virksomhetssertifikat.</translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>Nøkkelen er laget</translation>
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
        <translation>Bruk nøkkelen i en kontroll</translation>
    </message>
    <message>
        <source>Make and save …</source>
        <translation>Lag og lagre …</translation>
    </message>
    <message>
        <source>The private key lies in %1, locked with your password.</source>
        <translation>Den private nøkkelen ligger i %1, låst med passordet ditt.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Lagre den private nøkkelen</translation>
    </message>
    <message>
        <source>Private keys (*.pem)</source>
        <translation>Private nøkler (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>da::ConversionCard</name>
    <message>
        <source>Command that converts it</source>
        <translation>Kommando som konverterer den</translation>
    </message>
</context>
</TS>
