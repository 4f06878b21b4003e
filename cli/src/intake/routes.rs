//! The one table of routes. What is not in it is not there: the router, the 405 answers, the header sets, the
//! access log's templates and the header census all read this table.

use super::origin::Side;

/// A method that some route takes. Every other method gets 405 (or 404 where there is no route).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    /// Read a file or an answer.
    Get,
    /// As `Get` without the body; in the upload protocol, how much has arrived.
    Head,
    /// What the upload protocol can do here.
    Options,
    /// Create an upload.
    Post,
    /// Send a part of an upload.
    Patch,
    /// Give an upload up.
    Delete,
}

impl Verb {
    /// The verb with this exact name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Verb::Get, Verb::Head, Verb::Options, Verb::Post, Verb::Patch, Verb::Delete]
            .into_iter()
            .find(|verb| verb.name() == name)
    }

    /// The name as it stands in a request line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Head => "HEAD",
            Verb::Options => "OPTIONS",
            Verb::Post => "POST",
            Verb::Patch => "PATCH",
            Verb::Delete => "DELETE",
        }
    }

    /// Whether a request with this verb can change what the intake holds.
    pub(crate) fn changes_state(self) -> bool {
        matches!(self, Verb::Post | Verb::Patch | Verb::Delete)
    }
}

/// Which Content-Security-Policy (and what follows from it) a response carries. `headers.rs` says what each is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum PolicyClass {
    /// `shell/index.html`.
    ShellDocument,
    /// `shell/upload.worker.js`.
    UploadWorker,
    /// `work/index.html`.
    WorkDocument,
    /// `work/engine.worker.js`.
    EngineWorker,
    /// `work/model.worker.js`.
    ModelWorker,
    /// `shell/offline.js` and `work/offline.js`, the service workers.
    OfflineWorker,
    /// Every other file, every API answer, every error.
    Inert,
}

/// What answers on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file of the built page, by its path under the `--www` folder.
    File(&'static str),
    /// The sample documents: the files that stand in `work/samples/` at start.
    Samples,
    /// The detection models that the host offers: the files that stand in `--models` at start.
    Models,
    /// Versions and a sign of life.
    Health,
    /// The upload protocol's creation address.
    Uploads,
    /// One upload.
    Upload,
    /// What the gate said about one upload.
    Verdict,
}

/// One row of the table.
#[derive(Debug)]
pub(crate) struct Route {
    /// The origin that has this route.
    pub(crate) side: Side,
    /// The exact path; `{…}` stands for one segment. Also what the access log writes.
    pub(crate) path: &'static str,
    /// The methods it takes.
    pub(crate) verbs: &'static [Verb],
    /// The `Content-Type` of a success.
    pub(crate) content_type: &'static str,
    /// What answers.
    pub(crate) answer: Answer,
    /// The policy of a success; every error is [`PolicyClass::Inert`].
    pub(crate) class: PolicyClass,
}

const READ: &[Verb] = &[Verb::Get, Verb::Head];
const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const WASM: &str = "application/wasm";
const ICON: &str = "image/svg+xml";
const PICTURE: &str = "image/png";
const MANIFEST: &str = "application/manifest+json";
const JSON: &str = "application/json";
// Sample documents and models are read by the workers as bytes and never shown by the browser itself.
const BYTES: &str = "application/octet-stream";

const fn file(
    side: Side,
    path: &'static str,
    file: &'static str,
    content_type: &'static str,
    class: PolicyClass,
) -> Route {
    Route { side, path, verbs: READ, content_type, answer: Answer::File(file), class }
}

const fn api(path: &'static str, verbs: &'static [Verb], answer: Answer) -> Route {
    Route { side: Side::Shell, path, verbs, content_type: JSON, answer, class: PolicyClass::Inert }
}

