//! The policy of whoever looks after the computer: it is never loosened, and what cannot be understood is safe and said.

use crate::person::CATALOGUE;
use content::Mode;
use content::draw::Draw;
use content::guide::{Facts, Position};
use content::policy::{
    FaultKind, IDLE_MINUTES, KEYS, Known, Persistence, Policy, Scope, Settled, Source, Unreadable, settle,
};
use content::view::PolicyView;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn known() -> Known {
    Known::of(&CATALOGUE)
}

fn machine(values: Value) -> Source {
    Source::from_json(Scope::Machine, "10-school.json", values.to_string().as_bytes())
}

fn user(values: Value) -> Source {
    Source::from_json(Scope::User, "account.json", values.to_string().as_bytes())
}

fn unreadable(scope: Scope) -> Source {
    Source { scope, origin: "torn.json".to_owned(), values: Err(Unreadable::Syntax { line: 3 }) }
}

/// The faults, as key and kind.
fn told(settled: &Settled) -> Vec<(&str, FaultKind)> {
    settled.faults.iter().map(|fault| (fault.key.as_str(), fault.kind)).collect()
}

/// What every key with a safest value says when a source cannot be read.
fn safest() -> Policy {
    Policy {
        mode: Some(Mode::Class),
        persistence: Some(Persistence::None),
        record_allowed: Some(false),
        print_allowed: Some(false),
        idle_minutes: Some(2),
        kiosk: Some(false),
        external_links: Some(false),
        ..Policy::default()
    }
}

#[test]
fn without_a_policy_everything_is_open() {
    let settled = settle(&[], &known());
    assert_eq!(settled, Settled::default());
    let policy = settled.policy;
    assert_eq!((policy.mode(None), policy.mode(Some(Mode::Session))), (Mode::Home, Mode::Session));
    assert_eq!(policy.persistence(Mode::Home), Persistence::All);
    assert!(policy.allows_record() && policy.allows_print() && policy.allows_links() && !policy.is_kiosk());
}

#[test]
fn every_key_says_what_was_written() {
    let values = json!({
        "Mode": "session", "Language": "en", "Country": "be", "Persistence": "settings", "RecordAllowed": true,
        "PrintAllowed": false, "IdleMinutes": 15, "Kiosk": true, "ExternalLinks": false,
        "SchoolContact": { "Name": "A. Martin", "Role": "nurse", "Place": "B 12", "Phone": "0199 001234", "Hours": "8-16" }
    });
    let settled = settle(&[machine(values)], &known());
    assert_eq!(told(&settled), []);
    assert!(settled.managed);
    let policy = settled.policy;
    assert_eq!(policy.mode, Some(Mode::Session));
    assert_eq!((policy.language.as_deref(), policy.country.as_deref()), (Some("en"), Some("be")));
    assert_eq!((policy.persistence, policy.idle_minutes), (Some(Persistence::Settings), Some(15)));
    assert_eq!((policy.record_allowed, policy.print_allowed), (Some(true), Some(false)));
    assert_eq!((policy.kiosk, policy.external_links), (Some(true), Some(false)));
    assert_eq!(policy.school_contact.unwrap().who(), "A. Martin · nurse");
}

#[test]
fn the_command_line_cannot_choose_another_mode() {
    let policy = settle(&[machine(json!({ "Mode": "class" }))], &known()).policy;
    for asked in Mode::ALL {
        assert_eq!(policy.mode(Some(asked)), Mode::Class);
    }
}

#[test]
fn in_a_class_and_in_a_session_nothing_is_written_whatever_the_policy_says() {
    let policy = settle(&[machine(json!({ "Persistence": "all" }))], &known()).policy;
    assert_eq!(policy.persistence(Mode::Home), Persistence::All);
    assert_eq!(policy.persistence(Mode::Class), Persistence::None);
    assert_eq!(policy.persistence(Mode::Session), Persistence::None);
}

#[test]
fn the_computer_stands_above_the_account_key_by_key() {
    let sources = [
        machine(json!({ "Mode": "class", "PrintAllowed": false })),
        user(json!({ "Mode": "home", "PrintAllowed": true, "Country": "ch" })),
    ];
    let policy = settle(&sources, &known()).policy;
    assert_eq!((policy.mode, policy.print_allowed), (Some(Mode::Class), Some(false)));
    assert_eq!(policy.country.as_deref(), Some("ch"));
}

