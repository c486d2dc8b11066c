//! Every situation of the guide, for who meets it: the step that answers it is there, and the plan is short enough to read.

use crate::person::{CATALOGUE, Person};
use content::guide::fit;

/// Answers of somebody who has nothing more to say, to be changed in one or two places.
const BASE: [(&str, &str); 9] = [
    ("safety", "safe"),
    ("who", "young"),
    ("age", "from-13"),
    ("demand", "unknown"),
    ("doer", "unknown"),
    ("where", "unknown"),
    ("happened", "none"),
    ("care", "none"),
    ("country", "fr"),
];

/// `fact=answer` changes to the base, and steps the plan must then hold, in this order.
const SITUATIONS: [(&str, &str); 26] = [
    ("demand=money", "stop-answering pay-nothing talk"),
    ("demand=images", "stop-answering send-nothing talk"),
    ("demand=harm", "harm stop-answering talk"),
    ("demand=recruit", "stop-answering recruit talk"),
    ("demand=other", "stop-answering other-demand talk"),
    ("demand=money happened=paid", "talk paid-bank paid-recovery"),
    ("happened=sent-more", "talk sent-more"),
    ("happened=shared", "talk shared"),
    ("happened=altered", "talk altered"),
    ("happened=forwarded", "talk forwarded"),
    ("doer=known", "talk known"),
    ("doer=partner", "talk partner"),
    ("doer=young", "talk young-doer"),
    ("doer=authority", "authority talk"),
    ("care=home", "authority talk"),
    ("care=disability", "talk disability"),
    ("care=outing", "talk outing"),
    ("where=game", "talk game"),
    ("where=messenger", "talk messenger"),
    ("where=life", "talk real-life"),
    ("age=now-adult", "talk remove-past"),
    ("age=adult", "talk remove-adult adult-police"),
    ("who=sibling", "friend-believe talk sibling"),
    ("who=friend", "friend-believe talk friend-care"),
    ("who=parent demand=harm doer=group", "harm parent-calm parent-say talk harm-care"),
    ("who=school happened=altered doer=young", "school-lead school-say no-look talk young-doer school-inform altered"),
];

fn answers(changes: &str) -> Vec<(&str, &str)> {
    let mut answers = BASE.to_vec();
    for (fact, answer) in changes.split(' ').filter_map(|change| change.split_once('=')) {
        answers.iter_mut().find(|(known, _)| *known == fact).unwrap().1 = answer;
    }
    answers
}

#[test]
fn every_situation_is_answered_by_its_steps_in_order() {
    for (changes, wanted) in SITUATIONS {
        let steps = Person::reads("fr").answers(&answers(changes)).steps();
        let places: Vec<_> = wanted.split(' ').map(|want| steps.iter().position(|step| step == want)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{changes}: {wanted} not in {steps:?}");
    }
}

#[test]
fn whoever_paid_is_warned_of_recovery_firms_in_the_very_next_step() {
    for who in ["young", "parent", "friend", "sibling", "school", "professional", "unsaid"] {
        let changes = format!("who={who} happened=paid");
        let steps = Person::reads("en").answers(&answers(&changes)).steps();
        let bank = steps.iter().position(|step| step == "paid-bank").unwrap();
        assert_eq!(steps[bank + 1], "paid-recovery", "{who}");
    }
}

#[test]
fn a_young_person_starts_with_three_to_five_steps_and_sees_one_at_a_time() {
    for (changes, _) in SITUATIONS.iter().filter(|(changes, _)| !changes.contains("who=")) {
        let plan = Person::reads("fr").answers(&answers(changes)).guide().plan.unwrap();
        assert!(plan.cards, "{changes}");
        assert!((3..=5).contains(&plan.phases[0].steps.len()), "{changes}: {:?}", plan.phases[0]);
        assert!(plan.phases.iter().map(|phase| phase.steps.len()).sum::<usize>() <= 9, "{changes}");
    }
    assert!(!Person::reads("fr").answers(&answers("who=parent")).guide().plan.unwrap().cards);
}

#[test]
fn each_helper_finds_words_to_say_and_to_avoid_with_the_reason() {
    for who in ["parent", "friend", "sibling", "school", "professional"] {
        for language in ["fr", "en"] {
            let changes = format!("who={who}");
            let plan = Person::reads(language).answers(&answers(&changes)).guide().plan.unwrap();
            let steps: Vec<_> = plan.phases.into_iter().flat_map(|phase| phase.steps).collect();
            let words = steps.iter().find_map(|step| step.say.as_ref()).unwrap_or_else(|| panic!("{who}: no words"));
            assert_eq!((words.say.len(), words.avoid.len()), (3, 3));
            let all = words.say.iter().chain(&words.avoid).chain([&words.say_why, &words.avoid_why]);
            assert!(all.clone().all(|said| !said.is_empty() && !said.starts_with('[')), "{who}: {words:?}");
        }
    }
}

#[test]
fn whom_to_talk_to_stands_on_the_step_without_anything_to_open() {
    let plan = Person::reads("fr").answers(&answers("who=young")).guide().plan.unwrap();
    let steps: Vec<_> = plan.phases.into_iter().flat_map(|phase| phase.steps).collect();
    let of = |id: &str| steps.iter().find(|step| step.id == id).unwrap();
    assert!(of("talk").at_once && !of("talk").contacts.is_empty());
    assert!(!of("stop-answering").at_once);
}

#[test]
fn how_many_steps_remain_is_said_in_words_that_agree() {
    let left = |language| Person::reads(language).answers(&answers("who=young")).guide().plan.unwrap().left;
    let english = left("en");
    assert_eq!((english[0].as_str(), english[1].as_str()), ("Every step is ticked.", "One step remains."));
    assert!(english[2].contains('2') && english[2].contains("steps remain"), "{}", english[2]);
    assert_eq!(left("fr")[1], "Il reste une étape.");
}

#[test]
fn a_disagreement_is_told_to_professionals_with_both_sides() {
    let plan = Person::reads("fr").answers(&answers("who=professional demand=money")).guide().plan.unwrap();
    let steps: Vec<_> = plan.phases.into_iter().flat_map(|phase| phase.steps).collect();
    // One source of each side.
    for (step, one, other) in [
        ("pay-nothing", "S12", "S2"),
        ("keep-record", "S18", "S45"),
        ("report-block", "S25", "S22"),
        ("differences", "S48", "S55"),
    ] {
        let cited = &steps.iter().find(|known| known.id == step).unwrap_or_else(|| panic!("no {step}")).sources;
        for id in [one, other] {
            let title = &CATALOGUE.guide.source(id).unwrap().title;
            assert!(cited.iter().any(|source| &source.title == title), "{step}: {id}");
        }
    }
}

#[test]
fn a_plan_that_is_too_long_loses_what_gives_way_first_and_nothing_that_must_stay() {
    let guide = &CATALOGUE.guide;
    let mut steps: Vec<_> = ["talk", "police", "account", "again"].map(|id| guide.step(id).unwrap()).to_vec();
    fit(&mut steps, 2);
    assert_eq!(steps.iter().map(|step| step.id.as_str()).collect::<Vec<_>>(), ["talk", "police"]);
    fit(&mut steps, 0);
    assert_eq!(steps.len(), 1, "a step that must stay was left out");
}
