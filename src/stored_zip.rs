//! Zip files whose entries are stored as they are: nothing compressed, nothing encrypted, written in one way only.
//!
//! That is all of the format that a bag is in (PKWARE's application note 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), so
//! it takes a page here and not a crate that can do the rest. A test compares every byte with what that crate writes.

/// Why bytes cannot be read, or entries not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ZipError {
    /// No zip file, or not all of one.
    NotZip,
    /// An entry is compressed or encrypted.
    NotStored,
    /// More entries, or more bytes, than the format holds without its later additions.
    TooLarge,
}

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;

/// The lengths of the records, without the names behind them.
const LOCAL_BYTES: usize = 30;
const CENTRAL_BYTES: usize = 46;

/// Version 1.0 of the format.
const VERSION: u16 = 10;
/// Made under Unix, where an entry has permissions.
const MADE_BY: u16 = 3 << 8 | VERSION;
/// A file that its owner can write and everybody read.
const PERMISSIONS: u32 = 0o100_644 << 16;
/// 1980-01-01, the first day that there is.
const DATE: u16 = 1 << 5 | 1;
/// Set where a name is UTF-8 beyond ASCII.
const UTF8: u16 = 1 << 11;
const ENCRYPTED: u16 = 1;

/// An entry: its name, which is UTF-8 or nothing, and its content.
pub(crate) type Entry<'z> = (Option<&'z str>, &'z [u8]);

/// The entries of a zip file, in the order of its directory. Only what is asked for is checked: whoever must know that
/// there is nothing else in the file writes it again and compares.
pub(crate) fn read(bytes: &[u8], most: usize) -> Result<Vec<Entry<'_>>, ZipError> {
    let signature = END.to_le_bytes();
    let end = bytes.windows(4).rposition(|window| window == signature).ok_or(ZipError::NotZip)?;
    let count = number(bytes, end + 10, 2)?;
    let size = number(bytes, end + 12, 4)?;
    if count > most {
        return Err(ZipError::TooLarge);
    }
    let mut at = end.checked_sub(size).ok_or(ZipError::NotZip)?;
    // What stands before the file moves everything in it.
    let moved = at.checked_sub(number(bytes, end + 16, 4)?).ok_or(ZipError::NotZip)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        if number(bytes, at, 4)? != CENTRAL as usize {
            return Err(ZipError::NotZip);
        }
        if number(bytes, at + 10, 2)? != 0 || number(bytes, at + 8, 2)? & usize::from(ENCRYPTED) != 0 {
            return Err(ZipError::NotStored);
        }
        let length = number(bytes, at + 24, 4)?;
        let name_bytes = number(bytes, at + 28, 2)?;
        let name = part(bytes, at + CENTRAL_BYTES, name_bytes)?;
        let local = moved.checked_add(number(bytes, at + 42, 4)?).ok_or(ZipError::NotZip)?;
        if number(bytes, local, 4)? != LOCAL as usize {
            return Err(ZipError::NotZip);
        }
        let front = LOCAL_BYTES + number(bytes, local + 26, 2)? + number(bytes, local + 28, 2)?;
        entries.push((std::str::from_utf8(name).ok(), part(bytes, local + front, length)?));
        at += CENTRAL_BYTES + name_bytes + number(bytes, at + 30, 2)? + number(bytes, at + 32, 2)?;
    }
    Ok(entries)
}

