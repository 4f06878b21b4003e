//! Cards and accounts.

use std::ops::Range;

use super::{dash, space};
use crate::checksum::{digits, luhn, mod97, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written::whole;

pub(super) const ROWS: &[Pattern] = &[
    PAYMENT_CARD,
    PAYMENT_CARD_REGROUPED,
    PAYMENT_CARD_IN_CONTEXT,
    PAYMENT_CARD_MASKED,
    PAYMENT_CARD_LAST_FOUR,
    CARD_TRACK,
    IBAN,
];

/// How it is written in full.
const PAYMENT_CARD_WRITTEN: &str = concat!(
    r"\d{4}(?:",
    space!(),
    "|",
    dash!(),
    r"|\.)\d{4}(?:",
    space!(),
    "|",
    dash!(),
    r"|\.)\d{4}(?:",
    space!(),
    "|",
    dash!(),
    r"|\.)\d{1,7}|\d{4}(?:",
    space!(),
    "|",
    dash!(),
    r")\d{6}(?:",
    space!(),
    "|",
    dash!(),
    r")\d{4,5}|\d{12,19}"
);

/// A payment card number: known issuer range and length, right check digit.
pub const PAYMENT_CARD: Pattern = Pattern {
    name: "payment-card",
    kind: EntityKind::CreditCard,
    shape: Shape::Regex(concat!(r"\d{4}(?:", space!(), r"|", dash!(), r"|\.)\d|\d{12,19}")),
    edges: Edges { word: true, number: true, before: "§+", after: "" },
    rule: Rule::Refine(|text, head| {
        if follows_codes(text, head.start) {
            return None;
        }
        whole(text, &head, Edges { word: true, number: true, before: "§+", after: "" }, PAYMENT_CARD_WRITTEN)
            .filter(|place| {
                let number = &text[place.clone()];
                // What is refused in the end for its check digit is refused first.
                luhn(number) && is_issued(number) && !counts_up(number) && !precedes_codes(text, place.end)
            })
    }),
    check: Some(Check { passes: luhn, passed: 0.9, failed: 0.0, failed_in_context: 0.0 }),
    context: &[
        "card",
        "cards",
        "credit",
        "debit",
        "visa",
        "mastercard",
        "amex",
        "maestro",
        "discover",
        "cc",
        "pan",
        "kort",
        "korti",
        "kortnúmer",
        "kortnumer",
        "kortanúmer",
        "greiðslukort",
        "kreditkort",
        "debetkort",
        "kortnummer",
        "betalingskort",
        "kreditkarte",
        "kartennummer",
        "karte",
        "carte",
        "tarjeta",
        "luottokortti",
    ],
    context_score: 0.98,
    about: "A payment card number: its first digits belong to a card scheme, its length fits and its check digit is right.",
    source: "ISO/IEC 7812-1; issuer ranges as the schemes publish them",
    finds: &[
        "paid with «4111 1111 1111 1111» today",
        "«5555-5555-5555-4444»",
        "amex «3782 822463 10005».",
        "card «378282246310005»,",
        "number «6011111111111117»",
        "card #«4111 1111 1111 1111»",
        "«4222222222222» is old",
    ],
    ignores: &[
        "4111 1111 1111 1112",
        "0000 0000 0000 0000",
        "order 41111111111111110000",
        "1234 5678 9012 3456",
        "ISBN 9783161484100",
        "1111-4111-1111-1111-1111",
        "5216 5217 5218 5219 521A 521B",
        "5656 5657 5661 5662 5663 5664 5665",
    ],
    ..Pattern::ROW
};

/// What separates the groups of a card number.
macro_rules! gap {
    () => {
        r"(?u:[ \u{a0}\u{2007}\u{2009}\u{202f}.\u{2010}-\u{2015}-])"
    };
}

/// How it is written in full.
const PAYMENT_CARD_REGROUPED_WRITTEN: &str = concat!(
    r"\d{4}",
    gap!(),
    r"(?:\d{6}",
    gap!(),
    r"\d{6}|\d{4}",
    gap!(),
    r"\d{8}|\d{8}",
    gap!(),
    r"\d{4}|\d{12})|\d{8}",
    gap!(),
    r"\d{8}|\d{6}",
    gap!(),
    r"\d{10}|\d{4}(?: - |  | / )\d{4}(?: - |  | / )\d{4}(?: - |  | / )\d{4}"
);

/// A payment card number in groups that are not usual.
pub const PAYMENT_CARD_REGROUPED: Pattern = Pattern {
    name: "payment-card-regrouped",
    shape: Shape::Regex(
        r"\d{4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?:(?:\d{6}|\d{4}|\d{8})(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])|\d{12})|\d{8}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{8}|\d{6}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{10}|\d{4}(?: - |  | / )\d{4} ",
    ),
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "§+", after: "" },
        PAYMENT_CARD_REGROUPED_WRITTEN,
        is_issued,
    ),
    check: Some(Check { passes: luhn, passed: 0.45, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.95,
    about: "A payment card number in groups that are not usual, near a word for a card.",
    finds: &[
        "card «4111-111111-111111»",
        "kort «4111 1111 11111111»",
        "visa «41111111 11111111»",
        "mastercard «5555 - 5555 - 5555 - 4444»",
    ],
    ignores: &["4111-111111-111112", "card 1234 567890 123456", "4111-111111-111111", "91111111 11111111"],
    ..PAYMENT_CARD
};

/// Words that speak of a card beyond doubt.
#[rustfmt::skip]
const CARD_WORDS: &[&str] = &[
    "card number", "card no", "card num", "credit card", "debit card", "payment card", "visa", "mastercard", "amex", "american express", "maestro",
    "uatp", "kortnúmer*", "kortanúmer*", "greiðslukort*", "kreditkort*", "debetkort*", "kortnummer*", "kortnr", "betalingskort*", "betalkort*",
    "kreditkarte*", "kartennummer*", "carte bancaire", "carte de crédit", "numéro de carte", "tarjeta", "cartão", "carta di credito",
    "luottokort*", "kortin numero", "creditcard*", "numer karty", "karty", "номер карты", "карты", "カード番号", "卡号", "银行卡", "카드번호",
];

/// The same from a range that is known in one country only, or with a wrong check digit, beside words for a card.
pub const PAYMENT_CARD_IN_CONTEXT: Pattern = Pattern {
    name: "payment-card-in-context",
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "§+", after: "" },
        PAYMENT_CARD_WRITTEN,
        |text| is_issued(text) || fits(text, OTHER_RANGES),
    ),
    check: Some(Check { passes: luhn, passed: 0.2, failed: 0.05, failed_in_context: 0.6 }),
    context: CARD_WORDS,
    context_score: 0.85,
    about: "A card number from a rare range, or with a slip in it, near words that speak of a card.",
    source: "ISO/IEC 7812-1; ISO/IEC 7812-2 register of issuers",
    finds: &[
        "UATP card number «122000000000003»",
        "credit card «4111 1111 1111 1112»",
        "kortnúmer: «5555 5555 5555 4443»",
        "银行卡号：«9558801234567890»",
    ],
    ignores: &[
        "122000000000003",
        "4111 1111 1111 1112",
        "credit card 1234 5678 9012 3456",
        "credit card 0000 0000 0000 0000",
    ],
    ..PAYMENT_CARD
};