/// Every route of both origins.
pub(crate) const ROUTES: &[Route] = &[
    file(Side::Shell, "/", "shell/index.html", HTML, PolicyClass::ShellDocument),
    file(Side::Shell, "/shell.js", "shell/shell.js", SCRIPT, PolicyClass::Inert),
    file(Side::Shell, "/shell.css", "shell/shell.css", STYLE, PolicyClass::Inert),
    file(Side::Shell, "/upload.worker.js", "shell/upload.worker.js", SCRIPT, PolicyClass::UploadWorker),
    file(Side::Shell, "/scrubjay_bg.wasm", "shell/scrubjay_bg.wasm", WASM, PolicyClass::Inert),
    file(Side::Shell, "/scrubjay_rest_bg.wasm", "shell/scrubjay_rest_bg.wasm", WASM, PolicyClass::Inert),
    file(Side::Shell, "/icon.svg", "shell/icon.svg", ICON, PolicyClass::Inert),
    file(Side::Shell, "/icon-192.png", "shell/icon-192.png", PICTURE, PolicyClass::Inert),
    file(Side::Shell, "/icon-512.png", "shell/icon-512.png", PICTURE, PolicyClass::Inert),
    file(Side::Shell, "/icon-maskable.png", "shell/icon-maskable.png", PICTURE, PolicyClass::Inert),
    file(Side::Shell, "/manifest.webmanifest", "shell/manifest.webmanifest", MANIFEST, PolicyClass::Inert),
    file(Side::Shell, "/offline.js", "shell/offline.js", SCRIPT, PolicyClass::OfflineWorker),
    api("/v1/health", READ, Answer::Health),
    api("/v1/uploads", &[Verb::Options, Verb::Post], Answer::Uploads),
    api("/v1/uploads/{id}", &[Verb::Options, Verb::Head, Verb::Patch, Verb::Delete], Answer::Upload),
    api("/v1/uploads/{id}/verdict", READ, Answer::Verdict),
    file(Side::Work, "/", "work/index.html", HTML, PolicyClass::WorkDocument),
    file(Side::Work, "/lock.js", "work/lock.js", SCRIPT, PolicyClass::Inert),
    file(Side::Work, "/work.js", "work/work.js", SCRIPT, PolicyClass::Inert),
    file(Side::Work, "/work.css", "work/work.css", STYLE, PolicyClass::Inert),
    file(Side::Work, "/engine.worker.js", "work/engine.worker.js", SCRIPT, PolicyClass::EngineWorker),
    file(Side::Work, "/model.worker.js", "work/model.worker.js", SCRIPT, PolicyClass::ModelWorker),
    file(Side::Work, "/model/ort.wasm", "work/model/ort.wasm", WASM, PolicyClass::Inert),
    file(Side::Work, "/model/ort-webgpu.wasm", "work/model/ort-webgpu.wasm", WASM, PolicyClass::Inert),
    file(Side::Work, "/model/tokenizer.wasm", "work/model/tokenizer.wasm", WASM, PolicyClass::Inert),
    file(Side::Work, "/scrubjay_bg.wasm", "work/scrubjay_bg.wasm", WASM, PolicyClass::Inert),
    file(Side::Work, "/scrubjay_rest_bg.wasm", "work/scrubjay_rest_bg.wasm", WASM, PolicyClass::Inert),
    file(
        Side::Work,
        "/scrubjay_reidentification_bg.wasm",
        "work/scrubjay_reidentification_bg.wasm",
        WASM,
        PolicyClass::Inert,
    ),
    file(Side::Work, "/scrubjay_risk_bg.wasm", "work/scrubjay_risk_bg.wasm", WASM, PolicyClass::Inert),
    file(Side::Work, "/icon.svg", "work/icon.svg", ICON, PolicyClass::Inert),
    file(Side::Work, "/offline.js", "work/offline.js", SCRIPT, PolicyClass::OfflineWorker),
    file(Side::Work, "/rules.json", "work/rules.json", JSON, PolicyClass::Inert),
    file(Side::Work, "/hints.bin", "work/hints.bin", BYTES, PolicyClass::Inert),
    file(Side::Work, "/names/weights.bin", "work/names/weights.bin", BYTES, PolicyClass::Inert),
    file(Side::Work, "/names/names.bin", "work/names/names.bin", BYTES, PolicyClass::Inert),
    file(
        Side::Work,
        "/names/names-icelandic.bin",
        "work/names/names-icelandic.bin",
        BYTES,
        PolicyClass::Inert,
    ),
    file(Side::Work, "/names/common-words.bin", "work/names/common-words.bin", BYTES, PolicyClass::Inert),
    file(Side::Work, "/names/word-clusters.bin", "work/names/word-clusters.bin", BYTES, PolicyClass::Inert),
    file(Side::Work, "/names/names-scripts.bin", "work/names/names-scripts.bin", BYTES, PolicyClass::Inert),
    file(Side::Work, "/names/languages.txt", "work/names/languages.txt", BYTES, PolicyClass::Inert),
    Route {
        side: Side::Work,
        path: "/samples/{name}",
        verbs: READ,
        content_type: BYTES,
        answer: Answer::Samples,
        class: PolicyClass::Inert,
    },
    Route {
        side: Side::Work,
        path: "/models/{name}",
        verbs: READ,
        content_type: BYTES,
        answer: Answer::Models,
        class: PolicyClass::Inert,
    },
];

