//! What each country has for each person, worked out once: who suits depends on age and role, and on nothing else.
//! It knows the directory and its words, never a plan.

use super::compiled::{Bits, Compiled};
use crate::Catalogue;
use crate::directory::{Entry, Kind, Met, PERSON, WORLD, suits};
use crate::guide::{Facts, Need};
use crate::words::said;
use std::collections::{BTreeMap, BTreeSet};

/// A set of needs, and one bit more for what every plan needs.
pub(super) type Needs = u32;

/// The bit of what every plan needs whatever its steps.
pub(super) const ALWAYS: Needs = 1 << Needs::BITS.saturating_sub(1);

/// The bit of a need.
pub(super) fn bit(need: Need) -> Needs {
    Need::ALL.iter().position(|known| *known == need).map_or(0, |place| 1 << place)
}

/// One country, for one person.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// Needs that nobody meets, and no reason is given.
    pub(super) unmet: Needs,
    /// Whether no human contact suits the person, not even a worldwide directory of helplines.
    pub(super) lonely: bool,
    /// Whether the worldwide directory of helplines is the only way to somebody who suits.
    pub(super) leans: bool,
    /// Needs whose words are missing or unfinished, for each language.
    pub(super) silent: Vec<Needs>,
}

impl Place {
    /// What is wrong in one of two places.
    pub(super) fn worst(mut self, other: &Self) -> Self {
        self.unmet |= other.unmet;
        self.lonely |= other.lonely;
        self.silent.resize(other.silent.len(), 0);
        for (one, two) in self.silent.iter_mut().zip(&other.silent) {
            *one |= two;
        }
        self
    }
}

/// Every country a person may choose, for each age and role.
pub(super) struct Places<'a> {
    /// Codes, in order.
    pub(super) countries: Vec<&'a str>,
    /// Answers that tell one person from another.
    mask: Bits,
    people: BTreeMap<Bits, Vec<Place>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, compiled: &Compiled<'_>, languages: &[&str]) -> Self {
        let directory = &catalogue.directory;
        let silent: Vec<_> = languages.iter().map(|language| silent(catalogue, language)).collect();
        let countries: Vec<_> = directory.choices().collect();
        let mut people = BTreeMap::from([(0, Facts::new())]);
        for fact in PERSON {
            let options = compiled.questions.iter().filter(|question| question.fact == fact).flat_map(|q| &q.options);
            for (bits, facts) in people.clone() {
                for option in options.clone() {
                    let mut facts = facts.clone();
                    facts.insert(
                        fact.to_owned(),
                        compiled.named(*option).map(|(_, answer)| answer.to_owned()).collect(),
                    );
                    people.insert(bits | option, facts);
                }
            }
        }
        let place = |facts: &Facts, code: &&str| {
            let met: Vec<_> = Need::ALL.iter().map(|need| directory.meet(Some(code), *need, facts)).collect();
            place(facts, code, &met, &silent)
        };
        let people =
            people.iter().map(|(bits, facts)| (*bits, countries.iter().map(|code| place(facts, code)).collect()));
        let mask = PERSON.iter().fold(0, |set, fact| set | compiled.fact(fact));
        Self { people: people.collect(), countries, mask }
    }

    /// The countries, for the person these answers speak of.
    pub(super) fn of(&self, established: Bits) -> &[Place] {
        self.people.get(&(established & self.mask)).map_or(&[], Vec::as_slice)
    }

    /// The answers that tell one person from another, among these.
    pub(super) fn person(&self, established: Bits) -> Bits {
        established & self.mask
    }

    /// Each person, and what is wrong anywhere for that person.
    pub(super) fn worst(&self) -> BTreeMap<Bits, Place> {
        let worst = |places: &Vec<Place>| places.iter().fold(Place::default(), Place::worst);
        self.people.iter().map(|(bits, places)| (*bits, worst(places))).collect()
    }

    /// How many countries lean on the worldwide directory of helplines: for everybody, and for somebody.
    pub(super) fn leaning(&self) -> (usize, usize) {
        let leans = |country: usize| self.people.values().map(move |places| places[country].leans);
        let all = (0..self.countries.len()).filter(|country| leans(*country).all(|leans| leans)).count();
        let some = (0..self.countries.len()).filter(|country| leans(*country).any(|leans| leans)).count();
        (all, some)
    }
}

