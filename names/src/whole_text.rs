//! [`WholeText`]: what is known of a text as a whole, before any of its lines is looked at.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use crate::features::Known;
use crate::lists::{COMMON, COMMON_HERE, FIRST_NAME};
use crate::recall::{self, Added};
use crate::tagger::AsItIs;
use crate::words::{Shape, Word};

/// The languages of [common words](WholeText::read), a bit each in this order, by ISO 639-1; `sh` are Bosnian, Croatian and
/// Serbian in Latin letters.
pub const LANGUAGES: [&str; 16] =
    ["is", "en", "da", "nb", "sv", "fi", "de", "fr", "es", "pt", "it", "nl", "pl", "ro", "sh", "hu"];
/// Those without texts to train on that could be measured, so that it is known what they need.
const MEASURED: u16 = language("fi") | language("sh") | language("hu");
const ENGLISH_CODE: &str = "en";
/// Those with labelled texts to train on, and Danish, which reads like the others of its kind.
const TAUGHT: u16 = language("is")
    | language("da")
    | language("nb")
    | language("sv")
    | language("de")
    | language("es")
    | language("pt")
    | language("ro");

/// The bit of a language; none if it isn't one of [`LANGUAGES`].
pub const fn language(code: &str) -> u16 {
    let mut at = 0;
    while at < LANGUAGES.len() {
        if let ([a, b], [c, d]) = (LANGUAGES[at].as_bytes(), code.as_bytes())
            && *a == *c
            && *b == *d
        {
            return 1 << at;
        }
        at += 1;
    }
    0
}

/// How a text is written, as far as that tells how likely a word with a capital is a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Register {
    /// Sentences, many of them.
    #[default]
    Prose,
    /// A sentence or two, or a field.
    Short,
    /// A post or a chat: sentences in small letters, signs in a row, hash signs.
    Chat,
}

/// Words that are frequent in English and rare in other languages that are written in Latin letters.
const ENGLISH: [&str; 24] = [
    "the", "of", "and", "that", "with", "this", "from", "have", "which", "been", "were", "they", "their",
    "would", "there", "you", "was", "are", "not", "but", "what", "who", "his", "by",
];
/// Fewer words tell little of a language, and in a short text a name that is missed weighs more than one too many.
const FEWEST_WORDS: usize = 40;
/// In English no more words are a post, a message or a field, and no prose.
const FEWEST_WORDS_OF_PROSE: usize = 24;
/// So many words tell the language of a text.
const MOST_VOTERS: usize = 5_000;
/// So many words of a text tell whether it is a chat.
const MOST_LOOKED_AT: usize = 10_000;
/// In a chat one word in so many, or more of them, is a sign of one.
const WORDS_A_SIGN: usize = 40;
/// For each other sign a chat has at least so many words.
const WORDS_ANOTHER_SIGN: usize = 4;
/// So many words in a line may be what fits, and the next goes on with the sentence.
const LONG_LINE: usize = 8;
/// One word in so many has to be one of [`ENGLISH`]: in English prose every fifth is.
const ONE_IN: usize = 10;

/// A word in small letters, for [`WholeText::read`].
#[derive(Clone, Copy, Debug)]
pub struct SmallWord {
    /// Its [hash](hash()).
    pub hash: u64,
    /// The bits of the languages that it is common in.
    pub languages: u16,
    /// [`tells_english`].
    pub tells_english: bool,
    /// True if it was told of already, in this text.
    pub is_known: bool,
}

/// True for a word, in small letters, that is frequent in English and rare in other languages that are written in Latin letters.
pub fn tells_english(word: &str) -> bool {
    ENGLISH.contains(&word)
}

