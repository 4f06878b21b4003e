//! Variants of labelled texts: with other names, in capitals, in small letters.

use std::ops::Range;

use scrubjay_evaluation::chance::Dice;
use scrubjay_names::Class;
use scrubjay_names::words::{Shape, words};

use crate::corpus::Text;
use crate::gazetteers::Gazetteers;

/// Variants of `text` to train on beside it.
pub(crate) fn variants(text: &Text, language: &str, gazetteers: &Gazetteers, dice: &mut Dice) -> Vec<Text> {
    let mut made = Vec::new();
    let has_people = text.names.iter().any(|(_, class)| *class == Class::Person);
    if has_people && (language == "is" || dice.once_in(2)) {
        made.push(with_other_people(text, language, gazetteers, dice));
    }
    if has_people && dice.once_in(12) {
        made.push(mapped(text, str::to_uppercase));
    }
    if has_people && dice.once_in(16) {
        made.push(mapped(text, str::to_lowercase));
    }
    if has_people && is_post(text, language) {
        if dice.once_in(4) {
            made.push(mapped(text, str::to_lowercase));
        }
        if dice.once_in(6) {
            let names: Vec<Range<usize>> = text.names.iter().map(|(place, _)| place.clone()).collect();
            made.push(rewritten(text, &names, |_, name| name.to_lowercase(), str::to_owned));
        }
    }
    made
}

/// True for what is as short as a post, in the language in which names stand in small letters there.
fn is_post(text: &Text, language: &str) -> bool {
    const LONGEST: usize = 200;
    language == "en" && text.text.len() < LONGEST
}

/// The text piece by piece, each changed by `change` on its own.
fn mapped(text: &Text, change: impl Fn(&str) -> String) -> Text {
    let ranges: Vec<Range<usize>> = text.names.iter().map(|(place, _)| place.clone()).collect();
    rewritten(text, &ranges, |_, piece| change(piece), &change)
}

/// Writes the names anew with `name` and what is between them with `other`.
fn rewritten(
    text: &Text,
    names: &[Range<usize>],
    mut name: impl FnMut(usize, &str) -> String,
    other: impl Fn(&str) -> String,
) -> Text {
    let mut made = Text { text: String::new(), names: Vec::new() };
    let mut done = 0;
    for (number, place) in names.iter().enumerate() {
        made.text += &other(&text.text[done..place.start]);
        let start = made.text.len();
        made.text += &name(number, &text.text[place.clone()]);
        made.names.push((start..made.text.len(), text.names[number].1));
        done = place.end;
    }
    made.text += &other(&text.text[done..]);
    made
}

fn with_other_people(text: &Text, language: &str, gazetteers: &Gazetteers, dice: &mut Dice) -> Text {
    let ranges: Vec<Range<usize>> = text.names.iter().map(|(place, _)| place.clone()).collect();
    let change = |number: usize, name: &str| match text.names[number].1 {
        Class::Person => another_person(name, language, gazetteers, dice),
        _ => name.to_owned(),
    };
    rewritten(text, &ranges, change, str::to_owned)
}

fn another_person(name: &str, language: &str, gazetteers: &Gazetteers, dice: &mut Dice) -> String {
    let mut parts = Vec::new();
    words(name, 0, &mut parts);
    let (mut made, mut done) = (String::new(), 0);
    let count = parts.iter().filter(|word| word.shape == Shape::Capital).count();
    let mut seen = 0;
    for word in parts.iter().filter(|word| word.shape == Shape::Capital) {
        seen += 1;
        let here = &name[word.start..word.end];
        let is_last = seen == count && (count > 1 || dice.once_in(2));
        let other = gazetteers.another(here, is_last, language, dice.roll() >> 8);
        made += &name[done..word.start];
        made += other.unwrap_or(here);
        done = word.end;
    }
    made + &name[done..]
}
