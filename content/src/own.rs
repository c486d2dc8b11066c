//! Steps a person adds to their plan, in their own words. It must not judge what they say, only keep it small and plain.

use serde::{Deserialize, Serialize};

/// Characters a step of one's own may have.
pub const LONGEST: usize = 200;
/// Steps of one's own there may be.
pub const MOST: usize = 50;

/// How the ids begin; no id of the guide does.
const ID: &str = "own-";

/// Steps of one's own, in the order added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Own(Vec<OwnStep>);

/// One step of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnStep {
    /// Its id, `own-1` and so on; never one that stands already.
    pub id: String,
    /// The person's words.
    pub text: String,
}

impl Own {
    /// Adds a step. Spaces around it are let go, and a control character counts as a space.
    ///
    /// Nothing is added, and none returned, when nothing is left, when it is too long, or when there are too many.
    pub fn add(&mut self, text: &str) -> Option<&OwnStep> {
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let text = text.trim();
        if text.is_empty() || text.chars().count() > LONGEST || self.0.len() >= MOST {
            return None;
        }
        let number = |step: &OwnStep| step.id.strip_prefix(ID).and_then(|number| number.parse::<u32>().ok());
        let last = self.0.iter().filter_map(number).max().unwrap_or(0);
        self.0.push(OwnStep { id: format!("{ID}{}", last.saturating_add(1)), text: text.to_owned() });
        self.0.last()
    }

    /// Takes a step away; false when there is none.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|step| step.id != id);
        self.0.len() < before
    }

    /// Every step, in the order added.
    pub fn iter(&self) -> impl Iterator<Item = &OwnStep> {
        self.0.iter()
    }
}
