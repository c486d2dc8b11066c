//! What may be asked for on the command line. A wrong word is refused in words, before a window opens.

use clap::{Parser, ValueEnum};
use content::dates::Day;
use content::{Catalogue, Mode, Wish};
use time::OffsetDateTime;

/// What the man page says at its end.
const AFTER: &str = "BALISE_DATA_DIR names another folder for everything the program keeps. \
    A file `portable` beside the program keeps it in the folder `data` beside it.";

/// Explains a subject that concerns young people, and guides to help. Works offline.
#[derive(Parser, Debug)]
#[command(name = "balise", version, about = "Information and guidance for young people, offline.", after_help = AFTER)]
pub struct Arguments {
    /// Language for this run, above the one kept: fr, en.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,

    /// Way to use it for this run: home, class, session. What a policy decided stands above it.
    #[arg(long, value_name = "MODE")]
    pub mode: Option<Mode>,

    /// Say what works on this computer and what does not, without opening a window. The exit code is 1 when something is wrong.
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    pub self_check: Option<Format>,
}

/// How a self-check is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences for a person.
    Text,
    /// One JSON object for a tool.
    Json,
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
        let policy = crate::policy::settled(catalogue);
        let system = sys_locale::get_locales().collect();
        Ok(Wish { language: self.lang, system, today: today(), mode: self.mode, policy, pack: None })
    }
}

/// Today by the clock of the computer, in universal time: twelve months are not counted by the hour.
fn today() -> Option<Day> {
    let date = OffsetDateTime::now_utc().date();
    Some(Day { year: u16::try_from(date.year()).ok()?, month: date.month().into(), day: date.day() })
}
