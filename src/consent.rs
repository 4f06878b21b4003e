//! [`ConsentRecord`]: who contributes, on what authority, for which use.

use serde::{Deserialize, Serialize};

use crate::json;

/// The longest text field of a record, in bytes.
pub const MAX_FIELD_BYTES: usize = 1000;

/// On what authority and for which use a contribution is made.
///
/// An institution *authorises* a contribution; only where the basis is
/// [`Basis::DataSubjectConsent`] is this the consent of the people in the text. Identifier and time are passed
/// in: the core has neither a clock nor randomness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ConsentRecord {
    /// `urn:uuid:` and a lower-case UUID (RFC 9562).
    pub id: String,
    /// When the record was made, by the contributor's clock: RFC 3339, UTC, whole seconds.
    pub created: String,
    /// Language of the form and the notice: a BCP 47 tag.
    pub language: String,
    /// Who contributes.
    pub contributor: Contributor,
    /// On what authority.
    pub authority: Authority,
    /// For which data set.
    pub tier: Tier,
    /// SPDX identifier or web address of the licence. Required for [`Tier::Open`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// What the text may and may not be used for.
    #[serde(rename = "use")]
    pub uses: Uses,
    /// How to take the contribution back.
    pub withdrawal: Withdrawal,
    /// What the contributor asserts.
    pub assertions: Assertions,
    /// The notice that was shown.
    pub notice: Notice,
}

/// Who contributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Contributor {
    /// Name of the institution or person.
    pub name: String,
    /// Their relation to the text.
    pub role: Role,
    /// The office of whoever signs ("head archivist"), not a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
}

/// A contributor's relation to the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Holds the rights.
    RightsHolder,
    /// Keeps the text for others: an archive, a court.
    Custodian,
    /// A person who contributes their own text.
    Individual,
    /// Acts for somebody else.
    Agent,
}

/// On what authority a contribution is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Authority {
    /// The basis.
    pub basis: Basis,
    /// The agreement, statute or decision: a number, title or web address.
    pub reference: String,
}

/// Bases of authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// An agreement or licence with the receiving side.
    LicenceAgreement,
    /// A statute.
    Statutory,
    /// The text is in the public domain.
    PublicDomain,
    /// The people in the text consented.
    DataSubjectConsent,
}

/// Which data set the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// May be published under the licence.
    Open,
    /// Stays with the receiving side.
    Private,
}

impl Tier {
    /// `open` or `private`.
    pub const fn name(self) -> &'static str {
        match self {
            Tier::Open => "open",
            Tier::Private => "private",
        }
    }
}

/// Uses that are permitted and prohibited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Uses {
    /// At least one.
    pub permitted: Vec<PermittedUse>,
    /// May be empty.
    pub prohibited: Vec<ProhibitedUse>,
}

/// What the text may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PermittedUse {
    /// Training language models from the ground up.
    PreTraining,
    /// Adapting trained models.
    FineTuning,
    /// Measuring models.
    Evaluation,
    /// Research.
    Research,
}

/// What the text may not be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProhibitedUse {
    /// Passing the text on.
    Redistribution,
    /// Trying to find out who the people in it are.
    #[serde(rename = "re-identification")]
    ReIdentification,
    /// Judging or following single people.
    Profiling,
    /// Use in commercial products.
    CommercialUse,
}

/// How to take the contribution back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Withdrawal {
    /// Address of the contributor's office for this: mail address, telephone or web address.
    pub contact: String,
}

/// What the contributor asserts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Assertions {
    /// That they may contribute the text. Must be true.
    pub has_rights: bool,
    /// How much of it a person looked at.
    pub reviewed: Reviewed,
    /// Where two people reviewed: what the first is, and what the second is, who confirmed every file after that.
    /// Empty where one did, or nobody. Needs [`Reviewed::All`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviewers: Vec<Reviewer>,
}

/// What a reviewer is: their work, not their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reviewer {
    /// Keeps documents for good.
    Archivist,
    /// Manages records in use.
    Records,
    /// Advises on the protection of personal data (GDPR, Article 37).
    DataProtection,
    /// Knows the law.
    Lawyer,
    /// Edits or publishes.
    Editor,
    /// Works with the text.
    Researcher,
    /// Anything else.
    Other,
}

