//! `obecni`: the program without a window.

use std::process::ExitCode;

fn main() -> ExitCode {
    let streams = cli::Streams {
        input: &mut std::io::stdin().lock(),
        // Not locked: the thread that writes the file must be able to say why it fell.
        output: &mut std::io::stdout(),
        errors: &mut std::io::stderr(),
    };
    ExitCode::from(cli::run(std::env::args_os(), streams, &cli::Machine::this()))
}
