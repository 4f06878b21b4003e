//! A small module divided: who has which functions, exports and bytes, and that browsers take both files.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use scrubjay_splitter::division::divide;
use scrubjay_splitter::module::{Link, Links, Module, Place, Symbol};
use scrubjay_splitter::plan::Plan;
use scrubjay_splitter::writing::{Files, write};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Instruction, MemorySection, MemoryType, RefType, TableSection,
    TableType, TypeSection,
};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

// Two exported functions, `scan` and `seal`, share a third. A fourth, `later`, is known by its place in the table only, which
// stands in the middle of the data.
const SCAN: u32 = 1;
const SEAL: u32 = 2;
const SHARED: u32 = 3;
const LATER: u32 = 4;
const START: u32 = 1024;

fn whole() -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("page", "note", EntityType::Function(0));
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for calls in [vec![SHARED], vec![SHARED, 0], vec![], vec![]] {
        functions.function(0);
        let mut body = Function::new([]);
        for function in calls {
            body.instruction(&Instruction::Call(function));
        }
        body.instruction(&Instruction::End);
        code.function(&body);
    }
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 2,
        maximum: Some(2),
        shared: false,
    });
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("scan", ExportKind::Func, SCAN).export("seal", ExportKind::Func, SEAL);
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions([LATER].as_slice().into()));
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(START.cast_signed()), *b"scantableseal");
    let mut module = wasm_encoder::Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories);
    module.section(&exports).section(&elements).section(&code).section(&data);
    module.finish()
}

/// The module as the linker has it: with names, and where the code and the data lead.
fn linked(file: &[u8], scan_reads_table: bool) -> Module<'_> {
    let mut module = Module::read(file, Links::Stale).unwrap();
    module.names = [(SCAN, "scan"), (SEAL, "seal"), (SHARED, "shared"), (LATER, "later")].into();
    module.symbols = vec![
        Symbol::Data(START..START + 4),
        Symbol::Data(START + 4..START + 9),
        Symbol::Data(START + 9..START + 13),
        Symbol::Function(LATER),
    ];
    module.links = vec![
        Link { from: Place::Function(SCAN), symbol: 0 },
        Link { from: Place::Function(SEAL), symbol: 2 },
        Link { from: Place::Address(START + 5), symbol: 3 },
        Link { from: Place::Function(if scan_reads_table { SCAN } else { SEAL }), symbol: 1 },
    ];
    module
}

fn divided(scan_reads_table: bool, plan: &str) -> Files {
    let file = whole();
    let linked = linked(&file, scan_reads_table);
    let mut made = Module::read(&file, Links::Stale).unwrap();
    made.names.clone_from(&linked.names);
    let division = divide(&linked, &made, &Plan::read(plan).unwrap()).unwrap();
    let files = write(&made, &division).unwrap();
    for file in [&files.first, &files.rest] {
        Validator::new_with_features(WasmFeatures::default()).validate_all(file).unwrap();
    }
    files
}

/// How many functions are written in a file, and all its data in one.
fn contents(file: &[u8]) -> (usize, Vec<u8>) {
    let (mut functions, mut bytes) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(file) {
        match payload.unwrap() {
            Payload::CodeSectionEntry(_) => functions += 1,
            Payload::DataSection(reader) => {
                bytes.extend(reader.into_iter().flat_map(|segment| segment.unwrap().data.to_vec()));
            }
            _ => {}
        }
    }
    (functions, bytes)
}

#[test]
fn each_file_has_what_its_exports_reach() {
    let files = divided(false, "export scan");
    assert_eq!(contents(&files.first), (2, b"scan".to_vec()));
    assert_eq!(contents(&files.rest), (2, b"tableseal".to_vec()));
    assert_eq!(files.later, ["seal"]);
}

#[test]
fn what_only_the_table_and_the_data_lead_to_comes_along() {
    let files = divided(true, "export scan");
    assert_eq!(contents(&files.first), (3, b"scantable".to_vec()));
    assert_eq!(contents(&files.rest), (1, b"seal".to_vec()));
    let without = divided(true, "export scan\nleave later");
    assert_eq!(contents(&without.first), (2, b"scantable".to_vec()));
    assert_eq!(contents(&without.rest), (2, b"seal".to_vec()));
}

#[test]
fn the_same_files_come_out_again() {
    let (one, two) = (divided(false, "export scan"), divided(false, "export scan"));
    assert!(one.first == two.first && one.rest == two.rest);
    assert!(one.first != divided(true, "export scan").first);
}

#[test]
fn what_cannot_be_divided_is_refused() {
    let file = whole();
    let linked = linked(&file, false);
    let made = || {
        let mut made = Module::read(&file, Links::Stale).unwrap();
        made.names.clone_from(&linked.names);
        made
    };
    let refused = |made: &Module<'_>, plan: &str| {
        let plan = Plan::read(plan).unwrap();
        divide(&linked, made, &plan).and_then(|division| write(made, &division)).err().unwrap().to_string()
    };
    assert_eq!(refused(&made(), "export other"), "there is no exported function other");
    assert_eq!(refused(&made(), "export scan\nleave other"), "no function is named like other");
    assert_eq!(refused(&made(), "export scan\nleave shared"), "the first file calls what it leaves: shared");
    let mut unknown = made();
    unknown.names.insert(LATER, "unknown");
    assert_eq!(refused(&unknown, "export scan"), "the linker says nothing of unknown");
    let mut unnamed = made();
    unnamed.names.remove(&LATER);
    assert_eq!(refused(&unnamed, "export scan"), "wasm-bindgen wrote a function without a name");
}
