//! [`generalise()`]: the same, less exactly.

use crate::conditions::{age, is_small, zip};
use crate::letters::{GAP, NO_LETTER, Test};
use crate::{Value, date};

/// How much less exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coarser {
    /// The month of a date: `1984-03`.
    Month,
    /// The year of a date: `1984`.
    Year,
    /// The ten years of a date: `1980s`.
    Decade,
    /// An age among others: `30-39`.
    AgeBucket {
        /// How many years are put together.
        width: u8,
    },
    /// `90+` for 90 and more, otherwise the years: 45 CFR 164.514(b)(2)(i)(C).
    Age90,
    /// The first three digits of a ZIP code: `627**`, and `000**` where that area has 20,000 people or fewer, as 45 CFR
    /// 164.514(b)(2)(i)(B) asks.
    Zip3,
    /// Degrees, rounded: `64.1, -21.9`.
    Coordinates {
        /// How many decimals stay. One is some 11 km.
        decimals: u8,
    },
}

/// The value, less exactly; nothing if it cannot be read. Ages below one year are of 0 years. A state before a ZIP code
/// stays (`IL 627**`).
pub fn generalise(to: Coarser, value: &Value<'_>) -> Option<String> {
    let date = || date::read(value.text, value.month_first);
    Some(match to {
        Coarser::Month => {
            let date = date()?;
            format!("{}-{:02}", date.year?, date.month?)
        }
        Coarser::Year => date()?.year?.to_string(),
        Coarser::Decade => format!("{}0s", date()?.year? / 10),
        Coarser::AgeBucket { width } => {
            let first = age(value)?.checked_div(width.into())? * u32::from(width);
            match width {
                1 => first.to_string(),
                _ => format!("{first}-{}", first + u32::from(width) - 1),
            }
        }
        Coarser::Age90 => match age(value)? {
            90.. => "90+".to_owned(),
            years => years.to_string(),
        },
        Coarser::Zip3 => {
            let (state, code) = zip(value.text)?;
            let prefix = if is_small(code) { "000" } else { code.get(..3)? };
            format!("{state}{prefix}**")
        }
        Coarser::Coordinates { decimals } => coordinates(value.text, decimals.into())?,
    })
}

/// Degrees are counted in ten millionths.
const DEGREE: i64 = 10_000_000;

/// A number of a point on the map, while it is read.
#[derive(Clone, Copy, Default)]
struct Angle {
    /// In ten millionths of a degree, without its sign.
    size: i64,
    is_negative: bool,
    /// `N`, `S`, `E` or `W`.
    side: Option<u8>,
    /// 1 behind degrees, 60 behind minutes, 3600 behind seconds: what may follow is finer.
    unit: i64,
}

/// Latitude and longitude, rounded.
fn coordinates(text: &str, decimals: usize) -> Option<String> {
    let angles = angles(text)?;
    let [first, second] = angles[..] else { return None };
    let is_turned = match (first.side, second.side) {
        (None | Some(b'N' | b'S'), None | Some(b'E' | b'W')) => false,
        (Some(b'E' | b'W'), Some(b'N' | b'S')) => true,
        _ => return None,
    };
    let (latitude, longitude) = if is_turned { (second, first) } else { (first, second) };
    if latitude.size > 90 * DEGREE || longitude.size > 180 * DEGREE {
        return None;
    }
    Some(format!("{}, {}", rounded(first, decimals), rounded(second, decimals)))
}

fn rounded(angle: Angle, decimals: usize) -> String {
    let decimals = decimals.min(6) as u32;
    let step = DEGREE / 10_i64.pow(decimals);
    let steps = (angle.size + step / 2) / step;
    let (whole, rest) = (steps / 10_i64.pow(decimals), steps % 10_i64.pow(decimals));
    let sign = if steps > 0 && angle.is_negative { "-" } else { "" };
    match decimals {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{rest:0width$}", width = decimals as usize),
    }
}

