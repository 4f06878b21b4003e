# Texts of the page in English. Every id here must also stand in is.ftl; a test compares them.

## Frame of the page

page-title = Scrubjay: contribute documents
work-title = Scrubjay: prepare documents
steps = Steps
step-add = Add files
step-review = Review
step-consent = Consent
step-send = Send
title-add = Add files
title-review = Review what was found
title-consent = Consent
title-send = Check and send
language = Language
back = Back
cancel = Cancel
remove = Remove
close = Close
choose = Choose…
optional = (optional)
try-again = Try again
remove-file = Remove this file
bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
  }
foot-promise = Your documents are read in this browser. Until you press Send, nothing leaves it; then only the sealed bundle does.
foot-engine = Engine { $version }, SHA-256 { $sha256 }…

## Add

add-lead = Choose the documents to contribute. They are searched for personal data here, in this browser, and stay here.
drop-title = Drop files or folders here
drop-formats = Plain text, Markdown, JSON, JSON Lines, CSV and TSV
pick-files = Choose files…
pick-folder = Choose a folder…
samples = Try with sample documents
words-title = Words that must always go
words-hint = One word or phrase on each line: names of people, places, case numbers. The list is used here only and is not sent.
words-count = { $count ->
    [0] No words in the list. Files are read again when you change it.
    [one] { $count } entry in the list. Files are read again when you change it.
   *[other] { $count } entries in the list. Files are read again when you change it.
  }
never-list-title = Words that must never be marked
never-list-hint = One value on each line: a judge, your own office. Where it is found it is kept at once, and counted as kept. The list is used here only and is not sent.
model-add = Add a detection model
add-model-not-ready = The detection model is not ready. Remove it to go on without it.
files-title = { $count ->
    [0] Files
    [one] { $count } file
   *[other] { $count } files
  }
files-empty = No files yet.
files-skipped = { $count ->
    [one] { $count } hidden or system file was left out.
   *[other] { $count } hidden or system files were left out.
  }
file-waiting = Waiting
file-reading = Reading…
file-seeking = Looking for the people of all files…
file-cancelled = Cancelled. Remove it, or add it again.
file-read = { $findings ->
    [0] No findings
    [one] { $findings } finding
   *[other] { $findings } findings
  } · { $words ->
    [one] { $words } word
   *[other] { $words } words
  }
file-cancel-named = Cancel { $name }
file-remove-named = Remove { $name }
cancel-all = Cancel all
remove-all = Remove all
remove-failed = { $count ->
    [one] Remove the { $count } file that was not read
   *[other] Remove the { $count } files that were not read
  }
add-none-yet = Add at least one file to go on.
add-under-way = Files are being read.
add-seeking = The people found are looked for in all files: { $done } of { $total }.
add-remove-failed = { $count ->
    [one] { $count } file was not read. Remove it to go on with the rest.
   *[other] { $count } files were not read. Remove them to go on with the rest.
  }
add-next = Review findings

## Review

review-files = Files
choose-file = Choose a file to review.
file-undecided = { $count ->
    [one] { $count } undecided
   *[other] { $count } undecided
  }
file-decided = All decided
file-not-opened = Nothing undecided, not opened yet
file-seen = { $share } % seen
by-risk = By risk
risk-special = Health
risk-secret = Passwords or keys
risk-weak = Weak matches
risk-rare = Rare kinds
risk-bare = Long, hardly anything found
file-sent-back = { $count ->
    [one] { $count } new finding
   *[other] { $count } new findings
  }
redact-all-files = Redact all undecided in all files ({ $count })…
text-loading = Opening the text…
text-label = Text of { $name }
decision-title = Current finding
decision-pending = undecided
decision-redact = redacted
decision-keep = kept
mark-label = { $text }: { $kind }, { $decision }
finding-place = { $place } of { $total }
no-findings = Nothing was found in this file. Read it through; mark what was missed with “Add”.
no-finding-chosen = Choose a finding in the text or in the list.
why-title = Why this was marked
why-added = You marked this yourself.
why-kind = This looks like: { $kind }.
why-own-words = It stands in your list of words that must always go.
why-residual = This came up when the outgoing text was searched a second time.
why-check-passed = Its check digits are right.
why-check-failed = Its check digits are wrong, so it may be something else or a misprint.
why-name = The words and what stands around them are like those of a person's name. A model judged this, and it can be wrong.
why-address = The words and what stands around them are like those of an address. A model judged this, and it can be wrong.
why-place = The words and what stands around them are like those of the name of a place. A model judged this, and it can be wrong.
why-organisation = The words and what stands around them are like those of the name of an organisation. A model judged this, and it can be wrong.
why-party = It looks like an organisation that is a party to the case that the text is about. What stands around it says so, and it can be wrong.
why-sensitive = The word can tell something sensitive about a person: where they are from, what they believe, their health or a conviction. It stands in a list, and the words around it were looked at. This is a guess.
why-hidden = Characters that cannot be seen, or that turn the text round, stand where writing has no need of them.
why-view-base64 = It is hidden inside base64.
why-view-hexadecimal = It is hidden in a list of character codes.
why-view-quoted-printable = It is written in quoted-printable.
why-view-percent = It is written with percent signs.
why-view-entity = It is written with HTML entities.
why-view-backslash = It is written with backslash escapes or code points.
why-view-mojibake = It is garbled by a wrong character encoding.
why-view-turned = It is written backwards, with a hidden sign that turns it round.
why-view-invisible = There are characters in it that cannot be seen.
why-view-look-alike = It is written with look-alike characters.
why-view-markup = It is split by markup.
why-view-spelled-address = It is an address written in words.
why-view-spelled = It is spelled out in words.
why-view-misread = Letters stand in it in the place of digits.
why-view-wrapped = It is broken over a line.
why-view-separated = It is written with unusual separators.
why-view-glued = It is glued to letters.
why-view-column = The head of its column says what it is.
why-context = A word beside it points to this kind.
why-context-word = The word “{ $word }” stands near it.
why-certainty-high = The match is strong.
why-certainty-medium = The match is fairly strong.
why-certainty-low = The match is weak: look twice.
why-rule = More about this rule
why-rules-failed = What the rule says could not be loaded.
redact = Redact
keep = Keep
previous-finding = Previous finding
next-finding = Next finding
undo = Undo
redo = Redo
add-finding = Add
edit = Edit
merge = Merge
bulk-same = { $count ->
    [0] All like this…
    [one] All like this…
   *[other] All { $count } like this…
  }
