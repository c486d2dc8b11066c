//! `balise --self-check`, as the person who looks after the computers runs it: the real program, without a screen.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

use content::Document;
use content::progress::seal;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn check(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_balise"));
    program.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("BALISE_DATA_DIR", folder);
    program.args(arguments).output().unwrap()
}

fn json(folder: &Path) -> (bool, Value) {
    let output = check(folder, &["--self-check=json"]);
    (output.status.success(), serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn a_new_computer_is_well_without_a_screen_and_nothing_is_left_on_it() {
    let home = tempfile::tempdir().unwrap();
    let (well, report) = json(&home.path().join("balise"));
    assert!(well, "{report}");
    assert_eq!(report["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(report["content"].as_str().unwrap().len(), 12);
    assert_eq!(report["languages"], serde_json::json!(["fr", "en"]));
    assert!(report["countries"].as_u64().unwrap() > 100);
    assert_eq!(report["saved"], "none");
    assert_eq!(report["wrong"], serde_json::json!([]));
    #[cfg(target_os = "linux")]
    assert_eq!(report["screen"], false);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn the_words_are_those_of_the_language_and_name_no_subject() {
    let home = tempfile::tempdir().unwrap();
    for (language, well) in
        [("fr", "Tout ce qui a été regardé fonctionne."), ("en", "Everything that was looked at works.")]
    {
        let output = check(home.path(), &["--self-check", "--lang", language]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.lines().last(), Some(well), "{text}");
        assert!(text.contains(&home.path().display().to_string()), "{text}");
        assert!(!text.to_lowercase().contains("sext") && !text.contains(['[', '\u{2068}']), "{text}");
    }
}

#[test]
fn saved_progress_is_said_to_be_readable_or_not_and_stays_as_it_is() {
    let sealed = seal(1, &Document::default(), None).unwrap();
    let torn = &sealed[..sealed.len() / 2];
    for (main, twin, saved, well) in [
        (Some(&sealed[..]), None, "readable", true),
        (Some(torn), Some(&sealed[..]), "recovered", true),
        (Some(torn), None, "damaged", false),
    ] {
        let home = tempfile::tempdir().unwrap();
        for (name, bytes) in [("progress.json", main), ("progress.good", twin)] {
            if let Some(bytes) = bytes {
                fs::write(home.path().join(name), bytes).unwrap();
            }
        }
        let (exit, report) = json(home.path());
        assert_eq!((exit, report["saved"].as_str()), (well, Some(saved)), "{report}");
        assert_eq!(report["wrong"], if well { serde_json::json!([]) } else { serde_json::json!(["saved"]) });
        assert_eq!(fs::read(home.path().join("progress.json")).unwrap(), main.unwrap());
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "").unwrap();
    let folder = home.path().join("file").join("balise");
    let (well, report) = json(&folder);
    assert!(!well && report["writable"] == false, "{report}");
    assert!(report["wrong"].as_array().unwrap().contains(&"folder".into()), "{report}");
    let text = String::from_utf8(check(&folder, &["--self-check", "--lang", "en"]).stdout).unwrap();
    assert!(text.contains("Nothing can be written in the data folder."), "{text}");
}

#[test]
fn a_format_that_is_none_is_refused() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(check(home.path(), &["--self-check=xml"]).status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_content_pack_that_is_refused_is_wrong_and_said_with_its_reason() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let packs = home.path().join("packs");
    fs::create_dir(&packs).unwrap();
    fs::set_permissions(&packs, fs::Permissions::from_mode(0o755)).unwrap();
    let check = |arguments: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_balise"));
        program.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        program.env("BALISE_DATA_DIR", home.path().join("data")).env("BALISE_PACK_DIR", &packs);
        program.args(arguments).output().unwrap()
    };
    let report = |output: &Output| serde_json::from_slice::<Value>(&output.stdout).unwrap();
    let without = check(&["--self-check=json"]);
    assert!(without.status.success() && report(&without)["pack"].is_null());
    fs::write(packs.join("school.balisepack"), "no pack").unwrap();
    let with = check(&["--self-check=json"]);
    assert_eq!((with.status.code(), &report(&with)["wrong"]), (Some(1), &serde_json::json!(["pack"])));
    assert_eq!(report(&with)["content"], report(&without)["content"]);
    let text = String::from_utf8(check(&["--self-check", "--lang", "en"]).stdout).unwrap();
    let path = packs.join("school.balisepack").display().to_string();
    assert!(text.contains(&format!("Content pack: {path}")), "{text}");
    assert!(text.contains(&format!("{path}: the public key is missing, or is none.")), "{text}");
}
