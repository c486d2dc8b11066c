//! The trusted person as it is drawn: who it can be, what can be said first, and what was chosen.

use super::Draw;
use crate::person::{ROLES, SENTENCES, Trusted};
use crate::view::{Choice, PersonView};

impl Draw<'_> {
    /// The trusted person.
    pub fn person(&self, chosen: &Trusted) -> PersonView {
        let choice = |kind: &str, id: &str| Choice { id: id.to_owned(), name: self.say(&format!("paper_{kind}_{id}")) };
        let role = (!chosen.role.is_empty()).then(|| self.say(&format!("paper_role_{}", chosen.role)));
        let who: Vec<_> = role.into_iter().chain(Some(chosen.name.clone())).filter(|part| !part.is_empty()).collect();
        let ready = || (!chosen.sentence.is_empty()).then(|| self.say(&format!("paper_sentence_{}", chosen.sentence)));
        let own = Some(chosen.own.clone()).filter(|own| !own.is_empty());
        PersonView {
            who: who.join(" · "),
            sentence: own.or_else(ready).unwrap_or_default(),
            roles: ROLES.iter().map(|id| choice("role", id)).collect(),
            sentences: SENTENCES.iter().map(|id| choice("sentence", id)).collect(),
            chosen: chosen.clone(),
        }
    }
}
