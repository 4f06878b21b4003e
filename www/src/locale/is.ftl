# Textar síðunnar á íslensku. Hvert auðkenni hér þarf líka að vera í en.ftl; prófun ber þau saman.

## Umgjörð síðunnar

page-title = Scrubjay: leggja til skjöl
work-title = Scrubjay: undirbúa skjöl
steps = Skref
step-add = Bæta við skrám
step-review = Yfirferð
step-consent = Heimild
step-send = Senda
title-add = Bæta við skrám
title-review = Farðu yfir það sem fannst
title-consent = Heimild
title-send = Skoða og senda
language = Tungumál
back = Til baka
cancel = Hætta við
remove = Fjarlægja
close = Loka
choose = Veldu…
optional = (valfrjálst)
try-again = Reyna aftur
remove-file = Fjarlægja þessa skrá
bytes = { $count } bæti
foot-promise = Skjölin þín eru lesin í þessum vafra. Ekkert fer héðan fyrr en þú ýtir á Senda og þá aðeins innsiglaði böggullinn.
foot-engine = Vél { $version }, SHA-256 { $sha256 }…

## Bæta við

add-lead = Veldu skjölin sem þú vilt leggja til. Leitað er að persónuupplýsingum í þeim hér í vafranum og þau fara ekki héðan.
drop-title = Slepptu skrám eða möppum hér
drop-formats = Hreinn texti, Markdown, JSON, JSON Lines, CSV og TSV
pick-files = Velja skrár…
pick-folder = Velja möppu…
samples = Prófa með sýnishornum
words-title = Orð sem eiga alltaf að hverfa
words-hint = Eitt orð eða orðasamband í hverri línu: mannanöfn, staðir, málsnúmer. Listinn er aðeins notaður hér og er ekki sendur.
words-count = { $count ->
    [0] Engin orð á listanum. Skrár eru lesnar aftur þegar honum er breytt.
    [one] { $count } færsla á listanum. Skrár eru lesnar aftur þegar honum er breytt.
   *[other] { $count } færslur á listanum. Skrár eru lesnar aftur þegar honum er breytt.
  }
never-list-title = Orð sem á aldrei að merkja
never-list-hint = Eitt gildi í hverri línu: dómari, ykkar eigin stofnun. Þar sem það finnst er því haldið strax og það talið með því sem var haldið. Listinn er aðeins notaður hér og er ekki sendur.
model-add = Bæta við leitarlíkani
add-model-not-ready = Leitarlíkanið er ekki tilbúið. Fjarlægðu það til að halda áfram án þess.
files-title = { $count ->
    [0] Skrár
    [one] { $count } skrá
   *[other] { $count } skrár
  }
files-empty = Engar skrár enn.
files-skipped = { $count ->
    [one] { $count } falinni skrá eða kerfisskrá var sleppt.
   *[other] { $count } földum skrám eða kerfisskrám var sleppt.
  }
file-waiting = Bíður
file-reading = Les…
file-seeking = Leitar að fólki úr öllum skránum…
file-cancelled = Hætt var við. Fjarlægðu skrána eða bættu henni við aftur.
file-read = { $findings ->
    [0] Ekkert fannst
    [one] { $findings } fundur
   *[other] { $findings } fundir
  } · { $words } orð
file-cancel-named = Hætta við { $name }
file-remove-named = Fjarlægja { $name }
cancel-all = Hætta við allt
remove-all = Fjarlægja allar
remove-failed = { $count ->
    [one] Fjarlægja { $count } skrá sem ekki var lesin
   *[other] Fjarlægja { $count } skrár sem ekki voru lesnar
  }
add-none-yet = Bættu við að minnsta kosti einni skrá til að halda áfram.
add-under-way = Verið er að lesa skrár.
add-seeking = Leitað er í öllum skránum að fólkinu sem fannst: { $done } af { $total }.
add-remove-failed = { $count ->
    [one] { $count } skrá var ekki lesin. Fjarlægðu hana til að halda áfram með hinar.
   *[other] { $count } skrár voru ekki lesnar. Fjarlægðu þær til að halda áfram með hinar.
  }
add-next = Fara yfir það sem fannst

## Yfirferð

review-files = Skrár
choose-file = Veldu skrá til að fara yfir.
file-undecided = { $count ->
    [one] { $count } óákveðinn
   *[other] { $count } óákveðnir
  }
file-decided = Allt ákveðið
file-not-opened = Ekkert óákveðið, ekki opnuð enn
file-seen = { $share } % séð
by-risk = Eftir áhættu
risk-special = Heilsa
risk-secret = Lykilorð eða lyklar
risk-weak = Veikar samsvaranir
risk-rare = Sjaldgæfar tegundir
risk-bare = Langt, varla neitt fannst
file-sent-back = { $count ->
    [one] { $count } nýr fundur
   *[other] { $count } nýir fundir
  }
redact-all-files = Hylja allt óákveðið í öllum skrám ({ $count })…
text-loading = Opna textann…
text-label = Texti skrárinnar { $name }
decision-title = Valinn fundur
decision-pending = óákveðið
decision-redact = hulið
decision-keep = haldið
mark-label = { $text }: { $kind }, { $decision }
finding-place = { $place } af { $total }
no-findings = Ekkert fannst í þessari skrá. Lestu hana yfir og merktu það sem sást yfir með „Bæta við“.
no-finding-chosen = Veldu fund í textanum eða á listanum.
why-title = Hvers vegna þetta var merkt
why-added = Þú merktir þetta.
why-kind = Þetta lítur út eins og: { $kind }.
why-own-words = Þetta er á listanum yfir orð sem eiga alltaf að hverfa.
why-residual = Þetta kom í ljós þegar leitað var aftur í textanum sem á að senda.
why-check-passed = Vartölur stemma.
why-check-failed = Vartölur stemma ekki, svo þetta gæti verið annað eða innsláttarvilla.
why-name = Orðin og það sem stendur í kringum þau líkjast nafni á manneskju. Líkan mat þetta og því getur skjátlast.
why-address = Orðin og það sem stendur í kringum þau líkjast heimilisfangi. Líkan mat þetta og því getur skjátlast.
why-place = Orðin og það sem stendur í kringum þau líkjast nafni á stað. Líkan mat þetta og því getur skjátlast.
why-organisation = Orðin og það sem stendur í kringum þau líkjast nafni á fyrirtæki eða stofnun. Líkan mat þetta og því getur skjátlast.
why-party = Þetta líkist nafni á lögaðila sem er aðili að málinu sem textinn fjallar um. Það sem stendur í kringum það bendir til þess, en það getur verið rangt.
why-sensitive = Orðið getur sagt eitthvað viðkvæmt um manneskju: hvaðan hún er, hverju hún trúir, um heilsu hennar eða dóm. Það stendur á lista og litið var á orðin í kring. Þetta er ágiskun.
why-hidden = Hér eru tákn sem ekki sjást eða snúa textanum við, þar sem ritmál þarf þeirra ekki við.
why-view-base64 = Þetta er falið í base64-kóðun.
why-view-hexadecimal = Þetta er falið í lista yfir stafakóða.
why-view-quoted-printable = Þetta er ritað með quoted-printable-kóðun.
why-view-percent = Þetta er ritað með prósentumerkjum.
why-view-entity = Þetta er ritað með HTML-táknheitum.
why-view-backslash = Þetta er ritað með öfugum skástrikum eða stafakóðum.
why-view-mojibake = Þetta hefur brenglast vegna rangrar stafakóðunar.
why-view-turned = Þetta er ritað aftur á bak með földu tákni sem snýr því við.
why-view-invisible = Í þessu eru ósýnileg tákn.
why-view-look-alike = Þetta er ritað með táknum sem líkjast öðrum.
why-view-markup = Ívafsmál slítur þetta í sundur.
why-view-spelled-address = Þetta er netfang eða veffang ritað í orðum.
why-view-spelled = Þetta er skrifað út í orðum.
why-view-misread = Hér standa bókstafir í stað tölustafa.
why-view-wrapped = Þessu er skipt á milli lína.
why-view-separated = Þetta er ritað með óvenjulegum skiltáknum.
why-view-glued = Þetta stendur fast upp við bókstafi.
why-view-column = Fyrirsögn dálksins segir hvað þetta er.
why-context = Orð í nágrenninu bendir til þessarar tegundar.
why-context-word = Orðið „{ $word }“ er nálægt.
why-certainty-high = Samsvörunin er sterk.
why-certainty-medium = Samsvörunin er nokkuð sterk.
why-certainty-low = Samsvörunin er veik: skoðaðu vel.
why-rule = Meira um þessa reglu
why-rules-failed = Ekki tókst að sækja lýsingu reglunnar.
redact = Hylja
keep = Halda
previous-finding = Fyrri fundur
next-finding = Næsti fundur
undo = Afturkalla
redo = Endurtaka
add-finding = Bæta við
edit = Breyta
merge = Sameina
bulk-same = { $count ->
    [0] Allir svona…
    [one] Allir svona…
   *[other] Allir { $count } svona…
  }
