//! Writes the TypeScript types of the window; `cargo xtask generate` runs it.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/bindings");
    if folder.exists() {
        // A type that is gone must not leave its file behind.
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(api::bindings::write(&folder)?)
}
