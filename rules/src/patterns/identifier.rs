//! User names, handles, sessions and points on the map.

use std::ops::Range;

use super::identity::ID_EDGES;
use super::{dash, starts_word};
use crate::checksum::{digits, mod11_2};
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::words::Words;
use crate::written::{like, whole};

pub(super) const ROWS: &[Pattern] = &[
    HANDLE,
    HANDLE_NAMED,
    USERNAME,
    PROFILE_ID,
    UUID,
    SESSION_ID,
    COOKIE,
    ANALYTICS_COOKIE,
    WINDOWS_SID,
    ORCID,
    ISNI,
    COORDINATES_DECIMAL,
    COORDINATE_IN_CONTEXT,
    COORDINATES_DMS,
    COORDINATES_UTM,
    COORDINATES_ISN93,
    GEO_URI,
    PLUS_CODE,
    PLUS_CODE_SHORT,
    WHAT3WORDS,
];

/// A name behind an @.
pub const HANDLE: Pattern = Pattern {
    name: "handle",
    kind: EntityKind::SocialHandle,
    shape: Shape::Anchor(b"@", grow_handle),
    edges: Edges { word: true, number: false, before: "@/\\", after: "@(/\\" },
    score: 0.5,
    context: &[
        "twitter",
        "instagram",
        "insta",
        "ig",
        "github",
        "gitlab",
        "telegram",
        "tiktok",
        "facebook",
        "snapchat",
        "snap",
        "mastodon",
        "bluesky",
        "threads",
        "youtube",
        "twitch",
        "discord",
        "linkedin",
        "follow",
        "following",
        "dm",
        "rt",
        "via",
        "cc",
        "tweet*",
        "fylgdu",
        "fylgja",
        "x com",
    ],
    context_score: 0.85,
    about: "A name behind an @ in running text, as social networks use it.",
    source: "Help pages of X, Instagram, GitHub and Telegram on user names",
    finds: &[
        "thanks to «@jon_jonsson» for the help",
        "Follow «@jonj» on Twitter",
        "instagram: «@jon.jonsson»",
        "RT «@user123»: what a day it was",
    ],
    ignores: &[
        "@media screen and (max-width: 600px) {",
        "@Override",
        " * @param name the name of the thing",
        "jon@example.com",
        "npm install @angular/core now",
        "@dataclass",
        "meet @ 5.30",
        "see @code{x} in the manual",
        ".type _aesni_encrypt6,@function",
        "@rem Get command-line arguments",
        "our @ISA = qw(Exporter);",
    ],
    ..Pattern::ROW
};

/// The same as all that a field holds, in a column or key that names a network.
pub const HANDLE_NAMED: Pattern = Pattern {
    name: "handle-named",
    shape: Shape::Anchor(b"@", name_behind_at),
    score: 0.0,
    context: &[
        "twitter",
        "instagram",
        "insta!",
        "github!",
        "gitlab!",
        "telegram",
        "tiktok",
        "facebook!",
        "snapchat!",
        "mastodon",
        "bluesky",
        "threads!",
        "youtube!",
        "twitch!",
        "discord!",
        "linkedin!",
        "handle!",
        "social!",
    ],
    context_score: 0.75,
    about: "A name behind an @ in a field that is called after a social network.",
    finds: &[
        "{\"twitter\": \"«@peter.m»\"}",
        "instagram=«@gudrun_h»;",
        "Telegram | «@xx_anna99» |",
        "«@john_doe» on Twitter",
    ],
    ignores: &["{\"x\": \"@peter.m\"}", "{\"github\": \"@angular/core\"}", "@Override", "telegram @5.30"],
    ..HANDLE
};

/// Words behind an @ that programs, style sheets and manuals give a meaning to.
#[rustfmt::skip]
static NOT_HANDLES: Words = Words::new(&[
    "media import keyframes supports charset include mixin extend apply layer container page namespace property \
     param params return returns throws exception author since version see link code deprecated todo override \
     inherit inheritdoc type typedef class classmethod staticmethod abstractmethod dataclass interface example \
     private public protected readonly test before after autowired component service injectable input output \
     nullable notnull suppresswarnings entity table column id decorator pytest functools var samp file xref ref \
     item end node function object progbits nobits rem echo rpath loader_path executable_path objc iboutlet \
     ibaction available escaping state published binding isa export export_ok export_tags inc argv env spell \
     nospell python require ensure covers group throws var end_of_file ts internal brief file details note \
     warning here everyone channel all",
]);

