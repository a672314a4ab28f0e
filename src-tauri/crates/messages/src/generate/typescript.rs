//! The catalogue as functions of the window.

use super::read::{Catalogue, Kind, Message};
use crate::language::Language;

/// The text of `ui/src/lib/messages.ts`.
pub fn typescript(catalogue: &Catalogue) -> String {
    let mut lines = vec![
        "// One function per message. Generated from src-tauri/crates/messages/locales by"
            .to_owned(),
        "// `cargo xtask generate`; never edited.".to_owned(),
        String::new(),
        "import { catalogue, type Values } from \"./catalogue\";".to_owned(),
    ];
    for language in Language::ALL {
        for noun in &catalogue.nouns {
            let code = language.code();
            lines.push(format!(
                "import {code}_{noun} from \"../../../{}/{code}/{noun}.ftl?raw\";",
                super::LOCALES
            ));
        }
    }
    lines.push(String::new());
    lines.push(
        "export { language, setLanguage, type Language } from \"./language.svelte\";".to_owned(),
    );
    lines.push(String::new());
    lines.push("const { format, find } = catalogue({".to_owned());
    for language in Language::ALL {
        let code = language.code();
        let files: Vec<String> =
            catalogue.nouns.iter().map(|noun| format!("{code}_{noun}")).collect();
        lines.push(format!("  {code}: [{}],", files.join(", ")));
    }
    lines.push("});".to_owned());
    lines.push(String::new());
    lines.push("/** The id of every message. */".to_owned());
    lines.push("export type MessageId =".to_owned());
    lines.extend(catalogue.messages.iter().map(|message| format!("  | \"{}\"", message.id)));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines.push(LOOK_UPS.trim_end().to_owned());
    lines.extend(catalogue.messages.iter().map(function));
    lines.join("\n") + "\n"
}

const LOOK_UPS: &str = r#"
type Parts<Id> = Id extends `${infer Prefix}-${infer Code}` ? [Prefix, Code] : never;

/** What stands before the dash of an id: `refusal`, `holiday`, `weekday`, … */
export type Prefix = Parts<MessageId>[0];

/** The codes that the catalogue has words for under a prefix. */
export type CodeOf<P extends Prefix> = Extract<Parts<MessageId>, [P, string]>[1];

/**
 * The words for a code that is known only while running. A code without words does not compile,
 * so every value of a generated enumeration is known to have them.
 */
export function messageOf<P extends Prefix>(prefix: P, code: CodeOf<P>, values: Values = {}): string {
  return format(`${prefix}-${code}`, values);
}

/** The words for a code that comes as plain text, or nothing where there are none. */
export function findMessage(prefix: Prefix, code: string, values: Values = {}): string | undefined {
  return find(`${prefix}-${code}`, values);
}
"#;

fn function(message: &Message) -> String {
    let words = message.polish.replace("*/", "* /");
    let rows: Vec<&str> = words.lines().collect();
    let comment = match rows.as_slice() {
        [row] => format!("/** {row} */"),
        rows => {
            let rows: Vec<String> =
                rows.iter().map(|row| format!(" * {row}").trim_end().to_owned()).collect();
            format!("/**\n{}\n */", rows.join("\n"))
        }
    };
    let name = camel_case(&message.id);
    let id = &message.id;
    if message.variables.is_empty() {
        return format!(
            "\n{comment}\nexport function {name}(): string {{\n  return format(\"{id}\", {{}});\n}}"
        );
    }
    let kinds: Vec<String> = message
        .variables
        .iter()
        .map(|variable| {
            let kind = match variable.kind {
                Kind::Text => "string",
                Kind::Number => "number",
            };
            format!("{}: {kind}", variable.name)
        })
        .collect();
    format!(
        "\n{comment}\nexport function {name}(values: {{ {} }}): string {{\n  return format(\"{id}\", values);\n}}",
        kinds.join("; ")
    )
}

/// `attendance-present_of` as `attendancePresentOf`.
pub(super) fn camel_case(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    let mut raise = false;
    for character in id.chars() {
        if character == '-' || character == '_' {
            raise = true;
        } else if raise {
            name.push(character.to_ascii_uppercase());
            raise = false;
        } else {
            name.push(character);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_names_of_functions() {
        assert_eq!(camel_case("attendance-present_of"), "attendancePresentOf");
        assert_eq!(camel_case("common-yes"), "commonYes");
    }
}
