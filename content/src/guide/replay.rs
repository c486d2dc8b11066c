//! Where the guide stands, found again from the answers each time: back, change one, resume are all this one function.

use super::model::{Facts, Guide, Question};

/// What the replay starts from.
#[derive(Clone, Copy, Debug)]
pub struct Replay<'a> {
    /// Answers given, by fact; those no longer asked for are passed over, not lost.
    pub answers: &'a Facts,
    /// The chosen country, from the settings; it answers the country question.
    pub country: Option<&'a str>,
    /// A question the person went back to.
    pub at: Option<&'a str>,
}

/// Where the guide stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// What is established by the questions asked so far.
    pub facts: Facts,
    /// Facts answered, in the order asked.
    pub answered: Vec<String>,
    /// The fact asked for now; none when the plan is reached.
    pub asked: Option<String>,
    /// The fact asked before the one asked now, or the last one before the plan.
    pub previous: Option<String>,
    /// Questions after this one, if nothing skips them.
    pub remaining: usize,
}

impl Guide {
    /// Replays the answers through the questions.
    pub fn replay(&self, from: Replay<'_>) -> Position {
        let mut position =
            Position { facts: Facts::new(), answered: Vec::new(), asked: None, previous: None, remaining: 0 };
        for (index, question) in self.questions.iter().enumerate() {
            if !question.when.holds(&position.facts) {
                continue;
            }
            let given = self.given(question, from);
            let stop = given.is_none() || from.at == Some(&question.fact);
            if stop && position.asked.is_none() {
                position.asked = Some(question.fact.clone());
                position.previous = position.answered.last().cloned();
                position.remaining = self.unanswered(index + 1, &position.facts, from);
            }
            match given {
                Some(given) => {
                    position.answered.push(question.fact.clone());
                    position.facts.insert(question.fact.clone(), given);
                }
                None => break,
            }
        }
        if position.asked.is_none() {
            position.previous = position.answered.last().cloned();
        }
        position
    }

    /// The answer that stands for a question, if it is one the fact knows.
    fn given(&self, question: &Question, from: Replay<'_>) -> Option<Vec<String>> {
        let fact = self.fact(&question.fact)?;
        if fact.is_country() {
            return from.country.map(|country| vec![country.to_owned()]);
        }
        let given = from.answers.get(&fact.id)?;
        fact.accepts(given).then(|| given.clone())
    }

    fn unanswered(&self, from_index: usize, facts: &Facts, from: Replay<'_>) -> usize {
        self.questions[from_index..]
            .iter()
            .filter(|question| question.when.holds(facts) && self.given(question, from).is_none())
            .count()
    }
}
