//! What the page may ask. Each command hands ids to the session and gives back what changed; none decides anything.

use crate::shell::{Refusal, Shell};
use content::guide::Move;
use content::person::Trusted;
use content::record::RecordChange;
use content::view::{FoundView, Page, QrCodesView, ReadyView, ServicesView, Setting};
use std::collections::BTreeMap;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

type Reply = Result<Page, Refusal>;

/// Every command, for the builder. `build.rs` lists the same names, and `capabilities/main.json` allows them.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        ready,
        change,
        answer,
        revisit,
        restart,
        tick,
        add_step,
        remove_step,
        arrange,
        read,
        fit,
        say,
        find,
        qr_codes,
        record,
        trust,
        forget,
        leave
    ]
}

/// The page is drawn: the window may be seen.
#[tauri::command]
fn ready<R: Runtime>(window: WebviewWindow<R>) {
    crate::window::show(&window);
}

#[tauri::command(async)]
fn change<R: Runtime>(app: AppHandle<R>, setting: Setting) -> Reply {
    app.state::<Shell<R>>().change(setting)
}

#[tauri::command(async)]
fn answer<R: Runtime>(app: AppHandle<R>, fact: String, answers: Vec<String>) -> Reply {
    app.state::<Shell<R>>().act(|session| session.answer(&fact, answers))
}

#[tauri::command(async)]
fn revisit<R: Runtime>(app: AppHandle<R>, fact: String) -> Reply {
    app.state::<Shell<R>>().act(|session| session.revisit(&fact))
}

#[tauri::command(async)]
fn restart<R: Runtime>(app: AppHandle<R>) -> Reply {
    app.state::<Shell<R>>().act(|session| Ok::<_, Refusal>(session.restart()))
}

#[tauri::command(async)]
fn tick<R: Runtime>(app: AppHandle<R>, step: String, done: bool) -> Reply {
    app.state::<Shell<R>>().act(|session| session.tick(&step, done))
}

#[tauri::command(async)]
fn add_step<R: Runtime>(app: AppHandle<R>, text: String) -> Reply {
    app.state::<Shell<R>>().act(|session| session.add_step(&text))
}

#[tauri::command(async)]
fn remove_step<R: Runtime>(app: AppHandle<R>, step: String) -> Reply {
    app.state::<Shell<R>>().act(|session| session.remove_step(&step))
}

#[tauri::command(async)]
fn arrange<R: Runtime>(app: AppHandle<R>, step: String, to: Move) -> Reply {
    app.state::<Shell<R>>().act(|session| session.arrange(&step, to))
}

#[tauri::command(async)]
fn read<R: Runtime>(app: AppHandle<R>, section: String, done: bool) -> Reply {
    app.state::<Shell<R>>().act(|session| session.read(&section, done))
}

/// Which service fits what is told; nothing of it is kept.
#[tauri::command(async)]
fn fit<R: Runtime>(app: AppHandle<R>, told: BTreeMap<String, String>) -> Result<ServicesView, Refusal> {
    Ok(app.state::<Shell<R>>().look(|session| session.fit(&told))?)
}

/// Words ready to use; nothing of them is kept.
#[tauri::command(async)]
fn say<R: Runtime>(app: AppHandle<R>) -> Result<ReadyView, Refusal> {
    Ok(app.state::<Shell<R>>().look(|session| session.ready()))
}

#[tauri::command(async)]
fn find<R: Runtime>(app: AppHandle<R>, query: String) -> FoundView {
    app.state::<Shell<R>>().look(|session| session.find(&query))
}

#[tauri::command(async)]
fn qr_codes<R: Runtime>(app: AppHandle<R>, contact: String) -> Result<QrCodesView, Refusal> {
    Ok(app.state::<Shell<R>>().look(|session| session.qr_codes(&contact))?)
}

#[tauri::command(async)]
fn record<R: Runtime>(app: AppHandle<R>, change: RecordChange) -> Reply {
    app.state::<Shell<R>>().act(|session| session.record(change, &crate::clock::stamp()))
}

#[tauri::command(async)]
fn trust<R: Runtime>(app: AppHandle<R>, trusted: Trusted) -> Reply {
    app.state::<Shell<R>>().act(|session| session.trust(trusted))
}

#[tauri::command(async)]
fn forget<R: Runtime>(app: AppHandle<R>) -> Reply {
    app.state::<Shell<R>>().forget()
}

/// Leaves at once. The page is blank already; each change was saved when it was made.
#[tauri::command]
fn leave<R: Runtime>(app: AppHandle<R>, window: WebviewWindow<R>) {
    let _ = window.hide(); // Whatever the window system says, the program ends next.
    let _ = window.set_skip_taskbar(true);
    app.state::<Shell<R>>().close();
    app.exit(0);
}
