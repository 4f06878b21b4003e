//! Ages of people.

use std::ops::Range;

use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] =
    &[AGE, AGE_JAHRE, AGE_ARA, AGE_YEARS_IN_CONTEXT, AGE_BEHIND_NAME, AGE_IN_BRACKETS, AGE_IN_CONTEXT];

/// A number with words that say nothing but an age.
pub const AGE: Pattern = Pattern {
    name: "age",
    kind: EntityKind::Age,
    shape: Shape::Regex(concat!(
        r"\d{1,3}(?:",
        r"[ -](?i:years?|yrs?|months?|mos?|weeks?|wks?|days?)(?: |-)(?i:old|of age)|-?(?i:year-olds?)|-yo| ?(?:y/o|Y/O|yo|YO|y\.o\.|Y\.O\.)",
        r"|(?: ára) (?:gamal[lt]?|gamla[nr]?|gamli|gömul|gömlu)| ?mánaða (?:gamal[lt]?|gamla[nr]?|gömul)",
        r"|(?: år) (?i:gammel|gamle|gammelt|gammal|gamla|gammalt)|(?:[ -]?år)(?:ig|ige|iga|ings?|ingar|inger|ingen|ingene)",
        r"|(?: ans d'âge| años de edad| anos de idade| anni di età)| (?i:jaar oud)|-(?i:jarige)",
        r"|[ -]?vuotia(?:s|an|at|ita|alla|alle)|(?:-?latk)(?:a|i|ę|iem)|-?letni(?:a|ego|ej|emu|ą|m)?|-?let(?:ý|á|ého|é|ou)",
        r"|[ -]?летн(?:ий|яя|его|ей|ему|юю|им|ій|я|ього|ьої)|-годиш(?:ен|на|ния|ната)|-?річн(?:ий|а|ого|ої)",
        r"|-?aasta(?:ne|se|st)| metų amžiaus| gadus vec(?:s|a|ais|ā)| yaşında(?:ki)?|-?godišnj(?:ak|a|i|eg|e)",
        r"| ?(?u:[歳歲岁才])| ?(?u:[세살])(?:의|인|에|로|이|된)?)"
    )),
    edges: AGE_EDGES,
    rule: Rule::Amid(of_a_person),
    score: 0.85,
    context: AGE_WORDS,
    context_score: 0.95,
    about: "A number with words for an age, such as years old.",
    source: "National habits; HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C) (ages over 89)",
    finds: &[
        "He is «53 years old».",
        "a «53-year-old» man",
        "«6 months old»",
        "pt is a «45 y/o» female",
        "a «34-yo» man",
        "hún er «53 ára gömul»",
        "en «53-årig» man",
        "«53 år gammel»",
        "varón de «53 años de edad»",
        "«53 anos de idade»",
        "«45-vuotias»",
        "«53-летний» мужчина",
        "«34歳»の男性",
        "«34세» 남성",
    ],
    ignores: &[
        "for 5 years",
        "a 10-year sentence",
        "5 years ago",
        "a 100-year-old building",
        "354 years old",
        "7yO,7SO",
        "10 års fængsel",
    ],
    ..Pattern::ROW
};

/// German, whose ending may follow.
pub const AGE_JAHRE: Pattern = Pattern {
    name: "age-german",
    shape: Shape::Regex(r"\d{1,3}(?: Jahre alt|[ -]?j(?u:[äÄ])hrige?[nrms]?| Jahren alt| Lebensjahre?)"),
    about: "A number with the German words for an age.",
    finds: &["«45 Jahre alt»", "die «45-jährige» Frau", "ein «17jähriger»", "der «45 jährige» Kläger"],
    ignores: &["10-jährige Haftstrafe", "10 Jahre", "vor 45 Jahren", "10-jährige Freiheitsstrafe"],
    ..AGE
};

/// Icelandic, where the same words also count years of prison.
pub const AGE_ARA: Pattern = Pattern {
    name: "age-icelandic",
    shape: Shape::Regex(r"\d{1,3}(?:\.)?(?: ára| mánaða| vikna| aldursári)"),
    rule: Rule::Amid(|text, place| {
        let before = words_before(text, place.start);
        let counts_years = !text[place.clone()].ends_with("aldursári");
        (!counts_years || !LENGTHS_OF_TIME.iter().any(|word| before.ends_with(word)))
            && of_a_person(text, place)
    }),
    score: 0.6,
    context_score: 0.9,
    about: "A number with the Icelandic words for an age.",
    finds: &["Jón er «53 ára» og", "«53 ára» kona", "á «53. aldursári»", "«7 mánaða» barn"],
    ignores: &["5 ára fangelsi", "til 5 ára", "síðustu 10 ára", "á 4 ára fresti", "10 ára afmæli"],
    ..AGE
};

