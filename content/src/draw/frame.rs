//! The frame around every screen: its words, its choices, and who to reach at once.
//! It must not depend on the answers of the guide: it is the same whoever looks at the screen.

use super::Draw;
use crate::directory::WORLD;
use crate::guide::{Facts, Need};
use crate::view::{Choice, Chrome, Urgent};
use crate::words::Words;

impl Draw<'_> {
    /// The frame.
    pub fn frame(&self) -> Chrome {
        let words = &self.catalogue.words;
        let emergency = self.meet(Need::Emergency, &Facts::new());
        Chrome {
            language: self.language.to_owned(),
            direction: words.direction(self.language),
            words: self.catalogue.frame.iter().map(|id| (id.clone(), self.frame_word(id))).collect(),
            languages: words.languages().map(|l| Choice { id: l.code.clone(), name: l.name.clone() }).collect(),
            countries: self.countries(),
            urgent: Urgent {
                gap: emergency.gap.filter(|_| emergency.contacts.is_empty()),
                emergency: emergency.contacts,
                crisis: self.meet(Need::Crisis, &Facts::new()).contacts,
            },
            talk: self.meet(Need::Talk, &Facts::new()).contacts.into_iter().next(),
        }
    }

    fn frame_word(&self, id: &str) -> String {
        self.catalogue.words.say(self.language, id, &[("version", env!("CARGO_PKG_VERSION"))])
    }

    /// Countries by name as readers of the language sort; another country last.
    pub(super) fn countries(&self) -> Vec<Choice> {
        let choice = |code: &str| Choice { id: code.to_owned(), name: self.say(&format!("country_{code}")) };
        let (mut other, mut countries): (Vec<_>, Vec<_>) =
            self.catalogue.directory.choices().map(choice).partition(|choice| choice.id == WORLD);
        Words::sort_by_name(self.language, &mut countries, |choice| &choice.name);
        countries.append(&mut other);
        countries
    }
}
