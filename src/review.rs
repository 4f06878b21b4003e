//! [`Review`]: a person's pass over the findings of one document.

use std::sync::Arc;

use crate::detect::mentions::{Fate, Found, People, is_full};
use crate::detect::names::{NAME_OF_PERSON, PLACE};
use crate::detect::{Detectors, Evidence, Finding, POLICY, REVIEWER};
use crate::document::Document;
use crate::kind::EntityKind;
use crate::label::Label;
use crate::policy::{EntryNumber, Judged, Located, Policy};
use crate::scrubbed::{EntityId, Identity, Scrubbed, Told, number};
use crate::span::Span;

/// What was decided about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nothing yet. A document with an undecided finding cannot be scrubbed.
    Pending,
    /// It goes, in the way the policy says.
    Redact,
    /// It stays, and is listed as kept.
    Keep,
    /// What stands over it stands in its place: what a person drew anew (set by [`Review::replace`] only), or the mention of
    /// somebody who is called as the place that it was taken for.
    Replaced,
}

/// A finding and what was decided about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// What was found.
    pub finding: Finding,
    /// What was decided.
    pub decision: Decision,
    /// True if it was found in the scrubbed text, after the first pass.
    pub residual: bool,
    /// The entry of the policy that speaks of it: a place in [`Policy::entries`].
    pub policy: EntryNumber,
}

/// Place of an entry in [`Review::entries`].
pub type FindingId = usize;

/// Raw text and the decisions about it. Neither `Debug`, `Clone` nor `Serialize`, like [`Document`].
pub struct Review {
    document: Document,
    policy: Arc<Policy>,
    located: Located,
    entries: Vec<Entry>,
    told: Vec<Told>,
}

/// What stood in the place of something that a review takes out. Raw, so it cannot be printed: it is for the
/// contributor's own re-identification file and for nothing else.
pub struct Original {
    /// Which stand-ins are for it: those of [`Scrubbed::stand_ins`] with the same number.
    pub entity: EntityId,
    /// What it is.
    pub kind: EntityKind,
    /// The value.
    pub value: String,
}

/// Why a review cannot be closed yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScrubError {
    /// This many findings are undecided.
    Undecided(usize),
    /// The scrubbed text still held this many findings; they were added to the review, undecided.
    Residual(usize),
    /// The policy asks for a person's decision on this many findings, and there was nobody.
    ReviewRequired(usize),
    /// The scrubbed text could not be read back in its own format. Nothing came out.
    Unreadable,
}

impl std::fmt::Display for ScrubError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ScrubError::Undecided(count) => {
                write!(out, "{count} findings are undecided: decide each of them")
            }
            ScrubError::Residual(count) => write!(
                out,
                "{count} more findings came up in the scrubbed text: decide each of them and finish again"
            ),
            ScrubError::ReviewRequired(count) => write!(
                out,
                "the policy wants a person to decide about {count} findings: review this file on the page"
            ),
            ScrubError::Unreadable => {
                write!(out, "the scrubbed text cannot be read back in its own format; leave this file out")
            }
        }
    }
}

impl std::error::Error for ScrubError {}

/// A review that could not be closed, handed back so that nothing is lost.
pub struct Unfinished {
    /// The review.
    pub review: Box<Review>,
    /// What is missing.
    pub reason: ScrubError,
}

impl std::fmt::Debug for Unfinished {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Unfinished({:?})", self.reason)
    }
}

impl Review {
    /// Detects, resolves and opens the review. What the policy keeps is decided at once, and so are the cells and
    /// values that it takes whole.
    pub fn start(mut document: Document, policy: impl Into<Arc<Policy>>, detectors: &Detectors) -> Review {
        let policy = policy.into();
        let (mut located, whole) = policy.locate(&mut document);
        let findings = policy.detect(&document, detectors, &located, whole);
        policy.note_roles(&document, &findings, &mut located);
        let findings = policy.resolve(&document, &located, findings);
        let mut review = Review { document, policy, located, entries: Vec::new(), told: Vec::new() };
        review.extend(findings, false);
        review
    }

    /// Puts what was found before a person, with what the policy says at once.
    fn extend(&mut self, findings: Vec<Finding>, residual: bool) {
        self.entries.reserve(findings.len());
        for finding in findings {
            let (policy, decision) = match self.policy.judge(&self.document, &self.located, &finding) {
                Judged::Drop => continue,
                Judged::Keep(entry) => (entry, Decision::Keep),
                Judged::Act(entry) => {
                    let is_said =
                        finding.evidence.detector == POLICY && !self.policy.entry(entry).review_required;
                    (entry, if is_said { Decision::Redact } else { Decision::Pending })
                }
            };
            self.entries.push(Entry { finding, decision, residual, policy });
        }
    }

