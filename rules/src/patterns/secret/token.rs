//! Keys, tokens and addresses with a secret in them that no one vendor stands behind, and those of vendors whose
//! shape needs more than a fixed beginning.

use std::ops::Range;

use super::value::{decoded, is_placeholder, is_random, token};
use super::{hex12, hex20, mix10, mix20, uuid};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    JWT,
    BEARER,
    BASIC,
    PRIVATE_KEY_HEADER,
    PRIVATE_KEY_BODY,
    OPENSSH_KEY_BODY,
    AGE_KEY,
    TWILIO,
    TELEGRAM,
    MAILCHIMP,
    TERRAFORM,
    AZURE_KEY,
    WEBHOOK,
    CREDENTIALS_IN_ADDRESS,
    CONNECTION_STRING,
    NETRC,
    CURL_USER,
    WIFI_CODE,
];

/// A JSON Web Token.
pub const JWT: Pattern = Pattern {
    name: "jwt",
    kind: EntityKind::AccessToken,
    shape: Shape::Led(r"eyJ[A-Za-z0-9_-]{9}"),
    rule: Rule::Refine(jwt),
    score: 0.98,
    context_score: 0.98,
    about: "A JSON Web Token: three parts of base64 with full stops between them.",
    source: "RFC 7519",
    finds: &[
        concat!("token: «eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0NSJ9.", mix20!(), mix20!(), "K2p»"),
        concat!("(«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiIxMjM0NSJ9.", mix20!(), mix20!(), "»)"),
        concat!("It was «eyJhbGciOiJub25lIn0", ".eyJzdWIiOiIxMjM0NTY3ODkwIn0.", mix20!(), "»."),
    ],
    ignores: &["eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9.eyJ", "eyJhbGciOiJIUzI1NiJ9.txt and eyJx.y"],
    ..Pattern::ROW
};

fn jwt(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let rest = &text[found.start..];
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'=');
    let length = rest.bytes().take_while(|byte| is_part(byte)).count();
    let kept = rest[..length].trim_end_matches(&['.', '-'][..]);
    let mut parts = kept.split('.');
    let header = decoded(parts.next()?)?;
    let payload = parts.next()?;
    let is_header = header.contains("\"alg\"") || header.contains("\"typ\"") || header.contains("\"enc\"");
    (is_header && payload.len() >= 8).then_some(found.start..found.start + kept.len())
}

/// The token behind the word `Bearer` or `Token` in a header.
pub const BEARER: Pattern = Pattern {
    name: "bearer-token",
    kind: EntityKind::AccessToken,
    shape: Shape::Led(
        r"(?i:bearer|authorization: token|x-auth-token:|private-token:|x-api-key:|api-key:) [A-Za-z0-9]",
    ),
    rule: Rule::Refine(|text, found| {
        let start = found.end - 1;
        let length =
            text[start..].bytes().take_while(|b| b.is_ascii_alphanumeric() || b"+/=_.~-".contains(b)).count();
        let kept = text[start..start + length].trim_end_matches(&['.', '-'][..]);
        is_random(kept).then_some(start..start + kept.len())
    }),
    score: 0.93,
    context_score: 0.93,
    about: "A token in the header of a request, behind the word Bearer or the like.",
    source: "RFC 6750",
    finds: &[
        concat!("Authorization: Bearer «", mix20!(), mix10!(), "»"),
        concat!("curl -H \"authorization: bearer «", hex20!(), hex20!(), "»\""),
        concat!("X-Api-Key: «", mix20!(), "»"),
    ],
    ignores: &[
        "Authorization: Bearer <token>",
        "the bearer of this letter",
        "Bearer $TOKEN and bearer abc",
        "bearer authentication2-is-required",
    ],
    ..Pattern::ROW
};

