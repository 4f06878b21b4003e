//! Passwords, PIN codes and the like, which the words around them give away.

use super::value::{Joint, assigned, given, is_password, is_password_word, is_placeholder};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    PASSWORD,
    PASSWORD_WORD,
    PASSWORD_PLAIN,
    PASSWORD_GIVEN,
    PASSPHRASE,
    PASSWORD_BESIDE,
    DOOR_CODE,
    ONE_TIME_CODE,
    SECURITY_ANSWER,
];

/// The words for it. What they assign is found in code.
const PASSWORD_WORDS: Shape = Shape::Led(concat!(
    r"(?i:pw)[:= ]|",
    r"(?i:passwords?|passwd|passcode|pass-code|passwort|passphrase|pswd|pwd|pass|psk|user_?pass|kennwort|zugangscode|losung|",
    r"mot de passe|mdp|motdepasse|senha|palavra-passe|wachtwoord|adgangskode|kodeord|passord|salasana|tunnussana|parola|parole|slaptaxodis|",
    r"heslo|lozinka|geslo|kata sandi|sandi|wpa key|wpa2 key|wi-fi key|wifi key|network key|(?:wi-?fi|router|bank|login) (?:password|code)|",
    r"lykilord|contrasena|contrasenya|clave secreta|clave de acceso)|",
    r"(?i:jelsz)(?u:[\u{f3}\u{d3}])|(?i:lykilor)(?u:[\u{f0}\u{d0}])(?:s|inu|i(?u:[\u{f0}\u{d0}]))?|",
    r"(?i:a)(?u:[\u{f0}\u{d0}])(?i:gangsor)(?u:[\u{f0}\u{d0}])(?:i(?u:[\u{f0}\u{d0}]))?|(?i:contrase)(?u:[\u{f1}\u{d1}])[aA]|",
    r"(?i:l)(?u:[\u{f6}\u{d6}])(?i:senord(?:et)?)|(?i:has)(?u:[\u{142}\u{141}])[oO]|(?i:parol)(?u:[\u{101}])|",
    r"şifre|Şifre|пароль|Пароль|κωδικός|",
    r"密码|密碼|口令|パスワード|暗証番号|비밀번호|암호"
));

/// A password behind the word for it.
pub const PASSWORD: Pattern = Pattern {
    name: "password",
    kind: EntityKind::Password,
    shape: PASSWORD_WORDS,
    rule: Rule::Refine(|text, found| {
        // `password2=`, and `password (again):` is a question.
        let digits = text[found.end..].bytes().take(2).take_while(u8::is_ascii_digit).count();
        let end = match text[found.start..found.end].strip_suffix([':', '=', ' ']) {
            Some(word) => found.start + word.len(),
            None => found.end + digits,
        };
        let value = assigned(text, end);
        let is_short_word = matches!(&text[found], "pass" | "Pass" | "PASS" | "sandi" | "losung" | "parole");
        let value =
            value.filter(|value| !is_short_word || matches!(value.joint, Joint::Equals | Joint::Colon))?;
        is_password(text, &value).then_some(value.place)
    }),
    score: 0.85,
    context_score: 0.85,
    about: "What stands behind the word for a password, in any of some 25 languages, and looks like one.",
    source: "Words for passwords as programs and people use them",
    finds: &[
        "password: «hunter2»",
        "pw: «hunter2»",
        "<password>«Abc12345!»</password>",
        "<add key=\"password\" value=\"«Abc12345!»\" />",
        "password (as sent to you): «Abc12345»",
        "Lykilorðið mitt er «Kisa1234»",
        "パスワードは«himitsu77»です",
        "Password = \"«Tr0ub4dor&3»\"",
        "my password is «Sumar2024!», ok?",
        "The password was «abc12345».",
        "password for the old server is «kX9#mQ2»",
        "lykilorð: «leyndo11» og",
        "Lykilorðið er «sumar2024».",
        "aðgangsorð: «Abc123!»",
        "mot de passe : «soleil99»",
        "Passwort: «geheim123»",
        "Kennwort=«Sommer24»",
        "contraseña: «perro2020»",
        "senha: «abc12345»",
        "wachtwoord: «zomer123»",
        "adgangskode: «hemmelig7»",
        "lösenord: «sommar12»",
        "hasło: «zima2024»",
        "heslo: «tajne123»",
        "пароль: «qwerty123»",
        "şifre: «gizli123»",
        "密码：«abc12345»",
        "パスワード：«himitsu7»",
        "비밀번호: «secret99a»",
        "{\"password\": \"«abc12345»\", \"x\": 1}",
        "mysqldump --password=«hunter2» db",
        "psk=\"«heima1234»\"",
        "pwd=«Qwerty1»;",
        "**Password:** `«hunter2x»`",
    ],
    ignores: &[
        "password reset",
        "password: see below",
        "the password is required",
        "password must be at least 8 characters",
        "password field",
        "password: string",
        "password: String,",
        "password = getPassword()",
        "password = get_password1(x)",
        "password=None",
        "pwd=$PWD",
        "Password: ********",
        "password: <your password>",
        "password: ${PASSWORD1}",
        "password=\"\"",
        "The password is 128-bit",
        "the password is sha256 hashed",
        "password == \"abc123\"",
        "password: 'Enter your password'",
        "passwords: 1",
        "pass: x1",
        "password = self.password2",
        "password_hash = abc12345",
        "pass is 12345678",
    ],
    ..Pattern::ROW
};

