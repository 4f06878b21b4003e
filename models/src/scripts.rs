//! The file of what tells names in scripts other than Latin: words of packages (`words/scripts.tsv.gz`, which `scripts.py`
//! wrote), closed classes that were written by hand (`words/scripts-by-hand.txt`), and the cases of Cyrillic and Greek names.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use scrubjay_evaluation::read::unpack;
use scrubjay_names::lists::to_bytes;
use scrubjay_names::scripts::{bits, key, normal, sort};

/// The shortest form that is listed, in letters.
const SHORTEST: usize = 2;
/// The shortest stem that is listed.
const SHORTEST_STEM: usize = 3;

/// The bytes of `names-scripts.bin`: the same each time.
pub(crate) fn file() -> Result<Vec<u8>, String> {
    let mut entries: BTreeMap<u64, u16> = BTreeMap::new();
    let hand = include_str!("../words/scripts-by-hand.txt");
    let set = |name| -> HashSet<String> { section(hand, name).map(|word| normal(&word)).collect() };
    let (common, stop, ends_place) = (set("common"), set("stop"), set("han-not"));
    by_hand(hand, &mut entries)?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("words/scripts.tsv.gz");
    let words = unpack(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for line in words.lines() {
        let mut columns = line.split('\t');
        let (Some(section), Some(word), Some(cost)) = (columns.next(), columns.next(), columns.next()) else {
            return Err("scripts.tsv.gz: a line has not three columns".to_owned());
        };
        let cost: u16 = cost.parse().map_err(|_| "scripts.tsv.gz: a cost is no number".to_owned())?;
        if let Some(sort) = sort_of(section) {
            // `市` is a given name, but what it ends is a town.
            if sort == sort::JAPANESE_GIVEN && ends_place.contains(word) {
                continue;
            }
            entries.insert(key(sort, word), cost);
            continue;
        }
        let (language, kind) = section.split_once('-').ok_or("scripts.tsv.gz: a section is not known")?;
        let bit = match kind {
            "given" => bits::GIVEN,
            "surname" => bits::SURNAME,
            _ => return Err(format!("scripts.tsv.gz: the section {section} is not known")),
        };
        let lemma = normal(word);
        if bit == bits::SURNAME && tells_itself(hand, &lemma) {
            continue;
        }
        if stop.contains(&lemma) {
            continue;
        }
        // With the Arabic article as well.
        let bare = lemma.strip_prefix("ال").unwrap_or(&lemma);
        let more = if common.contains(&lemma) || common.contains(bare) { bits::COMMON } else { 0 };
        let entry = match stem(language, &lemma) {
            Some(stem) => key(sort::STEM, stem),
            None if lemma.chars().count() >= SHORTEST => key(sort::WORD, &lemma),
            None => continue,
        };
        *entries.entry(entry).or_default() |= bit | more;
    }
    Ok(to_bytes(entries))
}

/// The words of a section of what was written by hand.
fn section<'t>(hand: &'t str, name: &'t str) -> impl Iterator<Item = String> + 't {
    hand.lines()
        .filter_map(move |line| line.strip_prefix(name)?.strip_prefix(':'))
        .flat_map(str::split_whitespace)
        .map(|word| word.replace('_', " "))
}

fn by_hand(hand: &str, entries: &mut BTreeMap<u64, u16>) -> Result<(), String> {
    const SECTIONS: [(&str, u8, u16); 22] = [
        ("han-after", sort::HAN_AFTER, 1),
        ("han-before", sort::HAN_BEFORE, 1),
        ("han-not", sort::HAN_NOT, 1),
        ("field", sort::WORD, bits::FIELD),
        ("before", sort::WORD, bits::BEFORE),
        ("korean-after", sort::KOREAN_TAIL, 2),
        ("korean-after", sort::WORD, bits::AFTER),
        ("korean-particle", sort::KOREAN_TAIL, 1),
        ("particle", sort::WORD, bits::PARTICLE),
        ("compound", sort::WORD, bits::COMPOUND),
        ("common", sort::WORD, bits::COMMON),
        ("stop", sort::WORD, bits::COMMON),
        ("not", sort::WORD, bits::NOT),
        ("ending-patronymic", sort::ENDING, bits::PATRONYMIC),
        ("ending-surname", sort::ENDING, bits::SURNAME),
        ("prefix", sort::PREFIX, bits::PARTICLE),
        ("prefix-title", sort::PREFIX, bits::BEFORE),
        ("suffix", sort::SUFFIX, 1),
        ("foreign", sort::FOREIGN, 12),
        ("han-word", sort::HAN_WORD, 20),
        ("stem", sort::STEM, bits::GIVEN),
        ("given", sort::WORD, bits::GIVEN),
    ];
    for line in hand.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let name = line.split(':').next().unwrap_or_default();
        if !SECTIONS.iter().any(|(section, ..)| *section == name) {
            return Err(format!("scripts-by-hand.txt: the section {name} is not known"));
        }
    }
    for (name, sort, value) in SECTIONS {
        for word in section(hand, name) {
            let is_as_it_stands = matches!(
                name,
                "foreign"
                    | "han-word"
                    | "han-after"
                    | "han-before"
                    | "han-not"
                    | "korean-after"
                    | "korean-particle"
            );
            let word = if is_as_it_stands && sort != sort::WORD { word } else { normal(&word) };
            *entries.entry(key(sort, &word)).or_default() |= value;
        }
    }
    Ok(())
}

