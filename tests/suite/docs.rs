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

/// Runs one block of commands of a page in a folder, with the tool built here, and returns whether it went well.
fn ran(block: &str, folder: &std::path::Path) -> bool {
    let root = root();
    let here = format!("cargo run --offline --manifest-path {}/Cargo.toml", root.display());
    let script = block.replace("cargo run", &here).replace("sudo ", "").replace("/etc/balise/packs", "place");
    std::fs::write(folder.join("passphrase"), "one\none\n").unwrap();
    let passphrase = std::fs::File::open(folder.join("passphrase")).unwrap();
    let mut bash = Command::new("bash");
    bash.args(["-euc", &script.replace("cp content/", &format!("cp {}/content/", root.display()))]);
    bash.current_dir(folder).stdin(passphrase).status().unwrap().success()
}

#[test]
fn a_pack_made_by_the_page_about_packs_is_one_that_the_program_takes() {
    let page = std::fs::read_to_string(root().join("docs/content-packs.md")).unwrap();
    let blocks: Vec<_> = page.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 4, "build, key, signature, place");
    let folder = tempfile::tempdir().unwrap();
    assert!(ran(blocks[0], folder.path()), "{}", blocks[0]);
    if Command::new("minisign").arg("-v").output().is_err() {
        return eprintln!("LEFT OUT: minisign is not on this computer, so nothing was signed");
    }
    for block in &blocks[1..] {
        assert!(ran(block, folder.path()), "{block}");
    }
    let read = |name: &str| std::fs::read(folder.path().join("place").join(name)).unwrap();
    let text = |name: &str| String::from_utf8(read(name)).unwrap();
    let opened =
        content::pack::open(&read("school.balisepack"), &text("school.balisepack.minisig"), &text("minisign.pub"));
    assert_eq!(opened.unwrap().label.name, "Words of our school");
}

#[test]
fn one_make_command_builds_and_signs_a_pack_as_the_page_says() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("minisign.key");
    std::fs::write(&key, "").unwrap();
    let given = [format!("FOLDER={}", folder.path().display()), format!("KEY={}", key.display()), "OUT=x".to_owned()];
    let make = Command::new("make").args(["-n", "pack"]).args(given).current_dir(root()).output().unwrap();
    let said = String::from_utf8(make.stdout).unwrap();
    let built = format!("--bin content -- pack \"{}\" \"x\"", folder.path().display());
    let signed = format!("minisign -S -s \"{}\" -m \"x\"", key.display());
    assert!(said.find(&built).zip(said.find(&signed)).is_some_and(|(built, signed)| built < signed), "{said}");
}
