//! Says when the embedded content changed, so that a new file is never missed. It must not read or transform anything.

fn main() {
    for part in ["languages.toml", "sheets", "guide", "directory", "practice", "words"] {
        println!("cargo::rerun-if-changed={part}");
    }
}
