//! Passports and other travel documents, tickets and bookings.

use std::ops::Range;

use super::decoys;
use super::identity::ID_EDGES;
use crate::checksum::number;
use crate::edges::joins_words;
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::whole;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    MRZ_NAMES, MRZ_DATA, MRZ_CARD_TOP, MRZ_CARD_MIDDLE, PASSPORT, ID_DOCUMENT, VISA_NUMBER, KNOWN_TRAVELER, BOOKING_REFERENCE, TICKET_NUMBER,
    FREQUENT_FLYER,
];

const MRZ_EDGES: Edges = Edges { word: true, number: false, before: "<", after: "<" };

/// The line of a machine-readable zone that has the names.
pub const MRZ_NAMES: Pattern = Pattern {
    name: "mrz-names",
    kind: EntityKind::Mrz,
    shape: Shape::Anchor(b"<", grow_names),
    edges: MRZ_EDGES,
    score: 0.97,
    context_score: 0.97,
    about: "The line with the names in the machine-readable zone of a passport, visa or identity card.",
    source: "ICAO Doc 9303 parts 3 to 7",
    finds: &[
        "«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<»",
        "MRZ: «I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<» copied",
        "«ERIKSSON<<ANNA<MARIA<<<<<<<<<<»",
        "«V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<»",
        "«PDISLJONSDOTTIR<<ANNA<KRISTIN<<<<<<<<<<<<<<<»",
    ],
    ignores: &[
        "P<UTO",
        "cout << a << b",
        "a<b<c<d",
        "HEAD<<EOF<<<",
        "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "P<UTOERIKSSON<<anna<<<<<<<<<<<<<<<<<<<<<<<<<",
    ],
    ..Pattern::ROW
};

/// The lengths of a line: cards, small documents and visas, passports and large visas. Line feeds of scanners lose or
/// add some fillers at the end.
fn grow_names(text: &str, anchor: usize, floor: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 48;
    let bytes = text.as_bytes();
    // Only the first filler of a line is its anchor, so that a long row of them is walked once.
    let before =
        bytes[floor..anchor].iter().rev().take(LONGEST).take_while(|byte| byte.is_ascii_uppercase()).count();
    let start = anchor - before;
    if before == 0 || before > 40 || bytes[..start].last() == Some(&b'<') {
        return None;
    }
    let taken = bytes[start..]
        .iter()
        .take(LONGEST + 1)
        .take_while(|byte| byte.is_ascii_uppercase() || **byte == b'<')
        .count();
    let line = text.get(start..start + taken)?;
    let fills = line.len() - line.trim_end_matches('<').len();
    let is_document = line.starts_with(&['P', 'V', 'I', 'A', 'C'][..])
        && line.get(2..5).is_some_and(|state| !state.starts_with('<'));
    let names = if is_document { line.get(5..)? } else { line };
    let divided = names.trim_end_matches('<').contains("<<") || fills >= 3;
    let fits = match (is_document, taken) {
        (true, 34..=46) => fills >= 1 || matches!(taken, 36 | 44),
        (_, 30) => fills >= 1,
        _ => false,
    };
    (fits && divided && names.contains("<<") && !names.starts_with('<')).then_some(start..start + taken)
}

/// The line of a machine-readable zone with number, birth and expiry: passports, visas and small documents.
pub const MRZ_DATA: Pattern = Pattern {
    name: "mrz-data",
    shape: Shape::Regex(r"[A-Z0-9][A-Z0-9<]{8}[0-9<][A-Z<]{3}\d{7}[MFX<]\d{7}"),
    rule: Rule::Refine(|text, found| {
        let rest = &text.as_bytes()[found.end..];
        let belongs = |byte: &&u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || **byte == b'<';
        let more = rest.iter().take(20).take_while(belongs).count();
        matches!(more, 8 | 16).then_some(found.start..found.end + more)
    }),
    check: Some(Check {
        passes: |text| {
            is_checked(text, 0..9, 9) && is_checked(text, 13..19, 19) && is_checked(text, 21..27, 27)
        },
        passed: 0.99,
        failed: 0.75,
        failed_in_context: 0.9,
    }),
    context: &["mrz", "passport", "vegabréf*", "passeport", "reisepass", "pasaporte"],
    context_score: 0.99,
    about: "The line with number, birth and expiry in the machine-readable zone of a passport, visa or small document.",
    finds: &[
        "«L898902C36UTO7408122F1204159ZE184226B<<<<<10»",
        "«D231458907UTO7408122F1204159<<<<<<<6»,",
        "visa «L8988901C4XXX4009078F96121096ZE184226B<<<<<<»",
        "misread «L898902C35UTO7408122F1204159ZE184226B<<<<<10»",
    ],
    ignores: &[
        "L898902C36UTO7408122F1204159ZE184226B<<<<<1",
        "L898902C36UTO7408122F1204159",
        "L898902C36UTO7408122K1204159ZE184226B<<<<<10",
    ],
    ..MRZ_NAMES
};

