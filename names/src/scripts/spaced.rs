//! Names in scripts that are written with spaces: Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic, Devanagari, Hangul;
//! and Thai, where a title opens a name and a space parts it.
//!
//! Each word of a name has points for what the lists or its ending say of it. A row of such words is a person if there are
//! enough of them, and one of them is more than a surname.

use super::bits::{AFTER, BEFORE, COMMON, COMPOUND, GIVEN, NOT, PARTICLE, PATRONYMIC, SURNAME};
use super::{Scripts, is_mark, korean, normal, person, put, sort};
use crate::tagger::Name;

/// The most words of a name.
const MOST_WORDS: usize = 6;
/// The points of a person.
const ENOUGH: i32 = 3;
/// The longest word that is looked up, in bytes.
const LONGEST: usize = 80;
/// The longest ending that is looked up, in letters.
const LONGEST_ENDING: usize = 7;
/// The most letters of a Thai name behind a title that is in no list.
const LONGEST_THAI: usize = 9;
/// The longest case ending, in letters.
const LONGEST_CASE: usize = 4;
/// How much each point above two counts, in the units of `Name::margin`.
const POINT: i32 = 45;

/// A word, or nothing but a stop behind an initial.
struct Token {
    start: usize,
    end: usize,
    bits: u16,
    points: i32,
    looks: Looks,
    /// True if an Arabic article is glued to it.
    has_article: bool,
    /// True if a sentence begins with it.
    begins: bool,
    /// True if a stop stands right behind it.
    has_stop: bool,
    /// True if no more than a space, a hyphen or the stop of an initial stands between the word before and this one.
    is_close: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Looks {
    /// `Иван`
    Capital,
    /// `И`
    Initial,
    /// `дом`
    Small,
    /// `ИВАН`
    Capitals,
    /// Of a script without capitals.
    Caseless,
    /// A word of Hangul.
    Hangul,
    /// Latin letters, digits or a script without spaces: no part of such a name.
    Other,
}

/// Adds the names of a line that begins at `start`.
pub(super) fn add(scripts: &Scripts, line: &str, start: usize, found: &mut Vec<Name>) {
    let tokens = tokens(scripts, line);
    let mut at = 0;
    while at < tokens.len() {
        match sequence(&tokens, at) {
            Some((last, points)) => {
                let place = start + tokens[at].start
                    ..start
                        + tokens[last].end
                        + usize::from(tokens[last].looks == Looks::Initial && tokens[last].has_stop);
                put(found, person(place, (points - 2) * POINT));
                at = last + 1;
            }
            None => at += 1,
        }
    }
}

/// The last word of the name that begins at `first`, and its points.
fn sequence(tokens: &[Token], first: usize) -> Option<(usize, i32)> {
    let head = &tokens[first];
    let before = first.checked_sub(1).map(|at| &tokens[at]);
    let is_beside = |token: &Token| head.is_close || token.has_stop && head.start == token.end + 2;
    let title = before
        .is_some_and(|token| token.bits & BEFORE != 0 && (is_beside(token) || head.start <= token.end + 2));
    // `улица Ивана Франко`, `جامعة الملك سعود`
    let is_not = |at: usize| tokens.get(at).is_some_and(|token| token.bits & NOT != 0);
    if is_not(first.wrapping_sub(1)) && head.start <= tokens[first - 1].end + 2
        || title && is_not(first.wrapping_sub(2))
    {
        return None;
    }
    let is_name = |token: &Token| token.points > 0 || token.looks == Looks::Initial && token.has_stop;
    let is_unknown = |token: &Token| token.bits == 0 && token.looks == Looks::Capital;
    if head.looks == Looks::Hangul {
        let points = head.points + i32::from(title) * 2 + i32::from(is_followed(tokens, first)) * 2;
        return (head.points > 0 && points >= ENOUGH).then_some((first, points));
    }
    let before_initial = tokens
        .get(first + 1)
        .is_some_and(|next| next.is_close && next.looks == Looks::Initial && next.has_stop);
    let may_begin = is_name(head)
        || is_unknown(head) && (title || before_initial && !head.begins)
        || head.bits & COMPOUND != 0
        || head.looks == Looks::Caseless
            && head.bits == 0
            && title
            && head.end - head.start >= 6
            && !head.has_article
        || head.bits & PARTICLE != 0 && title;
    if !may_begin || head.bits & BEFORE != 0 && head.bits & (GIVEN | SURNAME) == 0 {
        return None;
    }
    let (mut last, mut points, mut is_hard) = (first, if title { 2 } else { 0 }, title);
    let mut words = 0;
    let mut at = first;
    while at < tokens.len() && at < first + MOST_WORDS && (at == first || tokens[at].is_close) {
        let token = &tokens[at];
        let before = (at > first).then(|| &tokens[at - 1]);
        let follows_name = before.is_some_and(|before| {
            before.bits & (GIVEN | PATRONYMIC) != 0 && before.bits & COMMON == 0
                || before.looks == Looks::Initial
        });
        if is_name(token) {
            points += token.points + i32::from(token.looks == Looks::Initial);
            is_hard |= token.bits & (GIVEN | PATRONYMIC) != 0 || token.looks == Looks::Initial;
            words += 1;
            last = at;
        } else if token.bits & COMPOUND != 0
            && tokens.get(at + 1).is_some_and(|next| next.is_close && next.looks == Looks::Caseless)
        {
            points += 2;
            is_hard = true;
            words += 2;
            at += 1;
            last = at;
        } else if token.bits & PARTICLE != 0
            && tokens.get(at + 1).is_some_and(|next| {
                next.is_close
                    && (next.points > 0
                        || next.looks == Looks::Capital
                        || next.looks == Looks::Caseless && before.is_some_and(|before| before.points > 0))
            })
        {
            // `محمد بن` and whatever the father is called.
            points += 1;
            if tokens[at + 1].points == 0 {
                points += 1;
                at += 1;
                last = at;
                words += 1;
            }
        } else if is_unknown(token) && (at == first || follows_name) {
            points += 1;
            words += 1;
            last = at;
        } else if token.bits == 0
            && token.looks == Looks::Caseless
            && before.is_some_and(|before| before.bits == GIVEN | AFTER)
        {
            // The surname behind a title and a given name in Thai.
            points += 1;
            last = at;
            break;
        } else if at == first && token.bits == 0 {
            // Behind a title, whatever it is.
            points += 1;
            words += 1;
            last = at;
        } else {
            break;
        }
        at += 1;
    }
    if is_followed(tokens, last) {
        points += 2;
        is_hard = true;
    }
    let is_alone = words < 2
        && !title
        && points < ENOUGH + 1
        && (tokens[last].bits & PATRONYMIC == 0 || head.begins)
        && (tokens[last].points < ENOUGH || tokens[last].bits & PATRONYMIC != 0);
    (points >= ENOUGH && is_hard && !is_alone && words > 0).then_some((last, points))
}

/// True if a title follows.
fn is_followed(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.is_close && next.bits & AFTER != 0 && next.points == 0)
}

