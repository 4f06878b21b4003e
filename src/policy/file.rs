//! The policy file: JSON to [`Policy`], with errors that say what is wrong on which line.

use scrubjay_policy::roles::{Role, Roles};
use scrubjay_policy::{Coarser, Mask, Part, Shift};

use super::path::Path;
use super::{
    Column, Conditions, DEFAULT_ENTRY, Numbering, Operator, Policy, PolicyEntry, Rule, Subject, ZIP3_PEOPLE,
};
use crate::detect::own_patterns::{MAX_PATTERNS, OwnPattern};
use crate::detect::word_list::{MAX_WORD_BYTES, MAX_WORDS};
use crate::format::FormatName;
use crate::json::{self, Member, Node, Tree};
use crate::kind::{EntityKind, Family, KINDS};
use crate::sort::sorted;

/// The version of the layout, which every policy file names.
pub const POLICY_VERSION: &str = "scrubjay-policy/1";
/// The largest policy file, in bytes.
pub const MAX_POLICY_BYTES: usize = 4 << 20;
/// The most entries under `rules`.
pub const MAX_RULES: usize = 1_000;
/// The longest name of a policy and of a version, in bytes.
const MAX_NAME_BYTES: usize = 64;
/// The longest title, source or other text of a policy, in bytes.
const MAX_TEXT_BYTES: usize = 1_000;
/// The most items in a list of conditions.
const MAX_ITEMS: usize = 1_000;

/// What is wrong with a policy file, and where. Never quotes it: a list in it may hold names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// Line, from 1.
    pub line: usize,
    /// Byte in the line, from 1.
    pub column: usize,
    /// What is wrong and what to do.
    pub reason: String,
}

impl std::fmt::Display for PolicyError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "the policy, line {}, column {}: {}", self.line, self.column, self.reason)
    }
}

impl std::error::Error for PolicyError {}

/// What is wrong, and the byte where.
struct Fault {
    at: usize,
    reason: String,
}

fn fault<T>(at: usize, reason: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { at, reason: reason.into() })
}

impl Policy {
    /// A policy from its file, as docs/policies.md describes it.
    ///
    /// # Errors
    /// If it is not a policy: the line, the column and what to do.
    pub fn from_json(text: &str) -> Result<Policy, PolicyError> {
        let placed = |at: usize, reason: String| {
            let place = json::place(text, at);
            PolicyError { line: place.line, column: place.column, reason }
        };
        if text.len() > MAX_POLICY_BYTES {
            return Err(placed(
                0,
                format!("it is larger than {} MB: shorten its lists", MAX_POLICY_BYTES >> 20),
            ));
        }
        let tree = json::tree(text).map_err(|error| PolicyError {
            line: error.line,
            column: error.column,
            reason: "this is not valid JSON, or nested too deep".to_owned(),
        })?;
        read(text, &tree).map_err(|Fault { at, reason }| placed(at, reason))
    }
}

