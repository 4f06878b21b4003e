//! The shared sets, as they are trained on.

use std::ops::Range;
use std::path::Path;

use scrubjay_evaluation::read::{shared, unpack};
use scrubjay_evaluation::set::Document;
use scrubjay_evaluation::split::{SPLITS, Split};
use scrubjay_names::model::Row;
use scrubjay_names::{ALL_LABELS, Class};

/// How much recall is worth in the weights that are written; see [`bias`].
pub(crate) const BIAS: i16 = 80;

/// What is added to each label, for so much recall: persons and addresses are what must not be missed.
pub(crate) fn bias(recall: i16) -> Row {
    ALL_LABELS.map(|label| match label.class() {
        None => 0,
        Some(Class::Person | Class::Address) => recall,
        Some(Class::Place) => recall / 10 * 9,
        Some(Class::Organisation | Class::Party) => recall / 4,
    })
}

/// One text with its names, in order and disjoint. Places are UTF-8 bytes.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) names: Vec<(Range<usize>, Class)>,
}

/// The texts of a set that are trained on: what was held back for measuring is not among them.
pub(crate) struct Set {
    pub(crate) split: &'static Split,
    pub(crate) texts: Vec<Text>,
}

/// Reads every set that is trained on.
pub(crate) fn read(data: &Path) -> Result<Vec<Set>, String> {
    let trained = SPLITS.iter().filter(|split| split.times > 0);
    trained
        .map(|split| {
            let path = data.join(split.folder).join(format!("{}.jsonl.gz", split.file));
            let of_file = |error| format!("{}: {error}", path.display());
            let records = shared::read(&unpack(&path).map_err(of_file)?).map_err(of_file)?;
            let training = records.into_iter().filter(|(id, _)| !split.holds_back(id));
            Ok(Set { split, texts: training.map(|(_, document)| text(document)).collect() })
        })
        .collect()
}

fn text(document: Document) -> Text {
    let mut names: Vec<(Range<usize>, Class)> = document
        .labels
        .into_iter()
        .filter_map(|label| {
            let class = match label.class?.name() {
                "PERSON" => Class::Person,
                "LOCATION" => Class::Place,
                "ORGANIZATION" => Class::Organisation,
                "ADDRESS" => Class::Address,
                _ => return None,
            };
            Some((label.place, class))
        })
        .collect();
    let mut end = 0;
    names.retain(|(place, _)| {
        let is_apart = place.start >= end;
        if is_apart {
            end = place.end;
        }
        is_apart
    });
    Text { text: document.text, names }
}
