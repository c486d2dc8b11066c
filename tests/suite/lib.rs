//! Empty on purpose: this crate is its tests.
