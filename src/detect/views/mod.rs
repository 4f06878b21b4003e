//! *Views*: a text as a reader would take it, where it is written so that a program would not.
//!
//! A cheap pass ([`triggers`]) points at places where something may be disguised. A window of text around each is
//! rewritten, one view at a time: look-alikes and what cannot be seen, then up to two steps of decoding, and after
//! each step numbers and addresses in the shapes that rows know. The rows read each rewritten window, and what they
//! find counts only if the view had a part in it, so that a text without disguises gives what it gave before.
//!
//! Where a view is likely to make numbers out of nothing (separators, words, letters for digits), a finding needs a
//! word near it that names it, or check digits with no other number around.

mod address;
mod encoded;
mod escapes;
mod fold;
mod hidden;
mod markup;
mod mojibake;
mod numbers;
mod rewritten;
mod spaced;
mod spelled;
mod table;
#[cfg(test)]
mod tests;
mod triggers;

use std::ops::Range;

use scrubjay_rules::edges::joins_words;

use self::fold::Seen as Looks;
use self::numbers::{Form, Numbers};
pub(super) use self::rewritten::Rewritten;
use self::rewritten::Views;
use super::Verdict;
use crate::kind::EntityKind;
use crate::sort::sorted;

/// Declares the views: the enum, its list and the sentences come from the same rows.
macro_rules! views {
    ($($variant:ident, $name:literal, $about:literal;)+) => {
        /// How a value was disguised.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum ViewName {
            $(#[doc = $about] $variant,)+
        }

        /// Every view. What comes first is named first where several had a part.
        pub const VIEWS: &[ViewName] = &[$(ViewName::$variant,)+];

        impl ViewName {
            /// The stable name, for programs: `look-alike`.
            pub const fn name(self) -> &'static str {
                match self { $(ViewName::$variant => $name,)+ }
            }

            /// What a reviewer is told, to stand behind "It is".
            pub const fn about(self) -> &'static str {
                match self { $(ViewName::$variant => $about,)+ }
            }
        }
    };
}

views! {
    Base64, "base64", "inside base64";
    Hexadecimal, "hexadecimal", "inside a list of character codes";
    Quoted, "quoted-printable", "written in quoted-printable";
    Percent, "percent", "written with percent signs";
    Entity, "entity", "written with HTML entities";
    Backslash, "backslash", "written with backslash escapes or code points";
    Mojibake, "mojibake", "garbled by a wrong character encoding";
    Turned, "turned", "written backwards with a hidden sign that turns it round";
    Invisible, "invisible", "written with characters that cannot be seen in it";
    LookAlike, "look-alike", "written with look-alike characters";
    Markup, "markup", "split by markup";
    SpelledAddress, "spelled-address", "an address written in words";
    Spelled, "spelled", "spelled out in words";
    Misread, "misread", "written with letters in the place of digits";
    Wrapped, "wrapped", "broken over a line";
    Separated, "separated", "written with unusual separators";
    Glued, "glued", "glued to letters";
    Column, "column", "named by the head of its column";
}

/// Context on both sides of a suspect place, in bytes.
const BEFORE: usize = 110;
const AFTER: usize = 70;
/// Steps of decoding.
const DEPTH: usize = 2;
/// Around a number that only its check digits speak for, no other digit stands this near, in bytes.
const ALONE: usize = 24;

/// Views that make a number out of what may be none.
const UNCERTAIN: &[ViewName] =
    &[ViewName::Spelled, ViewName::Misread, ViewName::Wrapped, ViewName::Separated, ViewName::Glued];
/// Views that move the ends of a value: addresses of pages and days have none that could be held against it.
const UNBOUND: &[ViewName] = &[ViewName::Markup, ViewName::SpelledAddress];

/// Kinds whose rules know a wrong number from a right one without check digits.
const SHAPED: &[EntityKind] = &[
    EntityKind::EmailAddress,
    EntityKind::PhoneNumber,
    EntityKind::IpAddress,
    EntityKind::MacAddress,
    EntityKind::Crypto,
    EntityKind::CreditCard,
    EntityKind::UsSsn,
    EntityKind::UkNino,
    EntityKind::DkCpr,
    EntityKind::IsKennitala,
];

