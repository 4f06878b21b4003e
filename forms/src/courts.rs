//! What the papers of courts tell: parties on the two sides of *v.*, offices beside names, and reports that are cited, which
//! look like addresses.

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::cues::{
    ARTICLE, CALLED, HONOUR, KIN, NO_PERSON, PARTY, RANK, ROLE, STATE, STREET_LAST, TITLE, VERSUS,
};
use scrubjay_names::lists::{COUNTRY, FIRST_NAME, LAST_NAME};
use scrubjay_names::passage::MARGIN;
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// What courts are called, in small letters: with a number and a town behind it one looks like an address.
#[rustfmt::skip]
const COURTS: &[&str] = &[
    "court", "tribunal", "juzgado", "audiencia", "cour", "tribunale", "corte", "amtsgericht", "landgericht", "oberlandesgericht",
    "verwaltungsgericht", "sozialgericht", "arbeitsgericht", "finanzgericht", "rechtbank", "gerechtshof", "sąd", "vara", "comarca",
];

/// Makes persons of what was taken for places and addresses where a court's paper says so, organisations of courts, takes offices off
/// the ends of names, and lets go of what is nothing but offices.
pub(crate) fn correct(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let passage = Passage::whole(about);
    let mut firsts = FirstWords::new(about.words);
    found.retain_mut(|name| {
        let mut first = firsts.from(name.place.start);
        // The stop of `v.` is no part of who stands behind it.
        if matches!(passage.shape(first), Some(Shape::Stop | Shape::Comma))
            && let Some(word) = about.words.get(first + 1).filter(|word| word.start < name.place.end)
        {
            (first, name.place.start) = (first + 1, word.start);
        }
        let Some(last) = passage.last_of(first, name) else { return true };
        match name.class {
            Class::Person => {
                // Elsewhere a name may end within a word: in a script without spaces.
                let cut = passage.without_kin(first, passage.without_office(first, last));
                if cut < last {
                    name.place.end = about.words[cut].end;
                }
                if passage.is_of_state(first) {
                    name.class = Class::Place;
                } else if passage.is_state_itself(first, cut) {
                    name.class = Class::Organisation;
                }
                !passage.is_office(first, cut)
                    && !passage.is_public(first, cut)
                    && !passage.is_letters_of_judge(first, cut)
            }
            Class::Place if passage.is_office(first, last) => false,
            Class::Place if passage.is_party(first, last) || passage.is_called(first, last) => {
                name.class = Class::Person;
                true
            }
            Class::Organisation => {
                if let Some(last) = passage.before_judges(first, last) {
                    name.class = Class::Person;
                    name.place.end = about.words[last].end;
                }
                true
            }
            Class::Address if passage.is_honoured(first, last) => {
                (name.class, name.margin) = (Class::Person, MARGIN);
                true
            }
            Class::Address if passage.is_court(first) => {
                name.class = Class::Organisation;
                true
            }
            Class::Address => {
                if let Some(last) = passage.before_report(first, last) {
                    (name.class, name.margin) = (Class::Person, MARGIN);
                    name.place = about.words[first].start..about.words[last].end;
                }
                true
            }
            _ => true,
        }
    });
}

