//! What a contributor brings of their own: words and patterns, each in a file.

use std::path::{Path, PathBuf};

use clap::Args;
use scrubjay::detect::Detectors;
use scrubjay::detect::hints::HintsDetector;
use scrubjay::detect::names::NamesDetector;
use scrubjay::detect::own_patterns::OwnPatterns;
use scrubjay::policy::Policy;

use crate::Failure;

/// Options of every command that detects.
#[derive(Args)]
pub(crate) struct OwnArguments {
    /// A file with words that must always be found, one a line
    #[arg(long)]
    words: Option<PathBuf>,
    /// A file with patterns that must always be found, one regular expression a line
    #[arg(long)]
    patterns: Option<PathBuf>,
    /// Do not look for names of persons and addresses
    #[arg(long)]
    no_names: bool,
}

/// The weights and lists that names are found with, and what tells languages apart.
const WEIGHTS: &[u8] = include_bytes!("../../models/names/weights.bin");
const NAMES: &[u8] = include_bytes!("../../models/names/names.bin");
const ICELANDIC: &[u8] = include_bytes!("../../models/names/names-icelandic.bin");
const COMMON: &[u8] = include_bytes!("../../models/names/common-words.bin");
const CLUSTERS: &[u8] = include_bytes!("../../models/names/word-clusters.bin");
const SCRIPTS: &[u8] = include_bytes!("../../models/names/names-scripts.bin");
const LANGUAGES: &[u8] = include_bytes!("../../models/names/languages.txt");

/// The word lists that sensitive details are found with, for who asks for them.
const HINTS: &[u8] = include_bytes!("../../hints/hints.bin");

/// What finds nationality, religion, health and the like.
pub(crate) fn hints() -> Result<HintsDetector, Failure> {
    HintsDetector::new(HINTS).map_err(Failure::failed)
}

impl OwnArguments {
    /// Whether names of persons and addresses are looked for.
    pub(crate) fn looks_for_names(&self) -> bool {
        !self.no_names
    }

    /// The built-in rows, names, and what the contributor and the policy bring.
    pub(crate) fn detectors(&self, policy: &Policy) -> Result<Detectors, Failure> {
        let words = lines(self.words.as_deref(), "the word list")?;
        let patterns = lines(self.patterns.as_deref(), "the list of patterns")?;
        let patterns = OwnPatterns::new(&patterns).map_err(Failure::usage)?;
        let hints = policy.asks_for_hints().then(hints).transpose()?;
        let detectors = policy.detectors_with_hints(&words, hints.as_ref()).map_err(Failure::usage)?;
        let detectors = detectors.with_patterns(patterns);
        if self.no_names {
            return Ok(detectors);
        }
        let names = NamesDetector::new(WEIGHTS, NAMES, ICELANDIC, COMMON, CLUSTERS, SCRIPTS, LANGUAGES)
            .map_err(Failure::failed)?;
        Ok(detectors.with_names(names))
    }
}

/// The lines of a file; none without a file.
fn lines(path: Option<&Path>, what: &'static str) -> Result<Vec<String>, Failure> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let text = std::fs::read_to_string(path).map_err(Failure::io(what))?;
    Ok(text.lines().map(str::to_owned).collect())
}
