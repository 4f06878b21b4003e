//! The averaged structured perceptron.

use scrubjay_evaluation::chance::Dice;
use scrubjay_names::features::{self, PARTS};
use scrubjay_names::lists::Lists;
use scrubjay_names::model::{Model, NEVER, Row, allowed};
use scrubjay_names::tagger::{LONGEST_LINE, viterbi};
use scrubjay_names::whole_text::WholeText;
use scrubjay_names::words::{Word, words};
use scrubjay_names::{ALL_LABELS, Class, LABELS, Label};

use crate::corpus::Text;

/// Rows of weights, as a power of two.
const BITS: u32 = 19;
const PASSES: usize = 8;
/// How much better than any other the right labels have to be, in steps of learning: more where a person would be
/// missed, which is worse than one too many.
const MARGIN: f32 = 1.0;
const MARGIN_OF_MISSED: f32 = 2.0;
/// What the largest weights become in a byte.
const LARGEST_WEIGHT: f32 = 127.0;

/// A line with the labels that are right.
struct Line {
    /// For each word, where its features begin in `features`.
    starts: Vec<u32>,
    features: Vec<u32>,
    labels: Vec<Label>,
}

/// Trains on `texts`.
pub(crate) fn train(texts: &[Text], lists: &Lists, seed: u64) -> Model {
    let mut lines = Vec::new();
    for text in texts {
        add_lines(text, lists, &mut lines);
    }
    let tokens: usize = lines.iter().map(|line| line.labels.len()).sum();
    eprintln!("{} lines, {tokens} words", lines.len());
    let mut weights = Weights::new();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let mut dice = Dice::new(seed);
    for pass in 0..PASSES {
        for place in (1..order.len()).rev() {
            order.swap(place, dice.roll() as usize % (place + 1));
        }
        let mut wrong = 0;
        for line in &order {
            wrong += weights.learn(&lines[*line]);
        }
        eprintln!("pass {}: {:.2} % of the words wrong", pass + 1, 100.0 * wrong as f64 / tokens as f64);
    }
    weights.average()
}

fn add_lines(text: &Text, lists: &Lists, lines: &mut Vec<Line>) {
    let mut start = 0;
    let mut found = Vec::new();
    let mut lower = String::new();
    let mut whole = WholeText::default();
    for line in text.text.split_inclusive('\n') {
        words(line.trim_end_matches(['\n', '\r']), start, &mut found);
        start += line.len();
    }
    whole.read(&text.text, &found);
    start = 0;
    for line in text.text.split_inclusive('\n') {
        found.clear();
        words(line.trim_end_matches(['\n', '\r']), start, &mut found);
        start += line.len();
        for part in found.chunks(LONGEST_LINE) {
            let (mut known, mut lowers) = (Vec::new(), Vec::new());
            for word in part {
                let mut one = features::known(&text.text, word, |hash| lists.of(hash), &mut lower);
                whole.tell(&mut one);
                known.push(one);
                // A final sigma comes out otherwise than in `lower`: the weights that ship were trained so.
                lowers.push(text.text[word.start..word.end].to_lowercase());
            }
            let mut made = Line { starts: Vec::new(), features: Vec::new(), labels: labels(text, part) };
            for at in 0..part.len() {
                made.starts.push(made.features.len() as u32);
                let mut add = |feature: u64| made.features.push((feature >> (u64::BITS - BITS)) as u32);
                for part in PARTS {
                    let place = at.checked_add_signed(part.distance());
                    let Some(place) = place.filter(|place| *place < known.len()) else { continue };
                    features::of_word(&lowers[place], &known[place], part, &mut add);
                }
                features::of_neighbours(&known, at, &mut add);
            }
            made.starts.push(made.features.len() as u32);
            lines.push(made);
        }
    }
}

fn labels(text: &Text, words: &[Word]) -> Vec<Label> {
    let mut before: Option<usize> = None;
    words
        .iter()
        .map(|word| {
            let next = text.names.partition_point(|(place, _)| place.end <= word.start);
            let name = text.names.get(next).filter(|(place, _)| place.start < word.end);
            let goes_on = name.is_some() && before == Some(next);
            before = name.map(|_| next);
            match (name.map(|(_, class)| *class), goes_on) {
                (None, _) => Label::Outside,
                (Some(Class::Person), false) => Label::PersonFirst,
                (Some(Class::Person), true) => Label::PersonMore,
                (Some(Class::Place), false) => Label::PlaceFirst,
                (Some(Class::Place), true) => Label::PlaceMore,
                (Some(Class::Organisation), false) => Label::OrganisationFirst,
                (Some(Class::Organisation), true) => Label::OrganisationMore,
                (Some(Class::Address), _) => Label::Address,
            }
        })
        .collect()
}

