//! A code, from the command of the page to the bytes on the disk: what it closes, what it never closes, and for whom.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

mod program;

use balise::Shell;
use content::code::Code;
use content::view::{FilesView, UsageView};
use content::{Mode, Wish};
use program::{Program, folder, keep, names};
use serde_json::json;
use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;
use tauri::Manager;
use tauri::test::MockRuntime;

const CODE: &str = "under the old oak";
const SECRET: &str = "chestnut";

impl Program {
    fn usage(&self) -> UsageView {
        self.shell().page().usage.unwrap()
    }

    fn shell(&self) -> tauri::State<'_, Shell<MockRuntime>> {
        self.app.state()
    }

    /// Keeps a secret, behind a code or open.
    fn keeps(&self, secret: &str, code: Option<&str>) {
        self.answers();
        self.ask("change", keep(true)).unwrap();
        self.ask("trust", json!({ "trusted": { "role": "nurse", "own": secret } })).unwrap();
        if let Some(code) = code {
            self.ask("protect", json!({ "now": "", "code": code, "erase": false })).unwrap();
        }
    }

    fn secret(&self) -> String {
        self.shell().page().person.unwrap().chosen.own
    }

    fn refused(&self, command: &str, body: serde_json::Value) -> String {
        self.ask(command, body).unwrap_err()["code"].as_str().unwrap().to_owned()
    }
}

/// Every file under a folder that holds a word.
fn holding(folder: &Path, word: &str) -> Vec<String> {
    let holds = |name: &String| {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    };
    names(folder).into_iter().filter(holds).collect()
}

fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let rows = names(folder).into_iter().filter(|name| !name.ends_with(".lock"));
    rows.map(|name| (name.clone(), std::fs::read(folder.join(&name)).unwrap())).collect()
}

#[test]
fn no_file_holds_a_plain_word_once_a_code_is_set_nor_after_locking() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    assert_eq!(holding(place.path(), SECRET).len(), 2, "this test searches nothing");
    program.ask("protect", json!({ "now": "", "code": CODE, "erase": false })).unwrap();
    let plain = [SECRET, "nurse", "answers", CODE];
    let clean = || plain.iter().all(|word| holding(place.path(), word).is_empty());
    assert!(clean(), "set: {:?}", names(place.path()));
    program.ask("add_step", json!({ "text": "another chestnut" })).unwrap();
    assert!(clean(), "saved again");
    let page = program.page("close_up", json!({}));
    assert!(clean(), "locked");
    assert!(
        !serde_json::to_string(&page).unwrap().contains(SECRET),
        "the page before the code shows what is behind it"
    );
    program.end();
    assert!(clean(), "ended");
}

#[test]
fn the_code_brings_everything_back_and_a_wrong_one_nothing() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let program = Program::open(place.path());
    assert!(program.usage().locked);
    assert_eq!(program.secret(), "");
    assert_eq!(program.refused("unlock", json!({ "code": "under the old elm" })), "code-wrong");
    assert!(program.usage().locked);
    let page = program.page("unlock", json!({ "code": CODE }));
    let usage = page.usage.unwrap();
    assert_eq!((usage.locked, usage.code), (false, true));
    assert_eq!(program.secret(), SECRET);
    program.ask("trust", json!({ "trusted": { "role": "nurse", "own": "walnut" } })).unwrap();
    program.end();
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "walnut", "a change after opening was not kept");
}

#[test]
fn two_people_on_one_computer_cannot_see_each_other() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.end();
    let first = bytes(place.path());

    let program = Program::open(place.path());
    let page = program.page("pass", json!({}));
    assert!(!page.usage.unwrap().locked);
    assert_eq!(program.secret(), "");
    program.keeps("the second one's words", Some("seven green boats"));
    program.end();
    let both = bytes(place.path());
    assert!(first.iter().all(|row| both.contains(row)), "the first one's files were touched");

    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": "seven green boats" })).unwrap();
    assert_eq!(program.secret(), "the second one's words");
    program.ask("forget", json!({})).unwrap();
    program.end();
    assert_eq!(bytes(place.path()), first, "forgetting took more than one's own, or left something");

    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "the first one's words");
}

#[test]
fn another_code_takes_the_place_of_the_first_and_only_with_it() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    let change = |now: &str, code: &str| json!({ "now": now, "code": code, "erase": false });
    assert_eq!(program.refused("protect", change("under the old elm", "seven green boats")), "code-wrong");
    assert_eq!(program.refused("protect", change(CODE, "short")), "code-length");
    program.ask("protect", change(CODE, "seven green boats")).unwrap();
    program.page("close_up", json!({}));
    assert_eq!(program.refused("unlock", json!({ "code": CODE })), "code-wrong");
    program.ask("unlock", json!({ "code": "seven green boats" })).unwrap();
    assert_eq!(program.secret(), SECRET);
}

