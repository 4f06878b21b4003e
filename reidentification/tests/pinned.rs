//! A file that other programs wrote: libargon2 (argon2-cffi 25.1) and libsodium (PyNaCl), by the table in the crate's
//! documentation. It must open for ever, and be what `seal` writes as long as the parameters are these.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use scrubjay_reidentification::{Entries, open, restore, seal};

const PASSPHRASE: &str = "ljósá við ána";
const JSON: &str = concat!(
    r#"{"file":"scrubjay-reidentification/1","contribution":"urn:uuid:0b9f6c1e-2d0a-4f3e-9a55-6a8f3f0f1d2c","#,
    r#""entries":[{"placeholder":"[PERSON_1]","kind":"PERSON","values":["Jón Jónsson","Jóns Jónssonar"]}]}"#
);
const FILE: &str = "\
    534a52454944454e01000001000300000004000000000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f70\
    7172737475767778797a7b9e54fc1e083606795aafcd0ce20463229ea7f234ef2a997e196d7018918d4f01e74d22814c138b\
    a22ecd3a1b344b47cc981f6591a457700f676d05a9371ddf0fb94d7eb9edfa10dc05b0d6f09d55f977725d18d642552065d1\
    25952d6abc8527ae4d5f57166c8dd6ead830a8972078b9e4a4d44e7c5111a9d7f0c39836ceacf963feebb0be3b7522d3517f\
    4d71496ef42dee13b520b4240469b464a7ff46a6ded38bff3281b6ad045f258adfc83df7dfb563736e63906c48b844ec0511\
    b5d0aaac749296e3718df0c5d324dd829f9a73ded285f7765d6af0968ae0e8";

fn pinned() -> Vec<u8> {
    let digits: Vec<char> = FILE.chars().collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

#[test]
fn a_file_of_another_program_opens() {
    let entries = open(&pinned(), PASSPHRASE).ok().unwrap();
    assert_eq!(*entries.to_json(), JSON);
    assert_eq!(restore("[PERSON_1], [PERSON_12]", &entries), "Jón Jónsson, [PERSON_12]");
}

#[test]
fn the_same_file_is_written() {
    let salt = std::array::from_fn(|place| place as u8);
    let nonce = std::array::from_fn(|place| 100 + place as u8);
    let entries = Entries::from_json(JSON).unwrap();
    assert_eq!(seal(&entries, PASSPHRASE, salt, nonce).unwrap(), pinned());
}
