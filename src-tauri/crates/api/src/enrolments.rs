//! Sign-ups for series, their waiting lists, and absences announced ahead.

use std::collections::HashSet;

use domain::calendar::Date;
use domain::ids::{AbsenceId, CentreId, EnrolmentId, PersonId, SeriesId};
use domain::people::{Absence, Person};
use domain::refusal::Refusal;
use domain::timetable::{Enrolment, Series};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::{GetPerson, PersonCard, get_person};
use crate::timetable::{self, GetSeries, SeriesCard};
use crate::{App, Caller, Result};

/// A sign-up, as the person's card and the series' card show it.
#[derive(Debug, Serialize, TS)]
pub struct EnrolmentRow {
    /// Enrolment.
    pub enrolment_id: EnrolmentId,
    /// Series.
    pub series_id: SeriesId,
    /// Name of the series.
    pub series_name: String,
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// First day; of one who waits, the day of joining the waiting list.
    pub from_date: Date,
    /// Last day, if it has one.
    pub to_date: Option<Date>,
    /// Whether she waits for a place.
    pub waiting: bool,
}

impl EnrolmentRow {
    pub(crate) fn of(enrolment: &Enrolment, series: &Series, person: &Person) -> Self {
        Self {
            enrolment_id: enrolment.id,
            series_id: series.id,
            series_name: series.name.clone(),
            person_id: person.id,
            list_name: person.list_name(),
            from_date: enrolment.from_date,
            to_date: enrolment.to_date,
            waiting: enrolment.waiting,
        }
    }
}

/// Signs people up for a series. More than there are places is allowed, and shown.
#[derive(Debug, Deserialize, TS)]
pub struct EnrolPeople {
    /// Series.
    pub series_id: SeriesId,
    /// People.
    pub person_ids: Vec<PersonId>,
    /// First day.
    pub from_date: Date,
    /// Whether they only join the waiting list.
    #[serde(default)]
    pub waiting: bool,
}

/// Gives a person on the waiting list a place.
#[derive(Debug, Deserialize, TS)]
pub struct PromoteEnrolment {
    /// Enrolment.
    pub enrolment_id: EnrolmentId,
    /// First day.
    pub from_date: Date,
}

/// Ends a sign-up, or leaves the waiting list.
#[derive(Debug, Deserialize, TS)]
pub struct EndEnrolment {
    /// Enrolment.
    pub enrolment_id: EnrolmentId,
    /// Last day.
    pub to_date: Date,
}

/// Announces an absence; never with a reason.
#[derive(Debug, Deserialize, TS)]
pub struct AnnounceAbsence {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Series, or none for all classes of the centre.
    #[ts(optional = nullable)]
    pub series_id: Option<SeriesId>,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
}

/// Takes an announced absence back.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveAbsence {
    /// Absence.
    pub absence_id: AbsenceId,
}

/// Sign people up for a series.
pub(crate) fn enrol_people(app: &App, caller: &Caller, request: EnrolPeople) -> Result<SeriesCard> {
    let series_id = request.series_id;
    let people: Vec<(EnrolmentId, PersonId)> =
        request.person_ids.iter().map(|person| (app.new_id(), *person)).collect();
    app.write(caller, "enrol_people", None, move |write| {
        let series = write.series(series_id)?;
        write.belongs_to(series.centre_id);
        let canonical = write.canonical()?;
        let mut enrolled: HashSet<PersonId> = write
            .enrolments_of_series(series_id)?
            .into_iter()
            .filter(|enrolment| enrolment.to_date.is_none_or(|to| request.from_date <= to))
            .map(|enrolment| canonical.of(enrolment.person_id))
            .collect();
        for (id, person_id) in &people {
            write.person(*person_id)?;
            if !enrolled.insert(canonical.of(*person_id)) {
                return Err(Refusal::EnrolledAlready.into());
            }
            let enrolment = Enrolment {
                id: *id,
                series_id,
                person_id: *person_id,
                from_date: request.from_date,
                waiting: request.waiting,
                to_date: None,
            };
            write.put("enrolment", id.0, person_id.0, &enrolment)?;
        }
        write.note("series", series_id);
        write.note("count", people.len());
        if request.waiting {
            write.note("waiting", true);
        }
        Ok(())
    })?;
    timetable::get_series(app, caller, GetSeries { series_id })
}

/// Give a person on the waiting list a place.
pub(crate) fn promote_enrolment(
    app: &App,
    caller: &Caller,
    request: PromoteEnrolment,
) -> Result<SeriesCard> {
    let series_id = app.write(caller, "promote_enrolment", None, move |write| {
        let mut enrolment = write.enrolment(request.enrolment_id)?;
        write.belongs_to(write.series(enrolment.series_id)?.centre_id);
        if !enrolment.waiting || enrolment.to_date.is_some_and(|to| to < request.from_date) {
            return Err(Refusal::NotWaiting.into());
        }
        enrolment.waiting = false;
        enrolment.from_date = request.from_date;
        write.put("enrolment", enrolment.id.0, enrolment.person_id.0, &enrolment)?;
        write.note("series", enrolment.series_id);
        write.note("person", enrolment.person_id);
        Ok(enrolment.series_id)
    })?;
    timetable::get_series(app, caller, GetSeries { series_id })
}

/// End a sign-up.
pub(crate) fn end_enrolment(
    app: &App,
    caller: &Caller,
    request: EndEnrolment,
) -> Result<SeriesCard> {
    let series_id = app.write(caller, "end_enrolment", None, move |write| {
        let mut enrolment = write.enrolment(request.enrolment_id)?;
        write.belongs_to(write.series(enrolment.series_id)?.centre_id);
        if request.to_date < enrolment.from_date {
            // It never began, so it was a slip: taken away whole.
            write.delete("enrolment", enrolment.id.0)?;
        } else {
            enrolment.to_date = Some(request.to_date);
            write.put("enrolment", enrolment.id.0, enrolment.person_id.0, &enrolment)?;
        }
        write.note("series", enrolment.series_id);
        write.note("person", enrolment.person_id);
        Ok(enrolment.series_id)
    })?;
    timetable::get_series(app, caller, GetSeries { series_id })
}

/// Announce an absence.
pub(crate) fn announce_absence(
    app: &App,
    caller: &Caller,
    request: AnnounceAbsence,
) -> Result<PersonCard> {
    let AnnounceAbsence { person_id, centre_id, series_id, first_date, last_date } = request;
    if last_date < first_date {
        return Err(Refusal::SpanReversed.into());
    }
    let id: AbsenceId = app.new_id();
    app.write(caller, "announce_absence", Some(centre_id), move |write| {
        write.person(person_id)?;
        if let Some(series) = series_id
            && write.series(series)?.centre_id != centre_id
        {
            return Err(Refusal::NotFound.into());
        }
        let absence = Absence { id, person_id, centre_id, series_id, first_date, last_date };
        write.put("absence", id.0, person_id.0, &absence)?;
        write.note("person", person_id);
        write.note("from", first_date);
        write.note("to", last_date);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Take an announced absence back.
pub(crate) fn remove_absence(
    app: &App,
    caller: &Caller,
    request: RemoveAbsence,
) -> Result<PersonCard> {
    let (person_id, centre_id): (PersonId, CentreId) =
        app.write(caller, "remove_absence", None, move |write| {
            let absence = write.absence(request.absence_id)?;
            write.belongs_to(absence.centre_id);
            write.delete("absence", absence.id.0)?;
            write.note("person", absence.person_id);
            write.note("from", absence.first_date);
            write.note("to", absence.last_date);
            Ok((absence.person_id, absence.centre_id))
        })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}
