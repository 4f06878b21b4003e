//! Names in the place of others, one place of a text after the other.

use std::ops::Range;

use crate::tagger::Name;

/// For each of `places`, puts the name that is made of what was `found` there in the place of that, if one is made; `make` gets the
/// number of the place. In the order of the text this takes no longer for many than for few: a list of names is not moved for each.
pub fn replace(
    found: &mut Vec<Name>,
    places: &[Range<usize>],
    make: &dyn Fn(usize, &[Name]) -> Option<Name>,
) {
    // The next one comes last.
    let mut rest = std::mem::take(found);
    rest.reverse();
    for (number, place) in places.iter().enumerate() {
        while let Some(name) = rest.pop_if(|name| name.place.start < place.end) {
            found.push(name);
        }
        let start = found.partition_point(|name| name.place.end <= place.start);
        let stop = start + found[start..].partition_point(|name| name.place.start < place.end);
        if let Some(name) = make(number, &found[start..stop]) {
            found.drain(start..stop);
            found.insert(start, name);
        }
    }
    rest.reverse();
    found.append(&mut rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Class;

    fn name(place: Range<usize>) -> Name {
        Name { place, class: Class::Place, margin: 1 }
    }

    #[test]
    fn what_stands_there_is_replaced_in_any_order() {
        let all = || vec![name(0..2), name(3..5), name(6..8), name(9..12), name(20..22)];
        let replaced = |places: &[Range<usize>]| {
            let mut found = all();
            replace(&mut found, places, &|number, inside| {
                let place = &places[number];
                let end = inside.last().map_or(place.end, |last| last.place.end.max(place.end));
                (place.len() > 1).then(|| name(place.start..end))
            });
            found.into_iter().map(|name| name.place).collect::<Vec<_>>()
        };
        assert_eq!(replaced(&[]), [0..2, 3..5, 6..8, 9..12, 20..22]);
        assert_eq!(replaced(&[2..7, 13..14, 14..16]), [0..2, 2..8, 9..12, 14..16, 20..22]);
        assert_eq!(replaced(&[7..10, 2..4, 30..33]), [0..2, 2..5, 7..12, 20..22, 30..33]);
        assert_eq!(replaced(&[0..5, 4..7]), [4..8, 9..12, 20..22]);
    }

    #[test]
    fn a_register_of_addresses_takes_little_time() {
        // A list that is moved for each of them takes minutes.
        let all = 0..500_000;
        let mut found: Vec<Name> = all.clone().map(|at| name(10 * at..10 * at + 5)).collect();
        let places: Vec<_> = all.map(|at| 10 * at + 2..10 * at + 7).collect();
        replace(&mut found, &places, &|number, _| Some(name(places[number].clone())));
        assert!(found.len() == 500_000 && found.iter().all(|name| name.place.start % 10 == 2));
    }
}
