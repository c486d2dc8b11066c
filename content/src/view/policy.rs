//! The policy as it is drawn: what is in force on this computer, what has to be mended, and somebody near.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was decided for this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView {
    /// Whether anything was decided, or tried to be.
    pub managed: bool,
    /// What is in force: one sentence for each key that was decided.
    pub lines: Vec<String>,
    /// What has to be mended, and what is in force meanwhile.
    pub faults: Vec<String>,
}

/// Somebody near, as the school or the office wrote it; a part that was not written is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SchoolContactView {
    /// Their name.
    pub name: String,
    /// What they are.
    pub role: String,
    /// Where they are.
    pub place: String,
    /// Their number as it is read.
    pub phone: String,
    /// The same number as a telephone dials it.
    pub dial: String,
    /// When they are there.
    pub hours: String,
}
