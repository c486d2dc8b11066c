//! Finds contacts by a few words: name, country, need and what a contact is for, in one language, accents and case apart.
//! It must not know what is drawn, nor keep what was asked.

use crate::Catalogue;
use crate::directory::{EUROPE, WORLD};
use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The longest query that is read, in characters; what is beyond is not.
pub const LONGEST: usize = 100;

/// A word of a contact, ready to compare, and how much it weighs: a name more than a country, a need, or a sentence.
type Weighed = (String, u32);

/// One contact and its words.
struct Row {
    id: String,
    country: String,
    eu: bool,
    words: Vec<Weighed>,
}

/// Every contact of every country, in one language.
pub struct Index(Vec<Row>);

/// A contact found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Entry id.
    pub id: &'a str,
    /// How near it is to the chosen country.
    pub nearness: Nearness,
}

/// How near a contact is to the chosen country, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// Of the country itself.
    Own,
    /// European or worldwide, and open in this country.
    Shared,
    /// Of another country.
    Other,
}

impl Index {
    /// Reads the words of every contact in a language.
    pub fn new(catalogue: &Catalogue, language: &str) -> Self {
        let say = |id: &str| catalogue.words.say(language, id, &[("reader", "adult")]);
        let rows = catalogue.directory.entries().map(|(country, entry)| {
            let mut words = Vec::new();
            let mut add = |text: &str, weight| words.extend(fold(text).map(|word| (word, weight)));
            add(&entry.name, 8);
            for number in [&entry.phone, &entry.dial, &entry.sms].into_iter().flatten() {
                add(number, 8);
            }
            add(&say(&area(&country.country)), 4);
            for need in &entry.needs {
                add(&say(&format!("need_{}", need.id())), 2);
            }
            add(&say(&format!("contact_{}", entry.id)), 1);
            Row { id: entry.id.clone(), country: country.country.clone(), eu: country.eu, words }
        });
        Self(rows.collect())
    }

    /// Contacts whose words begin with every word of the query: the chosen country's first, then by weight, then in the
    /// order of the directory. Nothing for a query without a word.
    pub fn find(&self, query: &str, country: Option<&str>) -> Vec<Found<'_>> {
        let query: String = query.chars().take(LONGEST).collect();
        let wanted: Vec<_> = fold(&query).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let member = self.0.iter().any(|row| Some(row.country.as_str()) == country && row.eu);
        let mut found: Vec<_> = self
            .0
            .iter()
            .filter_map(|row| {
                let weight = wanted.iter().map(|word| row.weigh(word)).sum::<Option<u32>>()?;
                let nearness = row.nearness(country, member);
                Some((nearness, std::cmp::Reverse(weight), Found { id: &row.id, nearness }))
            })
            .collect();
        found.sort_by_key(|(nearness, weight, _)| (*nearness, *weight));
        found.into_iter().map(|(_, _, found)| found).collect()
    }
}

impl Row {
    /// The weight of the best word that begins so; twice as much when it is the whole word.
    fn weigh(&self, wanted: &str) -> Option<u32> {
        let begins = self.words.iter().filter(|(word, _)| word.starts_with(wanted));
        begins.map(|(word, weight)| weight * if word == wanted { 2 } else { 1 }).max()
    }

    fn nearness(&self, country: Option<&str>, member: bool) -> Nearness {
        match self.country.as_str() {
            own if Some(own) == country => Nearness::Own,
            WORLD => Nearness::Shared,
            EUROPE if member => Nearness::Shared,
            _ => Nearness::Other,
        }
    }
}

/// The message that names where a contact is: a country, Europe or the whole world.
pub fn area(code: &str) -> String {
    let kind = if [EUROPE, WORLD].contains(&code) { "area" } else { "country" };
    format!("{kind}_{code}")
}

/// Words of a text, ready to compare: without case, accents or marks, split at what is neither letter nor digit.
pub fn fold(text: &str) -> impl Iterator<Item = String> {
    let marks = CodePointMapData::<GeneralCategory>::new();
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let apart: String = apart.chars().filter(|c| !GeneralCategoryGroup::Mark.contains(marks.get(*c))).collect();
    let mut plain = String::with_capacity(apart.len());
    for letter in CaseMapper::new().fold_string(&apart).chars() {
        match stroke(letter) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(letter),
        }
    }
    let words: Vec<_> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

/// Letters that Unicode does not take apart, as people without that keyboard type them.
fn stroke(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'þ' => "th",
        _ => return None,
    })
}
