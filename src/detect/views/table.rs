//! Tables that were pasted as plain text: what stands at the head of a column names the numbers below it.

use std::ops::Range;

use super::ViewName;
use super::lies_within;
use super::rewritten::{Rewriter, Rewritten};

/// Fewest columns of a table, and the longest head of one, in bytes.
const FEWEST: usize = 2;
const LONGEST_HEAD: usize = 32;
/// Fewest digits of a number that its column may name, which no year has, and its longest cell, in bytes.
const FEWEST_DIGITS: usize = 6;
const LONGEST_CELL: usize = 40;

/// What parts the cells of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Tab,
    Bar,
    Spaces,
}

impl Sign {
    fn of(line: &str) -> Option<Sign> {
        // Behind the first head, which is short: most lines are done with that.
        let front = line.trim_ascii().as_bytes();
        let front = &front[..front.len().min(LONGEST_HEAD + 2)];
        match front.iter().find(|byte| matches!(byte, b'\t' | b'|')) {
            Some(b'\t') => Some(Sign::Tab),
            Some(_) => Some(Sign::Bar),
            None => front.windows(2).any(|two| two == b"  ").then_some(Sign::Spaces),
        }
    }

    /// The cells of a line without the spaces around them.
    fn cells(self, line: &str) -> Vec<Range<usize>> {
        let line = line.trim_end();
        let start =
            if self == Sign::Bar { line.len() - line.trim_start_matches([' ', '|']).len() } else { 0 };
        let end =
            if self == Sign::Bar { line.trim_end_matches([' ', '|']).len().max(start) } else { line.len() };
        let mut at = start;
        let mut cells = Vec::new();
        for part in match self {
            Sign::Tab => line[start..end].split("\t"),
            Sign::Bar => line[start..end].split("|"),
            Sign::Spaces => line[start..end].split("  "),
        } {
            let front = at + part.len() - part.trim_start().len();
            if self != Sign::Spaces || !part.trim().is_empty() {
                cells.push(front..front + part.trim().len());
            }
            at += part.len() + if self == Sign::Spaces { 2 } else { 1 };
        }
        cells
    }
}

/// The heads of a table.
struct Heads<'t> {
    sign: Sign,
    line: &'t str,
    cells: Vec<Range<usize>>,
}

impl<'t> Heads<'t> {
    fn of(line: &'t str) -> Option<Heads<'t>> {
        let sign = Sign::of(line)?;
        if line.bytes().any(|byte| byte.is_ascii_digit() || b"{};=<>".contains(&byte)) {
            return None;
        }
        let cells = sign.cells(line);
        let is_head = |cell: &Range<usize>| {
            cell.len() <= LONGEST_HEAD && line[cell.clone()].starts_with(char::is_alphabetic)
        };
        (cells.len() >= FEWEST && cells.iter().all(is_head)).then_some(Heads { sign, line, cells })
    }

    /// True if the cells of `line` stand below these heads.
    fn stand_over(&self, line: &str, cells: &[Range<usize>]) -> bool {
        let column = |line: &str, at: usize| line[..at].chars().count();
        let is_below = |(head, cell): (&Range<usize>, &Range<usize>)| {
            column(self.line, head.start) == column(line, cell.start)
                || column(self.line, head.end) == column(line, cell.end)
        };
        cells.len() == self.cells.len()
            && (self.sign != Sign::Spaces || self.cells.iter().zip(cells).all(is_below))
    }
}

/// Hands over every line of a table in `text` whose numbers have not been found, each with the head of its column before it.
pub(super) fn each(text: &str, covered: &[Range<usize>], mut visit: impl FnMut(Range<usize>, &Rewritten)) {
    let mut heads: Option<Heads<'_>> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = start..start + line.len();
        start = place.end;
        if let Some(known) = &heads {
            let cells = known.sign.cells(line);
            let is_rule = line.bytes().all(|byte| b"|+-: =\t\r\n".contains(&byte));
            if is_rule && !line.trim().is_empty() {
                continue;
            }
            if known.stand_over(line, &cells) {
                let window = Rewritten::window(text, place.clone());
                let mut rewriter = Rewriter::new(&window);
                for (head, cell) in known.cells.iter().zip(cells) {
                    let source = place.start + cell.start..place.start + cell.end;
                    let digits = line[cell.clone()].bytes().filter(u8::is_ascii_digit).count();
                    let is_open = (FEWEST_DIGITS..=LONGEST_CELL).contains(&digits)
                        && cell.len() <= LONGEST_CELL
                        && !lies_within(covered, &source);
                    if is_open {
                        let with = format!("{}: ", &known.line[head.clone()]);
                        rewriter.replace(cell.start..cell.start, &with, ViewName::Column);
                    }
                }
                if let Some(headed) = rewriter.finish() {
                    visit(place, &headed);
                }
                continue;
            }
        }
        heads = Heads::of(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_below_the_heads_of_their_columns() {
        for (text, lines) in [
            ("nafn\tsími\nJón\t555-1234\n", &["Jón\tsími: 555-1234\n"][..]),
            ("| Nafn | Sími |\n| --- | --- |\n| Jón | 555-1234 |\n", &["| Jón | Sími: 555-1234 |\n"]),
            ("Nafn      Sími\nJón Þór   555-1234\nAnna      12\n", &["Jón Þór   Sími: 555-1234\n"]),
            ("One.  Two words here.\nHe said.  It is 555-1234\n", &[]),
            ("nafn\tsími\nJón\tReykjavík\t555-1234\n", &[]),
        ] {
            let mut found = Vec::new();
            each(text, &[], |_, headed| found.push(headed.text().to_owned()));
            assert_eq!(found, lines, "{text}");
        }
    }
}