fn grow_handle(text: &str, at: usize, floor: usize) -> Option<Range<usize>> {
    name_behind_at(text, at, floor).filter(|place| stands_in_prose(text, place))
}

/// The sign and a name that a network would take.
fn name_behind_at(text: &str, at: usize, floor: usize) -> Option<Range<usize>> {
    let before = text[floor..at].chars().next_back();
    if before.is_some_and(|c| !c.is_whitespace() && !"([{\"'“‘«.:,;=|¿¡".contains(c)) {
        return None;
    }
    let rest = &text[at + 1..];
    let length = rest
        .bytes()
        .take(33)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
        .count();
    let name = rest[..length].trim_end_matches(&['.', '-', '_'][..]);
    let fits = (3..=32).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && name.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !NOT_HANDLES.contains(name.to_ascii_lowercase().as_str());
    let place = at..at + 1 + name.len();
    fits.then_some(place)
}

/// True if the line around `place` reads like running text and not like a program: it has other words and none of
/// the signs that programs are full of. Looks at most 64 bytes to both sides.
fn stands_in_prose(text: &str, place: &Range<usize>) -> bool {
    let start = text.floor_char_boundary(place.start.saturating_sub(64));
    let end = text.ceil_char_boundary((place.end + 64).min(text.len()));
    let before = text[start..place.start].rsplit(&['\n', '\r'][..]).next().unwrap_or("");
    let after = text[place.end..end].split(&['\n', '\r'][..]).next().unwrap_or("");
    let is_code = |part: &str| part.contains(&['{', '}', ';', '<', '>', '=', '`', '\\', '$', '|'][..]);
    let words = |part: &str| {
        part.split(char::is_whitespace)
            .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 2)
            .count()
    };
    let opens = before.trim_start_matches(&[' ', '\t', '*', '/', '#', '-', '.'][..]);
    // A tag at the start of a line (`@param x`) is a tag; a handle there is followed by a sentence.
    let leads = opens.is_empty() && (before.contains(&['*', '/', '#'][..]) || words(after) < 3);
    !is_code(before) && !is_code(after) && !leads && words(before) + words(after) >= 1
}

/// A user name behind a word that names it.
pub const USERNAME: Pattern = Pattern {
    name: "username",
    kind: EntityKind::Username,
    shape: Shape::Led(concat!(
        r"(?i:user[ _-]?name|user[ _-]?id|user|skype|login|log-in|logon|screen[ _-]?name|handle|notandanafn|notandi|brugernavn|brukernavn",
        r"|benutzername|benutzer|anmeldename|nom d'utilisateur|identifiant|usuario|nombre de usuario|nome utente|utente|gebruikersnaam|gebruiker)",
        "(?:\"|')?[ \t]{0,2}[:=]"
    )),
    rule: Rule::Refine(user_name),
    score: 0.7,
    context: &[],
    context_score: 0.7,
    about: "A user name behind a word such as username, login or user=.",
    source: "IEEE Std 1003.1, 3.437 User Name; habits of web forms and logs",
    finds: &[
        "username: «jonj»",
        "user=«jon.jonsson» logged in",
        "notandanafn: «jonj74»",
        "\"login\": \"«jonj»\",",
        "Brugernavn: «peter_h»",
        "Skype: «john.doe77»",
    ],
    ignores: &[
        "username: required",
        "username = getUser()",
        "login: string;",
        "user: The person who uses it",
        "user=$USER",
        "username: String,",
        "Login: Failed to connect",
    ],
    ..Pattern::ROW
};

/// Values that are types, keywords or examples and not names.
#[rustfmt::skip]
static NOT_USERS: Words = Words::new(&[
    "required optional string str text int integer number bool none null nil undefined true false name self this \
     user username password login admin root the your you anonymous guest unknown invalid valid missing empty \
     default any object value email failed success error new yes no not varchar char option current_user and or \
     id token process os env request session data info enter please select add create delete update get set",
]);

