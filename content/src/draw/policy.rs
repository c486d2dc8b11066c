//! The policy in words: a sentence for each key in force, and for each fault what to mend and what counts meanwhile.
//! It must not decide what is in force.

use super::Draw;
use crate::Catalogue;
use crate::policy::{FaultKind, IDLE_MINUTES, KEYS, Key, KeyId, Kind, Known, PART_LIMITS, PARTS};
use crate::policy::{Policy, PolicyFault, Settled, Unreadable};
use crate::view::{PolicyView, SchoolContactView};
use crate::words::Words;

impl Draw<'_> {
    /// What is in force on this computer, and what has to be mended.
    pub fn policy(&self, settled: &Settled) -> PolicyView {
        let lines = KEYS.iter().filter_map(|key| line(self.catalogue, self.language, &settled.policy, key));
        let faults = settled.faults.iter().map(|fault| self.fault(&settled.policy, fault));
        PolicyView { managed: settled.managed, lines: lines.collect(), faults: faults.collect() }
    }

    /// Somebody near, when the policy names them.
    pub fn school_contact(&self, policy: &Policy) -> Option<SchoolContactView> {
        policy.school_contact.as_ref().map(|contact| SchoolContactView {
            name: contact.name.clone(),
            role: contact.role.clone(),
            place: contact.place.clone(),
            phone: contact.phone.clone(),
            dial: contact.dial(),
            hours: contact.hours.clone(),
        })
    }

    fn fault(&self, policy: &Policy, fault: &PolicyFault) -> String {
        let words = &self.catalogue.words;
        let (name, part) = fault.key.split_once('.').unwrap_or((&fault.key, ""));
        let (origin, key) = (("origin", fault.origin.as_str()), ("key", fault.key.as_str()));
        let value = || {
            let key = Key::named(name);
            key.and_then(|key| line(self.catalogue, self.language, policy, key))
                .unwrap_or_else(|| self.say("policy_unset"))
        };
        match fault.kind {
            FaultKind::BadValue => {
                let expect = Key::named(name).map(|key| expect(self.catalogue, self.language, key, part));
                let expect = expect.unwrap_or_default();
                let args = [origin, key, ("expect", &expect), ("value", &value())];
                words.say(self.language, "policy_fault_bad-value", &args)
            }
            FaultKind::Duplicate => {
                words.say(self.language, "policy_fault_duplicate", &[origin, key, ("value", &value())])
            }
            FaultKind::UnknownKey => {
                let names: Vec<_> = if part.is_empty() { KEYS.map(|key| key.name).to_vec() } else { PARTS.to_vec() };
                let names = Words::list(self.language, names.into_iter().map(str::to_owned));
                words.say(self.language, "policy_fault_unknown-key", &[origin, key, ("values", &names)])
            }
            FaultKind::Unreadable(why) => {
                let line = if let Unreadable::Syntax { line } = why { line } else { 0 };
                let why = words.say(self.language, why.message(), &[("count", &line.to_string())]);
                words.say(self.language, "policy_fault_unreadable", &[origin, ("why", &why)])
            }
        }
    }
}

/// The sentence of a key in force; nothing when nobody decided it.
pub(crate) fn line(catalogue: &Catalogue, language: &str, policy: &Policy, key: &Key) -> Option<String> {
    let say = |id: String, args: &[(&str, &str)]| Some(catalogue.words.say(language, &id, args));
    let word = |word: &str| say(format!("policy_{}_{word}", key.slug), &[]);
    let flag = |flag: bool| word(if flag { "yes" } else { "no" });
    let value = |name: &str, value: &str| say(format!("policy_{}", key.slug), &[(name, value)]);
    match key.id {
        KeyId::Mode => policy.mode.and_then(|mode| word(mode.name())),
        KeyId::Persistence => policy.persistence.and_then(|kept| word(kept.name())),
        KeyId::RecordAllowed => policy.record_allowed.and_then(flag),
        KeyId::PrintAllowed => policy.print_allowed.and_then(flag),
        KeyId::Kiosk => policy.kiosk.and_then(flag),
        KeyId::ExternalLinks => policy.external_links.and_then(flag),
        KeyId::IdleMinutes => policy.idle_minutes.and_then(|minutes| value("count", &minutes.to_string())),
        KeyId::SchoolContact => policy.school_contact.as_ref().and_then(|contact| value("value", &contact.who())),
        KeyId::Country => policy
            .country
            .as_ref()
            .and_then(|code| value("value", &catalogue.words.say(language, &format!("country_{code}"), &[]))),
        KeyId::Language => policy.language.as_ref().and_then(|code| {
            let name = catalogue.words.languages().find(|language| language.code == *code);
            value("value", name.map_or(code.as_str(), |language| language.name.as_str()))
        }),
    }
}

/// What a key, or a part of the contact, can say.
pub(crate) fn expect(catalogue: &Catalogue, language: &str, key: &Key, part: &str) -> String {
    let say = |id: &str, args: &[(&str, &str)]| catalogue.words.say(language, id, args);
    match key.kind {
        Kind::Word(words) => say("policy_expect_word", &[("values", &words.join(", "))]),
        Kind::Language => say("policy_expect_language", &[("values", &Known::of(catalogue).languages.join(", "))]),
        Kind::Country => say("policy_expect_country", &[]),
        Kind::Flag => say("policy_expect_flag", &[]),
        Kind::Minutes => {
            let (least, most) = (IDLE_MINUTES.start().to_string(), IDLE_MINUTES.end().to_string());
            say("policy_expect_minutes", &[("least", &least), ("most", &most)])
        }
        Kind::Contact => match PARTS.iter().position(|known| *known == part) {
            None => say("policy_expect_contact", &[]),
            Some(place) => {
                let id = if part == "Phone" { "policy_expect_contact-phone" } else { "policy_expect_contact-text" };
                say(id, &[("count", &PART_LIMITS[place].to_string())])
            }
        },
    }
}
