//! Which messages the structure needs. A message id is made from the ids of the structure, so completeness is set equality.

use crate::Catalogue;
use crate::guide::Need;
use std::collections::BTreeSet;

/// Messages of `common.ftl`, named by code.
pub const COMMON: [&str; 27] = [
    "hours_always",
    "hours_unknown",
    "hours_row",
    "days_all",
    "days_run",
    "day_mo",
    "day_tu",
    "day_we",
    "day_th",
    "day_fr",
    "day_sa",
    "day_su",
    "cost_free",
    "cost_call-rates",
    "who_anyone",
    "who_under-18",
    "who_parents",
    "who_adults",
    "consulted",
    "consulted_copy",
    "country_none",
    "notice_recovered",
    "notice_damaged",
    "notice_newer",
    "notice_busy",
    "notice_unwritable",
    "plan_title",
];

/// What the structure needs, and what it may have beside.
pub struct Needed {
    /// Ids of messages and attributes that must be there.
    pub all: BTreeSet<String>,
    may: BTreeSet<String>,
}

impl Needed {
    /// Whether the structure uses the message. The frame's own words (`ui_`, `about_`) are the page's to judge.
    pub fn allows(&self, id: &str) -> bool {
        let frame = ["ui_", "about_", "term_"].iter().any(|start| id.starts_with(start));
        frame || self.all.contains(id) || self.may.contains(id)
    }
}

/// Every message id that follows from the structure.
pub fn needed(catalogue: &Catalogue) -> Needed {
    let mut all: BTreeSet<String> = COMMON.iter().map(|id| (*id).to_owned()).collect();
    let mut may = BTreeSet::new();
    all.extend(["plan_lead", "plan_urgent"].map(str::to_owned));
    sheet(catalogue, &mut all);
    guide(catalogue, &mut all, &mut may);
    directory(catalogue, &mut all, &mut may);
    Needed { all, may }
}

fn sheet(catalogue: &Catalogue, all: &mut BTreeSet<String>) {
    let sheet = &catalogue.sheet;
    let title = format!("sheet_{}", sheet.id);
    all.extend([format!("{title}.lead"), title.clone()]);
    for section in &sheet.sections {
        all.insert(format!("{title}_{}", section.id));
        all.extend(section.blocks.iter().map(|block| sheet.block_message(section, block)));
        all.extend(section.notes.iter().map(|note| sheet.note_message(note)));
    }
}

fn guide(catalogue: &Catalogue, all: &mut BTreeSet<String>, may: &mut BTreeSet<String>) {
    let guide = &catalogue.guide;
    for fact in &guide.facts {
        all.insert(format!("guide_{}", fact.id));
        may.insert(format!("guide_{}.hint", fact.id));
        for answer in &fact.answers {
            let message = format!("guide_{}_{answer}", fact.id);
            may.insert(format!("{message}.hint"));
            all.extend([format!("{message}_said"), message]);
        }
    }
    all.extend(guide.phases.iter().map(|phase| format!("phase_{}", phase.id)));
    for step in &guide.steps {
        let message = format!("step_{}", step.id);
        all.extend([format!("{message}.how"), format!("{message}.why"), message]);
    }
    all.extend(Need::ALL.map(|need| format!("need_{}", need.id())));
}

fn directory(catalogue: &Catalogue, all: &mut BTreeSet<String>, may: &mut BTreeSet<String>) {
    all.extend(Need::ALL.map(|need| format!("gap_generic_{}", need.id())));
    for code in catalogue.directory.choices() {
        all.insert(format!("country_{code}"));
        let gaps = catalogue.directory.country(code).into_iter().flat_map(|country| &country.gaps);
        all.extend(gaps.map(|gap| format!("gap_{code}_{}", gap.need.id())));
    }
    for (_, entry) in catalogue.directory.entries() {
        all.insert(format!("contact_{}", entry.id));
        may.insert(format!("contact_{}.note", entry.id));
        all.extend(entry.languages.iter().map(|code| format!("language_{code}")));
    }
}

/// The variables a message is given.
pub fn variables(id: &str) -> &'static [&'static str] {
    match id {
        "hours_row" => &["days", "from", "to"],
        "days_run" => &["first", "last"],
        "consulted" => &["date"],
        "consulted_copy" => &["date", "copy"],
        "about_version" => &["version"],
        _ if ["guide_", "step_", "plan_", "phase_", "need_"].iter().any(|start| id.starts_with(start)) => &["reader"],
        _ => &[],
    }
}
