//! The messages of a chat, a line each: every one is written by itself, so each is looked at by itself.
//!
//! How a text is written is told of it as a whole ([`WholeText`](crate::whole_text::WholeText)), and a log of a chat is long, has
//! times and capitals in it, and looks like prose. A message in small letters has its names in small letters too.

use std::ops::Range;

use crate::Class;
use crate::tagger::Name;

/// How far from the beginning of a line the name of who speaks may begin, in bytes: behind a day and a time.
const FARTHEST_SPEAKER: usize = 40;
/// The most bytes of a message: what has as many words as are looked at as a message is shorter.
const LONGEST: usize = 240;
/// A line behind one of so many bytes, which has no stop, goes on with its sentence.
const LONG_LINE: usize = 45;
/// So many lines make a chat.
const FEWEST: usize = 3;

/// The places of messages in small letters in a text of several, in order. `found` is who was found in it, in order.
pub(crate) fn in_small_letters(text: &str, found: &[Name]) -> Vec<Range<usize>> {
    // Each with whether somebody is said to speak.
    let mut messages: Vec<(bool, Range<usize>)> = Vec::new();
    let (mut spoken, mut bare, mut lines, mut next, mut start) = (0, 0, 0, 0, 0);
    let mut before = "";
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        while found.get(next).is_some_and(|name| name.place.start < start) {
            next += 1;
        }
        let speaker = found.get(next).filter(|name| {
            name.class == Class::Person
                && name.place.start <= start + FARTHEST_SPEAKER
                && name.place.end < end
                && text[name.place.end..].starts_with([':', '>'])
        });
        let from = speaker.map_or(start, |name| name.place.end + 1);
        let body = text[from..end].trim();
        let mut is_message = is_small(body);
        if speaker.is_some() {
            spoken += 1;
        } else if !body.is_empty() {
            lines += 1;
            let is_open = before.ends_with(|c: char| c.is_alphanumeric() || c == ',');
            is_message &= !(before.len() >= LONG_LINE && is_open);
            bare += usize::from(is_message);
            before = body;
        }
        if is_message {
            let first = end - text[from..end].trim_start().len();
            messages.push((speaker.is_some(), first..first + body.len()));
        }
        start = end;
    }
    // Of lines without a speaker three in five.
    let (are_spoken, are_bare) = (spoken >= FEWEST, bare >= FEWEST && bare * 5 >= lines * 3);
    messages.retain(|(is_spoken, _)| if *is_spoken { are_spoken } else { are_bare });
    messages.into_iter().map(|(_, place)| place).collect()
}

/// True for words in small letters and the signs of sentences between them: no code, no table.
fn is_small(body: &str) -> bool {
    let is_part = |c: char| {
        c.is_alphanumeric() && !c.is_uppercase()
            || matches!(c, ' ' | '.' | ',' | '!' | '?' | '\'' | '’' | '-' | '"' | ':' | '(' | ')')
            || !c.is_ascii() && !c.is_alphabetic()
    };
    body.len() <= LONGEST
        && body.starts_with(char::is_lowercase)
        && body.contains(' ')
        && body.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if let Some(at) = line.find(": ").filter(|_| line.starts_with('[')) {
                let from = line.find("] ").map_or(0, |at| at + 2);
                found.push(Name { place: start + from..start + at, class: Class::Person, margin: 1 });
            }
            start += line.len();
        }
        in_small_letters(text, &found).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn lines_of_a_chat_are_messages() {
        let text =
            "[10:14] sigga: hæ, er nonni heim?\n[10:15] palli: Nei hann er úti\n[10:16] sigga: ok takk \n";
        assert_eq!(messages(text), ["hæ, er nonni heim?", "ok takk"]);
        assert_eq!(
            messages("hey is tom there\nno he left\n\nok call me\nWho?\n"),
            ["hey is tom there", "no he left", "ok call me"]
        );
    }

    #[test]
    fn prose_and_code_are_none() {
        for text in [
            "It was a long day, and nobody who had been there\nwanted to go home before the others had come back\nto the house at the end of the street, where they\nlived with us for years.\n",
            "let x = 1;\nreturn x + y\nif a { b }\nfor x in y:\n",
            "one\ntwo\nthree\nfour\n",
            "a line\nAnother One\nThe Third\nand a fourth\nThe End of it\n",
            "[10:14] a: hi there\n[10:15] b: no\n",
        ] {
            assert_eq!(messages(text), [""; 0], "{text}");
        }
    }
}