never-mark = Never mark this
always-mark = Always mark this
bulk-title = Decide about many
bulk-which = Which findings
bulk-value = All with this value
bulk-kind = All of this kind: { $kind }
bulk-score = With a score of at least { NUMBER($score, minimumFractionDigits: 2) }
bulk-decided = Also those that are decided already
bulk-count = { $count ->
    [0] No finding.
    [one] { $count } finding in this file.
   *[other] { $count } findings in this file.
  }
bulk-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
bulk-redact = Redact { $number }
bulk-keep = Keep { $number }
redact-all-title = { $count ->
    [one] Redact { $count } undecided finding in all files?
   *[other] Redact all { $count } undecided findings in all files?
  }
redact-all-means = One “Undo” takes it back. Nobody will have looked at each of them: the record says in full only if every file was opened.
pair-title = Two people review
pair-on = A second person confirms each file
pair-first = First reviewer
pair-second = Second reviewer
pair-means = The second reviewer opens each file and confirms it when everything is decided. Any later change takes the confirmation back. The record and the report name the roles, no person.
pair-confirm = Confirm this file
pair-confirmed = Confirmed
review-unconfirmed = { $count ->
    [one] { $count } file waits for the second reviewer.
   *[other] { $count } files wait for the second reviewer.
  }
review-next-unconfirmed = Show the next file to confirm
tour-open = Show me around
tour-title = How Review works
tour-on = Next
tour-end = Begin
tour-read = Read the text in the middle. What was found is marked, with its kind beside it. The narrow map beside the text shows where findings stand.
tour-decide = Press A to redact or K to keep; each goes on to the next finding. The arrows only look. U takes back any step, as many as you like. The question mark shows every key.
tour-wrong = Is a finding too long, too short or of the wrong kind? Press E. M merges two neighbours.
tour-missed = Programs miss things, names above all. Select what was missed in the text, or press N. The card “What may be missed” helps you look.
tour-many = S decides about all with the same value, T about all of a kind. You see how many and which before anything happens.
tour-proof = Nothing leaves this page until you press Send. The line at the foot lists everything that was sent, and shows how to prove it without a network.
reviewer-archivist = Archivist
reviewer-records = Records officer
reviewer-data-protection = Data protection officer
reviewer-lawyer = Lawyer
reviewer-editor = Editor
reviewer-researcher = Researcher
reviewer-other = Somebody else
journal-title = Decisions are kept
journal-offer = Keep my decisions over a reload…
journal-shut = Decisions of an earlier session are kept on this computer
journal-means = What you decide is kept on this computer, encrypted under a passphrase. Places, decisions, rules and the secret key are kept, never text or file names. Add the same files again after a reload. The passphrase cannot be recovered.
journal-passphrase = Passphrase, ten characters or more
journal-start = Keep
journal-reopen = Open
journal-forget = Delete what is kept
journal-open = What you decide is kept on this computer, encrypted. It is deleted when the bundle is admitted.
journal-restored = { $files ->
    [one] The decisions about { $files } file are back.
   *[other] The decisions about { $files } files are back.
  }
journal-problem-short = The passphrase is too short.
journal-problem-wrong-passphrase = This is not the passphrase that the decisions were kept under.
journal-problem-no-storage = This browser lets the page keep nothing. Your decisions last until the page is closed.
edit-title = Change this finding
edit-start = Start
edit-end = End
edit-cut = Cut
edit-back-word = { $edge }: a word back
edit-back-letter = { $edge }: a character back
edit-on-letter = { $edge }: a character on
edit-on-word = { $edge }: a word on
edit-split = Split in two
edit-unsplit = Do not split
edit-hint = You can also select the right stretch in the text before you open this. What a smaller finding no longer covers is searched again before anything is sent.
edit-confirm = Change and redact
search = Search
search-label = Search this text
search-pattern = Regular expression
search-case = Match upper and lower case
search-back = Previous hit
search-on = Next hit
search-none = Not found
search-place = { $place } of { $total }
search-mark = { $count ->
    [0] Mark hits…
    [one] Mark { $count } hit…
   *[other] Mark { $count } hits…
  }
