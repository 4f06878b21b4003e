# Texte der Seite auf Deutsch. Jede id muss auch in en.ftl stehen; ein Test vergleicht sie.

## Rahmen der Seite

page-title = Scrubjay: Dokumente beitragen
work-title = Scrubjay: Dokumente vorbereiten
steps = Schritte
step-add = Dateien
step-review = Prüfung
step-consent = Erklärung
step-send = Senden
title-add = Dateien hinzufügen
title-review = Prüfen, was gefunden wurde
title-consent = Erklärung
title-send = Ansehen und senden
language = Sprache
back = Zurück
cancel = Abbrechen
remove = Entfernen
close = Schließen
choose = Auswählen …
optional = (freiwillig)
try-again = Noch einmal versuchen
remove-file = Diese Datei entfernen
bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
  }
foot-promise = Ihre Dokumente werden in diesem Browser gelesen. Bis Sie auf „Senden“ drücken, verlässt ihn nichts; danach nur das versiegelte Paket.
foot-engine = Programm { $version }, SHA-256 { $sha256 }…

## Dateien

add-lead = Wählen Sie die Dokumente, die Sie beitragen wollen. Sie werden hier, in diesem Browser, nach personenbezogenen Daten durchsucht und bleiben hier.
drop-title = Dateien oder Ordner hier ablegen
drop-formats = Reiner Text, Markdown, JSON, JSON Lines, CSV und TSV
pick-files = Dateien auswählen …
pick-folder = Ordner auswählen …
samples = Mit Beispieldokumenten ausprobieren
words-title = Wörter, die immer verschwinden müssen
words-hint = In jeder Zeile ein Wort oder eine Wendung: Namen, Orte, Aktenzeichen. Die Liste wird nur hier verwendet und nicht gesendet.
words-count = { $count ->
    [0] Die Liste ist leer. Wenn Sie sie ändern, werden die Dateien neu gelesen.
    [one] { $count } Eintrag in der Liste. Wenn Sie sie ändern, werden die Dateien neu gelesen.
   *[other] { $count } Einträge in der Liste. Wenn Sie sie ändern, werden die Dateien neu gelesen.
  }
never-list-title = Wörter, die nie markiert werden sollen
never-list-hint = In jeder Zeile ein Wert: eine Richterin, Ihre eigene Behörde. Wo er gefunden wird, bleibt er gleich stehen und wird als behalten gezählt. Die Liste wird nur hier verwendet und nicht gesendet.
model-add = Ein Suchmodell hinzufügen
add-model-not-ready = Das Suchmodell ist nicht bereit. Entfernen Sie es, um ohne es weiterzumachen.
files-title = { $count ->
    [0] Dateien
    [one] { $count } Datei
   *[other] { $count } Dateien
  }
files-empty = Noch keine Dateien.
files-skipped = { $count ->
    [one] { $count } versteckte Datei oder Systemdatei wurde ausgelassen.
   *[other] { $count } versteckte Dateien oder Systemdateien wurden ausgelassen.
  }
file-waiting = Wartet
file-reading = Wird gelesen …
file-seeking = Sucht die Personen aus allen Dateien …
file-cancelled = Abgebrochen. Entfernen Sie die Datei oder fügen Sie sie neu hinzu.
file-read = { $findings ->
    [0] Keine Funde
    [one] { $findings } Fund
   *[other] { $findings } Funde
  } · { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
  }
file-cancel-named = { $name } abbrechen
file-remove-named = { $name } entfernen
cancel-all = Alle abbrechen
remove-all = Alle entfernen
remove-failed = { $count ->
    [one] Die { $count } nicht gelesene Datei entfernen
   *[other] Die { $count } nicht gelesenen Dateien entfernen
  }
add-none-yet = Fügen Sie mindestens eine Datei hinzu, um weiterzugehen.
add-under-way = Dateien werden gelesen.
add-seeking = Die gefundenen Personen werden in allen Dateien gesucht: { $done } von { $total }.
add-remove-failed = { $count ->
    [one] { $count } Datei wurde nicht gelesen. Entfernen Sie sie, um mit den anderen weiterzugehen.
   *[other] { $count } Dateien wurden nicht gelesen. Entfernen Sie sie, um mit den anderen weiterzugehen.
  }
add-next = Funde prüfen

## Prüfung

review-files = Dateien
choose-file = Wählen Sie eine Datei.
file-undecided = { $count ->
    [one] { $count } unentschieden
   *[other] { $count } unentschieden
  }
file-decided = Alles entschieden
file-not-opened = Nichts unentschieden, noch nicht geöffnet
file-seen = { $share } % gesehen
by-risk = Nach Risiko
risk-special = Gesundheit
risk-secret = Passwörter oder Schlüssel
risk-weak = Schwache Treffer
risk-rare = Seltene Arten
risk-bare = Lang, kaum etwas gefunden
file-sent-back = { $count ->
    [one] { $count } neuer Fund
   *[other] { $count } neue Funde
  }
redact-all-files = Alles Unentschiedene in allen Dateien schwärzen ({ $count }) …
text-loading = Der Text wird geöffnet …
text-label = Text von { $name }
decision-title = Aktueller Fund
decision-pending = unentschieden
decision-redact = geschwärzt
decision-keep = behalten
mark-label = { $text }: { $kind }, { $decision }
finding-place = { $place } von { $total }
no-findings = In dieser Datei wurde nichts gefunden. Lesen Sie sie durch und markieren Sie mit „Hinzufügen“, was übersehen wurde.
no-finding-chosen = Wählen Sie einen Fund im Text oder in der Liste.
why-title = Warum das markiert wurde
why-added = Das haben Sie selbst markiert.
why-kind = Das sieht aus wie: { $kind }.
why-own-words = Es steht in Ihrer Liste der Wörter, die immer verschwinden müssen.
why-residual = Das kam zum Vorschein, als der ausgehende Text ein zweites Mal durchsucht wurde.
why-check-passed = Die Prüfziffern stimmen.
why-check-failed = Die Prüfziffern stimmen nicht; es kann etwas anderes oder ein Tippfehler sein.
why-name = Die Wörter und was um sie herum steht, gleichen dem Namen einer Person. Das hat ein Modell geschätzt, und es kann sich irren.
why-address = Die Wörter und was um sie herum steht, gleichen einer Adresse. Das hat ein Modell geschätzt, und es kann sich irren.
why-place = Die Wörter und was um sie herum steht, gleichen dem Namen eines Ortes. Das hat ein Modell geschätzt, und es kann sich irren.
why-organisation = Die Wörter und was um sie herum steht, gleichen dem Namen einer Organisation. Das hat ein Modell geschätzt, und es kann sich irren.
why-party = Das sieht nach einer Organisation aus, die Partei des Verfahrens ist, von dem der Text handelt. Das sagt, was darum herum steht, und es kann falsch sein.
why-sensitive = Das Wort kann etwas Heikles über eine Person sagen: woher sie kommt, was sie glaubt, wie gesund sie ist oder dass sie verurteilt wurde. Es steht auf einer Liste, und die Wörter darum herum wurden angesehen. Das ist eine Vermutung.
why-hidden = Hier stehen Zeichen, die man nicht sieht oder die den Text umdrehen, wo die Schrift sie nicht braucht.
why-view-base64 = Es ist in Base64 versteckt.
why-view-hexadecimal = Es ist in einer Liste von Zeichencodes versteckt.
why-view-quoted-printable = Es ist in Quoted-Printable geschrieben.
why-view-percent = Es ist mit Prozentzeichen geschrieben.
why-view-entity = Es ist mit HTML-Zeichennamen geschrieben.
why-view-backslash = Es ist mit umgekehrten Schrägstrichen oder Codepunkten geschrieben.
why-view-mojibake = Es ist durch eine falsche Zeichenkodierung verstümmelt.
why-view-turned = Es ist rückwärts geschrieben, mit einem verborgenen Zeichen, das es umdreht.
why-view-invisible = Es enthält Zeichen, die man nicht sieht.
why-view-look-alike = Es ist mit ähnlich aussehenden Zeichen geschrieben.
why-view-markup = Es ist durch Auszeichnung zerteilt.
why-view-spelled-address = Es ist eine Adresse in Worten.
why-view-spelled = Es ist in Worten ausgeschrieben.
why-view-misread = An der Stelle von Ziffern stehen Buchstaben.
why-view-wrapped = Es ist über eine Zeile umbrochen.
why-view-separated = Es ist mit ungewöhnlichen Trennzeichen geschrieben.
why-view-glued = Es hängt an Buchstaben.
why-view-column = Die Überschrift der Spalte sagt, was es ist.
why-context = Ein Wort daneben weist auf diese Art hin.
why-context-word = Das Wort „{ $word }“ steht in der Nähe.
why-certainty-high = Der Treffer ist stark.
why-certainty-medium = Der Treffer ist ziemlich stark.
why-certainty-low = Der Treffer ist schwach: Sehen Sie zweimal hin.
why-rule = Mehr über diese Regel
why-rules-failed = Was die Regel sagt, konnte nicht geladen werden.
redact = Schwärzen
keep = Behalten
previous-finding = Voriger Fund
next-finding = Nächster Fund
undo = Rückgängig
redo = Wiederholen
add-finding = Hinzufügen
edit = Ändern
merge = Verbinden
bulk-same = { $count ->
    [0] Alle wie dieser …
    [one] Alle wie dieser …
   *[other] Alle { $count } wie dieser …
  }
