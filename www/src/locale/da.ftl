# Sidens tekster på dansk. Hver id skal også stå i en.ftl; en test sammenligner dem.

## Sidens ramme

page-title = Scrubjay: bidrag med dokumenter
work-title = Scrubjay: forbered dokumenter
steps = Trin
step-add = Filer
step-review = Gennemgang
step-consent = Erklæring
step-send = Send
title-add = Tilføj filer
title-review = Gennemgå det, der blev fundet
title-consent = Erklæring
title-send = Se efter og send
language = Sprog
back = Tilbage
cancel = Annuller
remove = Fjern
close = Luk
choose = Vælg …
optional = (valgfrit)
try-again = Prøv igen
remove-file = Fjern denne fil
bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } byte
  }
foot-promise = Dine dokumenter læses i denne browser. Indtil du trykker på »Send«, forlader intet den; derefter kun den forseglede pakke.
foot-engine = Program { $version }, SHA-256 { $sha256 }…

## Filer

add-lead = Vælg de dokumenter, du vil bidrage med. De gennemsøges for personoplysninger her i browseren og bliver her.
drop-title = Slip filer eller mapper her
drop-formats = Ren tekst, Markdown, JSON, JSON Lines, CSV og TSV
pick-files = Vælg filer …
pick-folder = Vælg en mappe …
samples = Prøv med eksempler
words-title = Ord, der altid skal væk
words-hint = Ét ord eller udtryk på hver linje: navne, steder, sagsnumre. Listen bruges kun her og sendes ikke.
words-count = { $count ->
    [0] Listen er tom. Filerne læses igen, når du ændrer den.
    [one] { $count } ord på listen. Filerne læses igen, når du ændrer den.
   *[other] { $count } ord på listen. Filerne læses igen, når du ændrer den.
  }
never-list-title = Ord, der aldrig skal mærkes
never-list-hint = Én værdi på hver linje: en dommer, jeres eget kontor. Hvor den findes, beholdes den straks og tælles som beholdt. Listen bruges kun her og sendes ikke.
model-add = Tilføj en søgemodel
add-model-not-ready = Søgemodellen er ikke klar. Fjern den for at gå videre uden den.
files-title = { $count ->
    [0] Filer
    [one] { $count } fil
   *[other] { $count } filer
  }
files-empty = Ingen filer endnu.
files-skipped = { $count ->
    [one] { $count } skjult fil eller systemfil blev udeladt.
   *[other] { $count } skjulte filer eller systemfiler blev udeladt.
  }
file-waiting = Venter
file-reading = Læses …
file-seeking = Leder efter personerne fra alle filer …
file-cancelled = Annulleret. Fjern filen, eller tilføj den igen.
file-read = { $findings ->
    [0] Ingen fund
    [one] { $findings } fund
   *[other] { $findings } fund
  } · { $words ->
    [one] { $words } ord
   *[other] { $words } ord
  }
file-cancel-named = Annuller { $name }
file-remove-named = Fjern { $name }
cancel-all = Annuller alle
remove-all = Fjern alle
remove-failed = { $count ->
    [one] Fjern den { $count } fil, der ikke blev læst
   *[other] Fjern de { $count } filer, der ikke blev læst
  }
add-none-yet = Tilføj mindst én fil for at gå videre.
add-under-way = Filer læses.
add-seeking = De fundne personer søges i alle filer: { $done } af { $total }.
add-remove-failed = { $count ->
    [one] { $count } fil blev ikke læst. Fjern den for at gå videre med resten.
   *[other] { $count } filer blev ikke læst. Fjern dem for at gå videre med resten.
  }
add-next = Gennemgå fundene

## Gennemgang

review-files = Filer
choose-file = Vælg en fil.
file-undecided = { $count ->
    [one] { $count } uafgjort
   *[other] { $count } uafgjorte
  }
file-decided = Alt er afgjort
file-not-opened = Intet uafgjort, endnu ikke åbnet
file-seen = { $share } % set
by-risk = Efter risiko
risk-special = Helbred
risk-secret = Adgangskoder eller nøgler
risk-weak = Svage træf
risk-rare = Sjældne slags
risk-bare = Lang, næsten intet fundet
file-sent-back = { $count ->
    [one] { $count } nyt fund
   *[other] { $count } nye fund
  }
redact-all-files = Slør alt uafgjort i alle filer ({ $count }) …
text-loading = Teksten åbnes …
text-label = Teksten i { $name }
decision-title = Aktuelt fund
decision-pending = uafgjort
decision-redact = sløret
decision-keep = beholdt
mark-label = { $text }: { $kind }, { $decision }
finding-place = { $place } af { $total }
no-findings = Intet blev fundet i denne fil. Læs den igennem, og mærk med »Tilføj«, hvad der blev overset.
no-finding-chosen = Vælg et fund i teksten eller på listen.
why-title = Hvorfor dette er mærket
why-added = Det har du selv mærket.
why-kind = Det ligner: { $kind }.
why-own-words = Det står på din liste over ord, der altid skal væk.
why-residual = Det kom frem, da den udgående tekst blev gennemsøgt anden gang.
why-check-passed = Kontrolcifrene er rigtige.
why-check-failed = Kontrolcifrene er forkerte; det kan være noget andet eller en tastefejl.
why-name = Ordene og det, der står omkring dem, ligner navnet på en person. En model har vurderet det, og den kan tage fejl.
why-address = Ordene og det, der står omkring dem, ligner en adresse. En model har vurderet det, og den kan tage fejl.
why-place = Ordene og det, der står omkring dem, ligner navnet på et sted. En model har vurderet det, og den kan tage fejl.
why-organisation = Ordene og det, der står omkring dem, ligner navnet på en organisation. En model har vurderet det, og den kan tage fejl.
why-party = Det ligner en organisation, der er part i den sag, som teksten handler om. Det siger det, der står omkring, og det kan være forkert.
why-sensitive = Ordet kan fortælle noget følsomt om en person: hvor personen kommer fra, tro, helbred eller en dom. Det står på en liste, og der er set på ordene omkring det. Det er et gæt.
why-hidden = Her står tegn, der ikke kan ses, eller som vender teksten om, hvor skriften ikke har brug for dem.
why-view-base64 = Det er skjult i base64.
why-view-hexadecimal = Det er skjult i en liste af tegnkoder.
why-view-quoted-printable = Det er skrevet i quoted-printable.
why-view-percent = Det er skrevet med procenttegn.
why-view-entity = Det er skrevet med HTML-tegnnavne.
why-view-backslash = Det er skrevet med omvendte skråstreger eller kodepunkter.
why-view-mojibake = Det er forvansket af en forkert tegnkodning.
why-view-turned = Det er skrevet baglæns med et skjult tegn, der vender det om.
why-view-invisible = Der er tegn i det, som ikke kan ses.
why-view-look-alike = Det er skrevet med tegn, der ligner andre.
why-view-markup = Det er delt af opmærkning.
why-view-spelled-address = Det er en adresse skrevet med ord.
why-view-spelled = Det er skrevet ud med ord.
why-view-misread = Der står bogstaver i stedet for cifre.
why-view-wrapped = Det er delt over en linje.
why-view-separated = Det er skrevet med usædvanlige skilletegn.
why-view-glued = Det hænger sammen med bogstaver.
why-view-column = Kolonnens overskrift siger, hvad det er.
why-context = Et ord ved siden af peger på denne slags.
why-context-word = Ordet »{ $word }« står i nærheden.
why-certainty-high = Træffet er stærkt.
why-certainty-medium = Træffet er ret stærkt.
why-certainty-low = Træffet er svagt: se to gange.
why-rule = Mere om denne regel
why-rules-failed = Reglens tekst kunne ikke hentes.
redact = Slør
keep = Behold
previous-finding = Forrige fund
next-finding = Næste fund
undo = Fortryd
redo = Gentag
add-finding = Tilføj
edit = Ret
merge = Saml
bulk-same = { $count ->
    [0] Alle som dette …
    [one] Alle som dette …
   *[other] Alle { $count } som dette …
  }
