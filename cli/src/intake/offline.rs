//! What the service worker of each page may answer for: every file of that page with its digest, and the headers that
//! the intake sends with it. Written into `offline.js` at start, because two of the files hold the origins.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::headers::header_rows;
use super::origin::{Origins, Side};
use super::pages::Page;
use super::routes::{Answer, PolicyClass, ROUTES, Route};

/// Where the list goes in `offline.js`, quotes included: the list is an object and not a text.
pub(crate) const PLACEHOLDER: &str = "'%OFFLINE_LIST%'";

/// The list of one side as JSON, the same for the same files, origins and headers. `release` is the digest of all the
/// rest, so one changed byte of one file makes another version. `api` is what the worker leaves to the browser.
pub(crate) fn list(side: Side, files: &HashMap<String, Page>, origins: &Origins) -> String {
    let mut listed = BTreeMap::new();
    let mut policies = BTreeMap::new();
    for (address, name, route) in addresses(side, files) {
        let Some(page) = files.get(&name) else { continue };
        let policy = format!("{:?}", route.class);
        let later = is_for_models(&name);
        let row = json!({ "sha256": hex(&page.bytes), "type": route.content_type, "policy": policy, "later": later });
        listed.insert(address, row);
        policies.entry(policy).or_insert_with(|| {
            header_rows(origins, side, route.class).into_iter().collect::<BTreeMap<&str, String>>()
        });
    }
    let api = if side == Side::Shell { json!("/v1/") } else { Value::Null };
    let content = json!({ "api": api, "files": listed, "policies": policies });
    json!({
        "release": hex(content.to_string().as_bytes()),
        "api": content["api"],
        "files": content["files"],
        "policies": content["policies"],
    })
    .to_string()
}

/// Address, path under the `--www` folder and route of every file that the side's page is made of.
fn addresses(side: Side, files: &HashMap<String, Page>) -> Vec<(String, String, &'static Route)> {
    let mut addresses = Vec::new();
    for route in ROUTES.iter().filter(|route| route.side == side) {
        match route.answer {
            // A worker can have no list of itself in itself, and the browser keeps it anyway.
            Answer::File(name) if route.class != PolicyClass::OfflineWorker => {
                addresses.push((route.path.to_owned(), name.to_owned(), route));
            }
            Answer::Samples => addresses.extend(in_folder("work/samples/", route, files)),
            Answer::Models => addresses.extend(in_folder("work/models/", route, files)),
            _ => {}
        }
    }
    addresses
}

/// The files of a folder that one route stands for.
fn in_folder(
    folder: &str,
    route: &'static Route,
    files: &HashMap<String, Page>,
) -> impl Iterator<Item = (String, String, &'static Route)> {
    files.keys().filter_map(move |name| {
        let file = name.strip_prefix(folder)?;
        Some((route.path.replace("{name}", file), name.clone(), route))
    })
}

/// True for what only somebody with a detection model needs, some 30 MB and more: kept once it was asked for, not before.
fn is_for_models(name: &str) -> bool {
    ["work/model/", "work/models/", "work/model.worker.js"].iter().any(|place| name.starts_with(place))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
