//! Identifiers: one type per kind of thing, so that two can never be swapped by accident.
//!
//! All are UUIDs. Things that people create get a time-ordered UUIDv7 (RFC 9562 §5.7); things
//! that two laptops would create alike (a generated session, a mark) get a UUIDv5 (§5.5)
//! derived from what they are, so that both laptops create one and the same.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::calendar::{Date, Month, TimeOfDay};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[derive(ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )* };
}

ids! {
    /// The organisation whose file this is.
    OrganisationId;
    /// A centre: CAS, PAL, parents' club or another.
    CentreId;
    /// A place where a centre works; a centre may have several.
    LocationId;
    /// A room of a location.
    RoomId;
    /// One weekly interval of opening hours, valid from a date.
    OpeningRuleId;
    /// A span of days on which a centre is closed, or open for a special reason.
    ClosureId;
    /// An agreement with the city that pays for centres.
    GrantAgreementId;
    /// The charge of one centre to one grant agreement.
    GrantAgreementCentreId;
    /// A category of classes.
    CategoryId;
    /// Someone or some firm that leads classes.
    LeaderId;
    /// A person: participant, volunteer and leader are roles of one person.
    PersonId;
    /// A person's belonging to a centre.
    MembershipId;
    /// A signed declaration to join a centre.
    DeclarationId;
    /// A stretch of time in which a member does not come.
    SuspensionId;
    /// What a person answered to a question of consent.
    ConsentId;
    /// That a person was given the information clause.
    PrivacyNoticeId;
    /// Two records that look alike and are two people.
    DistinctPeopleId;
    /// Recurring classes.
    SeriesId;
    /// One meeting.
    SessionId;
    /// A person's sign-up for a series.
    EnrolmentId;
    /// An absence that a person announced.
    AbsenceId;
    /// One mark of one person at one session.
    AttendanceId;
    /// One service of a volunteer.
    VolunteerEntryId;
    /// An agreement with a volunteer.
    VolunteerAgreementId;
    /// An annex to an agreement with a volunteer.
    VolunteerAnnexId;
    /// A task that volunteers do.
    VolunteerTaskId;
    /// What an hour of a task is valued at under a grant agreement.
    VolunteerRateId;
    /// Whether a volunteer's card of a month came back signed.
    VolunteerCardId;
    /// When a volunteer can come.
    AvailabilityId;
    /// A check before work with minors.
    VettingId;
    /// A certificate of services.
    CertificateId;
    /// An action of a grant agreement.
    ActionId;
    /// The description of a centre's month.
    MonthNoteId;
    /// The closing of a centre's month.
    MonthCloseId;
    /// An announced version of a month's timetable.
    TimetableVersionId;
    /// A draft of another timetable.
    DraftId;
    /// Two sessions that clash on purpose.
    AcceptedClashId;
    /// Whether a person was told of a change.
    NotificationId;
    /// A paper list that was printed.
    PrintedSheetId;
    /// What the columns of a spreadsheet hold, as it was matched.
    ColumnMatchId;
    /// A logo on what is printed.
    LogoId;
    /// Someone who signs in.
    UserId;
    /// One action of a user in the journal.
    OperationId;
    /// One incarnation of the file on one machine.
    DeviceId;
}

/// The name space of all derived identifiers; never to change, or two versions of the program
/// would derive different ids for the same session.
const DERIVED: Uuid = Uuid::from_u128(0x6f62_6563_6e69_5eed_8c1f_5a70_3b1d_9a01);

fn derive(parts: &[&[u8]]) -> Uuid {
    Uuid::new_v5(&DERIVED, &parts.concat())
}

impl SessionId {
    /// The session that a series yields at its original date and start.
    ///
    /// Two laptops that generate the same October get the same sessions.
    pub fn generated(series: SeriesId, date: Date, start: TimeOfDay) -> Self {
        Self(derive(&[b"session", series.0.as_bytes(), format!("{date}T{start}").as_bytes()]))
    }
}

impl SeriesId {
    /// The series that goes on from a day, split from another.
    pub fn split(series: Self, first: Date) -> Self {
        Self(derive(&[b"split", series.0.as_bytes(), first.to_string().as_bytes()]))
    }
}

impl AttendanceId {
    /// The one mark that a person can have at a session.
    pub fn of(session: SessionId, person: PersonId) -> Self {
        Self(derive(&[b"attendance", session.0.as_bytes(), person.0.as_bytes()]))
    }
}