    /// The raw document, for showing it.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Every finding with its decision: the detectors' in order of place, then those added later.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many findings are undecided.
    pub fn pending(&self) -> usize {
        self.entries.iter().filter(|entry| entry.decision == Decision::Pending).count()
    }

    /// Records a decision. False if there is no such finding, and for [`Decision::Replaced`], which
    /// [`Review::replace`] sets.
    pub fn decide(&mut self, id: FindingId, decision: Decision) -> bool {
        match self.entries.get_mut(id).filter(|_| decision != Decision::Replaced) {
            Some(entry) => {
                entry.decision = decision;
                true
            }
            None => false,
        }
    }

    /// Decides what is undecided as the policy says, but for what it wants a person to decide. For unattended runs; the
    /// record of such a run says `reviewed: none`.
    pub fn decide_by_policy(&mut self) {
        let policy = &self.policy;
        let undecided = self.entries.iter_mut().filter(|entry| entry.decision == Decision::Pending);
        for entry in undecided.filter(|entry| !policy.entry(entry.policy).review_required) {
            entry.decision = Decision::Redact;
        }
    }

    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What the text would be if everything undecided were decided as the policy says, and where in it something was
    /// redacted. Only for showing: nothing has been checked, and it is as raw as what it leaves.
    pub fn preview(&self, detectors: &Detectors) -> (String, Vec<Span>) {
        Scrubbed::preview(&self.document, &self.policy, &self.located, &self.entries, &self.told, detectors)
    }

    /// What stood where something is decided to go.
    pub fn originals(&self) -> Vec<Original> {
        Scrubbed::originals(&self.document, &self.policy, &self.located, &self.entries, &self.told)
    }

    /// Whom each of [`Review::entries`] stands for by its value, in the same order.
    pub fn entities(&self) -> Vec<EntityId> {
        Scrubbed::entities(&self.document, &self.policy, &self.entries)
    }

    /// Says whom something stands for, whatever its value is, and by which word its placeholder goes. It counts for
    /// findings of this kind that touch the place, where they become numbered placeholders.
    pub fn tell(&mut self, span: Span, kind: EntityKind, entity: EntityId, label: Label) {
        self.told.push(Told { span, kind, identity: Identity { entity, label } });
    }

    /// Adds what the detectors missed, decided as [`Decision::Redact`]. A span over several JSON values or
    /// CSV cells becomes one finding for each. Gives the first of them, or `None` if the span holds no text
    /// that can be edited (only quotes, commas, braces).
    pub fn add(&mut self, span: Span, kind: EntityKind) -> Option<FindingId> {
        let first = self.entries.len();
        let evidence = Evidence { detector: REVIEWER, check: None, context: None, view: None };
        for span in self.document.editable(span) {
            let finding = Finding { span, kind, score: 1.0, evidence };
            let policy = match self.policy.judge(&self.document, &self.located, &finding) {
                Judged::Act(entry) | Judged::Keep(entry) => entry,
                Judged::Drop => 0,
            };
            self.entries.push(Entry { finding, decision: Decision::Redact, residual: false, policy });
        }
        (self.entries.len() > first).then_some(first)
    }

    /// Puts before the person what a model that they added has found, or [`Review::mentions_in`]: place, kind and score, in any
    /// order and disjoint. To be called once for each `detector`, before anything is added. The policy speaks of it as of what
    /// the detectors found, and nothing of that is changed but for places that are mentions of somebody; what lies within one of
    /// those is not asked about again, unless that one stays.
    pub fn suggest(
        &mut self,
        found: impl IntoIterator<Item = (Span, EntityKind, f32)>,
        detector: &'static str,
    ) {
        let evidence = Evidence { detector, check: None, context: None, view: None };
        let mut suggested = Vec::new();
        let are_mentions = detector == NAME_OF_PERSON;
        for (span, kind, score) in found {
            for span in self.document.editable(span) {
                let next = self.entries.partition_point(|entry| entry.finding.span.end() < span.end());
                let is_asked = self.entries.get(next).is_some_and(|entry| {
                    entry.decision != Decision::Keep
                        && entry.finding.span.contains(span)
                        && !(are_mentions && entry.finding.evidence.detector == PLACE)
                });
                if !is_asked {
                    suggested.push(Finding { span, kind, score, evidence });
                }
            }
        }
        match are_mentions {
            true => self.extend_by_mentions(suggested),
            false => self.extend(suggested, false),
        }
    }

