//! Putting the values back.

use std::collections::{BTreeSet, HashMap};

use crate::entries::{Entries, Entry};

/// The text with the first spelling of each value where its placeholder stands.
///
/// Reads the text once, from the front, and takes the longest placeholder that stands at a place; what was put back is
/// not read again. One that begins or ends with a letter or digit (an invented name) counts only where the word does: `Ann`
/// is not in `Anna`. What stands for two different values cannot be told and stays as it is.
pub fn restore(text: &str, entries: &Entries) -> String {
    let mut values: HashMap<&str, Option<&str>> = HashMap::new();
    for Entry { placeholder, values: spellings, .. } in &entries.entries {
        if let (false, Some(value)) = (placeholder.is_empty(), spellings.first()) {
            let known = values.entry(placeholder).or_insert(Some(value));
            *known = known.filter(|known| known == value);
        }
    }
    let first: BTreeSet<u8> = values.keys().filter_map(|placeholder| placeholder.bytes().next()).collect();
    let lengths: BTreeSet<usize> = values.keys().map(|placeholder| placeholder.len()).collect();

    let mut restored = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(next) = rest.chars().next() {
        let is_candidate = rest.bytes().next().is_some_and(|byte| first.contains(&byte));
        let found = is_candidate.then(|| {
            lengths.iter().rev().find_map(|length| {
                let (placeholder, after) = rest.split_at_checked(*length)?;
                let value = values.get(placeholder)?;
                is_whole(before, placeholder, after).then_some((
                    placeholder,
                    after,
                    value.unwrap_or(placeholder),
                ))
            })
        });
        match found.flatten() {
            Some((placeholder, after, value)) => {
                restored.push_str(value);
                before = placeholder.chars().next_back();
                rest = after;
            }
            None => {
                restored.push(next);
                before = Some(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    restored
}

/// True if no word is cut at either end of the placeholder.
fn is_whole(before: Option<char>, placeholder: &str, after: &str) -> bool {
    let cuts = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    let mut characters = placeholder.chars();
    let first = characters.next();
    !cuts(before, first) && !cuts(characters.next_back().or(first), after.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str, pairs: &[(&str, &str)]) -> String {
        let entry = |(placeholder, value): &(&str, &str)| Entry {
            placeholder: (*placeholder).to_owned(),
            kind: "PERSON".to_owned(),
            values: vec![(*value).to_owned(), "another spelling".to_owned()],
        };
        restore(text, &Entries { contribution: String::new(), entries: pairs.iter().map(entry).collect() })
    }

    #[test]
    fn a_placeholder_is_not_found_in_a_longer_one() {
        let pairs = [
            ("[PERSON_1]", "Jón"),
            ("[PERSON_12]", "Þóra"),
            ("[PERSON_K3]", "Ísdal"),
            ("[PERSON_K3F9]", "Ösp"),
        ];
        assert_eq!(
            restored("[PERSON_12] [PERSON_1][PERSON_1], [PERSON_123] [PERSON_K3F9] [PERSON_K3]", &pairs),
            "Þóra JónJón, [PERSON_123] Ösp Ísdal"
        );
    }

    #[test]
    fn the_longest_that_stands_there_is_taken_and_words_are_not_cut() {
        let pairs = [("Ann", "Jón"), ("Ann Lee", "Þóra"), ("Lee", "Ísdal"), ("555-0100", "581-2345")];
        assert_eq!(
            restored("Ann Lee and Ann, Anna, Ann Leeson, Leeann; 555-0100, 1555-0100 Ann", &pairs),
            "Þóra and Jón, Anna, Jón Leeson, Leeann; 581-2345, 1555-0100 Jón"
        );
    }

    #[test]
    fn what_was_put_back_is_not_read_again_and_what_is_unclear_stays() {
        assert_eq!(restored("[A_1] [A_2]", &[("[A_1]", "[A_2]"), ("[A_2]", "[A_1]")]), "[A_2] [A_1]");
        assert_eq!(restored("é********", &[("********", "a"), ("********", "b")]), "é********");
        assert_eq!(restored("é********", &[("********", "a"), ("********", "a"), ("", "x")]), "éa");
        assert_eq!(restored("", &[("[A_1]", "a")]), "");
    }
}
