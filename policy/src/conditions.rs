//! What a rule can ask about a value: how old somebody is, and how many people live in an area.

use crate::Value;
use crate::letters::{DIGIT, NO_LETTER, Test, digit, folded};

/// The first words of units of an age that are not years. One that ends in `*` stands for every word that begins so.
const MONTHS: &str = "month* mo mos mth mths mánað* mánuð* måned* månad* monat* mois mes meses mesi mese mês mesec* maand* kuukau* kk miesi* mies měsíc* mesiac* hónap* lună luni ay aylık месяц* місяц* μηνών ヶ か ヵ カ 개월 月 个月";
const WEEKS: &str = "week* wk wks vikna* vikur viku uke* uge* veck* woche* semaine* semana* settiman* weken viik* tygod* týdn* hét hetes săptămân* hafta* недел* тижн* 週 周 주";
const DAYS: &str = "day* daga* dagar dags dager dage dag tag* jour* día* dia dias giorn* päiv* dni dzień dnů nap napos zile gün* дней дня день дн днів 日 天 일";

/// The age that a value says, in whole years: `92 years old`, `92 ára`, `aged 92`, `92-year-old`. Months, weeks and days
/// count as the years that they make (`18 months old` is 1). A number alone is of years. Nothing if there is no number,
/// if there are several that no `and` of smaller units explains, or if it is over 150.
pub fn age(value: &Value<'_>) -> Option<u32> {
    let mut numbers = Numbers { rest: value.text.get(..200).unwrap_or(value.text) };
    let (number, unit) = numbers.next()?;
    if value.text.len() > 200 {
        return None;
    }
    let days_in = |unit: &str| match () {
        () if is_unit(MONTHS, unit) => 30,
        () if is_unit(WEEKS, unit) => 7,
        () if is_unit(DAYS, unit) => 1,
        () => 365,
    };
    let mut last = days_in(&unit);
    // `5 years and 3 months`
    for (_, unit) in numbers {
        let days = days_in(&unit);
        if days >= last || unit.is_empty() {
            return None;
        }
        last = days;
    }
    let years = match days_in(&unit) {
        365 => number,
        30 => number / 12,
        days => number.checked_mul(days)? / 365,
    };
    (years <= 150).then_some(years)
}

/// True if `word` is one of the words of `list`.
fn is_unit(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| match entry.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => {
            word == entry || (!word.is_ascii() && word.starts_with(entry) && entry.chars().all(is_ideograph))
        }
    })
}

/// True for letters of scripts that put no spaces between words.
fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The numbers of a text, each with the word behind it in lower case.
struct Numbers<'t> {
    rest: &'t str,
}

impl Iterator for Numbers<'_> {
    type Item = (u32, String);

    fn next(&mut self) -> Option<(u32, String)> {
        let behind = self.rest.trim_start_matches((|c| digit(c).is_none()) as Test);
        let mut number = 0_u32;
        let mut end = behind.len();
        for (at, character) in behind.char_indices() {
            let Some(value) = digit(character) else {
                end = at;
                break;
            };
            number = number.saturating_mul(10).saturating_add(u32::from(value));
        }
        self.rest = &behind[end..];
        let unit = self.rest.trim_start_matches(
            (|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '\u{2010}'..='\u{2013}')) as Test,
        );
        let word = unit.find(NO_LETTER).map_or(unit, |end| &unit[..end]);
        (end > 0).then(|| (number, folded(word)))
    }
}

/// The first three digits of ZIP codes whose area has 20,000 people or fewer.
///
/// Two lists together, so that an area that either of them calls small is small:
///
/// - the 17 of the 2000 census that the Office for Civil Rights printed in its *Guidance Regarding Methods for
///   De-identification of Protected Health Information* of 26 November 2012, on 45 CFR 164.514(b)(2)(i)(B);
/// - the 18 of the 2020 census (ZIP code tabulation areas summed by prefix), as public programs that read that census
///   give them; those of 2010 are the same. Not checked here against the tables of the Census Bureau.
///
/// The guidance says to use the current data of the Bureau: look again when the next census is out. Prefixes of military
/// and diplomatic mail (09, 340, 962 to 966) are areas that nobody is counted in; they are small too.
#[rustfmt::skip]
const SMALL: &[u16] = &[
    36, 59, 63, 102, 202, 203, 204, 205, 340, 369, 556, 692, 753, 772, 790, 821, 823, 830,
    831, 878, 879, 884, 890, 893, 962, 963, 964, 965, 966,
];

/// The bound that [`zip3_population_at_most`] has data for: 45 CFR 164.514(b)(2)(i)(B) asks for more than 20,000 people.
pub const ZIP3_PEOPLE: u32 = 20_000;