/// A name and a password in the header of a request.
pub const BASIC: Pattern = Pattern {
    name: "basic-credentials",
    kind: EntityKind::Password,
    shape: Shape::Led(r"(?i:basic) [A-Za-z0-9+/]{8,380}"),
    rule: Rule::Refine(|text, found| {
        let start = found.start + "basic ".len();
        let signs = text[found.end..].bytes().take(2).take_while(|byte| *byte == b'=').count();
        let plain = decoded(&text[start..found.end])?;
        let (name, password) = plain.split_once(':')?;
        (!name.is_empty() && !password.is_empty()).then_some(start..found.end + signs)
    }),
    score: 0.97,
    context_score: 0.97,
    about: "A user name and a password in base64, behind the word Basic.",
    source: "RFC 7617",
    finds: &[
        "Authorization: Basic «QWxhZGRpbjpvcGVuIHNlc2FtZQ==»",
        "-H 'authorization: basic «am9uOmxlaWs0c3ZhZWRpMw==»'",
        "Basic «bWFyaWE6QWJjMTIzNDU2», then",
    ],
    ignores: &[
        "Basic authentication is used",
        "basic understanding of it",
        "basic dXNlcm5hbWVwYXNzd29yZA of it",
    ],
    ..Pattern::ROW
};

/// The first line of a private key, and what follows it on the same line.
pub const PRIVATE_KEY_HEADER: Pattern = Pattern {
    name: "private-key-header",
    kind: EntityKind::PrivateKey,
    shape: Shape::Led(
        r"BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP |SSH2 ENCRYPTED |ED25519 )?PRIVATE KEY(?: BLOCK)?-----",
    ),
    rule: Rule::Refine(|text, found| {
        let start = text[..found.start].ends_with("-----").then(|| found.start - 5)?;
        // In JSON and the like the lines of the key are one line, with `\n` between them.
        let rest = &text[found.end..];
        let line = &rest[..rest.find(&['\n', '\r'][..]).unwrap_or(rest.len())];
        let end = line.find("-----END ").and_then(|at| Some(at + 9 + line[at + 9..].find("-----")? + 5));
        let is_body = |c: char| c.is_ascii_alphanumeric() || "+/=\\- ".contains(c);
        let end = end.filter(|end| line[..*end].chars().all(is_body)).unwrap_or(0);
        Some(start..found.end + end)
    }),
    score: 0.97,
    context_score: 0.97,
    about: "The first line of a private key; the whole key where it stands on one line.",
    source: "RFC 7468; RFC 4880; OpenSSH PROTOCOL.key",
    finds: &[
        concat!("«-----BEGIN RSA", " PRIVATE KEY-----»"),
        concat!("«-----BEGIN", " PRIVATE KEY-----»"),
        concat!(
            "\"«-----BEGIN EC",
            " PRIVATE KEY-----\\nMHcCAQEEI",
            mix20!(),
            "==\\n-----END EC PRIVATE KEY-----»\\n\""
        ),
        concat!("«-----BEGIN PGP", " PRIVATE KEY BLOCK-----»"),
    ],
    ignores: &[
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----",
        "BEGIN PRIVATE KEY----- is its header",
        "-----END RSA PRIVATE KEY-----",
    ],
    ..Pattern::ROW
};

/// The first line of a private key's body, as DER begins it.
pub const PRIVATE_KEY_BODY: Pattern = Pattern {
    name: "private-key-body",
    kind: EntityKind::PrivateKey,
    shape: Shape::Led(
        r"(?:MII[A-Za-z0-9+/]{3}IBA(?:AKC|DAN)|MHcCAQEEI|MIGkAgEBBD|MIGHAgEAMBMGByqGSM49|MC4CAQAwBQYDK2VwBCIEI)[A-Za-z0-9+/=]{20,380}",
    ),
    rule: Rule::Refine(|text, found| {
        let more =
            text[found.end..].bytes().take_while(|b| b.is_ascii_alphanumeric() || b"+/=".contains(b)).count();
        Some(found.start..found.end + more)
    }),
    score: 0.97,
    context_score: 0.97,
    about: "The first line of the body of a private key, as its encoding makes it begin.",
    source: "RFC 8017 (PKCS #1); RFC 5958 (PKCS #8); RFC 5915",
    finds: &[
        concat!("«MIIEpAIBAAKCAQEA", mix20!(), mix20!(), "K2pQ8zW4»"),
        concat!("key=«MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", mix20!(), mix10!(), "K2»"),
        concat!("«MHcCAQEEI", mix20!(), mix20!(), mix10!(), "K2pQ8»"),
    ],
    ignores: &[
        concat!("MIIDXTCCAkWgAwIBAgIJ", mix20!(), mix20!()),
        concat!("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA", mix20!()),
        "MIIEpAIBAAKCAQEA is how it begins",
    ],
    ..Pattern::ROW
};