/// The angles of `text`: `64.1466, -21.9426`, `64°08'48"N 21°56'33"W`, `geo:64.1,-21.9`, `lat 64,1466; lon -21,9426`.
fn angles(text: &str) -> Option<Vec<Angle>> {
    if text.len() > 120 {
        return None;
    }
    let mut angles: Vec<Angle> = Vec::new();
    let mut side_before = None;
    let mut is_negative = false;
    let mut rest = text.trim();
    while let Some(character) = rest.chars().next() {
        let length = character.len_utf8();
        if character.is_ascii_digit() {
            let (size, behind) = number(rest)?;
            let (unit, behind) = unit(behind);
            match angles.last_mut() {
                // Minutes and seconds belong to what stands before them.
                Some(angle) if unit > 1 => {
                    if unit <= angle.unit || angle.unit == 0 || size >= 60 * DEGREE || is_negative {
                        return None;
                    }
                    angle.size += size / unit;
                    angle.unit = unit;
                }
                _ if unit > 1 => return None,
                _ => {
                    angles.push(Angle { size, is_negative, side: side_before.take(), unit });
                    if angles.last()?.side.is_some_and(|side| matches!(side, b'S' | b'W')) {
                        angles.last_mut()?.is_negative = true;
                    }
                }
            }
            is_negative = false;
            rest = behind;
        } else if character.is_alphabetic() {
            let end = rest.find(NO_LETTER).unwrap_or(rest.len());
            let word = rest[..end].to_ascii_uppercase();
            rest = &rest[end..];
            match word.as_str() {
                "N" | "S" | "E" | "W" => {
                    let side = word.as_bytes()[0];
                    match angles.last_mut() {
                        Some(angle) if angle.side.is_none() && side_before.is_none() => {
                            angle.side = Some(side);
                            angle.is_negative |= matches!(side, b'S' | b'W');
                        }
                        _ if side_before.is_none() => side_before = Some(side),
                        _ => return None,
                    }
                }
                "GEO" | "LAT" | "LON" | "LNG" | "LONG" | "LATITUDE" | "LONGITUDE" => {}
                _ => return None,
            }
        } else {
            match character {
                '-' | '\u{2212}' | '\u{2013}' => is_negative = true,
                ' ' | ',' | ';' | ':' | '=' | '(' | ')' | '\u{a0}' | '/' | '+' | '[' | ']' | '"' => {
                    is_negative = false
                }
                _ => return None,
            }
            rest = &rest[length..];
        }
    }
    Some(angles)
}

/// The decimal number at the start of `text` in ten millionths, and what is behind it. A comma is decimal if a digit
/// follows it at once and more than one digit does.
fn number(text: &str) -> Option<(i64, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    let value: i64 = text.get(..whole).filter(|_| whole <= 3)?.parse().ok()?;
    let mut size = value * DEGREE;
    let mut rest = &text[whole..];
    if let Some(decimals) = rest.strip_prefix((|c| matches!(c, '.' | ',')) as Test) {
        let count = digits(decimals);
        if count > 1 || (count == 1 && rest.starts_with('.')) {
            let mut place = DEGREE / 10;
            for digit in decimals[..count].bytes() {
                size += i64::from(digit - b'0') * place;
                place /= 10;
            }
            rest = &decimals[count..];
        }
    }
    Some((size, rest))
}

