//! Keys of services that take and move money, and of shops.

use super::value::{random_token, token};
use super::{hex12, hex20, mix10, mix20, tokens, uuid};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};

// Each row is a table of its own, one field after the other as `tokens!` says.
#[rustfmt::skip]
tokens! {
    "stripe-key", ApiKey, 0.97, r"(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{16,247}", token,
        "A key of Stripe or of Paystack.", "Stripe documentation: API keys; gitleaks",
        "sk_live_", (mix20!(), "h5Nf");
    "webhook-signing-secret", ApiKey, 0.95, r"whsec_[A-Za-z0-9+/=]{32,64}", random_token,
        "A secret that signs webhooks, as Stripe and others give them.", "Stripe documentation; Standard Webhooks",
        "whsec_", (mix20!(), mix10!(), "K2");
    "square-token", ApiKey, 0.97, r"(?:sq0atp|sq0csp|sq0idp)-[A-Za-z0-9_-]{22,43}", token,
        "A token of Square.", "Square developers' documentation; gitleaks",
        "sq0atp-", (mix20!(), "K2");
    "square-access-token", ApiKey, 0.93, r"EAAA[A-Za-z0-9_-]{58,60}", token,
        "An access token of Square.", "Square developers' documentation; gitleaks",
        "EAAA", (mix20!(), mix20!(), "h5Nf3G-sJ6vK2pQ8zW4");
    "shopify-token", ApiKey, 0.97, r"(?:shpat|shpca|shppa|shpss|shpua)_[A-Fa-f0-9]{32}", token,
        "An access token or shared secret of Shopify.", "Shopify developers' documentation; gitleaks",
        "shpat_", (hex20!(), hex12!());
    "braintree-token", ApiKey, 0.97, r"access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}", token,
        "An access token of Braintree, a part of PayPal.", "Braintree developers' documentation",
        "access_token$production$", ("9f86d081884c7d65$", hex20!(), hex12!());
    "flutterwave-key", ApiKey, 0.97, r"(?:FLWSECK|FLWPUBK)(?:_TEST)?-[A-Za-z0-9-]{12,50}", token,
        "A key of Flutterwave.", "Flutterwave documentation; gitleaks",
        "FLWSECK-", (hex20!(), hex12!(), "-X");
    "razorpay-key", ApiKey, 0.95, r"(?:rzp_live|rzp_test)_[A-Za-z0-9]{14}", token,
        "A key of Razorpay.", "Razorpay documentation",
        "rzp_live_", ("q7Rk2ZbX9wT4mV");
    "plaid-token", ApiKey, 0.97, r"access-(?:sandbox|development|production)-[a-f0-9-]{36}", token,
        "An access token of Plaid.", "Plaid documentation; gitleaks",
        "access-production-", (uuid!());
    "gocardless-token", ApiKey, 0.85, r"live_[A-Za-z0-9_-]{40}", random_token,
        "An access token of GoCardless.", "GoCardless documentation; gitleaks",
        "live_", (mix20!(), mix20!());
    "mollie-key", ApiKey, 0.9, r"(?:live|test)_[A-Za-z0-9]{30}", random_token,
        "An API key of Mollie.", "Mollie documentation",
        "live_", (mix20!(), mix10!());
    "lob-key", ApiKey, 0.9, r"(?:live|test)_(?:[a-f0-9]{35}|pub_[a-f0-9]{31})", random_token,
        "An API key of Lob.", "Lob documentation; gitleaks",
        "live_", (hex20!(), hex12!(), "a1b");
    "paddle-key", ApiKey, 0.97, r"(?:pdl_live|pdl_sdbx)_apikey_[A-Za-z0-9_]{48,60}", token,
        "An API key of Paddle.", "Paddle documentation",
        "pdl_live_apikey_", ("01", hex20!(), "a1b2_", mix20!(), "K2_h5N");
    "duffel-token", ApiKey, 0.97, r"(?:duffel_test|duffel_live)_[A-Za-z0-9_=-]{43}", token,
        "An access token of Duffel.", "Duffel documentation; gitleaks",
        "duffel_live_", (mix20!(), mix20!(), "K2-");
    "shippo-token", ApiKey, 0.97, r"(?:shippo_live|shippo_test)_[A-Fa-f0-9]{40}", token,
        "A token of Shippo.", "Shippo documentation; gitleaks",
        "shippo_live_", (hex20!(), hex20!());
    "easypost-key", ApiKey, 0.97, r"(?:EZAK|EZTK)[A-Za-z0-9]{54}", token,
        "An API key of EasyPost.", "EasyPost documentation; gitleaks",
        "EZAK", (mix20!(), mix20!(), mix10!(), "K2pQ");
    "persona-key", ApiKey, 0.95, r"persona_(?:production|sandbox)_[a-f0-9-]{36}", token,
        "An API key of Persona.", "Persona documentation",
        "persona_production_", (uuid!());
}
