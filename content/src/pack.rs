//! A content pack: words and contacts that stand in for those the program came with, signed by whom the administrator
//! trusts. It must not know a file, a clock or a window, and decides nothing about who may be trusted.
//!
//! A pack can replace or add `words/<language>/**/*.ftl` and `directory/<country>.toml`, and nothing else: the sheet, the
//! guide and the languages stay those of the program. What Balise says about itself and about packs stays too: `about.ftl` and
//! `pack.ftl`.

mod container;
mod label;
mod refused;
mod signature;

pub use container::{FILE_LIMIT, FILES, LIMIT};
pub use label::{LABEL, Label, SHIPPED};
pub use refused::{Refused, day};

use crate::check;
use crate::files::Files;
use crate::words::Languages;
use std::collections::BTreeMap;

/// The words that say what Balise is, who reviewed it, and what a pack is: no pack replaces them.
const KEPT: [&str; 2] = ["about.ftl", "pack.ftl"];

/// Files that may take the place of the program's, and what is said about them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// What `pack.toml` says.
    pub label: Label,
    /// Texts by path, each a path of [`Files`].
    texts: BTreeMap<String, String>,
}

/// A pack that is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// What `pack.toml` says.
    pub label: Label,
    /// The version of the content with the pack in it.
    pub content: String,
    /// It was built over other content than the program's: its texts were written without knowing what stands here.
    pub over_other: bool,
}

/// What became of the pack that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The file or the folder it was found in, for whoever has to mend it.
    pub origin: String,
    /// What is in force; or why the program's own content is.
    pub found: Result<InForce, Refused>,
}

/// Reads a pack that this key signed. `signature` and `key` are the text of the files that minisign writes; the key may be
/// its line alone.
///
/// # Errors
/// Why it is refused. Nothing of a pack is read before its signature was found to fit.
pub fn open(bytes: &[u8], signature: &str, key: &str) -> Result<Pack, Refused> {
    if bytes.len() > LIMIT {
        return Err(Refused::Large);
    }
    signature::verify(bytes, signature, key)?;
    Pack::unsigned(bytes)
}

/// The bytes of a pack of these texts, the one of `pack.toml` among them, to be signed. It is tried as the program will.
///
/// # Errors
/// Why the program would refuse it.
pub fn build(mut texts: BTreeMap<String, String>, shipped: &Files, program: &str) -> Result<Vec<u8>, Refused> {
    let label = Label::read(texts.get(LABEL).map(String::as_str))?.over(shipped.version());
    texts.insert(LABEL.to_owned(), label.written());
    let bytes = container::write(&texts)?;
    Pack::unsigned(&bytes)?.apply(shipped, program)?;
    Ok(bytes)
}

impl Pack {
    /// Reads a pack without asking who signed it: for whoever builds one, and never for the program.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn unsigned(bytes: &[u8]) -> Result<Self, Refused> {
        let mut texts = container::read(bytes)?;
        let label = Label::read(texts.remove(LABEL).as_deref())?;
        if texts.is_empty() {
            return Err(Refused::Empty);
        }
        let kept =
            |path: &String| path.starts_with("words/") && KEPT.iter().any(|name| path.ends_with(&format!("/{name}")));
        match texts.keys().find(|path| kept(path)) {
            Some(path) => Err(Refused::Kept(path.clone())),
            None => Ok(Self { label, texts }),
        }
    }

    /// Paths of the texts, in their order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The program's content with this pack in it, found without fault, for a program of this version.
    ///
    /// # Errors
    /// Why the program's own content stays in force.
    pub fn apply(&self, shipped: &Files, program: &str) -> Result<(Files, InForce), Refused> {
        self.label.fits(program)?;
        let rows = shipped.text("languages.toml").unwrap_or_default();
        let languages = toml::from_str::<Languages>(rows).map_or_else(|_| Vec::new(), |read| read.rows);
        let known = |path: &str| languages.iter().any(|row| path.starts_with(&format!("words/{}/", row.code)));
        if let Some(path) = self.paths().find(|path| path.starts_with("words/") && !known(path)) {
            return Err(Refused::Language(path.to_owned()));
        }
        let merged = self.texts.iter().fold(shipped.clone(), |files, (path, text)| files.with(path, text.as_str()));
        if let Some(fault) = check::check(&merged).into_iter().next() {
            return Err(Refused::Content(fault.to_string()));
        }
        let over_other = self.label.content.as_ref() != Some(&shipped.version());
        let in_force = InForce { label: self.label.clone(), content: merged.version(), over_other };
        Ok((merged, in_force))
    }
}
