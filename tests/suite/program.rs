//! `obecni` as people and scripts use it: arguments in, lines and exit codes out.

use std::io::Cursor;
use std::path::PathBuf;

use api::FixedClock;
use cli::{DONE, FAILED, MISUSED, Machine, Streams};
use messages::Language;
use serde_json::{Value, json};
use suite::{CHEAP, PASSWORD, day, desk, founding};
use tempfile::TempDir;

/// The program on a machine of its own, on 10 March 2026.
pub(crate) struct Program {
    folder: TempDir,
}

/// What a run of the program left behind.
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) output: String,
    pub(crate) errors: String,
}

impl Ran {
    /// Its answers, one to a line.
    fn answers(&self) -> Vec<Value> {
        self.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The code of the failure it ended with.
    #[track_caller]
    pub(crate) fn failure(&self) -> String {
        assert_eq!(self.code, FAILED, "{}{}", self.output, self.errors);
        let failure = self.answers().pop().unwrap();
        let (code, message) =
            (failure["code"].as_str().unwrap(), failure["message"].as_str().unwrap());
        assert_ne!(code, message, "no sentence says what happened");
        code.to_owned()
    }
}

impl Program {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A path on the machine, as it is typed.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Runs it with arguments and standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let machine = Machine {
            clock: || Box::new(FixedClock::new(day("2026-03-10"))),
            folder: Some(PathBuf::from(self.path("machine"))),
            cost: CHEAP,
        };
        let streams = Streams {
            input: &mut Cursor::new(input.to_owned()),
            output: &mut output,
            errors: &mut errors,
        };
        let code = cli::run(["obecni"].iter().chain(arguments), streams, &machine);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code, output: text(output), errors: text(errors) }
    }

    /// Runs it with arguments alone.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, "")
    }

    /// The one answer of a run that must go well.
    #[track_caller]
    pub(crate) fn answer(&self, arguments: &[&str]) -> Value {
        let ran = self.run(arguments);
        assert_eq!(ran.code, DONE, "{arguments:?}: {}{}", ran.output, ran.errors);
        let mut answers = ran.answers();
        assert_eq!(answers.len(), 1, "{}", ran.output);
        answers.remove(0)
    }

    /// Makes a file of invented people and answers its path.
    #[track_caller]
    pub(crate) fn demo(
        &self,
        name: &str,
        profile: &str,
        seed: u32,
        from: &str,
        months: u32,
    ) -> String {
        let (file, seed, months) = (self.path(name), seed.to_string(), months.to_string());
        self.answer(&[
            "demo",
            &file,
            "--profile",
            profile,
            "--seed",
            &seed,
            "--from",
            from,
            "--months",
            &months,
        ]);
        file
    }

    /// A file of an organisation that is not invented, and the file of its password.
    fn founded(&self) -> (String, String) {
        let desk = desk(&self.folder, "2026-03-10");
        let created = desk.call(Language::Polish, "create_file", founding()).unwrap();
        let request = json!({ "name": "Wola Próbna", "role": "volunteer", "password": PASSWORD });
        desk.call(Language::Polish, "add_user", request).unwrap();
        desk.close();
        let password = self.path("password");
        std::fs::write(&password, format!("{PASSWORD}\r\nthis line is a note\n")).unwrap();
        (created["path"].as_str().unwrap().to_owned(), password)
    }
}

#[test]
fn a_command_is_answered_with_one_line_of_json() {
    let program = Program::new();
    let (file, password) = program.founded();
    let overview = program.answer(&["call", &file, "get_overview", "--password-file", &password]);
    assert_eq!(overview["organisation"]["name"], "Fundacja Próbna");
    // The first manager signs in where nobody is named.
    assert_eq!(overview["user"]["name"], "Anna Próbna");
    assert_eq!(overview["status"]["today"], "2026-03-10");
}

