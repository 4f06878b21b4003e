//! Keys and tokens without a shape of their own, which the name of a setting gives away: `DATADOG_API_KEY=…`.

use std::ops::Range;

use super::value::{Assigned, assigned, is_password, is_random};
use super::{hex12, hex20, mix10, mix20};
use crate::kind::EntityKind;
use crate::pattern::{Edges, Pattern, Rule, Shape};

pub(super) const ROWS: &[Pattern] = &[
    SECRET_ASSIGNED,
    SERVICE_SECRET,
    SERVICE_PASSWORD,
    EXPORTED_SECRET,
    EXPORTED_PASSWORD,
    YAML_SECRET,
    YAML_PASSWORD,
];

/// A value is a place in the text of which the edges are where the assignment has them.
const VALUE_EDGES: Edges = Edges::WORD;

/// A value that a setting for keys and tokens is given.
pub const SECRET_ASSIGNED: Pattern = Pattern {
    name: "secret-assigned",
    kind: EntityKind::ApiKey,
    shape: Shape::Led(concat!(
        r"(?i:api|app|access|auth|client|consumer|secret|private|shared|session|bearer|refresh|encryption|signing|webhook|master|service|",
        r"license|licence|account|storage|bot|deploy|personal access|application)[ _-]?(?i:key|secret|token)|(?i:api|aws)[ _-](?i:access|secret)",
        r"[ _-](?i:key|token)|(?i:secret|token|apikey|credential|client[_-]?secret|secret[_-]?access[_-]?key|x-api-key|x-auth-token)"
    )),
    edges: VALUE_EDGES,
    rule: Rule::Refine(|text, found| {
        let assigned = assigned(text, found.end)?;
        is_random(&text[assigned.place.clone()]).then_some(assigned.place)
    }),
    score: 0.8,
    context_score: 0.8,
    about: "A long value that looks drawn by lot, given to a setting for keys, tokens or secrets.",
    source: "gitleaks: generic-api-key",
    finds: &[
        concat!("api_key = \"«", mix20!(), "»\""),
        concat!("\"client_secret\": \"«", mix20!(), mix10!(), "»\","),
        concat!("SECRET_KEY=«", hex20!(), hex12!(), "»"),
        concat!("Your API key is «", mix20!(), "»."),
        concat!("access_token: '«", hex20!(), hex20!(), "»'"),
    ],
    ignores: &[
        "api_key = \"your-api-key-goes-here-1234\"",
        "token = getToken(user1234567890)",
        "secret: ${CLIENT_SECRET_1234567890}",
        "token: Token2WithAVeryLongTypeName",
        "api_key=os.environ['API_KEY_1234']",
        "secret = sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "access key is needed for 1234567890123456",
    ],
    ..Pattern::ROW
};

/// How settings begin that belong to a service, a program or a part of one.
macro_rules! service_names {
    () => {
        concat!(
            r"(?i:aws|azure|gcp|google|firebase|github|gitlab|bitbucket|slack|discord|telegram|twilio|sendgrid|mailgun|mailchimp|postmark|",
            r"sparkpost|stripe|paypal|square|braintree|adyen|plaid|coinbase|binance|kraken|kucoin|bittrex|algolia|elastic|datadog|newrelic|",
            r"new_relic|sentry|grafana|pagerduty|splunk|sumologic|okta|auth0|cognito|keycloak|jwt|session|cookie|django|flask|laravel|rails|",
            r"app|api|database|mysql|mariadb|postgres|postgresql|pgsql|mongo|mongodb|redis|rabbitmq|amqp|kafka|cassandra|couchdb|neo4j|",
            r"mssql|oracle|snowflake|clickhouse|smtp|mail|email|imap|ftp|sftp|ssh|ldap|vpn|wifi|wpa|admin|root|user|service|system|client|",
            r"consumer|oauth|openai|anthropic|cohere|mistral|deepseek|huggingface|replicate|gemini|groq|mapbox|facebook|twitter|instagram|",
            r"linkedin|pinterest|reddit|spotify|twitch|youtube|zoom|dropbox|notion|airtable|asana|trello|jira|atlassian|confluence|hubspot|",
            r"salesforce|zendesk|intercom|freshbooks|shopify|woocommerce|contentful|cloudflare|cloudinary|fastly|netlify|vercel|heroku|",
            r"digitalocean|linode|hetzner|vultr|fly|render|railway|supabase|neon|planetscale|upstash|docker|registry|npm|pypi|nuget|rubygems|",
            r"codecov|sonar|snyk|circleci|travis|jenkins|drone|buildkite|vault|consul|terraform|ansible|encryption|signing|master|secret|",
            r"private|webhook|license|recaptcha|hcaptcha|vonage|nexmo|plivo|messagebird|pusher|onesignal|segment|mixpanel|amplitude|bugsnag|",
            r"rollbar|launchdarkly|typeform|finnhub|finicity|rapidapi|etsy|ebay|flickr|gitter|mattermost|sendbird|squarespace|adafruit|",
            r"adobe|beamer|confluent|meraki|yandex|alibaba|aliyun|tencent|baidu|wordpress|nytimes|test|prod|dev|staging|backup|proxy)",
            r"[A-Z_-]|(?i:db|my)[_-]|(?:db|my|DB|MY)[PKSTpkst]"
        )
    };
}

