//! The trusted person, chosen beforehand: who they are to the young person, and the first sentence to say.
//! A name is never needed. It must not know how a choice is kept or drawn.

use crate::record::{Refused, in_words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who a trusted person can be.
pub const ROLES: [&str; 10] =
    ["parent", "grandparent", "aunt-uncle", "sibling", "teacher", "nurse", "coach", "friend-parent", "doctor", "other"];

/// First sentences that are ready.
pub const SENTENCES: [&str; 5] = ["listen", "online", "afraid", "slowly", "written"];

/// Characters a sentence, and a name, may have.
const LIMITS: (usize, usize) = (200, 60);

/// What was chosen. Empty where nothing was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Trusted {
    /// One of [`ROLES`], or empty.
    pub role: String,
    /// A first name, if the person wants it there.
    pub name: String,
    /// One of [`SENTENCES`], or empty.
    pub sentence: String,
    /// A sentence of one's own; it stands before a ready one.
    pub own: String,
}

impl Trusted {
    /// The choice as it is kept.
    ///
    /// # Errors
    /// When a role or sentence is not ours, or a text may not stand there.
    pub fn tidy(mut self) -> Result<Self, Refused> {
        let ours = |id: &str, ids: &[&str]| id.is_empty() || ids.contains(&id);
        if !ours(&self.role, &ROLES) || !ours(&self.sentence, &SENTENCES) {
            return Err(Refused::UnknownId);
        }
        self.own = in_words(&self.own, LIMITS.0)?;
        self.name = in_words(&self.name, LIMITS.1)?;
        Ok(self)
    }

    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
