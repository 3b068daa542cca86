<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>da::AlternativeList</name>
    <message>
        <source>Certainty: %1. Who can answer: %2.</source>
        <translation>Vurdering: %1. Den som kan svare: %2.</translation>
    </message>
</context>
<context>
    <name>da::CatalogueModel</name>
    <message>
        <source>Title not known</source>
        <translation>Tittelen er ikkje kjend</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Delegation schema</source>
        <translation>Delegeringsskjema</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbydar</translation>
    </message>
</context>
<context>
    <name>da::CertificateCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 (not yet)</source>
        <translation>%1 (ikkje enno)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (gått ut)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation><numerusform>%1 (%n dag att)</numerusform><numerusform>%1 (%n dagar att)</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>A JSON Web Key, without certificate</source>
        <translation>Ein JSON Web Key, utan sertifikat</translation>
    </message>
    <message>
        <source>A private key, without certificate</source>
        <translation>Ein privat nøkkel, utan sertifikat</translation>
    </message>
    <message>
        <source>Key id (kid)</source>
        <translation>Nøkkel-id (kid)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nøkkel</translation>
    </message>
    <message>
        <source>present</source>
        <translation>finst</translation>
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
        <source>Issuer</source>
        <translation>Utferdar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
</context>
<context>
    <name>da::ChainPicture</name>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>API provider</source>
        <translation>API-tilbydar</translation>
    </message>
    <message>
        <source>asks for a token</source>
        <translation>ber om token</translation>
    </message>
    <message>
        <source>looks it up</source>
        <translation>slår opp</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>delegerer</translation>
    </message>
    <message>
        <source>gives access</source>
        <translation>gir tilgang</translation>
    </message>
    <message>
        <source>calls the API</source>
        <translation>kallar API-et</translation>
    </message>
</context>
<context>
    <name>da::ConsumerController</name>
    <message>
        <source>%1 of 9 digits.</source>
        <translation>%1 av 9 siffer.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; this has %1.</source>
        <translation>Eit organisasjonsnummer har ni siffer; dette har %1.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits and nothing else.</source>
        <translation>Eit organisasjonsnummer har ni siffer og ikkje noko anna.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so one of the nine is mistyped.</source>
        <translation>Det siste sifferet høver ikkje til dei andre, så eitt av dei ni er feil.</translation>
    </message>
    <message>
        <source>No organisation number begins with these eight digits, so one of them is mistyped.</source>
        <translation>Ikkje noko organisasjonsnummer byrjar med desse åtte siffera, så eitt av dei er feil.</translation>
    </message>
    <message>
        <source>This is the supplier's own number. The customer's is wanted here.</source>
        <translation>Dette er leverandøren sitt eige nummer. Her skal kunden sitt stå.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 or 3 are synthetic: they exist in test, not in production.</source>
        <translation>Nummer som byrjar på 2 eller 3, er syntetiske: Dei finst i test, ikkje i produksjon.</translation>
    </message>
    <message>
        <source>%1 is a valid number of a synthetic organisation.</source>
        <translation>%1 er eit gyldig nummer for ei syntetisk verksemd.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er eit gyldig organisasjonsnummer.</translation>
    </message>
</context>
<context>
    <name>da::ConsumerPage</name>
    <message>
        <source>The customer's organisation number</source>
        <translation>Organisasjonsnummeret til kunden</translation>
    </message>
    <message>
        <source>Demo customers, and what each of them shows</source>
        <translation>Demokundar, og kva kvar av dei viser</translation>
    </message>
</context>
<context>
    <name>da::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
</context>
<context>
    <name>da::EnvironmentBand</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKSJON</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>On this machine only</source>
        <translation>Berre på denne maskina</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Inga fil er vald</translation>
    </message>
    <message>
        <source>NOT KNOWN</source>
        <translation>IKKJE KJENT</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Fjern meldinga</translation>
    </message>
