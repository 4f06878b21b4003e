//! Words near a match, and in the JSON key or column header over it, that say what it is.

use std::ops::Range;

use super::edges::joins_words;

/// How far before a match words are read, in bytes. Never beyond the line.
const BEFORE_BYTES: usize = 72;
/// How far after a match words are read, in bytes. Never beyond the line.
const AFTER_BYTES: usize = 32;

/// Words read before a match.
const BEFORE_WORDS: usize = 8;
/// Words read after a match.
const AFTER_WORDS: usize = 3;

/// The line around a match.
pub(super) struct Surroundings<'t> {
    before: &'t str,
    after: &'t str,
}

impl<'t> Surroundings<'t> {
    pub(super) fn of(text: &'t str, place: &Range<usize>) -> Surroundings<'t> {
        let start = text.floor_char_boundary(place.start.saturating_sub(BEFORE_BYTES));
        let end = text.ceil_char_boundary((place.end + AFTER_BYTES).min(text.len()));
        let mut before = &text[start..place.start];
        let mut after = &text[place.end..end];
        match before.rfind(['\n', '\r']) {
            Some(line_break) => before = &before[line_break + 1..],
            // The window may have cut a word; what is left of it is not a word.
            None if start > 0 => before = before.trim_start_matches(joins_words),
            None => {}
        }
        match after.find(['\n', '\r']) {
            Some(line_break) => after = &after[..line_break],
            None if end < text.len() => after = after.trim_end_matches(joins_words),
            None => {}
        }
        Surroundings { before, after }
    }

    /// The word of `context` nearest before the match, or the first one after it, as the row spells it.
    pub(super) fn names(&self, context: &'static [&'static str]) -> Option<&'static str> {
        if context.is_empty() {
            return None;
        }
        let mut lower = String::new();
        let mut seek = |(place, word)| named(word, context, place == 0, &mut lower);
        let before = words(self.before).rev().take(BEFORE_WORDS).enumerate().find_map(&mut seek);
        before.or_else(|| words(self.after).take(AFTER_WORDS).enumerate().find_map(&mut seek))
    }

    /// True if the sign right before the match is one of `decoys`, or one of the last two words is, with none
    /// of `context` behind it: `phone, invoice 123` but not `invoice, phone 123`.
    pub(super) fn misleads(&self, decoys: &'static [&'static str], context: &'static [&'static str]) -> bool {
        if decoys.is_empty() {
            return false;
        }
        let sign = self.before.trim_end().chars().next_back().filter(|sign| !sign.is_alphanumeric());
        let mut lower = String::new();
        sign.is_some_and(|sign| decoys.iter().any(|decoy| decoy.chars().eq([sign])))
            || words(self.before)
                .rev()
                .take(2)
                .take_while(|word| named(word, context, true, &mut lower).is_none())
                .any(|word| named(word, decoys, true, &mut String::new()).is_some())
    }
}

/// The JSON key or column header over a value.
pub(super) struct Label<'t> {
    text: Option<&'t str>,
    /// Its words in lower case, split where case changes: `homePhone` is `home phone`. Made on first use.
    words: Option<Vec<String>>,
}

impl<'t> Label<'t> {
    pub(super) fn new(text: Option<&'t str>) -> Label<'t> {
        Label { text, words: None }
    }

    /// The first of `context` that stands in the label, as the row spells it.
    pub(super) fn names(&mut self, context: &'static [&'static str]) -> Option<&'static str> {
        let text = self.text?;
        let words = self.words.get_or_insert_with(|| label_words(text));
        words.iter().find_map(|word| context.iter().copied().find(|known| fits(word, known, true)).map(plain))
    }
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|character| !joins_words(character)).filter(|word| !word.is_empty())
}

/// The entry of `context` that `word` fits. `beside` tells whether no other word stands between it and the match.
fn named(
    word: &str,
    context: &'static [&'static str],
    beside: bool,
    lower: &mut String,
) -> Option<&'static str> {
    lower.clear();
    if word.is_ascii() {
        lower.push_str(word);
        lower.make_ascii_lowercase();
    } else {
        lower.extend(word.chars().flat_map(char::to_lowercase));
    }
    context.iter().copied().find(|known| fits(lower, known, beside)).map(plain)
}

fn fits(word: &str, known: &str, beside: bool) -> bool {
    // Nearly all words differ in their first byte.
    if word.as_bytes().first() != known.as_bytes().first() {
        return false;
    }
    match known.as_bytes().last() {
        Some(b'*') => word.starts_with(&known[..known.len() - 1]),
        Some(b'!') => beside && word == &known[..known.len() - 1],
        _ => word == known,
    }
}

fn plain(known: &'static str) -> &'static str {
    known.trim_end_matches(['*', '!'])
}

fn label_words(label: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut last_was_lower = false;
    for character in label.chars().take(BEFORE_BYTES) {
        if !character.is_alphabetic() || (character.is_uppercase() && last_was_lower) {
            found.push(String::new());
        }
        if let Some(word) = found.last_mut().filter(|_| character.is_alphabetic()) {
            word.extend(character.to_lowercase());
        }
        last_was_lower = character.is_lowercase();
    }
    found.retain(|word| !word.is_empty());
    // `SSN#`, `e-mail` and `kenni_tala` also as one word.
    if found.len() > 1 {
        found.push(found.concat());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_seen_on_the_same_line_only() {
        let text = "phone\n555 1234 or fax";
        let near = Surroundings::of(text, &(6..14));
        assert_eq!(near.names(&["phone"]), None);
        assert_eq!(near.names(&["phone", "fax"]), Some("fax"));
    }

    #[test]
    fn a_beginning_stands_for_every_word_that_begins_so() {
        let near = Surroundings::of("Meine Telefonnummer: 123", &(21..24));
        assert_eq!(near.names(&["telefon*"]), Some("telefon"));
        assert_eq!(near.names(&["telefon"]), None);
    }

    #[test]
    fn a_word_with_a_mark_counts_only_beside_the_match() {
        let text = "s. 123 and 456 s";
        assert_eq!(Surroundings::of(text, &(3..6)).names(&["s!"]), Some("s"));
        assert_eq!(Surroundings::of(text, &(11..14)).names(&["s!"]), Some("s"));
        let text = "s. or 123 and s";
        assert_eq!(Surroundings::of(text, &(6..9)).names(&["s!"]), None);
    }

    #[test]
    fn labels_are_split_into_words() {
        for label in ["homePhone", "home_phone", "Phone (home)", "PHONE"] {
            assert_eq!(Label::new(Some(label)).names(&["phone"]), Some("phone"), "{label}");
        }
        assert_eq!(Label::new(Some("headphones")).names(&["phone"]), None);
        assert_eq!(Label::new(Some("kenni-tala")).names(&["kennitala"]), Some("kennitala"));
    }
}
