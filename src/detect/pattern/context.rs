//! Words near a match, and in the JSON key or column header over it, that say what it is.
//!
//! The lists of all rows are one vocabulary: a word is looked up once, whatever the number of rows, and what it says
//! is noted for each list that holds it. Words are read around matches only, each of them once.

use std::collections::HashMap;
use std::ops::Range;

use scrubjay_rules::edges::joins_words;

use super::words::{ListId, RowLists, entries, unmarked};

/// How far before a match words are read, in bytes. Never beyond the line.
const BEFORE_BYTES: usize = 72;
/// How far after a match words are read, in bytes. Never beyond the line.
const AFTER_BYTES: usize = 32;
/// Words read before a match.
const BEFORE_WORDS: u8 = 8;
/// Words read after a match.
const AFTER_WORDS: u8 = 3;
/// Words right before a match that can be decoys.
const DECOY_WORDS: u8 = 2;
/// Letters of a label that are read.
const LABEL_LETTERS: usize = 72;
/// Bytes of a word that are looked at: longer than the longest entry.
const WORD_BYTES: usize = 48;
/// Bytes up to which a match and the words behind it are sure to end.
pub(super) const LONGEST_MATCH: usize = 384;
/// Bytes behind a match for which words are heard at once.
const HEARD_AT_ONCE: usize = 64;
/// Bytes between what was read and what is asked for up to which reading goes on.
const FARTHEST_GAP: usize = 96;
/// Words kept before those that are behind the last match are let go.
const KEPT_WORDS: usize = 512;
/// Labels whose words are kept.
const KEPT_LABELS: usize = 1024;

/// The list without words.
const EMPTY: ListId = 0;

/// Every row's words, laid out to be looked up in.
pub(super) struct Vocabulary {
    /// For each hash of up to three first bytes, a bit for each length that an entry's last word has which begins with
    /// them. The last bit stands for all greater lengths.
    beginnings: Vec<u32>,
    /// A bit for each hash of an entry that stands for every word that begins so.
    prefixes: Vec<u64>,
    /// Places in `keys`, by hash; 0 is none.
    table: Vec<u32>,
    /// Last words of entries. The first one is none.
    keys: Vec<Key>,
    /// For each first byte, a bit for each length of the entries that stand for every word that begins so.
    prefix_lengths: Vec<u64>,
    postings: Vec<Posting>,
    /// For each byte, whether the word before the last one of some entry begins with it.
    begins_second_last: Vec<bool>,
    /// Entries in scripts that put no spaces between words, in the order of their first letters: found anywhere in a run
    /// of such letters.
    unspaced: Vec<(char, Posting)>,
    /// Signs that are entries of lists.
    signs: Vec<(char, ListId)>,
    /// For each list, the rows whose context it is, by number.
    rows: Vec<Vec<u16>>,
    row_count: usize,
}

/// The last word of entries, which is the only one of most.
struct Key {
    last: &'static str,
    /// Whether it stands for every word that begins so.
    begins: bool,
    postings: Range<u32>,
    /// Where those of several words begin, which are in the order of the word before the last.
    several: u32,
}

/// An entry of a list.
#[derive(Clone, Copy)]
struct Posting {
    list: ListId,
    /// As the row spells it, without its mark.
    name: &'static str,
    /// The word before its last one, if it has several.
    second_last: Option<&'static str>,
    /// Whether it counts only right beside the match.
    beside: bool,
}

impl Posting {
    fn new(list: ListId, entry: &'static str) -> Posting {
        let name = unmarked(entry);
        Posting { list, name, second_last: name.rsplit(' ').nth(1), beside: entry.ends_with('!') }
    }

    fn last(&self) -> &'static str {
        self.name.rsplit(' ').next().unwrap_or(self.name)
    }

    /// The words before the last one, from the last to the first.
    fn front(&self) -> impl Iterator<Item = &'static str> {
        self.name.rsplit(' ').skip(1)
    }

    fn words(&self) -> u8 {
        1 + self.front().count() as u8
    }
}

impl Vocabulary {
    /// The words of these lists, by number, of which the first is empty; and whose they are.
    pub(super) fn new(lists: impl Iterator<Item = &'static str>, rows: &[RowLists]) -> Vocabulary {
        let mut vocabulary = Vocabulary {
            beginnings: vec![0; 1 << BEGINNING_BITS],
            prefixes: vec![0; 1 << 10],
            table: vec![0; 1 << 10],
            keys: vec![Key { last: "", begins: false, postings: 0..0, several: 0 }],
            prefix_lengths: vec![0; 256],
            postings: Vec::new(),
            begins_second_last: vec![false; 256],
            unspaced: Vec::new(),
            signs: Vec::new(),
            rows: Vec::new(),
            row_count: rows.len(),
        };
        // By key; in order only when all are known.
        let mut postings: Vec<(u32, Posting)> = Vec::new();
        for (id, list) in (0..).zip(lists) {
            vocabulary.rows.push(Vec::new());
            for entry in entries(list) {
                let posting = Posting::new(id, entry);
                let mut characters = posting.name.chars();
                match (characters.next(), characters.next()) {
                    (Some(sign), None) if !sign.is_alphanumeric() => vocabulary.signs.push((sign, id)),
                    (Some(first), _) if is_unspaced(first) => {
                        let place = vocabulary.unspaced.partition_point(|(known, _)| *known <= first);
                        vocabulary.unspaced.insert(place, (first, posting));
                    }
                    _ => postings.push((vocabulary.add(posting.last(), entry.ends_with('*')), posting)),
                }
            }
        }
        for (row, lists) in (0..).zip(rows).filter(|(_, lists)| lists.context != EMPTY) {
            vocabulary.rows[usize::from(lists.context)].push(row);
        }
        vocabulary.put_in_order(&postings);
        vocabulary
    }

