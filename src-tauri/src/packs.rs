//! Where an administrator puts a content pack, and what is said about the one that is there. Read only. It must not know
//! what is in a pack, nor why one is refused: that is `content::pack`.
//!
//! A pack counts because of where its key is: where only the administrator of the computer can write. On Linux and macOS
//! that is the folder of the pack; on Windows any account can make folders under `ProgramData`, so the key is a value of the
//! registry beside the policy. No environment variable chooses a key. Debug builds alone read `BALISE_PACK_DIR`, so that a
//! test of the real window can give a folder.

use crate::policy::{bytes, is_exposed};
use content::pack::{FILE_LIMIT, LIMIT, Refused, Standing, open};
use content::policy::{Scope, Unreadable};
use content::{Catalogue, Files};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The variable of debug builds that gives the folder.
const GIVEN: &str = "BALISE_PACK_DIR";

/// How the name of a pack ends, and what stands behind it in the name of its signature.
const END: &str = "balisepack";
const SIGNED: &str = ".minisig";

/// The public key, as `minisign -G` calls it.
const KEY: &str = "minisign.pub";

/// Where a pack is looked for.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the pack and its signature.
    pub folder: PathBuf,
    /// The key, where it is not a file of that folder.
    pub key: Option<String>,
}

/// The content in force, and what became of the pack, if one was found. Without one, nothing is read but a folder's name.
///
/// # Errors
/// As [`Catalogue::load`], of the content that ships.
pub fn content() -> Result<(Catalogue, Option<Standing>), String> {
    let shipped = Files::shipped();
    let Some((origin, found)) = place().and_then(|place| place.look()) else {
        return Ok((Catalogue::load(&shipped)?, None));
    };
    let with = found.and_then(|pack| {
        let (files, in_force) = pack.apply(&shipped, env!("CARGO_PKG_VERSION"))?;
        Ok((Catalogue::load(&files).map_err(Refused::Content)?, in_force))
    });
    Ok(match with {
        Ok((catalogue, in_force)) => (catalogue, Some(Standing { origin, found: Ok(in_force) })),
        Err(why) => (Catalogue::load(&shipped)?, Some(Standing { origin, found: Err(why) })),
    })
}

impl Place {
    /// The pack that is there, with where it was found; nothing when there is none.
    pub fn look(&self) -> Option<(String, Result<content::pack::Pack, Refused>)> {
        let refused = |path: &Path, why| Some((path.display().to_string(), Err(why)));
        let packs = match list(&self.folder) {
            Ok(packs) => packs,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(_) => return refused(&self.folder, Refused::Denied),
        };
        let [pack] = packs.as_slice() else {
            return if packs.is_empty() { None } else { refused(&self.folder, Refused::Several) };
        };
        Some((pack.display().to_string(), self.read(pack)))
    }

    fn read(&self, path: &Path) -> Result<content::pack::Pack, Refused> {
        // With a key from elsewhere the folder decides nothing: what is in it is signed, or it is refused.
        if self.key.is_none() && anyone_can_write(&self.folder) {
            return Err(Refused::Exposed);
        }
        let pack = file(path, LIMIT as u64)?.ok_or(Refused::Denied)?;
        let key = match &self.key {
            Some(key) => key.clone(),
            None => text(&self.folder.join(KEY))?.ok_or(Refused::Key)?,
        };
        let mut beside = path.as_os_str().to_owned();
        beside.push(SIGNED);
        let signature = text(Path::new(&beside))?.ok_or(Refused::Unsigned)?;
        open(&pack, &signature, &key)
    }
}

fn place() -> Option<Place> {
    match std::env::var_os(GIVEN).filter(|folder| cfg!(debug_assertions) && !folder.is_empty()) {
        Some(folder) => Some(Place { folder: folder.into(), key: None }),
        None => of_the_system(),
    }
}

#[cfg(target_os = "macos")]
fn of_the_system() -> Option<Place> {
    Some(Place { folder: "/Library/Application Support/Balise/packs".into(), key: None })
}

/// Without the key in the registry there is no pack, whatever somebody put into the folder.
#[cfg(windows)]
fn of_the_system() -> Option<Place> {
    use winreg::enums::{HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};
    let key = winreg::RegKey::predef(HKEY_LOCAL_MACHINE)
        .open_subkey_with_flags(format!(r"{}\Packs", crate::policy::windows::KEY), KEY_READ | KEY_WOW64_64KEY)
        .and_then(|packs| packs.get_value("PublicKey"))
        .ok()?;
    let folder = PathBuf::from(std::env::var_os("ProgramData")?).join(r"Balise\packs");
    Some(Place { folder, key: Some(key) })
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_the_system() -> Option<Place> {
    Some(Place { folder: "/etc/balise/packs".into(), key: None })
}

/// The packs of a folder, in the order of their names.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let all = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    let mut packs: Vec<_> = all.into_iter().filter(|path| path.extension().is_some_and(|end| end == END)).collect();
    packs.sort();
    Ok(packs)
}

