//! [`Scripts`]: persons whose names are written in other letters than Latin ones, told by lists and by the words beside them.
//!
//! No text in these scripts is open to learn from, so nothing here has learnt. A name is taken where two signs of it meet: a
//! given name and a surname, a title and a name, initials and a surname, a field of a form. What one list alone holds is no
//! name: `Вера` is faith and `李` a plum.
//!
//! All words, endings and titles lie in one file of hashes that `models/` writes, `names-scripts.bin`; here is only what is
//! done with them.

mod korean;
mod spaced;
mod unspaced;

use std::ops::Range;

use crate::Class;
use crate::features::hash_of;
use crate::lists::{Lists, ListsError};
use crate::replaced::replace;
use crate::tagger::Name;
use crate::words::{EACH, HIGH};

/// What a word of a script with spaces may be: the bits of its entry.
pub mod bits {
    /// A given name, in whatever case.
    pub const GIVEN: u16 = 1;
    /// A surname, in whatever case.
    pub const SURNAME: u16 = 1 << 1;
    /// A patronymic.
    pub const PATRONYMIC: u16 = 1 << 2;
    /// A common word, though it may be a name.
    pub const COMMON: u16 = 1 << 3;
    /// A title or an office before a name.
    pub const BEFORE: u16 = 1 << 4;
    /// A title behind a name.
    pub const AFTER: u16 = 1 << 5;
    /// A small word within a name.
    pub const PARTICLE: u16 = 1 << 6;
    /// A word of a form that a name follows.
    pub const FIELD: u16 = 1 << 7;
    /// What follows is called by somebody, but is none.
    pub const NOT: u16 = 1 << 8;
    /// One name with the word behind it.
    pub const COMPOUND: u16 = 1 << 9;
}

/// What sort of entry a key is: the byte before the word in what is hashed.
pub mod sort {
    /// A word in a script with spaces; its bits are those of [`bits`](super::bits).
    pub const WORD: u8 = b'.';
    /// An ending that tells a surname or patronymic.
    pub const ENDING: u8 = b'$';
    /// What stays of a Cyrillic or Greek name in all of its cases.
    pub const STEM: u8 = b'-';
    /// What is glued to the front of a word.
    pub const PREFIX: u8 = b'^';
    /// A case ending that is taken off before a word or its stem is looked up.
    pub const SUFFIX: u8 = b'&';
    /// A word in a script without spaces, with its cost, as in all of the following.
    pub const HAN_WORD: u8 = b'w';
    /// A title behind a name.
    pub const HAN_AFTER: u8 = b'T';
    /// A title or office before a name.
    pub const HAN_BEFORE: u8 = b'R';
    /// What ends a place or an organisation.
    pub const HAN_NOT: u8 = b'N';
    /// A Chinese surname.
    pub const CHINESE_SURNAME: u8 = b'S';
    /// The first of two characters of a Chinese given name.
    pub const CHINESE_FIRST: u8 = b'a';
    /// The second of two.
    pub const CHINESE_SECOND: u8 = b'b';
    /// The only one.
    pub const CHINESE_ONLY: u8 = b'o';
    /// A Japanese surname.
    pub const JAPANESE_SURNAME: u8 = b'L';
    /// A Japanese given name.
    pub const JAPANESE_GIVEN: u8 = b'G';
    /// The first of two characters of a Japanese given name.
    pub const JAPANESE_FIRST: u8 = b'c';
    /// The second of two.
    pub const JAPANESE_SECOND: u8 = b'd';
    /// A foreign name in katakana.
    pub const FOREIGN: u8 = b'f';
    /// A Korean surname.
    pub const KOREAN_SURNAME: u8 = b'K';
    /// The first syllable of a Korean given name.
    pub const KOREAN_FIRST: u8 = b'k';
    /// The second one.
    pub const KOREAN_SECOND: u8 = b'l';
    /// A Korean word that reads like a name.
    pub const KOREAN_WORD: u8 = b'x';
    /// What is glued to the end of a Korean name.
    pub const KOREAN_TAIL: u8 = b'j';
}

