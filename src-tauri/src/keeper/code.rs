//! Opens what stands behind a code, sets one, and counts wrong ones. It never says which space a code was meant for.

use super::{Keeper, Start, find};
use crate::folder::{Space, read};
use crate::guard;
use content::Document;
use content::code::{self, Code, Cost, Opened};
use content::session::Notice;
use content::view::Saving;
use std::time::Duration;
use tauri::Runtime;

/// Why a code does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It opens nothing here.
    Wrong,
    /// It opens nothing, and was the last try: what the person wanted erased then is erased.
    Erased,
    /// It is too short or too long to be set.
    Length,
    /// It could not be put on what is kept; what was before still holds.
    NotSaved,
}

impl<R: Runtime> Keeper<R> {
    /// How long the next try to open something waits: as long as the space with the most wrong codes asks.
    pub fn pause(&self) -> Duration {
        code::pause(self.locked.iter().map(|(space, _)| self.wrong(*space)).max().unwrap_or(0))
    }

    /// How long the next try to change the code that is set waits; what was tried on others is not this person's.
    pub fn own_pause(&self) -> Duration {
        if self.code.is_some() { code::pause(self.wrong(self.space)) } else { Duration::ZERO }
    }

    /// Opens the space that this code is for.
    ///
    /// # Errors
    /// When it is for none, or no code is waited for.
    pub fn unlock(&mut self, typed: &Code) -> Result<Start, Refused> {
        if !self.waits {
            return Err(Refused::Wrong);
        }
        let opened = self.locked.iter().find_map(|(space, locked)| Some((*space, locked, locked.open(typed).ok()?)));
        let Some((space, locked, (document, key))) = opened else { return Err(self.miss()) };
        let generation = locked.generation();
        self.count(space, 0);
        (self.space, self.waits) = (space, false);
        self.locked.retain(|(other, _)| *other != space);
        let busy = self.lock.is_none().then_some(Notice::Busy);
        Ok(self.begin(generation, document, Some(key), busy))
    }

    /// Goes on without a code: into what is open to anyone, or into nothing yet. Nothing when no code is waited for.
    pub fn pass(&mut self) -> Option<Start> {
        if !std::mem::take(&mut self.waits) {
            return None;
        }
        let folder = self.folder.clone()?;
        let busy = self.lock.is_none().then_some(Notice::Busy);
        Some(match find::place(&folder, self.lock.is_some()) {
            Ok(place) => self.enter(place, busy),
            Err(_) => Start { notice: Some(Notice::Unwritable), ..Start::default() },
        })
    }

    /// Puts what is kept behind a code, a first one or another. Where there is one, it has to be given.
    ///
    /// # Errors
    /// [`Refused`]; what was before still holds.
    pub fn protect(&mut self, document: &Document, now: &Code, new: &Code, erase: bool) -> Result<(), Refused> {
        if self.code.is_some() {
            self.check(now)?;
        }
        if !new.can_be_set() {
            return Err(Refused::Length);
        }
        let key = Opened::new(new, Cost::USUAL, erase).map_err(|_| Refused::NotSaved)?;
        let header = key.header().clone();
        let alone = !self.needs_code;
        if !alone {
            self.begin(0, Document::default(), None, None);
        }
        let before = guard::rekey(Some(key));
        if self.save(document) == Saving::Saved {
            self.code = Some(header);
            self.count(self.space, 0);
            self.folder.iter().for_each(|folder| folder.tidy(self.space));
            return Ok(());
        }
        if alone {
            guard::rekey(before);
        } else {
            // Without its code this space may not be written: somebody else's stands open beside it.
            self.release();
            self.needs_code = true;
        }
        Err(Refused::NotSaved)
    }

    /// Whether a code opens the space that is open.
    fn check(&mut self, typed: &Code) -> Result<(), Refused> {
        let place = self.folder.as_ref().and_then(|folder| find::place(folder, false).ok());
        let own = place.and_then(|place| place.locked.into_iter().find(|(space, _)| *space == self.space));
        match own.map(|(_, locked)| locked.open(typed)) {
            Some(Ok(_)) => {
                self.count(self.space, 0);
                Ok(())
            }
            Some(Err(_)) => {
                self.count(self.space, self.wrong(self.space).saturating_add(1));
                Err(Refused::Wrong)
            }
            None => Err(Refused::NotSaved),
        }
    }

    /// Counts a wrong code for each space that is closed, and erases those for which it was the last.
    fn miss(&mut self) -> Refused {
        let spaces: Vec<_> = self.locked.iter().map(|(space, locked)| (*space, locked.header.erase)).collect();
        let mut last = Vec::new();
        for (space, erase) in spaces {
            let wrong = self.wrong(space).saturating_add(1);
            self.count(space, wrong);
            last.extend((erase && wrong >= code::ERASED_AFTER).then_some(space));
        }
        let Some(folder) = self.folder.clone().filter(|_| self.lock.is_some() && !last.is_empty()) else {
            return Refused::Wrong;
        };
        self.lock = None; // With the last space its file goes too; what is left is found and held anew.
        let gone = last.into_iter().filter(|space| folder.clear(*space).is_ok()).count();
        let _ = self.hold(&folder); // What it would say is said when the folder is found anew.
        if gone > 0 { Refused::Erased } else { Refused::Wrong }
    }

    fn wrong(&self, space: Space) -> u32 {
        let path = self.folder.as_ref().and_then(|folder| folder.tries(space));
        let bytes = path.and_then(|path| read(&path).ok().flatten());
        bytes.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.trim().parse().ok()).unwrap_or(0)
    }

    fn count(&self, space: Space, wrong: u32) {
        let path = self.folder.as_ref().and_then(|folder| folder.tries(space));
        let Some(path) = path.filter(|_| self.lock.is_some()) else { return };
        // A count that cannot be written makes guessing no faster than copying the file does.
        let _ = match wrong {
            0 => std::fs::remove_file(path),
            _ => guard::write_durably(&path, wrong.to_string().as_bytes()),
        };
    }
}