/// What is known of a text as a whole.
#[derive(Default)]
pub struct WholeText {
    /// Hashes of the words that it has in small letters.
    small: HashSet<u64, BuildHasherDefault<AsItIs>>,
    is_english: bool,
    register: Register,
    /// Whether it has numbers, or begins with a capital and ends with a stop, as who writes with care does.
    is_sentence: bool,
    /// How many of its words have letters.
    count: usize,
    /// The bit of the language that most of its small words are common in; of several if they are as many.
    languages: u16,
}

impl WholeText {
    /// Looks at a text, in the place of the one before. `words` are all of its words; `of` tells of the one at a place. It is
    /// asked for words in small letters only.
    pub fn read(&mut self, text: &str, words: &[Word], mut of: impl FnMut(usize) -> SmallWord) {
        self.small.clear();
        let (mut count, mut english, mut votes) = (0, 0, [0usize; u16::BITS as usize]);
        let mut voters = 0;
        for (at, word) in words.iter().enumerate() {
            let is_small = word.shape == Shape::Small;
            let is_glued = is_small && is_glued(words, at);
            if is_small && !(is_glued && is_of_address(text, words, at)) {
                let SmallWord { hash, mut languages, tells_english, is_known } = of(at);
                english += usize::from(tells_english);
                if !is_known {
                    self.small.insert(hash);
                }
                // Half a word is in no language.
                let votes_here = voters < MOST_VOTERS && !is_glued;
                voters += 1;
                while languages != 0 && votes_here {
                    votes[languages.trailing_zeros() as usize] += 1;
                    languages &= languages - 1;
                }
            }
            count += usize::from(word.shape.has_letters());
        }
        self.count = count;
        self.is_sentence = words.iter().any(|word| word.shape == Shape::Digits)
            || words.first().is_some_and(|word| word.shape != Shape::Small)
                && words.last().is_some_and(|word| word.shape == Shape::Stop);
        self.is_english = count >= FEWEST_WORDS && english * ONE_IN >= count;
        let most = votes.iter().max().copied().unwrap_or(0).max(1);
        let bits = votes.iter().enumerate().filter(|(_, votes)| **votes == most);
        self.languages = bits.fold(0, |bits, (language, _)| bits | 1 << language);
        self.register = match count {
            _ if is_chat(text, &words[..words.len().min(MOST_LOOKED_AT)]) => Register::Chat,
            ..FEWEST_WORDS => Register::Short,
            _ => Register::Prose,
        };
    }

