//! Values that go into a message, and values that a formatter takes.

use fluent_bundle::FluentValue;
use jiff::civil::{Date, DateTime, Time};

/// A value for a variable of a message: text as it is, numbers to choose the plural by and to be
/// written as the language writes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Int(i64),
    Float(f64),
}

impl Arg {
    pub(crate) fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Int(n) => FluentValue::from(*n),
            Arg::Float(x) => FluentValue::from(*x),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(x: f64) -> Arg {
        Arg::Float(x)
    }
}

macro_rules! int_args {
    ($($int:ty),*) => {$(
        impl From<$int> for Arg {
            fn from(n: $int) -> Arg {
                Arg::Int(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )*};
}
int_args!(i64, i32, u8, u16, u32, u64, usize);

impl<X: Clone + Into<Arg>> From<&X> for Arg {
    fn from(x: &X) -> Arg {
        x.clone().into()
    }
}

/// `&[(&str, Arg)]` for [`crate::T::with`]: `args! { "name" => name, "n" => 3 }`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        &[$(($name, $crate::Arg::from($value))),*]
    };
}

/// Names a message key away from its use (a table of labels), where [`crate::lint::keys_used`] sees it.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

/// Something that is an `X`, or a reference to one at any depth. Templates pass references.
pub trait Own<X> {
    fn own(self) -> X;
}

impl<X, Y: Own<X> + Copy> Own<X> for &Y {
    fn own(self) -> X {
        (*self).own()
    }
}

macro_rules! own {
    ($($from:ty => $to:ty, $convert:expr;)*) => {$(
        impl Own<$to> for $from {
            fn own(self) -> $to {
                ($convert)(self)
            }
        }
    )*};
}
own! {
    Date => Date, |date| date;
    DateTime => Date, |at: DateTime| at.date();
    Time => Time, |time| time;
    DateTime => Time, |at: DateTime| at.time();
    i64 => i64, |n| n;
    i32 => i64, i64::from;
    u8 => i64, i64::from;
    u32 => i64, i64::from;
    u64 => i64, |n| i64::try_from(n).unwrap_or(i64::MAX);
    usize => i64, |n| i64::try_from(n).unwrap_or(i64::MAX);
    f64 => f64, |x| x;
    f32 => f64, f64::from;
}