</context>
<context>
    <name>da::EnvironmentController</name>
    <message>
        <source>%1 is not an environment file: it is not JSON.</source>
        <translation>%1 er ikkje ei miljøfil: Ho er ikkje JSON.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1 manglar «%2».</translation>
    </message>
    <message>
        <source>“%2” in %1 is not an https address.</source>
        <translation>«%2» i %1 er ikkje ei https-adresse.</translation>
    </message>
    <message>
        <source>“%2” in %1 must be “test” or “production”.</source>
        <translation>«%2» i %1 må vere «test» eller «production».</translation>
    </message>
    <message>
        <source>“%2” in %1 is not of the right type.</source>
        <translation>«%2» i %1 har feil type.</translation>
    </message>
    <message>
        <source>The demo environment could not be started: %1</source>
        <translation>Demomiljøet kunne ikkje startast: %1</translation>
    </message>
    <message>
        <source>The demo environment is being made ready …</source>
        <translation>Demomiljøet blir gjort klart …</translation>
    </message>
    <message>
        <source>Choose the environment file you were given.</source>
        <translation>Vel miljøfila du har fått.</translation>
    </message>
</context>
<context>
    <name>da::ExplainController</name>
    <message>
        <source>The text is very long. Only the first MiB of it was read.</source>
        <translation>Teksten er svært lang. Berre den første MiB-en er lesen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>A number from 100 to 599.</source>
        <translation>Eit tal frå 100 til 599.</translation>
    </message>
    <message>
        <source>%1 is not a text. Key files are looked into under “Inspect a certificate”.</source>
        <translation>%1 er ikkje ein tekst. Nøkkelfiler blir undersøkte under «Undersøk eit sertifikat».</translation>
    </message>
</context>
<context>
    <name>da::ExplainPage</name>
    <message>
        <source>Which answer or error did you get?</source>
        <translation>Kva svar eller kva feil fekk du?</translation>
    </message>
    <message>
        <source>The text stays on this machine and is not kept.</source>
        <translation>Teksten blir på denne maskina og blir ikkje lagra.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Paste a text, or drop a file here</source>
        <translation>Lim inn ein tekst, eller slepp ei fil her</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Opne fil …</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Opne ein tekst</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Clear the text and what is known</source>
        <translation>Tøm teksten og det som er kjent</translation>
    </message>
    <message>
        <source>What can be pasted?</source>
        <translation>Kva kan limast inn?</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Vis eit døme</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
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
        <source>%1, from the text</source>
        <translation>%1, frå teksten</translation>
    </message>
    <message>
        <source>Test, from the text</source>
        <translation>Test, frå teksten</translation>
    </message>
    <message>
        <source>Production, from the text</source>
        <translation>Produksjon, frå teksten</translation>
    </message>
    <message>
        <source>All of it is read; the beginning is shown.</source>
        <translation>Heile teksten er lesen, og starten er vist.</translation>
    </message>
    <message>
        <source>consumer_org sent?</source>
        <translation>consumer_org sendt?</translation>
    </message>
    <message>
        <source>•  An answer from Maskinporten, as JSON or as it stands in a program
•  A log, or an error message on the screen
•  An e-mail or a case with the error somewhere in it
•  A message in Altinn, or an answer from the API</source>
        <translation>•  Eit svar frå Maskinporten, som JSON eller slik det står i eit program
•  Ein logg eller ei feilmelding på skjermen
•  Ein e-post eller ei sak der feilen står ein stad
•  Ei melding i Altinn, eller eit svar frå API-et</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords in it are left out of everything that is shown and copied below.</source>
        <translation>Token, nøklar og passord i teksten er utelatne frå alt som blir vist og kopiert nedanfor.</translation>
    </message>
    <message>
        <source>The text is from this environment. Nothing is asked.</source>
        <translation>Teksten er frå dette miljøet. Ingen server blir spurd.</translation>
    </message>
    <message>
        <source>The environment of the text is not known. Nothing is asked.</source>
        <translation>Miljøet teksten er frå, er ikkje kjent. Ingen server blir spurd.</translation>
    </message>
