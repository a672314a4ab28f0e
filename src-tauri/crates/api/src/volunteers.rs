//! The volunteers of a centre: who is active, how many hours, which papers are missing.

pub(crate) mod alerts;
pub(crate) mod gather;
pub(crate) mod month;

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId};
use domain::people::Absence;
use domain::text::{fold, found_in_folded};
use domain::volunteers::{
    AgreementState, Availability, Certificate, EntryKind, Severity, Vetting, VolunteerAgreement,
};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::volunteers::alerts::AlertView;
use crate::volunteers::gather::Volunteering;
use crate::{App, Caller, Result};

/// Asks for the volunteers of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct ListVolunteers {
    /// Centre.
    pub centre_id: CentreId,
    /// The month whose hours are shown.
    pub month: Month,
    /// Words to find in names and numbers of agreements, in any order; empty for all.
    #[serde(default)]
    pub query: String,
    /// Whom; the active, if nothing is said.
    #[serde(default)]
    pub filter: VolunteerFilter,
}

/// Which volunteers of a centre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VolunteerFilter {
    /// Those with an agreement in force or in draft, a duty ahead or a service in the last months.
    #[default]
    Active,
    /// Active ones whose papers need attention.
    Attention,
    /// Active ones with services that nobody confirmed.
    Unconfirmed,
    /// Those who are not active any more.
    Former,
}

impl VolunteerFilter {
    /// Whether a row is among them.
    fn takes(self, row: &VolunteerRow) -> bool {
        match self {
            Self::Active => row.active,
            Self::Attention => row.active && row.severity > Some(Severity::Information),
            Self::Unconfirmed => row.active && row.unconfirmed > 0,
            Self::Former => !row.active,
        }
    }
}

/// The volunteers of a centre, in Polish order.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerList {
    /// Those found.
    pub rows: Vec<VolunteerRow>,
    /// How many there are of each kind, whatever was looked for.
    pub counts: VolunteerCounts,
    /// Confirmed minutes of volunteers at the centre in the month.
    pub minutes: i64,
    /// Minutes of theirs that nobody confirmed.
    pub unconfirmed: i64,
}

/// How many volunteers of a centre there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct VolunteerCounts {
    /// Active.
    pub active: u32,
    /// With papers that need attention.
    pub attention: u32,
    /// With services that nobody confirmed.
    pub unconfirmed: u32,
    /// Not active any more.
    pub former: u32,
}

/// One volunteer in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerRow {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Whether she is active.
    pub active: bool,
    /// Whether she is a participant of the centre, too.
    pub participant: bool,
    /// Her agreement: in force, else the last one; none without any.
    #[ts(optional = nullable)]
    pub agreement: Option<AgreementView>,
    /// Confirmed minutes at the centre in the month.
    pub minutes: i64,
    /// Minutes of the month that nobody confirmed.
    pub unconfirmed: i64,
    /// Duties at the centre from today on, within four weeks.
    pub duties: u32,
    /// How much the heaviest alert weighs.
    #[ts(optional = nullable)]
    pub severity: Option<Severity>,
    /// What needs attention.
    pub alerts: Vec<AlertView>,
}

/// An agreement with what follows from it today.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AgreementView {
    /// Agreement, with its annexes.
    pub agreement: VolunteerAgreement,
    /// What has become of it.
    pub state: AgreementState,
    /// Last day of the agreed period, annexes counted; none for an open end.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
    /// Days of the agreed period; none for an open end.
    #[ts(optional = nullable)]
    pub days: Option<i64>,
}

impl AgreementView {
    /// The agreement as it stands on a day.
    pub(crate) fn of(agreement: VolunteerAgreement, today: Date) -> Self {
        let term = agreement.term();
        Self {
            state: agreement.state_on(today),
            last_date: term.last,
            days: term.days(),
            agreement,
        }
    }
}

/// Asks for one volunteer.
#[derive(Debug, Deserialize, TS)]
pub struct GetVolunteer {
    /// Person.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
}

