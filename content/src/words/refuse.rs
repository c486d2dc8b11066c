//! What no step may tell anyone to do: pay, send, reply, keep an image, confront, delete an account.
//! The rules are data of each language; here is how a sentence is read by them. It must not know the guide.

use super::Language;
use regex::{Regex, RegexBuilder};
use serde::Deserialize;

/// What nobody must be told to do.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // Each is its name.
pub enum Order {
    Pay,
    Send,
    Reply,
    KeepImage,
    Confront,
    DeleteAccount,
}

impl Order {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Pay, Self::Send, Self::Reply, Self::KeepImage, Self::Confront, Self::DeleteAccount];

    /// Its id, as written in `languages.toml`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Send => "send",
            Self::Reply => "reply",
            Self::KeepImage => "keep-image",
            Self::Confront => "confront",
            Self::DeleteAccount => "delete-account",
        }
    }
}

/// A row of `[[language.refuse]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refuse {
    /// What it finds.
    pub what: Order,
    /// A regular expression for such an order, matched in one clause, whatever the case.
    pub pattern: String,
}

/// The rules of one language, ready to read with.
pub struct Refusals {
    rules: Vec<(Order, Regex)>,
    refusals: Vec<String>,
    joins: Vec<String>,
}

impl Refusals {
    pub(super) fn of(language: &Language) -> Result<Self, String> {
        let mut rules = Vec::new();
        for row in &language.refuse {
            let pattern = row.pattern.replace("{order}", &language.order);
            let rule = RegexBuilder::new(&pattern).case_insensitive(true).build();
            let rule =
                rule.map_err(|_| format!("{}: the pattern of `{}` cannot be read", language.code, row.what.id()))?;
            rules.push((row.what, rule));
        }
        match Order::ALL.iter().find(|order| !rules.iter().any(|(known, _)| known == *order)) {
            Some(order) => Err(format!("{}: no rule against `{}`", language.code, order.id())),
            None => Ok(Self { rules, refusals: language.refusals.clone(), joins: language.joins.clone() }),
        }
    }

    /// Each thing that a text tells to do and must not, with the sentence that does.
    pub fn orders(&self, text: &str) -> Vec<(Order, String)> {
        let text: String = crate::markup::rich(text).into_iter().map(|token| token.text).collect();
        let text: String =
            text.chars().filter(|c| !MARKS.contains(c)).map(|c| if c == '’' { '\'' } else { c }).collect();
        let mut found = Vec::new();
        for sentence in text.split(['.', '!', '?', '…', ';', ':', '\n']) {
            for order in self.sentence(sentence) {
                found.push((order, sentence.trim().to_owned()));
            }
        }
        found
    }

    /// Orders of one sentence, clause by clause. A refusal counts in its own clause, up to the next order; and in the
    /// clauses after it when it opens one: "do not answer, send or pay".
    fn sentence(&self, sentence: &str) -> Vec<Order> {
        let mut found = Vec::new();
        let mut opened = false;
        for clause in sentence.split([',', '(', ')', '–', '—']) {
            let clause = clause.trim();
            for (order, rule) in &self.rules {
                let told = |found: regex::Match<'_>| !opened && !self.refused(clause, found.end());
                if rule.find_iter(clause).any(told) {
                    found.push(*order);
                }
            }
            opened |= words(clause).take(2).any(|word| self.refuses(word));
        }
        found
    }

    /// Whether a refusal stands in the clause before this place, or after it and before another order begins.
    fn refused(&self, clause: &str, end: usize) -> bool {
        let after = words(&clause[end..]).take_while(|word| !self.joins.contains(&word.to_lowercase()));
        words(&clause[..end]).chain(after).any(|word| self.refuses(word))
    }

    /// Whether a word refuses: as a whole, or as what is elided before an apostrophe (`n'`).
    fn refuses(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let elided = word.find('\'').map(|place| &word[..=place]);
        self.refusals.iter().any(|refusal| *refusal == word || Some(refusal.as_str()) == elided)
    }
}

/// Marks of quotation, and those Fluent puts around values: they are read over.
const MARKS: [char; 7] = ['“', '”', '„', '«', '»', '\u{2068}', '\u{2069}'];

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}
