//! Labelled sets, as `../shared/data` has them.

use std::io::Read;
use std::ops::Range;
use std::path::Path;

use scrubjay_names::model::Row;
use scrubjay_names::{ALL_LABELS, Class};
use serde::Deserialize;

use crate::vary::Dice;

/// How much recall is worth in the weights that are written; see [`bias`].
pub(crate) const BIAS: i16 = 64;

/// What is added to each label, for so much recall: persons and addresses are what must not be missed.
pub(crate) fn bias(recall: i16) -> Row {
    ALL_LABELS.map(|label| match label.class() {
        None => 0,
        Some(Class::Person | Class::Address) => recall,
        Some(Class::Place) => recall / 2,
        Some(Class::Organisation) => recall / 4,
    })
}

/// One text with its names, in order and disjoint. Places are UTF-8 bytes.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) names: Vec<(Range<usize>, Class)>,
    pub(crate) is_held_back: bool,
}

/// A set of texts.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    pub(crate) language: &'static str,
    /// How often each text is trained on; 0 for sets that only measure.
    pub(crate) times: usize,
    texts: Vec<Text>,
}

/// Folder and file, language, how often it is trained on, and one text in how many is held back (0 none, 1 all).
///
/// Trained on are those whose licence lets what is made from them go out under another (CC BY, MIT, CC0, Apache-2.0);
/// the share-alike ones only measure.
const SETS: &[(&str, &str, &str, usize, u64)] = &[
    ("greynir-is", "train", "is", 3, 8),
    ("norne-nb", "train", "nb", 1, 0),
    ("norne-nb", "dev", "nb", 0, 1),
    ("norne-nn", "train", "nn", 1, 0),
    ("norne-nn", "dev", "nn", 0, 1),
    ("webnews-sv", "train", "sv", 1, 0),
    ("webnews-sv", "dev", "sv", 0, 1),
    ("wnut17-en", "train", "en", 2, 0),
    ("wnut17-en", "dev", "en", 0, 1),
    ("btc-en", "train", "en", 2, 0),
    ("wikigold-en", "train", "en", 3, 8),
    ("sec-en", "train", "en", 1, 0),
    ("tab-en-court", "dev", "en", 3, 4),
    ("inlegal-en-court", "dev", "en", 4, 4),
    ("presidio-synth-en", "dev", "en", 1, 4),
    ("germeval-de", "train", "de", 2, 8),
    ("ler-de-court", "dev", "de", 1, 4),
    ("meddocan-es", "train", "es", 1, 0),
    ("meddocan-es", "dev", "es", 0, 1),
    ("lener-pt-court", "train", "pt", 1, 0),
    ("lener-pt-court", "dev", "pt", 0, 1),
    ("ronec-ro", "dev", "ro", 2, 4),
    ("uner-da", "dev", "da", 0, 1),
    ("uner-sv", "dev", "sv", 0, 1),
    ("uner-en-ewt", "dev", "en", 0, 1),
    ("uner-pt", "dev", "pt", 0, 1),
    ("uner-hr", "dev", "hr", 0, 1),
    ("turku-fi", "dev", "fi", 0, 1),
    ("nerkor-hu", "dev", "hu", 0, 1),
];

impl Set {
    /// The texts to train on.
    pub(crate) fn training(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| self.times > 0 && !text.is_held_back)
    }

    /// The texts to measure on.
    pub(crate) fn measuring(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| text.is_held_back)
    }
}

#[derive(Deserialize)]
struct Record {
    id: String,
    text: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    s: usize,
    e: usize,
    cls: String,
}

/// Reads every set.
pub(crate) fn read(data: &Path) -> Result<Vec<Set>, String> {
    SETS.iter()
        .map(|(folder, file, language, times, hold)| {
            let path = data.join(folder).join(format!("{file}.jsonl.gz"));
            let lines = unpack(&path)?;
            let texts = lines
                .lines()
                .map(|line| {
                    let record: Record =
                        serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
                    Ok(text(record, *hold))
                })
                .collect::<Result<_, String>>()?;
            Ok(Set { name: folder, language, times: *times, texts })
        })
        .collect()
}

/// What a gzipped file holds.
pub(crate) fn unpack(path: &Path) -> Result<String, String> {
    let file =
        std::fs::File::open(path).map_err(|error| format!("cannot open {}: {error}", path.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(text)
}

fn text(record: Record, hold: u64) -> Text {
    let places: Vec<usize> =
        record.text.char_indices().map(|(at, _)| at).chain([record.text.len()]).collect();
    let mut names: Vec<(Range<usize>, Class)> = record
        .spans
        .iter()
        .filter_map(|span| {
            let class = match span.cls.as_str() {
                "PERSON" => Class::Person,
                "LOC" => Class::Place,
                "ORG" => Class::Organisation,
                "ADDRESS" => Class::Address,
                _ => return None,
            };
            let place = *places.get(span.s)?..*places.get(span.e)?;
            let place = match class {
                Class::Person => without_title(&record.text, place),
                _ => place,
            };
            (!place.is_empty()).then_some((place, class))
        })
        .collect();
    names.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
    let mut end = 0;
    names.retain(|(place, _)| {
        let is_apart = place.start >= end;
        if is_apart {
            end = place.end;
        }
        is_apart
    });
    // Sentences of one document are held back together: theirs is a short number behind the last dash.
    let document = match record.id.rsplit_once('-') {
        Some((document, sentence)) if sentence.len() <= 2 => document,
        _ => record.id.as_str(),
    };
    let is_held_back = match hold {
        0 => false,
        1 => true,
        hold => Dice::new(scrubjay_names::features::hash(document)).once_in(hold),
    };
    Text { text: record.text, names, is_held_back }
}

/// Titles are no part of a name: sets differ in whether they mark them, and they stay readable.
fn without_title(text: &str, place: Range<usize>) -> Range<usize> {
    const TITLES: &[&str] = &[
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "lord",
        "lady",
        "judge",
        "justice",
        "hr",
        "frú",
        "fru",
        "herr",
        "frau",
        "don",
        "doña",
        "dña",
        "d",
        "sr",
        "sra",
        "dra",
        "shri",
        "smt",
        "m",
        "mme",
    ];
    let name = &text[place.clone()];
    let Some((title, _)) = name.split_once([' ', '\u{a0}']) else { return place };
    match TITLES.contains(&title.trim_end_matches('.').to_lowercase().as_str()) {
        true => {
            let rest = name[title.len()..].trim_start();
            without_title(text, place.end - rest.len()..place.end)
        }
        false => place,
    }
}
