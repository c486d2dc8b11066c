//! Reads the value of one key, and knows its safest value. It must not know where the value came from.

use super::{IDLE_MINUTES, Key, KeyId, Known, Persistence, Policy, SchoolContact};
use crate::mode::Mode;
use serde_json::Value;

/// Puts the value of a key into the policy, and tells the parts of it that are none of ours.
///
/// # Errors
/// The part that is wrong, empty when it is the whole; then the safest value is in the policy.
pub(super) fn put(policy: &mut Policy, key: &Key, value: &Value, known: &Known) -> Result<Vec<String>, &'static str> {
    let read = understood(policy, key, value, known);
    if read.is_err() {
        safest(policy, key.id);
    }
    read
}

fn understood(policy: &mut Policy, key: &Key, value: &Value, known: &Known) -> Result<Vec<String>, &'static str> {
    let mut unknown = Vec::new();
    match key.id {
        KeyId::Mode => policy.mode = Some(mode(value).ok_or("")?),
        KeyId::Language => policy.language = Some(one_of(value, &known.languages).ok_or("")?),
        KeyId::Country => policy.country = Some(one_of(value, &known.countries).ok_or("")?),
        KeyId::Persistence => policy.persistence = Some(persistence(value).ok_or("")?),
        KeyId::RecordAllowed => policy.record_allowed = Some(flag(value).ok_or("")?),
        KeyId::PrintAllowed => policy.print_allowed = Some(flag(value).ok_or("")?),
        KeyId::IdleMinutes => policy.idle_minutes = Some(minutes(value).ok_or("")?),
        KeyId::Kiosk => policy.kiosk = Some(flag(value).ok_or("")?),
        KeyId::ExternalLinks => policy.external_links = Some(flag(value).ok_or("")?),
        KeyId::SchoolContact => {
            let (contact, more) = SchoolContact::read(value)?;
            policy.school_contact = Some(contact);
            unknown = more;
        }
    }
    Ok(unknown)
}

/// Puts the safest value of a key into the policy. Language, country and contact have none: they stay as if nothing were
/// written, because a wrong one misleads. For the kiosk it is `false`: a reader shut into a full screen that others can see
/// is not safer, and nothing more is kept either way.
pub(super) fn safest(policy: &mut Policy, key: KeyId) {
    match key {
        KeyId::Language | KeyId::Country | KeyId::SchoolContact => {}
        KeyId::Mode => policy.mode = Some(Mode::Class),
        KeyId::Persistence => policy.persistence = Some(Persistence::None),
        KeyId::RecordAllowed => policy.record_allowed = Some(false),
        KeyId::PrintAllowed => policy.print_allowed = Some(false),
        KeyId::IdleMinutes => policy.idle_minutes = Some(*IDLE_MINUTES.start()),
        KeyId::Kiosk => policy.kiosk = Some(false),
        KeyId::ExternalLinks => policy.external_links = Some(false),
    }
}

fn mode(value: &Value) -> Option<Mode> {
    value.as_str()?.parse().ok()
}

fn persistence(value: &Value) -> Option<Persistence> {
    let word = value.as_str()?;
    [Persistence::None, Persistence::Settings, Persistence::All].into_iter().find(|p| p.name() == word)
}

fn one_of(value: &Value, known: &[String]) -> Option<String> {
    let code = value.as_str()?;
    known.iter().find(|known| *known == code).cloned()
}

fn flag(value: &Value) -> Option<bool> {
    match (value.as_bool(), value.as_u64()) {
        (Some(flag), _) => Some(flag),
        (None, Some(0)) => Some(false),
        (None, Some(1)) => Some(true),
        _ => None,
    }
}

fn minutes(value: &Value) -> Option<u16> {
    value.as_u64().and_then(|minutes| u16::try_from(minutes).ok()).filter(|minutes| IDLE_MINUTES.contains(minutes))
}
