//! The rules of the house: one way from data to page, no network, types that do not drift.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Names of every crate that `package` needs to run, by cargo's own resolution for this system.
fn dependencies(package: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--offline",
            "--filter-platform",
            "x86_64-unknown-linux-gnu",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let nodes: BTreeMap<_, _> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), node))
        .collect();
    let name = |id: &str| {
        let packages = metadata["packages"].as_array().unwrap();
        packages.iter().find(|p| p["id"] == id).unwrap()["name"].as_str().unwrap().to_owned()
    };
    let start = nodes.keys().find(|id| name(id) == package).unwrap();
    let mut seen = BTreeSet::new();
    let mut next = vec![*start];
    while let Some(id) = next.pop() {
        if !seen.insert(id) {
            continue;
        }
        for dependency in nodes[id]["deps"].as_array().unwrap() {
            let normal = dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
            if normal {
                next.push(dependency["pkg"].as_str().unwrap());
            }
        }
    }
    seen.into_iter().map(name).collect()
}

#[test]
fn the_content_knows_no_window() {
    let known = dependencies("balise-content");
    for forbidden in ["tauri", "wry", "tao", "gtk", "webkit2gtk", "balise"] {
        assert!(!known.contains(forbidden), "content depends on {forbidden}");
    }
}

#[test]
fn the_program_has_nothing_to_speak_to_the_network_with() {
    let known = dependencies("balise");
    assert!(known.contains("tauri"), "the list is not that of the program");
    for forbidden in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "native-tls",
        "rustls",
        "tungstenite",
        "quinn",
        "tauri-plugin-http",
        "tauri-plugin-updater",
        "tauri-plugin-shell",
    ] {
        assert!(!known.contains(forbidden), "the program depends on {forbidden}");
    }
}

#[test]
fn the_types_of_the_page_are_those_of_rust() {
    let path = root().join("ui/src/generated/types.ts");
    let written = std::fs::read_to_string(&path).unwrap();
    let now = content::types::types();
    assert!(
        written == now,
        "run: cargo run -q -p balise-content --bin content -- types {}",
        "ui/src/generated/types.ts"
    );
}

#[test]
fn only_one_file_of_the_page_knows_tauri() {
    let importers: Vec<_> = files(&root().join("ui/src"))
        .into_iter()
        .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("@tauri-apps")))
        .collect();
    assert_eq!(importers, [root().join("ui/src/backend/tauri.ts")]);
}

#[test]
fn the_page_inserts_no_markup_and_stores_nothing() {
    for path in files(&root().join("ui/src")) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for forbidden in
            ["{@html", "innerHTML", "localStorage", "sessionStorage", "indexedDB", "document.cookie", "type=\"file\""]
        {
            assert!(!text.contains(forbidden), "{}: {forbidden}", path.display());
        }
    }
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}
