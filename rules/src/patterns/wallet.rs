//! Addresses and keys of cryptocurrency wallets.

use std::ops::{Range, RangeInclusive};

use sha2::{Digest, Sha256};

use crate::edges::joins_words;
use crate::kind::EntityKind;
use crate::pattern::{Check, Edges, Pattern, Rule, Shape};
use crate::written;

#[rustfmt::skip]
pub(super) const ROWS: &[Pattern] = &[
    BASE58, EXTENDED_KEY, EXTENDED_PRIVATE_KEY, WIF, BECH32, BECH32_PRIVATE_KEY, LIGHTNING, CASH_ADDRESS, ETHEREUM, STELLAR, STELLAR_SEED, MONERO,
    NAMED_ADDRESS, SEED_PHRASE,
];

#[rustfmt::skip]
const WALLET_WORDS: &[&str] = &[
    "wallet*", "bitcoin*", "btc", "litecoin", "ltc", "dogecoin", "doge", "dash", "zcash", "zec", "tron", "trx", "usdt", "ripple", "xrp", "crypto*", "blockchain",
    "veski", "rafmynt*", "rafeyri", "geldbörse", "portefeuille", "billetera", "monedero", "portafoglio", "carteira", "кошелек", "钱包", "ウォレット",
];

/// An address in base 58 with a checksum: Bitcoin, Litecoin, Dogecoin, Dash, Zcash, Tron, XRP.
pub const BASE58: Pattern = Pattern {
    name: "crypto-base58",
    kind: EntityKind::Crypto,
    shape: Shape::Regex(r"[13DLMTXtr][1-9A-HJ-NP-Za-km-z]{24,34}"),
    edges: Edges { word: true, number: false, before: "/", after: "/=+" },
    rule: Rule::Refine(|text, found| {
        let place = whole(text, found, is_base58, 25..=35)?;
        let value = text.as_bytes().get(place.clone())?;
        (value.iter().any(u8::is_ascii_uppercase) && value.iter().any(u8::is_ascii_lowercase))
            .then_some(place)
    }),
    check: Some(Check { passes: is_address, passed: 0.98, failed: 0.0, failed_in_context: 0.6 }),
    context: WALLET_WORDS,
    context_score: 0.99,
    about: "A wallet address in base 58 whose checksum is right, or near a word for a wallet.",
    source: "Bitcoin Core: base58.cpp, chainparams.cpp; XRP Ledger: base58 encodings; SLIP-0044",
    finds: &[
        "pay to «1Dm4rMFbnrzdNqgUydUtwDybn8ejfpY4hX».",
        "«3ET5mtk3LmK1U1Nv6j9VMrLXvewTFkeRnU»",
        "ltc «LXz27ZZRsXEgdeNe9mUCDF3MzM21rVQmkC», «MLfE5nA1HtASGWepCc8qBVawFMXuHaHcxK»",
        "«DHuAPcCF6Gtuuqs5iDUTUz9CfGP352gccC» and «XoSugbuVkaDDXnH4qWo7nkfPcUERh1W5qA»",
        "USDT: «TNjGrQdKwb7aY1k7Zu8cTNfjgvQ3wkyHai»",
        "«t1WdfrgfjmBnDyUjNv4J2535X2nqpUHuHpU», «rDmhiMEb8izd4qg7yd7tADyb83ejCFYh6X»",
        "bitcoin wallet «1Dm4rMFbnrzdNqgUydUtwDybn8ejfpY4hY» has a slip",
    ],
    ignores: &[
        "1Dm4rMFbnrzdNqgUydUtwDybn8ejfpY4hY",
        "1BoatSLRHtKNngkdXEeobR76b53LETtpyTx9",
        "Dm4rMFbnrzdNqgUydUtwDybn8ejfpY4hX",
    ],
    ..Pattern::ROW
};

