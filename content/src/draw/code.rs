//! The codes of a contact, with the same in letters beside. It must not open what they say.

use super::Draw;
use crate::code::{code, dialled};
use crate::view::{CodeView, CodesView, Reach};
use crate::words::plain;

impl Draw<'_> {
    /// The codes of a contact; nothing when there is no such contact.
    pub fn codes(&self, contact: &str) -> Option<CodesView> {
        let (_, entry) = self.catalogue.directory.entry(contact)?;
        let call = entry.dial.as_deref().zip(entry.phone.as_deref());
        let call = call.map(|(dial, phone)| (Reach::Call, dialled("tel", dial), phone));
        let text = entry.sms.as_deref().map(|number| (Reach::Text, dialled("sms", number), number));
        let open = entry.url.as_deref().map(|url| (Reach::Open, url.to_owned(), url));
        let codes = [call, text, open].into_iter().flatten();
        Some(CodesView { codes: codes.filter_map(|(reach, held, text)| self.code(reach, &held, text)).collect() })
    }

    fn code(&self, reach: Reach, held: &str, text: &str) -> Option<CodeView> {
        let message = match reach {
            Reach::Call => "code_call",
            Reach::Text => "code_text",
            Reach::Open => "code_open",
        };
        let drawn = code(held)?;
        Some(CodeView {
            reach,
            label: plain(&self.catalogue.words.say(self.language, message, &[("to", text)])),
            text: text.to_owned(),
            size: u32::try_from(drawn.size).ok()?,
            path: drawn.path,
        })
    }
}
