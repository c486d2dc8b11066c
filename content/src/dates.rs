//! Dates and hours as readers of a language write them, by ICU4X, in the calendar that all our sources are dated in: the names of
//! eleven others would be a good part of the program. It must not know what day it is.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{M, T, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use toml::value::Datetime;

/// A day without an hour: year, month, day.
pub type Day = toml::value::Date;

/// A day in words, such as `23 novembre 2026`; as written in the data when it is no date.
pub fn day(language: &str, date: &Datetime) -> String {
    written_day(language, date).unwrap_or_else(|| date.to_string())
}

fn written_day(language: &str, date: &Datetime) -> Option<String> {
    let date = date.date?;
    let date = Date::try_new_gregorian(i32::from(date.year), date.month, date.day).ok()?;
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(language).into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

/// The day written as `2026-11-23`; nothing for anything else, an hour behind it included.
pub fn written(day: &str) -> Option<Day> {
    let Datetime { date, time: None, offset: None } = day.parse().ok()? else { return None };
    date
}

/// The twelve months by name, as they stand alone.
pub fn months(language: &str) -> Vec<String> {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale(language).into(), M::long());
    let Ok(formatter) = formatter else { return Vec::new() };
    let firsts = (1..=12).filter_map(|month| Date::try_new_gregorian(2000, month, 1).ok());
    firsts.map(|first| formatter.format(&first).to_string()).collect()
}

/// An hour of the day from `HH:MM`, such as `9:00 AM` or `09:00`; `24:00` is midnight.
pub fn hour(language: &str, written: &str) -> String {
    written_hour(language, written).unwrap_or_else(|| written.to_owned())
}

/// Whether the text is an hour of the day, `00:00` to `24:00`.
pub fn is_hour(written: &str) -> bool {
    let parts = written.split_once(':').map(|(hour, minute)| (hour.parse::<u8>(), minute.parse::<u8>()));
    written.len() == 5
        && matches!(parts, Some((Ok(hour), Ok(minute))) if hour < 24 && minute < 60 || (hour, minute) == (24, 0))
}

fn written_hour(language: &str, written: &str) -> Option<String> {
    let (hour, minute) = written.split_once(':')?;
    let time = Time::try_new(hour.parse::<u8>().ok()? % 24, minute.parse().ok()?, 0, 0).ok()?;
    let formatter = NoCalendarFormatter::try_new(locale(language).into(), T::hm()).ok()?;
    Some(formatter.format(&time).to_string())
}

/// The ICU locale of a language code; the root locale when the code is no locale.
pub fn locale(language: &str) -> Locale {
    language.parse().unwrap_or(Locale::UNKNOWN)
}
