//! The record of events and the trusted person: words only, every later change told, kept only when the person said so.

use content::person::Trusted;
use content::progress::{Kept, open, seal};
use content::record::{Entry, Record, RecordChange, Refused, Stamp};
use content::view::Setting;
use content::{Document, Session};
use proptest::prelude::*;

use crate::person::Person;

fn stamp() -> Stamp {
    Stamp { moment: "2026-11-25T21:30:00+01:00".to_owned(), salt: "5a17".to_owned() }
}

fn note(demanded: &str) -> Entry {
    Entry { demanded: demanded.to_owned(), platform: "Chat".to_owned(), ..Entry::default() }
}

fn add(session: &mut Session, demanded: &str) {
    session.record(RecordChange::Add { entry: note(demanded) }, &stamp()).unwrap();
}

/// Two notes, the first changed once, a third removed.
fn written() -> Record {
    let mut record = Record::default();
    for change in [
        RecordChange::Add { entry: note("money \"now\"") },
        RecordChange::Add { entry: Entry { date: "2026-11-24".to_owned(), ..note("more \\ é") } },
        RecordChange::Edit { number: 1, entry: note("money today") },
        RecordChange::Add { entry: note("a third") },
        RecordChange::Remove { number: 3 },
    ] {
        record.change(change, &stamp()).unwrap();
    }
    record
}

fn told(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Record>(bytes).map_or(true, |record| !record.misfits().is_empty())
}

#[test]
fn a_record_left_alone_fits() {
    let bytes = serde_json::to_vec(&written()).unwrap();
    assert!(!told(&bytes));
    assert_eq!(serde_json::from_slice::<Record>(&bytes).unwrap(), written());
}

#[test]
fn every_changed_byte_of_what_is_stored_is_told() {
    let bytes = serde_json::to_vec(&written()).unwrap();
    for place in 0..bytes.len() {
        for flip in [1, 2, 4, 0x20, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[place] ^= flip;
            assert!(told(&changed), "byte {place} changed by {flip:#x}: {}", String::from_utf8_lossy(&changed));
        }
    }
}

#[test]
fn every_byte_taken_out_or_put_in_is_told_unless_it_says_the_same() {
    let bytes = serde_json::to_vec(&written()).unwrap();
    for place in 0..bytes.len() {
        let mut shorter = bytes.clone();
        shorter.remove(place);
        assert!(told(&shorter), "byte {place} taken out");
        let mut longer = bytes.clone();
        longer.insert(place, b'7');
        assert!(told(&longer), "a byte put in at {place}");
    }
}

#[test]
fn links_moved_or_taken_out_are_told() {
    let value = serde_json::to_value(written()).unwrap();
    let links = value.as_array().unwrap();
    for place in 0..links.len() - 1 {
        let mut fewer = links.clone();
        fewer.remove(place);
        assert!(told(&serde_json::to_vec(&fewer).unwrap()), "link {place} taken out");
        let mut swapped = links.clone();
        swapped.swap(place, place + 1);
        assert!(told(&serde_json::to_vec(&swapped).unwrap()), "link {place} moved");
    }
}

#[test]
fn the_last_link_taken_out_changes_the_check_code_on_paper() {
    let value = serde_json::to_value(written()).unwrap();
    let mut fewer = value.as_array().unwrap().clone();
    fewer.pop();
    let fewer: Record = serde_json::from_value(fewer.into()).unwrap();
    assert_ne!(fewer.code(), written().code());
}

#[test]
fn the_note_that_does_not_fit_is_named() {
    let mut value = serde_json::to_value(written()).unwrap();
    value[1]["facts"]["demanded"] = "nothing".into();
    let document = Document { record: serde_json::from_value(value).unwrap(), ..Document::default() };
    let view = Person::comes_back("en", document).page().record.unwrap();
    assert!(view.changed);
    assert_eq!(view.entries.iter().filter(|entry| !entry.fits).map(|entry| entry.number).collect::<Vec<_>>(), [2]);
}

