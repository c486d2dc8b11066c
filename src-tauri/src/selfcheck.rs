//! What works on this computer and what does not, for the person who looks after it: `balise --self-check`.
//! It opens no window, leaves nothing behind, and never says what a person saved, only whether it can be read.

use crate::arguments::Format;
use crate::folder::{Folder, Space, read};
use content::progress::{Found, choose};
use content::words::plain;
use content::{Catalogue, Document, Files, Session, Wish, Words, check};
use serde::Serialize;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// What was found, as the JSON says it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Version of the program.
    pub version: &'static str,
    /// Version of the content: it changes when any text of it does.
    pub content: String,
    /// Faults of the content.
    pub content_faults: usize,
    /// Codes of the languages.
    pub languages: Vec<String>,
    /// How many countries can be chosen.
    pub countries: usize,
    /// Where the policy in force was read, if there is one.
    pub policy: Option<String>,
    /// What the policy decided, in words.
    pub policy_lines: Vec<String>,
    /// What has to be mended in it, in words.
    pub policy_faults: Vec<String>,
    /// The content pack that was found, if there is one.
    pub pack: Option<String>,
    /// Which words are in force because of it, in words.
    pub pack_lines: Vec<String>,
    /// Why it is refused, in words.
    pub pack_refused: Option<String>,
    /// Where state is kept; nothing when no place was found.
    pub folder: Option<PathBuf>,
    /// Whether something can be written there.
    pub writable: bool,
    /// What is saved there.
    pub saved: Saved,
    /// Whether a window could open in this session; nothing where only opening one would tell.
    pub screen: Option<bool>,
    /// Version of the system's web view; nothing when it is missing.
    pub webview: Option<String>,
    /// What is wrong, empty when all is well. A missing screen is not: a check may run before anybody logs in.
    pub wrong: Vec<Wrong>,
}

/// What is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // The names are the codes of the JSON, and each has its sentence in selfcheck.ftl.
pub enum Saved {
    None,
    Readable,
    Recovered,
    Damaged,
    Newer,
    Unreadable,
}

/// Something that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// The policy holds something that has to be mended.
    Policy,
    /// The content pack is refused.
    Pack,
    /// The content has a fault.
    Content,
    /// There is no data folder, or nothing can be written in it.
    Folder,
    /// Progress was saved, and this program cannot read it.
    Saved,
    /// The system's web view is missing, so no window can open.
    Webview,
}

/// Looks at everything, and writes it down. The exit code is 1 when something is wrong.
pub fn run(catalogue: &Arc<Catalogue>, wish: &Wish, folder: &Folder, format: Format) -> ExitCode {
    let report = look(catalogue, wish, folder);
    let text = match format {
        Format::Text => sentences(&report, &catalogue.words, &language(catalogue, wish)).join("\n"),
        Format::Json => serde_json::to_string_pretty(&report).unwrap_or_default(),
    };
    // A reader that went away needs no answer.
    let _ = writeln!(io::stdout(), "{text}");
    if report.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The sentence to say instead of starting, where the system's web view is missing.
pub fn cannot_start(catalogue: &Catalogue, wish: &Wish) -> Option<String> {
    let missing = tauri::webview_version().is_err();
    missing.then(|| catalogue.words.say(&language(catalogue, wish), "selfcheck_webview_none", &[]))
}

/// Looks at everything.
pub fn look(catalogue: &Arc<Catalogue>, wish: &Wish, folder: &Folder) -> Report {
    let files = Files::shipped();
    let used = Session::new(Arc::clone(catalogue), Document::default(), wish.clone()).usage();
    let (decided, pack) = (used.policy, used.pack);
    // A pack is in force only after the check found nothing in what it made of the content.
    let packed = wish.pack.as_ref().and_then(|standing| standing.found.as_ref().ok()).map(|pack| pack.content.clone());
    let faults = if packed.is_some() { 0 } else { check::check(&files).len() };
    let languages = catalogue.words.languages().map(|language| language.code.clone());
    let mut report = Report {
        version: env!("CARGO_PKG_VERSION"),
        content: packed.unwrap_or_else(|| files.version()),
        content_faults: faults,
        languages: languages.filter(|code| content::pseudo::of(code).is_none()).collect(),
        countries: catalogue.directory.choices().count(),
        policy: policy(),
        policy_lines: decided.lines.iter().map(|line| plain(line)).collect(),
        policy_faults: decided.faults.iter().map(|line| plain(line)).collect(),
        pack: wish.pack.as_ref().map(|standing| standing.origin.clone()),
        pack_lines: pack.iter().flat_map(|pack| &pack.lines).map(|line| plain(line)).collect(),
        pack_refused: pack.and_then(|pack| pack.refused).map(|why| plain(&why)),
        folder: folder.path().map(PathBuf::from),
        writable: folder.try_out().is_ok(),
        saved: saved(folder),
        screen: screen(),
        webview: tauri::webview_version().ok(),
        wrong: Vec::new(),
    };
    let saved = matches!(report.saved, Saved::Damaged | Saved::Newer | Saved::Unreadable);
    let wrong = [
        (report.content_faults > 0, Wrong::Content),
        (!report.policy_faults.is_empty(), Wrong::Policy),
        (report.pack_refused.is_some(), Wrong::Pack),
        (!report.writable, Wrong::Folder),
        (saved, Wrong::Saved),
        (report.webview.is_none(), Wrong::Webview),
    ];
    report.wrong = wrong.iter().filter(|(is, _)| *is).map(|(_, what)| *what).collect();
    report
}

/// The report in words, a line for each thing.
pub fn sentences(report: &Report, words: &Words, language: &str) -> Vec<String> {
    let say = |id: &str, args: &[(&str, &str)]| plain(&words.say(language, &format!("selfcheck_{id}"), args));
    let count = |id: &str, number: usize| say(id, &[("count", &number.to_string())]);
    let mut lines =
        vec![say("version", &[("version", report.version)]), say("content", &[("version", &report.content)])];
    lines.extend((report.content_faults > 0).then(|| count("content_faults", report.content_faults)));
    lines.push(say("languages", &[("languages", &Words::list(language, report.languages.iter().cloned()))]));
    lines.push(count("countries", report.countries));
    lines.push(report.policy.as_ref().map_or_else(|| say("policy_none", &[]), |it| say("policy", &[("policy", it)])));
    lines.extend(report.policy_lines.iter().chain(&report.policy_faults).cloned());
    lines.extend(report.pack.iter().map(|pack| say("pack", &[("pack", pack)])));
    lines.extend(report.pack_lines.iter().chain(&report.pack_refused).cloned());
    lines.push(match &report.folder {
        Some(folder) => say("folder", &[("folder", &folder.display().to_string())]),
        None => say("folder_none", &[]),
    });
    lines.extend((report.folder.is_some() && !report.writable).then(|| say("folder_unwritable", &[])));
    lines.push(say(report.saved.message(), &[]));
    lines.extend((report.screen == Some(false)).then(|| say("screen_none", &[])));
    lines.push(match &report.webview {
        Some(version) => say("webview", &[("version", version)]),
        None => say("webview_none", &[]),
    });
    lines.push(if report.wrong.is_empty() { say("right", &[]) } else { count("wrong", report.wrong.len()) });
    lines
}

impl Saved {
    fn message(self) -> &'static str {
        match self {
            Self::None => "saved_none",
            Self::Readable => "saved_readable",
            Self::Recovered => "saved_recovered",
            Self::Damaged => "saved_damaged",
            Self::Newer => "saved_newer",
            Self::Unreadable => "saved_unreadable",
        }
    }
}

