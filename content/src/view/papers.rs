//! The trusted person and the handover sheet as they are drawn.

use super::{Choice, Direction};
use crate::person::Trusted;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The trusted person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// What was chosen, to change it.
    pub chosen: Trusted,
    /// Who it is, in words; empty when nobody was chosen.
    pub who: String,
    /// The first sentence; empty when none was chosen.
    pub sentence: String,
    /// Who it can be.
    pub roles: Vec<Choice>,
    /// Ready sentences.
    pub sentences: Vec<Choice>,
}

/// The handover sheet: the same sections and lines, in the same order, in two languages side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverView {
    /// The reader's language.
    pub first: HandoverColumn,
    /// The language chosen beside it.
    pub second: HandoverColumn,
}

/// The sheet in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverColumn {
    /// Language code.
    pub language: String,
    /// Direction of writing.
    pub direction: Direction,
    /// What the sheet is, and that typed words stay as they were typed.
    pub title: String,
    /// That typed words stay as they were typed.
    pub lead: String,
    /// Sections in the order of who, where, when, what, who it is about, danger.
    pub sections: Vec<HandoverSection>,
    /// Title of the notes at the end.
    pub notes: String,
    /// Labels of the facts of an entry, by field id.
    pub fields: Vec<Choice>,
}

/// One section of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverSection {
    /// Its title.
    pub title: String,
    /// Its lines.
    pub lines: Vec<HandoverLine>,
}

/// One line of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandoverLine {
    /// Line id; the record's `typed` has what the person typed for it.
    pub id: String,
    /// What is asked.
    pub label: String,
    /// What was answered in the guide, in this language.
    pub said: Vec<String>,
}
