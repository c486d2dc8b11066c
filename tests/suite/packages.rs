//! What a package shows of itself, in menus, software centres and lists of what is installed: no subject, no network.

use crate::house::{files, root};

fn packaging() -> Vec<(String, String)> {
    let texts = files(&root().join("packaging")).into_iter();
    let texts: Vec<_> =
        texts.map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap())).collect();
    assert!(texts.len() > 15, "only {} files were looked at", texts.len());
    texts
}

#[test]
fn no_package_names_the_subject_where_others_may_see_it() {
    for (path, text) in packaging() {
        let text = text.to_lowercase();
        // The licence file credits the sheet by its title; it is read by those who look for it.
        let shown = !path.ends_with("copyright");
        for word in ["sext", "chantage", "blackmail", "nude", "intim"] {
            assert!(!(shown && text.contains(word)), "{path}: {word}");
        }
    }
}

#[test]
fn no_package_asks_for_the_network_or_downloads() {
    for (path, text) in packaging() {
        for forbidden in ["--share=network", "--filesystem", "NSISdl", "inetc", "Bootstrapper", "curl ", "wget "] {
            assert!(!text.contains(forbidden), "{path}: {forbidden}");
        }
    }
    let manifest = std::fs::read_to_string(root().join("packaging/flatpak/org.balise.app.yml")).unwrap();
    let asked: Vec<_> = manifest.lines().filter_map(|line| line.trim().strip_prefix("- --")).collect();
    assert_eq!(asked, ["socket=wayland", "socket=fallback-x11", "share=ipc", "device=dri"]);
}

#[test]
fn the_menu_says_the_same_in_every_language_of_the_program() {
    let entry = std::fs::read_to_string(root().join("packaging/linux/org.balise.app.desktop")).unwrap();
    for key in ["GenericName", "Comment"] {
        let said = entry.lines().filter(|line| line.starts_with(key)).count();
        assert_eq!(said, 2, "{key}: one line for each language");
    }
}
