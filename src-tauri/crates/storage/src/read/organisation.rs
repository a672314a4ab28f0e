//! The organisation: its centres, their places, hours and agreements, its users and leaders.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::ids::{
    CategoryId, CentreId, ClosureId, GrantAgreementId, LeaderId, OrganisationId, RoomId, UserId,
};
use domain::opening::{Closure, OpeningRule};
use domain::organisation::{Category, Centre, Leader, Location, Logo, Organisation, Room, User};
use domain::refusal::Refusal;
use domain::settlement::GrantAgreement;
use serde_json::Value;
use uuid::Uuid;

use super::{Read, damaged};
use crate::error::{Error, Result};

impl Read<'_> {
    /// The organisation of the file.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn organisation(&self) -> Result<Organisation> {
        self.rows("organisation", "ORDER BY id LIMIT 1", [])?
            .pop()
            .ok_or(Error::Refused(Refusal::NotFound))
    }

    /// Whether the file holds invented people, and the day the recovery key was typed back.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn organisation_state(&self, id: OrganisationId) -> Result<(bool, Option<Date>)> {
        let (demo, confirmed): (bool, Option<String>) = self
            .db
            .prepare_cached("SELECT demo, recovery_confirmed_on FROM organisation WHERE id = ?1")?
            .query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((demo, confirmed.and_then(|date| date.parse().ok())))
    }

    /// Everyone who signs in or did, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn users(&self) -> Result<Vec<User>> {
        self.rows("user", "ORDER BY name COLLATE PL, id", [])
    }

    /// One user.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn user(&self, id: UserId) -> Result<User> {
        self.one("user", id.0)
    }

    /// Every centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn centres(&self) -> Result<Vec<Centre>> {
        self.rows("centre", "ORDER BY name COLLATE PL, id", [])
    }

    /// One centre.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn centre(&self, id: CentreId) -> Result<Centre> {
        self.one("centre", id.0)
    }

    /// The locations of a centre, the oldest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn locations(&self, centre: CentreId) -> Result<Vec<Location>> {
        self.rows("location", "AND centre_id = ?1 ORDER BY id", [centre.0])
    }

    /// The rooms of a centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn rooms(&self, centre: CentreId) -> Result<Vec<Room>> {
        self.rows(
            "room",
            "AND location_id IN (SELECT id FROM location WHERE centre_id = ?1) ORDER BY name COLLATE PL, id",
            [centre.0],
        )
    }

    /// One room.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn room(&self, id: RoomId) -> Result<Room> {
        self.one("room", id.0)
    }

    /// The categories of a centre, in their order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn categories(&self, centre: CentreId) -> Result<Vec<Category>> {
        self.rows(
            "category",
            "AND centre_id = ?1 ORDER BY position, name COLLATE PL, id",
            [centre.0],
        )
    }

    /// One category.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn category(&self, id: CategoryId) -> Result<Category> {
        self.one("category", id.0)
    }

    /// Every leader, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn leaders(&self) -> Result<Vec<Leader>> {
        self.rows("leader", "ORDER BY name COLLATE PL, id", [])
    }

    /// One leader.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn leader(&self, id: LeaderId) -> Result<Leader> {
        self.one("leader", id.0)
    }

    /// The opening rules of a centre, by weekday, validity and start.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn opening_rules(&self, centre: CentreId) -> Result<Vec<OpeningRule>> {
        let mut rules: Vec<OpeningRule> = self.rows(
            "opening_rule",
            "AND centre_id = ?1 ORDER BY valid_from, start, id",
            [centre.0],
        )?;
        rules.sort_by_key(|rule| (rule.weekday, rule.valid_from, rule.start, rule.id));
        Ok(rules)
    }

    /// The closures of a centre, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn closures(&self, centre: CentreId) -> Result<Vec<Closure>> {
        self.rows("closure", "AND centre_id = ?1 ORDER BY first_date DESC, id", [centre.0])
    }

    /// One closure.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn closure(&self, id: ClosureId) -> Result<Closure> {
        self.one("closure", id.0)
    }

    /// Every grant agreement with its centres, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn grant_agreements(&self) -> Result<Vec<GrantAgreement>> {
        let mut links: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        let mut found = self.db.prepare_cached(
            "SELECT agreement_id, centre_id FROM grant_agreement_centre WHERE deleted = 0 ORDER BY centre_id",
        )?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            links.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
        let agreements: Vec<Value> =
            self.rows("grant_agreement", "ORDER BY first_date DESC, number, id", [])?;
        agreements
            .into_iter()
            .map(|mut agreement| {
                let id = agreement["id"]
                    .as_str()
                    .and_then(|id| Uuid::parse_str(id).ok())
                    .unwrap_or_default();
                agreement["centres"] = serde_json::json!(links.remove(&id).unwrap_or_default());
                serde_json::from_value(agreement).map_err(damaged)
            })
            .collect()
    }

    /// One grant agreement.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn grant_agreement(&self, id: GrantAgreementId) -> Result<GrantAgreement> {
        let mut all = self.grant_agreements()?;
        all.retain(|agreement| agreement.id == id);
        all.pop().ok_or(Error::Refused(Refusal::NotFound))
    }

    /// The agreement that pays for a centre's month: one valid on the month's last day, else on
    /// any of its days; of several the one that began last.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn agreement_for(&self, centre: CentreId, month: Month) -> Result<Option<GrantAgreement>> {
        let all: Vec<GrantAgreement> = self
            .grant_agreements()?
            .into_iter()
            .filter(|agreement| agreement.centres.contains(&centre))
            .filter(|agreement| {
                agreement.first_date <= month.last() && month.first() <= agreement.last_date
            })
            .collect();
        let on_last = all.iter().position(|agreement| month.last() <= agreement.last_date);
        Ok(all.into_iter().nth(on_last.unwrap_or(0)))
    }

    /// The logos for what is printed, the organisation's before the city's.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn logos(&self) -> Result<Vec<Logo>> {
        let mut logos: Vec<Logo> = self.rows("logo", "ORDER BY id", [])?;
        logos.sort_by_key(|logo| logo.kind);
        Ok(logos)
    }
}
