//! [`Class`]: what a label is measured as.

use std::fmt::{Display, Formatter};
use std::sync::OnceLock;

use scrubjay_rules::kind::{EntityKind, Family};
use serde::{Deserialize, Serialize};

/// The table of labels (`evaluation/kinds.tsv`); its head says what the columns are.
pub const TABLE: &str = include_str!("../kinds.tsv");

/// The class of numbers that no other class is for.
const IDENTIFIER: &str = "ID";
/// The row of what is left out.
const LEFT_OUT: &str = "-";

/// What a label or a mark is measured as: `PERSON`, `ADDRESS`, or a kind of ours such as `US_SSN`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Class(String);

impl Class {
    /// What this label of a set means; nothing for what no set means as personal data.
    pub fn of_label(label: &str) -> Option<Class> {
        let label = label.trim().to_uppercase();
        match rows().iter().find(|row| row.labels.contains(&label.as_str())) {
            Some(row) if row.name == LEFT_OUT => None,
            Some(row) => Some(Class(row.name.to_owned())),
            None => Some(
                rows()
                    .iter()
                    .find(|row| row.ours.contains(&label.as_str()))
                    .map_or_else(|| Class(label.clone()), |row| Class(row.name.to_owned())),
            ),
        }
    }

    /// The class that a mark of this kind counts as, where a set has no label of exactly this kind.
    pub fn of_mark(kind: &str) -> Class {
        let kind = kind.trim().to_uppercase();
        let row = rows().iter().find(|row| row.ours.contains(&kind.as_str()));
        let row = row.or_else(|| {
            rows().iter().find(|row| row.name != LEFT_OUT && row.labels.contains(&kind.as_str()))
        });
        match (row, EntityKind::from_name(&kind)) {
            (Some(row), _) => Class(row.name.to_owned()),
            (None, Some(ours)) if !matches!(ours.family(), Family::Other | Family::Name) => {
                Class(IDENTIFIER.to_owned())
            }
            (None, _) => Class(kind),
        }
    }

    /// The class of a kind of exactly this name.
    pub fn exactly(kind: &str) -> Class {
        Class(kind.trim().to_uppercase())
    }

    /// Its name in reports.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The kind of ours that stands for it on the page, if one does. None does for sensitive details: they are marked only
    /// where a policy asks, and one class of the sets holds them all, with others that are none of ours.
    pub fn our_kind(&self) -> Option<EntityKind> {
        let row = rows().iter().find(|row| row.name == self.0);
        row.and_then(|row| row.ours.first().copied())
            .or(Some(self.name()))
            .and_then(EntityKind::from_name)
            .filter(|kind| kind.family() != Family::Sensitive)
    }
}

impl Display for Class {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

struct Row {
    name: &'static str,
    ours: Vec<&'static str>,
    labels: Vec<&'static str>,
}

fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let row = |line: &'static str| {
            let mut columns = line.split('\t');
            let mut column = || columns.next().unwrap_or_default();
            let name = column();
            let mut words = || column().split_whitespace().collect();
            Row { name, ours: words(), labels: words() }
        };
        lines.map(row).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_ours_in_the_table_is_one_and_no_label_is_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for row in rows() {
            for ours in &row.ours {
                assert!(EntityKind::from_name(ours).is_some(), "{ours}");
            }
            for label in &row.labels {
                assert!(seen.insert(*label), "{label} twice");
                assert_eq!(*label, label.to_uppercase());
            }
        }
        assert_eq!(rows().len(), 15);
    }

    #[test]
    fn labels_and_marks_meet_in_their_class() {
        assert_eq!(Class::of_label("Per").unwrap().name(), "PERSON");
        assert_eq!(Class::of_label("STREET_ADDRESS").unwrap().name(), "ADDRESS");
        assert_eq!(Class::of_label("us_ssn").unwrap().name(), "US_SSN");
        assert_eq!(Class::of_label("SHOE_SIZE").unwrap().name(), "SHOE_SIZE");
        assert_eq!(Class::of_label("LAW"), None);
        assert_eq!(Class::of_mark("POSTAL_CODE").name(), "ADDRESS");
        assert_eq!(Class::of_mark("IS_KENNITALA").name(), "ID");
        for kind in ["NRP", "NATIONALITY", "HEALTH_CONDITION", "CRIMINAL_CONVICTION"] {
            assert_eq!(Class::of_mark(kind).name(), "DEMOGRAPHIC", "{kind}");
        }
        assert_eq!(Class::of_label("RELIGION").unwrap().name(), "DEMOGRAPHIC");
        assert_eq!(Class::of_label("NORP").unwrap().our_kind(), None);
        assert_eq!(Class::of_mark("CUSTOM").name(), "CUSTOM");
        assert_eq!(Class::of_label("PHONE").unwrap().our_kind(), Some(EntityKind::PhoneNumber));
        assert_eq!(Class::of_label("US_SSN").unwrap().our_kind(), Some(EntityKind::UsSsn));
    }
}
