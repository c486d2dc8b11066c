//! The one window: its page, what the page is given before it is drawn, and everything it may not do.

use content::view::Page;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tauri::webview::{NewWindowResponse, PermissionResponse, WebviewWindowBuilder};
use tauri::{App, Manager, Runtime, Url, WebviewWindow, WindowEvent};

/// How long a window waits for its page before it shows itself: an error must not leave a person in front of nothing.
const PATIENCE: Duration = Duration::from_secs(3);

/// There, and no folder: nothing can be made in it.
const NOWHERE: &str = "/dev/null";

/// Creates the window, hidden until its page is drawn.
///
/// # Errors
/// When the window cannot be made, or the page's first words cannot be written as JSON.
pub fn create<R: Runtime>(app: &App<R>, page: &Page) -> Result<WebviewWindow<R>, Box<dyn std::error::Error>> {
    app.manage(Shown(AtomicBool::new(false)));
    let config = app.config().app.windows.first().ok_or("tauri.conf.json describes no window")?;
    let name = config.title.clone();
    let boot = serde_json::to_string(page)?;
    let kiosk = page.usage.as_ref().is_some_and(|usage| usage.kiosk);
    let mut builder = WebviewWindowBuilder::from_config(app, config)?;
    // Beside the private web view, Tauri makes one that is never used, and on Linux that one keeps files of its own: here it has no place to.
    if cfg!(target_os = "linux") && !is_driven() {
        builder = builder.data_directory(NOWHERE.into());
    }
    #[cfg(feature = "timeline")]
    {
        builder = builder.initialization_script(crate::timeline::PAGE);
    }
    let window = builder
        .initialization_script(format!("window.__BALISE_BOOT__ = {boot};"))
        .incognito(!is_driven())
        // The page takes its name when it is drawn. That the system calls it loaded comes up to a tenth of a second before or after.
        .on_document_title_changed(move |window, title| {
            if title == name {
                show(&window);
            }
            crate::timeline::page(&title);
        })
        .on_navigation(first_page())
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .fullscreen(kiosk)
        .decorations(!kiosk)
        .build()?;
    app.manage(Kiosk(kiosk));
    if kiosk {
        stay(&window);
    }
    let late = window.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        show(&late);
    });
    Ok(window)
}

/// Whether the window was shown already: one that was left is never shown again.
struct Shown(AtomicBool);

/// Whether the window fills the screen and cannot be closed.
struct Kiosk(bool);

/// Whether the window cannot be closed by the person in front of it.
pub fn stays<R: Runtime>(window: &WebviewWindow<R>) -> bool {
    window.state::<Kiosk>().0
}

/// Shows the window, once.
pub fn show<R: Runtime>(window: &WebviewWindow<R>) {
    if !window.state::<Shown>().0.swap(true, Ordering::Relaxed) {
        crate::timeline::mark("the page is drawn, the window is shown");
        let _ = window.show(); // A window that is gone needs no showing.
        let _ = window.set_focus();
    }
}

/// Keeps a window that fills the screen from being closed by the person in front of it. Whoever looks after the computer ends the
/// program, or the account it runs in; screen readers and the keys of the system go on working.
fn stay<R: Runtime>(window: &WebviewWindow<R>) {
    window.on_window_event(|event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
        }
    });
}

/// Lets the page of this program in, once. Loading it again would draw it with what it was given at the start, which may have been
/// forgotten or closed since.
fn first_page() -> impl Fn(&Url) -> bool + Send + 'static {
    let loaded = AtomicBool::new(false);
    move |url| is_own_page(url) && !loaded.swap(true, Ordering::Relaxed)
}

/// Whether an address is the page of this program.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Whether a test drives the window: only debug builds can be driven, and a driven web view keeps its own data folder.
pub fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}
