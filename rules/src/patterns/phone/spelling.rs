//! How numbers are written within their own country.

use super::plan::Plan;
use super::written::{Group, Written};

/// By calling code: the groups in which the country writes its numbers, trunk prefix and area code included. `344` is
/// `020 7946 0958`. A country that dials no trunk prefix has its groups as they are. Nothing stands for an area
/// code of two to five digits and a zero, and then any groups.
#[rustfmt::skip]
const SPELLINGS: &[(u16, &[u16])] = &[
    (1, &[434, 1334]),
    (7, &[13322, 1334, 4322, 13232]),
    (20, &[28, 27, 244, 344, 434, 38]),
    (27, &[334, 433, 37]),
    (30, &[334, 46, 433, 37, 3322]),
    (31, &[334, 37, 28, 244, 22222, 46, 4222, 44, 433, 3223]),
    (32, &[2322, 3222, 4222, 433, 46, 27, 36, 243]),
    (33, &[22222, 433]),
    (34, &[333, 3222, 234, 2322, 36]),
    (36, &[2134, 2234, 2233, 334, 434, 433, 27, 37]),
    (39, &[244, 28, 27, 26, 234, 334, 37, 343, 36, 35, 46, 45, 44, 433, 344, 47, 3322, 235]),
    (40, &[433, 334, 4222, 37, 46, 3322]),
    (41, &[3322, 37, 334, 4222]),
    (43, &[]),
    (44, &[344, 38, 434, 56, 533, 47, 433, 45, 55, 334]),
    (45, &[2222, 44]),
    (46, &[2332, 2222, 2322, 233, 3222, 3322, 333, 432, 4222, 422, 37, 36, 35, 46, 45, 27, 26, 28, 334, 2323]),
    (47, &[2222, 323]),
    (48, &[333, 2322, 234]),
    (49, &[]),
    (51, &[333, 234, 27]),
    (52, &[244, 334, 22222, 28]),
    (54, &[344, 434, 3244, 4234, 443, 38, 47, 2244]),
    (55, &[354, 344, 434, 36, 38, 39]),
    (56, &[144, 234, 244, 2144, 19, 28]),
    (57, &[334, 37, 3322]),
    (60, &[244, 234, 334, 344, 27, 28, 37, 38]),
    (61, &[244, 433, 28, 533, 334]),
    (62, &[37, 344, 444, 433, 443, 442, 46, 48, 47, 38, 334]),
    (63, &[434, 244, 47, 334, 28, 344]),
    (64, &[234, 333, 334, 343, 433, 324, 27, 36, 37, 335]),
    (65, &[44]),
    (66, &[234, 334, 333, 27, 37]),
    (81, &[244, 344, 334, 433, 424, 28, 38, 37, 46]),
    (82, &[234, 244, 344, 334, 27, 28, 37, 38, 54]),
    (84, &[433, 334, 344, 434, 38, 47]),
    (86, &[344, 444, 38, 48, 47, 434, 443]),
    (90, &[4322, 13322, 434, 47, 1334]),
    (91, &[65, 38, 344, 434, 47, 443, 56]),
    (92, &[47, 38, 434, 344]),
    (234, &[434, 234, 344, 27, 47]),
    (254, &[46, 433, 37, 334]),
    (351, &[333, 234, 2322, 3222]),
    (353, &[234, 334, 37, 36, 46, 45, 433, 343, 27, 324]),
    (354, &[34, 333]),
    (358, &[334, 37, 234, 243, 3322, 36, 433, 343, 27, 332, 26, 244, 46, 35, 45]),
    (359, &[234, 334, 37, 433, 333, 27]),
    (380, &[3322, 334, 37, 13322, 343]),
    (381, &[334, 333, 37, 36, 343]),
    (385, &[243, 234, 334, 333, 37, 36, 27]),
    (386, &[333, 2322, 234, 36, 27]),
    (420, &[333]),
    (421, &[433, 244, 46, 234, 2332]),
    (852, &[44]),
    (880, &[56, 47]),
    (886, &[244, 433, 28, 46, 234, 334]),
    (966, &[334, 37, 343]),
    (971, &[334, 234, 37, 27]),
    (972, &[234, 334, 27, 37, 343]),
];

