//! The policy of whoever looks after the computer: what it may say, and what is in force when several say something.
//! It must not know a file, a registry, an operating system or a clock: those bring [`Source`]s.

mod contact;
mod fault;

pub mod files;
mod keys;
mod read;
mod settle;

pub(crate) use contact::line;
pub use contact::{PART_LIMITS, PARTS, SchoolContact};
pub use fault::{FaultKind, PolicyFault, Unreadable};
pub use keys::{IDLE_MINUTES, KEYS, Key, KeyId, Kind};
pub use settle::{Known, Settled, settle};

use crate::mode::Mode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What was decided for this computer. A key that nobody decided is open: the person, or the command line, chooses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The way the program is used; the command line cannot choose another.
    pub mode: Option<Mode>,
    /// The language of the first words. The person may change it: help in one's own language is part of being safe.
    pub language: Option<String>,
    /// The country of the first contacts. The person may change it, for the same reason.
    pub country: Option<String>,
    /// What may be written to the computer.
    pub persistence: Option<Persistence>,
    /// Whether notes of what happened may be taken.
    pub record_allowed: Option<bool>,
    /// Whether papers may be printed.
    pub print_allowed: Option<bool>,
    /// Minutes without a key or a move after which a shared computer asks, then starts afresh; see [`IDLE_MINUTES`].
    pub idle_minutes: Option<u16>,
    /// Somebody near, beside the contacts of the directory and never instead of them.
    pub school_contact: Option<SchoolContact>,
    /// Whether the window fills the screen and cannot be closed by the usual means. Leaving quickly still works.
    pub kiosk: Option<bool>,
    /// Whether an address may be opened in the browser. It can be read, copied and scanned in any case.
    pub external_links: Option<bool>,
}

impl Policy {
    /// The mode in force: the policy's, else the one asked for at start, else [`Mode::Home`].
    pub fn mode(&self, asked: Option<Mode>) -> Mode {
        self.mode.or(asked).unwrap_or_default()
    }

    /// What may be written in a mode: in a class and in a session nothing, at home what the policy says, else everything.
    pub fn persistence(&self, mode: Mode) -> Persistence {
        match mode {
            Mode::Home => self.persistence.unwrap_or(Persistence::All),
            Mode::Class | Mode::Session => Persistence::None,
        }
    }

    /// Whether notes of what happened may be taken; yes unless the policy says no.
    pub fn allows_record(&self) -> bool {
        self.record_allowed.unwrap_or(true)
    }

    /// Whether papers may be printed; yes unless the policy says no.
    pub fn allows_print(&self) -> bool {
        self.print_allowed.unwrap_or(true)
    }

    /// Whether an address may be opened in the browser; yes unless the policy says no.
    pub fn allows_links(&self) -> bool {
        self.external_links.unwrap_or(true)
    }

    /// Whether the window fills the screen; no unless the policy says yes.
    pub fn is_kiosk(&self) -> bool {
        self.kiosk.unwrap_or(false)
    }
}

/// What may be written to the computer, the safest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Persistence {
    /// Nothing at all.
    None,
    /// Language, country, theme: nothing that tells what happened to somebody.
    Settings,
    /// Everything the person chooses to keep.
    All,
}

impl Persistence {
    /// The names, the safest first, as a policy file writes them.
    pub const NAMES: [&'static str; 3] = ["none", "settings", "all"];

    /// Its name in a policy file.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// Whom a source speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// One person's account.
    User,
    /// The whole computer: it stands above the account, key by key.
    Machine,
}

/// One place where a policy was looked for and something was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Whom it speaks for.
    pub scope: Scope,
    /// The file or the registry key, for whoever has to mend it.
    pub origin: String,
    /// What it says, by name; or why it cannot be known.
    pub values: Result<Map<String, Value>, Unreadable>,
}

impl Source {
    /// A source from the bytes of a JSON file.
    pub fn from_json(scope: Scope, origin: impl Into<String>, bytes: &[u8]) -> Self {
        let values = serde_json::from_slice::<Value>(bytes)
            .map_err(|error| Unreadable::Syntax { line: error.line() })
            .and_then(|value| if let Value::Object(map) = value { Ok(map) } else { Err(Unreadable::Shape) });
        Self { scope, origin: origin.into(), values }
    }
}
