//! A content pack is in force only when the trusted key signed every byte of it, and what it makes of the content has no fault.

use crate::house::root;
use crate::person::CATALOGUE;
use content::pack::{FILE_LIMIT, FILES, LABEL, LIMIT, Pack, Refused, SHIPPED, Standing, build, open};
use content::view::PackView;
use content::words::plain;
use content::{Catalogue, Document, Files, Session, Wish};
use minisign::KeyPair;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, LazyLock};
use tar::{Builder, EntryType, Header};

/// A program that any pack of these tests is for.
const PROGRAM: &str = "0.1.0";
const WORDS: &str = "words/en/ui.ftl";

static KEYS: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate_unencrypted_keypair().unwrap());
static SHIPPED_FILES: LazyLock<Files> = LazyLock::new(Files::shipped);

fn key() -> String {
    KEYS.pk.to_box().unwrap().to_string()
}

fn signature(bytes: &[u8], keys: &KeyPair) -> String {
    minisign::sign(None, &keys.sk, Cursor::new(bytes), Some("for a school"), Some("by somebody")).unwrap().to_string()
}

fn label(version: &str, program: &str) -> String {
    format!("name = \"School words\"\nversion = \"{version}\"\nprogram = \"{program}\"\n")
}

fn texts(files: &[(&str, String)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.clone())).collect()
}

/// The shipped words of the frame with one word changed.
fn changed() -> String {
    let text = SHIPPED_FILES.text(WORDS).unwrap();
    let line = text.lines().find(|line| line.starts_with("ui_nav_home = ")).unwrap();
    text.replacen(line, "ui_nav_home = Starting place", 1)
}

/// A pack of these files with a good label, as the command builds it.
fn built(files: &[(&str, String)]) -> Result<Vec<u8>, Refused> {
    let mut texts = texts(files);
    texts.entry(LABEL.to_owned()).or_insert_with(|| label("2026-12-01", PROGRAM));
    build(texts, &SHIPPED_FILES, PROGRAM)
}

/// A tar as anybody could make one: kind, path, bytes.
fn tarred(entries: &[(EntryType, &str, &[u8])]) -> Vec<u8> {
    let mut tar = Builder::new(Vec::new());
    let good = label("2026-12-01", PROGRAM);
    for (kind, path, bytes) in [(EntryType::Regular, LABEL, good.as_bytes())].iter().chain(entries) {
        let mut header = Header::new_gnu();
        // Written past the crate's own refusal of such paths.
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        if *kind == EntryType::Symlink || *kind == EntryType::Link {
            header.set_link_name("words/en/ui.ftl").unwrap();
        }
        header.set_cksum();
        tar.append(&header, *bytes).unwrap();
    }
    tar.into_inner().unwrap()
}

fn why(entries: &[(EntryType, &str, &[u8])]) -> Refused {
    let bytes = tarred(entries);
    open(&bytes, &signature(&bytes, &KEYS), &key()).unwrap_err()
}

/// What a session on a computer with this pack shows.
fn shown(language: &str, standing: Standing, catalogue: Arc<Catalogue>) -> PackView {
    let wish = Wish { language: Some(language.to_owned()), pack: Some(standing), ..Wish::default() };
    Session::new(catalogue, Document::default(), wish).usage().pack.unwrap()
}

#[test]
fn a_signed_pack_changes_its_words_and_no_others() {
    let bytes = built(&[(WORDS, changed())]).unwrap();
    let pack = open(&bytes, &signature(&bytes, &KEYS), &key()).unwrap();
    assert_eq!(pack.paths().collect::<Vec<_>>(), [WORDS]);
    let (files, in_force) = pack.apply(&SHIPPED_FILES, PROGRAM).unwrap();
    assert_eq!((in_force.content.clone(), in_force.over_other), (files.version(), false));
    let words = Catalogue::load(&files).unwrap().words;
    assert_eq!(words.say("en", "ui_nav_home", &[]), "Starting place");
    assert_eq!(words.say("fr", "ui_nav_home", &[]), CATALOGUE.words.say("fr", "ui_nav_home", &[]));
    assert_eq!(words.say("en", "ui_nav_guide", &[]), CATALOGUE.words.say("en", "ui_nav_guide", &[]));
}

#[test]
fn a_pack_is_the_same_bytes_each_time_it_is_built() {
    assert_eq!(built(&[(WORDS, changed())]), built(&[(WORDS, changed())]));
}

