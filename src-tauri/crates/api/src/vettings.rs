//! Checks of those who lead or help where minors take part: when, by whom, and whether the
//! print-out is in the binder. What was found is never kept.

use std::collections::{BTreeMap, HashMap};

use domain::calendar::Date;
use domain::ids::{CentreId, LeaderId, PersonId, VettingId};
use domain::refusal::Refusal;
use domain::volunteers::{Vetted, Vetting, VettingKind, missing_vettings};
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::connection::polish_order;
use ts_rs::TS;

use crate::overview::{Nothing, Status, get_status};
use crate::people::short;
use crate::volunteer_agreements::ensure_past;
use crate::volunteers::gather::Volunteering;
use crate::{App, Caller, Result};

/// How many days ahead sessions are looked at.
const AHEAD: i64 = 28;

/// How many past days sessions are looked at.
const BEHIND: i64 = 31;

/// Asks who works where minors take part.
#[derive(Debug, Deserialize, TS)]
pub struct ListVettings {
    /// Centre.
    pub centre_id: CentreId,
}

/// Who works where minors take part, those with something missing first.
#[derive(Debug, Serialize, TS)]
pub struct Vettings {
    /// The checks that are asked for.
    pub required: Vec<VettingKind>,
    /// Whether the whole centre works with minors.
    pub works_with_minors: bool,
    /// Who.
    pub rows: Vec<VettingRow>,
}

/// Somebody who works where minors take part.
#[derive(Debug, Serialize, TS)]
pub struct VettingRow {
    /// Person, if one is known.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Leader, where no person is known.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Last name first, or the leader's name.
    pub name: String,
    /// Whether she leads such a session within the days looked at.
    pub leads: bool,
    /// Whether she helps at one.
    pub helps: bool,
    /// The next such session, if there is one.
    #[ts(optional = nullable)]
    pub next_date: Option<Date>,
    /// Checks that are missing.
    pub missing: Vec<VettingKind>,
    /// Checks that were made, the latest first.
    pub vettings: Vec<Vetting>,
}

/// Records a check, or corrects one.
#[derive(Debug, Deserialize, TS)]
pub struct RecordVetting {
    /// Check to correct, or none for a new one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub vetting_id: Option<VettingId>,
    /// Person; or a leader of whom no person is known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Leader.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Where she was looked up.
    pub kind: VettingKind,
    /// When.
    pub checked_on: Date,
    /// By whom.
    pub checked_by: String,
    /// Whether the print-out is in the binder.
    pub filed: bool,
}

/// Removes a check that was recorded by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVetting {
    /// Check.
    pub vetting_id: VettingId,
}

/// What somebody does where minors take part.
#[derive(Default)]
struct Work {
    leads: bool,
    helps: bool,
    days: Vec<Date>,
}

/// Who works where minors take part at a centre: whoever leads or helps there within the days
/// looked at, and every active volunteer of a centre that works with minors.
fn workers(read: Read<'_>, centre_id: CentreId, today: Date) -> Result<BTreeMap<Vetted, Work>> {
    let canonical = read.canonical()?;
    let everywhere = read.centre(centre_id)?.settings.works_with_minors;
    let who: HashMap<LeaderId, Vetted> = read
        .leaders()?
        .into_iter()
        .map(|leader| {
            let person = leader.person_id.map(|person| Vetted::Person(canonical.of(person)));
            (leader.id, person.unwrap_or(Vetted::Leader(leader.id)))
        })
        .collect();
    let mut workers: BTreeMap<Vetted, Work> = BTreeMap::new();
    let (first, last) = (today.plus_days(-BEHIND), today.plus_days(AHEAD));
    for session in read.sessions_between(centre_id, first, last)? {
        let details = &session.details;
        if session.cancelled.is_some() || !(everywhere || details.with_minors) {
            continue;
        }
        let leaders = session.leader_id.iter().chain(&details.co_leader_ids);
        for leader in leaders.filter_map(|leader| who.get(leader)) {
            let work = workers.entry(*leader).or_default();
            work.leads = true;
            work.days.push(session.date);
        }
        for helper in &details.helper_ids {
            let work = workers.entry(Vetted::Person(canonical.of(*helper))).or_default();
            work.helps = true;
            work.days.push(session.date);
        }
    }
    if everywhere {
        let facts = Volunteering::gather(read, today.month(), today)?;
        for person in facts.of_centre(read, centre_id)? {
            if facts.is_active(person, centre_id) {
                workers.entry(Vetted::Person(person)).or_default();
            }
        }
    }
    Ok(workers)
}

