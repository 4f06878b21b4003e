//! Dates as people write them in tables.

/// A date, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: u32,
    /// From 1.
    pub(super) month: Option<u32>,
}

/// Longest text, in bytes, that is read as a date.
const MAX_BYTES: usize = 40;

/// Reads `1984-03-02` (with or without a time), `1984-03`, `1984`, `19840302`, `2.3.1984`, `3/2/1984`, `2 March 1984`,
/// `March 2, 1984` or `2. mars 1984`, and nothing else. `month_first` says what `3/2/1984` is, if it can be both.
pub(super) fn parse(text: &str, month_first: bool) -> Option<Date> {
    let (pieces, count) = pieces(text)?;
    let [first, second, third] = pieces;
    match count {
        1 if first.len() == 8 => {
            let month = number(first.get(4..6)?, 12)?;
            number(first.get(6..)?, 31)?;
            Some(Date { year: year(first.get(..4)?)?, month: Some(month) })
        }
        1 => Some(Date { year: year(first)?, month: None }),
        2 => Some(Date { year: year(first)?, month: Some(month(second)?) }),
        _ => match year(first) {
            Some(year) => {
                number(third, 31)?;
                Some(Date { year, month: Some(month(second)?) })
            }
            None => {
                let year = year(third)?;
                let read = |month_piece, day_piece| {
                    number(day_piece, 31)?;
                    month(month_piece)
                };
                let (likely, other) = if month_first {
                    ((first, second), (second, first))
                } else {
                    ((second, first), (first, second))
                };
                let month = read(likely.0, likely.1).or_else(|| read(other.0, other.1))?;
                Some(Date { year, month: Some(month) })
            }
        },
    }
}

/// True if the values can be read with the month first, and some only so.
pub(super) fn is_month_first<'v>(values: impl Iterator<Item = &'v str>) -> bool {
    let mut is_seen = false;
    for value in values {
        let Some(([first, second, third], 3)) = pieces(value) else { continue };
        if year(third).is_none() {
            continue;
        }
        if number(first, 31).is_some_and(|number| number > 12) {
            return false;
        }
        is_seen |= number(second, 31).is_some_and(|number| number > 12);
    }
    is_seen
}

/// Lower case without accents, as far as Icelandic and its neighbours have them: `Fæðingarár` is `faedingarar`.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'á' | 'à' | 'â' | 'ã' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'í' | 'ì' | 'î' | 'ï' => folded.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' => folded.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'æ' | 'ä' => folded.push_str("ae"),
            'å' => folded.push_str("aa"),
            other => folded.push(other),
        }
    }
    folded
}

/// The first three words or numbers and how many there are of those; nothing if more than a time comes after them.
fn pieces(text: &str) -> Option<([&str; 3], usize)> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut pieces = [""; 3];
    let mut count = 0;
    for piece in text.split(|character: char| !character.is_alphanumeric()).filter(|piece| !piece.is_empty())
    {
        match pieces.get_mut(count) {
            // The hour of ISO 8601 follows without a gap.
            Some(place) => {
                *place =
                    piece.split_once('T').map_or(piece, |(day, _)| if day.is_empty() { piece } else { day })
            }
            None if text.contains(':') => return Some((pieces, 3)),
            None => return None,
        }
        count += 1;
    }
    (count > 0).then_some((pieces, count))
}

fn year(piece: &str) -> Option<u32> {
    let is_year = piece.len() == 4 && piece.bytes().all(|byte| byte.is_ascii_digit());
    piece.parse().ok().filter(|year| is_year && (1000..3000).contains(year))
}

/// A number of one or two digits from 1 up to `most`.
fn number(piece: &str, most: u32) -> Option<u32> {
    let is_short = piece.len() <= 2 && piece.bytes().all(|byte| byte.is_ascii_digit());
    piece.parse().ok().filter(|number| is_short && (1..=most).contains(number))
}

/// A month by its number or its name, English or Icelandic, whole or its first three letters.
fn month(piece: &str) -> Option<u32> {
    const MONTHS: [(&str, &str); 12] = [
        ("january", "januar"),
        ("february", "februar"),
        ("march", "mars"),
        ("april", "april"),
        ("may", "mai"),
        ("june", "juni"),
        ("july", "juli"),
        ("august", "agust"),
        ("september", "september"),
        ("october", "oktober"),
        ("november", "november"),
        ("december", "desember"),
    ];
    if let Some(month) = number(piece, 12) {
        return Some(month);
    }
    let piece = folded(piece);
    let is = |name: &str| piece.len() >= 3 && name.starts_with(piece.as_str());
    MONTHS
        .iter()
        .zip(1..)
        .find(|((english, icelandic), _)| is(english) || is(icelandic))
        .map(|(_, month)| month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_they_are_written() {
        let march = Some(Date { year: 1984, month: Some(3) });
        for text in [
            "1984-03-02",
            "1984-03-02T10:20:30Z",
            "1984-03-02 10:20",
            "1984/3/2",
            "19840302",
            "2.3.1984",
            "02/03/1984",
            "2. mars 1984",
            "2 March 1984",
            "Mar 2, 1984",
            "1984-03",
            "3/22/1984",
            "22/3/1984",
        ] {
            assert_eq!(parse(text, false), march, "{text}");
        }
        assert_eq!(parse("3/2/1984", true), march);
        assert_eq!(parse("1984", false), Some(Date { year: 1984, month: None }));
        for text in [
            "",
            "31",
            "1984-13-02",
            "1984-03-32",
            "2.3.84",
            "19841302",
            "581-2345",
            "10:20",
            "1984 03 02 and more",
            "ma 2 1984",
            "120174-3399",
            "3001",
            "T1984",
        ] {
            assert_eq!(parse(text, false), None, "{text}");
        }
    }

    #[test]
    fn a_column_tells_which_comes_first() {
        assert!(is_month_first(["3/2/1984", "3/22/1984"].into_iter()));
        assert!(!is_month_first(["3/2/1984", "22/3/1984", "3/22/1984"].into_iter()));
        assert!(!is_month_first(["3/2/1984", "x"].into_iter()));
    }
}
