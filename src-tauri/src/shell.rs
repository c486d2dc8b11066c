//! One session and its keeper: each change goes to the session, then to disk, then back to the page.

use crate::folder::Folder;
use crate::keeper::Keeper;
use content::record::Refused;
use content::session::{Notice, UnknownId};
use content::view::{Page, Saving, Setting};
use content::{Catalogue, Session, Wish};
use serde::Serialize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::{AppHandle, Runtime};

/// Why a command was refused; the page has a sentence for each code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Refusal {
    /// An id that is not ours, or not one that can be answered now.
    UnknownId,
    /// A file of ours could not be removed.
    NotForgotten,
    /// Nothing was written.
    TextEmpty,
    /// A text is too long.
    TextLong,
    /// A text holds signs that cannot be read.
    TextUnreadable,
    /// A text is a picture or a file written out.
    TextPicture,
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Empty => Self::TextEmpty,
            Refused::Long => Self::TextLong,
            Refused::Unreadable => Self::TextUnreadable,
            Refused::Picture => Self::TextPicture,
            Refused::UnknownId => Self::UnknownId,
        }
    }
}

impl From<UnknownId> for Refusal {
    fn from(_: UnknownId) -> Self {
        Self::UnknownId
    }
}

/// The state behind the commands.
pub struct Shell<R: Runtime>(Mutex<State<R>>);

struct State<R: Runtime> {
    session: Session,
    keeper: Keeper<R>,
}

impl<R: Runtime> Shell<R> {
    /// Finds what was kept and starts from it.
    pub fn open(app: &AppHandle<R>, catalogue: Arc<Catalogue>, wish: Wish, folder: Folder) -> Self {
        let (keeper, document, notice) = Keeper::open(app, folder);
        let mut session = Session::new(catalogue, document, wish);
        session.stands(crate::clock::here());
        session.tell(notice, if keeper.is_closed() { Saving::Impossible } else { Saving::Saved });
        Self(Mutex::new(State { session, keeper }))
    }

    /// Everything the page draws.
    pub fn page(&self) -> Page {
        self.lock().session.page()
    }

    /// Looks at something without changing what is kept.
    pub fn look<T>(&self, see: impl FnOnce(&mut Session) -> T) -> T {
        see(&mut self.lock().session)
    }

    /// Changes something, keeps what may be kept, and says what changed.
    ///
    /// # Errors
    /// When the session refuses an id or a text.
    pub fn act<E: Into<Refusal>>(&self, change: impl FnOnce(&mut Session) -> Result<Page, E>) -> Result<Page, Refusal> {
        let mut state = self.lock();
        let page = change(&mut state.session).map_err(Into::into)?;
        Ok(state.keep(page))
    }

    /// Changes a setting. Saying "keep" after everything was forgotten opens the files again.
    ///
    /// # Errors
    /// When the session refuses an id.
    pub fn change(&self, setting: Setting) -> Result<Page, Refusal> {
        let mut state = self.lock();
        if setting == Setting::Keep(true) && state.session.forgotten() && state.keeper.is_closed() {
            let notice = state.keeper.again();
            let saving = if state.keeper.is_closed() { Saving::Impossible } else { Saving::Saved };
            state.session.tell(notice, saving);
        }
        let page = state.session.change(setting)?;
        Ok(state.keep(page))
    }

    /// Forgets everything, on disk and here.
    ///
    /// # Errors
    /// When a file of ours could not be removed.
    pub fn forget(&self) -> Result<Page, Refusal> {
        let mut state = self.lock();
        state.keeper.forget().map_err(|_| Refusal::NotForgotten)?;
        Ok(state.session.forget())
    }

    /// Lets go of the files at the end.
    pub fn close(&self) {
        self.lock().keeper.close();
    }

    fn lock(&self) -> MutexGuard<'_, State<R>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R: Runtime> State<R> {
    /// Saves, and tells the page when saving stopped or came back.
    fn keep(&mut self, page: Page) -> Page {
        if self.keeper.is_closed() {
            return page;
        }
        let saving = self.keeper.save(&self.session.kept());
        if saving == self.session.saving() {
            return page;
        }
        self.session.tell((saving == Saving::Impossible).then_some(Notice::Unwritable), saving);
        Page { progress: self.session.progress().progress, ..page }
    }
}
