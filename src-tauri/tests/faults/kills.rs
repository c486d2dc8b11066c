//! The program killed at random moments of its saving: what it had said to be saved is found by the next start.

use crate::Run;
use crate::child::Child;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// How many saves, at most, a process may do before it is killed, and how many microseconds after the last of them.
const SAVES: u64 = 6;
const AFTER: u64 = 6_000;

pub fn kills(run: &mut Run) -> String {
    let rounds = if run.long { 2_000 } else { 50 };
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data");
    let (mut acknowledged, mut all, mut lost) = (0, 0, 0);
    let mut moments = BTreeMap::new();
    for round in 0..=rounds {
        let mut child = Child::start(&folder, "loop", &[]);
        let (found, saves, said) = child.found.clone();
        assert!(saves && ["Nothing", "Recovered"].contains(&said.as_str()), "round {round}: it said {said}");
        assert!(found <= acknowledged + 1, "round {round}: {found} was found, and nobody saved it");
        lost += acknowledged.saturating_sub(found);
        acknowledged = found;
        if round == rounds {
            child.kill();
            break;
        }
        let mut take = |line: &str| {
            let number = line.strip_prefix("saved ").and_then(|rest| rest.split(' ').next()?.parse().ok());
            acknowledged = number.unwrap_or_else(|| panic!("round {round}: it said {line}"));
            all += 1;
        };
        for _ in 0..run.random(SAVES) {
            take(&child.line().expect("a line"));
        }
        // The moment of the kill is what is random; nothing waits for this to have passed.
        std::thread::sleep(Duration::from_micros(run.random(AFTER)));
        child.kill().iter().for_each(|line| take(line));
        *moments.entry(moment(&folder)).or_insert(0) += 1;
    }
    assert_eq!(lost, 0, "{lost} acknowledged changes lost in {rounds} kills, seed {}", run.seed);
    let moments: Vec<_> = moments.iter().map(|(moment, count)| format!("{count} {moment}")).collect();
    format!("{rounds} kills, {all} changes acknowledged, 0 lost ({})", moments.join(", "))
}

/// Where in a save the kill struck, by what it left.
fn moment(folder: &Path) -> &'static str {
    let [main, twin, new] =
        ["progress.json", "progress.good", "progress.new"].map(|name| std::fs::read(folder.join(name)).ok());
    match (main, twin, new) {
        (_, _, Some(_)) => "while the copy was written",
        (None, None, _) => "before the first save",
        (Some(main), Some(twin), _) if main == twin => "between saves",
        (Some(main), Some(twin), _) if main.is_empty() || twin.starts_with(&main) => "while the main file was written",
        _ => "between the copy and the main file",
    }
}
