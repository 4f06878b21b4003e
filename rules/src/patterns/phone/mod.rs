//! Telephone and fax numbers: international ones of every country by its plan, and national ones as some sixty countries
//! write them.
//!
//! The shapes say only how a number begins. The rules read on from there ([`written`]), so that the automaton of all
//! rows stays small, and ask the plans ([`plan`]) and the national spellings ([`spelling`]).

mod other;
mod plan;
mod plans;
mod spelling;
mod written;

use std::ops::Range;

use self::plan::Plan;
use self::written::{Group, MOST_GROUPS, Written, place};
use super::government::is_icelandic;
use super::separator;
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    INTERNATIONAL,
    INTERNATIONAL_UNLISTED,
    NORTH_AMERICA,
    LETTERS,
    TRUNK,
    BRACKETED,
    NATIONAL,
    ICELAND,
    IN_CONTEXT,
];

/// Words that name a telephone number. First English, Icelandic, Danish/Norwegian/Swedish, German, French, Spanish, Italian,
/// Portuguese, Dutch, Finnish, Polish; then the rest of Europe, the Near East, and Asia.
#[rustfmt::skip]
const PHONE_WORDS: &[&str] = &[
    "phone*", "telephone*", "tel", "telno", "telecopier", "facsimile", "mobile", "mob", "cell!", "cellphone", "cellular", "fax*", "call",
    "calls!", "called!", "calling", "dial*", "ring!", "sms", "please text!", "or text!", "just text!", "text at!", "text us", "text him", "text her", "whatsapp", "viber", "signal!", "ph!", "contact!", "office!", "hotline",
    "answering", "reach!", "reached!", "reached at!", "reached on!", "text to!", "message to!", "landline", "pager", "voicemail", "helpline", "toll free", "freephone", "ring me", "ring us", "ring him", "ring her", "reach me", "reach us", "reach him", "reach her", "contact me", "contact us", "text me", "my number", "wechat",
    "sími", "síma", "síminn", "símann", "símans", "símar", "símanúmer*", "símanr", "símanum", "farsími", "farsíma", "gsm", "hringja", "hringdu", "hringið", "hringt",
    "bréfsími", "vinnusími", "heimasími", "simi",
    "tlf", "tels", "telefon*", "mobil*", "ringa", "ringe", "kontakt!", "tfn", "tlfnr", "ring til", "ring på", "ring mig", "ring meg", "ring gerne", "ring gjerne", "ringe til", "ringer til", "mit nummer", "mitt nummer", "mit nr", "mitt nr", "skriv til", "nummeret er", "træffes på", "treffes på", "nås på", "fanges på", "nå meg", "når meg", "når mig", "fang mig", "mobilnr", "min mobil",
    "handy", "handynummer", "meine nummer", "nummer lautet", "erreichbar unter", "rufen sie", "ruf mich", "rufnummer*", "durchwahl", "anruf", "anrufen", "fon", "natel",
    "téléphone*", "tél", "portable!", "télécopie", "appelez", "appeler", "joindre!", "mon numéro", "appelle moi",
    "teléfono*", "teléf*", "telef", "telefs", "tfno*", "telf*", "tlfn*", "tlfs", "móvil", "movil", "llamar", "llame", "llámame", "fijo!",
    "cellulare", "telefone*", "celular", "telemóvel", "ligue para", "telefoon*", "mobiel*", "bel!", "puhelin*", "puh", "soita", "komórk*", "zadzwoń", "dzwonić",
    "faks*", "volejte", "zavolejte", "nazovite", "nazvati", "hívja", "hívjon", "sunați", "sunati", "tālrunis", "tālr", "ტელ*", "հեռ*", "arayın", "cep!",
    "тел", "телефон*", "факс*", "моб", "мобильн*", "мобілн*", "мобільн*", "мобилен", "сотов*", "звоните", "позвоните", "звонить", "дзвоніть",
    "τηλ", "τηλέφων*", "τηλεφων*", "κινητό", "φαξ",
    "هاتف*", "الهاتف", "هاتفي", "جوال", "الجوال", "موبايل", "فاكس", "تلفون", "تلفن", "موبایل", "טלפון", "טל", "נייד", "פקס", "פלאפון",
    "फ़ोन", "फोन", "मोबाइल", "मोबाईल", "ফোন", "মোবাইল", "telepon*", "hp!", "hubungi", "điện thoại", "đt", "sđt", "simu!",
    "電話", "电话", "手机", "手機", "微信", "携帯", "ファックス", "传真", "傳真", "联系方式", "전화", "휴대폰", "핸드폰", "팩스", "연락처", "โทร", "มือถือ", "แฟกซ์",
];
/// Words and signs that say a number is something else.
#[rustfmt::skip]
const NOT_PHONE: &[&str] = &[
    "invoice*", "order", "docket", "case", "isbn*", "issn", "doi", "pmid", "article", "articles", "clause*", "rule", "cfr", "usc", "section", "sections", "§", "page", "pages", "pp",
    "ref", "reference", "version", "chrome", "safari", "firefox", "webkit", "fbav", "build", "vol", "volume", "serial", "model", "mod", "patent", "bates", "act", "account", "ssn", "zip", "postcode",
    "mál", "máls", "málsnúmer", "reikning*", "lög", "grein", "kt", "kennitala", "kennitölu", "rechnung*", "artikel", "seite", "plz",
    "uuid", "guid", "imei", "iban", "vat", "timestamp", "epoch", "hash", "commit", "rfc", "cve", "cwe", "bug", "ticket", "issue", "dfars", "part*", "lot", "batch", "item", "art", "sku", "coordinates", "lat", "lon", "ean", "chapter", "table",
    "facture", "factura", "siret", "siren", "cep", "cpf", "cnpj", "processo", "autos", "usd", "eur", "isk", "kr", "$", "€", "£",
];

