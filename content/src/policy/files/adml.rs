//! The words of the administrative template for Windows, in one language: what the ADMX file names, and no more.

use super::Page;
use super::xml::escaped;
use crate::policy::{IDLE_MINUTES, KEYS, Key, Kind, PARTS};

pub(super) fn adml(page: &Page<'_>) -> String {
    let strings: String = KEYS.iter().map(|key| strings(page, key)).collect();
    let presentations: String = KEYS.iter().map(|key| presentation(page, key)).collect();
    let (about, supported) = (escaped(&page.say("policy_about")), escaped(&page.say("policy_supported")));
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<!-- Written by `content policy` from the words of policy.ftl; do not edit. -->
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Balise</displayName>
  <description>{about}</description>
  <resources>
    <stringTable>
      <string id="Balise">Balise</string>
      <string id="Balise_Explain">{about}</string>
      <string id="SUPPORTED_BALISE">{supported}</string>
{strings}    </stringTable>
    <presentationTable>
{presentations}    </presentationTable>
  </resources>
</policyDefinitionResources>
"#
    )
}

fn strings(page: &Page<'_>, key: &Key) -> String {
    let string = |id: String, text: &str| format!("      <string id=\"{id}\">{}</string>\n", escaped(text));
    let name = key.name;
    let help = match key.kind {
        // A registry has no true and false, and the editor writes the value: what to write need not be said.
        Kind::Flag => page.say(&format!("{}.help", key.message())),
        _ => page.help(key),
    };
    let mut all = string(name.to_owned(), &page.say(&key.message()));
    all.push_str(&string(format!("{name}_Explain"), &format!("{help}\n\n{}", page.wrong(key))));
    if let Kind::Word(words) = key.kind {
        all.extend(
            words
                .iter()
                .map(|word| string(format!("{name}_{word}"), &page.say(&format!("policy_{}_{word}", key.slug)))),
        );
    }
    all
}

/// The boxes of a key; a key of yes and no has none.
fn presentation(page: &Page<'_>, key: &Key) -> String {
    let name = key.name;
    let label = escaped(&page.say(&key.message()));
    let text = |id: &str, label: &str| {
        format!("        <textBox refId=\"{id}\">\n          <label>{label}</label>\n        </textBox>\n")
    };
    let boxes = match key.kind {
        Kind::Flag => return String::new(),
        Kind::Word(_) => format!("        <dropdownList refId=\"{name}\" noSort=\"true\">{label}</dropdownList>\n"),
        Kind::Language | Kind::Country => text(name, &label),
        Kind::Minutes => {
            let least = IDLE_MINUTES.start();
            format!("        <decimalTextBox refId=\"{name}\" defaultValue=\"{least}\">{label}</decimalTextBox>\n")
        }
        Kind::Contact => PARTS.map(|part| text(&format!("{name}_{part}"), &escaped(&page.part(part)))).concat(),
    };
    format!("      <presentation id=\"{name}\">\n{boxes}      </presentation>\n")
}
