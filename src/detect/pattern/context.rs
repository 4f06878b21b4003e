//! Words near a match, and in the JSON key or column header over it, that say what it is.

use std::ops::Range;

use scrubjay_rules::edges::joins_words;

/// How far before a match words are read, in bytes. Never beyond the line.
const BEFORE_BYTES: usize = 72;
/// How far after a match words are read, in bytes. Never beyond the line.
const AFTER_BYTES: usize = 32;
/// Words read before a match.
const BEFORE_WORDS: usize = 8;
/// Words read after a match.
const AFTER_WORDS: usize = 3;
/// Letters of a label that are read.
const LABEL_LETTERS: usize = 72;

/// A row's list of words, laid out to be looked up in.
pub(super) struct Vocabulary {
    /// The entries, by [`bucket`].
    entries: Vec<&'static str>,
    /// Where each bucket begins in `entries`, and where the last one ends.
    buckets: [u16; BUCKETS + 1],
}

const BUCKETS: usize = 32;

/// Entries and words whose first bytes differ here cannot fit.
fn bucket(word: &str) -> usize {
    word.bytes().next().map_or(0, |byte| usize::from(byte) % BUCKETS)
}

impl Vocabulary {
    pub(super) fn new(list: &'static [&'static str]) -> Vocabulary {
        let mut entries = list.to_vec();
        entries.sort_by_key(|entry| bucket(entry));
        let mut buckets = [0; BUCKETS + 1];
        for (number, begin) in buckets.iter_mut().enumerate() {
            *begin = entries.partition_point(|entry| bucket(entry) < number) as u16;
        }
        Vocabulary { entries, buckets }
    }

    /// The entry that `word`, in lower case, fits, as the row spells it without its mark. `beside` tells whether
    /// no other word stands between it and the match. In a script without spaces `word` is a run of words, and an
    /// entry fits wherever it stands in it.
    fn entry(&self, word: &str, beside: bool) -> Option<&'static str> {
        if !word.starts_with(is_unspaced) {
            return self.entry_at(word, |entry| word == entry, beside);
        }
        word.char_indices().find_map(|(offset, _)| {
            let rest = &word[offset..];
            self.entry_at(rest, |entry| rest.starts_with(entry), beside)
        })
    }

    /// The entry that stands for `word`: `is_whole` says whether one without a mark does.
    fn entry_at(&self, word: &str, is_whole: impl Fn(&str) -> bool, beside: bool) -> Option<&'static str> {
        let bucket = bucket(word);
        let range = usize::from(self.buckets[bucket])..usize::from(self.buckets[bucket + 1]);
        let fits = |entry: &&'static str| match entry.as_bytes().last() {
            Some(b'*') => word.starts_with(&entry[..entry.len() - 1]),
            Some(b'!') => beside && is_whole(&entry[..entry.len() - 1]),
            _ => is_whole(entry),
        };
        self.entries[range].iter().copied().find(fits).map(|entry| entry.trim_end_matches(['*', '!']))
    }

    fn has_sign(&self, sign: char) -> bool {
        self.entries.iter().any(|entry| entry.chars().eq([sign]))
    }
}

/// Words in lower case, read once and looked up in many times: all rows that match at a place ask for them.
#[derive(Default)]
struct Words {
    /// The place they stand before or after.
    at: Option<usize>,
    lower: String,
    ends: Vec<usize>,
}

impl Words {
    fn read<'w>(&mut self, at: usize, words: impl Iterator<Item = &'w str>) {
        self.at = Some(at);
        self.lower.clear();
        self.ends.clear();
        for word in words {
            let start = self.lower.len();
            if word.is_ascii() {
                self.lower.push_str(word);
                self.lower[start..].make_ascii_lowercase();
            } else {
                self.lower.extend(word.chars().flat_map(char::to_lowercase));
            }
            self.ends.push(self.lower.len());
        }
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let word = &self.lower[start..*end];
            start = *end;
            word
        })
    }
}

/// The line around the matches in a text, and the label over it.
pub(super) struct Nearby<'t> {
    text: &'t str,
    label: Option<&'t str>,
    /// The words of the label, split where case changes: `homePhone` is `home phone`. Made on first use.
    label_words: Option<Vec<String>>,
    /// Nearest first.
    before: Words,
    after: Words,
}

