//! Telephone numbers that regulators keep free for films, books and the like.

use crate::letters::Test;
use crate::random::Stream;

/// By calling code: national numbers without their trunk prefix. `x` is any digit, `y` any but 0.
///
/// - 33: Arcep, décision n° 2018-0881, annexe 1, 2.5.12:
///   <https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037263033>
/// - 44: Ofcom: <https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama>
/// - 46: Post- och telestyrelsen (070-174 06 05 to 99, the others 00 to 99):
///   <https://pts.se/internet-och-telefoni/telefonnummer-och-adressering/telefonnummer-till-bocker-och-filmer/>
/// - 49: Bundesnetzagentur, *Rufnummern für Medienproduktionen*, Mitteilung 148/2021, Amtsblatt 7/2021
/// - 61: ACMA: <https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works>
/// - 353: ComReg, *National Numbering Conventions*: 020 91x xxxx
///
/// 1 is in [`north_american`].
const DRAMA: &[(&str, &str)] = &[
    ("33", "19900xxxx 26191xxxx 35301xxxx 46571xxxx 53649xxxx 63998xxxx"),
    (
        "44",
        "1134960xxx 1144960xxx 1154960xxx 1164960xxx 1174960xxx 1184960xxx 1214960xxx 1314960xxx 1414960xxx 1514960xxx 1614960xxx 1914980xxx 1632960xxx 2079460xxx 2896496xxx 2920180xxx 3069990xxx 7700900xxx 8081570xxx",
    ),
    ("46", "3139006xx 4062804xx 8465004xx 9803192xx 7017406yx"),
    ("49", "2214710xxx 3023125xxx 4066969xxx 6990009xxx 8999998xxx 17139200xx 176040690xx"),
    (
        "61",
        "25550xxxx 27010xxxx 35550xxxx 37010xxxx 75550xxxx 77010xxxx 85550xxxx 87010xxxx 491570006 491570156 491570157 491570158 491570159 491570110 491570313 491570737 491571266 491571491 491571804 491572549 491572665 491572983 491573770 491573087 491574118 491574632 491575254 491575789 491576398 491576801 491577426 491577644 491578957 491578148 491578888 491579212 491579760 491579455",
    ),
    ("353", "2091xxxxx"),
];

/// Numbers at home that are free in every country where such groups are usual, by calling code. `01 99 00` is not Dutch
/// either, `0980` and `070-174` not Swiss.
const AT_HOME: &[(&str, &str)] = &[("33", "19900xxxx"), ("46", "9803192xx 7017406yx")];

/// A telephone number in the shape of `text`. Nothing if the country has none or if its writing does not tell the
/// country: at home that is known of North America (3-3-4 digits), of France (five pairs from 0), and of what only the
/// United Kingdom, Germany, Sweden or Australia groups so.
pub(super) fn phone(text: &str, random: &mut Stream) -> Option<String> {
    let (scheme, number) = text.strip_prefix("tel:").map_or(("", text), |number| ("tel:", number));
    // `x12`, `ext. 12`
    let end = number.find((|c| c.is_alphabetic() || c == ';') as Test).unwrap_or(number.len());
    let (number, extension) = number.split_at(end);
    let is_number = number.chars().all(|c| {
        c.is_ascii_digit()
            || matches!(
                c,
                '+' | ' ' | '(' | ')' | '-' | '.' | '/' | '\u{a0}' | '\u{202f}' | '\u{2010}'..='\u{2013}'
            )
    });
    let letters: String = extension.chars().filter(|c| c.is_alphabetic()).collect();
    let is_extension = extension.len() <= 24
        && extension.chars().all(|c| {
            c.is_alphabetic() || c.is_ascii_digit() || matches!(c, ' ' | '.' | ':' | '=' | ';' | '-')
        })
        && matches!(
            letters.to_lowercase().as_str(),
            "" | "x" | "ext" | "extension" | "durchwahl" | "poste" | "innanhúss" | "int"
        );
    if !is_number || !is_extension {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_abroad = number.contains('+') || digits.starts_with("00");
    let (kept, national) = match abroad(number, &digits) {
        Some((code, kept)) => (kept, drama(code, digits.get(kept..)?, DRAMA, random)?),
        None if is_abroad => return None,
        None => at_home(number, &digits, random)?,
    };
    let mut new = digits.get(..kept)?.chars().chain(national.chars());
    let number: String =
        number.chars().map(|c| if c.is_ascii_digit() { new.next().unwrap_or(c) } else { c }).collect();
    let extension: String =
        extension.chars().map(|c| if c.is_ascii_digit() { random.digit() } else { c }).collect();
    Some(format!("{scheme}{number}{extension}"))
}

/// The calling code, and how many digits stand before the national number, of a number written for abroad.
fn abroad<'d>(number: &str, digits: &'d str) -> Option<(&'d str, usize)> {
    let exit = match () {
        () if number.trim_start_matches((|c| matches!(c, '(' | ' ')) as Test).starts_with('+') => 0,
        () if digits.starts_with("00") => 2,
        () if digits.starts_with("011") => 3,
        () => return None,
    };
    let rest = digits.get(exit..)?;
    let code =
        ["1"].into_iter().chain(DRAMA.iter().map(|(code, _)| *code)).find(|code| rest.starts_with(code))?;
    let trunk = usize::from(number.contains("(0)"));
    Some((rest.get(..code.len())?, exit + code.len() + trunk))
}