search-close = Close the search
next-undecided = Next undecided
reading = Reading view
reading-tools = Tools for the text
reading-view = What is shown
reading-size = Size of letters
reading-wide = Long lines
size-smaller = A−: smaller letters
size-larger = A+: larger letters
view-original = Original
view-outgoing = Outgoing
view-both = Side by side
view-outgoing-hint = Placeholders show their numbers once everything is decided; in long contributions when the bundle is sealed. Undecided findings still show their text here; they are never sent.
text-label-outgoing = Outgoing text of { $name }
add-selection = Redact selection…
keys = Keys
kinds-title = By kind
filter-all = Show all
bulk-kind-open = Decide { $count }…
bulk-kind-named = Decide { $count }…: all undecided in this file, { $kind }
kind-done = All decided
list-title = All findings
list-earlier = Earlier
list-later = Later
list-range = { $first }–{ $last } of { $total }
languages-title = Languages of this file
languages-none = No words to tell a language by.
languages-mean = How much of a file is in which language is estimated from its words. The figures are of our test texts, not of yours.
languages-unknown = Not known
languages-unknown-means = Too few words, or a language that is not told apart. Nothing was measured here: read it as if no name had been looked for.
languages-rest = Other languages: { $share }
languages-names = In our tests { $found } of { $of } names of people were found.
languages-few-missed =
    { $missed ->
        [one] About 1 in 100 was missed: look for those few.
       *[other] About { $missed } in 100 were missed: look for those few.
    }
languages-many-missed = About { $missed } in 100 were missed: read this text for names.
languages-unmeasured = Nothing was measured in this language. Read it as if no name had been looked for.
languages-others = Also measured: { $list }.
languages-all = All { $count } files together

missed-title = What may be missed
missed-by-hand = No rule looks for { $kinds }. Read the text for them, and mark what you find.
missed-figures = How much was found in our measurements
missed-figure = { $found } of { $of }
missed-figures-mean = On texts that the rules were tuned with. They show what is possible, not what your text will give.
bare = Next paragraph with capital letters and nothing marked
bare-none = There is no such paragraph in this file.
sample-start = Read a sample for what was missed
sample-place = Stretch { $place } of { $total }
sample-done = { $total ->
    [one] The stretch has been read.
   *[other] All { $total } stretches have been read.
  }
sample-means = The stretch is lit in the text. Mark what was missed in it, then go on.
sample-next = Nothing more missed here: next
sample-stop = End the sample
sample-empty = { $read ->
    [one] Nothing was found or missed in { $read } stretch.
   *[other] Nothing was found or missed in { $read } stretches.
  }
sample-result = { $read ->
    [one] In { $read } stretch
   *[other] In { $read } stretches
  } { $found ->
    [one] { $found } finding was marked
   *[other] { $found } findings were marked
  } and you added { $missed }. About { $rate } may have been missed (95% interval: { $low } to { $high }).
keys-title = Keys
keys-letters = Use single letters as commands
keys-hint = To give a command another key, press that key in its field. Keys last until the page is closed.
keys-arrows = Next and previous finding
keys-undo = Undo; with Shift, redo
key-of = Key for: { $command }
key-redact = Redact and go to the next
key-keep = Keep and go to the next
key-next = Next finding
key-previous = Previous finding
key-undecided = Next undecided
key-same = Decide about all with this value
key-kind = Decide about all of this kind
key-edit = Change kind or boundaries, or split
key-merge = Merge with the next finding
key-search = Search the text
key-view = Change the view: original, outgoing, side by side
key-why = More about the rule
key-undo = Undo
key-redo = Redo
key-add = Add what was missed
key-sheet = Show this list
add-title = Redact what was missed
add-text = Text
add-kind = What it is
add-kind-other = Another kind…
add-kind-search = Search all kinds
add-kind-list = All kinds
add-kind-none = No kind is called that.
add-everywhere = Everywhere it stands in this file
add-places = { $count ->
    [0] Not found in this file.
    [one] { $count } place will be redacted.
   *[other] { $count } places will be redacted.
  }
add-confirm = Redact
residual-message = { $count ->
    [one] Something new came up when the outgoing text was searched a second time. Nothing was sealed. Decide the new findings in the file, then go on.
   *[other] Something new came up when the outgoing text was searched a second time. Nothing was sealed. Decide the new findings in { $count } files, then go on.
  }
review-undecided = { $count ->
    [one] { $count } finding is undecided. Undecided findings are never sent.
   *[other] { $count } findings are undecided. Undecided findings are never sent.
  }
review-unopened = { $count ->
    [one] Everything is decided. { $count } file has not been opened; the record will say so.
   *[other] Everything is decided. { $count } files have not been opened; the record will say so.
  }
review-done = Everything is decided.
review-next = Go on to consent
review-next-undecided = { $count ->
    [one] { $count } undecided: show it
   *[other] { $count } undecided: show next
  }
announce-read = { $files ->
    [one] { $files } file read
   *[other] { $files } files read
  }, { $findings ->
    [one] { $findings } finding
   *[other] { $findings } findings
  }, { $failed } not read.
announce-mentions = { $count ->
    [one] One other mention was marked too. Undo takes both back.
   *[other] { $count } other mentions were marked too, in { $files ->
        [one] one file
       *[other] { $files } files
      }. Undo takes all of them back.
  }
announce-undecided = { $count ->
    [one] { $count } finding is undecided.
   *[other] { $count } findings are undecided.
  }

## Consent