never-mark = Mærk aldrig dette
always-mark = Mærk altid dette
bulk-title = Afgør mange
bulk-which = Hvilke fund
bulk-value = Alle med denne værdi
bulk-kind = Alle af denne slags: { $kind }
bulk-score = Med en sikkerhed på mindst { NUMBER($score, minimumFractionDigits: 2) }
bulk-decided = Også dem, der allerede er afgjort
bulk-count = { $count ->
    [0] Intet fund.
    [one] { $count } fund i denne fil.
   *[other] { $count } fund i denne fil.
  }
bulk-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
  }
bulk-redact = Slør { $number }
bulk-keep = Behold { $number }
redact-all-title = { $count ->
    [one] Slør { $count } uafgjort fund i alle filer?
   *[other] Slør alle { $count } uafgjorte fund i alle filer?
  }
redact-all-means = Ét »Fortryd« tager det tilbage. Ingen har da set på hvert enkelt: erklæringen siger kun »fuldt gennemgået«, hvis hver fil blev åbnet.
pair-title = To personer gennemgår
pair-on = En anden person bekræfter hver fil
pair-first = Første gennemgang
pair-second = Anden gennemgang
pair-means = Den anden person åbner hver fil og bekræfter den, når alt er afgjort. Enhver senere ændring ophæver bekræftelsen. Erklæringen og rapporten nævner rollerne, ingen person.
pair-confirm = Bekræft denne fil
pair-confirmed = Bekræftet
review-unconfirmed = { $count ->
    [one] { $count } fil venter på anden gennemgang.
   *[other] { $count } filer venter på anden gennemgang.
  }
review-next-unconfirmed = Vis næste fil, der skal bekræftes
tour-open = Vis mig rundt
tour-title = Sådan virker gennemgangen
tour-on = Næste
tour-end = Begynd
tour-read = Læs teksten i midten. Det fundne er mærket, og slagsen står ved siden af. Det smalle kort ved teksten viser, hvor fundene står.
tour-decide = A slører, og K beholder; begge går til det næste fund. Pilene ser kun. U fortryder hvert skridt, så mange du vil. Spørgsmålstegnet viser alle taster.
tour-wrong = Er et fund for langt, for kort eller af forkert slags? Tryk på E. M samler to naboer.
tour-missed = Programmer overser ting, mest navne. Vælg det oversete i teksten, eller tryk på N. Kortet »Hvad der kan være overset« hjælper dig med at lede.
tour-many = S afgør alle med samme værdi, T alle af en slags. Du ser hvor mange og hvilke, før noget sker.
tour-proof = Intet forlader denne side, før du trykker på »Send«. Linjen nederst viser alt, hvad der er sendt, og hvordan du beviser det uden net.
reviewer-archivist = Arkivar
reviewer-records = Journalfører
reviewer-data-protection = Databeskyttelsesrådgiver
reviewer-lawyer = Jurist
reviewer-editor = Redaktør
reviewer-researcher = Forsker
reviewer-other = En anden
journal-title = Afgørelser gemmes
journal-offer = Gem mine afgørelser, hvis siden genindlæses …
journal-shut = Afgørelser fra en tidligere gang er gemt på denne computer
journal-means = Det, du afgør, gemmes på denne computer, krypteret med en adgangssætning. Steder, afgørelser, regler og den hemmelige nøgle gemmes, aldrig tekst eller filnavne. Tilføj de samme filer igen efter en genindlæsning. Adgangssætningen kan ikke genskabes.
journal-passphrase = Adgangssætning, mindst ti tegn
journal-start = Gem
journal-reopen = Åbn
journal-forget = Slet det gemte
journal-open = Det, du afgør, gemmes krypteret på denne computer. Det slettes, når pakken er optaget.
journal-restored = { $files ->
    [one] Afgørelserne om { $files } fil er tilbage.
   *[other] Afgørelserne om { $files } filer er tilbage.
  }
journal-problem-short = Adgangssætningen er for kort.
journal-problem-wrong-passphrase = Det er ikke den adgangssætning, som afgørelserne blev gemt under.
journal-problem-no-storage = Denne browser lader ikke siden gemme noget. Dine afgørelser gælder, til siden lukkes.
edit-title = Ret dette fund
edit-start = Begyndelse
edit-end = Slutning
edit-cut = Snit
edit-back-word = { $edge }: et ord tilbage
edit-back-letter = { $edge }: et tegn tilbage
edit-on-letter = { $edge }: et tegn frem
edit-on-word = { $edge }: et ord frem
edit-split = Del i to
edit-unsplit = Del ikke
edit-hint = Du kan også vælge det rigtige stykke i teksten, før du åbner dette. Det, som et mindre fund ikke længere dækker, gennemsøges igen, før noget sendes.
edit-confirm = Ret og slør
search = Søg
search-label = Søg i denne tekst
search-pattern = Regulært udtryk
search-case = Skeln mellem store og små bogstaver
search-back = Forrige træf
search-on = Næste træf
search-none = Ikke fundet
search-place = { $place } af { $total }
search-mark = { $count ->
    [0] Mærk træf …
    [one] Mærk { $count } træf …
   *[other] Mærk { $count } træf …
  }