/// The same of OpenSSH.
pub const OPENSSH_KEY_BODY: Pattern = Pattern {
    name: "openssh-key-body",
    shape: Shape::Led(r"b3BlbnNzaC1rZXktdjEA[A-Za-z0-9+/=]{20,380}"),
    about: "The first line of the body of an OpenSSH private key.",
    source: "OpenSSH PROTOCOL.key",
    finds: &[
        concat!("«b3BlbnNzaC1rZXktdjEA", mix20!(), mix20!(), mix10!(), "»"),
        concat!("key: «b3BlbnNzaC1rZXktdjEA", mix20!(), mix20!(), "==»"),
        concat!("\"«b3BlbnNzaC1rZXktdjEA", mix20!(), mix10!(), "»\""),
    ],
    ignores: &[
        "b3BlbnNzaC1rZXktdjEA",
        "b3BlbnNzaC1rZXkt and more",
        concat!("zb3BlbnNzaC1rZXktdjEA", mix20!(), mix10!()),
    ],
    ..PRIVATE_KEY_BODY
};

/// A key of the program age.
pub const AGE_KEY: Pattern = Pattern {
    name: "age-secret-key",
    kind: EntityKind::PrivateKey,
    shape: Shape::Led(r"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"),
    rule: Rule::Refine(token),
    score: 0.98,
    context_score: 0.98,
    about: "A secret key of the encryption program age.",
    source: "age specification (C2SP); gitleaks",
    finds: &[
        concat!("«AGE-SECRET-KEY-1", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE", "»"),
        concat!("key «AGE-SECRET-KEY-1", "L7AUM6ECHK45NJ3S0WDVT2FG8X9YRZPQL7AUM6ECHK45NJ3S0WDVT2FG8X", "»."),
        concat!("x=\"«AGE-SECRET-KEY-1", "RZY9X8GF2TVDW0S3JN54KHCE6MUA7LQPRZY9X8GF2TVDW0S3JN54KHCE6M", "»\""),
    ],
    ignores: &[
        "AGE-SECRET-KEY-1QPZ",
        "age1qpzry9x8gf2tvdw0s3jn54khce6mua7l",
        "AGE-SECRET-KEY-1 and the key behind it",
    ],
    ..Pattern::ROW
};

/// A key of Twilio.
pub const TWILIO: Pattern = Pattern {
    name: "twilio-key",
    kind: EntityKind::ApiKey,
    shape: Shape::Regex(r"(?:SK|AC)[a-f0-9]{32}"),
    rule: Rule::Refine(token),
    score: 0.93,
    context_score: 0.97,
    about: "A key or account number of Twilio.",
    source: "Twilio documentation; gitleaks",
    finds: &[
        concat!("it is «SK", hex20!(), hex12!(), "»."),
        concat!("sid=«AC", hex12!(), hex20!(), "»"),
        concat!("\"«SK", hex12!(), hex20!(), "»\""),
    ],
    ignores: &[
        "SK9f86d081884c",
        "SK and AC",
        concat!("ASK", hex20!(), hex12!()),
        concat!("SK", hex20!(), hex20!()),
    ],
    ..Pattern::ROW
};

/// A token of a Telegram bot.
pub const TELEGRAM: Pattern = Pattern {
    name: "telegram-bot-token",
    kind: EntityKind::ApiKey,
    shape: Shape::Regex(r"\d{8,10}:AA[A-Za-z0-9_-]{32,33}"),
    rule: Rule::Refine(token),
    score: 0.97,
    context_score: 0.97,
    about: "A token of a Telegram bot.",
    source: "Telegram Bot API; gitleaks",
    finds: &[
        concat!("it is «1234509876:AA", mix20!(), mix10!(), "K2p»."),
        concat!("token=«987650123:AA", mix10!(), mix20!(), "K-_»"),
        concat!("\"«1234509876:AA", mix20!(), mix10!(), "K2_»\""),
    ],
    ignores: &["1234509876:AA", "12:30:AAbc", concat!("1234509876:AB", mix20!(), mix10!(), "K2p")],
    ..Pattern::ROW
};

/// A key of Mailchimp.
pub const MAILCHIMP: Pattern = Pattern {
    name: "mailchimp-key",
    kind: EntityKind::ApiKey,
    shape: Shape::Regex(r"[a-f0-9]{32}-us\d{1,2}"),
    rule: Rule::Refine(token),
    score: 0.95,
    context_score: 0.97,
    about: "An API key of Mailchimp: 32 hexadecimal digits and the name of a data centre.",
    source: "Mailchimp documentation; gitleaks",
    finds: &[
        concat!("it is «", hex20!(), hex12!(), "-us12»."),
        concat!("key=«", hex12!(), hex20!(), "-us6»"),
        concat!("\"«", hex20!(), hex12!(), "-us21»\""),
    ],
    ignores: &[concat!(hex20!(), hex12!()), concat!(hex20!(), "-us12"), concat!(hex20!(), hex12!(), "-usa")],
    ..Pattern::ROW
};

/// A token of Terraform Cloud.
pub const TERRAFORM: Pattern = Pattern {
    name: "terraform-cloud-token",
    kind: EntityKind::ApiKey,
    shape: Shape::Anchor(b".", |text, dot, floor| {
        let rest = text[dot..].strip_prefix(".atlasv1.")?;
        let start = dot.checked_sub(14).filter(|start| *start >= floor)?;
        let is_front = text.get(start..dot)?.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || b"-_=".contains(b)).count();
        (is_front && (60..=70).contains(&length)).then_some(start..dot + 9 + length)
    }),
    score: 0.98,
    context_score: 0.98,
    about: "A token of Terraform Cloud.",
    source: "HashiCorp documentation; gitleaks",
    finds: &[
        concat!("it is «q7Rk2ZbX9wT4mV.atlasv1.", mix20!(), mix20!(), mix20!(), "»."),
        concat!("token = \"«h5Nf3GsJ6vK2pQ.atlasv1.", mix20!(), mix20!(), mix20!(), "K2pQ8zW»\""),
        concat!("(«q7Rk2ZbX9wT4mV.atlasv1.", mix10!(), mix20!(), mix20!(), mix10!(), "»)"),
    ],
    ignores: &[
        "q7Rk2ZbX9wT4mV.atlasv1.abc",
        "the .atlasv1. part",
        concat!("x.atlasv1.", mix20!(), mix20!(), mix20!()),
    ],
    ..Pattern::ROW
};