consent-lead = This record travels with the documents. It says who contributes them, on what authority, and what they may be used for.
who-title = Who contributes
consent-name = Name of the institution or person
consent-name-hint = This name stands in the record and is sent.
consent-role = Your relation to the documents
role-rights-holder = We hold the rights
role-custodian = We keep them for others (archive, court, library)
role-individual = They are my own
role-agent = I act for somebody else
consent-signatory = Office of whoever signs
consent-signatory-hint = For example “head archivist”. An office, not a name.
authority-title = On what authority
consent-basis = Basis
basis-licence-agreement = An agreement or licence with the receiving side
basis-statutory = A statute
basis-public-domain = The documents are in the public domain
basis-data-subject-consent = The people in the documents have consented
consent-reference = Reference
consent-reference-hint = Number or title of the agreement, statute or decision, or its web address.
tier-title = Which data set
tier-open = Open data set
tier-open-means = May be published under the licence below. Published copies cannot be called back.
tier-private = Private data set
tier-private-means = Stays with the receiving side and is not published.
consent-licence = Licence
licence-other = Another licence
licence-needed = An open data set needs a licence.
licence-optional = A private data set may do without a licence.
consent-licence-other = SPDX identifier of the licence
consent-licence-other-hint = For example “EUPL-1.2”. The list is at spdx.org/licenses.
uses-title = Uses
permitted-title = Permitted
permit-pre-training = Training language models from the ground up
permit-fine-tuning = Adapting trained models
permit-evaluation = Measuring models
permit-research = Research
prohibited-title = Prohibited
prohibit-redistribution = Passing the text on
prohibit-re-identification = Trying to find out who the people in it are
prohibit-profiling = Judging or following single people
prohibit-commercial-use = Use in commercial products
withdrawal-title = Taking it back
consent-contact = Contact for withdrawal
consent-contact-hint = An e-mail address, telephone number or web address of your office. It is sent with the record.
notice-title = Notice
notice-version = Version { $version }, SHA-256 { $sha256 }…
confirm-title = Confirmation
consent-has-rights = I have the right to contribute these documents.
consent-notice-read = I have read the notice.
reviewed-all = { $count ->
    [one] The file was opened and every finding decided by a person or by the chosen rules. The record will say: reviewed in full.
   *[other] All { $count } files were opened and every finding decided by a person or by the chosen rules. The record will say: reviewed in full.
  }
reviewed-two = A second reviewer ({ $second }) confirmed every file after the first ({ $first }). The record says so.
reviewed-none = { $count ->
    [one] { $count } file was not opened in Review. The record will say: not reviewed in full.
   *[other] { $count } files were not opened in Review. The record will say: not reviewed in full.
  }
consent-errors = { $count ->
    [one] One field needs your attention.
   *[other] { $count } fields need your attention.
  }
consent-error-name = Write the name of the institution or person.
consent-error-role = Choose your relation to the documents.
consent-error-basis = Choose a basis.
consent-error-reference = Write the number, title or address of the agreement, statute or decision.
consent-error-licence = Choose a licence, or write a valid SPDX identifier.
consent-error-permitted = Choose at least one permitted use.
consent-error-contact = Write how your office can be reached.
consent-error-has-rights = Documents can be contributed only by those who may.
consent-error-notice-read = Read the notice and confirm it.
consent-next = Seal the bundle
consent-next-means = Sealing sends nothing. You will see exactly what would go.
sealing = Cleaning and checking file { $done } of { $total }…
sealing-label = Sealing

## Send, in the work page

send-lead = This is exactly what will go: the files of the sealed bundle, read back from its bytes. Press Send in the panel when you are content.
send-lead-done = This is what was sent. Save the receipt in the panel before you close the page.
send-state-idle = The bundle is ready to be sent.
send-state-checking = The bundle is being checked.
send-state-uploading = The bundle is being sent.
send-state-paused = Sending is paused.
send-state-failed = Sending has stopped. The panel says why; nothing is lost.
send-state-admitted = The bundle was received and admitted.
send-state-refused = The bundle was refused. The panel says why. Go back, correct it, and seal again.
outgoing-title = Outgoing text
outgoing-hint = Redacted places are placeholders such as [EMAIL_ADDRESS_1]. File names are not sent.
outgoing-document = Document { $number }
outgoing-counts = { $words ->
    [one] { $words } word
   *[other] { $words } words
  } · { $placeholders } redacted · { $kept } kept
bundle-title = Files of the bundle
bundle-hint = { $count } files, { $size } in all. Open any of them to read it.
send-back = Go back
send-back-means = Going back breaks the seal. Your files and decisions stay.
send-back-busy = Cancel the sending first.
start-over = Start another contribution

## Send, in the panel of the shell