const PHONE_EDGES: Edges = Edges { word: true, number: true, before: "§$€£=+_", after: "%‰€$£°" };

/// An international number, whatever the country.
pub const INTERNATIONAL: Pattern = Pattern {
    name: "phone-international",
    kind: EntityKind::PhoneNumber,
    shape: Shape::Regex(r"\(?(?:\+|0011|011|00)[ -]?\(?[1-9]"),
    edges: Edges { word: true, number: true, before: "§$€£=", after: "%‰€$£°" },
    rule: Rule::Refine(|text, found| international(text, found.start, Trust::Plan)),
    score: 0.9,
    context: PHONE_WORDS,
    context_score: 0.97,
    decoys: NOT_PHONE,
    about: "A telephone number with its country code, as the country's plan allows.",
    source: "ITU-T E.164 and its list of country codes; E.123 for the spelling; national plans as libphonenumber has them",
    finds: &[
        "call «+354 555 1234».",
        "«+1 (415) 555-2671 ext. 12»",
        "«+44 (0)20 7946 0958»,",
        "«0049 30 901820»",
        "«+4520123456»",
        "tel «001-204-821-0538x16944»",
        "«(+47) 22 12 34 56»",
        "«+33 1 23 45 67 89»",
        "tel:«+354-555-1234;ext=1»",
        "dial «011 44 20 7946 0958» or «0011 64 9 300 1234»",
        "«+49 (0)30 / 901820 Durchwahl -12»",
        "«+54 9 11 4123-4567», «+86 138 0013 8000» und «+1-415-555-2671»",
        "«+354 555 1234» / 555 1235",
    ],
    ignores: &[
        "+999 555 1234 55",
        "a+1234567",
        "000123456789",
        "+12",
        "1+1 2345678",
        "00 00 00 00 00",
        "0060-004142/2017",
        "002.094.571-04",
        "x = 5 + 354 5551234",
        "+20 000 000",
        "Decimal('+35236450.6')",
        "+64.1466 -21.9426",
    ],
    ..Pattern::ROW
};