#[test]
fn a_named_user_signs_in_with_her_own_rights() {
    let program = Program::new();
    let (file, password) = program.founded();
    let signed_in = ["--password-file", &password, "--user", "wola probna"];
    let overview = program.answer(&[&["call", &file, "get_overview"], &signed_in[..]].concat());
    assert_eq!(overview["user"]["role"], "volunteer");
    let refused =
        program.run(&[&["call", &file, "list_history", r#"{"limit":1}"#], &signed_in[..]].concat());
    assert_eq!(refused.failure(), "not_allowed");
    let folder = program.path("tables");
    let exported = program.run(&[&["export", &file, &folder], &signed_in[..]].concat());
    assert_eq!(exported.failure(), "not_allowed");
    assert!(!PathBuf::from(folder).exists());
}

#[test]
fn a_request_may_come_from_standard_input() {
    let program = Program::new();
    let (file, password) = program.founded();
    let ran = program.run_with(
        &["call", &file, "list_history", "-", "--password-file", &password],
        "{\"limit\": 1}\n",
    );
    assert_eq!(ran.code, DONE, "{}", ran.output);
    assert_eq!(ran.answers()[0]["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_not_done_ends_with_one_and_says_why_as_json() {
    let program = Program::new();
    let (file, password) = program.founded();
    let (wrong, missing) = (program.path("wrong"), program.path("missing.obecni"));
    std::fs::write(&wrong, "another password\n").unwrap();
    let with = |arguments: &[&str], password: &str| -> String {
        program.run(&[arguments, &["--password-file", password]].concat()).failure()
    };
    assert_eq!(with(&["call", &file, "get_overview"], &wrong), "wrong_password");
    assert_eq!(with(&["call", &file, "get_overview"], &missing), "file_not_found");
    assert_eq!(with(&["call", &missing, "get_overview"], &password), "file_not_found");
    assert_eq!(with(&["check", &missing], &password), "file_not_found");
    assert_eq!(with(&["call", &password, "get_overview"], &password), "key_bag_missing");
    assert_eq!(with(&["call", &file, "get_overview", "--user", "Nikt"], &password), "unknown_user");
    assert_eq!(with(&["call", &file, "make_coffee"], &password), "unknown_command");
    assert_eq!(with(&["call", &file, "list_history"], &password), "bad_request");
    assert_eq!(with(&["call", &file, "list_history", "{limit"], &password), "bad_request");
    let again = ["demo", &file, "--profile", "pal", "--from", "2026-01", "--months", "1"];
    assert_eq!(program.run(&again).failure(), "file_exists");
    // And the file is as it was.
    assert_eq!(program.answer(&["check", &file, "--password-file", &password])["waiting"], 0);
}

#[test]
fn what_is_not_understood_ends_with_two_and_says_how_it_is_used() {
    let program = Program::new();
    let (file, password) = program.founded();
    let misused: [&[&str]; 14] = [
        &[],
        &["dance"],
        &["call"],
        &["call", &file],
        &["call", &file, "get_overview", "{}", "--batch", "-"],
        &["check", &file, "--today", "10.03.2026"],
        &["check", &file, "--language", "de"],
        // Not a file of invented people, whose password everybody knows.
        &["check", &file],
        &["demo", &file, "--profile", "cas"],
        &["demo", &file, "--profile", "club", "--from", "2026-01"],
        &["demo", &file, "--profile", "cas", "--from", "2026-13"],
        &["demo", &file, "--profile", "cas", "--from", "2026-01", "--months", "0"],
        &["report", &file, "weekly", "2026-03", "--out", "a.pdf"],
        &["report", &file, "monthly", "2026-03", "--password-file", &password],
    ];
    for arguments in misused {
        let ran = program.run(arguments);
        assert_eq!((ran.code, ran.output.as_str()), (MISUSED, ""), "{arguments:?}: {}", ran.errors);
        assert!(
            ran.errors.contains("--help") || ran.errors.contains("Usage"),
            "{arguments:?}: {}",
            ran.errors
        );
    }
    let unknown = ["report", &file, "monthly", "2026-03", "--centre", "CAS Inne", "--out", "a.pdf"];
    let ran = program.run(&[&unknown[..], &["--password-file", &password]].concat());
    assert_eq!(ran.code, MISUSED);
    assert!(ran.errors.contains("CAS Próbne"), "{}", ran.errors);
}

#[test]
fn help_and_version_are_answers() {
    let program = Program::new();
    for arguments in [["--help"], ["--version"]] {
        let ran = program.run(&arguments);
        assert_eq!((ran.code, ran.errors.as_str()), (DONE, ""));
        assert!(ran.output.contains("obecni"), "{}", ran.output);
    }
}

#[test]
fn a_batch_goes_on_after_a_failure_and_answers_line_by_line() {
    let program = Program::new();
    let (file, password) = program.founded();
    let lines = "get_overview\n\
        \n\
        make_coffee {}\n\
        save_leader {\"name\": \"Łucja Próbna\", \"active\": true}\n\
        {\"command\": \"list_history\", \"request\": {\"limit\": 1}}\n\
        list_history {\n\
        {\"request\": {}}\n\
        get_status\n";
    let ran =
        program.run_with(&["call", &file, "--batch", "-", "--password-file", &password], lines);
    assert_eq!(ran.code, FAILED);
    let answers = ran.answers();
    let codes: Vec<Option<&str>> = answers.iter().map(|answer| answer["code"].as_str()).collect();
    let expected =
        [None, Some("unknown_command"), None, None, Some("bad_request"), Some("bad_request"), None];
    assert_eq!(codes, expected);
    assert!(
        answers[3]["rows"][0]["sentence"].as_str().unwrap().contains("prowadząc"),
        "{}",
        answers[3]
    );
    // The same lines out of a file, of which each is done.
    let batch = program.path("batch.txt");
    std::fs::write(&batch, "get_status\nget_overview {}").unwrap();
    let ran = program.run(&["call", &file, "--batch", &batch, "--password-file", &password]);
    assert_eq!((ran.code, ran.answers().len()), (DONE, 2));
}

#[test]
fn nobody_back_dates_evidence() {
    let program = Program::new();
    let (file, password) = program.founded();
    let given = ["--password-file", &password, "--today", "2026-03-02"];
    let with = |arguments: &[&str]| program.run(&[arguments, &given[..]].concat());
    let history = || {
        let limit = r#"{"limit":100}"#;
        program.answer(&["call", &file, "list_history", limit, "--password-file", &password])
    };
    let before = history();
    // To be asked as of another day is fine.
    let ran = with(&["call", &file, "get_status"]);
    assert_eq!((ran.code, ran.answers()[0]["today"].as_str()), (DONE, Some("2026-03-02")));
    let leader = r#"{"name":"Łucja Próbna","active":true}"#;
    assert_eq!(with(&["call", &file, "save_leader", leader]).failure(), "back_dated");
    let (pdf, folder) = (program.path("report.pdf"), program.path("tables"));
    assert_eq!(
        with(&["report", &file, "monthly", "2026-02", "--out", &pdf]).failure(),
        "back_dated"
    );
    assert_eq!(with(&["export", &file, &folder]).failure(), "back_dated");
    assert!(!PathBuf::from(&pdf).exists() && !PathBuf::from(&folder).exists());
    let batch =
        ["call", &file, "--batch", "-", "--password-file", &password, "--today", "2026-03-02"];
    let ran = program.run_with(&batch, &format!("save_leader {leader}\nget_status\n"));
    assert_eq!((ran.code, ran.answers()[1]["today"].as_str()), (FAILED, Some("2026-03-02")));
    assert_eq!(history(), before);
    // Without a day given by hand the same things are done, and recorded under today.
    program.answer(&["call", &file, "save_leader", leader, "--password-file", &password]);
    let latest = history()["rows"][0].clone();
    assert!(latest["at"].as_str().unwrap().starts_with("10.03.2026"), "{latest}");
}

#[test]
fn invented_people_live_on_the_day_that_is_given() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 3, "2026-01", 1);
    let status = program.answer(&["call", &file, "get_status"]);
    // Their own clock stands where they did something last.
    assert!(status["today"].as_str().unwrap().starts_with("2026-01-"), "{status}");
    let leader = r#"{"name":"Łucja Próbna","active":true}"#;
    program.answer(&["call", &file, "save_leader", leader, "--today", "2026-02-17"]);
    let history = program.answer(&["call", &file, "list_history", r#"{"limit":1}"#]);
    assert!(history["rows"][0]["at"].as_str().unwrap().starts_with("17.02.2026"), "{history}");
    assert_eq!(program.answer(&["call", &file, "get_status"])["today"], "2026-02-17");
}

#[test]
fn a_demo_can_have_a_password_of_its_own() {
    let program = Program::new();
    let (file, password) = (program.path("demo.obecni"), program.path("password"));
    std::fs::write(&password, "własne hasło").unwrap();
    let made = program.answer(&[
        "demo",
        &file,
        "--profile",
        "pal",
        "--from",
        "2026-01",
        "--months",
        "1",
        "--password-file",
        &password,
    ]);
    assert_eq!(
        (&made["password"], &made["users"][0]),
        (&Value::Null, &json!("Łucja Przykładowska"))
    );
    program.answer(&["check", &file, "--password-file", &password]);
    assert_eq!(program.run(&["check", &file]).code, MISUSED);
    let short = program.path("short");
    std::fs::write(&short, "krótkie").unwrap();
    let other = program.path("other.obecni");
    let refused = program.run(&[
        "demo",
        &other,
        "--profile",
        "pal",
        "--from",
        "2026-01",
        "--months",
        "1",
        "--password-file",
        &short,
    ]);
    assert_eq!(refused.failure(), "password_too_short");
    assert!(!PathBuf::from(&other).exists());
}

#[test]
fn a_failure_speaks_the_language_asked_for() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 1, "2026-01", 1);
    let said = |language: &str| {
        let ran = program.run(&["call", &file, "make_coffee", "--language", language]);
        ran.answers()[0]["message"].as_str().unwrap().to_owned()
    };
    assert!(said("pl").starts_with("Program nie zna"), "{}", said("pl"));
    assert!(said("en").contains("command"), "{}", said("en"));
    assert_ne!(said("pl"), said("en"));
}

#[test]
fn a_file_that_is_open_elsewhere_is_left_alone() {
    let program = Program::new();
    let (file, password) = program.founded();
    let desk = desk(&program.folder, "2026-03-10");
    let user = desk.call(Language::Polish, "look_at_file", json!({ "path": file })).unwrap();
    let opening = json!({ "path": file, "user_id": user["users"][0]["id"], "password": PASSWORD });
    desk.call(Language::Polish, "open_file", opening).unwrap();
    let check = ["check", &file, "--password-file", &password];
    assert_eq!(program.run(&check).failure(), "file_in_use");
    desk.close();
    program.answer(&check);
}

#[test]
fn check_says_what_it_checked_and_finds_a_single_wrong_byte() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 5, "2026-01", 1);
    let checked = program.answer(&["check", &file]);
    assert!(checked["checked"].as_array().unwrap().len() >= 5, "{checked}");
    assert!(checked["operations"].as_u64().unwrap() > 100, "{checked}");
    assert_eq!(checked["digest"], program.answer(&["check", &file])["digest"]);
    let sound = std::fs::read(&file).unwrap();
    let mut damaged = sound.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    std::fs::write(&file, &damaged).unwrap();
    assert_eq!(program.run(&["check", &file]).failure(), "file_damaged");
    std::fs::write(&file, &sound).unwrap();
    program.answer(&["check", &file]);
}

#[test]
fn the_list_of_commands_tells_roles_and_shapes_of_each() {
    let program = Program::new();
    let plain = program.run(&["commands"]);
    assert_eq!(plain.code, DONE);
    let listed = program.answer(&["commands", "--json"]);
    let types = listed["types"].as_object().unwrap();
    let commands = listed["commands"].as_array().unwrap();
    assert_eq!(commands.len(), api::COMMANDS.len());
    for command in commands {
        let name = command["name"].as_str().unwrap();
        assert!(plain.output.contains(&format!("{name}(")), "{name}");
        for shape in ["request", "answer"] {
            let shape = command[shape].as_str().unwrap();
            assert!(types.contains_key(shape), "{name}: {shape} is not declared");
        }
        assert_eq!(command["roles"]["manager"], true, "{name}");
    }
    // What a declaration names is declared too.
    let mark = types["RecordAttendance"].as_str().unwrap();
    assert!(mark.contains("session_id") && mark.contains("Mark"), "{mark}");
    assert!(types["Mark"].as_str().unwrap().contains("announced"));
    let sheet = commands.iter().find(|command| command["name"] == "get_sheet").unwrap();
    assert!(sheet["roles"]["volunteer"].as_array().unwrap().contains(&json!("rows.mark")));
}
