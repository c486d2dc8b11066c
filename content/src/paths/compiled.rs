//! The guide as bit sets: one bit an answer, one bit a step, so that ten million combinations are walked in seconds.
//! It must mean the same as `Guide::replay` and `Guide::plan`; the tests beside it prove that it does.

use crate::guide::{self, Fact, Guide, Step};

/// A set of answers, or a set of steps.
pub(super) type Bits = u128;

/// `all`, `any` and `none` over answers.
pub(super) struct Condition {
    all: Vec<Bits>,
    any: Option<Bits>,
    none: Bits,
}

impl Condition {
    pub(super) fn holds(&self, established: Bits) -> bool {
        self.none & established == 0
            && self.any.is_none_or(|any| any & established != 0)
            && self.all.iter().all(|one| one & established != 0)
    }
}

/// A question, with every set of answers that may be given to it.
pub(super) struct Question<'a> {
    /// The fact it asks for.
    pub(super) fact: &'a str,
    /// Every answer of its fact; none for the country.
    pub(super) mask: Bits,
    /// Sets of answers that may stand; one empty set for the country, nothing for a fact that nobody knows.
    pub(super) options: Vec<Bits>,
    /// When it is asked.
    pub(super) when: Condition,
}

/// The whole guide.
pub(super) struct Compiled<'a> {
    /// What each bit of an answer stands for: fact and answer.
    pub(super) answers: Vec<(&'a str, &'a str)>,
    /// In the order asked.
    pub(super) questions: Vec<Question<'a>>,
    /// In the order of the plan.
    pub(super) steps: Vec<&'a Step>,
    /// Steps that are decided before any question, then once each question is settled: bit and condition.
    pub(super) decided: Vec<Vec<(Bits, Condition)>>,
    /// How many steps a plan may hold; the first that holds counts.
    lengths: Vec<(Condition, u32)>,
    /// Steps that leave a plan that is too long, in the order they go.
    giving_way: Vec<Bits>,
}

impl<'a> Compiled<'a> {
    /// # Errors
    /// When the guide does not fit the sets, or a condition asks for the country, which the walk does not combine.
    pub(super) fn new(guide: &'a Guide) -> Result<Self, String> {
        let facts = || guide.facts.iter();
        let answers: Vec<_> =
            facts().flat_map(|fact| fact.answers.iter().map(|answer| (fact.id.as_str(), answer.as_str()))).collect();
        let steps: Vec<_> =
            (guide.phases.iter()).flat_map(|phase| guide.steps.iter().filter(|step| step.phase == phase.id)).collect();
        if answers.len() > Bits::BITS as usize || steps.len() > Bits::BITS as usize {
            return Err(format!("more than {} answers or steps", Bits::BITS));
        }
        let whens = guide.questions.iter().map(|question| &question.when).chain(steps.iter().map(|step| &step.when));
        let whens = whens.chain(guide.lengths.iter().map(|length| &length.when));
        let country = |id: &str| guide.fact(id).is_some_and(Fact::is_country);
        if whens.flat_map(guide::Condition::parts).any(|(_, is)| country(&is.fact)) {
            return Err("a condition depends on the country".to_owned());
        }
        let ways = steps.iter().enumerate().filter_map(|(place, step)| Some((step.gives_way?, place)));
        let mut ways: Vec<_> = ways.collect();
        ways.sort_unstable_by(|one, other| other.cmp(one));
        let giving_way = ways.into_iter().map(|(_, place)| 1 << place).collect();
        let (questions, decided, lengths) = (Vec::new(), Vec::new(), Vec::new());
        let mut compiled = Self { answers, questions, steps, decided, lengths, giving_way };
        let length =
            |length: &guide::Length| (compiled.condition(&length.when), u32::try_from(length.most).unwrap_or(u32::MAX));
        compiled.lengths = guide.lengths.iter().map(length).collect();
        compiled.questions = guide.questions.iter().map(|question| compiled.question(guide, question)).collect();
        compiled.decided.resize_with(compiled.questions.len() + 1, Vec::new);
        for (place, step) in compiled.steps.iter().enumerate() {
            let last = |is: &guide::Is| compiled.questions.iter().rposition(|question| question.fact == is.fact);
            let settled = step.when.parts().filter_map(|(_, is)| last(is)).map(|index| index + 1).max().unwrap_or(0);
            let when = compiled.condition(&step.when);
            compiled.decided[settled].push((1 << place, when));
        }
        Ok(compiled)
    }