impl<'t> Nearby<'t> {
    pub(super) fn new(text: &'t str, label: Option<&'t str>) -> Nearby<'t> {
        Nearby { text, label, label_words: None, before: Words::default(), after: Words::default() }
    }

    /// The first of `context` that stands in the label, as the row spells it.
    pub(super) fn label_names(&mut self, context: &Vocabulary) -> Option<&'static str> {
        let label = self.label?;
        let words = self.label_words.get_or_insert_with(|| label_words(label));
        words.iter().find_map(|word| context.entry(word, true))
    }

    /// The word of `context` nearest before the match, or the first one after it, as the row spells it.
    pub(super) fn names(&mut self, place: &Range<usize>, context: &Vocabulary) -> Option<&'static str> {
        if context.entries.is_empty() {
            return None;
        }
        let seek = |(place, word): (usize, &str)| context.entry(word, place == 0);
        self.read_before(place.start);
        if let Some(named) = self.before.iter().enumerate().find_map(seek) {
            return Some(named);
        }
        if self.after.at != Some(place.end) {
            self.after.read(place.end, words(line_after(self.text, place.end)).take(AFTER_WORDS));
        }
        self.after.iter().enumerate().find_map(seek)
    }

    /// True if the sign right before the match is one of `decoys`, or one of the last two words is, with none
    /// of `context` behind it: `phone, invoice 123` but not `invoice, phone 123`.
    pub(super) fn misleads(
        &mut self,
        place: &Range<usize>,
        decoys: &Vocabulary,
        context: &Vocabulary,
    ) -> bool {
        if decoys.entries.is_empty() {
            return false;
        }
        let sign = self.text[..place.start].trim_end_matches([' ', '\u{a0}']).chars().next_back();
        if sign.is_some_and(|sign| !sign.is_alphanumeric() && decoys.has_sign(sign)) {
            return true;
        }
        self.read_before(place.start);
        let unnamed = |word: &&str| context.entry(word, true).is_none();
        self.before.iter().take(2).take_while(unnamed).any(|word| decoys.entry(word, true).is_some())
    }

    fn read_before(&mut self, at: usize) {
        if self.before.at != Some(at) {
            self.before.read(at, words_back(line_before(self.text, at)).take(BEFORE_WORDS));
        }
    }
}

/// The end of the line before `at`, without a word that it would cut.
fn line_before(text: &str, at: usize) -> &str {
    let start = text.floor_char_boundary(at.saturating_sub(BEFORE_BYTES));
    let near = &text[start..at];
    match near.rfind(['\n', '\r']) {
        Some(line_break) => &near[line_break + 1..],
        None if text[..start].ends_with(joins_words) => near.trim_start_matches(joins_words),
        None => near,
    }
}

/// The start of the line after `at`, without a word that it would cut.
fn line_after(text: &str, at: usize) -> &str {
    let end = text.ceil_char_boundary((at + AFTER_BYTES).min(text.len()));
    let near = &text[at..end];
    match near.find(['\n', '\r']) {
        Some(line_break) => &near[..line_break],
        None if text[end..].starts_with(joins_words) => near.trim_end_matches(joins_words),
        None => near,
    }
}

/// The words of `text`, from its end. A run of letters in a script without spaces is one word, whatever it touches.
fn words_back(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_end_matches(|c| !is_spaced(c) && !is_unspaced(c));
        let front = match rest.ends_with(is_unspaced) {
            true => rest.trim_end_matches(is_unspaced),
            false => rest.trim_end_matches(is_spaced),
        };
        let word = &rest[front.len()..];
        rest = front;
        (!word.is_empty()).then_some(word)
    })
}

/// The same from its start.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| !is_spaced(c) && !is_unspaced(c));
        let back = match rest.starts_with(is_unspaced) {
            true => rest.trim_start_matches(is_unspaced),
            false => rest.trim_start_matches(is_spaced),
        };
        let word = &rest[..rest.len() - back.len()];
        rest = back;
        (!word.is_empty()).then_some(word)
    })
}

/// Part of a word in a script with spaces. Marks on a letter, such as the Devanagari virama, do not end the word.
fn is_spaced(character: char) -> bool {
    joins_words(character)
        || matches!(character, '\u{300}'..='\u{36f}')
        || matches!(character, '\u{900}'..='\u{dff}' if !matches!(character, '\u{964}' | '\u{965}'))
}

/// A letter of a script that puts no spaces between words, or puts endings right behind them as Korean does; with
/// the vowel and tone signs of Thai and its neighbours.
fn is_unspaced(character: char) -> bool {
    match character {
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
            !character.is_numeric()
                && !matches!(character, '\u{0e3f}' | '\u{104a}' | '\u{104b}' | '\u{17d4}'..='\u{17db}')
        }
        '\u{3005}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => {
            character.is_alphanumeric()
        }
        _ => false,
    }
}

