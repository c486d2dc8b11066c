//! Everything the program says and knows, read once. It holds no answer of a person and no setting.

use crate::directory::Directory;
use crate::files::{Files, parse};
use crate::guide::Guide;
use crate::services::Services;
use crate::sheet::{Sheet, Source};
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
    /// The services that act on an image, compared.
    pub services: Services,
    /// Message ids of the frame (`ui_…`, `about_…`, `record_…`, `paper_…`), sent whole to the page.
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
        let (sheet, guide, services) = ("sheets/sextortion.toml", "guide/main.toml", "guide/services.toml");
        Ok(Self {
            words: Words::load(files)?,
            sheet: parse(sheet, one(sheet)?)?,
            guide: parse(guide, one(guide)?)?,
            directory: Directory::load(files)?,
            services: parse(services, one(services)?)?,
            frame: FRAME.iter().flat_map(|file| Words::ids(files, file)).filter(|id| is_frame(id)).collect(),
            terms: Words::ids(files, "sheet.ftl").into_iter().filter(|id| is_term(id)).collect(),
        })
    }

    /// A source of the services compared: of their own list, or of the guide's.
    pub fn service_source(&self, id: &str) -> Option<&Source> {
        self.services.sources.iter().find(|source| source.id == id).or_else(|| self.guide.source(id))
    }

    /// The content built into the program.
    ///
    /// # Errors
    /// As [`Catalogue::load`]; the tests of this crate prove that it does not happen.
    pub fn shipped() -> Result<Self, String> {
        Self::load(&Files::shipped())
    }
}

/// Files that hold words of the frame.
const FRAME: [&str; 9] = [
    "ui.ftl",
    "about.ftl",
    "services.ftl",
    "ready.ftl",
    "record.ftl",
    "papers.ftl",
    "policy.ftl",
    "pack.ftl",
    "usage.ftl",
];

/// Whether the page may read the message as it is: it takes no value but the version.
fn is_frame(id: &str) -> bool {
    let read = ["ui_", "about_", "record_", "paper_"].iter().any(|start| id.starts_with(start));
    read && crate::words::variables(id).iter().all(|name| *name == "version")
}

fn is_term(id: &str) -> bool {
    id.starts_with("term_") && !id.contains('.')
}