fn user_name(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    if !starts_word(text, place.start) {
        return None;
    }
    let equals = text[..place.end].ends_with('=');
    let rest = &text[place.end..];
    let space = rest.len() - rest.trim_start_matches(&[' ', '\t'][..]).len();
    let rest = &rest[space..];
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '“'));
    let start = place.end + space + quote.map_or(0, char::len_utf8);
    let rest = &text[start..];
    let length = rest
        .char_indices()
        .take(65)
        .take_while(|(_, c)| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '\\' | '+'))
        .last()
        .map_or(0, |(offset, c)| offset + c.len_utf8());
    let name = rest[..length].trim_end_matches(&['.', '-', '+', '\\'][..]);
    let after = &rest[name.len()..];
    let lower = name.to_lowercase();
    let ends_line = after.trim_start_matches(&[' ', '\t', '.', ','][..]).is_empty()
        || after.trim_start().starts_with(&['\n', '\r'][..])
        || after.starts_with(&['\n', '\r'][..]);
    let closed = quote.is_some_and(|quote| after.starts_with(if quote == '“' { '”' } else { quote }));
    let sign = name.contains(|c: char| c.is_ascii_digit())
        || (name.contains(&['_', '.', '-'][..]) && !name.contains("()"));
    let code = after.starts_with(&['(', '[', '{', '<', ';', '@', ':', '/', '$', '=', '*'][..])
        || (equals && space > 0 && quote.is_none());
    let named = closed
        || (quote.is_none()
            && !code
            && (sign || ends_line || (equals && after.starts_with(&['&', ' ', ','][..]))));
    let first = name.chars().next()?;
    let is_type = quote.is_none() && first.is_uppercase() && !sign && !ends_line;
    (space <= 3
        && (2..=64).contains(&name.len())
        && (first.is_alphanumeric() || first == '_')
        && name.contains(char::is_alphabetic)
        && named
        && !is_type
        && !NOT_USERS.contains(lower.as_str()))
    .then_some(start..start + name.len())
}

/// The number of a profile in a social network.
pub const PROFILE_ID: Pattern = Pattern {
    name: "social-profile-id",
    kind: EntityKind::SocialProfileId,
    shape: Shape::Regex(r"\d{6,20}"),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    score: 0.0,
    context: &[
        "facebook id",
        "fb id",
        "twitter id",
        "instagram id",
        "telegram id",
        "vk id",
        "discord id",
        "steam id",
        "profile id",
        "profil id",
        "chat id",
        "xbox id",
        "tiktok id",
        "linkedin id",
        "user id",
        "userid",
        "uid",
        "user_id",
        "telegram_id",
        "chat_id",
        "fb_id",
        "facebook_id",
        "twitter_id",
        "profile_id",
        "discord_id",
        "notandanúmer",
        "bruger id",
        "benutzer id",
    ],
    context_score: 0.8,
    about: "A number behind a word for a user or a profile in a network.",
    source: "Programming interfaces of Meta, X, Telegram, VK, Discord and Steam",
    finds: &["Facebook ID: «100004123456789»", "telegram_id=«123456789»", "user id «987654321»"],
    ignores: &["100004123456789", "page id 1234567", "user identity 12345"],
    ..Pattern::ROW
};

