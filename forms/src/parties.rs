//! Organisations that a paper of a court is about: those on the two sides of its title, and those that it calls its applicant,
//! plaintiff or the like.
//!
//! A text without its organisations is of little use, so they are marked only where somebody asks for it. Who is a party is
//! another matter: by the name of the association that brought it, a case and the people in it are found like by a person's.
//! States and their bodies are parties to too many cases to tell one from another, and what is cited is public.

use std::collections::HashSet;

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::cues::{PARTY, ROLE, VERSUS};
use scrubjay_names::passage::{MARGIN, add_in_order};
use scrubjay_names::tagger::{COMPANY_FORMS, Name, TextRead};
use scrubjay_names::words::Shape;

/// The most signs between a party and what it is, dots of a line among them.
const MOST_SIGNS: usize = 160;
/// The most words of a party, signs within it included.
const LONGEST: usize = 12;
/// The most words in brackets behind a party: *(formerly Tännäs)*, *(“the applicant company”)*.
const LONGEST_BRACKET: usize = 8;
/// The most bytes of a title in one line.
const LONGEST_TITLE: usize = 160;
/// Words of public bodies, in small letters.
const PUBLIC: &str = " state states union government govt govt. republic commissioner commission council ministry minister department people queen \
king crown kingdom authority federation city county municipality court secretary director collector police ";
/// Words for parties that are not named.
const OTHERS: [&str; 6] = ["ors", "anr", "others", "another", "al", "other"];

/// Makes parties of organisations that were `found`, in order, and adds companies beside *v.* that were not.
pub(crate) fn mark(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let passage = Passage::whole(about);
    passage.add_companies(found);
    let mut firsts = FirstWords::new(about.words);
    let mut named: HashSet<String> = HashSet::new();
    let text = about.text;
    let key = |name: &Name| text[name.place.clone()].trim_end_matches('.').to_lowercase();
    for at in 0..found.len() {
        if found[at].class != Class::Organisation {
            continue;
        }
        let first = firsts.from(found[at].place.start);
        let within = about.words[first..].iter().take_while(|word| word.start < found[at].place.end).count();
        let Some(last) = (first + within).checked_sub(1).filter(|_| within > 0) else { continue };
        if passage.is_public_body(first, last) || !passage.is_party_of_paper(first, last) {
            continue;
        }
        found[at].class = Class::Party;
        named.insert(key(&found[at]));
        // All of a list: *A, B and C (“the applicants”)*.
        for before in (0..at).rev().take(LONGEST) {
            let between = &text[found[before].place.end..found[before + 1].place.start];
            if found[before].class != Class::Organisation
                || !matches!(between, ", " | " and " | " & " | ",\n")
            {
                break;
            }
            found[before].class = Class::Party;
            named.insert(key(&found[before]));
        }
    }
    if !named.is_empty() {
        for name in found.iter_mut().filter(|name| name.class == Class::Organisation) {
            if named.contains(&key(name)) {
                name.class = Class::Party;
            }
        }
    }
}

