//! What the statute and the city ask of a volunteer's papers, watched (domain.md §7, VOL_*).
//!
//! The 30 days of art. 44 ust. 4 and art. 46 ust. 3 are those of the *agreed* period, never from
//! the first service to the last (domain.md §00). Nothing here blocks anything: an alert is shown
//! with its article, and the work goes on.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    EntryKind, Oddity, Vetted, Vetting, VettingKind, VolunteerAgreement, VolunteerEntry,
    VolunteeringSettings, covering, missing_vettings, oddities,
};
use crate::calendar::{Date, Month};
use crate::ids::{PersonId, VolunteerAgreementId};
use crate::people::age_on;

/// How much an alert weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Information.
    Information,
    /// Warning; may be accepted.
    Warning,
    /// A month cannot be closed with it.
    Error,
}

/// Something about a volunteer's papers that needs attention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Alert {
    /// Services on days that no signed agreement covers (VOL_NO_AGREEMENT).
    NoAgreement {
        /// The days, each once.
        dates: Vec<Date>,
    },
    /// A draft whose first day has come and that nobody signed.
    NotSigned {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
        /// Its first day.
        first_date: Date,
    },
    /// The agreed period is over the limit and the agreement is not in writing (VOL_WRITTEN_30).
    WrittenForm {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
        /// Days of the agreed period; nothing for an open end.
        #[ts(optional = nullable)]
        days: Option<i64>,
    },
    /// The agreed period is within the limit and no insurance covers all of it (VOL_NNW).
    Insurance {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
        /// Days of the agreed period.
        days: i64,
    },
    /// The last agreement has ended, and nothing follows (VOL_EXPIRED).
    Expired {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
        /// Its last day.
        last_date: Date,
    },
    /// The agreement ends soon, and nothing follows (VOL_EXPIRING).
    Expiring {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
        /// Its last day.
        last_date: Date,
    },
    /// She is a minor, or may be, and no guardian's consent is recorded (VOL_MINOR_CONSENT).
    MinorConsent {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
    },
    /// Nobody recorded when she was told of the risks.
    RiskInformation {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
    },
    /// Services of a month that nobody confirmed (VOL_CARD_UNSIGNED).
    CardUnconfirmed {
        /// Month.
        month: Month,
        /// How many.
        count: u32,
    },
    /// Services entered in bulk, long after their days (VOL_LATE_BULK).
    LateBulk {
        /// The day on which they were entered.
        entered_on: Date,
        /// How many.
        count: u32,
    },
    /// She works where minors take part, and checks are missing (VETTING).
    Vetting {
        /// Which.
        kinds: Vec<VettingKind>,
    },
}

impl Alert {
    /// The name used on the wire and among the words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoAgreement { .. } => "no_agreement",
            Self::NotSigned { .. } => "not_signed",
            Self::WrittenForm { .. } => "written_form",
            Self::Insurance { .. } => "insurance",
            Self::Expired { .. } => "expired",
            Self::Expiring { .. } => "expiring",
            Self::MinorConsent { .. } => "minor_consent",
            Self::RiskInformation { .. } => "risk_information",
            Self::CardUnconfirmed { .. } => "card_unconfirmed",
            Self::LateBulk { .. } => "late_bulk",
            Self::Vetting { .. } => "vetting",
        }
    }

    /// How much it weighs; `closing` is whether a month is about to be closed (domain.md §7).
    pub fn severity(&self, closing: bool) -> Severity {
        match self {
            Self::WrittenForm { .. } if closing => Severity::Error,
            Self::Expiring { .. } | Self::RiskInformation { .. } => Severity::Information,
            _ => Severity::Warning,
        }
    }
}

/// What the alerts about one person are found in.
#[derive(Clone, Copy, Debug)]
pub struct AlertFacts<'a> {
    /// Person.
    pub person_id: PersonId,
    /// Birth date, where the whole of it is known.
    pub birth_date: Option<Date>,
    /// Birth year, where only that is known.
    pub birth_year: Option<i32>,
    /// Her agreements.
    pub agreements: &'a [VolunteerAgreement],
    /// Her services from a day before `first` to a day after `last`, of every centre.
    pub entries: &'a [VolunteerEntry],
    /// Her checks.
    pub vettings: &'a [Vetting],
    /// Days from `first` on, also those ahead, on which she leads or helps where minors take part.
    pub with_minors: &'a [Date],
    /// Whether she has duties ahead.
    pub expected: bool,
    /// Settings.
    pub settings: &'a VolunteeringSettings,
    /// First day looked at.
    pub first: Date,
    /// Last day looked at.
    pub last: Date,
    /// Today.
    pub today: Date,
}

