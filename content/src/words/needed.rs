//! Which messages the structure needs. A message id is made from the ids of the structure, so completeness is set equality.

use crate::Catalogue;
use crate::draw::SAID;
use crate::draw::handover::SECTIONS;
use crate::guide::{Need, Step};
use crate::pack::Refused;
use crate::person::{ROLES, SENTENCES};
use crate::policy::{self, KEYS, Kind, Unreadable};
use crate::ready::{PARTS, TEXTS, TOLD};
use crate::record::Field;
use crate::services::{Because, QUESTIONS};
use crate::usage::Purpose;
use std::collections::BTreeSet;

/// Messages of `common.ftl`, named by code.
pub const COMMON: [&str; 28] = [
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
    "notice_needs-code",
    "plan_title",
];

/// Messages of `found.ftl`, named by code.
const DIRECTORY: [&str; 15] = [
    "area_eu",
    "area_int",
    "hours_local",
    "verified_source",
    "confirm_call",
    "confirm_reach",
    "confirm_emergency",
    "found_count",
    "found_more",
    "found_none",
    "found_none_no-country",
    "qr_call",
    "qr_text",
    "qr_open",
    "found_try",
];

/// Messages of `policy.ftl`, named by code.
const POLICY: [&str; 23] = [
    "policy_unset",
    "policy_fault_bad-value",
    "policy_fault_unknown-key",
    "policy_fault_unreadable",
    "policy_fault_duplicate",
    "policy_expect_word",
    "policy_expect_flag",
    "policy_expect_minutes",
    "policy_expect_language",
    "policy_expect_country",
    "policy_expect_contact",
    "policy_expect_contact-text",
    "policy_expect_contact-phone",
    "policy_about",
    "policy_supported",
    "policy_wrong",
    "policy_table_key",
    "policy_table_values",
    "policy_table_about",
    "policy_table_wrong",
    "policy_sample_role",
    "policy_sample_place",
    "policy_sample_hours",
];

/// Messages of `pack.ftl`, named by code.
const PACK: [&str; 6] =
    ["pack_in-force", "pack_signed", "pack_review", "pack_over-other", "pack_shipped", "pack_refused"];

/// Messages of `selfcheck.ftl`, named by code.
const SELF_CHECK: [&str; 22] = [
    "selfcheck_version",
    "selfcheck_content",
    "selfcheck_content_faults",
    "selfcheck_languages",
    "selfcheck_countries",
    "selfcheck_policy",
    "selfcheck_policy_none",
    "selfcheck_pack",
    "selfcheck_folder",
    "selfcheck_folder_none",
    "selfcheck_folder_unwritable",
    "selfcheck_saved_none",
    "selfcheck_saved_readable",
    "selfcheck_saved_recovered",
    "selfcheck_saved_damaged",
    "selfcheck_saved_newer",
    "selfcheck_saved_unreadable",
    "selfcheck_screen_none",
    "selfcheck_webview",
    "selfcheck_webview_none",
    "selfcheck_right",
    "selfcheck_wrong",
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
        let frame = ["ui_", "about_", "term_", "record_", "paper_"].iter().any(|start| id.starts_with(start));
        frame || self.all.contains(id) || self.may.contains(id)
    }
}

/// Every message id that follows from the structure.
pub fn needed(catalogue: &Catalogue) -> Needed {
    let mut all: BTreeSet<String> = COMMON.iter().map(|id| (*id).to_owned()).collect();
    let mut may = BTreeSet::new();
    all.extend(["plan_lead", "plan_urgent", "plan_left"].map(str::to_owned));
    sheet(catalogue, &mut all);
    guide(catalogue, &mut all, &mut may);
    directory(catalogue, &mut all, &mut may);
    services(catalogue, &mut all);
    ready(catalogue, &mut all, &mut may);
    papers(&mut all);
    policy(&mut all);
    all.extend(PACK.iter().chain(&Refused::MESSAGES).map(|id| (*id).to_owned()));
    all.extend(SELF_CHECK.map(str::to_owned));
    all.extend(Purpose::ALL.map(|purpose| purpose.message().to_owned()));
    all.extend(["file_size", "file_sum"].map(str::to_owned));
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
        all.extend(step_messages(step));
    }
    all.extend(Need::ALL.map(|need| format!("need_{}", need.id())));
}

/// Messages of a step: what to do, how, why; and for one with words to say, those to say and those to avoid.
pub fn step_messages(step: &Step) -> Vec<String> {
    let message = format!("step_{}", step.id);
    let places = |what: &'static str| (1..=SAID).map(move |place| format!("{what}-{place}"));
    let parts = places("say").chain(places("avoid")).chain(["say-why", "avoid-why"].map(str::to_owned));
    let parts = parts.filter(|_| step.say).chain(["how", "why"].map(str::to_owned));
    let mut all: Vec<_> = parts.map(|part| format!("{message}.{part}")).collect();
    all.insert(0, message);
    all
}

/// Whether a message is a sentence to avoid, and so may say what nobody must be told.
pub fn is_to_avoid(id: &str) -> bool {
    id.split_once(".avoid-").is_some_and(|(_, place)| place != "why")
}

