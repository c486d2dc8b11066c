//! The record of events as it is drawn.

use super::Choice;
use crate::record::Entry;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The record of events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// Entries in the order they were added, those removed since among them.
    pub entries: Vec<EntryView>,
    /// The check code, when something was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub code: Option<String>,
    /// Something was changed outside the program since it was written.
    pub changed: bool,
    /// Lines of the handover sheet and what the person typed for them, never translated.
    pub typed: BTreeMap<String, Vec<String>>,
    /// Offsets from UTC a person may choose.
    pub offsets: Vec<Choice>,
    /// The offset of this computer now.
    pub offset: String,
    /// The months by name, January first.
    pub months: Vec<String>,
    /// Today, year, month and day as in a note's date.
    pub today: String,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    /// Its number, from 1.
    pub number: u32,
    /// Its title, with the number.
    pub title: String,
    /// The newest version first; none once it was removed.
    pub versions: Vec<VersionView>,
    /// When it was removed, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub removed: Option<String>,
    /// It is as it was written.
    pub fits: bool,
    /// The facts as typed, to write them anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub facts: Option<Entry>,
}

/// One version of an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// When it was written, in words; for an edit, that it is one.
    pub noted: String,
    /// Its facts; what is unknown has no row.
    pub rows: Vec<RowView>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// Field id; its label is `record_field_<id>`.
    pub id: String,
    /// The text.
    pub text: String,
}