never-mark = Nie markieren
always-mark = Immer markieren
bulk-title = Über viele entscheiden
bulk-which = Welche Funde
bulk-value = Alle mit diesem Wert
bulk-kind = Alle dieser Art: { $kind }
bulk-score = Mit einer Sicherheit von mindestens { NUMBER($score, minimumFractionDigits: 2) }
bulk-decided = Auch die schon entschiedenen
bulk-count = { $count ->
    [0] Kein Fund.
    [one] { $count } Fund in dieser Datei.
   *[other] { $count } Funde in dieser Datei.
  }
bulk-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
  }
bulk-redact = { $number } schwärzen
bulk-keep = { $number } behalten
redact-all-title = { $count ->
    [one] { $count } unentschiedenen Fund in allen Dateien schwärzen?
   *[other] Alle { $count } unentschiedenen Funde in allen Dateien schwärzen?
  }
redact-all-means = Einmal „Rückgängig“ nimmt es zurück. Niemand hat dann jeden einzelnen angesehen: „vollständig geprüft“ steht nur in der Erklärung, wenn jede Datei geöffnet wurde.
pair-title = Zwei Personen prüfen
pair-on = Eine zweite Person bestätigt jede Datei
pair-first = Erste Prüfung
pair-second = Zweite Prüfung
pair-means = Die zweite Person öffnet jede Datei und bestätigt sie, wenn alles entschieden ist. Jede spätere Änderung hebt die Bestätigung auf. Die Erklärung und der Bericht nennen die Rollen, keine Person.
pair-confirm = Diese Datei bestätigen
pair-confirmed = Bestätigt
review-unconfirmed = { $count ->
    [one] { $count } Datei wartet auf die zweite Prüfung.
   *[other] { $count } Dateien warten auf die zweite Prüfung.
  }
review-next-unconfirmed = Nächste zu bestätigende Datei zeigen
tour-open = Führen Sie mich herum
tour-title = So geht die Prüfung
tour-on = Weiter
tour-end = Anfangen
tour-read = Lesen Sie den Text in der Mitte. Was gefunden wurde, ist markiert, die Art steht daneben. Die schmale Karte neben dem Text zeigt, wo Funde stehen.
tour-decide = Mit A schwärzen Sie, mit K behalten Sie; beides führt zum nächsten Fund. Die Pfeile sehen nur nach. U nimmt jeden Schritt zurück, so viele Sie wollen. Das Fragezeichen zeigt alle Tasten.
tour-wrong = Ist ein Fund zu lang, zu kurz oder von der falschen Art? Drücken Sie E. M verbindet zwei Nachbarn.
tour-missed = Programme übersehen etwas, vor allem Namen. Wählen Sie das Übersehene im Text aus oder drücken Sie N. Die Karte „Was übersehen sein kann“ hilft beim Suchen.
tour-many = S entscheidet über alle mit demselben Wert, T über alle einer Art. Sie sehen, wie viele und welche, bevor etwas geschieht.
tour-proof = Nichts verlässt diese Seite, bis Sie auf „Senden“ drücken. Die Zeile am Fuß führt alles auf, was gesendet wurde, und zeigt, wie Sie es ohne Netz beweisen.
reviewer-archivist = Archiv
reviewer-records = Schriftgutverwaltung
reviewer-data-protection = Datenschutz
reviewer-lawyer = Rechtsabteilung
reviewer-editor = Redaktion
reviewer-researcher = Forschung
reviewer-other = Jemand anderes
journal-title = Entscheidungen werden aufbewahrt
journal-offer = Meine Entscheidungen über ein Neuladen hinaus behalten …
journal-shut = Entscheidungen einer früheren Sitzung liegen auf diesem Rechner
journal-means = Was Sie entscheiden, wird auf diesem Rechner aufbewahrt, verschlüsselt mit einer Passphrase. Aufbewahrt werden Stellen, Entscheidungen, Regeln und der geheime Schlüssel, nie Text oder Dateinamen. Fügen Sie nach dem Neuladen dieselben Dateien wieder hinzu. Die Passphrase kann nicht wiederhergestellt werden.
journal-passphrase = Passphrase, mindestens zehn Zeichen
journal-start = Aufbewahren
journal-reopen = Öffnen
journal-forget = Aufbewahrtes löschen
journal-open = Was Sie entscheiden, wird auf diesem Rechner verschlüsselt aufbewahrt. Es wird gelöscht, wenn das Paket angenommen ist.
journal-restored = { $files ->
    [one] Die Entscheidungen über { $files } Datei sind wieder da.
   *[other] Die Entscheidungen über { $files } Dateien sind wieder da.
  }
journal-problem-short = Die Passphrase ist zu kurz.
journal-problem-wrong-passphrase = Das ist nicht die Passphrase, unter der die Entscheidungen aufbewahrt wurden.
journal-problem-no-storage = Dieser Browser lässt die Seite nichts aufbewahren. Ihre Entscheidungen gelten, bis die Seite geschlossen wird.
edit-title = Diesen Fund ändern
edit-start = Anfang
edit-end = Ende
edit-cut = Schnitt
edit-back-word = { $edge }: ein Wort zurück
edit-back-letter = { $edge }: ein Zeichen zurück
edit-on-letter = { $edge }: ein Zeichen weiter
edit-on-word = { $edge }: ein Wort weiter
edit-split = In zwei teilen
edit-unsplit = Nicht teilen
edit-hint = Sie können auch vor dem Öffnen die richtige Stelle im Text auswählen. Was ein kleinerer Fund nicht mehr abdeckt, wird vor dem Senden noch einmal durchsucht.
edit-confirm = Ändern und schwärzen
search = Suchen
search-label = In diesem Text suchen
search-pattern = Regulärer Ausdruck
search-case = Groß- und Kleinschreibung beachten
search-back = Voriger Treffer
search-on = Nächster Treffer
search-none = Nicht gefunden
search-place = { $place } von { $total }
search-mark = { $count ->
    [0] Treffer markieren …
    [one] { $count } Treffer markieren …
   *[other] { $count } Treffer markieren …
  }
