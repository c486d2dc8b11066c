//! The promises of a plan, judged for every country and language at once. What a plan depends on is worked out beforehand;
//! it must judge what each combination really leads to, and nothing that it does not.

use super::combine::Combination;
use super::compiled::{Bits, Compiled};
use super::place::{ALWAYS, Needs, Place, Places, bit};
use super::tally::Tally;
use crate::Catalogue;
use crate::draw::READERS;
use crate::guide::{Facts, Need};
use crate::words::{COMMON, Order, Refusals, is_to_avoid, said, step_messages};
use std::collections::BTreeMap;

/// Questions a path may ask at most.
const QUESTIONS: usize = 9;

/// Steps of the shortest plan, and of the longest.
const SHORTEST: u32 = 5;
const LONGEST: u32 = 16;

/// One broken promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Broken {
    Endless,
    TooLong,
    Length,
    Lonely,
    NoTalk,
    NotFirst(Need),
    Unsourced(usize),
    Unmet(Need),
    Tells(Order, usize),
    SilentStep(usize),
    SilentAnswer(usize),
    SilentFrame,
    SilentContact,
}

/// What one language says to one reader.
#[derive(Default)]
struct Spoken {
    /// Steps with a message that is missing or unfinished.
    silent: Bits,
    /// Answers, with their question, of which that is so.
    mute: Bits,
    /// Whether that is so of a message that every plan shows.
    frame: bool,
    /// Steps that tell somebody to do what nobody must.
    tells: Vec<(Order, Bits)>,
}

/// What is known of the content before the walk.
pub(super) struct Promises<'a> {
    pub(super) compiled: &'a Compiled<'a>,
    pub(super) languages: &'a [&'a str],
    pub(super) places: &'a Places<'a>,
    worst: BTreeMap<Bits, Place>,
    needs: Vec<Needs>,
    unsourced: Bits,
    /// What must come first when an answer was given: the answer, and what it needs.
    first: [(Bits, Need); 2],
    /// Answers of `who`, by what they make the reader; everyone else is the last reader.
    readers: [Bits; READERS.len()],
    spoken: Vec<[Spoken; READERS.len()]>,
}

