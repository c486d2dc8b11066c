//! The sheet: all of it, in our own words, the notes apart.

use crate::person::{CATALOGUE, Person};
use content::sheet::{Depth, NOTES, STATEMENTS};
use content::view::{BlockKind, SheetView};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

const RUN: usize = 8;

fn sheet(language: &str) -> SheetView {
    Person::reads(language).page().sheet.unwrap()
}

#[test]
fn all_39_statements_are_told_in_brief_and_in_full() {
    assert_eq!(STATEMENTS.iter().collect::<BTreeSet<_>>().len(), 39);
    for depth in [Depth::Brief, Depth::Complete] {
        let blocks = CATALOGUE.sheet.sections.iter().flat_map(|section| &section.blocks);
        let told: BTreeSet<_> =
            blocks.filter(|block| block.depth == depth).flat_map(|block| &block.statements).collect();
        assert_eq!(told.len(), 39, "{depth:?}");
    }
}

#[test]
fn the_six_notes_are_drawn_apart_dated_and_sourced() {
    for language in ["fr", "en"] {
        let sheet = sheet(language);
        assert!(sheet.sections.iter().flat_map(|section| &section.brief).all(|block| block.kind != BlockKind::Note));
        let blocks = sheet.sections.iter().flat_map(|section| &section.complete);
        let notes: Vec<_> = blocks.filter(|block| block.kind == BlockKind::Note).collect();
        let ids: BTreeSet<_> = notes.iter().map(|note| note.id.as_str()).collect();
        assert_eq!(ids, BTreeSet::from(NOTES));
        assert!(notes.iter().all(|note| note.date.is_some() && !note.sources.is_empty()));
    }
}

/// The source sheet is held as hashes of its runs of eight words: it can be recognised, not read.
#[test]
fn no_sentence_of_the_source_sheet_is_copied() {
    let hashes = include_str!("../fixtures/source-sheet.hashes");
    let source: BTreeSet<_> = hashes.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(source.len() > 300, "the source sheet is not there");
    let words = content::Files::shipped();
    for (path, text) in words.under("words/fr", "ftl") {
        for run in runs(text) {
            assert!(!source.contains(hash(&run).as_str()), "{path} copies eight words: {run}");
        }
    }
}

fn runs(text: &str) -> Vec<String> {
    let words: Vec<_> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.windows(RUN).map(|run| run.join(" ")).collect()
}

fn hash(run: &str) -> String {
    Sha256::digest(run).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_run_of_eight_words_is_hashed_as_in_the_fixture() {
    let run = &runs("Un, deux trois ; quatre cinq ! six sept huit neuf")[0];
    assert_eq!(run, "un deux trois quatre cinq six sept huit");
    assert_eq!(hash(run).len(), 16);
}