/// The match and what goes on behind it, if together they have one of these lengths. The shapes stop early, because
/// a long count of letters is dear in the automaton that all rows share.
fn whole(
    text: &str,
    found: Range<usize>,
    belongs: fn(u8) -> bool,
    lengths: RangeInclusive<usize>,
) -> Option<Range<usize>> {
    let rest = &text.as_bytes()[found.end..];
    let more = rest.iter().take(*lengths.end()).take_while(|byte| belongs(**byte)).count();
    lengths.contains(&(found.len() + more)).then_some(found.start..found.end + more)
}

fn is_base58(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() && !matches!(byte, b'0' | b'O' | b'I' | b'l')
}

fn is_base32(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'2'..=b'7')
}

const BITCOIN_ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const RIPPLE_ALPHABET: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// The bytes that `text` stands for in base 58. Nothing for other characters or more than 160 of them.
fn base58(text: &str, alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    if text.len() > 160 {
        return None;
    }
    // Least significant byte first.
    let mut bytes: Vec<u8> = Vec::new();
    for character in text.bytes() {
        let mut carry = alphabet.iter().position(|letter| *letter == character)? as u32;
        for byte in &mut bytes {
            carry += u32::from(*byte) * 58;
            *byte = carry as u8;
            carry >>= 8;
        }
        if carry > 0 {
            bytes.push(carry as u8);
        }
    }
    let zeros = text.bytes().take_while(|byte| *byte == alphabet[0]).count();
    bytes.extend(std::iter::repeat_n(0, zeros));
    bytes.reverse();
    Some(bytes)
}

/// The same without its checksum, if that is right.
fn base58_checked(text: &str, alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    let mut bytes = base58(text, alphabet)?;
    let sum = bytes.split_off(bytes.len().checked_sub(4)?);
    Sha256::digest(Sha256::digest(&bytes)).starts_with(&sum).then_some(bytes)
}

fn is_address(text: &str) -> bool {
    // The first byte: Bitcoin 0 and 5, Dogecoin 30 and 22, Litecoin 48 and 50, Tron 65, Dash 76 and 16.
    let is_coin = |bytes: &[u8]| match bytes.len() {
        21 => matches!(bytes[0], 0 | 5 | 16 | 22 | 30 | 48 | 50 | 65 | 76),
        22 => matches!(bytes[..2], [0x1c, 0xb8 | 0xbd]), // Zcash
        _ => false,
    };
    match text.starts_with('r') {
        true => base58_checked(text, RIPPLE_ALPHABET).is_some_and(|bytes| bytes.len() == 21 && bytes[0] == 0),
        false => base58_checked(text, BITCOIN_ALPHABET).is_some_and(|bytes| is_coin(&bytes)),
    }
}

fn is_base58_checked(text: &str) -> bool {
    base58_checked(text, BITCOIN_ALPHABET).is_some()
}

/// A public key from which all addresses of a wallet follow.
pub const EXTENDED_KEY: Pattern = Pattern {
    name: "crypto-extended-key",
    shape: Shape::Led(
        r"(?:xpub|ypub|zpub|tpub|upub|vpub|Ypub|Zpub|Upub|Vpub|Ltub|Mtub)[1-9A-HJ-NP-Za-km-z]{107}",
    ),
    edges: Edges::WORD,
    rule: Rule::None,
    check: Some(Check { passes: is_base58_checked, passed: 0.99, failed: 0.7, failed_in_context: 0.8 }),
    about: "An extended public key, from which all addresses of a wallet follow.",
    source: "BIP-32; SLIP-0132",
    finds: &[
        "«xpub661MyMwAqRbcFwFrbpftXJcKN2VsWTVgrJjX5hHdHYHismvv6L3Gc37VTjgJYsy9r6U3euQWPZJ8E4mXaRLPXuvAqxo5CnM3N72JXtXRkPe»",
        "key=«xpub661MyMwAqRbcFwFrbpftXJcKN2VsWTVgrJjX5hHdHYHismvv6L3Gc37VTjgJYsy9r6U3euQWPZJ8E4mXaRLPXuvAqxo5CnM3N72JXtXRkPe»;",
        "«zpub661MyMwAqRbcFwFrbpftXJcKN2VsWTVgrJjX5hHdHYHismvv6L3Gc37VTjgJYsy9r6U3euQWPZJ8E4mXaRLPXuvAqxo5CnM3N72JXtXRkPe» copied wrong",
    ],
    ignores: &["xpub661MyMwAqRbcFwFrbpftXJcKN2VsWTVgrJj", "xpub", "the xpub key"],
    ..BASE58
};

