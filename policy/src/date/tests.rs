use proptest::prelude::*;
use scrubjay_rules::kind::EntityKind;
use scrubjay_rules::patterns::PATTERNS;

use super::*;

/// Year, month and day, 0 for what is not there.
fn parts(text: &str, month_first: bool) -> Option<(i32, u8, u8)> {
    let written = read(text, month_first)?;
    Some((written.year.unwrap_or(0), written.month.unwrap_or(0), written.day.unwrap_or(0)))
}

#[test]
fn dates_are_read() {
    for (text, expected) in [
        ("2024-03-15", (2024, 3, 15)),
        ("2024-03-15T10:20:30Z", (2024, 3, 15)),
        ("2024-03-15T10:20:30.123+02:00", (2024, 3, 15)),
        ("1985-06-03 05:25:08", (1985, 6, 3)),
        ("1985-06-03 05.25", (1985, 6, 3)),
        ("2024/3/5", (2024, 3, 5)),
        ("2024.03.05", (2024, 3, 5)),
        ("2024–03–05", (2024, 3, 5)),
        ("20240315", (2024, 3, 15)),
        ("20240315T102030Z", (2024, 3, 15)),
        ("15.3.2024", (2024, 3, 15)),
        ("1. 2. 2024", (2024, 2, 1)),
        ("15/03/24", (2024, 3, 15)),
        ("15/3-2024", (2024, 3, 15)),
        ("7/4-62", (1962, 4, 7)),
        ("3/2 - 1998", (1998, 2, 3)),
        ("3/23/40", (1940, 3, 23)),
        ("3/15/2024 5:30 PM", (2024, 3, 15)),
        ("15 03 2024", (2024, 3, 15)),
        ("3 March 2024", (2024, 3, 3)),
        ("3rd of March, 2024", (2024, 3, 3)),
        ("MARCH 3, 2024", (2024, 3, 3)),
        ("Sept. 11, 2001", (2001, 9, 11)),
        ("May-05-2010", (2010, 5, 5)),
        ("4 July ’76", (1976, 7, 4)),
        ("12-Jan-20", (2020, 1, 12)),
        ("3 Mar 24", (2024, 3, 3)),
        ("Mar-3-24", (2024, 3, 3)),
        ("Sunday, 3 March 2024 at 10:30", (2024, 3, 3)),
        ("3. mars 2024", (2024, 3, 3)),
        ("fimmtudaginn 7. mars 2024 kl. 10:30", (2024, 3, 7)),
        ("17. JÚNÍ 1944", (1944, 6, 17)),
        ("3 DE ABRIL DE 2017", (2017, 4, 3)),
        ("1er août 2020", (2020, 8, 1)),
        ("1º de enero de 2001", (2001, 1, 1)),
        ("3. März 2024", (2024, 3, 3)),
        ("den 4. februar 1999", (1999, 2, 4)),
        ("14. marraskuuta 1999", (1999, 11, 14)),
        ("17 päivänä joulukuuta 1996", (1996, 12, 17)),
        ("3 września 2019", (2019, 9, 3)),
        ("12. října 2011", (2011, 10, 12)),
        ("2024. március 15.", (2024, 3, 15)),
        ("3. ožujka 2015", (2015, 3, 3)),
        ("3 ianuarie 2020", (2020, 1, 3)),
        ("15 Ağustos 2023", (2023, 8, 15)),
        ("15 KASIM 2023", (2023, 11, 15)),
        ("15 марта 2024", (2024, 3, 15)),
        ("2024年3月15日", (2024, 3, 15)),
        ("2024년 3월 15일", (2024, 3, 15)),
        ("15 tháng 3 năm 2024", (2024, 3, 15)),
        ("March 2024", (2024, 3, 0)),
        ("júní 2019", (2019, 6, 0)),
        ("diciembre-02", (2002, 12, 0)),
        ("Jan/2007", (2007, 1, 0)),
        ("03/2024", (2024, 3, 0)),
        ("2024-03", (2024, 3, 0)),
        ("2019年4月", (2019, 4, 0)),
        ("17. júní", (0, 6, 17)),
        ("March 3rd", (0, 3, 3)),
        ("1984", (1984, 0, 0)),
        ("1700000000", (2023, 11, 14)),
        ("1700000000123", (2023, 11, 14)),
        ("15/3 2024", (2024, 3, 15)),
        ("15. 3. 2024", (2024, 3, 15)),
        ("15/Mar/2024:10:20:30 +0000", (2024, 3, 15)),
        ("Fri, 15 Mar 2024 10:20:30 +0000", (2024, 3, 15)),
        ("Friday the 15th of March 2024", (2024, 3, 15)),
        ("föstudaginn þann 15. mars 2024", (2024, 3, 15)),
        ("3/15/2024, 5:30 p.m.", (2024, 3, 15)),
        ("2024-03-15 (Fri)", (2024, 3, 15)),
        ("29.02.2024", (2024, 2, 29)),
        ("29 February", (0, 2, 29)),
    ] {
        assert_eq!(parts(text, false), Some(expected), "{text}");
    }
}

