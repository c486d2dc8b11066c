//! Keeps progress on disk: finds what is there, saves what may be kept, forgets everything. It never decides what may be kept.

use crate::folder::{Folder, read};
use crate::guard;
use content::Document;
use content::progress::{Found, choose};
use content::session::Notice;
use content::view::Saving;
use std::fs::File;
use std::io;
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_store::{Store, StoreBuilder};

/// The saved progress of this process.
pub struct Keeper<R: Runtime> {
    app: AppHandle<R>,
    folder: Folder,
    store: Option<Arc<Store<R>>>,
    lock: Option<File>,
}

/// What was found at start; without a generation nothing may be written.
struct Start {
    generation: Option<u64>,
    document: Document,
    notice: Option<Notice>,
}

impl<R: Runtime> Keeper<R> {
    /// Finds what is saved, and opens the store unless something there must be left alone.
    pub fn open(app: &AppHandle<R>, folder: Folder) -> (Self, Document, Option<Notice>) {
        let mut keeper = Self { app: app.clone(), folder, store: None, lock: None };
        guard::close();
        let Start { generation, document, notice } = keeper.take();
        let notice = keeper.start(generation, &document).or(notice);
        (keeper, document, notice)
    }

    /// Locks the folder and reads it.
    fn take(&mut self) -> Start {
        let left_alone = |document, notice| Start { generation: None, document, notice: Some(notice) };
        let locked = self.folder.lock().map(|lock| self.lock = lock);
        let (generation, document, recovered) = match self.find() {
            Ok(Found::Nothing) => (0, Document::default(), false),
            Ok(Found::Progress { generation, document, recovered }) => (generation, document, recovered),
            Ok(Found::Damaged) => return left_alone(Document::default(), Notice::Damaged),
            Ok(Found::Newer) => return left_alone(Document::default(), Notice::Newer),
            Err(_) => return left_alone(Document::default(), Notice::Unwritable),
        };
        match locked {
            Ok(()) if self.lock.is_some() => {
                if recovered {
                    self.heal();
                }
                Start { generation: Some(generation), document, notice: recovered.then_some(Notice::Recovered) }
            }
            Ok(()) => left_alone(document, Notice::Busy),
            Err(_) => left_alone(document, Notice::Unwritable),
        }
    }

    fn find(&self) -> io::Result<Found> {
        let bytes = |path: Option<std::path::PathBuf>| path.map_or(Ok(None), |path| read(&path));
        let (main, twin) = (bytes(self.folder.main())?, bytes(self.folder.twin())?);
        Ok(choose(main.as_deref(), twin.as_deref()))
    }

    /// Makes the main file whole again from its twin, so that its damage is said once. If that fails, the next start tries again.
    fn heal(&self) {
        if let (Some(main), Some(twin)) = (self.folder.main(), self.folder.twin())
            && let Ok(Some(bytes)) = read(&twin)
        {
            let _ = guard::write_durably(&main, &bytes);
        }
    }

    /// Opens the guard and the store behind it, if the files may be written; says what went wrong, if anything.
    fn start(&mut self, generation: Option<u64>, document: &Document) -> Option<Notice> {
        let (generation, main, twin) = (generation?, self.folder.main()?, self.folder.twin()?);
        guard::open(twin, generation, document.clone());
        let builder = StoreBuilder::new(&self.app, main).disable_auto_save();
        match builder.serialize(guard::serialize).deserialize(guard::deserialize).build() {
            Ok(store) => {
                self.store = Some(store);
                None
            }
            Err(_) => Some(Notice::Unwritable),
        }
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
                self.heal();
                Saving::Saved
            }
            Err(_) => Saving::Impossible,
        }
    }

    /// Removes every file of ours. Nothing is written again until [`Keeper::again`].
    ///
    /// # Errors
    /// When a file stays, or another window of the program keeps the files and would write them again.
    pub fn forget(&mut self) -> io::Result<()> {
        if self.lock.is_none() && matches!(self.folder.lock(), Ok(None)) {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        guard::close();
        if let Some(store) = self.store.take() {
            store.close_resource();
        }
        self.lock = None;
        self.folder.empty()
    }

    /// Whether everything was forgotten, or could not be opened.
    pub fn is_closed(&self) -> bool {
        self.store.is_none()
    }

    /// Keeps again after forgetting, when the person asks for it.
    pub fn again(&mut self) -> Option<Notice> {
        let Start { generation, document, notice } = self.take();
        self.start(generation, &document).or(notice)
    }

    /// Lets go of the folder at the end.
    pub fn close(&mut self) {
        if self.lock.take().is_some() {
            self.folder.unlock();
        }
    }
}