/// The first line of an identity card.
pub const MRZ_CARD_TOP: Pattern = Pattern {
    name: "mrz-card-top",
    shape: Shape::Regex(r"[IAC][A-Z<][A-Z<]{3}[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}"),
    rule: Rule::Valid(|text| text.contains('<')),
    check: Some(Check {
        passes: |text| is_checked(text, 5..14, 14),
        passed: 0.95,
        failed: 0.4,
        failed_in_context: 0.85,
    }),
    about: "The first line in the machine-readable zone of an identity card.",
    finds: &[
        "«I<UTOD231458907<<<<<<<<<<<<<<<»",
        "id card «IDESPBAA000589599999999R<<<<<<»",
        "mrz «I<UTOD231458908<<<<<<<<<<<<<<<» misread",
    ],
    ignores: &["I<UTOD231458908<<<<<<<<<<<<<<<", "I<UTOD231458907", "IDENTIFIER0123456789ABCDEFGHIJ"],
    ..MRZ_DATA
};

/// The second line of an identity card.
pub const MRZ_CARD_MIDDLE: Pattern = Pattern {
    name: "mrz-card-middle",
    shape: Shape::Regex(r"\d{7}[<FMX]\d{7}[<A-Z]"),
    rule: Rule::Whole(&MRZ_EDGES, r"\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}[0-9<]"),
    check: Some(Check {
        passes: |text| is_checked(text, 0..6, 6) && is_checked(text, 8..14, 14),
        passed: 0.97,
        failed: 0.6,
        failed_in_context: 0.9,
    }),
    about: "The second line in the machine-readable zone of an identity card.",
    finds: &[
        "«7408122F1204159UTO<<<<<<<<<<<6»",
        "«8001014F2501017ESP<<<<<<<<<<<7»",
        "misread «7408122F1204158UTO<<<<<<<<<<<6»",
    ],
    ignores: &["7408122F1204159UTO", "7408122K1204159UTO<<<<<<<<<<<6", "7408122F1204159UTO<<<<<<<<<<<66"],
    ..MRZ_DATA
};

