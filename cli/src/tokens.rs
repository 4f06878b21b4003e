//! `scrubjay tokens`: words and sentences of a text, for statistics and for looking at the tokenizer.

use std::io::{BufWriter, Read, Write};

use clap::Args;
use scrubjay::offsets::{Offsets, Unit};
use scrubjay::token::{sentences, tokens};

use crate::Failure;

/// Options of `scrubjay tokens`.
#[derive(Args)]
pub(crate) struct TokensArguments {
    /// What offsets count: Unicode code points, UTF-8 bytes or UTF-16 code units
    #[arg(long, default_value = "chars", value_parser = ["chars", "bytes", "utf16"])]
    offsets: String,
    /// Write sentences instead of words
    #[arg(long)]
    sentences: bool,
}

/// Reads UTF-8 text from standard input; writes one JSON object a token, `start`, `end` and `kind`.
pub(crate) fn run(arguments: &TokensArguments) -> Result<(), Failure> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).map_err(Failure::io("standard input"))?;
    let offsets = Offsets::new(&text, Unit::from_name(&arguments.offsets).unwrap_or(Unit::Chars));
    let mut output = BufWriter::new(std::io::stdout().lock());
    let mut write = |span: scrubjay::span::Span, kind: &str| {
        let (start, end) = (offsets.from_byte(span.start()), offsets.from_byte(span.end()));
        writeln!(output, r#"{{"start":{start},"end":{end},"kind":"{kind}"}}"#)
    };
    let written: std::io::Result<()> = if arguments.sentences {
        sentences(&text).try_for_each(|span| write(span, "sentence"))
    } else {
        tokens(&text).try_for_each(|token| write(token.span, token.kind.name()))
    };
    written.and_then(|()| output.flush()).map_err(Failure::io("standard output"))
}