/// The same where the plan that we know has no such number: plans grow, and people write invented numbers.
pub const INTERNATIONAL_UNLISTED: Pattern = Pattern {
    name: "phone-international-unlisted",
    rule: Rule::Refine(|text, found| international(text, found.start, Trust::Length)),
    score: 0.55,
    context_score: 0.94,
    about: "A number with a country code, of a length that the country has, but not in its plan.",
    finds: &[
        "«+354 155 1234»",
        "«+47 12 34 56 78»",
        "«+44 (0)4632 960 123» ",
        "«+54 9 3106 9793»",
        "«+359949926869», «+995 276 895 778»",
        "fax «+45 11 22 33 44»",
    ],
    ignores: &[
        "+354 555 1234",
        "+999 555 1234 55",
        "+354 100 0000",
        "+12 345",
        "+33 000 000 000",
        "<fraction> 0031 2044 0038",
        "+1 234 567 890",
    ],
    ..INTERNATIONAL
};

/// How much of a plan must fit.
#[derive(Clone, Copy, PartialEq)]
enum Trust {
    /// First digits and length.
    Plan,
    /// The length, and only what does not pass with the plan.
    Length,
}

/// Reads an international number and keeps as many groups as its country's plan allows.
fn international(text: &str, start: usize, trust: Trust) -> Option<Range<usize>> {
    let rest = &text[start..];
    let number = rest.strip_prefix('(').unwrap_or(rest);
    ["+", "00", "011", "0011"].iter().find_map(|prefix| {
        let behind = number.strip_prefix(prefix)?;
        let digits = behind.strip_prefix([' ', '-']).unwrap_or(behind);
        let has_gap = digits.len() < behind.len();
        let is_open = number.len() < rest.len();
        let written = Written::read(text, text.len() - digits.len(), is_open)?;
        let count = written.count();
        // A prefix of digits, or a plus that stands alone, wants groups behind it.
        let least = match *prefix {
            "+" if !has_gap => 1,
            "00" if has_gap => 1,
            "00" => 2,
            _ => 3,
        };
        if least == 3 && !has_gap {
            return None;
        }
        let allowed = |count: &usize| is_international(&written, *count, prefix, trust);
        let kept = (least..=count).rev().find(allowed)?;
        // `0031 2044 0038`: a table of codes.
        let is_table = *prefix == "00" && written.groups(kept).iter().skip(1).all(|group| group.len() == 4);
        if trust == Trust::Length && is_table {
            return None;
        }
        // What the plan allows is not for the row that goes by the length.
        let passes = |count: usize| is_international(&written, count, prefix, Trust::Plan);
        if trust == Trust::Length && (least..=count).any(passes) {
            return None;
        }
        place(text, start, written.groups(kept).last())
    })
}

/// True if the first groups are a country code and a number of that country.
fn is_international(written: &Written, count: usize, prefix: &str, trust: Trust) -> bool {
    let groups = written.groups(count);
    let Some((plan, national)) = Plan::of_international(written.number(count)) else { return false };
    let code = written.number(count).len() - national.len();
    // Behind 00, a slash or a dot makes it the number of a case.
    let is_case = prefix != "+" && groups.iter().any(|group| matches!(group.gap, '/' | '.'));
    // `+35236450.6` is a fraction, `+64.1466 -21.9426` a place on the map.
    let mut dots = groups.iter().skip(1).map(|group| group.gap == '.');
    let is_fraction = groups.last().is_some_and(|last| last.gap == '.' && last.len() == 1)
        || (dots.next() == Some(true) && dots.any(|is_dot| !is_dot));
    if is_case || is_fraction || groups[0].len() < code {
        return false;
    }
    // `+44 (0)20`: the zero in brackets is not dialled.
    let mut national = national.to_owned();
    let spare = groups.iter().find(|group| group.in_brackets && group.len() == 1 && group.from >= code);
    if let Some(place) =
        spare.map(|group| group.from - code).filter(|place| national[*place..].starts_with('0'))
    {
        national.remove(place);
    }
    // North America hands out new area codes every year.
    let is_north_american = || {
        let is_2_to_9 = |place: usize| national.as_bytes().get(place).is_some_and(|digit| *digit >= b'2');
        plan.code == 1 && national.len() == 10 && is_2_to_9(0) && is_2_to_9(3)
    };
    let without_trunk = || national.strip_prefix(plan.trunk).filter(|_| !plan.trunk.is_empty());
    match trust {
        Trust::Plan => {
            plan.allows(&national)
                || without_trunk().is_some_and(|rest| plan.allows(rest))
                || is_north_american()
        }
        // In three groups and more it is a telephone number, whoever invented it.
        Trust::Length => {
            // `+1 234 567 890` may be an amount.
            let is_figure =
                groups.iter().skip(1).all(|group| group.len() == 3 && matches!(group.gap, ' ' | '.'));
            let is_long = groups.len() >= 3 && (6..=12).contains(&national.len()) && !is_figure;
            let fits = plan.has_length(&national) || (prefix == "+" && is_long);
            fits && code + national.len() >= 9 && !national.ends_with("000")
        }
    }
}