impl Passage<'_> {
    fn is_public_body(&self, first: usize, last: usize) -> bool {
        (first..=last).any(|at| {
            let word = self.str(at).to_lowercase();
            word.len() > 3 && PUBLIC.split(' ').any(|public| public == word)
        })
    }

    fn is_party_of_paper(&self, first: usize, last: usize) -> bool {
        self.is_named_before(first) || self.is_named_behind(last) || self.is_in_title(first, last)
    }

    /// `Appellant :- M/S Reptakos`, `The applicant company, Foo`, `Petitioner Bank of India`.
    fn is_named_before(&self, first: usize) -> bool {
        const MOST_WORDS: usize = 8;
        let mut at = first;
        while let Some(before) = at.checked_sub(1).filter(|before| first - before <= MOST_WORDS) {
            if self.is_cue(before, PARTY) || self.is_cue(before, ROLE) {
                return true;
            }
            let is_link = matches!(self.shape(before), Some(Shape::Sign | Shape::Joint | Shape::Comma))
                || matches!(
                    self.str(before),
                    "M" | "S" | "s" | "company" | "association" | "foundation" | "party"
                )
                || self.shape(before) == Some(Shape::Stop) && matches!(self.str(before - 1), "S" | "s");
            if !is_link || self.text[self.words[before].end..self.words[at].start].contains('\n') {
                return false;
            }
            at = before;
        }
        false
    }

    /// `Oriental Insurance Co Ltd. & Ors ..... Appellant`, `Ruvhten Sijte (formerly Tännäs) (“the applicants”)`.
    fn is_named_behind(&self, last: usize) -> bool {
        let mut at = last + 1;
        while self.str(at) == "(" {
            let Some(close) = (at + 1..at + 2 + LONGEST_BRACKET).find(|at| self.str(*at) == ")") else {
                break;
            };
            if (at + 1..close).any(|at| self.is_cue(at, PARTY | ROLE)) {
                return true;
            }
            at = close + 1;
        }
        let (behind, is_apart) = self.behind_signs(last);
        is_apart && self.is_cue(behind, PARTY | ROLE)
    }

    /// The first word behind signs and words for others, and whether they part what stands before and behind them: dots, a wide
    /// space, the end of a line.
    fn behind_signs(&self, last: usize) -> (usize, bool) {
        let (mut at, mut dots) = (last + 1, 0);
        while at <= last + MOST_SIGNS {
            let word = self.str(at);
            match self.shape(at) {
                Some(Shape::Stop) => dots += 1,
                Some(Shape::Sign) if word == "…" => dots += 3,
                Some(Shape::Sign | Shape::Comma | Shape::Joint) => {}
                Some(_) if word == "and" || OTHERS.contains(&word.to_lowercase().as_str()) => {}
                _ => break,
            }
            at += 1;
        }
        let end = self.words.get(at).map_or(self.text.len(), |word| word.start);
        let between = self.words.get(last).map_or("", |word| &self.text[word.end..end]);
        (at, dots > 2 || between.contains('\n') || between.contains("   ") || between.contains('\t'))
    }

    /// True beside *v.* in a title: a line of its own, or lines for each side.
    fn is_in_title(&self, first: usize, last: usize) -> bool {
        let behind = self.behind_signs(last).0;
        if self.is_cue(behind, VERSUS) {
            return self.is_title_at(behind, first, self.behind_second(behind));
        }
        let mut at = first;
        while let Some(before) = at.checked_sub(1).filter(|before| first - before <= LONGEST) {
            if self.is_cue(before, VERSUS) {
                return self.is_title_at(before, before, last);
            }
            let is_link = !self.shape(before).is_some_and(Shape::has_letters)
                || matches!(self.str(before), "M" | "S" | "s" | "The");
            if !is_link {
                return false;
            }
            at = before;
        }
        false
    }

    /// The last word with a capital of the party behind *v.*
    fn behind_second(&self, versus: usize) -> usize {
        let end = self.words.len().min(versus + 1 + LONGEST);
        (versus + 1..end).take_while(|at| self.is_capital(*at) || !self.is_word(*at)).last().unwrap_or(versus)
    }

    fn is_word(&self, at: usize) -> bool {
        self.shape(at).is_some_and(|shape| shape.has_letters() || shape == Shape::Digits)
    }

    /// True if the line of *v.* has nothing else, or no more than the two sides, from `first` to `last`: what is cited within a
    /// sentence has small words and numbers around it.
    fn is_title_at(&self, versus: usize, first: usize, last: usize) -> bool {
        let place = self.words[versus].start;
        // No further than titles reach: a text may be one line.
        let reach = self.text.floor_char_boundary(place.saturating_sub(LONGEST_TITLE))
            ..self.text.ceil_char_boundary((place + LONGEST_TITLE).min(self.text.len()));
        let start = self.text[reach.start..place].rfind('\n').map_or(reach.start, |at| reach.start + at + 1);
        let end = self.text[place..reach.end].find('\n').map_or(reach.end, |at| place + at);
        if end - start > LONGEST_TITLE {
            return false;
        }
        let line = &self.text[start..end];
        if line.chars().filter(|c| c.is_alphanumeric()).count() <= "versus".len() {
            return true;
        }
        let (from, to) = (self.words[first].start.clamp(start, end), self.words[last].end.clamp(start, end));
        // `Civil Appeal No. 397 of 2005`
        let is_plain = |text: &str| {
            !text.split(|c: char| !c.is_alphanumeric()).any(|word| {
                let is_other = OTHERS.contains(&word.to_lowercase().as_str());
                word.len() > 3 && word.starts_with(char::is_lowercase) && !is_other
            })
        };
        let is_cited =
            self.text[to..end].contains(|c: char| c.is_ascii_digit()) || is_report(&self.text[to..]);
        is_plain(&self.text[start..from]) && is_plain(&self.text[to..end]) && !is_cited
    }

    /// Adds companies beside *v.*, where nothing was found: by what they end with.
    fn add_companies(&self, found: &mut Vec<Name>) {
        let mut more: Vec<Name> = Vec::new();
        let is_form = |at: &usize| COMPANY_FORMS.contains(&self.str(*at));
        let is_part = |at: usize| self.is_capital(at) || matches!(self.str(at), "." | "(" | ")" | "&" | "of");
        for versus in (0..self.words.len()).filter(|at| self.is_cue(*at, VERSUS)) {
            let before = versus
                .checked_sub(1)
                .map(|last| if self.str(last) == "." { last.saturating_sub(1) } else { last });
            if let Some(last) = before.filter(is_form) {
                let first = (last.saturating_sub(LONGEST)..last).rev().take_while(|at| is_part(*at)).last();
                if let Some(first) = first.and_then(|first| (first..last).find(|at| self.is_capital(*at))) {
                    more.push(self.company(first, last));
                }
            }
            let first = (versus + 1..versus + 6).find(|at| self.is_capital(*at) && self.str(*at).len() > 1);
            let end = |first: usize| {
                (first..self.words.len().min(first + LONGEST)).take_while(|at| is_part(*at)).find(is_form)
            };
            if let Some((first, last)) = first.and_then(|first| Some((first, end(first)?))) {
                more.push(self.company(first, last));
            }
        }
        more.retain(|name| {
            let next = found.partition_point(|other| other.place.end <= name.place.start);
            found.get(next).is_none_or(|other| other.place.start >= name.place.end)
        });
        more.dedup_by(|next, before| next.place.start < before.place.end);
        if !more.is_empty() {
            add_in_order(found, &mut more);
        }
    }

    fn company(&self, first: usize, last: usize) -> Name {
        let place = self.words[first].start..self.words[last].end;
        Name { place, class: Class::Organisation, margin: MARGIN }
    }
}