#[test]
fn what_is_no_date_is_not_read() {
    for text in [
        "",
        "x",
        "last Tuesday",
        "Tuesday",
        "32.01.2024",
        "15.15.2024",
        "31.02.2024",
        "29.02.2023",
        "2024-13-01",
        "20241315",
        "2024-W11",
        "3.–5. mars 2024",
        "14 and 27 July 1999",
        "7, 8 e 9 de novembro de 2017",
        "1921–1999",
        "16/018/1961",
        "26708/2017",
        "14, 15 March",
        "March 14, 15",
        "3 March, 24",
        "1.2.3.4",
        "10:30",
        "12",
        "0",
        "0.0.0000",
        "令和6年3月15日",
        "3 March 2024 John",
        "March",
        "3 people 2024",
        "3000",
        "0999",
        "９.３.2024",
        "2024-03-15 Oak Street",
        "2024/25",
        "1/2/3",
        "1.2-2024",
        "March March 3 2024",
        "3 March 2024!",
        "2024-03-15\n",
        "12 34",
        "+2024-03-15",
    ] {
        assert_eq!(parts(text, false), None, "{text}");
        assert_eq!(parts(text, true), None, "{text}");
    }
}

#[test]
fn the_order_decides_only_where_nothing_else_does() {
    for (text, day_first, month_first) in [
        ("03/04/2024", (2024, 4, 3), (2024, 3, 4)),
        ("13/04/2024", (2024, 4, 13), (2024, 4, 13)),
        ("04/13/2024", (2024, 4, 13), (2024, 4, 13)),
        ("2024-04-03", (2024, 4, 3), (2024, 4, 3)),
        ("05 tháng 12 năm 2019", (2019, 12, 5), (2019, 12, 5)),
        ("7/4-1962", (1962, 4, 7), (1962, 4, 7)),
    ] {
        assert_eq!(parts(text, false), Some(day_first), "{text}");
        assert_eq!(parts(text, true), Some(month_first), "{text}");
    }
}

#[test]
fn dates_are_written_in_the_same_shape() {
    for (text, days, expected) in [
        ("2024-03-15T10:20:30Z", 20, "2024-04-04T10:20:30Z"),
        ("2024/3/5", 30, "2024/4/4"),
        ("2024/3/5", 300, "2024/12/30"),
        ("15.12.2024", 21, "05.01.2025"),
        ("5.12.2024", 27, "1.1.2025"),
        ("05/12/2024", 1, "06/12/2024"),
        ("12/31/99", 1, "01/01/00"),
        ("3/31/99", 1, "4/1/99"),
        ("20240315", -15, "20240229"),
        ("1700000000", 2, "1700172800"),
        ("1700000000123", -1, "1699913600123"),
        ("15/3 2024", 30, "14/4 2024"),
        ("15/Mar/2024:10:20:30 +0000", 30, "14/Apr/2024:10:20:30 +0000"),
        ("Fri, 15 Mar 2024 10:20:30 +0000", 30, "Sun, 14 Apr 2024 10:20:30 +0000"),
        ("20240315T1020", 1, "20240316T1020"),
        ("3 March 2024", 30, "2 April 2024"),
        ("03 March 2024", 30, "02 April 2024"),
        ("3rd of March, 2024", 30, "2nd of April, 2024"),
        ("MARCH 3RD, 2024", 8, "MARCH 11TH, 2024"),
        ("Sept. 11, 2001", 30, "Oct. 11, 2001"),
        ("Apr. 11, 2001", 30, "May 11, 2001"),
        ("May-05-2010", 30, "June-04-2010"),
        ("12-Jan-20", 30, "11-Feb-20"),
        ("12-JAN-2020", 30, "11-FEB-2020"),
        ("12-APR-2020", 30, "12-MAY-2020"),
        ("12-Apr-2020", 30, "12-May-2020"),
        ("5 abr 2024", 30, "5 may 2024"),
        ("5. apr. 2024", 30, "5. maí 2024"),
        ("5 apr. 2024", 30, "5 maj 2024"),
        ("4 July ’76", 100, "12 October ’76"),
        ("Sunday, 3 March 2024 at 10:30", 30, "Tuesday, 2 April 2024 at 10:30"),
        ("Tue, March 5, 2024", 1, "Wed, March 6, 2024"),
        ("fimmtudaginn 7. mars 2024", 30, "laugardaginn 6. apríl 2024"),
        ("17. JÚNÍ 1944", 30, "17. JÚLÍ 1944"),
        ("3 DE ABRIL DE 2017", 30, "3 DE MAYO DE 2017"),
        ("1er août 2020", 3, "4 août 2020"),
        ("1er août 2020", 31, "1er septembre 2020"),
        ("3. März 2024", 30, "2. April 2024"),
        ("den 4. februar 1999", 30, "den 6. marts 1999"),
        ("torsdag den 4. mars 1999", 31, "søndag den 4. april 1999"),
        ("14. marraskuuta 1999", 30, "14. joulukuuta 1999"),
        ("3 września 2019", 30, "3 października 2019"),
        ("12. října 2011", 30, "11. listopadu 2011"),
        ("2024. március 15.", 30, "2024. április 14."),
        ("15 Ağustos 2023", 31, "15 Eylül 2023"),
        ("15 EKİM 2023", 31, "15 KASIM 2023"),
        ("15 марта 2024", 31, "15 апреля 2024"),
        ("2024年3月15日", 31, "2024年4月15日"),
        ("2024年12月15日", 31, "2025年1月15日"),
        ("15 tháng 3 năm 2024", 31, "15 tháng 4 năm 2024"),
        ("3 d’abril de 2019", 31, "4 de maig de 2019"),
        ("lunes, 4 de marzo de 2024", 1, "martes, 5 de marzo de 2024"),
    ] {
        let written = read(text, false).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(written.moved(days).as_deref(), Some(expected), "{text}");
        assert_eq!(written.moved(0).as_deref(), Some(text));
    }
    for text in ["March 2024", "17. júní", "1984", "2024-03", "15 มีนาคม 2567", "1599-12-31", "2201-01-01"]
    {
        assert_eq!(read(text, false).and_then(|written| written.moved(1)), None, "{text}");
    }
    // A year of two digits would say another century.
    assert_eq!(read("31.12.29", false).and_then(|written| written.moved(1)), None);
    assert_eq!(read("2200-12-31", false).and_then(|written| written.moved(1)), None);
}

