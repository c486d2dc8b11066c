//! Saved progress: sealed, chosen, and never mistaken for something else.

use content::Document;
use content::progress::{Fault, Found, Kept, choose, open, seal};
use content::view::Setting;
use proptest::prelude::*;

use crate::person::Person;

fn kept() -> Document {
    let answers = [("safety", "safe"), ("who", "young"), ("age", "from-13"), ("demand", "money")];
    Person::reads("fr").answers(&answers).chooses(Setting::Keep(true)).0.kept()
}

fn newer() -> Vec<u8> {
    b"balise-progress 3 1 another shape of header\nbody".to_vec()
}

#[test]
fn what_is_sealed_is_opened_again() {
    let bytes = seal(7, &kept(), None).unwrap();
    assert_eq!(open(&bytes), Ok((7, Kept::Open(kept()))));
}

#[test]
fn every_shortened_file_is_refused() {
    let bytes = seal(1, &kept(), None).unwrap();
    for length in 0..bytes.len() {
        assert_eq!(open(&bytes[..length]), Err(Fault::Damaged), "{length} bytes were taken for the whole");
    }
}

#[test]
fn every_flipped_bit_is_refused() {
    let bytes = seal(1, &kept(), None).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&flipped).is_err(), "bit {bit} was not missed");
    }
}

#[test]
fn empty_and_nul_filled_files_are_damaged() {
    for bytes in [vec![], vec![0; 4096]] {
        assert_eq!(open(&bytes), Err(Fault::Damaged));
        assert_eq!(choose(Some(&bytes), Some(&bytes)), Found::Damaged);
    }
}

#[test]
fn a_newer_file_is_known_as_such_and_left_alone() {
    assert_eq!(open(&newer()), Err(Fault::Newer));
    let ours = seal(9, &kept(), None).unwrap();
    assert_eq!(choose(Some(&newer()), Some(&ours)), Found::Newer);
    assert_eq!(choose(Some(&ours), Some(&newer())), Found::Newer);
}

#[test]
fn the_newest_whole_file_is_taken() {
    let (old, new) = (Document::default(), kept());
    let (old_bytes, new_bytes) = (seal(1, &old, None).unwrap(), seal(2, &new, None).unwrap());
    let torn = &new_bytes[..20];
    let taken = |document: &Document, generation, recovered, behind| Found::Progress {
        kept: Kept::Open(document.clone()),
        generation,
        recovered,
        behind,
    };
    assert_eq!(choose(Some(&old_bytes), Some(&new_bytes)), taken(&new, 2, false, true));
    assert_eq!(choose(Some(&new_bytes), Some(&old_bytes)), taken(&new, 2, false, false));
    assert_eq!(choose(Some(torn), Some(&new_bytes)), taken(&new, 2, true, true));
    assert_eq!(choose(None, Some(&new_bytes)), taken(&new, 2, true, true));
    assert_eq!(choose(Some(&new_bytes), Some(torn)), taken(&new, 2, false, false));
    assert_eq!(choose(Some(torn), None), Found::Damaged);
    assert_eq!(choose(None, None), Found::Nothing);
}

#[test]
fn nothing_personal_is_kept_until_the_person_says_so() {
    let answers = [("safety", "safe"), ("who", "young")];
    let mut person = Person::reads("fr").answers(&answers);
    person.0.tick("danger-call", true).unwrap();
    person.0.read("definition", true).unwrap();
    for keep in [None, Some(false)] {
        if let Some(keep) = keep {
            person.0.change(Setting::Keep(keep)).unwrap();
        }
        let kept = person.0.kept();
        assert!(kept.read.is_empty() && kept.answers.is_empty() && kept.ticked.is_empty(), "{keep:?}");
    }
    person.0.change(Setting::Keep(true)).unwrap();
    let kept = person.0.kept();
    assert_eq!((kept.read.len(), kept.answers.len(), kept.ticked.len()), (1, 2, 1));
}

#[test]
fn a_person_who_comes_back_finds_the_place() {
    let person = Person::comes_back("fr", kept());
    assert_eq!(person.guide().question.unwrap().id, "doer");
}

#[test]
fn a_kept_language_or_country_that_is_not_ours_is_passed_over() {
    let mut document = kept();
    document.settings.language = Some("xx".to_owned());
    document.settings.country = Some("xx".to_owned());
    let wish = content::Wish { language: None, system: vec!["en-GB".to_owned()], ..content::Wish::default() };
    let session = content::Session::new(crate::person::CATALOGUE.clone(), document, wish);
    assert_eq!(session.language(), "en");
    assert_eq!(session.page().progress.unwrap().country, None);
}

#[test]
fn after_forgetting_nothing_is_left_to_keep() {
    let mut person = Person::comes_back("en", kept());
    person.0.forget();
    assert_eq!(person.0.kept(), Document::default());
    assert_eq!(person.0.language(), "en", "the words on the screen changed");
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fail_or_believe(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(open(&bytes).is_err());
    }

    #[test]
    fn a_header_in_front_of_any_body_is_not_believed(body in ".{0,200}", format in 0u32..4, generation: u64) {
        let bytes = format!("{} {format} {generation} {} 00\n{body}", "balise-progress", body.len());
        prop_assert!(open(bytes.as_bytes()).is_err());
    }

    #[test]
    fn any_document_survives_the_envelope(
        read in proptest::collection::btree_set("[a-z-]{1,12}", 0..6),
        ticked in proptest::collection::btree_set("\\PC{1,12}", 0..6),
        generation: u64,
    ) {
        let document = Document { read, ticked, ..Document::default() };
        let bytes = seal(generation, &document, None).unwrap();
        prop_assert_eq!(open(&bytes), Ok((generation, Kept::Open(document))));
    }
}