/// A number of that country as long as `national`, and for the same use where there is one: the same first digit.
fn drama(code: &str, national: &str, ranges: &[(&str, &str)], random: &mut Stream) -> Option<String> {
    if code == "1" {
        return (national.len() == 10).then(|| north_american(random));
    }
    let (_, list) = ranges.iter().find(|(of, _)| *of == code)?;
    let fits = |range: &&str| range.len() == national.len();
    let alike: Vec<&str> =
        list.split(' ').filter(fits).filter(|range| range.get(..1) == national.get(..1)).collect();
    let choices = if alike.is_empty() { list.split(' ').filter(fits).collect() } else { alike };
    let range = choices.get(random.below(choices.len() as u32) as usize)?;
    Some(filled(range, random))
}

fn filled(range: &str, random: &mut Stream) -> String {
    range
        .chars()
        .map(|sign| match sign {
            'x' => random.digit(),
            'y' => random.pick(b"123456789"),
            digit => digit,
        })
        .collect()
}

/// 555-0100 to 555-0199 behind an area code. These are kept for fiction in every area (ATIS-0300115, *555 NXX Line
/// Number Reference Document*; <https://www.nanpa.com/numbering/555-line-numbers>). The area code is any that could be one but neither free of charge nor special; and none from 3, where Italian
/// mobile numbers begin.
fn north_american(random: &mut Stream) -> String {
    loop {
        let area = [random.pick(b"24679"), random.pick(b"012345678"), random.digit()];
        if area[1..] != ['1', '1'] && area[1..] != ['0', '0'] {
            return area.into_iter().chain(filled("55501xx", random).chars()).collect();
        }
    }
}

/// How many digits of a number at home stay, and the digits behind them.
fn at_home(number: &str, digits: &str, random: &mut Stream) -> Option<(usize, String)> {
    let groups: Vec<usize> =
        number.split((|c| !c.is_ascii_digit()) as Test).map(str::len).filter(|length| *length > 0).collect();
    let national = digits.get(1..)?;
    let starts = |starts: &[&str]| starts.iter().any(|start| digits.starts_with(start));
    let is_dialled = |digits: &str| {
        let at = |place: usize| digits.as_bytes().get(place).copied().unwrap_or(b'0');
        digits.len() == 10 && at(0) >= b'2' && at(3) >= b'2'
    };
    let (kept, code) = match groups[..] {
        [3, 3, 4] if is_dialled(digits) => (0, "1"),
        [1, 3, 3, 4] if digits.starts_with('1') && is_dialled(national) => (1, "1"),
        _ if !digits.starts_with('0') => return None,
        [2, 2, 2, 2, 2] => (1, "33"),
        [5, 6] | [5, 3, 3] if starts(&["01", "07"]) => (1, "44"),
        [3, 4, 4] if starts(&["020", "023", "024", "028", "029"]) => (1, "44"),
        [4, 3, 4] if starts(&["011", "0121", "0131", "0141", "0151", "0161", "0191"]) => (1, "44"),
        [3, 8] if starts(&["030", "040", "069", "089"]) => (1, "49"),
        [4, 7] if starts(&["0160", "0162", "0163", "017"]) => (1, "49"),
        [4, 8] if starts(&["015"]) => (1, "49"),
        [3, 3, 2, 2] | [2, 3, 3, 2] if number.find('-') == Some(groups[0]) => (1, "46"),
        [4, 3, 3] if starts(&["04"]) => (1, "61"),
        _ => return None,
    };
    let ranges = if AT_HOME.iter().any(|(of, _)| *of == code) { AT_HOME } else { DRAMA };
    Some((kept, drama(code, digits.get(kept..)?, ranges, random)?))
}
