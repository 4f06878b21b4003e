//! Court cases, files and other records.
//!
//! Numbers with a shape of their own are rows of [`Shape::Regex`]. Those that only a word names, in whatever form an office
//! writes them, are rows of [`Shape::Led`]: the shape is the word, and code reads the number behind it.

use std::ops::Range;

use super::date::looks_like_date;
use super::identity::ID_EDGES;
use super::{dash, space, starts_word};
use crate::checksum::{digits, number};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::words::Words;
use crate::written::whole;

pub(super) const ROWS: &[Pattern] = &[
    CASE_US_FEDERAL,
    CASE_US_FEDERAL_SHORT,
    CASE_US_BANKRUPTCY,
    CASE_US_DASHED,
    CASE_US_STATE,
    CASE_US_CALIFORNIA,
    CASE_US_MDL,
    CASE_ECHR,
    CASE_ECHR_CITED,
    CASE_CJEU,
    CASE_ECLI,
    CASE_UK_CITATION,
    CASE_UK_CLAIM,
    CASE_UK_DIVISION,
    CASE_NUMBER_OF_YEAR,
    CASE_YEAR_IN_CONTEXT,
    CASE_LETTER_YEAR,
    CASE_DE,
    CASE_DE_DOTTED,
    CASE_DE_SOCIAL,
    CASE_DK,
    CASE_NO,
    CASE_SE,
    CASE_FR_POURVOI,
    CASE_FR_RG,
    CASE_ES_NIG,
    CASE_BR_CNJ,
    CASE_BR_CLASS,
    CASE_BR_TJDFT,
    CASE_IN_CNR,
    CASE_IN_DASHED,
    CASE_NUMBERED,
    CASE_NAMED,
    REFERENCE,
    POLICE_REPORT,
    PROPERTY,
    PROPERTY_IS,
    PROPERTY_NO,
    PROPERTY_PL,
    EMPLOYEE,
];

const CASE_EDGES: Edges = Edges { word: true, number: true, before: "§$€£/", after: "%‰€$£" };

/// Words for a case, in the order English, Icelandic, Nordic, German, French, Spanish, Italian, Portuguese, Dutch, Finnish,
/// Slavic, Hungarian, Romanian, Turkish, Russian.
#[rustfmt::skip]
const CASE_WORDS: &[&str] = &[
    "case no", "case nos", "case number", "case", "docket", "civil action", "cause no", "cause number", "index no", "index number", "claim no", "suit no",
    "appeal no", "petition no", "complaint no", "matter no", "bankruptcy",
    "mál nr", "máli nr", "máls nr", "málsins nr", "mála nr", "hæstaréttarmál*", "héraðsdómsmál*", "landsréttarmál*", "málsnúmer*", "málanúmer",
    "sag", "sagsnr", "sagsnummer", "sak", "saksnr", "saksnummer", "mål", "mål nr", "målnr", "målnummer", "dnr", "diarienummer", "journalnr",
    "aktenzeichen", "geschäftszeichen", "rechtssache", "beschluss", "urteil",
    "affaire", "dossier", "rg", "r g", "répertoire", "pourvoi", "requête", "procedimiento", "autos", "expediente", "rollo", "recurso", "causa", "r g n r",
    "procedimento", "processo", "proc", "autos", "zaaknummer", "zaaknr", "rolnummer", "parketnummer", "diaarinumero", "dnro", "asianumero",
    "sygn", "sygnatura", "sp zn", "spisová", "čj", "č j", "poslovni broj", "posl br", "predmet*", "ügyszám", "dosar*", "esas", "karar", "дело", "дела", "справа",
];

/// How it is written in full.
const CASE_US_FEDERAL_WRITTEN: &str = r"\d{1,2}:(?:19|20)?\d{2}-?(?i:cv|cr|mj|mc|md|ap|bk|po|sw|gj|misc|civ|crim|ms|pt|mdl|br)-?\d{3,6}(?:-[A-Za-z]{1,6}){0,4}";

/// A case before a federal trial court of the United States.
pub const CASE_US_FEDERAL: Pattern = Pattern {
    name: "case-us-federal",
    kind: EntityKind::CaseNumber,
    country: "US",
    shape: Shape::Regex(r"\d{1,2}:(?:\d{2}|\d{4})(?:[Cc]|-|[Mm]|[Aa]|[Bb]|[Pp]|[Ss]|[Gg])"),
    edges: Edges { word: true, number: false, before: "§$€£/", after: "" },
    rule: Rule::Whole(
        &Edges { word: true, number: false, before: "§$€£/", after: "" },
        CASE_US_FEDERAL_WRITTEN,
    ),
    score: 0.95,
    context: CASE_WORDS,
    context_score: 0.98,
    about: "Office, year, kind and number of a case before a United States district court.",
    source: "28 USC 1914; CM/ECF case number format of the Administrative Office of the U.S. Courts",
    finds: &["Case «1:21-cv-01234-ABC»", "«2:19-cr-00045»", "No. «3:20-CV-05123-JLR-BAT», slip op."],
    ignores: &["1:21-xx-01234", "at 1:21 cv 01234", "12:30-cv-1"],
    ..Pattern::ROW
};

/// How it is written in full.
const CASE_US_FEDERAL_SHORT_WRITTEN: &str = r"\d{2}[- ](?i:cv|cr|mj|mc|md|civ\.|cr\.|crim\.|misc\.|mdl)[- ]\d{2,6}(?: ?\([A-Z]{2,4}\)){0,3}(?:-[A-Za-z]{1,6}){0,3}";

/// The same without the office.
pub const CASE_US_FEDERAL_SHORT: Pattern = Pattern {
    name: "case-us-federal-short",
    shape: Shape::Regex(
        r"\d{2}[ -](?:[Cc][Vv]|[Cc][Rr]|[Mm][Jj]|[Mm][Cc]|[Mm][Dd]|[Cc][Ii][Vv]\.|[Cc][Rr]\.|[Cc][Rr][Ii][Mm]\.|[Mm][Ii][Ss][Cc]\.|[Mm][Dd][Ll])[ -]",
    ),
    rule: Rule::Whole(
        &Edges { word: true, number: false, before: "§$€£/", after: "" },
        CASE_US_FEDERAL_SHORT_WRITTEN,
    ),
    score: 0.8,
    context_score: 0.95,
    about: "Year, kind and number of a case before a United States district court.",
    finds: &["«19-cv-1234»", "No. «21 Civ. 1234 (LAP)»", "«18 Cr. 602 (WHP)»", "Case «20-mj-00123-DAR»"],
    ignores: &["19-xx-1234", "12 civ people 1234", "5-cv-1"],
    ..CASE_US_FEDERAL
};

/// A case before a bankruptcy court.
pub const CASE_US_BANKRUPTCY: Pattern = Pattern {
    name: "case-us-bankruptcy",
    shape: Shape::Regex(r"\d{2}-\d{5} ?\("),
    rule: Rule::Whole(
        &Edges { word: true, number: false, before: "§$€£/", after: "" },
        r"\d{2}-\d{5} ?\([A-Z]{2,3}\)",
    ),
    score: 0.7,
    about: "Year and number of a bankruptcy case and the initials of its judge.",
    source: "Federal Rules of Bankruptcy Procedure, Official Form 416A",
    finds: &["Case No. «21-12345 (MFW)»", "Chapter 11, «20-11558 (KBO)»", "«08-13555 (JMP)»"],
    ignores: &["21-12345", "21-1234 (MFW)", "21-12345 (mfw)"],
    ..CASE_US_FEDERAL
};

/// Year and number only, as courts of appeal, bankruptcy courts and the Supreme Court have them.
pub const CASE_US_DASHED: Pattern = Pattern {
    name: "case-us-dashed",
    shape: Shape::Regex(r"\d{2}-\d{3,6}(?:-)?"),
    edges: CASE_EDGES,
    rule: Rule::Whole(&CASE_EDGES, r"\d{2}-\d{3,6}(?:-[A-Za-z]{1,4}\d{0,2}){0,2}"),
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "case no", "case nos", "case number", "case", "docket", "docket no", "docket nos", "civil action", "civil no", "criminal no", "cause no", "cause number",
        "adversary", "bankruptcy", "appeal no", "cir", "petition no", "no!", "nos!", "mål", "mål nr", "målnummer", "sag", "sak", "saksnr",
    ],
    context_score: 0.75,
    decoys: &[
        "public law",
        "pub",
        "law",
        "phone",
        "tel",
        "fax",
        "model",
        "part",
        "zip",
        "section",
        "form",
        "rule",
    ],
    about: "Year and number of a case, behind a word for cases.",
    finds: &[
        "Case No. «21-12345»",
        "No. «20-1199», argued",
        "docket «19-70123»",
        "Civil Action No. «12-3456-BAH»",
    ],
    ignores: &["20-1199", "Pub. L. 94-553", "pages 20-119", "phone case 555-1234"],
    ..CASE_US_FEDERAL
};

