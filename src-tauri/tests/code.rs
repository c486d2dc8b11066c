//! A code, from the command of the page to the bytes on the disk: what it closes, what it never closes, and for whom.
#![allow(clippy::unwrap_used, missing_docs)] // A test that cannot go on says so by failing.

mod program;

use content::code::Code;
use program::kept::{CODE, SECRET, bytes, holding};
use program::{Program, folder, names};
use serde_json::json;
use std::cell::RefCell;
use std::time::Duration;

#[test]
fn no_file_holds_a_plain_word_once_a_code_is_set_nor_after_locking() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, None);
    assert_eq!(holding(place.path(), SECRET).len(), 2, "this test searches nothing");
    program.ask("protect", json!({ "now": "", "code": CODE, "erase": false })).unwrap();
    let plain = [SECRET, "nurse", "answers", CODE];
    let clean = || plain.iter().all(|word| holding(place.path(), word).is_empty());
    assert!(clean(), "set: {:?}", names(place.path()));
    program.ask("add_step", json!({ "text": "another chestnut" })).unwrap();
    assert!(clean(), "saved again");
    let page = program.page("close_up", json!({}));
    assert!(clean(), "locked");
    assert!(
        !serde_json::to_string(&page).unwrap().contains(SECRET),
        "the page before the code shows what is behind it"
    );
    program.end();
    assert!(clean(), "ended");
}

#[test]
fn the_code_brings_everything_back_and_a_wrong_one_nothing() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let program = Program::open(place.path());
    assert!(program.usage().locked);
    assert_eq!(program.secret(), "");
    assert_eq!(program.refused("unlock", json!({ "code": "under the old elm" })), "code-wrong");
    assert!(program.usage().locked);
    let page = program.page("unlock", json!({ "code": CODE }));
    let usage = page.usage.unwrap();
    assert_eq!((usage.locked, usage.code), (false, true));
    assert_eq!(program.secret(), SECRET);
    program.ask("trust", json!({ "trusted": { "role": "nurse", "own": "walnut" } })).unwrap();
    program.end();
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "walnut", "a change after opening was not kept");
}

#[test]
fn two_people_on_one_computer_cannot_see_each_other() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.end();
    let first = bytes(place.path());

    let program = Program::open(place.path());
    let page = program.page("pass", json!({}));
    assert!(!page.usage.unwrap().locked);
    assert_eq!(program.secret(), "");
    program.keeps("the second one's words", Some("seven green boats"));
    program.end();
    let both = bytes(place.path());
    assert!(first.iter().all(|row| both.contains(row)), "the first one's files were touched");

    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": "seven green boats" })).unwrap();
    assert_eq!(program.secret(), "the second one's words");
    program.ask("forget", json!({})).unwrap();
    program.end();
    assert_eq!(bytes(place.path()), first, "forgetting took more than one's own, or left something");

    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "the first one's words");
}

#[test]
fn another_code_takes_the_place_of_the_first_and_only_with_it() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    let change = |now: &str, code: &str| json!({ "now": now, "code": code, "erase": false });
    assert_eq!(program.refused("protect", change("under the old elm", "seven green boats")), "code-wrong");
    assert_eq!(program.refused("protect", change(CODE, "short")), "code-length");
    program.ask("protect", change(CODE, "seven green boats")).unwrap();
    program.page("close_up", json!({}));
    assert_eq!(program.refused("unlock", json!({ "code": CODE })), "code-wrong");
    program.ask("unlock", json!({ "code": "seven green boats" })).unwrap();
    assert_eq!(program.secret(), SECRET);
}

#[test]
fn wrong_codes_wait_longer_across_starts_until_the_right_one() {
    let place = folder();
    let waits = RefCell::new(Vec::new());
    let wait = |pause: Duration| waits.borrow_mut().push(pause.as_secs());
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    for _ in 0..2 {
        let program = Program::open(place.path());
        for _ in 0..2 {
            assert!(program.shell().unlock(&Code::typed("no such code"), wait).is_err());
        }
        program.end();
    }
    let program = Program::open(place.path());
    program.shell().unlock(&Code::typed(CODE), wait).unwrap();
    assert_eq!(*waits.borrow(), [0, 0, 0, 5, 10]);
    assert!(!names(place.path()).contains(&"progress.tries".to_owned()), "the right code did not end the count");
}

