//! Feeds `pack` of `fuzz/src/lib.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| balise_fuzz::pack(bytes));
