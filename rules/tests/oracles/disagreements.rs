//! Where a row and a library do not say the same, and why.

/// Who accepts the numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Our row takes them, the library does not.
    RowOnly,
    /// The library takes them, our row does not.
    LibraryOnly,
}

/// Whose answer is right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Right {
    /// Ours.
    Row,
    /// The library's.
    Library,
    /// Both: they answer different questions, or the issuer does not say.
    Both,
}

impl Right {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Right::Row => "row",
            Right::Library => "library",
            Right::Both => "both",
        }
    }
}

/// One reason to disagree.
pub(crate) struct Disagreement {
    /// The scheme, as `tests/oracles/schemes.py` names it.
    pub(crate) scheme: &'static str,
    /// The rows it is about; all of the scheme's if empty.
    pub(crate) rows: &'static [&'static str],
    /// Who accepts.
    pub(crate) side: Side,
    /// A regular expression for the numbers it is about, as the row spells them; all of them if empty.
    pub(crate) numbers: &'static str,
    /// Why they disagree.
    pub(crate) why: &'static str,
    /// Whose answer is right.
    pub(crate) right: Right,
}

use Right::{Both, Library, Row};
use Side::{LibraryOnly, RowOnly};

const fn one(
    scheme: &'static str,
    rows: &'static [&'static str],
    side: Side,
    numbers: &'static str,
    why: &'static str,
    right: Right,
) -> Disagreement {
    Disagreement { scheme, rows, side, numbers, why, right }
}

/// Why a person born in a year of the future, or long dead, is refused.
const AGE: &str = "Born before 1880 or after 2039: the library takes any century that the number can tell, the row only people who can be alive";
const FUTURE: &str = "Not born yet; the library asks the calendar, a row cannot";

