//! Where a file lies: whether a live file is safe there, and what is wrong when it fails there.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::durable::{Unfinished, folder};
use crate::error::Error;

/// Why a live file should not lie where it does: two machines could change it at once, and
/// SQLite's locks do not reach across (sqlite.org/howtocorrupt.html §2.1, "file locking").
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceWarning {
    /// A program copies this folder to other machines.
    Synced {
        /// The program's name.
        by: &'static str,
    },
    /// The folder lies on another machine.
    Network {
        /// The network file system, as the system calls it.
        kind: String,
    },
}

/// Names of folders that belong to a program that syncs them; compared without case. A name
/// matches a whole component, or its beginning up to one of ` -(`: `OneDrive - Fundacja`.
const SYNCED_FOLDERS: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("dysk google", "Google Drive"),
    ("mój dysk", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("pcloud drive", "pCloud"),
    ("pcloud sync", "pCloud"),
    ("mega", "MEGA"),
    ("megasync", "MEGA"),
    ("mega downloads", "MEGA"),
    ("megasync downloads", "MEGA"),
];

/// Files and folders that a syncing program leaves at the top of what it syncs.
const MARKERS: &[(&str, &str)] = &[
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".megaignore", "MEGA"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
];

/// Network file systems, as mount tables call them. Those through FUSE come after `fuse.`.
const NETWORK: &[&str] = &[
    "9p",
    "afs",
    "afpfs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "davfs2",
    "glusterfs",
    "google-drive-ocamlfuse",
    "gvfsd-fuse",
    "kio-fuse",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "onedrive",
    "onedriver",
    "pcloud",
    "rclone",
    "s3fs",
    "smb2",
    "smb3",
    "smbfs",
    "smbnetfs",
    "sshfs",
    "webdavfs",
];

/// Whether a live file at `path` would lie in a synced or network folder.
///
/// Sticks and other removable media are fine. The answer is a warning, never a refusal: a place
/// that cannot be judged is taken for good.
pub fn warning(path: &Path) -> Option<PlaceWarning> {
    let full = fs::canonicalize(path)
        .or_else(|_| fs::canonicalize(folder(path)).map(|folder| folder.join("file")))
        .or_else(|_| std::path::absolute(path))
        .unwrap_or_else(|_| path.to_owned());
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    // The path as it was chosen is judged too: a link may hide the name of the synced folder.
    judge(&full, &|folder, marker| folder.join(marker).exists(), &mounts)
        .or_else(|| judge(path, &|_, _| false, ""))
}

/// The warning for a path, given which folder holds which marker and the table of mounts in the
/// form of Linux's `/proc/self/mountinfo` (empty elsewhere).
pub fn judge(
    path: &Path,
    holds: &dyn Fn(&Path, &str) -> bool,
    mounts: &str,
) -> Option<PlaceWarning> {
    if let Some(by) = synced_by_name(path) {
        return Some(PlaceWarning::Synced { by });
    }
    for folder in path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
        if let Some((_, by)) = MARKERS.iter().find(|(marker, _)| holds(folder, marker)) {
            return Some(PlaceWarning::Synced { by });
        }
    }
    if is_share(path) {
        return Some(PlaceWarning::Network { kind: "UNC".to_owned() });
    }
    let kind = file_system(path, mounts)?;
    let bare = kind.strip_prefix("fuse.").unwrap_or(&kind);
    NETWORK.contains(&bare).then_some(PlaceWarning::Network { kind })
}

/// The program that syncs a folder of such a name, wherever in the path it stands. Both kinds of
/// slash part names, so that a Windows path is judged alike everywhere.
fn synced_by_name(path: &Path) -> Option<&'static str> {
    let text = path.to_string_lossy().to_lowercase();
    let mut parts: Vec<&str> = text.split(['/', '\\']).collect();
    // The last part is the file's own name: a file may well be called dropbox.obecni.
    parts.pop();
    parts.iter().find_map(|part| {
        SYNCED_FOLDERS.iter().find_map(|(name, by)| {
            let rest = part.strip_prefix(name)?;
            (rest.is_empty() || rest.trim_start().starts_with(['-', '('])).then_some(*by)
        })
    })
}

