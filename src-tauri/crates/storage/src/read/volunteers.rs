//! Volunteers: agreements, services, checks, availability, certificates, and what values them.
//!
//! Every person is read as the record that stands for her.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{
    ActionId, AvailabilityId, CentreId, CertificateId, GrantAgreementId, LeaderId, PersonId,
    VettingId, VolunteerAgreementId, VolunteerAnnexId, VolunteerEntryId, VolunteerTaskId,
};
use domain::settlement::Action;
use domain::volunteers::{
    Availability, Certificate, Vetting, VolunteerAgreement, VolunteerAnnex, VolunteerCard,
    VolunteerEntry, VolunteerRate, VolunteerTask,
};
use rusqlite::params;

use super::Read;
use crate::error::{Error, Result};

impl Read<'_> {
    /// The services at a centre dated within the days given, by date.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_entries(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<VolunteerEntry>> {
        let canonical = self.canonical()?;
        let mut entries: Vec<VolunteerEntry> = self.rows(
            "volunteer_entry",
            "AND centre_id = ?1 AND date BETWEEN ?2 AND ?3 ORDER BY date, id",
            params![centre.0, first.to_string(), last.to_string()],
        )?;
        for entry in &mut entries {
            entry.person_id = canonical.of(entry.person_id);
        }
        Ok(entries)
    }

    /// One service.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_entry(&self, id: VolunteerEntryId) -> Result<VolunteerEntry> {
        self.one("volunteer_entry", id.0)
    }

    /// The services of everybody at every centre dated within the days given, by date.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_entries_of_all(&self, first: Date, last: Date) -> Result<Vec<VolunteerEntry>> {
        let canonical = self.canonical()?;
        let mut entries: Vec<VolunteerEntry> = self.rows(
            "volunteer_entry",
            "AND date BETWEEN ?1 AND ?2 ORDER BY date, id",
            params![first.to_string(), last.to_string()],
        )?;
        for entry in &mut entries {
            entry.person_id = canonical.of(entry.person_id);
        }
        Ok(entries)
    }

    /// The services of a person at every centre, by date.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_entries_of_person(&self, person: PersonId) -> Result<Vec<VolunteerEntry>> {
        let person = self.canonical()?.of(person);
        let mut entries: Vec<VolunteerEntry> = self.rows_of_person("volunteer_entry", person)?;
        for entry in &mut entries {
            entry.person_id = person;
        }
        entries.sort_by_key(|entry| (entry.date, entry.start, entry.id));
        Ok(entries)
    }

    /// Whoever has or had an agreement for a centre, or a service at it.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteers_of(&self, centre: CentreId) -> Result<HashSet<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT person_id FROM volunteer_entry WHERE deleted = 0 AND centre_id = ?1
             UNION SELECT person_id FROM volunteer_agreement
             WHERE deleted = 0 AND (centre_id IS NULL OR centre_id = ?1)",
        )?;
        let rows = found.query_map([centre.0], |row| Ok(canonical.of(PersonId(row.get(0)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every agreement with a volunteer, with its annexes, by first day.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_agreements(&self) -> Result<Vec<VolunteerAgreement>> {
        let canonical = self.canonical()?;
        let mut annexes: HashMap<VolunteerAgreementId, Vec<VolunteerAnnex>> = HashMap::new();
        let every: Vec<VolunteerAnnex> =
            self.rows("volunteer_annex", "ORDER BY agreement_id, number, id", [])?;
        for annex in every {
            annexes.entry(annex.agreement_id).or_default().push(annex);
        }
        let mut agreements: Vec<VolunteerAgreement> =
            self.rows("volunteer_agreement", "ORDER BY first_date, id", [])?;
        for agreement in &mut agreements {
            agreement.person_id = canonical.of(agreement.person_id);
            agreement.annexes = annexes.remove(&agreement.id).unwrap_or_default();
        }
        Ok(agreements)
    }

    /// The agreements with a person, by first day.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_agreements_of_person(
        &self,
        person: PersonId,
    ) -> Result<Vec<VolunteerAgreement>> {
        let person = self.canonical()?.of(person);
        let mut agreements = self.volunteer_agreements()?;
        agreements.retain(|agreement| agreement.person_id == person);
        Ok(agreements)
    }

    /// One agreement with a volunteer, with its annexes.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_agreement(&self, id: VolunteerAgreementId) -> Result<VolunteerAgreement> {
        let mut agreements = self.volunteer_agreements()?;
        agreements.retain(|agreement| agreement.id == id);
        agreements.pop().ok_or(Error::Refused(domain::refusal::Refusal::NotFound))
    }

    /// One agreement as its row has it: with the record it was made with, though that may stand
    /// for nobody any more, and without annexes. A change of it goes out from this.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_agreement_row(&self, id: VolunteerAgreementId) -> Result<VolunteerAgreement> {
        self.one("volunteer_agreement", id.0)
    }

    /// One annex.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_annex(&self, id: VolunteerAnnexId) -> Result<VolunteerAnnex> {
        self.one("volunteer_annex", id.0)
    }

    /// Every task of volunteers, in their order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_tasks(&self) -> Result<Vec<VolunteerTask>> {
        self.rows("volunteer_task", "ORDER BY position, id", [])
    }

    /// One task.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_task(&self, id: VolunteerTaskId) -> Result<VolunteerTask> {
        self.one("volunteer_task", id.0)
    }

    /// The rates of a grant agreement, the general one last.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_rates(&self, agreement: GrantAgreementId) -> Result<Vec<VolunteerRate>> {
        self.rows(
            "volunteer_rate",
            "AND agreement_id = ?1 ORDER BY task_id IS NULL, task_id, id",
            [agreement.0],
        )
    }

    /// The actions of a grant agreement, in their order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn actions(&self, agreement: GrantAgreementId) -> Result<Vec<Action>> {
        self.rows("action", "AND agreement_id = ?1 ORDER BY position, id", [agreement.0])
    }

    /// One action.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn action(&self, id: ActionId) -> Result<Action> {
        self.one("action", id.0)
    }

    /// Every check of those who work with minors, the latest first. One of a leader counts as her
    /// person's, once it is known who she is.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn vettings(&self) -> Result<Vec<Vetting>> {
        let canonical = self.canonical()?;
        let mut vettings: Vec<Vetting> =
            self.rows("vetting", "ORDER BY checked_on DESC, id DESC", [])?;
        let leaders: HashMap<LeaderId, PersonId> = self
            .leaders()?
            .into_iter()
            .filter_map(|leader| Some((leader.id, leader.person_id?)))
            .collect();
        for vetting in &mut vettings {
            let led = || vetting.leader_id.and_then(|leader| leaders.get(&leader).copied());
            vetting.person_id = vetting.person_id.or_else(led).map(|person| canonical.of(person));
        }
        Ok(vettings)
    }

    /// One check.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn vetting(&self, id: VettingId) -> Result<Vetting> {
        self.one("vetting", id.0)
    }

    /// When the volunteers of a centre can come.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn availabilities(&self, centre: CentreId) -> Result<Vec<Availability>> {
        let canonical = self.canonical()?;
        let mut weeks: Vec<Availability> =
            self.rows("availability", "AND centre_id = ?1 ORDER BY start, id", [centre.0])?;
        for week in &mut weeks {
            week.person_id = canonical.of(week.person_id);
        }
        weeks.sort_by_key(|week| (week.person_id, week.weekday.number(), week.start));
        Ok(weeks)
    }

    /// One statement of when a volunteer can come.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn availability(&self, id: AvailabilityId) -> Result<Availability> {
        self.one("availability", id.0)
    }

    /// Every certificate that was given out, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn certificates(&self) -> Result<Vec<Certificate>> {
        let canonical = self.canonical()?;
        let mut certificates: Vec<Certificate> =
            self.rows("certificate", "ORDER BY issued_on DESC, id DESC", [])?;
        for certificate in &mut certificates {
            certificate.person_id = canonical.of(certificate.person_id);
        }
        Ok(certificates)
    }

    /// One certificate.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn certificate(&self, id: CertificateId) -> Result<Certificate> {
        self.one("certificate", id.0)
    }

    /// The cards of a centre's month that came back signed, and those taken out again.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_cards(&self, centre: CentreId, month: Month) -> Result<Vec<VolunteerCard>> {
        let canonical = self.canonical()?;
        let mut cards: Vec<VolunteerCard> = self.rows(
            "volunteer_card",
            "AND centre_id = ?1 AND month = ?2 ORDER BY id",
            params![centre.0, month.to_string()],
        )?;
        for card in &mut cards {
            card.person_id = canonical.of(card.person_id);
        }
        Ok(cards)
    }
}
