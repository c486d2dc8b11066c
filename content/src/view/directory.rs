//! Contacts as they are drawn.

use super::SourceView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The directory of one country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryView {
    /// Name of the country, or of no country.
    pub country: String,
    /// Needs in order of urgency, each with its contacts.
    pub needs: Vec<NeedView>,
}

/// One need and who meets it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedView {
    /// Need id.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Why the country has none of its own, when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gap: Option<String>,
    /// Contacts, the country's own first.
    pub contacts: Vec<ContactView>,
}

/// One contact, ready to read, copy or dial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// Entry id.
    pub id: String,
    /// The service's own name.
    pub name: String,
    /// What it is for.
    pub what: String,
    /// Who may use it, in words.
    pub who: String,
    /// Number as people of the country write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub phone: Option<String>,
    /// Number that takes text messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sms: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
    /// When it answers, in words.
    pub hours: String,
    /// What it costs, in words, or empty when not known.
    pub cost: String,
    /// Languages spoken, in words, or empty when not known.
    pub languages: String,
    /// Limits to know before calling, or empty.
    pub note: String,
    /// Where the entry was read.
    pub source: SourceView,
    /// The day a stored copy of the source was read, in words; nobody has called.
    pub consulted: String,
    /// How far it was verified, in words.
    pub verified: String,
    /// What to do because the entry may be out of date, in words, or empty while it is fresh.
    pub confirm: String,
    /// Not of the chosen country: European or worldwide.
    pub elsewhere: bool,
}
