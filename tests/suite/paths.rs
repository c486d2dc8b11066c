//! The walk of every path: it walks all there is, it names each broken promise, and what changes is seen.

use crate::fault;
use crate::person::CATALOGUE;
use content::guide::Need;
use content::{Catalogue, Files, map, paths};
use serde::Deserialize;
use std::fmt::Write;
use std::sync::LazyLock;

static WALK: LazyLock<paths::Walk> = LazyLock::new(|| paths::walk(&CATALOGUE));

#[test]
fn every_path_ends_at_a_human_contact_in_every_country_and_language() {
    assert_eq!(WALK.faults, Vec::<String>::new());
    assert_eq!(WALK.broken, 0);
    let (countries, languages) = &WALK.places;
    assert_eq!(*countries, CATALOGUE.directory.choices().count());
    assert_eq!(*languages, ["fr", "en"]);
    assert_eq!(WALK.plans, WALK.combinations * (*countries * languages.len()) as u64);
    assert!(WALK.combinations > 100_000, "only {} combinations: a question was lost", WALK.combinations);
    assert!(*countries >= 120, "only {countries} countries: files were lost");
    let without = CATALOGUE.directory.choices().filter_map(|code| CATALOGUE.directory.country(code));
    let without =
        without.filter(|country| !country.eu && !country.entries.iter().any(|one| one.needs.contains(&Need::Talk)));
    assert!(WALK.leaning.0 <= without.count() + 1, "{:?} lean on the directory of helplines", WALK.leaning);
    assert!(WALK.held.iter().all(|(_, count)| *count > 0), "a step is in no plan: {:?}", WALK.held);
}

/// The same content with one answer to each question: a hundredth of the combinations, and no promise depends on more.
fn one_answer_each(files: Files) -> Files {
    let guide = files.text("guide/main.toml").unwrap().replace("several = true", "several = false");
    files.with("guide/main.toml", guide)
}

#[test]
fn each_broken_promise_is_named() {
    let faults = fault::read(include_str!("../fixtures/broken-paths.toml"));
    let mut missed = Vec::new();
    for broken in &faults {
        let files = one_answer_each(broken.made());
        let catalogue = Catalogue::load(&files);
        let walk = paths::walk(&catalogue.unwrap_or_else(|fault| panic!("{}: {fault}", broken.expect)));
        if walk.broken == 0 || !walk.faults.iter().any(|line| line.starts_with(&broken.expect)) {
            missed.push(format!("expected `{}`, told {:#?}", broken.expect, walk.faults));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(faults.len() >= 28, "only {} faults are tried", faults.len());
}

/// Sentences that tell somebody to do what nobody must, and sentences that do not.
#[derive(Deserialize)]
struct Sentences {
    language: String,
    what: Option<String>,
    said: Vec<String>,
}

#[test]
fn orders_are_told_from_refusals() {
    let fixture: std::collections::BTreeMap<String, Vec<Sentences>> =
        toml::from_str(include_str!("../fixtures/orders.toml")).unwrap();
    let mut wrong = Vec::new();
    for row in &fixture["sentences"] {
        let refusals = CATALOGUE.words.refusals(&row.language).unwrap();
        for sentence in &row.said {
            let told: Vec<_> = refusals.orders(sentence).iter().map(|(order, _)| order.id()).collect();
            let right = row.what.as_deref().map_or(told.is_empty(), |what| told.contains(&what));
            if !right {
                wrong.push(format!("{}: “{sentence}”: {:?} expected, {told:?} found", row.language, row.what));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares with a committed snapshot. A difference is shown line by line; docs/content.md says how it is accepted.
fn compare(name: &str, now: &str) {
    eprintln!("what was `-` is now `+`; if it is meant: INSTA_UPDATE=always cargo test -q -p balise-tests a_change_of");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, now));
}

#[test]
fn a_change_of_the_map_is_seen() {
    compare("map", &map::table(&CATALOGUE.guide));
}

#[test]
fn a_change_of_the_paths_is_seen() {
    let mut now = String::new();
    let (least, most) = WALK.questions;
    writeln!(now, "{} combinations of answers, of {least} to {most} questions", WALK.combinations).unwrap();
    writeln!(now, "{} different plans, of {} to {} steps", WALK.distinct, WALK.steps.0, WALK.steps.1).unwrap();
    for (step, count) in &WALK.held {
        writeln!(now, "{count:>9}  {step}").unwrap();
    }
    compare("paths", &now);
}
