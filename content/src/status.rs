//! How far each language is: how complete, reviewed by whom, and how easily a young person reads the plan. It says what is, and promises nothing.

use crate::Catalogue;
use crate::files::Files;
use crate::pseudo;
use crate::reading::{GRADE, Reading, young};
use crate::words::{SOURCE, message_ids};
use std::collections::BTreeSet;

/// One line a language: code, name, messages present of those of the source, status and review. Then one line a language
/// on how easily the young person's plan is read, and the hardest step of it.
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
    let real = catalogue.words.languages().filter(|language| pseudo::of(&language.code).is_none());
    let ease: String = real.map(|language| ease(catalogue, &language.code)).collect();
    format!("{table}{ease}{count} languages, {} messages each", source.len())
}

/// How easily the young person's plan is read in a language. The measures are those of docs/decisions/0014.
fn ease(catalogue: &Catalogue, language: &str) -> String {
    let steps = young(catalogue, language);
    let whole = steps.iter().map(|(_, reading)| *reading).fold(Reading::default(), Reading::and);
    let hardest = steps.iter().max_by(|(_, one), (_, two)| one.rix().total_cmp(&two.rix()));
    let (hardest, rix) = hardest.map_or(("none", 0.0), |(step, reading)| (step.as_str(), reading.rix()));
    let above = steps.iter().filter(|(_, reading)| reading.grade() > GRADE).count();
    let (own, lix, grade) = (whole.rix(), whole.lix(), whole.grade());
    format!(
        "{language:<6} young person’s plan: RIX {own:.1} (grade {grade}), LIX {lix:.0}; hardest of {} steps: {hardest}, RIX {rix:.1}; {above} above grade {GRADE}\n",
        steps.len(),
    )
}

fn ids(files: &Files, code: &str) -> BTreeSet<String> {
    files.under(&format!("words/{code}"), "ftl").flat_map(|(_, text)| message_ids(text)).collect()
}