/// The private key from which all keys of a wallet follow.
pub const EXTENDED_PRIVATE_KEY: Pattern = Pattern {
    name: "crypto-extended-private-key",
    kind: EntityKind::CryptoPrivateKey,
    shape: Shape::Led(
        r"(?:xprv|yprv|zprv|tprv|uprv|vprv|Yprv|Zprv|Uprv|Vprv|Ltpv|Mtpv)[1-9A-HJ-NP-Za-km-z]{107}",
    ),
    about: "An extended private key, from which all keys of a wallet follow.",
    finds: &[
        "«xprv9s21ZrQH143K3TBPVo8tAAfaozfP6zmqV5ovHJt1jCkjzybmYnj24Eo1cUeY7EvVjWfbUp8AueJfhz2BrXcQUeeFkgLUsAACSw8HnaQ1CGo»",
        "master: «xprv9s21ZrQH143K3TBPVo8tAAfaozfP6zmqV5ovHJt1jCkjzybmYnj24Eo1cUeY7EvVjWfbUp8AueJfhz2BrXcQUeeFkgLUsAACSw8HnaQ1CGo».",
        "«yprv9s21ZrQH143K3TBPVo8tAAfaozfP6zmqV5ovHJt1jCkjzybmYnj24Eo1cUeY7EvVjWfbUp8AueJfhz2BrXcQUeeFkgLUsAACSw8HnaQ1CGo» copied wrong",
    ],
    ignores: &["xprv9s21ZrQH143K3TBPVo8tAAfaozfP6zmqV5ovH", "xprv", "the xprv key"],
    ..EXTENDED_KEY
};

/// A private key of one address.
pub const WIF: Pattern = Pattern {
    name: "crypto-wif",
    shape: Shape::Regex(r"[5KL][1-9A-HJ-NP-Za-km-z]{50,51}"),
    edges: Edges { word: true, number: false, before: "/", after: "/=+" },
    check: Some(Check {
        passes: |text| {
            base58_checked(text, BITCOIN_ALPHABET)
                .is_some_and(|bytes| matches!(bytes.len(), 33 | 34) && bytes[0] == 0x80)
        },
        passed: 0.99,
        failed: 0.0,
        failed_in_context: 0.6,
    }),
    rule: Rule::Refine(|text, found| whole(text, found, is_base58, 51..=52)),
    about: "The private key of a Bitcoin address, as wallets import it.",
    source: "Bitcoin Core: wallet import format",
    finds: &[
        "«5JsvoFRt3R9NeDxXqkuLaJiixY9141hLRf6yMvsU93xuQfE6edh»",
        "key «L1unT8gpHfZxXJC78Cn1Q1DAC8SKEJ52jqBMmNmknY5kKACfiWHT».",
        "btc wallet «5JsvoFRt3R9NeDxXqkuLaJiixY9141hLRf6yMvsU93xuQfE6edi»",
    ],
    ignores: &[
        "5JsvoFRt3R9NeDxXqkuLaJiixY9141hLRf6yMvsU93xuQfE6edi",
        "L1unT8gpHfZxXJC78Cn1Q1DAC8SKEJ52jqBMmNmknY5kKACfiWH",
        "5JsvoFRt3R9NeDxXqkuLaJiixY9141hLRf6yMvsU93xuQfE6ed",
    ],
    ..EXTENDED_PRIVATE_KEY
};

