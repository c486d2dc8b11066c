//! What each reader promises for any bytes at all. libFuzzer calls it with new bytes, and `tests/suite/fuzz.rs` with those kept in
//! `corpus/`. A reader added here gets a file in `fuzz_targets/`, a `[[bin]]`, and a folder of the same name in `corpus/`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)] // A promise that is broken stops the run.

use content::backup;
use content::code::Code;
use content::directory::Directory;
use content::files::{Files, parse};
use content::pack::{FILES, Pack, Refused, open as unseal};
use content::policy::{Known, Persistence, Scope, Source, settle};
use content::progress::{Document, Found, Kept, choose, open, seal};
use content::words::{Words, plain};
use content::{Catalogue, Mode, guide, markup, services, sheet};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// One reader: its name, as its folder in `corpus/` has it, and what is tried.
type Reader = (&'static str, fn(&[u8]));

pub const READERS: &[Reader] = &[
    ("envelope", envelope),
    ("reader", reader),
    ("words", words),
    ("policy", policy),
    ("backup", copy),
    ("pack", pack),
];

/// Saved progress: never believed unless sealed, never taken for nothing, and read again as it was written.
pub fn envelope(bytes: &[u8]) {
    let Some((how, bytes)) = bytes.split_first() else { return };
    let whole = seal(7, &Document::default(), None).unwrap();
    match how % 4 {
        0 => assert_ne!(choose(Some(bytes), Some(&whole)), Found::Nothing),
        1 => assert_ne!(choose(Some(&whole), Some(bytes)), Found::Nothing),
        2 => {
            let (main, twin) = bytes.split_at(bytes.len() / 2);
            assert!(
                matches!(choose(Some(main), Some(twin)), Found::Damaged | Found::Newer)
                    || open(main).is_ok()
                    || open(twin).is_ok()
            );
        }
        _ => sealed(bytes),
    }
    again(bytes);
}

/// What can be read is written and read again as the same.
fn again(bytes: &[u8]) {
    if let Ok((generation, Kept::Open(document))) = open(bytes) {
        let bytes = seal(generation, &document, None).unwrap();
        assert_eq!(open(&bytes), Ok((generation, Kept::Open(document))));
    }
}

/// Any body in an envelope that fits it, open or behind a code.
fn sealed(body: &[u8]) {
    for format in [1, 2] {
        again(&enveloped(format, body));
    }
}

fn enveloped(format: u32, body: &[u8]) -> Vec<u8> {
    let head = format!("balise-progress {format} 3 {}", body.len());
    let sum = Sha256::new().chain_update(&head).chain_update(b"\n").chain_update(body).finalize();
    let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    [format!("{head} {sum}\n").as_bytes(), body].concat()
}

/// A policy of an account, whatever it says, loosens nothing that the computer's own says.
pub fn policy(bytes: &[u8]) {
    static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::of(&Catalogue::shipped().unwrap()));
    let lab = br#"{ "Mode": "class", "Persistence": "none", "RecordAllowed": false, "PrintAllowed": false }"#;
    let account = Source::from_json(Scope::User, "account", bytes);
    let policy = settle(&[account, Source::from_json(Scope::Machine, "lab", lab)], &KNOWN).policy;
    assert_eq!((policy.mode, policy.persistence), (Some(Mode::Class), Some(Persistence::None)));
    assert!(!policy.allows_record() && !policy.allows_print());
    drop(settle(&[Source::from_json(Scope::Machine, "lab", bytes)], &KNOWN));
}

/// A copy opens with its passphrase alone.
pub fn copy(bytes: &[u8]) {
    assert!(backup::read(bytes, &Code::typed("no such phrase")).is_err());
}

/// A content pack: texts under paths of ours, whatever the tar says; and never opened without its signature.
pub fn pack(bytes: &[u8]) {
    if let Ok(pack) = Pack::unsigned(bytes) {
        let paths: Vec<_> = pack.paths().collect();
        assert!(!paths.is_empty() && paths.len() < FILES);
        for path in paths {
            let end = if path.starts_with("words/") { ".ftl" } else { ".toml" };
            assert!(path.starts_with("words/") || path.starts_with("directory/"), "{path}");
            assert!(path.ends_with(end) && !path.contains("..") && !path.contains(['\\', ':', '\0']), "{path}");
        }
    }
    // The key of the same tests: nobody here can sign for it.
    let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    let (signature, rest) = bytes.split_at(bytes.len().min(300));
    assert!(unseal(rest, &String::from_utf8_lossy(signature), key).is_err());
    assert!(unseal(rest, SIGNED, &String::from_utf8_lossy(signature)).is_err());
    // The signature fits four letters and no other bytes, and those are no pack.
    let why = if bytes == b"test" { Refused::Torn } else { Refused::Changed };
    assert_eq!(unseal(bytes, SIGNED, key), Err(why));
}

/// A signature of the four letters `test`, from the tests of minisign-verify.
const SIGNED: &str = "untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1556193335\tfile:test
y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==
";

/// The files of the content: understood, or refused in a sentence that names the file and one of its lines.
pub fn reader(bytes: &[u8]) {
    let Some((which, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let refused = match which % 5 {
        0 => parse::<sheet::Sheet>("x.toml", text).err(),
        1 => parse::<guide::Guide>("x.toml", text).err(),
        2 => parse::<services::Services>("x.toml", text).err(),
        3 => Directory::load(&Files::default().with("directory/x.toml", text))
            .err()
            .map(|said| said.replace("directory/", "")),
        _ => return drop(Words::load(&Files::default().with("languages.toml", text))),
    };
    if let Some(sentence) = refused {
        let line =
            sentence.strip_prefix("x.toml: line ").and_then(|rest| rest.split(':').next()?.parse::<usize>().ok());
        assert!(line.is_some_and(|line| line <= text.lines().count().max(1)), "{sentence}");
    }
}

/// Messages and their markup: said in full whatever they hold, and no tag but the three becomes one.
pub fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let rich = markup::rich(text);
    assert!(rich.iter().all(|token| !token.text.is_empty()));
    let said: usize = rich.iter().map(|token| token.text.len()).sum();
    assert!(said <= text.len());
    let languages = "[[language]]\ncode = \"fr\"\nname = \"français\"\ndirection = \"ltr\"\nstatus = \"complete\"\nreview = \"none\"\n";
    let files = Files::default().with("languages.toml", languages).with("words/fr/x.ftl", text);
    let words = Words::load(&files).unwrap();
    for id in Words::ids(&files, "x.ftl") {
        let said = words.say("fr", &id, &[("count", "3"), ("reader", "young")]);
        let _ = (plain(&said), markup::rich(&said), words.say("en", &id, &[]));
    }
}
