//! What a person may do with their plan, as it is drawn: words to say, steps of their own, steps to move.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words to say and to avoid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SayView {
    /// Sentences to say.
    pub say: Vec<String>,
    /// Why they help.
    pub say_why: String,
    /// Sentences to avoid.
    pub avoid: Vec<String>,
    /// Why they hurt.
    pub avoid_why: String,
}

/// A step the person added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnView {
    /// Step id.
    pub id: String,
    /// The person's words, in whatever direction they are written.
    pub text: String,
}

/// How a step may be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArrangeView {
    /// One place up.
    pub up: bool,
    /// One place down.
    pub down: bool,
}
