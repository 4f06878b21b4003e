//! What is no name by itself: *Jr.* behind a comma, which belongs to the name before, *Deceased*, *M.D.*, the number of a case, a
//! court in the brackets behind a citation, and a word of a program.

use scrubjay_names::Class;
use scrubjay_names::tagger::Name;

/// What tells two people of one name apart, without its stop.
const GENERATIONS: &[&str] = &["Jr", "JR", "Sr", "SR", "II", "III", "IV", "Jnr", "Snr"];
/// What is never all of a name, without the stop at its end: who somebody is to an estate, titles, degrees, kinds of firms, what a
/// number is called.
#[rustfmt::skip]
const ALONE: &[&str] = &[
    "Administrator", "Administratrix", "Executor", "Executrix", "Estate", "Deceased", "Decedent", "Esq", "ESQ", "LLP", "M.D", "Ph.D",
    "J.D", "D.D.S", "R.N", "Crim", "Civ", "Dok", "EAN", "CVR", "CPR", "Tlf", "Hæstv", "Dr", "DR", "Prof", "Mr", "Mrs", "Ms", "Hr", "Frk",
];

/// Money, as an amount has it before the number (ISO 4217).
#[rustfmt::skip]
const MONEY: &[&str] = &[
    "EUR", "USD", "GBP", "ISK", "DKK", "NOK", "SEK", "CHF", "PLN", "CZK", "HUF", "RON", "HRK", "INR", "CAD", "AUD", "NZD", "JPY", "TRY",
    "Rs", "kr", "€", "£", "$",
];

/// Joins to the person before what belongs to the name, and takes out of `found`, which is in order, what is none.
pub(crate) fn drop(text: &str, found: &mut Vec<Name>) {
    for at in 1..found.len() {
        let (before, rest) = found.split_at_mut(at);
        let (Some(person), Some(name)) = (before.last_mut(), rest.first()) else { continue };
        if GENERATIONS.contains(&bare(text, name))
            && person.class == Class::Person
            && matches!(&text[person.place.end..name.place.start], ", " | " ")
        {
            person.place.end = name.place.end;
        }
    }
    found.retain(|name| {
        let value = bare(text, name);
        let is_part = [GENERATIONS, ALONE, MONEY].iter().any(|list| list.contains(&value));
        let is_none = is_part || is_number(text, name) || is_amount(text, name) || is_of_program(text, name);
        !(is_none || name.class == Class::Person && is_cited_court(text, name))
    });
}

fn bare<'t>(text: &'t str, name: &Name) -> &'t str {
    text[name.place.clone()].trim_end_matches('.')
}

/// `No. 118`, `18-cv-01234-RBJ`, and the letters of the judge alone, behind such a number.
fn is_number(text: &str, name: &Name) -> bool {
    const MOST_LETTERS: usize = 4;
    let value = bare(text, name);
    let number_before = text[..name.place.start].strip_suffix('-').unwrap_or_default();
    if number_before.ends_with(|c: char| c.is_ascii_digit())
        && value.len() <= MOST_LETTERS
        && value.bytes().all(|byte| byte.is_ascii_uppercase())
    {
        return true;
    }
    let is = |part: Option<&str>, test: fn(&u8) -> bool| {
        part.is_some_and(|part| !part.is_empty() && part.bytes().all(|byte| test(&byte)))
    };
    let number = value.strip_prefix("No. ").or(value.strip_prefix("Nos. "));
    // Of an address it may be the house.
    let is_numbered = number.is_some() && name.class != Class::Address;
    let mut parts = number.unwrap_or(value).split('-');
    let begins_with_digits = is(parts.next(), u8::is_ascii_digit);
    begins_with_digits
        && (is_numbered || is(parts.next(), u8::is_ascii_alphabetic) && is(parts.next(), u8::is_ascii_digit))
}

/// `EUR 12 500`: a number behind [`MONEY`] is no address, with it or without.
fn is_amount(text: &str, name: &Name) -> bool {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '.' | ',');
    if name.class != Class::Address {
        return false;
    }
    let value = &text[name.place.clone()];
    let number = value.trim_start_matches(char::is_alphabetic);
    if !number.chars().all(is_of_number) {
        return false;
    }
    let start = name.place.end - number.len();
    let before = text[..start].trim_end_matches([' ', '\u{a0}', '.']);
    MONEY
        .iter()
        .any(|money| before.strip_suffix(money).is_some_and(|rest| !rest.ends_with(char::is_alphabetic)))
}

