//! The text files of the content, by path. It knows where a text came from, never what it means.

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

static SHEETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/sheets");
static GUIDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/guide");
static DIRECTORY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/directory");
static WORDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/words");

/// Folders that hold content, beside `languages.toml`.
const FOLDERS: [&str; 4] = ["sheets", "guide", "directory", "words"];

/// Path (with `/`, from the content folder) to text. What is built in stays where it is, and is never copied.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Cow<'static, str>>);

impl Files {
    /// The content built into the program.
    pub fn shipped() -> Self {
        let mut files = BTreeMap::new();
        files.insert("languages.toml".to_owned(), include_str!("../languages.toml").into());
        for (folder, dir) in FOLDERS.iter().zip([&SHEETS, &GUIDE, &DIRECTORY, &WORDS]) {
            embed(folder, dir, &mut files);
        }
        Self(files)
    }

    /// The content of a folder, laid out as `content/` is.
    ///
    /// # Errors
    /// When the folder or one of its files cannot be read as UTF-8 text.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        files.insert("languages.toml".to_owned(), std::fs::read_to_string(root.join("languages.toml"))?.into());
        for folder in FOLDERS {
            if root.join(folder).is_dir() {
                gather(root, folder, &mut files)?;
            }
        }
        Ok(Self(files))
    }

    /// The text at a path, if any.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(|text| &**text)
    }

    /// Paths and texts under a folder with an extension, in path order.
    pub fn under<'a>(&'a self, folder: &str, extension: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.within(folder, extension).map(|(path, text)| (path.as_str(), &**text))
    }

    /// The same texts, to be kept.
    pub(crate) fn texts(&self, folder: &str, extension: &str) -> impl Iterator<Item = Cow<'static, str>> {
        self.within(folder, extension).map(|(_, text)| text.clone())
    }

    fn within(&self, folder: &str, extension: &str) -> impl Iterator<Item = (&String, &Cow<'static, str>)> {
        let (start, end) = (format!("{folder}/"), format!(".{extension}"));
        self.0.iter().filter(move |(path, _)| path.starts_with(&start) && path.ends_with(&end))
    }

    /// Twelve letters that change when any text does: the version of the content.
    pub fn version(&self) -> String {
        let mut hash = Sha256::new();
        for (path, text) in &self.0 {
            hash.update(format!("{path}\0{}\0{text}", text.len()));
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same files with one text replaced or added.
    #[must_use]
    pub fn with(mut self, path: &str, text: impl Into<String>) -> Self {
        self.0.insert(path.to_owned(), Cow::Owned(text.into()));
        self
    }
}

/// Reads one TOML file.
///
/// # Errors
/// `path:line: what is wrong`.
pub fn parse<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].lines().count().max(1));
        format!("{path}: line {line}: {}", error.message())
    })
}

fn embed(folder: &str, dir: &'static Dir<'static>, files: &mut BTreeMap<String, Cow<'static, str>>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            files.insert(format!("{folder}/{path}"), text.into());
        }
    }
    for inner in dir.dirs() {
        embed(folder, inner, files);
    }
}

fn gather(root: &Path, folder: &str, files: &mut BTreeMap<String, Cow<'static, str>>) -> io::Result<()> {
    for entry in std::fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(root, &path, files)?;
        } else if path.ends_with(".toml") || path.ends_with(".ftl") {
            files.insert(path, std::fs::read_to_string(entry.path())?.into());
        }
    }
    Ok(())
}
