//! The walk of every path of the guide: each combination of answers, in each country and each language, proves its promises.
//! It judges what the data leads to; `check` judges how the data is written.

mod combine;
mod compiled;
mod place;
mod promise;
mod tally;
#[cfg(test)]
mod tests;

use crate::Catalogue;
use crate::guide::Facts;
use compiled::Compiled;
use place::Places;
use promise::Promises;
use std::collections::BTreeSet;
use std::fmt;
use tally::Tally;

/// What the walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Combinations of answers, without the country.
    pub combinations: u64,
    /// Countries, and languages, in which each is looked at.
    pub places: (usize, Vec<String>),
    /// Plans looked at: combinations times countries times languages.
    pub plans: u64,
    /// Different sets of steps.
    pub distinct: usize,
    /// For each step, in the order of the plan, the combinations whose plan holds it.
    pub held: Vec<(String, u64)>,
    /// Steps of the shortest and of the longest plan.
    pub steps: (u32, u32),
    /// Questions of the shortest and of the longest path.
    pub questions: (u32, u32),
    /// Countries where the worldwide directory of helplines is the only way to somebody to talk to: for everybody, and
    /// for at least one age or role.
    pub leaning: (usize, usize),
    /// How many plans break a promise.
    pub broken: u64,
    /// The first plan that breaks each promise: what, where, and the answers that lead there.
    pub faults: Vec<String>,
}

impl fmt::Display for Walk {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(out, "{fault}")?;
        }
        let ((least, most), (short, long)) = (self.questions, self.steps);
        writeln!(out, "{least} to {most} questions; {} different plans, of {short} to {long} steps", self.distinct)?;
        let (all, some) = self.leaning;
        writeln!(
            out,
            "the worldwide directory of helplines stands in for somebody to talk to in {all} countries for everybody, in {some} for some ages or roles",
        )?;
        let (countries, languages) = (self.places.0, self.places.1.len());
        let verdict = match self.broken {
            0 => "each ended with at least one human contact".to_owned(),
            broken => format!("{broken} plans break a promise"),
        };
        write!(
            out,
            "{} combinations of answers × {countries} countries × {languages} languages ({}) = {} plans walked; {verdict}",
            self.combinations,
            self.places.1.join(", "),
            self.plans
        )
    }
}

/// Walks every path.
pub fn walk(catalogue: &Catalogue) -> Walk {
    let compiled = match Compiled::new(&catalogue.guide) {
        Ok(compiled) => compiled,
        Err(fault) => return Walk { broken: 1, faults: vec![fault], ..Walk::default() },
    };
    let real = catalogue.words.languages().filter(|language| crate::pseudo::of(&language.code).is_none());
    let languages: Vec<_> = real.map(|language| language.code.as_str()).collect();
    let places = Places::new(catalogue, &compiled, &languages);
    let promises = match Promises::new(catalogue, &compiled, &places, &languages) {
        Ok(promises) => promises,
        Err(fault) => return Walk { broken: 1, faults: vec![fault], ..Walk::default() },
    };
    let visit = |tally: &mut Tally, at| {
        tally.count(&compiled, at);
        promises.judge(tally, at);
    };
    let tally = compiled.each(Tally::default, visit, Tally::join);
    let countries = places.countries.len();
    Walk {
        combinations: tally.combinations,
        plans: tally.combinations * countries as u64 * languages.len() as u64,
        places: (countries, languages.iter().map(|code| (*code).to_owned()).collect()),
        distinct: tally.plans.len(),
        held: compiled.steps.iter().zip(tally.held).map(|(step, count)| (step.id.clone(), count)).collect(),
        steps: tally.steps.unwrap_or_default(),
        questions: tally.questions.unwrap_or_default(),
        leaning: places.leaning(),
        broken: tally.broken,
        faults: tally.faults.into_values().collect(),
    }
}

/// Ids of the steps that the plan of somebody who gave this answer can hold.
pub fn steps_after(catalogue: &Catalogue, fact: &str, answer: &str) -> BTreeSet<String> {
    let Ok(mut compiled) = Compiled::new(&catalogue.guide) else { return BTreeSet::new() };
    compiled.only(fact, answer);
    let steps = compiled.each(|| 0, |steps, at| *steps |= at.steps, |one, two| one | two);
    promise::places_of(steps).map(|step| compiled.steps[step].id.clone()).collect()
}

/// Answers as one line: `safety=safe; happened=paid+shared`.
pub fn written(facts: &Facts) -> String {
    line(facts.iter().flat_map(|(fact, given)| given.iter().map(move |answer| (fact.as_str(), answer.as_str()))))
}

fn line<'a>(answers: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut line = String::new();
    let mut last = "";
    for (fact, answer) in answers {
        line += &if fact == last { format!("+{answer}") } else { format!("; {fact}={answer}") };
        last = fact;
    }
    line.trim_start_matches("; ").to_owned()
}
