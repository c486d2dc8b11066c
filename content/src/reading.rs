//! How hard a text is to read, by two recognised measures that need no dictionary and hold in more than one language:
//! LIX (Björnsson, 1968) and RIX (Anderson, 1983). Which text is read, and by whom, is for the caller to say.

use crate::Catalogue;
use crate::guide::Step;
use crate::words::{said, step_messages};

/// Letters of the longest short word, in both measures.
const SHORT: usize = 6;

/// Anderson's table: a RIX of this or more is for this grade of school or above.
const GRADES: [(f64, u32); 12] = [
    (0.2, 2),
    (0.5, 3),
    (0.8, 4),
    (1.3, 5),
    (1.8, 6),
    (2.4, 7),
    (3.0, 8),
    (3.7, 9),
    (4.5, 10),
    (5.3, 11),
    (6.2, 12),
    (7.2, 13),
];

/// The last grade in which a pupil is 12: from 12 to 13.
pub const GRADE: u32 = 7;

/// What the measures count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    words: usize,
    long: usize,
    sentences: usize,
}

impl Reading {
    /// Counts a text; the end of the text ends a sentence.
    pub fn of(text: &str) -> Self {
        let mut reading = Self::default();
        for sentence in text.split(['.', '!', '?', '…', ':', ';', '\n']) {
            let words = || sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            reading.words += words().count();
            reading.long += words().filter(|word| word.chars().count() > SHORT).count();
            reading.sentences += usize::from(words().next().is_some());
        }
        reading
    }

    /// Both texts, one after the other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            long: self.long + other.long,
            sentences: self.sentences + other.sentences,
        }
    }

    /// LIX: words in a sentence, and long words in a hundred.
    pub fn lix(self) -> f64 {
        ratio(self.words, self.sentences) + 100.0 * ratio(self.long, self.words)
    }

    /// RIX: long words in a sentence.
    pub fn rix(self) -> f64 {
        ratio(self.long, self.sentences)
    }

    /// The grade of school that Anderson gives for this RIX; 13 stands for college.
    pub fn grade(self) -> u32 {
        GRADES.iter().rev().find(|(from, _)| self.rix() >= *from).map_or(1, |(_, grade)| *grade)
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of words.
fn ratio(one: usize, other: usize) -> f64 {
    one as f64 / other.max(1) as f64
}

/// Each step that the plan of a young person can hold, as that person reads it: title, how, why, and words to say. Nothing for a step that
/// the language does not say.
pub fn young(catalogue: &Catalogue, language: &str) -> Vec<(String, Reading)> {
    let steps = crate::paths::steps_after(catalogue, "who", "young");
    let read = |step: &Step| {
        let parts = step_messages(step).into_iter().filter_map(|id| said(&catalogue.words, language, &id, "young"));
        parts.map(|text| Reading::of(&text)).fold(Reading::default(), Reading::and)
    };
    let steps = catalogue.guide.steps.iter().filter(|step| steps.contains(&step.id));
    steps.map(|step| (step.id.clone(), read(step))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_long_words_and_sentences_are_counted_by_hand() {
        let reading = Reading::of("Ne réponds plus. L’adresse du profil : garde-la !\nPourquoi pas ?");
        assert_eq!(reading, Reading { words: 11, long: 3, sentences: 4 });
        assert!((reading.rix() - 0.75).abs() < 1e-9);
        assert!((reading.lix() - (11.0 / 4.0 + 300.0 / 11.0)).abs() < 1e-9);
    }

    #[test]
    fn the_grade_is_the_one_of_the_table() {
        let grade = |long| Reading { words: 100, long, sentences: 10 }.grade();
        assert_eq!([grade(1), grade(2), grade(24), grade(29), grade(30), grade(72)], [1, 2, 7, 7, 8, 13]);
        assert_eq!(Reading::default().grade(), 1);
    }
}