</context>
<context>
    <name>da::KeyForm</name>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøkkelfil</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passordet til fila</translation>
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
        <source>Which key in the file?</source>
        <translation>Kva nøkkel i fila?</translation>
    </message>
    <message>
        <source>Then the certificate is held against it.</source>
        <translation>Då blir sertifikatet kontrollert mot det.</translation>
    </message>
    <message>
        <source>Key id, kid (optional)</source>
        <translation>Nøkkel-id, kid (valfritt)</translation>
    </message>
    <message>
        <source>Only if the client has its own key registered. A business certificate needs none.</source>
        <translation>Berre når klienten har eigen nøkkel registrert. Eit verksemdssertifikat treng ingen.</translation>
    </message>
    <message>
        <source>This is not a valid organisation number.</source>
        <translation>Dette er ikkje eit gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>Drop the file here: PKCS#12 (.p12, .pfx), PEM or JWK.</source>
        <translation>Slepp fila her: PKCS#12 (.p12, .pfx), PEM eller JWK.</translation>
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
        <source>Choose key file</source>
        <translation>Vel nøkkelfil</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx *.pem *.key *.jwk *.json)</source>
        <translation>Nøkkelfiler (*.p12 *.pfx *.pem *.key *.jwk *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Remember in the system's keyring</source>
        <translation>Hugs i nøkkelringen til systemet</translation>
    </message>
    <message>
        <source>Replace the password in the system's keyring</source>
        <translation>Byt ut passordet i nøkkelringen til systemet</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Gløym passordet</translation>
    </message>
</context>
<context>
    <name>da::KeyPage</name>
    <message>
        <source>Which client and key does the supplier use?</source>
        <translation>Kva klient og nøkkel bruker leverandøren?</translation>
    </message>
    <message>
        <source>The key signs the request. It stays on this machine and is never written anywhere.</source>
        <translation>Nøkkelen signerer førespurnaden. Han blir på denne maskina og blir aldri lagra nokon stad.</translation>
    </message>
    <message>
        <source>The client_id of the supplier's client in Samarbeidsportalen.</source>
        <translation>client_id for klienten til leverandøren i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The supplier's organisation number (optional)</source>
        <translation>Organisasjonsnummeret til leverandøren (valfritt)</translation>
    </message>
</context>
<context>
    <name>da::KeyTexts</name>
    <message>
        <source>The password is wrong.</source>
        <translation>Passordet er feil.</translation>
    </message>
    <message>
        <source>%1 could not be read from disk.</source>
        <translation>%1 kunne ikkje lesast frå disken.</translation>
    </message>
    <message>
        <source>The password is most likely wrong. If it is right, the file is damaged.</source>
        <translation>Passordet er mest sannsynleg feil. Er det rett, er fila skadd.</translation>
    </message>
</context>
<context>
    <name>da::LetterEditor</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>Skriv e-posten</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Lagre %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Lagra som %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Det kunne ikkje lagrast som %1: %2</translation>
    </message>
    <message>
        <source>No e-mail program was found. Copy the text instead.</source>
        <translation>Fann ikkje noko e-postprogram. Kopier teksten i staden.</translation>
    </message>
    <message>
        <source>You have edited the text, so it was left as it is. Start over to have it written anew, as chosen.</source>
        <translation>Du har endra teksten, og difor står han som han var. Begynn på nytt for å få han skriven på nytt, slik du har valt.</translation>
    </message>
    <message>
        <source>You have edited the text. It stays as it is until you start over.</source>
        <translation>Du har endra teksten. Han står som han er til du begynner på nytt.</translation>
    </message>
</context>
<context>
    <name>da::MainWindow</name>
    <message>
        <source>New check</source>
        <translation>Ny kontroll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test på nytt</translation>
    </message>
    <message>
        <source>%1 – step %2 of %3 – Delegation Assistant</source>
        <translation>%1 – steg %2 av %3 – Delegeringsassistenten</translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation>Køyr testen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>%1 – Delegation Assistant</source>
        <translation>%1 – Delegeringsassistenten</translation>
    </message>
</context>
<context>
    <name>da::WindowMode</name>
    <message>
        <source>Check a delegation</source>
        <translation>Kontroller ei delegering</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Forklar ein feil</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Prøv sambandet</translation>
    </message>
    <message>
        <source>Inspect a certificate</source>
        <translation>Undersøk eit sertifikat</translation>
    </message>
</context>
<context>
    <name>da::ReportText</name>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>The server's own words</source>
        <translation>Orda til serveren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-ID</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelasjons-ID</translation>
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
        <source>What else it may be:</source>
        <translation>Kva det elles kan vere:</translation>
    </message>
</context>
<context>
    <name>da::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>da::ResultView</name>
    <message>
        <source>%1 asks for %2 on behalf of %3.</source>
        <translation>%1 ber om %2 på vegner av %3.</translation>
    </message>
    <message>
        <source>A letter to the customer, ready to send</source>
        <translation>Eit brev til kunden, klart til å sendast</translation>
    </message>
    <message>
        <source>A request for help, ready to send</source>
        <translation>Ein førespurnad om hjelp, klar til å sendast</translation>
    </message>
    <message>
        <source>Brønnøysundregistrene's API does not check the token's audience, so “resource” is not needed there.</source>
        <translation>API-et til Brønnøysundregistera kontrollerer ikkje audience i tokenet, så «resource» trengst ikkje der.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelasjons-id</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Alle stega</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>How the token is used</source>
        <translation>Slik blir tokenet brukt</translation>
    </message>
    <message>
        <source>The header of each request to the API</source>
        <translation>Headeren i kvar førespurnad til API-et</translation>
    </message>
    <message>
        <source>The server's own words</source>
        <translation>Serveren sine eigne ord</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-id (trace id)</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Kva no</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Kven må gjere noko: %1</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Kven du skriv til</translation>
    </message>
    <message>
        <source>the letter to the customer</source>
        <translation>brevet til kunden</translation>
    </message>
    <message>
        <source>the request for help</source>
        <translation>førespurnaden om hjelp</translation>
    </message>
    <message>
        <source>the whole result</source>
        <translation>heile resultatet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva som må gjerast</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Kvar det stoppar</translation>
    </message>
    <message>
        <source>From supplier to data</source>
        <translation>Frå leverandør til data</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Skriv til kunden</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Be om hjelp</translation>
    </message>
    <message>
        <source>What else it may be, and what tells it apart (%1)</source>
        <translation>Kva det elles kan vere, og kva som avgjer det (%1)</translation>
    </message>
</context>
<context>
    <name>da::SchemaGuide</name>
    <message>
        <source>the API provider</source>
        <translation>API-tilbydaren</translation>
    </message>
    <message>
        <source>A system supplier cannot order access in production. A customer who is entitled to the data must delegate it.</source>
        <translation>Ein systemleverandør kan ikkje bestille tilgang i produksjon. Ein kunde som har rett til dataa, må delegere han.</translation>
    </message>
    <message>
        <source>%1 has given the customer itself access to the scope.</source>
        <translation>%1 har gitt kunden sjølv tilgang til scopet.</translation>
    </message>
    <message>
        <source>The supplier has ordered access to the test environment, by e-mail to opendata@brreg.no.</source>
        <translation>Leverandøren har bestilt tilgang til testmiljøet, på e-post til opendata@brreg.no.</translation>
    </message>
    <message>
        <source>The supplier has ordered access to the test environment from %1.</source>
        <translation>Leverandøren har bestilt tilgang til testmiljøet hos %1.</translation>
    </message>
    <message>
        <source>The supplier has been given a fictitious organisation with access, or has a customer who has access and can delegate it.</source>
        <translation>Leverandøren har fått ei fiktiv verksemd med tilgang, eller har ein kunde som har tilgang og kan delegere han.</translation>
    </message>
    <message>
        <source>The supplier has its own Maskinporten client, on its own organisation number, with the scope %1 registered on it.</source>
        <translation>Leverandøren har sin eigen Maskinporten-klient, på sitt eige organisasjonsnummer, med scopet %1 registrert på klienten.</translation>
    </message>
    <message>
        <source>The delegation is made in altinn.no. One made in the test environment TT02 does not count here.</source>
        <translation>Delegeringa blir gjord i altinn.no. Ei delegering i testmiljøet TT02 gjeld ikkje her.</translation>
    </message>
    <message>
        <source>The delegation is made in Altinn's test environment TT02. One made in altinn.no does not count here.</source>
        <translation>Delegeringa blir gjord i testmiljøet TT02 til Altinn. Ei delegering i altinn.no gjeld ikkje her.</translation>
    </message>
    <message>
        <source>The person needs the access packages “Maskinporten administrator” and “Delegable maskinporten scopes” (for a Norwegian-registered foreign business: its NUF variant). The main administrator has them already.</source>
        <translation>Personen treng tilgangspakkane «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF»). Hovudadministratoren har dei allereie.</translation>
    </message>
    <message>
        <source>In “Search for API”, paste the scope %1: the search takes the scope itself. Choose the schema that comes up.</source>
        <translation>Lim inn scopet %1 i «Søk etter API»: Søket tek sjølve scopet. Vel API-et som kjem opp.</translation>
    </message>
    <message>
        <source>In “Search for API”, paste the title or the scope, and choose “%1”.</source>
        <translation>Lim inn tittelen eller scopet i «Søk etter API», og vel «%1».</translation>
    </message>
    <message>
        <source>Log in at %1 and choose the customer's organisation.</source>
        <translation>Logg inn på %1 og vel verksemda til kunden.</translation>
    </message>
    <message>
        <source>Open “Access management”, then “Maskinporten administration” in the menu at the left.</source>
        <translation>Opne «Tilgangsstyring», så «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab “Suppliers”, choose “Add supplier” and write the supplier's organisation number.</source>
        <translation>Vel «Legg til leverandør» under fana «Leverandørar», og skriv organisasjonsnummeret til leverandøren.</translation>
    </message>
    <message>
        <source>Open the supplier and choose “Give power of attorney”.</source>
        <translation>Opne leverandøren og vel «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Choose “Give power of attorney” to finish.</source>
        <translation>Vel «Gi fullmakt» for å fullføre.</translation>
    </message>
    <message>
        <source>Maskinporten administration in Altinn</source>
        <translation>Maskinportenadministrasjon i Altinn</translation>
    </message>
    <message>
        <source>Digdir: delegation for API consumers</source>
        <translation>Digdir: delegering for API-konsumentar</translation>
    </message>
    <message>
        <source>Altinn: help with access management</source>
        <translation>Altinn: hjelp til tilgangsstyring</translation>
    </message>
    <message>
        <source>Brønnøysundregistrene: system suppliers</source>
        <translation>Brønnøysundregistera: systemleverandørar</translation>
    </message>