/// One volunteer's card.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerView {
    /// Person.
    pub person_id: PersonId,
    /// First name first.
    pub full_name: String,
    /// Last name first.
    pub list_name: String,
    /// Whether she is a participant of the centre, too.
    pub participant: bool,
    /// Whether she leads classes, too.
    pub leader: bool,
    /// What needs attention.
    pub alerts: Vec<AlertView>,
    /// Her agreements, the latest first.
    pub agreements: Vec<AgreementView>,
    /// Whether she leads or helps where minors take part, or the centre works with them.
    pub with_minors: bool,
    /// Her checks, the latest first.
    pub vettings: Vec<Vetting>,
    /// Her certificates, the latest first.
    pub certificates: Vec<Certificate>,
    /// When she can come to the centre.
    pub availabilities: Vec<Availability>,
    /// Absences from the whole centre that are not over.
    pub absences: Vec<Absence>,
    /// Minutes of her confirmed services at the centre, by month, the latest first.
    pub months: Vec<VolunteerMonth>,
}

/// A volunteer's month at a centre.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerMonth {
    /// Month.
    pub month: Month,
    /// Confirmed minutes of her services.
    pub minutes: i64,
    /// Confirmed minutes of her work as a member, which is counted apart.
    pub member_minutes: i64,
    /// Minutes that nobody confirmed.
    pub unconfirmed: i64,
}

/// The volunteers of a centre.
pub(crate) fn list_volunteers(
    app: &App,
    caller: &Caller,
    request: ListVolunteers,
) -> Result<VolunteerList> {
    let today = app.now().today;
    app.store().read(|read| {
        let facts = Volunteering::gather(read, request.month, today)?;
        let every = rows(&facts, read, caller.messages(), request.centre_id, request.month)?;
        let counts = VolunteerCounts::of(&every);
        let minutes = every.iter().map(|row| row.minutes).sum();
        let unconfirmed = every.iter().map(|row| row.unconfirmed).sum();
        let query = fold(&request.query);
        let found = |row: &VolunteerRow| {
            let number = row.agreement.as_ref().map(|own| own.agreement.number.as_str());
            let text = format!("{} {}", row.list_name, number.unwrap_or_default());
            found_in_folded(&query, &fold(&text))
        };
        let rows =
            every.into_iter().filter(|row| request.filter.takes(row) && found(row)).collect();
        Ok(VolunteerList { rows, counts, minutes, unconfirmed })
    })
}

/// How many volunteers of a centre there are of each kind this month.
pub(crate) fn counts(
    facts: &Volunteering,
    read: Read<'_>,
    messages: Messages,
    centre: CentreId,
) -> Result<VolunteerCounts> {
    Ok(VolunteerCounts::of(&rows(facts, read, messages, centre, facts.today.month())?))
}

impl VolunteerCounts {
    fn of(rows: &[VolunteerRow]) -> Self {
        let count =
            |filter: VolunteerFilter| rows.iter().filter(|row| filter.takes(row)).count() as u32;
        Self {
            active: count(VolunteerFilter::Active),
            attention: count(VolunteerFilter::Attention),
            unconfirmed: count(VolunteerFilter::Unconfirmed),
            former: count(VolunteerFilter::Former),
        }
    }
}

