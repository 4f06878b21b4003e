//! Lists of names and places: for the hash of each word, a bit for each list that it is in.
//!
//! The file is the sorted hashes (32 bits, each as the difference to the one before) with the bits behind each, all in LEB128.
//! It holds no words, only hashes of them; one word in some twenty thousand is taken for one that it is not.

/// The bit of first names.
pub const FIRST_NAME: u16 = 1;
/// The bit of last names.
pub const LAST_NAME: u16 = 2;
/// The bit of Icelandic patronymics and matronymics.
pub const PATRONYMIC: u16 = 4;
/// The bit of places.
pub const PLACE: u16 = 8;
/// The bit of words within the names of places, such as `new`.
pub const PART_OF_PLACE: u16 = 16;
/// The bit of streets and farms.
pub const STREET: u16 = 32;
/// The bit of companies.
pub const COMPANY: u16 = 64;
/// The bit of countries.
pub const COUNTRY: u16 = 128;
/// The bit of common words, which are names now and then.
pub const COMMON: u16 = 256;

/// Not in any list of names, but a word that begins like it is in one of first or last names. In no file.
pub const STEM_OF_NAME: u16 = 512;
/// The same of places and countries.
pub const STEM_OF_PLACE: u16 = 1024;
/// The same of common words.
pub const STEM_OF_COMMON: u16 = 2048;

/// Common in the language of the text.
pub const COMMON_HERE: u16 = 4096;

/// Words, by hash.
#[derive(Default)]
pub struct Lists {
    /// Hash in the upper half and bits in the lowest two bytes; 0 for an empty slot. The length is a power of two.
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
    pub fn of(&self, hash: u64) -> u16 {
        match self.slots.is_empty() {
            true => 0,
            false => self.slots[self.slot(short(hash))] as u16,
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

fn read(file: &[u8], mut entry: impl FnMut(u32, u16)) -> Result<(), ListsError> {
    let (mut at, mut hash) = (0, 0u32);
    while at < file.len() {
        hash = hash.checked_add(number(file, &mut at)?).ok_or(ListsError)?;
        entry(hash, u16::try_from(number(file, &mut at)?).map_err(|_| ListsError)?);
    }
    Ok(())
}

/// The number in LEB128 at `at`, which is moved behind it.
fn number(file: &[u8], at: &mut usize) -> Result<u32, ListsError> {
    let mut number = 0u32;
    for shift in (0..32).step_by(7) {
        let byte = *file.get(*at).ok_or(ListsError)?;
        *at += 1;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    Ok(number)
}

/// Writes words by [hash](crate::features::hash), with their bits.
pub fn to_bytes(words: impl IntoIterator<Item = (u64, u16)>) -> Vec<u8> {
    let mut entries = std::collections::BTreeMap::new();
    for (hash, bits) in words {
        *entries.entry(short(hash)).or_insert(0) |= bits;
    }
    let (mut file, mut before) = (Vec::new(), 0);
    let mut push = |mut number: u32| {
        while number >= 0x80 {
            file.push(number as u8 | 0x80);
            number >>= 7;
        }
        file.push(number as u8);
    };
    for (hash, bits) in entries {
        push(hash - before);
        push(u32::from(bits));
        before = hash;
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
        let other = to_bytes([(hash("smith"), LAST_NAME | COMMON), (hash("jón"), LAST_NAME)]);
        let lists = Lists::from_bytes([&one[..], &other[..]]).unwrap_or_default();
        assert_eq!(lists.of(hash("jón")), FIRST_NAME | PLACE | LAST_NAME);
        assert_eq!(lists.of(hash("smith")), LAST_NAME | COMMON);
        assert_eq!(lists.of(hash("house")), 0);
        assert!(Lists::from_bytes([&one[..one.len() - 1]]).is_err());
    }
}
