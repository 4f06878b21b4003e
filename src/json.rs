//! Reads JSON (RFC 8259), into types that say by `Deserialize` what they hold, or past it.
//!
//! Our own reader and not that of serde_json, because that one reads numbers with fractions to the last digit and
//! quotes what it refuses: a tenth of what a page downloads, for records that hold no fractions and errors that may not
//! quote. What it takes and what it refuses is compared with serde_json in a test. Objects are read as objects only,
//! and how deep a text nests does not matter: what is not asked for is passed over without recursion.

use std::borrow::Cow;

use serde::de::{Deserialize, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

/// Where a text is not the JSON it should be. Never quotes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct JsonError {
    /// Line, from 1.
    pub(crate) line: usize,
    /// Byte in the line, from 1.
    pub(crate) column: usize,
}

/// Reads a text that is one JSON value.
pub(crate) fn from_str<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, JsonError> {
    let mut reader = Reader { text, at: 0 };
    let read = T::deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|Wrong| reader.place())
}

/// Checks that a text is one JSON value.
pub(crate) fn check(text: &str) -> Result<(), JsonError> {
    let mut reader = Reader { text, at: 0 };
    reader.skip_value().and_then(|()| reader.end()).map_err(|Wrong| reader.place())
}

/// The deepest nesting that [`tree`] follows.
const MAX_TREE_DEPTH: usize = 32;

/// A JSON value that knows where it stands, for files of which an error must say what is wrong where.
pub(crate) struct Tree<'t> {
    /// Its first byte in the text.
    pub(crate) at: usize,
    /// What it is.
    pub(crate) node: Node<'t>,
}

/// What a [`Tree`] is.
pub(crate) enum Node<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(&'t str),
    /// A string, its escapes decoded.
    Text(Cow<'t, str>),
    /// An array.
    List(Vec<Tree<'t>>),
    /// An object, its members in the order of the text.
    Object(Vec<Member<'t>>),
}

/// A member of an object.
pub(crate) struct Member<'t> {
    /// The first byte of its name in the text.
    pub(crate) at: usize,
    /// Its name.
    pub(crate) name: Cow<'t, str>,
    /// Its value.
    pub(crate) value: Tree<'t>,
}

/// Reads a text that is one JSON value, nested no deeper than [`MAX_TREE_DEPTH`].
pub(crate) fn tree(text: &str) -> Result<Tree<'_>, JsonError> {
    let mut reader = Reader { text, at: 0 };
    let read = reader.tree(0).and_then(|tree| reader.end().map(|()| tree));
    read.map_err(|Wrong| reader.place())
}

/// The line and column of a byte.
pub(crate) fn place(text: &str, at: usize) -> JsonError {
    Reader { text, at }.place()
}

/// A JSON value as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Raw<'t>(pub(crate) &'t str);

/// The name by which [`Raw`] asks for itself.
const RAW: &str = "scrubjay::json::Raw";

impl<'de: 't, 't> Deserialize<'de> for Raw<'t> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Raw<'t>, D::Error> {
        struct RawVisitor;
        impl<'t> Visitor<'t> for RawVisitor {
            type Value = Raw<'t>;
            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("JSON")
            }
            fn visit_borrowed_str<E>(self, written: &'t str) -> Result<Raw<'t>, E> {
                Ok(Raw(written))
            }
        }
        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}

/// Something is wrong where the reader stands.
#[derive(Debug)]
struct Wrong;

impl std::fmt::Display for Wrong {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("not the JSON it should be")
    }
}

impl std::error::Error for Wrong {}