/// True if the ZIP code is in an area (its first three digits) with at most `people` people. Nothing if the value is no
/// ZIP code, or if `people` is not [`ZIP3_PEOPLE`]: there is a list for that bound only.
pub fn zip3_population_at_most(value: &Value<'_>, people: u32) -> Option<bool> {
    (people == ZIP3_PEOPLE).then(|| zip(value.text).map(|(_, code)| is_small(code)))?
}

/// True if the ZIP code that begins with these digits is in a small area.
pub(crate) fn is_small(code: &str) -> bool {
    code.starts_with("09")
        || code.get(..3).and_then(|prefix| prefix.parse().ok()).is_none_or(|prefix| SMALL.contains(&prefix))
}

/// A state, if it is there, and five digits: `IL 62704-1234` as `IL ` and `62704`.
pub(crate) fn zip(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let start = text.find(DIGIT)?;
    let (state, code) = text.split_at(start);
    let name = state.trim_end();
    let is_state = name.is_empty()
        || (state.len() == name.len() + 1 && name.len() == 2 && name.bytes().all(|b| b.is_ascii_uppercase()));
    let (code, more) = code.split_at_checked(5)?;
    let is_more = match more.strip_prefix((|c| matches!(c, '-' | '\u{2013}' | ' ')) as Test).unwrap_or(more) {
        "" => more.is_empty(),
        four => four.len() == 4 && four.bytes().all(|byte| byte.is_ascii_digit()),
    };
    (is_state && is_more && code.bytes().all(|byte| byte.is_ascii_digit())).then_some((state, code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scrubjay_rules::kind::EntityKind;
    use scrubjay_rules::patterns::PATTERNS;

    fn value(text: &str) -> Value<'_> {
        Value { text, kind: EntityKind::Age, month_first: false }
    }

    #[test]
    fn ages_are_read() {
        for (text, years) in [
            ("92 years old", Some(92)),
            ("92 ára", Some(92)),
            ("aged 92", Some(92)),
            ("92-year-old", Some(92)),
            ("53", Some(53)),
            ("53-летний", Some(53)),
            ("45 y/o", Some(45)),
            ("34歳", Some(34)),
            ("３４歳", Some(34)),
            ("34세", Some(34)),
            ("٣٤", Some(34)),
            ("6 months old", Some(0)),
            ("18 months old", Some(1)),
            ("7 mánaða", Some(0)),
            ("30 mánaða", Some(2)),
            ("3 weeks", Some(0)),
            ("8 Wochen alt", Some(0)),
            ("400 days", Some(1)),
            ("2 daga gamalt", Some(0)),
            ("6ヶ月", Some(0)),
            ("6개월", Some(0)),
            ("18 个月", Some(1)),
            ("5 years and 3 months", Some(5)),
            ("5 ára og 3 mánaða", Some(5)),
            ("53-årig man", Some(53)),
            ("w wieku 53 lat", Some(53)),
            ("53 Jahre", Some(53)),
            ("90+", Some(90)),
            ("150", Some(150)),
            ("151", None),
            ("30-39", None),
            ("3 months and 5 years", None),
            ("5 and 3 months and 7 months", None),
            ("ninety-two", None),
            ("", None),
            ("99999999999999999999 years", None),
            ("0.5 years", None),
        ] {
            assert_eq!(age(&value(text)), years, "{text}");
        }
        assert_eq!(age(&value(&"9 years ".repeat(100_000))), None);
    }

    #[test]
    fn what_detection_finds_as_an_age_is_read() {
        for row in PATTERNS.iter().filter(|row| row.kind == EntityKind::Age) {
            for example in row.finds {
                for found in example.split('«').skip(1).filter_map(|rest| rest.split('»').next()) {
                    let years = age(&value(found)).unwrap_or_else(|| panic!("{found}"));
                    assert!((0..=92).contains(&years), "{found}: {years}");
                }
            }
        }
    }

    #[test]
    fn small_areas_are_told() {
        for (text, small) in [
            ("62704", Some(false)),
            ("62704-1234", Some(false)),
            ("IL 62704", Some(false)),
            ("03601", Some(true)),
            ("89301-0001", Some(true)),
            ("NV 89301", Some(true)),
            ("05901", Some(true)),
            ("75301", Some(true)),
            ("09012", Some(true)),
            ("96201", Some(true)),
            (" 20201 ", Some(true)),
            ("62704 1234", Some(false)),
            ("6270", None),
            ("627041", None),
            ("62704-12", None),
            ("62704-", None),
            ("il 62704", None),
            ("Illinois 62704", None),
            ("SW1A 1AA", None),
            ("101 Reykjavík", None),
            ("６２７０４", None),
            ("", None),
        ] {
            assert_eq!(zip3_population_at_most(&value(text), ZIP3_PEOPLE), small, "{text}");
            assert_eq!(zip3_population_at_most(&value(text), 10_000), None);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_safe(text in any::<String>()) {
            let _ = age(&value(&text));
            let _ = zip3_population_at_most(&value(&text), ZIP3_PEOPLE);
        }
    }
}