/// Whether any account can put something into the folder, or another folder in its place. A folder above where each account
/// can move only its own, as in `/tmp`, keeps what is in it.
fn anyone_can_write(folder: &Path) -> bool {
    let exposed = |folder: &Path| fs::metadata(folder).is_ok_and(|about| is_exposed(&about));
    exposed(folder) || folder.ancestors().skip(1).any(|above| exposed(above) && !is_sticky(above))
}

#[cfg(unix)]
fn is_sticky(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(folder).is_ok_and(|about| about.permissions().mode() & 0o1000 != 0)
}

#[cfg(not(unix))]
fn is_sticky(_: &Path) -> bool {
    false
}

/// The text of a key or a signature; nothing when there is none.
fn text(path: &Path) -> Result<Option<String>, Refused> {
    Ok(file(path, FILE_LIMIT)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// The bytes of an ordinary file that not every account can write. A link is none: it could lead to where one can.
fn file(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Refused> {
    let not_a_file = || Refused::NotAFile(path.display().to_string());
    if fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink()) {
        return Err(not_a_file());
    }
    bytes(path, Scope::Machine, limit).map_err(|why| match why {
        Unreadable::Large => Refused::Large,
        Unreadable::Exposed => Refused::Exposed,
        Unreadable::NotAFile => not_a_file(),
        _ => Refused::Denied,
    })
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use tempfile::TempDir;

    /// A folder of packs with these files, which only their owner can write.
    fn computer(files: &[&str]) -> (TempDir, Place) {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("packs");
        fs::create_dir(&folder).unwrap();
        allow(&folder, 0o755);
        for name in files {
            fs::write(folder.join(name), "text").unwrap();
            allow(&folder.join(name), 0o644);
        }
        (root, Place { folder, key: None })
    }

    fn allow(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Why the pack is refused; nothing where there is none.
    fn refused(place: &Place) -> Option<Refused> {
        place.look().map(|(_, found)| found.unwrap_err())
    }

    const WHOLE: [&str; 3] = ["a.balisepack", "a.balisepack.minisig", "minisign.pub"];

    #[test]
    fn without_a_folder_or_a_pack_in_it_nothing_is_said() {
        let (_root, place) = computer(&["README", "minisign.pub", "old.balisepack.minisig"]);
        assert_eq!(refused(&place), None);
        assert_eq!(refused(&Place { folder: place.folder.join("nowhere"), key: None }), None);
    }

    #[test]
    fn a_pack_without_a_key_or_a_signature_is_refused_and_so_are_two() {
        for (files, why) in [
            (&WHOLE[..2], Refused::Key),
            (&[WHOLE[0], WHOLE[2]][..], Refused::Unsigned),
            (&WHOLE[..], Refused::Key),
            (&[WHOLE[0], "b.balisepack"][..], Refused::Several),
        ] {
            let (_root, place) = computer(files);
            assert_eq!(refused(&place), Some(why), "{files:?}");
        }
    }

    #[test]
    fn a_place_or_a_file_that_any_account_can_write_is_not_believed() {
        for exposed in ["", "..", "a.balisepack", "a.balisepack.minisig", "minisign.pub"] {
            let (root, place) = computer(&WHOLE);
            let path = if exposed == ".." { root.path().to_owned() } else { place.folder.join(exposed) };
            allow(&path, 0o777);
            assert_eq!(refused(&place), Some(Refused::Exposed), "{exposed}");
        }
        let (root, place) = computer(&WHOLE);
        allow(root.path(), 0o1777);
        assert_eq!(refused(&place), Some(Refused::Key), "above, each account can move only its own");
    }

    #[test]
    fn a_link_a_folder_and_a_huge_file_are_no_pack_key_or_signature() {
        for name in ["a.balisepack.minisig", "minisign.pub"] {
            let (root, place) = computer(&WHOLE);
            let path = place.folder.join(name);
            fs::rename(&path, root.path().join("elsewhere")).unwrap();
            symlink(root.path().join("elsewhere"), &path).unwrap();
            assert_eq!(refused(&place), Some(Refused::NotAFile(path.display().to_string())));
            fs::remove_file(&path).unwrap();
            fs::create_dir(&path).unwrap();
            assert_eq!(refused(&place), Some(Refused::NotAFile(path.display().to_string())));
            fs::remove_dir(&path).unwrap();
            fs::File::create(&path).unwrap().set_len(FILE_LIMIT + 1).unwrap();
            allow(&path, 0o644);
            assert_eq!(refused(&place), Some(Refused::Large));
        }
        let (_root, place) = computer(&WHOLE);
        let path = place.folder.join(WHOLE[0]);
        fs::File::options().write(true).open(&path).unwrap().set_len(LIMIT as u64 + 1).unwrap();
        assert_eq!(refused(&place), Some(Refused::Large));
        fs::remove_file(&path).unwrap();
        symlink(place.folder.join(WHOLE[2]), &path).unwrap();
        assert_eq!(refused(&place), Some(Refused::NotAFile(path.display().to_string())));
    }

    #[test]
    fn a_key_from_elsewhere_counts_and_the_one_in_the_folder_does_not() {
        let (_root, place) = computer(&WHOLE);
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned();
        assert_eq!(refused(&Place { key: Some(key), ..place }), Some(Refused::Signature));
    }
}