search-close = Suche schließen
next-undecided = Nächster unentschiedener
reading = Leseansicht
reading-tools = Werkzeuge für den Text
reading-view = Was gezeigt wird
reading-size = Schriftgröße
reading-wide = Lange Zeilen
size-smaller = A−: kleinere Schrift
size-larger = A+: größere Schrift
view-original = Original
view-outgoing = Ausgehend
view-both = Nebeneinander
view-outgoing-hint = Platzhalter zeigen ihre Nummern, sobald alles entschieden ist; bei langen Beiträgen beim Versiegeln. Unentschiedene Funde zeigen hier noch ihren Text; sie werden nie gesendet.
text-label-outgoing = Ausgehender Text von { $name }
add-selection = Auswahl schwärzen …
keys = Tasten
kinds-title = Nach Art
filter-all = Alle zeigen
bulk-kind-open = { $count } entscheiden …
bulk-kind-named = { $count } entscheiden …: alles Unentschiedene in dieser Datei, { $kind }
kind-done = Alles entschieden
list-title = Alle Funde
list-earlier = Frühere
list-later = Spätere
list-range = { $first }–{ $last } von { $total }
languages-title = Sprachen dieser Datei
languages-none = Keine Wörter, an denen sich eine Sprache erkennen ließe.
languages-mean = Wie viel in welcher Sprache steht, ist nach den Wörtern geschätzt. Die Zahlen stammen aus unseren Testtexten, nicht aus Ihren.
languages-unknown = Unbekannt
languages-unknown-means = Zu wenige Wörter, oder eine Sprache, die nicht erkannt wird. Hier wurde nichts gemessen: Lesen Sie, als hätte niemand nach Namen gesucht.
languages-rest = Andere Sprachen: { $share }
languages-names = In unseren Tests wurden { $found } von { $of } Personennamen gefunden.
languages-few-missed =
    { $missed ->
        [one] Etwa 1 von 100 wurde übersehen: Suchen Sie nach diesen wenigen.
       *[other] Etwa { $missed } von 100 wurden übersehen: Suchen Sie nach diesen wenigen.
    }
languages-many-missed = Etwa { $missed } von 100 wurden übersehen: Lesen Sie den Text auf Namen durch.
languages-unmeasured = In dieser Sprache wurde nichts gemessen. Lesen Sie, als hätte niemand nach Namen gesucht.
languages-others = Auch gemessen: { $list }.
languages-all = Alle { $count } Dateien zusammen

missed-title = Was übersehen sein kann
missed-by-hand = Danach sucht keine Regel: { $kinds }. Lesen Sie den Text daraufhin durch und markieren Sie, was Sie finden.
missed-figures = Wie viel in unseren Messungen gefunden wurde
missed-figure = { $found } von { $of }
missed-figures-mean = In Texten, mit denen die Regeln eingestellt wurden. Sie zeigen, was möglich ist, nicht, was Ihr Text ergeben wird.
bare = Nächster Absatz mit Großbuchstaben und ohne Markierung
bare-none = Einen solchen Absatz gibt es in dieser Datei nicht.
sample-start = Eine Stichprobe auf Übersehenes lesen
sample-place = Abschnitt { $place } von { $total }
sample-done = { $total ->
    [one] Der Abschnitt ist gelesen.
   *[other] Alle { $total } Abschnitte sind gelesen.
  }
sample-means = Der Abschnitt ist im Text hervorgehoben. Markieren Sie, was darin übersehen wurde, und gehen Sie weiter.
sample-next = Hier nichts mehr übersehen: weiter
sample-stop = Stichprobe beenden
sample-empty = { $read ->
    [one] In { $read } Abschnitt wurde nichts gefunden und nichts übersehen.
   *[other] In { $read } Abschnitten wurde nichts gefunden und nichts übersehen.
  }
sample-result = { $read ->
    [one] In { $read } Abschnitt
   *[other] In { $read } Abschnitten
  } { $found ->
    [one] war { $found } Fund markiert
   *[other] waren { $found } Funde markiert
  }, und Sie haben { $missed } hinzugefügt. Etwa { $rate } können übersehen sein (95-%-Intervall: { $low } bis { $high }).
keys-title = Tasten
keys-letters = Einzelne Buchstaben als Befehle verwenden
keys-hint = Um einem Befehl eine andere Taste zu geben, drücken Sie sie in seinem Feld. Die Tasten gelten, bis die Seite geschlossen wird.
keys-arrows = Nächster und voriger Fund
keys-undo = Rückgängig; mit Umschalttaste: wiederholen
key-of = Taste für: { $command }
key-redact = Schwärzen und zum nächsten
key-keep = Behalten und zum nächsten
key-next = Nächster Fund
key-previous = Voriger Fund
key-undecided = Nächster unentschiedener
key-same = Über alle mit diesem Wert entscheiden
key-kind = Über alle dieser Art entscheiden
key-edit = Art oder Grenzen ändern, oder teilen
key-merge = Mit dem nächsten Fund verbinden
key-search = Im Text suchen
key-view = Ansicht wechseln: Original, ausgehend, nebeneinander
key-why = Mehr über die Regel
key-undo = Rückgängig
key-redo = Wiederholen
key-add = Übersehenes hinzufügen
key-sheet = Diese Liste zeigen
add-title = Übersehenes schwärzen
add-text = Text
add-kind = Was es ist
add-kind-other = Andere Art …
add-kind-search = In allen Arten suchen
add-kind-list = Alle Arten
add-kind-none = Keine Art heißt so.
add-everywhere = Überall, wo es in dieser Datei steht
add-places = { $count ->
    [0] In dieser Datei nicht gefunden.
    [one] { $count } Stelle wird geschwärzt.
   *[other] { $count } Stellen werden geschwärzt.
  }
add-confirm = Schwärzen
residual-message = { $count ->
    [one] Als der ausgehende Text ein zweites Mal durchsucht wurde, kam Neues zum Vorschein. Nichts wurde versiegelt. Entscheiden Sie über die neuen Funde in der Datei und gehen Sie dann weiter.
   *[other] Als der ausgehende Text ein zweites Mal durchsucht wurde, kam Neues zum Vorschein. Nichts wurde versiegelt. Entscheiden Sie über die neuen Funde in { $count } Dateien und gehen Sie dann weiter.
  }
review-undecided = { $count ->
    [one] { $count } Fund ist unentschieden. Unentschiedenes wird nie gesendet.
   *[other] { $count } Funde sind unentschieden. Unentschiedenes wird nie gesendet.
  }
review-unopened = { $count ->
    [one] Alles ist entschieden. { $count } Datei wurde nicht geöffnet; das wird in der Erklärung stehen.
   *[other] Alles ist entschieden. { $count } Dateien wurden nicht geöffnet; das wird in der Erklärung stehen.
  }
review-done = Alles ist entschieden.
review-next = Weiter zur Erklärung
review-next-undecided = { $count ->
    [one] { $count } unentschieden: zeigen
   *[other] { $count } unentschieden: nächsten zeigen
  }
announce-read = { $files ->
    [one] { $files } Datei gelesen
   *[other] { $files } Dateien gelesen
  }, { $findings ->
    [one] { $findings } Fund
   *[other] { $findings } Funde
  }, { $failed } nicht gelesen.
announce-mentions = { $count ->
    [one] Eine weitere Nennung wurde auch markiert. Rückgängig nimmt beide zurück.
   *[other] { $count } weitere Nennungen wurden auch markiert, in { $files ->
        [one] einer Datei
       *[other] { $files } Dateien
      }. Rückgängig nimmt alle zurück.
  }
announce-undecided = { $count ->
    [one] { $count } Fund ist unentschieden.
   *[other] { $count } Funde sind unentschieden.
  }

## Erklärung

