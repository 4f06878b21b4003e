//! Who a letter is to and from: the name behind *Dear*, and the one that stands alone behind *Regards*.

use crate::passage::{FirstWords, Passage};
use scrubjay_names::Class;
use scrubjay_names::cues::{CLOSING, GREETING, NO_PERSON, OFFICE, SMALL_TITLE, TITLE, WISHES};
use scrubjay_names::lists::{COMMON, COUNTRY, FIRST_NAME, PLACE};
use scrubjay_names::tagger::{Name, TextRead};
use scrubjay_names::words::Shape;

/// The most words and signs behind a closing word on its line, and of a name.
const LONGEST: usize = 5;

/// Behind one of [`WISHES`].
const PARTS_OF_DAY: &str = "morning afternoon evening day morgen tag abend dag kväll kveld aften morgon middag ettermiddag eftermiddag \
daginn kvöld kvöldið dia tarde noite días tardes noches dobry dan päivää huomenta iltaa reggelt napot estét avond";
/// Between two who are greeted.
const JOINERS: &str = "and og och und et y e i en ja és și &";

/// Adds persons to `found`, which is in order, in what nothing was found in yet, and takes out of it closings and greetings
/// that were taken for names.
pub(crate) fn add(about: &TextRead<'_>, found: &mut Vec<Name>) {
    let TextRead { words, cues, .. } = *about;
    let letter = Passage::whole(about);
    let mut firsts = FirstWords::new(words);
    found.retain_mut(|name| {
        let first = firsts.from(name.place.start);
        // Who is greeted is no place.
        if matches!(name.class, Class::Person | Class::Place)
            && let Some(start) = letter.behind_greeting(first, name)
        {
            (name.class, name.place.start) = (Class::Person, start);
            return !letter.is_formula(first + 1, name);
        }
        !letter.is_formula(first, name)
    });
    let mut persons = Vec::new();
    // `Thanks` is followed by other lines too.
    let is_name = |at: usize| {
        let lists = letter.lists(at);
        letter.is_capital(at) && (lists & COMMON == 0 || lists & FIRST_NAME != 0)
    };
    for (at, word) in words.iter().enumerate() {
        // Most words are neither.
        if !cues.is(at, CLOSING | GREETING) {
            continue;
        }
        let told = match word.shape {
            Shape::Capital | Shape::Small | Shape::Capitals if letter.is_cue(at, CLOSING) => {
                letter.signature(at).map(|person| vec![person])
            }
            Shape::Capital => letter.addressees(at),
            _ => None,
        };
        persons.extend(told.into_iter().flatten().filter(|(first, last)| (*first..=*last).any(is_name)));
    }
    for (first, _) in &persons {
        let named = found.binary_search_by_key(&words[*first].start, |name| name.place.start);
        // Who is greeted is no place or company that is called so.
        if let Some(name) = named.ok().and_then(|at| found.get_mut(at))
            && matches!(name.class, Class::Place | Class::Organisation)
            && (letter.lists(*first) & FIRST_NAME != 0 || letter.lists(*first) & (PLACE | COUNTRY) == 0)
        {
            name.class = Class::Person;
        }
    }
    letter.add_persons(persons, found);
}