/// What needs attention about one person's papers, in the order of [`Alert`].
pub fn alerts(facts: AlertFacts<'_>) -> Vec<Alert> {
    let AlertFacts { settings, first, last, today, .. } = facts;
    let mut found = Vec::new();
    let within: Vec<&VolunteerEntry> =
        facts.entries.iter().filter(|entry| first <= entry.date && entry.date <= last).collect();
    let mut uncovered: Vec<Date> = within
        .iter()
        .filter(|entry| entry.kind == EntryKind::Volunteer)
        .filter(|entry| {
            covering(facts.agreements, facts.person_id, entry.centre_id, entry.date).is_none()
        })
        .map(|entry| entry.date)
        .collect();
    uncovered.sort_unstable();
    uncovered.dedup();
    if !uncovered.is_empty() {
        found.push(Alert::NoAgreement { dates: uncovered });
    }
    let mut agreements: Vec<&VolunteerAgreement> = facts.agreements.iter().collect();
    agreements.sort_by_key(|agreement| (agreement.first_date, agreement.id));
    for agreement in &agreements {
        found.extend(of_agreement(agreement, &facts));
    }
    let signed = || agreements.iter().filter(|agreement| agreement.signed_on.is_some());
    let latest =
        signed().max_by_key(|agreement| (agreement.last_day().unwrap_or(Date::MAX), agreement.id));
    if let Some((agreement, last_date)) =
        latest.and_then(|agreement| Some((agreement, agreement.last_day()?)))
        && (first..=last).contains(&today)
    {
        let (agreement_id, number) = (agreement.id, agreement.number.clone());
        let soon = today.plus_days(i64::from(settings.expiring_days));
        if last_date < today && (first <= last_date || facts.expected) {
            found.push(Alert::Expired { agreement_id, number, last_date });
        } else if today <= last_date && last_date <= soon && agreement.terminated_on.is_none() {
            found.push(Alert::Expiring { agreement_id, number, last_date });
        }
    }
    let mut months: Vec<Month> = within
        .iter()
        .filter(|entry| entry.confirmed_on.is_none())
        .map(|entry| entry.date.month())
        .collect();
    months.sort_unstable();
    for of_month in months.chunk_by(|one, other| one == other) {
        // The card of a month that is not over is signed at its end.
        if of_month[0].last() < today {
            found.push(Alert::CardUnconfirmed { month: of_month[0], count: of_month.len() as u32 });
        }
    }
    let odd = oddities(facts.entries, facts.agreements, &Default::default(), settings);
    let mut bulks: Vec<(Date, u32)> = within
        .iter()
        .filter_map(|entry| {
            odd.get(&entry.id)?.iter().find_map(|oddity| match oddity {
                Oddity::LateBulk { count } => Some((entry.entered_on, *count)),
                _ => None,
            })
        })
        .collect();
    bulks.sort_unstable();
    bulks.dedup();
    found
        .extend(bulks.into_iter().map(|(entered_on, count)| Alert::LateBulk { entered_on, count }));
    let who = Vetted::Person(facts.person_id);
    let mut kinds: Vec<VettingKind> = facts
        .with_minors
        .iter()
        .flat_map(|day| missing_vettings(who, facts.vettings, settings, *day))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    // A check made today helps from today on; what was done without it stays as it was.
    kinds.retain(|kind| missing_vettings(who, facts.vettings, settings, today).contains(kind));
    if !kinds.is_empty() {
        found.push(Alert::Vetting { kinds });
    }
    found
}

/// What needs attention about one agreement, where it touches the days looked at.
fn of_agreement(agreement: &VolunteerAgreement, facts: &AlertFacts<'_>) -> Vec<Alert> {
    let settings = facts.settings;
    let touches = agreement.first_date <= facts.last
        && agreement.last_day().is_none_or(|last| facts.first <= last);
    if !touches {
        return Vec::new();
    }
    let (agreement_id, number) = (agreement.id, agreement.number.clone());
    let mut found = Vec::new();
    if agreement.signed_on.is_none() {
        if agreement.first_date <= facts.today {
            let first_date = agreement.first_date;
            found.push(Alert::NotSigned { agreement_id, number, first_date });
        }
        return found;
    }
    let term = agreement.term();
    if !agreement.written && term.is_over(settings.written_over_days) {
        let number = number.clone();
        found.push(Alert::WrittenForm { agreement_id, number, days: term.days() });
    }
    if let (Some(days), Some(last)) = (term.days(), term.last)
        && !term.is_over(settings.insured_up_to_days)
        && !is_insured(agreement, last)
    {
        found.push(Alert::Insurance { agreement_id, number: number.clone(), days });
    }
    let first = agreement.first_date;
    if may_be_minor(first, facts.birth_date, facts.birth_year, settings)
        && agreement.guardian_consent_on.is_none()
    {
        found.push(Alert::MinorConsent { agreement_id, number: number.clone() });
    }
    if agreement.risk_info_given_on.is_none() {
        found.push(Alert::RiskInformation { agreement_id, number });
    }
    found
}

/// Whether somebody is a minor on a day, or may be: in the year of coming of age the year alone
/// does not tell. One of whom neither date nor year is known is taken for an adult.
pub fn may_be_minor(
    day: Date,
    birth_date: Option<Date>,
    birth_year: Option<i32>,
    settings: &VolunteeringSettings,
) -> bool {
    age_on(day, birth_date, birth_year).is_some_and(|age| {
        age < settings.adult_age || (age == settings.adult_age && birth_date.is_none())
    })
}

/// Whether a policy covers the whole of an agreed period that ends on a day.
pub fn is_insured(agreement: &VolunteerAgreement, last: Date) -> bool {
    !agreement.insurance_policy.trim().is_empty()
        && agreement.insured_from.is_none_or(|from| from <= agreement.first_date)
        && agreement.insured_to.is_none_or(|to| last <= to)
}
