//! What stands around the street of an address: the flat and the floor, the quarter, the postcode, the town, on one line or on
//! several.

use crate::addresses::is_year;
use crate::passage::Passage;
use scrubjay_names::cues::{BEFORE_POSTCODE, FLOOR, NUMBER_SIGN, STREET_PARTICLE, UNIT, UNIT_ALONE};
use scrubjay_names::lists::{COMMON, FIRST_NAME, LAST_NAME, PLACE};
use scrubjay_names::words::Shape;

/// The most parts of an address that are told apart behind its street.
const MOST_PARTS: usize = 8;
/// The most words of one of them.
const LONGEST_PART: usize = 6;

/// Directions behind the name of a street.
const DIRECTIONS: [&str; 8] = ["N", "S", "E", "W", "NE", "NW", "SE", "SW"];

/// What stands before a postcode with a dash: the signs of countries on vehicles, and their codes (ISO 3166).
const COUNTRIES: &str = "A AT B BE BG CH CY CZ D DE DK E EE ES F FI FIN FL FR FO GL GR H HR HU I IE IL IS IT L LT LU LV MC MD N NL NO P PL PT RO S SE SI SK TR UA";

/// How far an address goes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Reach {
    /// Its last word, if anything was added.
    pub(crate) last: Option<usize>,
    /// Whether a postcode and a town are in it.
    pub(crate) has_postcode: bool,
}

