//! [`Scrubbed`]: what a closed review leaves, the only thing a bundle can hold.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher as _};

use scrubjay_policy::persons::{PersonName, same};
use scrubjay_policy::{Key, entity};
use serde::Serialize;
use siphasher::sip128::{Hasher128 as _, SipHasher13};

use crate::detect::mentions::MOST_PEOPLE;
use crate::detect::{DEFAULT_THRESHOLD, Detectors, Finding, MODEL, detect_in_output};
use crate::document::Document;
use crate::format::{self, Edit, FormatName};
use crate::kind::{EntityKind, KINDS};
use crate::label::Label;
use crate::policy::{EntryNumber, Judged, Located, Numbering, Operator, Policy, Written};
use crate::resolve::resolve;
use crate::review::{Decision, Entry, Original};
use crate::sort::sorted;
use crate::span::Span;
use crate::token;

/// Text after review and residual check.
///
/// It can be made in one way only: by closing a [`crate::review::Review`]. There is no `From<String>`, no
/// `Deserialize`, no `Default` and no public field:
///
/// ```
/// use scrubjay::detect::Detectors;
/// use scrubjay::policy::Policy;
/// use scrubjay::review::Review;
/// use scrubjay::scrubbed::Scrubbed;
///
/// let detectors = Detectors::new::<&str>(&[])?;
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let scrubbed: Scrubbed = Review::start(document, Policy::default(), &detectors).scrub_by_policy(&detectors)?;
/// assert_eq!(scrubbed.text(), "Write to [EMAIL_ADDRESS_1] today.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A raw document does not turn into it:
///
/// ```compile_fail
/// use scrubjay::scrubbed::Scrubbed;
///
/// let document = scrubjay::format::read("txt", b"Write to jon@stofnun.is today.")?;
/// let scrubbed: Scrubbed = document.into();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Scrubbed {
    format: FormatName,
    text: String,
    words: u64,
    placeholders: Vec<Mark>,
    kept: Vec<Mark>,
    explanations: Vec<Explanation>,
    /// Of each of `placeholders`, whom or what it stands for.
    identities: Vec<Identity>,
    /// Of each of `placeholders`, whom or what it would stand for by its value alone; nothing where a person said otherwise.
    values: Vec<EntityId>,
    /// The people among `values`, as names are compared: no name can be read from it.
    people: Vec<(EntityId, PersonName)>,
    /// What looked like a placeholder in the source already, in order.
    taken: Vec<String>,
}

/// A place in scrubbed text, and the kind of what stands or stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Place in the scrubbed text, UTF-8 bytes.
    pub span: Span,
    /// The kind.
    pub kind: EntityKind,
    /// Why: a place in [`Scrubbed::explanations`].
    pub why: u32,
}

/// Why something was replaced or kept. Holds only words of our own and of the policy, never a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Explanation {
    /// The kind.
    pub kind: EntityKind,
    /// The row or detector that found it.
    pub detector: &'static str,
    /// What was done: the name of an [`Operator`].
    pub operator: &'static str,
    /// What said so: the place of an entry in the policy (a JSON pointer), or [`BY_REVIEWER`].
    pub policy: String,
}

/// A mark and its reason; as text it is one JSON object, with the place in bytes of the scrubbed text.
pub struct Explained<'a> {
    mark: &'a Mark,
    why: &'a Explanation,
}

impl std::fmt::Display for Explained<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Explained { mark, why: Explanation { kind, detector, operator, policy } } = self;
        // Nothing in it needs to be escaped: names of our own, and a pointer made of them.
        write!(
            out,
            r#"{{"start":{},"end":{},"kind":"{}","detector":"{detector}","operator":"{operator}","policy":"{policy}"}}"#,
            mark.span.start(),
            mark.span.end(),
            kind.name(),
        )
    }
}

/// The [`Explanation::policy`] of what a person decided against the policy.
pub const BY_REVIEWER: &str = "reviewer";

/// Whom or what a value stands for: the same for two spellings of the same value. A keyed hash (SipHash-1-3, 128 bits)
/// that lives in memory only, here and on the page that lists who is who; nothing that leaves holds it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(u128);

impl EntityId {
    /// Of what cannot be led back to a value.
    const NONE: EntityId = EntityId(0);

    /// In four parts, the lowest first, for a page that lists who stands where. It must not leave the page.
    pub fn parts(self) -> [u32; 4] {
        [0, 32, 64, 96].map(|shift| (self.0 >> shift) as u32)
    }

