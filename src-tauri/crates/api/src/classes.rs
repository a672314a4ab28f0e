//! The classes of a centre, to choose one from: series split from one another are one.

use std::collections::HashMap;

use domain::ids::{CentreId, SeriesId};
use domain::recurrence::{self, Pattern};
use domain::timetable::Series;
use messages::Messages;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Caller, Result};

/// Asks for the classes of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct ListClasses {
    /// Centre.
    pub centre_id: CentreId,
}

/// The classes of a centre.
#[derive(Debug, Serialize, TS)]
pub struct Classes {
    /// Classes, in Polish order.
    pub rows: Vec<ClassOption>,
}

/// Classes that can be chosen.
#[derive(Debug, Serialize, TS)]
pub struct ClassOption {
    /// The latest of the series that were split from one another.
    pub series_id: SeriesId,
    /// Name and when they meet, such as `Gimnastyka, wt. 10:00`.
    pub label: String,
}

/// The classes of a centre.
pub(crate) fn list_classes(app: &App, caller: &Caller, request: ListClasses) -> Result<Classes> {
    let all = app.store().read(|read| {
        read.centre(request.centre_id)?;
        Ok::<_, crate::Error>(read.series_of(request.centre_id)?)
    })?;
    let mut latest: HashMap<Uuid, &Series> = HashMap::new();
    for series in &all {
        let kept = latest.entry(series.lineage).or_insert(series);
        if (kept.first_date, kept.id) < (series.first_date, series.id) {
            *kept = series;
        }
    }
    // The order of the list stays: it is the Polish one.
    let rows = all
        .iter()
        .filter(|series| latest.get(&series.lineage).is_some_and(|kept| kept.id == series.id))
        .map(|series| ClassOption { series_id: series.id, label: label(caller.messages(), series) })
        .collect();
    Ok(Classes { rows })
}

fn label(messages: Messages, series: &Series) -> String {
    let weekdays = match recurrence::read(&series.rule) {
        Ok((Pattern::Weekly { weekdays, .. }, _)) => weekdays,
        Ok((Pattern::MonthlyNth { weekday, .. }, _)) => vec![weekday],
        _ => Vec::new(),
    };
    let days: Vec<String> = weekdays
        .into_iter()
        .map(|weekday| messages.weekday_short_name(u32::from(weekday.number())))
        .collect();
    let time = messages.time_span(series.start.minutes(), series.minutes);
    let when = [days.join(", "), time];
    let when: Vec<&str> = when.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}, {}", series.name, when.join(" "))
}
