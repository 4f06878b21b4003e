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
    /// The entries, by [`bucket`] of their last word.
    entries: Vec<Entry>,
    /// Where each bucket begins in `entries`, and where the last one ends.
    buckets: [u16; BUCKETS + 1],
    /// Entries in scripts that put no spaces between words: found anywhere in a run of such letters.
    unspaced: Vec<Entry>,
}

/// One entry, taken apart.
struct Entry {
    /// As the row spells it, without its mark.
    name: &'static str,
    /// The last word, which is the only one of most entries.
    last: &'static str,
    /// Whether `last` stands for every word that begins so.
    begins: bool,
    /// Whether it counts only right beside the match.
    beside: bool,
}

impl Entry {
    fn new(entry: &'static str) -> Entry {
        let name = entry.trim_end_matches(['*', '!']);
        let last = name.rsplit(' ').next().unwrap_or(name);
        Entry { name, last, begins: entry.ends_with('*'), beside: entry.ends_with('!') }
    }

    /// The words before the last one, from the last to the first.
    fn front(&self) -> impl Iterator<Item = &'static str> {
        self.name.rsplit(' ').skip(1)
    }
}

const BUCKETS: usize = 32;

/// Entries and words whose first bytes differ here cannot fit.
fn bucket(word: &str) -> usize {
    word.bytes().next().map_or(0, |byte| usize::from(byte) % BUCKETS)
}

impl Vocabulary {
    pub(super) fn new(list: &'static [&'static str]) -> Vocabulary {
        let (unspaced, mut entries): (Vec<_>, Vec<_>) =
            list.iter().copied().map(Entry::new).partition(|entry| entry.name.starts_with(is_unspaced));
        entries.sort_by_key(|entry| bucket(entry.last));
        let mut buckets = [0; BUCKETS + 1];
        for (number, begin) in buckets.iter_mut().enumerate() {
            *begin = entries.partition_point(|entry| bucket(entry.last) < number) as u16;
        }
        Vocabulary { entries, buckets, unspaced }
    }

    fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unspaced.is_empty()
    }

    /// The entry that ends with the word at `place`, as the row spells it without its mark. `word` gives the words
    /// by place, `before` the place of the word that people read before it, and `beside` tells whether no other
    /// word stands between the match and the entry, whose length in words it is given.
    fn entry<'w>(
        &self,
        place: usize,
        word: impl Fn(usize) -> Option<&'w str>,
        before: impl Fn(usize) -> Option<usize>,
        beside: impl Fn(usize) -> bool,
    ) -> Option<&'static str> {
        let last = word(place)?;
        let bucket = bucket(last);
        let range = usize::from(self.buckets[bucket])..usize::from(self.buckets[bucket + 1]);
        let fits = |entry: &&Entry| {
            let same = if entry.begins { last.starts_with(entry.last) } else { last == entry.last };
            let mut at = Some(place);
            same && entry.front().all(|part| {
                at = at.and_then(&before);
                at.and_then(&word) == Some(part)
            }) && (!entry.beside || beside(entry.front().count() + 1))
        };
        if let Some(entry) = self.entries[range].iter().find(fits) {
            return Some(entry.name);
        }
        if !last.starts_with(is_unspaced) {
            return None;
        }
        // A run of words: an entry fits wherever it stands in it.
        let fits = |entry: &&Entry| last.contains(entry.last) && (!entry.beside || beside(1));
        self.unspaced.iter().find(fits).map(|entry| entry.name)
    }

    fn has_sign(&self, sign: char) -> bool {
        self.entries.iter().any(|entry| entry.name.chars().eq([sign]))
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

    fn get(&self, place: usize) -> Option<&str> {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.ends.get(place).map(|end| &self.lower[start..*end])
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
        let word = |place: usize| words.get(place).map(String::as_str);
        (0..words.len()).find_map(|place| context.entry(place, word, |place| place.checked_sub(1), |_| true))
    }

    /// The word of `context` nearest before the match, or the first one after it, as the row spells it.
    pub(super) fn names(&mut self, place: &Range<usize>, context: &Vocabulary) -> Option<&'static str> {
        if context.is_empty() {
            return None;
        }
        self.read_before(place.start);
        let named =
            (0..self.before.ends.len()).find_map(|place| self.entry_before(context, place, |_| place == 0));
        if named.is_some() {
            return named;
        }
        if self.after.at != Some(place.end) {
            self.after.read(place.end, words(line_after(self.text, place.end)).take(AFTER_WORDS));
        }
        let word = |place: usize| self.after.get(place);
        (0..self.after.ends.len()).find_map(|place| {
            context.entry(place, word, |place| place.checked_sub(1), |length| place + 1 == length)
        })
    }

    /// The entry that ends with the word at `place` before the match.
    fn entry_before(
        &self,
        list: &Vocabulary,
        place: usize,
        beside: impl Fn(usize) -> bool,
    ) -> Option<&'static str> {
        list.entry(place, |place| self.before.get(place), |place| Some(place + 1), beside)
    }

    /// True if the sign right before the match is one of `decoys`, or one of the last two words is, with none
    /// of `context` behind it: `phone, invoice 123` but not `invoice, phone 123`.
    pub(super) fn misleads(
        &mut self,
        place: &Range<usize>,
        decoys: &Vocabulary,
        context: &Vocabulary,
    ) -> bool {
        if decoys.is_empty() {
            return false;
        }
        let sign = self.text[..place.start].trim_end_matches([' ', '\u{a0}']).chars().next_back();
        if sign.is_some_and(|sign| !sign.is_alphanumeric() && decoys.has_sign(sign)) {
            return true;
        }
        self.read_before(place.start);
        let names = |list: &Vocabulary, place: usize| self.entry_before(list, place, |_| true).is_some();
        let last = self.before.ends.len().min(2);
        (0..last).take_while(|place| !names(context, *place)).any(|place| names(decoys, place))
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
    fn an_entry_of_several_words_wants_them_all_in_order() {
        let list = &["tax identif*", "policy number!"];
        assert_eq!(names("Tax Identification No: 123", "123", list), Some("tax identif"));
        assert_eq!(names("identification tax: 123", "123", list), None);
        assert_eq!(names("policy number: 123", "123", list), Some("policy number"));
        assert_eq!(names("policy number of it: 123", "123", list), None);
        assert_eq!(names("123 is the policy number", "123", &["is the policy"]), Some("is the policy"));
        assert_eq!(names("123 policy number", "123", list), Some("policy number"));
        assert_eq!(names("123 is policy number", "123", list), None);
        assert_eq!(label_names("policyNumber", list), Some("policy number"));
        assert_eq!(label_names("number_policy", list), None);
    }

    #[test]
    fn an_entry_without_spaces_is_found_within_a_run_of_its_script() {
        let list = &["口座番号", "เลขบัตร"];
        assert_eq!(names("普通口座番号は1234567です", "1234567", list), Some("口座番号"));
        assert_eq!(names("口座: 1234567", "1234567", list), None);
        assert_eq!(names("1234567(口座番号)", "1234567", list), Some("口座番号"));
        assert_eq!(label_names("口座番号", list), Some("口座番号"));
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