</context>
<context>
    <name>da::SchemaPage</name>
    <message>
        <source>What is the customer to delegate?</source>
        <translation>Kva skal kunden delegere?</translation>
    </message>
    <message>
        <source>In Altinn the customer picks an API by its exact title. It carries the scope you chose.</source>
        <translation>I Altinn vel kunden eit API etter den nøyaktige tittelen. Det ber scopet du valde.</translation>
    </message>
    <message>
        <source>What must be in place first</source>
        <translation>Dette må vere på plass først</translation>
    </message>
    <message>
        <source>What the customer does in Altinn</source>
        <translation>Dette gjer kunden i Altinn</translation>
    </message>
    <message>
        <source>Official guides</source>
        <translation>Offisielle rettleiingar</translation>
    </message>
    <message>
        <source>In the demo all of this is in place. What follows is how it is done in Altinn's test environment.</source>
        <translation>I demoen er alt dette på plass. Slik blir det gjort i testmiljøet til Altinn.</translation>
    </message>
    <message>
        <source>Title in bokmål</source>
        <translation>Tittel på bokmål</translation>
    </message>
    <message>
        <source>Title in nynorsk</source>
        <translation>Tittel på nynorsk</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tittel på engelsk</translation>
    </message>
    <message>
        <source>The title is not known here. The portal's search takes the scope itself, so the customer can paste that.</source>
        <translation>Tittelen er ikkje kjend her. Søket i portalen tek sjølve scopet, så kunden kan lime inn det.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API provider: %1.</source>
        <translation>API-tilbydar: %1.</translation>
    </message>
    <message>
        <source>This scope is not in the catalogue, so its schema is not known here. The portal's search takes the scope itself: the customer can paste it there.</source>
        <translation>Dette scopet er ikkje i katalogen, så delegeringsskjemaet er ikkje kjent her. Søket i portalen tek sjølve scopet: Kunden kan lime det inn der.</translation>
    </message>
    <message>
        <source>Whether it can be delegated is not known here.</source>
        <translation>Om det kan delegerast, er ikkje kjent her.</translation>
    </message>
    <message>
        <source>It can be delegated.</source>
        <translation>Det kan delegerast.</translation>
    </message>
    <message>
        <source>It cannot be delegated.</source>
        <translation>Det kan ikkje delegerast.</translation>
    </message>
