//! Searching the contacts as people type: in one's language, without accents, half a word, another country, in vain.

use crate::person::{CATALOGUE, Person};
use content::search::{Index, fold};
use content::view::{FoundView, Setting};
use std::sync::LazyLock;

fn finds(language: &str, country: Option<&str>, query: &str) -> FoundView {
    let mut person = Person::reads(language);
    if let Some(code) = country {
        person = person.chooses(Setting::Country(code.to_owned()));
    }
    person.0.find(query)
}

fn ids(found: &FoundView) -> Vec<&str> {
    found.contacts.iter().map(|place| place.contact.id.as_str()).collect()
}

#[test]
fn accents_case_and_ligatures_make_no_difference() {
    for (typed, meant) in [
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("ÉTATS-UNIS", "etats unis"),
        ("Børnetelefonen", "BORNETELEFONEN"),
        ("œuvre", "OEUVRE"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("e\u{301}cole", "école"),
        ("３０１８", "3018"),
    ] {
        assert!(fold(typed).eq(fold(meant)), "{typed} {meant}: {:?}", fold(typed).collect::<Vec<_>>());
    }
    let plain = finds("fr", None, "cote d'ivoire");
    assert!(plain.contacts.iter().any(|place| place.contact.id.starts_with("ci-")));
    assert_eq!(plain, finds("fr", None, "  CÔTE   d’ivoire "));
}

#[test]
fn a_contact_is_found_by_name_by_need_and_by_country_in_the_language_read() {
    assert!(ids(&finds("fr", Some("fr"), "3018")).contains(&"fr-3018"));
    assert!(ids(&finds("fr", None, "allemagne parler")).iter().any(|id| id.starts_with("de-")));
    assert!(ids(&finds("en", None, "germany talk")).iter().any(|id| id.starts_with("de-")));
    assert!(finds("en", None, "allemagne").contacts.is_empty(), "each language has its own words");
    assert!(ids(&finds("en", None, "childhelp")).contains(&"us-childhelp"));
}

#[test]
fn every_contact_is_found_by_its_own_name_and_country_in_each_language() {
    for language in ["fr", "en"] {
        let index = Index::new(&CATALOGUE, language);
        for (country, entry) in CATALOGUE.directory.entries() {
            let area = CATALOGUE.words.say(language, &content::search::area(&country.country), &[]);
            let query: String = format!("{area} {}", entry.name).chars().take(100).collect();
            let found = index.find(&query, None);
            assert!(found.iter().any(|found| found.id == entry.id), "{language} {}: {query}", entry.id);
        }
    }
}

#[test]
fn every_word_has_to_match_the_beginning_of_a_word() {
    assert!(finds("fr", None, "belgique police").contacts.iter().all(|place| {
        let country = CATALOGUE.directory.entry(&place.contact.id).unwrap().0;
        ["be", "eu", "int"].contains(&country.country.as_str())
    }));
    assert!(!ids(&finds("fr", None, "belg pol")).is_empty());
    assert!(!ids(&finds("fr", None, "elgique")).iter().any(|id| id.starts_with("be-")), "not the middle of a word");
}

#[test]
fn the_chosen_country_comes_first_then_what_is_shared_and_each_says_where_it_is() {
    let found = finds("fr", Some("be"), "police");
    let places: Vec<_> = found.contacts.iter().map(|place| place.contact.id.split('-').next().unwrap()).collect();
    let rank = |code: &str| match code {
        "be" => 0,
        "eu" | "int" => 1,
        _ => 2,
    };
    assert_eq!(rank(places[0]), 0);
    assert!(places.is_sorted_by_key(|code| rank(code)), "{places:?}");
    for place in &found.contacts {
        let code = place.contact.id.split('-').next().unwrap();
        assert_eq!(place.area, CATALOGUE.words.say("fr", &content::search::area(code), &[]));
        assert_eq!(place.contact.elsewhere, rank(code) == 1, "{}", place.contact.id);
    }
}

#[test]
fn the_best_comes_first_whole_name_before_half_a_word() {
    let found = finds("en", Some("us"), "988");
    assert_eq!(ids(&found)[0], "us-988");
    let found = finds("fr", Some("fr"), "17");
    assert_eq!(ids(&found)[0], "fr-17", "before 17Cyber");
}

#[test]
fn at_most_twenty_are_shown_and_the_rest_is_counted() {
    let found = finds("en", None, "e");
    assert_eq!(found.contacts.len(), 20);
    let all = Index::new(&CATALOGUE, "en").find("e", None).len();
    assert!(found.said.contains(&all.to_string()), "{}", found.said);
    assert!(found.more.contains(&(all - 20).to_string()), "{}", found.more);
    assert!(finds("en", Some("us"), "us-988 988").more.is_empty());
    assert!(finds("en", None, "childhelp national").said.ends_with(" contact found"));
}

#[test]
fn nothing_found_is_no_dead_end() {
    for query in ["zzz", "!!!", "3018 zzz"] {
        let found = finds("fr", Some("fr"), query);
        assert_eq!(ids(&found), ["fr-112", "fr-3114", "fr-3018"], "{query}");
        assert!(found.said.starts_with("Rien trouvé") && !found.hint.is_empty());
        let nowhere = finds("fr", None, query);
        assert!(nowhere.said.contains("Choisir un pays"), "{}", nowhere.said);
        let other = finds("en", Some("int"), query);
        assert!(!other.contacts.is_empty());
    }
    for code in CATALOGUE.directory.choices() {
        assert!(!finds("en", Some(code), "zzz").contacts.is_empty(), "{code}");
    }
}

#[test]
fn an_empty_question_says_nothing_and_an_endless_one_is_cut() {
    for query in ["", "   "] {
        let found = finds("fr", None, query);
        assert!(found.said.is_empty() && found.contacts.is_empty());
    }
    let long = format!("{}{}", "police ".repeat(14), "zz".repeat(50_000));
    assert!(finds("fr", None, &"3018 ".repeat(100_000)).contacts.iter().any(|place| place.contact.id == "fr-3018"));
    assert!(finds("fr", None, &long[..98]).contacts.len() == 20);
    assert_eq!(finds("fr", None, &format!("{}{}", "police ".repeat(15), "zzz")).contacts.len(), 20, "cut at a hundred");
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_is_answered(query in "\\PC{0,120}") {
        static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&CATALOGUE, "fr"));
        let _ = INDEX.find(&query, Some("fr"));
    }
}