#[test]
fn the_check_code_is_easy_to_read_aloud() {
    let code = written().code().unwrap();
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
    assert!(code.chars().all(|c| c == '-' || "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(c)), "{code}");
    assert_eq!(Record::default().code(), None);
}

#[test]
fn an_edit_is_shown_as_an_edit_and_the_old_text_stays() {
    let document = Document { record: written(), ..Document::default() };
    let view = Person::comes_back("en", document).page().record.unwrap();
    let texts: Vec<_> = view.entries[0].versions.iter().map(|version| &version.rows.last().unwrap().text).collect();
    assert_eq!(texts, ["money today", "money \"now\""]);
    assert!(view.entries[0].versions[0].noted.starts_with("Changed on"), "{}", view.entries[0].versions[0].noted);
}

#[test]
fn a_removed_note_leaves_a_marked_gap_and_none_of_its_words() {
    let document = Document { record: written(), ..Document::default() };
    assert!(!serde_json::to_string(&document).unwrap().contains("a third"));
    let view = Person::comes_back("en", document).page().record.unwrap();
    assert!(view.entries[2].versions.is_empty() && view.entries[2].fits);
    assert!(view.entries[2].removed.as_ref().unwrap().starts_with("Removed on"));
}

#[test]
fn a_removed_or_unknown_note_can_not_be_changed() {
    let mut record = written();
    for number in [0, 3, 4] {
        let edit = RecordChange::Edit { number, entry: note("x") };
        assert_eq!(record.change(edit, &stamp()), Err(Refused::UnknownId));
        assert_eq!(record.change(RecordChange::Remove { number }, &stamp()), Err(Refused::UnknownId));
    }
    assert_eq!(record, written());
}

#[test]
fn a_text_that_is_no_fact_in_words_is_refused() {
    let base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk".repeat(2);
    for (text, why) in [
        ("", Refused::Empty),
        ("  \n ", Refused::Empty),
        (&"x".repeat(501), Refused::Long),
        ("a\u{0}b", Refused::Unreadable),
        ("a\u{1b}[2J", Refused::Unreadable),
        ("see data:image/png;base64,iVBORw0KGgo", Refused::Picture),
        ("DATA:,hello", Refused::Picture),
        ("<img src=x>", Refused::Picture),
        ("blob:https://x", Refused::Picture),
        (&base64, Refused::Picture),
    ] {
        let entry = Entry { demanded: text.to_owned(), ..Entry::default() };
        assert_eq!(Record::default().change(RecordChange::Add { entry }, &stamp()), Err(why), "{text:.40}");
    }
}

#[test]
fn what_people_really_note_is_taken() {
    for text in [
        "https://chat.example/u/some.one_42?lang=fr&ref=abcdefghijklmnopqrstuvwxyz0123456789",
        "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge",
        "Il a dit : « paie », puis data : rien",
        "يريد المال",
        "ligne 1\nligne 2",
        &"é".repeat(500),
    ] {
        let entry = Entry { payment: text.to_owned(), ..Entry::default() };
        assert_eq!(Record::default().change(RecordChange::Add { entry }, &stamp()), Ok(()), "{text:.40}");
    }
}

#[test]
fn an_offset_without_a_time_is_no_note() {
    let entry = Entry { offset: "+01:00".to_owned(), ..Entry::default() };
    assert_eq!(Record::default().change(RecordChange::Add { entry }, &stamp()), Err(Refused::Empty));
}

#[test]
fn notes_and_the_trusted_person_are_kept_only_when_the_person_said_so() {
    let mut person = Person::reads("fr");
    add(&mut person.0, "money");
    person.0.trust(Trusted { role: "nurse".to_owned(), ..Trusted::default() }).unwrap();
    for keep in [None, Some(false)] {
        if let Some(keep) = keep {
            person.0.change(Setting::Keep(keep)).unwrap();
        }
        let kept = person.0.kept();
        assert!(kept.record.is_empty() && kept.trusted.is_empty(), "{keep:?}");
    }
    person.0.change(Setting::Keep(true)).unwrap();
    assert_eq!(person.0.kept().record.entries(), 1);
    let back = Person::comes_back("fr", crate::person::opened(&seal(3, &person.0.kept(), None).unwrap())).page();
    assert_eq!(back.record.unwrap().entries.len(), 1);
    assert_eq!(back.person.unwrap().chosen.role, "nurse");
    person.0.forget();
    assert!(person.0.kept().record.is_empty() && person.0.kept().trusted.is_empty());
}

#[test]
fn a_trusted_person_that_is_not_ours_or_too_long_is_refused() {
    let mut person = Person::reads("fr");
    let role = Trusted { role: "king".to_owned(), ..Trusted::default() };
    assert_eq!(person.0.trust(role).unwrap_err(), Refused::UnknownId);
    let own = Trusted { own: "x".repeat(201), ..Trusted::default() };
    assert_eq!(person.0.trust(own).unwrap_err(), Refused::Long);
    let picture = Trusted { name: "data:image/png".to_owned(), ..Trusted::default() };
    assert_eq!(person.0.trust(picture).unwrap_err(), Refused::Picture);
}

#[test]
fn the_handover_sheet_says_what_was_answered_in_both_languages_and_translates_nothing_typed() {
    let answers = [("safety", "safe"), ("who", "parent"), ("age", "from-13"), ("demand", "money")];
    let mut person = Person::reads("fr").answers(&answers);
    add(&mut person.0, "cent euros");
    let page = person.page();
    let sheet = person.0.handover("en").unwrap();
    assert_eq!((sheet.first.language.as_str(), sheet.second.language.as_str()), ("fr", "en"));
    let said = |column: &content::view::HandoverColumn, line: &str| {
        let mut lines = column.sections.iter().flat_map(|section| &section.lines);
        lines.find(|known| known.id == line).unwrap().said.clone()
    };
    assert_eq!(said(&sheet.first, "what_demanded"), ["argent réclamé"]);
    assert_eq!(said(&sheet.second, "what_demanded"), ["money demanded"]);
    assert_eq!(page.record.unwrap().typed["what_demanded"], ["cent euros"]);
}

#[test]
fn every_answer_has_a_line_on_the_handover_sheet() {
    let answers = [("safety", "safe"), ("who", "parent"), ("age", "from-13"), ("demand", "money"), ("doer", "known")];
    let person = Person::reads("en").answers(&answers);
    assert!(person.0.handover("xx").is_err());
    let sections = person.0.handover("fr").unwrap().first.sections;
    let said: usize = sections.iter().flat_map(|section| &section.lines).map(|line| line.said.len()).sum();
    assert_eq!(said, answers.len());
}

proptest! {
    #[test]
    fn any_readable_text_is_kept_as_typed_and_its_change_is_told(
        text in "[^\\p{C}]{1,60}", other in "[^\\p{C}]{1,60}", place in 0usize..9,
    ) {
        let field = content::record::Field::ALL[place];
        let mut value = serde_json::to_value(Entry { time: "x".to_owned(), ..Entry::default() }).unwrap();
        value[field.id()] = text.clone().into();
        let entry: Entry = serde_json::from_value(value).unwrap();
        let mut record = Record::default();
        if record.change(RecordChange::Add { entry }, &stamp()).is_ok() {
            prop_assert!(record.misfits().is_empty());
            let kept = record.facts().next().unwrap().text(field).to_owned();
            prop_assert!(kept == text.trim() || field.id() == "offset");
            let mut stored = serde_json::to_value(&record).unwrap();
            stored[0]["facts"][field.id()] = other.clone().into();
            let changed: Record = serde_json::from_value(stored).unwrap();
            prop_assert_eq!(changed.misfits().is_empty(), other == kept);
        }
    }

    #[test]
    fn no_text_makes_the_record_fail(text in "\\PC{0,600}|.{0,600}") {
        let mut record = Record::default();
        let _ = record.change(RecordChange::Add { entry: note(&text) }, &stamp());
        prop_assert!(record.misfits().is_empty());
    }

    #[test]
    fn any_changes_leave_a_record_that_fits_and_survives_the_envelope(acts in proptest::collection::vec((0u8..3, 1u32..5, "\\PC{0,40}"), 0..12)) {
        let mut record = Record::default();
        for (act, number, text) in acts {
            let entry = note(&text);
            let _ = record.change(match act {
                0 => RecordChange::Add { entry },
                1 => RecordChange::Edit { number, entry },
                _ => RecordChange::Remove { number },
            }, &stamp());
        }
        prop_assert!(record.misfits().is_empty());
        let document = Document { record, ..Document::default() };
        prop_assert_eq!(open(&seal(1, &document, None).unwrap()), Ok((1, Kept::Open(document))));
    }
}
