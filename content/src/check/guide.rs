//! Faults of the guide's structure: a condition on something never asked, a step without a reason to believe it.

use super::{Faults, is_address};
use crate::guide::{Condition, Guide};
use std::collections::BTreeSet;

const FILE: &str = "guide/main.toml";

/// "I don't know", "I'd rather not say": one of them is an answer to every question.
const OPEN: [&str; 3] = ["unknown", "unsure", "unsaid"];

pub(super) fn check(guide: &Guide, faults: &mut Faults) {
    faults.unique(FILE, guide.facts.iter().map(|fact| fact.id.as_str()));
    faults.unique(FILE, guide.questions.iter().map(|question| question.fact.as_str()));
    faults.unique(FILE, guide.steps.iter().map(|step| step.id.as_str()));
    faults.unique(FILE, guide.sources.iter().map(|source| source.id.as_str()));
    for fact in guide.facts.iter().filter(|fact| !fact.is_country()) {
        if !fact.answers.iter().any(|answer| OPEN.contains(&answer.as_str())) {
            faults.add(FILE, &fact.id, "nobody can answer “I don’t know”", format!("add one of {}", OPEN.join(", ")));
        }
        if !guide.questions.iter().any(|question| question.fact == fact.id) {
            faults.add(FILE, &fact.id, "no question asks for it", "add a question, or remove the fact");
        }
    }
    let mut asked = BTreeSet::new();
    for question in &guide.questions {
        if guide.fact(&question.fact).is_none() {
            faults.add(FILE, &question.fact, "asks for an unknown fact", "add the fact");
        }
        condition(guide, &question.fact, &question.when, faults);
        for (_, is) in question.when.parts().filter(|(_, is)| !asked.contains(&is.fact)) {
            faults.add(FILE, &question.fact, format!("depends on `{}`, asked later", is.fact), "ask that first");
        }
        asked.insert(question.fact.clone());
    }
    for step in &guide.steps {
        condition(guide, &step.id, &step.when, faults);
        if !guide.phases.iter().any(|phase| phase.id == step.phase) {
            faults.add(FILE, &step.id, format!("phase `{}` is unknown", step.phase), "use a phase of the list");
        }
        if step.urgent && step.gives_way.is_some() {
            faults.add(
                FILE,
                &step.id,
                "is urgent and gives way",
                "an urgent step is never left out: keep one of the two",
            );
        }
        if step.sources.is_empty() {
            faults.add(FILE, &step.id, "has no source", "say who advises it, or remove it");
        }
        for source in step.sources.iter().filter(|id| guide.source(id).is_none()) {
            faults.add(FILE, &step.id, format!("source `{source}` is unknown"), "add it to the sources");
        }
    }
    for length in &guide.lengths {
        condition(guide, "length", &length.when, faults);
    }
    for source in &guide.sources {
        if !guide.steps.iter().any(|step| step.sources.contains(&source.id)) {
            faults.add(FILE, &source.id, "no step cites this source", "cite it, or remove it");
        }
        if !is_address(&source.url, &["https://", "http://"]) {
            faults.add(FILE, &source.id, "its address is none", "write it whole, from https://");
        }
    }
}

fn condition(guide: &Guide, id: &str, condition: &Condition, faults: &mut Faults) {
    for (_, is) in condition.parts() {
        match guide.fact(&is.fact) {
            None => {
                faults.add(FILE, id, format!("depends on the unknown fact `{}`", is.fact), "name a fact of the list")
            }
            Some(fact) => {
                for answer in is.is.iter().filter(|answer| !fact.answers.contains(answer)) {
                    let what = format!("`{answer}` is no answer of `{}`", is.fact);
                    faults.add(FILE, id, what, "name one of its answers");
                }
            }
        }
    }
}
