//! [`Rooms`]: what searches keep from document to document, one for each thread that is searching right now.

use std::sync::{Mutex, PoisonError};

/// Rooms that nobody is in.
pub(super) struct Rooms<Room>(Mutex<Vec<Room>>);

impl<Room> Default for Rooms<Room> {
    fn default() -> Rooms<Room> {
        Rooms(Mutex::default())
    }
}

impl<Room> Rooms<Room> {
    /// Runs `search` in a room that is free, or in a `new` one. A search that panics keeps its room.
    pub(super) fn within<Found>(
        &self,
        new: impl FnOnce() -> Room,
        search: impl FnOnce(&mut Room) -> Found,
    ) -> Found {
        let rooms = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = rooms().pop();
        let mut room = kept.unwrap_or_else(new);
        let found = search(&mut room);
        rooms().push(room);
        found
    }
}
