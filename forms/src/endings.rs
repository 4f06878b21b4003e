//! Whether a word ends with one of many endings.

/// True for a word with one of these `endings` and at least so many bytes before it. Most words end otherwise, which their last
/// byte tells.
#[inline(never)]
pub(crate) fn has_ending(word: &str, endings: &[&str], fewest_before: usize) -> bool {
    let last = word.as_bytes().last();
    endings.iter().any(|ending| {
        ending.as_bytes().last() == last
            && word.len() >= ending.len() + fewest_before
            && word.ends_with(ending)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_told() {
        let has = |word, before| has_ending(word, &["gade", "vej", ""], before);
        assert!(has("Vestergade", 6) && has("vej", 0) && has("", 0));
        assert!(!has("Vestergade", 7) && !has("vejr", 0) && !has("ade", 0));
    }
}
