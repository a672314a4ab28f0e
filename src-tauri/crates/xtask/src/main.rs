//! Set-up, run, test, package: the project's own commands, called as `cargo xtask <command>`.
//!
//! Nothing else in the repository knows on which system it is built: what a system needs before
//! it can build is in [`packages`], how it shows a window to a test is in [`display`].

#![expect(clippy::print_stdout, reason = "a program for the terminal speaks on standard output")]

mod commands;
mod display;
mod node;
mod packages;
mod place;
mod process;
mod steps;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::place::Place;

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Ask nothing: install what is missing. Also with CI=true in the environment.
    #[arg(long, global = true)]
    yes: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build, and open the app.
    Run,
    /// Install what is missing, then run every test.
    Test,
    /// Open the app with hot reload of the window.
    Dev,
    /// Write the generated files: messages and bindings.
    Generate,
    /// Measure; the options after `--` go to the benchmarks.
    Bench {
        /// Options of the benchmarks.
        #[arg(last = true)]
        options: Vec<String>,
    },
    /// Make installable packages under `target/release/bundle`.
    Package,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let yes = arguments.yes || std::env::var("CI").is_ok_and(|value| value == "true");
    let done = Place::find().and_then(|place| match arguments.command {
        Command::Run => commands::run(&place, yes).map(|()| ExitCode::SUCCESS),
        // Its summary says what failed, and is the last that is said.
        Command::Test => Ok(commands::test(&place, yes)),
        Command::Dev => commands::dev(&place, yes).map(|()| ExitCode::SUCCESS),
        Command::Generate => commands::generate(&place).map(|()| ExitCode::SUCCESS),
        Command::Bench { options } => {
            commands::bench(&place, yes, &options).map(|()| ExitCode::SUCCESS)
        }
        Command::Package => commands::package(&place, yes).map(|()| ExitCode::SUCCESS),
    });
    done.unwrap_or_else(|problem| {
        eprintln!("\n{problem}");
        ExitCode::FAILURE
    })
}
