//! The steps of a plan as they are drawn: in phases, arranged, with their contacts and their reasons.
//! It must not choose a step: the guide does.

use super::{Draw, guide};
use crate::guide::{Arranged, Arrangement, Move, Need, Step};
use crate::progress::Document;
use crate::view::{ArrangeView, OwnView, PhaseView, SayView, SourceView, StepView};

/// Sentences to say, and as many to avoid, of a step that holds words.
pub const SAID: usize = 3;

/// Whoever meets one of these is shown without anything to open.
const AT_ONCE: [Need; 3] = [Need::Emergency, Need::Crisis, Need::Talk];

/// Every step of a plan, drawn.
pub(super) struct Steps {
    pub phases: Vec<PhaseView>,
    pub skipped: Vec<StepView>,
    pub parked: Vec<StepView>,
    /// Steps that are not set apart.
    pub count: usize,
}

impl Draw<'_> {
    pub(super) fn steps(&self, document: &Document) -> Steps {
        let guide = &self.catalogue.guide;
        let mine = super::arranges(&self.position.facts);
        let as_is = Arrangement::default();
        let by = if mine { &document.arranged } else { &as_is };
        let arranged = guide.arranged(guide.plan(&self.position.facts).collect(), by);
        let phases = guide.phases.iter().map(|phase| PhaseView {
            id: phase.id.clone(),
            title: self.say(&format!("phase_{}", phase.id)),
            steps: (arranged.steps.iter())
                .filter(|(within, _)| *within == phase.id)
                .map(|(_, step)| StepView { arrange: self.movable(&arranged, step, mine), ..self.step(step) })
                .collect(),
        });
        Steps {
            phases: phases.filter(|phase| !phase.steps.is_empty()).collect(),
            skipped: arranged.skipped.iter().map(|step| self.step(step)).collect(),
            parked: arranged.parked.iter().map(|step| self.step(step)).collect(),
            count: arranged.steps.len(),
        }
    }

    /// How a professional may move the step; not at all when it is urgent.
    fn movable(&self, arranged: &Arranged<'_>, step: &Step, mine: bool) -> Option<ArrangeView> {
        let can = |way| arranged.can(&self.catalogue.guide, &step.id, way);
        (mine && !step.urgent).then(|| ArrangeView { up: can(Move::Up), down: can(Move::Down) })
    }

    /// Steps the person added.
    pub(super) fn own(&self, document: &Document) -> Vec<OwnView> {
        document.own.iter().map(|own| OwnView { id: own.id.clone(), text: own.text.clone() }).collect()
    }

    /// How many steps remain, in words.
    pub(super) fn left(&self, count: usize) -> String {
        let args = [("reader", self.reader()), ("count", &count.to_string())];
        self.catalogue.words.say(self.language, "plan_left", &args)
    }

    fn step(&self, step: &Step) -> StepView {
        let message = format!("step_{}", step.id);
        let mut view = StepView {
            id: step.id.clone(),
            title: self.say(&message),
            how: self.rich(&format!("{message}.how")),
            why: self.rich(&format!("{message}.why")),
            say: step.say.then(|| self.words_of(&message)),
            sources: self.sources(step),
            contacts: Vec::new(),
            at_once: step.needs.iter().any(|need| AT_ONCE.contains(need)),
            gaps: Vec::new(),
            arrange: None,
            removes: step.needs.contains(&Need::Remove),
        };
        for need in &step.needs {
            let met = self.meet(*need, &self.position.facts);
            guide::add(&mut view.contacts, met.contacts);
            view.gaps.extend(met.gap);
        }
        view
    }

    /// Words to say and to avoid, each kind with its reason.
    fn words_of(&self, message: &str) -> SayView {
        let all = |what: &str| (1..=SAID).map(|place| self.say(&format!("{message}.{what}-{place}"))).collect();
        SayView {
            say: all("say"),
            say_why: self.say(&format!("{message}.say-why")),
            avoid: all("avoid"),
            avoid_why: self.say(&format!("{message}.avoid-why")),
        }
    }

    fn sources(&self, step: &Step) -> Vec<SourceView> {
        step.sources.iter().filter_map(|id| self.catalogue.guide.source(id)).map(super::source).collect()
    }
}