consent-lead = Diese Erklärung geht mit den Dokumenten. Sie sagt, wer sie beiträgt, mit welcher Befugnis und wofür sie verwendet werden dürfen.
who-title = Wer beiträgt
consent-name = Name der Einrichtung oder Person
consent-name-hint = Dieser Name steht in der Erklärung und wird gesendet.
consent-role = Ihr Verhältnis zu den Dokumenten
role-rights-holder = Wir haben die Rechte
role-custodian = Wir bewahren sie für andere auf (Archiv, Gericht, Bibliothek)
role-individual = Es sind meine eigenen
role-agent = Ich handle für jemand anderen
consent-signatory = Amt der zeichnenden Person
consent-signatory-hint = Zum Beispiel „Archivleitung“. Ein Amt, kein Name.
authority-title = Mit welcher Befugnis
consent-basis = Grundlage
basis-licence-agreement = Eine Vereinbarung oder Lizenz mit der empfangenden Seite
basis-statutory = Ein Gesetz
basis-public-domain = Die Dokumente sind gemeinfrei
basis-data-subject-consent = Die Menschen in den Dokumenten haben eingewilligt
consent-reference = Fundstelle
consent-reference-hint = Nummer oder Titel der Vereinbarung, des Gesetzes oder der Entscheidung, oder ihre Webadresse.
tier-title = Welcher Datensatz
tier-open = Offener Datensatz
tier-open-means = Darf unter der Lizenz unten veröffentlicht werden. Veröffentlichte Kopien lassen sich nicht zurückholen.
tier-private = Geschlossener Datensatz
tier-private-means = Bleibt bei der empfangenden Seite und wird nicht veröffentlicht.
consent-licence = Lizenz
licence-other = Andere Lizenz
licence-needed = Ein offener Datensatz braucht eine Lizenz.
licence-optional = Ein geschlossener Datensatz kommt ohne Lizenz aus.
consent-licence-other = SPDX-Kennung der Lizenz
consent-licence-other-hint = Zum Beispiel „EUPL-1.2“. Die Liste steht auf spdx.org/licenses.
uses-title = Verwendung
permitted-title = Erlaubt
permit-pre-training = Sprachmodelle von Grund auf trainieren
permit-fine-tuning = Trainierte Modelle anpassen
permit-evaluation = Modelle messen
permit-research = Forschung
prohibited-title = Verboten
prohibit-redistribution = Den Text weitergeben
prohibit-re-identification = Herausfinden wollen, wer die Menschen darin sind
prohibit-profiling = Einzelne Menschen beurteilen oder verfolgen
prohibit-commercial-use = In kommerziellen Produkten verwenden
withdrawal-title = Zurücknehmen
consent-contact = Kontakt für die Rücknahme
consent-contact-hint = E-Mail-Adresse, Telefonnummer oder Webadresse Ihrer Stelle. Sie wird mit der Erklärung gesendet.
notice-title = Hinweise
notice-version = Fassung { $version }, SHA-256 { $sha256 }…
confirm-title = Bestätigung
consent-has-rights = Ich darf diese Dokumente beitragen.
consent-notice-read = Ich habe die Hinweise gelesen.
reviewed-all = { $count ->
    [one] Die Datei wurde geöffnet und jeder Fund von einem Menschen oder den gewählten Regeln entschieden. In der Erklärung wird stehen: vollständig geprüft.
   *[other] Alle { $count } Dateien wurden geöffnet und jeder Fund von einem Menschen oder den gewählten Regeln entschieden. In der Erklärung wird stehen: vollständig geprüft.
  }
reviewed-two = Eine zweite Person ({ $second }) hat nach der ersten ({ $first }) jede Datei bestätigt. Das steht in der Erklärung.
reviewed-none = { $count ->
    [one] { $count } Datei wurde in der Prüfung nicht geöffnet. In der Erklärung wird stehen: nicht vollständig geprüft.
   *[other] { $count } Dateien wurden in der Prüfung nicht geöffnet. In der Erklärung wird stehen: nicht vollständig geprüft.
  }
consent-errors = { $count ->
    [one] Ein Feld braucht Ihre Aufmerksamkeit.
   *[other] { $count } Felder brauchen Ihre Aufmerksamkeit.
  }
consent-error-name = Schreiben Sie den Namen der Einrichtung oder Person.
consent-error-role = Wählen Sie Ihr Verhältnis zu den Dokumenten.
consent-error-basis = Wählen Sie eine Grundlage.
consent-error-reference = Schreiben Sie Nummer, Titel oder Adresse der Vereinbarung, des Gesetzes oder der Entscheidung.
consent-error-licence = Wählen Sie eine Lizenz oder schreiben Sie eine gültige SPDX-Kennung.
consent-error-permitted = Wählen Sie mindestens eine erlaubte Verwendung.
consent-error-contact = Schreiben Sie, wie Ihre Stelle zu erreichen ist.
consent-error-has-rights = Dokumente kann nur beitragen, wer es darf.
consent-error-notice-read = Lesen Sie die Hinweise und bestätigen Sie das.
consent-next = Paket versiegeln
consent-next-means = Versiegeln sendet nichts. Sie sehen danach genau, was gesendet würde.
sealing = Datei { $done } von { $total } wird bereinigt und geprüft …
sealing-label = Versiegeln

## Senden, auf der Arbeitsseite

send-lead = Genau das wird gesendet: die Dateien des versiegelten Pakets, aus seinen Bytes zurückgelesen. Drücken Sie im Feld auf „Senden“, wenn Sie zufrieden sind.
send-lead-done = Das wurde gesendet. Speichern Sie die Quittung, bevor Sie die Seite schließen.
send-state-idle = Das Paket kann gesendet werden.
send-state-checking = Das Paket wird geprüft.
send-state-uploading = Das Paket wird gesendet.
send-state-paused = Das Senden ist angehalten.
send-state-failed = Das Senden ist stehen geblieben. Das Feld sagt, warum; nichts ist verloren.
send-state-admitted = Das Paket ist angekommen und angenommen.
send-state-refused = Das Paket wurde abgelehnt. Das Feld sagt, warum. Gehen Sie zurück, berichtigen Sie es und versiegeln Sie neu.
outgoing-title = Ausgehender Text
outgoing-hint = Geschwärzte Stellen sind Platzhalter wie [EMAIL_ADDRESS_1]. Dateinamen werden nicht gesendet.
outgoing-document = Dokument { $number }
outgoing-counts = { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
  } · { $placeholders } geschwärzt · { $kept } behalten
bundle-title = Dateien des Pakets
bundle-hint = { $count } Dateien, zusammen { $size }. Öffnen Sie jede, um sie zu lesen.
send-back = Zurück
send-back-means = Zurückgehen bricht das Siegel. Ihre Dateien und Entscheidungen bleiben.
send-back-busy = Brechen Sie zuerst das Senden ab.
start-over = Weiteren Beitrag beginnen

## Senden, im Feld der äußeren Seite

