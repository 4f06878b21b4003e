//! Other projects' engines, as they come out of the box, on the texts of `make bench`.

#[path = "../../../native/src/serve.rs"]
mod serve;

use std::collections::BTreeSet;

use pii::anonymize::{AnonymizeConfig, Anonymizer};
use pii::nlp::SimpleNlpEngine;
use pii::presets::default_recognizers;
use pii::types::Language;
use redact_core::anonymizers::AnonymizerConfig;
use serve::{Outcome, serve};

/// Texts are cut into pieces, because two of the three take more than linear time for one long text.
const PIECE_BYTES: usize = 10_000;

fn main() -> Outcome {
    let presidio = presidio_analyzer::AnalyzerEngine::new();
    let redact = redact_core::AnalyzerEngine::new();
    let recognizers = default_recognizers();
    let worka = pii::Analyzer::new(
        Box::new(SimpleNlpEngine::default()),
        default_recognizers(),
        Vec::new(),
        pii::PolicyConfig::default(),
    );
    let english = Language::from("en");
    let redact_kinds: BTreeSet<String> = redact
        .recognizer_registry()
        .recognizers()
        .iter()
        .flat_map(|recognizer| recognizer.supported_entities().iter().map(|kind| format!("{kind:?}")))
        .collect();
    let ready = serde_json::json!({
        "presidio-rs": presidio.get_supported_entities("en").len(),
        "redact-core": redact_kinds.len(),
        "pii": recognizers.len(),
    });
    serve(&ready, |lane, text| {
        let mut found = 0;
        for piece in pieces(text) {
            found += match lane {
                // Its anonymizer is a crate of its own: detection alone is timed.
                "presidio-rs" => presidio.analyze(piece, "en", None, None).len(),
                "redact-core" => {
                    redact.anonymize(piece, Some("en"), &AnonymizerConfig::default())?.entities.len()
                }
                "pii" => {
                    let found = worka.analyze(piece, &english)?.entities;
                    Anonymizer::anonymize(piece, &found, &AnonymizeConfig::default())?;
                    found.len()
                }
                _ => return Err(format!("there is no lane {lane}").into()),
            };
        }
        Ok(found)
    })
}

/// A text in pieces of whole lines, each about [`PIECE_BYTES`] long.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while rest.len() > PIECE_BYTES {
        let end = rest.as_bytes()[PIECE_BYTES..].iter().position(|byte| *byte == b'\n');
        let (piece, behind) = rest.split_at(end.map_or(rest.len(), |end| PIECE_BYTES + end + 1));
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}
