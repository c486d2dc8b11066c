//! Promises a person could notice, proved without a window.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)] // A test that cannot go on says so by failing.

mod broken;
mod directory;
mod docs;
mod guide;
mod house;
mod paths;
mod person;
mod progress;
mod reading;
mod sheet;
mod shipped;