/// Every volunteer of a centre, active or not, in Polish order.
pub(crate) fn rows(
    facts: &Volunteering,
    read: Read<'_>,
    messages: Messages,
    centre: CentreId,
    month: Month,
) -> Result<Vec<VolunteerRow>> {
    let of_centre = facts.of_centre(read, centre)?;
    let (canonical, today) = (read.canonical()?, facts.today);
    let participants: HashMap<PersonId, bool> = read
        .memberships_of_centre(centre)?
        .into_iter()
        .filter(|membership| membership.is_open_on(today))
        .map(|membership| (canonical.of(membership.person_id), true))
        .collect();
    let people = read.people_among(&of_centre)?;
    people
        .into_iter()
        .map(|person| {
            let entries: Vec<_> = facts
                .entries_of(person.id)
                .filter(|entry| entry.centre_id == centre && month.contains(entry.date))
                .filter(|entry| entry.kind == EntryKind::Volunteer)
                .collect();
            let minutes = |confirmed: bool| {
                entries
                    .iter()
                    .filter(|entry| entry.confirmed_on.is_some() == confirmed)
                    .map(|entry| i64::from(entry.minutes))
                    .sum()
            };
            let alerts = facts.alerts_of(&person);
            let shown = facts.agreement_shown(person.id, centre).cloned();
            Ok(VolunteerRow {
                person_id: person.id,
                list_name: person.list_name(),
                active: facts.is_active(person.id, centre),
                participant: participants.contains_key(&person.id),
                agreement: shown.map(|agreement| AgreementView::of(agreement, today)),
                minutes: minutes(true),
                unconfirmed: minutes(false),
                duties: facts.duties_ahead(person.id, centre).count() as u32,
                severity: alerts.iter().map(|alert| alert.severity(false)).max(),
                alerts: alerts::views(&alerts, &facts.settings, messages),
            })
        })
        .collect()
}

/// One volunteer's card.
pub(crate) fn get_volunteer(
    app: &App,
    caller: &Caller,
    request: GetVolunteer,
) -> Result<VolunteerView> {
    let today = app.now().today;
    app.store().read(|read| {
        let person = read.person(read.canonical()?.of(request.person_id))?;
        let facts = Volunteering::gather(read, today.month(), today)?;
        let centre = request.centre_id;
        let memberships = read.memberships_of_person(person.id)?;
        let mut agreements: Vec<AgreementView> = facts
            .agreements_of(person.id)
            .map(|agreement| AgreementView::of(agreement.clone(), today))
            .collect();
        agreements.reverse();
        let keep = |owner: PersonId| owner == person.id;
        let mut months: Vec<VolunteerMonth> = Vec::new();
        for entry in read.volunteer_entries_of_person(person.id)? {
            if entry.centre_id != centre {
                continue;
            }
            let month = entry.date.month();
            if months.last().is_none_or(|last| last.month != month) {
                months.push(VolunteerMonth {
                    month,
                    minutes: 0,
                    member_minutes: 0,
                    unconfirmed: 0,
                });
            }
            let Some(last) = months.last_mut() else { continue };
            let sum = match (entry.confirmed_on, entry.kind) {
                (None, _) => &mut last.unconfirmed,
                (Some(_), EntryKind::Volunteer) => &mut last.minutes,
                (Some(_), EntryKind::Member) => &mut last.member_minutes,
            };
            *sum += i64::from(entry.minutes);
        }
        months.reverse();
        Ok(VolunteerView {
            person_id: person.id,
            full_name: person.full_name(),
            list_name: person.list_name(),
            participant: memberships
                .iter()
                .any(|one| one.centre_id == centre && one.is_open_on(today)),
            leader: facts.leads(person.id),
            alerts: alerts::views(&facts.alerts_of(&person), &facts.settings, caller.messages()),
            agreements,
            with_minors: read.centre(centre)?.settings.works_with_minors
                || facts.with_minors(person.id).next().is_some(),
            vettings: read
                .vettings()?
                .into_iter()
                .filter(|vetting| vetting.person_id.is_some_and(keep))
                .collect(),
            certificates: read
                .certificates()?
                .into_iter()
                .filter(|certificate| keep(certificate.person_id))
                .collect(),
            availabilities: read
                .availabilities(centre)?
                .into_iter()
                .filter(|week| keep(week.person_id))
                .collect(),
            absences: read
                .absences_of_person(person.id)?
                .into_iter()
                .filter(|absence| {
                    absence.centre_id == centre
                        && absence.series_id.is_none()
                        && today <= absence.last_date
                })
                .collect(),
            months,
        })
    })
}
