//! The organisation, centres, rooms, hours, closures, categories, leaders and agreements.

use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::ids::{
    CategoryId, CentreId, ClosureId, GrantAgreementCentreId, GrantAgreementId, LeaderId,
    LocationId, PersonId, RoomId,
};
use domain::opening::{Closure, ClosureKind, OpeningRule, check_rules};
use domain::organisation::{
    Category, Centre, CentreKind, CentreSettings, Leader, Location, Organisation, Role, Room,
    category_presets,
};
use domain::refusal::Refusal;
use domain::settlement::{GrantAgreement, GrantForm};
use domain::text::tidy;
use messages::{Language, Messages};
use serde::{Deserialize, Serialize};
use storage::Write;
use ts_rs::TS;

use crate::overview::{CentreView, centre_view};
use crate::users::{self, UserRow};
use crate::{App, Caller, Result};

/// Asks for everything that "Ustawienia" shows of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct GetSettings {
    /// Centre.
    pub centre_id: CentreId,
}

/// Everything that "Ustawienia" shows of a centre.
#[derive(Debug, Serialize, TS)]
pub struct SettingsView {
    /// Organisation.
    pub organisation: Organisation,
    /// Centre, places and categories, those no longer chosen included.
    pub centre: CentreView,
    /// Leaders, those no longer chosen included.
    pub leaders: Vec<Leader>,
    /// Opening rules, by weekday and validity.
    pub opening_rules: Vec<OpeningRule>,
    /// Closures, the latest first.
    pub closures: Vec<Closure>,
    /// Grant agreements, the latest first.
    pub grant_agreements: Vec<GrantAgreement>,
    /// Users: all for a manager, the volunteers for a coordinator, who sets their PINs.
    pub users: Vec<UserRow>,
}

/// Changes the organisation's own details.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateOrganisation {
    /// Full name.
    pub name: String,
    /// Short name, or empty.
    pub short_name: String,
    /// Address.
    pub address: String,
    /// E-mail, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
}

/// A weekly interval of opening hours, as typed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeeklyHours {
    /// Weekday.
    pub weekday: Weekday,
    /// Opening.
    pub start: TimeOfDay,
    /// Closing.
    pub end: TimeOfDay,
}

/// Founds a centre with its rooms, hours, and the categories of its kind.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateCentre {
    /// Kind.
    pub kind: CentreKind,
    /// Name.
    pub name: String,
    /// Roman number of the district, or empty.
    pub district: String,
    /// Address.
    pub address: String,
    /// Names of its rooms.
    pub rooms: Vec<String>,
    /// Weekly opening hours.
    pub hours: Vec<WeeklyHours>,
    /// First day on which the hours hold.
    pub valid_from: Date,
}

/// Changes a centre's details and settings.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateCentre {
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Roman number of the district, or empty.
    pub district: String,
    /// Address.
    pub address: String,
    /// Telephone, or empty.
    pub phone: String,
    /// E-mail, or empty.
    pub email: String,
    /// Coordinator's name, or empty.
    pub coordinator: String,
    /// Settings.
    pub settings: CentreSettings,
}

/// Adds a room, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveRoom {
    /// Centre, for a new room (in its main location).
    pub centre_id: CentreId,
    /// Room to change, or none for a new one.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Location of a new room; the centre's first without.
    #[ts(optional = nullable)]
    pub location_id: Option<LocationId>,
    /// Name.
    pub name: String,
    /// How many people fit, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Whether it can be chosen.
    pub active: bool,
}

/// Adds a category, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCategory {
    /// Centre.
    pub centre_id: CentreId,
    /// Category to change, or none for a new one.
    #[ts(optional = nullable)]
    pub category_id: Option<CategoryId>,
    /// Name.
    pub name: String,
    /// One or two letters.
    pub letter: String,
    /// Ground, 0 to 11.
    pub ground: u32,
    /// Whether it can be chosen.
    pub active: bool,
}

