//! A person in front of the program, to write a test as a sentence: start from this, do that, expect this.

use content::view::{ContactView, GuideView, Page, Setting};
use content::{Catalogue, Document, Session, Wish};
use std::sync::{Arc, LazyLock};

pub static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::shipped().unwrap()));

pub struct Person(pub Session);

impl Person {
    pub fn reads(language: &str) -> Self {
        Self::comes_back(language, Document::default())
    }

    pub fn comes_back(language: &str, document: Document) -> Self {
        let today = content::dates::written("2026-11-25");
        let wish = Wish { language: Some(language.to_owned()), today, ..Wish::default() };
        Self(Session::new(Arc::clone(&CATALOGUE), document, wish))
    }

    pub fn answers(mut self, answers: &[(&str, &str)]) -> Self {
        for (fact, given) in answers {
            let given = given.split('+').map(str::to_owned).collect();
            self.0.answer(fact, given).unwrap_or_else(|_| panic!("{fact} is not asked here"));
        }
        self
    }

    pub fn chooses(mut self, setting: Setting) -> Self {
        self.0.change(setting).unwrap();
        self
    }

    pub fn page(&self) -> Page {
        self.0.page()
    }

    pub fn guide(&self) -> GuideView {
        self.page().guide.unwrap()
    }

    pub fn steps(&self) -> Vec<String> {
        let plan = self.guide().plan.expect("a plan");
        plan.phases.into_iter().flat_map(|phase| phase.steps).map(|step| step.id).collect()
    }

    pub fn contacts(&self) -> Vec<ContactView> {
        self.guide().plan.expect("a plan").contacts
    }
}

/// The document in an envelope that anyone can open.
pub fn opened(bytes: &[u8]) -> Document {
    match content::progress::open(bytes).unwrap() {
        (_, content::progress::Kept::Open(document)) => document,
        (_, content::progress::Kept::Locked(_)) => panic!("this is behind a code"),
    }
}
