//! Where each system keeps what its administrator decided. Read only: nothing here writes, and nothing here decides what a
//! value means or which of two counts; that is `content::policy`.
//!
//! No environment variable chooses a policy. Debug builds alone read `BALISE_POLICY_DIR` instead of the system's places, so
//! that a test of the real window can give one; a release build does not look at it.

pub mod linux;
pub mod macos;
pub mod windows;

use content::Catalogue;
use content::policy::{Known, Scope, Settled, Source, Unreadable, settle};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Bytes a policy can have. More is a mistake, or an attempt to exhaust the program.
pub const LIMIT: u64 = 256 * 1024;

/// The variable of debug builds that gives the folder of the computer's policy.
const GIVEN: &str = "BALISE_POLICY_DIR";

/// A place where policies are kept.
pub trait Managed {
    /// What is there, in the order in which the later counts. A place with nothing in it gives nothing.
    fn sources(&self) -> Vec<Source>;
}

/// What is in force on this computer, and what has to be mended.
pub fn settled(catalogue: &Catalogue) -> Settled {
    settle(&managed().sources(), &Known::of(catalogue))
}

/// The places of this system.
pub fn managed() -> Box<dyn Managed> {
    match given() {
        Some(folder) => Box::new(linux::Folders { machine: folder.into(), user: None }),
        None => of_the_system(),
    }
}

fn given() -> Option<std::ffi::OsString> {
    if cfg!(debug_assertions) { std::env::var_os(GIVEN).filter(|folder| !folder.is_empty()) } else { None }
}

#[cfg(target_os = "macos")]
fn of_the_system() -> Box<dyn Managed> {
    Box::new(macos::Preferences::of_the_system())
}

#[cfg(windows)]
fn of_the_system() -> Box<dyn Managed> {
    Box::new(windows::Registry)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_the_system() -> Box<dyn Managed> {
    Box::new(linux::Folders::of_the_system())
}

/// The bytes of a file of at most `limit` that its scope can trust; nothing when there is none.
///
/// # Errors
/// Why it cannot be known what the file says.
pub(crate) fn bytes(path: &Path, scope: Scope, limit: u64) -> Result<Option<Vec<u8>>, Unreadable> {
    let about = match fs::metadata(path) {
        Ok(about) => about,
        // A link that leads nowhere is there, and somebody meant something by it.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return if fs::symlink_metadata(path).is_ok() { Err(Unreadable::NotAFile) } else { Ok(None) };
        }
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Err(Unreadable::Denied),
        Err(_) => return Err(Unreadable::NotAFile),
    };
    if !about.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if about.len() > limit {
        return Err(Unreadable::Large);
    }
    if scope == Scope::Machine && is_exposed(&about) {
        return Err(Unreadable::Exposed);
    }
    let mut read = Vec::new();
    let file = File::open(path).map_err(|_| Unreadable::Denied)?;
    file.take(limit + 1).read_to_end(&mut read).map_err(|_| Unreadable::Denied)?;
    if read.len() as u64 > limit { Err(Unreadable::Large) } else { Ok(Some(read)) }
}

/// Whether every account of the computer can write it: then a pupil could have.
#[cfg(unix)]
pub(crate) fn is_exposed(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    about.permissions().mode() & 0o002 != 0
}

/// Elsewhere policies are no files.
#[cfg(not(unix))]
pub(crate) fn is_exposed(_: &fs::Metadata) -> bool {
    false
}