/// The most bytes of what fills a field.
const LONGEST_VALUE: usize = 90;
/// The most words of it.
const MOST_WORDS: usize = 5;
/// The most bytes of the name of a field.
const LONGEST_FIELD: usize = 60;
/// The most syllables of a Korean name that fills a field.
const LONGEST_KOREAN: usize = 5;
/// The first byte of the first character of the scripts without spaces, U+3000.
const FIRST_BYTE_WITHOUT_SPACES: u8 = 0xe3;
/// How much what fills a field counts, in the units of `Name::margin`.
const FIELD_MARGIN: i32 = 240;

/// Finds persons in scripts other than Latin.
#[derive(Default)]
pub struct Scripts {
    lists: Lists,
}

impl Scripts {
    /// Reads what [`to_bytes`](crate::lists::to_bytes) wrote of [keys](key).
    ///
    /// # Errors
    /// If it is damaged.
    pub fn from_bytes(file: &[u8]) -> Result<Scripts, ListsError> {
        Ok(Scripts { lists: Lists::from_bytes([file])? })
    }

    /// True for the name of a field or column that holds names of persons.
    pub fn is_field(&self, label: &str) -> bool {
        label.len() <= LONGEST_FIELD
            && is_other(label)
            && self.of(sort::WORD, &normal(&label.trim().replace(['_', ' '], " "))) & bits::FIELD != 0
    }

    /// The persons of `text`, in order and disjoint.
    pub fn persons(&self, text: &str) -> Vec<Name> {
        let (mut found, mut spaced, mut end) = (Vec::new(), Vec::new(), 0);
        while let Some(letter) = first_other(&text.as_bytes()[end..]) {
            let before = text.as_bytes()[..end + letter].iter().rposition(|byte| *byte == b'\n');
            let start = before.map_or(0, |before| before + 1);
            end = text[end + letter..].find('\n').map_or(text.len(), |line| end + letter + line + 1);
            self.field(&text[start..end], start, &mut found);
            spaced::add(self, &text[start..end], start, &mut spaced);
        }
        put_all(&mut found, &spaced);
        if end > 0 && text.bytes().any(|byte| byte >= FIRST_BYTE_WITHOUT_SPACES) {
            put_all(&mut found, &unspaced::names(self, text));
        }
        found
    }

    /// Puts the persons of `text` among those that were `found` in it, in the place of what overlaps them.
    pub(crate) fn add(&self, text: &str, found: &mut Vec<Name>) {
        let persons = self.persons(text);
        replace(found, &places(&persons), &|at, _| Some(persons[at].clone()));
    }

    /// `氏名：田中太郎`, `ФИО: Иванов И. И.`
    fn field(&self, line: &str, start: usize, found: &mut Vec<Name>) {
        for (colon, sign) in line.char_indices().filter(|(_, c)| matches!(c, ':' | '：')) {
            let before = line[..colon].trim_end();
            let from = before
                .rfind(|c: char| {
                    !c.is_alphanumeric() && !is_mark(c) && !matches!(c, ' ' | '.' | '\'' | '’' | '-')
                })
                .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
            let is_field = before.len() - from <= LONGEST_FIELD
                && (self.is_field(&before[from..])
                    || before[from..].rsplit(' ').next().is_some_and(|word| self.is_field(word)));
            if !is_field {
                continue;
            }
            let rest = &line[colon + sign.len_utf8()..];
            let value = rest.trim_start_matches([' ', '\u{3000}', '\u{a0}']);
            let at = start + colon + sign.len_utf8() + (rest.len() - value.len());
            let end = value
                .find(|c: char| {
                    !(c.is_alphanumeric()
                        || is_mark(c)
                        || matches!(c, ' ' | '\u{3000}' | '.' | '-' | '\'' | '’' | '・'))
                })
                .unwrap_or(value.len());
            let value =
                value[..end].split("  ").next().unwrap_or_default().trim_end_matches([' ', '\u{3000}', '-']);
            // `Корисник: група наводи`, `이름: 줄을 쓰지 않습니다`
            let is_small = |word: &&str| word.starts_with(|c: char| c.is_lowercase() && c < '\u{10d0}');
            let is_sentence = value
                .split_whitespace()
                .filter(is_small)
                .any(|word| self.of(sort::WORD, &normal(word)) & bits::PARTICLE == 0)
                || value.chars().filter(|c| is_hangul(*c)).count() > LONGEST_KOREAN;
            let is_name = !is_sentence
                && (4..=LONGEST_VALUE).contains(&value.len())
                && !value.contains(|c: char| c.is_numeric() && !matches!(c, '一'..='九'))
                && value.split_whitespace().count() <= MOST_WORDS;
            if is_name {
                put(found, Name { place: at..at + value.len(), class: Class::Person, margin: FIELD_MARGIN });
            }
        }
    }