    /// What is added to the scores of each [kind](WholeText::kind) of word.
    pub(crate) fn added(&self) -> &'static Added {
        match self.languages {
            _ if self.is_message() => &recall::CHAT_ELSEWHERE,
            _ if self.is_post() && self.is_sentence => &recall::SENTENCE,
            _ if self.is_post() => &recall::CHAT,
            _ if self.is_english => &recall::ENGLISH,
            _ if self.may_be_english() => &recall::MAYBE_ENGLISH,
            languages if languages & TAUGHT != 0 || languages == 0 => &recall::TAUGHT,
            _ if self.may_be_untaught() => &recall::UNTAUGHT,
            _ => &recall::UNMEASURED,
        }
    }

    /// The kind of a word, for which something is [added](WholeText::added). `is_title` is true in a heading, where every word has a
    /// capital.
    pub(crate) fn kind(&self, word: &Known, is_title: bool) -> usize {
        match self.is_post() || self.is_message() {
            true => recall::kind_in_post(word, self.is_sentence, is_title),
            false => recall::kind_in_prose(word, self.is_common(word.lists)),
        }
    }

    /// True if what a word is tells its [kind](WholeText::kind): it is the one in prose, and common where it stands in small letters.
    pub(crate) fn has_kinds_of_prose(&self) -> bool {
        !self.is_post() && !self.has_small_names()
    }

    /// True if the text may be in one of the languages in which much is taken for a name, because there was nothing to train on.
    pub(crate) fn may_be_untaught(&self) -> bool {
        self.languages & MEASURED != 0
    }

    /// True for no more words than a message has.
    pub(crate) fn is_short(&self) -> bool {
        self.count < FEWEST_WORDS_OF_PROSE
    }

    /// True for an English post, message or field, in which how much is added is set for each [kind](WholeText::kind) of word.
    pub(crate) fn is_post(&self) -> bool {
        self.is_short() && self.may_be_english()
    }

    /// True for a word in small letters that is in these lists, if it is no name by itself here. In English posts names stand in
    /// small letters; without care those that are common words (`mason`, `tanner`) as well.
    pub fn is_common(&self, lists: u16) -> bool {
        !self.has_small_names() || lists & (COMMON | COMMON_HERE) != 0 && lists & FIRST_NAME == 0
    }

    /// True for a message in another language that is written without care: it begins in small letters.
    pub(crate) fn is_message(&self) -> bool {
        self.is_short() && !self.may_be_english() && !self.is_sentence && self.register == Register::Chat
    }

    /// True where names in small letters are to be expected: in what is written without care.
    pub(crate) fn has_small_names(&self) -> bool {
        !self.is_sentence && self.may_be_english() || self.is_message()
    }

    /// True for prose, in which every name has a capital.
    pub(crate) fn is_written_with_capitals(&self) -> bool {
        self.register == Register::Prose && !self.has_small_names()
    }

    /// True if it may be in German, where every noun has a capital.
    pub(crate) fn has_capital_nouns(&self) -> bool {
        self.languages & language("de") != 0
    }

    pub(crate) fn may_be_english(&self) -> bool {
        self.languages & language(ENGLISH_CODE) != 0
    }

    /// True if the text is English beyond doubt.
    pub fn is_english(&self) -> bool {
        self.is_english
    }

    /// True if the word with this [hash](hash()) of its lower case stands in small letters somewhere.
    pub fn has_small(&self, lower: u64) -> bool {
        self.small.contains(&lower)
    }

    /// [`COMMON_HERE`] for a word that is common in these languages, if one of them is the one of the text.
    pub(crate) fn common_here(&self, languages: u16) -> u16 {
        if languages & self.languages != 0 { COMMON_HERE } else { 0 }
    }

    /// Adds to what is known of a word whether it stands in small letters elsewhere: then it may be no name, though a sentence
    /// begins with it.
    pub fn tell(&self, known: &mut Known, languages: u16) {
        let is_small_elsewhere = known.shape != Shape::Small && self.has_small(known.lower);
        self.tell_what_is_small(known, languages, is_small_elsewhere);
    }

    /// The same of a word of which that is known already.
    pub(crate) fn tell_what_is_small(&self, known: &mut Known, languages: u16, is_small_elsewhere: bool) {
        known.register = self.register;
        known.lists |= self.common_here(languages);
        known.is_small_elsewhere = is_small_elsewhere;
    }
}

/// True for a word of an address of mail or a page, or of a compound: `latin.test@mail.example`, `mother-in-law`.
fn is_glued(words: &[Word], at: usize) -> bool {
    is_joined(words, at, |word| matches!(word.shape, Shape::Stop | Shape::Sign | Shape::Joint))
}

/// True for a word of an address of mail or a page. There names stand in small letters, and it tells no language.
fn is_of_address(text: &str, words: &[Word], at: usize) -> bool {
    is_joined(words, at, |word| {
        word.shape == Shape::Stop
            || word.shape == Shape::Sign && matches!(&text[word.start..word.end], "@" | "_")
    })
}

/// True for a word that what `joins` joins to another before or behind it.
fn is_joined(words: &[Word], at: usize, joins: impl Fn(&Word) -> bool) -> bool {
    let touch = |first: &Word, second: &Word| first.end == second.start;
    let here = &words[at];
    let before = at.checked_sub(1).map(|at| &words[at]).filter(|before| joins(before) && touch(before, here));
    let is_behind = before.is_some_and(|before| {
        at.checked_sub(2).is_some_and(|at| touch(&words[at], before) && words[at].shape.has_letters())
    });
    let is_before = matches!(&words[at + 1..], [next, other, ..]
        if joins(next) && touch(here, next) && touch(next, other) && other.shape.has_letters());
    is_behind || is_before
}

