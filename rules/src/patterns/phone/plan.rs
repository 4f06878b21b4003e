//! Which numbers a country's telephone plan allows.

use super::plans::PLANS;

/// A calling code and what it allows.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// The calling code: 354.
    pub(super) code: u16,
    /// What is dialled before a national number: `0`, `06`, or nothing.
    pub(super) trunk: &'static str,
    items: &'static str,
}

impl Plan {
    /// The plan of a calling code.
    pub(super) fn of(code: u16) -> Option<Plan> {
        let place = PLANS.binary_search_by_key(&code, |(code, ..)| *code).ok()?;
        let (code, trunk, items) = PLANS[place];
        Some(Plan { code, trunk, items })
    }

    /// The plan of an international number, and the digits behind its calling code.
    pub(super) fn of_international(number: &str) -> Option<(Plan, &str)> {
        // No calling code is the beginning of another one.
        (1..=3).find_map(|length| {
            let (code, national) = number.split_at_checked(length)?;
            Some((Plan::of(code.parse().ok()?)?, national))
        })
    }

    /// True if the plan has numbers of this length with these first digits.
    pub(super) fn allows(&self, national: &str) -> bool {
        let (national, length) = (national.as_bytes(), length_letter(national));
        let mut rest = self.items.as_bytes();
        // By hand, because this is asked often. The items are in the order of their digits and do not overlap.
        while let [first_digit, ..] = rest {
            if national.first().is_none_or(|digit| digit < first_digit) {
                return false;
            }
            let first = take_digits(&mut rest);
            let last = match rest {
                [b'-', behind @ ..] => {
                    rest = behind;
                    take_digits(&mut rest)
                }
                _ => first,
            };
            let letters = rest.iter().take_while(|byte| **byte != b' ').count();
            if national.get(..first.len()).is_some_and(|begin| first <= begin && begin <= last) {
                return rest[..letters].contains(&length);
            }
            rest = rest.get(letters + 1..).unwrap_or(&[]);
        }
        false
    }

    /// True if some number of the plan is as long as this one.
    pub(super) fn has_length(&self, national: &str) -> bool {
        self.items.split(' ').any(|item| split_item(item).1.contains(&length_letter(national)))
    }
}

/// Takes the digits from the front.
fn take_digits<'t>(rest: &mut &'t [u8]) -> &'t [u8] {
    let (digits, behind) = rest.split_at(rest.iter().take_while(|byte| byte.is_ascii_digit()).count());
    *rest = behind;
    digits
}

/// `41-44gh` as `41-44` and `gh`.
fn split_item(item: &str) -> (&str, &[u8]) {
    let lengths = item.bytes().rev().take_while(u8::is_ascii_lowercase).count();
    let (range, lengths) = item.split_at(item.len() - lengths);
    (range, lengths.as_bytes())
}

/// `g` for seven digits.
fn length_letter(national: &str) -> u8 {
    b'a' - 1 + national.len().min(26) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Numbers of every calling code that libphonenumber calls valid (`+`) or not (`-`).
    const NUMBERS: &str = include_str!("numbers.txt");

    #[test]
    fn the_plans_agree_with_libphonenumber() {
        let mut valid: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        let (mut refused, mut wrong) = (0, 0);
        for line in NUMBERS.lines() {
            let mut fields = line.split(' ');
            let mut next = || fields.next().unwrap_or_default();
            let (sign, region, code, national) = (next(), next(), next(), next());
            let international = format!("{code}{national}");
            let found = Plan::of_international(&international);
            let allowed = found.is_some_and(|(plan, rest)| rest == national && plan.allows(rest));
            if sign == "+" {
                let (right, all) = valid.entry(region).or_default();
                (*right, *all) = (*right + usize::from(allowed), *all + 1);
                assert!(allowed, "{line} is refused");
            } else {
                (refused, wrong) = (refused + usize::from(!allowed), wrong + 1);
            }
        }
        assert!(valid.len() > 240 && wrong > 1_000, "{} regions, {wrong} wrong numbers", valid.len());
        // The plans know three digits; libphonenumber knows every exchange.
        assert!(refused * 100 >= wrong * 80, "only {refused} of {wrong} wrong numbers are refused");
    }

    #[test]
    fn every_plan_is_well_formed() {
        for window in PLANS.windows(2) {
            assert!(window[0].0 < window[1].0, "{} is out of order", window[1].0);
        }
        for (code, trunk, items) in PLANS {
            assert!(trunk.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
            let mut behind = "";
            for item in items.split(' ') {
                let (range, lengths) = split_item(item);
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                assert!(behind < first && first <= last && first.len() == last.len(), "{code}: {item}");
                behind = last;
                assert!(
                    !lengths.is_empty() && range.starts_with(|c: char| c.is_ascii_digit()),
                    "{code}: {item}"
                );
            }
        }
    }

    #[test]
    fn any_digits_are_safe() {
        for number in
            ["", "0", "1", "999", "35", "354", "88", "+354", "３５４", "99999999999999999999999999999999999"]
        {
            let found = Plan::of_international(number);
            assert!(found.is_none_or(|(plan, rest)| !plan.allows(rest)), "{number}");
        }
    }
}
