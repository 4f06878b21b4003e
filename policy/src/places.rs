//! [`tells_place`]: what stands around a word that is both a place and somebody's surname, and says that it is the place.

use crate::letters::{NO_LETTER, Test, is_in};

/// Before a place and hardly anybody, in small letters: Icelandic, English, Danish, Norwegian and Swedish, German, French, Spanish,
/// Portuguese, Italian, Dutch, Polish, Romanian, Croatian.
const BEFORE_PLACE: &str =
    " í á in near into via i nær nära im aus à en depuis desde em uit naar w we în din u iz ";
/// Before a place, and before people too.
const BEFORE_EITHER: &str = " frá til úr at from to of på fra från till ved vid mot nach bei von zu au de vers a da do na até ad di \
te van bij z ze od pod la spre kod ";
/// Endings of places in Finnish and Hungarian, for *in*, *from*, *on* and *about*.
const ENDINGS: &str = " ssa ssä sta stä ban ben ból ből ról ről ";

/// Beside who says, writes or thinks something, and before whom it is according to, in small letters.
const BESIDE_PERSON: &str = " said says wrote told asked replied sagði segir skrifaði sagde siger skrev sa sier sade säger sagte \
schrieb laut dit selon dijo escribió según disse escreveu segundo secondo zei schreef volgens sanoi mondta powiedział według spus rekao \
ifølge enligt ";

/// Whether something says that a word is a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Nothing does.
    Not,
    /// Something does that stands beside people too.
    Perhaps,
    /// What stands there stands beside places.
    Surely,
}

/// What stands around `start..end` and says that it is a place: a word before it, a number beside it as a postcode, a house or a day,
/// a word that it is only a part of, its ending if it is a form of the name (`is_form`); or that it is set off, as in a cell.
#[inline(never)]
pub fn tells_place(text: &str, start: usize, end: usize, is_form: &dyn Fn() -> bool) -> Told {
    let (before, behind) = (text[..start].trim_end(), &text[end..]);
    let word = last_word(before);
    let lead = last_word(before[..before.len() - word.len()].trim_end_matches(' '));
    let [last, next] =
        [before.as_bytes().last(), behind.as_bytes().first()].map(|byte| byte.copied().unwrap_or_default());
    let behind_gap = behind.trim_start_matches(',').trim_start();
    // `in Lund's opinion`, `i Lunds frånvaro`
    let is_whose =
        behind.starts_with("'s ") || behind.starts_with("’s ") || text[..end].ends_with('s') && is_form();
    // `Ana i Lund` is Croatian or Polish for the two of them.
    let joins = word == "i" && !lead.starts_with(LOWER);
    // `223 50 Lund`
    if is_in(BEFORE_PLACE, word) && !is_whose && !joins || last.is_ascii_digit() {
        return Told::Surely;
    }
    let small = word.to_lowercase();
    let is_told = is_in(BEFORE_EITHER, &small)
        || is_in(BEFORE_PLACE, &small) && !is_whose
        // `Town: Lund`, `Anna Berg, Lund, was`, `(Lund)`
        || before.is_empty() && behind_gap.is_empty()
        || last == b':'
        || matches!(last, b',' | b'(') && matches!(next, b',' | b')')
        // `Lund, 3. mars`, `Lund University`, `Lund-Malmö`
        || behind_gap.as_bytes().first().is_some_and(u8::is_ascii_digit)
        || next == b' ' && behind[1..].starts_with(UPPER)
        || next == b'-'
        || is_in(ENDINGS, ending(&text[..end])) && is_form();
    if is_told { Told::Perhaps } else { Told::Not }
}

/// True beside a word for what people do and towns hardly do: `Lund said`, `enligt Lund`.
#[inline(never)]
pub fn tells_person(text: &str, start: usize, end: usize) -> bool {
    let behind = text[end..].trim_start();
    let next = &behind[..behind.find(NO_LETTER).unwrap_or(behind.len())];
    is_in(BESIDE_PERSON, next) || is_in(BESIDE_PERSON, &last_word(text[..start].trim_end()).to_lowercase())
}

const LOWER: Test = char::is_lowercase;
const UPPER: Test = char::is_uppercase;
const LETTER: Test = char::is_alphabetic;

/// The last three characters of a text.
fn ending(text: &str) -> &str {
    text.char_indices().nth_back(2).map_or("", |(at, _)| &text[at..])
}

/// The word that a text ends with; empty if it ends with none.
fn last_word(text: &str) -> &str {
    &text[text.trim_end_matches(LETTER).len()..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Told {
        let start = text.find("Lund").unwrap_or_default();
        let more = text[start..].find(|c: char| !c.is_alphabetic()).unwrap_or(text.len() - start);
        tells_place(text, start, start + more, &|| true)
    }

    #[test]
    fn a_place_is_told_by_what_stands_around_it() {
        for text in
            ["She lives in Lund.", "Hann býr í Lundi.", "Il habite à Lund", "223 50 Lund", "hun bor i\nLund"]
        {
            assert!(told(text) == Told::Surely, "{text}");
        }
        for text in [
            "rejste fra Lund",
            "Lund, 3. mars 2026",
            "at Lund University",
            "Lund",
            "Hän asuu Lundissa yhä.",
            "Ana i Lund su",
            "In Lund it was",
            "Town: Lund",
            "Anna Berg, Lund, was",
        ] {
            assert!(told(text) == Told::Perhaps, "{text}");
        }
        for text in
            ["As Lund wrote,", "Lund said no.", "Lund sa ifrån.", "Mr Lund, the applicant,", "in Lund's view"]
        {
            assert!(told(text) == Told::Not, "{text}");
        }
        let start = "enligt ".len();
        assert!(
            tells_person("enligt Lund i går", start, start + 4) && !tells_person("medan Lund var", 6, 10)
        );
    }
}
