//! Everything the program says and knows, read once. It holds no answer of a person and no setting.

use crate::directory::Directory;
use crate::files::{Files, parse};
use crate::guide::Guide;
use crate::sheet::Sheet;
use crate::words::Words;

/// Words, sheet, guide and directory.
pub struct Catalogue {
    /// Every sentence, in every language.
    pub words: Words,
    /// The fact sheet.
    pub sheet: Sheet,
    /// The guide.
    pub guide: Guide,
    /// Who can help.
    pub directory: Directory,
    /// Message ids of the frame (`ui.ftl`, `about.ftl`), sent whole to the page.
    pub frame: Vec<String>,
    /// Message ids of the glossary, in its order.
    pub terms: Vec<String>,
}

impl Catalogue {
    /// Reads the content.
    ///
    /// # Errors
    /// `file: what is wrong`, for the first file that cannot be understood.
    pub fn load(files: &Files) -> Result<Self, String> {
        let one = |path: &str| files.text(path).ok_or_else(|| format!("{path}: missing: add it"));
        let (sheet, guide) = ("sheets/sextortion.toml", "guide/main.toml");
        Ok(Self {
            words: Words::load(files)?,
            sheet: parse(sheet, one(sheet)?)?,
            guide: parse(guide, one(guide)?)?,
            directory: Directory::load(files)?,
            frame: ["ui.ftl", "about.ftl"].iter().flat_map(|file| Words::ids(files, file)).collect(),
            terms: Words::ids(files, "sheet.ftl").into_iter().filter(|id| is_term(id)).collect(),
        })
    }

    /// The content built into the program.
    ///
    /// # Errors
    /// As [`Catalogue::load`]; the tests of this crate prove that it does not happen.
    pub fn shipped() -> Result<Self, String> {
        Self::load(&Files::shipped())
    }
}

fn is_term(id: &str) -> bool {
    id.starts_with("term_") && !id.contains('.')
}
