//! How a struct becomes a row and back. Every table of this room has its columns in the order of its struct's fields,
//! after `community_id`; [`row!`] writes both directions once.

use base::{Day, Id, Instant};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use store::{Cell, Error, Read, Row, Value};

/// A field of a row: one column, or a few.
pub trait Field: Sized {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error>;
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>);
    fn blank() -> Self;
}

/// A struct that is a row.
pub trait Stored: Sized {
    /// Reads the columns from `at` on and leaves `at` behind them.
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error>;
    /// The values in the order of the columns.
    fn values(&self) -> Vec<Value<'_>>;

    fn read(row: &Row<'_>) -> Result<Self, Error> {
        Self::take(row, &mut 0)
    }
}

/// What a file brought and no column holds: a JSON object, empty for nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Extra(pub Map<String, Json>);

impl Extra {
    /// A text of it; empty when it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Json::as_str).unwrap_or_default()
    }
}

impl Read for Extra {
    fn read(cell: Cell<'_>) -> Result<Self, String> {
        match cell {
            Cell::Text("") => Ok(Extra::default()),
            Cell::Text(text) => serde_json::from_str(text).map(Extra).map_err(|error| error.to_string()),
            other => Err(format!("wanted an object, found {other:?}")),
        }
    }
}

impl Field for Extra {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error> {
        next(row, at)
    }
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>) {
        let empty = self.0.is_empty();
        out.push(if empty { Value::from("") } else { Value::from(Json::from(self.0.clone()).to_string()) });
    }
    fn blank() -> Self {
        Extra::default()
    }
}

pub fn next<T: Read>(row: &Row<'_>, at: &mut usize) -> Result<T, Error> {
    *at += 1;
    row.get(*at - 1)
}

impl Field for String {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error> {
        next(row, at)
    }
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>) {
        out.push(Value::from(self));
    }
    fn blank() -> Self {
        String::new()
    }
}

impl<K> Field for Id<K> {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error> {
        next(row, at)
    }
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>) {
        out.push(Value::from(self));
    }
    fn blank() -> Self {
        Id::from_uuid(uuid::Uuid::nil())
    }
}

impl<T: Field + Read> Field for Option<T> {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error> {
        next(row, at)
    }
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>) {
        match self {
            Some(value) => value.put(out),
            None => out.push(Value::Null),
        }
    }
    fn blank() -> Self {
        None
    }
}

macro_rules! plain {
    ($($type:ty = $blank:expr),* $(,)?) => {$(
        impl $crate::row::Field for $type {
            fn take(row: &::store::Row<'_>, at: &mut usize) -> Result<Self, ::store::Error> {
                $crate::row::next(row, at)
            }
            fn put<'a>(&'a self, out: &mut Vec<::store::Value<'a>>) {
                out.push(::store::Value::from(*self));
            }
            fn blank() -> Self {
                $blank
            }
        }
    )*};
}
pub(crate) use plain;

plain! {
    i64 = 0,
    bool = false,
    f64 = 0.0,
    Day = Day(jiff::civil::Date::constant(1970, 1, 1)),
    Instant = Instant::from_timestamp(jiff::Timestamp::UNIX_EPOCH),
}

/// A struct whose fields are the columns of its table. `Name::blank(id)` is the row with nothing in it.
macro_rules! row {
    ($(#[$note:meta])* $name:ident { id: $id:ty, $($(#[$field_note:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$note])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            pub id: $id,
            $($(#[$field_note])* pub $field: $type),*
        }
        impl $name {
            pub fn blank(id: $id) -> Self {
                $name { id, $($field: $crate::row::Field::blank()),* }
            }
        }
        impl $crate::row::Stored for $name {
            fn take(row: &::store::Row<'_>, at: &mut usize) -> Result<Self, ::store::Error> {
                Ok($name {
                    id: $crate::row::Field::take(row, at)?,
                    $($field: $crate::row::Field::take(row, at)?),*
                })
            }
            fn values(&self) -> Vec<::store::Value<'_>> {
                let mut out = Vec::new();
                $crate::row::Field::put(&self.id, &mut out);
                $($crate::row::Field::put(&self.$field, &mut out);)*
                out
            }
        }
    };
}
pub(crate) use row;
