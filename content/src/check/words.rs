//! Faults of the words: what is missing, left over, unreadable, or does not belong in a sentence.

use super::Faults;
use crate::Catalogue;
use crate::files::Files;
use crate::markup;
use crate::words::{SOURCE, is_to_avoid, needed};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const READERS: [&str; 4] = ["young", "friend", "adult", "professional"];

/// A message or attribute of one language.
struct Said<'a> {
    file: &'a str,
    pattern: Pattern<&'a str>,
}

pub(super) fn check(files: &Files, catalogue: &Catalogue, faults: &mut Faults) {
    let languages: Vec<_> = catalogue.words.languages().filter(|l| crate::pseudo::of(&l.code).is_none()).collect();
    let source = read(files, SOURCE, faults);
    let needed = needed(catalogue);
    let own = format!("words/{SOURCE}");
    for id in needed.all.iter().filter(|id| !source.contains_key(*id)) {
        faults.add(&own, id, "the message is missing", "write it: something in the structure needs it");
    }
    for (id, said) in source.iter().filter(|(id, _)| !needed.allows(id)) {
        faults.add(said.file, id, "nothing uses the message", "remove it, or mend its id");
    }
    for language in languages {
        let said = if language.code == SOURCE {
            read(files, SOURCE, &mut Faults::default())
        } else {
            read(files, &language.code, faults)
        };
        let folder = format!("words/{}", language.code);
        for id in source.keys().filter(|id| !said.contains_key(*id)) {
            faults.add(&folder, id, "the message is missing", "translate it");
        }
        for (id, said) in said.iter().filter(|(id, _)| !source.contains_key(*id)) {
            faults.add(said.file, id, "the source language has no such message", "remove it, or mend its id");
        }
        orders(catalogue, &language.code, &said, faults);
        for (id, said) in &said {
            sentence(id, said, &language.avoid, faults);
            rendered(catalogue, &language.code, id, said.file, faults);
        }
    }
}

/// Every message and attribute of a language, by id; what cannot be read is a fault.
fn read<'a>(files: &'a Files, code: &str, faults: &mut Faults) -> BTreeMap<String, Said<'a>> {
    let mut all = BTreeMap::new();
    for (file, text) in files.under(&format!("words/{code}"), "ftl") {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    let attributes = message.attributes.into_iter();
                    let parts = attributes.map(|a| (format!("{id}.{}", a.id.name), a.value));
                    for (id, pattern) in message.value.map(|value| (id.clone(), value)).into_iter().chain(parts) {
                        if all.insert(id.clone(), Said { file, pattern }).is_some() {
                            faults.add(file, &id, "stands twice", "keep one");
                        }
                    }
                }
                Entry::Junk { content } => {
                    let start = content.lines().next().unwrap_or_default().trim();
                    let id = start.split([' ', '=']).next().unwrap_or_default();
                    faults.add(file, id, "is no Fluent message", "mend its syntax: `id = words`");
                }
                _ => {}
            }
        }
    }
    all
}

/// What one sentence may not hold.
fn sentence(id: &str, said: &Said<'_>, avoid: &[String], faults: &mut Faults) {
    let mut parts = Parts::default();
    parts.pattern(&said.pattern);
    let allowed = crate::words::variables(id);
    for name in parts.variables.iter().filter(|name| !allowed.contains(name)) {
        faults.add(said.file, id, format!("the variable `${name}` is not given here"), "use a variable of the source");
    }
    for key in parts.keys.iter().filter(|key| !READERS.contains(key)) {
        faults.add(said.file, id, format!("`[{key}]` is no reader"), format!("use {}", READERS.join(", ")));
    }
    if let Some(number) = number(&parts.text) {
        faults.add(said.file, id, format!("holds the number `{number}`"), "move it to directory/<country>.toml");
    }
    if let Some(address) = address(&parts.text) {
        faults.add(said.file, id, format!("holds the address `{address}`"), "move it to directory/<country>.toml");
    }
    let text = parts.text.to_lowercase();
    for word in avoid.iter().filter(|word| text.contains(word.as_str())) {
        faults.add(said.file, id, format!("says “{word}”"), "say it otherwise: languages.toml lists what to avoid");
    }
}