</context>
<context>
    <name>da::ScopeController</name>
    <message>
        <source>A scope has two parts with a colon between them, such as brreg:reelle/offentlig.</source>
        <translation>Eit scope har to delar med kolon mellom, til dømes brreg:reelle/offentlig.</translation>
    </message>
    <message>
        <source>This holds a character that no scope has. Letters a to z, digits and : / . - _ are allowed.</source>
        <translation>Her er eit teikn som ikkje finst i scope. Bokstavane a til z, siffer og : / . - _ er tillatne.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Did you mean %1?</source>
        <translation>Ikkje i katalogen. Meinte du %1?</translation>
    </message>
    <message>
        <source>Capital letters count, and no known scope has them before the colon.</source>
        <translation>Store bokstavar betyr noko, og ingen kjende scope har dei før kolonet.</translation>
    </message>
    <message>
        <source>Spaces or quotation marks around the scope were taken away.</source>
        <translation>Mellomrom eller hermeteikn rundt scopet vart fjerna.</translation>
    </message>
    <message>
        <source>Not in the catalogue. It can be checked all the same.</source>
        <translation>Ikkje i katalogen. Det kan kontrollerast likevel.</translation>
    </message>
    <message>
        <source>In the catalogue.</source>
        <translation>I katalogen.</translation>
    </message>
