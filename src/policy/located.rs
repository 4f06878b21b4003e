//! A policy over one document: which rules can hold where, who is who, and whose record is whose.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use scrubjay_policy::roles::{Role, Roles, roles};
use scrubjay_policy::{Value, entity};
use siphasher::sip128::{Hasher128 as _, SipHasher13};

use super::path::Path;
use super::{ALLOW, ALLOW_ENTRY, Column, DEFAULT_ENTRY, EntryNumber, Operator, Policy};
use crate::detect::hints::is_hint;
use crate::detect::names::PARTY;
use crate::detect::{
    DEFAULT_THRESHOLD, Detectors, Evidence, Finding, OWN_PATTERN, POLICY, WORD_LIST, detect,
};
use crate::digest::sha256;
use crate::document::{Document, Origin, Segment};
use crate::format::FormatName;
use crate::format::json::{self, Step};
use crate::kind::{EntityKind, KINDS};
use crate::resolve::resolve;
use crate::sort::sorted;
use crate::span::Span;

/// What a policy knows of one document before anything is decided in it.
pub(crate) struct Located {
    /// Lists of rules that can hold at a place, in order; most places share one.
    lists: Vec<Vec<u16>>,
    /// The list of each segment; empty if all have the first.
    of_segment: Vec<u32>,
    /// Roles by whom a name stands for.
    roles: HashMap<String, Roles>,
    /// What stays wherever it is found, by kind: the same list counts differently for names and for numbers.
    allowed: RefCell<HashMap<EntityKind, HashSet<String>>>,
    /// What date shifts go by where no column or path says it: the digest of the text, once somebody asks for it.
    subject: OnceCell<String>,
    /// The subject of each record, and the record of each segment.
    subjects: Vec<Option<String>>,
    record_of_segment: Vec<u32>,
}

/// What the policy says of a finding.
pub(crate) enum Judged {
    /// It is acted on, once a person has said so or nobody is asked.
    Act(EntryNumber),
    /// It stays, and is listed as kept.
    Keep(EntryNumber),
    /// It is too uncertain to be shown.
    Drop,
}

impl Policy {
    /// Looks at where the policy's rules can hold in a document, and takes whole values out of what is searched.
    /// Gives what it found by that.
    pub(crate) fn locate(&self, document: &mut Document) -> (Located, Vec<Finding>) {
        let mut located = Located {
            lists: Vec::new(),
            of_segment: Vec::new(),
            roles: HashMap::new(),
            allowed: RefCell::default(),
            subject: OnceCell::new(),
            subjects: Vec::new(),
            record_of_segment: Vec::new(),
        };
        let format = document.format();
        let everywhere: Vec<u16> = self
            .rules
            .iter()
            .zip(0..)
            .filter(|(rule, _)| {
                let conditions = &rule.conditions;
                conditions.columns.is_empty() && conditions.paths.is_empty() && self.fits_format(rule, format)
            })
            .map(|(_, number)| number)
            .collect();
        located.lists.push(everywhere);
        match format {
            FormatName::Csv | FormatName::Tsv => self.locate_columns(document, &mut located),
            FormatName::Json | FormatName::JsonLines => self.locate_paths(document, &mut located),
            FormatName::Plain => {}
        }
        let evidence = Evidence { detector: POLICY, check: None, context: None, view: None };
        let is_whole =
            |list: &Vec<u16>| list.iter().any(|rule| self.rules[usize::from(*rule)].whole.is_some());
        let most = if located.lists.iter().any(is_whole) { located.of_segment.len() } else { 0 };
        let mut findings = Vec::with_capacity(most);
        for (place, list) in located.of_segment.iter().enumerate() {
            let whole = located.lists[*list as usize]
                .iter()
                .find_map(|rule| self.rules.get(usize::from(*rule)).and_then(|rule| rule.whole));
            if let (Some(kind), Some(segment)) = (whole, document.segments.get_mut(place)) {
                segment.is_whole = true;
                findings.push(Finding { span: segment.span, kind, score: 1.0, evidence });
            }
        }
        (located, findings)
    }