/// A number of years behind a word for a person or an age.
pub const AGE_YEARS_IN_CONTEXT: Pattern = Pattern {
    name: "age-years-in-context",
    shape: Shape::Regex(
        r"\d{1,3} ?(?:(?i:years?|months?|weeks?|yrs?)|(?:años?|meses)|mes|semanas|días|anos?|dias|anni|anno|mesi|ans?|mois|semaines|Jahren?|Monate|jaar|maanden|lat|lata|let|roků|lет|лет|года?|років|роки|години|év(?:es)?|hónapos|(?:de )?ani|luni|godina|metų|gadi|gadus|yıl|yaş|ετών|χρονών|år)",
    ),
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "aged!", "age!", "age of!", "ages!", "edad!", "edad de!", 
        "varón de!", "mujer de!", "hombre de!", "niño de!", "niña de!", "paciente de!", "señor de!", "señora de!", "joven de!", "hijo de!", "hija de!",
        "padre de!", "madre de!", "blanca de!", "blanco de!", "masculino de!", "femenino de!", "femenina de!", "caucásico de!", "sexo de!",
        "homem de!", "mulher de!", "doente de!", "menino de!", "menina de!", "idade de!", "idade!", "criança de!",
        "homme de!", "femme de!", "enfant de!", "patient de!", "patiente de!", "garçon de!", "fille de!", "âgé de!", "âgée de!", "âgés de!", "âge de!", "âge!",
        "uomo di!", "donna di!", "bambino di!", "bambina di!", "paziente di!", "ragazzo di!", "ragazza di!", "età di!", "età!", "anni!",
        "alter von!", "alter!", "alder!", "alder av!", "ålder!", "aldur!", "leeftijd!", "leeftijd van!", "wieku!", "wiek!", "ve věku!", "věk!", "vek!",
        "jeg er!", "han er!", "hun er!", "hon är!", "han är!", "jag är!", "ho er!", "eg er!", "fyldte!", "fylder!", "fyller!", "fyllde!", "fylte!", "ich bin!", "j ai!", "elle a!", "il a!", "ik ben!",
        "vârstă de!", "vârsta de!", "возраст*", "віком", "вік!", "ηλικίας!", "yaş!", "amžius!", "vecums!", "kora!",
    ],
    context_score: 0.85,
    about: "A number of years, months or weeks right behind a word for an age or for a person.",
    finds: &[
        "aged «53 years»",
        "Edad: «53 años»",
        "varón de «53 años»",
        "un homme de «45 ans»",
        "w wieku «53 lat»",
        "età: «53 anni»",
        "Jeg er «19 år» og bor i Vejle",
        "Elle a «7 ans».",
    ],
    ignores: &[
        "53 años",
        "for 5 years",
        "hace 5 años",
        "il y a 45 ans",
        "attained the age of 18 years",
        "aged 18 years or over",
        "fristen er 19 år",
        "il a 5 ans de prison",
    ],
    ..AGE
};

/// A number of years behind a name, as in Danish, Norwegian and Swedish.
pub const AGE_BEHIND_NAME: Pattern = Pattern {
    name: "age-behind-name",
    shape: Shape::Regex(r"\d{1,2} år"),
    rule: Rule::Amid(|text, place| is_behind_name(text, place.start) && of_a_person(text, place)),
    score: 0.6,
    context_score: 0.85,
    about: "A number of years, as in Danish, Norwegian and Swedish, behind words with capitals that do not begin a sentence.",
    finds: &[
        "Jeg hedder Fatima Holm, er «19 år» og bor",
        "Kirsten Lund er «58 år» og",
        "Min nabo Bodil Lund, som er «84 år», kan",
        "Den dømte, Mette Bæk, «45 år», har",
    ],
    ignores: &[
        "Fristen er 5 år",
        "om Danmark i 10 år",
        "Aftalen gælder. Den er 5 år",
        "Hun fik 6 år",
        "Kirsten Lund fik 6 år",
    ],
    ..AGE
};

/// True if a word with a capital that does not begin a sentence stands before, with a comma, `er` or `som er` between.
fn is_behind_name(text: &str, at: usize) -> bool {
    let Some(before) = text[..at].strip_suffix(' ') else { return false };
    let bare = [" som er", " som är", " er", " är"]
        .iter()
        .find_map(|word| before.strip_suffix(word))
        .unwrap_or(before);
    let name = bare.strip_suffix(',').unwrap_or(bare);
    let word = name.rsplit(|c: char| !crate::edges::joins_words(c)).next().unwrap_or_default();
    let front = name[..name.len() - word.len()].strip_suffix([' ', '-']);
    name.len() < before.len()
        && word.starts_with(char::is_uppercase)
        && front.is_some_and(|front| front.ends_with(crate::edges::joins_words))
}

/// A number of years in brackets behind a name.
pub const AGE_IN_BRACKETS: Pattern = Pattern {
    name: "age-in-brackets",
    shape: Shape::Regex(
        r"\(\d{1,2} ?(?:(?i:years|yrs)|Jahre|ans|anni|años|anos|jaar|år|ára|let|lat|vuotta|év|godina|ani|лет)\)",
    ),
    edges: AGE_EDGES,
    rule: Rule::Refine(|text, place| {
        let before = text[..place.start].strip_suffix(' ')?;
        let word = before.rsplit(|c: char| !crate::edges::joins_words(c)).next()?;
        let is_name = word.chars().nth(1).is_some() && word.starts_with(char::is_uppercase);
        (is_name && word.chars().skip(1).all(char::is_lowercase)).then(|| place.start + 1..place.end - 1)
    }),
    score: 0.6,
    context: AGE_WORDS,
    context_score: 0.8,
    about: "A number of years in brackets behind a word with a capital.",
    finds: &["Alma («7 år») og Storm", "mit Anna («12 Jahre»)", "Jón («45 ára»)"],
    ignores: &["garantien (7 år)", "NATO (7 ans)", "Alma (7)"],
    ..AGE
};

