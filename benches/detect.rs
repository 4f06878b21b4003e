//! How fast the rows are: `cargo bench --bench detect`.
//!
//! Every text is made here from a fixed seed, so that figures can be compared; with the shared sets beside the
//! repository (or where `SCRUBJAY_SHARED` says) the real ones run too.
#![allow(clippy::panic, clippy::print_stdout, missing_docs)]

// The bench harness is native only; figures for wasm come from the page's own bench.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("{} rows", scrubjay_rules::patterns::PATTERNS.len());
    divan::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod rows {
    use std::io::Read;
    use std::path::PathBuf;

    use divan::counter::BytesCount;
    use scrubjay::detect::Detector;
    use scrubjay::detect::pattern::PatternDetector;
    use scrubjay::document::Document;
    use scrubjay::format::{FormatName, parse};

    const MEGABYTE: usize = 1 << 20;

    /// A small generator: the same text in every run.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % sides as u64) as usize
        }
    }

    fn fill(bytes: usize, mut piece: impl FnMut(&mut Dice, &mut String)) -> String {
        let mut dice = Dice(0x5eed_5c2b_1a77_0042);
        let mut text = String::with_capacity(bytes + 256);
        while text.len() < bytes {
            piece(&mut dice, &mut text);
        }
        text
    }

    const WORDS: &[&str] = &[
        "the",
        "court",
        "of",
        "appeal",
        "held",
        "that",
        "applicant",
        "had",
        "not",
        "been",
        "informed",
        "in",
        "time",
        "and",
        "hefði",
        "dómurinn",
        "þess",
        "vegna",
        "Gericht",
        "nicht",
        "über",
        "decision",
        "against",
        "which",
        "he",
        "complained",
        "see",
    ];

    fn prose(bytes: usize) -> String {
        let mut words = 0;
        fill(bytes, |dice, text| {
            words += 1;
            match dice.roll(400) {
                0 => text.push_str("120174-3399"),
                1 => text.push_str("jon@example.is"),
                2 => text.push_str("3. mars 2024"),
                3 => text.push_str("Article 6 § 1"),
                4 => text.push_str("+354 555 1234"),
                5..8 => text.push_str(&(1990 + dice.roll(30)).to_string()),
                _ => text.push_str(WORDS[dice.roll(WORDS.len())]),
            }
            text.push_str(match words {
                _ if words % 90 == 0 => "\n",
                _ if words % 14 == 0 => ". ",
                _ => " ",
            });
        })
    }

    fn register(bytes: usize) -> String {
        fill(bytes, |dice, text| {
            let mut number = |from: usize, to: usize| from + dice.roll(to - from);
            text.push_str(&format!(
                "{},Jón Jónsson,{:02}{:02}{:02}-{:04},jon{}@example.is,{} {},{}.{}.{}\n",
                number(1, 99_999),
                number(1, 29),
                number(1, 13),
                number(10, 99),
                number(2000, 9999),
                number(1, 999),
                number(400, 899),
                number(1000, 9999),
                number(1, 29),
                number(1, 13),
                number(1930, 2024)
            ));
        })
    }

    fn logs(bytes: usize) -> String {
        fill(bytes, |dice, text| {
            text.push_str(&format!(
                "2024-03-{:02}T10:{:02}:{:02}.{:03}Z INFO [worker-{}] GET /v1/items/{} 200 {}ms client=10.0.{}.{}\n",
                1 + dice.roll(28),
                dice.roll(60),
                dice.roll(60),
                dice.roll(1000),
                dice.roll(16),
                dice.roll(1_000_000),
                dice.roll(900),
                dice.roll(256),
                dice.roll(256)
            ));
        })
    }

    fn document(format: FormatName, text: String) -> Document {
        parse(format, text).unwrap_or_else(|error| panic!("the bench's own text does not parse: {error}"))
    }

    fn detector() -> PatternDetector {
        PatternDetector::new().unwrap_or_else(|error| panic!("{error}"))
    }

    fn measure(bencher: divan::Bencher, document: &Document) {
        let detector = detector();
        bencher
            .counter(BytesCount::new(document.text().len()))
            .bench_local(|| detector.detect(document).len());
    }

    #[divan::bench]
    fn compile_all_rows() -> PatternDetector {
        detector()
    }

    #[divan::bench]
    fn compile_and_first_findings() -> usize {
        let letter = "kt. 120174-3399, sími 555 1234, jon@example.is, 3. mars 2024";
        detector().detect(&document(FormatName::Plain, letter.to_owned()), DEFAULT_THRESHOLD).len()
    }

    #[divan::bench]
    fn plain_prose(bencher: divan::Bencher) {
        measure(bencher, &document(FormatName::Plain, prose(MEGABYTE)));
    }

    #[divan::bench]
    fn prose_on_one_line(bencher: divan::Bencher) {
        measure(bencher, &document(FormatName::Plain, prose(MEGABYTE).replace('\n', " ")));
    }

    #[divan::bench]
    fn csv_register(bencher: divan::Bencher) {
        let text = format!("id,name,kt,email,phone,born\n{}", register(MEGABYTE));
        measure(bencher, &document(FormatName::Csv, text));
    }

    #[divan::bench]
    fn register_as_plain_text(bencher: divan::Bencher) {
        measure(bencher, &document(FormatName::Plain, register(MEGABYTE)));
    }

    #[divan::bench]
    fn server_log(bencher: divan::Bencher) {
        measure(bencher, &document(FormatName::Plain, logs(MEGABYTE)));
    }

    #[divan::bench(args = [
        "1 ", "1.", "a@a.", "a.", "http://a(", "::", "0-", "+1", "4111 ", "GB82", "12/", "1200000000", "March ", "1 March ",
    ])]
    fn hostile(bencher: divan::Bencher, piece: &str) {
        measure(bencher, &document(FormatName::Plain, piece.repeat(MEGABYTE / 4 / piece.len())));
    }

    /// The texts of a shared set, or nothing where it is not there.
    fn shared(set: &str) -> Option<String> {
        let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
        let root = std::env::var_os("SCRUBJAY_SHARED").map_or(beside, PathBuf::from);
        let file = std::fs::File::open(root.join("data").join(set).with_extension("jsonl.gz")).ok()?;
        let mut lines = String::new();
        flate2::read::GzDecoder::new(file).read_to_string(&mut lines).ok()?;
        let records = lines.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let texts: Vec<String> =
            records.filter_map(|record| record["text"].as_str().map(str::to_owned)).collect();
        Some(texts.join("\n"))
    }

    #[divan::bench(args = ["tab-en-court/dev", "greynir-is/train", "ler-de-court/dev", "btc-en/train"])]
    fn shared_set(bencher: divan::Bencher, set: &str) {
        match shared(set) {
            Some(text) => measure(bencher, &document(FormatName::Plain, text)),
            None => println!("{set} is not here: set SCRUBJAY_SHARED to the shared folder"),
        }
    }
}
