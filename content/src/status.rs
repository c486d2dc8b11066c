//! How far each language is: how complete, and reviewed by whom. It says what is, and promises nothing.

use crate::Catalogue;
use crate::files::Files;
use crate::pseudo;
use crate::words::{SOURCE, message_ids};
use std::collections::BTreeSet;

/// One line a language: code, name, messages present of those of the source, status and review.
pub fn status(files: &Files, catalogue: &Catalogue) -> String {
    let source = ids(files, SOURCE);
    let rows = catalogue.words.languages().filter(|language| pseudo::of(&language.code).is_none()).map(|language| {
        let has = ids(files, &language.code).intersection(&source).count();
        let percent = has * 100 / source.len().max(1);
        let (code, name, status, review) = (&language.code, &language.name, &language.status, &language.review);
        format!("{code:<6} {name:<12} {has:>5}/{} {percent:>3} %  {status:<9} review: {review}\n", source.len())
    });
    let table: String = rows.collect();
    let count = table.lines().count();
    format!("{table}{count} languages, {} messages each", source.len())
}

fn ids(files: &Files, code: &str) -> BTreeSet<String> {
    files.under(&format!("words/{code}"), "ftl").flat_map(|(_, text)| message_ids(text)).collect()
}
