//! The content of Balise and the rules over it: words, sheet, guide, directory, progress.
//!
//! Data comes in as [`Files`], becomes a [`Catalogue`], and leaves as the view models of [`view`].
//! Nothing here knows a window, a clock, a network or a path of its own.

pub mod dates;
pub mod files;
pub mod guide;
pub mod markup;
pub mod pseudo;
pub mod sheet;
pub mod view;
pub mod words;

pub use files::Files;
