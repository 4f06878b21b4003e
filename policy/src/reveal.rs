//! [`reveal`]: a part of a value, and nothing else of it.

use scrubjay_rules::kind::{EntityKind, Family};

use crate::canonical::{in_order, is_suffix, is_title};
use crate::letters::{ALPHANUMERIC, DIGIT, GAP, Test, is_in};
use crate::{Mask, Value, date, mask};

/// Which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The last four letters and digits, with the shape of the rest: `XXX-XX-4321`.
    LastFour,
    /// The initials of a name: `J. D.`
    Initials,
    /// The year of a date: `1984`.
    Year,
    /// Town and state of an American address (`Springfield, IL`), the town of a European one (`Reykjavík`).
    CityAndState,
    /// The domain of a mail address: `…@example.com`.
    Domain,
}

/// The part of the value, or nothing if the value has no such part for certain:
///
/// - the last four of fewer than eight letters and digits, or of a secret, would say too much;
/// - initials need capitals;
/// - a town needs a postcode or a state beside it, and something else before it that a comma parts from it.
pub fn reveal(part: Part, value: &Value<'_>) -> Option<String> {
    match part {
        Part::LastFour => last_four(value),
        Part::Initials => initials(value.text),
        Part::Year => Some(date::read(value.text, value.month_first)?.year?.to_string()),
        Part::CityAndState => city(value.text),
        Part::Domain => domain(value.text),
    }
}

fn last_four(value: &Value<'_>) -> Option<String> {
    let is_secret = value.kind.family() == Family::Secret
        || matches!(value.kind, EntityKind::CardSecurityCode | EntityKind::Pin);
    let is_long = value.text.chars().filter(|c| c.is_alphanumeric()).nth(7).is_some();
    let how = Mask { keep_first: 0, keep_last: 4, shape: true, character: 'X' };
    (is_long && !is_secret).then(|| mask(value.text, &how))
}

/// Words of a name that have no initial, whether they are written with a capital or not.
const PARTICLES: &str = "van von der den de del della di da dos das du la le el al bin ibn ben of af av zu zum zur ter ten och og and und the í á";

/// More than these are no name.
const INITIALS: usize = 8;

/// `J. D.`: an initial for each word, and for each part of a word with hyphens (`J.-P.`).
fn initials(text: &str) -> Option<String> {
    if text.len() > 400 {
        return None;
    }
    let name = in_order(text);
    let mut out = String::new();
    let mut count = 0;
    let mut words =
        name.split((|c| GAP(c) || matches!(c, '.' | ',')) as Test).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let is_left_out = is_title(word)
            || is_suffix(word)
            || (words.peek().is_some() && is_in(PARTICLES, &word.to_lowercase()));
        // `MC`, `II`: a word of capitals may be a suffix, but `JR` alone is a name.
        if is_left_out && !(out.is_empty() && words.peek().is_none()) {
            continue;
        }
        let mut is_joined = false;
        for part in word.split((|c| matches!(c, '-' | '\u{2010}'..='\u{2013}')) as Test) {
            let Some(capital) = part.chars().find(|c| c.is_uppercase()) else { continue };
            if !out.is_empty() {
                out.push(if is_joined { '-' } else { ' ' });
            }
            out.push(capital);
            out.push('.');
            is_joined = true;
            count += 1;
        }
    }
    (1..=INITIALS).contains(&count).then_some(out)
}

/// The states and territories of the United States, and the District of Columbia.
const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP";

/// Words of streets and houses, which no town ends in or consists of.
const STREETS: &str = "street st road rd avenue ave av lane ln drive dr way court ct place pl boulevard blvd square sq terrace close crescent row highway hwy parkway pkwy circle cir trail floor fl suite ste apartment apt unit room building bldg house flat box block lot rue allée chemin quai impasse route via piazza calle plaza rua straße strasse str weg platz allee gata gate gatan vej vegur braut";

/// Countries as they stand at the end of an address.
const COUNTRIES: &str = "usa|us|u.s.a.|u.s.|united states|united states of america|iceland|ísland|island|denmark|danmark|norway|norge|noreg|sweden|sverige|finland|suomi|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|nederland|the netherlands|belgium|belgië|belgique|austria|österreich|switzerland|schweiz|suisse|poland|polska|czechia|czech republic|česko|hungary|magyarország|uk|united kingdom|england|scotland|wales|faroe islands|føroyar";

