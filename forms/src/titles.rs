//! Titles and offices before the name of a person, which are no part of it: *Judge Ramona Ortiz*, *Richterin Sabine Vogelsang*.

use crate::list::is_in;
use scrubjay_names::Class;
use scrubjay_names::tagger::Name;

/// Titles and offices, in small letters, without their stops. None is a name as well.
const TITLES: &str = " mr mrs ms mx miss messrs dr prof professor sir madam rev reverend judge justice lady lord sergeant sgt constable detective inspector officer captain attorney solicitor barrister counsel nurse doctor senator president minister ambassador speaker \
hr herra frú fröken séra dómari héraðsdómari landsréttardómari hæstaréttardómari sýslumaður lögmaður saksóknari prestur læknir ráðherra forseti \
fru frøken frk dommer advokat anklager sagfører overlæge politiassistent vidnet dommar domare åklagare överläkare nämndeman \
herr frau richter richterin rechtsanwalt rechtsanwältin staatsanwalt staatsanwältin zeuge zeugin angeklagter angeklagte kläger klägerin \
mme mlle monsieur madame mademoiselle maître docteur juge avocat avocate président présidente \
sr sra srta señor señora don doña dña dra juez jueza abogado abogada letrado letrada magistrado magistrada testigo senhor senhora doutor doutora juiz juíza advogado advogada \
sig signor signora avv avvocato avvocata dott dottssa giudice \
dhr mevr mevrouw meneer meester rechter advocaat \
pan pani sędzia adwokat mecenas pozwany pozwana powód powódka świadek oskarżony oskarżona soudce soudkyně svědek svědkyně advokát \
tuomari asianajaja todistaja rouva syyttäjä bíró ügyvéd tanú judecător judecătoare avocat sudac sutkinja ";
/// Articles before them.
const ARTICLES: &str = " the le la el il lo der die das den het de o a ";

/// Takes titles off the beginning of persons, where something with a capital stays.
pub(crate) fn trim(text: &str, found: &mut [Name]) {
    for name in found.iter_mut().filter(|name| name.class == Class::Person) {
        while let Some(length) = title(&text[name.place.clone()]) {
            name.place.start += length;
        }
    }
}

/// The length of the title that a name begins with, and of what stands between it and the name.
fn title(name: &str) -> Option<usize> {
    let (first, rest) = name.split_once([' ', '\u{a0}'])?;
    let is_one_of = |list: &str, word: &str| is_in(list, &word.trim_end_matches('.').to_lowercase());
    let rest = match is_one_of(ARTICLES, first) {
        true => rest.split_once(' ').filter(|(second, _)| is_one_of(TITLES, second)).map(|(_, rest)| rest)?,
        false if is_one_of(TITLES, first) => rest,
        false => return None,
    };
    let rest = rest.trim_start();
    rest.starts_with(char::is_uppercase).then_some(name.len() - rest.len())
}

/// Draws into a person the rest of a name that is parted at the end of a line: `Sigurðs-⏎son`.
pub(crate) fn join_lines(text: &str, found: &mut [Name]) {
    const LONGEST_REST: usize = 24;
    for at in 0..found.len() {
        let end = found[at].place.end;
        let behind = text[end..].strip_prefix('-').unwrap_or(&text[end..]);
        let is_parted = behind.len() < text.len() - end || text[..end].ends_with('-');
        let rest = behind.strip_prefix("\r\n").or(behind.strip_prefix('\n'));
        if let Some(rest) = rest.filter(|rest| is_parted && rest.starts_with(char::is_lowercase))
            && found[at].class == Class::Person
        {
            let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let end = text.len() - rest.len() + length;
            if length <= LONGEST_REST && found.get(at + 1).is_none_or(|next| next.place.start >= end) {
                found[at].place.end = end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_no_part_of_names() {
        for (text, name) in [
            ("Judge Ramona Ortiz", "Ramona Ortiz"),
            ("Dr. Dr. Käthe Großmann", "Käthe Großmann"),
            ("Le juge Paul Vautrin", "Paul Vautrin"),
            ("Dómari Áslaug Hlíðberg", "Áslaug Hlíðberg"),
            ("La Rosa Marini", "La Rosa Marini"),
            ("Judge", "Judge"),
            ("Justice of", "Justice of"),
        ] {
            let mut found = [Name { place: 0..text.len(), class: Class::Person, margin: 1 }];
            trim(text, &mut found);
            assert_eq!(&text[found[0].place.clone()], name);
        }
    }
}