/// A universally unique identifier.
pub const UUID: Pattern = Pattern {
    name: "uuid",
    kind: EntityKind::Uuid,
    shape: Shape::Regex(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    rule: Rule::Valid(|text| digits(text).any(|digit| digit != 0)),
    score: 0.4,
    context: &[
        "user*",
        "session*",
        "device*",
        "customer*",
        "patient*",
        "client*",
        "account*",
        "person*",
        "member*",
        "visitor*",
        "subscriber*",
        "employee*",
        "profile*",
        "installation",
        "advertising",
        "idfa",
        "idfv",
        "gaid",
        "aaid",
        "cookie*",
        "notandi",
        "notanda",
        "sjúkling*",
        "bruger*",
        "benutzer*",
        "kunde*",
        "utilisateur",
        "usuario",
        "cliente",
    ],
    context_score: 0.85,
    about: "A UUID near a word for a user, session, device or customer.",
    source: "RFC 9562",
    finds: &[
        "user «123e4567-e89b-12d3-a456-426614174000»",
        "session_id: «550E8400-E29B-41D4-A716-446655440000»",
        "patientId=«f81d4fae-7dec-11d0-a765-00a0c91e6bf6»",
    ],
    ignores: &[
        "123e4567-e89b-12d3-a456-426614174000",
        "user 00000000-0000-0000-0000-000000000000",
        "user 123e4567-e89b-12d3-a456-42661417400",
    ],
    ..Pattern::ROW
};

/// How it is written in full.
const SESSION_ID_WRITTEN: &str = concat!(
    r"(?i:jsessionid|phpsessid|aspsessionid[a-z]{8}|asp\.net_sessionid|cfid|cftoken|connect\.sid|laravel_session|sessionid|session_id|session-id",
    r"|sessid|session_token|session-token|sessiontoken|session_key|xsrf-token|csrftoken|csrf_token|wordpress_logged_in_[0-9a-f]{32}|remember_token|auth_session|sid)",
    "(?:\"|')?[ \t]?[:=][ \t]?(?:\"|')?[A-Za-z0-9%][A-Za-z0-9%._~+/-]{7,255}={0,2}"
);

/// The value of a parameter or cookie for a session.
pub const SESSION_ID: Pattern = Pattern {
    name: "session-id",
    kind: EntityKind::SessionId,
    shape: Shape::Led(
        r#"(?i:jsessionid|phpsessid|aspsessionid[a-z]{8}|asp\.net_sessionid|cfid|cftoken|connect\.sid|laravel_session|sessionid|session_id|session-id|sessid|session_token|session-token|sessiontoken|session_key|xsrf-token|csrftoken|csrf_token|wordpress_logged_in_[0-9a-f]{32}|remember_token|auth_session|sid)(?:"|')?[ \t]?[:=]"#,
    ),
    rule: Rule::Refine(|text, head| {
        value_with_digit(text, whole(text, &head, Edges::FREE, SESSION_ID_WRITTEN)?)
    }),
    score: 0.85,
    context: &[],
    context_score: 0.85,
    about: "The value of a session identifier, as in JSESSIONID= or connect.sid=.",
    source: "RFC 6265; servlet, PHP, ASP.NET and Express session names",
    finds: &[
        "JSESSIONID=«0123456789ABCDEF0123456789ABCDEF»",
        "PHPSESSID=«r2t5uvjq435r4q7ib3vtdjq120»; path=/",
        "session_id: «a8f5f167f44f4964e6c998dee827110c»",
        "connect.sid=«s%3AaBcD1234eFgH5678.iJkL9012mNoP3456»",
    ],
    ignores: &[
        "sid: string_value",
        "session_id = get_session_id()",
        "sessionid=abc",
        "JSESSIONID cookie is set",
    ],
    ..Pattern::ROW
};

/// What stands behind the last sign that gives a value, if it has a digit and is not a call or a path in a program.
fn value_with_digit(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    let found = text.get(place.clone()).filter(|_| starts_word(text, place.start))?;
    let name = found.find(&[':', '='][..])?;
    let value = found[name + 1..].trim_start_matches(&[' ', '\t', '"', '\''][..]);
    let start = place.end - value.len();
    let plain = value.trim_end_matches(&['.', '/', '-'][..]);
    let count = digits(plain).count();
    let is_call = text[place.end..].starts_with(&['(', '['][..]);
    (plain.len() >= 8 && count >= 2 && !is_call).then_some(start..start + plain.len())
}

/// How it is written in full.
const COOKIE_WRITTEN: &str = r#"(?i:set-cookie|cookie):[ ]?[A-Za-z0-9_.-]{1,64}=[A-Za-z0-9%._~+/"!&*|:@-]{1,255}(?:; ?[A-Za-z0-9_.-]{1,64}=[A-Za-z0-9%._~+/"!&*|:@=-]{0,255}){0,32}"#;

/// What else holds of a match.
fn cookie_fits(text: &str, place: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let found = text.get(place.clone()).filter(|_| starts_word(text, place.start))?;
    let value = found[found.find(':')? + 1..].trim_start();
    Some(place.end - value.len()..place.end)
}

/// A whole cookie header.
pub const COOKIE: Pattern = Pattern {
    name: "cookie-header",
    shape: Shape::Led(r"(?i:set-cookie|cookie):"),
    rule: Rule::Refine(|text, head| cookie_fits(text, whole(text, &head, Edges::FREE, COOKIE_WRITTEN)?)),
    score: 0.95,
    context_score: 0.95,
    about: "What a browser sends or a server sets as cookies.",
    source: "RFC 6265",
    finds: &[
        "Cookie: «theme=dark; user=jonj; uid=8f3a9c»",
        "Set-Cookie: «id=a3fWa12b; Path=/»",
        "cookie: «_fbp=fb.1.1596403881668.1116446470»",
    ],
    ignores: &["Cookie: a small file", "the cookie is set", "cookies = 5"],
    ..SESSION_ID
};

/// A cookie that counts visitors.
pub const ANALYTICS_COOKIE: Pattern = Pattern {
    name: "analytics-cookie",
    shape: Shape::Regex(r"(?:GA\d|GS\d)\.|fb\.\d"),
    rule: Rule::Whole(
        &Edges::WORD,
        r"(?:GA1|GS[12])\.[0-9]\.[0-9A-Za-z.$]{10,64}|fb\.[0-2]\.\d{13}\.[0-9A-Za-z_-]{8,64}",
    ),
    score: 0.9,
    context_score: 0.9,
    about: "The value of a cookie by which Google Analytics or Meta know a visitor again.",
    source: "Google Analytics and Meta Pixel documentation",
    finds: &[
        "_ga=«GA1.2.1234567890.1700000000»",
        "_ga: «GA1.1.987654321.1699999999»",
        "fbp «fb.1.1596403881668.1116446470»",
    ],
    ignores: &["GA1.2", "ga 1.2.3", "fb.1.2.3"],
    ..SESSION_ID
};

/// The security identifier of a Windows account.
pub const WINDOWS_SID: Pattern = Pattern {
    name: "windows-sid",
    kind: EntityKind::WindowsSid,
    shape: Shape::Regex(r"S-\d"),
    rule: Rule::Whole(&Edges::WORD, r"S-1-(?:5-21|12-1)-\d{1,10}-\d{1,10}-\d{1,10}(?:-\d{1,10})?"),
    score: 0.95,
    context: &["sid", "account", "user"],
    context_score: 0.98,
    about: "The security identifier of a Windows user, group or machine.",
    source: "Microsoft [MS-DTYP] 2.4.2",
    finds: &[
        "«S-1-5-21-3623811015-3361044348-30300820-1013»",
        "SID: «S-1-5-21-1004336348-1177238915-682003330-512»",
        "user «S-1-12-1-2585254240-1308284343-3287652793-1414210424»",
    ],
    ignores: &["S-1-5-18", "S-1-1-0", "S-1-5-32-544"],
    ..Pattern::ROW
};

/// The identifier of a researcher.
pub const ORCID: Pattern = Pattern {
    name: "orcid",
    kind: EntityKind::Orcid,
    shape: Shape::Regex(concat!(r"\d{4}", dash!(), r"\d{4}", dash!())),
    edges: Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
    rule: Rule::WholeIf(
        &Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
        concat!(r"\d{4}", dash!(), r"\d{4}", dash!(), r"\d{4}", dash!(), r"\d{3}[0-9Xx]"),
        |text| text.starts_with("000"),
    ),
    check: Some(Check { passes: mod11_2, passed: 0.95, failed: 0.0, failed_in_context: 0.6 }),
    context: &["orcid*", "researcher", "author"],
    context_score: 0.99,
    about: "Sixteen digits from 0000 on, in fours with dashes, with a right check digit.",
    source: "ORCID identifier structure; ISO 7064 MOD 11-2; ISO 27729",
    finds: &[
        "ORCID «0000-0002-1825-0097»",
        "«0000-0001-5109-3700»",
        "https //orcid.org/ «0000-0002-1694-233X»",
    ],
    ignores: &["0000-0002-1825-0098", "1234-5678-9012-3456", "0000-0002-1825-00971"],
    ..Pattern::ROW
};

/// The standard name identifier.
pub const ISNI: Pattern = Pattern {
    name: "isni",
    kind: EntityKind::Isni,
    shape: Shape::Regex(r"\d{4} \d{4} |\d{15}[\dXx]"),
    rule: Rule::Whole(
        &Edges { word: true, number: true, before: "§+$€£", after: "%‰€$£" },
        r"\d{4} \d{4} \d{4} \d{3}[0-9Xx]|\d{15}[0-9Xx]",
    ),
    check: Some(Check { passes: mod11_2, passed: 0.2, failed: 0.0, failed_in_context: 0.55 }),
    context: &["isni*"],
    context_score: 0.97,
    about: "Sixteen digits with a right check digit, near the word ISNI.",
    source: "ISO 27729",
    finds: &["ISNI «0000 0001 2281 955X»", "isni: «000000012281955X»", "ISNI «0000 0004 1029 5439»"],
    ignores: &["0000 0001 2281 955X", "isni 0000 0001 2281", "page 0000 0004 1029 5439"],
    ..ORCID
};

const PLACE_WORDS: &[&str] = &[
    "coordinates",
    "coordinate",
    "coords",
    "coord",
    "gps",
    "latitude",
    "longitude",
    "lat",
    "lng",
    "lon",
    "latlng",
    "latlon",
    "location",
    "position",
    "geo*",
    "waypoint",
    "hnit",
    "hnitum",
    "hnitin",
    "staðsetning*",
    "breiddargráða",
    "lengdargráða",
    "koordinat*",
    "koordynat*",
    "współrzędne",
    "coordonnées",
    "coordenadas",
    "coordinate",
    "coördinaten",
    "koordinaatit",
    "координаты",
    "координати",
    "breitengrad",
    "längengrad",
    "latitud",
    "longitud",
    "wgs84",
    "座標",
    "坐标",
    "좌표",
];

/// Latitude and longitude in decimal degrees.
pub const COORDINATES_DECIMAL: Pattern = Pattern {
    name: "coordinates-decimal",
    kind: EntityKind::Coordinates,
    shape: Shape::Regex(
        r"(?u:[+\u{2212}-])?\d{1,2}\.\d{4,15}°?(?: ?[NS])?(?:, ?|; ?| )(?u:[+\u{2212}-])?\d{1,3}\.\d{4,15}°?(?: ?[EWV])?",
    ),
    edges: Edges { word: true, number: true, before: "#§$€£([{", after: "%‰€$£)]}" },
    rule: Rule::Refine(decimal_degrees),
    score: 0.5,
    context: PLACE_WORDS,
    context_score: 0.95,
    about: "Latitude and longitude in decimal degrees, with four decimals or more.",
    source: "ISO 6709; WGS 84",
    finds: &[
        "parked at «64.1466, -21.9426» all night",
        "GPS: «64.14660,-21.94260»",
        "«48.8584° N, 2.2945° E»",
        "lat/lng «-33.8688 151.2093»",
    ],
    ignores: &[
        "0.2126, 0.7152",
        "1.2345, 2.3456, 3.4567",
        "64.14, -21.94",
        "[12.9898, 78.2333]",
        "98.1466, -21.9426",
        "12.3456 1.2345 0.0012",
        "0 l 1.414062 -1.414062 c 0.195313",
        "d=\"M12.3456 1.2345h0.5z\"",
    ],
    ..Pattern::ROW
};

/// True degrees; without a word or letter, one that is not a pair out of a list of small numbers.
fn decimal_degrees(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    let value = text.get(place.clone())?.replace('\u{2212}', "-");
    let mut parts = value
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
        .filter(|part| part.contains(|c: char| c.is_ascii_digit()));
    let latitude = degrees(parts.next()?)?;
    let longitude = degrees(parts.next()?)?;
    let before = text[..place.start].trim_end_matches(&[' ', '\t'][..]);
    let after = text[place.end..].trim_start_matches(&[' ', '\t'][..]);
    let in_list = before.ends_with(&[',', ';', '[', '{'][..])
        || before.ends_with(|c: char| c.is_ascii_digit())
        || after.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '+')
        || is_beside_command(before, after)
        || after.strip_prefix([',', ';']).is_some_and(|rest| {
            rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'))
        });
    let fits =
        (DEGREE..=90 * DEGREE).contains(&latitude) && (DEGREE / 100..=180 * DEGREE).contains(&longitude);
    (fits && !in_list).then_some(place)
}

