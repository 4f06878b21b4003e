//! [`roles`]: who a person is in a text, by the words around the name.
//!
//! The words are rows of data with their own examples ([`cues`]). A row speaks only where its words stand right beside
//! the name, with nothing between but a title, a comma, a bracket or a colon: *the judge, Mr Doe* is a judge, *the
//! judge told Mr Doe* is not. No more is read than a window of fixed size on each side of the name.

#[rustfmt::skip]
mod cues;

use std::borrow::Cow;
use std::ops::Range;

use cues::CUES;

/// Declares the roles: the enum, its list and its names come from the same rows, so they cannot disagree.
macro_rules! all_roles {
    ($($variant:ident, $name:literal, $help:literal;)+) => {
        /// What a person is in a text.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        #[repr(u8)]
        pub enum Role {
            $(#[doc = $help] $variant,)+
        }

        /// Every role, in the order of their bits in [`Roles`].
        pub const ROLES: &[Role] = &[$(Role::$variant,)+];

        impl Role {
            /// The stable name, as policies write it: `judge`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Role::$variant => $name,)+
                }
            }
        }
    };
}

all_roles! {
    Judge, "judge", "Who judges: judges, magistrates, advocates general.";
    Official, "official", "Who acts for the state: prosecutors, ministers, registrars, police.";
    Lawyer, "lawyer", "Who speaks for a party: counsel, advocates, attorneys.";
    Accused, "accused", "Who is accused, suspected or convicted.";
    Victim, "victim", "Who the act was done to.";
    Witness, "witness", "Who testified.";
    Party, "party", "Who sues or is sued, appeals or answers, outside a criminal charge.";
    Patient, "patient", "Who is treated.";
    Minor, "minor", "Who is under 18 years of age.";
    Subject, "subject", "Who the record is about.";
}

impl Role {
    /// The role with this [`name`](Role::name), if there is one.
    pub fn from_name(name: &str) -> Option<Role> {
        ROLES.iter().copied().find(|role| role.name() == name)
    }

    /// Those whose names often stay public. For them a comma alone is not enough: it must be an apposition, which
    /// closes again behind the name, since *before the judge, John Doe testified* is about two people.
    const fn may_stay_public(self) -> bool {
        matches!(self, Role::Judge | Role::Official | Role::Lawyer | Role::Accused)
    }
}

/// A set of roles: a person can be accused and a minor at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Roles(u16);

impl Roles {
    /// The set without any.
    pub const NONE: Roles = Roles(0);

    /// The set with this one.
    pub const fn only(role: Role) -> Roles {
        Roles(1 << role as u8)
    }

    /// True if `role` is in the set.
    pub const fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    /// The set with this one too.
    #[must_use]
    pub const fn with(self, role: Role) -> Roles {
        self.union(Roles::only(role))
    }

    /// True if a role is in both sets.
    pub const fn meets(self, other: Roles) -> bool {
        self.0 & other.0 != 0
    }

    /// Those that are in either set.
    #[must_use]
    pub const fn union(self, other: Roles) -> Roles {
        Roles(self.0 | other.0)
    }

    /// Those of the set that keep a name from being known: not those whose names often stay public.
    pub fn protected(self) -> Roles {
        self.iter().filter(|role| !role.may_stay_public()).collect()
    }

    /// True if there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The roles in the set.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        ROLES.iter().copied().filter(move |role| self.has(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Roles {
        roles.into_iter().fold(Roles::NONE, Roles::with)
    }
}

/// One row: words that say who somebody is, and the examples that prove it.
///
/// Words are in lower case and stand in any; those in capitals (`J.`) only as they are written. One that ends in `*`
/// stands for every word that begins so; `#` is a number under 18; `a/b` is either; a dot may be missing in the text.
/// Hyphens and apostrophes count as spaces. Articles before or behind a name need not be written.
#[derive(Clone, Copy)]
pub struct Cue {
    /// Who that is.
    pub role: Role,
    /// Words that stand right before the name. One that ends in `+` is a plural, which speaks for a list of names.
    pub before: &'static [&'static str],
    /// Words that stand right behind the name. One that begins with `,` speaks only behind a comma, a dash or in
    /// brackets. One that ends in `+` is a plural, which speaks for the list of names before it.
    pub after: &'static [&'static str],
    /// Words that end where a word of `before` ends, and say that it means something else.
    pub unless: &'static [&'static str],
    /// Texts in which the person between « and » has this role.
    pub finds: &'static [&'static str],
    /// Texts in which the person between « and » does not have this role.
    pub ignores: &'static [&'static str],
}