/// An address in bech32: Bitcoin, Litecoin, Cardano, the Cosmos chains, Nostr and others.
pub const BECH32: Pattern = Pattern {
    name: "crypto-bech32",
    shape: Shape::Led(
        r"(?:bc1|BC1|tb1|TB1|ltc1|LTC1|addr1|stake1|cosmos1|osmo1|terra1|juno1|kava1|inj1|sei1|celestia1|akash1|bnb1|thor1|band1|axelar1|stars1|evmos1|dydx1|secret1|erd1|zil1|zs1|npub1|lnurl1|LNURL1|iota1|age1)[02-9ac-hj-np-zAC-HJ-NP-Z]{25,104}",
    ),
    edges: Edges::WORD,
    rule: Rule::Valid(|text| {
        !(text.bytes().any(|byte| byte.is_ascii_uppercase())
            && text.bytes().any(|byte| byte.is_ascii_lowercase()))
    }),
    check: Some(Check { passes: is_bech32, passed: 0.99, failed: 0.2, failed_in_context: 0.7 }),
    about: "A wallet address in bech32 whose checksum is right, or near a word for a wallet.",
    source: "BIP-173; BIP-350; SLIP-0173 (prefixes)",
    finds: &[
        "«bc1q30msdwz0d5lt9rmq9yc62flww2c0e8a2ykx06a».",
        "send to «bc1p30msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz2ss0kxhvx7qfqj6wdxt»",
        "«BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4»",
        "«cosmos130msdwz0d5lt9rmq9yc62flww2c0e8a2jvcy7s» stakes",
        "ada «addr1qx9lwp4cfaknav50vq5nrff8aeetplyl4twnvyevf2zp7cut7urtsnmd86eg7cpfxxjj0mnjkr7fl2kaxcfjcj5yra3s26jstn»",
        "btc wallet «bc1q30msdwz0d5lt9rmq9yc62flww2c0e8a2ykx06q» has a slip",
    ],
    ignores: &[
        "bc1q30msdwz0d5lt9rmq9yc62flww2c0e8a2ykx06q",
        "bc1",
        "bc1Q30msdwz0d5lt9rmq9yc62flww2c0e8a2ykx06a",
    ],
    ..BASE58
};

/// The value of each letter of bech32.
const BECH32_ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

fn bech32_values(text: &str) -> Option<Vec<u8>> {
    let value = |letter: u8| BECH32_ALPHABET.iter().position(|known| *known == letter.to_ascii_lowercase());
    text.bytes().map(|letter| value(letter).map(|value| value as u8)).collect()
}

/// Bech32 or bech32m.
fn is_bech32(text: &str) -> bool {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let Some((prefix, data)) = text.rsplit_once('1') else { return false };
    let Some(values) = bech32_values(data) else { return false };
    let prefix = prefix.to_ascii_lowercase();
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    let rest = high.chain([0]).chain(low).chain(values).fold(1u32, |rest, value| {
        let top = rest >> 25;
        let next = ((rest & 0x1ff_ffff) << 5) ^ u32::from(value);
        GENERATOR
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1)
            .fold(next, |next, (_, part)| next ^ part)
    });
    matches!(rest, 1 | 0x2bc8_30a3)
}

/// A private key in bech32.
pub const BECH32_PRIVATE_KEY: Pattern = Pattern {
    name: "crypto-bech32-private-key",
    kind: EntityKind::CryptoPrivateKey,
    shape: Shape::Led(
        r"(?:nsec1|ncryptsec1|AGE-SECRET-KEY-1|secret-extended-key-main1|suiprivkey1)[02-9ac-hj-np-zAC-HJ-NP-Z]{50,110}",
    ),
    check: Some(Check { passes: is_bech32, passed: 0.99, failed: 0.8, failed_in_context: 0.9 }),
    about: "A private key in bech32.",
    source: "NIP-19; age-encryption.org/v1; ZIP-32; SLIP-0173",
    finds: &[
        "«nsec130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz2ss0kxhvx7qfqave8gu»",
        "key: «nsec130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz2ss0kxhvx7qfqave8gu».",
        "«AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ» (no sum)",
    ],
    ignores: &["nsec1", "AGE-SECRET-KEY-1", "nsec130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz"],
    ..BECH32
};