impl<'a> Promises<'a> {
    /// # Errors
    /// When a language's rules of refusal cannot be read, or nobody can say that there is danger or despair.
    pub(super) fn new(
        catalogue: &'a Catalogue,
        compiled: &'a Compiled<'a>,
        places: &'a Places<'a>,
        languages: &'a [&'a str],
    ) -> Result<Self, String> {
        let first = [("danger", Need::Emergency), ("despair", Need::Crisis)];
        let first = first.map(|(answer, need)| (compiled.bits("safety", [&answer.to_owned()]), need));
        if first.iter().any(|(answer, _)| *answer == 0) {
            return Err("nobody can say that there is danger or despair".to_owned());
        }
        let reader = |index: usize| {
            let who = compiled.answers.iter().enumerate().filter(|(_, (fact, _))| *fact == "who");
            let reads = |answer: &str| {
                crate::draw::reader(&Facts::from([("who".to_owned(), vec![answer.to_owned()])])) == READERS[index]
            };
            who.filter(|(_, (_, answer))| reads(answer)).fold(0, |set, (place, _)| set | 1 << place)
        };
        let mut spoken = Vec::new();
        for language in languages {
            let refusals = catalogue.words.refusals(language)?;
            let mut to = Vec::new();
            for reader in READERS {
                to.push(Spoken::new(catalogue, compiled, language, reader, &refusals));
            }
            spoken.push(<[Spoken; READERS.len()]>::try_from(to).unwrap_or_default());
        }
        let sourced = |step: &&crate::guide::Step| {
            !step.sources.is_empty() && step.sources.iter().all(|source| catalogue.guide.source(source).is_some())
        };
        let unsourced = compiled.steps.iter().enumerate().filter(|(_, step)| !sourced(step));
        Ok(Self {
            worst: places.worst(),
            needs: compiled.steps.iter().map(|step| step.needs.iter().fold(0, |set, need| set | bit(*need))).collect(),
            unsourced: unsourced.fold(0, |set, (place, _)| set | 1 << place),
            readers: std::array::from_fn(reader),
            compiled,
            languages,
            places,
            first,
            spoken,
        })
    }

    /// Judges one combination in every country and language.
    pub(super) fn judge(&self, tally: &mut Tally, at: Combination) {
        let mut needs = ALWAYS | bit(Need::Talk) | bit(Need::Crisis);
        let mut own = 0;
        for step in places_of(at.steps) {
            own |= self.needs[step];
        }
        needs |= own;
        let before = tally.everywhere;
        let mut everywhere = |broken| tally.breaks(self, broken, at, None, None);
        if !at.ends {
            everywhere(Broken::Endless);
        }
        if at.asked > QUESTIONS {
            everywhere(Broken::TooLong);
        }
        let most = self.compiled.most(at.established).min(LONGEST);
        if !(SHORTEST..=most).contains(&at.steps.count_ones()) {
            everywhere(Broken::Length);
        }
        if own & bit(Need::Talk) == 0 {
            everywhere(Broken::NoTalk);
        }
        for (answer, need) in self.first {
            let leads = |step: &crate::guide::Step| step.needs.first() == Some(&need);
            let first = places_of(at.steps).next().map(|step| self.compiled.steps[step]);
            if at.established & answer != 0 && !first.is_some_and(leads) {
                everywhere(Broken::NotFirst(need));
            }
        }
        for step in places_of(at.steps & self.unsourced) {
            everywhere(Broken::Unsourced(step));
        }
        let whole = tally.everywhere != before;
        let spoken = self.language(tally, at);
        let here = self.worst.get(&self.places.person(at.established));
        let wrong = here.is_none_or(|worst| {
            worst.lonely || worst.unmet & needs != 0 || worst.silent.iter().any(|silent| silent & needs != 0)
        });
        let (countries, languages) = (self.places.countries.len() as u64, self.languages.len() as u64);
        tally.broken += match (whole, wrong) {
            (true, _) => countries * languages,
            (false, false) => countries * u64::from(spoken.count_ones()),
            (false, true) => 0,
        };
        if wrong {
            let broken = self.country(tally, at, needs, spoken);
            tally.broken += if whole { 0 } else { broken };
        }
    }

    /// The languages that say what they must not, or nothing, in this plan.
    fn language(&self, tally: &mut Tally, at: Combination) -> Bits {
        let reader = self.readers.iter().position(|who| who & at.established != 0).unwrap_or(READERS.len() - 1);
        let mut wrong = 0;
        for (language, spoken) in self.spoken.iter().enumerate() {
            let spoken = &spoken[reader];
            let mut broken = |broken| {
                wrong |= 1 << language;
                tally.breaks(self, broken, at, None, Some(language));
            };
            if spoken.frame {
                broken(Broken::SilentFrame);
            }
            places_of(spoken.mute & at.established).for_each(|answer| broken(Broken::SilentAnswer(answer)));
            places_of(spoken.silent & at.steps).for_each(|step| broken(Broken::SilentStep(step)));
            for (order, steps) in &spoken.tells {
                places_of(steps & at.steps).for_each(|step| broken(Broken::Tells(*order, step)));
            }
        }
        wrong
    }

    /// How many countries and languages break a promise, where at least one country does.
    fn country(&self, tally: &mut Tally, at: Combination, needs: Needs, spoken: Bits) -> u64 {
        let mut count = 0;
        for (country, place) in self.places.of(at.established).iter().enumerate() {
            let mut whole = false;
            if place.lonely {
                whole = true;
                tally.breaks(self, Broken::Lonely, at, Some(country), None);
            }
            for need in Need::ALL.into_iter().filter(|need| place.unmet & needs & bit(*need) != 0) {
                whole = true;
                tally.breaks(self, Broken::Unmet(need), at, Some(country), None);
            }
            let mut wrong = spoken;
            for (language, _) in place.silent.iter().enumerate().filter(|(_, silent)| *silent & needs != 0) {
                wrong |= 1 << language;
                tally.breaks(self, Broken::SilentContact, at, Some(country), Some(language));
            }
            count += if whole { self.languages.len() as u64 } else { u64::from(wrong.count_ones()) };
        }
        count
    }
}

impl Spoken {
    fn new(catalogue: &Catalogue, compiled: &Compiled<'_>, language: &str, reader: &str, refusals: &Refusals) -> Self {
        let mut spoken = Self::default();
        let say = |id: &str| said(&catalogue.words, language, id, reader);
        for (place, step) in compiled.steps.iter().enumerate() {
            for id in step_messages(step) {
                let Some(text) = say(&id) else {
                    spoken.silent |= 1 << place;
                    continue;
                };
                let orders = if is_to_avoid(&id) { Vec::new() } else { refusals.orders(&text) };
                for (order, _) in orders {
                    match spoken.tells.iter_mut().find(|(known, _)| *known == order) {
                        Some((_, steps)) => *steps |= 1 << place,
                        None => spoken.tells.push((order, 1 << place)),
                    }
                }
            }
        }
        for (place, (fact, answer)) in compiled.answers.iter().enumerate() {
            let message = format!("guide_{fact}_{answer}");
            if [format!("guide_{fact}"), format!("{message}_said"), message].iter().any(|id| say(id).is_none()) {
                spoken.mute |= 1 << place;
            }
        }
        let phases = catalogue.guide.phases.iter().map(|phase| format!("phase_{}", phase.id));
        let frame =
            COMMON.iter().chain(&["plan_lead", "plan_urgent", "plan_left", "guide_country"]).map(|id| (*id).to_owned());
        spoken.frame = frame.chain(phases).any(|id| say(&id).is_none());
        spoken
    }
}

/// The places of the bits of a set, in order.
pub(super) fn places_of(mut set: Bits) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (set != 0).then(|| set.trailing_zeros() as usize);
        set &= set.wrapping_sub(1);
        place
    })
}
