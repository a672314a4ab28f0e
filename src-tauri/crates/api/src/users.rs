//! Who signs in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::{PersonId, UserId};
use domain::organisation::{Role, User};
use domain::people::tidy_name;
use domain::pin::Pin;
use domain::refusal::Refusal;
use messages::{Language, Messages};
use reports::recovery_sheet::RecoverySheet;
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::pin::{self, PinState};
use ts_rs::TS;

use crate::overview::{Nothing, Status, get_status};
use crate::{App, Caller, Error, Result};

/// Somebody who signs in, as the list of users shows her.
#[derive(Debug, Serialize, TS)]
pub struct UserRow {
    /// User.
    pub id: UserId,
    /// Name, as it is shown at the door.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Whether she can sign in.
    pub active: bool,
    /// The person she is, if she is one of the register.
    pub person_id: Option<PersonId>,
    /// That person's name, last name first; empty without one.
    pub person: String,
    /// Whether she has a PIN. The PIN itself is nowhere to be seen.
    pub pin: PinIs,
}

/// Whether somebody has a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PinIs {
    /// None.
    Missing,
    /// One that lets her in.
    Set,
    /// One that was mistyped too often.
    Blocked,
}

/// Sets a user's PIN, or takes it away.
#[derive(Deserialize, TS)]
pub struct SetPin {
    /// User.
    pub user_id: UserId,
    /// Four to eight digits, or none to take it away.
    #[ts(optional = nullable)]
    pub pin: Option<String>,
}

/// Adds a user, with a record in the key bag.
#[derive(Deserialize, TS)]
pub struct AddUser {
    /// Name, as it is shown at the door.
    pub name: String,
    /// Role.
    pub role: Role,
    /// First password.
    pub password: String,
}

/// Changes a user's role, or lets nobody sign in with it any more.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateUser {
    /// User.
    pub user_id: UserId,
    /// Role.
    pub role: Role,
    /// Whether the user can sign in.
    pub active: bool,
    /// The person she is, or none.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
}

/// Changes one's own password.
#[derive(Deserialize, TS)]
pub struct ChangePassword {
    /// The password so far.
    pub current: String,
    /// The password from now on.
    pub new: String,
}

/// Gives a user a password: a first one in a file made from an export, or in place of one that
/// was forgotten.
#[derive(Deserialize, TS)]
pub struct GivePassword {
    /// User.
    pub user_id: UserId,
    /// The password from now on.
    pub password: String,
}

/// A new recovery key, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryKey {
    /// Its groups, in order; to be written down or printed, and typed back.
    pub groups: Vec<String>,
    /// The page that prints it: a PDF, in base64.
    pub sheet: String,
}

/// Add a user with a password.
pub(crate) fn add_user(app: &App, caller: &Caller, request: AddUser) -> Result<UserRow> {
    let user = User {
        id: app.new_id(),
        name: tidy_name(&request.name)?,
        role: request.role,
        active: true,
        person_id: None,
    };
    // The key comes first: a user without a way in can be seen and removed, a way in without a
    // user cannot.
    app.store()
        .with_bag(|bag, key| bag.add_user(key, user.id, &user.name, &request.password, app.cost))?;
    let id = user.id;
    let written = app.write(caller, "add_user", None, move |write| {
        write.put("user", user.id.0, user.id.0, &user)?;
        write.note("user", user.id);
        Ok(())
    });
    if written.is_err() {
        app.store().with_bag(|bag, _| bag.remove_user(id))?;
    }
    written?;
    answer(app, id)
}

/// Change a user's role or take the sign-in away.
pub(crate) fn update_user(app: &App, caller: &Caller, request: UpdateUser) -> Result<UserRow> {
    let id = request.user_id;
    app.write(caller, "update_user", None, move |write| {
        let mut user = write.user(request.user_id)?;
        let is_manager = |user: &User| user.active && user.role == Role::Manager;
        let others = write.users()?.iter().any(|other| other.id != user.id && is_manager(other));
        let was = is_manager(&user);
        user.role = request.role;
        user.active = request.active;
        user.person_id = request.person_id;
        if let Some(person) = user.person_id {
            write.person(person)?;
        }
        if was && !is_manager(&user) && !others {
            return Err(Refusal::LastManager.into());
        }
        write.put("user", user.id.0, user.id.0, &user)?;
        if user.role != Role::Volunteer {
            // The office comes in with its password: a PIN left behind would say otherwise.
            write.put("user", user.id.0, user.id.0, &serde_json::json!({ "pin": "" }))?;
        }
        write.note("user", user.id);
        Ok(())
    })?;
    answer(app, id)
}