search-close = Luk søgningen
next-undecided = Næste uafgjorte
reading = Læsevisning
reading-tools = Værktøjer til teksten
reading-view = Hvad der vises
reading-size = Bogstavernes størrelse
reading-wide = Lange linjer
size-smaller = A−: mindre bogstaver
size-larger = A+: større bogstaver
view-original = Original
view-outgoing = Udgående
view-both = Side om side
view-outgoing-hint = Pladsholdere viser deres numre, når alt er afgjort; i lange bidrag, når pakken forsegles. Uafgjorte fund viser stadig deres tekst her; de sendes aldrig.
text-label-outgoing = Udgående tekst fra { $name }
add-selection = Slør det valgte …
keys = Taster
kinds-title = Efter slags
filter-all = Vis alt
bulk-kind-open = Afgør { $count } …
bulk-kind-named = Afgør { $count } …: alt uafgjort i denne fil, { $kind }
kind-done = Alt er afgjort
list-title = Alle fund
list-earlier = Tidligere
list-later = Senere
list-range = { $first }–{ $last } af { $total }
languages-title = Filens sprog
languages-none = Ingen ord at kende et sprog på.
languages-mean = Hvor meget der er på hvilket sprog, er skønnet ud fra ordene. Tallene er fra vores testtekster, ikke fra dine.
languages-unknown = Ukendt
languages-unknown-means = For få ord, eller et sprog der ikke kendes. Her er intet målt: læs det, som om ingen havde ledt efter navne.
languages-rest = Andre sprog: { $share }
languages-names = I vores test blev { $found } af { $of } personnavne fundet.
languages-few-missed =
    { $missed ->
        [one] Omkring 1 af 100 blev overset: led efter de få.
       *[other] Omkring { $missed } af 100 blev overset: led efter de få.
    }
languages-many-missed = Omkring { $missed } af 100 blev overset: læs teksten igennem for navne.
languages-unmeasured = Intet er målt på dette sprog. Læs det, som om ingen havde ledt efter navne.
languages-others = Også målt: { $list }.
languages-all = Alle { $count } filer tilsammen

missed-title = Hvad der kan være overset
missed-by-hand = Ingen regel leder efter dette: { $kinds }. Læs teksten med det i tankerne, og mærk, hvad du finder.
missed-figures = Hvor meget der blev fundet i vores målinger
missed-figure = { $found } af { $of }
missed-figures-mean = På tekster, som reglerne blev indstillet med. De viser, hvad der er muligt, ikke hvad din tekst vil give.
bare = Næste afsnit med store bogstaver og intet mærket
bare-none = Der er intet sådant afsnit i denne fil.
sample-start = Læs en stikprøve for oversete ting
sample-place = Stykke { $place } af { $total }
sample-done = { $total ->
    [one] Stykket er læst.
   *[other] Alle { $total } stykker er læst.
  }
sample-means = Stykket er fremhævet i teksten. Mærk, hvad der blev overset i det, og gå videre.
sample-next = Ikke mere overset her: næste
sample-stop = Slut stikprøven
sample-empty = { $read ->
    [one] Intet blev fundet eller overset i { $read } stykke.
   *[other] Intet blev fundet eller overset i { $read } stykker.
  }
sample-result = { $read ->
    [one] I { $read } stykke
   *[other] I { $read } stykker
  } { $found ->
    [one] var { $found } fund mærket
   *[other] var { $found } fund mærket
  }, og du tilføjede { $missed }. Omkring { $rate } kan være overset (95 %-interval: { $low } til { $high }).
keys-title = Taster
keys-letters = Brug enkelte bogstaver som kommandoer
keys-hint = Tryk på en anden tast i kommandoens felt for at give den den. Tasterne gælder, til siden lukkes.
keys-arrows = Næste og forrige fund
keys-undo = Fortryd; med Skift: gentag
key-of = Tast til: { $command }
key-redact = Slør og gå til det næste
key-keep = Behold og gå til det næste
key-next = Næste fund
key-previous = Forrige fund
key-undecided = Næste uafgjorte
key-same = Afgør alle med denne værdi
key-kind = Afgør alle af denne slags
key-edit = Ret slags eller grænser, eller del
key-merge = Saml med det næste fund
key-search = Søg i teksten
key-view = Skift visning: original, udgående, side om side
key-why = Mere om reglen
key-undo = Fortryd
key-redo = Gentag
key-add = Tilføj det oversete
key-sheet = Vis denne liste
add-title = Slør det, der blev overset
add-text = Tekst
add-kind = Hvad det er
add-kind-other = En anden slags …
add-kind-search = Søg i alle slags
add-kind-list = Alle slags
add-kind-none = Ingen slags hedder sådan.
add-everywhere = Overalt, hvor det står i denne fil
add-places = { $count ->
    [0] Ikke fundet i denne fil.
    [one] { $count } sted bliver sløret.
   *[other] { $count } steder bliver sløret.
  }
add-confirm = Slør
residual-message = { $count ->
    [one] Noget nyt kom frem, da den udgående tekst blev gennemsøgt anden gang. Intet blev forseglet. Afgør de nye fund i filen, og gå så videre.
   *[other] Noget nyt kom frem, da den udgående tekst blev gennemsøgt anden gang. Intet blev forseglet. Afgør de nye fund i { $count } filer, og gå så videre.
  }
review-undecided = { $count ->
    [one] { $count } fund er uafgjort. Det uafgjorte sendes aldrig.
   *[other] { $count } fund er uafgjorte. Det uafgjorte sendes aldrig.
  }
review-unopened = { $count ->
    [one] Alt er afgjort. { $count } fil er ikke åbnet; det vil erklæringen sige.
   *[other] Alt er afgjort. { $count } filer er ikke åbnet; det vil erklæringen sige.
  }
review-done = Alt er afgjort.
review-next = Videre til erklæringen
review-next-undecided = { $count ->
    [one] { $count } uafgjort: vis det
   *[other] { $count } uafgjorte: vis næste
  }
announce-read = { $files ->
    [one] { $files } fil læst
   *[other] { $files } filer læst
  }, { $findings ->
    [one] { $findings } fund
   *[other] { $findings } fund
  }, { $failed } ikke læst.
announce-mentions = { $count ->
    [one] Ét andet sted blev også markeret. Fortryd tager begge tilbage.
   *[other] { $count } andre steder blev også markeret, i { $files ->
        [one] én fil
       *[other] { $files } filer
      }. Fortryd tager dem alle tilbage.
  }
announce-undecided = { $count ->
    [one] { $count } fund er uafgjort.
   *[other] { $count } fund er uafgjorte.
  }

## Erklæring

