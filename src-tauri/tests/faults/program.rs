//! The program without its window: real commands, real keeper, real files. It must not know which fault is tried on it.

#[path = "../program/mod.rs"]
mod commanded;

use commanded::CATALOGUE;
use content::view::{Page, Saving};
use content::words::plain;
use serde_json::{Value, json};
use std::path::Path;
use tauri::Manager;
use tauri::test::MockRuntime;

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
    inner: commanded::Program,
    saving: Saving,
    said: Said,
}

impl Program {
    /// Opens the program on a folder. One at a time in a process: there is one guard.
    pub fn open(folder: &Path) -> Self {
        let inner = commanded::Program::open(folder);
        let progress = inner.app.state::<balise::Shell<MockRuntime>>().page().progress.unwrap();
        let said = Said::of(progress.notice.as_deref());
        Self { inner, saving: progress.saving, said }
    }

    fn page(&self) -> Page {
        self.inner.app.state::<balise::Shell<MockRuntime>>().page()
    }

    /// Asks what the page asks, and remembers what it is told of saving.
    pub fn ask(&mut self, command: &str, body: Value) -> Page {
        let page = self.inner.page(command, body);
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
        self.inner.end();
    }
}
