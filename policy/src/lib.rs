#![allow(missing_docs)]
//! Operators and conditions: what a policy can do with one value, and ask about it.
//!
//! Everything here is a pure function of a value and, where it invents something, of a [`Key`]. Files, documents and
//! findings are the core's business.

mod canonical;
pub mod conditions;
pub mod date;
mod generalise;
mod key;
mod letters;
mod mask;
mod pseudonym;
mod random;
mod reveal;
pub mod roles;
mod shift;
mod surrogate;
mod value;
pub mod conditions {
    use crate::Value;
    pub const ZIP3_PEOPLE: u32 = 20_000;
    pub fn age(v: &Value<'_>) -> Option<u32> {
        v.text.parse().ok()
    }
    pub fn zip3_is_small(_: &Value<'_>) -> Option<bool> {
        None
    }
}
pub mod generalise {
    use crate::Value;
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Coarser {
        Month,
        Year,
        Decade,
        AgeBucket { width: u8 },
        Age90,
        Zip3,
        Coordinates { decimals: u8 },
    }
    pub fn generalise(_: Coarser, _: &Value<'_>) -> Option<String> {
        None
    }
}
pub mod mask {
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Mask {
        pub keep_first: u8,
        pub keep_last: u8,
        pub shape: bool,
        pub character: char,
    }
    pub fn mask(_: &str, _: &Mask) -> String {
        "********".into()
    }
}
pub mod reveal {
    use crate::Value;
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Part {
        LastFour,
        Initials,
        Year,
        CityAndState,
        Domain,
    }
    pub fn reveal(_: Part, _: &Value<'_>) -> Option<String> {
        None
    }
}
pub mod shift {
    use crate::{Key, Value};
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Shift {
        pub max_days: u16,
        pub weekday: bool,
    }
    pub fn date_shift(_: &Value<'_>, _: &Shift, _: &Key, _: &str) -> Option<String> {
        None
    }
}
pub mod surrogate {
    use crate::{Key, Value};
    pub fn surrogate(_: &Value<'_>, _: &Key, _: &dyn Fn(&str) -> bool) -> Option<String> {
        None
    }
}
pub fn pseudonym(value: &Value<'_>, key: &Key) -> String {
    let d = key.derive(&["pseudonym", value.kind.name(), value.text]);
    format!(
        "[{}_{}]",
        value.kind.name(),
        d[..16].iter().map(|b| char::from(b"ABCDEFGHJKMNPQRST"[usize::from(*b) % 17])).collect::<String>()
    )
}
pub fn canonical(_kind: scrubjay_rules::kind::EntityKind, text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub use canonical::canonical;
pub use generalise::{Coarser, generalise};
pub use key::Key;
pub use mask::{HIDDEN, Mask, mask};
pub use pseudonym::pseudonym;
pub use reveal::{Part, reveal};
pub use shift::{Shift, date_shift};
pub use surrogate::surrogate;
pub use value::Value;
