//! Who sits at an open file: nobody, or somebody who came in by PIN or by password.
//!
//! A file that is open with nobody at it shows who may come in, and nothing else. A PIN lets
//! volunteers in; the office sees everything and so comes back with its password, which is tried
//! on the key bag alone.

use std::sync::PoisonError;

use domain::ids::UserId;
use domain::organisation::{Role, User};
use domain::pin::Pin;
use domain::refusal::Refusal;
use messages::Language;
use serde::{Deserialize, Serialize};
use storage::pin::{Guess, PinState};
use ts_rs::TS;

use super::{Desk, Door};
use crate::overview::{Nothing, SignedIn};
use crate::{App, Error, Result};

/// A file that is open with nobody signed in: who may come in, and how.
#[derive(Debug, Serialize, TS)]
pub struct Waiting {
    /// The file's path.
    pub path: String,
    /// The organisation's name.
    pub organisation: String,
    /// Whether the file holds invented people.
    pub demo: bool,
    /// Those who can sign in: volunteers first, then the office, in Polish order.
    pub users: Vec<WaitingUser>,
}

/// Somebody who may come in.
#[derive(Debug, Serialize, TS)]
pub struct WaitingUser {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Whether she is of the office, which comes in with its password only.
    pub office: bool,
    /// How many digits her PIN has; none where she comes in with her password.
    pub pin_digits: Option<u32>,
    /// Whether her PIN was mistyped too often.
    pub pin_blocked: bool,
}

/// Signs a volunteer in at an open file.
#[derive(Deserialize, TS)]
pub struct SignInWithPin {
    /// User.
    pub user_id: UserId,
    /// PIN.
    pub pin: String,
}

/// Signs in at an open file.
#[derive(Deserialize, TS)]
pub struct SignInWithPassword {
    /// User.
    pub user_id: UserId,
    /// Password.
    pub password: String,
}

/// The file that is open, and who sits at it.
pub(super) struct Seat {
    pub(super) app: App,
    pub(super) user: Option<UserId>,
}

impl Desk {
    /// Who may come in, where a file is open with nobody at it.
    pub(super) fn waiting(&self) -> Result<Option<Waiting>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let Some(Seat { app, user: None }) = open.as_ref() else { return Ok(None) };
        app.store().read(|read| {
            let organisation = read.organisation()?;
            let (demo, _) = read.organisation_state(organisation.id)?;
            let mut users = read.users()?;
            users.retain(|user| user.active);
            // The sort is stable, so that the Polish order stays within each part.
            users.sort_by_key(|user| user.role != Role::Volunteer);
            let users = users
                .into_iter()
                .map(|User { id, name, role, .. }| {
                    let office = role != Role::Volunteer;
                    let state = if office { PinState::Missing } else { read.pin_state(id)? };
                    let pin_digits = match state {
                        PinState::Set { digits } => Some(digits),
                        PinState::Missing | PinState::Blocked => None,
                    };
                    let pin_blocked = state == PinState::Blocked;
                    Ok(WaitingUser { id, name, office, pin_digits, pin_blocked })
                })
                .collect::<Result<_>>()?;
            let path = app.store().path().display().to_string();
            Ok(Some(Waiting { path, organisation: organisation.name, demo, users }))
        })
    }

    /// Signs out and leaves the file open. What is being written ends first: the door is changed
    /// only when no command is under way.
    pub(super) fn step_away(&self, language: Language, request: Nothing) -> Result<Door> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        open.as_mut().ok_or(Error::Locked)?.user = None;
        drop(open);
        self.get_door(language, request)
    }

    pub(super) fn sign_in_with_pin(
        &self,
        language: Language,
        request: SignInWithPin,
    ) -> Result<SignedIn> {
        // Held throughout: guesses are made one after another, at one file.
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let seat = open.as_mut().ok_or(Error::Locked)?;
        let pin = Pin::typed(&request.pin)?;
        if seat.app.caller(request.user_id, language)?.role != Role::Volunteer {
            return Err(Refusal::PinForVolunteers.into());
        }
        match seat.app.store().guess_pin(request.user_id, &pin)? {
            Guess::Right => seat.take(request.user_id, language),
            Guess::Wrong { left: 0 } | Guess::Blocked => Err(Refusal::PinBlocked.into()),
            Guess::Wrong { left } => Err(Refusal::PinWrong { left }.into()),
            Guess::Missing => Err(Refusal::PinMissing.into()),
        }
    }

    pub(super) fn sign_in_with_password(
        &self,
        language: Language,
        request: SignInWithPassword,
    ) -> Result<SignedIn> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let seat = open.as_mut().ok_or(Error::Locked)?;
        // The key itself is not needed: the file is open.
        drop(seat.app.store().with_bag(|bag, _| bag.unlock(request.user_id, &request.password))?);
        seat.app.caller(request.user_id, language)?;
        seat.app.store().forget_pin_guesses(request.user_id)?;
        seat.take(request.user_id, language)
    }
}

impl Seat {
    /// Lets a user sit down, in the place of whoever sat there.
    fn take(&mut self, user: UserId, language: Language) -> Result<SignedIn> {
        let caller = self.app.caller(user, language)?;
        let name = self.app.store().read(|read| Ok::<_, Error>(read.user(user)?.name))?;
        self.user = Some(user);
        Ok(SignedIn { id: user, name, role: caller.role })
    }
}
