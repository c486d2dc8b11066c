//! What a process did to one folder, in order, read from strace: the save path as it is, not as someone remembers it.
//! An operation it does not know, on that folder, stops the proof.

use std::collections::HashMap;
use std::path::Path;

/// One thing done to a file or folder of the traced folder, by its path below the folder above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A folder was made.
    Folder(String),
    /// A file was opened to be written; made when it was not there, emptied when asked.
    Open { file: String, empties: bool },
    /// Bytes were added at the end of what this opening wrote.
    Write { file: String, bytes: Vec<u8> },
    /// A file or folder was forced to the disk.
    Sync(String),
    /// A name was given to what had another.
    Rename { from: String, to: String },
    /// A name was removed.
    Remove(String),
    /// The process said a line.
    Said(String),
}

/// System calls that change files, or say that something was done.
pub const CALLS: &str = "open,openat,creat,close,write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,\
                         mkdir,mkdirat,rmdir,ftruncate,truncate,link,linkat,symlink,symlinkat,fallocate,copy_file_range";

/// Reads what strace wrote with `-xx -y -s <long>`: calls of all threads, in the order they returned.
pub fn read(text: &str, above: &Path) -> Vec<Step> {
    let above = format!("{}/", above.display());
    let mut unfinished: HashMap<&str, &str> = HashMap::new();
    let mut steps = Vec::new();
    for line in text.lines() {
        let (thread, call) = line.split_once(' ').unwrap();
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix(" <unfinished ...>") {
            unfinished.insert(thread, begun);
        } else if let Some((_, rest)) = call.strip_prefix("<... ").and_then(|call| call.split_once(" resumed>")) {
            let begun = unfinished.remove(thread).unwrap_or_else(|| panic!("{line}"));
            steps.extend(step(&format!("{begun}{rest}"), &above));
        } else {
            steps.extend(step(call, &above));
        }
    }
    steps
}

fn step(call: &str, above: &str) -> Option<Step> {
    let (name, rest) = call.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(") = ")?;
    if result.starts_with('-') {
        return None; // It failed, so nothing changed.
    }
    let below = |path: &str| format!("{path}/").strip_prefix(above).map(|rest| rest.trim_end_matches('/').to_owned());
    let texts: Vec<Vec<u8>> = arguments.split('"').skip(1).step_by(2).map(bytes).collect();
    let paths = || texts.iter().filter_map(|text| below(&String::from_utf8_lossy(text))).collect::<Vec<_>>();
    // `5</folder/file>` is a file that is open; its name may be written in hexadecimal.
    let opened = || {
        arguments
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once('>'))
            .and_then(|(path, _)| below(&String::from_utf8_lossy(&bytes(path))))
    };
    match name {
        "write" if arguments.starts_with("1<") => {
            Some(Step::Said(String::from_utf8_lossy(texts.first()?).into_owned()))
        }
        "open" | "openat" => {
            let file = paths().pop()?;
            let writes = ["O_WRONLY", "O_RDWR"].iter().any(|flag| arguments.contains(flag));
            writes.then(|| Step::Open { file, empties: arguments.contains("O_TRUNC") })
        }
        "mkdir" | "mkdirat" => paths().pop().map(Step::Folder),
        "write" => Some(Step::Write { file: opened()?, bytes: texts.first()?.clone() }),
        "fsync" | "fdatasync" => opened().map(Step::Sync),
        "rename" | "renameat" | "renameat2" => match paths().as_slice() {
            [from, to] => Some(Step::Rename { from: from.clone(), to: to.clone() }),
            _ => None,
        },
        "unlink" | "unlinkat" | "rmdir" => paths().pop().map(Step::Remove),
        "close" => None,
        _ if paths().is_empty() && opened().is_none() => None,
        _ => panic!("the model does not know what this does: {call}"),
    }
}

/// `\x41\x42` as bytes; what is not written so is taken as it stands.
fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(hexadecimal) = rest.strip_prefix("\\x") {
            bytes.push(u8::from_str_radix(&hexadecimal[..2], 16).unwrap());
            rest = &hexadecimal[2..];
        } else {
            bytes.extend(first.to_string().bytes());
            rest = &rest[first.len_utf8()..];
        }
    }
    bytes
}
