//! What an operator writes in the place of one value, and what it could have written.

use scrubjay_policy::{
    Coarser, Key, Mask, Part, Value, date_shift, generalise, mask, pseudonym, reveal, surrogate,
};

use super::Operator;
use crate::kind::EntityKind;
use crate::label::Label;

/// What stands in the place of a value.
pub(crate) enum Written {
    /// This text.
    Text(String),
    /// A numbered placeholder: asked for, or because the operator cannot do its work on this value.
    Placeholder,
    /// The value itself, which says no more than the operator lets it: a year, where years may be known.
    Value,
}

impl Operator {
    /// What this operator makes of a value. `subject` is what date shifts go by.
    /// `is_known_name` says of a word whether it is a name of people, which no invented name may be.
    pub(crate) fn write(
        self,
        value: &Value<'_>,
        key: Option<&Key>,
        subject: &str,
        is_known_name: &dyn Fn(&str) -> bool,
    ) -> Written {
        let text = match self {
            // A person's decision to redact stands above a policy that would keep.
            Operator::Placeholder | Operator::Keep => None,
            Operator::Remove => Some(String::new()),
            Operator::Mask(how) => Some(mask(value.text, &how)),
            Operator::Reveal(Part::Year) => reveal(Part::Year, value).map(bracketed),
            Operator::Reveal(part) => reveal(part, value),
            Operator::Generalise(to) => match generalise(to, value) {
                Some(text) if text == value.text => return Written::Value,
                // The others show by their stars or their form that they are no values.
                Some(text) if !matches!(to, Coarser::Zip3 | Coarser::Coordinates { .. }) => {
                    Some(bracketed(text))
                }
                text => text,
            },
            Operator::DateShift(shift) => key.and_then(|key| date_shift(value, &shift, key, subject)),
            Operator::Surrogate => key.and_then(|key| surrogate(value, key, is_known_name)),
            Operator::Pseudonym => key.map(|key| pseudonym(value, key)),
        };
        // What says the whole value after all does not do.
        text.filter(|text| text != value.text).map_or(Written::Placeholder, Written::Text)
    }

    /// True for what reads like a value of its kind and is meant to, so that detection finds it again.
    pub(crate) const fn writes_values(self) -> bool {
        matches!(self, Operator::DateShift(_) | Operator::Surrogate)
    }
}

impl Operator {
    /// Something that says less than [`Operator::write`] did, for where detection found that: a mask without the shape of the
    /// value, and the last four digits behind blocks, which nothing takes for the X of a masked card.
    pub(crate) fn write_less(self, value: &Value<'_>) -> Option<(Operator, String)> {
        match self {
            Operator::Mask(how) if how.shape => {
                let how = Mask { shape: false, ..how };
                Some((Operator::Mask(how), mask(value.text, &how)))
            }
            Operator::Reveal(Part::LastFour) => {
                let shown = reveal(Part::LastFour, value)?;
                let last = shown.chars().filter(|c| c.is_alphanumeric()).collect::<Vec<_>>();
                let last = last.get(last.len().checked_sub(4)?..)?.iter().collect::<String>();
                Some((self, [&BLOCK.to_string().repeat(4), last.as_str()].concat()))
            }
            _ => None,
        }
    }
}

/// What hides letters and digits where an X would be read as part of a number.
const BLOCK: char = '█';

/// In brackets, as editors mark what they changed: a reader sees that it is not the text's own, and detection does not
/// take it for a value again.
fn bracketed(text: String) -> String {
    format!("[{text}]")
}

/// The longest text, in bytes, that an operator which invents may have written.
const MAX_INVENTED_BYTES: usize = 300;

/// Whether an operator could have written this in the place of a value of this kind. What is received is asked this: a
/// raw value that is called a mask is none.
pub(crate) fn could_write(operator: Operator, kind: EntityKind, text: &str) -> bool {
    let is_number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
        digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let in_brackets = || {
        let inside = text.strip_prefix('[')?.strip_prefix(kind.name())?.strip_prefix('_')?;
        inside.strip_suffix(']')
    };
    match operator {
        Operator::Placeholder => Label::is_placeholder(kind, text),
        Operator::Remove => text.is_empty(),
        Operator::Keep => false,
        Operator::Mask(mask) => {
            let shown = text.chars().filter(|c| c.is_alphanumeric() && *c != mask.character).count();
            let hidden = text.chars().filter(|c| *c == mask.character).count();
            hidden >= shown && shown <= usize::from(mask.keep_first) + usize::from(mask.keep_last)
        }
        Operator::Reveal(Part::LastFour) => {
            text.chars().filter(|c| c.is_alphanumeric() && *c != 'X').count() <= 4
                && text.contains(['X', BLOCK])
        }
        Operator::Reveal(Part::Year) => {
            text.len() <= 40 && text.bytes().filter(u8::is_ascii_digit).count() <= 4
        }
        Operator::Reveal(Part::Initials) => {
            text.split(|c: char| !c.is_alphanumeric()).all(|part| part.chars().count() <= 2)
        }
        Operator::Reveal(Part::Domain) => text.starts_with("…@"),
        Operator::Generalise(Coarser::Month) => text.len() <= 9 && !text.contains(char::is_alphabetic),
        Operator::Generalise(Coarser::Year) => is_number(text.trim_matches(['[', ']']), 4..=4),
        Operator::Generalise(Coarser::Decade | Coarser::AgeBucket { .. } | Coarser::Age90) => {
            text.len() <= 12
        }
        Operator::Generalise(Coarser::Zip3) => {
            text.contains("**") && text.bytes().filter(u8::is_ascii_digit).count() <= 3
        }
        Operator::Generalise(Coarser::Coordinates { .. }) => {
            text.len() <= 40 && !text.contains(char::is_alphabetic)
        }
        Operator::Pseudonym => in_brackets().is_some_and(|letters| {
            letters.len() == 16
                && letters.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        }),
        Operator::Reveal(Part::CityAndState) | Operator::DateShift(_) | Operator::Surrogate => {
            !text.is_empty() && text.len() <= MAX_INVENTED_BYTES && !text.contains(['\n', '\r'])
        }
    }
}
