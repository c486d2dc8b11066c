//! The services compared, as they are drawn.

use super::{Choice, ContactView, NeedView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which service fits: what may be told of the case, and what follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServicesView {
    /// What may be told; nothing has to be.
    pub asks: Vec<AskView>,
    /// What was found, in one sentence.
    pub found: String,
    /// Services, best first.
    pub services: Vec<ServiceView>,
    /// People to reach in any case.
    pub people: Vec<NeedView>,
}

/// Something that may be told of the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskView {
    /// Its id.
    pub id: String,
    /// The question.
    pub title: String,
    /// What helps to answer.
    pub hint: String,
    /// Its answers; the last is that one does not know.
    pub options: Vec<Choice>,
    /// The answer that stands.
    pub chosen: String,
}

/// One service, weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    /// The contact.
    pub contact: ContactView,
    /// `fits`, `may` or `not`.
    pub fit: String,
    /// The same in words.
    pub verdict: String,
    /// Why.
    pub reasons: Vec<String>,
    /// Whether it stands in the table: it is of this country or of the whole world.
    pub compared: bool,
    /// Values, the same and in the same order for every service.
    pub values: Vec<ValueView>,
    /// Who says so.
    pub sources: Vec<ProofView>,
}

/// One value of a service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValueView {
    /// Its id.
    pub id: String,
    /// What is compared.
    pub title: String,
    /// The value in words.
    pub text: String,
    /// Whether it is known.
    pub known: bool,
}

/// A source, and what it is the source of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProofView {
    /// What it says, as a list of what is compared.
    pub about: String,
    /// Title of the source, in its own language.
    pub title: String,
    /// Its address, shown and copied, never opened by itself.
    pub url: String,
}
