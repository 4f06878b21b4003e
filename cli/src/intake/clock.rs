//! Server time, in the three shapes the intake needs: seconds, RFC 3339 (receipts, log) and HTTP date (headers).

use jiff::Timestamp;

/// Seconds since 1970-01-01 UTC, now.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// `2026-11-23T04:00:00Z`. A second outside the calendar reads as 1970.
pub(crate) fn rfc3339(second: i64) -> String {
    Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

/// `Mon, 23 Nov 2026 04:00:00 GMT`. A second outside the calendar reads as 1970.
pub(crate) fn http_date(second: i64) -> String {
    let moment = Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&moment).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn writes_both_forms() {
        assert_eq!(super::rfc3339(1_795_406_400), "2026-11-23T04:00:00Z");
        assert_eq!(super::http_date(1_795_406_400), "Mon, 23 Nov 2026 04:00:00 GMT");
    }
}