    /// The number of a key, which is a new one if it was not known. Its postings are counted.
    fn add(&mut self, last: &'static str, begins: bool) -> u32 {
        let bytes = last.as_bytes();
        let at = self.place(hash(bytes), bytes, begins);
        if self.table[at] != 0 {
            self.keys[self.table[at] as usize].postings.end += 1;
            return self.table[at];
        }
        let length = length_bit(bytes.len());
        let lengths = if begins { !(length - 1) } else { length };
        // A short beginning stands for many longer words, so every continuation of it has to pass the filter.
        if begins && bytes.len() < BEGINNING_BYTES {
            self.beginnings.iter_mut().for_each(|known| *known |= lengths);
        } else {
            self.beginnings[beginning(bytes)] |= lengths;
        }
        if begins && let Some(first) = bytes.first() {
            let at = sketch(hash(bytes));
            self.prefixes[at >> 6] |= 1 << (at & 63);
            self.prefix_lengths[usize::from(*first)] |= 1 << bytes.len().min(63);
        }
        let number = self.keys.len() as u32;
        self.table[at] = number;
        self.keys.push(Key { last, begins, postings: 0..1, several: 0 });
        if self.keys.len() * 2 > self.table.len() {
            self.table = vec![0; self.table.len() * 2];
            for number in 1..self.keys.len() {
                let Key { last, begins, .. } = self.keys[number];
                let at = self.place(hash(last.as_bytes()), last.as_bytes(), begins);
                self.table[at] = number as u32;
            }
        }
        number
    }

    /// Lays out the postings key by key: entries of one word, then those of several by the word before the last.
    fn put_in_order(&mut self, postings: &[(u32, Posting)]) {
        let mut from = 0;
        for key in &mut self.keys {
            from += key.postings.end;
            // Each key fills up from the back.
            key.postings = from..from;
        }
        let Some((_, any)) = postings.first() else { return };
        self.postings = vec![*any; postings.len()];
        for (key, posting) in postings.iter().rev() {
            if let Some(first) = posting.second_last.and_then(|word| word.bytes().next()) {
                self.begins_second_last[usize::from(first)] = true;
            }
            let range = &mut self.keys[*key as usize].postings;
            range.start -= 1;
            let own = &mut self.postings[range.start as usize..range.end as usize];
            let place = own[1..].partition_point(|known| known.second_last < posting.second_last);
            own.copy_within(1..=place, 0);
            own[place] = *posting;
        }
        for key in &mut self.keys {
            let own = &self.postings[key.postings.start as usize..key.postings.end as usize];
            let single = own.partition_point(|posting| posting.second_last.is_none());
            key.several = key.postings.start + single as u32;
        }
    }

    fn slot(&self, hash: u32) -> usize {
        hash as usize & (self.table.len() - 1)
    }

    /// The key of a word, or the first one, which has no postings.
    fn key(&self, hash: u32, word: &[u8], begins: bool) -> &Key {
        &self.keys[self.table[self.place(hash, word, begins)] as usize]
    }

    /// The key's place in the table, or the one where it would be.
    fn place(&self, hash: u32, word: &[u8], begins: bool) -> usize {
        let mut at = self.slot(hash);
        loop {
            let key = &self.keys[self.table[at] as usize];
            if self.table[at] == 0 || (key.begins == begins && key.last.as_bytes() == word) {
                return at;
            }
            at = (at + 1) & (self.table.len() - 1);
        }
    }

    /// True if `word`, in whatever case, may be some entry's last word or stand for it.
    fn may_hold(&self, word: &[u8]) -> bool {
        self.beginnings[beginning(word)] & length_bit(word.len()) != 0
    }

    /// The same for a word of which only the front is known, in ASCII.
    fn may_hold_beginning(&self, front: &[u8]) -> bool {
        front.len() < BEGINNING_BYTES || self.beginnings[beginning(front)] != 0
    }

    /// Hands over every entry that stands in `run`: where, and its place in `unspaced`.
    fn look_within(&self, run: &str, mut found: impl FnMut(usize, u32)) {
        for (offset, letter) in run.char_indices() {
            let from = self.unspaced.partition_point(|(first, _)| *first < letter);
            let own = self.unspaced[from..].iter().take_while(|(first, _)| *first == letter);
            for (place, (_, posting)) in (from as u32..).zip(own) {
                if run[offset..].starts_with(posting.name) {
                    found(offset, place);
                }
            }
        }
    }