    /// What [`EntityId::parts`] gave, or what a page made of it for one that it split off.
    pub fn from_parts(parts: [u32; 4]) -> EntityId {
        EntityId(parts.into_iter().rev().fold(0, |id, part| id << 32 | u128::from(part)))
    }
}

/// Whom or what a placeholder stands for, and by which word.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Whom.
    pub entity: EntityId,
    /// The word in the placeholder.
    pub label: Label,
}

/// What a person said about whom something in the source stands for: two spellings for one, one spelling for two, or the
/// role of somebody.
#[derive(Clone, Copy)]
pub struct Told {
    /// Where it stands in the source.
    pub span: Span,
    /// Its kind.
    pub kind: EntityKind,
    /// Whom it stands for.
    pub identity: Identity,
}

/// For maps whose keys are hashes already.
#[derive(Clone, Copy, Default)]
struct Hashed(u64);

impl std::hash::Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u128(&mut self, hash: u128) {
        self.0 ^= hash as u64;
    }
}

/// A map by value: by the word in the placeholder and [`EntityId`].
type ByValue<T> = HashMap<Identity, T, BuildHasherDefault<Hashed>>;

/// Makes [`EntityId`]s.
struct Entities {
    keys: (u64, u64),
}

impl Entities {
    fn new(key: Option<&Key>) -> Entities {
        let bytes = key.map_or([0; 32], |key| key.derive(&["entity"]));
        let half =
            |from: usize| bytes[from..from + 8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        Entities { keys: (half(0), half(8)) }
    }

    fn id(&self, kind: EntityKind, entity: &str) -> EntityId {
        let mut hasher = SipHasher13::new_with_keys(self.keys.0, self.keys.1);
        hasher.write_u16(kind.index());
        hasher.write(entity.as_bytes());
        EntityId(hasher.finish128().as_u128())
    }
}

/// Values that come again, as they do in tables, and whom they stand for. Each has one place, which the next one that belongs
/// there takes.
#[derive(Default)]
struct Seen<'d> {
    places: Vec<Option<(EntityKind, &'d str, EntityId)>>,
}

impl<'d> Seen<'d> {
    /// A power of two.
    const PLACES: usize = 1 << 10;

    /// Whom or what a value of a kind stands for.
    fn id(&mut self, entities: &Entities, kind: EntityKind, value: Cow<'d, str>) -> EntityId {
        let find = || entities.id(kind, &entity(kind, &value));
        // A value with escapes stands nowhere as it is, and such are few.
        let Cow::Borrowed(value) = value else { return find() };
        self.places.resize(Seen::PLACES, None);
        let bytes = value.as_bytes();
        let hash = bytes
            .iter()
            .fold(bytes.len() as u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        let place = &mut self.places[hash as usize % Seen::PLACES];
        match *place {
            Some((of, known, id)) if of == kind && known == value => id,
            _ => {
                let id = find();
                *place = Some((kind, value, id));
                id
            }
        }
    }
}

impl Scrubbed {
    /// The text that may leave.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The format the text is in.
    pub fn format(&self) -> FormatName {
        self.format
    }

    /// How many words and numbers the text has ([`token::word_count`]).
    pub fn words(&self) -> u64 {
        self.words
    }

    /// Where something was redacted, in order.
    pub fn placeholders(&self) -> &[Mark] {
        &self.placeholders
    }

    /// What was found and kept by decision, in order.
    pub fn kept(&self) -> &[Mark] {
        &self.kept
    }

    /// Why each was replaced or kept: [`Mark::why`] is a place in this list.
    pub fn explanations(&self) -> &[Explanation] {
        &self.explanations
    }

    /// Every mark with its reason, for people: what was replaced, in order, then what was kept.
    pub fn explained(&self) -> impl Iterator<Item = Explained<'_>> {
        let marks = self.placeholders.iter().chain(&self.kept);
        marks.filter_map(|mark| Some(Explained { mark, why: self.explanations.get(mark.why as usize)? }))
    }

    /// What each of [`Scrubbed::placeholders`] stands for by its value or by what was said, for whom that is, what stands there
    /// and of what kind, where that can be led back to a value.
    pub fn stand_ins(&self) -> impl Iterator<Item = (EntityId, EntityId, &str, EntityKind)> {
        let all = self.placeholders.iter().zip(&self.identities).zip(&self.values);
        let all = all.map(|((mark, identity), value)| {
            let value = if *value == EntityId::NONE { identity.entity } else { *value };
            (value, identity.entity, mark.span.slice(&self.text).unwrap_or_default(), mark.kind)
        });
        all.filter(|(_, entity, ..)| *entity != EntityId::NONE)
    }

