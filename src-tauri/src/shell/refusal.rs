//! Why a command was refused. The page has a sentence for each; nothing here says more than the person may know.

use crate::keeper;
use content::backup::Unread;
use content::record::Refused;
use content::session::UnknownId;
use serde::Serialize;

/// Why a command was refused; the page has a sentence for each code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Refusal {
    /// An id that is not ours, or not one that can be answered now.
    UnknownId,
    /// A file of ours could not be removed.
    NotForgotten,
    /// Nothing was written.
    TextEmpty,
    /// A text is too long.
    TextLong,
    /// A text holds signs that cannot be read.
    TextUnreadable,
    /// A text is a picture or a file written out.
    TextPicture,
    /// The code opens nothing here.
    CodeWrong,
    /// The code opens nothing, and what was to be erased after the last try is erased.
    CodeErased,
    /// The code is too short, or too long.
    CodeLength,
    /// The code could not be put on what is kept.
    CodeNotSaved,
    /// The copy could not be written.
    CopyNotSaved,
    /// The file is no copy made by this program.
    CopyForeign,
    /// A newer version made the copy.
    CopyNewer,
    /// The passphrase does not open the copy.
    CopyWrong,
    /// The copy could not be read from the disk.
    CopyUnreadable,
    /// Nothing opened the address.
    NotOpened,
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Empty => Self::TextEmpty,
            Refused::Long => Self::TextLong,
            Refused::Unreadable => Self::TextUnreadable,
            Refused::Picture => Self::TextPicture,
            Refused::UnknownId => Self::UnknownId,
        }
    }
}

impl From<UnknownId> for Refusal {
    fn from(_: UnknownId) -> Self {
        Self::UnknownId
    }
}

impl From<keeper::Refused> for Refusal {
    fn from(refused: keeper::Refused) -> Self {
        match refused {
            keeper::Refused::Wrong => Self::CodeWrong,
            keeper::Refused::Erased => Self::CodeErased,
            keeper::Refused::Length => Self::CodeLength,
            keeper::Refused::NotSaved => Self::CodeNotSaved,
        }
    }
}

impl From<Unread> for Refusal {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::WrongCode => Self::CopyWrong,
            Unread::Foreign => Self::CopyForeign,
            Unread::Newer => Self::CopyNewer,
        }
    }
}
