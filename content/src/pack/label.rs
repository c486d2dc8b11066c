//! What a pack says about itself, in `pack.toml`, and whether it fits this program. It must not know what else is in the pack.

use super::Refused;
use crate::dates::{self, Day};
use crate::files::parse;
use crate::policy::line;
use serde::{Deserialize, Serialize};

/// The file of a pack that says what it is.
pub const LABEL: &str = "pack.toml";

/// The day of the content that ships. A pack of a day before it is refused: what the program came with is newer.
/// It is set when a version is made (docs/release.md).
pub const SHIPPED: Day = Day { year: 2026, month: 11, day: 25 };

/// Characters of a name.
const NAME_LIMIT: usize = 80;

/// What a pack is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// What whoever made it calls it, in one line.
    pub name: String,
    /// Its version: the day it was made, as `2026-12-01`.
    pub version: String,
    /// The lowest version of the program that it is for, as `0.1.0`.
    pub program: String,
    /// The version of the content it was built over; written when it is built.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

impl Label {
    /// Reads `pack.toml`.
    ///
    /// # Errors
    /// What is wrong in it, and on which line.
    pub(super) fn read(text: Option<&str>) -> Result<Self, Refused> {
        let text = text.ok_or_else(|| Refused::Label(format!("{LABEL}: missing: add it")))?;
        let label: Self = parse(LABEL, text).map_err(Refused::Label)?;
        let wrong = |what: &str| Err(Refused::Label(format!("{LABEL}: {what}")));
        if line(&label.name, NAME_LIMIT).is_none_or(|name| name.is_empty() || name != label.name) {
            return wrong("name: write one line of 1 to 80 characters");
        }
        if dates::written(&label.version).is_none() {
            return wrong("version: write a day, as 2026-12-01");
        }
        if number(&label.program).is_none() {
            return wrong("program: write a version of Balise, as 0.1.0");
        }
        Ok(label)
    }

    /// The same, built over content of this version.
    pub(super) fn over(mut self, content: String) -> Self {
        self.content = Some(content);
        self
    }

    /// The text of `pack.toml`.
    pub(super) fn written(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Whether a program of this version may use it.
    pub(super) fn fits(&self, program: &str) -> Result<(), Refused> {
        if number(&self.program) > number(program) {
            return Err(Refused::Program { lowest: self.program.clone(), program: program.to_owned() });
        }
        if dates::written(&self.version) < Some(SHIPPED) {
            return Err(Refused::Older { version: self.version.clone() });
        }
        Ok(())
    }
}

/// The three numbers of a version.
fn number(version: &str) -> Option<[u32; 3]> {
    let parts: Vec<_> = version.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    parts.try_into().ok()
}
