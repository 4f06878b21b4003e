//! Devices: telephones, SIM cards, serial numbers.

use std::ops::Range;

use super::identity::{BARE_EDGES, whole_run};
use super::{dash, decoys, space};
use crate::checksum::{digits, luhn};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    IMEI, IMEI_BARE, IMEISV, MEID, MEID_DECIMAL, IMSI, ICCID, ICCID_GROUPED, EID, SERIAL,  ADVERTISING_ID, UDID, UDID_NEW,
];

const IMEI_WORDS: &[&str] = &["imei", "imei1", "imei2", "imeis", "imeinúmer", "串号"];

/// How it is written in full.
const IMEI_WRITTEN: &str = concat!(
    r"\d{2}(?:",
    dash!(),
    r"\d{6}",
    dash!(),
    r"\d{6}",
    dash!(),
    "|",
    space!(),
    r"\d{6}",
    space!(),
    r"\d{6}",
    space!(),
    r")\d"
);

/// The number of a telephone in groups.
pub const IMEI: Pattern = Pattern {
    name: "imei",
    kind: EntityKind::Imei,
    shape: Shape::Regex(concat!(
        r"\d{2}(?:",
        dash!(),
        r"\d{6}",
        dash!(),
        r"|",
        space!(),
        r"\d{6}",
        space!(),
        r")"
    )),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, IMEI_WRITTEN),
    check: Some(Check { passes: luhn, passed: 0.7, failed: 0.1, failed_in_context: 0.6 }),
    context: IMEI_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Fifteen digits as 2-6-6-1; the last is a check digit.",
    source: "3GPP TS 23.003; GSMA TS.06",
    finds: &[
        "IMEI «49-015420-323751-8»",
        "handset «35 209900 176148 1»",
        "imei: «86-123456-789012-8» (a slip)",
    ],
    ignores: &["49-015420-323751-9", "49-015420-323751", "49-015420-323751-81"],
    ..Pattern::ROW
};

/// The same run together.
pub const IMEI_BARE: Pattern = Pattern {
    name: "imei-bare",
    shape: Shape::Regex(r"\d{15}"),
    rule: Rule::None,
    check: Some(Check { passes: luhn, passed: 0.25, failed: 0.0, failed_in_context: 0.0 }),
    context_score: 0.97,
    about: "Fifteen digits with the right check digit near the word IMEI.",
    finds: &["IMEI: «490154203237518»", "imei=«352099001761481»", "IMEI2 «861234567890127»"],
    ignores: &["490154203237518", "IMEI 490154203237519", "IMEI 4901542032375181"],
    ..IMEI
};

/// The same with the version of its software in place of the check digit.
pub const IMEISV: Pattern = Pattern {
    name: "imeisv",
    shape: Shape::Regex(r"\d{16}|\d{2}-\d{6}-"),
    rule: Rule::Whole(&BARE_EDGES, r"\d{16}|\d{2}-\d{6}-\d{6}-\d{2}"),
    check: None,
    score: 0.1,
    context: &["imeisv", "imei"],
    context_score: 0.9,
    about: "Sixteen digits near the word IMEI.",
    finds: &["IMEISV «3520990017614823»", "imei «49-015420-323751-23»", "imeisv=«8612345678901201»"],
    ignores: &["3520990017614823", "IMEISV 35209900176148234", "49-015420-323751-23"],
    ..IMEI
};

/// The number of a CDMA telephone.
pub const MEID: Pattern = Pattern {
    name: "meid",
    kind: EntityKind::Meid,
    shape: Shape::Regex(r"[A-Za-z][\dA-Za-z]{13}[\dA-Za-z]?"),
    edges: Edges::WORD,
    rule: Rule::Like(r"[A-Fa-f][0-9A-Fa-f]{13}[0-9A-Fa-f]?"),
    score: 0.0,
    context: &["meid", "esn", "pesn"],
    context_score: 0.96,
    about: "Fourteen hexadecimal digits, the first A to F, near the word MEID.",
    source: "3GPP2 S.R0048",
    finds: &["MEID «A0000000002329»", "meid: «a10000009296f2»", "MEID HEX «AF0123450ABCDE»"],
    ignores: &["A0000000002329", "MEID 10000000002329", "MEID A000000000232"],
    ..Pattern::ROW
};

/// The same in decimal digits.
pub const MEID_DECIMAL: Pattern = Pattern {
    name: "meid-decimal",
    shape: Shape::Regex(r"\d{18}"),
    edges: BARE_EDGES,
    rule: Rule::None,
    about: "Eighteen digits near the word MEID.",
    finds: &[
        "MEID DEC «293608736500703710»",
        "meid «270113177606166880»",
        "MEID (decimal): «268435456000012345»",
    ],
    ignores: &["293608736500703710", "MEID 29360873650070371", "meid 2936087365007037101"],
    ..MEID
};

