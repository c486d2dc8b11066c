//! The shell's commands through the real capabilities, on Tauri's mock runtime: what is listed answers, anything else is refused.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

use content::view::{FoundView, Page, QrCodesView};
use content::{Catalogue, Wish};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::shipped().unwrap()));

/// The guard of saved progress is one for the process, so one program runs at a time.
static ONE: Mutex<()> = Mutex::new(());

struct Program {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    _one: MutexGuard<'static, ()>,
}

impl Program {
    fn open(folder: &Path) -> Self {
        let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let today = content::dates::written("2026-11-25");
        let wish = Wish { language: Some("fr".to_owned()), today, ..Wish::default() };
        let folder = folder.to_path_buf();
        let app = balise::build(mock_builder(), tauri::generate_context!(), Arc::clone(&CATALOGUE), wish, move |_| {
            balise::Folder::at(folder)
        });
        let mut app = app.unwrap();
        #[allow(deprecated)] // One turn runs the set-up; there is no loop to be busy in.
        app.run_iteration(|_, _| {});
        let window = app.get_webview_window("main").unwrap();
        Self { app, window, _one: one }
    }

    fn ask(&self, command: &str, body: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: tauri::ipc::CallbackFn(0),
            error: tauri::ipc::CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: body.into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }

    fn page(&self, command: &str, body: Value) -> Page {
        serde_json::from_value(self.ask(command, body).unwrap()).unwrap()
    }

    fn answers(&self) -> Page {
        self.page("answer", json!({ "fact": "safety", "answers": ["safe"] }));
        self.page("answer", json!({ "fact": "who", "answers": ["young"] }))
    }

    /// Ends as the real program does; the plugin's own save at exit is proved in the real window.
    fn end(self) {
        self.app.state::<balise::Shell<MockRuntime>>().close();
        self.app.cleanup_before_exit();
    }
}

fn keep(yes: bool) -> Value {
    json!({ "setting": { "name": "keep", "value": yes } })
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder).map_or_else(
        |_| Vec::new(),
        |rows| rows.map(|row| row.unwrap().file_name().to_string_lossy().into_owned()).collect(),
    );
    names.sort();
    names
}

#[test]
fn listed_commands_answer_with_what_changed() {
    let place = folder();
    let program = Program::open(place.path());
    let page = program.answers();
    assert_eq!(page.guide.unwrap().question.unwrap().id, "age");
    let page = program.page("change", json!({ "setting": { "name": "language", "value": "en" } }));
    assert_eq!(page.chrome.unwrap().language, "en");
    let page = program.page("read", json!({ "section": "definition", "done": true }));
    assert_eq!(page.progress.unwrap().read, ["definition"]);
}

#[test]
fn which_service_fits_and_the_ready_words_are_answered_and_written_nowhere() {
    let place = folder();
    let program = Program::open(place.path());
    program.page("change", keep(true));
    let before = std::fs::read(place.path().join("progress.json")).unwrap();
    let fit = program.ask("fit", json!({ "told": { "image": "under-18", "now": "adult" } })).unwrap();
    assert_eq!(fit["asks"][1]["chosen"], "adult");
    assert_eq!(program.ask("say", json!({})).unwrap()["texts"].as_array().unwrap().len(), 5);
    let refused = program.ask("fit", json!({ "told": { "weather": "rain" } })).unwrap_err();
    assert_eq!(refused, json!({ "code": "unknown-id" }));
    assert_eq!(std::fs::read(place.path().join("progress.json")).unwrap(), before);
}

#[test]
fn contacts_are_found_and_given_as_codes() {
    let place = folder();
    let program = Program::open(place.path());
    let found: FoundView =
        serde_json::from_value(program.ask("find", json!({ "query": "cote ivoire" })).unwrap()).unwrap();
    assert!(!found.contacts.is_empty());
    let contact = &found.contacts[0].contact.id;
    let codes: QrCodesView =
        serde_json::from_value(program.ask("qr_codes", json!({ "contact": contact })).unwrap()).unwrap();
    assert!(!codes.codes.is_empty());
    assert_eq!(names(place.path()), ["progress.lock"], "a search leaves nothing on the disk");
}

#[test]
fn what_is_not_listed_is_refused() {
    let place = folder();
    let program = Program::open(place.path());
    for command in [
        "plugin:store|load",
        "plugin:store|set",
        "plugin:event|listen",
        "plugin:window|set_title",
        "plugin:webview|webview_close",
        "plugin:app|version",
        "export",
    ] {
        let refused = program.ask(command, json!({})).unwrap_err().to_string();
        assert!(refused.contains("not allowed") || refused.contains("not found"), "{command}: {refused}");
    }
}

