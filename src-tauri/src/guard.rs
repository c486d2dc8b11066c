//! Stands between the store plugin and the disk. Every save passes here: it is sealed, written durably to the twin first,
//! and refused when it would destroy something. The plugin's hooks are plain functions, so the guard is a static.

use crate::patience::patiently;
use content::code::Opened;
use content::progress::{self, Document};
use serde_json::Value;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The one key of the store.
pub const KEY: &str = "progress";

type BoxError = Box<dyn std::error::Error + Send + Sync>;

static GUARD: Mutex<Option<Guard>> = Mutex::new(None);

/// What the guard watches over.
struct Guard {
    main: PathBuf,
    twin: PathBuf,
    generation: u64,
    saved: Document,
    /// The key of a space behind a code; it leaves the memory when the guard closes.
    key: Option<Opened>,
    /// The files hold the document, but not behind the key there is now.
    stale: bool,
}

/// Why a save is refused.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Nothing may be written: forgotten, damaged, newer, or taken by another process.
    #[error("nothing may be written now")]
    Closed,
    /// The file already holds this.
    #[error("nothing has changed")]
    Unchanged,
    /// The store does not hold a document.
    #[error("the store holds no progress")]
    NoDocument,
}

fn lock() -> MutexGuard<'static, Option<Guard>> {
    GUARD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets saves through, from a generation and a document that the files already hold, behind this key.
pub fn open(main: PathBuf, twin: PathBuf, generation: u64, saved: Document, key: Option<Opened>) {
    *lock() = Some(Guard { main, twin, generation, saved, key, stale: false });
}

/// Puts every save from now on behind another key, the next one even if nothing else changed. Returns the key before.
pub fn rekey(key: Option<Opened>) -> Option<Opened> {
    let mut state = lock();
    let guard = state.as_mut()?;
    guard.stale = true;
    std::mem::replace(&mut guard.key, key)
}

/// Says that the files do not hold the document any more: the next save writes it whatever it is.
pub fn doubt() {
    if let Some(guard) = lock().as_mut() {
        guard.stale = true;
    }
}

/// Lets no save through any more, the plugin's own at exit included.
pub fn close() {
    *lock() = None;
}

/// Whether the files already hold this document.
pub fn holds(document: &Document) -> bool {
    lock().as_ref().is_some_and(|guard| !guard.stale && guard.saved == *document)
}

/// The plugin's `serialize` hook: the bytes of the main file, after the twin is safe on disk.
///
/// # Errors
/// [`Refused`], or what the disk says; the plugin then writes nothing.
pub fn serialize(store: &HashMap<String, Value>) -> Result<Vec<u8>, BoxError> {
    let mut state = lock();
    let guard = state.as_mut().ok_or(Refused::Closed)?;
    let document: Document = serde_json::from_value(store.get(KEY).ok_or(Refused::NoDocument)?.clone())?;
    if !guard.stale && document == guard.saved {
        return Err(Refused::Unchanged.into());
    }
    let bytes = progress::seal(guard.generation + 1, &document, guard.key.as_ref())?;
    write_durably(&guard.twin, &bytes)?;
    if !guard.main.exists() {
        // The plugin would make it readable for every account; now it only fills it. Where this fails, so does the plugin, and says so.
        let _ = write_durably(&guard.main, &bytes);
    }
    guard.generation += 1;
    guard.stale = false;
    guard.saved = document;
    Ok(bytes)
}

/// The plugin's `deserialize` hook. What was found is already decided when the store is built; the file is not trusted twice.
///
/// # Errors
/// When there is no document to give.
pub fn deserialize(_: &[u8]) -> Result<HashMap<String, Value>, BoxError> {
    let state = lock();
    let guard = state.as_ref().ok_or(Refused::Closed)?;
    Ok(HashMap::from([(KEY.to_owned(), serde_json::to_value(&guard.saved)?)]))
}

/// Writes a file that must not be there yet beside its place, then puts it there: whole, or not at all.
///
/// # Errors
/// What the disk says; nothing of it is left then.
pub fn write_copy(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let part = path.with_file_name(format!("{}.part", name.to_string_lossy()));
    let mut file = own().create_new(true).open(&part)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part); // It holds nothing readable, and the person is told that there is no copy.
    }
    written
}

/// A file to be written that only its owner can read.
fn own() -> fs::OpenOptions {
    let mut options = File::options();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a file so that after a crash it is the old one or the new one, whole.
///
/// # Errors
/// What the disk says.
pub fn write_durably(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let fresh = path.with_extension("new");
    let mut file = patiently(|| own().truncate(true).open(&fresh))?;
    file.write_all(bytes)?;
    file.sync_all()?;
    patiently(|| fs::rename(&fresh, path))?;
    // A folder cannot be opened as a file on Windows; there the rename itself is journaled.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}
