//! Lists of names and places: the files that ship, and names to put in the place of others.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use scrubjay_evaluation::read::unpack;
use scrubjay_names::features::hash;
use scrubjay_names::lists::{
    COMMON, COMPANY, COUNTRY, DICTIONARY, FIRST_NAME, LAST_NAME, PART_OF_PLACE, PATRONYMIC, PLACE, STREET,
    to_bytes,
};

/// A form of an Icelandic name: what sort of name, and which case, number and gender.
type Sort = (String, String, String);

pub(crate) struct Gazetteers {
    /// Words under free licences, with the bits of their lists.
    free: BTreeMap<String, u16>,
    /// Words from BÍN (CC BY-SA 4.0), which are a file of their own.
    icelandic: BTreeMap<String, u16>,
    /// Common words (CC BY-SA 4.0), with the bits of their languages: those that are trained with.
    common: BTreeMap<String, u16>,
    /// The same that ship: with fewer names and less English among them, and more words of languages that are not trained on.
    /// Training anew with them made English neither better nor worse, and more than that different.
    common_to_ship: BTreeMap<String, u16>,
    /// By language, first and last names.
    people: HashMap<String, (Vec<String>, Vec<String>)>,
    /// The sorts that an Icelandic form may be of.
    sorts: HashMap<String, Vec<Sort>>,
    /// By sort, all forms of it.
    forms: BTreeMap<Sort, Vec<String>>,
}

impl Gazetteers {
    pub(crate) fn read(folder: &Path) -> Result<Gazetteers, String> {
        let mut lists = Gazetteers {
            free: BTreeMap::new(),
            icelandic: BTreeMap::new(),
            common: BTreeMap::new(),
            common_to_ship: BTreeMap::new(),
            people: HashMap::new(),
            sorts: HashMap::new(),
            forms: BTreeMap::new(),
        };
        let read = |path: &Path| unpack(path).map_err(|error| format!("{}: {error}", path.display()));
        let common = concat!(env!("CARGO_MANIFEST_DIR"), "/words/english.txt.gz");
        for word in read(Path::new(common))?.lines() {
            *lists.free.entry(word.to_owned()).or_default() |= COMMON;
        }
        let dictionary = concat!(env!("CARGO_MANIFEST_DIR"), "/words/english-more.txt.gz");
        for word in read(Path::new(dictionary))?.lines() {
            *lists.free.entry(word.to_owned()).or_default() |= DICTIONARY;
        }
        let by_hand = [
            (include_str!("../words/chat.txt"), DICTIONARY),
            (include_str!("../words/heads-of-state.txt"), FIRST_NAME | LAST_NAME),
            (include_str!("../words/nicknames.txt"), FIRST_NAME),
        ];
        for (text, bits) in by_hand {
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            for word in lines.flat_map(str::split_whitespace) {
                *lists.free.entry(word.to_owned()).or_default() |= bits;
            }
        }
        let of_languages = [
            (concat!(env!("CARGO_MANIFEST_DIR"), "/words/common.tsv.gz"), &mut lists.common),
            (concat!(env!("CARGO_MANIFEST_DIR"), "/words/common-to-ship.tsv.gz"), &mut lists.common_to_ship),
        ];
        for (path, list) in of_languages {
            for line in read(Path::new(path))?.lines() {
                let [word, languages] = columns(line);
                for language in languages.split(' ') {
                    *list.entry(word.to_owned()).or_default() |=
                        scrubjay_names::whole_text::language(language);
                }
            }
        }
        let table = |name: &str| read(&folder.join(name));
        for line in table("faker-names.tsv.gz")?.lines().skip(1) {
            let [locale, kind, name] = columns(line);
            let people = lists.people.entry(locale.chars().take(2).collect()).or_default();
            let (bit, of_kind) =
                if kind == "first" { (FIRST_NAME, &mut people.0) } else { (LAST_NAME, &mut people.1) };
            if name.chars().next().is_some_and(char::is_uppercase) && !name.contains([' ', '.']) {
                of_kind.push(name.to_owned());
            }
            words(&mut lists.free, name, bit, bit);
        }
        for line in table("us-census1990-names.tsv.gz")?.lines().skip(1) {
            let [name, kind, _] = columns(line);
            let bit = if kind.ends_with("last") { LAST_NAME } else { FIRST_NAME };
            words(&mut lists.free, name, bit, bit);
        }
        for line in table("de-germaner-surnames.tsv.gz")?.lines().skip(1) {
            words(&mut lists.free, line.trim_matches('"'), LAST_NAME, 0);
        }
        for line in table("geonames-cities15000.tsv.gz")?.lines().skip(1) {
            let [name, ..] = columns::<3>(line);
            words(&mut lists.free, name, PLACE, PART_OF_PLACE);
        }
        for line in table("is-placenames.tsv.gz")?.lines().skip(1) {
            let [name, category, _] = columns(line);
            if !category.ends_with("Lítið") && !name.contains(' ') {
                words(&mut lists.free, name, PLACE, 0);
            }
        }
        for line in table("is-streets.tsv.gz")?.lines().skip(1) {
            let [nominative, dative, ..] = columns::<4>(line);
            for name in [nominative, dative] {
                if !name.contains([' ', '.']) {
                    words(&mut lists.free, name, STREET, 0);
                }
            }
        }
        for line in table("is-bin-names.tsv.gz")?.lines().skip(1) {
            let [form, _, gender, domain, tag] = columns(line);
            let bit = match domain {
                "fyr" => COMPANY,
                several => several.split(',').fold(0, |bits, part| bits | bit_of_domain(part)),
            };
            if bit == 0 {
                continue;
            }
            words(&mut lists.icelandic, form, bit, bit & (COMPANY | PLACE));
            if bit & (FIRST_NAME | PATRONYMIC) != 0 {
                let sort = (domain.to_owned(), gender.to_owned(), tag.to_owned());
                lists.sorts.entry(form.to_owned()).or_default().push(sort.clone());
                lists.forms.entry(sort).or_default().push(form.to_owned());
            }
        }
        Ok(lists)
    }

