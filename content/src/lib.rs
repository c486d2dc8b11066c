//! The content of Balise and the rules over it: words, sheet, guide, directory, progress.
//!
//! Data comes in as [`Files`], becomes a [`Catalogue`], and leaves as the view models of [`view`].
//! Nothing here knows a window, a clock, a network or a path of its own.

pub mod backup;
pub mod catalogue;
pub mod check;
pub mod code;
pub mod dates;
pub mod directory;
pub mod draw;
pub mod files;
pub mod freshness;
pub mod guide;
pub mod map;
pub mod markup;
pub mod mode;
pub mod own;
pub mod pack;
pub mod paths;
pub mod person;
pub mod policy;
pub mod progress;
pub mod pseudo;
pub mod qr;
pub mod reading;
pub mod ready;
pub mod record;
pub mod replies;
pub mod search;
pub mod services;
pub mod session;
pub mod sheet;
pub mod status;
pub mod types;
pub mod usage;
pub mod view;
pub mod words;

pub use catalogue::Catalogue;
pub use files::Files;
pub use mode::Mode;
pub use progress::Document;
pub use session::{Session, Wish};
pub use words::Words;