    /// What the lists say of a word of this sort; 0 for nothing. Asked for in many places, so it stands in one.
    #[inline(never)]
    fn of(&self, sort: u8, word: &str) -> u16 {
        self.lists.of(key(sort, word))
    }
}

/// What an entry is found by: the hash of its sort and its word, which is [normal](normal()) in scripts with spaces.
#[inline(never)]
pub fn key(sort: u8, word: &str) -> u64 {
    hash_of(std::iter::once(sort).chain(word.bytes()))
}

/// A word as the lists have it: in small letters, without marks, and with one letter where several are written for the same
/// (`ё`, `أ`, `ς`, Persian `ی`).
#[inline(never)]
pub fn normal(word: &str) -> String {
    let mut normal = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        normal.push(match letter {
            'ё' => 'е',
            'ά' => 'α',
            'έ' => 'ε',
            'ή' => 'η',
            'ί' | 'ϊ' | 'ΐ' => 'ι',
            'ό' => 'ο',
            'ύ' | 'ϋ' | 'ΰ' => 'υ',
            'ώ' => 'ω',
            'ς' => 'σ',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ی' => 'ي',
            'ک' => 'ك',
            'ة' => 'ه',
            '’' | 'ʼ' | '׳' => '\'',
            '״' => '"',
            '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5c7}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{200c}'
            | '\u{200d}' => continue,
            other => other,
        });
    }
    normal
}

/// True if a text may have letters of another script.
fn is_other(text: &str) -> bool {
    first_other(text.as_bytes()).is_some()
}

/// Where the first letter of another script may stand: a byte that begins none of Latin letters and punctuation.
fn first_other(text: &[u8]) -> Option<usize> {
    let is_other = |byte: &u8| matches!(byte, 0xce..=0xe1 | 0xe3..=0xee);
    // Eight bytes at a time: the highest bit of each tells, once a number is added to the rest of it.
    let (eights, rest) = text.as_chunks::<8>();
    let has_other = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        let beyond = |last: u64| (eight & !HIGH) + EACH * (0x7f - (last & 0x7f));
        let is_within = (beyond(0xcd) & !beyond(0xe1)) | (beyond(0xe2) & !beyond(0xee));
        is_within & eight & HIGH != 0
    };
    match eights.iter().position(has_other) {
        Some(eight) => Some(8 * eight + eights[eight].iter().position(is_other).unwrap_or_default()),
        None => rest.iter().position(is_other).map(|at| 8 * eights.len() + at),
    }
}

/// A mark that belongs to the letter before it.
#[inline(never)]
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{e31}'..='\u{e4e}' | '\u{200c}' | '\u{200d}')
}

fn is_hangul(character: char) -> bool {
    matches!(character, '\u{ac00}'..='\u{d7a3}')
}

/// Adds a name that comes last unless another one stands there.
#[inline(never)]
fn put(found: &mut Vec<Name>, name: Name) {
    if found.last().is_none_or(|last| last.place.end <= name.place.start) {
        found.push(name);
    }
}

/// Adds each of several names unless another one stands there.
fn put_all(found: &mut Vec<Name>, more: &[Name]) {
    replace(found, &places(more), &|at, inside| inside.is_empty().then(|| more[at].clone()));
}

fn places(names: &[Name]) -> Vec<Range<usize>> {
    names.iter().map(|name| name.place.clone()).collect()
}

/// A person, told so well.
fn person(place: Range<usize>, margin: i32) -> Name {
    Name { place, class: Class::Person, margin }
}
