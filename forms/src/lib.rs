//! What the form of a text tells of the names in it: addresses, persons behind titles and in the names of cases, who is a party to one, who a letter
//! is to and from, who speaks in a chat, the words of a form.
//!
//! Nothing here has learnt. It goes by words that stand in lists (`scrubjay_names::cues`) and by what stands beside them, once the
//! names model has said what it found.

mod address_parts;
mod addresses;
mod anchors;
mod capitals;
mod courts;
mod labels;
mod letters;
mod parties;
mod passage;
mod speakers;
mod titles;
mod whole_addresses;

use scrubjay_names::tagger::{Name, TextRead};

/// Corrects what was `found` in a text, and adds to it. It is in order, and stays so.
pub fn read(about: &TextRead<'_>, found: &mut Vec<Name>) {
    addresses::add(about, found);
    courts::correct(about, found);
    whole_addresses::add(about, found);
    let versus = anchors::add(about, found);
    parties::mark(about, &versus, found);
    letters::add(about, found);
    labels::drop_labels(about.text, found);
    titles::join_lines(about.text, found);
    titles::trim(about, found);
    speakers::add(about, found);
    capitals::add(about, found);
}