never-mark = Aldrei merkja þetta
always-mark = Alltaf merkja þetta
bulk-title = Ákveða um marga
bulk-which = Hvaða fundir
bulk-value = Allir með þetta gildi
bulk-kind = Allir af þessari tegund: { $kind }
bulk-score = Með að minnsta kosti { NUMBER($score, minimumFractionDigits: 2) } í vissu
bulk-decided = Einnig þeir sem þegar eru ákveðnir
bulk-count = { $count ->
    [0] Enginn fundur.
    [one] { $count } fundur í þessari skrá.
   *[other] { $count } fundir í þessari skrá.
  }
bulk-more = { $count ->
    [one] og { $count } til viðbótar
   *[other] og { $count } til viðbótar
  }
bulk-redact = Hylja { $number }
bulk-keep = Halda { $number }
redact-all-title = { $count ->
    [one] Hylja { $count } óákveðinn fund í öllum skrám?
   *[other] Hylja alla { $count } óákveðna fundi í öllum skrám?
  }
redact-all-means = Ein afturköllun færir allt til baka. Enginn hefur þá skoðað hvern og einn: skráningin segir aðeins að farið hafi verið yfir allt ef hver skrá var opnuð.
pair-title = Tvær manneskjur fara yfir
pair-on = Önnur manneskja staðfestir hverja skrá
pair-first = Fyrri yfirferð
pair-second = Seinni yfirferð
pair-means = Sá sem fer yfir seinna opnar hverja skrá og staðfestir hana þegar allt er ákveðið. Sérhver síðari breyting fellir staðfestinguna úr gildi. Skráningin og skýrslan nefna hlutverk en enga manneskju.
pair-confirm = Staðfesta þessa skrá
pair-confirmed = Staðfest
review-unconfirmed = { $count ->
    [one] { $count } skrá bíður seinni yfirferðar.
   *[other] { $count } skrár bíða seinni yfirferðar.
  }
review-next-unconfirmed = Sýna næstu skrá sem þarf að staðfesta
tour-open = Sýna mér hvernig þetta virkar
tour-title = Hvernig yfirferðin virkar
tour-on = Áfram
tour-end = Byrja
tour-read = Lestu textann í miðjunni. Það sem fannst er merkt og tegundin stendur við það. Mjóa kortið við hlið textans sýnir hvar fundirnir eru.
tour-decide = Sláðu á A til að hylja eða K til að halda; hvort tveggja fer á næsta fund. Örvarnar skoða aðeins. U afturkallar hvert skref, eins mörg og þú vilt. Spurningarmerkið sýnir alla lykla.
tour-wrong = Er fundur of langur, of stuttur eða af rangri tegund? Sláðu á E. M sameinar tvo granna.
tour-missed = Forritum sést yfir, nöfn fyrst og fremst. Veldu í textanum það sem sást yfir eða sláðu á N. Spjaldið „Það sem gæti hafa sést yfir“ hjálpar þér að leita.
tour-many = S ákveður um alla fundi með sama gildi, T um alla af sömu tegund. Þú sérð hve margir og hverjir þeir eru áður en nokkuð gerist.
tour-proof = Ekkert fer af þessari síðu fyrr en þú smellir á Senda. Línan neðst telur upp allt sem var sent og sýnir hvernig má sannreyna það án nets.
reviewer-archivist = Skjalavörður
reviewer-records = Skjalastjóri
reviewer-data-protection = Persónuverndarfulltrúi
reviewer-lawyer = Lögfræðingur
reviewer-editor = Ritstjóri
reviewer-researcher = Rannsakandi
reviewer-other = Einhver annar
journal-title = Ákvarðanir eru geymdar
journal-offer = Geyma ákvarðanir mínar þótt síðan sé endurhlaðin…
journal-shut = Ákvarðanir úr fyrri lotu eru geymdar á þessari tölvu
journal-means = Það sem þú ákveður er geymt á þessari tölvu, dulkóðað með lykilorði. Staðir, ákvarðanir, reglur og leynilykillinn eru geymd, aldrei texti eða skráaheiti. Bættu sömu skrám við aftur eftir endurhleðslu. Ekki er hægt að endurheimta lykilorðið.
journal-passphrase = Lykilorð, tíu stafir eða fleiri
journal-start = Geyma
journal-reopen = Opna
journal-forget = Eyða því sem er geymt
journal-open = Það sem þú ákveður er geymt á þessari tölvu, dulkóðað. Því er eytt þegar böggullinn er tekinn inn.
journal-restored = { $files ->
    [one] Ákvarðanir um { $files } skrá eru komnar aftur.
   *[other] Ákvarðanir um { $files } skrár eru komnar aftur.
  }
journal-problem-short = Lykilorðið er of stutt.
journal-problem-wrong-passphrase = Þetta er ekki lykilorðið sem ákvarðanirnar voru geymdar með.
journal-problem-no-storage = Þessi vafri leyfir síðunni ekki að geyma neitt. Ákvarðanir þínar gilda þar til síðunni er lokað.
edit-title = Breyta þessum fundi
edit-start = Upphaf
edit-end = Endir
edit-cut = Skil
edit-back-word = { $edge }: orði aftar
edit-back-letter = { $edge }: staf aftar
edit-on-letter = { $edge }: staf framar
edit-on-word = { $edge }: orði framar
edit-split = Skipta í tvennt
edit-unsplit = Ekki skipta
edit-hint = Þú getur líka valið réttan kafla í textanum áður en þú opnar þetta. Leitað er aftur í því sem minni fundur hylur ekki lengur áður en nokkuð er sent.
edit-confirm = Breyta og hylja
search = Leita
search-label = Leita í þessum texta
search-pattern = Regluleg segð
search-case = Greina hástafi frá lágstöfum
search-back = Fyrri staður
search-on = Næsti staður
search-none = Fannst ekki
search-place = { $place } af { $total }
search-mark = { $count ->
    [0] Merkja staði…
    [one] Merkja { $count } stað…
   *[other] Merkja { $count } staði…
  }
