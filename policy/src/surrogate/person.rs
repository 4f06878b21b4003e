//! Names that nobody has, made of syllables.
//!
//! As the Court of Justice of the European Union does since 1 January 2023 where it leaves names out of its cases: a
//! program parts words of a language into syllables and combines them at random, and the names correspond to none of a
//! party's nor, in principle, to existing ones (<https://curia.europa.eu/jcms/jcms/p1_3869098/>).
//!
//! Syllables alone can hit a name. Of 160,000 words made without asking for known names, 35 were in the lists of
//! `models/names` (which take one word in twenty thousand for another); of names of two plain syllables it was one in 45.

use crate::Key;
use crate::canonical::{is_suffix, is_title};
use crate::letters::{Capitals, Test, folded, is_in};
use crate::random::Stream;

/// More than these are no name.
const WORDS: usize = 8;

/// How often syllables are drawn until they are no known name.
const TRIES: usize = 60;

/// Words within a name that stay as they are where they are written small.
const PARTICLES: &str = "van von der den de del della di da dos das do du la le el al bin ibn ben of af av zu zum zur ter ten och og and und y e i";

/// What family names of a language end in. It stays, so that the invented name is one of that language.
const FAMILY: &str = "opoulos idis adis ović ovic ević evic ić enko escu oğlu ová ova eva ski ska cki cka ský ská skij skaya dóttir dotter sdatter sson ssen sen son nen ainen";

/// An invented name in place of `text`: as many words, other initials, the same capitals; titles and particles stay. An
/// Icelandic name keeps its case, and the same person has the same invented name in every case. Nothing for scripts
/// other than Latin.
pub(super) fn person(text: &str, key: &Key, is_known_name: &dyn Fn(&str) -> bool) -> Option<String> {
    let is_latin = |c: char| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    if !text.chars().all(is_latin) || text.chars().any(char::is_numeric) {
        return None;
    }
    let pieces = pieces(text);
    let (names, turned) = names(text, &pieces)?;
    let icelandic = Icelandic::of(&names);
    let stems: Vec<String> = match &icelandic {
        Some(icelandic) => icelandic.stems(&names),
        None => names.iter().map(|name| folded(name)).collect(),
    };
    let seed = stems.join(" ");
    let mut made = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let mut random = Stream::new(key, "surrogate", "PERSON", &format!("{seed}\n{place}"));
        made.push(match &icelandic {
            Some(icelandic) if place + 1 == names.len() => {
                icelandic.patronymic(name, &mut random, is_known_name)?
            }
            Some(icelandic) => icelandic.given(name, &mut random, is_known_name)?,
            None => invented(name, &mut random, is_known_name)?,
        });
    }
    made.rotate_right(turned);
    let mut made = made.into_iter();
    let word = |(piece, is_name): &(&str, bool)| {
        if *is_name { made.next().unwrap_or_default() } else { (*piece).to_owned() }
    };
    Some(pieces.iter().map(word).collect())
}

/// What the cases of an Icelandic name have in common; nothing for a name without a patronymic.
pub(crate) fn icelandic_person(text: &str) -> Option<String> {
    // What most names are not is seen at once.
    let ends = ["son", "syni", "dótt", "SON", "SYNI", "DÓTT"];
    if !ends.iter().any(|end| text.contains(end)) {
        return None;
    }
    let pieces = pieces(text);
    let (names, _) = names(text, &pieces)?;
    Some(Icelandic::of(&names)?.stems(&names).join(" "))
}

/// The names among the pieces of a text, given names first, and how many of them stood before a comma.
fn names<'t>(text: &str, pieces: &[(&'t str, bool)]) -> Option<(Vec<&'t str>, usize)> {
    let mut names: Vec<&str> =
        pieces.iter().filter(|(_, is_name)| *is_name).map(|(piece, _)| *piece).collect();
    if names.is_empty() || names.len() > WORDS {
        return None;
    }
    // `Doe, John` is `John Doe`.
    let comma = pieces.iter().position(|(piece, _)| piece.contains(',')).unwrap_or(0);
    let before = pieces[..comma].iter().filter(|(_, is_name)| *is_name).count();
    let has_suffix = text.rsplit(',').next().is_some_and(is_suffix);
    let turned = if before < names.len() && !has_suffix { before } else { 0 };
    names.rotate_left(turned);
    Some((names, turned))
}

