//! Contacts as they are read: who, how, when, at what cost, and how we know. It must not rank or leave anyone out.

use super::Draw;
use crate::dates;
use crate::directory::{Cost, EUROPE, Entry, Hours, Kind, Row, Verified, WORLD};
use crate::freshness;
use crate::guide::{Facts, Need};
use crate::view::{ContactView, DirectoryView, NeedView, SourceView};
use crate::words::Words;

const WEEK: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

impl Draw<'_> {
    /// The directory of the chosen country, or of no country: needs in order of urgency.
    pub fn directory(&self) -> DirectoryView {
        let name = self.country.map_or("country_none".to_owned(), |code| format!("country_{code}"));
        DirectoryView {
            country: self.say(&name),
            needs: Need::ALL.into_iter().map(|need| self.meet(need, &Facts::new())).collect(),
        }
    }

    /// Who meets a need here, for what is established.
    pub(super) fn meet(&self, need: Need, facts: &Facts) -> NeedView {
        let met = self.catalogue.directory.meet(self.country, need, facts);
        NeedView {
            id: need.id().to_owned(),
            title: self.say(&format!("need_{}", need.id())),
            gap: met.gap.map(|gap| self.say(&gap)),
            contacts: met.entries.into_iter().map(|(entry, elsewhere)| self.contact(entry, elsewhere)).collect(),
        }
    }

    pub(super) fn contact(&self, entry: &Entry, elsewhere: bool) -> ContactView {
        let message = format!("contact_{}", entry.id);
        let language = |code: &String| self.say(&format!("language_{code}"));
        ContactView {
            id: entry.id.clone(),
            name: entry.name.clone(),
            what: self.say(&message),
            who: self.say(entry.who.message()),
            phone: entry.phone.clone(),
            sms: entry.sms.clone(),
            url: entry.url.clone(),
            hours: entry.hours.as_ref().map_or_else(|| self.say("hours_unknown"), |hours| self.hours(entry, hours)),
            cost: entry.cost.map_or_else(String::new, |cost| self.cost(cost)),
            languages: Words::list(self.language, entry.languages.iter().map(language)),
            note: self.maybe(&format!("{message}.note")).unwrap_or_default(),
            source: SourceView { title: host(&entry.source).to_owned(), url: entry.source.clone() },
            consulted: self.consulted(entry),
            verified: self.say(match entry.verified {
                Verified::Source => "verified_source",
            }),
            confirm: self.confirm(entry),
            elsewhere: elsewhere && self.country.is_some_and(|code| code != WORLD),
        }
    }

    pub(super) fn cost(&self, cost: Cost) -> String {
        self.say(match cost {
            Cost::Free => "cost_free",
            Cost::CallRates => "cost_call-rates",
        })
    }

    fn consulted(&self, entry: &Entry) -> String {
        let read = dates::day(self.language, &entry.consulted);
        let words = &self.catalogue.words;
        match &entry.copy {
            Some(copy) => {
                let copy = dates::day(self.language, copy);
                words.say(self.language, "consulted_copy", &[("date", &read), ("copy", &copy)])
            }
            None => words.say(self.language, "consulted", &[("date", &read)]),
        }
    }

    /// What to do because the entry may be out of date. In danger nobody is told to check first.
    fn confirm(&self, entry: &Entry) -> String {
        if !freshness::to_confirm(entry, self.today) {
            return String::new();
        }
        self.say(match entry {
            Entry { kind: Kind::Emergency, .. } => "confirm_emergency",
            Entry { phone: Some(_), .. } => "confirm_call",
            _ => "confirm_reach",
        })
    }

    /// Hours as the service gives them: its own local time, except day and night, which is so everywhere.
    fn hours(&self, entry: &Entry, hours: &Hours) -> String {
        match hours {
            Hours::Always(_) => self.say("hours_always"),
            Hours::Rows(rows) => {
                let rows: Vec<_> = rows.iter().map(|row| self.row(row)).collect();
                let rows = rows.join(" · ");
                let home = self.catalogue.directory.entry(&entry.id).map(|(country, _)| country.country.as_str());
                match home.filter(|code| ![EUROPE, WORLD].contains(code)) {
                    Some(code) => {
                        let args = [("hours", rows.as_str()), ("country", &self.say(&format!("country_{code}")))];
                        self.catalogue.words.say(self.language, "hours_local", &args)
                    }
                    None => rows,
                }
            }
        }
    }

    fn row(&self, row: &Row) -> String {
        let (from, to) = (dates::hour(self.language, &row.from), dates::hour(self.language, &row.to));
        let args = [("days", self.days(&row.days)), ("from", from), ("to", to)];
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.catalogue.words.say(self.language, "hours_row", &args)
    }

    /// Days in words: every day, a run of three days or more as "from … to …", otherwise a list.
    fn days(&self, days: &[String]) -> String {
        let day = |code: &str| self.say(&format!("day_{code}"));
        let start = days.first().and_then(|first| WEEK.iter().position(|known| known == first)).unwrap_or(0);
        let runs = days.iter().enumerate().all(|(place, code)| WEEK[(start + place) % 7] == code);
        match days {
            all if all.len() == 7 => self.say("days_all"),
            [first, .., last] if runs && days.len() > 2 => {
                let (first, last) = (day(first), day(last));
                self.catalogue.words.say(self.language, "days_run", &[("first", &first), ("last", &last)])
            }
            some => Words::list(self.language, some.iter().map(|code| day(code))),
        }
    }
}

/// The host of an address, to name a source without its whole path.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}
