//! What the trained weights find in what was held back.

use std::fmt::Write;
use std::ops::Range;

use scrubjay_names::Class;
use scrubjay_names::tagger::{Room, Tagger};

use crate::corpus::Set;

/// Names of one class.
#[derive(Default)]
struct Count {
    right: usize,
    any: usize,
    whole: usize,
    all: usize,
    guessed: usize,
    guessed_right: usize,
}

const CLASSES: [(Class, &str); 4] = [
    (Class::Person, "PERSON"),
    (Class::Place, "LOCATION"),
    (Class::Organisation, "ORGANIZATION"),
    (Class::Address, "ADDRESS"),
];

fn count(set: &Set, tagger: &Tagger, class: Class) -> Count {
    let mut counted = Count::default();
    let mut room = Room::default();
    for text in set.measuring() {
        let found = tagger.find(&text.text, &mut room);
        let meets = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
        for (place, _) in text.names.iter().filter(|(_, named)| *named == class) {
            counted.all += 1;
            counted.any += usize::from(found.iter().any(|name| meets(&name.place, place)));
            counted.right +=
                usize::from(found.iter().any(|name| name.class == class && meets(&name.place, place)));
            let is_covered = |at: usize| {
                !text.text[at..].starts_with(char::is_alphanumeric)
                    || found.iter().any(|name| name.place.contains(&at))
            };
            let letters = text.text[place.clone()].char_indices().map(|(at, _)| place.start + at);
            counted.whole += usize::from(letters.into_iter().all(is_covered));
        }
        for name in found.iter().filter(|name| name.class == class) {
            counted.guessed += 1;
            let is_right =
                |(place, named): &(Range<usize>, Class)| *named == class && meets(&name.place, place);
            counted.guessed_right += usize::from(text.names.iter().any(is_right));
        }
    }
    counted
}

/// A table of every set.
pub(crate) fn table(sets: &[Set], tagger: &Tagger) -> String {
    let mut out = String::from(
        "| Set | Language | Kind | Names | Found as such | Found | Wholly covered | Right of what was found |\n|---|---|---|---|---|---|---|---|\n",
    );
    for set in sets.iter().filter(|set| set.measuring().next().is_some()) {
        for (class, label) in CLASSES {
            let counted = count(set, tagger, class);
            if counted.all < 20 {
                continue;
            }
            let share = |part: usize, all: usize| match all {
                0 => "".to_owned(),
                all => format!("{:.3}", part as f64 / all as f64),
            };
            let _ = writeln!(
                out,
                "| {} | {} | {label} | {} | {} | {} | {} | {} |",
                set.name,
                set.language,
                counted.all,
                share(counted.right, counted.all),
                share(counted.any, counted.all),
                share(counted.whole, counted.all),
                share(counted.guessed_right, counted.guessed),
            );
        }
    }
    out
}

/// The card that goes with the weights.
pub(crate) fn card(sets: &[Set], tagger: &Tagger, seed: u64) -> String {
    let trained: Vec<&str> = {
        let mut names: Vec<&str> = sets.iter().filter(|set| set.times > 0).map(|set| set.name).collect();
        names.dedup();
        names
    };
    format!(
        "# Weights for names\n\nWritten by `train-names`, seed {seed}. Trained on: {}. What each set is and its licence: `THIRD_PARTY.md`.\n\nMeasured on what was held back of those, and on sets that were not trained on at all. *Found*: some mark touches the name; *as such*: one of the same kind.\n\n{}",
        trained.join(", "),
        table(sets, tagger)
    )
}