/// A number of the North American plan.
pub const NORTH_AMERICA: Pattern = Pattern {
    name: "phone-north-america",
    shape: Shape::Regex(concat!(r"(?:1", separator!(), "?)?", r"\(?[2-9]\d\d(?:\)|", separator!(), ")")),
    edges: PHONE_EDGES,
    rule: Rule::Refine(north_america),
    score: 0.75,
    context_score: 0.95,
    decoys: NOT_PHONE,
    about: "Ten digits as 3-3-4, as in the United States and Canada.",
    source: "North American Numbering Plan (NANPA); 47 CFR part 52",
    finds: &[
        "call «(415) 555-2671» now",
        "«415-555-2671», «415/555-2671», «1 (415) 555-2671»",
        "«(415)555-2671»",
        "«415.555.2671 ext. 12».",
        "«1-800-555-0199»",
        "«(764)722-5949x123»",
        "Fax: «(617) 243 - 2601»",
    ],
    ignores: &[
        "115-555-2671",
        "invoice 415-555-2671",
        "415-155-2671",
        "1415-555-26711",
        "12-415-555-2671",
        "order no. 415-555-2671",
        "DFARS 252.227-7014",
        "965 494 1032 575",
        "1782-386-1833",
    ],
    ..INTERNATIONAL
};

fn north_america(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let written = read(text, found.start)?;
    let first = usize::from(written.number(1) == "1");
    let all = written.groups(first + 3);
    let [area, exchange, line] = all.get(first..)? else { return None };
    let lengths = [area.len(), exchange.len(), line.len()];
    let is_2_to_9 = |group: &Group| {
        written.number(MOST_GROUPS).as_bytes().get(group.from).is_some_and(|digit| *digit >= b'2')
    };
    if lengths != [3, 3, 4]
        || !is_2_to_9(area)
        || !is_2_to_9(exchange)
        || exchange.in_brackets
        || line.in_brackets
    {
        return None;
    }
    // `252.227-7014` is a clause, `782 386 1833` may be a row of figures.
    let gaps = (exchange.gap, line.gap);
    let is_clear = area.in_brackets || matches!(gaps, ('-' | '/', '-') | ('.' | '/', '.') | (' ', '-'));
    is_clear.then(|| place(text, found.start, Some(line))).flatten()
}

/// A North American number that is spelled in letters.
pub const LETTERS: Pattern = Pattern {
    name: "phone-letters",
    shape: Shape::Regex(r"(?:1[-. ])?\(?8\d\d\)?[-. ][A-Z\d]"),
    rule: Rule::Refine(letters),
    score: 0.4,
    about: "A free number of North America with letters for digits, near a word that speaks of telephones.",
    finds: &[
        "call «1-800-FLOWERS»",
        "phone «1-888-GO-FEDEX»? no: «1-800-GOFEDEX»",
        "toll-free hotline «(800) 555-HELP»",
    ],
    ignores: &[
        "1-800-FLOWERS",
        "call 1-850-FLOWERS",
        "call 1-800-FLOW",
        "model 800-ABC-1234",
        "call 1-900-FLOWERS",
        "call 800-flowers",
    ],
    ..NORTH_AMERICA
};

