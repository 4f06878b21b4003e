//! Lists of names and places: for the hash of each word, a bit for each list that it is in.
//!
//! The file is the sorted hashes (32 bits, each as the difference to the one before) with the bits behind each, all in LEB128.
//! It holds no words, only hashes of them; one word in some twenty thousand is taken for one that it is not. In the file of word
//! clusters the [number of a cluster](crate::features::cluster) stands in the place of bits.

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
/// The bit of words that are less common in English than those of [`COMMON`], and of what is only written in chats and posts
/// (`lmao`); none of them is a name in English.
pub const DICTIONARY: u16 = 8192;

/// The bits of names of people.
pub const NAME_OF_PERSON: u16 = FIRST_NAME | LAST_NAME | PATRONYMIC;

/// What a word is in lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// A common word of some language, though it may be a name as well.
    AsWord,
    /// The name of a person, and no common word.
    AsName,
    /// Neither.
    Not,
}

/// Words, by hash: four bytes each, since the file that they were read from is not kept.
#[derive(Default)]
pub struct Lists {
    /// For each upper half of a hash, how many entries stand before those that have it; one more for the end.
    starts: Vec<u32>,
    /// The lower halves of the hashes, in order of the whole hashes.
    rests: Vec<u16>,
    /// The bits of each.
    bits: Vec<u16>,
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
            entries.push(Entries::of(file)?);
        }
        Lists::merged(entries)
    }

    /// Written once for whatever the files come in: less to load.
    #[inline(never)]
    fn merged(mut files: Vec<Entries<'_>>) -> Result<Lists, ListsError> {
        let count = files.iter().map(|file| file.count).sum();
        let mut lists = Lists {
            starts: Vec::with_capacity(HALVES + 1),
            rests: Vec::with_capacity(count),
            bits: Vec::with_capacity(count),
            count,
        };
        let mut before = None;
        // Of all that stand next the first, again and again: where files have the same word it comes once from each.
        while let Some(file) = files.iter_mut().min_by_key(|file| file.hash).filter(|file| file.hash < END) {
            match lists.bits.last_mut().filter(|_| before == Some(file.hash)) {
                Some(known) => *known |= file.bits,
                None => {
                    let upper = (file.hash >> HALF) as usize;
                    while lists.starts.len() <= upper {
                        lists.starts.push(lists.rests.len() as u32);
                    }
                    lists.rests.push(file.hash as u16);
                    lists.bits.push(file.bits);
                }
            }
            before = Some(file.hash);
            file.advance()?;
        }
        lists.starts.resize(HALVES + 1, lists.rests.len() as u32);
        Ok(lists)
    }

    /// The bits of the word with this [hash](crate::features::hash).
    pub fn of(&self, hash: u64) -> u16 {
        let hash = short(hash);
        let upper = (hash >> HALF) as usize;
        let Some([start, end]) = self.starts.get(upper..upper + 2).and_then(|ends| ends.first_chunk()) else {
            return 0;
        };
        let (start, end) = (*start as usize, *end as usize);
        let place = self.rests[start..end].iter().position(|rest| *rest == hash as u16);
        place.map_or(0, |place| self.bits[start + place])
    }

    /// How many entries were read.
    pub fn count(&self) -> usize {
        self.count
    }
}

/// The bits of half a hash of a file.
const HALF: u32 = 16;
/// How many values half a hash has.
const HALVES: usize = 1 << HALF;

/// The half of a hash that stands in the file.
fn short(hash: u64) -> u32 {
    (hash >> 32) as u32 ^ hash as u32
}

/// A file that is being read.
struct Entries<'b> {
    file: &'b [u8],
    at: usize,
    /// How many there are.
    count: usize,
    /// The next one; [`END`] behind the last.
    hash: u64,
    bits: u16,
}

/// Greater than any hash of a file.
const END: u64 = 1 << 32;

impl<'b> Entries<'b> {
    #[inline(never)]
    fn of(file: &'b [u8]) -> Result<Entries<'b>, ListsError> {
        // Each entry is two numbers, and each number ends with a byte of its own kind.
        let count = file.iter().filter(|byte| **byte < 0x80).count() / 2;
        let mut entries = Entries { file, at: 0, count, hash: 0, bits: 0 };
        entries.advance()?;
        Ok(entries)
    }

    fn advance(&mut self) -> Result<(), ListsError> {
        if self.at >= self.file.len() {
            self.hash = END;
            return Ok(());
        }
        self.hash += u64::from(number(self.file, &mut self.at)?);
        self.bits = u16::try_from(number(self.file, &mut self.at)?).map_err(|_| ListsError)?;
        if self.hash < END { Ok(()) } else { Err(ListsError) }
    }
}

/// The number in LEB128 at `at`, which is moved behind it.
fn number(file: &[u8], at: &mut usize) -> Result<u32, ListsError> {
    let (mut number, mut shift) = (0u32, 0);
    while shift < u32::BITS {
        let byte = *file.get(*at).ok_or(ListsError)?;
        *at += 1;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
        shift += 7;
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
