//! Numbers that Poland, Czechia, Slovakia and Hungary give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, base36, digit, ends_in, is_birth, part, shaped};
use crate::checksum::{digits, number, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::{dash, decoys, space};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    PL_PESEL,
    PL_NIP,
    PL_NIP_GROUPED,
    PL_VAT,
    PL_REGON,
    PL_ID_CARD,
    PL_PASSPORT,
    CZ_RC,
    CZ_RC_RUN_TOGETHER,
    CZ_RC_NINE,
    CZ_ICO,
    CZ_VAT,
    CZ_ID_CARD,
    CZ_PASSPORT,
    SK_DIC,
    SK_VAT,
    SK_ID_CARD,
    SK_PASSPORT,
    HU_PERSONAL_ID,
    HU_PERSONAL_ID_RUN_TOGETHER,
    HU_TAX_ID,
    HU_TAJ,
    HU_VAT,
    HU_VAT_PREFIXED,
    HU_ID_CARD,
    HU_PASSPORT,
];

/// A Polish personal number.
pub(super) const PL_PESEL: Pattern = Pattern {
    name: "pl-pesel",
    kind: EntityKind::PlPesel,
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        let (year, month) = (part(text, 0, 2), part(text, 2, 4));
        // The century is in the month: 1900s as it is, 2000s plus 20, 1800s plus 80.
        let century = [1900, 2000, 2100, 2200, 1800][(month / 20).min(4) as usize];
        is_birth(century + year, month % 20, part(text, 4, 6))
    }),
    check: Some(Check { passes: pesel, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    context: &["pesel*", "numer ewidencyjny", "polish id", "polish national"],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth and five digits, the last a right check digit, near a word that names it.",
    source: "Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15",
    finds: &["PESEL «68072212387»", "PESEL: «02312713441», Warszawa", "nr PESEL «44051401359»"],
    ignores: &["68072212387", "PESEL 68072212388", "PESEL 68992212387"],
    ..Pattern::ROW
};

fn pesel(text: &str) -> bool {
    weighted(text, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

/// A Polish tax number.
pub(super) const PL_NIP: Pattern = Pattern {
    name: "pl-nip",
    kind: EntityKind::PlNip,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    check: bare(nip),
    context: &["nip", "nipu", "nipem", "identyfikacji podatkowej", "polish tax", "polish vat"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten digits with a right check digit, near a word for a Polish tax number.",
    source: "Ustawa z dnia 13 października 1995 r. o zasadach ewidencji podatników",
    finds: &["NIP «7471086660»", "NIP: «1460310085»", "numer identyfikacji podatkowej «6399246244»"],
    ignores: &["7471086660", "NIP 7471086661", "faktura 7471086660"],
    ..Pattern::ROW
};

/// The same in groups.
pub(super) const PL_NIP_GROUPED: Pattern = Pattern {
    name: "pl-nip-grouped",
    shape: Shape::Regex(r"\d{3}-(?:\d{3}|\d{2})-"),
    rule: Rule::Whole(&ID_EDGES, r"\d{3}-(?:\d{3}-\d{2}-\d{2}|\d{2}-\d{2}-\d{3})"),
    check: shaped(nip, 0.6),
    about: "Ten digits as 3-3-2-2 or 3-2-2-3 with a right check digit: a Polish tax number.",
    finds: &["«747-108-66-60»", "NIP «146-03-10-085»", "NIP: «639-924-62-44»,"],
    ignores: &["747-108-66-61", "747-108-6660", "747-108-66-600"],
    ..PL_NIP
};

/// The same with the country in front.
pub(super) const PL_VAT: Pattern = Pattern {
    name: "pl-vat",
    shape: Shape::Regex(r"PL[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"PL[ -]?\d{10}"),
    check: shaped(nip, 0.85),
    decoys: &[],
    about: "PL and ten digits with a right check digit.",
    finds: &["«PL7471086660»", "VAT «PL 1460310085»", "NIP «PL6399246244»"],
    ignores: &["PL7471086661", "PL747108666", "PL74710866600"],
    ..PL_NIP
};

fn nip(text: &str) -> bool {
    let sum = weighted(text, &[6, 5, 7, 2, 3, 4, 5, 6, 7]);
    sum != 0 && ends_in(text, sum % 11)
}

/// A Polish business register number, also of one-person businesses.
pub(super) const PL_REGON: Pattern = Pattern {
    name: "pl-regon",
    kind: EntityKind::PlRegon,
    shape: Shape::Regex(r"\d{9}|\d{14}"),
    edges: ID_EDGES,
    check: bare(regon),
    context: &["regon*"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Nine or fourteen digits with right check digits, near a word for the Polish business register.",
    source: "Ustawa z dnia 29 czerwca 1995 r. o statystyce publicznej, art. 42",
    finds: &["REGON «491498092»", "REGON: «78731797778672»", "nr regon «635214873»"],
    ignores: &["491498092", "REGON 491498093", "REGON 78731797778673"],
    ..Pattern::ROW
};

fn regon(text: &str) -> bool {
    let short = weighted(text, &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == digit(text, 8);
    let long = || ends_in(text, weighted(text, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10);
    short && (digits(text).count() == 9 || long())
}

/// A Polish identity card.
pub(super) const PL_ID_CARD: Pattern = Pattern {
    name: "pl-identity-card",
    kind: EntityKind::PlIdCard,
    shape: Shape::Regex(concat!(r"[A-Z]{3}", space!(), r"?(?:nr\.?", space!(), r"?)?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!("[A-Z]{3}", space!(), r"?(?:nr\.?", space!(), r"?)?\d{6}")),
    check: shaped(|text| mrz(text, &[7, 3, 1, 9, 7, 3, 1, 7, 3]), 0.35),
    context: &[
        "dowód osobisty",
        "dowodu osobistego",
        "dowodem osobistym",
        "dowodzie osobistym",
        "dowód!",
        "nr dowodu",
        "numer dowodu",
        "polish identity",
    ],
    context_score: 0.97,
    about: "Three letters and six digits with a right check digit, near a word for a Polish identity card.",
    source: "Ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych",
    finds: &[
        "dowód osobisty «ABC542253»",
        "dowodem osobistym seria «CXR 741530»",
        "nr dowodu «ABC523456»",
        "dowodem osobistym serii «ABC nr 523456»",
    ],
    ignores: &["ABC542253", "ABC542254", "dowód osobisty ABC5422"],
    ..Pattern::ROW
};

/// A Polish passport.
pub(super) const PL_PASSPORT: Pattern = Pattern {
    name: "pl-passport",
    kind: EntityKind::PlPassport,
    shape: Shape::Regex(concat!("[A-Z]{2}", space!(), r"?\d{7}")),
    rule: Rule::None,
    check: shaped(|text| mrz(text, &[7, 3, 9, 1, 7, 3, 1, 7, 3]), 0.3),
    context: &["paszport*", "polish passport"],
    about: "Two letters and seven digits with a right check digit, near the Polish word for a passport.",
    source: "Ustawa z dnia 27 stycznia 2022 r. o dokumentach paszportowych",
    finds: &["paszport «EM9482117»", "paszportem nr «ZS 0000177»", "Polish passport «FB1479311»"],
    ignores: &["EM9482117", "paszport EM948211", "paszport EM94821177"],
    ..PL_ID_CARD
};

/// Capital letters count from A = 10; the sum of all with their weights ends in 0.
fn mrz(text: &str, weights: &[u32]) -> bool {
    base36(&text.replace(|character: char| character.is_ascii_lowercase(), ""))
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum::<u32>()
        .is_multiple_of(10)
}

#[rustfmt::skip]
const RC_WORDS: &[&str] = &[
    "rodné číslo", "rodného čísla", "rodným číslem", "rodné čísla", "rodne cislo", "rodnécislo", "rodné č", "r č", "rč", "rc!", "rodným č", "rodného č",
    "rodným", "rodného", "czech birth", "slovak birth", "birth number",
];

/// A Czech or Slovak birth number.
pub(super) const CZ_RC: Pattern = Pattern {
    name: "cz-birth-number",
    kind: EntityKind::CzRc,
    shape: Shape::Regex(r"\d{6}/\d{3,4}"),
    edges: ID_EDGES,
    rule: Rule::Valid(is_rc),
    check: Some(Check { passes: rc, passed: 0.85, failed: 0.3, failed_in_context: 0.9 }),
    context: RC_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, a slash and three or four digits; numbers given out before 1954 have no check digit.",
    source: "Zákon č. 133/2000 Sb., § 13 (CZ); zákon č. 301/1995 Z. z. (SK)",
    finds: &["«710507/2447»", "nar. 12. 4., r. č. «665524/6840»", "rodné číslo «535412/123»"],
    ignores: &["710507/2448", "719907/2447", "535412/123", "číslo 123456/789"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const CZ_RC_RUN_TOGETHER: Pattern = Pattern {
    name: "cz-birth-number-run-together",
    shape: Shape::Regex(r"\d{10}"),
    check: Some(Check { passes: rc, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.96,
    about: "A Czech or Slovak birth number without its slash, near a word that names it.",
    finds: &["rodné číslo «7105072447»", "r.č. «6655246840»", "RČ: «5408016174»"],
    ignores: &["7105072447", "rodné číslo 7105072448", "rodné číslo 7199072447"],
    ..CZ_RC
};

/// One given out before 1954, run together.
pub(super) const CZ_RC_NINE: Pattern = Pattern {
    name: "cz-birth-number-nine",
    shape: Shape::Regex(r"\d{9}"),
    check: None,
    context_score: 0.85,
    about: "A Czech or Slovak birth number of nine digits, near a word that names it.",
    finds: &["rodné číslo «535412123»", "r. č. «480715002»", "RČ «235101456»"],
    ignores: &["535412123", "rodné číslo 719907244", "rodné číslo 605412123"],
    ..CZ_RC
};

/// True if the first six digits are a day of birth. Women's months are 50 higher; 20 more since 2004.
fn is_rc(text: &str) -> bool {
    let (year, month) = (part(text, 0, 2), part(text, 2, 4) % 50);
    let (month, overflow) = if month > 20 { (month - 20, true) } else { (month, false) };
    let is_long = digits(text).count() == 10;
    let year = match (is_long, year) {
        (true, 0..54) => 2000 + year,
        (true, _) | (false, 0..54) => 1900 + year,
        (false, _) => return false,
    };
    is_birth(year, month, part(text, 4, 6)) && (!overflow || year >= 2004)
}

fn rc(text: &str) -> bool {
    digits(text).count() == 10 && ends_in(text, (number(text, 0..9) % 11 % 10) as u32)
}

/// A Czech or Slovak organisation, which may be one person.
pub(super) const CZ_ICO: Pattern = Pattern {
    name: "cz-ico",
    kind: EntityKind::CzIco,
    shape: Shape::Regex(concat!(r"\d{8}|\d{2}", space!(), r"\d{3}", space!())),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{8}|\d{2}", space!(), r"\d{3}", space!(), r"\d{3}")),
    check: bare(ico),
    context: &["ičo", "ič", "ico!", "i č o", "identifikační číslo", "identifikačné číslo"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Eight digits with a right check digit, near a word for a Czech or Slovak organisation.",
    source: "Zákon č. 111/2009 Sb. (CZ); zákon č. 272/2015 Z. z. (SK)",
    finds: &["IČO «08536317»", "IČ: «24824411»", "IČO: «02 780 364»"],
    ignores: &["08536317", "IČO 08536318", "IČO 0853631"],
    ..Pattern::ROW
};

fn ico(text: &str) -> bool {
    ends_in(text, (11 - weighted(text, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 10)
}

/// The nine digits that begin with 6 of people who have two birth numbers, or share theirs with another.
fn special_dic(text: &str) -> bool {
    digit(text, 0) == 6 && ends_in(text, (weighted(text, &[0, 8, 7, 6, 5, 4, 3, 2]) % 11 + 8) % 10)
}

/// A Czech tax number.
pub(super) const CZ_VAT: Pattern = Pattern {
    name: "cz-vat",
    kind: EntityKind::CzDic,
    shape: Shape::Regex(r"CZ ?\d"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"CZ ?\d{8,10}"),
    check: Some(Check {
        passes: |text| match digits(text).count() {
            8 => ico(text),
            9 => is_rc(text) || special_dic(text),
            _ => is_rc(text) && rc(text),
        },
        passed: 0.85,
        failed: 0.0,
        failed_in_context: 0.55,
    }),
    context: &["dič", "dic!", "vat", "czech tax"],
    context_score: 0.98,
    about: "CZ and the number of a Czech organisation or person.",
    source: "Zákon č. 280/2009 Sb., daňový řád, § 130",
    finds: &["DIČ «CZ08536317»", "«CZ 24824411»", "DIČ: «CZ7105072447»"],
    ignores: &["CZ08536318", "CZ0853631", "CZ610123097", "CZ7105072448"],
    ..Pattern::ROW
};

/// A Czech identity card.
pub(super) const CZ_ID_CARD: Pattern = Pattern {
    name: "cz-identity-card",
    kind: EntityKind::CzIdCard,
    shape: Shape::Regex(r"\d{9}"),
    edges: ID_EDGES,
    context: &["občansk*", "obcansk*", "op!", "č op", "číslo op", "občanka", "czech identity", "czech id"],
    context_score: 0.85,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for a Czech identity card.",
    source: "Zákon č. 269/2021 Sb., o občanských průkazech",
    finds: &["občanský průkaz č. «123456789»", "číslo OP: «201234567»", "občanského průkazu «998877665»"],
    ignores: &["123456789", "OP 12345678", "občanský zákoník č. 12345678"],
    ..Pattern::ROW
};

/// A Czech passport.
pub(super) const CZ_PASSPORT: Pattern = Pattern {
    name: "cz-passport",
    context_score: 0.9,
    kind: EntityKind::CzPassport,
    shape: Shape::Regex(r"\d{8}"),
    context: &[
        "cestovní pas",
        "cestovního pasu",
        "číslo pasu",
        "č pasu",
        "pas č",
        "pasu č",
        "czech passport",
    ],
    about: "Eight digits near a word for a Czech passport.",
    source: "Zákon č. 329/1999 Sb., o cestovních dokladech",
    finds: &["cestovní pas č. «12345678»", "číslo pasu «40123456»", "Czech passport «39876543»"],
    ignores: &["12345678", "cestovní pas 1234567", "pás č. 12345678"],
    ..CZ_ID_CARD
};

/// A Slovak tax number.
pub(super) const SK_DIC: Pattern = Pattern {
    name: "sk-dic",
    kind: EntityKind::SkDic,
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-9]\d{9}"),
    check: bare(sk_dic),
    context: &["dič", "dic!", "daňové identifikačné", "slovak tax"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Ten digits that eleven divides, near a word for a Slovak tax number.",
    source: "Zákon č. 563/2009 Z. z., § 67",
    finds: &["DIČ: «2025197581»", "DIČ «2431617936»", "daňové identifikačné číslo «2191459138»"],
    ignores: &["2025197581", "DIČ 2025197582", "DIČ 202519758"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const SK_VAT: Pattern = Pattern {
    name: "sk-vat",
    shape: Shape::Regex(r"SK[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"SK[ -]?[1-9]\d{9}"),
    check: shaped(sk_dic, 0.88),
    context: &["dph", "dič", "vat", "slovak tax"],
    context_score: 0.98,
    decoys: &[],
    about: "SK and ten digits that eleven divides.",
    finds: &["IČ DPH «SK2025197581»", "«SK 2431617936»", "VAT «SK2191459138»"],
    ignores: &["SK2025197582", "SK202519758", "SK20251975811"],
    ..SK_DIC
};

fn sk_dic(text: &str) -> bool {
    number(text, 0..10).is_multiple_of(11) && matches!(digit(text, 2), 2..=4 | 7..=9)
}

/// A Slovak identity card.
pub(super) const SK_ID_CARD: Pattern = Pattern {
    name: "sk-identity-card",
    kind: EntityKind::SkIdCard,
    shape: Shape::Regex(concat!("[A-Z]{2}", space!(), r"?\d{6}")),
    edges: ID_EDGES,
    score: 0.15,
    context: &["občiansk*", "obciansk*", "číslo op", "op č", "slovak identity", "slovak id"],
    context_score: 0.93,
    about: "Two letters and six digits near a word for a Slovak identity card.",
    source: "Zákon č. 395/2019 Z. z., o občianskych preukazoch",
    finds: &["občiansky preukaz č. «HA123456»", "občianskeho preukazu «EL 654321»", "číslo OP «SL987654»"],
    ignores: &["HA123456", "občiansky preukaz HA12345", "občiansky zákonník HA1234567"],
    ..Pattern::ROW
};

/// A Slovak passport.
pub(super) const SK_PASSPORT: Pattern = Pattern {
    name: "sk-passport",
    kind: EntityKind::SkPassport,
    shape: Shape::Regex(r"[A-Z]{2}\d{7}"),
    context: &["cestovný pas", "cestovného pasu", "číslo pasu", "č pasu", "slovak passport"],
    about: "Two letters and seven digits near a word for a Slovak passport.",
    source: "Zákon č. 647/2007 Z. z., o cestovných dokladoch",
    finds: &["cestovný pas č. «BB1234567»", "číslo pasu «BA7654321»", "Slovak passport «BD1122334»"],
    ignores: &["BB1234567", "cestovný pas BB123456", "cestovný pas BB12345678"],
    ..SK_ID_CARD
};

/// How it is written in full.
const HU_PERSONAL_ID_WRITTEN: &str =
    concat!(r"[1-8](?:", dash!(), "|", space!(), r")\d{6}(?:", dash!(), "|", space!(), r")\d{4}");

/// A Hungarian personal number.
pub(super) const HU_PERSONAL_ID: Pattern = Pattern {
    name: "hu-personal-id",
    kind: EntityKind::HuPersonalId,
    shape: Shape::Regex(concat!(
        r"\d(?:",
        dash!(),
        r"|",
        space!(),
        r")\d{6}(?:",
        dash!(),
        r"|",
        space!(),
        r")\d"
    )),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, HU_PERSONAL_ID_WRITTEN, is_hungarian),
    check: Some(Check { passes: hungarian, passed: 0.9, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "személyi szám*",
        "személyi azonosító*",
        "személyazonosító jel*",
        "szem szám",
        "szemelyi szam*",
        "személyi sz",
        "hungarian personal",
        "hungarian id",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Sex and century, a day of birth and four digits, the last a right check digit.",
    source: "1996. évi XX. törvény, melléklet",
    finds: &["személyi szám: «1-670424-4972»", "«2 691225 0101»,", "személyi azonosító «3-090721-3004»"],
    ignores: &["1-670424-4973", "1-679924-4972", "táblázat 9-670424-4972"],
    ..Pattern::ROW
};

/// The same run together.
pub(super) const HU_PERSONAL_ID_RUN_TOGETHER: Pattern = Pattern {
    name: "hu-personal-id-run-together",
    shape: Shape::Regex(r"\d\d{10}"),
    rule: Rule::Valid(|text| like(text, r"[1-8]\d{10}") && is_hungarian(text)),
    check: bare(hungarian),
    about: "A Hungarian personal number run together, near a word that names it.",
    finds: &[
        "személyi szám «16704244972»",
        "személyi azonosító: «26912250101»",
        "személyi száma «40201233446»",
    ],
    ignores: &["16704244972", "személyi szám 16704244973", "személyi szám 16799244972"],
    ..HU_PERSONAL_ID
};

fn is_hungarian(text: &str) -> bool {
    is_birth(hungarian_year(text), part(text, 3, 5), part(text, 5, 7))
}

/// The year of birth; 5 to 8 are foreigners, whose century the number does not tell.
fn hungarian_year(text: &str) -> u32 {
    let year = part(text, 1, 3);
    match digit(text, 0) {
        1 | 2 => 1900 + year,
        3 | 4 => 2000 + year,
        _ if year < 40 => 2000 + year,
        _ => 1900 + year,
    }
}

/// The weights were turned round for those born in 1997 and later.
fn hungarian(text: &str) -> bool {
    let rising = weighted(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    let falling = weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    ends_in(text, if hungarian_year(text) < 1997 { rising } else { falling })
}

/// A Hungarian's tax number.
pub(super) const HU_TAX_ID: Pattern = Pattern {
    name: "hu-tax-id",
    kind: EntityKind::HuTaxId,
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"8\d{9}"),
    check: bare(|text| ends_in(text, weighted(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11)),
    context: &["adóazonosító*", "adoazonosito*", "adóaz", "adójel*", "hungarian tax"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Ten digits that begin with 8, with a right check digit, near a word that names it.",
    source: "1996. évi XX. törvény, 3. melléklet",
    finds: &["adóazonosító jel «8233876984»", "adóazonosító jele: «8491840176»", "adóazonosító «8297690741»"],
    ignores: &["8233876984", "adóazonosító 8233876985", "adóazonosító 9233876984"],
    ..Pattern::ROW
};

/// A Hungarian social security number.
pub(super) const HU_TAJ: Pattern = Pattern {
    name: "hu-taj",
    kind: EntityKind::HuTaj,
    shape: Shape::Regex(concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"|\d{3}-\d{3}-")),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!(r"\d{9}|\d{3}", space!(), r"\d{3}", space!(), r"\d{3}|\d{3}-\d{3}-\d{3}"),
    ),
    check: bare(|text| ends_in(text, weighted(text, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10)),
    context: &["taj", "tajszám*", "taj szám*", "társadalombiztosítási*", "hungarian social"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for Hungarian social security.",
    source: "1996. évi XX. törvény, 2. melléklet",
    finds: &["TAJ «790170909»", "TAJ-szám: «441 566 194»", "tajszáma «277-771-759»"],
    ignores: &["790170909", "TAJ 790170908", "277-771-759"],
    ..Pattern::ROW
};

/// A Hungarian business's tax number.
pub(super) const HU_VAT: Pattern = Pattern {
    name: "hu-vat",
    kind: EntityKind::HuVat,
    shape: Shape::Regex(r"\d{8}-\d-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"\d{8}-[1-5]-\d{2}",
        |text| matches!(part(text, 9, 11), 2..=20 | 22..=44 | 51),
    ),
    check: shaped(adoszam, 0.88),
    context: &["adószám*", "adoszam*", "adó szám", "hungarian tax", "hungarian vat"],
    context_score: 0.98,
    about: "Eight digits with a right check digit, a digit for the kind of tax and two for the county.",
    source: "2017. évi CL. törvény (Art.), 1. melléklet",
    finds: &["adószám: «15000996-2-42»", "«13054236-1-13»", "adószáma «13578408-2-41»"],
    ignores: &["15000997-2-42", "15000996-2-99", "15000996-2-4"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const HU_VAT_PREFIXED: Pattern = Pattern {
    name: "hu-vat-prefixed",
    shape: Shape::Regex(r"HU ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"HU ?\d{8}"),
    check: shaped(adoszam, 0.82),
    context: &["adószám*", "adoszam*", "közösségi", "vat", "hungarian tax"],
    about: "HU and eight digits with a right check digit.",
    finds: &["«HU15000996»", "VAT «HU 13054236»", "közösségi adószám «HU13578408»"],
    ignores: &["HU15000997", "HU1500099", "HU150009966"],
    ..HU_VAT
};

fn adoszam(text: &str) -> bool {
    weighted(text, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10)
}

/// A Hungarian identity card.
pub(super) const HU_ID_CARD: Pattern = Pattern {
    name: "hu-identity-card",
    kind: EntityKind::HuIdCard,
    shape: Shape::Regex(concat!(r"\d{6}", space!(), "?[A-Z]{2}|[A-Z]{2}", space!(), r"?\d{6}")),
    edges: ID_EDGES,
    score: 0.15,
    context: &[
        "személyi igazolvány*",
        "személyazonosító igazolvány*",
        "szig",
        "szem ig",
        "szemig",
        "szig szám",
        "személyi ig",
        "hungarian identity",
    ],
    context_score: 0.95,
    about: "Six digits and two letters, or the other way round, near a word for a Hungarian identity card.",
    source: "414/2015. (XII. 23.) Korm. rendelet",
    finds: &[
        "személyi igazolvány száma «123456AB»",
        "szig. szám: «987654 LA»",
        "személyi igazolványa «AB 123456»",
    ],
    ignores: &["123456AB", "személyi igazolvány 12345AB", "szig 1234567AB"],
    ..Pattern::ROW
};

/// A Hungarian passport.
pub(super) const HU_PASSPORT: Pattern = Pattern {
    name: "hu-passport",
    kind: EntityKind::HuPassport,
    shape: Shape::Regex(concat!("[A-Z]{2}", space!(), r"?\d{6,7}")),
    context: &["útlevél*", "utlevel*", "hungarian passport"],
    about: "Two letters and six or seven digits near the Hungarian word for a passport.",
    source: "1998. évi XII. törvény a külföldre utazásról",
    finds: &["útlevél száma «BA1234567»", "útlevélszám: «BH 765432»", "Hungarian passport «BE1122334»"],
    ignores: &["BA1234567", "útlevél BA12345", "útlevél BA12345678"],
    ..HU_ID_CARD
};