/// How it is written in full.
const PAYMENT_CARD_MASKED_WRITTEN: &str = concat!(
    r"(?u:[xX*\u{2022}\u{25cf}]){4}",
    gap!(),
    r"?(?u:[xX*\u{2022}\u{25cf}]){4}",
    gap!(),
    r"?(?u:[xX*\u{2022}\u{25cf}]){4}",
    gap!(),
    r"?\d{4}|(?u:[xX*\u{2022}\u{25cf}]){4}",
    gap!(),
    r"(?u:[xX*\u{2022}\u{25cf}]){6}",
    gap!(),
    r"(?u:[xX*\u{2022}\u{25cf}])?\d{4,5}|\d{4}",
    gap!(),
    r"?(?:\d\d|(?u:[xX*\u{2022}\u{25cf}]){2})(?u:[xX*\u{2022}\u{25cf}]){2}",
    gap!(),
    r"?(?u:[xX*\u{2022}\u{25cf}]){4}",
    gap!(),
    r"?\d{4}|\d{6}(?u:[xX*\u{2022}\u{25cf}]){5,9}\d{4}"
);

/// A card number with digits hidden.
pub const PAYMENT_CARD_MASKED: Pattern = Pattern {
    name: "payment-card-masked",
    shape: Shape::Regex(
        r"(?u:[*Xx\u{2022}\u{25cf}]){12}(?:\d{4}|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d{4})|(?u:[*Xx\u{2022}\u{25cf}]){8}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}]){4}(?:\d|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d)|(?u:[*Xx\u{2022}\u{25cf}]){4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?:(?u:[*Xx\u{2022}\u{25cf}]){8}(?:\d|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d)|(?u:[*Xx\u{2022}\u{25cf}]){4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}]){4}(?:\d|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d))|(?u:[*Xx\u{2022}\u{25cf}]){4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}]){6}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}])?\d|\d{6}(?:(?u:[*Xx\u{2022}\u{25cf}]){6}(?:\d{4}|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d)|(?u:[*Xx\u{2022}\u{25cf}]){2}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}]))|\d{4}(?:(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?:\d{2}(?u:[*Xx\u{2022}\u{25cf}])|(?u:[*Xx\u{2022}\u{25cf}]){8}(?:\d|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}]))|(?u:[*Xx\u{2022}\u{25cf}]){4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}]))|(?u:[*Xx\u{2022}\u{25cf}]){8}(?:\d{4}|(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])\d)|(?u:[*Xx\u{2022}\u{25cf}]){4}(?u:[ \-.\u{a0}\u{2007}\u{2009}\u{2010}-\u{2015}\u{202f}])(?u:[*Xx\u{2022}\u{25cf}]))|\d{6}(?u:[*Xx\u{2022}\u{25cf}]){5,9}\d{4}",
    ),
    rule: Rule::Whole(
        &Edges { word: true, number: true, before: "§+", after: "" },
        PAYMENT_CARD_MASKED_WRITTEN,
    ),
    check: None,
    score: 0.7,
    context_score: 0.95,
    about: "A payment card number of which some digits are hidden.",
    source: "PCI DSS 3.4 (masking)",
    finds: &[
        "«4111 11** **** 1111»",
        "paid with «xxxx-xxxx-xxxx-1111».",
        "«************1111»",
        "«411111******1111»",
        "«•••• •••• •••• 1111»",
        "«4111 **** **** 1111»",
    ],
    ignores: &["xxxx-xxxx-xxxx", "**** 1111", "xxxx 2024", "x = 4111 * 1111"],
    ..PAYMENT_CARD
};

