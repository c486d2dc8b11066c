//! Lists the commands the page may call, so that any other is refused.
fn main() {
    tauri_build::build();
}
