//! [`Policy`]: what becomes of each finding. docs/policies.md is its reference.

mod file;
mod located;
mod operate;
mod path;

use std::sync::OnceLock;

pub use scrubjay_policy::Key;
use scrubjay_policy::roles::Roles;
use scrubjay_policy::{Coarser, Mask, Part, Shift};
use scrubjay_policy::{Value, conditions};
use serde::{Deserialize, Serialize};

pub use self::file::{MAX_POLICY_BYTES, MAX_RULES, POLICY_VERSION, PolicyError};
pub(crate) use self::located::{Judged, Located};
pub(crate) use self::operate::{Written, could_write};
pub use self::path::Path;
use crate::detect::hints::HintsDetector;
use crate::detect::own_patterns::{OwnPattern, OwnPatterns};
use crate::detect::{DEFAULT_THRESHOLD, Detectors, DetectorsError};
use crate::digest::sha256;
use crate::format::FormatName;
use crate::kind::{EntityKind, Family, KINDS};

/// The packs that come with Scrubjay: name and file.
#[cfg(not(target_arch = "wasm32"))]
pub const PACKS: &[(&str, &str)] = &[
    ("training-balanced", TRAINING_BALANCED),
    ("training-with-dates", include_str!("../../policies/training-with-dates.json")),
    ("hipaa-safe-harbor", include_str!("../../policies/hipaa-safe-harbor.json")),
    ("us-court-filings", include_str!("../../policies/us-court-filings.json")),
    ("gdpr-strict", include_str!("../../policies/gdpr-strict.json")),
    ("cjeu", include_str!("../../policies/cjeu.json")),
    ("iceland-courts", include_str!("../../policies/iceland-courts.json")),
];

/// The pack that counts where none is chosen. The page brings the others.
const TRAINING_BALANCED: &str = include_str!("../../policies/training-balanced.json");

/// What is done with one finding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Operator {
    /// A numbered placeholder, `[EMAIL_ADDRESS_1]`; the same value has the same number.
    Placeholder,
    /// Nothing in its place.
    Remove,
    /// Stays, and is listed as kept.
    Keep,
    /// Characters that hide it, or most of it.
    Mask(Mask),
    /// A part that may be known.
    Reveal(Part),
    /// Something coarser that holds for many.
    Generalise(Coarser),
    /// Another day.
    DateShift(Shift),
    /// An invented value that cannot be real.
    Surrogate,
    /// Letters and digits that the same value has wherever the same key is used.
    Pseudonym,
}

impl Operator {
    /// The name in policies and records: `date-shift`.
    pub const fn name(self) -> &'static str {
        match self {
            Operator::Placeholder => "placeholder",
            Operator::Remove => "remove",
            Operator::Keep => "keep",
            Operator::Mask(_) => "mask",
            Operator::Reveal(_) => "reveal",
            Operator::Generalise(_) => "generalise",
            Operator::DateShift(_) => "date-shift",
            Operator::Surrogate => "surrogate",
            Operator::Pseudonym => "pseudonym",
        }
    }

    /// True if it cannot work without a [`Key`].
    pub const fn needs_key(self) -> bool {
        matches!(self, Operator::DateShift(_) | Operator::Surrogate | Operator::Pseudonym)
    }
}

/// One entry of a policy: an operator with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyEntry {
    /// Where it stands in the policy: a JSON pointer (RFC 6901), `/kinds/US_SSN`.
    pub pointer: String,
    /// The line in the file, from 1.
    pub line: u32,
    /// What is done.
    pub operator: Operator,
    /// The score from which a finding is acted on, if it is not the default.
    pub threshold: Option<f32>,
    /// True if a person must decide.
    pub review_required: bool,
    /// The source that the entry names; empty if it names none.
    pub source: String,
}

impl PolicyEntry {
    fn new(pointer: &str, line: u32, operator: Operator) -> PolicyEntry {
        PolicyEntry {
            pointer: pointer.to_owned(),
            line,
            operator,
            threshold: None,
            review_required: false,
            source: String::new(),
        }
    }
}

/// Place of an entry in [`Policy::entries`].
pub type EntryNumber = u16;

/// The only bound on the people of an area that is known: 45 CFR 164.514(b)(2)(i)(B).
const ZIP3_PEOPLE: u32 = 20_000;

/// The entry of every kind that the policy does not speak of.
const DEFAULT_ENTRY: EntryNumber = 0;
/// The entry of what the `allow` list holds, and its pointer.
const ALLOW_ENTRY: EntryNumber = 1;
const ALLOW: &str = "/allow";

/// Over what numbers of placeholders are consistent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// The same value has the same number in the whole contribution.
    Contribution,
    /// Each document counts anew.
    Document,
}

