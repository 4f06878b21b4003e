//! The weights, trained as a conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent with
//! a rate of its own for each weight (Duchi, Hazan and Singer 2011). Wrong labels are made likelier by a margin while it learns,
//! most where a person would be missed (Gimpel and Smith 2010).

use scrubjay_evaluation::chance::Dice;
use scrubjay_names::features::{self, PARTS};
use scrubjay_names::lists::Lists;
use scrubjay_names::model::{Model, NEVER, Row, allowed};
use scrubjay_names::tagger::LONGEST_LINE;
use scrubjay_names::whole_text::{SmallWord, WholeText, tells_english};
use scrubjay_names::words::{Word, words};
use scrubjay_names::{ALL_LABELS, Class, LABELS, Label};

use crate::corpus::Text;

/// Rows of weights, as a power of two.
const BITS: u32 = 18;
/// Passes over all lines, in an order of their own each. More of them learn the texts by heart.
const PASSES: usize = 3;
/// Runs whose weights are averaged: one alone depends on the order of its lines.
const RUNS: u64 = 5;
/// How far a weight goes the first time.
const RATE: f32 = 0.1;
/// Features that occur in fewer places are left out: what was seen once is mostly of that text, and only in the way of
/// others in the same row.
const FEWEST_PLACES: u8 = 5;
/// How many of a word's features in 4,096 are left out by chance each time, so that no feature has to be there for the
/// others to tell.
const LEFT_OUT: u64 = 1000;
/// Bits of a feature that are kept until the rare ones are known.
const COUNTED_BITS: u32 = 27;
/// How much better than any other the right labels have to be, as the logarithm of how much likelier: more where a person
/// would be missed, which is worse than one too many.
const MARGIN: f32 = 0.5;
const MARGIN_OF_MISSED: f32 = 1.5;
/// A word whose labels are as sure as this teaches nothing.
const SURE: f32 = 0.002;
/// Less likely than anything that can come about, so that nothing is divided by zero.
const LEAST: f32 = 1e-30;
/// What the largest weights become in a byte.
const LARGEST_WEIGHT: f32 = 127.0;
/// Weights up to this size, in bytes' steps, become zero: they tell nothing that can be measured, and zeros are packed.
const SMALLEST_WEIGHT: f32 = 4.0;

/// A line with the labels that are right.
struct Line {
    /// For each word, where its features begin in `features`.
    starts: Vec<u32>,
    features: Vec<u32>,
    labels: Vec<Label>,
}

