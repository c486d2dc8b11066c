//! The program on the mock runtime: real commands, real capabilities, real files, no window. It must not know what is tried on it.
#![allow(dead_code)] // Each test file uses a part of it.

pub mod kept;

use content::view::Page;
use content::{Catalogue, Wish};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow};

pub static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::shipped().unwrap()));

/// The guard of saved progress is one for the process, so one program runs at a time.
static ONE: Mutex<()> = Mutex::new(());

pub struct Program {
    pub app: App<MockRuntime>,
    pub window: WebviewWindow<MockRuntime>,
    _one: MutexGuard<'static, ()>,
}

impl Program {
    pub fn open(folder: &Path) -> Self {
        Self::open_as(folder, Wish::default())
    }

    /// Opens it with a mode or a policy.
    pub fn open_as(folder: &Path, wish: Wish) -> Self {
        let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let today = content::dates::written("2026-11-25");
        let wish = Wish { language: Some("fr".to_owned()), today, ..wish };
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

    pub fn ask(&self, command: &str, body: Value) -> Result<Value, Value> {
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

    pub fn page(&self, command: &str, body: Value) -> Page {
        serde_json::from_value(self.ask(command, body).unwrap()).unwrap()
    }

    pub fn answers(&self) -> Page {
        self.page("answer", json!({ "fact": "safety", "answers": ["safe"] }));
        self.page("answer", json!({ "fact": "who", "answers": ["young"] }))
    }

    /// Ends as the real program does; the plugin's own save at exit is proved in the real window.
    pub fn end(self) {
        self.app.state::<balise::Shell<MockRuntime>>().close();
        self.app.cleanup_before_exit();
    }
}

pub fn keep(yes: bool) -> Value {
    json!({ "setting": { "name": "keep", "value": yes } })
}

pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder).map_or_else(
        |_| Vec::new(),
        |rows| rows.map(|row| row.unwrap().file_name().to_string_lossy().into_owned()).collect(),
    );
    names.sort();
    names
}
