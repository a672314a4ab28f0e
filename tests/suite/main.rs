//! Stub.

#[cfg(test)]
mod tidy;
