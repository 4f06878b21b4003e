//! [`Table`]: records and columns of a document, each value by its number.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::{Deserialize, MapAccess, Visitor};

use super::date;
use crate::document::{Document, Origin};
use crate::format::FormatName;
use crate::json::{self, Raw};

/// The most cells, records times columns, that a table may have: 200 MB of numbers.
pub const MAX_CELLS: usize = 50_000_000;

/// Records and columns of a CSV or TSV file, of JSON Lines of flat objects, or of a JSON array of such.
///
/// Holds raw values: neither `Debug`, `Clone` nor `Serialize`.
pub struct Table {
    records: usize,
    columns: Vec<Column>,
}

/// One column: for each record the number of its value. Number 0 is the empty value, whether it occurs or not.
pub(super) struct Column {
    pub(super) header: Option<String>,
    pub(super) cells: Vec<u32>,
    pub(super) values: Vec<String>,
}

/// Whether the first row of a file of cells holds the names of its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// It does if it looks like it: each of its cells has a letter and is no date, mail address or placeholder, none
    /// occurs twice, and none is a value of its column.
    Guess,
    /// It does.
    Yes,
    /// It does not.
    No,
}

/// Why a document could not be measured. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskError {
    /// Not a file of cells, nor JSON of flat objects.
    NotATable,
    /// More than [`MAX_CELLS`].
    TooLarge,
    /// The table has no column with this number, counted from 0.
    NoSuchColumn(usize),
}

impl RiskError {
    /// A stable code for hosts: `not-a-table`.
    pub const fn code(self) -> &'static str {
        match self {
            RiskError::NotATable => "not-a-table",
            RiskError::TooLarge => "too-large",
            RiskError::NoSuchColumn(_) => "no-such-column",
        }
    }
}

impl std::fmt::Display for RiskError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RiskError::NotATable => {
                write!(
                    out,
                    "this is not a table: only CSV, TSV and JSON of flat objects have columns to measure"
                )
            }
            RiskError::TooLarge => {
                write!(out, "the table has over {MAX_CELLS} cells: measure a part of its columns or rows")
            }
            RiskError::NoSuchColumn(column) => {
                write!(out, "the table has no column {}, counted from 1", column.saturating_add(1))
            }
        }
    }
}

impl std::error::Error for RiskError {}

impl Table {
    /// Reads a document, raw or scrubbed, as a table. White space around a value does not count, everything else does: two
    /// spellings are two values. A row without any value is no record.
    ///
    /// # Errors
    /// If the document is no table or a larger one than can be measured.
    pub fn read(document: &Document, header: Header) -> Result<Table, RiskError> {
        let mut builder = Builder::default();
        match document.format() {
            FormatName::Csv | FormatName::Tsv => builder.read_cells(document, header)?,
            FormatName::JsonLines => {
                for line in document.text().lines().filter(|line| !line.trim().is_empty()) {
                    builder.read_object(line)?;
                }
            }
            FormatName::Json => {
                let objects: Vec<Raw<'_>> =
                    json::from_str(document.text()).map_err(|_| RiskError::NotATable)?;
                for Raw(object) in objects {
                    builder.read_object(object)?;
                }
            }
            FormatName::Plain => return Err(RiskError::NotATable),
        }
        builder.finish()
    }

    /// How many records there are: rows without the header, or objects.
    pub fn records(&self) -> usize {
        self.records
    }

    /// The headers, nothing for a column without one.
    pub fn headers(&self) -> impl ExactSizeIterator<Item = Option<&str>> {
        self.columns.iter().map(|column| column.header.as_deref())
    }

    pub(super) fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The column with this number, counted from 0.
    pub(super) fn column(&self, number: usize) -> Result<&Column, RiskError> {
        self.columns.get(number).ok_or(RiskError::NoSuchColumn(number))
    }
}

impl Column {
    /// How many records have each value.
    pub(super) fn counts(&self) -> Vec<u32> {
        let mut counts = vec![0; self.values.len()];
        for cell in &self.cells {
            counts[*cell as usize] += 1;
        }
        counts
    }
}

/// A flat object as it is written.
struct Object<'t>(Vec<(String, Raw<'t>)>);

