//! What `guide/main.toml` holds. It must not know words or contacts.

use crate::sheet::Source;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Id of one possible answer.
pub type Answer = String;

/// What is established: fact id to the answers given.
pub type Facts = BTreeMap<String, Vec<Answer>>;

/// The guide as data.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Facts and their possible answers.
    #[serde(rename = "fact")]
    pub facts: Vec<Fact>,
    /// Questions in the order asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// Phases of the plan in order.
    #[serde(rename = "phase")]
    pub phases: Vec<Phase>,
    /// How long a plan may be, by the answers; the first that holds counts.
    #[serde(rename = "length", default)]
    pub lengths: Vec<Length>,
    /// Steps in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// Sources the steps cite.
    #[serde(rename = "source", default)]
    pub sources: Vec<Source>,
}

/// Something the plan depends on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Fact id.
    pub id: String,
    /// Its possible answers; empty for the country, whose answers are the directory's.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// Whether several answers may stand together.
    #[serde(default)]
    pub several: bool,
}

impl Fact {
    /// Whether its answers are the countries of the directory.
    pub fn is_country(&self) -> bool {
        self.answers.is_empty()
    }

    /// Whether these answers may stand: one or more of its own, and together only where that makes sense.
    pub fn accepts(&self, given: &[Answer]) -> bool {
        !given.is_empty()
            && given.iter().all(|answer| self.answers.contains(answer))
            && (given.len() == 1 || !given.iter().any(|answer| self.alone(answer)))
            && given.iter().enumerate().all(|(place, answer)| !given[..place].contains(answer))
    }

    /// Whether choosing the answer unchooses the others.
    pub fn alone(&self, answer: &str) -> bool {
        !self.several || ["none", "unknown"].contains(&answer)
    }
}

/// A question, asked when its condition holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The fact it asks for.
    pub fact: String,
    /// When it is asked; always, if absent.
    #[serde(default)]
    pub when: Condition,
}

/// A phase of the plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Phase id.
    pub id: String,
}

/// How long a plan may be.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// For which answers; for all, if absent.
    #[serde(default)]
    pub when: Condition,
    /// Steps it holds at most.
    pub most: usize,
}

/// One step of the plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Step id.
    pub id: String,
    /// Its phase.
    pub phase: String,
    /// When it belongs to the plan; always, if absent.
    #[serde(default)]
    pub when: Condition,
    /// Comes before everything else: it is never moved, skipped or parked.
    #[serde(default)]
    pub urgent: bool,
    /// Holds words to say and words to avoid, each with the reason.
    #[serde(default)]
    pub say: bool,
    /// Leaves a plan that is too long, the highest number first; never, if absent.
    #[serde(default)]
    pub gives_way: Option<u8>,
    /// What it needs from the directory.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Ids of the sources that advise it.
    pub sources: Vec<String>,
}

/// What a contact can be needed for, most urgent first.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Somebody is in danger now.
    Emergency,
    /// Thoughts of suicide or self-harm.
    Crisis,
    /// Somebody to talk to.
    Talk,
    /// Report an image or an account.
    ReportContent,
    /// Have an image removed.
    Remove,
    /// The police.
    Police,
    /// Help with what happens online.
    Advice,
    /// Support for parents and carers.
    Parents,
}

impl Need {
    /// Every need, in the order the directory shows them.
    pub const ALL: [Self; 8] = [
        Self::Emergency,
        Self::Crisis,
        Self::Talk,
        Self::ReportContent,
        Self::Remove,
        Self::Police,
        Self::Advice,
        Self::Parents,
    ];

    /// Its id, as written in data and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Crisis => "crisis",
            Self::Talk => "talk",
            Self::ReportContent => "report-content",
            Self::Remove => "remove",
            Self::Police => "police",
            Self::Advice => "advice",
            Self::Parents => "parents",
        }
    }
}

/// `all`, `any` and `none` of "fact is one of"; an empty part holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Every one holds.
    #[serde(default)]
    pub all: Vec<Is>,
    /// At least one holds.
    #[serde(default)]
    pub any: Vec<Is>,
    /// Not one holds.
    #[serde(default)]
    pub none: Vec<Is>,
}

/// "This fact is one of these answers". A fact not established is none of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Is {
    /// Fact id.
    pub fact: String,
    /// Answers, one of which must have been given.
    pub is: Vec<Answer>,
}

impl Is {
    fn holds(&self, facts: &Facts) -> bool {
        facts.get(&self.fact).is_some_and(|given| given.iter().any(|answer| self.is.contains(answer)))
    }
}

impl Condition {
    /// Whether it holds for what is established.
    pub fn holds(&self, facts: &Facts) -> bool {
        self.all.iter().all(|is| is.holds(facts))
            && (self.any.is_empty() || self.any.iter().any(|is| is.holds(facts)))
            && !self.none.iter().any(|is| is.holds(facts))
    }

    /// Every part of it, to check or to draw.
    pub fn parts(&self) -> impl Iterator<Item = (&'static str, &Is)> {
        let named = |name: &'static str| move |is| (name, is);
        (self.all.iter().map(named("all")))
            .chain(self.any.iter().map(named("any")))
            .chain(self.none.iter().map(named("none")))
    }
}

impl Guide {
    /// The fact with this id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The phase with this id, as its place in the order.
    pub fn phase_place(&self, id: &str) -> Option<usize> {
        self.phases.iter().position(|phase| phase.id == id)
    }

    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