/// How it is written in full.
const CASE_US_STATE_WRITTEN: &str = r"(?:19|20)\d{2}-?(?:CA|CF|CC|CJ|CM|CP|CR|CV|CT|CI|DR|DV|MM|MO|SC|TR|FA|FD|PR|PC|JV|JD|CH|L|M|D|P|LM|AP|CFMA)-?\d{4,8}(?:-[A-Z0-9]{1,4}){0,3}";

/// A case before a state court: year, kind, number.
pub const CASE_US_STATE: Pattern = Pattern {
    name: "case-us-state",
    shape: Shape::Regex(r"\d{4}-?[A-Z]"),
    edges: CASE_EDGES,
    rule: Rule::Whole(&CASE_EDGES, CASE_US_STATE_WRITTEN),
    score: 0.6,
    context_score: 0.92,
    about: "Year, kind and number of a case before a court of a state.",
    source: "Florida Rules of General Practice, uniform case numbering; Illinois and Oklahoma courts",
    finds: &["Case No. «2019-CA-001234»", "«2020-CF-004567-A»", "«2018CH12345»", "Case No.: «2021-DR-0123»"],
    ignores: &["2019-XX-001234", "AIR 1975 SC 1727", "2019-CA-1", "CVE-2019-12345", "2019-2020"],
    ..CASE_US_FEDERAL
};

/// A letter and six digits, as appellate courts of California number their cases.
pub const CASE_US_CALIFORNIA: Pattern = Pattern {
    name: "case-us-california",
    shape: Shape::Regex(r"[A-Z]\d{6}"),
    edges: CASE_EDGES,
    rule: Rule::Like(r"[A-HS]\d{6}"),
    score: 0.0,
    context: &["no!", "nos!", "case", "case no", "docket", "supreme court", "ct app", "cal app"],
    context_score: 0.7,
    decoys: &["part", "model", "passport", "licence", "license", "invoice", "serial", "phone"],
    about: "A letter and six digits, behind a word for cases: an appeal in California.",
    source: "California Rules of Court, appellate case numbers",
    finds: &["No. «S123456»", "Case No. «B234567»", "Supreme Court «S098765»"],
    ignores: &["S123456", "No. Z123456", "part no S1234567"],
    ..CASE_US_FEDERAL
};

/// Actions that many districts share.
pub const CASE_US_MDL: Pattern = Pattern {
    name: "case-us-mdl",
    shape: Shape::Led(r"MDL(?:-| )(?:(?:No\.?|Docket No\.?|Docket)(?: ))?\d{3,4}"),
    edges: Edges::WORD,
    rule: Rule::Refine(|text, place| {
        let found = text.get(place.clone()).filter(|_| starts_word(text, place.start))?;
        let number = found.len() - found.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        Some(place.end - number..place.end)
    }),
    score: 0.8,
    context: &[],
    context_score: 0.8,
    about: "The number of an action before the panel on multidistrict litigation.",
    source: "28 USC 1407",
    finds: &["In re Opiates, MDL No. «2804»", "MDL «2741»", "MDL-«2179»"],
    ignores: &["MDL files", "MDL No. 12", "MDLX 2741"],
    ..CASE_US_FEDERAL
};

/// An application to the European Court of Human Rights.
pub const CASE_ECHR: Pattern = Pattern {
    name: "case-echr",
    country: "",
    shape: Shape::Regex(r"\d{1,6}/\d{2}(?:(?:,| ))?"),
    edges: CASE_EDGES,
    rule: Rule::Whole(&CASE_EDGES, r"\d{1,6}/\d{2}(?:(?:,| and|, and| et) \d{1,6}/\d{2}){0,3}"),
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "application no", "application nos", "applications no", "applications nos", "application numbers", "application number", "requête no", "requêtes nos", "requête n",
        "beschwerde nr", "kæra nr", "kæru nr", "gc", "echr", "case no", "case nos",
    ],
    context_score: 0.95,
    about: "Number and year of an application to the European Court of Human Rights.",
    source: "Rules of Court of the ECtHR, rule 47; Practice Direction on the institution of proceedings",
    finds: &[
        "originated in an application (no. «33379/96»)",
        "applications (nos. «12345/67 and 23456/78»)",
        "application no. «131/02»",
        "v. Turkey [GC], no. «27033/95»",
    ],
    ignores: &["33379/96", "Law no. 4771/02", "application of 1/12", "on 12/06 the application"],
    ..CASE_US_FEDERAL
};

/// The same as it is cited.
pub const CASE_ECHR_CITED: Pattern = Pattern {
    name: "case-echr-cited",
    shape: Shape::Regex(r"\d{4,6}/\d{2}"),
    rule: Rule::Refine(|text, place| {
        let before = Before::read(text, place.start);
        (before.has_mark() && !before.names_law() && !is_union_law(text, &place)).then_some(place)
    }),
    score: 0.6,
    context_score: 0.9,
    about: "Number and year of an application to the European Court of Human Rights, as it is cited.",
    finds: &[
        "Karayiğit v. Turkey (dec.), no. «45874/05»",
        "v. Sweden, no. «27033/95»",
        "Hirst, nos. «74025/01»",
    ],
    ignores: &[
        "45874/05",
        "Law no. 4771/02",
        "Lei n. 8666/93",
        "legge n. 1234/56",
        "Verordnung (EG) Nr. 1408/71",
        "VO Nr. 1408/71",
    ],
    ..CASE_ECHR
};

/// How it is written in full.
const CASE_CJEU_WRITTEN: &str = concat!(
    r"[CTFE](?:",
    dash!(),
    r"|\u{2011}|\. )\d{1,4}/\d{2}(?: ?(?:PPU|RENV|P\(R\)|P|R|DEP|REC|OP|SA|INTP|AJ|TO))?"
);

/// A case before the Court of Justice or the General Court of the European Union.
pub const CASE_CJEU: Pattern = Pattern {
    name: "case-cjeu",
    shape: Shape::Regex(concat!(r"[A-Z](?:", dash!(), r"|(?u:[\u{2011}])|\. )\d{1,4}/")),
    edges: Edges { word: true, number: true, before: "§$€£/-", after: "%‰€$£" },
    rule: Rule::Whole(
        &Edges { word: true, number: true, before: "§$€£/-", after: "%‰€$£" },
        CASE_CJEU_WRITTEN,
    ),
    score: 0.8,
    context_score: 0.97,
    about: "Number and year of a case before a court of the European Union or the EFTA Court.",
    source: "Rules of Procedure of the Court of Justice; EFTA Court (E-1/94)",
    finds: &["Case «C-123/20»", "«T-123/45 P»", "Rechtssache «C‑311/18»", "case «E-16/11»"],
    ignores: &["A-123/20", "C-123", "C-12345/20", "X-C-123/20"],
    ..CASE_ECHR
};

/// What else holds of a match.
fn case_ecli_fits(text: &str, place: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let dots = text.get(place.clone())?;
    Some(place.start..place.start + dots.trim_end_matches('.').len())
}

/// The European identifier of a decision.
pub const CASE_ECLI: Pattern = Pattern {
    name: "case-ecli",
    shape: Shape::Led(r"ECLI:"),
    edges: Edges::WORD,
    rule: Rule::Refine(|text, head| {
        case_ecli_fits(
            text,
            whole(text, &head, Edges::FREE, r"ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}")?,
        )
    }),
    score: 0.95,
    context: &[],
    context_score: 0.95,
    about: "The European Case Law Identifier of a decision.",
    source: "Council conclusions 2011/C 127/01, annex",
    finds: &[
        "«ECLI:EU:C:2020:123»",
        "«ECLI:NL:HR:2019:1284».",
        "see «ECLI:DE:BVERFG:2020:RS20200505.2BVR085915»",
    ],
    ignores: &["ECLI:EU", "ECLI: EU:C:2020:123", "ecli:eu:c:2020:123"],
    ..CASE_ECHR
};

/// How it is written in full.
const CASE_UK_CITATION_WRITTEN: &str = r"\[(?:19|20)\d{2}\] (?:EW(?:CA|HC|FC|COP|CC)|UK(?:SC|HL|PC|UT|FTT|EAT|IPTrib|AIT)|CS(?:IH|OH)|HCJAC|NI(?:CA|QB|KB|Ch|Fam)|IE(?:SC|CA|HC))(?: (?:Civ|Crim|Fam|IAC|TCC|AAC|LC|TC|B))? \d{1,5}(?: ?\([A-Za-z]{1,8}\))?";