/// Weights, and what they come to when each is counted as often as it was used.
struct Weights {
    rows: Vec<[f32; LABELS]>,
    sums: Vec<[f32; LABELS]>,
    transitions: [[f32; LABELS]; LABELS],
    transition_sums: [[f32; LABELS]; LABELS],
    /// Lines seen, from one.
    step: f32,
    scores: Vec<[f32; LABELS]>,
    back: Vec<[u8; LABELS]>,
    guess: Vec<Label>,
}

impl Weights {
    fn new() -> Weights {
        let zeros = || vec![[0.0; LABELS]; 1 << BITS];
        Weights {
            rows: zeros(),
            sums: zeros(),
            transitions: allowed()
                .map(|row| row.map(|weight| if weight == NEVER { f32::NEG_INFINITY } else { 0.0 })),
            transition_sums: [[0.0; LABELS]; LABELS],
            step: 0.0,
            scores: Vec::new(),
            back: Vec::new(),
            guess: Vec::new(),
        }
    }

    /// Learns from one line. Gives how many words were labelled wrongly.
    fn learn(&mut self, line: &Line) -> usize {
        self.step += 1.0;
        self.scores.clear();
        for (at, right) in line.labels.iter().enumerate() {
            let mut scores = [0.0f32; LABELS];
            for feature in &line.features[line.starts[at] as usize..line.starts[at + 1] as usize] {
                for (score, weight) in scores.iter_mut().zip(&self.rows[*feature as usize]) {
                    *score += weight;
                }
            }
            for label in ALL_LABELS.into_iter().filter(|label| label != right) {
                let is_missed =
                    label == Label::Outside && matches!(right.class(), Some(Class::Person | Class::Address));
                scores[label as usize] += if is_missed { MARGIN_OF_MISSED } else { MARGIN };
            }
            self.scores.push(scores);
        }
        viterbi(&self.scores, &self.transitions, f32::NEG_INFINITY, &mut self.back, &mut self.guess);
        let mut wrong = 0;
        for at in 0..line.labels.len() {
            let (right, guess) = (line.labels[at], self.guess[at]);
            let before = at.checked_sub(1);
            let (right_before, guess_before) = (
                before.map_or(Label::Outside, |before| line.labels[before]),
                before.map_or(Label::Outside, |before| self.guess[before]),
            );
            if (right, right_before) != (guess, guess_before) {
                self.change_transition(right_before, right, 1.0);
                self.change_transition(guess_before, guess, -1.0);
            }
            if right == guess {
                continue;
            }
            wrong += 1;
            for feature in &line.features[line.starts[at] as usize..line.starts[at + 1] as usize] {
                let (row, sum) = (&mut self.rows[*feature as usize], &mut self.sums[*feature as usize]);
                row[right as usize] += 1.0;
                row[guess as usize] -= 1.0;
                sum[right as usize] += self.step;
                sum[guess as usize] -= self.step;
            }
        }
        wrong
    }

    fn change_transition(&mut self, before: Label, label: Label, by: f32) {
        self.transitions[before as usize][label as usize] += by;
        self.transition_sums[before as usize][label as usize] += by * self.step;
    }

    /// The average of the weights over all steps, in a byte each.
    fn average(self) -> Model {
        let mean = |weight: f32, sum: f32| weight - sum / (self.step + 1.0);
        let mut means: Vec<[f32; LABELS]> = self
            .rows
            .iter()
            .zip(&self.sums)
            .map(|(row, sum)| std::array::from_fn(|label| mean(row[label], sum[label])))
            .collect();
        // Only differences count: the score of no name is zero in each row.
        for row in &mut means {
            let outside = row[0];
            row.iter_mut().for_each(|weight| *weight -= outside);
        }
        let mut sizes: Vec<f32> = means.iter().flatten().map(|weight| weight.abs()).collect();
        sizes.sort_unstable_by(f32::total_cmp);
        // The few largest are cut.
        let largest = sizes[sizes.len() - sizes.len() / 20_000 - 1].max(f32::MIN_POSITIVE);
        let scale = LARGEST_WEIGHT / largest;
        eprintln!("largest weight {largest}, {scale} steps each");
        let rows = means
            .iter()
            .map(|row| row.map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8))
            .collect();
        let mut transitions: [Row; LABELS] = allowed();
        for (before, row) in transitions.iter_mut().enumerate() {
            for (label, place) in row.iter_mut().enumerate() {
                if *place != NEVER {
                    let weight = mean(self.transitions[before][label], self.transition_sums[before][label]);
                    *place = (weight * scale).round().clamp(-8_000.0, 8_000.0) as i16;
                }
            }
        }
        Model::new(rows, transitions, [0; LABELS]).unwrap_or_else(|error| unreachable!("{error}"))
    }
}