consent-lead = Denne erklæring følger dokumenterne. Den siger, hvem der bidrager med dem, med hvilken ret, og hvad de må bruges til.
who-title = Hvem der bidrager
consent-name = Institutionens eller personens navn
consent-name-hint = Dette navn står i erklæringen og sendes.
consent-role = Dit forhold til dokumenterne
role-rights-holder = Vi har rettighederne
role-custodian = Vi opbevarer dem for andre (arkiv, domstol, bibliotek)
role-individual = De er mine egne
role-agent = Jeg handler på en andens vegne
consent-signatory = Embedet hos den, der underskriver
consent-signatory-hint = For eksempel »arkivchef«. Et embede, ikke et navn.
authority-title = Med hvilken ret
consent-basis = Grundlag
basis-licence-agreement = En aftale eller licens med modtageren
basis-statutory = En lov
basis-public-domain = Dokumenterne er fri af ophavsret
basis-data-subject-consent = Personerne i dokumenterne har givet samtykke
consent-reference = Henvisning
consent-reference-hint = Nummer eller titel på aftalen, loven eller afgørelsen, eller dens webadresse.
tier-title = Hvilket datasæt
tier-open = Åbent datasæt
tier-open-means = Må udgives under licensen nedenfor. Udgivne kopier kan ikke kaldes tilbage.
tier-private = Lukket datasæt
tier-private-means = Bliver hos modtageren og udgives ikke.
consent-licence = Licens
licence-other = En anden licens
licence-needed = Et åbent datasæt kræver en licens.
licence-optional = Et lukket datasæt kan være uden licens.
consent-licence-other = Licensens SPDX-betegnelse
consent-licence-other-hint = For eksempel »EUPL-1.2«. Listen står på spdx.org/licenses.
uses-title = Brug
permitted-title = Tilladt
permit-pre-training = At træne sprogmodeller fra grunden
permit-fine-tuning = At tilpasse trænede modeller
permit-evaluation = At måle modeller
permit-research = Forskning
prohibited-title = Forbudt
prohibit-redistribution = At give teksten videre
prohibit-re-identification = At prøve at finde ud af, hvem personerne er
prohibit-profiling = At bedømme eller følge enkelte personer
prohibit-commercial-use = Brug i kommercielle produkter
withdrawal-title = At trække tilbage
consent-contact = Kontakt ved tilbagetrækning
consent-contact-hint = Jeres kontors e-mailadresse, telefonnummer eller webadresse. Den sendes med erklæringen.
notice-title = Oplysning
notice-version = Version { $version }, SHA-256 { $sha256 }…
confirm-title = Bekræftelse
consent-has-rights = Jeg har ret til at bidrage med disse dokumenter.
consent-notice-read = Jeg har læst oplysningen.
reviewed-all = { $count ->
    [one] Filen blev åbnet, og hvert fund afgjort af et menneske eller af de valgte regler. Erklæringen vil sige: fuldt gennemgået.
   *[other] Alle { $count } filer blev åbnet, og hvert fund afgjort af et menneske eller af de valgte regler. Erklæringen vil sige: fuldt gennemgået.
  }
reviewed-two = En anden person ({ $second }) bekræftede hver fil efter den første ({ $first }). Det står i erklæringen.
reviewed-none = { $count ->
    [one] { $count } fil blev ikke åbnet i gennemgangen. Erklæringen vil sige: ikke fuldt gennemgået.
   *[other] { $count } filer blev ikke åbnet i gennemgangen. Erklæringen vil sige: ikke fuldt gennemgået.
  }
consent-errors = { $count ->
    [one] Et felt kræver din opmærksomhed.
   *[other] { $count } felter kræver din opmærksomhed.
  }
consent-error-name = Skriv institutionens eller personens navn.
consent-error-role = Vælg dit forhold til dokumenterne.
consent-error-basis = Vælg et grundlag.
consent-error-reference = Skriv nummer, titel eller adresse på aftalen, loven eller afgørelsen.
consent-error-licence = Vælg en licens, eller skriv en gyldig SPDX-betegnelse.
consent-error-permitted = Vælg mindst én tilladt brug.
consent-error-contact = Skriv, hvordan jeres kontor kan nås.
consent-error-has-rights = Kun den, der har lov, kan bidrage med dokumenter.
consent-error-notice-read = Læs oplysningen, og bekræft det.
consent-next = Forsegl pakken
consent-next-means = At forsegle sender intet. Du får præcis at se, hvad der ville blive sendt.
sealing = Fil { $done } af { $total } renses og kontrolleres …
sealing-label = Forsegling

## Send, på arbejdssiden

send-lead = Præcis dette sendes: filerne i den forseglede pakke, læst tilbage fra dens byte. Tryk på »Send« i panelet, når du er tilfreds.
send-lead-done = Dette blev sendt. Gem kvitteringen i panelet, før du lukker siden.
send-state-idle = Pakken er klar til at blive sendt.
send-state-checking = Pakken kontrolleres.
send-state-uploading = Pakken sendes.
send-state-paused = Afsendelsen er sat på pause.
send-state-failed = Afsendelsen er standset. Panelet siger hvorfor; intet er tabt.
send-state-admitted = Pakken er modtaget og optaget.
send-state-refused = Pakken blev afvist. Panelet siger hvorfor. Gå tilbage, ret den, og forsegl igen.
outgoing-title = Udgående tekst
outgoing-hint = Slørede steder er pladsholdere som [EMAIL_ADDRESS_1]. Filnavne sendes ikke.
outgoing-document = Dokument { $number }
outgoing-counts = { $words ->
    [one] { $words } ord
   *[other] { $words } ord
  } · { $placeholders } sløret · { $kept } beholdt
bundle-title = Pakkens filer
bundle-hint = { $count } filer, { $size } i alt. Åbn hvilken som helst for at læse den.
send-back = Gå tilbage
send-back-means = At gå tilbage bryder seglet. Dine filer og afgørelser bliver.
send-back-busy = Annuller afsendelsen først.
start-over = Begynd et nyt bidrag

## Send, i den ydre sides panel

