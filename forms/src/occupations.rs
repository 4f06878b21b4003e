//! Persons behind what they are at work (*driftschef Bo Lindhardt Ry*), in languages that write it small and in one word.
//!
//! The model finds most of them. It misses those whose names are words or places too.

use crate::endings::has_ending;
use crate::passage::Passage;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// How such words end in Danish, Norwegian, Swedish and Icelandic.
#[rustfmt::skip]
const ENDINGS: [&str; 51] = [
    "chef", "leder", "konsulent", "rådgiver", "lærer", "sekretær", "direktør", "assistent", "læge", "lege", "inspektør", "medarbejder",
    "medarbeider", "behandler", "formand", "pædagog", "plejerske", "psykolog", "advokat", "fuldmægtig", "betjent", "ingeniør",
    "redaktør", "terapeut", "ledare", "rådgivare", "lärare", "sekreterare", "direktör", "läkare", "inspektör", "handläggare",
    "ordförande", "sköterska", "rektor", "stjóri", "stjóra", "fræðingur", "fræðing", "fulltrúi", "fulltrúa", "ráðgjafi", "ráðgjafa",
    "kennari", "kennara", "læknir", "lækni", "lögmaður", "lögmanni", "ritari", "ritara",
];

/// The shortest of them that may stand alone, in bytes: most words before a name are shorter.
const SHORTEST: usize = 5;

/// Adds persons to `found`, which is in order, in what nothing was found in yet: two words with capitals and more.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let passage = Passage::whole(about);
    let mut more = Vec::new();
    for (at, pair) in about.words.windows(2).enumerate() {
        if pair[0].shape == Shape::Small
            && pair[1].shape == Shape::Capital
            && pair[0].end - pair[0].start >= SHORTEST
            && &about.text[pair[0].end..pair[1].start] == " "
            && passage.is_capital(at + 2)
            && has_ending(passage.str(at), &ENDINGS, 0)
        {
            more.extend(passage.name_from(at + 1).filter(|(first, last)| last > first));
        }
    }
    passage.add_persons(more, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    #[test]
    fn who_is_something_at_work_is_a_person() {
        let found = |text: &str| {
            let mut found = Vec::new();
            with_read(text, &|_| 0, |about| add(about, &mut found));
            found.into_iter().map(|name| text[name.place].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("underskrevet af driftschef Bo Lindhardt Ry."), ["Bo Lindhardt Ry"]);
        assert_eq!(found("enhetschef Sten Berg och deildarstjóri Sól Dögg"), ["Sten Berg", "Sól Dögg"]);
        assert_eq!(found("en lærer. Bo Ry gik; læge Ry, chef for Bo Ry, rektor\nBo Ry"), [""; 0]);
    }
}
