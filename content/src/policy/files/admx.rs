//! The administrative template for Windows: which key becomes which registry value. Its sentences are in the ADML files.

use crate::policy::{IDLE_MINUTES, KEYS, Key, Kind, PART_LIMITS, PARTS};

/// The registry key, below `HKEY_LOCAL_MACHINE` and `HKEY_CURRENT_USER`.
const REGISTRY: &str = r"SOFTWARE\Policies\Balise";

pub(super) fn admx() -> String {
    let policies: String = KEYS.iter().map(policy).collect();
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<!-- Written by `content policy` from content/src/policy/keys.rs; do not edit. -->
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="balise" namespace="Balise.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_BALISE" displayName="$(string.SUPPORTED_BALISE)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Balise" displayName="$(string.Balise)" explainText="$(string.Balise_Explain)" />
  </categories>
  <policies>
{policies}  </policies>
</policyDefinitions>
"#
    )
}

fn policy(key: &Key) -> String {
    let name = key.name;
    let (place, value) = match key.kind {
        Kind::Contact => (format!(r"{REGISTRY}\{name}"), String::new()),
        Kind::Flag => (REGISTRY.to_owned(), format!(r#" valueName="{name}""#)),
        _ => (REGISTRY.to_owned(), String::new()),
    };
    let shown = match key.kind {
        Kind::Flag => String::new(),
        _ => format!(r#" presentation="$(presentation.{name})""#),
    };
    let inside = inside(key);
    format!(
        r#"    <policy name="{name}" class="Both" displayName="$(string.{name})" explainText="$(string.{name}_Explain)"{shown} key="{place}"{value}>
      <parentCategory ref="Balise" />
      <supportedOn ref="SUPPORTED_BALISE" />
{inside}    </policy>
"#
    )
}

/// What the value can be.
fn inside(key: &Key) -> String {
    let name = key.name;
    let elements = match key.kind {
        Kind::Flag => {
            return "      <enabledValue><decimal value=\"1\" /></enabledValue>\n      <disabledValue><decimal value=\"0\" /></disabledValue>\n".to_owned();
        }
        Kind::Word(words) => {
            let item = |word: &&str| {
                format!(
                    "          <item displayName=\"$(string.{name}_{word})\"><value><string>{word}</string></value></item>\n"
                )
            };
            let items: String = words.iter().map(item).collect();
            format!("        <enum id=\"{name}\" valueName=\"{name}\" required=\"true\">\n{items}        </enum>\n")
        }
        Kind::Language => text(name, name, 35, true),
        Kind::Country => text(name, name, 3, true),
        Kind::Minutes => {
            let (least, most) = (IDLE_MINUTES.start(), IDLE_MINUTES.end());
            format!(
                "        <decimal id=\"{name}\" valueName=\"{name}\" required=\"true\" minValue=\"{least}\" maxValue=\"{most}\" />\n"
            )
        }
        Kind::Contact => {
            let parts = PARTS.into_iter().zip(PART_LIMITS);
            parts.map(|(part, limit)| text(&format!("{name}_{part}"), part, limit, false)).collect()
        }
    };
    format!("      <elements>\n{elements}      </elements>\n")
}

fn text(id: &str, value: &str, limit: usize, required: bool) -> String {
    let required = if required { " required=\"true\"" } else { "" };
    format!("        <text id=\"{id}\" valueName=\"{value}\"{required} maxLength=\"{limit}\" />\n")
}
