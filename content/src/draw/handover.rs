//! The handover sheet in two languages side by side: fixed labels and what was answered. What a person typed is never translated.
//! The order is what the police ask for: who, where, when, what, who it is about, danger.

use super::Draw;
use crate::person::Trusted;
use crate::record::Field;
use crate::view::{Choice, HandoverColumn, HandoverLine, HandoverSection, HandoverView};

/// One line: its id, the facts of the guide it shows, the field of the record it shows.
type Line = (&'static str, &'static [&'static str], Option<Field>);

/// Sections and their lines. What the guide asks and no line names goes to `what_happened`.
pub const SECTIONS: [(&str, &[Line]); 7] = [
    (
        "who",
        &[
            ("user", &[], Some(Field::User)),
            ("profile", &[], Some(Field::Profile)),
            ("other", &[], None),
            ("known", &["doer"], None),
        ],
    ),
    ("where", &[("apps", &[], Some(Field::Platform)), ("country", &["country"], None)]),
    ("when", &[("first", &[], None), ("dates", &[], Some(Field::Date)), ("last", &[], None)]),
    (
        "what",
        &[
            ("demanded", &["demand"], Some(Field::Demanded)),
            ("happened", &["happened"], None),
            ("payment", &[], Some(Field::Payment)),
            ("done", &[], Some(Field::Done)),
        ],
    ),
    (
        "young",
        &[
            ("age", &["age"], None),
            ("name", &[], None),
            ("contact", &[], None),
            ("person", &[], None),
            ("prepared", &["who"], None),
        ],
    ),
    ("danger", &[("now", &["safety"], None)]),
    ("after", &[("report", &[], None), ("next", &[], None)]),
];

/// Where the trusted person stands, and where a fact stands that no line names.
const PERSON: &str = "young_person";
const ELSE: &str = "what_happened";

/// Lines that show a field of the record.
pub fn typed_lines() -> impl Iterator<Item = (String, Field)> {
    SECTIONS.into_iter().flat_map(|(section, lines)| {
        lines.iter().filter_map(move |(line, _, field)| Some((format!("{section}_{line}"), (*field)?)))
    })
}

impl Draw<'_> {
    /// The sheet, the reader's language first and another beside it.
    pub fn handover(&self, trusted: &Trusted, beside: &str) -> HandoverView {
        HandoverView { first: self.column(trusted), second: self.speaking(beside).column(trusted) }
    }

    /// The same drawing in another language.
    fn speaking<'a>(&'a self, language: &'a str) -> Draw<'a> {
        Draw::new(self.catalogue, language, self.country, self.position)
    }

    fn column(&self, trusted: &Trusted) -> HandoverColumn {
        let field = |field: Field| Choice {
            id: field.id().to_owned(),
            name: self.say(&format!("record_field_{}", field.id())),
        };
        HandoverColumn {
            language: self.language.to_owned(),
            direction: self.catalogue.words.direction(self.language),
            title: self.say("paper_handover"),
            lead: self.say("paper_handover_lead"),
            sections: SECTIONS.map(|(section, lines)| self.handover_section(section, lines, trusted)).into(),
            notes: self.say("paper_handover_notes"),
            fields: Field::ALL.map(field).into(),
        }
    }

    fn handover_section(&self, section: &str, lines: &[Line], trusted: &Trusted) -> HandoverSection {
        let line = |(line, facts, _): &Line| {
            let id = format!("{section}_{line}");
            let mut said = self.said(facts);
            if id == ELSE {
                said.extend(self.said(&self.unnamed()));
            }
            if id == PERSON && !trusted.role.is_empty() {
                said.push(self.say(&format!("paper_role_{}", trusted.role)));
            }
            HandoverLine { label: self.say(&format!("paper_handover_{id}")), said, id }
        };
        HandoverSection {
            title: self.say(&format!("paper_handover_{section}")),
            lines: lines.iter().map(line).collect(),
        }
    }

    /// What was answered for these facts.
    fn said(&self, facts: &[&str]) -> Vec<String> {
        let given = facts.iter().filter_map(|fact| Some((*fact, self.position.facts.get(*fact)?)));
        given.flat_map(|(fact, given)| given.iter().map(move |answer| self.answer(fact, answer, "_said"))).collect()
    }

    /// Facts answered that no line names.
    fn unnamed(&self) -> Vec<&str> {
        let named =
            |fact: &str| SECTIONS.iter().any(|(_, lines)| lines.iter().any(|(_, facts, _)| facts.contains(&fact)));
        self.position.answered.iter().map(String::as_str).filter(|fact| !named(fact)).collect()
    }
}