fn read(text: &str, tree: &Tree<'_>) -> Result<Policy, Fault> {
    let mut members = Members::of(tree)?;
    let version = members.need("policy")?;
    if self::text(version)? != POLICY_VERSION {
        return fault(version.at, format!("this version reads policies of \"{POLICY_VERSION}\""));
    }
    let mut policy = Policy::placeholders(name(members.need("name")?)?, name(members.need("version")?)?);
    policy.title = members.take("title").map(short_text).transpose()?.unwrap_or_default();
    let sources = members.take("sources").map(sources).transpose()?.unwrap_or_default();
    let reader = Entries { text, sources: &sources };
    if let Some(default) = members.take("default") {
        policy.entries[usize::from(DEFAULT_ENTRY)] = reader.read(default, "/default")?;
    }
    if let Some(families) = members.take("families") {
        for member in object(families)? {
            let Some(family) = Family::from_name(&member.name) else {
                let names: Vec<_> = Family::ALL.iter().map(|family| family.name()).collect();
                return fault(
                    member.at,
                    format!("there is no such family; families are {}", names.join(", ")),
                );
            };
            let number = policy.entries.len() as u16;
            policy.entries.push(reader.read(&member.value, &format!("/families/{}", family.name()))?);
            for kind in KINDS.iter().filter(|kind| kind.family() == family) {
                policy.by_kind[usize::from(kind.index())] = number;
            }
        }
    }
    if let Some(kinds) = members.take("kinds") {
        for member in object(kinds)? {
            let kind = kind(&member.name, member.at)?;
            policy.by_kind[usize::from(kind.index())] = policy.entries.len() as u16;
            policy.entries.push(reader.read(&member.value, &format!("/kinds/{}", kind.name()))?);
        }
    }
    if let Some(rules) = members.take("rules") {
        let list = list(rules)?;
        if list.len() > MAX_RULES {
            return fault(
                rules.at,
                format!("there are more than {MAX_RULES} rules: join those that do the same"),
            );
        }
        for (place, item) in list.iter().enumerate() {
            let rule = rule(item, &reader, &mut policy.entries, place)?;
            policy.rules.push(rule);
        }
    }
    if let Some(numbering) = members.take("numbering") {
        policy.numbering = choice(
            numbering,
            &[("contribution", Numbering::Contribution), ("document", Numbering::Document)],
        )?;
    }
    if let Some(order) = members.take("dateOrder") {
        policy.month_first = choice(order, &[("day-first", false), ("month-first", true)])?;
    }
    if let Some(subject) = members.take("subject") {
        let mut members = Members::of(subject)?;
        policy.subject = Subject {
            columns: members.take("columns").map(columns).transpose()?.unwrap_or_default(),
            paths: members.take("paths").map(paths).transpose()?.unwrap_or_default(),
            names: members.take("names").map(words).transpose()?.unwrap_or_default(),
        };
        members.end()?;
    }
    policy.deny = members.take("deny").map(words).transpose()?.unwrap_or_default();
    policy.allow = members.take("allow").map(words).transpose()?.unwrap_or_default();
    if let Some(patterns) = members.take("patterns") {
        policy.patterns = self::patterns(patterns)?;
    }
    if let Some(withheld) = members.take("withheld") {
        for item in list(withheld)? {
            let known = WITHHELD.iter().map(|name| (*name, *name)).collect::<Vec<_>>();
            policy.withheld.push(choice(item, &known)?);
        }
    }
    for (name, is_there) in [
        ("allow", !policy.allow.is_empty()),
        ("deny", !policy.deny.is_empty()),
        ("patterns", !policy.patterns.is_empty()),
        ("subject.names", !policy.subject.names.is_empty()),
    ] {
        if is_there && !policy.withheld.contains(&name) {
            policy.withheld.push(name);
        }
    }
    policy.withheld = sorted(policy.withheld, |a, b| a < b);
    policy.withheld.dedup();
    members.end()?;
    policy.public = public(tree, &policy.withheld);
    Ok(policy)
}

/// What never leaves.
const WITHHELD: [&str; 4] = ["allow", "deny", "patterns", "subject.names"];

/// Reads entries: an operator with what belongs to it.
struct Entries<'a> {
    text: &'a str,
    sources: &'a [String],
}

impl Entries<'_> {
    fn read(&self, tree: &Tree<'_>, pointer: &str) -> Result<PolicyEntry, Fault> {
        match &tree.node {
            Node::Text(_) => {
                let operator = operator(tree, &mut Members::none(tree.at))?;
                Ok(PolicyEntry::new(pointer, self.line(tree.at), operator))
            }
            _ => {
                let mut members = Members::of(tree)?;
                let entry = self.members(&mut members, pointer)?;
                members.end()?;
                Ok(entry)
            }
        }
    }

    fn members(&self, members: &mut Members<'_, '_>, pointer: &str) -> Result<PolicyEntry, Fault> {
        let name = members.need("operator")?;
        let operator = operator(name, members)?;
        let mut entry = PolicyEntry::new(pointer, self.line(members.at), operator);
        if let Some(threshold) = members.take("threshold") {
            entry.threshold = Some(share(threshold)?);
        }
        if let Some(review) = members.take("review") {
            entry.review_required = choice(review, &[("required", true), ("optional", false)])?;
        }
        if let Some(source) = members.take("source") {
            let source_text = short_text(source)?;
            if !self.sources.contains(&source_text) {
                return fault(
                    source.at,
                    "this names no member of \"sources\": add it there, with one sentence",
                );
            }
            entry.source = source_text;
        }
        Ok(entry)
    }

    fn line(&self, at: usize) -> u32 {
        json::place(self.text, at).line as u32
    }
}

