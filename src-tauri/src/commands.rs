//! What the page may ask. Each command hands ids to the session and gives back what changed; none decides anything.

use crate::shell::{Refusal, Shell};
use content::view::{Page, Setting};
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

type Reply = Result<Page, Refusal>;

/// Every command, for the builder. `build.rs` lists the same names, and `capabilities/main.json` allows them.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![ready, change, answer, revisit, restart, tick, read, forget, leave]
}

/// The page is drawn: the window may be seen.
#[tauri::command]
fn ready<R: Runtime>(window: WebviewWindow<R>) {
    crate::window::show(&window);
}

#[tauri::command(async)]
fn change<R: Runtime>(shell: State<'_, Shell<R>>, setting: Setting) -> Reply {
    shell.change(setting)
}

#[tauri::command(async)]
fn answer<R: Runtime>(shell: State<'_, Shell<R>>, fact: String, answers: Vec<String>) -> Reply {
    shell.act(|session| session.answer(&fact, answers))
}

#[tauri::command(async)]
fn revisit<R: Runtime>(shell: State<'_, Shell<R>>, fact: String) -> Reply {
    shell.act(|session| session.revisit(&fact))
}

#[tauri::command(async)]
fn restart<R: Runtime>(shell: State<'_, Shell<R>>) -> Reply {
    shell.act(|session| Ok(session.restart()))
}

#[tauri::command(async)]
fn tick<R: Runtime>(shell: State<'_, Shell<R>>, step: String, done: bool) -> Reply {
    shell.act(|session| session.tick(&step, done))
}

#[tauri::command(async)]
fn read<R: Runtime>(shell: State<'_, Shell<R>>, section: String, done: bool) -> Reply {
    shell.act(|session| session.read(&section, done))
}

#[tauri::command(async)]
fn forget<R: Runtime>(shell: State<'_, Shell<R>>) -> Reply {
    shell.forget()
}

/// Leaves at once. The page is blank already; each change was saved when it was made.
#[tauri::command]
fn leave<R: Runtime>(app: AppHandle<R>, window: WebviewWindow<R>) {
    let _ = window.hide(); // Whatever the window system says, the program ends next.
    let _ = window.set_skip_taskbar(true);
    app.state::<Shell<R>>().close();
    app.exit(0);
}
