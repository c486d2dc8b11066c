//! What was told of one case: by the guide's answers, and by those given beside the comparison, which stand above them.

use super::fit::{Age, Case};
use crate::guide::Facts;
use crate::session::UnknownId;
use std::collections::BTreeMap;

/// What may be told, and the answers; the last of each is that one does not know. The country is a setting.
pub const QUESTIONS: [(&str, [&str; 3]); 4] = [
    ("image", ["under-18", "adult", "unknown"]),
    ("now", ["under-18", "adult", "unknown"]),
    ("original", ["yes", "no", "unknown"]),
    ("encrypted", ["yes", "no", "unknown"]),
];

/// Answers to [`QUESTIONS`], each of them one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told(BTreeMap<&'static str, &'static str>);

impl Told {
    /// Takes the answers given here, and those of the guide for what was not asked here.
    ///
    /// # Errors
    /// When a question or an answer is not one of ours.
    pub fn new(given: &BTreeMap<String, String>, facts: &Facts) -> Result<Self, UnknownId> {
        let known = |question: &String| QUESTIONS.iter().any(|(id, _)| id == question);
        if !given.keys().all(known) {
            return Err(UnknownId);
        }
        let mut told = BTreeMap::new();
        for (question, answers) in QUESTIONS {
            let answer = match given.get(question) {
                Some(given) => answers.into_iter().find(|answer| answer == given).ok_or(UnknownId)?,
                None => from_guide(question, facts),
            };
            told.insert(question, answer);
        }
        Ok(Self(told))
    }

    /// The answer to a question.
    pub fn answer(&self, question: &str) -> &'static str {
        self.0.get(question).copied().unwrap_or("unknown")
    }

    /// The case, in a country.
    pub fn case<'a>(&self, country: Option<&'a str>) -> Case<'a> {
        let age = |question| match self.answer(question) {
            "under-18" => Some(Age::Under18),
            "adult" => Some(Age::Adult),
            _ => None,
        };
        let yes = |question| match self.answer(question) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let (original, encrypted) = (yes("original"), yes("encrypted"));
        Case { image: age("image"), now: age("now"), country, original, encrypted }
    }

    /// The guide's facts with the ages told here, to choose people who answer that age.
    pub fn facts(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        let age = match (self.answer("image"), self.answer("now")) {
            (_, "under-18") => Some("from-13"),
            ("under-18", "adult") => Some("now-adult"),
            ("adult", _) => Some("adult"),
            _ => None,
        };
        match age {
            Some(age) => facts.insert("age".to_owned(), vec![age.to_owned()]),
            None => facts.remove("age"),
        };
        facts
    }
}

/// What the guide's answers already say.
fn from_guide(question: &str, facts: &Facts) -> &'static str {
    let age = facts.get("age").and_then(|age| age.first()).map(String::as_str);
    match (question, age) {
        ("image" | "now", Some("under-13" | "from-13" | "from-16")) | ("image", Some("now-adult")) => "under-18",
        ("image" | "now", Some("adult")) | ("now", Some("now-adult")) => "adult",
        _ => "unknown",
    }
}
