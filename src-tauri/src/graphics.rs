//! On Linux without a graphics device the web view would stay blank with its fast renderer: the plain one is chosen before it starts.

/// The variable that chooses WebKit's plain renderer.
#[cfg(target_os = "linux")]
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program again with the plain renderer where there is no graphics device. What the person set is left as it is.
#[cfg(target_os = "linux")]
pub fn settle() {
    use std::os::unix::process::CommandExt;
    let device = std::path::Path::new("/dev/dri").exists();
    if device || std::env::var_os(PLAIN).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Comes back only when the program could not be started again: then it goes on as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(PLAIN, "1").exec();
    }
}

/// Elsewhere the system's web view chooses for itself.
#[cfg(not(target_os = "linux"))]
pub fn settle() {}
