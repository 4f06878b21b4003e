//! What the bytes of a text are, 64 at a time: a bit for each byte, for each thing that the walk of `scrubjay` asks for.
//!
//! The one file of what we ship with `unsafe` written in it: loads of 16 bytes from a 64-byte array, which are always
//! inside it. Every kernel has a twin that reads one byte after the other, and a test compares them on every byte at
//! every place. It is a crate of its own so that Miri, which looks for undefined behaviour while it runs a program, has
//! only this to run (`make test-kernel`).

// The loads below; see the safety comment at each.
#![allow(unsafe_code)]

/// Bytes in a block.
pub const BLOCK_BYTES: usize = 64;

/// A bit for each byte of a block, the first byte in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// ASCII digits.
    pub digit: u64,
    /// ASCII letters and digits and `_`.
    pub word: u64,
    /// Bytes of characters beyond ASCII.
    pub wide: u64,
    /// Of those, all but the first byte of each character.
    pub continues: u64,
    /// `@`
    pub at: u64,
    /// `:`
    pub colon: u64,
    /// `.`
    pub dot: u64,
    /// `<`
    pub less: u64,
    /// Visible ASCII characters that are neither letter nor digit nor `_`.
    pub sign: u64,
}

impl Block {
    /// Reads one block.
    #[inline]
    pub fn of(bytes: &[u8; BLOCK_BYTES]) -> Block {
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        return wasm(bytes);
        #[cfg(target_arch = "x86_64")]
        // SAFETY: SSE2 is part of x86-64.
        return unsafe { sse2(bytes) };
        #[cfg(not(any(all(target_arch = "wasm32", target_feature = "simd128"), target_arch = "x86_64")))]
        scalar(bytes)
    }
}

/// One byte after the other.
#[cfg(any(test, not(any(all(target_arch = "wasm32", target_feature = "simd128"), target_arch = "x86_64"))))]
fn scalar(bytes: &[u8; BLOCK_BYTES]) -> Block {
    let mut block = Block::default();
    for (place, byte) in bytes.iter().enumerate() {
        let bit = |is: bool| u64::from(is) << place;
        block.digit |= bit(byte.is_ascii_digit());
        block.word |= bit(byte.is_ascii_alphanumeric() || *byte == b'_');
        block.wide |= bit(*byte >= 0x80);
        block.continues |= bit(*byte & 0xc0 == 0x80);
        block.at |= bit(*byte == b'@');
        block.colon |= bit(*byte == b':');
        block.dot |= bit(*byte == b'.');
        block.less |= bit(*byte == b'<');
        block.sign |= bit(byte.is_ascii_punctuation() && *byte != b'_');
    }
    block
}

/// With the 16-byte registers that every x86-64 has.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "sse2")]
#[inline]
fn sse2(bytes: &[u8; BLOCK_BYTES]) -> Block {
    use std::arch::x86_64::{
        __m128i, _mm_add_epi8, _mm_andnot_si128, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_loadu_si128,
        _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8,
    };
    let mut block = Block::default();
    for (quarter, part) in bytes.as_chunks::<16>().0.iter().enumerate() {
        // SAFETY: `part` is 16 readable bytes, and `_mm_loadu_si128` asks for no alignment.
        let v = unsafe { _mm_loadu_si128(std::ptr::from_ref(part).cast::<__m128i>()) };
        let is = |byte: u8| _mm_cmpeq_epi8(v, _mm_set1_epi8(byte as i8));
        // From `first` on, as many as `count`: unsigned wrap-around puts all others above.
        let within = |v: __m128i, first: u8, count: u8| {
            let from_zero = _mm_add_epi8(v, _mm_set1_epi8((first as i8).wrapping_neg()));
            _mm_cmpeq_epi8(_mm_min_epu8(from_zero, _mm_set1_epi8(count as i8 - 1)), from_zero)
        };
        let bits = |mask: __m128i| u64::from(_mm_movemask_epi8(mask) as u16) << (16 * quarter);
        let digit = within(v, b'0', 10);
        let letter = within(_mm_or_si128(v, _mm_set1_epi8(0x20)), b'a', 26);
        let word = _mm_or_si128(_mm_or_si128(digit, letter), is(b'_'));
        block.digit |= bits(digit);
        block.word |= bits(word);
        block.wide |= bits(v);
        block.continues |= bits(_mm_cmplt_epi8(v, _mm_set1_epi8(-64)));
        block.at |= bits(is(b'@'));
        block.colon |= bits(is(b':'));
        block.dot |= bits(is(b'.'));
        block.less |= bits(is(b'<'));
        block.sign |= bits(_mm_andnot_si128(word, within(v, b'!', 94)));
    }
    block
}

