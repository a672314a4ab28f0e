//! Laptops: each an open file of its own, some with the small organisation, some empty.

use std::cell::{Cell, OnceCell};
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use proptest::test_runner::Config as ProptestConfig;
use rusqlite::Connection;
use rusqlite::types::Value as Sql;
use storage::connection;
use storage::journal::{Operation, Received};
use storage::key_bag::{self, DataKey, KeyBag, PasswordCost};
use storage::schema::ENTITIES;
use storage::store::{Identity, Opening, Store};
use storage::{Action, Result, Write};
use tempfile::TempDir;
use uuid::Uuid;

use crate::samples::{ANNA, ZOSIA, found};

/// The cheapest Argon2id there is; what a guess costs is not what these tests are about.
const CHEAP: PasswordCost = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };

/// A file as bytes, to begin many tests with.
struct Template {
    data: Vec<u8>,
    bag: Vec<u8>,
    key: [u8; 32],
}

/// The wall clock of the first operation after the founding.
pub(crate) const START: i64 = 1_790_000_000_000;

/// The device that founded the organisation.
pub(crate) const FOUNDER: DeviceId = DeviceId(Uuid::from_u128(0xdef));

fn template(empty: bool) -> &'static Template {
    static EMPTY: OnceLock<Template> = OnceLock::new();
    static FOUNDED: OnceLock<Template> = OnceLock::new();
    let (template, device) = if empty { (&EMPTY, 0xeee) } else { (&FOUNDED, 0xdef) };
    template.get_or_init(|| {
        let folder = folder();
        let path = folder.path().join("centrum.obecni");
        let (store, _) =
            Store::create(&path, ANNA, "Anna", "zażółć gęślą", CHEAP, opening(device)).unwrap();
        if !empty {
            let action = action(Uuid::from_u128(0xf00), ZOSIA, START - 1_000_000);
            store.write(action, found).unwrap();
        }
        let key = store.with_bag(|_, key| Ok(*key.bytes())).unwrap();
        drop(store);
        let bag = fs::read(key_bag::path_of(&path)).unwrap();
        Template { data: fs::read(&path).unwrap(), bag, key }
    })
}

/// A folder that is gone with its value; in memory where the system has one there, for a test
/// opens dozens of files.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn opening(device: u128) -> Opening {
    Opening {
        holder: "test".to_owned(),
        identity: Identity::Given(DeviceId(Uuid::from_u128(device))),
        at: START,
    }
}

fn action(id: Uuid, author: UserId, at: i64) -> Action {
    Action { id: OperationId(id), command: "test", author, scope: None, at }
}

/// An open file with a device of its own.
pub(crate) struct Laptop {
    store: Option<Store>,
    device: u128,
    /// How many operations were tried here, so that each has its own id and instant.
    tried: Cell<u64>,
    /// Beside the store: to look where the program does not, and to carry sealing keys.
    side: OnceCell<Connection>,
    pub(crate) path: PathBuf,
    key: DataKey,
    _folder: TempDir,
}

impl Laptop {
    /// A laptop with the small organisation.
    pub(crate) fn founded(device: u128) -> Self {
        Self::of(template(false), device)
    }

    /// A laptop whose file has nothing at all.
    pub(crate) fn empty(device: u128) -> Self {
        Self::of(template(true), device)
    }

    fn of(template: &Template, device: u128) -> Self {
        let folder = folder();
        let path = folder.path().join("centrum.obecni");
        fs::write(&path, &template.data).unwrap();
        fs::write(key_bag::path_of(&path), &template.bag).unwrap();
        let mut laptop = Self {
            store: None,
            device,
            tried: Cell::new(0),
            side: OnceCell::new(),
            path,
            key: DataKey::from_bytes(template.key),
            _folder: folder,
        };
        laptop.reopen();
        laptop
    }

    /// Closes the file and opens it again.
    pub(crate) fn reopen(&mut self) {
        self.side = OnceCell::new();
        self.store = None;
        let bag = KeyBag::load(&self.path).unwrap();
        let opened = Store::open(&self.path, self.key.clone(), bag, opening(self.device));
        self.store = Some(opened.unwrap());
    }

