//! Where the guide stands, as it is drawn: the question asked now, or the plan with its contacts.

use super::Draw;
use crate::guide::{Fact, Facts, Need};
use crate::progress::Document;
use crate::view::{AnsweredView, ContactView, GuideView, OptionView, PlanView, QuestionView};

/// Contacts of the plan, the first to talk to first.
const HUMAN: [Need; 2] = [Need::Talk, Need::Crisis];
/// The same in despair: the crisis line first.
const DESPAIR: [Need; 2] = [Need::Crisis, Need::Talk];

impl Draw<'_> {
    /// The guide. Of the document: the answers given, to show those of a question gone back to, and what the person added to
    /// the plan or arranged.
    pub fn guide(&self, document: &Document) -> GuideView {
        let position = self.position;
        let fact = position.asked.as_ref().and_then(|id| self.catalogue.guide.fact(id));
        GuideView {
            question: fact.map(|fact| self.question(fact, &document.answers)),
            plan: fact.is_none().then(|| self.plan(document)),
            answered: position.answered.iter().filter_map(|id| self.answered(id)).collect(),
            previous: position.previous.clone(),
            remaining: position.remaining,
        }
    }

    fn question(&self, fact: &Fact, answers: &Facts) -> QuestionView {
        let message = format!("guide_{}", fact.id);
        let established = self.position.facts.get(&fact.id).or_else(|| answers.get(&fact.id));
        let before = self.position.answered.iter().take_while(|id| **id != fact.id).count();
        QuestionView {
            number: before + 1,
            title: self.say(&message),
            hint: self.maybe(&format!("{message}.hint")).unwrap_or_default(),
            several: fact.several,
            options: if fact.is_country() { self.country_options() } else { self.options(fact) },
            chosen: established.cloned().unwrap_or_default(),
            id: fact.id.clone(),
        }
    }

    fn options(&self, fact: &Fact) -> Vec<OptionView> {
        let option = |answer: &String| {
            let message = format!("guide_{}_{answer}", fact.id);
            OptionView {
                id: answer.clone(),
                label: self.say(&message),
                hint: self.maybe(&format!("{message}.hint")).unwrap_or_default(),
                alone: fact.alone(answer),
            }
        };
        fact.answers.iter().map(option).collect()
    }

    fn country_options(&self) -> Vec<OptionView> {
        let option = |choice: crate::view::Choice| OptionView {
            id: choice.id,
            label: choice.name,
            hint: String::new(),
            alone: true,
        };
        self.countries().into_iter().map(option).collect()
    }

    fn answered(&self, id: &str) -> Option<AnsweredView> {
        let given = self.position.facts.get(id)?;
        Some(AnsweredView {
            id: id.to_owned(),
            question: self.say(&format!("guide_{id}")),
            answers: given.iter().map(|answer| self.answer(id, answer, "")).collect(),
        })
    }

    /// An answer in words; `form` is empty, or `_said` for the short form of the plan's first line.
    pub(super) fn answer(&self, fact: &str, answer: &str, form: &str) -> String {
        if self.catalogue.guide.fact(fact).is_some_and(Fact::is_country) {
            return self.say(&format!("country_{answer}"));
        }
        self.say(&format!("guide_{fact}_{answer}{form}"))
    }

    fn plan(&self, document: &Document) -> PlanView {
        let facts = &self.position.facts;
        let said = |answer: &str| facts.get("safety").is_some_and(|safety| safety.iter().any(|given| given == answer));
        let urgent = said("danger") || said("despair");
        let summary = self.position.answered.iter().filter_map(|fact| Some((fact, facts.get(fact)?)));
        let steps = self.steps(document);
        PlanView {
            title: self.say("plan_title"),
            lead: self.rich(if urgent { "plan_urgent" } else { "plan_lead" }),
            summary: summary
                .flat_map(|(fact, given)| given.iter().map(move |answer| self.answer(fact, answer, "_said")))
                .collect(),
            urgent,
            phases: steps.phases,
            skipped: steps.skipped,
            parked: steps.parked,
            own: self.own(document),
            cards: ["young", "friend"].contains(&self.reader()),
            left: (0..=steps.count).map(|count| self.left(count)).collect(),
            contacts: self.human(if said("despair") { DESPAIR } else { HUMAN }),
        }
    }

    /// Human contacts for this person. Never empty: the tests walk every path.
    fn human(&self, needs: [Need; 2]) -> Vec<ContactView> {
        let mut contacts = Vec::new();
        for need in needs {
            add(&mut contacts, self.meet(need, &self.position.facts).contacts);
        }
        contacts
    }
}

pub(super) fn add(contacts: &mut Vec<ContactView>, more: Vec<ContactView>) {
    for contact in more {
        if !contacts.iter().any(|known| known.id == contact.id) {
            contacts.push(contact);
        }
    }
}
