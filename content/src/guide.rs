//! The guide: questions that establish facts, and the plan that follows from them.
//! Questions and steps are data; needs are met by the directory, never here.

mod model;
mod replay;

pub use model::{Answer, Condition, Fact, Facts, Guide, Is, Need, Question, Step};
pub use replay::{Position, Replay};
