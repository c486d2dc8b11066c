//! What the page may ask. Each command hands ids to the session and gives back what changed; none decides anything.

use crate::chooser;
use crate::shell::{Refusal, Shell};
use content::Mode;
use content::code::Code;
use content::guide::Move;
use content::person::Trusted;
use content::record::RecordChange;
use content::view::{FilesView, FoundView, HandoverView, Page, QrCodesView, ReadyView, ServicesView, Setting};
use std::collections::BTreeMap;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

type Reply = Result<Page, Refusal>;

/// Every command, for the builder. `build.rs` lists the same names, and `capabilities/main.json` allows them.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
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
        handover,
        forget,
        unlock,
        pass,
        protect,
        close_up,
        switch,
        files,
        erase,
        copy,
        restore,
        browse,
        leave
    ]
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

/// The handover sheet with another language beside the reader's; it changes nothing.
#[tauri::command(async)]
fn handover<R: Runtime>(app: AppHandle<R>, beside: String) -> Result<HandoverView, Refusal> {
    Ok(app.state::<Shell<R>>().look(|session| session.handover(&beside))?)
}

#[tauri::command(async)]
fn forget<R: Runtime>(app: AppHandle<R>) -> Reply {
    app.state::<Shell<R>>().forget()
}

#[tauri::command(async)]
fn unlock<R: Runtime>(app: AppHandle<R>, code: String) -> Reply {
    app.state::<Shell<R>>().unlock(&typed(code), std::thread::sleep)
}

#[tauri::command(async)]
fn pass<R: Runtime>(app: AppHandle<R>) -> Page {
    app.state::<Shell<R>>().pass()
}

#[tauri::command(async)]
fn protect<R: Runtime>(app: AppHandle<R>, now: String, code: String, erase: bool) -> Reply {
    app.state::<Shell<R>>().protect(&typed(now), &typed(code), erase, std::thread::sleep)
}

#[tauri::command(async)]
fn close_up<R: Runtime>(app: AppHandle<R>) -> Page {
    app.state::<Shell<R>>().close_up()
}

#[tauri::command(async)]
fn switch<R: Runtime>(app: AppHandle<R>, mode: Mode) -> Reply {
    app.state::<Shell<R>>().switch(mode)
}

#[tauri::command(async)]
fn files<R: Runtime>(app: AppHandle<R>) -> FilesView {
    app.state::<Shell<R>>().files()
}

#[tauri::command(async)]
fn erase<R: Runtime>(app: AppHandle<R>) -> Reply {
    app.state::<Shell<R>>().erase()
}

/// Writes a copy where the person chooses; false when they chose nothing.
#[tauri::command(async)]
fn copy<R: Runtime>(app: AppHandle<R>, window: WebviewWindow<R>, code: String) -> Result<bool, Refusal> {
    let (shell, code) = (app.state::<Shell<R>>(), typed(code));
    let (document, _) = shell.to_copy(&code)?;
    let Some(path) = chooser::to_save(&window, crate::clock::here().date) else { return Ok(false) };
    Shell::<R>::copy(&document, &path, &code).map(|()| true)
}

/// Takes a copy that the person chooses; an empty page when they chose nothing.
#[tauri::command(async)]
fn restore<R: Runtime>(app: AppHandle<R>, window: WebviewWindow<R>, code: String) -> Reply {
    let (shell, code) = (app.state::<Shell<R>>(), typed(code));
    let (_, turn) = shell.to_copy(&code)?;
    let Some(path) = chooser::to_read(&window) else { return Ok(Page::default()) };
    shell.restore(turn, &path, &code)
}

/// Opens the address of a contact in the browser, which leaves a trace there: the person said so a second time.
#[tauri::command(async)]
fn browse<R: Runtime>(app: AppHandle<R>, contact: String) -> Result<(), Refusal> {
    let address = app.state::<Shell<R>>().look(|session| session.address(&contact))?;
    open::that_detached(address).map_err(|_| Refusal::NotOpened)
}

/// What was typed as a code; the text it came in leaves the memory.
fn typed(text: String) -> Code {
    Code::typed(&zeroize::Zeroizing::new(text))
}

/// Leaves at once. The page is blank already, and the window goes before anything is waited for; each change was saved when it was
/// made. A window that cannot be closed starts afresh.
#[tauri::command]
fn leave<R: Runtime>(app: AppHandle<R>, window: WebviewWindow<R>) -> Option<Page> {
    if crate::window::stays(&window) {
        return Some(app.state::<Shell<R>>().close_up());
    }
    let _ = window.hide(); // Whatever the window system says, the program ends next.
    let _ = window.set_skip_taskbar(true);
    app.state::<Shell<R>>().close();
    app.exit(0);
    None
}
