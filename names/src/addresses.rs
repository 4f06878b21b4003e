//! Icelandic addresses: a street of the register with a number, and the postcode and town behind them.
//!
//! No labelled text with Icelandic addresses is open, so the model has seen none; the register knows every street in the
//! two cases that addresses are written in.

use crate::Class;
use crate::lists::STREET;
use crate::tagger::Name;
use crate::words::{Shape, Word};

/// How much an address of the register counts, in units of the weights.
const MARGIN: i32 = 120;
/// Most digits and letters of the number of a house: `112b`.
const LONGEST_NUMBER: usize = 4;
/// Digits of a postcode.
const POSTCODE: usize = 3;

/// Adds addresses to `found`. `words` are those of one line, whose names begin at `first`; `lists` tells what a word is.
pub fn add(text: &str, words: &[Word], lists: impl Fn(&str) -> u8, first: usize, found: &mut Vec<Name>) {
    let of = |word: &Word| &text[word.start..word.end];
    for (at, pair) in words.windows(2).enumerate() {
        let [street, number] = pair else { continue };
        let is_number = matches!(number.shape, Shape::Digits | Shape::LettersAndDigits)
            && of(number).len() <= LONGEST_NUMBER
            && of(number).starts_with(|c: char| c.is_ascii_digit() && c != '0')
            && number.start == street.end + 1;
        let is_street = || {
            matches!(street.shape, Shape::Capital | Shape::Capitals)
                && lists(&of(street).to_lowercase()) & STREET != 0
        };
        if !is_number || !is_street() {
            continue;
        }
        let mut end = number.end;
        // `Laugavegi 12, 101 Reykjavík`
        if let [comma, postcode, town, ..] = &words[at + 2..]
            && comma.shape == Shape::Comma
            && postcode.shape == Shape::Digits
            && of(postcode).len() == POSTCODE
            && matches!(town.shape, Shape::Capital | Shape::Capitals)
        {
            end = town.end;
        }
        // In the place of what the model took parts of it for.
        let place = street.start..end;
        let from = first + found[first..].partition_point(|name| name.place.end <= place.start);
        let to = from + found[from..].partition_point(|name| name.place.start < place.end);
        found.splice(from..to, [Name { place, class: Class::Address, margin: MARGIN }]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_with_a_number_is_an_address() {
        let text = "Hún býr að Laugavegi 12b, 101 Reykjavík og Laugavegi var lokað 12. maí.";
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut found = Vec::new();
        add(text, &words, |word| if word == "laugavegi" { STREET } else { 0 }, 0, &mut found);
        let found: Vec<_> = found.into_iter().map(|name| &text[name.place]).collect();
        assert_eq!(found, ["Laugavegi 12b, 101 Reykjavík"]);
    }
}
