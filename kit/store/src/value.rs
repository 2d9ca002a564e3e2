use std::borrow::Cow;

use base::{Day, Id, Instant};

/// What goes into a statement: the five types both engines share.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    Null,
    Text(Cow<'a, str>),
    Int(i64),
    Bool(bool),
    Real(f64),
    Bytes(&'a [u8]),
}

/// What comes out of a row.
#[derive(Clone, Copy, Debug)]
pub enum Cell<'a> {
    Null,
    Text(&'a str),
    Int(i64),
    Bool(bool),
    Real(f64),
    Bytes(&'a [u8]),
}

/// A type that can be read from one column.
pub trait Read: Sized {
    fn read(cell: Cell<'_>) -> Result<Self, String>;
}

macro_rules! into_value {
    ($($from:ty => |$value:ident| $to:expr;)*) => {$(
        impl<'a> From<$from> for Value<'a> {
            fn from($value: $from) -> Self { $to }
        }
    )*};
}

into_value! {
    &'a str => |value| Value::Text(Cow::Borrowed(value));
    &'a String => |value| Value::Text(Cow::Borrowed(value));
    String => |value| Value::Text(Cow::Owned(value));
    i64 => |value| Value::Int(value);
    &'a i64 => |value| Value::Int(*value);
    i32 => |value| Value::Int(value.into());
    i16 => |value| Value::Int(value.into());
    bool => |value| Value::Bool(value);
    f64 => |value| Value::Real(value);
    &'a [u8] => |value| Value::Bytes(value);
    &'a Vec<u8> => |value| Value::Bytes(value);
    Instant => |value| Value::Text(Cow::Owned(value.to_string()));
    Day => |value| Value::Text(Cow::Owned(value.to_string()));
}

impl<K> From<Id<K>> for Value<'_> {
    fn from(id: Id<K>) -> Self {
        Value::Text(Cow::Owned(id.to_string()))
    }
}
impl<K> From<&Id<K>> for Value<'_> {
    fn from(id: &Id<K>) -> Self {
        Value::from(*id)
    }
}
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

fn unexpected<T>(wanted: &str, cell: Cell<'_>) -> Result<T, String> {
    Err(format!("wanted {wanted}, found {cell:?}"))
}

impl Read for String {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Text(text) => Ok(text.to_owned()),
            other => unexpected("text", other),
        }
    }
}
impl Read for i64 {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Int(number) => Ok(number),
            other => unexpected("a whole number", other),
        }
    }
}
impl Read for bool {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Bool(value) => Ok(value),
            // SQLite has no boolean of its own.
            Cell::Int(number @ (0 | 1)) => Ok(number == 1),
            other => unexpected("yes or no", other),
        }
    }
}
impl Read for f64 {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Real(number) => Ok(number),
            other => unexpected("a number", other),
        }
    }
}
impl Read for Vec<u8> {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Bytes(bytes) => Ok(bytes.to_vec()),
            other => unexpected("bytes", other),
        }
    }
}
impl Read for Instant {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        parsed(cell, "an instant")
    }
}
impl Read for Day {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        parsed(cell, "a day")
    }
}
impl<K> Read for Id<K> {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        parsed(cell, "an id")
    }
}
impl<T: Read> Read for Option<T> {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Null => Ok(None),
            cell => T::read(cell).map(Some),
        }
    }
}

fn parsed<T: std::str::FromStr>(cell: Cell<'_>, wanted: &str) -> Result<T, String> {
    match cell {
        Cell::Text(text) => text.parse().or_else(|_| unexpected(wanted, cell)),
        other => unexpected(wanted, other),
    }
}

/// A closed list of words as stored in a text column: gives it `as_str`, `FromStr`, reading and writing.
#[macro_export]
macro_rules! words {
    ($(#[$note:meta])* $visibility:vis enum $name:ident { $($(#[$variant_note:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$note])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name { $($(#[$variant_note])* $variant),* }
        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),*];
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($word => Ok($name::$variant),)* _ => Err(()) }
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl From<$name> for $crate::Value<'_> {
            fn from(word: $name) -> Self { $crate::Value::from(word.as_str()) }
        }
        impl $crate::Read for $name {
            fn read(cell: $crate::Cell<'_>) -> Result<Self, String> {
                match cell {
                    $crate::Cell::Text(text) => text
                        .parse()
                        .map_err(|()| format!("{text:?} is no {}", stringify!($name))),
                    other => Err(format!("wanted a word, found {other:?}")),
                }
            }
        }
    };
}
