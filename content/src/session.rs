//! One person's use of the program: what they chose and answered, and what the page is told after each change.
//! It knows no file and no window; the shell gives it a document and writes what it says may be kept.

mod papers;
mod usage;

pub use papers::Here;

use crate::Catalogue;
use crate::dates::Day;
use crate::draw::Draw;
use crate::guide::{Facts, Move, Position, Replay};
use crate::mode::Mode;
use crate::pack::Standing;
use crate::policy::{IDLE_MINUTES, Persistence, Settled};
use crate::progress::Document;
use crate::search::Index;
use crate::services::Told;
use crate::usage::Door;
use crate::view::{FoundView, Page, QrCodesView, ReadyView, Saving, ServicesView, Setting};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was asked for at start.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The language of `--lang`, above the setting for this run.
    pub language: Option<String>,
    /// Languages of the system, most wished first.
    pub system: Vec<String>,
    /// Today, by the clock of the shell; absent when there is no clock to trust.
    pub today: Option<Day>,
    /// The mode of `--mode`; a policy stands above it.
    pub mode: Option<Mode>,
    /// What was decided for this computer.
    pub policy: Settled,
    /// What became of the content pack, if one was found.
    pub pack: Option<Standing>,
}

/// The page sent an id that is not ours, or not one that can be answered now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown id")]
pub struct UnknownId;

/// Something to say about the saved file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged and its twin stood in.
    Recovered,
    /// Neither could be read; both are left as they are.
    Damaged,
    /// They belong to a newer version; both are left as they are.
    Newer,
    /// Another window of the program is open and keeps the file.
    Busy,
    /// The folder cannot be written.
    Unwritable,
    /// Somebody else's words stand open here: these are kept only behind a code.
    NeedsCode,
}

impl Notice {
    fn message(self) -> &'static str {
        match self {
            Self::Recovered => "notice_recovered",
            Self::Damaged => "notice_damaged",
            Self::Newer => "notice_newer",
            Self::Busy => "notice_busy",
            Self::Unwritable => "notice_unwritable",
            Self::NeedsCode => "notice_needs-code",
        }
    }
}

/// One person's use of the program.
pub struct Session {
    catalogue: Arc<Catalogue>,
    document: Document,
    wish: Wish,
    at: Option<String>,
    saving: Saving,
    notice: Option<Notice>,
    /// What was kept before a policy allowed only settings: it is left as it is, and shown to nobody.
    held: Document,
    /// What the search looks through, by language; made when first asked.
    indexes: BTreeMap<String, Index>,
    here: Here,
    door: Door,
    /// The language of `--lang`, for whoever comes next.
    asked: Option<String>,
}

impl Session {
    /// Starts from a document. A language or country that is not ours any more is passed over.
    pub fn new(catalogue: Arc<Catalogue>, document: Document, wish: Wish) -> Self {
        let asked = wish.language.clone();
        let mut session = Self {
            catalogue,
            document,
            wish,
            at: None,
            saving: Saving::Saved,
            notice: None,
            held: Document::default(),
            indexes: BTreeMap::new(),
            here: Here::default(),
            door: Door::default(),
            asked,
        };
        session.settle();
        session
    }

    /// Leaves alone what a policy allows to be kept no more, and passes over what is not ours any more.
    fn settle(&mut self) {
        if self.persistence() == Persistence::Settings {
            let open = Document { settings: self.document.settings.clone(), ..Document::default() };
            self.held = std::mem::replace(&mut self.document, open);
        }
        self.pass_over();
    }

    /// Passes over what the document names and is not ours any more, and starts where the policy says.
    fn pass_over(&mut self) {
        let settings = &mut self.document.settings;
        let ours = |code: &str| self.catalogue.directory.choices().any(|choice| choice == code);
        settings.language.take_if(|code| !self.catalogue.words.knows(code));
        settings.country.take_if(|code| !ours(code));
        if settings.country.is_none() {
            settings.country.clone_from(&self.wish.policy.policy.country);
        }
    }

    /// Says something about the saved file, and whether changes reach it.
    pub fn tell(&mut self, notice: Option<Notice>, saving: Saving) {
        (self.notice, self.saving) = (notice, saving);
    }

    /// Whether changes reach the disk, as it was last told.
    pub fn saving(&self) -> Saving {
        self.saving
    }

    /// The language of every word.
    pub fn language(&self) -> String {
        let settled = self.wish.language.as_ref().or(self.document.settings.language.as_ref());
        let settled = settled.or(self.wish.policy.policy.language.as_ref());
        settled.cloned().unwrap_or_else(|| self.catalogue.words.negotiate(&self.wish.system))
    }

    /// What may be written to disk.
    pub fn kept(&self) -> Document {
        match self.persistence() {
            Persistence::All => self.document.kept(),
            Persistence::Settings => Document { settings: self.document.settings.clone(), ..self.held.clone() },
            Persistence::None => Document::default(),
        }
    }

    /// Everything the page draws.
    pub fn page(&self) -> Page {
        let written = self.written();
        Page {
            sheet: Some(self.draw(|draw| draw.sheet())),
            usage: Some(self.usage()),
            record: written.record,
            person: written.person,
            ..self.place()
        }
    }

    /// Changes a setting.
    ///
    /// # Errors
    /// When the language or country is not ours.
    pub fn change(&mut self, setting: Setting) -> Result<Page, UnknownId> {
        let settings = &mut self.document.settings;
        match setting {
            Setting::Language(code) => {
                known(self.catalogue.words.knows(&code))?;
                settings.language = Some(code);
                self.wish.language = None;
                return Ok(self.page());
            }
            Setting::Country(code) => {
                known(self.catalogue.directory.choices().any(|choice| choice == code))?;
                settings.country = Some(code);
                return Ok(self.place());
            }
            Setting::Theme(theme) => settings.theme = theme,
            Setting::Keep(keep) => {
                settings.keep = Some(keep);
            }
            Setting::LeaveExplained(explained) => settings.leave_explained = explained,
            Setting::CodeAsked(asked) => {
                settings.code_asked = asked;
                return Ok(self.used());
            }
            Setting::IdleMinutes(minutes) => {
                known(minutes == 0 || IDLE_MINUTES.contains(&minutes))?;
                settings.idle_minutes = Some(minutes);
                return Ok(self.used());
            }
        }
        Ok(self.progress())
    }

    /// Answers a question that is asked or was answered. An answer to the country question is the country setting.
    ///
    /// # Errors
    /// When the fact is not asked here, or an answer is not one of its answers, or too many are given.
    pub fn answer(&mut self, fact: &str, answers: Vec<String>) -> Result<Page, UnknownId> {
        let position = self.position();
        let known_fact = self.catalogue.guide.fact(fact).ok_or(UnknownId)?;
        known(position.asked.as_deref() == Some(fact) || position.answered.iter().any(|answered| answered == fact))?;
        if known_fact.is_country() {
            let [code] = answers.as_slice() else { return Err(UnknownId) };
            self.at = None;
            return self.change(Setting::Country(code.clone()));
        }
        known(known_fact.accepts(&answers))?;
        self.document.answers.insert(fact.to_owned(), answers);
        self.at = None;
        Ok(self.guide())
    }

    /// Goes back to a question that was answered.
    ///
    /// # Errors
    /// When it was not answered.
    pub fn revisit(&mut self, fact: &str) -> Result<Page, UnknownId> {
        known(self.position().answered.iter().any(|answered| answered == fact))?;
        self.at = Some(fact.to_owned());
        Ok(self.guide())
    }

    /// Stays where the guide stood before going back to a question.
    pub fn stay(&mut self) {
        self.at = None;
    }

    /// Starts the guide again: answers, ticks and what was added or arranged are let go, the country stays.
    pub fn restart(&mut self) -> Page {
        let Document { answers, ticked, own, arranged, .. } = Document::default();
        let now = &mut self.document;
        (now.answers, now.ticked, now.own, now.arranged) = (answers, ticked, own, arranged);
        self.at = None;
        self.guide()
    }

    /// Ticks a step, or takes the tick away.
    ///
    /// # Errors
    /// When there is no such step.
    pub fn tick(&mut self, step: &str, done: bool) -> Result<Page, UnknownId> {
        let own = self.document.own.iter().any(|own| own.id == step);
        known(own || self.catalogue.guide.step(step).is_some())?;
        mark(&mut self.document.ticked, step, done);
        Ok(self.progress())
    }

    /// Adds a step of the person's own.
    ///
    /// # Errors
    /// When nothing is said, it is too long, or there are too many.
    pub fn add_step(&mut self, text: &str) -> Result<Page, UnknownId> {
        known(self.document.own.add(text).is_some())?;
        Ok(self.guide())
    }