/// Who the person at `person` (bytes of `text`) is, by the words beside the name. Nothing if they do not say.
///
/// Time and memory are bounded by a constant, whatever the text holds.
pub fn roles(text: &str, person: Range<usize>) -> Roles {
    let (Some(before), Some(name), Some(after)) =
        (text.get(..person.start), text.get(person.clone()), text.get(person.end..))
    else {
        return Roles::NONE;
    };
    if name.len() > WINDOW_BYTES {
        return Roles::NONE;
    }
    let (before, is_cut) = line_before(before);
    let mut tokens = Vec::new();
    add_tokens(before, &mut tokens);
    // The first may be the end of a word.
    let surplus = tokens.len().saturating_sub(WINDOW_TOKENS).max(usize::from(is_cut && !tokens.is_empty()));
    tokens.drain(..surplus);
    let start = tokens.len();
    add_tokens(name, &mut tokens);
    let end = tokens.len();
    let on_this_line = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + name.len();
    add_tokens(line_after(after, on_this_line), &mut tokens);
    tokens.truncate(end + WINDOW_TOKENS);

    let mut next_line = Vec::new();
    add_tokens(line_below(after), &mut next_line);
    let below = roles_at(&next_line, Behind::LineBreak, true);
    let behind = roles_behind(&tokens, start..end).union(below);
    roles_ahead(&tokens, start..end, behind.is_empty()).union(behind)
}

/// How far from a name words are read, in bytes. A name that is longer is none.
const WINDOW_BYTES: usize = 320;
/// How far from a name words are read, in words and signs.
const WINDOW_TOKENS: usize = 48;
/// How many words and signs of a list stand between a plural and the name.
const LIST_TOKENS: usize = 40;
/// How many words of a name may be a role that was taken into it: *Judge Smith*.
const TAKEN_TOKENS: usize = 5;
/// A line below a name is shorter than this if it is the office of who signed. In bytes.
const SIGNATURE_BYTES: usize = 64;
/// A line of prose at least so long goes on in the next one; a shorter one is a line of its own. In bytes.
const PROSE_LINE_BYTES: usize = 40;

/// A word or a sign.
struct Token<'a> {
    text: &'a str,
    /// The same in lower case.
    lower: Cow<'a, str>,
}

impl<'a> Token<'a> {
    fn new(text: &'a str) -> Token<'a> {
        let lower = if text.chars().any(char::is_uppercase) {
            Cow::Owned(text.to_lowercase())
        } else {
            Cow::Borrowed(text)
        };
        Token { text, lower }
    }

    fn is(&self, sign: &str) -> bool {
        self.text == sign
    }

    fn is_any(&self, signs: &[&str]) -> bool {
        signs.contains(&self.text)
    }

    /// True for a word, and for a number.
    fn is_word(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_alphanumeric)
    }

    fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    fn is_initial(&self) -> bool {
        self.is_capitalised() && self.text.chars().nth(1).is_none()
    }

    /// True if the word is one of these, which are in lower case.
    fn is_one_of(&self, words: &[&str]) -> bool {
        words.contains(&&*self.lower)
    }

    /// True for what parts the names of a list.
    fn joins_names(&self) -> bool {
        self.is_any(&[",", "&"]) || self.is_one_of(AND)
    }
}

