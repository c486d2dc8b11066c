//! The services compared, in words. Which of them fits is not decided here.

use super::Draw;
use crate::directory::{Entry, WORLD};
use crate::guide::Need;
use crate::services::{Because, Fit, QUESTIONS, Service, Told};
use crate::sheet::Source;
use crate::view::{AskView, Choice, ProofView, ServiceView, ServicesView, ValueView};
use crate::words::Words;

/// The source of a contact in the directory.
const ENTRY: &str = "entry";

impl Draw<'_> {
    /// Which service fits what was told.
    pub fn services(&self, told: &Told) -> ServicesView {
        let facts = told.facts(&self.position.facts);
        let mut services: Vec<_> = self.catalogue.services.rows.iter().filter_map(|s| self.service(s, told)).collect();
        services.sort_by_key(|(place, _)| *place);
        let best = services.first().map_or(Fit::Not, |((fit, _), _)| *fit);
        ServicesView {
            asks: QUESTIONS.iter().map(|(id, options)| self.ask(id, options, told)).collect(),
            found: self.say(&format!("services_found_{}", best.id())),
            services: services.into_iter().map(|(_, view)| view).collect(),
            people: [Need::Talk, Need::Police].into_iter().map(|need| self.meet(need, &facts)).collect(),
        }
    }

    fn ask(&self, id: &str, options: &[&str], told: &Told) -> AskView {
        let message = format!("services_ask_{id}");
        let option =
            |option: &&str| Choice { id: (*option).to_owned(), name: self.say(&format!("{message}_{option}")) };
        AskView {
            id: id.to_owned(),
            title: self.say(&message),
            hint: self.say(&format!("{message}.hint")),
            options: options.iter().map(option).collect(),
            chosen: told.answer(id).to_owned(),
        }
    }

    fn service(&self, service: &Service, told: &Told) -> Option<((Fit, usize), ServiceView)> {
        let directory = &self.catalogue.directory;
        let (home, entry) = directory.entries().find(|(_, entry)| entry.id == service.contact)?;
        let weighed = told.case(self.country).weigh(service, &home.country);
        let country = self.say(&format!("country_{}", home.country));
        let reason = |because: Because| self.named(because.message(), &country);
        let own = self.country == Some(home.country.as_str());
        let fit = weighed.fit();
        let view = ServiceView {
            contact: self.contact(entry, !own),
            fit: fit.id().to_owned(),
            verdict: self.say(&format!("services_fit_{}", fit.id())),
            reasons: weighed.reasons().into_iter().map(reason).collect(),
            compared: own || home.country == WORLD,
            values: self.values(service, entry, &country),
            sources: self.proofs(service, entry),
        };
        Some((weighed.place(), view))
    }

    fn values(&self, service: &Service, entry: &Entry, country: &str) -> Vec<ValueView> {
        let unknown = || self.say("services_unknown");
        let drawn = |name: &str, text: Option<String>| ValueView {
            id: name.to_owned(),
            title: self.say(&format!("services_title_{name}")),
            known: text.is_some(),
            text: text.unwrap_or_else(unknown),
        };
        let said = service.values().map(|value| {
            let text = value.known.then(|| self.named(&value.message, country));
            drawn(value.name, text)
        });
        said.into_iter().chain([drawn("cost", entry.cost.map(|cost| self.cost(cost)))]).collect()
    }

    /// Every source of a service once, with what it is the source of.
    fn proofs(&self, service: &Service, entry: &Entry) -> Vec<ProofView> {
        let cost = [ENTRY.to_owned()];
        let cost = entry.cost.map(|_| ("cost", &cost[..]));
        let said = service.values();
        let said = said.iter().filter(|value| value.known).map(|value| (value.name, value.sources));
        let mut about: Vec<(&str, Vec<&str>)> = Vec::new();
        for (name, sources) in said.chain(cost) {
            for source in sources {
                match about.iter_mut().find(|(known, _)| known == source) {
                    Some((_, names)) => names.push(name),
                    None => about.push((source, vec![name])),
                }
            }
        }
        let proof = |(id, names): (&str, Vec<&str>)| {
            let (title, url) = match self.catalogue.service_source(id) {
                Some(Source { title, url, .. }) => (title.clone(), url.clone()),
                None => (super::contact::host(&entry.source).to_owned(), entry.source.clone()),
            };
            let names = names.into_iter().map(|name| self.say(&format!("services_title_{name}")));
            ProofView { about: Words::list(self.language, names), title, url }
        };
        about.into_iter().map(proof).collect()
    }

    fn named(&self, id: &str, country: &str) -> String {
        self.catalogue.words.say(self.language, id, &[("reader", self.reader()), ("country", country)])
    }
}