    /// What [`crate::review::Review::originals`] gives.
    pub(crate) fn originals(
        document: &Document,
        policy: &Policy,
        located: &Located,
        entries: &[Entry],
        told: &[Told],
    ) -> Vec<Original> {
        let entities = Entities::new(policy.key());
        let mut told = InOrder::of(told);
        redactions(document, entries, is_to_go)
            .into_iter()
            .map(|finding| {
                let value = document.value(finding.span);
                let by_value = || entities.id(finding.kind, &entity(finding.kind, &value));
                let (_, operator) = said_of(policy, policy.judge(document, located, &finding));
                let entity = told.of_finding(&finding, operator).map_or_else(by_value, |said| said.entity);
                Original { entity, kind: finding.kind, value: value.into_owned() }
            })
            .collect()
    }

    /// What [`crate::review::Review::entities`] gives.
    pub(crate) fn entities(document: &Document, policy: &Policy, entries: &[Entry]) -> Vec<EntityId> {
        let entities = Entities::new(policy.key());
        let id = |Entry { finding: Finding { kind, span, .. }, .. }: &Entry| {
            entities.id(*kind, &entity(*kind, &document.value(*span)))
        };
        entries.iter().map(id).collect()
    }

    /// What [`crate::review::Review::preview`] gives: what is pending counts as decided to go.
    pub(crate) fn preview(
        document: &Document,
        policy: &Policy,
        located: &Located,
        entries: &[Entry],
        told: &[Told],
        detectors: &Detectors,
    ) -> (String, Vec<Span>) {
        let goes = |decision| matches!(decision, Decision::Pending | Decision::Redact);
        let (redactions, _) = Redaction::all(document, policy, located, entries, goes, told, detectors);
        let edits = Redaction::edits(&redactions, &Taken::of(document.text()));
        format::render(document, &edits)
    }