fn operator(name: &Tree<'_>, members: &mut Members<'_, '_>) -> Result<Operator, Fault> {
    let known = text(name)?;
    Ok(match &*known {
        "placeholder" => Operator::Placeholder,
        "remove" => Operator::Remove,
        "keep" => Operator::Keep,
        "mask" => Operator::Mask(Mask {
            keep_first: members.take("keepFirst").map(|n| number(n, 0, 100)).transpose()?.unwrap_or(0) as u8,
            keep_last: members.take("keepLast").map(|n| number(n, 0, 100)).transpose()?.unwrap_or(0) as u8,
            shape: members.take("shape").map(boolean).transpose()?.unwrap_or(false),
            character: members.take("character").map(mask_character).transpose()?.unwrap_or('*'),
        }),
        "reveal" => Operator::Reveal(choice(
            members.need("part")?,
            &[
                ("last-four", Part::LastFour),
                ("initials", Part::Initials),
                ("year", Part::Year),
                ("city-and-state", Part::CityAndState),
                ("domain", Part::Domain),
            ],
        )?),
        "generalise" => {
            let to = members.need("to")?;
            let width = members.take("width").map(|n| number(n, 2, 50)).transpose()?;
            let decimals = members.take("decimals").map(|n| number(n, 0, 3)).transpose()?;
            let coarser = choice(
                to,
                &[
                    ("month", Coarser::Month),
                    ("year", Coarser::Year),
                    ("decade", Coarser::Decade),
                    ("age-bucket", Coarser::AgeBucket { width: width.unwrap_or(10) as u8 }),
                    ("age-90", Coarser::Age90),
                    ("zip3", Coarser::Zip3),
                    ("coordinates", Coarser::Coordinates { decimals: decimals.unwrap_or(1) as u8 }),
                ],
            )?;
            if width.is_some() && !matches!(coarser, Coarser::AgeBucket { .. }) {
                return fault(to.at, "\"width\" belongs to \"age-bucket\" only");
            }
            if decimals.is_some() && !matches!(coarser, Coarser::Coordinates { .. }) {
                return fault(to.at, "\"decimals\" belongs to \"coordinates\" only");
            }
            Operator::Generalise(coarser)
        }
        "date-shift" => Operator::DateShift(Shift {
            max_days: members.take("maxDays").map(|n| number(n, 7, 3_650)).transpose()?.unwrap_or(365) as u16,
            weekday: members.take("weekday").map(boolean).transpose()?.unwrap_or(false),
        }),
        "surrogate" => Operator::Surrogate,
        "pseudonym" => Operator::Pseudonym,
        _ => {
            return fault(
                name.at,
                "there is no such operator; operators are placeholder, remove, keep, mask, reveal, generalise, \
                 date-shift, surrogate, pseudonym",
            );
        }
    })
}

