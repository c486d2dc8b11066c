//! The rules: one service, one case, and whether they fit. A rule of its own, because it crosses age, country, file and app.
//!
//! Nothing that is unknown, of the case or of the service, ever counts as a fit; and nothing unknown turns a service away.

use super::model::{Ages, Original, Reach, Said, Service};

/// An age that decides which service can act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// Under 18.
    Under18,
    /// 18 or more.
    Adult,
}

/// What is known of one case. Nothing has to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Case<'a> {
    /// Age of the person in the image, when it was made.
    pub image: Option<Age>,
    /// Age of that person today.
    pub now: Option<Age>,
    /// Code of the country.
    pub country: Option<&'a str>,
    /// Whether the file of the image is still there.
    pub original: Option<bool>,
    /// Whether the app keeps its messages encrypted from end to end.
    pub encrypted: Option<bool>,
}

/// Whether a service fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It fits.
    Fits,
    /// It may fit: something is not known, or it can act in part only.
    May,
    /// It does not fit.
    Not,
}

impl Fit {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::May => "may",
            Self::Not => "not",
        }
    }
}

macro_rules! reasons {
    ($($name:ident = $id:literal),* $(,)?) => {
        /// Why a service fits, may fit or does not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // The message of each says it in full.
        pub enum Because {
            $($name,)*
        }

        impl Because {
            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its message id.
            pub fn message(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("services_because_", $id),)*
                }
            }
        }
    };
}

reasons! {
    ImageUnder18 = "image-under-18",
    ImageAdult = "image-adult",
    NotImageUnder18 = "not-image-under-18",
    NotImageAdult = "not-image-adult",
    ImageUnknown = "image-unknown",
    ImageUnsaid = "image-unsaid",
    NowUnder18 = "now-under-18",
    NowAdult = "now-adult",
    NotNowUnder18 = "not-now-under-18",
    NotNowAdult = "not-now-adult",
    NowUnknown = "now-unknown",
    NowUnsaid = "now-unsaid",
    World = "world",
    Here = "here",
    Elsewhere = "elsewhere",
    CountryUnknown = "country-unknown",
    ReachUnsaid = "reach-unsaid",
    File = "file",
    FileOrLink = "file-or-link",
    NoFile = "no-file",
    FileUnknown = "file-unknown",
    FileUnsaid = "file-unsaid",
    Encrypted = "encrypted",
    EncryptedLimit = "encrypted-limit",
    EncryptedUnsaid = "encrypted-unsaid",
    Oneself = "oneself",
}

/// A service weighed against a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weighed {
    /// What speaks for it.
    pub good: Vec<Because>,
    /// What is not known, or holds in part only.
    pub open: Vec<Because>,
    /// What rules it out.
    pub against: Vec<Because>,
    /// Limits to know in any case.
    pub limits: Vec<Because>,
}

impl Weighed {
    /// Whether it fits.
    pub fn fit(&self) -> Fit {
        match (self.against.is_empty(), self.open.is_empty()) {
            (false, _) => Fit::Not,
            (true, false) => Fit::May,
            (true, true) => Fit::Fits,
        }
    }

    /// Its place among others, best first: a service that does not say whether it takes this age stands behind one that does.
    pub fn place(&self) -> (Fit, usize) {
        let unsaid = |because: &&Because| matches!(because, Because::ImageUnsaid | Because::NowUnsaid);
        (self.fit(), self.open.iter().filter(unsaid).count())
    }

    /// Why, the most deciding first: what rules it out alone; or what is open, then what is good, then the limits.
    pub fn reasons(&self) -> Vec<Because> {
        match self.fit() {
            Fit::Not => self.against.clone(),
            Fit::May => [&*self.open, &self.limits].concat(),
            Fit::Fits => [&*self.good, &self.limits].concat(),
        }
    }
}

