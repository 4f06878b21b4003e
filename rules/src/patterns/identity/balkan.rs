//! Numbers that Romania, Bulgaria, Albania, Kosovo and the states of former Yugoslavia give to people and organisations.

use super::ID_EDGES;
use super::southern::{bare, digit, ends_in, is_birth, part, shaped};
use crate::checksum::{digits, mod11_10, weighted};
use crate::kind::EntityKind;
use crate::pattern::{Check, Pattern, Rule, Shape};
use crate::patterns::{decoys, space};
use crate::written::like;

pub(super) const ROWS: &[Pattern] = &[
    RO_CNP,
    RO_CUI,
    RO_VAT,
    RO_ID_CARD,
    RO_PASSPORT,
    BG_EGN,
    BG_LNC,
    BG_EIK,
    BG_VAT,
    BG_ID_CARD,
    HR_OIB,
    HR_VAT,
    HR_ID_CARD,
    RS_JMBG,
    HR_JMBG,
    SI_EMSO,
    BA_JMBG,
    ME_JMBG,
    MK_EMBG,
    SI_TAX,
    SI_VAT,
    RS_PIB,
    RS_ID_CARD,
    ME_PIB,
    BA_JIB,
    MK_EDB,
    AL_NID,
    AL_NIPT,
    XK_PERSONAL_NUMBER,
];

/// A Romanian personal number.
pub(super) const RO_CNP: Pattern = Pattern {
    name: "ro-cnp",
    kind: EntityKind::RoCnp,
    shape: Shape::Regex(r"[1-9]\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| {
        let century = [1900, 1900, 1800, 1800, 2000, 2000];
        let year = part(text, 1, 3);
        let (month, day) = (part(text, 3, 5), part(text, 5, 7));
        let born = |century: u32| is_birth(century + year, month, day);
        match century.get(digit(text, 0) as usize - 1) {
            Some(century) => born(*century),
            // 7, 8 and 9 are residents and foreigners of any century.
            None => born(1900) || born(2000),
        }
    }),
    check: Some(Check { passes: cnp, passed: 0.4, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "cnp",
        "c n p",
        "cod numeric personal",
        "codul numeric personal",
        "numeric personal",
        "romanian id",
    ],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Sex, a day of birth, county, serial and a right check digit, near a word that names it.",
    source: "O.U.G. nr. 97/2005; Legea nr. 105/1996",
    finds: &["CNP «1680212252927»", "C.N.P. «2610221402003»", "cod numeric personal: «2910914401711»"],
    ignores: &["1680212252927", "CNP 1680212252928", "CNP 1681312252927"],
    ..Pattern::ROW
};