search-close = Loka leitinni
next-undecided = Næsti óákveðni
reading = Lestrarsýn
reading-tools = Verkfæri fyrir textann
reading-view = Hvað er sýnt
reading-size = Stærð stafa
reading-wide = Langar línur
size-smaller = A−: minni stafir
size-larger = A+: stærri stafir
view-original = Frumtexti
view-outgoing = Það sem fer
view-both = Hlið við hlið
view-outgoing-hint = Staðgenglar sýna númer sín þegar allt er ákveðið; í löngum framlögum þegar bögglinum er lokað. Óákveðnir fundir sýna enn texta sinn hér; þeir eru aldrei sendir.
text-label-outgoing = Texti skrárinnar { $name } eins og hann fer
add-selection = Hylja valinn texta…
keys = Lyklar
kinds-title = Eftir tegund
filter-all = Sýna allt
bulk-kind-open = Ákveða { $count }…
bulk-kind-named = Ákveða { $count }…: allt óákveðið í þessari skrá, { $kind }
kind-done = Allt ákveðið
list-title = Allir fundir
list-earlier = Fyrri
list-later = Seinni
list-range = { $first }–{ $last } af { $total }
languages-title = Tungumál skrárinnar
languages-none = Engin orð til að þekkja tungumál á.
languages-mean = Hlutur hvers tungumáls er áætlaður eftir orðunum. Tölurnar eru úr prófunartextum okkar, ekki þínum texta.
languages-unknown = Óþekkt
languages-unknown-means = Of fá orð, eða tungumál sem ekki er greint. Hér var ekkert mælt: lestu eins og einskis nafns hafi verið leitað.
languages-rest = Önnur tungumál: { $share }
languages-names = Í prófunum okkar fundust { $found } af { $of } mannanöfnum.
languages-few-missed = Um { $missed } af hverjum 100 fóru fram hjá: leitaðu að þeim fáu.
languages-many-missed = Um { $missed } af hverjum 100 fóru fram hjá: lestu textann með nöfn í huga.
languages-unmeasured = Ekkert var mælt á þessu tungumáli. Lestu eins og einskis nafns hafi verið leitað.
languages-others = Einnig mælt: { $list }.
languages-all = Allar { $count } skrárnar saman

missed-title = Það sem gæti hafa sést yfir
missed-by-hand = Engin regla leitar að þessu: { $kinds }. Lestu textann með það í huga og merktu það sem þú finnur.
missed-figures = Hversu mikið fannst í mælingum okkar
missed-figure = { $found } af { $of }
missed-figures-mean = Í textum sem reglurnar voru stilltar með. Tölurnar sýna hvað er hægt, ekki hvað fæst úr þínum texta.
bare = Næsta efnisgrein með hástöfum og engu merktu
bare-none = Engin slík efnisgrein er í þessari skrá.
sample-start = Lesa úrtak í leit að því sem sást yfir
sample-place = Kafli { $place } af { $total }
sample-done = { $total ->
    [one] Kaflinn hefur verið lesinn.
   *[other] Allir { $total } kaflarnir hafa verið lesnir.
  }
sample-means = Kaflinn er lýstur upp í textanum. Merktu það sem sást yfir í honum og haltu svo áfram.
sample-next = Ekkert fleira hér: áfram
sample-stop = Ljúka úrtakinu
sample-empty = { $read ->
    [one] Ekkert fannst og ekkert sást yfir í { $read } kafla.
   *[other] Ekkert fannst og ekkert sást yfir í { $read } köflum.
  }
sample-result = { $read ->
    [one] Í { $read } kafla
   *[other] Í { $read } köflum
  } { $found ->
    [one] var { $found } fundur merktur
   *[other] voru { $found } fundir merktir
  } og þú bættir við { $missed }. Um { $rate } gætu hafa sést yfir (95 % öryggisbil: { $low } til { $high }).
keys-title = Lyklar
keys-letters = Nota staka bókstafi sem skipanir
keys-hint = Til að gefa skipun annan lykil skaltu slá hann inn í reitinn hennar. Lyklarnir gilda þar til síðunni er lokað.
keys-arrows = Næsti og fyrri fundur
keys-undo = Afturkalla; með Shift, endurtaka
key-of = Lykill fyrir: { $command }
key-redact = Hylja og fara á næsta
key-keep = Halda og fara á næsta
key-next = Næsti fundur
key-previous = Fyrri fundur
key-undecided = Næsti óákveðni
key-same = Ákveða um alla fundi með sama gildi
key-kind = Ákveða um alla fundi af þessari tegund
key-edit = Breyta tegund eða mörkum, eða skipta í tvennt
key-merge = Sameina næsta fundi
key-search = Leita í textanum
key-view = Skipta um sýn: frumtexti, það sem fer, hlið við hlið
key-why = Meira um regluna
key-undo = Afturkalla
key-redo = Endurtaka
key-add = Bæta við því sem sást yfir
key-sheet = Sýna þennan lista
add-title = Hylja það sem sást yfir
add-text = Texti
add-kind = Hvað þetta er
add-kind-other = Önnur tegund…
add-kind-search = Leita í öllum tegundum
add-kind-list = Allar tegundir
add-kind-none = Engin tegund heitir þetta.
add-everywhere = Alls staðar þar sem þetta stendur í skránni
add-places = { $count ->
    [0] Finnst ekki í þessari skrá.
    [one] { $count } staður verður hulinn.
   *[other] { $count } staðir verða huldir.
  }
add-confirm = Hylja
residual-message = { $count ->
    [one] Eitthvað nýtt kom í ljós þegar leitað var aftur í textanum sem á að senda. Ekkert var innsiglað. Taktu ákvörðun um nýju fundina í skránni og haltu svo áfram.
   *[other] Eitthvað nýtt kom í ljós þegar leitað var aftur í textanum sem á að senda. Ekkert var innsiglað. Taktu ákvörðun um nýju fundina í { $count } skrám og haltu svo áfram.
  }
review-undecided = { $count ->
    [one] { $count } fundur er óákveðinn. Óákveðnir fundir eru aldrei sendir.
   *[other] { $count } fundir eru óákveðnir. Óákveðnir fundir eru aldrei sendir.
  }
review-unopened = { $count ->
    [one] Allt er ákveðið. { $count } skrá hefur ekki verið opnuð og skráningin mun segja frá því.
   *[other] Allt er ákveðið. { $count } skrár hafa ekki verið opnaðar og skráningin mun segja frá því.
  }
review-done = Allt er ákveðið.
review-next = Áfram í heimild
review-next-undecided = { $count ->
    [one] { $count } óákveðinn: sýna hann
   *[other] { $count } óákveðnir: sýna næsta
  }
announce-read = { $files ->
    [one] { $files } skrá lesin
   *[other] { $files } skrár lesnar
  }, { $findings ->
    [one] { $findings } fundur
   *[other] { $findings } fundir
  }, { $failed } ekki lesnar.
announce-mentions = { $count ->
    [one] { $count } staður til viðbótar var merktur. „Afturkalla“ tekur allt til baka.
   *[other] { $count } staðir til viðbótar voru merktir, í { $files ->
        [one] einni skrá
       *[other] { $files } skrám
      }. „Afturkalla“ tekur allt til baka.
  }
announce-undecided = { $count ->
    [one] { $count } fundur er óákveðinn.
   *[other] { $count } fundir eru óákveðnir.
  }

## Heimild

