//! Bank accounts in their national forms, and what stands beside a payment card.

use std::ops::Range;

use super::identity::ID_EDGES;
use super::{dash, decoys};
use crate::checksum::{digits, luhn, mod97, number, weighted};
use crate::edges::joins_words;
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::{like, whole};

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    CARD_SECURITY_CODE, CARD_EXPIRY, PIN, SWIFT_CODE, ABA_ROUTING, US_ACCOUNT, UK_ACCOUNT, UK_SORT_CODE, UK_ACCOUNT_NUMBER, IS_ACCOUNT, IS_ACCOUNT_IN_CONTEXT,
    DK_ACCOUNT, NO_ACCOUNT, NO_ACCOUNT_BARE, SE_GIRO, SE_ACCOUNT, FI_ACCOUNT, DE_BANK_CODE, ES_CCC, ES_CCC_BARE, FR_RIB, FR_RIB_BARE, IT_BBAN, NL_ACCOUNT, BE_ACCOUNT,
    PT_NIB, PT_NIB_BARE, CH_POSTAL, PL_NRB, CZ_ACCOUNT, HU_ACCOUNT, RS_ACCOUNT, RU_ACCOUNT, BR_ACCOUNT, MX_CLABE, AR_CBU, CA_ACCOUNT, AU_ACCOUNT, AU_BSB,
    NZ_ACCOUNT, JP_ACCOUNT, KR_ACCOUNT, IN_IFSC, SEPA_CREDITOR, ACCOUNT, ACCOUNT_GROUPED, ACCOUNT_LAST_FOUR, CUSTOMER_NUMBER,
    CREDITOR_REFERENCE, PAYMENT_REFERENCE, BE_STRUCTURED, DK_PAYMENT_LINE, CHEQUE_LINE, CHEQUE_NUMBER,
];

/// A space or a dash between the groups of an account number.
macro_rules! gap {
    () => {
        r"(?u:[ \u{a0}\u{202f}\u{2010}-\u{2015}-])"
    };
}

/// What may not touch an account number; `#` and `=` may, as in `Account #123`.
const ACCOUNT_EDGES: Edges = Edges { word: true, number: true, before: "§+$€£&", after: "%‰€$£" };

/// Words and signs that say a number near the word account is something else.
#[rustfmt::skip]
const ACCOUNT_DECOYS: &[&str] = &[
    "invoice*", "order", "receipt", "page", "pages", "section", "§", "isbn*", "version", "phone*", "tel", "fax", "tracking", "ticket", "total", "amount", "balance", "sum",
    "usd", "eur", "gbp", "isk", "dkk", "nok", "sek", "kr", "$", "€", "£", "¥", "₹", "faktura*", "rechnung*", "facture*", "factura*", "fattura", "fatura", "sími", "upphæð", "samtals",
];

