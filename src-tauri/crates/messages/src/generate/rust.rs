//! The catalogue as methods of `Messages`.

use std::fmt::Write;

use super::read::{Catalogue, Kind, Message};
use crate::language::Language;

/// The text of `src/generated.rs`.
pub fn rust(catalogue: &Catalogue) -> String {
    let mut text = String::from(
        "//! One method per message. Generated from `locales` by `cargo xtask generate`; never edited.\n\n\
         use crate::catalogue::{Messages, Number, Value};\n",
    );
    for language in Language::ALL {
        let name = format!("{language:?}").to_uppercase();
        line(
            &mut text,
            &format!(
                "\n/// The files of one language: noun and text.\npub(crate) const {name}: &[(&str, &str)] = &["
            ),
        );
        for noun in &catalogue.nouns {
            line(
                &mut text,
                &format!(
                    "    (\"{noun}\", include_str!(\"../locales/{}/{noun}.ftl\")),",
                    language.code()
                ),
            );
        }
        line(&mut text, "];");
    }
    line(&mut text, "\nimpl Messages {");
    for (index, message) in catalogue.messages.iter().enumerate() {
        if index > 0 {
            line(&mut text, "");
        }
        method(&mut text, message);
    }
    line(&mut text, "}");
    text
}

fn line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn method(text: &mut String, message: &Message) {
    // Any Markdown in the words would become a link or a heading in the documentation.
    line(text, "    /// ```text");
    for row in message.polish.lines() {
        line(text, format!("    /// {row}").trim_end());
    }
    line(text, "    /// ```");
    let mut parameters = String::from("self");
    let mut arguments = Vec::new();
    for variable in &message.variables {
        let name = &variable.name;
        let kind = match variable.kind {
            Kind::Text => "&str",
            Kind::Number => "impl Into<Number>",
        };
        // Writing to a String cannot fail, so there is nothing to handle.
        write!(parameters, ", {name}: {kind}").unwrap_or_default();
        arguments.push(match variable.kind {
            Kind::Text => format!("(\"{name}\", Value::from({name}))"),
            Kind::Number => format!("(\"{name}\", Value::Number({name}.into()))"),
        });
    }
    // Clippy stops at seven, the messages themselves included.
    if message.variables.len() > 6 {
        let reason = "the sentence names as many things";
        line(text, &format!("    #[expect(clippy::too_many_arguments, reason = \"{reason}\")]"));
    }
    line(text, &format!("    pub fn {}({parameters}) -> String {{", message.id.replace('-', "_")));
    line(text, &format!("        self.text(\"{}\", &[{}])", message.id, arguments.join(", ")));
    line(text, "    }");
}