    /// Writes the scrubbed text and detects in it again. `Err(Some(…))`: findings in it that nobody decided
    /// about, as places in the *source*. `Err(None)`: it cannot be read back.
    pub(crate) fn write(
        document: &Document,
        policy: &Policy,
        located: &Located,
        entries: &[Entry],
        told: &[Told],
        detectors: &Detectors,
    ) -> Result<Scrubbed, Option<Vec<Finding>>> {
        let (mut redactions, unchanged) =
            Redaction::all(document, policy, located, entries, is_to_go, told, detectors);
        let taken = Taken::of(document.text());
        // What is found in what an operator wrote becomes a placeholder in the end, and those are allowed: so this ends.
        loop {
            let edits = Redaction::edits(&redactions, &taken);
            let (text, places) = format::render(document, &edits);
            let moved = Moved { source: edits.iter().map(|edit| edit.span).collect(), written: places };
            // Before anything is looked for again: in a browser, memory that was taken once stays taken.
            drop(edits);
            let mut explanations = Explanations::new(policy);
            let kept = kept(document, policy, located, entries, &unchanged, &moved, &mut explanations);

            let mut written = format::parse(document.format(), text).map_err(|_| None)?;
            let allowed: Vec<Span> = redactions
                .iter()
                .zip(&moved.written)
                .filter(|(redaction, _)| redaction.may_be_found())
                .map(|(_, place)| *place)
                // What a model pointed at and a person kept hides nothing from the detectors of our own.
                .chain(
                    kept.iter()
                        .filter(|mark| explanations.list[mark.why as usize].detector != MODEL)
                        .map(|mark| mark.span),
                )
                .collect();
            let left = residual(&mut written, detectors, |kind| policy.lowest_threshold(kind), allowed);
            let mut rewritten = false;
            for (redaction, place) in redactions.iter_mut().zip(&moved.written) {
                if !redaction.may_be_found() && touches(&left, *place) {
                    redaction.write_less(document, policy);
                    rewritten = true;
                }
            }
            if rewritten {
                continue;
            }
            let left: Vec<Finding> = left
                .into_iter()
                .flat_map(|finding| {
                    editable(document, Finding { span: moved.to_source(finding.span), ..finding })
                })
                .filter(|finding| !matches!(policy.judge(document, located, finding), Judged::Drop))
                .collect();
            if !left.is_empty() {
                return Err(Some(left));
            }
            let placeholders = redactions
                .iter()
                .zip(&moved.written)
                .map(|(redaction, span)| Mark {
                    span: *span,
                    kind: redaction.finding.kind,
                    why: explanations.number(&redaction.finding, redaction.operator, redaction.entry),
                })
                .collect();
            return Ok(Scrubbed {
                format: document.format(),
                words: token::word_count(written.text()),
                text: written.text,
                placeholders,
                kept,
                explanations: explanations.list,
                identities: redactions.iter().map(|redaction| redaction.identity).collect(),
                values: redactions.iter().map(Redaction::unsaid).collect(),
                people: Redaction::people(&redactions, document),
                taken: taken.list.into_iter().map(str::to_owned).collect(),
            });
        }
    }
}

/// Gives the placeholders of a contribution their numbers, unless its policy lets every document count for itself: the
/// same value has the same number in all documents. Under a key the numbers depend on nothing but the set of values, not
/// on which document came first, how the documents were cut or which value stands before which; without one they count
/// in the order of the documents. Doing it twice changes nothing.
pub fn number(documents: &mut [Scrubbed], policy: &Policy) {
    if policy.numbering() == Numbering::Document {
        return;
    }
    let people: Vec<&[(EntityId, PersonName)]> =
        documents.iter().map(|scrubbed| &scrubbed.people[..]).collect();
    let whose = Whose::of(&people);
    for (document, scrubbed) in documents.iter_mut().enumerate() {
        for (identity, value) in scrubbed.identities.iter_mut().zip(&scrubbed.values) {
            identity.entity = whose.entity(document, *value, identity.entity);
        }
    }
    let taken = documents.iter().flat_map(|scrubbed| scrubbed.taken.iter().map(String::as_str)).collect();
    let taken: Vec<&str> = sorted(taken, |a, b| a < b);
    let mut values: Vec<Identity> = Vec::new();
    let mut numbers: ByValue<u32> = ByValue::default();
    for identity in documents.iter().flat_map(Scrubbed::numbered) {
        numbers.entry(identity).or_insert_with(|| {
            values.push(identity);
            0
        });
    }
    if policy.key().is_some() {
        values = sorted(values, |a, b| a.entity < b.entity);
    }
    let mut last = vec![0; Label::COUNT];
    for identity in values {
        numbers.insert(identity, next_number(identity.label, &mut last, &taken));
    }
    let renumbered: Vec<Vec<(usize, String)>> = documents
        .iter()
        .map(|scrubbed| {
            let wanted = scrubbed.placeholders.iter().zip(&scrubbed.identities).enumerate();
            wanted
                .filter(|(_, (mark, _))| scrubbed.is_numbered(mark))
                .filter_map(|(place, (mark, identity))| {
                    let number = numbers.get(identity)?;
                    let text = identity.label.numbered(*number);
                    (mark.span.slice(&scrubbed.text) != Some(&text)).then_some((place, text))
                })
                .collect()
        })
        .collect();
    for (scrubbed, changes) in documents.iter_mut().zip(renumbered) {
        scrubbed.rewrite(&changes);
    }
}

/// A stand-in and what it stands for. Raw: for the contributor's own re-identification file and for nothing else.
#[derive(Serialize)]
pub struct Pair {
    /// What stands in the scrubbed text.
    pub placeholder: String,
    /// The name of the kind.
    pub kind: &'static str,
    /// The value, in every spelling.
    pub values: Vec<String>,
}

/// Which stand-in of the documents is for which of the originals. One that is for several values of a person has all of them.
pub fn pairs(documents: &[Scrubbed], originals: &[Original]) -> Vec<Pair> {
    let mut values: HashMap<EntityId, Vec<&str>> = HashMap::new();
    for original in originals {
        let known = values.entry(original.entity).or_default();
        if !known.contains(&original.value.as_str()) {
            known.push(&original.value);
        }
    }
    let mut pairs: Vec<Pair> = Vec::new();
    // Where the pair of a stand-in is, and what was seen of it.
    let mut places: HashMap<(EntityId, &str), usize> = HashMap::new();
    for scrubbed in documents {
        for (value, entity, stand_in, kind) in scrubbed.stand_ins() {
            let next = pairs.len();
            let place = *places.entry((entity, stand_in)).or_insert(next);
            if place == next {
                pairs.push(Pair { placeholder: stand_in.to_owned(), kind: kind.name(), values: Vec::new() });
            }
            for value in values.get(&value).into_iter().flatten() {
                let known = &mut pairs[place].values;
                if !known.iter().any(|known| known == value) {
                    known.push((*value).to_owned());
                }
            }
        }
    }
    pairs
}

impl Scrubbed {
    fn is_numbered(&self, mark: &Mark) -> bool {
        let operator = self.explanations.get(mark.why as usize).map(|explanation| explanation.operator);
        operator == Some(Operator::Placeholder.name())
    }

