//! [`Tagger`]: text in, names out.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::{Add, Range};

use crate::cues::Cues;
use crate::features::{self, Known, PARTS};
use crate::lists::{FIRST_NAME, LAST_NAME, Lists, PATRONYMIC};
use crate::model::{Model, Row};
use crate::scripts::Scripts;
use crate::whole_text::WholeText;
use crate::words::{Shape, Word, words};
use crate::{ALL_LABELS, Class, LABELS, Label, addresses, anchors, mentions};

/// The most words that are labelled together.
pub const LONGEST_LINE: usize = 160;
/// How much better than none a person without a capital has to be.
const SURE: i32 = 150;
/// Different words whose scores are kept.
const KEPT_WORDS: usize = 1 << 16;

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Place in the text, UTF-8 bytes.
    pub place: Range<usize>,
    /// What it names.
    pub class: Class,
    /// How much better its labels are than none, a word, in units of the weights.
    pub margin: i32,
}

/// Finds names with a model and lists.
pub struct Tagger {
    model: Model,
    lists: Lists,
    common: Lists,
    scripts: Scripts,
}

impl Tagger {
    /// A tagger of these weights and lists. The lists must be those that the weights were trained with.
    pub fn new(model: Model, lists: Lists, common: Lists) -> Tagger {
        Tagger { model, lists, common, scripts: Scripts::default() }
    }

    /// The same that finds persons in scripts other than Latin as well.
    #[must_use]
    pub fn with_scripts(self, scripts: Scripts) -> Tagger {
        Tagger { scripts, ..self }
    }

    /// What finds persons in scripts other than Latin.
    pub fn scripts(&self) -> &Scripts {
        &self.scripts
    }

    /// The weights.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// True if a word, in whatever case, is in the lists of first or last names, or of Icelandic patronymics.
    pub fn knows_name(&self, word: &str) -> bool {
        let names = FIRST_NAME | LAST_NAME | PATRONYMIC;
        self.lists.of(features::hash(&word.to_lowercase())) & names != 0
    }

    /// The same with another [bias](Model::bias).
    #[must_use]
    pub fn with_bias(self, bias: Row) -> Tagger {
        Tagger { model: self.model.with_bias(bias), ..self }
    }

    /// The names of `text`, in order and disjoint. `room` is of this tagger alone.
    pub fn find(&self, text: &str, room: &mut Room) -> Vec<Name> {
        let mut found = Vec::new();
        let mut all = Vec::new();
        let mut line_start = 0;
        let mut ends = Vec::new();
        for line in text.split_inclusive('\n') {
            words(line.trim_end_matches(['\n', '\r']), line_start, &mut all);
            ends.push(all.len());
            line_start += line.len();
        }
        room.whole.read(text, &all, |hash| self.common.of(hash));
        room.cues.read(text, &all);
        let mut first_word = 0;
        for end in ends {
            let first_name = found.len();
            let here = &all[first_word..end];
            for part in here.chunks(LONGEST_LINE) {
                self.label(text, part, room);
                let first = found.len();
                gather(part, room, &mut found);
                drop_unlikely(part, first, &mut found);
            }
            let lists = |word: &str| self.lists.of(features::hash(word));
            addresses::add(text, here, (&room.cues, first_word), lists, first_name, &mut found);
            first_word = end;
        }
        self.scripts.add(text, &mut found);
        anchors::add(text, &all, &room.cues, &mut found);
        mentions::add(text, &all, &room.whole, &mut found);
        found
    }

    /// The best labels for `words`, into `room.labels`.
    fn label(&self, text: &str, words: &[Word], room: &mut Room) {
        room.known.clear();
        room.vectors.clear();
        for word in words {
            let mut known = features::known(text, word, |hash| self.lists.of(hash), &mut room.lower);
            room.whole.tell(&mut known, |hash| self.common.of(hash));
            let vectors = self.vectors(&known, &room.lower, &mut room.kept);
            room.known.push(known);
            room.vectors.push(vectors);
        }
        room.scores.clear();
        let bias = self.bias(room.whole.recall());
        let at_beginning = self.bias(room.whole.recall_at_beginning());
        for at in 0..words.len() {
            let mut scores = [0; LABELS];
            for part in PARTS {
                let place = at.checked_add_signed(part.distance());
                if let Some(vectors) = place.and_then(|place| room.vectors.get(place)) {
                    sum(&mut scores, &vectors[part as usize]);
                }
            }
            features::of_neighbours(&room.known, at, |feature| self.model.add(feature, &mut scores));
            sum(&mut scores, if room.known[at].begins { &at_beginning } else { &bias });
            room.scores.push(scores);
        }
        viterbi(&room.scores, self.model.transitions(), i32::MIN / 2, &mut room.back, &mut room.labels);
    }

