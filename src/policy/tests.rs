//! What a policy does to documents, from its file to the scrubbed text.

use super::*;
use crate::format::read;
use crate::review::{Decision, Review, ScrubError};
use crate::scrubbed::{Scrubbed, number};

fn policy(members: &str) -> Policy {
    let json = format!(r#"{{"policy":"scrubjay-policy/1","name":"test","version":"1"{members}}}"#);
    Policy::from_json(&json).unwrap().with_key(Key::new([7; 32]))
}

fn scrubbed(members: &str, ending: &str, text: &str) -> Scrubbed {
    let policy = policy(members);
    let detectors = policy.detectors::<&str>(&[]).unwrap();
    let document = read(ending, text.as_bytes()).unwrap();
    Review::start(document, policy, &detectors).scrub_by_policy(&detectors).unwrap()
}

fn text_of(members: &str, ending: &str, text: &str) -> String {
    scrubbed(members, ending, text).text().to_owned()
}

#[test]
fn every_pack_can_be_read() {
    for (name, json) in PACKS {
        let policy = Policy::from_json(json).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(policy.name(), *name);
        // What is received is read again from what was sent.
        assert_eq!(Policy::from_json(policy.public()).unwrap().public(), policy.public());
    }
    assert_eq!(Policy::default().name(), "training-balanced");
}

#[test]
fn faults_say_where_and_what() {
    let head = "{\"policy\":\"scrubjay-policy/1\",\n\"name\":\"a\",\n\"version\":\"1\",\n";
    for (rest, line, column, reason) in [
        ("\"kinds\":{\"US_SSN\":\"hide\"}}", 4, 19, "operators are"),
        ("\"kinds\":{\"SSN\":\"keep\"}}", 4, 10, "no such kind"),
        ("\"families\":{\"secrets\":\"keep\"}}", 4, 13, "families are"),
        ("\"kinds\":{\"US_SSN\":{\"operator\":\"reveal\"}}}", 4, 19, "\"part\" is missing"),
        ("\"kinds\":{\"US_SSN\":{\"operator\":\"mask\",\n\"keepLast\":\"4\"}}}", 5, 12, "whole number"),
        ("\"kinds\":{\"AGE\":{\"operator\":\"keep\",\"width\":5}}}", 4, 35, "not known here"),
        ("\"rules\":[{\"as\":\"PERSON\",\"operator\":\"remove\"}]}", 4, 10, "needs \"columns\""),
        ("\"rules\":[{\"paths\":[\"name\"],\"operator\":\"remove\"}]}", 4, 20, "no path"),
        ("\"rules\":[{\"when\":{\"roles\":[\"clown\"]},\"operator\":\"keep\"}]}", 4, 28, "roles are"),
        ("\"patterns\":[{\"pattern\":\"(\"}]}", 4, 24, "not a regular expression"),
        ("\"default\":\"keep\",\n\"default\":\"keep\"}", 5, 1, "already"),
        ("\"default\":{\"operator\":\"keep\",\"source\":\"x\"}}", 4, 39, "\"sources\""),
        ("\"default\":{\"operator\":\"keep\",\"threshold\":1.5}}", 4, 42, "from 0 to 1"),
        ("\"kinds\":[]}", 4, 9, "an object"),
        ("\"note\":1}", 4, 1, "not known here"),
        ("\"kinds\":{}", 4, 10, "not valid JSON"),
    ] {
        let error = Policy::from_json(&format!("{head}{rest}")).unwrap_err();
        assert_eq!((error.line, error.column), (line, column), "{rest}: {error}");
        assert!(error.reason.contains(reason), "{rest}: {error}");
    }
    assert!(Policy::from_json("{}").unwrap_err().reason.contains("\"policy\" is missing"));
    let quoted = format!("{head}\"deny\":[\"Jón\",7]}}");
    assert!(!Policy::from_json(&quoted).unwrap_err().to_string().contains("Jón"));
}

#[test]
fn the_first_entry_that_fits_decides() {
    let text = "Write to jon@stofnun.is or call 581-2345; card 4111 1111 1111 1111.";
    assert_eq!(
        text_of(r#","families":{"contact":"remove"},"kinds":{"PHONE_NUMBER":"placeholder"}"#, "txt", text),
        "Write to  or call [PHONE_NUMBER_1]; card [CREDIT_CARD_1]."
    );
    let rules = r#","kinds":{"EMAIL_ADDRESS":"remove"},"default":"keep",
        "rules":[{"formats":["csv"],"operator":"remove"},{"families":["contact"],"operator":"placeholder"}]"#;
    let kept = scrubbed(rules, "txt", text);
    assert_eq!(kept.text(), "Write to [EMAIL_ADDRESS_1] or call [PHONE_NUMBER_1]; card 4111 1111 1111 1111.");
    assert_eq!(kept.kept().len(), 1);
    let reasons: Vec<_> = kept.explanations().iter().map(|why| (why.operator, why.policy.as_str())).collect();
    assert!(reasons.contains(&("keep", "/default")) && reasons.contains(&("placeholder", "/rules/1")));
}

#[test]
fn columns_are_known_by_header_or_number() {
    let table = "nafn,Kenni tala,athugasemd\nJón,120174-3399,\"skrifa \"\"jon@stofnun.is\"\"\"\nÓla,1,\n";
    let rules = r#","rules":[{"columns":["NAFN"],"as":"PERSON","operator":"placeholder"},
        {"columns":[2],"as":"IS_KENNITALA","operator":"remove"}]"#;
    assert_eq!(
        text_of(rules, "csv", table),
        "nafn,Kenni tala,athugasemd\n[PERSON_1],,\"skrifa \"\"[EMAIL_ADDRESS_1]\"\"\"\n[PERSON_2],,\n"
    );
    // Without a header that is known the first row is like any other.
    let rules = r#","rules":[{"columns":[1],"as":"PERSON","operator":"placeholder"}]"#;
    assert_eq!(text_of(rules, "csv", "Jón,1\nÓla,2\n"), "[PERSON_1],1\n[PERSON_2],2\n");
}

#[test]
fn what_an_operator_writes_keeps_a_table_whole() {
    let rules = r#","rules":[{"columns":["a"],"as":"OTHER","operator":"pseudonym"}]"#;
    let out = text_of(rules, "csv", "a;b\n\"x;y\";\"z\"\nx;z\n");
    let rows: Vec<Vec<&str>> = out.lines().map(|line| line.split(';').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 2), "{out}");
    assert_eq!(rows[1][1], "\"z\"");
}

