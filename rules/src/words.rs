//! [`Words`]: a list of words to look in.

/// Words with a space between them, in as many texts as are easy to read. A slice for each word would take twice the room.
#[derive(Clone, Copy)]
pub(crate) struct Words(pub(crate) &'static [&'static str]);

impl Words {
    /// True if `word` is one of them.
    pub(crate) fn contains(self, word: &str) -> bool {
        self.0.iter().any(|words| words.split(' ').any(|known| known == word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_known() {
        let words = Words(&["ab c", "d"]);
        assert!(["ab", "c", "d"].into_iter().all(|word| words.contains(word)));
        assert!(!["", "a", "b", "ab c", "e"].into_iter().any(|word| words.contains(word)));
    }
}
