//! The man page and the shell completions are those of the program's arguments.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_manual_says_what_the_program_does() {
    // Cargo builds the examples of a package before it runs its tests, and puts them beside these.
    let tests = std::env::current_exe().unwrap();
    let example = tests.ancestors().nth(2).unwrap().join("examples/manual");
    let fresh = tempfile::tempdir().unwrap();
    assert!(Command::new(example).arg(fresh.path()).status().unwrap().success());
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/linux/manual");
    let mut names = 0;
    for file in fs::read_dir(fresh.path()).unwrap() {
        let name = file.unwrap().file_name();
        let same = fs::read(fresh.path().join(&name)).unwrap() == fs::read(kept.join(&name)).unwrap_or_default();
        assert!(same, "{}: run cargo run -p balise --example manual", name.display());
        names += 1;
    }
    assert_eq!(names, 4);
}