#[test]
fn paths_reach_into_json() {
    let rules = r#","rules":[{"paths":["$.user.name","$..alias[*]"],"as":"PERSON","operator":"placeholder"},
        {"paths":["$.n"],"as":"OTHER","operator":"remove"}]"#;
    let json = r#"{"user":{"name":"N\u00e1","id":3,"alias":["b","c"]},"name":"Ná","n":17}"#;
    let out = text_of(rules, "json", json);
    assert_eq!(
        out,
        r#"{"user":{"name":"[PERSON_1]","id":3,"alias":["[PERSON_2]","[PERSON_3]"]},"name":"Ná","n":""}"#
    );
    let lines = "{\"user\":{\"name\":\"a\"}}\n{\"user\":{\"name\":\"b\"}}\n{\"user\":{\"name\":\"a\"}}\n";
    assert_eq!(
        text_of(rules, "jsonl", lines),
        "{\"user\":{\"name\":\"[PERSON_1]\"}}\n{\"user\":{\"name\":\"[PERSON_2]\"}}\n{\"user\":{\"name\":\"[PERSON_1]\"}}\n"
    );
}

#[test]
fn lists_are_found_and_kept_and_never_leave() {
    let lists = r#","deny":["Heron"],"allow":["JON@stofnun.is"],"subject":{"names":["Anna B"]},
        "patterns":[{"name":"file","pattern":"ÞÍ-\\d{4}","kind":"CASE_NUMBER"}]"#;
    let out = scrubbed(lists, "txt", "Heron, ÞÍ-1234, jon@stofnun.is, ola@stofnun.is");
    assert_eq!(out.text(), "[CUSTOM_1], [CASE_NUMBER_1], jon@stofnun.is, [EMAIL_ADDRESS_1]");
    let policy = policy(lists);
    for secret in ["Heron", "stofnun", "Anna", "ÞÍ"] {
        assert!(!policy.public().contains(secret), "{}", policy.public());
        assert!(!format!("{policy:?}").contains(secret));
    }
    assert_eq!(policy.withheld(), ["allow", "deny", "patterns", "subject.names"]);
    assert_eq!(policy.reference(), Policy::from_json(policy.public()).unwrap().reference());
}

