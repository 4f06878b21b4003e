//! Persons that the words around them tell, whatever the name is: behind a title, on the two sides of *v.* in the name of a
//! case, before the number of a witness, on the two sides of *son of*, beside the office of who speaks for a party, before an address
//! of mail.
//!
//! The model learns such things from what it has seen, and a title that is glued to initials (`Sri.B.Unnikrishna`) or a
//! case that is only cited (`S. and Marper v. the United Kingdom`) is rare in what may be learned from.

use crate::passage::Passage;
use scrubjay_names::cues::{
    CALLED, FUNCTION_WORD, HONOUR, KIN, NO_PERSON, OFFICE, RANK, ROLE, SMALL_TITLE, STATE, TITLE, VERSUS,
};
use scrubjay_names::lists::{COMMON, COMMON_HERE, COMPANY, COUNTRY, DICTIONARY, PLACE};
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// The most words of a name, initials and signs within it included.
const LONGEST: usize = 8;
/// The most bytes of an address of mail.
const LONGEST_MAIL: usize = 80;
/// Behind a name, a comma and an article, or before a name and a comma: who speaks for a party to a case. With an `s`, behind the names of
/// several.
const LAWYER: [&str; 7] =
    ["lawyer", "advocate", "barrister", "solicitor", "attorney", "counsel", "representative"];
/// The same before the name of who speaks for a government.
const AGENT: [&str; 3] = ["Agent", "Agents", "agent"];
/// The most lawyers that are named together.
const MOST_LAWYERS: usize = 8;

/// Adds persons to `found`, which is in order, in what nothing was found in yet. Gives the words that stand between the parties of a
/// case.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) -> Vec<usize> {
    let TextRead { words, cues, .. } = *about;
    let passage = Passage::whole(about);
    let (mut more, mut versus) = (Vec::new(), Vec::new());
    for (at, word) in words.iter().enumerate() {
        match word.shape {
            // Most words are none of those that tell anything.
            _ if !matches!(word.shape, Shape::Sign | Shape::Comma)
                && !cues.is(at, TITLE | SMALL_TITLE | VERSUS | KIN | HONOUR) => {}
            Shape::Capital | Shape::Small | Shape::Initial | Shape::Capitals => {
                more.extend(passage.behind_title(at));
                more.extend(passage.honoured(at));
                more.extend(passage.kin(at).into_iter().flatten());
                if let Some(behind) = passage.versus(at) {
                    versus.push(at);
                    passage.parties_before(at, &mut more);
                    more.extend(passage.party_behind(behind));
                }
            }
            Shape::Sign => more.extend(match passage.str(at) {
                "<" => passage.before_mail(at),
                "(" => passage.witness(at).or_else(|| passage.aged(at)),
                _ => None,
            }),
            Shape::Comma => passage.lawyers(at, &mut more),
            _ => {}
        }
    }
    passage.add_persons(more, found);
    versus
}

