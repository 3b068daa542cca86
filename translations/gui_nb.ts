<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
        <translation>Tittelen er ikke kjent</translation>
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
        <translation>API-tilbyder</translation>
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
        <translation>%1 (ikke ennå)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (utløpt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation><numerusform>%1 (%n dag igjen)</numerusform><numerusform>%1 (%n dager igjen)</numerusform></translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>A JSON Web Key, without certificate</source>
        <translation>En JSON Web Key, uten sertifikat</translation>
    </message>
    <message>
        <source>A private key, without certificate</source>
        <translation>En privat nøkkel, uten sertifikat</translation>
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
        <translation>finnes</translation>
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
        <source>Issuer</source>
        <translation>Utsteder</translation>
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
        <translation>Formål</translation>
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
        <translation>API-tilbyder</translation>
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
        <translation>kaller API-et</translation>
    </message>
</context>
<context>
    <name>da::ConsumerController</name>
    <message>
        <source>%1 of 9 digits.</source>
        <translation>%1 av 9 sifre.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits; this has %1.</source>
        <translation>Et organisasjonsnummer har ni sifre; dette har %1.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits and nothing else.</source>
        <translation>Et organisasjonsnummer har ni sifre og ikke noe annet.</translation>
    </message>
    <message>
        <source>The last digit does not fit the others, so one of the nine is mistyped.</source>
        <translation>Det siste sifferet passer ikke til de andre, så ett av de ni er feil.</translation>
    </message>
    <message>
        <source>No organisation number begins with these eight digits, so one of them is mistyped.</source>
        <translation>Ikke noe organisasjonsnummer begynner med disse åtte sifrene, så ett av dem er feil.</translation>
    </message>
    <message>
        <source>This is the supplier's own number. The customer's is wanted here.</source>
        <translation>Dette er leverandørens eget nummer. Her skal kundens stå.</translation>
    </message>
    <message>
        <source>Numbers that begin with 2 or 3 are synthetic: they exist in test, not in production.</source>
        <translation>Numre som begynner på 2 eller 3, er syntetiske: De finnes i test, ikke i produksjon.</translation>
    </message>
    <message>
        <source>%1 is a valid number of a synthetic organisation.</source>
        <translation>%1 er et gyldig nummer for en syntetisk virksomhet.</translation>
    </message>
    <message>
        <source>%1 is a valid organisation number.</source>
        <translation>%1 er et gyldig organisasjonsnummer.</translation>
    </message>
</context>
<context>
    <name>da::ConsumerPage</name>
    <message>
        <source>The customer's organisation number</source>
        <translation>Kundens organisasjonsnummer</translation>
    </message>
    <message>
        <source>Demo customers, and what each of them shows</source>
        <translation>Demokunder, og hva hver av dem viser</translation>
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
        <translation>Bare på denne maskinen</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ingen fil er valgt</translation>
    </message>
    <message>
        <source>NOT KNOWN</source>
        <translation>IKKE KJENT</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Fjern meldingen</translation>
    </message>
</context>
<context>
    <name>da::EnvironmentController</name>
    <message>
        <source>%1 is not an environment file: it is not JSON.</source>
        <translation>%1 er ikke en miljøfil: Den er ikke JSON.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1 mangler «%2».</translation>
    </message>
    <message>
        <source>“%2” in %1 is not an https address.</source>
        <translation>«%2» i %1 er ikke en https-adresse.</translation>
    </message>
    <message>
        <source>“%2” in %1 must be “test” or “production”.</source>
        <translation>«%2» i %1 må være «test» eller «production».</translation>
    </message>
    <message>
        <source>“%2” in %1 is not of the right type.</source>
        <translation>«%2» i %1 har feil type.</translation>
    </message>
    <message>
        <source>The demo environment could not be started: %1</source>
        <translation>Demomiljøet kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>The demo environment is being made ready …</source>
        <translation>Demomiljøet gjøres klart …</translation>
    </message>
    <message>
        <source>Choose the environment file you were given.</source>
        <translation>Velg miljøfilen du har fått.</translation>
    </message>
</context>
<context>
    <name>da::ExplainController</name>
    <message>
        <source>The text is very long. Only the first MiB of it was read.</source>
        <translation>Teksten er svært lang. Bare den første MiB-en er lest.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kunne ikke leses.</translation>
    </message>
    <message>
        <source>A number from 100 to 599.</source>
        <translation>Et tall fra 100 til 599.</translation>
    </message>
    <message>
        <source>%1 is not a text. Key files are looked into under “Inspect a certificate”.</source>
        <translation>%1 er ikke en tekst. Nøkkelfiler undersøkes under «Undersøk et sertifikat».</translation>
    </message>
</context>
<context>
    <name>da::ExplainPage</name>
    <message>
        <source>Which answer or error did you get?</source>
        <translation>Hvilket svar eller hvilken feil fikk du?</translation>
    </message>
    <message>
        <source>The text stays on this machine and is not kept.</source>
        <translation>Teksten blir på denne maskinen og lagres ikke.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Paste a text, or drop a file here</source>
        <translation>Lim inn en tekst, eller slipp en fil her</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Åpne fil …</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Åpne en tekst</translation>
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
        <translation>Hva kan limes inn?</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Vis et eksempel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
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
        <translation>%1, fra teksten</translation>
    </message>
    <message>
        <source>Test, from the text</source>
        <translation>Test, fra teksten</translation>
    </message>
    <message>
        <source>Production, from the text</source>
        <translation>Produksjon, fra teksten</translation>
    </message>
    <message>
        <source>All of it is read; the beginning is shown.</source>
        <translation>Hele teksten er lest, og begynnelsen vises.</translation>
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
        <translation>•  Et svar fra Maskinporten, som JSON eller slik det står i et program
•  En logg eller en feilmelding på skjermen
•  En e-post eller en sak der feilen står et sted
•  En melding i Altinn, eller et svar fra API-et</translation>
    </message>
    <message>
        <source>Tokens, keys and passwords in it are left out of everything that is shown and copied below.</source>
        <translation>Tokener, nøkler og passord i teksten utelates fra alt som vises og kopieres nedenfor.</translation>
    </message>
    <message>
        <source>The text is from this environment. Nothing is asked.</source>
        <translation>Teksten er fra dette miljøet. Ingen server blir spurt.</translation>
    </message>
    <message>
        <source>The environment of the text is not known. Nothing is asked.</source>
        <translation>Miljøet teksten er fra, er ikke kjent. Ingen server blir spurt.</translation>
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
        <translation>Filens passord</translation>
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
        <source>Which key in the file?</source>
        <translation>Hvilken nøkkel i filen?</translation>
    </message>
    <message>
        <source>Then the certificate is held against it.</source>
        <translation>Da kontrolleres sertifikatet mot det.</translation>
    </message>
    <message>
        <source>Key id, kid (optional)</source>
        <translation>Nøkkel-id, kid (valgfritt)</translation>
    </message>
    <message>
        <source>Only if the client has its own key registered. A business certificate needs none.</source>
        <translation>Bare når klienten har egen nøkkel registrert. Et virksomhetssertifikat trenger ingen.</translation>
    </message>
    <message>
        <source>This is not a valid organisation number.</source>
        <translation>Dette er ikke et gyldig organisasjonsnummer.</translation>
    </message>
    <message>
        <source>Drop the file here: PKCS#12 (.p12, .pfx), PEM or JWK.</source>
        <translation>Slipp filen her: PKCS#12 (.p12, .pfx), PEM eller JWK.</translation>
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
        <source>Choose key file</source>
        <translation>Velg nøkkelfil</translation>
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
        <translation>Husk i systemets nøkkelring</translation>
    </message>
    <message>
        <source>Replace the password in the system's keyring</source>
        <translation>Bytt ut passordet i systemets nøkkelring</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Glem passordet</translation>
    </message>
</context>
<context>
    <name>da::KeyPage</name>
    <message>
        <source>Which client and key does the supplier use?</source>
        <translation>Hvilken klient og nøkkel bruker leverandøren?</translation>
    </message>
    <message>
        <source>The key signs the request. It stays on this machine and is never written anywhere.</source>
        <translation>Nøkkelen signerer forespørselen. Den blir på denne maskinen og lagres aldri noe sted.</translation>
    </message>
    <message>
        <source>The client_id of the supplier's client in Samarbeidsportalen.</source>
        <translation>client_id for leverandørens klient i Samarbeidsportalen.</translation>
    </message>
    <message>
        <source>The supplier's organisation number (optional)</source>
        <translation>Leverandørens organisasjonsnummer (valgfritt)</translation>
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
        <translation>%1 kunne ikke leses fra disken.</translation>
    </message>
    <message>
        <source>The password is most likely wrong. If it is right, the file is damaged.</source>
        <translation>Passordet er mest sannsynlig feil. Er det riktig, er filen skadet.</translation>
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
        <translation>Lagret som %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Den kunne ikke lagres som %1: %2</translation>
    </message>
    <message>
        <source>No e-mail program was found. Copy the text instead.</source>
        <translation>Fant ikke noe e-postprogram. Kopier teksten i stedet.</translation>
    </message>
    <message>
        <source>You have edited the text, so it was left as it is. Start over to have it written anew, as chosen.</source>
        <translation>Du har endret teksten, derfor står den som den var. Begynn på nytt for å få den skrevet på nytt, slik du har valgt.</translation>
    </message>
    <message>
        <source>You have edited the text. It stays as it is until you start over.</source>
        <translation>Du har endret teksten. Den står som den er til du begynner på nytt.</translation>
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
        <translation>Kjør testen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
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
        <translation>Kontroller en delegering</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Forklar en feil</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Prøv forbindelsen</translation>
    </message>
    <message>
        <source>Inspect a certificate</source>
        <translation>Undersøk et sertifikat</translation>
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
        <translation>Serverens egne ord</translation>
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
        <translation>Hvem må gjøre noe</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>What else it may be:</source>
        <translation>Hva det ellers kan være:</translation>
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
        <translation>%1 ber om %2 på vegne av %3.</translation>
    </message>
    <message>
        <source>A letter to the customer, ready to send</source>
        <translation>Et brev til kunden, klart til å sendes</translation>
    </message>
    <message>
        <source>A request for help, ready to send</source>
        <translation>En henvendelse, klar til å sendes</translation>
    </message>
    <message>
        <source>Brønnøysundregistrene's API does not check the token's audience, so “resource” is not needed there.</source>
        <translation>Brønnøysundregistrenes API kontrollerer ikke tokenets audience, så «resource» trengs ikke der.</translation>
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
        <translation>Alle stegene</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>How the token is used</source>
        <translation>Slik brukes tokenet</translation>
    </message>
    <message>
        <source>The header of each request to the API</source>
        <translation>Headeren i hver forespørsel til API-et</translation>
    </message>
    <message>
        <source>The server's own words</source>
        <translation>Serverens egne ord</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-id (trace id)</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Hva nå</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Hvem må gjøre noe: %1</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Hvem du skriver til</translation>
    </message>
    <message>
        <source>the letter to the customer</source>
        <translation>brevet til kunden</translation>
    </message>
    <message>
        <source>the request for help</source>
        <translation>henvendelsen om hjelp</translation>
    </message>
    <message>
        <source>the whole result</source>
        <translation>hele resultatet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som må gjøres</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Hvor det stopper</translation>
    </message>
    <message>
        <source>From supplier to data</source>
        <translation>Fra leverandør til data</translation>
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
        <translation>Hva det ellers kan være, og hva som avgjør det (%1)</translation>
    </message>
</context>
<context>
    <name>da::SchemaGuide</name>
    <message>
        <source>the API provider</source>
        <translation>API-tilbyderen</translation>
    </message>
    <message>
        <source>A system supplier cannot order access in production. A customer who is entitled to the data must delegate it.</source>
        <translation>En systemleverandør kan ikke bestille tilgang i produksjon. En kunde som er berettiget til dataene, må delegere den.</translation>
    </message>
    <message>
        <source>%1 has given the customer itself access to the scope.</source>
        <translation>%1 har gitt kunden selv tilgang til scopet.</translation>
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
        <translation>Leverandøren har fått en fiktiv virksomhet med tilgang, eller har en kunde som har tilgang og kan delegere den.</translation>
    </message>
    <message>
        <source>The supplier has its own Maskinporten client, on its own organisation number, with the scope %1 registered on it.</source>
        <translation>Leverandøren har sin egen Maskinporten-klient, på sitt eget organisasjonsnummer, med scopet %1 registrert på klienten.</translation>
    </message>
    <message>
        <source>The delegation is made in altinn.no. One made in the test environment TT02 does not count here.</source>
        <translation>Delegeringen gjøres i altinn.no. En delegering i testmiljøet TT02 gjelder ikke her.</translation>
    </message>
    <message>
        <source>The delegation is made in Altinn's test environment TT02. One made in altinn.no does not count here.</source>
        <translation>Delegeringen gjøres i Altinns testmiljø TT02. En delegering i altinn.no gjelder ikke her.</translation>
    </message>
    <message>
        <source>The person needs the access packages “Maskinporten administrator” and “Delegable maskinporten scopes” (for a Norwegian-registered foreign business: its NUF variant). The main administrator has them already.</source>
        <translation>Personen trenger tilgangspakkene «Maskinporten administrator» og «Delegerbare Maskinporten scopes» (for NUF: «Delegerbare Maskinporten scopes - NUF»). Hovedadministratoren har dem allerede.</translation>
    </message>
    <message>
        <source>In “Search for API”, paste the scope %1: the search takes the scope itself. Choose the schema that comes up.</source>
        <translation>Lim inn scopet %1 i «Søk etter API»: Søket tar selve scopet. Velg API-et som kommer opp.</translation>
    </message>
    <message>
        <source>In “Search for API”, paste the title or the scope, and choose “%1”.</source>
        <translation>Lim inn tittelen eller scopet i «Søk etter API», og velg «%1».</translation>
    </message>
    <message>
        <source>Log in at %1 and choose the customer's organisation.</source>
        <translation>Logg inn på %1 og velg kundens virksomhet.</translation>
    </message>
    <message>
        <source>Open “Access management”, then “Maskinporten administration” in the menu at the left.</source>
        <translation>Åpne «Tilgangsstyring», så «Maskinportenadministrasjon» i menyen til venstre.</translation>
    </message>
    <message>
        <source>In the tab “Suppliers”, choose “Add supplier” and write the supplier's organisation number.</source>
        <translation>Velg «Legg til leverandør» under fanen «Leverandører», og skriv leverandørens organisasjonsnummer.</translation>
    </message>
    <message>
        <source>Open the supplier and choose “Give power of attorney”.</source>
        <translation>Åpne leverandøren og velg «Gi fullmakt».</translation>
    </message>
    <message>
        <source>Choose “Give power of attorney” to finish.</source>
        <translation>Velg «Gi fullmakt» for å fullføre.</translation>
    </message>
    <message>
        <source>Maskinporten administration in Altinn</source>
        <translation>Maskinportenadministrasjon i Altinn</translation>
    </message>
    <message>
        <source>Digdir: delegation for API consumers</source>
        <translation>Digdir: delegering for API-konsumenter</translation>
    </message>
    <message>
        <source>Altinn: help with access management</source>
        <translation>Altinn: hjelp til tilgangsstyring</translation>
    </message>
    <message>
        <source>Brønnøysundregistrene: system suppliers</source>
        <translation>Brønnøysundregistrene: systemleverandører</translation>
    </message>
</context>
<context>
    <name>da::SchemaPage</name>
    <message>
        <source>What is the customer to delegate?</source>
        <translation>Hva skal kunden delegere?</translation>
    </message>
    <message>
        <source>In Altinn the customer picks an API by its exact title. It carries the scope you chose.</source>
        <translation>I Altinn velger kunden et API etter den nøyaktige tittelen. Det bærer scopet du valgte.</translation>
    </message>
    <message>
        <source>What must be in place first</source>
        <translation>Dette må være på plass først</translation>
    </message>
    <message>
        <source>What the customer does in Altinn</source>
        <translation>Dette gjør kunden i Altinn</translation>
    </message>
    <message>
        <source>Official guides</source>
        <translation>Offisielle veiledninger</translation>
    </message>
    <message>
        <source>In the demo all of this is in place. What follows is how it is done in Altinn's test environment.</source>
        <translation>I demoen er alt dette på plass. Slik gjøres det i Altinns testmiljø.</translation>
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
        <translation>Tittelen er ikke kjent her. Søket i portalen tar selve scopet, så kunden kan lime inn det.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API provider: %1.</source>
        <translation>API-tilbyder: %1.</translation>
    </message>
    <message>
        <source>This scope is not in the catalogue, so its schema is not known here. The portal's search takes the scope itself: the customer can paste it there.</source>
        <translation>Dette scopet er ikke i katalogen, så delegeringsskjemaet er ikke kjent her. Søket i portalen tar selve scopet: Kunden kan lime det inn der.</translation>
    </message>
    <message>
        <source>Whether it can be delegated is not known here.</source>
        <translation>Om det kan delegeres, er ikke kjent her.</translation>
    </message>
    <message>
        <source>It can be delegated.</source>
        <translation>Det kan delegeres.</translation>
    </message>
    <message>
        <source>It cannot be delegated.</source>
        <translation>Det kan ikke delegeres.</translation>
    </message>
</context>
<context>
    <name>da::ScopeController</name>
    <message>
        <source>A scope has two parts with a colon between them, such as brreg:reelle/offentlig.</source>
        <translation>Et scope har to deler med kolon mellom, for eksempel brreg:reelle/offentlig.</translation>
    </message>
    <message>
        <source>This holds a character that no scope has. Letters a to z, digits and : / . - _ are allowed.</source>
        <translation>Her er et tegn som ikke finnes i scopes. Bokstavene a til z, sifre og : / . - _ er tillatt.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Did you mean %1?</source>
        <translation>Ikke i katalogen. Mente du %1?</translation>
    </message>
    <message>
        <source>Capital letters count, and no known scope has them before the colon.</source>
        <translation>Store bokstaver betyr noe, og ingen kjente scopes har dem før kolonet.</translation>
    </message>
    <message>
        <source>Spaces or quotation marks around the scope were taken away.</source>
        <translation>Mellomrom eller anførselstegn rundt scopet ble fjernet.</translation>
    </message>
    <message>
        <source>Not in the catalogue. It can be checked all the same.</source>
        <translation>Ikke i katalogen. Det kan kontrolleres likevel.</translation>
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
        <translation>Hvor, og hvilken tilgang?</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Practise here. Nothing leaves this machine.</source>
        <translation>Øv her. Ingenting forlater denne maskinen.</translation>
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
        <translation>Et miljø som noen har beskrevet for deg</translation>
    </message>
    <message>
        <source>Choose environment file …</source>
        <translation>Velg miljøfil …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>Scope, schema or owner</source>
        <translation>Scope, skjema eller eier</translation>
    </message>
    <message>
        <source>Catalogue of scopes and delegation schemas</source>
        <translation>Katalog over scopes og delegeringsskjemaer</translation>
    </message>
    <message>
        <source>Nothing in the catalogue fits. You can write the scope itself below.</source>
        <translation>Ingenting i katalogen passer. Du kan skrive selve scopet nedenfor.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Choose above, or write or paste it here.</source>
        <translation>Velg ovenfor, eller skriv eller lim det inn her.</translation>
    </message>
    <message>
        <source>Choose environment file</source>
        <translation>Velg miljøfil</translation>
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
        <translation>%1 av %2 vises</translation>
    </message>
    <message>
        <source>The access is what the supplier is to use on the customer's behalf.</source>
        <translation>Tilgangen er den leverandøren skal bruke på vegne av kunden.</translation>
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
        <translation>nåværende steg</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>gjenstår</translation>
    </message>
    <message>
        <source>not yet possible</source>
        <translation>ikke mulig ennå</translation>
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
        <translation>Forespørsel om token</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Det tokenet sier</translation>
    </message>
    <message>
        <source>Checks that tell causes apart</source>
        <translation>Kontroller som skiller årsakene</translation>
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
        <translation>venter</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <source>passed, with a remark</source>
        <translation>bestått, med merknad</translation>
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
        <source>not asked for</source>
        <translation>ikke bedt om</translation>
    </message>
</context>
<context>
    <name>da::TestPage</name>
    <message>
        <source>The test was cancelled. Nothing is known yet.</source>
        <translation>Testen ble avbrutt. Ingenting er avklart ennå.</translation>
    </message>
    <message>
        <source>Ready to test</source>
        <translation>Klar til å teste</translation>
    </message>
    <message>
        <source>A token is asked for on the customer's behalf. It is checked and then thrown away.</source>
        <translation>Det bes om et token på vegne av kunden. Det kontrolleres og kastes så.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Dette sendes</translation>
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
        <translation>Tidspunkter og jti lages på nytt for hver forespørsel. Signaturen vises aldri.</translation>
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
        <translation>Hvis svaret kan bety flere ting</translation>
    </message>
    <message>
        <source>Harmless requests tell the causes apart: one without the customer, the health address, and the other environment's description.</source>
        <translation>Ufarlige forespørsler skiller årsakene fra hverandre: én uten kunden, helseadressen og beskrivelsen av det andre miljøet.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Send dem</translation>
    </message>
    <message>
        <source>Send harmless requests that tell the causes apart</source>
        <translation>Send ufarlige forespørsler som skiller årsakene fra hverandre</translation>
    </message>
    <message>
        <source>If the client is not known, send the same request to %1, too</source>
        <translation>Hvis klienten ikke er kjent: Send den samme forespørselen også til %1</translation>
    </message>
</context>
<context>
    <name>da::VerdictBanner</name>
    <message>
        <source>Verified</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>A fault here</source>
        <translation>Feil på denne siden</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Kan ikke avgjøres</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Hvor sikkert: %1</translation>
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
        <translation>Finner ut om en leverandør kan bruke en tilgang på vegne av en kunde, og hvis ikke, hvorfor.

Fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>Make a key for a client …</source>
        <translation>Lag en nøkkel til en klient …</translation>
    </message>
    <message>
        <source>Client profiles …</source>
        <translation>Klientprofiler …</translation>
    </message>
</context>
<context>
    <name>da::OrganisationCard</name>
    <message>
        <source>Looking in Enhetsregisteret …</source>
        <translation>Slår opp i Enhetsregisteret …</translation>
    </message>
    <message>
        <source>Enhetsregisteret</source>
        <translation>Enhetsregisteret</translation>
    </message>
    <message>
        <source>Use the main unit, %1</source>
        <translation>Bruk hovedenheten, %1</translation>
    </message>
</context>
</TS>