    fn numbered(&self) -> impl Iterator<Item = Identity> {
        let marks = self.placeholders.iter().zip(&self.identities);
        marks.filter(|(mark, _)| self.is_numbered(mark)).map(|(_, identity)| *identity)
    }

    /// Puts other texts in the place of these of the placeholders.
    fn rewrite(&mut self, changes: &[(usize, String)]) {
        if changes.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.text.len());
        let mut moved = Moved { source: Vec::new(), written: Vec::new() };
        let mut done = 0;
        for (place, replacement) in changes {
            let span = self.placeholders[*place].span;
            text.push_str(&self.text[done..span.start()]);
            moved.source.push(span);
            moved.written.push(Span::of(text.len()..text.len() + replacement.len()));
            text.push_str(replacement);
            done = span.end();
        }
        text.push_str(&self.text[done..]);
        for mark in self.placeholders.iter_mut().chain(&mut self.kept) {
            mark.span = moved.to_written(mark.span);
        }
        self.text = text;
    }
}

/// Something that goes, and what comes in its place.
struct Redaction {
    finding: Finding,
    /// The entry of the policy, unless a person decided against it.
    entry: Option<EntryNumber>,
    operator: Operator,
    written: Written,
    /// True once detection found what had been written.
    was_found_again: bool,
    identity: Identity,
    /// What `identity` would be by the value alone.
    value: EntityId,
    /// Whether a person said whom it stands for.
    is_told: bool,
}

/// Which people of some documents are one.
struct Whose {
    /// For each document, whom each name in it stands for, in order.
    of: Vec<Vec<(EntityId, EntityId)>>,
}

impl Whose {
    fn of(documents: &[&[(EntityId, PersonName)]]) -> Whose {
        let all = documents.iter().enumerate();
        let all =
            all.flat_map(|(document, people)| people.iter().map(move |person| (document, person))).collect();
        // In an order that depends on nothing but the names.
        let all: Vec<(usize, &(EntityId, PersonName))> = sorted(all, |a, b| a.1.0 < b.1.0);
        let names: Vec<(usize, &PersonName)> =
            all.iter().map(|(document, (_, name))| (*document, name)).collect();
        let mut of = vec![Vec::new(); documents.len()];
        for ((document, (id, _)), owner) in all.iter().zip(same(&names)) {
            of[*document].push((*id, all[owner].1.0));
        }
        Whose { of }
    }

    /// Whom a value stands for in a document, or what a person `said`.
    fn entity(&self, document: usize, value: EntityId, said: EntityId) -> EntityId {
        let find = |of: &Vec<(EntityId, EntityId)>, id: EntityId| {
            of.binary_search_by(|known| known.0.cmp(&id)).ok().map(|place| of[place].1)
        };
        if value != EntityId::NONE {
            return find(&self.of[document], value).unwrap_or(value);
        }
        let mut all = self.of[document..].iter().chain(&self.of[..document]);
        all.find_map(|of| find(of, said)).unwrap_or(said)
    }
}

/// The entry of the policy that says something, unless a person decided against the policy, and what is to be done.
fn said_of(policy: &Policy, judged: Judged) -> (Option<EntryNumber>, Operator) {
    match judged {
        Judged::Act(entry) => (Some(entry), policy.entry(entry).operator),
        Judged::Keep(_) | Judged::Drop => (None, Operator::Placeholder),
    }
}

/// What was told, asked for one finding after another in the order of the text.
struct InOrder {
    told: Vec<Told>,
    next: usize,
}

impl InOrder {
    fn of(told: &[Told]) -> InOrder {
        InOrder { told: sorted(told.to_vec(), |a, b| a.span < b.span), next: 0 }
    }

    /// What was told of a finding, if anything. It counts for numbered placeholders: what other operators write follows
    /// from the value.
    fn of_finding(&mut self, finding: &Finding, operator: Operator) -> Option<Identity> {
        let is_before = |told: &Told| told.span.end() <= finding.span.start();
        while self.told.get(self.next).is_some_and(is_before) {
            self.next += 1;
        }
        if operator != Operator::Placeholder {
            return None;
        }
        let near = self.told[self.next..].iter().take_while(|told| told.span.start() < finding.span.end());
        let mut about = near.filter(|told| told.kind == finding.kind && told.span.overlaps(finding.span));
        about.next().map(|told| told.identity)
    }
}

