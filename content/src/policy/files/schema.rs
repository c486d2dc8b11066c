//! The JSON Schema (2020-12) of a policy file, for editors that check while one writes. The program checks more: whether a
//! language or a country is known, and what a text may hold.

use super::Page;
use crate::policy::{IDLE_MINUTES, KEYS, Kind, PART_LIMITS, PARTS};
use serde_json::{Map, Value, json};

/// A text without control characters.
const LINE: &str = r"^[^\u0000-\u001f\u007f]+$";

/// A number of two digits or more, with spaces and signs between.
const PHONE: &str = r"^\+?[ ()./#*-]*[0-9][ ()./#*-]*[0-9][0-9 ()./#*-]*$";

pub(super) fn schema(page: &Page<'_>) -> Value {
    let properties = KEYS.iter().map(|key| {
        let mut value = kind(page, key.kind);
        value.insert("title".to_owned(), page.say(&key.message()).into());
        value.insert("description".to_owned(), format!("{} {}", page.help(key), page.wrong(key)).into());
        (key.name.to_owned(), Value::Object(value))
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:balise:policy",
        "title": "Balise",
        "description": page.say("policy_about"),
        "type": "object",
        "additionalProperties": false,
        "properties": properties.collect::<Map<_, _>>(),
    })
}

fn kind(page: &Page<'_>, kind: Kind) -> Map<String, Value> {
    let value = match kind {
        Kind::Word(words) => json!({ "enum": words }),
        Kind::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }),
        Kind::Country => json!({ "type": "string", "pattern": "^([a-z]{2}|int)$" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Minutes => json!({ "type": "integer", "minimum": IDLE_MINUTES.start(), "maximum": IDLE_MINUTES.end() }),
        Kind::Contact => contact(page),
    };
    if let Value::Object(map) = value { map } else { Map::new() }
}

fn contact(page: &Page<'_>) -> Value {
    let parts = PARTS.into_iter().zip(PART_LIMITS).map(|(part, limit)| {
        let text =
            json!({ "type": "string", "minLength": 1, "maxLength": limit, "pattern": LINE, "title": page.part(part) });
        (part.to_owned(), text)
    });
    let mut parts: Map<_, _> = parts.collect();
    if let Some(Value::Object(phone)) = parts.get_mut("Phone") {
        phone.insert("pattern".to_owned(), PHONE.into());
    }
    let either = |one: &str, other: &str| json!({ "anyOf": [{ "required": [one] }, { "required": [other] }] });
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": parts,
        "allOf": [either("Name", "Role"), either("Place", "Phone")],
    })
}
