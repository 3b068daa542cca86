<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>(title not known; search for the scope in the portal)</source>
        <translation>(tittelen er ikke kjent; søk etter scopet i portalen)</translation>
    </message>
    <message>
        <source>%1 of %2 shown.</source>
        <translation>Viser %1 av %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Title, bokmål</source>
        <translation>Tittel på bokmål</translation>
    </message>
    <message>
        <source>Title, nynorsk</source>
        <translation>Tittel på nynorsk</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Tittel på engelsk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Owner's number</source>
        <translation>Eierens nummer</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Can be delegated</source>
        <translation>Kan delegeres</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>I test</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>I produksjon</translation>
    </message>
    <message>
        <source>Other scopes in it</source>
        <translation>Alle scopes i skjemaet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Gjelder per</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The catalogue does not know %1. It can still be a scope that exists.</source>
        <translation>Katalogen kjenner ikke %1. Scopet kan likevel finnes.</translation>
    </message>
    <message>
        <source>Known scopes that look like it:</source>
        <translation>Kjente scopes som ligner:</translation>
    </message>
    <message>
        <source>This is not a scope. A scope is written prefix:name.</source>
        <translation>Dette er ikke et scope. Et scope skrives prefiks:navn.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>Det er ikke noe sertifikat (PEM) i %1.</translation>
    </message>
    <message>
        <source>a valid organisation number</source>
        <translation>et gyldig organisasjonsnummer</translation>
    </message>
    <message>
        <source>Scope and consumer</source>
        <translation>Scope og kunde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token contents</source>
        <translation>Innholdet i tokenet</translation>
    </message>
    <message>
        <source>Counter-checks</source>
        <translation>Kontrollprøver</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Altinn</source>
        <translation>Altinn</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>running</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>feilet</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ikke testet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>BEKREFTET</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>AVVIST</translation>
    </message>
    <message>
        <source>A FAULT HERE</source>
        <translation>LOKAL FEIL</translation>
    </message>
    <message>
        <source>CANNOT TELL</source>
        <translation>KAN IKKE AVGJØRES</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Dette ble det bedt om</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Delegation schema</source>
        <translation>Delegeringsskjema</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>INTERRUPTED</source>
        <translation>AVBRUTT</translation>
    </message>
    <message>
        <source>Which servers to ask; a file describes others (JSON). Default: test.</source>
        <translation>Hvilke servere som blir spurt. En fil kan beskrive andre (JSON). Standard: test.</translation>
    </message>
    <message>
        <source>Read the password of the key file from standard input.</source>
        <translation>Les passordet til nøkkelfilen fra standard inndata.</translation>
    </message>
    <message>
        <source>Read the password of the key file from a file.</source>
        <translation>Les passordet til nøkkelfilen fra en fil.</translation>
    </message>
    <message>
        <source>How long to wait for each answer, 1 to 300. Default: 20.</source>
        <translation>Hvor mange sekunder det ventes på hvert svar, 1 til 300. Standard: 20.</translation>
    </message>
    <message>
        <source>Trust these certificates too for TLS (PEM).</source>
        <translation>Stol også på disse sertifikatene for TLS (PEM).</translation>
    </message>
    <message>
        <source>Which proxy to go through: http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. Default: system.</source>
        <translation>Hvilken proxy som brukes: http://[BRUKER@]VERT:PORT eller socks5://[BRUKER@]VERT:PORT. Standard: system.</translation>
    </message>
    <message>
        <source>Language of the texts. Default: that of the system.</source>
        <translation>Språket i tekstene. Standard: språket i systemet.</translation>
    </message>
    <message>
        <source>Write one JSON object instead of text.</source>
        <translation>Skriv ett JSON-objekt i stedet for tekst.</translation>
    </message>
    <message>
        <source>Show this help, or that of a command.</source>
        <translation>Vis denne hjelpen, eller hjelpen til en kommando.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>The supplier's Maskinporten client.</source>
        <translation>Leverandørens klient i Maskinporten.</translation>
    </message>
    <message>
        <source>The scope to ask for; may be given several times.</source>
        <translation>Scopet det bes om; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>The customer's organisation number. Without it a token for the supplier itself is asked for.</source>
        <translation>Kundens organisasjonsnummer. Uten det bes det om et token for leverandøren selv.</translation>
    </message>
    <message>
        <source>Key file with business certificate (PKCS#12, or PEM with key and certificate).</source>
        <translation>Nøkkelfil med virksomhetssertifikat (PKCS#12, eller PEM med nøkkel og sertifikat).</translation>
    </message>
    <message>
        <source>Private key registered on the client (PEM or JWK); together with --kid.</source>
        <translation>Privat nøkkel som er registrert på klienten (PEM eller JWK); sammen med --kid.</translation>
    </message>
    <message>
        <source>Identifier of the registered key. A JWK file may hold it itself.</source>
        <translation>Id-en (kid) til den registrerte nøkkelen. En JWK-fil kan ha den selv.</translation>
    </message>
    <message>
        <source>The supplier's organisation number, which the certificate should carry.</source>
        <translation>Leverandørens organisasjonsnummer, som sertifikatet skal ha.</translation>
    </message>
    <message>
        <source>Audience that the token is to be limited to.</source>
        <translation>Mottakeren (audience) som tokenet skal være begrenset til.</translation>
    </message>
    <message>
        <source>Call this address with the token afterwards (https).</source>
        <translation>Kall denne adressen med tokenet etterpå (https).</translation>
    </message>
    <message>
        <source>Send nothing more after a refusal to tell its causes apart.</source>
        <translation>Ikke send de ekstra forespørslene som skal skille årsakene fra hverandre etter en avvisning.</translation>
    </message>
    <message>
        <source>HTTP status that the answer came with.</source>
        <translation>HTTP-statusen svaret kom med.</translation>
    </message>
    <message>
        <source>Whether the request carried consumer_org.</source>
        <translation>Om forespørselen hadde med consumer_org.</translation>
    </message>
    <message>
        <source>Environment that gave the answer.</source>
        <translation>Miljøet som ga svaret.</translation>
    </message>
    <message>
        <source>Environment that the certificate is meant for.</source>
        <translation>Miljøet sertifikatet skal brukes i.</translation>
    </message>
    <message>
        <source>Judge as of this time (2025-06-01T12:00:00Z) instead of now.</source>
        <translation>Vurder slik det var på dette tidspunktet (2025-06-01T12:00:00Z) i stedet for nå.</translation>
    </message>
    <message>
        <source>Look the number up in the register of this environment. Without it nothing is sent.</source>
        <translation>Slå opp nummeret i registeret i dette miljøet. Uten dette sendes ingenting.</translation>
    </message>
    <message>
        <source>Test one delegation: ask for a token and say what the answer means.</source>
        <translation>Test én delegering: Be om et token og si hva svaret betyr.</translation>
    </message>
    <message>
        <source>Explain an answer or error text, from a file or standard input.</source>
        <translation>Forklar et svar eller en feiltekst, fra en fil eller standard inndata.</translation>
    </message>
    <message>
        <source>Open a key file or certificate and describe it.</source>
        <translation>Åpne en nøkkelfil eller et sertifikat og beskriv det.</translation>
    </message>
    <message>
        <source>List the known scopes and their delegation schemas.</source>
        <translation>List opp de kjente scopene og delegeringsskjemaene deres.</translation>
    </message>
    <message>
        <source>Find scopes by scope, title or owner.</source>
        <translation>Finn scopes etter scope, tittel eller eier.</translation>
    </message>
    <message>
        <source>Show everything known about one scope.</source>
        <translation>Vis alt som er kjent om ett scope.</translation>
    </message>
    <message>
        <source>Check an organisation number, and look it up.</source>
        <translation>Kontroller et organisasjonsnummer, og slå det opp.</translation>
    </message>
    <message>
        <source>Run the demo environment until Ctrl+C and print its environment file.</source>
        <translation>Kjør demomiljøet til Ctrl+C og skriv ut miljøfilen.</translation>
    </message>
    <message>
        <source>List the demo customers and what each of them shows.</source>
        <translation>List opp demokundene og hva hver av dem viser.</translation>
    </message>
    <message>
        <source>The demo environment is running. Ctrl+C ends it.</source>
        <translation>Demomiljøet kjører. Ctrl+C avslutter det.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Miljøfil</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøkkelfil</translation>
    </message>
    <message>
        <source>Password (no secret)</source>
        <translation>Passord (ikke hemmelig)</translation>
    </message>
    <message>
        <source>Its environment file</source>
        <translation>Miljøfilen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Hvem må gjøre noe</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som må gjøres</translation>
    </message>
    <message>
        <source>Other possible causes, and what tells them apart</source>
        <translation>Andre mulige årsaker, og hva som skiller dem</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettadresse</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Send med</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-id (trace id)</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelasjons-id</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Only the first MiB of the text is read.</source>
        <translation>Bare den første MiB-en av teksten blir lest.</translation>
    </message>
    <message>
        <source>The environment file is not a JSON object.</source>
        <translation>Miljøfilen er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>The environment file has no member “%1”.</source>
        <translation>Miljøfilen mangler «%1».</translation>
    </message>
    <message>
        <source>The address “%1” in the environment file does not begin with https://.</source>
        <translation>Adressen «%1» i miljøfilen begynner ikke med https://.</translation>
    </message>
    <message>
        <source>The member “kind” of the environment file is neither “test” nor “production”.</source>
        <translation>«kind» i miljøfilen er verken «test» eller «production».</translation>
    </message>
    <message>
        <source>The member “%1” of the environment file is of the wrong type.</source>
        <translation>«%1» i miljøfilen er av feil type.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 er for stor.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>The demo environment could not start: %1</source>
        <translation>Demomiljøet kunne ikke starte: %1</translation>
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
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produksjon</translation>
    </message>
    <message>
        <source>signed by a known issuer</source>
        <translation>signert av en kjent utsteder</translation>
    </message>
    <message>
        <source>carries a known issuer's name, but is not signed by it</source>
        <translation>har navnet til en kjent utsteder, men er ikke signert av den</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selvsignert</translation>
    </message>
    <message>
        <source>issuer not known to this program</source>
        <translation>utstederen er ikke kjent for dette programmet</translation>
    </message>
    <message>
        <source>%1 to %2 (days left: %3)</source>
        <translation>%1 til %2 (dager igjen: %3)</translation>
    </message>
    <message>
        <source>%1, %2 bits, private</source>
        <translation>%1, %2 bit, privat</translation>
    </message>
    <message>
        <source>%1, %2 bits, only public</source>
        <translation>%1, %2 bit, bare offentlig</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Sub-unit</source>
        <translation>Underenhet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Innehaver (subject)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utsteder</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint</source>
        <translation>SHA-256-fingeravtrykk</translation>
    </message>
    <message>
        <source>Key identifier (kid)</source>
        <translation>Nøkkel-id (kid)</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Navn i filen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kjede</translation>
    </message>
    <message>
        <source>This key can be used for signing here and now.</source>
        <translation>Denne nøkkelen kan brukes til å signere her og nå.</translation>
    </message>
    <message>
        <source>This file cannot be used for signing here and now.</source>
        <translation>Denne filen kan ikke brukes til å signere her og nå.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Oppføring %1 av %2</translation>
    </message>
    <message>
        <source>%1, the one to use</source>
        <translation>%1, den som brukes</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Filen ble ikke åpnet.</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Sannsynligvis: %1</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Det kan også være</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Certificate that can be read without the password</source>
        <translation>Sertifikat som kan leses uten passordet</translation>
    </message>
    <message>
        <source>The register did not answer; only the number itself is checked.</source>
        <translation>Registeret svarte ikke. Bare selve nummeret er kontrollert.</translation>
    </message>
    <message>
        <source>Not in Enhetsregisteret in this environment.</source>
        <translation>Finnes ikke i Enhetsregisteret i dette miljøet.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Slettet %1.</translation>
    </message>
    <message>
        <source>Bankrupt.</source>
        <translation>Konkurs.</translation>
    </message>
    <message>
        <source>Being dissolved.</source>
        <translation>Under avvikling.</translation>
    </message>
    <message>
        <source>Sub-unit of %1. A delegation counts for exactly one number.</source>
        <translation>Underenhet av %1. En delegering gjelder nøyaktig ett nummer.</translation>
    </message>
    <message>
        <source>Active.</source>
        <translation>Aktiv.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>It is synthetic (first digit 2 or 3): it exists in the test environments only.</source>
        <translation>Det er syntetisk (første siffer 2 eller 3): Det finnes bare i testmiljøene.</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Organisasjonsform</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Not a valid organisation number.</source>
        <translation>Ikke et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The system's keyring holds no password for this key file.</source>
        <translation>Nøkkelringen i systemet har ikke noe passord for denne nøkkelfilen.</translation>
    </message>
    <message>
        <source>The system's keyring was not opened.</source>
        <translation>Nøkkelringen i systemet ble ikke åpnet.</translation>
    </message>
    <message>
        <source>The system's keyring cannot be used here: %1</source>
        <translation>Nøkkelringen i systemet kan ikke brukes her: %1</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passord for %1:</translation>
    </message>
    <message>
        <source>The key file wants a password and none was given: use --password-stdin, --password-file or --keychain.</source>
        <translation>Nøkkelfilen krever et passord, og det er ikke oppgitt: Bruk --password-stdin, --password-file eller --keychain.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Ingen kommando er oppgitt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finnes ingen kommando «%1».</translation>
    </message>
    <message>
        <source>This command needs a sub-command that exists.</source>
        <translation>Denne kommandoen må ha en underkommando som finnes.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Det finnes ikke noe valg %1 her.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valget %1 må ha en verdi.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Valget %1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>The option %1 was given more than once.</source>
        <translation>Valget %1 er oppgitt mer enn én gang.</translation>
    </message>
    <message>
        <source>%1 is not accepted: other users of this machine can read the arguments of a program. Use --password-stdin, --password-file or --keychain, or leave it out and be asked.</source>
        <translation>%1 godtas ikke: Andre brukere på denne maskinen kan lese argumentene til et program. Bruk --password-stdin, --password-file eller --keychain, eller utelat valget, så blir du spurt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Det er for mange argumenter.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Valget %1 mangler.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used. It should be: %2</source>
        <translation>Verdien til %1 kan ikke brukes. Den skal være: %2</translation>
    </message>
    <message>
        <source>These options cannot be given together: %2</source>
        <translation>Disse valgene kan ikke brukes sammen: %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Hjelp: %1 --help</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Valg for alle kommandoer</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Returkoder</translation>
    </message>
    <message>
        <source>verified, or usable</source>
        <translation>bekreftet, eller kan brukes</translation>
    </message>
    <message>
        <source>refused by Maskinporten, Altinn or the API, or not usable</source>
        <translation>avvist av Maskinporten, Altinn eller API-et, eller kan ikke brukes</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>feil bruk</translation>
    </message>
    <message>
        <source>a fault on this side: key file, input, clock, network or proxy</source>
        <translation>en lokal feil: nøkkelfil, inndata, klokke, nett eller proxy</translation>
    </message>
    <message>
        <source>cannot tell: service down, too many requests, or an answer that was not understood</source>
        <translation>kan ikke avgjøres: tjenesten er nede, for mange forespørsler, eller et svar som ikke ble forstått</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbrutt</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Bruk: %1 %2</translation>
    </message>
    <message>
        <source>Can this supplier get a token for this scope on behalf of this customer? If not: what is wrong, and who must act?</source>
        <translation>Kan denne leverandøren få et token for dette scopet på vegne av denne kunden? Hvis ikke: Hva er galt, og hvem må gjøre noe?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>If the client is not known here, send the same request to the other environment, too.</source>
        <translation>Hvis klienten ikke er kjent her: Send den samme forespørselen også til det andre miljøet.</translation>
    </message>
    <message>
        <source>If the answer can mean several things, harmless requests follow that tell them apart: one without the customer, the health address, the other environment's description. --no-counter-checks leaves them out.</source>
        <translation>Hvis svaret kan bety flere ting, sendes ufarlige forespørsler som skiller årsakene: én uten kunden, én til helsesjekken og én som henter beskrivelsen av det andre miljøet. --no-counter-checks utelater dem.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Resultatet kunne ikke skrives til standard ut.</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Hvor det stopper</translation>
    </message>
    <message>
        <source>Take the password of the key file from the system's keyring, where the window or “certificate --remember” put it.</source>
        <translation>Hent passordet til nøkkelfilen fra systemets nøkkelring, der vinduet eller «certificate --remember» har lagt det.</translation>
    </message>
    <message>
        <source>Take environment, client, key file, kid and supplier from this client profile, and the password from the keyring if it was put there. Other options go before it.</source>
        <translation>Hent miljø, klient, nøkkelfil, kid og leverandør fra denne klientprofilen, og passordet fra nøkkelringen hvis det er lagt der. Andre valg går foran.</translation>
    </message>
    <message>
        <source>If the password opens the file, put it into the system's keyring.</source>
        <translation>Legg passordet i systemets nøkkelring hvis det åpner filen.</translation>
    </message>
    <message>
        <source>Replace profiles that exist already and say something else.</source>
        <translation>Erstatt profiler som finnes fra før og sier noe annet.</translation>
    </message>
    <message>
        <source>List the client profiles.</source>
        <translation>List opp klientprofilene.</translation>
    </message>
    <message>
        <source>Show one client profile.</source>
        <translation>Vis én klientprofil.</translation>
    </message>
    <message>
        <source>Write client profiles as JSON, without secrets; all of them if none is named.</source>
        <translation>Skriv ut klientprofiler som JSON, uten hemmeligheter; alle hvis ingen er nevnt.</translation>
    </message>
    <message>
        <source>Add client profiles from an exported file, or from standard input.</source>
        <translation>Legg til klientprofiler fra en eksportert fil eller fra standard inn.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of the program.</source>
        <translation>%1 er skrevet av en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>The file with the client profiles was damaged. It is kept as %1.</source>
        <translation>Filen med klientprofilene var skadet. Den er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>Client profiles that could not be read: %1.</source>
        <translation>Klientprofiler som ikke kunne leses: %1.</translation>
    </message>
    <message>
        <source>There is no such client profile. “profile list” shows those that there are.</source>
        <translation>Det finnes ingen slik klientprofil. «profile list» viser dem som finnes.</translation>
    </message>
    <message>
        <source>Several client profiles have this name. Give the id instead.</source>
        <translation>Flere klientprofiler har dette navnet. Oppgi id-en i stedet.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>in the system's keyring</source>
        <translation>i systemets nøkkelring</translation>
    </message>
    <message>
        <source>There are no client profiles.</source>
        <translation>Det finnes ingen klientprofiler.</translation>
    </message>
    <message>
        <source>This is not a file of client profiles. Nothing was imported.</source>
        <translation>Dette er ikke en fil med klientprofiler. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Profile number %1 cannot be used: member “%2”. Nothing was imported.</source>
        <translation>Profil nummer %1 kan ikke brukes: «%2». Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Client profiles imported: %1.</source>
        <translation>Klientprofiler importert: %1.</translation>
    </message>
    <message>
        <source>These exist already and say something else; they stay as they are unless --replace is given: %1</source>
        <translation>Disse finnes fra før og sier noe annet; de blir stående med mindre --replace er oppgitt: %1</translation>
    </message>
    <message>
        <source>Left out, since a profile does not hold it: %1.</source>
        <translation>Utelatt, fordi det ikke hører hjemme i en profil: %1.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet ble ikke lagret.</translation>
    </message>
</context>
</TS>
