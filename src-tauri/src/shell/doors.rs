//! What closes and opens a session: the code, the mode, the next person, the copy. Each is one step for the person, and
//! nothing of the one before is left in it.

use super::{Refusal, Shell, place};
use content::backup;
use content::code::Code;
use content::view::Page;
use content::{Document, Mode};
use std::io::Read;
use std::path::Path;
use std::sync::PoisonError;
use std::time::Duration;
use tauri::Runtime;

impl<R: Runtime> Shell<R> {
    /// Opens what a code is for. After several wrong codes the answer takes longer, whatever the code.
    ///
    /// # Errors
    /// When the code is for nothing here.
    pub fn unlock(&self, typed: &Code, wait: impl FnOnce(Duration)) -> Result<Page, Refusal> {
        let _one = self.trying.lock().unwrap_or_else(PoisonError::into_inner);
        let (turn, pause) = {
            let state = self.lock();
            (state.keeper.turn(), state.keeper.pause())
        };
        wait(pause);
        let mut state = self.lock();
        if state.keeper.turn() != turn {
            return Err(Refusal::UnknownId); // Somebody went on without the code meanwhile.
        }
        match state.keeper.unlock(typed) {
            Ok(start) => state.begin(start),
            Err(refused) => {
                if refused == crate::keeper::Refused::Erased {
                    let start = state.keeper.again();
                    state.begin(start);
                }
                return Err(refused.into());
            }
        }
        Ok(state.session.page())
    }

    /// Goes on without a code. What stands behind one stays closed.
    pub fn pass(&self) -> Page {
        let mut state = self.lock();
        if let Some(start) = state.keeper.pass() {
            state.begin(start);
        }
        state.session.page()
    }

    /// Puts what is kept behind a code, or behind another; `now` is the code there is.
    ///
    /// # Errors
    /// When a code is wrong or cannot be set, or nothing can be saved.
    pub fn protect(&self, now: &Code, new: &Code, erase: bool, wait: impl FnOnce(Duration)) -> Result<Page, Refusal> {
        let _one = self.trying.lock().unwrap_or_else(PoisonError::into_inner);
        let pause = self.lock().keeper.own_pause();
        wait(pause);
        let mut state = self.lock();
        let document = state.session.kept();
        state.keeper.protect(&document, now, new, erase)?;
        let door = state.keeper.door();
        state.session.stand(door);
        let page = state.session.change(content::view::Setting::CodeAsked(true))?;
        Ok(state.keep(page))
    }

    /// Closes what is open. Where there is a code, it is asked for again; else everything that was not kept is gone.
    pub fn close_up(&self) -> Page {
        let mut state = self.lock();
        let start = state.keeper.again();
        state.begin(start);
        state.session.page()
    }

    /// Goes to another mode and starts afresh in it.
    ///
    /// # Errors
    /// When a policy decided the mode.
    pub fn switch(&self, mode: Mode) -> Result<Page, Refusal> {
        let mut state = self.lock();
        state.session.switch(mode)?;
        let place = place(&state.session, &state.folder);
        let start = state.keeper.move_to(place);
        state.begin(start);
        Ok(state.session.page())
    }

    /// Erases every file of the program, what stands behind codes too.
    ///
    /// # Errors
    /// When a file could not be removed.
    pub fn erase(&self) -> Result<Page, Refusal> {
        let mut state = self.lock();
        state.keeper.erase().map_err(|_| Refusal::NotForgotten)?;
        let door = state.keeper.door();
        state.session.stand(door);
        Ok(state.session.forget())
    }

    /// What a copy made now would hold, taken before anybody is asked where it goes; and the state it belongs to.
    ///
    /// # Errors
    /// When the passphrase cannot be one, nothing is open, or the computer is shared and its files are not to be looked at.
    pub fn to_copy(&self, passphrase: &Code) -> Result<(Document, u64), Refusal> {
        let state = self.lock();
        let shared = state.session.mode() == Mode::Class || state.session.policy().is_kiosk();
        if shared || state.keeper.door().locked {
            return Err(Refusal::UnknownId);
        }
        passphrase.can_be_set().then_some(()).ok_or(Refusal::CodeLength)?;
        Ok((state.session.whole().clone(), state.keeper.turn()))
    }

    /// Writes a copy to a chosen file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn copy(document: &Document, path: &Path, passphrase: &Code) -> Result<(), Refusal> {
        let bytes = backup::write(document, passphrase).map_err(|_| Refusal::CopyNotSaved)?;
        crate::guard::write_copy(path, &bytes).map_err(|_| Refusal::CopyNotSaved)
    }

    /// Takes a copy in place of what is open, and keeps it if this person keeps anything.
    ///
    /// # Errors
    /// When the file is no copy of ours, the passphrase is wrong, or what was open then was closed meanwhile; what is open stays.
    pub fn restore(&self, turn: u64, path: &Path, passphrase: &Code) -> Result<Page, Refusal> {
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(|_| Refusal::CopyUnreadable)?;
        file.take(backup::LARGEST + 1).read_to_end(&mut bytes).map_err(|_| Refusal::CopyUnreadable)?;
        if bytes.len() as u64 > backup::LARGEST {
            return Err(Refusal::CopyForeign);
        }
        let document = backup::read(&bytes, passphrase)?;
        let mut state = self.lock();
        if state.keeper.turn() != turn {
            return Err(Refusal::UnknownId);
        }
        state.session.take_up(document);
        let page = state.session.page();
        Ok(state.keep(page))
    }
}