/// True between single letters that stand alone or behind a number, as in the path of a drawing: `l 1.4141 -1.4141 c`.
fn is_beside_command(before: &str, after: &str) -> bool {
    let is_command = |c: char| "mlhvcsqtazMLHVCSQTAZ".contains(c);
    let joins = |c: char| c.is_ascii_alphabetic() || c == '_';
    let front = before.trim_end_matches(&['-', '+', ' '][..]);
    let first = front.strip_suffix(is_command).is_some_and(|front| !front.ends_with(joins));
    first || after.strip_prefix(is_command).is_some_and(|rest| !rest.starts_with(joins))
}

/// As many digits behind the point as the shape takes.
const DEGREE: u64 = 1_000_000_000_000_000;

/// A number with its fraction and without its sign. Not as a floating-point number: a page need not load what reads
/// those to the last digit.
fn degrees(text: &str) -> Option<u64> {
    let (whole, fraction) = text.trim_start_matches(&['-', '+'][..]).split_once('.')?;
    format!("{whole}{fraction:0<15}").parse().ok()
}

/// One of the two, behind its name.
pub const COORDINATE_IN_CONTEXT: Pattern = Pattern {
    name: "coordinate-in-context",
    shape: Shape::Regex(r"(?u:[+\u{2212}-])?\d{1,3}\.\d{3,15}"),
    edges: Edges { word: true, number: true, before: "#§$€£", after: "%‰€$£" },
    rule: Rule::None,
    score: 0.0,
    context: &[
        "latitude!",
        "longitude!",
        "lat!",
        "lng!",
        "lon!",
        "latitud!",
        "longitud!",
        "breitengrad!",
        "längengrad!",
        "breiddargráða!",
        "lengdargráða!",
        "breddegrad!",
        "lengdegrad!",
        "longitude",
        "latitude",
    ],
    context_score: 0.85,
    about: "A latitude or longitude in decimal degrees, behind its name.",
    finds: &["latitude: «64.1466»", "\"lng\": «-21.9426»,", "lat=«64.1466»"],
    ignores: &["64.1466", "lateral 64.1466", "lat 64.1"],
    ..COORDINATES_DECIMAL
};