</context>
<context>
    <name>da::ScopePage</name>
    <message>
        <source>Where, and which access?</source>
        <translation>Kvar, og kva tilgang?</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Practise here. Nothing leaves this machine.</source>
        <translation>Øv her. Ingenting forlèt denne maskina.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Altinn TT02 and test.maskinporten.no</source>
        <translation>Altinn TT02 og test.maskinporten.no</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Altinn and maskinporten.no</source>
        <translation>Altinn og maskinporten.no</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>An environment that somebody described for you</source>
        <translation>Eit miljø som nokon har skildra for deg</translation>
    </message>
    <message>
        <source>Choose environment file …</source>
        <translation>Vel miljøfil …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>Scope, schema or owner</source>
        <translation>Scope, skjema eller eigar</translation>
    </message>
    <message>
        <source>Catalogue of scopes and delegation schemas</source>
        <translation>Katalog over scope og delegeringsskjema</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits. You can write the scope itself below.</source>
        <translation>Ingenting i katalogen høver. Du kan skrive sjølve scopet nedanfor.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Choose above, or write or paste it here.</source>
        <translation>Vel ovanfor, eller skriv eller lim det inn her.</translation>
    </message>
    <message>
        <source>Choose environment file</source>
        <translation>Vel miljøfil</translation>
    </message>
    <message>
        <source>Environment files (*.json)</source>
        <translation>Miljøfiler (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 av %2 blir viste</translation>
    </message>
    <message>
        <source>The access is what the supplier is to use on the customer's behalf.</source>
        <translation>Tilgangen er den leverandøren skal bruke på vegner av kunden.</translation>
    </message>
</context>
<context>
    <name>da::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
</context>
<context>
    <name>da::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>da::StepModel</name>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>noverande steg</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>står att</translation>
    </message>
    <message>
        <source>not yet possible</source>
        <translation>ikkje mogleg enno</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Steg %1 av %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>da::StepReportList</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Det som er fylt ut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Server and clock</source>
        <translation>Server og klokke</translation>
    </message>
    <message>
        <source>Asking for the token</source>
        <translation>Førespurnad om token</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Det tokenet seier</translation>
    </message>
    <message>
        <source>Checks that tell causes apart</source>
        <translation>Kontrollar som skil årsakene</translation>
    </message>
    <message>
        <source>Calling the API</source>
        <translation>Kall til API-et</translation>
    </message>
    <message>
        <source>Asking Altinn</source>
        <translation>Oppslag i Altinn</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>går føre seg</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>greidd</translation>
    </message>
    <message>
        <source>passed, with a remark</source>
        <translation>greidd, med merknad</translation>
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
        <source>not asked for</source>
        <translation>ikkje bede om</translation>
    </message>
</context>
<context>
    <name>da::TestPage</name>
    <message>
        <source>The test was cancelled. Nothing is known yet.</source>
        <translation>Testen vart avbroten. Ingenting er avklart enno.</translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation>Klar til å teste</translation>
    </message>
    <message>
        <source>A token is asked for on the customer's behalf. It is checked and then thrown away.</source>
        <translation>Det blir bede om eit token på vegner av kunden. Det blir kontrollert og så kasta.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Dette blir sendt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Times and jti are made anew for every request. The signature is never shown.</source>
        <translation>Tidspunkt og jti blir laga på nytt for kvar førespurnad. Signaturen blir aldri vist.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>To %1, over TLS:</source>
        <translation>Til %1, over TLS:</translation>
    </message>
    <message>
        <source>If the answer can mean several things</source>
        <translation>Om svaret kan bety fleire ting</translation>
    </message>
    <message>
        <source>Harmless requests tell the causes apart: one without the customer, the health address, and the other environment's description.</source>
        <translation>Ufarlege førespurnader skil årsakene frå kvarandre: éin utan kunden, helseadressa og skildringa av det andre miljøet.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Send dei</translation>
    </message>
    <message>
        <source>Send harmless requests that tell the causes apart</source>
        <translation>Send ufarlege førespurnader som skil årsakene frå kvarandre</translation>
    </message>
    <message>
        <source>If the client is not known, send the same request to %1, too</source>
        <translation>Om klienten ikkje er kjend: Send den same førespurnaden til %1 òg</translation>
    </message>
</context>
<context>
    <name>da::VerdictBanner</name>
    <message>
        <source>Verified</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>A fault here</source>
        <translation>Feil på denne sida</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Kan ikkje avgjerast</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Kor sikkert: %1</translation>
    </message>
</context>
<context>
    <name>da::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Ny kontroll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>About Delegation Assistant</source>
        <translation>Om Delegeringsassistenten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Delegation Assistant %1</source>
        <translation>Delegeringsassistenten %1</translation>
    </message>
    <message>
        <source>Finds out whether a supplier can use an access on a customer's behalf, and if not, why.

Free software under the MIT licence.</source>
        <translation>Finn ut om ein leverandør kan bruke ein tilgang på vegner av ein kunde, og om ikkje, kvifor.

Fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>Make a key for a client …</source>
        <translation>Lag ein nøkkel til ein klient …</translation>
    </message>
    <message>
        <source>Client profiles …</source>
        <translation>Klientprofilar …</translation>
    </message>
</context>
<context>
    <name>da::OrganisationCard</name>
    <message>
        <source>Looking in Enhetsregisteret …</source>
        <translation>Slår opp i Einingsregisteret …</translation>
    </message>
    <message>
        <source>Enhetsregisteret</source>
        <translation>Einingsregisteret</translation>
    </message>
    <message>
        <source>Use the main unit, %1</source>
        <translation>Bruk hovudeininga, %1</translation>
    </message>
</context>
</TS>