    /// Puts mentions before the person. What was taken for a place that one of them covers goes with it, or stays where the policy
    /// keeps the person.
    fn extend_by_mentions(&mut self, mentions: Vec<Finding>) {
        let first = self.entries.len();
        self.extend(mentions, false);
        for mention in first..self.entries.len() {
            let Entry { finding: Finding { span, .. }, decision, .. } = self.entries[mention];
            let mut at =
                self.entries[..first].partition_point(|entry| entry.finding.span.end() <= span.start());
            while decision != Decision::Keep
                && at < first
                && self.entries[at].finding.span.start() < span.end()
            {
                let entry = &mut self.entries[at];
                let is_place = entry.finding.evidence.detector == PLACE && span.contains(entry.finding.span);
                if is_place && entry.decision == Decision::Pending {
                    entry.decision = Decision::Replaced;
                }
                at += 1;
            }
        }
    }

    /// Adds the full names of the people who were found here and are not kept to those who are looked for elsewhere.
    pub fn tell_people(&self, people: &mut People) {
        self.people().lines().for_each(|name| people.add(name));
    }

    /// The full names of the people who were found here and are not kept, one a line, as often as they were found. Raw.
    pub fn people(&self) -> String {
        let mut names = String::new();
        for Entry { finding, decision, .. } in &self.entries {
            if finding.kind != EntityKind::Person || matches!(decision, Decision::Keep | Decision::Replaced) {
                continue;
            }
            let start = names.len();
            for letter in self.document.value(finding.span).chars().filter(|letter| *letter != '\r') {
                names.push(if letter == '\n' { ' ' } else { letter });
            }
            match is_full(&names[start..]) {
                true => names.push('\n'),
                false => names.truncate(start),
            }
        }
        names
    }

    /// Where people are mentioned in a document that nothing is looked for in but them, outside of what was `found` in it.
    pub fn mentions_in(
        mut document: Document,
        policy: &Policy,
        people: &People,
        detectors: &Detectors,
        found: Vec<Found>,
    ) -> (Document, Vec<Finding>) {
        policy.locate(&mut document);
        let mentions = people.mentions(&document, detectors, found);
        (document, mentions)
    }

    /// Puts the mentions of people who were found elsewhere before the person, as if they had been found here. To be called
    /// once, before anything is added.
    pub fn look_for(&mut self, people: &People, detectors: &Detectors) {
        let found = self.found();
        let mentions = people.mentions(&self.document, detectors, found);
        let found = mentions.iter().map(|finding| (finding.span, finding.kind, finding.score));
        self.suggest(found, NAME_OF_PERSON);
    }

    /// What was found, for [`Review::mentions_in`].
    fn found(&self) -> Vec<Found> {
        let found = |Entry { finding, decision, .. }: &Entry| Found {
            span: finding.span,
            kind: finding.kind,
            fate: if *decision == Decision::Keep { Fate::Stays } else { Fate::Goes },
        };
        self.entries.iter().map(found).collect()
    }

    /// Takes a finding out in favour of what a person added over it: another kind, other boundaries, two merged into
    /// one, one split in two. False if there is no such finding, or nothing that was added touches it. So a finding
    /// cannot vanish; and where the new one covers less, the search of the scrubbed text still sees the rest. True also for
    /// what a mention stands in for already.
    pub fn replace(&mut self, id: FindingId) -> bool {
        let Some(old) = self.entries.get(id).map(|entry| entry.finding) else {
            return false;
        };
        let is_drawn_anew = self.entries.iter().enumerate().any(|(other, entry)| {
            other != id
                && entry.decision != Decision::Replaced
                && entry.finding.evidence.detector == REVIEWER
                && entry.finding.span.overlaps(old.span)
        });
        if is_drawn_anew {
            self.entries[id].decision = Decision::Replaced;
        }
        self.entries[id].decision == Decision::Replaced
    }