impl<'de: 't, 't> Deserialize<'de> for Object<'t> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Object<'t>, D::Error> {
        struct Members;
        impl<'t> Visitor<'t> for Members {
            type Value = Object<'t>;
            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("an object")
            }
            fn visit_map<M: MapAccess<'t>>(self, mut map: M) -> Result<Object<'t>, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

#[derive(Default)]
struct Builder {
    records: usize,
    columns: Vec<Numbered>,
    /// Columns of objects by their name.
    by_name: Numbers,
}

/// A column whose values are being numbered, in the order in which they come.
struct Numbered {
    header: Option<String>,
    cells: Vec<u32>,
    numbers: Numbers,
}

/// Numbers for texts, from 0, in the order in which they are asked for.
#[derive(Default)]
pub(super) struct Numbers(HashMap<String, u32>);

impl Numbers {
    pub(super) fn of(&mut self, text: &str) -> u32 {
        match self.0.get(text) {
            Some(number) => *number,
            None => {
                let number = self.0.len() as u32;
                self.0.insert(text.to_owned(), number);
                number
            }
        }
    }

    fn has(&self, text: &str) -> bool {
        self.0.contains_key(text)
    }
}

impl Builder {
    fn read_cells(&mut self, document: &Document, header: Header) -> Result<(), RiskError> {
        let mut first: Vec<(usize, String)> = Vec::new();
        let mut row_of_record = 0;
        // Not only those that are searched: a policy takes whole columns out of that.
        for view in document.all_views() {
            let Origin::Cell { row, column } = view.segment().origin else { continue };
            let value = view.text().trim();
            if value.is_empty() {
                continue;
            }
            if row == 0 {
                first.push((column as usize, value.to_owned()));
                continue;
            }
            if row != row_of_record {
                row_of_record = row;
                self.records += 1;
            }
            self.put(column as usize, value)?;
        }
        let is_header = match header {
            Header::Guess => self.looks_like_header(&first),
            Header::Yes => true,
            Header::No => false,
        };
        // As the last record, since the order of records does not matter.
        self.records += usize::from(!is_header && !first.is_empty());
        for (column, value) in first {
            if is_header {
                self.make(column)?;
                self.columns[column].header = Some(value);
            } else {
                self.put(column, &value)?;
            }
        }
        Ok(())
    }

    fn looks_like_header(&self, first: &[(usize, String)]) -> bool {
        let mut seen = Numbers::default();
        first.iter().zip(0..).all(|((column, value), place)| {
            let is_value_below = self.columns.get(*column).is_some_and(|column| column.numbers.has(value));
            let is_placeholder = value.starts_with('[') && value.ends_with(']');
            value.chars().any(char::is_alphabetic)
                && !value.contains('@')
                && !is_placeholder
                && date::parse(value, false).is_none()
                && !is_value_below
                && seen.of(value) == place
        })
    }

    fn read_object(&mut self, object: &str) -> Result<(), RiskError> {
        self.records += 1;
        let object: Object<'_> = json::from_str(object).map_err(|_| RiskError::NotATable)?;
        for (name, Raw(written)) in object.0 {
            let value: Cow<'_, str> = match written.as_bytes().first() {
                // Half a character has none of its own: then the value is what is written.
                Some(b'"') => json::from_str::<String>(written).map_or(written.into(), Cow::Owned),
                Some(b'{' | b'[') => return Err(RiskError::NotATable),
                Some(b'n') => continue,
                _ => written.into(),
            };
            let column = self.by_name.of(&name) as usize;
            if column == self.columns.len() {
                self.make(column)?;
                self.columns[column].header = Some(name);
            }
            self.put(column, value.trim())?;
        }
        Ok(())
    }

    /// Makes sure that there is a column with this number.
    fn make(&mut self, column: usize) -> Result<(), RiskError> {
        if (column + 1).saturating_mul(self.records.max(1)) > MAX_CELLS {
            return Err(RiskError::TooLarge);
        }
        while self.columns.len() <= column {
            let mut numbers = Numbers::default();
            numbers.of("");
            self.columns.push(Numbered { header: None, cells: Vec::new(), numbers });
        }
        Ok(())
    }

    /// Notes a value of the record that is being read.
    fn put(&mut self, column: usize, value: &str) -> Result<(), RiskError> {
        self.make(column)?;
        let Numbered { cells, numbers, .. } = &mut self.columns[column];
        let number = numbers.of(value);
        // Empty in the records that came since.
        cells.resize(self.records, 0);
        if let Some(cell) = cells.last_mut() {
            *cell = number;
        }
        Ok(())
    }