/// Adds a leader, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveLeader {
    /// Leader to change, or none for a new one.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Name.
    pub name: String,
    /// Whether the leader can be chosen.
    pub active: bool,
    /// The person the leader is, or none.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
}

/// A leader that was added or changed.
#[derive(Debug, Serialize, TS)]
pub struct SavedLeader {
    /// Leader.
    pub leader_id: LeaderId,
}

/// Sets the weekly hours of a centre from a day on; rules valid before end the day before.
#[derive(Debug, Deserialize, TS)]
pub struct SetOpeningHours {
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub valid_from: Date,
    /// Weekly hours.
    pub hours: Vec<WeeklyHours>,
}

/// Adds a closure, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveClosure {
    /// Centre.
    pub centre_id: CentreId,
    /// Closure to change, or none for a new one.
    #[ts(optional = nullable)]
    pub closure_id: Option<ClosureId>,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
    /// Kind.
    pub kind: ClosureKind,
    /// Reason, or empty.
    pub reason: String,
    /// Whether the usual hours still count as open.
    pub counts_as_open: bool,
    /// Whether the sessions that it hits, and that were not held, are cancelled with it.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub cancels: bool,
}

/// Removes a closure.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveClosure {
    /// Closure.
    pub closure_id: ClosureId,
}

/// Adds a grant agreement, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveGrantAgreement {
    /// Agreement to change, or none for a new one.
    #[ts(optional = nullable)]
    pub agreement_id: Option<GrantAgreementId>,
    /// Number.
    pub number: String,
    /// Date of signing.
    pub signed_on: Date,
    /// Title of the task.
    pub title: String,
    /// Grantor.
    pub grantor: String,
    /// Form.
    pub form: GrantForm,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
    /// Funding phrase; empty for the form's own.
    pub funding_phrase: String,
    /// Recipient of the report, or empty.
    pub report_recipient: String,
    /// Whether volunteers' services are valued in money.
    #[serde(default)]
    pub values_volunteers: bool,
    /// Centres it pays for.
    pub centres: Vec<CentreId>,
}

/// Everything that can be set of the organisation and a centre.
pub(crate) fn get_settings(
    app: &App,
    caller: &Caller,
    request: GetSettings,
) -> Result<SettingsView> {
    app.store().read(|read| {
        let mut users = read.users()?;
        users.retain(|user| caller.role == Role::Manager || user.role == Role::Volunteer);
        let users = users.into_iter().map(|user| users::row(read, user)).collect::<Result<_>>()?;
        Ok(SettingsView {
            organisation: read.organisation()?,
            centre: centre_view(read, request.centre_id)?,
            leaders: read.leaders()?,
            opening_rules: read.opening_rules(request.centre_id)?,
            closures: read.closures(request.centre_id)?,
            grant_agreements: read.grant_agreements()?,
            users,
        })
    })
}

/// Change the organisation's details.
pub(crate) fn update_organisation(
    app: &App,
    caller: &Caller,
    request: UpdateOrganisation,
) -> Result<Organisation> {
    app.write(caller, "update_organisation", None, move |write| {
        let before = write.organisation()?;
        let organisation = Organisation {
            id: before.id,
            name: title(&request.name)?,
            short_name: tidy(&request.short_name),
            address: tidy(&request.address),
            email: tidy(&request.email),
            phone: tidy(&request.phone),
            volunteering: before.volunteering,
        };
        write.put("organisation", organisation.id.0, organisation.id.0, &organisation)?;
        Ok(organisation)
    })
}

/// Found a centre.
pub(crate) fn create_centre(
    app: &App,
    caller: &Caller,
    request: CreateCentre,
) -> Result<CentreView> {
    let plan = Founding::new(app, request)?;
    let id = plan.centre.id;
    app.write(caller, "create_centre", Some(id), move |write| plan.write(write))?;
    app.store().read(|read| centre_view(read, id))
}

