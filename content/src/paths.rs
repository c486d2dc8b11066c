//! The walk of every path of the guide: each combination of answers, in each of the seven countries, proves its promises.
//! It judges what the data leads to; `check` judges how the data is written.

use crate::Catalogue;
use crate::directory::{Entry, Kind};
use crate::guide::{Facts, Need, Replay, Step};
use rayon::prelude::*;
use std::collections::HashMap;
use std::fmt;

/// The countries walked.
pub const COUNTRIES: [&str; 7] = ["fr", "be", "ch", "lu", "ca", "gb", "us"];

/// Questions a path may ask at most.
const QUESTIONS: usize = 9;

/// Steps of the shortest plan, and of the longest.
const SHORTEST: usize = 5;
const LONGEST: usize = 16;

/// What the walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Combinations of answers, without the country.
    pub combinations: usize,
    /// Plans looked at: combinations times countries.
    pub plans: usize,
    /// Steps of the shortest and of the longest plan.
    pub steps: Option<(usize, usize)>,
    /// Broken promises: how many plans break one, and the first of them in words.
    pub broken: usize,
    /// The first broken promise of each kind, with the answers that lead there.
    pub faults: Vec<String>,
}

impl fmt::Display for Walk {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(out, "{fault}")?;
        }
        let (short, long) = self.steps.unwrap_or_default();
        writeln!(out, "plans have {short} to {long} steps")?;
        let verdict = match self.broken {
            0 => "each ended with at least one human contact in each country".to_owned(),
            broken => format!("{broken} plans break a promise"),
        };
        let (combinations, plans, countries) = (self.combinations, self.plans, COUNTRIES.len());
        write!(out, "{combinations} combinations of answers × {countries} countries = {plans} plans walked; {verdict}")
    }
}

impl Walk {
    fn add(mut self, other: Self) -> Self {
        self.combinations += other.combinations;
        self.plans += other.plans;
        self.broken += other.broken;
        for fault in other.faults {
            let kind = |fault: &str| fault.split(": ").next().map(str::to_owned);
            if !self.faults.iter().any(|known| kind(known) == kind(&fault)) {
                self.faults.push(fault);
            }
        }
        self.steps = match (self.steps, other.steps) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (one, other) => one.or(other),
        };
        self
    }
}

/// Walks every path.
pub fn walk(catalogue: &Catalogue) -> Walk {
    let mut starts = Vec::new();
    branch(catalogue, 0, &mut Facts::new(), &mut |index, facts| starts.push((index, facts.clone())), 4);
    let walk = starts.par_iter().map(|(index, start)| {
        let (mut walk, mut seen) = (Walk::default(), HashMap::new());
        branch(catalogue, *index, &mut start.clone(), &mut |_, facts| look(catalogue, facts, &mut seen, &mut walk), 99);
        walk
    });
    walk.reduce(Walk::default, Walk::add)
}

/// Every combination of answers to the next questions, in their order, without the country.
fn branch(catalogue: &Catalogue, index: usize, facts: &mut Facts, at: &mut impl FnMut(usize, &Facts), until: usize) {
    let Some(question) = catalogue.guide.questions.get(index).filter(|_| index < until) else {
        return at(index, facts);
    };
    let fact = catalogue.guide.fact(&question.fact).filter(|fact| !fact.is_country());
    let Some(fact) = fact.filter(|_| question.when.holds(facts)) else {
        return branch(catalogue, index + 1, facts, at, until);
    };
    let together: Vec<_> = fact.answers.iter().filter(|answer| !fact.alone(answer)).collect();
    let several = (1..1_usize << together.len()).map(|set| {
        let chosen = together.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
        chosen.map(|(_, answer)| (*answer).clone()).collect()
    });
    let alone = fact.answers.iter().filter(|answer| fact.alone(answer)).map(|answer| vec![answer.clone()]);
    for given in several.chain(alone).collect::<Vec<Vec<String>>>() {
        facts.insert(fact.id.clone(), given);
        branch(catalogue, index + 1, facts, at, until);
    }
    facts.remove(&fact.id);
}

