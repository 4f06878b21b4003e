//! [`Path`]: places in JSON, in the part of RFC 9535 (JSONPath) that a policy needs.

use crate::format::json::Step as At;

/// A place in JSON, or many: `$.user.name`, `$['user']`, `$.rows[*].id`, `$.rows[0]`, `$.*`, `$..email`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    steps: Vec<Step>,
}

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// The member of this name.
    Name(String),
    /// The item with this number, from 0.
    Index(usize),
    /// Any member or item.
    Any,
    /// Any number of steps.
    Descend,
}

/// The most steps of a path. With the deepest JSON that is read, this bounds the work of [`Path::fits`].
const MAX_STEPS: usize = 32;

impl Path {
    /// A path as it is written; `None` if it is none.
    pub fn new(written: &str) -> Option<Path> {
        let mut rest = written.strip_prefix('$')?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("..") {
                steps.push(Step::Descend);
                // `$..name` and `$..[0]`.
                if after.starts_with('[') {
                    rest = after;
                    continue;
                }
                rest = name(after, &mut steps)?;
            } else if let Some(after) = rest.strip_prefix('.') {
                rest = name(after, &mut steps)?;
            } else {
                rest = brackets(rest.strip_prefix('[')?, &mut steps)?;
            }
        }
        (steps.len() <= MAX_STEPS && !steps.is_empty()).then_some(Path { steps })
    }

    /// True if a value is at a place of this path.
    pub(crate) fn fits(&self, place: &[At]) -> bool {
        // Where in the path one can stand after each step to the value.
        let mut stand = vec![false; self.steps.len() + 1];
        stand[0] = true;
        for at in place {
            let mut next = vec![false; self.steps.len() + 1];
            for (step, _) in stand.iter().enumerate().filter(|(_, here)| **here) {
                self.go(step, at, &mut next);
            }
            stand = next;
        }
        stand[self.steps.len()]
    }

    /// Marks where one comes to stand by one step to the value.
    fn go(&self, from: usize, at: &At, next: &mut [bool]) {
        match (self.steps.get(from), at) {
            (None, _) => {}
            (Some(Step::Descend), _) => {
                next[from] = true;
                self.go(from + 1, at, next);
            }
            (Some(Step::Any), _) => next[from + 1] = true,
            (Some(Step::Name(wanted)), At::Name(name)) if wanted == name => next[from + 1] = true,
            (Some(Step::Index(wanted)), At::Index(index)) if wanted == index => next[from + 1] = true,
            (Some(Step::Name(_) | Step::Index(_)), _) => {}
        }
    }
}

/// A name or `*` behind a point: what comes after it.
fn name<'t>(text: &'t str, steps: &mut Vec<Step>) -> Option<&'t str> {
    if let Some(after) = text.strip_prefix('*') {
        steps.push(Step::Any);
        return Some(after);
    }
    let end = text.find(['.', '[', ']', '\'', '"', '*']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return None;
    }
    steps.push(Step::Name(name.to_owned()));
    Some(rest)
}

/// What stands between brackets, the first of which is gone: what comes after them.
fn brackets<'t>(text: &'t str, steps: &mut Vec<Step>) -> Option<&'t str> {
    for quote in ['\'', '"'] {
        if let Some(inside) = text.strip_prefix(quote) {
            let (name, rest) = inside.split_once(quote)?;
            steps.push(Step::Name(name.to_owned()));
            return rest.strip_prefix(']');
        }
    }
    let (inside, rest) = text.split_once(']')?;
    steps.push(if inside == "*" { Step::Any } else { Step::Index(inside.parse().ok()?) });
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(written: &str) -> Vec<At> {
        written
            .split_whitespace()
            .map(|step| step.parse().map_or_else(|_| At::Name(step.to_owned()), At::Index))
            .collect()
    }

    #[test]
    fn paths_fit_their_places() {
        for (path, fits, not) in [
            ("$.user.name", "user name", "user"),
            ("$['user'][\"full name\"]", "", "user name"),
            ("$.rows[*].id", "rows 3 id", "rows id"),
            ("$.rows[0].id", "rows 0 id", "rows 1 id"),
            ("$..email", "a 1 b email", "email b"),
            ("$..email", "email", ""),
            ("$..a..b", "x a y z b", "x b"),
            ("$.*", "anything", "any thing"),
            ("$..[1]", "a 1", "a 0"),
        ] {
            let path = Path::new(path).unwrap();
            assert!(fits.is_empty() || path.fits(&place(fits)), "{path:?} {fits}");
            assert!(!path.fits(&place(not)), "{path:?} {not}");
        }
        let spaced = Path::new("$['full name']").unwrap();
        assert!(spaced.fits(&[At::Name("full name".to_owned())]));
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for written in ["", "$", "name", "$.", "$[", "$[a]", "$.a]", "$['a", "$.a b[", "$...a"] {
            assert_eq!(Path::new(written), None, "{written}");
        }
        assert_eq!(Path::new(&format!("${}", ".a".repeat(33))), None);
    }
}
