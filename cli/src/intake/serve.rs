//! From a request to its response, the same way for every route of both origins: find the row of the table, check who
//! is asking, answer, put the header set on, write one line to the access log.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use hyper::body::Body as _;

use super::gate::Gate;
use super::headers::HeaderSets;
use super::origin::{Origins, Side};
use super::pages::Pages;
use super::reply::{self, Problem};
use super::routes::{self, Answer, PolicyClass, Route, Verb};
use super::store::Store;
use super::{clock, tus};

/// What every request can reach.
pub(crate) struct Shared {
    /// The public origins.
    pub(crate) origins: Origins,
    /// Where the two listeners really are: shell, work.
    pub(crate) listeners: [SocketAddr; 2],
    /// The header sets.
    pub(crate) header_sets: HeaderSets,
    /// The built page.
    pub(crate) pages: Pages,
    /// Uploads and bundles.
    pub(crate) store: Arc<Store>,
    /// Judges complete uploads.
    pub(crate) gate: Gate,
    /// How long a body may send nothing.
    pub(crate) stall: Duration,
}

/// How much of a body that nobody wants is read away, so that the client gets to read the answer.
const DRAIN_BYTES: u64 = 4 * 1024 * 1024;
const DRAIN_TIME: Duration = Duration::from_secs(3);

/// Answers one request, whatever it is.
pub(crate) async fn serve(shared: Arc<Shared>, side: Side, request: Request<Body>) -> Response<Body> {
    serve_with(shared, side, request, |shared, request| async move { answer(&shared, side, request).await })
        .await
}

/// As [`serve`], with the answer given by `answer`, so that a test can see what becomes of one that fails.
pub(crate) async fn serve_with<F>(
    shared: Arc<Shared>,
    side: Side,
    request: Request<Body>,
    answer: impl FnOnce(Arc<Shared>, Request<Body>) -> F,
) -> Response<Body>
where
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let started = Instant::now();
    let route = routes::find(side, request.uri().path()).map(|(route, _)| route);
    let verb = Verb::from_name(request.method().as_str());
    // A task of its own: a panic ends only this request, and a client that hangs up does not stop the bytes that it
    // sent from being kept.
    let response = tokio::spawn(answer(Arc::clone(&shared), request))
        .await
        .unwrap_or_else(|_panic| Problem::internal().into_response());
    let response = fence(&shared, side, route, response);
    log(verb, route, &response, started);
    response
}

