//! The two files as they are written.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use sha2::{Digest, Sha256};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, ImportSection, MemorySection, TableSection, TypeSection,
};
use wasmparser::ExternalKind;

use crate::Failure;
use crate::division::Division;
use crate::module::Module;

/// Under this name the second file asks for what the first one has.
pub const FIRST: &str = "first";
/// So many zeros in a row are left out of the data: memory begins as zeros. Short runs cost next to nothing when the file is
/// compressed, and less than a new piece does (by brotli, 1,024 against 12: 6,700 bytes less for both files).
const LEAST_GAP: usize = 1024;

/// The two files, and which exports only the second one has.
pub struct Files {
    /// What finds and redacts.
    pub first: Vec<u8>,
    /// Everything else. It runs in the memory of the first.
    pub rest: Vec<u8>,
    /// The functions that JavaScript has once the second file is there.
    pub later: Vec<String>,
}

/// Writes both files.
///
/// # Errors
/// If the division leaves something out that is needed.
pub fn write(whole: &Module<'_>, division: &Division) -> Result<Files, Failure> {
    // Two files of different builds must not run together: each memory has a name of its own.
    let unnamed = write_with(whole, division, "m")?;
    let mut digest = Sha256::new();
    digest.update(&unnamed.first);
    digest.update(&unnamed.rest);
    let name: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    write_with(whole, division, &name)
}

fn write_with(whole: &Module<'_>, division: &Division, memory_name: &str) -> Result<Files, Failure> {
    let imports = whole.imports.len() as u32;
    // Imported functions too: some are exported as they are.
    let (first, rest): (BTreeSet<u32>, BTreeSet<u32>) =
        (0..whole.functions()).partition(|function| division.first.contains(function));
    let (called_by_first, called_by_rest) = (called_by(whole, &first)?, called_by(whole, &rest)?);

    // Through the table the first file could call the second, where nothing stands before that is there. It does not directly.
    if let Some(function) = called_by_first.intersection(&rest).next() {
        let name = whole.names.get(function).copied().unwrap_or_default();
        return Err(
            format!("the first file calls what it leaves: {:#}", rustc_demangle::demangle(name)).into()
        );
    }
    let slots: BTreeMap<u32, u32> = whole.slots.iter().copied().collect();
    let shared: Vec<u32> =
        called_by_rest.intersection(&first).copied().filter(|function| *function >= imports).collect();

    let mut part = Part::new(whole);
    for function in first.range(..imports) {
        part.import(*function);
    }
    let own = in_order(whole, first.range(imports..));
    part.number(own.iter().copied());
    part.write_bodies(own.iter())?;
    part.fill_table(&slots, &first)?;
    part.fill_memory(|address| !holds(&division.rest_memory, address), |_| true);
    let first_file = part.finish_first(&first, &shared, memory_name)?;

    let mut part = Part::new(whole);
    for function in rest.union(&called_by_rest).filter(|function| **function < imports) {
        part.import(*function);
    }
    for function in shared {
        part.import_from_first(function)?;
    }
    let own = in_order(whole, rest.range(imports..));
    part.number(own.iter().copied());
    part.write_bodies(own.iter())?;
    part.fill_table(&slots, &rest)?;
    let of_rest = |address| holds(&division.rest_memory, address);
    part.fill_memory(of_rest, of_rest);
    let (rest_file, later) = part.finish_rest(&rest, memory_name)?;
    Ok(Files { first: first_file, rest: rest_file, later })
}

/// Functions in an order in which they take less to load: those that look alike stand side by side, which compresses better
/// by one part in a hundred than the order of the linker.
fn in_order<'f>(whole: &Module<'_>, functions: impl Iterator<Item = &'f u32>) -> Vec<u32> {
    let mut ordered: Vec<u32> = functions.copied().collect();
    ordered.sort_by_key(|function| {
        let body = whole.body(*function).map(|body| body.as_bytes());
        (whole.function_types.get(*function as usize), body)
    });
    ordered
}

fn called_by(whole: &Module<'_>, functions: &BTreeSet<u32>) -> Result<BTreeSet<u32>, Failure> {
    let mut called = BTreeSet::new();
    for function in functions {
        called.extend(whole.called_by(*function)?);
    }
    Ok(called)
}

/// Whether one of the ranges, which are in order and apart from each other, holds the address.
fn holds(ranges: &[Range<u32>], address: u32) -> bool {
    let after = ranges.partition_point(|range| range.start <= address);
    after.checked_sub(1).is_some_and(|place| ranges[place].contains(&address))
}