/// The neutral citation of a British decision, which is public; it tells only where it is the case at hand.
pub const CASE_UK_CITATION: Pattern = Pattern {
    name: "case-uk-citation",
    country: "GB",
    shape: Shape::Regex(r"\[\d{4}\] (?:E|U|C|H|N|I)"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, CASE_UK_CITATION_WRITTEN),
    score: 0.3,
    context: &["neutral citation", "case no", "this case", "citation number"],
    context_score: 0.85,
    about: "The neutral citation of a British or Irish decision, where it is that of the case at hand.",
    source: "Practice Direction (Judgments: Neutral Citations) [2002] 1 WLR 346",
    finds: &[
        "Neutral Citation Number: «[2020] EWCA Civ 123»",
        "neutral citation «[2019] EWHC 1234 (Admin)»",
        "Case No CO/1/20, «[2021] UKSC 5»",
    ],
    ignores: &["[2020] EWCA Civ 123", "[2020] 1 WLR 123", "neutral citation [2020] XXCA Civ 123"],
    ..CASE_ECHR
};

/// A claim in the courts of England and Wales.
pub const CASE_UK_CLAIM: Pattern = Pattern {
    name: "case-uk-claim",
    shape: Shape::Regex(r"[A-Z]{1,2}\d{2}[A-Z]{1,2}\d|[A-Z]\d{1,2}[A-Z]{2}\d|T\d"),
    edges: CASE_EDGES,
    rule: Rule::Whole(&CASE_EDGES, r"[A-Z]{1,2}\d{2}[A-Z]{1,2}\d{5}|[A-Z]\d{1,2}[A-Z]{2}\d{3}|T20\d{6}"),
    score: 0.0,
    context: &[
        "claim no",
        "claim number",
        "case no",
        "case number",
        "claim",
        "urn",
        "county court",
        "family court",
        "crown court",
    ],
    context_score: 0.9,
    about: "The number of a claim in a British court, behind a word for it.",
    source: "Civil Procedure Rules, PD 7A; HM Courts and Tribunals Service",
    finds: &[
        "Claim No. «HQ17X01234»",
        "Case No: «ZC17C00123»",
        "claim number «B12YJ345»",
        "Crown Court, case no «T20201234»",
    ],
    ignores: &["HQ17X01234", "part B12YJ345", "claim no HQ17X0123"],
    ..CASE_UK_CITATION
};

/// How it is written in full.
const CASE_UK_DIVISION_WRITTEN: &str = r"(?:QB|KB|CO|CL|HC|HP|BL|IP|PT|FL|CR|LM|AD|HT|TLQ|AC|PE)-(?:19|20)\d{2}-[A-Z]{0,3}-?\d{5,6}|CO/\d{1,5}/(?:19|20)\d{2}|[ABC]\d/(?:19|20)\d{2}/\d{4}|CA-(?:19|20)\d{2}-\d{6}";

/// The same with the name of the division.
pub const CASE_UK_DIVISION: Pattern = Pattern {
    name: "case-uk-division",
    shape: Shape::Regex(r"(?:QB|KB|CO|CL|HC|HP|BL|IP|PT|FL|CR|LM|AD|HT|TLQ|AC|PE)-\d|CO/\d|[A-Z]\d/\d|CA-\d"),
    rule: Rule::Whole(&CASE_EDGES, CASE_UK_DIVISION_WRITTEN),
    score: 0.8,
    context_score: 0.97,
    about: "Division, year and number of a case in a British court.",
    source: "HM Courts and Tribunals Service, CE-File",
    finds: &["«QB-2020-001234»", "Case No: «CO/1234/2020»", "«A2/2019/0123»", "«AC-2023-LON-001234»"],
    ignores: &["ZZ-2020-001234", "CO/1234/20", "QB-2020-1"],
    ..CASE_UK_CLAIM
};

/// `W.P.(C) No. 616 of 2020`: a number of a year behind the sign of a register, as India and others write it.
pub const CASE_NUMBER_OF_YEAR: Pattern = Pattern {
    name: "case-number-of-year",
    country: "",
    shape: Shape::Regex(r"\d{1,6}(?:-[A-Z]{1,3}|-\d{1,6})?(?:/| (?i:of) |/of )(?:19|20)\d{2}"),
    edges: CASE_EDGES,
    rule: Rule::Refine(|text, place| {
        let before = Before::read(text, place.start);
        let sign = before.register().filter(|_| starts_word(text, place.start))?;
        (!is_union_law(text, &place)).then_some(sign..place.end)
    }),
    score: 0.8,
    context: &[],
    context_score: 0.8,
    about: "A number of a year behind the short name of a court's register or a word for a case.",
    source: "Supreme Court Rules, 2013 (India); High Court rules; many courts elsewhere",
    finds: &[
        "in «W.P.(C) No.616 of 2020»",
        "the suit «O.S.No.31/2009»",
        "«CWP No.18253 of 2009»",
        "Writ Petition No.«7717 of 2019»",
        "Criminal Appeal No. «2186 of 2008»",
        "mál nr. «123/2020»",
        "lögreglan skráði máls nr. «007/2020»",
    ],
    ignores: &[
        "Act No. 45 of 1860",
        "123/2020",
        "lög nr. 140/2019",
        "Law no. 12/2020",
        "5 of 2019",
        "Decision No. 5/2019",
        "Règlement (CE) n° 883/2004 du Parlement",
        "rozporządzenie (WE) nr 883/2004",
        "d.P.R. n. 445/2000",
    ],
    ..CASE_US_FEDERAL
};

/// A number and a year near a word for a case.
pub const CASE_YEAR_IN_CONTEXT: Pattern = Pattern {
    name: "case-year-in-context",
    country: "",
    shape: Shape::Regex(r"\d{1,7}/\d{4}(?:-)?|(?:\d\d|\d\d)\d{2}/\d{1,7}"),
    edges: CASE_EDGES,
    rule: Rule::Refine(|text, head| {
        whole(text, &head, CASE_EDGES, r"\d{1,7}/(?:19|20)\d{2}(?:-[A-Z]{1,3})?|(?:19|20)\d{2}/\d{1,7}")
            .filter(|place| {
                let number = &text[place.clone()];
                !looks_like_date(number) && digits(number).count() >= 6 && !is_union_law(text, place)
            })
    }),
    score: 0.0,
    context: CASE_WORDS,
    context_score: 0.8,
    #[rustfmt::skip]
    decoys: &[
        "act", "law", "regulation", "directive", "decree", "order", "lög", "lögum", "laga", "reglugerð", "reglugerðar", "reglum", "lov", "lag", "gesetz", "verordnung",
        "loi", "décret", "règlement", "ley", "decreto", "directiva", "legge", "lei", "resolução", "wet", "ustawy", "закон", "eu", "ue", "eg", "ce", "§",
    ],
    about: "A number and a year near a word for a case.",
    source: "Court rules of many countries",
    finds: &[
        "case no. «1996/276»",
        "procedimiento «123/2020»",
        "R.G. n. «1234/2019»",
        "Dosar nr. «12345/2019»",
        "sag «12345/2019»",
    ],
    ignores: &[
        "1996/276",
        "reglugerð nr. 123/2020",
        "case 12/05/2020",
        "loi n. 123/2020",
        "the case under Decision 2002/236/EC",
        "predmet Uredba (EZ) 883/2004",
    ],
    ..CASE_US_FEDERAL
};

/// The same with the letter of a register.
pub const CASE_LETTER_YEAR: Pattern = Pattern {
    name: "case-letter-year",
    shape: Shape::Regex(r"[A-Z]{1,3}-\d{1,6}/"),
    rule: Rule::Whole(&CASE_EDGES, r"[A-Z]{1,3}-\d{1,6}/(?:19|20)\d{2}"),
    score: 0.6,
    context_score: 0.97,
    decoys: &["reglugerð", "ees", "cites", "doc", "decision"],
    about: "The letter of a register, a number and a year, as in the district courts of Iceland.",
    source: "Reglur dómstólasýslunnar um málaskrá; courts of Croatia and Slovenia",
    finds: &["mál nr. «S-1234/2020»", "«E-567/2019»", "(«R-12/2021»)", "broj «P-123/2020»"],
    ignores: &["S-1234/20", "ABCD-123/2020", "E-567/19999"],
    ..CASE_YEAR_IN_CONTEXT
};

/// How it is written in full.
const CASE_DE_WRITTEN: &str = concat!(
    r"(?:\d{1,3}|[IVX]{1,6}[a-z]?)",
    space!(),
    r"[A-Z][A-Za-z]{0,5}(?:-[A-Z][a-z]{1,4})?(?: \([A-Za-z]{1,6}\))?",
    space!(),
    r"\d{1,5}/(?:(?:19|20)\d{2}|\d{2})"
);

