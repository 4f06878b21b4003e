//! [`Segments`]: the stretches of a text that are in one language.

use crate::features::{hash, hash_of};
use crate::language::{CHOICES, Language, Scores, tell_script};
use crate::language_table::{LanguageTable, UNLISTED};
use crate::words::{Shape, Word};

/// How much better a stretch has to be in another language than those around it, at each end, in eighths of bits: a line
/// that is quoted is, a word is not.
const CHANGE: i32 = 80;
/// How much better the language of a stretch has to be than any other.
const SURE: i32 = 16;
/// A stretch of fewer words tells too little.
const FEWEST_WORDS: u32 = 5;
/// The most words that are looked at as one, and the fewest, where a sentence or line has fewer: cells of a table.
const LONGEST: u32 = 32;
const SHORTEST: u32 = 4;
/// How many parts keep their room for the next text.
const KEPT_PARTS: usize = 1 << 12;

/// The stretches of a text that are in one language, in order.
///
/// Each sentence or line is scored for each language; the best row of languages for them is found with Viterbi's algorithm,
/// in which a change costs something. Where the best is not much better than another, the language is not known.
#[derive(Default)]
pub struct Segments {
    parts: Vec<Part>,
    list: Vec<Segment>,
}

/// Words that follow one another in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The number of the word behind its last one, of all [`Word`]s, signs among them.
    pub end: u32,
    /// Its language.
    pub language: Language,
    /// How many words it has. Scripts that do not set words apart count some characters as one.
    pub words: u32,
    /// How much its words speak for its language against one that is not known, in eighths of bits: about 13 a word in
    /// prose, less where many are names or numbers. 0 if the language is not known.
    pub evidence: u32,
}

/// A sentence or line.
struct Part {
    /// How many words it has, signs among them.
    all: u32,
    /// How many it has as [`Segment::words`] counts.
    words: u32,
    scores: Scores,
    /// For each language whether the part before is best in another one.
    changes: u32,
    /// What that one is.
    from: u8,
}

impl Segments {
    /// Looks at a text, in the place of the one before. `words` are all of its words.
    pub fn read(&mut self, table: &LanguageTable, text: &str, words: &[Word]) {
        self.begin();
        for word in words {
            self.add(table, text, word);
        }
        self.finish();
    }

    /// Forgets the text before.
    pub fn begin(&mut self) {
        self.parts.clear();
        self.list.clear();
    }

    /// Looks at the next word. Gives the hash of one in small letters, which it has made then.
    pub fn add(&mut self, table: &LanguageTable, text: &str, word: &Word) -> Option<u64> {
        let longest = if word.begins { SHORTEST } else { LONGEST };
        let goes_on = self.parts.last().is_some_and(|part| part.all < longest);
        if !goes_on {
            self.parts.push(Part { all: 0, words: 0, scores: [0; CHOICES], changes: 0, from: 0 });
        }
        let part = self.parts.last_mut()?;
        part.all += 1;
        if !word.shape.has_letters() {
            return None;
        }
        let written = &text[word.start..word.end];
        // The first bytes of scripts other than Latin.
        let told = if written.as_bytes()[0] < 0xcd { 0 } else { tell_script(written, &mut part.scores) };
        part.words = part.words.saturating_add(told.max(1));
        if told > 0 {
            return (word.shape == Shape::Small).then(|| hash(written));
        }
        let bytes = written.as_bytes();
        match word.shape {
            Shape::Small => {
                let hash = hash(written);
                let weights = table.word(hash).or_else(|| table.ending(written)).unwrap_or(&UNLISTED);
                sum(&mut part.scores, weights);
                if !written.is_ascii() {
                    for weights in written.chars().filter_map(|letter| table.letter(letter)) {
                        sum(&mut part.scores, weights);
                    }
                }
                Some(hash)
            }
            // The first word of a sentence, were it not the first.
            Shape::Capital if word.begins && bytes[0].is_ascii() => {
                let small = |(at, byte): (usize, u8)| if at == 0 { byte.to_ascii_lowercase() } else { byte };
                if let Some(weights) = table.word(hash_of(written.bytes().enumerate().map(small))) {
                    sum(&mut part.scores, weights);
                }
                None
            }
            _ => None,
        }
    }