#[test]
fn most_of_what_detection_finds_is_read() {
    let (mut all, mut unread, mut unwritten) = (0, Vec::new(), Vec::new());
    for row in &PATTERNS {
        if !matches!(row.kind, EntityKind::DateTime | EntityKind::DateOfBirth) {
            continue;
        }
        for example in row.finds {
            for found in example.split('«').skip(1).filter_map(|rest| rest.split('»').next()) {
                all += 1;
                match read(found, false) {
                    None => unread.push(found),
                    Some(written) if written.full().is_none() => {}
                    Some(written) if written.moved(0).as_deref() == Some(found) => {}
                    Some(_) => unwritten.push(found),
                }
            }
        }
    }
    println!("{} of {all} read; not read: {unread:?}", all - unread.len());
    assert!(all > 100);
    assert!(unread.len() * 5 <= all, "{} of {all}: {unread:?}", unread.len());
    assert!(unwritten.is_empty(), "{unwritten:?}");
}

#[test]
fn huge_values_are_refused_at_once() {
    assert!(read(&"3 March 2024 ".repeat(100_000), false).is_none());
}

proptest! {
    #[test]
    fn a_plain_date_is_read_as_any_other(text in "[0-3][0-9]{3}-[0-3][0-9]-[0-4][0-9]", month_first: bool, days in -500..500) {
        let said = |written: Option<Written<'_>>| {
            written.map(|w| (w.year, w.month, w.day, w.moved(days), format!("{:?}", w.pieces)))
        };
        if let Some(plain) = iso(&text) {
            prop_assert_eq!(said(Some(plain)), said(free(&text, month_first)));
        }
    }

    #[test]
    fn any_text_is_safe(text in any::<String>(), month_first: bool, days: i32) {
        if let Some(written) = read(&text, month_first) {
            let _ = written.moved(days);
        }
    }

    #[test]
    fn anything_like_a_date_is_safe_and_comes_back(
        text in "[0-9]{1,4}(\\.|/|-| |\\. | de |th |er |年|tháng){1,2}([0-9]{1,2}|[Mm]ars|Sept|[ÁáA]gúst|KASIM|kesäkuuta|月)(\\.|/|-| |, | '|’){0,2}[0-9]{0,4}.{0,3}",
        days in -500..500,
    ) {
        if let Some(written) = read(&text, false) {
            if written.full().is_some() {
                prop_assert_eq!(written.moved(0), Some(text.clone()));
            }
            if let Some(moved) = written.moved(days) {
                let again = read(&moved, false).and_then(|again| again.full());
                // A day that told the order of day and month may no longer do so.
                let is_clear = written.pieces.iter().any(|(_, piece)| matches!(piece, Piece::MonthName(_)))
                    || text.as_bytes()[..4].iter().all(u8::is_ascii_digit);
                if is_clear {
                    prop_assert_eq!(again, written.full().and_then(|day| day.moved(days)), "{} {}", text, moved);
                }
            }
        }
    }
}
