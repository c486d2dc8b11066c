//! Policies as values of the registry, as Windows has them: `SOFTWARE\Policies\Balise` of the computer and of the account.
//! A registry has no yes and no and no objects: 1 and 0 stand for the first, the key `SchoolContact` below for the second.
//! It must not know what a value means.

use content::policy::{KEYS, PARTS};
use serde_json::{Map, Value};

/// The key, below that of the computer and that of the account.
pub const KEY: &str = r"SOFTWARE\Policies\Balise";

/// The key below it that holds the parts of the contact, and the value that can hold them as JSON text instead.
const CONTACT: &str = "SchoolContact";

/// A value as the registry holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegistryValue {
    /// `REG_SZ` or `REG_EXPAND_SZ`.
    Text(String),
    /// `REG_DWORD`.
    Number(u32),
    /// Any other kind, which no key of ours has.
    Other,
}

/// The values of the key, and those of the key of the contact below it, as a policy file would say them.
///
/// Names are read whatever their case, as the registry reads them. The key of the contact counts before a value of that name.
pub fn values(own: &[(String, RegistryValue)], contact: &[(String, RegistryValue)]) -> Map<String, Value> {
    let mut map = named(own, &KEYS.map(|key| key.name));
    if !contact.is_empty() {
        map.insert(CONTACT.to_owned(), Value::Object(named(contact, &PARTS)));
    }
    map
}

fn named(values: &[(String, RegistryValue)], names: &[&str]) -> Map<String, Value> {
    let known =
        |name: &str| names.iter().find(|known| known.eq_ignore_ascii_case(name)).map(|known| (*known).to_owned());
    let filled = values.iter().filter(|(name, _)| !name.is_empty()); // The value without a name is nobody's.
    filled.map(|(name, value)| (known(name).unwrap_or_else(|| name.clone()), json(value))).collect()
}

fn json(value: &RegistryValue) -> Value {
    match value {
        RegistryValue::Text(text) => Value::from(text.as_str()),
        RegistryValue::Number(number) => Value::from(*number),
        RegistryValue::Other => Value::Null,
    }
}

/// The registry of this computer.
#[cfg(windows)]
#[derive(Clone, Copy, Debug)]
pub struct Registry;

#[cfg(windows)]
mod reading {
    use super::{CONTACT, KEY, Registry, RegistryValue, values};
    use crate::policy::Managed;
    use content::policy::{Scope, Source, Unreadable};
    use std::io;
    use winreg::enums::{HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};
    use winreg::enums::{REG_DWORD, REG_EXPAND_SZ, REG_SZ};
    use winreg::types::FromRegValue;
    use winreg::{HKEY, RegKey, RegValue};

    impl Managed for Registry {
        fn sources(&self) -> Vec<Source> {
            let places = [(Scope::User, HKEY_CURRENT_USER, "HKCU"), (Scope::Machine, HKEY_LOCAL_MACHINE, "HKLM")];
            places.into_iter().filter_map(|(scope, root, name)| source(scope, root, name)).collect()
        }
    }

    fn source(scope: Scope, root: HKEY, name: &str) -> Option<Source> {
        let origin = format!(r"{name}\{KEY}");
        let all = all(root, KEY).and_then(|own| Ok((own, all(root, &format!(r"{KEY}\{CONTACT}"))?)));
        match all {
            Ok((own, contact)) if own.is_empty() && contact.is_empty() => None,
            Ok((own, contact)) => Some(Source { scope, origin, values: Ok(values(&own, &contact)) }),
            Err(_) => Some(Source { scope, origin, values: Err(Unreadable::Denied) }),
        }
    }

    /// Every value of a key; none of a key that is not there.
    fn all(root: HKEY, path: &str) -> io::Result<Vec<(String, RegistryValue)>> {
        match RegKey::predef(root).open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY) {
            Ok(key) => key.enum_values().map(|value| value.map(|(name, value)| (name, read(&value)))).collect(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    fn read(value: &RegValue<'_>) -> RegistryValue {
        let read = match value.vtype {
            REG_SZ | REG_EXPAND_SZ => String::from_reg_value(value).map(RegistryValue::Text),
            REG_DWORD => u32::from_reg_value(value).map(RegistryValue::Number),
            _ => Ok(RegistryValue::Other),
        };
        read.unwrap_or(RegistryValue::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn recorded(values: &[(&str, RegistryValue)]) -> Vec<(String, RegistryValue)> {
        values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    fn text(text: &str) -> RegistryValue {
        RegistryValue::Text(text.to_owned())
    }

    #[test]
    fn what_the_policy_editor_writes_is_read() {
        let own = recorded(&[
            ("Mode", text("class")),
            ("PrintAllowed", RegistryValue::Number(0)),
            ("IdleMinutes", RegistryValue::Number(10)),
        ]);
        let contact = recorded(&[("Role", text("nurse")), ("Place", text("B 12"))]);
        let expected = json!({
            "Mode": "class", "PrintAllowed": 0, "IdleMinutes": 10, "SchoolContact": { "Role": "nurse", "Place": "B 12" }
        });
        assert_eq!(Value::Object(values(&own, &contact)), expected);
    }

    #[test]
    fn names_are_read_in_any_case_and_an_unknown_one_keeps_its_own() {
        let own = recorded(&[("MODE", text("home")), ("Colour", text("red")), ("", text("default"))]);
        let contact = recorded(&[("pHONE", text("42"))]);
        let expected = json!({ "Mode": "home", "Colour": "red", "SchoolContact": { "Phone": "42" } });
        assert_eq!(Value::Object(values(&own, &contact)), expected);
    }

    #[test]
    fn the_key_of_the_contact_counts_before_the_text() {
        let own = recorded(&[("SchoolContact", text("{}"))]);
        assert_eq!(Value::Object(values(&own, &[])), json!({ "SchoolContact": "{}" }));
        let both = values(&own, &recorded(&[("Role", text("nurse"))]));
        assert_eq!(Value::Object(both), json!({ "SchoolContact": { "Role": "nurse" } }));
    }

    #[test]
    fn another_kind_of_value_is_none_that_a_key_can_have() {
        let own = recorded(&[("Kiosk", RegistryValue::Other)]);
        assert_eq!(Value::Object(values(&own, &[])), json!({ "Kiosk": null }));
    }
}
