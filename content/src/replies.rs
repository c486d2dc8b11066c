//! Replies of the real session, written down for the browser tests of the page. It must not invent a reply.
//!
//! Shape: `languages`; `chrome` and `directory` by `language|country`; `sheet` by `language`; `guide` by
//! `language|country|answers`, with `@fact` behind when a question was gone back to; `services` by `…answers|told` and
//! `ready` by `…answers`, where the guide starts and ends; `progress`; `found` by `language|country|query`; `codes` by
//! `language|contact`; `handover` as `guide` with `|other language` behind, at the start and where there is a plan; `record` and `person` by `language`,
//! before and after each change written below; `usage` by mode; `files` by `language`. `none` is no country.

use crate::person::Trusted;
use crate::record::{Entry, RecordChange, Stamp};
use crate::session::Here;
use crate::usage::{Purpose, Written};
use crate::view::{Page, Setting};
use crate::{Catalogue, Document, Mode, Session, Wish};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Paths through the guide that the browser tests walk, country last.
const PATHS: [&[(&str, &[&str])]; 6] = [
    &[
        ("safety", &["safe"]),
        ("who", &["parent"]),
        ("age", &["from-13"]),
        ("demand", &["money"]),
        ("doer", &["stranger"]),
        ("where", &["social"]),
        ("happened", &["paid"]),
        ("care", &["none"]),
        ("country", &["fr"]),
    ],
    &[
        ("safety", &["safe"]),
        ("who", &["friend"]),
        ("age", &["from-16"]),
        ("demand", &["images"]),
        ("doer", &["known"]),
        ("where", &["messenger"]),
        ("happened", &["shared", "altered"]),
        ("care", &["none"]),
        ("country", &["be"]),
    ],
    &[
        ("safety", &["unsure"]),
        ("who", &["young"]),
        ("age", &["from-13"]),
        ("demand", &["unknown"]),
        ("doer", &["unknown"]),
        ("where", &["unknown"]),
        ("happened", &["none"]),
        ("care", &["unknown"]),
        ("country", &["gb"]),
    ],
    &[("safety", &["despair"]), ("who", &["young"]), ("country", &["int"])],
    &[
        ("safety", &["safe"]),
        ("who", &["young"]),
        ("age", &["from-13"]),
        ("demand", &["money"]),
        ("doer", &["stranger"]),
        ("where", &["social"]),
        ("happened", &["paid"]),
        ("care", &["none"]),
        ("country", &["fr"]),
    ],
    &[
        ("safety", &["safe"]),
        ("who", &["professional"]),
        ("age", &["from-16"]),
        ("demand", &["images"]),
        ("doer", &["known"]),
        ("where", &["messenger"]),
        ("happened", &["none"]),
        ("care", &["outing"]),
        ("country", &["ch"]),
    ],
];

/// What the browser tests tell beside the services, in the order of the ids.
const TOLD: [&[(&str, &str)]; 4] =
    [&[], &[("image", "under-18")], &[("image", "under-18"), ("original", "no")], &[("image", "adult")]];
/// What the browser tests search for: with and without accents, in several words, too common, and in vain.
const QUERIES: [&str; 7] = ["", "cote d’ivoire", "Côte d’Ivoire", "BELG police", "3018", "police", "zzz"];

/// The replies as JSON.
///
/// # Errors
/// When a path of the browser tests no longer exists in the guide.
pub fn replies(catalogue: Catalogue) -> Result<String, String> {
    let catalogue = Arc::new(catalogue);
    let languages = catalogue.words.languages().map(|language| language.code.clone()).collect();
    let mut book = Book { languages, ..Book::default() };
    for language in catalogue.words.languages() {
        let start = || Session::new(Arc::clone(&catalogue), Document::default(), wish(&language.code));
        book.frame(&language.code, "none", start().page());
        book.write_down(&language.code, start())?;
        for path in PATHS {
            book.walk(&language.code, start, path)?;
        }
        book.usage(&language.code, start);
        book.search(&language.code, start);
    }
    serde_json::to_string(&book).map_err(|error| error.to_string())
}

