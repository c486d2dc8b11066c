//! On Linux without a graphics device the web view would stay blank with its fast renderer: the plain one is chosen before it starts.

/// The variable that chooses WebKit's plain renderer.
#[cfg(target_os = "linux")]
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Chooses the plain renderer where there is no graphics device. What the person set is left as it is. It comes first of all, as long
/// as the program has one thread: the environment cannot be changed safely beside others.
#[cfg(target_os = "linux")]
pub fn settle() {
    let device = std::path::Path::new("/dev/dri").exists();
    if device || std::env::var_os(PLAIN).is_some() {
        return;
    }
    let _ = glib::setenv(PLAIN, "1", false); // Without it the program goes on as it is.
}

/// Elsewhere the system's web view chooses for itself.
#[cfg(not(target_os = "linux"))]
pub fn settle() {}