/// Writes entries in their order.
pub(crate) fn write<'z>(entries: impl Iterator<Item = (String, &'z [u8])>) -> Result<Vec<u8>, ZipError> {
    let (mut bytes, mut directory, mut count) = (Vec::new(), Vec::new(), 0u16);
    for (name, content) in entries {
        let mut common = Vec::new();
        let flags = if name.is_ascii() { 0 } else { UTF8 };
        // Version, flags, method, time, date; then check sum, both lengths, those of the name and of what is beside it.
        for number in [VERSION, flags, 0, 0, DATE] {
            common.extend(number.to_le_bytes());
        }
        let length = u32::try_from(content.len()).map_err(|_| ZipError::TooLarge)?;
        let name_length = u16::try_from(name.len()).map_err(|_| ZipError::TooLarge)?;
        for number in [check_sum(content), length, length, u32::from(name_length)] {
            common.extend(number.to_le_bytes());
        }
        let local = u32::try_from(bytes.len()).map_err(|_| ZipError::TooLarge)?;
        bytes.extend(LOCAL.to_le_bytes());
        bytes.extend(&common);
        bytes.extend(name.as_bytes());
        bytes.extend(content);
        directory.extend(CENTRAL.to_le_bytes());
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(common);
        // No comment, the first volume, no text in particular.
        directory.extend([0; 6]);
        directory.extend(PERMISSIONS.to_le_bytes());
        directory.extend(local.to_le_bytes());
        directory.extend(name.as_bytes());
        count = count.checked_add(1).ok_or(ZipError::TooLarge)?;
    }
    let lengths = (u32::try_from(directory.len()), u32::try_from(bytes.len()));
    let (Ok(size), Ok(start)) = lengths else { return Err(ZipError::TooLarge) };
    bytes.append(&mut directory);
    bytes.extend(END.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    bytes.extend([0; 2]);
    Ok(bytes)
}

fn part(bytes: &[u8], at: usize, length: usize) -> Result<&[u8], ZipError> {
    at.checked_add(length).and_then(|end| bytes.get(at..end)).ok_or(ZipError::NotZip)
}

/// A number of two or four bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Result<usize, ZipError> {
    Ok(part(bytes, at, length)?.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

/// CRC-32 (ISO 3309), four bits at a time.
fn check_sum(content: &[u8]) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut place = 0;
        while place < 16 {
            let mut sum = place as u32;
            let mut bit = 0;
            while bit < 4 {
                sum = sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
                bit += 1;
            }
            table[place] = sum;
            place += 1;
        }
        table
    };
    let step = |sum: u32, bits: u32| sum >> 4 ^ TABLE[((sum ^ bits) & 15) as usize];
    !content.iter().fold(!0, |sum, byte| step(step(sum, u32::from(*byte)), u32::from(*byte >> 4)))
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use std::io::{Cursor, Read, Write};

    use proptest::prelude::*;
    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

    use super::*;

    fn theirs(entries: &[(String, Vec<u8>)], method: CompressionMethod) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in entries {
            let options = SimpleFileOptions::DEFAULT
                .compression_method(method)
                .last_modified_time(DateTime::DEFAULT)
                .unix_permissions(0o644);
            writer.start_file(name.as_str(), options).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    proptest! {
        #[test]
        fn the_zip_crate_writes_and_reads_the_same(entries in proptest::collection::btree_map(
            "bag/[a-zé]{1,9}(/[a-z.]{1,5}[a-z])?", proptest::collection::vec(any::<u8>(), 0..200), 0..5,
        )) {
            let entries: Vec<(String, Vec<u8>)> = entries.into_iter().collect();
            let ours = write(entries.iter().map(|(name, content)| (name.clone(), content.as_slice()))).unwrap();
            prop_assert_eq!(&ours, &theirs(&entries, CompressionMethod::Stored));
            let read_back = read(&ours, 5).unwrap();
            let expected: Vec<Entry<'_>> =
                entries.iter().map(|(name, content)| (Some(name.as_str()), content.as_slice())).collect();
            prop_assert_eq!(&read_back, &expected);
            let mut archive = ZipArchive::new(Cursor::new(&ours)).unwrap();
            for (place, (_, content)) in entries.iter().enumerate() {
                let mut read = Vec::new();
                archive.by_index(place).unwrap().read_to_end(&mut read).unwrap();
                prop_assert_eq!(&read, content);
            }
        }

        #[test]
        fn any_bytes_are_safe(mut bytes in proptest::collection::vec(any::<u8>(), 0..100), place in 0usize..100) {
            let _ = read(&bytes, 5);
            let entries = [("a".to_owned(), b"content".as_slice())];
            let zip = write(entries.into_iter()).unwrap();
            bytes.truncate(zip.len() - place % zip.len());
            let mut changed = zip.clone();
            changed.splice(place % zip.len()..(place % zip.len() + bytes.len()).min(zip.len()), bytes);
            let _ = read(&changed, 5);
        }
    }
}
