//! The few signs that XML reserves. It must not know which file it is for.

/// A text as it stands between tags or quotation marks.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