fn label_words(label: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut last = ' ';
    for character in label.chars().take(LABEL_LETTERS) {
        let is_letter = character.is_alphabetic()
            || is_unspaced(character)
            || (is_spaced(character) && !character.is_ascii() && !character.is_numeric());
        let case_changes = character.is_uppercase() && last.is_lowercase();
        if !is_letter || case_changes || is_unspaced(character) != is_unspaced(last) {
            found.push(String::new());
        }
        if let Some(word) = found.last_mut().filter(|_| is_letter) {
            word.extend(character.to_lowercase());
        }
        last = character;
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

    fn names(text: &'static str, value: &str, context: &'static [&'static str]) -> Option<&'static str> {
        let start = text.find(value).unwrap();
        Nearby::new(text, None).names(&(start..start + value.len()), &Vocabulary::new(context))
    }

    fn label_names(label: &'static str, context: &'static [&'static str]) -> Option<&'static str> {
        Nearby::new("", Some(label)).label_names(&Vocabulary::new(context))
    }

    #[test]
    fn words_are_seen_on_the_same_line_only() {
        let text = "phone\n555 1234 or fax";
        assert_eq!(names(text, "555 1234", &["phone"]), None);
        assert_eq!(names(text, "555 1234", &["phone", "fax"]), Some("fax"));
    }

    #[test]
    fn the_nearest_word_before_wins() {
        assert_eq!(names("phone, fax 123 mobile", "123", &["phone", "fax", "mobile"]), Some("fax"));
    }

    #[test]
    fn a_beginning_stands_for_every_word_that_begins_so() {
        assert_eq!(names("Meine TELEFONNUMMER: 123", "123", &["telefon*"]), Some("telefon"));
        assert_eq!(names("Meine Telefonnummer: 123", "123", &["telefon"]), None);
    }

    #[test]
    fn a_word_with_a_mark_counts_only_beside_the_match() {
        assert_eq!(names("s. 123", "123", &["s!"]), Some("s"));
        assert_eq!(names("s. or 123", "123", &["s!"]), None);
        assert_eq!(names("123 s or", "123", &["s!"]), Some("s"));
    }

    #[test]
    fn decoys_count_unless_a_context_word_is_nearer() {
        let (decoys, context) = (Vocabulary::new(&["invoice", "§"]), Vocabulary::new(&["phone"]));
        for (text, misled) in [
            ("invoice 123", true),
            ("invoice no. 123", true),
            ("phone, invoice 123", true),
            ("§ 123", true),
            ("invoice, phone 123", false),
            ("the invoice of my friend 123", false),
        ] {
            let start = text.find("123").unwrap();
            let place = start..start + 3;
            assert_eq!(Nearby::new(text, None).misleads(&place, &decoys, &context), misled, "{text}");
        }
    }

    #[test]
    fn labels_are_split_into_words() {
        for label in ["homePhone", "home_phone", "Phone (home)", "PHONE"] {
            assert_eq!(label_names(label, &["phone"]), Some("phone"), "{label}");
        }
        assert_eq!(label_names("headphones", &["phone"]), None);
        assert_eq!(label_names("kenni-tala", &["kennitala"]), Some("kennitala"));
    }

    #[test]
    fn scripts_without_spaces_are_searched_within() {
        for (text, word) in [
            ("我的身份证号码是123", "身份证"),
            ("个人番号（マイナンバー）：123", "マイナンバー"),
            ("주민등록번호는 123 입니다", "주민등록번호"),
            ("เลขประจำตัวประชาชน 123", "ประจำตัวประชาชน"),
            ("123が個人番号です", "個人番号"),
        ] {
            assert_eq!(names(text, "123", Box::leak(Box::new([word]))), Some(word), "{text}");
        }
        assert_eq!(names("身份 证 123", "123", &["身份证"]), None);
        assert_eq!(names("पहचान पत्र 123", "123", &["पत्र"]), Some("पत्र"));
        assert_eq!(label_names("身份证号", &["身份证"]), Some("身份证"));
        assert_eq!(label_names("user身份证号", &["身份证"]), Some("身份证"));
    }

    #[test]
    fn letters_beyond_ascii_are_looked_up_in_lower_case() {
        assert_eq!(names("SÍMI 123", "123", &["sími"]), Some("sími"));
        assert_eq!(names("Öll 123", "123", &["sími", "öll"]), Some("öll"));
    }
}
