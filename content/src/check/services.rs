//! Faults of the services compared: a contact nobody has, a value nobody says, a source nobody can read.

use super::{Faults, is_address};
use crate::Catalogue;
use crate::guide::Need;
use crate::services::Value;

const FILE: &str = "guide/services.toml";

pub(super) fn check(catalogue: &Catalogue, faults: &mut Faults) {
    let services = &catalogue.services;
    faults.unique(FILE, services.rows.iter().map(|service| service.contact.as_str()));
    faults.unique(FILE, services.sources.iter().map(|source| source.id.as_str()));
    for service in &services.rows {
        let id = service.contact.as_str();
        if !catalogue.directory.entries().any(|(_, entry)| entry.id == id) {
            faults.add(FILE, id, "no contact of the directory has this id", "name one, or remove the service");
        }
        for Value { name, known, sources, .. } in service.values() {
            if known && sources.is_empty() {
                let what = format!("`{name}` has no source");
                faults.add(FILE, id, what, "say who says it, or leave it out: it is then shown as not known");
            }
            if !known && !sources.is_empty() {
                faults.add(FILE, id, format!("`{name}` has a source and no value"), "say the value, or leave it out");
            }
            for source in sources.iter().filter(|id| *id != "entry" && catalogue.service_source(id).is_none()) {
                faults.add(FILE, id, format!("source `{source}` is unknown"), "add it to the sources");
            }
        }
    }
    for source in &services.sources {
        if !services.rows.iter().any(|row| row.values().iter().any(|value| value.sources.contains(&source.id))) {
            faults.add(FILE, &source.id, "no service cites this source", "cite it, or remove it");
        }
        if !is_address(&source.url, &["https://", "http://"]) {
            faults.add(FILE, &source.id, "its address is none", "write it whole, from https://");
        }
    }
    let removes = catalogue.directory.entries().filter(|(_, entry)| entry.needs.contains(&Need::Remove));
    for (_, entry) in removes.filter(|(_, entry)| !services.rows.iter().any(|row| row.contact == entry.id)) {
        faults.add(FILE, &entry.id, "removes images and is not compared", "add the service, with what is known of it");
    }
}
