//! What administrators are given, written from the one table of keys: schema, samples, templates for Windows and macOS.
//! The sentences in them come from the words. It must not know where the files are put.

mod adml;
mod admx;
mod profile;
mod schema;
mod table;
mod xml;

use super::{KEYS, Key, Policy};
use crate::Catalogue;
use crate::draw::policy::line;
use crate::words::plain;
use serde_json::{Map, Value, json};

/// The folder they are in, from the root of the repository.
pub const FOLDER: &str = "docs/policy";

/// The languages of the templates: of ours, and as Windows names them.
const TEMPLATES: [(&str, &str); 2] = [("en", "en-US"), ("fr", "fr-FR")];

/// The language of what can only be in one.
const ONE: &str = "en";

/// A number kept for fiction in France (ARCEP): it rings nowhere.
const NOWHERE: &str = "+33 1 99 00 12 34";

/// Every file: its path from [`FOLDER`] and its text.
pub fn files(catalogue: &Catalogue) -> Vec<(String, String)> {
    let page = Page { catalogue, language: ONE };
    let one = |path: &str, text: String| (path.to_owned(), text);
    let mut files = vec![
        one("balise.admx", admx::admx()),
        one("balise.json", written(&Value::Object(sample(&page)))),
        one("balise.mobileconfig", profile::profile(&sample(&page))),
        one("balise.schema.json", written(&schema::schema(&page))),
        one("keys.md", table::table(&page)),
    ];
    files.extend(
        TEMPLATES
            .map(|(language, folder)| (format!("{folder}/balise.adml"), adml::adml(&Page { catalogue, language }))),
    );
    files.sort();
    files
}

/// A shared computer of a school: what the sample and the profile say.
fn sample(page: &Page<'_>) -> Map<String, Value> {
    let contact = json!({
        "Role": page.say("policy_sample_role"),
        "Place": page.say("policy_sample_place"),
        "Phone": NOWHERE,
        "Hours": page.say("policy_sample_hours"),
    });
    let values = [
        json!("class"),
        json!("fr"),
        json!("fr"),
        json!("none"),
        json!(true),
        json!(false),
        json!(10),
        contact,
        json!(false),
        json!(false),
    ];
    KEYS.iter().zip(values).map(|(key, value)| (key.name.to_owned(), value)).collect()
}

fn written(value: &Value) -> String {
    format!("{value:#}\n")
}

/// Words in one language, without the marks that only a screen needs.
struct Page<'a> {
    catalogue: &'a Catalogue,
    language: &'a str,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain(&self.catalogue.words.say(self.language, id, args))
    }

    fn expect(&self, key: &Key, part: &str) -> String {
        plain(&crate::draw::policy::expect(self.catalogue, self.language, key, part))
    }

    /// What a key decides and what it can say.
    fn help(&self, key: &Key) -> String {
        format!("{} {}", self.say(&format!("{}.help", key.message())), self.expect(key, ""))
    }

    /// What counts when the value of a key cannot be used.
    fn safest(&self, key: &Key) -> String {
        let mut policy = Policy::default();
        super::read::safest(&mut policy, key.id);
        let line = line(self.catalogue, self.language, &policy, key);
        plain(&line.unwrap_or_else(|| self.say("policy_unset")))
    }

    /// The same, as a sentence of its own.
    fn wrong(&self, key: &Key) -> String {
        self.with("policy_wrong", &[("value", &self.safest(key))])
    }

    fn part(&self, part: &str) -> String {
        self.say(&format!("ui_policy_contact_{}", part.to_lowercase()))
    }
}
