use std::{collections::HashMap, net::IpAddr, sync::Arc};

use bytes::BytesMut;
use postgres::{
    Config, NoTls,
    config::{Host, SslMode},
    types::{IsNull, ToSql, Type},
};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::{Cell, Error, Row, Statement, Value, tx::RowInner};

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Text(text) => text.as_ref().to_sql(kind, out),
            Value::Int(number) => number.to_sql(kind, out),
            Value::Bool(value) => value.to_sql(kind, out),
            Value::Real(number) => number.to_sql(kind, out),
            Value::Bytes(bytes) => bytes.to_sql(kind, out),
        }
    }
    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::TEXT | Type::INT8 | Type::BOOL | Type::FLOAT8 | Type::BYTEA | Type::VARCHAR)
    }
    fn to_sql_checked(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        // The bytes of one type under the name of another would be read as rubbish, so compare first.
        let fits = match self {
            Value::Null => true,
            Value::Text(_) => matches!(*kind, Type::TEXT | Type::VARCHAR),
            Value::Int(_) => *kind == Type::INT8,
            Value::Bool(_) => *kind == Type::BOOL,
            Value::Real(_) => *kind == Type::FLOAT8,
            Value::Bytes(_) => *kind == Type::BYTEA,
        };
        if !fits {
            return Err(format!("the statement takes {kind} where {self:?} is given").into());
        }
        self.to_sql(kind, out)
    }
}

pub(crate) fn cell(row: &postgres::Row, column: usize) -> Result<Cell<'_>, String> {
    let kind = row.columns().get(column).ok_or("no such column")?.type_();
    macro_rules! read {
        ($type:ty, $variant:path) => {
            row.try_get::<_, Option<$type>>(column)
                .map_err(|error| error.to_string())?
                .map_or(Cell::Null, $variant)
        };
    }
    Ok(match *kind {
        Type::TEXT | Type::VARCHAR | Type::NAME => read!(&str, Cell::Text),
        Type::INT8 => read!(i64, Cell::Int),
        Type::INT4 => row
            .try_get::<_, Option<i32>>(column)
            .map_err(|error| error.to_string())?
            .map_or(Cell::Null, |number| Cell::Int(number.into())),
        Type::BOOL => read!(bool, Cell::Bool),
        Type::FLOAT8 => read!(f64, Cell::Real),
        Type::BYTEA => read!(&[u8], Cell::Bytes),
        ref other => return Err(format!("the shared dialect has no {other}")),
    })
}

/// Connects. Over a network the connection is encrypted and the server's certificate is checked against the
/// system's authorities, unless the address says `sslmode=disable`; on the same machine it is not needed.
pub(crate) fn connect(url: &str) -> Result<postgres::Client, Error> {
    let mut config: Config = url.parse()?;
    let here = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    let plain = config.get_ssl_mode() == SslMode::Disable;
    let asked = config.get_ssl_mode() == SslMode::Require;
    if plain || (here && !asked) {
        return Ok(config.connect(NoTls)?);
    }
    config.ssl_mode(SslMode::Require);
    Ok(config.connect(MakeRustlsConnect::new(checked()?))?)
}

/// Writes what is left of every table of the key store into a new file and gives the old one back. VACUUM would not do: it
/// leaves the bytes of a deleted row in their page until something else is written there, and even VACUUM FULL carries
/// over rows that some other transaction might still see.
pub(crate) fn rewrite_keys(url: &str) -> Result<(), Error> {
    let mut client = connect(url)?;
    let tables =
        client.query("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'keys'", &[])?;
    for table in tables {
        let name = format!("keys.{}", table.get::<_, &str>(0));
        client.batch_execute(&format!(
            "BEGIN; LOCK TABLE {name} IN ACCESS EXCLUSIVE MODE; \
             CREATE TEMPORARY TABLE left_over ON COMMIT DROP AS TABLE {name}; \
             TRUNCATE {name}; INSERT INTO {name} SELECT * FROM left_over; COMMIT"
        ))?;
    }
    Ok(())
}

fn checked() -> Result<rustls::ClientConfig, Error> {
    let refused = |error: rustls::Error| Error::Refused(format!("TLS to PostgreSQL: {error}"));
    let mut authorities = rustls::RootCertStore::empty();
    authorities.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(refused)?
        .with_root_certificates(authorities)
        .with_no_client_auth())
}

pub(crate) struct Transaction<'a> {
    pub(crate) inner: postgres::Transaction<'a>,
    pub(crate) prepared: &'a mut HashMap<usize, postgres::Statement>,
}

impl Transaction<'_> {
    pub(crate) fn prepare(&mut self, statement: &'static Statement) -> Result<postgres::Statement, Error> {
        let key = std::ptr::from_ref(statement) as usize;
        if let Some(known) = self.prepared.get(&key) {
            return Ok(known.clone());
        }
        let prepared = self.inner.prepare(statement.sql)?;
        self.prepared.insert(key, prepared.clone());
        Ok(prepared)
    }

    pub(crate) fn execute(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
    ) -> Result<u64, Error> {
        let prepared = self.prepare(statement)?;
        Ok(self.inner.execute(&prepared, &params(values))?)
    }

    pub(crate) fn each(
        &mut self,
        statement: &'static Statement,
        values: &[Value<'_>],
        visit: &mut dyn FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let prepared = self.prepare(statement)?;
        for row in self.inner.query(&prepared, &params(values))? {
            visit(&Row { statement: statement.name, inner: RowInner::Postgres(&row) })?;
        }
        Ok(())
    }

    pub(crate) fn texts(&mut self, sql: &str) -> Result<Vec<String>, Error> {
        Ok(self.inner.query(sql, &[])?.iter().map(|row| row.get(0)).collect())
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Error> {
        Ok(self.inner.batch_execute(sql)?)
    }
}

fn params<'a>(values: &'a [Value<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}