/// True for an emoji and the like.
pub(crate) fn is_picture(character: char) -> bool {
    matches!(character, '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}')
}

/// True for a text with enough signs of a chat or a post: a sentence in small letters, `!` or `?` in a row, a hash or at sign
/// before a word, pictures. What is mostly other signs is code or a table.
fn is_chat(text: &str, words: &[Word]) -> bool {
    let first = |word: &Word| text[word.start..word.end].chars().next().unwrap_or(' ');
    let (mut count, mut chatty, mut others, mut in_line) = (0, 0, 0, 0);
    let mut before: Option<&Word> = None;
    for word in words {
        let is_new_line = before.is_none_or(|before| match &text.as_bytes()[before.end..word.start] {
            [] | [b' '] => false,
            between => between.contains(&b'\n'),
        });
        let sign = before.filter(|before| before.end == word.start && before.shape == Shape::Sign).map(first);
        let is_marked = matches!(sign, Some('#' | '@'));
        chatty += usize::from(match word.shape {
            // Behind a long line without a stop it goes on with the sentence of that.
            Shape::Small if is_new_line => {
                in_line < LONG_LINE || before.is_some_and(|before| before.shape == Shape::Stop)
            }
            Shape::Small => {
                word.begins && before.is_some_and(|before| before.shape == Shape::Stop) || is_marked
            }
            Shape::Capital | Shape::Mixed | Shape::Capitals | Shape::LettersAndDigits => is_marked,
            Shape::Sign => {
                let here = first(word);
                let is_picture = is_picture(here);
                let is_call = matches!(here, '!' | '?');
                others += usize::from(!is_picture && !is_call);
                is_picture || is_call && sign == Some(here)
            }
            _ => false,
        });
        count += usize::from(word.shape.has_letters());
        in_line = if is_new_line { 1 } else { in_line + 1 };
        before = Some(word);
    }
    chatty > 0 && chatty * WORDS_A_SIGN >= count && others * WORDS_ANOTHER_SIGN <= count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::hash;

    fn small_word(word: &str, languages: u16) -> SmallWord {
        SmallWord { hash: hash(word), languages, tells_english: tells_english(word), is_known: false }
    }

    fn read(text: &str) -> WholeText {
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut whole = WholeText::default();
        whole.read(text, &words, |at| small_word(&text[words[at].start..words[at].end], 0));
        whole
    }

    #[test]
    fn english_is_told_by_its_small_words() {
        let english = "The court found that the applicant had not been heard, and that the state was to pay his costs. ";
        let danish = "Retten fandt, at klageren ikke var blevet hørt, og at staten skulle betale hans omkostninger i sagen. ";
        assert!(read(&english.repeat(3)).is_english());
        assert!(!read(&danish.repeat(3)).is_english());
        // Too short to tell.
        assert!(!read(english).is_english());
    }

    #[test]
    fn an_address_of_mail_tells_no_language() {
        let text = "Þórður býr hér: latin.test@mail.example";
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut whole = WholeText::default();
        let of = |word: &str| match word {
            "býr" | "hér" => language("is"),
            _ => language("en"),
        };
        whole.read(text, &words, |at| {
            let word = &text[words[at].start..words[at].end];
            small_word(word, of(word))
        });
        assert_eq!(whole.languages, language("is"));
    }

    #[test]
    fn words_in_small_letters_are_remembered() {
        let whole =
            read("Hope dies last. There is hope for Mark, or keiko.tanaka@mail.example, so half-price.");
        assert!(["hope", "so", "half", "price"].iter().all(|word| whole.has_small(hash(word))));
        assert!(["mark", "keiko", "tanaka", "mail"].iter().all(|word| !whole.has_small(hash(word))));
    }
}
