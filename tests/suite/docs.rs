//! The pages for people who build: what they name exists, and the commands they give run.

use crate::house::{files, root};
use std::process::Command;

fn pages() -> Vec<(String, String)> {
    let mut pages: Vec<_> =
        files(&root().join("docs")).into_iter().filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    pages.extend(
        ["README.md", "CONTRIBUTING.md"].map(|name| root().join(name)).into_iter().filter(|path| path.exists()),
    );
    pages.iter().map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_link_of_the_docs_leads_somewhere() {
    let mut links = 0;
    for (page, text) in pages() {
        let folder = std::path::Path::new(&page).parent().unwrap().to_path_buf();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            links += 1;
            assert!(folder.join(target).exists(), "{page}: {target} is not there");
        }
    }
    assert!(links > 5, "only {links} links were looked at");
}

#[test]
fn every_content_command_of_the_docs_is_one() {
    let known = ["check", "status", "paths", "map", "types", "replies", "stale", "policy", "pack"];
    for (page, text) in pages() {
        for rest in text.split("--bin content -- ").skip(1) {
            let command =
                rest.split_whitespace().next().unwrap().trim_matches(|c: char| !c.is_ascii_alphabetic() && c != '|');
            assert!(command.split('|').all(|one| known.contains(&one)), "{page}: {command}");
        }
    }
}

#[test]
fn every_make_command_of_the_docs_is_one() {
    let makefile = std::fs::read_to_string(root().join("Makefile")).unwrap();
    for (page, text) in pages() {
        for rest in text.split("`make ").skip(1).chain(text.split("\nmake ").skip(1)) {
            let target = rest.split(|c: char| !c.is_ascii_alphabetic() && c != '-').next().unwrap();
            assert!(makefile.contains(&format!("\n{target}:")), "{page}: make {target}");
        }
    }
}

#[test]
fn the_map_shows_every_question_and_step() {
    let output = Command::new(env!("CARGO"))
        .args(["run", "-q", "--offline", "-p", "balise-content", "--bin", "content", "--", "map"])
        .current_dir(root())
        .output()
        .unwrap();
    let map = String::from_utf8(output.stdout).unwrap();
    let guide = &crate::person::CATALOGUE.guide;
    for id in guide.steps.iter().map(|step| &step.id).chain(guide.questions.iter().map(|question| &question.fact)) {
        assert!(map.contains(&format!("| {id} |")), "{id} is not on the map");
    }
    assert_eq!(map.lines().last(), Some("9 questions, 64 steps"));
}