// Every one of them, so that no text that would quote a value is ever made.
impl serde::de::Error for Wrong {
    fn custom<T: std::fmt::Display>(_message: T) -> Wrong {
        Wrong
    }
    fn invalid_type(_found: serde::de::Unexpected<'_>, _expected: &dyn serde::de::Expected) -> Wrong {
        Wrong
    }
    fn invalid_value(_found: serde::de::Unexpected<'_>, _expected: &dyn serde::de::Expected) -> Wrong {
        Wrong
    }
    fn invalid_length(_length: usize, _expected: &dyn serde::de::Expected) -> Wrong {
        Wrong
    }
    fn unknown_variant(_variant: &str, _expected: &'static [&'static str]) -> Wrong {
        Wrong
    }
    fn unknown_field(_field: &str, _expected: &'static [&'static str]) -> Wrong {
        Wrong
    }
    fn missing_field(_field: &'static str) -> Wrong {
        Wrong
    }
    fn duplicate_field(_field: &'static str) -> Wrong {
        Wrong
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn place(&self) -> JsonError {
        let before = self.text.as_bytes().get(..self.at).unwrap_or(self.text.as_bytes());
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
        JsonError {
            line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
            // At the end of the text there is no byte to point at but the last.
            column: before.len() - start + usize::from(self.at < self.text.len()),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Goes on behind `byte`, which must be the next one that is not white space.
    fn expect(&mut self, byte: u8) -> Result<(), Wrong> {
        match self.peek() == Some(byte) {
            true => {
                self.at += 1;
                Ok(())
            }
            false => Err(Wrong),
        }
    }

    fn end(&mut self) -> Result<(), Wrong> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Wrong),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), Wrong> {
        for byte in word.bytes() {
            if self.byte() != Some(byte) {
                return Err(Wrong);
            }
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<Cow<'t, str>, Wrong> {
        self.expect(b'"')?;
        let mut start = self.at;
        let mut read = String::new();
        loop {
            match self.byte().ok_or(Wrong)? {
                b'"' => {
                    let rest = &self.text[start..self.at];
                    self.at += 1;
                    return Ok(match read.is_empty() {
                        true => Cow::Borrowed(rest),
                        false => Cow::Owned(read + rest),
                    });
                }
                b'\\' => {
                    read.push_str(&self.text[start..self.at]);
                    read.push(self.escape()?);
                    start = self.at;
                }
                0..0x20 => return Err(Wrong),
                _ => self.at += 1,
            }
        }
    }

    /// The character that an escape stands for.
    fn escape(&mut self) -> Result<char, Wrong> {
        let code = match self.skip_escape()? {
            lead @ 0xd800..0xdc00 => {
                self.word("\\")?;
                if self.byte() != Some(b'u') {
                    return Err(Wrong);
                }
                self.at -= 1;
                match self.skip_escape()? {
                    trail @ 0xdc00..0xe000 => 0x1_0000 + ((lead - 0xd800) << 10) + (trail - 0xdc00),
                    _ => return Err(Wrong),
                }
            }
            code => code,
        };
        char::from_u32(code).ok_or(Wrong)
    }

    /// Goes on behind an escape: what it says, which may be half a character.
    fn skip_escape(&mut self) -> Result<u32, Wrong> {
        self.at += 1;
        let code = match self.byte().ok_or(Wrong)? {
            byte @ (b'"' | b'\\' | b'/') => u32::from(byte),
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            b'u' => {
                let mut code = 0;
                for _ in 0..4 {
                    self.at += 1;
                    code = code * 16 + char::from(self.byte().ok_or(Wrong)?).to_digit(16).ok_or(Wrong)?;
                }
                code
            }
            _ => return Err(Wrong),
        };
        self.at += 1;
        Ok(code)
    }

    fn skip_string(&mut self) -> Result<(), Wrong> {
        self.expect(b'"')?;
        loop {
            match self.byte().ok_or(Wrong)? {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => {
                    self.skip_escape()?;
                }
                0..0x20 => return Err(Wrong),
                _ => self.at += 1,
            }
        }
    }

    /// Goes on behind digits, of which there must be one.
    fn skip_digits(&mut self) -> Result<(), Wrong> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Wrong) } else { Ok(()) }
    }

    fn skip_number(&mut self) -> Result<(), Wrong> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(Wrong);
            }
        } else {
            self.skip_digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.skip_digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.skip_digits()?;
        }
        Ok(())
    }

    /// A number as it is written.
    fn number(&mut self) -> Result<&'t str, Wrong> {
        self.peek();
        let start = self.at;
        self.skip_number()?;
        Ok(&self.text[start..self.at])
    }

    /// Goes on behind one value.
    fn skip_value(&mut self) -> Result<(), Wrong> {
        // The brackets that are open.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek().ok_or(Wrong)? {
                b'"' => self.skip_string()?,
                b'n' => self.word("null")?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'-' | b'0'..=b'9' => self.skip_number()?,
                bracket @ (b'[' | b'{') => {
                    self.at += 1;
                    // Two more than the one that opens.
                    if self.peek() == Some(bracket + 2) {
                        self.at += 1;
                    } else {
                        open.push(bracket);
                        if bracket == b'{' {
                            self.skip_key()?;
                        }
                        continue;
                    }
                }
                _ => return Err(Wrong),
            }
            // Behind a value.
            loop {
                let Some(bracket) = open.last().copied() else { return Ok(()) };
                match self.peek().ok_or(Wrong)? {
                    b',' => {
                        self.at += 1;
                        if bracket == b'{' {
                            self.skip_key()?;
                        }
                        break;
                    }
                    close if close == bracket + 2 => {
                        self.at += 1;
                        open.pop();
                    }
                    _ => return Err(Wrong),
                }
            }
        }
    }

    fn tree(&mut self, depth: usize) -> Result<Tree<'t>, Wrong> {
        let first = self.peek().ok_or(Wrong)?;
        let at = self.at;
        let node = match first {
            b'"' => Node::Text(self.string()?),
            b'n' => self.word("null").map(|()| Node::Null)?,
            b't' => self.word("true").map(|()| Node::Bool(true))?,
            b'f' => self.word("false").map(|()| Node::Bool(false))?,
            b'[' | b'{' if depth == MAX_TREE_DEPTH => return Err(Wrong),
            b'[' => {
                self.at += 1;
                let (mut list, mut is_first) = (Vec::new(), true);
                while (Items { reader: self, close: b']', is_first }).go_on()? {
                    is_first = false;
                    list.push(self.tree(depth + 1)?);
                }
                Node::List(list)
            }
            b'{' => {
                self.at += 1;
                let (mut members, mut is_first) = (Vec::new(), true);
                while (Items { reader: self, close: b'}', is_first }).go_on()? {
                    is_first = false;
                    self.peek();
                    let at = self.at;
                    let name = self.string()?;
                    self.expect(b':')?;
                    members.push(Member { at, name, value: self.tree(depth + 1)? });
                }
                Node::Object(members)
            }
            _ => Node::Number(self.number()?),
        };
        Ok(Tree { at, node })
    }

    fn skip_key(&mut self) -> Result<(), Wrong> {
        self.skip_string()?;
        self.expect(b':')
    }
}

