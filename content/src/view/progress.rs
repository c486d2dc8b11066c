//! Settings and progress as they are drawn, and what the page may change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Settings, and what is read and ticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// Sections read.
    pub read: Vec<String>,
    /// Steps ticked.
    pub ticked: Vec<String>,
    /// The chosen country, if any.
    pub country: Option<String>,
    /// Light, dark or as the system.
    pub theme: Theme,
    /// Whether reading, answers and ticks are kept on this computer; absent until the person decides.
    pub keep: Option<bool>,
    /// Whether leaving quickly has been explained.
    pub leave_explained: bool,
    /// Whether changes reach the disk.
    pub saving: Saving,
    /// Something to say once about the saved file, as finished words.
    pub notice: Option<String>,
}

/// Light, dark or as the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Whether changes reach the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Saving {
    /// Saved.
    Saved,
    /// Nothing can be written: the program works, and nothing will be kept.
    Impossible,
}

/// One change of a setting asked by the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "name", content = "value")]
pub enum Setting {
    /// Language code.
    Language(String),
    /// Country code, `int` for another country.
    Country(String),
    /// Theme.
    Theme(Theme),
    /// Keep reading, answers and ticks on this computer.
    Keep(bool),
    /// Leaving quickly has been explained.
    LeaveExplained(bool),
    /// The person was asked for a code.
    CodeAsked(bool),
    /// Minutes without a sign after which what stands behind a code is closed; 0 for never.
    IdleMinutes(u16),
}
