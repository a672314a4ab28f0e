//! What requests and answers look like, in TypeScript, for whoever writes them by hand.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations of types by name, each once.
#[derive(Default)]
pub struct Shapes {
    declared: BTreeMap<String, String>,
}

impl Shapes {
    /// The declarations, by name.
    pub fn declared(&self) -> &BTreeMap<String, String> {
        &self.declared
    }

    /// Adds a type and whatever it needs.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Shapes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Numbers, texts and lists are TypeScript's own; they have no declaration and no file.
        let config = Config::default().with_large_int("number");
        if T::output_path().is_some() && !self.declared.contains_key(&T::name(&config)) {
            self.declared.insert(T::name(&config), T::decl(&config));
            T::visit_dependencies(self);
        }
    }
}
