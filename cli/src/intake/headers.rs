//! The full set of response headers per policy class: the fence around raw text, measured in three browsers.
//!
//! Every response of both listeners carries one of these sets, errors and refused requests included: a single page
//! of our own origin without them would be a place to run without a policy.

use std::collections::HashMap;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

use super::origin::{Origins, Side};
use super::routes::{Answer, PolicyClass, ROUTES};

/// Features that a page could use to reach outside or to watch its reader. All are turned off for everybody, frames
/// included. Two are here for a measured reason: `publickey-credentials-get` closes a request that Chromium and
/// Firefox would make despite the Content-Security-Policy, and the rest is simply nothing that this page needs.
const FEATURES_OFF: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "cross-origin-isolated",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "keyboard-map",
    "local-fonts",
    "local-network-access",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The ready-made header sets of one running intake, by origin and class.
#[derive(Debug)]
pub(crate) struct HeaderSets {
    sets: HashMap<(Side, PolicyClass), HeaderMap>,
    inert_text: HashMap<Side, String>,
}

impl HeaderSets {
    /// Builds every set for these origins.
    ///
    /// # Errors
    /// When an origin cannot stand in a header (parsed origins always can).
    pub(crate) fn new(origins: &Origins) -> Result<Self, axum::http::header::InvalidHeaderValue> {
        let mut sets = HashMap::new();
        let mut inert_text = HashMap::new();
        for side in [Side::Shell, Side::Work] {
            for class in [
                PolicyClass::ShellDocument,
                PolicyClass::UploadWorker,
                PolicyClass::WorkDocument,
                PolicyClass::EngineWorker,
                PolicyClass::ModelWorker,
                PolicyClass::OfflineWorker,
                PolicyClass::Inert,
            ] {
                let rows = header_rows(origins, side, class);
                if class == PolicyClass::Inert {
                    inert_text.insert(
                        side,
                        rows.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect(),
                    );
                }
                let mut map = HeaderMap::with_capacity(rows.len());
                for (name, value) in rows {
                    map.insert(HeaderName::from_static(name), HeaderValue::from_str(&value)?);
                }
                sets.insert((side, class), map);
            }
        }
        Ok(HeaderSets { sets, inert_text })
    }

    /// Puts the whole set on a response, over whatever stood there under the same names.
    pub(crate) fn put(&self, side: Side, class: PolicyClass, headers: &mut HeaderMap) {
        for (name, value) in self.sets.get(&(side, class)).into_iter().flatten() {
            headers.insert(name.clone(), value.clone());
        }
    }

    /// The inert set as header lines, each ended by CR LF, for answers that are written below the HTTP library.
    pub(crate) fn inert_lines(&self, side: Side) -> &str {
        self.inert_text.get(&side).map_or("", String::as_str)
    }
}

