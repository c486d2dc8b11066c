//! The program `balise`. Everything it does is in the library; this file only keeps the console closed on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    balise::main()
}
