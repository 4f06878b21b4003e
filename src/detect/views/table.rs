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

/// What parts the cells of a line: a tab, a bar, or two spaces and more.
fn sign(line: &str) -> Option<u8> {
    // Behind the first head, which is short: most lines are done with that.
    let front = line.trim_ascii().as_bytes();
    let front = &front[..front.len().min(LONGEST_HEAD + 2)];
    let mut sign = None;
    let mut before = 0;
    for &byte in front {
        match byte {
            b'\t' | b'|' => return Some(byte),
            b' ' if before == b' ' => sign = Some(b' '),
            _ => {}
        }
        before = byte;
    }
    sign
}

/// True if something in a text may part cells. Once in a while of a text where nothing does.
fn may_part(text: &str) -> bool {
    /// One in each byte.
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    // The highest bit of each byte that is `sign`, and now and then of one above it.
    let is = |eight: u64, sign: u8| {
        let others = eight ^ (EACH * u64::from(sign));
        others.wrapping_sub(EACH) & !others & HIGH
    };
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let mut before = 0;
    eights.iter().any(|eight| {
        let eight = u64::from_le_bytes(*eight);
        let spaces = is(eight, b' ');
        let doubled = spaces & ((spaces << u8::BITS) | before);
        before = spaces >> (u64::BITS - u8::BITS);
        (is(eight, b'\t') | is(eight, b'|') | doubled) != 0
    }) || rest.iter().any(|byte| matches!(byte, b' ' | b'\t' | b'|'))
}

/// The cells of a line without the spaces around them.
fn cells(line: &str, sign: u8) -> Vec<Range<usize>> {
    let bytes = line.trim_ascii_end().as_bytes();
    let mut cells = Vec::new();
    let (mut start, mut end) = (0, 0);
    for at in 0..=bytes.len() {
        let byte = bytes.get(at).copied();
        let parts =
            byte.is_none_or(|byte| byte == sign && (sign != b' ' || bytes.get(at + 1) == Some(&b' ')));
        if parts {
            // Between spaces there is no empty cell, and outside the bars none either.
            if start < end || sign == b'\t' {
                cells.push(start..end.max(start));
            }
            (start, end) = (at + 1, at + 1);
        } else if byte == Some(b' ') {
            start += usize::from(start == at);
        } else {
            end = at + 1;
        }
    }
    cells
}

/// The heads of a table.
struct Heads<'t> {
    sign: u8,
    line: &'t str,
    cells: Vec<Range<usize>>,
}

impl<'t> Heads<'t> {
    fn of(line: &'t str) -> Option<Heads<'t>> {
        let sign = sign(line)?;
        if line.bytes().any(|byte| matches!(byte, b'0'..=b'9' | b'{' | b'}' | b';' | b'=' | b'<' | b'>')) {
            return None;
        }
        let cells = cells(line, sign);
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
        cells.len() == self.cells.len() && (self.sign != b' ' || self.cells.iter().zip(cells).all(is_below))
    }
}

/// Hands over every line of a table in `text` whose numbers have not been found, each with the head of its column before it.
pub(super) fn each(text: &str, covered: &[Range<usize>], visit: &mut dyn FnMut(Range<usize>, &Rewritten)) {
    if !may_part(text) {
        return;
    }
    let mut heads: Option<Heads<'_>> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = start..start + line.len();
        start = place.end;
        if let Some(known) = &heads {
            let cells = cells(line, known.sign);
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
                        let with = [&known.line[head.clone()], ": "].concat();
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
    fn what_parts_cells_is_seen_wherever_it_stands() {
        for sign in ["\t", "|", "  "] {
            for before in 0..20 {
                for after in 0..20 {
                    assert!(may_part(&["a".repeat(before), "b".repeat(after)].join(sign)));
                }
            }
        }
        assert!(!may_part("There is nothing in this sentence that parts cells."));
    }

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
            each(text, &[], &mut |_, headed| found.push(headed.text().to_owned()));
            assert_eq!(found, lines, "{text}");
        }
    }
}