/// A centre about to be founded, with everything it begins with.
pub(crate) struct Founding {
    pub(crate) centre: Centre,
    pub(crate) location: Location,
    pub(crate) rooms: Vec<Room>,
    pub(crate) categories: Vec<Category>,
    pub(crate) rules: Vec<OpeningRule>,
}

impl Founding {
    /// Checks the request and gives everything its id.
    pub(crate) fn new(app: &App, request: CreateCentre) -> Result<Self> {
        let centre = Centre {
            id: app.new_id(),
            kind: request.kind,
            name: title(&request.name)?,
            district: tidy(&request.district),
            address: tidy(&request.address),
            phone: String::new(),
            email: String::new(),
            coordinator: String::new(),
            settings: request.kind.default_settings(),
        };
        let location = Location {
            id: app.new_id(),
            centre_id: centre.id,
            name: if centre.address.is_empty() {
                centre.name.clone()
            } else {
                centre.address.clone()
            },
            address: centre.address.clone(),
            is_external: false,
        };
        let mut rooms: Vec<Room> = Vec::new();
        for name in request.rooms.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()) {
            if rooms.iter().all(|room| room.name != name) {
                let name = title(&name)?;
                rooms.push(Room {
                    id: app.new_id(),
                    location_id: location.id,
                    name,
                    capacity: None,
                    active: true,
                });
            }
        }
        let categories = category_presets(request.kind)
            .iter()
            .enumerate()
            .map(|(position, (letter, name))| Category {
                id: app.new_id(),
                centre_id: centre.id,
                name: (*name).to_owned(),
                letter: (*letter).to_owned(),
                ground: position as u32 % 12,
                position: position as u32,
                active: true,
            })
            .collect();
        let rules = rules(app, centre.id, &request.hours, request.valid_from)?;
        Ok(Self { centre, location, rooms, categories, rules })
    }

    pub(crate) fn write(&self, write: &mut Write<'_>) -> Result<()> {
        let centre = self.centre.id.0;
        write.put("centre", centre, centre, &self.centre)?;
        write.put("location", self.location.id.0, centre, &self.location)?;
        for room in &self.rooms {
            write.put("room", room.id.0, centre, room)?;
        }
        for category in &self.categories {
            write.put("category", category.id.0, centre, category)?;
        }
        for rule in &self.rules {
            write.put("opening_rule", rule.id.0, centre, rule)?;
        }
        write.note("centre", self.centre.id);
        Ok(())
    }
}

fn rules(
    app: &App,
    centre: CentreId,
    hours: &[WeeklyHours],
    from: Date,
) -> Result<Vec<OpeningRule>> {
    let rules: Vec<OpeningRule> = hours
        .iter()
        .map(|hours| OpeningRule {
            id: app.new_id(),
            centre_id: centre,
            weekday: hours.weekday,
            start: hours.start,
            end: hours.end,
            valid_from: from,
            valid_to: None,
            overrides: false,
        })
        .collect();
    check_rules(&rules)?;
    Ok(rules)
}

/// Change a centre's details and settings.
pub(crate) fn update_centre(
    app: &App,
    caller: &Caller,
    request: UpdateCentre,
) -> Result<CentreView> {
    let id = request.centre_id;
    app.write(caller, "update_centre", Some(id), move |write| {
        let before = write.centre(id)?;
        let centre = Centre {
            id,
            kind: before.kind,
            name: title(&request.name)?,
            district: tidy(&request.district),
            address: tidy(&request.address),
            phone: tidy(&request.phone),
            email: tidy(&request.email),
            coordinator: tidy(&request.coordinator),
            settings: request.settings,
        };
        write.put("centre", id.0, id.0, &centre)?;
        write.note("centre", id);
        Ok(())
    })?;
    app.store().read(|read| centre_view(read, id))
}

