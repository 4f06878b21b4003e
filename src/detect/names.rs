//! [`NamesDetector`]: persons and addresses, found by a linear model (`scrubjay-names`) that `models/` trained.
//!
//! The weights and lists are files beside the engine, not part of it. A model's guess is where a person begins to
//! look, not a proof: what a review finds by it is marked, but the check of what leaves asks the rows and the
//! contributor's words alone ([`Detector::judges_output`]), because a model finds other things in a text from which
//! names are gone.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use scrubjay_names::Class;
use scrubjay_names::language::Language;
use scrubjay_names::language_table::LanguageTable;
use scrubjay_names::lists::{Listed, Lists};
use scrubjay_names::model::Model;
use scrubjay_names::scripts::Scripts;
use scrubjay_names::segments::Segments;
use scrubjay_names::tagger::{Name, Room, Tagger};
use scrubjay_names::words::words;

use super::mentions::{Fate, Found, MOST_PEOPLE, People};
use super::repeats::in_every_view;
use super::rooms::Rooms;
use super::{Detector, Evidence, Finding};
use crate::digest::sha256;
use crate::document::{Document, Origin, View};
use crate::kind::EntityKind;
use crate::span::Span;

/// The [`Evidence::detector`] of names of persons.
pub const NAME_OF_PERSON: &str = "name-of-person";
/// The digests of the files, as `sha256sum` writes them.
const DIGESTS: &str = include_str!("../../models/names/SHA256SUMS");

/// The [`Evidence::detector`] of addresses.
pub const ADDRESS: &str = "address";

/// The [`Evidence::detector`] of names of places.
pub const PLACE: &str = "name-of-place";
/// The [`Evidence::detector`] of names of organisations.
pub const ORGANISATION: &str = "name-of-organisation";
/// The same for one that is a party to the case that the text is about.
pub const PARTY: &str = "name-of-party";

/// The score of a name that is only just better than none, and the margin at which half of the rest is reached. Places and
/// organisations have theirs like persons, whatever a policy makes of them: where somebody lives tells more of them than anything but
/// their name (45 CFR 164.514(b)(2)(i)(B) takes out all that is smaller than a state), and a name that is taken for a place must not
/// stay for that.
const LEAST_SCORE: f32 = 0.5;
const MOST_SCORE: f32 = 0.95;
const HALF_WAY: f32 = 60.0;
/// The score of what fills a field for names.
const FIELD_SCORE: f32 = 0.9;
/// The first letter of the scripts without capitals: Hebrew, Arabic and what comes after them.
const FIRST_WITHOUT_CAPITALS: char = '\u{590}';
/// The most words of a name that fills a field.
const MOST_WORDS: usize = 6;

/// Fields and columns that hold the names of persons, in small letters, without signs.
#[rustfmt::skip]
const NAME_FIELDS: &[&str] = &[
    "name", "full name", "fullname", "first name", "firstname", "given name", "givenname", "last name", "lastname", "surname",
    "family name", "familyname", "middle name", "customer name", "patient name", "contact name", "nafn", "fullt nafn", "eiginnafn",
    "föðurnafn", "kenninafn", "fornafn", "millinafn", "eftirnafn", "navn", "fornavn", "efternavn", "etternavn", "namn", "förnamn",
    "efternamn", "nimi", "etunimi", "sukunimi", "vorname", "nachname", "familienname", "nombre", "nombres", "apellido", "apellidos", "nom",
    "prénom", "prenom", "nom de famille", "nome", "cognome", "sobrenome", "apelido", "naam", "voornaam", "achternaam", "imię",
    "nazwisko", "nume", "prenume", "ime", "prezime", "név", "vezetéknév", "keresztnév",
];

/// Fields and columns whose places tell little: states and countries, in small letters.
const WIDE_FIELDS: &[&str] = &[
    "state",
    "country",
    "nation",
    "region",
    "land",
    "fylki",
    "ríki",
    "staat",
    "bundesland",
    "pays",
    "país",
    "estado",
    "paese",
    "maa",
];

/// Finds names of persons, and addresses. Cheap to clone, and one can serve several threads.
#[derive(Clone)]
pub struct NamesDetector {
    shared: Arc<Shared>,
}

