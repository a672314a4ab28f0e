//! What the frame of the window shows everywhere.

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{CentreId, OperationId, UserId};
use domain::organisation::{Category, Centre, Leader, Location, Organisation, Role, Room};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::timetable::paying;
use crate::{App, Caller, Error, Result, door, history, words};

/// Nothing is asked beyond the command itself.
#[derive(Debug, Deserialize, TS)]
pub struct Nothing {}

/// The organisation and its centres, as the frame and the forms need them.
#[derive(Debug, Serialize, TS)]
pub struct Overview {
    /// Organisation.
    pub organisation: Organisation,
    /// Who is signed in.
    pub user: SignedIn,
    /// Centres, in Polish order of their names.
    pub centres: Vec<CentreView>,
    /// Leaders that can be chosen, in Polish order.
    pub leaders: Vec<Leader>,
    /// Whether the file holds invented people for trying things out.
    pub demo: bool,
    /// What the line at the bottom says.
    pub status: Status,
}

/// Who is signed in.
#[derive(Debug, Serialize, TS)]
pub struct SignedIn {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
}

/// A centre with its places and categories.
#[derive(Debug, Serialize, TS)]
pub struct CentreView {
    /// Centre.
    pub centre: Centre,
    /// Its locations.
    pub locations: Vec<Location>,
    /// Its rooms, in Polish order.
    pub rooms: Vec<Room>,
    /// Its categories, in their order.
    pub categories: Vec<Category>,
    /// The last day of the agreements that pay for it; none without any.
    #[ts(optional = nullable)]
    pub paid_until: Option<Date>,
}

/// The line at the bottom of the window.
#[derive(Debug, Serialize, TS)]
pub struct Status {
    /// Today, as the shell's clock has it.
    pub today: Date,
    /// The time of day.
    pub now: TimeOfDay,
    /// What the signed-in user did last and could undo, if anything.
    pub undo: Option<UndoOffer>,
    /// What the signed-in user undid last and could do again, if anything.
    pub redo: Option<UndoOffer>,
    /// When something was last written, as a local time such as `10:42`, or a date on other days.
    pub saved_at: Option<String>,
    /// The day of the last copy ("Zapisz kopię…"), if any.
    pub last_copy_on: Option<Date>,
}

/// An operation that can be undone or redone.
#[derive(Debug, Serialize, TS)]
pub struct UndoOffer {
    /// Operation.
    pub operation_id: OperationId,
    /// What it did, such as `obecna Zofia Żółć`.
    pub sentence: String,
}

/// A warning that came with something that was done all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// Its name, such as `under_age`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
}

/// The organisation, its centres and who is signed in.
pub(crate) fn get_overview(app: &App, caller: &Caller, _request: Nothing) -> Result<Overview> {
    let status = get_status(app, caller, Nothing {})?;
    app.store().read(|read| {
        let organisation = read.organisation()?;
        let (demo, _) = read.organisation_state(organisation.id)?;
        let user = read.user(caller.user)?;
        let centres = read
            .centres()?
            .into_iter()
            .map(|centre| centre_view(read, centre.id))
            .collect::<Result<_>>()?;
        let mut leaders = read.leaders()?;
        leaders.retain(|leader| leader.active);
        Ok(Overview {
            organisation,
            user: SignedIn { id: user.id, name: user.name, role: user.role },
            centres,
            leaders,
            demo,
            status,
        })
    })
}

/// A centre with its places and categories.
pub(crate) fn centre_view(read: Read<'_>, centre: CentreId) -> Result<CentreView> {
    Ok(CentreView {
        centre: read.centre(centre)?,
        locations: read.locations(centre)?,
        rooms: read.rooms(centre)?,
        categories: read.categories(centre)?,
        paid_until: paying(read, centre)?.iter().map(|agreement| agreement.last_date).max(),
    })
}

/// The line at the bottom: what can be undone, when it was saved.
pub(crate) fn get_status(app: &App, caller: &Caller, _request: Nothing) -> Result<Status> {
    let moment = app.now();
    let messages = caller.messages();
    app.store().read(|read| {
        let offer = |deed: Option<storage::history::Deed>| {
            let Some(deed) = deed.filter(|deed| history::may(caller, &deed.command)) else {
                return Ok::<_, Error>(None);
            };
            if !door::reaches(read, caller, &deed, moment.today)? {
                return Ok(None);
            }
            let sentence = history::sentence(read, messages, &deed)?;
            Ok(Some(UndoOffer { operation_id: deed.id, sentence }))
        };
        let saved_at = read.last_written_at()?.map(|at| {
            let (day, time) = app.clock.local(at);
            if day == moment.today {
                messages.time(time.minutes())
            } else {
                words::date(messages, day)
            }
        });
        Ok(Status {
            today: moment.today,
            now: moment.time,
            undo: offer(read.latest_undoable(caller.user)?)?,
            redo: offer(read.latest_undone(caller.user)?)?,
            saved_at,
            last_copy_on: read.last_recorded_at("save_copy")?.map(|at| app.clock.local(at).0),
        })
    })
}
