//! The author's tool over the content: what is wrong, how far the languages are, where every path leads.
//! It must not change a file of the content.

use clap::{Parser, Subcommand};
use content::dates::{self, Day};
use content::{Catalogue, Files, check, freshness, map, pack, paths, policy, replies, status, types, words};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks and shows the content of Balise.
#[derive(Parser)]
#[command(name = "content", version)]
struct Arguments {
    /// A content folder to read instead of the one built in.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Finds every fault: `file: id: what is wrong: what to do`.
    Check,
    /// Shows how complete each language is, and who reviewed it.
    Status,
    /// Lists contacts whose source is older than twelve months: they are shown as “call to confirm”.
    Stale {
        /// The day it is, as 2026-11-23: the content has no clock.
        #[arg(long, value_parser = day)]
        today: Day,
        /// Fails when there is one.
        #[arg(long)]
        strict: bool,
    },
    /// Walks every combination of answers, in every country and every language.
    Paths,
    /// Prints the guide as a Graphviz graph, then as a table.
    Map,
    /// Writes the types of the page.
    Types {
        /// Where to; to the terminal if absent.
        file: Option<PathBuf>,
    },
    /// Writes what administrators are given: schema, samples, templates for Windows and macOS.
    Policy {
        /// The folder.
        #[arg(default_value = policy::files::FOLDER)]
        folder: PathBuf,
    },
    /// Builds a content pack of a folder that holds `pack.toml`, `words` and `directory`, to be signed by minisign.
    Pack {
        /// The folder.
        folder: PathBuf,
        /// The pack, `<name>.balisepack`.
        out: PathBuf,
    },
    /// Writes replies for the browser tests of the page.
    #[command(alias = "record")]
    Replies {
        /// Where to.
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command; false when it found a fault.
fn run(arguments: &Arguments) -> Result<bool, String> {
    let files = match &arguments.root {
        Some(root) => Files::read(root).map_err(|error| format!("{}: {error}", root.display()))?,
        None => Files::shipped(),
    };
    if let Command::Check = arguments.command {
        let faults = check::check(&files);
        for fault in &faults {
            println!("{fault}");
        }
        println!("{} faults", faults.len());
        return Ok(faults.is_empty());
    }
    if let Command::Types { file } = &arguments.command {
        match file {
            Some(file) => write(file, &types::types())?,
            None => print!("{}", types::types()),
        }
        return Ok(true);
    }
    if let Command::Pack { folder, out } = &arguments.command {
        return build(folder, out, &files);
    }
    let catalogue = Catalogue::load(&files)?;
    match &arguments.command {
        Command::Check | Command::Types { .. } | Command::Pack { .. } => {}
        Command::Status => println!("{}", status::status(&files, &catalogue)),
        Command::Stale { today, strict } => {
            let stale = freshness::stale(&catalogue.directory, *today);
            println!("{stale}");
            return Ok(!strict || stale.entries.is_empty());
        }
        Command::Paths => {
            let start = std::time::Instant::now();
            let walk = paths::walk(&catalogue);
            let (seconds, cores) = (start.elapsed().as_secs_f64(), rayon::current_num_threads());
            println!("{walk}, in {seconds:.1} seconds on {cores} cores");
            return Ok(walk.broken == 0);
        }
        Command::Map => {
            let (questions, steps) = (catalogue.guide.questions.len(), catalogue.guide.steps.len());
            println!("{}\n{}", map::graph(&catalogue.guide), map::table(&catalogue.guide));
            println!("{questions} questions, {steps} steps");
        }
        Command::Policy { folder } => {
            for (path, text) in policy::files::files(&catalogue) {
                let file = folder.join(path);
                let within = file.parent().unwrap_or(folder);
                std::fs::create_dir_all(within).map_err(|error| format!("{}: {error}", within.display()))?;
                write(&file, &text)?;
            }
        }
        Command::Replies { file } => write(file, &replies::replies(catalogue)?)?,
    }
    Ok(true)
}

/// Builds a pack over the content, tries it as the program will, and walks every path of the guide with it.
fn build(folder: &Path, out: &Path, files: &Files) -> Result<bool, String> {
    let program = env!("CARGO_PKG_VERSION");
    let mut texts = BTreeMap::new();
    gather(folder, "", &mut texts)?;
    let refused = |why: pack::Refused| {
        let shipped = Catalogue::load(files);
        shipped.map_or_else(|sentence| sentence, |catalogue| words::plain(&why.said(&catalogue.words, words::ELSE)))
    };
    let bytes = pack::build(texts, files, program).map_err(refused)?;
    let (merged, in_force) =
        pack::Pack::unsigned(&bytes).and_then(|pack| pack.apply(files, program)).map_err(refused)?;
    let walk = paths::walk(&Catalogue::load(&merged)?);
    if walk.broken > 0 {
        println!("{walk}");
        return Ok(false);
    }
    std::fs::write(out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{}: {} bytes, content {}, to be signed: minisign -S", out.display(), bytes.len(), in_force.content);
    Ok(true)
}

/// Every file of a folder by its path from it, with `/`. Whether it may be there is judged by who builds.
fn gather(folder: &Path, within: &str, texts: &mut BTreeMap<String, String>) -> Result<(), String> {
    let here = folder.join(within);
    let told = |error: std::io::Error| format!("{}: {error}", here.display());
    for entry in std::fs::read_dir(&here).map_err(told)? {
        let entry = entry.map_err(told)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if within.is_empty() { name } else { format!("{within}/{name}") };
        if entry.file_type().map_err(told)?.is_dir() {
            gather(folder, &path, texts)?;
        } else {
            let text = std::fs::read_to_string(entry.path());
            texts.insert(path, text.map_err(|error| format!("{}: {error}", entry.path().display()))?);
        }
    }
    Ok(())
}

fn day(written: &str) -> Result<Day, String> {
    dates::written(written).ok_or_else(|| "write it as 2026-11-23".to_owned())
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("{}: {} bytes", file.display(), text.len());
    Ok(())
}
