//! Trains the weights with which Scrubjay finds names, and writes them with their lists and a card.
//!
//! ```sh
//! cargo run --release -p scrubjay-models -- ../shared/data models/names
//! cargo run --release -p scrubjay-models -- scripts models/names     # only what tells names in other scripts
//! ```
//!
//! A conditional random field over hashed features. Everything that looks random comes from one
//! seed: the same data give the same bytes. What was held back for measuring is never trained on.

mod clusters;
mod conditional_field;
mod corpus;
mod gazetteers;
mod scripts;
mod vary;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use scrubjay_evaluation::chance::Dice;
use scrubjay_names::lists::Lists;
use scrubjay_names::tagger::Tagger;
use sha2::{Digest, Sha256};

/// The seed of everything that looks random.
const SEED: u64 = 20_261_125;
/// The file of words that stand among the same words.
const CLUSTERS: &str = "word-clusters.bin";
/// The file of names in scripts other than Latin.
const SCRIPTS: &str = "names-scripts.bin";
/// What tells languages apart: written by hand, not trained.
const LANGUAGES: &str = "languages.txt";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(data), Some(to)) = (arguments.next(), arguments.next()) else {
        eprintln!(
            "usage: train-names DATA FOLDER    (DATA holds the labelled sets, FOLDER gets the weights)\n       train-names scripts FOLDER    (only {SCRIPTS}, for names in scripts other than Latin)"
        );
        return ExitCode::from(2);
    };
    let done = match data.as_os_str() == "scripts" {
        true => write_scripts(&to),
        false => run(&data, &to),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train-names: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(data: &Path, to: &Path) -> Result<(), String> {
    std::fs::create_dir_all(to).map_err(|error| format!("cannot make {}: {error}", to.display()))?;
    let gazetteers = gazetteers::Gazetteers::read(&data.join("gazetteers"))?;
    let [free, icelandic, common_to_ship, common_bytes] = gazetteers.files();
    let cluster_bytes = clusters::file()?;
    let lists = || Lists::from_bytes([&free[..], &icelandic[..]]).map_err(|error| error.to_string());
    eprintln!("lists: {} entries, {} + {} bytes", lists()?.count(), free.len(), icelandic.len());

    let common = || Lists::from_bytes([&common_bytes[..]]).map_err(|error| error.to_string());
    let clusters = || Lists::from_bytes([&cluster_bytes[..]]).map_err(|error| error.to_string());
    let sets = corpus::read(data)?;
    let mut examples = Vec::new();
    let mut dice = Dice::new(SEED);
    for set in &sets {
        for text in &set.texts {
            for _ in 0..set.split.times {
                examples.push(text.clone());
                examples.extend(vary::variants(text, set.split.language, &gazetteers, &mut dice));
            }
        }
    }
    eprintln!("{} texts to train on, variants among them", examples.len());
    let model = conditional_field::train(&examples, &lists()?, &common()?, &clusters()?, SEED);
    let tagger = Tagger::new(model, lists()?, common()?, clusters()?)
        .with_forms(scrubjay_forms::read)
        .with_bias(corpus::bias(corpus::BIAS));
    write(to, "weights.bin", &tagger.model().to_bytes())?;
    write(to, "names.bin", &free)?;
    write(to, "names-icelandic.bin", &icelandic)?;
    write(to, "common-words.bin", &common_to_ship)?;
    write(to, CLUSTERS, &cluster_bytes)?;
    write_scripts(to)?;
    write(to, "card.md", card(&sets).as_bytes())
}

/// Writes the file for other scripts, for which nothing is trained, and the digests of all.
fn write_scripts(to: &Path) -> Result<(), String> {
    write(to, SCRIPTS, &scripts::file()?)?;
    write(to, LANGUAGES, include_bytes!("../names/languages.txt"))?;
    let mut digests = String::new();
    // In the order in which the detector takes them.
    let files =
        ["weights.bin", "names.bin", "names-icelandic.bin", "common-words.bin", CLUSTERS, SCRIPTS, LANGUAGES];
    for name in files {
        let bytes = std::fs::read(to.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        digests += &format!("{digest}  {name}\n");
    }
    write(to, "SHA256SUMS", digests.as_bytes())
}

fn write(to: &Path, name: &str, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(to.join(name), bytes).map_err(|error| format!("cannot write {name}: {error}"))
}

/// The card that goes with the weights.
fn card(sets: &[corpus::Set]) -> String {
    let mut names: Vec<&str> = sets.iter().map(|set| set.split.folder).collect();
    names.dedup();
    format!(
        "# Weights for names\n\nWritten by `train-names`, seed {SEED}. Trained on: {}. What each set is and its licence: \
         `THIRD_PARTY.md`. What they find, measured on what was held back: `docs/quality.md`, written by `make quality`.\n",
        names.join(", ")
    )
}