impl Passage<'_> {
    /// True if no more than a space stands between two words that follow each other.
    fn is_close(&self, at: usize) -> bool {
        let (Some(word), Some(next)) = (self.words.get(at), self.words.get(at + 1)) else { return false };
        matches!(&self.text[word.end..next.start], "" | " " | "\u{a0}")
    }

    /// The first and last word of the name that begins at `first`, if there is one: words with capitals, initials with their
    /// stops, and what joins two words. It has at least one word of two letters.
    #[inline(never)]
    pub(crate) fn name_from(&self, first: usize) -> Option<(usize, usize)> {
        let (mut last, mut is_whole) = (None, false);
        let mut at = first;
        while at < first + LONGEST && at < self.words.len() && (at == first || self.is_close(at - 1)) {
            match self.shape(at) {
                _ if self.is_capital(at) => {
                    is_whole |= self.str(at).chars().nth(1).is_some();
                    last = Some(at);
                }
                Some(Shape::Stop) if at > first && self.shape(at - 1) == Some(Shape::Initial) => {}
                Some(Shape::Joint) if last.is_some() && self.is_capital(at + 1) && self.is_close(at) => {}
                _ => break,
            }
            at += 1;
        }
        last.filter(|_| is_whole).map(|last| (first, last))
    }

    /// `Mr. Justice S. Manikumar`, `hr. Hansen`.
    fn behind_title(&self, at: usize) -> Option<(usize, usize)> {
        let is_title = match self.shape(at)? {
            Shape::Capital | Shape::Capitals => self.is_cue(at, TITLE | SMALL_TITLE),
            Shape::Small => self.is_cue(at, SMALL_TITLE),
            _ => false,
        };
        if !is_title || !self.is_close(at) {
            return None;
        }
        let mut first = at + 1;
        // No further than names reach: a text of nothing but titles is not read again for each.
        while first < at + LONGEST
            && (self.shape(first) == Some(Shape::Stop)
                || self.is_capital(first)
                    && (self.is_cue(first, OFFICE | TITLE | SMALL_TITLE)
                        || matches!(self.str(first), "Dr" | "Prof")))
        {
            first += 1;
        }
        let initials = || self.initials_from(first).filter(|_| self.is_cue(at, TITLE));
        let name = self.name_from(first).or_else(initials);
        name.filter(|(first, _)| !self.words[*first].begins || self.is_close(*first - 1))
    }

    /// `Mr M.Ş.`: initials with their stops, and nothing else.
    fn initials_from(&self, first: usize) -> Option<(usize, usize)> {
        let is_initial = |at: &usize| {
            self.shape(*at) == Some(Shape::Initial)
                && self.shape(at + 1) == Some(Shape::Stop)
                && self.is_glued(at + 1)
                && (*at == first || self.is_close(at - 1))
        };
        let last = (first..first + LONGEST).step_by(2).take_while(is_initial).last()?;
        Some((first, last + 1))
    }

    /// `Gulsum (28)`: an age, as newspapers write it, behind a word that is nothing else.
    fn aged(&self, open: usize) -> Option<(usize, usize)> {
        const OTHER: u16 = COMMON | COMMON_HERE | DICTIONARY | PLACE | COUNTRY | COMPANY;
        let is_age = self.gap(open) > 0
            && self.str(open + 1).len() == 2
            && self.str(open + 2) == ")"
            && self.shape(open + 1) == Some(Shape::Digits);
        let last = open
            .checked_sub(1)
            .filter(|last| is_age && self.shape(*last) == Some(Shape::Capital) && self.is_close(*last))?;
        let (first, last) = self.name_up_to(last)?;
        let is_other = |at: usize| self.is_capital(at) && self.lists(at) & OTHER != 0;
        (self.is_name(first, last) && !(first..=last).any(is_other)).then_some((first, last))
    }

    /// `Mukteshwar (PW-5)`, `Mihir (DW2)`
    fn witness(&self, open: usize) -> Option<(usize, usize)> {
        let word = self.str(open + 1);
        let number = ["PW", "DW", "CW"].iter().find_map(|front| word.strip_prefix(front))?;
        let has_digit = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
        let is_witness = match number.is_empty() {
            true => (open + 2..open + 4).any(|at| self.shape(at) == Some(Shape::Digits)),
            // A hyphen that is not seen is a part of the word.
            false => has_digit(number) && !number.contains(|c: char| c.is_alphabetic()),
        };
        let (first, last) = self.name_up_to(open.checked_sub(1).filter(|_| is_witness)?)?;
        self.is_name(first, last).then_some((first, last))
    }

    /// `Honble Dr. Justice B. Siva Sankara Rao`
    fn honoured(&self, at: usize) -> Option<(usize, usize)> {
        if !self.is_cue(at, HONOUR) {
            return None;
        }
        let mut first = at + 1;
        let mut is_called = false;
        while first < at + LONGEST && self.breaks(first) == 0 {
            match self.str(first) {
                "." | "'" | "’" | "ble" => {}
                _ if self.is_capital(first) && self.is_cue(first, CALLED | TITLE) => is_called = true,
                _ => break,
            }
            first += 1;
        }
        let (first, last) = self.name_from(first).filter(|_| is_called)?;
        self.is_name(first, last).then_some((first, last))
    }

    /// `Vimal Anand, son of Satya Narayan Mahto`, `Ram Lal S/o Mohan Lal`
    fn kin(&self, at: usize) -> Option<[(usize, usize); 2]> {
        if !self.is_cue(at, KIN) {
            return None;
        }
        let behind = match (self.str(at + 1), self.str(at + 2)) {
            ("of", _) if self.str(at).len() > 1 => at + 2,
            ("/", "o" | "O") if self.str(at).len() == 1 => at + 3 + usize::from(self.str(at + 3) == "."),
            _ => return None,
        };
        let comma = at.checked_sub(1).filter(|before| self.shape(*before) == Some(Shape::Comma));
        let (first, last) = self.name_up_to(comma.unwrap_or(at).checked_sub(1)?)?;
        let first = self.behind_titles(first, last);
        // `Aged 46 Years, S/o`
        let is_age = first > 0 && self.shape(first - 1) == Some(Shape::Digits);
        let parent = self.name_from(self.behind_titles(behind, behind + LONGEST))?;
        let ends = |at: usize| self.is_cue(at, VERSUS) || matches!(self.str(at), "Resident" | "Aged" | "Age");
        let end = (parent.0..=parent.1).take_while(|at| !ends(*at)).last()?;
        let is_whole = !is_age && self.is_name(first, last) && self.is_name(parent.0, end);
        is_whole.then_some([(first, last), (parent.0, end)])
    }

    /// The word behind titles and their stops, `last` at most.
    fn behind_titles(&self, first: usize, last: usize) -> usize {
        let is_title =
            |at: usize| self.is_cue(at, TITLE | SMALL_TITLE) || matches!(self.str(at), "Late" | "late");
        let goes_on = |at: usize| is_title(at) || at > first && self.shape(at) == Some(Shape::Stop);
        (first..last).find(|at| !goes_on(*at)).unwrap_or(last)
    }

    /// The words with capitals, and initials with their stops, that end at `last`.
    fn name_up_to(&self, last: usize) -> Option<(usize, usize)> {
        let first = self.first_of_name(last + 1, false);
        (first <= last).then_some((first, last))
    }

    /// The first of the words with capitals, and initials with their stops, that end before `end`; with `and` between two of them
    /// if it `joins`. `end` if there are none.
    #[inline(never)]
    fn first_of_name(&self, end: usize, joins: bool) -> usize {
        let mut first = end;
        while let Some(at) =
            first.checked_sub(1).filter(|at| end - at <= LONGEST && (first == end || self.is_close(*at)))
        {
            let is_part = self.is_capital(at)
                || (self.shape(at) == Some(Shape::Stop)
                    && at.checked_sub(1).is_some_and(|before| self.shape(before) == Some(Shape::Initial)))
                || joins && self.str(at) == "and" && first < end;
            if !is_part {
                break;
            }
            first = at;
        }
        first
    }

    /// True for words with capitals that are neither titles and roles nor words for bodies, and no words of every sentence.
    #[inline(never)]
    fn is_name(&self, first: usize, last: usize) -> bool {
        let other = CALLED | ROLE | RANK | OFFICE | NO_PERSON | FUNCTION_WORD;
        self.is_capital(first)
            && self.str(last).chars().nth(1).is_some()
            && !(first..=last).any(|at| self.is_cue(at, other))
    }

    /// Those beside a comma who speak for a party: `represented by Y. Hoş, a lawyer`, `K. Işık and M. Vefa, lawyers`, `their Agent,
    /// M. Özmen`.
    fn lawyers(&self, comma: usize, names: &mut Vec<(usize, usize)>) {
        let before = comma.checked_sub(1).map_or("", |before| self.str(before));
        if LAWYER.contains(&before) || AGENT.contains(&before) {
            let name = self.name_from(comma + 1);
            // `his lawyer, France and others`
            names.extend(name.filter(|(first, last)| last > first && self.is_name(*first, *last)));
            return;
        }
        let is_one = matches!(self.str(comma + 1), "a" | "an") && LAWYER.contains(&self.str(comma + 2));
        let several = self.str(comma + 1).strip_suffix('s');
        if !is_one && !several.is_some_and(|one| LAWYER.contains(&one)) {
            return;
        }
        let (mut end, count) = (comma, names.len());
        for _ in 0..if is_one { 1 } else { MOST_LAWYERS } {
            let Some((first, last)) = end.checked_sub(1).and_then(|last| self.name_up_to(last)) else {
                return;
            };
            if self.is_name(first, last) {
                // They come from the last to the first.
                names.insert(count, (first, last));
            }
            match first.checked_sub(1).map(|before| self.str(before)) {
                Some("," | "and") => end = first - 1,
                _ => return,
            }
        }
    }

    /// The word behind `v.`, `vs.` or `versus`.
    fn versus(&self, at: usize) -> Option<usize> {
        if !self.is_cue(at, VERSUS) {
            return None;
        }
        let word = self.str(at);
        let is_short = matches!(word, "v" | "vs" | "Vs" | "VS") && self.shape(at + 1) == Some(Shape::Stop);
        match is_short {
            true => Some(at + 2),
            false => matches!(word, "versus" | "Versus" | "VERSUS").then_some(at + 1),
        }
    }

    /// Each of those before *v.*: `S. and Marper v. the United Kingdom`.
    fn parties_before(&self, versus: usize, names: &mut Vec<(usize, usize)>) {
        let Some((first, last)) = self.party_before(versus) else { return };
        let mut start = first;
        for at in first..=last {
            if self.str(at + 1) == "and" || at == last {
                // Nothing stands between one *and* and another.
                if self.is_capital(start) && start <= at {
                    names.push((start, at));
                }
                start = at + 2;
            }
        }
    }

    fn party_before(&self, versus: usize) -> Option<(usize, usize)> {
        let last = versus.checked_sub(1).filter(|last| self.is_close(*last))?;
        let mut first = self.first_of_name(versus, true);
        // `State of M.P. and Ram Lal`; not `in the case of S. and Marper`.
        if first.checked_sub(2).is_some_and(|before| self.str(before + 1) == "of" && self.is_capital(before))
        {
            first = (first..versus).find(|at| self.str(*at) == "and").map_or(versus, |and| and + 1);
        }
        self.party(first, last)
    }

    fn party_behind(&self, behind: usize) -> Option<(usize, usize)> {
        if behind == 0 || !self.is_close(behind - 1) {
            return None;
        }
        let (first, last) = self.name_from(behind)?;
        self.party(first, last)
    }

    /// The party, if it is a person.
    fn party(&self, first: usize, last: usize) -> Option<(usize, usize)> {
        let mut words = (first..=last).filter(|at| self.is_capital(*at)).peekable();
        let is_person = words.peek().is_some()
            && words.all(|at| {
                let is_capital = self.shape(at) != Some(Shape::Capitals) || self.str(at).len() > 3;
                // `Plaintiff-Appellee, v. No. 18-1234`
                let is_number = matches!(self.str(at), "No" | "Nos");
                is_capital && !is_number && !self.is_cue(at, NO_PERSON | ROLE)
            });
        (is_person && self.is_capital(first) && !self.names_state(first, last)).then_some((first, last))
    }

    /// True for words of the names of states alone: *Arizona*, *West Virginia*; not *Georgia Davis*.
    pub(crate) fn names_state(&self, first: usize, last: usize) -> bool {
        (first..=last).all(|at| self.is_cue(at, STATE))
    }

    /// `"Vangie McGilloway" <…@…>`, `Vangie McGilloway <…@…>`.
    fn before_mail(&self, at: usize) -> Option<(usize, usize)> {
        // Not one byte further: in a text of nothing but `<` there is no end.
        let start = self.words[at].end;
        let reach = self.text.floor_char_boundary(start + LONGEST_MAIL + 1);
        let mail = self.text.get(start..reach)?.split(|c: char| c == '>' || c.is_whitespace()).next()?;
        if !(3..=LONGEST_MAIL).contains(&mail.len()) || !mail.contains('@') {
            return None;
        }
        let quoted = at.checked_sub(1).filter(|quote| self.str(*quote) == "\"");
        let last = quoted.unwrap_or(at).checked_sub(1)?;
        let mut first = last + 1;
        while let Some(before) = first.checked_sub(1).filter(|before| last - before < LONGEST) {
            let is_part = self.is_capital(before)
                || (quoted.is_some() && self.shape(before) == Some(Shape::Small))
                || (first <= last
                    && matches!(self.shape(before), Some(Shape::Comma | Shape::Stop | Shape::Joint)));
            let is_near = before == last || self.is_close(before);
            if !is_part || !is_near {
                break;
            }
            first = before;
        }
        // Between quotes all of it is the name.
        let is_whole = quoted.is_none() || first.checked_sub(1).is_some_and(|open| self.str(open) == "\"");
        let has_name = (first..=last).any(|at| self.is_capital(at) && self.str(at).chars().nth(1).is_some());
        (first <= last && is_whole && has_name && self.shape(first) != Some(Shape::Stop))
            .then_some((first, last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        with_read(text, &|_| 0, |about| {
            add(about, &mut found);
        });
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn titles_tell_names() {
        assert_eq!(
            found("By Adv. Sri.B.Unnikrishna Kaimal, for Smt. Sindhumol."),
            ["B.Unnikrishna Kaimal", "Sindhumol"]
        );
        assert_eq!(found("Mr Justice S. Manikumar and Mrs. O'Neil-Brown"), ["S. Manikumar", "O'Neil-Brown"]);
        assert_eq!(
            found("Honble Dr. Justice B. Siva Rao\nHon'ble Sri Justice Dr. R. Das"),
            ["B. Siva Rao", "R. Das"]
        );
        assert_eq!(
            found("the Honourable Court, Hon'ble High Court, the Honourable Justice Department"),
            [""; 0]
        );
        assert_eq!(found("by Mr M.Ş. entitled, Mr S.; hr. S. og hr. A/S"), ["M.Ş.", "S."]);
        assert_eq!(found("en hr. Hansen sa at fru Olsen kom"), ["Hansen", "Olsen"]);
        assert_eq!(found("en hún amma Dúdda og aunt Polly komu, amma og afi"), ["Dúdda", "Polly"]);
        assert_eq!(found("Mr President, the mrs is here. Herr Präsident! Mr. and others"), [""; 0]);
    }

    #[test]
    fn witnesses_and_kin_are_persons() {
        assert_eq!(found("Evidence of Mukteshwar (PW-5) is"), ["Mukteshwar"]);
        assert_eq!(found("said K. Mihir (DW2), and Anil (PW\u{ad}12) left (see PW 3)"), ["K. Mihir", "Anil"]);
        assert_eq!(
            found("1. Vimal Anand Son of Satya Narayan Mahto, R/o"),
            ["Vimal Anand", "Satya Narayan Mahto"]
        );
        assert_eq!(
            found("Ram Lal S/o Shri Mohan Lal and Sita, wife of Gopal Das"),
            ["Ram Lal", "Mohan Lal", "Sita", "Gopal Das"]
        );
        for text in [
            "the Son of God",
            "The son of Abraham",
            "He, son of Abraham",
            "State Son of Court",
            "a W/o b",
            "The (PW-5)",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn who_speaks_for_a_party_is_a_person() {
        assert_eq!(
            found("The applicants were represented by Y. Hoş, a lawyer practising in Istanbul."),
            ["Y. Hoş"]
        );
        assert_eq!(
            found("represented by K. Işık, Anna Vefa and Tahmazoğlu, lawyers practising in Ankara"),
            ["K. Işık", "Anna Vefa", "Tahmazoğlu"]
        );
        assert_eq!(found("by their Agent, M. Özmen, and his counsel, Ann Lee."), ["M. Özmen", "Ann Lee"]);
        assert_eq!(found("his lawyer, France and others; it, a lawyer said; The State, a lawyer"), [""; 0]);
    }

    #[test]
    fn who_has_an_age_in_brackets_is_a_person() {
        let text = "Gulsum (28) og Bo Ry (61), tabell (12), Tabell (12), Kilde (1998), NATO (28), Ry(28), Dommer (55)";
        let lists = |word: &str| if word == "tabell" { COMMON } else { 0 };
        let mut found = Vec::new();
        with_read(text, &lists, |about| {
            add(about, &mut found);
        });
        let names: Vec<_> = found.into_iter().map(|name| &text[name.place]).collect();
        assert_eq!(names, ["Gulsum", "Bo Ry"]);
    }

    #[test]
    fn parties_of_a_case_are_persons_unless_they_are_states_or_firms() {
        assert_eq!(found("in the case of S. and Marper v. the United Kingdom"), ["S.", "Marper"]);
        assert_eq!(found("Anna and and Bo and Carl v. Dan"), ["Anna", "Bo", "Carl", "Dan"]);
        assert_eq!(found("decision of Karayiğit v. Turkish Airlines Ltd"), ["Karayiğit"]);
        assert_eq!(
            found("Murarilal vs. State of M.P. and Ram Lal Versus Har Prasad"),
            ["Murarilal", "Ram Lal", "Har Prasad"]
        );
        assert_eq!(found("Plaintiff-Appellee, v. No. 18-1234"), [""; 0]);
        assert_eq!(found("and others. Petitioners Versus Har Prasad"), ["Har Prasad"]);
        assert_eq!(
            found("Miranda v. Arizona, Loving v. Georgia Davis"),
            ["Miranda", "Loving", "Georgia Davis"]
        );
        assert_eq!(found("Sugar Mills Ltd. v. Union of India; version v. 2, see v. above"), [""; 0]);
    }

    #[test]
    fn who_has_an_address_of_mail_is_a_person() {
        assert_eq!(
            found(
                "From: \"Les Spahnn\" <spahnn@hnks.com>, \"McGilloway, Vangie\" <v.mc@example.org> and Ryan Reynolds <r@cogeco.ca>"
            ),
            ["Les Spahnn", "McGilloway, Vangie", "Ryan Reynolds"]
        );
        assert_eq!(found("a list <b> and List <li>, or write to <x@y.is>"), [""; 0]);
    }

    #[test]
    fn texts_that_never_end_a_name_take_little_time() {
        for piece in ["<", "Mr ", "Mr. ", "v. ", "\"A <", "A v. ", "Ann, lawyers "] {
            let text = piece.repeat(1_000_000 / piece.len());
            assert!(found(&text).iter().all(|name| name.len() < 200), "{piece}");
        }
    }
}