consent-lead = Þessi skráning fylgir skjölunum. Hún segir hver leggur þau til, með hvaða heimild og til hvers má nota þau.
who-title = Hver leggur skjölin til
consent-name = Nafn stofnunar eða einstaklings
consent-name-hint = Þetta nafn stendur í skráningunni og er sent.
consent-role = Tengsl þín við skjölin
role-rights-holder = Við eigum réttinn
role-custodian = Við varðveitum þau fyrir aðra (skjalasafn, dómstóll, bókasafn)
role-individual = Þau eru mín eigin
role-agent = Ég kem fram fyrir hönd annars
consent-signatory = Starfsheiti þess sem staðfestir
consent-signatory-hint = Til dæmis „yfirskjalavörður“. Starfsheiti, ekki nafn.
authority-title = Með hvaða heimild
consent-basis = Grundvöllur
basis-licence-agreement = Samningur eða leyfi við móttakanda
basis-statutory = Lög
basis-public-domain = Skjölin eru ekki háð höfundarétti
basis-data-subject-consent = Fólkið í skjölunum hefur gefið samþykki sitt
consent-reference = Tilvísun
consent-reference-hint = Númer eða heiti samnings, laga eða ákvörðunar, eða veffang.
tier-title = Hvaða gagnasafn
tier-open = Opið gagnasafn
tier-open-means = Má gefa út með leyfinu hér að neðan. Útgefin eintök verða ekki kölluð til baka.
tier-private = Lokað gagnasafn
tier-private-means = Verður áfram hjá móttakanda og er ekki gefið út.
consent-licence = Leyfi
licence-other = Annað leyfi
licence-needed = Opið gagnasafn þarf leyfi.
licence-optional = Lokað gagnasafn þarf ekki leyfi.
consent-licence-other = SPDX-auðkenni leyfisins
consent-licence-other-hint = Til dæmis „EUPL-1.2“. Listinn er á spdx.org/licenses.
uses-title = Notkun
permitted-title = Heimil
permit-pre-training = Þjálfun mállíkana frá grunni
permit-fine-tuning = Aðlögun þjálfaðra líkana
permit-evaluation = Mat á líkönum
permit-research = Rannsóknir
prohibited-title = Óheimil
prohibit-redistribution = Að afhenda öðrum textann
prohibit-re-identification = Að reyna að komast að því hvaða fólk er í textanum
prohibit-profiling = Að meta eða fylgjast með einstaklingum
prohibit-commercial-use = Notkun í söluvörum
withdrawal-title = Afturköllun
consent-contact = Tengiliður vegna afturköllunar
consent-contact-hint = Netfang, símanúmer eða veffang skrifstofunnar. Það er sent með skráningunni.
notice-title = Fræðsla
notice-version = Útgáfa { $version }, SHA-256 { $sha256 }…
confirm-title = Staðfesting
consent-has-rights = Ég hef rétt til að leggja þessi skjöl til.
consent-notice-read = Ég hef lesið fræðsluna.
reviewed-all = { $count ->
    [one] Skráin var opnuð og manneskja, eða reglurnar sem voru valdar, tók ákvörðun um hvern fund. Skráningin mun segja: farið var yfir allt.
   *[other] Allar skrárnar ({ $count }) voru opnaðar og manneskja, eða reglurnar sem voru valdar, tók ákvörðun um hvern fund. Skráningin mun segja: farið var yfir allt.
  }
reviewed-two = Annar yfirferðarmaður ({ $second }) staðfesti hverja skrá á eftir þeim fyrri ({ $first }). Það stendur í skráningunni.
reviewed-none = { $count ->
    [one] { $count } skrá var ekki opnuð í yfirferð. Skráningin mun segja: ekki var farið yfir allt.
   *[other] { $count } skrár voru ekki opnaðar í yfirferð. Skráningin mun segja: ekki var farið yfir allt.
  }
consent-errors = { $count ->
    [one] Laga þarf einn reit.
   *[other] Laga þarf { $count } reiti.
  }
consent-error-name = Skrifaðu nafn stofnunar eða einstaklings.
consent-error-role = Veldu tengsl þín við skjölin.
consent-error-basis = Veldu grundvöll.
consent-error-reference = Skrifaðu númer, heiti eða veffang samnings, laga eða ákvörðunar.
consent-error-licence = Veldu leyfi eða skrifaðu gilt SPDX-auðkenni.
consent-error-permitted = Veldu að minnsta kosti eina heimila notkun.
consent-error-contact = Skrifaðu hvernig hægt er að ná í skrifstofuna.
consent-error-has-rights = Aðeins þau sem hafa rétt til þess geta lagt skjöl til.
consent-error-notice-read = Lestu fræðsluna og staðfestu það.
consent-next = Innsigla böggulinn
consent-next-means = Innsiglun sendir ekkert. Þú færð að sjá nákvæmlega hvað færi.
sealing = Hreinsa og skoða skrá { $done } af { $total }…
sealing-label = Innsiglun

## Senda, á vinnusíðunni

send-lead = Þetta er nákvæmlega það sem verður sent: skrárnar í innsiglaða bögglinum, lesnar aftur úr honum. Ýttu á Senda í reitnum til hliðar eða fyrir neðan þegar þú ert sátt eða sáttur.
send-lead-done = Þetta var sent. Vistaðu kvittunina áður en þú lokar síðunni.
send-state-idle = Böggullinn er tilbúinn til sendingar.
send-state-checking = Verið er að skoða böggulinn.
send-state-uploading = Verið er að senda böggulinn.
send-state-paused = Hlé er á sendingunni.
send-state-failed = Sendingin stöðvaðist. Ástæðan stendur við sendihnappana; ekkert glatast.
send-state-admitted = Tekið var við bögglinum.
send-state-refused = Bögglinum var hafnað. Ástæðan stendur við sendihnappana. Farðu til baka, lagaðu það og innsiglaðu aftur.
outgoing-title = Textinn sem fer
outgoing-hint = Í stað þess sem var hulið standa merki eins og [EMAIL_ADDRESS_1]. Skráarheiti eru ekki send.
outgoing-document = Skjal { $number }
outgoing-counts = { $words } orð · { $placeholders } hulið · { $kept } haldið
bundle-title = Skrár í bögglinum
bundle-hint = { $count } skrár, alls { $size }. Opnaðu hverja sem er til að lesa hana.
send-back = Fara til baka
send-back-means = Innsiglið rofnar ef þú ferð til baka. Skrárnar og ákvarðanir þínar haldast.
send-back-busy = Hættu fyrst við sendinguna.
start-over = Byrja á nýju framlagi

## Senda, í reit skeljarinnar

