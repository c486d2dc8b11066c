//! How old what is known of a contact is. It must not know what day it is: it is told, and trusts no day before the reading.

use crate::dates::Day;
use crate::directory::{Directory, Entry};
use std::fmt;

/// The best-known date of an entry: that of the copy itself, or the day the copy was read.
pub fn dated(entry: &Entry) -> Option<Day> {
    entry.copy.and_then(|copy| copy.date).or(entry.consulted.date)
}

/// Whether an entry has to be confirmed: its best-known date is older than twelve months before today.
///
/// Where its age cannot be told, it has to be confirmed too: no day is known, or the clock stands before the day the source
/// was read, so that a clock set back makes nothing look fresh.
pub fn to_confirm(entry: &Entry, today: Option<Day>) -> bool {
    let (Some(today), Some(dated), Some(read)) = (today, dated(entry), entry.consulted.date) else { return true };
    // Compared as it stands: the 29th of February needs to exist in neither year.
    let limit = Day { year: today.year.saturating_sub(1), ..today };
    dated < limit || today < read || today < dated
}

/// The entries to confirm on a day.
pub struct Stale<'a> {
    /// Each of them, in the order of the directory.
    pub entries: Vec<&'a Entry>,
    all: usize,
}

/// Entries to confirm on a day.
pub fn stale(directory: &Directory, today: Day) -> Stale<'_> {
    let entries: Vec<_> = directory.entries().map(|(_, entry)| entry).collect();
    let all = entries.len();
    Stale { entries: entries.into_iter().filter(|entry| to_confirm(entry, Some(today))).collect(), all }
}

impl fmt::Display for Stale<'_> {
    /// One line an entry: id, date, source; then how many.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in &self.entries {
            let date = dated(entry).map_or_else(|| "no date".to_owned(), |day| day.to_string());
            writeln!(out, "{} {date} {}", entry.id, entry.source)?;
        }
        write!(out, "{} of {} contacts to confirm", self.entries.len(), self.all)
    }
}
