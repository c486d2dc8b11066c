//! x
use tauri as _; use tauri_plugin_store as _;