panel-title = Send
panel-size = Size
panel-destination = Goes to
panel-sha256 = SHA-256 of the bundle
panel-send = Send
panel-pause = Pause
panel-resume = Resume
panel-retry = Try again
panel-cancel = Cancel sending
panel-progress = Sending
panel-checking = The bundle is being checked before it may go…
panel-ready = The bundle was checked in this browser and is ready to be sent.
panel-offline = This browser has no network now. Sending needs one; everything else is done.
panel-uploading = Sending: { $sent } of { $total }.
panel-paused = Paused after { $sent }. Press Resume to go on from there.
panel-gate = Everything has arrived. The receiving side is checking the bundle…
panel-admitted = The bundle was admitted. Save the receipt.
panel-refused = The receiving side refused the bundle and deleted it:
panel-refused-here = The bundle did not pass the check in this browser, so it cannot be sent:
panel-quarter = { $percent } percent sent.
upload-failed-unreachable = The receiving side cannot be reached. Sending needs a network. What has arrived there is kept; try again to go on from there.
upload-failed-store-full = The receiving side has no room left. Tell the people who run it, and try again later.
upload-failed-too-large = The bundle is larger than the receiving side takes. Go back and send fewer files at a time.
upload-failed-checksum = Data was damaged on the way several times. Check the network and try again.
upload-failed-offset = The receiving side and this page do not agree on what has arrived. Try again.
upload-failed-expired = The unfinished sending is gone at the receiving side. Try again to send from the start.
upload-failed-busy = The receiving side is busy. Try again in a moment.
upload-failed-rejected = The receiving side did not accept the request. Reload this page to get its newest version, or ask the people who run it.
upload-failed-intake-error = The receiving side has a fault. Try again in a moment.
refusal-times = { $reason } (×{ $count })
refusal-unknown = No reason was given.
refusal-not-checked = The check could not be run in this browser. Reload the page and try again.
refusal-residual = Personal data was found in the text. Go back to Review and decide about it.
refusal-altered = The bundle was altered after sealing. Go back and seal again.
refusal-missing-file = A file of the bundle is missing. Go back and seal again.
refusal-bad-file = A file of the bundle is not what it should be. Go back and seal again.
refusal-bad-placeholder = A placeholder is not where the bundle says it is. Go back and seal again.
refusal-wrong-counts = The counts in the bundle are not those of its text. Go back and seal again.
refusal-empty = The bundle holds no text. Go back and add at least one file.
refusal-not-a-bundle = The bytes are not a Scrubjay bundle. Go back and seal again.
refusal-gate-failed = The receiving side could not run its check. Try again later.
refusal-unknown-policy = This page and the receiving side are of different versions. Reload this page, add the files again and seal again.
refusal-unknown-version = This page and the receiving side are of different versions. Reload this page, add the files again and seal again.
refusal-unknown-detector = This page and the receiving side are of different versions. Reload this page, add the files again and seal again.
refusal-unknown-file = The bundle holds a file that does not belong there. Go back and seal again.
refusal-wrong-digest = A file of the bundle was altered after sealing. Go back and seal again.
refusal-unreadable = The text of a document cannot be read back in its own format. Go back and leave that file out.
refusal-bad-record = The record is not complete. Go back to Consent and correct it.
receipt-title = Receipt
receipt-keep = Keep this receipt: with it you can ask for your contribution to be withdrawn.
receipt-save = Save receipt
receipt-contributionId = Contribution
receipt-receivedAt = Received
receipt-bundleSha256 = SHA-256 of the bundle
receipt-tagmanifestSha256 = SHA-256 of its list of contents
receipt-files = Documents
receipt-words = Words
receipt-placeholders = Redacted places
receipt-kept = Findings kept
receipt-tier = Data set
receipt-policy = Policy
receipt-engine = Engine

## Report

report-heading = Report
report-what = For the legal desk: counts, versions and digests. No value and no file name stands in it.
report-save-html = Save report
report-save-json = Save as JSON
report-title = Review report
report-lead = What was redacted and kept before this contribution was sent, in counts. No value and no file name stands in it.
report-made = Report made
report-review = The review
report-reviewed = Reviewed
report-reviewed-all = In full: every file was opened and every finding decided by a person or by the chosen rules
report-reviewed-none = Not in full
report-opened = Files opened
report-seen = Text that stood on the screen
report-pair = Two people
report-pair-none = One person reviewed
report-pair-some = { $first }, then { $second }: { $confirmed } of { $files } files confirmed
report-added = Added by the reviewer
report-sample = Sample
report-sample-none = None was read
report-sample-some = { $read ->
    [one] { $read } stretch read, { $found } findings in it, { $missed } added
   *[other] { $read } stretches read, { $found } findings in them, { $missed } added
  }
report-contribution = The contribution
report-by-kind = By kind
report-by-document = By document
report-by-rule = By rule
report-kind = Kind
report-document = Document
report-rule = Rule
report-redacted = Redacted
report-kept = Kept
report-plot = { $redacted } redacted and { $kept } kept in { $rows } rows; the picture shows the first { $shown }. The table below holds the same numbers.
report-lengths = Lengths before and after
report-lengths-what = Characters are counted as UTF-16 units, words and numbers by Unicode Standard Annex 29.
report-characters-before = Characters before
report-characters-after = Characters after
report-words-before = Words before
report-words-after = Words after
report-total = All documents
report-missed = Missed by detection, estimated
report-missed-none = No estimate: the sample was not read, or nothing was found in it
report-missed-some = { $rate } of the { $of } findings in the sample were missed by the rules and added by the reader. With 95 % confidence between { $low } and { $high }, for a reader who misses nothing.
report-versions = Versions and digests
report-page = Page (digest of its files)
report-record = Form of the contribution record
report-payload = SHA-256 of the payload manifest
report-version = Form of this report
report-print = Print the outgoing text
report-print-too-long = The outgoing text is too long to be printed from here.
report-print-title = Outgoing text
report-print-document = Document { $number } of { $of }
report-print-key = Marks: a box stands where something was replaced, dashed underline where something was found and kept. The kind stands beside it.
report-print-kept = kept

## What was sent

egress-nothing = Nothing of yours has been sent.
egress-some = { $count ->
    [one] { $count } request sent, { $bytes } in all.
   *[other] { $count } requests sent, { $bytes } in all.
  }
egress-what = Everything that this page has sent since it was opened. The part that reads your documents cannot send anything: the browser holds it to that.
egress-when = When
egress-to = To
egress-bytes = Bytes
egress-answer = Answer
egress-page = Loading the page itself is not listed: it asks for the same files whoever you are and whatever you add.
proof-title = Prove it: work without a network
proof-start = Start the proof
proof-offline = Turn the network off: flight mode, or pull the cable.
proof-work = Add your files, review them, and seal the bundle. All of it works.
proof-online = Turn the network on again.
proof-send = Press Send. Only now does anything leave.
proof-done = Done: everything but the sending was done without a network.
proof-now = Step { $number } of { $of }: { $step }
proof-stop = Stop the proof
offline-title = Without a network
offline-kept = The files of this page are kept in this browser, so it opens without a network. Only sending needs one.
offline-not-kept = The files of this page are not all kept in this browser yet. Leave the page open for some seconds with a network.
offline-forgotten = Removed. The next visit with a network keeps the files of the page again.
offline-new-version = A new version of this page is ready. It is used once you have closed this page in every tab and opened it again.
offline-install = Install as an application
offline-forget = Remove what this page keeps
offline-forget-means = This removes the files of the page and any decisions that you keep under a passphrase. Documents are never kept.
offline-forget-confirm = Remove it all
offline-forget-cancel = Cancel

