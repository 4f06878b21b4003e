//! [`columns`]: what each column looks like.

use serde::Serialize;

use super::date;
use super::table::{Column, Table};

/// What a column looks like, by its header and the shape of its values. A guess: a person decides what counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ColumnProfile {
    /// Its number, counted from 0.
    pub column: usize,
    /// Its header, nothing if it has none.
    pub header: Option<String>,
    /// How many records have nothing in it.
    pub empty: usize,
    /// How many different values it has, not counting the empty one.
    pub different: usize,
    /// How many records have a value that no other record has.
    pub unique: usize,
    /// What it looks like.
    pub kind: ColumnKind,
    /// True if it looks like a quasi-identifier: something about a person that others can know.
    pub quasi: bool,
    /// True if it looks like what somebody would want to find out.
    pub sensitive: bool,
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnKind {
    /// Names a person or a record by itself: that is for detection, and should not be left in a table.
    Identifier,
    /// Days, months or years.
    Date,
    /// Ages in years.
    Age,
    /// Postcodes.
    Postcode,
    /// Sex or gender.
    Sex,
    /// Places, of any size.
    Place,
    /// What people do or where they work.
    Occupation,
    /// Another trait of persons: nationality, education, family.
    Trait,
    /// Health, belief, origin, money, offences: GDPR articles 9 and 10, and what people keep to themselves.
    Sensitive,
    /// Other numbers.
    Number,
    /// Other values, not many and often the same.
    Category,
    /// Anything else.
    Text,
}

/// The most different values of which a column still sorts persons into groups. There are fewer postcodes, municipalities
/// and occupations (ISCO-08 has 436 unit groups) than this in most countries.
const MAX_CATEGORIES: usize = 3000;
/// Longest value, in bytes, of a category on average.
const MAX_CATEGORY_BYTES: usize = 40;
/// How many in a hundred of the different values must have a shape to give it to the column.
const SHAPED: usize = 90;

/// The profiles of all columns, in their order.
pub fn columns(table: &Table) -> Vec<ColumnProfile> {
    table.columns().iter().enumerate().map(|(number, column)| profile(number, column)).collect()
}

/// What the values of a column are, and whether its dates have the month first.
pub(super) fn kind(column: &Column) -> ColumnKind {
    let hinted = column.header.as_deref().and_then(by_header);
    let shape = Shape::of(column);
    let is = |test: fn(&str) -> bool| shape.share(column, test);
    let whole = |value: &str| whole_number(value).is_some();
    match hinted {
        Some(ColumnKind::Date) if !is(|value| date::parse(value, false).is_some()) => ColumnKind::Trait,
        Some(ColumnKind::Age) if !is(whole) => ColumnKind::Trait,
        Some(kind) => kind,
        None if shape.different == 0 => ColumnKind::Text,
        None if is(is_dated) => ColumnKind::Date,
        None if shape.different <= 4 && is(is_sex) => ColumnKind::Sex,
        None if shape.is_repeated
            && is(|value| value.len() == 5 && value.bytes().all(|byte| byte.is_ascii_digit())) =>
        {
            ColumnKind::Postcode
        }
        None if is(|value| value.contains('@')) => ColumnKind::Identifier,
        None if is(|value| floored(value, 1).is_some()) => ColumnKind::Number,
        None if shape.is_repeated && shape.mean_bytes <= MAX_CATEGORY_BYTES => ColumnKind::Category,
        None => ColumnKind::Text,
    }
}

/// A whole number of years or things: `31`.
pub(super) fn whole_number(value: &str) -> Option<i64> {
    let is_whole = value.len() <= 15 && value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|_| is_whole)
}

/// The next multiple of `step` at or under a number (`-3.5` and `-3,5` are both minus three and a half).
pub(super) fn floored(value: &str, step: i64) -> Option<i64> {
    let (is_negative, digits) = match value.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, value),
    };
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole = whole_number(whole)?;
    let has_more = fraction.bytes().any(|byte| byte != b'0');
    let floor = if is_negative { -whole - i64::from(has_more) } else { whole };
    Some(floor.div_euclid(step) * step)
}

fn profile(number: usize, column: &Column) -> ColumnProfile {
    let counts = column.counts();
    let empty = counts.first().map_or(0, |count| *count as usize);
    let kind = kind(column);
    let shape = Shape::of(column);
    let quasi = match kind {
        _ if shape.different + usize::from(empty > 0) < 2 => false,
        ColumnKind::Identifier | ColumnKind::Sensitive | ColumnKind::Text => false,
        ColumnKind::Number => shape.is_repeated && shape.share(column, |value| whole_number(value).is_some()),
        _ => true,
    };
    ColumnProfile {
        column: number,
        header: column.header.clone(),
        empty,
        different: shape.different,
        unique: counts.iter().skip(1).filter(|count| **count == 1).count(),
        kind,
        quasi,
        sensitive: kind == ColumnKind::Sensitive,
    }
}

