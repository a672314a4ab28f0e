//! The lines of an iCalendar file: escaped, folded, ended as RFC 5545 §3.1 wants them.

use domain::calendar::{Date, TimeOfDay};

use super::zone;

/// The most octets of a line, its end apart (RFC 5545 §3.1).
const OCTETS: usize = 75;

/// Lines in the making.
#[derive(Default)]
pub(super) struct Lines {
    written: String,
}

impl Lines {
    /// The lines as text.
    pub(super) fn finish(self) -> String {
        self.written
    }

    /// A property whose value needs no escaping.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A property whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    /// A property of times as the clocks of the time zone show them.
    pub(super) fn local(&mut self, name: &str, times: &[(Date, TimeOfDay)]) {
        let times: Vec<String> = times.iter().map(|time| super::local(*time)).collect();
        self.line(&format!("{name};TZID={}:{}", zone::ID, times.join(",")));
    }

    fn line(&mut self, line: &str) {
        let mut room = OCTETS;
        for character in line.chars() {
            // A letter of several octets is never divided, or half of it would be unreadable.
            if character.len_utf8() > room {
                self.written.push_str("\r\n ");
                room = OCTETS - 1;
            }
            self.written.push(character);
            room -= character.len_utf8();
        }
        self.written.push_str("\r\n");
    }
}

/// A text as iCalendar holds it (RFC 5545 §3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_and_controls_left_out() {
        assert_eq!(escaped("a;b,c\\d\r\ne\nf\u{7}"), "a\\;b\\,c\\\\d\\ne\\nf");
    }

    #[test]
    fn lines_are_folded_between_letters() {
        for length in 60..90 {
            let mut lines = Lines::default();
            let text = format!("{}{}", "x".repeat(length), "żółć".repeat(40));
            lines.text("SUMMARY", &text);
            let written = lines.finish();
            assert!(written.ends_with("\r\n"));
            for line in written.split("\r\n") {
                assert!(line.len() <= 75, "{} octets: {line}", line.len());
            }
            assert_eq!(written.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
        }
    }
}
