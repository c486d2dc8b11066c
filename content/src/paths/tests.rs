//! The bit sets mean what `Guide::replay` and `Guide::plan` mean: all of a small guide, and a sample of the shipped one.
#![allow(clippy::unwrap_used)] // A test that cannot go on says so by failing.

use super::compiled::Compiled;
use super::promise::places_of;
use crate::Catalogue;
use crate::directory::PERSON;
use crate::guide::{Facts, Guide, Need, Replay};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static SHIPPED: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::shipped().unwrap());

/// Each kind of condition, a skipped question, steps that give way, a fact with several answers, a phase out of order, and nothing sensible.
const SMALL: &str = r#"
fact = [
    { id = "sky", answers = ["blue", "grey", "unknown"] },
    { id = "wind", answers = ["north", "south", "none", "unknown"], several = true },
    { id = "sea", answers = ["calm", "rough", "unknown"] },
    { id = "country" },
]
question = [
    { fact = "sky" },
    { fact = "wind", when = { any = [{ fact = "sky", is = ["grey"] }, { fact = "sky", is = ["unknown"] }] } },
    { fact = "country" },
    { fact = "sea", when = { none = [{ fact = "wind", is = ["north", "unknown"] }] } },
]
phase = [{ id = "later" }, { id = "now" }]
length = [{ most = 1, when = { all = [{ fact = "sky", is = ["unknown"] }] } }, { most = 2 }]
step = [
    { id = "always", phase = "now", sources = [], gives_way = 1 },
    { id = "nowhere", phase = "never", sources = [] },
    { id = "both", phase = "now", sources = [], when = { all = [{ fact = "wind", is = ["north"] }, { fact = "wind", is = ["south"] }] } },
    { id = "some", phase = "later", sources = [], gives_way = 2, when = { any = [{ fact = "sea", is = ["rough"] }, { fact = "wind", is = ["south", "none"] }] } },
    { id = "not", phase = "later", sources = [], gives_way = 2, when = { all = [{ fact = "sky", is = ["grey", "blue"] }], none = [{ fact = "sea", is = ["calm"] }] } },
    { id = "unheard", phase = "now", sources = [], when = { any = [{ fact = "moon", is = ["full"] }] } },
]
"#;

type Path = (Facts, Vec<String>, usize, bool);

/// What the walk visits.
fn visited(compiled: &Compiled<'_>) -> Vec<Path> {
    let visit = |paths: &mut Vec<Path>, at: super::combine::Combination| {
        let mut facts = Facts::new();
        for (fact, answer) in compiled.named(at.established) {
            facts.entry(fact.to_owned()).or_default().push(answer.to_owned());
        }
        let steps = places_of(at.steps).map(|step| compiled.steps[step].id.clone()).collect();
        paths.push((facts, steps, at.asked, at.ends));
    };
    compiled.each(Vec::new, visit, |mut one, two| {
        one.extend(two);
        one
    })
}

/// What the guide itself says of some answers, without the country.
fn replayed(guide: &Guide, answers: &Facts) -> Path {
    let position = guide.replay(Replay { answers, country: Some("fr"), at: None });
    let steps = guide.plan(&position.facts).map(|step| step.id.clone()).collect();
    let mut facts = position.facts;
    facts.remove("country");
    (facts, steps, position.answered.len(), position.asked.is_none())
}

/// Every way to answer every fact, one answer or several in the order of the data.
fn every_answer(guide: &Guide) -> Vec<Facts> {
    guide.facts.iter().filter(|fact| !fact.is_country()).fold(vec![Facts::new()], |all, fact| {
        let sets = (1..1_usize << fact.answers.len()).map(|set| {
            let chosen = fact.answers.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
            chosen.map(|(_, answer)| answer.clone()).collect::<Vec<_>>()
        });
        let sets: Vec<_> = sets.filter(|set| fact.accepts(set)).collect();
        all.iter()
            .flat_map(|facts| {
                sets.iter().map(move |set| [(fact.id.clone(), set.clone())].into_iter().chain(facts.clone()).collect())
            })
            .collect()
    })
}

#[test]
fn a_small_guide_is_walked_as_it_is_replayed() {
    for edit in ["", "sky", "country"] {
        let text = SMALL.replacen(&format!("{{ fact = \"{edit}\" }}"), "{ fact = \"weather\" }", 1);
        let guide: Guide = toml::from_str(&text).unwrap();
        let compiled = Compiled::new(&guide).unwrap();
        let walked = visited(&compiled);
        let replayed: BTreeSet<_> = every_answer(&guide).iter().map(|answers| replayed(&guide, answers)).collect();
        assert_eq!(walked.len(), replayed.len(), "a combination is walked twice, or not at all");
        assert_eq!(walked.into_iter().collect::<BTreeSet<_>>(), replayed);
    }
}

#[test]
fn a_condition_on_the_country_is_refused_and_not_passed_over() {
    let guide = toml::from_str(&SMALL.replacen("\"moon\"", "\"country\"", 1)).unwrap();
    assert!(Compiled::new(&guide).is_err());
}

/// Answers to every fact of the shipped guide, for these numbers.
fn some_answers(numbers: &[usize]) -> Facts {
    let facts = SHIPPED.guide.facts.iter().filter(|fact| !fact.is_country());
    let answers = facts.zip(numbers).map(|(fact, number)| {
        let set = 1 + number % ((1 << fact.answers.len()) - 1);
        let chosen = fact.answers.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
        let chosen: Vec<_> = chosen.map(|(_, answer)| answer.clone()).collect();
        let one = || vec![fact.answers[number % fact.answers.len()].clone()];
        (fact.id.clone(), if fact.accepts(&chosen) { chosen } else { one() })
    });
    answers.collect()
}

proptest! {
    #[test]
    fn the_shipped_guide_is_walked_as_it_is_replayed(numbers in proptest::collection::vec(any::<usize>(), 16)) {
        let answers = some_answers(&numbers);
        let mut compiled = Compiled::new(&SHIPPED.guide).unwrap();
        compiled.give(&answers);
        prop_assert_eq!(visited(&compiled), vec![replayed(&SHIPPED.guide, &answers)]);
    }

    #[test]
    fn who_suits_depends_on_the_person_and_on_no_other_answer(numbers in proptest::collection::vec(any::<usize>(), 16)) {
        let answers = some_answers(&numbers);
        let person: Facts = answers.clone().into_iter().filter(|(fact, _)| PERSON.contains(&fact.as_str())).collect();
        let ids = |country, need, facts: &Facts| {
            let met = SHIPPED.directory.meet(Some(country), need, facts);
            (met.entries.iter().map(|(entry, _)| entry.id.clone()).collect::<Vec<_>>(), met.gap)
        };
        for country in SHIPPED.directory.choices() {
            for need in Need::ALL {
                prop_assert_eq!(ids(country, need, &answers), ids(country, need, &person));
            }
        }
    }
}
