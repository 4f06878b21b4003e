//! [`is_in`]: lists of words, written as one text.

/// True if a list, whose entries stand between spaces, has the word.
pub(crate) fn is_in(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let Some(first) = word.first() else { return false };
    list.windows(2).enumerate().any(|(at, pair)| {
        pair[0] == b' '
            && pair[1] == *first
            && list[at + 1..].strip_prefix(word).is_some_and(|rest| rest.first() == Some(&b' '))
    })
}
