//! [`Tagger`]: text in, names out.

use std::hash::Hasher;
use std::ops::Range;

use crate::between::{is_between, is_no_name};
use crate::cues::{CueTable, Cues, STREET_AFTER_NUMBER, STREET_FIRST, STREET_PARTICLE};
use crate::eight::Eight;
use crate::features::{self, Known, Part};
use crate::lists::{COMMON, COMMON_HERE, DICTIONARY, FIRST_NAME, LAST_NAME, Listed, Lists, NAME_OF_PERSON};
use crate::model::{Model, Row};
use crate::passage::{Passage, add_in_order, is_free};
use crate::quiet::Quiet;
use crate::recall::KINDS;
use crate::scripts::Scripts;
use crate::sums::{Around, Sums};
use crate::vocabulary::{Met, Sources, Vectors, Vocabulary};
use crate::whole_text::{Register, WholeText};
use crate::words::{Shape, Word, words_of_lines};
use crate::{ALL_LABELS, Class, LABELS, Label, mentions, messages};

/// The most words that are labelled together.
pub const LONGEST_LINE: usize = 160;
/// So many words after a word play a part for it.
const AFTER: usize = 2;
/// How much better than none a person without a capital has to be; twice as much where names have one.
const SURE: i32 = 150;
/// How the names of companies end: their legal forms, as they are written.
pub const COMPANY_FORMS: [&str; 26] = [
    "GmbH", "AG", "KG", "UG", "Ltd", "Limited", "LLC", "LLP", "Inc", "Corp", "PLC", "plc", "SA", "SAS",
    "SARL", "SpA", "Srl", "BV", "NV", "Oy", "Oyj", "AB", "ApS", "ASA", "ehf", "hf",
];
/// The longest article, in bytes.
const LONGEST_ARTICLE: usize = 3;
/// Stands for what is known of a word that nobody asks about.
pub(crate) const UNKNOWN: Known = Known {
    lower: 0,
    exact: 0,
    shape: Shape::Small,
    lists: 0,
    begins: false,
    is_small_elsewhere: false,
    register: Register::Prose,
    cluster: 0,
};

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Place in the text, UTF-8 bytes.
    pub place: Range<usize>,
    /// What it names.
    pub class: Class,
    /// How sure it is: of what the model found the square of how much better its labels are than none, a word, without what was
    /// added to find more; of what words around it tell, what such names are worth beside those.
    pub margin: i32,
}

/// Finds names with a model and lists.
pub struct Tagger {
    model: Model,
    lists: Lists,
    common: Lists,
    clusters: Lists,
    scripts: Scripts,
    cues: CueTable,
    forms: Option<Forms>,
}

/// What is known of a text once the model has found names in it.
#[derive(Clone, Copy)]
pub struct TextRead<'t> {
    /// The text.
    pub text: &'t str,
    /// All of its words.
    pub words: &'t [Word],
    /// How many of them there are up to the end of each line.
    pub ends: &'t [usize],
    /// Which of them are listed as telling something of what stands beside them.
    pub cues: &'t Cues,
    /// The [hash](features::hash) of the word at a place, in small letters.
    pub lower: &'t dyn Fn(usize) -> u64,
    /// The lists that the word at a place is in, itself or without its ending.
    pub lists: &'t dyn Fn(usize) -> u16,
    /// The lists that the word with such a hash is in.
    pub lists_of: &'t dyn Fn(u64) -> u16,
    /// True if the word at a place stands in the text in small letters.
    pub is_small: &'t dyn Fn(usize) -> bool,
    /// Whether it may be in a language that writes every noun with a capital.
    pub has_capital_nouns: bool,
}

