//! The record of events: facts in words, in the order they were written, so that a later change can be seen.
//! It knows no clock: the shell says the moment. No field of it can hold a picture.

mod chain;
mod entry;

pub use chain::{Act, Link, Record};
pub use entry::{Entry, Field, LIMIT, Refused, in_words};

use serde::{Deserialize, Serialize};

/// The moment of a change and what makes its digests unlike any other, both given by the shell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Local date and time with its offset, `2026-11-25T21:30:00+01:00`.
    pub moment: String,
    /// Random letters, dropped with a removed entry: what is left of it then tells nothing.
    pub salt: String,
}

/// What the person asks of the record. `number` is the entry's, from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", tag = "act")]
pub enum RecordChange {
    /// Add an entry.
    Add {
        /// Its facts.
        entry: Entry,
    },
    /// Write an entry anew; the old text stays readable.
    Edit {
        /// Which one.
        number: u32,
        /// The new facts.
        entry: Entry,
    },
    /// Remove an entry, every version of it; its place stays marked.
    Remove {
        /// Which one.
        number: u32,
    },
}