panel-title = Send
panel-size = Størrelse
panel-destination = Går til
panel-sha256 = Pakkens SHA-256
panel-send = Send
panel-pause = Pause
panel-resume = Fortsæt
panel-retry = Prøv igen
panel-cancel = Annuller afsendelsen
panel-progress = Afsendelse
panel-checking = Pakken kontrolleres, før den må gå …
panel-ready = Pakken er kontrolleret i denne browser og klar til at blive sendt.
panel-offline = Denne browser har intet netværk nu. Afsendelse kræver et; alt andet er gjort.
panel-uploading = Sendt: { $sent } af { $total }.
panel-paused = På pause efter { $sent }. »Fortsæt« går videre derfra.
panel-gate = Alt er kommet frem. Modtageren kontrollerer pakken …
panel-admitted = Pakken er optaget. Gem kvitteringen.
panel-refused = Modtageren afviste pakken og slettede den:
panel-refused-here = Pakken bestod ikke kontrollen i denne browser og kan ikke sendes:
panel-quarter = { $percent } procent sendt.
upload-failed-unreachable = Modtageren kan ikke nås. Afsendelse kræver netværk. Det, der er kommet frem, bliver der; prøv igen for at gå videre derfra.
upload-failed-store-full = Modtageren har ikke mere plads. Sig det til dem, der driver stedet, og prøv senere.
upload-failed-too-large = Pakken er større, end modtageren tager imod. Gå tilbage, og send færre filer ad gangen.
upload-failed-checksum = Data blev beskadiget undervejs flere gange. Se efter nettet, og prøv igen.
upload-failed-offset = Modtageren og denne side er ikke enige om, hvad der er kommet frem. Prøv igen.
upload-failed-expired = Den halve afsendelse findes ikke længere hos modtageren. Prøv igen fra begyndelsen.
upload-failed-busy = Modtageren er optaget. Prøv igen om lidt.
upload-failed-rejected = Modtageren tog ikke imod forespørgslen. Genindlæs siden for at få den nyeste udgave, eller spørg dem, der driver den.
upload-failed-intake-error = Modtageren har en fejl. Prøv igen om lidt.
refusal-times = { $reason } (×{ $count })
refusal-unknown = Ingen grund blev givet.
refusal-not-checked = Kontrollen kunne ikke køre i denne browser. Genindlæs siden, og prøv igen.
refusal-residual = Der blev fundet personoplysninger i teksten. Gå tilbage til gennemgangen, og afgør dem.
refusal-altered = Pakken blev ændret efter forseglingen. Gå tilbage, og forsegl igen.
refusal-missing-file = En fil i pakken mangler. Gå tilbage, og forsegl igen.
refusal-bad-file = En fil i pakken er ikke, hvad den skal være. Gå tilbage, og forsegl igen.
refusal-bad-placeholder = En pladsholder står ikke, hvor pakken siger. Gå tilbage, og forsegl igen.
refusal-wrong-counts = Tallene i pakken er ikke dem, der hører til dens tekst. Gå tilbage, og forsegl igen.
refusal-empty = Pakken indeholder ingen tekst. Gå tilbage, og tilføj mindst én fil.
refusal-not-a-bundle = Disse byte er ikke en Scrubjay-pakke. Gå tilbage, og forsegl igen.
refusal-gate-failed = Modtageren kunne ikke køre sin kontrol. Prøv senere.
refusal-unknown-policy = Denne side og modtageren er af forskellige versioner. Genindlæs siden, tilføj filerne igen, og forsegl igen.
refusal-unknown-version = Denne side og modtageren er af forskellige versioner. Genindlæs siden, tilføj filerne igen, og forsegl igen.
refusal-unknown-detector = Denne side og modtageren er af forskellige versioner. Genindlæs siden, tilføj filerne igen, og forsegl igen.
refusal-unknown-file = Der er en fil i pakken, som ikke hører til der. Gå tilbage, og forsegl igen.
refusal-wrong-digest = En fil i pakken blev ændret efter forseglingen. Gå tilbage, og forsegl igen.
refusal-unreadable = Teksten i et dokument kan ikke læses tilbage i sit eget format. Gå tilbage, og lad den fil ude.
refusal-bad-record = Erklæringen er ikke fuldstændig. Gå tilbage til erklæringen, og ret den.
receipt-title = Kvittering
receipt-keep = Gem denne kvittering: med den kan du bede om, at dit bidrag trækkes tilbage.
receipt-save = Gem kvitteringen
receipt-contributionId = Bidrag
receipt-receivedAt = Modtaget
receipt-bundleSha256 = Pakkens SHA-256
receipt-tagmanifestSha256 = SHA-256 af dens indholdsliste
receipt-files = Dokumenter
receipt-words = Ord
receipt-placeholders = Slørede steder
receipt-kept = Beholdte fund
receipt-tier = Datasæt
receipt-policy = Regelsæt
receipt-engine = Program

## Rapport

report-heading = Rapport
report-what = Til juristerne: tal, versioner og kontrolsummer. Ingen værdi og intet filnavn står i den.
report-save-html = Gem rapporten
report-save-json = Gem som JSON
report-title = Rapport om gennemgangen
report-lead = Hvad der blev sløret og beholdt, før dette bidrag blev sendt, i tal. Ingen værdi og intet filnavn står i den.
report-made = Rapport lavet
report-review = Gennemgangen
report-reviewed = Gennemgået
report-reviewed-all = Fuldt: hver fil blev åbnet, og hvert fund afgjort af et menneske eller af de valgte regler
report-reviewed-none = Ikke fuldt
report-opened = Åbnede filer
report-seen = Tekst, der stod på skærmen
report-pair = To personer
report-pair-none = Én person gennemgik
report-pair-some = { $first }, derefter { $second }: { $confirmed } af { $files } filer bekræftet
report-added = Tilføjet i gennemgangen
report-sample = Stikprøve
report-sample-none = Ingen blev læst
report-sample-some = { $read ->
    [one] { $read } stykke læst, { $found } fund i det, { $missed } tilføjet
   *[other] { $read } stykker læst, { $found } fund i dem, { $missed } tilføjet
  }
report-contribution = Bidraget
report-by-kind = Efter slags
report-by-document = Efter dokument
report-by-rule = Efter regel
report-kind = Slags
report-document = Dokument
report-rule = Regel
report-redacted = Sløret
report-kept = Beholdt
report-plot = { $redacted } fjernet og { $kept } beholdt i { $rows } rækker; billedet viser de første { $shown }. Tabellen nedenfor har de samme tal.
report-lengths = Længde før og efter
report-lengths-what = Tegn tælles som UTF-16-enheder, ord og tal efter Unicode Standard Annex 29.
report-characters-before = Tegn før
report-characters-after = Tegn efter
report-words-before = Ord før
report-words-after = Ord efter
report-total = Alle dokumenter
report-missed = Anslået overset af søgningen
report-missed-none = Intet skøn: stikprøven blev ikke læst, eller der blev intet fundet i den
report-missed-some = { $rate } af de { $of } fund i stikprøven blev overset af reglerne og tilføjet af læseren. Med 95 % sikkerhed mellem { $low } og { $high }, for en læser, der intet overser.
report-versions = Versioner og hashværdier
report-page = Siden (hashværdi af dens filer)
report-record = Erklæringens form
report-payload = SHA-256 af indholdsfortegnelsen
report-version = Denne rapports form
report-print = Udskriv den udgående tekst
report-print-too-long = Den udgående tekst er for lang til at udskrive herfra.
report-print-title = Udgående tekst
report-print-document = Dokument { $number } af { $of }
report-print-key = Mærker: en ramme, hvor noget er erstattet; stiplet understregning, hvor noget er fundet og beholdt. Typen står ved siden af.
report-print-kept = beholdt

## Hvad der blev sendt

egress-nothing = Intet af dit er sendt.
egress-some = { $count ->
    [one] { $count } forespørgsel sendt, { $bytes } i alt.
   *[other] { $count } forespørgsler sendt, { $bytes } i alt.
  }
egress-what = Alt, hvad denne side har sendt, siden den blev åbnet. Den del, der læser dine dokumenter, kan intet sende: det sørger browseren for.
egress-when = Hvornår
egress-to = Til
egress-bytes = Byte
egress-answer = Svar
egress-page = Hentningen af selve siden er ikke på listen: den beder om de samme filer, hvem du end er, og hvad du end tilføjer.
proof-title = Bevis det: arbejd uden net
proof-start = Begynd beviset
proof-offline = Slå nettet fra: flytilstand, eller træk kablet ud.
proof-work = Tilføj dine filer, gennemgå dem, og forsegl pakken. Det virker alt sammen.
proof-online = Slå nettet til igen.
proof-send = Tryk på »Send«. Først nu går noget ud.
proof-done = Færdig: alt undtagen afsendelsen foregik uden net.
proof-now = Trin { $number } af { $of }: { $step }
proof-stop = Stop beviset
offline-title = Uden netværk
offline-kept = Sidens filer er gemt i denne browser, så den åbner uden netværk. Kun afsendelse kræver et.
offline-not-kept = Sidens filer er endnu ikke alle gemt i denne browser. Lad siden stå åben nogle sekunder med netværk.
offline-forgotten = Fjernet. Næste besøg med netværk gemmer sidens filer igen.
offline-new-version = En ny version af siden er klar. Den bruges, når du har lukket siden i alle faner og åbnet den igen.
offline-install = Installer som program
offline-forget = Fjern det, siden gemmer
offline-forget-means = Dette fjerner sidens filer og de beslutninger, du gemmer med en adgangssætning. Dokumenter gemmes aldrig.
offline-forget-confirm = Fjern det hele
offline-forget-cancel = Annuller