/// A window of the text, rewritten; what rows find in it is judged by [`Alternative::place`].
pub(super) struct Alternative<'t> {
    source: &'t str,
    covered: &'t [Range<usize>],
    window: Range<usize>,
    rewritten: &'t Rewritten,
}

/// What a row found in an alternative.
pub(super) struct Sighting {
    pub(super) place: Range<usize>,
    pub(super) kind: EntityKind,
    pub(super) verdict: Option<Verdict>,
    pub(super) has_context: bool,
}

impl Alternative<'_> {
    pub(super) fn text(&self) -> &str {
        self.rewritten.text()
    }

    /// Where it is not what stands in the source. Only what meets one of these places, or ends or begins at one, counts.
    pub(super) fn written(&self) -> Vec<Range<usize>> {
        self.rewritten.written()
    }

    /// The place in the source of what was found, and the view that it took; nothing if it does not count.
    pub(super) fn place(&self, found: &Sighting) -> Option<(Range<usize>, ViewName)> {
        let place = &found.place;
        let views = self.rewritten.views(place);
        let view = views.first()?;
        // Cut by the window: there is more of it than this.
        if place.start == 0 && self.window.start > 0
            || place.end == self.text().len() && self.window.end < self.source.len()
        {
            return None;
        }
        let source = self.rewritten.source(place);
        let is_same = self.source.get(source.clone()) == self.text().get(place.clone());
        // The `m` that ends the colour of a terminal touches it.
        let is_freed = views.has(ViewName::Invisible) && self.source[..source.start].ends_with('m');
        if is_same && !is_freed && !views.has(ViewName::Glued) && !views.has(ViewName::Column) {
            return None;
        }
        self.counts(found, views, &source).then(|| (self.widened(source, views), view))
    }

    /// The place with what was wrapped around the value too: the word that it is glued into, and tags that touch it.
    fn widened(&self, mut place: Range<usize>, views: Views) -> Range<usize> {
        const LONGEST_WORD: usize = 64;
        if views.has(ViewName::Glued) {
            let joins = |c: &char| joins_words(*c);
            let length = |letters: &mut dyn Iterator<Item = char>| {
                letters.take(LONGEST_WORD).take_while(joins).map(char::len_utf8).sum::<usize>()
            };
            let before = length(&mut self.source[..place.start].chars().rev());
            let after = length(&mut self.source[place.end..].chars());
            place = place.start - before..place.end + after;
        }
        // Marks on the last character, which the view that took them out gives to the next.
        if views.has(ViewName::LookAlike) || views.has(ViewName::Invisible) {
            let is_mark = |c: &char| !c.is_ascii() && matches!(fold::seen(*c), Looks::Mark | Looks::Nothing);
            place.end +=
                self.source[place.end..].chars().take_while(is_mark).map(char::len_utf8).sum::<usize>();
        }
        if views.has(ViewName::Markup) {
            while let Some(length) = markup::length(self.source, place.end) {
                place.end += length;
            }
            while let Some(length) = markup::length_before(self.source, place.start) {
                place.start -= length;
            }
        }
        place
    }

    fn counts(&self, found: &Sighting, views: Views, source: &Range<usize>) -> bool {
        let is_uncertain = UNCERTAIN.iter().any(|view| views.has(*view));
        let is_unbound = is_uncertain || UNBOUND.iter().any(|view| views.has(*view));
        let is_ends = matches!(found.kind, EntityKind::Url | EntityKind::DateTime);
        if is_unbound && is_ends {
            return false;
        }
        // A whole number at the end of a line, and another that begins the next.
        let is_proved = found.verdict == Some(Verdict::Passed) || found.kind == EntityKind::EmailAddress;
        let inside = &self.source[source.clone()];
        let breaks = inside.contains(['\n', '\r'])
            || ["\\n", "\\r"].iter().any(|escape| inside.contains(escape))
            || views.has(ViewName::Markup);
        if views.has(ViewName::Wrapped)
            && breaks
            && !is_proved
            && !self.begins_with_country(source)
            && self.holds_whole_number(source)
        {
            return false;
        }
        if !is_uncertain {
            return true;
        }
        // What has neither check digits nor a shape of its own is too much like anything else.
        if found.verdict.is_none() && !SHAPED.contains(&found.kind) {
            return false;
        }
        if views.has(ViewName::Separated) && numbers::is_like_thousands(&self.source[source.clone()]) {
            // A number without check digits that groups of three fit, and no amount with a sign of thousands.
            let is_grouped =
                found.kind == EntityKind::UsSsn && !self.source[source.clone()].contains([',', '\'']);
            return found.has_context && (found.verdict == Some(Verdict::Passed) || is_grouped);
        }
        // `30 | 1.000 (0.886`: fractions in a table.
        let is_table = || ['|', '.'].iter().all(|sign| self.source[source.clone()].contains(*sign));
        if views.has(ViewName::Separated) && found.verdict != Some(Verdict::Passed) && is_table() {
            return false;
        }
        if found.has_context {
            return true;
        }
        match found.kind {
            // Nothing else is spelled like them.
            EntityKind::IbanCode => found.verdict == Some(Verdict::Passed),
            EntityKind::EmailAddress => {
                views.has(ViewName::Wrapped)
                    || !(views.has(ViewName::Separated) || views.has(ViewName::Spelled))
                    || self.text()[found.place.clone()].len() + 4 <= source.len()
            }
            // With its plus and as some country's plan has it.
            EntityKind::PhoneNumber if self.text()[found.place.clone()].starts_with('+') => {
                !self.source[source.clone()].contains([',', '.']) && self.stands_alone(source)
            }
            _ => found.verdict == Some(Verdict::Passed) && self.stands_alone(source),
        }
    }

    /// True for a telephone number whose first line has its plus and hardly more than the code of its country.
    fn begins_with_country(&self, source: &Range<usize>) -> bool {
        let front = self.source[source.clone()].split(['\n', '\r', '\\']).next().unwrap_or_default();
        front.starts_with('+') && front.bytes().filter(u8::is_ascii_digit).count() < numbers::FEWEST
    }

    /// True if the plain reading found a number within `source` that is long enough to be one.
    fn holds_whole_number(&self, source: &Range<usize>) -> bool {
        let first = self.covered.partition_point(|range| range.end <= source.start);
        let digits = |range: &Range<usize>| {
            self.source.as_bytes()[range.clone()].iter().filter(|byte| byte.is_ascii_digit()).count()
        };
        self.covered[first..]
            .iter()
            .take_while(|range| range.start < source.end)
            .any(|range| digits(range) >= numbers::FEWEST)
    }

    /// True if no digit stands near on either side.
    fn stands_alone(&self, source: &Range<usize>) -> bool {
        let bytes = self.source.as_bytes();
        let before = &bytes[source.start.saturating_sub(ALONE)..source.start];
        let after = &bytes[source.end..(source.end + ALONE).min(bytes.len())];
        !before.iter().chain(after).any(u8::is_ascii_digit)
    }
}