/// One of the two files while it is written.
struct Part<'a> {
    whole: &'a Module<'a>,
    indices: Indices,
    imports: ImportSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

/// The indices that functions and types have in the file, by those that they have in the whole.
#[derive(Default)]
struct Indices {
    functions: HashMap<u32, u32>,
    /// The types in the order of the file.
    types: Vec<u32>,
}

impl Indices {
    fn add_function(&mut self, function: u32) {
        let next = self.functions.len() as u32;
        self.functions.insert(function, next);
    }

    fn kind(&mut self, kind: u32) -> u32 {
        let place = self.types.iter().position(|known| *known == kind);
        place.unwrap_or_else(|| {
            self.types.push(kind);
            self.types.len() - 1
        }) as u32
    }
}

/// A function that is needed in a file that has it not.
#[derive(Debug)]
struct Missing(u32);

impl std::fmt::Display for Missing {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "function {} is needed in a file that does not have it", self.0)
    }
}

impl std::error::Error for Missing {}

impl Reencode for Indices {
    type Error = Missing;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Missing>> {
        self.functions.get(&function).copied().ok_or(reencode::Error::UserError(Missing(function)))
    }

    fn type_index(&mut self, kind: u32) -> Result<u32, reencode::Error<Missing>> {
        Ok(self.kind(kind))
    }
}

impl<'a> Part<'a> {
    fn new(whole: &'a Module<'a>) -> Part<'a> {
        Part {
            whole,
            indices: Indices::default(),
            imports: ImportSection::new(),
            functions: FunctionSection::new(),
            elements: ElementSection::new(),
            code: CodeSection::new(),
            data: DataSection::new(),
        }
    }

    fn kind_of(&mut self, function: u32) -> u32 {
        self.indices.kind(self.whole.function_types[function as usize])
    }

    /// Takes a function from JavaScript.
    fn import(&mut self, function: u32) {
        let import = self.whole.imports[function as usize];
        let kind = self.kind_of(function);
        self.imports.import(import.module, import.name, EntityType::Function(kind));
        self.indices.add_function(function);
    }

    /// Takes a function from the first file.
    fn import_from_first(&mut self, function: u32) -> Result<(), Failure> {
        let kind = self.kind_of(function);
        self.imports.import(FIRST, &name_between(function), EntityType::Function(kind));
        self.indices.add_function(function);
        Ok(())
    }

    /// Says which functions the file has, in their order.
    fn number(&mut self, functions: impl Iterator<Item = u32>) {
        for function in functions {
            let kind = self.kind_of(function);
            self.functions.function(kind);
            self.indices.add_function(function);
        }
    }

    fn write_bodies<'f>(&mut self, functions: impl Iterator<Item = &'f u32>) -> Result<(), Failure> {
        for function in functions {
            let body = self.whole.body(*function).ok_or("a function has no body")?;
            self.indices.parse_function_body(&mut self.code, body.clone())?;
        }
        Ok(())
    }

    /// Puts these functions where the table has them.
    fn fill_table(&mut self, slots: &BTreeMap<u32, u32>, functions: &BTreeSet<u32>) -> Result<(), Failure> {
        let own: Vec<(u32, u32)> = slots
            .iter()
            .filter(|(_, function)| functions.contains(function))
            .map(|(slot, function)| Ok((*slot, self.indices.function_index(*function)?)))
            .collect::<Result<_, Failure>>()?;
        for run in own.chunk_by(|(slot, _), (next, _)| slot + 1 == *next) {
            let functions: Vec<u32> = run.iter().map(|(_, function)| *function).collect();
            let offset = ConstExpr::i32_const(run[0].0.cast_signed());
            self.elements.active(None, &offset, Elements::Functions(functions.into()));
        }
        Ok(())
    }

    /// Puts these bytes of the whole's data into memory, and writes nothing where it may not.
    fn fill_memory(&mut self, is_own: impl Fn(u32) -> bool, may_write: impl Fn(u32) -> bool) {
        for segment in &self.whole.data {
            let own: Vec<u8> = segment
                .bytes
                .iter()
                .zip(segment.address..)
                .map(|(byte, address)| if is_own(address) { *byte } else { 0 })
                .collect();
            for piece in pieces(&own, |place| may_write(segment.address + place as u32)) {
                let offset = ConstExpr::i32_const((segment.address + piece.start as u32).cast_signed());
                self.data.active(0, &offset, own[piece].iter().copied());
            }
        }
    }

    /// The first file: it has the memory, the tables and the variables, and gives them to the other.
    fn finish_first(
        mut self,
        own: &BTreeSet<u32>,
        shared: &[u32],
        memory_name: &str,
    ) -> Result<Vec<u8>, Failure> {
        let mut exports = ExportSection::new();
        for (name, kind, index) in &self.whole.exports {
            if *kind != ExternalKind::Func {
                exports.export(name, self.indices.export_kind(*kind)?, *index);
            } else if own.contains(index) {
                exports.export(name, ExportKind::Func, self.indices.function_index(*index)?);
            }
        }
        for function in shared {
            exports.export(
                &name_between(*function),
                ExportKind::Func,
                self.indices.function_index(*function)?,
            );
        }
        let mut tables = TableSection::new();
        for (place, table) in (0..).zip(&self.whole.tables) {
            tables.table(self.indices.table_type(*table)?);
            exports.export(&format!("t{place}"), ExportKind::Table, place);
        }
        let mut memories = MemorySection::new();
        let memory = self.whole.memory.ok_or("there is no memory")?;
        memories.memory(self.indices.memory_type(memory)?);
        exports.export(memory_name, ExportKind::Memory, 0);
        let mut globals = GlobalSection::new();
        for (place, (kind, value)) in (0..).zip(&self.whole.globals) {
            globals.global(self.indices.global_type(*kind)?, &self.indices.const_expr(value.clone())?);
            exports.export(&format!("g{place}"), ExportKind::Global, place);
        }
        let types = self.types()?;
        let mut module = wasm_encoder::Module::new();
        module.section(&types).section(&self.imports).section(&self.functions).section(&tables);
        module.section(&memories).section(&globals).section(&exports).section(&self.elements);
        module.section(&self.code).section(&self.data);
        Ok(module.finish())
    }

    /// The second file, and the names of the functions that it exports.
    fn finish_rest(
        mut self,
        own: &BTreeSet<u32>,
        memory_name: &str,
    ) -> Result<(Vec<u8>, Vec<String>), Failure> {
        let mut exports = ExportSection::new();
        let mut later = Vec::new();
        for (name, kind, index) in &self.whole.exports {
            if *kind == ExternalKind::Func && own.contains(index) {
                exports.export(name, ExportKind::Func, self.indices.function_index(*index)?);
                later.push((*name).to_owned());
            }
        }
        for (place, table) in (0..).zip(&self.whole.tables) {
            let table = self.indices.table_type(*table)?;
            self.imports.import(FIRST, &format!("t{place}"), table);
        }
        let memory = self.indices.memory_type(self.whole.memory.ok_or("there is no memory")?)?;
        self.imports.import(FIRST, memory_name, memory);
        for (place, (kind, _)) in self.whole.globals.iter().enumerate() {
            self.imports.import(FIRST, &format!("g{place}"), self.indices.global_type(*kind)?);
        }
        let types = self.types()?;
        let mut module = wasm_encoder::Module::new();
        module.section(&types).section(&self.imports).section(&self.functions).section(&exports);
        module.section(&self.elements).section(&self.code).section(&self.data);
        Ok((module.finish(), later))
    }

    fn types(&mut self) -> Result<TypeSection, Failure> {
        let mut types = TypeSection::new();
        for kind in self.indices.types.clone() {
            let kind = self.indices.func_type(self.whole.types[kind as usize].clone())?;
            types.ty().func_type(&kind);
        }
        Ok(types)
    }
}