## Når der ikke arbejdes

refuse-not-framed = Denne side forbereder dokumenter inde i en anden side, som står for at sende. Åbn den i stedet.
refuse-open = Åbn Scrubjay
refuse-no-shell = Siden omkring denne svarede ikke. Genindlæs siden.
refuse-versions = Sidens to halvdele er af forskellige versioner, så ingen fil bliver læst. Genindlæs siden med netværk.
refuse-unsupported = Denne browser kan ikke holde dokumenter sikkert inde i siden, så ingen fil læses. Brug en aktuel udgave af Firefox, Chrome, Edge eller Safari.
refuse-unlocked = De låse, der holder dokumenter inde i denne side, er ikke i kraft, så ingen fil læses. Brug en aktuel udgave af Firefox, Chrome, Edge eller Safari; gør du det, så sig det til dem, der driver siden.
refuse-engine = Programmet, der læser dokumenter, startede ikke. Genindlæs siden; hjælper det ikke, så sig det til dem, der driver den.

## Problemer med filer

problem-crashed = Denne fil kunne ikke læses: programmet standsede. Fjern filen, og gå videre med resten.
problem-trap = Denne fil kunne ikke læses: programmet standsede. Fjern filen, og gå videre med resten.
problem-too-slow = Denne fil tog for lang tid og blev opgivet. Del den, eller brug kommandolinjen.
problem-too-large = Denne fil er for stor til siden. Del den, eller brug kommandolinjen.
problem-cancelled = Annulleret.
problem-file-unreadable = Browseren kunne ikke læse denne fil. Den er måske flyttet, ændret eller låst; tilføj den igen.
problem-changed = Denne fil er ændret, siden den først blev læst. Fjern den, og tilføj den igen.
problem-bad-pattern = Det er ikke et regulært udtryk.
problem-empty = Denne fil er tom.
problem-binary = Det er ikke en tekstfil. Scrubjay læser ren tekst, Markdown, JSON, JSON Lines, CSV og TSV.
problem-damaged-utf8 = Teksten er beskadiget: ikke gyldig UTF-8. Gem filen igen som UTF-8.
problem-damaged-utf16 = Teksten er beskadiget: ikke gyldig UTF-16. Gem filen igen som UTF-8.
problem-unknown-encoding = Filens tegnkodning er ukendt. Gem den som UTF-8.
problem-bad-json = Denne fil er ikke gyldig JSON. Ret den, eller giv den endelsen .txt for at behandle den som ren tekst.
problem-json-too-deep = Denne JSON er indlejret for dybt. Gør den fladere, eller giv filen endelsen .txt for at behandle den som ren tekst.
problem-unclosed-quote = Et anførselstegn i denne tabel lukkes aldrig. Ret det, eller giv filen endelsen .txt for at behandle den som ren tekst.
problem-unreadable = Den rensede tekst kan ikke læses tilbage i sit eget format. Lad denne fil ude.
problem-residual = Anden gennemsøgning af denne fil får ingen ende. Lad denne fil ude.
problem-nothing-selected = Noget, du tilføjede, indeholder ingen tekst, der kan sløres, kun tegn. Fortryd det i gennemgangen.
problem-bad-words = Listen over ord, der altid skal væk, kan ikke bruges. Gå tilbage til »Filer«, og ret den.
problem-samples-missing = Eksemplerne kunne ikke hentes.
problem-model-runtime-missing = Det, som modeller køres med, kunne ikke hentes. Kontrollér nettet, og tilføj modellen igen.
problem-unlocked = De låse, der holder dokumenter inde i denne side, er ikke i kraft. Genindlæs siden.
problem-unsupported = Programmet, der læser dokumenter, startede ikke. Genindlæs siden.
problem-engine-missing = Programmet, der læser dokumenter, kunne ikke hentes. Genindlæs siden.
problem-hints-missing = Ordlisterne til følsomme oplysninger kunne ikke hentes, og reglerne beder om dem. Intet blev sløret. Genindlæs siden, eller vælg andre regler.
problem-bad-hints = Ordlisterne til følsomme oplysninger er beskadiget. Genindlæs siden.
warning-ragged-rows = Nogle rækker i denne tabel har flere eller færre celler end den første.
warning-assumed-windows-1252 = Læst som Windows-1252. Se efter, om æ, ø, å og accenter er rigtige.
warning-blank = Denne fil indeholder kun blanke tegn.

## Familier af slags. Selve slagsene navngives af kernen.

family-name = Navne og adresser
family-contact = Måder at nå nogen på
family-identity = Person- og skattenumre
family-date = Dage og alder
family-financial = Penge
family-health = Helbred
family-record = Sager og akter
family-sensitive = Oprindelse, tro, helbred og domme
family-network = Net og sider
family-device = Køretøjer og apparater
family-secret = Adgangskoder og nøgler
family-other = Alt andet

## Hvad der findes

rules-open = Hvad der findes
rules-title = Hvad der findes
rules-search = Søg i, hvad der findes
rules-search-hint = Slags, land eller ord
rules-loading = Listen hentes …
rules-failed = Listen over regler kunne ikke hentes. Alt andet virker uden den.
rules-count = { $kinds ->
    [one] { $kinds } slags
   *[other] { $kinds } slags
  }, { $rules ->
    [one] { $rules } regel
   *[other] { $rules } regler
  }
rules-kinds = { $count ->
    [one] { $count } slags
   *[other] { $count } slags
  }
rules-by-hand = Ingen regel finder dette på dets form. Det mærkes i hånden eller står på din egen ordliste.
rules-finds = Finder
rules-ignores = Lader stå
rules-scores = Hvor stærkt et træf er
rules-score-alone = Med intet ved siden af
rules-score-context = Med et af dets ord i nærheden
rules-score-passed = Med rigtige kontrolcifre
rules-score-failed = Med forkerte kontrolcifre
rules-score-failed-in-context = Med forkerte kontrolcifre, men et af dets ord i nærheden
rules-strength-high = stærkt
rules-strength-medium = ret stærkt
rules-strength-low = svagt
rules-strength-none = meldes ikke
rules-words = Ord, der peger på det
rules-source = Kilde

## Policies

