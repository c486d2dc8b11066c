//! A window with one line of text: what any Tauri program costs before it says anything.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