/// Whether the path is a Windows share: `\\server\share` or `\\?\UNC\server\share`.
fn is_share(path: &Path) -> bool {
    let text = path.to_string_lossy();
    match text.strip_prefix(r"\\?\").or_else(|| text.strip_prefix(r"\\.\")) {
        Some(verbatim) => verbatim.to_ascii_uppercase().starts_with(r"UNC\"),
        None => text.starts_with(r"\\"),
    }
}

/// The file system of the innermost mount that holds the path. A line of the table reads
/// `36 35 98:0 /root /mount/point rw,noatime master:1 - ext4 /dev/sda rw` (proc(5)); of two
/// mounts at one point the later one counts.
fn file_system(path: &Path, mounts: &str) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for line in mounts.lines() {
        let Some((mount, source)) = line.split_once(" - ") else { continue };
        let Some(point) = mount.split(' ').nth(4).map(unescape) else { continue };
        let Some(kind) = source.split(' ').next() else { continue };
        let depth = Path::new(&point).components().count();
        let inner = best.as_ref().is_none_or(|(deepest, _)| depth >= *deepest);
        if inner && path.starts_with(&point) {
            best = Some((depth, kind.to_owned()));
        }
    }
    best.map(|(_, kind)| kind)
}

/// A mount point with its octal escapes (`\040` is a space) undone.
fn unescape(field: &str) -> String {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let octal = tail.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        match octal.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) if *first == b'\\' => {
                bytes.push(byte);
                rest = &tail[3..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What keeps SQLite from working on a file, found by looking at its place and writing a little
/// beside it; `None` when the place seems in order.
pub(crate) fn trouble(data_file: &Path) -> Option<Error> {
    let vanished = || Error::Vanished { path: data_file.to_owned() };
    match fs::metadata(data_file) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            return Some(Error::Io { kind: error.kind(), path: data_file.to_owned() });
        }
        Err(_) => return Some(vanished()),
        Ok(metadata) if metadata.permissions().readonly() => {
            return Some(Error::ReadOnlyPlace { path: data_file.to_owned() });
        }
        Ok(_) => {}
    }
    folder_trouble(data_file)
}

/// What keeps a file from being written beside `path`; `None` when one can be.
pub(crate) fn folder_trouble(path: &Path) -> Option<Error> {
    match probe(path) {
        Ok(()) => None,
        // A medium that takes no write for a reason of its own is as good as gone.
        Err(Error::Io { .. }) => Some(Error::Vanished { path: path.to_owned() }),
        Err(error) => Some(error),
    }
}

/// Writes, syncs and removes 64 KiB beside the file: as much as SQLite needs for its shared
/// memory and a page or two.
fn probe(data_file: &Path) -> Result<(), Error> {
    let unfinished = Unfinished::beside(data_file)?;
    let mut file = unfinished.create()?;
    file.write_all(&[0; 65536])
        .and_then(|()| file.sync_all())
        .map_err(Error::writing(unfinished.path()))
}