/// A password of letters only, in quotes behind the word for it.
pub const PASSWORD_WORD: Pattern = Pattern {
    name: "password-in-quotes",
    rule: Rule::Refine(|text, found| {
        let value = assigned(text, found.end).filter(|value| value.is_quoted)?;
        let behind = text[value.place.end..].trim_start_matches(&['"', '\'', '`'][..]).trim_start();
        let is_whole = !behind.starts_with(&['+', '%', '.', ':', '?', '('][..]);
        let inner = &text[value.place.clone()];
        // A sentence in a writing without spaces.
        let is_word = is_whole && is_password_word(inner) && !inner.contains(|c: char| c >= '\u{2e80}');
        is_word.then_some(value.place)
    }),
    score: 0.6,
    context_score: 0.6,
    about: "A word in quotes behind the word for a password, unless it is a word that describes one.",
    finds: &["password = \"«sunshine»\"", "the password is '«letmein»'", "{\"password\": \"«elskanmin»\"}"],
    ignores: &[
        "password: \"string\"",
        "password = \"required\"",
        "{\"password\": \"Lykilorð\"}",
        "password: 'Enter your password'",
        "password: sunshine",
        "password == \"sunshine\"",
        "{\"pass\": \"元素可聚焦\"}",
    ],
    ..PASSWORD
};

/// A password of letters only without quotes, beside a user name.
pub const PASSWORD_PLAIN: Pattern = Pattern {
    name: "password-beside-user-name",
    rule: Rule::Refine(|text, found| {
        let value =
            assigned(text, found.end).filter(|value| value.joint == Joint::Colon && !value.is_quoted)?;
        let behind = &text[value.place.end..];
        let is_whole = behind.is_empty() || behind.starts_with(&['\n', '\r', ',', '.', ';', ' ', ')'][..]);
        (is_whole && is_password_word(&text[value.place.clone()])).then_some(value.place)
    }),
    score: 0.0,
    context: &[
        "username",
        "user name",
        "login",
        "user",
        "uname",
        "userid",
        "user id",
        "notandanafn",
        "notandi",
        "benutzername",
        "benutzer",
        "usuario",
        "utilisateur",
        "identifiant",
        "gebruikersnaam",
        "brukernavn",
        "användarnamn",
        "brugernavn",
    ],
    context_score: 0.6,
    about: "A word behind the word for a password, beside a user name.",
    finds: &[
        "username: jon, password: «sunshine»",
        "Notandanafn: jon / Lykilorð: «elskanmin»",
        "login: admin password: «letmein»",
    ],
    ignores: &[
        "password: sunshine",
        "username: required, password: required",
        "user: str, password: str",
        "login: password: string,",
        "user: User, password: self.password.hashed()",
    ],
    ..PASSWORD
};

/// A password that a program is given on its command line, or a database in a statement.
pub const PASSWORD_GIVEN: Pattern = Pattern {
    name: "password-given",
    shape: Shape::Led(r"(?i:identified by|sshpass -p)|(?:password|passwd|passphrase|pass|pwd)"),
    rule: Rule::Refine(|text, found| {
        let word = &text[found.clone()];
        let is_option = text[..found.start].ends_with("--");
        let is_named = word.len() > 8 && !word.starts_with("pass");
        let value = given(text, found.end).filter(|value| {
            (is_option || is_named) && (value.is_quoted || !word.eq_ignore_ascii_case("identified by"))
        })?;
        let inner = &text[value.place.clone()];
        (is_password(text, &value) || (value.is_quoted && is_password_word(inner))).then_some(value.place)
    }),
    about: "A password that a program is given on its command line, or a database in a statement.",
    source: "sshpass(1); SQL: CREATE USER … IDENTIFIED BY",
    finds: &[
        "CREATE USER jon IDENTIFIED BY '«Abc12345»';",
        "sshpass -p «hunter22» ssh x",
        "tool --password «Abc12345» run",
    ],
    ignores: &[
        "identified by the number 12345",
        "sshpass -p $PASS1 ssh",
        "tool --password FILE",
        "password Abc12345",
        "--password prompt",
    ],
    ..PASSWORD
};