/// A column that a policy speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    /// By its header, [folded](Column::folded).
    Header(String),
    /// By its number, from 0.
    Number(u32),
}

impl Column {
    /// A header without what does not matter: letter case and white space.
    fn folded(header: &str) -> String {
        header.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
    }
}

/// What ties records to whom they are about.
#[derive(Clone, Default, PartialEq)]
struct Subject {
    columns: Vec<Column>,
    paths: Vec<Path>,
    names: Vec<String>,
}

/// When a [`Rule`] holds.
#[derive(Clone, Default, PartialEq)]
struct Conditions {
    /// One of these; any if it is empty, as with the others.
    kinds: Vec<EntityKind>,
    formats: Vec<FormatName>,
    columns: Vec<Column>,
    paths: Vec<Path>,
    roles: Roles,
    age_over: Option<u32>,
    age_under: Option<u32>,
    small_population: bool,
    countries: Vec<String>,
}

impl Conditions {
    /// True if it takes a finding to know.
    fn asks_about_values(&self) -> bool {
        !self.kinds.is_empty()
            || !self.roles.is_empty()
            || self.age_over.is_some()
            || self.age_under.is_some()
            || self.small_population
            || !self.countries.is_empty()
    }

    /// True if the words around the names of persons have to be read. An organisation's role is told with its finding.
    fn ask_who_somebody_is(&self) -> bool {
        !self.roles.is_empty() && (self.kinds.is_empty() || self.kinds.contains(&EntityKind::Person))
    }

    /// Whether the conditions on kind, value and role hold.
    fn fit(&self, value: &Value<'_>, roles: Roles) -> bool {
        let age_fits = |bound: Option<u32>, fits: fn(u32, u32) -> bool| {
            bound.is_none_or(|bound| conditions::age(value).is_some_and(|age| fits(age, bound)))
        };
        (self.kinds.is_empty() || self.kinds.contains(&value.kind))
            && (self.countries.is_empty() || self.countries.iter().any(|code| code == value.kind.country()))
            && (self.roles.is_empty() || self.roles.meets(roles))
            && age_fits(self.age_over, |age, bound| age > bound)
            && age_fits(self.age_under, |age, bound| age < bound)
            && (!self.small_population
                || conditions::zip3_population_at_most(value, ZIP3_PEOPLE) == Some(true))
    }
}

/// An entry with conditions.
#[derive(Clone, PartialEq)]
struct Rule {
    conditions: Conditions,
    /// Take the whole cell or value for this.
    whole: Option<EntityKind>,
    entry: EntryNumber,
}

/// What becomes of each finding. Its lists may hold personal data, so it cannot be printed; [`Policy::public`] is
/// what may leave.
#[derive(Clone)]
pub struct Policy {
    name: String,
    version: String,
    title: String,
    entries: Vec<PolicyEntry>,
    /// By place in [`KINDS`].
    by_kind: Vec<EntryNumber>,
    rules: Vec<Rule>,
    numbering: Numbering,
    subject: Subject,
    month_first: bool,
    deny: Vec<String>,
    allow: Vec<String>,
    patterns: Vec<OwnPattern>,
    withheld: Vec<&'static str>,
    public: String,
    key: Option<Key>,
}

impl std::fmt::Debug for Policy {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Policy({} {})", self.name, self.version)
    }
}

impl Default for Policy {
    /// "Training data, balanced".
    fn default() -> Policy {
        static READ: OnceLock<Policy> = OnceLock::new();
        READ.get_or_init(|| {
            // A test reads the file; if it were damaged all the same, everything goes.
            let placeholders = || {
                let public =
                    format!(r#"{{"name":"placeholders","policy":"{POLICY_VERSION}","version":"1"}}"#);
                Policy { public, ..Policy::placeholders("placeholders".to_owned(), "1".to_owned()) }
            };
            Policy::from_json(TRAINING_BALANCED).unwrap_or_else(|_| placeholders())
        })
        .clone()
    }
}

/// A policy as records name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PolicyReference {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of [`Policy::public`], lower-case hexadecimal.
    pub sha256: String,
}

