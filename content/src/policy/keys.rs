//! The one table of keys. What is read, shown, checked and handed to administrators follows from it; it holds no sentence.

use super::Persistence;
use crate::mode::Mode;
use std::ops::RangeInclusive;

/// Minutes a shared computer may wait. Under two, somebody who reads slowly would be interrupted.
pub const IDLE_MINUTES: RangeInclusive<u16> = 2..=120;

/// A key of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Which.
    pub id: KeyId,
    /// Its name in files and registries.
    pub name: &'static str,
    /// Its part of message ids: `policy_key_<slug>`.
    pub slug: &'static str,
    /// What it can say.
    pub kind: Kind,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // Each is the field of `Policy` of the same name, where its meaning is said.
pub enum KeyId {
    Mode,
    Language,
    Country,
    Persistence,
    RecordAllowed,
    PrintAllowed,
    IdleMinutes,
    SchoolContact,
    Kiosk,
    ExternalLinks,
}

/// What a key can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these words.
    Word(&'static [&'static str]),
    /// The code of a language of ours.
    Language,
    /// The code of a country of the directory.
    Country,
    /// Yes or no: `true` or `false`, or 1 or 0 where a registry has no such values.
    Flag,
    /// A whole number in [`IDLE_MINUTES`].
    Minutes,
    /// A [`super::SchoolContact`]: an object, or a text that holds one.
    Contact,
}

/// Every key, in the order shown.
pub const KEYS: [Key; 10] = [
    key(KeyId::Mode, "Mode", "mode", Kind::Word(&Mode::NAMES)),
    key(KeyId::Language, "Language", "language", Kind::Language),
    key(KeyId::Country, "Country", "country", Kind::Country),
    key(KeyId::Persistence, "Persistence", "persistence", Kind::Word(&Persistence::NAMES)),
    key(KeyId::RecordAllowed, "RecordAllowed", "record-allowed", Kind::Flag),
    key(KeyId::PrintAllowed, "PrintAllowed", "print-allowed", Kind::Flag),
    key(KeyId::IdleMinutes, "IdleMinutes", "idle-minutes", Kind::Minutes),
    key(KeyId::SchoolContact, "SchoolContact", "school-contact", Kind::Contact),
    key(KeyId::Kiosk, "Kiosk", "kiosk", Kind::Flag),
    key(KeyId::ExternalLinks, "ExternalLinks", "external-links", Kind::Flag),
];

const fn key(id: KeyId, name: &'static str, slug: &'static str, kind: Kind) -> Key {
    Key { id, name, slug, kind }
}

impl Key {
    /// The key of a name, written exactly so.
    pub fn named(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    /// The message that names the key; its attribute `help` explains it.
    pub fn message(&self) -> String {
        format!("policy_key_{}", self.slug)
    }
}
