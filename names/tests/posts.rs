//! English posts and chats, with the weights and lists that ship. The sentences are our own.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use scrubjay_names::Class;
use scrubjay_names::lists::Lists;
use scrubjay_names::model::Model;
use scrubjay_names::tagger::{Room, Tagger};

fn tagger() -> Tagger {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/names");
    let file = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let lists = Lists::from_bytes([&file("names.bin")[..], &file("names-icelandic.bin")[..]]).unwrap();
    let common = Lists::from_bytes([&file("common-words.bin")[..]]).unwrap();
    let clusters = Lists::from_bytes([&file("word-clusters.bin")[..]]).unwrap();
    Tagger::new(Model::from_bytes(file("weights.bin")).unwrap(), lists, common, clusters)
}

/// What is marked as a person or a place in each of the texts.
fn marked<'t>(texts: &[&'t str]) -> Vec<Vec<&'t str>> {
    let (tagger, mut room) = (tagger(), Room::default());
    let is_shown = |class| matches!(class, Class::Person | Class::Place);
    let of = |text: &'t str, room: &mut Room| {
        let found = tagger.find(text, room).into_iter().filter(|name| is_shown(name.class));
        found.map(|name| &text[name.place]).collect()
    };
    texts.iter().map(|text| of(text, &mut room)).collect()
}

#[test]
fn a_name_in_small_letters_stands_by_itself() {
    let texts = [
        "did u see what marcus posted lol",
        "idk if priya is coming tonight",
        "pls tell sofia i said hi",
        "tariq said",
        "just saw daniela schmidt on tv",
        "omg anna and maria r so funny lol",
        "my phone died at 5, ask hamid for the keys",
        "THANKS DANIEL!!!",
        "lucas did u ask kenji",
    ];
    let names: [&[&str]; 9] = [
        &["marcus"],
        &["priya"],
        &["sofia"],
        &["tariq"],
        &["daniela schmidt"],
        &["anna", "maria"],
        &["hamid"],
        &["DANIEL"],
        &["lucas", "kenji"],
    ];
    let marked = marked(&texts);
    for ((text, names), marked) in texts.iter().zip(names).zip(marked) {
        // Words of thanks may go with a name in capitals.
        let is_right = marked.len() == names.len()
            && marked.iter().zip(names).all(|(mark, name)| mark.trim_start_matches("THANKS ") == *name);
        assert!(is_right, "{text}: {marked:?}");
    }
}

#[test]
fn what_is_no_name_stays() {
    let texts = [
        "so so soooo funny hahahaha",
        "lmao tbh idk why ppl do that smh",
        "a red van hit the wall",
        "How To Make The Best Pancakes If You Have No Eggs",
        "patient with diverticulitis and thrombophlebitis, 54",
        "1 tablet amoxicillin 3 times daily",
        "WBC 4.5, platelets 150",
        "i think i know what u mean",
    ];
    for (text, marked) in texts.iter().zip(marked(&texts)) {
        assert!(marked.is_empty(), "{text}: {marked:?}");
    }
}

#[test]
fn a_first_name_in_a_short_icelandic_line_is_found() {
    let texts = ["Hún Sigga býr í húsinu: sjá mynd", "Hann Siggi minn er heima: lasinn"];
    for (marked, name) in marked(&texts).iter().zip(["Sigga", "Siggi"]) {
        assert!(marked.len() == 1 && marked[0].ends_with(name), "{name}: {marked:?}");
    }
}

#[test]
fn whose_something_is_is_no_name() {
    let texts =
        ["Jeg har modtaget brevet. Deres brev kom i går.", "Hendes mor hedder Karen Lund og bor her."];
    let names: [&[&str]; 2] = [&[], &["Karen Lund"]];
    assert_eq!(marked(&texts), names);
}

#[test]
fn what_is_only_found_because_something_was_added_is_less_sure() {
    let (tagger, mut room) = (tagger(), Room::default());
    let mut margin = |text: &str| tagger.find(text, &mut room).first().unwrap().margin;
    // Finnish, which was not trained on: a listed first and last name, and what is a name for its capital alone.
    let sure = margin("Illalla Matti Virtanen sanoi, että hän tulee huomenna kotiin.");
    let doubtful = margin("Eilen Kultaranta sanoi, että hän tulee huomenna kotiin.");
    assert!(sure > 60 && doubtful < 10, "{sure} and {doubtful}");
}