#[test]
fn wrong_codes_wait_longer_across_starts_until_the_right_one() {
    let place = folder();
    let waits = RefCell::new(Vec::new());
    let wait = |pause: Duration| waits.borrow_mut().push(pause.as_secs());
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    for _ in 0..2 {
        let program = Program::open(place.path());
        for _ in 0..2 {
            assert!(program.shell().unlock(&Code::typed("no such code"), wait).is_err());
        }
        program.end();
    }
    let program = Program::open(place.path());
    program.shell().unlock(&Code::typed(CODE), wait).unwrap();
    assert_eq!(*waits.borrow(), [0, 0, 0, 5, 10]);
    assert!(!names(place.path()).contains(&"progress.tries".to_owned()), "the right code did not end the count");
}

#[test]
fn ten_wrong_codes_erase_only_what_was_to_be_erased() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("to be kept", Some(CODE));
    program.end();
    let kept = bytes(place.path());
    let program = Program::open(place.path());
    program.ask("pass", json!({})).unwrap();
    program.keeps("to be erased", None);
    program.ask("protect", json!({ "now": "", "code": "seven green boats", "erase": true })).unwrap();
    program.page("close_up", json!({}));
    let shell = program.shell();
    let tried: Vec<_> = (0..10).map(|_| shell.unlock(&Code::typed("no such code"), |_| {}).unwrap_err()).collect();
    assert!(tried[..9].iter().all(|refusal| *refusal == balise::Refusal::CodeWrong));
    assert_eq!(tried[9], balise::Refusal::CodeErased);
    assert!(shell.unlock(&Code::typed("seven green boats"), |_| {}).is_err(), "it opens again");
    shell.unlock(&Code::typed(CODE), |_| {}).unwrap();
    program.end();
    let left: Vec<_> = bytes(place.path()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, kept.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
}

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
fn a_right_code_that_took_long_opens_nothing_over_what_came_since() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let before = bytes(place.path());
    let program = Program::open(place.path());
    let shell = program.shell();
    let late = shell.unlock(&Code::typed(CODE), |_| drop(shell.pass()));
    assert_eq!(late.unwrap_err(), balise::Refusal::UnknownId);
    assert_eq!(program.secret(), "");
    program.ask("change", json!({ "setting": { "name": "country", "value": "be" } })).unwrap();
    assert!(shell.unlock(&Code::typed(CODE), |_| {}).is_err(), "a code opens where none was asked for");
    program.end();
    let after = bytes(place.path());
    assert!(before.iter().all(|row| after.contains(row)), "what stands behind the code was written over");
    assert!(holding(place.path(), SECRET).is_empty(), "what stands behind the code was written in plain");
}

#[test]
fn whoever_keeps_again_after_forgetting_never_writes_over_somebody_else() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.page("close_up", json!({}));
    program.page("pass", json!({}));
    program.keeps("the second one's words", None);
    program.end();
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    program.ask("forget", json!({})).unwrap();
    let second = bytes(place.path());
    program.keeps("the first one again", None);
    assert_eq!(bytes(place.path()), second, "something was kept beside what stands open, and could not be found again");
    assert!(program.shell().page().progress.unwrap().notice.is_some(), "nobody said that nothing is kept");
    program.ask("protect", json!({ "now": "", "code": CODE, "erase": false })).unwrap();
    program.end();
    assert!(second.iter().all(|row| bytes(place.path()).contains(row)), "the second one's words were written over");
    assert!(holding(place.path(), "the first one again").is_empty());
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "the first one again");
}

#[test]
fn wrong_codes_count_for_each_space_and_a_new_code_starts_the_count_anew() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.page("close_up", json!({}));
    let wrong =
        |times: u32| (0..times).for_each(|_| drop(program.shell().unlock(&Code::typed("no such code"), |_| {})));
    wrong(9);
    program.page("pass", json!({}));
    program.keeps("the second one's words", None);
    program.ask("protect", json!({ "now": "", "code": "seven green boats", "erase": true })).unwrap();
    program.page("close_up", json!({}));
    wrong(1);
    program.shell().unlock(&Code::typed("seven green boats"), |_| {}).unwrap();
    assert_eq!(program.secret(), "the second one's words", "the first slip erased it");
    program.page("close_up", json!({}));
    let waits = RefCell::new(0);
    drop(program.shell().unlock(&Code::typed("no such code"), |pause| *waits.borrow_mut() = pause.as_secs()));
    assert!(*waits.borrow() >= 300, "opening one's own space made guessing another's quick: {waits:?}");
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
fn a_second_window_opened_by_a_code_can_be_locked_too() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let lock =
        std::fs::File::options().create(true).write(true).truncate(false).open(place.path().join("progress.lock"));
    let lock = lock.unwrap();
    lock.try_lock().unwrap();
    let program = Program::open(place.path());
    let page = program.page("unlock", json!({ "code": CODE }));
    assert!(page.usage.unwrap().code, "there is no way to lock it");
    let page = program.page("close_up", json!({}));
    assert!(page.usage.unwrap().locked);
    assert_eq!(program.secret(), "");
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
