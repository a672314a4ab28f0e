//! Volunteers: their agreements, services, duties and papers, and the law that is watched.
//!
//! A volunteer is a person of whom there is an agreement, a service or a duty; there is no other
//! record of her. The law is *ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego
//! i o wolontariacie* (domain.md §1.1); its articles are settings, since texts are renumbered.

mod agreement;
mod card;
mod certificate;
mod contribution;
mod duty;
mod entry;
mod lacks;
mod law;
mod numbering;
mod presets;
mod settings;
mod statement;
mod vetting;

#[cfg(test)]
mod tests;

pub use agreement::{AgreementState, Term, VolunteerAgreement, VolunteerAnnex, covering};
pub use card::{MonthlyCard, monthly_cards};
pub use certificate::{Certificate, Obstacle, VolunteerCard, obstacles};
pub use contribution::{Rates, Valuation, VolunteerRate, valuations, value_of};
pub use duty::{Availability, DutyConflict, Engagements, conflicts, vacancies};
pub use entry::{
    EntryKind, EntrySource, Oddity, TaskUse, VolunteerEntry, VolunteerTask, check_service, oddities,
};
pub use lacks::{AgreementLack, lacks};
pub use law::{Alert, AlertFacts, Severity, alerts, is_insured, may_be_minor};
pub use numbering::{next_number, number_of};
pub use presets::task_presets;
pub use settings::{Statute, VolunteeringSettings};
pub use statement::{Statement, StatementFacts, StatementLine, Work};
pub use vetting::{Vetted, Vetting, VettingKind, missing_vettings};