fn wish(language: &str) -> Wish {
    // A day on which some sources are older than twelve months and others are not, so that the browser sees both.
    let today = crate::dates::written("2027-05-01");
    Wish { language: Some(language.to_owned()), today, ..Wish::default() }
}

#[derive(Default, Serialize)]
struct Book {
    languages: Vec<String>,
    chrome: BTreeMap<String, Value>,
    sheet: BTreeMap<String, Value>,
    directory: BTreeMap<String, Value>,
    guide: Map<String, Value>,
    services: BTreeMap<String, Value>,
    ready: BTreeMap<String, Value>,
    progress: Value,
    found: Map<String, Value>,
    codes: Map<String, Value>,
    record: BTreeMap<String, Vec<Value>>,
    person: BTreeMap<String, Vec<Value>>,
    handover: BTreeMap<String, Value>,
    usage: BTreeMap<String, Value>,
    files: BTreeMap<String, Value>,
}

impl Book {
    fn frame(&mut self, language: &str, country: &str, page: Page) {
        let key = format!("{language}|{country}");
        self.chrome.insert(key.clone(), json(page.chrome));
        self.directory.insert(key, json(page.directory));
        if page.sheet.is_some() {
            self.sheet.insert(language.to_owned(), json(page.sheet));
        }
        self.progress = json(page.progress);
    }

    /// Walks a path without a country, then the same with the country set from the start.
    fn walk(&mut self, language: &str, start: impl Fn() -> Session, path: &[(&str, &[&str])]) -> Result<(), String> {
        let Some((("country", country), answers)) = path.split_last() else {
            return Err("a path to record does not end at the country".to_owned());
        };
        let country = country.first().copied().unwrap_or("int");
        let mut without = start();
        self.stand(language, "none", &mut without, answers)?;
        let mut within = start();
        let page = within.change(Setting::Country(country.to_owned())).map_err(|e| e.to_string())?;
        let progress = std::mem::take(&mut self.progress);
        self.frame(language, country, page);
        self.progress = progress;
        self.stand(language, country, &mut within, answers)
    }

    /// How the program is used, by mode, and a folder with the files of a code, by language.
    fn usage(&mut self, language: &str, start: impl Fn() -> Session) {
        let folder = "/home/person/.local/share/org.balise.app";
        let file = |name: &str, size, purpose| Written { path: format!("{folder}/{name}"), size, purpose };
        let written = [
            file("progress.good", 1203, Purpose::Twin),
            file("progress.json", 1203, Purpose::Progress),
            file("progress.lock", 0, Purpose::Lock),
        ];
        self.files.insert(language.to_owned(), json(start().files(Some(folder.to_owned()), &written)));
        for mode in Mode::ALL {
            let mut session = start();
            let _ = session.switch(mode); // No policy holds a mode here.
            self.usage.insert(mode.name().to_owned(), json(session.usage()));
        }
    }

    /// Searches, by `language|country|query`, and codes of contacts, by `language|contact`.
    fn search(&mut self, language: &str, start: impl Fn() -> Session) {
        for country in ["none", "fr"] {
            let mut session = start();
            let _ = session.change(Setting::Country(country.to_owned())); // "none" is refused, and no country stays
            for query in QUERIES {
                self.found.insert(format!("{language}|{country}|{query}"), json(session.find(query)));
            }
            for need in session.page().directory.map(|directory| directory.needs).unwrap_or_default() {
                for contact in need.contacts {
                    self.codes.insert(format!("{language}|{}", contact.id), json(session.qr_codes(&contact.id).ok()));
                }
            }
        }
    }

