//! The faults of the content, each as `file: id: what is wrong: what to do`. It finds them and mends none.

mod directory;
mod guide;
mod services;
mod sheet;
mod words;

use crate::Catalogue;
use crate::files::Files;
use std::collections::BTreeSet;
use std::fmt;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file it is in, from the content folder.
    pub file: String,
    /// The id it is about.
    pub id: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub todo: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}: {}: {}", self.file, self.id, self.what, self.todo)
    }
}

/// Faults as they are found.
#[derive(Default)]
struct Faults(BTreeSet<Fault>);

impl Faults {
    fn add(&mut self, file: &str, id: &str, what: impl Into<String>, todo: impl Into<String>) {
        self.0.insert(Fault { file: file.to_owned(), id: id.to_owned(), what: what.into(), todo: todo.into() });
    }

    /// Adds a fault for each id that stands twice.
    fn unique<'a>(&mut self, file: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(file, id, "stands twice", "give one of them another id");
            }
        }
    }
}

/// Every fault of the content. When a file cannot be understood at all, that is the one fault told.
pub fn check(files: &Files) -> Vec<Fault> {
    let mut faults = Faults::default();
    match Catalogue::load(files) {
        Err(sentence) => {
            let (file, what) = sentence.split_once(": ").unwrap_or(("content", &sentence));
            faults.add(file, "-", what, "mend the file, then check again");
        }
        Ok(catalogue) => {
            sheet::check(&catalogue.sheet, &mut faults);
            guide::check(&catalogue.guide, &mut faults);
            directory::check(files, &catalogue.directory, &mut faults);
            services::check(&catalogue, &mut faults);
            words::check(files, &catalogue, &mut faults);
        }
    }
    faults.0.into_iter().collect()
}

/// Whether the text is an address a browser opens safely.
fn is_address(text: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| {
        text.strip_prefix(scheme).is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            host.contains('.') && !text.contains(char::is_whitespace) && host.is_ascii()
        })
    })
}
