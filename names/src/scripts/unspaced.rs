//! Names in scripts that are written without spaces: Chinese and Japanese.
//!
//! A run of characters is cut into words and names so that all of it costs least (Viterbi 1967): a word costs what the lists
//! say, twice the logarithm of how rare it is, and a name what its surname and its given name cost. What stands beside a name
//! makes it cheaper. Where the cut with a name costs less than one without, there is a name, and the difference says how sure.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

// Where `inline(never)` stands, the same code would otherwise be in the file that a page loads many times.
use super::{Scripts, person, sort};
use crate::features::hash;
use crate::tagger::{AsItIs, Name};

/// No character of these scripts stands before this one in Unicode.
const FIRST: char = '\u{3000}';
/// What a character costs of which nothing is known.
const UNKNOWN: u32 = 26;
/// What a sign or a letter of hiragana costs.
const LIGHT: u32 = 6;
/// What a character by itself costs more in Japanese.
const SINGLE: u32 = 6;
/// What a word in katakana costs that is in no list, and more for each of its characters.
const KATAKANA: u32 = 22;
/// How much a title behind or before a name takes off.
const TITLE: u32 = 14;
/// What a Japanese name costs more on each side where a character stands right beside it.
const INSIDE: u32 = 9;
/// A Chinese name in a Japanese text, and the other way round.
const OTHER_LANGUAGE: u32 = 16;
/// What a name costs that was found before.
const KNOWN: u32 = 8;
/// The cost of Japanese surnames that are not rare.
const COMMON: u32 = 27;
/// What a Japanese surname costs more that stands alone.
const ALONE: u32 = 6;
/// The longest title.
const LONGEST_TITLE: usize = 6;
/// The longest run that is cut at once.
const LONGEST_RUN: usize = 400;
/// How much cheaper a text must be with a name than without.
const LEAST_DIFFERENCE: u32 = 4;
/// How much each unit of difference counts, in the units of `Name::margin`.
const UNIT: u32 = 6;
/// What costs more than anything.
const NEVER: u32 = 1 << 24;

/// The names of a text.
pub(super) fn names(scripts: &Scripts, text: &str) -> Vec<Name> {
    let (mut kana, mut han) = (0_usize, 0_usize);
    for character in text.chars().filter(|character| *character >= FIRST) {
        kana += usize::from(is_hiragana(character) || is_katakana(character));
        han += usize::from(is_han(character));
    }
    if kana + han == 0 {
        return Vec::new();
    }
    let languages = Languages { japanese: kana * 20 >= han, both: kana == 0 && han < 12 };
    let mut reader = Reader { scripts, languages, known: HashSet::default(), more: Vec::new() };
    runs(text, &mut |run| reader.cut(text, run));
    if !reader.known.is_empty() {
        reader.more.clear();
        runs(text, &mut |run| reader.cut(text, run));
    }
    reader.more
}

#[derive(Clone, Copy)]
struct Languages {
    japanese: bool,
    /// Too short to tell.
    both: bool,
}

/// A character and where it stands.
type Place = (usize, char);

/// Hands over every run of characters of these scripts, with where each stands.
fn runs(text: &str, each: &mut dyn FnMut(&[Place])) {
    let mut run: Vec<Place> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let is_letter = is_han(character) || is_hiragana(character) || is_katakana(character);
        let follows = run.last().is_some_and(|(_, before)| {
            is_han(*before) || is_katakana(*before) || is_dot(*before) || before.is_ascii_uppercase()
        });
        let mut leads =
            || rest.peek().is_some_and(|(_, next)| is_han(*next) || is_katakana(*next) || is_dot(*next));
        // `ジョン・F・ケネディ`, `田中　太郎`
        let is_within = (is_dot(character) || matches!(character, ' ' | '\u{3000}'))
            && follows
            && (leads() || is_dot(character))
            || character.is_ascii_uppercase() && run.last().is_some_and(|(_, before)| is_dot(*before));
        if is_letter || is_within {
            run.push((at, character));
        }
        if !run.is_empty() && (!(is_letter || is_within) || run.len() >= LONGEST_RUN) {
            each(&run);
            run.clear();
        }
    }
    if !run.is_empty() {
        each(&run);
    }
}

/// The way that a run was reached.
#[derive(Clone, Copy)]
struct Step {
    cost: u32,
    from: usize,
    is_name: bool,
}

