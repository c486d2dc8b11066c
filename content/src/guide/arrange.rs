//! A plan as a professional arranged it: another order, steps skipped or parked. Nothing leaves their sight, and what is
//! urgent stays first. It must not know who asks; the session says whether an arrangement counts.

use super::model::{Guide, Step};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What was arranged. Ids that no plan knows today are passed over and kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// Steps in their new order, each in its phase.
    #[serde(default)]
    pub order: Vec<Placed>,
    /// Steps that are not for this person.
    #[serde(default)]
    pub skipped: BTreeSet<String>,
    /// Steps for another day.
    #[serde(default)]
    pub parked: BTreeSet<String>,
}

/// A step in the phase it was moved to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// Step id.
    pub step: String,
    /// Phase id.
    pub phase: String,
}

/// One change of the arrangement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// One place up; from the top of a phase, to the end of the phase before.
    Up,
    /// One place down; from the end of a phase, to the top of the next.
    Down,
    /// Not for this person.
    Skip,
    /// For another day.
    Park,
    /// Back into the plan.
    Restore,
}

/// A plan after its arrangement: steps with their phase, and those set apart.
#[derive(Clone, Debug, Default)]
pub struct Arranged<'a> {
    /// Steps in order, with the id of the phase they stand in.
    pub steps: Vec<(&'a str, &'a Step)>,
    /// Steps skipped.
    pub skipped: Vec<&'a Step>,
    /// Steps parked.
    pub parked: Vec<&'a Step>,
}

impl Guide {
    /// Arranges the steps of a plan. Urgent ones stay first; a step the order does not name stands at the end of its phase.
    pub fn arranged<'a>(&'a self, steps: Vec<&'a Step>, by: &'a Arrangement) -> Arranged<'a> {
        let mut arranged = Arranged::default();
        let mut rest = Vec::new();
        for step in steps {
            match step {
                step if step.urgent => arranged.steps.push((step.phase.as_str(), step)),
                step if by.skipped.contains(&step.id) => arranged.skipped.push(step),
                step if by.parked.contains(&step.id) => arranged.parked.push(step),
                step => rest.push(step),
            }
        }
        for phase in &self.phases {
            let placed = |step: &Step| by.order.iter().position(|one| one.step == step.id);
            let within = |step: &Step| {
                let moved = placed(step).map(|place| by.order[place].phase.as_str());
                moved.filter(|id| self.phase_place(id).is_some()).unwrap_or(&step.phase) == phase.id
            };
            let mut here: Vec<_> = rest.iter().copied().filter(|step| within(step)).collect();
            here.sort_by_key(|step| placed(step).unwrap_or(usize::MAX));
            arranged.steps.extend(here.into_iter().map(|step| (phase.id.as_str(), step)));
        }
        arranged
    }
}

impl Arranged<'_> {
    /// Whether a step can go one place up or down: never an urgent one, and never above one.
    pub fn can(&self, guide: &Guide, step: &str, way: Move) -> bool {
        self.moved(guide, step, way).is_some()
    }

    /// The order after one place up or down.
    fn moved(&self, guide: &Guide, step: &str, way: Move) -> Option<Vec<Placed>> {
        let movable = self.steps.iter().filter(|(_, step)| !step.urgent);
        let mut order: Vec<_> =
            movable.map(|(phase, step)| Placed { step: step.id.clone(), phase: (*phase).to_owned() }).collect();
        let at = order.iter().position(|placed| placed.step == step)?;
        let (up, phase) = (way == Move::Up, guide.phase_place(&order[at].phase)?);
        let beside = if up { at.checked_sub(1) } else { Some(at + 1).filter(|next| *next < order.len()) };
        if let Some(beside) = beside.filter(|beside| order[*beside].phase == order[at].phase) {
            order.swap(at, beside);
        } else {
            let next = if up { phase.checked_sub(1)? } else { phase + 1 };
            order[at].phase = guide.phases.get(next)?.id.clone();
        }
        Some(order)
    }
}

impl Arrangement {
    /// Makes one change to a plan that stands as `now`. Nothing changes for an urgent step, or one that cannot go further.
    ///
    /// False when the plan has no such step.
    pub fn change(&mut self, guide: &Guide, now: &Arranged<'_>, step: &str, what: Move) -> bool {
        let shown = now.steps.iter().map(|(_, step)| *step);
        let Some(known) = shown.chain(now.skipped.clone()).chain(now.parked.clone()).find(|known| known.id == step)
        else {
            return false;
        };
        if known.urgent {
            return true;
        }
        match what {
            Move::Up | Move::Down => {
                if let Some(mut order) = now.moved(guide, step, what) {
                    let named = |placed: &Placed| order.iter().any(|one| one.step == placed.step);
                    let others: Vec<_> = self.order.iter().filter(|placed| !named(placed)).cloned().collect();
                    order.extend(others);
                    self.order = order;
                }
            }
            Move::Skip | Move::Park | Move::Restore => {
                self.skipped.remove(step);
                self.parked.remove(step);
                let into = match what {
                    Move::Skip => Some(&mut self.skipped),
                    Move::Park => Some(&mut self.parked),
                    _ => None,
                };
                into.map(|set| set.insert(step.to_owned()));
            }
        }
        true
    }
}
