fn main() { let _c: tauri::Context<tauri::Wry> = tauri::generate_context!(); }
