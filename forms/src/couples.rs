//! First names in small letters beside *and*: with another person (*inès et jade*), or with who writes (*pierre et moi*).
//!
//! Where names stand in small letters, one that is a common word too is seldom found by itself.

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::lists::{COMMON_HERE, FIRST_NAME};
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// *And* in English, French, German, Danish and Norwegian, Icelandic, Swedish and Spanish, each with what *I* and *me* are behind it.
const AND: [(&str, &[&str]); 6] = [
    ("and", &["i", "me"]),
    ("et", &["moi"]),
    ("und", &["ich"]),
    ("og", &["jeg", "ég"]),
    ("och", &["jag"]),
    ("y", &["yo"]),
];

/// Adds persons to `found`, which is in order.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, words, .. } = *about;
    let passage = Passage::whole(about);
    let mut more = Vec::new();
    // Most words are none that a sentence begins with in small letters, and most names have a capital.
    for (at, _) in words.iter().enumerate().filter(|(_, word)| word.begins && word.shape == Shape::Small) {
        let me = passage.and(at + 1);
        more.extend(me.filter(|me| me.contains(&passage.str(at + 2))).map(|_| at));
    }
    let is_small_person =
        |name: &&Name| name.class == Class::Person && !text[name.place.clone()].contains(char::is_uppercase);
    let mut firsts = FirstWords::new(words);
    for name in found.iter().filter(is_small_person) {
        let first = firsts.from(name.place.start);
        let behind = passage.last_of(first, name).map_or(first, |last| last + 1);
        let before = first.checked_sub(2).filter(|at| passage.and(at + 1).is_some());
        let others = [before, passage.and(behind).map(|_| behind + 1)];
        more.extend(others.into_iter().flatten().filter(|at| passage.lists(*at) & COMMON_HERE == 0));
    }
    more.retain(|at| passage.shape(*at) == Some(Shape::Small) && passage.lists(*at) & FIRST_NAME != 0);
    more.sort_unstable();
    passage.add_persons(more.into_iter().map(|at| (at, at)).collect(), found);
}

impl Passage<'_> {
    /// What *I* and *me* are behind the word at `at`, if it is [*and*](AND) and a space is on both sides of it.
    fn and(&self, at: usize) -> Option<&'static [&'static str]> {
        let (_, me) = AND.iter().find(|(and, _)| *and == self.str(at))?;
        (self.gap(at) == 1 && self.gap(at + 1) == 1).then_some(*me)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    #[test]
    fn who_is_named_beside_another_is_a_person() {
        let found = |text: &'static str, known: &str| {
            let place = text.find(known).map(|start| start..start + known.len());
            let known = place.filter(|place| !place.is_empty());
            let mut found: Vec<_> =
                known.map(|place| Name { place, class: Class::Person, margin: 1 }).into_iter().collect();
            let lists = |word: &str| match word {
                "les" => FIRST_NAME | COMMON_HERE,
                "jade" | "pierre" | "will" => FIRST_NAME,
                _ => 0,
            };
            with_read(text, &lists, |about| add(about, &mut found));
            found.into_iter().map(|name| &text[name.place]).collect::<Vec<_>>()
        };
        assert_eq!(found("inès et jade ont réservé", "inès"), ["inès", "jade"]);
        assert_eq!(found("jade og bo kommer", "bo"), ["jade", "bo"]);
        assert_eq!(found("pierre et moi on s'est séparés", ""), ["pierre"]);
        assert_eq!(found("table et moi", ""), [""; 0]);
        assert_eq!(found("of my own will and i said so", ""), [""; 0]);
        assert_eq!(found("Inès et jade", "Inès"), ["Inès"]);
        assert_eq!(found("inès et les autres", "inès"), ["inès"]);
        assert_eq!(found("inès et  jade; inès, et jade", "inès"), ["inès"]);
    }
}
