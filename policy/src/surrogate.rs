//! [`surrogate`]: an invented value in place of a real one.

mod network;
mod number;
mod person;
mod phone;

pub(crate) use person::icelandic_person;

use scrubjay_rules::kind::EntityKind;

use crate::canonical::canonical;
use crate::random::Stream;
use crate::{Key, Value};

/// Longer values have no surrogate.
const LONGEST: usize = 400;

/// An invented value of the same shape that cannot be real, or nothing where none is certain to be so. The same value
/// (in its [canonical](canonical()) form) gives the same surrogate under the same key.
///
/// | kind | what is invented |
/// | --- | --- |
/// | telephone numbers | a number that the regulator keeps free for films and books, where the country has such and the writing tells the country |
/// | mail and web addresses | names under `example.com`, `.net` and `.org` (RFC 2606) |
/// | IP and MAC addresses | those for documentation (RFC 5737, RFC 3849, RFC 9542) |
/// | UUIDs | version 0, which does not exist (RFC 9562) |
/// | IBANs | check digits 00, which ISO 13616 does not allow |
/// | US social security numbers | area 000, which was never given out (SSA POMS RM 10201.035) |
/// | Icelandic and Danish identity numbers | day 32 to 39, or 72 to 79 for Icelandic companies |
/// | other numbers whose check digits are right | digits that fail every check of the kind's rules |
/// | names of people | syllables, no word of which `is_known_name` |
///
/// Where little is kept free (256 MAC addresses, 762 of IPv4, 1,000 British mobile numbers, 30 Australian ones), several
/// values share a surrogate.
///
/// Everything else has none: secrets, addresses, organisations, numbers without check digits or whose check digits prove
/// nothing. What regulators, registers and rules say today is all that stands behind "cannot be real".
pub fn surrogate(value: &Value<'_>, key: &Key, is_known_name: &dyn Fn(&str) -> bool) -> Option<String> {
    let (text, kind) = (value.text, value.kind);
    if text.len() > LONGEST {
        return None;
    }
    if kind == EntityKind::Person {
        return person::person(text, key, is_known_name);
    }
    let original = canonical(kind, text);
    let mut random = Stream::new(key, "surrogate", kind.name(), &original);
    // The few kinds with little room can hit the value itself.
    for _ in 0..20 {
        let made = match kind {
            EntityKind::PhoneNumber => phone::phone(text, &mut random),
            EntityKind::EmailAddress => network::mail(text, &mut random),
            EntityKind::Url => network::url(text, &mut random),
            EntityKind::IpAddress => network::ip(text, &mut random),
            EntityKind::MacAddress => network::mac(text, &mut random),
            EntityKind::Uuid => network::uuid(text, &mut random),
            _ => number::number(kind, text, &mut random),
        }?;
        if canonical(kind, &made) != original {
            return Some(made);
        }
    }
    None
}

#[cfg(test)]
mod tests;