## Refusals to work

refuse-not-framed = This page prepares documents inside another page, which does the sending. Open that page instead.
refuse-open = Open Scrubjay
refuse-no-shell = The page around this one did not answer. Reload the page.
refuse-versions = The two halves of this page are of different versions, so no file will be read. Reload the page with a network.
refuse-unsupported = This browser cannot keep documents safely inside the page, so no file will be read. Use a current version of Firefox, Chrome, Edge or Safari.
refuse-unlocked = The locks that keep documents inside this page are not in force, so no file will be read. Use a current version of Firefox, Chrome, Edge or Safari; if you do, tell the people who run this page.
refuse-engine = The engine that reads documents did not start. Reload the page; if that does not help, tell the people who run it.

## Problems with files

problem-crashed = This file could not be read: the engine stopped. Remove the file and go on with the rest.
problem-trap = This file could not be read: the engine stopped. Remove the file and go on with the rest.
problem-too-slow = This file took too long and was given up. Split it into smaller files, or use the command line.
problem-too-large = This file is too large for the page. Split it, or use the command line.
problem-cancelled = Cancelled.
problem-file-unreadable = The browser could not read this file. It may have been moved, changed or locked; add it again.
problem-changed = This file has changed since it was first read. Remove it and add it again.
problem-bad-pattern = This is not a regular expression.
problem-empty = This file is empty.
problem-binary = This is not a text file. Scrubjay reads plain text, Markdown, JSON, JSON Lines, CSV and TSV.
problem-damaged-utf8 = The text is damaged: it is not valid UTF-8. Save the file again as UTF-8.
problem-damaged-utf16 = The text is damaged: it is not valid UTF-16. Save the file again as UTF-8.
problem-unknown-encoding = The encoding of this file is not known. Save it as UTF-8.
problem-bad-json = This file is not valid JSON. Correct it, or give it the ending .txt to treat it as plain text.
problem-json-too-deep = This JSON is nested too deeply. Flatten it, or give it the ending .txt to treat it as plain text.
problem-unclosed-quote = A quotation mark in this table is never closed. Correct it, or give the file the ending .txt to treat it as plain text.
problem-unreadable = The cleaned text cannot be read back in its own format. Leave this file out.
problem-residual = The second search of this file does not come to an end. Leave this file out.
problem-nothing-selected = Something you added holds no text that can be redacted, only signs. Undo it in Review.
problem-bad-words = The list of words that must always go cannot be used. Go back to Add files and correct it.
problem-samples-missing = The sample documents could not be loaded.
problem-model-runtime-missing = What models are run with could not be loaded. Check the network and add the model again.
problem-unlocked = The locks that keep documents inside this page are not in force. Reload the page.
problem-unsupported = The engine that reads documents did not start. Reload the page.
problem-engine-missing = The engine that reads documents could not be loaded. Reload the page.
problem-hints-missing = The word lists for sensitive details could not be loaded, and the policy asks for them. Nothing was redacted. Reload the page, or choose another policy.
problem-bad-hints = The word lists for sensitive details are damaged. Reload the page.
warning-ragged-rows = Some rows of this table have more or fewer cells than the first.
warning-assumed-windows-1252 = Read as Windows-1252. Check that letters with accents are right.
warning-blank = This file holds nothing but blank space.

## Families of kinds. The kinds themselves are named by the core.

family-name = Names and addresses
family-contact = Ways to reach a person
family-identity = Identity and tax numbers
family-date = Days and ages
family-financial = Money
family-health = Health
family-record = Cases and records
family-sensitive = Origin, belief, health and convictions
family-network = Networks and pages
family-device = Vehicles and devices
family-secret = Passwords and keys
family-other = Everything else

## What is found

rules-open = What is found
rules-title = What is found
rules-search = Search what is found
rules-search-hint = Kind, country or word
rules-loading = The list is being loaded…
rules-failed = The list of rules could not be loaded. Everything else works without it.
rules-count = { $kinds ->
    [one] { $kinds } kind
   *[other] { $kinds } kinds
  }, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
  }
rules-kinds = { $count ->
    [one] { $count } kind
   *[other] { $count } kinds
  }
rules-by-hand = No rule finds this by its shape. It is marked by hand, or stands in your own list of words.
rules-finds = Finds
rules-ignores = Leaves alone
rules-scores = How strong a match is
rules-score-alone = With nothing beside it
rules-score-context = With one of its words near it
rules-score-passed = With right check digits
rules-score-failed = With wrong check digits
rules-score-failed-in-context = With wrong check digits, but one of its words near it
rules-strength-high = strong
rules-strength-medium = fairly strong
rules-strength-low = weak
rules-strength-none = not reported
rules-words = Words that point to it
rules-source = Source

## Policies

