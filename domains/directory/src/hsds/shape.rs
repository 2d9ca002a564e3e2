//! The tables of HSDS 3.1 as its tabular package has them: names, types, what must be there, what refers to what.

use std::sync::OnceLock;

use crate::model::Entity;

/// What a field may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Uuid,
    Email,
    Uri,
    Number,
    Date,
    DateTime,
    Time,
    /// One of these words.
    Word(Vec<String>),
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: FieldKind,
    pub required: bool,
    pub refers: Option<Entity>,
}

#[derive(Clone, Debug)]
pub struct Table {
    pub entity: Entity,
    pub file: &'static str,
    pub fields: Vec<Field>,
}

impl Table {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// `table file`, then its fields: `name:type!>table`, where `!` is required and `>` a reference.
const TABLES: &str = include_str!("tables.txt");

/// Every table, in the order of the specification.
pub fn tables() -> &'static [Table] {
    static READ: OnceLock<Vec<Table>> = OnceLock::new();
    READ.get_or_init(|| {
        let mut tables: Vec<Table> = Vec::new();
        for line in TABLES.lines() {
            match line.strip_prefix("  ") {
                None => {
                    let (name, file) = line.split_once(' ').expect("a table and its file");
                    tables.push(Table { entity: entity(name), file, fields: Vec::new() });
                }
                Some(fields) => {
                    let table = tables.last_mut().expect("fields come after their table");
                    table.fields.extend(fields.split(' ').map(field));
                }
            }
        }
        tables
    })
}

pub fn table(entity: Entity) -> Option<&'static Table> {
    tables().iter().find(|table| table.entity == entity)
}

fn entity(name: &str) -> Entity {
    name.parse().expect("a table of HSDS")
}

fn field(text: &'static str) -> Field {
    let (text, refers) = match text.split_once('>') {
        Some((text, table)) => (text, Some(entity(table))),
        None => (text, None),
    };
    let (text, required) = match text.strip_suffix('!') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let (name, kind) = text.split_once(':').unwrap_or((text, ""));
    let kind = match kind {
        "" => FieldKind::Text,
        "uuid" => FieldKind::Uuid,
        "email" => FieldKind::Email,
        "uri" => FieldKind::Uri,
        "number" => FieldKind::Number,
        "date" => FieldKind::Date,
        "datetime" => FieldKind::DateTime,
        "time" => FieldKind::Time,
        words => FieldKind::Word(words.split('|').map(|word| word.replace('_', " ")).collect()),
    };
    Field { name, kind, required, refers }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_read() {
        assert_eq!(tables().len(), 24);
        let service = table(Entity::Service).unwrap();
        assert_eq!(service.file, "services.csv");
        assert_eq!(service.field("organization_id").unwrap().refers, Some(Entity::Organization));
        let status = service.field("status").unwrap();
        assert!(status.required);
        assert!(matches!(&status.kind, FieldKind::Word(words) if words[3] == "temporarily closed"));
    }
}