impl Case<'_> {
    /// The same case with what follows from it: whoever is under 18 today was so in the image, and whoever was 18 in the
    /// image is so today.
    fn settled(self) -> Self {
        match (self.image, self.now) {
            (_, Some(Age::Under18)) => Self { image: Some(Age::Under18), ..self },
            (Some(Age::Adult), None) => Self { now: Some(Age::Adult), ..self },
            _ => self,
        }
    }

    /// Weighs a service whose contact is in the file of `home`.
    pub fn weigh(self, service: &Service, home: &str) -> Weighed {
        let case = self.settled();
        let mut weighed = Weighed::default();
        case.image(&service.image, &mut weighed);
        case.now(service, &mut weighed);
        case.place(service.reach.is, home, &mut weighed);
        case.file(service, &mut weighed);
        case.app(service, &mut weighed);
        if service.helper.is == Said::No {
            weighed.limits.push(Because::Oneself);
        }
        weighed
    }

    fn image(self, ages: &Ages, weighed: &mut Weighed) {
        use Because::{ImageAdult, ImageUnder18, ImageUnknown, ImageUnsaid, NotImageAdult, NotImageUnder18};
        match (self.image, ages.under_18, ages.adult) {
            (Some(Age::Under18), Said::Yes, _) => weighed.good.push(ImageUnder18),
            (Some(Age::Under18), Said::No, _) => weighed.against.push(NotImageUnder18),
            (Some(Age::Adult), _, Said::Yes) => weighed.good.push(ImageAdult),
            (Some(Age::Adult), _, Said::No) => weighed.against.push(NotImageAdult),
            (None, Said::Yes, Said::Yes) => {}
            (None, ..) if ages.is_known() => weighed.open.push(ImageUnknown),
            _ => weighed.open.push(ImageUnsaid),
        }
    }

    fn now(self, service: &Service, weighed: &mut Weighed) {
        use Because::{NotNowAdult, NotNowUnder18, NowAdult, NowUnder18, NowUnknown, NowUnsaid};
        match (self.now, service.now.under_18, service.now.adult) {
            (Some(Age::Under18), Said::Yes, _) => weighed.good.push(NowUnder18),
            (Some(Age::Under18), Said::No, _) => weighed.against.push(NotNowUnder18),
            (Some(Age::Adult), _, Said::Yes) => weighed.good.push(NowAdult),
            (Some(Age::Adult), _, Said::No) => weighed.against.push(NotNowAdult),
            (None, Said::Yes, Said::Yes) => {}
            (None, ..) if service.now.is_known() => weighed.open.push(NowUnknown),
            _ => weighed.open.push(NowUnsaid),
        }
    }

    fn place(self, reach: Reach, home: &str, weighed: &mut Weighed) {
        match (reach, self.country) {
            (Reach::World, _) => weighed.good.push(Because::World),
            (Reach::Country, Some(country)) if country == home => weighed.good.push(Because::Here),
            (Reach::Country, Some(_)) => weighed.against.push(Because::Elsewhere),
            (Reach::Country, None) => weighed.open.push(Because::CountryUnknown),
            (Reach::Unknown, _) => weighed.open.push(Because::ReachUnsaid),
        }
    }

    fn file(self, service: &Service, weighed: &mut Weighed) {
        match (service.original.is, self.original) {
            (Original::Needed, Some(true)) => weighed.good.push(Because::File),
            (Original::Needed, Some(false)) => weighed.open.push(Because::NoFile),
            (Original::Needed, None) => weighed.open.push(Because::FileUnknown),
            (Original::Link, _) => weighed.good.push(Because::FileOrLink),
            (Original::Unknown, Some(false) | None) if !service.person => weighed.open.push(Because::FileUnsaid),
            (Original::None | Original::Unknown, _) => {}
        }
    }

    /// People can be asked what they can do inside an app; a service without people is taken at its word.
    fn app(self, service: &Service, weighed: &mut Weighed) {
        match (service.encrypted.is, self.encrypted) {
            (Said::No, Some(true)) => weighed.open.push(Because::Encrypted),
            (Said::No, None) => weighed.limits.push(Because::EncryptedLimit),
            (Said::Unknown, Some(true)) if !service.person => weighed.open.push(Because::EncryptedUnsaid),
            _ => {}
        }
    }
}