struct Shared {
    tagger: Tagger,
    rooms: Rooms<Room>,
    /// By what languages are told apart.
    languages: LanguageTable,
}

/// The files of the names model cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamesError;

impl std::fmt::Display for NamesError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(
            "the files with which names are found are damaged or of another version: load them again",
        )
    }
}

impl std::error::Error for NamesError {}

impl NamesDetector {
    /// Reads the weights, the lists that were trained with them, the lists for other scripts and what tells languages apart:
    /// `weights.bin`, `names.bin`, `names-icelandic.bin`, `common-words.bin`, `word-clusters.bin`, `names-scripts.bin` and
    /// `languages.txt` of `models/names`. Weights that are given away are used where they stand, without a copy of them.
    ///
    /// # Errors
    /// If a file is not the one that this version was made with.
    pub fn new(
        weights: impl Into<Vec<u8>>,
        names: &[u8],
        icelandic: &[u8],
        common: &[u8],
        clusters: &[u8],
        scripts: &[u8],
        languages: &[u8],
    ) -> Result<NamesDetector, NamesError> {
        let weights = weights.into();
        let digests = DIGESTS.lines().filter_map(|line| line.split_whitespace().next());
        if !digests.eq([&weights[..], names, icelandic, common, clusters, scripts, languages].map(sha256)) {
            return Err(NamesError);
        }
        let model = Model::from_bytes(weights).map_err(|_| NamesError)?;
        let lists = Lists::from_bytes([names, icelandic]).map_err(|_| NamesError)?;
        let common = Lists::from_bytes([common]).map_err(|_| NamesError)?;
        let clusters = Lists::from_bytes([clusters]).map_err(|_| NamesError)?;
        let scripts = Scripts::from_bytes(scripts).map_err(|_| NamesError)?;
        let tagger = Tagger::new(model, lists, common, clusters);
        let tagger = tagger.with_scripts(scripts).with_forms(scrubjay_forms::read);
        let languages = std::str::from_utf8(languages).map_err(|_| NamesError)?;
        let languages = LanguageTable::from_text(languages).map_err(|_| NamesError)?;
        Ok(NamesDetector { shared: Arc::new(Shared { tagger, rooms: Rooms::default(), languages }) })
    }
}

impl NamesDetector {
    /// True if a word is in the lists of first or last names, in whatever case. One in some twenty thousand that is not
    /// counts as one.
    pub fn knows(&self, word: &str) -> bool {
        self.shared.tagger.knows_name(word)
    }

    /// What a word, in small letters, is in the lists.
    pub fn listed(&self, word: &str) -> Listed {
        self.shared.tagger.listed(word)
    }

    /// How many words of a document are in each language, most first. Keys of JSON do not count.
    pub fn languages(&self, document: &Document) -> Vec<(Language, u32)> {
        let table = &self.shared.languages;
        let (mut segments, mut found) = (Segments::default(), Vec::new());
        for view in document.views().filter(|view| view.segment().origin != Origin::JsonKey) {
            for line in view.text().lines() {
                found.clear();
                words(line, 0, &mut found);
                for word in &found {
                    segments.add(table, line, word);
                }
            }
        }
        segments.finish();
        segments.shares()
    }
}

/// The longest text, in bytes, in which names of users and names parted at the end of a line are looked for at once: about twenty
/// pages. In longer ones it would take as long as everything else together.
const LONGEST_TEXT: usize = 1 << 16;

