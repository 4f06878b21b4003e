//! Organisations that a paper of a court is about: those on the two sides of its title, and those that it calls its applicant,
//! plaintiff or the like.
//!
//! A text without its organisations is of little use, so they are marked only where somebody asks for it. Who is a party is
//! another matter: by the name of the association that brought it, a case and the people in it are found like by a person's.
//! States and their bodies are parties to too many cases to tell one from another: they are marked where they stand as a party and
//! nowhere else. What is cited is public.

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::cues::{AGAINST, NO_PERSON, OFFICE, PARTY, PUBLIC, ROLE, VERSUS};
use scrubjay_names::passage::{MARGIN, add_in_order, is_free};
use scrubjay_names::tagger::{COMPANY_FORMS, Name, TextRead};
use scrubjay_names::words::Shape;

/// The most signs between a party and what it is, dots of a line among them.
const MOST_SIGNS: usize = 160;
/// The most words of a party, signs within it included.
const LONGEST: usize = 12;
/// The most words in brackets behind a party: *(formerly Tännäs)*, *(“the applicant company”)*.
const LONGEST_BRACKET: usize = 8;
/// The most words between what a party is called and the party, and that word.
const MOST_LINKS: usize = 8;
/// The most words of a title in one line beside its two sides.
const LONGEST_TITLE: usize = 24;
/// The most letters of a small word in a title: *Civil Appeal No. 397 of 2005*.
const LONGEST_SMALL: usize = 3;
/// Words for parties that are not named.
const OTHERS: &[&str] = &["Ors", "ors", "Anr", "anr", "Others", "others", "Another", "another", "and", "al"];
/// Words between a party and what it is called: *M/S*, *applicant company*, *Klägerin, die*.
#[rustfmt::skip]
const LINKS: &[&str] =
    &["M", "S", "s", "The", "the", "company", "association", "foundation", "party", "die", "der", "la", "el", "o", "a"];

/// Makes parties of organisations that were `found`, in order, and adds companies beside *v.* that were not. `versus` are the
/// words that stand between parties.
pub(crate) fn mark(about: &TextRead<'_>, versus: &[usize], found: &mut Vec<Name>) {
    let passage = Passage::whole(about);
    passage.add_companies(versus, found);
    let mut firsts = FirstWords::new(about.words);
    let mut named: Vec<String> = Vec::new();
    let key = |name: &Name| about.text[name.place.clone()].trim_end_matches('.').to_lowercase();
    for at in 0..found.len() {
        if found[at].class != Class::Organisation {
            continue;
        }
        let first = firsts.from(found[at].place.start);
        let Some(last) = passage.last_of(first, &found[at]) else { continue };
        let last = passage.before_role(first, last);
        let is_public = (first..=last).any(|at| passage.is_cue(at, PUBLIC));
        if !passage.is_party_of_paper(first, last, is_public) {
            continue;
        }
        found[at].place.end = about.words[last].end;
        if is_public {
            found[at].class = Class::Party;
            continue;
        }
        // All of a list: *A, B and C (“the applicants”)*.
        let mut one = at;
        loop {
            found[one].class = Class::Party;
            named.push(key(&found[one]));
            let Some(before) = one.checked_sub(1).filter(|before| at - before < LONGEST) else { break };
            let between = &about.text[found[before].place.end..found[one].place.start];
            if found[before].class != Class::Organisation || !matches!(between, ", " | " and " | " & ") {
                break;
            }
            one = before;
        }
    }
    named.sort_unstable();
    if !named.is_empty() {
        for name in found.iter_mut().filter(|name| name.class == Class::Organisation) {
            if named.binary_search(&key(name)).is_ok() {
                name.class = Class::Party;
            }
        }
    }
}

