//! What a search found, in words. It must not be a dead end: when nothing is found, it says who to reach and what to try.

use super::Draw;
use crate::directory::{Country, Entry};
use crate::guide::{Facts, Need};
use crate::search::{Index, Nearness, area};
use crate::view::{FoundView, PlaceView};

/// Contacts shown at once.
const MOST: usize = 20;

/// Who to reach whatever was looked for.
const ALWAYS: [Need; 3] = [Need::Emergency, Need::Crisis, Need::Talk];

impl Draw<'_> {
    /// What a query finds.
    pub fn found(&self, index: &Index, query: &str) -> FoundView {
        if query.trim().is_empty() {
            return FoundView { said: String::new(), hint: String::new(), contacts: Vec::new(), more: String::new() };
        }
        let found = index.find(query, self.country);
        if found.is_empty() {
            return self.found_nothing();
        }
        let entries = found.iter().take(MOST).filter_map(|found| {
            let (country, entry) = self.catalogue.directory.entry(found.id)?;
            Some(self.place(country, entry, found.nearness == Nearness::Shared))
        });
        let more = found.len().saturating_sub(MOST);
        FoundView {
            said: self.count("found_count", found.len()),
            hint: String::new(),
            contacts: entries.collect(),
            more: if more > 0 { self.count("found_more", more) } else { String::new() },
        }
    }

    fn found_nothing(&self) -> FoundView {
        let mut contacts: Vec<PlaceView> = Vec::new();
        for need in ALWAYS.into_iter().filter(|_| self.country.is_some()) {
            let first = self.catalogue.directory.meet(self.country, need, &Facts::new()).entries.into_iter().next();
            if let Some((entry, elsewhere)) = first
                && let Some((country, _)) = self.catalogue.directory.entry(&entry.id)
                && contacts.iter().all(|known| known.contact.id != entry.id)
            {
                contacts.push(self.place(country, entry, elsewhere));
            }
        }
        let said = if self.country.is_some() { "found_none" } else { "found_none_no-country" };
        FoundView { said: self.say(said), hint: self.say("found_try"), contacts, more: String::new() }
    }

    fn place(&self, country: &Country, entry: &Entry, elsewhere: bool) -> PlaceView {
        PlaceView { area: self.say(&area(&country.country)), contact: self.contact(entry, elsewhere) }
    }

    fn count(&self, message: &str, count: usize) -> String {
        self.catalogue.words.say(self.language, message, &[("count", &count.to_string())])
    }
}