/// A Lightning invoice.
pub const LIGHTNING: Pattern = Pattern {
    name: "crypto-lightning",
    shape: Shape::Led(r"(?:lnbc|lntb|LNBC|LNTB)"),
    rule: Rule::Refine(|text, head| {
        whole_invoice(
            text,
            written::whole(
                text,
                &head,
                Edges::FREE,
                r"(?:lnbc|lntb|LNBC|LNTB)[0-9]{0,12}[munpMUNP]?1[02-9ac-hj-np-zAC-HJ-NP-Z]{90}",
            )?,
        )
    }),
    check: Some(Check { passes: is_bech32, passed: 0.99, failed: 0.7, failed_in_context: 0.8 }),
    about: "An invoice of the Bitcoin Lightning network.",
    source: "BOLT 11",
    finds: &[
        "«lnbc2500u130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz2ss0kxhvx7qfghacxhp8k604j3aszjvd9ylh89v8un74d6dsn939gg8mrtkr0qy5t7urtsnmd86eg7cpfxxjj0mnjkr7fl2kaxcfjcj5yra34mphsz29lwp4cfaknav50vq5nrff8aeetplyl4twnvyevf2zp7c6asmcp9zlhq6uy7mf7k28kwrlt96»",
        "lightning:«lnbc2500u130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz2ss0kxhvx7qfghacxhp8k604j3aszjvd9ylh89v8un74d6dsn939gg8mrtkr0qy5t7urtsnmd86eg7cpfxxjj0mnjkr7fl2kaxcfjcj5yra34mphsz29lwp4cfaknav50vq5nrff8aeetplyl4twnvyevf2zp7c6asmcp9zlhq6uy7mf7k28kwrlt96».",
        "«lnbc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq» (no sum)",
    ],
    ignores: &["lnbc2500u1", "lnbc", "lnbc2500u130msdwz0d5lt9rmq9yc62flww2c0e8a2m5mpxtz"],
    ..BECH32
};

/// An invoice goes on as far as its letters do, up to 4,000 of them.
fn whole_invoice(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    if text[..found.start].ends_with(joins_words) {
        return None;
    }
    let more = text.as_bytes()[found.end..]
        .iter()
        .take(4_000)
        .take_while(|byte| BECH32_ALPHABET.contains(&byte.to_ascii_lowercase()))
        .count();
    Some(found.start..found.end + more)
}

/// A Bitcoin Cash address.
pub const CASH_ADDRESS: Pattern = Pattern {
    name: "crypto-cash-address",
    shape: Shape::Led(r"(?i:bitcoincash:)[qpQP][02-9ac-hj-np-zAC-HJ-NP-Z]{41}"),
    rule: Rule::None,
    check: Some(Check { passes: is_cash_address, passed: 0.99, failed: 0.6, failed_in_context: 0.7 }),
    about: "A Bitcoin Cash address with its prefix.",
    source: "Bitcoin Cash: CashAddr specification",
    finds: &[
        "«bitcoincash:qz9lwp4cfaknav50vq5nrff8aeetplyl4gsk6fn6yv».",
        "pay «bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a» today",
        "«BITCOINCASH:QZ9LWP4CFAKNAV50VQ5NRFF8AEETPLYL4GSK6FN6YV»",
    ],
    ignores: &["bitcoincash:qz9lwp4cfaknav50vq5", "bitcoincash:", "bitcoincash: read more"],
    ..BECH32
};

