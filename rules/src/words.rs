//! [`Words`]: a list of words to look in.

/// Words with a space between them, in as many texts as are easy to read. A slice for each word would take twice the room.
pub(crate) struct Words {
    lists: &'static [&'static str],
    /// A bit for each hash of a word: most words of a text are none of them, and one look tells.
    known: [u64; 4],
}

impl Words {
    /// Those of all lists.
    pub(crate) const fn new(lists: &'static [&'static str]) -> Words {
        let mut known = [0; 4];
        let mut list = 0;
        while list < lists.len() {
            let bytes = lists[list].as_bytes();
            let (mut start, mut at) = (0, 0);
            while at <= bytes.len() {
                if at == bytes.len() || bytes[at] == b' ' {
                    if at > start {
                        let place = place(bytes, start, at);
                        known[place / 64] |= 1 << (place % 64);
                    }
                    start = at + 1;
                }
                at += 1;
            }
            list += 1;
        }
        Words { lists, known }
    }

    /// True if `word` is one of them.
    pub(crate) fn contains(&self, word: &str) -> bool {
        if word.is_empty() {
            return false;
        }
        let place = place(word.as_bytes(), 0, word.len());
        self.known[place / 64] >> (place % 64) & 1 == 1
            && self.lists.iter().any(|words| words.split(' ').any(|known| known == word))
    }

    /// True if `word` is one of them in small letters.
    pub(crate) fn contains_in_small(&self, word: &str) -> bool {
        const MOST: usize = 32;
        let mut small = [0; MOST];
        match small.get_mut(..word.len()).filter(|_| word.is_ascii()) {
            // Most words are so, and need no room of their own.
            Some(small) => {
                small.copy_from_slice(word.as_bytes());
                small.make_ascii_lowercase();
                std::str::from_utf8(small).is_ok_and(|small| self.contains(small))
            }
            None => self.contains(&word.to_lowercase()),
        }
    }
}

/// The bit of a word that is not empty: its first bytes and its last one tell most words apart. The factor is one under
/// which few months are taken for days of the week.
const fn place(text: &[u8], start: usize, end: usize) -> usize {
    let second = text[if start + 1 < end { start + 1 } else { start }];
    let hash = text[start] as u32
        | (second as u32) << 8
        | (text[end - 1] as u32) << 16
        | ((end - start) as u32) << 24;
    (hash.wrapping_mul(0xcc22_af59) >> 24) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_known() {
        let words = Words::new(&["ab c", "d"]);
        assert!(["ab", "c", "d"].into_iter().all(|word| words.contains(word)));
        assert!(!["", "a", "b", "ab c", "e"].into_iter().any(|word| words.contains(word)));
    }

    #[test]
    fn words_are_known_in_whatever_case() {
        let long = "a-word-of-more-than-thirty-two-letters";
        let words = Words::new(&["ab þáð", "a-word-of-more-than-thirty-two-letters"]);
        assert!(["AB", "aB", "Þáð", long].into_iter().all(|word| words.contains_in_small(word)));
        assert!(!["", "a", "ÞÁ"].into_iter().any(|word| words.contains_in_small(word)));
    }
}