struct Reader<'s> {
    scripts: &'s Scripts,
    languages: Languages,
    /// Hashes of names that were found before, and surnames of two characters.
    known: HashSet<u64, BuildHasherDefault<AsItIs>>,
    more: Vec<Name>,
}

impl Reader<'_> {
    fn cut(&mut self, text: &str, run: &[Place]) {
        let line = Run { text, run };
        let length = run.len();
        let mut best = vec![Step { cost: NEVER, from: 0, is_name: false }; length + 1];
        best[0].cost = 0;
        for at in 0..length {
            let here = best[at].cost;
            let mut reach = |to: usize, cost: u32, is_name: bool| {
                if let Some(step) = best.get_mut(to).filter(|step| here + cost < step.cost) {
                    *step = Step { cost: here + cost, from: at, is_name };
                }
            };
            self.words(&line, at, &mut |to, cost| reach(to, cost, false));
            self.names(&line, at, &mut |to, cost| reach(to, cost, true));
        }
        let mut at = length;
        while at > 0 {
            let step = best[at];
            if step.is_name {
                let plain = self.plain(&line, step.from, at);
                let cost = step.cost - best[step.from].cost;
                if plain >= cost + LEAST_DIFFERENCE {
                    let place = line.place(step.from, at);
                    self.remember(&line, step.from, at);
                    let margin = ((plain - cost) * UNIT).min(600) as i32;
                    self.more.push(person(place, margin));
                }
            }
            at = step.from;
        }
    }

    /// What it costs without any name.
    #[inline(never)]
    fn plain(&self, line: &Run<'_, '_>, from: usize, to: usize) -> u32 {
        let mut best = vec![NEVER; to - from + 1];
        best[0] = 0;
        for at in from..to {
            let here = best[at - from];
            self.words(line, at, &mut |end, cost| {
                if end <= to {
                    best[end - from] = best[end - from].min(here + cost);
                }
            });
        }
        best[to - from]
    }

    /// The words that begin at a place.
    #[inline(never)]
    fn words(&self, line: &Run<'_, '_>, at: usize, each: &mut dyn FnMut(usize, u32)) {
        let character = line.run[at].1;
        if is_katakana(character) {
            let end = line.katakana(at);
            let cost = match self.scripts.of(sort::HAN_WORD, line.str(at, end)) {
                0 => KATAKANA + (end - at) as u32,
                known => u32::from(known),
            };
            each(end, cost);
            return;
        }
        if !is_han(character) {
            each(at + 1, LIGHT);
            return;
        }
        for length in 1..=4.min(line.run.len() - at) {
            let known = self.scripts.of(sort::HAN_WORD, line.str(at, at + length));
            match known {
                0 if length == 1 => each(at + 1, UNKNOWN),
                0 => {}
                // A character by itself is a Chinese word rather than a Japanese one.
                known if length == 1 && self.languages.japanese => each(at + 1, u32::from(known) + SINGLE),
                known => each(at + length, u32::from(known)),
            }
            if !line.run.get(at + length).is_some_and(|(_, next)| is_han(*next)) {
                break;
            }
        }
    }

    /// The names that begin at a place.
    fn names(&self, line: &Run<'_, '_>, at: usize, each: &mut dyn FnMut(usize, u32)) {
        let character = line.run[at].1;
        if at > 0 && is_katakana(line.run[at - 1].1) && is_katakana(character) {
            return;
        }
        let lead = if self.is_before(line, at) { TITLE } else { 0 };
        let mut offer = |to: usize, cost: u32| each(to, self.beside(line, (at, to), lead, cost));
        if is_katakana(character) {
            self.foreign(line, at, &mut offer);
        }
        let may_begin = is_han(character) || is_hiragana(character) && at == 0;
        if !may_begin {
            return;
        }
        let (is_japanese, both) = (self.languages.japanese, self.languages.both);
        let japanese = if is_japanese || both { 0 } else { OTHER_LANGUAGE };
        let chinese = if is_japanese { OTHER_LANGUAGE } else { 0 };
        let cost = |sort: u8, from: usize, to: usize| match to <= line.run.len() {
            true => u32::from(self.scripts.of(sort, line.str(from, to))),
            false => 0,
        };
        for length in 1..=5.min(line.run.len() - at) {
            let middle = at + length;
            if length >= 2 && self.known.contains(&hash(line.str(at, middle))) {
                offer(middle, KNOWN);
            }
            let given = middle
                + usize::from(line.run.get(middle).is_some_and(|(_, next)| matches!(next, ' ' | '\u{3000}')));
            let surname = if length <= 2 { cost(sort::CHINESE_SURNAME, at, middle) } else { 0 };
            if surname > 0 {
                let only = cost(sort::CHINESE_ONLY, given, given + 1);
                // Two characters are a name in Chinese; in Japanese something has to tell it.
                if only > 0 && (!is_japanese || self.is_after(line, given + 1) || self.is_before(line, at)) {
                    offer(given + 1, surname + only + chinese);
                }
                let (first, second) = (
                    cost(sort::CHINESE_FIRST, given, given + 1),
                    cost(sort::CHINESE_SECOND, given + 1, given + 2),
                );
                if first > 0 && second > 0 {
                    offer(given + 2, surname + first + second + chinese);
                }
                if !is_japanese && self.is_after(line, middle) && length < 3 {
                    offer(middle, surname + 6);
                }
            }
            let surname = cost(sort::JAPANESE_SURNAME, at, middle);
            if surname > 0 {
                for length in 1..=5.min(line.run.len().saturating_sub(given)) {
                    let listed = cost(sort::JAPANESE_GIVEN, given, given + length);
                    if listed > 0 {
                        offer(given + length, surname + listed + japanese);
                    }
                    if length == 2 {
                        let (first, second) = (
                            cost(sort::JAPANESE_FIRST, given, given + 1),
                            cost(sort::JAPANESE_SECOND, given + 1, given + 2),
                        );
                        if first > 0 && second > 0 {
                            offer(given + 2, surname + first + second + japanese);
                        }
                    }
                }
                if is_japanese && self.is_after(line, middle) {
                    offer(middle, surname + 6);
                } else if is_japanese && length > 1 && surname < COMMON && is_alone(line, at, middle) {
                    offer(middle, surname + ALONE);
                }
            }
            let listed = cost(sort::JAPANESE_GIVEN, at, middle);
            if listed > 0 && is_japanese && self.is_after(line, middle) && length >= 2 {
                offer(middle, listed + 16);
            }
        }
    }

    /// What a name costs when what stands beside it is looked at. `lead` is taken off for what stands before it.
    #[inline(never)]
    fn beside(&self, line: &Run<'_, '_>, (at, to): (usize, usize), lead: u32, cost: u32) -> u32 {
        let tail = if self.is_after(line, to) { TITLE } else { 0 };
        let mut stop = if self.ends_no_name(line, to) { 2 * TITLE } else { 0 };
        // Within a run of characters names are rarer than at its ends.
        if self.languages.japanese {
            let is_beside = |at: usize| line.run.get(at).is_some_and(|(_, c)| is_han(*c));
            stop += if tail == 0 && is_beside(to) { INSIDE } else { 0 };
            stop += if lead == 0 && at > 0 && is_beside(at - 1) { INSIDE } else { 0 };
        }
        (cost + stop).saturating_sub(lead + tail).max(KNOWN)
    }

    /// `ロバート・キャロル`, `スミス氏`.
    #[inline(never)]
    fn foreign(&self, line: &Run<'_, '_>, at: usize, offer: &mut dyn FnMut(usize, u32)) {
        let end = line.katakana(at);
        let part = |from: usize, to: usize| {
            let text = line.str(from, to);
            if self.known.contains(&hash(text)) {
                return LIGHT / 2;
            }
            let listed =
                [sort::FOREIGN, sort::JAPANESE_SURNAME].map(|sort| u32::from(self.scripts.of(sort, text)));
            match (listed, u32::from(self.scripts.of(sort::HAN_WORD, text))) {
                ([0, 0], 0) => KATAKANA + 6,
                ([0, 0], word) => word + 14,
                ([0, listed] | [listed, _], _) => listed,
            }
        };
        let text = line.str(at, end);
        if self.known.contains(&hash(text)) {
            offer(end, KNOWN);
        } else if self.is_after(line, end) && self.scripts.of(sort::HAN_WORD, text) == 0 {
            offer(end, KATAKANA + 2);
        }
        let (mut cost, mut last) = (9 + part(at, end), end);
        while line.run.get(last).is_some_and(|(_, sign)| is_dot(*sign)) {
            let next = last + 1;
            match line.run.get(next).map(|(_, character)| *character) {
                Some(character) if is_katakana(character) => {
                    let end = line.katakana(next);
                    cost += part(next, end);
                    last = end;
                    offer(last, cost);
                }
                Some(character) if character.is_ascii_uppercase() => {
                    cost += LIGHT;
                    last = next + 1;
                }
                _ => break,
            }
        }
    }

    /// How long the longest word of this sort is that follows; 0 for none.
    #[inline(never)]
    fn follows(&self, sort: u8, line: &Run<'_, '_>, at: usize) -> usize {
        let most = LONGEST_TITLE.min(line.run.len().saturating_sub(at));
        let is_listed = |length: &usize| self.scripts.of(sort, line.str(at, at + length)) != 0;
        (1..=most).rev().find(is_listed).unwrap_or(0)
    }

    /// True if a title follows; `選手権` is none.
    #[inline(never)]
    fn is_after(&self, line: &Run<'_, '_>, at: usize) -> bool {
        let title = self.follows(sort::HAN_AFTER, line, at);
        // In Japanese a title ends the word that it is part of.
        let is_inside = |at: usize| {
            self.languages.japanese
                && line.run.get(at).is_some_and(|(_, next)| is_han(*next) || is_katakana(*next))
        };
        title > 0 && title >= self.follows(sort::HAN_NOT, line, at) && !is_inside(at + title)
    }

    /// True if what follows makes a place or an organisation of it.
    #[inline(never)]
    fn ends_no_name(&self, line: &Run<'_, '_>, at: usize) -> bool {
        self.follows(sort::HAN_NOT, line, at) > self.follows(sort::HAN_AFTER, line, at)
    }

    /// True if a title or an office stands before.
    #[inline(never)]
    fn is_before(&self, line: &Run<'_, '_>, at: usize) -> bool {
        (1..=LONGEST_TITLE.min(at)).any(|length| {
            // `俳優の`
            let end = at - usize::from(line.run[at - 1].1 == 'の' && at > length);
            self.scripts.of(sort::HAN_BEFORE, line.str(end - length, end)) != 0
        })
    }

    /// Keeps a name, so that it is found where nothing beside it tells it.
    fn remember(&mut self, line: &Run<'_, '_>, from: usize, to: usize) {
        let name = line.str(from, to);
        if is_katakana(line.run[from].1) {
            self.known.extend(name.split(is_dot).filter(|part| part.chars().count() >= 3).map(hash));
            return;
        }
        if to - from < 3 {
            return;
        }
        self.known.insert(hash(name));
        let surname = (from + 2..to)
            .rev()
            .map(|end| line.str(from, end))
            .find(|surname| self.languages.japanese && self.scripts.of(sort::JAPANESE_SURNAME, surname) > 0);
        self.known.extend(surname.map(hash));
    }
}

