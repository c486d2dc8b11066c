//! The guide as a person meets it: forward, back, another answer, another day.

use crate::person::Person;
use content::view::Setting;

const PARENT_IN_FRANCE: [(&str, &str); 9] = [
    ("safety", "safe"),
    ("who", "parent"),
    ("age", "from-13"),
    ("demand", "money"),
    ("doer", "stranger"),
    ("where", "social"),
    ("happened", "paid"),
    ("care", "none"),
    ("country", "fr"),
];

#[test]
fn a_parent_in_france_reaches_a_plan_with_french_contacts() {
    let person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let contacts = person.contacts();
    assert!(contacts.iter().any(|contact| contact.id == "fr-3018"), "{contacts:?}");
    assert!(contacts.iter().all(|contact| !contact.elsewhere));
}

#[test]
fn danger_and_despair_come_first_and_ask_nothing_that_can_wait() {
    for (safety, first) in [("danger", "danger-call"), ("despair", "crisis-call")] {
        let person = Person::reads("fr").answers(&[("safety", safety), ("who", "young"), ("country", "fr")]);
        assert_eq!(person.steps().first().map(String::as_str), Some(first));
        assert!(person.guide().plan.unwrap().urgent);
    }
    let despair = Person::reads("fr").answers(&[("safety", "despair"), ("who", "young"), ("country", "fr")]);
    assert_eq!(despair.contacts()[0].id, "fr-3114");
}

#[test]
fn back_and_forward_again_stands_where_it_stood() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let plan = person.guide();
    person.0.revisit("demand").unwrap();
    let question = person.guide().question.unwrap();
    assert_eq!((question.id.as_str(), question.chosen), ("demand", vec!["money".to_owned()]));
    person.0.answer("demand", vec!["money".to_owned()]).unwrap();
    assert_eq!(person.guide(), plan);
}

#[test]
fn one_other_answer_changes_the_plan_and_keeps_the_rest() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let before = person.steps();
    person.0.answer("happened", vec!["shared".to_owned(), "altered".to_owned()]).unwrap();
    assert_ne!(person.steps(), before);
    assert_eq!(person.guide().answered.len(), 9);
}

#[test]
fn an_answer_no_longer_asked_for_is_kept_for_when_it_is_again() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let before = person.guide();
    person.0.answer("safety", vec!["danger".to_owned()]).unwrap();
    assert_eq!(person.guide().answered.len(), 3);
    person.0.answer("safety", vec!["safe".to_owned()]).unwrap();
    assert_eq!(person.guide(), before);
}

#[test]
fn starting_again_asks_everything_but_the_country() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    person.0.restart();
    let guide = person.guide();
    assert_eq!(guide.question.unwrap().id, "safety");
    assert_eq!(person.page().progress.unwrap().country.as_deref(), Some("fr"));
}

#[test]
fn another_language_says_the_same_plan_at_the_same_place() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let (french, steps) = (person.guide(), person.steps());
    person.0.change(Setting::Language("en".to_owned())).unwrap();
    assert_eq!(person.steps(), steps);
    assert_ne!(person.guide(), french, "the words did not change");
}

#[test]
fn ids_that_are_not_ours_are_refused_and_change_nothing() {
    let mut person = Person::reads("fr").answers(&PARENT_IN_FRANCE);
    let before = person.page();
    assert!(person.0.answer("weather", vec!["rain".to_owned()]).is_err());
    assert!(person.0.answer("demand", vec!["rain".to_owned()]).is_err());
    assert!(person.0.answer("demand", vec!["money".to_owned(), "images".to_owned()]).is_err());
    assert!(person.0.answer("happened", vec!["none".to_owned(), "paid".to_owned()]).is_err());
    assert!(person.0.answer("happened", Vec::new()).is_err());
    assert!(person.0.answer("country", vec!["xx".to_owned()]).is_err());
    assert!(person.0.revisit("weather").is_err());
    assert!(person.0.tick("rain", true).is_err());
    assert!(person.0.read("rain", true).is_err());
    for setting in [Setting::Language("xx".to_owned()), Setting::Country("xx".to_owned())] {
        assert!(person.0.change(setting).is_err());
    }
    assert_eq!(person.page(), before);
}

#[test]
fn a_question_cannot_be_answered_before_it_is_asked() {
    let mut person = Person::reads("fr");
    assert!(person.0.answer("happened", vec!["paid".to_owned()]).is_err());
}

#[test]
fn words_finish_their_sentences_in_every_language() {
    for language in ["fr", "en", "en-XA", "ar-XB"] {
        let person = Person::reads(language).answers(&PARENT_IN_FRANCE);
        let page = serde_json::to_string(&person.page()).unwrap();
        let said = page.split("\"[").skip(1).filter_map(|rest| rest.split("]\"").next());
        let id = said
            .into_iter()
            .find(|said| said.contains('_') && said.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c)));
        assert_eq!(id, None, "{language}: a message is missing");
        assert!(!page.contains("{$"), "{language}: a variable is not filled");
    }
}
