//! A screen that nobody sees, for the tests of the real window.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::process::Problem;

/// A running X server without a monitor; gone when dropped.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one of the size of the smallest laptop meant, on the first free number.
    pub(crate) fn start() -> Result<Self, Problem> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Problem::new(format!("Xvfb did not start: {error}")))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // It says its number once it takes connections, or closes its output when it cannot.
            BufReader::new(output)
                .read_line(&mut number)
                .map_err(|error| Problem::new(format!("Xvfb said nothing: {error}")))?;
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            Err(Problem::new("Xvfb found no screen to be"))
        } else {
            Ok(display)
        }
    }

    /// Lets a program draw there, with a session bus of its own.
    pub(crate) fn show(&self, program: &str) -> Command {
        let mut command = Command::new("dbus-run-session");
        command.args(["--", program]).env("DISPLAY", &self.name);
        // The window would otherwise prefer the screen of whoever runs the tests.
        command.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
        command
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Err(error) = self.server.kill().and_then(|()| self.server.wait()) {
            eprintln!("Xvfb on {} may still be running: {error}", self.name);
        }
    }
}
