//! Who goes where: what can be reached from the exports of the first file is in it, everything else in the second.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::ExternalKind;

use crate::Failure;
use crate::module::{Module, Place, Symbol};
use crate::plan::Plan;

/// What goes where.
pub struct Division {
    /// The functions of the first file, with those that it imports. All others are of the second.
    pub first: BTreeSet<u32>,
    /// The parts of the memory that only the second file uses, in order and apart from each other.
    pub rest_memory: Vec<Range<u32>>,
}

/// Divides `whole`, which wasm-bindgen made of `linked`, as the plan says. Functions of the two are matched by name.
///
/// # Errors
/// If the plan names what is not there, or the two files do not go together.
pub fn divide(linked: &Module<'_>, whole: &Module<'_>, plan: &Plan) -> Result<Division, Failure> {
    let mut from = BTreeSet::new();
    for wanted in &plan.exports {
        let export =
            whole.exports.iter().find(|(name, kind, _)| name == wanted && *kind == ExternalKind::Func);
        let (.., function) = export.ok_or_else(|| format!("there is no exported function {wanted}"))?;
        from.insert(Node::Function(*function));
    }
    let mut left_out = BTreeSet::new();
    for part in &plan.left_out {
        let named: Vec<u32> = whole
            .names
            .iter()
            .filter(|(_, name)| format!("{:#}", rustc_demangle::demangle(name)).starts_with(part.as_str()))
            .map(|(function, _)| *function)
            .collect();
        if named.is_empty() {
            return Err(format!("no function is named like {part}").into());
        }
        left_out.extend(named.into_iter().map(Node::Function));
    }
    let reached = reached(&links(linked, whole)?, from, &left_out);
    let ranges = |of_first: bool| {
        let reached = &reached;
        linked.symbols.iter().zip(0..).filter_map(move |(symbol, number)| match symbol {
            Symbol::Data(range) if reached.contains(&Node::Data(number)) == of_first => Some(range.clone()),
            _ => None,
        })
    };
    let rest_memory = without(&joined(ranges(false)), &joined(ranges(true)));
    let functions = reached.iter().filter_map(|node| match node {
        Node::Function(function) => Some(*function),
        Node::Data(_) => None,
    });
    Ok(Division { first: functions.collect(), rest_memory })
}

/// A thing that can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    /// A function of the whole.
    Function(u32),
    /// A part of the memory, by its symbol in the linked file.
    Data(u32),
}

/// What each thing leads to. Calls are read from the whole, the table and addresses from what the linker wrote down.
fn links(linked: &Module<'_>, whole: &Module<'_>) -> Result<BTreeMap<Node, Vec<Node>>, Failure> {
    let same = matched(linked, whole)?;
    let mut parts: Vec<(&Range<u32>, Node)> = Vec::new();
    for (symbol, number) in linked.symbols.iter().zip(0..) {
        if let Symbol::Data(range) = symbol {
            parts.push((range, Node::Data(number)));
        }
    }
    let mut links: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for function in 0..whole.functions() {
        let called = whole.called_by(function)?.into_iter().map(Node::Function).collect();
        links.insert(Node::Function(function), called);
    }
    for link in &linked.links {
        let to = match linked.symbols.get(link.symbol as usize) {
            Some(Symbol::Function(function)) => same.get(function).copied().map(Node::Function),
            Some(Symbol::Data(_)) => Some(Node::Data(link.symbol)),
            Some(Symbol::Other) | None => None,
        };
        let from: Vec<Node> = match &link.from {
            Place::Function(function) => {
                same.get(function).copied().map(Node::Function).into_iter().collect()
            }
            Place::Address(address) => {
                parts.iter().filter(|(range, _)| range.contains(address)).map(|(_, node)| *node).collect()
            }
        };
        for node in from {
            links.entry(node).or_default().extend(to);
        }
    }
    Ok(links)
}

