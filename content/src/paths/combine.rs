//! Every combination of answers, one after the other and on every core. It knows what was established, and judges nothing.

use super::compiled::{Bits, Compiled};
use rayon::prelude::*;

/// Combinations to begin with before the cores share the rest.
const SHARED: usize = 256;

/// One combination of answers, as far as it has come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Combination {
    /// Answers to the questions asked.
    pub(super) established: Bits,
    /// Steps of the plan.
    pub(super) steps: Bits,
    /// Questions asked.
    pub(super) asked: usize,
    /// Whether each question asked could be answered.
    pub(super) ends: bool,
}

impl Compiled<'_> {
    /// Visits every combination; what the visits gathered on each core is joined in the order of the combinations.
    pub(super) fn each<T: Send>(
        &self,
        start: impl Fn() -> T + Sync,
        visit: impl Fn(&mut T, Combination) + Sync,
        join: impl Fn(T, T) -> T + Sync,
    ) -> T {
        let nothing = Combination { established: 0, steps: 0, asked: 0, ends: true };
        let (mut first, mut index) = (vec![self.decide(0, nothing)], 0);
        while index < self.questions.len() && first.len() < SHARED {
            let mut next = Vec::new();
            for at in &first {
                self.answer(index, *at, &mut |at| next.push(at));
            }
            (first, index) = (next, index + 1);
        }
        let walk = |mut into: T, at: &Combination| {
            self.descend(index, *at, &mut |at| visit(&mut into, at));
            into
        };
        first.par_iter().fold(&start, walk).reduce(&start, &join)
    }

    fn descend(&self, index: usize, at: Combination, visit: &mut dyn FnMut(Combination)) {
        if index == self.questions.len() {
            return visit(Combination { steps: self.fit(at.established, at.steps), ..at });
        }
        self.answer(index, at, &mut |at| self.descend(index + 1, at, visit));
    }

    /// Settles one question in every way: as each set of answers, or as not asked.
    fn answer(&self, index: usize, at: Combination, next: &mut impl FnMut(Combination)) {
        let question = &self.questions[index];
        if !at.ends || !question.when.holds(at.established) {
            return next(self.decide(index + 1, at));
        }
        if question.options.is_empty() {
            return next(self.decide(index + 1, Combination { ends: false, ..at }));
        }
        let asked = at.asked + 1;
        if question.mask & at.established != 0 {
            return next(self.decide(index + 1, Combination { asked, ..at }));
        }
        for option in &question.options {
            let established = at.established | option;
            next(self.decide(index + 1, Combination { established, asked, ..at }));
        }
    }

    /// Adds the steps that depend on nothing after this question.
    fn decide(&self, index: usize, mut at: Combination) -> Combination {
        for (step, when) in &self.decided[index] {
            if when.holds(at.established) {
                at.steps |= step;
            }
        }
        at
    }
}