impl Passage<'_> {
    /// True if nothing stands between this word and the one before.
    pub(crate) fn is_glued(&self, at: usize) -> bool {
        match (at.checked_sub(1).and_then(|before| self.words.get(before)), self.words.get(at)) {
            (Some(before), Some(word)) => before.end == word.start,
            _ => false,
        }
    }

    /// How many bytes stand between this word and the one before.
    pub(crate) fn gap(&self, at: usize) -> usize {
        match (at.checked_sub(1).and_then(|before| self.words.get(before)), self.words.get(at)) {
            (Some(before), Some(word)) => word.start - before.end,
            _ => 0,
        }
    }

    /// How many line breaks stand before this word.
    pub(crate) fn breaks(&self, at: usize) -> usize {
        match (at.checked_sub(1).and_then(|before| self.words.get(before)), self.words.get(at)) {
            (Some(before), Some(word)) => match &self.text.as_bytes()[before.end..word.start] {
                [] | [b' '] => 0,
                between => between.iter().filter(|byte| **byte == b'\n').count(),
            },
            _ => 0,
        }
    }

    /// The last word of what is glued to the number of a house: `12/4`, `8-10`, `12/B`, `28/a`, `88a/2/14`, `211-bis`.
    pub(crate) fn number_tail(&self, number: usize) -> usize {
        let mut last = number;
        while matches!(self.str(last + 1), "/" | "-" | "–")
            && self.is_glued(last + 1)
            && self.is_glued(last + 2)
        {
            let is_part = matches!(
                self.shape(last + 2),
                Some(Shape::Digits | Shape::LettersAndDigits | Shape::Initial)
            ) || matches!(self.str(last + 2), "bis" | "ter")
                || self.str(last + 2).len() == 1 && self.shape(last + 2) == Some(Shape::Small);
            if !is_part {
                break;
            }
            last += 2;
        }
        last
    }

    /// Words with capitals, and small ones between them, that may be the name of a town, a quarter or a house.
    pub(crate) fn run(&self, first: usize) -> Option<usize> {
        let (mut at, mut last) = (first, None);
        while at < first + LONGEST_PART + 2 && (at == first || self.breaks(at) == 0) {
            let is_state = self.is_state(at);
            // `Road No. 36`
            let is_sign = self.is_cue(at, NUMBER_SIGN) && self.shape(at) == Some(Shape::Capital);
            if self.is_capital(at) && !((is_state || is_sign) && last.is_some()) {
                last = Some(at);
            } else {
                // `Shibuya-ku`
                let is_end =
                    self.shape(at) == Some(Shape::Small) && self.is_glued(at) && self.str(at - 1) == "-";
                if is_end && last.is_some() {
                    last = Some(at);
                    at += 1;
                    continue;
                }
                let is_part = |at: usize| {
                    self.is_capital(at)
                        || self.shape(at - 1) == Some(Shape::Joint) && self.shape(at) == Some(Shape::Small)
                };
                let is_within = last.is_some() && is_part(at + 1);
                let joins = match self.shape(at) {
                    Some(Shape::Joint) => self.is_glued(at) && self.is_glued(at + 1),
                    // `St. Gallen`, `Co. Westmeath`
                    Some(Shape::Stop) => self.is_glued(at) && self.str(at - 1).chars().count() <= 3,
                    Some(Shape::Small) => {
                        self.is_cue(at, STREET_PARTICLE)
                            || matches!(self.str(at), "on" | "upon" | "op" | "aan" | "sur" | "nad" | "pod")
                    }
                    _ => false,
                };
                if !is_within || !joins {
                    break;
                }
            }
            at += 1;
        }
        last
    }

    /// `OH`, `VIC`, `SP`.
    pub(crate) fn is_state(&self, at: usize) -> bool {
        self.shape(at) == Some(Shape::Capitals) && (2..=3).contains(&self.str(at).len())
    }

    /// The last word of the number of a flat, a floor or the like that begins here.
    pub(crate) fn unit(&self, at: usize) -> Option<usize> {
        let shape = self.shape(at)?;
        let behind_stop = |at: usize| at + usize::from(self.shape(at) == Some(Shape::Stop));
        // `H0302`
        if shape == Shape::LettersAndDigits {
            let word = self.str(at);
            let is_door = word.len() == 5
                && word.starts_with(['H', 'U', 'K', 'L'])
                && word[1..].bytes().all(|byte| byte.is_ascii_digit());
            if is_door {
                return Some(at);
            }
        }
        // `2. hæð t.v.`, `3.º Esq.`, `2e étage`
        // `III. em.`
        let is_roman = matches!(shape, Shape::Capitals | Shape::Initial)
            && self.str(at).bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
            && self.str(at + 1) == "."
            && self.is_cue(at + 2, FLOOR);
        let is_ordinal =
            is_roman || matches!(shape, Shape::Digits | Shape::LettersAndDigits) && self.str(at).len() <= 3;
        if is_ordinal {
            let mut floor = behind_stop(at + 1);
            floor += usize::from(matches!(self.str(floor), "º" | "ª" | "°" | "o"));
            if self.breaks(floor) == 0 && self.is_cue(floor, FLOOR) {
                let mut last = floor;
                // `t.v.`, `t.h.`, `sal tv.`
                loop {
                    let next = behind_stop(last + 1);
                    let is_more = self.breaks(next) == 0
                        && (self.is_cue(next, FLOOR)
                            || matches!(self.str(next), "v" | "h") && self.is_glued(next));
                    if !is_more {
                        break;
                    }
                    last = next;
                }
                // `I. em. 4`, with `ajtó` or without
                let door = behind_stop(last + 1);
                if self.str(last) == "em" && self.shape(door) == Some(Shape::Digits) && self.breaks(door) == 0
                {
                    return self.unit(door).or(Some(door));
                }
                return Some(
                    if self.shape(last + 1) == Some(Shape::Stop) && self.shape(last + 2) == Some(Shape::Comma)
                    {
                        last + 1
                    } else {
                        last
                    },
                );
            }
            return None;
        }
        if shape == Shape::Sign && self.str(at) == "#" {
            return self.is_value(at + 1).then(|| self.number_tail(at + 1));
        }
        if !shape.has_letters() {
            return None;
        }
        // `H.No. 8-2-293/82/A`
        if self.str(at) == "H" && self.shape(at + 1) == Some(Shape::Stop) && self.is_cue(at + 2, NUMBER_SIGN)
        {
            return self.unit(at + 2);
        }
        if self.is_cue(at, UNIT_ALONE) {
            return Some(at);
        }
        if !self.is_cue(at, UNIT | NUMBER_SIGN) {
            return None;
        }
        let mut value = behind_stop(at + 1);
        // `H.No. 8`, `Flat No. 302`, `No: 4`
        if self.is_cue(value, NUMBER_SIGN) || self.str(value) == "No" {
            value = behind_stop(value + 1);
        }
        value += usize::from(matches!(self.str(value), "°" | "º" | ":" | "#"));
        (self.is_value(value) && self.breaks(value) == 0).then(|| self.number_tail(value))
    }

    /// The number or letter of a flat.
    fn is_value(&self, at: usize) -> bool {
        match self.shape(at) {
            Some(Shape::Digits | Shape::LettersAndDigits) => self.str(at).len() <= 5,
            Some(Shape::Initial) => true,
            Some(Shape::Capitals) => self.str(at).len() <= 3,
            _ => false,
        }
    }

    /// The last word of a postcode, and whether it is one without a town behind it.
    pub(crate) fn postcode(&self, at: usize) -> Option<(usize, bool)> {
        let mut at = at;
        if self.is_cue(at, BEFORE_POSTCODE) {
            at += 1;
            at += usize::from(matches!(self.str(at), ":" | "."));
        }
        // `CH-8001`
        let has_country = matches!(self.shape(at), Some(Shape::Capitals | Shape::Initial))
            && self.shape(at + 2) == Some(Shape::Digits)
            && self.str(at + 1) == "-"
            && self.is_glued(at + 1)
            && self.is_glued(at + 2)
            && COUNTRIES.split(' ').any(|code| code == self.str(at));
        if has_country {
            at += 2;
        }
        let digits = |at: usize| match self.shape(at) {
            Some(Shape::Digits) => self.str(at).len(),
            _ => 0,
        };
        let word = self.str(at);
        match self.shape(at)? {
            Shape::Digits => {
                let length = word.len();
                let more = at + 2;
                let is_joined = self.str(at + 1) == "-" && self.is_glued(at + 1) && self.is_glued(more);
                if is_joined && matches!((length, digits(more)), (2 | 4 | 5, 3) | (3 | 5, 4)) {
                    return Some((more, true));
                }
                let is_beside = self.breaks(at + 1) == 0 && !self.is_glued(at + 1);
                match (length, if is_beside { digits(at + 1) } else { 0 }) {
                    (3, 2) => return Some((at + 1, false)),
                    (3, 3) => return Some((at + 1, true)),
                    _ => {}
                }
                let is_dutch = length == 4
                    && self.is_state(at + 1)
                    && self.str(at + 1).len() == 2
                    && self.is_capital(at + 2);
                match length {
                    4 if is_dutch => Some((at + 1, false)),
                    3 | 4 => Some((at, has_country)),
                    5 | 6 => Some((at, true)),
                    _ => None,
                }
            }
            Shape::LettersAndDigits => {
                let second = self.str(at + 1);
                let is_upper =
                    |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
                let kinds =
                    |word: &str| word.bytes().map(|byte| byte.is_ascii_digit()).collect::<Vec<bool>>();
                let is_first = (2..=4).contains(&word.len())
                    && is_upper(word)
                    && word.starts_with(|c: char| c.is_ascii_uppercase());
                let is_second = is_upper(second)
                    && (matches!(kinds(second)[..], [true, false, false] | [true, false, true])
                        || second.len() == 4 && word.len() == 3);
                (is_first && is_second && self.breaks(at + 1) == 0).then_some((at + 1, true))
            }
            _ => None,
        }
    }

    /// The first word behind what parts an address, and whether that is a sign or a line break; nothing if it is more than one.
    pub(crate) fn next_part(&self, last: usize) -> Option<(usize, bool)> {
        let mut at = last + 1;
        let mut has_sign = false;
        // `Rd., Apt. 14`, `38. II/5`
        if self.shape(at) == Some(Shape::Stop)
            && (self.shape(at + 1) == Some(Shape::Comma)
                || self.breaks(at + 1) == 1
                || !self.words.get(at + 1).is_some_and(|word| word.begins || word.shape == Shape::Digits))
        {
            at += 1;
        }
        match self.str(at) {
            "," | ";" | "(" | ")" | "|" => {
                at += 1;
                has_sign = true;
            }
            "-" | "–" | "/" => {
                at += 1;
                has_sign = true;
            }
            _ => {}
        }
        self.words.get(at)?;
        match (last + 1..=at).map(|at| self.breaks(at)).sum() {
            0 => Some((at, has_sign)),
            1 => Some((at, true)),
            _ => None,
        }
    }

    /// Goes on from the word `last` of an address over flats, quarters, postcode and town, as far as they are told by their
    /// form, by a list of places or by what the model took for a place (`is_place`).
    pub(crate) fn reach(&self, last: usize, is_place: &dyn Fn(usize) -> bool, is_sure: bool) -> Reach {
        let mut reach = Reach::default();
        let (mut last, mut is_open) = (last, false);
        for part in 0..MOST_PARTS {
            let Some((at, has_sign)) = self.next_part(last) else { break };
            let is_common = |at: usize| {
                let lists = self.lists(at);
                lists & COMMON != 0 && lists & PLACE == 0
            };
            if let Some((code, is_alone)) = self.postcode(at) {
                let town = code + 1;
                let is_year = code == at && self.str(at).len() == 4 && is_year(self.str(at));
                let comma = usize::from(self.shape(town) == Some(Shape::Comma));
                let has_town = |town: usize| {
                    self.breaks(town) == 0
                        && self.is_capital(town)
                        && self.str(town).len() > 1
                        && !is_common(town)
                };
                let is_short = code == at && self.str(at).len() <= 3;
                // `Melhaga 7, 107 Reykjavík`
                let is_doubtful = is_year || is_short && !(part == 0 && has_sign);
                if has_town(town) && (!is_doubtful || is_sure || is_place(town)) {
                    let end = self.run_of_town(town);
                    reach = Reach { last: Some(self.suffix(end)), has_postcode: true };
                    break;
                }
                let is_end = self.words.get(code + 1).is_none_or(|next| {
                    next.begins
                        || !matches!(next.shape, Shape::Small | Shape::Capital)
                        || self.breaks(code + 1) > 0
                });
                // `⏎Kontonummer 3409 0012345678`
                let is_number = self.breaks(code + 1) == 0 && self.shape(code + 1) == Some(Shape::Digits);
                // Without a street, four digits behind words with capitals are anything.
                let is_behind_town = is_open
                    && !is_number
                    && (!is_year || is_end || is_sure && !has_sign)
                    && !is_short
                    && (is_sure || is_alone);
                let is_long = is_alone && (code > at || self.str(at).len() >= 5) && is_sure;
                if is_behind_town || is_long {
                    reach = Reach { last: Some(code), has_postcode: true };
                    // `CEP 01304-001, São Paulo`
                    if comma == 1 && is_place(town + 1) {
                        reach.last = Some(self.run_of_town(town + 1));
                    }
                }
                break;
            }
            // `NE`, `B 27`
            if !has_sign && part == 0 {
                if DIRECTIONS.contains(&self.str(at)) && !self.is_value(at + 1) {
                    (last, reach.last) = (at, Some(at));
                    continue;
                }
                let is_flat =
                    self.shape(at) == Some(Shape::Initial) && self.shape(at + 1) == Some(Shape::Digits);
                if is_flat && self.str(at + 1).len() <= 3 {
                    (last, reach.last) = (at + 1, Some(at + 1));
                    continue;
                }
            }
            if let Some(end) = self.unit(at) {
                (last, reach.last) = (end, Some(end));
                continue;
            }
            // `II/5`
            if !has_sign && self.shape(at) == Some(Shape::Capitals) && self.str(at + 1) == "/" {
                let end = self.number_tail(at);
                if end > at {
                    (last, reach.last) = (end, Some(end));
                    continue;
                }
            }
            if self.is_state(at) && is_open {
                (last, reach.last) = (at, Some(at));
                continue;
            }
            // `14th Cross`, `3-7-12 Nakanoshima`
            let mut name = at;
            if self.has_digits(at) && self.str(at).len() <= 5 {
                name = self.number_tail(at) + 1;
            }
            let is_run = self.is_capital(name)
                && (has_sign && (name == at || self.breaks(name) == 0) || is_open && name == at);
            let Some(end) = self.run(name).filter(|_| is_run) else { break };
            // `Dublin 4`, `Road No. 36`
            let number = end + 1;
            let is_numbered = self.shape(number) == Some(Shape::Digits)
                && self.str(number).len() <= 2
                && self.breaks(number) == 0;
            let end = if is_numbered {
                number
            } else {
                self.unit(number).filter(|_| self.breaks(number) == 0).unwrap_or(end)
            };
            let is_known =
                name == at && has_sign && (is_place(at) || self.is_listed(at, end)) && self.breaks(at) == 0;
            if is_known && is_sure {
                reach.last = Some(end);
            }
            (last, is_open) = (end, true);
        }
        reach
    }

    /// True for a name of a place of the lists that is no common word and no name of a person there.
    fn is_listed(&self, first: usize, last: usize) -> bool {
        const OTHERS: u16 = COMMON | FIRST_NAME | LAST_NAME;
        // `Co. Westmeath`
        (first == last || self.shape(first + 1) == Some(Shape::Stop) && first + 2 == last)
            && self.lists(last) & (PLACE | OTHERS) == PLACE
    }

    /// The last word of the name of a town, of no more than four words.
    pub(crate) fn run_of_town(&self, first: usize) -> usize {
        self.run(first).map_or(first, |last| last.min(first + 4))
    }

    /// The last word of what may stand behind a town: `Praha 1`, `København N`, `Torino TO`, `Firenze (FI)`, `Kadıköy/İstanbul`.
    pub(crate) fn suffix(&self, town: usize) -> usize {
        let next = town + 1;
        if self.breaks(next) > 0 {
            return town;
        }
        match self.shape(next) {
            Some(Shape::Digits) if self.str(next).len() <= 2 && !matches!(self.str(next + 1), "." | ":") => {
                next
            }
            Some(Shape::Capitals) if self.str(next).chars().count() == 2 => next,
            _ if self.str(next) == "("
                && (self.is_state(next + 1) || self.lists(next + 1) & PLACE != 0)
                && self.str(next + 2) == ")" =>
            {
                next + 2
            }
            _ if self.str(next) == "/" && self.is_glued(next) && self.is_capital(next + 1) => next + 1,
            _ => town,
        }
    }
}