/// What goes wrong when the words are finished for each reader.
fn rendered(catalogue: &Catalogue, language: &str, id: &str, file: &str, faults: &mut Faults) {
    for reader in READERS {
        let args: Vec<_> = crate::words::variables(id)
            .iter()
            .map(|name| (*name, if *name == "reader" { reader } else { "x" }))
            .collect();
        match catalogue.words.exactly(language, id, &args).map(|text| markup::parse(&text)) {
            None => faults.add(file, id, "cannot be formatted", "mend its variables and selectors"),
            Some(Err(what)) => faults.add(file, id, what, "use <strong>, <em> or <term>, closed and not nested"),
            Some(Ok(_)) => continue,
        }
        return;
    }
}

/// What a step tells a reader to do, and nobody must: the rules are rows of `languages.toml`.
fn orders(catalogue: &Catalogue, language: &str, said: &BTreeMap<String, Said<'_>>, faults: &mut Faults) {
    let refusals = match catalogue.words.refusals(language) {
        Ok(refusals) => refusals,
        Err(what) => {
            let what = what.split_once(": ").map_or(what.as_str(), |(_, what)| what);
            return faults.add("languages.toml", language, what, "mend or add the row of [[language.refuse]]");
        }
    };
    for (id, said) in said.iter().filter(|(id, _)| id.starts_with("step_") && !is_to_avoid(id)) {
        for reader in READERS {
            let text = crate::words::said(&catalogue.words, language, id, reader).unwrap_or_default();
            for (order, sentence) in refusals.orders(&text) {
                let what = format!("tells somebody to {}: “{sentence}”", order.id());
                faults.add(said.file, id, what, "say it as a refusal: docs/translating.md");
            }
        }
    }
}

/// Variables, selector keys and plain text of a pattern.
#[derive(Default)]
struct Parts<'a> {
    variables: BTreeSet<&'a str>,
    keys: BTreeSet<&'a str>,
    text: String,
}

impl<'a> Parts<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.text.push('\n');
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let (InlineExpression::VariableReference { id }, VariantKey::Identifier { name }) =
                        (selector, &variant.key)
                        && id.name == "reader"
                    {
                        self.keys.insert(name);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            _ => {}
        }
    }
}

/// The first number that could be dialled: three digits or more, but no year, and no number of a law (`2024/1385`, `227-23-1`).
fn number(text: &str) -> Option<String> {
    static DIGITS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\+?\d[\d/ .\u{a0}\u{202f}-]*"));
    static INNOCENT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^((19|20)\d\d(-(19|20)\d\d)?|\d+(/\d+)+|\d{3}-\d{1,2}(-\d)*|\d{1,2})$"));
    let found = DIGITS.find_iter(text).map(|found| found.as_str().trim_end_matches(|c: char| !c.is_ascii_digit()));
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).count();
    let mut numbers = found.filter(|found| {
        let parts: Vec<_> = found.split([' ', '.', '\u{a0}', '\u{202f}']).collect();
        digits(found) >= 3 && (parts.iter().any(|part| !INNOCENT.is_match(part)) || parts.len() > 2)
    });
    numbers.next().map(str::to_owned)
}

/// The first address: a scheme, a host name or a mail address.
fn address(text: &str) -> Option<String> {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)https?:|www\.|\S+@\S+\.\S+|[a-z0-9-]+\.(org|com|fr|be|ch|lu|ca|uk|eu|net|gov|int|io)\b")
    });
    ADDRESS.find(text).map(|found| found.as_str().to_owned())
}

fn pattern(text: &str) -> Regex {
    #[allow(clippy::expect_used)] // Each pattern is a constant of this file, and the tests use each.
    Regex::new(text).expect("a constant pattern")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_to_dial_is_found_and_a_year_or_a_law_is_not() {
        for text in ["call 3018 now", "119", "0800 55 55 00", "+33 1 23 45 67 89", "116 111", "1-800-273-8255"] {
            assert!(number(text).is_some(), "{text}");
        }
        for text in [
            "in 2026",
            "before 18",
            "24 h",
            "Directive (EU) 2024/1385",
            "article 227-23-1",
            "13 to 15",
            "2011 and 2024",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_is_found() {
        for text in ["see https://x", "www.example", "a@b.org", "stopncii.org"] {
            assert!(address(text).is_some(), "{text}");
        }
        assert_eq!(address("Take It Down. And then"), None);
    }
}