/// The words of a line.
fn tokens(scripts: &Scripts, line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut begins = true;
    let mut rest = line.char_indices().peekable();
    let mut gap = 0;
    while let Some((start, character)) = rest.next() {
        if !character.is_alphanumeric() {
            gap = match character {
                ' ' | '\u{a0}' => gap + 1,
                '-' | '‐' | '‑' => gap + 1,
                '.' if tokens.last().is_some_and(|token| token.end == start) => {
                    if let Some(token) = tokens.last_mut() {
                        token.has_stop = true;
                        let is_short = token.looks == Looks::Initial || token.bits & BEFORE != 0;
                        begins = !is_short;
                        if is_short { gap } else { gap + 9 }
                    } else {
                        9
                    }
                }
                _ => {
                    begins |=
                        matches!(character, '!' | '?' | ':' | '…' | '—' | '–' | '«' | '"' | '“' | '„' | '•');
                    gap + 9
                }
            };
            continue;
        }
        let mut end = start + character.len_utf8();
        let mut letters = 1;
        while let Some((at, next)) = rest.next_if(|(at, next)| {
            next.is_alphanumeric()
                || is_mark(*next)
                || matches!(next, '\'' | '’' | 'ʼ' | '"' | '״' | '׳')
                    && line[at + next.len_utf8()..].starts_with(char::is_alphabetic)
        }) {
            end = at + next.len_utf8();
            letters += usize::from(!is_mark(next));
        }
        let mut token = Token {
            start,
            end,
            bits: 0,
            points: 0,
            looks: Looks::Other,
            has_article: line[start..].starts_with("ال"),
            begins,
            has_stop: false,
            is_close: gap <= 1 && !tokens.is_empty(),
        };
        // A hyphenated title, `г-н`.
        let word = &line[start..end];
        if is_of_script(character) && word.len() <= LONGEST {
            let is_capital = character.is_uppercase();
            token.looks = match (is_capital, character.is_lowercase()) {
                (true, _) if letters == 1 => Looks::Initial,
                (true, _) if !word.contains(char::is_lowercase) => Looks::Capitals,
                (true, _) => Looks::Capital,
                // Georgian letters count as small ones, but have no capitals beside them.
                (_, true) if !matches!(character, '\u{10d0}'..='\u{10ff}') => Looks::Small,
                _ if matches!(character, '\u{ac00}'..='\u{d7a3}') => Looks::Hangul,
                _ => Looks::Caseless,
            };
            look_up(scripts, line, &mut token);
            if let Some(before) = tokens
                .last_mut()
                .filter(|before| before.end + 1 == start && line[before.end..].starts_with(['-', '.']))
            {
                let both = scripts.of(sort::WORD, &normal(&line[before.start..end]));
                if both & BEFORE != 0 {
                    before.end = end;
                    before.bits = both;
                    before.points = 0;
                    before.looks = Looks::Other;
                    gap = 0;
                    continue;
                }
            }
        }
        begins = false;
        gap = 0;
        tokens.push(token);
    }
    tokens
}