/// Puts the header set of the response's policy class on it. A success has the class of its route; every other answer
/// is inert.
pub(crate) fn fence(
    shared: &Shared,
    side: Side,
    route: Option<&Route>,
    mut response: Response<Body>,
) -> Response<Body> {
    let page_answer = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let class = route.filter(|_| page_answer).map_or(PolicyClass::Inert, |route| route.class);
    shared.header_sets.put(side, class, response.headers_mut());
    // Files may be kept but are asked for again each time; answers and errors are kept nowhere.
    let keep = page_answer && route.is_some_and(|route| !route.is_api());
    let cache = if keep { "no-cache" } else { "no-store" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

async fn answer(shared: &Arc<Shared>, side: Side, request: Request<Body>) -> Response<Body> {
    let (head, body) = request.into_parts();
    let path = head.uri.path().to_owned();
    let admitted = authority_fits(shared, side, &head.uri, &head.headers).and_then(|()| {
        let (route, segment) = routes::find(side, &path)
            .ok_or_else(|| Problem::new(404, "no-such-page", "There is nothing at this address."))?;
        let verb = verb_of(route, &head)?;
        service_worker_fits(route, &head.headers)?;
        origin_fits(shared, route, verb, &head.headers)?;
        Ok((route, segment, verb))
    });
    let (route, segment, verb) = match admitted {
        Ok(found) => found,
        Err(problem) => {
            drain(body).await;
            return problem.into_response();
        }
    };
    match route.answer {
        Answer::Uploads | Answer::Upload => tus::answer(shared, verb, segment, &head.headers, body).await,
        Answer::Verdict => tus::verdict(shared, segment).await,
        Answer::Health => {
            let policy = scrubjay::policy::Policy::default().reference();
            reply::json(
                200,
                &serde_json::json!({
                    "ok": true,
                    "version": env!("CARGO_PKG_VERSION"),
                    "core": scrubjay::VERSION,
                    "policyVersion": format!("{} {}", policy.name, policy.version),
                }),
            )
        }
        Answer::File(name) => file(shared, route, name, &head.headers),
        Answer::Samples => file(shared, route, &format!("work/samples/{segment}"), &head.headers),
        Answer::Models => file(shared, route, &format!("work/models/{segment}"), &head.headers),
    }
}

/// The verb, if the route takes it. The upload protocol lets a client that cannot send PATCH or DELETE send POST with
/// the true verb in a header.
fn verb_of(route: &Route, head: &axum::http::request::Parts) -> Result<Verb, Problem> {
    let overridden = head
        .headers
        .get("x-http-method-override")
        .filter(|_| route.answer == Answer::Upload && head.method == axum::http::Method::POST);
    let name = overridden.map_or(head.method.as_str(), |value| value.to_str().unwrap_or_default());
    Verb::from_name(name).filter(|verb| route.verbs.contains(verb)).ok_or_else(|| {
        Problem::new(405, "method-not-allowed", "This address does not take this method.")
            .with(header::ALLOW, route.allow())
    })
}

/// A request has to name the origin that it wants. A page of another site that made its own name point to this
/// machine ("DNS rebinding") names itself, and gets nothing.
fn authority_fits(
    shared: &Shared,
    side: Side,
    uri: &axum::http::Uri,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let listener = shared.listeners[usize::from(side == Side::Work)].to_string();
    let known = |name: &str| {
        name.eq_ignore_ascii_case(shared.origins.of(side).authority()) || name.eq_ignore_ascii_case(&listener)
    };
    let mut hosts = headers.get_all(header::HOST).iter();
    let host_fits = hosts.next().is_some_and(|host| host.to_str().is_ok_and(known)) && hosts.next().is_none();
    let target_fits = uri.authority().is_none_or(|authority| known(authority.as_str()));
    if host_fits && target_fits {
        return Ok(());
    }
    Err(Problem::new(
        421,
        "wrong-host",
        format!("This intake answers only under its own address. Open {}", shared.origins.of(side)),
    ))
}

/// Only the two files made for it may become a service worker. A planted script could otherwise have another script of
/// ours stand between the page and us, and answer for the page without its headers.
fn service_worker_fits(route: &Route, headers: &HeaderMap) -> Result<(), Problem> {
    if route.class == PolicyClass::OfflineWorker || !headers.contains_key("service-worker") {
        return Ok(());
    }
    Err(Problem::new(403, "no-service-worker", "This file cannot be a service worker."))
}

/// Only our own shell page may change something through a browser. A program that is no browser sends no `Origin`.
fn origin_fits(shared: &Shared, route: &Route, verb: Verb, headers: &HeaderMap) -> Result<(), Problem> {
    if !route.is_api() {
        return Ok(());
    }
    let shell = shared.origins.shell.to_string();
    let origin_fits = headers.get_all(header::ORIGIN).iter().all(|origin| origin == shell.as_str());
    let same_site =
        headers.get_all("sec-fetch-site").iter().all(|site| site == "same-origin" || site == "none");
    if same_site && (origin_fits || !verb.changes_state()) {
        return Ok(());
    }
    Err(Problem::new(403, "wrong-origin", format!("Only the page at {shell} may send to this intake.")))
}

fn file(shared: &Shared, route: &Route, name: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(page) = shared.pages.get(name) else {
        return Problem::new(404, "no-such-page", "There is nothing at this address.").into_response();
    };
    let known = headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|tags| tags.to_str().ok())
        .flat_map(|tags| tags.split(','))
        .any(|tag| tag.trim().trim_start_matches("W/").as_bytes() == page.tag.as_bytes());
    let mut response = if known { reply::empty(304) } else { Response::new(Body::from(page.bytes.clone())) };
    response.headers_mut().insert(header::ETAG, page.tag.clone());
    reply::put(&mut response, header::CONTENT_TYPE, route.content_type);
    response
}

/// Reads away a little of a body that is not wanted. Without this, closing the connection under a client that is still
/// sending would often destroy the answer on its way.
pub(crate) async fn drain(mut body: Body) {
    let mut drained = 0;
    let reading = async {
        while let Some(Ok(frame)) = body.frame().await {
            drained += frame.data_ref().map_or(0, |data| data.len() as u64);
            if drained > DRAIN_BYTES {
                break;
            }
        }
    };
    // Either way the answer is sent next.
    let _ = tokio::time::timeout(DRAIN_TIME, reading).await;
}

/// One line: time, method, route, status, bytes sent, milliseconds. A path is written as its template, so neither ids
/// nor anything else that a client made up can get into the log.
fn log(verb: Option<Verb>, route: Option<&Route>, response: &Response<Body>, started: Instant) {
    log_line(&format!(
        "{} {} {} {} {}",
        verb.map_or("OTHER", Verb::name),
        route.map_or("(no route)", |route| route.path),
        response.status().as_u16(),
        response.body().size_hint().exact().unwrap_or(0),
        started.elapsed().as_millis(),
    ));
}

/// Writes a line with the time before it to the log (stderr). A log that nobody reads any more stops nothing.
pub(crate) fn log_line(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr().lock(), "{} {line}", clock::rfc3339(clock::now()));
}