/// Set or take away a PIN.
///
/// A manager sets anybody's, a coordinator a volunteer's, everybody her own. Only a volunteer
/// gets one: the office comes in with its password.
pub(crate) fn set_pin(app: &App, caller: &Caller, request: SetPin) -> Result<UserRow> {
    let id = request.user_id;
    let user = app.store().read(|read| Ok::<_, Error>(read.user(id)?))?;
    let may = match caller.role {
        Role::Manager => true,
        Role::Coordinator => user.role == Role::Volunteer || id == caller.user,
        Role::Volunteer => id == caller.user,
    };
    if !may {
        return Err(Error::NotAllowed);
    }
    let kept = match &request.pin {
        None => String::new(),
        Some(_) if user.role != Role::Volunteer => return Err(Refusal::PinForVolunteers.into()),
        Some(digits) => pin::kept(&Pin::chosen(digits)?, app.cost)?,
    };
    app.write(caller, "set_pin", None, move |write| {
        write.put("user", id.0, id.0, &serde_json::json!({ "pin": kept }))?;
        write.note("user", id);
        Ok(())
    })?;
    answer(app, id)
}

/// A user as the list shows her.
pub(crate) fn row(read: Read<'_>, user: User) -> Result<UserRow> {
    let User { id, name, role, active, person_id } = user;
    let person = person_id.map(|id| read.person(id)).transpose()?;
    let pin = match read.pin_state(id)? {
        PinState::Missing => PinIs::Missing,
        PinState::Set { .. } => PinIs::Set,
        PinState::Blocked => PinIs::Blocked,
    };
    let person = person.map(|person| person.list_name()).unwrap_or_default();
    Ok(UserRow { id, name, role, active, person_id, person, pin })
}

fn answer(app: &App, id: UserId) -> Result<UserRow> {
    app.store().read(|read| row(read, read.user(id)?))
}

/// Change one's own password.
pub(crate) fn change_password(
    app: &App,
    caller: &Caller,
    request: ChangePassword,
) -> Result<UserRow> {
    let user = caller.user;
    app.store().with_bag(|bag, key| {
        bag.unlock(user, &request.current)?;
        bag.set_password(key, user, &request.new, app.cost)
    })?;
    record(app, caller, "change_password")?;
    answer(app, user)
}

/// Give a user a password.
pub(crate) fn give_password(app: &App, caller: &Caller, request: GivePassword) -> Result<User> {
    let user = app.store().read(|read| read.user(request.user_id))?;
    app.store().with_bag(|bag, key| {
        bag.give_password(key, user.id, &user.name, &request.password, app.cost)
    })?;
    let id = user.id;
    app.write(caller, "give_password", None, move |write| {
        write.note("user", id);
        write.record();
        Ok(())
    })?;
    Ok(user)
}

/// Make a new recovery key; the one so far stops working.
pub(crate) fn renew_recovery_key(
    app: &App,
    caller: &Caller,
    _request: Nothing,
) -> Result<RecoveryKey> {
    let key = app.store().with_bag(|bag, key| bag.renew_recovery_key(key))?;
    record(app, caller, "renew_recovery_key")?;
    let organisation = app.store().read(|read| read.organisation())?;
    recovery_key(app, &organisation.name, &key)
}

fn record(app: &App, caller: &Caller, command: &'static str) -> Result<()> {
    app.write(caller, command, None, |write| {
        write.record();
        Ok(())
    })
}

/// A recovery key as it is shown, with the page that prints it.
pub(crate) fn recovery_key(
    app: &App,
    organisation: &str,
    key: &storage::key_bag::RecoveryKey,
) -> Result<RecoveryKey> {
    let groups: Vec<String> = key.text().split('-').map(str::to_owned).collect();
    let sheet = RecoverySheet {
        organisation: organisation.to_owned(),
        file_name: app
            .store()
            .path()
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        issued: app.now().today,
        groups: groups.clone(),
    };
    let document = reports::recovery_sheet::document(&sheet, Messages::new(Language::Polish));
    Ok(RecoveryKey { groups, sheet: STANDARD.encode(reports::render(&document)?.bytes) })
}

/// Record that the recovery key was typed back.
pub(crate) fn confirm_recovery_key(
    app: &App,
    caller: &Caller,
    _request: Nothing,
) -> Result<Status> {
    let today = app.now().today;
    app.write(caller, "confirm_recovery_key", None, move |write| {
        let organisation = write.organisation()?.id;
        let value = serde_json::json!({ "recovery_confirmed_on": today });
        write.put("organisation", organisation.0, organisation.0, &value)?;
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