policy-title = What becomes of each finding
policy-line-means = This decides what stands in the place of what is redacted, and what may stay.
policy-open = Look or change…
policy-applied = “{ $name }” is in force. The files are read again.
policy-pack = Set of rules
policy-own = Your own: { $name }
policy-reset = Undo all changes
policy-pack-training-balanced = For data that machines learn from: everything that is found and points to somebody becomes a numbered label, days and ages too.
policy-pack-training-with-dates = The same, but days and ages stay where they may; dates of birth become years.
policy-pack-hipaa-safe-harbor = What United States health law wants gone: most of it becomes labels, dates become years, ZIP codes three digits.
policy-pack-us-court-filings = What the rules of United States federal courts want shortened: numbers to four digits, births to years, minors to initials. Everything else stays.
policy-pack-gdpr-strict = As little as possible: what points to somebody, straight or by roundabout ways, becomes labels; dates become years.
policy-pack-cjeu = As the Court of Justice of the European Union publishes: people get invented names; judges, lawyers and companies keep theirs.
policy-pack-iceland-courts = As Icelandic courts publish: people in a case are not named; judges and lawyers are.
policy-pack-own = You changed these rules, or brought them from a file.
policy-facts = { $name }, version { $version }, SHA-256 { $sha256 }…
policy-checking = Being checked…
policy-sources = Laws and rules it follows ({ $count })
policy-withheld = Its lists of words stay on this page: the bundle carries the rules without them.
policy-panes = How to change it
policy-pane-form = Form
policy-pane-json = JSON
policy-import = Open a file…
policy-export = Save to a file
policy-file-unreadable = The file could not be read, or it is too large.
policy-json = The rules as JSON
policy-fault = Line { $line }, column { $column }:
policy-go = Go there
policy-form-fault = The JSON has a fault. Correct it there; then the form can be used again.
policy-lists = Your lists hold { $words } words that must always go and { $never } that must never be marked.
policy-lists-take = Put them into the rules
policy-key = Secret key of this contribution
policy-key-means = Codes, invented values and moved dates are made with a secret key, new for each contribution. It never leaves this page. Save it if the same codes are to stand for the same people in a later contribution; whoever has it can find out more, so keep it as you keep a password.
policy-key-save = Save the key
policy-key-load = Use a saved key…
policy-key-none = There is no key in this file: it is one line of 64 letters and digits.
policy-key-loaded = The saved key is in use.
policy-preview = Try it
policy-preview-means = The open text, before and after, if everything were decided as these rules say.
policy-preview-sample = No text is open, so this shows a few invented sentences, before and after.
policy-trying = Being tried…
policy-too-long = This file is too long to be shown in advance.
policy-not-tried = This could not be tried on the text.
policy-before = Before
policy-after = After
policy-apply = Use these rules
policy-apply-means = The files are read again. What you decided yourself stays decided.
policy-name = Name of these rules
policy-name-hint = Letters a to z, digits, hyphens, points and _. It goes out with the bundle.
policy-families = By family
policy-default = Everything not named below
policy-kinds = By kind
policy-kinds-means = A kind that is named here goes before its family. Search to add one.
policy-kinds-search = Search all kinds
policy-kinds-none = Nothing to show.
policy-inherited = as above: { $becomes }
policy-unsought = not looked for
policy-review = A person must decide
policy-keepFirst = First signs that stay
policy-keepLast = Last signs that stay
policy-shape = Keep the shape: one sign for each
policy-width = Years in a span
policy-decimals = Digits behind the point
policy-maxDays = At most so many days
policy-weekday = Keep the day of the week
policy-rules = Rules with conditions
policy-rules-means = The first of these whose conditions hold goes before everything above. They are written in the JSON.
policy-rule-remove = Remove rule { $place }
policy-sample =
    Jane Doe, born on 2 May 1984, lives at 12 Harbour Street, Springfield, IL 62704, United States.
    Write to jane.doe@mail.example or call +1 217-555-0142. Her social security number is 536-90-4399.
    On 3 March 2024, aged 39, she paid with card 4111 1111 1111 1111.
becomes-placeholder = a numbered label, such as [{ $kind }_1]
becomes-remove = nothing: it is taken out
becomes-keep = it stays as it is
becomes-mask = signs that hide it, such as ****
becomes-reveal = a part of it
becomes-reveal-last-four = only the last four digits
becomes-reveal-initials = only the initials
becomes-reveal-year = only the year
becomes-reveal-city-and-state = only the town and the state
becomes-reveal-domain = only what stands after the @
becomes-generalise = something less exact
becomes-generalise-month = the month and year
becomes-generalise-year = the year
becomes-generalise-decade = the decade
becomes-generalise-age-bucket = a span of ages, such as 30-39
becomes-generalise-age-90 = the age, but 90+ for those over 89
becomes-generalise-zip3 = the first three digits of the ZIP code
becomes-generalise-coordinates = a rounded place on the map
becomes-date-shift = another day: all of one person’s days move alike
becomes-surrogate = an invented value that nobody has
becomes-pseudonym = a code, the same wherever your key is used
short-remove = taken out
short-mask = hidden by signs
short-reveal = a part
short-generalise = less exact
short-date-shift = another day
short-surrogate = invented
short-pseudonym = a code
by-policy = (by the rules)
kind-by-policy = { $count } kept by the rules
why-policy-title = What becomes of it
why-becomes = If it is redacted, in its place: { $becomes }.
why-stays = The rules let it stay.
why-policy = The rules “{ $name }” say so, line { $line }: { $pointer }
why-review = The rules want a person to decide.

## Who could be picked out