#[test]
fn one_flipped_bit_anywhere_in_the_pack_is_refused() {
    let bytes = tarred(&[(EntryType::Regular, "words/en/a.ftl", b"a = b\n")]);
    let (signature, key) = (signature(&bytes, &KEYS), key());
    assert!(open(&bytes, &signature, &key).is_ok());
    for place in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << (place % 8);
        assert_eq!(open(&flipped, &signature, &key), Err(Refused::Changed), "byte {place}");
    }
    assert_eq!(open(&bytes[..bytes.len() - 1], &signature, &key), Err(Refused::Changed));
    assert_eq!(open(&[&bytes[..], b"\0"].concat(), &signature, &key), Err(Refused::Changed));
}

#[test]
fn one_flipped_bit_anywhere_in_the_signature_is_refused_but_in_the_comment_that_says_it_is_untrusted() {
    let bytes = tarred(&[(EntryType::Regular, "words/en/a.ftl", b"a = b\n")]);
    let (signature, key) = (signature(&bytes, &KEYS), key());
    let untrusted = "untrusted comment: ".len()..signature.find('\n').unwrap();
    let mut tried = 0;
    for place in (0..signature.len()).filter(|place| !untrusted.contains(place)) {
        for bit in 0..7 {
            let mut flipped = signature.clone().into_bytes();
            flipped[place] ^= 1 << bit;
            let flipped = String::from_utf8(flipped).unwrap();
            assert!(open(&bytes, &flipped, &key).is_err(), "bit {bit} of byte {place}: {flipped}");
            tried += 1;
        }
    }
    assert!(tried > 1500, "only {tried} were tried");
}

#[test]
fn a_pack_that_another_key_signed_is_refused() {
    let bytes = built(&[(WORDS, changed())]).unwrap();
    let other = KeyPair::generate_unencrypted_keypair().unwrap();
    assert_eq!(open(&bytes, &signature(&bytes, &other), &key()), Err(Refused::OtherKey));
    assert_eq!(
        open(&bytes, &signature(&bytes, &KEYS), &other.pk.to_box().unwrap().to_string()),
        Err(Refused::OtherKey)
    );
    for key in ["", "no key", "untrusted comment: x\nRWQ\n"] {
        assert_eq!(open(&bytes, &signature(&bytes, &KEYS), key), Err(Refused::Key), "{key}");
    }
    for signature in ["", "untrusted comment: x\n", "no\nsignature\nat\nall\n"] {
        assert_eq!(open(&bytes, signature, &key()), Err(Refused::Signature), "{signature}");
    }
}

#[test]
fn a_pack_older_than_what_ships_is_refused_and_one_of_the_same_day_is_not() {
    let of = |version: &str| built(&[(LABEL, label(version, PROGRAM)), (WORDS, changed())]);
    let older = content::dates::Day { year: SHIPPED.year - 1, ..SHIPPED };
    assert_eq!(of(&older.to_string()), Err(Refused::Older { version: older.to_string() }));
    assert!(of(&SHIPPED.to_string()).is_ok());
}

#[test]
fn the_day_of_what_ships_is_not_before_the_day_any_contact_was_read() {
    for (_, entry) in CATALOGUE.directory.entries() {
        assert!(entry.consulted.date.unwrap() <= SHIPPED, "{}: set SHIPPED in content/src/pack/label.rs", entry.id);
    }
}

#[test]
fn a_pack_for_newer_programs_is_refused() {
    let of = |program: &str| built(&[(LABEL, label("2026-12-01", program)), (WORDS, changed())]);
    for program in ["0.1.1", "0.2.0", "1.0.0", "0.10.0"] {
        let refused = Refused::Program { lowest: program.to_owned(), program: PROGRAM.to_owned() };
        assert_eq!(of(program), Err(refused));
    }
    assert!(of("0.0.9").is_ok());
}

#[test]
fn a_missing_message_is_refused_with_the_sentence_of_the_check() {
    let text = changed().replacen("ui_nav_home = Starting place\n", "", 1);
    let Err(Refused::Content(fault)) = built(&[(WORDS, text)]) else { panic!("a message is missing") };
    assert_eq!(fault, "words/en: ui_nav_home: the message is missing: translate it");
}

#[test]
fn a_contact_that_nobody_can_reach_and_a_word_to_avoid_are_refused_by_the_same_check() {
    let france = SHIPPED_FILES.text("directory/fr.toml").unwrap();
    let number = france.lines().find(|line| line.starts_with("dial = ")).unwrap();
    let refused = built(&[("directory/fr.toml", france.replacen(number, "dial = \"ask\"", 1))]);
    assert!(
        matches!(&refused, Err(Refused::Content(fault)) if fault.starts_with("directory/fr.toml: ")),
        "{refused:?}"
    );
    let refused = built(&[(WORDS, changed().replacen("Starting place", "child pornography", 1))]);
    assert!(matches!(&refused, Err(Refused::Content(fault)) if fault.contains("says “")), "{refused:?}");
}