struct Shape {
    /// Different values that are not empty.
    different: usize,
    /// True if they are few enough and each occurs twice on average.
    is_repeated: bool,
    mean_bytes: usize,
}

impl Shape {
    fn of(column: &Column) -> Shape {
        let different = column.values.len() - 1;
        let filled = column.cells.iter().filter(|cell| **cell != 0).count();
        let bytes: usize = column.values.iter().map(String::len).sum();
        Shape {
            different,
            is_repeated: different <= MAX_CATEGORIES && 2 * different <= filled,
            mean_bytes: bytes / different.max(1),
        }
    }

    /// True if the test holds for almost all of the different values.
    fn share(&self, column: &Column, test: fn(&str) -> bool) -> bool {
        let passed = column.values.iter().skip(1).filter(|value| test(value)).count();
        self.different > 0 && 100 * passed >= SHAPED * self.different
    }
}

/// A date by itself: four digits only if they are a year of living memory.
fn is_dated(value: &str) -> bool {
    date::parse(value, false).is_some_and(|date| date.month.is_some() || (1850..=2100).contains(&date.year))
}

fn is_sex(value: &str) -> bool {
    const WORDS: [&str; 18] = [
        "f",
        "m",
        "k",
        "x",
        "kk",
        "kvk",
        "hk",
        "hvk",
        "female",
        "male",
        "woman",
        "man",
        "karl",
        "kona",
        "kvar",
        "other",
        "annad",
        "nonbinary",
    ];
    WORDS.contains(&date::folded(value).as_str())
}