/// `XII ZR 3/05`, `12 O 345/18`, `II AKa 12/19`, `25 Cdo 123/2020`: division, register, number and year.
pub const CASE_DE: Pattern = Pattern {
    name: "case-register",
    shape: Shape::Regex(concat!(
        r"(?:\d{1,3}|[A-Z]{1,6}[a-z]?)",
        space!(),
        r"[A-Z][A-Za-z]{0,5}(?:-[A-Z][a-z]{1,4})?(?: \([A-Za-z]{1,6}\))?",
        space!(),
        r"\d"
    )),
    edges: CASE_EDGES,
    rule: Rule::WholeIf(&CASE_EDGES, CASE_DE_WRITTEN, names_register),
    score: 0.7,
    context_score: 0.96,
    decoys: &[],
    about: "Division, register, number and year of a case in Germany, Austria, Poland or the Czech Republic.",
    source: "Aktenordnung (AktO); Polish Ordinance of 19 June 2019 on court offices; Czech instrukce 505/2001-Org",
    finds: &[
        "Az. «12 O 345/18»",
        "«XII ZR 3/05»",
        "BVerfG, «1 BvR 123/20»",
        "sygn. akt «I C 123/20»",
        "sp. zn. «25 Cdo 1234/2019»",
    ],
    ignores: &["12 May 345/18", "12 Pages 3/05", "on 3 March 12/18", "12 O 345"],
    ..CASE_YEAR_IN_CONTEXT
};

/// The same with a dot before the year, as in the Federal Administrative Court.
pub const CASE_DE_DOTTED: Pattern = Pattern {
    name: "case-register-dotted",
    country: "DE",
    shape: Shape::Regex(r"\d{1,2} [A-Z]{1,4} "),
    rule: Rule::WholeIf(&CASE_EDGES, r"\d{1,2} [A-Z]{1,4} \d{1,4}\.\d{2}", names_register),
    score: 0.3,
    context: &[
        "bverwg",
        "aktenzeichen",
        "az",
        "beschluss",
        "beschlüsse",
        "urteil",
        "urteile",
        "vom",
        "juris",
        "vgh",
        "ovg",
    ],
    context_score: 0.85,
    about: "Division, register, number and year of a case in the German Federal Administrative Court.",
    source: "Aktenordnung des Bundesverwaltungsgerichts",
    finds: &[
        "BVerwG, Beschluss vom 27. September 2017 - «1 WB 33.17»",
        "BVerwG «6 P 5.06»",
        "Urteil «5 AV 1.13»",
    ],
    ignores: &["6 P 5.06", "BVerwG 6 XY 5.06", "Tabelle 6 P 5.06"],
    ..CASE_DE
};

/// The same with the letter of the instance first, as in the social courts.
pub const CASE_DE_SOCIAL: Pattern = Pattern {
    name: "case-register-social",
    shape: Shape::Regex(r"[A-Z] \d{1,3} "),
    rule: Rule::Whole(
        &CASE_EDGES,
        r"[BLS] \d{1,3} [A-Z]{1,3} \d{1,5}/\d{2}(?: (?:B|R|S|D|C|H|G|GS|BH|AR))?(?: ER)?",
    ),
    score: 0.85,
    context_score: 0.96,
    about: "Instance, division, register, number and year of a case in a German social court.",
    source: "Aktenordnung für die Sozialgerichtsbarkeit",
    finds: &["«S 12 AS 345/06»", "BSG, «B 14 AS 50/13 R»", "LSG, «L 7 SO 123/19 B ER»"],
    ignores: &["S 12 345/06", "B 14 AS 50", "X 12 AS 345/06"],
    ..CASE_DE
};

/// Danish courts.
pub const CASE_DK: Pattern = Pattern {
    name: "case-danish",
    country: "DK",
    shape: Shape::Regex(r"(?:BS|SS|FS|SKS|KKS|TS)[- ]\d{1,6}/(?:19|20)\d{2}(?:-(?u:[A-ZÆØÅ]){2,4})?"),
    rule: Rule::None,
    score: 0.85,
    context_score: 0.97,
    about: "Kind, number, year and court of a Danish case.",
    source: "Danmarks Domstole, minretssag.dk",
    finds: &["«BS-12345/2019-HJR»", "sag «BS-1234/2020-OLR»", "(«SS-567/2021»)"],
    ignores: &["BS-12345/19", "XX-12345/2019-HJR9", "BS 12345"],
    ..CASE_DE
};

/// Norwegian courts.
pub const CASE_NO: Pattern = Pattern {
    name: "case-norwegian",
    country: "NO",
    shape: Shape::Regex(
        r"\d{2}-\d{5,6}(?:[A-Z]{3}-[A-Z]{4}(?:/[A-Z0-9]{1,4})?)|HR-(?:19|20)\d{2}-\d{1,5}-[A-Z]{1,2}|L[ABEFGHS]-(?:19|20)\d{2}-\d{1,6}(?:-\d)?|T(?u:[A-ZÆØÅ]){3,4}-(?:19|20)\d{2}-\d{3,6}(?:-\d)?|Rt-(?:19|20)\d{2}-\d{1,4}(?:-[A-Z])?",
    ),
    rule: Rule::None,
    score: 0.85,
    context_score: 0.97,
    about: "The number of a case in a Norwegian court.",
    source: "Norges domstoler; Lovdata citation forms",
    finds: &["«19-123456TVI-OSLO»", "«HR-2019-123-A»", "«LB-2018-12345»", "«TOSLO-2017-123456»"],
    ignores: &["19-123456", "HR-2019-A", "LX-2018-12345"],
    ..CASE_DE
};

/// Swedish courts.
pub const CASE_SE: Pattern = Pattern {
    name: "case-swedish",
    country: "SE",
    shape: Shape::Regex(
        r"(?:T|B|FT|P|M|F|PMT|PMÄ|UM|K|(?u:[ÄÖ])|(?u:[ÄÖ])(?u:[ÄÖ]))(?u:[ \u{a0}])\d{1,5}-\d{2}",
    ),
    rule: Rule::None,
    score: 0.2,
    context: &[
        "mål",
        "målnr",
        "målnummer",
        "dom",
        "tingsrätt*",
        "hovrätt*",
        "högsta",
        "nja",
        "nr!",
        "mål nr",
        "hd",
        "beslut",
        "kammarrätt*",
    ],
    context_score: 0.9,
    about: "Kind, number and year of a Swedish case, near a word for it.",
    source: "Förordning (1996:271) om mål och ärenden i allmän domstol",
    finds: &["mål nr «T 1234-19»", "Göta hovrätt, «B 2345-20»", "målnummer «Ö 123-21»"],
    ignores: &["T 1234-19", "model T 1234-19", "mål X 1234-19"],
    ..CASE_DE
};

/// An appeal to the French Court of Cassation.
pub const CASE_FR_POURVOI: Pattern = Pattern {
    name: "case-french-pourvoi",
    country: "FR",
    shape: Shape::Regex(r"(?:[A-Z] ?)?\d{2}-\d{2}[ .]"),
    rule: Rule::Whole(&CASE_EDGES, r"(?:[A-Z] ?)?\d{2}-\d{2}[. ]\d{3}"),
    score: 0.3,
    context: &["pourvoi*", "n!", "no!", "nos!", "cass*", "civ", "soc", "com", "crim", "arrêt"],
    context_score: 0.85,
    about: "Year and number of an appeal to the French Court of Cassation, near a word for it.",
    source: "Cour de cassation, Open data des décisions judiciaires",
    finds: &["pourvoi n° «12-34.567»", "Cass. soc., «18-23.456»", "n° «K 19-12.345»"],
    ignores: &["12-34.567", "12-34,567", "pourvoi 12-345"],
    ..CASE_DE
};

/// The general list of a French court.
pub const CASE_FR_RG: Pattern = Pattern {
    name: "case-french-list",
    shape: Shape::Regex(r"\d{2}/\d{4,5}(?:/)?"),
    rule: Rule::Whole(&CASE_EDGES, r"\d{2}/\d{4,5}(?:/\d{1,2})?"),
    score: 0.0,
    context: &["rg", "r g", "rôle", "répertoire", "portalis", "minute"],
    context_score: 0.9,
    about: "Year and number of a case in the general list of a French court.",
    source: "Code de procédure civile, art. 726",
    finds: &["RG «19/01234»", "N° RG «20/12345»", "R.G. n° «18/00123»"],
    ignores: &["19/01234", "page 19/01234", "RG 19/012"],
    ..CASE_FR_POURVOI
};

/// How it is written in full.
const CASE_ES_NIG_WRITTEN: &str =
    r"\d{5}[ .-]?\d{2}[ .-]?\d[ .-]?(?:19|20)\d{2}[ ./-]?\d{7}|\d{2}\.\d{3}\.\d{2}\.\d-(?:19|20)\d{2}/\d{7}";