panel-title = Senden
panel-size = Größe
panel-destination = Geht an
panel-sha256 = SHA-256 des Pakets
panel-send = Senden
panel-pause = Anhalten
panel-resume = Fortsetzen
panel-retry = Noch einmal versuchen
panel-cancel = Senden abbrechen
panel-progress = Senden
panel-checking = Das Paket wird geprüft, bevor es gehen darf …
panel-ready = Das Paket wurde in diesem Browser geprüft und kann gesendet werden.
panel-offline = Dieser Browser hat gerade kein Netz. Senden braucht eines; alles andere ist erledigt.
panel-uploading = Gesendet: { $sent } von { $total }.
panel-paused = Nach { $sent } angehalten. „Fortsetzen“ macht dort weiter.
panel-gate = Alles ist angekommen. Die empfangende Seite prüft das Paket …
panel-admitted = Das Paket wurde angenommen. Speichern Sie die Quittung.
panel-refused = Die empfangende Seite hat das Paket abgelehnt und gelöscht:
panel-refused-here = Das Paket hat die Prüfung in diesem Browser nicht bestanden und kann nicht gesendet werden:
panel-quarter = { $percent } Prozent gesendet.
upload-failed-unreachable = Die empfangende Seite ist nicht zu erreichen. Senden braucht ein Netz. Was dort angekommen ist, bleibt; versuchen Sie es noch einmal, um dort weiterzumachen.
upload-failed-store-full = Die empfangende Seite hat keinen Platz mehr. Sagen Sie es denen, die sie betreiben, und versuchen Sie es später.
upload-failed-too-large = Das Paket ist größer, als die empfangende Seite annimmt. Gehen Sie zurück und senden Sie weniger Dateien auf einmal.
upload-failed-checksum = Daten wurden unterwegs mehrmals beschädigt. Prüfen Sie das Netz und versuchen Sie es noch einmal.
upload-failed-offset = Die empfangende Seite und diese Seite sind sich nicht einig, was angekommen ist. Versuchen Sie es noch einmal.
upload-failed-expired = Die unfertige Sendung ist auf der empfangenden Seite nicht mehr da. Versuchen Sie es von vorn.
upload-failed-busy = Die empfangende Seite ist beschäftigt. Versuchen Sie es gleich noch einmal.
upload-failed-rejected = Die empfangende Seite hat die Anfrage nicht angenommen. Laden Sie diese Seite neu oder fragen Sie die, die sie betreiben.
upload-failed-intake-error = Die empfangende Seite hat eine Störung. Versuchen Sie es gleich noch einmal.
refusal-times = { $reason } (×{ $count })
refusal-unknown = Es wurde kein Grund genannt.
refusal-not-checked = Die Prüfung konnte in diesem Browser nicht laufen. Laden Sie die Seite neu und versuchen Sie es noch einmal.
refusal-residual = Im Text wurden personenbezogene Daten gefunden. Gehen Sie zurück zur Prüfung und entscheiden Sie darüber.
refusal-altered = Das Paket wurde nach dem Versiegeln verändert. Gehen Sie zurück und versiegeln Sie neu.
refusal-missing-file = Eine Datei des Pakets fehlt. Gehen Sie zurück und versiegeln Sie neu.
refusal-bad-file = Eine Datei des Pakets ist nicht, was sie sein soll. Gehen Sie zurück und versiegeln Sie neu.
refusal-bad-placeholder = Ein Platzhalter steht nicht, wo das Paket es sagt. Gehen Sie zurück und versiegeln Sie neu.
refusal-wrong-counts = Die Zahlen im Paket sind nicht die seines Textes. Gehen Sie zurück und versiegeln Sie neu.
refusal-empty = Das Paket enthält keinen Text. Gehen Sie zurück und fügen Sie mindestens eine Datei hinzu.
refusal-not-a-bundle = Die Bytes sind kein Scrubjay-Paket. Gehen Sie zurück und versiegeln Sie neu.
refusal-gate-failed = Die empfangende Seite konnte ihre Prüfung nicht ausführen. Versuchen Sie es später.
refusal-unknown-policy = Diese Seite und die empfangende Seite haben verschiedene Fassungen. Laden Sie diese Seite neu, fügen Sie die Dateien wieder hinzu und versiegeln Sie neu.
refusal-unknown-version = Diese Seite und die empfangende Seite haben verschiedene Fassungen. Laden Sie diese Seite neu, fügen Sie die Dateien wieder hinzu und versiegeln Sie neu.
refusal-unknown-detector = Diese Seite und die empfangende Seite haben verschiedene Fassungen. Laden Sie diese Seite neu, fügen Sie die Dateien wieder hinzu und versiegeln Sie neu.
refusal-unknown-file = Im Paket ist eine Datei, die nicht hineingehört. Gehen Sie zurück und versiegeln Sie neu.
refusal-wrong-digest = Eine Datei des Pakets wurde nach dem Versiegeln verändert. Gehen Sie zurück und versiegeln Sie neu.
refusal-unreadable = Der Text eines Dokuments lässt sich in seinem eigenen Format nicht zurücklesen. Gehen Sie zurück und lassen Sie diese Datei aus.
refusal-bad-record = Die Erklärung ist nicht vollständig. Gehen Sie zurück zur Erklärung und berichtigen Sie sie.
receipt-title = Quittung
receipt-keep = Bewahren Sie diese Quittung auf: Mit ihr können Sie verlangen, dass Ihr Beitrag zurückgenommen wird.
receipt-save = Quittung speichern
receipt-contributionId = Beitrag
receipt-receivedAt = Angekommen
receipt-bundleSha256 = SHA-256 des Pakets
receipt-tagmanifestSha256 = SHA-256 seines Inhaltsverzeichnisses
receipt-files = Dokumente
receipt-words = Wörter
receipt-placeholders = Geschwärzte Stellen
receipt-kept = Behaltene Funde
receipt-tier = Datensatz
receipt-policy = Regelwerk
receipt-engine = Programm

## Bericht

report-heading = Bericht
report-what = Für die Rechtsabteilung: Zahlen, Fassungen und Prüfsummen. Kein Wert und kein Dateiname steht darin.
report-save-html = Bericht speichern
report-save-json = Als JSON speichern
report-title = Prüfbericht
report-lead = Was vor dem Senden dieses Beitrags geschwärzt und behalten wurde, in Zahlen. Kein Wert und kein Dateiname steht darin.
report-made = Bericht erstellt
report-review = Die Prüfung
report-reviewed = Geprüft
report-reviewed-all = Vollständig: Jede Datei wurde geöffnet und jeder Fund von einem Menschen oder den gewählten Regeln entschieden
report-reviewed-none = Nicht vollständig
report-opened = Geöffnete Dateien
report-seen = Text, der auf dem Bildschirm stand
report-pair = Zwei Personen
report-pair-none = Eine Person hat geprüft
report-pair-some = { $first }, dann { $second }: { $confirmed } von { $files } Dateien bestätigt
report-added = In der Prüfung hinzugefügt
report-sample = Stichprobe
report-sample-none = Es wurde keine gelesen
report-sample-some = { $read ->
    [one] { $read } Abschnitt gelesen, { $found } Funde darin, { $missed } hinzugefügt
   *[other] { $read } Abschnitte gelesen, { $found } Funde darin, { $missed } hinzugefügt
  }
report-contribution = Der Beitrag
report-by-kind = Nach Art
report-by-document = Nach Dokument
report-by-rule = Nach Regel
report-kind = Art
report-document = Dokument
report-rule = Regel
report-redacted = Geschwärzt
report-kept = Behalten
report-plot = { $redacted } geschwärzt und { $kept } behalten in { $rows } Zeilen; das Bild zeigt die ersten { $shown }. Die Tabelle darunter hat dieselben Zahlen.
report-lengths = Länge vorher und nachher
report-lengths-what = Zeichen werden als UTF-16-Einheiten gezählt, Wörter und Zahlen nach Unicode Standard Annex 29.
report-characters-before = Zeichen vorher
report-characters-after = Zeichen nachher
report-words-before = Wörter vorher
report-words-after = Wörter nachher
report-total = Alle Dokumente
report-missed = Von der Suche übersehen, geschätzt
report-missed-none = Keine Schätzung: Die Stichprobe wurde nicht gelesen, oder in ihr war nichts
report-missed-some = { $rate } der { $of } Funde in der Stichprobe haben die Regeln übersehen und die lesende Person ergänzt. Mit 95 % Sicherheit zwischen { $low } und { $high }, wenn beim Lesen nichts übersehen wird.
report-versions = Versionen und Prüfsummen
report-page = Seite (Prüfsumme ihrer Dateien)
report-record = Form der Erklärung
report-payload = SHA-256 des Inhaltsverzeichnisses
report-version = Form dieses Berichts
report-print = Ausgehenden Text drucken
report-print-too-long = Der ausgehende Text ist zu lang, um ihn von hier zu drucken.
report-print-title = Ausgehender Text
report-print-document = Dokument { $number } von { $of }
report-print-key = Zeichen: ein Rahmen, wo etwas ersetzt wurde; gestrichelt unterstrichen, was gefunden und behalten wurde. Die Art steht daneben.
report-print-kept = behalten

## Was gesendet wurde

egress-nothing = Nichts von Ihnen wurde gesendet.
egress-some = { $count ->
    [one] { $count } Anfrage gesendet, zusammen { $bytes }.
   *[other] { $count } Anfragen gesendet, zusammen { $bytes }.
  }
egress-what = Alles, was diese Seite gesendet hat, seit sie geöffnet wurde. Der Teil, der Ihre Dokumente liest, kann nichts senden: Der Browser hält ihn davon ab.
egress-when = Wann
egress-to = Wohin
egress-bytes = Byte
egress-answer = Antwort
egress-page = Das Laden der Seite selbst ist nicht aufgeführt: Sie fragt nach denselben Dateien, wer Sie auch sind und was Sie auch hinzufügen.
proof-title = Machen Sie die Probe: ohne Netz arbeiten
proof-start = Probe beginnen
proof-offline = Schalten Sie das Netz ab: Flugmodus, oder ziehen Sie das Kabel.
proof-work = Fügen Sie Ihre Dateien hinzu, prüfen Sie sie und versiegeln Sie das Paket. All das geht.
proof-online = Schalten Sie das Netz wieder ein.
proof-send = Drücken Sie auf „Senden“. Erst jetzt geht etwas hinaus.
proof-done = Fertig: Alles außer dem Senden ging ohne Netz.
proof-now = Schritt { $number } von { $of }: { $step }
proof-stop = Nachweis beenden
offline-title = Ohne Netz
offline-kept = Die Dateien dieser Seite sind in diesem Browser gespeichert, also öffnet sie sich ohne Netz. Nur das Senden braucht eines.
offline-not-kept = Noch sind nicht alle Dateien dieser Seite in diesem Browser gespeichert. Lassen Sie die Seite einige Sekunden mit Netz offen.
offline-forgotten = Entfernt. Der nächste Besuch mit Netz speichert die Dateien der Seite wieder.
offline-new-version = Eine neue Version dieser Seite ist bereit. Sie gilt, sobald Sie die Seite in allen Tabs geschlossen und wieder geöffnet haben.
offline-install = Als Anwendung installieren
offline-forget = Entfernen, was diese Seite speichert
offline-forget-means = Das entfernt die Dateien der Seite und die Entscheidungen, die Sie unter einer Passphrase aufbewahren. Dokumente werden nie gespeichert.
offline-forget-confirm = Alles entfernen
offline-forget-cancel = Abbrechen

