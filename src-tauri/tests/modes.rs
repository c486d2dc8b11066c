//! Modes, policies, copies and the files of the program: what each may read and write, to the byte.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

mod program;

use balise::Shell;
use content::code::Code;
use content::view::FilesView;
use content::{Mode, Wish};
use program::kept::{CODE, SECRET, bytes, holding};
use program::{Program, folder, keep, names};
use serde_json::json;
use std::path::Path;
use tauri::test::MockRuntime;

#[test]
fn a_class_and_a_session_read_and_write_nothing() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    program.end();
    let before = bytes(place.path());
    for mode in [Mode::Class, Mode::Session] {
        let program = Program::open_as(place.path(), Wish { mode: Some(mode), ..Wish::default() });
        assert_eq!(program.usage().mode, mode);
        assert_eq!(program.secret(), "", "{mode}: what was kept at home is shown");
        program.keeps("a pupil's words", None);
        assert_eq!(program.secret(), "a pupil's words");
        assert!(program.shell().page().progress.unwrap().notice.is_none(), "{mode}: a choice is said to be a fault");
        program.page("close_up", json!({}));
        assert_eq!(program.secret(), "", "{mode}: the next person sees the words of the one before");
        program.end();
        assert_eq!(bytes(place.path()), before, "{mode}");
    }
}

#[test]
fn going_to_a_class_and_back_leaves_nothing_open() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    let page = program.page("switch", json!({ "mode": "class" }));
    assert_eq!(page.usage.unwrap().mode, Mode::Class);
    assert_eq!(program.secret(), "");
    program.page("switch", json!({ "mode": "home" }));
    assert!(program.usage().locked, "the code was not asked for again");
}

