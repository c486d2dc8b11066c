//! The fact sheet as it is drawn.

use super::{Rich, SourceView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The fact sheet in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Title of the sheet.
    pub title: String,
    /// One sentence under the title.
    pub lead: String,
    /// Sections in reading order; the last is the pointer.
    pub sections: Vec<SectionView>,
    /// Words of the field, explained.
    pub glossary: Vec<TermView>,
}

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// Term id.
    pub id: String,
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: Rich,
}

/// One section of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Section id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What the section says in a few sentences.
    pub brief: Vec<BlockView>,
    /// Every statement, with the editor's notes in their place.
    pub complete: Vec<BlockView>,
}

/// One paragraph, heading, list item or editor's note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// Block id, or the note's id (`N-1`).
    pub id: String,
    /// How it is drawn.
    pub kind: BlockKind,
    /// The statements of the source sheet it stands for (`DEF-1a`).
    pub statements: Vec<String>,
    /// The words.
    pub text: Rich,
    /// For a note: the day it was written, as the reader writes dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<String>,
    /// For a note: where it comes from.
    pub sources: Vec<SourceView>,
}

/// How a block is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// One item of a list; neighbours form the list.
    Item,
    /// A heading inside a section.
    Heading,
    /// An editor's note: not what the sheet says.
    Note,
}