impl Passage<'_> {
    /// The last word of a name that an office follows: *Moore, Circuit Judge*.
    fn without_office(&self, first: usize, last: usize) -> usize {
        let comma = (first + 1..last).rfind(|at| self.shape(*at) == Some(Shape::Comma));
        match comma {
            Some(comma) if self.is_office(comma + 1, last) => comma - 1,
            _ => last,
        }
    }

    /// The last word of a name but for a word of *Son of*, which a model takes for a part of it.
    fn without_kin(&self, first: usize, last: usize) -> usize {
        let is_kin = last > first && self.str(last).len() > 1 && self.is_cue(last, KIN);
        if is_kin && self.str(last + 1) == "of" { last - 1 } else { last }
    }

    /// True for words that are offices and no name: one that is never a name is among them, or none is in a list of names
    /// (*Mme le Président*, *DÉFENDERESSE*).
    fn is_office(&self, first: usize, last: usize) -> bool {
        let all = |lists: u32| (first..=last).all(|at| self.is_cue(at, lists));
        let is_in_no_list = || {
            (first..=last)
                .all(|at| self.lists(at) & (FIRST_NAME | LAST_NAME) == 0 || self.is_cue(at, ARTICLE))
        };
        all(CALLED | ROLE | RANK) && (first..=last).any(|at| self.is_cue(at, ROLE | RANK))
            || all(CALLED | ROLE | RANK | TITLE | PARTY | ARTICLE) && !all(ARTICLE) && is_in_no_list()
    }

    /// True for what a court is called, with an article or without: *El Juzgado de Primera Instancia n.º 3 de Sevilla*.
    fn is_court(&self, first: usize) -> bool {
        let word = self.str(first + usize::from(self.is_cue(first, ARTICLE))).to_lowercase();
        COURTS.contains(&word.as_str())
    }

    /// True for a word for a state with *of* behind it.
    fn is_state_of(&self, at: usize) -> bool {
        ["state", "union", "government", "govt", "republic"]
            .iter()
            .any(|word| self.str(at).eq_ignore_ascii_case(word))
            && self.is_capital(at)
            && self.str(at + 1).eq_ignore_ascii_case("of")
    }

    /// True behind *State of* and the like: *State of Andhra Pradesh*.
    fn is_of_state(&self, first: usize) -> bool {
        first.checked_sub(2).is_some_and(|before| self.is_state_of(before))
    }

    /// True for *State* in front of *of*, with an article or without, and for all of *State of Kerala*.
    fn is_state_itself(&self, first: usize, last: usize) -> bool {
        let word = first + usize::from(self.is_cue(first, ARTICLE));
        word <= last && self.is_state_of(word)
    }

    /// True for the letters of a judge behind a name in capitals and a comma: *SCALIA, J.*; *Smith, J.* may be somebody's initial.
    fn is_letters_of_judge(&self, first: usize, last: usize) -> bool {
        let is_behind_name = first.checked_sub(2).is_some_and(|before| {
            self.shape(before + 1) == Some(Shape::Comma) && self.shape(before) == Some(Shape::Capitals)
        });
        is_behind_name
            && (first..=last).all(|at| matches!(self.str(at), "J" | "JJ" | "C" | "."))
            && matches!(self.str(last + 1), "." | ",")
    }

    /// True for titles of a judge and a name, with no number as an address has: *Honble Sri Justice B. Siva Rao*.
    fn is_honoured(&self, first: usize, last: usize) -> bool {
        let is_title = |at: &usize| self.is_cue(*at, CALLED | RANK | TITLE | HONOUR);
        is_title(&first)
            && (first..=last).filter(is_title).count() > 1
            && !(first..=last)
                .any(|at| matches!(self.shape(at), Some(Shape::Digits | Shape::LettersAndDigits)))
            && !self.is_cue(last, STREET_LAST)
    }

    fn is_in_names(&self, at: usize) -> bool {
        self.lists(at) & (FIRST_NAME | LAST_NAME) != 0
    }

    /// True for a party of words for states and their bodies, none of which is a name: *Commonwealth v. Brady*.
    fn is_public(&self, first: usize, last: usize) -> bool {
        self.is_beside_versus(first, last)
            && (first..=last).all(|at| self.is_cue(at, NO_PERSON | STATE) && !self.is_in_names(at))
    }

    fn is_beside_versus(&self, first: usize, last: usize) -> bool {
        self.is_cue(last + 1, VERSUS)
            || first.checked_sub(2).is_some_and(|before| {
                self.shape(before + 1) == Some(Shape::Stop) && self.is_cue(before, VERSUS)
            })
    }

    /// True for what looks like a place and is a party: a name beside *v.*, which no state and no country has.
    fn is_party(&self, first: usize, last: usize) -> bool {
        let is_other = |at: usize| self.is_cue(at, NO_PERSON) || self.lists(at) & COUNTRY != 0;
        self.is_beside_versus(first, last)
            && (first..=last).any(|at| self.is_in_names(at))
            && !(first..=last).any(is_other)
            && !self.names_state(first, last)
    }

    /// The same for one behind their part in the case, or with the letters of a judge behind it: *Trooper Hatfield*, *Scalia, J.*
    fn is_called(&self, first: usize, last: usize) -> bool {
        let is_behind_role = self.is_cue(first, ROLE)
            || first
                .checked_sub(1)
                .is_some_and(|before| self.is_cue(before, ROLE) && self.is_capital(before));
        let is_judge = || match self.str(last + 2) {
            "J" => self.shape(last + 3) == Some(Shape::Stop),
            "JJ" => true,
            "C" => self.shape(last + 3) == Some(Shape::Stop) && self.str(last + 4) == "J",
            _ => false,
        };
        is_behind_role || self.shape(last + 1) == Some(Shape::Comma) && is_judge()
    }

    /// The last word before the letters of judges: `Rajeev Shrivastava J.J.`
    fn before_judges(&self, first: usize, last: usize) -> Option<usize> {
        let letters =
            (first + 1..=last).find(|at| matches!(self.str(*at), "J" | "JJ")).filter(|at| *at > first + 1)?;
        let is_rest = (letters..=last).all(|at| matches!(self.str(at), "J" | "JJ" | "."));
        let is_person = (first..letters).all(|at| self.is_capital(at) || self.shape(at) == Some(Shape::Stop))
            && !(first..letters).any(|at| self.is_cue(at, NO_PERSON));
        (is_rest && is_person && self.is_capital(letters - 1)).then_some(letters - 1)
    }

    /// The last word before the number of a volume, where what follows is a report: *Jones, 123 F.3d 456*.
    fn before_report(&self, first: usize, last: usize) -> Option<usize> {
        let volume = (first + 1..last).find(|at| self.shape(*at) == Some(Shape::Digits))?;
        // `2d` and not `2nd`, and the number of a page behind it: `120 E. 2nd St.` is a street.
        let is_series = |at: usize| {
            matches!(self.str(at), "2d" | "3d" | "4th" | "5th" | "6th" | "7th")
                && self.shape(at - 1) == Some(Shape::Stop)
                && self.shape(at + 1) == Some(Shape::Digits)
        };
        // The abbreviation of a report has a letter, a stop and mostly the number of a series.
        let is_report = self.is_capital(volume + 1)
            && self.shape(volume + 2) == Some(Shape::Stop)
            && (volume + 3..volume + 7).any(is_series);
        let end = (first..volume).rfind(|at| self.is_capital(*at))?;
        is_report.then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn corrected(text: &str, class: Class) -> Option<(&str, Class)> {
        let (start, end) = (text.find('«').unwrap(), text.find('»').unwrap() - "«".len());
        let plain: &'static str = Box::leak(text.replace(['«', '»'], "").into_boxed_str());
        let mut found = vec![Name { place: start..end, class, margin: 1 }];
        let lists = |word: &str| match word {
            "davis" | "scalia" | "virginia" | "georgia" | "judge" => LAST_NAME,
            "france" => COUNTRY | LAST_NAME,
            _ => 0,
        };
        with_read(plain, &lists, |about| correct(about, &mut found));
        found.first().map(|name| (&plain[name.place.clone()], name.class))
    }

    #[test]
    fn parties_and_judges_are_no_places() {
        for (text, name, class) in [
            ("In «Davis» v. School Board", "Davis", Class::Person),
            ("Brown v. «Davis», 3 U.S. 1", "Davis", Class::Person),
            ("Loving v. «Virginia»", "Virginia", Class::Place),
            ("Loving v. «West Virginia»", "West Virginia", Class::Place),
            ("Loving v. «Georgia Davis»", "Georgia Davis", Class::Person),
            ("the case of Davis v. «France»", "France", Class::Place),
            ("v«. Davis», 3 U.S. 1", "Davis", Class::Person),
            ("in «Davis» they live", "Davis", Class::Place),
            ("«Scalia», J., dissenting", "Scalia", Class::Person),
            ("«Scalia», C. J., dissenting", "Scalia", Class::Person),
            ("in «Paris», Joe said", "Paris", Class::Place),
            ("«Trooper Hatfield» stopped", "Trooper Hatfield", Class::Person),
        ] {
            assert_eq!(corrected(text, Class::Place), Some((name, class)), "{text}");
        }
    }

    #[test]
    fn offices_are_no_names() {
        assert_eq!(corrected("«Moore, Circuit Judge». The", Class::Person), Some(("Moore", Class::Person)));
        assert_eq!(
            corrected("«Moore, Jane Judge»", Class::Person),
            Some(("Moore, Jane Judge", Class::Person))
        );
        assert_eq!(corrected("and Sentelle, «Senior Circuit Judge».", Class::Person), None);
        assert_eq!(corrected("«Commonwealth» v. Brady", Class::Person), None);
        assert_eq!(corrected("«Anand Son» of Mahto", Class::Person), Some(("Anand", Class::Person)));
        assert_eq!(corrected("«Virginia» v. Brady", Class::Person), Some(("Virginia", Class::Person)));
        assert_eq!(corrected("SCALIA, «J.», dissenting", Class::Person), None);
        assert_eq!(corrected("Smith, «J.», Brown", Class::Person), Some(("J.", Class::Person)));
        for text in ["«The State» of Kerala says", "«State of Kerala» says", "«STATE OF ARIZONA», Respondent"]
        {
            assert!(matches!(corrected(text, Class::Person), Some((_, Class::Organisation))), "{text}");
        }
        assert_eq!(corrected("the State of «Kerala» says", Class::Person), Some(("Kerala", Class::Place)));
        assert_eq!(
            corrected("«Honble Sri Justice B. Siva Rao»", Class::Address),
            Some(("Honble Sri Justice B. Siva Rao", Class::Person))
        );
        assert_eq!(
            corrected("«Dr. Justice Street»", Class::Address),
            Some(("Dr. Justice Street", Class::Address))
        );
        assert_eq!(corrected("the «Petitioner» says", Class::Person), None);
        assert_eq!(corrected("«Mme le Président» Martin", Class::Person), None);
        assert_eq!(corrected("«DÉFENDERESSE» :", Class::Person), None);
        assert_eq!(
            corrected("«Le Président Martin» dit", Class::Person),
            Some(("Le Président Martin", Class::Person))
        );
        assert_eq!(corrected("said «Judge» again", Class::Person), Some(("Judge", Class::Person)));
    }

    #[test]
    fn letters_of_judges_are_no_part_of_an_organisation() {
        for (text, name, class) in [
            ("G. Ahluwalia & «Rajeev Shrivastava J.J.»", "Rajeev Shrivastava", Class::Person),
            ("«Rajeev Shrivastava JJ.» said", "Rajeev Shrivastava", Class::Person),
            ("«Johnson & Johnson J.»", "Johnson & Johnson J.", Class::Organisation),
            ("«Bank J.»", "Bank J.", Class::Organisation),
        ] {
            assert_eq!(corrected(text, Class::Organisation), Some((name, class)), "{text}");
        }
    }

    #[test]
    fn a_report_that_is_cited_is_no_address() {
        for text in [
            "v. «Jones, 123 F.3d 456», 460",
            "v. «Jones, 181 Wn.2d 708, 336 P.3d 1121» (2014)",
            "«Jones, 2 So. 2d 118»",
        ] {
            assert_eq!(corrected(text, Class::Address), Some(("Jones", Class::Person)), "{text}");
        }
        for court in ["El Juzgado n.º 3 de Sevilla", "Amtsgericht Mitte 12"] {
            let text = format!("«{court}» says");
            assert_eq!(corrected(&text, Class::Address).map(|(_, class)| class), Some(Class::Organisation));
        }
        for text in [
            "«Oak House, 120 E. 2nd St., New York»",
            "«Oak House, 120 E. 4th St., 12th floor»",
            "«Oak House, 120 W. 2d Avenue»",
            "«Jones St. 123, 4th floor»",
            "«12 N.W. 45th St.»",
            "«Flat 3, 12 St. James Rd»",
        ] {
            assert!(matches!(corrected(text, Class::Address), Some((_, Class::Address))), "{text}");
        }
    }
}
