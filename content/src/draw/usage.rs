//! How the program is used now, in words and in what the page may offer. It must not decide what is in force.

use super::Draw;
use crate::mode::Mode;
use crate::policy::{Persistence, Settled};
use crate::progress::Settings;
use crate::usage::{Door, Written};
use crate::view::{FileView, FilesView, UsageView};

/// Minutes without a sign before a shared computer starts afresh, unless something else was decided.
const CLASS_MINUTES: u16 = 5;
/// Minutes without a sign before what stands behind a code, or a counsellor's work, is closed.
const USUAL_MINUTES: u16 = 10;

impl Draw<'_> {
    /// How the program is used.
    pub fn usage(&self, mode: Mode, settled: &Settled, settings: &Settings, door: Door) -> UsageView {
        let policy = &settled.policy;
        let free = policy.idle_minutes.is_none() && mode == Mode::Home;
        let own = match mode {
            Mode::Home if door.code => settings.idle_minutes.unwrap_or(USUAL_MINUTES),
            Mode::Home => 0,
            Mode::Class => CLASS_MINUTES,
            Mode::Session => USUAL_MINUTES,
        };
        UsageView {
            mode,
            modes: Mode::ALL.into_iter().filter(|other| policy.mode.is_none() && *other != mode).collect(),
            locked: door.locked,
            code: door.code,
            code_asked: settings.code_asked,
            erase: door.erase,
            others: door.others,
            idle_minutes: policy.idle_minutes.unwrap_or(own),
            idle_free: free,
            writes: policy.persistence(mode) != Persistence::None,
            keeps: policy.persistence(mode) == Persistence::All,
            record: policy.allows_record(),
            // A dialogue of the system or a browser is a way out of a screen that shall have none.
            print: policy.print_allowed.unwrap_or(!policy.is_kiosk()),
            links: policy.allows_links() && mode != Mode::Class && !policy.is_kiosk(),
            kiosk: policy.is_kiosk(),
            policy: self.policy(settled),
            pack: None,
            near: self.school_contact(policy),
        }
    }

    /// The files of the program.
    pub fn files(&self, folder: Option<String>, written: &[Written]) -> FilesView {
        let words = &self.catalogue.words;
        let size = |bytes: u64| words.say(self.language, "file_size", &[("count", &bytes.to_string())]);
        let files = written.iter().map(|file| FileView {
            path: file.path.clone(),
            size: size(file.size),
            purpose: self.say(file.purpose.message()),
        });
        let (count, bytes) = (written.len().to_string(), written.iter().map(|file| file.size).sum());
        let sum = words.say(self.language, "file_sum", &[("count", &count), ("size", &size(bytes))]);
        FilesView { folder, files: files.collect(), sum }
    }
}