## Warum nicht gearbeitet wird

refuse-not-framed = Diese Seite bereitet Dokumente innerhalb einer anderen Seite vor, die das Senden übernimmt. Öffnen Sie stattdessen jene.
refuse-open = Scrubjay öffnen
refuse-no-shell = Die Seite um diese herum hat nicht geantwortet. Laden Sie die Seite neu.
refuse-versions = Die zwei Hälften dieser Seite gehören zu verschiedenen Versionen, deshalb wird keine Datei gelesen. Laden Sie die Seite mit Netz neu.
refuse-unsupported = Dieser Browser kann Dokumente nicht sicher in der Seite halten, deshalb wird keine Datei gelesen. Verwenden Sie eine aktuelle Fassung von Firefox, Chrome, Edge oder Safari.
refuse-unlocked = Die Sperren, die Dokumente in dieser Seite halten, sind nicht in Kraft, deshalb wird keine Datei gelesen. Verwenden Sie eine aktuelle Fassung von Firefox, Chrome, Edge oder Safari; tun Sie das schon, sagen Sie es denen, die diese Seite betreiben.
refuse-engine = Das Programm, das Dokumente liest, ist nicht gestartet. Laden Sie die Seite neu; hilft das nicht, sagen Sie es denen, die sie betreiben.

## Schwierigkeiten mit Dateien

problem-crashed = Diese Datei konnte nicht gelesen werden: Das Programm ist stehen geblieben. Entfernen Sie sie und machen Sie mit den anderen weiter.
problem-trap = Diese Datei konnte nicht gelesen werden: Das Programm ist stehen geblieben. Entfernen Sie sie und machen Sie mit den anderen weiter.
problem-too-slow = Diese Datei hat zu lange gedauert und wurde aufgegeben. Teilen Sie sie, oder verwenden Sie die Befehlszeile.
problem-too-large = Diese Datei ist zu groß für die Seite. Teilen Sie sie, oder verwenden Sie die Befehlszeile.
problem-cancelled = Abgebrochen.
problem-file-unreadable = Der Browser konnte diese Datei nicht lesen. Sie wurde vielleicht verschoben, geändert oder gesperrt; fügen Sie sie neu hinzu.
problem-changed = Diese Datei hat sich seit dem ersten Lesen geändert. Entfernen Sie sie und fügen Sie sie neu hinzu.
problem-bad-pattern = Das ist kein regulärer Ausdruck.
problem-empty = Diese Datei ist leer.
problem-binary = Das ist keine Textdatei. Scrubjay liest reinen Text, Markdown, JSON, JSON Lines, CSV und TSV.
problem-damaged-utf8 = Der Text ist beschädigt: kein gültiges UTF-8. Speichern Sie die Datei neu als UTF-8.
problem-damaged-utf16 = Der Text ist beschädigt: kein gültiges UTF-16. Speichern Sie die Datei neu als UTF-8.
problem-unknown-encoding = Die Kodierung dieser Datei ist unbekannt. Speichern Sie sie als UTF-8.
problem-bad-json = Diese Datei ist kein gültiges JSON. Berichtigen Sie sie, oder geben Sie ihr die Endung .txt, um sie als reinen Text zu behandeln.
problem-json-too-deep = Dieses JSON ist zu tief verschachtelt. Vereinfachen Sie es, oder geben Sie der Datei die Endung .txt, um sie als reinen Text zu behandeln.
problem-unclosed-quote = Ein Anführungszeichen in dieser Tabelle wird nie geschlossen. Berichtigen Sie es, oder geben Sie der Datei die Endung .txt, um sie als reinen Text zu behandeln.
problem-unreadable = Der bereinigte Text lässt sich in seinem eigenen Format nicht zurücklesen. Lassen Sie diese Datei aus.
problem-residual = Die zweite Suche in dieser Datei kommt zu keinem Ende. Lassen Sie diese Datei aus.
problem-nothing-selected = Etwas, das Sie hinzugefügt haben, enthält keinen Text zum Schwärzen, nur Zeichen. Machen Sie es in der Prüfung rückgängig.
problem-bad-words = Die Liste der Wörter, die immer verschwinden müssen, ist nicht zu gebrauchen. Gehen Sie zurück zu „Dateien“ und berichtigen Sie sie.
problem-samples-missing = Die Beispieldokumente konnten nicht geladen werden.
problem-model-runtime-missing = Womit Modelle ausgeführt werden, konnte nicht geladen werden. Prüfen Sie das Netz und fügen Sie das Modell noch einmal hinzu.
problem-unlocked = Die Sperren, die Dokumente in dieser Seite halten, sind nicht in Kraft. Laden Sie die Seite neu.
problem-unsupported = Das Programm, das Dokumente liest, ist nicht gestartet. Laden Sie die Seite neu.
problem-engine-missing = Das Programm, das Dokumente liest, konnte nicht geladen werden. Laden Sie die Seite neu.
problem-hints-missing = Die Wortlisten für sensible Angaben konnten nicht geladen werden, und die Regeln verlangen sie. Nichts wurde geschwärzt. Laden Sie die Seite neu, oder wählen Sie andere Regeln.
problem-bad-hints = Die Wortlisten für sensible Angaben sind beschädigt. Laden Sie die Seite neu.
warning-ragged-rows = Manche Zeilen dieser Tabelle haben mehr oder weniger Zellen als die erste.
warning-assumed-windows-1252 = Als Windows-1252 gelesen. Prüfen Sie, ob Umlaute und Akzente stimmen.
warning-blank = Diese Datei enthält nur Leerraum.

## Familien von Arten. Die Arten selbst benennt der Kern.

family-name = Namen und Anschriften
family-contact = Wege, jemanden zu erreichen
family-identity = Ausweis- und Steuernummern
family-date = Tage und Alter
family-financial = Geld
family-health = Gesundheit
family-record = Fälle und Akten
family-sensitive = Herkunft, Glaube, Gesundheit und Verurteilungen
family-network = Netze und Seiten
family-device = Fahrzeuge und Geräte
family-secret = Passwörter und Schlüssel
family-other = Alles andere

## Was gefunden wird

rules-open = Was gefunden wird
rules-title = Was gefunden wird
rules-search = Suchen, was gefunden wird
rules-search-hint = Art, Land oder Wort
rules-loading = Die Liste wird geladen …
rules-failed = Die Liste der Regeln konnte nicht geladen werden. Alles andere geht ohne sie.
rules-count = { $kinds ->
    [one] { $kinds } Art
   *[other] { $kinds } Arten
  }, { $rules ->
    [one] { $rules } Regel
   *[other] { $rules } Regeln
  }
rules-kinds = { $count ->
    [one] { $count } Art
   *[other] { $count } Arten
  }
rules-by-hand = Keine Regel findet das an seiner Form. Es wird von Hand markiert oder steht in Ihrer eigenen Wortliste.
rules-finds = Findet
rules-ignores = Lässt stehen
rules-scores = Wie stark ein Treffer ist
rules-score-alone = Mit nichts daneben
rules-score-context = Mit einem seiner Wörter in der Nähe
rules-score-passed = Mit richtigen Prüfziffern
rules-score-failed = Mit falschen Prüfziffern
rules-score-failed-in-context = Mit falschen Prüfziffern, aber einem seiner Wörter in der Nähe
rules-strength-high = stark
rules-strength-medium = ziemlich stark
rules-strength-low = schwach
rules-strength-none = nicht gemeldet
rules-words = Wörter, die darauf hinweisen
rules-source = Quelle

