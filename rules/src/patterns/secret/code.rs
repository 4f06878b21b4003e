//! Tokens of places where code is kept, built, watched and planned.

use super::value::{random_token, token};
use super::{base32, hex12, hex20, mix10, mix20, tokens, uuid};
use crate::kind::EntityKind;
use crate::pattern::{Pattern, Rule, Shape};

// Each row is a table of its own, one field after the other as `tokens!` says.
#[rustfmt::skip]
tokens! {
    "github-token", ApiKey, 0.98, r"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{36,251}", token,
        "A token of GitHub.", "GitHub documentation: token formats; gitleaks",
        "ghp_", (mix20!(), mix10!(), "K2pQ8z");
    "github-fine-grained-token", ApiKey, 0.98, r"github_pat_[A-Za-z0-9_]{82}", token,
        "A fine-grained personal token of GitHub.", "GitHub documentation: token formats; gitleaks",
        "github_pat_", ("11", mix20!(), "_", mix20!(), mix20!(), mix10!(), "K2pQ8zW4x");
    "gitlab-token", ApiKey, 0.98, r"(?:glpat|glptt|gldt|glrt|glcbt|glft|glsoat|gloas|glffct|glimt|glagent|glrtr|glwt)-[A-Za-z0-9_.-]{20,320}", token,
        "A token of GitLab.", "GitLab documentation: token prefixes; gitleaks",
        "glpat-", (mix20!());
    "gitlab-runner-token", ApiKey, 0.97, r"GR1348941[A-Za-z0-9_-]{20}", token,
        "A runner registration token of GitLab.", "GitLab documentation: token prefixes; gitleaks",
        "GR1348941", (mix20!());
    "bitbucket-app-password", ApiKey, 0.95, r"ATBB[A-Za-z0-9]{32}", token,
        "An app password of Bitbucket.", "Atlassian documentation",
        "ATBB", (mix20!(), mix10!(), "K2");
    "atlassian-token", ApiKey, 0.97, r"(?:ATATT3|ATCTT3)[A-Za-z0-9_=-]{60,300}", token,
        "An API token of Atlassian.", "Atlassian documentation; gitleaks",
        "ATATT3", (mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), mix20!(), "=K2p-_");
    "npm-token", ApiKey, 0.97, r"npm_[A-Za-z0-9]{36}", token,
        "An access token of npm.", "npm documentation; gitleaks",
        "npm_", (mix20!(), mix10!(), "K2pQ8z");
    "pypi-token", ApiKey, 0.98, r"pypi-AgE[A-Za-z0-9_-]{50,380}", token,
        "An upload token of the Python Package Index.", "PyPI help: API tokens; gitleaks",
        "pypi-AgE", ("IcHlwaS5vcmcC", mix20!(), mix20!(), mix20!());
    "rubygems-key", ApiKey, 0.97, r"rubygems_[a-f0-9]{48}", token,
        "An API key of RubyGems.", "RubyGems guides; gitleaks",
        "rubygems_", (hex20!(), hex20!(), "a1b2c3d4");
    "crates-token", ApiKey, 0.93, r"cio[A-Za-z0-9]{32}", random_token,
        "A token of crates.io.", "crates.io source: token prefix",
        "cio", (mix20!(), mix10!(), "K2");
    "clojars-token", ApiKey, 0.97, r"CLOJARS_[a-z0-9]{60}", token,
        "A deploy token of Clojars.", "Clojars wiki; gitleaks",
        "CLOJARS_", (hex20!(), hex20!(), hex20!());
    "docker-token", ApiKey, 0.97, r"(?:dckr_pat|dckr_oat)_[A-Za-z0-9_-]{27,40}", token,
        "An access token of Docker Hub.", "Docker documentation",
        "dckr_pat_", (mix20!(), "h5Nf3Gs");
    "nuget-key", ApiKey, 0.93, r"oy2[a-z0-9]{43}", token,
        "An API key of NuGet.", "NuGet documentation",
        "oy2", (hex20!(), hex20!(), "a1b");
    "packagist-token", ApiKey, 0.95, r"(?:packagist_ort|packagist_out|packagist_uut)_[a-f0-9]{40,90}", token,
        "A token of Packagist.", "Private Packagist documentation",
        "packagist_ort_", (hex20!(), hex20!(), hex20!(), "a1b2c3d4");
    "sonar-token", ApiKey, 0.97, r"(?:squ|sqp|sqa)_[a-f0-9]{40}", token,
        "A token of SonarQube.", "SonarQube documentation",
        "squ_", (hex20!(), hex20!());
    "sourcegraph-token", ApiKey, 0.97, r"sgp_[A-Za-z0-9_]{40,64}", random_token,
        "An access token of Sourcegraph.", "Sourcegraph documentation; gitleaks",
        "sgp_", (hex20!(), hex20!());
    "circleci-token", ApiKey, 0.97, r"(?:CCIPAT|CCIPRJ)_[A-Za-z0-9_]{60,66}", token,
        "A token of CircleCI.", "CircleCI documentation",
        "CCIPAT_", (mix20!(), "K2_", hex20!(), hex20!());
    "buildkite-token", ApiKey, 0.97, r"bkua_[a-f0-9]{40}", token,
        "An access token of Buildkite.", "Buildkite documentation",
        "bkua_", (hex20!(), hex20!());
    "launchdarkly-key", ApiKey, 0.85, r"(?:api|sdk|mob)-[a-f0-9]{8}-[a-f0-9-]{27}", token,
        "A key of LaunchDarkly.", "LaunchDarkly documentation",
        "sdk-", (uuid!());
    "postman-key", ApiKey, 0.97, r"PMAK-[A-Fa-f0-9]{24}-[A-Fa-f0-9]{34}", token,
        "An API key of Postman.", "Postman documentation; gitleaks",
        "PMAK-", (hex20!(), "a1b2-", hex20!(), hex12!(), "a1");
    "octopus-key", ApiKey, 0.93, r"API-[A-Z0-9]{26}", token,
        "An API key of Octopus Deploy.", "Octopus Deploy documentation; gitleaks",
        "API-", (base32!(), "Q7RK2ZBX9W");
    "prefect-key", ApiKey, 0.97, r"(?:pnu|pnb)_[A-Za-z0-9]{36}", token,
        "An API key of Prefect.", "Prefect documentation; gitleaks",
        "pnu_", (mix20!(), mix10!(), "K2pQ8z");
    "readme-key", ApiKey, 0.97, r"rdme_[a-z0-9]{70}", token,
        "An API key of ReadMe.", "ReadMe documentation; gitleaks",
        "rdme_", (hex20!(), hex20!(), hex20!(), "a1b2c3d4e5");
    "sentry-org-token", ApiKey, 0.97, r"sntrys_eyJ[A-Za-z0-9+/=_]{80,380}", token,
        "An organisation's token of Sentry.", "Sentry documentation; gitleaks",
        "sntrys_eyJ", (mix20!(), mix20!(), mix20!(), mix20!(), "==_", mix20!(), mix20!(), "K2p");
    "sentry-user-token", ApiKey, 0.97, r"sntryu_[a-f0-9]{64}", token,
        "A user's token of Sentry.", "Sentry documentation; gitleaks",
        "sntryu_", (hex20!(), hex20!(), hex20!(), "a1b2");
    "grafana-service-token", ApiKey, 0.97, r"glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", token,
        "A service account's token of Grafana.", "Grafana documentation; gitleaks",
        "glsa_", (mix20!(), mix10!(), "K2_9f86d081");
    "grafana-cloud-token", ApiKey, 0.95, r"glc_[A-Za-z0-9+/=]{32,380}", random_token,
        "A token of Grafana Cloud.", "Grafana documentation; gitleaks",
        "glc_", ("eyJ", mix20!(), mix20!(), "K2==");
    "newrelic-key", ApiKey, 0.97, r"(?:NRAK|NRJS|NRII|NRIQ|NRRA|NRBR|NRSP)-[A-Za-z0-9_-]{19,42}", token,
        "A key of New Relic.", "New Relic documentation: API keys; gitleaks",
        "NRAK-", (base32!(), "Q7RK2ZBX9WT");
    "harness-token", ApiKey, 0.97, r"(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}", token,
        "A token of Harness.", "Harness documentation; gitleaks",
        "pat.", (mix20!(), "K2.", hex20!(), "a1b2.", mix20!());
    "infracost-key", ApiKey, 0.95, r"ico-[A-Za-z0-9]{32}", random_token,
        "An API key of Infracost.", "Infracost documentation; gitleaks",
        "ico-", (mix20!(), mix10!(), "K2");
    "honeycomb-key", ApiKey, 0.95, r"(?:hcaik|hcaic|hcaim|hcamk)_[a-z0-9]{32,60}", token,
        "A key of Honeycomb.", "Honeycomb documentation",
        "hcaik_", ("01", hex20!(), hex20!(), hex12!(), "a1b2");
    "intra42-secret", ApiKey, 0.97, r"(?:s-s4t2ud|s-s4t2af)-[a-f0-9]{64}", token,
        "A client secret of the school 42.", "42 API documentation; gitleaks",
        "s-s4t2ud-", (hex20!(), hex20!(), hex20!(), "a1b2");
    "settlemint-token", ApiKey, 0.95, r"(?:sm_aat|sm_pat|sm_sat)_[A-Za-z0-9]{16}", token,
        "A token of SettleMint.", "SettleMint documentation; gitleaks",
        "sm_pat_", ("q7Rk2ZbX9wT4mVc8");
    "wakatime-key", ApiKey, 0.95, r"waka_[a-f0-9-]{36}", token,
        "An API key of WakaTime.", "WakaTime documentation",
        "waka_", (uuid!());
    "deno-token", ApiKey, 0.93, r"(?:ddp|ddw)_[A-Za-z0-9]{36}", token,
        "A token of Deno Deploy.", "Deno Deploy documentation",
        "ddp_", (mix20!(), mix10!(), "K2pQ8z");
    "figma-token", ApiKey, 0.97, r"(?:figd|figo|figor|figoh|figu)_[A-Za-z0-9_-]{36,60}", random_token,
        "An access token of Figma.", "Figma REST API documentation",
        "figd_", (mix20!(), mix20!());
    "linear-key", ApiKey, 0.97, r"(?:lin_api|lin_oauth|lin_wh)_[A-Za-z0-9]{32,64}", token,
        "An API key of Linear.", "Linear documentation; gitleaks",
        "lin_api_", (mix20!(), mix20!());
    "notion-token", ApiKey, 0.97, r"ntn_[A-Za-z0-9]{46}", token,
        "A token of Notion.", "Notion developers' documentation; gitleaks",
        "ntn_", ("12480936157", mix20!(), mix10!(), "K2pQ8");
    "notion-old-token", ApiKey, 0.93, r"secret_[A-Za-z0-9]{43}", random_token,
        "A token of Notion, in its older form.", "Notion developers' documentation",
        "secret_", (mix20!(), mix20!(), "K2p");
    "airtable-token", ApiKey, 0.97, r"pat[A-Za-z0-9]{14}\.[a-f0-9]{64}", token,
        "A personal access token of Airtable.", "Airtable documentation; gitleaks",
        "pat", ("q7Rk2ZbX9wT4mV.", hex20!(), hex20!(), hex20!(), "a1b2");
    "contentful-token", ApiKey, 0.97, r"CFPAT-[A-Za-z0-9_-]{43}", token,
        "A personal access token of Contentful.", "Contentful documentation",
        "CFPAT-", (mix20!(), mix20!(), "K2-");
    "typeform-token", ApiKey, 0.95, r"tfp_[A-Za-z0-9_.=-]{40,62}", random_token,
        "An access token of Typeform.", "Typeform documentation; gitleaks",
        "tfp_", (mix20!(), mix20!(), "_K2-9z");
    "frameio-token", ApiKey, 0.97, r"fio-u-[A-Za-z0-9_=-]{64}", token,
        "A token of Frame.io.", "Frame.io documentation; gitleaks",
        "fio-u-", (mix20!(), mix20!(), mix20!(), "K2-_");
    "adobe-client-secret", ApiKey, 0.97, r"p8e-[A-Za-z0-9_-]{32}", token,
        "A client secret of Adobe.", "Adobe developers' documentation; gitleaks",
        "p8e-", (mix20!(), mix10!(), "K2");
    "mapbox-token", ApiKey, 0.95, r"[pst]k\.eyJ[A-Za-z0-9_.-]{60,200}", token,
        "An access token of Mapbox.", "Mapbox documentation; gitleaks",
        "sk.eyJ", (mix20!(), mix20!(), mix20!(), ".", mix20!(), "K2");
}