#[test]
fn of_two_files_the_later_wins_and_what_they_disagree_on_is_told() {
    let sources =
        [machine(json!({ "Mode": "home", "Kiosk": true })), machine(json!({ "Mode": "class", "Kiosk": true }))];
    let settled = settle(&sources, &known());
    assert_eq!(settled.policy.mode, Some(Mode::Class));
    assert_eq!(told(&settled), [("Mode", FaultKind::Duplicate)]);
}

#[test]
fn a_bad_value_takes_the_safest_and_is_told() {
    let bad = json!({
        "Mode": "Home", "Language": "xx", "Country": "FR", "Persistence": true, "RecordAllowed": "yes", "PrintAllowed": 2,
        "IdleMinutes": 1, "SchoolContact": { "Role": "nurse", "Phone": "upstairs" }, "Kiosk": null, "ExternalLinks": []
    });
    let settled = settle(&[machine(bad)], &known());
    assert_eq!(settled.policy, safest());
    let mut keys: Vec<_> = KEYS.iter().map(|key| key.name).collect();
    keys.retain(|name| *name != "SchoolContact");
    keys.push("SchoolContact.Phone");
    keys.sort_unstable();
    let mut faults = told(&settled);
    faults.sort_unstable_by_key(|(key, _)| *key);
    assert_eq!(faults, keys.into_iter().map(|key| (key, FaultKind::BadValue)).collect::<Vec<_>>());
}

#[test]
fn a_bad_language_country_or_contact_counts_as_not_written() {
    let sources = [user(json!({ "Language": "en" })), machine(json!({ "Language": "xx", "Mode": "home" }))];
    assert_eq!(settle(&sources, &known()).policy.language.as_deref(), Some("en"));
}

#[test]
fn an_unknown_key_changes_nothing_and_is_told() {
    let contact = json!({ "Role": "nurse", "Place": "B 12", "Photo": "x" });
    let settled = settle(&[machine(json!({ "mode": "home", "SchoolContact": contact }))], &known());
    assert_eq!(told(&settled), [("SchoolContact.Photo", FaultKind::UnknownKey), ("mode", FaultKind::UnknownKey)]);
    assert_eq!(settled.policy.mode, None);
    assert!(settled.policy.school_contact.is_some());
}

#[test]
fn a_file_that_cannot_be_read_makes_everything_safest_and_is_told() {
    let sources =
        [unreadable(Scope::Machine), machine(json!({ "Mode": "home", "Persistence": "all", "Country": "lu" }))];
    let settled = settle(&sources, &known());
    assert_eq!(settled.policy, Policy { country: Some("lu".to_owned()), ..safest() });
    assert_eq!(told(&settled), [("", FaultKind::Unreadable(Unreadable::Syntax { line: 3 }))]);
    assert!(settled.managed);
}

#[test]
fn an_account_that_cannot_be_read_leaves_what_the_computer_decided() {
    let sources = [unreadable(Scope::User), machine(json!({ "Mode": "session" }))];
    assert_eq!(settle(&sources, &known()).policy, Policy { mode: Some(Mode::Session), ..safest() });
}

#[test]
fn a_registry_may_say_one_and_zero_and_a_contact_as_text() {
    let contact = r#"{"Role":"nurse","Place":"B 12"}"#;
    let settled = settle(&[machine(json!({ "Kiosk": 1, "PrintAllowed": 0, "SchoolContact": contact }))], &known());
    assert_eq!((settled.policy.kiosk, settled.policy.print_allowed), (Some(true), Some(false)));
    assert_eq!(settled.policy.school_contact.unwrap().place, "B 12");
    assert!(settled.faults.is_empty());
}

#[test]
fn what_is_no_object_or_no_json_is_said_with_its_line() {
    let torn = Source::from_json(Scope::Machine, "a.json", b"{\n\"Mode\": \"class\",\n}");
    assert_eq!(torn.values, Err(Unreadable::Syntax { line: 3 }));
    assert_eq!(Source::from_json(Scope::Machine, "a.json", b"[]").values, Err(Unreadable::Shape));
    assert_eq!(Source::from_json(Scope::Machine, "a.json", b"").values, Err(Unreadable::Syntax { line: 1 }));
}

