//! Measures how well languages are told, on stretches of the shared sets, and writes a section in Markdown: `make quality`
//! puts it at the end of `docs/quality.md`.
//!
//! ```sh
//! cargo run --release -p scrubjay-models --bin measure-languages -- ../shared/data
//! cargo run --release -p scrubjay-models --bin measure-languages -- ../shared/data it=letters.txt pl=more.txt
//! ```
//!
//! Behind the folder may stand plain texts of a person's own, each with its language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use scrubjay_evaluation::read::{shared, unpack};
use scrubjay_evaluation::split::SPLITS;
use scrubjay_names::language::Language;
use scrubjay_names::language_table::LanguageTable;
use scrubjay_names::segments::Segments;
use scrubjay_names::words::words;

/// How many words the stretches have that are measured.
const LENGTHS: [usize; 4] = [5, 10, 20, 40];
/// At most so many stretches of a language and length, evenly from all.
const MOST: usize = 4000;
/// Files beside the table of splits. Their texts are single sentences and less, so they are taken as one text.
const MORE: [(&str, &str, &str); 3] =
    [("wikiann", "fr-dev", "fr"), ("wikiann", "nl-dev", "nl"), ("jawiki", "train", "ja")];
/// By what languages are told.
const TABLE: &str = include_str!("../../names/languages.txt");

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(data) = arguments.next().map(PathBuf::from) else {
        eprintln!("usage: measure-languages DATA [LANGUAGE=FILE]…    (DATA holds the labelled sets)");
        return ExitCode::from(2);
    };
    let own: Vec<String> = arguments.collect();
    match measure(&data, &own).map(|counts| page(&counts)) {
        Ok(page) => {
            use std::io::Write;
            let written = std::io::stdout().write_all(page.as_bytes());
            if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("measure-languages: {error}");
            ExitCode::FAILURE
        }
    }
}

/// By language and number of words: how many stretches were told as what.
type Counts = BTreeMap<(&'static str, usize), BTreeMap<&'static str, usize>>;

fn measure(data: &Path, own: &[String]) -> Result<Counts, String> {
    let table = LanguageTable::from_text(TABLE).map_err(|_| "the table of languages cannot be read")?;
    let read = |folder: &str, file: &str| {
        let path = data.join(folder).join(format!("{file}.jsonl.gz"));
        let of_file = |error| format!("{}: {error}", path.display());
        let records = shared::read(&unpack(&path).map_err(of_file)?).map_err(of_file)?;
        Ok::<_, String>(records.into_iter().map(|(_, document)| document.text).collect::<Vec<_>>())
    };
    let mut texts: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for split in SPLITS {
        texts.entry(split.language).or_default().extend(read(split.folder, split.file)?);
    }
    for (folder, file, language) in MORE {
        texts.entry(language).or_default().push(read(folder, file)?.join("\n"));
    }
    for one in own {
        let (tag, path) = one.split_once('=').ok_or("a text of your own is given as LANGUAGE=FILE")?;
        let language = Language::from_tag(tag).ok_or_else(|| format!("{tag} is no language that is told"))?;
        let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        texts.entry(language.tag()).or_default().push(text);
    }
    let mut counts = Counts::new();
    let (mut segments, mut found) = (Segments::default(), Vec::new());
    for (language, texts) in &texts {
        for length in LENGTHS {
            let stretches = stretches(texts, length);
            let step = stretches.len().div_ceil(MOST).max(1);
            for stretch in stretches.iter().step_by(step) {
                found.clear();
                words(stretch, 0, &mut found);
                segments.read(&table, stretch, &found);
                let told = segments.shares().first().map_or(Language::UNKNOWN, |(language, _)| *language);
                *counts.entry((language, length)).or_default().entry(told.tag()).or_default() += 1;
            }
        }
    }
    Ok(counts)
}

/// The texts cut into stretches of so many words, as white space parts them.
fn stretches(texts: &[String], length: usize) -> Vec<String> {
    let of_text = |text: &String| -> Vec<String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.chunks_exact(length).map(|chunk| chunk.join(" ")).collect()
    };
    texts.iter().flat_map(of_text).collect()
}

