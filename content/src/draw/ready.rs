//! The words ready to use, finished: title, paragraphs, and the same as one text to copy.

use super::Draw;
use crate::ready::{self, PARTS, TEXTS, TOLD};
use crate::view::{ReadyText, ReadyView};
use crate::words::plain;

impl Draw<'_> {
    /// Every text for this reader and these answers. They are made anew each time, and kept nowhere.
    pub fn ready(&self) -> ReadyView {
        ReadyView {
            caution: ready::caution(&self.position.facts).map(|id| self.say(id)),
            texts: TEXTS.iter().map(|text| self.ready_text(text)).collect(),
        }
    }

    fn ready_text(&self, id: &str) -> ReadyText {
        let title = format!("ready_title_{id}");
        let told: Vec<_> = TOLD.iter().map(|fact| (*fact, self.told(fact))).collect();
        let country = self.country.map_or("ready_blank".to_owned(), |code| format!("country_{code}"));
        let country = self.say(&country);
        let mut args = vec![("reader", self.reader()), ("country", country.as_str())];
        args.extend(told.iter().map(|(fact, said)| (*fact, said.as_str())));
        let parts = PARTS.iter().filter_map(|part| ready::part(&self.catalogue.words, id, part));
        let finished = parts.map(|part| tidy(&self.catalogue.words.say(self.language, &part, &args)));
        let paragraphs: Vec<_> = finished.filter(|paragraph| !paragraph.is_empty()).collect();
        ReadyText {
            id: id.to_owned(),
            hint: self.say(&format!("{title}.hint")),
            title: self.say(&title),
            text: paragraphs.join("\n\n"),
            paragraphs,
        }
    }

    /// What was answered about a fact, as finished sentences; empty when nothing was.
    fn told(&self, fact: &str) -> String {
        let said = ready::said(&self.catalogue.words, &self.position.facts, fact);
        said.iter().map(|id| self.say(id)).collect::<Vec<_>>().join(" ")
    }
}

/// Takes away the marks around values and the spaces that an absent sentence leaves.
fn tidy(text: &str) -> String {
    let line = |line: &str| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    plain(text).lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned()
}
