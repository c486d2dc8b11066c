//! What the walk gathers: numbers, and the first plan that breaks each promise. It judges nothing.

use super::combine::Combination;
use super::compiled::{Bits, Compiled};
use super::promise::{Broken, Promises, places_of};
use std::collections::{BTreeMap, HashSet};

/// What the walk gathers on one core.
#[derive(Default)]
pub(super) struct Tally {
    /// Combinations of answers.
    pub(super) combinations: u64,
    /// Different sets of steps.
    pub(super) plans: HashSet<Bits>,
    /// Combinations whose plan holds each step.
    pub(super) held: Vec<u64>,
    /// Steps of the shortest and of the longest plan.
    pub(super) steps: Option<(u32, u32)>,
    /// Questions of the shortest and of the longest path.
    pub(super) questions: Option<(u32, u32)>,
    /// Plans that break a promise: combinations, times countries and languages.
    pub(super) broken: u64,
    /// Promises broken in every country and language.
    pub(super) everywhere: u64,
    /// The first plan that breaks each promise, in words.
    pub(super) faults: BTreeMap<Broken, String>,
}

impl Tally {
    /// Counts one combination.
    pub(super) fn count(&mut self, compiled: &Compiled<'_>, at: Combination) {
        self.combinations += 1;
        self.held.resize(compiled.steps.len(), 0);
        places_of(at.steps).for_each(|step| self.held[step] += 1);
        self.plans.insert(at.steps);
        self.steps = wider(self.steps, Some((at.steps.count_ones(), at.steps.count_ones())));
        let asked = u32::try_from(at.asked).unwrap_or(u32::MAX);
        self.questions = wider(self.questions, Some((asked, asked)));
    }

    /// Notes a broken promise, in one country or all, in one language or all.
    pub(super) fn breaks(
        &mut self,
        promises: &Promises<'_>,
        broken: Broken,
        at: Combination,
        country: Option<usize>,
        language: Option<usize>,
    ) {
        self.everywhere += u64::from(country.is_none() && language.is_none());
        self.faults.entry(broken).or_insert_with(|| {
            let country = country.map(|country| promises.places.countries[country]);
            let language = language.map(|language| promises.languages[language]);
            let place = [country, language].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let place = if place.is_empty() { "everywhere".to_owned() } else { format!("in {place}") };
            let answers = super::line(promises.compiled.named(at.established));
            format!("{}: {place}: {answers}", what(promises.compiled, broken))
        });
    }

    /// Joins what came after.
    pub(super) fn join(mut self, other: Self) -> Self {
        self.combinations += other.combinations;
        self.plans = if self.plans.len() < other.plans.len() {
            let (mut more, less) = (other.plans, self.plans);
            more.extend(less);
            more
        } else {
            self.plans.extend(other.plans);
            self.plans
        };
        self.held.resize(self.held.len().max(other.held.len()), 0);
        self.held.iter_mut().zip(other.held).for_each(|(one, two)| *one += two);
        self.steps = wider(self.steps, other.steps);
        self.questions = wider(self.questions, other.questions);
        self.broken += other.broken;
        self.everywhere += other.everywhere;
        for (broken, example) in other.faults {
            self.faults.entry(broken).or_insert(example);
        }
        self
    }
}

/// The range that holds both.
fn wider(one: Option<(u32, u32)>, two: Option<(u32, u32)>) -> Option<(u32, u32)> {
    match (one, two) {
        (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
        (one, two) => one.or(two),
    }
}

/// A broken promise in words.
fn what(compiled: &Compiled<'_>, broken: Broken) -> String {
    let step = |step: usize| compiled.steps[step].id.as_str();
    match broken {
        Broken::Endless => "a question that nobody can answer".to_owned(),
        Broken::TooLong => "more than nine questions".to_owned(),
        Broken::Length => "a plan is too short or too long".to_owned(),
        Broken::Lonely => "nobody to talk to, at this age and in this role".to_owned(),
        Broken::NoTalk => "no step leads to somebody to talk to".to_owned(),
        Broken::NotFirst(need) => format!("danger or despair was said, and `{}` is not first", need.id()),
        Broken::Unsourced(place) => format!("`{}` has no source", step(place)),
        Broken::Unmet(need) => format!("`{}` is met by nobody, and no reason is given", need.id()),
        Broken::Tells(order, place) => format!("`{}` tells to {}", step(place), order.id()),
        Broken::SilentStep(place) => format!("`{}` has a message that is missing or unfinished", step(place)),
        Broken::SilentAnswer(place) => {
            let (fact, answer) = compiled.answers[place];
            format!("`{fact}={answer}` has a message that is missing or unfinished")
        }
        Broken::SilentFrame => "a message of every plan is missing or unfinished".to_owned(),
        Broken::SilentContact => "a message of a contact is missing or unfinished".to_owned(),
    }
}