## Policies

policy-title = Was aus jedem Fund wird
policy-line-means = Das bestimmt, was an die Stelle des Geschwärzten tritt und was stehen bleiben darf.
policy-open = Ansehen oder ändern …
policy-applied = „{ $name }“ gilt. Die Dateien werden neu gelesen.
policy-pack = Regelwerk
policy-own = Ihr eigenes: { $name }
policy-reset = Alle Änderungen zurücknehmen
policy-pack-training-balanced = Für Daten, aus denen Maschinen lernen: alles Gefundene, das auf jemanden hinweist, wird zum Platzhalter mit Nummer, auch Tage und Alter.
policy-pack-training-with-dates = Dasselbe, aber Tage und Alter bleiben, wo sie dürfen; Geburtstage werden zu Jahren.
policy-pack-hipaa-safe-harbor = Was das Gesundheitsrecht der USA entfernt haben will: das meiste wird zu Platzhaltern, Tage zu Jahren, Postleitzahlen zu drei Ziffern.
policy-pack-us-court-filings = Was die Regeln der Bundesgerichte der USA gekürzt haben wollen: Nummern auf vier Ziffern, Geburten auf Jahre, Minderjährige auf Initialen. Alles andere bleibt.
policy-pack-gdpr-strict = So wenig wie möglich: was auf jemanden hinweist, geradewegs oder auf Umwegen, wird zum Platzhalter; Tage werden zu Jahren.
policy-pack-cjeu = Wie der Gerichtshof der Europäischen Union veröffentlicht: Personen bekommen erfundene Namen; Richter, Anwälte und Firmen behalten ihre.
policy-pack-iceland-courts = Wie isländische Gerichte veröffentlichen: Personen eines Falls werden nicht genannt, Richter und Anwälte schon.
policy-pack-own = Sie haben diese Regeln geändert oder aus einer Datei geholt.
policy-facts = { $name }, Fassung { $version }, SHA-256 { $sha256 } …
policy-checking = Wird geprüft …
policy-sources = Gesetze und Regeln, denen es folgt ({ $count })
policy-withheld = Seine Wortlisten bleiben auf dieser Seite: das Paket trägt die Regeln ohne sie.
policy-panes = Art zu ändern
policy-pane-form = Formular
policy-pane-json = JSON
policy-import = Datei öffnen …
policy-export = In Datei speichern
policy-file-unreadable = Die Datei ließ sich nicht lesen oder ist zu groß.
policy-json = Die Regeln als JSON
policy-fault = Zeile { $line }, Spalte { $column }:
policy-go = Dorthin
policy-form-fault = Im JSON ist ein Fehler. Berichtigen Sie ihn dort; dann geht das Formular wieder.
policy-lists = Ihre Listen enthalten { $words } Wörter, die immer weg müssen, und { $never }, die nie markiert werden dürfen.
policy-lists-take = In die Regeln übernehmen
policy-key = Geheimer Schlüssel dieses Beitrags
policy-key-means = Codes, erfundene Werte und verschobene Tage entstehen mit einem geheimen Schlüssel, für jeden Beitrag einem neuen. Er verlässt diese Seite nie. Speichern Sie ihn, wenn dieselben Codes in einem späteren Beitrag für dieselben Personen stehen sollen; wer ihn hat, kann mehr herausfinden, also verwahren Sie ihn wie ein Passwort.
policy-key-save = Schlüssel speichern
policy-key-load = Gespeicherten Schlüssel verwenden …
policy-key-none = In dieser Datei ist kein Schlüssel: er ist eine Zeile aus 64 Buchstaben und Ziffern.
policy-key-loaded = Der gespeicherte Schlüssel ist in Gebrauch.
policy-preview = Ausprobieren
policy-preview-means = Der offene Text, vorher und nachher, wenn alles so entschieden wäre, wie diese Regeln sagen.
policy-preview-sample = Kein Text ist offen, deshalb stehen hier einige erfundene Sätze, vorher und nachher.
policy-trying = Wird ausprobiert …
policy-too-long = Diese Datei ist zu lang, um im Voraus gezeigt zu werden.
policy-not-tried = Das ließ sich am Text nicht ausprobieren.
policy-before = Vorher
policy-after = Nachher
policy-apply = Diese Regeln verwenden
policy-apply-means = Die Dateien werden neu gelesen. Was Sie selbst entschieden haben, bleibt entschieden.
policy-name = Name dieser Regeln
policy-name-hint = Buchstaben a bis z, Ziffern, Bindestriche, Punkte und _. Er geht mit dem Paket hinaus.
policy-families = Nach Familie
policy-default = Alles, was unten nicht steht
policy-kinds = Nach Art
policy-kinds-means = Eine Art, die hier steht, geht ihrer Familie vor. Suchen Sie, um eine hinzuzufügen.
policy-kinds-search = Alle Arten durchsuchen
policy-kinds-none = Nichts anzuzeigen.
policy-inherited = wie oben: { $becomes }
policy-unsought = danach wird nicht gesucht
policy-review = Ein Mensch muss entscheiden
policy-keepFirst = Erste Zeichen, die bleiben
policy-keepLast = Letzte Zeichen, die bleiben
policy-shape = Form behalten: ein Zeichen für jedes
policy-width = Jahre je Spanne
policy-decimals = Stellen hinter dem Komma
policy-maxDays = Höchstens so viele Tage
policy-weekday = Wochentag behalten
policy-rules = Regeln mit Bedingungen
policy-rules-means = Die erste, deren Bedingungen zutreffen, geht allem oben vor. Geschrieben werden sie im JSON.
policy-rule-remove = Regel { $place } entfernen
policy-sample =
    Anna Schmidt, geboren am 2. Mai 1984, wohnt in der Hafenstraße 12, 20457 Hamburg.
    Ihre Adresse ist anna.schmidt@post.example, ihr Telefon +49 40 555 0142. IBAN DE89 3704 0044 0532 0130 00.
    Am 3. März 2024, mit 39 Jahren, zahlte sie mit der Karte 4111 1111 1111 1111.
becomes-placeholder = ein Platzhalter mit Nummer, etwa [{ $kind }_1]
becomes-remove = nichts: es wird herausgenommen
becomes-keep = es bleibt, wie es ist
becomes-mask = Zeichen, die es verdecken, etwa ****
becomes-reveal = ein Teil davon
becomes-reveal-last-four = nur die letzten vier Ziffern
becomes-reveal-initials = nur die Initialen
becomes-reveal-year = nur das Jahr
becomes-reveal-city-and-state = nur Ort und Bundesstaat
becomes-reveal-domain = nur was nach dem @ steht
becomes-generalise = etwas weniger Genaues
becomes-generalise-month = Monat und Jahr
becomes-generalise-year = das Jahr
becomes-generalise-decade = das Jahrzehnt
becomes-generalise-age-bucket = eine Altersspanne, etwa 30-39
becomes-generalise-age-90 = das Alter, aber 90+ ab 90
becomes-generalise-zip3 = die ersten drei Ziffern der Postleitzahl
becomes-generalise-coordinates = ein gerundeter Ort auf der Karte
becomes-date-shift = ein anderer Tag: alle Tage einer Person rücken gleich
becomes-surrogate = ein erfundener Wert, den niemand hat
becomes-pseudonym = ein Code, derselbe überall, wo Ihr Schlüssel gilt
short-remove = entfernt
short-mask = verdeckt
short-reveal = ein Teil
short-generalise = weniger genau
short-date-shift = anderer Tag
short-surrogate = erfunden
short-pseudonym = ein Code
by-policy = (nach den Regeln)
kind-by-policy = { $count } nach den Regeln behalten
why-policy-title = Was daraus wird
why-becomes = Wird es geschwärzt, an seiner Stelle: { $becomes }.
why-stays = Die Regeln lassen es stehen.
why-policy = Das sagen die Regeln „{ $name }“, Zeile { $line }: { $pointer }
why-review = Die Regeln verlangen, dass ein Mensch entscheidet.