    fn fits_format(&self, rule: &super::Rule, format: FormatName) -> bool {
        rule.conditions.formats.is_empty() || rule.conditions.formats.contains(&format)
    }

    fn locate_columns(&self, document: &Document, located: &mut Located) {
        let speaks_of_columns = self.rules.iter().any(|rule| !rule.conditions.columns.is_empty());
        if !speaks_of_columns && self.subject.columns.is_empty() {
            return;
        }
        let text = document.text();
        // A column is known by its number and by its header, which is the label of the cells under it.
        let fits = |columns: &[Column], number: u32, header: Option<&str>| {
            let header = header.map(Column::folded);
            columns.iter().any(|column| match column {
                Column::Number(wanted) => *wanted == number,
                Column::Header(wanted) => header.as_ref() == Some(wanted),
            })
        };
        let has_header = self.has_header(document);
        let mut list_of = |column: u32, is_header: bool, header: Option<&str>| {
            let holds = |rule: &super::Rule| {
                let conditions = &rule.conditions;
                let is_here = conditions.columns.is_empty()
                    || (!is_header && fits(&conditions.columns, column, header));
                conditions.paths.is_empty() && is_here && self.fits_format(rule, document.format())
            };
            let list: Vec<u16> =
                self.rules.iter().zip(0..).filter(|(rule, _)| holds(rule)).map(|(_, n)| n).collect();
            (number_of(&mut located.lists, list), !is_header && fits(&self.subject.columns, column, header))
        };
        // By column: the list of its cells, and whether it says whose record a row is.
        let mut columns: Vec<Option<(u32, bool)>> = Vec::new();
        let cells = document.segments().len();
        located.of_segment.reserve(cells);
        located.record_of_segment.reserve(cells);
        for segment in document.segments() {
            let Origin::Cell { row, column } = segment.origin else { continue };
            let header = segment.label.and_then(|span| span.slice(text));
            let place = column as usize;
            let (list, is_subject) = match columns.get(place).copied().flatten() {
                _ if row == 0 && has_header => list_of(column, true, header),
                Some(known) => known,
                None => {
                    if columns.len() <= place {
                        columns.resize(place + 1, None);
                    }
                    *columns[place].insert(list_of(column, false, header))
                }
            };
            located.of_segment.push(list);
            located.record_of_segment.push(row);
            if located.subjects.len() <= row as usize {
                located.subjects.resize(row as usize + 1, None);
            }
            if is_subject {
                located.subjects[row as usize] = Some(document.value(segment.span).into_owned());
            }
        }
    }

    /// True if the first row names columns that the policy speaks of. Where none is named by its header, the first row
    /// is taken for values like any other: that hides more.
    fn has_header(&self, document: &Document) -> bool {
        let of_rules = self.rules.iter().flat_map(|rule| &rule.conditions.columns);
        let headers: Vec<&String> = of_rules
            .chain(&self.subject.columns)
            .filter_map(|column| match column {
                Column::Header(header) => Some(header),
                Column::Number(_) => None,
            })
            .collect();
        let in_first_row = |segment: &&Segment| matches!(segment.origin, Origin::Cell { row: 0, .. });
        document.segments().iter().take_while(in_first_row).any(|segment| {
            let folded = Column::folded(&document.value(segment.span));
            headers.iter().any(|header| **header == folded)
        })
    }

