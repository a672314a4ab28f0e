//! What a coordinator writes about an invented month.

use domain::calendar::Month;
use domain::ids::MonthNoteId;
use domain::settlement::MonthNote;
use domain::text::tidy_lines;

use super::lists;
use super::site::{Site, World};
use super::time::at;

const IN_MONTH: [&str; 12] = [
    "W styczniu",
    "W lutym",
    "W marcu",
    "W kwietniu",
    "W maju",
    "W czerwcu",
    "W lipcu",
    "W sierpniu",
    "We wrześniu",
    "W październiku",
    "W listopadzie",
    "W grudniu",
];

/// Describes the month on its last working day, if that is over.
pub(super) fn describe(world: &mut World<'_>, site: &Site, month: Month) {
    if !world.is_over(month.last()) {
        return;
    }
    let Some(day) = site.past_working_days(month, world.today).last().copied() else { return };
    let mut sentences = site.plan.sentences.to_vec();
    world.dice.shuffle(&mut sentences);
    let when = IN_MONTH[month.number() as usize - 1];
    let mut events: Vec<&str> = lists::held(site, month).into_keys().collect();
    events.sort_unstable();
    let told = match events.as_slice() {
        [] => format!("{when} placówka działała zgodnie z planem."),
        events => format!("{when} oprócz zajęć stałych odbyły się: {}.", events.join(", ")),
    };
    let description = tidy_lines(&format!("{told} {}\n\n{}", sentences[0], sentences[1]));
    let note = MonthNote {
        id: MonthNoteId::of(site.centre, month),
        centre_id: site.centre,
        month,
        description,
    };
    world.diary.note(
        at(day, 14 * 60 + 45),
        site.coordinator,
        "describe_month",
        Some(site.centre),
        move |write| {
            write.put("month_note", note.id.0, note.id.0, &note)?;
            write.note("month", note.month);
            Ok(())
        },
    );
}
