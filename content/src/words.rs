//! Words: every sentence a person reads, from Fluent, with the source language behind each message.
//! It knows languages and messages, never what a message is for.

mod needed;
mod refuse;

pub use needed::{COMMON, Needed, is_to_avoid, needed, step_messages, variables};
pub use refuse::{Order, Refusals, Refuse};

use crate::files::Files;
use crate::pseudo::{BASE, PSEUDO};
use crate::view::Direction;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_collator::{Collator, options::CollatorOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The language every other is translated from, and the one a missing message is read in.
pub const SOURCE: &str = "fr";

/// The language of a person whose system speaks none of ours.
pub const ELSE: &str = "en";

/// A row of `languages.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// Direction of writing.
    pub direction: Direction,
    /// `source`, `complete` or `partial`.
    pub status: String,
    /// Who reviewed it; `none` until a professional has.
    pub review: String,
    /// Words that no sentence of it may hold, in lower case.
    #[serde(default)]
    pub avoid: Vec<String>,
    /// What the steps of the guide may not tell anyone to do.
    #[serde(default)]
    pub refuse: Vec<Refuse>,
    /// What stands before an order, put into a pattern of `refuse` for `{order}`.
    #[serde(default)]
    pub order: String,
    /// Words that turn an order into its refusal.
    #[serde(default)]
    pub refusals: Vec<String>,
    /// Words after which another order begins.
    #[serde(default)]
    pub joins: Vec<String>,
}

/// The rows of `languages.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// One row a language, in the order shown.
    #[serde(rename = "language")]
    pub rows: Vec<Language>,
}

/// Messages of one language. They are read when the first of them is said: a start costs the same however many languages there are.
struct Bundle {
    language: Language,
    id: LanguageIdentifier,
    texts: Vec<Cow<'static, str>>,
    transform: Option<fn(&str) -> Cow<'_, str>>,
    messages: OnceLock<FluentBundle<FluentResource>>,
}

impl Bundle {
    fn new(language: Language, files: &Files, folder: &str) -> Result<Self, String> {
        let code = &language.code;
        let id = code.parse().map_err(|_| format!("languages.toml: {code}: no language code: use BCP 47"))?;
        let texts = files.texts(&format!("words/{folder}"), "ftl").collect();
        Ok(Self { language, id, texts, transform: None, messages: OnceLock::new() })
    }

    fn messages(&self) -> &FluentBundle<FluentResource> {
        self.messages.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.id.clone()]);
            bundle.set_transform(self.transform);
            for text in &self.texts {
                // A damaged message is left out, and one said twice is said as it was first; the check reports both.
                let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.clone().into_owned());
                let _ = bundle.add_resource(resource);
            }
            bundle
        })
    }
}

/// All languages, pseudo-languages included in debug builds.
pub struct Words(BTreeMap<String, Bundle>, Vec<String>);

/// Named values for the variables of a message.
pub type Args<'a> = &'a [(&'a str, &'a str)];

impl Words {
    /// Reads `languages.toml`, and takes every `.ftl` to be read when it is needed.
    ///
    /// # Errors
    /// When `languages.toml` cannot be understood or a code is no language. A damaged message is left to the check.
    pub fn load(files: &Files) -> Result<Self, String> {
        let text = files.text("languages.toml").ok_or("languages.toml: missing: add it")?;
        let languages: Languages = crate::files::parse("languages.toml", text)?;
        let mut bundles = BTreeMap::new();
        let mut order = Vec::new();
        for language in languages.rows {
            let folder = language.code.clone();
            for pseudo in PSEUDO.iter().filter(|_| language.code == BASE) {
                let mut row = language.clone();
                (row.code, row.name, row.direction) =
                    (pseudo.code.to_owned(), pseudo.name.to_owned(), pseudo.direction);
                let bundle = Bundle::new(row, files, &folder)?;
                bundles.insert(pseudo.code.to_owned(), Bundle { transform: Some(pseudo.transform), ..bundle });
            }
            order.push(folder.clone());
            bundles.insert(folder.clone(), Bundle::new(language, files, &folder)?);
        }
        order.extend(PSEUDO.iter().map(|p| p.code.to_owned()).filter(|code| bundles.contains_key(code)));
        Ok(Self(bundles, order))
    }

