//! Keeps progress on disk: finds what is there, saves what may be kept, forgets everything. It never decides what may be kept.
//! What stands behind codes is in [`code`].

mod code;
mod find;

pub use code::Refused;

use crate::folder::{Folder, Space};
use crate::guard;
use content::Document;
use content::code::Header;
use content::progress::Locked;
use content::session::Notice;
use content::usage::Door;
use content::view::Saving;
use find::Place;
use std::fs::File;
use std::io;
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};

/// The saved progress of this process.
pub struct Keeper<R: Runtime> {
    app: AppHandle<R>,
    /// Nothing for a run that writes nothing and reads nothing.
    folder: Option<Folder>,
    space: Space,
    store: Option<Arc<Store<R>>>,
    lock: Option<File>,
    /// What stands behind a code and was not opened.
    locked: Vec<(Space, Locked)>,
    /// A code is waited for, or the word to go on without.
    waits: bool,
    /// What is open was opened by a code.
    code: Option<Header>,
    /// Everything of this person was forgotten, and nothing is kept until they say so.
    forgotten: bool,
    /// Somebody else's words stand open here: this person's are kept only behind a code.
    needs_code: bool,
    /// Counts what was opened and closed, so that a code that took long opens nothing over what came since.
    turn: u64,
}

/// What a session begins with.
#[derive(Debug, Default)]
pub struct Start {
    /// What is open.
    pub document: Document,
    /// What has to be said about the files.
    pub notice: Option<Notice>,
}

impl<R: Runtime> Keeper<R> {
    /// Finds what is saved, and opens the store unless something there must be left alone. Without a folder nothing is read or written.
    pub fn open(app: &AppHandle<R>, folder: Option<Folder>) -> (Self, Start) {
        let mut keeper = Self {
            app: app.clone(),
            folder,
            space: Space::FIRST,
            store: None,
            lock: None,
            locked: Vec::new(),
            waits: false,
            code: None,
            forgotten: false,
            needs_code: false,
            turn: 0,
        };
        let start = keeper.again();
        (keeper, start)
    }

    /// Finds everything anew: at the start, after forgetting, and when what was open is closed.
    pub fn again(&mut self) -> Start {
        self.shut();
        let Some(folder) = self.folder.clone() else { return Start::default() };
        let held = self.hold(&folder);
        let place = match find::place(&folder, self.lock.is_some()) {
            Ok(place) => place,
            Err(_) => return Start { notice: Some(Notice::Unwritable), ..Start::default() },
        };
        if place.locked.is_empty() {
            return self.enter(place, held);
        }
        let shown = place.locked[0].1.header.shown.clone();
        self.locked = place.locked;
        self.waits = true;
        let mut document = Document::default();
        let settings = &mut document.settings;
        (settings.language, settings.country, settings.theme) = (shown.language, shown.country, shown.theme);
        Start { document, notice: held }
    }

    /// Keeps again after forgetting, in a space of its own: what somebody else keeps here is neither opened nor written over.
    pub fn anew(&mut self) -> Option<Notice> {
        self.shut();
        let folder = self.folder.clone()?;
        let held = self.hold(&folder);
        let Ok(place) = find::place(&folder, self.lock.is_some()) else { return Some(Notice::Unwritable) };
        (self.locked, self.space) = (place.locked, place.free);
        if place.open.is_some() {
            // Two could not be told apart at the next start.
            self.needs_code = true;
            return Some(held.unwrap_or(Notice::NeedsCode));
        }
        self.begin(0, Document::default(), None, held).notice
    }

    /// Goes on with another folder, or with none.
    pub fn move_to(&mut self, folder: Option<Folder>) -> Start {
        self.shut();
        self.close();
        self.folder = folder;
        self.again()
    }

    /// Takes the folder for this process, and says why it could not.
    fn hold(&mut self, folder: &Folder) -> Option<Notice> {
        if self.lock.is_some() {
            return None;
        }
        match folder.lock() {
            Ok(lock) => {
                self.lock = lock;
                self.lock.is_none().then_some(Notice::Busy)
            }
            Err(_) => Some(Notice::Unwritable),
        }
    }

    /// Goes into what is open to anyone, or into a space that is still empty.
    fn enter(&mut self, place: Place, held: Option<Notice>) -> Start {
        let blocked = place.blocked;
        let Some(found) = place.open else {
            // What cannot be read is left as it is; next to something behind a code, a new space is possible.
            if let Some(blocked) = blocked.filter(|_| self.locked.is_empty()) {
                return Start { notice: Some(blocked), ..Start::default() };
            }
            self.space = place.free;
            return self.begin(0, Document::default(), None, held);
        };
        self.space = found.space;
        let notice = held.or(found.recovered.then_some(Notice::Recovered));
        self.begin(found.generation, found.document, None, notice)
    }