/// The same where the name of the setting begins with a service.
pub const SERVICE_SECRET: Pattern = Pattern {
    name: "service-secret",
    shape: Shape::Led(service_names!()),
    rule: Rule::Refine(|text, found| named(text, found.start, false)),
    score: 0.85,
    context_score: 0.85,
    about: "A long value that looks drawn by lot, given to a setting for a service's key, token or secret.",
    source: "gitleaks: rules that go by a vendor's name",
    finds: &[
        concat!("DATADOG_API_KEY=«", hex20!(), hex12!(), "»"),
        concat!("aws_secret_access_key = «", mix20!(), "/", mix10!(), "K2p/Q8zW4»"),
        concat!("algoliaAdminKey: '«", hex12!(), hex20!(), "»',"),
        "HEROKU_API_KEY=\"«3f2b8c1d-7e4a-4b6f-9d05-a1c2e3f40516»\"",
    ],
    ignores: &[
        "AWS_REGION=eu-west-1-1234567890abcdef",
        "GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}",
        "DB_NAME=q7Rk2ZbX9wT4mVc8LpYd",
        "user_token = tokens.next_token_of_user_2",
        concat!("app_public_key=", mix20!()),
    ],
    ..SECRET_ASSIGNED
};

/// A password where the name of the setting begins with a service.
pub const SERVICE_PASSWORD: Pattern = Pattern {
    name: "service-password",
    kind: EntityKind::Password,
    shape: Shape::Led(service_names!()),
    rule: Rule::Refine(|text, found| named(text, found.start, true)),
    score: 0.85,
    context_score: 0.85,
    about: "A value that looks like a password, given to a setting for a service's password.",
    source: "Environment files and settings as programs read them",
    finds: &[
        "DB_PASSWORD=«hunter2»",
        "MYSQL_ROOT_PASSWORD: «Tr0ub4dor&3»",
        "smtp_pass = \"«leik4svaedi»\"",
        "adminPassword: '«S3cret!pw»',",
    ],
    ignores: &[
        "DB_PASSWORD=$DB_PASS1",
        "DB_PASSWORD=",
        "user_password = request.form['password1']",
        "db_password: String,",
        "DB_PASSWORD_FILE=/run/secrets/db1",
        "admin_password = get_password(user1)",
    ],
    ..SECRET_ASSIGNED
};

/// A setting in a shell, whatever its name begins with.
pub const EXPORTED_SECRET: Pattern = Pattern {
    name: "exported-secret",
    shape: Shape::Led(r"(?:export|setx|ENV|ARG|SET|set) [A-Z]"),
    rule: Rule::Refine(|text, found| named(text, found.end - 1, false)),
    score: 0.85,
    context_score: 0.85,
    about: "A long value that looks drawn by lot, which a shell gives to a variable for a key, token or secret.",
    source: "POSIX shell: export",
    finds: &[
        concat!("export X_TOKEN=«", mix20!(), "»"),
        concat!("export TF_VAR_KEY=\"«", mix20!(), mix10!(), "»\""),
        concat!("ENV ACME_SECRET=«", hex20!(), hex12!(), "»"),
    ],
    ignores: &[
        "export X_TOKEN=$TOKEN",
        "export PATH=/usr/bin",
        "export X_TOKEN=your_token_here_12345",
        "set TOKEN to a value",
    ],
    ..SECRET_ASSIGNED
};

/// A password in a shell, whatever its name begins with.
pub const EXPORTED_PASSWORD: Pattern = Pattern {
    name: "exported-password",
    kind: EntityKind::Password,
    shape: Shape::Led(r"(?:export|setx|ENV|ARG|SET|set) [A-Z]"),
    rule: Rule::Refine(|text, found| named(text, found.end - 1, true)),
    score: 0.85,
    context_score: 0.85,
    about: "A value that looks like a password, which a shell gives to a variable for a password.",
    source: "POSIX shell: export",
    finds: &[
        "export X_PASSWORD=«hunter2»",
        "export PGPASSWORD='«leik4svaedi»'",
        "ENV ACME_PASSWD=«Abc12345»",
    ],
    ignores: &[
        "export X_PASSWORD=$PASS1",
        "export PASSWORD=",
        "export PASSWORD_FILE=/etc/pw1",
        "set PASSWORD to a value",
    ],
    ..SECRET_ASSIGNED
};

