//! Settles what is in force when several sources speak: the computer above the account, key by key, and the later of two
//! files above the earlier. It must not soften a fault: what cannot be understood counts as its safest value.

use super::read::{put, safest};
use super::{FaultKind, KEYS, Key, Policy, PolicyFault, Scope, Source};
use crate::Catalogue;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a policy may name: the languages and countries there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Codes of languages.
    pub languages: Vec<String>,
    /// Codes of countries, `int` for any other.
    pub countries: Vec<String>,
}

impl Known {
    /// Those of the content.
    pub fn of(catalogue: &Catalogue) -> Self {
        let languages = catalogue.words.languages().map(|language| language.code.clone());
        Self {
            languages: languages.filter(|code| crate::pseudo::of(code).is_none()).collect(),
            countries: catalogue.directory.choices().map(str::to_owned).collect(),
        }
    }
}

/// What is in force, and what has to be mended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// What is in force.
    pub policy: Policy,
    /// What has to be mended, in the order of the sources.
    pub faults: Vec<PolicyFault>,
    /// Whether there is any source at all, even one that cannot be read.
    pub managed: bool,
}

/// Settles the sources, given in order: of two with the same scope, the later one wins.
///
/// A source that cannot be read may have said anything, so every key with a safest value takes it; only the computer's own
/// sources still stand above an account's that cannot be read.
pub fn settle(sources: &[Source], known: &Known) -> Settled {
    let mut settled = Settled { managed: !sources.is_empty(), ..Settled::default() };
    for scope in [Scope::User, Scope::Machine] {
        let mut said = BTreeMap::new();
        let of_scope = || sources.iter().filter(|source| source.scope == scope);
        for source in of_scope() {
            if let Ok(values) = &source.values {
                settled.read(&source.origin, values, known, &mut said);
            }
        }
        for source in of_scope() {
            if let Err(why) = source.values {
                KEYS.iter().for_each(|key| safest(&mut settled.policy, key.id));
                settled.fault(&source.origin, "", FaultKind::Unreadable(why));
            }
        }
    }
    settled
}

impl Settled {
    fn read<'a>(
        &mut self,
        origin: &str,
        values: &'a Map<String, Value>,
        known: &Known,
        said: &mut BTreeMap<&'a str, &'a Value>,
    ) {
        for (name, value) in values {
            let Some(key) = Key::named(name) else {
                self.fault(origin, name, FaultKind::UnknownKey);
                continue;
            };
            if said.insert(name, value).is_some_and(|before| before != value) {
                self.fault(origin, name, FaultKind::Duplicate);
            }
            match put(&mut self.policy, key, value, known) {
                Ok(parts) => {
                    for part in parts {
                        self.fault(origin, &format!("{name}.{part}"), FaultKind::UnknownKey);
                    }
                }
                Err("") => self.fault(origin, name, FaultKind::BadValue),
                Err(part) => self.fault(origin, &format!("{name}.{part}"), FaultKind::BadValue),
            }
        }
    }

    fn fault(&mut self, origin: &str, key: &str, kind: FaultKind) {
        self.faults.push(PolicyFault { origin: origin.to_owned(), key: key.to_owned(), kind });
    }
}