/// With WebAssembly's 16-byte vectors.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[target_feature(enable = "simd128")]
#[inline]
fn wasm(bytes: &[u8; BLOCK_BYTES]) -> Block {
    use std::arch::wasm32::{
        i8x16_bitmask, i8x16_lt, i8x16_splat, u8x16_eq, u8x16_le, u8x16_splat, u8x16_sub, v128, v128_andnot,
        v128_load, v128_or,
    };
    let mut block = Block::default();
    for (quarter, part) in bytes.as_chunks::<16>().0.iter().enumerate() {
        // SAFETY: `part` is 16 readable bytes, and `v128_load` asks for no alignment.
        let v = unsafe { v128_load(std::ptr::from_ref(part).cast::<v128>()) };
        let is = |byte: u8| u8x16_eq(v, u8x16_splat(byte));
        // From `first` on, as many as `count`: unsigned wrap-around puts all others above.
        let within = |v: v128, first: u8, count: u8| {
            u8x16_le(u8x16_sub(v, u8x16_splat(first)), u8x16_splat(count - 1))
        };
        let bits = |mask: v128| u64::from(i8x16_bitmask(mask)) << (16 * quarter);
        let digit = within(v, b'0', 10);
        let letter = within(v128_or(v, u8x16_splat(0x20)), b'a', 26);
        let word = v128_or(v128_or(digit, letter), is(b'_'));
        block.digit |= bits(digit);
        block.word |= bits(word);
        block.wide |= bits(v);
        block.continues |= bits(i8x16_lt(v, i8x16_splat(-64)));
        block.at |= bits(is(b'@'));
        block.colon |= bits(is(b':'));
        block.dot |= bits(is(b'.'));
        block.less |= bits(is(b'<'));
        block.sign |= bits(v128_andnot(within(v, b'!', 94), word));
    }
    block
}

/// The same for the views, which ask for other things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// ASCII digits.
    pub digit: u64,
    /// ASCII letters, and bytes of characters beyond ASCII.
    pub letter: u64,
    /// ASCII capitals.
    pub capital: u64,
    /// `d` and `p`, small or capital: with them begin the words for the dot of an address.
    pub dot_word: u64,
    /// First bytes of the letters of western and central Europe.
    pub latin: u64,
    /// What is worth a look: digits, what disguises are made of (signs of escapes, markup and brackets, control
    /// characters other than white space), first bytes of characters beyond ASCII; and a few signs beside them, which
    /// makes it cheaper.
    pub hot: u64,
}

impl Marks {
    /// Reads one block.
    #[inline]
    pub fn of(bytes: &[u8; BLOCK_BYTES]) -> Marks {
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        return wasm_marks(bytes);
        #[cfg(target_arch = "x86_64")]
        // SAFETY: SSE2 is part of x86-64.
        return unsafe { sse2_marks(bytes) };
        #[cfg(not(any(all(target_arch = "wasm32", target_feature = "simd128"), target_arch = "x86_64")))]
        scalar_marks(bytes)
    }
}

/// One byte after the other.
#[cfg(any(test, not(any(all(target_arch = "wasm32", target_feature = "simd128"), target_arch = "x86_64"))))]
fn scalar_marks(bytes: &[u8; BLOCK_BYTES]) -> Marks {
    let mut marks = Marks::default();
    for (place, byte) in bytes.iter().enumerate() {
        let bit = |is: bool| u64::from(is) << place;
        marks.digit |= bit(byte.is_ascii_digit());
        marks.letter |= bit(byte.is_ascii_alphabetic() || *byte >= 0x80);
        marks.capital |= bit(byte.is_ascii_uppercase());
        marks.dot_word |= bit(matches!(byte, b'd' | b'D' | b'p' | b'P'));
        marks.latin |= bit(matches!(byte, 0xc3..=0xc9));
        let is_sign = matches!(byte, b'%'..=b'*' | b'0'..=b'=' | b'@' | b'['..=b'`' | b'{'..=0x7f);
        let is_control = byte.is_ascii_control() && !matches!(byte, b'\t'..=b'\r');
        marks.hot |= bit(is_sign || is_control || *byte >= 0xc0);
    }
    marks
}