    /// Closes the review: consumes the raw text and gives what may leave, or hands the review back.
    ///
    /// # Errors
    /// If findings are undecided, or detection finds something in the result that was not decided about;
    /// that is then in the handed-back review as undecided.
    pub fn scrub(mut self, detectors: &Detectors) -> Result<Scrubbed, Unfinished> {
        let undecided = self.pending();
        if undecided > 0 {
            return Err(Unfinished { review: Box::new(self), reason: ScrubError::Undecided(undecided) });
        }
        let mut found = 0;
        for _ in 0..MAX_UNATTENDED_PASSES {
            let Review { document, policy, located, entries, told } = &self;
            match Scrubbed::write(document, policy, located, entries, told, detectors) {
                Ok(scrubbed) => return Ok(scrubbed),
                Err(None) => {
                    return Err(Unfinished { review: Box::new(self), reason: ScrubError::Unreadable });
                }
                Err(Some(residual)) => {
                    found = residual.len();
                    self.extend(residual, true);
                    let undecided = self.pending();
                    if undecided > 0 {
                        let reason = ScrubError::Residual(undecided);
                        return Err(Unfinished { review: Box::new(self), reason });
                    }
                    // All of it is kept by the policy: it is listed now, and that is all.
                }
            }
        }
        Err(Unfinished { review: Box::new(self), reason: ScrubError::Residual(found) })
    }

    /// Decides by policy and scrubs, again for whatever comes up in the result, at most
    /// [`MAX_UNATTENDED_PASSES`] times.
    ///
    /// # Errors
    /// If something still comes up after the last pass. Nothing comes out then.
    pub fn scrub_by_policy(self, detectors: &Detectors) -> Result<Scrubbed, ScrubError> {
        self.scrub_by_policy_noting(detectors, None)
    }

    /// The same for a document that is a contribution by itself: its placeholders have their
    /// [numbers](crate::scrubbed::number).
    ///
    /// # Errors
    /// As [`Review::scrub_by_policy`].
    pub fn scrub_alone_by_policy(self, detectors: &Detectors) -> Result<Scrubbed, ScrubError> {
        let policy = Arc::clone(&self.policy);
        let mut documents = [self.scrub_by_policy(detectors)?];
        number(&mut documents, &policy);
        let [scrubbed] = documents;
        Ok(scrubbed)
    }

    /// The same as [`Review::scrub_by_policy`], and adds to `originals` what stood where something was taken out.
    ///
    /// # Errors
    /// As [`Review::scrub_by_policy`]; nothing is added then.
    pub fn scrub_by_policy_noting(
        mut self,
        detectors: &Detectors,
        originals: Option<&mut Vec<Original>>,
    ) -> Result<Scrubbed, ScrubError> {
        let mut reason = ScrubError::Undecided(self.pending());
        for _ in 0..MAX_UNATTENDED_PASSES {
            self.decide_by_policy();
            if self.pending() > 0 {
                return Err(ScrubError::ReviewRequired(self.pending()));
            }
            let own = originals.is_some().then(|| self.originals());
            match self.scrub(detectors) {
                Ok(scrubbed) => {
                    if let (Some(all), Some(own)) = (originals, own) {
                        all.extend(own);
                    }
                    return Ok(scrubbed);
                }
                Err(unfinished) => {
                    self = *unfinished.review;
                    reason = unfinished.reason;
                }
            }
        }
        Err(reason)
    }
}