    /// True if `word`, in whatever case, may be the one before the last of some entry.
    fn may_go_before(&self, word: &str) -> bool {
        word.bytes().next().is_none_or(|first| {
            !first.is_ascii() || self.begins_second_last[usize::from(first.to_ascii_lowercase())]
        })
    }

    /// The entries of a key that have one word only.
    fn single(&self, key: &Key) -> &[Posting] {
        &self.postings[key.postings.start as usize..key.several as usize]
    }

    /// The entries of a key that have `second_last` before their last word.
    fn several(&self, key: &Key, second_last: &str) -> &[Posting] {
        let several = &self.postings[key.several as usize..key.postings.end as usize];
        let from = several.partition_point(|posting| posting.second_last < Some(second_last));
        let length = several[from..].partition_point(|posting| posting.second_last == Some(second_last));
        &several[from..from + length]
    }

    /// Hands over the key of every entry whose last word is `word`, in lower case, or stands for it.
    fn look_up(&self, word: &[u8], mut found: impl FnMut(&Key)) {
        if !self.may_hold(word) {
            return;
        }
        let Some(first) = word.first() else { return };
        let lengths = self.prefix_lengths[usize::from(*first)];
        let mut hash = HASH_SEED;
        for (place, byte) in word.iter().enumerate() {
            hash = hash_step(hash, *byte);
            let length = place + 1;
            let at = sketch(hash);
            if lengths >> length.min(63) & 1 == 1 && self.prefixes[at >> 6] >> (at & 63) & 1 == 1 {
                found(self.key(hash, &word[..length], true));
            }
        }
        found(self.key(hash, word, false));
    }
}

/// Bytes of a word that the filter looks at.
const BEGINNING_BYTES: usize = 3;
const BEGINNING_BITS: usize = 14;
const HASH_SEED: u32 = 0x811c_9dc5;

/// FNV-1a.
fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(HASH_SEED, |hash, byte| hash_step(hash, *byte))
}

/// The filter's place for a word: the same in capitals.
fn beginning(bytes: &[u8]) -> usize {
    let hash = bytes
        .iter()
        .take(BEGINNING_BYTES)
        .fold(HASH_SEED, |hash, byte| hash_step(hash, byte.to_ascii_lowercase()));
    (hash ^ hash >> BEGINNING_BITS) as usize & ((1 << BEGINNING_BITS) - 1)
}

/// The filter's bit for a length in bytes.
fn length_bit(length: usize) -> u32 {
    1 << length.min(31)
}

/// A hash's place among 65,536 bits.
fn sketch(hash: u32) -> usize {
    (hash ^ hash >> 16) as usize & 0xffff
}

/// One side of a match: for each list, the entry nearest to it.
struct Side {
    /// For each list, the number of the look in which it was last found.
    looks: Vec<u32>,
    /// For each list, how many words lie between the entry and the match.
    between: Vec<u8>,
    entries: Vec<&'static str>,
    look: u32,
    /// The place that was looked at last, in bytes.
    at: Option<usize>,
    /// The lists that the last look found something of.
    found: Vec<ListId>,
}

impl Side {
    fn new(lists: usize) -> Side {
        Side {
            looks: vec![0; lists],
            between: vec![0; lists],
            entries: vec![""; lists],
            look: 0,
            at: None,
            found: Vec::new(),
        }
    }

    fn begin(&mut self, at: usize) {
        self.at = Some(at);
        self.found.clear();
        self.look = self.look.wrapping_add(1);
        if self.look == 0 {
            self.looks.fill(0);
            self.look = 1;
        }
    }

    /// Notes an entry, unless the list has one already: the first is the nearest.
    fn note(&mut self, posting: &Posting, between: u8) {
        let list = usize::from(posting.list);
        if self.looks[list] != self.look {
            self.looks[list] = self.look;
            self.between[list] = between;
            self.entries[list] = posting.name;
            self.found.push(posting.list);
        }
    }

    /// The entry of a list, and how many words lie between it and the match.
    fn get(&self, list: ListId) -> Option<(&'static str, u8)> {
        let list = usize::from(list);
        (self.looks[list] == self.look && list != usize::from(EMPTY))
            .then(|| (self.entries[list], self.between[list]))
    }
}

/// A word of the text.
#[derive(Clone, Copy)]
struct Word {
    start: u32,
    end: u32,
    /// How many line breaks have been read before it.
    line: u32,
    /// Where its hits begin in [`Nearby::hits`]; they end where those of the next word begin.
    hits: u32,
}

/// What stands around the matches in a text, and in the label over it. One for each search; its room is used again.
pub(super) struct Nearby {
    /// The words between `from` and `to`, in order.
    words: Vec<Word>,
    from: usize,
    to: usize,
    /// Where line breaks were read, after those of words that were let go.
    breaks: Vec<u32>,
    /// Line breaks before those.
    lines: u32,
    /// Postings of the words, with the place of the word among all that were read.
    hits: Vec<Hit>,
    lower: Vec<u8>,
    /// The word before in small letters, where it is asked for.
    lower_before: String,
    before: Side,
    after: Side,
    label: Side,
    /// Everything that words say between some way before a match and the farthest that one can reach.
    heard: Side,
    /// Matches between these places were heard for.
    heard_for: Range<usize>,
    /// Where the line ends that was heard on last.
    line_end: usize,
    /// A bit for each row that is named there, and whether there is none.
    named: Vec<u64>,
    is_silent: bool,
    labels: HashMap<String, Vec<Posting>>,
    /// For each list, the number of the look at signs in which it was last found.
    signs: Side,
}

