//! The tables rebuilt from the journal, and the digest that says whether they are the same.

use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest, Sha256};

use domain::ids::OperationId;

use super::{apply_and_wake, load};
use crate::error::{Error, Result};
use crate::schema::{ENTITIES, Entity};

/// What a rebuild found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Digest of the tables as they stood.
    pub before: String,
    /// Digest of the tables as the journal has them.
    pub after: String,
    /// How many operations were applied.
    pub operations: u64,
}

/// A SHA-256 over every row of the ordinary tables and the current values, in hexadecimal.
pub(crate) fn digest(db: &Connection) -> Result<String> {
    digest_of(db, |entity| Ok(format!("SELECT * FROM {} ORDER BY id", entity.name)))
}

/// The same without the columns that never leave the file: what an export and the file made of
/// it have in common.
pub(crate) fn digest_that_leaves(db: &Connection) -> Result<String> {
    digest_of(db, |entity| {
        let secret = entity.registers.iter().filter(|register| register.secret);
        let secret: Vec<&str> =
            secret.flat_map(|register| register.columns).map(|column| column.name).collect();
        let mut found = db.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let names: Vec<String> =
            found.query_map([entity.name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let leaving = names.iter().filter(|name| !secret.contains(&name.as_str()));
        let leaving: Vec<String> = leaving.map(|name| format!("\"{name}\"")).collect();
        Ok(format!("SELECT {} FROM {} ORDER BY id", leaving.join(", "), entity.name))
    })
}

fn digest_of(db: &Connection, sql: impl Fn(&Entity) -> Result<String>) -> Result<String> {
    let mut hash = Sha256::new();
    for entity in ENTITIES {
        hash_table(db, &mut hash, &sql(entity)?)?;
    }
    hash_table(db, &mut hash, "SELECT * FROM head ORDER BY row, register, operation")?;
    hash_table(db, &mut hash, "SELECT operation, needs FROM parked ORDER BY operation, needs")?;
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn hash_table(db: &Connection, hash: &mut Sha256, sql: &str) -> Result<()> {
    hash.update(sql.as_bytes());
    let mut found = db.prepare(sql)?;
    let width = found.column_count();
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..width {
            // Kind and length stand before each value, so that no two rows hash alike by chance.
            let (kind, bytes) = match row.get_ref(column)? {
                ValueRef::Null => (b'n', Vec::new()),
                ValueRef::Integer(number) => (b'i', number.to_be_bytes().to_vec()),
                ValueRef::Real(number) => (b'r', number.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (b't', text.to_vec()),
                ValueRef::Blob(blob) => (b'b', blob.to_vec()),
            };
            hash.update([kind]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(&bytes);
        }
    }
    Ok(())
}

/// Empties the ordinary tables and fills them from the journal. The caller decides, by both
/// digests, whether to keep the result or to roll its transaction back.
pub(crate) fn rebuild(tx: &Connection) -> Result<Rebuilt> {
    let before = digest(tx)?;
    tx.execute_batch("PRAGMA defer_foreign_keys = ON; DELETE FROM head; DELETE FROM parked;")?;
    for table in ENTITIES.iter().rev().map(|entity| entity.name) {
        tx.execute_batch(&format!("DELETE FROM {table}"))?;
    }
    tx.execute_batch("UPDATE operation SET applied = 0")?;
    let ids: Vec<OperationId> = tx
        .prepare("SELECT id FROM operation ORDER BY clock, id")?
        .query_map([], |row| Ok(OperationId(row.get(0)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for id in &ids {
        apply_and_wake(tx, &load(tx, *id)?.ok_or(Error::NotInJournal)?)?;
    }
    Ok(Rebuilt { before, after: digest(tx)?, operations: ids.len() as u64 })
}
