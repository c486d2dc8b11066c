//! Pseudo-languages for debug builds: every message of the source in long accented letters, or right to left.
//! What stays plain on such a screen is not localized; what overflows or leans left is not ready for other scripts.

use crate::view::Direction;
use std::borrow::Cow;

/// A pseudo-language made from English.
pub struct Pseudo {
    /// Its code.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Its direction.
    pub direction: Direction,
    /// What it does to words.
    pub transform: fn(&str) -> Cow<'_, str>,
}

/// The language pseudo-languages are made from.
pub const BASE: &str = "en";

/// The pseudo-languages, in debug builds only.
pub const PSEUDO: &[Pseudo] = if cfg!(debug_assertions) {
    &[
        Pseudo { code: "en-XA", name: "[Ȧȧƈƈḗḗƞŧḗḗḓ]", direction: Direction::Ltr, transform: accented },
        Pseudo { code: "ar-XB", name: "[ɐɹqᗡ]", direction: Direction::Rtl, transform: mirrored },
    ]
} else {
    &[]
};

/// The pseudo-language with this code.
pub fn of(code: &str) -> Option<&'static Pseudo> {
    PSEUDO.iter().find(|pseudo| pseudo.code == code)
}

fn accented(text: &str) -> Cow<'_, str> {
    fluent_pseudo::transform_dom(text, false, true, true)
}

fn mirrored(text: &str) -> Cow<'_, str> {
    fluent_pseudo::transform_dom(text, true, false, false)
}