/// The functions of the whole by those of the linked file that they were made of. wasm-bindgen leaves some out, which only
/// describe types, takes a mark from the names of what is exported, and adds its own, which only call others.
fn matched(linked: &Module<'_>, whole: &Module<'_>) -> Result<BTreeMap<u32, u32>, Failure> {
    let by_name: BTreeMap<&str, u32> =
        linked.names.iter().map(|(function, name)| (*name, *function)).collect();
    let exported: BTreeMap<&str, u32> = by_name
        .iter()
        .filter_map(|(name, function)| Some((without_mark(name)?, *function)))
        .filter(|(name, _)| !by_name.contains_key(name))
        .collect();
    let mut matched = BTreeMap::new();
    for function in whole.imports.len() as u32..whole.functions() {
        let name =
            whole.names.get(&function).copied().ok_or("wasm-bindgen wrote a function without a name")?;
        let Some(own) = by_name.get(name).or_else(|| exported.get(name)) else {
            if name.ends_with(" shim") || name.starts_with("__wbindgen_") {
                continue;
            }
            return Err(format!("the linker says nothing of {name}").into());
        };
        if matched.insert(*own, function).is_some() {
            return Err(format!("there is more than one {name}").into());
        }
    }
    Ok(matched)
}

/// The name of an exported function as JavaScript knows it, if this may be one: `_` and sixteen hexadecimal digits are behind it.
fn without_mark(name: &str) -> Option<&str> {
    let (name, mark) = name.rsplit_once('_')?;
    (mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(name)
}

/// Everything that can be reached, without going through what is left out.
fn reached(
    links: &BTreeMap<Node, Vec<Node>>,
    from: BTreeSet<Node>,
    left_out: &BTreeSet<Node>,
) -> BTreeSet<Node> {
    let mut open: Vec<Node> = from.iter().copied().collect();
    let mut reached = from;
    while let Some(node) = open.pop() {
        for next in links.get(&node).into_iter().flatten() {
            if !left_out.contains(next) && reached.insert(*next) {
                open.push(*next);
            }
        }
    }
    reached
}

/// The ranges in order, with those that touch made one.
fn joined(ranges: impl Iterator<Item = Range<u32>>) -> Vec<Range<u32>> {
    let mut ranges: Vec<Range<u32>> = ranges.filter(|range| !range.is_empty()).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    ranges.dedup_by(|next, before| {
        let touches = next.start <= before.end;
        if touches {
            before.end = before.end.max(next.end);
        }
        touches
    });
    ranges
}

/// What is in `ranges` and not in `out`, both in order and apart.
fn without(ranges: &[Range<u32>], out: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut left = Vec::new();
    for range in ranges {
        let mut start = range.start;
        for hole in out.iter().filter(|hole| hole.start < range.end && hole.end > range.start) {
            if start < hole.start {
                left.push(start..hole.start);
            }
            start = start.max(hole.end);
        }
        if start < range.end {
            left.push(start..range.end);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_touch_become_one() {
        assert_eq!(joined([8..9, 0..4, 2..6, 6..7, 3..3].into_iter()), [0..7, 8..9]);
    }

    #[test]
    fn what_the_first_file_uses_is_not_only_the_rest_s() {
        assert_eq!(without(&[0..10, 20..30], &[2..4, 8..22, 30..40]), [0..2, 4..8, 22..30]);
        assert_eq!(without(&[0..10, 20..22], &[0..9, 30..31]), [9..10, 20..22]);
        assert!(without(&[3..5, 6..7], &[0..9, 10..11]).is_empty());
    }

    #[test]
    fn exports_lose_their_mark() {
        assert_eq!(without_mark("scanner_new_a80c18bafeaedddf"), Some("scanner_new"));
        assert_eq!(without_mark("scanner_new"), None);
        assert_eq!(without_mark("name_of_sixteen_abcdefghijklmnop"), None);
    }

    #[test]
    fn nothing_is_reached_through_what_is_left_out() {
        let [a, b, c, d] = [0, 1, 2, 3].map(Node::Function);
        let links = BTreeMap::from([(a, vec![b, Node::Data(0)]), (b, vec![c]), (Node::Data(0), vec![d])]);
        let found = reached(&links, BTreeSet::from([a]), &BTreeSet::from([b]));
        assert_eq!(found, BTreeSet::from([a, Node::Data(0), d]));
    }
}