panel-title = Senda
panel-size = Stærð
panel-destination = Fer til
panel-sha256 = SHA-256 böggulsins
panel-send = Senda
panel-pause = Gera hlé
panel-resume = Halda áfram
panel-retry = Reyna aftur
panel-cancel = Hætta við sendingu
panel-progress = Sending
panel-checking = Verið er að skoða böggulinn áður en hann má fara…
panel-ready = Böggullinn var skoðaður í þessum vafra og er tilbúinn til sendingar.
panel-offline = Þessi vafri er ekki nettengdur núna. Sending þarf net; allt annað er búið.
panel-uploading = Sendi: { $sent } af { $total }.
panel-paused = Hlé eftir { $sent }. Ýttu á Halda áfram til að senda afganginn.
panel-gate = Allt er komið. Móttakandi er að skoða böggulinn…
panel-admitted = Tekið var við bögglinum. Vistaðu kvittunina.
panel-refused = Móttakandi hafnaði bögglinum og eyddi honum:
panel-refused-here = Böggullinn stóðst ekki skoðun í þessum vafra og verður því ekki sendur:
panel-quarter = { $percent } prósent send.
upload-failed-unreachable = Ekki næst í móttakanda. Sending þarf net. Það sem er komið þangað geymist; reyndu aftur til að senda afganginn.
upload-failed-store-full = Móttakandi hefur ekki meira pláss. Láttu þau vita sem reka hann og reyndu aftur síðar.
upload-failed-too-large = Böggullinn er stærri en móttakandi tekur við. Farðu til baka og sendu færri skrár í einu.
upload-failed-checksum = Gögn skemmdust nokkrum sinnum á leiðinni. Athugaðu netið og reyndu aftur.
upload-failed-offset = Móttakanda og þessari síðu ber ekki saman um hvað er komið. Reyndu aftur.
upload-failed-expired = Ókláraða sendingin er horfin hjá móttakanda. Reyndu aftur til að senda frá byrjun.
upload-failed-busy = Mikið er að gera hjá móttakanda. Reyndu aftur eftir smástund.
upload-failed-rejected = Móttakandi tók ekki við beiðninni. Endurhladdu síðuna til að fá nýjustu útgáfu eða spyrðu þau sem reka hana.
upload-failed-intake-error = Bilun er hjá móttakanda. Reyndu aftur eftir smástund.
refusal-times = { $reason } (×{ $count })
refusal-unknown = Engin ástæða var gefin.
refusal-not-checked = Ekki tókst að skoða böggulinn í þessum vafra. Endurhladdu síðuna og reyndu aftur.
refusal-residual = Persónuupplýsingar fundust í textanum. Farðu aftur í yfirferð og taktu ákvörðun um þær.
refusal-altered = Bögglinum var breytt eftir innsiglun. Farðu til baka og innsiglaðu aftur.
refusal-missing-file = Skrá vantar í böggulinn. Farðu til baka og innsiglaðu aftur.
refusal-bad-file = Skrá í bögglinum er ekki eins og hún á að vera. Farðu til baka og innsiglaðu aftur.
refusal-bad-placeholder = Merki er ekki þar sem böggullinn segir það vera. Farðu til baka og innsiglaðu aftur.
refusal-wrong-counts = Tölur í bögglinum passa ekki við textann. Farðu til baka og innsiglaðu aftur.
refusal-empty = Enginn texti er í bögglinum. Farðu til baka og bættu við að minnsta kosti einni skrá.
refusal-not-a-bundle = Þetta er ekki Scrubjay-böggull. Farðu til baka og innsiglaðu aftur.
refusal-gate-failed = Móttakandi gat ekki skoðað böggulinn. Reyndu aftur síðar.
refusal-unknown-policy = Þessi síða og móttakandi eru ekki af sömu útgáfu. Endurhladdu síðuna, bættu skránum við aftur og innsiglaðu á ný.
refusal-unknown-version = Þessi síða og móttakandi eru ekki af sömu útgáfu. Endurhladdu síðuna, bættu skránum við aftur og innsiglaðu á ný.
refusal-unknown-detector = Þessi síða og móttakandi eru ekki af sömu útgáfu. Endurhladdu síðuna, bættu skránum við aftur og innsiglaðu á ný.
refusal-unknown-file = Í bögglinum er skrá sem á ekki heima þar. Farðu til baka og innsiglaðu aftur.
refusal-wrong-digest = Skrá í bögglinum var breytt eftir innsiglun. Farðu til baka og innsiglaðu aftur.
refusal-unreadable = Ekki er hægt að lesa texta skjals aftur á eigin sniði. Farðu til baka og slepptu þeirri skrá.
refusal-bad-record = Skráningin er ekki fullbúin. Farðu aftur í Heimild og lagaðu hana.
receipt-title = Kvittun
receipt-keep = Geymdu þessa kvittun: með henni getur þú beðið um að framlagið verði afturkallað.
receipt-save = Vista kvittun
receipt-contributionId = Framlag
receipt-receivedAt = Móttekið
receipt-bundleSha256 = SHA-256 böggulsins
receipt-tagmanifestSha256 = SHA-256 efnisyfirlitsins
receipt-files = Skjöl
receipt-words = Orð
receipt-placeholders = Huldir staðir
receipt-kept = Fundir sem var haldið
receipt-tier = Gagnasafn
receipt-policy = Regla
receipt-engine = Vél

## Skýrsla

report-heading = Skýrsla
report-what = Fyrir lögfræðinga: talningar, útgáfur og tætigildi. Í henni er ekkert gildi og ekkert skráarheiti.
report-save-html = Vista skýrslu
report-save-json = Vista sem JSON
report-title = Skýrsla um yfirferð
report-lead = Hvað var hulið og hverju haldið áður en þetta framlag var sent, í tölum. Í skýrslunni er ekkert gildi og ekkert skráarheiti.
report-made = Skýrsla gerð
report-review = Yfirferðin
report-reviewed = Yfirfarið
report-reviewed-all = Að fullu: hver skrá var opnuð og manneskja, eða reglurnar sem voru valdar, ákvað um hvern fund
report-reviewed-none = Ekki að fullu
report-opened = Skrár opnaðar
report-seen = Texti sem stóð á skjánum
report-pair = Tvær manneskjur
report-pair-none = Ein manneskja fór yfir
report-pair-some = { $first }, síðan { $second }: { $confirmed } af { $files } skrám staðfestar
report-added = Bætt við í yfirferð
report-sample = Úrtak
report-sample-none = Ekkert var lesið
report-sample-some = { $read ->
    [one] { $read } kafli lesinn, { $found } fundir í honum, { $missed } bætt við
   *[other] { $read } kaflar lesnir, { $found } fundir í þeim, { $missed } bætt við
  }
report-contribution = Framlagið
report-by-kind = Eftir tegund
report-by-document = Eftir skjali
report-by-rule = Eftir reglu
report-kind = Tegund
report-document = Skjal
report-rule = Regla
report-redacted = Hulið
report-kept = Haldið
report-plot = { $redacted } afmáð og { $kept } haldið í { $rows } línum; myndin sýnir fyrstu { $shown }. Taflan fyrir neðan hefur sömu tölur.
report-lengths = Lengd fyrir og eftir
report-lengths-what = Stafir eru taldir sem UTF-16-einingar, orð og tölur samkvæmt Unicode Standard Annex 29.
report-characters-before = Stafir fyrir
report-characters-after = Stafir eftir
report-words-before = Orð fyrir
report-words-after = Orð eftir
report-total = Öll skjöl
report-missed = Áætlað að leit hafi misst af
report-missed-none = Ekkert mat: úrtakið var ekki lesið eða ekkert fannst í því
report-missed-some = { $rate } af { $of } atriðum í úrtakinu fann leitin ekki og lesandi bætti við. Með 95 % vissu á milli { $low } og { $high }, ef lesandinn missir ekki af neinu.
report-versions = Útgáfur og tætigildi
report-page = Síðan (tætigildi skránna)
report-record = Gerð framlagsskráningar
report-payload = SHA-256 af skrá um innihald
report-version = Gerð þessarar skýrslu
report-print = Prenta útsendan texta
report-print-too-long = Útsendi textinn er of langur til að prenta héðan.
report-print-title = Útsendur texti
report-print-document = Skjal { $number } af { $of }
report-print-key = Merki: rammi er þar sem einhverju var skipt út, strikuð undirstrikun þar sem eitthvað fannst og var haldið. Tegundin stendur við hliðina.
report-print-kept = haldið

## Hvað var sent

egress-nothing = Ekkert frá þér hefur verið sent.
egress-some = { $count ->
    [one] { $count } beiðni send, alls { $bytes }.
   *[other] { $count } beiðnir sendar, alls { $bytes }.
  }