    /// The files that ship: names under free licences, names from BÍN, common words. Behind them the common words that are trained
    /// with.
    pub(crate) fn files(&self) -> [Vec<u8>; 4] {
        [&self.free, &self.icelandic, &self.common_to_ship, &self.common]
            .map(|words| to_bytes(words.iter().map(|(word, bits)| (hash(word), *bits))))
    }

    /// Another name of the same sort: in the same case in Icelandic, first or last in other languages.
    pub(crate) fn another(&self, name: &str, is_last: bool, language: &str, number: u64) -> Option<&str> {
        if language == "is" {
            let sort = self.sorts.get(name)?.first()?;
            let forms = self.forms.get(sort)?;
            return Some(&forms[number as usize % forms.len()]);
        }
        let language = match language {
            "nb" | "nn" => "no",
            other => other,
        };
        let (first, last) = self.people.get(language)?;
        let names = if is_last { last } else { first };
        (!names.is_empty()).then(|| names[number as usize % names.len()].as_str())
    }
}

/// What a domain of BÍN says of a name (the fourth column of `is-bin-names.tsv.gz`). Some names have several; what is a company and
/// something else is mostly a word too, and is not taken for one.
fn bit_of_domain(domain: &str) -> u16 {
    match domain {
        // Names, names that people are called by, foreign names.
        "ism" | "gæl" | "erm" => FIRST_NAME,
        "föð" | "móð" => PATRONYMIC,
        "ætt" => LAST_NAME,
        // Places, villages and towns, districts.
        "örn" | "þor" | "svaedi" => PLACE,
        "bær" | "göt" => STREET,
        "lönd" => COUNTRY,
        _ => 0,
    }
}

fn columns<const COUNT: usize>(line: &str) -> [&str; COUNT] {
    let mut parts = line.split('\t');
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Notes a name: a single word with `bit`, each word of several with `part`.
fn words(list: &mut BTreeMap<String, u16>, name: &str, bit: u16, part: u16) {
    let mut found = Vec::new();
    scrubjay_names::words::words(name, 0, &mut found);
    let lower = |word: &scrubjay_names::words::Word| name[word.start..word.end].to_lowercase();
    let is_word = |word: &&scrubjay_names::words::Word| name[word.start..word.end].chars().count() > 1;
    match &found[..] {
        [only] if is_word(&only) => *list.entry(lower(only)).or_default() |= bit,
        several => {
            for word in several.iter().filter(is_word) {
                // Small words within names (`de`, `am`) are no names.
                if part != 0 && name[word.start..].chars().next().is_some_and(char::is_uppercase) {
                    *list.entry(lower(word)).or_default() |= part;
                }
            }
        }
    }
}