/// A key of an Azure service, as connection strings have it.
pub const AZURE_KEY: Pattern = Pattern {
    name: "azure-shared-key",
    kind: EntityKind::ApiKey,
    shape: Shape::Led(r"(?i:accountkey|sharedaccesskey|accesskey|sharedsecret)=[A-Za-z0-9+/=]{40,92}"),
    rule: Rule::Refine(|text, found| {
        let start = found.start + text[found.clone()].find('=')? + 1;
        let value = &text[start..found.end];
        (value.ends_with('=') && is_random(value)).then_some(start..found.end)
    }),
    score: 0.95,
    context_score: 0.95,
    about: "A key of an Azure service, as it stands in a connection string.",
    source: "Microsoft Azure: storage, Service Bus and IoT connection strings",
    finds: &[
        concat!("AccountName=x;AccountKey=«", mix20!(), mix20!(), mix20!(), mix20!(), "K2pQ+z==»"),
        concat!("AccountKey=«", mix20!(), mix10!(), mix20!(), mix20!(), mix10!(), "K2p/8z==»"),
        concat!("SharedAccessKey=«", mix20!(), mix20!(), "K2p=»"),
    ],
    ignores: &[
        "AccountKey=",
        "AccountKey=<your account key goes here=",
        "SharedAccessKey=abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq=",
    ],
    ..Pattern::ROW
};