## Who could be picked out

risk-title = Ließe sich jemand herausfinden?
risk-lead = Kreuzen Sie an, was andere über eine Person wissen könnten und was jemand herausfinden möchte.
risk-columns = Spalten der Tabelle
risk-column-head = Spalte
risk-column = Spalte { $number }
risk-quasi = Andere können es wissen
risk-sensitive = Wissenswert
risk-quasi-named = Andere können es wissen: { $column }
risk-sensitive-named = Wissenswert: { $column }
risk-different = { $count } verschiedene
risk-figure = Zahl
risk-before = Jetzt
risk-after = Nach den Regeln
risk-records = Datensätze
risk-k = Kleinste Gruppe gleich aussehender Datensätze (k)
risk-unique = Datensätze, die allein in ihrer Gruppe sind
risk-diversity = Wenigste Werte von „{ $column }“ in einer Gruppe
risk-means = k = { $k } heißt: wer die angekreuzten Spalten über eine Person kennt, hat noch mindestens { $k } Datensätze zur Auswahl. Bei k = 1 gibt es jemanden, den die angekreuzten Spalten herausheben; hier gilt das für { $unique } Datensätze.
risk-suggestions = Was helfen würde
risk-suggestions-reach = Nacheinander machen diese Schritte jede Gruppe mindestens { $k } Datensätze groß.
risk-suggestions-some = Diese Schritte helfen, machen aber nicht jede Gruppe { $k } Datensätze groß.
risk-then = dann k = { $k }
risk-write = Diese Regel schreiben
risk-write-named = Diese Regel schreiben: { $column }, { $how }
risk-in-force = in Kraft
risk-by-hand = In Ihrer eigenen Tabelle ändern
risk-written = Die Regel gilt. Die Dateien werden neu gelesen.
risk-measuring = Wird gemessen …
risk-problem = Das ließ sich nicht messen.
coarser-month = nur Monat und Jahr
coarser-year = nur das Jahr
coarser-decade = nur das Jahrzehnt
coarser-age-bucket = Spannen von { $by } Jahren
coarser-first-characters = nur die ersten { $by } Zeichen
coarser-round-down = auf { $by } abgerundet
coarser-drop = herausgenommen
risk-text-title = Wer wäre hier noch zu erkennen?
risk-persons = Verschiedene gefundene Personennamen: { $count }
risk-left = Das sagt etwas über Personen und bleibt:
risk-none-left = Von den gefundenen Tagen, Altern, Orten und Organisationen bleibt nichts.
risk-whole = { $count } ganz
risk-part = { $count } teilweise
risk-text-means = Mehrere davon zusammen können auf eine Person hinweisen, auch ohne Namen. Was nicht gefunden wurde, zählt nicht mit.

## The file that tells what stood where

pairs-title = Eine Datei speichern, die nur Sie öffnen können
pairs-means = Sie sagt, was an der Stelle jedes Platzhalters stand, damit Sie es später nachsehen können. Sie wird mit einer Passphrase von mindestens { $count } Zeichen verschlüsselt und auf Ihrem Rechner gespeichert; gesendet wird sie nicht. Ohne die Passphrase kann sie niemand öffnen, und niemand kann sie Ihnen wiedergeben.
pairs-passphrase = Passphrase
pairs-again = Dieselbe Passphrase noch einmal
pairs-save = Datei speichern
pairs-short = Die Passphrase ist zu kurz: mindestens { $count } Zeichen.
pairs-differ = Die beiden Passphrasen sind nicht gleich.
pairs-busy = Die Datei wird gemacht. Das dauert mit Absicht einen Augenblick.
pairs-done = Gespeichert. Bewahren Sie sie und die Passphrase getrennt und sicher auf.
problem-bad-policy = In den Regeln ist ein Fehler. Öffnen Sie „Was aus jedem Fund wird“ und berichtigen Sie ihn.

## Report: why

report-why = Warum jedes ersetzt oder behalten wurde
report-done = Was getan wurde
report-policy-entry = Was das sagte
report-law = Gesetz oder Regel
report-count = Wie oft
report-by-person = ein Mensch
report-operator-placeholder = Platzhalter
report-operator-remove = entfernt
report-operator-keep = behalten
report-operator-mask = verdeckt
report-operator-reveal = nur ein Teil bleibt
report-operator-generalise = weniger genau
report-operator-date-shift = anderer Tag
report-operator-surrogate = erfundener Wert
report-operator-pseudonym = Code

# Keeping with a reason, and listing by decision.
reason-title = Warum bleibt das stehen?
reason-official = Amtsperson im Dienst
reason-published = bereits veröffentlicht
reason-not-personal = keine personenbezogenen Daten
reason-own-work = eigenes Werk des Autors
reason-historical = historische Person
reason-consent = die Person hat zugestimmt
reason-other = anderer Grund
reason-none = kein Grund genannt
reason-means = Der Grund wird im Bericht gezählt, nach Art. Mit dem Text geht er nie hinaus.
reason-of-many = Grund, wenn Sie sie behalten
reason-given = Behalten: { $reason }
keep-for = Behalten, mit Grund
shift-key = Umschalt
keys-keep-for = Behalten und den Grund nennen
sorts = Nach Entscheidung zeigen
sort-undecided = Unentschieden
sort-redacted = Geschwärzt
sort-kept = Behalten
sort-added = Von Ihnen ergänzt
report-kept-by-person = Von einem Menschen behalten, und warum
report-reason = Grund
report-kept-nothing = Nichts wurde von einem Menschen behalten.

# Who is who.
announce-told = Wer wer ist, wurde geändert.
announce-untold = Die Änderung, wer wer ist, wurde zurückgenommen.
entities-open = Personen
entities-title = Personen und Organisationen
entities-search = Einen Namen suchen
entities-kind = Was gezeigt wird
entities-people = Personen und Organisationen
entities-all = Alles
entities-count = { $count ->
    [one] Eine, { $total } Mal genannt
   *[other] { $count }, { $total } Mal genannt
}
entities-most = Die ersten { $most } sind zu sehen: Suchen Sie einen Namen, um andere zu sehen.
entities-loading = Die Dateien werden durchgesehen…
entities-choose = Wählen Sie jemanden aus der Liste.
entities-details = Wer gewählt ist
entities-means = Jeder bekommt in der ganzen Sendung einen Platzhalter. Zusammenlegen, Trennen und Rollen gelten, wo die Regeln nummerierte Platzhalter schreiben.
entity-forms = { $count } Schreibweisen
entity-undecided = { $count } unentschieden
entity-mixed = zum Teil behalten
entity-counts = { $total } Mal genannt in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
}: { $undecided } unentschieden, { $redacted } geschwärzt, { $kept } behalten
entity-mentions = { $count } Mal genannt
entity-perhaps = Vielleicht dieselbe Person wie „{ $name }“.
entity-perhaps-look = Beide ansehen
entity-merge = Dasselbe wie…
entity-merge-choose = Wer ist dasselbe wie „{ $name }“? Wählen Sie aus der Liste; Escape bricht ab.
entity-merge-preview = Sie werden eins, mit einem Platzhalter für { $count } Stellen:
entity-merge-confirm = Zusammenlegen
entity-role = Wort im Platzhalter
entity-role-none = Die Art
entity-written = Geschrieben als
entity-split = Jemand anderes
entity-split-named = „{ $form }“ ist jemand anderes
entity-where = Wo
key-people = Alle sehen, die gefunden wurden

# What a text is made of.
outline-title = Woraus der Text besteht
outline-columns = { $count ->
    [one] Eine Spalte
   *[other] { $count } Spalten
}
outline-paths = { $count ->
    [one] Ein Pfad
   *[other] { $count } Pfade
}
outline-pages = { $count ->
    [one] Eine Seite
   *[other] { $count } Seiten
}
outline-labels = { $count } Sprecher oder Marken
outline-column = Spalte { $number }
outline-page = Seite { $number }
outline-most = Die ersten { $most } sind zu sehen.
stands-in-column = Spalte:
stands-in-path = Pfad:
stands-in-label = Sprecher oder Marke:
