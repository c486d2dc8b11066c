//! What the page receives: finished words and nothing to decide.
//! Every type here is written to TypeScript; no type here knows a file, a clock or a window.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A piece of a sentence: its role and its text, already isolated for direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub struct Token {
    /// How the page draws it.
    pub role: Role,
    /// The words.
    pub text: String,
}

/// How a piece of a sentence is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Plain words.
    Text,
    /// Words that matter most.
    Strong,
    /// Words said with stress.
    Em,
    /// A word of the field.
    Term,
}

/// A sentence as the page draws it.
pub type Rich = Vec<Token>;

/// Everything the page draws, or the parts of it that a command changed. An absent part has not changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// Words, choices and urgent contacts of the frame around every screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub chrome: Option<Chrome>,
    /// The fact sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sheet: Option<SheetView>,
    /// Where the guide stands: a question or the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub guide: Option<GuideView>,
    /// The directory of the chosen country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub directory: Option<DirectoryView>,
    /// Settings, and what is read and ticked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub progress: Option<ProgressView>,
}

/// The frame around every screen, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chrome {
    /// BCP 47 code of the language of every word in the page.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: Direction,
    /// Message id to finished words, for `ui.ftl` and `about.ftl`.
    pub words: BTreeMap<String, String>,
    /// Languages a person may choose, each in its own name.
    pub languages: Vec<Choice>,
    /// Countries a person may choose, sorted as readers of this language sort.
    pub countries: Vec<Choice>,
    /// Contacts for danger and dark thoughts, for the chosen country.
    pub urgent: Urgent,
    /// The one contact shown first, to talk to somebody.
    pub talk: Option<ContactView>,
}

/// Direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// An id and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// What the page sends back.
    pub id: String,
    /// What the person reads.
    pub name: String,
}

/// Contacts before everything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Urgent {
    /// Somebody is in danger now. Empty where no number is known to us: `gap` then says what to do.
    pub emergency: Vec<ContactView>,
    /// Why the country has no emergency number of its own here, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gap: Option<String>,
    /// Thoughts of suicide or self-harm.
    pub crisis: Vec<ContactView>,
}

/// The fact sheet in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// Title of the sheet.
    pub title: String,
    /// One sentence under the title.
    pub lead: String,
    /// Sections in reading order; the last is the pointer.
    pub sections: Vec<SectionView>,
    /// Words of the field, explained.
    pub glossary: Vec<TermView>,
}

/// A word of the field and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// Term id.
    pub id: String,
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: Rich,
}

/// One section of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Section id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What the section says in a few sentences.
    pub brief: Vec<BlockView>,
    /// Every statement, with the editor's notes in their place.
    pub complete: Vec<BlockView>,
}

/// One paragraph, heading, list item or editor's note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// Block id, or the note's id (`N-1`).
    pub id: String,
    /// How it is drawn.
    pub kind: BlockKind,
    /// The statements of the source sheet it stands for (`DEF-1a`).
    pub statements: Vec<String>,
    /// The words.
    pub text: Rich,
    /// For a note: the day it was written, as the reader writes dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<String>,
    /// For a note: where it comes from.
    pub sources: Vec<SourceView>,
}

/// How a block is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// One item of a list; neighbours form the list.
    Item,
    /// A heading inside a section.
    Heading,
    /// An editor's note: not what the sheet says.
    Note,
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Title of the source, in its own language.
    pub title: String,
    /// Its address, shown and copied, never opened by itself.
    pub url: String,
}

/// Where the guide stands: exactly one of `question` and `plan` is present.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// The question asked now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub question: Option<QuestionView>,
    /// The plan, when no question is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub plan: Option<PlanView>,
    /// What was answered so far, in the order asked; each can be changed.
    pub answered: Vec<AnsweredView>,
    /// The question before this one, for the back button.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub previous: Option<String>,
    /// Questions that remain after this one, at most.
    pub remaining: usize,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The fact it asks for.
    pub id: String,
    /// Its place, from 1.
    pub number: usize,
    /// The question.
    pub title: String,
    /// One sentence of help, or empty.
    pub hint: String,
    /// Whether several answers may be chosen.
    pub several: bool,
    /// The answers.
    pub options: Vec<OptionView>,
    /// The answers chosen before, when the person came back.
    pub chosen: Vec<String>,
}

