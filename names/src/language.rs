//! [`Language`]: what language words are in, and what their letters tell of it.

/// A language that is told apart from the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(u8);

/// The languages by number. The first stands for what is not known, those up to [`LATIN`] are told by their words and
/// letters, the rest by their script.
const TAGS: [&str; 28] = [
    "und", "is", "en", "da", "nb", "nn", "sv", "fi", "de", "fr", "es", "pt", "it", "nl", "pl", "ro", "hr",
    "hu", "el", "ru", "uk", "he", "ar", "hi", "th", "ko", "ja", "zh",
];
/// How many languages are told by their words and letters, what is not known among them.
pub(crate) const LATIN: usize = 18;
const GREEK: usize = LATIN;
const RUSSIAN: usize = 19;
const HEBREW: usize = 21;
const HINDI: usize = 23;
const THAI: usize = 24;
const JAPANESE: usize = 26;
/// How many there are to choose from: a language of a known script that is none of those above is one more, and the rest
/// make the number one that is quick to count with.
pub(crate) const CHOICES: usize = 32;
/// For each language, how much something speaks for it against a language that is not known, in eighths of bits.
pub(crate) type Scores = [i16; CHOICES];

impl Language {
    /// Not known: too few words, none that tells, or a language that is not among these.
    pub const UNKNOWN: Language = Language(0);
    /// English.
    pub const ENGLISH: Language = Language(2);

    /// As BCP 47 writes it; `und` if it is not known.
    pub fn tag(self) -> &'static str {
        TAGS.get(usize::from(self.0)).unwrap_or(&TAGS[0])
    }

    /// The language with this tag.
    #[inline]
    pub fn from_tag(tag: &str) -> Option<Language> {
        TAGS.iter().position(|one| *one == tag).map(Language::numbered)
    }

    /// All that can be told.
    pub fn all() -> impl Iterator<Item = Language> {
        (1..TAGS.len()).map(Language::numbered)
    }

    pub(crate) fn numbered(choice: usize) -> Language {
        if choice < TAGS.len() { Language(choice as u8) } else { Language::UNKNOWN }
    }

    pub(crate) fn number(self) -> usize {
        usize::from(self.0)
    }
}

/// How much a word of another script than Latin tells, in eighths of bits.
const SCRIPT: i16 = 64;
/// How much a letter speaks for a language that alone has it, and against one that does not.
const ITS_LETTER: i16 = 40;
const NOT_ITS_LETTER: i16 = -40;

/// Adds what the script of a word tells to `scores`. Gives how many words it stands for, which are more than one in scripts
/// that do not set words apart; 0 for a word in Latin letters, and where nothing is known.
pub(crate) fn tell_script(word: &str, scores: &mut Scores) -> u32 {
    const OTHER: usize = TAGS.len();
    let letters = word.chars().fold(0, |letters, letter| letters | told_by(letter));
    let first = match word.chars().next().unwrap_or_default() {
        'Ͱ'..='Ͽ' | 'ἀ'..='\u{1fff}' => GREEK,
        'Ѐ'..='ӿ' => {
            // Bulgarian has none of these letters, Serbian and Belarusian some of their own.
            let own = letters & (OF_RUSSIAN | OF_UKRAINIAN | OF_OTHERS);
            scores[RUSSIAN] += SCRIPT + told(own, OF_RUSSIAN, -1);
            scores[RUSSIAN + 1] += SCRIPT + told(own, OF_UKRAINIAN, -5);
            OTHER
        }
        '\u{590}'..='\u{5ff}' => HEBREW,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => {
            scores[HEBREW + 1] += SCRIPT + told(letters & (OF_ARABIC | OF_OTHERS), OF_ARABIC, 0);
            OTHER
        }
        '\u{900}'..='\u{97f}' => HINDI,
        '\u{e00}'..='\u{e7f}' => THAI,
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => THAI + 1,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' => {
            // Chinese has no kana.
            let kana = letters & KANA;
            scores[JAPANESE + 1] += SCRIPT + told(kana, 0, 0);
            scores[JAPANESE] += if kana == 0 { -4 } else { 0 };
            JAPANESE
        }
        _ => return 0,
    };
    scores[first] += SCRIPT;
    let bytes_of_a_word = match first {
        THAI => 12,
        JAPANESE => 6,
        _ => return 1,
    };
    (word.len() / bytes_of_a_word).max(1) as u32
}

