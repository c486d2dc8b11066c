//! The code: the secret a person sets, so that what is kept on a shared computer opens for them alone.
//! It knows bytes and a secret, never a file or a clock. Nothing here can bring back what a forgotten code closes.

mod seal;

pub use seal::{Cost, Header, NotSealed, Opened, Shown, WrongCode, header, open, open_again, seal};

use icu_normalizer::ComposingNormalizerBorrowed;
use std::time::Duration;
use zeroize::Zeroizing;

/// Characters a code has at least. Who can copy the file can try short ones, half a second each.
pub const SHORTEST: usize = 6;
/// Characters a code has at most: a long sentence.
pub const LONGEST: usize = 200;
/// Wrong codes in a row after which everything is erased, if the person chose so.
pub const ERASED_AFTER: u32 = 10;

/// A code as typed, made alike for every keyboard: an accented letter is one sign, and no space stands around it.
pub struct Code(Zeroizing<String>);

impl Code {
    /// Takes what was typed, to open something.
    pub fn typed(text: &str) -> Self {
        Self(Zeroizing::new(ComposingNormalizerBorrowed::new_nfc().normalize(text.trim()).into_owned()))
    }

    /// Whether it can be set: neither too short nor too long.
    pub fn can_be_set(&self) -> bool {
        (SHORTEST..=LONGEST).contains(&self.0.chars().count())
    }

    /// Its signs, for what needs them as text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

/// How long the next try waits, after this many wrong codes in a row: nothing for three, then longer, five minutes at most.
pub fn pause(wrong: u32) -> Duration {
    let seconds = match wrong {
        0..3 => 0,
        _ => 5 << (wrong - 3).min(6),
    };
    Duration::from_secs(seconds.min(300))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_slips_cost_nothing_and_then_each_try_waits_longer_up_to_five_minutes() {
        let waits: Vec<_> = (0..=12).map(|wrong| pause(wrong).as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
        assert_eq!(pause(u32::MAX).as_secs(), 300);
    }

    #[test]
    fn a_code_is_counted_in_signs_as_a_person_sees_them() {
        assert!(!Code::typed("  12345 ").can_be_set());
        assert!(Code::typed("123456").can_be_set());
        assert!(!Code::typed("e\u{301}a\u{300}aaa").can_be_set(), "five signs, however they are written");
        assert!(!Code::typed(&"a".repeat(201)).can_be_set());
    }
}