/// True if all of `place` lies in one of `places`, which are in order and disjoint.
pub(super) fn lies_within(places: &[Range<usize>], place: &Range<usize>) -> bool {
    let next = places.partition_point(|known| known.end < place.end);
    places.get(next).is_some_and(|known| known.start <= place.start)
}

/// What can be seen in a text beyond its plain reading.
pub(super) struct Seen {
    /// Hidden characters: findings of their own.
    pub(super) hidden: Vec<Range<usize>>,
    windows: Vec<Range<usize>>,
}

impl Seen {
    /// Looks for disguises in `text`. What lies in `covered`, in order and disjoint, has been found already.
    pub(super) fn of(text: &str, covered: &[Range<usize>]) -> Seen {
        let mut places = triggers::find(text, covered);
        let hosts = covered.iter().filter(|place| address::is_host_of_words(text, place));
        let before = places.suspects.len();
        places.suspects.extend(hosts.cloned());
        if places.suspects.len() > before {
            places.suspects = sorted(places.suspects, |one, other| one.start < other.start);
        }
        let mut windows: Vec<Range<usize>> = Vec::new();
        for suspect in places.suspects {
            let window = window(text, &suspect);
            match windows.last_mut().filter(|last| window.start <= last.end) {
                Some(last) => last.end = last.end.max(window.end),
                None => windows.push(window),
            }
        }
        Seen { hidden: places.hidden, windows }
    }