const OF_RUSSIAN: u8 = 1;
const OF_UKRAINIAN: u8 = 2;
const OF_OTHERS: u8 = 4;
const KANA: u8 = 8;
const OF_ARABIC: u8 = 16;

/// Of which languages a letter is that others of its script do not have.
fn told_by(letter: char) -> u8 {
    match letter {
        'ы' | 'э' | 'ё' | 'Ы' | 'Э' | 'Ё' => OF_RUSSIAN,
        'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => OF_UKRAINIAN,
        // Serbian, Macedonian and Belarusian; Persian and Urdu.
        'ђ' | 'ј' | 'љ' | 'њ' | 'ћ' | 'џ' | 'ѓ' | 'ќ' | 'ў' => OF_OTHERS,
        'Ђ' | 'Ј' | 'Љ' | 'Њ' | 'Ћ' | 'Џ' | 'Ѓ' | 'Ќ' | 'Ў' => OF_OTHERS,
        'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' | 'ے' | 'ٹ' | 'ڈ' | 'ڑ' => OF_OTHERS,
        // Persian writes other letters for those that are alike.
        'ة' | 'أ' | 'إ' | 'ي' | 'ك' | 'ى' => OF_ARABIC,
        '\u{3040}'..='\u{30ff}' => KANA,
        _ => 0,
    }
}

/// What letters tell of a language: those that it alone has, those of others, or neither.
fn told(letters: u8, own: u8, neither: i16) -> i16 {
    match letters {
        0 => neither,
        letters if letters == own => ITS_LETTER,
        _ => NOT_ITS_LETTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(word: &str) -> &'static str {
        let mut scores = [0; CHOICES];
        assert!(tell_script(word, &mut scores) > 0, "{word}");
        let best = (0..CHOICES).max_by_key(|at| scores[*at]).unwrap_or_default();
        Language::numbered(best).tag()
    }

    #[test]
    fn scripts_tell_languages() {
        for (word, tag) in [
            ("και", "el"),
            ("было", "ru"),
            ("їхній", "uk"),
            ("љубав", "und"),
            ("של", "he"),
            ("في", "ar"),
            ("می‌گوید", "und"),
            ("है", "hi"),
            ("ที่", "th"),
            ("그리고", "ko"),
            ("これは", "ja"),
            ("東京都は", "ja"),
            ("中华人民共和国", "zh"),
        ] {
            assert_eq!(best(word), tag, "{word}");
        }
        assert_eq!(tell_script("þetta", &mut [0; CHOICES]), 0);
        assert_eq!(tell_script("व्यक्तियों", &mut [0; CHOICES]), 1);
        assert_eq!(tell_script("中华人民共和国", &mut [0; CHOICES]), 3);
    }

    #[test]
    fn tags_lead_back_to_their_languages() {
        for language in Language::all() {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        for (number, tag) in [
            (2, "en"),
            (GREEK, "el"),
            (RUSSIAN, "ru"),
            (HEBREW, "he"),
            (HINDI, "hi"),
            (THAI, "th"),
            (JAPANESE, "ja"),
        ] {
            assert_eq!(Language::numbered(number).tag(), tag);
        }
        assert_eq!(Language::ENGLISH.tag(), "en");
        assert_eq!(Language::from_tag("tlh"), None);
        assert_eq!(Language::numbered(TAGS.len()), Language::UNKNOWN);
    }
}
