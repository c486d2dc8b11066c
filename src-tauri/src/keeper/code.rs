//! Opens what stands behind a code, sets one, and counts wrong ones. It never says which space a code was meant for.

use super::{Keeper, Start, find};
use crate::folder::{Folder, read};
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
    /// How long the next try has to wait.
    pub fn pause(&self) -> Duration {
        code::pause(self.wrong())
    }

    /// Opens the space that this code is for.
    ///
    /// # Errors
    /// When it is for none.
    pub fn unlock(&mut self, typed: &Code) -> Result<Start, Refused> {
        let opened = self.locked.iter().find_map(|(space, locked)| Some((*space, locked, locked.open(typed).ok()?)));
        let Some((space, locked, (document, key))) = opened else { return Err(self.miss()) };
        let generation = locked.generation();
        self.count(0);
        (self.space, self.waits) = (space, false);
        self.locked.retain(|(other, _)| *other != space);
        let busy = self.lock.is_none().then_some(Notice::Busy);
        Ok(self.begin(generation, document, Some(key), busy))
    }

    /// Goes on without a code: into what is open to anyone, or into nothing yet.
    pub fn pass(&mut self) -> Start {
        self.waits = false;
        let Some(folder) = self.folder.clone() else { return Start::default() };
        let busy = self.lock.is_none().then_some(Notice::Busy);
        match find::place(&folder, self.lock.is_some()) {
            Ok(place) => self.enter(place, busy),
            Err(_) => Start { notice: Some(Notice::Unwritable), ..Start::default() },
        }
    }

    /// Puts what is kept behind a code, a first one or another. Where there is one, it has to be given.
    ///
    /// # Errors
    /// [`Refused`]; what was before still holds.
    pub fn protect(&mut self, document: &Document, now: &Code, new: &Code, erase: bool) -> Result<(), Refused> {
        if guard::header().is_some() {
            self.check(now)?;
        }
        if !new.can_be_set() {
            return Err(Refused::Length);
        }
        let key = Opened::new(new, Cost::USUAL, erase).map_err(|_| Refused::NotSaved)?;
        let before = guard::rekey(Some(key));
        if self.save(document) == Saving::Saved {
            self.folder.iter().for_each(|folder| folder.tidy(self.space));
            return Ok(());
        }
        guard::rekey(before);
        Err(Refused::NotSaved)
    }

    /// Whether a code opens the space that is open.
    fn check(&mut self, typed: &Code) -> Result<(), Refused> {
        let place = self.folder.as_ref().and_then(|folder| find::place(folder, false).ok());
        let own = place.and_then(|place| place.locked.into_iter().find(|(space, _)| *space == self.space));
        match own.map(|(_, locked)| locked.open(typed)) {
            Some(Ok(_)) => {
                self.count(0);
                Ok(())
            }
            Some(Err(_)) => {
                self.count(self.wrong().saturating_add(1));
                Err(Refused::Wrong)
            }
            None => Err(Refused::NotSaved),
        }
    }

    /// Counts a wrong code, and erases what is to be erased after the last.
    fn miss(&mut self) -> Refused {
        let wrong = self.wrong().saturating_add(1);
        self.count(wrong);
        let Some(folder) = self.folder.clone().filter(|_| wrong >= code::ERASED_AFTER) else { return Refused::Wrong };
        let erased: Vec<_> =
            self.locked.iter().filter(|(_, locked)| locked.header.erase).map(|(space, _)| *space).collect();
        let gone = erased.iter().filter(|space| folder.clear(**space).is_ok()).count();
        self.locked.retain(|(space, _)| !erased.contains(space));
        if gone > 0 { Refused::Erased } else { Refused::Wrong }
    }

    fn wrong(&self) -> u32 {
        let path = self.folder.as_ref().and_then(Folder::tries);
        let bytes = path.and_then(|path| read(&path).ok().flatten());
        bytes.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.trim().parse().ok()).unwrap_or(0)
    }

    fn count(&self, wrong: u32) {
        let Some(path) = self.folder.as_ref().and_then(Folder::tries).filter(|_| self.lock.is_some()) else { return };
        // A count that cannot be written makes guessing no faster than copying the file does.
        let _ = match wrong {
            0 => std::fs::remove_file(path),
            _ => guard::write_durably(&path, wrong.to_string().as_bytes()),
        };
    }
}