#[test]
fn a_path_outside_the_two_folders_is_refused() {
    for path in [
        "../words/en/ui.ftl",
        "words/../../x.ftl",
        "words/en/../x.ftl",
        "/words/en/ui.ftl",
        "/etc/passwd",
        "words\\en\\ui.ftl",
        "words/ui.ftl",
        "words/en/.ftl",
        "words/en/ui.toml",
        "words/en//ui.ftl",
        "./words/en/ui.ftl",
        "guide/main.toml",
        "sheets/sextortion.toml",
        "languages.toml",
        "directory/fr.ftl",
        "directory/x/fr.toml",
        "C:/x.ftl",
        "words/en/ui.ftl ",
        "",
    ] {
        assert_eq!(why(&[(EntryType::Regular, path, b"a = b\n")]), Refused::Path(path.to_owned()), "{path}");
    }
}

#[test]
fn anything_but_an_ordinary_file_is_refused() {
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Fifo,
        EntryType::Char,
        EntryType::Block,
        EntryType::GNULongName,
        EntryType::GNULongLink,
        EntryType::GNUSparse,
        EntryType::XHeader,
        EntryType::XGlobalHeader,
        EntryType::Continuous,
    ] {
        assert_eq!(why(&[(kind, WORDS, b"")]), Refused::NotAFile(WORDS.to_owned()), "{kind:?}");
    }
}

#[test]
fn a_file_that_stands_twice_is_too_large_or_no_text_is_refused() {
    fn file(bytes: &[u8]) -> (EntryType, &str, &[u8]) {
        (EntryType::Regular, WORDS, bytes)
    }
    assert_eq!(why(&[file(b"a = b\n"), file(b"a = c\n")]), Refused::Twice(WORDS.to_owned()));
    let large = vec![b' '; usize::try_from(FILE_LIMIT).unwrap() + 1];
    assert_eq!(why(&[file(&large)]), Refused::FileLarge(WORDS.to_owned()));
    assert_eq!(why(&[file(b"\xff")]), Refused::Text(WORDS.to_owned()));
    let paths: Vec<_> = (0..FILES).map(|number| format!("words/en/f{number}.ftl")).collect();
    let many: Vec<_> = paths.iter().map(|path| (EntryType::Regular, path.as_str(), &b""[..])).collect();
    assert_eq!(why(&many), Refused::Many);
    assert_eq!(open(&vec![0; LIMIT + 1], &signature(b"", &KEYS), &key()), Err(Refused::Large));
}

#[test]
fn a_file_that_says_it_is_longer_than_the_pack_is_refused() {
    let mut bytes = tarred(&[]);
    bytes.truncate(512);
    assert_eq!(Pack::unsigned(&bytes), Err(Refused::Torn));
    for nothing in [&b""[..], b"PK\x03\x04", &[0; 1024]] {
        assert_eq!(Pack::unsigned(nothing), Err(Refused::Torn));
    }
}

#[test]
fn a_pack_that_says_nothing_about_itself_or_holds_nothing_is_refused() {
    assert_eq!(built(&[]), Err(Refused::Empty));
    for wrong in [
        "",
        "name = \"a\"",
        "name = \"\"\nversion = \"2026-12-01\"\nprogram = \"0.1.0\"",
        "name = \"a\\nb\"\nversion = \"2026-12-01\"\nprogram = \"0.1.0\"",
        "name = \"a\"\nversion = \"tomorrow\"\nprogram = \"0.1.0\"",
        "name = \"a\"\nversion = \"2026-13-01\"\nprogram = \"0.1.0\"",
        "name = \"a\"\nversion = \"2026-12-01\"\nprogram = \"one\"",
        "name = \"a\"\nversion = \"2026-12-01\"\nprogram = \"0.1.0\"\nsudo = true",
    ] {
        let refused = built(&[(LABEL, wrong.to_owned()), (WORDS, changed())]);
        assert!(
            matches!(&refused, Err(Refused::Label(what)) if what.starts_with("pack.toml: ")),
            "{wrong}: {refused:?}"
        );
    }
}

#[test]
fn no_pack_changes_what_balise_says_about_itself_and_about_packs_or_speaks_another_language() {
    for path in ["words/en/pack.ftl", "words/fr/more/pack.ftl", "words/fr/about.ftl"] {
        assert_eq!(built(&[(path, String::new())]), Err(Refused::Kept(path.to_owned())));
    }
    let twice = built(&[("words/en/more.ftl", "pack_review = Everything was reviewed.\n".to_owned())]);
    assert!(matches!(&twice, Err(Refused::Content(fault)) if fault.contains("stands twice")), "{twice:?}");
    let path = "words/xx/ui.ftl";
    assert_eq!(built(&[(path, String::new())]), Err(Refused::Language(path.to_owned())));
}

