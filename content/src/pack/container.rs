//! A pack as one file: a plain tar of ordinary files, nothing else. It must not know what a text means.
//! Nothing is unpacked onto a disk: texts are read into memory, under paths that are ours.

use super::{LABEL, Refused};
use std::collections::BTreeMap;
use std::io::Read;
use tar::{Archive, Builder, EntryType, Header};

/// Bytes a pack can have. All the content that ships has less than a quarter of it.
pub const LIMIT: usize = 8 * 1024 * 1024;

/// Bytes one file of a pack can have.
pub const FILE_LIMIT: u64 = 1024 * 1024;

/// Files a pack can have.
pub const FILES: usize = 1000;

/// Every text by its path.
///
/// # Errors
/// Why the pack is refused: the first thing in it that may not be there.
pub(super) fn read(bytes: &[u8]) -> Result<BTreeMap<String, String>, Refused> {
    if bytes.len() > LIMIT {
        return Err(Refused::Large);
    }
    let mut texts = BTreeMap::new();
    let mut archive = Archive::new(bytes);
    // Raw: an entry that would rename or resize the next one is an entry like any other, and no ordinary file.
    for entry in archive.entries().map_err(|_| Refused::Torn)?.raw(true) {
        let mut entry = entry.map_err(|_| Refused::Torn)?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if entry.header().entry_type() != EntryType::Regular {
            return Err(Refused::NotAFile(path));
        }
        if !is_ours(&path) {
            return Err(Refused::Path(path));
        }
        if entry.size() > FILE_LIMIT {
            return Err(Refused::FileLarge(path));
        }
        if texts.len() == FILES {
            return Err(Refused::Many);
        }
        let mut read = Vec::new();
        entry.read_to_end(&mut read).map_err(|_| Refused::Torn)?;
        if read.len() as u64 != entry.size() {
            return Err(Refused::Torn);
        }
        let text = String::from_utf8(read).map_err(|_| Refused::Text(path.clone()))?;
        if texts.insert(path.clone(), text).is_some() {
            return Err(Refused::Twice(path));
        }
    }
    if texts.is_empty() { Err(Refused::Torn) } else { Ok(texts) }
}

/// The same bytes for the same texts, whoever writes them and whenever.
///
/// # Errors
/// The path that a pack cannot hold.
pub(super) fn write(texts: &BTreeMap<String, String>) -> Result<Vec<u8>, Refused> {
    let mut archive = Builder::new(Vec::new());
    for (path, text) in texts {
        if !is_ours(path) {
            return Err(Refused::Path(path.clone()));
        }
        let mut header = Header::new_ustar();
        header.set_path(path).map_err(|_| Refused::Path(path.clone()))?;
        header.set_mode(0o644);
        header.set_size(text.len() as u64);
        header.set_cksum();
        archive.append(&header, text.as_bytes()).map_err(|_| Refused::Torn)?;
    }
    archive.into_inner().map_err(|_| Refused::Torn)
}

/// Whether a pack may hold the path: made of plain names, in one of the two folders, or the label.
fn is_ours(path: &str) -> bool {
    let plain = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [file] => *file == LABEL,
        ["directory", file] => file.strip_suffix(".toml").is_some_and(plain),
        ["words", folders @ .., file] => {
            !folders.is_empty()
                && folders.iter().all(|name| plain(name))
                && file.strip_suffix(".ftl").is_some_and(plain)
        }
        _ => false,
    }
}
