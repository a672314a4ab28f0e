//! The program with the window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

/// Read by the web view of GTK only, and by it when it first draws.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

fn main() -> ExitCode {
    // With some graphics drivers its faster way of drawing leaves the window blank
    // (tauri-apps/tauri#9304), and it takes more memory everywhere. Elsewhere the name means
    // nothing. Someone who set it keeps what they set.
    if std::env::var_os(NO_DMABUF).is_none() {
        #[expect(unsafe_code, reason = "the web view can be told in no other way")]
        // SAFETY: this is the first thing that the program does; no other thread runs yet.
        unsafe {
            std::env::set_var(NO_DMABUF, "1");
        }
    }
    obecni_desktop::run()
}
