//! Where state is kept: the environment variable wins, then the file `portable` beside the program, then the person's own folder.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

use balise::Folder;
use std::fs;
use std::path::{Path, PathBuf};

fn stick(portable: bool) -> tempfile::TempDir {
    let stick = tempfile::tempdir().unwrap();
    if portable {
        fs::write(stick.path().join("portable"), "").unwrap();
    }
    stick
}

fn chosen(moved: &str, stick: &Path) -> PathBuf {
    let program = stick.join("balise");
    Folder::chosen(Some(moved.into()), Some(&program), Some("/home/own".into())).path().unwrap().to_path_buf()
}

#[test]
fn a_program_beside_the_marker_keeps_its_state_beside_itself() {
    let stick = stick(true);
    assert_eq!(chosen("", stick.path()), stick.path().join("data"));
}

#[test]
fn without_the_marker_state_is_the_persons_own() {
    assert_eq!(chosen("", stick(false).path()), Path::new("/home/own"));
}

#[test]
fn the_variable_wins_over_the_marker() {
    let (stick, lab) = (stick(true), tempfile::tempdir().unwrap());
    assert_eq!(chosen(lab.path().to_str().unwrap(), stick.path()), lab.path());
}

#[test]
fn the_web_view_keeps_to_the_same_folder() {
    use tauri::utils::config::AppDirectoriesOverride;
    let mut context = tauri::test::mock_context::<tauri::test::MockRuntime, _>(tauri::test::noop_assets());
    Folder::at("/stick/data").hold(&mut context);
    let held = context.config().app.app_directories_override.clone();
    assert_eq!(held, Some(AppDirectoriesOverride::Root("/stick/data".into())));
}

#[test]
fn trying_out_a_folder_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    Folder::at(home.path().join("share/balise")).try_out().unwrap();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn trying_out_a_folder_leaves_what_is_in_it() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("progress.json"), "mine").unwrap();
    Folder::at(home.path()).try_out().unwrap();
    assert_eq!(fs::read(home.path().join("progress.json")).unwrap(), b"mine");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "").unwrap();
    assert!(Folder::at(home.path().join("file/balise")).try_out().is_err());
}