/// The check digit of a field: weights 7 3 1, letters from A = 10, fillers 0.
fn is_checked(text: &str, field: Range<usize>, check: usize) -> bool {
    let value = |byte: u8| char::from(byte).to_digit(36).unwrap_or(0);
    let (Some(field), Some(check)) = (text.as_bytes().get(field), text.as_bytes().get(check)) else {
        return false;
    };
    let sum: u32 =
        field.iter().zip([7, 3, 1].into_iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum();
    u32::from(*check).wrapping_sub(u32::from(b'0')) == sum % 10
}

/// Words for a passport in some forty languages.
#[rustfmt::skip]
const PASSPORT_WORDS: &[&str] = &[
    "passport*", "vegabréf*", "vegabref*", "reisepass*", "passnummer*", "passnr", "pass nr", "pass nr!", "pasnummer*", "pasnr", "pas nr", "passi", "passin", "passinumero*",
    "passeport*", "pasaporte*", "passaporto", "passaporte*", "paspoort*", "paszport*", "pasport*", "cestovní pas", "útlevél*", "pașaport*", "paşaport*",
    "putovnic*", "potni list", "pase numeris", "pases numurs", "passi number", "pasaport*", "pasaportu", "διαβατηρι*", "διαβατήρι*", "паспорт*", "загранпаспорт*", "пасош*",
    "جواز سفر", "جواز", "דרכון", "पासपोर्ट", "পাসপোর্ট", "护照", "護照", "旅券", "パスポート", "여권", "หนังสือเดินทาง", "hộ chiếu", "paspor",
];

/// How it is written in full.
const PASSPORT_WRITTEN: &str = r"[A-Za-z]{1,3} ?\d{6,8}[A-Za-z]?|\d{2}[A-Za-z]{2}\d{5}|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}|\d{8,9}|\d{2} \d{2} \d{6}|\d{2} \d{7}|\d{4} \d{6}";

/// What else holds of a match.
fn passport_fits(text: &str) -> bool {
    // A word and a number, or a month and its year.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let lower = text.bytes().any(|byte| byte.is_ascii_lowercase());
    digits >= 4 && !(lower && text.contains(' ')) && !is_date(text)
}

/// A passport number of any country.
pub const PASSPORT: Pattern = Pattern {
    name: "passport",
    kind: EntityKind::Passport,
    shape: Shape::Regex(
        r"[A-Za-z]{1,3}(?:\d{6,8}(?:[A-Za-z])?| \d{6,8}(?:[A-Za-z])?)|\d{2}[A-Za-z]{2}\d{5}|[A-Z][\dA-Z]{8}|\d{8,9}|\d{2} \d{2} |\d{2} \d{7}|\d{4} \d{6}",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, PASSPORT_WRITTEN, passport_fits),
    score: 0.0,
    context: PASSPORT_WORDS,
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "A passport number: one to three letters and digits, or eight to nine digits, near a word for a passport.",
    source: "ICAO Doc 9303 part 4 (document number)",
    finds: &[
        "passport no. «A12345678»",
        "vegabréf nr. «A1234567»",
        "Reisepass «C01X00T47»,",
        "pasaporte «AAA123456»",
        "паспорт «45 10 123456»",
        "护照号码：«E12345678»",
        "passeport n° «12AB34567»",
        "passport number is «123456789»",
    ],
    ignores: &[
        "A12345678",
        "123456789",
        "passport since 2019",
        "passport issued on 20240315",
        "boarding pass 1234",
    ],
    ..Pattern::ROW
};

/// Eight digits that are a year, a month and a day: `20240315`.
fn is_date(text: &str) -> bool {
    let part = |range: Range<usize>| number(text, range) as u32;
    text.len() == 8
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (1900..2100).contains(&part(0..4))
        && super::date::is_day(part(0..4), part(4..6), part(6..8))
}

/// How it is written in full.
const ID_DOCUMENT_WRITTEN: &str = r"[A-Za-z]{1,3} ?\d{6,8}[A-Za-z]?|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}|\d{7,9}[A-Z]?|\d{6} ?\d{4}[A-Z]?|\d{3}-\d{7}-\d{2}";

/// The number of an identity card or another identity document.
pub const ID_DOCUMENT: Pattern = Pattern {
    name: "id-document",
    kind: EntityKind::IdDocument,
    shape: Shape::Regex(
        r"[A-Za-z]{1,3}(?:\d{6,8}(?:[A-Za-z])?| \d{6,8}(?:[A-Za-z])?)|[A-Z][\dA-Z]{8}|\d{7,9}[A-Z]?|\d{10}(?:[A-Z])?|\d{6} \d{4}(?:[A-Z])?|\d{3}-\d{7}-",
    ),
    rule: Rule::WholeIf(&ID_EDGES, ID_DOCUMENT_WRITTEN, passport_fits),
    #[rustfmt::skip]
    context: &[
        "id card", "id card no", "identity card", "identification card", "identity document", "id document", "residence permit", "residence card", "nafnskírteini*", "dvalarleyfi*",
        "personalausweis*", "ausweisnummer*", "ausweis nr", "aufenthaltstitel*", "id kort*", "legitimationskort*", "opholdskort*", "oppholdskort*", "uppehållstillstånd*",
        "carte d identité", "titre de séjour", "carta d identità", "permesso di soggiorno", "documento de identidad", "tarjeta de residencia", "cartão de cidadão", "bilhete de identidade",
        "identiteitskaart*", "identiteitsbewijs", "verblijfsdocument*", "dowód osobisty", "dowodu osobistego", "dowód", "henkilökort*", "občanský průkaz", "občianskeho preukazu",
        "személyi igazolvány*", "carte de identitate", "lična karta", "osobna iskaznica", "удостоверение личности", "身份证件", "在留カード", "外国人登録証",
    ],
    context_score: 0.8,
    about: "The number of an identity card or residence permit near a word for it.",
    source: "ICAO Doc 9303 part 5 (document number)",
    finds: &[
        "identity card no. «AB1234567»",
        "Personalausweis «T22000129»",
        "dowód osobisty «ABS 123456»",
        "nafnskírteini nr. «ID123456»",
    ],
    ignores: &["AB1234567", "id card holders 12345", "an identity card of 2019"],
    ..PASSPORT
};

/// The number of a visa.
pub const VISA_NUMBER: Pattern = Pattern {
    name: "visa-number",
    kind: EntityKind::VisaNumber,
    shape: Shape::Regex(r"[A-Za-z]{1,3}\d{7,9}|\d{8,14}"),
    rule: Rule::Valid(passport_fits),
    #[rustfmt::skip]
    context: &[
        "visa number!", "visa no!", "visa nr!", "visa number is!", "visa foil!", "visa grant number!", "visa control number!", "vegabréfsáritun nr!", "áritun nr!", "áritunarnúmer!", "visumnummer!", "visum nr!",
        "visum!", "numéro de visa!", "visa n!", "número de visado!", "número de visa!", "número do visto!", "numero del visto!", "numer wizy!", "номер визы!", "виза!", "签证号码!", "查証番号!",
    ],
    context_score: 0.88,
    about: "The number of a visa, right beside the words for it.",
    source: "ICAO Doc 9303 part 7; 9 FAM 403.9",
    finds: &["visa number: «12345678»", "Visa No. «L1234567»", "Visumnummer «DEU123456789»"],
    ignores: &["12345678", "visa 123456", "a visa was refused to 12345678"],
    ..PASSPORT
};

/// A number under which border guards know a traveller.
pub const KNOWN_TRAVELER: Pattern = Pattern {
    name: "known-traveler",
    kind: EntityKind::KnownTraveler,
    shape: Shape::Regex(r"[A-Z]{2}\d{6,8}[A-Z]?|\d{7,10}"),
    rule: Rule::Valid(passport_fits),
    context: &[
        "known traveler",
        "known traveller",
        "known traveler number",
        "ktn!",
        "redress number",
        "redress control",
        "global entry",
        "passid!",
        "nexus card",
        "trusted traveler",
        "tsa precheck",
        "alien registration",
    ],
    context_score: 0.88,
    about: "A known traveller, redress or trusted traveller number near its name.",
    source: "49 CFR 1560 (Secure Flight)",
    finds: &["known traveler number «TT1234567»", "KTN: «987654321»", "redress number «2166275»"],
    ignores: &["TT1234567", "987654321", "known traveler of 2019"],
    ..PASSPORT
};

/// How it is written in full.
const BOOKING_REFERENCE_WRITTEN: &str = r"(?:bókunarnúmer|Bókunarnúmer|bókunarnr|código de reserva|Código de reserva|numéro de réservation|référence de réservation|(?i:pnr|booking ref|booking reference|booking code|booking number|booking no|booking id|reservation code|reservation number|record locator|confirmation code|airline reference|buchungscode|buchungsnummer|buchungsreferenz|bookingnummer|bookingreferanse|bokningsnummer|bokningsreferens|bestillingsnummer|boekingsnummer|varausnumero|varaustunnus|localizador|codice di prenotazione|codice prenotazione|numer rezerwacji))(?: code| number| no| nr| is| er)?\.?[ :=#]{1,3}[A-Z0-9]{5,8}";

/// The code of a booked journey behind its word.
pub const BOOKING_REFERENCE: Pattern = Pattern {
    name: "booking-reference",
    kind: EntityKind::BookingReference,
    shape: Shape::Led(
        r"(?:bókunarnúmer|Bókunarnúmer|bókunarnr|código de reserva|Código de reserva|numéro de réservation|référence de réservation|(?i:pnr|booking ref|booking reference|booking code|booking number|booking no|booking id|reservation code|reservation number|record locator|confirmation code|airline reference|buchungscode|buchungsnummer|buchungsreferenz|bookingnummer|bookingreferanse|bokningsnummer|bokningsreferens|bestillingsnummer|boekingsnummer|varausnumero|varaustunnus|localizador|codice di prenotazione|codice prenotazione|numer rezerwacji))",
    ),
    edges: Edges::WORD,
    rule: Rule::Refine(|text, head| {
        booking(text, whole(text, &head, Edges::FREE, BOOKING_REFERENCE_WRITTEN)?)
    }),
    score: 0.8,
    context: &[],
    context_score: 0.8,
    decoys: &[],
    about: "Five to eight capital letters and digits behind words for a booking.",
    source: "IATA Passenger Services Conference Resolutions (record locator)",
    finds: &[
        "PNR: «X4Y7QZ»",
        "bókunarnúmer «ABC123».",
        "Booking reference «QWERTY»",
        "localizador: «7HJK2L»",
    ],
    ignores: &["X4Y7QZ", "BOOKING REFERENCE NUMBER", "booking number confirmed", "PNR: unknown"],
    ..PASSPORT
};

fn booking(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let value = &text[found.clone()];
    let length = value.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let (words, code) = value.split_at(value.len() - length);
    let shouted = !words.bytes().any(|byte| byte.is_ascii_lowercase()) && words.len() > 6;
    let is_code = code.bytes().any(|byte| byte.is_ascii_digit()) || (code.len() == 6 && !shouted);
    (is_code && !text[..found.start].ends_with(joins_words)).then_some(found.end - length..found.end)
}

/// The number of a flight ticket.
pub const TICKET_NUMBER: Pattern = Pattern {
    name: "ticket-number",
    kind: EntityKind::TicketNumber,
    shape: Shape::Regex(r"\d{3}[ -]?\d{10}"),
    rule: Rule::Valid(passport_fits),
    context: &[
        "e ticket",
        "e tickets",
        "eticket",
        "etkt",
        "tkt",
        "ticket number",
        "ticket no",
        "ticket nr",
        "ticketnummer",
        "flugmiði",
        "farmiði",
        "farmiðanúmer",
        "flugmiða",
        "flugticket",
        "flugschein",
        "billet électronique",
        "numéro de billet",
        "billete electrónico",
        "número de billete",
        "biglietto",
        "bilhete",
        "billetnummer",
        "biljettnummer",
        "lentolippu",
        "numer biletu",
        "номер билета",
        "机票",
        "航空券",
    ],
    context_score: 0.88,
    decoys: &["isbn*", "ean", "gtin"],
    about: "Thirteen digits, the first three of an airline, near words for a ticket.",
    source: "IATA Resolution 722 (ticket number)",
    finds: &["e-ticket «108-2123456789»", "Ticket number: «2202123456789»", "farmiði nr. «108 2123456789»"],
    ignores: &["108-2123456789", "2202123456789", "e-ticket 108-212345678"],
    ..PASSPORT
};

/// How it is written in full.
const FREQUENT_FLYER_WRITTEN: &str =
    r"[A-Z]{2,3} ?\d{6,12}|[A-Z]{2}\d{5}[A-Z]?|\d{7,16}|\d{3} \d{3} \d{3}(?: \d{1,3})?|\d{4} \d{4} \d{2,4}";

/// A traveller's number in an airline's programme.
pub const FREQUENT_FLYER: Pattern = Pattern {
    name: "frequent-flyer",
    kind: EntityKind::LoyaltyNumber,
    shape: Shape::Regex(r"[A-Z]{2,3} ?\d{6,12}|[A-Z]{2}\d{5}[A-Z]?|\d{7,16}|\d{3} \d{3} |\d{4} \d{4} "),
    rule: Rule::WholeIf(&ID_EDGES, FREQUENT_FLYER_WRITTEN, passport_fits),
    context: &[
        "frequent flyer",
        "frequent flier",
        "ffn!",
        "ff!",
        "ffp",
        "saga club",
        "sagaclub",
        "vildarnúmer*",
        "vildarkort*",
        "vildarklúbb*",
        "eurobonus",
        "skymiles",
        "aadvantage",
        "mileageplus",
        "mileage plus",
        "miles more",
        "flying blue",
        "avios",
        "executive club",
        "krisflyer",
        "asia miles",
        "rapid rewards",
        "trueblue",
        "loyalty number",
        "viajero frecuente",
        "vielfliegernummer",
        "finnair plus",
        "qantas club",
    ],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "A number near the name of an airline's programme.",
    source: "IATA Resolution 1724 (frequent traveller data)",
    finds: &[
        "frequent flyer number «SK123456789»",
        "Saga Club nr. «1234567890»",
        "EuroBonus: «EBB 123456789»",
        "Flying Blue «2012345678»",
    ],
    ignores: &["SK123456789", "1234567890", "frequent flyer miles 12,345"],
    ..PASSPORT
};
