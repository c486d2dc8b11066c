//! Faults made on purpose: edits of a copy of the shipped content, read from a fixture, and how the line that names each begins.

use content::Files;
use serde::Deserialize;

#[derive(Deserialize)]
struct Fixture {
    fault: Vec<Fault>,
}

/// One edit of one file, and how the line that must be printed begins.
#[derive(Deserialize)]
pub struct Fault {
    pub file: String,
    replace: String,
    with: String,
    pub expect: String,
}

impl Fault {
    /// The shipped content with this fault in it.
    pub fn made(&self) -> Files {
        let files = Files::shipped();
        let text = files.text(&self.file).unwrap_or_default().to_owned();
        assert!(text.contains(&self.replace), "{}: `{}` is not there any more", self.file, self.replace);
        files.with(&self.file, text.replacen(&self.replace, &self.with, 1))
    }
}

pub fn read(fixture: &str) -> Vec<Fault> {
    toml::from_str::<Fixture>(fixture).unwrap().fault
}