/// The last four digits of a card.
pub const PAYMENT_CARD_LAST_FOUR: Pattern = Pattern {
    name: "payment-card-last-four",
    shape: Shape::Regex(r"(?u:[xX*\u{2022}\u{25cf}.]){4,12}[ -]?\d{4}|\d{4}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%" },
    rule: Rule::None,
    check: None,
    score: 0.0,
    context: &[
        "card ending in!",
        "card ending with!",
        "card ending!",
        "card ends in!",
        "card ends with!",
        "card that ends in!",
        "visa ending in!",
        "visa ending!",
        "mastercard ending in!",
        "mastercard ending!",
        "amex ending in!",
        "amex ending!",
        "last four digits!",
        "last four!",
        "last 4!",
        "last 4 digits!",
        "visa!",
        "mastercard!",
        "amex!",
        "kort sem endar á!",
        "korts sem endar á!",
        "kortet slutar på!",
        "karte endet auf!",
        "tarjeta terminada en!",
        "tarjeta que termina en!",
        "carte se terminant par!",
        "cartão final!",
    ],
    context_score: 0.75,
    about: "Four digits that words beside them call the last of a card.",
    source: "PCI DSS 3.4 (truncation)",
    finds: &[
        "card ending in «1234»",
        "Visa «**** 1111»",
        "last four digits: «4242»",
        "Visa-kort sem endar á «1234»",
    ],
    ignores: &["year ending in 2023", "the card of 2023", "**** 1111", "visa for 2024 was refused"],
    ..PAYMENT_CARD
};