impl Redaction {
    /// Everything that goes, and what stays because it says no more than its operator lets it.
    fn all(
        document: &Document,
        policy: &Policy,
        located: &Located,
        entries: &[Entry],
        goes: fn(Decision) -> bool,
        told: &[Told],
        detectors: &Detectors,
    ) -> (Vec<Redaction>, Vec<Redaction>) {
        let entities = Entities::new(policy.key());
        let mut told = InOrder::of(told);
        let mut seen = Seen::default();
        let found = redactions(document, entries, goes);
        let (mut redacted, mut unchanged) = (Vec::with_capacity(found.len()), Vec::new());
        let mut place = 0;
        for finding in found {
            // Nearly all are entries as they stand, in the same order: the review has asked about them already.
            while entries.get(place).is_some_and(|entry| entry.finding.span.start() < finding.span.start()) {
                place += 1;
            }
            let judged = match entries.get(place).filter(|entry| entry.finding == finding) {
                Some(entry) => policy.judge_by(entry.policy, &finding),
                None => policy.judge(document, located, &finding),
            };
            let (entry, operator) = said_of(policy, judged);
            let said = told.of_finding(&finding, operator);
            let text = document.value(finding.span);
            let value = policy.value(&text, finding.kind);
            let subject = match operator {
                Operator::DateShift(_) => located.subject(document, finding.span.start()),
                _ => "",
            };
            let written = operator.write(&value, policy.key(), subject, &|word| detectors.knows_name(word));
            let operator = match written {
                Written::Placeholder => Operator::Placeholder,
                Written::Value => Operator::Keep,
                Written::Text(_) => operator,
            };
            // What cannot be led back to a value stands for nobody.
            let entity = match operator {
                Operator::Placeholder
                | Operator::Pseudonym
                | Operator::Surrogate
                | Operator::DateShift(_) => seen.id(&entities, finding.kind, text),
                _ => EntityId::NONE,
            };
            let identity = said.unwrap_or(Identity { entity, label: Label::of(finding.kind) });
            let list = if operator == Operator::Keep { &mut unchanged } else { &mut redacted };
            list.push(Redaction {
                finding,
                entry,
                operator,
                written,
                was_found_again: false,
                identity,
                value: entity,
                is_told: said.is_some(),
            });
        }
        let people = Redaction::people(&redacted, document);
        let whose = Whose::of(&[&people]);
        for redaction in &mut redacted {
            redaction.identity.entity = whose.entity(0, redaction.unsaid(), redaction.identity.entity);
        }
        (redacted, unchanged)
    }

    /// [`Redaction::value`], or nothing if a person said whom it stands for.
    fn unsaid(&self) -> EntityId {
        if self.is_told { EntityId::NONE } else { self.value }
    }

    /// The people that numbered placeholders stand for, each value once; nobody where they are too many to be told apart by parts of
    /// their names.
    fn people(redactions: &[Redaction], document: &Document) -> Vec<(EntityId, PersonName)> {
        let people = redactions.iter().filter(|Redaction { finding, operator, value, .. }| {
            finding.kind == EntityKind::Person
                && *operator == Operator::Placeholder
                && *value != EntityId::NONE
        });
        let places = people.map(|redaction| (redaction.value, redaction.finding.span)).collect();
        let mut places: Vec<(EntityId, Span)> = sorted(places, |a, b| a < b);
        places.dedup_by_key(|(value, _)| *value);
        if places.len() > MOST_PEOPLE {
            return Vec::new();
        }
        let name = |(value, span): (EntityId, Span)| Some((value, PersonName::of(&document.value(span))?));
        places.into_iter().filter_map(name).collect()
    }

    /// Something that says less, because detection found what was written: a mask without the shape of the value, and a
    /// placeholder in place of anything else.
    fn write_less(&mut self, document: &Document, policy: &Policy) {
        let text = document.value(self.finding.span);
        let less = match self.was_found_again {
            true => None,
            false => self.operator.write_less(&policy.value(&text, self.finding.kind)),
        };
        self.was_found_again = true;
        if let Some((operator, text)) = less {
            self.operator = operator;
            self.written = Written::Text(text);
        } else {
            self.written = Written::Placeholder;
            self.operator = Operator::Placeholder;
            let entities = Entities::new(policy.key());
            self.identity.entity = entities.id(self.finding.kind, &entity(self.finding.kind, &text));
            self.value = self.identity.entity;
        }
    }

