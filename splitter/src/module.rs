//! A WebAssembly module, taken apart as far as dividing it needs.

use std::collections::BTreeMap;
use std::ops::Range;

use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType, Import,
    KnownCustom, Linking, MemoryType, Name, Operator, Parser, Payload, RelocationEntry, SymbolInfo,
    TableType, TypeRef,
};

use crate::Failure;

/// A module, as it stands in its file.
#[derive(Default)]
pub struct Module<'a> {
    /// The types of functions.
    pub types: Vec<FuncType>,
    /// What JavaScript gives: functions only, which have the first indices.
    pub imports: Vec<Import<'a>>,
    /// The type of each function that is imported or written here.
    pub function_types: Vec<u32>,
    /// The tables, none of them imported.
    pub tables: Vec<TableType>,
    /// The memory.
    pub memory: Option<MemoryType>,
    /// The global variables with their first values.
    pub globals: Vec<(GlobalType, wasmparser::ConstExpr<'a>)>,
    /// The exports: name, kind and index.
    pub exports: Vec<(&'a str, ExternalKind, u32)>,
    /// What stands in the first table: place and function.
    pub slots: Vec<(u32, u32)>,
    /// The functions that are written here; the first is number `imports.len()`.
    pub bodies: Vec<FunctionBody<'a>>,
    /// What stands in memory from the start.
    pub data: Vec<Segment<'a>>,
    /// Names of functions, as the compiler wrote them.
    pub names: BTreeMap<u32, &'a str>,
    /// Every place in the code or the data that the linker filled in.
    pub links: Vec<Link>,
    /// What such a place can mean.
    pub symbols: Vec<Symbol>,
}

/// Bytes that stand in memory from the start.
pub struct Segment<'a> {
    /// Where they stand in memory.
    pub address: u32,
    /// The bytes.
    pub bytes: &'a [u8],
    /// Where they stand in the section, in bytes from its start.
    in_section: u32,
}

/// A place that the linker filled in with where something else is: in the table of functions, or in memory.
#[derive(Clone, Copy)]
pub struct Link {
    /// Where it stands.
    pub from: Place,
    /// What it leads to, a place in [`Module::symbols`].
    pub symbol: u32,
}

/// Whether to read what the linker wrote down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// Read it: the file is as the linker wrote it.
    Read,
    /// Leave it: wasm-bindgen has moved everything since and copies what the linker wrote as it was.
    Stale,
}

/// Where a [`Link`] stands.
#[derive(Clone, Copy)]
pub enum Place {
    /// In this function.
    Function(u32),
    /// At this address of the memory.
    Address(u32),
}

/// What the linker knows by name.
pub enum Symbol {
    /// A function, by its index.
    Function(u32),
    /// A part of the memory.
    Data(Range<u32>),
    /// Anything else, which leads nowhere.
    Other,
}

