//! Asks for a file by the dialogue of the system. It must not know what is in the file.

use std::path::PathBuf;
use std::sync::mpsc;
use tauri::{Manager, Runtime, WebviewWindow};

/// How a copy is named until the person names it: a date and nothing else.
const ENDING: &str = "age";

/// Where a copy goes; nothing when the person changed their mind.
pub fn to_save<R: Runtime>(window: &WebviewWindow<R>, name: String) -> Option<PathBuf> {
    ask(window, move |dialogue| dialogue.set_file_name(format!("{name}.{ENDING}")).save_file())
}

/// Which copy is read; nothing when the person changed their mind.
pub fn to_read<R: Runtime>(window: &WebviewWindow<R>) -> Option<PathBuf> {
    ask(window, |dialogue| dialogue.add_filter(ENDING, &[ENDING]).pick_file())
}

/// Asks on the thread of the window, and waits on this one.
fn ask<R: Runtime, D>(
    window: &WebviewWindow<R>,
    show: impl FnOnce(rfd::AsyncFileDialog) -> D + Send + 'static,
) -> Option<PathBuf>
where
    D: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
{
    let (answer, answered) = mpsc::channel();
    let parent = window.clone();
    let asked = window.app_handle().run_on_main_thread(move || {
        let shown = show(rfd::AsyncFileDialog::new().set_parent(&parent));
        std::thread::spawn(move || {
            let chosen = tauri::async_runtime::block_on(shown);
            let _ = answer.send(chosen.map(|file| file.path().to_path_buf())); // Nobody waits when the program ends.
        });
    });
    asked.ok().and_then(|()| answered.recv().ok().flatten())
}