/// The Spanish number of a case through all instances.
pub const CASE_ES_NIG: Pattern = Pattern {
    name: "es-nig",
    kind: EntityKind::EsNig,
    country: "ES",
    shape: Shape::Regex(
        r"\d{19}|\d{12}[ \--/]\d{7}|\d{8}[ \-.](?:\d{11}|\d{4}[ \--/])|\d{7}[ \-.](?:\d{12}|\d{5}[ \--/]|\d[ \-.])|\d{5}[ \-.](?:\d{14}|\d{7}[ \--/]|(?:\d{3}|\d{2})[ \-.])|\d{2}\.\d{3}\.",
    ),
    edges: ID_EDGES,
    rule: Rule::WholeIf(&ID_EDGES, CASE_ES_NIG_WRITTEN, |text| (1..=52).contains(&number(text, 0..2))),
    score: 0.3,
    context: &["nig", "n i g", "identificación general", "procedimiento", "autos", "expediente"],
    context_score: 0.95,
    about: "Nineteen digits: municipality, order of courts, year and number of a Spanish case.",
    source: "Real Decreto 937/2003; Consejo General del Poder Judicial",
    finds: &[
        "NIG: «28079 27 2 2019 0001234»",
        "N.I.G. «0801942120208123456»",
        "NIG «28.079.00.4-2019/0012345»",
    ],
    ignores: &["2807927220190001234", "NIG 9907927220190001234", "NIG 28079272201900012"],
    ..CASE_US_FEDERAL
};

/// The Brazilian number of a case.
pub const CASE_BR_CNJ: Pattern = Pattern {
    name: "br-cnj",
    kind: EntityKind::BrCnj,
    country: "BR",
    shape: Shape::Regex(r"\d{1,7} ?- ?\d{2}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{1,7} ?- ?\d{2}\.(?:19|20)\d{2}\.\d\.\d{2}\.\d{4}"),
    check: Some(Check { passes: is_cnj, passed: 0.98, failed: 0.6, failed_in_context: 0.9 }),
    score: 0.6,
    context: &["processo", "processos", "autos", "proc", "ação", "recurso", "apelação", "cnj", "agravo"],
    context_score: 0.99,
    about: "The unified number of a Brazilian court case, with two check digits.",
    source: "Resolução CNJ nº 65/2008; ISO 7064 MOD 97-10",
    finds: &[
        "Processo «0011249-34.2014.8.07.0018»",
        "«0198766-82.2012.8.26.0000»",
        "autos n. «0001327-64.2018.8.26.0158»",
    ],
    ignores: &["0011249-34.2014.8.07", "00011249-34.2014.8.07.0018", "0011249-34.3014.8.07.0018"],
    ..CASE_US_FEDERAL
};

/// NNNNNNN-DD.AAAA.J.TR.OOOO: the number, year, branch, court and place, and then the check digits, modulo 97 is 1.
fn is_cnj(text: &str) -> bool {
    // Leading zeros of the number may be left out.
    let Some(front) = digits(text).count().checked_sub(13) else { return false };
    let number = digits(text).take(front).chain(digits(text).skip(front + 2));
    let checked = number.chain(digits(text).skip(front).take(2));
    checked.fold(0, |rest, digit| (rest * 10 + digit) % 97) == 1
}

/// A class of cases in the high courts of Brazil.
pub const CASE_BR_CLASS: Pattern = Pattern {
    name: "case-brazilian-class",
    country: "BR",
    shape: Shape::Regex(
        r"(?:AC|ARE|AREsp|REsp|RESP|EREsp|RHC|RMS|HC|RE|MS|MI|AI|AR|AP|Rcl|RCL|CC|Pet|Inq|SS|SL|STA|AgRg|EDcl)(?: [nN](?u:[.º°]){0,2})? ?\d{1,3}(?:\.?\d{3}){0,2}(?:-\d|-[A-Z]{2})?(?:/|-| \()(?:AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)|(?:ADI|ADC|ADO|ADPF|ACO|ADIN|ADIn)(?: [nN](?u:[.º°]){0,2} ?| )[1-9]\d{0,2}(?:\.?\d{3}){0,4}\d{0,2}(?:-\d)?(?: [A-Z]{1,2} [A-Z]{2})?(?: ?/ ?[A-Z]{2})?",
    ),
    edges: Edges::WORD,
    rule: Rule::None,
    score: 0.7,
    context: &["stf", "stj", "rel", "relator", "min", "julgado", "processo"],
    context_score: 0.9,
    about: "Class, number and state of a case in the Supreme Courts of Brazil.",
    source: "Regimento Interno do STF, art. 55; Regimento Interno do STJ",
    finds: &["na «ACO 830/PR»", "«HC 237.388/SP»", "«REsp 1.234.567/RS», rel."],
    ignores: &["HC 830", "XYZ 830/PR", "HC/SP", "ADBF\tH3\nADC0\t\tH2", "name='ADC 08 Capture'"],
    ..CASE_US_FEDERAL
};

/// A case in the courts of the Federal District and of Minas Gerais, as they number them themselves.
pub const CASE_BR_TJDFT: Pattern = Pattern {
    name: "case-brazilian-tjdft",
    shape: Shape::Regex(r"(?:\d\d|\d\d)\d{12}[A-Z]{3}|\d\.\d{4}\."),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"(?:19|20)\d{12}[A-Z]{3}|1\.\d{4}\.\d{2}\.\d{6}-\d/\d{3}"),
    score: 0.85,
    context_score: 0.95,
    about: "The number of a case in the courts of the Federal District or of Minas Gerais in Brazil.",
    source: "TJDFT, Provimento Geral da Corregedoria",
    finds: &["«20140110500434APO»", "Acórdão n.987488, «20160020314727ADI»", "(«20160610082800APC»)"],
    ignores: &["20140110500434", "2014011050043APO", "20140110500434APOS"],
    ..CASE_BR_CLASS
};

