//! The young person's plan is read by a twelve-year-old: in every language, the whole and each step.

use crate::person::CATALOGUE;
use content::reading::{GRADE, Reading, young};
use std::collections::BTreeSet;

#[test]
fn a_twelve_year_old_reads_the_plan_and_each_step() {
    let known = include_str!("../fixtures/hard-steps.txt");
    let known: BTreeSet<_> = known.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let mut hard = BTreeSet::new();
    for language in ["fr", "en"] {
        let steps = young(&CATALOGUE, language);
        assert!(steps.len() > 30, "{language}: only {} steps are read", steps.len());
        let whole = steps.iter().map(|(_, reading)| *reading).fold(Reading::default(), Reading::and);
        assert!(
            whole.grade() <= GRADE,
            "{language}: the plan reads as grade {}: RIX {:.1}",
            whole.grade(),
            whole.rix()
        );
        for (step, reading) in steps.iter().filter(|(_, reading)| reading.grade() > GRADE) {
            let line = format!("{language} {step}");
            let hint = "split a sentence, or use shorter words";
            assert!(known.contains(&line), "{line}: RIX {:.1}, grade {}: {hint}", reading.rix(), reading.grade());
            hard.insert(line);
        }
    }
    assert_eq!(hard, known, "a step listed in fixtures/hard-steps.txt is easy enough now, or gone: remove its line");
}
