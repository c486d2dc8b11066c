//! The record of events as it is read: entries with their edits and gaps, and what does not fit. It changes nothing.

use super::{Draw, handover};
use crate::dates;
use crate::record::{Act, Entry, Field, Link, Record};
use crate::session::Here;
use crate::view::{Choice, EntryView, RecordView, RowView, VersionView};
use std::collections::BTreeMap;

/// Offsets from UTC in use, in minutes.
const OFFSETS: [i32; 38] = [
    -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0, 60, 120, 180, 210, 240,
    270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 780, 840,
];

impl Draw<'_> {
    /// The record, where it is now `here`.
    pub fn record(&self, record: &Record, here: &Here) -> RecordView {
        let misfits = record.misfits();
        let entries = (1..=record.entries()).map(|number| self.entry(record, number, &misfits)).collect();
        RecordView {
            entries,
            code: record.code(),
            changed: !misfits.is_empty(),
            typed: self.typed(record),
            offsets: OFFSETS.iter().map(|minutes| self.offset(&offset(*minutes))).collect(),
            offset: here.offset.clone(),
            months: dates::months(self.language),
            today: here.date.clone(),
        }
    }

    fn entry(&self, record: &Record, number: u32, misfits: &[u32]) -> EntryView {
        let last = record.of(number).next_back();
        let removed = last.filter(|last| last.act == Act::Removed);
        let written = record.of(number).rev().filter_map(|link| Some((link, link.facts.as_ref()?)));
        EntryView {
            number,
            title: self.record_word("record_entry", &[("number", &number.to_string())]),
            versions: written.map(|(link, facts)| self.version(link, facts)).collect(),
            removed: removed.map(|link| self.moment("record_removed", &link.moment)),
            fits: !record.of(number).any(|link| misfits.contains(&link.number)),
            facts: last.and_then(|last| last.facts.clone()),
        }
    }

    fn version(&self, link: &Link, facts: &Entry) -> VersionView {
        let noted = if link.act == Act::Edited { "record_edited" } else { "record_noted" };
        let written = Field::ALL.iter().filter(|field| **field != Field::Offset && !facts.text(**field).is_empty());
        VersionView {
            noted: self.moment(noted, &link.moment),
            rows: written.map(|field| RowView { id: field.id().to_owned(), text: self.fact(facts, *field) }).collect(),
        }
    }

    /// A fact as it is read: a date and an hour in the language, anything else as typed.
    fn fact(&self, facts: &Entry, field: Field) -> String {
        match field {
            Field::Date => self.date(&facts.date),
            Field::Time if facts.offset.is_empty() => dates::hour(self.language, &facts.time),
            Field::Time => {
                let time = dates::hour(self.language, &facts.time);
                self.record_word("record_time", &[("time", &time), ("offset", &facts.offset)])
            }
            _ => facts.text(field).to_owned(),
        }
    }

    /// What the person typed, for each line of the handover sheet, each text once.
    fn typed(&self, record: &Record) -> BTreeMap<String, Vec<String>> {
        let mut typed: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (line, field) in handover::typed_lines() {
            for facts in record.facts() {
                let text = match field {
                    Field::Date => {
                        [Field::Date, Field::Time].map(|field| self.fact(facts, field)).join(" ").trim().to_owned()
                    }
                    _ => self.fact(facts, field),
                };
                let texts = typed.entry(line.clone()).or_default();
                if !text.is_empty() && !texts.contains(&text) {
                    texts.push(text);
                }
            }
        }
        typed
    }

    /// A sentence about a moment, `2026-11-25T21:30:00+01:00`.
    fn moment(&self, message: &str, moment: &str) -> String {
        let (date, rest) = moment.split_once('T').unwrap_or((moment, ""));
        let time = rest.get(..5).map_or_else(String::new, |time| dates::hour(self.language, time));
        let offset = rest.get(8..).unwrap_or_default();
        self.record_word(message, &[("date", &self.date(date)), ("time", &time), ("offset", offset)])
    }

    fn date(&self, written: &str) -> String {
        written.parse().map_or_else(|_| written.to_owned(), |date| dates::day(self.language, &date))
    }

    fn offset(&self, offset: &str) -> Choice {
        Choice { id: offset.to_owned(), name: self.record_word("record_offset", &[("offset", offset)]) }
    }

    fn record_word(&self, id: &str, args: crate::words::Args<'_>) -> String {
        crate::words::plain(&self.catalogue.words.say(self.language, id, args))
    }
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
