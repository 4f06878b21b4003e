//! Plain text and Markdown: one value, byte for byte.

use super::{Format, FormatError, Warning};
use crate::document::{Escape, Origin, Segment};
use crate::span::Span;

/// Plain text and Markdown. Markdown's own marks are text like any other, so nothing in them is missed.
pub struct Plain;

impl Format for Plain {
    fn segments(&self, text: &str) -> Result<(Vec<Segment>, Vec<Warning>), FormatError> {
        let body = Segment {
            span: Span::of(0..text.len()),
            origin: Origin::Body,
            escape: Escape::None,
            label: None,
            is_whole: false,
        };
        Ok((vec![body], Vec::new()))
    }
}
