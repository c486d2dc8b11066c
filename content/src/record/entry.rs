//! One entry of the record: nine short texts, and the rules for what may stand in them. It must not know the chain.

use regex::Regex;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// Characters a text may have.
pub const LIMIT: usize = 500;

/// Letters and digits in one piece from which a text is taken for a file written out. Addresses of payment are shorter,
/// or do not mix capitals with small letters.
const RUN: usize = 120;

/// The facts of one event, as the person typed them. What is unknown is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Entry {
    /// The day, `2026-11-25`; what of it is unknown is left out at the end, or is `?`.
    pub date: String,
    /// The time, `21:30` where the computer has a field for it.
    pub time: String,
    /// Offset of that time from UTC, `+01:00`.
    pub offset: String,
    /// App, game or site.
    pub platform: String,
    /// Name of the account that threatens.
    pub user: String,
    /// Address of its profile; never opened.
    pub profile: String,
    /// What was demanded.
    pub demanded: String,
    /// Payment asked or made.
    pub payment: String,
    /// What the person did.
    pub done: String,
}

/// A field of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // Each is the field of [`Entry`] of the same name.
pub enum Field {
    Date,
    Time,
    Offset,
    Platform,
    User,
    Profile,
    Demanded,
    Payment,
    Done,
}

impl Field {
    /// Every field, in the order drawn.
    pub const ALL: [Self; 9] = [
        Self::Date,
        Self::Time,
        Self::Offset,
        Self::Platform,
        Self::User,
        Self::Profile,
        Self::Demanded,
        Self::Payment,
        Self::Done,
    ];

    /// Its id in messages and in the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Offset => "offset",
            Self::Platform => "platform",
            Self::User => "user",
            Self::Profile => "profile",
            Self::Demanded => "demanded",
            Self::Payment => "payment",
            Self::Done => "done",
        }
    }
}

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nothing was written.
    #[error("nothing is written")]
    Empty,
    /// Longer than it may be.
    #[error("the text is too long")]
    Long,
    /// It holds characters that cannot be read.
    #[error("the text holds characters that cannot be read")]
    Unreadable,
    /// It holds a picture or a file written out as text.
    #[error("the text holds a picture or a file")]
    Picture,
    /// No such entry.
    #[error("unknown id")]
    UnknownId,
}

impl Entry {
    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Date => &self.date,
            Field::Time => &self.time,
            Field::Offset => &self.offset,
            Field::Platform => &self.platform,
            Field::User => &self.user,
            Field::Profile => &self.profile,
            Field::Demanded => &self.demanded,
            Field::Payment => &self.payment,
            Field::Done => &self.done,
        }
    }

    fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Date => &mut self.date,
            Field::Time => &mut self.time,
            Field::Offset => &mut self.offset,
            Field::Platform => &mut self.platform,
            Field::User => &mut self.user,
            Field::Profile => &mut self.profile,
            Field::Demanded => &mut self.demanded,
            Field::Payment => &mut self.payment,
            Field::Done => &mut self.done,
        }
    }

    /// The entry as it is kept: each text tidied. The offset belongs to the time, and goes with it.
    ///
    /// # Errors
    /// When nothing is written, or a text may not stand in the record.
    pub fn tidy(mut self) -> Result<Self, Refused> {
        for field in Field::ALL {
            let text = self.text_mut(field);
            *text = in_words(text, LIMIT)?;
        }
        if self.time.is_empty() {
            self.offset.clear();
        }
        let empty = Field::ALL.iter().all(|field| self.text(*field).is_empty());
        if empty { Err(Refused::Empty) } else { Ok(self) }
    }
}

/// A text as it is kept: in one line, without marks that turn the direction of writing, without space around.
///
/// # Errors
/// When it is longer than `limit` characters, cannot be read, or is a picture or a file written out.
pub fn in_words(text: &str, limit: usize) -> Result<String, Refused> {
    let turning = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line: String =
        text.chars().filter(|c| !turning(c)).map(|c| if "\r\n\t".contains(c) { ' ' } else { c }).collect();
    let line = line.trim();
    if line.chars().any(char::is_control) {
        return Err(Refused::Unreadable);
    }
    if is_picture(line) {
        return Err(Refused::Picture);
    }
    if line.chars().count() > limit {
        return Err(Refused::Long);
    }
    Ok(line.to_owned())
}

/// Whether a text holds a `data:` or `blob:` address, markup of a picture, or a long run of base64.
fn is_picture(text: &str) -> bool {
    #[allow(clippy::expect_used)] // The pattern is a constant, and the tests use each part of it.
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)data:[a-z]+/[a-z0-9.+-]+|data:[^ ]*,|;base64,|blob:[a-z]+:|<(img|svg|picture)\b")
            .expect("a constant pattern")
    });
    ADDRESS.is_match(text) || text.split(|c: char| !is_base64(c)).any(is_written_file)
}

fn is_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || "+/-_=".contains(c)
}

fn is_written_file(run: &str) -> bool {
    let has = |kind: fn(&char) -> bool| run.chars().any(|c| kind(&c));
    run.len() >= RUN && has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit)
}
