//! Damaged files: every length they can be cut to and every bit that can flip is recovered or refused, and never taken for nothing.

use crate::Run;
use crate::program::{Program, Said};
use content::progress::{Found, choose};
use std::path::{Path, PathBuf};

/// Two saved files as the program leaves them, and the number they hold.
struct Kept {
    place: tempfile::TempDir,
    bytes: [Vec<u8>; 2],
    number: u64,
}

impl Kept {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let mut program = Program::open(place.path());
        program.keep();
        let number = 3;
        assert!((1..=number).all(|number| program.save(number)));
        program.end();
        let bytes = files(place.path()).map(|file| std::fs::read(file).unwrap());
        Self { place, bytes, number }
    }

    /// What is found when one file, or both, are like this.
    fn found(&self, main: &[u8], twin: &[u8]) -> Found {
        choose(Some(main), Some(twin))
    }
}

fn files(folder: &Path) -> [PathBuf; 2] {
    ["progress.json", "progress.good"].map(|name| folder.join(name))
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}

/// One damage of a file, chosen at random: cut, one bit, a stretch of zeros, or foreign bytes.
fn hurt(run: &mut Run, bytes: &[u8]) -> Vec<u8> {
    let at = run.place(bytes.len());
    match run.random(4) {
        0 => bytes[..at].to_vec(),
        1 => flipped(bytes, at * 8 + run.place(8)),
        2 => bytes.iter().enumerate().map(|(place, byte)| if place < at { *byte } else { 0 }).collect(),
        _ => bytes
            .iter()
            .enumerate()
            .map(|(place, byte)| if place == at { byte.wrapping_add(7) } else { *byte })
            .collect(),
    }
}

pub fn one_file(_: &mut Run) -> String {
    let kept = Kept::new();
    let [main, twin] = &kept.bytes;
    let Found::Progress { generation, kept: document, .. } = choose(Some(main), Some(twin)) else {
        panic!("nothing was kept")
    };
    let mut newer = 0;
    let mut tried = |damaged: &[u8], what: &str| {
        for (found, recovered) in [(kept.found(damaged, twin), true), (kept.found(main, damaged), false)] {
            let whole = Found::Progress { generation, kept: document.clone(), recovered, behind: recovered };
            newer += usize::from(found == Found::Newer);
            assert!(found == whole || found == Found::Newer, "{what}: {found:?}");
        }
    };
    for length in 0..main.len() {
        tried(&main[..length], &format!("cut to {length}"));
    }
    for bit in 0..main.len() * 8 {
        tried(&flipped(main, bit), &format!("bit {bit}"));
    }
    let (cuts, bits) = (main.len() * 2, main.len() * 16);
    // A flipped space in the first line can make its format number longer. Such a file is left alone, and so is its twin.
    assert!(newer <= 2, "{newer} were taken for a newer version's");
    format!("{cuts} cuts and {bits} bits: all recovered whole, but {newer} taken for a newer version's and left alone")
}

pub fn both_files(run: &mut Run) -> String {
    let kept = Kept::new();
    let [main, twin] = &kept.bytes;
    let pairs = if run.long { 1_000_000 } else { 20_000 };
    let refused = |main: &[u8], twin: &[u8]| {
        let found = kept.found(main, twin);
        assert!(matches!(found, Found::Damaged | Found::Newer), "{found:?}: {main:?}, {twin:?}");
    };
    for length in 0..main.len() {
        refused(&main[..length], &twin[..length]);
    }
    for bit in 0..main.len() * 8 {
        refused(&flipped(main, bit), &flipped(twin, bit));
    }
    for _ in 0..pairs {
        refused(&hurt(run, main), &hurt(run, twin));
    }
    format!("{} alike and {pairs} at random, each refused", main.len() * 9)
}

pub fn opened(run: &mut Run) -> String {
    let kept = Kept::new();
    let paths = files(kept.place.path());
    let opens = if run.long { 3_000 } else { 30 };
    let (mut recovered, mut refused) = (0, 0);
    for round in 0..opens {
        let which = round % 3; // The main file, its twin, both.
        let now: Vec<_> = (0..2)
            .map(|file| {
                let hit = which == file || which == 2;
                if hit { hurt(run, &kept.bytes[file]) } else { kept.bytes[file].clone() }
            })
            .collect();
        for (path, bytes) in paths.iter().zip(&now) {
            std::fs::write(path, bytes).unwrap();
        }
        let mut program = Program::open(kept.place.path());
        let (said, number) = (program.said(), program.number());
        let refuses = which == 2 || said == Said::Newer;
        if refuses {
            assert!([Said::Damaged, Said::Newer].contains(&said), "seed {}, round {round}: {said:?}", run.seed);
            assert_eq!((number, program.save(9)), (0, false), "seed {}, round {round}", run.seed);
            refused += 1;
        } else {
            let expected = if which == 0 { Said::Recovered } else { Said::Nothing };
            assert_eq!((said, number), (expected, kept.number), "seed {}, round {round}", run.seed);
            recovered += 1;
        }
        program.end();
        let left: Vec<_> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
        assert!(!refuses || left == now, "seed {}, round {round}: a damaged file was touched", run.seed);
    }
    format!("{recovered} opened with all of it, {refused} refused, said so, and were left byte for byte")
}