    /// Languages in the order shown, pseudo-languages last.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.1.iter().filter_map(|code| self.0.get(code)).map(|b| &b.language)
    }

    /// Whether the language is one of ours.
    pub fn knows(&self, code: &str) -> bool {
        self.0.contains_key(code)
    }

    /// Direction of writing of a language.
    pub fn direction(&self, code: &str) -> Direction {
        self.0.get(code).map_or(Direction::Ltr, |b| b.language.direction)
    }

    /// The first of the wished languages that we speak, most wished first; English when there is none.
    pub fn negotiate<S: AsRef<str>>(&self, wished: &[S]) -> String {
        let parse = |code: &str| code.parse::<LanguageIdentifier>().ok();
        let wished: Vec<_> = wished.iter().filter_map(|w| parse(w.as_ref())).collect();
        let ours: Vec<_> =
            self.1.iter().filter(|code| crate::pseudo::of(code).is_none()).filter_map(|code| parse(code)).collect();
        negotiate_languages(&wished, &ours, None, NegotiationStrategy::Filtering)
            .first()
            .map_or_else(|| ELSE.to_owned(), ToString::to_string)
    }

    /// Whether the source language has the message (or `message.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.0.get(SOURCE).is_some_and(|b| pattern(b.messages(), id).is_some())
    }

    /// Ids of messages and attributes of the source language whose message id starts so.
    pub fn ids(files: &Files, file: &str) -> Vec<String> {
        let path = format!("words/{SOURCE}/{file}");
        files.text(&path).map(message_ids).unwrap_or_default()
    }

    /// Finished words of a message (`id`) or attribute (`id.attribute`), in the language or else in the source.
    /// A message that exists nowhere comes back as its id in brackets; the check refuses such content.
    pub fn say(&self, language: &str, id: &str, args: Args<'_>) -> String {
        [language, SOURCE].iter().find_map(|code| self.exactly(code, id, args)).unwrap_or_else(|| format!("[{id}]"))
    }

    /// Finished words in the language alone; nothing when it has no such message or the words cannot be finished.
    pub fn exactly(&self, language: &str, id: &str, args: Args<'_>) -> Option<String> {
        let messages = self.0.get(language)?.messages();
        let mut values = FluentArgs::new();
        for (name, value) in args {
            // A count is a number, so that a language can choose its plural.
            values.set(*name, if *name == "count" { FluentValue::try_number(value) } else { (*value).into() });
        }
        let mut errors = Vec::new();
        let text = messages.format_pattern(pattern(messages, id)?, Some(&values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// The rules of a language against what nobody must be told to do.
    ///
    /// # Errors
    /// A sentence naming the pattern that cannot be read, or the rule that is missing.
    pub fn refusals(&self, code: &str) -> Result<Refusals, String> {
        self.0.get(code).ok_or_else(|| format!("{code}: no language of ours")).and_then(|b| Refusals::of(&b.language))
    }

    /// Joins names as readers of the language write a list: "French, Dutch and German".
    pub fn list(language: &str, names: impl Iterator<Item = String>) -> String {
        let names: Vec<_> = names.collect();
        ListFormatter::try_new_and(crate::dates::locale(language).into(), ListFormatterOptions::default())
            .map_or_else(|_| names.join(", "), |formatter| formatter.format(names.iter()).to_string())
    }

    /// Sorts as readers of the language sort.
    pub fn sort_by_name<T>(language: &str, rows: &mut [T], name: impl Fn(&T) -> &str) {
        if let Ok(collator) = Collator::try_new(crate::dates::locale(language).into(), CollatorOptions::default()) {
            rows.sort_by(|a, b| collator.compare(name(a), name(b)));
        }
    }
}

/// Words of a message in the language alone, for a reader, whatever its other variables are; nothing if it cannot be finished.
pub fn said(words: &Words, language: &str, id: &str, reader: &str) -> Option<String> {
    let args: Vec<_> = variables(id).iter().map(|name| (*name, if *name == "reader" { reader } else { "x" })).collect();
    words.exactly(language, id, &args)
}

/// Takes away the marks Fluent puts around values, for what is not drawn as a sentence: a title, a file name.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn pattern<'a>(
    messages: &'a FluentBundle<FluentResource>,
    id: &str,
) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    match id.split_once('.') {
        Some((id, attribute)) => messages.get_message(id)?.get_attribute(attribute).map(|a| a.value()),
        None => messages.get_message(id)?.value(),
    }
}

/// Ids of the messages of a file with a value (`id`), and of its attributes (`id.attribute`).
pub fn message_ids(text: &str) -> Vec<String> {
    use fluent_syntax::ast::Entry;
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut ids = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            if message.value.is_some() {
                ids.push(message.id.name.to_owned());
            }
            ids.extend(message.attributes.iter().map(|a| format!("{}.{}", message.id.name, a.id.name)));
        }
    }
    ids
}