/// How much of a contribution a person looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reviewed {
    /// Every file was opened and every finding decided: by a person, or by the policy that they chose.
    All,
    /// Decided by policy, without a person.
    None,
}

/// The notice that was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Notice {
    /// Version of the notice.
    pub version: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// SHA-256 of its exact text in UTF-8, lower-case hexadecimal.
    pub sha256: String,
}

/// What is wrong with a record. Names the field, never quotes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    /// The field, as a path: `contributor.name`. Empty if the record as a whole could not be read.
    pub field: &'static str,
    /// What to do.
    pub message: String,
}

impl std::fmt::Display for RecordError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.field.is_empty() {
            write!(out, "the contribution record {}", self.message)
        } else {
            write!(out, "{} in the contribution record {}", self.field, self.message)
        }
    }
}

impl std::error::Error for RecordError {}

impl ConsentRecord {
    /// Reads and checks a record.
    ///
    /// # Errors
    /// If it is not the JSON described here, or a field is missing, empty, too long or contradicts another.
    pub fn from_json(json: &str) -> Result<ConsentRecord, RecordError> {
        let record: ConsentRecord = json::from_str(json).map_err(|error| RecordError {
            field: "",
            message: format!(
                "is not complete or has an unknown field (line {}, column {}): see docs/bundle.md",
                error.line, error.column
            ),
        })?;
        record.check()?;
        Ok(record)
    }

    /// Checks every field.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn check(&self) -> Result<(), RecordError> {
        let wrong = |field, message: &str| Err(RecordError { field, message: message.to_owned() });
        let empty = String::new();
        for (field, value, required) in [
            ("contributor.name", &self.contributor.name, true),
            ("contributor.signatory", self.contributor.signatory.as_ref().unwrap_or(&empty), false),
            ("authority.reference", &self.authority.reference, true),
            ("withdrawal.contact", &self.withdrawal.contact, true),
            ("licence", self.licence.as_ref().unwrap_or(&empty), self.tier == Tier::Open),
            ("notice.version", &self.notice.version, true),
        ] {
            if required && value.trim().is_empty() {
                return wrong(field, "is empty: fill it in");
            }
            if value.len() > MAX_FIELD_BYTES {
                return wrong(field, "is too long: shorten it to 1000 bytes");
            }
            if value.chars().any(char::is_control) {
                return wrong(field, "holds control characters: write it on one line");
            }
        }
        if !is_uuid_urn(&self.id) {
            return wrong("id", "is not urn:uuid: with a lower-case UUID");
        }
        if !is_utc_time(&self.created) {
            return wrong("created", "is not a time such as 2026-11-23T04:00:00Z");
        }
        if !is_language(&self.language) {
            return wrong("language", "is not a language tag such as is or en-GB");
        }
        if !is_language(&self.notice.language) {
            return wrong("notice.language", "is not a language tag such as is or en-GB");
        }
        if !is_sha256(&self.notice.sha256) {
            return wrong("notice.sha256", "is not a SHA-256 digest in lower-case hexadecimal");
        }
        if self.uses.permitted.is_empty() {
            return wrong("use.permitted", "is empty: permit at least one use");
        }
        if !self.assertions.has_rights {
            return wrong(
                "assertions.hasRights",
                "must be true: without the right to contribute nothing is sent",
            );
        }
        let two = self.assertions.reviewers.len() == 2 && self.assertions.reviewed == Reviewed::All;
        if !(two || self.assertions.reviewers.is_empty()) {
            return wrong("assertions.reviewers", "must be two roles where all was reviewed, or left out");
        }
        Ok(())
    }
}

fn is_uuid_urn(text: &str) -> bool {
    text.strip_prefix("urn:uuid:").is_some_and(|uuid| {
        uuid.len() == 36
            && uuid.bytes().enumerate().all(|(place, byte)| match place {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            })
    })
}

