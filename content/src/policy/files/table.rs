//! The table of keys to read. It must not say more than the other files: the same words, in a table.

use super::Page;
use crate::policy::{IDLE_MINUTES, KEYS, Kind, PARTS};

pub(super) fn table(page: &Page<'_>) -> String {
    let head = ["key", "values", "about", "wrong"].map(|part| page.say(&format!("policy_table_{part}")));
    let rows = KEYS.iter().map(|key| {
        let values = match key.kind {
            Kind::Word(words) => listed(words),
            Kind::Language => "`fr`, `en`, …".to_owned(),
            Kind::Country => "`fr`, `be`, …, `int`".to_owned(),
            Kind::Flag => "`true`, `false`".to_owned(),
            Kind::Minutes => format!("{} – {}", IDLE_MINUTES.start(), IDLE_MINUTES.end()),
            Kind::Contact => listed(&PARTS),
        };
        let about = page.say(&format!("{}.help", key.message()));
        format!("| `{}` | {values} | {about} | {} |\n", key.name, page.safest(key))
    });
    let rows: String = rows.collect();
    let head = head.join(" | ");
    format!("<!-- Written by `content policy`; do not edit. -->\n\n| {head} |\n|---|---|---|---|\n{rows}")
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
