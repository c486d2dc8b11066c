//! Lists the commands the page may call, so that any other is refused. It must not know what they do.

const COMMANDS: &[&str] = &[
    "change",
    "answer",
    "revisit",
    "restart",
    "tick",
    "add_step",
    "remove_step",
    "arrange",
    "read",
    "fit",
    "say",
    "find",
    "qr_codes",
    "record",
    "trust",
    "handover",
    "forget",
    "unlock",
    "pass",
    "protect",
    "close_up",
    "switch",
    "files",
    "erase",
    "copy",
    "restore",
    "browse",
    "leave",
];

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
