//! The directory: who can help, by country and need. It decides who is shown to whom; it never calls, opens or ranks by taste.

use crate::files::Files;
use crate::guide::{Facts, Need};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// The code of services shared by the European Union.
pub const EUROPE: &str = "eu";

/// The code of services for any country, and of "another country" in the guide.
pub const WORLD: &str = "int";

/// One country's file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Lower-case ISO 3166-1 code, `eu` or `int`.
    pub country: String,
    /// Languages its services mostly speak.
    pub languages: Vec<String>,
    /// Whether the services shared by the European Union serve it.
    pub eu: bool,
    /// Services, the one to show first first.
    #[serde(rename = "entry", default)]
    pub entries: Vec<Entry>,
    /// Needs it has no service for, each with a reason of its own.
    #[serde(rename = "gap", default)]
    pub gaps: Vec<Gap>,
}

/// One service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Entry id.
    pub id: String,
    /// The service's own name.
    pub name: String,
    /// What sort of service it is, in the field's words.
    pub kind: Kind,
    /// What it can be needed for.
    pub needs: Vec<Need>,
    /// Who may use it.
    pub who: Who,
    /// Number as people of the country write it.
    pub phone: Option<String>,
    /// The same number as a telephone dials it.
    pub dial: Option<String>,
    /// Number that takes text messages.
    pub sms: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// When it answers, in its own time; absent when not known.
    pub hours: Option<Hours>,
    /// What a call costs; absent when not known.
    pub cost: Option<Cost>,
    /// Languages it speaks; empty when not known.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Where it was read.
    pub source: String,
    /// The day a stored copy of the source was read.
    pub consulted: Datetime,
    /// The copy's own date, where known.
    pub copy: Option<Datetime>,
    /// How far it was verified.
    pub verified: Verified,
}

/// What sort of service it is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // The field's own terms, each as directories write it.
pub enum Kind {
    ChildHelpline,
    CrisisLine,
    Emergency,
    HotlineReport,
    OnlineSafety,
    ParentLine,
    PoliceReport,
    Takedown,
}

/// Who may use a service.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// Anyone.
    Anyone,
    /// Those under 18, or, for removal, whose image was made before 18.
    Under18,
    /// Parents and carers.
    Parents,
    /// Those of 18 or more.
    Adults,
}

impl Who {
    /// Its message id.
    pub fn message(self) -> &'static str {
        match self {
            Self::Anyone => "who_anyone",
            Self::Under18 => "who_under-18",
            Self::Parents => "who_parents",
            Self::Adults => "who_adults",
        }
    }
}

/// When a service answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Hours {
    /// Day and night, every day.
    Always(Always),
    /// Days and hours.
    Rows(Vec<Row>),
}

/// The word `always`.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Always {
    /// Day and night, every day.
    Always,
}

/// Days that share hours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// `mo` to `su`.
    pub days: Vec<String>,
    /// `HH:MM`.
    pub from: String,
    /// `HH:MM`; earlier than `from` means after midnight.
    pub to: String,
}

/// What a call costs.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// As any call.
    CallRates,
}

/// How far an entry was verified.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Verified {
    /// Read in its source; nobody has called.
    Source,
}

/// A need the country has no service for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The need.
    pub need: Need,
}

/// Who meets a need.
#[derive(Clone, Debug, Default)]
pub struct Met<'a> {
    /// Services, the country's own first, each with whether it comes from elsewhere.
    pub entries: Vec<(&'a Entry, bool)>,
    /// The message that says why the country has none of its own.
    pub gap: Option<String>,
}

/// Every country's file, by code.
pub struct Directory(BTreeMap<String, Country>);

impl Directory {
    /// Reads every file of `directory/`.
    ///
    /// # Errors
    /// A sentence naming the first file that cannot be understood.
    pub fn load(files: &Files) -> Result<Self, String> {
        let mut countries = BTreeMap::new();
        for (path, text) in files.under("directory", "toml") {
            let country: Country = crate::files::parse(path, text)?;
            countries.insert(country.country.clone(), country);
        }
        Ok(Self(countries))
    }

    /// One country's file.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.0.get(code)
    }

    /// An entry, and the country it belongs to.
    pub fn entry(&self, id: &str) -> Option<(&Country, &Entry)> {
        let country = self.country(id.split_once('-')?.0)?;
        country.entries.iter().find(|entry| entry.id == id).map(|entry| (country, entry))
    }

    /// Codes a person may choose: every country, and `int` for another one.
    pub fn choices(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str).filter(|code| *code != EUROPE)
    }

    /// Every entry of every file.
    pub fn entries(&self) -> impl Iterator<Item = (&Country, &Entry)> {
        self.0.values().flat_map(|country| country.entries.iter().map(move |entry| (country, entry)))
    }

    /// Who meets a need in a country, for what is established.
    ///
    /// The country's own services come first. Where none of them suits the person, those of Europe (for its members, and
    /// while no country is chosen) and of the whole world stand in; where it has none at all, the gap says so. For removal the world's services are added in any case:
    /// they hold in every country.
    pub fn meet(&self, country: Option<&str>, need: Need, facts: &Facts) -> Met<'_> {
        let code = country.and_then(|code| self.country(code));
        let home = code.filter(|home| home.country != WORLD);
        let mut entries = of(home, need, false);
        let own = !entries.is_empty();
        let fits = entries.iter().any(|(entry, _)| suits(entry.who, need, facts));
        if !fits && code.is_none_or(|code| code.eu) {
            entries.extend(of(self.country(EUROPE), need, true));
        }
        if !fits || need == Need::Remove {
            entries.extend(of(self.country(WORLD), need, true));
        }
        let gap = code.filter(|_| !own).map(|country| {
            let said = country.gaps.iter().any(|gap| gap.need == need);
            let whose = if said { country.country.as_str() } else { "generic" };
            format!("gap_{whose}_{}", need.id())
        });
        let gap = gap.filter(|_| home.is_some() || entries.is_empty());
        let suited: Vec<_> = entries.iter().copied().filter(|(entry, _)| suits(entry.who, need, facts)).collect();
        Met { entries: if suited.is_empty() { entries } else { suited }, gap }
    }
}

fn of(country: Option<&Country>, need: Need, elsewhere: bool) -> Vec<(&Entry, bool)> {
    let entries = country.into_iter().flat_map(|country| &country.entries);
    entries.filter(|entry| entry.needs.contains(&need)).map(|entry| (entry, elsewhere)).collect()
}

/// Facts of the person that decide which service suits. The walk of the paths counts on there being no other.
pub const PERSON: [&str; 2] = ["age", "who"];

/// Whether a service is for this person. A rule of its own because it crosses age, role and need.
///
/// Services under 18 are left out for adults, but not for removing an image made before 18. Services for adults are left out
/// for those known to be under 18. Lines for parents are left out when the young person or a friend asks.
pub fn suits(who: Who, need: Need, facts: &Facts) -> bool {
    let is = |fact: &str, answers: &[&str]| {
        facts.get(fact).is_some_and(|given| given.iter().any(|answer| answers.contains(&answer.as_str())))
    };
    match who {
        Who::Anyone => true,
        Who::Under18 => !is("age", &["adult"]) && (need == Need::Remove || !is("age", &["now-adult"])),
        Who::Adults => !is("age", &["under-13", "from-13", "from-16"]),
        Who::Parents => !is("who", &["young", "friend", "sibling"]),
    }
}
