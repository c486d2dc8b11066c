//! The directory as a person meets it: how old it is, at what time it answers, what stands in where a country has nothing.

use crate::person::{CATALOGUE, Person};
use content::dates::written;
use content::directory::{Directory, EUROPE, Hours, WORLD};
use content::freshness::{stale, to_confirm};
use content::guide::Need;
use content::view::{ContactView, DirectoryView, Setting};
use content::{Document, Files, Session, Wish};
use std::process::{Command, Output};
use std::sync::Arc;

fn directory_on(today: Option<&str>, language: &str, country: &str) -> DirectoryView {
    let today = today.map(|day| written(day).unwrap());
    let wish = Wish { language: Some(language.to_owned()), today, ..Wish::default() };
    let mut session = Session::new(Arc::clone(&CATALOGUE), Document::default(), wish);
    session.change(Setting::Country(country.to_owned())).unwrap().directory.unwrap()
}

fn contact(directory: &DirectoryView, id: &str) -> ContactView {
    directory.needs.iter().flat_map(|need| &need.contacts).find(|contact| contact.id == id).unwrap().clone()
}

/// France's 3018, as if its source had been read on a day and its copy dated from another.
fn read_on(consulted: &str, copy: Option<&str>) -> Directory {
    let files = Files::shipped();
    let text = files.text("directory/fr.toml").unwrap();
    let copy = copy.map(|day| format!("\ncopy = {day}")).unwrap_or_default();
    let text = text.replacen("consulted = 2026-11-23", &format!("consulted = {consulted}{copy}"), 1);
    Directory::load(&files.with("directory/fr.toml", text)).unwrap()
}

#[test]
fn a_contact_is_to_confirm_the_day_after_twelve_months() {
    for (consulted, copy, today, expected) in [
        ("2026-11-23", None, "2026-11-23", false),
        ("2026-11-23", None, "2027-11-23", false),
        ("2026-11-23", None, "2027-11-24", true),
        ("2026-11-23", Some("2026-04-22"), "2027-04-22", false),
        ("2026-11-23", Some("2026-04-22"), "2027-04-23", true),
        ("2027-02-28", None, "2028-02-28", false),
        ("2027-02-28", None, "2028-02-29", true),
        ("2028-02-29", None, "2029-02-28", false),
        ("2028-02-29", None, "2029-03-01", true),
        ("2026-11-23", None, "9999-12-31", true),
    ] {
        let directory = read_on(consulted, copy);
        let (_, entry) = directory.entry("fr-3018").unwrap();
        assert_eq!(to_confirm(entry, written(today)), expected, "{consulted} {copy:?} on {today}");
    }
}

#[test]
fn a_clock_set_back_or_missing_makes_nothing_look_fresh() {
    for today in ["2026-11-22", "1970-01-01", "0000-01-01"] {
        let stale = stale(&CATALOGUE.directory, written(today).unwrap());
        assert_eq!(stale.entries.len(), CATALOGUE.directory.entries().count(), "{today}");
    }
    for today in [None, Some("1970-01-01")] {
        let france = directory_on(today, "en", "fr");
        assert!(france.needs.iter().flat_map(|need| &need.contacts).all(|contact| !contact.confirm.is_empty()));
    }
}

#[test]
fn what_is_old_says_what_to_do_and_nobody_in_danger_is_told_to_check_first() {
    let fresh = directory_on(Some("2026-11-25"), "fr", "fr");
    assert!(fresh.needs.iter().flat_map(|need| &need.contacts).all(|contact| contact.confirm.is_empty()));
    let old = directory_on(Some("2030-01-01"), "fr", "fr");
    assert!(contact(&old, "fr-3018").confirm.starts_with("Appeler pour confirmer"));
    assert!(contact(&old, "fr-112").confirm.contains("appeler quand même"));
    let english = directory_on(Some("2030-01-01"), "en", "fr");
    assert!(contact(&english, "fr-3018").confirm.starts_with("Call to confirm"));
    assert!(!contact(&english, "fr-17cyber").confirm.contains("Call"), "a site cannot be called");
}

fn stale_command(more: &[&str]) -> Output {
    let start = ["run", "-q", "--offline", "-p", "balise-content", "--bin", "content", "--", "stale"];
    Command::new(env!("CARGO")).args(start).args(more).current_dir(crate::house::root()).output().unwrap()
}

#[test]
fn the_scheduled_list_names_what_is_old_and_fails_only_when_strict() {
    let said = |output: &Output| String::from_utf8(output.stdout.clone()).unwrap();
    let all = CATALOGUE.directory.entries().count();

    let fresh = stale_command(&["--today", "2026-11-25", "--strict"]);
    assert!(fresh.status.success());
    assert_eq!(said(&fresh).trim(), format!("0 of {all} contacts to confirm"));

    let old = stale_command(&["--today", "2027-04-23"]);
    assert!(old.status.success());
    assert!(said(&old).contains("fr-119 2026-04-22 https://childhelplineinternational.org/"));
    let figure = said(&old).lines().last().unwrap().to_owned();
    assert_eq!(figure, format!("{} of {all} contacts to confirm", said(&old).lines().count() - 1));

    assert_eq!(stale_command(&["--today", "2027-04-23", "--strict"]).status.code(), Some(1));
    for wrong in ["yesterday", "2027-02-30", "2027-04-23T10:00:00Z"] {
        assert_eq!(stale_command(&["--today", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn hours_name_the_country_whose_time_they_are_in() {
    let mut looked = 0;
    for (country, entry) in CATALOGUE.directory.entries() {
        let code = &country.country;
        let Some(Hours::Rows(_)) = entry.hours else { continue };
        assert!(code != EUROPE && code != WORLD, "{}: of which country are these hours?", entry.id);
        for (language, words) in [("fr", "heure locale"), ("en", "local time")] {
            let hours = contact(&directory_on(None, language, code), &entry.id).hours;
            let name = CATALOGUE.words.say(language, &format!("country_{code}"), &[]);
            assert!(hours.contains(words) && hours.contains(&name), "{}: {hours}", entry.id);
        }
        looked += 1;
    }
    assert!(looked > 40, "only {looked} services with hours were looked at");
    assert_eq!(contact(&directory_on(None, "en", "fr"), "fr-119").hours, "Day and night, every day");
}

#[test]
fn where_a_country_has_nothing_europe_and_the_world_stand_in_and_say_so() {
    let mut stood_in = 0;
    for code in CATALOGUE.directory.choices().filter(|code| *code != WORLD) {
        let home = CATALOGUE.directory.country(code).unwrap();
        let page = Person::reads("en").chooses(Setting::Country(code.to_owned())).page();
        for (need, view) in Need::ALL.into_iter().zip(page.directory.unwrap().needs) {
            let own = home.entries.iter().any(|entry| entry.needs.contains(&need));
            let at = format!("{code} {}", view.id);
            assert_eq!(view.gap.is_none(), own, "{at}: a gap is said where there is one, and only there");
            assert!(!view.contacts.is_empty() || need == Need::Emergency || need == Need::Police, "{at}: nobody");
            for contact in &view.contacts {
                let elsewhere = !contact.id.starts_with(&format!("{code}-"));
                assert_eq!(contact.elsewhere, elsewhere, "{at}: {}", contact.id);
                assert!(home.eu || !contact.id.starts_with("eu-"), "{at}: not a member of the Union");
            }
            assert!(!own || !view.contacts[0].elsewhere, "{at}: its own come first");
            stood_in += usize::from(!own && !view.contacts.is_empty());
        }
    }
    assert!(stood_in > 100, "only {stood_in} holes were filled");
}

#[test]
fn the_weekly_check_runs_the_command_and_uses_only_pinned_actions() {
    let path = crate::house::root().join(".github/workflows/directory.yml");
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("content -- stale --today \"$(date -u +%F)\" --strict"));
    assert!(text.contains("cron:") && text.contains("workflow_dispatch:") && !text.contains("secrets."));
    for line in text.lines().filter(|line| line.contains("uses:")) {
        let pin = line.split('@').nth(1).unwrap().split(' ').next().unwrap();
        assert!(pin.len() == 40 && pin.chars().all(|c| c.is_ascii_hexdigit()), "{line}");
    }
}
