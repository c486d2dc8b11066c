//! How long the rules over the content take: reading it, saying a whole page, one plan, every path, and what is kept.
//! It judges nothing: machines differ, so only figures of one run are compared.
#![allow(missing_docs, clippy::unwrap_used)]

use content::code::{Code, Cost, Opened};
use content::progress::{self, Document, Kept};
use content::{Catalogue, Files, Session, Wish, paths};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::sync::Arc;

/// A session in a language, as the program starts one.
fn session(catalogue: &Arc<Catalogue>, language: &str) -> Session {
    let wish = Wish { language: Some(language.to_owned()), ..Wish::default() };
    Session::new(Arc::clone(catalogue), Document::default(), wish)
}

/// A session for France in which every question is answered by its first answer; the fact that was asked last.
fn answered(catalogue: &Arc<Catalogue>) -> (Session, String, Vec<String>) {
    let mut session = session(catalogue, "fr");
    let mut last = None;
    while let Some(question) = session.page().guide.unwrap().question {
        let fact = catalogue.guide.fact(&question.id).unwrap();
        let answer = if fact.is_country() { "fr".to_owned() } else { question.options[0].id.clone() };
        session.answer(&question.id, vec![answer.clone()]).unwrap();
        last = Some((question.id, vec![answer]));
    }
    let (fact, answers) = last.unwrap();
    (session, fact, answers)
}

/// The shipped content with so many languages: French under private codes beside the two there are.
fn with_languages(count: usize) -> Files {
    let shipped = Files::shipped();
    let french: Vec<(String, String)> =
        shipped.under("words/fr", "ftl").map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let mut rows = shipped.text("languages.toml").unwrap().to_owned();
    let mut files = shipped.clone();
    for number in 2..count {
        let code = format!("q{}{}", char::from(b'a' + (number / 26) as u8), char::from(b'a' + (number % 26) as u8));
        rows += &format!(
            "\n[[language]]\ncode = \"{code}\"\nname = \"{code}\"\ndirection = \"ltr\"\nstatus = \"partial\"\nreview = \"none\"\n"
        );
        for (path, text) in &french {
            files = files.with(&path.replace("words/fr/", &format!("words/{code}/")), text.clone());
        }
    }
    files.with("languages.toml", rows)
}

/// What the program does before there is a window: reads the content and writes the first page.
fn start(files: &Files) -> usize {
    let catalogue = Arc::new(Catalogue::load(files).unwrap());
    serde_json::to_string(&session(&catalogue, "en").page()).unwrap().len()
}

fn reading(bench: &mut Criterion) {
    bench.bench_function("files/take out of the program", |b| b.iter(Files::shipped));
    let files = Files::shipped();
    bench.bench_function("catalogue/load", |b| b.iter(|| Catalogue::load(black_box(&files)).unwrap()));
    let mut group = bench.benchmark_group("start");
    group.sample_size(20);
    for count in [2, 10, 20, 40] {
        let files = with_languages(count);
        group.bench_with_input(BenchmarkId::new("languages", count), &files, |b, files| b.iter(|| start(files)));
    }
    group.finish();
}

fn saying(bench: &mut Criterion) {
    let catalogue = Arc::new(Catalogue::shipped().unwrap());
    for language in ["fr", "en"] {
        let session = session(&catalogue, language);
        bench.bench_function(&format!("page/{language}"), |b| b.iter(|| session.page()));
        let page = session.page();
        bench.bench_function(&format!("page/{language} as JSON"), |b| b.iter(|| serde_json::to_string(&page).unwrap()));
    }
    let (mut session, fact, answers) = answered(&catalogue);
    bench.bench_function("plan/last answer to plan", |b| b.iter(|| session.answer(&fact, answers.clone()).unwrap()));
    let found = |session: &mut Session| session.find("police");
    found(&mut session);
    bench.bench_function("search/a word", |b| b.iter(|| found(&mut session)));
}

fn walking(bench: &mut Criterion) {
    let catalogue = Catalogue::shipped().unwrap();
    let mut group = bench.benchmark_group("paths");
    group.sample_size(10);
    group.bench_function("every path", |b| b.iter(|| paths::walk(&catalogue)));
    group.finish();
}

fn keeping(bench: &mut Criterion) {
    let catalogue = Arc::new(Catalogue::shipped().unwrap());
    let (mut session, ..) = answered(&catalogue);
    session.change(content::view::Setting::Keep(true)).unwrap();
    let document = session.kept();
    let code = Code::typed("quatre mots sans rapport");
    let key = Opened::new(&code, Cost::USUAL, false).unwrap();
    let plain = progress::seal(1, &document, None).unwrap();
    let sealed = progress::seal(1, &document, Some(&key)).unwrap();
    bench.bench_function("progress/seal", |b| b.iter(|| progress::seal(1, &document, None).unwrap()));
    bench.bench_function("progress/open", |b| b.iter(|| progress::open(&plain).unwrap()));
    bench.bench_function("progress/seal behind a code", |b| {
        b.iter(|| progress::seal(1, &document, Some(&key)).unwrap())
    });
    let mut group = bench.benchmark_group("progress");
    group.sample_size(10);
    group.bench_function("open with a code", |b| {
        let locked = || match progress::open(&sealed).unwrap().1 {
            Kept::Locked(locked) => locked,
            Kept::Open(_) => unreachable!("it was sealed"),
        };
        b.iter_batched(locked, |locked| locked.open(&code).unwrap(), BatchSize::LargeInput);
    });
    group.finish();
}

criterion_group!(benches, reading, saying, walking, keeping);
criterion_main!(benches);
