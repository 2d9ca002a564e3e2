use thiserror::Error;

/// The key of a sentence and what fills its gaps. The page knows the language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, Value)>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(i64),
    Day(crate::Day),
    /// The key of another message, translated first.
    Key(&'static str),
}

impl Message {
    pub fn new(key: &'static str) -> Self {
        Message { key, args: Vec::new() }
    }
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Value::Text(value.into())));
        self
    }
    #[must_use]
    pub fn number(mut self, name: &'static str, value: i64) -> Self {
        self.args.push((name, Value::Number(value)));
        self
    }
    #[must_use]
    pub fn day(mut self, name: &'static str, value: crate::Day) -> Self {
        self.args.push((name, Value::Day(value)));
        self
    }
    #[must_use]
    pub fn key(mut self, name: &'static str, key: &'static str) -> Self {
        self.args.push((name, Value::Key(key)));
        self
    }
}

/// One sentence about one field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    pub field: String,
    pub message: Message,
}

/// How an action says no.
#[derive(Debug, Error)]
pub enum Problem {
    /// There is nothing here, or nothing this person may see: the two look the same.
    #[error("not found")]
    NotFound,
    /// It may be here, but first we need to know who asks.
    #[error("sign in first")]
    SignIn,
    /// The form has fields to mend.
    #[error("invalid: {0:?}")]
    Invalid(Vec<FieldProblem>),
    /// A rule says no, and the sentence says why.
    #[error("refused: {0:?}")]
    Refused(Message),
    /// Somebody was quicker, or the form is older than the record.
    #[error("conflict: {0:?}")]
    Conflict(Message),
    /// Slow down.
    #[error("too many tries")]
    TooMany(Message),
    #[error("too large")]
    TooLarge(Message),
    /// Ours to mend. Logged, and shown as one calm sentence.
    #[error("internal: {0:#}")]
    Internal(#[from] anyhow::Error),
}

impl Problem {
    pub fn field(field: impl Into<String>, message: Message) -> Self {
        Problem::Invalid(vec![FieldProblem { field: field.into(), message }])
    }
    pub fn refused(key: &'static str) -> Self {
        Problem::Refused(Message::new(key))
    }
    pub fn conflict(key: &'static str) -> Self {
        Problem::Conflict(Message::new(key))
    }
    pub fn internal(text: impl Into<String>) -> Self {
        Problem::Internal(anyhow::Error::msg(text.into()))
    }
}