/// How it is written in full.
const CARD_TRACK_WRITTEN: &str =
    r"%?[Bb]\d{12,19}\^[A-Za-z0-9 /.'-]{2,26}\^\d{4}[0-9A-Za-z ]{0,60}\??|;?\d{12,19}=\d{7,24}\??";

/// What else holds of a match.
fn card_track_fits(text: &str) -> bool {
    let number =
        text.trim_start_matches(&['%', ';', 'B', 'b'][..]).split(&['^', '='][..]).next().unwrap_or("");
    luhn(number) && (is_issued(number) || fits(number, OTHER_RANGES))
}

/// What stands on the magnetic stripe of a card.
pub const CARD_TRACK: Pattern = Pattern {
    name: "card-track",
    kind: EntityKind::CardTrack,
    shape: Shape::Regex(r"%?[Bb]\d|\d{12,19}=\d{7,24}(?:\?)?|;\d{12,19}=\d"),
    edges: Edges::WORD,
    rule: Rule::WholeIf(&Edges::WORD, CARD_TRACK_WRITTEN, card_track_fits),
    check: None,
    score: 0.98,
    context: &[],
    context_score: 0.98,
    about: "The first or second track of a payment card's magnetic stripe.",
    source: "ISO/IEC 7813",
    finds: &[
        "swipe «%B4111111111111111^JONSDOTTIR/ANNA^2712101000000000000000?»",
        "«;4111111111111111=27121010000000000?»",
        "track2: «5555555555554444=2712101123456»",
    ],
    ignores: &["%B4111111111111112^X/Y^2712101?", ";1234567890123456=2712101000?", "4111111111111111=1"],
    ..PAYMENT_CARD
};

/// True if the number's range and length are those of a card scheme.
fn is_issued(text: &str) -> bool {
    let groups = || text.split(|c: char| !c.is_ascii_digit());
    // Nobody has written thirteen digits in groups for a long time, and other things are.
    let old = digits(text).count() == 13 && groups().count() > 1;
    !old && fits(text, RANGES)
}

/// `5214 5215 5216 5217`: four groups, each one more than the last.
fn counts_up(number: &str) -> bool {
    let (mut groups, mut before, mut value) = (1, None, 0u64);
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' => value = value.wrapping_mul(10).wrapping_add(u64::from(byte - b'0')),
            // The rest of a sign beyond ASCII.
            0x80..0xc0 => {}
            _ => {
                if before.is_some_and(|before: u64| value != before.wrapping_add(1)) {
                    return false;
                }
                groups += 1;
                before = Some(value);
                value = 0;
            }
        }
    }
    groups == 4 && before.is_some_and(|before| value == before.wrapping_add(1))
}

/// True in a table of codes: two groups of four hexadecimal digits stand before `at`, one with a letter in it.
fn follows_codes(text: &str, at: usize) -> bool {
    let before = at.checked_sub(10).map(|from| &text.as_bytes()[from..at]);
    before.is_some_and(|before| are_codes(&before[..4], &before[5..9], [before[4], before[9]]))
}

/// The same behind `at`.
fn precedes_codes(text: &str, at: usize) -> bool {
    let behind = text.as_bytes().get(at..at + 10);
    behind.is_some_and(|behind| are_codes(&behind[1..5], &behind[6..], [behind[0], behind[5]]))
}