/// Seven letters and digits behind the area code, three letters or more together.
fn letters(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let (head, rest) = (&text[found.start..found.end - 1], &text[found.end - 1..]);
    let area = head.trim_start_matches("1").trim_matches(&['-', '.', ' ', '(', ')'][..]);
    let is_part = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-';
    let word = &rest[..rest.bytes().take(9).take_while(is_part).count()];
    let word = word.trim_end_matches('-');
    let is_free = matches!(area, "800" | "833" | "844" | "855" | "866" | "877" | "888");
    let letters = word.bytes().filter(u8::is_ascii_uppercase).count();
    let dashes = word.bytes().filter(|byte| *byte == b'-').count();
    let is_word = word.len() - dashes == 7 && dashes <= 1 && letters >= 3;
    (is_free && is_word).then(|| found.start..found.end - 1 + word.len())
}

/// A number with its trunk zero, in the groups of some country: `020 7946 0958`, `030/901820`, `070-123 45 67`,
/// `03-1234-5678`, `0412 345 678`.
pub const TRUNK: Pattern = Pattern {
    name: "phone-with-trunk-zero",
    shape: Shape::Regex(concat!(r"0[1-9]\d{0,4}", separator!())),
    edges: PHONE_EDGES,
    rule: Rule::Refine(national),
    score: 0.55,
    context_score: 0.92,
    about: "A telephone number that begins with 0, in the groups in which some country writes its numbers.",
    source: "National numbering plans as libphonenumber has them; ITU-T E.123",
    finds: &[
        "«020 7946 0958»",
        "«07700 900123».",
        "«01 23 45 67 89»",
        "«01.23.45.67.89»",
        "«08-123 456 78»",
        "«030/90182000»",
        "«070-123 45 67»",
        "«03-1234-5678», «090-1234-5678» or «010-1234-5678»",
        "«0412 345 678» and «09 300 1234»",
        "«0203 1234567 Durchwahl 12»",
        "«011 15-4123-4567»",
        "«06 20 123 4567»",
        "«0812-3456-7890» / «02 1234 5678»",
        "«052-123-4567»; «0212 345 67 89»; «02 123 45 67»",
    ],
    ignores: &[
        "01.02.2024",
        "0.5 - 1.5",
        "05-06-07",
        "case 020 7946 0958",
        "00 12 34 56",
        "012-34",
        "Boston, MA 02110-1301",
        "CEP 01202-001",
        "074.166.407-09",
        "07:30 - 09:45",
        "0.123 4567 8901",
        "0123-4567-89ab",
        "7f 45 4c 46 02 01 01 00  00 00",
        "08055 - 08210 Beaumont",
        "01 02 03 04 05",
        "05 12 23 34 45 46",
        "0x01 02 03 04 05",
        "<isolated> 0644 0623",
        "[*0328.0020.0004]",
        "part no. 03-1234-5678",
    ],
    ..INTERNATIONAL
};

/// Reads the groups from `start` on, unless a longer number began before them: the edges would refuse that anyway.
fn read(text: &str, start: usize) -> Option<Written> {
    let is_inside = matches!(text.as_bytes()[..start], [.., b'0'..=b'9', b'.' | b'-' | b'/' | b':' | b',']);
    if is_inside { None } else { Written::read(text, start, false) }
}

/// Reads a number as it is written in its own country.
fn national(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let written = read(text, found.start)?;
    let count = spelling::national_groups(&written);
    let groups = written.groups(count);
    let last = groups.last()?;
    let number = written.number(count);
    // Without brackets or its 0, it looks like many other things.
    let is_bare = !number.starts_with('0') && !groups.iter().any(|group| group.in_brackets);
    let is_other = other::is_in_row(&text[..found.start], &written, count)
        || other::is_address(groups, number)
        || (is_bare && other::is_figure(groups, number))
        || other::is_date_or_time(&text[found.start..last.end]);
    if is_other { None } else { place(text, found.start, Some(last)) }
}

