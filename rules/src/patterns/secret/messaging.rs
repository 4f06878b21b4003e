//! Tokens of services that send messages and mail, and of social networks.

use super::value::{random_token, token};
use super::{hex12, hex20, mix10, mix20, tokens, uuid};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};

// Each row is a table of its own, one field after the other as `tokens!` says.
#[rustfmt::skip]
tokens! {
    "slack-token", ApiKey, 0.97, r"xox[abcdeoprs][.-][A-Za-z0-9.-]{20,250}", token,
        "A token of Slack.", "Slack API: token types; gitleaks",
        "xoxb-", ("2480936157-2480936157123-", mix20!(), "h5Nf");
    "slack-app-token", ApiKey, 0.97, r"xapp-[0-9]-[A-Za-z0-9-]{40,250}", token,
        "An app-level token of Slack.", "Slack API: token types; gitleaks",
        "xapp-", ("1-A0Q7RK2ZBX9-2480936157123-", hex20!(), hex20!());
    "twilio-sendgrid-key", ApiKey, 0.97, r"SG\.[A-Za-z0-9_-]{16,24}\.[A-Za-z0-9_-]{40,46}", token,
        "An API key of SendGrid.", "SendGrid documentation; gitleaks",
        "SG.", (mix20!(), "K2.", mix20!(), mix20!(), "K2p");
    "brevo-key", ApiKey, 0.97, r"(?:xkeysib|xsmtpsib)-[a-f0-9]{64}-[A-Za-z0-9]{16}", token,
        "An API key of Brevo, formerly Sendinblue.", "Brevo documentation; gitleaks",
        "xkeysib-", (hex20!(), hex20!(), hex20!(), "a1b2-q7Rk2ZbX9wT4mVc8");
    "mailgun-key", ApiKey, 0.93, r"(?:key|pubkey)-[a-f0-9]{32}", token,
        "An API key of Mailgun.", "Mailgun documentation; gitleaks",
        "key-", (hex20!(), hex12!());
    "mandrill-key", ApiKey, 0.85, r"md-[A-Za-z0-9_-]{22}", random_token,
        "An API key of Mandrill.", "Mailchimp Transactional documentation",
        "md-", (mix20!(), "K2");
    "resend-key", ApiKey, 0.93, r"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", random_token,
        "An API key of Resend.", "Resend documentation",
        "re_", ("q7Rk2ZbX_", mix20!(), "K2pQ");
    "telnyx-key", ApiKey, 0.95, r"KEY0[A-Za-z0-9_]{50,60}", token,
        "An API key of Telnyx.", "Telnyx documentation",
        "KEY0", ("18", hex20!(), hex12!(), "_", mix20!(), "K2");
    "dropbox-token", AccessToken, 0.95, r"sl\.[A-Za-z0-9_.-]{130,380}", random_token,
        "A short-lived access token of Dropbox.", "Dropbox documentation; gitleaks",
        "sl.", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!());
    "facebook-token", AccessToken, 0.95, r"EAA[A-Za-z0-9]{80,380}", token,
        "An access token of Facebook.", "Meta: access tokens; gitleaks",
        "EAA", ("C", mix20!(), mix20!(), mix20!(), mix20!(), mix20!());
    "instagram-token", AccessToken, 0.95, r"IG(?:QV|QW|AA)[A-Za-z0-9_-]{80,300}", token,
        "An access token of Instagram.", "Meta: Instagram platform",
        "IGQV", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!());
    "twitter-bearer-token", AccessToken, 0.97, r"AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,120}", token,
        "A bearer token of an app at X, formerly Twitter.", "X developer platform; gitleaks",
        "AAAAAAAAAAAAAAAAAAAAA", ("M", mix20!(), mix20!(), "%3D", mix20!(), mix10!());
    "linkedin-secret", ApiKey, 0.95, r"WPL_AP1\.[A-Za-z0-9.=+/-]{16,40}", token,
        "A client secret of LinkedIn.", "LinkedIn developers' documentation",
        "WPL_AP1.", ("q7Rk2ZbX9wT4mVc8.h5Nf3G==");
    "pinterest-token", AccessToken, 0.93, r"(?:pina|pinr)_[A-Za-z0-9]{32,200}", token,
        "An access token of Pinterest.", "Pinterest developers' documentation",
        "pina_", (mix20!(), mix20!(), mix20!());
    "dingtalk-secret", ApiKey, 0.93, r"SEC[a-f0-9]{64}", token,
        "A robot's signing secret of DingTalk.", "DingTalk open platform",
        "SEC", (hex20!(), hex20!(), hex20!(), "a1b2");
    "intercom-token", ApiKey, 0.93, r"dG9rO[A-Za-z0-9+/=]{50,60}", token,
        "An access token of Intercom.", "Intercom developers' documentation",
        "dG9rO", (mix20!(), mix20!(), mix10!(), "K2w=");
    "hubspot-token", ApiKey, 0.97, r"pat-(?:na|eu|ap)[0-9]-[a-f0-9-]{36}", token,
        "A private app's token of HubSpot.", "HubSpot developers' documentation",
        "pat-na1-", (uuid!());
    "klaviyo-key", ApiKey, 0.9, r"pk_[a-f0-9]{34}", random_token,
        "A private key of Klaviyo.", "Klaviyo developers' documentation",
        "pk_", (hex20!(), hex12!(), "a1");
    "discord-bot-token", ApiKey, 0.95,
        r"(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[AEIMQUYcgk][A-Za-z0-9]{21,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}", token,
        "A bot's token of Discord.", "Discord developer documentation",
        "MTI", (mix20!(), "K2p.Gh5Nf3.", mix20!(), "h5Nf3G-");
}