    /// Opens the guard and the store behind it, if the folder is ours. One store is open at a time.
    fn begin(
        &mut self,
        generation: u64,
        document: Document,
        key: Option<content::code::Opened>,
        notice: Option<Notice>,
    ) -> Start {
        self.release();
        (self.code, self.forgotten, self.needs_code) = (key.as_ref().map(|key| key.header().clone()), false, false);
        self.turn += 1;
        let paths = self.folder.as_ref().and_then(|folder| folder.main(self.space).zip(folder.twin(self.space)));
        let Some((main, twin)) = paths.filter(|_| self.lock.is_some()) else { return Start { document, notice } };
        guard::open(main.clone(), twin, generation, document.clone(), key);
        let builder = StoreBuilder::new(&self.app, main).disable_auto_save();
        let notice = match builder.serialize(guard::serialize).deserialize(guard::deserialize).build() {
            Ok(store) => {
                self.store = Some(store);
                notice
            }
            Err(_) => Some(Notice::Unwritable),
        };
        Start { document, notice }
    }

    /// Saves a document; `Impossible` when it did not reach the disk.
    pub fn save(&self, document: &Document) -> Saving {
        let Some(store) = &self.store else { return Saving::Impossible };
        if guard::holds(document) {
            return Saving::Saved;
        }
        let Ok(value) = serde_json::to_value(document) else { return Saving::Impossible };
        store.set(guard::KEY, value);
        match store.save() {
            Ok(()) => Saving::Saved,
            // Its twin is safe on disk and will be found: it is saved. The main file is made from it, now or by the next start.
            Err(_) if guard::holds(document) => {
                self.folder.iter().for_each(|folder| find::heal(folder, self.space));
                Saving::Saved
            }
            Err(_) => Saving::Impossible,
        }
    }

    /// Removes every file of this space, and nothing of another. Nothing is written again until [`Keeper::again`].
    ///
    /// # Errors
    /// When a file stays, or another window of the program keeps the files and would write them again.
    pub fn forget(&mut self) -> io::Result<()> {
        self.remove(|folder, space| folder.clear(space))
    }

    /// Removes every file of the program, what stands behind other codes too.
    ///
    /// # Errors
    /// As [`Keeper::forget`].
    pub fn erase(&mut self) -> io::Result<()> {
        self.remove(|folder, _| folder.empty())?;
        self.locked.clear();
        Ok(())
    }

    fn remove(&mut self, remove: impl FnOnce(&Folder, Space) -> io::Result<()>) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else { return Err(io::ErrorKind::Unsupported.into()) };
        if self.lock.is_none() && matches!(folder.lock(), Ok(None)) {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        if let Err(error) = remove(&folder, self.space) {
            guard::doubt(); // What is open goes on being kept.
            return Err(error);
        }
        let locked = std::mem::take(&mut self.locked);
        self.shut();
        (self.lock, self.forgotten) = (None, true);
        self.locked = locked;
        folder.unlock();
        Ok(())
    }

    /// Whether everything of this person was forgotten.
    pub fn is_forgotten(&self) -> bool {
        self.forgotten
    }

    /// The state of what is open, for a code that takes long.
    pub fn turn(&self) -> u64 {
        self.turn
    }

    /// Whether nothing is written: everything was forgotten, stands behind a code, or could not be opened.
    pub fn is_closed(&self) -> bool {
        self.store.is_none()
    }

    /// Whether this run writes nothing by choice.
    pub fn is_without(&self) -> bool {
        self.folder.is_none()
    }

    /// How what is kept is closed.
    pub fn door(&self) -> Door {
        Door {
            locked: self.waits,
            code: self.code.is_some(),
            erase: self.code.as_ref().is_some_and(|header| header.erase),
            others: !self.locked.is_empty(),
        }
    }

    /// Lets no save through any more, and takes the key out of the memory.
    fn shut(&mut self) {
        self.release();
        self.locked.clear();
        (self.waits, self.code, self.forgotten, self.needs_code) = (false, None, false, false);
        self.turn += 1;
    }

    /// Closes the guard, which takes the key out of the memory, and the store, which would else be saved once more at the end.
    fn release(&mut self) {
        guard::close();
        if let Some(store) = self.store.take() {
            store.close_resource();
        }
    }

    /// Lets go of the folder at the end.
    pub fn close(&mut self) {
        guard::close();
        if let Some(folder) = self.folder.as_ref().filter(|_| self.lock.is_some()) {
            folder.unlock();
        }
        self.lock = None;
    }
}
