//! What a person writes down: the record of events and the trusted person. Kept only when they said so, like the answers.

use super::{Session, UnknownId, known};
use crate::person::Trusted;
use crate::record::{RecordChange, Refused, Stamp};
use crate::view::{HandoverView, Page};

/// Where and when the computer says it is; empty where nobody said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Here {
    /// Today, `2026-11-25`.
    pub date: String,
    /// The offset from UTC, `+01:00`.
    pub offset: String,
}

impl Session {
    /// Says where and when the computer is.
    pub fn stands(&mut self, here: Here) {
        self.here = here;
    }

    /// Changes the record of events.
    ///
    /// # Errors
    /// When a text may not stand in it, there is no such entry, or a policy allows no notes.
    pub fn record(&mut self, change: RecordChange, stamp: &Stamp) -> Result<Page, Refused> {
        if !self.policy().allows_record() {
            return Err(Refused::UnknownId);
        }
        self.document.record.change(change, stamp)?;
        Ok(self.written())
    }

    /// Chooses the trusted person and the first sentence; nothing, to forget the choice.
    ///
    /// # Errors
    /// When an id is not ours or a text may not stand there.
    pub fn trust(&mut self, trusted: Trusted) -> Result<Page, Refused> {
        self.document.trusted = trusted.tidy()?;
        Ok(self.written())
    }

    /// The handover sheet in the language of the page and in another beside it. It is worded only when it is asked for: a start costs
    /// the same however many languages there are.
    ///
    /// # Errors
    /// When the other language is not ours.
    pub fn handover(&self, beside: &str) -> Result<HandoverView, UnknownId> {
        known(self.catalogue.words.knows(beside))?;
        Ok(self.draw(|draw| draw.handover(&self.document.trusted, beside)))
    }

    /// What was written down.
    pub(super) fn written(&self) -> Page {
        Page {
            record: Some(self.draw(|draw| draw.record(&self.document.record, &self.here))),
            person: Some(self.draw(|draw| draw.person(&self.document.trusted))),
            ..Page::default()
        }
    }
}