    fn locate_paths(&self, document: &Document, located: &mut Located) {
        let speaks_of_paths = self.rules.iter().any(|rule| !rule.conditions.paths.is_empty());
        if !speaks_of_paths && self.subject.paths.is_empty() {
            return;
        }
        let mut records: HashMap<u128, u32> = HashMap::new();
        let mut by_place: HashMap<u128, (u32, bool)> = HashMap::new();
        let Located { lists, of_segment, subjects, record_of_segment, .. } = located;
        json::walk(document, |segment, place: &[Step], line| {
            let is_value = segment.origin != Origin::JsonKey;
            let (list, is_subject) = *by_place.entry(number_for(&(is_value, place))).or_insert_with(|| {
                let fits = |paths: &[Path]| is_value && paths.iter().any(|path| path.fits(place));
                let holds = |rule: &super::Rule| {
                    let conditions = &rule.conditions;
                    let is_here = conditions.paths.is_empty() || fits(&conditions.paths);
                    conditions.columns.is_empty() && is_here && self.fits_format(rule, document.format())
                };
                let list: Vec<u16> =
                    self.rules.iter().zip(0..).filter(|(rule, _)| holds(rule)).map(|(_, n)| n).collect();
                (number_of(lists, list), fits(&self.subject.paths))
            });
            of_segment.push(list);
            // A record is what stands under the first number: a line, or an item of the outermost list.
            let first = match document.format() {
                FormatName::JsonLines => None,
                _ => place.iter().position(|step| matches!(step, Step::Index(_))),
            };
            let above = &place[..first.map_or(0, |first| first + 1)];
            let next = records.len() as u32;
            let record = *records.entry(number_for(&(line, above))).or_insert(next);
            record_of_segment.push(record);
            if subjects.len() <= record as usize {
                subjects.resize(record as usize + 1, None);
            }
            if is_subject {
                subjects[record as usize] = Some(document.value(segment.span).into_owned());
            }
        });
    }

    /// Everything in the document that can matter under this policy. Overlaps are left to [`Policy::resolve`].
    pub(crate) fn detect(
        &self,
        document: &Document,
        detectors: &Detectors,
        located: &Located,
        whole: Vec<Finding>,
    ) -> Vec<Finding> {
        let lowest: Vec<f32> = KINDS.iter().map(|kind| self.lowest_threshold(*kind)).collect();
        let least = lowest.iter().copied().fold(DEFAULT_THRESHOLD, f32::min);
        let mut findings = detect(document, detectors, least);
        // What words tell about a person counts where an entry speaks of it by name, and nowhere else.
        let is_asked_for = |finding: &Finding| {
            !is_hint(finding)
                || self.asks_for(finding.kind) && self.entry_of(document, located, finding) != DEFAULT_ENTRY
        };
        findings.retain(|finding| {
            finding.score >= lowest[usize::from(finding.kind.index())] && is_asked_for(finding)
        });
        findings.extend(whole);
        findings
    }

    /// Findings that overlap made disjoint. What is acted on stands above what is kept, even where it is less sure: a password
    /// that looks like a name goes, though names stay. Only what lies within something [much surer](CLEAR_LEAD) does not.
    pub(crate) fn resolve(
        &self,
        document: &Document,
        located: &Located,
        findings: Vec<Finding>,
    ) -> Vec<Finding> {
        if self.allow.is_empty() {
            return self.resolve_by_entry(document, located, findings);
        }
        // What is allowed stays whole, whatever is found within it, unless it is a word that must always go.
        let (allowed, mut findings): (Vec<Finding>, Vec<Finding>) =
            findings.into_iter().partition(|finding| {
                !is_own(finding) && self.allows(located, finding.kind, &document.value(finding.span))
            });
        let allowed = resolve(allowed);
        findings.retain(|finding| {
            let at = allowed.partition_point(|allowed| allowed.span.end() <= finding.span.start());
            is_own(finding) || !allowed.get(at).is_some_and(|allowed| allowed.span.contains(finding.span))
        });
        let mut all = self.resolve_by_entry(document, located, findings);
        let is_free = |allowed: &Finding| {
            let at = all.partition_point(|other| other.span.end() <= allowed.span.start());
            all.get(at).is_none_or(|other| other.span.start() >= allowed.span.end())
        };
        let allowed: Vec<Finding> = allowed.into_iter().filter(is_free).collect();
        all.extend(allowed);
        sorted(all, |a, b| a.span < b.span)
    }