impl Line {
    fn features(&self, at: usize) -> &[u32] {
        &self.features[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// Trains on `texts`.
pub(crate) fn train(texts: &[Text], lists: &Lists, common: &Lists, clusters: &Lists, seed: u64) -> Model {
    let mut lines = Vec::new();
    for text in texts {
        add_lines(text, lists, common, clusters, &mut lines);
    }
    lines.retain(|line| !line.labels.is_empty());
    leave_out_rare(&mut lines);
    let tokens: usize = lines.iter().map(|line| line.labels.len()).sum();
    eprintln!("{} lines, {tokens} words", lines.len());
    let runs: Vec<Weights> = (0..RUNS).map(|number| learn(&lines, tokens, seed + number)).collect();
    together(&runs)
}

/// One run over all lines.
fn learn(lines: &[Line], tokens: usize, seed: u64) -> Weights {
    let mut weights = Weights::new();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let mut dice = Dice::new(seed);
    for pass in 0..PASSES {
        for place in (1..order.len()).rev() {
            order.swap(place, dice.roll() as usize % (place + 1));
        }
        let mut wrong = 0;
        for line in &order {
            wrong += weights.learn(&thinned(&lines[*line], &mut dice));
        }
        eprintln!("pass {}: {:.2} % of the words wrong", pass + 1, 100.0 * wrong as f64 / tokens as f64);
    }
    weights
}

fn add_lines(text: &Text, lists: &Lists, common: &Lists, clusters: &Lists, lines: &mut Vec<Line>) {
    let mut start = 0;
    let mut found = Vec::new();
    let mut lower = String::new();
    let mut whole = WholeText::default();
    for line in text.text.split_inclusive('\n') {
        words(line.trim_end_matches(['\n', '\r']), start, &mut found);
        start += line.len();
    }
    whole.read(&text.text, &found, |at| {
        let word = &text.text[found[at].start..found[at].end];
        let hash = features::hash(word);
        let (languages, tells_english) = (common.of(hash), tells_english(word));
        SmallWord { hash, languages, tells_english, is_known: false }
    });
    start = 0;
    for line in text.text.split_inclusive('\n') {
        found.clear();
        words(line.trim_end_matches(['\n', '\r']), start, &mut found);
        start += line.len();
        for part in found.chunks(LONGEST_LINE) {
            let (mut known, mut lowers) = (Vec::new(), Vec::new());
            for word in part {
                let (lists, clusters) = (|hash| lists.of(hash), |hash| clusters.of(hash));
                let mut one = features::known(&text.text, word, lists, clusters, &mut lower);
                let languages = common.of(one.lower);
                whole.tell(&mut one, languages);
                known.push(one);
                // A final sigma comes out otherwise than in `lower`: the weights that ship were trained so.
                lowers.push(text.text[word.start..word.end].to_lowercase());
            }
            let mut made = Line { starts: Vec::new(), features: Vec::new(), labels: labels(text, part) };
            for at in 0..part.len() {
                made.starts.push(made.features.len() as u32);
                let mut add = |feature: u64| made.features.push((feature >> u32::BITS) as u32);
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

/// The line with some of its features left out by chance.
fn thinned(line: &Line, dice: &mut Dice) -> Line {
    let (mut features, mut starts) = (Vec::with_capacity(line.features.len()), vec![0]);
    for at in 0..line.labels.len() {
        for feature in line.features(at) {
            if dice.roll() >> 20 & 4095 >= LEFT_OUT {
                features.push(*feature);
            }
        }
        starts.push(features.len() as u32);
    }
    Line { starts, features, labels: line.labels.clone() }
}

/// Leaves out features that occur in few places, and cuts the others to their row.
fn leave_out_rare(lines: &mut [Line]) {
    let mut counts = vec![0u8; 1 << COUNTED_BITS];
    let counted = |feature: u32| (feature >> (u32::BITS - COUNTED_BITS)) as usize;
    for line in lines.iter() {
        for feature in &line.features {
            let count = &mut counts[counted(*feature)];
            *count = count.saturating_add(1);
        }
    }
    for line in lines.iter_mut() {
        let (mut kept, mut starts) = (Vec::new(), vec![0]);
        for at in 0..line.labels.len() {
            for feature in line.features(at) {
                if counts[counted(*feature)] >= FEWEST_PLACES {
                    kept.push(feature >> (u32::BITS - BITS));
                }
            }
            starts.push(kept.len() as u32);
        }
        line.features = kept;
        line.starts = starts;
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
                (Some(Class::Organisation | Class::Party), false) => Label::OrganisationFirst,
                (Some(Class::Organisation | Class::Party), true) => Label::OrganisationMore,
                (Some(Class::Address), _) => Label::Address,
            }
        })
        .collect()
}

/// Weights while they are learned.
struct Weights {
    rows: Vec<[f32; LABELS]>,
    /// For each weight, the squares of its steps, which make the next ones smaller.
    squares: Vec<[f32; LABELS]>,
    transitions: [[f32; LABELS]; LABELS],
    transition_squares: [[f32; LABELS]; LABELS],
    /// How likely each label is by the word alone; and with all words up to it; and what the latter had to be divided by.
    alone: Vec<[f32; LABELS]>,
    forward: Vec<[f32; LABELS]>,
    sums: Vec<f32>,
}

impl Weights {
    fn new() -> Weights {
        let zeros = || vec![[0.0; LABELS]; 1 << BITS];
        Weights {
            rows: zeros(),
            squares: zeros(),
            transitions: allowed()
                .map(|row| row.map(|weight| if weight == NEVER { f32::NEG_INFINITY } else { 0.0 })),
            transition_squares: [[0.0; LABELS]; LABELS],
            alone: Vec::new(),
            forward: Vec::new(),
            sums: Vec::new(),
        }
    }

    /// Learns from one line. Gives how many words were labelled wrongly.
    fn learn(&mut self, line: &Line) -> usize {
        self.score(line);
        let steps = self.transitions.map(|row| row.map(f32::exp));
        self.go_forward(&steps);
        let mut wrong = 0;
        let mut behind = [1.0f32; LABELS];
        let mut step_gradient = [[0.0f32; LABELS]; LABELS];
        for at in (0..line.labels.len()).rev() {
            let before = at.checked_sub(1);
            let right = line.labels[at] as usize;
            let right_before = before.map_or(Label::Outside, |before| line.labels[before]) as usize;
            let mut gradient = shares(std::array::from_fn(|label| self.forward[at][label] * behind[label]));
            let best = (1..LABELS)
                .fold(0, |best, label| if gradient[label] > gradient[best] { label } else { best });
            wrong += usize::from(best != right);
            gradient[right] -= 1.0;

            let from = before.map_or(FIRST, |before| self.forward[before]);
            let here: [f32; LABELS] =
                std::array::from_fn(|label| self.alone[at][label] * behind[label] / self.sums[at]);
            behind = [0.0; LABELS];
            let mut pairs = [[0.0f32; LABELS]; LABELS];
            for label_before in 0..LABELS {
                for label in 0..LABELS {
                    let both = steps[label_before][label] * here[label];
                    behind[label_before] += both;
                    pairs[label_before][label] = from[label_before] * both;
                }
            }
            let all = pairs.iter().flatten().sum::<f32>().max(LEAST);
            for (sum, pair) in step_gradient.iter_mut().flatten().zip(pairs.iter().flatten()) {
                *sum += pair / all;
            }
            step_gradient[right_before][right] -= 1.0;

            if gradient.iter().any(|value| value.abs() >= SURE) {
                for feature in line.features(at) {
                    let row = *feature as usize;
                    step(&mut self.rows[row], &mut self.squares[row], &gradient);
                }
            }
        }
        let gradients = self.transitions.iter_mut().zip(&mut self.transition_squares).zip(&step_gradient);
        gradients.for_each(|((weights, squares), gradient)| step(weights, squares, gradient));
        wrong
    }

    /// How likely each label is by its word alone, with the margins.
    fn score(&mut self, line: &Line) {
        self.alone.clear();
        for (at, right) in line.labels.iter().enumerate() {
            let mut scores = [0.0f32; LABELS];
            for feature in line.features(at) {
                for (score, weight) in scores.iter_mut().zip(&self.rows[*feature as usize]) {
                    *score += weight;
                }
            }
            for label in ALL_LABELS.into_iter().filter(|label| label != right) {
                let is_missed =
                    label == Label::Outside && matches!(right.class(), Some(Class::Person | Class::Address));
                scores[label as usize] += if is_missed { MARGIN_OF_MISSED } else { MARGIN };
            }
            let most = scores.iter().copied().fold(f32::MIN, f32::max);
            self.alone.push(scores.map(|score| (score - most).exp()));
        }
    }

    fn go_forward(&mut self, steps: &[[f32; LABELS]; LABELS]) {
        self.forward.clear();
        self.sums.clear();
        let mut before = FIRST;
        for alone in &self.alone {
            let mut next = [0.0f32; LABELS];
            for (share, steps) in before.iter().zip(steps) {
                next.iter_mut().zip(steps).for_each(|(value, step)| *value += share * step);
            }
            next.iter_mut().zip(alone).for_each(|(value, alone)| *value *= alone);
            self.sums.push(next.iter().sum::<f32>().max(LEAST));
            before = shares(next);
            self.forward.push(before);
        }
    }
}

/// A line begins as if no name stood before it.
const FIRST: [f32; LABELS] = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];

/// The same with a sum of one.
fn shares(values: [f32; LABELS]) -> [f32; LABELS] {
    let sum = values.iter().sum::<f32>().max(LEAST);
    values.map(|value| value / sum)
}

/// Moves weights against their gradient.
fn step(weights: &mut [f32; LABELS], squares: &mut [f32; LABELS], gradient: &[f32; LABELS]) {
    for ((weight, square), gradient) in weights.iter_mut().zip(squares).zip(gradient) {
        *square += gradient * gradient;
        *weight -= RATE * gradient / (*square + 1.0).sqrt();
    }
}

/// The mean of several runs, in a byte each.
fn together(runs: &[Weights]) -> Model {
    let share = 1.0 / runs.len() as f32;
    let mut means = vec![[0.0f32; LABELS]; 1 << BITS];
    for run in runs {
        for (row, other) in means.iter_mut().zip(&run.rows) {
            row.iter_mut().zip(other).for_each(|(weight, other)| *weight += other * share);
        }
    }
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
    let in_byte = |weight: f32| {
        let steps = (weight * scale).round();
        if steps.abs() > SMALLEST_WEIGHT { steps.clamp(-LARGEST_WEIGHT, LARGEST_WEIGHT) as i8 } else { 0 }
    };
    let rows = means.iter().map(|row| row.map(in_byte)).collect();
    let mut transitions: [Row; LABELS] = allowed();
    for (before, row) in transitions.iter_mut().enumerate() {
        for (label, place) in row.iter_mut().enumerate() {
            if *place != NEVER {
                let weight: f32 = runs.iter().map(|run| run.transitions[before][label] * share).sum();
                *place = (weight * scale).round().clamp(-8_000.0, 8_000.0) as i16;
            }
        }
    }
    Model::new(rows, transitions, [0; LABELS]).unwrap_or_else(|error| unreachable!("{error}"))
}
