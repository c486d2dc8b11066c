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

impl<R: Runtime> Keeper<R> {
    /// Finds what is saved, and opens the store unless something there must be left alone.
    pub fn open(app: &AppHandle<R>, folder: Folder) -> (Self, Document, Option<Notice>) {
        let mut keeper = Self { app: app.clone(), folder, store: None, lock: None };
        guard::close();
        let (document, notice) = match keeper.take() {
            Ok((generation, document, notice)) => {
                let told = keeper.start(generation, &document).err().map(|_| Notice::Unwritable);
                (document, told.or(notice))
            }
            Err((document, notice)) => (document, Some(notice)),
        };
        (keeper, document, notice)
    }

    /// Locks the folder and reads it; on the right side when it must not be written.
    fn take(&mut self) -> Result<(u64, Document, Option<Notice>), (Document, Notice)> {
        let lock = self.folder.lock();
        let found = self.find().map_err(|_| (Document::default(), Notice::Unwritable))?;
        let (generation, document, notice) = match found {
            Found::Nothing => (0, Document::default(), None),
            Found::Progress { generation, document, recovered } => {
                (generation, document, recovered.then_some(Notice::Recovered))
            }
            Found::Damaged => return Err((Document::default(), Notice::Damaged)),
            Found::Newer => return Err((Document::default(), Notice::Newer)),
        };
        match lock {
            Ok(Some(lock)) => self.lock = Some(lock),
            Ok(None) => return Err((document, Notice::Busy)),
            Err(_) => return Err((document, Notice::Unwritable)),
        }
        Ok((generation, document, notice))
    }

    fn find(&self) -> io::Result<Found> {
        let bytes = |path: Option<std::path::PathBuf>| path.map_or(Ok(None), |path| read(&path));
        let (main, twin) = (bytes(self.folder.main())?, bytes(self.folder.twin())?);
        Ok(choose(main.as_deref(), twin.as_deref()))
    }

    /// Opens the guard and the store behind it.
    fn start(&mut self, generation: u64, document: &Document) -> Result<(), tauri_plugin_store::Error> {
        let (Some(main), Some(twin)) = (self.folder.main(), self.folder.twin()) else { return Ok(()) };
        guard::open(twin, generation, document.clone());
        let builder = StoreBuilder::new(&self.app, main).disable_auto_save();
        let store = builder.serialize(guard::serialize).deserialize(guard::deserialize).build()?;
        self.store = Some(store);
        Ok(())
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
            Err(_) => Saving::Impossible,
        }
    }

    /// Removes every file of ours. Nothing is written again until [`Keeper::again`].
    ///
    /// # Errors
    /// When a file stays.
    pub fn forget(&mut self) -> io::Result<()> {
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
        match self.take() {
            Ok((generation, document, _)) => self.start(generation, &document).err().map(|_| Notice::Unwritable),
            Err((_, notice)) => Some(notice),
        }
    }

    /// Lets go of the folder at the end.
    pub fn close(&mut self) {
        if self.lock.take().is_some() {
            self.folder.unlock();
        }
    }
}
