//! The list of commands, as people and as programs read it.

use std::io::Write;

use api::{COMMANDS, Command, Kind, Sees, Shapes};
use serde_json::{Map, Value, json};

use crate::Stop;

/// Writes the list: every command with its roles, and the shapes of requests and answers.
pub(crate) fn write(output: &mut dyn Write, as_json: bool) -> Result<(), Stop> {
    let mut shapes = Shapes::default();
    for command in COMMANDS {
        (command.shapes)(&mut shapes);
    }
    if as_json {
        let commands: Vec<Value> = COMMANDS.iter().map(described).collect();
        writeln!(output, "{}", json!({ "commands": commands, "types": shapes.declared() }))?;
        return Ok(());
    }
    for command in COMMANDS {
        let (kind, request, answer) = (kind(command), (command.request)(), (command.answer)());
        writeln!(output, "{}({request}) -> {answer}   [{kind}; {}]", command.name, roles(command))?;
        writeln!(output, "    {}", command.about.trim())?;
    }
    writeln!(output)?;
    for declaration in shapes.declared().values() {
        writeln!(output, "{declaration}")?;
    }
    Ok(())
}

fn kind(command: &Command) -> &'static str {
    match command.kind {
        Kind::Read => "read",
        Kind::Write => "write",
    }
}

/// The roles that may ask; a star where one sees only part of the answer.
fn roles(command: &Command) -> String {
    let role = |(role, sees): &(api::Role, Sees)| match sees {
        Sees::All => role.code().to_owned(),
        Sees::Only(_) => format!("{}*", role.code()),
    };
    command.roles.iter().map(role).collect::<Vec<_>>().join(", ")
}

/// A command as JSON; of each role, the fields it sees, or `true` for all of them.
fn described(command: &Command) -> Value {
    let seen: Map<String, Value> = command
        .roles
        .iter()
        .map(|(role, sees)| {
            let seen = match sees {
                Sees::All => json!(true),
                Sees::Only(fields) => json!(fields),
            };
            (role.code().to_owned(), seen)
        })
        .collect();
    json!({
        "name": command.name,
        "about": command.about.trim(),
        "kind": kind(command),
        "roles": seen,
        "request": (command.request)(),
        "answer": (command.answer)(),
    })
}