/// Adds the words and signs of `text`. A hyphen or an apostrophe within a word parts it and is no sign.
fn add_tokens<'a>(text: &'a str, found: &mut Vec<Token<'a>>) {
    let mut rest = text;
    let mut in_word = false;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_alphanumeric() {
            rest.find(|letter: char| !letter.is_alphanumeric() && !is_mark(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(end);
        let joins = matches!(first, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}')
            && in_word
            && behind.chars().next().is_some_and(char::is_alphanumeric);
        if !first.is_whitespace() && !joins {
            found.push(Token::new(token));
        }
        in_word = first.is_alphanumeric();
        rest = behind;
    }
}

/// Marks that belong to the letter before them (combining diacritical marks, U+0300 to U+036F).
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// What stands on the line before a name, or on those before it if prose was wrapped there; and whether the window
/// ended first.
fn line_before(text: &str) -> (&str, bool) {
    let mut from = text.len().saturating_sub(WINDOW_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let window = &text[from..];
    let mut start = window.len();
    loop {
        start = window[..start].rfind('\n').map_or(0, |at| at + 1);
        let Some(end_above) = start.checked_sub(1) else { return (window, from > 0) };
        let above = window[..end_above].trim_end_matches('\r');
        if above.len() - above.rfind('\n').map_or(0, |at| at + 1) < PROSE_LINE_BYTES {
            return (&window[start..], false);
        }
        start = end_above;
    }
}

/// What stands on the line behind a name, of which `on_this_line` bytes are before that; and on those behind it if
/// prose was wrapped there. Where the window ends within a word it is left out.
fn line_after(text: &str, on_this_line: usize) -> &str {
    let mut to = text.len().min(WINDOW_BYTES);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let window = &text[..to];
    let mut start = 0;
    let mut length = on_this_line;
    while let Some(at) = window[start..].find('\n') {
        length += at;
        if length < PROSE_LINE_BYTES {
            return &window[..start + at];
        }
        start += at + 1;
        length = 0;
    }
    if to < text.len() { window.trim_end_matches(char::is_alphanumeric) } else { window }
}

/// The line below a name that ends its line, if it is short: a signature has the office there. Otherwise nothing.
fn line_below(text: &str) -> &str {
    let Some(rest) = text.strip_prefix('\r').unwrap_or(text).strip_prefix('\n') else { return "" };
    let end = rest
        .bytes()
        .take(SIGNATURE_BYTES)
        .position(|byte| byte == b'\n')
        .or((rest.len() < SIGNATURE_BYTES).then_some(rest.len()));
    end.and_then(|end| rest.get(..end)).unwrap_or_default()
}

/// What the words before the name say, also those that were taken into it.
fn roles_ahead(tokens: &[Token<'_>], name: Range<usize>, alone: bool) -> Roles {
    let left = &tokens[..name.start];
    let mut found = roles_of_list_ahead(left);
    for taken in 0..name.len().min(TAKEN_TOKENS) {
        let gap = gap_before(&tokens[..name.start + taken]);
        // No more than titles of the name itself were skipped: the words before it have been asked.
        if taken > 0 && gap.end <= left.len() {
            continue;
        }
        let stands = |role: Role| {
            !role.may_stay_public() || !gap.comma || (alone && tokens.get(name.end).is_none_or(closes))
        };
        found = found.union(chain(&tokens[..gap.end], &stands));
    }
    found
}

/// What the words that end here say; then what the words right before those say: *minor victim*.
fn chain(before: &[Token<'_>], stands: &dyn Fn(Role) -> bool) -> Roles {
    let mut found = Roles::NONE;
    let mut end = before.len();
    for _ in 0..3 {
        let here = &before[..end];
        let mut longest = 0;
        for cue in CUES {
            let Some(length) = longest_of(cue.before, |entry| ends_with(here, plural(entry).0)) else {
                continue;
            };
            if longest_of(cue.unless, |entry| ends_with(here, entry)).is_some_and(|other| other > length) {
                continue;
            }
            longest = longest.max(length);
            if stands(cue.role) && (here.len() == before.len() || !cue.role.may_stay_public()) {
                found = found.union(Roles::only(cue.role));
            }
        }
        if longest == 0 {
            break;
        }
        end -= longest;
        if before[..end].last().is_some_and(|sign| sign.is("/")) {
            end -= 1;
        }
    }
    found
}

/// Behind a plural stand several names: *judges Smith, Jones and Doe*.
fn roles_of_list_ahead(left: &[Token<'_>]) -> Roles {
    let mut end = left.len();
    let mut found = Roles::NONE;
    let floor = left.len().saturating_sub(LIST_TOKENS);
    // A name of the list before this one is parted from it by a comma or an *and*.
    let mut parted = false;
    while end > floor && found.is_empty() {
        let token = &left[end - 1];
        parted |= token.joins_names();
        // The words right before the name are no list yet.
        if !parted || !(token.joins_names() || is_of_name(token)) {
            break;
        }
        end -= 1;
        let gap = gap_before(&left[..end]);
        for cue in CUES {
            let here = &left[..gap.end];
            let mut entries = cue.before.iter().filter(|entry| plural(entry).1);
            let is_other = || cue.unless.iter().any(|entry| ends_with(here, entry).is_some());
            if entries.any(|entry| ends_with(here, plural(entry).0).is_some()) && !is_other() {
                found = found.union(Roles::only(cue.role));
            }
        }
    }
    found
}

/// What the words behind the name say, also those that were taken into it.
fn roles_behind(tokens: &[Token<'_>], name: Range<usize>) -> Roles {
    let mut found = roles_of_list_behind(&tokens[name.end..]);
    for taken in 0..name.len().min(TAKEN_TOKENS) {
        let behind = &tokens[name.end - taken..];
        let (comma, skipped) = gap_behind(behind);
        // Nothing but signs of the name itself was skipped: the words behind it have been asked.
        if taken == 0 || skipped < taken {
            found = found.union(roles_at(&behind[skipped..], Behind::Name, comma));
        }
    }
    found
}

/// What stands between a name and the words behind it.
#[derive(Clone, Copy, PartialEq)]
enum Behind {
    /// Nothing, or a sign.
    Name,
    /// The other names of a list.
    List,
    /// A line break.
    LineBreak,
}

/// What the words that begin here say, behind a comma (or a dash or a bracket) or without one.
fn roles_at(behind: &[Token<'_>], place: Behind, comma: bool) -> Roles {
    let mut found = Roles::NONE;
    for cue in CUES {
        for entry in cue.after {
            let (entry, is_plural) = plural(entry);
            let (entry, wants_comma) = match entry.strip_prefix(',') {
                Some(entry) => (entry, true),
                None => (entry, false),
            };
            if (wants_comma && !comma) || (place == Behind::List && !is_plural) {
                continue;
            }
            let Some(length) = starts_with(behind, entry) else { continue };
            let next = behind.get(length);
            if place == Behind::LineBreak && next.is_some() {
                continue;
            }
            // *According to Mr Doe, judge Smith was …*: that is the title of the next one. *Doe, the judge's brother*:
            // that is somebody else's.
            let of_another = next.is_some_and(|next| {
                next.is_any(&["'", "\u{2019}"])
                    || next.is_one_of(&["s"])
                    || (comma && next.is_capitalised() && !entry.ends_with('.'))
            });
            let stands = !comma
                || !cue.role.may_stay_public()
                || entry.contains('.')
                || next.is_none_or(|next| closes(next) || next.is_one_of(OF));
            if !of_another && stands {
                found = found.union(Roles::only(cue.role));
            }
        }
    }
    found
}

/// Before a plural stand several names: *Smith, Jones and Doe, Circuit Judges*.
fn roles_of_list_behind(right: &[Token<'_>]) -> Roles {
    let mut parted = false;
    for (at, token) in right.iter().enumerate().take(LIST_TOKENS) {
        parted |= token.joins_names();
        if parted {
            let (comma, skipped) = gap_behind(&right[at..]);
            let found = roles_at(&right[at + skipped..], Behind::List, comma);
            if !found.is_empty() {
                return found;
            }
        }
        let in_brackets = token.is_any(&["(", ")"]) || token.is_one_of(IN_LISTS);
        if !(token.joins_names() || in_brackets || (parted && is_of_name(token))) {
            break;
        }
    }
    Roles::NONE
}

/// What is between a cue and the name.
struct Gap {
    /// Where the words before it end.
    end: usize,
    /// Whether there is a comma, a dash or a bracket.
    comma: bool,
}

/// Steps back over titles, initials, quotes, and one comma, bracket or colon.
fn gap_before(before: &[Token<'_>]) -> Gap {
    let mut gap = Gap { end: before.len(), comma: false };
    let mut signs = 0;
    let mut titles = 0;
    while let Some(token) = before[..gap.end].last() {
        let word_before = gap.end.checked_sub(2).and_then(|at| before.get(at));
        let is_title = |token: &Token<'_>| token.is_one_of(TITLES);
        if token.is(".") && word_before.is_some_and(|word| is_title(word) || word.is_initial()) && titles < 4
        {
            gap.end -= 2;
            titles += 1;
        } else if (is_title(token) || token.is_one_of(NAMED)) && titles < 4 {
            gap.comma |= token.is_one_of(NAMED);
            gap.end -= 1;
            titles += 1;
        } else if token.is_any(QUOTES) {
            gap.end -= 1;
        } else if token.is_any(&[",", "(", "[", "\u{2013}", "\u{2014}", "-", ":", "|", "="]) && signs < 2 {
            gap.comma |= !token.is_any(&[":", "|", "="]);
            gap.end -= 1;
            signs += 1;
        } else {
            break;
        }
    }
    gap
}

/// Steps over quotes, one comma, dash or bracket, and articles: whether there was such a sign, and how many tokens.
fn gap_behind(behind: &[Token<'_>]) -> (bool, usize) {
    let mut comma = false;
    let mut at = 0;
    while let Some(token) = behind.get(at) {
        if token.is_any(&[",", "(", "[", "\u{2013}", "\u{2014}", "-"]) && !comma {
            comma = true;
        } else if !(token.is_any(QUOTES) || (comma && token.is_one_of(ARTICLES))) {
            break;
        }
        at += 1;
    }
    (comma, at)
}

/// True for what stands behind an apposition.
fn closes(token: &Token<'_>) -> bool {
    token.is_any(&[
        ",", ";", ".", ":", ")", "]", "\u{2013}", "\u{2014}", "-", "|", "\"", "\u{201d}", "\u{201c}",
    ])
}

/// True for a word that a name in a list may have, and the dot of an initial.
fn is_of_name(token: &Token<'_>) -> bool {
    token.is(".")
        || token.is_any(&["'", "\u{2019}"])
        || (token.is_word() && token.is_capitalised())
        || token.is_one_of(PARTICLES)
}

/// The longest of the entries that fit, in tokens.
fn longest_of(entries: &[&str], fits: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    entries.iter().filter_map(|entry| fits(entry)).max()
}

/// An entry without its `+`, and whether it had one.
fn plural(entry: &str) -> (&str, bool) {
    match entry.strip_suffix('+') {
        Some(entry) => (entry, true),
        None => (entry, false),
    }
}

/// How many tokens at the end are `entry`, if they are.
fn ends_with(tokens: &[Token<'_>], entry: &str) -> Option<usize> {
    let mut end = tokens.len();
    for piece in entry.rsplit(' ') {
        // Behind a word with a dot the text may have one or not.
        if piece.contains('.') && tokens[..end].last().is_some_and(|token| token.is(".")) {
            end -= 1;
        }
        if !tokens[..end].last().is_some_and(|token| fits(token, piece)) {
            return None;
        }
        end -= 1;
    }
    Some(tokens.len() - end)
}

/// How many tokens at the start are `entry`, if they are.
fn starts_with(tokens: &[Token<'_>], entry: &str) -> Option<usize> {
    let mut at = 0;
    for piece in entry.split(' ').filter(|piece| !piece.is_empty()) {
        if !tokens.get(at).is_some_and(|token| fits(token, piece)) {
            return None;
        }
        at += 1;
        if piece.contains('.') && tokens.get(at).is_some_and(|token| token.is(".")) {
            at += 1;
        }
    }
    Some(at)
}

/// True if the token is one of the words that the piece of an entry stands for.
fn fits(token: &Token<'_>, piece: &str) -> bool {
    piece.split('/').map(|word| word.trim_end_matches('.')).any(|word| {
        if word == "#" {
            token.text.len() <= 2 && token.text.parse::<u8>().is_ok_and(|age| age < ADULT_AGE)
        } else if let Some(start) = word.strip_suffix('*') {
            token.lower.starts_with(start)
        } else if word.starts_with(char::is_uppercase) {
            token.is(word)
        } else {
            token.lower == word
        }
    })
}

/// Who is under this age is a child, in years (Convention on the Rights of the Child, Article 1).
const ADULT_AGE: u8 = 18;

/// Titles and ranks that stand between a role and a name.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "hon", "rev",
    "hr", "herra", "frú", "fröken", "séra", "herr", "herrn", "frau", "fru", "frk", "frøken", "m", "mme", "mlle", "mm", 
    "monsieur", "madame", "sr", "sra", "srta", "don", "doña", "d", "dª", "señor", "señora", "sig", "dott", "dhr", "mevr",
    "pan", "pani", "ing", "mag", "dipl",
];

/// Words between a role and a name that say no more than that this is the name.
#[rustfmt::skip]
const NAMED: &[&str] = &[
    "named", "að", "nefndur", "nefnd", "namens", "nommé", "nommée", "llamado", "llamada", "nafn", "nafni", "name", "navn", "namn",
];

const QUOTES: &[&str] =
    &["\"", "\u{201c}", "\u{201d}", "\u{201e}", "\u{ab}", "\u{bb}", "\u{2018}", "\u{2019}", "'", "*", "_"];

/// What may stand behind the comma before a role.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "the", "a", "an", "as", "acting", "hereinafter", "der", "die", "das", "ein", "eine", "le", "la", "l", "un", "une", "el", "en", "ett",
    "et", "hinn", "hin", "sem", "som", "als", "comme", "como",
];

const AND: &[&str] = &["and", "og", "und", "et", "y", "och", "e", "en"];

/// What may stand behind a role that a comma leads to: *John Smith, judge of the district court*.
#[rustfmt::skip]
const OF: &[&str] = &[
    "of", "at", "in", "for", "on", "and", "or", "presiding", "sitting", "dissenting", "concurring", "delivering", "who", "við", "í", "hjá", "og", "sem", "kveður", "kvað",
    "am", "beim", "des", "der", "und", "als", "du", "de", "au", "à", "près", "et", "qui", "del", "y", "i", "ved", "vid", "och", "fyrir", "vegna", "til", "pour", "für",
];

const PARTICLES: &[&str] = &[
    "de", "van", "der", "den", "von", "zu", "la", "le", "di", "da", "do", "dos", "du", "del", "el", "al",
    "bin", "af", "av",
];

/// What stands in brackets behind a name of a bench.
const IN_LISTS: &[&str] = &["rapporteur", "rapporteure", "berichterstatter", "berichterstatterin", "ponente"];

#[cfg(test)]
mod tests {
    use super::*;

    /// The person between « and », and the text without them.
    fn marked(example: &str) -> (String, Range<usize>) {
        let start = example.find('«').expect("an example marks its person");
        let end = example.find('»').expect("an example marks its person") - '«'.len_utf8();
        (example.replace(['«', '»'], ""), start..end)
    }

    #[test]
    fn every_row_does_what_its_examples_say() {
        let mut wrong = Vec::new();
        for cue in CUES {
            if cue.finds.is_empty() || cue.ignores.is_empty() {
                wrong.push(format!("{}: a row without examples ({:?})", cue.role.name(), cue.before));
            }
            for (examples, wanted) in [(cue.finds, true), (cue.ignores, false)] {
                for example in examples {
                    let (text, person) = marked(example);
                    if roles(&text, person).has(cue.role) != wanted {
                        let not = if wanted { "" } else { "not " };
                        wrong.push(format!("{not}{}: {example}", cue.role.name()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn words_of_rows_are_in_lower_case_or_in_capitals() {
        for cue in CUES {
            for entry in cue.before.iter().chain(cue.after).chain(cue.unless) {
                for word in entry.trim_start_matches(',').trim_end_matches('+').split([' ', '/']) {
                    let lower = word == word.to_lowercase();
                    assert!(!word.is_empty() && (lower || word == word.to_uppercase()), "{entry}");
                }
            }
        }
    }

    #[test]
    fn roles_have_names_that_lead_back_to_them() {
        for role in ROLES {
            assert_eq!(Role::from_name(role.name()), Some(*role));
        }
        assert_eq!(Role::from_name("nobody"), None);
        let both = Roles::from_iter([Role::Minor, Role::Victim]);
        assert_eq!(both.iter().collect::<Vec<_>>(), [Role::Victim, Role::Minor]);
        assert!(Roles::default().is_empty() && !both.is_empty());
        assert!(both.meets(Roles::only(Role::Minor)) && !both.meets(Roles::only(Role::Judge)));
    }

    #[test]
    fn a_person_can_be_several_things() {
        let (text, person) = marked("the minor victim, «Jane Doe», was heard");
        assert_eq!(roles(&text, person), Roles::from_iter([Role::Minor, Role::Victim]));
    }

    #[test]
    fn a_range_that_is_no_place_of_the_text_has_no_role() {
        assert!(roles("þ", 1..2).is_empty());
        assert!(roles("judge Smith", 6..40).is_empty());
        assert!(roles("", 0..0).is_empty());
    }

    #[test]
    fn no_text_breaks_it() {
        let text =
            "Judge\u{301}, J. (the “accused”)\r\n\n«þ» -’s/ 7-year-old\u{200b} 日本 dómararnir A, B & C.\n"
                .repeat(6);
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (place, start) in ends.iter().enumerate() {
            for end in ends[place..].iter().step_by(29) {
                let _ = roles(&text, *start..*end);
            }
        }
    }

    #[test]
    fn another_sentence_or_line_says_nothing() {
        for example in [
            "He spoke to the judge. «John Doe» left.",
            "the judge\n«John Doe» left.",
            "He spoke to the judge!\n\n«John Doe» left.",
            "«John Doe» left. Judge of the day was another.",
        ] {
            let (text, person) = marked(example);
            assert!(roles(&text, person).is_empty(), "{example}");
        }
        let (text, person) =
            marked("The court has heard the evidence of the accused,\n«John Doe», and of others.");
        assert!(roles(&text, person).has(Role::Accused));
    }
}