/// The number of a subscriber to a mobile network.
pub const IMSI: Pattern = Pattern {
    name: "imsi",
    kind: EntityKind::Imsi,
    shape: Shape::Regex(r"[2-7]\d{13,14}"),
    edges: BARE_EDGES,
    score: 0.0,
    context: &["imsi", "subscriber identity"],
    context_score: 0.97,
    decoys: decoys::COMMON,
    about: "Fourteen or fifteen digits near the word IMSI.",
    source: "ITU-T E.212",
    finds: &["IMSI «274012345678901»", "imsi=«310150123456789»", "subscriber identity «460001234567890»"],
    ignores: &["274012345678901", "IMSI 174012345678901", "IMSI 2740123456789012"],
    ..Pattern::ROW
};

const SIM_WORDS: &[&str] = &["iccid", "sim", "simkort*", "usim", "simkarte*"];

/// The number of a SIM card.
pub const ICCID: Pattern = Pattern {
    name: "iccid",
    kind: EntityKind::Iccid,
    shape: Shape::Regex(r"\d\d\d{17,18}[Ff]?"),
    edges: BARE_EDGES,
    rule: Rule::Like(r"89\d{17,18}[Ff]?"),
    check: Some(Check { passes: luhn, passed: 0.65, failed: 0.1, failed_in_context: 0.7 }),
    context: SIM_WORDS,
    context_score: 0.98,
    decoys: decoys::COMMON,
    about: "Nineteen or twenty digits that begin with 89; the last is a check digit.",
    source: "ITU-T E.118",
    finds: &["ICCID «8910042348144559361»", "«8935401123456789019»", "SIM «89441106123456789018»"],
    ignores: &[
        "8910042348144559362",
        "7910042348144559361",
        "891004234814455936",
        "order 8910042348144559361",
    ],
    ..Pattern::ROW
};

/// The same in groups.
pub const ICCID_GROUPED: Pattern = Pattern {
    name: "iccid-grouped",
    shape: Shape::Regex(r"\d\d\d{2} \d{4} |\d\d\d{2}-\d{4}-"),
    rule: Rule::Whole(&BARE_EDGES, r"89\d{2} \d{4} \d{4} \d{4} \d{3,4}|89\d{2}-\d{4}-\d{4}-\d{4}-\d{3,4}"),
    about: "The same in groups of four.",
    finds: &[
        "SIM card «8910 0423 4814 4559 361»",
        "«8944 1106 1234 5678 9018»",
        "ICCID «8935-4011-2345-6789-019»",
    ],
    ignores: &["8910 0423 4814 4559 362", "8910 0423 4814 4559", "7910 0423 4814 4559 361"],
    ..ICCID
};

/// The number of an embedded SIM.
pub const EID: Pattern = Pattern {
    name: "esim-eid",
    kind: EntityKind::EsimEid,
    shape: Shape::Regex(r"\d\d\d{30}|\d\d\d{6} \d{8} |\d{4} \d{4} "),
    edges: BARE_EDGES,
    rule: Rule::Whole(&BARE_EDGES, r"89\d{30}|89\d{6} \d{8} \d{8} \d{8}|89\d{2}(?: \d{4}){7}"),
    check: Some(Check { passes: is_eid, passed: 0.95, failed: 0.2, failed_in_context: 0.8 }),
    context: &["eid", "esim", "euicc", "e sim"],
    context_score: 0.99,
    about: "Thirty-two digits that begin with 89; the last two are check digits.",
    source: "GSMA SGP.02 and SGP.29",
    finds: &[
        "EID «89049032000001112222333344445511»",
        "«89044050 12345678 90123456 78901209»",
        "eSIM: «89033240123456789012345678901234» (a slip)",
    ],
    ignores: &[
        "89049032000001112222333344445512",
        "8904903200000111222233334444551",
        "890490320000011122223333444455111",
    ],
    ..Pattern::ROW
};

/// MOD 97-10 over all digits.
fn is_eid(text: &str) -> bool {
    digits(text).fold(0, |rest, digit| (rest * 10 + digit) % 97) == 1
}

#[rustfmt::skip]
const SERIAL_WORDS: &[&str] = &[
    "serial number*", "serial no", "serial nr", "serial!", "s n!", "sn!", "serialnumber", "serialno", "raðnúmer*", "seriennummer*", "serien nr",
    "numéro de série", "n de série", "no de série", "número de serie", "nº de serie", "numero di serie", "número de série", "serienummer*", "serienr",
    "sarjanumero*", "numer seryjny", "sériové číslo", "серийный номер", "シリアル番号", "製造番号", "序列号", "序號", "일련번호",
];