/// With the 16-byte registers that every x86-64 has.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "sse2")]
#[inline]
fn sse2_marks(bytes: &[u8; BLOCK_BYTES]) -> Marks {
    use std::arch::x86_64::{
        __m128i, _mm_add_epi8, _mm_andnot_si128, _mm_cmpeq_epi8, _mm_cmpgt_epi8, _mm_loadu_si128,
        _mm_max_epu8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8,
    };
    let mut marks = Marks::default();
    for (quarter, part) in bytes.as_chunks::<16>().0.iter().enumerate() {
        // SAFETY: `part` is 16 readable bytes, and `_mm_loadu_si128` asks for no alignment.
        let v = unsafe { _mm_loadu_si128(std::ptr::from_ref(part).cast::<__m128i>()) };
        let either = |a: __m128i, b: __m128i| _mm_or_si128(a, b);
        // From `first` on, as many as `count`: unsigned wrap-around puts all others above.
        let within = |v: __m128i, first: u8, count: u8| {
            let from_zero = _mm_add_epi8(v, _mm_set1_epi8((first as i8).wrapping_neg()));
            _mm_cmpeq_epi8(_mm_min_epu8(from_zero, _mm_set1_epi8(count as i8 - 1)), from_zero)
        };
        let bits = |mask: __m128i| u64::from(_mm_movemask_epi8(mask) as u16) << (16 * quarter);
        let lower = either(v, _mm_set1_epi8(0x20));
        let is = |byte: u8| _mm_cmpeq_epi8(lower, _mm_set1_epi8(byte as i8));
        let letter = within(lower, b'a', 26);
        // Signs among and behind the letters.
        let high = _mm_andnot_si128(letter, _mm_cmpgt_epi8(v, _mm_set1_epi8(0x3f)));
        let first = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8(-64)), v);
        let signs = either(within(v, b'%', 6), within(v, b'0', 14));
        let control = either(within(v, 0, 9), within(v, 14, 18));
        marks.digit |= bits(within(v, b'0', 10));
        // The highest bit is what counts.
        marks.letter |= bits(either(letter, v));
        marks.capital |= bits(within(v, b'A', 26));
        marks.dot_word |= bits(either(is(b'd'), is(b'p')));
        marks.latin |= bits(within(v, 0xc3, 7));
        marks.hot |= bits(either(either(high, first), either(signs, control)));
    }
    marks
}

/// With WebAssembly's 16-byte vectors.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[target_feature(enable = "simd128")]
#[inline]
fn wasm_marks(bytes: &[u8; BLOCK_BYTES]) -> Marks {
    use std::arch::wasm32::{
        i8x16_bitmask, i8x16_gt, i8x16_splat, u8x16_eq, u8x16_ge, u8x16_le, u8x16_splat, u8x16_sub, v128,
        v128_andnot, v128_load, v128_or,
    };
    let mut marks = Marks::default();
    for (quarter, part) in bytes.as_chunks::<16>().0.iter().enumerate() {
        // SAFETY: `part` is 16 readable bytes, and `v128_load` asks for no alignment.
        let v = unsafe { v128_load(std::ptr::from_ref(part).cast::<v128>()) };
        // From `first` on, as many as `count`: unsigned wrap-around puts all others above.
        let within = |v: v128, first: u8, count: u8| {
            u8x16_le(u8x16_sub(v, u8x16_splat(first)), u8x16_splat(count - 1))
        };
        let bits = |mask: v128| u64::from(i8x16_bitmask(mask)) << (16 * quarter);
        let lower = v128_or(v, u8x16_splat(0x20));
        let is = |byte: u8| u8x16_eq(lower, u8x16_splat(byte));
        let letter = within(lower, b'a', 26);
        // Signs among and behind the letters.
        let high = v128_andnot(i8x16_gt(v, i8x16_splat(0x3f)), letter);
        let first = u8x16_ge(v, u8x16_splat(0xc0));
        let signs = v128_or(within(v, b'%', 6), within(v, b'0', 14));
        let control = v128_or(within(v, 0, 9), within(v, 14, 18));
        marks.digit |= bits(within(v, b'0', 10));
        // The highest bit is what counts.
        marks.letter |= bits(v128_or(letter, v));
        marks.capital |= bits(within(v, b'A', 26));
        marks.dot_word |= bits(v128_or(is(b'd'), is(b'p')));
        marks.latin |= bits(within(v, 0xc3, 7));
        marks.hot |= bits(v128_or(v128_or(high, first), v128_or(signs, control)));
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_and_its_twin_agree_on_every_byte_at_every_place() {
        // Miri is thousands of times slower. What it looks at, the loads, is the same for every byte.
        for byte in (0..=u8::MAX).step_by(if cfg!(miri) { 51 } else { 1 }) {
            for place in 0..BLOCK_BYTES {
                let mut bytes = [b' '; BLOCK_BYTES];
                bytes[place] = byte;
                bytes[(place * 7 + 3) % BLOCK_BYTES] = byte.wrapping_mul(31);
                assert_eq!(Block::of(&bytes), scalar(&bytes), "{byte} at {place}");
                assert_eq!(Marks::of(&bytes), scalar_marks(&bytes), "{byte} at {place}");
            }
        }
    }
}