/// Degrees, minutes and seconds. For `concat!`.
macro_rules! sexagesimal {
    () => {
        r"\d{1,3} ?(?u:[°º˚]) ?\d{1,2}(?:[.,]\d{1,6})? ?(?:(?u:['′’´]) ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?u:['\x22′’″”´]){1,2} ?)?)?(?i:[NSEWVAO])"
    };
}

/// Degrees, minutes and seconds with a letter for the side.
pub const COORDINATES_DMS: Pattern = Pattern {
    name: "coordinates-dms",
    shape: Shape::Regex(concat!(sexagesimal!(), r"(?:,? ?", sexagesimal!(), ")?")),
    edges: Edges::WORD,
    // `68º32'42'' e a distância`: the word for *and*.
    rule: Rule::Valid(|text| !matches!(text.as_bytes(), [.., b' ', b'a'..=b'z'])),
    score: 0.85,
    about: "Degrees and minutes, perhaps seconds, with a letter for north, south, east or west.",
    source: "ISO 6709, annex D",
    finds: &["at «64°08'48\"N 21°56'24\"W»", "«64° 08′ 48″ N, 21° 56′ 24″ V»", "«51°30′N»"],
    ignores: &["20°C", "5'10\"", "a 90° turn", "64°08'48\"", "azimute de 68º32'42 '' e a distância"],
    ..COORDINATES_DECIMAL
};