/// True for what stands between a sign or a particle and a particle.
fn is_alone(line: &Run<'_, '_>, from: usize, to: usize) -> bool {
    let before = from.checked_sub(1).map(|at| line.run[at].1);
    before.is_none_or(is_hiragana)
        && line.run.get(to).is_some_and(|(_, next)| {
            matches!(next, 'は' | 'が' | 'も' | 'に' | 'と' | 'を' | 'の' | 'へ' | 'や')
        })
}

/// A run of characters, by number.
struct Run<'t, 'r> {
    text: &'t str,
    run: &'r [Place],
}

impl<'t> Run<'t, '_> {
    fn place(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let start = self.run[from].0;
        let end =
            to.checked_sub(1).and_then(|last| self.run.get(last)).map_or(start, |(at, c)| at + c.len_utf8());
        start..end.max(start)
    }

    #[inline(never)]
    fn str(&self, from: usize, to: usize) -> &'t str {
        match from < self.run.len() {
            true => self.text.get(self.place(from, to)).unwrap_or_default(),
            false => "",
        }
    }

    /// Where the katakana end that begin at `at`.
    #[inline(never)]
    fn katakana(&self, at: usize) -> usize {
        at + self.run[at..].iter().take_while(|(_, c)| is_katakana(*c)).count()
    }
}

#[inline(never)]
fn is_han(character: char) -> bool {
    matches!(character, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}' | '々' | 'ヶ')
}

fn is_hiragana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{3096}')
}

#[inline(never)]
fn is_katakana(character: char) -> bool {
    matches!(character, '\u{30a1}'..='\u{30fa}' | 'ー') && character != 'ヶ'
}

/// Between the parts of a foreign name.
fn is_dot(character: char) -> bool {
    matches!(character, '・' | '＝' | '゠' | '·')
}