/// An entry whose last word was read; the words before it have been seen to.
#[derive(Clone, Copy)]
struct Hit {
    /// The word's place in [`Nearby::words`].
    word: u32,
    /// Where the word begins in the text; within a run of a script without spaces, where the entry does.
    start: u32,
    posting: Posting,
}

impl Nearby {
    pub(super) fn new(vocabulary: &Vocabulary) -> Nearby {
        let side = || Side::new(vocabulary.rows.len());
        Nearby {
            words: Vec::new(),
            from: 0,
            to: 0,
            breaks: Vec::new(),
            lines: 0,
            hits: Vec::new(),
            lower: Vec::new(),
            lower_before: String::new(),
            before: side(),
            after: side(),
            label: side(),
            heard: side(),
            heard_for: 0..0,
            line_end: 0,
            named: vec![0; vocabulary.row_count.div_ceil(64)],
            is_silent: true,
            labels: HashMap::new(),
            signs: side(),
        }
    }

    /// Turns to another text.
    pub(super) fn begin(&mut self, vocabulary: &Vocabulary, label: Option<&str>) {
        self.forget();
        (self.from, self.to) = (0, 0);
        (self.before.at, self.after.at, self.signs.at) = (None, None, None);
        self.heard_for = 0..0;
        self.line_end = 0;
        self.label.begin(0);
        let Some(label) = label else { return };
        if !self.labels.contains_key(label) {
            if self.labels.len() >= KEPT_LABELS {
                self.labels.clear();
            }
            self.labels.insert(label.to_owned(), label_postings(vocabulary, label));
        }
        if let Some(postings) = self.labels.get(label) {
            postings.iter().for_each(|posting| self.label.note(posting, 0));
        }
    }

    /// Turns to the matches that begin at `start` and end at `end` at the farthest: notes what words name around them,
    /// near enough for any of them, and on their line.
    pub(super) fn hear(&mut self, vocabulary: &Vocabulary, text: &str, start: usize, end: usize) {
        let is_same_line = start < self.line_end;
        if is_same_line && self.heard_for.start <= start && end.min(self.line_end) <= self.heard_for.end {
            return;
        }
        if !is_same_line {
            // Each sign by itself: the library is quick for one and not for two.
            let rest = text.get(start..).unwrap_or_default();
            let line = rest.find('\n').map_or(rest, |end| &rest[..end]);
            self.line_end = start + line.find('\r').unwrap_or(line.len());
        }
        // For the matches right behind it too: they hear nearly the same.
        self.heard_for = start..(end + HEARD_AT_ONCE).min(self.line_end);
        let floor = start.saturating_sub(BEFORE_BYTES);
        self.read(vocabulary, text, floor, (self.heard_for.end + AFTER_BYTES).min(self.line_end));
        self.heard.begin(start);
        if !self.is_silent {
            self.named.fill(0);
            self.is_silent = true;
        }
        let line = self.line(start);
        for hit in self.hits.iter().rev() {
            let word = self.words[hit.word as usize];
            if (hit.start as usize) < floor || word.line < line {
                break;
            }
            // Some may have been read behind the line already.
            if word.line > line {
                continue;
            }
            self.heard.note(&hit.posting, 0);
        }
        for list in self.heard.found.iter().chain(&self.label.found) {
            for row in &vocabulary.rows[usize::from(*list)] {
                self.is_silent = false;
                self.named[usize::from(*row) / 64] |= 1 << (row % 64);
            }
        }
    }

    /// A bit for each row that some word near the matches that [`Nearby::hear`] was asked about may name, or the label. No
    /// other row is named; some of these are not either, when it comes to it.
    pub(super) fn named(&self) -> &[u64] {
        &self.named
    }

    /// True if there is no such row.
    pub(super) fn is_silent(&self) -> bool {
        self.is_silent
    }

