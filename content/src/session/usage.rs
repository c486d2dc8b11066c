//! The ways to use a session: at home, in a class, with a counsellor; behind a code or not. It must not know a file.

use super::{Session, UnknownId, known};
use crate::Document;
use crate::mode::Mode;
use crate::policy::{Persistence, Policy};
use crate::usage::{Door, Written};
use crate::view::{FilesView, Page, UsageView};

impl Session {
    /// What was decided for this computer.
    pub fn policy(&self) -> &Policy {
        &self.wish.policy.policy
    }

    /// The mode in force.
    pub fn mode(&self) -> Mode {
        self.policy().mode(self.wish.mode)
    }

    /// What may be written to the computer.
    pub fn persistence(&self) -> Persistence {
        self.policy().persistence(self.mode())
    }

    /// Goes to another mode. What is open is let go: it belongs to the mode before.
    ///
    /// # Errors
    /// When a policy decided the mode.
    pub fn switch(&mut self, mode: Mode) -> Result<(), UnknownId> {
        known(self.policy().mode.is_none() || self.mode() == mode)?;
        self.wish.mode = Some(mode);
        Ok(())
    }

    /// Takes another document in place of the one that is open; what was said and searched for goes with the old one.
    pub fn open(&mut self, document: Document) {
        self.document = document;
        self.settle();
        self.wish.language.clone_from(&self.asked);
        (self.at, self.notice) = (None, None);
    }

    /// Says how what is kept is closed.
    pub fn stand(&mut self, door: Door) {
        self.door = door;
    }

    /// How what is kept is closed, as it was last said.
    pub fn door(&self) -> Door {
        self.door
    }

    /// How the program is used now.
    pub fn usage(&self) -> UsageView {
        self.draw(|draw| UsageView {
            pack: self.wish.pack.as_ref().map(|standing| draw.pack(standing)),
            ..draw.usage(self.mode(), &self.wish.policy, &self.document.settings, self.door)
        })
    }

    /// What changed about how the program is used.
    pub fn used(&self) -> Page {
        Page { usage: Some(self.usage()), ..self.progress() }
    }

    /// The files of the program, as the shell found them.
    pub fn files(&self, folder: Option<String>, written: &[Written]) -> FilesView {
        self.draw(|draw| draw.files(folder, written))
    }

    /// Takes up a copy in place of what is open. Whether things are kept stays as it was decided on this computer.
    pub fn take_up(&mut self, copy: Document) {
        let keep = self.document.settings.keep;
        self.document = copy;
        self.document.settings.keep = keep;
        self.pass_over();
        (self.at, self.notice) = (None, None);
    }

    /// The address of a contact, to be opened in the browser.
    ///
    /// # Errors
    /// When there is no such contact or it has no address, or no address may be opened here.
    pub fn address(&self, contact: &str) -> Result<String, UnknownId> {
        known(self.usage().links)?;
        let (_, entry) = self.catalogue.directory.entry(contact).ok_or(UnknownId)?;
        entry.url.clone().ok_or(UnknownId)
    }

    /// Everything that is open, whatever may be written: for a copy that the person asked for.
    pub fn whole(&self) -> &Document {
        &self.document
    }
}
