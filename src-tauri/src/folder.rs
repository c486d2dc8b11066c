//! Where the program keeps its state, and which files there are ours. It must not know what is in them.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tauri::{App, Manager, Runtime};

/// The environment variable that moves all state.
const MOVED: &str = "BALISE_DATA_DIR";

/// The folder of saved progress.
#[derive(Clone, Debug)]
pub struct Folder(Option<PathBuf>);

impl Folder {
    /// A folder, which may not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(Some(path.into()))
    }

    /// `BALISE_DATA_DIR`, or the person's own folder for this program.
    pub fn of_the_person<R: Runtime>(app: &App<R>) -> Self {
        let moved = std::env::var_os(MOVED).filter(|path| !path.is_empty());
        let moved = moved.and_then(|path| std::path::absolute(path).ok());
        Self(moved.or_else(|| app.path().app_local_data_dir().ok()))
    }

    /// The saved progress.
    pub fn main(&self) -> Option<PathBuf> {
        self.file("progress.json")
    }

    /// Its twin, written first.
    pub fn twin(&self) -> Option<PathBuf> {
        self.file("progress.good")
    }

    /// Takes the folder for this process until the file is dropped; nothing when another process has it.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn lock(&self) -> io::Result<Option<File>> {
        let path = self.file("progress.lock").ok_or(io::ErrorKind::NotFound)?;
        self.0.as_deref().map_or(Ok(()), make)?;
        let file = File::options().create(true).write(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }

    /// Removes the file that [`Folder::lock`] made, and the folder when nothing is left in it.
    pub fn unlock(&self) {
        if let Some(path) = self.file("progress.lock") {
            let _ = fs::remove_file(path); // Left behind it holds nothing, and the next start takes it again.
        }
        if let Some(folder) = &self.0 {
            let _ = fs::remove_dir(folder); // Refused when something is in it, as it should be.
        }
    }

    /// Removes every file of ours, so that a power cut brings none of them back.
    ///
    /// # Errors
    /// When one of them stays, or may come back.
    pub fn empty(&self) -> io::Result<()> {
        let Some(folder) = self.0.as_deref().filter(|folder| folder.is_dir()) else { return Ok(()) };
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let ours = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("progress."));
            if ours && path.is_file() {
                fs::remove_file(path)?;
            }
        }
        sync(folder)
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        self.0.as_deref().map(|folder| folder.join(name))
    }
}

/// Makes a folder that only its owner can open; one that is there stays as it is.
fn make(folder: &Path) -> io::Result<()> {
    let missing: Vec<_> = folder.ancestors().take_while(|part| !part.exists()).collect();
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)?;
    for above in missing.iter().filter_map(|part| part.parent()) {
        // A new name is sure to survive a power cut only now. A folder above that may not be read is the system's, and old.
        let _ = sync(above);
    }
    Ok(())
}

/// Forces the names in a folder to the disk. A folder cannot be opened as a file on Windows; there each change of names is journaled.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Reads a file that may be missing.
///
/// # Errors
/// When it is there and cannot be read.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