fn are_codes(first: &[u8], second: &[u8], gaps: [u8; 2]) -> bool {
    let mut digits = first.iter().chain(second);
    gaps.iter().all(|gap| matches!(gap, b' ' | b'\t'))
        && digits.clone().all(u8::is_ascii_hexdigit)
        && digits.any(u8::is_ascii_alphabetic)
}

fn fits(text: &str, ranges: &[Issued]) -> bool {
    let length = digits(text).count();
    let front = number(text, 0..6) as u32;
    length >= 12
        && ranges
            .iter()
            .any(|(from, to, lengths)| (*from..=*to).contains(&front) && lengths.contains(&length))
}

/// First and last six digits of a range, and the lengths its numbers have.
type Issued = (u32, u32, &'static [usize]);

/// The ranges of the schemes, but those whose short prefix says too little.
#[rustfmt::skip]
const RANGES: &[Issued] = &[
    (180_000, 180_099, &[15]), (213_100, 213_199, &[15]), // JCB, once
    (220_000, 220_499, &[16, 17, 18, 19]), // Mir
    (220_500, 220_599, &[16]), // BORICA
    (222_100, 272_099, &[16]), (510_000, 559_999, &[16]), // Mastercard
    (300_000, 305_999, &[14, 16, 17, 18, 19]), (309_500, 309_599, &[14, 16, 17, 18, 19]), // Diners Club
    (360_000, 369_999, &[14, 16, 17, 18, 19]), (380_000, 399_999, &[14, 16, 17, 18, 19]), // and Hipercard 3841
    (340_000, 349_999, &[15]), (370_000, 379_999, &[15]), // American Express
    (350_000, 359_999, &[16]), // JCB gives out 3528 to 3589 of them
    (400_000, 499_999, &[13, 16, 19]), // Visa
    (500_000, 509_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro, Dankort 5019, Elo, Verve, RuPay 508
    (560_000, 589_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro
    (600_000, 600_999, &[16]), (601_100, 601_199, &[16, 17, 18, 19]), // Discover
    (601_000, 609_999, &[16]), (606_282, 606_282, &[16, 19]), // RuPay, Hipercard
    (620_000, 629_999, &[16, 17, 18, 19]), (810_000, 819_999, &[16, 17, 18, 19]), // UnionPay
    (630_000, 639_999, &[12, 13, 14, 15, 16, 17, 18, 19]), (670_000, 679_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro
    (690_000, 699_999, &[12, 13, 14, 15, 16, 17, 18, 19]),
    (644_000, 659_999, &[16, 17, 18, 19]), // Discover; RuPay, Elo, Verve and Troy 65
    (820_000, 829_999, &[16]), // RuPay
    (860_000, 860_099, &[16]), (986_000, 986_099, &[16]), // Uzcard, Humo
    (968_200, 968_299, &[16]), // mada
    (970_400, 970_499, &[16, 19]), // NAPAS
    (979_200, 979_299, &[16]), // Troy
];

/// Ranges of which the numbers are believed only where words speak of a card.
#[rustfmt::skip]
const OTHER_RANGES: &[Issued] = &[
    (100_000, 199_999, &[15]), // UATP
    (194_600, 194_699, &[16]), // GPN
    (60_400, 60_499, &[12]), // Maestro, once
    (310_000, 319_999, &[19]), // T-Union
    (352_800, 358_999, &[17, 18, 19]), // JCB
    (600_000, 699_999, &[12, 13, 14, 15, 16, 17, 18, 19]), // Maestro and national schemes
    (900_000, 999_999, &[16, 19]), // national schemes (ISO/IEC 7812-1: 9 and the country)
];

/// An international bank account number.
pub const IBAN: Pattern = Pattern {
    name: "iban",
    kind: EntityKind::IbanCode,
    shape: Shape::Regex(concat!(
        r"[A-Za-z]{2}(?:",
        space!(),
        r")?\d{2}(?:",
        space!(),
        "|",
        dash!(),
        r")?[A-Za-z0-9]{2}"
    )),
    edges: Edges::WORD,
    rule: Rule::Refine(whole_iban),
    check: Some(Check { passes: mod97, passed: 0.97, failed: 0.1, failed_in_context: 0.55 }),
    context: &[
        "iban",
        "account",
        "reikning*",
        "bankareikning*",
        "konto*",
        "kontonummer",
        "compte",
        "cuenta",
        "conto",
        "rekening*",
    ],
    context_score: 0.99,
    about: "An international bank account number: the length fits its country and the check digits are right.",
    source: "ISO 13616; SWIFT IBAN registry",
    finds: &[
        "pay to «GB82 WEST 1234 5698 7654 32» today",
        "«IS14 0159 2600 7654 5510 7303 39».",
        "iban:«de89370400440532013000»,",
        "«NO93-8601-1117-947»",
        "«gb82west12345698765432» to",
        "«MT84MALT011000012345MTLCAST001S»",
        "«GT9347MOQ3HYRQ7WEN0ROIWJECGS»",
        "account «GB82 WEST 1234 5698 7654 33» has a slip",
    ],
    ignores: &[
        "GB82 WEST 1234 5698 7654 33",
        "GB82 WEST 1234 5698 7654",
        "XX82 WEST 1234 5698 7654 32",
        "AB12 CDEF",
    ],
    ..Pattern::ROW
};

/// From the country and check digits to the length that the country's numbers have.
fn whole_iban(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    /// Some countries let banks put letters wherever they like.
    const FEWEST_DIGITS: usize = 5;
    let country = text.as_bytes().get(head.start..)?.first_chunk()?;
    let length = iban_length(*country)?;
    let mut taken = 0;
    let mut digits = 0;
    let mut group = 0;
    let mut in_fours = true;
    let bytes = &text.as_bytes()[head.start..];
    let mut offset = 0;
    while let Some(byte) = bytes.get(offset) {
        if byte.is_ascii_alphanumeric() {
            taken += 1;
            group += 1;
            digits += usize::from(byte.is_ascii_digit());
            if taken == length {
                // Prose in short words passes the check digits once in a hundred; account numbers are mostly digits
                // or stand in fours.
                let place = head.start..head.start + offset + 1;
                let is_small = text[place.clone()].bytes().any(|byte| byte.is_ascii_lowercase());
                let is_number = 3 * digits >= 2 * length
                    || (in_fours && (3 * digits >= length || (!is_small && digits >= FEWEST_DIGITS)));
                return is_number.then_some(place);
            }
            offset += 1;
            continue;
        }
        let sign = text[head.start + offset..].chars().next().unwrap_or_default();
        offset += sign.len_utf8();
        if group == 0 || !matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '-' | '‐' | '‑' | '–') {
            return None;
        } else {
            in_fours &= group == 4;
            group = 0;
        }
    }
    None
}

/// The length of the IBANs of a country, named by its two letters, capital or small.
pub fn iban_length(country: [u8; 2]) -> Option<usize> {
    let place = iban_place(&country.map(|letter| letter.to_ascii_uppercase()))?;
    Some(usize::from(LENGTH_BY_COUNTRY[place])).filter(|length| *length > 0)
}

/// [`IBAN_LENGTHS`] by the two letters, 0 for those that are no country of it.
static LENGTH_BY_COUNTRY: [u8; 26 * 26] = {
    let mut lengths = [0; 26 * 26];
    let mut row = 0;
    while row < IBAN_LENGTHS.len() {
        let (country, length) = IBAN_LENGTHS[row];
        if let Some(country) = country.as_bytes().first_chunk()
            && let Some(place) = iban_place(country)
        {
            lengths[place] = length as u8;
        }
        row += 1;
    }
    lengths
};

const fn iban_place(country: &[u8; 2]) -> Option<usize> {
    let (first, second) = (country[0].wrapping_sub(b'A'), country[1].wrapping_sub(b'A'));
    if first < 26 && second < 26 { Some(first as usize * 26 + second as usize) } else { None }
}

/// Length of the IBAN in each country of the SWIFT registry, and in those that use one outside it.
#[rustfmt::skip]
const IBAN_LENGTHS: &[(&str, usize)] = &[
    ("AD", 24), ("AE", 23), ("AL", 28), ("AO", 25), ("AT", 20), ("AZ", 28), ("BA", 20), ("BE", 16), ("BF", 28),
    ("BG", 22), ("BH", 22), ("BI", 27), ("BJ", 28), ("BR", 29), ("BY", 28), ("CF", 27), ("CG", 27), ("CH", 21),
    ("CI", 28), ("CM", 27), ("CR", 22), ("CV", 25), ("CY", 28), ("CZ", 24), ("DE", 22), ("DJ", 27), ("DK", 18),
    ("DO", 28), ("DZ", 26), ("EE", 20), ("EG", 29), ("ES", 24), ("FI", 18), ("FK", 18), ("FO", 18), ("FR", 27),
    ("GA", 27), ("GB", 22), ("GE", 22), ("GI", 23), ("GL", 18), ("GQ", 27), ("GR", 27), ("GT", 28), ("GW", 25),
    ("HN", 28), ("HR", 21), ("HU", 28), ("IE", 22), ("IL", 23), ("IQ", 23), ("IR", 26), ("IS", 26), ("IT", 27),
    ("JO", 30), ("KM", 27), ("KW", 30), ("KZ", 20), ("LB", 28), ("LC", 32), ("LI", 21), ("LT", 20), ("LU", 20),
    ("LV", 21), ("LY", 25), ("MA", 28), ("MC", 27), ("MD", 24), ("ME", 22), ("MG", 27), ("MK", 19), ("ML", 28),
    ("MN", 20), ("MR", 27), ("MT", 31), ("MU", 30), ("MZ", 25), ("NE", 28), ("NI", 28), ("NL", 18), ("NO", 15),
    ("OM", 23), ("PK", 24), ("PL", 28), ("PS", 29), ("PT", 25), ("QA", 29), ("RO", 24), ("RS", 22), ("RU", 33),
    ("SA", 24), ("SC", 31), ("SD", 18), ("SE", 24), ("SI", 19), ("SK", 24), ("SM", 27), ("SN", 28), ("SO", 23),
    ("ST", 25), ("SV", 28), ("TD", 27), ("TG", 28), ("TL", 23), ("TN", 24), ("TR", 26), ("UA", 29), ("VA", 22),
    ("VG", 24), ("XK", 20), ("YE", 30),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scheme_has_its_ranges() {
        for (scheme, card) in [
            ("Visa", "4111111111111111"),
            ("Mastercard", "5555555555554444"),
            ("Mastercard 2", "2223003122003222"),
            ("Mir", "2200123456789019"),
            ("Dankort", "5019717010103742"),
            ("Maestro", "6759649826438453"),
            ("Maestro 50", "5018000000000009"),
            ("RuPay 60", "6074820000000007"),
            ("RuPay 65", "6521100000000004"),
            ("RuPay 508", "5085000000000006"),
            ("RuPay 81", "8171000000000000"),
            ("RuPay 82", "8204000000000000"),
            ("UnionPay", "6212345678901265"),
            ("UnionPay 19", "6212345678900000003"),
            ("Discover", "6011111111111117"),
            ("Elo", "6362970000457013"),
            ("Hipercard", "6062826786276634"),
            ("Verve", "5061000000000000"),
            ("Troy", "9792030000000000"),
            ("JCB", "3566002020360505"),
            ("Diners Club", "30569309025904"),
            ("American Express", "378282246310005"),
            ("NAPAS", "9704000000000018"),
        ] {
            assert!(is_issued(card), "{scheme}");
        }
        assert!(fits("122000000000003", OTHER_RANGES) && !is_issued("122000000000003"), "UATP");
        for other in
            ["1234567890123456", "7000000000000000", "411111111111111", "34000000000000", "0000000000000000"]
        {
            assert!(!is_issued(other), "{other}");
        }
    }
}