egress-what = Allt sem þessi síða hefur sent frá því að hún var opnuð. Sá hluti sem les skjölin þín getur ekkert sent: vafrinn sér til þess.
egress-when = Hvenær
egress-to = Hvert
egress-bytes = Bæti
egress-answer = Svar
egress-page = Það er ekki talið upp þegar síðan sjálf er sótt: hún biður um sömu skrár hver sem þú ert og hverju sem þú bætir við.
proof-title = Sannreyndu þetta: vinna án nets
proof-start = Hefja sannprófun
proof-offline = Slökktu á netinu: flugstilling eða snúran úr sambandi.
proof-work = Bættu við skrám, farðu yfir þær og innsiglaðu böggulinn. Allt virkar þetta.
proof-online = Kveiktu aftur á netinu.
proof-send = Smelltu á Senda. Fyrst nú fer eitthvað.
proof-done = Lokið: allt nema sendingin var gert án nets.
proof-now = Skref { $number } af { $of }: { $step }
proof-stop = Hætta við prófið
offline-title = Án nettengingar
offline-kept = Skrár síðunnar eru geymdar í þessum vafra, svo að hún opnast án nettengingar. Aðeins sending þarf net.
offline-not-kept = Skrár síðunnar eru ekki allar geymdar í þessum vafra enn. Hafðu síðuna opna í nokkrar sekúndur með nettengingu.
offline-forgotten = Fjarlægt. Næsta heimsókn með nettengingu geymir skrár síðunnar aftur.
offline-new-version = Ný útgáfa síðunnar er tilbúin. Hún tekur við þegar síðunni hefur verið lokað í öllum flipum og hún opnuð aftur.
offline-install = Setja upp sem forrit
offline-forget = Fjarlægja það sem síðan geymir
offline-forget-means = Þetta fjarlægir skrár síðunnar og ákvarðanir sem þú geymir með lykilsetningu. Skjöl eru aldrei geymd.
offline-forget-confirm = Fjarlægja allt
offline-forget-cancel = Hætta við

## Þegar síðan neitar að vinna

refuse-not-framed = Þessi síða undirbýr skjöl inni í annarri síðu sem sér um sendinguna. Opnaðu þá síðu í staðinn.
refuse-open = Opna Scrubjay
refuse-no-shell = Síðan utan um þessa svaraði ekki. Endurhladdu síðuna.
refuse-versions = Tveir hlutar síðunnar eru af ólíkum útgáfum, svo að engin skrá er lesin. Endurhlaðið síðuna með nettengingu.
refuse-unsupported = Þessi vafri getur ekki haldið skjölum örugglega inni á síðunni og því verður engin skrá lesin. Notaðu nýlega útgáfu af Firefox, Chrome, Edge eða Safari.
refuse-unlocked = Lásarnir sem halda skjölum inni á þessari síðu eru ekki virkir og því verður engin skrá lesin. Notaðu nýlega útgáfu af Firefox, Chrome, Edge eða Safari; ef þú gerir það nú þegar, láttu þau vita sem reka síðuna.
refuse-engine = Vélin sem les skjöl fór ekki í gang. Endurhladdu síðuna; ef það dugar ekki, láttu þau vita sem reka hana.

## Vandamál með skrár

problem-crashed = Ekki tókst að lesa þessa skrá: vélin stöðvaðist. Fjarlægðu skrána og haltu áfram með hinar.
problem-trap = Ekki tókst að lesa þessa skrá: vélin stöðvaðist. Fjarlægðu skrána og haltu áfram með hinar.
problem-too-slow = Þessi skrá tók of langan tíma og hætt var við hana. Skiptu henni í minni skrár eða notaðu skipanalínuna.
problem-too-large = Þessi skrá er of stór fyrir síðuna. Skiptu henni eða notaðu skipanalínuna.
problem-cancelled = Hætt var við.
problem-file-unreadable = Vafrinn gat ekki lesið þessa skrá. Hún gæti hafa verið færð, henni breytt eða læst; bættu henni við aftur.
problem-changed = Þessi skrá hefur breyst síðan hún var fyrst lesin. Fjarlægðu hana og bættu henni við aftur.
problem-bad-pattern = Þetta er ekki regluleg segð.
problem-empty = Þessi skrá er tóm.
problem-binary = Þetta er ekki textaskrá. Scrubjay les hreinan texta, Markdown, JSON, JSON Lines, CSV og TSV.
problem-damaged-utf8 = Textinn er skemmdur: hann er ekki gilt UTF-8. Vistaðu skrána aftur sem UTF-8.
problem-damaged-utf16 = Textinn er skemmdur: hann er ekki gilt UTF-16. Vistaðu skrána aftur sem UTF-8.
problem-unknown-encoding = Kóðun skrárinnar er ekki þekkt. Vistaðu hana sem UTF-8.
problem-bad-json = Þessi skrá er ekki gilt JSON. Lagaðu hana eða gefðu henni endinguna .txt til að lesa hana sem hreinan texta.
problem-json-too-deep = Þetta JSON er of djúpt hreiðrað. Einfaldaðu það eða gefðu skránni endinguna .txt til að lesa hana sem hreinan texta.
problem-unclosed-quote = Gæsalöpp í þessari töflu er aldrei lokað. Lagaðu það eða gefðu skránni endinguna .txt til að lesa hana sem hreinan texta.
problem-unreadable = Ekki er hægt að lesa hreinsaða textann aftur á eigin sniði. Slepptu þessari skrá.
problem-residual = Seinni leit í þessari skrá tekur engan enda. Slepptu þessari skrá.
problem-nothing-selected = Eitthvað sem þú bættir við inniheldur engan texta sem hægt er að hylja, aðeins tákn. Afturkallaðu það í yfirferð.
problem-bad-words = Ekki er hægt að nota listann yfir orð sem eiga alltaf að hverfa. Farðu aftur í Bæta við skrám og lagaðu hann.
problem-samples-missing = Ekki tókst að sækja sýnishornin.
problem-model-runtime-missing = Ekki tókst að sækja það sem líkön keyra með. Athugaðu netið og bættu líkaninu við aftur.
problem-unlocked = Lásarnir sem halda skjölum inni á þessari síðu eru ekki virkir. Endurhladdu síðuna.
problem-unsupported = Vélin sem les skjöl fór ekki í gang. Endurhladdu síðuna.
problem-engine-missing = Ekki tókst að sækja vélina sem les skjöl. Endurhladdu síðuna.
problem-hints-missing = Ekki tókst að sækja orðalistana fyrir viðkvæm atriði sem reglurnar biðja um. Ekkert var hulið. Endurhladdu síðuna eða veldu aðrar reglur.
problem-bad-hints = Orðalistarnir fyrir viðkvæm atriði eru skemmdir. Endurhladdu síðuna.
warning-ragged-rows = Sumar línur töflunnar hafa fleiri eða færri reiti en sú fyrsta.
warning-assumed-windows-1252 = Lesið sem Windows-1252. Athugaðu hvort sérstafir eru réttir.
warning-blank = Ekkert er í þessari skrá nema bil.

## Flokkar tegunda. Heiti tegundanna sjálfra eru í kinds.is.json.

family-name = Nöfn og heimilisföng
family-contact = Samskiptaleiðir
family-identity = Kennitölur, skilríki og skattnúmer
family-date = Dagsetningar og aldur
family-financial = Fjármál
family-health = Heilsa
family-record = Mál og skrár
family-sensitive = Uppruni, trú, heilsa og dómar
family-network = Net og vefsíður
family-device = Ökutæki og tæki
family-secret = Lykilorð og lyklar
family-other = Annað

## Hvað finnst

rules-open = Hvað finnst
rules-title = Hvað finnst
rules-search = Leita í því sem finnst
rules-search-hint = Tegund, land eða orð
rules-loading = Verið er að sækja listann…
rules-failed = Ekki tókst að sækja listann yfir reglur. Allt annað virkar án hans.
rules-count = { $kinds ->
    [one] { $kinds } tegund
   *[other] { $kinds } tegundir
  }, { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglur
  }
rules-kinds = { $count ->
    [one] { $count } tegund
   *[other] { $count } tegundir
  }
rules-by-hand = Engin regla finnur þetta af löguninni einni. Það er merkt í höndunum eða er á þínum eigin orðalista.
rules-finds = Finnur
rules-ignores = Lætur vera
rules-scores = Styrkur samsvörunar
rules-score-alone = Þegar ekkert er við hliðina
rules-score-context = Þegar eitt af orðunum er nálægt
rules-score-passed = Þegar vartölur stemma
rules-score-failed = Þegar vartölur stemma ekki
rules-score-failed-in-context = Þegar vartölur stemma ekki en eitt af orðunum er nálægt
rules-strength-high = sterk
rules-strength-medium = nokkuð sterk
rules-strength-low = veik
rules-strength-none = ekki tilkynnt
rules-words = Orð sem benda til þess
rules-source = Heimild