    /// The edits, with placeholders numbered in the order in which they stand.
    fn edits<'r>(redactions: &'r [Redaction], taken: &Taken<'_>) -> Vec<Edit<'r>> {
        let mut numbers: ByValue<u32> = ByValue::default();
        let mut last = vec![0; Label::COUNT];
        let edits = redactions.iter().map(|Redaction { finding, written, identity, .. }| Edit {
            span: finding.span,
            replacement: match written {
                Written::Text(text) => Cow::Borrowed(text.as_str()),
                Written::Placeholder | Written::Value => {
                    let number = numbers
                        .entry(*identity)
                        .or_insert_with(|| next_number(identity.label, &mut last, &taken.list));
                    Cow::Owned(identity.label.numbered(*number))
                }
            },
        });
        edits.collect()
    }

    /// True for what detection may find again: it is no value, or is meant to look like one.
    fn may_be_found(&self) -> bool {
        let is_no_value =
            matches!(self.operator, Operator::Placeholder | Operator::Remove | Operator::Pseudonym);
        is_no_value || self.operator.writes_values()
    }
}

/// Explanations, each of them once.
struct Explanations<'p> {
    policy: &'p Policy,
    list: Vec<Explanation>,
    /// What each of the list was made of. There are few, and a map would cost more than to look.
    known: Vec<(Option<EntryNumber>, EntityKind, &'static str, &'static str)>,
}

impl<'p> Explanations<'p> {
    fn new(policy: &'p Policy) -> Explanations<'p> {
        Explanations { policy, list: Vec::new(), known: Vec::new() }
    }

    /// The number of an explanation. `entry` is the entry of the policy that said so; without one it was a person.
    fn number(&mut self, finding: &Finding, operator: Operator, entry: Option<EntryNumber>) -> u32 {
        let (kind, detector) = (finding.kind, finding.evidence.detector);
        let made_of = (entry, kind, detector, operator.name());
        let known = self.known.iter().position(|known| *known == made_of).unwrap_or_else(|| {
            let policy = entry.map_or(BY_REVIEWER, |entry| &self.policy.entry(entry).pointer).to_owned();
            self.list.push(Explanation { kind, detector, operator: operator.name(), policy });
            self.known.push(made_of);
            self.known.len() - 1
        });
        known as u32
    }
}

/// True if one of the findings, which are disjoint and in order, touches the place.
fn touches(findings: &[Finding], place: Span) -> bool {
    let next = findings.partition_point(|finding| finding.span.end() <= place.start());
    findings.get(next).is_some_and(|finding| finding.span.start() < place.end())
}

/// Findings in text that is about to leave or has just arrived, which are neither placeholders nor kept by
/// decision. Both [`Scrubbed`] and the admission gate ask this, so that they cannot disagree.
///
/// `least` is the score from which a finding of a kind counts. Values that are allowed as a whole are not searched: the
/// document is marked so.
pub(crate) fn residual(
    document: &mut Document,
    detectors: &Detectors,
    least: impl Fn(EntityKind) -> f32,
    allowed: Vec<Span>,
) -> Vec<Finding> {
    let allowed = sorted(allowed, Span::lt);
    let mut next = allowed.iter().peekable();
    for segment in &mut document.segments {
        while next.next_if(|span| span.end() < segment.span.end()).is_some() {}
        segment.is_whole = next.peek() == Some(&&segment.span);
    }
    let document = &*document;
    let text = document.text();
    let is_open = |span: Span| {
        let mut at = span.start();
        let first = allowed.partition_point(|span| span.end() <= at);
        // Punctuation that clings to a placeholder is no leak; a letter or digit is.
        let letters = |from: usize, to: usize| {
            text.get(from..to).unwrap_or_default().chars().any(char::is_alphanumeric)
        };
        for allowed in allowed[first..].iter().take_while(|allowed| allowed.start() < span.end()) {
            if letters(at, allowed.start().max(at)) {
                return true;
            }
            at = at.max(allowed.end());
        }
        letters(at, span.end().max(at))
    };
    let lowest: Vec<f32> = KINDS.iter().map(|kind| least(*kind)).collect();
    let threshold = lowest.iter().copied().fold(DEFAULT_THRESHOLD, f32::min);
    let open: Vec<Finding> = detect_in_output(document, detectors, threshold)
        .into_iter()
        .filter(|finding| finding.score >= lowest[usize::from(finding.kind.index())] && is_open(finding.span))
        .collect();
    resolve(open)
}

/// True for what somebody decided to take out.
fn is_to_go(decision: Decision) -> bool {
    decision == Decision::Redact
}

/// What goes: the decided spans, grown to what can be edited, disjoint.
fn redactions(document: &Document, entries: &[Entry], goes: fn(Decision) -> bool) -> Vec<Finding> {
    let mut decided = Vec::with_capacity(entries.len());
    for entry in entries.iter().filter(|entry| goes(entry.decision)) {
        decided.extend(editable(document, entry.finding));
    }
    resolve(decided)
}

/// A finding for each part of its span that can be edited ([`Document::editable`]).
fn editable(document: &Document, finding: Finding) -> impl Iterator<Item = Finding> {
    document.editable(finding.span).into_iter().map(move |span| Finding { span, ..finding })
}

/// What stays by decision, as places in the scrubbed text.
fn kept(
    document: &Document,
    policy: &Policy,
    located: &Located,
    entries: &[Entry],
    unchanged: &[Redaction],
    moved: &Moved,
    explanations: &mut Explanations<'_>,
) -> Vec<Mark> {
    let by_decision = entries.iter().filter(|entry| entry.decision == Decision::Keep).map(|entry| {
        let said = match policy.judge(document, located, &entry.finding) {
            Judged::Keep(number) => Some(number),
            Judged::Act(_) | Judged::Drop => None,
        };
        (entry.finding, said)
    });
    let unchanged = unchanged.iter().map(|redaction| (redaction.finding, redaction.entry));
    let kept: Vec<Mark> = by_decision
        .chain(unchanged)
        .filter_map(|(finding, said)| {
            let span = moved.to_written(finding.span);
            if moved.is_within_placeholder(span) {
                return None;
            }
            let why = explanations.number(&finding, Operator::Keep, said);
            Some(Mark { span, kind: finding.kind, why })
        })
        .collect();
    let mut kept = sorted(kept, Mark::lt);
    kept.dedup();
    kept
}

/// Places before and after the edits, in order; the same place in both lists is the same edit.
struct Moved {
    source: Vec<Span>,
    written: Vec<Span>,
}

impl Moved {
    /// From the source to the scrubbed text; inside an edit: the whole placeholder.
    fn to_written(&self, span: Span) -> Span {
        moved(span, &self.source, &self.written)
    }

