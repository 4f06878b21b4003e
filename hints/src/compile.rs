//! [`compile`]: the rows as the file that [`crate::Hints`] reads.

use std::collections::{BTreeMap, BTreeSet};

use crate::hints::{BEGINS, CAPITAL, CUE, FIELD, MAGIC, NEAR, OWN, ROW, UNLESS};
use crate::rows::{Near, Purpose, Row};
use crate::words::{NOTHING, Words, hash, phrase};
use crate::{KINDS, rows};

/// The kind of a row of which nothing is found: it covers shorter ones.
const NO_KIND: u8 = 0xff;
/// The class of a condition that is none.
const NO_CLASS: u8 = 0xff;
/// The most words of a phrase.
const MOST_WORDS: usize = 6;
/// What the lists call [`OWN`].
const OWN_NAME: &str = "own";

/// Why rows cannot be written down.
#[derive(Debug)]
pub struct CompileError {
    /// The language and line of the row.
    pub language: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: &'static str,
}

impl std::fmt::Display for CompileError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "words/{}.txt, the section on line {}: {}", self.language, self.line, self.reason)
    }
}

impl std::error::Error for CompileError {}

/// The file: its rows, the hashes of all words and phrases in order, and what each of them is. The same bytes for the same
/// rows.
///
/// # Errors
/// If a row says what the file cannot hold, or asks for words of a class that there is not.
pub fn compile(rows: &[Row]) -> Result<Vec<u8>, CompileError> {
    let classes: BTreeSet<&str> = rows.iter().filter_map(class).collect();
    // The first is that of the words by which a language is told.
    let classes = std::iter::once(OWN_NAME).chain(classes.into_iter().filter(|class| *class != OWN_NAME));
    let classes: BTreeMap<&str, u8> = classes.zip(OWN..NO_CLASS).collect();
    let mut written = Vec::new();
    let mut count: u16 = 0;
    let mut items: BTreeSet<(u32, u16)> = BTreeSet::new();
    // Who has which hash, so that none has two.
    let mut owners: BTreeMap<u32, u64> = BTreeMap::new();
    for row in rows {
        let wrong = |reason| CompileError { language: row.language, line: row.line, reason };
        let language =
            rows::SOURCES.iter().position(|(name, _)| *name == row.language).unwrap_or_default() as u8;
        let number = |kind| KINDS.iter().position(|known| *known == kind).map_or(NO_KIND, |at| at as u8);
        let item = match &row.purpose {
            Purpose::Cue(class) => CUE | u16::from(language) << 8 | u16::from(classes[class.as_str()]),
            Purpose::Field(kind) => FIELD | u16::from(number(*kind)),
            Purpose::Ignore | Purpose::Find(_) => {
                let kind = if let Purpose::Find(kind) = row.purpose { number(kind) } else { NO_KIND };
                written.extend([
                    kind,
                    language,
                    u8::from(row.is_capital) * CAPITAL,
                    row.alone,
                    row.near_score,
                ]);
                for (list, most) in [(&row.near, NEAR), (&row.unless, UNLESS)] {
                    if list.len() > most {
                        return Err(wrong("it has too many conditions"));
                    }
                    for Near { class, before, behind } in list {
                        let class =
                            classes.get(class.as_str()).ok_or_else(|| wrong("no such class of cues"))?;
                        written.extend([*class, *before, *behind]);
                    }
                    written.extend(std::iter::repeat_n([NO_CLASS, 0, 0], most - list.len()).flatten());
                }
                count += 1;
                ROW | (count - 1)
            }
        };
        for form in &row.forms {
            let state = phrase(form).ok_or_else(|| wrong("a word has no letters"))?;
            if *owners.entry(hash(state)).or_insert(state) != state {
                return Err(wrong("two different phrases have the same hash: change how words are hashed"));
            }
            items.insert((hash(state), item));
            let length = length(form);
            if length > MOST_WORDS {
                return Err(wrong("a phrase has too many words"));
            }
            if length > 1 && item & FIELD != FIELD {
                // A longer phrase may begin with the same word: the longest counts.
                items.extend(first(form).map(|first| (first, BEGINS | length as u16)));
            }
            if item & FIELD == FIELD {
                // `politicalParty`, as programs write it.
                let glued: String = form.split_whitespace().collect();
                items.extend(phrase(&glued).map(|state| (hash(state), item)));
            }
        }
    }
    let mut bytes = MAGIC.to_vec();
    bytes.extend(count.to_le_bytes());
    bytes.extend(written);
    bytes.extend((items.len() as u32).to_le_bytes());
    bytes.extend(items.iter().flat_map(|(hash, _)| hash.to_le_bytes()));
    bytes.extend(items.iter().flat_map(|(_, item)| item.to_le_bytes()));
    Ok(bytes)
}

fn class(row: &Row) -> Option<&str> {
    match &row.purpose {
        Purpose::Cue(class) => Some(class),
        _ => None,
    }
}

/// How many words a phrase has in a text: `Crohn's disease` has three.
fn length(form: &str) -> usize {
    let mut words = Words::new(form);
    std::iter::from_fn(|| words.next_behind(NOTHING)).count()
}

/// The hash of the first word of a phrase.
fn first(form: &str) -> Option<u32> {
    Words::new(form).next_behind(NOTHING).map(|word| hash(word.state))
}
