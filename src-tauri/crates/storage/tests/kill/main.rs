//! A program that is killed in the middle of its work has lost nothing that it acknowledged.
//!
//! This one program is both the test and, run again by itself with other arguments, the writer
//! that is killed: so it has no libtest, and says itself what libtest would.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod writer;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use domain::ids::OperationId;
use storage::Store;
use uuid::Uuid;

use crate::writer::{cell, device, mark_of, operation_id};

const NAME: &str = "two_hundred_kills_lose_nothing_acknowledged";
const FILES: u64 = 10;
const KILLS_OF_A_FILE: u64 = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, path] = &arguments[..]
        && mode == writer::MODE
    {
        writer::write_until_killed(Path::new(path));
        return;
    }
    let mut out = std::io::stdout();
    if arguments.iter().any(|argument| argument == "--list") {
        writeln!(out, "{NAME}: test").unwrap();
        return;
    }
    // A name given to `cargo test` picks tests; anything else is an option of libtest's.
    let mut names = arguments.iter().filter(|argument| !argument.starts_with('-')).peekable();
    if names.peek().is_some() && !names.any(|name| NAME.contains(name.as_str())) {
        return;
    }
    for file in 0..FILES {
        kill_and_look(&mut Random(0x0b3c_0000 + file));
    }
    writeln!(out, "\nrunning 1 test\ntest {NAME} ... ok\n").unwrap();
    writeln!(out, "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n")
        .unwrap();
}

/// Kills writers of one file one after another, each after a number of acknowledgements.
fn kill_and_look(random: &mut Random) {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let path = folder.path().join("centrum.obecni");
    writer::found(&path);
    let mut acknowledged = 0;
    for kill in 1..=KILLS_OF_A_FILE {
        acknowledged = kill_one(&path, random).unwrap_or(acknowledged);
        // A file that nobody looked at is recovered by the next writer, with all its log.
        if kill == KILLS_OF_A_FILE || random.below(2) == 0 {
            look(&writer::open(&path), acknowledged);
        }
    }
    assert_ne!(acknowledged, 0, "the writers wrote something");
}

/// Runs a writer, kills it, and answers the last number that it acknowledged, if it did any.
fn kill_one(path: &Path, random: &mut Random) -> Option<u64> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .arg(writer::MODE)
        .arg(path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap());
    let mut acknowledged = Vec::new();
    let mut next = || {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        // The last line may be cut; only a whole one says anything.
        line.strip_suffix('\n').map(|number| number.parse::<u64>().unwrap())
    };
    for _ in 0..random.below(60) {
        acknowledged.push(next().expect("the writer goes on until it is killed"));
    }
    // Somewhere within what it does next.
    for _ in 0..random.below(200_000) {
        std::hint::spin_loop();
    }
    writer.kill().unwrap();
    assert!(!writer.wait().unwrap().success());
    // What it said before it died, and nobody had heard yet.
    while let Some(number) = next() {
        acknowledged.push(number);
    }
    assert!(acknowledged.is_sorted_by(|one, other| one + 1 == *other));
    acknowledged.pop()
}

/// Looks for everything acknowledged in a file that was opened after a kill.
fn look(store: &Store, acknowledged: u64) {
    store.verify().unwrap();
    let operations = store.operations_since(device(), 0).unwrap();
    let numbers: Vec<u64> = operations.iter().map(|operation| operation.number).collect();
    let count = numbers.len() as u64;
    assert_eq!(numbers, (1..=count).collect::<Vec<_>>(), "numbers have no gap");
    // The last may have been on the disk before it was acknowledged.
    assert!(
        count == acknowledged || count == acknowledged + 1,
        "{count}, {acknowledged} acknowledged"
    );
    let mut shown: HashMap<(Uuid, Uuid), Option<&str>> = HashMap::new();
    // The first operation founds the centre.
    for operation in &operations[1..] {
        let number = operation.number;
        assert_eq!(operation.id, OperationId(operation_id(number)));
        assert_eq!(operation.changes[0].value["mark"], mark_of(number).code());
        let (session, person) = cell(number);
        shown.insert((session.0, person.0), Some(mark_of(number).code()));
    }
    for ((session, person), mark) in shown {
        let marks = store.read(|file| file.marks_of_session(session.into())).unwrap();
        let found = marks.get(&person.into()).map(|mark| mark.code());
        assert_eq!(found, mark, "the tables show what the journal says");
    }
    let rebuilt = store.check_rebuild().unwrap();
    assert_eq!(rebuilt.before, rebuilt.after);
    assert_eq!(rebuilt.operations, count);
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}
