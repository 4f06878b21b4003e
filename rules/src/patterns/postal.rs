//! Postal codes that stand without a street: the address model takes those that stand behind one.
//!
//! A finding is the code alone, never the town or the state beside it, so that it can be cut to its first digits. Their
//! scores stay under those of addresses, which keep a code that they cover.

use std::ops::Range;

use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    POSTAL_CODE_US,
    POSTAL_CODE_NAMED,
    POSTAL_CODE_PARTED,
    POSTAL_CODE_GB,
    POSTAL_CODE_CA,
    POSTAL_CODE_NL,
    POSTAL_CODE_IS,
];

/// A ZIP code behind its state.
pub const POSTAL_CODE_US: Pattern = Pattern {
    name: "postal-code-us",
    kind: EntityKind::PostalCode,
    country: "US",
    shape: Shape::Regex(r"\d{5}(?:-\d{4})?"),
    edges: Edges::NUMBER,
    rule: Rule::Amid(behind_its_state),
    score: 0.55,
    context: &["zip", "zipcode", "zip code", "postal", "postcode", "address", "resident", "lives", "mailing"],
    context_score: 0.7,
    about: "Five digits, or nine, behind the state whose ZIP codes begin so.",
    source: "United States Postal Service, Publication 65 and Labeling List L002 (three-digit prefixes)",
    finds: &[
        "Springfield, IL «62704»",
        "a clinic in Boston, MA «02118-2526»",
        "she moved to Texas «75201» in May",
        "New York, New York «10001».",
        "Portland, OR «97201», USA",
        "lives in zip code area IL «62704»",
    ],
    ignores: &[
        "IL 90210",
        "Patient ID 12345",
        "employees: PA 95000",
        "in 62704",
        "OR 12345",
        "IL 62704-12",
        "CA 902101",
        "MA 02118,50",
    ],
    ..Pattern::ROW
};

/// As in a number, but an equals sign may stand before it (`zip=90210`) and no asterisk behind it (`627**`).
const NAMED_EDGES: Edges = Edges { before: "$€£¥§+/\\", after: "%‰€$£°*", ..Edges::NUMBER };

/// A code that a word right before it, a key or a header names.
pub const POSTAL_CODE_NAMED: Pattern = Pattern {
    name: "postal-code-named",
    country: "",
    shape: Shape::Regex(r"\d{3,6}(?:-\d{3,4})?"),
    edges: NAMED_EDGES,
    rule: Rule::Amid(|text, place| {
        like(&text[place.clone()], r"\d{3,6}|\d{5}-\d{4}|\d{5}-\d{3}|\d{4}-\d{3}|\d{3}-\d{4}")
            && !goes_on_with_letters(&text[place.end..])
    }),
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "zip!", "zip code!", "zipcode!", "zip codes!", "zip5!", "zip4!", "postal code!", "postalcode!", "postcode!", "post code!", "postal codes!",
        "póstnúmer!", "póstnúmeri!", "póstnúmerið!", "postnummer!", "postnr!", "postleitzahl!", "plz!", "code postal!", "codepostal!",
        "código postal!", "codigo postal!", "cod postal!", "cep!", "postinumero!", "irányítószám!", "psč!", "kod pocztowy!",
    ],
    context_score: 0.85,
    about: "Three to nine digits right behind a word for a postal code.",
    source: "Universal Postal Union, S42 (international postal address components and templates)",
    finds: &[
        "ZIP: «62704»",
        "ZIP code «62704-1234»",
        "póstnúmer «101»",
        "Postleitzahl: «10117»",
        "code postal : «75011»",
        "zip=«90210»",
        "CEP «01310-100»",
    ],
    ignores: &[
        "62704",
        "zip file 12345",
        "a zip 12",
        "postal code of 5 digits",
        "zip 1234567",
        "ZIP: 62704-1",
    ],
    ..POSTAL_CODE_US
};

/// Two digits and three: Poland; three and two: Sweden, Czechia, Slovakia, Greece.
pub const POSTAL_CODE_PARTED: Pattern = Pattern {
    name: "postal-code-parted",
    shape: Shape::Regex(r"\d{2}-\d{3}|\d{3} \d{2}"),
    rule: Rule::None,
    about: "Five digits in two groups right behind a word for a postal code.",
    finds: &["kod pocztowy: «00-950»", "postnummer «114 35»", "PSČ «110 00»"],
    ignores: &["00-950", "114 35", "postnummer 114 355"],
    ..POSTAL_CODE_NAMED
};

