//! Keys of clouds, hosts and databases.

use super::value::{random_token, token};
use super::{base32, hex12, hex20, mix10, mix20, tokens};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};

// Each row is a table of its own, one field after the other as `tokens!` says.
#[rustfmt::skip]
tokens! {
    "aws-access-key", ApiKey, 0.97, r"(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}", token,
        "An access key of Amazon Web Services.", "AWS IAM: unique identifiers; gitleaks",
        "AKIA", (base32!());
    "aws-bedrock-key", ApiKey, 0.97, r"ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/=]{90,270}", token,
        "A long-term key of Amazon Bedrock.", "AWS Bedrock user guide; gitleaks",
        "ABSKQmVkcm9ja0FQSUtleS", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), "M1+/==");
    "alibaba-access-key", ApiKey, 0.95, r"LTAI[A-Za-z0-9]{16,24}", token,
        "An access key of Alibaba Cloud.", "Alibaba Cloud RAM documentation; gitleaks",
        "LTAI", (mix20!());
    "tencent-secret-id", ApiKey, 0.9, r"AKID[A-Za-z0-9]{32,36}", token,
        "A secret id of Tencent Cloud.", "Tencent Cloud CAM documentation",
        "AKID", (mix20!(), "h5Nf3GsJ6vK2");
    "google-api-key", ApiKey, 0.97, r"AIza[A-Za-z0-9_-]{35}", token,
        "An API key of Google.", "Google Cloud: API keys; gitleaks",
        "AIza", (mix20!(), mix10!(), "K2-_p");
    "google-oauth-token", AccessToken, 0.97, r"ya29\.[A-Za-z0-9_-]{20,380}", token,
        "An OAuth access token of Google.", "Google Identity: OAuth 2.0",
        "ya29.", (mix20!(), mix20!());
    "google-refresh-token", AccessToken, 0.95, r"1//0[A-Za-z0-9_-]{40,200}", token,
        "An OAuth refresh token of Google.", "Google Identity: OAuth 2.0",
        "1//0", (mix20!(), mix20!(), mix10!());
    "google-client-secret", ApiKey, 0.97, r"GOCSPX-[A-Za-z0-9_-]{28}", token,
        "An OAuth client secret of Google.", "Google Identity: OAuth 2.0",
        "GOCSPX-", (mix20!(), "h5Nf3Gs_");
    "digitalocean-token", ApiKey, 0.97, r"(?:dop|doo|dor)_v1_[a-f0-9]{64}", token,
        "A token of DigitalOcean.", "DigitalOcean API documentation; gitleaks",
        "dop_v1_", (hex20!(), hex20!(), hex20!(), "a1b2");
    "heroku-key", ApiKey, 0.97, r"HRKU-[A-Za-z0-9_-]{36,64}", token,
        "An API key of Heroku.", "Heroku platform API; gitleaks",
        "HRKU-", ("AA", mix20!(), mix20!(), mix10!(), "K2-_pQ8z");
    "cloudflare-origin-key", ApiKey, 0.97, r"v1\.0-[a-f0-9]{24}-[a-f0-9]{146}", token,
        "An origin CA key of Cloudflare.", "Cloudflare API documentation; gitleaks",
        "v1.0-", (hex20!(), "a1b2-", hex20!(), hex20!(), hex20!(), hex20!(), hex20!(), hex20!(), hex20!(), "a1b2c3");
    "fly-token", ApiKey, 0.97, r"fo1_[A-Za-z0-9_-]{43}", token,
        "A token of Fly.io.", "Fly.io documentation; gitleaks",
        "fo1_", (mix20!(), mix20!(), "K2-");
    "fly-macaroon", ApiKey, 0.97, r"(?:fm1r|fm1a|fm2)_[A-Za-z0-9+/=]{100,380}", token,
        "A token of Fly.io, in its long form.", "Fly.io documentation; gitleaks",
        "fm2_", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), "K2==");
    "scalingo-token", ApiKey, 0.97, r"tk-us-[A-Za-z0-9_-]{48}", token,
        "A token of Scalingo.", "Scalingo developers' documentation; gitleaks",
        "tk-us-", (mix20!(), mix20!(), "K2-_pQ8z");
    "databricks-token", ApiKey, 0.95, r"dapi[a-f0-9-]{32,34}", token,
        "A token of Databricks.", "Databricks REST API; gitleaks",
        "dapi", (hex20!(), hex12!());
    "planetscale-token", ApiKey, 0.97, r"pscale_(?:tkn|oauth|pw)_[A-Za-z0-9_=.-]{32,64}", token,
        "A token or password of PlanetScale.", "PlanetScale documentation; gitleaks",
        "pscale_tkn_", (mix20!(), mix20!(), "K2");
    "vault-token", ApiKey, 0.97, r"(?:hvs|hvb|hvr)\.[A-Za-z0-9_-]{24,300}", token,
        "A token of HashiCorp Vault.", "HashiCorp Vault: tokens; gitleaks",
        "hvs.", (mix20!(), mix20!(), mix20!(), mix20!(), mix10!(), "K2");
    "doppler-token", ApiKey, 0.97, r"dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9_.-]{40,90}", token,
        "A token of Doppler.", "Doppler API: authentication; gitleaks",
        "dp.pt.", (mix20!(), mix20!(), "K2p");
    "pulumi-token", ApiKey, 0.97, r"pul-[a-f0-9]{40}", token,
        "A token of Pulumi.", "Pulumi Cloud documentation; gitleaks",
        "pul-", (hex20!(), hex20!());
    "openshift-token", AccessToken, 0.97, r"sha256~[A-Za-z0-9_-]{43}", token,
        "A user's token of OpenShift.", "OpenShift: OAuth; gitleaks",
        "sha256~", (mix20!(), mix20!(), "K2-");
    "dynatrace-token", ApiKey, 0.97, r"dt0[a-z][0-9]{2}\.[A-Z0-9.]{89}", token,
        "A token of Dynatrace.", "Dynatrace: token format; gitleaks",
        "dt0c01.", (base32!(), "Q7RK2ZBX", ".", base32!(), base32!(), base32!(), base32!());
    "yandex-api-key", ApiKey, 0.95, r"AQVN[A-Za-z0-9_-]{35,38}", token,
        "An API key of Yandex Cloud.", "Yandex Cloud IAM; gitleaks",
        "AQVN", (mix20!(), mix10!(), "K2-_pQ");
    "yandex-oauth-token", AccessToken, 0.95, r"y0_[A-Za-z0-9_-]{50,64}", token,
        "An OAuth token of Yandex.", "Yandex ID documentation",
        "y0_", (mix20!(), mix20!(), mix10!(), "K2-_pQ8z");
    "supabase-token", ApiKey, 0.97, r"(?:sbp_|sb_secret_)[A-Za-z0-9_-]{31,42}", token,
        "A token or secret key of Supabase.", "Supabase documentation: API keys",
        "sbp_", (hex20!(), hex20!());
    "neon-key", ApiKey, 0.95, r"napi_[a-z0-9]{60,70}", token,
        "An API key of Neon.", "Neon documentation: API keys",
        "napi_", (hex20!(), hex20!(), hex20!(), "a1b2");
    "vercel-blob-token", ApiKey, 0.97, r"vercel_blob_rw_[A-Za-z0-9_]{40,60}", token,
        "A token of Vercel's blob store.", "Vercel documentation",
        "vercel_blob_rw_", (mix10!(), "K2pQ8z_", mix20!(), mix10!());
    "netlify-token", ApiKey, 0.95, r"nfp_[A-Za-z0-9]{36,40}", token,
        "A token of Netlify.", "Netlify documentation",
        "nfp_", (mix20!(), mix10!(), "K2pQ8z");
    "render-key", ApiKey, 0.93, r"rnd_[A-Za-z0-9]{28,40}", random_token,
        "An API key of Render.", "Render documentation",
        "rnd_", (mix20!(), mix10!());
    "tailscale-key", ApiKey, 0.97, r"tskey-[A-Za-z0-9_-]{24,90}", random_token,
        "A key of Tailscale.", "Tailscale documentation: key prefixes",
        "tskey-", ("auth-", mix10!(), "CNTRL-", mix20!(), "K2");
    "confluent-secret", ApiKey, 0.95, r"cflt[A-Za-z0-9+/]{60}", token,
        "An API secret of Confluent Cloud.", "Confluent documentation",
        "cflt", (mix20!(), mix20!(), mix20!());
    "clickhouse-key", ApiKey, 0.93, r"4b1d[A-Za-z0-9]{38}", random_token,
        "A secret key of ClickHouse Cloud.", "ClickHouse Cloud API; gitleaks",
        "4b1d", (mix20!(), mix10!(), "K2pQ8zW4");
    "mongodb-atlas-secret", ApiKey, 0.97, r"mdb_sa_sk_[A-Za-z0-9_-]{40}", token,
        "A service account's secret of MongoDB Atlas.", "MongoDB Atlas documentation",
        "mdb_sa_sk_", (mix20!(), mix20!());
    "aiven-password", ApiKey, 0.97, r"AVNS_[A-Za-z0-9_-]{15,24}", token,
        "A service's password at Aiven.", "Aiven documentation",
        "AVNS_", ("q7Rk2ZbX9wT4mVc8LpY");
    "defined-networking-key", ApiKey, 0.97, r"dnkey-[A-Za-z0-9=_-]{79}", token,
        "A key of Defined Networking.", "Defined Networking API; gitleaks",
        "dnkey-", (mix20!(), "h5Nf3G-", mix20!(), mix20!(), mix10!(), "K2");
    "artifactory-key", ApiKey, 0.97, r"AKCp[A-Za-z0-9]{69}", token,
        "An API key of Artifactory.", "JFrog documentation; gitleaks",
        "AKCp", (mix20!(), mix20!(), mix20!(), "h5Nf3GsJ6");
    "artifactory-reference-token", ApiKey, 0.95, r"cmVmd[A-Za-z0-9]{59}", token,
        "A reference token of Artifactory.", "JFrog documentation; gitleaks",
        "cmVmd", (mix20!(), mix20!(), mix10!(), "h5Nf3GsJ6");
    "onepassword-service-token", ApiKey, 0.97, r"ops_eyJ[A-Za-z0-9+/=_-]{200,380}", token,
        "A service account's token of 1Password.", "1Password developer documentation; gitleaks",
        "ops_eyJ", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!());
    "onepassword-secret-key", Password, 0.95, r"A3-[A-Z0-9]{6}-[A-Z0-9-]{26,31}", token,
        "A secret key of a 1Password account.", "1Password: about your Secret Key; gitleaks",
        "A3-", ("ASWWYB-798JRY-LJVD4-23DC2-86TVM-H43EB");
    "backblaze-key", ApiKey, 0.85, r"K00[0-9][A-Za-z0-9+/]{27}", random_token,
        "An application key of Backblaze B2.", "Backblaze documentation",
        "K001", (mix20!(), "h5Nf3Gs");
    "elastic-cloud-key", ApiKey, 0.95, r"essu_[A-Za-z0-9+/=]{60,120}", token,
        "An API key of Elastic Cloud.", "Elastic Cloud documentation",
        "essu_", (mix20!(), mix20!(), mix20!(), "K2==");
}