    /// From the scrubbed text back to the source; inside a placeholder: the whole edit.
    fn to_source(&self, span: Span) -> Span {
        moved(span, &self.written, &self.source)
    }

    /// True if a place in the scrubbed text lies within one placeholder.
    fn is_within_placeholder(&self, span: Span) -> bool {
        let next = self.written.partition_point(|place| place.end() < span.end());
        self.written.get(next).is_some_and(|place| place.contains(span))
    }
}

/// Where `span` comes to lie when each of `from` has become the same-numbered one of `to`.
fn moved(span: Span, from: &[Span], to: &[Span]) -> Span {
    let at = |offset: usize, after: bool| {
        let next =
            from.partition_point(|span| if after { span.start() < offset } else { span.start() <= offset });
        match next.checked_sub(1).map(|last| (from[last], to[last])) {
            None => offset,
            Some((from, to)) if offset >= from.end() => to.end() + (offset - from.end()),
            Some((_, to)) if after => to.end(),
            Some((_, to)) => to.start(),
        }
    };
    Span::of(at(span.start(), false)..at(span.end(), true))
}

/// Everything in a source that looks like a placeholder, in order. Collected once: a search of the whole text for each
/// new number would take hours on a large table.
struct Taken<'a> {
    list: Vec<&'a str>,
}

impl<'a> Taken<'a> {
    fn of(source: &'a str) -> Taken<'a> {
        let taken = source
            .match_indices('[')
            .filter_map(|(start, _)| {
                let rest = &source[start..];
                let is_inside = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
                let inside = rest[1..].bytes().take_while(|byte| is_inside(*byte)).count();
                (rest.as_bytes().get(1 + inside) == Some(&b']')).then(|| &rest[..inside + 2])
            })
            .collect();
        let mut list = sorted(taken, |a, b| a < b);
        list.dedup();
        Taken { list }
    }
}

/// The next number of a label. One whose placeholder stands in a source already is passed over, so that nobody can take
/// one for the other.
fn next_number(label: Label, last: &mut [u32], taken: &[&str]) -> u32 {
    let number = &mut last[label.place()];
    loop {
        *number += 1;
        if taken.is_empty() || taken.binary_search(&label.numbered(*number).as_str()).is_err() {
            return *number;
        }
    }
}
