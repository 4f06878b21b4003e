//! [`measure`]: what is labelled against what was marked.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::chance::{by_document, share};
use crate::class::Class;
use crate::predictions::Mark;
use crate::report::{Characters, Counts, EntityScore, KindScore, LanguageScore, Miss, SetScore};
use crate::score::{ScoreBand, band};
use crate::set::{CodePoints, Document, Identifier, Set};
use crate::shape::shape;

/// The kind of [`EntityScore`]s of all kinds together.
pub const ALL_KINDS: &str = "all";

/// Measures what one tool marked in a set. `marks` are those of each document, in the same order; a document without any
/// counts as one in which nothing was found.
///
/// A mark *touches* a label if they share a byte. A label is *whole* if every letter and digit of it is under some mark.
/// Labels without a class (what no set means as personal data) count only for entities.
pub fn measure(set: &Set, marks: &[Vec<Mark>]) -> SetScore {
    let labels = || set.documents.iter().flat_map(|document| &document.labels);
    let labelled: BTreeSet<Class> = labels().filter_map(|label| label.class.clone()).collect();
    let mut sums = Sums::default();
    for (at, document) in set.documents.iter().enumerate() {
        let marks = marks.get(at).map_or(&[][..], Vec::as_slice);
        sums.add(document, marks, &labelled);
    }
    let Sums { kinds, languages, mut entities, scores, misses } = sums;
    for ((language, _, identifier), (all, covered)) in entities.clone() {
        let sum = entities.entry((language, ALL_KINDS.to_owned(), identifier)).or_default();
        *sum = (sum.0 + all, sum.1 + covered);
    }
    SetScore {
        set: set.name.clone(),
        digest: set.digest(),
        documents: set.documents.len(),
        trained_on: set.trained_on,
        kinds: kinds
            .into_iter()
            .map(|((language, kind), counts)| KindScore::of(&language, kind, counts))
            .collect(),
        languages: languages
            .iter()
            .map(|(language, documents)| language_score(language, documents))
            .collect(),
        entities: entities
            .into_iter()
            .map(|((language, kind, identifier), (entities, covered))| EntityScore {
                language,
                kind,
                identifier,
                entities,
                covered,
                recall: share(covered, entities),
            })
            .collect(),
        scores: scores.into_values().collect(),
        misses,
    }
}

/// Places in [`DocumentCounts`].
const LABELS: usize = 0;
const LABELS_ANY: usize = 1;
const MARKS: usize = 2;
const MARKS_ANY: usize = 3;
const ALL: usize = 4;
const MASKED: usize = 5;
const LABELLED: usize = 6;
const BOTH: usize = 7;
const LABELS_RIGHT: usize = 8;
const LABELS_WHOLE: usize = 9;
/// What is counted in one document, all kinds together.
type DocumentCounts = [u64; 10];

/// What is counted of a set.
#[derive(Default)]
struct Sums {
    kinds: BTreeMap<(String, Class), Counts>,
    languages: BTreeMap<String, Vec<DocumentCounts>>,
    entities: BTreeMap<(String, String, Identifier), (usize, usize)>,
    scores: BTreeMap<(Class, u32), ScoreBand>,
    misses: Vec<Miss>,
}

