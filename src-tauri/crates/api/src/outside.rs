//! Files that leave for other programs of the machine, and the rules for them.
//!
//! The window names paths as text. What it may have written or opened outside of the file is
//! decided here, so that nothing but a document can be.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::desk::{COPY_EXTENSION, EXTENSION};
use crate::{Error, Result};

/// What every PDF begins with (ISO 32000-1 §7.5.2).
const PDF_HEADER: &[u8] = b"%PDF-";

/// What every workbook of XLSX begins with: it is a ZIP archive.
const ZIP_HEADER: &[u8] = b"PK\x03\x04";

/// Writes a sheet that exists nowhere else, a PDF in base64, and answers its path.
///
/// # Errors
/// [`Error::BadRequest`] for what is no PDF or would not be named as one; errors of writing.
pub(crate) fn save_sheet(path: &str, sheet: &str) -> Result<PathBuf> {
    let path = PathBuf::from(path.trim());
    let bytes =
        STANDARD.decode(sheet).map_err(|error| Error::BadRequest { detail: error.to_string() })?;
    if !bytes.starts_with(PDF_HEADER) || !is_named_as_pdf(&path) {
        return Err(Error::BadRequest { detail: "not a PDF".to_owned() });
    }
    storage::export::write_file(&path, &bytes)?;
    Ok(path)
}

/// The document at a path, if another program may open it: a PDF or a workbook that is there.
/// Everything else that the system would open for a path could be a program.
///
/// # Errors
/// [`storage::Error::FileMissing`] when nothing is there; [`Error::NotAllowed`] for anything but
/// a PDF or a workbook.
pub fn document(path: &str) -> Result<PathBuf> {
    let found = there(path)?;
    let mut header = [0; PDF_HEADER.len()];
    let read = File::open(&found).and_then(|mut file| file.read_exact(&mut header));
    let is_pdf = header == PDF_HEADER && is_named_as_pdf(&found);
    let is_workbook = header.starts_with(ZIP_HEADER) && is_named(&found, &["xlsx"]);
    if read.is_err() || !(is_pdf || is_workbook) {
        return Err(Error::NotAllowed);
    }
    Ok(found)
}

/// A folder, or a file of a kind that the program writes, to be shown where it lies. Showing
/// starts nothing.
///
/// # Errors
/// [`storage::Error::FileMissing`] when nothing is there; [`Error::NotAllowed`] for a file of
/// another kind.
pub fn shown(path: &str) -> Result<PathBuf> {
    const WRITTEN: [&str; 8] =
        ["pdf", "xlsx", "csv", "ics", "html", "htm", EXTENSION, COPY_EXTENSION];
    let found = there(path)?;
    if found.is_dir() || is_named(&found, &WRITTEN) { Ok(found) } else { Err(Error::NotAllowed) }
}

/// What a path leads to.
fn there(path: &str) -> Result<PathBuf> {
    let path = PathBuf::from(path);
    Ok(path.canonicalize().map_err(|_| storage::Error::FileMissing { path })?)
}

/// The bytes of a file that somebody chose; nothing if it is larger than `most`, however large
/// it says it is.
///
/// # Errors
/// [`storage::Error::FileMissing`] when nothing can be read there.
pub(crate) fn read_small(path: &str, most: u64) -> Result<Option<Vec<u8>>> {
    let path = PathBuf::from(path.trim());
    let mut bytes = Vec::new();
    let read = File::open(&path)
        .and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut bytes));
    read.map_err(|_| storage::Error::FileMissing { path })?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn is_named_as_pdf(path: &Path) -> bool {
    is_named(path, &["pdf"])
}

fn is_named(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().unwrap_or_default();
    endings.iter().any(|other| ending.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use messages::{Language, Messages};

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("obecni-outside-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_workbook_may_be_opened_and_whatever_the_program_writes_may_be_shown() {
        let folder = folder("shown");
        let at = |name: &str| folder.join(name).display().to_string();
        for (name, bytes, opens, shows) in [
            ("lista.xlsx", &b"PK\x03\x04 rest"[..], true, true),
            ("lista.xlsm", b"PK\x03\x04 rest", false, false),
            ("udaje.xlsx", b"#!/bin/sh", false, true),
            ("lista.csv", b"a;b\r\n1;2\r\n", false, true),
            ("dane.obecni-copy", b"copy of data", false, true),
            ("program.sh", b"#!/bin/sh", false, false),
            ("bez końcówki", b"PK\x03\x04 rest", false, false),
        ] {
            std::fs::write(at(name), bytes).unwrap();
            assert_eq!(document(&at(name)).is_ok(), opens, "{name}");
            assert_eq!(shown(&at(name)).is_ok(), shows, "{name}");
        }
        assert!(shown(&folder.display().to_string()).is_ok());
        assert!(matches!(
            shown(&at("nie ma.xlsx")),
            Err(Error::Storage(storage::Error::FileMissing { .. }))
        ));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_sheet_is_written_as_it_was_given_and_may_then_be_opened() {
        let folder = folder("sheet");
        let path = folder.join("klucz.pdf");
        let bytes = b"%PDF-1.7\nsheet";
        let told = path.display().to_string();
        assert_eq!(save_sheet(&told, &STANDARD.encode(bytes)).unwrap(), path);
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        assert_eq!(document(&told).unwrap(), path.canonicalize().unwrap());
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn nothing_but_a_pdf_named_as_one_is_written() {
        let folder = folder("others");
        let (script, page) = (STANDARD.encode("#!/bin/sh"), STANDARD.encode("%PDF-1.7"));
        for (name, sheet) in [("a.pdf", script.as_str()), ("a.sh", page.as_str()), ("a.pdf", "?")] {
            let path = folder.join(name);
            let failed = save_sheet(&path.display().to_string(), sheet);
            assert!(matches!(failed, Err(Error::BadRequest { .. })), "{name}: {failed:?}");
            assert!(!path.exists());
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_named_and_the_data_file_is_not_blamed() {
        let path = folder("missing").join("gone").join("klucz.pdf");
        let failed = save_sheet(&path.display().to_string(), &STANDARD.encode("%PDF-1.7"));
        let failure = failed.unwrap_err().failure(Messages::new(Language::Polish));
        assert_eq!(failure.code, "cannot_write");
        assert!(failure.message.contains("gone"), "{}", failure.message);
        std::fs::remove_dir_all(folder("missing")).unwrap();
    }

    #[test]
    fn nothing_but_a_pdf_that_is_there_may_be_opened() {
        let folder = folder("opening");
        let (script, disguised) = (folder.join("run.sh"), folder.join("run.pdf"));
        std::fs::write(&script, "%PDF-1.7").unwrap();
        std::fs::write(&disguised, "#!/bin/sh").unwrap();
        for path in [&script, &disguised, &folder] {
            let refused = document(&path.display().to_string());
            assert!(matches!(refused, Err(Error::NotAllowed)), "{}: {refused:?}", path.display());
        }
        let missing = document(&folder.join("gone.pdf").display().to_string());
        assert!(matches!(missing, Err(Error::Storage(storage::Error::FileMissing { .. }))));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