#[test]
fn an_id_that_is_not_ours_is_refused_by_its_code() {
    let place = folder();
    let program = Program::open(place.path());
    for (command, body) in [
        ("answer", json!({ "fact": "safety", "answers": ["rain"] })),
        ("revisit", json!({ "fact": "weather" })),
        ("tick", json!({ "step": "rain", "done": true })),
        ("read", json!({ "section": "rain", "done": true })),
        ("remove_step", json!({ "step": "own-1" })),
        ("add_step", json!({ "text": "  " })),
        ("arrange", json!({ "step": "talk", "to": "up" })),
        ("change", json!({ "setting": { "name": "country", "value": "xx" } })),
        ("qr_codes", json!({ "contact": "xx-rain" })),
    ] {
        assert_eq!(program.ask(command, body).unwrap_err(), json!({ "code": "unknown-id" }), "{command}");
    }
}

#[test]
fn a_step_of_ones_own_is_added_ticked_and_taken_away() {
    let place = folder();
    let program = Program::open(place.path());
    for (fact, answer) in [("safety", "despair"), ("who", "professional"), ("country", "fr")] {
        program.page("answer", json!({ "fact": fact, "answers": [answer] }));
    }
    let plan = |page: Page| page.guide.unwrap().plan.unwrap();
    assert_eq!(plan(program.page("add_step", json!({ "text": "Call Sam" }))).own[0].id, "own-1");
    let page = program.page("tick", json!({ "step": "own-1", "done": true }));
    assert_eq!(page.progress.unwrap().ticked, ["own-1"]);
    assert!(plan(program.page("remove_step", json!({ "step": "own-1" }))).own.is_empty());
    assert_eq!(plan(program.page("arrange", json!({ "step": "talk", "to": "park" }))).parked[0].id, "talk");
}

#[test]
fn a_note_is_stamped_by_the_shell_and_a_picture_is_refused_by_its_code() {
    let place = folder();
    let program = Program::open(place.path());
    let add = |text: &str| json!({ "change": { "act": "add", "entry": { "demanded": text } } });
    let record = program.page("record", add("money")).record.unwrap();
    assert!(record.entries[0].versions[0].noted.contains("UTC") && record.today.starts_with("20"), "{record:?}");
    assert!(record.offsets.iter().any(|offset| offset.id == record.offset), "{}", record.offset);
    for (text, code) in [("data:image/png;base64,", "text-picture"), ("", "text-empty"), ("\u{7}", "text-unreadable")] {
        assert_eq!(program.ask("record", add(text)).unwrap_err(), json!({ "code": code }));
    }
    let person = program.page("trust", json!({ "trusted": { "role": "nurse" } })).person.unwrap();
    assert_eq!(person.chosen.role, "nurse");
}

#[test]
fn notes_reach_the_disk_only_when_the_person_said_so() {
    for keeps in [false, true] {
        let place = folder();
        let program = Program::open(place.path());
        program.page("change", keep(keeps));
        program.page("record", json!({ "change": { "act": "add", "entry": { "demanded": "two hundred" } } }));
        program.page("trust", json!({ "trusted": { "role": "nurse", "own": "first words" } }));
        program.end();
        let texts = ["progress.json", "progress.good"]
            .map(|name| std::fs::read_to_string(place.path().join(name)).unwrap_or_default());
        assert_eq!(texts.iter().any(|text| text.contains("two hundred") || text.contains("first words")), keeps);
    }
}

#[test]
fn nothing_is_written_before_something_is_chosen() {
    let place = folder();
    let program = Program::open(place.path());
    program.answers();
    assert_eq!(names(place.path()), ["progress.lock"]);
    program.end();
    assert_eq!(names(place.path()), Vec::<String>::new());
}

#[test]
fn what_is_kept_is_found_again() {
    let place = folder();
    let program = Program::open(place.path());
    program.page("change", keep(true));
    program.answers();
    program.end();
    assert_eq!(names(place.path()), ["progress.good", "progress.json"]);

    let program = Program::open(place.path());
    let page = program.page("change", json!({ "setting": { "name": "language", "value": "fr" } }));
    assert_eq!(page.guide.unwrap().question.unwrap().id, "age");
}

#[test]
fn answers_are_not_written_when_the_person_said_no() {
    let place = folder();
    let program = Program::open(place.path());
    program.page("change", keep(false));
    program.answers();
    program.end();
    let text = std::fs::read_to_string(place.path().join("progress.json")).unwrap();
    assert!(!text.contains("young"), "{text}");
}

#[test]
fn forgetting_leaves_no_file_also_after_the_end() {
    let place = folder();
    let program = Program::open(place.path());
    program.page("change", keep(true));
    program.answers();
    let page = program.page("forget", json!({}));
    assert_eq!(page.guide.unwrap().question.unwrap().id, "safety");
    assert_eq!(names(place.path()), Vec::<String>::new());
    program.answers();
    program.end();
    assert_eq!(names(place.path()), Vec::<String>::new());
}

