//! First names in small letters beside *and*: with another person (*inès et jade*), or with who writes (*pierre et moi*).
//!
//! Where names stand in small letters, one that is a common word too is seldom found by itself.

use scrubjay_names::Class;
use scrubjay_names::lists::FIRST_NAME;
use scrubjay_names::passage::{MARGIN, Passage, add_in_order, is_free};
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
    let TextRead { text, words, cues, lists, .. } = *about;
    let passage = Passage { text, words, cues, first: 0 };
    let is_person = |name: Option<&Name>| {
        name.is_some_and(|name| {
            name.class == Class::Person && text[name.place.clone()].starts_with(char::is_lowercase)
        })
    };
    let mut more: Vec<Name> = Vec::new();
    for at in 1..words.len().saturating_sub(1) {
        let is_small = |at: usize| words[at].shape == Shape::Small;
        // None of them is longer.
        if !is_small(at) || words[at].end - words[at].start > 3 || !is_small(at - 1) || !is_small(at + 1) {
            continue;
        }
        let Some((_, me)) = AND.iter().find(|(and, _)| *and == passage.str(at)) else { continue };
        let (start, end) = (words[at - 1].end, words[at + 1].start);
        if start + 1 != words[at].start || words[at].end + 1 != end {
            continue;
        }
        let next = found.partition_point(|name| name.place.end < end);
        let other = match () {
            _ if is_person(found.get(next).filter(|name| name.place.start == end)) => at - 1,
            _ if is_person(
                next.checked_sub(1).map(|at| &found[at]).filter(|name| name.place.end == start),
            ) =>
            {
                at + 1
            }
            _ if me.contains(&passage.str(at + 1)) && words[at - 1].begins => at - 1,
            _ => continue,
        };
        let place = words[other].start..words[other].end;
        let is_new = more.last().is_none_or(|name| name.place.end <= place.start) && is_free(found, &place);
        if is_new && lists(other) & FIRST_NAME != 0 {
            more.push(Name { place, class: Class::Person, margin: MARGIN });
        }
    }
    add_in_order(found, &mut more);
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
            let lists = |word: &str| if ["jade", "pierre", "will"].contains(&word) { FIRST_NAME } else { 0 };
            with_read(text, &lists, |about| add(about, &mut found));
            found.into_iter().map(|name| &text[name.place]).collect::<Vec<_>>()
        };
        assert_eq!(found("inès et jade ont réservé", "inès"), ["inès", "jade"]);
        assert_eq!(found("jade og bo kommer", "bo"), ["jade", "bo"]);
        assert_eq!(found("pierre et moi on s'est séparés", ""), ["pierre"]);
        assert_eq!(found("table et moi", ""), [""; 0]);
        assert_eq!(found("of my own will and i said so", ""), [""; 0]);
        assert_eq!(found("Inès et jade", "Inès"), ["Inès"]);
        assert_eq!(found("inès et  jade; inès, et jade", "inès"), ["inès"]);
    }
}
