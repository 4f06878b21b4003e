//! Titles before the names of persons.

use std::ops::Range;

/// Titles are no part of a name: sets differ in whether they mark them, and they stay readable.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "sir",
    "lord",
    "lady",
    "judge",
    "justice",
    "hr",
    "frú",
    "fru",
    "herr",
    "frau",
    "don",
    "doña",
    "dña",
    "d",
    "sr",
    "sra",
    "dra",
    "shri",
    "smt",
    "m",
    "mme",
];

/// The place of a person's name without the titles before it, in UTF-8 bytes of `text`. May be empty.
pub fn without_title(text: &str, place: Range<usize>) -> Range<usize> {
    let Some(name) = text.get(place.clone()) else { return place };
    let Some((title, _)) = name.split_once([' ', '\u{a0}']) else { return place };
    match TITLES.contains(&title.trim_end_matches('.').to_lowercase().as_str()) {
        true => {
            let rest = name[title.len()..].trim_start();
            without_title(text, place.end - rest.len()..place.end)
        }
        false => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_go_one_after_the_other_and_names_stay() {
        let text = "Mr. Justice Mann";
        assert_eq!(&text[without_title(text, 0..text.len())], "Mann");
        let text = "Anna Dr";
        assert_eq!(without_title(text, 0..text.len()), 0..text.len());
    }
}