## Policies

policy-title = Hvað verður um hvert atriði
policy-line-means = Þetta ræður því hvað kemur í stað þess sem er hulið og hvað má standa.
policy-open = Skoða eða breyta…
policy-applied = „{ $name }“ gildir. Skrárnar eru lesnar aftur.
policy-pack = Reglusafn
policy-own = Þínar reglur: { $name }
policy-reset = Taka allar breytingar til baka
policy-pack-training-balanced = Fyrir gögn sem vélar læra af: allt sem finnst og bendir á mann verður að númeruðu merki, einnig dagar og aldur.
policy-pack-training-with-dates = Hið sama, en dagar og aldur standa þar sem það má; fæðingardagar verða að ártölum.
policy-pack-hipaa-safe-harbor = Það sem bandarísk heilbrigðislög vilja burt: flest verður að merkjum, dagsetningar að ártölum, póstnúmer að þremur tölustöfum.
policy-pack-us-court-filings = Það sem reglur bandarískra alríkisdómstóla vilja stytt: númer í fjóra tölustafi, fæðingardagar í ártöl, börn í upphafsstafi. Allt annað stendur.
policy-pack-gdpr-strict = Eins lítið og hægt er: það sem bendir á mann, beint eða óbeint, verður að merkjum; dagsetningar að ártölum.
policy-pack-cjeu = Eins og Evrópudómstóllinn birtir: fólk fær tilbúin nöfn; dómarar, lögmenn og fyrirtæki halda sínum.
policy-pack-iceland-courts = Eins og íslenskir dómstólar birta: fólk í máli er ekki nafngreint, en dómarar og lögmenn eru það.
policy-pack-own = Þú breyttir þessum reglum eða sóttir þær í skrá.
policy-facts = { $name }, útgáfa { $version }, SHA-256 { $sha256 }…
policy-checking = Verið að athuga…
policy-sources = Lög og reglur sem fylgt er ({ $count })
policy-withheld = Orðalistar þess verða eftir á þessari síðu: böggullinn ber reglurnar án þeirra.
policy-panes = Leið til að breyta
policy-pane-form = Eyðublað
policy-pane-json = JSON
policy-import = Opna skrá…
policy-export = Vista í skrá
policy-file-unreadable = Ekki tókst að lesa skrána, eða hún er of stór.
policy-json = Reglurnar sem JSON
policy-fault = Lína { $line }, dálkur { $column }:
policy-go = Fara þangað
policy-form-fault = Villa er í JSON-inu. Leiðréttu hana þar; þá er hægt að nota eyðublaðið aftur.
policy-lists = Í listunum þínum eru { $words } orð sem verða alltaf að fara og { $never } sem má aldrei merkja.
policy-lists-take = Setja þau í reglurnar
policy-key = Leynilykill þessa framlags
policy-key-means = Kóðar, tilbúin gildi og færðar dagsetningar eru gerð með leynilykli, nýjum fyrir hvert framlag. Hann fer aldrei af þessari síðu. Vistaðu hann ef sömu kóðar eiga að standa fyrir sama fólk í síðara framlagi; sá sem hefur hann getur komist að fleiru, svo geymdu hann eins og lykilorð.
policy-key-save = Vista lykilinn
policy-key-load = Nota vistaðan lykil…
policy-key-none = Enginn lykill er í þessari skrá: hann er ein lína með 64 bók- og tölustöfum.
policy-key-loaded = Vistaði lykillinn er í notkun.
policy-preview = Prófa
policy-preview-means = Opni textinn, fyrir og eftir, ef allt væri ákveðið eins og þessar reglur segja.
policy-preview-sample = Enginn texti er opinn, svo hér sjást nokkrar tilbúnar setningar, fyrir og eftir.
policy-trying = Verið að prófa…
policy-too-long = Þessi skrá er of löng til að sýna hana fyrir fram.
policy-not-tried = Ekki tókst að prófa þetta á textanum.
policy-before = Fyrir
policy-after = Eftir
policy-apply = Nota þessar reglur
policy-apply-means = Skrárnar eru lesnar aftur. Það sem þú ákvaðst sjálf(ur) stendur.
policy-name = Heiti þessara reglna
policy-name-hint = Stafir a til z, tölustafir, bandstrik, punktar og _. Það fer með bögglinum.
policy-families = Eftir flokki
policy-default = Allt sem ekki er nefnt að neðan
policy-kinds = Eftir tegund
policy-kinds-means = Tegund sem er nefnd hér gengur fyrir flokki sínum. Leitaðu til að bæta við.
policy-kinds-search = Leita í öllum tegundum
policy-kinds-none = Ekkert að sýna.
policy-inherited = eins og að ofan: { $becomes }
policy-unsought = ekki leitað að því
policy-review = Maður verður að ákveða
policy-keepFirst = Fyrstu stafir sem standa
policy-keepLast = Síðustu stafir sem standa
policy-shape = Halda löguninni: eitt tákn fyrir hvern staf
policy-width = Ár í bili
policy-decimals = Aukastafir
policy-maxDays = Í mesta lagi svo margir dagar
policy-weekday = Halda vikudeginum
policy-rules = Reglur með skilyrðum
policy-rules-means = Sú fyrsta þeirra sem á við gengur fyrir öllu að ofan. Þær eru skrifaðar í JSON-ið.
policy-rule-remove = Fjarlægja reglu { $place }
policy-sample =
    Guðrún Jónsdóttir, fædd 2. maí 1984, býr á Hafnargötu 12, 101 Reykjavík.
    Netfang hennar er gudrun.jonsdottir@postur.example og sími +354 555 1234. Kennitala: 010130-2989.
    Hinn 3. mars 2024, þá 39 ára, greiddi hún með kortinu 4111 1111 1111 1111.
becomes-placeholder = númerað merki, til dæmis [{ $kind }_1]
becomes-remove = ekkert: það er fjarlægt
becomes-keep = það stendur óbreytt
becomes-mask = tákn sem fela það, til dæmis ****
becomes-reveal = hluti af því
becomes-reveal-last-four = aðeins síðustu fjórir tölustafirnir
becomes-reveal-initials = aðeins upphafsstafirnir
becomes-reveal-year = aðeins árið
becomes-reveal-city-and-state = aðeins bærinn og ríkið
becomes-reveal-domain = aðeins það sem stendur á eftir @
becomes-generalise = eitthvað ónákvæmara
becomes-generalise-month = mánuður og ár
becomes-generalise-year = árið
becomes-generalise-decade = áratugurinn
becomes-generalise-age-bucket = aldursbil, til dæmis 30-39
becomes-generalise-age-90 = aldurinn, en 90+ fyrir eldri en 89
becomes-generalise-zip3 = fyrstu þrír stafir póstnúmersins
becomes-generalise-coordinates = námundaður staður á korti
becomes-date-shift = annar dagur: allir dagar eins manns færast eins
becomes-surrogate = tilbúið gildi sem enginn á
becomes-pseudonym = kóði, sá sami hvar sem lykillinn þinn er notaður
short-remove = fjarlægt
short-mask = falið með táknum
short-reveal = hluti
short-generalise = ónákvæmara
short-date-shift = annar dagur
short-surrogate = tilbúið
short-pseudonym = kóði
by-policy = (samkvæmt reglum)
kind-by-policy = { $count } haldið samkvæmt reglum
why-policy-title = Hvað verður um það
why-becomes = Ef það er hulið kemur í staðinn: { $becomes }.
why-stays = Reglurnar leyfa að það standi.
why-policy = Reglurnar „{ $name }“ segja það, lína { $line }: { $pointer }
why-review = Reglurnar vilja að maður ákveði.