/// `text` in runs of letters and what stands between them. True for what is a name: no title, suffix or particle.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let is_mark = |c: char| ('\u{300}'..'\u{370}').contains(&c);
    let mut runs: Vec<(&str, bool)> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_letter = first.is_alphabetic();
        let end = rest
            .find(|c: char| (c.is_alphabetic() || (is_letter && is_mark(c))) != is_letter)
            .unwrap_or(rest.len());
        let (run, behind) = rest.split_at(end);
        runs.push((run, is_letter));
        rest = behind;
    }
    let count = runs.iter().filter(|(_, is_letter)| *is_letter).count();
    let (mut seen, mut has_name) = (0, false);
    for (run, is_name) in &mut runs {
        if !*is_name {
            continue;
        }
        seen += 1;
        let is_last = seen == count;
        let is_short = run.chars().nth(1).is_none();
        let is_left = (!has_name && !is_last && !is_short && is_title(run))
            || (has_name && is_last && count > 2 && is_kept_suffix(run))
            || (!is_last && is_in(PARTICLES, run));
        *is_name = !is_left;
        has_name |= *is_name;
    }
    runs
}

/// True for `Jr`, `III` and the like, as they are usually written: `Ii` is a name.
fn is_kept_suffix(word: &str) -> bool {
    is_suffix(word) && (Capitals::of(word) == Capitals::All || is_in("jr sr esq phd", &folded(word)))
}

/// A name of syllables in place of `name`.
fn invented(name: &str, random: &mut Stream, is_known_name: &dyn Fn(&str) -> bool) -> Option<String> {
    let source = folded(name);
    let initial = source.chars().next();
    let capitals = Capitals::of(name);
    if source.chars().nth(1).is_none() {
        let letter = (0..TRIES).map(|_| random.alike('x')).find(|letter| Some(*letter) != initial)?;
        let is_large = capitals != Capitals::None;
        return Some(if is_large { letter.to_ascii_uppercase() } else { letter }.to_string());
    }
    let ending = FAMILY
        .split(' ')
        .find(|ending| source.strip_suffix(*ending).is_some_and(|front| front.chars().count() >= 3))
        .unwrap_or_default();
    (0..TRIES).find_map(|_| {
        let mut word = word(random, PLAIN, 3);
        word.push_str(ending);
        is_new(&word, initial, is_known_name).then(|| capitals.put_on(&word))
    })
}

/// True if `word` begins otherwise and is no known name.
fn is_new(word: &str, initial: Option<char>, is_known_name: &dyn Fn(&str) -> bool) -> bool {
    word.chars().next() != initial && !is_known_name(&Capitals::First.put_on(word)) && !is_known_name(word)
}

/// The sounds of a language: how a word begins, its vowels, what stands between two of them, and how it ends.
type Sounds = [&'static str; 4];

const PLAIN: Sounds = [
    "b d f g h j k l m n p r s t v z br dr gr kr pr tr fl gl pl sk sl st",
    "a e i o u",
    "b d f g k l m n p r s t v z ld lk lm nd nt rd rm rn rt st",
    "l m n r s t d k",
];
const NORTHERN: Sounds = [
    "b d f g h k l m n r s t v þ br dr gr hr sk sv st",
    "e i o u á é í ó ú ý æ",
    "b d ð f g k l m n r t v ld lf lm nd ng rð rg rk rm rn st",
    "m ð d k f ng rk",
];

/// A word of so many syllables, at least two.
fn word(random: &mut Stream, sounds: Sounds, syllables: u32) -> String {
    let [first, vowels, middle, last] = sounds;
    let mut draw = |list: &'static str| {
        let count = list.split(' ').count() as u32;
        list.split(' ').nth(random.below(count) as usize).unwrap_or_default()
    };
    let mut out = format!("{}{}", draw(first), draw(vowels));
    for _ in 1..syllables.max(2) {
        out.push_str(draw(middle));
        out.push_str(draw(vowels));
    }
    out + draw(last)
}