/// The Indian number of a case.
pub const CASE_IN_CNR: Pattern = Pattern {
    name: "in-cnr",
    kind: EntityKind::InCnr,
    country: "IN",
    shape: Shape::Regex(r"[A-Z]{4}[\dA-Z](?:\d{11}|(?:\d{7}|\d)-)"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[A-Z]{4}[0-9A-Z]\d-?\d{6}-?(?:19|20)\d{2}"),
    score: 0.5,
    context: &["cnr", "case", "court", "ecourts"],
    context_score: 0.95,
    about: "Sixteen letters and digits: court, number and year of an Indian case.",
    source: "eCourts Project, Case Number Record",
    finds: &["CNR «MHAU010012342020»", "«DLHC010123452019»", "CNR No. «KAUD03-001234-2020»"],
    ignores: &["MHAU01001234", "MHA0010012342020", "MHAU010012343020"],
    ..CASE_US_FEDERAL
};

/// How it is written in full.
const CASE_IN_DASHED_WRITTEN: &str =
    r"(?:CWP|CRM|CRR|CRA|RSA|FAO|LPA|COCP|CRWP|RFA|ESA|SLP|CMP|WPA)(?:-[A-Z]{1,3})?-\d{1,6}-(?:19|20)\d{2}";

/// Register, number and year with dashes, as the High Court of Punjab and Haryana writes them.
pub const CASE_IN_DASHED: Pattern = Pattern {
    name: "case-indian-dashed",
    country: "IN",
    shape: Shape::Regex(r"(?:CWP|CRM|CRR|CRA|RSA|FAO|LPA|COCP|CRWP|RFA|ESA|SLP|CMP|WPA)(?:-[A-Z]{1,3})?-\d"),
    edges: CASE_EDGES,
    rule: Rule::Whole(&CASE_EDGES, CASE_IN_DASHED_WRITTEN),
    score: 0.86,
    context_score: 0.95,
    about: "Register, number and year of a case in an Indian High Court.",
    source: "High Court of Punjab and Haryana Rules and Orders",
    finds: &["«CWP-23867-2016»", "in «CRM-M-12345-2020», the", "«RSA-1102-2013»"],
    ignores: &["CWP-23867", "XYZ-23867-2016", "CWP-23867-3016"],
    ..CASE_US_FEDERAL
};

/// A number behind a word for a case and a word for numbers.
pub const CASE_NUMBERED: Pattern = Pattern {
    name: "case-numbered",
    country: "",
    shape: Shape::Led(concat!(
        r"(?i:cases?|docket|civil action|criminal action|action|cause|matter|claim|civil suit|suit|petition|appeal|complaint|applications?|proceeding|adversary|file",
        r"|affaire|dossier|pourvoi|recurso|autos|procedimiento|expediente|causa|procedimento|processo|habeas corpus|dosarul|dosar|esas|karar|sprawa|sprawy|zaak|rechtssache|predmet|sag|sak)",
        r"|(?:m(?u:[áÁ])l|M(?u:[áÁ])l)(?:i|s|inu|sins)?|(?:h|H)(?:æ|Æ)staréttarm(?u:[áÁ])l|[mM](?u:[åÅ])l|(?i:requ)(?u:[êÊ])(?i:tes?)|(?i:ac)(?u:[óÓ])(?i:rd)(?u:[ãÃ])(?i:o)|(?i:apela)(?u:[çÇ])(?u:[ãÃ])(?i:o)|(?u:[дД])ел(?:о|а)|(?u:[сС])прав(?:а|и)"
    )),
    edges: Edges { word: true, number: true, before: "§$€£", after: "%‰€$£" },
    rule: Rule::Refine(|text, place| number_behind(text, place, true)),
    score: 0.8,
    context: &[],
    context_score: 0.8,
    about: "A number behind a word for a case and a word or sign for numbers.",
    source: "Court rules of many countries",
    finds: &[
        "Cause No. «2020-12345»",
        "Docket Number: «FBT-CV-19-6088123-S»",
        "Case # «CGC-20-581234»",
        "Dosar nr. «12345/3/2019»",
        "Acórdão n.«987488»",
        "дело № «А40-12345/2019»",
        "pourvoi n° «U1912345»",
    ],
    ignores: &[
        "in case 12 people",
        "case no. 5",
        "the file number is unknown",
        "suits no. 2020-123",
        "case no. to be assigned 2020-1",
        "better in some cases (#1853)",
    ],
    ..CASE_US_FEDERAL
};

/// A number behind a word that means the number of a case.
pub const CASE_NAMED: Pattern = Pattern {
    name: "case-named",
    shape: Shape::Led(concat!(
        r"(?i:aktenzeichen|sagsnummer|sagsnr|saksnummer|saksnr|diarienummer|diaarinumero|asianumero|dnro|zaaknummer|zaaknr|rolnummer|parketnummer|sygn\. ?akt|sygnatura akt|sygn\.|sp\. ?zn\.|poslovni broj|posl\. ?br",
        r"|case number|case no|index no|index number|docket no|docket number|n\.i\.g\.|r\.g\.n\.r|r\.g\. ?n)",
        r"|A(?:z\.|Z:|z:)|M(?u:[áÁ])lsn(?u:[úÚ])mer|m(?u:[áÁ])lsn(?u:[úÚ])mer|[mM]álsnr|[mM]ålnummer|[mM]ålnr|(?u:[üÜ])gyszám|[sS]pisová značka|Dnr"
    )),
    rule: Rule::Refine(|text, place| number_behind(text, place, false)),
    about: "A number behind a word that means the number of a case.",
    finds: &[
        "Aktenzeichen: «123 Js 4567/19»",
        "málsnúmer «2023-045678»",
        "diaarinumero «L 19/12345»",
        "zaaknummer «C/13/654321»",
        "sygn. akt «II K 1234/18»",
        "Dnr «2019/1234»",
    ],
    ignores: &["Das Aktenzeichen fehlt 12", "zaaknummer onbekend", "sagsnr. 5", "Az. folgt"],
    ..CASE_NUMBERED
};

/// The reference of a letter or ticket.
pub const REFERENCE: Pattern = Pattern {
    name: "reference",
    kind: EntityKind::ReferenceNumber,
    shape: Shape::Led(concat!(
        r"(?i:our ref(?:erence)?|your ref(?:erence)?|ref(?:erence)?\.? (?:no|nr|number|id|code)|ref(?:erence)?\.?:|ticket(?: (?:no|number|id)|:| #|#)|service request|request (?:no|number|id)|registration (?:no|number)|confirmation (?:no|number|code)|booking ref(?:erence)?|file ref(?:erence)?",
        r"|vores ref|deres ref|journalnummer|journalnr|j\.nr|unser zeichen|ihr zeichen|kundenzeichen|gz\.:|gz:|votre r|n/r|v/r|referencia n|su ref|nuestra ref|riferimento n|protocollo n|prot\. n|kenmerk|ons kenmerk|uw kenmerk|viitenumero|znak sprawy|nr sprawy)",
        r"|[tT]ilv(?u:[íÍ])sun(?:arn(?u:[úÚ])mer)?|[tT]ilv(?u:[íÍ])snr|[vV](?u:[åÅ])r ref|[eE]r ref|[gG]eschäftszeichen|(?:[nN]otre |[vV]otre |[nN]/|[vV]/)?[rR](?u:[éÉ])f(?:(?u:[éÉ])rence)?|[rR]efer(?u:[êÊ])ncia|[iI]ktatószám|Исх\. №|исх\. №|Вх\. №|вх\. №"
    )),
    rule: Rule::Refine(|text, place| number_behind(text, place, false)),
    score: 0.7,
    context_score: 0.7,
    about: "A number behind a word for the reference of a letter, file or ticket.",
    source: "Office habits; DIN 5008 (reference signs)",
    finds: &[
        "Our ref: «ABC/2020/1234»",
        "Reference number «REF-123456»",
        "tilvísun: «2023010045/1.2»",
        "Geschäftszeichen «III B 2 - 123/19»",
        "Ticket #«482913»",
        "Notre réf. : «2020-4567-JD»",
    ],
    ignores: &[
        "see reference 12",
        "our ref to the law",
        "ticket for 2 people",
        "Ref: none",
        "references: [12]",
    ],
    ..CASE_NUMBERED
};

/// A report to the police.
pub const POLICE_REPORT: Pattern = Pattern {
    name: "police-report",
    kind: EntityKind::PoliceReport,
    shape: Shape::Led(concat!(
        r"(?i:police report|police case|police file|incident report|incident|crime report|crime reference|crime ref|offence report|offense report|arrest report|booking|accident report|fir|f\.i\.r\.|crime|cr\.",
        r"|vorgangsnummer|strafanzeige|tagebuchnummer|denuncia|atestado|diligencias|boletim de ocorr(?u:[êÊ])(?i:ncia)|anmeldelsesnummer|anmeldelsesnr|proces-verbaalnummer|verbale)",
        r"|(?:P|p)roc(?u:[èÈ])s-verbal|[lL]ögreglum(?u:[áÁ])l|[kK]-nummer"
    )),
    rule: Rule::Refine(|text, place| number_behind(text, place, true)),
    about: "A number behind a word for a police report, incident or arrest.",
    source: "Code of Criminal Procedure 1973 (India), s. 154; police practice elsewhere",
    finds: &[
        "Police report no. «20-123456»",
        "FIR No. «163/2011»",
        "Incident #«2021-0004567»",
        "Crime No.«163/2011»",
        "atestado n.º «1234/20»",
    ],
    ignores: &["the incident of 2011", "fir trees 1234", "police report of 20-123456", "incident no. 5"],
    ..CASE_NUMBERED
};

/// A plot, house or title in a land register.
pub const PROPERTY: Pattern = Pattern {
    name: "property",
    kind: EntityKind::PropertyNumber,
    shape: Shape::Led(concat!(
        r"(?i:title no|title number|parcel no|parcel number|parcel id|plots? nos?|lot and plan|apn:|assessor's parcel no|folio no|matr\. ?nr|matrikelnummer|matrikelnr|fastighetsbeteckning",
        r"|referencia catastral|finca registral|finca n|landnr|fastanr|flurst|kiinteist|parcela n|parcelle n)",
        r"|[lL]andn(?u:[úÚ])mer|[fF]asteignan(?u:[úÚ])mer|[fF]astan(?u:[úÚ])mer|[lL]andeignan(?u:[úÚ])mer|[kK]iinteistötunnus|[fF]lurstücks?|[kK]atasternummer"
    )),
    rule: Rule::Refine(|text, place| number_behind(text, place, false)),
    about: "A number behind a word for a plot, house or title.",
    source: "Lög nr. 6/2001; Land Registration Act 2002; Udstykningsloven",
    finds: &[
        "title number «AGL123456»",
        "fasteignanúmer «F201-2345»",
        "matr.nr. «123ab»",
        "plot no. «431/4»",
        "referencia catastral «9872023VH5797S0001WX»",
    ],
    ignores: &["title number one", "the plot no. 5", "parcel of 123 items", "APN settings 1234"],
    ..CASE_NUMBERED
};

/// An Icelandic property.
pub const PROPERTY_IS: Pattern = Pattern {
    name: "property-icelandic",
    country: "IS",
    shape: Shape::Regex(r"\d{6,7}|\d{3}-\d{3,4}|[FLfl](?:\d{6,7}|\d{3}-\d)"),
    rule: Rule::WholeIf(&CASE_EDGES, r"[FfLl]?[12]\d{2}-?\d{3,4}", |text| {
        matches!(digits(text).count(), 6 | 7)
    }),
    score: 0.0,
    context: &[
        "fastanúmer",
        "fasteignanúmer",
        "fastanr",
        "fnr",
        "landnúmer",
        "landnr",
        "landeignanúmer",
        "fasteign",
        "matshluti",
        "fasteignin",
        "fasteignarinnar",
        "eignarhluti",
    ],
    context_score: 0.85,
    about: "Six or seven digits near a word for the Icelandic land register.",
    source: "Lög nr. 6/2001 um skráningu, merki og mat fasteigna",
    finds: &["fasteign, fnr. «201-2345»", "fastanr. «F2012345»", "landnúmer «123456»"],
    ignores: &["201-2345", "sími 201-2345", "fnr. 501-2345"],
    ..CASE_US_FEDERAL_AS_PROPERTY
};

const CASE_US_FEDERAL_AS_PROPERTY: Pattern =
    Pattern { kind: EntityKind::PropertyNumber, edges: CASE_EDGES, ..Pattern::ROW };

/// How it is written in full.
const PROPERTY_NO_WRITTEN: &str = r"(?i:gnr|g\.nr)\.? ?\d{1,4},? ?(?:og |/)?(?i:bnr|bruksnr|b\.nr)\.? ?\d{1,4}(?:,? ?(?i:snr|fnr)\.? ?\d{1,3})?";

/// A Norwegian property.
pub const PROPERTY_NO: Pattern = Pattern {
    name: "property-norwegian",
    country: "NO",
    shape: Shape::Led(r"(?i:gnr|g\.nr)"),
    rule: Rule::Whole(&Edges::WORD, PROPERTY_NO_WRITTEN),
    edges: Edges::WORD,
    score: 0.85,
    context: &[],
    context_score: 0.85,
    about: "Farm and holding number of a Norwegian property.",
    source: "Matrikkellova (LOV-2005-06-17-101)",
    finds: &["«gnr. 12 bnr. 34»", "eiendommen «Gnr 123, bnr 4» i", "«gnr. 5 bnr. 67 snr. 2»"],
    ignores: &["gnr. 12", "bnr. 34", "gnr og bnr"],
    ..CASE_US_FEDERAL_AS_PROPERTY
};

/// A Polish land register.
pub const PROPERTY_PL: Pattern = Pattern {
    name: "property-polish",
    country: "PL",
    shape: Shape::Regex(r"[A-Z]{2}\d[A-Z]/"),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"[A-Z]{2}\d[A-Z]/\d{8}/\d"),
    check: Some(Check { passes: is_ksiega, passed: 0.95, failed: 0.5, failed_in_context: 0.8 }),
    context: &["kw", "księga", "księgi", "wieczysta", "wieczystej", "land register"],
    context_score: 0.98,
    about: "Court, number and check digit of a Polish land and mortgage register.",
    source: "Rozporządzenie z 15 lutego 2016 r. w sprawie ksiąg wieczystych",
    finds: &["KW nr «WA4M/00123456/4»", "księga wieczysta «KR1P/00012345/2»", "«GD1G/00000001/0»"],
    ignores: &["WA4M/0012345/6", "WA4M-00123456-6", "WA4/00123456/6"],
    ..CASE_US_FEDERAL_AS_PROPERTY
};

