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
    /// Message ids of the frame (`ui.ftl`, `about.ftl`, `record.ftl`, `papers.ftl`), sent whole to the page.
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
            frame: ["ui.ftl", "about.ftl", "record.ftl", "papers.ftl"]
                .iter()
                .flat_map(|file| Words::ids(files, file))
                .filter(|id| is_frame(id))
                .collect(),
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

/// Whether the page may read the message as it is: it takes no value but the version.
fn is_frame(id: &str) -> bool {
    crate::words::variables(id).iter().all(|name| *name == "version")
}

fn is_term(id: &str) -> bool {
    id.starts_with("term_") && !id.contains('.')
}