fn directory(catalogue: &Catalogue, all: &mut BTreeSet<String>, may: &mut BTreeSet<String>) {
    all.extend(DIRECTORY.map(str::to_owned));
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

fn services(catalogue: &Catalogue, all: &mut BTreeSet<String>) {
    all.extend(["services_unknown", "services_title_cost"].map(str::to_owned));
    all.extend(
        ["fits", "may", "not"].iter().flat_map(|fit| ["fit", "found"].map(|say| format!("services_{say}_{fit}"))),
    );
    all.extend(Because::ALL.iter().map(|because| because.message().to_owned()));
    for (question, answers) in QUESTIONS {
        let message = format!("services_ask_{question}");
        all.extend(answers.map(|answer| format!("{message}_{answer}")));
        all.extend([format!("{message}.hint"), message]);
    }
    for service in &catalogue.services.rows {
        for value in service.values() {
            all.insert(format!("services_title_{}", value.name));
            all.extend(value.known.then_some(value.message));
        }
    }
}

/// A text opens, asks and closes; it may tell facts, and hold details to fill by hand.
fn ready(catalogue: &Catalogue, all: &mut BTreeSet<String>, may: &mut BTreeSet<String>) {
    all.extend(["ready_blank", "ready_caution_authority"].map(str::to_owned));
    for text in TEXTS {
        all.extend(["open", "ask", "close"].map(|part| format!("ready_{text}_{part}")));
        all.extend([format!("ready_title_{text}"), format!("ready_title_{text}.hint")]);
        may.extend(PARTS.map(|part| format!("ready_{text}_{part}")));
    }
    for fact in catalogue.guide.facts.iter().filter(|fact| TOLD.contains(&fact.id.as_str())) {
        may.extend(fact.answers.iter().map(|answer| format!("ready_said_{}_{answer}", fact.id)));
    }
}

fn papers(all: &mut BTreeSet<String>) {
    let record = ["entry", "time", "offset", "noted", "edited", "removed"];
    all.extend(record.map(|message| format!("record_{message}")));
    all.extend(Field::ALL.map(|field| format!("record_field_{}", field.id())));
    all.extend(ROLES.map(|role| format!("paper_role_{role}")));
    all.extend(SENTENCES.map(|sentence| format!("paper_sentence_{sentence}")));
    for (section, lines) in SECTIONS {
        all.insert(format!("paper_handover_{section}"));
        all.extend(lines.iter().map(|(line, ..)| format!("paper_handover_{section}_{line}")));
    }
}

/// A key is named and explained, and each value it can have in force is a sentence.
fn policy(all: &mut BTreeSet<String>) {
    all.extend(POLICY.iter().chain(&Unreadable::MESSAGES).map(|id| (*id).to_owned()));
    all.extend(policy::PARTS.map(|part| format!("ui_policy_contact_{}", part.to_lowercase())));
    for key in &KEYS {
        all.extend([key.message(), format!("{}.help", key.message())]);
        let message = format!("policy_{}", key.slug);
        match key.kind {
            Kind::Word(words) => all.extend(words.iter().map(|word| format!("{message}_{word}"))),
            Kind::Flag => all.extend(["yes", "no"].map(|word| format!("{message}_{word}"))),
            Kind::Language | Kind::Country | Kind::Minutes | Kind::Contact => {
                all.insert(message);
            }
        }
    }
}

/// The variables a message is given.
pub fn variables(id: &str) -> &'static [&'static str] {
    match id {
        "hours_row" => &["days", "from", "to"],
        "days_run" => &["first", "last"],
        "consulted" => &["date"],
        "consulted_copy" => &["date", "copy"],
        "hours_local" => &["hours", "country"],
        "found_count" | "found_more" => &["count"],
        "qr_call" | "qr_text" | "qr_open" => &["to"],
        "record_entry" => &["number"],
        "record_time" => &["time", "offset"],
        "record_offset" => &["offset"],
        "record_noted" | "record_edited" | "record_removed" => &["date", "time", "offset"],
        "policy_language" | "policy_country" | "policy_school-contact" | "policy_wrong" => &["value"],
        "policy_idle-minutes" | "policy_expect_contact-text" | "policy_expect_contact-phone" => &["count"],
        "policy_fault_bad-value" => &["origin", "key", "expect", "value"],
        "policy_fault_unknown-key" => &["origin", "key", "values"],
        "policy_fault_unreadable" => &["origin", "why"],
        "policy_fault_duplicate" => &["origin", "key", "value"],
        "policy_why_syntax" => &["count"],
        "policy_expect_word" | "policy_expect_language" => &["values"],
        "policy_expect_minutes" => &["least", "most"],
        "pack_in-force" => &["name", "version"],
        "pack_refused" => &["origin", "why"],
        _ if id.starts_with("pack_refused_") => &["value", "ours"],
        "about_version" | "selfcheck_version" | "selfcheck_content" | "selfcheck_webview" => &["version"],
        "file_size" => &["count"],
        "file_sum" => &["count", "size"],
        "selfcheck_countries" | "selfcheck_content_faults" | "selfcheck_wrong" => &["count"],
        "selfcheck_languages" => &["languages"],
        "selfcheck_policy" => &["policy"],
        "selfcheck_pack" => &["pack"],
        "selfcheck_folder" => &["folder"],
        "plan_left" => &["reader", "count"],
        _ if id.starts_with("ready_") && id.ends_with("_facts") => {
            &["reader", "safety", "age", "demand", "doer", "happened", "where", "care"]
        }
        "ready_report_details" => &["reader", "country"],
        _ if ["services_because_", "services_reach_"].iter().any(|start| id.starts_with(start)) => {
            &["reader", "country"]
        }
        _ if ["guide_", "step_", "plan_", "phase_", "need_", "services_", "ready_"]
            .iter()
            .any(|start| id.starts_with(start)) =>
        {
            &["reader"]
        }
        _ => &[],
    }
}