policy-title = Hvad der bliver af hvert fund
policy-line-means = Det afgør, hvad der står i stedet for det slørede, og hvad der må blive stående.
policy-open = Se eller ændr…
policy-applied = »{ $name }« gælder. Filerne læses igen.
policy-pack = Regelsæt
policy-own = Dit eget: { $name }
policy-reset = Fortryd alle ændringer
policy-pack-training-balanced = Til data, som maskiner lærer af: alt, hvad der findes og peger på nogen, bliver til et nummereret mærke, også dage og alder.
policy-pack-training-with-dates = Det samme, men dage og alder bliver stående, hvor de må; fødselsdage bliver til årstal.
policy-pack-hipaa-safe-harbor = Det, som amerikansk sundhedslov vil have væk: det meste bliver til mærker, datoer til årstal, postnumre til tre cifre.
policy-pack-us-court-filings = Det, som reglerne for amerikanske forbundsdomstole vil have forkortet: numre til fire cifre, fødsler til årstal, mindreårige til forbogstaver. Alt andet bliver stående.
policy-pack-gdpr-strict = Så lidt som muligt: det, der peger på nogen, lige eller ad omveje, bliver til mærker; datoer bliver til årstal.
policy-pack-cjeu = Som EU-Domstolen offentliggør: personer får opdigtede navne; dommere, advokater og firmaer beholder deres.
policy-pack-iceland-courts = Som islandske domstole offentliggør: personer i en sag nævnes ikke ved navn; dommere og advokater gør.
policy-pack-own = Du har ændret disse regler eller hentet dem fra en fil.
policy-facts = { $name }, udgave { $version }, SHA-256 { $sha256 }…
policy-checking = Kontrolleres…
policy-sources = Love og regler, det følger ({ $count })
policy-withheld = Dets ordlister bliver på denne side: pakken bærer reglerne uden dem.
policy-panes = Måde at ændre på
policy-pane-form = Formular
policy-pane-json = JSON
policy-import = Åbn en fil…
policy-export = Gem i en fil
policy-file-unreadable = Filen kunne ikke læses, eller den er for stor.
policy-json = Reglerne som JSON
policy-fault = Linje { $line }, kolonne { $column }:
policy-go = Gå dertil
policy-form-fault = Der er en fejl i JSON. Ret den dér; så kan formularen bruges igen.
policy-lists = Dine lister har { $words } ord, der altid skal væk, og { $never }, der aldrig må mærkes.
policy-lists-take = Læg dem ind i reglerne
policy-key = Dette bidrags hemmelige nøgle
policy-key-means = Koder, opdigtede værdier og flyttede datoer laves med en hemmelig nøgle, ny for hvert bidrag. Den forlader aldrig siden. Gem den, hvis de samme koder skal stå for de samme personer i et senere bidrag; den, der har den, kan finde ud af mere, så gem den som en adgangskode.
policy-key-save = Gem nøglen
policy-key-load = Brug en gemt nøgle…
policy-key-none = Der er ingen nøgle i denne fil: den er én linje på 64 bogstaver og cifre.
policy-key-loaded = Den gemte nøgle er i brug.
policy-preview = Prøv
policy-preview-means = Den åbne tekst, før og efter, hvis alt blev afgjort, som disse regler siger.
policy-preview-sample = Ingen tekst er åben, så her vises nogle opdigtede sætninger, før og efter.
policy-trying = Prøves…
policy-too-long = Denne fil er for lang til at vises på forhånd.
policy-not-tried = Det kunne ikke prøves på teksten.
policy-before = Før
policy-after = Efter
policy-apply = Brug disse regler
policy-apply-means = Filerne læses igen. Det, du selv har besluttet, står ved magt.
policy-name = Navn på disse regler
policy-name-hint = Bogstaver a til z, cifre, bindestreger, punktummer og _. Det sendes med pakken.
policy-families = Efter familie
policy-default = Alt, der ikke er nævnt herunder
policy-kinds = Efter slags
policy-kinds-means = En slags, der er nævnt her, går forud for sin familie. Søg for at tilføje en.
policy-kinds-search = Søg i alle slags
policy-kinds-none = Intet at vise.
policy-inherited = som ovenfor: { $becomes }
policy-unsought = søges der ikke efter
policy-review = Et menneske skal beslutte
policy-keepFirst = Første tegn, der bliver
policy-keepLast = Sidste tegn, der bliver
policy-shape = Behold formen: ét tegn for hvert
policy-width = År i et spænd
policy-decimals = Decimaler
policy-maxDays = Højst så mange dage
policy-weekday = Behold ugedagen
policy-rules = Regler med betingelser
policy-rules-means = Den første af dem, hvis betingelser holder, går forud for alt ovenfor. De skrives i JSON.
policy-rule-remove = Fjern regel { $place }
policy-sample =
    Anne Jensen, født den 2. maj 1984, bor på Havnegade 12, 1058 København.
    Skriv til anne.jensen@post.example eller ring til +45 32 12 34 56. Hendes CPR-nummer er 020584-1234.
    Den 3. marts 2024, 39 år gammel, betalte hun med kortet 4111 1111 1111 1111.
becomes-placeholder = et nummereret mærke som [{ $kind }_1]
becomes-remove = ingenting: det tages ud
becomes-keep = det bliver, som det er
becomes-mask = tegn, der skjuler det, som ****
becomes-reveal = en del af det
becomes-reveal-last-four = kun de sidste fire cifre
becomes-reveal-initials = kun forbogstaverne
becomes-reveal-year = kun året
becomes-reveal-city-and-state = kun byen og staten
becomes-reveal-domain = kun det, der står efter @
becomes-generalise = noget mindre præcist
becomes-generalise-month = måned og år
becomes-generalise-year = årstallet
becomes-generalise-decade = årtiet
becomes-generalise-age-bucket = et aldersspænd som 30-39
becomes-generalise-age-90 = alderen, men 90+ for dem over 89
becomes-generalise-zip3 = de første tre cifre af postnummeret
becomes-generalise-coordinates = et afrundet sted på kortet
becomes-date-shift = en anden dag: alle én persons dage flyttes ens
becomes-surrogate = en opdigtet værdi, som ingen har
becomes-pseudonym = en kode, den samme hvor din nøgle bruges
short-remove = taget ud
short-mask = skjult med tegn
short-reveal = en del
short-generalise = mindre præcist
short-date-shift = en anden dag
short-surrogate = opdigtet
short-pseudonym = en kode
by-policy = (efter reglerne)
kind-by-policy = { $count } beholdt efter reglerne
why-policy-title = Hvad der bliver af det
why-becomes = Hvis det sløres, i stedet: { $becomes }.
why-stays = Reglerne lader det blive stående.
why-policy = Det siger reglerne »{ $name }«, linje { $line }: { $pointer }
why-review = Reglerne vil have, at et menneske beslutter.

## Who could be picked out