impl Route {
    /// The `Allow` header of a 405 here.
    pub(crate) fn allow(&self) -> String {
        self.verbs.iter().map(|verb| verb.name()).collect::<Vec<_>>().join(", ")
    }

    /// Whether the route belongs to the API and not to the page.
    pub(crate) fn is_api(&self) -> bool {
        self.path.starts_with("/v1/")
    }
}

/// The route for a path, with the text of its `{…}` segment (empty where the route has none).
///
/// The path is compared as it came, undecoded, so `..`, `%2e`, `//` and the like match nothing at all.
pub(crate) fn find(side: Side, path: &str) -> Option<(&'static Route, &str)> {
    ROUTES
        .iter()
        .filter(|route| route.side == side)
        .find_map(|route| Some((route, capture(route.path, path)?)))
}

fn capture<'a>(template: &str, path: &'a str) -> Option<&'a str> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == path).then_some("");
    };
    let after = rest.split_once('}')?.1;
    let segment = path.strip_prefix(before)?.strip_suffix(after)?;
    (!segment.is_empty() && !segment.contains('/')).then_some(segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_paths_match() {
        assert_eq!(find(Side::Shell, "/").unwrap().0.answer, Answer::File("shell/index.html"));
        let (route, id) = find(Side::Shell, "/v1/uploads/00ff/verdict").unwrap();
        assert_eq!((route.answer, id), (Answer::Verdict, "00ff"));
        for path in [
            "",
            "//",
            "/.",
            "/..",
            "/index.html",
            "/shell.js/",
            "/./shell.js",
            "/%73hell.js",
            "/shell.js%00",
            "/SHELL.JS",
            "/v1/uploads/",
            "/v1/uploads/a/b",
            "/v1/uploads//verdict",
            "/v1",
            "/v1/",
            "/samples/a.txt",
            "/work.js",
            "*",
        ] {
            assert!(find(Side::Shell, path).is_none(), "{path}");
        }
        // The work origin has no endpoint.
        for path in ["/v1/health", "/v1/uploads", "/v1/uploads/00", "/shell.js", "/samples/", "/samples/a/b"]
        {
            assert!(find(Side::Work, path).is_none(), "{path}");
        }
    }

    #[test]
    fn no_two_rows_share_an_address() {
        for (place, row) in ROUTES.iter().enumerate() {
            assert!(!ROUTES[..place].iter().any(|other| other.side == row.side && other.path == row.path));
        }
    }
}