/// Under which name the first file gives a function to the second.
fn name_between(function: u32) -> String {
    format!("f{function}")
}

/// The parts of the bytes that are not long runs of zeros, or zeros where nothing may be written.
fn pieces(bytes: &[u8], may_write: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for (place, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        match pieces.last_mut() {
            Some(piece) if place - piece.end < LEAST_GAP && (piece.end..place).all(&may_write) => {
                piece.end = place + 1;
            }
            _ => pieces.push(place..place + 1),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_runs_of_zeros_are_left_out() {
        let mut bytes = vec![0; 3 * LEAST_GAP];
        bytes[5] = 1;
        bytes[7] = 1;
        bytes[2 * LEAST_GAP] = 1;
        assert_eq!(pieces(&bytes, |_| true), [5..8, 2 * LEAST_GAP..2 * LEAST_GAP + 1]);
        assert_eq!(pieces(&bytes[..9], |place| place != 6), [5..6, 7..8]);
        assert!(pieces(&[0; 10], |_| true).is_empty());
    }

    #[test]
    fn an_address_is_held_up_to_the_end_of_its_range() {
        let ranges = [2..4, 6..9];
        let held: Vec<u32> = (0..12).filter(|address| holds(&ranges, *address)).collect();
        assert_eq!(held, [2, 3, 6, 7, 8]);
    }
}