/// The case of an Icelandic name, as its patronymic shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// Nominative or, of a man, accusative.
    Plain,
    /// Accusative or dative of a woman.
    Oblique,
    Dative,
    Genitive,
}

/// True for the given name of a man in the accusative, where its form tells: `Helga`, `Sigurð`, `Guðmund`, `Ólaf`.
fn is_accusative(name: &str) -> bool {
    let has_lost_ending =
        ["rð", "mund", "laf", "lf", "ald", "auk", "vald"].iter().any(|end| name.ends_with(end));
    name.ends_with('a') || has_lost_ending
}

/// What the patronymic of an Icelandic name says of it.
struct Icelandic {
    /// `son`, `sonar`, `syni`, `dóttir` or `dóttur`.
    ending: &'static str,
    is_woman: bool,
    case: Case,
    /// Accusative, where the form of the given name says so.
    is_accusative: bool,
    /// Whether letters that only Icelandic has are in it, in every case of the name.
    is_northern: bool,
}

impl Icelandic {
    fn of(names: &[&str]) -> Option<Icelandic> {
        let (last, given) = names.split_last()?;
        let last = folded(last);
        let ending = ["sonar", "syni", "son", "dóttir", "dóttur"].into_iter().find(|ending| {
            last.strip_suffix(ending).is_some_and(|father| {
                father.chars().count() >= 3
                    && father.ends_with((|c| matches!(c, 's' | 'a' | 'u' | 'r')) as Test)
            })
        })?;
        let given: Vec<String> = given.iter().map(|name| folded(name)).collect();
        let is_woman = ending.starts_with('d');
        let case = match ending {
            "sonar" => Case::Genitive,
            "syni" => Case::Dative,
            "dóttur" if given.iter().any(|name| name.ends_with("ar")) => Case::Genitive,
            "dóttur" => Case::Oblique,
            _ => Case::Plain,
        };
        let is_accusative = ending == "son" && given.first().is_some_and(|name| is_accusative(name));
        // Not ö, which comes and goes with the case.
        let letters: Test = |c| "þðæáéíúýó".contains(c);
        let father = last.strip_suffix(ending).unwrap_or_default();
        let is_northern =
            given.iter().map(String::as_str).chain([father]).any(|name| name.contains(letters)) || is_woman;
        Some(Icelandic { ending, is_woman, case, is_accusative, is_northern })
    }

    /// The names without what changes with the case. The last is the father's, and whose child it is.
    fn stems(&self, names: &[&str]) -> Vec<String> {
        let mut stems: Vec<String> = names.iter().map(|name| self.stem(&folded(name))).collect();
        if let (Some(stem), Some(name)) = (stems.last_mut(), names.last()) {
            let name = folded(name);
            *stem = format!(
                "{}{}",
                name.strip_suffix(self.ending).unwrap_or_default(),
                if self.is_woman { "d" } else { "s" }
            );
        }
        stems
    }

