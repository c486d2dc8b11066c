//! The fact sheet as it is read: blocks at each depth, and each editor's note after the block it comments.

use super::{Draw, source};
use crate::dates;
use crate::sheet::{Block, Depth, Kind, Note, Section};
use crate::view::{BlockKind, BlockView, SectionView, SheetView, TermView};

impl Draw<'_> {
    /// The fact sheet.
    pub fn sheet(&self) -> SheetView {
        let sheet = &self.catalogue.sheet;
        let title = format!("sheet_{}", sheet.id);
        SheetView {
            lead: self.say(&format!("{title}.lead")),
            title: self.say(&title),
            sections: sheet.sections.iter().map(|section| self.section(section)).collect(),
            glossary: self.catalogue.terms.iter().map(|id| self.term(id)).collect(),
        }
    }

    fn term(&self, message: &str) -> TermView {
        TermView {
            id: message.trim_start_matches("term_").to_owned(),
            term: self.say(message),
            meaning: self.rich(&format!("{message}.meaning")),
        }
    }

    fn section(&self, section: &Section) -> SectionView {
        let mut complete = Vec::new();
        for block in section.blocks.iter().filter(|block| block.depth == Depth::Complete) {
            complete.push(self.block(section, block));
            complete.extend(section.notes.iter().filter(|note| note.after == block.id).map(|note| self.note(note)));
        }
        let brief = section.blocks.iter().filter(|block| block.depth == Depth::Brief);
        SectionView {
            id: section.id.clone(),
            title: self.say(&format!("sheet_{}_{}", self.catalogue.sheet.id, section.id)),
            brief: brief.map(|block| self.block(section, block)).collect(),
            complete,
        }
    }

    fn block(&self, section: &Section, block: &Block) -> BlockView {
        BlockView {
            id: block.id.clone(),
            kind: match block.kind {
                Kind::Paragraph => BlockKind::Paragraph,
                Kind::Item => BlockKind::Item,
                Kind::Heading => BlockKind::Heading,
            },
            statements: block.statements.clone(),
            text: self.rich(&self.catalogue.sheet.block_message(section, block)),
            date: None,
            sources: Vec::new(),
        }
    }

    fn note(&self, note: &Note) -> BlockView {
        let sheet = &self.catalogue.sheet;
        let sources = sheet.sources.iter().filter(|source| note.sources.contains(&source.id));
        BlockView {
            id: note.id.clone(),
            kind: BlockKind::Note,
            statements: note.statements.clone(),
            text: self.rich(&sheet.note_message(note)),
            date: Some(dates::day(self.language, &note.date)),
            sources: sources.map(source).collect(),
        }
    }
}