/// The security code of a card.
pub const CARD_SECURITY_CODE: Pattern = Pattern {
    name: "card-security-code",
    kind: EntityKind::CardSecurityCode,
    shape: Shape::Regex(r"\d{3,4}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    #[rustfmt::skip]
    context: &[
        "cvv!", "cvv2!", "cvc!", "cvc2!", "cvn!", "cav2!", "cvv is!", "cvc is!", "cvv code!", "cvc code!", "cvv number!", "card cid!", "card csc!",
        "security code!", "security code is!", "card code!", "card verification*!", "card verification code!", "card verification number!",
        "öryggisnúmer!", "öryggisnúmer korts!", "öryggisnúmer kortsins!", "öryggiskóði!", "öryggiskóði korts!", "kontrolcifre!", "sikkerhedskode!",
        "sikkerhetskode!", "säkerhetskod!", "kartenprüfnummer!", "kartenprüfziffer!", "prüfziffer!", "prüfnummer!", "sicherheitscode!",
        "cryptogramme!", "cryptogramme visuel!", "code de sécurité!", "código de seguridad!", "código de segurança!", "codice di sicurezza!",
        "beveiligingscode!", "turvakoodi!", "turvaluku!", "kod bezpieczeństwa!", "セキュリティコード!", "安全码!",
    ],
    context_score: 0.85,
    decoys: &["§", "$", "€", "£"],
    about: "Three or four digits right beside words for a card's security code.",
    source: "ISO/IEC 7813; the card schemes' security codes (CVV2, CVC2, CID)",
    finds: &["cvv: «123»", "security code «1234»", "öryggisnúmer «987»", "CVC2 «456», exp"],
    ignores: &["123", "cvv was 123", "Social Security Code § 404", "security code 12345"],
    ..Pattern::ROW
};

/// The month in which a card expires.
pub const CARD_EXPIRY: Pattern = Pattern {
    name: "card-expiry",
    kind: EntityKind::CardExpiry,
    shape: Shape::Regex(r"(?:\d\d|\d\d) ?[/-] ?(?:\d\d)?\d\d"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    rule: Rule::Valid(|text| {
        like(text, r"(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d") && (15..60).contains(&(number(text, 2..6) % 100))
    }),
    #[rustfmt::skip]
    context: &[
        "exp!", "expiry!", "expires!", "expiration!", "exp date!", "expiry date!", "expiration date!", "expires end!", "valid thru!",
        "valid through!", "good thru!", "gildir til!", "gildir út!", "gildistími!", "gildistíma!", "rennur út!", "udløb!", "udløber!", "udløbsdato!",
        "utløp!", "utløper!", "utløpsdato!", "giltig till!", "giltigt till!", "giltig tom!", "utgår!", "utgångsdatum!", "gültig bis!", "ablaufdatum!",
        "verfallsdatum!", "verfalldatum!", "gültigkeit!", "date d expiration!", "expire fin!", "expire le!", "validité!", "caducidad!", "fecha de caducidad!",
        "vencimiento!", "fecha de vencimiento!", "validade!", "scadenza!", "vervaldatum!", "geldig tot!", "voimassa!", "ważna do!",
        "data ważności!", "срок действия!", "有効期限!", "有效期!",
    ],
    context_score: 0.85,
    about: "A month and a year right beside words that say something expires.",
    source: "ISO/IEC 7813 (expiry of a card)",
    finds: &["exp «08/27»", "Gildir til «12/2028»,", "valid thru: «01/29»", "gültig bis «03 / 30»"],
    ignores: &["08/27", "exp 13/27", "valid thru 08/31/2027", "expiry of the lease 08/27"],
    ..Pattern::ROW
};

/// The PIN of a card.
pub const PIN: Pattern = Pattern {
    name: "pin",
    kind: EntityKind::Pin,
    shape: Shape::Regex(r"\d{4}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    // `28 U.S.C. 1332, pin cite`: a word behind the number belongs to what follows.
    rule: Rule::Refine(|text, found| {
        let after = text[found.end..].trim_start_matches(&[' ', ',', ';', '.', '('][..]);
        let goes_on = after.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("pin"));
        (!goes_on).then_some(found)
    }),
    #[rustfmt::skip]
    context: &[
        "pin!", "pin is!", "pin code!", "pin code is!", "pin number!", "pin number is!", "pincode!", "pin er!", "pin númer!", "pinnúmer!", "pin númerið!", "pin kode!",
        "pinkode!", "pin koden!", "pin kod!", "pinkod!", "pin koodi!", "tunnusluku!", "geheimzahl!", "pin nummer!", "code pin!", "código pin!", "código secreto!",
        "kod pin!", "пин код!", "пин!", "暗証番号!",
    ],
    context_score: 0.75,
    about: "Four digits right beside the word PIN.",
    source: "ISO 9564-1",
    finds: &["PIN: «4821»", "the pin code is «0000»", "pin-númer «1357»."],
    ignores: &["28 U.S.C. 1332, pin cite at 5", "4821", "pin 560001", "a pin made in 1957", "pin 4.8210"],
    ..Pattern::ROW
};

/// How it is written in full.
const SWIFT_CODE_WRITTEN: &str = r"(?:BIC|Bic|bic|SWIFT|Swift|swift)(?:[ /-]{1,3}(?:BIC|bic|SWIFT|Swift|swift))?(?:[ -]?(?i:codes?|kode|kod|nr|no|address))?\.?(?:\x22?(?: ?[:=#]| is| er)? {0,2}\x22?)[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?";

/// The code of a bank behind the word BIC or SWIFT.
pub const SWIFT_CODE: Pattern = Pattern {
    name: "swift-code",
    kind: EntityKind::SwiftCode,
    shape: Shape::Led(r"(?:BIC|Bic|bic|SWIFT|Swift|swift)"),
    rule: Rule::Refine(|text, head| bank_code(text, whole(text, &head, Edges::FREE, SWIFT_CODE_WRITTEN)?)),
    score: 0.85,
    context_score: 0.85,
    about: "Eight or eleven letters and digits behind the word BIC or SWIFT, with the code of a country in them.",
    source: "ISO 9362",
    finds: &[
        "BIC: «NBIIISRE»",
        "SWIFT code «DEUTDEFF500»,",
        "BIC/SWIFT «COBADEFFXXX».",
        "Swift er «GLITISRE»",
        "{\"bic\": \"«LAISISRE»\"}",
    ],
    ignores: &["NBIIISRE", "SWIFT RESPONSE TO", "BIC ABCDXX22", "SWIFT: nbiiisre"],
    ..Pattern::ROW
};

fn bank_code(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    if text[..found.start].ends_with(joins_words) {
        return None;
    }
    let value = &text[found.clone()];
    let length = value.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let code = &value[value.len() - length..];
    let known = matches!(length, 8 | 11)
        && COUNTRIES.as_bytes().chunks(2).any(|country| country == &code.as_bytes()[4..6]);
    known.then_some(found.end - length..found.end)
}

/// ISO 3166-1 alpha-2, and XK.
const COUNTRIES: &str = "ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPRPSPTPWPYQARERORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSXSYSZTCTDTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/// The number of a bank in the United States.
pub const ABA_ROUTING: Pattern = Pattern {
    name: "aba-routing",
    kind: EntityKind::AbaRoutingNumber,
    country: "US",
    shape: Shape::Regex(r"\d{9}|\d{4}-\d{4}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"\d{9}|\d{4}-\d{4}-\d",
        |text| matches!(number(text, 0..2), 1..=12 | 21..=32 | 61..=72 | 80),
    ),
    check: Some(Check { passes: is_routing_number, passed: 0.1, failed: 0.0, failed_in_context: 0.0 }),
    context: &["aba", "routing", "rtn", "transit number", "fedwire", "ach"],
    context_score: 0.92,
    about: "A United States bank routing number with right check digit, near a word that names it.",
    source: "ANSI X9.13; American Bankers Association routing number policy",
    finds: &["routing number «021000021»", "ABA: «011401533»", "RTN «0910-0002-2»"],
    ignores: &["021000021", "routing number 021000022", "routing 991000021"],
    ..Pattern::ROW
};

fn is_routing_number(text: &str) -> bool {
    digits(text).any(|digit| digit != 0) && weighted(text, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
}

/// An account with a bank in the United States.
pub const US_ACCOUNT: Pattern = Pattern {
    name: "us-bank-number",
    kind: EntityKind::UsBankNumber,
    country: "US",
    shape: Shape::Regex(r"\d{6,17}"),
    edges: ACCOUNT_EDGES,
    rule: Rule::Valid(is_varied),
    context: &[
        "checking account",
        "savings account",
        "checking acct",
        "savings acct",
        "checking!",
        "checking no!",
        "checking number!",
        "dda!",
        "money market account",
    ],
    context_score: 0.8,
    decoys: ACCOUNT_DECOYS,
    about: "Six to seventeen digits near words for a checking or savings account.",
    source: "NACHA Operating Rules (DFI account number)",
    finds: &[
        "checking account #«000123456789»",
        "checking account «1234567890»",
        "savings account no. «000123456789»",
        "DDA «87654321»",
    ],
    ignores: &["1234567890", "checking 12345", "checking account, invoice 1234567890"],
    ..Pattern::ROW
};

/// False for zeros and other single digits in a row, which fill forms.
fn is_varied(text: &str) -> bool {
    digits(text).any(|digit| Some(digit) != digits(text).next())
}

/// A British sort code and account number together.
pub const UK_ACCOUNT: Pattern = Pattern {
    name: "uk-bank-account",
    kind: EntityKind::UkBankAccount,
    country: "GB",
    shape: Shape::Regex(r"\d{2}[ -]\d{2}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}[ -]\d{2}[ -]\d{2}[ ,/-]{1,3}\d{8}"),
    score: 0.4,
    context: &[
        "sort code",
        "sortcode",
        "sort",
        "account number",
        "account no",
        "account",
        "a c!",
        "bank",
        "bacs",
        "acct",
    ],
    context_score: 0.93,
    decoys: &["version", "§"],
    about: "A sort code of three pairs of digits with eight digits behind it.",
    source: "Pay.UK: Vocalink sort code and account number formats",
    finds: &["sort code «12-34-56 12345678»", "account «20-00-00 / 55779911»", "bank: «40 47 84 70872490»"],
    ignores: &["12-34-56 12345678", "account 12-34-56 1234567", "12-34-56-78"],
    ..Pattern::ROW
};

/// A British sort code.
pub const UK_SORT_CODE: Pattern = Pattern {
    name: "uk-sort-code",
    shape: Shape::Regex(r"\d{2}-\d{2}-|\d{2} \d{2} |\d{6}"),
    rule: Rule::Whole(&ID_EDGES, r"\d{2}-\d{2}-\d{2}|\d{2} \d{2} \d{2}|\d{6}"),
    score: 0.0,
    context: &[
        "sort code!",
        "sort codes!",
        "sortcode!",
        "sort code is!",
        "sort code no!",
        "sort code number!",
        "s c!",
    ],
    context_score: 0.92,
    about: "Six digits right beside the words sort code.",
    finds: &["Sort code: «12-34-56», account", "sort code «123456»", "sortcode «20 00 00»"],
    ignores: &["12-34-56", "sort code of 12-34-56", "sort 123456"],
    ..UK_ACCOUNT
};

/// A British account number near its sort code.
pub const UK_ACCOUNT_NUMBER: Pattern = Pattern {
    name: "uk-bank-account-number",
    shape: Shape::Regex(r"\d{8}"),
    edges: ACCOUNT_EDGES,
    rule: Rule::None,
    score: 0.0,
    context: &["sort code", "sortcode"],
    context_score: 0.85,
    decoys: ACCOUNT_DECOYS,
    about: "Eight digits near the words sort code.",
    finds: &[
        "Sort code 20-00-00 Account «55779911»",
        "account «12345678», sort code 12-34-56",
        "sort code 123456, no. «70872490»",
    ],
    ignores: &["55779911", "account of 55779911 people", "sort code 20-00-00, invoice 55779911"],
    ..UK_ACCOUNT
};

#[rustfmt::skip]
const ICELANDIC_WORDS: &[&str] = &[
    "reikning*", "reikn", "rn!", "rknr", "bankareikning*", "bankareikn", "banki", "banka", "bankanúmer", "hb!", "höfuðbók", "innborg*", "leggja",
    "millifær*", "greiðist", "greiða", "bank", "account",
];

/// An Icelandic account of one of the banks.
pub const IS_ACCOUNT: Pattern = Pattern {
    name: "is-bank-account",
    kind: EntityKind::IsBankAccount,
    country: "IS",
    shape: Shape::Regex(concat!(r"\d{4}", dash!(), r"\d{2}", dash!())),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"(?:0[1357]|1[15]|22)\d\d", dash!(), r"\d{2}", dash!(), r"\d{6}")),
    score: 0.7,
    context: ICELANDIC_WORDS,
    context_score: 0.97,
    about: "An Icelandic account: four digits for the bank, two for the ledger, six for the account.",
    source: "Reglur Seðlabanka Íslands um bankanúmer; ÍST 131 (IBAN á Íslandi)",
    finds: &["«0159-26-007654»", "rn. «0301-13-123456».", "leggja inn á «0513-26-001234»"],
    ignores: &["2019-03-123456", "0159-26-00765", "10159-26-007654"],
    ..Pattern::ROW
};

/// The same in its other spellings, which need a word that names it.
pub const IS_ACCOUNT_IN_CONTEXT: Pattern = Pattern {
    name: "is-bank-account-in-context",
    shape: Shape::Regex(
        r"\d{3,4}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])\d{2}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])|\d\d{11}",
    ),
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{3,4}", gap!(), r"\d{2}", gap!(), r"\d{1,6}|[01]\d{11}")),
    score: 0.0,
    context: &[
        "reikning*",
        "reikn",
        "rn!",
        "rknr",
        "bankareikning*",
        "bankareikn",
        "hb!",
        "höfuðbók",
        "innborg*",
        "leggja",
        "millifær*",
        "greiðist",
    ],
    context_score: 0.9,
    about: "An Icelandic account number near a word that names it.",
    finds: &[
        "reikningsnúmer «133-26-1234»",
        "reikn. «0159 26 007654»",
        "rn: «015926007654»",
        "reikningur «1101-26-4321»",
    ],
    ignores: &["133-26-1234", "0159 26 007654", "sími 133-26-1234", "015926007654"],
    ..IS_ACCOUNT
};

/// A Danish account with its registration number.
pub const DK_ACCOUNT: Pattern = Pattern {
    name: "dk-bank-account",
    kind: EntityKind::DkBankAccount,
    country: "DK",
    shape: Shape::Regex(concat!(r"\d{4}", gap!(), r"{1,3}\d{6,10}")),
    edges: ID_EDGES,
    context: &[
        "konto",
        "kontonr",
        "kontonummer*",
        "konto nr",
        "bankkonto*",
        "reg nr",
        "regnr",
        "reg",
        "registreringsnummer",
        "lønkonto",
        "nemkonto",
        "bankoplysninger",
    ],
    context_score: 0.88,
    about: "A Danish account: four digits for the branch, six to ten for the account, near a word for an account.",
    source: "Finans Danmark: kontonummersystemet",
    finds: &[
        "reg.nr. «1234-1234567890»",
        "reg.nr. og konto «0040 0440116243»",
        "bankkonto: «9570 - 12345678»",
    ],
    ignores: &["1234-1234567890", "telefon 1234 123456", "kontonr. 1234-12345"],
    ..Pattern::ROW
};

/// A Norwegian account number in groups.
pub const NO_ACCOUNT: Pattern = Pattern {
    name: "no-bank-account",
    kind: EntityKind::NoBankAccount,
    country: "NO",
    shape: Shape::Regex(r"\d{4}[ .]\d{2}[ .]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{4}[. ]\d{2}[. ]\d{5}"),
    check: Some(Check { passes: is_norwegian, passed: 0.75, failed: 0.2, failed_in_context: 0.6 }),
    context: &[
        "konto",
        "kontonr",
        "kontonummer*",
        "konto nr",
        "bankkonto*",
        "bankkontonummer",
        "kto",
        "lønnskonto",
        "innbetaling*",
        "betal*",
        "account",
    ],
    context_score: 0.97,
    about: "A Norwegian account number: eleven digits as 4-2-5 with right check digit, or near a word for an account.",
    source: "Bits AS: bankkontonummer i Norge (modulus 11)",
    finds: &["«8601.11.17947»", "kontonr. «8601 11 17947»", "Kontonummer: «8601.11.17948» med feil"],
    ignores: &["8601.11.17948", "8601 11 1794", "8601.11.179470"],
    ..Pattern::ROW
};

/// The same run together.
pub const NO_ACCOUNT_BARE: Pattern = Pattern {
    name: "no-bank-account-bare",
    shape: Shape::Regex(r"\d{11}"),
    rule: Rule::None,
    check: Some(Check { passes: is_norwegian, passed: 0.15, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "konto",
        "kontonr",
        "kontonummer*",
        "konto nr",
        "bankkonto*",
        "bankkontonummer",
        "kto",
        "lønnskonto",
    ],
    context_score: 0.9,
    decoys: decoys::COMMON,
    about: "Eleven digits with the check digit of a Norwegian account, near a word for an account.",
    finds: &["kontonummer «86011117947»", "konto: «86011117947»", "bankkonto nr. «86011117947»"],
    ignores: &["86011117947", "konto 86011117948", "faktura 86011117947"],
    ..NO_ACCOUNT
};

fn is_norwegian(text: &str) -> bool {
    is_varied(text) && weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// A Swedish bankgiro or plusgiro number.
pub const SE_GIRO: Pattern = Pattern {
    name: "se-giro",
    kind: EntityKind::SeBankAccount,
    country: "SE",
    shape: Shape::Regex(r"\d{3,4}-\d{4}|\d{1,7}-\d|\d{1,3} \d{2}(?: \d{2})?-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3,4}-\d{4}|\d{1,7}-\d|\d{1,3} \d{2}(?: \d{2})?-\d"),
    check: Some(Check { passes: luhn, passed: 0.05, failed: 0.0, failed_in_context: 0.5 }),
    context: &[
        "bankgiro*",
        "bankgironr",
        "bg!",
        "bg nr!",
        "bg nummer!",
        "plusgiro*",
        "plusgironr",
        "postgiro*",
        "pg!",
        "pg nr!",
    ],
    context_score: 0.92,
    about: "A bankgiro or plusgiro number near a word that names it.",
    source: "Bankgirot: bankgironummer; Nordea: plusgirokonto (10-modul)",
    finds: &["Bankgiro: «991-2346»", "plusgiro «28 65 43-4»", "PG «4789-2», Stockholm"],
    ignores: &["991-2346", "plusgirot 2023", "bg 12345-6789"],
    ..Pattern::ROW
};

/// How it is written in full.
const SE_ACCOUNT_WRITTEN: &str =
    r"\d{4}(?:-\d)?[ ,-]{1,2}\d{7,10}|\d{4}(?:-\d)?[ ,-]{1,2}\d{2,3} \d{3} \d{3}(?:-\d| \d)?";

/// A Swedish account with its clearing number.
pub const SE_ACCOUNT: Pattern = Pattern {
    name: "se-bank-account",
    shape: Shape::Regex(r"\d{4}(?:[ ,\-]{1,2}\d{7,10}|-\d[ ,\-])|\d{4}(?:-\d)?[ ,\-]{1,2}\d{2,3} "),
    rule: Rule::WholeIf(&ID_EDGES, SE_ACCOUNT_WRITTEN, |text| (1100..=9999).contains(&number(text, 0..4))),
    check: None,
    context: &[
        "clearing*",
        "clearingnr",
        "clnr",
        "kontonummer*",
        "kontonr",
        "konto",
        "bankkonto*",
        "lönekonto",
        "personkonto",
        "sparkonto",
    ],
    context_score: 0.88,
    about: "A Swedish account: the clearing number and the account, near a word for an account.",
    source: "Bankgirot: bankernas kontonummer",
    finds: &[
        "clearingnr och konto «8327-9 123 456 789»",
        "kontonummer «6000-123456789»",
        "konto: «5000, 58398257»",
    ],
    ignores: &["6000-123456789", "konto 0123-123456789", "telefon 8327-9 123 456 789"],
    ..SE_GIRO
};

/// A Finnish account number from before IBAN.
pub const FI_ACCOUNT: Pattern = Pattern {
    name: "fi-bank-account",
    kind: EntityKind::FiBankAccount,
    country: "FI",
    shape: Shape::Regex(concat!(r"\d{6}", dash!(), r"\d{2,8}")),
    edges: ID_EDGES,
    check: Some(Check { passes: is_finnish, passed: 0.1, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "tili*",
        "tilinumero*",
        "tilinro",
        "pankkitili*",
        "konto",
        "kontonummer*",
        "bankkonto*",
        "account",
    ],
    context_score: 0.92,
    about: "Six digits, a dash and two to eight digits near a word for an account.",
    source: "Finanssiala ry: suomalaiset tilinumerot (BBAN)",
    finds: &["tilinumero «123456-785»", "tilille «159030-776»", "konto «456789-01234567» med slip"],
    ignores: &["123456-785", "120464-126J", "puhelin 123456-785"],
    ..Pattern::ROW
};

/// Banks 4 and 5 put the zeros that fill the number up to 14 digits behind the seventh digit, the others behind the sixth.
fn is_finnish(text: &str) -> bool {
    let front = if matches!(digits(text).next(), Some(4 | 5)) { 7 } else { 6 };
    let count = digits(text).count();
    let filled = digits(text)
        .take(front)
        .chain(std::iter::repeat_n(0, 14usize.saturating_sub(count)))
        .chain(digits(text).skip(front));
    count <= 14 && luhn(&filled.filter_map(|digit| char::from_digit(digit, 10)).collect::<String>())
}

/// The number of a German bank.
pub const DE_BANK_CODE: Pattern = Pattern {
    name: "de-bank-code",
    kind: EntityKind::DeBankCode,
    country: "DE",
    shape: Shape::Regex(r"\d{8}|\d{6} \d{2}|\d{3} (?:\d{5}|\d{3} )"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[1-8]\d{2} ?\d{3} ?\d{2}"),
    context: &["blz", "bankleitzahl*", "bank code"],
    context_score: 0.93,
    about: "Eight digits near the word Bankleitzahl.",
    source: "Deutsche Bundesbank: Bankleitzahlendatei",
    finds: &["BLZ «370 400 44»", "Bankleitzahl: «50010517»,", "Konto 1234567, BLZ «20041133»"],
    ignores: &["370 400 44", "50010517", "BLZ 970 400 44", "BLZ 1234"],
    ..Pattern::ROW
};

/// A Spanish account number from before IBAN.
pub const ES_CCC: Pattern = Pattern {
    name: "es-ccc",
    kind: EntityKind::EsBankAccount,
    country: "ES",
    shape: Shape::Regex(
        r"\d{4}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])\d{4}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{4}", gap!(), r"\d{4}", gap!(), r"\d{2}", gap!(), r"\d{10}"),
        is_varied,
    ),
    check: Some(Check { passes: is_ccc, passed: 0.75, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "ccc",
        "cuenta",
        "c c",
        "cta",
        "cta cte",
        "cuenta corriente",
        "domiciliación",
        "banco",
        "entidad",
    ],
    context_score: 0.96,
    about: "A Spanish account number of twenty digits, near a word for an account.",
    source: "Consejo Superior Bancario: código cuenta cliente",
    finds: &[
        "cuenta «1234 1234 16 1234567890»",
        "«1234-1234-16-1234567890»",
        "cta. «2100-0418-45-0200051332»",
    ],
    ignores: &[
        "12341234161234567890",
        "1234-1234-16-123456789",
        "1234 1234 17 1234567890",
        "cuenta 00000000000000000000",
    ],
    ..Pattern::ROW
};

/// The same in digits run together, which need a word that names them.
pub const ES_CCC_BARE: Pattern = Pattern {
    name: "es-ccc-bare",
    shape: Shape::Regex(r"\d{20}"),
    rule: Rule::Valid(is_varied),
    check: Some(Check { passes: is_ccc, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    decoys: decoys::COMMON,
    about: "Twenty digits with the check digits of a Spanish account, near a word for an account.",
    finds: &["CCC: «12341234161234567890»", "cuenta «21000418450200051332»", "cta. «12341234161234567890»"],
    ignores: &["12341234161234567890", "cuenta 12341234171234567890", "factura 12341234161234567890"],
    ..ES_CCC
};

fn is_ccc(text: &str) -> bool {
    const WEIGHTS: [u32; 10] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let check = |number: &[u32]| {
        let rest =
            number.iter().rev().zip(WEIGHTS.iter().rev()).map(|(digit, weight)| digit * weight).sum::<u32>()
                % 11;
        if rest < 2 { rest } else { 11 - rest }
    };
    let number: Vec<u32> = digits(text).collect();
    number.len() == 20 && check(&number[..8]) == number[8] && check(&number[10..]) == number[9]
}

/// A French account with bank, branch and key.
pub const FR_RIB: Pattern = Pattern {
    name: "fr-rib",
    kind: EntityKind::FrBankAccount,
    country: "FR",
    shape: Shape::Regex(r"\d{5}(?u:[ \u{a0}\u{202f}\u{2010}-\u{2015}-])?\d{5}"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{5}", gap!(), r"?\d{5}", gap!(), r"?[0-9A-Za-z]{11}", gap!(), r"?\d{2}"),
        |text| is_varied(text) && text.bytes().any(|byte| !byte.is_ascii_digit()),
    ),
    check: Some(Check { passes: is_rib, passed: 0.7, failed: 0.0, failed_in_context: 0.6 }),
    context: &["rib", "compte*", "relevé d identité", "bancaire", "virement*", "banque", "guichet", "clé"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "A French account: bank, branch, account and key, which fits.",
    source: "Comité français d'organisation et de normalisation bancaires: relevé d'identité bancaire",
    finds: &[
        "RIB «20041 01005 0500013M026 06»",
        "«30006 00001 12345678901 89»",
        "compte : «20041010050500013M02606»",
    ],
    ignores: &["20041 01005 0500013M026 07", "12345 12345 12345678901 23", "compte 20041 01005 0500013M026"],
    ..Pattern::ROW
};

/// The same in digits run together, which need a word that names them.
pub const FR_RIB_BARE: Pattern = Pattern {
    name: "fr-rib-bare",
    shape: Shape::Regex(r"\d{23}"),
    rule: Rule::Valid(is_varied),
    check: Some(Check { passes: is_rib, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    about: "Twenty-three digits with the key of a French account, near a word for an account.",
    finds: &[
        "RIB «30006000011234567890189»",
        "compte «30006000011234567890189»",
        "virement : «30006000011234567890189»",
    ],
    ignores: &["30006000011234567890189", "RIB 30006000011234567890188", "facture 30006000011234567890189"],
    ..FR_RIB
};

fn is_rib(text: &str) -> bool {
    let value = |byte: u8| match byte.to_ascii_uppercase() {
        digit @ b'0'..=b'9' => Some(u64::from(digit - b'0')),
        letter @ b'A'..=b'I' => Some(u64::from(letter - b'A') + 1),
        letter @ b'J'..=b'R' => Some(u64::from(letter - b'J') + 1),
        letter @ b'S'..=b'Z' => Some(u64::from(letter - b'S') + 2),
        _ => None,
    };
    let values: Vec<u64> = text.bytes().filter_map(value).collect();
    values.len() == 23 && values.iter().fold(0, |rest, digit| (rest * 10 + digit) % 97) == 0
}

/// An Italian account with check letter, ABI and CAB.
pub const IT_BBAN: Pattern = Pattern {
    name: "it-bban",
    kind: EntityKind::ItBankAccount,
    country: "IT",
    shape: Shape::Regex(r"[A-Z][ -]?\d{5}[ -]?\d{5}[ -]?[0-9A-Z]{12}"),
    edges: ID_EDGES,
    check: Some(Check { passes: is_bban, passed: 0.8, failed: 0.0, failed_in_context: 0.6 }),
    context: &["conto", "bban", "cin", "abi", "cab", "coordinate bancarie", "bonifico", "c c", "banca"],
    context_score: 0.97,
    about: "An Italian account: check letter, bank, branch and account.",
    source: "ABI: coordinate bancarie nazionali (BBAN)",
    finds: &[
        "«X 05428 11101 000000123456»",
        "conto «X0542811101000000123456»",
        "BBAN: «X-05428-11101-000000123456»",
    ],
    ignores: &["Y 05428 11101 000000123456", "X 05428 11101 00000012345", "A0542811101000000123456"],
    ..Pattern::ROW
};

fn is_bban(text: &str) -> bool {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let characters: Vec<u32> = text
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| {
            u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.to_ascii_uppercase() - b'A' })
        })
        .collect();
    let Some((check, body)) = characters.split_first() else { return false };
    let value = |(place, value): (usize, &u32)| if place % 2 == 0 { ODD[*value as usize] } else { *value };
    body.len() == 22 && body.iter().enumerate().map(value).sum::<u32>() % 26 == *check
}

/// A Dutch account number from before IBAN.
pub const NL_ACCOUNT: Pattern = Pattern {
    name: "nl-bank-account",
    kind: EntityKind::NlBankAccount,
    country: "NL",
    shape: Shape::Regex(r"\d{2,3}\.\d{2}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2,3}\.\d{2}\.\d{2}\.\d{3}"),
    check: Some(Check { passes: is_dutch, passed: 0.4, failed: 0.1, failed_in_context: 0.6 }),
    context: &["rekening*", "bankrekening*", "rekeningnummer*", "reknr", "rek nr", "giro", "bank", "t n v"],
    context_score: 0.95,
    about: "A Dutch account number: nine or ten digits with dots, near a word for an account.",
    source: "Betaalvereniging Nederland: elfproef",
    finds: &["rekeningnummer «73.61.60.221»", "bankrekening «12.34.56.789»", "rek.nr. «41.71.64.300» t.n.v."],
    ignores: &["73.61.60.221", "12.34.56.78", "versie 73.61.60.222"],
    ..Pattern::ROW
};

fn is_dutch(text: &str) -> bool {
    let count = digits(text).count() as u32;
    (9..=10).contains(&count)
        && digits(text)
            .zip((1..=count).rev())
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
            .is_multiple_of(11)
}

/// A Belgian account number from before IBAN.
pub const BE_ACCOUNT: Pattern = Pattern {
    name: "be-bank-account",
    kind: EntityKind::BeBankAccount,
    country: "BE",
    shape: Shape::Regex(r"\d{3}[ -]\d{7}[ -]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}[- ]\d{7}[- ]\d{2}"),
    check: Some(Check { passes: is_belgian, passed: 0.7, failed: 0.1, failed_in_context: 0.6 }),
    context: &[
        "rekening*",
        "bankrekening*",
        "rekeningnummer*",
        "rek nr",
        "compte*",
        "n de compte",
        "bank",
        "banque",
    ],
    context_score: 0.96,
    about: "A Belgian account number: twelve digits as 3-7-2 with right check digits.",
    source: "Febelfin: Belgian account number structure (modulo 97)",
    finds: &["«539-0075470-34»", "rekening «539-0075470-34»", "compte «001-0000001-89» avec une faute"],
    ignores: &["539-0075470-35", "539-007547-34", "1539-0075470-34"],
    ..Pattern::ROW
};

fn is_belgian(text: &str) -> bool {
    let rest = number(text, 0..10) % 97;
    number(text, 10..12) == if rest == 0 { 97 } else { rest }
}

/// A Portuguese account number from before IBAN.
pub const PT_NIB: Pattern = Pattern {
    name: "pt-nib",
    kind: EntityKind::PtBankAccount,
    country: "PT",
    shape: Shape::Regex(r"\d{4}[ \-.]\d{4}[ \-.]"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{4}[ .-]\d{4}[ .-]\d{11}[ .-]\d{2}", is_varied),
    check: Some(Check { passes: is_nib, passed: 0.75, failed: 0.0, failed_in_context: 0.6 }),
    context: &["nib", "conta", "banco", "transferência", "conta bancária"],
    context_score: 0.96,
    decoys: decoys::COMMON,
    about: "A Portuguese account number of twenty-one digits, near a word for an account.",
    source: "Banco de Portugal: número de identificação bancária",
    finds: &[
        "NIB «0002 0123 12345678901 54»",
        "«0002 0123 12345678901 54»",
        "NIB «0002.0123.12345678901.54»",
    ],
    ignores: &["000201231234567890154", "0002 0123 12345678901 55", "NIB 0002 0123 12345678901"],
    ..Pattern::ROW
};

/// The same in digits run together, which need a word that names them.
pub const PT_NIB_BARE: Pattern = Pattern {
    name: "pt-nib-bare",
    shape: Shape::Regex(r"\d{21}"),
    rule: Rule::Valid(is_varied),
    check: Some(Check { passes: is_nib, passed: 0.3, failed: 0.0, failed_in_context: 0.0 }),
    about: "Twenty-one digits with the check digits of a Portuguese account, near a word for an account.",
    finds: &[
        "NIB «000201231234567890154»",
        "conta: «000201231234567890154»",
        "banco, NIB: «000201231234567890154»",
    ],
    ignores: &["000201231234567890154", "NIB 000201231234567890155", "fatura 000201231234567890154"],
    ..PT_NIB
};

/// MOD 97-10 over all digits as they stand.
fn is_nib(text: &str) -> bool {
    digits(text).fold(0, |rest, digit| (rest * 10 + digit) % 97) == 1
}

/// A Swiss postal account number.
pub const CH_POSTAL: Pattern = Pattern {
    name: "ch-postal-account",
    kind: EntityKind::ChBankAccount,
    country: "CH",
    shape: Shape::Regex(r"\d{2}-\d{1,6}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{2}-\d{1,6}-\d"),
    check: Some(Check { passes: is_postal, passed: 0.2, failed: 0.0, failed_in_context: 0.55 }),
    context: &[
        "postkonto",
        "pc",
        "pc konto",
        "postcheck*",
        "postfinance",
        "ccp",
        "compte postal",
        "conto postale",
        "konto",
        "compte",
        "kontonummer",
        "einzahlung",
    ],
    context_score: 0.93,
    about: "A Swiss postal account number near a word for an account.",
    source: "PostFinance: record description, modulo 10 recursive",
    finds: &["PC «80-470-3»", "Postkonto «01-162-8»", "CCP: «12-3456-7» avec une faute"],
    ignores: &["80-470-3", "80-470-4", "12-3456-78"],
    ..Pattern::ROW
};

/// Modulo 10, recursive; the serial number in the middle is filled up to six digits.
fn is_postal(text: &str) -> bool {
    const TABLE: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let count = digits(text).count();
    let filled = digits(text)
        .take(2)
        .chain(std::iter::repeat_n(0, 9usize.saturating_sub(count)))
        .chain(digits(text).skip(2));
    let carry = filled.take(8).fold(0, |carry, digit| TABLE[((carry + digit) % 10) as usize]);
    digits(text).next_back() == Some((10 - carry) % 10)
}

/// How it is written in full.
const PL_NRB_WRITTEN: &str = concat!(
    r"\d{2}",
    gap!(),
    r"\d{4}",
    gap!(),
    r"\d{4}",
    gap!(),
    r"\d{4}",
    gap!(),
    r"\d{4}",
    gap!(),
    r"\d{4}",
    gap!(),
    r"\d{4}|\d{26}"
);

/// A Polish account number.
pub const PL_NRB: Pattern = Pattern {
    name: "pl-nrb",
    kind: EntityKind::PlBankAccount,
    country: "PL",
    shape: Shape::Regex(
        r"\d{2}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])\d{4}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])|\d{26}",
    ),
    edges: Edges { word: true, number: true, before: "§+$€£=", after: "%‰€$£" },
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "§+$€£=", after: "%‰€$£" },
        PL_NRB_WRITTEN,
        is_varied,
    ),
    check: Some(Check { passes: is_nrb, passed: 0.9, failed: 0.1, failed_in_context: 0.7 }),
    context: &[
        "konto",
        "konta",
        "nrb",
        "rachunek",
        "rachunku",
        "nr rachunku",
        "numer rachunku",
        "rachunek bankowy",
        "bank",
        "przelew*",
    ],
    context_score: 0.98,
    about: "A Polish account number: twenty-six digits, the check digits of the account and of the bank are right.",
    source: "Zarządzenie Prezesa NBP nr 15/2010 (NRB)",
    finds: &[
        "«61 1090 1014 0000 0712 1981 2874»",
        "nr konta «27114020040000300201355387»",
        "rachunek «61 1090 1014 0000 0712 1981 2875»",
    ],
    ignores: &[
        "61 1090 1014 0000 0712 1981 2875",
        "00000000000000000000000000",
        "61109010140000071219812875",
    ],
    ..Pattern::ROW
};

fn is_nrb(text: &str) -> bool {
    let number: String = text.chars().filter(char::is_ascii_digit).collect();
    let bank = number.get(2..10).unwrap_or("");
    number.len() == 26
        && mod97(&format!("PL{number}"))
        && weighted(bank, &[3, 9, 7, 1, 3, 9, 7, 1]).is_multiple_of(10)
}

/// What else holds of a match.
fn cz_account_fits(text: &str) -> bool {
    text.split_once('/').is_some_and(|(account, bank)| {
        is_varied(account) && CZECH_BANKS.split(' ').any(|known| known == bank)
    })
}

/// A Czech or Slovak account number.
pub const CZ_ACCOUNT: Pattern = Pattern {
    name: "cz-bank-account",
    kind: EntityKind::CzBankAccount,
    country: "CZ",
    shape: Shape::Regex(r"\d{2,10}/\d{4}|\d{1,6}-\d{2,10}/"),
    edges: Edges { word: true, number: true, before: "§+$€£=/.", after: "%‰€$£" },
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "§+$€£=/.", after: "%‰€$£" },
        r"(?:\d{1,6}-)?\d{2,10}/\d{4}",
        cz_account_fits,
    ),
    check: Some(Check { passes: is_czech, passed: 0.3, failed: 0.0, failed_in_context: 0.6 }),
    context: &[
        "účet",
        "účtu",
        "účtů",
        "účty",
        "č ú",
        "číslo účtu",
        "bankovní spojení",
        "bankové spojenie",
        "bankovní účet",
        "konto",
        "account",
        "banka",
    ],
    context_score: 0.95,
    about: "A Czech or Slovak account with the code of its bank, near a word for an account.",
    source: "Vyhláška ČNB č. 169/2011 Sb.; opatrenie NBS č. 7/2008",
    finds: &["účet «19-2000145399/0800»", "č. ú. «2000145399/0800»", "číslo účtu: «123457/2010», Praha"],
    ignores: &["19-2000145399/0800", "č.j. 12-345/2019", "účet 123456/2019"],
    ..Pattern::ROW
};

/// Codes of Czech and Slovak banks.
const CZECH_BANKS: &str = "0100 0200 0300 0600 0710 0720 0800 0900 1100 1111 2010 2060 2070 2100 2200 2220 2250 2260 2275 2600 2700 3000 3030 3050 3060 3100 3500 4000 4300 5000 5200 5500 5600 5800 5900 6000 6100 6200 6210 6300 6363 6500 6700 6800 7300 7500 7910 7930 7950 7960 7970 7980 7990 8020 8030 8040 8050 8060 8090 8100 8120 8130 8150 8160 8170 8180 8190 8198 8199 8200 8220 8230 8240 8250 8255 8265 8270 8280 8291 8293 8299 8320 8330 8360 8370 8400 8410 8420 8500 9950 9951 9952";

fn is_czech(text: &str) -> bool {
    let account = text.split('/').next().unwrap_or("");
    account.split('-').all(|part| {
        let weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
        digits(part).rev().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
    })
}

/// A Hungarian account number.
pub const HU_ACCOUNT: Pattern = Pattern {
    name: "hu-bank-account",
    kind: EntityKind::HuBankAccount,
    country: "HU",
    shape: Shape::Regex(
        r"\d{8}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])\d{8}(?:(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-]))?",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, concat!(r"\d{8}", gap!(), r"\d{8}(?:", gap!(), r"\d{8})?"), is_varied),
    check: Some(Check { passes: is_hungarian, passed: 0.7, failed: 0.1, failed_in_context: 0.7 }),
    context: &[
        "számla*",
        "bankszámla*",
        "számlaszám*",
        "bankszámlaszám*",
        "számlára",
        "bank",
        "account",
        "jelzőszám*",
    ],
    context_score: 0.97,
    about: "A Hungarian account number: two or three groups of eight digits with right check digits.",
    source: "MNB rendelet: pénzforgalmi jelzőszám (GIRO)",
    finds: &[
        "«11773016-11111018-00000000»",
        "számlaszám: «11773016-11111018»",
        "bankszámla «11773016-11111018-00000001»",
    ],
    ignores: &["11773016-11111018-00000001", "20240101-20241231", "11773016-1111101"],
    ..Pattern::ROW
};

fn is_hungarian(text: &str) -> bool {
    const WEIGHTS: [u32; 16] = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1];
    let sum = |from: usize, to: usize| {
        digits(text)
            .skip(from)
            .take(to - from)
            .zip(WEIGHTS)
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
    };
    let count = digits(text).count();
    matches!(count, 16 | 24)
        && sum(0, 8).is_multiple_of(10)
        && sum(8, count).is_multiple_of(10)
        && number(text, 0..3) >= 100
}

/// An account in Serbia, Bosnia, Montenegro or North Macedonia.
pub const RS_ACCOUNT: Pattern = Pattern {
    name: "rs-bank-account",
    kind: EntityKind::RsBankAccount,
    country: "RS",
    shape: Shape::Regex(concat!(r"\d{3}", dash!(), r"\d{4,13}", dash!())),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, concat!(r"\d{3}", dash!(), r"\d{4,13}", dash!(), r"\d{2}")),
    check: Some(Check { passes: is_serbian, passed: 0.6, failed: 0.05, failed_in_context: 0.75 }),
    context: &["račun*", "žiro", "tekući", "рачун*", "жиро", "текући", "сметка", "banka", "uplata", "uplatu"],
    context_score: 0.96,
    about: "An account number of up to eighteen digits as 3-13-2 with right check digits.",
    source: "Narodna banka Srbije: plan računa (modul 97)",
    finds: &[
        "račun «265-1100310000000-32»",
        "žiro račun: «160-123456-61» s greškom",
        "tekući račun «840-1710667843-51» s greškom",
    ],
    ignores: &["160-123456-62", "123-45-6789", "160-123456-611"],
    ..Pattern::ROW
};

fn is_serbian(text: &str) -> bool {
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (Some(bank), Some(account), Some(check)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    is_nib(&format!("{bank}{account:0>13}{check}"))
}

/// How it is written in full.
const RU_ACCOUNT_WRITTEN: &str = r"[34][0-24]\d{3}(?:810|840|978|156)\d{12}|[34][0-24]\d{3}[ .](?:810|840|978|156)[ .]\d[ .]\d{4}[ .]\d{7}";

/// What else holds of a match.
fn ru_account_fits(text: &str) -> bool {
    is_varied(text) && matches!(number(text, 0..3), 301..=303 | 401..=408 | 420..=426 | 440..=459)
}

/// A Russian account number.
pub const RU_ACCOUNT: Pattern = Pattern {
    name: "ru-bank-account",
    kind: EntityKind::RuBankAccount,
    country: "RU",
    shape: Shape::Regex(r"\d\d\d{3}(?:\d\d\d|\d\d\d|\d\d\d|\d\d\d)\d{12}|\d{5}[ .]\d{3}[ .]"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, RU_ACCOUNT_WRITTEN, ru_account_fits),
    score: 0.75,
    context: &["счет*", "счёт*", "р с", "к с", "рс", "расчетный", "расчётный", "корр", "л с", "банк*"],
    context_score: 0.97,
    about: "A Russian account: twenty digits with a balance account and a currency at their places.",
    source: "Положение Банка России № 809-П (план счетов)",
    finds: &["р/с «40817810099910004312»", "«40702810400000001234»", "счёт «40802.810.1.0000.0012345»"],
    ignores: &["40817811099910004312", "4081781009991000431", "20817810099910004312"],
    ..Pattern::ROW
};

/// A Brazilian account number.
pub const BR_ACCOUNT: Pattern = Pattern {
    name: "br-bank-account",
    kind: EntityKind::BrBankAccount,
    country: "BR",
    shape: Shape::Regex(r"\d{4,12}-[\dXx]|\d{1,3}\.\d{3}-"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{4,12}-[0-9Xx]|\d{1,3}\.\d{3}-[0-9Xx]"),
    context: &[
        "conta!",
        "conta corrente",
        "conta poupança",
        "conta bancária",
        "conta nº!",
        "conta n!",
        "conta no!",
        "c c!",
        "cc!",
        "c p!",
        "poupança",
        "agência!",
        "ag!",
    ],
    context_score: 0.85,
    about: "Digits with a check digit behind a dash, beside words for an account or a branch.",
    source: "Febraban: padrões de agência e conta",
    finds: &["Agência «1234-5», conta corrente «12345-6»", "conta poupança nº «12.345-6»", "c/c «0001234-X»"],
    ignores: &["12345-6", "conta que 12345-6", "processo 12345-6"],
    ..Pattern::ROW
};

/// A Mexican account number for transfers.
pub const MX_CLABE: Pattern = Pattern {
    name: "mx-clabe",
    kind: EntityKind::MxClabe,
    country: "MX",
    shape: Shape::Regex(r"\d{18}|\d{3} \d{3} |\d{3}-\d{3}-"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, r"\d{18}|\d{3} \d{3} \d{11} \d|\d{3}-\d{3}-\d{11}-\d", is_varied),
    check: Some(Check { passes: is_clabe, passed: 0.25, failed: 0.0, failed_in_context: 0.0 }),
    context: &["clabe", "interbancaria", "cuenta", "cuenta bancaria", "spei", "transferencia", "banco"],
    context_score: 0.95,
    about: "Eighteen digits with right check digit near a word for an account.",
    source: "Asociación de Bancos de México; Banco de México, circular 3/2012 (CLABE)",
    finds: &[
        "CLABE «032180000118359719»",
        "cuenta interbancaria «002010077777777771»",
        "clabe: «032 180 00011835971 9»",
    ],
    ignores: &["032180000118359719", "CLABE 032180000118359718", "clabe 03218000011835971"],
    ..Pattern::ROW
};

fn is_clabe(text: &str) -> bool {
    let sum: u32 = digits(text)
        .take(17)
        .zip([3, 7, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight % 10)
        .sum();
    digits(text).next_back() == Some((10 - sum % 10) % 10)
}

/// The number of an account in Argentina.
pub const AR_CBU: Pattern = Pattern {
    name: "ar-cbu",
    kind: EntityKind::ArCbu,
    country: "AR",
    shape: Shape::Regex(concat!(r"\d{22}|\d{8}", gap!(), r"\d{14}")),
    edges: ID_EDGES,
    rule: Rule::Valid(is_varied),
    check: Some(Check { passes: is_cbu, passed: 0.45, failed: 0.0, failed_in_context: 0.55 }),
    context: &["cbu", "cvu", "cuenta", "caja de ahorro", "banco", "transferencia"],
    context_score: 0.97,
    about: "Twenty-two digits with two right check digits, near a word for an account.",
    source: "BCRA: clave bancaria uniforme, comunicación A 2622",
    finds: &[
        "CBU «2850590940090418135201»",
        "cuenta: «28505909 40090418135201»",
        "CBU/CVU «2850590940090418135201»",
    ],
    ignores: &["2850590940090418135201", "28505909 40090418135202", "CBU 285059094009041813520"],
    ..Pattern::ROW
};

fn is_cbu(text: &str) -> bool {
    let right = |from: usize, to: usize| {
        let number: Vec<u32> = digits(text).skip(from).take(to - from).collect();
        // From the right: the check digit counts once, then 3, 1, 7, 9 over and over.
        let sum = |body: &[u32]| {
            body.iter()
                .rev()
                .zip([3, 1, 7, 9].into_iter().cycle())
                .map(|(digit, weight)| digit * weight)
                .sum::<u32>()
        };
        number.split_last().is_some_and(|(check, body)| (sum(body) + check).is_multiple_of(10))
    };
    digits(text).count() == 22 && right(0, 8) && right(8, 22)
}

/// A Canadian account with its transit and institution numbers.
pub const CA_ACCOUNT: Pattern = Pattern {
    name: "ca-bank-account",
    kind: EntityKind::CaBankAccount,
    country: "CA",
    shape: Shape::Regex(r"\d{5}-\d{3}-|\d{5} \d{3} |\d{5}-\d{3}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{5}-\d{3}-\d{7,12}|\d{5} \d{3} \d{7,12}|\d{5}-\d{3}"),
    context: &[
        "transit",
        "institution",
        "institution number",
        "bank account",
        "account number",
        "direct deposit",
        "compte bancaire",
        "numéro de compte",
        "succursale",
    ],
    context_score: 0.85,
    about: "A Canadian transit and institution number, with or without the account, near words for them.",
    source: "Payments Canada, rule F1 / standard 006",
    finds: &[
        "direct deposit «12345-003-1234567»",
        "transit: «12345-003»",
        "numéro de compte «00123 004 1234567»",
    ],
    ignores: &["12345-003", "12345-003-1234567", "transit 12345-0031"],
    ..Pattern::ROW
};

/// An Australian BSB with its account.
pub const AU_ACCOUNT: Pattern = Pattern {
    name: "au-bank-account",
    kind: EntityKind::AuBankAccount,
    country: "AU",
    shape: Shape::Regex(r"\d{3}[ -]\d{3}[ ,/]"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3}[- ]\d{3}[ ,/]{1,3}\d{6,9}"),
    context: &["bsb", "bsb no", "account number", "account no", "acc", "acct", "bank account", "account!"],
    context_score: 0.93,
    decoys: &["phone", "tel", "fax", "mobile"],
    about: "A BSB of two groups of three digits and an account behind it, near words for them.",
    source: "AusPayNet: BSB numbers in Australia",
    finds: &[
        "BSB/Acc «062-000 12345678»",
        "account number «123-456 / 123456789»",
        "bsb and account no. «484-799 123456789»",
    ],
    ignores: &["062-000 12345678", "phone 062-000 12345678", "bsb 062-000 12345"],
    ..Pattern::ROW
};

/// An Australian BSB.
pub const AU_BSB: Pattern = Pattern {
    name: "au-bsb",
    shape: Shape::Regex(r"\d{3}[- ]\d{3}|\d{6}"),
    rule: Rule::None,
    context: &["bsb!", "bsb no!", "bsb number!", "bsb code!", "bsb is!"],
    about: "Six digits right beside the word BSB.",
    finds: &["BSB: «062-000»", "BSB «123456», account", "bsb number «484-799»"],
    ignores: &["062-000", "BSB of 062-000", "bsb 1234567"],
    ..AU_ACCOUNT
};

/// A New Zealand account number.
pub const NZ_ACCOUNT: Pattern = Pattern {
    name: "nz-bank-account",
    kind: EntityKind::NzBankAccount,
    country: "NZ",
    shape: Shape::Regex(
        r"\d{2}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])\d{4}(?u:[ \u{a0}\u{2010}-\u{2015}\u{202f}-])|\d{15,16}",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        concat!(r"\d{2}", gap!(), r"\d{4}", gap!(), r"\d{7}", gap!(), r"\d{2,3}|\d{15,16}"),
        |text| matches!(number(text, 0..2), 1..=6 | 8 | 9 | 10..=31 | 35 | 38 | 88),
    ),
    check: Some(Check { passes: is_new_zealand, passed: 0.4, failed: 0.1, failed_in_context: 0.6 }),
    context: &[
        "account",
        "account number",
        "account no",
        "acct",
        "bank",
        "direct credit",
        "payment",
        "bank account",
    ],
    context_score: 0.95,
    decoys: decoys::COMMON,
    about: "A New Zealand account: bank, branch, account and suffix, near a word for an account.",
    source: "Payments NZ: bank account number validation; Inland Revenue, RWT specification",
    finds: &[
        "account «01-0902-0068389-00»",
        "bank account: «08-6523-1954512-001»",
        "acct «01 0902 0068389 000»",
    ],
    ignores: &["01-0902-0068389-00", "01-0902-006838-00", "order 01-0902-0068389-00"],
    ..Pattern::ROW
};

fn is_new_zealand(text: &str) -> bool {
    let (bank, branch, account) = (number(text, 0..2), number(text, 2..6), number(text, 6..13));
    let suffix = format!("{:04}", number(text, 13..16));
    let padded = format!("{branch:04}{account:08}{suffix}");
    let (weights, modulus): (&[u32; 16], u32) = match bank {
        8 => (&[0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0], 11),
        9 => (&[0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 0, 1], 11),
        25 | 33 => (&[0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0, 0], 10),
        26 | 28 | 29 => (&[0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 0, 3, 7, 1], 10),
        31 => return true,
        _ if account < 990_000 => (&[6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], 11),
        _ => (&[0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], 11),
    };
    let folds = matches!(bank, 9 | 26 | 28 | 29);
    let sum: u32 = digits(&padded)
        .zip(weights)
        .map(|(digit, weight)| {
            let mut product = digit * weight;
            while folds && product > 9 {
                product = product / 10 + product % 10;
            }
            product
        })
        .sum();
    sum.is_multiple_of(modulus)
}

/// A Japanese account number.
pub const JP_ACCOUNT: Pattern = Pattern {
    name: "jp-bank-account",
    kind: EntityKind::JpBankAccount,
    country: "JP",
    shape: Shape::Regex(r"\d{7}|\d{3}-\d{7}|\d{5}-\d{7,8}"),
    edges: ID_EDGES,
    context: &["口座番号", "口座", "普通預金", "当座預金", "普通!", "当座!", "支店", "振込先", "ゆうちょ"],
    context_score: 0.88,
    about: "Seven digits near Japanese words for an account.",
    source: "全国銀行協会: 口座番号; ゆうちょ銀行 記号・番号",
    finds: &["口座番号：«1234567»", "みずほ銀行 渋谷支店 普通 «7654321»", "ゆうちょ銀行 «10180-12345671»"],
    ignores: &["1234567", "電話 1234567", "口座番号 123456"],
    ..Pattern::ROW
};

/// A Korean account number.
pub const KR_ACCOUNT: Pattern = Pattern {
    name: "kr-bank-account",
    kind: EntityKind::KrBankAccount,
    country: "KR",
    shape: Shape::Regex(r"\d{3,6}-\d{2,6}-|\d{10,14}"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{3,6}-\d{2,6}-\d{3,8}(?:-\d{1,3})?|\d{10,14}"),
    context: &["계좌", "계좌번호", "입금", "예금", "은행"],
    context_score: 0.88,
    about: "Ten to fourteen digits near Korean words for an account.",
    source: "금융결제원: 계좌번호 체계",
    finds: &["계좌번호: «110-123-456789»", "국민은행 «123456-04-123456»", "입금 계좌 «1002123456789»"],
    ignores: &["110-123-456789", "전화 02-123-4567", "1002123456789"],
    ..Pattern::ROW
};

/// What else holds of a match.
fn in_ifsc_fits(text: &str) -> bool {
    INDIAN_BANKS.split(' ').any(|bank| text[..4].eq_ignore_ascii_case(bank))
        && text.bytes().filter(u8::is_ascii_digit).count() >= 3
}

/// The code of a branch of an Indian bank.
pub const IN_IFSC: Pattern = Pattern {
    name: "in-ifsc",
    kind: EntityKind::InIfsc,
    country: "IN",
    shape: Shape::Regex(r"[A-Za-z]{4}\d[\dA-Za-z]{6}"),
    edges: Edges::WORD,
    rule: Rule::Valid(|text| like(text, r"(?i:[a-z]{4}0[a-z0-9]{6})") && in_ifsc_fits(text)),
    score: 0.7,
    context: &["ifsc", "ifsc code", "neft", "rtgs", "imps", "branch", "bank", "account"],
    context_score: 0.96,
    about: "The code of a branch of an Indian bank: four letters of a known bank, a zero and six more.",
    source: "Reserve Bank of India: IFSC master list",
    finds: &["IFSC «SBIN0001234»", "«HDFC0000123»,", "ifsc code: «icic0006789»"],
    ignores: &["ABCD0123456", "SBIN1001234", "SBIN000123"],
    ..Pattern::ROW
};

/// The first four letters of the codes of Indian banks.
const INDIAN_BANKS: &str = "ABHY AIRP AUBL BARB BDBL BKID CBIN CITI CIUB CNRB COSB CSBK DBSS DCBL DEUT DLXB ESFB ESMF FDRL FINO HDFC HSBC IBKL ICIC IDFB IDIB INDB IOBA IPOS JAKA JIOP JSFB KARB KKBK KVBL MAHB NESF NKGS NSPB ORBC PSIB PUNB PYTM RATN SBIN SCBL SIBL SRCB SURY SVCB SYNB TMBL UBIN UCBA UJVN UTBI UTIB UTKS VIJB YESB";

/// Who may collect by SEPA direct debit.
pub const SEPA_CREDITOR: Pattern = Pattern {
    name: "sepa-creditor-id",
    kind: EntityKind::SepaCreditorId,
    shape: Shape::Regex(r"[A-Z]{2}\d{2} ?[A-Z0-9]{3} ?[A-Z0-9]{5,28}"),
    edges: ID_EDGES,
    rule: Rule::Valid(is_sepa),
    check: Some(Check { passes: is_creditor, passed: 0.55, failed: 0.0, failed_in_context: 0.5 }),
    context: &[
        "creditor identifier",
        "creditor id",
        "gläubiger id",
        "gläubiger identifikationsnummer",
        "identifiant créancier",
        "ics",
        "incassant",
        "incassant id",
        "identificador del acreedor",
        "identificativo creditore",
        "id creditore",
        "identificação do credor",
        "sepa",
        "mandat*",
    ],
    context_score: 0.96,
    about: "The identifier of a creditor in SEPA direct debit, with right check digits.",
    source: "EPC262-08: creditor identifier overview; ISO 7064 MOD 97-10",
    finds: &["Gläubiger-ID «DE98ZZZ09999999999»", "ICS «FR72ZZZ123456»", "«ES23ZZZ47690558N» SEPA"],
    ignores: &["DE99ZZZ09999999999", "XX98ZZZ09999999999", "AB12CDE34567"],
    ..Pattern::ROW
};

fn is_sepa(text: &str) -> bool {
    const SEPA: &str = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM";
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    SEPA.split(' ').any(|country| text.starts_with(country)) && digits >= 6 && 2 * digits >= text.len()
}

/// MOD 97-10 over everything but the creditor's own business code, the fifth to seventh character.
fn is_creditor(text: &str) -> bool {
    let characters: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    characters.len() > 7 && mod97(&characters[..4].iter().chain(&characters[7..]).collect::<String>())
}

#[rustfmt::skip]
const ACCOUNT_WORDS: &[&str] = &[
    "account!",     "account number", "account numbers", "account no", "account nr", "account nos", "acct", "acct no", "accountno", "accountnumber", "bank account", "a c no", "a c!", "giro account",
    "bankreikning*", "bankareikning*", "reikningsnúmer*", "reikningsnr", "reikningur nr", "reikningi nr", "reikning nr", "bankareikn",
    "konto!", "konto nr", "kontonr", "kontonummer*", "kto", "ktonr", "kto nr", "bankkonto*", "kontoinhaber", "girokonto",
    "compte bancaire", "numéro de compte", "n de compte", "compte n!", "compte nº!", "compte courant",
    "cuenta bancaria", "número de cuenta", "cuenta corriente", "cuenta nº!", "cuenta no!", "cuenta de ahorro*", "cuenta vista", "cuenta n!", "nº de cuenta",
    "conto corrente", "numero di conto", "conto n!", "c c n!", "conta bancária", "número da conta", "conta de depósito",
    "rekeningnummer*", "bankrekening*", "rek nr", "tilinumero*", "pankkitili*", "tilinro", "arvelduskonto", "kontonumber", "sąskaitos nr",
    "nr konta", "numer konta", "rachunek", "nr rachunku", "numer rachunku", "číslo účtu", "č ú!", "účet č!", "račun br", "broj računa", "številka računa", "žiro račun",
    "cont bancar", "contul", "bankszámla*", "számlaszám*", "hesap no", "hesap numarası", "номер счета", "номер счёта", "рахунок", "сметка",
    "αριθμός λογαριασμού", "λογαριασμός", "رقم الحساب", "مספר חשבון", "חשבון בנק", "口座番号", "账号", "帐号", "賬號", "帳號", "账户", "계좌번호", "เลขที่บัญชี", "số tài khoản",
    "nomor rekening", "no rekening", "खाता संख्या",
];

/// An account number, whatever the country.
pub const ACCOUNT: Pattern = Pattern {
    name: "bank-account",
    kind: EntityKind::BankAccount,
    shape: Shape::Regex(r"\d{5,20}|[A-Z]{1,3}\d{5,14}"),
    edges: ACCOUNT_EDGES,
    rule: Rule::Valid(is_varied),
    context: ACCOUNT_WORDS,
    context_score: 0.75,
    decoys: ACCOUNT_DECOYS,
    about: "Five to twenty digits near words for an account number.",
    source: "ISO 13616 (BBAN lengths); national account formats",
    finds: &[
        "Account #: «7812345690»",
        "account number «12345678»",
        "Konto «532013000», BLZ",
        "numéro de compte : «00123456789»",
        "账号：«6228480402564890»",
        "A/C No. «123456789012»",
    ],
    ignores: &["12345678", "an account of 12345 people", "account number 1234", "konto 00000000"],
    ..Pattern::ROW
};

/// How it is written in full.
const ACCOUNT_GROUPED_WRITTEN: &str = r"\d{2,6}-\d{4,10}(?:-\d{1,4})?|\d{3,4} \d{3,4} \d{2,4}(?: \d{2,4})?|\d{3}-\d-\d{5}-\d|\d{3}-\d{2,3}-\d{5,6}|\d{5,10}-\d{1,3}";

/// The same in groups.
pub const ACCOUNT_GROUPED: Pattern = Pattern {
    name: "bank-account-grouped",
    shape: Shape::Regex(r"\d{2,6}-\d{4,10}(?:-)?|\d{3,4} \d{3,4} |\d{3}-\d-|\d{3}-\d{2,3}-|\d{5,10}-\d{1,3}"),
    rule: Rule::WholeIf(&ACCOUNT_EDGES, ACCOUNT_GROUPED_WRITTEN, |text| {
        is_varied(text) && digits(text).count() >= 7
    }),
    context_score: 0.7,
    about: "Digits in groups near words for an account number.",
    finds: &[
        "bank account «110-123-456789»",
        "hesap no: «1234567-01»",
        "account number «1234-567890»",
        "acct. «123 456 789»",
        "เลขที่บัญชี «123-4-56789-0»",
    ],
    ignores: &["1234-567890", "an account of 1234-567890", "account number 12-34"],
    ..ACCOUNT
};

/// The last digits of an account.
pub const ACCOUNT_LAST_FOUR: Pattern = Pattern {
    name: "bank-account-last-four",
    shape: Shape::Regex(r"(?u:[xX*\u{2022}\u{25cf}.]){4,12}[ -]?\d{4}|\d{4}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%" },
    rule: Rule::None,
    #[rustfmt::skip]
    context: &[
        "account ending in!", "account ending!", "account ending with!", "account ends in!", "account number ending in!", "account number ending!", "acct ending in!",
        "account xxxx!", "acct!", "account no!", "account number!", "reikning sem endar á!", "konto endet auf!", "cuenta terminada en!", "compte se terminant par!",
    ],
    context_score: 0.65,
    decoys: &[],
    about: "Four digits that words beside them call the last of an account.",
    source: "FRCP 5.2(a)(4) (last four digits of an account)",
    finds: &["account ending in «1234»", "the account number ending «9876»", "Account No. «xxxxxx1234»"],
    ignores: &["account 1234", "the account of 2023", "year ending in 2023", "account no. ████2301"],
    ..ACCOUNT
};

/// The number under which a business knows a customer.
pub const CUSTOMER_NUMBER: Pattern = Pattern {
    name: "customer-number",
    kind: EntityKind::CustomerNumber,
    shape: Shape::Regex(r"(?i:[a-z]{1,4}-?)?\d{4,14}|\d{2,6}-\d{2,8}"),
    edges: ACCOUNT_EDGES,
    #[rustfmt::skip]
    context: &[
        "customer number!", "customer no!", "customer nr!", "customer id!", "customer id is!", "customer number is!", "customer account!", "customer code!", "customerid!", "client number!", "client no!", "client id!",
        "viðskiptamannanúmer*!", "viðskiptamannanr!", "viðskiptanúmer*!", "kundennummer*!", "kundennr!", "kunden nr!", "kundenummer*!", "kundenr!", "kunde nr!", "kundnummer*!", "kundnr!",
        "número de cliente!", "nº de cliente!", "cliente nº!", "cliente n!", "numéro client!", "numéro de client!", "n client!", "codice cliente!", "numero cliente!", "número do cliente!", "código do cliente!",
        "klantnummer*!", "klantnr!", "asiakasnumero*!", "asiakasnro!", "numer klienta!", "nr klienta!", "číslo zákazníka!", "ügyfélszám*!", "müşteri no!", "номер клиента!", "お客様番号!", "顧客番号!", "客户号!", "고객번호!",
    ],
    context_score: 0.85,
    about: "A number right beside the words customer number.",
    source: "Everyday business practice",
    finds: &[
        "customer number: «123456»",
        "Kundennummer «K-10023456»",
        "viðskiptamannanúmer «4711»",
        "customer ID «AB12345»",
    ],
    ignores: &["123456", "customer number of 2023", "customer numbers rose to 40,000"],
    ..Pattern::ROW
};

/// A creditor reference with check digits.
pub const CREDITOR_REFERENCE: Pattern = Pattern {
    name: "creditor-reference",
    kind: EntityKind::PaymentReference,
    shape: Shape::Regex(r"RF\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"RF\d{2}[A-Z0-9]{1,21}|RF\d{2}(?: [A-Z0-9]{4}){1,5}(?: [A-Z0-9]{1,3})?"),
    check: Some(Check { passes: mod97, passed: 0.9, failed: 0.1, failed_in_context: 0.6 }),
    context: &[
        "reference",
        "ref",
        "viite*",
        "referens*",
        "referenz*",
        "referanse*",
        "référence",
        "referencia",
        "riferimento",
        "creditor",
    ],
    context_score: 0.97,
    about: "A creditor reference: RF, two right check digits and up to twenty-one letters and digits.",
    source: "ISO 11649",
    finds: &["«RF18 5390 0754 7034»", "Referenz «RF18539007547034».", "viite: «RF471234567890»"],
    ignores: &["RF19 5390 0754 7034", "RF45", "RF18-5390"],
    ..Pattern::ROW
};

/// A payment reference beside its word.
pub const PAYMENT_REFERENCE: Pattern = Pattern {
    name: "payment-reference",
    shape: Shape::Regex(r"\d{6,27}|\d{2} \d{5} |\d{2,5} \d{5}(?: )?"),
    edges: ID_EDGES,
    check: None,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"\d{6,27}|\d{2} \d{5} \d{5} \d{5} \d{5} \d{5}|\d{2,5} \d{5}(?: \d{5}){0,2}",
        is_varied,
    ),
    #[rustfmt::skip]
    context: &[
        "kid!", "kid nr!", "kid nummer!", "kidnummer!", "ocr!", "ocr nr!", "ocr nummer!", "ocr number!", "viite!", "viitenumero!", "viitenro!", "viitteellä!", "referensnummer!", "betalningsreferens!",
        "payment reference!", "payment ref!", "transaction id!", "transaction number!", "transaction no!", "transaction reference!", "zahlungsreferenz!", "referenznummer!", "qr referenz!", "qr reference!",
        "betalings id!", "betalingsid!", "tilvísunarnúmer!", "tilvísun!", "seðilnúmer!", "greiðsluseðill nr!", "viitenumber!", "mandatsreferenz!", "betalingskenmerk!",
    ],
    context_score: 0.75,
    about: "Digits right beside words for a payment reference.",
    source: "Finanssiala ry (viite); Nets and Bits (KID); Bankgirot (OCR); SIX (QR-Referenz)",
    finds: &[
        "KID: «1234567897»",
        "viitenumero «12345 67894»",
        "OCR-nummer «12345678901237»",
        "QR-Referenz «21 00000 00003 13947 14300 09017»",
    ],
    ignores: &["1234567897", "OCR of 1234567 pages", "kid 12345"],
    ..CREDITOR_REFERENCE
};

/// A Belgian structured communication.
pub const BE_STRUCTURED: Pattern = Pattern {
    name: "be-structured-communication",
    shape: Shape::Regex(r"(?:\+\+\+|\*\*\*)?\d{3}/\d{4}/"),
    edges: Edges { word: true, number: true, before: "/", after: "/" },
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "/", after: "/" },
        r"(?:\+\+\+|\*\*\*)?\d{3}/\d{4}/\d{5}(?:\+\+\+|\*\*\*)?",
        is_varied,
    ),
    check: Some(Check { passes: is_belgian, passed: 0.8, failed: 0.1, failed_in_context: 0.6 }),
    context: &["mededeling", "communication", "gestructureerde", "structurée", "ogm", "vcs"],
    about: "A Belgian structured communication: twelve digits as 3/4/5 with right check digits.",
    source: "Febelfin: gestructureerde mededeling (modulo 97)",
    finds: &["«+++090/9337/55493+++»", "mededeling «***090/9337/55493***»", "VCS «090/9337/55493»"],
    ignores: &["+++090/9337/55494+++", "090/9337/5549", "1/090/9337/55493"],
    ..CREDITOR_REFERENCE
};

/// The line at the foot of a Danish payment slip.
pub const DK_PAYMENT_LINE: Pattern = Pattern {
    name: "dk-payment-line",
    shape: Shape::Regex(r"\+(?:\d\d|\d\d|\d\d|\d\d|\d\d|\d\d) ?< ?(?:\d{15,16})? ?\+ ?\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, r"\+(?:01|04|15|71|73|75) ?< ?(?:\d{15,16})? ?\+ ?\d{7,8} ?<?"),
    check: None,
    score: 0.9,
    context: &[],
    context_score: 0.9,
    about: "The line at the foot of a Danish payment slip.",
    source: "Finans Danmark: fælles indbetalingskort (FIK)",
    finds: &["«+71<123456789012347+12345678<»", "betal «+73< +83126043<»", "«+04<0000000123456789+1234567<»"],
    ignores: &["+71 123456789012347", "71<12", "+72<123456789012347+12345678<"],
    ..CREDITOR_REFERENCE
};

/// The line at the foot of a cheque.
pub const CHEQUE_LINE: Pattern = Pattern {
    name: "cheque-line",
    kind: EntityKind::ChequeNumber,
    shape: Shape::Regex(r"(?u:[\u{2446}-\u{2449}])[0-9]{3}"),
    edges: Edges::WORD,
    rule: Rule::Refine(|text, found| {
        let belongs = |c: &char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{2446}'..='\u{2449}');
        let more: String = text[found.end..].chars().take(72).take_while(belongs).collect();
        let kept = more.trim_end_matches(&[' ', '-'][..]).len();
        (kept >= 3).then_some(found.start..found.end + kept)
    }),
    score: 0.95,
    context_score: 0.95,
    about: "The line at the foot of a cheque, in the signs made for it (E-13B).",
    source: "ISO 1004-1; ANSI X9.100-160",
    finds: &[
        "«⑆021000021⑆ 1234567890⑈ 0123»",
        "«⑈001234⑈ ⑆011401533⑆ 12345678⑈»",
        "foot: «⑆123456780⑆12345⑈», torn",
    ],
    ignores: &["021000021 1234567890 0123", "⑆ ⑈", "⑆12"],
    ..Pattern::ROW
};

/// The number of a cheque.
pub const CHEQUE_NUMBER: Pattern = Pattern {
    name: "cheque-number",
    shape: Shape::Regex(r"\d{3,10}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    rule: Rule::None,
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "cheque number!", "cheque no!", "cheque nr!", "check number!", "check no!", "cheque numbers!", "tékki nr!", "tékka nr!", "tékkanúmer!", "ávísun nr!", "ávísun númer!", "schecknummer!", "scheck nr!",
        "chèque n!", "chèque numéro!", "numéro de chèque!", "cheque número!", "número de cheque!", "assegno n!", "numero assegno!", "sjekknummer!", "checknummer!", "sekkinumero!",
    ],
    context_score: 0.8,
    about: "Digits right beside the words cheque number.",
    source: "ISO 1004-1; Uniform Commercial Code article 3",
    finds: &["cheque number «001234»", "Check No. «5521»", "ávísun nr. «123456»"],
    ignores: &["check 1234", "001234", "check the number 1234"],
    ..CHEQUE_LINE
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_numbers_pass() {
        // Examples of the SWIFT IBAN registry without their country, and of the schemes themselves.
        assert!(is_hungarian("117730161111101800000000") && is_hungarian("11600006-00000000-12345676"));
        assert!(is_clabe("032180000118359719") && is_clabe("002010077777777771"));
        assert!(
            is_ccc("21000418450200051332")
                && is_rib("20041010050500013M02606")
                && is_bban("X0542811101000000123456")
        );
        assert!(
            is_nrb("61109010140000071219812874")
                && is_serbian("260-0056010016113-79")
                && is_belgian("539007547034")
        );
        assert!(
            is_dutch("417164300")
                && is_norwegian("86011117947")
                && is_routing_number("021000021")
                && is_cbu("2850590940090418135201")
        );
        assert!(
            is_new_zealand("010902006838900")
                && is_postal("80-470-3")
                && is_finnish("123456-785")
                && is_czech("19-2000145399/0800")
        );
    }

    #[test]
    fn nothing_panics() {
        let all: &[fn(&str) -> bool] = &[
            is_varied,
            is_routing_number,
            is_norwegian,
            is_finnish,
            is_ccc,
            is_rib,
            is_bban,
            is_dutch,
            is_belgian,
            is_postal,
            is_nrb,
            is_czech,
            is_hungarian,
            is_serbian,
            is_clabe,
            is_cbu,
            is_new_zealand,
            is_sepa,
            is_creditor,
            is_nib,
        ];
        for text in ["", "-", "1", "é1", "/", "1-/1", "12345678901234567890123456789"] {
            for check in all {
                let _ = check(text);
            }
        }
    }
}