/// A number with its area code in brackets, or with the Russian 8: `(030) 901820`, `(11) 91234-5678`, `8 (495) 123-45-67`.
pub const BRACKETED: Pattern = Pattern {
    name: "phone-bracketed",
    shape: Shape::Regex(r"(?:[08][ -]?)?\(\d{1,6}\)|8[ -][3-9]\d\d[ -]\d"),
    rule: Rule::Refine(bracketed),
    score: 0.65,
    about: "A telephone number whose area code stands in brackets, in the groups of some country.",
    finds: &[
        "«(030) 901820»",
        "«(02) 1234 5678»",
        "«(11) 91234-5678»",
        "«8 (495) 123-45-67» и «8-495-123-45-67»",
        "«(044) 123-45-67»",
        "«0 (212) 345 67 89»",
        "«(021) 1234567», «(0114) 496 0123»",
    ],
    ignores: &[
        "(1) 2345 6789",
        "(2019) 123456",
        "f(030) 901820",
        "(030) 12",
        "8 495 123 456",
        "(12) 345-678",
        "(1) 12-34",
    ],
    ..TRUNK
};

fn bracketed(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let written = read(text, found.start)?;
    let count = spelling::national_groups(&written);
    let groups = written.groups(count);
    let [.., last] = groups else { return None };
    let number = written.number(count);
    let has_area = groups.iter().take(2).any(|group| group.in_brackets);
    let is_strong = match number.as_bytes() {
        [b'0', ..] => has_area,
        // Dashes at the end, as in Russia and Brazil.
        [b'8', ..] if number.len() == 11 => last.gap == '-' && groups.len() >= 4,
        _ => has_area && last.gap == '-' && number.len() >= 10,
    };
    is_strong.then(|| place(text, found.start, Some(last))).flatten()
}

/// A number in the groups of some country, without anything that gives it away.
pub const NATIONAL: Pattern = Pattern {
    name: "phone-national",
    shape: Shape::Regex(concat!(r"\(?[1-9]\d{0,4}\)?", separator!())),
    edges: Edges { word: true, number: true, before: "§$€£+_", after: "%‰€$£°" },
    rule: Rule::Refine(national),
    score: 0.3,
    about: "Digits in the groups in which some country writes its telephone numbers, near a word that speaks of them.",
    finds: &[
        "tlf. «20 12 34 56».",
        "reach me at «415 555 2671», call «1 415 555 2671 x12»",
        "telefon «912 34 567»",
        "ring «22-12-34-56»",
        "मोबाइल «98765 43210»",
        "手机 «138 0013 8000»",
        "teléfono «612 345 678», «91 234 56 78»",
        "tel. «(22) 123 45 67»",
        "Ring til Line på «60 70 80 90», hvis",
        "phone #«415 555 2671»",
        "τηλ. «210 123 4567»",
        "phone «1300 123 456»",
        "lada «55 1234 5678» (teléfono)",
        "teléfono «9 8123 4567»",
    ],
    ignores: &[
        "20 12 34 56",
        "bane 912 34 567",
        "tlf. 20 12 34 5",
        "98765 43210",
        "table 123 456 789",
        "Avda. Gaspar Aguilar, 90 - 46017 Valencia Tel.:",
        "call option 250 000 000",
        "call option 1 234 567",
        "phone 3.14159265",
        "call 4111 1111 1111 1111",
    ],
    ..TRUNK
};

/// Icelandic puts a bare `s.` before a number; elsewhere that means pages.
#[rustfmt::skip]
const ICELANDIC_WORDS: &[&str] = &[
    "s!", "t!", "sími", "síma", "síminn", "símann", "símans", "símar", "númerið mitt", "númerið hans", "númerið hennar", "númerið hjá", "gemsi*", "gems*", "bjalla", "bjallaðu", "prófaðu", "sms", "símanúmer*", "símanr", "símanum", "farsími", "farsíma", "gsm", "hringja", "hringdu", "hringið", "hringt",
    "bréfsími", "vinnusími", "heimasími", "simi", "fax*", "tel", "phone*", "telephone*", "mobile", "tlf", "telefon*", "call",
];

