//! Numbers that no issuer gives out.

use scrubjay_rules::kind::EntityKind;
use scrubjay_rules::pattern::Check;
use scrubjay_rules::patterns::PATTERNS;

use crate::letters::{Test, is_separator};
use crate::random::Stream;

/// How often digits are drawn until every check fails.
const TRIES: usize = 200;

/// Kinds whose check digits prove nothing when they are wrong: numbers without a right one are given out (vehicles
/// outside North America; Korea since 2020; Latvia since 2017), the algorithm is not the issuer's own, or a wrong one is
/// accepted all the same (tax codes of Mexico). Wallets and machine-readable zones are more than a number.
pub(super) const UNPROVEN: &[EntityKind] = &[
    EntityKind::Vin,
    EntityKind::KrRrn,
    EntityKind::LvPersonasKods,
    EntityKind::AeEmiratesId,
    EntityKind::LicensePlate,
    EntityKind::PropertyNumber,
    EntityKind::Crypto,
    EntityKind::CryptoPrivateKey,
    EntityKind::Mrz,
    EntityKind::Iccid,
    EntityKind::EsimEid,
    EntityKind::MxCurp,
    EntityKind::MxRfc,
    EntityKind::SvNit,
    EntityKind::SgUen,
    EntityKind::GhTin,
    EntityKind::MuNid,
];

/// A number of the kind and shape of `text` that cannot have been given out.
pub(super) fn number(kind: EntityKind, text: &str, random: &mut Stream) -> Option<String> {
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || is_separator(c)) {
        return None;
    }
    let count = text.chars().filter(char::is_ascii_alphanumeric).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_kennitala = count == 10 && digits == 10;
    match kind {
        EntityKind::UsSsn => (count == 9 && digits == 9).then(|| social_security(text, random)),
        EntityKind::IsKennitala => {
            is_kennitala.then(|| failing(kind, text, |text| Some(kennitala(text, random))))?
        }
        EntityKind::DkCpr => is_kennitala.then(|| failing(kind, text, |text| Some(cpr(text, random))))?,
        EntityKind::IbanCode => {
            (15..=34).contains(&count).then(|| failing(kind, text, |text| iban(text, random)))?
        }
        _ if UNPROVEN.contains(&kind) || !(7..=40).contains(&count) || digits < 4 => None,
        // Its check reads nine characters.
        EntityKind::CaBusinessNumber if count < 9 => None,
        // Only of a number that passes a check is it known that it has one: a column may hold others.
        _ if !passes(&checks(kind), text) => None,
        _ => failing(kind, text, |text| Some(drawn(kind, text, random))),
    }
}

/// The checks of the rows of `kind`.
pub(super) fn checks(kind: EntityKind) -> Vec<Check> {
    PATTERNS.iter().filter(|row| row.kind == kind).filter_map(|row| row.check).collect()
}

/// True if one of the checks passes `text`.
pub(super) fn passes(checks: &[Check], text: &str) -> bool {
    // Checks read ASCII.
    let plain: String = text.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect();
    checks.iter().any(|check| (check.passes)(&plain))
}

/// The first number drawn that fails every check of the kind and is not `text`.
fn failing(kind: EntityKind, text: &str, mut draw: impl FnMut(&str) -> Option<String>) -> Option<String> {
    let checks = checks(kind);
    if checks.is_empty() {
        return None;
    }
    (0..TRIES).find_map(|_| {
        let made = draw(text)?;
        (made != text && !passes(&checks, &made)).then_some(made)
    })
}

/// Each digit and letter another one, except for a country in front.
fn drawn(kind: EntityKind, text: &str, random: &mut Stream) -> String {
    let start = text.get(..2).unwrap_or_default();
    let is_country = !kind.country().is_empty()
        && (start.eq_ignore_ascii_case(kind.country()) || matches!(start, "EL" | "GB" | "XI"));
    let letters = text.len() - text.trim_start_matches((|c| c.is_ascii_alphabetic()) as Test).len();
    // `ATU`, `CHE`. More letters are those of a name.
    let kept = if is_country && letters <= 3 { letters } else { 0 };
    let mut out = text.get(..kept).unwrap_or_default().to_owned();
    // A Russian insurance number up to 001-001-998 has no check digits.
    let is_low = kind == EntityKind::RuSnils;
    for sign in text.chars().skip(kept) {
        match is_low && out.is_empty() && sign.is_ascii_digit() {
            true => out.push(random.pick(b"123456789")),
            false => out.push(random.alike(sign)),
        }
    }
    out
}

/// `text` with its digits replaced by these.
fn with_digits(text: &str, digits: &str) -> String {
    let mut digits = digits.chars();
    text.chars()
        .map(|sign| if sign.is_ascii_digit() { digits.next().unwrap_or(sign) } else { sign })
        .collect()
}

/// Area 000.
fn social_security(text: &str, random: &mut Stream) -> String {
    with_digits(text, &format!("000{:02}{:04}", random.below(99) + 1, random.below(9_999) + 1))
}

/// A day that no month has; companies count 40 more.
fn kennitala(text: &str, random: &mut Stream) -> String {
    let first = text.chars().find(char::is_ascii_digit).unwrap_or('0');
    let day = random.below(8) + if matches!(first, '4'..='7') { 72 } else { 32 };
    let century = if random.below(2) == 0 { 0 } else { 9 };
    let (month, year, rest) = (random.below(12) + 1, random.below(100), random.below(1_000));
    with_digits(text, &format!("{day}{month:02}{year:02}{rest:03}{century}"))
}

/// A day that no month has. Days from 61 on are those of replacement numbers.
fn cpr(text: &str, random: &mut Stream) -> String {
    let (day, month, year, rest) =
        (random.below(8) + 32, random.below(12) + 1, random.below(100), random.below(10_000));
    with_digits(text, &format!("{day}{month:02}{year:02}{rest:04}"))
}

/// Check digits 00: right ones are 02 to 98.
fn iban(text: &str, random: &mut Stream) -> Option<String> {
    let mut place = 0;
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if !sign.is_ascii_alphanumeric() {
            out.push(sign);
            continue;
        }
        out.push(match place {
            0 | 1 if sign.is_ascii_alphabetic() => sign,
            2 | 3 if sign.is_ascii_digit() => '0',
            0..=3 => return None,
            _ => random.alike(sign),
        });
        place += 1;
    }
    Some(out)
}