/// Zone, easting and northing.
pub const COORDINATES_UTM: Pattern = Pattern {
    name: "coordinates-utm",
    shape: Shape::Regex(r"\d{1,2} ?[A-Z] \d"),
    edges: ID_EDGES,
    rule: Rule::WholeIf(
        &ID_EDGES,
        r"\d{1,2} ?[C-HJ-NP-X] \d{6}(?:\.\d{1,3})?m?E? \d{6,7}(?:\.\d{1,3})?m?N?",
        |text| digits(text).count() >= 13,
    ),
    score: 0.5,
    context: &["utm", "gps", "coordinates", "hnit", "easting", "northing", "grid", "zone"],
    about: "A zone, easting and northing of the UTM grid.",
    source: "NGA.STND.0037 Universal Grids",
    finds: &["UTM «27W 454890 7114530»", "«27 W 454890 7114530»", "grid «33U 391545 5820085»"],
    ignores: &["27W 454890", "27I 454890 7114530", "W 454890 7114530"],
    ..COORDINATES_DECIMAL
};

/// The Icelandic grid.
pub const COORDINATES_ISN93: Pattern = Pattern {
    name: "coordinates-isn93",
    shape: Shape::Regex(
        r"\d{6}(?:(?:,|;)(?:\d{6}(?:[,.])?| \d{6}(?:[,.])?)|[,.]\d{1,3}(?:,|;|/| )|(?:/| )\d{6}(?:[,.])?)",
    ),
    edges: ID_EDGES,
    rule: Rule::Whole(&ID_EDGES, r"\d{6}(?:[.,]\d{1,3})?(?:, ?|; ?|/| )\d{6}(?:[.,]\d{1,3})?"),
    score: 0.0,
    context: &["isn93", "isnet93", "isn2004", "isn2016", "hnit", "hnitum", "hnitin", "hnitakerfi", "lambert"],
    about: "Two numbers of six digits near a word for the Icelandic grid.",
    source: "Reglugerð nr. 919/1999 og nr. 573/2017 um viðmiðun ISN",
    finds: &["ISN93 «356000.12, 408000.50»", "hnit «356123 408456»", "hnit (ISN2004): «356123,5; 408456,2»"],
    ignores: &["356000 408000", "tafla 356000 408000", "hnit 3560 4080"],
    ..COORDINATES_DECIMAL
};