/// The items of an array or an object.
struct Items<'r, 't> {
    reader: &'r mut Reader<'t>,
    close: u8,
    is_first: bool,
}

impl Items<'_, '_> {
    /// True if there is one more.
    fn go_on(&mut self) -> Result<bool, Wrong> {
        if self.reader.peek() == Some(self.close) {
            self.reader.at += 1;
            return Ok(false);
        }
        if !std::mem::take(&mut self.is_first) {
            self.reader.expect(b',')?;
        }
        Ok(true)
    }
}

impl<'t> SeqAccess<'t> for Items<'_, 't> {
    type Error = Wrong;

    fn next_element_seed<T: DeserializeSeed<'t>>(&mut self, seed: T) -> Result<Option<T::Value>, Wrong> {
        match self.go_on()? {
            true => seed.deserialize(&mut *self.reader).map(Some),
            false => Ok(None),
        }
    }
}

impl<'t> MapAccess<'t> for Items<'_, 't> {
    type Error = Wrong;

    fn next_key_seed<K: DeserializeSeed<'t>>(&mut self, seed: K) -> Result<Option<K::Value>, Wrong> {
        match self.go_on()? {
            true => seed.deserialize(&mut *self.reader).map(Some),
            false => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'t>>(&mut self, seed: V) -> Result<V::Value, Wrong> {
        self.reader.expect(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

impl<'t> EnumAccess<'t> for &mut Reader<'t> {
    type Error = Wrong;
    type Variant = Unit;

    fn variant_seed<V: DeserializeSeed<'t>>(self, seed: V) -> Result<(V::Value, Unit), Wrong> {
        seed.deserialize(self).map(|variant| (variant, Unit))
    }
}

/// A variant that is nothing but its name.
struct Unit;

impl<'t> VariantAccess<'t> for Unit {
    type Error = Wrong;

