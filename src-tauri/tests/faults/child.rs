//! A second process with the program in it, which the faults stop, starve and kill. It says each thing on a line as it happens.

use crate::program::Program;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child as Process, ChildStdin, ChildStdout, Command, Stdio};

/// The word that makes this very file run as the second process.
pub const WORD: &str = "second-process";

/// Runs as the second process: `loop` saves for ever, `ask` does what it reads.
pub fn run(folder: &Path, how: &str) {
    let mut program = Program::open(folder);
    let mut number = program.number();
    say(&format!("found {number} {} {:?}", program.saves(), program.said()));
    if how == "loop" {
        program.keep();
        loop {
            number += 1;
            let saved = program.save(number);
            say(&format!("{} {number} {:?}", if saved { "saved" } else { "refused" }, program.said()));
        }
    }
    for line in std::io::stdin().lines().map_while(Result::ok) {
        match line.split_once(' ').unwrap_or((&line, "")) {
            ("keep", _) => program.keep(),
            ("again", _) => {
                program.end();
                program = Program::open(folder);
                say(&format!("found {} {} {:?}", program.number(), program.saves(), program.said()));
            }
            ("run", command) => {
                let status = Command::new("sh").args(["-c", command]).stdout(Stdio::null()).status();
                say(&format!("done {}", status.is_ok_and(|status| status.success())));
            }
            ("forget", _) => {
                program.ask("forget", serde_json::json!({}));
                say("forgotten");
            }
            ("save", number) => {
                let saved = program.save(number.parse().unwrap());
                say(&format!("{} {number} {:?}", if saved { "saved" } else { "refused" }, program.said()));
            }
            ("note", text) => {
                let change = serde_json::json!({ "change": { "act": "add", "entry": { "demanded": text } } });
                let record = program.ask("record", change).record.unwrap();
                let last = record.entries.last().and_then(|entry| entry.versions.first()).map(|version| &version.noted);
                say(&format!("notes {} {} {last:?}", record.entries.len(), !record.changed));
            }
            _ => break,
        }
    }
    program.end();
    say("ended");
}

fn say(line: &str) {
    println!("{line}");
    let _ = std::io::stdout().flush(); // A parent that is gone reads nothing.
}

/// The second process, seen from the first.
pub struct Child {
    process: Process,
    lines: Lines<BufReader<ChildStdout>>,
    input: ChildStdin,
    /// The number found at its start, whether it saves, and what it said.
    pub found: (u64, bool, String),
}

impl Child {
    /// Starts it on a folder, behind other commands if any are given.
    pub fn start(folder: &Path, how: &str, behind: &[&str]) -> Self {
        let program = std::env::current_exe().unwrap();
        let mut words = behind.iter().map(std::ffi::OsStr::new).chain([program.as_os_str()]);
        let mut command = Command::new(words.next().unwrap());
        command.args(words).arg(WORD).arg(folder).arg(how).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{behind:?}: {error}"));
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let input = process.stdin.take().unwrap();
        let mut child = Self { process, lines, input, found: (0, false, String::new()) };
        let line = child.line().unwrap_or_else(|| panic!("the second process did not start, behind {behind:?}"));
        let words: Vec<_> = line.split(' ').collect();
        let ["found", number, saves, said] = words.as_slice() else { panic!("it said {line}") };
        child.found = (number.parse().unwrap(), *saves == "true", (*said).to_owned());
        child
    }

    /// The next line it says; none when it is gone.
    pub fn line(&mut self) -> Option<String> {
        self.lines.next().and_then(Result::ok)
    }

    /// Asks for something, and returns what it says.
    pub fn ask(&mut self, line: &str) -> String {
        self.tell(line);
        self.line().unwrap_or_else(|| panic!("no answer to {line}"))
    }

    /// Asks for something that has no answer.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// Ends it as a person does.
    pub fn end(mut self) {
        assert_eq!(self.ask("end"), "ended");
        assert!(self.process.wait().unwrap().success());
    }

    /// Kills it, and returns every line it had said before.
    pub fn kill(mut self) -> Vec<String> {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.lines.map_while(Result::ok).collect()
    }
}
