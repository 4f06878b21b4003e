//! What a value looks like, without what it is.

/// What a missed value looks like: `capitalised, 2 words`. Says nothing that tells the value.
pub fn shape(value: &str) -> String {
    let words = value.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let letters = || value.chars().filter(|c| c.is_alphabetic());
    let has_digit = value.contains(|c: char| c.is_numeric());
    let has_case = letters().any(|c| c.is_uppercase() || c.is_lowercase());
    let starts: Vec<char> =
        value.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphabetic())).collect();
    let look = match (letters().next().is_some(), has_digit) {
        (false, true) => "digits",
        (false, false) => "signs",
        (true, true) => "letters and digits",
        (true, false) if !has_case => "letters without case",
        (true, false) if letters().count() > 1 && !letters().any(char::is_lowercase) => "capitals",
        (true, false) if !letters().any(char::is_uppercase) => "small letters",
        (true, false) if starts.iter().all(|c| c.is_uppercase()) => "capitalised",
        _ => "mixed case",
    };
    match words {
        1 => format!("{look}, 1 word"),
        words => format!("{look}, {words} words"),
    }
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn shapes_are_told_apart() {
        for (value, look) in [
            ("Anna Sól", "capitalised, 2 words"),
            ("anna", "small letters, 1 word"),
            ("ANNA", "capitals, 1 word"),
            ("van der Berg", "mixed case, 3 words"),
            ("120174-3399", "digits, 1 word"),
            ("B12 9", "letters and digits, 2 words"),
            ("山田", "letters without case, 1 word"),
            ("—", "signs, 0 words"),
            ("K", "capitalised, 1 word"),
        ] {
            assert_eq!(shape(value), look);
        }
    }
}