    /// How many steps the plan may hold.
    pub(super) fn most(&self, established: Bits) -> u32 {
        self.lengths.iter().find(|(when, _)| when.holds(established)).map_or(u32::MAX, |(_, most)| *most)
    }

    /// Lets steps go until the plan is no longer than it may be.
    pub(super) fn fit(&self, established: Bits, mut steps: Bits) -> Bits {
        let most = self.most(established);
        for step in &self.giving_way {
            if steps.count_ones() <= most {
                break;
            }
            steps &= !step;
        }
        steps
    }

    /// The bits of some answers of a fact; an answer that the fact does not know has none.
    pub(super) fn bits<'b>(&self, fact: &str, given: impl IntoIterator<Item = &'b String>) -> Bits {
        let bit = |answer: &String| self.answers.iter().position(|known| *known == (fact, answer.as_str()));
        given.into_iter().filter_map(bit).fold(0, |set, place| set | 1 << place)
    }

    /// Every answer of the fact.
    pub(super) fn fact(&self, fact: &str) -> Bits {
        let of = self.answers.iter().enumerate().filter(|(_, (known, _))| *known == fact);
        of.fold(0, |set, (place, _)| set | 1 << place)
    }

    /// Fact and answer of each bit.
    pub(super) fn named(&self, set: Bits) -> impl Iterator<Item = (&'a str, &'a str)> {
        super::promise::places_of(set).map(|place| self.answers[place])
    }

    /// Lets the fact have this answer and no other.
    pub(super) fn only(&mut self, fact: &str, answer: &str) {
        let bit = self.bits(fact, [&answer.to_owned()]);
        for question in self.questions.iter_mut().filter(|question| question.fact == fact) {
            question.options = vec![bit];
        }
    }

    /// Lets every fact have the answers given and no other.
    #[cfg(test)]
    pub(super) fn give(&mut self, answers: &guide::Facts) {
        for (fact, given) in answers {
            let set = self.bits(fact, given);
            for question in self.questions.iter_mut().filter(|question| question.fact == fact) {
                question.options = vec![set];
            }
        }
    }

    fn question(&self, guide: &'a Guide, question: &'a guide::Question) -> Question<'a> {
        let options = match guide.fact(&question.fact) {
            None => Vec::new(),
            Some(fact) if fact.is_country() => vec![0],
            Some(fact) => self.options(fact),
        };
        let (fact, when) = (question.fact.as_str(), self.condition(&question.when));
        Question { fact, mask: self.fact(fact), options, when }
    }

    /// Every set of answers that `Fact::accepts`, without regard to order.
    fn options(&self, fact: &Fact) -> Vec<Bits> {
        let bit = |answer: &String| self.bits(&fact.id, [answer]);
        let (alone, together): (Vec<_>, Vec<_>) = fact.answers.iter().partition(|answer| fact.alone(answer));
        let together: Vec<_> = together.into_iter().map(bit).collect();
        let several = (1..1_usize << together.len()).map(|set| {
            let chosen = together.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
            chosen.fold(0, |all, (_, one)| all | one)
        });
        several.chain(alone.into_iter().map(bit)).collect()
    }

    fn condition(&self, condition: &guide::Condition) -> Condition {
        let bits = |is: &guide::Is| self.bits(&is.fact, &is.is);
        let union = |parts: &[guide::Is]| parts.iter().map(bits).fold(0, |set, one| set | one);
        Condition {
            all: condition.all.iter().map(bits).collect(),
            any: (!condition.any.is_empty()).then(|| union(&condition.any)),
            none: union(&condition.none),
        }
    }
}