/// Of the stretches of a language, the share that was told right, the share that was told wrong, and as what most often.
struct Told {
    stretches: usize,
    right: f64,
    wrong: f64,
    mostly: Option<&'static str>,
}

fn told(language: &str, counts: &BTreeMap<&'static str, usize>) -> Told {
    let stretches: usize = counts.values().sum();
    let share = |count: usize| count as f64 / stretches.max(1) as f64;
    let right = counts.get(language).copied().unwrap_or(0);
    let others = || counts.iter().filter(|(other, _)| **other != language && **other != "und");
    let wrong = others().map(|(_, count)| count).sum();
    let mostly = others().max_by_key(|(_, count)| **count).map(|(other, _)| *other);
    Told { stretches, right: share(right), wrong: share(wrong), mostly }
}

fn page(counts: &Counts) -> String {
    let mut out = String::from(
        "\n## Languages\n\nHow often the language of so many words is told right, and how often wrong; the rest is said to be not \
         known. Nothing was trained on these sets ([languages.md](languages.md)); the lists of words were corrected with an eye \
         on some of them. Stretches are cut from the texts without regard to sentences, so the shorter ones hold names and \
         numbers alone more often than sentences do. fr and nl are single sentences and headings of encyclopedias, ja single \
         sentences; of Italian, Polish and other languages there is no set.\n\n| Language |",
    );
    for length in LENGTHS {
        out += &format!(" {length} words: right | wrong |");
    }
    out += " Stretches | Wrong mostly as |\n|---|";
    out += &"---|".repeat(2 * LENGTHS.len() + 2);
    out.push('\n');
    let mut languages: Vec<&str> = counts.keys().map(|(language, _)| *language).collect();
    languages.dedup();
    for language in languages {
        out += &format!("| {language} |");
        let mut stretches = Vec::new();
        let mut mostly = None;
        for length in LENGTHS {
            match counts.get(&(language, length)).map(|counts| told(language, counts)) {
                Some(told) => {
                    out += &format!(" {:.3} | {:.3} |", told.right, told.wrong);
                    stretches.push(told.stretches.to_string());
                    mostly = mostly.or(told.mostly);
                }
                None => {
                    out += " – | – |";
                    stretches.push("0".to_owned());
                }
            }
        }
        out += &format!(" {} | {} |\n", stretches.join(", "), mostly.unwrap_or("–"));
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// What has to be told right, and at most wrong, of stretches of so many words.
    const FLOORS: [(usize, &[&str], f64, f64); 3] = [
        (20, &["de", "en", "es", "fi", "hr", "hu", "is", "pt", "ro", "sv"], 0.91, 0.02),
        (40, &["da", "nb", "nn"], 0.92, 0.03),
        (40, &["fr", "nl"], 0.90, 0.05),
    ];

    #[test]
    fn languages_are_told() {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
        let data = std::env::var_os("SCRUBJAY_SHARED").map_or(beside, PathBuf::from).join("data");
        if !data.exists() {
            println!(
                "Skipped: the shared sets are not here. Set SCRUBJAY_SHARED to the shared folder to measure them."
            );
            return;
        }
        let counts = measure(&data, &[]).unwrap();
        for (length, languages, right, wrong) in FLOORS {
            for language in languages {
                let told = told(language, counts.get(&(language, length)).unwrap());
                assert!(told.stretches > 100, "{language}: {} stretches", told.stretches);
                assert!(told.right >= right, "{language}: {:.3} right of {length} words", told.right);
                assert!(told.wrong <= wrong, "{language}: {:.3} wrong of {length} words", told.wrong);
            }
        }
    }
}
