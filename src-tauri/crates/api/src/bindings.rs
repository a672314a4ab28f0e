//! The TypeScript types of the window, out of the declared list of commands.

use std::collections::BTreeSet;
use std::path::Path;

use ts_rs::{Config, ExportError, TS};

use crate::commands::COMMANDS;
use crate::desk::DESK_COMMANDS;
use crate::failure::Failure;

/// The file that maps each command to its request and answer.
pub const COMMANDS_FILE: &str = "commands.ts";

/// Writes every type and the map of commands to a folder.
///
/// # Errors
/// What the file system answers.
pub fn write(folder: &Path) -> Result<(), ExportError> {
    // Counts fit a JavaScript number; the wire never carries a bigint.
    let config = Config::default().with_out_dir(folder).with_large_int("number");
    let mut names = BTreeSet::new();
    let mut map = String::new();
    let all = COMMANDS
        .iter()
        .map(|command| {
            (command.name, command.about, command.request, command.answer, command.export)
        })
        .chain(DESK_COMMANDS.iter().map(|command| {
            (command.name, command.about, command.request, command.answer, command.export)
        }));
    for (name, about, request, answer, export) in all {
        export(&config)?;
        let (request, answer) = (request(), answer());
        map.push_str(&format!(
            "  /** {} */\n  {name}: {{ request: {request}; answer: {answer} }};\n",
            about.trim()
        ));
        names.extend([request, answer]);
    }
    Failure::export_all(&config)?;
    let mut text = "// Generated from the declared list of commands. Do not edit.\n".to_owned();
    for name in names {
        text.push_str(&format!("import type {{ {name} }} from \"./{name}\";\n"));
    }
    text.push_str(
        "\n/** Every command: what it takes and what it answers. */\nexport interface Commands {\n",
    );
    text.push_str(&map);
    text.push_str("}\n");
    std::fs::write(folder.join(COMMANDS_FILE), text).map_err(ExportError::Io)
}
