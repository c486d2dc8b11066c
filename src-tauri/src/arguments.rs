//! What may be asked for on the command line. A wrong word is refused in words, before a window opens.

use clap::Parser;
use content::dates::Day;
use content::{Catalogue, Wish};
use time::OffsetDateTime;

/// Explains a subject that concerns young people, and guides to help. Works offline.
#[derive(Parser, Debug)]
#[command(name = "balise", version, about = "Information and guidance for young people, offline.")]
pub struct Arguments {
    /// Language for this run, above the one kept: fr, en.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,
}

impl Arguments {
    /// What was asked for, with the languages of the system behind it.
    ///
    /// # Errors
    /// A sentence naming the language that is not one of ours, and those that are.
    pub fn wish(self, catalogue: &Catalogue) -> Result<Wish, String> {
        if let Some(code) = self.lang.as_ref().filter(|code| !catalogue.words.knows(code)) {
            let ours: Vec<_> = catalogue.words.languages().map(|language| language.code.as_str()).collect();
            return Err(format!("unknown language `{code}`: use one of {}", ours.join(", ")));
        }
        Ok(Wish { language: self.lang, system: sys_locale::get_locales().collect(), today: today() })
    }
}

/// Today by the clock of the computer, in universal time: twelve months are not counted by the hour.
fn today() -> Option<Day> {
    let date = OffsetDateTime::now_utc().date();
    Some(Day { year: u16::try_from(date.year()).ok()?, month: date.month().into(), day: date.day() })
}
