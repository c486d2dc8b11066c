//! A person with a secret, as the tests of codes, modes and copies need one; and what the files then hold.

use super::{Program, keep, names};
use balise::Shell;
use content::view::UsageView;
use serde_json::json;
use std::path::Path;
use tauri::Manager;
use tauri::test::MockRuntime;

pub const CODE: &str = "under the old oak";
pub const SECRET: &str = "chestnut";

impl Program {
    pub fn usage(&self) -> UsageView {
        self.shell().page().usage.unwrap()
    }

    pub fn shell(&self) -> tauri::State<'_, Shell<MockRuntime>> {
        self.app.state()
    }

    /// Keeps a secret, behind a code or open.
    pub fn keeps(&self, secret: &str, code: Option<&str>) {
        self.answers();
        self.ask("change", keep(true)).unwrap();
        self.ask("trust", json!({ "trusted": { "role": "nurse", "own": secret } })).unwrap();
        if let Some(code) = code {
            self.ask("protect", json!({ "now": "", "code": code, "erase": false })).unwrap();
        }
    }

    pub fn secret(&self) -> String {
        self.shell().page().person.unwrap().chosen.own
    }

    pub fn refused(&self, command: &str, body: serde_json::Value) -> String {
        self.ask(command, body).unwrap_err()["code"].as_str().unwrap().to_owned()
    }
}

/// Every file under a folder that holds a word.
pub fn holding(folder: &Path, word: &str) -> Vec<String> {
    let holds = |name: &String| {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    };
    names(folder).into_iter().filter(holds).collect()
}

pub fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let rows = names(folder).into_iter().filter(|name| !name.ends_with(".lock"));
    rows.map(|name| (name.clone(), std::fs::read(folder.join(&name)).unwrap())).collect()
}