fn cnp(text: &str) -> bool {
    let rest = weighted(text, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    ends_in(text, if rest == 10 { 1 } else { rest })
}

/// A Romanian fiscal or registration code.
pub(super) const RO_CUI: Pattern = Pattern {
    name: "ro-cui",
    kind: EntityKind::RoCui,
    shape: Shape::Regex(r"\d\d{5,9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-9]\d{5,9}"),
    check: bare(cui),
    context: &[
        "cui",
        "c u i",
        "cif",
        "c i f",
        "cod fiscal",
        "codul fiscal",
        "unic de înregistrare",
        "unic de inregistrare",
        "identificare fiscală",
        "romanian tax",
    ],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Six to ten digits with a right check digit, near a word for a Romanian fiscal code.",
    source: "Legea nr. 207/2015 privind Codul de procedură fiscală",
    finds: &["CUI «15439170»", "C.I.F. «16466121»", "cod fiscal: «15796725»"],
    ignores: &["15439170", "CUI 15439171", "CUI 15439"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const RO_VAT: Pattern = Pattern {
    name: "ro-vat",
    shape: Shape::Regex(r"RO ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"RO ?[1-9]\d{5,9}"),
    check: shaped(cui, 0.75),
    decoys: &[],
    about: "RO and six to ten digits with a right check digit.",
    finds: &["«RO15439170»", "VAT «RO 16466121»", "CUI «RO15796725»"],
    ignores: &["RO\t15439170", "RO15439171", "RO15439", "RO154391700000"],
    ..RO_CUI
};

fn cui(text: &str) -> bool {
    let count = digits(text).count();
    let sum: u32 = digits(text)
        .rev()
        .skip(1)
        .zip([2, 3, 5, 7, 1, 2, 3, 5, 7])
        .map(|(digit, weight)| digit * weight)
        .sum();
    (2..=10).contains(&count) && ends_in(text, sum * 10 % 11 % 10)
}

/// A Romanian identity card.
pub(super) const RO_ID_CARD: Pattern = Pattern {
    name: "ro-identity-card",
    kind: EntityKind::RoIdCard,
    shape: Shape::Regex(concat!(r"[A-Z]{2}", space!(), r"?(?:(?:nr|NR|Nr)\.?", space!(), r"?)?\d")),
    edges: ID_EDGES,
    rule: Rule::Whole(
        &ID_EDGES,
        concat!("[A-Z]{2}", space!(), r"?(?:(?:nr|NR|Nr)\.?", space!(), r"?)?\d{6}"),
    ),
    score: 0.15,
    context: &[
        "seria",
        "carte de identitate",
        "cartea de identitate",
        "cărții de identitate",
        "buletin",
        "c i",
        "ci!",
        "romanian identity",
    ],
    context_score: 0.93,
    about: "Two letters and six digits near a word for a Romanian identity card.",
    source: "O.U.G. nr. 97/2005",
    finds: &["seria «RX nr. 123456»", "carte de identitate «XT654321»", "C.I. seria «KT 987654»"],
    ignores: &["RX123456", "seria RX nr. 12345", "seria RXA 123456"],
    ..Pattern::ROW
};

/// A Romanian passport.
pub(super) const RO_PASSPORT: Pattern = Pattern {
    name: "ro-passport",
    kind: EntityKind::RoPassport,
    shape: Shape::Regex(r"\d\d{7,8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"0\d{7,8}"),
    context: &["pașaport*", "paşaport*", "pasaport*", "romanian passport"],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Eight or nine digits that begin with 0, near the Romanian word for a passport.",
    source: "Legea nr. 248/2005",
    finds: &["pașaport nr. «051234567»", "pașaportul «05123456»", "Romanian passport «058765432»"],
    ignores: &["051234567", "pașaport 0512345", "pașaport 951234567"],
    ..Pattern::ROW
};

/// A Bulgarian personal number.
pub(super) const BG_EGN: Pattern = Pattern {
    name: "bg-egn",
    kind: EntityKind::BgEgn,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    rule: Rule::Valid(is_egn),
    check: Some(Check { passes: egn, passed: 0.35, failed: 0.0, failed_in_context: 0.0 }),
    context: &["егн", "е г н", "единен граждански", "egn", "bulgarian id"],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth and four digits, the last a right check digit, near a word that names it.",
    source: "Закон за гражданската регистрация, чл. 11",
    finds: &["ЕГН «6504260242»", "Е.Г.Н.: «0245240269»", "EGN «0147151172»"],
    ignores: &["6504260242", "ЕГН 6504260243", "ЕГН 6599260242"],
    ..Pattern::ROW
};

fn is_egn(text: &str) -> bool {
    let (year, month) = (part(text, 0, 2), part(text, 2, 4));
    let (century, month) = match month {
        41.. => (2000, month - 40),
        21.. => (1800, month - 20),
        _ => (1900, month),
    };
    is_birth(century + year, month, part(text, 4, 6))
}

fn egn(text: &str) -> bool {
    ends_in(text, weighted(text, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10)
}

/// The number of a foreigner in Bulgaria.
pub(super) const BG_LNC: Pattern = Pattern {
    name: "bg-lnc",
    kind: EntityKind::BgLnc,
    shape: Shape::Regex(r"\d{10}"),
    edges: ID_EDGES,
    check: bare(|text| ends_in(text, weighted(text, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10)),
    context: &["лнч", "л н ч", "личен номер на чужденец", "номер на чужденец", "lnc", "lnch"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Ten digits with a right check digit, near a word for a foreigner's number in Bulgaria.",
    source: "Закон за чужденците в Република България",
    finds: &["ЛНЧ «8478926556»", "личен номер на чужденец «7748178264»", "LNCh: «3035926031»"],
    ignores: &["8478926556", "ЛНЧ 8478926557", "ЛНЧ 847892655"],
    ..Pattern::ROW
};

/// A Bulgarian organisation, which may be one person.
pub(super) const BG_EIK: Pattern = Pattern {
    name: "bg-eik",
    kind: EntityKind::BgEik,
    shape: Shape::Regex(r"\d{9}|\d{13}"),
    edges: ID_EDGES,
    check: bare(eik),
    context: &["еик", "е и к", "булстат", "eik", "bulstat", "идентификационен код", "bulgarian vat"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine or thirteen digits with right check digits, near a word for the Bulgarian register.",
    source: "Закон за търговския регистър, чл. 23; Закон за регистър БУЛСТАТ",
    finds: &["ЕИК «164410162»", "БУЛСТАТ: «115175095»", "EIK «101394143»"],
    ignores: &["164410162", "ЕИК 164410163", "ЕИК 16441016"],
    ..Pattern::ROW
};

/// Of thirteen digits, which name a branch, the first nine are checked as those of the whole.
fn eik(text: &str) -> bool {
    let sum = weighted(text, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
    let sum = if sum == 10 { weighted(text, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10 } else { sum };
    digit(text, 8) == sum
}

/// A Bulgarian VAT number.
pub(super) const BG_VAT: Pattern = Pattern {
    name: "bg-vat",
    shape: Shape::Regex(r"BG ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"BG ?\d{9,10}"),
    check: shaped(
        |text| match digits(text).count() {
            9 => eik(text),
            _ => {
                (is_egn(text) && egn(text))
                    || ends_in(text, weighted(text, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10)
                    || ends_in(text, (11 - weighted(text, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11)
            }
        },
        0.75,
    ),
    context: &["ддс", "еик", "булстат", "vat", "bulgarian vat"],
    decoys: &[],
    about: "BG and nine or ten digits with a right check digit.",
    finds: &["«BG164410162»", "ДДС «BG 115175095»", "VAT «BG101394143»"],
    ignores: &["BG164410163", "BG16441016", "BG16441016222"],
    ..BG_EIK
};

/// A Bulgarian identity card.
pub(super) const BG_ID_CARD: Pattern = Pattern {
    name: "bg-identity-card",
    kind: EntityKind::BgIdCard,
    shape: Shape::Regex(concat!(r"\d{9}|[A-Z]{2}", space!(), r"?\d{7}")),
    edges: ID_EDGES,
    context: &[
        "лична карта",
        "личната карта",
        "лични карти",
        "л к",
        "лк!",
        "документ за самоличност",
        "bulgarian identity",
    ],
    context_score: 0.86,
    decoys: decoys::COMMON,
    about: "Nine digits, or two letters and seven, near a word for a Bulgarian identity card.",
    source: "Закон за българските лични документи",
    finds: &["лична карта № «641234567»", "л.к. «648765432»", "лична карта «AA1234567»"],
    ignores: &["641234567", "лична карта 64123456", "карта 641234567"],
    ..Pattern::ROW
};

/// A Croatian personal number.
pub(super) const HR_OIB: Pattern = Pattern {
    name: "hr-oib",
    kind: EntityKind::HrOib,
    shape: Shape::Regex(r"\d{11}"),
    edges: ID_EDGES,
    check: bare(mod11_10),
    context: &["oib*", "osobni identifikacijski", "osobnog identifikacijskog", "croatian id"],
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Eleven digits with a right check digit, near a word that names it.",
    source: "Zakon o osobnom identifikacijskom broju (NN 60/08)",
    finds: &["OIB: «11136058057»", "OIB «20631135689», Zagreb", "osobni identifikacijski broj «05264268561»"],
    ignores: &["11136058057", "OIB 11136058058", "OIB 1113605805"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const HR_VAT: Pattern = Pattern {
    name: "hr-vat",
    shape: Shape::Regex(r"HR[ -]?\d"),
    rule: Rule::Whole(&ID_EDGES, r"HR[ -]?\d{11}"),
    check: shaped(mod11_10, 0.9),
    decoys: &[],
    about: "HR and eleven digits with a right check digit.",
    finds: &["«HR11136058057»", "VAT «HR 20631135689»", "PDV «HR05264268561»"],
    ignores: &["HR11136058058", "HR1113605805", "HR111360580577"],
    ..HR_OIB
};

/// A Croatian identity card.
pub(super) const HR_ID_CARD: Pattern = Pattern {
    name: "hr-identity-card",
    kind: EntityKind::HrIdCard,
    shape: Shape::Regex(r"\d{9}"),
    edges: ID_EDGES,
    context: &[
        "osobna iskaznica",
        "osobne iskaznice",
        "osobnu iskaznicu",
        "osobnom iskaznicom",
        "osobnoj iskaznici",
        "croatian identity",
    ],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Nine digits near a word for a Croatian identity card.",
    source: "Zakon o osobnoj iskaznici (NN 62/15)",
    finds: &[
        "osobna iskaznica br. «112345678»",
        "broj osobne iskaznice: «109876543»",
        "osobnu iskaznicu «115566778»",
    ],
    ignores: &["112345678", "osobna iskaznica 11234567", "iskaznica 112345678"],
    ..Pattern::ROW
};

#[rustfmt::skip]
const JMBG_WORDS: &[&str] = &[
    "jmbg*", "јмбг*", "mbg", "matični broj", "matičnog broja", "maticni broj", "матични број", "матичног броја", "matični broj građana", "emšo", "emso",
    "embg", "ембг", "матичен број", "enotna matična", "enotne matične",
];

/// A Serbian personal number, of the scheme of former Yugoslavia.
pub(super) const RS_JMBG: Pattern = Pattern {
    name: "rs-jmbg",
    kind: EntityKind::RsJmbg,
    shape: Shape::Regex(r"[0-3]\d{12}"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 0..=9 | 60..=99)),
    check: Some(Check { passes: jmbg, passed: 0.45, failed: 0.0, failed_in_context: 0.0 }),
    context: JMBG_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "A day of birth, a Serbian region, a serial and a right check digit, near a word that names it.",
    source: "Zakon o jedinstvenom matičnom broju građana (Sl. glasnik RS 24/2018)",
    finds: &["JMBG «0808990716150»", "ЈМБГ: «2412956824137»", "matični broj «0303967822186»"],
    ignores: &["0808990716150", "JMBG 0808990716151", "JMBG 0899990716150"],
    ..Pattern::ROW
};

/// A Croatian one.
pub(super) const HR_JMBG: Pattern = Pattern {
    name: "hr-jmbg",
    kind: EntityKind::HrJmbg,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 30..=39)),
    about: "A day of birth, a Croatian region, a serial and a right check digit, near a word that names it.",
    source: "Zakon o matičnom broju (NN 9/92)",
    finds: &["JMBG «2611993302330»", "MBG: «0810976304944»", "matični broj građana «2008996335605»"],
    ignores: &["2611993302330", "JMBG 2611993302331", "JMBG 0808990716150"],
    ..RS_JMBG
};

/// A Slovenian one.
pub(super) const SI_EMSO: Pattern = Pattern {
    name: "si-emso",
    kind: EntityKind::SiEmso,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 50..=59)),
    about: "A day of birth, 50 for Slovenia, a serial and a right check digit, near a word that names it.",
    source: "Zakon o centralnem registru prebivalstva",
    finds: &["EMŠO «1105954503585»", "EMŠO: «0502975503440»", "emso «0101006500006»"],
    ignores: &["1105954503585", "EMŠO 1105954503586", "EMŠO 0808990716150"],
    ..RS_JMBG
};

/// A Bosnian one.
pub(super) const BA_JMBG: Pattern = Pattern {
    name: "ba-jmbg",
    kind: EntityKind::BaJmbg,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 10..=19)),
    about: "A day of birth, a Bosnian region, a serial and a right check digit, near a word that names it.",
    source: "Zakon o jedinstvenom matičnom broju (Sl. glasnik BiH 32/01)",
    finds: &["JMBG «2510981121770»", "ЈМБГ «0302975124572»", "matični broj: «1007993179963»"],
    ignores: &["2510981121770", "JMBG 2510981121771", "JMBG 0808990716150"],
    ..RS_JMBG
};

/// A Montenegrin one.
pub(super) const ME_JMBG: Pattern = Pattern {
    name: "me-jmbg",
    kind: EntityKind::MeJmbg,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 20..=29)),
    about: "A day of birth, a Montenegrin region, a serial and a right check digit, near a word that names it.",
    source: "Zakon o centralnom registru stanovništva (Crna Gora)",
    finds: &["JMBG «2805989218706»", "matični broj «1804960214299»", "ЈМБГ: «2805989218706»"],
    ignores: &["2805989218706", "JMBG 2805989218707", "JMBG 0808990716150"],
    ..RS_JMBG
};

/// A Macedonian one.
pub(super) const MK_EMBG: Pattern = Pattern {
    name: "mk-embg",
    kind: EntityKind::MkEmbg,
    rule: Rule::Valid(|text| is_jmbg(text) && matches!(part(text, 7, 9), 40..=49)),
    about: "A day of birth, a Macedonian region, a serial and a right check digit, near a word that names it.",
    source: "Закон за матичниот број на граѓанинот",
    finds: &["ЕМБГ «1001962446116»", "матичен број «2610967443336»", "EMBG: «1207953457536»"],
    ignores: &["1001962446116", "ЕМБГ 1001962446117", "ЕМБГ 0808990716150"],
    ..RS_JMBG
};

/// The year of birth has three digits.
fn is_jmbg(text: &str) -> bool {
    let year = part(text, 4, 7);
    let year = if year < 800 { 2000 + year } else { 1000 + year };
    is_birth(year, part(text, 2, 4), part(text, 0, 2))
}

fn jmbg(text: &str) -> bool {
    let rest = weighted(text, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    ends_in(text, (11 - rest) % 11 % 10)
}

/// A Slovenian tax number.
pub(super) const SI_TAX: Pattern = Pattern {
    name: "si-tax",
    kind: EntityKind::SiTax,
    shape: Shape::Regex(r"\d\d{7}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[1-9]\d{7}"),
    check: bare(ddv),
    context: &["davčna", "davčne", "davčno", "davčni", "davcna", "id za ddv", "slovenian tax"],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "Eight digits with a right check digit, near a word for a Slovenian tax number.",
    source: "Zakon o finančni upravi; Zakon o davčnem postopku",
    finds: &["davčna številka «63111071»", "davčna št.: «86124978»", "ID za DDV: «67874304»"],
    ignores: &["63111071", "davčna številka 63111072", "davčna številka 6311107"],
    ..Pattern::ROW
};

/// The same with the country in front.
pub(super) const SI_VAT: Pattern = Pattern {
    name: "si-vat",
    shape: Shape::Regex(r"SI ?\d"),
    rule: Rule::Whole(&ID_EDGES, r"SI ?[1-9]\d{7}"),
    check: shaped(ddv, 0.8),
    context: &["ddv", "davčna", "vat", "slovenian tax"],
    decoys: &[],
    about: "SI and eight digits with a right check digit.",
    finds: &["«SI63111071»", "ID za DDV «SI 86124978»", "VAT «SI67874304»"],
    ignores: &["SI63111072", "SI6311107", "SI631110711"],
    ..SI_TAX
};

fn ddv(text: &str) -> bool {
    let rest = weighted(text, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    rest != 0 && ends_in(text, (11 - rest) % 10)
}

/// A Serbian tax number.
pub(super) const RS_PIB: Pattern = Pattern {
    name: "rs-pib",
    kind: EntityKind::RsPib,
    shape: Shape::Regex(r"\d\d{8}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"1\d{8}"),
    check: bare(mod11_10),
    context: &[
        "pib",
        "пиб",
        "p i b",
        "п и б",
        "poreski identifikacioni",
        "порески идентификациони",
        "serbian tax",
    ],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "Nine digits with a right check digit, near a word for a Serbian tax number.",
    source: "Zakon o poreskom postupku i poreskoj administraciji, čl. 26",
    finds: &["PIB «137660873»", "ПИБ: «155575322»", "PIB: «146257753»"],
    ignores: &["137660873", "PIB 137660874", "PIB 13766087"],
    ..Pattern::ROW
};

/// A Serbian, Bosnian or Montenegrin identity card.
pub(super) const RS_ID_CARD: Pattern = Pattern {
    name: "rs-identity-card",
    kind: EntityKind::RsIdCard,
    shape: Shape::Regex(r"\d{9}"),
    edges: ID_EDGES,
    context: &[
        "lična karta",
        "lične karte",
        "ličnu kartu",
        "ličnom kartom",
        "licne karte",
        "licna karta",
        "личне карте",
        "личну карту",
        "личном картом",
        "serbian identity",
    ],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Nine digits near a Serbian word for an identity card.",
    source: "Zakon o ličnoj karti (Sl. glasnik RS 62/2006)",
    finds: &["broj lične karte «001234567»", "lična karta br. «009876543»", "број личне карте «004455667»"],
    ignores: &["001234567", "lična karta 00123456", "karta 001234567"],
    ..Pattern::ROW
};

/// A Montenegrin tax number.
pub(super) const ME_PIB: Pattern = Pattern {
    name: "me-pib",
    kind: EntityKind::MePib,
    shape: Shape::Regex(r"\d\d{7}"),
    rule: Rule::Like(r"0\d{7}"),
    check: bare(|text| ends_in(text, (11 - weighted(text, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10)),
    context: &["pib", "пиб", "p i b", "poreski identifikacioni", "montenegrin tax"],
    about: "Eight digits with a right check digit, near a word for a Montenegrin tax number.",
    source: "Zakon o poreskoj administraciji (Crna Gora)",
    finds: &["PIB «06270905»", "PIB: «05156270»", "poreski identifikacioni broj «02140845»"],
    ignores: &["06270905", "PIB 06270906", "PIB 0627090"],
    ..RS_PIB
};

/// A Bosnian tax number.
pub(super) const BA_JIB: Pattern = Pattern {
    name: "ba-jib",
    kind: EntityKind::BaJib,
    shape: Shape::Regex(r"4\d{12}"),
    edges: ID_EDGES,
    context: &["jib", "јиб", "j i b", "јединствени идентификациони", "jedinstveni identifikacioni"],
    context_score: 0.93,
    decoys: decoys::COMMON,
    about: "Thirteen digits that begin with 4, near a word for a Bosnian tax number.",
    source: "Zakon o Poreskoj upravi Federacije BiH; Закон о пореском поступку РС",
    finds: &["JIB «4200123450006»", "ЈИБ: «4401234560008»", "JIB: «4227654320001»"],
    ignores: &["4200123450006", "JIB 420012345000", "JIB 5200123450006"],
    ..Pattern::ROW
};

/// A Macedonian tax number.
pub(super) const MK_EDB: Pattern = Pattern {
    name: "mk-edb",
    kind: EntityKind::MkEdb,
    shape: Shape::Regex(r"(?:MK)?4\d{12}"),
    edges: ID_EDGES,
    check: bare(jmbg),
    context: &["едб", "е д б", "edb", "даночен број", "даночниот број", "macedonian tax"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Thirteen digits with a right check digit, near a word for a Macedonian tax number.",
    source: "Закон за даночна постапка (Северна Македонија)",
    finds: &["ЕДБ «4007547107488»", "ЕДБ: «MK4097969382324»", "даночен број «4030000375897»"],
    ignores: &["4007547107488", "ЕДБ 4007547107489", "ЕДБ 400754710748"],
    ..Pattern::ROW
};

/// What else holds of a match.
fn al_nid_fits(text: &str) -> bool {
    let month = part(text, 1, 3);
    // Women have 50 more, foreigners 30 more.
    let month = if month > 50 { month - 50 } else { month };
    let month = if month > 30 { month - 30 } else { month };
    matches!(month, 1..=12) && matches!(part(text, 3, 5), 1..=31)
}

/// An Albanian personal number.
pub(super) const AL_NID: Pattern = Pattern {
    name: "al-nid",
    kind: EntityKind::AlNid,
    shape: Shape::Regex(r"[A-Z]\d{8}[A-Z]"),
    edges: ID_EDGES,
    rule: Rule::Valid(|text| like(text, r"[A-T]\d{8}[A-W]") && al_nid_fits(text)),
    score: 0.35,
    context: &[
        "letërnjoftim*",
        "leternjoftim*",
        "numri personal",
        "numër personal",
        "numri i identitetit",
        "nr personal",
        "nid",
        "numrin personal",
        "albanian id",
    ],
    context_score: 0.95,
    about: "A letter for the decade, year, month and day of birth, serial and a letter, near a word that names it.",
    source: "Ligji nr. 10129/2009 për gjendjen civile",
    finds: &["numri personal «J10101999W»", "letërnjoftim nr. «I85512034K»", "NID «K00215001B»"],
    ignores: &["J10101999W", "NID J19901999W", "NID J1010199W"],
    ..Pattern::ROW
};

/// An Albanian tax number.
pub(super) const AL_NIPT: Pattern = Pattern {
    name: "al-nipt",
    kind: EntityKind::AlNipt,
    shape: Shape::Regex(r"[A-Z]\d{8}[A-Z]"),
    rule: Rule::Like(r"[A-M]\d{8}[A-Z]"),
    score: 0.25,
    context: &["nipt*", "nuis", "numri i identifikimit", "albanian tax"],
    context_score: 0.96,
    about: "A letter, eight digits and a letter, near a word for an Albanian tax number.",
    source: "Ligji nr. 9920/2008 për procedurat tatimore",
    finds: &["NIPT «J91402501L»", "NUIS: «K22218003V»", "NIPT-i «L92038211P»"],
    ignores: &["J91402501L", "NIPT J9140250L", "NIPT Z91402501L"],
    ..AL_NID
};

/// A personal number of Kosovo.
pub(super) const XK_PERSONAL_NUMBER: Pattern = Pattern {
    name: "xk-personal-number",
    kind: EntityKind::XkPersonalNumber,
    shape: Shape::Regex(r"\d\d{9}"),
    edges: ID_EDGES,
    rule: Rule::Like(r"[12]\d{9}"),
    context: &[
        "numri personal",
        "numrin personal",
        "numër personal",
        "nr personal",
        "kosovo personal",
        "kosovo id",
    ],
    context_score: 0.88,
    decoys: decoys::COMMON,
    about: "Ten digits that begin with 1 or 2, near a word for a personal number of Kosovo.",
    source: "Ligji nr. 05/L-015 për letërnjoftim (Kosovë)",
    finds: &[
        "numri personal «1012345678»",
        "nr. personal: «1178901234»",
        "Kosovo personal number «2012345670»",
    ],
    ignores: &["1012345678", "numri personal 101234567", "numri 1012345678"],
    ..Pattern::ROW
};
