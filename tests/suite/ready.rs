//! Words ready to use: every text, for every reader and every combination of answers, in every language.

use crate::person::{CATALOGUE, Person};
use content::draw::Draw;
use content::guide::{Fact, Facts, Position};
use content::view::{ReadyText, ReadyView, Setting};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const READERS: [&str; 6] = ["young", "friend", "parent", "school", "professional", "unsaid"];

/// A clause may hold a forbidden verb when it refuses it, or reports what was forced.
const REFUSAL: &str = r"(?i)\b(not|no|nothing|must|under threat|made to|instead)\b|\bn[e’']|\bni\b|\bsans\b|\bpas\b|\brien\b|sous la menace";

/// What no text may ask of anyone.
const ASKING: &str = r"(?i)\b(pay|send|forward|keep|save|store|copy|screenshot|download|upload|attach|record|look)\b|\b(paie|payer|payez|envoie|envoyer|envoyez|transmets|transmettre|garde|garder|gardez|enregistre|enregistrer|copie|copier|télécharge|joindre|capture|regarde|regarder|regardez|montrer|ouvrir)\b";

fn ready(language: &str, country: Option<&str>, facts: Facts) -> ReadyView {
    let position = Position { facts, answered: Vec::new(), asked: None, previous: None, remaining: 0 };
    Draw::new(&CATALOGUE, language, country, &position).ready()
}

fn facts(pairs: &[(&str, &[&str])]) -> Facts {
    let owned = |given: &&[&str]| given.iter().map(|answer| (*answer).to_owned()).collect();
    pairs.iter().map(|(fact, given)| ((*fact).to_owned(), owned(given))).collect()
}

/// Every answer of every fact, alone and beside every answer about safety; then the answers of all facts together, each
/// answer at least once. A text tells each answer in sentences of its own, so that answers cannot spoil one another.
fn every_answer() -> Vec<Facts> {
    let known: Vec<_> = CATALOGUE.guide.facts.iter().filter(|fact| !fact.is_country() && fact.id != "who").collect();
    let mut cases = vec![Facts::new()];
    for fact in &known {
        let together: Vec<_> = fact.answers.iter().filter(|answer| !fact.alone(answer)).cloned().collect();
        let alone = fact.answers.iter().map(|answer| vec![answer.clone()]);
        for given in alone.chain((together.len() > 1).then_some(together)) {
            for safety in ["safe", "danger", "despair", "unsure"] {
                let mut case = facts(&[("safety", &[safety])]);
                case.insert(fact.id.clone(), given.clone());
                cases.push(case);
            }
        }
    }
    let most = known.iter().map(|fact| fact.answers.len()).max().unwrap_or_default();
    let nth = |fact: &Fact, place: usize| vec![fact.answers[place % fact.answers.len()].clone()];
    cases.extend((0..most).map(|place| known.iter().map(|fact| (fact.id.clone(), nth(fact, place))).collect()));
    cases
}

struct Seen {
    language: &'static str,
    reader: &'static str,
    place: String,
    text: ReadyText,
}

/// Every text there is, each wording once.
static TEXTS: LazyLock<Vec<Seen>> = LazyLock::new(|| {
    let mut seen = BTreeMap::new();
    for language in ["fr", "en"] {
        for reader in READERS {
            for mut case in every_answer() {
                case.insert("who".to_owned(), vec![reader.to_owned()]);
                let place = format!("{language} {}", content::paths::written(&case));
                for text in ready(language, Some("fr"), case).texts {
                    let wording = (language, reader, text.id.clone(), text.text.clone());
                    seen.entry(wording).or_insert_with(|| Seen { language, reader, place: place.clone(), text });
                }
            }
        }
    }
    seen.into_values().collect()
});

fn each_text(mut look: impl FnMut(&str, &str, &ReadyText, &str)) -> usize {
    for Seen { language, reader, place, text } in TEXTS.iter() {
        look(language, reader, text, place);
    }
    TEXTS.len()
}

#[test]
fn every_text_is_complete_for_every_answer_and_reader_in_every_language() {
    let seen = each_text(|_, _, text, place| {
        assert!(text.paragraphs.len() >= 3, "{place} {}: cut short", text.id);
        assert!(!text.title.is_empty() && !text.hint.is_empty(), "{place}");
        assert_eq!(text.text, text.paragraphs.join("\n\n"));
        for wrong in ["{", "}", "[", "]", "  ", " .", "\u{2068}", "\u{2069}", "ready_"] {
            assert!(!text.text.contains(wrong), "{place} {}: `{wrong}` in {:?}", text.id, text.text);
        }
        let last = |line: &str| line.chars().last().is_some_and(|c| ".?!…:".contains(c) || c.is_alphabetic());
        assert!(text.text.lines().filter(|line| !line.is_empty()).all(last), "{place} {:?}", text.text);
    });
    assert!(seen > 2_000, "only {seen} texts");
}

