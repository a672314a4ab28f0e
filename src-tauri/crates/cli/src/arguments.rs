//! What can be typed after `obecni`.

use std::path::PathBuf;

use api::demo::Profile;
use api::{Date, Language, Month};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Obecni without a window, for administrators and for checking.
///
/// Answers are JSON on standard output. The exit code is 0 when it was done, 1 when it was not
/// (the failure is the answer), 2 when it was not understood.
#[derive(Parser)]
#[command(name = "obecni", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) what: What,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What every command takes.
#[derive(Args)]
pub(crate) struct Common {
    /// File whose first line is the password; not needed for a file of invented people.
    #[arg(long, global = true, value_name = "P")]
    pub(crate) password_file: Option<PathBuf>,
    /// Who signs in; without it the only user, or the first manager.
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// The day it is taken to be: for commands that only answer, and for files of invented people.
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<Date>,
    /// Where this machine keeps the identities of its files.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) machine_folder: Option<PathBuf>,
    /// Language of the sentences in answers and failures.
    #[arg(long, global = true, value_name = "pl|en", default_value = "pl", value_parser = language)]
    pub(crate) language: Language,
}

/// What is to be done.
#[derive(Subcommand)]
pub(crate) enum What {
    /// Make a file of invented people; the same seed makes the same file.
    Demo {
        /// The file to make.
        file: PathBuf,
        /// Kind of organisation: one CAS, one PAL, one Klub Rodziców, or four CAS and a PAL.
        #[arg(long, value_name = "cas|pal|klub|ngo", value_parser = profile)]
        profile: Profile,
        /// The seed.
        #[arg(long, value_name = "N", default_value_t = 1)]
        seed: u64,
        /// First month, such as 2025-10.
        #[arg(long, value_name = "MONTH", value_parser = month)]
        from: Month,
        /// How many months.
        #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=240))]
        months: u32,
    },
    /// Ask for one command of the list, or for many.
    Call {
        /// The file.
        file: PathBuf,
        /// Name of the command.
        #[arg(required_unless_present = "batch")]
        command: Option<String>,
        /// Its request as JSON, or - to read it from standard input.
        #[arg(value_name = "JSON|-", conflicts_with = "batch")]
        request: Option<String>,
        /// Many requests, one to a line: COMMAND [JSON], or {"command": …, "request": …}. From a
        /// file, or - for standard input. Answers come one to a line; a failure stops nothing.
        #[arg(long, value_name = "FILE|-", conflicts_with = "command")]
        batch: Option<PathBuf>,
    },
    /// List every command with the roles that may ask, and the shapes of requests and answers.
    Commands {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print a report to a PDF.
    Report {
        /// The file.
        file: PathBuf,
        /// Which report.
        kind: Report,
        /// Month, such as 2026-03.
        #[arg(value_parser = month)]
        month: Month,
        /// Name of the centre, where there are several.
        #[arg(long, value_name = "NAME")]
        centre: Option<String>,
        /// The PDF to write.
        #[arg(long, value_name = "F.pdf")]
        out: PathBuf,
    },
    /// Check the whole file: cipher, structure, references, and that the journal gives its tables.
    Check {
        /// The file.
        file: PathBuf,
    },
    /// Write every table as CSV to a folder, and the journal. What is written is not encrypted.
    Export {
        /// The file.
        file: PathBuf,
        /// The folder.
        folder: PathBuf,
    },
    /// Make a new file from what `export` wrote, with nothing lost.
    ///
    /// Needs --password-file: passwords are not in an export, and this one is the manager's from
    /// now on. The manager is the first of the export's, unless --user names another. The answer
    /// holds the recovery key, this once.
    ImportExport {
        /// The folder of the export, or its journal.jsonl.
        export: PathBuf,
        /// The file to make.
        file: PathBuf,
    },
}

/// A kind of report.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Report {
    /// R-MIES, the centre's month.
    Monthly,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a date is written 2026-03-10".to_owned())
}

fn month(text: &str) -> Result<Month, String> {
    text.parse().map_err(|_| "a month is written 2026-03".to_owned())
}

fn profile(text: &str) -> Result<Profile, String> {
    Profile::from_code(text).ok_or_else(|| "a profile is one of cas, pal, klub, ngo".to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| "a language is pl or en".to_owned())
}
