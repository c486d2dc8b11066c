//! The readers of untrusted bytes, tried again on every file that fuzzing found worth keeping.

use crate::house::{files, root};

#[path = "../../fuzz/src/lib.rs"]
pub mod tried;

#[test]
fn every_reader_keeps_its_promise_on_every_kept_file() {
    for (name, reader) in tried::READERS {
        let kept = files(&root().join("fuzz/corpus").join(name));
        assert!(kept.len() >= 3, "fuzz/corpus/{name} is nearly empty");
        for path in kept {
            let bytes = std::fs::read(&path).unwrap();
            let done = std::panic::catch_unwind(|| reader(&bytes));
            assert!(done.is_ok(), "{} breaks {name}", path.display());
        }
    }
}

#[test]
fn a_reader_that_is_fuzzed_has_a_target_and_a_corpus() {
    for (name, _) in tried::READERS {
        for path in [format!("fuzz/fuzz_targets/{name}.rs"), format!("fuzz/corpus/{name}")] {
            assert!(root().join(&path).exists(), "{path} is not there");
        }
    }
}
