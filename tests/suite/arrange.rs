//! A plan made one's own: steps added, and a counsellor's order, steps skipped and parked.

use crate::person::Person;
use content::Document;
use content::guide::{Move, Placed};
use content::own::{LONGEST, MOST};
use content::view::{PlanView, Setting};

const COUNSELLOR: [(&str, &str); 9] = [
    ("safety", "unsure"),
    ("who", "professional"),
    ("age", "from-16"),
    ("demand", "images"),
    ("doer", "known"),
    ("where", "messenger"),
    ("happened", "none"),
    ("care", "outing"),
    ("country", "ch"),
];

fn counsellor() -> Person {
    Person::reads("fr").answers(&COUNSELLOR)
}

fn plan(person: &Person) -> PlanView {
    person.guide().plan.unwrap()
}

fn apart(steps: &[content::view::StepView]) -> Vec<&str> {
    steps.iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn a_counsellor_moves_a_step_up_and_down_again() {
    let mut person = counsellor();
    let before = person.steps();
    assert_ne!(before[1], before[2]);
    person.0.arrange(&before[2], Move::Up).unwrap();
    let moved = person.steps();
    assert_eq!((&moved[1], &moved[2]), (&before[2], &before[1]));
    person.0.arrange(&before[2], Move::Down).unwrap();
    assert_eq!(person.steps(), before);
}

#[test]
fn a_step_at_the_edge_of_a_phase_moves_into_the_next() {
    let mut person = counsellor();
    let phases = plan(&person).phases;
    let first = phases[1].steps[0].id.clone();
    person.0.arrange(&first, Move::Up).unwrap();
    let phases = plan(&person).phases;
    assert_eq!(phases[0].steps.last().unwrap().id, first);
    person.0.arrange(&first, Move::Down).unwrap();
    assert_eq!(plan(&person).phases[1].steps[0].id, first);
}

#[test]
fn the_first_step_goes_no_higher_and_says_so() {
    let mut person = counsellor();
    let before = person.guide();
    let first = &plan(&person).phases[0].steps[0];
    assert!(!first.arrange.unwrap().up);
    person.0.arrange(&first.id, Move::Up).unwrap();
    assert_eq!(person.guide(), before);
}

#[test]
fn what_is_skipped_or_parked_stays_in_sight_and_comes_back() {
    let mut person = counsellor();
    let before = person.steps();
    person.0.arrange("talk", Move::Park).unwrap();
    person.0.arrange("known", Move::Skip).unwrap();
    let now = plan(&person);
    assert_eq!((apart(&now.parked), apart(&now.skipped)), (vec!["talk"], vec!["known"]));
    assert_eq!(person.steps().len(), before.len() - 2);
    assert_eq!(now.left.len(), before.len() - 1, "what is set apart is still counted as remaining");
    person.0.arrange("talk", Move::Skip).unwrap();
    assert!(plan(&person).parked.is_empty(), "a step stands in two places");
    for step in ["talk", "known"] {
        person.0.arrange(step, Move::Restore).unwrap();
    }
    assert_eq!(person.steps(), before);
}

#[test]
fn an_urgent_step_stays_first_whatever_is_asked() {
    for (safety, urgent) in [("danger", "danger-call"), ("despair", "crisis-call")] {
        let mut person = Person::reads("en").answers(&[("safety", safety), ("who", "professional"), ("country", "gb")]);
        let before = person.guide();
        for what in [Move::Up, Move::Down, Move::Skip, Move::Park] {
            person.0.arrange(urgent, what).unwrap();
        }
        assert_eq!(person.guide(), before);
        let second = person.steps()[1].clone();
        for _ in 0..3 {
            person.0.arrange(&second, Move::Up).unwrap();
        }
        assert_eq!(person.steps()[0], urgent);
        assert!(plan(&person).phases[0].steps[0].arrange.is_none(), "an urgent step shows buttons");
    }
}

#[test]
fn an_arrangement_from_another_day_cannot_put_an_urgent_step_away() {
    let mut document = Document::default();
    document.settings.keep = Some(true);
    document.arranged.skipped.insert("crisis-call".to_owned());
    document.arranged.order = vec![Placed { step: "crisis-call".to_owned(), phase: "later".to_owned() }];
    let answers = [("safety", "despair"), ("who", "professional"), ("country", "fr")];
    assert_eq!(Person::comes_back("fr", document).answers(&answers).steps()[0], "crisis-call");
}

#[test]
fn ids_no_plan_knows_are_passed_over_and_not_lost() {
    let mut document = Document::default();
    document.settings.keep = Some(true);
    document.arranged.parked.insert("of-a-newer-guide".to_owned());
    let placed = Placed { step: "of-a-newer-guide".to_owned(), phase: "someday".to_owned() };
    document.arranged.order = vec![placed.clone()];
    let mut person = Person::comes_back("fr", document).answers(&COUNSELLOR);
    assert_eq!(person.steps(), counsellor().steps());
    person.0.arrange("talk", Move::Up).unwrap();
    person.0.arrange("talk", Move::Park).unwrap();
    let kept = person.0.kept().arranged;
    assert!(kept.order.contains(&placed) && kept.parked.contains("of-a-newer-guide"));
}

#[test]
fn nobody_but_a_professional_arranges_and_no_plan_but_theirs_is_arranged() {
    let mut person = counsellor();
    person.0.arrange("talk", Move::Park).unwrap();
    assert!(person.0.arrange("paid-bank", Move::Park).is_err(), "the plan has no such step");
    person.0.answer("who", vec!["parent".to_owned()]).unwrap();
    assert!(person.0.arrange("talk", Move::Up).is_err());
    let now = plan(&person);
    assert!(
        now.parked.is_empty() && now.phases.iter().flat_map(|phase| &phase.steps).all(|step| step.arrange.is_none())
    );
}

#[test]
fn a_step_of_ones_own_is_plain_short_and_ticked_like_any_other() {
    let mut person = counsellor();
    person.0.add_step("  Call\u{7}the school\n ").unwrap();
    let own = plan(&person).own;
    assert_eq!((own[0].id.as_str(), own[0].text.as_str()), ("own-1", "Call the school"));
    assert!(person.0.add_step(&"é".repeat(LONGEST)).is_ok());
    for refused in [String::new(), " \t".to_owned(), "é".repeat(LONGEST + 1)] {
        assert!(person.0.add_step(&refused).is_err(), "{refused:?} was added");
    }
    person.0.tick("own-1", true).unwrap();
    person.0.remove_step("own-1").unwrap();
    assert!(person.0.tick("own-1", true).is_err(), "a step that is gone was ticked");
    assert!(person.0.remove_step("own-1").is_err());
    person.0.add_step("another").unwrap();
    assert_eq!(plan(&person).own[1].id, "own-3", "an id was given twice");
    for _ in 2..MOST {
        person.0.add_step("more").unwrap();
    }
    assert!(person.0.add_step("one too many").is_err());
}

#[test]
fn what_was_added_and_arranged_is_kept_only_if_wished_and_goes_with_the_rest() {
    let mut person = counsellor();
    person.0.add_step("secret words").unwrap();
    person.0.arrange("talk", Move::Park).unwrap();
    assert!(person.0.kept().own.iter().next().is_none() && person.0.kept().arranged.parked.is_empty());
    let mut person = person.chooses(Setting::Keep(true));
    let kept = person.0.kept();
    assert_eq!((kept.own.iter().count(), kept.arranged.parked.len()), (1, 1));
    let sealed = content::progress::seal(1, &kept, None).unwrap();
    assert_eq!(Person::comes_back("fr", crate::person::opened(&sealed)).guide(), person.guide());
    person.0.restart();
    let kept = person.0.kept();
    assert!(kept.own.iter().next().is_none() && kept.arranged.parked.is_empty(), "restarting kept something");
}

#[test]
fn a_document_from_before_is_still_read() {
    let old = br#"{"settings":{"language":null,"country":"fr","keep":true},"ticked":["talk"]}"#;
    let document: Document = serde_json::from_slice(old).unwrap();
    assert!(document.own.iter().next().is_none() && document.ticked.contains("talk"));
}