/// Corrects what was found in a text by its form, and adds to it; names are in order and stay so.
pub type Forms = fn(&TextRead<'_>, &mut Vec<Name>);

impl Tagger {
    /// A tagger of these weights and lists: of names, of common words with the bits of their languages, and of words with their
    /// [clusters](features::cluster). The lists must be those that the weights were trained with.
    pub fn new(model: Model, lists: Lists, common: Lists, clusters: Lists) -> Tagger {
        let (scripts, cues) = (Scripts::default(), CueTable::default());
        Tagger { model, lists, common, clusters, scripts, cues, forms: None }
    }

    /// The same that finds persons in scripts other than Latin as well.
    #[must_use]
    pub fn with_scripts(self, scripts: Scripts) -> Tagger {
        Tagger { scripts, ..self }
    }

    /// The same that goes by the form of the text as well.
    #[must_use]
    pub fn with_forms(self, forms: Forms) -> Tagger {
        Tagger { forms: Some(forms), ..self }
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
        self.lists.of(features::hash(&word.to_lowercase())) & NAME_OF_PERSON != 0
    }

    /// What a word, in small letters, is in the lists.
    pub fn listed(&self, word: &str) -> Listed {
        self.listed_by(features::hash(word))
    }

    /// The same by the [hash](features::hash) of the word.
    fn listed_by(&self, lower: u64) -> Listed {
        let lists = self.lists.of(lower);
        if lists & (COMMON | DICTIONARY) != 0 || self.common.of(lower) != 0 {
            Listed::AsWord
        } else if lists & NAME_OF_PERSON != 0 {
            Listed::AsName
        } else {
            Listed::Not
        }
    }

    /// The same with another [bias](Model::bias).
    #[must_use]
    pub fn with_bias(self, bias: Row) -> Tagger {
        Tagger { model: self.model.with_bias(bias), ..self }
    }

    /// The names of `text`, in order and disjoint. `room` is of this tagger alone.
    pub fn find(&self, text: &str, room: &mut Room) -> Vec<Name> {
        let mut found = self.find_in_whole(text, room);
        let mut more = Vec::new();
        // What is short was looked at as a message already.
        if !room.whole.is_short() {
            for message in messages::in_small_letters(text, &found) {
                for name in self.find_in_whole(&text[message.clone()], room) {
                    let place = message.start + name.place.start..message.start + name.place.end;
                    if is_free(&found, &place) && text[place.clone()].starts_with(char::is_lowercase) {
                        more.push(Name { place, ..name });
                    }
                }
            }
        }
        add_in_order(&mut found, &mut more);
        found
    }

    /// The same of a text that is written in one way.
    fn find_in_whole(&self, text: &str, room: &mut Room) -> Vec<Name> {
        let mut found = Vec::new();
        let mut all = std::mem::take(&mut room.words);
        let mut ends = std::mem::take(&mut room.ends);
        words_of_lines(text, &mut all, &mut ends);
        let sources = self.sources();
        let Room { vocabulary, sums, places, whole, cues, biases, .. } = room;
        if vocabulary.begin() {
            sums.forget_numbers();
        }
        places.clear();
        places.reserve_exact(all.len());
        places.extend(all.iter().map(|word| vocabulary.place(text, word, &sources)));
        whole.read(text, &all, |at| vocabulary.small_word(places[at], text, &all[at], &sources));
        for (bias, tenths) in biases.iter_mut().zip(whole.added()) {
            *bias = Eight::of(self.bias(*tenths));
        }
        let lists_of = |(word, place): (&Word, &u32)| {
            vocabulary.cues(*place).unwrap_or_else(|| self.cues.lists_of(text, word))
        };
        cues.set(&self.cues, all.iter().zip(places.iter()).map(lists_of));
        let mut first_word = 0;
        for &end in &ends {
            let here = &all[first_word..end];
            for (number, part) in here.chunks(LONGEST_LINE).enumerate() {
                self.label(text, part, first_word + number * LONGEST_LINE, room);
                let first = found.len();
                gather(text, part, first_word + number * LONGEST_LINE, room, &mut found);
                correct_companies(text, first, &mut found);
                trim_addresses(
                    (here, first_word),
                    room.whole.has_small_names(),
                    &room.cues,
                    &mut found[first..],
                );
                drop_unlikely(text, part, room, first, &mut found);
                tell_how_sure(part, room, &mut found[first..]);
            }
            first_word = end;
        }
        self.scripts.add(text, &mut found);
        let Room { vocabulary, places, whole, cues, .. } = room;
        let mut met = Met { vocabulary, text, words: &all, places };
        if let Some(forms) = self.forms {
            let lower = |at: usize| met.lower(at);
            let lists_of = |lower: u64| self.lists.of(lower);
            let lists = |at: usize| match met.entry(at) {
                Some(entry) => entry.known.lists | whole.common_here(entry.languages),
                None => lists_of(lower(at)),
            };
            let is_small = |at: usize| whole.has_small(lower(at));
            let (lower, lists, lists_of, is_small) = (&lower, &lists, &lists_of, &is_small);
            let has_capital_nouns = whole.has_capital_nouns();
            let (words, ends) = (&all, &ends);
            let read =
                TextRead { text, words, ends, cues, lower, lists, lists_of, is_small, has_capital_nouns };
            forms(&read, &mut found);
        }
        mentions::add(&mut met, whole, &|lower| self.listed_by(lower), &mut found);
        room.put_back(all, ends);
        found
    }

    fn sources(&self) -> Sources<'_> {
        let Tagger { lists, common, clusters, cues, .. } = self;
        Sources { lists, common, clusters, cues }
    }

    /// The best labels for `words`, the first of which is the one at `first` of the text, into `room.labels`.
    // A function of its own, so that a browser makes it fast while the first text is read: what runs once stays as it was.
    #[inline(never)]
    fn label(&self, text: &str, words: &[Word], first: usize, room: &mut Room) {
        room.quiet.read(words, !room.whole.is_written_with_capitals());
        let Room {
            vocabulary,
            known: all_known,
            numbers,
            whole,
            places,
            scores,
            kinds,
            sums,
            lower,
            quiet,
            ..
        } = room;
        all_known.clear();
        numbers.clear();
        scores.clear();
        kinds.clear();
        let sources = self.sources();
        // What is known so far of the scores of the last two words, of this one and of the next.
        let mut around = [Eight::default(); 4];
        let mut next = |parts: &Vectors, scores: &mut Vec<Eight>| {
            let part = |part: Part| parts[part as usize];
            let [second_before, before, itself, after] = around;
            scores.push(second_before.plus(part(Part::SecondAfter)));
            around = [
                before.plus(part(Part::After)),
                itself.plus(part(Part::Itself)),
                after.plus(part(Part::Before)),
                part(Part::SecondBefore),
            ];
        };
        for (at, (word, place)) in words.iter().zip(&places[first..]).enumerate() {
            if quiet.is_nothing_near(at) {
                next(&Vectors::default(), scores);
                all_known.push(UNKNOWN);
                numbers.push(0);
                kinds.push(0);
                continue;
            }
            let make = |known: &Known| {
                features::write_lower(&text[word.start..word.end], lower);
                sums.of_word(&self.model, lower, known)
            };
            let (known, told, number) = vocabulary.told(*place, (text, word), whole, &sources, make);
            next(&told.vectors, scores);
            all_known.push(known);
            numbers.push(number);
            kinds.push(told.kind);
        }
        for _ in 0..AFTER {
            next(&Vectors::default(), scores);
        }
        let is_post = room.whole.is_post();
        let is_title = is_post && is_title(&room.known);
        let has_kinds_of_prose = room.whole.has_kinds_of_prose();
        let Room { known, numbers, sums, .. } = room;
        let mut around = Around::begin(known, numbers);
        for at in 0..words.len() {
            around.go_on(known, numbers, at);
            if room.quiet.is_no_name(at) {
                continue;
            }
            let mut scores = room.scores[AFTER + at];
            if !is_plain(known, at) {
                scores = scores.plus(sums.of_neighbours(&self.model, known, at, &around));
            }
            let kind = match has_kinds_of_prose {
                true => usize::from(room.kinds[at]),
                false => room.whole.kind(&known[at], is_title),
            };
            room.scores[at] = scores.plus(room.biases[kind]);
        }
        room.scores.truncate(words.len());
        room.labels.clear();
        room.labels.resize(words.len(), Label::Outside);
        let mut begin = 0;
        while let Some(first) = (begin..words.len()).find(|at| !room.quiet.is_no_name(*at)) {
            let end = (first..words.len()).find(|at| room.quiet.is_no_name(*at)).unwrap_or(words.len());
            let (scores, labels) = (&room.scores[first..end], &mut room.labels[first..end]);
            viterbi(scores, self.model.transitions(), end < words.len(), &mut room.steps, labels);
            begin = end;
        }
    }

    /// What is added to each label for so many tenths of the bias of a person: for persons, places and organisations. Of addresses it
    /// is hardly ever more than the whole, since their words are common ones.
    fn bias(&self, [person, place, organisation]: [i8; 3]) -> Row {
        const MOST_OF_ADDRESS: i8 = 12;
        let whole = self.model.bias()[Label::PersonFirst as usize];
        ALL_LABELS.map(|label| {
            let tenths = match label.class() {
                None => 0,
                Some(Class::Person) => person,
                Some(Class::Place) => place,
                Some(Class::Organisation | Class::Party) => organisation,
                Some(Class::Address) => person.min(MOST_OF_ADDRESS),
            };
            whole.saturating_mul(i16::from(tenths)) / 10
        })
    }
}

