//! Words ready to use, as they are drawn, copied and printed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Texts for this reader and these answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadyView {
    /// What to heed before choosing whom to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub caution: Option<String>,
    /// The texts.
    pub texts: Vec<ReadyText>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadyText {
    /// Whom it is for.
    pub id: String,
    /// The same in words.
    pub title: String,
    /// How to use it.
    pub hint: String,
    /// Its paragraphs; lines inside one are kept.
    pub paragraphs: Vec<String>,
    /// The whole text, to copy.
    pub text: String,
}
