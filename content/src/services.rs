//! Which service fits: what each says of itself, and the rules that weigh it against one case.
//! It must not know words, an address or a page; a contact is named by its id in the directory.

mod fit;
mod model;
mod told;

pub use fit::{Age, Because, Case, Fit, Weighed};
pub use model::{Ages, Identity, Known, Original, Reach, Said, Service, Services, Value};
pub use told::{QUESTIONS, Told};
