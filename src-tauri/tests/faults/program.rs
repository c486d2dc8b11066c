//! The program without its window: real commands, real keeper, real files. It must not know which fault is tried on it.

use content::view::{Page, Saving};
use content::words::plain;
use content::{Catalogue, Wish};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow};

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::shipped().unwrap()));

/// What a person is told about the saved file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Nothing,
    Recovered,
    Damaged,
    Newer,
    Busy,
    Unwritable,
}

impl Said {
    const ALL: [(Self, &str); 5] = [
        (Self::Recovered, "recovered"),
        (Self::Damaged, "damaged"),
        (Self::Newer, "newer"),
        (Self::Busy, "busy"),
        (Self::Unwritable, "unwritable"),
    ];

    fn of(notice: Option<&str>) -> Self {
        let Some(sentence) = notice else { return Self::Nothing };
        let says = |id: &str| plain(&CATALOGUE.words.say("fr", &format!("notice_{id}"), &[])) == plain(sentence);
        let known = Self::ALL.into_iter().find(|(_, id)| says(id));
        known.unwrap_or_else(|| panic!("a notice nobody knows: {sentence}")).0
    }
}

pub struct Program {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    saving: Saving,
    said: Said,
}

impl Program {
    /// Opens the program on a folder. One at a time in a process: there is one guard.
    pub fn open(folder: &Path) -> Self {
        let wish = Wish { language: Some("fr".to_owned()), ..Wish::default() };
        let folder = folder.to_path_buf();
        let app = balise::build(mock_builder(), tauri::generate_context!(), Arc::clone(&CATALOGUE), wish, move |_| {
            balise::Folder::at(folder)
        });
        let mut app = app.unwrap();
        #[allow(deprecated)] // One turn runs the set-up; there is no loop to be busy in.
        app.run_iteration(|_, _| {});
        let window = app.get_webview_window("main").unwrap();
        let progress = app.state::<balise::Shell<MockRuntime>>().page().progress.unwrap();
        let said = Said::of(progress.notice.as_deref());
        Self { app, window, saving: progress.saving, said }
    }

    fn page(&self) -> Page {
        self.app.state::<balise::Shell<MockRuntime>>().page()
    }

    /// Asks what the page asks, and remembers what it is told of saving.
    pub fn ask(&mut self, command: &str, body: Value) -> Page {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: tauri::ipc::CallbackFn(0),
            error: tauri::ipc::CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: body.into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let reply = get_ipc_response(&self.window, request).unwrap_or_else(|refusal| panic!("{command}: {refusal}"));
        let page: Page = reply.deserialize().unwrap();
        if let Some(progress) = &page.progress {
            self.saving = progress.saving;
            self.said = Said::of(progress.notice.as_deref());
        }
        page
    }

    /// Says that everything may be kept.
    pub fn keep(&mut self) {
        self.ask("change", json!({ "setting": { "name": "keep", "value": true } }));
    }

    /// Makes a change that carries a number, of a length that differs from number to number; whether it is said to be saved.
    pub fn save(&mut self, number: u64) -> bool {
        let filler = "x".repeat(usize::try_from(number * 37 % 150).unwrap());
        self.ask("trust", json!({ "trusted": { "role": "nurse", "own": format!("{number} {filler}") } }));
        self.saving == Saving::Saved
    }

    /// The number of the last change that is here, 0 before the first.
    pub fn number(&self) -> u64 {
        let own = self.page().person.unwrap().chosen.own;
        own.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0)
    }

    /// What was last said about the saved file.
    pub fn said(&self) -> Said {
        self.said
    }

    /// Whether changes are said to reach the disk.
    pub fn saves(&self) -> bool {
        self.saving == Saving::Saved
    }

    /// Ends as the real program does.
    pub fn end(self) {
        self.app.state::<balise::Shell<MockRuntime>>().close();
        self.app.cleanup_before_exit();
    }
}
