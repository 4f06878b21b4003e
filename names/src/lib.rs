//! Finds names of people, places and organisations, and addresses.
//!
//! A text becomes [words](words), each word a handful of hashed [features](features), each feature a row of eight small
//! [weights](model), and the best row of [labels](Label) for the words of a line is found with Viterbi's algorithm
//! ([`tagger`]). Word [lists](lists) are features like any other, never verdicts. Nothing here knows of documents or
//! findings; `models/` trains what is loaded here.

mod between;
pub mod cues;
mod eight;
pub mod features;
pub mod language;
pub mod language_table;
pub mod lists;
pub mod mentions;
mod messages;
pub mod model;
pub mod passage;
mod quiet;
mod recall;
pub mod replaced;
pub mod scripts;
pub mod segments;
mod shelves;
mod sums;
pub mod tagger;
mod vocabulary;
pub mod whole_text;
pub mod words;

/// What a word is part of. Names have a label for their first word and one for the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Label {
    /// No name.
    Outside,
    /// The first word of the name of a person.
    PersonFirst,
    /// Another word of the name of a person.
    PersonMore,
    /// The first word of the name of a place.
    PlaceFirst,
    /// Another word of the name of a place.
    PlaceMore,
    /// The first word of the name of an organisation.
    OrganisationFirst,
    /// Another word of the name of an organisation.
    OrganisationMore,
    /// A word of an address: street, number, postcode, town.
    Address,
}

/// How many labels there are.
pub const LABELS: usize = 8;

/// Every label, in the order of its weights in a row.
pub const ALL_LABELS: [Label; LABELS] = [
    Label::Outside,
    Label::PersonFirst,
    Label::PersonMore,
    Label::PlaceFirst,
    Label::PlaceMore,
    Label::OrganisationFirst,
    Label::OrganisationMore,
    Label::Address,
];

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A person.
    Person,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
    /// An organisation that a paper of a court is about. The model knows none: its place in the paper tells.
    Party,
    /// An address.
    Address,
}

impl Label {
    /// The class of what the word is part of.
    pub const fn class(self) -> Option<Class> {
        match self {
            Label::Outside => None,
            Label::PersonFirst | Label::PersonMore => Some(Class::Person),
            Label::PlaceFirst | Label::PlaceMore => Some(Class::Place),
            Label::OrganisationFirst | Label::OrganisationMore => Some(Class::Organisation),
            Label::Address => Some(Class::Address),
        }
    }

    /// True for a label that goes on with what the word before began.
    pub const fn continues(self) -> bool {
        matches!(self, Label::PersonMore | Label::PlaceMore | Label::OrganisationMore | Label::Address)
    }

    /// True if this label may stand behind `before`.
    pub const fn may_follow(self, before: Label) -> bool {
        match self {
            Label::PersonMore => matches!(before, Label::PersonFirst | Label::PersonMore),
            Label::PlaceMore => matches!(before, Label::PlaceFirst | Label::PlaceMore),
            Label::OrganisationMore => matches!(before, Label::OrganisationFirst | Label::OrganisationMore),
            _ => true,
        }
    }
}
