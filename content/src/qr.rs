//! Draws a few characters as a QR code, for another device to read. It must not know what they mean, and opens nothing.

use qrcode::{Color, EcLevel, QrCode};

/// A square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules on each side, without the quiet zone.
    pub size: usize,
    /// The dark ones as SVG path data, one rectangle a run: `M3 0h2v1h-2z`.
    pub path: String,
}

/// The code of a text; nothing for a text too long for any code.
pub fn code(text: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            let length = run.len();
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            x += length;
        }
    }
    Some(Code { size, path })
}

/// `tel:` or `sms:` with a number to dial; the hash some short numbers begin with is written as addresses need it.
pub fn dialled(scheme: &str, number: &str) -> String {
    format!("{scheme}:{}", number.replace('#', "%23"))
}