/// What a plan and its contacts follow from; two combinations alike in this are alike in every promise.
type Alike<'a> = (Vec<&'a str>, Vec<Option<Vec<String>>>);

/// Looks at the plan of one combination in each country, unless one alike was looked at.
fn look<'a>(catalogue: &'a Catalogue, answers: &Facts, seen: &mut HashMap<Alike<'a>, usize>, walk: &mut Walk) {
    let most = catalogue.guide.most(answers);
    let steps: Vec<_> = catalogue.guide.plan(answers).map(|step| step.id.as_str()).collect();
    let told = ["safety", "who", "age"].map(|fact| answers.get(fact).cloned()).to_vec();
    walk.combinations += 1;
    walk.plans += COUNTRIES.len();
    let count = steps.len();
    walk.steps = Some(walk.steps.map_or((count, count), |(short, long)| (short.min(count), long.max(count))));
    if let Some(broken) = seen.get(&(steps.clone(), told.clone())) {
        walk.broken += broken;
        return;
    }
    let before = walk.broken;
    for country in COUNTRIES {
        let position = catalogue.guide.replay(Replay { answers, country: Some(country), at: None });
        let steps: Vec<_> = catalogue.guide.plan(&position.facts).collect();
        let mut broken = promises(catalogue, country, &position.facts, &steps);
        if position.asked.is_some() || position.answered.len() > QUESTIONS {
            broken.push("the path does not end within nine questions");
        }
        if !(SHORTEST..=most.min(LONGEST)).contains(&steps.len()) {
            broken.push("a plan is too short or too long");
        }
        if !broken.is_empty() {
            walk.broken += 1;
            walk.faults.extend(broken.into_iter().map(|what| format!("{what}: {}", written(&position.facts))));
        }
    }
    seen.insert((steps, told), walk.broken - before);
}

/// The promises a plan breaks.
fn promises(catalogue: &Catalogue, country: &str, facts: &Facts, steps: &[&Step]) -> Vec<&'static str> {
    let mut broken = Vec::new();
    let meet = |need| catalogue.directory.meet(Some(country), need, facts).entries;
    let said = |answer: &str| facts.get("safety").is_some_and(|given| given.iter().any(|one| one == answer));
    if !meet(Need::Talk).iter().any(|(entry, _)| is_human(entry)) {
        broken.push("nobody to talk to");
    }
    if !steps.iter().any(|step| step.needs.contains(&Need::Talk)) {
        broken.push("no step leads to somebody to talk to");
    }
    for (answer, need) in [("danger", Need::Emergency), ("despair", Need::Crisis)] {
        if said(answer) && (!steps.first().is_some_and(|step| step.needs.contains(&need)) || meet(need).is_empty()) {
            broken.push("danger or despair was said, and its contact is not first");
        }
    }
    for step in steps {
        if step.sources.is_empty() {
            broken.push("a step without a source");
        }
        if step.needs.iter().any(|need| unmet(catalogue, country, *need, facts)) {
            broken.push("a need is met by nobody, and no reason is given");
        }
    }
    broken
}

fn unmet(catalogue: &Catalogue, country: &str, need: Need, facts: &Facts) -> bool {
    let met = catalogue.directory.meet(Some(country), need, facts);
    met.entries.is_empty() && met.gap.is_none()
}

/// Whether a person answers, by voice or in writing.
fn is_human(entry: &Entry) -> bool {
    !matches!(entry.kind, Kind::Takedown | Kind::HotlineReport) && (entry.phone.is_some() || entry.sms.is_some())
}

/// Answers as one line: `safety=safe; happened=paid+shared`.
pub fn written(facts: &Facts) -> String {
    facts.iter().map(|(fact, given)| format!("{fact}={}", given.join("+"))).collect::<Vec<_>>().join("; ")
}