    /// Finds the stretches once all words were added.
    pub fn finish(&mut self) {
        self.list.clear();
        let mut best = [0i32; CHOICES];
        for part in &mut self.parts {
            let (from, most) = greatest(&best);
            part.from = from as u8;
            part.changes = 0;
            for (at, (score, here)) in best.iter_mut().zip(part.scores).enumerate() {
                // Counted from the best, so that a long text has no larger numbers than a short one.
                *score -= most;
                if *score < -CHANGE {
                    *score = -CHANGE;
                    part.changes |= 1 << at;
                }
                *score += i32::from(here);
            }
        }
        // Backwards: where a stretch begins is known when its first part was seen.
        let mut choice = greatest(&best).0;
        let mut end: u32 = self.parts.iter().map(|part| part.all).sum();
        let (mut scores, mut words, mut start) = ([0i32; CHOICES], 0, end);
        for (at, part) in self.parts.iter().enumerate().rev() {
            for (sum, score) in scores.iter_mut().zip(part.scores) {
                *sum = sum.saturating_add(i32::from(score));
            }
            words += part.words;
            start -= part.all;
            let is_first = at == 0 || part.changes >> choice & 1 == 1;
            if is_first {
                let language = decide(&scores, choice, words);
                let evidence = if language == Language::UNKNOWN { 0 } else { scores[choice].max(0) as u32 };
                match self.list.last_mut() {
                    Some(next) if next.language == language => {
                        next.words += words;
                        next.evidence = next.evidence.saturating_add(evidence);
                    }
                    _ => self.list.push(Segment { end, language, words, evidence }),
                }
                (end, scores, words) = (start, [0; CHOICES], 0);
                choice = usize::from(part.from);
            }
        }
        self.list.reverse();
        self.parts.clear();
        self.parts.shrink_to(KEPT_PARTS);
    }

    /// The stretches, in order.
    pub fn list(&self) -> &[Segment] {
        &self.list
    }

    /// The language of the word with this number, of all [`Word`]s of the text.
    pub fn language_at(&self, word: usize) -> Language {
        let at = self.list.partition_point(|segment| segment.end as usize <= word);
        self.list.get(at).map_or(Language::UNKNOWN, |segment| segment.language)
    }

    /// How many words are in each language, most first.
    // Runs once for a file: built for size with who calls it.
    #[inline]
    pub fn shares(&self) -> Vec<(Language, u32)> {
        let mut words = [0u32; CHOICES];
        for segment in &self.list {
            let sum = &mut words[segment.language.number()];
            *sum = sum.saturating_add(segment.words);
        }
        let mut shares = Vec::new();
        while let Some(most) = (0..CHOICES).rev().max_by_key(|at| words[*at]).filter(|at| words[*at] > 0) {
            shares.push((Language::numbered(most), words[most]));
            words[most] = 0;
        }
        shares
    }
}

fn sum(scores: &mut Scores, weights: &Scores) {
    for (score, weight) in scores.iter_mut().zip(weights) {
        *score = score.saturating_add(*weight);
    }
}

fn greatest(scores: &[i32; CHOICES]) -> (usize, i32) {
    let mut most = (0, scores[0]);
    for (at, score) in scores.iter().enumerate() {
        if *score > most.1 {
            most = (at, *score);
        }
    }
    most
}

