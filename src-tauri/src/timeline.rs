//! Where the time of a start goes: moments on the error output, for `make bench`. Only with the feature `timeline`, which no package
//! has: otherwise nothing of it is in the program. It must not change what happens.

/// Writes that a moment was reached, as milliseconds of the clock and its name.
#[cfg(feature = "timeline")]
pub fn mark(moment: &str) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    eprintln!("{:.2} {moment}", now.as_secs_f64() * 1000.0);
}

/// Does nothing in the program that people have.
#[cfg(not(feature = "timeline"))]
pub fn mark(_: &str) {}

/// Writes the moments that the page told by its title.
#[cfg(feature = "timeline")]
pub fn page(title: &str) {
    title.split(';').filter(|moment| moment.contains("page: ")).for_each(|moment| eprintln!("{moment}"));
}

/// Does nothing in the program that people have.
#[cfg(not(feature = "timeline"))]
pub fn page(_: &str) {}

/// Moments of the page, told by its title, which needs no command: no message goes to the program before it would without this.
#[cfg(feature = "timeline")]
pub const PAGE: &str = r#"{
    const moments = [];
    const mark = (name) => moments.push(`${(performance.timeOrigin + performance.now()).toFixed(2)} page: ${name}`);
    mark("its program is read");
    new MutationObserver((_, observer) => {
        if (!document.querySelector("main h1")) return;
        observer.disconnect();
        mark("drawn");
    }).observe(document, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => mark("its script has run"));
    addEventListener("load", () => mark("fonts and styles are there"));
    const seen = () => requestAnimationFrame(() => {
        mark("first frame");
        requestAnimationFrame(() => (mark("second frame"), document.title = moments.join(";")));
    });
    addEventListener("load", seen);
}"#;
