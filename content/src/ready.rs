//! Words ready to use: which texts there are, and which sentences of them the guide's answers call for.
//! It must not hold a sentence, and knows no image: a text never describes one, and carries none.

use crate::guide::Facts;
use crate::words::Words;

/// The texts: to a parent, to a friend, to a teacher; to the platform; to the police or a hotline.
pub const TEXTS: [&str; 5] = ["parent", "friend", "teacher", "platform", "report"];

/// Parts of a text, in order, each one message or none. `facts` takes the sentences of the answers, and each language orders them.
pub const PARTS: [&str; 5] = ["open", "facts", "ask", "details", "close"];

/// Facts that a text may tell, by the name `facts` knows them by. Where no message says an answer, the text is silent on it.
pub const TOLD: [&str; 7] = ["safety", "age", "demand", "doer", "happened", "where", "care"];

/// The message of a part of a text, when the text has that part.
pub fn part(words: &Words, text: &str, part: &str) -> Option<String> {
    let id = format!("ready_{text}_{part}");
    words.has(&id).then_some(id)
}

/// Messages that say what was answered about a fact, in the order answered.
pub fn said(words: &Words, facts: &Facts, fact: &str) -> Vec<String> {
    let given = facts.get(fact).into_iter().flatten();
    given.map(|answer| format!("ready_said_{fact}_{answer}")).filter(|id| words.has(id)).collect()
}

/// A message to heed before choosing whom to tell: the person making the threats may live with whoever is told.
pub fn caution(facts: &Facts) -> Option<&'static str> {
    let is = |fact: &str, answer: &str| facts.get(fact).is_some_and(|given| given.iter().any(|one| one == answer));
    (is("doer", "authority") || is("care", "home")).then_some("ready_caution_authority")
}
