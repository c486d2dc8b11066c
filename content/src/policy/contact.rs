//! Somebody near whom a school or an office names: who, where, which number, when. Only facts a person can act on.
//! It must not know how it is drawn, and holds no message: its texts are the school's own, in the school's language.

use crate::record::in_words;
use serde_json::{Map, Value};

/// The parts as a policy writes them, in the order shown.
pub const PARTS: [&str; 5] = ["Name", "Role", "Place", "Phone", "Hours"];

/// Characters each part may have, in the same order.
pub const PART_LIMITS: [usize; 5] = [80, 80, 120, 40, 120];

/// Signs that may stand between the digits of a number.
const SIGNS: &str = " \u{a0}\u{202f}+-./()#*";

/// Somebody near. It has a name or a role, and a place or a number: otherwise nobody could go there or call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolContact {
    /// Their name; may be empty.
    pub name: String,
    /// What they are at school: “school nurse”; may be empty.
    pub role: String,
    /// Where they are found; may be empty.
    pub place: String,
    /// A number as people of the place write it; may be empty.
    pub phone: String,
    /// When they are there; may be empty.
    pub hours: String,
}

impl SchoolContact {
    /// Reads a contact, with the names of the parts that are none of ours.
    ///
    /// # Errors
    /// The part that is wrong; empty when it is the whole: no object, nobody named, or no way to reach them.
    pub fn read(value: &Value) -> Result<(Self, Vec<String>), &'static str> {
        let map = object(value).ok_or("")?;
        let mut texts: [String; 5] = Default::default();
        for (place, part) in PARTS.into_iter().enumerate() {
            if let Some(value) = map.get(part) {
                texts[place] = value.as_str().and_then(|text| line(text, PART_LIMITS[place])).ok_or(part)?;
            }
        }
        let [name, role, place, phone, hours] = texts;
        if !phone.is_empty() && !is_phone(&phone) {
            return Err("Phone");
        }
        let contact = Self { name, role, place, phone, hours };
        let named = !contact.name.is_empty() || !contact.role.is_empty();
        let reached = !contact.place.is_empty() || !contact.phone.is_empty();
        let unknown = map.keys().filter(|part| !PARTS.contains(&part.as_str())).cloned().collect();
        if named && reached { Ok((contact, unknown)) } else { Err("") }
    }

    /// The number as a telephone dials it; empty without one. `(0)` after a country code is not dialled.
    pub fn dial(&self) -> String {
        let phone = if self.phone.starts_with('+') { self.phone.replacen("(0)", "", 1) } else { self.phone.clone() };
        phone.chars().filter(|c| c.is_ascii_digit() || "+#*".contains(*c)).collect()
    }

    /// Name and role, whichever there are.
    pub fn who(&self) -> String {
        [&self.name, &self.role].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
    }
}

/// An object, or a text that holds one: a registry value cannot hold an object.
fn object(value: &Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map.clone()),
        Value::String(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

/// A text of one line, in words.
pub(crate) fn line(text: &str, limit: usize) -> Option<String> {
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    if text.chars().any(|c| c.is_control() || turning(c)) {
        return None;
    }
    in_words(text, limit).ok()
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plus = text.rfind('+').is_none_or(|place| place == 0);
    (2..=20).contains(&digits) && plus && text.chars().all(|c| c.is_ascii_digit() || SIGNS.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn dialled(phone: &str) -> Result<String, &'static str> {
        SchoolContact::read(&json!({ "Role": "nurse", "Phone": phone })).map(|(contact, _)| contact.dial())
    }

    #[test]
    fn a_number_is_dialled_by_its_digits() {
        assert_eq!(dialled("+33 (0)1 99 00 12 34"), Ok("+33199001234".to_owned()));
        assert_eq!(dialled("01.99-00/12 34"), Ok("0199001234".to_owned()));
        assert_eq!(dialled("*31#42"), Ok("*31#42".to_owned()));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for phone in ["ask inside", "1", "tel:0199", "0199 ext 4", "0199+33", "12345678901234567890123", "０１９９"]
        {
            assert_eq!(dialled(phone), Err("Phone"), "{phone}");
        }
    }

    #[test]
    fn somebody_without_a_name_or_a_way_to_reach_them_is_nobody() {
        for value in [json!({ "Name": "A" }), json!({ "Place": "B" }), json!({ "Name": " ", "Place": "B" }), json!([])]
        {
            assert_eq!(SchoolContact::read(&value), Err(""), "{value}");
        }
        assert!(SchoolContact::read(&json!({ "Name": "A", "Place": "B" })).is_ok());
    }

    #[test]
    fn a_text_that_is_too_long_hides_something_or_is_a_picture_is_refused() {
        let long = "x".repeat(81);
        for name in [long.as_str(), "a\u{7}b", "a\nb", "a\u{202e}b", "data:image/png;base64,AA"] {
            assert_eq!(SchoolContact::read(&json!({ "Name": name, "Place": "B" })), Err("Name"), "{name}");
        }
    }

    #[test]
    fn a_text_that_holds_an_object_is_read_as_one() {
        let text = r#"{"Role":"nurse","Place":"B 12","Floor":"1"}"#;
        let (contact, unknown) = SchoolContact::read(&json!(text)).unwrap();
        assert_eq!((contact.who().as_str(), contact.place.as_str()), ("nurse", "B 12"));
        assert_eq!(unknown, ["Floor"]);
    }
}
