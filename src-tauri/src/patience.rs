//! Tries again what another program holds for a moment, as a virus scanner does with a file just written. It must not know which file.

use std::io::{self, ErrorKind};
use std::time::Duration;

/// How often something is tried, and how long each wait between two tries is.
const TRIES: u32 = 6;
const PAUSE: Duration = Duration::from_millis(50);

/// Does something that may be held; gives up after a quarter of a second.
///
/// # Errors
/// What the last try says, or the first that is not about being held.
pub fn patiently<T>(act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    try_again(act, || std::thread::sleep(PAUSE))
}

fn try_again<T>(mut act: impl FnMut() -> io::Result<T>, mut pause: impl FnMut()) -> io::Result<T> {
    for _ in 1..TRIES {
        match act() {
            Err(error) if is_held(&error) => pause(),
            done => return done,
        }
    }
    act()
}

/// Whether an error says that another program has the file. Windows also says "access denied" then, or one of two numbers of its own:
/// sharing violation and lock violation.
fn is_held(error: &io::Error) -> bool {
    let windows = error.kind() == ErrorKind::PermissionDenied || matches!(error.raw_os_error(), Some(32 | 33));
    error.kind() == ErrorKind::ResourceBusy || (cfg!(windows) && windows)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tries something that is held so many times, and counts the tries and the pauses.
    fn tried(held: u32, error: ErrorKind) -> (io::Result<u32>, u32, u32) {
        let (mut tries, mut pauses) = (0, 0);
        let act = || {
            tries += 1;
            if tries <= held { Err(error.into()) } else { Ok(tries) }
        };
        let result = try_again(act, || pauses += 1);
        (result, tries, pauses)
    }

    #[test]
    fn what_is_held_for_a_moment_is_done_when_it_is_let_go() {
        for held in 0..=5 {
            let (result, tries, pauses) = tried(held, ErrorKind::ResourceBusy);
            assert_eq!((result.unwrap(), tries, pauses), (held + 1, held + 1, held));
        }
    }

    #[test]
    fn what_stays_held_is_given_up() {
        let (result, tries, pauses) = tried(u32::MAX, ErrorKind::ResourceBusy);
        assert_eq!((result.unwrap_err().kind(), tries, pauses), (ErrorKind::ResourceBusy, 6, 5));
    }

    #[test]
    fn a_full_disk_is_not_waited_for() {
        let (result, tries, pauses) = tried(u32::MAX, ErrorKind::StorageFull);
        assert_eq!((result.unwrap_err().kind(), tries, pauses), (ErrorKind::StorageFull, 1, 0));
    }
}