/// The serial number of a device: letters and digits. The shape is its head.
pub const SERIAL: Pattern = Pattern {
    name: "device-serial",
    kind: EntityKind::DeviceSerial,
    shape: Shape::Regex(r"[A-Za-z0-9][A-Za-z0-9-]{6}"),
    edges: Edges { word: true, number: true, before: "$€£§", after: "%‰€$£" },
    rule: Rule::Refine(whole_serial),
    score: 0.0,
    context: SERIAL_WORDS,
    context_score: 0.85,
    about: "Seven or more letters and digits, in capitals or small letters, near a word for a serial number.",
    source: "45 CFR 164.514(b)(2)(i)(M): device identifiers and serial numbers",
    finds: &[
        "Serial number: «C02XL0GJJGH5»",
        "S/N «5CD1234XYZ»",
        "Seriennummer «SN-2041-77812»",
        "raðnúmer «r58m123abcd»",
        "numéro de série : «4471203318»",
    ],
    ignores: &[
        "C02XL0GJJGH5",
        "serial number of the 2024-01-15 report",
        "serial number: UNKNOWN",
        "Serial No. 12",
        "Avda. Falcó, s/n - 02006 Albacete",
        "serial number C02xl0GJJGH5",
    ],
    ..Pattern::ROW
};

/// The whole of it: not a date, not in both capitals and small letters, at least seven letters and digits (Spanish
/// `s/n` stands before postcodes), no dash at its end.
fn whole_serial(text: &str, head: Range<usize>) -> Option<Range<usize>> {
    let place = whole_run(text, &head, |byte| byte.is_ascii_alphanumeric() || byte == b'-', 7..=24)?;
    let value = &text[place.clone()];
    let long = value.bytes().filter(u8::is_ascii_alphanumeric).count() >= 7;
    let dashed = value.ends_with('-') || value.contains("--");
    let mixed = value.bytes().any(|byte| byte.is_ascii_lowercase())
        && value.bytes().any(|byte| byte.is_ascii_uppercase());
    let is_serial =
        long && !dashed && !mixed && digits(value).count() >= 3 && !super::date::looks_like_date(value);
    is_serial.then_some(place)
}

/// A number by which advertisers know a device.
pub const ADVERTISING_ID: Pattern = Pattern {
    name: "advertising-id",
    kind: EntityKind::AdvertisingId,
    shape: Shape::Regex(r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"),
    edges: Edges::WORD,
    score: 0.0,
    context: &[
        "idfa",
        "gaid",
        "idfv",
        "aaid",
        "adid",
        "maid",
        "advertising id",
        "advertising identifier",
        "advertisingid",
        "ad id",
        "google aid",
        "identifierforvendor",
        "device id",
        "deviceid",
        "android id",
    ],
    context_score: 0.95,
    about: "A UUID near a word for advertising or device identifiers.",
    source: "Apple AdSupport; Google Play services: advertising ID",
    finds: &[
        "IDFA «6D92078A-8246-4BA4-AE5B-76104861E7DC»",
        "gaid=«38400000-8cf0-11bd-b23e-10b96e40000d»",
        "advertising id: «cdda802e-fb9c-47ad-9866-0794d394c912»",
    ],
    ignores: &[
        "6D92078A-8246-4BA4-AE5B-76104861E7DC",
        "idfa 6D92078A-8246-4BA4-AE5B",
        "request 38400000-8cf0-11bd-b23e-10b96e40000d",
    ],
    ..Pattern::ROW
};

/// The number by which Apple knows a device, as it was until 2018.
pub const UDID: Pattern = Pattern {
    name: "device-udid",
    kind: EntityKind::DeviceUdid,
    shape: Shape::Regex(r"[0-9A-Fa-f]{8}"),
    edges: Edges::WORD,
    rule: Rule::Refine(|text, head| whole_run(text, &head, |byte| byte.is_ascii_hexdigit(), 40..=40)),
    score: 0.0,
    context: &["udid", "unique device"],
    context_score: 0.95,
    about: "Forty hexadecimal digits near the word UDID.",
    source: "Apple developer documentation: unique device identifier",
    finds: &[
        "UDID «2b6f0cc904d137be2e1730235f5664094b831186»",
        "udid=«9A0364B9E99BB480DD25E1F0284C8555A1B2C3D4»",
        "device UDID: «de9f2c7fd25e1b3afad3e85a0bd17d9b100db4b3»",
    ],
    ignores: &[
        "2b6f0cc904d137be2e1730235f5664094b831186",
        "commit de9f2c7fd25e1b3afad3e85a0bd17d9b100db4b3",
        "udid de9f2c7fd25e1b3a",
    ],
    ..Pattern::ROW
};

/// The same since then.
pub const UDID_NEW: Pattern = Pattern {
    name: "device-udid-new",
    shape: Shape::Regex(r"0000[0-9A-Fa-f]{4}-[0-9A-Fa-f]{16}"),
    rule: Rule::None,
    score: 0.6,
    context_score: 0.97,
    about: "Eight hexadecimal digits that begin with four zeros, a dash and sixteen more.",
    finds: &[
        "UDID «00008030-001C2D3A1E82802E»",
        "«00008110-000A1B2C3D4E5F60»",
        "device «00008020-0011223344556677»",
    ],
    ignores: &["00008030-001C2D3A1E82802", "10008030-001C2D3A1E82802E", "00008030-001C2D3A1E82802E1"],
    ..UDID
};