/// What a header says: the first of the words that stands in it. With a star the word may be the end of a longer one, as
/// Icelandic puts them together (`fæðingardagur`).
fn by_header(header: &str) -> Option<ColumnKind> {
    use ColumnKind::{Age, Date, Identifier, Occupation, Place, Postcode, Sensitive, Sex, Trait};
    const WORDS: &[(&str, ColumnKind)] = &[
        ("zip", Postcode),
        ("zipcode", Postcode),
        ("postcode", Postcode),
        ("postal", Postcode),
        ("*postnumer", Postcode),
        ("age", Age),
        ("*aldur", Age),
        ("sex", Sex),
        ("gender", Sex),
        ("*kyn", Sex),
        ("city", Place),
        ("town", Place),
        ("village", Place),
        ("municipality", Place),
        ("county", Place),
        ("district", Place),
        ("region", Place),
        ("province", Place),
        ("state", Place),
        ("country", Place),
        ("place", Place),
        ("birthplace", Place),
        ("address", Place),
        ("street", Place),
        ("parish", Place),
        ("*sveitarfelag", Place),
        ("*hreppur", Place),
        ("*sysla", Place),
        ("sokn", Place),
        ("*kirkjusokn", Place),
        ("*stadur", Place),
        ("*baer", Place),
        ("*borg", Place),
        ("*gata", Place),
        ("*heimili", Place),
        ("*heimilisfang", Place),
        ("*land", Place),
        ("job", Occupation),
        ("occupation", Occupation),
        ("profession", Occupation),
        ("employer", Occupation),
        ("workplace", Occupation),
        ("*starf", Occupation),
        ("*starfsheiti", Occupation),
        ("*atvinna", Occupation),
        ("*hjuskaparstada", Trait),
        ("*stada", Occupation),
        ("date", Date),
        ("dob", Date),
        ("birth", Date),
        ("birthday", Date),
        ("birthdate", Date),
        ("born", Date),
        ("died", Date),
        ("death", Date),
        ("admitted", Date),
        ("admission", Date),
        ("discharge", Date),
        ("discharged", Date),
        ("year", Date),
        ("month", Date),
        ("day", Date),
        ("*dagur", Date),
        ("*dags", Date),
        ("*dagsetning", Date),
        ("*faeddur", Date),
        ("*faedd", Date),
        ("ar", Date),
        ("*faedingarar", Date),
        ("*danarar", Date),
        ("*manudur", Date),
        ("race", Sensitive),
        ("ethnicity", Sensitive),
        ("religion", Sensitive),
        ("diagnosis", Sensitive),
        ("icd", Sensitive),
        ("icd10", Sensitive),
        ("disease", Sensitive),
        ("illness", Sensitive),
        ("condition", Sensitive),
        ("medication", Sensitive),
        ("drug", Sensitive),
        ("salary", Sensitive),
        ("wage", Sensitive),
        ("income", Sensitive),
        ("debt", Sensitive),
        ("offence", Sensitive),
        ("sentence", Sensitive),
        ("verdict", Sensitive),
        ("*greining", Sensitive),
        ("*sjukdomur", Sensitive),
        ("*lyf", Sensitive),
        ("*laun", Sensitive),
        ("*tekjur", Sensitive),
        ("*skuld", Sensitive),
        ("*skuldir", Sensitive),
        ("*trufelag", Sensitive),
        ("*thjoderni", Sensitive),
        ("*brot", Sensitive),
        ("*domur", Sensitive),
        ("nationality", Trait),
        ("citizenship", Trait),
        ("marital", Trait),
        ("education", Trait),
        ("degree", Trait),
        ("school", Trait),
        ("language", Trait),
        ("household", Trait),
        ("children", Trait),
        ("*rikisfang", Trait),
        ("*menntun", Trait),
        ("*skoli", Trait),
        ("*tungumal", Trait),
        ("*born", Trait),
        ("name", Identifier),
        ("firstname", Identifier),
        ("lastname", Identifier),
        ("surname", Identifier),
        ("email", Identifier),
        ("mail", Identifier),
        ("phone", Identifier),
        ("mobile", Identifier),
        ("ssn", Identifier),
        ("mrn", Identifier),
        ("id", Identifier),
        ("*nafn", Identifier),
        ("*netfang", Identifier),
        ("*simi", Identifier),
        ("*kennitala", Identifier),
        ("kt", Identifier),
    ];
    let mut spaced = String::with_capacity(header.len() + 4);
    let mut is_after_lower = false;
    for character in header.chars() {
        if is_after_lower && character.is_uppercase() {
            spaced.push(' ');
        }
        is_after_lower = character.is_lowercase();
        spaced.push(character);
    }
    let folded = date::folded(&spaced);
    let is_in = |word: &str| {
        let mut parts = folded.split(|character: char| !character.is_alphanumeric());
        match word.strip_prefix('*') {
            Some(end) => parts.any(|part| part.ends_with(end)),
            None => parts.any(|part| part == word),
        }
    };
    WORDS.iter().find(|(word, _)| is_in(word)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{FormatName, parse};
    use crate::risk::Header;

    #[test]
    fn headers_in_english_and_icelandic() {
        for (header, kind) in [
            ("Date of birth", Some(ColumnKind::Date)),
            ("dateOfBirth", Some(ColumnKind::Date)),
            ("Fæðingardagur", Some(ColumnKind::Date)),
            ("fæðingarár", Some(ColumnKind::Date)),
            ("aldur_við_innlögn", Some(ColumnKind::Age)),
            ("Póstnúmer", Some(ColumnKind::Postcode)),
            ("Kyn", Some(ColumnKind::Sex)),
            ("place of birth", Some(ColumnKind::Place)),
            ("Fæðingarstaður", Some(ColumnKind::Place)),
            ("Hjúskaparstaða", Some(ColumnKind::Trait)),
            ("staða", Some(ColumnKind::Occupation)),
            ("job title", Some(ColumnKind::Occupation)),
            ("sjúkdómsgreining", Some(ColumnKind::Sensitive)),
            ("patient_id", Some(ColumnKind::Identifier)),
            ("kt.", Some(ColumnKind::Identifier)),
            ("message", None),
            ("validated", None),
            ("dollar", None),
            ("heimsókn", None),
        ] {
            assert_eq!(by_header(header), kind, "{header}");
        }
    }

    #[test]
    fn profiles_count_and_never_show_values() {
        let text = "id,born,sex,zip,code,score,note\n\
            1,1984-03-02,F,10001,a,1.5,came by herself and left again before the evening had come\n\
            2,1984-03-02,M,10001,a,2.5,was brought by a neighbour who waited for her in the hall\n\
            3,1990-01-01,F,10002,b,,stayed\n\
            4,,F,10002,b,3.5,went\n";
        let table = Table::read(&parse(FormatName::Csv, text.to_owned()).unwrap(), Header::Guess).unwrap();
        let profiles = columns(&table);
        let seen: Vec<_> = profiles
            .iter()
            .map(|profile| (profile.kind, profile.quasi, profile.different, profile.empty, profile.unique))
            .collect();
        assert_eq!(
            seen,
            [
                (ColumnKind::Identifier, false, 4, 0, 4),
                (ColumnKind::Date, true, 2, 1, 1),
                (ColumnKind::Sex, true, 2, 0, 1),
                (ColumnKind::Postcode, true, 2, 0, 0),
                (ColumnKind::Category, true, 2, 0, 0),
                (ColumnKind::Number, false, 3, 1, 3),
                (ColumnKind::Text, false, 4, 0, 4),
            ]
        );
        let json = serde_json::to_string(&profiles).unwrap();
        assert!(json.starts_with(
            r#"[{"column":0,"header":"id","empty":0,"different":4,"unique":4,"kind":"identifier","quasi":false,"sensitive":false}"#
        ));
        assert!(!json.contains("10001") && !json.contains("neighbour"));
    }

    #[test]
    fn numbers_are_floored_as_they_are_written() {
        for (value, floor) in
            [("17", 10), ("-3.5", -10), ("−10", -10), ("-10,5", -20), ("9,99", 0), ("-0.0", 0)]
        {
            assert_eq!(floored(value, 10), Some(floor), "{value}");
        }
        for value in ["", "-", "1.2.3", "1e5", "0x1", "1234567890123456", "+1"] {
            assert_eq!(floored(value, 10), None, "{value}");
        }
    }
}
