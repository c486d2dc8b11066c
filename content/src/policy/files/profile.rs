//! The configuration profile for macOS, as an example to change. Its identifiers never change, so that a new one replaces it.

use super::xml::escaped;
use serde_json::{Map, Value};

/// The identifier of the program, which is the name of its preferences.
const DOMAIN: &str = "org.balise.app";

/// Identifiers of the profile and of the settings in it, drawn once.
const IDS: [&str; 2] = ["6B1E0F5C-6A0B-4C55-9C5B-0D2C8A8E7F11", "A94B0C5E-2F63-4F0E-8E0B-3B7C1D5A4E22"];

pub(super) fn profile(sample: &Map<String, Value>) -> String {
    let values = dictionary(sample, "\t\t\t");
    let [profile, settings] = IDS;
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- Written by `content policy` from content/src/policy/keys.rs; do not edit here, but in your own copy. -->
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
		<dict>
{values}			<key>PayloadDisplayName</key>
			<string>Balise</string>
			<key>PayloadIdentifier</key>
			<string>{DOMAIN}.policy.settings</string>
			<key>PayloadType</key>
			<string>{DOMAIN}</string>
			<key>PayloadUUID</key>
			<string>{settings}</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
		</dict>
	</array>
	<key>PayloadDisplayName</key>
	<string>Balise</string>
	<key>PayloadIdentifier</key>
	<string>{DOMAIN}.policy</string>
	<key>PayloadScope</key>
	<string>System</string>
	<key>PayloadType</key>
	<string>Configuration</string>
	<key>PayloadUUID</key>
	<string>{profile}</string>
	<key>PayloadVersion</key>
	<integer>1</integer>
</dict>
</plist>
"#
    )
}

/// Keys and values of a dictionary, without the dictionary.
fn dictionary(map: &Map<String, Value>, indent: &str) -> String {
    map.iter().map(|(key, value)| format!("{indent}<key>{key}</key>\n{indent}{}\n", element(value, indent))).collect()
}

fn element(value: &Value, indent: &str) -> String {
    match value {
        Value::Bool(flag) => format!("<{flag}/>"),
        Value::Number(number) => format!("<integer>{number}</integer>"),
        Value::Object(map) => {
            format!("<dict>\n{}{indent}</dict>", dictionary(map, &format!("{indent}\t")))
        }
        Value::String(text) => format!("<string>{}</string>", escaped(text)),
        Value::Array(_) | Value::Null => "<string></string>".to_owned(), // No key has such a value.
    }
}
