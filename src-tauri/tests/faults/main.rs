//! Faults made on purpose against the real saving: kills, damage, power cuts, full disks, a second process, a newer file, a clock set
//! back. Prints what was tried and counted. `--long` tries all of it; without, a sample that takes seconds.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)] // A proof that cannot go on says so by failing.

mod child;
mod crash;
mod damage;
mod disk;
mod kills;
mod others;
mod program;
mod starved;
mod trace;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// One proof: what it promises, and how it is tried.
type Proof = (&'static str, fn(&mut Run) -> String);

const PROOFS: &[Proof] = &[
    ("a kill at any moment of a save loses nothing that was said to be saved", kills::kills),
    ("a file cut anywhere, or with any bit flipped, is recovered from its twin", damage::one_file),
    ("two damaged files are refused, and never taken for nothing", damage::both_files),
    ("the whole program opens on damaged files: recovered, or refused and left alone", damage::opened),
    ("a crash after any write, sync or rename leaves the change before or the change after", crash::crash),
    ("a power cut after forgetting brings nothing back", crash::forgotten),
    ("a full disk is said, and loses nothing", starved::full),
    ("a limit in the middle of a write is said, and loses nothing", starved::limited),
    ("a folder that cannot be written is said, and loses nothing", starved::closed),
    ("a file that another program holds is said where it matters, and loses nothing", starved::held),
    ("two programs at once: the second is told, and writes nothing", others::two),
    ("a newer version's file is left as it is", others::newer),
    ("a clock set back loses and refuses nothing", others::clock),
];

/// One run of all proofs.
pub struct Run {
    /// Whether everything is tried, and not a sample.
    pub long: bool,
    /// Where the random numbers start, to try the same again: `FAULTS_SEED`.
    pub seed: u64,
    state: u64,
}

impl Run {
    /// A number below a limit, by splitmix64.
    pub fn random(&mut self, limit: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// A place below a length.
    pub fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.random(u64::try_from(length).unwrap())).unwrap()
    }
}

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if let [word, folder, how] = words.as_slice()
        && word == child::WORD
    {
        child::run(Path::new(folder), how);
        return ExitCode::SUCCESS;
    }
    if !cfg!(target_os = "linux") {
        println!("the faults are tried on Linux only: they need its namespaces and strace");
        return ExitCode::SUCCESS;
    }
    let (options, wanted): (Vec<_>, Vec<_>) = words.into_iter().partition(|word| word.starts_with('-'));
    let long = options.iter().any(|option| option == "--long");
    let seed = std::env::var("FAULTS_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| u64::from_le_bytes(std::array::from_fn(|_| rand_byte())));
    println!("\nfaults: {} form, FAULTS_SEED={seed}", if long { "long" } else { "short" });
    let mut failed = 0;
    for (promise, proof) in PROOFS.iter().filter(|(name, _)| wanted.iter().all(|part| name.contains(part.as_str()))) {
        let start = Instant::now();
        let mut run = Run { long, seed, state: seed };
        let figure = catch_unwind(AssertUnwindSafe(|| proof(&mut run)));
        failed += usize::from(figure.is_err());
        let figure = figure.unwrap_or_else(|_| "FAILED, see above".to_owned());
        println!("  {promise}\n    {figure} ({:.1} s)", start.elapsed().as_secs_f64());
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn rand_byte() -> u8 {
    let mut byte = [0];
    getrandom::fill(&mut byte).unwrap();
    byte[0]
}
