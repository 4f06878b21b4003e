//! Which of the shared sets the names model was trained on, and which of their documents were held back from it.

use crate::chance::Dice;

/// How one file of the shared sets is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// Its folder.
    pub folder: &'static str,
    /// Its name without the ending.
    pub file: &'static str,
    /// Its language.
    pub language: &'static str,
    /// How often each text is trained on; 0 for files that only measure.
    pub times: usize,
    /// One document in how many is held back for measuring: 0 none, 1 all.
    pub hold: u64,
}

const fn split(
    folder: &'static str,
    file: &'static str,
    language: &'static str,
    times: usize,
    hold: u64,
) -> Split {
    Split { folder, file, language, times, hold }
}

/// The shared sets, in the order in which they are trained on.
///
/// Trained on are those whose licence lets what is made from them go out under another (CC BY, MIT, CC0, Apache-2.0);
/// the share-alike ones only measure.
pub const SPLITS: &[Split] = &[
    split("greynir-is", "train", "is", 3, 8),
    split("norne-nb", "train", "nb", 1, 0),
    split("norne-nb", "dev", "nb", 0, 1),
    split("norne-nn", "train", "nn", 1, 0),
    split("norne-nn", "dev", "nn", 0, 1),
    split("webnews-sv", "train", "sv", 1, 0),
    split("webnews-sv", "dev", "sv", 0, 1),
    split("wnut17-en", "train", "en", 2, 0),
    split("wnut17-en", "dev", "en", 0, 1),
    split("btc-en", "train", "en", 2, 0),
    split("wikigold-en", "train", "en", 3, 8),
    split("sec-en", "train", "en", 1, 0),
    split("tab-en-court", "dev", "en", 3, 4),
    split("inlegal-en-court", "dev", "en", 4, 4),
    split("presidio-synth-en", "dev", "en", 1, 4),
    split("germeval-de", "train", "de", 2, 8),
    split("ler-de-court", "dev", "de", 1, 4),
    split("meddocan-es", "train", "es", 1, 0),
    split("meddocan-es", "dev", "es", 0, 1),
    split("lener-pt-court", "train", "pt", 1, 0),
    split("lener-pt-court", "dev", "pt", 0, 1),
    split("ronec-ro", "dev", "ro", 2, 4),
    split("uner-da", "dev", "da", 0, 1),
    split("uner-sv", "dev", "sv", 0, 1),
    split("uner-en-ewt", "dev", "en", 0, 1),
    split("uner-pt", "dev", "pt", 0, 1),
    split("uner-hr", "dev", "hr", 0, 1),
    split("turku-fi", "dev", "fi", 0, 1),
    split("nerkor-hu", "dev", "hu", 0, 1),
    split("jawiki", "train", "ja", 0, 1),
];

impl Split {
    /// The split of this folder and file, if the model knows them.
    pub fn of(folder: &str, file: &str) -> Option<&'static Split> {
        SPLITS.iter().find(|split| split.folder == folder && split.file == file)
    }

    /// True if the record of this name was held back. Sentences of one document are held back together: theirs is a short
    /// number behind the last dash.
    pub fn holds_back(&self, id: &str) -> bool {
        let document = match id.rsplit_once('-') {
            Some((document, sentence)) if sentence.len() <= 2 => document,
            _ => id,
        };
        match self.hold {
            0 => false,
            1 => true,
            hold => Dice::new(hash(document)).once_in(hold),
        }
    }
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