    fn stand(
        &mut self,
        language: &str,
        country: &str,
        session: &mut Session,
        answers: &[(&str, &[&str])],
    ) -> Result<(), String> {
        let key = |given: usize| {
            let said = answers[..given].iter().map(|(fact, chosen)| format!("{fact}={}", chosen.join("+")));
            format!("{language}|{country}|{}", said.collect::<Vec<_>>().join(";"))
        };
        for given in 0..=answers.len() {
            let page = session.page();
            if given == 0 || page.guide.as_ref().is_some_and(|guide| guide.plan.is_some()) {
                for beside in self.languages.iter().filter(|other| *other != language) {
                    let view = session.handover(beside).map_err(|e| format!("{beside}: {e}"))?;
                    self.handover.insert(format!("{}|{beside}", key(given)), json(view));
                }
            }
            self.guide.insert(key(given), json(page.guide));
            let answered = session.page().guide.map(|guide| guide.answered).unwrap_or_default();
            // Back is asked everywhere, a change of one answer at the end.
            let skipped = if given == answers.len() { 0 } else { answered.len().saturating_sub(2) };
            for fact in answered.into_iter().skip(skipped).map(|answered| answered.id) {
                let page = session.revisit(&fact).map_err(|e| format!("{fact}: {e}"))?;
                self.guide.insert(format!("{}@{fact}", key(given)), json(page.guide));
                session.stay();
            }
            if ["none", "fr"].contains(&country) && (given == 0 || given == answers.len()) {
                self.beside(&key(given), session, if given == 0 { &TOLD } else { &TOLD[..1] })?;
            }
            if let Some((fact, chosen)) = answers.get(given) {
                let chosen = chosen.iter().map(|one| (*one).to_owned()).collect();
                session.answer(fact, chosen).map_err(|e| format!("{fact}: {e}"))?;
            }
        }
        Ok(())
    }
}

impl Book {
    /// What is shown beside the guide: the services for a few things told, and the ready words.
    fn beside(&mut self, key: &str, session: &Session, each: &[&[(&str, &str)]]) -> Result<(), String> {
        for told in each {
            let pairs = told.iter().map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned()));
            let view = session.fit(&pairs.collect()).map_err(|e| format!("{told:?}: {e}"))?;
            let said: Vec<_> = told.iter().map(|(question, answer)| format!("{question}={answer}")).collect();
            self.services.insert(format!("{key}|{}", said.join(";")), json(view));
        }
        self.ready.insert(key.to_owned(), json(session.ready()));
        Ok(())
    }
}

/// What is written down, one change after the other: two notes, the first changed and the second removed, and a person.
impl Book {
    fn write_down(&mut self, language: &str, mut session: Session) -> Result<(), String> {
        session.stands(Here { date: "2026-11-25".to_owned(), offset: "+01:00".to_owned() });
        let note = |demanded: &str| Entry {
            date: "2026-11-24".to_owned(),
            time: "21:30".to_owned(),
            offset: "+01:00".to_owned(),
            platform: "Chat".to_owned(),
            user: "someone_42".to_owned(),
            profile: "https://chat.example/someone_42".to_owned(),
            demanded: demanded.to_owned(),
            ..Entry::default()
        };
        let changes = [
            RecordChange::Add { entry: note("100 €") },
            RecordChange::Add { entry: note("200 €") },
            RecordChange::Edit { number: 1, entry: note("150 €") },
            RecordChange::Remove { number: 2 },
        ];
        let page = session.page();
        let (mut record, mut person) = (vec![json(page.record)], vec![json(page.person)]);
        for (place, change) in changes.into_iter().enumerate() {
            let moment = format!("2026-11-25T10:0{place}:00+01:00");
            let stamp = Stamp { moment, salt: String::new() };
            record.push(json(session.record(change, &stamp).map_err(|e| e.to_string())?.record));
        }
        let trusted = Trusted { role: "nurse".to_owned(), sentence: "listen".to_owned(), ..Trusted::default() };
        person.push(json(session.trust(trusted).map_err(|e| e.to_string())?.person));
        self.record.insert(language.to_owned(), record);
        self.person.insert(language.to_owned(), person);
        Ok(())
    }
}

fn json(part: impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or(Value::Null)
}