/// A letter of a script that is read here.
fn is_of_script(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{6ff}' | '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}' | '\u{10a0}'..='\u{10ff}'
        | '\u{1c90}'..='\u{1cbf}' | '\u{1f00}'..='\u{1fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Notes what the lists and the endings say of a word, and takes off what is glued to it.
fn look_up(scripts: &Scripts, line: &str, token: &mut Token) {
    let text = &line[token.start..token.end];
    let word = normal(text);
    token.bits = scripts.of(sort::WORD, &word);
    if token.bits == 0 && token.looks == Looks::Hangul {
        return korean_word(scripts, text, token);
    }
    if token.bits & !COMMON == 0 && token.looks != Looks::Small && token.looks != Looks::Initial {
        let common = token.bits;
        by_form(scripts, text, &word, token);
        token.bits |= common;
    }
    let is_name = token.bits & (GIVEN | SURNAME | PATRONYMIC) != 0;
    if token.looks == Looks::Small || token.looks == Looks::Initial || !is_name {
        // A title, a particle: no points of its own.
        if token.looks != Looks::Small {
            token.points = 0;
        }
        return;
    }
    let is_common = token.bits & COMMON != 0;
    if token.points == 0 {
        token.points = match token.bits {
            known if known & PATRONYMIC != 0 => 3,
            _ if is_common => 1,
            _ => 2,
        };
    }
}

/// What the form of a word tells that is in no list.
fn by_form(scripts: &Scripts, text: &str, word: &str, token: &mut Token) {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let count = ends.len() - 1;
    let names = GIVEN | SURNAME;
    // A case ending, or none.
    for letters in 0..=LONGEST_CASE.min(count.saturating_sub(2)) {
        let (front, ending) = word.split_at(ends[count - letters]);
        if letters > 0 && scripts.of(sort::SUFFIX, ending) == 0 {
            continue;
        }
        if letters > 0 && count < letters + 3 {
            break;
        }
        let known = [sort::STEM, sort::WORD].map(|sort| scripts.of(sort, front));
        if let Some(known) = known.into_iter().find(|known| known & names != 0) {
            token.bits = known;
            return;
        }
    }
    // An ending that tells a surname, the longest first.
    for letters in (1..=LONGEST_ENDING.min(count.saturating_sub(2))).rev() {
        let known = scripts.of(sort::ENDING, &word[ends[count - letters]..]);
        if known != 0 {
            token.bits = known;
            token.points = match known & PATRONYMIC != 0 {
                true => 3,
                false => 2 - i32::from(token.begins),
            };
            return;
        }
    }
    if token.looks != Looks::Caseless {
        return;
    }
    // What is glued to the front: a small word, or a title in Thai.
    for (at, _) in text.char_indices().skip(1).take(LONGEST_ENDING + 5) {
        let known = scripts.of(sort::PREFIX, &normal(&text[..at]));
        if known == 0 {
            continue;
        }
        let rest = &text[at..];
        if known & BEFORE != 0 {
            // The longest name that is listed, or all of it where it is short.
            let is_short = rest.chars().filter(|c| !is_mark(*c)).count() <= LONGEST_THAI;
            let ends: Vec<usize> = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).collect();
            let name = ends
                .iter()
                .rev()
                .find(|end| **end > 0 && scripts.of(sort::WORD, &normal(&rest[..**end])) & names != 0);
            if let Some(name) = name.copied().or(is_short.then_some(rest.len())) {
                token.bits = GIVEN | AFTER;
                token.points = 3;
                token.start += at;
                token.end = token.start + name;
                return;
            }
            continue;
        }
        let known = scripts.of(sort::WORD, &normal(rest));
        if known & names != 0 && known & COMMON == 0 {
            token.bits = known;
            token.points = 1 + i32::from(text.starts_with(|c| c >= '\u{600}'));
            token.start += at;
            return;
        }
    }
}

fn korean_word(scripts: &Scripts, text: &str, token: &mut Token) {
    if let Some(name) = korean::name(scripts, text) {
        token.end = token.start + name.length;
        token.bits = GIVEN | SURNAME;
        token.points = name.points;
        return;
    }
    // `교수는`
    if korean::tail(scripts, text) == Some(true) {
        token.bits = AFTER;
    }
}