    /// Hands over every rewritten window of `text`.
    pub(super) fn each(&self, text: &str, covered: &[Range<usize>], visit: &mut dyn FnMut(&Alternative<'_>)) {
        for window in &self.windows {
            explore(Rewritten::window(text, window.clone()), covered, &mut |rewritten| {
                visit(&Alternative { source: text, covered, window: window.clone(), rewritten });
            });
        }
        table::each(text, covered, &mut |window, rewritten| {
            visit(&Alternative { source: text, covered, window, rewritten });
        });
    }
}

/// A suspect place with what stands around it, up to white space.
fn window(text: &str, suspect: &Range<usize>) -> Range<usize> {
    const LONGEST_WORD: usize = 160;
    let bytes = text.as_bytes();
    let start = suspect.start.saturating_sub(BEFORE);
    let word =
        bytes[..start].iter().rev().take(LONGEST_WORD).take_while(|byte| !byte.is_ascii_whitespace()).count();
    let end = (suspect.end + AFTER).min(bytes.len());
    let rest = bytes[end..].iter().take(LONGEST_WORD).take_while(|byte| !byte.is_ascii_whitespace()).count();
    // With what parts the words at its ends from others: a value that fills the window is not cut by it.
    let (start, end) = ((start - word).saturating_sub(1), (end + rest + 1).min(bytes.len()));
    text.floor_char_boundary(start)..text.ceil_char_boundary(end)
}

/// Rewrites a window in every way that changes it.
fn explore(window: Rewritten, covered: &[Range<usize>], visit: &mut dyn FnMut(&Rewritten)) {
    if let Some(turned) = fold::turned(&window) {
        visit(&turned);
    }
    // Before anything is taken out: what is garbled has characters in it that cannot be seen.
    let window = mojibake::decode(&window).unwrap_or(window);
    let mut node = match fold::fold(&window) {
        Some(folded) => {
            loosen(&folded, covered, visit);
            visit(&folded);
            folded
        }
        None => {
            loosen(&window, covered, visit);
            // Garbled and nothing else.
            if window.is_rewritten() {
                visit(&window);
            }
            window
        }
    };
    for _ in 0..DEPTH {
        let Some(decoded) = decode(&node) else { break };
        loosen(&decoded, covered, visit);
        visit(&decoded);
        node = decoded;
    }
}

/// One step of decoding.
fn decode(from: &Rewritten) -> Option<Rewritten> {
    let steps: [fn(&Rewritten) -> Option<Rewritten>; 5] =
        [mojibake::decode, markup::strip, escapes::decode, encoded::decode, fold::fold];
    let mut decoded: Option<Rewritten> = None;
    for step in steps {
        decoded = step(decoded.as_ref().unwrap_or(from)).or(decoded);
    }
    decoded
}

/// Numbers and addresses in the shapes that rows know.
fn loosen(from: &Rewritten, covered: &[Range<usize>], visit: &mut dyn FnMut(&Rewritten)) {
    let steps: [fn(&Rewritten) -> Option<Rewritten>; 3] = [address::mend, spelled::digits, spaced::close];
    let mut worded: Option<Rewritten> = None;
    for step in steps {
        worded = step(worded.as_ref().unwrap_or(from)).or(worded);
    }
    let mut regroup = |base: &Rewritten| {
        let numbers = Numbers::of(base, covered);
        for form in [Form::Grouped, Form::Joined] {
            if let Some(regrouped) = numbers.written(base, form) {
                visit(&regrouped);
            }
        }
    };
    let base = worded.as_ref().unwrap_or(from);
    regroup(base);
    if let Some(misread) = numbers::misread(base) {
        regroup(&misread);
        visit(&misread);
    }
    if let Some(worded) = worded {
        visit(&worded);
    }
}
