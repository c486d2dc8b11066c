//! Looks at what lies in the folder: what is open to anyone, what stands behind a code, what cannot be read. It opens no code.

use crate::folder::{Folder, Space, read};
use crate::guard;
use content::Document;
use content::progress::{Found, Kept, Locked, choose};
use content::session::Notice;
use std::io;

/// What lies in the folder.
pub struct Place {
    /// What is open to anyone, if anything is.
    pub open: Option<Open>,
    /// What stands behind a code.
    pub locked: Vec<(Space, Locked)>,
    /// Why something is left as it is.
    pub blocked: Option<Notice>,
    /// A space that nothing has.
    pub free: Space,
}

/// What is open to anyone.
pub struct Open {
    pub space: Space,
    pub generation: u64,
    pub document: Document,
    /// The main file was lost or damaged, and its twin stood in.
    pub recovered: bool,
}

/// Looks at every space; where the folder is ours, a main file that is damaged or behind is made whole from its twin.
///
/// # Errors
/// When the folder or a file of it cannot be read.
pub fn place(folder: &Folder, ours: bool) -> io::Result<Place> {
    let spaces = folder.spaces()?;
    let mut free = Space::FIRST;
    while spaces.contains(&free) {
        free = free.next();
    }
    let mut place = Place { open: None, locked: Vec::new(), blocked: None, free };
    for space in spaces {
        let bytes = |path: Option<std::path::PathBuf>| path.map_or(Ok(None), |path| read(&path));
        let (main, twin) = (bytes(folder.main(space))?, bytes(folder.twin(space))?);
        let (generation, kept, recovered, behind) = match choose(main.as_deref(), twin.as_deref()) {
            Found::Progress { generation, kept, recovered, behind } => (generation, kept, recovered, behind),
            Found::Nothing => continue,
            Found::Damaged => {
                place.blocked = Some(Notice::Damaged);
                continue;
            }
            Found::Newer => {
                place.blocked = Some(Notice::Newer);
                continue;
            }
        };
        if ours {
            folder.tidy(space);
            if behind {
                heal(folder, space);
            }
        }
        match kept {
            Kept::Locked(locked) => place.locked.push((space, locked)),
            Kept::Open(document) => {
                place.open.get_or_insert(Open { space, generation, document, recovered });
            }
        }
    }
    Ok(place)
}

/// Makes the main file whole again from its twin, so that damage is said once and nothing older shows what a code closes since.
/// If that fails, the next start tries again.
pub fn heal(folder: &Folder, space: Space) {
    if let (Some(main), Some(twin)) = (folder.main(space), folder.twin(space))
        && let Ok(Some(bytes)) = read(&twin)
    {
        let _ = guard::write_durably(&main, &bytes);
    }
}