#[test]
fn no_text_holds_a_number_to_dial_an_address_or_a_word_to_avoid() {
    let dial = Regex::new(r"\d{3}|https?:|www\.|@").unwrap();
    let avoid: Vec<_> = CATALOGUE.words.languages().map(|l| (l.code.clone(), l.avoid.clone())).collect();
    each_text(|language, _, text, place| {
        assert!(!dial.is_match(&text.text), "{place}: {}", text.text);
        let said = text.text.to_lowercase();
        let (_, words) = avoid.iter().find(|(code, _)| code == language).unwrap();
        assert!(!words.is_empty());
        let found = words.iter().find(|word| said.contains(word.as_str()));
        assert_eq!(found, None, "{place}");
    });
}

#[test]
fn no_text_asks_to_pay_to_send_or_to_keep_anything() {
    let (asking, refusal) = (Regex::new(ASKING).unwrap(), Regex::new(REFUSAL).unwrap());
    each_text(|_, _, text, place| {
        // Clause by clause, so that one refusal does not excuse what stands behind it.
        for clause in text.text.split(['.', '?', ',', ';', ':', '\n']).filter(|clause| asking.is_match(clause)) {
            assert!(refusal.is_match(clause), "{place} {}: {clause}", text.id);
        }
    });
}

#[test]
fn the_platform_and_the_report_carry_no_image_and_say_so() {
    each_text(|language, reader, text, place| {
        if ["platform", "report"].contains(&text.id.as_str()) {
            let said = match (language, reader == "young") {
                ("en", true) => "No image is attached: I will not copy or send it.",
                ("en", false) => "No image is attached: it must not be copied or sent.",
                (_, true) => "Aucune image n’est jointe : je ne vais ni la copier ni l’envoyer.",
                (_, false) => "Aucune image n’est jointe : elle ne doit être ni copiée ni envoyée.",
            };
            let flat = text.text.replace(['\u{a0}', '\u{202f}'], " ");
            assert!(flat.ends_with(said), "{place}: {flat}");
        }
    });
}

#[test]
fn only_the_young_person_speaks_in_the_first_person() {
    let first = [("en", r"\bI\b|(?i:\b(me|my|mine)\b)"), ("fr", r"(?i)\b(je|j’|me|m’|mon|ma|mes|moi)(\b|’)")]
        .map(|(language, pattern)| (language, Regex::new(pattern).unwrap()));
    let mut young = BTreeSet::new();
    each_text(|language, reader, text, place| {
        let (_, first) = first.iter().find(|(code, _)| *code == language).unwrap();
        match reader {
            "young" => drop(first.is_match(&text.text).then(|| young.insert((language.to_owned(), text.id.clone())))),
            _ => assert!(!first.is_match(&text.text), "{place} {}: {}", text.id, text.text),
        }
    });
    assert_eq!(young.len(), 10, "the young person speaks for themselves in every text");
}

#[test]
fn no_text_puts_a_fault_on_the_person_threatened() {
    let blame = Regex::new(r"(?i)mistake|should have|shouldn|stupid|erreur|bêtise|aurait? dû|aurais dû|\bI sent\b|\bI paid\b|j’ai envoyé|j’ai payé").unwrap();
    each_text(|_, _, text, place| assert!(!blame.is_match(&text.text), "{place}: {}", text.text));
}

#[test]
fn what_was_answered_is_told_and_what_nobody_knows_adds_nothing() {
    let told = |pairs: &[(&str, &[&str])]| ready("en", Some("fr"), facts(pairs)).texts[0].text.clone();
    let paid = told(&[("who", &["young"]), ("demand", &["money"]), ("happened", &["paid", "shared"])]);
    assert!(paid.contains("asking me for money. I was made to pay. An image has been shown or posted."), "{paid}");
    let nothing = told(&[("who", &["young"])]);
    assert_eq!(told(&[("who", &["young"]), ("demand", &["unknown"]), ("happened", &["later-answer"])]), nothing);
    assert_eq!(told(&[("who", &["young"]), ("where", &["later-fact"])]), nothing);
}

#[test]
fn danger_and_despair_are_the_first_thing_told() {
    for (safety, said) in [("danger", "I am in danger now."), ("despair", "I have thoughts of dying")] {
        let texts = ready("en", None, facts(&[("who", &["young"]), ("safety", &[safety])])).texts;
        for text in texts.iter().filter(|text| text.id != "platform") {
            assert!(text.paragraphs[1].starts_with(said), "{}: {:?}", text.id, text.paragraphs);
        }
    }
}

#[test]
fn an_adult_at_home_or_in_authority_calls_for_a_helper_who_is_not_close() {
    assert!(ready("en", None, facts(&[("doer", &["authority"])])).caution.is_some());
    assert!(ready("en", None, facts(&[("care", &["home"])])).caution.is_some());
    assert!(ready("en", None, facts(&[("doer", &["stranger"])])).caution.is_none());
}

#[test]
fn the_country_is_named_in_the_report_or_left_blank() {
    let named = Person::reads("en").chooses(Setting::Country("be".to_owned())).0.ready();
    assert!(named.texts[4].text.contains("Country: Belgium\n"), "{}", named.texts[4].text);
    assert!(Person::reads("en").0.ready().texts[4].text.contains("Country: ……\n"));
}
