//! The file of word clusters: of each word of `words/clusters.tsv.gz` the hash and the cluster.

use std::path::Path;

use scrubjay_evaluation::read::unpack;
use scrubjay_names::features::{cluster, hash};
use scrubjay_names::lists::to_bytes;

/// The words that `clusters.py` put into clusters.
const WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/words/clusters.tsv.gz");

/// The file that ships: words by hash, with their clusters in the place of bits.
///
/// # Errors
/// If the words cannot be read.
pub(crate) fn file() -> Result<Vec<u8>, String> {
    let text = unpack(Path::new(WORDS)).map_err(|error| format!("{WORDS}: {error}"))?;
    let entry = |line: &str| {
        let mut columns = line.split('\t');
        let word = columns.next()?;
        let mut number = || columns.next()?.parse::<u8>().ok();
        Some((hash(word), cluster(number()?, number()?)))
    };
    let entries: Option<Vec<_>> = text.lines().map(entry).collect();
    Ok(to_bytes(entries.ok_or_else(|| format!("{WORDS}: a line is no word with two numbers"))?))
}
