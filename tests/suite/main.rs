//! Promises a person could notice, proved without a window.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)] // A test that cannot go on says so by failing.

mod arrange;
mod broken;
mod code;
mod directory;
mod docs;
mod fault;
mod fuzz;
mod guide;
mod house;
mod numbers;
mod pack;
mod packages;
mod paths;
mod person;
mod policy;
mod policy_files;
mod progress;
mod qr;
mod reading;
mod ready;
mod record;
mod search;
mod services;
mod sheet;
mod shipped;
mod situations;
