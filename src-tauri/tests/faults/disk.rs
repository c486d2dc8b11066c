//! A disk as strictly as the standards promise it: what was not synced may be there, partly there, or not at all. It replays steps and
//! lists every folder that a crash could leave. It must not know what the files hold.

use crate::trace::Step;
use std::collections::{BTreeMap, BTreeSet};

/// The files of the folder by name; none when there is no folder.
pub type State = BTreeMap<String, Vec<u8>>;

/// Everything one file may hold after a power cut, and what a running program reads from it.
#[derive(Clone, Default)]
struct Content {
    now: Vec<u8>,
    possible: BTreeSet<Vec<u8>>,
}

impl Content {
    /// Takes new bytes: until a sync, what was possible stays possible, and so is each way to tear the new bytes.
    fn becomes(&mut self, bytes: Vec<u8>) {
        let half = bytes.len() / 2;
        let torn =
            [bytes[..half].to_vec(), vec![0; bytes.len()], [&bytes[..half], &vec![0; bytes.len() - half]].concat()];
        self.possible.extend(torn);
        self.possible.insert(bytes.clone());
        self.now = bytes;
    }

    fn sync(&mut self) {
        self.possible = BTreeSet::from([self.now.clone()]);
    }
}

/// A change of names that a crash may undo until its folder is synced.
#[derive(Clone)]
enum Naming {
    Gives(String, usize),
    Moves(String, String),
    Removes(String),
}

#[derive(Default)]
pub struct Disk {
    contents: Vec<Content>,
    now: BTreeMap<String, usize>,
    synced: BTreeMap<String, usize>,
    since: Vec<Naming>,
    /// Whether the folder itself may be gone after a power cut: it was made, and the one above it not synced since.
    loose: bool,
}

impl Disk {
    /// Does one step. Names are below the folder above: `data/progress.json`, `data` for the folder, an empty one for that above.
    pub fn does(&mut self, step: &Step) {
        match step {
            Step::Folder(_) => self.loose = true,
            Step::Open { file, empties } => self.open(file, *empties),
            Step::Write { file, bytes } => {
                let content = &mut self.contents[self.now[file]];
                let longer = [content.now.as_slice(), bytes].concat();
                content.becomes(longer);
            }
            Step::Sync(name) if name.contains('/') => self.contents[self.now[name]].sync(),
            Step::Sync(name) if name.is_empty() => self.loose = false,
            Step::Sync(_) => {
                self.synced = self.now.clone();
                self.since.clear();
            }
            Step::Rename { from, to } => self.name(Naming::Moves(from.clone(), to.clone())),
            Step::Remove(name) if name.contains('/') => self.name(Naming::Removes(name.clone())),
            Step::Remove(_) | Step::Said(_) => {}
        }
    }

    fn open(&mut self, file: &str, empties: bool) {
        match self.now.get(file) {
            Some(content) if empties => self.contents[*content].becomes(Vec::new()),
            Some(_) => {}
            None => {
                self.contents.push(Content::default());
                self.contents.last_mut().unwrap().becomes(Vec::new());
                self.name(Naming::Gives(file.to_owned(), self.contents.len() - 1));
            }
        }
    }

    fn name(&mut self, naming: Naming) {
        apply(&mut self.now, &naming);
        self.since.push(naming);
    }

    /// What is there when only the program is killed.
    pub fn killed(&self) -> State {
        self.now.iter().map(|(name, content)| (name.clone(), self.contents[*content].now.clone())).collect()
    }

    /// Every folder that a power cut can leave now: any of the changes of names that were not synced, with anything each file may hold.
    pub fn cut(&self) -> BTreeSet<State> {
        let mut states = BTreeSet::new();
        if self.loose {
            states.insert(State::new());
        }
        for some in 0..1_u32 << self.since.len() {
            let mut names = self.synced.clone();
            for (place, naming) in self.since.iter().enumerate() {
                if some & (1 << place) != 0 {
                    apply(&mut names, naming);
                }
            }
            let mut partial = vec![State::new()];
            for (name, content) in names.iter().filter(|(name, _)| !name.ends_with(".lock")) {
                let possible = &self.contents[*content].possible;
                partial = partial
                    .iter()
                    .flat_map(|state| {
                        possible.iter().map(|bytes| {
                            let mut state = state.clone();
                            state.insert(name.clone(), bytes.clone());
                            state
                        })
                    })
                    .collect();
            }
            states.extend(partial);
        }
        states
    }
}

fn apply(names: &mut BTreeMap<String, usize>, naming: &Naming) {
    match naming {
        Naming::Gives(name, content) => {
            names.insert(name.clone(), *content);
        }
        Naming::Moves(from, to) => {
            if let Some(content) = names.remove(from) {
                names.insert(to.clone(), content);
            }
        }
        Naming::Removes(name) => {
            names.remove(name);
        }
    }
}