/// The best row of labels for `scores`, one for each word (Viterbi 1967). No name stands before the first of them, nor behind the last if
/// others follow.
///
/// What a row of labels is worth is counted from the best one that ends with none, and what is more than 30,000 worse is all
/// alike: no score or transition is so large that it could be made good again.
fn viterbi(
    scores: &[Eight],
    transitions: &[Row; LABELS],
    is_followed: bool,
    steps: &mut Vec<Eight>,
    labels: &mut [Label],
) {
    steps.clear();
    let behind = transitions.map(Eight::of);
    let mut begin = [i16::MIN; LABELS];
    begin[0] = 0;
    let mut best = Eight::of(begin);
    for row in scores {
        steps.push(best);
        // All labels together, and only how good they are: where from is asked below, of one label for each word.
        let mut next = best.all::<0>().plus(behind[0]);
        next = next.or(best.all::<1>().plus(behind[1]));
        next = next.or(best.all::<2>().plus(behind[2]));
        next = next.or(best.all::<3>().plus(behind[3]));
        next = next.or(best.all::<4>().plus(behind[4]));
        next = next.or(best.all::<5>().plus(behind[5]));
        next = next.or(best.all::<6>().plus(behind[6]));
        next = next.or(best.all::<7>().plus(behind[7]));
        next = next.plus(*row);
        best = next.minus(next.all::<0>());
    }
    let into: [Eight; LABELS] = std::array::from_fn(|label| Eight::of(transitions.map(|row| row[label])));
    let mut last = if is_followed { best.plus(into[0]).best() } else { best.best() };
    for (label, best) in labels.iter_mut().zip(&*steps).rev() {
        *label = ALL_LABELS[last];
        last = best.plus(into[last]).best();
    }
}

