//! Writing past attendance, as one operation.

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::AttendanceId;
use domain::people::Membership;
use domain::recurrence::{self, Ends, Pattern};
use domain::refusal::Refusal;
use domain::timetable::{ListState, Series, Session};
use storage::Write;

use super::{MatrixPlan, Who};
use crate::Result;
use crate::import::write::put_match;
use crate::timetable::put_session;

impl MatrixPlan {
    /// Writes the rows that are left: the class and its meetings where they are new, the people,
    /// the marks; and the lists are confirmed, without a count of signatures.
    ///
    /// # Errors
    /// Errors of the file; then nothing is kept.
    pub(in crate::import) fn write(self, write: &mut Write<'_>) -> Result<()> {
        let standing = write.memberships_of_centre(self.centre)?;
        let mut next =
            standing.iter().filter_map(|membership| membership.number).max().unwrap_or(0);
        if let Some(series) = &self.new_series {
            // It meets on the days that have marks, and on no other.
            let marked = self.days.iter().filter(|day| day.marks > 0);
            let mut dates: Vec<Date> = marked.filter_map(|day| day.date).collect();
            dates.sort_unstable();
            let (first, last) = dates.first().zip(dates.last()).ok_or(Refusal::ImportEmpty)?;
            let (first_date, ends) = (*first, Ends::On { date: *last });
            let rule = recurrence::rule(Pattern::Dates { dates }, ends)?;
            let series = Series { first_date, rule, ..series.clone() };
            write.put("series", series.id.0, series.id.0, &series)?;
        }
        let mut sessions: HashMap<usize, Session> = HashMap::new();
        for (place, day) in self.days.iter().enumerate().filter(|(_, day)| day.marks > 0) {
            let Some(session) = &day.session else { continue };
            let session = Session { list_state: ListState::Confirmed, ..session.clone() };
            put_session(write, &session)?;
            sessions.insert(place, session);
        }
        let mut count = 0_u32;
        for row in &self.rows {
            let Some(person) = row.who.id() else { continue };
            if let Who::New(new) = &row.who {
                write.put("person", person.0, person.0, new)?;
            }
            let first = row.marks.iter().filter_map(|(place, _)| self.days[*place].date).min();
            if let (Some(id), Some(joined_on)) = (row.joins, first) {
                next += 1;
                let membership = Membership {
                    number: Some(next),
                    ..Membership::new(id, person, self.centre, joined_on)
                };
                write.put("membership", id.0, person.0, &membership)?;
            }
            for (place, mark) in &row.marks {
                let Some(session) = sessions.get(place) else { continue };
                let id = AttendanceId::of(session.id, person);
                let value = serde_json::json!({
                    "session_id": session.id, "person_id": person, "mark": mark,
                });
                write.put("attendance", id.0, person.0, &value)?;
                count += 1;
            }
        }
        put_match(write, self.matched.as_ref())?;
        write.note("count", count);
        Ok(())
    }
}
