//! Sorting, once for all types.
//!
//! The standard library's sort is written out anew for each type and order, several times over: 40 KB of code for lists
//! that are short or in order already.

/// The items in order; those of which neither goes before the other stay as they are.
pub(crate) fn sorted<T: Clone>(items: Vec<T>, mut goes_before: impl FnMut(&T, &T) -> bool) -> Vec<T> {
    if items.windows(2).all(|pair| !goes_before(&pair[1], &pair[0])) {
        return items;
    }
    let order = order(items.len(), &mut |one, other| goes_before(&items[one], &items[other]));
    order.into_iter().map(|place| items[place].clone()).collect()
}

/// The places of so many items in their order, by merging runs that are in order, pair by pair. The first runs are those
/// that are there already, so a few sorted lists behind one another cost no more than to look at each item.
fn order(count: usize, goes_before: &mut dyn FnMut(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    // Where each run ends.
    let mut ends: Vec<usize> = (1..count).filter(|place| goes_before(*place, place - 1)).collect();
    ends.push(count);
    while ends.len() > 1 {
        let mut merged = Vec::with_capacity(count);
        let mut start = 0;
        for pair in ends.chunks(2) {
            let (middle, end) = (pair[0], pair[pair.len() - 1]);
            let (mut one, mut other) = (&order[start..middle], &order[middle..end]);
            while let (Some((first, rest)), Some((second, others))) = (one.split_first(), other.split_first())
            {
                // The later one only if it must, so that equal ones stay in order.
                if goes_before(*second, *first) {
                    merged.push(*second);
                    other = others;
                } else {
                    merged.push(*first);
                    one = rest;
                }
            }
            merged.extend(one);
            merged.extend(other);
            start = end;
        }
        order = merged;
        ends = ends.chunks(2).map(|pair| pair[pair.len() - 1]).collect();
    }
    order
}

// Not in the browser: there is no proptest there.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in proptest::collection::vec((0u8..20, any::<u16>()), 0..70)) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(sorted(items, |one, other| one.0 < other.0), expected);
        }
    }
}