/// True in prose for a common word in small letters, a comma or a stop among others of them: what it is by itself tells enough,
/// and it is half of all words.
fn is_plain(known: &[Known], at: usize) -> bool {
    let is_small = |at: Option<usize>| {
        let word = at.and_then(|at| known.get(at));
        word.is_some_and(|word| matches!(word.shape, Shape::Small | Shape::Comma | Shape::Stop))
    };
    let word = &known[at];
    let is_common = match word.shape {
        Shape::Small => word.lists & (COMMON | COMMON_HERE) != 0,
        Shape::Comma | Shape::Stop => true,
        _ => false,
    };
    is_common
        && word.register == Register::Prose
        && is_small(at.checked_sub(1))
        && is_small(at.checked_add(1))
}

/// True for a heading in which every word has a capital: three and more that are no names have one within a sentence.
fn is_title(known: &[Known]) -> bool {
    const NAMES: u16 = FIRST_NAME | LAST_NAME;
    let is_no_name = |word: &&Known| {
        word.shape == Shape::Capital
            && !word.begins
            && word.lists & (COMMON | COMMON_HERE | DICTIONARY) != 0
            && word.lists & NAMES == 0
    };
    known.iter().filter(is_no_name).count() >= 3
}

/// Puts words with labels together to names. `first` is the place of the first of the words among all of the text.
fn gather(text: &str, words: &[Word], first: usize, room: &Room, found: &mut Vec<Name>) {
    let line = Passage { text, words, cues: &room.cues, first };
    let mut before: Option<Class> = None;
    let mut count = 0;
    let mut follows_first_name = false;
    for (at, word) in words.iter().enumerate() {
        let (label, scores, known) = (room.labels[at], &room.scores[at], &room.known[at]);
        if label == Label::Outside {
            (before, follows_first_name) = (None, false);
            continue;
        }
        let class = label.class().filter(|class| {
            !is_no_name(line.str(at), word.shape)
                && !is_between(*class, &line, at, known, follows_first_name, &room.whole)
        });
        let is_person = class == Some(Class::Person);
        follows_first_name = is_person && known.lists & FIRST_NAME != 0;
        let margin = i32::from(scores.score(label as usize)) - i32::from(scores.score(0));
        // A sentence that begins within a person begins another one.
        let goes_on = before == class && label.continues() && !(word.begins && is_person);
        match (class, found.last_mut()) {
            (Some(_), Some(name)) if goes_on => {
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

/// A person that ends as companies do is an organisation, and the whole of a Danish or Norwegian form belongs to it (`A/S`).
/// `found` is looked at from `first` on.
fn correct_companies(text: &str, first: usize, found: &mut Vec<Name>) {
    const JOINED: [&str; 4] = [" A", " I", " K", " P"];
    let mut at = first;
    while let Some(name) = found.get_mut(at) {
        let (value, behind) = (&text[name.place.clone()], &text[name.place.end..]);
        let goes_on = behind.strip_prefix("/S").is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        let may_be_company = matches!(name.class, Class::Person | Class::Organisation);
        at += 1;
        if may_be_company && goes_on && JOINED.iter().any(|form| value.ends_with(form)) {
            (name.place.end, name.class) = (name.place.end + 2, Class::Organisation);
            let end = name.place.end;
            // What the model took for another name.
            while found.get(at).is_some_and(|next| next.place.start < end) {
                found.remove(at);
            }
        }
    }
    let found = &mut found[first..];
    for name in found.iter_mut().filter(|name| name.class == Class::Person) {
        let last = text[name.place.clone()].rsplit_once(' ').map(|(_, last)| last);
        if last.is_some_and(|last| COMPANY_FORMS.contains(&last.trim_end_matches('.'))) {
            name.class = Class::Organisation;
        }
    }
}

/// Takes off an address the small words before it (`wohnhaft Lindenstraße 8`), and those behind a comma at its end. Where names
/// stand in small letters (`may_be_small`) only if it has a capital.
fn trim_addresses((words, first): (&[Word], usize), may_be_small: bool, cues: &Cues, found: &mut [Name]) {
    const BEFORE_NAME: u32 = STREET_FIRST | STREET_AFTER_NUMBER | STREET_PARTICLE;
    for name in found.iter_mut().filter(|name| name.class == Class::Address) {
        let begin = words.partition_point(|word| word.start < name.place.start);
        let end = words.partition_point(|word| word.start < name.place.end);
        let inside = &words[begin..end];
        let is_capital = |word: &Word| matches!(word.shape, Shape::Capital | Shape::Capitals | Shape::Mixed);
        let has_capital = inside.iter().any(is_capital);
        let is_part =
            |at: usize| inside[at].shape != Shape::Small || cues.is(first + begin + at, BEFORE_NAME);
        if has_capital && let Some(at) = (0..inside.len()).find(|at| is_part(*at)) {
            name.place.start = inside[at].start;
        }
        let last = inside.iter().rposition(|word| word.shape != Shape::Small);
        if (has_capital || !may_be_small)
            && let Some(comma) = last.filter(|at| *at > 0 && inside[*at].shape == Shape::Comma)
        {
            name.place.end = name.place.end.min(inside[comma - 1].end);
        }
    }
}

/// Drops persons and places without a capital that are not sure, since every common word would be near to one, those without a
/// word of letters, and places of nothing but initials (`42 U.S.C.`).
fn drop_unlikely(text: &str, words: &[Word], room: &Room, first: usize, found: &mut Vec<Name>) {
    let has_small_names = room.whole.has_small_names();
    let is_post = room.whole.is_post();
    let sure = if has_small_names { SURE } else { 2 * SURE };
    let mut words = words.iter().zip(&room.known).peekable();
    let mut kept = first;
    for index in first..found.len() {
        let name = &found[index];
        let (mut has_capital, mut has_word, mut has_initial) = (false, false, false);
        let (mut before, mut count, mut is_article_like) = (None, 0, false);
        let (mut second_before, mut is_common) = (None, true);
        while let Some((word, known)) = words.next_if(|(word, _)| word.end <= name.place.end) {
            if word.start < name.place.start {
                second_before = before.filter(|_| word.shape == Shape::Small);
                before = Some(word.start);
                continue;
            }
            has_initial |= word.shape == Shape::Initial;
            is_common &= known.lists & (COMMON | COMMON_HERE) != 0;
            count += 1;
            // `Le requérant`
            is_article_like = word.begins
                && word.shape == Shape::Capital
                && word.end - word.start <= LONGEST_ARTICLE
                && known.lists & COMMON_HERE != 0
                && (known.lists & FIRST_NAME == 0
                    || word.end - word.start < LONGEST_ARTICLE && !has_small_names);
            // Nor is one small letter of the Latin ones (`n't`).
            has_word |= word.shape != Shape::Initial && word.shape.has_letters() && word.end - word.start > 1;
            has_capital |= match name.class {
                Class::Place => word.shape != Shape::Small,
                _ => word.shape != Shape::Small && word.shape.has_letters(),
            };
        }
        let is_likely = match name.class {
            // `A`, `F` for themselves are no one in a post, `A.` may be.
            Class::Person if is_post && !has_word => {
                has_initial
                    && text[name.place.start..]
                        .split([' ', '\n'])
                        .next()
                        .is_some_and(|word| word.contains('.'))
            }
            Class::Person => has_word || has_initial,
            Class::Place => has_word || !has_initial,
            Class::Organisation | Class::Party | Class::Address => true,
        };
        let may_be_small = matches!(name.class, Class::Organisation | Class::Address);
        let follows_article = || before.is_some_and(|before| is_article(&text[before..name.place.start]));
        // `a blue van`: a common word that is a name elsewhere.
        let is_thing = || is_common && second_before.is_some_and(|before| is_plain_article(&text[before..]));
        let is_sure = || {
            name.margin >= sure && !follows_article() && !is_thing() && !is_article(&text[name.place.clone()])
        };
        // `Joined Cases C-293/12`, `WBC 4.5`
        let sign = match name.class {
            Class::Address => '.',
            _ => '-',
        };
        let behind = text[name.place.end..].strip_prefix(sign);
        let is_number = (has_initial || name.class == Class::Address)
            && text[..name.place.end].ends_with(|last: char| sign == '-' || last.is_ascii_digit())
            && behind.is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()));
        if is_likely
            && !is_number
            && !(count == 1 && is_article_like)
            && (has_capital || may_be_small || is_sure())
        {
            found.swap(kept, index);
            kept += 1;
        }
    }
    found.truncate(kept);
}

/// Makes the margins tell how sure each name is. What was added to find more is taken off: a name that there would be none of without
/// that is not surer for it. The rest counts by its square: of names with a small margin fewer are right than one in two, of those with
/// a large one nearly all (docs/quality.md, what a score is worth).
fn tell_how_sure(words: &[Word], room: &Room, found: &mut [Name]) {
    const MOST_MARGIN: i32 = 10_000;
    const SQUARES: i32 = 800;
    let is_title = room.whole.is_post() && is_title(&room.known);
    for name in found {
        let label = match name.class {
            Class::Person => Label::PersonFirst,
            Class::Place => Label::PlaceFirst,
            Class::Organisation | Class::Party => Label::OrganisationFirst,
            Class::Address => Label::Address,
        };
        let at = words.partition_point(|word| word.start < name.place.start);
        if let Some(known) = room.known.get(at) {
            let added = room.biases[room.whole.kind(known, is_title)].score(label as usize);
            let margin = (name.margin - i32::from(added)).clamp(0, MOST_MARGIN);
            name.margin = margin * margin / SQUARES;
        }
    }
}

/// True for a text that begins with an article: no name stands two words behind it in small letters that is a common word.
fn is_plain_article(text: &str) -> bool {
    matches!(first_word(text), "a" | "an" | "the")
}

/// True for a text that begins with an English article or the like: behind it no name stands in small letters.
fn is_article(text: &str) -> bool {
    is_plain_article(text)
        || matches!(first_word(text), "my" | "your" | "his" | "her" | "our" | "their" | "this" | "that")
}

/// What stands before the first space; nothing without one.
fn first_word(text: &str) -> &str {
    text.split_once(' ').map_or("", |(first, _)| first)
}

/// What a search keeps from text to text, so that it need not be made again.
#[derive(Default)]
pub struct Room {
    /// All words of the text, and how many there are up to the end of each line.
    words: Vec<Word>,
    ends: Vec<usize>,
    /// For each word of the text, where the vocabulary has it.
    places: Vec<u32>,
    cues: Cues,
    whole: WholeText,
    vocabulary: Vocabulary,
    sums: Sums,
    /// What is added in this text, for each kind of word.
    biases: [Eight; KINDS],
    /// For each word of a line what is known of it, and the number of its vectors in the vocabulary.
    known: Vec<Known>,
    numbers: Vec<u16>,
    scores: Vec<Eight>,
    /// For each word of a line its [kind](crate::vocabulary::Told::kind) in prose.
    kinds: Vec<u8>,
    quiet: Quiet,
    /// For each word of a line, how good each label is for the word before it.
    steps: Vec<Eight>,
    labels: Vec<Label>,
    lower: String,
}

/// How many words keep their room for the next text.
const KEPT_WORDS: usize = 1 << 14;

impl Room {
    fn put_back(&mut self, words: Vec<Word>, ends: Vec<usize>) {
        if words.capacity() <= KEPT_WORDS {
            self.words = words;
            self.ends = ends;
        } else {
            self.places = Vec::new();
            self.cues = Cues::default();
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_a_company_tells_one_and_belongs_to_it() {
        let company = |text: &str, end: usize, class: Class| {
            let mut found = vec![Name { place: 0..end, class, margin: 1 }];
            // The model may have taken the last letter for another name.
            found.extend(text.find("/S").map(|at| Name { place: at + 1..at + 2, class, margin: 1 }));
            correct_companies(text, 0, &mut found);
            (text[found[0].place.clone()].to_owned(), found[0].class, found.len())
        };
        let whole = |text: &str| (text.to_owned(), Class::Organisation, 1);
        assert_eq!(company("ISS Service A/S kom", 13, Class::Organisation), whole("ISS Service A/S"));
        assert_eq!(company("Holm I/S.", 6, Class::Person), whole("Holm I/S"));
        assert_eq!(company("Anna Holm ApS", 13, Class::Person), whole("Anna Holm ApS"));
        assert_eq!(company("Anna A/Sigga", 6, Class::Person), ("Anna A".to_owned(), Class::Person, 2));
    }
}
