//! The program: arguments, window, commands, and the guard of saved progress. No sentence and no rule of the guide lives here.

mod arguments;
mod chooser;
mod clock;
mod commands;
mod folder;
mod graphics;
pub mod guard;
pub mod keeper;
pub mod packs;
mod patience;
pub mod policy;
pub mod selfcheck;
mod shell;
mod timeline;
mod window;

pub use arguments::{Arguments, Format};
pub use folder::Folder;
pub use shell::{Refusal, Shell};

use clap::Parser;
use content::{Catalogue, Wish};
use std::process::ExitCode;
use std::sync::Arc;
use tauri::{App, Builder, Context, Manager, RunEvent, Runtime};

/// Starts the program and returns its exit code.
pub fn main() -> ExitCode {
    timeline::mark("the program begins");
    graphics::settle();
    let (catalogue, pack) = match packs::content() {
        Ok((catalogue, pack)) => (Arc::new(catalogue), pack),
        Err(sentence) => return refuse(&sentence),
    };
    timeline::mark("the content is read");
    let arguments = Arguments::parse();
    let format = arguments.self_check;
    let wish = match arguments.wish(&catalogue) {
        Ok(wish) => Wish { pack, ..wish },
        Err(sentence) => return refuse(&sentence),
    };
    let mut context = tauri::generate_context!();
    let folder = Folder::of_the_person(&context.config().identifier);
    if let Some(format) = format {
        return selfcheck::run(&catalogue, &wish, &folder, format);
    }
    if let Some(sentence) = selfcheck::cannot_start(&catalogue, &wish) {
        return refuse(&sentence);
    }
    if !window::is_driven() {
        folder.hold(&mut context);
    }
    timeline::mark("policy and arguments are settled");
    let app = build(Builder::default(), context, catalogue, wish, |_| folder);
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Shell<tauri::Wry>>().close();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&error.to_string()),
    }
}

/// Says why the program does not start: on the terminal, and on Windows, where nobody sees one, in a message box.
fn refuse(sentence: &str) -> ExitCode {
    eprintln!("balise: {sentence}");
    #[cfg(windows)]
    rfd::MessageDialog::new().set_title("Balise").set_description(sentence).show();
    ExitCode::FAILURE
}

/// Builds the program on a runtime: commands, store, saved progress, and the one window. Tests give the mock runtime.
///
/// # Errors
/// When the window system or the window cannot be had.
pub fn build<R: Runtime>(
    builder: Builder<R>,
    context: Context<R>,
    catalogue: Arc<Catalogue>,
    wish: Wish,
    folder: impl FnOnce(&App<R>) -> Folder + Send + 'static,
) -> tauri::Result<App<R>> {
    builder
        .plugin(tauri_plugin_store::Builder::new().build())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            timeline::mark("the window system is there");
            let folder = folder(app);
            let shell = Shell::open(app.handle(), catalogue, wish, folder);
            let page = shell.page();
            app.manage(shell);
            timeline::mark("what was kept is read, the page is worded");
            window::create(app, &page)?;
            timeline::mark("the window and its web view are made");
            Ok(())
        })
        .build(context)
}