impl Sums {
    fn add(&mut self, document: &Document, marks: &[Mark], labelled: &BTreeSet<Class>) {
        let Document { text, language, labels, .. } = document;
        let points = CodePoints::of(text);
        let marks: Vec<Counted> = marks.iter().map(|mark| Counted::of(mark, labelled)).collect();
        let mut masked = vec![false; text.len()];
        for mark in &marks {
            if let Some(bytes) = masked.get_mut(mark.place.clone()) {
                bytes.fill(true);
            }
        }
        let is_whole = |place: &Range<usize>| {
            let inside = text.get(place.clone()).unwrap_or_default().char_indices();
            inside.filter(|(_, c)| c.is_alphanumeric()).all(|(at, _)| masked[place.start + at])
        };
        let mut counts: DocumentCounts = [0; 10];
        let mut under_labels = vec![false; text.len()];
        let mut entities: BTreeMap<&str, Entity> = BTreeMap::new();
        let mut alone = Vec::new();
        for label in labels {
            let touching = || marks.iter().filter(|mark| meets(&mark.place, &label.place));
            let any = touching().next().is_some();
            let whole = any && is_whole(&label.place);
            if let Some(identifier) = label.identifier {
                let kind = label.class.as_ref().map_or(label.kind.as_str(), Class::name);
                let one = Entity { kind, identifier, covered: whole };
                match &label.entity {
                    None => alone.push(one),
                    Some(entity) => {
                        let all = entities.entry(entity).or_insert(one);
                        // What tells most counts: one name in full makes a person known.
                        all.identifier = all.identifier.min(identifier);
                        all.covered &= whole;
                    }
                }
            }
            let Some(class) = &label.class else { continue };
            under_labels[label.place.clone()].fill(true);
            let right = touching().any(|mark| mark.is(class));
            let kind = self.kinds.entry((language.clone(), class.clone())).or_default();
            *kind = kind.and(Counts {
                labels: 1,
                any: any.into(),
                right: right.into(),
                whole: whole.into(),
                ..Counts::default()
            });
            counts[LABELS] += 1;
            counts[LABELS_ANY] += u64::from(any);
            counts[LABELS_RIGHT] += u64::from(right);
            counts[LABELS_WHOLE] += u64::from(whole);
            if !whole {
                let start = points.from_byte(label.place.start);
                self.misses.push(Miss {
                    document: document.number,
                    start,
                    length: points.from_byte(label.place.end) - start,
                    kind: class.clone(),
                    language: language.clone(),
                    shape: shape(text.get(label.place.clone()).unwrap_or_default()),
                    part: any,
                });
            }
        }
        for mark in &marks {
            let touched = || labels.iter().filter(|label| meets(&mark.place, &label.place));
            let any = touched().any(|label| label.class.is_some());
            let right = touched().any(|label| label.class.as_ref().is_some_and(|class| mark.is(class)));
            let kind = self.kinds.entry((language.clone(), mark.counts_as.clone())).or_default();
            *kind = kind.and(Counts {
                marks: 1,
                marks_right: right.into(),
                marks_any: any.into(),
                ..Counts::default()
            });
            counts[MARKS] += 1;
            counts[MARKS_ANY] += u64::from(any);
            if labelled.contains(&mark.counts_as) {
                let (from, score) = band(mark.score);
                let one = ScoreBand {
                    kind: mark.exact.clone(),
                    from,
                    marks: 1,
                    right: right.into(),
                    any: any.into(),
                    scores: score.into(),
                };
                let entry = self.scores.entry((one.kind.clone(), from));
                entry.and_modify(|sum| *sum = sum.clone().and(&one)).or_insert(one);
            }
        }
        for (at, _) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            counts[ALL] += 1;
            counts[MASKED] += u64::from(masked[at]);
            counts[LABELLED] += u64::from(under_labels[at]);
            counts[BOTH] += u64::from(masked[at] && under_labels[at]);
        }
        self.languages.entry(language.clone()).or_default().push(counts);
        let entities = entities.into_values().chain(alone);
        for Entity { kind, identifier, covered } in entities.filter(|one| one.identifier != Identifier::None)
        {
            let sum = self.entities.entry((language.clone(), kind.to_owned(), identifier)).or_default();
            *sum = (sum.0 + 1, sum.1 + usize::from(covered));
        }
    }
}

struct Entity<'a> {
    kind: &'a str,
    identifier: Identifier,
    covered: bool,
}

/// A mark with what it can be right for.
struct Counted {
    place: Range<usize>,
    exact: Class,
    group: Class,
    counts_as: Class,
    score: f32,
}

impl Counted {
    fn of(mark: &Mark, labelled: &BTreeSet<Class>) -> Counted {
        let (exact, group) = (Class::exactly(&mark.kind), Class::of_mark(&mark.kind));
        let counts_as = if labelled.contains(&exact) { exact.clone() } else { group.clone() };
        Counted { place: mark.place.clone(), exact, group, counts_as, score: mark.score }
    }

