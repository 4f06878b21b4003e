//! Mentions of people who were found elsewhere: in another cell, in another document, or by the person who reviews. By the
//! surname alone, in another case or in capitals, parted at the end of a line, in other letters, as the name of a user.

use scrubjay_names::features::hash;
use scrubjay_names::lists::Listed;
use scrubjay_policy::persons::{KnownPeople, PersonName};
use scrubjay_policy::places::{Told, tells_person, tells_place};

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

/// What was found in a document before people are looked for in it.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// Where.
    pub span: Span,
    /// What it was taken for.
    pub kind: EntityKind,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of something that was found before people are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is as it is: nobody is looked for there.
    Settled,
    /// It goes, unless somebody is mentioned there.
    Goes,
    /// It stays, unless somebody is mentioned there.
    Stays,
}

impl Fate {
    /// The fate with a number: their places from 0.
    pub fn from_number(number: u32) -> Option<Fate> {
        [Fate::Settled, Fate::Goes, Fate::Stays].get(number as usize).copied()
    }
}

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

    /// Where these people are mentioned in a document outside of what was `found` in it, and something can be edited. A place that
    /// is called as somebody is counts as a mention unless something there says that it is a place.
    pub fn mentions(&self, document: &Document, detectors: &Detectors, found: Vec<Found>) -> Vec<Finding> {
        let mut mentions = self.mentions_but(document, false, &|word| detectors.listed(word), found);
        mentions.retain(|finding| !document.editable(finding.span).is_empty());
        mentions
    }

    /// The same; `listed` tells what words are in the lists. Those that are in none are words of the language if they stand in small
    /// letters in the document as often as with a capital. With `but_plain` those are left out that are written as names are in
    /// running text.
    pub(crate) fn mentions_but(
        &self,
        document: &Document,
        but_plain: bool,
        listed: &dyn Fn(&str) -> Listed,
        found: Vec<Found>,
    ) -> Vec<Finding> {
        let mut mentions = Vec::new();
        if self.known.is_empty() {
            return mentions;
        }
        let found = sorted(found, |one, other| one.span.lt(&other.span));
        // How the words of the document are written, once somebody asks.
        let mut written: Option<Written> = None;
        for view in document.views().filter(|view| view.segment().origin != Origin::JsonKey) {
            let is_value = view.segment().origin != Origin::Body;
            // Many names of towns are common words of the lists, but what was found as one here is no word.
            let mut is_word = |start: usize, word: &str| {
                let here = view.to_source(Span::of(start..start + word.len()));
                let touching = &found[touching(&found, here)];
                let is_town = touching.iter().any(|other| other.is_town() && here.contains(other.span));
                // In small letters even a name is a word where it mostly stands so: `pilar` is a pillar in Spanish.
                let is_small = view.text()[start..].starts_with(word);
                match listed(word) {
                    Listed::AsWord if !is_town => true,
                    Listed::AsName if !is_town && !is_small => false,
                    _ => written.get_or_insert_with(|| Written::of(document.text())).is_mostly_small(word),
                }
            };
            self.known.find(view.text(), is_value, but_plain, &mut is_word, &mut |start, end| {
                let span = view.to_source(Span::of(start..end));
                let evidence = Evidence { detector: NAME_OF_PERSON, check: None, context: None, view: None };
                let mention = Finding { span, kind: EntityKind::Person, score: SCORE, evidence };
                let place = touching(&found, span);
                let (mut is_free, mut stays, mut is_town) = (true, true, true);
                for found in &found[place.clone()] {
                    // What else a policy keeps hides nobody.
                    if found.fate == Fate::Stays && !found.is_town() {
                        continue;
                    }
                    is_free = false;
                    if found.fate == Fate::Settled || !found.is_place() {
                        return;
                    }
                    stays &= found.fate == Fate::Stays;
                    is_town &= found.is_town() && span.contains(found.span);
                }
                if is_free || stays && !is_town {
                    mentions.push(mention);
                    return;
                }
                let word = view.text()[start..end].to_lowercase();
                let mut told = tells_place(view.text(), start, end, &|| !self.known.is_called(&word));
                let neighbours = [place.start.wrapping_sub(1), place.end].map(|at| found.get(at));
                if told == Told::Not
                    && neighbours.into_iter().flatten().any(|other| People::is_beside(document, span, other))
                {
                    told = Told::Perhaps;
                }
                // Towns that everybody knows are common words of the lists.
                let is_well_known = listed(&word) == Listed::AsWord && !tells_person(view.text(), start, end);
                // Nobody stays because a policy keeps places, but who is called as a town that is known, or is beyond doubt.
                let is_told = told == Told::Surely || told == Told::Perhaps && !stays;
                if is_town && !is_told && !is_well_known {
                    mentions.push(mention);
                }
            });
        }
        mentions
    }

    /// True for a place that stands beside another one as the parts of an address or a row of towns do, `Lund, Sweden`, `Malmö och
    /// Lund`.
    fn is_beside(document: &Document, span: Span, other: &Found) -> bool {
        const LONGEST_WORD: usize = 4;
        let (text, other) = (document.text(), if other.is_place() { other.span } else { return false });
        let between = Span::of(span.end().min(other.end())..span.start().max(other.start()));
        let between = between.slice(text).unwrap_or_default();
        const SIGN: fn(char) -> bool =
            |c| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '(' | ')' | '-' | '–' | '&');
        let word = between.trim_matches(SIGN);
        word.len() <= LONGEST_WORD && word.chars().all(char::is_lowercase)
    }
}

/// Which of what was found, in order, share a byte with a place.
#[inline(never)]
fn touching(found: &[Found], span: Span) -> std::ops::Range<usize> {
    let first = found.partition_point(|other| other.span.end() <= span.start());
    let mut end = first;
    while found.get(end).is_some_and(|other| other.span.start() < span.end()) {
        end += 1;
    }
    first..end
}

