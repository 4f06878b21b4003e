//! Lists of names and places: for the hash of each word, a bit for each list that it is in.
//!
//! The file is the sorted hashes (32 bits, each as the difference to the one before in LEB128) with a byte of bits behind
//! each. It holds no words, only hashes of them; one word in some twenty thousand is taken for one that it is not.

/// The bit of first names.
pub const FIRST_NAME: u8 = 1;
/// The bit of last names.
pub const LAST_NAME: u8 = 2;
/// The bit of Icelandic patronymics and matronymics.
pub const PATRONYMIC: u8 = 4;
/// The bit of places.
pub const PLACE: u8 = 8;
/// The bit of words within the names of places, such as `new`.
pub const PART_OF_PLACE: u8 = 16;
/// The bit of streets and farms.
pub const STREET: u8 = 32;
/// The bit of companies.
pub const COMPANY: u8 = 64;
/// The bit of countries.
pub const COUNTRY: u8 = 128;

/// Words, by hash.
#[derive(Default)]
pub struct Lists {
    /// Hash in the upper half and bits in the lowest byte; 0 for an empty slot. The length is a power of two.
    slots: Vec<u64>,
    count: usize,
}

/// The file is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListsError;

impl std::fmt::Display for ListsError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the list of names is damaged: load it again")
    }
}

impl std::error::Error for ListsError {}

impl Lists {
    /// Reads files that [`to_bytes`] wrote, and puts them together.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn from_bytes<'b>(files: impl IntoIterator<Item = &'b [u8]>) -> Result<Lists, ListsError> {
        let mut entries = Vec::new();
        for file in files {
            read(file, |hash, bits| entries.push((hash, bits)))?;
        }
        let mut lists =
            Lists { slots: vec![0; (entries.len() * 2).next_power_of_two().max(2)], count: entries.len() };
        for (hash, bits) in entries {
            let slot = lists.slot(hash);
            lists.slots[slot] |= u64::from(hash) << 32 | 1 << 31 | u64::from(bits);
        }
        Ok(lists)
    }

    /// The bits of the word with this [hash](crate::features::hash).
    pub fn of(&self, hash: u64) -> u8 {
        match self.slots.is_empty() {
            true => 0,
            false => self.slots[self.slot(short(hash))] as u8,
        }
    }

    /// How many entries were read.
    pub fn count(&self) -> usize {
        self.count
    }

    fn slot(&self, hash: u32) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash.wrapping_mul(0x9e37_79b1) as usize & last;
        while self.slots[slot] != 0 && (self.slots[slot] >> 32) as u32 != hash {
            slot = (slot + 1) & last;
        }
        slot
    }
}

/// The half of a hash that stands in the file.
fn short(hash: u64) -> u32 {
    (hash >> 32) as u32 ^ hash as u32
}

fn read(file: &[u8], mut entry: impl FnMut(u32, u8)) -> Result<(), ListsError> {
    let (mut at, mut hash) = (0, 0u32);
    while at < file.len() {
        let mut difference = 0u32;
        for shift in (0..32).step_by(7) {
            let byte = *file.get(at).ok_or(ListsError)?;
            at += 1;
            difference |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        hash = hash.checked_add(difference).ok_or(ListsError)?;
        entry(hash, *file.get(at).ok_or(ListsError)?);
        at += 1;
    }
    Ok(())
}

/// Writes words by [hash](crate::features::hash), with their bits.
pub fn to_bytes(words: impl IntoIterator<Item = (u64, u8)>) -> Vec<u8> {
    let mut entries = std::collections::BTreeMap::new();
    for (hash, bits) in words {
        *entries.entry(short(hash)).or_insert(0) |= bits;
    }
    let (mut file, mut before) = (Vec::new(), 0);
    for (hash, bits) in entries {
        let mut difference: u32 = hash - before;
        before = hash;
        while difference >= 0x80 {
            file.push(difference as u8 | 0x80);
            difference >>= 7;
        }
        file.push(difference as u8);
        file.push(bits);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::hash;

    #[test]
    fn what_is_written_is_read_again() {
        let one = to_bytes([(hash("jón"), FIRST_NAME), (hash("reykjavík"), PLACE), (hash("jón"), PLACE)]);
        let other = to_bytes([(hash("smith"), LAST_NAME), (hash("jón"), LAST_NAME)]);
        let lists = Lists::from_bytes([&one[..], &other[..]]).unwrap_or_default();
        assert_eq!(lists.of(hash("jón")), FIRST_NAME | PLACE | LAST_NAME);
        assert_eq!(lists.of(hash("smith")), LAST_NAME);
        assert_eq!(lists.of(hash("house")), 0);
        assert!(Lists::from_bytes([&one[..one.len() - 1]]).is_err());
    }
}