/// Any JSON, with the words, numbers and names of the policy often among it.
fn any_value() -> impl Strategy<Value = Value> {
    let words = ["home", "class", "session", "none", "settings", "all", "fr", "en", "int", "{}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-2_i64..130).prop_map(Value::from),
        prop::sample::select(words.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let names =
            prop_oneof![prop::sample::select(content::policy::PARTS.to_vec()).prop_map(str::to_owned), any::<String>()];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(names, inner, 0..5).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn any_values() -> impl Strategy<Value = Map<String, Value>> {
    let names = prop_oneof![4 => prop::sample::select(KEYS.map(|key| key.name).to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::btree_map(names, any_value(), 0..8).prop_map(|map| map.into_iter().collect())
}

fn any_source(scope: Scope) -> impl Strategy<Value = Source> {
    let values = prop_oneof![6 => any_values().prop_map(Ok), 1 => Just(Err(Unreadable::Shape))];
    values.prop_map(move |values| Source { scope, origin: format!("{scope:?}"), values })
}

/// Whether `now` lets through anything that `before` held back.
fn is_looser(now: &Policy, before: &Policy) -> bool {
    // A decided mode may not change at all; each other key may only go the safe way.
    let mode = before.mode.is_some() && now.mode != before.mode;
    let kept = |p: &Policy| p.persistence(p.mode(None));
    let more = |now: bool, before: bool| now && !before;
    let idle = |p: &Policy| p.idle_minutes.unwrap_or(u16::MAX);
    mode || (kept(now) > kept(before) && before.persistence.is_some())
        || more(now.allows_record(), before.allows_record())
        || more(now.allows_print(), before.allows_print())
        || more(now.allows_links(), before.allows_links())
        || (before.kiosk.is_some() && now.kiosk != before.kiosk)
        || (before.idle_minutes.is_some() && idle(now) > idle(before))
}

proptest! {
    #[test]
    fn an_account_never_loosens_the_computer(machine in any_source(Scope::Machine), user in any_source(Scope::User)) {
        let alone = settle(std::slice::from_ref(&machine), &known()).policy;
        let both = settle(&[user, machine], &known()).policy;
        prop_assert!(!is_looser(&both, &alone), "{both:?} is looser than {alone:?}");
    }

    /// The oracle reads each value again, by itself: what it does not accept to the letter has to be the safest.
    #[test]
    fn no_value_is_read_as_looser_than_it_says(values in any_values()) {
        let policy = settle(&[Source { scope: Scope::Machine, origin: String::new(), values: Ok(values.clone()) }], &known()).policy;
        let open = |name: &str| values.get(name).map(|value| *value == json!(true) || *value == json!(1));
        prop_assert_eq!(policy.record_allowed, open("RecordAllowed"));
        prop_assert_eq!(policy.print_allowed, open("PrintAllowed"));
        prop_assert_eq!(policy.external_links, open("ExternalLinks"));
        prop_assert_eq!(policy.kiosk, open("Kiosk"));
        let text = |name: &str| values.get(name).map(|value| value.as_str().unwrap_or_default());
        let mode = text("Mode").map(|word| match word { "home" => Mode::Home, "session" => Mode::Session, _ => Mode::Class });
        prop_assert_eq!(policy.mode, mode);
        let kept = text("Persistence").map(|word| match word { "all" => Persistence::All, "settings" => Persistence::Settings, _ => Persistence::None });
        prop_assert_eq!(policy.persistence, kept);
        let minutes = values.get("IdleMinutes").map(|value| value.as_u64().filter(|n| (2..=120).contains(n)).unwrap_or(2));
        prop_assert_eq!(policy.idle_minutes.map(u64::from), minutes);
        prop_assert!(policy.language.is_none_or(|code| text("Language") == Some(&code)));
        prop_assert!(policy.country.is_none_or(|code| text("Country") == Some(&code)));
    }

    #[test]
    fn any_bytes_are_a_source(bytes in any::<Vec<u8>>()) {
        let settled = settle(&[Source::from_json(Scope::Machine, "x", &bytes)], &known());
        prop_assert!(settled.managed);
    }
}

#[test]
fn the_shortest_wait_is_the_one_the_tests_know() {
    assert_eq!(IDLE_MINUTES, 2..=120);
}

/// What the page is told of the policy, in a language.
fn drawn<T>(language: &str, draw: impl FnOnce(&Draw<'_>) -> T) -> T {
    let position = Position { facts: Facts::new(), answered: Vec::new(), asked: None, previous: None, remaining: 0 };
    draw(&Draw::new(&CATALOGUE, language, None, &position))
}

fn shown(language: &str, sources: &[Source]) -> PolicyView {
    drawn(language, |draw| draw.policy(&settle(sources, &known())))
}

#[test]
fn without_a_policy_the_page_is_told_nothing() {
    assert_eq!(shown("en", &[]), PolicyView::default());
}

#[test]
fn every_key_in_force_is_a_sentence_in_every_language() {
    let values = json!({
        "Mode": "class", "Language": "en", "Country": "be", "Persistence": "none", "RecordAllowed": true,
        "PrintAllowed": false, "IdleMinutes": 10, "Kiosk": false, "ExternalLinks": false,
        "SchoolContact": { "Role": "nurse", "Place": "B 12" }
    });
    for language in ["fr", "en"] {
        let view = shown(language, &[machine(values.clone())]);
        assert_eq!(view.lines.len(), KEYS.len());
        assert!(view.lines.iter().all(|line| line.ends_with('.') && !line.contains(['[', '{'])), "{view:?}");
        assert!(view.faults.is_empty() && view.managed);
    }
    let english = shown("en", &[machine(values)]);
    assert!(
        english.lines.contains(&"First country: \u{2068}Belgium\u{2069}. Anyone may change it.".to_owned()),
        "{english:?}"
    );
}

#[test]
fn a_bad_value_is_told_with_what_to_write_and_what_counts_meanwhile() {
    let view = shown("en", &[machine(json!({ "IdleMinutes": 500 }))]);
    assert_eq!(view.faults.len(), 1);
    let told = content::words::plain(&view.faults[0]);
    for part in ["10-school.json", "IdleMinutes", "from 2 to 120", "After 2 minutes"] {
        assert!(told.contains(part), "{told}");
    }
    let contact = shown("en", &[machine(json!({ "SchoolContact": { "Role": "nurse", "Phone": "upstairs" } }))]);
    let told = content::words::plain(&contact.faults[0]);
    for part in ["SchoolContact.Phone", "Write a number", "As if nothing were written"] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn every_fault_is_a_whole_sentence_in_every_language() {
    let bad: Map<_, _> = KEYS.iter().map(|key| (key.name.to_owned(), Value::Null)).collect();
    let torn = |why| Source { scope: Scope::Machine, origin: "torn.json".to_owned(), values: Err(why) };
    let whys = [
        Unreadable::Syntax { line: 0 },
        Unreadable::Syntax { line: 7 },
        Unreadable::Shape,
        Unreadable::Large,
        Unreadable::NotAFile,
        Unreadable::Exposed,
        Unreadable::Denied,
    ];
    let mut sources = vec![machine(Value::Object(bad)), machine(json!({ "Colour": 1, "Mode": "home" }))];
    sources.extend(whys.map(torn));
    let mut all = Vec::new();
    for language in ["fr", "en"] {
        let view = shown(language, &sources);
        assert_eq!(view.faults.len(), KEYS.len() + 2 + whys.len());
        for told in &view.faults {
            let told = content::words::plain(told);
            assert!(told.ends_with('.') && !told.contains(['[', '{']), "{told}");
            assert!(told.starts_with("10-school.json") || told.starts_with("torn.json"), "{told}");
            assert!(!all.contains(&told), "told twice: {told}");
            all.push(told);
        }
    }
    assert!(all.iter().any(|told| told.contains("at line 7")) && !all.iter().any(|told| told.contains("line 0")));
}

#[test]
fn somebody_near_is_shown_with_a_number_to_dial() {
    let values = json!({ "SchoolContact": { "Role": "nurse", "Phone": "+33 (0)1 99 00 12 34", "Hours": "8-16" } });
    let policy = settle(&[machine(values)], &known()).policy;
    let contact = drawn("fr", |draw| draw.school_contact(&policy)).unwrap();
    assert_eq!((contact.phone.as_str(), contact.dial.as_str()), ("+33 (0)1 99 00 12 34", "+33199001234"));
    assert_eq!((contact.name.as_str(), contact.hours.as_str()), ("", "8-16"));
    assert_eq!(drawn("fr", |draw| draw.school_contact(&Policy::default())), None);
}
