//! The content that ships: no fault, no hole.

use crate::person::CATALOGUE;
use content::{Files, check, status};

#[test]
fn the_shipped_content_has_no_fault() {
    let faults: Vec<_> = check::check(&Files::shipped()).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_says_how_complete_and_how_reviewed_it_is() {
    let status = status::status(&Files::shipped(), &CATALOGUE);
    let rows: Vec<_> = status.lines().filter(|line| line.contains("review: ")).collect();
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.contains("100 %") && row.contains("review: none")), "{status}");
    let ease: Vec<_> = status.lines().filter(|line| line.contains("young person’s plan: RIX ")).collect();
    assert_eq!(ease.len(), 2, "{status}");
}

#[test]
fn without_a_country_there_is_still_somebody_to_reach() {
    let page = crate::person::Person::reads("en").page();
    let chrome = page.chrome.unwrap();
    assert!(!chrome.urgent.emergency.is_empty());
    assert!(!chrome.urgent.crisis.is_empty());
    assert!(chrome.talk.is_some());
}

#[test]
fn every_country_says_whom_to_reach_in_danger_or_what_to_do() {
    for choice in CATALOGUE.directory.choices() {
        let country = content::view::Setting::Country(choice.to_owned());
        let urgent = crate::person::Person::reads("fr").chooses(country).page().chrome.unwrap().urgent;
        assert!(!urgent.emergency.is_empty() || urgent.gap.is_some(), "{choice}");
        assert!(!urgent.crisis.is_empty(), "{choice}");
    }
}

#[test]
fn the_version_of_the_content_changes_with_any_text() {
    let (files, file) = (Files::shipped(), "words/fr/ui.ftl");
    let text = files.text(file).unwrap().to_owned();
    assert_eq!(files.version(), Files::shipped().with(file, text.clone()).version());
    assert_ne!(files.version(), Files::shipped().with(file, text + "\n").version());
    assert_eq!(files.version().len(), 12);
}