#[test]
fn an_allowed_value_stays_whole_unless_a_word_in_it_must_go() {
    let text = "see https://stofnun.is/?m=jon@stofnun.is and jon@stofnun.is";
    let url = r#","allow":["https://stofnun.is/?m=jon@stofnun.is"]"#;
    assert_eq!(text_of(url, "txt", text), "see https://stofnun.is/?m=jon@stofnun.is and [EMAIL_ADDRESS_1]");
    let both = r#","allow":["jon@stofnun.is"],"deny":["stofnun"],"kinds":{"URL":"keep"}"#;
    let out = text_of(both, "txt", text);
    assert!(!out.contains("stofnun"), "{out}");
}

#[test]
fn a_high_threshold_hides_nothing() {
    let out = scrubbed(
        r#","kinds":{"EMAIL_ADDRESS":{"operator":"remove","threshold":1}}"#,
        "txt",
        "a jon@stofnun.is b",
    );
    assert_eq!(out.text(), "a jon@stofnun.is b");
    assert_eq!(out.kept().len(), 1);
}

#[test]
fn what_a_person_must_decide_waits_for_one() {
    let policy = policy(r#","kinds":{"EMAIL_ADDRESS":{"operator":"placeholder","review":"required"}}"#);
    let detectors = policy.detectors::<&str>(&[]).unwrap();
    let start = || {
        let document = read("txt", b"jon@stofnun.is and 4111 1111 1111 1111").unwrap();
        Review::start(document, policy.clone(), &detectors)
    };
    assert_eq!(start().scrub_by_policy(&detectors).map(|_| ()).unwrap_err(), ScrubError::ReviewRequired(1));
    let mut review = start();
    review.decide(0, Decision::Keep);
    let scrubbed = review.scrub_by_policy(&detectors).unwrap();
    assert_eq!(scrubbed.text(), "jon@stofnun.is and [CREDIT_CARD_1]");
    assert_eq!(scrubbed.explanations()[0].policy, crate::scrubbed::BY_REVIEWER);
}

#[test]
fn a_person_stands_above_the_policy() {
    let policy = policy(r#","default":"keep""#);
    let detectors = policy.detectors::<&str>(&[]).unwrap();
    let mut review = Review::start(read("txt", b"jon@stofnun.is").unwrap(), policy, &detectors);
    assert_eq!(review.pending(), 0);
    review.decide(0, Decision::Redact);
    assert_eq!(review.scrub(&detectors).unwrap().text(), "[EMAIL_ADDRESS_1]");
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    /// Values of a few kinds that are found whatever stands around them, spelled in different ways, between words.
    fn documents() -> impl Strategy<Value = Vec<String>> {
        let piece = prop::sample::select(vec![
            "jon@stofnun.is",
            "JON@stofnun.is",
            "ola@stofnun.is",
            "anna@stofnun.is",
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "and",
            "[EMAIL_ADDRESS_2]",
            "Heron",
            "heron",
            "\n",
        ]);
        let text = prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.join(" ; "));
        prop::collection::vec(text, 1..6)
    }

    fn all(texts: &[String], policy: &Policy) -> Vec<String> {
        let detectors = policy.detectors::<&str>(&[]).unwrap();
        let mut documents: Vec<Scrubbed> = texts
            .iter()
            .map(|text| {
                let document = read("txt", text.as_bytes()).unwrap();
                Review::start(document, policy.clone(), &detectors).scrub_by_policy(&detectors).unwrap()
            })
            .collect();
        number(&mut documents, policy);
        let once: Vec<String> = documents.iter().map(|scrubbed| scrubbed.text().to_owned()).collect();
        number(&mut documents, policy);
        assert!(documents.iter().map(Scrubbed::text).eq(&once), "numbering twice changes something");
        for scrubbed in &documents {
            for mark in scrubbed.placeholders() {
                let name = format!("[{}_", mark.kind.name());
                assert!(mark.span.slice(scrubbed.text()).unwrap().starts_with(&name));
            }
        }
        once
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        /// Same value, same placeholder: whatever the order of the documents and however they are cut.
        #[test]
        fn numbers_depend_on_the_set_of_values_only(texts in documents(), turn in 0usize..6) {
            let policy = policy(r#","deny":["Heron"]"#);
            let straight = all(&texts, &policy);
            let mut turned = texts.clone();
            turned.rotate_left(turn % texts.len());
            let mut again = all(&turned, &policy);
            again.rotate_right(turn % texts.len());
            prop_assert_eq!(&straight, &again);
            // One document for each line: a line holds the same either way.
            let lines: Vec<String> = texts.iter().flat_map(|text| text.split('\n')).map(|line| format!("{line} ;")).collect();
            let whole: Vec<String> = vec![lines.join("\n")];
            prop_assert_eq!(all(&lines, &policy).join("\n"), all(&whole, &policy).remove(0));
        }

        #[test]
        fn nothing_panics_whatever_the_policy(bytes in "[\\PC\\n]{0,200}") {
            let _ = Policy::from_json(&bytes);
        }

        /// Pieces of real policies in any order.
        #[test]
        fn half_right_policies_do_not_panic(pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ":", ",", "\"policy\":\"scrubjay-policy/1\"", "\"name\":\"a\"", "\"version\":\"1\"",
            "\"kinds\"", "\"US_SSN\"", "\"keep\"", "\"rules\"", "\"columns\"", "\"paths\"", "\"$..a\"", "\"operator\"", "\"mask\"",
            "\"keepLast\":4", "\"when\"", "\"roles\"", "\"judge\"", "\"as\"", "\"threshold\":0.3", "0", "-1", "1e999", "null",
            "\"deny\"", "\"patterns\"", "\"pattern\":\"(\"", "\"subject\"", "\"sources\"", "\"withheld\"", "\"\\u0000\"",
        ]), 0..40)) {
            let _ = Policy::from_json(&pieces.concat());
        }
    }
}

