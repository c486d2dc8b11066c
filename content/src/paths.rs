//! The walk of every path of the guide: each combination of answers, in each of the seven countries, proves its promises.
//! It judges what the data leads to; `check` judges how the data is written.

use crate::Catalogue;
use crate::directory::{Entry, Kind};
use crate::guide::{Condition, Fact, Facts, Guide, Is, Need, Replay, Step, fit};
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
    let tree = Tree::grow(&catalogue.guide);
    let mut starts = Vec::new();
    tree.branch(0, 0, 4, &mut |said| starts.push(said));
    let walk = starts.par_iter().map(|start| {
        let (mut walk, mut alike) = (Walk::default(), HashMap::new());
        tree.branch(4, *start, usize::MAX, &mut |said| tree.look(said, &mut walk, &mut alike));
        for (first, times) in alike.into_values() {
            look(catalogue, &tree.facts(first), times, &mut walk);
        }
        walk
    });
    walk.reduce(Walk::default, Walk::add)
}

/// The guide as arithmetic: one bit an answer, one mask a condition.
struct Tree<'a> {
    /// Fact and answer of each bit.
    bits: Vec<(&'a str, &'a str)>,
    /// Of each question but the country's: its condition, and every way to answer it.
    questions: Vec<(Mask, Vec<u64>)>,
    /// Steps in the order of the plan.
    steps: Vec<(Mask, &'a Step)>,
    /// Conditions of the lengths.
    lengths: Vec<(Mask, usize)>,
}

/// A condition over the bits.
struct Mask {
    all: Vec<u64>,
    any: u64,
    none: u64,
}

impl Mask {
    fn holds(&self, said: u64) -> bool {
        self.all.iter().all(|one| said & one != 0) && (self.any == 0 || said & self.any != 0) && said & self.none == 0
    }
}

/// What every promise follows from: two combinations alike in this are alike in all. Needs, first step, and who is asked for.
type Alike = (u32, usize, u64);

impl<'a> Tree<'a> {
    fn grow(guide: &'a Guide) -> Self {
        let answers =
            guide.facts.iter().flat_map(|fact| fact.answers.iter().map(|answer| (fact.id.as_str(), answer.as_str())));
        let bits: Vec<_> = answers.collect();
        let bit = |fact: &str, answer: &str| {
            let place = bits.iter().position(|known| *known == (fact, answer));
            place.map_or(0, |place| 1_u64 << place)
        };
        let is = |is: &Is| is.is.iter().fold(0, |mask, answer| mask | bit(&is.fact, answer));
        let mask = |when: &Condition| Mask {
            all: when.all.iter().map(is).collect(),
            any: when.any.iter().map(is).fold(0, |a, b| a | b),
            none: when.none.iter().map(is).fold(0, |a, b| a | b),
        };
        let ways = |fact: &Fact| {
            let own = |alone: bool| fact.answers.iter().filter(move |answer| fact.alone(answer) == alone);
            let together: Vec<_> = own(false).map(|answer| bit(&fact.id, answer)).collect();
            let sets = (1..1_usize << together.len()).map(|set| {
                let chosen = together.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
                chosen.fold(0, |all, (_, bit)| all | bit)
            });
            sets.chain(own(true).map(|answer| bit(&fact.id, answer))).collect::<Vec<_>>()
        };
        let asked = guide.questions.iter().filter_map(|question| Some((question, guide.fact(&question.fact)?)));
        let asked = asked.filter(|(_, fact)| !fact.is_country());
        let in_order =
            guide.phases.iter().flat_map(|phase| guide.steps.iter().filter(move |step| step.phase == phase.id));
        Self {
            questions: asked.map(|(question, fact)| (mask(&question.when), ways(fact))).collect(),
            steps: in_order.map(|step| (mask(&step.when), step)).collect(),
            lengths: guide.lengths.iter().map(|length| (mask(&length.when), length.most)).collect(),
            bits,
        }
    }

    /// Every combination of answers to the questions from `index` on.
    fn branch(&self, index: usize, said: u64, until: usize, at: &mut impl FnMut(u64)) {
        let Some((when, ways)) = self.questions.get(index).filter(|_| index < until) else { return at(said) };
        if !when.holds(said) {
            return self.branch(index + 1, said, until, at);
        }
        for way in ways {
            self.branch(index + 1, said | way, until, at);
        }
    }

    /// Looks at the plan of one combination: its length here, everything else once for all that are alike.
    fn look(&self, said: u64, walk: &mut Walk, alike: &mut HashMap<Alike, (u64, usize)>) {
        let mut steps: Vec<_> = self.steps.iter().filter(|(when, _)| when.holds(said)).map(|(_, step)| *step).collect();
        let most = self.lengths.iter().find(|(when, _)| when.holds(said)).map_or(usize::MAX, |(_, most)| *most);
        fit(&mut steps, most);
        let count = steps.len();
        walk.combinations += 1;
        walk.plans += COUNTRIES.len();
        walk.steps = Some(walk.steps.map_or((count, count), |(short, long)| (short.min(count), long.max(count))));
        if !(SHORTEST..=most.min(LONGEST)).contains(&count) {
            walk.broken += 1;
            if walk.faults.is_empty() {
                walk.faults.push(format!("a plan is too short or too long, {count}: {}", written(&self.facts(said))));
            }
        }
        let needs = steps.iter().flat_map(|step| &step.needs).fold(0, |all, need| all | 1_u32 << *need as u32);
        let first = steps.first().map_or(0, |step| std::ptr::from_ref(*step) as usize);
        let told = self.bits.iter().enumerate().filter(|(_, (fact, _))| ["safety", "who", "age"].contains(fact));
        let told = told.fold(0, |all, (place, _)| all | 1_u64 << place) & said;
        alike.entry((needs, first, told)).or_insert((said, 0)).1 += 1;
    }

    fn facts(&self, said: u64) -> Facts {
        let mut facts = Facts::new();
        for (place, (fact, answer)) in self.bits.iter().enumerate() {
            if said >> place & 1 == 1 {
                facts.entry((*fact).to_owned()).or_default().push((*answer).to_owned());
            }
        }
        facts
    }
}

/// Looks at the plan of one combination in each country; `times` as many are alike.
fn look(catalogue: &Catalogue, answers: &Facts, times: usize, walk: &mut Walk) {
    for country in COUNTRIES {
        let position = catalogue.guide.replay(Replay { answers, country: Some(country), at: None });
        let steps: Vec<_> = catalogue.guide.plan(&position.facts).collect();
        let mut broken = promises(catalogue, country, &position.facts, &steps);
        if position.asked.is_some() || position.answered.len() > QUESTIONS {
            broken.push("the path does not end within nine questions");
        }
        if !broken.is_empty() {
            walk.broken += times;
            walk.faults.extend(broken.into_iter().map(|what| format!("{what}: {}", written(&position.facts))));
        }
    }
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
