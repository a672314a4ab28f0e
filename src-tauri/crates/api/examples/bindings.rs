//! Writes the TypeScript bindings to a folder: `cargo xtask generate` runs it.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: bindings FOLDER")?;
    Ok(api::bindings::export(std::path::Path::new(&folder))?)
}