fn is_cash_address(text: &str) -> bool {
    const GENERATOR: [u64; 5] =
        [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let Some((prefix, data)) = text.split_once(':') else { return false };
    let Some(values) = bech32_values(data) else { return false };
    let rest = prefix.bytes().map(|byte| byte & 31).chain([0]).chain(values).fold(1u64, |rest, value| {
        let top = rest >> 35;
        let next = ((rest & 0x7_ffff_ffff) << 5) ^ u64::from(value);
        GENERATOR
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1)
            .fold(next, |next, (_, part)| next ^ part)
    });
    rest == 1
}

/// An Ethereum address.
pub const ETHEREUM: Pattern = Pattern {
    name: "crypto-ethereum",
    shape: Shape::Regex(r"0[xX][0-9A-Fa-f]{40}"),
    rule: Rule::Valid(|text| text.bytes().skip(2).any(|byte| byte != text.as_bytes()[2])),
    check: None,
    score: 0.8,
    context: &[
        "ethereum", "eth", "wallet*", "erc20", "metamask", "usdt", "usdc", "bnb", "polygon", "veski",
        "crypto*", "address",
    ],
    context_score: 0.97,
    about: "0x and forty hexadecimal digits: an address of Ethereum or of a chain like it.",
    source: "Ethereum yellow paper; EIP-55",
    finds: &[
        "«0x8bf706b84f6d3eb28f602931a527ee72b0fc9faa».",
        "eth «0x52908400098527886E0F7030069857D2E4169EE7»",
        "to=«0xde709f2102306220921060314715629080e2fb77»;",
    ],
    ignores: &[
        "0x0000000000000000000000000000000000000000",
        "0x8bf706b84f6d3eb28f602931a527ee72b0fc9fa",
        "0x8bf706b84f6d3eb28f602931a527ee72b0fc9faa00",
    ],
    ..BASE58
};

/// A Stellar account.
pub const STELLAR: Pattern = Pattern {
    name: "crypto-stellar",
    shape: Shape::Regex(r"G[A-Z2-7]{40}"),
    rule: Rule::Refine(|text, found| whole(text, found, is_base32, 56..=56)),
    check: Some(Check { passes: is_stellar, passed: 0.98, failed: 0.0, failed_in_context: 0.6 }),
    context: &["stellar", "xlm", "wallet*", "veski"],
    about: "A Stellar account whose checksum is right.",
    source: "SEP-0023 (strkey)",
    finds: &[
        "«GCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K5»",
        "xlm: «GCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K5».",
        "Stellar «GCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K4» has a slip",
    ],
    ignores: &[
        "GCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K4",
        "GCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K",
        "GCF8OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBF2K5",
    ],
    ..BASE58
};

/// The secret seed of a Stellar account.
pub const STELLAR_SEED: Pattern = Pattern {
    name: "crypto-stellar-seed",
    kind: EntityKind::CryptoPrivateKey,
    shape: Shape::Regex(r"S[A-Z2-7]{40}"),
    rule: Rule::Refine(|text, found| whole(text, found, is_base32, 56..=56)),
    about: "The secret seed of a Stellar account, whose checksum is right.",
    finds: &[
        "«SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6ZC»",
        "seed: «SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6ZC».",
        "xlm «SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6ZD» has a slip",
    ],
    ignores: &[
        "SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6ZD",
        "SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6Z",
        "SCF7OBVYJ5WT5MUPMAUTDJJH5ZZLB7E7VLOTMEZMJKCB6Y25Q3YBE6Z0",
    ],
    ..STELLAR
};

/// CRC-16 (XMODEM) over the account, least significant byte first behind it.
fn is_stellar(text: &str) -> bool {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => u32::from(letter - b'A'),
        other => u32::from(other.saturating_sub(b'2')) + 26,
    };
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0u32, 0);
    for letter in text.bytes() {
        held = held << 5 | value(letter) & 31;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    let Some((body, sum)) = bytes.split_last_chunk::<2>() else { return false };
    let crc = body.iter().fold(0u16, |crc, byte| {
        (0..8).fold(
            crc ^ u16::from(*byte) << 8,
            |crc, _| if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 },
        )
    });
    crc == u16::from_le_bytes(*sum)
}

/// A Monero address.
pub const MONERO: Pattern = Pattern {
    name: "crypto-monero",
    shape: Shape::Regex(r"[48][1-9A-HJ-NP-Za-km-z]{12}"),
    rule: Rule::Refine(|text, found| {
        let place = whole(text, found, is_base58, 95..=106)?;
        (matches!(place.len(), 95 | 106) && is_monero(&text[place.clone()])).then_some(place)
    }),
    check: None,
    score: 0.9,
    context: &["monero", "xmr", "wallet*", "veski"],
    about: "A Monero address: 95 or 106 letters and digits of base 58, the first of a known network.",
    source: "Monero: standard address, base58 in blocks of eleven",
    finds: &[
        "«46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu36N5CCX».",
        "xmr «46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu36N5CCX»",
        "to=«46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu36N5CCX»;",
    ],
    ignores: &[
        "46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu36N5CC",
        "4zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "46vk4CKHCc5WsFs5VbmQPwLBegxZNyjg68QgNxvrrRBu",
    ],
    ..BASE58
};

/// Every eleven letters are eight bytes; the first byte names the network and the form.
fn is_monero(text: &str) -> bool {
    let block = |part: &[u8]| {
        part.iter().try_fold(0u128, |number, letter| {
            BITCOIN_ALPHABET.iter().position(|known| known == letter).map(|value| number * 58 + value as u128)
        })
    };
    let fits = |part: &[u8]| block(part).is_some_and(|number| part.len() < 11 || number < 1 << 64);
    let network = block(&text.as_bytes()[..11]).map(|number| (number >> 56) as u8);
    text.as_bytes().chunks(11).all(fits) && matches!(network, Some(18 | 19 | 42))
}

/// How it is written in full.
const NAMED_ADDRESS_WRITTEN: &str = r"(?:Solana|solana|SOLANA|SOL|Polkadot|polkadot|DOT|Kusama|kusama|Phantom|phantom)(?:[ _-](?:[Ww]allet|[Aa]ddress|[Aa]ccount|[Pp]ubkey|veski|pubkey)){0,3}(?: is| er)?[ :=\x22']{1,4}[1-9A-HJ-NP-Za-km-z]{32,48}";

/// An address that only the word before it tells from other letters and digits: Solana, Polkadot.
pub const NAMED_ADDRESS: Pattern = Pattern {
    name: "crypto-named-address",
    shape: Shape::Led(
        r"(?:Solana|solana|SOLANA|SOL|Polkadot|polkadot|DOT|Kusama|kusama|Phantom|phantom)[ _:=\x22'-]",
    ),
    rule: Rule::Refine(|text, head| {
        named_address(text, written::whole(text, &head, Edges::FREE, NAMED_ADDRESS_WRITTEN)?)
    }),
    check: None,
    score: 0.9,
    context: &[],
    context_score: 0.9,
    about: "A Solana or Polkadot address behind the name of its chain.",
    source: "Solana: public keys in base 58; Polkadot: SS58",
    finds: &[
        "Solana address: «ARN9CBq5H3HWob9XAq2eborKLrP17zbJrEMgquWHLidF».",
        "SOL wallet «ARN9CBq5H3HWob9XAq2eborKLrP17zbJrEMgquWHLidF»",
        "polkadot: «15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5»",
    ],
    ignores: &[
        "ARN9CBq5H3HWob9XAq2eborKLrP17zbJrEMgquWHLidF",
        "Solana address: none",
        "SOL zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
    ],
    ..BASE58
};