/// All of them, by scheme. The first that fits counts.
#[rustfmt::skip]
pub(crate) const DISAGREEMENTS: &[Disagreement] = &[
    one("imsi", &[], RowOnly, "", "The library knows which mobile networks there are, the row only counts digits", Both),

    // The north.
    one("is.kennitala", &[], RowOnly, "8$", "The last digit is the century; the library knows 9 and 0, but 8 is for those born in the 1800s", Row),
    one("se.personnummer (long)", &[], LibraryOnly, r"^20\d{6}-?([01]\d|2[0-3])[0-5]\d$", "Reads as a day and a time of day (20240315-1231), which is far more common; found near a word that names it", Both),
    one("se.personnummer (long)", &[], LibraryOnly, r"^([03-9]|1[0-8]|2[1-9])", "The library does not look at the century", Row),
    one("se.orgnr", &[], LibraryOnly, r"^\d\d[01]", "The third digit of an organisation's number is at least 2, so that none is a person's", Row),
    one("dk.cpr", &[], RowOnly, r"^\d{4}(2[6-9]|[345]\d)-?[4-9]", FUTURE, Both),
    one("ee.ik", &[], LibraryOnly, r"^([56](4[1-9]|[5-9]\d)|[1278])", "Born before 1900 or after 2040: one in eleven of all long numbers would pass", Both),
    one("lt.asmens", &[], LibraryOnly, r"^([56](4[1-9]|[5-9]\d)|[1278])", "Born before 1900 or after 2040: one in eleven of all long numbers would pass", Both),
    one("lv.pvn (people)", &[], LibraryOnly, "^[4-9]", "An organisation's number, which has a row of its own", Row),
    one("lv.pvn (people)", &[], LibraryOnly, r"^(LV)?\d{6}-?[3-9]", "The seventh digit is the century: 0, 1 or 2; the library takes years up to 2700", Row),
    one("lv.pvn (people)", &[], RowOnly, "^(LV)?3[3-9]", "Numbers without a day of birth begin with 32 to 39 (Fizisko personu reģistra likums), the library knows 32", Row),
    one("lt.pvm (company)", &[], RowOnly, r"^\d{7}[02-9]", "The eighth digit is 1 in VAT numbers only, and the row is for company codes", Both),

    // The west.
    one("be.nn", &[], RowOnly, r"^(2[7-9]|3\d|40)", "Read as born in 2027 to 2040, which the library refuses as not born yet; a row has no calendar", Both),
    one("be.nn (2000 on)", &[], RowOnly, r"^\d\d\.?20", "Month 20 is a BIS number of unknown month, which is a module of its own in the library", Row),
    one("be.nn (2000 on)", &[], LibraryOnly, r"^\d\d\.?\d\d\.?[4-9]", "There is no such day; the library reads it as an unknown day of birth", Row),
    one("be.bis", &["be-national-number-bare"], LibraryOnly, r"^\d\d[2-5]", "Eleven digits with month 21 to 52 are found near a word that names them only", Both),
    one("li.peid", &[], RowOnly, "^0", "The library drops zeros in front before it counts digits", Both),
    one("fr.nir", &[], LibraryOnly, r"^\d ?\d\d ?\d\d ?00", "There is no department 00", Row),

    // The south.
    one("pt.nif", &[], LibraryOnly, "^(PT)?4[0-46-9]", "Numbers that begin with 4 begin with 45 (people who do not live in Portugal)", Row),
    one("it.iva", &[], RowOnly, "", "The library looks at the office (digits 8 to 10), the row does not", Library),
    one("sm.coe", &[], RowOnly, "^SM0", "The library knows which numbers below 100 were given", Library),

    // The middle and the east of Europe.
    one("pl.pesel", &[], LibraryOnly, r"^([0-7]\d[89]|[4-9]\d[23]|\d\d[4-7])", AGE, Both),
    one("cz.rc", &[], LibraryOnly, r"^(0[0-3]|5[4-9]|[6-9]\d)[2378]", "20 or 70 is added to the month since 2004 only (zákon č. 133/2000 Sb., § 13)", Row),
    one("cz.rc", &[], LibraryOnly, r"^(4\d|5[0-3])", AGE, Both),
    one("cz.rc (nine digits)", &[], LibraryOnly, r"^\d\d[2378]", "20 or 70 is added to the month since 2004 only, and nine digits ended in 1953", Row),
    one("cz.rc (nine digits)", &[], LibraryOnly, r"^(5[4-9]|[6-9]\d)", "Born before 1900: nine digits ended in 1953", Both),
    one("cz.rc (nine digits)", &[], LibraryOnly, r"^\d\d[49]", "There is no such month; the library takes the remainder", Row),
    one("cz.dic (special)", &[], LibraryOnly, r"^CZ[0-57-9]", "Read as nine-digit birth numbers with 20, 40, 70 or 90 added to the month, see there", Row),
    one("cz.dic (people)", &[], LibraryOnly, r"^CZ(4\d|5[0-3])", AGE, Both),
    one("sk.rc", &[], LibraryOnly, r"^(0[0-3]|5[4-9]|[6-9]\d)[2378]", "20 or 70 is added to the month since 2004 only", Row),
    one("sk.rc", &[], LibraryOnly, r"^\d\d[49]", "There is no such month; the library takes the remainder", Row),
    one("sk.rc", &[], LibraryOnly, r"^(4\d|5[0-3])", AGE, Both),
    one("sk.dph", &[], LibraryOnly, "", "The library takes a birth number for a VAT number; in Slovakia people too are given one of their own (zákon č. 563/2009 Z. z.)", Row),
    one("ro.cnp", &[], LibraryOnly, "^(3|4)[0-7]|^[56][4-9]", AGE, Both),
    one("bg.egn", &[], LibraryOnly, r"^([0-7]\d[23]|[4-9]\d[45])", AGE, Both),
    one("bg.vat (people)", &[], LibraryOnly, r"^BG([0-7]\d[23]|[4-9]\d[45])", AGE, Both),
    one("si.emso (RS)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (HR)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (HR)", &[], LibraryOnly, "", "Of another region, whose country has a row of its own", Both),
    one("si.emso (SI)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (SI)", &[], LibraryOnly, "", "Of another region, whose country has a row of its own", Both),
    one("si.emso (BA)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (BA)", &[], LibraryOnly, "", "Of another region, whose country has a row of its own", Both),
    one("si.emso (ME)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (ME)", &[], LibraryOnly, "", "Of another region, whose country has a row of its own", Both),
    one("si.emso (MK)", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),
    one("si.emso (MK)", &[], LibraryOnly, "", "Of another region, whose country has a row of its own", Both),
    one("me.pib", &[], LibraryOnly, "^[1-9]", "The library takes any eight digits, the row those that begin with 0", Both),
    one("ru.ogrn (entrepreneurs)", &[], RowOnly, "", "Where the remainder has two digits its last one is the check digit; the library refuses the number", Row),
    one("md.idno", &[], LibraryOnly, "^[02-9]", "An organisation's number begins with 1", Row),
    one("md.idno (people)", &[], LibraryOnly, "^[13-9]", "A person's number begins with 2 or 0", Row),

    // The Americas.
    one("us.itin", &[], RowOnly, r"^9\d\d[- ]?(5\d|6[0-5])", "The row takes groups 50 to 65 as well, as the IRS does; the library knows 70 to 99", Row),
    one("us.atin", &[], LibraryOnly, r"^([0-8]|9\d\d-([0-8]|9[0-24-9]))", "An ATIN begins with 9 and has 93 in the middle; the library only counts digits", Row),
    one("us.rtn", &[], LibraryOnly, r"^(00|1[3-9]|20|3[3-9]|[45]|6[0-9]|7[3-9]|8[1-9]|9)", "No bank's number begins so (00 to 12, 21 to 32, 61 to 72, 80)", Row),
    one("ca.bn (with account)", &[], RowOnly, "R[EGZ]", "The library knows the accounts RC, RM, RP and RT; there are more", Row),
    one("mx.curp", &[], RowOnly, "", "The library knows the codes of the states and words that are avoided; with right check digits the row takes it", Library),
    one("mx.rfc", &[], RowOnly, "", "The library refuses W to Z and 0 in front of the check digit, and words that are avoided", Library),
    one("mx.rfc (firms)", &[], RowOnly, "", "The library refuses W to Z and 0 in front of the check digit", Library),
    one("sv.nit", &[], LibraryOnly, "", "The six digits in the middle are a day; the library does not look", Row),
    one("cr.cpf", &[], LibraryOnly, "^0", "The first digit is a province, 1 to 9", Row),
    one("cr.cpj", &[], RowOnly, "", "The library knows the classes of legal persons, the row only the first digit", Library),
    one("br.cnpj", &["br-cnpj-bare"], LibraryOnly, r"0000\d\d$", "The first branch is 0001", Row),
    one("pe.cui", &[], RowOnly, "", "The row takes any check character, or none", Library),
    one("ec.ruc", &[], LibraryOnly, "000$", "A public body's number has four digits for the establishment, so that 5000 is one; the row takes 001 to 009 only", Both),
    one("ec.ruc", &[], LibraryOnly, r"([1-9]\d\d|0[1-9]\d)$", "Establishments from 010 on: the row takes 001 to 009 only", Both),

    // Africa and the Middle East.
    one("tn.mf", &[], RowOnly, "", "The library wants 000 unless the category is E", Library),
    one("sn.ninea", &[], RowOnly, "", "The row asks for a word that names it and does not look at the check digit", Library),

    // Asia and Oceania.
    one("in.pan", &[], LibraryOnly, "^[A-Z]{3}K", "The library knows a kind of holder K (Krish trust), the row does not; which is right was not looked up", Both),
    one("tw.ubn", &[], RowOnly, "", "The sum is divided by 5 since April 2023 (Ministry of Finance), the library divides by 10", Row),
    one("kr.rrn (foreigners)", &[], RowOnly, "", "Numbers given since October 2020 have no check digit, so it proves nothing", Row),
    one("kr.rrn (foreigners)", &[], LibraryOnly, r"^\d{6}-?[0-49]", "A citizen's number, which has a row of its own", Row),
    one("kr.brn", &[], RowOnly, r"^\d{3}-?(00|\d\d-?0000)", "The library refuses 00 in the middle", Library),
    one("id.nik", &[], RowOnly, "", "The library knows the regencies, the row only that provinces are 11 to 96", Library),
    one("id.nik", &[], LibraryOnly, r"^\d{6}([3-9]\d)", "There is no such day, even with 40 added for women; the library takes the remainder", Row),
    one("sg.uen (others)", &[], RowOnly, "", "The library knows the kinds of entities (LL, FC, …), the row takes any two letters with a right check letter", Library),
    one("vn.mst (branches)", &[], RowOnly, "-000$", "No branch is 000", Library),
    one("ean (NZBN)", &[], LibraryOnly, "^([0-8]|9[0-35-9]|94[013-9]|942[0-8])", "Numbers of GS1 New Zealand begin with 9429; elsewhere they are goods", Row),
    one("nz.bankaccount", &[], RowOnly, "", "The library knows the branches of each bank", Library),

    // Bank accounts.
    one("IBAN", &[], LibraryOnly, "^(AX|BL|GF|GG|GP|IM|JE|MF|MQ|NC|PF|PM|RE|TF|WF|YT)", "The SWIFT registry lists these under FI, FR and GB, and banks there issue FI…, FR… and GB…", Row),
    one("IBAN", &[], LibraryOnly, "([0-9]*[A-Z]){8}", "Mostly letters: random, as the registry allows; prose would pass once in a hundred, and real accounts are mostly digits", Both),
    one("iban", &[], LibraryOnly, "([0-9]*[A-Z]){8}", "Mostly letters, as above", Both),
    one("cz.bankaccount", &[], RowOnly, r"/\d{4}$", "Bank codes that the library does not list: Slovak banks, and banks that seem to be gone", Row),
    one("CLABE", &[], RowOnly, "", "The library knows the banks", Library),

    // Second opinions.
    one("HUN PersonalID", &[], RowOnly, r"^[12]-?9[7-9]", "The weights were turned round for those born since 1997 (1996. évi XX. törvény); the library does not know", Row),
    one("HUN PersonalID", &[], RowOnly, "^[5-8]", "The first digit of foreigners does not tell the century; the library says 1800s or 1900s", Both),
    one("EGY NationalID", &[], LibraryOnly, "", "The library takes any governorate", Row),
    one("LKA NationalID", &[], RowOnly, "", "The library computes a check digit that no office describes", Both),
    one("LKA NationalID", &[], LibraryOnly, r"^([03-9]|1[0-8]|2[1-9])", "The library takes any year", Row),
    one("THA NationalID", &[], RowOnly, "", "The library knows the districts, the row looks at the check digit only", Library),
    one("POL PESEL", &[], LibraryOnly, r"^([0-7]\d[89]|[4-9]\d[23]|\d\d[4-7])", AGE, Both),
    one("SVN UniqueMasterCitizenNumber", &[], LibraryOnly, r"^\d{4}(0[4-9]|[1-7]|8[0-7])", AGE, Both),

    // Travel documents.
    one("MRZ of a passport", &[], RowOnly, "", "One character is wrong in the country, the personal number or the last check digit; the three fields that the row reads are right", Both),
    one("MRZ of a passport", &[], LibraryOnly, "^[A-Z0-9<]{10}([A-Z<]{0,2}[0-9]|[A-Z<]{3}[0-9]{7}[A-EG-LN-WYZ])", "The country is letters and the sex is M, F, X or <; the library was asked about check digits only", Row),
    one("MRZ of a card, first line", &[], LibraryOnly, "^[B-Z]", "A card's line begins with I, A or C; the library was asked about check digits only", Row),
    one("MRZ of a card, second line", &[], LibraryOnly, "^[0-9]{7}[A-EG-LN-WYZ]", "The sex is M, F, X or <; the library was asked about check digits only", Row),
];