#[test]
fn a_pack_built_over_other_content_is_judged_by_the_check_and_said_to_be_so() {
    let before =
        Files::shipped().with("words/fr/ui.ftl", SHIPPED_FILES.text("words/fr/ui.ftl").unwrap().to_owned() + "\n");
    let mut files = texts(&[(WORDS, changed())]);
    files.insert(LABEL.to_owned(), label("2026-12-01", PROGRAM));
    let bytes = build(files, &before, PROGRAM).unwrap();
    let (merged, in_force) = Pack::unsigned(&bytes).unwrap().apply(&SHIPPED_FILES, PROGRAM).unwrap();
    assert!(in_force.over_other);
    let standing = Standing { origin: "here".to_owned(), found: Ok(in_force) };
    let catalogue = Arc::new(Catalogue::load(&merged).unwrap());
    let lines: Vec<_> = shown("en", standing, catalogue).lines.iter().map(|line| plain(line)).collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].contains("“School words”, of December 1, 2026"), "{lines:?}");
    assert!(lines[1].contains("another version") && lines[3].contains("does not know"), "{lines:?}");
}

#[test]
fn every_reason_is_a_sentence_that_names_its_place_and_no_subject() {
    let path = || "words/en/x.ftl".to_owned();
    let all = [
        Refused::Several,
        Refused::Exposed,
        Refused::Denied,
        Refused::Unsigned,
        Refused::Key,
        Refused::Signature,
        Refused::OtherKey,
        Refused::Changed,
        Refused::Large,
        Refused::Torn,
        Refused::Many,
        Refused::Empty,
        Refused::Path(path()),
        Refused::NotAFile(path()),
        Refused::FileLarge(path()),
        Refused::Twice(path()),
        Refused::Text(path()),
        Refused::Kept(path()),
        Refused::Language(path()),
        Refused::Label(path()),
        Refused::Program { lowest: "9.0.0".to_owned(), program: PROGRAM.to_owned() },
        Refused::Older { version: "2020-01-02".to_owned() },
        Refused::Content(path()),
    ];
    assert_eq!(all.each_ref().map(Refused::message), Refused::MESSAGES);
    for (language, old) in [("fr", "2 janvier 2020"), ("en", "January 2, 2020")] {
        for why in all.clone() {
            let standing = Standing { origin: "/etc/balise/packs".to_owned(), found: Err(why.clone()) };
            let view = shown(language, standing, Arc::clone(&CATALOGUE));
            let refused = plain(&view.refused.unwrap());
            assert!(refused.starts_with("/etc/balise/packs") && !refused.contains(['[', ']']), "{refused}");
            assert!(!refused.to_lowercase().contains("sext"), "{refused}");
            assert_eq!(refused.contains(&path()), why.said(&CATALOGUE.words, language).contains(&path()));
            assert_eq!(refused.contains(old), matches!(why, Refused::Older { .. }), "{refused}");
            assert_eq!(view.lines.len(), 1);
        }
    }
}

#[test]
fn the_program_reads_no_pack_without_asking_who_signed_it() {
    for path in crate::house::files(&root().join("src-tauri/src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("::unsigned"), "{}", path.display());
    }
}

proptest! {
    #[test]
    fn what_is_built_is_read_again_as_it_was(names in prop::collection::btree_map("[a-z]{1,9}", "[ -~\n]{0,40}", 1..9)) {
        let texts: BTreeMap<_, _> = names.iter().map(|(name, text)| (format!("words/en/{name}.ftl"), text.clone())).collect();
        let entries: Vec<_> = texts.iter().map(|(path, text)| (EntryType::Regular, path.as_str(), text.as_bytes())).collect();
        let bytes = tarred(&entries);
        let pack = open(&bytes, &signature(&bytes, &KEYS), &key());
        if let Some(kept) = ["about", "pack"].into_iter().find(|name| names.contains_key(*name)) {
            prop_assert_eq!(pack, Err(Refused::Kept(format!("words/en/{kept}.ftl"))));
        } else {
            let pack = pack.unwrap();
            prop_assert_eq!(pack.paths().collect::<Vec<_>>(), texts.keys().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_tar_whose_heads_were_rewritten_keeps_the_promise_of_the_reader(
        changes in prop::collection::vec((0_usize..512, any::<u8>()), 1..6),
    ) {
        let mut bytes = tarred(&[(EntryType::Regular, "words/en/a.ftl", b"a = b\n")]);
        let head = &mut bytes[1024..1536];
        for (place, byte) in changes {
            head[place] = byte;
        }
        let mut header = Header::from_byte_slice(head).clone();
        header.set_cksum();
        head.copy_from_slice(header.as_bytes());
        crate::fuzz::tried::pack(&bytes);
    }
}
