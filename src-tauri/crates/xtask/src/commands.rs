//! What each command does.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::display::Display;
use crate::node;
use crate::packages::{self, Purpose};
use crate::place::Place;
use crate::process::{self, Problem, cargo};
use crate::steps::Steps;

/// The package of the window, which needs a web view and the built page.
const DESKTOP: &str = "obecni-desktop";

/// Installs what is missing, builds, and opens the app.
pub(crate) fn run(place: &Place, yes: bool) -> Result<(), Problem> {
    set_up(place, Purpose::Run, yes)?;
    node::script(place, "build")?;
    // The whole workspace is named so that its dependencies have the features that the tests
    // give them, and are built once.
    process::run(cargo(&place.root).args(["build", "--workspace", "--bin", DESKTOP]))?;
    process::run(Command::new(place.program(DESKTOP)).current_dir(&place.root))
}

/// Opens the app with hot reload of the window.
pub(crate) fn dev(place: &Place, yes: bool) -> Result<(), Problem> {
    set_up(place, Purpose::Run, yes)?;
    process::run(Command::new(node::program(place, "tauri")).arg("dev").current_dir(&place.root))
}

/// Writes the generated files, and removes those that nothing generates any more.
pub(crate) fn generate(place: &Place) -> Result<(), Problem> {
    let written =
        messages::generate::write(&place.root).map_err(|error| Problem::new(error.to_string()))?;
    for file in written {
        println!("wrote {}", file.display());
    }
    // The bindings come from the types of `api`, which must compile first; this program must not.
    process::run(cargo(&place.root).args([
        "run",
        "--quiet",
        "--package",
        "api",
        "--example",
        "generate",
    ]))
}

/// Measures.
pub(crate) fn bench(place: &Place, yes: bool, options: &[String]) -> Result<(), Problem> {
    packages::ensure(Purpose::Core, yes)?;
    let benches = ["bench", "--package", "storage", "--package", "suite", "--"];
    process::run(cargo(&place.root).args(benches).args(options))
}

/// Makes installable packages.
pub(crate) fn package(place: &Place, yes: bool) -> Result<(), Problem> {
    set_up(place, Purpose::Run, yes)?;
    // The program without a window goes into the same package.
    process::run(cargo(&place.root).args(["build", "--release", "--package", "cli"]))?;
    let mut tauri = Command::new(node::program(place, "tauri"));
    tauri.arg("build").current_dir(&place.root);
    if cfg!(target_os = "linux") {
        // An AppImage would be put together from parts fetched from the network.
        tauri.args(["--bundles", "deb,rpm"]);
    }
    process::run(&mut tauri)?;
    println!("The packages are in {}.", place.target.join("release").join("bundle").display());
    Ok(())
}

/// Installs what is missing, then runs every test; a failed step stops only what needs it.
pub(crate) fn test(place: &Place, yes: bool) -> ExitCode {
    let mut steps = Steps::default();
    let system = steps.take("System packages", || packages::ensure(Purpose::Test, yes));
    let npm = steps.take("npm packages", || node::ensure_packages(place));

    steps.take("Rust formatting", || {
        process::run(cargo(&place.root).args(["fmt", "--all", "--check"]))
    });

    let mut window = |name, script: &'static str| {
        if npm {
            steps.take(name, || node::script(place, script))
        } else {
            steps.leave_out(name, "the npm packages are missing");
            false
        }
    };
    window("Window: lints", "lint");
    window("Window: types", "check");
    window("Window: tests", "test");
    // The page is built before any Rust: the desktop program takes it in.
    let page = window("Window: build", "build");

    let desktop = system && page;
    let whole: &[&str] =
        if desktop { &["--workspace"] } else { &["--workspace", "--exclude", DESKTOP] };
    steps.take("Rust lints", || {
        let clippy =
            ["clippy"].iter().chain(whole).chain(&["--all-targets", "--", "--deny", "warnings"]);
        process::run(cargo(&place.root).args(clippy))
    });
    steps.take("Rust tests", || {
        process::run(
            cargo(&place.root).args(["test"].iter().chain(whole).chain(&["--no-fail-fast"])),
        )
    });
    // With `--tests` the dependencies are those that the tests have just built.
    let programs = steps.take("Programs", || {
        process::run(
            cargo(&place.root).args(["build"].iter().chain(whole).chain(&["--bins", "--tests"])),
        )
    });
    const REAL_WINDOW: &str = "Real window";
    if !cfg!(target_os = "linux") {
        steps.leave_out(REAL_WINDOW, "its driver is there on Linux only");
    } else if desktop && programs {
        steps.take(REAL_WINDOW, || real_window(place));
    } else {
        steps.leave_out(REAL_WINDOW, "the desktop program was not built");
    }
    steps.finish()
}

/// Drives the built program through WebDriver, one test file after another.
fn real_window(place: &Place) -> Result<(), Problem> {
    let folder = place.ui().join("e2e");
    let files = test_files(&folder)?;
    if files.is_empty() {
        return Err(Problem::new(format!("{} holds no test", folder.display())));
    }
    let display = Display::start()?;
    process::run(
        display
            .show("node")
            .args(["--test", "--test-concurrency=1"])
            .args(files)
            .env("OBECNI_DESKTOP", place.program(DESKTOP))
            .env("OBECNI", place.program("obecni"))
            .current_dir(place.ui()),
    )
}

/// The files of a folder named `*.test.js` or `*.test.mjs`, in order.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let trouble = |error| Problem::new(format!("{}: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(trouble)? {
        let path = entry.map_err(trouble)?.path();
        let name = path.file_name().unwrap_or(OsStr::new("")).to_string_lossy();
        if name.ends_with(".test.js") || name.ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn set_up(place: &Place, purpose: Purpose, yes: bool) -> Result<(), Problem> {
    packages::ensure(purpose, yes)?;
    node::ensure_packages(place)
}
