//! Mentions of people who were found elsewhere: in another cell, in another document, or by the person who reviews. By the
//! surname alone, in another case or in capitals, parted at the end of a line, in other letters, as the name of a user.

use std::borrow::Cow;
use std::collections::HashSet;

use scrubjay_policy::persons::{KnownPeople, PersonName};

use super::names::NAME_OF_PERSON;
use super::{Detectors, Evidence, Finding};
use crate::document::{Document, Origin};
use crate::kind::EntityKind;
use crate::sort::sorted;
use crate::span::Span;

/// How sure a mention is.
const SCORE: f32 = 0.75;

/// The most different names of people in a document that are told from each other by parts and forms of them. Among more, as in a
/// register, a surname or a first name tells nobody, and what is known of each would take more memory than all else.
pub(crate) const MOST_PEOPLE: usize = 2_000;

/// People who are looked for in documents.
#[derive(Default)]
pub struct People {
    known: KnownPeople,
}

impl People {
    /// Adds somebody by their full name. A name of one word is passed over: it may be a word of the language.
    pub fn add_full(&mut self, name: &str) {
        if is_full(name) {
            self.add(name);
        }
    }

    /// Adds somebody by whatever name, unless there are [`MOST_KNOWN`](scrubjay_policy::persons::MOST_KNOWN) already.
    pub fn add(&mut self, name: &str) {
        self.known.add(name);
    }

    /// Where these people are mentioned in a document outside of what was `found` in it, and something can be edited.
    pub fn mentions(&self, document: &Document, detectors: &Detectors, found: Vec<Span>) -> Vec<Finding> {
        let mut mentions = self.mentions_but(document, false, &|word| detectors.is_common(word), found);
        mentions.retain(|finding| !document.editable(finding.span).is_empty());
        mentions
    }

    /// The same; `is_common` is true of words of the language. With `but_plain` those are left out that are written as names are in
    /// running text.
    pub(crate) fn mentions_but(
        &self,
        document: &Document,
        but_plain: bool,
        is_common: &dyn Fn(&str) -> bool,
        found: Vec<Span>,
    ) -> Vec<Finding> {
        let mut mentions = Vec::new();
        if self.known.is_empty() {
            return mentions;
        }
        let found = sorted(found, Span::lt);
        // The words of the document in small letters, once somebody asks.
        let mut small: Option<HashSet<Cow<'_, str>>> = None;
        let mut is_common = |word: &str| {
            is_common(word) || { small.get_or_insert_with(|| small_words(document.text())).contains(word) }
        };
        for view in document.views().filter(|view| view.segment().origin != Origin::JsonKey) {
            let is_value = view.segment().origin != Origin::Body;
            self.known.find(view.text(), is_value, but_plain, &mut is_common, &mut |start, end| {
                let span = view.to_source(Span::of(start..end));
                let next = found.partition_point(|other| other.end() <= span.start());
                if found.get(next).is_none_or(|other| other.start() >= span.end()) {
                    let evidence =
                        Evidence { detector: NAME_OF_PERSON, check: None, context: None, view: None };
                    mentions.push(Finding { span, kind: EntityKind::Person, score: SCORE, evidence });
                }
            });
        }
        mentions
    }
}

/// True for a name of two words and more.
pub(crate) fn is_full(name: &str) -> bool {
    PersonName::of(name).is_some_and(|name| name.is_full())
}

/// The words of a text in small letters, but for what stands in addresses of mail and names of users.
fn small_words(text: &str) -> HashSet<Cow<'_, str>> {
    let words = text.split_whitespace().map(|word| {
        match word.is_ascii() {
            // Most are, and end with a letter or one sign.
            true => word.trim_matches(|c: char| !c.is_ascii_alphanumeric()),
            false => word.trim_matches(|c: char| !c.is_alphanumeric()),
        }
    });
    let is_small = |word: &&str| match word.is_ascii() {
        true => {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        }
        false => word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic),
    };
    words.filter(is_small).map(Cow::Borrowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::read;

    fn mentioned(extension: &str, text: &str, people: &[&str]) -> Vec<String> {
        let mut known = People::default();
        people.iter().for_each(|name| known.add(name));
        let document = read(extension, text.as_bytes()).unwrap();
        let found = known.mentions_but(&document, false, &|word| word == "stone", Vec::new());
        found.iter().map(|finding| finding.span.slice(document.text()).unwrap().to_owned()).collect()
    }

    #[test]
    fn people_are_found_by_parts_and_forms_of_their_names() {
        let text = "Jóni var sagt frá því. J. Sigurðsson og SIGURÐSSON, Sigurðs-\nson; Sigurdsson. Notandi jon.sigurdsson skráði @jsigurdsson inn.";
        assert_eq!(
            mentioned("txt", text, &["Jón Sigurðsson"]),
            [
                "Jóni",
                "J. Sigurðsson",
                "SIGURÐSSON",
                "Sigurðs-\nson",
                "Sigurdsson",
                "jon.sigurdsson",
                "jsigurdsson"
            ]
        );
        let table = "login,note\nfabernathy,Abernathy's\nother,Fiona came\n";
        assert_eq!(mentioned("csv", table, &["Fiona Abernathy"]), ["fabernathy", "Abernathy", "Fiona"]);
    }

    #[test]
    fn words_of_the_language_are_nobody() {
        let text = "Hope dies last. There is hope. The Marks and the Court. Stone by Stone.";
        assert_eq!(mentioned("txt", text, &["Mark Hope", "Joss Stone", "Ann Court"]), ["Marks"; 0]);
    }
}