/// Name and value of every header of one set. The names are the same for every class, save `x-frame-options`, which
/// a document cannot have that is made to be framed: the work document by the shell, the shell by a portal.
pub(crate) fn header_rows(origins: &Origins, side: Side, class: PolicyClass) -> Vec<(&'static str, String)> {
    let framed = match class {
        PolicyClass::WorkDocument => true,
        PolicyClass::ShellDocument => !origins.portals.is_empty(),
        _ => false,
    };
    let mut rows = vec![
        ("content-security-policy", content_security_policy(origins, side, class)),
        ("connection-allowlist", connection_allowlist(origins, side, class)),
        ("cross-origin-opener-policy", "same-origin".to_owned()),
        ("cross-origin-embedder-policy", "require-corp".to_owned()),
        // Whoever frames a document may require this, and the origins may be on different sites.
        ("cross-origin-resource-policy", if framed { "cross-origin" } else { "same-origin" }.to_owned()),
        (
            "permissions-policy",
            FEATURES_OFF.iter().map(|name| format!("{name}=()")).collect::<Vec<_>>().join(", "),
        ),
        ("referrer-policy", "no-referrer".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
        ("x-dns-prefetch-control", "off".to_owned()),
        ("origin-agent-cluster", "?1".to_owned()),
    ];
    if !framed {
        rows.push(("x-frame-options", "DENY".to_owned()));
    }
    rows
}

/// `webrtc 'block'` is left out: no browser of today knows it (measured: STUN packets left all the same), and each
/// page would log an error for it. What stops WebRTC in Chromium is the connection allowlist.
fn content_security_policy(origins: &Origins, side: Side, class: PolicyClass) -> String {
    let (s, w) = (&origins.shell, &origins.work);
    let portals: Vec<String> = origins.portals.iter().map(ToString::to_string).collect();
    let shell_ancestors = if portals.is_empty() { "'none'".to_owned() } else { portals.join(" ") };
    // Every frame above counts, so the work page names the portals too.
    let work_ancestors = [vec![s.to_string()], portals].concat().join(" ");
    match class {
        PolicyClass::ShellDocument => format!(
            "default-src 'none'; script-src {s}/shell.js; style-src {s}/shell.css; \
             img-src {s}/icon.svg {s}/icon-192.png {s}/icon-512.png {s}/icon-maskable.png; \
             manifest-src {s}/manifest.webmanifest; worker-src {s}/upload.worker.js {s}/offline.js; \
             frame-src {w}; connect-src 'none'; base-uri 'none'; form-action 'none'; \
             frame-ancestors {shell_ancestors}; require-trusted-types-for 'script'; \
             trusted-types scrubjay-worker scrubjay-offline"
        ),
        PolicyClass::UploadWorker => format!(
            "default-src 'none'; connect-src {s}/scrubjay_bg.wasm {s}/scrubjay_rest_bg.wasm {s}/v1/; \
             script-src {s}/upload.worker.js 'wasm-unsafe-eval'; worker-src 'none'; frame-ancestors 'none';"
        ),
        PolicyClass::WorkDocument => format!(
            "default-src 'none'; script-src {w}/lock.js {w}/work.js; style-src {w}/work.css; img-src {w}/icon.svg; \
             worker-src {w}/engine.worker.js {w}/model.worker.js {w}/offline.js; connect-src 'none'; frame-src 'none'; \
             base-uri 'none'; form-action 'none'; frame-ancestors {work_ancestors}; \
             require-trusted-types-for 'script'; trusted-types scrubjay-worker scrubjay-offline lit-html"
        ),
        PolicyClass::EngineWorker => format!(
            "default-src 'none'; connect-src {w}/scrubjay_bg.wasm {w}/scrubjay_rest_bg.wasm {w}/scrubjay_reidentification_bg.wasm \
             {w}/scrubjay_risk_bg.wasm {w}/rules.json {w}/hints.bin {w}/names/ {w}/samples/; \
             script-src {w}/engine.worker.js 'wasm-unsafe-eval'; worker-src 'none'; frame-ancestors 'none';"
        ),
        PolicyClass::ModelWorker => format!(
            "default-src 'none'; connect-src {w}/model/ort.wasm {w}/model/ort-webgpu.wasm {w}/model/tokenizer.wasm \
             {w}/models/; \
             script-src {w}/model.worker.js 'wasm-unsafe-eval'; worker-src 'none'; frame-ancestors 'none';"
        ),
        PolicyClass::OfflineWorker => format!(
            "default-src 'none'; connect-src {}; script-src 'none'; worker-src 'none'; frame-ancestors 'none';",
            offline_addresses(origins, side)
        ),
        PolicyClass::Inert => "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned(),
    }
}

/// What the service worker of a side may ask for: the files of its page, by exact address, and the sample documents.
fn offline_addresses(origins: &Origins, side: Side) -> String {
    let origin = origins.of(side);
    let addresses: Vec<String> = ROUTES
        .iter()
        .filter(|route| route.side == side && route.class != PolicyClass::OfflineWorker)
        .filter_map(|route| match route.answer {
            Answer::File(_) => Some(format!("{origin}{}", route.path)),
            Answer::Samples | Answer::Models => {
                Some(format!("{origin}{}", route.path.trim_end_matches("{name}")))
            }
            _ => None,
        })
        .collect();
    addresses.join(" ")
}

/// Only the shell document may load something of another origin: the frame with the work page, by its exact address.
fn connection_allowlist(origins: &Origins, side: Side, class: PolicyClass) -> String {
    match (side, class) {
        (Side::Shell, PolicyClass::ShellDocument) => format!("(response-origin \"{}/\")", origins.work),
        _ => "(response-origin)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::origin::Origin;

    #[test]
    fn every_set_is_whole_and_names_exact_files() {
        let origins = Origins {
            shell: Origin::parse("http://127.0.0.1:8787").unwrap(),
            work: Origin::parse("http://127.0.0.1:8788").unwrap(),
            portals: Vec::new(),
        };
        let policy = content_security_policy(&origins, Side::Shell, PolicyClass::ShellDocument);
        assert!(policy.contains("script-src http://127.0.0.1:8787/shell.js;"));
        assert!(policy.contains("frame-src http://127.0.0.1:8788;"));
        for side in [Side::Shell, Side::Work] {
            let rows = header_rows(&origins, side, PolicyClass::Inert);
            assert_eq!(rows.len(), 11);
            for (name, value) in &rows {
                assert!(!value.contains('*') && !value.contains("unsafe-inline"), "{name}");
            }
        }
    }

    #[test]
    fn only_a_named_portal_may_frame_the_shell() {
        let origin = |text| Origin::parse(text).unwrap();
        let mut origins = Origins {
            shell: origin("https://s.example"),
            work: origin("https://w.example"),
            portals: Vec::new(),
        };
        let framing = |origins: &Origins, side, class| {
            let rows = header_rows(origins, side, class);
            let policy = content_security_policy(origins, side, class);
            let ancestors = policy.split("frame-ancestors ").nth(1).and_then(|rest| rest.split(';').next());
            (ancestors.unwrap().to_owned(), rows.iter().any(|(name, _)| *name == "x-frame-options"))
        };
        let shell = |origins: &Origins| framing(origins, Side::Shell, PolicyClass::ShellDocument);
        assert_eq!(shell(&origins), ("'none'".to_owned(), true));
        origins.portals.push(origin("https://portal.example"));
        assert_eq!(shell(&origins), ("https://portal.example".to_owned(), false));
        let work = framing(&origins, Side::Work, PolicyClass::WorkDocument);
        assert_eq!(work, ("https://s.example https://portal.example".to_owned(), false));
        assert!(framing(&origins, Side::Shell, PolicyClass::Inert).1);
    }
}