/// What the word lists for sensitive details are made of.
const HINTS: &[u8] = include_bytes!("../../hints/hints.bin");

fn asking(members: &str) -> Policy {
    Policy::from_json(&format!(r#"{{"policy":"scrubjay-policy/1","name":"a","version":"1",{members}}}"#))
        .unwrap()
}

#[test]
fn sensitive_details_are_asked_for_by_name_only() {
    for (members, asks) in [
        (r#""default":"remove""#, false),
        (r#""families":{"sensitive":"placeholder"}"#, true),
        (r#""families":{"sensitive":"keep"}"#, false),
        (r#""families":{"sensitive":"keep"},"kinds":{"RELIGION":"remove"}"#, true),
        (r#""kinds":{"RELIGION":"keep"}"#, false),
        (r#""kinds":{"HEALTH_CONDITION":{"operator":"remove","threshold":0.2}}"#, true),
        (r#""rules":[{"columns":["faith"],"operator":"mask"}]"#, false),
        (r#""rules":[{"columns":["faith"],"kinds":["RELIGION"],"operator":"mask"}]"#, true),
        (r#""rules":[{"families":["sensitive"],"operator":"keep"}]"#, false),
        (r#""rules":[{"columns":["faith"],"as":"RELIGION","operator":"remove"}]"#, false),
    ] {
        assert_eq!(asking(members).asks_for_hints(), asks, "{members}");
    }
    for (name, json) in PACKS {
        assert!(!Policy::from_json(json).unwrap().asks_for_hints(), "{name}");
    }
}

#[test]
fn a_policy_that_asks_for_sensitive_details_is_not_served_without_them() {
    let policy = asking(r#""families":{"sensitive":"remove"}"#);
    assert_eq!(policy.detectors::<&str>(&[]).err(), Some(DetectorsError::HintsMissing));
    let hints = HintsDetector::new(HINTS).unwrap();
    assert!(policy.detectors_with_hints::<&str>(&[], Some(&hints)).is_ok());
    assert!(asking(r#""default":"remove""#).detectors::<&str>(&[]).is_ok());
}

#[test]
fn sensitive_details_go_where_an_entry_says_so_and_nowhere_else() {
    let table = "faith,note\nShe is a Catholic.,\"He is a Muslim, diagnosed with schizophrenia.\"\n";
    let text = "She is a Catholic and was diagnosed with schizophrenia.";
    for (members, extension, source, expected) in [
        (r#""families":{"sensitive":"remove"}"#, "txt", text, "She is a  and was diagnosed with ."),
        (
            r#""kinds":{"RELIGION":"placeholder"}"#,
            "txt",
            text,
            "She is a [RELIGION_1] and was diagnosed with schizophrenia.",
        ),
        (
            r#""families":{"sensitive":"remove"},"kinds":{"RELIGION":"keep"}"#,
            "txt",
            text,
            "She is a Catholic and was diagnosed with .",
        ),
        (r#""default":"remove""#, "txt", text, text),
        (
            r#""rules":[{"columns":["note"],"kinds":["RELIGION"],"operator":"remove"}]"#,
            "csv",
            table,
            "faith,note\nShe is a Catholic.,\"He is a , diagnosed with schizophrenia.\"\n",
        ),
    ] {
        let policy = asking(members);
        let hints = HintsDetector::new(HINTS).unwrap();
        let detectors = policy.detectors_with_hints::<&str>(&[], Some(&hints)).unwrap();
        let document = crate::format::read(extension, source.as_bytes()).unwrap();
        let scrubbed = Review::start(document, policy, &detectors).scrub_alone_by_policy(&detectors).unwrap();
        assert_eq!(scrubbed.text(), expected, "{members}");
    }
}

#[test]
fn what_a_reviewer_marks_as_sensitive_goes_whatever_the_policy_asks_for() {
    let policy = asking(r#""default":"placeholder""#);
    let detectors = policy.detectors::<&str>(&[]).unwrap();
    let document = crate::format::read("txt", b"She sings in the choir of St Mary.").unwrap();
    let mut review = Review::start(document, policy, &detectors);
    review.add(crate::span::Span::of(17..33), EntityKind::Religion).unwrap();
    let scrubbed = review.scrub(&detectors).unwrap();
    assert_eq!(scrubbed.text(), "She sings in the [RELIGION_1].");
}

#[test]
fn an_organisation_goes_under_the_packs_for_training_if_it_is_a_party() {
    use crate::detect::{Evidence, Finding, names};
    use crate::span::Span;
    let finding = |detector| Finding {
        span: Span::new(0, 4),
        kind: EntityKind::Organization,
        score: 0.9,
        evidence: Evidence { detector, check: None, context: None, view: None },
    };
    let acts_on = |policy: &Policy, detector| {
        let mut document = read("txt", b"Acme and others").unwrap();
        let (located, _) = policy.locate(&mut document);
        matches!(policy.judge(&document, &located, &finding(detector)), Judged::Act(_))
    };
    for pack in ["training-balanced", "training-with-dates"] {
        let (_, json) = PACKS.iter().find(|(name, _)| *name == pack).unwrap();
        let policy = Policy::from_json(json).unwrap();
        assert!(acts_on(&policy, names::PARTY) && !acts_on(&policy, names::ORGANISATION), "{pack}");
        // The words around persons need not be read for that.
        assert!(!policy.rules.iter().any(|rule| rule.conditions.ask_who_somebody_is()), "{pack}");
    }
    let says_nothing = policy("");
    assert!(acts_on(&says_nothing, names::PARTY) && acts_on(&says_nothing, names::ORGANISATION));
}
