//! Who may import whom in the core: the table of the architecture, enforced.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Module, and what it may import. A module that is not here may not exist.
const LAYERS: &[(&str, &[&str])] = &[
    ("span", &[]),
    ("digest", &[]),
    ("kind", &[]),
    ("label", &["kind"]),
    ("json", &[]),
    ("sort", &[]),
    ("consent", &["json"]),
    ("token", &["span"]),
    ("offsets", &[]),
    ("document", &["format", "span"]),
    ("format", &["document", "json", "span"]),
    ("detect", &["digest", "document", "format", "json", "kind", "offsets", "resolve", "sort", "span"]),
    ("resolve", &["detect", "kind", "sort", "span"]),
    (
        "policy",
        &["detect", "digest", "document", "format", "json", "kind", "label", "resolve", "sort", "span"],
    ),
    ("review", &["detect", "document", "kind", "label", "policy", "scrubbed", "sort", "span"]),
    (
        "scrubbed",
        &[
            "detect", "document", "format", "kind", "label", "policy", "resolve", "review", "sort", "span",
            "token",
        ],
    ),
    // Of any document, raw or scrubbed; what it tells holds no values.
    ("risk", &["document", "format", "json", "sort", "span"]),
    ("stored_zip", &[]),
    ("bag", &["digest", "stored_zip"]),
    ("report", &["consent", "scrubbed"]),
    // Never document or review: nothing raw gets near a bundle.
    ("bundle", &["bag", "consent", "digest", "offsets", "policy", "report", "scrubbed"]),
    (
        "admit",
        &[
            "bag", "bundle", "detect", "digest", "format", "json", "kind", "offsets", "policy", "report",
            "scrubbed", "span", "token",
        ],
    ),
    (
        "wasm",
        &[
            "admit", "bag", "bundle", "consent", "detect", "format", "json", "kind", "label", "offsets",
            "policy", "review", "scrubbed", "span", "token",
        ],
    ),
];

/// Types of other modules that only some may write or make: `Scrubbed` comes from `scrubbed` alone.
const MADE_ONLY_IN: &[(&str, &str)] = &[("Ok(Scrubbed {", "scrubbed"), ("Bundle { bag }", "bundle")];

#[test]
fn every_module_imports_only_what_its_layer_allows() {
    let table: BTreeMap<&str, &[&str]> = LAYERS.iter().copied().collect();
    let mut broken = Vec::new();
    for (module, path, source) in sources() {
        let Some(allowed) = table.get(module.as_str()) else {
            broken.push(format!("{}: module {module} has no place in the table", path.display()));
            continue;
        };
        for imported in imports(&source) {
            if imported != module
                && table.contains_key(imported.as_str())
                && !allowed.contains(&imported.as_str())
            {
                broken.push(format!("{}: {module} may not import {imported}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn scrubbed_and_bundles_are_made_in_one_place() {
    for (module, path, source) in sources() {
        for (making, home) in MADE_ONLY_IN {
            assert!(module == *home || !source.contains(making), "{}: {making}", path.display());
        }
    }
}

#[test]
fn nothing_knows_javascript_or_the_outside_world_but_the_wasm_edge() {
    const OUTSIDE: &[&str] = &[
        "wasm_bindgen",
        "js_sys",
        "web_sys",
        "std::fs",
        "std::net::Tcp",
        "std::net::Udp",
        "std::net::ToSocketAddrs",
        "std::env::",
        "std::time",
        "std::thread",
        "std::process",
        "std::io::std",
        "println!",
        "print!",
        "eprintln!",
        "unsafe {",
    ];
    for (module, path, source) in sources().into_iter().filter(|(module, ..)| module != "wasm") {
        for word in OUTSIDE {
            assert!(!source.contains(*word), "{} ({module}): {word}", path.display());
        }
    }
}

/// The kernel is checked with Miri (`make test-kernel`). What wasm-bindgen generates is not written here.
#[test]
fn unsafe_code_is_written_in_the_kernel_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find_map(|line| line.strip_prefix("members = [")).unwrap();
    let crates: Vec<&str> = members.split('"').skip(1).step_by(2).collect();
    assert!(crates.contains(&"bitmap") && crates.len() > 10, "{crates:?}");
    let mut folders: Vec<PathBuf> = crates.iter().map(|name| root.join(name).join("src")).collect();
    folders.push(root.join("src"));
    let mut kernels = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = code(&std::fs::read_to_string(&path).unwrap());
                if ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"]
                    .iter()
                    .any(|word| source.contains(word))
                {
                    kernels.push(path);
                }
            }
        }
    }
    assert_eq!(kernels, [root.join("bitmap/src/lib.rs")]);
}

#[test]
fn raw_text_can_neither_be_printed_nor_copied_nor_serialised() {
    for (file, raw) in [
        ("document.rs", "pub struct Document"),
        ("review.rs", "pub struct Review "),
        ("risk/table.rs", "pub struct Table "),
    ] {
        let source =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file)).unwrap();
        let at = source.find(raw).unwrap();
        let above = source[..at].rsplit("\n\n").next().unwrap();
        assert!(!above.contains("#[derive"), "{file}: {raw} derives something");
        let name = raw.trim_start_matches("pub struct ").trim();
        for capability in ["Debug", "Display", "Clone", "Serialize"] {
            assert!(!source.contains(&format!("{capability} for {name} ")), "{file}: {capability}");
        }
    }
}

#[test]
fn what_a_browser_loads_knows_nothing_of_evaluations() {
    for manifest in [
        "",
        "engine",
        "forms",
        "hints",
        "names",
        "reidentification",
        "reidentification/wasm",
        "risk",
        "rules",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(manifest).join("Cargo.toml");
        let manifest = std::fs::read_to_string(&path).unwrap();
        assert!(!manifest.contains("scrubjay-evaluation"), "{}", path.display());
    }
}

/// Module, path and code (without tests and comments) of every file of the core.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && path.file_stem().is_some_and(|stem| stem != "tests")
            {
                let inside = path.strip_prefix(&root).unwrap();
                let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
                let module = first.trim_end_matches(".rs").to_owned();
                if module != "lib" {
                    let source = std::fs::read_to_string(&path).unwrap();
                    found.push((module, path, code(&source)));
                }
            }
        }
    }
    assert!(found.len() >= LAYERS.len(), "the core was not found");
    found
}

fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// First parts of every `crate::…` path, braces included: `use crate::{admit, format};`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        let names = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default(),
            None => after.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default(),
        };
        let first = |name: &str| name.trim().split("::").next().unwrap_or_default().to_owned();
        found.extend(names.split(',').map(first));
    }
    found
}
