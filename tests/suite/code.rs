//! What is behind a code opens with it alone, says nothing before, and a copy of it opens with its passphrase alone.

use crate::person::Person;
use content::Document;
use content::backup::{self, Unread};
use content::code::{self, Code, Cost, Header, Opened, Shown, WrongCode};
use content::progress::{Fault, Found, Kept, choose, open, seal};
use content::view::Setting;
use proptest::prelude::*;

/// A cost that a test can pay a thousand times.
const CHEAP: Cost = Cost { memory: 8, passes: 1, lanes: 1 };

const PLAIN: &[&str] = &["chestnut", "Félicie", "safety", "answers", "nurse"];

fn kept() -> Document {
    let answers = [("safety", "safe"), ("who", "young"), ("age", "from-13")];
    let mut person = Person::reads("fr").answers(&answers).chooses(Setting::Keep(true));
    person.0.add_step("call Félicie about the chestnut").unwrap();
    person.0.kept()
}

fn key(typed: &str) -> Opened {
    Opened::new(&Code::typed(typed), CHEAP, false).unwrap()
}

fn locked(bytes: &[u8]) -> content::progress::Locked {
    match open(bytes).unwrap() {
        (_, Kept::Locked(locked)) => locked,
        (_, Kept::Open(_)) => panic!("it stands open"),
    }
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn the_code_opens_what_it_closed_and_no_other_code_does() {
    let bytes = seal(4, &kept(), Some(&key("under the old oak"))).unwrap();
    let locked = locked(&bytes);
    assert_eq!(locked.open(&Code::typed("under the old oak")).unwrap().0, kept());
    assert_eq!(locked.open(&Code::typed("  under the old oak  ")).unwrap().0, kept(), "a space at the end counts");
    for wrong in ["", "under the old oa", "Under the old oak", "under the old oak!"] {
        assert_eq!(locked.open(&Code::typed(wrong)).err(), Some(WrongCode), "{wrong}");
    }
}

#[test]
fn an_accent_typed_in_one_key_or_two_is_the_same_code() {
    let bytes = seal(1, &kept(), Some(&key("cl\u{e9} du ch\u{e2}teau"))).unwrap();
    assert!(locked(&bytes).open(&Code::typed("cle\u{301} du cha\u{302}teau")).is_ok());
}

#[test]
fn nothing_that_was_typed_or_answered_stands_in_the_file() {
    let plain = seal(1, &kept(), None).unwrap();
    assert!(["chestnut", "Félicie", "safety"].iter().all(|word| holds(&plain, word)), "this test searches nothing");
    let sealed = seal(1, &kept(), Some(&key("under the old oak"))).unwrap();
    assert!(PLAIN.iter().all(|word| !holds(&sealed, word)));
    assert!(!holds(&sealed, "old oak"), "the code itself is in the file");
}

#[test]
fn two_saves_of_the_same_words_are_not_alike() {
    let key = key("under the old oak");
    let tail = |bytes: Vec<u8>| bytes[bytes.len() - 64..].to_vec();
    assert_ne!(tail(seal(1, &kept(), Some(&key)).unwrap()), tail(seal(1, &kept(), Some(&key)).unwrap()));
}

#[test]
fn a_wrong_code_and_a_changed_byte_are_the_same_failure() {
    let (place, code) = ("here", Code::typed("under the old oak"));
    let shown = Shown { language: Some("fr".to_owned()), ..Shown::default() };
    let bytes = code::seal(place, b"words", &key("under the old oak"), shown).unwrap();
    assert!(code::open(place, &bytes, &code).is_ok());
    assert!(matches!(code::open(place, &bytes, &Code::typed("another code")), Err(WrongCode)));
    assert!(matches!(code::open("there", &bytes, &code), Err(WrongCode)), "moved to another place, it opens");
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(code::open(place, &changed, &code), Err(WrongCode)), "bit {bit} can be changed");
    }
}

#[test]
fn a_header_that_asks_for_all_the_memory_is_refused() {
    let bytes = code::seal("here", b"words", &key("under the old oak"), Shown::default()).unwrap();
    let (header, end) = code::header(&bytes).unwrap();
    let greedy = Header { cost: Cost { memory: u32::MAX, ..header.cost }, ..header };
    let changed = [serde_json::to_vec(&greedy).unwrap().as_slice(), &bytes[end..]].concat();
    assert!(matches!(code::open("here", &changed, &Code::typed("under the old oak")), Err(WrongCode)));
}

#[test]
fn before_the_code_only_language_country_and_colours_are_seen() {
    let mut document = kept();
    document.settings.language = Some("en".to_owned());
    document.settings.country = Some("be".to_owned());
    let header = locked(&seal(1, &document, Some(&key("under the old oak"))).unwrap()).header;
    let shown = serde_json::to_value(&header.shown).unwrap();
    assert_eq!(shown, serde_json::json!({ "language": "en", "country": "be", "theme": "system" }));
}

#[test]
fn damage_is_found_without_the_code() {
    let sealed = seal(3, &kept(), Some(&key("under the old oak"))).unwrap();
    let torn = &sealed[..sealed.len() - 1];
    assert_eq!(open(torn), Err(Fault::Damaged));
    assert!(matches!(choose(Some(torn), Some(&sealed)), Found::Progress { recovered: true, .. }));
}

#[test]
fn a_file_left_from_before_the_code_is_known_to_be_behind() {
    let (before, after) = (seal(1, &kept(), None).unwrap(), seal(2, &kept(), Some(&key("under the old oak"))).unwrap());
    let found = choose(Some(&before), Some(&after));
    assert!(matches!(found, Found::Progress { kept: Kept::Locked(_), behind: true, .. }), "the open file would stay");
}

#[test]
fn a_copy_opens_with_its_passphrase_alone() {
    let copy = backup::write(&kept(), &Code::typed("seven green boats")).unwrap();
    assert!(copy.starts_with(b"age-encryption.org/v1\n-> scrypt "), "this is no age file");
    assert!(PLAIN.iter().all(|word| !holds(&copy, word)));
    assert_eq!(backup::read(&copy, &Code::typed("seven green boats")), Ok(kept()));
    assert_eq!(backup::read(&copy, &Code::typed("seven red boats")), Err(Unread::WrongCode));
    let last = copy.len() - 1;
    let changed = [&copy[..last], &[copy[last] ^ 1]].concat();
    assert_eq!(backup::read(&changed, &Code::typed("seven green boats")), Err(Unread::WrongCode));
    assert_eq!(backup::read(&copy[..last], &Code::typed("seven green boats")), Err(Unread::WrongCode));
}

#[test]
fn a_file_that_is_no_copy_is_said_to_be_none() {
    let code = Code::typed("seven green boats");
    for foreign in [b"".as_slice(), b"a letter", &seal(1, &kept(), None).unwrap()] {
        assert_eq!(backup::read(foreign, &code), Err(Unread::Foreign));
    }
}

proptest! {
    #[test]
    fn no_bytes_open_without_their_code(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(code::open("here", &bytes, &Code::typed("under the old oak")).is_err());
        prop_assert!(backup::read(&bytes, &Code::typed("under the old oak")).is_err());
    }
}
