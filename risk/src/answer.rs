//! What is asked about a table and what is answered, as JSON. No answer holds a value.

use std::fmt::Display;

use scrubjay::document::Document;
use scrubjay::format;
use scrubjay::risk::{self, Header, Request, Risk, RiskError, Suggestions, Table};
use serde::Serialize;

/// Why there is no answer: a stable code, and a sentence that never quotes the table.
#[derive(Debug)]
pub struct Refusal {
    /// As `not-a-table`.
    pub code: &'static str,
    /// What is wrong, in English.
    pub message: String,
}

/// What the columns of a table look like: `ColumnView[]`. The bytes are read as a file whose name ends in `extension`.
///
/// # Errors
/// If the bytes cannot be read or are no table.
pub fn columns(extension: &str, bytes: &[u8]) -> Result<String, Refusal> {
    let document = read(extension, bytes)?;
    Ok(json(&risk::columns(&table(&document)?)))
}

/// How easily records could be picked out of a table, and what could be made coarser: `RiskView`. `request` is a
/// `RiskRequest`.
///
/// # Errors
/// If the bytes cannot be read or are no table, or the request cannot be read or names a column that is not there.
pub fn risk(extension: &str, bytes: &[u8], request: &str) -> Result<String, Refusal> {
    #[derive(Serialize)]
    struct RiskView {
        risk: Risk,
        suggestions: Suggestions,
    }
    let document = read(extension, bytes)?;
    let request = Request::from_json(request).map_err(|bad| refusal(bad.code(), &bad))?;
    let table = table(&document)?;
    Ok(json(&RiskView {
        risk: risk::measure(&table, &request.quasi, &request.sensitive).map_err(no_answer)?,
        suggestions: risk::suggestions(&table, &request.quasi, request.target_k).map_err(no_answer)?,
    }))
}

fn read(extension: &str, bytes: &[u8]) -> Result<Document, Refusal> {
    format::read(extension, bytes).map_err(|bad| refusal(bad.code(), &bad))
}

fn table(document: &Document) -> Result<Table, Refusal> {
    Table::read(document, Header::Guess).map_err(no_answer)
}

fn no_answer(bad: RiskError) -> Refusal {
    refusal(bad.code(), &bad)
}

fn refusal(code: &'static str, message: &dyn Display) -> Refusal {
    Refusal { code, message: message.to_string() }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const TABLE: &str = "sex,age,note\nF,31,jon@stofnun.is\nM,40,x\nF,31,x\n";
    const REQUEST: &str = r#"{"quasi":[0,1],"sensitive":[2],"targetK":2}"#;

    #[test]
    fn a_table_is_measured_and_its_values_stay_inside() {
        let columns = columns("csv", TABLE.as_bytes()).unwrap();
        assert!(columns.contains(
            r#"{"column":1,"header":"age","empty":0,"different":2,"unique":1,"kind":"age","quasi":true"#
        ));
        let measured = risk("csv", TABLE.as_bytes(), REQUEST).unwrap();
        assert!(measured.starts_with(r#"{"risk":{"records":3,"classes":2,"k":1,"unique":1,"#), "{measured}");
        assert!(measured.contains(r#""suggestions":{"targetK":2,"#), "{measured}");
        assert!(!measured.contains("stofnun") && !columns.contains("stofnun"));
    }

    #[test]
    fn the_encoding_of_a_table_is_read_as_a_review_reads_it() {
        let wide: Vec<u8> = std::iter::once('\u{feff}')
            .chain(TABLE.chars())
            .flat_map(|letter| (letter as u16).to_le_bytes())
            .collect();
        let answer = |bytes: &[u8]| (columns("csv", bytes).unwrap(), risk("csv", bytes, REQUEST).unwrap());
        assert_eq!(answer(&wide), answer(TABLE.as_bytes()));
    }

    #[test]
    fn a_refusal_has_a_code_and_quotes_nothing() {
        for (extension, bytes, request, expected) in [
            ("txt", TABLE.as_bytes(), REQUEST, "not-a-table"),
            ("csv", TABLE.as_bytes(), "{}", "bad-request"),
            ("csv", TABLE.as_bytes(), r#"{"quasi":[0],"targetK":2,"secret":1}"#, "bad-request"),
            ("csv", TABLE.as_bytes(), r#"{"quasi":[3],"targetK":2}"#, "no-such-column"),
            ("csv", TABLE.as_bytes(), r#"{"quasi":[18446744073709551615],"targetK":2}"#, "no-such-column"),
        ] {
            let refusal = risk(extension, bytes, request).unwrap_err();
            assert_eq!(refusal.code, expected);
            assert!(!refusal.message.contains("stofnun") && !refusal.message.contains("secret"));
        }
        assert_eq!(columns("txt", TABLE.as_bytes()).unwrap_err().code, "not-a-table");
    }
}
