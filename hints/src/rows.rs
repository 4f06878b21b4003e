//! The rows of `words/*.txt`, as people write them.
//!
//! ```text
//! # A remark.
//! paradigm NAME = ending ending - …      (- is no ending: `german+s` with `s = - s` is german and germans)
//!
//! [cue CLASS]                            words that stand near others
//! [field KIND]                           labels of fields that hold something of this kind
//! [ignore]                               phrases of which nothing is found
//! [KIND NAME]                            a row
//! alone 65                               the score in hundredths (65 if it is left out)
//! near 65 CLASS/2/1 CLASS/0/1            the score where such a word stands at most 2 words before or 1 behind
//! unless CLASS/1/3                       nothing is found where such a word stands near, of any language
//! capital                                only words that begin with a capital letter
//! finds He is a «German» citizen.        examples: what is found, and a text in which nothing of this kind is
//! ignores the German language
//! : word, word+NAME, a phrase, …         the words themselves, in as many lines as it takes
//! ```

use std::collections::BTreeMap;

use scrubjay_rules::kind::EntityKind;

use crate::KINDS;

/// The lists by language (BCP 47): those of this version.
pub const SOURCES: &[(&str, &str)] = &[
    ("da", include_str!("../words/da.txt")),
    ("de", include_str!("../words/de.txt")),
    ("en", include_str!("../words/en.txt")),
    ("es", include_str!("../words/es.txt")),
    ("fr", include_str!("../words/fr.txt")),
    ("is", include_str!("../words/is.txt")),
    ("no", include_str!("../words/no.txt")),
    ("sv", include_str!("../words/sv.txt")),
];

/// What the words of a section are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// They stand near others and say what these mean.
    Cue(String),
    /// They are labels of fields with something of this kind.
    Field(EntityKind),
    /// Nothing is found in them.
    Ignore,
    /// They are found.
    Find(EntityKind),
}

/// Words of a class near another, at most so many words before or behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The class.
    pub class: String,
    /// Words before.
    pub before: u8,
    /// Words behind.
    pub behind: u8,
}

/// A section of a list: a row, or words that rows ask for.
#[derive(Clone, Debug)]
pub struct Row {
    /// The language (BCP 47).
    pub language: &'static str,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What it is for.
    pub purpose: Purpose,
    /// Its score by itself, in hundredths.
    pub alone: u8,
    /// Its score with a word near it that it asks for.
    pub near_score: u8,
    /// The words it asks for.
    pub near: Vec<Near>,
    /// The words that speak against it.
    pub unless: Vec<Near>,
    /// Only words with a capital letter.
    pub is_capital: bool,
    /// Examples with what is found between « and ».
    pub finds: Vec<&'static str>,
    /// Examples in which nothing of this kind is found.
    pub ignores: Vec<&'static str>,
    /// Every form of its words.
    pub forms: Vec<String>,
}

/// What is wrong with a list, and on which line.
#[derive(Debug)]
pub struct RowError {
    /// The language of the list.
    pub language: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: &'static str,
}

impl std::fmt::Display for RowError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "words/{}.txt, line {}: {}", self.language, self.line, self.reason)
    }
}

impl std::error::Error for RowError {}

/// The score of a word that tells enough by itself, in hundredths.
const ALONE: u8 = 65;

/// All rows of all languages.
///
/// # Errors
/// If a list is not written as it must be.
pub fn rows() -> Result<Vec<Row>, RowError> {
    let mut all = Vec::new();
    for (language, text) in SOURCES {
        all.extend(read(language, text)?);
    }
    Ok(all)
}

fn read(language: &'static str, text: &'static str) -> Result<Vec<Row>, RowError> {
    let mut paradigms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut rows: Vec<Row> = Vec::new();
    for (line, written) in (1..).zip(text.lines()) {
        let wrong = |reason| RowError { language, line, reason };
        let written = written.trim();
        if written.is_empty() || written.starts_with('#') {
            continue;
        }
        if let Some(head) = written.strip_prefix('[') {
            let head = head.strip_suffix(']').ok_or_else(|| wrong("a section ends with ]"))?;
            rows.push(section(language, line, head).map_err(wrong)?);
            continue;
        }
        let (word, rest) = written.split_once(' ').unwrap_or((written, ""));
        if word == "paradigm" {
            let (name, endings) = rest.split_once('=').ok_or_else(|| wrong("paradigm NAME = endings"))?;
            let endings = endings.split_whitespace().map(|ending| if ending == "-" { "" } else { ending });
            paradigms.insert(name.trim(), endings.collect());
            continue;
        }
        let row = rows.last_mut().ok_or_else(|| wrong("a section begins with [KIND NAME]"))?;
        match word {
            "alone" => row.alone = rest.parse().map_err(|_| wrong("a score in hundredths is needed"))?,
            "near" => {
                let (score, words) = rest.split_once(' ').unwrap_or((rest, ""));
                row.near_score = score.parse().map_err(|_| wrong("a score in hundredths is needed"))?;
                row.near = nears(words).ok_or_else(|| wrong("CLASS/before/behind is needed"))?;
            }
            "unless" => row.unless = nears(rest).ok_or_else(|| wrong("CLASS/before/behind is needed"))?,
            "capital" => row.is_capital = true,
            "finds" => row.finds.push(rest),
            "ignores" => row.ignores.push(rest),
            ":" => {
                for entry in rest.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                    row.forms.extend(forms(entry, &paradigms).ok_or_else(|| wrong("no such paradigm"))?);
                }
            }
            _ => return Err(wrong("this begins with no word that is known")),
        }
    }
    Ok(rows)
}

fn section(language: &'static str, line: usize, head: &str) -> Result<Row, &'static str> {
    let mut words = head.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next());
    let kind = |name: &str| {
        let kind = EntityKind::from_name(name).filter(|kind| KINDS.contains(kind));
        kind.ok_or("there is no such kind of hint")
    };
    let purpose = match (first, second) {
        ("cue", Some(class)) => Purpose::Cue(class.to_owned()),
        ("field", Some(name)) => Purpose::Field(kind(name)?),
        ("ignore", None) => Purpose::Ignore,
        (name, Some(_)) => Purpose::Find(kind(name)?),
        _ => return Err("a row has a name"),
    };
    Ok(Row {
        language,
        line,
        purpose,
        alone: ALONE,
        near_score: ALONE,
        near: Vec::new(),
        unless: Vec::new(),
        is_capital: false,
        finds: Vec::new(),
        ignores: Vec::new(),
        forms: Vec::new(),
    })
}

fn nears(words: &str) -> Option<Vec<Near>> {
    let near = |word: &str| {
        let mut parts = word.split('/');
        let class = parts.next()?.to_owned();
        Some(Near { class, before: parts.next()?.parse().ok()?, behind: parts.next()?.parse().ok()? })
    };
    words.split_whitespace().map(near).collect()
}

/// Every form of an entry: each of its words with each ending of its paradigm.
fn forms(entry: &str, paradigms: &BTreeMap<&str, Vec<&str>>) -> Option<Vec<String>> {
    let mut all = vec![String::new()];
    for word in entry.split_whitespace() {
        let forms: Vec<String> = match word.split_once('+') {
            None => vec![word.to_owned()],
            Some((stem, name)) => {
                paradigms.get(name)?.iter().map(|ending| format!("{stem}{ending}")).collect()
            }
        };
        let join = |before: &String| {
            let gap = if before.is_empty() { "" } else { " " };
            forms.iter().map(|form| format!("{before}{gap}{form}")).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(join).collect();
    }
    Some(all)
}