fn sort_of(section: &str) -> Option<u8> {
    Some(match section {
        "word" => sort::HAN_WORD,
        "zh-last" => sort::CHINESE_SURNAME,
        "zh-first" => sort::CHINESE_FIRST,
        "zh-second" => sort::CHINESE_SECOND,
        "zh-only" => sort::CHINESE_ONLY,
        "ja-last" => sort::JAPANESE_SURNAME,
        "ja-given" => sort::JAPANESE_GIVEN,
        "ja-first" => sort::JAPANESE_FIRST,
        "ja-second" => sort::JAPANESE_SECOND,
        "foreign" => sort::FOREIGN,
        "ko-last" => sort::KOREAN_SURNAME,
        "ko-first" => sort::KOREAN_FIRST,
        "ko-second" => sort::KOREAN_SECOND,
        "ko-word" => sort::KOREAN_WORD,
        _ => return None,
    })
}

/// True for a surname whose ending tells it, so that it need not be listed.
fn tells_itself(hand: &str, lemma: &str) -> bool {
    section(hand, "ending-surname").any(|ending| {
        let ending = normal(&ending);
        ending.chars().count() >= 2
            && lemma.strip_suffix(&ending).is_some_and(|stem| stem.chars().count() >= 3)
    })
}

/// What stays of a Cyrillic, Greek or Georgian name in all of its cases, or `None` where that is too little or it has none.
fn stem<'n>(language: &str, lemma: &'n str) -> Option<&'n str> {
    let endings: &[&str] = match language {
        "ru" | "uk" | "bg" | "mk" | "sr" => {
            &["ий", "ій", "ый", "ой", "ая", "ия", "ія", "а", "я", "о", "е", "ь", "й"]
        }
        "el" => &["οσ", "ησ", "ασ", "ου", "α", "η", "ω"],
        // The ending of the nominative.
        "ka" => &["ი"],
        _ => return None,
    };
    let stem = endings.iter().find_map(|ending| lemma.strip_suffix(ending)).unwrap_or(lemma);
    (stem.chars().count() >= SHORTEST_STEM).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_of_a_name_is_listed() {
        assert_eq!(stem("ru", "анна"), Some("анн"));
        assert_eq!(stem("ru", "дмитрий"), Some("дмитр"));
        assert_eq!(stem("uk", "марія"), Some("мар"));
        assert_eq!(stem("el", "γιωργοσ"), Some("γιωργ"));
        assert_eq!(stem("ru", "ян"), None);
        assert_eq!(stem("ar", "محمد"), None);
    }

    #[test]
    fn the_file_is_the_same_each_time_and_holds_what_it_should() {
        let file = file().unwrap();
        assert_eq!(file, super::file().unwrap());
        let lists = scrubjay_names::lists::Lists::from_bytes([&file[..]]).unwrap();
        assert!(lists.of(key(sort::STEM, "иван")) & bits::GIVEN != 0);
        assert!(lists.of(key(sort::STEM, "надежд")) & bits::COMMON != 0);
        assert!(lists.of(key(sort::WORD, "ф.и.о")) & bits::FIELD != 0);
        assert!(lists.of(key(sort::HAN_AFTER, "さん")) != 0);
        assert!(lists.of(key(sort::CHINESE_SURNAME, "張")) != 0);
        assert_eq!(lists.of(key(sort::WORD, "дом")), 0);
    }
}
