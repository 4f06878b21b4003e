//! [`Label`]: the word in a numbered placeholder, as in `[PERSON_1]`.

use crate::kind::{EntityKind, KINDS};

/// The word in a numbered placeholder: the name of a kind, or a role out of [`ROLES`]. There is no way to make another
/// one, so no value can stand in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(u16);

/// What a person may call whom a placeholder stands for, and of which kind that must be. No two names are the same, and
/// none is the name of a kind.
pub const ROLES: &[(EntityKind, &str)] = &[
    (EntityKind::Person, "AUTHOR"),
    (EntityKind::Person, "CHILD"),
    (EntityKind::Person, "CLAIMANT"),
    (EntityKind::Person, "CLIENT"),
    (EntityKind::Person, "DEFENDANT"),
    (EntityKind::Person, "DOCTOR"),
    (EntityKind::Person, "EDITOR"),
    (EntityKind::Person, "EMPLOYEE"),
    (EntityKind::Person, "EXPERT"),
    (EntityKind::Person, "FATHER"),
    (EntityKind::Person, "INTERVIEWEE"),
    (EntityKind::Person, "INTERVIEWER"),
    (EntityKind::Person, "JOURNALIST"),
    (EntityKind::Person, "JUDGE"),
    (EntityKind::Person, "LAWYER"),
    (EntityKind::Person, "MANAGER"),
    (EntityKind::Person, "MINISTER"),
    (EntityKind::Person, "MOTHER"),
    (EntityKind::Person, "NEIGHBOUR"),
    (EntityKind::Person, "NURSE"),
    (EntityKind::Person, "OFFICIAL"),
    (EntityKind::Person, "PATIENT"),
    (EntityKind::Person, "POLICE_OFFICER"),
    (EntityKind::Person, "PROSECUTOR"),
    (EntityKind::Person, "PUPIL"),
    (EntityKind::Person, "RELATIVE"),
    (EntityKind::Person, "SPOUSE"),
    (EntityKind::Person, "SUSPECT"),
    (EntityKind::Person, "TEACHER"),
    (EntityKind::Person, "VICTIM"),
    (EntityKind::Person, "WITNESS"),
    (EntityKind::Organization, "ASSOCIATION"),
    (EntityKind::Organization, "AUTHORITY"),
    (EntityKind::Organization, "BANK"),
    (EntityKind::Organization, "COMPANY"),
    (EntityKind::Organization, "COURT"),
    (EntityKind::Organization, "HOSPITAL"),
    (EntityKind::Organization, "MINISTRY"),
    (EntityKind::Organization, "MUNICIPALITY"),
    (EntityKind::Organization, "NEWSPAPER"),
    (EntityKind::Organization, "SCHOOL"),
];

impl Label {
    /// How many there are; their [`place`](Label::place)s are below that.
    pub const COUNT: usize = KINDS.len() + ROLES.len();

    /// The name of the kind.
    pub fn of(kind: EntityKind) -> Label {
        Label(kind.index())
    }

    /// The role at a place in [`ROLES`], if something of this kind can have it.
    pub fn role(place: usize, kind: EntityKind) -> Option<Label> {
        let (of, _) = ROLES.get(place)?;
        (*of == kind).then_some(Label((KINDS.len() + place) as u16))
    }

    /// Its place among all of them.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// The word.
    pub fn name(self) -> &'static str {
        let place = self.place();
        match KINDS.get(place) {
            Some(kind) => kind.name(),
            None => ROLES.get(place - KINDS.len()).map_or("", |(_, name)| name),
        }
    }

    /// The placeholder with this number: `[JUDGE_1]`.
    pub fn numbered(self, number: u32) -> String {
        ["[", self.name(), "_", &number.to_string(), "]"].concat()
    }

    /// Whether a text is a numbered placeholder for something of this kind: brackets, the name of the kind or of a role
    /// that it can have, and a number of at most nine digits without a zero in front.
    pub fn is_placeholder(kind: EntityKind, text: &str) -> bool {
        let inside = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        let Some((word, number)) = inside.and_then(|inside| inside.rsplit_once('_')) else { return false };
        let is_number = (1..=9).contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !number.starts_with('0');
        is_number && (word == kind.name() || ROLES.contains(&(kind, word)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_capitals_and_each_is_there_once() {
        let mut names: Vec<&str> = KINDS.iter().map(|kind| kind.name()).collect();
        names.extend(ROLES.iter().map(|(_, name)| *name));
        let is_word = |name: &str| name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        assert!(
            ROLES.iter().all(|(_, name)| is_word(name) && !name.starts_with('_') && !name.ends_with('_'))
        );
        assert_eq!(names.len(), Label::COUNT);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Label::COUNT);
    }

    #[test]
    fn a_role_belongs_to_its_kind_and_can_be_read_back() {
        for (place, (kind, name)) in ROLES.iter().enumerate() {
            let label = Label::role(place, *kind).unwrap();
            assert_eq!(label.name(), *name);
            assert!(Label::is_placeholder(*kind, &label.numbered(12)));
            assert!(!Label::is_placeholder(EntityKind::EmailAddress, &label.numbered(12)));
            assert_eq!(Label::role(place, EntityKind::EmailAddress), None);
        }
        assert_eq!(Label::role(ROLES.len(), EntityKind::Person), None);
        assert_eq!(Label::of(EntityKind::Person).numbered(7), "[PERSON_7]");
    }

    #[test]
    fn nothing_but_a_known_word_and_a_number_is_a_placeholder() {
        for text in [
            "[JUDGE]",
            "[JUDGE_0]",
            "[JUDGE_01]",
            "[JUDGE_1234567890]",
            "[JUDGE_+1]",
            "[JUDGE_1",
            "JUDGE_1]",
            "[_1]",
            "[JUDGE_ANNA_1]",
            "[ANNA_1]",
            "[judge_1]",
            "[JUDGE 1]",
            "[COURT_1]",
            "[]",
            "[JUDGE_1] ",
            "[POLICE_1]",
        ] {
            assert!(!Label::is_placeholder(EntityKind::Person, text), "{text}");
        }
        assert!(Label::is_placeholder(EntityKind::Person, "[POLICE_OFFICER_3]"));
    }
}
