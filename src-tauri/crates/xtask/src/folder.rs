//! Folders of generated files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::process::Problem;

/// Makes a folder that holds nothing.
pub(crate) fn empty(folder: &Path) -> Result<(), Problem> {
    let emptied = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    emptied.and_then(|()| fs::create_dir_all(folder)).map_err(trouble(folder))
}

/// Gives one folder the files of another: writes those that differ, removes those that are gone.
pub(crate) fn mirror(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::create_dir_all(to).map_err(trouble(to))?;
    let (wanted, found) = (read(from)?, read(to)?);
    for (name, bytes) in wanted.iter().filter(|(name, bytes)| found.get(*name) != Some(bytes)) {
        fs::write(to.join(name), bytes).map_err(trouble(to))?;
        println!("wrote {}", to.join(name).display());
    }
    for name in found.keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(to.join(name)).map_err(trouble(to))?;
        println!("removed {}", to.join(name).display());
    }
    Ok(())
}

fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(trouble(folder))? {
        let entry = entry.map_err(trouble(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(name, fs::read(entry.path()).map_err(trouble(folder))?);
    }
    Ok(files)
}

fn trouble(folder: &Path) -> impl Fn(io::Error) -> Problem {
    move |error| Problem::new(format!("{}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirrored_folder_holds_the_same_files_and_no_other() {
        let base = std::env::temp_dir().join(format!("obecni-xtask-{}", std::process::id()));
        let (from, to) = (base.join("from"), base.join("to"));
        empty(&from).unwrap();
        empty(&to).unwrap();
        fs::write(from.join("new"), "1").unwrap();
        fs::write(from.join("changed"), "2").unwrap();
        fs::write(to.join("changed"), "old").unwrap();
        fs::write(to.join("gone"), "old").unwrap();
        mirror(&from, &to).unwrap();
        let (expected, found) = (read(&from).unwrap(), read(&to).unwrap());
        fs::remove_dir_all(&base).unwrap();
        assert_eq!(found, expected);
    }
}
