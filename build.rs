//! Writes down the expressions of all rows for the automata, so that nothing has to be parsed where they run.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use scrubjay_automaton::{Automaton, Beginnings, CompileError, compile, longest};
use scrubjay_rules::kind::EntityKind;
use scrubjay_rules::pattern::{Pattern, Rule, Shape};
use scrubjay_rules::patterns::PATTERNS;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut list = String::from("&[");
    let mut begins = vec![0; 1 << 16];
    for is_led in [false, true] {
        // Letters beyond ASCII are many symbols, which the rows without them need not pay for.
        for is_wide in [false, true] {
            let rows: Vec<usize> = (0..PATTERNS.len())
                .filter(|number| {
                    let row = &PATTERNS[*number];
                    source(row).is_some_and(|source| has_wide_letters(source) == is_wide)
                        && matches!(row.shape, Shape::Led(_)) == is_led
                })
                .collect();
            if !rows.is_empty() {
                write(&folder, rows, is_led, &mut list, &mut begins)?;
            }
        }
    }
    list.push(']');
    std::fs::write(folder.join("automata.rs"), list)?;
    std::fs::write(folder.join("begins.bin"), begins)?;
    let reaches = PATTERNS.iter().map(reach).collect::<Result<Vec<u8>, _>>()?;
    std::fs::write(folder.join("reaches.rs"), format!("&{reaches:?}"))?;
    write_words(&folder)
}

/// How far from its start a match of the row may end that is not where the automaton ends, in times 32 bytes. Where code
/// decides, no row goes further than this: an assertion in every test that finds something holds them to it.
fn reach(row: &Pattern) -> Result<u8, CompileError> {
    const REFINED: usize = 256;
    /// 40 bytes up to the last group, the group, and 48 with the extension behind it.
    const TELEPHONE: usize = 128;
    let longest = match (row.shape, row.rule) {
        (Shape::Anchor(..), _) => 0,
        (_, Rule::Refine(_)) if row.kind == EntityKind::PhoneNumber => TELEPHONE,
        (_, Rule::Refine(_)) => REFINED,
        (_, Rule::Whole(_, expression) | Rule::WholeIf(_, expression, _)) => longest(expression)?,
        // Only a long run at its end is read elsewhere.
        (Shape::Regex(source) | Shape::Led(source), _) => {
            let longest = longest(source)?;
            if longest < 12 { 0 } else { longest }
        }
    };
    Ok(longest.div_ceil(32).min(usize::from(u8::MAX)) as u8)
}

/// Marks in `begins` every two bytes with which some row can begin.
fn mark_beginnings(beginnings: &Beginnings<'_>, flag: u8, begins: &mut [u8]) {
    let mut mark = |first: u8, second: u8| begins[usize::from(u16::from_le_bytes([first, second]))] |= flag;
    for first in (0..0x80u8).filter(|first| beginnings.has(char::from(*first), None)) {
        for second in 0..=u8::MAX {
            // What a first byte of many leads to is not asked.
            if second >= 0x80 || beginnings.has(char::from(first), Some(char::from(second))) {
                mark(first, second);
            }
        }
    }
    let mut room = [0; 4];
    for (first, last) in beginnings.wide() {
        for character in (first..=last).filter_map(char::from_u32) {
            if beginnings.has(character, None) {
                let bytes = character.encode_utf8(&mut room).as_bytes();
                mark(bytes[0], bytes[1]);
            }
        }
    }
}

/// Writes the lists of words of all rows, each of them once, and which row has which.
fn write_words(folder: &Path) -> Result<(), Failure> {
    let mut lists: Vec<&[&str]> = vec![&[]];
    let mut number = |list: &'static [&'static str]| {
        lists.iter().position(|known| *known == list).unwrap_or_else(|| {
            lists.push(list);
            lists.len() - 1
        })
    };
    let rows: Vec<(usize, usize)> =
        PATTERNS.iter().map(|row| (number(row.context), number(row.decoys))).collect();
    let text: Vec<String> = lists.iter().map(|list| list.join("\n")).collect();
    std::fs::write(folder.join("words.txt"), text.join("\t"))?;
    Ok(std::fs::write(folder.join("lists.rs"), format!("&{rows:?}"))?)
}

/// Writes the automaton of these rows, or several where one cannot hold them.
fn write(
    folder: &Path,
    rows: Vec<usize>,
    is_led: bool,
    list: &mut String,
    begins: &mut [u8],
) -> Result<(), Failure> {
    match together(&rows) {
        Ok(bytes) => {
            let number = list.matches("Compiled").count();
            if number >= 8 {
                return Err("there are more automata than bits in a byte".into());
            }
            let automaton = Automaton::from_bytes(&bytes).ok_or("an automaton cannot be read back")?;
            mark_beginnings(&Beginnings::new(&automaton), 1 << number, begins);
            let path = folder.join(format!("{number}.automaton"));
            std::fs::write(&path, bytes)?;
            let path = path.display();
            write!(
                list,
                "Compiled {{ bytes: include_bytes!({:?}), rows: &{rows:?}, is_led: {is_led} }},",
                path.to_string()
            )?;
            Ok(())
        }
        Err(CompileError::TooLarge(_)) if rows.len() > 1 => {
            let (front, back) = rows.split_at(rows.len() / 2);
            write(folder, front.to_vec(), is_led, list, begins)?;
            write(folder, back.to_vec(), is_led, list, begins)
        }
        Err(error) => {
            let name = match error {
                CompileError::Expression(place, _) => PATTERNS[rows[place]].name,
                CompileError::TooLarge(_) => PATTERNS[rows[0]].name,
            };
            Err(format!("{name}: {error}").into())
        }
    }
}

fn together(rows: &[usize]) -> Result<Vec<u8>, CompileError> {
    let sources: Vec<&str> = rows.iter().filter_map(|row| source(&PATTERNS[*row])).collect();
    compile(&sources)
}

fn source(row: &Pattern) -> Option<&'static str> {
    match row.shape {
        Shape::Regex(source) | Shape::Led(source) => Some(source),
        Shape::Anchor(..) => None,
    }
}

/// True if the expression names a letter beyond ASCII, as itself or as `\u{…}`.
fn has_wide_letters(source: &str) -> bool {
    let escaped = source.split(r"\u{").skip(1).filter_map(|rest| {
        let code = u32::from_str_radix(rest.split('}').next()?, 16).ok()?;
        char::from_u32(code)
    });
    source.chars().chain(escaped).any(|character| !character.is_ascii() && character.is_alphabetic())
}