    fn finish(self) -> Result<Table, RiskError> {
        let records = self.records;
        if self.columns.len().saturating_mul(records) > MAX_CELLS {
            return Err(RiskError::TooLarge);
        }
        let column = |mut column: Numbered| {
            column.cells.resize(records, 0);
            let mut values = vec![String::new(); column.numbers.0.len()];
            for (value, number) in column.numbers.0 {
                values[number as usize] = value;
            }
            Column { header: column.header, cells: column.cells, values }
        };
        Ok(Table { records, columns: self.columns.into_iter().map(column).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::parse;

    fn read(format: FormatName, text: &str, header: Header) -> Result<Table, RiskError> {
        Table::read(&parse(format, text.to_owned()).unwrap(), header)
    }

    /// A policy takes whole columns out of what is searched; the table stays what it is.
    #[test]
    fn a_column_that_is_not_searched_is_read() {
        let mut document = parse(FormatName::Csv, "a,b\n1,2\n3,4\n".to_owned()).unwrap();
        let whole = Table::read(&document, Header::Guess).unwrap();
        for segment in &mut document.segments {
            segment.is_whole = true;
        }
        assert_eq!(shown(&Table::read(&document, Header::Guess).unwrap()), shown(&whole));
    }

    /// The records in order, and the headers.
    fn shown(table: &Table) -> (Vec<Vec<&str>>, Vec<Option<&str>>) {
        let cell = |record: usize, column: &'_ Column| column.cells[record] as usize;
        let record = |record| {
            table.columns.iter().map(|column| column.values[cell(record, column)].as_str()).collect()
        };
        ((0..table.records).map(record).collect(), table.headers().collect())
    }

    #[test]
    fn cells_of_every_row_that_has_one() {
        let table =
            read(FormatName::Csv, "kyn,aldur,staða\nF, 31 ,\n\n,,\n\"M\",40,\"a, b\",x\n", Header::Guess);
        let table = table.unwrap();
        let headers = vec![Some("kyn"), Some("aldur"), Some("staða"), None];
        assert_eq!(shown(&table), (vec![vec!["F", "31", "", ""], vec!["M", "40", "a, b", "x"]], headers));
    }

    #[test]
    fn objects_become_rows_and_what_is_nested_is_refused() {
        let lines = "{\"a\": \"x\\u0041\", \"b\": 1.50}\n\n{\"b\": true, \"c\": null, \"d\": \"\"}\n";
        let table = read(FormatName::JsonLines, lines, Header::Guess).unwrap();
        let headers = vec![Some("a"), Some("b"), Some("d")];
        assert_eq!(shown(&table), (vec![vec!["xA", "1.50", ""], vec!["", "true", ""]], headers));
        let array = read(FormatName::Json, r#"[{"a": 1}, {"a": 2, "a": 3}]"#, Header::Guess).unwrap();
        assert_eq!(shown(&array), (vec![vec!["1"], vec!["3"]], vec![Some("a")]));
        for (format, text) in [
            (FormatName::JsonLines, "{\"a\": {\"b\": 1}}"),
            (FormatName::JsonLines, "[1]"),
            (FormatName::Json, "{\"a\": 1}"),
            (FormatName::Plain, "a,b\n1,2\n"),
        ] {
            assert_eq!(read(format, text, Header::Guess).err(), Some(RiskError::NotATable), "{text}");
        }
    }

    #[test]
    fn a_first_row_is_a_header_only_if_it_looks_like_one() {
        let is_header = |text: &str| {
            read(FormatName::Csv, text, Header::Guess).unwrap().headers().any(|header| header.is_some())
        };
        assert!(is_header("sex,age\nF,31\n"));
        assert!(is_header(",sex,age\n1,F,31\n"));
        assert!(is_header("city,town\nOslo,Bergen\n"));
        assert!(!is_header("F,31\nM,40\n"));
        assert!(!is_header("F,x\nF,y\n"));
        assert!(!is_header("a,a\nb,c\n"));
        assert!(!is_header("[PERSON_1],x\n[PERSON_2],y\n"));
        assert!(!is_header("x,3. mars 1984\ny,4. mars 1984\n"));
        assert!(!is_header("x,a@b.is\ny,c@b.is\n"));
        let as_told = |header| read(FormatName::Csv, "sex,age\nF,31\n", header).unwrap().records();
        assert_eq!((as_told(Header::Yes), as_told(Header::No)), (1, 2));
    }

    #[test]
    fn a_table_that_would_not_fit_is_refused() {
        let wide = format!("{}\n{}", ",".repeat(70_000) + "x", "y\n".repeat(800));
        assert_eq!(read(FormatName::Csv, &wide, Header::Guess).err(), Some(RiskError::TooLarge));
    }
}
