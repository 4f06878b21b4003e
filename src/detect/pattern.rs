//! placeholder until PATTERNS lands
#![allow(missing_docs)]
use crate::detect::*;
pub struct Pattern {
    pub name: &'static str,
    pub kind: EntityKind,
    pub about: &'static str,
}
pub struct PatternDetector(regex::Regex);
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError;
impl std::fmt::Display for PatternError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl PatternDetector {
    pub fn new() -> Result<Self, PatternError> {
        regex::Regex::new("[a-z.]+@[a-z]+\\.[a-z]+").map(PatternDetector).map_err(|_| PatternError)
    }
}
impl Detector for PatternDetector {
    fn name(&self) -> &'static str {
        "patterns"
    }
    fn detect(&self, document: &Document) -> Vec<Finding> {
        document
            .views()
            .flat_map(|v| {
                self.0
                    .find_iter(v.text())
                    .map(|m| Finding {
                        span: v.to_source(Span::of(m.range())),
                        kind: EntityKind::EmailAddress,
                        score: 0.9,
                        evidence: Evidence { detector: "email", check: None, context: None },
                    })
                    .collect::<Vec<_>>()
            })
            .collect()
    }
}
