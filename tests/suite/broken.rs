//! Each kind of fault the check knows, made on purpose in a copy of the shipped content: the check must name it.

use crate::fault;
use content::check;

#[test]
fn each_kind_of_fault_is_named() {
    let faults = fault::read(include_str!("../fixtures/broken.toml"));
    let mut missed = Vec::new();
    for broken in &faults {
        let told: Vec<_> = check::check(&broken.made()).iter().map(ToString::to_string).collect();
        if !told.iter().any(|line| line.starts_with(&broken.expect)) {
            missed.push(format!("expected `{}`, told {told:#?}", broken.expect));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(faults.len() >= 40, "only {} kinds of fault are tried", faults.len());
}
