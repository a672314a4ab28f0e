//! Workbooks as Excel and LibreOffice write them, made here in the smallest form.

// Nothing here is built for anything else, so that helpers may unwrap as tests may.
#![cfg(test)]

use std::io::{Cursor, Write};

use spreadsheet::{Cell, Error, MOST_ROWS, Sheet, read, read_bytes};
use zip::write::{SimpleFileOptions, ZipWriter};

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Style 1 is a date with a time, style 2 a time alone.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>"#;

fn xlsx(properties: &str, rows: &str) -> Vec<u8> {
    let book = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="Zajęcia" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let sheet = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    zipped(&[
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELATIONS),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

fn only(bytes: Vec<u8>) -> Sheet {
    let mut sheets = read_bytes(bytes).unwrap();
    assert_eq!(sheets.len(), 1);
    sheets.remove(0)
}

#[test]
fn every_kind_of_cell_of_xlsx_is_told_apart_and_stands_where_it_stood() {
    let sheet = only(xlsx(
        "",
        r##"<row r="3"><c r="B3" t="inlineStr"><is><t>Gimnastyka</t></is></c><c r="C3"><v>9</v></c>
           <c r="D3" s="1"><v>45859.5</v></c><c r="E3" s="2"><v>0.375</v></c><c r="F3" t="b"><v>1</v></c>
           <c r="G3"><f>A1+1</f></c><c r="H3"><f>A1+1</f><v>7</v></c><c r="I3" t="e"><v>#REF!</v></c>
           <c r="J3" s="1"/></row>"##,
    ));
    assert_eq!(sheet.name, "Zajęcia");
    assert_eq!(sheet.rows.len(), 3);
    assert!(sheet.rows[0].is_empty() && sheet.rows[1].is_empty());
    assert_eq!(
        sheet.rows[2],
        [
            Cell::Empty,
            Cell::Text("Gimnastyka".to_owned()),
            Cell::Number(9.0),
            Cell::DateTime(45_859.5),
            Cell::DateTime(0.375),
            Cell::Bool(true),
            Cell::Formula,
            Cell::Number(7.0),
            Cell::Error("#REF!".to_owned()),
        ]
    );
}

#[test]
fn a_workbook_that_counts_from_1904_gives_the_same_days() {
    let sheet = only(xlsx(
        r#"<workbookPr date1904="1"/>"#,
        r#"<row r="1"><c r="A1" s="1"><v>44397.25</v></c></row>"#,
    ));
    assert_eq!(sheet.rows[0], [Cell::DateTime(45_859.25)]);
}

#[test]
fn an_open_document_is_read_with_its_dates_and_formulas() {
    let content = r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Plan"><table:table-row><table:table-cell office:value-type="string"><text:p>Joga</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-07-21T12:00:00"><text:p>x</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9:30</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#;
    let sheet = only(zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("META-INF/manifest.xml", manifest),
    ]));
    assert_eq!(
        sheet.rows[0],
        [Cell::Text("Joga".to_owned()), Cell::DateTime(45_859.5), Cell::DateTime(9.5 / 24.0)]
    );
}

#[test]
fn what_is_wrong_with_a_file_is_told_apart() {
    let compound = |entry: &str| {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(512, 0);
        bytes.extend(entry.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(2048, 0);
        bytes
    };
    let whole = xlsx("", r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    let broken = xlsx("", r#"<row r="1"><c r="A1"><v>1</v></row>"#);
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("encrypted by Excel", compound("EncryptedPackage"), "sheet_locked"),
        ("an old letter", compound("WordDocument"), "sheet_not_one"),
        ("a letter", zipped(&[("word/document.xml", "<w/>")]), "sheet_not_one"),
        ("cut short", whole[..whole.len() / 2].to_vec(), "sheet_damaged"),
        ("broken inside", broken, "sheet_damaged"),
        ("nothing in the sheet", xlsx("", ""), "sheet_empty"),
        ("nothing at all", Vec::new(), "sheet_empty"),
        ("separators alone", b";;;\n;;;\n".to_vec(), "sheet_empty"),
    ];
    for (name, bytes, code) in cases {
        assert_eq!(read_bytes(bytes).map_err(|error| error.code()), Err(code), "{name}");
    }
    let missing = std::env::temp_dir().join("obecni-no-such-file.xlsx");
    assert_eq!(read(&missing).map_err(|error| error.code()), Err("sheet_unreadable"));
}

#[test]
fn a_sheet_that_claims_the_whole_grid_does_not_fill_the_memory() {
    for cell in ["XFD1048576", "A100001", "XFD1"] {
        let row: String = cell.chars().filter(char::is_ascii_digit).collect();
        let bytes = xlsx("", &format!(r#"<row r="{row}"><c r="{cell}"><v>1</v></c></row>"#));
        assert_eq!(read_bytes(bytes), Err(Error::TooLarge), "{cell}");
    }
    let bytes = xlsx("", r#"<row r="100000"><c r="A100000"><v>1</v></c></row>"#);
    assert_eq!(only(bytes).rows.len(), MOST_ROWS);
}
