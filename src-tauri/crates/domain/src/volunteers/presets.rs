//! What a new organisation's file begins with about volunteers: data of the file from then on,
//! edited freely, and so not translated.

use super::{Statute, TaskUse};

/// The tasks that a new organisation begins with; data of its file from then on.
pub fn task_presets() -> &'static [(&'static str, Option<TaskUse>)] {
    &[
        ("Pomoc na zajęciach", Some(TaskUse::Helping)),
        ("Prowadzenie zajęć", Some(TaskUse::Leading)),
        ("Przygotowanie i sprzątanie sal", None),
        ("Dyżur i telefony", None),
        ("Prace biurowe", None),
        ("Pomoc przy wydarzeniach i wyjściach", None),
    ]
}

impl Default for Statute {
    /// Source: domain.md §1.1; Dz.U. 2024 poz. 1491 and Dz.U. 2024 poz. 560.
    fn default() -> Self {
        Self {
            act: "ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o \
                  wolontariacie (t.j. Dz.U. z 2024 r. poz. 1491 ze zm.)"
                .to_owned(),
            agreement: "art. 44 ust. 1".to_owned(),
            certificate: "art. 44 ust. 2".to_owned(),
            written: "art. 44 ust. 4".to_owned(),
            risk: "art. 45 ust. 1 pkt 1".to_owned(),
            costs: "art. 45 ust. 4".to_owned(),
            insurance: "art. 46 ust. 3".to_owned(),
            vetting: "art. 21 ustawy z dnia 13 maja 2016 r. o ochronie małoletnich".to_owned(),
        }
    }
}
