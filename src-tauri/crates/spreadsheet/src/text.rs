//! Bytes of a text file into characters: which encoding it is in.

use encoding_rs::{Encoding, ISO_8859_2, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250};

use crate::{Error, Result};

/// The text of a file, by its byte order mark, else by what its bytes can only be, else by what
/// is likelier in Polish. Line ends become `\n`.
///
/// # Errors
/// [`Error::NotASpreadsheet`] if it is no text at all.
pub(crate) fn decode(bytes: &[u8]) -> Result<String> {
    if OTHERS.iter().any(|opening| bytes.starts_with(opening)) {
        return Err(Error::NotASpreadsheet);
    }
    let (text, _, _) = encoding_of(bytes).decode(bytes);
    let control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{1a}');
    if text.chars().any(control) || is_markup(&text) {
        return Err(Error::NotASpreadsheet);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The first bytes of files that people take for a table and that are text, at least in part.
const OTHERS: [&[u8]; 2] = [b"%PDF", b"{\\rtf"];

/// A page of the web, which some programs save under the name of a spreadsheet.
fn is_markup(text: &str) -> bool {
    let opening: String = text.trim_start().chars().take(9).flat_map(char::to_lowercase).collect();
    ["<!doctype", "<html", "<table", "<?xml"].iter().any(|tag| opening.starts_with(tag))
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = wide(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { eight_bits(bytes) }
}

/// UTF-16 without its mark: a table's signs and most of its letters have a zero on one side.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) / 2 * 2];
    let zeros =
        |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    match (first, second) {
        (0, second) if second * 2 > pairs => Some(UTF_16LE),
        (first, 0) if first * 2 > pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// Windows-1250 or ISO 8859-2, which differ in ą, ś, ź and their capitals.
fn eight_bits(bytes: &[u8]) -> &'static Encoding {
    let count = |letters: &[u8]| bytes.iter().filter(|byte| letters.contains(byte)).count();
    let windows = count(&[0xB9, 0xA5, 0x9C, 0x8C, 0x9F, 0x8F]);
    let iso = count(&[0xB1, 0xA1, 0xB6, 0xA6, 0xBC, 0xAC]);
    // In ISO 8859-2 nothing printable stands between 0x80 and 0x9F.
    let printable = bytes.iter().any(|byte| (0x80..=0x9F).contains(byte));
    if iso > windows && !printable { ISO_8859_2 } else { WINDOWS_1250 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Nazwa;Opłata\nGimnastyka „Żółć”;ąęśźćńó\n";

    fn utf_16(big: bool) -> Vec<u8> {
        TEXT.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn every_usual_encoding_comes_back_as_it_was() {
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        for (name, bytes) in [
            ("UTF-8", TEXT.as_bytes().to_vec()),
            ("UTF-8 with its mark", marked(b"\xEF\xBB\xBF", TEXT.as_bytes().to_vec())),
            ("UTF-16 LE", marked(b"\xFF\xFE", utf_16(false))),
            ("UTF-16 BE", marked(b"\xFE\xFF", utf_16(true))),
            ("UTF-16 LE without its mark", utf_16(false)),
            ("UTF-16 BE without its mark", utf_16(true)),
            ("CP1250", WINDOWS_1250.encode(TEXT).0.into_owned()),
            ("Windows line ends", TEXT.replace('\n', "\r\n").into_bytes()),
        ] {
            assert_eq!(decode(&bytes).unwrap(), TEXT, "{name}");
        }
    }

    #[test]
    fn iso_8859_2_is_told_from_cp1250() {
        let text = "Nazwa;Sala\nŚpiew i książki;źródło\n";
        assert_eq!(decode(&ISO_8859_2.encode(text).0).unwrap(), text);
        assert_eq!(decode(&WINDOWS_1250.encode(text).0).unwrap(), text);
    }

    #[test]
    fn what_is_no_table_is_told() {
        for bytes in [
            &b"%PDF-1.7\n1 0 obj"[..],
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"{\\rtf1",
            b"<html><table>",
        ] {
            assert_eq!(decode(bytes), Err(Error::NotASpreadsheet));
        }
    }
}
