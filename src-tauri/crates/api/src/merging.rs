//! Making one person of two records, part by part, and taking them apart again.
//!
//! The record that is merged stays as it was and only says into which it was merged; so do its
//! marks, sign-ups and declarations. Everything that reads goes through the record that stands
//! for both, and of two marks at one session the stronger counts. So nothing has to be undone to
//! take the two apart but that one word, and the parts that were taken over.

use domain::calendar::{Date, Month, TimeOfDay};
use domain::ids::{CentreId, PersonId, SessionId};
use domain::people::{Person, PersonPart, parts_that_differ};
use domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::people::{GetPerson, PersonCard, get_person, put_person};
use crate::{App, Caller, Result};

/// Asks what merging two records would do.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewMerge {
    /// The record that stays.
    pub kept_id: PersonId,
    /// The record that is merged into it.
    pub other_id: PersonId,
}

/// What merging two records would do.
#[derive(Debug, Serialize, TS)]
pub struct MergePreview {
    /// The record that stays.
    pub kept: Person,
    /// The record that is merged into it.
    pub other: Person,
    /// Parts that say different things, of which one has to be chosen.
    pub differ: Vec<PersonPart>,
    /// Presences by the record that stays.
    pub kept_presences: u32,
    /// Presences by the record that is merged.
    pub other_presences: u32,
    /// Meetings at which both are marked present: a sign that they are two people.
    pub together: Vec<Meeting>,
    /// Closed months whose count of unique people would be another if it were counted anew.
    pub closed_months: Vec<Month>,
}

/// A meeting, by what tells it from others.
#[derive(Debug, Serialize, TS)]
pub struct Meeting {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
}

/// Merges one record into another.
#[derive(Debug, Deserialize, TS)]
pub struct MergePeople {
    /// The record that stays.
    pub kept_id: PersonId,
    /// The record that is merged into it.
    pub other_id: PersonId,
    /// Centre from which they are looked at.
    pub centre_id: CentreId,
    /// Parts to take from the record that is merged. What only one of them says is taken anyway.
    pub from_other: Vec<PersonPart>,
    /// Said on purpose that they are one person although both were present at the same meetings.
    #[serde(default)]
    pub despite_meetings: bool,
}

/// Takes a merged record apart again.
#[derive(Debug, Deserialize, TS)]
pub struct UnmergePeople {
    /// The record that was merged.
    pub record_id: PersonId,
    /// Centre from which it is looked at.
    pub centre_id: CentreId,
}

/// A record that was merged into another.
#[derive(Debug, Serialize, TS)]
pub struct MergedRecord {
    /// Record.
    pub person_id: PersonId,
    /// Last name first, as that record says.
    pub list_name: String,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
    /// Whether it was merged into this very record, and not into one that was merged in turn.
    pub directly: bool,
}

/// The records that were merged into a person's.
pub(crate) fn merged_records(read: Read<'_>, person: PersonId) -> Result<Vec<MergedRecord>> {
    let canonical = read.canonical()?;
    let mut merged = Vec::new();
    for record in canonical.records(person).into_iter().filter(|record| *record != person) {
        let into = read.merged_into(record)?;
        let record = read.person(record)?;
        merged.push(MergedRecord {
            person_id: record.id,
            list_name: record.list_name(),
            birth_year: record.known_birth_year(),
            directly: into.is_some_and(|(into, _)| into == person),
        });
    }
    Ok(merged)
}

/// The two records, if they can become one.
fn pair(read: &Read<'_>, kept: PersonId, other: PersonId) -> Result<(Person, Person)> {
    if kept == other {
        return Err(Refusal::MergedWithItself.into());
    }
    let canonical = read.canonical()?;
    let (kept, other) = (canonical.of(kept), canonical.of(other));
    if kept == other {
        return Err(Refusal::MergedAlready.into());
    }
    Ok((read.person(kept)?, read.person(other)?))
}

/// What merging two records would do.
pub(crate) fn preview_merge(
    app: &App,
    _caller: &Caller,
    request: PreviewMerge,
) -> Result<MergePreview> {
    app.store().read(|read| {
        let (kept, other) = pair(&read, request.kept_id, request.other_id)?;
        let (of_kept, of_other) = (read.presences_of(kept.id)?, read.presences_of(other.id)?);
        let mut together = Vec::new();
        for session in of_kept.intersection(&of_other) {
            let session = read.session(*session)?;
            together.push(Meeting {
                session_id: session.id,
                name: session.name,
                date: session.date,
                start: session.start,
            });
        }
        together.sort_by_key(|meeting| (meeting.date, meeting.start, meeting.session_id));
        let mut closed_months = Vec::new();
        if read.any_month_closed()? {
            for session in &of_other {
                let session = read.session(*session)?;
                let month = session.date.month();
                if read.is_closed(session.centre_id, month)? && !closed_months.contains(&month) {
                    closed_months.push(month);
                }
            }
        }
        closed_months.sort_unstable();
        Ok(MergePreview {
            differ: parts_that_differ(&kept, &other),
            kept_presences: of_kept.len() as u32,
            other_presences: of_other.len() as u32,
            together,
            closed_months,
            kept,
            other,
        })
    })
}

/// Merge one record into another.
pub(crate) fn merge_people(app: &App, caller: &Caller, request: MergePeople) -> Result<PersonCard> {
    let centre_id = request.centre_id;
    let person_id = app.write(caller, "merge_people", Some(centre_id), move |write| {
        let (mut kept, other) = pair(write, request.kept_id, request.other_id)?;
        let together =
            write.presences_of(kept.id)?.intersection(&write.presences_of(other.id)?).count();
        if together > 0 && !request.despite_meetings {
            return Err(Refusal::PresentTogether { count: together as u32 }.into());
        }
        for part in PersonPart::ALL {
            if request.from_other.contains(&part) || part.is_empty(&kept) {
                part.take(&mut kept, &other);
            }
        }
        kept.to_complete = kept.to_complete && other.to_complete;
        put_person(write, &kept)?;
        let merged = serde_json::json!({ "merged_into": kept.id });
        write.put("person", other.id.0, other.id.0, &merged)?;
        write.note("person", kept.id);
        write.note("other", other.id);
        Ok(kept.id)
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Take a merged record apart again.
pub(crate) fn unmerge_people(
    app: &App,
    caller: &Caller,
    request: UnmergePeople,
) -> Result<PersonCard> {
    let UnmergePeople { record_id, centre_id } = request;
    app.write(caller, "unmerge_people", Some(centre_id), move |write| {
        let (kept, operation) = write.merged_into(record_id)?.ok_or(Refusal::NotMerged)?;
        write.take_apart(operation)?;
        write.note("person", kept);
        write.note("other", record_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: record_id, centre_id })
}