    /// A given name without the ending of its case: `sigurð` of `sigurður`, `sigurði` and `sigurðar`.
    fn stem(&self, name: &str) -> String {
        let endings: &[&str] = match (self.is_woman, self.case) {
            (false, Case::Plain) => &["ur", "i", "a"],
            (false, Case::Genitive) => &["ar", "s", "a", "u"],
            (false, _) => &["i", "a", "u"],
            (true, Case::Plain) => &["ur", "a"],
            (true, _) => &["ar", "u", "i"],
        };
        let long = |stem: &&str| stem.chars().count() >= 2;
        let mut stem =
            endings.iter().find_map(|ending| name.strip_suffix(ending).filter(long)).unwrap_or(name);
        if let (false, Some(short)) = (
            self.is_woman,
            stem.strip_suffix("ur").or(stem.strip_suffix("tr").map(|_| &stem[..stem.len() - 1])),
        ) && short.chars().count() >= 3
        {
            stem = short;
        }
        // `Páll`, `Páls`; `Steinn`, `Steins`.
        let stem = match stem.strip_suffix("ll").or(stem.strip_suffix("nn")) {
            Some(_) if !self.is_woman => &stem[..stem.len() - 1],
            _ => stem,
        };
        match stem {
            // The vowels of a few common names change.
            "birn" => "bjarn".to_owned(),
            "agl" => "egil".to_owned(),
            "katl" => "ketil".to_owned(),
            "herð" => "harð".to_owned(),
            "ern" => "arn".to_owned(),
            stem => stem.replace('ö', "a"),
        }
    }

    fn sounds(&self) -> Sounds {
        if self.is_northern { NORTHERN } else { PLAIN }
    }

    /// An invented given name in the case of the name.
    fn given(&self, name: &str, random: &mut Stream, is_known_name: &dyn Fn(&str) -> bool) -> Option<String> {
        let initial = folded(name).chars().next();
        if name.chars().nth(1).is_none() {
            return invented(name, random, is_known_name);
        }
        // How it is declined: like Sigurður, Jón or Helgi; like Guðrún or Helga. Nominative, accusative, dative, genitive.
        let kind = if self.is_northern { random.below(3) } else { 1 };
        let endings = match (self.is_woman, kind) {
            (false, 0) => ["ur", "", "i", "s"],
            (false, 2) => ["i", "a", "a", "a"],
            (false, _) => ["", "", "i", "s"],
            (true, 2) => ["a", "u", "u", "u"],
            (true, _) => ["", "u", "u", "ar"],
        };
        let ending = match self.case {
            Case::Plain if !self.is_accusative => endings[0],
            Case::Plain | Case::Oblique => endings[1],
            Case::Dative => endings[2],
            Case::Genitive => endings[3],
        };
        (0..TRIES).find_map(|_| {
            let stem = self.word(random);
            // All forms are asked about in any case, so that every case has the same answer.
            let is_new = endings.iter().all(|ending| is_new(&format!("{stem}{ending}"), None, is_known_name))
                && !self.starts_alike(&stem, initial);
            is_new.then(|| Capitals::of(name).put_on(&format!("{stem}{ending}")))
        })
    }

    fn patronymic(
        &self,
        name: &str,
        random: &mut Stream,
        is_known_name: &dyn Fn(&str) -> bool,
    ) -> Option<String> {
        let initial = folded(name).chars().next();
        (0..TRIES).find_map(|_| {
            let father = self.word(random);
            let endings: &[&str] =
                if self.is_woman { &["", "dóttir", "dóttur"] } else { &["", "son", "syni", "sonar"] };
            let is_new = !self.starts_alike(&father, initial)
                && endings.iter().all(|ending| {
                    let s = if ending.is_empty() { "" } else { "s" };
                    is_new(&format!("{father}{s}{ending}"), None, is_known_name)
                });
            is_new.then(|| Capitals::of(name).put_on(&format!("{father}s{}", self.ending)))
        })
    }

    fn word(&self, random: &mut Stream) -> String {
        word(random, self.sounds(), 2)
    }

    /// True if the initials are the same. Those that change into one another with the case count as one (Örn, Arnar, Erni).
    fn starts_alike(&self, word: &str, initial: Option<char>) -> bool {
        let class = |c: Option<char>| match c {
            Some('a' | 'ö' | 'e') => Some('a'),
            other => other,
        };
        class(word.chars().next()) == class(initial)
    }
}