/// The language of the command line, or else of the system.
fn language(catalogue: &Catalogue, wish: &Wish) -> String {
    wish.language.clone().unwrap_or_else(|| catalogue.words.negotiate(&wish.system))
}

/// Where the policy in force was read.
fn policy() -> Option<String> {
    let origins: Vec<_> = crate::policy::managed().sources().into_iter().map(|source| source.origin).collect();
    (!origins.is_empty()).then(|| origins.join(", "))
}

/// The worst of what every space holds; a code is not needed to tell.
fn saved(folder: &Folder) -> Saved {
    let Ok(spaces) = folder.spaces() else { return Saved::Unreadable };
    let rank = |saved: &Saved| *saved as u8;
    spaces.into_iter().map(|space| saved_in(folder, space)).max_by_key(rank).unwrap_or(Saved::None)
}

fn saved_in(folder: &Folder, space: Space) -> Saved {
    let bytes = |path: Option<PathBuf>| path.map_or(Ok(None), |path| read(&path));
    let (Ok(main), Ok(twin)) = (bytes(folder.main(space)), bytes(folder.twin(space))) else { return Saved::Unreadable };
    match choose(main.as_deref(), twin.as_deref()) {
        Found::Nothing => Saved::None,
        Found::Progress { recovered: false, .. } => Saved::Readable,
        Found::Progress { recovered: true, .. } => Saved::Recovered,
        Found::Damaged => Saved::Damaged,
        Found::Newer => Saved::Newer,
    }
}

/// Whether the screen that this session names answers. One on another computer is believed.
#[cfg(target_os = "linux")]
fn screen() -> Option<bool> {
    use std::os::unix::net::UnixStream;
    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wayland =
        named("WAYLAND_DISPLAY").zip(named("XDG_RUNTIME_DIR")).map(|(name, folder)| PathBuf::from(folder).join(name));
    let (host, number) = named("DISPLAY")
        .and_then(|name| name.split_once(':').map(|(host, number)| (host.to_owned(), number.to_owned())))
        .unzip();
    let x =
        number.map(|number| PathBuf::from(format!("/tmp/.X11-unix/X{}", number.split('.').next().unwrap_or_default())));
    let far = host.is_some_and(|host| !host.is_empty() && host != "unix");
    Some(far || wayland.into_iter().chain(x).any(|socket| UnixStream::connect(socket).is_ok()))
}

#[cfg(not(target_os = "linux"))]
fn screen() -> Option<bool> {
    None
}
