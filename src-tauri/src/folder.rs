//! Where the program keeps its state, and which files there are ours. It must not know what is in them.

use crate::patience::patiently;
use content::usage::{Purpose, Written};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tauri::utils::config::AppDirectoriesOverride;
use tauri::{Context, Runtime};

/// The environment variable that moves all state.
const MOVED: &str = "BALISE_DATA_DIR";

/// The file beside the program that keeps all state beside it: for a memory stick.
const PORTABLE: &str = "portable";

/// The folder of saved progress.
#[derive(Clone, Debug)]
pub struct Folder(Option<PathBuf>);

impl Folder {
    /// A folder, which may not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(Some(path.into()))
    }

    /// The folder of this start; the identifier names the person's own one.
    pub fn of_the_person(identifier: &str) -> Self {
        let program = std::env::current_exe().ok();
        let own = dirs::data_local_dir().map(|folder| folder.join(identifier));
        Self::chosen(std::env::var_os(MOVED), program.as_deref(), own)
    }

    /// What `BALISE_DATA_DIR` holds, or `data` beside a program with the file `portable`, or the person's own folder.
    pub fn chosen(moved: Option<OsString>, program: Option<&Path>, own: Option<PathBuf>) -> Self {
        let moved = moved.filter(|path| !path.is_empty()).and_then(|path| std::path::absolute(path).ok());
        let beside = program.and_then(Path::parent).filter(|folder| folder.join(PORTABLE).is_file());
        Self(moved.or_else(|| beside.map(|folder| folder.join("data"))).or(own))
    }

    /// Where it is, when there is one.
    pub fn path(&self) -> Option<&Path> {
        self.0.as_deref()
    }

    /// Keeps here too what the system's web view writes.
    pub fn hold<R: Runtime>(&self, context: &mut Context<R>) {
        context.config_mut().app.app_directories_override = self.0.clone().map(AppDirectoriesOverride::Root);
    }

    /// Finds out whether progress could be saved, by writing a file; what was made for that is removed.
    ///
    /// # Errors
    /// What the disk says.
    pub fn try_out(&self) -> io::Result<()> {
        let folder = self.path().ok_or(io::ErrorKind::NotFound)?;
        let made: Vec<_> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        let tried = make(folder).and_then(|()| {
            let path = folder.join("progress.try");
            File::create(&path)?;
            fs::remove_file(path)
        });
        for folder in made {
            let _ = fs::remove_dir(folder); // Refused when something came into it meanwhile, as it should be.
        }
        tried
    }

    /// The saved progress of a space.
    pub fn main(&self, space: Space) -> Option<PathBuf> {
        self.file(&format!("{}.json", space.stem()))
    }

    /// Its twin, written first.
    pub fn twin(&self, space: Space) -> Option<PathBuf> {
        self.file(&format!("{}.good", space.stem()))
    }

    /// The count of wrong codes in a row for a space.
    pub fn tries(&self, space: Space) -> Option<PathBuf> {
        self.file(&format!("{}.tries", space.stem()))
    }

    /// The spaces that have a file.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn spaces(&self) -> io::Result<BTreeSet<Space>> {
        let names = self.ours()?.into_iter().filter_map(|path| path.file_name()?.to_str().map(str::to_owned));
        Ok(names.filter_map(|name| Space::of(&name)).collect())
    }

    /// Everything in the folder, with sizes and what each is for. A file that goes meanwhile is passed over.
    pub fn written(&self) -> Vec<Written> {
        let mut written = Vec::new();
        if let Some(folder) = self.path() {
            walk(folder, &mut written);
        }
        written
    }

    /// Removes what a save that was cut off left of a space.
    pub fn tidy(&self, space: Space) {
        if let Some(path) = self.file(&format!("{}.new", space.stem())) {
            let _ = fs::remove_file(path); // Mostly it is not there.
        }
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
        self.remove(|_| true)
    }

    /// Removes the files of one space, and no other.
    ///
    /// # Errors
    /// When one of them stays, or may come back.
    pub fn clear(&self, space: Space) -> io::Result<()> {
        if self.spaces()?.iter().all(|other| *other == space) {
            return self.empty();
        }
        self.remove(|name| name.strip_prefix(&space.stem()).is_some_and(|end| ENDINGS.contains(&end)))
    }

    fn remove(&self, chosen: impl Fn(&str) -> bool) -> io::Result<()> {
        let Some(folder) = self.0.as_deref().filter(|folder| folder.is_dir()) else { return Ok(()) };
        for path in self.ours()? {
            if path.file_name().is_some_and(|name| chosen(&name.to_string_lossy())) {
                patiently(|| fs::remove_file(&path))?;
            }
        }
        sync(folder)
    }

    /// Every file of ours by name.
    fn ours(&self) -> io::Result<Vec<PathBuf>> {
        let Some(folder) = self.0.as_deref().filter(|folder| folder.is_dir()) else { return Ok(Vec::new()) };
        let paths =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
        Ok(paths.into_iter().filter(|path| path.is_file() && is_ours(path)).collect())
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        self.0.as_deref().map(|folder| folder.join(name))
    }
}

/// One person's place in the folder: the first has the plain names, the others a number. Names of people stand nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Space(u32);

impl Space {
    /// The first.
    pub const FIRST: Self = Self(1);

    /// The next one after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    fn stem(self) -> String {
        if self == Self::FIRST { "progress".to_owned() } else { format!("progress-{}", self.0) }
    }

    /// The space whose progress a file of this name holds.
    fn of(name: &str) -> Option<Self> {
        let stem = name.strip_suffix(".json").or_else(|| name.strip_suffix(".good"))?;
        match stem.strip_prefix("progress")? {
            "" => Some(Self::FIRST),
            number => number.strip_prefix('-')?.parse().ok().filter(|number| *number > 1).map(Self),
        }
    }
}

/// Ends of the names of a space's files.
const ENDINGS: [&str; 4] = [".json", ".good", ".new", ".tries"];

/// Whether a file has exactly one of our names: whatever else somebody put in the folder is not ours.
fn is_ours(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else { return false };
    let stem = ENDINGS.iter().find_map(|end| name.strip_suffix(end));
    let numbered = |stem: &str| Space::of(&format!("{stem}.json")).is_some();
    ["progress.lock", "progress.try"].contains(&name) || stem.is_some_and(numbered)
}

/// Files a list of what is written can have; a folder given by `BALISE_DATA_DIR` may hold anything.
const LISTED: usize = 500;

/// Lists what lies under a folder. Links are named and not followed.
fn walk(folder: &Path, written: &mut Vec<Written>) {
    let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let Ok(about) = fs::symlink_metadata(&path) else { continue };
        if written.len() >= LISTED {
            return;
        }
        if about.is_dir() {
            walk(&path, written);
        } else {
            let purpose = purpose(&path);
            written.push(Written { path: path.display().to_string(), size: about.len(), purpose });
        }
    }
}

fn purpose(path: &Path) -> Purpose {
    match path.extension().and_then(|end| end.to_str()).filter(|_| is_ours(path)) {
        Some("json") => Purpose::Progress,
        Some("good") => Purpose::Twin,
        Some("lock") => Purpose::Lock,
        Some("tries") => Purpose::Tries,
        Some("new") => Purpose::Leftover,
        _ => Purpose::Other,
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