/// Weights 1 3 7, letters counted in the order of the register.
fn is_ksiega(text: &str) -> bool {
    const ORDER: &[u8] = b"0123456789XABCDEFGHIJKLMNOPRSTUWYZ";
    let mut values = text
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| ORDER.iter().position(|other| *other == byte));
    let sum: Option<usize> = values
        .by_ref()
        .take(12)
        .zip([1, 3, 7].into_iter().cycle())
        .map(|(value, weight)| value.map(|value| value * weight))
        .sum();
    matches!((sum, values.next(), values.next()), (Some(sum), Some(Some(check)), None) if sum % 10 == check)
}

/// A person's number with an employer.
pub const EMPLOYEE: Pattern = Pattern {
    name: "employee",
    context_score: 0.9,
    kind: EntityKind::EmployeeId,
    shape: Shape::Led(concat!(
        r"(?i:employee|emp\.|emp id|emp no|staff|personnel|payroll|worker|service|badge|starfsmannan|medarbejder|medarbejdernummer|medarbejdernr|ansattnummer|ansattnr|anst|personalnummer|mitarbeiternummer|matricule|empleado|matricola|personeelsnummer|henkil)",
        r"|[sS]tarfsmannan(?u:[úÚ])mer|[aA]nst(?u:[äÄ])llningsnummer|[mM]atr(?u:[íÍ])cula|[hH]enkilönumero|[nN]úmero de empleado"
    )),
    rule: Rule::Refine(|text, place| {
        let keyword = text.get(place.clone())?.to_lowercase();
        let needs_mark = [
            "employee",
            "staff",
            "personnel",
            "payroll",
            "worker",
            "service",
            "badge",
            "empleado",
            "medarbejder",
        ]
        .contains(&keyword.as_str());
        number_behind(text, place, needs_mark)
    }),
    about: "A number behind a word for an employee or a personnel file.",
    source: "Office habits",
    finds: &[
        "Employee ID: «E-104233»",
        "employee no. «48213»",
        "Personnel file no. «P/2019/113»",
        "starfsmannanúmer «10234»",
        "Personalnummer: «00123456»",
    ],
    ignores: &[
        "employee 12 of them",
        "staff of 1200",
        "personnel costs 1234",
        "service 12345",
        "badge of honour 1234",
    ],
    ..CASE_NUMBERED
};

/// Words and signs for a number.
#[rustfmt::skip]
static MARKS: Words = Words::new(&[
    "no nos nr nrs number numbers num n nº º ª núm número números numéro numéros numero nummer numer numărul \
     númer bearing br broj id ref reference file sayılı номер",
]);

/// The number behind the word at `place`, on the same line. `needs_mark`: a word or sign for numbers stands between.
fn number_behind(text: &str, place: Range<usize>, needs_mark: bool) -> Option<Range<usize>> {
    let end = text.ceil_char_boundary((place.end + 96).min(text.len()));
    let near = &text[place.end..end];
    let line = near.bytes().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(near.len());
    let near = &near[..line];
    // `in other cases (#853)`: a report in a list of changes.
    if near.starts_with(" (#") || near.starts_with(char::is_alphabetic) || !starts_word(text, place.start) {
        return None;
    }
    let mut rest = near;
    let mut marked = false;
    for _ in 0..4 {
        let plain = rest.trim_start_matches(&[' ', '\t', '\u{a0}', '.', ':', '=', '"', '\'', '(', '°'][..]);
        let signs = plain.trim_start_matches(&['#', '№'][..]);
        marked |= signs.len() < plain.len();
        rest = signs.trim_start_matches(&[' ', '\u{a0}'][..]);
        let word = rest.len() - rest.trim_start_matches(char::is_alphabetic).len();
        let lower = rest[..word].to_lowercase();
        // `N-123` is a number, `n 123` and `n.123` are not.
        if word == 0
            || !MARKS.contains(lower.as_str())
            || rest[word..].starts_with(&['-', '/'][..])
            || rest[word..].starts_with(|c: char| c.is_ascii_digit() && word < 2)
        {
            break;
        }
        marked = true;
        rest = &rest[word..];
    }
    let skipped = near.len() - rest.len();
    if (needs_mark && !marked)
        || skipped > 32
        || (skipped == 0 && text[..place.end].ends_with(char::is_alphanumeric))
    {
        return None;
    }
    let length = number_length(rest)?;
    let start = place.end + skipped;
    Some(start..start + length)
}

/// Bytes at the front of `text` that are the number of a record: `12 O 345/18`, `CGC-20-581234`, `123 of 2020`.
fn number_length(text: &str) -> Option<usize> {
    let mut kept = 0;
    let mut at = 0;
    let mut signs = 0;
    for _ in 0..7 {
        let rest = &text[at..];
        let token = rest.len()
            - rest.trim_start_matches(|c: char| c.is_alphanumeric() || "./-_§&:()–\\".contains(c)).len();
        let token = &rest[..token];
        let bare = token.trim_end_matches(&['.', ':', '-', '–', '/', '(', '\\'][..]);
        let bare = if bare.contains('(') { bare } else { bare.trim_end_matches(')') };
        let bare = bare.trim_end_matches(&['.', ':'][..]);
        let has_digit = bare.contains(|c: char| c.is_ascii_digit());
        let is_sign = !bare.is_empty()
            && bare.chars().count() <= 6
            && (bare.starts_with(char::is_uppercase) || bare.starts_with('('));
        if has_digit && bare.len() <= 40 {
            kept = at + bare.len();
            signs = 0;
        } else if token == "of"
            && kept > 0
            && rest.len() > 7
            && rest[2..].trim_start().as_bytes().iter().take(4).all(u8::is_ascii_digit)
        {
            signs = 0;
        } else if (is_sign || (token == "-" && kept > 0)) && signs < 2 {
            signs += 1;
        } else {
            break;
        }
        if has_digit && bare.len() < token.len() {
            break;
        }
        let space = rest[token.len()..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}'));
        let Some(space) = space else { break };
        at += token.len() + space.len_utf8();
    }
    let value = &text[..kept];
    let count = digits(value).count();
    let plain = value.bytes().all(|byte| byte.is_ascii_digit());
    let fits = value.starts_with(char::is_alphanumeric)
        && count >= 3
        && value.len() <= 48
        && !(plain && count < 4 && text[kept..].trim_start().starts_with(char::is_lowercase));
    (fits && !looks_like_date(value)).then_some(kept)
}

