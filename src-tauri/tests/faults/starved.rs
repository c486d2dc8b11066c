//! A disk that is full, a file that may not grow, a folder that cannot be written, a file that another program holds. What is said is
//! the truth, the program goes on, and saving comes back. All of it happens in a mount namespace of the second process.

use crate::Run;
use crate::child::Child;
use std::path::{Path, PathBuf};

/// A process on a small disk of its own, which it may fill, close and open by shell commands.
struct Small {
    child: Child,
    above: PathBuf,
    _place: tempfile::TempDir,
}

impl Small {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let above = place.path().to_path_buf();
        let mount = "mount -t tmpfs -o size=64k balise \"$0\" && exec \"$@\"";
        let space = ["env", "--ignore-signal=XFSZ", "unshare", "--map-root-user", "--mount", "sh", "-c", mount];
        let child = Child::start(&above.join("data"), "ask", &[&space[..], &[above.to_str().unwrap()]].concat());
        let mut small = Self { child, above, _place: place };
        small.child.tell("keep");
        for number in 1..=3 {
            small.saves(number);
        }
        small
    }

    fn saves(&mut self, number: u64) {
        assert_eq!(self.child.ask(&format!("save {number}")), format!("saved {number} Nothing"));
    }

    fn refuses(&mut self, number: u64) {
        assert_eq!(self.child.ask(&format!("save {number}")), format!("refused {number} Unwritable"));
        assert!(self.child.ask("note money").starts_with("notes "), "it works no more");
    }

    /// Opens the program again and expects the last number that was said to be saved.
    fn finds(&mut self, number: u64) {
        let line = self.child.ask("again");
        assert_eq!(line.split(' ').take(2).collect::<Vec<_>>(), ["found", &number.to_string()], "{line}");
    }

    fn run(&mut self, command: &str) {
        assert_eq!(self.child.ask(&format!("run cd {} && {command}", self.above.display())), "done true", "{command}");
    }

    /// Something that keeps the program from saving, and what ends it.
    fn starve(begin: &str, end: &str) {
        let mut small = Self::new();
        small.run(begin);
        small.refuses(4);
        small.refuses(5);
        small.run(end);
        small.saves(6);
        small.finds(6);
        small.run(begin);
        small.refuses(7);
        small.finds(6);
        small.run(end);
        small.child.end();
    }
}

pub fn full(_: &mut Run) -> String {
    Small::starve("{ cat /dev/zero > filler; true; } 2> /dev/null", "rm filler");
    "a full disk: not saved and said so, twice; nothing lost; saved again when there was room".to_owned()
}

pub fn limited(_: &mut Run) -> String {
    // The shell's parent is the program. The limit cuts a file in the middle of a write.
    Small::starve("prlimit --pid $PPID --fsize=100:", "prlimit --pid $PPID --fsize=unlimited:");
    "writes cut after 100 bytes: the same".to_owned()
}

pub fn closed(_: &mut Run) -> String {
    Small::starve("mount --bind data data && mount -o remount,bind,ro data", "umount -l data");
    "a folder that is read only: the same".to_owned()
}

pub fn held(_: &mut Run) -> String {
    // A name that something is mounted on cannot be given to another file, as a file that is held on Windows.
    let hold = |name: &str| format!("mount --bind data/{name} data/{name} && mount -o remount,bind,ro data/{name}");
    let free = |name: &str| format!("umount -l data/{name}");
    Small::starve(&hold("progress.good"), &free("progress.good"));
    let mut small = Small::new();
    small.run(&hold("progress.json"));
    small.saves(4);
    small.saves(5);
    small.finds(5);
    small.run(&free("progress.json"));
    small.saves(6);
    small.finds(6);
    small.child.end();
    "the copy held: not saved and said so; the main file held: saved in the copy, and found".to_owned()
}

/// The files of a folder with what they hold.
pub fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "lock"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}