    /// The entry of the row's context that stands in the label.
    pub(super) fn label_names(&self, lists: RowLists) -> Option<&'static str> {
        self.label.get(lists.context).map(|(entry, _)| entry)
    }

    /// The entry of the row's context nearest before the match, or the first one after it.
    pub(super) fn names(
        &mut self,
        vocabulary: &Vocabulary,
        text: &str,
        place: &Range<usize>,
        lists: RowLists,
    ) -> Option<&'static str> {
        if lists.context == EMPTY {
            return None;
        }
        self.look_before(vocabulary, text, place.start);
        if let Some((entry, _)) = self.before.get(lists.context) {
            return Some(entry);
        }
        self.look_after(vocabulary, text, place.end);
        self.after.get(lists.context).map(|(entry, _)| entry)
    }

    /// True if the sign right before the match is one of the row's decoys, or one of the last two words is, with
    /// none of its context behind it: `phone, invoice 123` but not `invoice, phone 123`.
    pub(super) fn misleads(
        &mut self,
        vocabulary: &Vocabulary,
        text: &str,
        place: &Range<usize>,
        lists: RowLists,
    ) -> bool {
        if lists.decoys == EMPTY {
            return false;
        }
        self.look_at_sign(vocabulary, text, place.start);
        if self.signs.get(lists.decoys).is_some() {
            return true;
        }
        self.look_before(vocabulary, text, place.start);
        match (self.before.get(lists.decoys), self.before.get(lists.context)) {
            (Some((_, decoy)), _) if decoy >= DECOY_WORDS => false,
            (Some((_, decoy)), Some((_, context))) => decoy < context,
            (decoy, None) => decoy.is_some(),
            (None, Some(_)) => false,
        }
    }

    fn look_at_sign(&mut self, vocabulary: &Vocabulary, text: &str, at: usize) {
        if self.signs.at == Some(at) {
            return;
        }
        self.signs.begin(at);
        let sign = text[..at].trim_end_matches(&[' ', '\u{a0}'][..]).chars().next_back();
        let Some(sign) = sign.filter(|sign| !sign.is_alphanumeric()) else { return };
        for (_, list) in vocabulary.signs.iter().filter(|(known, _)| *known == sign) {
            self.signs.note(&Posting { list: *list, name: "", second_last: None, beside: false }, 0);
        }
    }

    fn look_before(&mut self, vocabulary: &Vocabulary, text: &str, at: usize) {
        if self.before.at == Some(at) {
            return;
        }
        let floor = at.saturating_sub(BEFORE_BYTES);
        self.read(vocabulary, text, floor, at);
        self.before.begin(at);
        if self.hits.is_empty() {
            return;
        }
        let last = self.words.partition_point(|word| word.end as usize <= at);
        let Some(nearest) = last.checked_sub(1).map(|place| self.words[place]) else { return };
        let line = self.line(at);
        let first = last.saturating_sub(usize::from(BEFORE_WORDS));
        let hits = self.words[first].hits as usize..self.hits_end(last - 1);
        if hits.is_empty() || nearest.line != line {
            return;
        }
        for hit in self.hits[hits].iter().rev() {
            let place = hit.word as usize;
            let word = self.words[place];
            if word.line != line || (hit.start as usize) < floor {
                break;
            }
            let between = (last - 1 - place) as u8;
            let is_near = !hit.posting.beside || between == 0;
            if is_near && has_front(&hit.posting, text, &self.words[..place], floor, line) {
                self.before.note(&hit.posting, between);
            }
        }
    }

    fn look_after(&mut self, vocabulary: &Vocabulary, text: &str, at: usize) {
        if self.after.at == Some(at) {
            return;
        }
        let ceiling = (at + AFTER_BYTES).min(text.len());
        self.read(vocabulary, text, at, ceiling);
        self.after.begin(at);
        let Some(last_hit) = self.hits.last() else { return };
        if (self.words[last_hit.word as usize].start as usize) < at {
            return;
        }
        let first = self.words.partition_point(|word| (word.start as usize) < at);
        if first == self.words.len() {
            return;
        }
        let last = (first + usize::from(AFTER_WORDS)).min(self.words.len());
        let hits = self.words[first].hits as usize..self.hits_end(last - 1);
        if hits.is_empty() {
            return;
        }
        let line = self.line(at);
        for hit in &self.hits[hits] {
            let place = hit.word as usize;
            let word = self.words[place];
            if word.line != line || word.end as usize > ceiling {
                break;
            }
            let between = (place - first) as u8 + 1;
            let is_near = !hit.posting.beside || hit.posting.words() == between;
            if is_near && has_front(&hit.posting, text, &self.words[first..place], at, line) {
                self.after.note(&hit.posting, between);
            }
        }
    }

    /// How many line breaks stand before `at`.
    fn line(&self, at: usize) -> u32 {
        self.lines + self.breaks.partition_point(|place| (*place as usize) < at) as u32
    }

    /// Where the hits of the word at `place` end.
    fn hits_end(&self, place: usize) -> usize {
        self.words.get(place + 1).map_or(self.hits.len(), |word| word.hits as usize)
    }

    fn forget(&mut self) {
        self.words.clear();
        self.hits.clear();
        self.breaks.clear();
        self.lines = 0;
    }

    /// Sees to it that the words between two places have been read.
    fn read(&mut self, vocabulary: &Vocabulary, text: &str, from: usize, to: usize) {
        if from < self.from || from > self.to + FARTHEST_GAP || self.words.is_empty() {
            self.forget();
            self.from = text.floor_char_boundary(from);
            self.to = self.from;
            // A word that began before is not read.
            if text[..self.from].chars().next_back().is_some_and(is_spaced) {
                self.to = text.len() - text[self.from..].trim_start_matches(is_spaced).len();
            }
        } else if self.words.len() > KEPT_WORDS {
            self.let_go(from.saturating_sub(BEFORE_BYTES + FARTHEST_GAP));
        }
        let bytes = text.as_bytes();
        while self.to < to.min(bytes.len()) {
            let start = self.to;
            match bytes[start] {
                b'\n' | b'\r' => {
                    self.to += 1;
                    self.breaks.push(start as u32);
                }
                byte if WORD_BYTE[usize::from(byte)] => self.read_word(vocabulary, text),
                0..0x80 => self.to += 1,
                _ => {
                    let character = text[start..].chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
                    if is_unspaced(character) {
                        self.read_run(vocabulary, text);
                    } else if is_spaced(character) {
                        self.read_word(vocabulary, text);
                    } else {
                        self.to += character.len_utf8();
                    }
                }
            }
        }
    }

    /// Lets go of the words that end before `behind`.
    fn let_go(&mut self, behind: usize) {
        let gone = self.words.partition_point(|word| (word.end as usize) < behind);
        let Some(first) = self.words.get(gone).copied() else { return };
        self.from = behind;
        self.hits.drain(..first.hits as usize);
        self.words.drain(..gone);
        for word in &mut self.words {
            word.hits -= first.hits;
        }
        for hit in &mut self.hits {
            hit.word -= gone as u32;
        }
        let breaks = (first.line - self.lines) as usize;
        self.breaks.drain(..breaks);
        self.lines = first.line;
    }

    fn push(&mut self, start: usize, hits: usize) {
        let line = self.lines + self.breaks.len() as u32;
        self.words.push(Word { start: start as u32, end: self.to as u32, line, hits: hits as u32 });
    }

    /// Reads a word in a script with spaces.
    fn read_word(&mut self, vocabulary: &Vocabulary, text: &str) {
        let (bytes, start, first_hit) = (text.as_bytes(), self.to, self.hits.len());
        let front = bytes[start..].iter().take_while(|byte| WORD_BYTE[usize::from(**byte)]).count();
        self.to += front;
        let is_plain = bytes.get(self.to).is_none_or(u8::is_ascii);
        if is_plain && !vocabulary.may_hold(&bytes[start..self.to]) {
            self.push(start, first_hit);
            return;
        }
        if !is_plain && !vocabulary.may_hold_beginning(&bytes[start..self.to]) {
            self.to = text.len() - text[self.to..].trim_start_matches(is_spaced).len();
            self.push(start, first_hit);
            return;
        }
        self.lower.clear();
        self.lower.extend(bytes[start..self.to.min(start + WORD_BYTES)].iter().map(u8::to_ascii_lowercase));
        while let Some(character) = text[self.to..].chars().next().filter(|character| is_spaced(*character)) {
            self.to += character.len_utf8();
            if self.lower.len() < WORD_BYTES {
                let mut room = [0; 4];
                for lower in character.to_lowercase() {
                    self.lower.extend(lower.encode_utf8(&mut room).as_bytes());
                }
            }
        }
        let line = self.lines + self.breaks.len() as u32;
        let (hits, words, lower_before) = (&mut self.hits, &self.words, &mut self.lower_before);
        lower_before.clear();
        let number = words.len() as u32;
        let before = words.last().filter(|word| word.line == line);
        let before = before.map(|word| &text[word.start as usize..word.end as usize]);
        vocabulary.look_up(&self.lower, |key| {
            let hit = |posting: &Posting| Hit { word: number, start: start as u32, posting: *posting };
            hits.extend(vocabulary.single(key).iter().map(hit));
            if key.several == key.postings.end {
                return;
            }
            let Some(before) = before.filter(|before| vocabulary.may_go_before(before)) else { return };
            if lower_before.is_empty() {
                match before.is_ascii() {
                    true => {
                        lower_before.push_str(before);
                        lower_before.make_ascii_lowercase();
                    }
                    false => lower_before.push_str(&before.to_lowercase()),
                }
            }
            for posting in vocabulary.several(key, lower_before) {
                if has_front(posting, text, words, 0, line) {
                    hits.push(hit(posting));
                }
            }
        });
        self.push(start, first_hit);
    }

    /// Reads a run of letters in a script without spaces; entries are found anywhere in it.
    fn read_run(&mut self, vocabulary: &Vocabulary, text: &str) {
        let (start, first_hit) = (self.to, self.hits.len());
        self.to = text.len() - text[start..].trim_start_matches(is_unspaced).len();
        let run = &text[start..self.to];
        let near = &run[..run.floor_char_boundary(BEFORE_BYTES)];
        let far = &run[run.ceil_char_boundary(run.len().saturating_sub(BEFORE_BYTES)).min(run.len())..];
        let (hits, word) = (&mut self.hits, self.words.len() as u32);
        let mut note = |start: usize, place: u32| {
            let posting = vocabulary.unspaced[place as usize].1;
            hits.push(Hit { word, start: start as u32, posting });
        };
        vocabulary.look_within(near, |at, place| note(start + at, place));
        if near.len() < run.len() {
            let start = self.to - far.len();
            vocabulary.look_within(far, |at, place| note(start + at, place));
        }
        self.push(start, first_hit);
    }
}