fn decide(scores: &[i32; CHOICES], choice: usize, words: u32) -> Language {
    let others = scores.iter().enumerate().filter(|(at, _)| *at != choice).map(|(_, score)| *score);
    let is_sure = words >= FEWEST_WORDS && scores[choice] >= others.max().unwrap_or(0) + SURE;
    if is_sure { Language::numbered(choice) } else { Language::UNKNOWN }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const ICELANDIC: &str = "Stefnandi krefst þess að stefndi verði dæmdur til að greiða honum skuldina með vöxtum. \
                             Hann segir að ekki hafi verið staðið við það sem um var samið í bréfi þeirra.";
    const ENGLISH: &str =
        "The court found that the applicant had not been heard, and that the state was to pay his costs.";
    const THAI: &str = "ศาลได้พิจารณาแล้วเห็นว่าโจทก์ไม่มีสิทธิเรียกร้องค่าเสียหายจากจำเลยในคดีนี้";

    fn read(text: &str) -> (Segments, Vec<Word>) {
        let table = LanguageTable::from_text(include_str!("../../models/names/languages.txt")).unwrap();
        let (mut words, mut start) = (Vec::new(), 0);
        for line in text.split_inclusive('\n') {
            crate::words::words(line.trim_end_matches('\n'), start, &mut words);
            start += line.len();
        }
        let mut segments = Segments::default();
        segments.read(&table, text, &words);
        (segments, words)
    }

    fn languages(text: &str) -> Vec<&'static str> {
        read(text).0.list().iter().map(|segment| segment.language.tag()).collect()
    }

    #[test]
    fn a_quoted_line_may_differ_and_a_word_may_not() {
        let line = format!("{ICELANDIC}\n{ENGLISH}\n{ICELANDIC}");
        assert_eq!(languages(&line), ["is", "en", "is"]);
        let word = ICELANDIC.replace("skuldina", "the debt of which they would");
        assert_eq!(languages(&format!("{word}\n{ICELANDIC}")), ["is"]);
    }

    #[test]
    fn each_word_has_the_language_of_its_stretch() {
        let text = format!("{ICELANDIC}\n{ENGLISH}");
        let (segments, words) = read(&text);
        for (at, word) in words.iter().enumerate() {
            let tag = if word.start < ICELANDIC.len() { "is" } else { "en" };
            assert_eq!(segments.language_at(at).tag(), tag, "{}", &text[word.start..word.end]);
        }
        assert_eq!(segments.language_at(words.len()), Language::UNKNOWN);
        assert_eq!(segments.list().last().unwrap().end as usize, words.len());
        let counted: u32 = segments.list().iter().map(|segment| segment.words).sum();
        assert_eq!(counted as usize, words.iter().filter(|word| word.shape.has_letters()).count());
    }

    #[test]
    fn what_tells_too_little_is_not_known() {
        for text in [
            "",
            "1944",
            "og að því",
            "Anna Smith, John Brown",
            "xqzt vbrkl mnpr strk wxyz qqq zzx kkj ppl",
            // Common to Danish and Norwegian.
            "det er en for den som kan",
        ] {
            assert!(languages(text).iter().all(|tag| *tag == "und"), "{text}: {:?}", languages(text));
        }
    }

    #[test]
    fn words_without_spaces_are_counted_by_their_length() {
        let (segments, _) = read(THAI);
        let shares = segments.shares();
        let (language, words) = shares[0];
        assert!(shares.len() == 1 && language.tag() == "th" && (10..60).contains(&words), "{words}");
    }

    #[test]
    fn shares_are_of_all_words_and_the_most_comes_first() {
        let (segments, _) = read(&format!("{ENGLISH}\n{ICELANDIC}\n{ENGLISH}\n"));
        let shares = segments.shares();
        assert_eq!(shares.iter().map(|(language, _)| language.tag()).collect::<Vec<_>>(), ["en", "is"]);
        assert_eq!(shares[0].1, 38);
    }

    #[test]
    fn a_word_without_end_does_no_harm() {
        let text = "ð".repeat(100_000);
        assert_eq!(languages(&text), ["und"]);
        assert_eq!(languages(&format!("{ICELANDIC} {text}").repeat(3)).len(), 1);
    }

    #[test]
    fn without_a_table_scripts_are_known_all_the_same() {
        let mut words = Vec::new();
        let mut segments = Segments::default();
        for (text, tag) in [(ENGLISH, "und"), (THAI, "th")] {
            words.clear();
            crate::words::words(text, 0, &mut words);
            segments.read(&LanguageTable::default(), text, &words);
            assert_eq!(segments.language_at(0).tag(), tag);
        }
    }
}
