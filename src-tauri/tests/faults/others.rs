//! What others do to the files: a second program at the same time, a newer version before, a clock that was set back.

use crate::Run;
use crate::child::Child;
use crate::starved::bytes;

pub fn two(run: &mut Run) -> String {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path();
    let mut first = Child::start(folder, "ask", &[]);
    first.tell("keep");
    assert_eq!(first.ask("save 1"), "saved 1 Nothing");
    let before = bytes(folder);
    let mut second = Child::start(folder, "ask", &[]);
    assert_eq!(second.found, (1, false, "Busy".to_owned()));
    second.tell("keep");
    assert_eq!(second.ask("save 7"), "refused 7 Busy");
    assert!(second.ask("note money").starts_with("notes 1"));
    second.end();
    assert_eq!(bytes(folder), before, "the second wrote");
    assert_eq!(first.ask("save 2"), "saved 2 Nothing");
    first.end();
    let rounds = if run.long { 200 } else { 3 };
    for round in 0..rounds {
        let start = || Child::start(folder, "ask", &[]);
        let both = std::thread::scope(|scope| [scope.spawn(start), scope.spawn(start)].map(|one| one.join().unwrap()));
        let saves = both.each_ref().map(|one| one.found.1);
        assert_eq!(saves.iter().filter(|saves| **saves).count(), 1, "round {round}: {saves:?}");
        both.into_iter().for_each(Child::end);
    }
    format!("the second said so and wrote nothing; of two started at the same time one saves, {rounds} times")
}

pub fn newer(_: &mut Run) -> String {
    let mut uses = 0;
    for which in [[true, true], [true, false], [false, true]] {
        let place = tempfile::tempdir().unwrap();
        let mut ours = Child::start(place.path(), "ask", &[]);
        ours.tell("keep");
        assert_eq!(ours.ask("save 1"), "saved 1 Nothing");
        ours.end();
        for (name, is_newer) in ["progress.json", "progress.good"].into_iter().zip(which) {
            let text = "balise-progress 9 in a shape of its own\n{\"kept\":\"by a newer version\"}";
            if is_newer {
                std::fs::write(place.path().join(name), text).unwrap();
            }
        }
        let before = bytes(place.path());
        let mut child = Child::start(place.path(), "ask", &[]);
        assert_eq!(child.found, (0, false, "Newer".to_owned()));
        child.tell("keep");
        assert_eq!(child.ask("save 7"), "refused 7 Newer");
        assert!(child.ask("note money").starts_with("notes 1"));
        child.end();
        assert_eq!(bytes(place.path()), before, "a newer version's file was touched");
        uses += 1;
    }
    format!("{uses} folders opened, used and left byte for byte")
}

pub fn clock(_: &mut Run) -> String {
    let place = tempfile::tempdir().unwrap();
    // `$LIB` is for the loader, which knows where this system has its libraries.
    let set = |when: &str| {
        ["env".to_owned(), "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1".to_owned(), format!("FAKETIME={when}")]
    };
    let years = ["2026", "2001", "1971", "2031"];
    for (round, year) in (1..).zip(years) {
        let behind = set(&format!("@{year}-06-01 12:00:00"));
        let mut child = Child::start(place.path(), "ask", &behind.each_ref().map(String::as_str));
        assert_eq!(child.found, (round - 1, true, "Nothing".to_owned()), "in {year}");
        child.tell("keep");
        assert_eq!(child.ask(&format!("save {round}")), format!("saved {round} Nothing"));
        let notes = child.ask("note money");
        assert!(notes.starts_with(&format!("notes {round} true ")), "{notes}");
        assert!(notes.contains(year), "the clock was not set: is libfaketime here? {notes}");
        child.end();
    }
    format!("the clock at {}: every note there, in order and unchanged", years.join(", then "))
}
