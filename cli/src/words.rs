//! A contributor's own words from a file.

use std::path::Path;

use crate::Failure;

/// The words of a file, one a line; none without a file.
pub(crate) fn read(path: Option<&Path>) -> Result<Vec<String>, Failure> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let text = std::fs::read_to_string(path).map_err(Failure::io("the word list"))?;
    Ok(text.lines().map(str::to_owned).collect())
}