impl Detector for NamesDetector {
    fn name(&self) -> &'static str {
        "names"
    }

    fn judges_output(&self) -> bool {
        false
    }

    fn detect(&self, document: &Document, threshold: f32) -> Vec<Finding> {
        let Shared { tagger, rooms, .. } = &*self.shared;
        let mut findings = rooms.within(Room::default, |room| {
            in_every_view(document, |view, findings| {
                // The name of a column or key, or a code: a word alone in small letters is no name.
                let is_small_word = !view
                    .text()
                    .contains(|c: char| c.is_whitespace() || c.is_uppercase() || c >= FIRST_WITHOUT_CAPITALS);
                if !is_small_word {
                    let names = tagger.find(view.text(), room);
                    let found = names.iter().filter_map(|name| finding(view, name));
                    findings.extend(
                        found.filter(|finding| finding.kind != EntityKind::Location || !is_wide(view)),
                    );
                }
                findings.extend(field(view, tagger.scripts()));
            })
        });
        findings.retain(|finding| finding.score >= threshold);
        // In one text the tagger has looked for what is written as names are.
        let is_one_text = document.views().nth(1).is_none();
        if is_one_text && document.text().len() > LONGEST_TEXT {
            return findings;
        }
        let persons = || findings.iter().filter(|finding| finding.kind == EntityKind::Person);
        let names: HashSet<Cow<'_, str>> = persons().map(|finding| document.value(finding.span)).collect();
        if names.len() <= MOST_PEOPLE {
            let mut people = People::default();
            names.iter().for_each(|name| people.add_full(name));
            let settled =
                |finding: &Finding| Found { span: finding.span, kind: finding.kind, fate: Fate::Settled };
            let found = findings.iter().map(settled).collect();
            let listed = |word: &str| tagger.listed(word);
            findings.extend(people.mentions_but(document, is_one_text, &listed, found));
        }
        findings
    }
}

/// True for a field whose places tell little, and for a code in a field (`PPO`).
fn is_wide(view: &View<'_>) -> bool {
    const LONGEST_CODE: usize = 4;
    let text = view.text().trim();
    let is_code = text.len() <= LONGEST_CODE && text.bytes().all(|byte| byte.is_ascii_uppercase());
    view.label().is_some_and(|label| is_code || WIDE_FIELDS.contains(&label.to_lowercase().as_str()))
}

fn finding(view: &View<'_>, name: &Name) -> Option<Finding> {
    let (kind, detector) = match name.class {
        Class::Person => (EntityKind::Person, NAME_OF_PERSON),
        Class::Address if is_citation(view, name) => return None,
        Class::Address if is_address(view, name) => (EntityKind::StreetAddress, ADDRESS),
        Class::Place | Class::Address => (EntityKind::Location, PLACE),
        Class::Organisation => (EntityKind::Organization, ORGANISATION),
        Class::Party => (EntityKind::Organization, PARTY),
    };
    let margin = name.margin.max(0) as f32;
    let sure = margin / (margin + HALF_WAY);
    let score = LEAST_SCORE + (MOST_SCORE - LEAST_SCORE) * sure;
    let evidence = Evidence { detector, check: None, context: None, view: None };
    // `Reykjavík, 3. mars 2026` is a town and no more.
    let mut place = name.place.clone();
    if kind == EntityKind::Location && name.class == Class::Address {
        let town = view.text().get(place.clone()).and_then(|text| text.split_once(','));
        place.end = town.map_or(place.end, |(town, _)| place.start + town.len());
    }
    Some(Finding { span: view.to_source(Span::of(place)), kind, score, evidence })
}

/// True for what is only numbers and abbreviations: a place in a collection of laws or cases (`116 Stat. 2899`, `347 F.3d 1024`).
fn is_citation(view: &View<'_>, name: &Name) -> bool {
    const MOST_DIGITS: usize = 5;
    let text = view.text().get(name.place.clone()).unwrap_or_default();
    // `Patent No. 8,123,456`
    if let Some((_, number)) = text.split_once("No. ")
        && number.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS
        && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b',')
    {
        return true;
    }
    let mut words = text.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).peekable();
    let begins_with_number = words.peek().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    begins_with_number
        && words.all(|word| {
            let has_digit = word.contains(|c: char| c.is_ascii_digit());
            let begins_with_capital = word.starts_with(char::is_uppercase);
            has_digit
                || (begins_with_capital
                    && word.ends_with('.')
                    && !word.starts_with("Ave")
                    && !word.starts_with("St."))
        })
        && text.contains(char::is_alphabetic)
}

