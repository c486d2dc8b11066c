//! Why a pack is refused. It must not know a sentence: each reason has its message in `pack.ftl`.

use super::SHIPPED;
use crate::dates;
use crate::words::Words;

/// Why a pack is refused. The program's own content is in force then.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The fields are what the sentences name.
pub enum Refused {
    /// There is more than one pack: which one is meant cannot be known.
    Several,
    /// Anyone who uses the computer could have put it there.
    Exposed,
    /// The system does not let it be read.
    Denied,
    /// There is no signature beside it.
    Unsigned,
    /// There is no key to check with, or it is none.
    Key,
    /// The signature is none that minisign writes.
    Signature,
    /// Another key signed it.
    OtherKey,
    /// It, its signature or its comment is not what was signed.
    Changed,
    /// It is larger than a pack can be.
    Large,
    /// It is no pack, or not a whole one.
    Torn,
    /// It holds more files than a pack can.
    Many,
    /// It holds no text.
    Empty,
    /// A path that no pack may hold.
    Path(String),
    /// A link, a folder, or anything but an ordinary file.
    NotAFile(String),
    /// A file larger than one of a pack can be.
    FileLarge(String),
    /// A path that stands twice.
    Twice(String),
    /// A file that is no text.
    Text(String),
    /// Words that no pack replaces.
    Kept(String),
    /// Words of a language that the program does not have.
    Language(String),
    /// `pack.toml` is missing or wrong: what is wrong in it.
    Label(String),
    /// It is for newer programs.
    Program { lowest: String, program: String },
    /// It is older than what the program came with.
    Older { version: String },
    /// The check of the content found a fault: the first one.
    Content(String),
}

impl Refused {
    /// The messages of every reason.
    pub const MESSAGES: [&'static str; 23] = [
        "pack_refused_several",
        "pack_refused_exposed",
        "pack_refused_denied",
        "pack_refused_unsigned",
        "pack_refused_key",
        "pack_refused_signature",
        "pack_refused_other-key",
        "pack_refused_changed",
        "pack_refused_large",
        "pack_refused_torn",
        "pack_refused_many",
        "pack_refused_empty",
        "pack_refused_path",
        "pack_refused_not-a-file",
        "pack_refused_file-large",
        "pack_refused_twice",
        "pack_refused_text",
        "pack_refused_kept",
        "pack_refused_language",
        "pack_refused_label",
        "pack_refused_program",
        "pack_refused_older",
        "pack_refused_content",
    ];

    /// The message that says why.
    pub fn message(&self) -> &'static str {
        match self {
            Self::Several => "pack_refused_several",
            Self::Exposed => "pack_refused_exposed",
            Self::Denied => "pack_refused_denied",
            Self::Unsigned => "pack_refused_unsigned",
            Self::Key => "pack_refused_key",
            Self::Signature => "pack_refused_signature",
            Self::OtherKey => "pack_refused_other-key",
            Self::Changed => "pack_refused_changed",
            Self::Large => "pack_refused_large",
            Self::Torn => "pack_refused_torn",
            Self::Many => "pack_refused_many",
            Self::Empty => "pack_refused_empty",
            Self::Path(_) => "pack_refused_path",
            Self::NotAFile(_) => "pack_refused_not-a-file",
            Self::FileLarge(_) => "pack_refused_file-large",
            Self::Twice(_) => "pack_refused_twice",
            Self::Text(_) => "pack_refused_text",
            Self::Kept(_) => "pack_refused_kept",
            Self::Language(_) => "pack_refused_language",
            Self::Label(_) => "pack_refused_label",
            Self::Program { .. } => "pack_refused_program",
            Self::Older { .. } => "pack_refused_older",
            Self::Content(_) => "pack_refused_content",
        }
    }

    /// Why, in words.
    pub fn said(&self, words: &Words, language: &str) -> String {
        let (value, ours) = self.values();
        let dated = matches!(self, Self::Older { .. });
        let [value, ours] = [value, ours].map(|text| if dated { day(language, &text) } else { text });
        words.say(language, self.message(), &[("value", &value), ("ours", &ours)])
    }

    /// What the message names, and what it is compared with; empty where it names nothing.
    fn values(&self) -> (String, String) {
        match self {
            Self::Path(it) | Self::NotAFile(it) | Self::FileLarge(it) | Self::Twice(it) | Self::Text(it) => {
                (it.clone(), String::new())
            }
            Self::Kept(it) | Self::Language(it) | Self::Label(it) | Self::Content(it) => (it.clone(), String::new()),
            Self::Program { lowest, program } => (lowest.clone(), program.clone()),
            Self::Older { version } => (version.clone(), SHIPPED.to_string()),
            _ => (String::new(), String::new()),
        }
    }
}

/// A day in words; as it is written when it is none.
pub fn day(language: &str, written: &str) -> String {
    written.parse().map_or_else(|_| written.to_owned(), |date| dates::day(language, &date))
}
