//! What administrators are given: written from the one table of keys, and understood by the tools they use.

use crate::house::root;
use crate::person::CATALOGUE;
use content::policy::files::{FOLDER, files};
use content::policy::{KEYS, Kind, Known, PARTS, Scope, Source, settle};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn text(path: &str) -> String {
    files(&CATALOGUE).into_iter().find(|(name, _)| name == path).unwrap().1
}

fn value(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap()
}

fn faults(value: &Value) -> usize {
    let source = Source::from_json(Scope::Machine, "given.json", value.to_string().as_bytes());
    settle(&[source], &Known::of(&CATALOGUE)).faults.len()
}

#[test]
fn the_files_for_administrators_are_those_of_the_table() {
    for (path, now) in files(&CATALOGUE) {
        let written = std::fs::read_to_string(root().join(FOLDER).join(&path)).unwrap_or_default();
        assert!(written == now, "{path}: run: cargo run -q -p balise-content --bin content -- policy");
    }
}

#[test]
fn the_schema_accepts_the_sample_and_names_every_key() {
    let schema = value("balise.schema.json");
    let sample = value("balise.json");
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    assert!(validator.is_valid(&sample));
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let keys: BTreeSet<_> = KEYS.iter().map(|key| key.name.to_owned()).collect();
    assert_eq!(names(&schema["properties"]), keys);
    assert_eq!(names(&sample), keys);
    assert_eq!(faults(&sample), 0);
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = value("balise.schema.json");
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let contact = |part: &str, text: &str| json!({ "SchoolContact": { "Role": "nurse", "Place": "B", part: text } });
    let bad = [
        json!({ "Mode": "Class" }),
        json!({ "Language": 1 }),
        json!({ "Country": "FR" }),
        json!({ "Persistence": "most" }),
        json!({ "RecordAllowed": "yes" }),
        json!({ "PrintAllowed": null }),
        json!({ "IdleMinutes": 1 }),
        json!({ "IdleMinutes": 121 }),
        json!({ "SchoolContact": { "Name": "A" } }),
        json!({ "SchoolContact": { "Phone": "42" } }),
        contact("Phone", "upstairs"),
        contact("Phone", "+"),
        contact("Name", &"x".repeat(81)),
        contact("Hours", "a\u{7}"),
        contact("Photo", "x"),
        json!({ "Kiosk": [] }),
        json!({ "ExternalLinks": {} }),
        json!({ "kiosk": true }),
    ];
    for value in bad {
        assert!(!validator.is_valid(&value), "the schema accepts {value}");
        assert!(faults(&value) > 0, "the program accepts {value}");
    }
}

#[test]
fn every_example_of_the_page_for_administrators_is_a_policy_without_a_fault() {
    let page = std::fs::read_to_string(root().join(FOLDER).join("README.md")).unwrap();
    let schema = value("balise.schema.json");
    let examples: Vec<Value> = page
        .split("```json\n")
        .skip(1)
        .map(|rest| serde_json::from_str(rest.split("```").next().unwrap()).unwrap())
        .collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        assert!(jsonschema::draft202012::is_valid(&schema, &example), "{example}");
        assert_eq!(faults(&example), 0, "{example}");
    }
}

#[test]
fn the_administrative_template_names_only_what_its_words_have() {
    let admx = text("balise.admx");
    let admx = roxmltree::Document::parse(&admx).unwrap();
    let policies: Vec<_> = admx.descendants().filter(|node| node.has_tag_name(tag("policy"))).collect();
    let names: Vec<_> = policies.iter().map(|policy| policy.attribute("name").unwrap()).collect();
    assert_eq!(names, KEYS.map(|key| key.name));
    let named = |kind: &str| -> BTreeSet<String> {
        let start = format!("$({kind}.");
        let values = admx.descendants().flat_map(|node| node.attributes().map(|a| a.value()));
        let inside = values.filter_map(|value| value.strip_prefix(&start).and_then(|rest| rest.strip_suffix(')')));
        inside.map(str::to_owned).collect()
    };
    let boxes: BTreeSet<_> = admx
        .descendants()
        .filter(|node| node.parent().is_some_and(|parent| parent.has_tag_name(tag("elements"))))
        .filter_map(|node| node.attribute("id").map(str::to_owned))
        .collect();
    assert_eq!(boxes.len(), 5 + PARTS.len(), "{boxes:?}");
    for folder in ["en-US", "fr-FR"] {
        let adml = text(&format!("{folder}/balise.adml"));
        let adml = roxmltree::Document::parse(&adml).unwrap();
        let all = |kind: &str, attribute: &str| -> Vec<String> {
            let nodes = adml.descendants().filter(|node| node.has_tag_name(tag(kind)));
            nodes.map(|node| node.attribute(attribute).unwrap().to_owned()).collect()
        };
        let set = |ids: Vec<String>| {
            let count = ids.len();
            let set: BTreeSet<_> = ids.into_iter().collect();
            assert_eq!(set.len(), count, "{folder}: an id stands twice");
            set
        };
        assert_eq!(set(all("string", "id")), named("string"), "{folder}");
        assert_eq!(set(all("presentation", "id")), named("presentation"), "{folder}");
        let refs = ["dropdownList", "textBox", "decimalTextBox"].into_iter().flat_map(|kind| all(kind, "refId"));
        assert_eq!(set(refs.collect()), boxes, "{folder}");
        assert!(adml.descendants().filter_map(|node| node.text()).all(|text| !text.contains('[')), "{folder}");
    }
}

fn tag(name: &str) -> (&'static str, &str) {
    ("http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions", name)
}

#[test]
fn every_key_of_the_template_writes_the_value_that_the_program_reads() {
    let admx = text("balise.admx");
    let admx = roxmltree::Document::parse(&admx).unwrap();
    for policy in admx.descendants().filter(|node| node.has_tag_name(tag("policy"))) {
        let key = KEYS.iter().find(|key| Some(key.name) == policy.attribute("name")).unwrap();
        let written: Vec<_> = policy.descendants().filter_map(|node| node.attribute("valueName")).collect();
        let place = policy.attribute("key").unwrap();
        match key.kind {
            Kind::Contact => {
                assert_eq!(place, r"SOFTWARE\Policies\Balise\SchoolContact");
                assert_eq!(written, PARTS);
            }
            _ => {
                assert_eq!(place, r"SOFTWARE\Policies\Balise");
                assert_eq!(written, [key.name]);
            }
        }
        if let Kind::Word(words) = key.kind {
            let values = policy.descendants().filter(|node| node.has_tag_name(tag("string")));
            assert_eq!(values.filter_map(|node| node.text()).collect::<Vec<_>>(), words);
        }
    }
}

#[test]
fn the_profile_says_what_the_sample_says() {
    let profile = plist::Value::from_reader_xml(text("balise.mobileconfig").as_bytes()).unwrap();
    let profile = serde_json::to_value(profile).unwrap();
    let settings = &profile["PayloadContent"][0];
    assert_eq!(settings["PayloadType"], "org.balise.app");
    assert_ne!(settings["PayloadUUID"], profile["PayloadUUID"]);
    let mut own = settings.as_object().unwrap().clone();
    own.retain(|name, _| !name.starts_with("Payload"));
    assert_eq!(Value::Object(own), value("balise.json"));
}

#[test]
fn the_table_to_read_has_a_row_for_every_key() {
    let table = text("keys.md");
    for key in KEYS {
        assert_eq!(table.lines().filter(|line| line.starts_with(&format!("| `{}` |", key.name))).count(), 1);
    }
}