/// An address to which anyone who knows it can post.
pub const WEBHOOK: Pattern = Pattern {
    name: "webhook-address",
    kind: EntityKind::ApiKey,
    shape: Shape::Led(r"https://"),
    edges: Edges::WORD,
    rule: Rule::Refine(webhook),
    score: 0.97,
    context_score: 0.97,
    about: "A web address with a secret in it, to which anyone who knows it can post.",
    source: "Slack, Discord, Microsoft Teams, Google Chat, Telegram, Zapier, IFTTT documentation; gitleaks",
    finds: &[
        concat!("post to «https://hooks.slack.com", "/services/T0Q7RK2ZB/B0XW5TMVC/", mix20!(), "h5Nf»."),
        concat!(
            "(«https://discord.com/api",
            "/webhooks/123450987612345098/",
            mix20!(),
            mix20!(),
            mix20!(),
            "h5Nf3GsJ»)"
        ),
        concat!(
            "«https://contoso.webhook.office.com",
            "/webhookb2/",
            uuid!(),
            "@",
            uuid!(),
            "/IncomingWebhook/",
            hex20!(),
            hex12!(),
            "/",
            uuid!(),
            "»"
        ),
        concat!("«https://hooks.zapier.com", "/hooks/catch/123456/q7rk2zb/»"),
        concat!("«https://api.telegram.org", "/bot1234509876:AA", mix20!(), mix10!(), "K2p/sendMessage»"),
    ],
    ignores: &[
        "https://hooks.slack.com/services/",
        "https://discord.com/channels/1234",
        "https://example.com/webhookb2/x",
        "https://api.telegram.org/bot<token>/getMe",
    ],
    ..Pattern::ROW
};

fn webhook(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    /// A host (or its end, behind a full stop), how the path begins, and the fewest bytes behind that.
    const PLACES: &[(&str, &str, usize)] = &[
        ("hooks.slack.com", "/services/T", 30),
        ("hooks.slack.com", "/workflows/T", 30),
        ("hooks.slack.com", "/triggers/T", 30),
        ("discord.com", "/api/webhooks/", 60),
        ("discordapp.com", "/api/webhooks/", 60),
        (".webhook.office.com", "/webhookb2/", 60),
        ("outlook.office.com", "/webhook/", 60),
        (".logic.azure.com", "/workflows/", 60),
        ("chat.googleapis.com", "/v1/spaces/", 60),
        ("hooks.zapier.com", "/hooks/catch/", 8),
        ("maker.ifttt.com", "/trigger/", 30),
        ("api.telegram.org", "/bot", 40),
        ("oapi.dingtalk.com", "/robot/send?access_token=", 40),
        ("open.feishu.cn", "/open-apis/bot/v2/hook/", 30),
        ("qyapi.weixin.qq.com", "/cgi-bin/webhook/send?key=", 30),
        ("calendar.google.com", "/calendar/ical/", 60),
    ];
    let rest = &text[found.end..];
    let ends = |c: char| c.is_whitespace() || "<>\"'`{}|\\^«»)],;".contains(c) || !c.is_ascii();
    let address = &rest[..rest.find(ends).unwrap_or(rest.len())];
    let address = address.trim_end_matches(&['.', ':', '!', '?'][..]);
    let host = &address[..address.find(&['/', ':', '?'][..])?];
    let path = &address[host.len()..];
    let is_one = PLACES.iter().any(|(name, front, least)| {
        let is_host = host == *name || (name.starts_with('.') && host.ends_with(name));
        is_host && path.strip_prefix(front).is_some_and(|rest| rest.len() >= *least)
    });
    let has_secret = !is_placeholder(path) && path.bytes().any(|byte| byte.is_ascii_digit());
    (is_one && has_secret).then_some(found.start..found.end + address.len())
}

