//! The one place that reads the clock: what day it is here, and the stamp of a change. It must not know what is stamped.

use chrono::Local;
use content::record::Stamp;
use content::session::Here;

/// The day and the offset from UTC, as this computer has them.
pub fn here() -> Here {
    let now = Local::now();
    Here { date: now.format("%Y-%m-%d").to_string(), offset: now.format("%:z").to_string() }
}

/// The moment, to the second, and letters that nobody can guess; none where the system gives none, and the moment stands alone.
pub fn stamp() -> Stamp {
    let mut bytes = [0; 16];
    let salt = getrandom::fill(&mut bytes).map_or_else(|_| String::new(), |()| hexadecimal(&bytes));
    Stamp { moment: Local::now().format("%Y-%m-%dT%H:%M:%S%:z").to_string(), salt }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
