//! What the system must have before anything can be built: looked for, asked about, installed.

use std::io::{BufRead, IsTerminal, Write};
use std::process::Command;

use crate::process::{self, Problem};

/// What the packages are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building everything but the window.
    Core,
    /// Building and opening the window.
    Run,
    /// Running every test, the real window among them.
    Test,
}

impl Purpose {
    /// The packages by their Debian names.
    fn packages(self) -> Vec<&'static str> {
        // Perl and make build OpenSSL, which is compiled in.
        let mut packages = vec!["build-essential", "make", "perl", "pkg-config"];
        if self != Self::Core {
            packages.extend(["libwebkit2gtk-4.1-dev", "librsvg2-dev", "xdg-utils"]);
        }
        if self == Self::Test {
            packages.extend(["webkit2gtk-driver", "xvfb", "dbus-x11", "poppler-utils"]);
        }
        packages
    }
}

/// Sees to it that the system has what is needed; asks before installing, unless `yes`.
pub(crate) fn ensure(purpose: Purpose, yes: bool) -> Result<(), Problem> {
    if cfg!(target_os = "linux") && process::succeeds(Command::new("apt-get").arg("--version")) {
        return ensure_with_apt(purpose, yes);
    }
    if cfg!(target_os = "linux") {
        let webkit = ["--exists", "webkit2gtk-4.1", "librsvg-2.0"];
        if purpose == Purpose::Core || process::succeeds(Command::new("pkg-config").args(webkit)) {
            return Ok(());
        }
        return Err(Problem::new(ELSEWHERE_ON_LINUX));
    }
    println!("{}", if cfg!(target_os = "macos") { ON_MACOS } else { ON_WINDOWS });
    Ok(())
}

const ELSEWHERE_ON_LINUX: &str = "\
WebKitGTK 4.1 and librsvg are missing, and this system does not use apt. Install, with the
system's own package tool, the development packages of WebKitGTK 4.1 and librsvg, a C compiler,
make, perl and pkg-config; for the tests also WebKitWebDriver, Xvfb, dbus-run-session and
poppler's pdftotext. On Fedora:
  sudo dnf install webkit2gtk4.1-devel librsvg2-devel gcc make perl pkgconf xorg-x11-server-Xvfb poppler-utils";

const ON_MACOS: &str = "\
On macOS the build needs the Xcode command line tools (xcode-select --install). The tests of the
real window are left out: macOS has no driver for its web view.";

const ON_WINDOWS: &str = "\
On Windows the build needs the Microsoft C++ Build Tools (\"Desktop development with C++\"), the
WebView2 runtime (part of Windows 11) and Perl (Strawberry Perl, for OpenSSL). The tests of the
real window are left out there.";

fn ensure_with_apt(purpose: Purpose, yes: bool) -> Result<(), Problem> {
    let wanted = purpose.packages();
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Abbrev}\t${Package}\n"]).args(&wanted);
    let missing = missing(&wanted, &process::answer(&mut query).unwrap_or_default());
    if missing.is_empty() {
        println!("Every system package is there.");
        return Ok(());
    }
    let root = process::answer(Command::new("id").arg("--user")).is_some_and(|id| id.trim() == "0");
    let install = install_command(&missing, root);
    println!(
        "These system packages are missing: {}.\nThis installs them:\n\n  {install}\n",
        missing.join(", ")
    );
    if !yes && !agreed()? {
        return Err(Problem::new(
            "Nothing was installed. Install the packages with the command above and try again.",
        ));
    }
    // Lists that are missing or old name versions that are gone; with the network down, what
    // the lists name may still be at hand.
    let update = process::run(apt(root).arg("update"));
    let installed = process::run(apt(root).args(INSTALL).args(&missing));
    match (installed, update) {
        (Ok(()), _) => Ok(()),
        (Err(problem), Ok(())) => Err(problem),
        (Err(problem), Err(before)) => Err(Problem::new(format!("{problem}; before it, {before}"))),
    }
}

const INSTALL: [&str; 3] = ["install", "--yes", "--no-install-recommends"];

/// Those of the wanted packages that `dpkg-query` does not show as installed.
fn missing(wanted: &[&'static str], shown: &str) -> Vec<&'static str> {
    let installed = |name: &str| {
        shown.lines().any(|line| {
            line.split_once('\t')
                .is_some_and(|(status, package)| status.starts_with("ii") && package == name)
        })
    };
    wanted.iter().copied().filter(|name| !installed(name)).collect()
}

/// The command as a person would type it.
fn install_command(packages: &[&str], root: bool) -> String {
    let sudo = if root { "" } else { "sudo " };
    format!("{sudo}apt-get update && {sudo}apt-get {} {}", INSTALL.join(" "), packages.join(" "))
}

fn apt(root: bool) -> Command {
    let mut command = if root {
        Command::new("apt-get")
    } else {
        let mut command = Command::new("sudo");
        // sudo drops the environment, so the variable is set on its far side.
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Asks whether to install. Without anybody to ask, the answer is no.
fn agreed() -> Result<bool, Problem> {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return Ok(false);
    }
    print!("Install them now? [Y/n] ");
    let mut line = String::new();
    std::io::stdout()
        .flush()
        .and_then(|()| input.lock().read_line(&mut line))
        .map_err(|error| Problem::new(format!("the terminal: {error}")))?;
    Ok(matches!(line.trim().to_lowercase().as_str(), "" | "y" | "yes" | "t" | "tak"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_not_installed_is_missing() {
        let shown = "ii \tmake\nrc \tperl\nun \txvfb\n";
        assert_eq!(
            missing(&["make", "perl", "xvfb", "dbus-x11"], shown),
            ["perl", "xvfb", "dbus-x11"]
        );
    }

    #[test]
    fn running_needs_less_than_testing_and_the_core_less_still() {
        let (core, run, test) =
            (Purpose::Core.packages(), Purpose::Run.packages(), Purpose::Test.packages());
        assert!(core.iter().all(|package| run.contains(package)));
        assert!(run.iter().all(|package| test.contains(package)));
        assert!(!run.contains(&"xvfb") && !core.contains(&"libwebkit2gtk-4.1-dev"));
    }

    #[test]
    fn the_command_shown_is_one_that_a_person_can_type() {
        assert_eq!(
            install_command(&["make", "perl"], false),
            "sudo apt-get update && sudo apt-get install --yes --no-install-recommends make perl"
        );
        assert!(!install_command(&["make"], true).contains("sudo"));
    }
}