/// True for what goes on with the place of a case in a collection: `⏎Dist. No. 1, 551 U. S. 701`.
fn is_report(behind: &str) -> bool {
    const REACH: usize = 60;
    behind[..behind.floor_char_boundary(REACH)].split(", ").skip(1).any(|part| {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < part.len()
            && rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })
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
        with_read(&plain, &|_| 0, |about| mark(about, &mut found));
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
            "Smt. Anjana Vs. «Bank of India»\n",
            "M/s «Coast Line Shipping», v. Dy. Commissioner of I\n",
        ] {
            assert_eq!(parties(text).len(), 1, "{text}");
        }
        assert_eq!(parties("by «A Sijte», «B Sijte» and «C Sijte» (“the applicants”)").len(), 3);
        assert_eq!(parties("Appellant: «Foo Ltd»\nsince then «foo ltd.» and «Bar Ltd» did").len(), 2);
    }

    #[test]
    fn who_is_cited_or_public_or_only_named_is_none() {
        for text in [
            "as we said in «Chevron Inc» v. Natural Resources Council, 467 U.S. 837, a court",
            "«Chevron Inc» v. «Oracle America», 467 U.S. 837 (1984)\n",
            "Parents Involved v. «Seattle School»\nDist. No. 1, 551 U. S. 701",
            "Rao\n  Versus\n  «Union of India» & Ors.\n",
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
        assert_eq!(parties("Reliance General Ltd Vs. Smt. Meera\n"), ["Reliance General Ltd"]);
        assert_eq!(parties("Rao v. Foo (India) Pvt. Ltd.\n"), ["Foo (India) Pvt. Ltd"]);
    }

    #[test]
    fn long_lines_of_dots_and_versus_take_little_time() {
        for piece in ["v. ", "«A Ltd» v. ", "«A»........", "Ltd v. Ltd ", "«A», "] {
            parties(&piece.repeat(200_000 / piece.len()));
        }
    }
}