impl Policy {
    /// The pack of this name.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn pack(name: &str) -> Option<Policy> {
        let (_, json) = PACKS.iter().find(|(pack, _)| *pack == name)?;
        Policy::from_json(json).ok()
    }

    /// A placeholder for everything: what a policy is where its file says nothing else.
    fn placeholders(name: String, version: String) -> Policy {
        Policy {
            name,
            version,
            title: String::new(),
            entries: vec![
                PolicyEntry::new("/default", 1, Operator::Placeholder),
                PolicyEntry::new(ALLOW, 1, Operator::Keep),
            ],
            by_kind: vec![DEFAULT_ENTRY; KINDS.len()],
            rules: Vec::new(),
            numbering: Numbering::Contribution,
            subject: Subject::default(),
            month_first: false,
            deny: Vec::new(),
            allow: Vec::new(),
            patterns: Vec::new(),
            withheld: Vec::new(),
            public: String::new(),
            key: None,
        }
    }

    /// The same policy with the contributor's secret, which some operators need and which makes numbers the same
    /// whatever the order of the documents.
    #[must_use]
    pub fn with_key(mut self, key: Key) -> Policy {
        self.key = Some(key);
        self
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its title for people; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Every entry, the default first.
    pub fn entries(&self) -> &[PolicyEntry] {
        &self.entries
    }

    /// Over what numbers of placeholders are consistent.
    pub fn numbering(&self) -> Numbering {
        self.numbering
    }

    /// The contributor's secret.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// True if an operator of it cannot work without a key.
    pub fn needs_key(&self) -> bool {
        self.entries.iter().any(|entry| entry.operator.needs_key())
    }

    /// True if an operator of it cannot work without a key, and it has none.
    pub fn lacks_key(&self) -> bool {
        self.key.is_none() && self.needs_key()
    }

    /// The policy without what may hold personal data: its lists of values and patterns. The same bytes for the same
    /// content.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Which lists it has that [`Policy::public`] leaves out.
    pub fn withheld(&self) -> &[&'static str] {
        &self.withheld
    }

    /// Name, version and digest, for records.
    pub fn reference(&self) -> PolicyReference {
        PolicyReference {
            name: self.name.clone(),
            version: self.version.clone(),
            sha256: sha256(self.public.as_bytes()),
        }
    }

    /// True if an entry that names a kind of the family [`Family::Sensitive`], or the family, does more than keep it. What
    /// finds those is made ready for such a policy only.
    pub fn asks_for_hints(&self) -> bool {
        KINDS.iter().any(|kind| kind.family() == Family::Sensitive && self.asks_for(*kind))
    }

    /// True if an entry that names this kind, or its family, does more than keep it.
    fn asks_for(&self, kind: EntityKind) -> bool {
        let acts = |number: EntryNumber| self.entry(number).operator != Operator::Keep;
        let own = self.by_kind[usize::from(kind.index())];
        let by_rule = |rule: &Rule| rule.conditions.kinds.contains(&kind) && acts(rule.entry);
        own != DEFAULT_ENTRY && acts(own) || self.rules.iter().any(by_rule)
    }

    /// The built-in rows, the contributor's own words, and what the policy says is always found.
    ///
    /// # Errors
    /// If the words and the policy's list are over the limits together, or the policy
    /// [asks for sensitive details](Policy::asks_for_hints): without what finds them nothing may be scrubbed by it.
    pub fn detectors<S: AsRef<str>>(&self, own_words: &[S]) -> Result<Detectors, DetectorsError> {
        self.detectors_with_hints(own_words, None)
    }

    /// The same, and sensitive details where the policy asks for them.
    ///
    /// # Errors
    /// If the words and the policy's list are over the limits together, or the policy asks for sensitive details and
    /// `hints` is nothing.
    pub fn detectors_with_hints<S: AsRef<str>>(
        &self,
        own_words: &[S],
        hints: Option<&HintsDetector>,
    ) -> Result<Detectors, DetectorsError> {
        let words: Vec<&str> =
            own_words.iter().map(AsRef::as_ref).chain(self.deny.iter().map(String::as_str)).collect();
        let mut detectors = Detectors::new(&words)?;
        if self.asks_for_hints() {
            detectors = detectors.with_hints(hints.ok_or(DetectorsError::HintsMissing)?.clone());
        }
        Ok(match self.patterns.is_empty() {
            true => detectors,
            false => detectors.with_patterns(OwnPatterns::of(self.patterns.clone())),
        })
    }

    /// The lowest score of a finding of this kind that can matter.
    pub(crate) fn lowest_threshold(&self, kind: EntityKind) -> f32 {
        let of_kind = self.entry(self.by_kind[usize::from(kind.index())]).threshold;
        let of_rules = self
            .rules
            .iter()
            .filter(|rule| rule.conditions.kinds.is_empty() || rule.conditions.kinds.contains(&kind))
            .filter_map(|rule| self.entry(rule.entry).threshold);
        of_rules.chain(of_kind).fold(DEFAULT_THRESHOLD, f32::min)
    }

    pub(crate) fn entry(&self, number: EntryNumber) -> &PolicyEntry {
        // A number that is none never comes from us; the default is the careful answer.
        self.entries.get(usize::from(number)).unwrap_or(&self.entries[usize::from(DEFAULT_ENTRY)])
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // there are no packs but the default there, and no proptest
mod tests;