    fn is(&self, class: &Class) -> bool {
        self.exact == *class || self.group == *class
    }
}

fn meets(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn language_score(language: &str, documents: &[DocumentCounts]) -> LanguageScore {
    let of = |at: usize| documents.iter().map(|counts| counts[at]).sum::<u64>();
    let ratio = |part: usize, all: usize| {
        by_document(documents, move |sum| (sum[all] > 0).then(|| sum[part] as f64 / sum[all] as f64))
    };
    let f2 = |sum: &DocumentCounts| {
        let share =
            |part: usize, all: usize| if sum[all] > 0 { sum[part] as f64 / sum[all] as f64 } else { 0.0 };
        let (precision, recall) = (share(MARKS_ANY, MARKS), share(LABELS_ANY, LABELS));
        let below = 4.0 * precision + recall;
        (sum[LABELS] > 0).then(|| if below > 0.0 { 5.0 * precision * recall / below } else { 0.0 })
    };
    LanguageScore {
        language: language.to_owned(),
        documents: documents.len(),
        counts: Counts {
            labels: of(LABELS) as usize,
            any: of(LABELS_ANY) as usize,
            right: of(LABELS_RIGHT) as usize,
            whole: of(LABELS_WHOLE) as usize,
            marks: of(MARKS) as usize,
            marks_right: of(MARKS_ANY) as usize,
            marks_any: of(MARKS_ANY) as usize,
        },
        characters: Characters { all: of(ALL), masked: of(MASKED), labelled: of(LABELLED), both: of(BOTH) },
        f2: by_document(documents, f2),
        masked: ratio(MASKED, ALL),
        labelled_masked: ratio(BOTH, LABELLED),
        masked_labelled: ratio(BOTH, MASKED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::own;
    use proptest::prelude::*;

    fn mark(place: Range<usize>, kind: &str) -> Mark {
        Mark { place, kind: kind.to_owned(), score: 1.0 }
    }

    fn kind<'a>(score: &'a SetScore, kind: &str) -> &'a KindScore {
        score.kinds.iter().find(|one| one.kind.name() == kind).unwrap()
    }

    /// Two documents, made so that everything can be counted by hand.
    fn by_hand() -> (Set, Vec<Vec<Mark>>) {
        // 0        9    14       23
        let lines = concat!(
            r#"{"text": "Anna Sól met Jón in Osló, 4 May.", "language": "is", "spans": [
                {"start": 0, "end": 8, "kind": "PERSON", "entity": "a", "identifier": "direct"},
                {"start": 13, "end": 16, "kind": "PERSON", "entity": "j", "identifier": "quasi"},
                {"start": 20, "end": 24, "kind": "LOC", "entity": "o", "identifier": "quasi"},
                {"start": 26, "end": 31, "kind": "QUANTITY", "entity": "q", "identifier": "quasi"}]}"#,
            "\u{0}",
            r#"{"text": "Anna? SSN 219-09-9999", "language": "is", "spans": [
                {"start": 0, "end": 4, "kind": "PERSON", "entity": "a", "identifier": "direct"},
                {"start": 10, "end": 21, "kind": "US_SSN"}]}"#
        );
        let lines = lines.replace('\n', " ").replace('\u{0}', "\n");
        let set = Set { name: "hand".to_owned(), documents: own::read(&lines, "").unwrap(), trained_on: 0 };
        let marks = vec![
            // "Anna" only; "met" wrongly; Jón as a place; 4 May.
            vec![
                mark(0..4, "PERSON"),
                mark(10..13, "PERSON"),
                mark(14..18, "LOCATION"),
                mark(29..34, "DATE_TIME"),
            ],
            vec![mark(0..4, "PERSON"), mark(10..21, "US_SSN")],
        ];
        (set, marks)
    }

    #[test]
    fn counts_are_as_counted_by_hand() {
        let (set, marks) = by_hand();
        let text = &set.documents[0].text;
        assert_eq!((&text[14..18], &text[29..34]), ("Jón", "4 May"));
        let score = measure(&set, &marks);
        let person = kind(&score, "PERSON");
        // Anna Sól touched by PERSON but not whole, Jón touched by LOCATION and whole, Anna whole.
        let wanted = Counts { labels: 3, any: 3, right: 2, whole: 2, marks: 3, marks_right: 2, marks_any: 2 };
        assert_eq!(person.counts, wanted);
        // Osló has nothing; the mark LOCATION touches a person.
        let wanted = Counts { labels: 1, marks: 1, marks_any: 1, ..Counts::default() };
        assert_eq!(kind(&score, "LOCATION").counts, wanted);
        let wanted = Counts { labels: 1, any: 1, right: 1, whole: 1, marks: 1, marks_right: 1, marks_any: 1 };
        assert_eq!(kind(&score, "US_SSN").counts, wanted);
        // By score, all of them 1; what the set does not label is left out.
        let scores: Vec<_> =
            score.scores.iter().map(|one| (one.kind.name(), one.from, one.marks, one.right)).collect();
        assert_eq!(scores, [("LOCATION", 950, 1, 0), ("PERSON", 950, 3, 2), ("US_SSN", 950, 1, 1)]);
        assert_eq!(score.scores[0].any, 1);
        // A date is not labelled: no precision, and its mark touches no label that counts.
        let date = kind(&score, "DATE");
        assert_eq!((date.counts.marks, date.counts.marks_any, date.precision), (1, 0, None));
        let all = &score.languages[0];
        assert_eq!((all.counts.labels, all.counts.any, all.counts.marks, all.counts.marks_any), (5, 4, 6, 4));
        // Precision 4/6, recall 4/5: 5 · 8/15 / (8/3 + 4/5).
        assert!((all.f2.unwrap().value - (8.0 / 3.0) / (52.0 / 15.0)).abs() < 1e-12);
        // Letters and digits: AnnaSólmetJóninOsló4May 23 and AnnaSSN219099999 16; under marks 4+3+3+4 and 4+9; under
        // labels 7+3+4 and 4+9; under both 4+3 and 4+9.
        assert_eq!(all.characters, Characters { all: 39, masked: 27, labelled: 27, both: 20 });
    }

    #[test]
    fn an_entity_leaks_if_one_mention_stays_and_misses_hold_no_text() {
        let (set, marks) = by_hand();
        let score = measure(&set, &marks);
        let entity = |kind: &str, identifier| {
            let one =
                score.entities.iter().find(|one| one.kind == kind && one.identifier == identifier).unwrap();
            (one.entities, one.covered)
        };
        // Entities belong to their document: Anna is one in each, and leaks in the first.
        assert_eq!(entity("PERSON", Identifier::Direct), (2, 1));
        assert_eq!(entity("PERSON", Identifier::Quasi), (1, 1));
        // Osló stays; the quantity, which is no kind of ours, is under the mark of a date.
        assert_eq!(entity(ALL_KINDS, Identifier::Quasi), (3, 2));
        let miss = |miss: &Miss| (miss.document, miss.start, miss.length, miss.part);
        assert_eq!(score.misses.iter().map(miss).collect::<Vec<_>>(), [(1, 0, 8, true), (1, 20, 4, false)]);
        let json = serde_json::to_string(&score).unwrap();
        for word in ["Anna", "Sól", "Jón", "Osló", "219"] {
            assert!(!json.contains(word), "{word}");
        }
    }

    #[test]
    fn two_mentions_of_one_document_are_one_entity() {
        let line = r#"{"text": "Ann, Ann", "spans": [{"start": 0, "end": 3, "kind": "PERSON", "entity": "a", "identifier": "quasi"}, {"start": 5, "end": 8, "kind": "PERSON", "entity": "a", "identifier": "direct"}]}"#;
        let set = Set { name: String::new(), documents: own::read(line, "").unwrap(), trained_on: 0 };
        let covered = |marks: Vec<Mark>| {
            let score = measure(&set, &[marks]);
            score.entities.iter().map(|one| (one.identifier, one.entities, one.covered)).collect::<Vec<_>>()
        };
        assert_eq!(covered(vec![mark(0..3, "PERSON")])[0], (Identifier::Direct, 1, 0));
        assert_eq!(covered(vec![mark(0..3, "X"), mark(5..8, "PERSON")])[0], (Identifier::Direct, 1, 1));
    }

    const KINDS: [&str; 5] = ["PERSON", "LOC", "US_SSN", "LAW", "SHOE_SIZE"];

    prop_compose! {
        fn piece()(start in 0usize..18, length in 1usize..6, kind in 0usize..KINDS.len()) -> (Range<usize>, &'static str) {
            (start..(start + length).min(20), KINDS[kind])
        }
    }

    type Pieces = Vec<(Range<usize>, &'static str)>;

    fn made(documents: &[(Pieces, Pieces)]) -> (Set, Vec<Vec<Mark>>) {
        let mut lines = String::new();
        for (labels, _) in documents {
            let spans: Vec<_> = labels
                .iter()
                .map(|(place, kind)| serde_json::json!({ "start": place.start, "end": place.end, "kind": kind, "identifier": "quasi" }))
                .collect();
            let line = serde_json::json!({ "text": "Mr A b1 cd, E? fghi9", "spans": spans });
            lines += &format!("{line}\n");
        }
        let marks = documents
            .iter()
            .map(|(_, marks)| marks.iter().map(|(place, kind)| mark(place.clone(), kind)).collect());
        let set = Set { name: String::new(), documents: own::read(&lines, "en").unwrap(), trained_on: 0 };
        (set, marks.collect())
    }

    proptest! {
        #[test]
        fn right_and_whole_are_never_more_than_any(documents in prop::collection::vec((prop::collection::vec(piece(), 0..6), prop::collection::vec(piece(), 0..6)), 1..5)) {
            let (set, marks) = made(&documents);
            let score = measure(&set, &marks);
            for KindScore { counts, recall_any, recall_right, .. } in &score.kinds {
                prop_assert!(counts.right <= counts.any && counts.whole <= counts.any && counts.any <= counts.labels);
                prop_assert!(counts.marks_right <= counts.marks_any && counts.marks_any <= counts.marks);
                prop_assert!(recall_right.map(|one| one.value) <= recall_any.map(|one| one.value));
            }
            for one in &score.languages {
                let Characters { all, masked, labelled, both } = one.characters;
                prop_assert!(both <= masked.min(labelled) && masked.max(labelled) <= all);
                for estimate in [one.f2, one.masked, one.labelled_masked].into_iter().flatten() {
                    prop_assert!((0.0..=1.0).contains(&estimate.value) && estimate.low <= estimate.high);
                }
            }
            let missed = score.misses.iter().filter(|miss| !miss.part).count();
            let labels: usize = score.kinds.iter().map(|one| one.counts.labels - one.counts.any).sum();
            prop_assert_eq!(missed, labels);
        }

        #[test]
        fn the_order_of_documents_and_marks_does_not_matter(mut documents in prop::collection::vec((prop::collection::vec(piece(), 0..6), prop::collection::vec(piece(), 0..6)), 1..5)) {
            let (set, marks) = made(&documents);
            let one = measure(&set, &marks);
            documents.reverse();
            for (_, marks) in &mut documents {
                marks.reverse();
            }
            let (set, marks) = made(&documents);
            let other = measure(&set, &marks);
            prop_assert_eq!(one.kinds, other.kinds);
            prop_assert_eq!(one.languages, other.languages);
            prop_assert_eq!(one.entities, other.entities);
            prop_assert_eq!(one.scores, other.scores);
        }

        #[test]
        fn another_mark_never_covers_less(documents in prop::collection::vec((prop::collection::vec(piece(), 0..6), prop::collection::vec(piece(), 0..6)), 1..5), more in piece()) {
            let (set, mut marks) = made(&documents);
            let before = measure(&set, &marks);
            marks[0].push(mark(more.0, more.1));
            let after = measure(&set, &marks);
            prop_assert!(after.misses.len() <= before.misses.len());
            for (before, after) in before.entities.iter().zip(&after.entities) {
                prop_assert!(before.covered <= after.covered && before.entities == after.entities);
            }
        }
    }
}
