//! Persons that Icelandic tells by the word beside the name: a word for a relative behind it (*Gummi frændi*), and a pronoun before
//! it (*hún Lalla*), which stands before nothing else that is called something.
//!
//! The model has learnt from news, where nobody is called *Gummi frændi*, and takes some of them for places.

use scrubjay_names::Class;
use scrubjay_names::cues::SMALL_TITLE;
use scrubjay_names::lists::{COMMON, COMMON_HERE, COUNTRY, DICTIONARY, FIRST_NAME, PLACE};
use scrubjay_names::passage::{MARGIN, add_in_order, is_free};
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// Those of [`SMALL_TITLE`] that stand behind a name too, in each case that they have. *Mamma* and *pabbi* stand behind no name, and
/// the former is Swedish as well.
const RELATIVES: &[&str] = &["frændi", "frænda", "frænka", "frænku", "amma", "ömmu", "afi", "afa"];
const PRONOUNS: &[&str] = &["hann", "honum", "hún", "hana", "henni"];
/// What stands before a place.
const WHERE: &[&str] = &["í", "á", "frá", "til"];

/// Makes persons of what was taken for places and organisations, and adds those that were not found.
pub(crate) fn correct(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { text, words, cues, lists, is_small, .. } = *about;
    let mut more = Vec::new();
    for at in 1..words.len() {
        let (before, word) = (&words[at - 1], &words[at]);
        let (name, must_be_listed) = match (before.shape, word.shape) {
            (Shape::Capital, Shape::Small)
                if cues.is(at, SMALL_TITLE) && RELATIVES.contains(&&text[word.start..word.end]) =>
            {
                (at - 1, false)
            }
            // *Telur hann Evrópu*: there it is a subject, so the list has to know the name. The first letter passes most words over.
            (Shape::Small | Shape::Capital, Shape::Capital)
                if matches!(text.as_bytes()[before.start], b'h' | b'H')
                    && PRONOUNS
                        .iter()
                        .any(|word| word.eq_ignore_ascii_case(&text[before.start..before.end])) =>
            {
                (at, true)
            }
            _ => continue,
        };
        if &text[before.end..word.start] != " " || word.begins {
            continue;
        }
        let listed = lists(name);
        let is_listed = listed & FIRST_NAME != 0;
        // *Meðan ég bjó á Akureyri amma mín*
        let is_where = listed & (PLACE | COUNTRY) != 0
            && name.checked_sub(1).is_some_and(|at| WHERE.contains(&&text[words[at].start..words[at].end]));
        if is_where || must_be_listed && !is_listed {
            continue;
        }
        let place = words[name].start..words[name].end;
        let first = found.partition_point(|known| known.place.end <= place.start);
        if let Some(known) = found.get_mut(first).filter(|known| known.place == place) {
            if matches!(known.class, Class::Place | Class::Organisation) {
                (known.class, known.margin) = (Class::Person, MARGIN);
            }
            continue;
        }
        // *Elsku amma*; at the beginning of a sentence anything has a capital.
        let is_word = listed & (COMMON | COMMON_HERE | DICTIONARY) != 0 || is_small(name);
        if !is_word && (is_listed || !words[name].begins) && is_free(found, &place) {
            more.push(Name { place, class: Class::Person, margin: MARGIN });
        }
    }
    add_in_order(found, &mut more);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn corrected(text: &str, class: Option<Class>) -> Vec<(&str, Class)> {
        let lists = |word: &str| match word {
            "lalla" => FIRST_NAME,
            "akureyri" => PLACE,
            "elsku" => DICTIONARY,
            _ => 0,
        };
        let name = text.char_indices().rfind(|(_, c)| c.is_uppercase()).map(|(at, _)| at);
        let start = name.unwrap_or_default();
        let end = text[start..].find([' ', ',', '.']).map_or(text.len(), |length| start + length);
        let mut found: Vec<Name> =
            class.map(|class| Name { place: start..end, class, margin: 1 }).into_iter().collect();
        with_read(text, &lists, |about| correct(about, &mut found));
        found.iter().map(|name| (&text[name.place.clone()], name.class)).collect()
    }

    #[test]
    fn a_relative_behind_or_a_pronoun_before_tells_a_person() {
        for (text, class, name) in [
            ("hjá Gumma frænda í gær", Some(Class::Place), "Gumma"),
            ("hjá Gumma frænda í gær", Some(Class::Organisation), "Gumma"),
            ("hjá Gumma frænda í gær", None, "Gumma"),
            ("Gummi frændi kom", Some(Class::Place), "Gummi"),
            ("hjá Akureyri frænda", Some(Class::Place), "Akureyri"),
            ("talaði við hana Lalla í gær", None, "Lalla"),
            ("talaði við hana Lalla í gær", Some(Class::Place), "Lalla"),
        ] {
            assert_eq!(corrected(text, class), [(name, Class::Person)], "{text}");
        }
    }

    #[test]
    fn what_is_no_name_stays_what_it_is() {
        for text in ["á Akureyri amma mín", "telur hann Evrópu standa"] {
            assert!(matches!(corrected(text, Some(Class::Place))[..], [(_, Class::Place)]), "{text}");
        }
        for text in
            ["Elsku amma mín", "í Gumma. frændi", "í Gumma, frændi", "Okkar amma kom", "fór Gummi með"]
        {
            assert_eq!(corrected(text, None), [], "{text}");
        }
    }
}