/// One country, from what it has for each need.
fn place(facts: &Facts, code: &str, met: &[Met<'_>], silent: &[BTreeSet<String>]) -> Place {
    let mut place = Place { silent: vec![0; silent.len()], ..Place::default() };
    let talk = met.iter().zip(Need::ALL).filter(|(_, need)| *need == Need::Talk).flat_map(|(met, _)| &met.entries);
    let suited: Vec<_> = talk.map(|(entry, _)| *entry).filter(|entry| suits(entry.who, Need::Talk, facts)).collect();
    let human = suited.iter().any(|entry| answers(entry));
    place.leans = !human && suited.iter().any(|entry| is_directory_of_helplines(entry));
    place.lonely = !human && !place.leans;
    for (met, need) in met.iter().zip(Need::ALL) {
        if met.entries.is_empty() && met.gap.is_none() {
            place.unmet |= bit(need);
        }
        for (missing, into) in silent.iter().zip(&mut place.silent) {
            let entry = |entry: &Entry| missing.contains(&format!("contact_{}", entry.id));
            let gap = met.gap.as_ref().is_some_and(|gap| missing.contains(gap));
            if gap || met.entries.iter().any(|(one, _)| entry(one)) || missing.contains(&format!("need_{}", need.id()))
            {
                *into |= bit(need);
            }
            if missing.contains(&format!("country_{code}")) {
                *into |= ALWAYS;
            }
        }
    }
    place
}

/// Whether a person answers: by voice, by text message, or, for a helpline that gives an address alone, by its chat.
fn answers(entry: &Entry) -> bool {
    let helpline = matches!(entry.kind, Kind::ChildHelpline | Kind::CrisisLine) && !is_directory_of_helplines(entry);
    let dialled = entry.phone.is_some() || entry.sms.is_some();
    match entry.kind {
        Kind::Takedown | Kind::HotlineReport => false,
        _ => dialled || helpline && entry.url.is_some(),
    }
}

/// Whether it is a list of the helplines of all countries.
fn is_directory_of_helplines(entry: &Entry) -> bool {
    matches!(entry.kind, Kind::ChildHelpline | Kind::CrisisLine) && entry.id.starts_with(&format!("{WORLD}-"))
}

/// Messages of the directory that a language cannot finish: countries, needs, gaps, and contacts with all they say.
fn silent(catalogue: &Catalogue, language: &str) -> BTreeSet<String> {
    let directory = &catalogue.directory;
    let finished = |id: &String| said(&catalogue.words, language, id, "adult").is_some();
    let countries = directory.choices().map(|code| format!("country_{code}"));
    let needs = Need::ALL.iter().flat_map(|need| [format!("need_{}", need.id()), format!("gap_generic_{}", need.id())]);
    let gaps = directory
        .choices()
        .filter_map(|code| directory.country(code))
        .flat_map(|country| country.gaps.iter().map(|gap| format!("gap_{}_{}", country.country, gap.need.id())));
    let mut silent: BTreeSet<_> = countries.chain(needs).chain(gaps).filter(|id| !finished(id)).collect();
    for (_, entry) in directory.entries() {
        let message = format!("contact_{}", entry.id);
        let languages = entry.languages.iter().map(|code| format!("language_{code}"));
        let note = Some(format!("{message}.note")).filter(|note| catalogue.words.has(note));
        let ids = [message.clone(), entry.who.message().to_owned()].into_iter().chain(languages).chain(note);
        if !ids.into_iter().all(|id| finished(&id)) {
            silent.insert(message);
        }
    }
    silent
}
