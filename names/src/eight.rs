//! [`Eight`]: the scores of all labels, counted with together.
//!
//! Compilers make vectors of loops over arrays, but here they take the wrong ones: eight sums of eight numbers each, with all that
//! it takes to add up within a vector. So in a browser it is said which; elsewhere that would take `unsafe`. The browser's
//! names are compared with those of the command line in `tests/parity`.

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use std::arch::wasm32 as arch;

use crate::LABELS;
use crate::model::Row;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
type Register = arch::v128;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
type Register = Row;

/// A score for each label.
#[derive(Clone, Copy)]
pub(crate) struct Eight(Register);

impl Eight {
    /// The score of one label.
    pub(crate) fn score(self, label: usize) -> i16 {
        self.row()[label]
    }
}

impl Default for Eight {
    fn default() -> Eight {
        Eight::of([0; LABELS])
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
impl Eight {
    #[inline]
    pub(crate) fn of([a, b, c, d, e, f, g, h]: Row) -> Eight {
        Eight(arch::i16x8(a, b, c, d, e, f, g, h))
    }

    /// Scores of a byte each.
    #[inline]
    pub(crate) fn of_bytes(bytes: [u8; LABELS]) -> Eight {
        Eight(arch::i16x8_extend_low_i8x16(arch::i64x2(i64::from_le_bytes(bytes), 0)))
    }

    pub(crate) fn row(self) -> Row {
        [
            arch::i16x8_extract_lane::<0>(self.0),
            arch::i16x8_extract_lane::<1>(self.0),
            arch::i16x8_extract_lane::<2>(self.0),
            arch::i16x8_extract_lane::<3>(self.0),
            arch::i16x8_extract_lane::<4>(self.0),
            arch::i16x8_extract_lane::<5>(self.0),
            arch::i16x8_extract_lane::<6>(self.0),
            arch::i16x8_extract_lane::<7>(self.0),
        ]
    }

    /// The score of one label, for all of them.
    #[inline]
    pub(crate) fn all<const LABEL: usize>(self) -> Eight {
        Eight(arch::i16x8_splat(arch::i16x8_extract_lane::<LABEL>(self.0)))
    }

    /// The sums, none of them beyond what there is room for.
    #[inline]
    pub(crate) fn plus(self, other: Eight) -> Eight {
        Eight(arch::i16x8_add_sat(self.0, other.0))
    }

    /// The differences, none of them beyond what there is room for.
    #[inline]
    pub(crate) fn minus(self, other: Eight) -> Eight {
        Eight(arch::i16x8_sub_sat(self.0, other.0))
    }

    /// The greater of each two.
    #[inline]
    pub(crate) fn or(self, other: Eight) -> Eight {
        Eight(arch::i16x8_max(self.0, other.0))
    }

    /// The number of the label with the greatest score, the first of those.
    #[inline]
    pub(crate) fn best(self) -> usize {
        let most = self.or(Eight(arch::i64x2_shuffle::<1, 0>(self.0, self.0)));
        let most = most.or(Eight(arch::i32x4_shuffle::<1, 0, 3, 2>(most.0, most.0)));
        let most = most.or(Eight(arch::i16x8_shuffle::<1, 0, 3, 2, 5, 4, 7, 6>(most.0, most.0)));
        arch::i16x8_bitmask(arch::i16x8_eq(self.0, most.0)).trailing_zeros() as usize % LABELS
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
impl Eight {
    pub(crate) fn of(row: Row) -> Eight {
        Eight(row)
    }

    /// Scores of a byte each.
    pub(crate) fn of_bytes(bytes: [u8; LABELS]) -> Eight {
        Eight(bytes.map(|byte| i16::from(byte as i8)))
    }

    pub(crate) fn row(self) -> Row {
        self.0
    }

    /// The score of one label, for all of them.
    pub(crate) fn all<const LABEL: usize>(self) -> Eight {
        Eight([self.0[LABEL]; LABELS])
    }

    /// The sums, none of them beyond what there is room for.
    pub(crate) fn plus(self, other: Eight) -> Eight {
        Eight(std::array::from_fn(|label| self.0[label].saturating_add(other.0[label])))
    }

    /// The differences, none of them beyond what there is room for.
    pub(crate) fn minus(self, other: Eight) -> Eight {
        Eight(std::array::from_fn(|label| self.0[label].saturating_sub(other.0[label])))
    }

    /// The greater of each two.
    pub(crate) fn or(self, other: Eight) -> Eight {
        Eight(std::array::from_fn(|label| self.0[label].max(other.0[label])))
    }

    /// The number of the label with the greatest score, the first of those.
    pub(crate) fn best(self) -> usize {
        (1..LABELS).fold(0, |best, label| if self.0[label] > self.0[best] { label } else { best })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_the_best_is_told() {
        let rows: [(Row, usize); 6] = [
            ([0, 0, 0, 0, 0, 0, 0, 0], 0),
            ([i16::MIN; LABELS], 0),
            ([1, 2, 3, 4, 5, 6, 7, 8], 7),
            ([-1, -2, 3, 3, -5, 3, 2, 1], 2),
            ([i16::MIN, i16::MAX, 0, i16::MAX, 0, 0, 0, 0], 1),
            ([-9, -8, -7, -6, -7, -8, -9, -10], 3),
        ];
        for (row, best) in rows {
            assert_eq!(Eight::of(row).best(), best, "{row:?}");
        }
    }

    #[test]
    fn bytes_are_numbers_with_a_sign() {
        assert_eq!(Eight::of_bytes([0, 1, 127, 128, 255, 2, 3, 200]).row(), [0, 1, 127, -128, -1, 2, 3, -56]);
        assert_eq!(Eight::of([1, 2, 3, 4, 5, 6, 7, -8]).score(7), -8);
    }

    #[test]
    fn sums_keep_within_what_there_is_room_for() {
        let (one, other) = (Eight::of([30_000, -30_000, 5, 6, 7, 8, 9, 10]), Eight::of([10_000; LABELS]));
        // The best of what is left tells what it was.
        assert_eq!(one.plus(other).minus(Eight::of([i16::MAX, 0, 0, 0, 0, 0, 0, 0])).best(), 7);
        assert_eq!(one.minus(other).minus(other).plus(Eight::of([0, i16::MAX, 0, 0, 0, 0, 0, 0])).best(), 0);
        assert_eq!(one.all::<1>().or(Eight::of([-30_001, -29_999, 0, 0, 0, 0, 0, -1])).best(), 2);
    }
}