impl Passage<'_> {
    /// A body of a state is one only where no sentence names it: in the title, or behind a colon.
    fn is_party_of_paper(&self, first: usize, last: usize, is_public: bool) -> bool {
        let is_in_prose = || first.checked_sub(1).is_none_or(|before| !matches!(self.str(before), ":" | "-"));
        let is_named = self.is_named_before(first) && !(is_public && is_in_prose());
        is_named || self.is_named_behind(last) || self.is_in_title(first, last)
    }

    /// The last word of a name but for what it is called, which a model took for a part of it: `Saran Trust ..... Plaintiff`.
    fn before_role(&self, first: usize, last: usize) -> usize {
        match (first..last).rfind(|at| self.is_word(*at)).filter(|_| self.is_cue(last, PARTY | ROLE)) {
            Some(before) => before,
            None => last,
        }
    }

    /// `Appellant :- M/S Reptakos`, `The applicant company, Foo`, `Petitioner Bank of India`.
    fn is_named_before(&self, first: usize) -> bool {
        let front = (0..first).rev().take(MOST_LINKS);
        let mut rest = front.skip_while(|at| self.breaks(at + 1) == 0 && self.is_link(*at));
        rest.next().is_some_and(|at| self.breaks(at + 1) == 0 && self.is_cue(at, PARTY | ROLE))
    }

    fn is_link(&self, at: usize) -> bool {
        !self.is_word(at) && self.shape(at) != Some(Shape::Stop) || LINKS.contains(&self.str(at))
    }

    /// `Oriental Insurance Co Ltd. & Ors ..... Appellant`, `Ruvhten Sijte (formerly Tännäs) (“the applicants”)`.
    fn is_named_behind(&self, last: usize) -> bool {
        let mut open = last + 1;
        while let Some(close) = self.closing(open) {
            if (open..close).any(|at| self.is_cue(at, PARTY | ROLE)) {
                return true;
            }
            open = close + 1;
        }
        let (behind, is_apart) = self.behind_signs(last);
        is_apart && self.is_cue(behind, PARTY | ROLE)
    }

    /// The end of what stands in brackets at `open`.
    fn closing(&self, open: usize) -> Option<usize> {
        let is_open = self.str(open) == "(";
        is_open.then(|| (open + 1..open + 2 + LONGEST_BRACKET).find(|at| self.str(*at) == ")"))?
    }

    /// The first word behind signs and words for others, and whether they part what stands before and behind them: dots, a wide
    /// space, the end of a line.
    fn behind_signs(&self, last: usize) -> (usize, bool) {
        const WIDE: usize = 3;
        let (mut at, mut dots, mut is_apart) = (last + 1, 0, false);
        while at <= last + MOST_SIGNS && at < self.words.len() {
            is_apart |= self.gap(at) >= WIDE || self.breaks(at) > 0;
            match self.str(at) {
                "." => dots += 1,
                "…" => is_apart = true,
                word if self.is_word(at) && !OTHERS.contains(&word) => break,
                _ => {}
            }
            at += 1;
        }
        (at, is_apart || dots >= WIDE)
    }

    /// True beside *v.* in a title: a line of its own, or one for each side and for *v.* Who stands for a party may be in brackets
    /// behind it: *(Jón Jónsson lögmaður)*.
    fn is_in_title(&self, first: usize, last: usize) -> bool {
        let stop = last + usize::from(self.shape(last + 1) == Some(Shape::Stop));
        let behind = self.behind_signs(self.closing(stop + 1).unwrap_or(last)).0;
        if self.is_cue(behind, AGAINST) {
            return self.is_alone(behind);
        }
        if self.is_cue(behind, VERSUS) {
            let end = self.words.len().min(behind + 1 + LONGEST);
            let other = (behind + 1..end)
                .take_while(|at| self.is_capital(*at) || !self.is_word(*at))
                .last()
                .unwrap_or(behind);
            return self.is_title(behind, first, other);
        }
        let mut front = (0..self.first_of_list(first)).rev().take(LONGEST);
        let before = front
            .find(|at| !self.is_link(*at) && !matches!(self.shape(*at), Some(Shape::Digits | Shape::Stop)));
        before.is_some_and(|versus| {
            self.is_cue(versus, VERSUS) && self.is_title(versus, versus, last)
                || self.is_cue(versus, AGAINST) && self.is_alone(versus)
        })
    }

    /// The word behind the first number of a list that `first` is an item of: *1. Enercon⏎2. Ajay Mehra⏎3. Wind World*.
    fn first_of_list(&self, first: usize) -> usize {
        const LONGEST_ITEM: usize = 24;
        let number = |item: usize| -> Option<u8> {
            let stop = item.checked_sub(1).filter(|stop| matches!(self.str(*stop), "." | ")"))?;
            let number = stop.checked_sub(1).filter(|number| self.breaks(*number) > 0)?;
            self.str(number).parse().ok()
        };
        let mut item = first;
        while let Some(here) = number(item).filter(|number| *number > 1) {
            let before = (item.saturating_sub(LONGEST_ITEM)..item - 2).rev();
            let Some(next) = before.into_iter().find(|at| number(*at) == Some(here - 1)) else { break };
            item = next;
        }
        item
    }

    fn is_word(&self, at: usize) -> bool {
        self.shape(at).is_some_and(|shape| shape.has_letters() || shape == Shape::Digits)
    }

    /// True if the line of *v.* has nothing else, or no more than the two sides, from `first` to `last`: what is cited within a
    /// sentence has small words and numbers around it.
    fn is_title(&self, versus: usize, first: usize, last: usize) -> bool {
        if self.is_alone(versus) {
            return true;
        }
        let is_plain = |at: usize| {
            let word = self.str(at);
            self.shape(at) != Some(Shape::Small) || word.len() <= LONGEST_SMALL || OTHERS.contains(&word)
        };
        // Not beyond the line, and no further than titles reach.
        let (mut start, mut end) = (first, last);
        while start > 0 && self.breaks(start) == 0 {
            start -= 1;
            if !is_plain(start) || first - start > LONGEST_TITLE {
                return false;
            }
        }
        while end + 1 < self.words.len() && self.breaks(end + 1) == 0 {
            end += 1;
            if !is_plain(end) || self.shape(end) == Some(Shape::Digits) || end - last > LONGEST_TITLE {
                return false;
            }
        }
        // `⏎Dist. No. 1, 551 U. S. 701`: the line was only full.
        !(end + 1..end + LONGEST).any(|at| {
            self.shape(at) == Some(Shape::Comma)
                && self.shape(at + 1) == Some(Shape::Digits)
                && self.is_capital(at + 2)
        })
    }

    /// True if the line has nothing else.
    fn is_alone(&self, versus: usize) -> bool {
        let next = versus + 1 + usize::from(self.shape(versus + 1) == Some(Shape::Stop));
        (next >= self.words.len() || self.breaks(next) > 0) && (versus == 0 || self.breaks(versus) > 0)
    }

    /// Adds companies beside *v.*, where nothing was found: by what they end with, or by a word for a body in them.
    fn add_companies(&self, versus: &[usize], found: &mut Vec<Name>) {
        let mut more: Vec<Name> = Vec::new();
        let is_word = |at: usize| self.is_capital(at) && !OTHERS.contains(&self.str(at));
        let is_form = |at: usize| {
            COMPANY_FORMS.contains(&self.str(at))
                || matches!(self.str(at), "INC" | "LTD" | "CORP" | "LIMITED")
        };
        let is_part = |at: usize| match self.str(at) {
            "." | "(" | ")" | "&" | "of" | "OF" => true,
            "," => is_form(at + 1),
            _ => is_word(at),
        };
        let is_company = |&(first, last): &(usize, usize)| {
            let is = |lists| (first..=last).any(|at| self.is_cue(at, lists));
            is_form(last) || first < last && is(NO_PERSON) && !is(OFFICE)
        };
        for &versus in versus {
            // `ACME WIDGETS, INC.,⏎   Plaintiff,⏎ v.`
            let mut end = versus;
            let is_between = |at: usize| !self.is_word(at) || self.is_cue(at, PARTY | ROLE);
            while end > 0 && versus - end < LONGEST && is_between(end - 1) {
                end -= 1;
            }
            let before = end.checked_sub(1).filter(|last| is_word(*last)).and_then(|last| {
                let front = (0..=last).rev().take(LONGEST);
                let parts = front.take_while(|at| is_part(*at) && (*at == last || self.breaks(*at + 1) == 0));
                Some((parts.filter(|at| self.is_capital(*at)).last()?, last))
            });
            let first = (versus + 1..versus + 6).find(|at| self.is_capital(*at));
            let behind = first.and_then(|first| {
                let rest = first..self.words.len().min(first + LONGEST);
                let parts = rest.take_while(|at| is_part(*at) && (*at == first || self.breaks(*at) == 0));
                let ends = parts.filter(|at| is_word(*at));
                let form = ends.clone().find(|at| is_form(*at));
                Some((first, form.or(ends.last())?))
            });
            let sides = [before.filter(is_company), behind.filter(is_company)];
            for (first, last) in sides.into_iter().flatten() {
                let place = self.words[first].start..self.words[last].end;
                if is_free(found, &place) {
                    if more.last().is_none_or(|other| other.place.end <= place.start) {
                        more.push(Name { place, class: Class::Organisation, margin: MARGIN });
                    }
                    continue;
                }
                let next = found.partition_point(|other| other.place.end <= place.start);
                let is_last = found.get(next + 1).is_none_or(|other| other.place.start >= place.end);
                // What ends as companies do is no person.
                if let Some(other) = found.get_mut(next).filter(|other| other.class == Class::Person)
                    && other.place.start == place.start
                    && other.place.end <= place.end
                    && is_last
                {
                    (other.class, other.place.end) = (Class::Organisation, place.end);
                }
            }
        }
        add_in_order(found, &mut more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    /// What was made a party of the organisations between signs.
    fn parties(text: &str) -> Vec<String> {
        let plain = text.replace(['«', '»'], "");
        let mut found = Vec::new();
        let mut at = 0;
        for (number, part) in text.split(['«', '»']).enumerate() {
            if number % 2 == 1 {
                found.push(Name { place: at..at + part.len(), class: Class::Organisation, margin: 1 });
            }
            at += part.len();
        }
        with_read(&plain, &|_| 0, |about| {
            let versus = crate::anchors::add(about, &mut found);
            mark(about, &versus, &mut found);
        });
        let parties = found.iter().filter(|name| name.class == Class::Party);
        parties.map(|name| plain[name.place.clone()].to_owned()).collect()
    }

    #[test]
    fn who_a_paper_calls_its_party_is_one() {
        for text in [
            "«Oriental Insurance Co Ltd»     ..... Appellant",
            "«Oriental Insurance Co Ltd» & Ors.\n   Appellants",
            "Appellant :- M/S «Reptakos Brett Company Limited»\n",
            "by a company, «Foo» (formerly Bar) (“the applicants”) on 2 May",
            "The applicant company, «Foo», said",
            "«MICROSOFT CORPORATION»,\n     Plaintiff,\n  v.\n",
            "x\n   «Prysmian Cavi» & Ors.\n     Versus\n Rao\n",
            "Rao\n     Versus\n\n  1. «Enercon GmbH»\n",
            "Rao\n   vs.\n  1. Enercon\n  2. Wobben and Rao\n  3. «Wind World India Limited»\n  4. Ajay Mehra\n",
            "Smt. Anjana Vs. «Bank of India»\n",
            "«Fiskur ehf.»\n(Jón Jónsson lögmaður)\ngegn\nJóni\n",
            "Jón\ngegn\n«Fiski hf.»\n",
            "Apelante (s): «BRASILIA CURSOS LTDA» e outros",
            "die Klägerin, die «Fisch GmbH», hat",
            "M/s «Coast Line Shipping», v. Dy. Commissioner of I\n",
        ] {
            assert_eq!(parties(text).len(), 1, "{text}");
        }
        assert_eq!(parties("«Saran Trust   ..... Plaintiff»\n   versus\n Rao\n"), ["Saran Trust"]);
        assert_eq!(parties("Rao\n  Versus\n  «Union of India» & Ors.\nsays the «Union of India»").len(), 1);
        assert_eq!(parties("by «A Sijte», «B Sijte» and «C Sijte» (“the applicants”)").len(), 3);
        assert_eq!(parties("Appellant: «Foo Ltd»\nsince then «foo ltd.» and «Bar Ltd» did").len(), 2);
    }

    #[test]
    fn who_is_cited_or_public_or_only_named_is_none() {
        for text in [
            "as we said in «Chevron Inc» v. Natural Resources Council, 467 U.S. 837, a court",
            "«Chevron Inc» v. «Oracle America», 467 U.S. 837 (1984)\n",
            "the applicant, the «Ministry of Defence», said",
            "Parents Involved v. «Seattle School»\nDist. No. 1, 551 U. S. 701",
            "«Valur» gegn «Fram» í kvöld",
            "he worked at «Google». Defendant then left",
            "who is with «Google», and the defendant",
            "the «Convention» (“the Convention”)",
            "«Foo Ltd» (a company)",
        ] {
            assert_eq!(parties(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn companies_in_titles_that_nothing_else_finds_are_found() {
        assert_eq!(parties("Smt. Anjana Vs. Bank of India\n"), ["Bank of India"]);
        assert_eq!(
            parties("NEW YORK\n\nACME WIDGETS, INC.,\n    Plaintiff,\n  v.\nJOHN DOE\n"),
            ["ACME WIDGETS, INC"]
        );
        assert_eq!(parties("Rao Vs. State of M.P.\nThe «State of M.P.» says"), ["State of M.P"]);
        assert_eq!(parties("Reliance General Ltd Vs. Smt. Meera\n"), ["Reliance General Ltd"]);
        assert_eq!(parties("Rao v. Shambhu Investment (P.) Ltd.\n"), ["Shambhu Investment (P.) Ltd"]);
        assert_eq!(parties("Rao v. Satendra Kumar & Ors (Iffco Ltd)\n"), [""; 0]);
        assert_eq!(parties("Rao v. Satendra Kumar\n(Iffco Ltd)\n"), [""; 0]);
        assert_eq!(parties("Rao v. Foo (India) Pvt. Ltd.\n"), ["Foo (India) Pvt. Ltd"]);
    }

    #[test]
    fn long_lines_of_dots_and_versus_take_little_time() {
        for piece in ["v. ", "«A Ltd» v. ", "«A»........", "Ltd v. Ltd ", "«A», "] {
            parties(&piece.repeat(200_000 / piece.len()));
        }
    }
}