fn rule(
    tree: &Tree<'_>,
    reader: &Entries<'_>,
    entries: &mut Vec<PolicyEntry>,
    place: usize,
) -> Result<Rule, Fault> {
    let mut members = Members::of(tree)?;
    let mut conditions = Conditions::default();
    if let Some(kinds) = members.take("kinds") {
        for item in short_list(kinds)? {
            conditions.kinds.push(kind(&text(item)?, item.at)?);
        }
    }
    if let Some(families) = members.take("families") {
        let names: Vec<_> = Family::ALL.iter().map(|family| (family.name(), *family)).collect();
        for item in short_list(families)? {
            let family = choice(item, &names)?;
            conditions.kinds.extend(KINDS.iter().filter(|kind| kind.family() == family));
        }
    }
    if let Some(formats) = members.take("formats") {
        let names: Vec<_> = FormatName::ALL.iter().map(|format| (format.name(), *format)).collect();
        for item in short_list(formats)? {
            conditions.formats.push(choice(item, &names)?);
        }
    }
    conditions.columns = members.take("columns").map(columns).transpose()?.unwrap_or_default();
    conditions.paths = members.take("paths").map(paths).transpose()?.unwrap_or_default();
    if let Some(when) = members.take("when") {
        let mut when = Members::of(when)?;
        if let Some(roles) = when.take("roles") {
            let mut wanted = Roles::default();
            for item in short_list(roles)? {
                let Some(role) = Role::from_name(&text(item)?) else {
                    return fault(
                        item.at,
                        "there is no such role; roles are judge, official, lawyer, accused, victim, witness, party, \
                         patient, minor, subject",
                    );
                };
                wanted = wanted.with(role);
            }
            conditions.roles = wanted;
        }
        let age = |tree: Option<&Tree<'_>>| tree.map(|tree| number(tree, 0, 200)).transpose();
        conditions.age_over = age(when.take("ageOver"))?;
        conditions.age_under = age(when.take("ageUnder"))?;
        if let Some(people) = when.take("populationBelow") {
            if number(people, 0, u32::MAX)? != ZIP3_PEOPLE {
                return fault(
                    people.at,
                    format!("only areas of up to {ZIP3_PEOPLE} people are known by their number"),
                );
            }
            conditions.small_population = true;
        }
        if let Some(countries) = when.take("countries") {
            for item in short_list(countries)? {
                conditions.countries.push(short_text(item)?);
            }
        }
        when.end()?;
    }
    let whole = members.take("as").map(|tree| kind(&text(tree)?, tree.at)).transpose()?;
    if whole.is_some() && conditions.columns.is_empty() && conditions.paths.is_empty() {
        return fault(tree.at, "a rule with \"as\" needs \"columns\" or \"paths\"");
    }
    if whole.is_some() && conditions.asks_about_values() {
        return fault(
            tree.at,
            "a rule with \"as\" takes whole values, so it can have no \"kinds\" and no \"when\"",
        );
    }
    let number = entries.len() as u16;
    entries.push(reader.members(&mut members, &format!("/rules/{place}"))?);
    members.end()?;
    Ok(Rule { conditions, whole, entry: number })
}

fn sources(tree: &Tree<'_>) -> Result<Vec<String>, Fault> {
    object(tree)?
        .iter()
        .map(|member| short_text(&member.value).map(|_| member.name.clone().into_owned()))
        .collect()
}

fn columns(tree: &Tree<'_>) -> Result<Vec<Column>, Fault> {
    short_list(tree)?
        .iter()
        .map(|item| match &item.node {
            Node::Number(_) => Ok(Column::Number(number(item, 1, 100_000)? - 1)),
            _ => Ok(Column::Header(Column::folded(&short_text(item)?))),
        })
        .collect()
}

fn paths(tree: &Tree<'_>) -> Result<Vec<Path>, Fault> {
    short_list(tree)?
        .iter()
        .map(|item| {
            Path::new(&short_text(item)?).ok_or(Fault {
                at: item.at,
                reason: "this is no path; paths look like $.user.name, $.rows[*].id or $..email".to_owned(),
            })
        })
        .collect()
}

/// A list of words that may hold personal data.
fn words(tree: &Tree<'_>) -> Result<Vec<String>, Fault> {
    let list = list(tree)?;
    if list.len() > MAX_WORDS {
        return fault(tree.at, format!("this list has more than {MAX_WORDS} entries: shorten it"));
    }
    list.iter()
        .map(|item| {
            let word = text(item)?;
            match word.len() {
                0..=MAX_WORD_BYTES => Ok(word.into_owned()),
                _ => fault(item.at, format!("this entry is longer than {MAX_WORD_BYTES} bytes: shorten it")),
            }
        })
        .collect()
}

