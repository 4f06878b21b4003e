//! What the first file is to be, as somebody wrote it down.

use crate::Failure;

/// What the first file is to be.
pub struct Plan {
    /// The exported functions that it has, and with them all that they reach.
    pub exports: Vec<String>,
    /// Parts of the names of functions that go into the second file although they can be reached. Something only the second
    /// file can do must come before they are called.
    pub left_out: Vec<String>,
}

impl Plan {
    /// Reads lines of `export NAME` and `leave NAME`; empty ones and those that begin with `#` are for people.
    ///
    /// # Errors
    /// If a line is something else.
    pub fn read(text: &str) -> Result<Plan, Failure> {
        let mut plan = Plan { exports: Vec::new(), left_out: Vec::new() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.split_once(' ') {
                Some(("export", name)) => plan.exports.push(name.to_owned()),
                Some(("leave", name)) => plan.left_out.push(name.to_owned()),
                _ => return Err(format!("not `export NAME` or `leave NAME`: {line}").into()),
            }
        }
        Ok(plan)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_exports_and_what_is_left_out() -> Result<(), Failure> {
        let plan = Plan::read("# for people\nexport scan\n\nleave names::\n")?;
        assert_eq!(plan.exports, ["scan"]);
        assert_eq!(plan.left_out, ["names::"]);
        Ok(())
    }

    #[test]
    fn another_line_is_refused() {
        assert!(Plan::read("import scan").is_err());
    }
}