/// An Icelandic number.
pub const ICELAND: Pattern = Pattern {
    name: "phone-iceland",
    // No tab: it parts the cells of a table.
    shape: Shape::Regex(r"[4-8]\d\d(?u:[ \u{a0}\u{2007}\u{2009}\u{202f}\u{2010}-\u{2015}.-])?\d{4}"),
    rule: Rule::Amid(|text, place| !follows_bare_letter(text, place.start) || is_icelandic(text, &place)),
    score: 0.3,
    context: ICELANDIC_WORDS,
    context_score: 0.92,
    about: "Seven digits as 3-4, first digit 4 to 8, near a word that speaks of telephones.",
    source: "Fjarskiptastofa: skipulag númera",
    finds: &[
        "sími «555-1234».",
        "hringdu í «861 2345»",
        "s. «528-1054»",
        "(s.«5281054»)",
        "síminn minn er «861 2345»",
        "hann svarar ekki, prófaðu «699-4411»",
    ],
    ignores: &[
        "555-1234",
        "fundur 861 2345",
        "12 MB/s 861 2345",
        "S. 234–241",
        "5281054",
        "sími 955-1234",
        "sími 555-12345",
    ],
    ..TRUNK
};

/// True behind a single `s` or `t` without a dot, which elsewhere is a second or a ton.
fn follows_bare_letter(text: &str, at: usize) -> bool {
    let before =
        text[..at].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ':' && c != '\n');
    before.strip_suffix(['s', 't', 'S', 'T']).is_some_and(|front| !front.ends_with(crate::edges::joins_words))
}

/// Any group of digits that words around it call a telephone number.
pub const IN_CONTEXT: Pattern = Pattern {
    name: "phone-in-context",
    shape: Shape::Regex(r"\(?\d{1,3}"),
    edges: Edges { word: true, number: true, before: "§$€£_-", after: "%‰€$£°" },
    rule: Rule::Refine(in_context),
    score: 0.0,
    context_score: 0.7,
    about: "Six to fourteen digits near a word that speaks of telephones.",
    source: "ITU-T E.164 (lengths)",
    finds: &[
        "call «5551234».",
        "You can call «73 448 266»",
        "They're not answering at «(88) 684-334»",
        "Fax: «976379891» Email",
        "«89 61 51 81» office",
        "phone «4155552671»",
        "mit nummer er «40517263»",
        "Tlf. «917277336» - «606409021»",
        "hívja «(06 25) 906 750»",
        "tel:«5551234»",
        "phone=«3545551234»",
        "電話 «0312345678»、",
        "전화번호는 «01012345678»",
        "โทร. «0812345678»",
        "тел. «84951234567»",
        "هاتف: «0501234567»",
        "טלפון «0521234567»",
    ],
    ignores: &[
        "5551234",
        "call me in 2024",
        "phone 15.03.2024",
        "phone 12345",
        "call 123456789012345678",
        "call a taxi to 14 3684 Court Street",
        "contact 7282/2022",
        "call at 1700000000000",
        "phone 550e8400-e29b-41d4-a716-446655440000",
        "call 0.123456789",
        "phone isbn 9780306406157",
        "443605  Don't call final_tidyup",
        "patch 9.0.1296 calling an object",
        "the getaddrinfo call, as described in RFC 3493 6.1",
        "call to setcchar() 20131207",
        "the call stack (CVE-2026-93588)",
        "text=\"#000000\" link",
        "prepare_func call in stop_load (695228)",
        "[Bug 2811266]: call",
        "CEP 01202-001, a.c. Junia, tel",
        "Cartagena, 340-350 - 08025 Barcelona Tel.:",
        "Chrome/93.0.4577.62 Mobile Safari/537.36",
    ],
    ..INTERNATIONAL
};

fn in_context(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let written = read(text, found.start)?;
    // `917277336 - 606409021`: two numbers.
    let count = match written.groups(written.count()) {
        [first, second] if first.len() >= 9 && second.len() >= 9 => 1,
        groups => groups.len(),
    };
    let (groups, number) = (written.groups(count), written.number(count));
    // `text="#000000"`: a colour.
    let is_colour = text[..found.start].ends_with('#')
        && !text[..found.start - 1].ends_with(&[' ', '\t'][..])
        && number.len() == 6;
    if !(6..=14).contains(&number.len()) || is_colour {
        return None;
    }
    let is_other = other::is_in_list(text, found.start, groups)
        || other::is_address(groups, number)
        || other::is_figure(groups, number)
        || other::is_long_other(groups, number)
        || (count > 1 && other::is_date_or_time(&text[found.start..groups[count - 1].end]));
    if is_other { None } else { place(text, found.start, groups.last()) }
}