fn patterns(tree: &Tree<'_>) -> Result<Vec<OwnPattern>, Fault> {
    let list = list(tree)?;
    if list.len() > MAX_PATTERNS {
        return fault(
            tree.at,
            format!("there are more than {MAX_PATTERNS} patterns: leave some out, or join them with |"),
        );
    }
    let mut patterns = Vec::with_capacity(list.len());
    for item in list {
        let mut members = Members::of(item)?;
        if let Some(name) = members.take("name") {
            short_text(name)?;
        }
        let of_kind = members.take("kind").map(|tree| kind(&text(tree)?, tree.at)).transpose()?;
        let pattern = members.need("pattern")?;
        let compiled = OwnPattern::new(&text(pattern)?, of_kind.unwrap_or(EntityKind::Custom));
        members.end()?;
        patterns.push(compiled.or_else(|error| fault(pattern.at, error.to_string()))?);
    }
    Ok(patterns)
}

/// The members of an object, taken one after the other, so that what is left over is known.
struct Members<'a, 't> {
    at: usize,
    left: Vec<&'a Member<'t>>,
}

impl<'a, 't> Members<'a, 't> {
    fn of(tree: &'a Tree<'t>) -> Result<Members<'a, 't>, Fault> {
        Ok(Members { at: tree.at, left: object(tree)?.iter().collect() })
    }

    fn none(at: usize) -> Members<'a, 't> {
        Members { at, left: Vec::new() }
    }

    fn take(&mut self, name: &str) -> Option<&'a Tree<'t>> {
        let place = self.left.iter().position(|member| member.name == name)?;
        Some(&self.left.remove(place).value)
    }

    fn need(&mut self, name: &str) -> Result<&'a Tree<'t>, Fault> {
        let at = self.at;
        self.take(name).ok_or(Fault { at, reason: format!("\"{name}\" is missing here") })
    }

    fn end(self) -> Result<(), Fault> {
        match self.left.first() {
            None => Ok(()),
            Some(member) => fault(member.at, "this member is not known here: see docs/policies.md"),
        }
    }
}

fn object<'a, 't>(tree: &'a Tree<'t>) -> Result<&'a [Member<'t>], Fault> {
    let Node::Object(members) = &tree.node else {
        return fault(tree.at, "an object is needed here: { … }");
    };
    let names: Vec<&str> = members.iter().map(|member| &*member.name).collect();
    let names = sorted(names, |a, b| a < b);
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        None => Ok(members),
        Some(twice) => {
            let last = members.iter().rfind(|member| member.name == twice[0]);
            fault(last.map_or(tree.at, |member| member.at), "this member is there already: join the two")
        }
    }
}

fn list<'a, 't>(tree: &'a Tree<'t>) -> Result<&'a [Tree<'t>], Fault> {
    match &tree.node {
        Node::List(list) => Ok(list),
        _ => fault(tree.at, "a list is needed here: [ … ]"),
    }
}

fn short_list<'a, 't>(tree: &'a Tree<'t>) -> Result<&'a [Tree<'t>], Fault> {
    match list(tree)? {
        [] => fault(tree.at, "this list is empty: fill it, or leave it out"),
        list if list.len() > MAX_ITEMS => {
            fault(tree.at, format!("this list has more than {MAX_ITEMS} items"))
        }
        list => Ok(list),
    }
}

fn text<'a>(tree: &'a Tree<'_>) -> Result<std::borrow::Cow<'a, str>, Fault> {
    match &tree.node {
        Node::Text(text) => Ok(std::borrow::Cow::Borrowed(text)),
        _ => fault(tree.at, "a text in quotes is needed here"),
    }
}

fn short_text(tree: &Tree<'_>) -> Result<String, Fault> {
    match text(tree)? {
        text if text.len() > MAX_TEXT_BYTES => {
            fault(tree.at, format!("this text is longer than {MAX_TEXT_BYTES} bytes: shorten it"))
        }
        text => Ok(text.into_owned()),
    }
}

/// A name that can stand in records: letters of the English alphabet, digits, `-`, `.` and `_`.
fn name(tree: &Tree<'_>) -> Result<String, Fault> {
    let name = text(tree)?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    if name.is_empty() || name.len() > MAX_NAME_BYTES || !name.bytes().all(is_plain) {
        return fault(
            tree.at,
            format!(
                "names and versions are 1 to {MAX_NAME_BYTES} letters (a to z), digits, hyphens, points or _"
            ),
        );
    }
    Ok(name.into_owned())
}

