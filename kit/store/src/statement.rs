use std::sync::OnceLock;

/// One SQL statement, known to the whole program by its name: a test prepares every one on both engines.
pub struct Statement {
    pub name: &'static str,
    pub sql: &'static str,
    sqlite: OnceLock<String>,
}

impl Statement {
    pub const fn new(name: &'static str, sql: &'static str) -> Self {
        Statement { name, sql, sqlite: OnceLock::new() }
    }

    /// SQLite takes `$1` for a name, so `$1` becomes `?1` for it.
    pub(crate) fn for_sqlite(&self) -> &str {
        self.sqlite.get_or_init(|| numbered(self.sql))
    }
}

pub(crate) fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut characters = sql.chars().peekable();
    while let Some(character) = characters.next() {
        let numbered = character == '$' && characters.peek().is_some_and(char::is_ascii_digit);
        out.push(if numbered { '?' } else { character });
    }
    out
}

/// Every statement of the program.
#[linkme::distributed_slice]
pub static STATEMENTS: [&'static Statement];

/// `statement! { pub CIRCLE_BY_ID = "SELECT … WHERE community_id = $1 AND id = $2"; … }`
#[macro_export]
macro_rules! statement {
    ($($(#[$note:meta])* $visibility:vis $name:ident = $sql:expr;)*) => {$(
        $(#[$note])*
        $visibility static $name: $crate::Statement =
            $crate::Statement::new(concat!(module_path!(), "::", stringify!($name)), $sql);
        const _: () = {
            #[$crate::linkme::distributed_slice($crate::STATEMENTS)]
            #[linkme(crate = $crate::linkme)]
            #[allow(unsafe_code, reason = "linkme places the static in a link section")]
            static REGISTERED: &$crate::Statement = &$name;
        };
    )*};
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_numbered_dollars_change() {
        assert_eq!(super::numbered("SELECT $1, '$' || $12"), "SELECT ?1, '$' || ?12");
    }
}