    fn unit_variant(self) -> Result<(), Wrong> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'t>>(self, _seed: T) -> Result<T::Value, Wrong> {
        Err(Wrong)
    }
    fn tuple_variant<V: Visitor<'t>>(self, _length: usize, _visitor: V) -> Result<V::Value, Wrong> {
        Err(Wrong)
    }
    fn struct_variant<V: Visitor<'t>>(
        self,
        _fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Wrong> {
        Err(Wrong)
    }
}

impl<'t> serde::Deserializer<'t> for &mut Reader<'t> {
    type Error = Wrong;

    /// Types that say nothing of what they are, and those that no record has.
    fn deserialize_any<V: Visitor<'t>>(self, _visitor: V) -> Result<V::Value, Wrong> {
        Err(Wrong)
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'t>>
        i8 i16 i32 i64 i128 u8 u16 u32 u128 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let is_true = self.peek() == Some(b't');
        self.word(if is_true { "true" } else { "false" })?;
        visitor.visit_bool(is_true)
    }

    fn deserialize_u64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_u64(self.number()?.parse().map_err(|_| Wrong)?)
    }

    /// Right to the last digit up to fifteen of them, which is more than a share has.
    fn deserialize_f32<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let written = self.number()?;
        let (digits, exponent) = written.split_once(&['e', 'E'][..]).unwrap_or((written, "0"));
        let (mut value, mut scale, mut is_fraction) = (0.0f64, 1.0f64, false);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' => {
                    value = value * 10.0 + f64::from(byte - b'0');
                    scale *= if is_fraction { 10.0 } else { 1.0 };
                }
                b'.' => is_fraction = true,
                _ => {}
            }
        }
        // Beyond these nothing is left of a number, or it is greater than any.
        const LEAST: i32 = -400;
        const MOST: i32 = 400;
        let extreme = if exponent.starts_with('-') { LEAST } else { MOST };
        let exponent = exponent.parse().unwrap_or(extreme).clamp(LEAST, MOST);
        let value = if value == 0.0 { value } else { value / scale * 10f64.powi(exponent) };
        if value.is_infinite() {
            return Err(Wrong);
        }
        let value = value as f32;
        visitor.visit_f32(if written.starts_with('-') { -value } else { value })
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.string()? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.peek() {
            Some(b'n') => {
                self.word("null")?;
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        if name != RAW {
            return Err(Wrong);
        }
        self.peek();
        let start = self.at;
        self.skip_value()?;
        visitor.visit_borrowed_str(&self.text[start..self.at])
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.expect(b'[')?;
        visitor.visit_seq(Items { reader: self, close: b']', is_first: true })
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.expect(b'{')?;
        visitor.visit_map(Items { reader: self, close: b'}', is_first: true })
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_enum(self)
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.skip_value()?;
        visitor.visit_unit()
    }
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    // Clippy knows a test module by a plain `cfg(test)` only.
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Record<'t> {
        #[serde(borrow)]
        text: Cow<'t, str>,
        count: u64,
        #[serde(default)]
        share: f32,
        is_open: Option<bool>,
        role: Role,
        names: Vec<String>,
        counts: BTreeMap<String, u64>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Role {
        HeadArchivist,
        Other,
    }

    const RECORD: &str = r#" {"text": "a\u00e9\ud83d\ude00\n\"", "count": 18446744073709551615, "share": 0.35, "is_open": null,
        "role": "head-archivist", "names": ["x", "", "\\"], "counts": {"a": 0, "b\t": 12}} "#;

    fn both(text: &str) {
        let theirs = serde_json::from_str::<Record<'_>>(text);
        let ours = from_str::<Record<'_>>(text);
        match theirs {
            Ok(record) => assert_eq!(ours, Ok(record), "{text}"),
            Err(_) => assert!(ours.is_err(), "{text}"),
        }
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(text);
        assert_eq!(check(text).is_ok(), theirs.is_ok(), "{text}");
    }

    #[test]
    fn it_reads_what_serde_json_reads() {
        both(RECORD);
        for (part, other) in [
            ("\"share\": 0.35, ", ""),
            ("null", "true"),
            ("0.35", "-12.5"),
            ("0.35", "7"),
            ("0.35", "0.3E5"),
            ("0.35", "35e-2"),
            ("0.35", "-1.5e+2"),
            ("0.35", "0e999"),
            ("0.35", "1e999"),
            ("0.35", "1e-999"),
            ("\\u00e9", "\\ud800"),
            ("\\u00e9", "\\ud800\\n"),
            ("\\u00e9", "\\ud800\\u0041"),
            ("\\u00e9", "\\udc00"),
            ("\\u00e9", "\\u00g9"),
            ("\\u00e9", "\u{1}"),
            ("\"count\"", "\"counts\""),
            ("\"count\"", "\"other\""),
            ("18446744073709551615", "18446744073709551616"),
            ("18446744073709551615", "1.5"),
            ("18446744073709551615", "-1"),
            ("18446744073709551615", "01"),
            ("18446744073709551615", "\"1\""),
            ("head-archivist", "nobody"),
            ("\"\\\\\"]", "\"\\\\\",]"),
            ("12}", "12,}"),
            ("\"role\"", ",\"role\""),
            ("}} ", "}}]"),
            ("}} ", "}"),
        ] {
            assert!(RECORD.contains(part), "{part}");
            both(&RECORD.replace(part, other));
        }
    }

    #[test]
    fn an_error_says_where_it_is() {
        for text in ["{\"a\":}", "[1,\n 2 3]", "[1,\n\n", "[01]", "", "nul", "{\"a\" 1}", "[1.]x"] {
            let theirs = serde_json::from_str::<serde::de::IgnoredAny>(text).unwrap_err();
            assert_eq!(
                check(text),
                Err(JsonError { line: theirs.line(), column: theirs.column() }),
                "{text}"
            );
        }
    }

    #[test]
    fn a_value_can_be_kept_as_it_is_written() {
        let read = from_str::<BTreeMap<String, Raw<'_>>>(r#"{"a": {"b":1.0e2} , "c":[ ]}"#).unwrap();
        assert_eq!(read.values().map(|raw| raw.0).collect::<Vec<_>>(), [r#"{"b":1.0e2}"#, "[ ]"]);
    }

    proptest! {
        #[test]
        fn it_refuses_what_serde_json_refuses(
            text in r#"([\[\]{},:"]|"[a-z]?"|\\[u"a-z]|[-+.eE]|[0-9]{1,3}|true|null|[ \n\t]|[é\u{1}]){0,12}"#,
            place in 0usize..1000,
            byte in "\\PC",
        ) {
            both(&text);
            let place = RECORD.floor_char_boundary(place % RECORD.len());
            both(&format!("{}{byte}{}", &RECORD[..place], &RECORD[place..]));
            both(&RECORD[..place]);
        }
    }
}