impl<'a> Module<'a> {
    /// Takes the file apart.
    ///
    /// # Errors
    /// If it is not a module, or has what the Rust compiler and wasm-bindgen do not write.
    pub fn read(file: &'a [u8], links: Links) -> Result<Module<'a>, Failure> {
        let mut module = Module::default();
        let mut relocations: Vec<(u32, Vec<RelocationEntry>)> = Vec::new();
        let mut symbols: Vec<SymbolInfo<'a>> = Vec::new();
        let mut sections = 0;
        let (mut code, mut data) = (u32::MAX, u32::MAX);
        let mut code_start = 0;
        for payload in Parser::new(0).parse_all(file) {
            let payload = payload?;
            let is_section = payload.as_section().is_some();
            match payload {
                Payload::TypeSection(reader) => {
                    for kind in reader.into_iter_err_on_gc_types() {
                        module.types.push(kind?);
                    }
                }
                Payload::ImportSection(reader) => {
                    for import in reader.into_imports() {
                        let import = import?;
                        let TypeRef::Func(kind) = import.ty else {
                            return Err("something other than a function is imported".into());
                        };
                        module.imports.push(import);
                        module.function_types.push(kind);
                    }
                }
                Payload::FunctionSection(reader) => {
                    for kind in reader {
                        module.function_types.push(kind?);
                    }
                }
                Payload::TableSection(reader) => {
                    for table in reader {
                        module.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(reader) => {
                    for memory in reader {
                        if module.memory.replace(memory?).is_some() {
                            return Err("there is more than one memory".into());
                        }
                    }
                }
                Payload::GlobalSection(reader) => {
                    for global in reader {
                        let global = global?;
                        module.globals.push((global.ty, global.init_expr));
                    }
                }
                Payload::ExportSection(reader) => {
                    for export in reader {
                        let export = export?;
                        module.exports.push((export.name, export.kind, export.index));
                    }
                }
                Payload::StartSection { .. } => return Err("the module has a start function".into()),
                Payload::ElementSection(reader) => {
                    for element in reader {
                        module.read_element(element?)?;
                    }
                }
                Payload::CodeSectionStart { unchecked_range, .. } => {
                    code = sections;
                    code_start = unchecked_range.start;
                }
                Payload::CodeSectionEntry(body) => module.bodies.push(body),
                Payload::DataSection(reader) => {
                    data = sections;
                    let start = reader.range().start;
                    for segment in reader {
                        let segment = segment?;
                        let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
                            return Err("there is data that does not stand in memory from the start".into());
                        };
                        let end = segment.range.end;
                        module.data.push(Segment {
                            address: constant(&offset_expr)?,
                            bytes: segment.data,
                            in_section: u32::try_from(end - start - segment.data.len() as u64)?,
                        });
                    }
                }
                Payload::CustomSection(reader) => match reader.as_known() {
                    KnownCustom::Name(names) => {
                        for name in names {
                            if let Name::Function(names) = name? {
                                for name in names {
                                    let name = name?;
                                    module.names.insert(name.index, name.name);
                                }
                            }
                        }
                    }
                    KnownCustom::Linking(linking) if links == Links::Read => {
                        for part in linking {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) if links == Links::Read => {
                        let entries = reader.entries().into_iter().collect::<Result<_, _>>()?;
                        relocations.push((reader.section_index(), entries));
                    }
                    _ => {}
                },
                _ => {}
            }
            sections += u32::from(is_section);
        }
        for (section, entries) in relocations {
            for entry in entries.iter().filter(|entry| leads_somewhere(entry)) {
                let from = if section == code {
                    module.function_at(code_start + u64::from(entry.offset))
                } else if section == data {
                    module.address_at(entry.offset)
                } else {
                    break;
                };
                let from = from.ok_or("the linker filled in a place that is in no function and no data")?;
                module.links.push(Link { from, symbol: entry.index });
            }
        }
        module.symbols = symbols
            .into_iter()
            .map(|symbol| match symbol {
                SymbolInfo::Func { index, .. } => Symbol::Function(index),
                SymbolInfo::Data { symbol: Some(place), .. } => match module.data.get(place.index as usize) {
                    Some(segment) => {
                        let start = segment.address + place.offset;
                        Symbol::Data(start..start + place.size)
                    }
                    None => Symbol::Other,
                },
                _ => Symbol::Other,
            })
            .collect();
        Ok(module)
    }

    fn read_element(&mut self, element: wasmparser::Element<'a>) -> Result<(), Failure> {
        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
            return Err("a table is filled other than from the start".into());
        };
        let ElementItems::Functions(functions) = element.items else {
            return Err("a table is filled with something other than functions".into());
        };
        for (function, slot) in functions.into_iter().zip(constant(&offset_expr)?..) {
            self.slots.push((slot, function?));
        }
        Ok(())
    }

    fn function_at(&self, in_file: u64) -> Option<Place> {
        let after = self.bodies.partition_point(|body| body.range().start <= in_file);
        let body = after.checked_sub(1)?;
        let is_inside = self.bodies[body].range().contains(&in_file);
        is_inside.then(|| Place::Function((self.imports.len() + body) as u32))
    }

    fn address_at(&self, in_section: u32) -> Option<Place> {
        let holds = |segment: &&Segment<'_>| {
            (segment.in_section..segment.in_section + segment.bytes.len() as u32).contains(&in_section)
        };
        let segment = self.data.iter().find(holds)?;
        Some(Place::Address(segment.address + in_section - segment.in_section))
    }

    /// The body of a function, if it is written here.
    pub fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get((function as usize).checked_sub(self.imports.len())?)
    }

    /// How many functions there are, imported or written here.
    pub fn functions(&self) -> u32 {
        self.function_types.len() as u32
    }

    /// Every function that the body of this one calls or refers to by its index.
    ///
    /// # Errors
    /// If the body cannot be read.
    pub fn called_by(&self, function: u32) -> Result<Vec<u32>, Failure> {
        let mut called = Vec::new();
        if let Some(body) = self.body(function) {
            for operator in body.get_operators_reader()? {
                match operator? {
                    Operator::Call { function_index }
                    | Operator::ReturnCall { function_index }
                    | Operator::RefFunc { function_index } => called.push(function_index),
                    _ => {}
                }
            }
        }
        Ok(called)
    }
}

/// The number that a constant expression is.
fn constant(expression: &wasmparser::ConstExpr<'_>) -> Result<u32, Failure> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => Err("a place is not written as a number".into()),
    }
}

/// Whether an entry tells of a function in the table or a place in memory. Calls are read from the code itself.
fn leads_somewhere(entry: &RelocationEntry) -> bool {
    use wasmparser::RelocationType::{
        MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32, TableIndexSleb,
    };
    matches!(entry.ty, MemoryAddrI32 | MemoryAddrLeb | MemoryAddrSleb | TableIndexI32 | TableIndexSleb)
}
