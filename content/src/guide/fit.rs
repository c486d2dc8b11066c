//! A plan short enough to be read: which steps belong to it, and which give way when there are too many.
//! A named rule, because conditions cannot count. It must not know what a step says.

use super::model::{Facts, Guide, Step};

impl Guide {
    /// Steps of the plan for what is established: phase by phase, in the order of the data, no more than its length.
    pub fn plan<'a>(&'a self, facts: &Facts) -> std::vec::IntoIter<&'a Step> {
        let steps = self
            .phases
            .iter()
            .flat_map(|phase| self.steps.iter().filter(move |step| step.phase == phase.id && step.when.holds(facts)));
        let mut steps: Vec<_> = steps.collect();
        fit(&mut steps, self.most(facts));
        steps.into_iter()
    }

    /// How many steps a plan may hold for these answers.
    pub fn most(&self, facts: &Facts) -> usize {
        self.lengths.iter().find(|length| length.when.holds(facts)).map_or(usize::MAX, |length| length.most)
    }
}

/// Lets steps go until no more than `most` are left: the highest `gives_way` first, and of two the later one.
/// A step that does not give way stays, even in a plan that remains too long.
pub fn fit(steps: &mut Vec<&Step>, most: usize) {
    while steps.len() > most {
        let last = steps.iter().enumerate().filter(|(_, step)| step.gives_way.is_some());
        let Some((place, _)) = last.max_by_key(|(place, step)| (step.gives_way, *place)) else { return };
        steps.remove(place);
    }
}