/// True for the ASCII bytes that words are made of. A stroke parts them: `account_number`.
static WORD_BYTE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// True if the words before the last one of an entry are the last ones of `words`, in the same line and none of them
/// before `floor`.
fn has_front(posting: &Posting, text: &str, words: &[Word], floor: usize, line: u32) -> bool {
    if posting.second_last.is_none() {
        return true;
    }
    let mut before = words.iter().rev();
    posting.front().all(|part| {
        before.next().is_some_and(|word| {
            word.line == line
                && word.start as usize >= floor
                && is_lower_of(&text[word.start as usize..word.end as usize], part)
        })
    })
}

/// True if `word` in lower case is `lower`.
fn is_lower_of(word: &str, lower: &str) -> bool {
    match word.is_ascii() {
        true => word.eq_ignore_ascii_case(lower),
        false => word.chars().flat_map(char::to_lowercase).eq(lower.chars()),
    }
}

/// What a label says, the first word first.
fn label_postings(vocabulary: &Vocabulary, label: &str) -> Vec<Posting> {
    let words = label_words(label);
    let mut found = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let mut note = |posting: &Posting| {
            let mut before = words[..place].iter().rev();
            if posting.front().all(|part| before.next().is_some_and(|word| word == part)) {
                found.push(*posting);
            }
        };
        vocabulary.look_up(word.as_bytes(), |key| {
            vocabulary.single(key).iter().for_each(&mut note);
            let second_last = place.checked_sub(1).map_or("", |before| &words[before]);
            vocabulary.several(key, second_last).iter().for_each(&mut note);
        });
        if word.starts_with(is_unspaced) {
            vocabulary.look_within(word, |_, place| note(&vocabulary.unspaced[place as usize].1));
        }
    }
    found
}

