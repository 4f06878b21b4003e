//! [`Request`]: what a page asks to be measured.

use serde::Deserialize;

use crate::json;

/// Which columns count, and how many records are to share their values. Columns count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The quasi-identifiers.
    pub quasi: Vec<usize>,
    /// The columns that nobody should be able to tell of a person.
    pub sensitive: Vec<usize>,
    /// The smallest group of records with the same quasi-identifiers that is good enough.
    pub target_k: usize,
}

/// A request is not `{quasi, sensitive, targetK}`. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestError;

impl Request {
    /// Reads `{"quasi":[0],"sensitive":[1],"targetK":5}`; `sensitive` may be left out.
    ///
    /// # Errors
    /// If it is not that.
    pub fn from_json(text: &str) -> Result<Request, RequestError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        struct Asked {
            quasi: Vec<u64>,
            #[serde(default)]
            sensitive: Vec<u64>,
            target_k: u64,
        }
        let asked: Asked = json::from_str(text).map_err(|_| RequestError)?;
        // A number that is too large for this machine names no column, and is no number of records.
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Request {
            quasi: asked.quasi.into_iter().map(size).collect(),
            sensitive: asked.sensitive.into_iter().map(size).collect(),
            target_k: size(asked.target_k),
        })
    }
}

impl RequestError {
    /// A stable code for hosts.
    pub const fn code(self) -> &'static str {
        "bad-request"
    }
}

impl std::fmt::Display for RequestError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the request is not {{quasi, sensitive, targetK}}")
    }
}

impl std::error::Error for RequestError {}
