//! Faults of the sheet's structure: a statement nobody tells, a note without a source.

use super::{Faults, is_address};
use crate::sheet::{Depth, NOTES, STATEMENTS, Sheet};

pub(super) fn check(sheet: &Sheet, faults: &mut Faults) {
    let file = format!("sheets/{}.toml", sheet.id);
    let file = file.as_str();
    faults.unique(file, sheet.sections.iter().map(|section| section.id.as_str()));
    for depth in [Depth::Brief, Depth::Complete] {
        let blocks = || sheet.sections.iter().flat_map(|section| &section.blocks).filter(|block| block.depth == depth);
        for statement in STATEMENTS {
            if !blocks().any(|block| block.statements.iter().any(|told| told == statement)) {
                faults.add(file, statement, format!("no {depth:?} block tells it"), "write one, or add it to a block");
            }
        }
    }
    let notes = || sheet.sections.iter().flat_map(|section| &section.notes);
    faults.unique(file, notes().map(|note| note.id.as_str()));
    for id in NOTES.iter().filter(|id| !notes().any(|note| note.id == **id)) {
        faults.add(file, id, "the note is missing", "write it, with its date and sources");
    }
    for section in &sheet.sections {
        faults.unique(file, section.blocks.iter().map(|block| block.id.as_str()));
        for block in &section.blocks {
            unknown_statements(file, &block.id, &block.statements, faults);
        }
        for note in &section.notes {
            unknown_statements(file, &note.id, &note.statements, faults);
            if !NOTES.contains(&note.id.as_str()) {
                faults.add(file, &note.id, "no such note", "use N-1 to N-6");
            }
            if !section.blocks.iter().any(|block| block.id == note.after && block.depth == Depth::Complete) {
                faults.add(file, &note.id, format!("follows `{}`, which is no complete block", note.after), "name one");
            }
            if note.date.date.is_none() || note.sources.is_empty() {
                faults.add(file, &note.id, "has no date or no source", "give both, or leave the note out");
            }
            for source in note.sources.iter().filter(|id| !sheet.sources.iter().any(|source| source.id == **id)) {
                faults.add(file, &note.id, format!("source `{source}` is unknown"), "add it to the sources");
            }
        }
    }
    faults.unique(file, sheet.sources.iter().map(|source| source.id.as_str()));
    for source in &sheet.sources {
        if !notes().any(|note| note.sources.contains(&source.id)) {
            faults.add(file, &source.id, "no note cites this source", "cite it, or remove it");
        }
        if !is_address(&source.url, &["https://", "http://"]) {
            faults.add(file, &source.id, "its address is none", "write it whole, from https://");
        }
    }
}

fn unknown_statements(file: &str, id: &str, statements: &[String], faults: &mut Faults) {
    for statement in statements.iter().filter(|statement| !STATEMENTS.contains(&statement.as_str())) {
        faults.add(file, id, format!("statement `{statement}` is unknown"), "use the ids of the 39 statements");
    }
}