#[test]
fn after_forgetting_keep_opens_the_files_again() {
    let place = folder();
    let program = Program::open(place.path());
    program.page("forget", json!({}));
    program.page("change", keep(true));
    program.answers();
    program.end();
    assert_eq!(names(place.path()), ["progress.good", "progress.json"]);
}

fn kept() -> (tempfile::TempDir, [PathBuf; 2]) {
    let place = folder();
    let program = Program::open(place.path());
    program.page("change", keep(true));
    program.answers();
    program.end();
    let files = ["progress.json", "progress.good"].map(|name| place.path().join(name));
    (place, files)
}

fn notice(program: &Program) -> (Option<String>, content::view::Saving) {
    let progress = program.page("read", json!({ "section": "definition", "done": true })).progress.unwrap();
    (progress.notice, progress.saving)
}

#[test]
fn a_damaged_file_is_recovered_from_its_twin_and_said() {
    let (place, [main, _]) = kept();
    let whole = std::fs::read(&main).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for damaged in [Vec::new(), vec![0; 512], whole[..whole.len() / 2].to_vec(), flipped] {
        std::fs::write(&main, &damaged).unwrap();
        let program = Program::open(place.path());
        let (said, saving) = notice(&program);
        assert!(said.is_some());
        assert_eq!(saving, content::view::Saving::Saved);
        let page = program.page("change", json!({ "setting": { "name": "language", "value": "fr" } }));
        assert_eq!(page.guide.unwrap().question.unwrap().id, "age");
        program.end();

        let program = Program::open(place.path());
        assert_eq!(notice(&program).0, None, "it was said twice");
        program.end();
    }
}

#[test]
fn what_another_window_keeps_is_not_forgotten_under_it() {
    let (place, files) = kept();
    let other = balise::Folder::at(place.path()).lock().unwrap().unwrap();
    let program = Program::open(place.path());
    assert_eq!(program.ask("forget", json!({})).unwrap_err(), json!({ "code": "not-forgotten" }));
    assert!(files.iter().all(|file| file.exists()));
    drop(other);
    program.page("forget", json!({}));
    assert_eq!(names(place.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_folder_of_ours_is_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;
    let place = folder();
    let ours = place.path().join("balise");
    let program = Program::open(&ours);
    assert_eq!(std::fs::metadata(&ours).unwrap().permissions().mode() & 0o077, 0);
    program.end();
}

#[test]
fn files_that_cannot_be_read_or_are_newer_stay_as_they_are() {
    for left_alone in [vec![0; 100], b"balise-progress 9 of another shape\n{}".to_vec()] {
        let (place, files) = kept();
        for file in &files {
            std::fs::write(file, &left_alone).unwrap();
        }
        let program = Program::open(place.path());
        let (said, saving) = notice(&program);
        assert!(said.is_some());
        assert_eq!(saving, content::view::Saving::Impossible);
        program.page("change", keep(true));
        program.answers();
        program.end();
        for file in &files {
            assert_eq!(std::fs::read(file).unwrap(), left_alone, "{}", file.display());
        }
    }
}

#[test]
fn a_folder_that_cannot_be_written_lets_the_program_run() {
    let place = folder();
    let file = place.path().join("a file, not a folder");
    std::fs::write(&file, "x").unwrap();
    let program = Program::open(&file);
    let (said, saving) = notice(&program);
    assert!(said.is_some());
    assert_eq!(saving, content::view::Saving::Impossible);
    assert_eq!(program.answers().guide.unwrap().question.unwrap().id, "age");
}

#[test]
fn a_folder_that_another_program_keeps_is_read_and_not_written() {
    let (place, files) = kept();
    let before = files.each_ref().map(|file| std::fs::read(file).unwrap());
    let other = balise::Folder::at(place.path()).lock().unwrap().unwrap();
    let program = Program::open(place.path());
    assert_eq!(notice(&program).1, content::view::Saving::Impossible);
    program.page("answer", json!({ "fact": "age", "answers": ["from-13"] }));
    program.end();
    assert_eq!(files.each_ref().map(|file| std::fs::read(file).unwrap()), before);
    drop(other);
}

#[test]
fn the_capabilities_and_the_build_list_the_same_commands() {
    let build = include_str!("../build.rs");
    let capability: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    let allowed: Vec<_> = capability["permissions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    // The only one that is not our own: macOS prints a page no other way.
    let (print, own): (Vec<_>, Vec<_>) = allowed.into_iter().partition(|permission| permission.starts_with("core:"));
    assert_eq!(print, ["core:webview:allow-print"]);
    assert_eq!(own.len(), build.matches("    \"").count(), "a command is listed in one place only");
    for permission in own {
        let command = permission.strip_prefix("allow-").unwrap();
        assert!(build.contains(&format!("\"{}\"", command.replace('-', "_"))), "{command}");
    }
}