/// Add or change a room.
pub(crate) fn save_room(app: &App, caller: &Caller, request: SaveRoom) -> Result<CentreView> {
    let (id, centre) = (request.room_id.unwrap_or_else(|| app.new_id()), request.centre_id);
    app.write(caller, "save_room", Some(centre), move |write| {
        let location_id = match request.room_id {
            Some(room) => write.room(room)?.location_id,
            None => match request.location_id {
                Some(location) => location,
                None => write.locations(centre)?.first().ok_or(Refusal::NotFound)?.id,
            },
        };
        let room = Room {
            id,
            location_id,
            name: title(&request.name)?,
            capacity: request.capacity,
            active: request.active,
        };
        write.put("room", id.0, id.0, &room)?;
        write.note("room", id);
        Ok(())
    })?;
    app.store().read(|read| centre_view(read, centre))
}

/// Add or change a category.
pub(crate) fn save_category(
    app: &App,
    caller: &Caller,
    request: SaveCategory,
) -> Result<CentreView> {
    let (id, centre) = (request.category_id.unwrap_or_else(|| app.new_id()), request.centre_id);
    app.write(caller, "save_category", Some(centre), move |write| {
        let position = match request.category_id {
            Some(category) => write.category(category)?.position,
            None => {
                write.categories(centre)?.iter().map(|other| other.position + 1).max().unwrap_or(0)
            }
        };
        let letter = tidy(&request.letter);
        if letter.is_empty() {
            return Err(Refusal::NameMissing.into());
        }
        if letter.chars().count() > 2 {
            return Err(Refusal::TextTooLong { limit: 2 }.into());
        }
        let category = Category {
            id,
            centre_id: centre,
            name: title(&request.name)?,
            letter,
            ground: request.ground.min(11),
            position,
            active: request.active,
        };
        write.put("category", id.0, id.0, &category)?;
        write.note("category", id);
        Ok(())
    })?;
    app.store().read(|read| centre_view(read, centre))
}

/// Add or change a leader.
pub(crate) fn save_leader(app: &App, caller: &Caller, request: SaveLeader) -> Result<SavedLeader> {
    let id = request.leader_id.unwrap_or_else(|| app.new_id());
    app.write(caller, "save_leader", None, move |write| {
        if let Some(leader) = request.leader_id {
            write.leader(leader)?;
        }
        if let Some(person) = request.person_id {
            write.person(person)?;
        }
        let leader = Leader {
            id,
            name: title(&request.name)?,
            person_id: request.person_id,
            active: request.active,
        };
        write.put("leader", id.0, id.0, &leader)?;
        write.note("leader", id);
        Ok(SavedLeader { leader_id: id })
    })
}

/// Set the weekly opening hours from a day on.
pub(crate) fn set_opening_hours(
    app: &App,
    caller: &Caller,
    request: SetOpeningHours,
) -> Result<SettingsView> {
    let centre = request.centre_id;
    let rules = rules(app, centre, &request.hours, request.valid_from)?;
    app.write(caller, "set_opening_hours", Some(centre), move |write| {
        let last = request.valid_from.plus_days(-1);
        let weekly = |rule: &OpeningRule| !rule.overrides;
        for mut before in write.opening_rules(centre)?.into_iter().filter(weekly) {
            if before.valid_from > last {
                write.delete("opening_rule", before.id.0)?;
            } else if before.valid_to.is_none_or(|to| to > last) {
                before.valid_to = Some(last);
                write.put("opening_rule", before.id.0, before.id.0, &before)?;
            }
        }
        for rule in &rules {
            write.put("opening_rule", rule.id.0, rule.id.0, rule)?;
        }
        write.note("centre", centre);
        write.note("from", request.valid_from);
        Ok(())
    })?;
    get_settings(app, caller, GetSettings { centre_id: centre })
}

