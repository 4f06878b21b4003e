//! [`Policy`]: what becomes of each kind of finding.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::detect::DEFAULT_THRESHOLD;
use crate::digest::sha256;
use crate::kind::{EntityKind, KINDS};
use crate::sort::sorted;

/// What is done with one finding. Hashing and encryption are left out on purpose: short values can be
/// guessed from a hash (every US social security number in under three minutes on two cores), and we must
/// not hold keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    /// A numbered placeholder, `[EMAIL_ADDRESS_1]`; the same value has the same number in one document.
    Replace,
    /// Eight asterisks, whatever the length of the value.
    Mask,
    /// Nothing in its place.
    Remove,
    /// Stays, and is listed as kept.
    Keep,
}

/// Operators by kind, and the score from which a finding counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    name: String,
    version: String,
    threshold: f32,
    operators: BTreeMap<EntityKind, Operator>,
}

impl Default for Policy {
    /// "Training data, balanced": every kind is replaced by a placeholder.
    fn default() -> Policy {
        Policy {
            name: "training-balanced".to_owned(),
            version: "1".to_owned(),
            threshold: DEFAULT_THRESHOLD,
            operators: BTreeMap::new(),
        }
    }
}

/// A policy as records name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PolicyReference {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its content, lower-case hexadecimal.
    pub sha256: String,
}

impl Policy {
    /// What to do with a kind.
    pub fn operator(&self, kind: EntityKind) -> Operator {
        self.operators.get(&kind).copied().unwrap_or(Operator::Replace)
    }

    /// The same policy with another operator for one kind.
    pub fn with(mut self, kind: EntityKind, operator: Operator) -> Policy {
        self.operators.insert(kind, operator);
        self.name = "custom".to_owned();
        self
    }

    /// The score from which a finding counts, 0 to 1.
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    /// Name, version and digest, for records. The digest covers every kind's operator and the threshold.
    pub fn reference(&self) -> PolicyReference {
        let operators = KINDS.iter().map(|kind| (kind.name(), self.operator(*kind))).collect();
        let operators = Operators(sorted(operators, |one, other| one.0 < other.0));
        // In this order, as the digests of the policies in use were made.
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Content<'a> {
            name: &'a str,
            operators: Operators,
            threshold_per_mille: u32,
            version: &'a str,
        }
        let content = Content {
            name: &self.name,
            operators,
            threshold_per_mille: (self.threshold * 1000.0).round() as u32,
            version: &self.version,
        };
        // It can always be written: names and a number.
        let content = serde_json::to_string(&content).unwrap_or_default();
        PolicyReference {
            name: self.name.clone(),
            version: self.version.clone(),
            sha256: sha256(content.as_bytes()),
        }
    }
}

/// The operator of every kind, by its name and in the order of the names.
struct Operators(Vec<(&'static str, Operator)>);

impl Serialize for Operators {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_operator_is_another_policy() {
        let policy = Policy::default();
        assert_eq!(policy.reference(), Policy::default().reference());
        assert_ne!(
            policy.reference().sha256,
            Policy::default().with(EntityKind::DateTime, Operator::Keep).reference().sha256
        );
    }

    /// Admission compares digests, so what they are made of may not change by a byte.
    #[test]
    fn the_digest_is_of_these_bytes() {
        let policy = Policy::default().with(EntityKind::DateTime, Operator::Keep);
        let operators: BTreeMap<&str, Operator> =
            KINDS.iter().map(|kind| (kind.name(), policy.operator(*kind))).collect();
        let content = serde_json::json!({
            "name": "custom", "version": "1", "thresholdPerMille": 500, "operators": operators,
        });
        assert_eq!(policy.reference().sha256, sha256(content.to_string().as_bytes()));
    }
}