/// `SSL_KEYWORDS`, `NameOID.X`, `MovedModule("tkinter")`, `Union[List[str]]`: a part of an identifier, or one that is called.
/// A person is never taken for that, nor is a word that may be one: `Svar_Mette_Holm.pdf`.
fn is_of_program(text: &str, name: &Name) -> bool {
    let value = &text[name.place.clone()];
    let (before, behind) = (&text[..name.place.start], &text[name.place.end..]);
    if value.contains(' ') || !matches!(name.class, Class::Organisation | Class::Place) {
        return false;
    }
    // `ScannerError`, `useRegex`: a capital behind a small letter.
    let is_compound =
        value.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let is_member =
        behind.strip_prefix('.').is_some_and(|member| member.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_called = is_compound && (behind.starts_with('(') || is_member);
    let is_type =
        behind.strip_prefix('[').is_some_and(|inside| inside.starts_with(|c: char| c.is_ascii_uppercase()));
    let is_constant = is_compound || !value.contains(char::is_lowercase);
    let is_joined = before.ends_with('_') || behind.starts_with('_') || value.contains('_');
    is_constant && is_joined || is_called || is_type
}

/// `(D. Colo. 2001)`, `(S.D. Tex. Mar. 3, 2019)`: all of the brackets behind a citation. Its last word is cut short, which no name
/// of a writer before a year is.
fn is_cited_court(text: &str, name: &Name) -> bool {
    const LONGEST: usize = 24;
    const SHORTEST_WORD: usize = 3;
    let value = bare(text, name);
    let behind = &text[name.place.start + value.len()..];
    let behind = &behind[..behind.floor_char_boundary(LONGEST)];
    let Some((date, _)) = behind.strip_prefix('.').and_then(|behind| behind.split_once(')')) else {
        return false;
    };
    let word = value.rsplit([' ', '.']).next().unwrap_or_default();
    let mut parts = date.split([' ', ',', '.']).filter(|part| !part.is_empty());
    text[..name.place.start].ends_with('(')
        && value.contains('.')
        && word.len() >= SHORTEST_WORD
        && parts
            .next_back()
            .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
        && parts.all(|part| part.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left<'t>(text: &'t str, names: &[&str]) -> Vec<&'t str> {
        left_of(text, names, Class::Person)
    }

    fn left_of<'t>(text: &'t str, names: &[&str], class: Class) -> Vec<&'t str> {
        let mut at = 0;
        let place = |name: &&str| {
            let start = at + text[at..].find(name).unwrap();
            at = start + name.len();
            Name { place: start..at, class, margin: 1 }
        };
        let mut found: Vec<Name> = names.iter().map(place).collect();
        drop(text, &mut found);
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn what_is_part_of_a_name_is_joined_to_it() {
        assert_eq!(
            left("Martin Luther King, Jr. filed", &["Martin Luther King", "Jr."]),
            ["Martin Luther King, Jr."]
        );
        assert_eq!(left("Jr. filed; King, III", &["Jr.", "King", "III"]), ["King, III"]);
        assert_eq!(left("met Dr. Anna Lund", &["Dr.", "Anna Lund"]), ["Anna Lund"]);
        assert_eq!(left("Dok.nr. 18, EAN: 57. Hæstv. ráðherra", &["Dok", "EAN", "Hæstv."]), [""; 0]);
    }

    #[test]
    fn money_is_no_name_and_an_amount_no_address() {
        assert_eq!(left("EUR paid NOK 12", &["EUR", "NOK"]), [""; 0]);
        for text in ["EUR 12 500", "kr. 12 500", "a €12 500", "Rs. 12 500"] {
            assert_eq!(left_of(text, &["12 500"], Class::Address), [""; 0], "{text}");
        }
        assert_eq!(left_of("mokr 12 500", &["12 500"], Class::Address), ["12 500"]);
        assert_eq!(left_of("paid EUR 12500", &["EUR 12500"], Class::Address), [""; 0]);
        assert_eq!(left_of("EUR 12 Elm St.", &["12 Elm St"], Class::Address), ["12 Elm St"]);
    }

    #[test]
    fn words_of_programs_are_no_names() {
        for (text, word) in [
            ("for kw in SSL_KEYWORDS:", "SSL_KEYWORDS"),
            ("OID_EMAIL = 1", "OID"),
            ("raise ScannerError(\"while\")", "ScannerError"),
            ("ParserElement.reset()", "ParserElement"),
            ("-> List[Union[int]]", "List"),
        ] {
            assert_eq!(left_of(text, &[word], Class::Organisation), [""; 0], "{text}");
        }
        for (text, word) in [
            ("of UNICEF(the fund)", "UNICEF"),
            ("said PayPal. He", "PayPal"),
            ("by WHO[citation needed]", "WHO"),
            ("u BiH.\nOna", "BiH"),
            ("Svar_Holm.pdf", "Holm"),
        ] {
            assert_eq!(left_of(text, &[word], Class::Organisation), [word], "{text}");
        }
        for (text, word) in
            [("Svar_Mette_Holm.pdf", "Mette"), ("McDonald(42)", "McDonald"), ("jon_lind", "jon_lind")]
        {
            assert_eq!(left(text, &[word]), [word], "{text}");
        }
    }

    #[test]
    fn what_is_no_name_by_itself_is_dropped() {
        assert_eq!(
            left("Anil Gupta, M.D., of Tran LLP", &["Anil Gupta", "M.D.", "Tran", "LLP"]),
            ["Anil Gupta", "Tran"]
        );
        assert_eq!(left("v. Roe, No. 18-cv-01234-RBJ", &["Roe", "No. 18-cv-01234-RBJ"]), ["Roe"]);
        assert_eq!(left("v. Roe, 18-cv-01234-RBJ", &["Roe", "18-cv-01234-RBJ"]), ["Roe"]);
        assert_eq!(left("v. Roe, 18-cv-01234-RBJ", &["Roe", "RBJ"]), ["Roe"]);
        assert_eq!(left("v. Jones, 1 F.2d 4 (D. Colo. 2001)", &["Jones", "D. Colo"]), ["Jones"]);
        assert_eq!(left("1 F.2d 4 (S.D. Tex. Mar. 3, 2019)", &["S.D. Tex"]), [""; 0]);
        for person in ["(D. Colo, born in 2001)", "(D. Colo 2001)", "(Colo, D. 2001)", "(D. Colo. born 2001)"]
        {
            let name = person
                .trim_matches(['(', ')'])
                .split(['2', 'b'])
                .next()
                .unwrap()
                .trim_end_matches([' ', ',']);
            assert_eq!(left(person, &[name]), [name]);
        }
        assert_eq!(
            left("his wife (Ann Colo, 2001) and (D. Colo)", &["Ann Colo", "D. Colo"]),
            ["Ann Colo", "D. Colo"]
        );
    }
}
