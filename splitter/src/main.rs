//! `scrubjay-splitter LINKED PACKAGE PLAN OUT`: divides the package that wasm-bindgen wrote (`--no-demangle`) from the file
//! that the linker wrote (`--emit-relocs`), and writes it anew.

#![allow(clippy::print_stdout, reason = "it is a program")]

use std::fs::{read, read_to_string, write};
use std::path::Path;

use scrubjay_splitter::module::{Links, Module};
use scrubjay_splitter::plan::Plan;
use scrubjay_splitter::{Failure, division, glue, writing};

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [linked, package, plan, out] = arguments.as_slice() else {
        return Err("usage: scrubjay-splitter LINKED PACKAGE PLAN OUT".into());
    };
    let (package, out) = (Path::new(package), Path::new(out));
    let linked = read(linked)?;
    let whole = read(package.join("scrubjay_bg.wasm"))?;
    let (linked, whole) = (Module::read(&linked, Links::Read)?, Module::read(&whole, Links::Stale)?);
    let plan = Plan::read(&read_to_string(plan)?)?;
    let files = writing::write(&whole, &division::divide(&linked, &whole, &plan)?)?;
    write(out.join("scrubjay_bg.wasm"), &files.first)?;
    write(out.join("scrubjay_rest_bg.wasm"), &files.rest)?;
    let javascript = glue::javascript(&read_to_string(package.join("scrubjay.js"))?, &files.later)?;
    write(out.join("scrubjay.js"), javascript)?;
    write(out.join("scrubjay.d.ts"), glue::types(&read_to_string(package.join("scrubjay.d.ts"))?))?;
    println!("engine: {} bytes in the first file, {} in the rest", files.first.len(), files.rest.len());
    Ok(())
}