/// A web or database address with a user name and a password in it.
pub const CREDENTIALS_IN_ADDRESS: Pattern = Pattern {
    name: "credentials-in-address",
    kind: EntityKind::ConnectionString,
    shape: Shape::Anchor(b":", credentials_in_address),
    score: 0.97,
    context_score: 0.97,
    about: "An address of a database or server with a user name and a password in it.",
    source: "RFC 3986, section 3.2.1; PostgreSQL, MongoDB, Redis and AMQP connection URIs",
    finds: &[
        "DATABASE_URL=«postgres://jon:leik4svaedi@db.example.is:5432/app»",
        "«mongodb+srv://maria:Hunter2xyz@cluster0.example.net/test?retryWrites=true»",
        "use «redis://:s3cr3tpw@cache:6379/0», please",
        "git clone «https://jon:abcd1234@git.example.is/x.git»",
        "\"«amqp://app:Tr0ub4dor@mq:5672/%2f»\"",
    ],
    ignores: &[
        "https://example.com:8080/a@b",
        "postgres://user:password@localhost/db",
        "redis://localhost:6379",
        "http://user:$PASS@host/ and ftp://<user>:<pass>@host",
        "mailto:jon@example.is",
        "amqp://guest:xxxx@mq",
    ],
    ..Pattern::ROW
};