impl Found {
    fn is_town(&self) -> bool {
        self.kind == EntityKind::Location
    }

    /// True for what may have been a person instead, and for what says of what stands beside it that it is a place too.
    fn is_place(&self) -> bool {
        matches!(self.kind, EntityKind::Location | EntityKind::StreetAddress | EntityKind::PostalCode)
    }
}

/// True for a name of two words and more.
pub(crate) fn is_full(name: &str) -> bool {
    PersonName::of(name).is_some_and(|name| name.is_full())
}

/// How the words of a text are written.
struct Written {
    /// For each word the hash of it in small letters, with 1 as its lowest bit if it stands so, else 0; in order.
    hashes: Vec<u64>,
}

impl Written {
    /// By what white space parts, so that what stands in addresses of mail and names of users is no word.
    fn of(text: &str) -> Written {
        let hash_of = |word: &str| {
            // Most end with a letter or one sign.
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            match word.starts_with(char::is_lowercase) {
                true => Written::hash(word) | 1,
                false => Written::hash(&word.to_lowercase()),
            }
        };
        let mut hashes: Vec<u64> = text.split_whitespace().map(hash_of).collect();
        hashes.sort_unstable();
        Written { hashes }
    }

    /// True for a word, in small letters, that stands so, and not less often than with a capital.
    fn is_mostly_small(&self, word: &str) -> bool {
        let hash = Written::hash(word);
        let before = |hash: u64| self.hashes.partition_point(|other| *other < hash);
        let (capital, small) = (before(hash), before(hash | 1));
        let end = self.hashes.partition_point(|other| *other <= hash | 1);
        small < end && end - small >= small - capital
    }

    fn hash(word: &str) -> u64 {
        hash(word) << 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::read;

    fn listed(word: &str) -> Listed {
        match word {
            "stone" | "hope" | "lancaster" => Listed::AsWord,
            "raghunathan" | "priya" => Listed::AsName,
            _ => Listed::Not,
        }
    }

    fn mentioned(extension: &str, text: &str, people: &[&str]) -> Vec<String> {
        mentioned_but(&listed, extension, text, people)
    }

    fn mentioned_but(
        listed: &dyn Fn(&str) -> Listed,
        extension: &str,
        text: &str,
        people: &[&str],
    ) -> Vec<String> {
        let mut known = People::default();
        people.iter().for_each(|name| known.add(name));
        let document = read(extension, text.as_bytes()).unwrap();
        let found = known.mentions_but(&document, false, listed, Vec::new());
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
    fn a_place_that_is_called_as_somebody_is_a_mention_unless_it_is_told_to_be_a_place() {
        let mentioned = |text: &str, fate: Fate| {
            let mut known = People::default();
            known.add("Hannah Lund");
            known.add("Burt Lancaster");
            let document = read("txt", text.as_bytes()).unwrap();
            let towns = ["Lund", "Lancaster", "Sweden"].into_iter().flat_map(|town| text.match_indices(town));
            let found = towns.map(|(at, town)| Found {
                span: Span::of(at..at + town.len()),
                kind: EntityKind::Location,
                fate,
            });
            let found = known.mentions_but(&document, false, &listed, found.collect());
            let texts = found.iter().map(|finding| finding.span.slice(document.text()).unwrap().to_owned());
            texts.collect::<Vec<_>>()
        };
        for (text, when_it_goes, when_it_stays) in [
            ("As Lund wrote, it is void. Lund left.", &["Lund", "Lund"][..], &["Lund", "Lund"][..]),
            ("Lund is old. She lives in Lund.", &["Lund"], &["Lund"]),
            ("rejste fra Lund, Sweden", &[], &["Lund"]),
            ("Lund, Sweden", &[], &["Lund"]),
            ("223 50 Lund", &[], &[]),
            ("So said Lancaster. The Lancaster mills, near Lancaster.", &["Lancaster"], &["Lancaster"]),
            ("Lancaster said no, and Lancaster left.", &["Lancaster"], &["Lancaster"]),
        ] {
            assert_eq!(mentioned(text, Fate::Goes), when_it_goes, "{text}");
            assert_eq!(mentioned(text, Fate::Stays), when_it_stays, "{text}");
            assert_eq!(mentioned(text, Fate::Settled), [""; 0], "{text}");
        }
    }

    #[test]
    fn words_of_the_language_are_nobody() {
        let text = "Hope dies last. There is hope. The Marks and the Court. Stone by Stone.";
        assert_eq!(mentioned("txt", text, &["Mark Hope", "Joss Stone", "Ann Court"]), ["Marks"; 0]);
        // Where no list of words is there, what stands in small letters is a word.
        assert_eq!(
            mentioned_but(&|_| Listed::Not, "txt", text, &["Mark Hope", "Joss Stone"]),
            ["Stone", "Stone"]
        );
    }

    #[test]
    fn a_surname_in_small_letters_is_a_mention() {
        let text = "raghunathan was late, so Raghunathan's brother and the raghunathan papers left. Raghunathan! Raghunathan?";
        let people = ["Priya Raghunathan"];
        let expected = ["raghunathan", "Raghunathan", "Raghunathan", "Raghunathan"];
        assert_eq!(mentioned("txt", &text.replacen("the raghunathan", "his", 1), &people), expected);
        // Where it mostly stands so, it may be a word, but a name that is known to be one stays a name with a capital.
        let text = text.replace("Raghunathan! Raghunathan?", "Ask raghunathan!");
        assert_eq!(mentioned("txt", &text, &people), ["Raghunathan"]);
        assert_eq!(mentioned_but(&|_| Listed::Not, "txt", &text, &people), [""; 0]);
    }
}
