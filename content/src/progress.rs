//! Progress: what one person chose, read, answered and ticked, and the envelope that keeps it from being lost or mistaken.
//! It knows bytes, never a file, a clock or a window. The shell's guard decides when and where they are written.

use crate::code::{self, Code, Header, NotSealed, Opened, Shown, WrongCode};
use crate::guide::{Arrangement, Facts};
use crate::own::Own;
use crate::person::Trusted;
use crate::record::Record;
use crate::view::Theme;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// The format of a document that anyone can read.
pub const FORMAT: u32 = 1;
/// The format of a document behind a code. A higher one in a file belongs to a newer program and is left alone.
pub const SEALED: u32 = 2;

const MAGIC: &str = "balise-progress";

/// Everything that can be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Settings: always kept.
    pub settings: Settings,
    /// Sections read: kept only if the person said so, as all below.
    #[serde(default)]
    pub read: BTreeSet<String>,
    /// Answers of the guide.
    #[serde(default)]
    pub answers: Facts,
    /// Steps ticked.
    #[serde(default)]
    pub ticked: BTreeSet<String>,
    /// Steps the person added.
    #[serde(default)]
    pub own: Own,
    /// The plan as a professional arranged it.
    #[serde(default)]
    pub arranged: Arrangement,
    /// Record of events.
    #[serde(default, skip_serializing_if = "Record::is_empty")]
    pub record: Record,
    /// The trusted person.
    #[serde(default, skip_serializing_if = "Trusted::is_empty")]
    pub trusted: Trusted,
}

/// Settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The chosen language, over the system's.
    pub language: Option<String>,
    /// The chosen country.
    pub country: Option<String>,
    /// Light, dark or as the system.
    #[serde(default)]
    pub theme: Theme,
    /// Whether reading, answers and ticks are kept; absent until the person decides.
    pub keep: Option<bool>,
    /// Whether leaving quickly has been explained.
    #[serde(default)]
    pub leave_explained: bool,
    /// Whether the person was asked for a code, and said no or set one.
    #[serde(default)]
    pub code_asked: bool,
    /// Minutes without a sign after which what is behind a code is locked; absent until chosen.
    #[serde(default)]
    pub idle_minutes: Option<u16>,
}

impl Document {
    /// What may be written: the settings, and the rest only if the person said so.
    pub fn kept(&self) -> Self {
        if self.settings.keep == Some(true) {
            return self.clone();
        }
        Self { settings: self.settings.clone(), ..Self::default() }
    }
}

/// Why bytes are no progress of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Torn, empty, altered, or never ours.
    #[error("the file is damaged")]
    Damaged,
    /// Written by a newer program.
    #[error("the file was written by a newer version")]
    Newer,
}

/// Puts a document into its envelope: one line with magic, format, generation, length and SHA-256, then the document as JSON,
/// sealed where there is a key. The checksum covers the line as well as what follows; it finds damage without a code.
///
/// # Errors
/// When the document cannot be written or sealed.
pub fn seal(generation: u64, document: &Document, key: Option<&Opened>) -> Result<Vec<u8>, NotSealed> {
    let plain = Zeroizing::new(serde_json::to_vec(document).map_err(|_| NotSealed)?);
    let Some(key) = key else { return Ok(envelope(FORMAT, generation, &plain)) };
    let settings = &document.settings;
    let shown = Shown { language: settings.language.clone(), country: settings.country.clone(), theme: settings.theme };
    Ok(envelope(SEALED, generation, &code::seal(&place(generation), &plain, key, shown)?))
}

fn envelope(format: u32, generation: u64, body: &[u8]) -> Vec<u8> {
    let head = format!("{MAGIC} {format} {generation} {}", body.len());
    let mut bytes = format!("{head} {}\n", checksum(&head, body)).into_bytes();
    bytes.extend(body);
    bytes
}

/// What a sealed document is bound to besides its own header.
fn place(generation: u64) -> String {
    format!("{MAGIC} {SEALED} {generation}")
}

