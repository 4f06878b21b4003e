//! Check digits, as pure functions. Each reads the digits (and letters, where the scheme has them) of its input
//! and passes over separators, so that it can be given a match as it stands in the text.
//!
//! What several rows share stands here; a scheme of one issuer stands beside its row.

use std::ops::Range;

/// The ASCII digits of `text`, as numbers.
pub fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> + Clone {
    text.bytes().filter(u8::is_ascii_digit).map(|digit| u32::from(digit - b'0'))
}

/// The Luhn formula (ISO/IEC 7812-1, annex B): payment cards and many others. False without two digits.
pub fn luhn(text: &str) -> bool {
    /// What a digit counts for where it counts twice.
    const TWICE: [u8; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    let (mut sum, mut count) = (0u32, 0u32);
    for digit in text.bytes().rev().filter(u8::is_ascii_digit).map(|byte| byte - b'0') {
        sum += u32::from(if count % 2 == 0 { digit } else { TWICE[usize::from(digit)] });
        count += 1;
    }
    count >= 2 && sum.is_multiple_of(10)
}

/// MOD 97-10 (ISO 7064) as an IBAN uses it (ISO 13616): country and check digits moved to the end, letters
/// counted from A = 10. False for anything but ASCII letters, digits and separators, and for less than five.
pub fn mod97(text: &str) -> bool {
    let step = |rest: u32, character: u8| {
        // Only as often as it must be.
        let rest = if rest >= 10_000_000 { rest % 97 } else { rest };
        match character {
            b'0'..=b'9' => rest * 10 + u32::from(character - b'0'),
            letter => rest * 100 + u32::from(letter.to_ascii_uppercase() - b'A') + 10,
        }
    };
    let (mut front, mut count, mut rest) = ([0; 4], 0, 0);
    for character in text.bytes().filter(u8::is_ascii_alphanumeric) {
        match front.get_mut(count) {
            Some(place) => *place = character,
            None => rest = step(rest, character),
        }
        count += 1;
    }
    count > front.len() && front.into_iter().fold(rest, step) % 97 == 1
}

/// The sum of each digit of `text` times its weight, as far as both go.
pub fn weighted(text: &str, weights: &[u32]) -> u32 {
    digits(text).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The number that the ASCII digits of `text` in these places (counted from 0) make; 0 where there are none.
pub fn number(text: &str, places: Range<usize>) -> u64 {
    let taken = digits(text).skip(places.start).take(places.len());
    taken.fold(0, |number: u64, digit| number.wrapping_mul(10).wrapping_add(u64::from(digit)))
}

/// MOD 11,10 (ISO 7064): German tax numbers, Croatian OIB. The last digit is the check digit.
pub fn mod11_10(text: &str) -> bool {
    let count = digits(text).count();
    if count < 2 {
        return false;
    }
    let rest = digits(text).take(count - 1).fold(10, |rest, digit| {
        let sum = (rest + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    digits(text).next_back().is_some_and(|check| (rest + check) % 10 == 1)
}

/// MOD 11-2 (ISO 7064), whose check character may be X: Chinese resident identity numbers, ISNI.
pub fn mod11_2(text: &str) -> bool {
    let characters: Vec<u32> = text
        .bytes()
        .filter_map(|byte| match byte {
            b'0'..=b'9' => Some(u32::from(byte - b'0')),
            b'X' | b'x' => Some(10),
            _ => None,
        })
        .collect();
    let Some((check, body)) = characters.split_last() else { return false };
    !body.is_empty()
        && !body.contains(&10)
        && (body.iter().fold(0, |rest, digit| (rest + digit) * 2 % 11) + check) % 11 == 1
}

/// Verhoeff's formula (J. Verhoeff, "Error Detecting Decimal Codes", 1969): Aadhaar. The last digit is the check digit.
pub fn verhoeff(text: &str) -> bool {
    const TIMES: [[u8; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const TURNS: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let rest = digits(text).rev().enumerate().fold(0u8, |rest, (place, digit)| {
        TIMES[usize::from(rest)][usize::from(TURNS[place % 8][digit as usize])]
    });
    digits(text).count() >= 2 && rest == 0
}

/// The check digit of an Icelandic kennitala, the ninth: weights 3 2 7 6 5 4 3 2, modulus 11.
/// Numbers issued since 18 February 2026 carry none, so a failure proves nothing.
pub fn kennitala(text: &str) -> bool {
    const WEIGHTS: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    digits(text).count() == 10
        && digits(text).zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_numbers_pass() {
        // Test card numbers that the card schemes publish.
        for card in [
            "4111 1111 1111 1111",
            "5555555555554444",
            "378282246310005",
            "6011-1111-1111-1117",
            "3530111333300000",
        ] {
            assert!(luhn(card), "{card}");
        }
        // Examples of the SWIFT IBAN registry.
        for iban in [
            "GB82 WEST 1234 5698 7654 32",
            "IS140159260076545510730339",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "NO9386011117947",
            "DK5000400440116243",
            "SE4550000000058398257466",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert!(mod97(iban), "{iban}");
            assert!(mod97(&iban.to_lowercase()), "{iban}");
        }
        // Published by the registers themselves: Þjóðskrá's test persons, and two institutions.
        for number in ["120174-3399", "5402696459"] {
            assert!(kennitala(number), "{number}");
        }
    }

    #[test]
    fn known_numbers_of_the_other_formulas_pass() {
        // From ISO 7064, python-stdnum's documentation and UIDAI's published sample.
        assert!(mod11_10("794623") && mod11_10("36574261809") && !mod11_10("36574261890"));
        assert!(
            mod11_2("360426199101010071")
                && mod11_2("079X")
                && mod11_2("11010219840406970X")
                && !mod11_2("0795")
        );
        assert!(verhoeff("2363") && verhoeff("2341 2341 2346") && !verhoeff("234123412347"));
        assert_eq!((number("12-345", 1..4), weighted("123", &[3, 2, 1])), (234, 10));
    }

    #[test]
    fn short_or_empty_input_fails() {
        for text in ["", "0", "-", "é", "GB82"] {
            assert!(!luhn(text) && !mod97(text) && !kennitala(text), "{text}");
            assert!(!mod11_10(text) && !verhoeff(text), "{text}");
        }
    }

    /// `text` with the `place`th digit (counted round) raised by `by`.
    fn with_wrong_digit(text: &str, place: usize, by: u32) -> String {
        let wrong = place % digits(text).count();
        let changed =
            digits(text).enumerate().map(|(at, digit)| if at == wrong { (digit + by) % 10 } else { digit });
        changed.filter_map(|digit| char::from_digit(digit, 10)).collect()
    }

    proptest! {
        #[test]
        fn luhn_sees_every_single_wrong_digit(body in "[0-9]{11,18}", place in 0usize..19, by in 1u32..10) {
            let right = (0..10).map(|check| format!("{body}{check}")).find(|number| luhn(number)).unwrap();
            prop_assert!(!luhn(&with_wrong_digit(&right, place, by)));
        }

        #[test]
        fn kennitala_sees_every_single_wrong_digit(body in "[0-9]{8}", century in "[089]", place in 0usize..9, by in 1u32..10) {
            let right = (0..10).map(|check| format!("{body}{check}{century}")).find(|number| kennitala(number));
            // For some bodies the check digit would be 10; such numbers are never issued.
            if let Some(right) = right {
                prop_assert!(!kennitala(&with_wrong_digit(&right, place, by)));
            }
        }

        #[test]
        fn mod97_sees_every_single_wrong_digit_and_swapped_neighbours(body in "[0-9]{18}", place in 0usize..18, by in 1u32..10) {
            let right = (2..99).map(|check| format!("DE{check:02}{body}")).find(|number| mod97(number)).unwrap();
            let wrong = format!("{}{}", &right[..4], with_wrong_digit(&right[4..], place, by));
            prop_assert!(!mod97(&wrong));
            let mut swapped = right.clone().into_bytes();
            swapped.swap(4 + place.min(16), 5 + place.min(16));
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert!(swapped == right || !mod97(&swapped));
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,40}") {
            let _ = (luhn(&text), mod97(&text), kennitala(&text));
            let _ = (mod11_10(&text), mod11_2(&text), verhoeff(&text), weighted(&text, &[1, 2]), number(&text, 0..40));
        }
    }
}