    fn resolve_by_entry(
        &self,
        document: &Document,
        located: &Located,
        findings: Vec<Finding>,
    ) -> Vec<Finding> {
        if self.entries.iter().all(|entry| entry.operator != Operator::Keep || entry.pointer == ALLOW) {
            return resolve(findings);
        }
        let (acted, kept): (Vec<Finding>, Vec<Finding>) = findings
            .into_iter()
            .partition(|finding| matches!(self.judge(document, located, finding), Judged::Act(_)));
        let kept = resolve(kept);
        let is_misread = |acted: &Finding| {
            let at = kept.partition_point(|kept| kept.span.end() <= acted.span.start());
            kept.get(at)
                .is_some_and(|kept| kept.span.contains(acted.span) && kept.score - acted.score > CLEAR_LEAD)
        };
        let acted = resolve(acted.into_iter().filter(|acted| !is_misread(acted)).collect());
        let mut all = Vec::with_capacity(acted.len() + kept.len());
        let mut next = 0;
        for finding in kept {
            while acted.get(next).is_some_and(|acted| acted.span.end() <= finding.span.start()) {
                next += 1;
            }
            // What lies between those that are acted on.
            let mut from = finding.span.start();
            for acted in acted[next..].iter().take_while(|acted| acted.span.start() < finding.span.end()) {
                all.push(Finding { span: Span::of(from..acted.span.start().max(from)), ..finding });
                from = acted.span.end();
            }
            all.push(Finding { span: Span::of(from.min(finding.span.end())..finding.span.end()), ..finding });
        }
        all.retain(|finding| {
            let text = finding.span.slice(document.text()).unwrap_or_default();
            text.chars().any(char::is_alphanumeric)
        });
        all.extend(acted);
        sorted(all, |a, b| a.span < b.span)
    }

    /// Notes who is who by the words around the names, if a rule asks for that.
    pub(crate) fn note_roles(&self, document: &Document, findings: &[Finding], located: &mut Located) {
        if !self.rules.iter().any(|rule| rule.conditions.ask_who_somebody_is()) {
            return;
        }
        for name in &self.subject.names {
            let known = located.roles.entry(entity(EntityKind::Person, name)).or_default();
            *known = known.with(Role::Subject);
        }
        for finding in findings.iter().filter(|finding| finding.kind == EntityKind::Person) {
            let Some(segment) = document.segment_at(finding.span.start()) else { continue };
            let Some(around) = segment.span.slice(document.text()) else { continue };
            let start = segment.span.start();
            let seen = roles(
                around,
                finding.span.start() - start..finding.span.end().min(segment.span.end()) - start,
            );
            if !seen.is_empty() {
                let name = entity(EntityKind::Person, &document.value(finding.span));
                let known = located.roles.entry(name).or_default();
                *known = known.union(seen);
                // Whom a role protects is protected by each of their names; a judge's namesake is no judge.
                let protected = seen.protected();
                let words =
                    document.value(finding.span).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                for word in words.iter().filter(|word| !protected.is_empty() && word.chars().count() > 2) {
                    let known = located.roles.entry(entity(EntityKind::Person, word)).or_default();
                    *known = known.union(protected);
                }
            }
        }
    }

    /// What the policy says of a finding in the document that `located` was made for.
    pub(crate) fn judge(&self, document: &Document, located: &Located, finding: &Finding) -> Judged {
        self.judge_by(self.entry_of(document, located, finding), finding)
    }