/// A document as it was found: readable, or behind a code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // A few are made at the start, and taken apart at once.
pub enum Kept {
    /// It can be read.
    Open(Document),
    /// It opens with its code.
    Locked(Locked),
}

/// A document behind a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// What is readable of it.
    pub header: Header,
    generation: u64,
    sealed: Vec<u8>,
}

impl Locked {
    /// Its generation.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Opens the document.
    ///
    /// # Errors
    /// When the code is wrong, or the file was changed by someone.
    pub fn open(&self, typed: &Code) -> Result<(Document, Opened), WrongCode> {
        let (plain, key) = code::open(&place(self.generation), &self.sealed, typed)?;
        Ok((serde_json::from_slice(&plain).map_err(|_| WrongCode)?, key))
    }
}

/// Takes what is kept and its generation out of its envelope.
///
/// # Errors
/// [`Fault::Damaged`] when one bit is not as it was sealed, [`Fault::Newer`] for a format this program does not know.
pub fn open(bytes: &[u8]) -> Result<(u64, Kept), Fault> {
    let line_end = bytes.iter().position(|byte| *byte == b'\n').ok_or(Fault::Damaged)?;
    let (line, body) = (&bytes[..line_end], &bytes[line_end + 1..]);
    let line = std::str::from_utf8(line).map_err(|_| Fault::Damaged)?;
    let words: Vec<&str> = line.split(' ').collect();
    let [MAGIC, format, rest @ ..] = words.as_slice() else { return Err(Fault::Damaged) };
    let format: u32 = format.parse().map_err(|_| Fault::Damaged)?;
    let [generation, length, sum] = rest else {
        return Err(if format > SEALED { Fault::Newer } else { Fault::Damaged });
    };
    let head = format!("{MAGIC} {format} {generation} {length}");
    if *length != body.len().to_string() || *sum != checksum(&head, body) {
        return Err(Fault::Damaged);
    }
    if format > SEALED {
        return Err(Fault::Newer);
    }
    let generation = generation.parse().map_err(|_| Fault::Damaged)?;
    let kept = match format {
        SEALED => {
            let (header, _) = code::header(body).ok_or(Fault::Damaged)?;
            Kept::Locked(Locked { header, generation, sealed: body.to_vec() })
        }
        _ => Kept::Open(serde_json::from_slice(body).map_err(|_| Fault::Damaged)?),
    };
    Ok((generation, kept))
}

fn checksum(head: &str, body: &[u8]) -> String {
    let sum = Sha256::new().chain_update(head).chain_update(b"\n").chain_update(body).finalize();
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the file and its twin hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // One is made at the start, and taken apart at once.
pub enum Found {
    /// Neither is there.
    Nothing,
    /// The newest of the two that is whole.
    Progress {
        /// Its generation.
        generation: u64,
        /// The document.
        kept: Kept,
        /// Whether the main file was lost or damaged, and its twin stood in.
        recovered: bool,
        /// Whether the main file is older than its twin: it is to be made like it, before it shows what was sealed since.
        behind: bool,
    },
    /// What is there cannot be read: it is left as it is.
    Damaged,
    /// One of them belongs to a newer version: both are left as they are.
    Newer,
}

/// Decides between the main file and its twin, each absent or some bytes.
pub fn choose(main: Option<&[u8]>, twin: Option<&[u8]>) -> Found {
    let (main, twin) = (main.map(open), twin.map(open));
    match (main, twin) {
        (Some(Err(Fault::Newer)), _) | (_, Some(Err(Fault::Newer))) => Found::Newer,
        (None, None) => Found::Nothing,
        (Some(Ok(main)), Some(Ok(twin))) if twin.0 > main.0 => progress(twin, false, true),
        (Some(Ok(main)), _) => progress(main, false, false),
        (_, Some(Ok(twin))) => progress(twin, true, true),
        _ => Found::Damaged,
    }
}

fn progress((generation, kept): (u64, Kept), recovered: bool, behind: bool) -> Found {
    Found::Progress { generation, kept, recovered, behind }
}
