//! What holds for this run: whether something stands behind a code, and which files there are, as the shell found them.
//! It must not know how they were found.

/// How what is kept is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Door {
    /// It is closed now, and the code was not given.
    pub locked: bool,
    /// This space is behind a code.
    pub code: bool,
    /// Ten wrong codes erase it.
    pub erase: bool,
    /// Something else is behind another code.
    pub others: bool,
}

/// A file of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its whole path, as a person reads it.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// What it is for.
    pub purpose: Purpose,
}

/// What a file of the program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// What was kept.
    Progress,
    /// The same again, in case the first is damaged.
    Twin,
    /// Says that the program is open.
    Lock,
    /// How many wrong codes were given in a row.
    Tries,
    /// Left from a save that was cut off.
    Leftover,
    /// Not one of ours by name: the system's web view, or something put there.
    Other,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 6] = [Self::Progress, Self::Twin, Self::Lock, Self::Tries, Self::Leftover, Self::Other];

    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Progress => "file_progress",
            Self::Twin => "file_twin",
            Self::Lock => "file_lock",
            Self::Tries => "file_tries",
            Self::Leftover => "file_leftover",
            Self::Other => "file_other",
        }
    }
}
