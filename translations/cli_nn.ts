<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>(title not known; search for the scope in the portal)</source>
        <translation>(tittelen er ikkje kjend; søk etter scopet i portalen)</translation>
    </message>
    <message>
        <source>%1 of %2 shown.</source>
        <translation>Viser %1 av %2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
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
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Owner's number</source>
        <translation>Nummeret til eigaren</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressurs</translation>
    </message>
    <message>
        <source>Can be delegated</source>
        <translation>Kan delegerast</translation>
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
        <translation>Alle scopa i skjemaet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Gjeld per</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Kor sikkert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The catalogue does not know %1. It can still be a scope that exists.</source>
        <translation>Katalogen kjenner ikkje %1. Scopet kan likevel finnast.</translation>
    </message>
    <message>
        <source>Known scopes that look like it:</source>
        <translation>Kjende scope som liknar:</translation>
    </message>
    <message>
        <source>This is not a scope. A scope is written prefix:name.</source>
        <translation>Dette er ikkje eit scope. Eit scope blir skrive prefiks:namn.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>Det er ikkje noko sertifikat (PEM) i %1.</translation>
    </message>
    <message>
        <source>a valid organisation number</source>
        <translation>eit gyldig organisasjonsnummer</translation>
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
        <translation>Innhaldet i tokenet</translation>
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
        <translation>ventar</translation>
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
        <translation>åtvaring</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>feila</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ikkje testa</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppa over</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>STADFESTA</translation>
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
        <translation>KAN IKKJE AVGJERAST</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Dette vart det bede om</translation>
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
        <translation>AVBROTE</translation>
    </message>
    <message>
        <source>Which servers to ask; a file describes others (JSON). Default: test.</source>
        <translation>Kva serverar som blir spurde. Ei fil kan skildre andre (JSON). Standard: test.</translation>
    </message>
    <message>
        <source>Read the password of the key file from standard input.</source>
        <translation>Les passordet til nøkkelfila frå standard inndata.</translation>
    </message>
    <message>
        <source>Read the password of the key file from a file.</source>
        <translation>Les passordet til nøkkelfila frå ei fil.</translation>
    </message>
    <message>
        <source>How long to wait for each answer, 1 to 300. Default: 20.</source>
        <translation>Kor mange sekund det blir venta på kvart svar, 1 til 300. Standard: 20.</translation>
    </message>
    <message>
        <source>Trust these certificates too for TLS (PEM).</source>
        <translation>Stol òg på desse sertifikata for TLS (PEM).</translation>
    </message>
    <message>
        <source>Which proxy to go through: http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. Default: system.</source>
        <translation>Kva proxy som blir brukt: http://[BRUKAR@]VERT:PORT eller socks5://[BRUKAR@]VERT:PORT. Standard: system.</translation>
    </message>
    <message>
        <source>Language of the texts. Default: that of the system.</source>
        <translation>Språket i tekstane. Standard: språket i systemet.</translation>
    </message>
    <message>
        <source>Write one JSON object instead of text.</source>
        <translation>Skriv eitt JSON-objekt i staden for tekst.</translation>
    </message>
    <message>
        <source>Show this help, or that of a command.</source>
        <translation>Vis denne hjelpa, eller hjelpa til ein kommando.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>The supplier's Maskinporten client.</source>
        <translation>Klienten til leverandøren i Maskinporten.</translation>
    </message>
    <message>
        <source>The scope to ask for; may be given several times.</source>
        <translation>Scopet det blir bede om; kan oppgivast fleire gonger.</translation>
    </message>
    <message>
        <source>The customer's organisation number. Without it a token for the supplier itself is asked for.</source>
        <translation>Organisasjonsnummeret til kunden. Utan det blir det bede om eit token for leverandøren sjølv.</translation>
    </message>
    <message>
        <source>Key file with business certificate (PKCS#12, or PEM with key and certificate).</source>
        <translation>Nøkkelfil med verksemdssertifikat (PKCS#12, eller PEM med nøkkel og sertifikat).</translation>
    </message>
    <message>
        <source>Private key registered on the client (PEM or JWK); together with --kid.</source>
        <translation>Privat nøkkel som er registrert på klienten (PEM eller JWK); saman med --kid.</translation>
    </message>
    <message>
        <source>Identifier of the registered key. A JWK file may hold it itself.</source>
        <translation>Id-en (kid) til den registrerte nøkkelen. Ei JWK-fil kan ha han sjølv.</translation>
    </message>
    <message>
        <source>The supplier's organisation number, which the certificate should carry.</source>
        <translation>Organisasjonsnummeret til leverandøren, som sertifikatet skal ha.</translation>
    </message>
    <message>
        <source>Audience that the token is to be limited to.</source>
        <translation>Mottakaren (audience) som tokenet skal vere avgrensa til.</translation>
    </message>
    <message>
        <source>Call this address with the token afterwards (https).</source>
        <translation>Kall denne adressa med tokenet etterpå (https).</translation>
    </message>
    <message>
        <source>Send nothing more after a refusal to tell its causes apart.</source>
        <translation>Ikkje send dei ekstra førespurnadene som skal skilje årsakene frå kvarandre etter ei avvising.</translation>
    </message>
    <message>
        <source>HTTP status that the answer came with.</source>
        <translation>HTTP-statusen svaret kom med.</translation>
    </message>
    <message>
        <source>Whether the request carried consumer_org.</source>
        <translation>Om førespurnaden hadde med consumer_org.</translation>
    </message>
    <message>
        <source>Environment that gave the answer.</source>
        <translation>Miljøet som gav svaret.</translation>
    </message>
    <message>
        <source>Environment that the certificate is meant for.</source>
        <translation>Miljøet sertifikatet skal brukast i.</translation>
    </message>
    <message>
        <source>Judge as of this time (2025-06-01T12:00:00Z) instead of now.</source>
        <translation>Vurder slik det var på dette tidspunktet (2025-06-01T12:00:00Z) i staden for no.</translation>
    </message>
    <message>
        <source>Look the number up in the register of this environment. Without it nothing is sent.</source>
        <translation>Slå opp nummeret i registeret i dette miljøet. Utan dette blir ingenting sendt.</translation>
    </message>
    <message>
        <source>Test one delegation: ask for a token and say what the answer means.</source>
        <translation>Test éi delegering: Be om eit token og sei kva svaret tyder.</translation>
    </message>
    <message>
        <source>Explain an answer or error text, from a file or standard input.</source>
        <translation>Forklar eit svar eller ein feiltekst, frå ei fil eller standard inndata.</translation>
    </message>
    <message>
        <source>Open a key file or certificate and describe it.</source>
        <translation>Opne ei nøkkelfil eller eit sertifikat og skildre det.</translation>
    </message>
    <message>
        <source>List the known scopes and their delegation schemas.</source>
        <translation>List opp dei kjende scopa og delegeringsskjemaa deira.</translation>
    </message>
    <message>
        <source>Find scopes by scope, title or owner.</source>
        <translation>Finn scope etter scope, tittel eller eigar.</translation>
    </message>
    <message>
        <source>Show everything known about one scope.</source>
        <translation>Vis alt som er kjent om eitt scope.</translation>
    </message>
    <message>
        <source>Check an organisation number, and look it up.</source>
        <translation>Kontroller eit organisasjonsnummer, og slå det opp.</translation>
    </message>
    <message>
        <source>Run the demo environment until Ctrl+C and print its environment file.</source>
        <translation>Køyr demomiljøet til Ctrl+C og skriv ut miljøfila.</translation>
    </message>
    <message>
        <source>List the demo customers and what each of them shows.</source>
        <translation>List opp demokundane og kva kvar av dei viser.</translation>
    </message>
    <message>
        <source>The demo environment is running. Ctrl+C ends it.</source>
        <translation>Demomiljøet køyrer. Ctrl+C avsluttar det.</translation>
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
        <translation>Passord (ikkje hemmeleg)</translation>
    </message>
    <message>
        <source>Its environment file</source>
        <translation>Miljøfila</translation>
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
        <translation>Kven må gjere noko</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kor sikkert</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva som må gjerast</translation>
    </message>
    <message>
        <source>Other possible causes, and what tells them apart</source>
        <translation>Andre moglege årsaker, og kva som skil dei</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Berre den første MiB-en av teksten blir lesen.</translation>
    </message>
    <message>
        <source>The environment file is not a JSON object.</source>
        <translation>Miljøfila er ikkje eit JSON-objekt.</translation>
    </message>
    <message>
        <source>The environment file has no member “%1”.</source>
        <translation>Miljøfila manglar «%1».</translation>
    </message>
    <message>
        <source>The address “%1” in the environment file does not begin with https://.</source>
        <translation>Adressa «%1» i miljøfila byrjar ikkje med https://.</translation>
    </message>
    <message>
        <source>The member “kind” of the environment file is neither “test” nor “production”.</source>
        <translation>«kind» i miljøfila er verken «test» eller «production».</translation>
    </message>
    <message>
        <source>The member “%1” of the environment file is of the wrong type.</source>
        <translation>«%1» i miljøfila er av feil type.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 er for stor.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The demo environment could not start: %1</source>
        <translation>Demomiljøet kunne ikkje starte: %1</translation>
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
        <translation>signert av ein kjend utferdar</translation>
    </message>
    <message>
        <source>carries a known issuer's name, but is not signed by it</source>
        <translation>har namnet til ein kjend utferdar, men er ikkje signert av han</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>sjølvsignert</translation>
    </message>
    <message>
        <source>issuer not known to this program</source>
        <translation>utferdaren er ikkje kjend for dette programmet</translation>
    </message>
    <message>
        <source>%1 to %2 (days left: %3)</source>
        <translation>%1 til %2 (dagar att: %3)</translation>
    </message>
    <message>
        <source>%1, %2 bits, private</source>
        <translation>%1, %2 bit, privat</translation>
    </message>
    <message>
        <source>%1, %2 bits, only public</source>
        <translation>%1, %2 bit, berre offentleg</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Verdt å vite</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Sub-unit</source>
        <translation>Undereining</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Innehavar (subject)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utferdar</translation>
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
        <translation>Namn i fila</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kjede</translation>
    </message>
    <message>
        <source>This key can be used for signing here and now.</source>
        <translation>Denne nøkkelen kan brukast til å signere her og no.</translation>
    </message>
    <message>
        <source>This file cannot be used for signing here and now.</source>
        <translation>Denne fila kan ikkje brukast til å signere her og no.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Oppføring %1 av %2</translation>
    </message>
    <message>
        <source>%1, the one to use</source>
        <translation>%1, den som blir brukt</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Fila vart ikkje opna.</translation>
    </message>
    <message>
        <source>Likely: %1</source>
        <translation>Sannsynlegvis: %1</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Det kan òg vere</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Filtype</translation>
    </message>
    <message>
        <source>Certificate that can be read without the password</source>
        <translation>Sertifikat som kan lesast utan passordet</translation>
    </message>
    <message>
        <source>The register did not answer; only the number itself is checked.</source>
        <translation>Registeret svarte ikkje. Berre sjølve nummeret er kontrollert.</translation>
    </message>
    <message>
        <source>Not in Enhetsregisteret in this environment.</source>
        <translation>Finst ikkje i Einingsregisteret i dette miljøet.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Sletta %1.</translation>
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
        <translation>Undereining av %1. Ei delegering gjeld nøyaktig eitt nummer.</translation>
    </message>
    <message>
        <source>Active.</source>
        <translation>Aktiv.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>It is synthetic (first digit 2 or 3): it exists in the test environments only.</source>
        <translation>Det er syntetisk (første siffer 2 eller 3): Det finst berre i testmiljøa.</translation>
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
        <translation>Ikkje eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The system's keyring holds no password for this key file.</source>
        <translation>Nøkkelringen i systemet har ikkje noko passord for denne nøkkelfila.</translation>
    </message>
    <message>
        <source>The system's keyring was not opened.</source>
        <translation>Nøkkelringen i systemet vart ikkje opna.</translation>
    </message>
    <message>
        <source>The system's keyring cannot be used here: %1</source>
        <translation>Nøkkelringen i systemet kan ikkje brukast her: %1</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passord for %1:</translation>
    </message>
    <message>
        <source>The key file wants a password and none was given: use --password-stdin, --password-file or --keychain.</source>
        <translation>Nøkkelfila krev eit passord, og det er ikkje oppgitt: Bruk --password-stdin, --password-file eller --keychain.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Avbrote.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Ingen kommando er oppgitt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finst ingen kommando «%1».</translation>
    </message>
    <message>
        <source>This command needs a sub-command that exists.</source>
        <translation>Denne kommandoen må ha ein underkommando som finst.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Det finst ikkje noko val %1 her.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Valet %1 må ha ein verdi.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Valet %1 tek ingen verdi.</translation>
    </message>
    <message>
        <source>The option %1 was given more than once.</source>
        <translation>Valet %1 er oppgitt meir enn éin gong.</translation>
    </message>
    <message>
        <source>%1 is not accepted: other users of this machine can read the arguments of a program. Use --password-stdin, --password-file or --keychain, or leave it out and be asked.</source>
        <translation>%1 blir ikkje godteke: Andre brukarar på denne maskina kan lese argumenta til eit program. Bruk --password-stdin, --password-file eller --keychain, eller utelat valet, så blir du spurd.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manglar.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Det er for mange argument.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Valet %1 manglar.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used. It should be: %2</source>
        <translation>Verdien til %1 kan ikkje brukast. Han skal vere: %2</translation>
    </message>
    <message>
        <source>These options cannot be given together: %2</source>
        <translation>Desse vala kan ikkje brukast saman: %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinte du %1?</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Hjelp: %1 --help</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Val for alle kommandoar</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Returkodar</translation>
    </message>
    <message>
        <source>verified, or usable</source>
        <translation>stadfesta, eller kan brukast</translation>
    </message>
    <message>
        <source>refused by Maskinporten, Altinn or the API, or not usable</source>
        <translation>avvist av Maskinporten, Altinn eller API-et, eller kan ikkje brukast</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>feil bruk</translation>
    </message>
    <message>
        <source>a fault on this side: key file, input, clock, network or proxy</source>
        <translation>ein lokal feil: nøkkelfil, inndata, klokke, nett eller proxy</translation>
    </message>
    <message>
        <source>cannot tell: service down, too many requests, or an answer that was not understood</source>
        <translation>kan ikkje avgjerast: tenesta er nede, for mange førespurnader, eller eit svar som ikkje vart forstått</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbrote</translation>
    </message>
    <message>
        <source>Usage: %1 %2</source>
        <translation>Bruk: %1 %2</translation>
    </message>
    <message>
        <source>Can this supplier get a token for this scope on behalf of this customer? If not: what is wrong, and who must act?</source>
        <translation>Kan denne leverandøren få eit token for dette scopet på vegner av denne kunden? Om ikkje: Kva er gale, og kven må gjere noko?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>If the client is not known here, send the same request to the other environment, too.</source>
        <translation>Om klienten ikkje er kjend her: Send den same førespurnaden til det andre miljøet òg.</translation>
    </message>
    <message>
        <source>If the answer can mean several things, harmless requests follow that tell them apart: one without the customer, the health address, the other environment's description. --no-counter-checks leaves them out.</source>
        <translation>Om svaret kan tyde fleire ting, blir det sendt ufarlege førespurnader som skil årsakene: éin utan kunden, éin til helsesjekken og éin som hentar skildringa av det andre miljøet. --no-counter-checks utelèt dei.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Resultatet kunne ikkje skrivast til standard ut.</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Kvar det stoppar</translation>
    </message>
    <message>
        <source>Take the password of the key file from the system's keyring, where the window or “certificate --remember” put it.</source>
        <translation>Hent passordet til nøkkelfila frå nøkkelringen til systemet, der vindauget eller «certificate --remember» har lagt det.</translation>
    </message>
    <message>
        <source>Take environment, client, key file, kid and supplier from this client profile, and the password from the keyring if it was put there. Other options go before it.</source>
        <translation>Hent miljø, klient, nøkkelfil, kid og leverandør frå denne klientprofilen, og passordet frå nøkkelringen om det er lagt der. Andre val går føre.</translation>
    </message>
    <message>
        <source>If the password opens the file, put it into the system's keyring.</source>
        <translation>Legg passordet i nøkkelringen til systemet om det opnar fila.</translation>
    </message>
    <message>
        <source>Replace profiles that exist already and say something else.</source>
        <translation>Erstatt profilar som finst frå før og seier noko anna.</translation>
    </message>
    <message>
        <source>List the client profiles.</source>
        <translation>List opp klientprofilane.</translation>
    </message>
    <message>
        <source>Show one client profile.</source>
        <translation>Vis éin klientprofil.</translation>
    </message>
    <message>
        <source>Write client profiles as JSON, without secrets; all of them if none is named.</source>
        <translation>Skriv ut klientprofilar som JSON, utan løyndomar; alle om ingen er nemnd.</translation>
    </message>
    <message>
        <source>Add client profiles from an exported file, or from standard input.</source>
        <translation>Legg til klientprofilar frå ei eksportert fil eller frå standard inn.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of the program.</source>
        <translation>%1 er skriven av ein nyare versjon av programmet.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikkje skrivast.</translation>
    </message>
    <message>
        <source>The file with the client profiles was damaged. It is kept as %1.</source>
        <translation>Fila med klientprofilane var skadd. Ho er teken vare på som %1.</translation>
    </message>
    <message>
        <source>Client profiles that could not be read: %1.</source>
        <translation>Klientprofilar som ikkje kunne lesast: %1.</translation>
    </message>
    <message>
        <source>There is no such client profile. “profile list” shows those that there are.</source>
        <translation>Det finst ingen slik klientprofil. «profile list» viser dei som finst.</translation>
    </message>
    <message>
        <source>Several client profiles have this name. Give the id instead.</source>
        <translation>Fleire klientprofilar har dette namnet. Oppgje id-en i staden.</translation>
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
        <translation>i nøkkelringen til systemet</translation>
    </message>
    <message>
        <source>There are no client profiles.</source>
        <translation>Det finst ingen klientprofilar.</translation>
    </message>
    <message>
        <source>This is not a file of client profiles. Nothing was imported.</source>
        <translation>Dette er ikkje ei fil med klientprofilar. Ingenting vart importert.</translation>
    </message>
    <message>
        <source>Profile number %1 cannot be used: member “%2”. Nothing was imported.</source>
        <translation>Profil nummer %1 kan ikkje brukast: «%2». Ingenting vart importert.</translation>
    </message>
    <message>
        <source>Client profiles imported: %1.</source>
        <translation>Klientprofilar importerte: %1.</translation>
    </message>
    <message>
        <source>These exist already and say something else; they stay as they are unless --replace is given: %1</source>
        <translation>Desse finst frå før og seier noko anna; dei blir ståande med mindre --replace er oppgjeve: %1</translation>
    </message>
    <message>
        <source>Left out, since a profile does not hold it: %1.</source>
        <translation>Utelate, fordi det ikkje høyrer heime i ein profil: %1.</translation>
    </message>
    <message>
        <source>The password was not remembered.</source>
        <translation>Passordet vart ikkje lagra.</translation>
    </message>
</context>
</TS>
