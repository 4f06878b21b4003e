//! [`Entries`]: what a re-identification file says.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

/// What a re-identification file calls itself, inside.
pub const FILE: &str = "scrubjay-reidentification/1";

/// What stood for what in one contribution.
///
/// Full of raw values: neither `Debug` nor `Clone`, and overwritten when it is dropped.
pub struct Entries {
    /// The contribution's identifier, as in its record: `urn:uuid:…`.
    pub contribution: String,
    /// One for each placeholder, in the order the host gives.
    pub entries: Vec<Entry>,
}

/// What one placeholder stood for.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What stands in the scrubbed text: a placeholder, a surrogate or a pseudonym.
    pub placeholder: String,
    /// The kind of personal data: `PERSON`.
    pub kind: String,
    /// The spellings it stood for, the first one first.
    pub values: Vec<String>,
}

impl Entries {
    /// Reads `{"file":"scrubjay-reidentification/1","contribution":…,"entries":[…]}`.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn from_json(json: &str) -> Result<Entries, BadEntries> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Read {
            file: String,
            contribution: String,
            entries: Vec<Entry>,
        }
        let read: Read = serde_json::from_str(json).map_err(|_| BadEntries)?;
        if read.file != FILE {
            return Err(BadEntries);
        }
        Ok(Entries { contribution: read.contribution, entries: read.entries })
    }

    /// As [`Entries::from_json`] reads it. Overwritten when it is dropped.
    pub fn to_json(&self) -> Zeroizing<String> {
        let mut json = Zeroizing::new(Vec::with_capacity(self.json_bytes()));
        self.append_json(&mut json);
        // JSON is UTF-8; and should it not be, there is nothing to show.
        Zeroizing::new(String::from_utf8(std::mem::take(&mut *json)).unwrap_or_default())
    }

    /// How long [`Entries::to_json`] is, in bytes. Room made beforehand is room that is not left full of values when a
    /// list grows out of it.
    pub(crate) fn json_bytes(&self) -> usize {
        struct Count(usize);
        impl std::io::Write for Count {
            fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
                self.0 += bytes.len();
                Ok(bytes.len())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let mut count = Count(0);
        let _ = serde_json::to_writer(&mut count, &self.written());
        count.0
    }

    pub(crate) fn append_json(&self, bytes: &mut Vec<u8>) {
        // Strings in memory can always be written as JSON.
        let _ = serde_json::to_writer(bytes, &self.written());
    }

    fn written(&self) -> Written<'_> {
        Written { file: FILE, contribution: &self.contribution, entries: &self.entries }
    }
}

#[derive(Serialize)]
struct Written<'e> {
    file: &'static str,
    contribution: &'e str,
    entries: &'e [Entry],
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.placeholder.zeroize();
        self.values.zeroize();
    }
}

/// A text is not a list of entries. Says no more, because the text is raw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadEntries;

impl std::fmt::Display for BadEntries {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "this is not a list of what stood for what ({FILE})")
    }
}

impl std::error::Error for BadEntries {}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#"{"file":"scrubjay-reidentification/1","contribution":"urn:uuid:1","entries":[{"placeholder":"[PERSON_1]","kind":"PERSON","values":["Jón \"J\"","Jóns"]}]}"#;

    #[test]
    fn what_is_read_is_written_again() {
        let entries = Entries::from_json(JSON).unwrap();
        assert_eq!(entries.entries[0].values, ["Jón \"J\"", "Jóns"]);
        assert_eq!(*entries.to_json(), JSON);
        assert_eq!(entries.json_bytes(), JSON.len());
    }

    #[test]
    fn anything_else_is_refused_without_being_quoted() {
        for (part, other) in
            [("/1\"", "/2\""), ("\"kind\"", "\"sort\""), ("\"urn:uuid:1\"", "1"), ("]}]}", "]}]")]
        {
            assert!(JSON.contains(part), "{part}");
            let refused = Entries::from_json(&JSON.replace(part, other)).err();
            assert_eq!(refused, Some(BadEntries), "{part}");
        }
        assert!(!BadEntries.to_string().contains("Jón"));
    }
}
