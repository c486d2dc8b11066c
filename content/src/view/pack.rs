//! The content pack as it is drawn: which one is in force and what that means, or why it was refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What became of the pack that was found on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackView {
    /// Which words are in force, and what Balise does not know about them: one sentence each.
    pub lines: Vec<String>,
    /// Why the pack is not in force, for whoever has to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub refused: Option<String>,
}
