//! The frame around every screen: words, choices, who to reach at once.

use super::ContactView;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The frame around every screen, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chrome {
    /// BCP 47 code of the language of every word in the page.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: Direction,
    /// Message id to finished words, for `ui.ftl` and `about.ftl`.
    pub words: BTreeMap<String, String>,
    /// Languages a person may choose, each in its own name.
    pub languages: Vec<Choice>,
    /// Countries a person may choose, sorted as readers of this language sort.
    pub countries: Vec<Choice>,
    /// Contacts for danger and dark thoughts, for the chosen country.
    pub urgent: Urgent,
    /// The one contact shown first, to talk to somebody.
    pub talk: Option<ContactView>,
}

/// Direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// An id and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// What the page sends back.
    pub id: String,
    /// What the person reads.
    pub name: String,
}

/// Contacts before everything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Urgent {
    /// Somebody is in danger now. Empty where no number is known to us: `gap` then says what to do.
    pub emergency: Vec<ContactView>,
    /// Why the country has no emergency number of its own here, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gap: Option<String>,
    /// Thoughts of suicide or self-harm.
    pub crisis: Vec<ContactView>,
}
