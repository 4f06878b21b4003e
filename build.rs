//! Compiles all rows into automata, so that nothing has to be compiled where they run.

use std::path::PathBuf;

use scrubjay_rules::pattern::{Pattern, Shape};
use scrubjay_rules::patterns::PATTERNS;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = PathBuf::from(std::env::var("OUT_DIR")?);
    let regex = |row: &Pattern| match row.shape {
        Shape::Regex(source) => Some(source),
        _ => None,
    };
    let led = |row: &Pattern| match row.shape {
        Shape::Led(source) => Some(source),
        _ => None,
    };
    write(folder.join("numbered.automaton"), regex)?;
    write(folder.join("led.automaton"), led)
}

/// Writes the automaton of all rows that have a source, in their order.
fn write(
    path: PathBuf,
    source: impl Fn(&Pattern) -> Option<&'static str>,
) -> Result<(), Box<dyn std::error::Error>> {
    let rows: Vec<(&str, &str)> =
        PATTERNS.iter().filter_map(|row| source(row).map(|source| (row.name, source))).collect();
    let sources: Vec<&str> = rows.iter().map(|(_, source)| *source).collect();
    let automaton = scrubjay_automaton::compile(&sources).map_err(|error| {
        let name = match error {
            scrubjay_automaton::CompileError::Expression(place, _) => rows[place].0,
            scrubjay_automaton::CompileError::TooLarge(_) => "all rows",
        };
        format!("{name}: {error}")
    })?;
    Ok(std::fs::write(path, automaton.to_bytes())?)
}