/// Part of a word in a script with spaces. Marks on a letter, such as the Devanagari virama, do not end the word.
fn is_spaced(character: char) -> bool {
    match character {
        '\u{300}'..='\u{36f}' => true,
        '\u{900}'..='\u{dff}' => !matches!(character, '\u{964}' | '\u{965}'),
        _ => joins_words(character) && character != '_',
    }
}

/// A letter of a script that puts no spaces between words, or puts endings right behind them as Korean does; with
/// the vowel and tone signs of Thai and its neighbours.
fn is_unspaced(character: char) -> bool {
    match character {
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
            !character.is_numeric()
                && !matches!(character, '\u{0e3f}' | '\u{104a}' | '\u{104b}' | '\u{17d4}'..='\u{17db}')
        }
        '\u{3005}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => {
            character.is_alphanumeric()
        }
        _ => false,
    }
}

fn label_words(label: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut last = ' ';
    for character in label.chars().take(LABEL_LETTERS) {
        let is_letter = character.is_alphabetic()
            || is_unspaced(character)
            || (is_spaced(character) && !character.is_ascii() && !character.is_numeric());
        let case_changes = character.is_uppercase() && last.is_lowercase();
        if !is_letter || case_changes || is_unspaced(character) != is_unspaced(last) {
            found.push(String::new());
        }
        if let Some(word) = found.last_mut().filter(|_| is_letter) {
            word.extend(character.to_lowercase());
        }
        last = character;
    }
    found.retain(|word| !word.is_empty());
    // `SSN#`, `e-mail` and `kenni_tala` also as one word.
    if found.len() > 1 {
        found.push(found.concat());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A vocabulary of one row, its lists, and what is near.
    fn of(
        context: &'static [&'static str],
        decoys: &'static [&'static str],
    ) -> (Vocabulary, RowLists, Nearby) {
        let lists = ["".to_owned(), context.join("\n"), decoys.join("\n")].map(|list| &*list.leak());
        let rows = RowLists { context: 1, decoys: if decoys.is_empty() { EMPTY } else { 2 } };
        let vocabulary = Vocabulary::new(lists.into_iter(), &[rows]);
        let nearby = Nearby::new(&vocabulary);
        (vocabulary, rows, nearby)
    }

    fn names(text: &str, value: &str, context: &'static [&'static str]) -> Option<&'static str> {
        let start = text.find(value).unwrap();
        let (vocabulary, lists, mut nearby) = of(context, &[]);
        nearby.begin(&vocabulary, None);
        nearby.names(&vocabulary, text, &(start..start + value.len()), lists)
    }

    fn label_names(label: &str, context: &'static [&'static str]) -> Option<&'static str> {
        let (vocabulary, lists, mut nearby) = of(context, &[]);
        nearby.begin(&vocabulary, Some(label));
        nearby.label_names(lists)
    }

    #[test]
    fn words_are_read_alike_from_wherever_one_comes() {
        let text = "phone fax, 123 and a tax number 456\nmobile 789 ".repeat(300);
        let (vocabulary, lists, mut nearby) = of(&["phone", "fax", "tax number", "mobile", "and"], &[]);
        nearby.begin(&vocabulary, None);
        let places: Vec<usize> =
            text.match_indices(|c: char| c.is_ascii_digit()).map(|(place, _)| place).collect();
        let mut look = |place: usize| nearby.names(&vocabulary, &text, &(place..place + 1), lists);
        let forwards: Vec<_> = places.iter().map(|place| look(*place)).collect();
        let mut backwards: Vec<_> = places.iter().rev().map(|place| look(*place)).collect();
        backwards.reverse();
        assert_eq!(forwards, backwards);
        assert!(forwards.contains(&Some("fax")) && forwards.contains(&Some("tax number")));
    }

    #[test]
    fn words_are_seen_on_the_same_line_only() {
        let text = "phone\n555 1234 or fax";
        assert_eq!(names(text, "555 1234", &["phone"]), None);
        assert_eq!(names(text, "555 1234", &["phone", "fax"]), Some("fax"));
    }

    #[test]
    fn the_nearest_word_before_wins() {
        assert_eq!(names("phone, fax 123 mobile", "123", &["phone", "fax", "mobile"]), Some("fax"));
    }

    #[test]
    fn a_beginning_stands_for_every_word_that_begins_so() {
        assert_eq!(names("Meine TELEFONNUMMER: 123", "123", &["telefon*"]), Some("telefon"));
        assert_eq!(names("Meine Telefonnummer: 123", "123", &["telefon"]), None);
    }

    #[test]
    fn an_entry_of_several_words_wants_them_all_in_order() {
        let list = &["tax identif*", "policy number!"];
        assert_eq!(names("Tax Identification No: 123", "123", list), Some("tax identif"));
        assert_eq!(names("identification tax: 123", "123", list), None);
        assert_eq!(names("policy number: 123", "123", list), Some("policy number"));
        assert_eq!(names("policy number of it: 123", "123", list), None);
        assert_eq!(names("123 is the policy number", "123", &["is the policy"]), Some("is the policy"));
        assert_eq!(names("123 policy number", "123", list), Some("policy number"));
        assert_eq!(names("123 is policy number", "123", list), None);
        assert_eq!(label_names("policyNumber", list), Some("policy number"));
        assert_eq!(label_names("number_policy", list), None);
    }

    #[test]
    fn an_entry_without_spaces_is_found_within_a_run_of_its_script() {
        let list = &["口座番号", "เลขบัตร"];
        assert_eq!(names("普通口座番号は1234567です", "1234567", list), Some("口座番号"));
        assert_eq!(names("口座: 1234567", "1234567", list), None);
        assert_eq!(names("1234567(口座番号)", "1234567", list), Some("口座番号"));
        assert_eq!(label_names("口座番号", list), Some("口座番号"));
    }

    #[test]
    fn a_word_with_a_mark_counts_only_beside_the_match() {
        assert_eq!(names("s. 123", "123", &["s!"]), Some("s"));
        assert_eq!(names("s. or 123", "123", &["s!"]), None);
        assert_eq!(names("123 s or", "123", &["s!"]), Some("s"));
    }

    #[test]
    fn decoys_count_unless_a_context_word_is_nearer() {
        let (vocabulary, lists, mut nearby) = of(&["phone"], &["invoice", "§"]);
        for (text, misled) in [
            ("invoice 123", true),
            ("invoice no. 123", true),
            ("phone, invoice 123", true),
            ("§ 123", true),
            ("invoice, phone 123", false),
            ("the invoice of my friend 123", false),
        ] {
            let start = text.find("123").unwrap();
            let place = start..start + 3;
            nearby.begin(&vocabulary, None);
            assert_eq!(nearby.misleads(&vocabulary, text, &place, lists), misled, "{text}");
        }
    }

    #[test]
    fn labels_are_split_into_words() {
        for label in ["homePhone", "home_phone", "Phone (home)", "PHONE"] {
            assert_eq!(label_names(label, &["phone"]), Some("phone"), "{label}");
        }
        assert_eq!(label_names("headphones", &["phone"]), None);
        assert_eq!(label_names("kenni-tala", &["kennitala"]), Some("kennitala"));
    }

    #[test]
    fn scripts_without_spaces_are_searched_within() {
        for (text, word) in [
            ("我的身份证号码是123", "身份证"),
            ("个人番号（マイナンバー）：123", "マイナンバー"),
            ("주민등록번호는 123 입니다", "주민등록번호"),
            ("เลขประจำตัวประชาชน 123", "ประจำตัวประชาชน"),
            ("123が個人番号です", "個人番号"),
        ] {
            assert_eq!(names(text, "123", Box::leak(Box::new([word]))), Some(word), "{text}");
        }
        assert_eq!(names("身份 证 123", "123", &["身份证"]), None);
        assert_eq!(names("पहचान पत्र 123", "123", &["पत्र"]), Some("पत्र"));
        assert_eq!(label_names("身份证号", &["身份证"]), Some("身份证"));
        assert_eq!(label_names("user身份证号", &["身份证"]), Some("身份证"));
    }

    #[test]
    fn letters_beyond_ascii_are_looked_up_in_lower_case() {
        assert_eq!(names("SÍMI 123", "123", &["sími"]), Some("sími"));
        assert_eq!(names("Öll 123", "123", &["sími", "öll"]), Some("öll"));
    }
}
