//! A crash between any two steps of the real save path, as strace saw it: a kill, and a power cut that loses what was not synced.
//! Each folder that can be left opens to the change before or the change after, and never to less than what was said to be saved.

use crate::Run;
use crate::child::Child;
use crate::disk::{Disk, State};
use crate::program::{Program, Said};
use crate::trace::{self, Step};
use std::collections::BTreeMap;
use std::path::Path;

/// Changes saved while the process is traced. The first makes the folder.
const SAVES: u64 = 3;

pub fn crash(run: &mut Run) -> String {
    let place = tempfile::tempdir().unwrap();
    let steps = saved(place.path(), &[]);
    let states = states(&steps);
    let some = (!run.long).then_some(40);
    let picked = pick(run, &states, some);
    let tried = picked.len();
    for (state, least, most) in picked {
        let (said, number) = opened(state);
        assert!([Said::Nothing, Said::Recovered].contains(&said), "it said {said:?}: {}", shown(state));
        assert!((least..=most).contains(&number), "{number} was found, not {least} to {most}: {}", shown(state));
    }
    let unsafe_steps: Vec<_> = steps.iter().filter(|step| !matches!(step, Step::Sync(_))).cloned().collect();
    let without = self::states(&unsafe_steps);
    let lost = pick(run, &without, Some(20));
    let (seen, lost) = (lost.len(), lost.into_iter().filter(|(state, least, _)| opened(state).1 < *least).count());
    assert!(lost > 0, "the same steps without their syncs lose nothing: the model sees nothing");
    let changes = steps.iter().filter(|step| !matches!(step, Step::Said(_))).count();
    format!(
        "{changes} steps of {SAVES} saves leave {} folders; {tried} opened, none with less than was said \
         (control: without the syncs {lost} of {seen} lose something)",
        states.len()
    )
}

/// Every folder that can be left, with the least number it must give and the most it can.
fn states(steps: &[Step]) -> BTreeMap<State, (u64, u64)> {
    let (mut disk, mut saved) = (Disk::default(), 0);
    let mut states: BTreeMap<State, (u64, u64)> = BTreeMap::new();
    for step in steps {
        disk.does(step);
        if let Step::Said(line) = step {
            saved = line.strip_prefix("saved ").and_then(|rest| rest.split(' ').next()?.parse().ok()).unwrap_or(saved);
        }
        for state in disk.cut().into_iter().chain([disk.killed()]) {
            // The same folder can be left at several moments: it must satisfy the strictest of them.
            let bounds = states.entry(state).or_insert((saved, saved + 1));
            *bounds = (bounds.0.max(saved), bounds.1.max(saved + 1));
        }
    }
    states
}

/// So many of them at random; all when none is said.
fn pick<'a>(run: &mut Run, states: &'a BTreeMap<State, (u64, u64)>, some: Option<u64>) -> Vec<(&'a State, u64, u64)> {
    let all = u64::try_from(states.len()).unwrap();
    let taken = states.iter().filter(|_| some.is_none_or(|some| run.random(all) < some));
    taken.map(|(state, (least, most))| (state, *least, *most)).collect()
}

/// What the program finds in such a folder.
fn opened(state: &State) -> (Said, u64) {
    let place = tempfile::tempdir().unwrap();
    for (name, bytes) in state {
        let path = place.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let program = Program::open(&place.path().join("data"));
    let found = (program.said(), program.number());
    program.end();
    found
}

fn shown(state: &State) -> String {
    state.iter().map(|(name, bytes)| format!("{name}: {:?}\n", String::from_utf8_lossy(bytes))).collect()
}

/// The steps of a process that makes its folder, saves a few times, and does what else is asked.
fn saved(above: &Path, then: &[&str]) -> Vec<Step> {
    let log = above.join("steps");
    let calls = format!("trace={}", trace::CALLS);
    let strace = ["strace", "-f", "-qq", "-xx", "-y", "-s", "1000000", "-e", &calls, "-e", "signal=none", "-o"];
    let mut child = Child::start(&above.join("data"), "ask", &[&strace[..], &[log.to_str().unwrap()]].concat());
    child.tell("keep");
    for number in 1..=SAVES {
        assert!(child.ask(&format!("save {number}")).starts_with("saved "), "save {number}");
    }
    for line in then {
        child.ask(line);
    }
    child.end();
    let steps = trace::read(&std::fs::read_to_string(log).unwrap(), above);
    let syncs = steps.iter().filter(|step| matches!(step, Step::Sync(_))).count();
    assert!(syncs >= 2 * usize::try_from(SAVES).unwrap(), "strace saw {syncs} syncs: {steps:?}");
    steps
}

pub fn forgotten(_: &mut Run) -> String {
    let place = tempfile::tempdir().unwrap();
    let steps = saved(place.path(), &["forget"]);
    let said = steps.iter().position(|step| matches!(step, Step::Said(line) if line.starts_with("forgotten")));
    let left = |steps: &[Step]| {
        let mut disk = Disk::default();
        steps.iter().for_each(|step| disk.does(step));
        disk.cut().into_iter().filter(|state| !state.is_empty()).count()
    };
    let steps = &steps[..=said.expect("it forgot")];
    assert_eq!(left(steps), 0, "a power cut brings back what was forgotten: {steps:?}");
    let last = steps.iter().rposition(|step| matches!(step, Step::Sync(_))).unwrap();
    let back = left(&[&steps[..last], &steps[last + 1..]].concat());
    assert!(back > 0, "without the last sync nothing comes back: the model sees nothing");
    format!("no file is left in any folder a power cut can leave (control: without the last sync, in {back})")
}
