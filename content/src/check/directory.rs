//! Faults of the directory: a contact nobody can reach, a number nobody can dial, a country with a hole.

use super::{Faults, is_address};
use crate::dates;
use crate::directory::{Country, Directory, EUROPE, Entry, Hours, WORLD};
use crate::files::Files;
use crate::guide::Need;

/// Countries that must have, for each of these needs, a service or a stated reason why there is none.
const WHOLE: [&str; 7] = ["fr", "be", "ch", "lu", "ca", "gb", "us"];
const ESSENTIAL: [Need; 5] = [Need::Emergency, Need::Talk, Need::ReportContent, Need::Police, Need::Remove];
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

pub(super) fn check(files: &Files, directory: &Directory, faults: &mut Faults) {
    for (path, text) in files.under("directory", "toml") {
        let Ok(country) = crate::files::parse::<Country>(path, text) else { continue };
        if path != format!("directory/{}.toml", country.country) {
            faults.add(path, &country.country, "the file is named otherwise", "name it after its country");
        }
        for gap in country.gaps.iter().filter(|gap| country.entries.iter().any(|e| e.needs.contains(&gap.need))) {
            faults.add(path, gap.need.id(), "a gap is stated, and a service meets it", "remove one of them");
        }
        for entry in &country.entries {
            check_entry(path, &country.country, entry, faults);
        }
    }
    faults.unique("directory", directory.entries().map(|(_, entry)| entry.id.as_str()));
    for code in [EUROPE, WORLD].iter().filter(|code| directory.country(code).is_none()) {
        faults.add("directory", code, "is missing", "add it: it stands in where a country has no service");
    }
    for code in WHOLE {
        let Some(country) = directory.country(code) else {
            faults.add("directory", code, "is missing", "add the country");
            continue;
        };
        for need in ESSENTIAL {
            let met = country.entries.iter().any(|entry| entry.needs.contains(&need));
            if !met && !country.gaps.iter().any(|gap| gap.need == need) {
                let file = format!("directory/{code}.toml");
                faults.add(&file, need.id(), "no service, and no reason why", "add an entry or a gap");
            }
        }
    }
}

fn check_entry(file: &str, country: &str, entry: &Entry, faults: &mut Faults) {
    let mut fault = |what: &str, todo: &str| faults.add(file, &entry.id, what, todo);
    if !entry.id.starts_with(&format!("{country}-")) {
        fault("its id does not begin with the country", "begin it so");
    }
    if entry.needs.is_empty() {
        fault("serves no need", "say what it is for, or remove it");
    }
    if entry.phone.is_none() && entry.sms.is_none() && entry.url.is_none() {
        fault("cannot be reached", "give a number or an address, or remove it");
    }
    if entry.phone.is_some() != entry.dial.is_some() {
        fault("has a number as shown or as dialled, and not both", "give both");
    }
    let dialled = |number: &str| {
        let digits = number.strip_prefix(['+', '#']).unwrap_or(number);
        (2..=15).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
    };
    if entry.dial.as_deref().is_some_and(|dial| !dialled(dial)) {
        fault("the number to dial holds something else than digits", "write digits, with + before a country code");
    }
    let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
    if let (Some(phone), Some(dial)) = (&entry.phone, &entry.dial) {
        // Without the digit dialled before a number at home: 0, or 8.
        let (phone, dial) = (digits(phone), digits(dial));
        if !dial.ends_with(phone.trim_start_matches(['0', '8'])) {
            fault("the number shown and the number dialled differ", "read the source again");
        }
    }
    if entry.url.as_deref().is_some_and(|url| !is_address(url, &["https://"])) {
        fault("its address is no https:// address", "write it whole, from https://");
    }
    if !is_address(&entry.source, &["https://", "http://"]) {
        fault("its source is no address", "write where it was read");
    }
    if entry.consulted.date.is_none() || entry.copy.is_some_and(|copy| copy.date.is_none()) {
        fault("a date is no day", "write it as 2026-11-23");
    }
    if let Some(Hours::Rows(rows)) = &entry.hours {
        let day = |day: &String| DAYS.contains(&day.as_str());
        let known = rows.iter().all(|row| !row.days.is_empty() && row.days.iter().all(day));
        if !known || !rows.iter().all(|row| dates::is_hour(&row.from) && dates::is_hour(&row.to)) {
            fault("its hours cannot be read", "use days mo to su and hours as 09:00");
        }
    }
}