## Who could be picked out

risk-title = Væri hægt að þekkja einhvern úr?
risk-lead = Merktu við það sem aðrir gætu vitað um mann og það sem einhver gæti viljað komast að.
risk-columns = Dálkar töflunnar
risk-column-head = Dálkur
risk-column = Dálkur { $number }
risk-quasi = Aðrir geta vitað
risk-sensitive = Eftirsótt að vita
risk-quasi-named = Aðrir geta vitað: { $column }
risk-sensitive-named = Eftirsótt að vita: { $column }
risk-different = { $count } mismunandi
risk-figure = Tala
risk-before = Nú
risk-after = Eftir reglunum
risk-records = Færslur
risk-k = Minnsti hópur færslna sem líta eins út (k)
risk-unique = Færslur sem eru einar í sínum hópi
risk-diversity = Fæst gildi „{ $column }“ í hópi
risk-means = k = { $k } þýðir: sá sem veit merktu dálkana um mann hefur samt að minnsta kosti { $k } færslur að velja úr. Ef k = 1 er einhver sem merktu dálkarnir skera úr; hér á það við um { $unique } færslur.
risk-suggestions = Hvað myndi hjálpa
risk-suggestions-reach = Hvert af öðru gera þessi skref hvern hóp að minnsta kosti { $k } færslur.
risk-suggestions-some = Þessi skref hjálpa en gera ekki hvern hóp { $k } færslur.
risk-then = þá k = { $k }
risk-write = Skrifa þessa reglu
risk-write-named = Skrifa þessa reglu: { $column }, { $how }
risk-in-force = í gildi
risk-by-hand = Breyttu þessu í þinni eigin töflu
risk-written = Reglan gildir. Skrárnar eru lesnar aftur.
risk-measuring = Verið að mæla…
risk-problem = Ekki tókst að mæla þetta.
coarser-month = aðeins mánuður og ár
coarser-year = aðeins árið
coarser-decade = aðeins áratugurinn
coarser-age-bucket = { $by } ára bil
coarser-first-characters = aðeins fyrstu { $by } stafirnir
coarser-round-down = námundað niður að { $by }
coarser-drop = fjarlægt
risk-text-title = Hvern væri enn hægt að þekkja hér?
risk-persons = Mismunandi mannanöfn sem fundust: { $count }
risk-left = Þetta segir eitthvað um fólk og stendur eftir:
risk-none-left = Engar dagsetningar, aldur, staðir eða stofnanir sem fundust standa eftir.
risk-whole = { $count } í heild
risk-part = { $count } að hluta
risk-text-means = Nokkur slík saman geta bent á einn mann, jafnvel án nafns. Það sem fannst ekki er ekki talið.

## The file that tells what stood where

pairs-title = Vista skrá sem aðeins þú getur opnað
pairs-means = Hún segir hvað stóð þar sem hvert merki er, svo þú getir komist að því síðar. Hún er dulkóðuð með lykilorði, að minnsta kosti { $count } stafir, og vistuð í þinni eigin tölvu; hún er ekki send. Án lykilorðsins getur enginn opnað hana og enginn getur útvegað þér það aftur.
pairs-passphrase = Lykilorð
pairs-again = Sama lykilorð aftur
pairs-save = Vista skrána
pairs-short = Lykilorðið er of stutt: að minnsta kosti { $count } stafir.
pairs-differ = Lykilorðin tvö eru ekki eins.
pairs-busy = Verið er að búa til skrána. Það tekur vísvitandi smástund.
pairs-done = Vistað. Geymdu skrána og lykilorðið hvort í sínu lagi og á öruggum stað.
problem-bad-policy = Villa er í reglunum. Opnaðu „Hvað verður um hvert atriði“ og leiðréttu hana.

## Report: why

report-why = Hvers vegna hverju var skipt út eða haldið
report-done = Hvað var gert
report-policy-entry = Hvað sagði til um það
report-law = Lög eða regla
report-count = Hve oft
report-by-person = maður
report-operator-placeholder = merki
report-operator-remove = fjarlægt
report-operator-keep = haldið
report-operator-mask = falið með táknum
report-operator-reveal = aðeins hluti stendur
report-operator-generalise = ónákvæmara
report-operator-date-shift = annar dagur
report-operator-surrogate = tilbúið gildi
report-operator-pseudonym = kóði

# Keeping with a reason, and listing by decision.
reason-title = Hvers vegna stendur þetta?
reason-official = embættismaður í starfi
reason-published = þegar birt
reason-not-personal = ekki persónuupplýsingar
reason-own-work = eigið verk höfundar
reason-historical = söguleg persóna
reason-consent = einstaklingurinn samþykkti
reason-other = önnur ástæða
reason-none = engin ástæða gefin
reason-means = Ástæðan er talin í skýrslunni, eftir tegund. Hún fylgir aldrei textanum.
reason-of-many = Ástæða, ef þú heldur þeim
reason-given = Haldið: { $reason }
keep-for = Halda, með ástæðu
shift-key = Shift
keys-keep-for = Halda og gefa ástæðu
sorts = Sýna eftir ákvörðun
sort-undecided = Óákveðið
sort-redacted = Hulið
sort-kept = Haldið
sort-added = Bætt við af þér
report-kept-by-person = Haldið af manneskju, og hvers vegna
report-reason = Ástæða
report-kept-nothing = Ekkert var haldið af manneskju.

# Who is who.
announce-told = Því var breytt hver er hver.
announce-untold = Breytingin á því hver er hver var tekin til baka.
entities-open = Fólk
entities-title = Fólk og stofnanir
entities-search = Leita að nafni
entities-kind = Hvað er talið upp
entities-people = Fólk og stofnanir
entities-all = Allt
entities-count = { $count ->
    [one] { $count }, nefnt { $total } sinnum
   *[other] { $count }, nefnd { $total } sinnum
}
entities-most = Fyrstu { $most } eru sýnd: leitaðu að nafni til að sjá fleiri.
entities-loading = Farið er yfir skrárnar…
entities-choose = Veldu einhvern af listanum.
entities-details = Sá sem er valinn
entities-means = Hver og einn fær einn staðgengil í öllu framlaginu. Sameining, aðgreining og hlutverk gilda þar sem reglurnar skrifa tölusetta staðgengla.
entity-forms = { $count } rithættir
entity-undecided = { $count } óákveðin
entity-mixed = haldið að hluta
entity-counts = Nefnt { $total } sinnum í { $files } skrám: { $undecided } óákveðin, { $redacted } hulin, { $kept } haldin
entity-mentions = nefnt { $count } sinnum
entity-perhaps = Ef til vill sama og „{ $name }“.
entity-perhaps-look = Skoða bæði
entity-merge = Sama og…
entity-merge-choose = Hver er sama og „{ $name }“? Veldu af listanum; Escape hættir við.
entity-merge-preview = Þau verða eitt, með einum staðgengli fyrir { $count } staði:
entity-merge-confirm = Sameina
entity-role = Orð í staðgenglinum
entity-role-none = Tegundin
entity-written = Ritað sem
entity-split = Annar
entity-split-named = „{ $form }“ er einhver annar
entity-where = Hvar
key-people = Sjá alla sem fundust

# What a text is made of.
outline-title = Hvernig textinn er gerður
outline-columns = { $count } dálkar
outline-paths = { $count } slóðir
outline-pages = { $count } síður
outline-labels = { $count } mælendur eða merki
outline-column = Dálkur { $number }
outline-page = Síða { $number }
outline-most = Fyrstu { $most } eru taldir upp.
stands-in-column = Dálkur:
stands-in-path = Slóð:
stands-in-label = Mælandi eða merki:
