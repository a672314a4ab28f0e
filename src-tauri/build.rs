//! Takes the built page and the list of what the page may ask for into the program.

fn main() {
    // Named one by one, so that the page may ask only for what its capability grants.
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "choose_path",
        "open_path",
        "reveal_path",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