impl AcceptedClashId {
    /// The one acceptance of two sessions, whichever is named first.
    pub fn of(one: SessionId, other: SessionId) -> Self {
        let (first, second) = (one.min(other), one.max(other));
        Self(derive(&[b"clash", first.0.as_bytes(), second.0.as_bytes()]))
    }
}

impl NotificationId {
    /// The one record of whether a person was told this of a session.
    pub fn of(session: SessionId, person: PersonId, about: &str) -> Self {
        let parts = [session.0.as_bytes(), person.0.as_bytes(), about.as_bytes()];
        Self(derive(&[b"notification", parts[0], parts[1], parts[2]]))
    }
}

impl ConsentId {
    /// The one answer of a person to a question of this kind.
    pub fn of(person: PersonId, kind: &str) -> Self {
        Self(derive(&[b"consent", person.0.as_bytes(), kind.as_bytes()]))
    }
}

impl DistinctPeopleId {
    /// The one statement about two records, whichever is named first.
    pub fn of(one: PersonId, other: PersonId) -> Self {
        let (first, second) = (one.min(other), one.max(other));
        Self(derive(&[b"distinct", first.0.as_bytes(), second.0.as_bytes()]))
    }
}

impl PrintedSheetId {
    /// The one paper list with these people in these rows for these sessions: printed again with
    /// the same roster, it is the same list and has the same code.
    pub fn of(sessions: &[SessionId], people: &[PersonId], blank_rows: u32) -> Self {
        let mut parts: Vec<&[u8]> = vec![b"printed_sheet"];
        parts.extend(sessions.iter().map(|session| session.0.as_bytes().as_slice()));
        parts.push(b"people");
        parts.extend(people.iter().map(|person| person.0.as_bytes().as_slice()));
        let blank = blank_rows.to_be_bytes();
        parts.push(&blank);
        Self(derive(&parts))
    }
}

impl ColumnMatchId {
    /// The one match of columns under these headings, for lists of this kind.
    pub fn of(kind: &str, headings: &str) -> Self {
        Self(derive(&[b"column_match", kind.as_bytes(), b"/", headings.as_bytes()]))
    }
}

impl LogoId {
    /// The one logo of this kind.
    pub fn of(kind: &str) -> Self {
        Self(derive(&[b"logo", kind.as_bytes()]))
    }
}

impl EnrolmentId {
    /// The sign-up that goes on in a series split from the one it began in.
    pub fn continued(enrolment: Self, series: SeriesId) -> Self {
        Self(derive(&[b"enrolment", enrolment.0.as_bytes(), series.0.as_bytes()]))
    }
}

impl VolunteerEntryId {
    /// The service that a planned duty yields: two laptops that confirm one duty get one service.
    pub fn of_duty(session: SessionId, person: PersonId) -> Self {
        Self(derive(&[b"volunteer_entry", session.0.as_bytes(), person.0.as_bytes()]))
    }
}

impl VolunteerRateId {
    /// The one rate of a task, or of all others, under a grant agreement.
    pub fn of(agreement: GrantAgreementId, task: Option<VolunteerTaskId>) -> Self {
        let task = task.map_or(Uuid::nil(), |task| task.0);
        Self(derive(&[b"volunteer_rate", agreement.0.as_bytes(), task.as_bytes()]))
    }
}

impl VolunteerCardId {
    /// The one card of a volunteer at a centre in a month.
    pub fn of(person: PersonId, centre: CentreId, month: Month) -> Self {
        let month = month.to_string();
        let parts = [person.0.as_bytes().as_slice(), centre.0.as_bytes(), month.as_bytes()];
        Self(derive(&[b"volunteer_card", parts[0], parts[1], parts[2]]))
    }
}

impl MonthNoteId {
    /// The one description of a centre's month.
    pub fn of(centre: CentreId, month: Month) -> Self {
        Self(derive(&[b"month_note", centre.0.as_bytes(), month.to_string().as_bytes()]))
    }
}

impl MonthCloseId {
    /// The one closing of a centre's month.
    pub fn of(centre: CentreId, month: Month) -> Self {
        Self(derive(&[b"month_close", centre.0.as_bytes(), month.to_string().as_bytes()]))
    }
}

impl GrantAgreementCentreId {
    /// The one link between an agreement and a centre.
    pub fn of(agreement: GrantAgreementId, centre: CentreId) -> Self {
        Self(derive(&[b"grant_agreement_centre", agreement.0.as_bytes(), centre.0.as_bytes()]))
    }
}

#[cfg(test)]
mod tests;