/// How it is written in full.
const GEO_URI_WRITTEN: &str =
    r"geo:-?\d{1,2}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?(?:,-?\d{1,5}(?:\.\d{1,9})?)?(?:;u=\d{1,7})?";

/// The URI of a place.
pub const GEO_URI: Pattern = Pattern {
    name: "geo-uri",
    shape: Shape::Led(r"geo:-?\d"),
    edges: Edges::WORD,
    rule: Rule::Whole(&Edges::WORD, GEO_URI_WRITTEN),
    score: 0.95,
    about: "A place as a geo: address.",
    source: "RFC 5870",
    finds: &["«geo:64.1466,-21.9426»", "link «geo:48.2010,16.3695,183»", "«geo:37.786971,-122.399677;u=35»"],
    ignores: &["geo: 64", "geo:abc", "biogeo:64.1,21.9"],
    ..COORDINATES_DECIMAL
};

/// A plus code of a whole place.
pub const PLUS_CODE: Pattern = Pattern {
    name: "plus-code",
    shape: Shape::Regex(r"[\dA-Z][\dA-Z]{7}\+[\dA-Z]{2,3}"),
    edges: Edges { word: true, number: false, before: "+-=/#", after: "+-=/(" },
    rule: Rule::Valid(|text| {
        like(text, r"[23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{7}\+[23456789CFGHJMPQRVWX]{2,3}")
            && digits(text).count() >= 2
    }),
    score: 0.7,
    context: &[
        "plus code",
        "plus codes",
        "open location",
        "google maps",
        "location",
        "coordinates",
        "address",
        "staðsetning",
        "gps",
    ],
    about: "An Open Location Code of ten characters or more.",
    source: "Open Location Code specification 1.0",
    finds: &["«9CRW53WM+XQ»", "at «8FVC9G8F+6X» today", "plus code «6PH57VP3+PR6»"],
    ignores: &["9CRW5AWM+XQ", "9CRW53WM", "12345678+9"],
    ..COORDINATES_DECIMAL
};

/// A short plus code, which needs a word.
pub const PLUS_CODE_SHORT: Pattern = Pattern {
    name: "plus-code-short",
    shape: Shape::Regex(r"[\dA-Z]{4}\+[\dA-Z]{2,3}"),
    rule: Rule::Like(r"[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3}"),
    score: 0.2,
    context_score: 0.85,
    about: "An Open Location Code without its area, near a word for a place.",
    finds: &["plus code «9C4W+XX»", "Google Maps: «53WM+XQ» Reykjavík", "GPS «9G8F+6X» Zürich"],
    ignores: &["9C4W+XX", "2345+67", "plus code 9A4W+XX"],
    ..PLUS_CODE
};

/// Three words for a square of three metres.
pub const WHAT3WORDS: Pattern = Pattern {
    name: "what3words",
    shape: Shape::Led(r"///[a-z]"),
    edges: Edges { word: true, number: false, before: ":/", after: "/.(:" },
    rule: Rule::Whole(
        &Edges { word: true, number: false, before: ":/", after: "/.(:" },
        r"///[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}",
    ),
    score: 0.7,
    context: &["what3words", "w3w", "location", "address"],
    about: "Three words behind three slashes, which name a place.",
    source: "what3words address format",
    finds: &["meet at «///filled.count.soap»", "w3w: «///index.home.raft»", "(«///daring.lion.race»)"],
    ignores: &["file:///home.user.dir", "/// filled.count.soap", "///std.io"],
    ..COORDINATES_DECIMAL
};