#[test]
fn a_policy_holds_the_mode_and_what_may_be_written() {
    let place = folder();
    let settled = |text: &str| {
        let source = content::policy::Source::from_json(content::policy::Scope::Machine, "lab", text.as_bytes());
        content::policy::settle(&[source], &content::policy::Known::of(&program::CATALOGUE))
    };
    let wish = Wish { mode: Some(Mode::Home), policy: settled(r#"{ "Mode": "class" }"#), ..Wish::default() };
    let program = Program::open_as(place.path(), wish);
    assert_eq!(program.usage().mode, Mode::Class);
    assert_eq!(program.refused("switch", json!({ "mode": "home" })), "unknown-id");
    program.end();

    let policy = settled(r#"{ "Persistence": "settings", "RecordAllowed": false, "ExternalLinks": false }"#);
    let program = Program::open_as(place.path(), Wish { policy, ..Wish::default() });
    program.keeps(SECRET, None);
    assert!(holding(place.path(), SECRET).is_empty() && holding(place.path(), "answers").len() <= 2);
    assert!(!program.usage().keeps && !program.usage().links);
    let note = json!({ "change": { "act": "add", "entry": { "demanded": "words" } } });
    assert_eq!(program.refused("record", note), "unknown-id");
    assert_eq!(program.refused("browse", json!({ "contact": "fr-3018" })), "unknown-id");
}

#[test]
fn the_files_are_listed_as_they_lie_on_the_disk_and_erasing_leaves_none() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    let view: FilesView = serde_json::from_value(program.ask("files", json!({})).unwrap()).unwrap();
    let listed: Vec<_> = view.files.iter().map(|file| Path::new(&file.path).file_name().unwrap()).collect();
    assert_eq!(listed, names(place.path()).iter().map(|name| name.as_str()).collect::<Vec<_>>());
    let size = std::fs::metadata(place.path().join("progress.json")).unwrap().len();
    let main = view.files.iter().find(|file| file.path.ends_with("progress.json")).unwrap();
    assert!(main.size.contains(&size.to_string()), "{} is said to be {}", main.path, main.size);
    program.ask("erase", json!({})).unwrap();
    assert_eq!(names(place.path()), Vec::<String>::new());
    program.end();
    assert_eq!(names(place.path()), Vec::<String>::new());
}

#[test]
fn a_file_that_only_looks_like_ours_is_not_erased() {
    let place = folder();
    std::fs::write(place.path().join("progress-report.docx"), "a report").unwrap();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    program.ask("erase", json!({})).unwrap();
    program.end();
    assert_eq!(names(place.path()), ["progress-report.docx"]);
}

#[test]
fn a_copy_goes_out_and_comes_back_and_a_foreign_file_changes_nothing() {
    let (place, away) = (folder(), folder());
    let path = away.path().join("2026-11-25.age");
    let phrase = Code::typed("seven green boats");
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    let (document, turn) = program.shell().to_copy(&phrase).unwrap();
    Shell::<MockRuntime>::copy(&document, &path, &phrase).unwrap();
    assert!(holding(away.path(), SECRET).is_empty());
    program.ask("forget", json!({})).unwrap();
    assert_eq!(program.secret(), "");
    std::fs::write(away.path().join("letter"), "words").unwrap();
    let shell = program.shell();
    assert_eq!(
        shell.restore(turn, &path, &phrase).unwrap_err(),
        balise::Refusal::UnknownId,
        "it came over another state"
    );
    let (_, turn) = shell.to_copy(&phrase).unwrap();
    assert_eq!(shell.restore(turn, &away.path().join("letter"), &phrase).unwrap_err(), balise::Refusal::CopyForeign);
    assert_eq!(shell.restore(turn, &away.path().join("gone"), &phrase).unwrap_err(), balise::Refusal::CopyUnreadable);
    assert_eq!(shell.restore(turn, &path, &Code::typed("seven red boats")).unwrap_err(), balise::Refusal::CopyWrong);
    assert_eq!(program.secret(), "");
    shell.restore(turn, &path, &phrase).unwrap();
    assert_eq!(program.secret(), SECRET);
    program.ask("change", keep(true)).unwrap();
    program.end();
    assert_eq!(Program::open(place.path()).secret(), SECRET, "what was taken up and kept is gone");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_is_saved_wherever_it_lies() {
    use std::os::unix::fs::PermissionsExt;
    let place = folder();
    std::fs::set_permissions(place.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    program.keeps("another word", None);
    for name in ["progress.json", "progress.good"] {
        let mode = std::fs::metadata(place.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn a_copy_never_writes_over_a_file_that_is_not_its_own() {
    let (place, away) = (folder(), folder());
    let program = Program::open(place.path());
    let beside = away.path().join("copy.age.part");
    std::fs::write(&beside, "a letter").unwrap();
    let phrase = Code::typed("seven green boats");
    let (document, _) = program.shell().to_copy(&phrase).unwrap();
    let refused = Shell::<MockRuntime>::copy(&document, &away.path().join("copy.age"), &phrase);
    assert_eq!(refused.unwrap_err(), balise::Refusal::CopyNotSaved);
    assert_eq!(std::fs::read(&beside).unwrap(), b"a letter");
    assert_eq!(names(away.path()), ["copy.age.part"]);
}

#[test]
fn a_policy_that_allows_only_settings_leaves_what_was_kept_before_as_it_is() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    program.end();
    let policy = content::policy::Policy {
        persistence: Some(content::policy::Persistence::Settings),
        ..content::policy::Policy::default()
    };
    let policy = content::policy::Settled { policy, ..content::policy::Settled::default() };
    let program = Program::open_as(place.path(), Wish { policy, ..Wish::default() });
    assert_eq!(program.secret(), "", "what was kept before is shown");
    program.ask("change", json!({ "setting": { "name": "theme", "value": "dark" } })).unwrap();
    program.end();
    assert_eq!(Program::open(place.path()).secret(), SECRET, "a change of colours erased what was kept");
}

#[test]
fn a_copy_taken_up_where_only_settings_may_be_kept_is_seen_and_never_written() {
    let (home, lab, away) = (folder(), folder(), folder());
    let (path, phrase) = (away.path().join("copy.age"), Code::typed("seven green boats"));
    let program = Program::open(home.path());
    program.keeps(SECRET, None);
    let (document, _) = program.shell().to_copy(&phrase).unwrap();
    Shell::<MockRuntime>::copy(&document, &path, &phrase).unwrap();
    program.end();
    let policy = content::policy::Policy {
        persistence: Some(content::policy::Persistence::Settings),
        ..content::policy::Policy::default()
    };
    let policy = content::policy::Settled { policy, ..content::policy::Settled::default() };
    let program = Program::open_as(lab.path(), Wish { policy, ..Wish::default() });
    let (_, turn) = program.shell().to_copy(&phrase).unwrap();
    program.shell().restore(turn, &path, &phrase).unwrap();
    assert_eq!(program.secret(), SECRET, "what was taken up is not shown");
    program.ask("change", json!({ "setting": { "name": "theme", "value": "dark" } })).unwrap();
    assert!(holding(lab.path(), SECRET).is_empty(), "it was written though only settings may be");
    assert!(!names(lab.path()).is_empty(), "this test looks at nothing");
}