/// True for what is more than the name of a town, or a town and the day behind it (`Reykjavík, 3. mars`).
fn is_address(view: &View<'_>, name: &Name) -> bool {
    const FEWEST_WORDS: usize = 3;
    let text = view.text().get(name.place.clone()).unwrap_or_default();
    let has_letter = |word: &&str| word.contains(char::is_alphabetic);
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = text.split_whitespace().collect();
    // `Reykjavík, 3. mars 2026`
    if let [.., town, day, _, year] = words[..]
        && town.ends_with(',')
        && day.trim_end_matches('.').parse().is_ok_and(|day: u8| (1..=31).contains(&day))
        && year.parse().is_ok_and(|year: u16| (1000..3000).contains(&year))
    {
        return false;
    }
    // `Héraðsdómur Reykjavíkur, 14` of `14. mars 2024`
    if let [.., before, day] = words[..]
        && before.ends_with(',')
        && day.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
        && view.text()[name.place.end..].strip_prefix(". ").is_some_and(begins_with_month)
    {
        return false;
    }
    let has_number = words.iter().any(|word| is_number(word));
    let is_beside_word =
        words.windows(2).any(|pair| (is_number(pair[1]) && !pair[0].ends_with(',')) || is_number(pair[0]));
    words.len() >= FEWEST_WORDS
        || is_beside_word
        || has_number && words.iter().filter(|word| has_letter(word)).count() > 1
}

/// True for a word and a year behind it: `mars 2024`.
fn begins_with_month(text: &str) -> bool {
    const YEAR: usize = 4;
    let Some((month, rest)) = text.split_once(' ') else { return false };
    let year = rest.bytes().take_while(u8::is_ascii_digit).count();
    !month.is_empty() && month.chars().all(char::is_alphabetic) && year == YEAR
}

