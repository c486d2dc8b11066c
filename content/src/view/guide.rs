//! The guide as it is drawn: a question, or the plan.

use super::{ArrangeView, ContactView, OwnView, Rich, SayView, SourceView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Steps a professional set apart as not for this person; each can be brought back.
    pub skipped: Vec<StepView>,
    /// Steps a professional set apart for another day; each can be brought back.
    pub parked: Vec<StepView>,
    /// Steps the person added, in their own words.
    pub own: Vec<OwnView>,
    /// One step is shown at a time, until the reader asks for the list.
    pub cards: bool,
    /// How many steps remain, in words: the place in the list is the number.
    pub left: Vec<String>,
    /// Human contacts for this person, the first to talk to first; never empty.
    pub contacts: Vec<ContactView>,
}

/// One phase of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseView {
    /// `now`, `soon`, `today`, `week` or `later`.
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
    /// Words to say and to avoid, of a step that holds some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub say: Option<SayView>,
    /// Who says so.
    pub sources: Vec<SourceView>,
    /// Contacts that meet the step's needs.
    pub contacts: Vec<ContactView>,
    /// Whether it is about removing an image, so that comparing the services helps.
    pub removes: bool,
    /// The contacts are shown without anything to open.
    pub at_once: bool,
    /// For a need the country has no service for: why, and what is used instead.
    pub gaps: Vec<String>,
    /// How the step may be moved; absent when this reader, or this step, may not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub arrange: Option<ArrangeView>,
}
