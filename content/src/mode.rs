//! The three ways to use the program: at home, in a class, with a counsellor. It must not know who chose one, or how.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// A way to use the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// One's own computer: progress may be saved, behind a code if the person wants one.
    #[default]
    Home,
    /// A computer that pupils share: nothing personal is written, and it starts afresh between pupils.
    Class,
    /// A counsellor with a young person beside: all in memory, printed or saved to a chosen file at the end.
    Session,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Home, Self::Class, Self::Session];

    /// The names of every mode, in the same order, as a command line and a policy file write them.
    pub const NAMES: [&'static str; 3] = ["home", "class", "session"];

    /// The mode as a command line and a policy file write it.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// The word is no mode.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown mode `{0}`: use one of {names}", names = Mode::NAMES.join(", "))]
pub struct UnknownMode(pub String);

impl FromStr for Mode {
    type Err = UnknownMode;

    fn from_str(word: &str) -> Result<Self, UnknownMode> {
        Self::ALL.into_iter().find(|mode| mode.name() == word).ok_or_else(|| UnknownMode(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_read_as_it_is_written_and_another_word_is_answered_with_the_names() {
        for mode in Mode::ALL {
            assert_eq!(mode.name().parse(), Ok(mode));
            assert_eq!(serde_json::to_value(mode).unwrap(), mode.name());
        }
        let error = "Class".parse::<Mode>().unwrap_err();
        assert_eq!(error.to_string(), "unknown mode `Class`: use one of home, class, session");
    }
}