    /// The bias so many tenths of times: of addresses no more than once, since their words are common ones, and of places never
    /// less than none, so that a person who is in doubt is a place rather than nothing.
    fn bias(&self, tenths: i16) -> Row {
        let mut bias = *self.model.bias();
        for (label, bias) in ALL_LABELS.into_iter().zip(&mut bias) {
            let tenths = match label.class() {
                Some(Class::Address) => tenths.min(10),
                Some(Class::Place) => tenths.max(0),
                _ => tenths,
            };
            *bias = bias.saturating_mul(tenths) / 10;
        }
        bias
    }

    /// For each part that a word plays, the sum of its weights.
    fn vectors(&self, known: &Known, lower: &str, kept: &mut Kept) -> [Row; PARTS.len()] {
        let key = known.exact
            ^ u64::from(known.begins)
            ^ u64::from(known.is_small_elsewhere) << 1
            ^ (known.register as u64) << 2
            ^ u64::from(known.lists) << 8;
        if let Some(vectors) = kept.get(&key) {
            return *vectors;
        }
        let vectors = PARTS.map(|part| {
            let mut scores = [0; LABELS];
            features::of_word(lower, known, part, |feature| self.model.add(feature, &mut scores));
            scores
        });
        if kept.len() >= KEPT_WORDS {
            kept.clear();
        }
        kept.insert(key, vectors);
        vectors
    }
}

/// The best row of labels for `scores`, one for each word (Viterbi 1967). Numbers are added up as `Sum`, of which
/// `never` is less than any that can come about.
pub fn viterbi<Score: Copy + Into<Sum>, Sum: Copy + PartialOrd + Default + Add<Output = Sum>>(
    scores: &[[Score; LABELS]],
    transitions: &[[Score; LABELS]; LABELS],
    never: Sum,
    back: &mut Vec<[u8; LABELS]>,
    labels: &mut Vec<Label>,
) {
    back.clear();
    labels.clear();
    // A line begins as if no name stood before it.
    let mut best = [never; LABELS];
    best[0] = Sum::default();
    for row in scores {
        let (mut next, mut from) = ([never; LABELS], [0u8; LABELS]);
        for (before, score) in best.iter().enumerate() {
            for label in 0..LABELS {
                let candidate = *score + transitions[before][label].into();
                if candidate > next[label] {
                    (next[label], from[label]) = (candidate, before as u8);
                }
            }
        }
        for (score, weight) in next.iter_mut().zip(row) {
            *score = *score + (*weight).into();
        }
        best = next;
        back.push(from);
    }
    let mut last = 0;
    for label in 1..LABELS {
        if best[label] > best[last] {
            last = label;
        }
    }
    for from in back.iter().rev() {
        labels.push(ALL_LABELS[last]);
        last = usize::from(from[last]);
    }
    labels.reverse();
}

fn sum(scores: &mut Row, other: &Row) {
    for (score, weight) in scores.iter_mut().zip(other) {
        *score += weight;
    }
}

/// Puts words with labels together to names.
fn gather(words: &[Word], room: &Room, found: &mut Vec<Name>) {
    let mut before: Option<Class> = None;
    let mut count = 0;
    for ((word, label), scores) in words.iter().zip(&room.labels).zip(&room.scores) {
        let class = label.class();
        let margin = i32::from(scores[*label as usize]) - i32::from(scores[0]);
        match (class, found.last_mut()) {
            (Some(class), Some(name)) if before == Some(class) && label.continues() => {
                name.place.end = word.end;
                count += 1;
                name.margin += (margin - name.margin) / count;
            }
            (Some(class), _) => {
                found.push(Name { place: word.start..word.end, class, margin });
                count = 1;
            }
            (None, _) => {}
        }
        before = class;
    }
}

/// Drops persons without a capital that are not sure: every common word would be near to one.
fn drop_unlikely(words: &[Word], first: usize, found: &mut Vec<Name>) {
    let mut words = words.iter().peekable();
    let mut kept = first;
    for index in first..found.len() {
        let name = &found[index];
        let mut has_capital = false;
        while let Some(word) = words.next_if(|word| word.end <= name.place.end) {
            has_capital |= word.start >= name.place.start
                && matches!(
                    word.shape,
                    Shape::Capital | Shape::Capitals | Shape::Mixed | Shape::Initial | Shape::Caseless
                );
        }
        if has_capital || !matches!(name.class, Class::Person | Class::Place) || name.margin >= SURE {
            found.swap(kept, index);
            kept += 1;
        }
    }
    found.truncate(kept);
}

/// What a search keeps from text to text, so that it need not be made again.
#[derive(Default)]
pub struct Room {
    known: Vec<Known>,
    vectors: Vec<[Row; PARTS.len()]>,
    scores: Vec<Row>,
    back: Vec<[u8; LABELS]>,
    labels: Vec<Label>,
    lower: String,
    kept: Kept,
    whole: WholeText,
    cues: Cues,
}

type Kept = HashMap<u64, [Row; PARTS.len()], BuildHasherDefault<AsItIs>>;

/// What is hashed already.
#[derive(Default)]
pub(crate) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
    }
}
