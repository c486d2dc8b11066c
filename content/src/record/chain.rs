//! The chain: each link's hash covers its facts, number, moment and the hash before. It shows a later change and claims no more.
//! Who rewrites the whole file can rewrite every hash; what they cannot rewrite is the check code on paper.

use super::{Entry, Field, RecordChange, Refused, Stamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Letters of the check code: Crockford's, without I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of the check code (60 bits), and letters in one group.
const CODE: (usize, usize) = (12, 4);

/// The record: links in the order written. Nothing is taken out of it but the facts of a removed entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record(Vec<Link>);

/// One change of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Its place in the chain, from 1.
    pub number: u32,
    /// When it was written, by the clock of the computer.
    pub moment: String,
    /// What it does.
    pub act: Act,
    /// The entry it is about, from 1.
    pub entry: u32,
    /// The link it replaces: the version before, for an edit or a removal.
    pub of: Option<u32>,
    /// The facts, unless the entry was removed.
    pub facts: Option<Entry>,
    /// What the digest was mixed with; empty once the entry was removed.
    pub salt: String,
    /// Digest of the facts.
    pub digest: String,
    /// Hash of all above but facts and salt, which the digest stands for, and of the hash before.
    pub hash: String,
}

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Adds an entry.
    Added,
    /// Writes it anew.
    Edited,
    /// Removes it.
    Removed,
}

impl Record {
    /// Makes a change.
    ///
    /// # Errors
    /// When the facts may not stand in the record, or there is no such entry.
    pub fn change(&mut self, change: RecordChange, stamp: &Stamp) -> Result<(), Refused> {
        match change {
            RecordChange::Add { entry } => self.push(Act::Added, self.entries() + 1, None, Some(entry.tidy()?), stamp),
            RecordChange::Edit { number, entry } => {
                let of = self.standing(number)?;
                self.push(Act::Edited, number, Some(of), Some(entry.tidy()?), stamp);
            }
            RecordChange::Remove { number } => {
                let of = self.standing(number)?;
                for link in self.0.iter_mut().filter(|link| link.entry == number) {
                    link.facts = None;
                    link.salt.clear();
                }
                self.push(Act::Removed, number, Some(of), None, stamp);
            }
        }
        Ok(())
    }

    /// Entries ever added, those removed since among them.
    pub fn entries(&self) -> u32 {
        self.0.iter().filter(|link| link.act == Act::Added).map(|link| link.entry).max().unwrap_or(0)
    }

    /// The links of one entry, oldest first.
    pub fn of(&self, entry: u32) -> impl DoubleEndedIterator<Item = &Link> {
        self.0.iter().filter(move |link| link.entry == entry)
    }

    /// The facts that stand: the newest version of each entry that was not removed.
    pub fn facts(&self) -> impl Iterator<Item = &Entry> {
        (1..=self.entries()).filter_map(|entry| self.of(entry).next_back()?.facts.as_ref())
    }

    /// Whether nothing was ever written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Numbers of the links that do not fit: changed, moved, taken out or put in since they were written.
    pub fn misfits(&self) -> Vec<u32> {
        let mut before = "";
        let mut misfits = Vec::new();
        for (place, link) in self.0.iter().enumerate() {
            let number = place as u32 + 1;
            if link.number != number || link.hash != hash(link, before) || !self.holds(link) {
                misfits.push(link.number);
            }
            before = &link.hash;
        }
        misfits
    }

    /// The check code of everything written so far; none of an empty record.
    pub fn code(&self) -> Option<String> {
        let bytes = Sha256::digest(&self.0.last()?.hash);
        let bits = bytes.iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |place: usize| char::from(ALPHABET[(bits >> (59 - 5 * place) & 31) as usize]);
        let mut code = String::new();
        for place in 0..CODE.0 {
            if place > 0 && place % CODE.1 == 0 {
                code.push('-');
            }
            code.push(letter(place));
        }
        Some(code)
    }

    /// Whether the link's facts are those it was written with, or gone because the entry was removed.
    fn holds(&self, link: &Link) -> bool {
        match &link.facts {
            Some(facts) => link.digest == digest(facts, &link.salt),
            None => {
                link.salt.is_empty() && self.of(link.entry).next_back().is_some_and(|last| last.act == Act::Removed)
            }
        }
    }

    /// Number of the link that stands for an entry.
    fn standing(&self, entry: u32) -> Result<u32, Refused> {
        let last = self.of(entry).next_back().filter(|last| last.act != Act::Removed);
        last.map(|link| link.number).ok_or(Refused::UnknownId)
    }

    fn push(&mut self, act: Act, entry: u32, of: Option<u32>, facts: Option<Entry>, stamp: &Stamp) {
        let mut link = Link {
            number: self.0.len() as u32 + 1,
            moment: stamp.moment.clone(),
            act,
            entry,
            of,
            digest: facts.as_ref().map_or_else(String::new, |facts| digest(facts, &stamp.salt)),
            salt: facts.as_ref().map_or_else(String::new, |_| stamp.salt.clone()),
            facts,
            hash: String::new(),
        };
        link.hash = hash(&link, self.0.last().map_or("", |last| &last.hash));
        self.0.push(link);
    }
}

fn digest(facts: &Entry, salt: &str) -> String {
    let texts = Field::ALL.map(|field| facts.text(field));
    sum("entry", [salt].into_iter().chain(texts))
}

fn hash(link: &Link, before: &str) -> String {
    let act = match link.act {
        Act::Added => "added",
        Act::Edited => "edited",
        Act::Removed => "removed",
    };
    let (number, entry) = (link.number.to_string(), link.entry.to_string());
    let of = link.of.map_or_else(String::new, |of| of.to_string());
    sum("link", [before, &number, &link.moment, act, &entry, &of, &link.digest])
}

/// SHA-256 of texts, each behind its length so that no two lists read alike; in hexadecimal.
fn sum<'a>(kind: &str, texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new_with_prefix(format!("balise-record {kind} 1\n"));
    for text in texts {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
