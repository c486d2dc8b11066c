//! What the page receives: finished words and nothing to decide.
//! Every type here is written to TypeScript; no type here knows a file, a clock or a window.

mod arrange;
mod directory;
mod found;
mod frame;
mod guide;
mod pack;
mod papers;
mod policy;
mod progress;
mod qr;
mod ready;
mod record;
mod services;
mod sheet;
mod usage;

pub use arrange::*;
pub use directory::*;
pub use found::*;
pub use frame::*;
pub use guide::*;
pub use pack::*;
pub use papers::*;
pub use policy::*;
pub use progress::*;
pub use qr::*;
pub use ready::*;
pub use record::*;
pub use services::*;
pub use sheet::*;
pub use usage::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A piece of a sentence: its role and its text, already isolated for direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub struct Token {
    /// How the page draws it.
    pub role: Role,
    /// The words.
    pub text: String,
}

/// How a piece of a sentence is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Plain words.
    Text,
    /// Words that matter most.
    Strong,
    /// Words said with stress.
    Em,
    /// A word of the field.
    Term,
}

/// A sentence as the page draws it.
pub type Rich = Vec<Token>;

/// Everything the page draws, or the parts of it that a command changed. An absent part has not changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// Words, choices and urgent contacts of the frame around every screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub chrome: Option<Chrome>,
    /// The fact sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sheet: Option<SheetView>,
    /// Where the guide stands: a question or the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub guide: Option<GuideView>,
    /// The directory of the chosen country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub directory: Option<DirectoryView>,
    /// Settings, and what is read and ticked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub progress: Option<ProgressView>,
    /// The record of events.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub record: Option<RecordView>,
    /// The trusted person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub person: Option<PersonView>,
    /// How the program is used now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub usage: Option<UsageView>,
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Title of the source, in its own language.
    pub title: String,
    /// Its address, shown and copied, never opened by itself.
    pub url: String,
}