/// The part of a degree that the sign at the start of `text` stands for: 0 if there is none.
fn unit(text: &str) -> (i64, &str) {
    let bare = text.trim_start_matches(GAP);
    for (sign, unit) in [
        ("°", 1),
        ("º", 1),
        ("''", 3600),
        ("′′", 3600),
        ("″", 3600),
        ("”", 3600),
        ("\"", 3600),
        ("'", 60),
        ("′", 60),
        ("’", 60),
    ] {
        if let Some(rest) = bare.strip_prefix(sign) {
            return (unit, rest);
        }
    }
    (0, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scrubjay_rules::kind::EntityKind;

    fn made(to: Coarser, text: &str) -> Option<String> {
        generalise(to, &Value { text, kind: EntityKind::Other, month_first: false })
    }

    #[test]
    fn dates_become_months_years_and_decades() {
        for (text, month, year, decade) in [
            ("1984-03-15", Some("1984-03"), Some("1984"), Some("1980s")),
            ("15. mars 1984 kl. 10:30", Some("1984-03"), Some("1984"), Some("1980s")),
            ("March 1984", Some("1984-03"), Some("1984"), Some("1980s")),
            ("1984", None, Some("1984"), Some("1980s")),
            ("31.12.99", Some("1999-12"), Some("1999"), Some("1990s")),
            ("17. júní", None, None, None),
            ("last Tuesday", None, None, None),
            ("", None, None, None),
        ] {
            assert_eq!(made(Coarser::Month, text).as_deref(), month, "{text}");
            assert_eq!(made(Coarser::Year, text).as_deref(), year, "{text}");
            assert_eq!(made(Coarser::Decade, text).as_deref(), decade, "{text}");
        }
    }

    #[test]
    fn ages_become_groups() {
        for (text, width, bucket, ninety) in [
            ("34 years old", 10, Some("30-39"), Some("34")),
            ("34", 5, Some("30-34"), Some("34")),
            ("34", 1, Some("34"), Some("34")),
            ("34", 0, None, Some("34")),
            ("6 months old", 10, Some("0-9"), Some("0")),
            ("2 daga gamalt", 10, Some("0-9"), Some("0")),
            ("89 ára", 10, Some("80-89"), Some("89")),
            ("90 ára", 10, Some("90-99"), Some("90+")),
            ("aged 104", 10, Some("100-109"), Some("90+")),
            ("104", 255, Some("0-254"), Some("90+")),
            ("old", 10, None, None),
        ] {
            assert_eq!(made(Coarser::AgeBucket { width }, text).as_deref(), bucket, "{text}");
            assert_eq!(made(Coarser::Age90, text).as_deref(), ninety, "{text}");
        }
    }

    #[test]
    fn zip_codes_keep_three_digits() {
        for (text, expected) in [
            ("62704", Some("627**")),
            ("IL 62704", Some("IL 627**")),
            ("62704-1234", Some("627**")),
            ("03601", Some("000**")),
            ("NV 89301-1234", Some("NV 000**")),
            ("101 Reykjavík", None),
            ("6270", None),
            ("", None),
        ] {
            assert_eq!(made(Coarser::Zip3, text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn points_are_rounded() {
        for (text, decimals, expected) in [
            ("64.1466, -21.9426", 1, Some("64.1, -21.9")),
            ("64.1466, -21.9426", 0, Some("64, -22")),
            ("64.1466,-21.9426", 2, Some("64.15, -21.94")),
            ("64.1466° N, 21.9426° W", 1, Some("64.1, -21.9")),
            ("N 64.1466 W 21.9426", 1, Some("64.1, -21.9")),
            ("64°08'48\"N 21°56'33\"W", 1, Some("64.1, -21.9")),
            ("64° 8′ 48″ N, 21° 56′ 33″ W", 2, Some("64.15, -21.94")),
            ("21°56'W 64°08'N", 1, Some("-21.9, 64.1")),
            ("geo:64.1466,-21.9426", 1, Some("64.1, -21.9")),
            ("lat=64.1466; lon=-21.9426", 1, Some("64.1, -21.9")),
            ("64,1466; -21,9426", 1, Some("64.1, -21.9")),
            ("(64.1466, -21.9426)", 1, Some("64.1, -21.9")),
            ("-0.04, 0.04", 1, Some("0.0, 0.0")),
            ("-33.8688, 151.2093", 3, Some("-33.869, 151.209")),
            ("64.96, 179.96", 1, Some("65.0, 180.0")),
            ("91.0, 0.0", 1, None),
            ("64.1466", 1, None),
            ("64.1, -21.9, 12.0", 1, None),
            ("9FMX4000+XX", 1, None),
            ("27V VM 1234", 1, None),
            ("64°61'00\"N 21°56'33\"W", 1, None),
            ("64.1466 N 21.9426 N", 1, None),
            ("1234567.0, 12.0", 1, None),
            ("", 1, None),
            ("°", 1, None),
            ("'", 1, None),
        ] {
            assert_eq!(made(Coarser::Coordinates { decimals }, text).as_deref(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_safe(text in any::<String>(), width: u8, decimals: u8) {
            for to in [Coarser::Month, Coarser::Year, Coarser::Decade, Coarser::Age90, Coarser::Zip3,
                Coarser::AgeBucket { width }, Coarser::Coordinates { decimals }] {
                let _ = made(to, &text);
            }
        }

        #[test]
        fn points_come_out_near_where_they_went_in(lat in -89_999_999_i64..90_000_000, lon in -179_999_999_i64..180_000_000) {
            let write = |n: i64| format!("{}{}.{:06}", if n < 0 { "-" } else { "" }, n.abs() / 1_000_000, n.abs() % 1_000_000);
            let out = made(Coarser::Coordinates { decimals: 2 }, &format!("{}, {}", write(lat), write(lon)));
            let out = out.unwrap_or_default();
            let (a, b) = out.split_once(", ").unwrap_or_default();
            prop_assert!((a.parse::<f64>().unwrap() - lat as f64 / 1e6).abs() <= 0.005_000_1);
            prop_assert!((b.parse::<f64>().unwrap() - lon as f64 / 1e6).abs() <= 0.005_000_1);
        }

        #[test]
        fn anything_like_a_point_is_safe(text in "[NSEW]? ?-?[0-9]{1,3}([.,][0-9]{0,9})?[°'\"′ ]{0,2}[0-9]{0,2}['\"′″]{0,2}[NSEW]?[,; ]{1,2}-?[0-9]{1,3}.{0,4}[NSEW]?") {
            let _ = made(Coarser::Coordinates { decimals: 1 }, &text);
        }
    }
}
