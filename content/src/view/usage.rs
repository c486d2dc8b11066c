//! How the program is used now: the mode, the code, what is allowed here, and somebody near.

use super::{PackView, PolicyView, SchoolContactView};
use crate::mode::Mode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the program is used now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UsageView {
    /// The mode in force.
    pub mode: Mode,
    /// The modes a person may go to from here; none where a policy decided.
    pub modes: Vec<Mode>,
    /// What is kept stands behind a code that was not given yet.
    pub locked: bool,
    /// What is kept in this space is behind a code.
    pub code: bool,
    /// The person was asked for a code already.
    pub code_asked: bool,
    /// Everything behind the code is erased after ten wrong ones.
    pub erase: bool,
    /// Something else on this computer is behind another code.
    pub others: bool,
    /// Minutes without a sign after which what is open is closed; 0 for never.
    pub idle_minutes: u16,
    /// Whether a person may choose those minutes.
    pub idle_free: bool,
    /// Whether anything at all is written to this computer.
    pub writes: bool,
    /// Whether anything personal can be kept on this computer.
    pub keeps: bool,
    /// Whether notes of what happened can be taken.
    pub record: bool,
    /// Whether papers can be printed.
    pub print: bool,
    /// Whether an address may be opened in the browser.
    pub links: bool,
    /// The window fills the screen and cannot be closed.
    pub kiosk: bool,
    /// What was decided for this computer.
    pub policy: PolicyView,
    /// What became of the content pack, if one was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pack: Option<PackView>,
    /// Somebody near, if the policy names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub near: Option<SchoolContactView>,
}

/// The files of the program on this computer, read from the disk when asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilesView {
    /// The folder they lie in; nothing where none could be found.
    pub folder: Option<String>,
    /// Each file that is there.
    pub files: Vec<FileView>,
    /// How many, and how much together, in words.
    pub sum: String,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileView {
    /// Its whole path.
    pub path: String,
    /// Its size, in words.
    pub size: String,
    /// What it is for, in words.
    pub purpose: String,
}