fn city(text: &str) -> Option<String> {
    if text.len() > 400 {
        return None;
    }
    let mut parts: Vec<&str> = text
        .split((|c| matches!(c, ',' | '\n' | ';')) as Test)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.last().is_some_and(|last| COUNTRIES.split('|').any(|country| country == last.to_lowercase())) {
        parts.pop();
    }
    let (last, before) = parts.split_last()?;
    american(last, before).or_else(|| european(last, before))
}

/// `Springfield`, then `IL 62704`.
fn american(last: &str, before: &[&str]) -> Option<String> {
    let (state, code) = last.split_once(GAP).unwrap_or((last, ""));
    let (city, more) = before.split_last()?;
    let is_known = is_in(STATES, state)
        && match code {
            "" => !more.is_empty(),
            code => crate::conditions::zip(code).is_some_and(|(state, _)| state.is_empty()),
        };
    (is_known && is_town(city)).then(|| format!("{city}, {state}"))
}

/// `101 Reykjavík`, `D-10115 Berlin`, `1012 AB Amsterdam`, `111 22 Stockholm`; `London SW1A 1AA`.
fn european(last: &str, before: &[&str]) -> Option<String> {
    let street = before.last()?;
    // Where a house number follows its street, a number in front is no house number.
    let is_house_last =
        street.starts_with((|c| c.is_alphabetic()) as Test) && street.rsplit(GAP).next()?.starts_with(DIGIT);
    let mut words = last.split(GAP).filter(|word| !word.is_empty()).peekable();
    let code = words.next()?;
    let code = code
        .split_once('-')
        .filter(|(land, _)| land.len() <= 3 && land.bytes().all(|b| b.is_ascii_uppercase()))
        .map_or(code, |(_, code)| code);
    let is_digits = |word: &str, counts: &[usize]| {
        counts.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_polish =
        code.split_once('-').is_some_and(|(two, three)| is_digits(two, &[2]) && is_digits(three, &[3]));
    let next = words.peek().copied().unwrap_or_default();
    let is_capitals = next.len() == 2 && next.bytes().all(|byte| byte.is_ascii_uppercase());
    if (is_digits(code, &[3]) && is_digits(next, &[2])) || (is_digits(code, &[4]) && is_capitals) {
        words.next();
    } else if !(is_polish || is_digits(code, &[4, 5, 6]) || (is_digits(code, &[3]) && is_house_last)) {
        return british(last);
    }
    let city = words.collect::<Vec<_>>().join(" ");
    is_town(&city).then_some(city)
}

/// `London SW1A 1AA`
fn british(last: &str) -> Option<String> {
    let (rest, inward) = last.rsplit_once(' ')?;
    let (city, outward) = rest.rsplit_once(' ')?;
    let kind = |byte: u8| match byte {
        b'0'..=b'9' => '9',
        b'A'..=b'Z' => 'A',
        _ => '?',
    };
    let shape = |word: &str| word.bytes().map(kind).collect::<String>();
    let is_code = shape(inward) == "9AA" && is_in("A9 A99 AA9 AA99 A9A AA9A", &shape(outward));
    (is_code && is_town(city)).then(|| city.to_owned())
}

/// True for up to four words of letters that begin with a capital and that no street is called by.
fn is_town(text: &str) -> bool {
    let words: Vec<&str> =
        text.split((|c| c == '-' || GAP(c)) as Test).filter(|word| !word.is_empty()).collect();
    let is_letters = |c: char| c.is_alphabetic() || matches!(c, ' ' | '\u{a0}' | '-' | '\'' | '’' | '.');
    let is_street = |word: &str| {
        let word = word.trim_end_matches('.').to_lowercase();
        let is_compound = [
            "straße", "strasse", "gata", "gatan", "gade", "vej", "vegur", "veien", "vägen", "stræti", "katu",
        ]
        .iter()
        .any(|ending| word.ends_with(ending));
        is_compound || is_in(STREETS, &word)
    };
    let is_saint =
        words.len() > 1 && words.first().is_some_and(|word| matches!(*word, "St" | "St." | "Ste."));
    (1..=4).contains(&words.len())
        && text.len() <= 60
        && text.starts_with((|c| c.is_uppercase()) as Test)
        && text.chars().all(is_letters)
        && text.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !words.iter().skip(usize::from(is_saint)).any(|word| is_street(word))
}

/// `…@example.com`. `(at)` and `[dot]` count as well.
fn domain(text: &str) -> Option<String> {
    if text.len() > 400 {
        return None;
    }
    let mut plain = text.trim().to_lowercase().replace('＠', "@");
    for (sign, words) in
        [("@", ["(at)", "[at]", "{at}", " at "]), (".", ["(dot)", "[dot]", "{dot}", " dot "])]
    {
        for word in words {
            plain = plain.replace(&format!(" {word} "), sign).replace(word, sign);
        }
    }
    let (local, domain) = plain.split_once('@')?;
    let domain =
        domain.trim_end_matches((|c| matches!(c, '>' | ')' | ']' | '"' | '.' | ',' | ';' | ' ')) as Test);
    let domain = domain.split_once('?').map_or(domain, |(domain, _)| domain);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let labels = domain.split('.').count();
    let is_domain = (2..=8).contains(&labels)
        && domain.split('.').all(is_label)
        && domain.rsplit('.').next()?.chars().any(char::is_alphabetic);
    (is_domain && local.contains(ALPHANUMERIC)).then(|| format!("…@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(part: Part, text: &str) -> Option<String> {
        reveal(part, &Value { text, kind: EntityKind::Other, month_first: false })
    }

    #[test]
    fn the_last_four_keep_the_shape() {
        for (text, expected) in [
            ("123-45-4321", Some("XXX-XX-4321")),
            ("123454321", Some("XXXXX4321")),
            ("4111 1111 1111 1234", Some("XXXX XXXX XXXX 1234")),
            ("120174-3399", Some("XXXXXX-3399")),
            ("GB33 BUKB 2020 1555 5555 55", Some("XXXX XXXX XXXX XXXX XX55 55")),
            ("12345678", Some("XXXX5678")),
            ("1234567", None),
            ("123-4567", None),
            ("", None),
            ("x", None),
            ("Þórðargata", Some("XXXXXXgata")),
        ] {
            assert_eq!(made(Part::LastFour, text).as_deref(), expected, "{text}");
        }
        for kind in [EntityKind::Password, EntityKind::ApiKey, EntityKind::Pin, EntityKind::CardSecurityCode]
        {
            let value = Value { text: "hunter2hunter2", kind, month_first: false };
            assert_eq!(reveal(Part::LastFour, &value), None);
        }
    }

    #[test]
    fn names_become_initials() {
        for (text, expected) in [
            ("John Doe", Some("J. D.")),
            ("Doe, John", Some("J. D.")),
            ("Mr. John Doe", Some("J. D.")),
            ("Dr. phil. Anna Maria Schmidt", Some("A. M. S.")),
            ("Jón Jónsson", Some("J. J.")),
            ("Þórdís Ægisdóttir", Some("Þ. Æ.")),
            ("ÞÓRDÍS ÆGISDÓTTIR", Some("Þ. Æ.")),
            ("frú Guðrún Ósk Jónsdóttir", Some("G. Ó. J.")),
            ("Jean-Pierre Dupont", Some("J.-P. D.")),
            ("Ludwig van Beethoven", Some("L. B.")),
            ("Vincent Van Gogh", Some("V. G.")),
            ("Charles de Gaulle", Some("C. G.")),
            ("J.R.R. Tolkien", Some("J. R. R. T.")),
            ("J. Doe", Some("J. D.")),
            ("Martin Luther King, Jr.", Some("M. L. K.")),
            ("John Doe III", Some("J. D.")),
            ("O'Brien", Some("O.")),
            ("d’Artagnan", Some("A.")),
            ("Ólafur", Some("Ó.")),
            ("X", Some("X.")),
            ("Лев Толстой", Some("Л. Т.")),
            ("Van", Some("V.")),
            ("john doe", None),
            ("王小明", None),
            ("", None),
            ("42", None),
            ("A B C D E F G H I", None),
        ] {
            assert_eq!(made(Part::Initials, text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn dates_show_their_year() {
        for (text, expected) in [
            ("15. mars 1984", Some("1984")),
            ("3/15/84", Some("1984")),
            ("1984", Some("1984")),
            ("17. júní", None),
            ("last Tuesday", None),
        ] {
            assert_eq!(made(Part::Year, text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn addresses_show_their_town() {
        for (text, expected) in [
            ("12 Elm St, Springfield, IL 62704", Some("Springfield, IL")),
            ("12 Elm St, Springfield, IL 62704-1234, USA", Some("Springfield, IL")),
            ("12 Elm St\nSpringfield, IL 62704", Some("Springfield, IL")),
            ("12 Elm St, Apt 4, St. Louis, MO", Some("St. Louis, MO")),
            ("1 Main Street, Winston-Salem, NC 27101", Some("Winston-Salem, NC")),
            ("Springfield, IL 62704", Some("Springfield, IL")),
            ("Laugavegur 12, 101 Reykjavík", Some("Reykjavík")),
            ("Laugavegi 12b, IS-101 Reykjavík, Ísland", Some("Reykjavík")),
            ("Hauptstraße 5, 10115 Berlin", Some("Berlin")),
            ("Hauptstr. 5, D-10115 Berlin, Deutschland", Some("Berlin")),
            ("12 rue de Rivoli, 75001 Paris", Some("Paris")),
            ("Damrak 1, 1012 AB Amsterdam", Some("Amsterdam")),
            ("Storgatan 1, 111 22 Stockholm", Some("Stockholm")),
            ("Nørregade 1, 8000 Aarhus C", Some("Aarhus C")),
            ("ul. Długa 5, 00-238 Warszawa", Some("Warszawa")),
            ("10 Downing Street, London SW1A 2AA, UK", Some("London")),
            ("12 Elm St, Springfield", None),
            ("12 Elm Street, IL", None),
            ("12 Elm St Springfield, IL 62704", None),
            ("12 Elm St, Suite, IL 62704", None),
            ("12 Elm St, Springfield, XX 62704", None),
            ("12 Elm St, Springfield, IL 6270", None),
            ("Flat 2, 101 High Street", None),
            ("Bât. 2, 101 rue de Rivoli", None),
            ("Hús 2, 101 Laugavegur", None),
            ("Apt 2, 12345 Elm Street", None),
            ("Berlin", None),
            ("10115 Berlin", None),
            ("", None),
            (",,,", None),
        ] {
            assert_eq!(made(Part::CityAndState, text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn mail_addresses_show_their_domain() {
        for (text, expected) in [
            ("jon@example.com", Some("…@example.com")),
            ("JON.Jonsson+x@Mail.Example.IS", Some("…@mail.example.is")),
            ("mailto:jon@example.com?subject=x", Some("…@example.com")),
            ("<jon@example.com>", Some("…@example.com")),
            ("jon (at) example (dot) com", Some("…@example.com")),
            ("jon[at]example[dot]com", Some("…@example.com")),
            ("jon at example dot com", Some("…@example.com")),
            ("jon＠example.com", Some("…@example.com")),
            ("jón@þjóð.is", Some("…@þjóð.is")),
            ("jon@localhost", None),
            ("jon@1.2.3.4", None),
            ("jon@[1.2.3.4]", None),
            ("a@b@c.com", None),
            ("@example.com", None),
            ("jon", None),
            ("", None),
        ] {
            assert_eq!(made(Part::Domain, text).as_deref(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_safe(text in any::<String>()) {
            for part in [Part::LastFour, Part::Initials, Part::Year, Part::CityAndState, Part::Domain] {
                let _ = made(part, &text);
            }
        }

        #[test]
        fn addresses_never_show_a_number(text in "([A-Z][a-zþ]{1,8}|[0-9]{1,5}|[A-Z]{2}|,|-| ){1,12}") {
            if let Some(city) = made(Part::CityAndState, &text) {
                prop_assert!(!city.contains(|c: char| c.is_ascii_digit()), "{}", city);
            }
        }
    }

    #[test]
    fn huge_values_take_little_time() {
        for part in [Part::LastFour, Part::Initials, Part::Year, Part::CityAndState, Part::Domain] {
            let _ = made(part, &"Jón at ".repeat(100_000));
        }
    }
}