/// A bare number behind a word for an age.
pub const AGE_IN_CONTEXT: Pattern = Pattern {
    name: "age-in-context",
    shape: Shape::Regex(r"\d{1,3}"),
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "aged!", "age!", "ages!", "edad!", "edad de!", "idade!", "âge!", "âgé de!", "età!", "anni!", "alter!", "alder!", "ålder!", "aldur!",
        "leeftijd!", "ikä!", "wiek!", "věk!", "vek!", "életkor!", "vârsta!", "возраст!", "вік!", "ηλικία!", "yaş!", "yaşı!", "amžius!", "vecums!",
        "vanus!", "usia!", "umur!", "tuổi!", "年齢", "年龄", "연령", "나이", "العمر",
    ],
    context_score: 0.8,
    about: "A number right behind a word for an age.",
    finds: &["Age: «53»", "wiek: «53»", "John Smith, aged «53», of", "Edad: «70» Sexo", "年齢:«34»"],
    ignores: &[
        "page 53",
        "age: 153",
        "aged 65 or over",
        "under the age of 18",
        "ages 3-5",
        "table 53",
        "age: 90+",
    ],
    ..AGE
};

const AGE_EDGES: Edges = Edges { word: true, number: true, before: "§#$€£+=/", after: "%‰$€£+" };

const AGE_WORDS: &[&str] = &[
    "age",
    "aged",
    "edad",
    "idade",
    "alter",
    "alder",
    "ålder",
    "aldur",
    "wiek",
    "возраст",
    "patient",
    "paciente",
];

/// What stands right behind a number of years that is no age, in any form of the word.
#[rustfmt::skip]
const NOT_OF_PEOPLE: &[&str] = &[
    "building", "house", "law", "company", "car", "tree", "church", "tradition", "firm", "bridge", "system", "or over", "or older", "or more", "and over",
    "and older", "and above", "or above", "or under", "or younger", "and under", "ago", "later", "fangels", "fresti", "afmæl", "áætlun", "ábyrgð", "tímabil",
    "skilorð", "reynslu", "samning", "sögu", "starfs", "gömul lög", "haft", "freiheitsstrafe", "gefängnis", "jubiläum", "bestehen", "vertrag", "laufzeit",
    "fængsel", "fengsel", "jubil", "historie", "gevangenis", "vankeus", "prisión", "prision", "de prisión", "de prision", "de pena", "prison",
    "de prison", "reclusão", "de reclusão", "de evolución", "de evolucion", "pozbawienia", "więzienia", "стаж", "лишения",
];

/// What stands before a span of time.
const LENGTHS_OF_TIME: &[&str] =
    &[" til", " síðustu", " næstu", " undanfarinna", " liðinna", " á", " í", " innan", " fyrstu", " hverra"];

/// What stands before an age that a law asks for.
const LEGAL: &[&str] = &[
    "attain",
    "under",
    "over",
    "below",
    "above",
    "minimum",
    "reach",
    "exceed",
    "beyond",
    "limit",
    "less",
    "least",
    "until",
    "mindestens",
    "wenigstens",
    "minst",
    "mindst",
    "minimo",
    "moins",
];

/// The place, if its number can be the age of a person and what follows does not say otherwise.
fn of_a_person(text: &str, place: Range<usize>) -> bool {
    let digits = text[place.clone()].split(|c: char| !c.is_ascii_digit()).next();
    let number: u32 = digits.and_then(|digits| digits.parse().ok()).unwrap_or(0);
    let end = text.ceil_char_boundary((place.end + 32).min(text.len()));
    let after = text[place.end..end].trim_start_matches(&[' ', '\u{a0}', '-'][..]);
    if !(1..=125).contains(&number) || after.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let after = after.to_lowercase();
    let refused = NOT_OF_PEOPLE.iter().any(|word| after.starts_with(word));
    let before = words_before(text, place.start);
    let is_legal =
        before.split(' ').rev().take(5).any(|word| LEGAL.iter().any(|legal| word.starts_with(legal)));
    !refused && !is_legal
}

/// The words on the same line before `at`, in lower case, with a space before each; at most 40 bytes of text.
fn words_before(text: &str, at: usize) -> String {
    let near = &text[text.floor_char_boundary(at.saturating_sub(40))..at];
    let line = near.rsplit(&['\n', '\r'][..]).next().unwrap_or(near);
    let mut words = String::new();
    for word in line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.push(' ');
        words.push_str(&word.to_lowercase());
    }
    words
}