/// A setting with a colon, whatever its name begins with.
pub const YAML_SECRET: Pattern = Pattern {
    name: "named-secret",
    shape: Shape::Anchor(b":", |text, colon, _| before_colon(text, colon, false)),
    rule: Rule::None,
    score: 0.8,
    context_score: 0.8,
    about: "A long value that looks drawn by lot, behind a name that ends in key, token or secret and a colon.",
    source: "YAML and JSON settings; gitleaks: generic-api-key",
    finds: &[
        concat!("acme_api_key: «", mix20!(), "»"),
        concat!("\"acmeAuthToken\": \"«", mix20!(), mix10!(), "»\""),
        concat!("X-Acme-Token: «", hex20!(), hex12!(), "»"),
    ],
    ignores: &[
        "acme_api_key: <your key>",
        concat!("acme_public_key: ", mix20!()),
        "acmeToken: Token<Acme1234567890ab>",
        concat!("commit: ", hex20!(), hex20!()),
    ],
    ..SECRET_ASSIGNED
};

/// A password with a colon, whatever its name begins with.
pub const YAML_PASSWORD: Pattern = Pattern {
    name: "named-password",
    kind: EntityKind::Password,
    shape: Shape::Anchor(b":", |text, colon, _| before_colon(text, colon, true)),
    rule: Rule::None,
    score: 0.8,
    context_score: 0.8,
    about: "A value that looks like a password, behind a name that ends in password and a colon.",
    source: "YAML and JSON settings",
    finds: &[
        "acme_password: «hunter2»",
        "\"acmePassword\": \"«leik4svaedi»\"",
        "spring.datasource.password: «Abc!2345»",
    ],
    ignores: &[
        "acme_password: true",
        "acme_password: String1<u8>",
        "acmePassword: this.password1",
        "\"acme_password\": \"\"",
    ],
    ..SECRET_ASSIGNED
};

/// The longest name of a setting, in bytes.
const LONGEST_NAME: usize = 64;

fn is_in_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The value of the setting whose name begins at `start`, if it is a password (or else a key).
fn named(text: &str, start: usize, is_for_password: bool) -> Option<Range<usize>> {
    let length = text[start..].bytes().take(LONGEST_NAME).take_while(is_in_name).count();
    let end = start + length;
    let name = &text[start..end];
    fits(name, is_for_password)
        .then(|| assigned(text, end))
        .flatten()
        .and_then(|value| accepted(text, value, is_for_password))
}

/// The same for the name that ends right before the colon.
fn before_colon(text: &str, colon: usize, is_for_password: bool) -> Option<Range<usize>> {
    let front = text[..colon].trim_end_matches(&['"', '\'', ' '][..]);
    if colon - front.len() > 2 {
        return None;
    }
    let length = front.bytes().rev().take(LONGEST_NAME).take_while(is_in_name).count();
    if length == 0 {
        return None;
    }
    let name = &front[front.len() - length..];
    let starts_well = !text[..front.len() - length].ends_with(|c: char| c.is_alphanumeric());
    (starts_well && fits(name, is_for_password))
        .then(|| assigned(text, front.len()))
        .flatten()
        .and_then(|value| accepted(text, value, is_for_password))
}

fn accepted(text: &str, value: Assigned, is_for_password: bool) -> Option<Range<usize>> {
    let is_it = match is_for_password {
        true => is_password(text, &value),
        false => is_random(&text[value.place.clone()]),
    };
    is_it.then_some(value.place)
}

/// True for a name of more than one word whose last one says what its value is.
fn fits(name: &str, is_for_password: bool) -> bool {
    const KEYS: &[&str] = &[
        "key",
        "keys",
        "secret",
        "token",
        "apikey",
        "credential",
        "credentials",
        "auth",
        "pat",
        "secretkey",
        "accesskey",
        "accesstoken",
        "authtoken",
        "sid",
    ];
    const NOT_KEYS: &[&str] = &[
        "public",
        "primary",
        "foreign",
        "partition",
        "sort",
        "cache",
        "publishable",
        "pub",
        "host",
        "known",
        "idempotency",
        "hash",
        "row",
        "object",
        "group",
    ];
    const PASSWORDS: &[&str] = &[
        "password",
        "passwd",
        "pwd",
        "pass",
        "passphrase",
        "passwort",
        "passcode",
        "pgpassword",
        "psk",
        "pw",
        "lykilord",
    ];
    let parts = |c: char| matches!(c, '_' | '-' | '.');
    let last = name.trim_end_matches(parts);
    let bytes = last.as_bytes();
    // `apiKey` has two words.
    let begins = |at: &usize| {
        at.checked_sub(1).is_none_or(|before| {
            let before = bytes[before];
            parts(char::from(before)) || bytes[*at].is_ascii_uppercase() && before.is_ascii_lowercase()
        })
    };
    let start = (0..bytes.len()).rev().find(begins).unwrap_or(0);
    let (front, end) = last.split_at(start);
    let end = end.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_one_of = |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
    let has_front = front.contains(|c: char| !parts(c));
    match is_for_password {
        true => {
            is_one_of(PASSWORDS, end)
                && (has_front || end.eq_ignore_ascii_case("pgpassword") || name.len() > 7)
        }
        false => {
            has_front && is_one_of(KEYS, end) && {
                let mut is_public = false;
                let mut behind = front.len();
                for at in (0..front.len()).rev().filter(begins) {
                    is_public |= is_one_of(NOT_KEYS, front[at..behind].trim_end_matches(parts));
                    behind = at;
                }
                !is_public
            }
        }
    }
}
