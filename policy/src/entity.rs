//! [`entity`]: when two values stand for the same person or thing.

use scrubjay_rules::kind::EntityKind;

use crate::canonical;
use crate::surrogate::icelandic_person;

/// Whom or what a value stands for: [`canonical`], and of an Icelandic name what its cases have in common, so that `Guðrún
/// Jónsdóttir` and `Guðrúnu Jónsdóttur` are one person. Without a patronymic in it a name does not show its case, and counts
/// as it is written.
pub fn entity(kind: EntityKind, text: &str) -> String {
    let person = (kind == EntityKind::Person).then(|| icelandic_person(text)).flatten();
    person.unwrap_or_else(|| canonical(kind, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icelandic_name_is_one_person_in_every_case() {
        for forms in [
            &["Guðrún Jónsdóttir", "Guðrúnu Jónsdóttur", "Guðrúnar Jónsdóttur", "GUÐRÚN JÓNSDÓTTIR"][..],
            &["Sigurður Helgason", "Sigurð Helgason", "Sigurði Helgasyni", "Sigurðar Helgasonar"],
            &["Björn Árnason", "Birni Árnasyni", "Bjarnar Árnasonar", "Hr. Björn Árnason"],
        ] {
            for form in forms {
                assert_eq!(entity(EntityKind::Person, form), entity(EntityKind::Person, forms[0]), "{form}");
            }
        }
        let people =
            ["Jón Jónsson", "Jóna Jónsdóttir", "Jón Helgason", "Jón", "John Jonson", "Helgi Jónsson"];
        for (place, one) in people.iter().enumerate() {
            for other in &people[..place] {
                assert_ne!(entity(EntityKind::Person, one), entity(EntityKind::Person, other));
            }
        }
    }

    #[test]
    fn everything_else_counts_as_it_is_compared() {
        for (kind, text) in [
            (EntityKind::Person, "Doe, John"),
            (EntityKind::Person, ""),
            (EntityKind::Organization, "Guðrún Jónsdóttir"),
            (EntityKind::PhoneNumber, "+354 581 2345"),
        ] {
            assert_eq!(entity(kind, text), canonical(kind, text));
        }
    }
}