/// A path by which two ways to the same file are the same: links and `..` resolved, also when
/// the file itself does not exist yet.
pub(crate) fn canonical(path: &Path) -> Result<PathBuf, Error> {
    if let Ok(full) = fs::canonicalize(path) {
        return Ok(full);
    }
    let folder = folder(path);
    let name = path.file_name().ok_or_else(|| Error::FileMissing { path: path.to_owned() })?;
    Ok(fs::canonicalize(folder).map_err(Error::reading(folder))?.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 28 0:20 / /proc rw,nosuid - proc proc rw
28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 28 0:40 / /home/anna/wspólny\\040dysk rw shared:9 - cifs //nas/dysk rw
41 28 0:41 / /mnt/serwer rw - nfs4 nas:/export rw
42 41 8:17 / /mnt/serwer/local rw - ext4 /dev/sdb1 rw
43 28 8:33 / /media/anna/PENDRIVE rw - vfat /dev/sdc1 rw
44 28 0:50 / /home/anna/zdalny rw - fuse.sshfs anna@host: rw
45 28 0:51 / /mnt/twice rw - nfs nas:/a rw
46 28 8:49 / /mnt/twice rw - ext4 /dev/sdd1 rw
";

    fn at(path: &str) -> Option<PlaceWarning> {
        judge(Path::new(path), &|_, _| false, MOUNTS)
    }

    fn synced(by: &'static str) -> Option<PlaceWarning> {
        Some(PlaceWarning::Synced { by })
    }

    fn network(kind: &str) -> Option<PlaceWarning> {
        Some(PlaceWarning::Network { kind: kind.to_owned() })
    }

    #[test]
    fn folders_of_syncing_programs_are_known_by_name() {
        for (path, by) in [
            ("/home/anna/Dropbox/centrum.obecni", "Dropbox"),
            ("/home/anna/Dropbox (Fundacja)/a/b/centrum.obecni", "Dropbox"),
            (r"C:\Users\Anna\OneDrive\centrum.obecni", "OneDrive"),
            (r"C:\Users\Anna\OneDrive - Fundacja Razem\Dokumenty\centrum.obecni", "OneDrive"),
            (r"G:\Mój dysk\centrum.obecni", "Google Drive"),
            (
                "/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/x.obecni",
                "Google Drive",
            ),
            ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/x.obecni", "iCloud"),
            ("/home/anna/Nextcloud/x.obecni", "Nextcloud"),
            ("/home/anna/pCloudDrive/x.obecni", "pCloud"),
            ("/home/anna/MEGA/x.obecni", "MEGA"),
        ] {
            assert_eq!(at(path), synced(by), "{path}");
        }
    }

    #[test]
    fn a_name_that_only_looks_alike_is_no_synced_folder() {
        for path in [
            "/home/anna/Megafon/x.obecni",
            "/home/anna/dropbox.obecni",
            "/home/anna/Dropboxowe/x.obecni",
            "/home/anna/Dokumenty/x.obecni",
        ] {
            assert_eq!(at(path), None, "{path}");
        }
    }

    #[test]
    fn markers_are_found_in_every_folder_above() {
        let holds = |folder: &Path, marker: &str| {
            folder == Path::new("/home/anna/wspólne") && marker == ".stfolder"
        };
        let path = Path::new("/home/anna/wspólne/centrum/2026/x.obecni");
        assert_eq!(judge(path, &holds, ""), synced("Syncthing"));
        assert_eq!(judge(Path::new("/home/anna/x.obecni"), &holds, ""), None);
    }

    #[test]
    fn network_mounts_are_known_by_the_innermost_mount() {
        assert_eq!(at("/mnt/serwer/x.obecni"), network("nfs4"));
        assert_eq!(at("/mnt/serwer/local/x.obecni"), None, "a local disk inside a network one");
        assert_eq!(at("/home/anna/wspólny dysk/x.obecni"), network("cifs"));
        assert_eq!(at("/home/anna/zdalny/x.obecni"), network("fuse.sshfs"));
        assert_eq!(at("/mnt/serwerownia/x.obecni"), None, "a longer name is another folder");
        assert_eq!(at("/mnt/twice/x.obecni"), None, "the later mount covers the earlier");
    }

    #[test]
    fn sticks_and_local_disks_are_not_warned_about() {
        assert_eq!(at("/media/anna/PENDRIVE/x.obecni"), None);
        assert_eq!(at("/home/anna/x.obecni"), None);
        assert_eq!(at(r"D:\Dane\x.obecni"), None);
        assert_eq!(at(r"\\?\D:\Dane\x.obecni"), None);
    }

    #[test]
    fn windows_shares_are_warned_about() {
        assert_eq!(at(r"\\NAS\wspolny\x.obecni"), network("UNC"));
        assert_eq!(at(r"\\?\UNC\NAS\wspolny\x.obecni"), network("UNC"));
    }

    #[test]
    fn a_marker_on_the_real_disk_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("a/b");
        fs::create_dir_all(&below).unwrap();
        assert_eq!(warning(&below.join("x.obecni")), None);
        fs::create_dir(folder.path().join(".stfolder")).unwrap();
        assert_eq!(warning(&below.join("x.obecni")), synced("Syncthing"));
    }
}