/// Who works where minors take part, with the checks made and missing.
pub(crate) fn list_vettings(
    app: &App,
    _caller: &Caller,
    request: ListVettings,
) -> Result<Vettings> {
    let today = app.now().today;
    app.store().read(|read| {
        let settings = read.organisation()?.volunteering;
        let vettings = read.vettings()?;
        let leaders: HashMap<LeaderId, String> =
            read.leaders()?.into_iter().map(|leader| (leader.id, leader.name)).collect();
        let workers = workers(read, request.centre_id, today)?;
        let wanted = workers
            .keys()
            .filter_map(|who| match who {
                Vetted::Person(person) => Some(*person),
                Vetted::Leader(_) => None,
            })
            .collect();
        let people: HashMap<PersonId, String> = read
            .people_among(&wanted)?
            .into_iter()
            .map(|person| (person.id, person.list_name()))
            .collect();
        let mut rows: Vec<VettingRow> = workers
            .into_iter()
            .map(|(who, work)| {
                let (person_id, leader_id) = match who {
                    Vetted::Person(person) => (Some(person), None),
                    Vetted::Leader(leader) => (None, Some(leader)),
                };
                let name = person_id
                    .and_then(|person| people.get(&person))
                    .or(leader_id.and_then(|leader| leaders.get(&leader)));
                VettingRow {
                    person_id,
                    leader_id,
                    name: name.cloned().unwrap_or_default(),
                    leads: work.leads,
                    helps: work.helps,
                    next_date: work.days.into_iter().filter(|day| today <= *day).min(),
                    // A check made today helps from today on.
                    missing: missing_vettings(who, &vettings, &settings, today),
                    vettings: vettings
                        .iter()
                        .filter(|vetting| match who {
                            Vetted::Person(person) => vetting.person_id == Some(person),
                            Vetted::Leader(leader) => vetting.leader_id == Some(leader),
                        })
                        .cloned()
                        .collect(),
                }
            })
            .collect();
        let polish = polish_order()?;
        rows.sort_by(|one, other| {
            let whole = |row: &VettingRow| row.missing.is_empty();
            whole(one).cmp(&whole(other)).then_with(|| polish.compare(&one.name, &other.name))
        });
        let works_with_minors = read.centre(request.centre_id)?.settings.works_with_minors;
        Ok(Vettings { required: settings.vettings, works_with_minors, rows })
    })
}

/// Record a check of somebody who works with minors.
pub(crate) fn record_vetting(app: &App, caller: &Caller, request: RecordVetting) -> Result<Status> {
    ensure_past(Some(request.checked_on), app.now().today)?;
    let id = request.vetting_id.unwrap_or_else(|| app.new_id());
    let checked_by = short(&request.checked_by)?;
    app.write(caller, "record_vetting", None, move |write| {
        let before = request.vetting_id.map(|id| write.vetting(id)).transpose()?;
        let (person_id, leader_id) = match before {
            // Whose check it is stays, also when her record was merged into another since.
            Some(before) => (before.person_id, before.leader_id),
            None => match (request.person_id, request.leader_id) {
                (Some(person), _) => (Some(write.person(write.canonical()?.of(person))?.id), None),
                (None, Some(leader)) => {
                    let leader = write.leader(leader)?;
                    match leader.person_id {
                        Some(person) => (Some(write.canonical()?.of(person)), None),
                        None => (None, Some(leader.id)),
                    }
                }
                (None, None) => return Err(Refusal::NotFound.into()),
            },
        };
        let subject = person_id.map(|person| person.0).or(leader_id.map(|leader| leader.0));
        let vetting = Vetting {
            id,
            person_id,
            leader_id,
            kind: request.kind,
            checked_on: request.checked_on,
            checked_by,
            filed: request.filed,
        };
        write.put("vetting", id.0, subject.unwrap_or(id.0), &vetting)?;
        if let Some(person) = person_id {
            write.note("person", person);
        }
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}

/// Remove a check that was recorded by mistake.
pub(crate) fn remove_vetting(app: &App, caller: &Caller, request: RemoveVetting) -> Result<Status> {
    app.write(caller, "remove_vetting", None, move |write| {
        let vetting = write.vetting(request.vetting_id)?;
        write.delete("vetting", vetting.id.0)?;
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
