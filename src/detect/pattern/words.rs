//! The words beside a match that say what it is, or is not: the lists of all rows, as the build script wrote them down.
//!
//! Written one behind the other they are a third of what they are as slices of slices in every row, and nothing of them
//! has to be moved when the engine is loaded.

/// The lists, each of them once: a tab before each, a line feed between its entries. The first one is empty.
const LISTS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));

/// For each row, its list of context words and of decoys.
static ROWS: &[(ListId, ListId)] = include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// The number of a list of words. Rows with equal lists have the same.
pub(super) type ListId = u16;

/// A row's two lists.
#[derive(Clone, Copy)]
pub(super) struct RowLists {
    /// Words that name it.
    pub(super) context: ListId,
    /// Words that say it is something else.
    pub(super) decoys: ListId,
}

/// All lists, by number.
pub(super) fn lists() -> impl Iterator<Item = &'static str> {
    LISTS.split('\t')
}

/// The entries of a list, as the rows spell them.
pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('\n').filter(|entry| !entry.is_empty())
}

/// An entry without the mark that says how it counts.
pub(super) fn unmarked(entry: &'static str) -> &'static str {
    entry.trim_end_matches(&['*', '!'][..])
}

/// The lists of each row.
pub(super) fn rows() -> impl Iterator<Item = RowLists> {
    ROWS.iter().map(|(context, decoys)| RowLists { context: *context, decoys: *decoys })
}

/// The context words of the rows, to say which one a finding was seen near.
pub struct ContextWords {
    lists: Vec<&'static str>,
}

impl ContextWords {
    /// Those of all rows.
    pub fn new() -> ContextWords {
        ContextWords { lists: lists().collect() }
    }

    /// The place of a word that was [seen](crate::detect::Evidence::context) in the list of the row with this number.
    pub fn place(&self, row: usize, seen: &str) -> Option<usize> {
        let (list, _) = ROWS.get(row)?;
        entries(self.lists.get(usize::from(*list))?).position(|entry| unmarked(entry) == seen)
    }
}

impl Default for ContextWords {
    fn default() -> ContextWords {
        ContextWords::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scrubjay_rules::patterns::PATTERNS;

    #[test]
    fn the_lists_are_those_of_the_rows() {
        let all: Vec<&str> = lists().collect();
        assert_eq!(rows().count(), PATTERNS.len());
        for (lists, row) in rows().zip(&PATTERNS) {
            let read = |list: ListId| entries(all[usize::from(list)]).collect::<Vec<_>>();
            assert_eq!(read(lists.context), row.context, "{}", row.name);
            assert_eq!(read(lists.decoys), row.decoys, "{}", row.name);
        }
    }

    #[test]
    fn a_word_is_known_by_its_place_in_the_list() {
        let (number, row) = PATTERNS.iter().enumerate().find(|(_, row)| row.context.len() > 3).unwrap();
        let words = ContextWords::new();
        for (place, entry) in row.context.iter().enumerate() {
            assert_eq!(words.place(number, unmarked(entry)), Some(place), "{}", row.name);
        }
        assert_eq!(words.place(number, "no such word"), None);
    }
}
