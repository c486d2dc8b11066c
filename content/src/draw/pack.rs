//! The content pack in words. It must not decide whether one is in force.

use super::Draw;
use crate::pack::{InForce, Standing, day};
use crate::view::PackView;

impl Draw<'_> {
    /// Which pack is in force and what that means, or why it is refused.
    pub fn pack(&self, standing: &Standing) -> PackView {
        match &standing.found {
            Ok(in_force) => PackView { lines: self.in_force(in_force), refused: None },
            Err(why) => {
                let why = why.said(&self.catalogue.words, self.language);
                let args = [("origin", standing.origin.as_str()), ("why", &why)];
                let refused = self.catalogue.words.say(self.language, "pack_refused", &args);
                PackView { lines: vec![self.say("pack_shipped")], refused: Some(refused) }
            }
        }
    }

    fn in_force(&self, InForce { label, over_other, .. }: &InForce) -> Vec<String> {
        let args = [("name", label.name.as_str()), ("version", &day(self.language, &label.version))];
        let mut lines = vec![self.catalogue.words.say(self.language, "pack_in-force", &args)];
        lines.extend((*over_other).then(|| self.say("pack_over-other")));
        lines.extend(["pack_signed", "pack_review"].map(|id| self.say(id)));
        lines
    }
}
