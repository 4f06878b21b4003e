//! Answers of the API: JSON, with a stable code and a sentence that says what to do. Nothing that a client sent is
//! ever repeated in one.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

/// A request that was not carried out, and why.
#[derive(Debug)]
pub(crate) struct Problem {
    status: u16,
    code: &'static str,
    message: String,
    headers: Vec<(HeaderName, String)>,
}

#[derive(Serialize)]
struct ProblemBody<'a> {
    code: &'a str,
    message: &'a str,
}

impl Problem {
    /// A problem with this HTTP status. The code is part of the API; the message is for people.
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Problem { status, code, message: message.into(), headers: Vec::new() }
    }

    /// Something failed on our side. The cause goes nowhere: it may hold names of files.
    pub(crate) fn internal() -> Self {
        Problem::new(
            500,
            "internal",
            "The intake could not do this. Try again; if it happens again, tell its operator.",
        )
    }

    /// Adds a header to the answer.
    pub(crate) fn with(mut self, name: HeaderName, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// The code, for callers that act on it.
    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    /// The whole response, save the header set that every response gets.
    pub(crate) fn into_response(self) -> Response<Body> {
        let mut response = json(self.status, &ProblemBody { code: self.code, message: &self.message });
        for (name, value) in self.headers {
            put(&mut response, name, &value);
        }
        response
    }
}

/// A JSON answer. Should the value not serialise, the answer is an empty 500.
pub(crate) fn json(status: u16, value: &impl Serialize) -> Response<Body> {
    let Ok(body) = serde_json::to_vec(value) else { return empty(500) };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status_code(status);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// An answer without a body.
pub(crate) fn empty(status: u16) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status_code(status);
    response
}

/// Sets a header whose value this program made; one that no header can hold is left out.
pub(crate) fn put(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