#[test]
fn ten_wrong_codes_erase_only_what_was_to_be_erased() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("to be kept", Some(CODE));
    program.end();
    let kept = bytes(place.path());
    let program = Program::open(place.path());
    program.ask("pass", json!({})).unwrap();
    program.keeps("to be erased", None);
    program.ask("protect", json!({ "now": "", "code": "seven green boats", "erase": true })).unwrap();
    program.page("close_up", json!({}));
    let shell = program.shell();
    let tried: Vec<_> = (0..10).map(|_| shell.unlock(&Code::typed("no such code"), |_| {}).unwrap_err()).collect();
    assert!(tried[..9].iter().all(|refusal| *refusal == balise::Refusal::CodeWrong));
    assert_eq!(tried[9], balise::Refusal::CodeErased);
    assert!(shell.unlock(&Code::typed("seven green boats"), |_| {}).is_err(), "it opens again");
    shell.unlock(&Code::typed(CODE), |_| {}).unwrap();
    program.end();
    let left: Vec<_> = bytes(place.path()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, kept.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
}

#[test]
fn a_right_code_that_took_long_opens_nothing_over_what_came_since() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let before = bytes(place.path());
    let program = Program::open(place.path());
    let shell = program.shell();
    let late = shell.unlock(&Code::typed(CODE), |_| drop(shell.pass()));
    assert_eq!(late.unwrap_err(), balise::Refusal::UnknownId);
    assert_eq!(program.secret(), "");
    program.ask("change", json!({ "setting": { "name": "country", "value": "be" } })).unwrap();
    assert!(shell.unlock(&Code::typed(CODE), |_| {}).is_err(), "a code opens where none was asked for");
    program.end();
    let after = bytes(place.path());
    assert!(before.iter().all(|row| after.contains(row)), "what stands behind the code was written over");
    assert!(holding(place.path(), SECRET).is_empty(), "what stands behind the code was written in plain");
}

#[test]
fn whoever_keeps_again_after_forgetting_never_writes_over_somebody_else() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.page("close_up", json!({}));
    program.page("pass", json!({}));
    program.keeps("the second one's words", None);
    program.end();
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    program.ask("forget", json!({})).unwrap();
    let second = bytes(place.path());
    program.keeps("the first one again", None);
    assert_eq!(bytes(place.path()), second, "something was kept beside what stands open, and could not be found again");
    assert!(program.shell().page().progress.unwrap().notice.is_some(), "nobody said that nothing is kept");
    program.ask("protect", json!({ "now": "", "code": CODE, "erase": false })).unwrap();
    program.end();
    assert!(second.iter().all(|row| bytes(place.path()).contains(row)), "the second one's words were written over");
    assert!(holding(place.path(), "the first one again").is_empty());
    let program = Program::open(place.path());
    program.ask("unlock", json!({ "code": CODE })).unwrap();
    assert_eq!(program.secret(), "the first one again");
}

#[test]
fn wrong_codes_count_for_each_space_and_a_new_code_starts_the_count_anew() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps("the first one's words", Some(CODE));
    program.page("close_up", json!({}));
    let wrong =
        |times: u32| (0..times).for_each(|_| drop(program.shell().unlock(&Code::typed("no such code"), |_| {})));
    wrong(9);
    program.page("pass", json!({}));
    program.keeps("the second one's words", None);
    program.ask("protect", json!({ "now": "", "code": "seven green boats", "erase": true })).unwrap();
    program.page("close_up", json!({}));
    wrong(1);
    program.shell().unlock(&Code::typed("seven green boats"), |_| {}).unwrap();
    assert_eq!(program.secret(), "the second one's words", "the first slip erased it");
    program.page("close_up", json!({}));
    let waits = RefCell::new(0);
    drop(program.shell().unlock(&Code::typed("no such code"), |pause| *waits.borrow_mut() = pause.as_secs()));
    assert!(*waits.borrow() >= 300, "opening one's own space made guessing another's quick: {waits:?}");
}

#[test]
fn a_second_window_opened_by_a_code_can_be_locked_too() {
    let place = folder();
    let program = Program::open(place.path());
    program.keeps(SECRET, Some(CODE));
    program.end();
    let lock =
        std::fs::File::options().create(true).write(true).truncate(false).open(place.path().join("progress.lock"));
    let lock = lock.unwrap();
    lock.try_lock().unwrap();
    let program = Program::open(place.path());
    let page = program.page("unlock", json!({ "code": CODE }));
    assert!(page.usage.unwrap().code, "there is no way to lock it");
    let page = program.page("close_up", json!({}));
    assert!(page.usage.unwrap().locked);
    assert_eq!(program.secret(), "");
}