/// Fewest and most digits of a number with its trunk prefix, for a number in groups.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=13;

/// The most groups from the start that make a number as some country writes it, 0 if there is none.
pub(super) fn national_groups(written: &Written) -> usize {
    let fits = |count: &usize| {
        let groups = written.groups(*count);
        DIGITS.contains(&written.number(*count).len()) && is_even(groups) && is_national(written, groups)
    };
    // A card.
    let is_card = written.count() >= 4 && written.groups(4).iter().all(|group| group.len() == 4);
    let most = if is_card { 0 } else { written.count().min(5) };
    (2..=most).rev().find(fits).unwrap_or(0)
}

/// True if some country writes its numbers in such groups, and has such a number.
fn is_national(written: &Written, groups: &[Group]) -> bool {
    let [first, rest @ ..] = groups else { return false };
    let tail = rest.iter().fold(0, |shape, group| 10 * shape + group.len());
    let place = 10_usize.pow(rest.len() as u32);
    let is_loose = is_loose(groups);
    // The first group may lack a trunk prefix of one or two digits.
    let mut written_as = (0..=2)
        .filter(|_| rest.iter().all(|group| group.len() < 10))
        .filter_map(|lacking| Some((lacking, u16::try_from((first.len() + lacking) * place + tail).ok()?)));
    written_as.any(|(lacking, shape)| {
        SPELLINGS.iter().any(|(code, shapes)| {
            let fits = match shapes {
                [] => is_loose && lacking == 0 && written.number(1).starts_with('0'),
                _ => shapes.contains(&shape),
            };
            fits && is_allowed(*code, written, groups, lacking)
        })
    })
}

/// True if the country of the code has this number, written without that many digits of its trunk prefix.
fn is_allowed(code: u16, written: &Written, groups: &[Group], lacking: usize) -> bool {
    let Some(plan) = Plan::of(code) else { return false };
    let number = written.number(groups.len());
    let national = number.strip_prefix(plan.trunk).filter(|_| lacking == 0 && !plan.trunk.is_empty());
    match national {
        // An Argentine mobile number: 011 15-1234-5678 at home, +54 9 11 1234 5678 abroad.
        Some(national) if code == 54 && national.len() == 12 => {
            let (area, rest) = national.split_at(groups[0].len() - 1);
            rest.strip_prefix("15").is_some_and(|rest| plan.allows(&format!("9{area}{rest}")))
        }
        Some(national) => plan.allows(national),
        None => lacking == plan.trunk.len() && plan.allows(number),
    }
}

/// True for an area code and groups behind it, the last of which may be an extension: `030 901820-12`.
fn is_loose(groups: &[Group]) -> bool {
    let [area, rest @ ..] = groups else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    let least = if last.gap == '-' && !middle.is_empty() { 1 } else { 2 };
    (3..=6).contains(&area.len())
        && rest.len() <= 4
        && last.len() >= least
        && middle.iter().all(|group| group.len() >= 2)
        && (rest.len() > 1 || last.len() >= 4)
}

/// True if what stands between the groups changes no more than once, and dots and slashes do not mix with others.
fn is_even(groups: &[Group]) -> bool {
    let gaps = || groups.iter().skip(1).map(|group| group.gap);
    let behind_area = || gaps().skip(1);
    let changes = behind_area().zip(behind_area().skip(1)).filter(|(one, other)| one != other).count();
    let has_dots = gaps().any(|gap| gap == '.');
    changes <= 1
        && (!has_dots || behind_area().all(|gap| gap == '.'))
        && (!has_dots
            || matches!(groups.get(1), Some(Group { gap: '.' | '/', .. }))
            || groups.iter().any(|group| group.in_brackets))
        && !behind_area().any(|gap| gap == '/')
}
