//! The codes of a contact, with the same in letters beside. It must not open what they say.

use super::Draw;
use crate::qr::{code, dialled};
use crate::view::{QrCodeView, QrCodesView, Reach};
use crate::words::plain;

impl Draw<'_> {
    /// The codes of a contact; nothing when there is no such contact.
    pub fn qr_codes(&self, contact: &str) -> Option<QrCodesView> {
        let (_, entry) = self.catalogue.directory.entry(contact)?;
        let call = entry.dial.as_deref().zip(entry.phone.as_deref());
        let call = call.map(|(dial, phone)| (Reach::Call, dialled("tel", dial), phone));
        let text = entry.sms.as_deref().map(|number| (Reach::Text, dialled("sms", number), number));
        let open = entry.url.as_deref().map(|url| (Reach::Open, url.to_owned(), url));
        let codes = [call, text, open].into_iter().flatten();
        Some(QrCodesView { codes: codes.filter_map(|(reach, held, text)| self.code(reach, &held, text)).collect() })
    }

    fn code(&self, reach: Reach, held: &str, text: &str) -> Option<QrCodeView> {
        let message = match reach {
            Reach::Call => "qr_call",
            Reach::Text => "qr_text",
            Reach::Open => "qr_open",
        };
        let drawn = code(held)?;
        Some(QrCodeView {
            reach,
            label: plain(&self.catalogue.words.say(self.language, message, &[("to", text)])),
            text: text.to_owned(),
            size: u32::try_from(drawn.size).ok()?,
            path: drawn.path,
        })
    }
}