impl Passage<'_> {
    /// True for a name, of which this is the first word, of nothing but words that begin or end letters.
    fn is_formula(&self, first: usize, name: &Name) -> bool {
        let inside = (first..self.words.len()).take_while(|at| self.words[*at].start < name.place.end);
        let mut words = inside.filter(|at| self.words[*at].shape.has_letters()).peekable();
        words.peek().is_some() && words.all(|at| self.is_cue(at, CLOSING | GREETING))
    }

    /// Where a name begins that was taken together with the greeting before it, which is its `first` word: `Kære Mette Sørensen`.
    fn behind_greeting(&self, first: usize, name: &Name) -> Option<usize> {
        if !self.is_cue(first, GREETING) {
            return None;
        }
        let begins = first.checked_sub(1).is_none_or(|before| self.ends_line(before));
        let greeted = self.greeted(first)?;
        let next = self.words.get(greeted)?;
        let is_greeting = self.lists(first) & FIRST_NAME == 0;
        (begins && is_greeting && self.is_capital(greeted) && next.start < name.place.end)
            .then_some(next.start)
    }

    /// Where somebody stands who is greeted with this word: behind *Dear*, *Good morning*, *Sæl og blessuð*.
    fn greeted(&self, greeting: usize) -> Option<usize> {
        if self.is_one_of(greeting, WISHES) {
            return self.is_one_of(greeting + 1, PARTS_OF_DAY).then_some(greeting + 2);
        }
        let goes_on = self.str(greeting + 1) == "og" && self.is_cue(greeting + 2, GREETING);
        Some(greeting + if goes_on { 3 } else { 1 })
    }

    fn is_one_of(&self, at: usize, words: &str) -> bool {
        at < self.words.len() && {
            let word = self.str(at).to_lowercase();
            words.split(' ').any(|listed| listed == word)
        }
    }

    /// True if a line ends behind this word.
    fn ends_line(&self, at: usize) -> bool {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(word), Some(next)) => self.text[word.end..next.start].contains('\n'),
            (word, _) => word.is_some(),
        }
    }

    /// `Regards,` and on the next line, or behind the comma, a name and nothing else.
    fn signature(&self, closing: usize) -> Option<(usize, usize)> {
        let mut at = closing;
        while !self.ends_line(at) {
            at += 1;
            if at > closing + LONGEST {
                return None;
            }
            if self.shape(at) == Some(Shape::Comma)
                && let Some((first, last)) = self.name_from(at + 1)
                && self.ends_line(last)
            {
                return Some((first, last));
            }
            if !matches!(self.shape(at)?, Shape::Small | Shape::Comma | Shape::Stop | Shape::Sign) {
                return None;
            }
        }
        let mut first = at + 1;
        // `Dr.`, `Hr.`
        while self.shape(first) == Some(Shape::Capital)
            && self.shape(first + 1) == Some(Shape::Stop)
            && first < at + LONGEST
        {
            first += 2;
        }
        let (first, last) = self.name_from(first)?;
        let end = if self.shape(last + 1) == Some(Shape::Comma) { last + 1 } else { last };
        (last < first + LONGEST && self.ends_line(end)).then_some((first, last))
    }

    /// `Dear Anna,`, `Hi Anna` at the end of a line, `Kære Vibeke og Jørn,`.
    fn addressees(&self, greeting: usize) -> Option<Vec<(usize, usize)>> {
        let begins = greeting.checked_sub(1).is_none_or(|before| self.ends_line(before));
        let greeted = self.greeted(greeting)?;
        if !begins || (greeting..greeted).any(|at| self.ends_line(at)) {
            return None;
        }
        let is_person = |(first, last): &(usize, usize)| {
            !(*first..=*last).any(|at| self.is_cue(at, OFFICE | NO_PERSON | TITLE | SMALL_TITLE))
        };
        let mut persons = vec![self.name_from(greeted).filter(is_person)?];
        let mut last = persons[0].1;
        while self.is_one_of(last + 1, JOINERS)
            && !self.ends_line(last)
            && persons.len() < LONGEST
            && let Some(next) = self.name_from(last + 2).filter(is_person)
        {
            persons.push(next);
            last = next.1;
        }
        // `Kæra Anna mín`.
        let behind = last + usize::from(matches!(self.str(last + 1), "mín" | "minn"));
        let ends = self.ends_line(behind)
            || matches!(self.shape(behind + 1), Some(Shape::Comma | Shape::Joint))
            || matches!(self.str(behind + 1), "!" | ":" | "–" | "—");
        ends.then_some(persons)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::with_read;

    fn found(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let common = |word: &str| if matches!(word, "please" | "call" | "sir" | "all") { COMMON } else { 0 };
        with_read(text, &common, |about| add(about, &mut found));
        found.into_iter().map(|name| &text[name.place]).collect()
    }

    #[test]
    fn who_signs_is_a_person() {
        assert_eq!(
            found("See you.\n\nBest regards,\nVangie McGilloway\nConstellation Ltd"),
            ["Vangie McGilloway"]
        );
        assert_eq!(found("Thanks, Vince\n"), ["Vince"]);
        assert_eq!(found("Med venlig hilsen\n\nBirte Ålund"), ["Birte Ålund"]);
        assert_eq!(found("Bestu kveðjur,\nÞóra"), ["Þóra"]);
        assert_eq!(found("Mit freundlichen Grüßen\nDr. A. Winkelbach"), ["A. Winkelbach"]);
        assert_eq!(found("Thanks\nPlease Call"), [""; 0]);
        assert_eq!(found("He sends his regards to everybody in the Office of the Mayor"), [""; 0]);
    }

    #[test]
    fn who_is_greeted_is_a_person() {
        assert_eq!(found("Dear Elyse,\nall is well"), ["Elyse"]);
        assert_eq!(found("Kæri Sindri!"), ["Sindri"]);
        assert_eq!(found("Ciao Pietro, grazie"), ["Pietro"]);
        assert_eq!(
            found("Kære Vibeke og Jørn Lind,\nDear Elyse & Bo!"),
            ["Vibeke", "Jørn Lind", "Elyse", "Bo"]
        );
        assert_eq!(found("Dear Elyse and Bob went home\nHi Anna and all,"), [""; 0]);
        assert_eq!(
            found("Guten Tag Anneliese Quast,\nBuenos días Chus,\nGod morgen Atle!"),
            ["Anneliese Quast", "Chus", "Atle"]
        );
        assert_eq!(
            found("Sæl og blessuð Hrafntinna,\nElsku Kolla mín, ég bið að heilsa"),
            ["Hrafntinna", "Kolla"]
        );
        assert_eq!(found("Good Grief!\nGod Almighty,\nGood\nmorning Anna,"), [""; 0]);
        assert_eq!(found("Dear Sir,\nDear All,\nHi Minister,"), [""; 0]);
        assert_eq!(found("Hello World Trade Center is closed"), [""; 0]);
    }

    #[test]
    fn a_greeting_is_no_part_of_a_name() {
        let text = "Kære Mette Sørensen\nCara Hansen og Kære Vig";
        let name = |name: &str| {
            let start = text.find(name).unwrap_or(0);
            Name { place: start..start + name.len(), class: Class::Person, margin: 1 }
        };
        let mut found = vec![name("Kære Mette Sørensen"), name("Cara Hansen"), name("Kære Vig")];
        let lists = |word: &str| if word == "cara" { FIRST_NAME } else { 0 };
        with_read(text, &lists, |about| add(about, &mut found));
        let found: Vec<&str> = found.into_iter().map(|name| &text[name.place]).collect();
        assert_eq!(found, ["Mette Sørensen", "Cara Hansen", "Kære Vig"]);
    }

    #[test]
    fn who_is_greeted_is_no_place() {
        let lists = |word: &str| match word {
            "sydney" => FIRST_NAME | PLACE,
            "oslo" => PLACE,
            _ => 0,
        };
        for (text, taken, named) in [
            ("Kære Birthe", "Kære Birthe", ("Birthe", Class::Person)),
            ("Guten Tag Birthe", "Guten Tag Birthe", ("Birthe", Class::Person)),
            ("Hi Sydney, all is well", "Sydney", ("Sydney", Class::Person)),
            ("Hej Jørn og Bo,", "Jørn", ("Jørn", Class::Person)),
            ("Hi Oslo, all is well", "Oslo", ("Oslo", Class::Place)),
        ] {
            let start = text.find(taken).unwrap_or(0);
            let mut found = vec![Name { place: start..start + taken.len(), class: Class::Place, margin: 1 }];
            with_read(text, &lists, |about| add(about, &mut found));
            let found: Vec<_> = found.into_iter().map(|name| (&text[name.place], name.class)).collect();
            assert_eq!(found[0], named);
        }
    }

    #[test]
    fn texts_of_nothing_but_formulas_take_little_time() {
        for piece in ["Regards ", "Dear ", "Regards, ", "Regards\n", "Dear A "] {
            let text = piece.repeat(1_000_000 / piece.len());
            assert!(found(&text).iter().all(|name| name.len() < 200), "{piece}");
        }
    }
}