/// Add or change a closure.
pub(crate) fn save_closure(
    app: &App,
    caller: &Caller,
    request: SaveClosure,
) -> Result<SettingsView> {
    let (id, centre) = (request.closure_id.unwrap_or_else(|| app.new_id()), request.centre_id);
    if request.last_date < request.first_date {
        return Err(Refusal::SpanReversed.into());
    }
    app.write(caller, "save_closure", Some(centre), move |write| {
        if let Some(before) = request.closure_id {
            write.closure(before)?;
        }
        let closure = Closure {
            id,
            centre_id: centre,
            first_date: request.first_date,
            last_date: request.last_date,
            kind: request.kind,
            reason: tidy(&request.reason),
            counts_as_open: request.counts_as_open,
        };
        write.put("closure", id.0, id.0, &closure)?;
        if request.cancels {
            let cancelled = crate::terms::cancel_hits(write, &closure)?;
            write.note("count", cancelled);
        }
        write.note("from", closure.first_date);
        write.note("to", closure.last_date);
        Ok(())
    })?;
    get_settings(app, caller, GetSettings { centre_id: centre })
}

/// Remove a closure.
pub(crate) fn remove_closure(
    app: &App,
    caller: &Caller,
    request: RemoveClosure,
) -> Result<SettingsView> {
    let centre = app.write(caller, "remove_closure", None, move |write| {
        let closure = write.closure(request.closure_id)?;
        write.belongs_to(closure.centre_id);
        write.delete("closure", closure.id.0)?;
        write.note("from", closure.first_date);
        write.note("to", closure.last_date);
        Ok(closure.centre_id)
    })?;
    get_settings(app, caller, GetSettings { centre_id: centre })
}

/// Add or change a grant agreement.
pub(crate) fn save_grant_agreement(
    app: &App,
    caller: &Caller,
    request: SaveGrantAgreement,
) -> Result<GrantAgreement> {
    let id = request.agreement_id.unwrap_or_else(|| app.new_id());
    if request.last_date < request.first_date {
        return Err(Refusal::SpanReversed.into());
    }
    // Documents are in Polish whatever the window's language is.
    let phrase = Messages::new(Language::Polish)
        .by_code("funding_phrase", request.form.code(), &[])
        .unwrap_or_default();
    let given = tidy(&request.funding_phrase);
    let agreement = GrantAgreement {
        id,
        number: title(&request.number)?,
        signed_on: request.signed_on,
        title: tidy(&request.title),
        grantor: tidy(&request.grantor),
        form: request.form,
        first_date: request.first_date,
        last_date: request.last_date,
        funding_phrase: if given.is_empty() { phrase } else { given },
        report_recipient: tidy(&request.report_recipient),
        values_volunteers: request.values_volunteers,
        centres: request.centres,
    };
    app.write(caller, "save_grant_agreement", None, move |write| {
        let before = match request.agreement_id {
            Some(agreement) => write.grant_agreement(agreement)?.centres,
            None => Vec::new(),
        };
        put_agreement(write, &agreement, &before)?;
        Ok(agreement)
    })
}

/// Writes an agreement and its links to centres; `before` are those it had.
pub(crate) fn put_agreement(
    write: &mut Write<'_>,
    agreement: &GrantAgreement,
    before: &[CentreId],
) -> Result<()> {
    write.put("grant_agreement", agreement.id.0, agreement.id.0, agreement)?;
    for centre in before.iter().filter(|centre| !agreement.centres.contains(centre)) {
        write.delete(
            "grant_agreement_centre",
            GrantAgreementCentreId::of(agreement.id, *centre).0,
        )?;
    }
    for centre in &agreement.centres {
        let link = GrantAgreementCentreId::of(agreement.id, *centre).0;
        let value = serde_json::json!({ "agreement_id": agreement.id, "centre_id": centre });
        write.put("grant_agreement_centre", link, link, &value)?;
    }
    write.note("agreement", agreement.id);
    Ok(())
}

/// A name of a thing, as it is kept: tidied, not empty, not too long.
pub(crate) fn title(text: &str) -> Result<String> {
    const LONGEST: usize = 200;
    let text = tidy(text);
    if text.is_empty() {
        return Err(Refusal::NameMissing.into());
    }
    if text.chars().count() > LONGEST {
        return Err(Refusal::TextTooLong { limit: LONGEST as u32 }.into());
    }
    Ok(text)
}
