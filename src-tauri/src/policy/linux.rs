//! Policies as JSON files in a folder, as Linux has them: `/etc/balise/policies/managed/*.json` for the computer and
//! `~/.config/balise/policies/managed/*.json` for the account (in `$XDG_CONFIG_HOME` where that is set).
//! It must not know what a file means.

use super::{LIMIT, Managed, bytes, is_exposed};
use content::policy::{Scope, Source, Unreadable};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where a policy is, below the folder of the settings of a system or an account.
const WITHIN: &str = "balise/policies/managed";

/// The folders of the computer and of the account.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The computer's.
    pub machine: PathBuf,
    /// The account's; it cannot loosen the computer's.
    pub user: Option<PathBuf>,
}

impl Folders {
    /// Those of this computer and this account.
    pub fn of_the_system() -> Self {
        let set = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
        let config = set.or_else(|| std::env::home_dir().map(|home| home.join(".config")));
        Self { machine: Path::new("/etc").join(WITHIN), user: config.map(|folder| folder.join(WITHIN)) }
    }
}

impl Managed for Folders {
    /// The files of each folder in the order of their names.
    fn sources(&self) -> Vec<Source> {
        let user = self.user.as_deref().map(|folder| files(folder, Scope::User));
        user.into_iter().flatten().chain(files(&self.machine, Scope::Machine)).collect()
    }
}

fn files(folder: &Path, scope: Scope) -> Vec<Source> {
    let source = |path: &Path, values| Source { scope, origin: path.display().to_string(), values };
    let mut paths = match list(folder) {
        Ok(paths) => paths,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return vec![source(folder, Err(Unreadable::NotAFile))];
        }
        Err(_) => return vec![source(folder, Err(Unreadable::Denied))],
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    // Whoever can write in the folder can take its files away, so even an empty one cannot be trusted.
    if scope == Scope::Machine && fs::metadata(folder).is_ok_and(|about| is_exposed(&about)) {
        return vec![source(folder, Err(Unreadable::Exposed))];
    }
    let read = |path: &PathBuf| match bytes(path, scope, LIMIT) {
        Ok(bytes) => bytes.map(|bytes| Source::from_json(scope, path.display().to_string(), &bytes)),
        Err(why) => Some(source(path, Err(why))),
    };
    paths.iter().filter_map(read).collect()
}

fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use tempfile::TempDir;

    /// A computer whose policy folder holds these files, which only their owner can write.
    fn computer(files: &[(&str, &str)]) -> (TempDir, Folders) {
        let root = tempfile::tempdir().unwrap();
        let machine = root.path().join("machine");
        fs::create_dir(&machine).unwrap();
        allow(&machine, 0o755);
        for (name, text) in files {
            fs::write(machine.join(name), text).unwrap();
            allow(&machine.join(name), 0o644);
        }
        let user = Some(root.path().join("user"));
        (root, Folders { machine, user })
    }

    fn allow(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Names and what is known of the sources.
    fn found(folders: &Folders) -> Vec<(String, Option<Unreadable>)> {
        let name = |origin: &str| Path::new(origin).file_name().unwrap().to_string_lossy().into_owned();
        folders.sources().iter().map(|source| (name(&source.origin), source.values.clone().err())).collect()
    }

    #[test]
    fn without_a_folder_or_a_file_there_is_no_policy() {
        let (_root, folders) = computer(&[("README", "{}"), ("notes.txt", "{}")]);
        assert_eq!(found(&folders), []);
        let nowhere = Folders { machine: folders.machine.join("nowhere"), user: None };
        assert_eq!(found(&nowhere), []);
    }

    #[test]
    fn the_files_come_by_name_and_the_account_before_the_computer() {
        let (_root, folders) = computer(&[("20.json", "{}"), ("10.json", r#"{"Mode":"class"}"#)]);
        let user = folders.user.clone().unwrap();
        fs::create_dir(&user).unwrap();
        fs::write(user.join("30.json"), "{}").unwrap();
        let names: Vec<_> = found(&folders).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["30.json", "10.json", "20.json"]);
        let sources = folders.sources();
        assert_eq!((sources[0].scope, sources[1].scope), (Scope::User, Scope::Machine));
        assert_eq!(sources[1].values.as_ref().unwrap()["Mode"], "class");
    }

    #[test]
    fn a_file_that_is_torn_says_where() {
        let (_root, folders) = computer(&[("a.json", "{\n\"Mode\": ")]);
        assert_eq!(found(&folders), [("a.json".to_owned(), Some(Unreadable::Syntax { line: 2 }))]);
    }

    #[test]
    fn links_in_a_circle_links_to_nothing_and_folders_are_no_files() {
        let (_root, folders) = computer(&[]);
        let at = |name: &str| folders.machine.join(name);
        symlink(at("b.json"), at("a.json")).unwrap();
        symlink(at("a.json"), at("b.json")).unwrap();
        symlink(at("nowhere"), at("c.json")).unwrap();
        fs::create_dir(at("d.json")).unwrap();
        let whys: Vec<_> = found(&folders).into_iter().map(|(_, why)| why).collect();
        assert_eq!(whys, [Some(Unreadable::NotAFile); 4]);
    }

    #[test]
    fn a_file_too_large_for_a_policy_is_not_read() {
        let room = usize::try_from(LIMIT).unwrap();
        let (_root, folders) = computer(&[("a.json", &format!("{{}}{}", " ".repeat(room - 2)))]);
        assert_eq!(found(&folders), [("a.json".to_owned(), None)]);
        let (_root, folders) = computer(&[("a.json", &format!("{{}}{}", " ".repeat(room - 1)))]);
        assert_eq!(found(&folders), [("a.json".to_owned(), Some(Unreadable::Large))]);
    }

    #[test]
    fn what_anyone_can_write_is_not_believed() {
        let (_root, folders) = computer(&[("a.json", "{}")]);
        allow(&folders.machine.join("a.json"), 0o666);
        assert_eq!(found(&folders), [("a.json".to_owned(), Some(Unreadable::Exposed))]);
        allow(&folders.machine.join("a.json"), 0o644);
        allow(&folders.machine, 0o777);
        assert_eq!(found(&folders), [("machine".to_owned(), Some(Unreadable::Exposed))]);
    }
}
