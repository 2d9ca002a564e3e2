//! Slots: the times that can be booked, computed whenever somebody asks and stored nowhere.
//!
//! An offer has **windows** on the wall clock ("Tuesdays from 17:00 for three hours, every other week"). A window is cut
//! into slots from its beginning, each as long as the offer says, with its pause after it. What is left out: what is
//! booked already, days off, what comes too soon or too late, what would be more than whoever helps wants to give in
//! a week or a month. All of it is one pure function, [`rules::slots`]; who books asks the same one.

pub mod rules;

pub use rules::{Cells, Limits, Slot, Terms, Window, slots};
