//! Labelled sets, and what a tool finds of what is labelled in them. Native only; no part of what a browser loads.
//!
//! Labels come in by a reader ([`read`]), marks from Scrubjay or from any tool's file ([`predictions`]), and
//! [`measure::measure`] compares the two. What comes out ([`report::Report`]) holds counts and places, never text.

pub mod chance;
pub mod class;
pub mod compare;
pub mod html;
pub mod measure;
pub mod predictions;
pub mod quality;
pub mod read;
pub mod report;
pub mod score;
pub mod set;
pub mod shape;
pub mod split;
pub mod terminal;
pub mod title;
