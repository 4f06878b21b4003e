//! [`Rewritten`]: text that was rewritten, and for each of its bytes the place in the source.

use std::ops::Range;

use super::ViewName;

/// Text and the way back. Byte for byte, because windows are short and steps are chained: a map of a map is again
/// one, without a rule about where pieces begin.
pub(crate) struct Rewritten {
    text: String,
    /// One for each byte of `text`.
    origins: Vec<Origin>,
    /// Where the source ends.
    end: u32,
    is_rewritten: bool,
}

/// Where a byte came from.
#[derive(Clone, Copy)]
struct Origin {
    start: u32,
    end: u32,
    /// The views that wrote this byte, or took something out right before it: a bit each.
    views: u32,
}

impl Rewritten {
    /// Part of the source as it stands.
    pub(super) fn window(source: &str, window: Range<usize>) -> Rewritten {
        let origin = |at: usize| Origin { start: at as u32, end: at as u32 + 1, views: 0 };
        let text = source.get(window.clone()).unwrap_or_default().to_owned();
        Rewritten {
            text,
            origins: window.clone().map(origin).collect(),
            end: window.end as u32,
            is_rewritten: false,
        }
    }

    /// True if it is not what stands in the source.
    pub(super) fn is_rewritten(&self) -> bool {
        self.is_rewritten
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The smallest part of the source that holds everything at `place`. What runs backwards is covered too.
    pub(super) fn source(&self, place: &Range<usize>) -> Range<usize> {
        let origins = self.origins.get(place.clone()).unwrap_or_default();
        let start = origins.iter().map(|origin| origin.start).min();
        let end = origins.iter().map(|origin| origin.end).max();
        match (start, end) {
            (Some(start), Some(end)) => start as usize..end as usize,
            _ => self.end as usize..self.end as usize,
        }
    }

    /// Everything that a view wrote, or took something out right before, in order and disjoint.
    pub(crate) fn written(&self) -> Vec<Range<usize>> {
        let mut written: Vec<Range<usize>> = Vec::new();
        for (at, _) in self.origins.iter().enumerate().filter(|(_, origin)| origin.views != 0) {
            match written.last_mut().filter(|last| last.end == at) {
                Some(last) => last.end += 1,
                None => written.push(at..at + 1),
            }
        }
        written
    }

    /// True if a view wrote something of `place`.
    pub(super) fn is_written(&self, place: Range<usize>) -> bool {
        self.origins.get(place).unwrap_or_default().iter().any(|origin| origin.views != 0)
    }

    /// The views that had a part in what stands at `place`, or at its edges.
    pub(super) fn views(&self, place: &Range<usize>) -> Views {
        let inside = place.start..(place.end + 1).min(self.origins.len());
        let before = place.start.checked_sub(1).map_or(0, |before| self.origins[before].views);
        let glued = before & (Views::of(ViewName::Glued).0 | Views::of(ViewName::Column).0);
        let origins = self.origins.get(inside).unwrap_or_default();
        Views(origins.iter().fold(glued, |views, origin| views | origin.views))
    }
}

/// A set of views.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Views(u32);

impl Views {
    pub(super) fn of(view: ViewName) -> Views {
        Views(1 << (view as u32))
    }

    pub(super) fn has(self, view: ViewName) -> bool {
        self.0 & Views::of(view).0 != 0
    }

    /// The first of them in the order of [`ViewName`].
    pub(super) fn first(self) -> Option<ViewName> {
        super::VIEWS.iter().copied().find(|view| self.has(*view))
    }
}

/// Writes a [`Rewritten`] from another, from front to back.
pub(super) struct Rewriter<'r> {
    from: &'r Rewritten,
    to: Rewritten,
    done: usize,
    /// Views that took something out since the last byte.
    pending: u32,
    changed: bool,
}

impl<'r> Rewriter<'r> {
    pub(super) fn new(from: &'r Rewritten) -> Rewriter<'r> {
        let to = Rewritten { text: String::new(), origins: Vec::new(), end: from.end, is_rewritten: true };
        Rewriter { from, to, done: 0, pending: 0, changed: false }
    }

    /// Where the next replacement may begin.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Copies up to `range` and writes `with` in its place. Out of order it does nothing.
    pub(super) fn replace(&mut self, range: Range<usize>, with: &str, view: ViewName) {
        if range.start < self.done {
            return;
        }
        self.copy_to(range.start);
        self.changed = true;
        self.done = range.end;
        let views = self.from.origins.get(range.clone()).unwrap_or_default();
        let views = views.iter().fold(Views::of(view).0, |views, origin| views | origin.views);
        if with.is_empty() {
            self.pending |= views;
            return;
        }
        let source = match range.is_empty() {
            true => {
                let at =
                    self.from.origins.get(range.start).map_or(self.from.end, |origin| origin.start) as usize;
                at..at
            }
            false => self.from.source(&range),
        };
        self.to.text.push_str(with);
        for _ in 0..with.len() {
            self.to.origins.push(Origin {
                start: source.start as u32,
                end: source.end as u32,
                views: views | self.pending,
            });
            self.pending = 0;
        }
    }

    fn copy_to(&mut self, end: usize) {
        let Some(part) = self.from.text.get(self.done..end).filter(|part| !part.is_empty()) else { return };
        if self.to.origins.is_empty() {
            let rest = self.from.text.len() - self.done;
            self.to.text.reserve(rest);
            self.to.origins.reserve(rest);
        }
        let at = self.to.origins.len();
        self.to.text.push_str(part);
        self.to.origins.extend_from_slice(&self.from.origins[self.done..end]);
        self.to.origins[at].views |= self.pending;
        self.pending = 0;
        self.done = end;
    }

    /// The new text, or nothing if nothing was replaced.
    pub(super) fn finish(mut self) -> Option<Rewritten> {
        self.copy_to(self.from.text.len());
        self.changed.then_some(self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_of_a_map_leads_back_to_the_source() {
        let source = "see &#52;%31 now";
        let window = Rewritten::window(source, 4..source.len());
        let mut first = Rewriter::new(&window);
        first.replace(0..5, "4", ViewName::Entity);
        let first = first.finish().unwrap();
        assert_eq!(first.text(), "4%31 now");
        let mut second = Rewriter::new(&first);
        second.replace(1..4, "1", ViewName::Percent);
        let second = second.finish().unwrap();
        assert_eq!(second.text(), "41 now");
        assert_eq!(&source[second.source(&(0..2))], "&#52;%31");
        assert_eq!(&source[second.source(&(1..2))], "%31");
        assert_eq!(second.views(&(0..2)).first(), Some(ViewName::Percent));
        assert_eq!(second.views(&(3..5)).first(), None);
    }

    #[test]
    fn what_was_taken_out_is_known_by_the_byte_behind_it() {
        let window = Rewritten::window("4-1", 0..3);
        let mut rewriter = Rewriter::new(&window);
        rewriter.replace(1..2, "", ViewName::Separated);
        let joined = rewriter.finish().unwrap();
        assert_eq!((joined.text(), joined.source(&(0..2))), ("41", 0..3));
        assert_eq!(joined.views(&(0..2)).first(), Some(ViewName::Separated));
    }
}
