//! The guide: questions that establish facts, and the plan that follows from them.
//! Questions and steps are data; needs are met by the directory, never here.

mod arrange;
mod fit;
mod model;
mod replay;

pub use arrange::{Arranged, Arrangement, Move, Placed};
pub use fit::fit;
pub use model::{Answer, Condition, Fact, Facts, Guide, Is, Length, Need, Question, Step};
pub use replay::{Position, Replay};