fn credentials_in_address(text: &str, colon: usize, floor: usize) -> Option<Range<usize>> {
    let rest = text[colon..].strip_prefix("://")?;
    // Most addresses have no user.
    let host = rest.bytes().take(400).take_while(|byte| !matches!(byte, b'/' | b'?' | b'#'));
    if !{ host }.any(|byte| byte == b'@') {
        return None;
    }
    let is_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || b"+.-".contains(byte);
    let letters =
        text.as_bytes()[floor..colon].iter().rev().take(24).take_while(|byte| is_scheme(byte)).count();
    let scheme = &text[colon - letters..colon];
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`«»|\\^,;".contains(c);
    let near = &rest[..rest.floor_char_boundary(400)];
    let address = &near[..near.find(ends).unwrap_or(near.len())];
    let (user, _) =
        address[..address.find(&['/', '?', '#'][..]).unwrap_or(address.len())].rsplit_once('@')?;
    let (_, password) = user.split_once(':')?;
    let host = &address[user.len() + 1..];
    let lower = password.to_ascii_lowercase();
    const NONE: &[&str] = &[
        "password",
        "pass",
        "passwd",
        "passw",
        "secret",
        "user",
        "username",
        "pwd",
        "pswd",
        "token",
        "passwort",
        "mypassword",
        "my_password",
        "motdepasse",
        "apikey",
        "api_key",
    ];
    let is_secret = (4..=200).contains(&password.len())
        && !is_placeholder(password)
        && !NONE.contains(&lower.as_str())
        && !password.contains(&['$', '{', '}', '(', ')', '[', ']', '*'][..])
        && !password.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let starts_well = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    let kept = address.trim_end_matches(&['.', ':', '!', '?', ')', ']', '}'][..]);
    (is_secret && starts_well && scheme.len() >= 2).then_some(colon - scheme.len()..colon + 3 + kept.len())
}

/// The settings of a connection, one behind the other.
pub const CONNECTION_STRING: Pattern = Pattern {
    name: "connection-string",
    kind: EntityKind::ConnectionString,
    shape: Shape::Led(
        r"(?i:server|data source|datasource|host|driver|endpoint|defaultendpointsprotocol|user id|uid|jdbc:[a-z]{2,10}:|dsn|initial catalog|database|accountendpoint)[=/:{a-z]",
    ),
    rule: Rule::Refine(|text, found| {
        let rest = &text[found.start..];
        let near = &rest[..rest.floor_char_boundary(400)];
        let string = &near[..near.find(&['\n', '\r', '"', '\'', '`', '<', '>'][..]).unwrap_or(near.len())];
        let lower = string.to_ascii_lowercase();
        let (at, key) = ["password=", "pwd=", "accountkey=", "sharedaccesskey="]
            .iter()
            .find_map(|key| Some((lower.find(key)?, key)))?;
        let front = &lower[..at];
        let is_list = front.ends_with(&[';', '?', '&', ' '][..])
            && front.contains('=')
            && (front.contains(';') || front.starts_with("jdbc:"));
        let value = &string[at + key.len()..];
        let value = &value[..value.find(&[';', '&', ' ', ','][..]).unwrap_or(value.len())];
        let is_secret = value.len() >= 3
            && !is_placeholder(value)
            && !value.starts_with(&['{', '$', '%', '[', '(', '*'][..]);
        // Up to the last setting: a space within a name or value goes on, anything else ends it.
        let last = at + key.len() + value.len();
        let more = &string[last..];
        let more = more.starts_with(';').then(|| more.rfind(';').map(|end| (more, end))).flatten();
        let end = more.map_or(last, |(more, end)| {
            let tail = &more[end + 1..];
            let setting = tail.find('=').map_or(0, |equals| {
                equals
                    + 1
                    + tail[equals + 1..].find(&[' ', ',', ')', ']'][..]).unwrap_or(tail.len() - equals - 1)
            });
            last + if setting > 0 { end + 1 + setting } else { end }
        });
        (is_list && is_secret).then_some(found.start..found.start + end)
    }),
    score: 0.97,
    context_score: 0.97,
    about: "The settings of a connection to a database or service, with the password or key among them.",
    source: "ADO.NET, ODBC, JDBC and Azure connection strings",
    finds: &[
        "\"«Server=db.example.is;Database=app;User Id=sa;Password=Str0ngOne1»\"",
        "conn = «Data Source=db1;uid=jon;pwd=abc123»; and",
        "«jdbc:mysql://db:3306/app?user=jon&password=abc1234»",
        concat!(
            "«DefaultEndpointsProtocol=https;AccountName=x;AccountKey=",
            mix20!(),
            mix20!(),
            mix20!(),
            mix20!(),
            "K2pQ+z==;EndpointSuffix=core.windows.net»"
        ),
    ],
    ignores: &[
        "Server=db;Database=app;Trusted_Connection=True",
        "host=localhost port=5432",
        "Server=x;Pwd={pwd};",
        "the server:password=abc of it",
    ],
    ..Pattern::ROW
};

/// A line of .netrc.
pub const NETRC: Pattern = Pattern {
    name: "netrc-password",
    kind: EntityKind::Password,
    shape: Shape::Led(r"(?:machine |default |login )[A-Za-z0-9]"),
    rule: Rule::Refine(|text, found| {
        let rest = &text[found.start..];
        let near = &rest[..rest.floor_char_boundary(300)];
        let line = &near[..near.find(&['\n', '\r'][..]).unwrap_or(near.len())];
        let (front, behind) = line.split_once(" password ")?;
        let value = &behind[..behind.find(char::is_whitespace).unwrap_or(behind.len())];
        let words: Vec<&str> = front.split(' ').filter(|word| !word.is_empty()).collect();
        let is_line =
            matches!(words[..], ["machine", _, "login", _] | ["default", "login", _] | ["login", _]);
        let start = found.start + front.len() + " password ".len();
        (is_line && value.len() >= 4 && !is_placeholder(value) && value != "password")
            .then_some(start..start + value.len())
    }),
    score: 0.93,
    context_score: 0.93,
    about: "The password of a line in a .netrc file.",
    source: "ftp(1), .netrc",
    finds: &[
        "machine ftp.example.is login jon password «hunter2»",
        "default login anonymous password «abc_123»",
        "login jon password «Leikur99»",
    ],
    ignores: &[
        "machine x login jon",
        "the login page asks for a password twice",
        "login and password are asked for",
    ],
    ..Pattern::ROW
};

