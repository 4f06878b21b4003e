//! [`EntityKind`]: the classes of personal data. One row each.

/// Declares the kinds: the enum, its table and the look-ups come from the same rows, so they cannot disagree.
macro_rules! kinds {
    ($($variant:ident, $name:literal, $label:literal, $help:literal;)+) => {
        /// A class of personal data. Names follow Presidio where it has one, so that its evaluation tools apply.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum EntityKind {
            $(#[doc = $help] $variant,)+
        }

        /// Every kind, in table order. The order is the last tie-break when findings overlap.
        pub const KINDS: &[EntityKind] = &[$(EntityKind::$variant,)+];

        impl EntityKind {
            /// The stable name used in placeholders, reports and the command line: `EMAIL_ADDRESS`.
            pub const fn name(self) -> &'static str {
                match self { $(EntityKind::$variant => $name,)+ }
            }

            /// A short English label for people: `E-mail address`.
            pub const fn label(self) -> &'static str {
                match self { $(EntityKind::$variant => $label,)+ }
            }

            /// One line that says what belongs here.
            pub const fn help(self) -> &'static str {
                match self { $(EntityKind::$variant => $help,)+ }
            }
        }
    };
}

kinds! {
    EmailAddress, "EMAIL_ADDRESS", "E-mail address", "An e-mail address.";
    Url, "URL", "Web address", "A web address, with or without its scheme.";
    IpAddress, "IP_ADDRESS", "IP address", "An IPv4 or IPv6 address, with or without a network length.";
    MacAddress, "MAC_ADDRESS", "MAC address", "The hardware address of a network card.";
    PhoneNumber, "PHONE_NUMBER", "Phone number", "A telephone or fax number, national or international.";
    CreditCard, "CREDIT_CARD", "Payment card", "A payment card number.";
    IbanCode, "IBAN_CODE", "IBAN", "An international bank account number.";
    UsSsn, "US_SSN", "US social security number", "A United States social security number.";
    IsKennitala, "IS_KENNITALA", "Kennitala", "An Icelandic identity number of a person or an organisation.";
    DateTime, "DATE_TIME", "Date", "A calendar date, in digits or in words.";
    Person, "PERSON", "Person", "The name of a person.";
    Location, "LOCATION", "Place", "The name of a place.";
    StreetAddress, "STREET_ADDRESS", "Street address", "A street address, with or without postcode and town.";
    Organization, "ORGANIZATION", "Organisation", "The name of an organisation.";
    Custom, "CUSTOM", "Own word list", "A word or phrase from the contributor's own list.";
    Other, "OTHER", "Other", "Anything else that a reviewer wants out.";
}

impl EntityKind {
    /// The kind with this [`name`](EntityKind::name), if there is one.
    pub fn from_name(name: &str) -> Option<EntityKind> {
        KINDS.iter().copied().find(|kind| kind.name() == name)
    }

    /// Place in [`KINDS`], the number used for a kind in packed columns.
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// The kind at this place in [`KINDS`].
    pub fn from_index(index: u32) -> Option<EntityKind> {
        KINDS.get(index as usize).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_indexes_lead_back_to_their_kind() {
        for (index, kind) in KINDS.iter().enumerate() {
            assert_eq!(EntityKind::from_name(kind.name()), Some(*kind));
            assert_eq!(EntityKind::from_index(index as u32), Some(*kind));
            assert_eq!(kind.index() as usize, index);
            assert!(kind.name().bytes().all(|b| b.is_ascii_uppercase() || b == b'_'), "{}", kind.name());
        }
    }
}