/// A British postcode.
pub const POSTAL_CODE_GB: Pattern = Pattern {
    name: "postal-code-gb",
    country: "GB",
    shape: Shape::Regex(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"),
    rule: Rule::Valid(is_british),
    score: 0.55,
    context: &[
        "postcode",
        "post code",
        "postal code",
        "address",
        "london",
        "england",
        "scotland",
        "wales",
        "uk",
    ],
    context_score: 0.75,
    about: "A British postcode: an area that there is, a district and the rest.",
    source: "Royal Mail, Programmers' Guide to the Postcode Address File; BS 7666",
    finds: &["London «SW1A 2AA»", "postcode «EH1 1YZ»", "Leeds «LS1 4DY», England"],
    ignores: &["QQ1 4DY", "SW1A 2CA", "plate AB12 CDE", "LS1 4D", "A4 2B"],
    ..POSTAL_CODE_US
};

/// A Canadian postal code.
pub const POSTAL_CODE_CA: Pattern = Pattern {
    name: "postal-code-ca",
    country: "CA",
    shape: Shape::Regex(r"[A-Z]\d[A-Z][ -]\d[A-Z]\d"),
    rule: Rule::Like(r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d"),
    score: 0.6,
    context: &[
        "postal",
        "postal code",
        "code postal",
        "canada",
        "ontario",
        "québec",
        "quebec",
        "on",
        "qc",
        "bc",
        "ab",
    ],
    context_score: 0.75,
    about: "A Canadian postal code: letters and digits by turns.",
    source: "Canada Post, Addressing Guidelines",
    finds: &["Toronto, ON «M5V 2T6»", "code postal «H2X 1Y4»", "Vancouver BC «V6B 4Y8»"],
    ignores: &["D5V 2T6", "M5V 2T", "M5V2T", "M5V 2TT"],
    ..POSTAL_CODE_US
};

/// A Dutch postcode.
pub const POSTAL_CODE_NL: Pattern = Pattern {
    name: "postal-code-nl",
    country: "NL",
    shape: Shape::Regex(r"\d{4} ?[A-Z]{2}"),
    rule: Rule::Like(r"[1-9]\d{3} ?[A-Z]{2}"),
    score: 0.0,
    context: &[
        "postcode",
        "postcode!",
        "adres",
        "woonplaats",
        "te!",
        "amsterdam",
        "rotterdam",
        "utrecht",
        "haag",
    ],
    context_score: 0.7,
    about: "Four digits and two letters near a Dutch word for an address.",
    source: "PostNL; NEN 5825 (Dutch addresses)",
    finds: &["postcode «1012 AB»", "postcode: «1012AB»", "«1012 AB» Amsterdam"],
    ignores: &["1012 AB", "2024 IT", "postcode 0012 AB"],
    ..POSTAL_CODE_US
};

/// An Icelandic postal code before its town.
pub const POSTAL_CODE_IS: Pattern = Pattern {
    name: "postal-code-is",
    country: "IS",
    shape: Shape::Regex(
        r"\d{3} (?:Reykjav(?u:[í])k|K(?u:[ó])pavog|Hafnarf|Gar(?u:[ð])ab|Akureyri|Reykjanesb|Mosfellsb|Seltjarnarn|Selfoss|(?u:[Í])safj|Egilsst|Akranes|Borgarnes|H(?u:[ú])sav|Sau(?u:[ð])|Vestmannaey|Hverager|Grindav|Stykkish|Bl(?u:[ö])ndu|H(?u:[ö])fn|Dalv|Neskaup|Rey(?u:[ð])arf|Bolungarv|Keflav|Vogum|Hella|Hvolsv|Siglufj|(?u:[Ó])lafsv|Patreksf)",
    ),
    rule: Rule::Whole(&Edges::NUMBER, r"\d{3}"),
    context: &["póstnúmer*", "heimilisfang*", "lögheimili*", "býr", "búsett*"],
    about: "Three digits before an Icelandic town.",
    source: "Pósturinn, póstnúmeraskrá; lög um póstþjónustu nr. 98/2019",
    finds: &["býr í «101» Reykjavík", "«600» Akureyri", "«200» Kópavogi", "«220» Hafnarfirði"],
    ignores: &["101 dalmatíuhundur", "1101 Reykjavík", "101 Reykjanes"],
    ..POSTAL_CODE_US
};

/// True before two capitals that end a word, which are a part of a Dutch code.
fn goes_on_with_letters(rest: &str) -> bool {
    let letters = rest.strip_prefix(' ').unwrap_or_default();
    letters.bytes().take_while(u8::is_ascii_uppercase).count() == 2
        && !letters[2..].starts_with(crate::edges::joins_words)
}

/// A state: its postal abbreviation, its name, and the first three digits of its ZIP codes, the lowest and the highest of
/// each run.
struct State(&'static str, &'static str, Runs);

/// The lowest and the highest of each run.
type Runs = &'static [(u16, u16)];

/// States and territories of the United States (USPS Publication 28, Labeling List L002).
#[rustfmt::skip]
const STATES: &[State] = &[
    State("AK", "Alaska", &[(995, 999)]), State("AL", "Alabama", &[(350, 369)]), State("AR", "Arkansas", &[(716, 729)]),
    State("AZ", "Arizona", &[(850, 865)]), State("CA", "California", &[(900, 961)]), State("CO", "Colorado", &[(800, 816)]),
    State("CT", "Connecticut", &[(60, 69)]), State("DC", "District of Columbia", &[(200, 205), (569, 569)]), State("DE", "Delaware", &[(197, 199)]),
    State("FL", "Florida", &[(320, 349)]), State("GA", "Georgia", &[(300, 319), (398, 399)]), State("GU", "Guam", &[(969, 969)]),
    State("HI", "Hawaii", &[(967, 968)]), State("IA", "Iowa", &[(500, 528)]), State("ID", "Idaho", &[(832, 838)]),
    State("IL", "Illinois", &[(600, 629)]), State("IN", "Indiana", &[(460, 479)]), State("KS", "Kansas", &[(660, 679)]),
    State("KY", "Kentucky", &[(400, 427)]), State("LA", "Louisiana", &[(700, 714)]), State("MA", "Massachusetts", &[(10, 27), (55, 55)]),
    State("MD", "Maryland", &[(206, 219)]), State("ME", "Maine", &[(39, 49)]), State("MI", "Michigan", &[(480, 499)]),
    State("MN", "Minnesota", &[(550, 567)]), State("MO", "Missouri", &[(630, 658)]), State("MS", "Mississippi", &[(386, 397)]),
    State("MT", "Montana", &[(590, 599)]), State("NC", "North Carolina", &[(270, 289)]), State("ND", "North Dakota", &[(580, 588)]),
    State("NE", "Nebraska", &[(680, 693)]), State("NH", "New Hampshire", &[(30, 38)]), State("NJ", "New Jersey", &[(70, 89)]),
    State("NM", "New Mexico", &[(870, 884)]), State("NV", "Nevada", &[(889, 898)]), State("NY", "New York", &[(5, 5), (63, 63), (100, 149)]),
    State("OH", "Ohio", &[(430, 459)]), State("OK", "Oklahoma", &[(730, 749)]), State("OR", "Oregon", &[(970, 979)]),
    State("PA", "Pennsylvania", &[(150, 196)]), State("PR", "Puerto Rico", &[(6, 9)]), State("RI", "Rhode Island", &[(28, 29)]),
    State("SC", "South Carolina", &[(290, 299)]), State("SD", "South Dakota", &[(570, 577)]), State("TN", "Tennessee", &[(370, 385)]),
    State("TX", "Texas", &[(733, 733), (750, 799), (885, 885)]), State("UT", "Utah", &[(840, 847)]),
    State("VA", "Virginia", &[(201, 201), (220, 246)]), State("VI", "Virgin Islands", &[(8, 8)]), State("VT", "Vermont", &[(50, 59)]),
    State("WA", "Washington", &[(980, 994)]), State("WI", "Wisconsin", &[(530, 549)]), State("WV", "West Virginia", &[(247, 268)]),
    State("WY", "Wyoming", &[(820, 831)]),
];

fn behind_its_state(text: &str, place: Range<usize>) -> bool {
    let Some(first) = text.get(place.start..place.start + 3).and_then(|digits| digits.parse::<u16>().ok())
    else {
        return false;
    };
    let before = text[..place.start].trim_end_matches([' ', '\u{a0}', ',']);
    // `Ill. 62704` is not known: only postal abbreviations and whole names.
    STATES.iter().any(|State(letters, name, runs)| {
        runs.iter().any(|(lowest, highest)| (*lowest..=*highest).contains(&first))
            && [letters, name].into_iter().any(|state| {
                before.strip_suffix(*state).is_some_and(|rest| super::starts_word(rest, rest.len()))
            })
    })
}

/// Areas of British postcodes (Royal Mail). For letters of the second half see [`is_british`].
#[rustfmt::skip]
const BRITISH_AREAS: &[&str] = &[
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV", "CW", "DA", "DD", "DE",
    "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY", "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX",
    "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN",
    "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR",
    "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
];

fn is_british(code: &str) -> bool {
    let area = code.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let area = &code[..code.len() - area.len()];
    // The last two letters are none of C, I, K, M, O, V.
    BRITISH_AREAS.contains(&area) && !code[code.len() - 2..].contains(['C', 'I', 'K', 'M', 'O', 'V'])
}
