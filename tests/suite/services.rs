//! Which service fits: the promises of the rules, and the walk of every case.

use crate::person::{CATALOGUE, Person};
use content::guide::{Facts, Need};
use content::services::{Because, Fit, QUESTIONS, Told};
use content::session::UnknownId;
use content::view::{ServiceView, ServicesView, Setting};
use content::{Catalogue, Document, Session, Wish};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the page would show in a country, for what is told as `image=under-18 original=no`.
fn seen(language: &str, country: Option<&str>, told: &str) -> ServicesView {
    let mut person = Person::reads(language);
    if let Some(code) = country {
        person = person.chooses(Setting::Country(code.to_owned()));
    }
    person.0.fit(&pairs(told)).unwrap()
}

fn pairs(told: &str) -> BTreeMap<String, String> {
    let pairs = told.split(' ').filter_map(|pair| pair.split_once('='));
    pairs.map(|(question, answer)| (question.to_owned(), answer.to_owned())).collect()
}

fn service<'a>(view: &'a ServicesView, id: &str) -> &'a ServiceView {
    view.services.iter().find(|service| service.contact.id == id).unwrap()
}

fn says(service: &ServiceView, because: Because) -> bool {
    let words = CATALOGUE.words.say("en", because.message(), &[("country", "x")]);
    service.reasons.contains(&words)
}

/// Every way to answer the four questions, in the page's own ids.
fn every_case() -> Vec<String> {
    QUESTIONS.iter().fold(vec![String::new()], |cases, (question, answers)| {
        let more = |case: &String| answers.map(|answer| format!("{case} {question}={answer}"));
        cases.iter().flat_map(more).collect()
    })
}

#[test]
fn an_image_from_before_18_never_gets_the_service_for_adults() {
    for now in ["under-18", "adult", "unknown"] {
        let view = seen("en", Some("fr"), &format!("image=under-18 now={now} original=yes encrypted=no"));
        assert_eq!(service(&view, "int-stopncii").fit, "not", "{now}");
        assert!(says(service(&view, "int-stopncii"), Because::NotImageUnder18));
    }
    let view = seen("en", Some("fr"), "image=adult now=under-18");
    assert_eq!(service(&view, "int-stopncii").fit, "not", "under 18 today is under 18 in the image");
}

#[test]
fn an_adult_whose_image_is_from_before_18_gets_take_it_down() {
    for country in [None, Some("fr"), Some("int")] {
        let view = seen("en", country, "image=under-18 now=adult original=yes encrypted=no");
        assert_eq!(view.services[0].contact.id, "int-takeitdown", "{country:?}");
        assert_eq!(view.services[0].fit, "fits");
    }
}

#[test]
fn an_adult_in_the_image_gets_the_service_for_adults_and_not_take_it_down() {
    let view = seen("en", Some("fr"), "image=adult original=yes");
    assert_eq!(view.services[0].contact.id, "int-stopncii");
    assert_eq!(service(&view, "int-takeitdown").fit, "not");
    assert!(says(service(&view, "int-stopncii"), Because::ReachUnsaid), "what is not known must be said");
}

#[test]
fn under_18_in_the_united_kingdom_gets_report_remove_first_and_not_once_adult() {
    let view = seen("en", Some("gb"), "image=under-18 now=under-18");
    assert_eq!((view.services[0].contact.id.as_str(), view.services[0].fit.as_str()), ("gb-reportremove", "fits"));
    assert!(says(&view.services[0], Because::Oneself), "an adult must know not to look");
    let grown = seen("en", Some("gb"), "image=under-18 now=adult");
    assert_eq!(service(&grown, "gb-reportremove").fit, "not");
    let abroad = seen("en", Some("fr"), "image=under-18 now=under-18");
    assert_eq!(service(&abroad, "gb-reportremove").fit, "not");
}

#[test]
fn under_18_in_france_meets_people_first() {
    let view = seen("en", Some("fr"), "image=under-18 now=under-18");
    assert_eq!((view.services[0].contact.id.as_str(), view.services[0].fit.as_str()), ("fr-3018", "fits"));
}

#[test]
fn without_the_file_take_it_down_may_not_work_and_nobody_is_to_be_asked_for_it() {
    for (original, because) in [("no", Because::NoFile), ("unknown", Because::FileUnknown)] {
        let told = format!("image=under-18 now=under-18 encrypted=no original={original}");
        let view = seen("en", Some("fr"), &told);
        let service = service(&view, "int-takeitdown");
        assert_eq!(service.fit, "may");
        assert!(says(service, because));
    }
}

#[test]
fn inside_an_encrypted_app_the_limit_is_said_and_when_it_is_not_known_too() {
    for (encrypted, fit, because) in [("yes", "may", Because::Encrypted), ("unknown", "fits", Because::EncryptedLimit)]
    {
        let told = format!("image=under-18 now=under-18 original=yes encrypted={encrypted}");
        let view = seen("en", Some("fr"), &told);
        assert_eq!(service(&view, "int-takeitdown").fit, fit);
        assert!(says(service(&view, "int-takeitdown"), because));
    }
}