risk-title = Kan nogen genkendes?
risk-lead = Sæt kryds ved det, andre kan vide om en person, og det, nogen kunne ville finde ud af.
risk-columns = Tabellens kolonner
risk-column-head = Kolonne
risk-column = Kolonne { $number }
risk-quasi = Andre kan vide
risk-sensitive = Værd at finde ud af
risk-quasi-named = Andre kan vide: { $column }
risk-sensitive-named = Værd at finde ud af: { $column }
risk-different = { $count } forskellige
risk-figure = Tal
risk-before = Nu
risk-after = Efter reglerne
risk-records = Poster
risk-k = Mindste gruppe af poster, der ser ens ud (k)
risk-unique = Poster, der er alene i deres gruppe
risk-diversity = Færrest værdier af »{ $column }« i en gruppe
risk-means = k = { $k } betyder: den, der kender de afkrydsede kolonner om en person, har stadig mindst { $k } poster at vælge imellem. Med k = 1 er der nogen, som de afkrydsede kolonner udpeger; her gælder det { $unique } poster.
risk-suggestions = Hvad der ville hjælpe
risk-suggestions-reach = Et efter et gør disse trin hver gruppe mindst { $k } poster stor.
risk-suggestions-some = Disse trin hjælper, men gør ikke hver gruppe { $k } poster stor.
risk-then = så k = { $k }
risk-write = Skriv denne regel
risk-write-named = Skriv denne regel: { $column }, { $how }
risk-in-force = i kraft
risk-by-hand = Ændr det i din egen tabel
risk-written = Reglen gælder. Filerne læses igen.
risk-measuring = Måles…
risk-problem = Det kunne ikke måles.
coarser-month = kun måned og år
coarser-year = kun året
coarser-decade = kun årtiet
coarser-age-bucket = spænd på { $by } år
coarser-first-characters = kun de første { $by } tegn
coarser-round-down = rundet ned til { $by }
coarser-drop = taget ud
risk-text-title = Hvem kunne stadig genkendes her?
risk-persons = Forskellige personnavne fundet: { $count }
risk-left = Det her siger noget om personer og bliver stående:
risk-none-left = Ingen fundne datoer, aldre, steder eller organisationer bliver stående.
risk-whole = { $count } helt
risk-part = { $count } delvis
risk-text-means = Flere af dem tilsammen kan pege på én person, selv uden navn. Det, der ikke blev fundet, tælles ikke.

## The file that tells what stood where

pairs-title = Gem en fil, som kun du kan åbne
pairs-means = Den fortæller, hvad der stod i stedet for hvert mærke, så du selv kan finde ud af det senere. Den krypteres med en adgangssætning på mindst { $count } tegn og gemmes på din egen computer; den sendes ikke. Uden adgangssætningen kan ingen åbne den, og ingen kan give dig den igen.
pairs-passphrase = Adgangssætning
pairs-again = Den samme adgangssætning igen
pairs-save = Gem filen
pairs-short = Adgangssætningen er for kort: mindst { $count } tegn.
pairs-differ = De to adgangssætninger er ikke ens.
pairs-busy = Filen laves. Det tager et øjeblik med vilje.
pairs-done = Gemt. Opbevar den og adgangssætningen hver for sig og sikkert.
problem-bad-policy = Der er en fejl i reglerne. Åbn »Hvad der bliver af hvert fund«, og ret den.

## Report: why

report-why = Hvorfor hver ting blev erstattet eller beholdt
report-done = Hvad der blev gjort
report-policy-entry = Hvad der sagde det
report-law = Lov eller regel
report-count = Hvor ofte
report-by-person = et menneske
report-operator-placeholder = mærke
report-operator-remove = taget ud
report-operator-keep = beholdt
report-operator-mask = skjult med tegn
report-operator-reveal = kun en del bliver
report-operator-generalise = mindre præcist
report-operator-date-shift = en anden dag
report-operator-surrogate = opdigtet værdi
report-operator-pseudonym = kode

# Keeping with a reason, and listing by decision.
reason-title = Hvorfor bliver dette stående?
reason-official = offentligt ansat i embedet
reason-published = allerede offentliggjort
reason-not-personal = ikke personoplysninger
reason-own-work = forfatterens eget værk
reason-historical = historisk person
reason-consent = personen har sagt ja
reason-other = anden grund
reason-none = ingen grund angivet
reason-means = Grunden tælles i rapporten, efter art. Den sendes aldrig med teksten.
reason-of-many = Grund, hvis du beholder dem
reason-given = Beholdt: { $reason }
keep-for = Behold, med grund
shift-key = Shift
keys-keep-for = Behold og angiv grunden
sorts = Vis efter afgørelse
sort-undecided = Uafgjort
sort-redacted = Sløret
sort-kept = Beholdt
sort-added = Tilføjet af dig
report-kept-by-person = Beholdt af et menneske, og hvorfor
report-reason = Grund
report-kept-nothing = Intet blev beholdt af et menneske.

# Who is who.
announce-told = Hvem der er hvem, blev ændret.
announce-untold = Ændringen af, hvem der er hvem, blev taget tilbage.
entities-open = Personer
entities-title = Personer og organisationer
entities-search = Søg efter et navn
entities-kind = Hvad der vises
entities-people = Personer og organisationer
entities-all = Alt
entities-count = { $count ->
    [one] Én, nævnt { $total } gange
   *[other] { $count }, nævnt { $total } gange
}
entities-most = De første { $most } vises: søg efter et navn for at se andre.
entities-loading = Filerne gennemgås…
entities-choose = Vælg nogen fra listen.
entities-details = Den valgte
entities-means = Enhver får én pladsholder i hele bidraget. Sammenlægning, opdeling og roller gælder, hvor reglerne skriver nummererede pladsholdere.
entity-forms = { $count } skrivemåder
entity-undecided = { $count } uafgjorte
entity-mixed = delvis beholdt
entity-counts = Nævnt { $total } gange i { $files ->
    [one] én fil
   *[other] { $files } filer
}: { $undecided } uafgjorte, { $redacted } slørede, { $kept } beholdte
entity-mentions = nævnt { $count } gange
entity-perhaps = Måske den samme som “{ $name }”.
entity-perhaps-look = Se på begge
entity-merge = Samme som…
entity-merge-choose = Hvem er den samme som “{ $name }”? Vælg fra listen; Escape afbryder.
entity-merge-preview = De bliver til én, med én pladsholder for { $count } steder:
entity-merge-confirm = Læg sammen
entity-role = Ord i pladsholderen
entity-role-none = Arten
entity-written = Skrevet som
entity-split = En anden
entity-split-named = “{ $form }” er en anden
entity-where = Hvor
key-people = Se alle, der er fundet

# What a text is made of.
outline-title = Hvad teksten består af
outline-columns = { $count ->
    [one] Én kolonne
   *[other] { $count } kolonner
}
outline-paths = { $count ->
    [one] Én sti
   *[other] { $count } stier
}
outline-pages = { $count ->
    [one] Én side
   *[other] { $count } sider
}
outline-labels = { $count } talere eller mærker
outline-column = Kolonne { $number }
outline-page = Side { $number }
outline-most = De første { $most } vises.
stands-in-column = Kolonne:
stands-in-path = Sti:
stands-in-label = Taler eller mærke:
