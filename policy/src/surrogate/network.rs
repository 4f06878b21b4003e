//! Addresses that are kept for documentation.

use crate::letters::{ALPHANUMERIC, Test};
use crate::random::Stream;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// One of the names that RFC 2606 keeps for examples.
fn example(random: &mut Stream) -> &'static str {
    ["example.com", "example.net", "example.org"][random.below(3) as usize % 3]
}

/// `jon.jonsson@simnet.is` as `kqe.tbohuwa@example.org`.
pub(super) fn mail(text: &str, random: &mut Stream) -> Option<String> {
    let (scheme, address) = text.strip_prefix("mailto:").map_or(("", text), |address| ("mailto:", address));
    let (local, domain) = address.split_once('@')?;
    let is_sign = |c: char| c.is_alphanumeric() || "._-+%~!#$&'*/=?^`{|}".contains(c);
    let is_domain =
        domain.contains('.') && domain.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    if !is_domain || !local.contains(ALPHANUMERIC) || !local.chars().all(is_sign) {
        return None;
    }
    let local: String = local.chars().map(|c| random.alike(c)).collect();
    Some(format!("{scheme}{local}@{}", example(random)))
}

/// `https://acme.is/jon?id=7` as `https://example.org/qwe?rt=4`. A user name and a password are left out, and so is
/// a port.
pub(super) fn url(text: &str, random: &mut Stream) -> Option<String> {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest))
            if !scheme.is_empty()
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) =>
        {
            (text.get(..scheme.len() + 3)?, rest)
        }
        Some(_) => return None,
        None => ("", text),
    };
    let end = rest.find((|c| matches!(c, '/' | '?' | '#')) as Test).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next()?;
    let is_host = host.contains(ALPHANUMERIC)
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']' | '_'));
    if !is_host
        || (scheme.is_empty() && !host.contains('.'))
        || path.contains((|c| c.is_whitespace()) as Test)
    {
        return None;
    }
    let www = if host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) { "www." } else { "" };
    let mut out = format!("{scheme}{www}{}", example(random));
    let mut signs = path.chars();
    while let Some(sign) = signs.next() {
        match sign {
            // One letter for what was an escaped byte.
            '%' => {
                signs.by_ref().take(2).for_each(drop);
                out.push(random.alike('x'));
            }
            _ if sign.is_alphanumeric() => out.push(random.alike(sign)),
            _ if sign.is_ascii() => out.push(sign),
            _ => {}
        }
    }
    Some(out)
}

/// An address of the networks for documentation: 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 (RFC 5737), or
/// 2001:db8::/32 (RFC 3849). A network length and a port stay.
pub(super) fn ip(text: &str, random: &mut Stream) -> Option<String> {
    let (address, behind) = text
        .split_once('/')
        .map_or((text, String::new()), |(address, length)| (address, format!("/{length}")));
    let is_number =
        |text: &str| (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !behind.is_empty() && !is_number(&behind[1..]) {
        return None;
    }
    if address.contains('.') {
        let (address, port) =
            address.split_once(':').map_or((address, ""), |(address, port)| (address, port));
        let octets = address.split('.');
        if octets.clone().count() != 4
            || !octets.clone().all(|octet| octet.len() <= 3 && is_number(octet))
            || !(port.is_empty() || is_number(port))
        {
            return None;
        }
        let network = ["192.0.2", "198.51.100", "203.0.113"][random.below(3) as usize % 3];
        let port = if port.is_empty() { String::new() } else { format!(":{port}") };
        return Some(format!("{network}.{}{port}{behind}", random.below(254) + 1));
    }
    let groups: Vec<&str> = address.split(':').collect();
    let is_group = |group: &&str| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_long = groups.len() == 8 && groups.iter().all(|group| !group.is_empty());
    let is_short =
        address.contains("::") && address.matches("::").count() == 1 && (3..=9).contains(&groups.len());
    if !groups.iter().all(is_group) || !(is_long || is_short) || address.contains(":::") {
        return None;
    }
    let is_upper = address.bytes().any(|byte| byte.is_ascii_uppercase());
    let count = if is_long { 6 } else { groups.len().saturating_sub(4).clamp(2, 5) };
    let mut out = if is_long { "2001:db8".to_owned() } else { "2001:db8:".to_owned() };
    for _ in 0..count {
        // No group is zero, so none would be left out.
        let group = 1 + random.below(0xffff);
        out.push_str(&format!(":{group:x}"));
    }
    Some(if is_upper { out.to_uppercase() } else { out } + &behind)
}

/// The text with its hexadecimal digits replaced by these, in its case.
fn with_hex(text: &str, digits: &[char]) -> String {
    let is_lower = text.bytes().any(|byte| matches!(byte, b'a'..=b'f'));
    let mut digits = digits.iter();
    text.chars()
        .map(|sign| match sign.is_ascii_hexdigit() {
            true => {
                digits.next().map_or(sign, |digit| if is_lower { *digit } else { digit.to_ascii_uppercase() })
            }
            false => sign,
        })
        .collect()
}

/// True if `text` is so many hexadecimal digits, with these signs between them.
fn is_hex(text: &str, count: usize, signs: &str) -> bool {
    text.chars().filter(char::is_ascii_hexdigit).count() == count
        && text.chars().all(|sign| sign.is_ascii_hexdigit() || signs.contains(sign))
}

/// An address from 00-00-5E-00-53-00 to 00-00-5E-00-53-FF, which RFC 9542 keeps for documentation.
pub(super) fn mac(text: &str, random: &mut Stream) -> Option<String> {
    let mut digits: Vec<char> = "00005e0053".chars().collect();
    digits.extend([random.pick(HEX), random.pick(HEX)]);
    is_hex(text, 12, ":-. ").then(|| with_hex(text, &digits))
}

/// A UUID of version 0.
pub(super) fn uuid(text: &str, random: &mut Stream) -> Option<String> {
    let (scheme, number) =
        text.split_at(if text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("urn:uuid:")) {
            9
        } else {
            0
        });
    let mut digits: Vec<char> = (0..32).map(|_| random.pick(HEX)).collect();
    *digits.get_mut(12)? = '0';
    is_hex(number, 32, "-{}").then(|| format!("{scheme}{}", with_hex(number, &digits)))
}
