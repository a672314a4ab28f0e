//! Spreadsheets in the smallest form, made here.

use std::io::{Cursor, Write};

use tempfile::TempDir;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Writes a file into a folder. Answers where it is.
pub(super) fn write(folder: &TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A text in the encodings that programs in Poland save CSV in.
pub(super) fn csv(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-8 with its mark", marked(b"\xEF\xBB\xBF", text.as_bytes().to_vec())),
        ("UTF-16", marked(b"\xFF\xFE", wide)),
        ("CP1250", text.chars().map(cp1250).collect()),
        ("commas", text.replace(';', ",").into_bytes()),
        ("tabs and Windows line ends", text.replace(';', "\t").replace('\n', "\r\n").into_bytes()),
    ]
}

/// A character in Windows-1250.
fn cp1250(character: char) -> u8 {
    const LETTERS: [(char, u8); 19] = [
        ('ą', 0xB9),
        ('ć', 0xE6),
        ('ę', 0xEA),
        ('ł', 0xB3),
        ('ń', 0xF1),
        ('ó', 0xF3),
        ('ś', 0x9C),
        ('ź', 0x9F),
        ('ż', 0xBF),
        ('Ą', 0xA5),
        ('Ć', 0xC6),
        ('Ę', 0xCA),
        ('Ł', 0xA3),
        ('Ń', 0xD1),
        ('Ó', 0xD3),
        ('Ś', 0x8C),
        ('Ź', 0x8F),
        ('Ż', 0xAF),
        ('–', 0x96),
    ];
    let known = LETTERS.iter().find(|(letter, _)| *letter == character).map(|(_, byte)| *byte);
    known.unwrap_or_else(|| u8::try_from(character).unwrap())
}

/// A cell of a workbook.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(&'static str),
    /// A number.
    Number(f64),
    /// A number that is shown as a date with its time.
    Date(f64),
    /// A formula without its result.
    Formula,
    /// An error.
    Error(&'static str),
}

impl Cell {
    fn xml(self, at: &str) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => format!(
                r#"<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#
            ),
            Self::Number(number) => format!(r#"<c r="{at}"><v>{number}</v></c>"#),
            Self::Date(serial) => format!(r#"<c r="{at}" s="1"><v>{serial}</v></c>"#),
            Self::Formula => format!(r#"<c r="{at}"><f>NOW()</f></c>"#),
            Self::Error(error) => format!(r#"<c r="{at}" t="e"><v>{error}</v></c>"#),
        }
    }
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The letters of a column: `A` to `Z`, then `AA`.
fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    if column < 26 { letter.to_string() } else { format!("{}{letter}", letters(column / 26 - 1)) }
}

/// A workbook of these sheets.
pub(super) fn xlsx(sheets: &[(&str, &[Vec<Cell>])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut put = |name: String, text: String| {
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    };
    let relation = |id: usize, kind: &str, target: String| {
        format!(r#"<Relationship Id="rId{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
    };
    let relations = |inside: String| {
        format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>"#)
    };
    put(
        "_rels/.rels".to_owned(),
        relations(relation(1, "officeDocument", "xl/workbook.xml".to_owned())),
    );
    let (mut listed, mut related) =
        (String::new(), relation(900, "styles", "styles.xml".to_owned()));
    for (index, (name, rows)) in sheets.iter().enumerate() {
        let number = index + 1;
        listed += &format!(r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#);
        related += &relation(number, "worksheet", format!("worksheets/sheet{number}.xml"));
        let mut data = String::new();
        for (row, cells) in rows.iter().enumerate() {
            let cells: String = cells
                .iter()
                .enumerate()
                .map(|(column, cell)| cell.xml(&format!("{}{}", letters(column), row + 1)))
                .collect();
            data += &format!(r#"<row r="{}">{cells}</row>"#, row + 1);
        }
        put(
            format!("xl/worksheets/sheet{number}.xml"),
            format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>"#),
        );
    }
    put("xl/_rels/workbook.xml.rels".to_owned(), relations(related));
    put(
        "xl/workbook.xml".to_owned(),
        format!(
            r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#
        ),
    );
    put(
        "xl/styles.xml".to_owned(),
        format!(
            r#"<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#
        ),
    );
    put("[Content_Types].xml".to_owned(), format!(r#"<Types xmlns="{PACKAGE}/content-types"/>"#));
    archive.finish().unwrap().into_inner()
}

/// A workbook that Excel locked with a password: a compound file (MS-CFB) whose directory names
/// the encrypted package (MS-OFFCRYPTO).
pub(super) fn locked() -> Vec<u8> {
    const SECTOR: usize = 512;
    let mut bytes = vec![0; SECTOR * 3];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    // Version 3, little endian, sectors of 2^9 and 2^6 bytes.
    bytes[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    // One sector of the allocation table, the directory in sector 1.
    bytes[44..48].copy_from_slice(&1_u32.to_le_bytes());
    bytes[48..52].copy_from_slice(&1_u32.to_le_bytes());
    bytes[56..60].copy_from_slice(&4096_u32.to_le_bytes());
    for at in [60, 68] {
        bytes[at..at + 4].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    }
    bytes[76..SECTOR].fill(0xFF);
    bytes[76..80].copy_from_slice(&0_u32.to_le_bytes());
    // Sector 0 is the table itself, sector 1 ends the directory.
    bytes[SECTOR..SECTOR * 2].fill(0xFF);
    bytes[SECTOR..SECTOR + 4].copy_from_slice(&0xFFFF_FFFD_u32.to_le_bytes());
    bytes[SECTOR + 4..SECTOR + 8].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    for (index, (name, kind)) in
        [("Root Entry", 5_u8), ("EncryptionInfo", 2), ("EncryptedPackage", 2)].iter().enumerate()
    {
        let entry = SECTOR * 2 + index * 128;
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes[entry..entry + wide.len()].copy_from_slice(&wide);
        let length = (wide.len() + 2) as u16;
        bytes[entry + 64..entry + 66].copy_from_slice(&length.to_le_bytes());
        bytes[entry + 66] = *kind;
        bytes[entry + 67] = 1;
        bytes[entry + 68..entry + 80].fill(0xFF);
    }
    bytes
}
