//! Policies as managed preferences, as macOS has them: `/Library/Managed Preferences/org.balise.app.plist` for the computer
//! and the same in a folder of the account's name. The system writes them from a configuration profile, often in binary.
//! It must not know what a value means.

use super::{LIMIT, Managed, bytes};
use content::policy::{Scope, Source, Unreadable};
use serde_json::{Map, Value};
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// The file of this program's preferences.
const FILE: &str = "org.balise.app.plist";

/// How far a value may be nested; more than any key has.
const DEPTH: usize = 8;

/// The folder of managed preferences, and the account's name.
#[derive(Clone, Debug)]
pub struct Preferences {
    /// The folder.
    pub folder: PathBuf,
    /// The name of the account, where it is known.
    pub user: Option<String>,
}

impl Preferences {
    /// Those of this computer and this account. The system says the name: a variable could be set to another.
    #[cfg(target_os = "macos")]
    pub fn of_the_system() -> Self {
        let said = std::process::Command::new("/usr/bin/id").arg("-un").output().ok();
        let name = said.and_then(|said| String::from_utf8(said.stdout).ok()).map(|name| name.trim().to_owned());
        let user = name.filter(|name| !name.is_empty() && !name.contains('/') && !name.starts_with('.'));
        Self { folder: PathBuf::from("/Library/Managed Preferences"), user }
    }
}

impl Managed for Preferences {
    fn sources(&self) -> Vec<Source> {
        let user = self.user.as_ref().map(|name| (Scope::User, self.folder.join(name).join(FILE)));
        let places = user.into_iter().chain([(Scope::Machine, self.folder.join(FILE))]);
        places.filter_map(|(scope, path)| source(scope, &path)).collect()
    }
}

fn source(scope: Scope, path: &Path) -> Option<Source> {
    let values = bytes(path, scope, LIMIT).transpose()?.and_then(|bytes| values(&bytes));
    Some(Source { scope, origin: path.display().to_string(), values })
}

/// The settings of a property list, binary or XML, as a policy file would say them. What a profile says about itself
/// (`PayloadUUID` and its like) is no setting.
///
/// # Errors
/// When it is no property list, or holds something else than settings by name.
pub fn values(bytes: &[u8]) -> Result<Map<String, Value>, Unreadable> {
    let read = plist::Value::from_reader(Cursor::new(bytes)).map_err(|_| Unreadable::Syntax { line: 0 })?;
    let Value::Object(mut map) = json(&read, 0) else { return Err(Unreadable::Shape) };
    map.retain(|name, _| !name.starts_with("Payload"));
    Ok(map)
}

fn json(value: &plist::Value, depth: usize) -> Value {
    if depth > DEPTH {
        return Value::Null;
    }
    match value {
        plist::Value::Boolean(flag) => Value::from(*flag),
        plist::Value::String(text) => Value::from(text.as_str()),
        plist::Value::Real(number) => Value::from(*number),
        plist::Value::Integer(number) => {
            number.as_unsigned().map(Value::from).or_else(|| number.as_signed().map(Value::from)).unwrap_or_default()
        }
        plist::Value::Array(items) => items.iter().map(|item| json(item, depth + 1)).collect(),
        plist::Value::Dictionary(map) => {
            Value::Object(map.iter().map(|(name, value)| (name.clone(), json(value, depth + 1))).collect())
        }
        _ => Value::Null, // Dates and data: no key has one.
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
        <plist version="1.0"><dict>
            <key>Mode</key><string>session</string>
            <key>Kiosk</key><true/>
            <key>IdleMinutes</key><integer>10</integer>
            <key>SchoolContact</key><dict><key>Role</key><string>nurse</string><key>Place</key><string>B 12</string></dict>
            <key>PayloadUUID</key><string>6B1E0F5C</string>
            <key>Country</key><date>2026-11-23T00:00:00Z</date>
        </dict></plist>"#;

    fn expected() -> Value {
        let contact = json!({ "Role": "nurse", "Place": "B 12" });
        json!({ "Mode": "session", "Kiosk": true, "IdleMinutes": 10, "SchoolContact": contact, "Country": null })
    }

    fn binary() -> Vec<u8> {
        let mut bytes = Vec::new();
        let value = plist::Value::from_reader_xml(XML.as_bytes()).unwrap();
        value.to_writer_binary(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_property_list_is_read_in_xml_and_in_binary() {
        assert_eq!(values(XML.as_bytes()).map(Value::Object), Ok(expected()));
        assert!(binary().starts_with(b"bplist00"));
        assert_eq!(values(&binary()).map(Value::Object), Ok(expected()));
    }

    #[test]
    fn what_is_no_property_list_or_no_settings_is_told() {
        assert_eq!(values(b"<plist><dict>"), Err(Unreadable::Syntax { line: 0 }));
        assert_eq!(values(&binary()[..20]), Err(Unreadable::Syntax { line: 0 }));
        assert_eq!(values(b"<plist version=\"1.0\"><array/></plist>"), Err(Unreadable::Shape));
    }

    #[test]
    fn the_account_comes_before_the_computer_and_each_may_be_missing() {
        let root = tempfile::tempdir().unwrap();
        let preferences = Preferences { folder: root.path().to_path_buf(), user: Some("ada".to_owned()) };
        assert_eq!(preferences.sources(), []);
        std::fs::create_dir(root.path().join("ada")).unwrap();
        std::fs::write(root.path().join("ada").join(FILE), binary()).unwrap();
        std::fs::write(root.path().join(FILE), XML).unwrap();
        let sources = preferences.sources();
        assert_eq!(sources.iter().map(|source| source.scope).collect::<Vec<_>>(), [Scope::User, Scope::Machine]);
        assert!(sources.iter().all(|source| source.values.is_ok()));
    }
}