/// Passes of [`Review::scrub_by_policy`], and of [`Review::scrub`] for what the policy keeps. Each pass covers more, so two are nearly always enough.
pub const MAX_UNATTENDED_PASSES: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::MODEL;
    use crate::detect::names::NAME_OF_PERSON;
    use crate::format;

    fn review(text: &str) -> (Review, Detectors) {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let document = format::read("txt", text.as_bytes()).unwrap();
        (Review::start(document, Policy::default(), &detectors), detectors)
    }

    fn place(review: &Review, value: &str) -> Span {
        let start = review.document().text().find(value).unwrap();
        Span::of(start..start + value.len())
    }

    #[test]
    fn a_finding_can_change_its_kind() {
        let (mut review, detectors) = review("Write to jon@stofnun.is today.");
        let span = review.entries()[0].finding.span;
        review.add(span, EntityKind::Person).unwrap();
        assert!(review.replace(0));
        let scrubbed = review.scrub(&detectors).unwrap();
        assert_eq!(scrubbed.text(), "Write to [PERSON_1] today.");
        assert_eq!(scrubbed.placeholders().len(), 1);
        assert!(scrubbed.kept().is_empty());
    }

    #[test]
    fn what_a_model_suggests_waits_and_takes_nothing_away() {
        let (mut review, detectors) = review("Write to jon@stofnun.is in Djupivogur, says Grimsdottir.");
        let found = review.entries().to_vec();
        let address = found[0].finding.span;
        let town = place(&review, "Djupivogur");
        let woman = place(&review, "Grimsdottir");
        review.suggest(
            [
                (place(&review, "jon"), EntityKind::Person, 0.9),
                (town, EntityKind::Location, 0.8),
                (woman, EntityKind::Person, 0.7),
                (place(&review, "says"), EntityKind::Person, 0.3),
            ],
            MODEL,
        );
        // What lies within the address is asked about there, and what is worth less than the threshold is dropped.
        assert_eq!(review.entries()[..found.len()], found);
        let suggested: Vec<Span> =
            review.entries()[found.len()..].iter().map(|entry| entry.finding.span).collect();
        assert_eq!(suggested, [town, woman]);
        // The policy of these tests keeps places.
        assert_eq!(review.entries()[found.len()].decision, Decision::Keep);
        let asked = Entry { decision: Decision::Pending, ..review.entries()[found.len() + 1] };
        assert_eq!(review.entries()[found.len() + 1], asked);
        assert_eq!(asked.finding.evidence.detector, MODEL);
        assert_eq!(asked.finding.score, 0.7);
        assert!(address.end() < town.start());
        review.decide(0, Decision::Redact);
        review.decide(found.len(), Decision::Keep);
        review.decide(found.len() + 1, Decision::Redact);
        let scrubbed = review.scrub(&detectors).unwrap();
        assert_eq!(scrubbed.text(), "Write to [EMAIL_ADDRESS_1] in Djupivogur, says [PERSON_1].");
        let by_model =
            |mark: &crate::scrubbed::Mark| scrubbed.explanations()[mark.why as usize].detector == MODEL;
        assert!(!by_model(&scrubbed.placeholders()[0]) && by_model(&scrubbed.placeholders()[1]));
        assert_eq!(scrubbed.kept().iter().filter(|mark| by_model(mark)).count(), 1);
    }

    #[test]
    fn what_a_policy_says_of_a_kind_holds_for_a_model() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let policy = r#"{"policy":"scrubjay-policy/1","name":"custom","version":"1","default":"placeholder",
            "kinds":{"LOCATION":{"operator":"keep","source":"why"}},"sources":{"why":"Towns stay"}}"#;
        let document = format::read("txt", b"It rains in Djupivogur.").unwrap();
        let mut review = Review::start(document, Policy::from_json(policy).unwrap(), &detectors);
        let town = place(&review, "Djupivogur");
        review.suggest([(town, EntityKind::Location, 0.9)], MODEL);
        assert_eq!(review.entries()[0].decision, Decision::Keep);
        // What stays is asked about again.
        review.suggest([(town, EntityKind::Person, 0.9)], MODEL);
        assert_eq!(review.entries()[1].decision, Decision::Pending);
    }

    #[test]
    fn what_is_kept_of_a_model_hides_nothing_that_comes_up_afterwards() {
        let (mut review, detectors) = review("Card 4111 1111 1111 1111 and jon@stofnun.is.");
        let address = place(&review, "jon@stofnun.is");
        let mail = review.entries().iter().position(|entry| entry.finding.span == address).unwrap();
        let suggested = review.entries().len();
        review.suggest([(place(&review, "and jon@stofnun.is"), EntityKind::Organization, 0.9)], MODEL);
        review.decide(suggested, Decision::Keep);
        review.add(place(&review, "jon@"), EntityKind::Person).unwrap();
        assert!(review.replace(mail));
        review.decide_by_policy();
        let unfinished = review.scrub(&detectors).map(|_| ()).unwrap_err();
        assert_eq!(unfinished.reason, ScrubError::Residual(1));
    }

    #[test]
    fn two_findings_become_one_and_one_becomes_two() {
        let (mut review, detectors) = review("From 2024-03-01 to 2024-03-05, and jon@stofnun.is.");
        let from = review.entries()[0].finding.span;
        let to = review.entries()[1].finding.span;
        review.add(from.cover(to), EntityKind::DateTime).unwrap();
        assert!(review.replace(0) && review.replace(1));
        review.add(place(&review, "jon"), EntityKind::Person).unwrap();
        review.add(place(&review, "stofnun.is"), EntityKind::Organization).unwrap();
        assert!(review.replace(2));
        let scrubbed = review.scrub(&detectors).unwrap();
        assert_eq!(scrubbed.text(), "From [DATE_TIME_1], and [PERSON_1]@[ORGANIZATION_1].");
    }

    #[test]
    fn what_a_smaller_finding_uncovers_is_asked_about_again() {
        let (mut review, detectors) = review("Card 4111 1111 1111 1111 and jon@stofnun.is.");
        let mail = review.entries().iter().position(|entry| entry.finding.kind == EntityKind::EmailAddress);
        let mail = mail.unwrap();
        review.add(place(&review, "and"), EntityKind::Other).unwrap();
        assert!(!review.replace(mail), "nothing was drawn over it");
        review
            .add(Span::of(place(&review, "jon").start()..place(&review, "@").end()), EntityKind::Person)
            .unwrap();
        assert!(review.replace(mail));
        review.decide_by_policy();
        let unfinished = review.scrub(&detectors).map(|_| ()).unwrap_err();
        assert_eq!(unfinished.reason, ScrubError::Residual(1));
    }

    #[test]
    fn nothing_vanishes_by_replacing_it() {
        let (mut review, detectors) = review("Write to jon@stofnun.is today.");
        assert!(!review.replace(0) && !review.replace(7));
        assert!(!review.decide(0, Decision::Replaced));
        assert_eq!(review.pending(), 1);
        let again = review.entries()[0].finding.span;
        review.add(again, EntityKind::Person).unwrap();
        assert!(!review.replace(1), "an addition alone does not stand in for itself");
        assert_eq!(review.scrub(&detectors).map(|_| ()).unwrap_err().reason, ScrubError::Undecided(1));
    }

    #[test]
    fn people_who_are_looked_for_apart_are_found_where_a_review_looks_for_them() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let policy = Arc::new(Policy::default());
        let mut people = People::default();
        people.add_full("Fiona Abernathy");
        people.add_full("Jón Sigurðsson");
        people.add_full("Hope");
        for (extension, text) in [
            ("txt", "☀️ Sigurðsson and ABERNATHY hope; write to j.sigurdsson@mail.example, Sigurðs-\nson.\n"),
            ("csv", "login,note\nfabernathy,\"Abernathy, Fiona\"\nother,Hope came with Jóni\n"),
            ("json", "{\"Abernathy\":[\"J. Sigur\\u00f0sson\",\"abernathy.fiona\"]}"),
        ] {
            let read = || format::read(extension, text.as_bytes()).unwrap();
            let mut looked = Review::start(read(), Arc::clone(&policy), &detectors);
            let mut told = Review::start(read(), Arc::clone(&policy), &detectors);
            let found = told.found();
            let detected = found.len();
            looked.look_for(&people, &detectors);
            assert!(looked.entries().len() > detected + 1, "{text}");
            let (_, mentions) = Review::mentions_in(read(), &policy, &people, &detectors, found);
            let found = mentions.iter().map(|finding| (finding.span, finding.kind, finding.score));
            told.suggest(found, NAME_OF_PERSON);
            assert_eq!(looked.entries(), told.entries());
            assert!(looked.entries().iter().skip(detected).all(|entry| entry.decision == Decision::Pending));
            let scrubbed = |review: Review| review.scrub_by_policy(&detectors).unwrap().text().to_owned();
            let text = scrubbed(looked);
            assert!(text.contains("[PERSON_2]") && !text.contains("igur"), "{text}");
            assert_eq!(text, scrubbed(told));
        }
    }

    #[test]
    fn a_mention_stands_in_for_the_place_that_it_was_taken_for() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let strict = Policy::from_json(include_str!("../policies/gdpr-strict.json")).unwrap();
        let document = format::read("txt", b"As Lund wrote, it is void.").unwrap();
        let mut review = Review::start(document, strict, &detectors);
        let span = place(&review, "Lund");
        review.suggest([(span, EntityKind::Location, 0.9)], PLACE);
        let mut people = People::default();
        people.add_full("Hannah Lund");
        review.look_for(&people, &detectors);
        let [town, person] = review.entries() else { panic!("{:?}", review.entries()) };
        assert_eq!((town.decision, town.finding.kind), (Decision::Replaced, EntityKind::Location));
        assert_eq!((person.decision, person.finding.span), (Decision::Pending, span));
        // The page says so again when it seals.
        assert!(review.replace(0));
        let text = review.scrub_by_policy(&detectors).unwrap().text().to_owned();
        assert_eq!(text, "As [PERSON_1] wrote, it is void.");
    }

    #[test]
    fn full_names_that_are_not_kept_are_told_to_other_documents() {
        let (mut review, _, spans) = people(Policy::default());
        assert_eq!(review.people(), "Anna Berg\nAnna Berg\nJon Dal\n");
        review.decide(0, Decision::Keep);
        review.decide(2, Decision::Keep);
        assert_eq!(review.people(), "Jon Dal\n");
        assert_eq!(spans.len(), 4);
    }

    const PEOPLE: &str = "Anna Berg wrote to Ms Lind, and Anna Berg to Jon Dal.";

    /// A review of [`PEOPLE`] with each name marked by hand, in the order of the text.
    fn people(policy: Policy) -> (Review, Detectors, Vec<Span>) {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let document = format::read("txt", PEOPLE.as_bytes()).unwrap();
        let mut review = Review::start(document, policy, &detectors);
        let second = PEOPLE.rfind("Anna Berg").unwrap();
        let spans = vec![
            place(&review, "Anna Berg"),
            place(&review, "Ms Lind"),
            Span::of(second..second + "Anna Berg".len()),
            place(&review, "Jon Dal"),
        ];
        for span in &spans {
            review.add(*span, EntityKind::Person).unwrap();
        }
        (review, detectors, spans)
    }

    #[test]
    fn entities_are_those_that_placeholders_are_numbered_by() {
        let (review, _, _) = people(Policy::default());
        let ids: Vec<[u32; 4]> = review.entities().into_iter().map(EntityId::parts).collect();
        assert_eq!(ids[0], ids[2]);
        assert!(ids[0] != ids[1] && ids[0] != ids[3] && ids[1] != ids[3]);
        assert!(ids.iter().all(|parts| EntityId::from_parts(*parts).parts() == *parts));
    }

    #[test]
    fn two_spellings_become_one_and_one_spelling_becomes_two() {
        let person = Label::of(EntityKind::Person);
        let scrubbed = |told: &[(usize, usize, Label)]| {
            let (mut review, detectors, spans) = people(Policy::default());
            let ids = review.entities();
            for (place, of, label) in told {
                review.tell(spans[*place], EntityKind::Person, ids[*of], *label);
            }
            review.scrub(&detectors).unwrap().text().to_owned()
        };
        let apart = "[PERSON_1] wrote to [PERSON_2], and [PERSON_1] to [PERSON_3].";
        assert_eq!(scrubbed(&[]), apart);
        let joined = "[PERSON_1] wrote to [PERSON_1], and [PERSON_1] to [PERSON_2].";
        assert_eq!(scrubbed(&[(1, 0, person)]), joined);
        // The other way round it is the same: the numbers follow the text.
        assert_eq!(scrubbed(&[(0, 1, person), (2, 1, person)]), joined);
        let split = "[PERSON_1] wrote to [PERSON_2], and [PERSON_3] to [PERSON_3].";
        assert_eq!(scrubbed(&[(2, 3, person)]), split);
        let judge = Label::role(13, EntityKind::Person).unwrap();
        assert_eq!(judge.name(), "JUDGE");
        let named = "[JUDGE_1] wrote to [PERSON_1], and [JUDGE_1] to [PERSON_2].";
        assert_eq!(scrubbed(&[(2, 0, judge), (0, 0, judge)]), named);
    }

    #[test]
    fn one_person_has_one_number_in_all_documents_however_the_name_is_written() {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let scrubbed = |text: &str, names: &[&str], told: Option<(&str, EntityId)>| {
            let document = format::read("txt", text.as_bytes()).unwrap();
            let mut review = Review::start(document, Policy::default(), &detectors);
            for name in names {
                review.add(place(&review, name), EntityKind::Person).unwrap();
            }
            if let Some((name, whom)) = told {
                review.tell(place(&review, name), EntityKind::Person, whom, Label::of(EntityKind::Person));
            }
            review.scrub(&detectors).unwrap()
        };
        let one = || {
            scrubbed(
                "Jón Sigurðsson, SIGURÐSSON, Anna Smith",
                &["Jón Sigurðsson", "SIGURÐSSON", "Anna Smith"],
                None,
            )
        };
        let other = |told| scrubbed("Jóni og Smith, Edward Smith", &["Jóni", "Smith", "Edward Smith"], told);
        let mut documents = [one(), other(None)];
        assert_eq!(documents[0].text(), "[PERSON_1], [PERSON_1], [PERSON_2]");
        for _ in 0..2 {
            number(&mut documents, &Policy::default());
            let texts: Vec<&str> = documents.iter().map(Scrubbed::text).collect();
            assert_eq!(texts, ["[PERSON_1], [PERSON_1], [PERSON_2]", "[PERSON_1] og [PERSON_3], [PERSON_3]"]);
        }
        // What a person said stands above that.
        let split = EntityId::from_parts([1, 2, 3, 4]);
        let mut documents = [one(), other(Some(("Smith", split)))];
        number(&mut documents, &Policy::default());
        assert_eq!(documents[1].text(), "[PERSON_1] og [PERSON_3], [PERSON_4]");
    }

    #[test]
    fn under_a_key_what_was_told_has_the_same_numbers_in_whatever_order_documents_come() {
        let json = r#"{"policy":"scrubjay-policy/1","name":"a","version":"1"}"#;
        let policy = Policy::from_json(json).unwrap().with_key(scrubjay_policy::Key::new([7; 32]));
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        let scrubbed = |text: &str, anna: Option<EntityId>| {
            let document = format::read("txt", text.as_bytes()).unwrap();
            let mut review = Review::start(document, policy.clone(), &detectors);
            let span = Span::of(0..text.find(',').unwrap());
            review.add(span, EntityKind::Person).unwrap();
            let own = review.entities()[0];
            if let Some(anna) = anna {
                review.tell(span, EntityKind::Person, anna, Label::of(EntityKind::Person));
            }
            (review.scrub(&detectors).unwrap(), own)
        };
        let (_, anna) = scrubbed("Anna Berg, one.", None);
        let texts = |order: [usize; 3]| {
            let all = [("Anna Berg, one.", None), ("A. Berg, two.", Some(anna)), ("Jon Dal, three.", None)];
            let mut documents = order.map(|place| scrubbed(all[place].0, all[place].1).0);
            number(&mut documents, &policy);
            let mut texts = documents.map(|document| document.text().to_owned());
            texts.sort_unstable_by_key(|text| text.len());
            texts
        };
        let [one, two, three] = texts([0, 1, 2]);
        assert_eq!(one.replace("one", "two"), two);
        assert_ne!(one.replace("one", "three"), three);
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let mut others = texts(order);
            others.sort_unstable();
            let mut expected = [one.clone(), two.clone(), three.clone()];
            expected.sort_unstable();
            assert_eq!(others, expected);
        }
    }

    #[test]
    fn what_is_told_counts_for_its_kind_and_for_numbered_placeholders_only() {
        let (mut review, detectors, spans) = people(Policy::default());
        let ids = review.entities();
        review.tell(spans[1], EntityKind::Organization, ids[0], Label::of(EntityKind::Organization));
        assert!(review.scrub(&detectors).unwrap().text().contains("[PERSON_3]"));

        let json =
            r#"{"policy":"scrubjay-policy/1","name":"a","version":"1","kinds":{"PERSON":"pseudonym"}}"#;
        let policy = || Policy::from_json(json).unwrap().with_key(scrubjay_policy::Key::new([7; 32]));
        let (plain, detectors, _) = people(policy());
        let (mut told, _, spans) = people(policy());
        let ids = told.entities();
        told.tell(spans[1], EntityKind::Person, ids[0], Label::of(EntityKind::Person));
        assert_eq!(told.scrub(&detectors).unwrap().text(), plain.scrub(&detectors).unwrap().text());
    }

    #[test]
    fn the_re_identification_file_follows_what_was_told() {
        let (mut review, detectors, spans) = people(Policy::default());
        let ids = review.entities();
        review.tell(spans[1], EntityKind::Person, ids[0], Label::role(13, EntityKind::Person).unwrap());
        for place in [0, 2] {
            review.tell(
                spans[place],
                EntityKind::Person,
                ids[0],
                Label::role(13, EntityKind::Person).unwrap(),
            );
        }
        let originals = review.originals();
        let mut documents = [review.scrub(&detectors).unwrap()];
        number(&mut documents, &Policy::default());
        let pairs = crate::scrubbed::pairs(&documents, &originals);
        let pairs: Vec<(&str, Vec<&str>)> = pairs
            .iter()
            .map(|pair| (pair.placeholder.as_str(), pair.values.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(pairs, [("[JUDGE_1]", vec!["Anna Berg", "Ms Lind"]), ("[PERSON_1]", vec!["Jon Dal"])]);
    }
}