    /// The same where it is known already which entry decides.
    pub(crate) fn judge_by(&self, number: EntryNumber, finding: &Finding) -> Judged {
        let entry = self.entry(number);
        if finding.score < entry.threshold.unwrap_or(DEFAULT_THRESHOLD) {
            // What others would act on is listed, so that a high threshold cannot hide anything.
            return if finding.score < DEFAULT_THRESHOLD { Judged::Drop } else { Judged::Keep(number) };
        }
        if entry.operator == Operator::Keep { Judged::Keep(number) } else { Judged::Act(number) }
    }

    fn entry_of(&self, document: &Document, located: &Located, finding: &Finding) -> EntryNumber {
        let rules = located.rules(document, finding);
        if !rules.is_empty() || !self.allow.is_empty() {
            let text = document.value(finding.span);
            let value = self.value(&text, finding.kind);
            if !self.allow.is_empty() && !is_own(finding) && self.allows(located, finding.kind, &text) {
                return ALLOW_ENTRY;
            }
            let roles = match finding.kind {
                EntityKind::Person if !located.roles.is_empty() => {
                    located.roles.get(&entity(finding.kind, &text)).copied().unwrap_or_default()
                }
                _ if finding.evidence.detector == PARTY => Roles::default().with(Role::Party),
                _ => Roles::default(),
            };
            let first = rules.iter().filter_map(|number| self.rules.get(usize::from(*number))).find(|rule| {
                let fits_whole = rule.whole.is_none_or(|kind| kind == finding.kind);
                fits_whole && rule.conditions.fit(&value, roles)
            });
            if let Some(rule) = first {
                return rule.entry;
            }
        }
        self.by_kind[usize::from(finding.kind.index())]
    }

    /// True if the contributor says that a value stays wherever it is found.
    fn allows(&self, located: &Located, kind: EntityKind, text: &str) -> bool {
        let mut known = located.allowed.borrow_mut();
        let allowed = known
            .entry(kind)
            .or_insert_with(|| self.allow.iter().map(|allowed| entity(kind, allowed)).collect());
        allowed.contains(&entity(kind, text))
    }

    /// A value as operators and conditions are told of it.
    pub(crate) fn value<'v>(&self, text: &'v str, kind: EntityKind) -> Value<'v> {
        Value { text, kind, month_first: self.month_first }
    }
}

impl Located {
    fn rules(&self, document: &Document, finding: &Finding) -> &[u16] {
        let list = match self.of_segment.is_empty() {
            true => 0,
            false => document.segment_number(finding.span.start()).map_or(0, |place| self.of_segment[place]),
        };
        self.lists.get(list as usize).map_or(&[], Vec::as_slice)
    }

    /// Whose record stands at a byte.
    pub(crate) fn subject(&self, document: &Document, byte: usize) -> &str {
        document
            .segment_number(byte)
            .and_then(|place| self.record_of_segment.get(place))
            .and_then(|record| self.subjects.get(*record as usize))
            .and_then(Option::as_deref)
            .unwrap_or_else(|| self.subject.get_or_init(|| sha256(document.text().as_bytes())))
    }
}

/// True for what the contributor or the policy says is always found.
fn is_own(finding: &Finding) -> bool {
    [WORD_LIST, OWN_PATTERN].contains(&finding.evidence.detector)
}

/// How much surer a finding must be for another within it to be a misreading: eight digits of a payment card, which is
/// kept, are no telephone number.
const CLEAR_LEAD: f32 = 0.2;

/// A number that stands for a place in a document: written out, places that are nested deep would take more room than the
/// document.
fn number_for(place: &impl Hash) -> u128 {
    let mut hasher = SipHasher13::new();
    place.hash(&mut hasher);
    hasher.finish128().as_u128()
}

/// The place of a list among the lists, where it is put if it is new.
fn number_of(lists: &mut Vec<Vec<u16>>, list: Vec<u16>) -> u32 {
    let place = lists.iter().position(|known| *known == list).unwrap_or_else(|| {
        lists.push(list);
        lists.len() - 1
    });
    place as u32
}
