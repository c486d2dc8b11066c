//! What `guide/services.toml` holds. What the facts do not say is absent there, and unknown here; nothing is guessed.

use crate::sheet::Source;
use serde::Deserialize;

/// The services compared, and the sources only they cite.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Services {
    /// One row a service; the order breaks ties.
    #[serde(rename = "service")]
    pub rows: Vec<Service>,
    /// Sources that the guide does not cite.
    #[serde(rename = "source", default)]
    pub sources: Vec<Source>,
}

/// One service, value by value.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its entry in the directory, which also holds its country and its cost.
    pub contact: String,
    /// Whether people take it in hand, whom one can ask what is not known.
    #[serde(default)]
    pub person: bool,
    /// Who is in the image, by age when it was made.
    #[serde(default)]
    pub image: Ages,
    /// Who uses it, by age today.
    #[serde(default)]
    pub now: Ages,
    /// Where it serves.
    #[serde(default)]
    pub reach: Known<Reach>,
    /// Whether it needs the file of the image.
    #[serde(default)]
    pub original: Known<Original>,
    /// Whether it works inside encrypted apps.
    #[serde(default)]
    pub encrypted: Known<Said>,
    /// Whether it asks who one is.
    #[serde(default)]
    pub identity: Known<Identity>,
    /// Whether the image leaves the device.
    #[serde(default)]
    pub leaves: Known<Said>,
    /// Whether we know who learns what; the message says it.
    #[serde(default)]
    pub learns: Known<Said>,
    /// Whether the police are told.
    #[serde(default)]
    pub police: Known<Said>,
    /// Whether an adult may do it for the young person.
    #[serde(default)]
    pub helper: Known<Said>,
}

/// A value and who says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known<T> {
    /// The value.
    pub is: T,
    /// Source ids, or `entry` for the source of the contact.
    pub sources: Vec<String>,
}

/// For which ages, and who says it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ages {
    /// For those under 18.
    #[serde(default)]
    pub under_18: Said,
    /// For those of 18 or more.
    #[serde(default)]
    pub adult: Said,
    /// Source ids, or `entry`.
    pub sources: Vec<String>,
}

/// A value as data and messages write it.
pub trait Id: Copy + Default + PartialEq {
    /// Its id.
    fn id(self) -> &'static str;
}

macro_rules! values {
    ($(#[$doc:meta])* $name:ident { $($(#[$what:meta])* $value:ident = $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
        #[serde(rename_all = "lowercase")]
        pub enum $name {
            $($(#[$what])* $value,)*
            /// Not said in what was read; never written in the data.
            #[default]
            #[serde(skip)]
            Unknown,
        }

        impl Id for $name {
            fn id(self) -> &'static str {
                match self {
                    $(Self::$value => $id,)*
                    Self::Unknown => "unknown",
                }
            }
        }
    };
}

values! {
    /// Yes or no.
    Said {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

values! {
    /// Where a service serves.
    Reach {
        /// Every country.
        World = "world",
        /// The country of its contact.
        Country = "country",
    }
}

values! {
    /// What a service needs of the image.
    Original {
        /// The file.
        Needed = "needed",
        /// The file, or the address where it is seen.
        Link = "link",
        /// Nothing.
        None = "none",
    }
}

values! {
    /// What a service asks about who one is.
    Identity {
        /// Nothing.
        None = "none",
        /// It gives a case number and a code.
        Code = "code",
        /// One may stay anonymous.
        Optional = "optional",
        /// An account.
        Account = "account",
    }
}

impl Ages {
    /// Whether anything is said.
    pub fn is_known(&self) -> bool {
        self.under_18 != Said::Unknown || self.adult != Said::Unknown
    }
}

/// One value of a service, to be said or judged.
#[derive(Clone, Debug)]
pub struct Value<'a> {
    /// What is compared.
    pub name: &'static str,
    /// The message that says it, when it is known.
    pub message: String,
    /// Whether it is known.
    pub known: bool,
    /// Source ids, or `entry`.
    pub sources: &'a [String],
}

impl Service {
    /// Each value compared but `cost`, which the directory holds.
    pub fn values(&self) -> [Value<'_>; 10] {
        let learns = format!("services_learns_{}", self.contact);
        [
            ages("image", &self.image),
            ages("now", &self.now),
            value("reach", &self.reach),
            value("original", &self.original),
            value("encrypted", &self.encrypted),
            value("identity", &self.identity),
            value("leaves", &self.leaves),
            Value { message: learns, ..value("learns", &self.learns) },
            value("police", &self.police),
            value("helper", &self.helper),
        ]
    }
}

fn value<'a, T: Id>(name: &'static str, known: &'a Known<T>) -> Value<'a> {
    let message = format!("services_{name}_{}", known.is.id());
    Value { name, message, known: known.is != T::default(), sources: &known.sources }
}

fn ages<'a>(name: &'static str, ages: &'a Ages) -> Value<'a> {
    let message = format!("services_age_{}_{}", ages.under_18.id(), ages.adult.id());
    Value { name, message, known: ages.is_known(), sources: &ages.sources }
}