/// True if the register between the first and the last number is one that courts have.
fn names_register(text: &str) -> bool {
    #[rustfmt::skip]
    static REGISTERS: Words = Words::new(&[
        // Germany: constitution, civil, criminal, labour, administration, finance, social, patents.
        "BvR BvL BvE BvF BvQ BvB BvG BvN BvC BvM BvH BvP PBvU ZR ZB ZA ZBs StR StE StB ARs ARZ AR BGs BJs BJ BU BK \
         BKa BA RU RK RKa RAr RV RJ RKn RKg ER AnwZ NotZ RiZ O S T C U W F H B M N K L E R P A G V D HKO OH UF WF UKl \
         Wx VA Kart Verg Sch SchH AktG KLs Ks Ls Ds Cs Js UJs Qs Ns Ss Ws OWi Gs BRs VRs StVK NBs Rb OLG Rs ORs VAs \
         Ausl AuslA RBs SsOWi AZR ABR AZN AZB AZA AS ABN Sa Ta Ca Ga BV BVGa TaBV Ha SaGa Oa WB WD WNB CN BN AV PB \
         ZRB NE VR PKH KO KR KSt AE LB LA ME OB ZB CS ZU BR AY SO KG KA KU RA AL VG EG SB KN Ni W pat IN IK IE XVII \
         XIV XVI VI IV Lw Bl BLw EnVR EnVZ KZR KVR KVZ KRB GSSt GSZ PatAnwZ Not StbSt",
        // Austria.
        "Ob ObA ObS Os Ok Nc Cg Cga Cgs Hv Bs Ra Rs Ne Fsc Pu Ps",
        // Poland.
        "Ca Cz Ka Kz Ko Kp Ns Nsm Pa U Ua GC Ga Gz RC RNs ACa AKa AUa APa AGa AKz ACz CSK CSKP CNP CZP CZ KK KZP KS \
         PK UK UKN PUNPP SA FSK OSK GSK FZ OZ GZ OSA FPS OPS SAB Km Kmp Ds KO Co GCo GNc Kow W Now Nsr USK NSNc",
        // Czech Republic and Slovakia.
        "Cdo Tdo Tz Odo Cmo Co To Ads Afs As Azs Ans ICdo NSCR INS Nd Tvo Nt Ad Af Az Cb Obo Sžo ICm EXE EX ÚS Cob \
         CoP Em Er Csp Up",
    ]);
    let register = text
        .split(|c: char| c == ' ' || c == '\t' || !c.is_ascii() && !c.is_alphabetic())
        .skip(1)
        .find(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    register.is_some_and(|register| REGISTERS.contains(register.split('-').next().unwrap_or(register)))
}

/// True for a law of the European Union: `(EC) No 883/2004`, `2002/236/EC`, in whatever language.
fn is_union_law(text: &str, place: &Range<usize>) -> bool {
    #[rustfmt::skip]
    static SHORT: Words = Words::new(&[
        "ec eu eec euratom jha cfsp ce ue cee eg ewg ef eøf ees ey eu ety we ewg es eú ehs ek egk eü el eb eeb ez eez \
         ео ес еио εκ εε εοκ ke ue ae jai ji gasp pesc ib",
    ]);
    let names = |word: &str| SHORT.contains_in_small(word.trim());
    let end = text.ceil_char_boundary((place.end + 16).min(text.len()));
    let behind = text[place.end..end].strip_prefix('/').unwrap_or_default();
    let length = behind.len() - behind.trim_start_matches(char::is_alphabetic).len();
    let before = Before::read(text, place.start);
    let inside = before.front().trim_end().strip_suffix(')').and_then(|front| front.rsplit('(').next());
    names(&behind[..length]) || inside.is_some_and(|inside| inside.split(&[',', '/'][..]).any(names))
}

/// What stands before a number on its line: a mark such as `No.`, and the word before that.
struct Before<'t> {
    text: &'t str,
    /// Where the mark begins; the number's own place if there is none.
    mark: usize,
    at: usize,
}

impl<'t> Before<'t> {
    fn read(text: &'t str, at: usize) -> Before<'t> {
        let floor = text.floor_char_boundary(at.saturating_sub(48));
        let near = &text[floor..at];
        let near = near.rsplit(&['\n', '\r'][..]).next().unwrap_or(near);
        let bare = near.trim_end_matches(&[' ', '\u{a0}', '.', ':', '°', 'º'][..]);
        let word = bare.len() - bare.trim_end_matches(char::is_alphabetic).len();
        let is_mark = word > 0 && MARKS.contains_in_small(&bare[bare.len() - word..]);
        let mark = if is_mark { at - (near.len() - bare.len()) - word } else { at };
        Before { text: near, mark, at }
    }

    fn has_mark(&self) -> bool {
        self.mark < self.at
    }

    /// The text before the mark.
    fn front(&self) -> &'t str {
        &self.text[..self.text.len() - (self.at - self.mark)]
    }

    /// The last word before the mark, in lower case.
    fn word(&self) -> String {
        let bare = self.front().trim_end_matches(|c: char| !c.is_alphabetic());
        let word = bare.len() - bare.trim_end_matches(char::is_alphabetic).len();
        bare[bare.len() - word..].to_lowercase()
    }

    /// True if what is numbered is a law or the like: one of the last three words before the mark says so.
    fn names_law(&self) -> bool {
        #[rustfmt::skip]
        static LAWS: Words = Words::new(&[
            "law act lei legge ley loi decree decreto regulation directive protocol resolution resolução order bill rule \
             wet lov lag lög laga lögum reglugerð reglum zákon ustawa ustawy закон complementar provisória portaria \
             series record súmula kanun regulamento regolamento reglamento règlement verordnung vo richtlinie verordening \
             förordning forordning asetus rozporządzenie nařízení nariadenie rendelet regulamentul uredba уредба \
             directiva direttiva richtlijn direktiv direktiiv normativa provimento instrução notification circular \
             ordinance decision",
        ]);
        let words = self.front().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        words.rev().take(3).any(|word| LAWS.contains_in_small(word))
    }

    /// Where the short name of a register before the mark begins (`W.P.(C) No.`), or the number itself behind a word
    /// for a case (`Writ Petition No.`).
    fn register(&self) -> Option<usize> {
        #[rustfmt::skip]
        static WORDS: Words = Words::new(&[
            "petition petitions appeal appeals suit suits case cases application applications complaint reference \
             revision review writ execution tax claim matter arbitration caveat mál máli máls málum mála hæstaréttarmál \
             hæstaréttarmáli landsréttarmál héraðsdómsmál autos recurso processo procedimiento causa affaire dossier \
             rollo expediente sak sag mål dosar dosarul esas",
        ]);
        if self.names_law() {
            return None;
        }
        let front = self.front().trim_end_matches(&[' ', '\u{a0}'][..]);
        let is_part = |c: char| c.is_ascii_alphabetic() || matches!(c, '.' | '(' | ')' | '-');
        let mut bare = front.trim_end_matches(is_part);
        // `O. P. No.`: single letters with spaces between them.
        while let Some(more) = bare.strip_suffix(". ").filter(|_| front.len() - bare.len() <= 12) {
            let letter = more.trim_end_matches(|c: char| c.is_ascii_uppercase());
            if more.len() - letter.len() != 1 || letter.ends_with(char::is_alphanumeric) {
                break;
            }
            bare = letter.trim_end_matches(is_part);
        }
        // One letter stands in `bare` with its dot and space: `O. P.`
        let sign = front[bare.len()..].trim_start_matches(&['.', '-', ')', '(', ' '][..]);
        let capitals = sign.bytes().filter(u8::is_ascii_uppercase).count();
        let in_brackets = sign.contains('(');
        let letters = sign.bytes().filter(u8::is_ascii_alphabetic).count();
        let is_law = [
            "GO",
            "SO",
            "GSR",
            "SRO",
            "ACT",
            "LAW",
            "LEI",
            "RESOLUTION",
            "ORDER",
            "BILL",
            "DECRETO",
            "LEY",
            "SI",
            "PL",
            "FIR",
            "OUG",
            "OG",
            "HG",
            "DPR",
            "DLGS",
            "DPCM",
        ]
        .contains(&sign.replace('.', "").to_ascii_uppercase().as_str());
        let is_sign = capitals >= 2
            && letters <= 10
            && (capitals == letters || in_brackets || sign.contains('.'))
            && !is_law;
        let is_writ = sign.starts_with("Writ-") || sign.starts_with("Crl") || sign == "Cr.";
        // `C.C.13916 of 2017`: without a mark only right before the number and with dots.
        let is_beside = self.has_mark() || (front.ends_with('.') && self.front().len() == front.len());
        if (is_sign || is_writ) && is_beside {
            return Some(self.mark - (self.front().len() - front.len()) - sign.len());
        }
        (self.has_mark() && WORDS.contains(self.word().as_str())).then_some(self.at)
    }
}
