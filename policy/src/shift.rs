//! [`date_shift`]: other days, with the time between them as it was.

use crate::{Key, Value, date};

/// How far dates move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// At most so many days, back or forth.
    pub max_days: u16,
    /// By whole weeks, so that a Monday stays a Monday.
    pub weekday: bool,
}

/// The date moved, in the shape it was written in. All dates of one `subject` move by the same number of days under the
/// same key, so the time between two of them stays; how many that are, the key alone tells.
///
/// The number of days is never 0, and each other one from `-max_days` to `max_days` is as likely as any other (each whole
/// week, with `weekday`). Nothing for a value that is no date, for a month, a year or a day without its year, for years
/// before 1600 or after 2200, and where `max_days` has no room for any move.
pub fn date_shift(value: &Value<'_>, shift: &Shift, key: &Key, subject: &str) -> Option<String> {
    let date = date::read(value.text, value.month_first)?;
    date.moved(days(shift, key, subject)?)
}

/// The number of days for a subject.
fn days(shift: &Shift, key: &Key, subject: &str) -> Option<i32> {
    let step = if shift.weekday { 7 } else { 1 };
    let most = u64::from(shift.max_days) / step;
    // Of 2⁶⁴ numbers, the remainder favours none by more than one in 2⁴⁷.
    let place = key.number(&["date-shift", subject]).checked_rem(2 * most)? as i32;
    let most = most as i32;
    let steps = if place < most { place - most } else { place - most + 1 };
    Some(steps * step as i32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scrubjay_rules::kind::EntityKind;
    use std::collections::HashMap;

    const YEAR: Shift = Shift { max_days: 365, weekday: false };

    fn moved(text: &str, shift: &Shift, key: u8, subject: &str) -> Option<String> {
        let value = Value { text, kind: EntityKind::DateTime, month_first: false };
        date_shift(&value, shift, &Key::new([key; 32]), subject)
    }

    #[test]
    fn only_days_move() {
        for text in ["2024-03-15", "15. mars 2024", "March 15th, 2024", "20240315T102030Z", "15/03/24"] {
            let made = moved(text, &YEAR, 1, "a");
            assert!(made.is_some() && made.as_deref() != Some(text), "{text}");
            assert_eq!(made, moved(text, &YEAR, 1, "a"));
        }
        for text in ["March 2024", "2024", "17. júní", "last Tuesday", "", "1599-12-31", "1234-01-01"] {
            assert_eq!(moved(text, &YEAR, 1, "a"), None, "{text}");
        }
        for (max_days, weekday) in [(0, false), (6, true), (0, true)] {
            assert_eq!(moved("2024-03-15", &Shift { max_days, weekday }, 1, "a"), None);
        }
    }

    #[test]
    fn every_number_of_days_but_none_is_as_likely() {
        let key = Key::new([7; 32]);
        for (shift, size) in
            [(Shift { max_days: 3, weekday: false }, 6), (Shift { max_days: 20, weekday: true }, 4)]
        {
            let mut counts: HashMap<i32, u32> = HashMap::new();
            for subject in 0..6_000 {
                *counts.entry(days(&shift, &key, &subject.to_string()).unwrap()).or_default() += 1;
            }
            assert_eq!(counts.len(), size, "{counts:?}");
            assert!(counts.keys().all(|days| *days != 0 && days.unsigned_abs() <= shift.max_days.into()));
            assert!(!shift.weekday || counts.keys().all(|days| days % 7 == 0));
            let share = 6_000 / size as u32;
            assert!(counts.values().all(|count| count.abs_diff(share) < share / 6), "{counts:?}");
        }
    }

    proptest! {
        #[test]
        fn the_time_between_two_dates_stays(
            one in (1700..2100_i32, 1..=12_u8, 1..=28_u8),
            other in (1700..2100_i32, 1..=12_u8, 1..=28_u8),
            max_days in 1..5000_u16, weekday: bool, key: u8, subject in any::<String>(),
        ) {
            let shift = Shift { max_days, weekday };
            let write = |(y, m, d): (i32, u8, u8)| format!("{y}-{m:02}-{d:02}");
            let made = [one, other].map(|day| moved(&write(day), &shift, key, &subject));
            if let [Some(a), Some(b)] = made {
                let day = |text: &str| date::read(text, false).and_then(|date| date.full()).unwrap();
                let days = days(&shift, &Key::new([key; 32]), &subject).unwrap();
                prop_assert_eq!(day(&a).moved(-days), Some(day(&write(one))));
                prop_assert_eq!(day(&b).moved(-days), Some(day(&write(other))));
                prop_assert!(days != 0 && days.unsigned_abs() <= u32::from(max_days));
            } else {
                prop_assert!(weekday && max_days < 7);
            }
        }

        #[test]
        fn any_text_is_safe(text in any::<String>(), max_days: u16, weekday: bool, subject in any::<String>()) {
            let _ = moved(&text, &Shift { max_days, weekday }, 3, &subject);
        }
    }
}