/// A name and a password given to curl.
pub const CURL_USER: Pattern = Pattern {
    name: "curl-user",
    kind: EntityKind::Password,
    shape: Shape::Led(r"(?:curl|wget|http) -"),
    rule: Rule::Refine(|text, found| {
        let rest = &text[found.start..];
        let near = &rest[..rest.floor_char_boundary(380)];
        let line = &near[..near.find(&['\n', '\r'][..]).unwrap_or(near.len())];
        let (at, option) = [" -u ", " --user ", " --user=", " -a "]
            .iter()
            .find_map(|option| Some((line.find(option)?, option)))?;
        let value = line[at + option.len()..].trim_start_matches(&['"', '\''][..]);
        let start = found.start + line.len() - value.len();
        let value = &value[..value.find(&['"', '\'', ' '][..]).unwrap_or(value.len())];
        let (name, password) = value.split_once(':')?;
        let start = start + name.len() + 1;
        let is_secret = password.len() >= 4
            && !is_placeholder(password)
            && !password.starts_with(&['$', '<', '{', '%'][..])
            && !["password", "pass", "passwd", "secret", "token"]
                .contains(&password.to_ascii_lowercase().as_str());
        (is_secret && !name.is_empty()).then_some(start..start + password.len())
    }),
    score: 0.9,
    context_score: 0.9,
    about: "The password of a user name and password that are given to a program on its command line.",
    source: "curl(1); gitleaks",
    finds: &[
        "curl -u jon:«hunter2» https://example.is/",
        "curl -s --user \"jon:«Leikur99»\" https://example.is/",
        "curl -X POST -u 'jon:«abc123xyz»' example.is",
    ],
    ignores: &[
        "curl -u user:password https://x",
        "curl -s https://example.is",
        "curl -u \"$USER:$PASS\" x",
        "curl -u jon: https://x",
    ],
    ..Pattern::ROW
};

/// The text of a QR code that opens a wireless network.
pub const WIFI_CODE: Pattern = Pattern {
    name: "wifi-code",
    kind: EntityKind::Password,
    shape: Shape::Led(r"WIFI:[A-Z]:"),
    rule: Rule::Refine(|text, found| {
        let rest = &text[found.start..];
        let near = &rest[..rest.floor_char_boundary(200)];
        let line = &near[..near.find(&['\n', '\r'][..]).unwrap_or(near.len())];
        let at = line.find(";P:").map(|at| at + 3).or_else(|| line.strip_prefix("WIFI:P:").map(|_| 7))?;
        let end = line[at..].find(';')?;
        (end >= 4).then_some(found.start + at..found.start + at + end)
    }),
    score: 0.97,
    context_score: 0.97,
    about: "The password of a wireless network, as QR codes hold it.",
    source: "ZXing: barcode contents, Wi-Fi network config",
    finds: &[
        "WIFI:T:WPA;S:heima;P:«leyndo11»;;",
        "WIFI:S:cafe;T:WPA;P:«kaffi og kleina»;;",
        "WIFI:P:«sumar2024»;S:x;T:WPA;;",
    ],
    ignores: &["WIFI:T:nopass;S:heima;;", "WIFI: yes", "WIFI:S:heima;P:;;"],
    ..Pattern::ROW
};
