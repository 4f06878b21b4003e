//! What stands around a word that is both a place and somebody's surname, and says that it is the place.

/// Before a place and hardly anybody, in small letters: Icelandic, English, Danish, Norwegian and Swedish, German, French, Spanish,
/// Portuguese, Italian, Dutch, Polish, Romanian, Croatian.
const BEFORE_PLACE: &str = " í á in near outside into via i nær nära utanför udenfor utenfor im aus à en depuis desde hasta em nel nella \
uit naar nabij w we în din u iz ";
/// Before a place, and before people too.
const BEFORE_EITHER: &str = " frá til úr at from to of around på fra från till ved vid mot nach bei von zu bis über ab \
au aux de vers près a da do na até para ad di presso verso te van bij z ze od koło pod przez la spre \
lângă kod kraj ";
/// Endings of places in Finnish and Hungarian, for *in*, *from*, *on* and *about*.
const ENDINGS: [&str; 10] = ["ssa", "ssä", "sta", "stä", "ban", "ben", "ból", "ből", "ról", "ről"];

/// Beside who says, writes or thinks something, and before whom it is according to, in small letters.
const BESIDE_PERSON: &str = " said says wrote writes told asked replied testified stated argued denied explained sagði segir skrifaði svaraði \
spurði kvaðst sagde siger skrev svarede oplyste forklarede sa sier svarte forklarte opplyste sade säger svarade förklarade sagte sagt schrieb \
erklärte antwortete fragte laut dit écrit déclare déclaré répond selon dijo dice escribió declaró respondió según disse diz escreveu \
declarou respondeu segundo scritto rispose secondo zei zegt schreef antwoordde verklaarde volgens sanoi sanoo kirjoitti kertoi vastasi \
mondta írta powiedział powiedziała napisał napisała mówi według spus scris declarat rekao rekla kaže napisao napisala ifølge enligt ";

/// Whether something says that a word is a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// Nothing does.
    Not,
    /// Something does that stands beside people too.
    Perhaps,
    /// What stands there stands beside places.
    Surely,
}

/// What stands around `start..end` and says that it is a place: a word before it, a number beside it as a postcode, a house or a day,
/// a word that it is only a part of, its ending if it is a form of the name (`is_form`); or that it is set off, as in a cell.
pub(super) fn tells_place(text: &str, start: usize, end: usize, is_form: &dyn Fn() -> bool) -> Told {
    let (before, behind) = (text[..start].trim_end(), &text[end..]);
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    // `in Lund's opinion`, `i Lunds frånvaro`
    let is_whose =
        behind.starts_with("'s ") || behind.starts_with("’s ") || text[..end].ends_with('s') && is_form();
    // `Ana i Lund` is Croatian or Polish for the two of them.
    let lead = before.strip_suffix(word).unwrap_or_default().trim_end();
    let joins =
        word == "i" && !lead.rsplit(' ').next().is_some_and(|word| word.chars().all(char::is_lowercase));
    // `223 50 Lund`
    if is_in(BEFORE_PLACE, word) && !is_whose && !joins || before.ends_with(|c: char| c.is_ascii_digit()) {
        return Told::Surely;
    }
    let is_elided = before.ends_with("d'") || before.ends_with("d’");
    // `Town: Lund`, `Anna Berg, Lund, was`, `(Lund)`
    let is_set_off = before.is_empty() && behind.trim().is_empty()
        || before.ends_with(':')
        || before.ends_with([',', '(']) && behind.starts_with([',', ')']);
    // `Lund, 3. mars`, `Lund University`, `Lund-Malmö`
    let is_before_number =
        behind.trim_start_matches([',', ' ', '\u{a0}']).starts_with(|c: char| c.is_ascii_digit());
    let is_part = behind.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase))
        || behind.starts_with('-')
        || text[..start].ends_with(['-', '/']);
    let ends_so = || ENDINGS.iter().any(|ending| text[start..end].ends_with(ending)) && is_form();
    let is_told = is_in(BEFORE_EITHER, word)
        || joins
        || is_elided
        || is_set_off
        || is_before_number
        || is_part
        || ends_so();
    if is_told { Told::Perhaps } else { Told::Not }
}

/// True beside a word for what people do and towns hardly do: `Lund said`, `enligt Lund`.
pub(super) fn tells_person(text: &str, start: usize, end: usize) -> bool {
    let no_letter = |c: char| !c.is_alphabetic();
    let (before, behind) = (text[..start].trim_end(), text[end..].trim_start());
    let words = [before.rsplit(no_letter).next(), behind.split(no_letter).next()];
    words.into_iter().flatten().any(|word| is_in(BESIDE_PERSON, word))
}

/// True if a word, in whatever case, is in a list of words in small letters.
fn is_in(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|listed| listed == word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Told {
        let start = text.find("Lund").unwrap_or_default();
        let more = text[start..].find(|c: char| !c.is_alphabetic()).unwrap_or(text.len() - start);
        tells_place(text, start, start + more, &|| true)
    }

    #[test]
    fn a_place_is_told_by_what_stands_around_it() {
        for text in
            ["She lives in Lund.", "Hann býr í Lundi.", "Il habite à Lund", "223 50 Lund", "hun bor i\nLund"]
        {
            assert!(told(text) == Told::Surely, "{text}");
        }
        for text in [
            "rejste fra Lund",
            "Lund, 3. mars 2026",
            "at Lund University",
            "Lund",
            "Hän asuu Lundissa yhä.",
            "près d'Lund, hier",
            "Ana i Lund su",
            "Town: Lund",
            "Anna Berg, Lund, was",
        ] {
            assert!(told(text) == Told::Perhaps, "{text}");
        }
        for text in
            ["As Lund wrote,", "Lund said no.", "Lund sa ifrån.", "Mr Lund, the applicant,", "in Lund's view"]
        {
            assert!(told(text) == Told::Not, "{text}");
        }
        let start = "enligt ".len();
        assert!(
            tells_person("enligt Lund i går", start, start + 4) && !tells_person("medan Lund var", 6, 10)
        );
    }
}
