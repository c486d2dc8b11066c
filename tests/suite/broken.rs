//! Each kind of fault the check knows, made on purpose in a copy of the shipped content: the check must name it.

use content::{Files, check};
use serde::Deserialize;

#[derive(Deserialize)]
struct Fixture {
    fault: Vec<Broken>,
}

/// One edit of one file, and the line the check must print.
#[derive(Deserialize)]
struct Broken {
    file: String,
    replace: String,
    with: String,
    expect: String,
}

#[test]
fn each_kind_of_fault_is_named() {
    let fixture: Fixture = toml::from_str(include_str!("../fixtures/broken.toml")).unwrap();
    let mut missed = Vec::new();
    for broken in &fixture.fault {
        let text = Files::shipped().text(&broken.file).unwrap_or_default().to_owned();
        assert!(text.contains(&broken.replace), "{}: `{}` is not there any more", broken.file, broken.replace);
        let text = text.replacen(&broken.replace, &broken.with, 1);
        let told: Vec<_> =
            check::check(&Files::shipped().with(&broken.file, text)).iter().map(ToString::to_string).collect();
        if !told.iter().any(|line| line.starts_with(&broken.expect)) {
            missed.push(format!("expected `{}`, told {told:#?}", broken.expect));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(fixture.fault.len() >= 40, "only {} kinds of fault are tried", fixture.fault.len());
}
