//! The rules of the house: one way from data to page, no network, types that do not drift.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The systems the program is for.
const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Crates that open connections, look up names or start other programs with an address.
const SPEAKERS: &[&str] = &[
    "reqwest",
    "hyper",
    "hyper-util",
    "ureq",
    "minreq",
    "attohttpc",
    "isahc",
    "surf",
    "curl",
    "curl-sys",
    "native-tls",
    "rustls",
    "openssl",
    "openssl-sys",
    "schannel",
    "security-framework",
    "tungstenite",
    "quinn",
    "h2",
    "h3",
    "hickory-proto",
    "hickory-resolver",
    "trust-dns-proto",
    "trust-dns-resolver",
    "socket2",
    "mio",
    "async-io",
    "async-net",
    "zbus",
    "libp2p",
    "webrtc",
    "sentry",
    "opener",
    "webbrowser",
    "tauri-plugin-http",
    "tauri-plugin-opener",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tauri-plugin-websocket",
];

/// Every crate that `package` needs to run on a system, with its features, as cargo resolves them for that system alone.
fn dependencies(package: &str, system: &str) -> BTreeMap<String, BTreeSet<String>> {
    let options = ["tree", "--locked", "--offline", "-e", "normal", "--prefix", "none", "-f", "{p}|{f}"];
    let output = Command::new(env!("CARGO"))
        .args(options)
        .args(["-p", package, "--target", system])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let (name, features) = line.split_once('|').unwrap();
        let features = features.trim_end_matches(" (*)").split(',').map(str::to_owned);
        found.entry(name.split(' ').next().unwrap().to_owned()).or_default().extend(features);
    }
    found
}

#[test]
fn the_content_knows_no_window() {
    let known = dependencies("balise-content", SYSTEMS[0]);
    for forbidden in ["tauri", "wry", "tao", "gtk", "webkit2gtk", "balise"] {
        assert!(!known.contains_key(forbidden), "content depends on {forbidden}");
    }
}

#[test]
fn the_program_has_nothing_to_speak_to_the_network_with() {
    for system in SYSTEMS {
        let known = dependencies("balise", system);
        assert!(known.contains_key("tauri"), "the list is not that of the program");
        let speakers: Vec<_> = SPEAKERS.iter().filter(|name| known.contains_key(**name)).collect();
        assert!(speakers.is_empty(), "on {system} the program depends on {speakers:?}");
        assert!(!known["tokio"].contains("net"), "on {system} tokio can open sockets");
    }
}

#[test]
fn what_is_forbidden_here_is_forbidden_to_cargo_deny_too() {
    let deny = std::fs::read_to_string(root().join("deny.toml")).unwrap();
    for name in SPEAKERS {
        assert!(deny.contains(&format!("{{ crate = \"{name}\"")), "deny.toml does not forbid {name}");
    }
}

#[test]
fn the_window_has_every_door_to_the_network_closed() {
    let text = std::fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let app = serde_json::from_str::<Value>(&text).unwrap()["app"].clone();
    assert_eq!(app["windows"].as_array().unwrap().len(), 1, "another window needs the same locks");
    let window = &app["windows"][0];
    assert_eq!(window["proxyUrl"], "http://127.0.0.1:9", "the dead proxy");
    assert_eq!(window["incognito"], true);
    for off in ["create", "devtools", "dragDropEnabled", "generalAutofillEnabled", "browserExtensionsEnabled"] {
        assert_eq!(window[off], false, "{off}");
    }
    assert_eq!(app["withGlobalTauri"], false);
    let security = &app["security"];
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(security["csp"]["default-src"], "'none'");
    assert_eq!(security["csp"]["connect-src"], "ipc: http://ipc.localhost");
    let own = ["'none'", "'self'", "'self' data:", "ipc: http://ipc.localhost"];
    for (what, from) in security["csp"].as_object().unwrap() {
        assert!(own.contains(&from.as_str().unwrap()), "{what} may come from {from}");
    }
    let capability = std::fs::read_to_string(root().join("src-tauri/capabilities/main.json")).unwrap();
    assert!(!capability.contains("remote"), "another address may give orders");
}

#[test]
fn the_window_refuses_to_leave_its_page() {
    let window = std::fs::read_to_string(root().join("src-tauri/src/window.rs")).unwrap();
    for refusal in [
        ".incognito(!is_driven())",
        "cfg!(debug_assertions) && std::env::var_os(\"TAURI_WEBVIEW_AUTOMATION\")",
        ".on_navigation(first_page())",
        ".on_new_window(|_, _| NewWindowResponse::Deny)",
        ".on_download(|_, _| false)",
        ".on_permission_request(|_, _| PermissionResponse::Deny)",
    ] {
        assert!(window.contains(refusal), "src-tauri/src/window.rs no longer says {refusal}");
    }
    assert_eq!(window.matches("WebviewWindowBuilder::").count(), 1, "another window needs the same refusals");
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