/// Several words that open something, or the code to do so without them.
pub const PASSPHRASE: Pattern = Pattern {
    name: "passphrase",
    shape: Shape::Led(r"(?i:passphrase|pass phrase|recovery key|recovery code|backup code)"),
    rule: Rule::Refine(|text, found| {
        let value = assigned(text, found.end)?;
        let inner = &text[value.place.clone()];
        let mut words = inner.split(&[' ', '-'][..]);
        let is_word = |word: &str| {
            (3..=12).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let count = words.clone().count();
        let is_phrase = value.is_quoted && count >= 4;
        let is_code = count >= 2 && inner.bytes().any(|byte| byte.is_ascii_digit());
        let is_it = (is_phrase || is_code) && words.all(is_word);
        ((is_it || is_password(text, &value)) && !is_placeholder(inner)).then_some(value.place)
    }),
    about: "The words of a passphrase, or a recovery code.",
    source: "Recovery codes as services give them",
    finds: &[
        "passphrase: \"«correct horse battery staple»\"",
        "Backup code: «4821-9377-1202»",
        "Recovery key: «a1b2-c3d4-e5f6-g7h8»",
    ],
    ignores: &[
        "passphrase: the words you chose",
        "Recovery code: see below",
        "passphrase: \"\"",
        "backup code-2 is old",
    ],
    ..PASSWORD
};

/// What stands right beside the word password, or in a column or key of that name.
pub const PASSWORD_BESIDE: Pattern = Pattern {
    name: "password-beside",
    edges: Edges { word: true, number: false, before: "/\\=-.", after: "/\\=(" },
    shape: Shape::Regex(r"[A-Za-z0-9][!-~]{5,39}"),
    rule: Rule::Refine(|text, found| {
        let value = text[found.clone()].trim_end_matches(&['.', ',', ';', ':', ')', ']', '}', '"', '\''][..]);
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
        let has_code_sign = value.contains([
            '(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '`', ';', ',', '/', '\\', '|', ':', '=',
        ]);
        let is_word = digits == 1
            && value
                .bytes()
                .skip(1)
                .all(|byte| !byte.is_ascii_uppercase() && !b"!@#$%^&*?+~".contains(&byte));
        if digits == 0 || is_word || letters < 2 || has_code_sign || value.len() < 6 {
            return None;
        }
        let place = found.start..found.start + value.len();
        let as_word = super::value::Assigned { place: place.clone(), is_quoted: false, joint: Joint::Space };
        is_password(text, &as_word).then_some(place)
    }),
    score: 0.0,
    context: &[
        "password!",
        "passwd!",
        "passwort!",
        "kennwort!",
        "lykilorð!",
        "lykilorðið!",
        "aðgangsorð!",
        "contraseña!",
        "senha!",
        "wachtwoord!",
        "adgangskode!",
        "lösenord!",
        "passord!",
    ],
    context_score: 0.7,
    about: "A word with digits among its letters, right beside the word password or in a column of that name.",
    source: "Words for passwords as programs and people use them",
    finds: &[
        "use the password «hunter22» there",
        "lykilorðið «Sumar2024»",
        "with password «Tr0ub4dor» it opens",
        "{\"password\": \"«Hunter-Green-20»\"}",
    ],
    ignores: &[
        "password reset2",
        "the password sha256sum",
        "password field_2 of it",
        "hunter22",
        "passwords: abc123x or more",
        "password 12345678",
    ],
    ..PASSWORD
};

/// A code of digits that opens a door or a telephone.
pub const DOOR_CODE: Pattern = Pattern {
    name: "door-code",
    kind: EntityKind::Pin,
    shape: Shape::Regex(r"\d{4,8}"),
    edges: Edges { word: true, number: true, before: "$€£¥#§+=/\\-", after: "%‰€$£°-" },
    rule: Rule::None,
    score: 0.0,
    #[rustfmt::skip]
    context: &[
        "door code!", "door code is!", "gate code!", "gate code is!", "alarm code!", "alarm code is!", "entry code!", "safe code!", "lock code!", "puk!", "puk code!", "puk is!",
        "hurðarkóði!", "hurðarkóðinn er!", "hurðarkóðinn!", "talnalás!", "öryggiskerfi!", "türcode!", "portkod!", "dørkode!", "digicode!", "ovikoodi!",
    ],
    context_score: 0.8,
    about: "Four to eight digits right beside words for the code of a door, an alarm or a SIM card.",
    source: "3GPP TS 11.11 (PUK); codes as people write them",
    finds: &["the door code: «7719»", "alarm code is «482193».", "PUK: «12345678»"],
    ignores: &["7719", "PUK 123", "door code of 7719 houses", "the door 7719"],
    ..PASSWORD
};

/// A code that was sent to somebody to prove who they are.
pub const ONE_TIME_CODE: Pattern = Pattern {
    name: "one-time-code",
    shape: Shape::Regex(r"\d{4,8}|\d{3}[ -]\d{3}|[A-Z]-\d{5,8}"),
    edges: Edges { word: true, number: true, before: "$€£¥#§+=/\\", after: "%‰€$£°" },
    rule: Rule::None,
    score: 0.0,
    context: &[
        "verification code",
        "security code",
        "one-time code",
        "one time code",
        "one-time password",
        "one-time passcode",
        "otp",
        "login code",
        "authentication code",
        "access code",
        "sign-in code",
        "activation code",
        "use code!",
        "use the code!",
        "enter code!",
        "enter the code!",
        "your code is!",
        "kóðinn þinn er!",
        "is your verification",
        "is your security",
        "is your code",
        "is your login",
        "is your google",
        "is your one-time",
        "is your authentication",
        "staðfestingarkóð*",
        "öryggiskóð*",
        "innskráningarkóð*",
        "auðkenningarkóð*",
        "öryggisnúmer*",
        "bestätigungscode",
        "sicherheitscode",
        "code de vérification",
        "code de sécurité",
        "código de verificación",
        "código de seguridad",
        "codice di verifica",
        "código de verificação",
        "verificatiecode",
        "verifieringskod",
        "engångskod",
        "bekræftelseskode",
        "engangskode",
        "bekreftelseskode",
        "vahvistuskoodi",
        "kod weryfikacyjny",
        "код подтверждения",
        "验证码",
        "驗證碼",
        "認証コード",
        "確認コード",
        "인증번호",
    ],
    context_score: 0.75,
    decoys: crate::patterns::decoys::COMMON,
    about: "A code of four to eight digits, near words for a code that proves who somebody is.",
    source: "RFC 4226; RFC 6238; codes as services send them",
    finds: &[
        "Your verification code is «482193».",
        "«482193» is your verification code",
        "Staðfestingarkóði: «9021»",
        "Your one-time code: «482 193»",
        "您的验证码是«482193»",
        "G: «G-482193» is your Google code",
    ],
    ignores: &["482193", "the code of 1998 and 482193", "verification of 482193", "security 482193"],
    ..PASSWORD
};

/// The answer to a question that only one person should know the answer to.
pub const SECURITY_ANSWER: Pattern = Pattern {
    name: "security-answer",
    shape: Shape::Led(
        r"(?i:mother)(?u:['\u{2019}])?(?i:s maiden name)|(?i:maiden name of (?:my|your|her|his) mother|security answer|secret answer|answer to (?:my|the|your) security question|name of (?:my|your) first pet|my first pet)|(?i:f)(?u:[\u{e6}])(?u:[\u{f0}])(?i:ingarnafn m)(?u:[\u{f3}])(?u:[\u{f0}])(?i:ur)",
    ),
    rule: Rule::Refine(|text, found| {
        let value = assigned(text, found.end)?;
        if value.is_quoted {
            return (value.place.len() >= 2).then_some(value.place);
        }
        let start = value.place.start;
        let rest = &text[start..];
        let near = &rest[..rest.floor_char_boundary(60)];
        let line =
            &near[..near.find(&['\n', '\r', '.', ',', ';', '?', '(', '|', '"'][..]).unwrap_or(near.len())];
        let mut end = 0;
        for word in line.split_inclusive(' ') {
            let is_name = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            if !is_name && (end > 0 || value.joint == Joint::Word) {
                break;
            }
            end += word.len();
        }
        let kept = line[..end].trim_end();
        (kept.len() >= 2 && !is_placeholder(kept) && kept.split(' ').count() <= 4)
            .then_some(start..start + kept.len())
    }),
    score: 0.8,
    context_score: 0.8,
    about: "The answer to a security question, such as the maiden name of somebody's mother.",
    source: "NIST SP 800-63A: knowledge-based verification",
    finds: &[
        "Mother's maiden name: «Johnson»",
        "My mother's maiden name is «Anna Smith» and",
        "security answer: «Rex»",
        "fæðingarnafn móður: «Guðrún Jónsdóttir».",
    ],
    ignores: &[
        "mother's maiden name is asked for",
        "the security answer is wrong",
        "mother's maiden name:",
        "security answers: 3",
    ],
    ..PASSWORD
};
