//! `obecni`: the program without a window.

use std::process::ExitCode;

fn main() -> ExitCode {
    let streams = cli::Streams {
        input: &mut std::io::stdin().lock(),
        output: &mut std::io::stdout().lock(),
        errors: &mut std::io::stderr().lock(),
    };
    ExitCode::from(cli::run(std::env::args_os(), streams, &cli::Machine::this()))
}
