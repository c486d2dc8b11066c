//! The whole guide on one page: a graph for Graphviz, and a table. It shows the data and judges nothing.

use crate::guide::{Condition, Guide};
use std::fmt::Write;

/// The guide as a Graphviz graph: questions in the order asked, then the steps of each phase with their conditions.
pub fn graph(guide: &Guide) -> String {
    let mut out = String::from("digraph guide {\n  node [shape=box]\n");
    for question in &guide.questions {
        let answers = guide.fact(&question.fact).map(|fact| fact.answers.join(", ")).unwrap_or_default();
        let (when, answers) = (condition(&question.when), if answers.is_empty() { "…" } else { &answers });
        put(&mut out, format_args!("  \"{}\" [label=\"{}\\n{answers}\\n{when}\"]", question.fact, question.fact));
    }
    for pair in guide.questions.windows(2) {
        put(&mut out, format_args!("  \"{}\" -> \"{}\"", pair[0].fact, pair[1].fact));
    }
    if let Some(last) = guide.questions.last() {
        put(&mut out, format_args!("  \"{}\" -> plan", last.fact));
    }
    put(&mut out, format_args!("  plan [shape=ellipse]"));
    for phase in &guide.phases {
        put(&mut out, format_args!("  subgraph \"cluster_{}\" {{\n    label=\"{}\"", phase.id, phase.id));
        for step in guide.steps.iter().filter(|step| step.phase == phase.id) {
            let when = condition(&step.when);
            put(&mut out, format_args!("    \"{}\" [label=\"{}\\n{when}\"]", step.id, step.id));
        }
        put(&mut out, format_args!("  }}"));
    }
    for step in &guide.steps {
        put(&mut out, format_args!("  plan -> \"{}\"", step.id));
    }
    out.push_str("}\n");
    out
}

/// The guide as a table: one row for each question and each step.
pub fn table(guide: &Guide) -> String {
    let mut out = String::from("| id | where | when | needs | sources |\n|---|---|---|---|---|\n");
    for question in &guide.questions {
        put(&mut out, format_args!("| {} | question | {} | | |", question.fact, condition(&question.when)));
    }
    for phase in &guide.phases {
        for step in guide.steps.iter().filter(|step| step.phase == phase.id) {
            let needs: Vec<_> = step.needs.iter().map(|need| need.id()).collect();
            let (needs, sources, when) = (needs.join(", "), step.sources.join(", "), condition(&step.when));
            put(&mut out, format_args!("| {} | {} | {when} | {needs} | {sources} |", step.id, phase.id));
        }
    }
    out
}

fn condition(condition: &Condition) -> String {
    let part = |name: &str, is: &crate::guide::Is| format!("{name} {} is {}", is.fact, is.is.join(" or "));
    condition.parts().map(|(name, is)| part(name, is)).collect::<Vec<_>>().join("; ")
}

fn put(out: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{line}");
}