/// One possible answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    /// Answer id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// An example, or empty.
    pub hint: String,
    /// Choosing it unchooses the others.
    pub alone: bool,
}

/// One answered question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredView {
    /// The fact.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answers, as words.
    pub answers: Vec<String>,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// Its title, for this reader.
    pub title: String,
    /// One sentence under the title; in danger or despair, that safety comes first.
    pub lead: Rich,
    /// What was said, in a few words each.
    pub summary: Vec<String>,
    /// Danger or despair was said: urgent contacts stand first, drawn as urgent.
    pub urgent: bool,
    /// Phases that hold at least one step, in order.
    pub phases: Vec<PhaseView>,
    /// Human contacts for this person, the first to talk to first; never empty.
    pub contacts: Vec<ContactView>,
}

/// One phase of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseView {
    /// `now`, `today`, `week` or `later`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its steps.
    pub steps: Vec<StepView>,
}

/// One step of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Step id.
    pub id: String,
    /// What to do.
    pub title: String,
    /// How to do it.
    pub how: Rich,
    /// Why.
    pub why: Rich,
    /// Who says so.
    pub sources: Vec<SourceView>,
    /// Contacts that meet the step's needs.
    pub contacts: Vec<ContactView>,
    /// For a need the country has no service for: why, and what is used instead.
    pub gaps: Vec<String>,
}

/// The directory of one country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryView {
    /// Name of the country, or of no country.
    pub country: String,
    /// Needs in order of urgency, each with its contacts.
    pub needs: Vec<NeedView>,
}

/// One need and who meets it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeedView {
    /// Need id.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Why the country has none of its own, when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub gap: Option<String>,
    /// Contacts, the country's own first.
    pub contacts: Vec<ContactView>,
}

/// One contact, ready to read, copy or dial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// Entry id.
    pub id: String,
    /// The service's own name.
    pub name: String,
    /// What it is for.
    pub what: String,
    /// Who may use it, in words.
    pub who: String,
    /// Number as people of the country write it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub phone: Option<String>,
    /// Number that takes text messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sms: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub url: Option<String>,
    /// When it answers, in words.
    pub hours: String,
    /// What it costs, in words, or empty when not known.
    pub cost: String,
    /// Languages spoken, in words, or empty when not known.
    pub languages: String,
    /// Limits to know before calling, or empty.
    pub note: String,
    /// Where the entry was read.
    pub source: SourceView,
    /// The day a stored copy of the source was read, in words; nobody has called.
    pub consulted: String,
    /// Not of the chosen country: European or worldwide.
    pub elsewhere: bool,
}

/// Settings, and what is read and ticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// Sections read.
    pub read: Vec<String>,
    /// Steps ticked.
    pub ticked: Vec<String>,
    /// The chosen country, if any.
    pub country: Option<String>,
    /// Light, dark or as the system.
    pub theme: Theme,
    /// Whether reading, answers and ticks are kept on this computer; absent until the person decides.
    pub keep: Option<bool>,
    /// Whether leaving quickly has been explained.
    pub leave_explained: bool,
    /// Whether changes reach the disk.
    pub saving: Saving,
    /// Something to say once about the saved file, as finished words.
    pub notice: Option<String>,
}

/// Light, dark or as the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Whether changes reach the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Saving {
    /// Saved.
    Saved,
    /// Nothing can be written: the program works, and nothing will be kept.
    Impossible,
}

/// One change of a setting asked by the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "name", content = "value")]
pub enum Setting {
    /// Language code.
    Language(String),
    /// Country code, `int` for another country.
    Country(String),
    /// Theme.
    Theme(Theme),
    /// Keep reading, answers and ticks on this computer.
    Keep(bool),
    /// Leaving quickly has been explained.
    LeaveExplained(bool),
}
