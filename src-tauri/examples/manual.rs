//! Writes the man page and the shell completions from the program's own arguments, so that no page says what the program does not.
//! Run it after a change of `arguments.rs`: `cargo run -p balise --example manual`; a test compares. It is not shipped.

use clap::CommandFactory;
use clap_complete::Shell::{Bash, Fish, Zsh};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/linux/manual");
    let folder = env::args_os().nth(1).map_or(folder, PathBuf::from);
    fs::create_dir_all(&folder)?;
    let mut command = balise::Arguments::command();
    for shell in [Bash, Fish, Zsh] {
        clap_complete::generate_to(shell, &mut command, "balise", &folder)?;
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    fs::write(folder.join("balise.1"), page)
}
