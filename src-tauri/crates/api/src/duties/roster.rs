//! The duty roster on paper: a week to hang up, or a part for each volunteer.

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId};
use messages::{Language, Messages};
use reports::duty_roster::{self, DutyRoster, OwnDuty, RosterPerson, RosterSession};
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::connection::polish_order;
use ts_rs::TS;

use super::answers::DutyRole;
use super::gather::Duties;
use crate::Result;
use crate::documents::slug;
use crate::paper::Lists;
use crate::timetable::cards;

/// How a duty roster is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DutyRosterBy {
    /// The sessions of a week, with empty lines where somebody is missing.
    Week,
    /// A part for each volunteer: her duties of four weeks.
    Person,
}

/// How many days a volunteer's part shows.
const DAYS: i64 = 28;

/// The roster of the week that holds a day, or of the four weeks that begin with it. Whoever has
/// several records has one part.
pub(crate) fn paper(
    read: Read<'_>,
    centre_id: CentreId,
    date: Date,
    by: DutyRosterBy,
    of: Option<PersonId>,
    today: Date,
) -> Result<Lists> {
    let messages = Messages::new(Language::Polish);
    let first = date.monday();
    let last = first.plus_days(match by {
        DutyRosterBy::Week => 6,
        DutyRosterBy::Person => DAYS - 1,
    });
    let centre = read.centre(centre_id)?;
    let mut duties = Duties::gather(read, messages, centre_id, (first, last), today)?;
    let sessions = duties.sessions(first, last, false);
    let mut roster = DutyRoster {
        organisation: read.organisation()?.name,
        contact: if centre.phone.is_empty() { centre.email.clone() } else { centre.phone.clone() },
        centre: centre.name,
        as_of: today,
        first,
        last,
        sessions: Vec::new(),
    };
    let mut people: Vec<(PersonId, String)> = Vec::new();
    let mut whose: Vec<Vec<(PersonId, DutyRole)>> = Vec::new();
    for card in cards(read, centre_id, &sessions, today)? {
        let volunteers = duties.volunteers(&card.session);
        let mut named = Vec::new();
        for (person, role) in &volunteers {
            let name = duties.full_name(*person)?;
            if !people.iter().any(|(known, _)| known == person) {
                people.push((*person, read.person(*person)?.list_name()));
            }
            named.push(RosterPerson { name, leads: *role == DutyRole::Leads });
        }
        roster.sessions.push(RosterSession {
            date: card.session.date,
            start: card.session.start,
            minutes: card.session.minutes,
            name: card.session.name.clone(),
            place: card.place.clone(),
            cancelled: card.session.cancelled.is_some(),
            people: named,
            vacancies: card.vacancies,
        });
        whose.push(volunteers);
    }
    let (day, centre) = (first.to_string(), slug(&roster.centre));
    if by == DutyRosterBy::Week {
        let document = duty_roster::week(&roster, messages);
        return Ok(Lists::without((messages.duty_roster_file_week(&day, &centre), document)));
    }
    let polish = polish_order()?;
    people.sort_by(|(_, one), (_, other)| polish.compare(one, other));
    if let Some(of) = of {
        let of = duties.canonical.of(of);
        people.retain(|(person, _)| *person == of);
        if people.is_empty() {
            people.push((of, String::new()));
        }
    }
    let mut documents = Vec::new();
    for (person, _) in people {
        let own: Vec<OwnDuty<'_>> = roster
            .sessions
            .iter()
            .zip(&whose)
            .filter_map(|(session, people)| {
                let (_, role) = people.iter().find(|(known, _)| *known == person)?;
                Some(OwnDuty { session, leads: *role == DutyRole::Leads })
            })
            .collect();
        let name = duties.full_name(person)?;
        documents.push(duty_roster::person(&roster, &name, &own, messages));
    }
    if documents.is_empty() {
        documents.push(duty_roster::nobody(&roster, messages));
    }
    Ok(Lists {
        name: messages.duty_roster_file_person(&day, &centre),
        title: messages.duty_roster_title_people(),
        documents,
        sheets: Vec::new(),
    })
}
