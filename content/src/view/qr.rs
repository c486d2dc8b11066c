//! Codes that another device reads: a number to call, an address to open.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a code lets another device do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Call a number.
    Call,
    /// Write to a number.
    Text,
    /// Open an address.
    Open,
}

/// One code, and the same in letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QrCodeView {
    /// What it lets another device do.
    pub reach: Reach,
    /// What it stands for, in words, for those who do not see it.
    pub label: String,
    /// The number or the address, as a person reads and types it.
    pub text: String,
    /// Modules on each side; a quiet zone of four goes around.
    pub size: u32,
    /// The dark modules as SVG path data.
    pub path: String,
}

/// The codes of one contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QrCodesView {
    /// One for each way to reach it.
    pub codes: Vec<QrCodeView>,
}
