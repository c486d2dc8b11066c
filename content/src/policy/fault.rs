//! What is wrong with a policy, for whoever has to mend it. It must not know a sentence: the drawing has those.

/// Something to mend. The program goes on with the safest value and shows the fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFault {
    /// The file or the registry key it is in.
    pub origin: String,
    /// The key, or `SchoolContact.Phone` for a part of one; empty when the whole source is meant.
    pub key: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The value is none that the key can have: its safest value is in force.
    BadValue,
    /// The key is none of ours: it changes nothing.
    UnknownKey,
    /// The source cannot be read: the safest value of every key is in force.
    Unreadable(Unreadable),
    /// An earlier source of the same scope says something else: this one is in force.
    Duplicate,
}

/// Why a source cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no JSON, or no property list, from this line on; 0 where there are no lines.
    Syntax {
        /// The line, from 1.
        line: usize,
    },
    /// It holds something else than settings by name.
    Shape,
    /// It is larger than a policy can be.
    Large,
    /// It is no plain file: a folder, a device, or links in a circle.
    NotAFile,
    /// Anyone who uses the computer could change it.
    Exposed,
    /// The system does not let it be read.
    Denied,
}

impl Unreadable {
    /// The message that says why.
    pub fn message(self) -> &'static str {
        match self {
            Self::Syntax { .. } => "policy_why_syntax",
            Self::Shape => "policy_why_shape",
            Self::Large => "policy_why_large",
            Self::NotAFile => "policy_why_not-a-file",
            Self::Exposed => "policy_why_exposed",
            Self::Denied => "policy_why_denied",
        }
    }

    /// The messages of every reason.
    pub const MESSAGES: [&'static str; 6] = [
        "policy_why_syntax",
        "policy_why_shape",
        "policy_why_large",
        "policy_why_not-a-file",
        "policy_why_exposed",
        "policy_why_denied",
    ];
}
