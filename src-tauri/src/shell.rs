//! One session and its keeper: each change goes to the session, then to disk, then back to the page.
//! What closes and opens it is in [`doors`].

mod doors;
mod refusal;

pub use refusal::Refusal;

use crate::folder::Folder;
use crate::keeper::{Keeper, Start};
use content::policy::Persistence;
use content::session::Notice;
use content::view::{FilesView, Page, Saving, Setting};
use content::{Catalogue, Session, Wish};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::{AppHandle, Runtime};

/// The state behind the commands.
pub struct Shell<R: Runtime> {
    state: Mutex<State<R>>,
    /// One code is tried at a time, and the pause after wrong ones is waited for outside the state.
    trying: Mutex<()>,
}

struct State<R: Runtime> {
    folder: Folder,
    session: Session,
    keeper: Keeper<R>,
}

impl<R: Runtime> Shell<R> {
    /// Finds what was kept and starts from it.
    pub fn open(app: &AppHandle<R>, catalogue: Arc<Catalogue>, wish: Wish, folder: Folder) -> Self {
        let mut session = Session::new(catalogue, Default::default(), wish);
        session.stands(crate::clock::here());
        let (keeper, start) = Keeper::open(app, place(&session, &folder));
        let mut state = State { folder, session, keeper };
        state.begin(start);
        Self { state: Mutex::new(state), trying: Mutex::new(()) }
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
        if setting == Setting::Keep(true) && state.keeper.is_forgotten() {
            let notice = state.keeper.anew();
            let saving = state.saving();
            state.session.tell(notice, saving);
        }
        let page = state.session.change(setting)?;
        let page = state.keep(page);
        Ok(state.stand(page))
    }

    /// Forgets everything of this space, on disk and here.
    ///
    /// # Errors
    /// When a file of ours could not be removed.
    pub fn forget(&self) -> Result<Page, Refusal> {
        let mut state = self.lock();
        state.keeper.forget().map_err(|_| Refusal::NotForgotten)?;
        let page = state.session.forget();
        Ok(state.stand(page))
    }

    /// The files of the program, from the disk.
    pub fn files(&self) -> FilesView {
        let state = self.lock();
        state.session.files(state.folder.path().map(|path| path.display().to_string()), &state.folder.written())
    }

    /// Lets go of the files at the end.
    pub fn close(&self) {
        self.lock().keeper.close();
    }

    fn lock(&self) -> MutexGuard<'_, State<R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where this run keeps what it saves; nowhere in a class, in a session, and where a policy says so.
fn place(session: &Session, folder: &Folder) -> Option<Folder> {
    (session.persistence() != Persistence::None).then(|| folder.clone())
}

impl<R: Runtime> State<R> {
    /// Begins with what was found.
    fn begin(&mut self, Start { document, notice }: Start) {
        self.session.open(document);
        let saving = self.saving();
        self.session.tell(notice, saving);
        self.session.stand(self.keeper.door());
    }

    /// Whether changes reach the disk; a run that writes nothing by choice misses nothing.
    fn saving(&self) -> Saving {
        let chosen = self.keeper.is_without() || self.keeper.is_forgotten() || self.keeper.door().locked;
        let missing = self.keeper.is_closed() && !chosen;
        if missing { Saving::Impossible } else { Saving::Saved }
    }

    /// Says anew how what is kept is closed, if that changed.
    fn stand(&mut self, page: Page) -> Page {
        let door = self.keeper.door();
        if door == self.session.door() {
            return page;
        }
        self.session.stand(door);
        Page { usage: self.session.used().usage, ..page }
    }

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
