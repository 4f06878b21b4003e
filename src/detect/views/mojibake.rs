//! UTF-8 that was read as Latin-1 or Windows-1252: `jÃ³n` for `jón`.

use super::ViewName;
use super::rewritten::{Rewriter, Rewritten};

/// What Windows-1252 has at 0x80 to 0x9f; a space where it has nothing.
const HIGH: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The byte that was read as this character.
fn byte(character: char) -> Option<u8> {
    match character {
        '\u{80}'..='\u{ff}' => Some(u32::from(character) as u8),
        '\u{152}'..='\u{2122}' => {
            HIGH.chars().position(|high| high == character).map(|place| 0x80 + place as u8)
        }
        // What Windows-1252 has nothing for: most often part of a wide nought.
        '\u{fffd}' => Some(0x90),
        _ => None,
    }
}

/// The character that was meant by what stands at the front of `text`, and its length there in bytes.
pub(super) fn meant(text: &str) -> Option<(char, usize)> {
    let mut octets = [0; 4];
    let mut length = 0;
    for (count, character) in text.chars().take(4).enumerate() {
        octets[count] = byte(character)?;
        length += character.len_utf8();
        if count == 0 && !(0xc2..=0xf4).contains(&octets[0]) {
            return None;
        }
        if count > 0
            && let Ok(decoded) = std::str::from_utf8(&octets[..=count])
        {
            return decoded.chars().next().filter(|meant| !meant.is_control()).map(|meant| (meant, length));
        }
    }
    None
}

/// The text as it was meant.
pub(super) fn decode(from: &Rewritten) -> Option<Rewritten> {
    if from.text().is_ascii() {
        return None;
    }
    let mut rewriter = Rewriter::new(from);
    for (at, character) in from.text().char_indices() {
        if !character.is_ascii()
            && at >= rewriter.done()
            && let Some((meant, length)) = meant(&from.text()[at..])
        {
            let mut buffer = [0; 4];
            rewriter.replace(at..at + length, meant.encode_utf8(&mut buffer), ViewName::Mojibake);
        }
    }
    rewriter.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_read() {
        for (text, plain) in [
            ("jÃ³n@stofnun.is", "jón@stofnun.is"),
            ("ï¼\u{94}ï¼‘", "４１"),
            ("ï¼”ï¼\u{fffd}", "４０"),
            ("4111Â\u{a0}1111", "4111\u{a0}1111"),
            ("219â€“09", "219–09"),
        ] {
            let window = Rewritten::window(text, 0..text.len());
            assert_eq!(decode(&window).unwrap().text(), plain, "{text}");
        }
        let window = Rewritten::window("Þórður á “Öxnadalsheiði” – “já”", 0..40);
        assert!(decode(&window).is_none());
    }
}