fn named_address(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    let value = &text[found.clone()];
    let address = value
        .rsplit(&[' ', ':', '=', '"', '\''][..])
        .next()
        .filter(|_| !text[..found.start].ends_with(joins_words))?;
    let bytes = base58(address, BITCOIN_ALPHABET)?;
    (matches!(bytes.len(), 32 | 35) && address.bytes().any(|byte| byte.is_ascii_digit()))
        .then_some(found.end - address.len()..found.end)
}

/// How it is written in full.
const SEED_PHRASE_WRITTEN: &str = r"(?:endurheimtarorð|(?i:seed phrase|seed words|seed|mnemonic|mnemonic phrase|recovery phrase|recovery words|secret phrase|secret recovery phrase|backup phrase|wallet phrase))(?: is| are| er| eru)?[ :=\x22'-]{1,4}[a-z]{3,8} [a-z]{3,8} [a-z]{3,8} [a-z]{3,8}";

/// The words from which a wallet is restored.
pub const SEED_PHRASE: Pattern = Pattern {
    name: "crypto-seed-phrase",
    kind: EntityKind::CryptoPrivateKey,
    shape: Shape::Led(
        r"(?:endurheimtarorð|(?i:seed|mnemonic|recovery phrase|recovery words|secret phrase|secret recovery phrase|backup phrase|wallet phrase))[ :=\x22'-]",
    ),
    rule: Rule::Refine(|text, head| {
        seed_phrase(text, written::whole(text, &head, Edges::FREE, SEED_PHRASE_WRITTEN)?)
    }),
    check: None,
    score: 0.9,
    context: &[],
    context_score: 0.9,
    about: "Twelve to twenty-four short words behind the words seed phrase or recovery phrase.",
    source: "BIP-39",
    finds: &[
        "seed phrase: «legal winner thank year wave sausage worth useful legal winner thank yellow»",
        "Mnemonic=\"«letter advice cage absurd amount doctor acoustic avoid letter advice cage above»\"",
        "recovery phrase is «ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic».",
    ],
    ignores: &[
        "seed phrase: write these words down",
        "recovery phrase is the list that your wallet shows when you first open and set things",
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
    ],
    ..BASE58
};

/// Takes 12, 15, 18, 21 or 24 words, none of them one that no phrase has.
fn seed_phrase(text: &str, found: Range<usize>) -> Option<Range<usize>> {
    const NEVER: &[&str] = &[
        "the", "and", "for", "are", "from", "your", "not", "but", "was", "were", "has", "have", "must",
        "into", "these",
    ];
    if text[..found.start].ends_with(joins_words) {
        return None;
    }
    // The last four words of the match are the first four of the phrase.
    let value = &text[found.clone()];
    let start = found.start + value.rmatch_indices(|c: char| !c.is_ascii_lowercase()).nth(3)?.0 + 1;
    let mut ends = Vec::new();
    let mut at = start;
    for word in text[start..].split(' ').take(24) {
        let letters = word.bytes().take(9).take_while(u8::is_ascii_lowercase).count();
        if !(3..=8).contains(&letters) || NEVER.contains(&&word[..letters]) {
            break;
        }
        ends.push(at + letters);
        if letters < word.len() {
            break;
        }
        at += word.len() + 1;
    }
    let kept = ends.len() / 3 * 3;
    (kept >= 12).then(|| start..ends[kept - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_addresses_pass() {
        // From the specifications: BIP-173, BIP-350, BIP-32, CashAddr, SEP-0023, the XRP Ledger's documentation.
        for address in [
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
        ] {
            assert!(is_bech32(address), "{address}");
        }
        assert!(!is_bech32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));
        assert!(is_cash_address("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"));
        assert!(is_base58_checked(
            "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8"
        ));
        for address in [
            "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
            "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
            "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh",
        ] {
            assert!(is_address(address), "{address}");
        }
        assert!(is_stellar("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"));
        assert!(
            base58("0", BITCOIN_ALPHABET).is_none() && !is_address("") && !is_stellar("") && !is_bech32("1")
        );
    }
}