    pub(crate) fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }

    /// Writes one operation, a second after the one before it.
    pub(crate) fn write(
        &self,
        author: UserId,
        f: impl FnOnce(&mut Write<'_>) -> Result<()> + Send + 'static,
    ) -> Result<OperationId> {
        let at = START + self.tried.get() as i64 * 1000;
        self.write_at(at, author, f)
    }

    /// Writes one operation at an instant of the wall clock.
    pub(crate) fn write_at(
        &self,
        at: i64,
        author: UserId,
        f: impl FnOnce(&mut Write<'_>) -> Result<()> + Send + 'static,
    ) -> Result<OperationId> {
        self.tried.set(self.tried.get() + 1);
        let id = Uuid::from_u128(self.device << 64 | u128::from(self.tried.get()));
        self.store().write(action(id, author, at), f)?;
        Ok(OperationId(id))
    }

    /// Every operation of every device here, each device's in order.
    pub(crate) fn everything(&self) -> Vec<Operation> {
        let feeds = self.store().feeds().unwrap();
        let of = |device| self.store().operations_since(device, 0).unwrap();
        feeds.into_iter().flat_map(|(device, _)| of(device)).collect()
    }

    /// Takes in what another laptop has and this one lacks, with its sealing keys.
    pub(crate) fn meet(&self, other: &Self) {
        self.take_keys(other);
        let known = self.store().feeds().unwrap();
        for (device, _) in other.store().feeds().unwrap() {
            let number =
                known.iter().find(|(one, _)| *one == device).map_or(0, |(_, number)| *number);
            let lacking = other.store().operations_since(device, number).unwrap();
            self.store().receive(lacking).unwrap();
        }
    }

    /// Takes in operations one by one. Answers what became of each.
    pub(crate) fn receive(&self, operations: &[Operation]) -> Vec<Received> {
        self.store().receive(operations.to_vec()).unwrap()
    }

    pub(crate) fn side(&self) -> &Connection {
        self.side.get_or_init(|| connection::open(&self.path, &self.key).unwrap())
    }

    /// Copies the sealing keys of another laptop, as a synchronisation would.
    pub(crate) fn take_keys(&self, other: &Self) {
        let mut keys =
            other.side().prepare_cached("SELECT id, subject, key FROM seal_key").unwrap();
        let mut rows = keys.query([]).unwrap();
        let mut insert = self
            .side()
            .prepare_cached("INSERT OR IGNORE INTO seal_key VALUES (?1, ?2, ?3)")
            .unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (id, subject): (Uuid, Uuid) = (row.get(0).unwrap(), row.get(1).unwrap());
            insert.execute((id, subject, row.get::<_, Vec<u8>>(2).unwrap())).unwrap();
        }
    }

    pub(crate) fn digest(&self) -> String {
        self.store().digest().unwrap()
    }

    /// Asserts that the tables are what the journal says, and answers their digest.
    pub(crate) fn rebuilt_digest(&self) -> String {
        let rebuilt = self.store().check_rebuild().unwrap();
        assert_eq!(rebuilt.before, rebuilt.after, "the journal rebuilds the tables as they are");
        assert_eq!(rebuilt.before, self.digest(), "looking changes nothing");
        rebuilt.before
    }

    /// Every row of the ordinary tables as text, apart from who gave a shown mark and when.
    pub(crate) fn tables(&self) -> Vec<String> {
        self.rows(false)
    }

    /// The same of rows that are not deleted, without the mark that they are not.
    pub(crate) fn living(&self) -> Vec<String> {
        self.rows(true)
    }

    fn rows(&self, only_living: bool) -> Vec<String> {
        let mut all = Vec::new();
        for entity in ENTITIES {
            let columns: Vec<String> =
                entity.columns().map(|column| format!(", \"{}\"", column.name)).collect();
            let sql =
                format!("SELECT id, deleted{} FROM {} ORDER BY id", columns.concat(), entity.name);
            let mut found = self.side().prepare(&sql).unwrap();
            let width = found.column_count();
            let mut rows = found.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                if only_living && row.get::<_, bool>(1).unwrap() {
                    continue;
                }
                let values = (0..width).map(|column| row.get::<_, Sql>(column).unwrap());
                all.push(format!("{} {:?}", entity.name, values.collect::<Vec<_>>()));
            }
        }
        all
    }

    /// How many operations of its own this laptop has written.
    pub(crate) fn number(&self) -> u64 {
        let own = self.store().device();
        let feeds = self.store().feeds().unwrap();
        feeds.into_iter().find(|(device, _)| *device == own).map_or(0, |(_, number)| number)
    }
}

/// How many cases a property is tried with, unless `PROPTEST_CASES` asks for another number.
pub(crate) fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(usual),
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// An operation of a device elsewhere, with what most tests do not care for.
pub(crate) fn foreign(device: u128, number: u64, clock: i64) -> Operation {
    Operation {
        device: DeviceId(Uuid::from_u128(device)),
        number,
        id: OperationId(Uuid::from_u128(device << 64 | 0xffff_0000 | u128::from(number))),
        clock,
        at: clock >> 16,
        author: ANNA,
        scope: None::<CentreId>,
        command: "test".to_owned(),
        version: storage::journal::VERSION,
        undoes: None,
        detail: serde_json::json!({}),
        changes: Vec::new(),
    }
}
