//! A list of invented people, to practise on. Nothing of it is in the file, and nothing done to
//! it reaches the file: the window keeps it, and forgets it.

use domain::calendar::TimeOfDay;
use domain::ids::{CategoryId, CentreId, PersonId, SessionId};
use domain::people::Sex;
use domain::timetable::{ClassDetails, Entry, ListState, Outcome, Outing, Session};
use uuid::Uuid;

use crate::attendance::{Sheet, SheetRow};
use crate::overview::Nothing;
use crate::timetable::SessionCard;
use crate::{App, Caller, Result, demo};

/// How many people stand on the list.
const PEOPLE: usize = 12;
/// Where the ids of the practice begin; no id of the file is as small.
const FIRST_ID: u128 = 0x9;

/// A list of invented people, to practise on.
pub(crate) fn get_practice_sheet(app: &App, caller: &Caller, _request: Nothing) -> Result<Sheet> {
    let messages = caller.messages();
    let today = app.now().today;
    let start = TimeOfDay::from_minutes(10 * 60);
    let session = Session {
        id: SessionId(Uuid::from_u128(FIRST_ID)),
        centre_id: CentreId(Uuid::nil()),
        series_id: None,
        name: messages.practice_class(),
        category_id: CategoryId(Uuid::nil()),
        leader_id: None,
        room_id: None,
        place: messages.practice_place(),
        date: today,
        start,
        minutes: 60,
        original_date: today,
        original_start: start,
        original_room_id: None,
        entry: Entry::Enrolment,
        capacity: None,
        cancelled: None,
        list_state: ListState::None,
        guests: 0,
        children: 0,
        signatures: None,
        sheet_number: String::new(),
        original_filed: false,
        details: ClassDetails::default(),
        outing: Outing::default(),
        moved_because: None,
        decided_by: String::new(),
        substitutes_id: None,
        replaces_id: None,
    };
    let mut people = demo::invented(PEOPLE);
    let order = storage::connection::polish_order()?;
    people.sort_by(|(one, _), (other, _)| order.compare(one, other));
    let rows: Vec<SheetRow> =
        (1..).zip(people).map(|(number, (name, sex))| row(number, name, sex)).collect();
    Ok(Sheet {
        card: SessionCard {
            end: session.end(),
            outcome: Outcome::Planned,
            moved: false,
            category: String::new(),
            letter: messages.practice_letter(),
            ground: 0,
            leader: String::new(),
            place: session.place.clone(),
            enrolled: rows.len() as u32,
            present: 0,
            vacancies: 0,
            session,
        },
        present: 0,
        absent: 0,
        announced: 0,
        unmarked: rows.len() as u32,
        total: 0,
        capacity: None,
        over_capacity: false,
        signature_difference: None,
        counts_children: false,
        refused: None,
        rows,
    })
}

fn row(number: u32, list_name: String, sex: Sex) -> SheetRow {
    SheetRow {
        number,
        person_id: PersonId(Uuid::from_u128(FIRST_ID + u128::from(number))),
        list_name,
        sex: Some(sex),
        mark: None,
        expected: true,
        to_complete: false,
        away: false,
        one_time: false,
        elsewhere: None,
    }
}
