//! The weights: a row of eight for each hashed feature, and what each label costs behind each other.

use crate::eight::Eight;
use crate::features::Feature;
use crate::{ALL_LABELS, LABELS};

/// A row of weights or scores, one for each label.
pub type Row = [i16; LABELS];

/// What a file begins with.
const MAGIC: &[u8; 8] = b"scrubjn1";

/// Weights of a linear model.
pub struct Model {
    /// The file, as it was read: the rows stand at its end, a byte for each weight, and are used where they are.
    file: Vec<u8>,
    /// How far a feature is shifted to be a row.
    shift: u32,
    /// `transitions[before][label]`.
    transitions: [Row; LABELS],
    /// What is added to each label, so that more of what matters is found rather than less.
    bias: Row,
}

/// The weights cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelError;

impl std::fmt::Display for ModelError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the weights for names are damaged or of another version: load them again")
    }
}

impl std::error::Error for ModelError {}

impl Model {
    /// Puts weights together. `rows` are a power of two, more than one.
    ///
    /// # Errors
    /// If there are not so many rows.
    pub fn new(rows: Vec<[i8; LABELS]>, transitions: [Row; LABELS], bias: Row) -> Result<Model, ModelError> {
        if rows.len() < 2 || !rows.len().is_power_of_two() {
            return Err(ModelError);
        }
        let bits = rows.len().trailing_zeros();
        let mut file = head(bits as u8, &transitions, &bias);
        file.extend(rows.iter().flatten().map(|weight| *weight as u8));
        Ok(Model { file, shift: u64::BITS - bits, transitions, bias })
    }

    /// Reads what [`Model::to_bytes`] wrote.
    ///
    /// # Errors
    /// If it is damaged or of another version.
    pub fn from_bytes(file: impl Into<Vec<u8>>) -> Result<Model, ModelError> {
        Model::from_file(file.into())
    }

    fn from_file(file: Vec<u8>) -> Result<Model, ModelError> {
        let rest = file.strip_prefix(MAGIC).ok_or(ModelError)?;
        let (bits, rest) = rest.split_first().ok_or(ModelError)?;
        let (numbers, rest) = rest.split_at_checked(HEAD - MAGIC.len() - 1).ok_or(ModelError)?;
        let mut numbers = numbers.as_chunks::<2>().0.iter().map(|pair| i16::from_le_bytes(*pair));
        let bias = std::array::from_fn(|_| numbers.next().unwrap_or_default());
        let mut transitions = [[0; LABELS]; LABELS];
        for (place, number) in transitions.iter_mut().flatten().zip(numbers) {
            *place = number;
        }
        let (rows, rest) = rest.as_chunks::<LABELS>();
        if !(1..=24).contains(bits) || rows.len() != 1 << *bits || !rest.is_empty() {
            return Err(ModelError);
        }
        let shift = u64::BITS - u32::from(*bits);
        Ok(Model { file, shift, transitions, bias })
    }

    /// The file: a name, the number of rows as a power of two, the bias, the transitions, the rows.
    pub fn to_bytes(&self) -> Vec<u8> {
        let bits = u64::BITS - self.shift;
        let mut bytes = head(bits as u8, &self.transitions, &self.bias);
        bytes.extend(&self.file[HEAD..]);
        bytes
    }

    /// The same with another bias.
    #[must_use]
    pub fn with_bias(mut self, bias: Row) -> Model {
        self.bias = bias;
        self
    }

    /// The weights of a feature.
    #[inline]
    pub(crate) fn weights(&self, feature: Feature) -> Eight {
        let rows = self.file[HEAD..].as_chunks().0;
        Eight::of_bytes(rows[(feature >> self.shift) as usize])
    }

    /// What `label` adds behind `before`, both by their number.
    pub fn transitions(&self) -> &[Row; LABELS] {
        &self.transitions
    }

    /// What is added to each label.
    pub fn bias(&self) -> &Row {
        &self.bias
    }
}

/// Bytes before the rows of a file.
const HEAD: usize = MAGIC.len() + 1 + 2 * LABELS + 2 * LABELS * LABELS;

/// What stands before the rows of a file.
fn head(bits: u8, transitions: &[Row; LABELS], bias: &Row) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.push(bits);
    bytes.extend(bias.iter().flat_map(|number| number.to_le_bytes()));
    bytes.extend(transitions.iter().flatten().flat_map(|number| number.to_le_bytes()));
    bytes
}

/// What cannot follow is this much worse than anything.
pub const NEVER: i16 = -20_000;

/// Transitions that only forbid what cannot follow.
pub fn allowed() -> [Row; LABELS] {
    ALL_LABELS.map(|before| ALL_LABELS.map(|label| if label.may_follow(before) { 0 } else { NEVER }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut rows = vec![[0; LABELS]; 8];
        rows[5] = [1, -2, 3, -4, 5, -6, 7, -128];
        let bytes =
            Model::new(rows, allowed(), [3; LABELS]).map(|model| model.to_bytes()).unwrap_or_default();
        let read = Model::from_bytes(&bytes[..]).ok();
        assert_eq!(read.map(|model| (model.to_bytes() == bytes, *model.bias())), Some((true, [3; LABELS])));
        assert!(Model::from_bytes(&bytes[..bytes.len() - 1]).is_err());
        assert!(Model::from_bytes(&b"something else"[..]).is_err());
    }
}