#[test]
fn every_case_in_every_country_has_an_answer_and_somebody_to_talk_to() {
    let directory = &CATALOGUE.directory;
    let home = |id: &str| directory.entries().find(|(_, entry)| entry.id == id).unwrap().0.country.clone();
    let services: Vec<_> = CATALOGUE.services.rows.iter().map(|service| (service, home(&service.contact))).collect();
    let (mut walked, mut nothing) = (0, 0);
    for country in directory.choices().map(Some).chain([None]) {
        for told in every_case() {
            let place = format!("{country:?} {told}");
            let told = Told::new(&pairs(&told), &Facts::new()).unwrap();
            let people = directory.meet(country, Need::Talk, &told.facts(&Facts::new())).entries;
            assert!(!people.is_empty(), "{place}: nobody to talk to");
            let weighed = services.iter().map(|(service, home)| (service, told.case(country).weigh(service, home)));
            let weighed: Vec<_> = weighed.collect();
            assert!(weighed.iter().all(|(_, weighed)| !weighed.reasons().is_empty()), "{place}: no reason");
            let young = place.contains("image=under-18") || place.contains("now=under-18");
            for (service, weighed) in &weighed {
                let adults = service.contact == "int-stopncii";
                assert!(!(young && adults) || weighed.fit() == Fit::Not, "{place}: a service for adults");
            }
            nothing += usize::from(weighed.iter().all(|(_, weighed)| weighed.fit() == Fit::Not));
            walked += 1;
        }
    }
    assert!(walked >= 81 * 50, "only {walked} cases");
    assert_eq!(nothing, 0, "Take It Down or StopNCII may act in every country");
}

#[test]
fn the_best_is_first_and_the_sentence_above_says_the_same() {
    let found = |fit: &str| CATALOGUE.words.say("en", &format!("services_found_{fit}"), &[]);
    for country in [None, Some("fr"), Some("gb"), Some("au"), Some("int")] {
        for told in ["", "image=adult", "image=under-18 now=under-18 original=yes", "original=no encrypted=yes"] {
            let view = seen("en", country, told);
            let order = view.services.iter().map(|s| ["fits", "may", "not"].iter().position(|fit| *fit == s.fit));
            assert!(order.is_sorted(), "{country:?} {told}");
            assert_eq!(view.found, found(&view.services[0].fit), "{country:?} {told}");
            assert!(!view.people[0].contacts.is_empty(), "{country:?} {told}");
        }
    }
}

#[test]
fn the_guides_answers_are_taken_over_and_an_answer_given_here_stands_above_them() {
    let guide = [("safety", "safe"), ("who", "parent"), ("age", "now-adult")];
    let person = Person::reads("en").answers(&guide);
    let chosen = |told: &str| -> Vec<String> {
        person.0.fit(&pairs(told)).unwrap().asks.into_iter().map(|ask| ask.chosen).collect()
    };
    assert_eq!(chosen(""), ["under-18", "adult", "unknown", "unknown"]);
    assert_eq!(chosen("image=unknown now=adult"), ["unknown", "adult", "unknown", "unknown"]);
}

#[test]
fn what_is_told_is_kept_nowhere() {
    let person = Person::reads("en");
    let before = person.0.kept();
    person.0.fit(&pairs("image=adult original=no")).unwrap();
    assert_eq!(person.0.kept(), before);
}

#[test]
fn an_id_that_is_not_ours_is_refused() {
    let person = Person::reads("en");
    for told in ["weather=rain", "image=rain", "original=under-18"] {
        assert_eq!(person.0.fit(&pairs(told)), Err(UnknownId), "{told}");
    }
}

#[test]
fn every_value_is_said_in_words_and_every_known_one_has_a_source() {
    for language in ["fr", "en"] {
        let view = seen(language, Some("gb"), "");
        for service in &view.services {
            let about: Vec<_> = service.sources.iter().map(|source| source.about.as_str()).collect();
            for value in &service.values {
                assert!(!value.text.is_empty() && !value.text.contains('['), "{value:?}");
                let sourced = about.iter().any(|about| about.contains(&value.title));
                assert_eq!(value.known, sourced, "{language} {}: {value:?}", service.contact.id);
            }
            assert!(service.sources.iter().all(|source| source.url.starts_with("http")));
        }
        let rows: BTreeSet<Vec<_>> =
            view.services.iter().map(|s| s.values.iter().map(|value| value.id.clone()).collect()).collect();
        assert_eq!(rows.len(), 1, "the table would have crooked rows");
    }
}

#[test]
fn the_words_name_each_verdict() {
    let ids: BTreeSet<_> = [Fit::Fits, Fit::May, Fit::Not].map(Fit::id).into();
    assert_eq!(ids, ["fits", "may", "not"].into());
}

#[test]
fn where_nothing_fits_the_people_of_the_country_are_there_and_the_sentence_says_so() {
    let all = content::Files::shipped();
    let text = all.text("guide/services.toml").unwrap();
    let only = text.split("[[service]]").nth(1).unwrap(); // Report Remove: under 18, in the United Kingdom.
    let sources = &text[text.find("[[source]]").unwrap()..];
    let catalogue = Catalogue::load(&all.clone().with("guide/services.toml", format!("[[service]]{only}{sources}")));
    let wish = Wish { language: Some("en".to_owned()), ..Wish::default() };
    let mut session = Session::new(Arc::new(catalogue.unwrap()), Document::default(), wish);
    session.change(Setting::Country("fr".to_owned())).unwrap();
    let view = session.fit(&pairs("image=adult now=adult")).unwrap();
    assert_eq!(view.services.iter().map(|service| service.fit.as_str()).collect::<Vec<_>>(), ["not"]);
    assert_eq!(view.found, CATALOGUE.words.say("en", "services_found_not", &[]));
    assert!(view.people[0].contacts.iter().any(|contact| !contact.elsewhere));
}