risk-title = Could somebody be picked out?
risk-lead = Tick what others could know about a person, and what somebody might want to find out.
risk-columns = Columns of the table
risk-column-head = Column
risk-column = Column { $number }
risk-quasi = Others can know
risk-sensitive = Worth finding out
risk-quasi-named = Others can know: { $column }
risk-sensitive-named = Worth finding out: { $column }
risk-different = { $count } different
risk-figure = Figure
risk-before = Now
risk-after = By the rules
risk-records = Records
risk-k = Smallest group of records that look alike (k)
risk-unique = Records that are the only one of their group
risk-diversity = Fewest values of “{ $column }” in a group
risk-means = k = { $k } means: whoever knows the ticked columns about a person still has at least { $k } records to choose from. With k = 1 there is somebody whom the ticked columns single out; here that holds for { $unique } records.
risk-suggestions = What would help
risk-suggestions-reach = One after the other, these steps make every group at least { $k } records large.
risk-suggestions-some = These steps help, but do not make every group { $k } records large.
risk-then = then k = { $k }
risk-write = Write this rule
risk-write-named = Write this rule: { $column }, { $how }
risk-in-force = in force
risk-by-hand = Change this in your own table
risk-written = The rule is in force. The files are read again.
risk-measuring = Being measured…
risk-problem = This could not be measured.
coarser-month = only month and year
coarser-year = only the year
coarser-decade = only the decade
coarser-age-bucket = spans of { $by } years
coarser-first-characters = only the first { $by } characters
coarser-round-down = rounded down to { $by }
coarser-drop = taken out
risk-text-title = Who could still be recognised here?
risk-persons = Different names of persons found: { $count }
risk-left = These say something about people, and stay:
risk-none-left = No dates, ages, places or organisations that were found stay.
risk-whole = { $count } whole
risk-part = { $count } in part
risk-text-means = Several of these together can point to one person, even without a name. What was not found is not counted.

## The file that tells what stood where

pairs-title = Save a file that only you can open
pairs-means = It tells what stood in the place of each label, for yourself to find out later. It is encrypted with a passphrase of at least { $count } characters and saved on your own computer; it is not sent. Without the passphrase nobody can open it, and nobody can give it back to you.
pairs-passphrase = Passphrase
pairs-again = The same passphrase again
pairs-save = Save the file
pairs-short = The passphrase is too short: at least { $count } characters.
pairs-differ = The two passphrases are not the same.
pairs-busy = The file is being made. This takes a moment on purpose.
pairs-done = Saved. Keep it and the passphrase apart, and safe.
problem-bad-policy = The rules have a fault. Open “What becomes of each finding” and correct it.

## Report: why

report-why = Why each thing was replaced or kept
report-done = What was done
report-policy-entry = What said so
report-law = Law or rule
report-count = How often
report-by-person = a person
report-operator-placeholder = label
report-operator-remove = taken out
report-operator-keep = kept
report-operator-mask = hidden by signs
report-operator-reveal = only a part stays
report-operator-generalise = less exact
report-operator-date-shift = another day
report-operator-surrogate = invented value
report-operator-pseudonym = code

# Keeping with a reason, and listing by decision.
reason-title = Why does this stay?
reason-official = public official in office
reason-published = already published
reason-not-personal = not personal data
reason-own-work = the author’s own work
reason-historical = historical person
reason-consent = the person agreed
reason-other = other reason
reason-none = no reason given
reason-means = The reason is counted in the report, by kind. It never leaves with the text.
reason-of-many = Reason, if you keep them
reason-given = Kept: { $reason }
keep-for = Keep, with reason
shift-key = Shift
keys-keep-for = Keep and give the reason
sorts = Show by decision
sort-undecided = Undecided
sort-redacted = Redacted
sort-kept = Kept
sort-added = Added by you
report-kept-by-person = Kept by a person, and why
report-reason = Reason
report-kept-nothing = Nothing was kept by a person.

# Who is who.
announce-told = Who is who was changed.
announce-untold = The change to who is who was taken back.
entities-open = People
entities-title = People and organisations
entities-search = Look for a name
entities-kind = What is listed
entities-people = People and organisations
entities-all = Everything
entities-count = { $count ->
    [one] One, with { $total } mentions
   *[other] { $count }, with { $total } mentions
}
entities-most = The first { $most } are shown: look for a name to see others.
entities-loading = The files are looked through…
entities-choose = Choose somebody from the list.
entities-details = Whoever is chosen
entities-means = Everybody gets one placeholder in the whole contribution. Merging, splitting and roles count where the policy writes numbered placeholders.
entity-forms = { $count } spellings
entity-undecided = { $count } undecided
entity-mixed = kept in part
entity-counts = { $total ->
    [one] One mention
   *[other] { $total } mentions
} in { $files ->
    [one] one file
   *[other] { $files } files
}: { $undecided } undecided, { $redacted } redacted, { $kept } kept
entity-mentions = { $count ->
    [one] one mention
   *[other] { $count } mentions
}
entity-perhaps = Perhaps the same as “{ $name }”.
entity-perhaps-look = Look at both
entity-merge = Same as…
entity-merge-choose = Who is the same as “{ $name }”? Choose from the list; Escape ends it.
entity-merge-preview = These become one, with one placeholder for { $count } mentions:
entity-merge-confirm = Make them one
entity-role = Word in the placeholder
entity-role-none = The kind
entity-written = Written as
entity-split = Somebody else
entity-split-named = “{ $form }” is somebody else
entity-where = Where
key-people = See everybody who is found

# What a text is made of.
outline-title = What the text is made of
outline-columns = { $count ->
    [one] One column
   *[other] { $count } columns
}
outline-paths = { $count ->
    [one] One path
   *[other] { $count } paths
}
outline-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
outline-labels = { $count ->
    [one] One speaker or label
   *[other] { $count } speakers or labels
}
outline-column = Column { $number }
outline-page = Page { $number }
outline-most = The first { $most } are listed.
stands-in-column = Column:
stands-in-path = Path:
stands-in-label = Speaker or label:
