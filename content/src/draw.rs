//! Turns what is known into what is drawn: view models in one language, for one place in the guide.
//! It decides no rule and keeps nothing; every word it hands out comes from the catalogue.

mod contact;
mod found;
mod frame;
mod guide;
pub(crate) mod handover;
mod pack;
mod person;
mod plan;
pub(crate) mod policy;
mod qr;
mod ready;
mod record;
mod services;
mod sheet;
mod usage;

pub use plan::SAID;

use crate::Catalogue;
use crate::dates::Day;
use crate::guide::{Facts, Position};
use crate::progress::Document;
use crate::sheet::Source;
use crate::view::{ProgressView, Rich, Saving, SourceView};

/// One drawing of the page.
pub struct Draw<'a> {
    catalogue: &'a Catalogue,
    language: &'a str,
    country: Option<&'a str>,
    position: &'a Position,
    today: Option<Day>,
}

impl<'a> Draw<'a> {
    /// In a language, for a country and a place in the guide.
    pub fn new(catalogue: &'a Catalogue, language: &'a str, country: Option<&'a str>, position: &'a Position) -> Self {
        Self { catalogue, language, country, position, today: None }
    }

    /// On a day, to tell how old what is known is.
    #[must_use]
    pub fn on(self, today: Option<Day>) -> Self {
        Self { today, ..self }
    }

    /// Settings, and what is read and ticked.
    pub fn progress(&self, document: &Document, saving: Saving, notice: Option<&str>) -> ProgressView {
        let settings = &document.settings;
        ProgressView {
            read: document.read.iter().cloned().collect(),
            ticked: document.ticked.iter().cloned().collect(),
            country: settings.country.clone(),
            theme: settings.theme,
            keep: settings.keep,
            leave_explained: settings.leave_explained,
            saving,
            notice: notice.map(|id| self.say(id)),
        }
    }

    fn say(&self, id: &str) -> String {
        self.catalogue.words.say(self.language, id, &[("reader", self.reader())])
    }

    fn maybe(&self, id: &str) -> Option<String> {
        self.catalogue.words.has(id).then(|| self.say(id))
    }

    fn rich(&self, id: &str) -> Rich {
        crate::markup::rich(&self.say(id))
    }

    /// Whom the words speak to.
    fn reader(&self) -> &'static str {
        reader(&self.position.facts)
    }
}

/// Every reader, the one of everyone else last.
pub const READERS: [&str; 4] = ["young", "friend", "professional", "adult"];

/// Whom the words of the guide speak to: `young`, `friend`, `professional`, or `adult` for everyone else.
pub fn reader(facts: &Facts) -> &'static str {
    match facts.get("who").and_then(|who| who.first()).map(String::as_str) {
        Some("young") => "young",
        Some("friend" | "sibling") => "friend",
        Some("professional") => "professional",
        _ => "adult",
    }
}

/// Whether the person may arrange the plan: a professional knows the order it must have.
pub fn arranges(facts: &Facts) -> bool {
    reader(facts) == "professional"
}

fn source(source: &Source) -> SourceView {
    SourceView { title: source.title.clone(), url: source.url.clone() }
}