    /// Takes a step of the person's own away, and its tick.
    ///
    /// # Errors
    /// When there is no such step.
    pub fn remove_step(&mut self, step: &str) -> Result<Page, UnknownId> {
        known(self.document.own.remove(step))?;
        self.document.ticked.remove(step);
        Ok(self.guide())
    }

    /// Moves, skips, parks or brings back a step of a professional's plan.
    ///
    /// # Errors
    /// When the reader is no professional, or the plan has no such step.
    pub fn arrange(&mut self, step: &str, what: Move) -> Result<Page, UnknownId> {
        let position = self.position();
        known(crate::draw::arranges(&position.facts) && position.asked.is_none())?;
        let guide = &self.catalogue.guide;
        let before = self.document.arranged.clone();
        let now = guide.arranged(guide.plan(&position.facts).collect(), &before);
        known(self.document.arranged.change(guide, &now, step, what))?;
        Ok(self.guide())
    }

    /// Marks a section as read, or as not read.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn read(&mut self, section: &str, done: bool) -> Result<Page, UnknownId> {
        known(self.catalogue.sheet.sections.iter().any(|known| known.id == section))?;
        mark(&mut self.document.read, section, done);
        Ok(self.progress())
    }

    /// Which service fits, for what is told beside the guide's answers. What is told here is kept nowhere.
    ///
    /// # Errors
    /// When a question or an answer is not ours.
    pub fn fit(&self, told: &BTreeMap<String, String>) -> Result<ServicesView, UnknownId> {
        let told = Told::new(told, &self.position().facts)?;
        Ok(self.draw(|draw| draw.services(&told)))
    }

    /// Words ready to use, for this reader and these answers.
    pub fn ready(&self) -> ReadyView {
        self.draw(|draw| draw.ready())
    }

    /// Contacts of every country that a few words name, those of the chosen country first.
    pub fn find(&mut self, query: &str) -> FoundView {
        let language = self.language();
        if !self.indexes.contains_key(&language) {
            let index = Index::new(&self.catalogue, &language);
            self.indexes.insert(language.clone(), index);
        }
        self.draw(|draw| draw.found(&self.indexes[&language], query))
    }

    /// The number and the address of a contact, to be read by another device.
    ///
    /// # Errors
    /// When there is no such contact.
    pub fn qr_codes(&self, contact: &str) -> Result<QrCodesView, UnknownId> {
        self.draw(|draw| draw.qr_codes(contact)).ok_or(UnknownId)
    }

    /// Forgets everything, settings too. The language on the screen stays for this run.
    pub fn forget(&mut self) -> Page {
        self.wish.language = Some(self.language());
        (self.document, self.at, self.notice) = (Document::default(), None, None);
        self.saving = Saving::Saved;
        self.held = Document::default();
        self.settle();
        self.page()
    }

    /// What depends on the country: everything but the sheet.
    fn place(&self) -> Page {
        Page {
            chrome: Some(self.draw(|draw| draw.frame())),
            directory: Some(self.draw(|draw| draw.directory())),
            ..self.guide()
        }
    }

    fn guide(&self) -> Page {
        Page { guide: Some(self.draw(|draw| draw.guide(&self.document))), ..self.progress() }
    }

    /// Settings, and what is read and ticked.
    pub fn progress(&self) -> Page {
        let notice = self.notice.map(Notice::message);
        Page { progress: Some(self.draw(|draw| draw.progress(&self.document, self.saving, notice))), ..Page::default() }
    }

    fn position(&self) -> Position {
        self.catalogue.guide.replay(Replay {
            answers: &self.document.answers,
            country: self.document.settings.country.as_deref(),
            at: self.at.as_deref(),
        })
    }

    fn draw<T>(&self, part: impl FnOnce(&Draw<'_>) -> T) -> T {
        let (language, position) = (self.language(), self.position());
        let country = self.document.settings.country.as_deref();
        part(&Draw::new(&self.catalogue, &language, country, &position).on(self.wish.today))
    }

    /// What is established, for tests and records.
    pub fn facts(&self) -> Facts {
        self.position().facts
    }
}

fn known(is: bool) -> Result<(), UnknownId> {
    is.then_some(()).ok_or(UnknownId)
}

fn mark(set: &mut std::collections::BTreeSet<String>, id: &str, done: bool) {
    if done {
        set.insert(id.to_owned());
    } else {
        set.remove(id);
    }
}