/// The whole of a field for names: a name with nothing beside it tells the model little.
fn field(view: &View<'_>, scripts: &Scripts) -> Option<Finding> {
    let label = view.label()?;
    let text = view.text();
    let value = text.trim();
    let is_name = |word: &str| {
        word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | ','))
            && word.chars().any(char::is_alphabetic)
    };
    // The value first: most cells of a table are told by their first character.
    let mut words = value.split_whitespace();
    if value.is_empty() || !words.clone().all(is_name) || words.nth(MOST_WORDS).is_some() {
        return None;
    }
    let label: String =
        label.chars().map(|c| if matches!(c, '_' | '-' | ':' | '.') { ' ' } else { c }).collect();
    if !NAME_FIELDS.contains(&label.trim().to_lowercase().as_str()) && !scripts.is_field(label.trim()) {
        return None;
    }
    let start = text.len() - text.trim_start().len();
    let evidence = Evidence { detector: NAME_OF_PERSON, check: None, context: None, view: None };
    let span = view.to_source(Span::of(start..start + value.len()));
    Some(Finding { span, kind: EntityKind::Person, score: FIELD_SCORE, evidence })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::detect::DEFAULT_THRESHOLD;

    const WEIGHTS: &[u8] = include_bytes!("../../models/names/weights.bin");
    const NAMES: &[u8] = include_bytes!("../../models/names/names.bin");
    const ICELANDIC: &[u8] = include_bytes!("../../models/names/names-icelandic.bin");
    const COMMON: &[u8] = include_bytes!("../../models/names/common-words.bin");
    const CLUSTERS: &[u8] = include_bytes!("../../models/names/word-clusters.bin");
    const SCRIPTS: &[u8] = include_bytes!("../../models/names/names-scripts.bin");
    const LANGUAGES: &[u8] = include_bytes!("../../models/names/languages.txt");

    fn found(extension: &str, text: &str) -> Vec<(EntityKind, String)> {
        let document = crate::format::read(extension, text.as_bytes()).unwrap();
        let detector =
            NamesDetector::new(WEIGHTS, NAMES, ICELANDIC, COMMON, CLUSTERS, SCRIPTS, LANGUAGES).unwrap();
        let findings = detector.detect(&document, DEFAULT_THRESHOLD);
        findings
            .iter()
            .map(|finding| (finding.kind, finding.span.slice(document.text()).unwrap().to_owned()))
            .collect()
    }

    #[test]
    fn persons_are_found_in_several_languages() {
        for (text, name) in [
            ("Guðrún Jónsdóttir sagði að fundurinn hefði gengið vel.", "Guðrún Jónsdóttir"),
            ("Dómurinn féllst á kröfu Sigurðar Einarssonar í gær.", "Sigurðar Einarssonar"),
            ("The applicant, Mr John Harrison, was born in 1961.", "John Harrison"),
            ("Statsminister Erna Solberg sa at saken er avsluttet.", "Erna Solberg"),
            ("El paciente José García López acude a consulta.", "José García López"),
            ("Kammarrätten dömde Anders Lindqvist till böter.", "Anders Lindqvist"),
        ] {
            assert!(
                found("txt", text).contains(&(EntityKind::Person, name.to_owned())),
                "{text}: {:?}",
                found("txt", text)
            );
        }
    }

    #[test]
    fn common_words_are_no_names() {
        for text in [
            "The quick brown fox jumps over the lazy dog.",
            "Fundurinn verður haldinn á morgun klukkan tíu.",
            "Section 12 of the Act applies to every contract.",
        ] {
            assert_eq!(found("txt", text), [], "{text}");
        }
    }

    #[test]
    fn addresses_are_more_than_towns() {
        let texts = |text: &str| found("txt", text).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(texts("Hún býr að Laugavegi 12, 101 Reykjavík."), ["Laugavegi 12, 101 Reykjavík"]);
        assert_eq!(texts("Domicilio: Calle Los Prados, 25.\nLocalidad"), ["Calle Los Prados, 25"]);
        assert!(texts("Please write to 42 Elm Street, Springfield, IL 62704.")[0].contains("Elm Street"));
        assert_eq!(texts("Reykjavík, 3. mars 2026"), ["Reykjavík"]);
        assert!(texts("Héraðsdómur Reykjavíkur, 14. mars 2024.").iter().all(|text| !text.contains("14")));
    }

    #[test]
    fn a_field_for_names_holds_names() {
        let table = "nafn,borg\nxqzt Vbrkl,Akureyri\n";
        assert!(found("csv", table).contains(&(EntityKind::Person, "xqzt Vbrkl".to_owned())));
    }

    #[test]
    fn names_in_other_scripts_are_found_in_texts_and_tables() {
        for (text, name) in [
            ("Истец Кузнецова Мария Ивановна просит взыскать неустойку.", "Кузнецова Мария Ивановна"),
            ("记者张伟昨天在北京采访了市长。", "张伟"),
            ("田中太郎さんは昨日東京に到着した。", "田中太郎"),
            ("문재인 대통령은 성명을 발표했다.", "문재인"),
            ("زار السيد أحمد حسين المستشفى أمس.", "أحمد حسين"),
            ("Η κυρία Ελένη Δημητρίου υπέγραψε τη σύμβαση.", "Ελένη Δημητρίου"),
        ] {
            let found = found("txt", text);
            assert!(found.contains(&(EntityKind::Person, name.to_owned())), "{text}: {found:?}");
        }
        for (table, name) in [
            ("氏名,都市\n龘龘,東京\n", "龘龘"),
            ("id,备注\n1,梁永辉\n", "梁永辉"),
            ("ФИО;город\nШмыгль Ы.;Тверь\n", "Шмыгль Ы."),
        ] {
            let found = found("csv", table);
            assert!(found.contains(&(EntityKind::Person, name.to_owned())), "{table}: {found:?}");
        }
    }

    #[test]
    fn damaged_files_are_refused() {
        assert!(
            NamesDetector::new(&WEIGHTS[..1000], NAMES, ICELANDIC, COMMON, CLUSTERS, SCRIPTS, LANGUAGES)
                .is_err()
        );
        assert!(NamesDetector::new(WEIGHTS, ICELANDIC, NAMES, COMMON, CLUSTERS, SCRIPTS, LANGUAGES).is_err());
        assert!(
            NamesDetector::new(WEIGHTS, NAMES, ICELANDIC, COMMON, CLUSTERS, &SCRIPTS[..1000], LANGUAGES)
                .is_err()
        );
        assert!(
            NamesDetector::new(WEIGHTS, NAMES, ICELANDIC, COMMON, CLUSTERS, SCRIPTS, b"is . og").is_err()
        );
    }
}
