//! What the form of a text tells of the names in it: addresses, persons behind titles and in the names of cases, who is a party to
//! one, who a letter is to and from, who speaks in a chat, the words of a form.
//!
//! Nothing here has learnt. It goes by words that stand in lists (`scrubjay_names::cues`) and by what stands beside them, once the
//! names model has said what it found.

mod address_parts;
mod addresses;
mod anchors;
mod capitals;
mod couples;
mod courts;
mod endings;
mod labels;
mod letters;
mod no_names;
mod occupations;
mod parties;
mod passage;
mod relatives;
mod single_words;
mod speakers;
mod titles;
mod whole_addresses;

use scrubjay_names::tagger::{Name, TextRead};

/// Corrects what was `found` in a text, and adds to it. It is in order, and stays so.
pub fn read(about: &TextRead<'_>, found: &mut Vec<Name>) {
    addresses::add(about, found);
    courts::correct(about, found);
    whole_addresses::add(about, found);
    let versus = anchors::add(about, found);
    occupations::add(about, found);
    parties::mark(about, &versus, found);
    relatives::correct(about, found);
    couples::add(about, found);
    letters::add(about, found);
    labels::drop_labels(about.text, found);
    titles::join_lines(about.text, found);
    titles::part(about, found);
    titles::trim(about, found);
    no_names::drop(about.text, found);
    speakers::add(about, found);
    capitals::add(about, found);
    single_words::add(about, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use scrubjay_names::Class;
    use scrubjay_names::words::words;

    #[rustfmt::skip]
    const PIECES: [&str; 74] = [
        "Rao", "Ltd", "v", "vs", "Versus", "gegn", ".", ". ", ",", ", ", " ", "   ", "\n", "\n\n", "(", ")",
        "“the applicants”", "Appellant", "applicant", "Petitioner", "State", "of", "and", "&", "Ors", "M",
        "/", "S", "o", "W", "son", "Mr", "Justice", "Honble", "Dr", "J", "JJ", "12", "1", "3", "2nd", "é",
        "Þóra", "PW", "-", "5", "PW\u{ad}5", "Bank", "India", "Street", "vej", "101", "Reykjavík", "Kære",
        "Regards", "Posted by ", "[10:14] ", ": ", "> ", "<", "@", "a", "sigga", "東京", "Miljønævnet", "Norðurstofnun", "Vestergade", "frændi", "hún", "og", "ég", "and and", "(28)", "EUR ",
    ];

    #[test]
    fn whatever_was_found_stays_in_order_and_apart() {
        let mut seed = 7u64;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % below
        };
        for _ in 0..30_000 {
            let text: String = (0..4 + next(40))
                .map(|_| [PIECES[next(PIECES.len())], " "][usize::from(next(3) == 0)])
                .collect();
            let (mut all, mut found) = (Vec::new(), Vec::new());
            words(&text, 0, &mut all);
            let mut at = 0;
            while at < all.len() {
                let last = (at + next(4)).min(all.len() - 1);
                if next(3) == 0 {
                    let class = [Class::Person, Class::Place, Class::Organisation, Class::Address][next(4)];
                    found.push(Name { place: all[at].start..all[last].end, class, margin: 1 });
                }
                at = last + 1;
            }
            passage::with_read(&text, &|_| 0, |about| read(about, &mut found));
            let mut end = 0;
            for name in &found {
                assert!(
                    name.place.start >= end
                        && text.get(name.place.clone()).is_some_and(|name| !name.is_empty()),
                    "{text:?} {found:?}"
                );
                end = name.place.end;
            }
        }
    }
}
