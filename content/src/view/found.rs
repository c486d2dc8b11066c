//! What a search found.

use super::ContactView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A contact and where it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// Name of its country, of Europe or of the whole world.
    pub area: String,
    /// The contact.
    pub contact: ContactView,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundView {
    /// How many, in words; what to do when there is none; empty when nothing was asked.
    pub said: String,
    /// Words that may find more, when nothing was found; empty otherwise.
    pub hint: String,
    /// Contacts, those of the chosen country first, then the best first. When nothing was found: who to reach at once.
    pub contacts: Vec<PlaceView>,
    /// How many more there are, in words, or empty.
    pub more: String,
}
