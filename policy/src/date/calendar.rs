//! Days of the Gregorian calendar, before 1582 as if it had always been in use.

/// A day of the calendar. The order is that of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, 1600 to 2200.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// The day `days` later, or earlier if it is negative. Nothing outside the years 1600 to 2200.
    pub fn moved(self, days: i32) -> Option<Day> {
        Day::from_number(self.number().checked_add(days)?)
    }

    /// Days since 1 January of the year 0 as counted from March, the usual trick: leap days come last.
    fn number(self) -> i32 {
        let month = (i32::from(self.month) + 9) % 12;
        let year = self.year - i32::from(self.month <= 2);
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i32::from(self.day)
    }

    fn from_number(number: i32) -> Option<Day> {
        // Four hundred years have 146,097 days. The first guess is right or some years late.
        let mut year = i32::try_from((i64::from(number) * 400) / 146_097 + 1).ok()?;
        let start = |year: i32| 365 * year + year / 4 - year / 100 + year / 400;
        while start(year) >= number && year > 0 {
            year -= 1;
        }
        let rest = number - start(year) - 1;
        let month = (5 * rest + 2) / 153;
        let day = rest - (153 * month + 2) / 5 + 1;
        let month = (month + 2) % 12 + 1;
        let year = year + i32::from(month <= 2);
        (1600..=2200).contains(&year).then_some(Day { year, month: month as u8, day: day as u8 })
    }
}

/// The last day of a month, 0 for a month that does not exist.
pub(super) fn last_day(year: i32, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_six_hundred_years_follows_the_one_before() {
        let mut day = Day { year: 1600, month: 1, day: 1 };
        let mut count = 1;
        while let Some(next) = day.moved(1) {
            assert!(next > day && next.moved(-1) == Some(day), "{day:?} {next:?}");
            assert!((1..=last_day(next.year, next.month)).contains(&next.day), "{next:?}");
            (day, count) = (next, count + 1);
        }
        assert_eq!(day, Day { year: 2200, month: 12, day: 31 });
        // 601 years, 146 of them leap years.
        assert_eq!(count, 601 * 365 + 146);
    }

    #[test]
    fn known_distances() {
        let day = |year, month, day| Day { year, month, day };
        assert_eq!(day(2000, 2, 28).moved(2), Some(day(2000, 3, 1)));
        assert_eq!(day(1900, 2, 28).moved(1), Some(day(1900, 3, 1)));
        assert_eq!(day(1970, 1, 1).moved(20_000), Some(day(2024, 10, 4)));
        assert_eq!(day(1600, 1, 1).moved(-1), None);
        assert_eq!(day(2024, 1, 1).moved(i32::MAX), None);
        assert_eq!(day(2024, 1, 1).moved(i32::MIN), None);
    }
}