fn kind(name: &str, at: usize) -> Result<EntityKind, Fault> {
    EntityKind::from_name(name).ok_or(Fault {
        at,
        reason: "there is no such kind: `scrubjay rules` and the page list them, such as EMAIL_ADDRESS"
            .to_owned(),
    })
}

fn choice<T: Copy>(tree: &Tree<'_>, known: &[(&str, T)]) -> Result<T, Fault> {
    let chosen = text(tree)?;
    match known.iter().find(|(name, _)| *name == chosen) {
        Some((_, value)) => Ok(*value),
        None => {
            let names: Vec<_> = known.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            fault(tree.at, format!("this is one of {}", names.join(", ")))
        }
    }
}

fn boolean(tree: &Tree<'_>) -> Result<bool, Fault> {
    match tree.node {
        Node::Bool(value) => Ok(value),
        _ => fault(tree.at, "true or false is needed here"),
    }
}

fn number(tree: &Tree<'_>, least: u32, most: u32) -> Result<u32, Fault> {
    match &tree.node {
        Node::Number(written) => written.parse().ok().filter(|number| (least..=most).contains(number)),
        _ => None,
    }
    .ok_or(Fault { at: tree.at, reason: format!("a whole number from {least} to {most} is needed here") })
}

/// A number from 0 to 1, with up to six digits behind the point. Read by hand: what reads any fraction is more to load.
fn share(tree: &Tree<'_>) -> Result<f32, Fault> {
    let read = |written: &str| {
        let (whole, fraction) = written.split_once('.').unwrap_or((written, "0"));
        let millionths: u32 = format!("{fraction:0<6}").get(..6)?.parse().ok()?;
        let whole: u32 = whole.parse().ok()?;
        let fits = fraction.len() <= 6 && (whole == 0 || (whole == 1 && millionths == 0));
        fits.then(|| (whole * 1_000_000 + millionths) as f32 / 1_000_000.0)
    };
    match &tree.node {
        Node::Number(written) => read(written),
        _ => None,
    }
    .ok_or(Fault { at: tree.at, reason: "a number from 0 to 1 is needed here".to_owned() })
}

fn mask_character(tree: &Tree<'_>) -> Result<char, Fault> {
    let written = text(tree)?;
    let mut characters = written.chars();
    match (characters.next(), characters.next()) {
        (Some(character @ ('*' | '#' | 'X' | 'x' | '•' | '█' | '_')), None) => Ok(character),
        _ => fault(tree.at, "this is one of * # X x • █ _"),
    }
}

/// The policy without what may hold personal data, the same bytes for the same content: no white space, members in order
/// of their names.
fn public(tree: &Tree<'_>, withheld: &[&str]) -> String {
    let mut written = String::new();
    let hidden = |path: &str| WITHHELD.contains(&path) || path == "withheld";
    write(tree, "", &hidden, &mut written);
    if !withheld.is_empty() {
        let names: Vec<String> = withheld.iter().map(|name| format!("\"{name}\"")).collect();
        written.pop();
        written.push_str(&format!(",\"withheld\":[{}]}}", names.join(",")));
    }
    written
}

fn write(tree: &Tree<'_>, path: &str, hidden: &dyn Fn(&str) -> bool, out: &mut String) {
    match &tree.node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Number(written) => out.push_str(written),
        Node::Text(text) => out.push_str(&quoted(text)),
        Node::List(list) => {
            out.push('[');
            for (place, item) in list.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                // Of lists nothing is hidden.
                write(item, "[]", hidden, out);
            }
            out.push(']');
        }
        Node::Object(members) => {
            let inside =
                |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            let members: Vec<&Member<'_>> =
                members.iter().filter(|member| !hidden(&inside(&member.name))).collect();
            let members = sorted(members, |a, b| a.name < b.name);
            out.push('{');
            for (place, member) in members.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                out.push_str(&quoted(&member.name));
                out.push(':');
                write(&member.value, &inside(&member.name), hidden, out);
            }
            out.push('}');
        }
    }
}

fn quoted(text: &str) -> String {
    // A text can always be written.
    serde_json::to_string(text).unwrap_or_default()
}
