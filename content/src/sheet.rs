//! The fact sheet: blocks in order, each standing for numbered statements, and the editor's notes beside them.
//! It holds ids and sources; the words are messages.

use serde::Deserialize;
use toml::value::Datetime;

/// The 39 statements of the source sheet, in its order: title, definition, offence, perpetrators, pointer, action.
#[rustfmt::skip]
pub const STATEMENTS: [&str; 39] = [
    "TTL-1",
    "DEF-1", "DEF-1a", "DEF-1b", "DEF-1c", "DEF-1d", "DEF-2", "DEF-3",
    "LAW-1", "LAW-2", "LAW-3", "LAW-4", "LAW-4a", "LAW-4b", "LAW-4c", "LAW-5", "LAW-6", "LAW-6a", "LAW-6b", "LAW-6c", "LAW-6d",
    "PER-1", "PER-2", "PER-2a", "PER-2b", "PER-3", "PER-3a", "PER-3b", "PER-4", "PER-5", "PER-6", "PER-7",
    "REF-1",
    "ACT-1", "ACT-2", "ACT-3", "ACT-4", "ACT-5a", "ACT-5b",
];

/// The six editor's notes.
pub const NOTES: [&str; 6] = ["N-1", "N-2", "N-3", "N-4", "N-5", "N-6"];

/// A sheet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Sheet id.
    pub id: String,
    /// Sections in reading order.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
    /// Sources the notes cite.
    #[serde(rename = "source", default)]
    pub sources: Vec<Source>,
}

/// A section.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Section id.
    pub id: String,
    /// Blocks in reading order, both depths.
    #[serde(rename = "block", default)]
    pub blocks: Vec<Block>,
    /// Editor's notes.
    #[serde(rename = "note", default)]
    pub notes: Vec<Note>,
}

/// What the sheet says, in one block.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Block id, unique in its section.
    pub id: String,
    /// How it is drawn.
    pub kind: Kind,
    /// At which depth it is read.
    pub depth: Depth,
    /// The statements it stands for.
    #[serde(default)]
    pub statements: Vec<String>,
}

/// How a block is drawn.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A paragraph.
    Paragraph,
    /// One item of a list.
    Item,
    /// A heading.
    Heading,
}

/// How much is told.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// A few sentences.
    Brief,
    /// Every statement.
    Complete,
}

/// What changed since the sheet was written, or what it leaves out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// `N-1` to `N-6`.
    pub id: String,
    /// The complete block it follows.
    pub after: String,
    /// The statements it comments.
    pub statements: Vec<String>,
    /// The day it was written.
    pub date: Datetime,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

/// Where something is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Source id.
    pub id: String,
    /// Title, in its own language.
    pub title: String,
    /// Address.
    pub url: String,
}

impl Sheet {
    /// The message id of a block of a section.
    pub fn block_message(&self, section: &Section, block: &Block) -> String {
        format!("sheet_{}_{}_{}", self.id, section.id, block.id)
    }

    /// The message id of a note.
    pub fn note_message(&self, note: &Note) -> String {
        format!("sheet_{}_note_{}", self.id, note.id.to_lowercase())
    }
}