fn is_utc_time(text: &str) -> bool {
    let shape = b"dddd-dd-ddTdd:dd:ddZ";
    let fits = text.len() == shape.len()
        && text.bytes().zip(shape).all(|(byte, shape)| match shape {
            b'd' => byte.is_ascii_digit(),
            other => byte == *other,
        });
    let number = |from: usize| text.get(from..from + 2).and_then(|digits| digits.parse::<u8>().ok());
    let within = |from: usize, low: u8, high: u8| number(from).is_some_and(|n| (low..=high).contains(&n));
    fits && within(5, 1, 12)
        && within(8, 1, 31)
        && within(11, 0, 23)
        && within(14, 0, 59)
        && within(17, 0, 60)
}

fn is_language(text: &str) -> bool {
    text.len() <= 35
        && text.split('-').enumerate().all(|(place, part)| {
            let letters_only = place > 0 || part.bytes().all(|byte| byte.is_ascii_alphabetic());
            let length = if place == 0 { 2..=3 } else { 1..=8 };
            length.contains(&part.len())
                && letters_only
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// True for 64 lower-case hexadecimal digits.
pub(crate) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const RECORD: &str = r#"{"id":"urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c","created":"2026-11-23T04:00:00Z",
      "language":"is","contributor":{"name":"Þjóðskjalasafn","role":"custodian","signatory":"head archivist"},
      "authority":{"basis":"statutory","reference":"Act 77/2014"},"tier":"private",
      "use":{"permitted":["pre-training"],"prohibited":["re-identification"]},
      "withdrawal":{"contact":"office@archive.example"},"assertions":{"hasRights":true,"reviewed":"all"},
      "notice":{"version":"1","language":"is","sha256":"0000000000000000000000000000000000000000000000000000000000000000"}}"#;

    #[test]
    fn a_complete_record_passes_and_comes_back() {
        let record = ConsentRecord::from_json(RECORD).unwrap();
        let json = serde_json::to_string(&record).unwrap();
        assert_eq!(ConsentRecord::from_json(&json).unwrap(), record);
    }

    #[test]
    fn two_reviewers_are_roles_and_stand_in_the_record() {
        let two = RECORD.replace(
            r#""reviewed":"all""#,
            r#""reviewed":"all","reviewers":["archivist","data-protection"]"#,
        );
        let record = ConsentRecord::from_json(&two).unwrap();
        assert_eq!(record.assertions.reviewers, [Reviewer::Archivist, Reviewer::DataProtection]);
        assert!(serde_json::to_string(&record).unwrap().contains(r#"["archivist","data-protection"]"#));
        let one = serde_json::to_string(&ConsentRecord::from_json(RECORD).unwrap()).unwrap();
        assert!(!one.contains("reviewers"));
    }

    #[test]
    fn each_wrong_field_is_named() {
        for (from, to, field) in [
            ("Þjóðskjalasafn", " ", "contributor.name"),
            ("Act 77/2014", "", "authority.reference"),
            (r#""tier":"private""#, r#""tier":"open""#, "licence"),
            ("office@archive.example", r"a\nb", "withdrawal.contact"),
            ("urn:uuid:0b9f", "urn:uuid:0B9F", "id"),
            ("2026-11-23T04", "2026-13-23T04", "created"),
            (r#""language":"is","contributor""#, r#""language":"íslenska","contributor""#, "language"),
            (r#"["pre-training"]"#, "[]", "use.permitted"),
            ("true", "false", "assertions.hasRights"),
            (r#""reviewed":"all""#, r#""reviewed":"all","reviewers":["archivist"]"#, "assertions.reviewers"),
            (
                r#""reviewed":"all""#,
                r#""reviewed":"none","reviewers":["archivist","lawyer"]"#,
                "assertions.reviewers",
            ),
            (r#""reviewed":"all""#, r#""reviewed":"all","reviewers":["archivist","boss"]"#, ""),
            ("000000\"}}", "00000g\"}}", "notice.sha256"),
            (r#""tier":"private""#, r#""tier":"private","extra":1"#, ""),
            (r#""role":"custodian""#, r#""role":"boss""#, ""),
        ] {
            assert!(RECORD.contains(from), "{from}");
            let error = ConsentRecord::from_json(&RECORD.replacen(from, to, 1)).unwrap_err();
            assert_eq!(error.field, field, "{error}");
            assert!(!error.to_string().contains("boss"));
        }
    }
}
