//! Plain text in, findings or redacted text out, with nobody to ask.
//!
//! For programs that have no reviewer, and for the benches: native and wasm run exactly this. What a person reviews
//! goes through [`crate::review`] instead, and only from there into a bundle.

use super::{Detectors, Finding, detect};
use crate::document::Document;
use crate::format::{FormatError, FormatName, parse};
use crate::resolve::resolve;

/// The disjoint findings of a plain text, in order, and the document that they point into.
///
/// # Errors
/// If the text is too long for a document.
pub fn find_in_text(
    text: String,
    detectors: &Detectors,
    threshold: f32,
) -> Result<(Document, Vec<Finding>), FormatError> {
    let document = parse(FormatName::Plain, text)?;
    let findings = resolve(detect(&document, detectors, threshold));
    Ok((document, findings))
}

/// A plain text with `[EMAIL_ADDRESS]` and the like in the place of every finding.
///
/// # Errors
/// If the text is too long for a document.
pub fn redact_text(text: String, detectors: &Detectors, threshold: f32) -> Result<String, FormatError> {
    let (document, findings) = find_in_text(text, detectors, threshold)?;
    let text = document.text();
    let mut redacted = String::with_capacity(text.len());
    let mut done = 0;
    for finding in &findings {
        redacted.push_str(text.get(done..finding.span.start()).unwrap_or_default());
        redacted.push('[');
        redacted.push_str(finding.kind.name());
        redacted.push(']');
        done = finding.span.end();
    }
    redacted.push_str(text.get(done..).unwrap_or_default());
    Ok(redacted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::DEFAULT_THRESHOLD;

    fn redact(text: &str) -> String {
        let detectors = Detectors::new::<&str>(&[]).unwrap();
        redact_text(text.to_owned(), &detectors, DEFAULT_THRESHOLD).unwrap()
    }

    #[test]
    fn each_finding_becomes_the_name_of_its_kind() {
        assert_eq!(
            redact("Bréf til jon@stofnun.is og 192.0.2.17, 😀."),
            "Bréf til [EMAIL_ADDRESS] og [IP_ADDRESS], 😀."
        );
        assert_eq!(redact("jon@stofnun.is"), "[EMAIL_ADDRESS]");
    }

    #[test]
    fn a_text_without_findings_stays_as_it_is() {
        for text in ["", " ", "Ekkert að sjá hér.\n"] {
            assert_eq!(redact(text), text);
        }
    }
}
