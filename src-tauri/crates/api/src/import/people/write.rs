//! Writing people, as one operation: each question to the file is asked once, not once a row.

use std::collections::HashMap;

use domain::calendar::Month;
use domain::ids::{DeclarationId, GrantAgreementId, MembershipId, PersonId, PrivacyNoticeId};
use domain::import::PersonRow;
use domain::people::{Consent, Declaration, PrivacyNotice};
use storage::Write;
use uuid::Uuid;

use super::fill::{consents_of, version_of};
use super::{PeoplePlan, PersonMakes};
use crate::Result;
use crate::import::write::put_match;

/// The agreements that pay for the centre, by the month of a declaration.
type Agreements = HashMap<Month, Option<GrantAgreementId>>;

impl PeoplePlan {
    /// Writes the rows that are left.
    ///
    /// # Errors
    /// Errors of the file; then nothing is kept.
    pub(in crate::import) fn write(self, write: &mut Write<'_>) -> Result<()> {
        let given = self.rows.iter().filter_map(|planned| planned.read.number);
        let standing = write.memberships_of_centre(self.centre.id)?;
        let numbers = standing.iter().filter_map(|membership| membership.number);
        let mut next = numbers.chain(given).max().unwrap_or(0) + 1;
        let consents = write.consents()?;
        let informed = write.informed()?;
        let mut agreements = Agreements::new();
        for planned in &self.rows {
            let read = &planned.read;
            match &planned.makes {
                PersonMakes::Nothing => {}
                PersonMakes::New(person, membership) => {
                    write.put("person", person.id.0, person.id.0, person)?;
                    self.put_member(write, &mut next, *membership, person.id, read)?;
                    self.put_papers(write, &mut agreements, *membership, person.id, read, true)?;
                    for consent in consents_of(person.id, read, self.since(read)) {
                        put_consent(write, &consent)?;
                    }
                }
                PersonMakes::Joins(person, membership) => {
                    self.put_member(write, &mut next, *membership, person.id, read)?;
                    let new = !informed.contains(&person.id);
                    self.put_papers(write, &mut agreements, *membership, person.id, read, new)?;
                    let asked = consents.get(&person.id).map_or(&[][..], Vec::as_slice);
                    for consent in consents_of(person.id, read, self.since(read)) {
                        // What she answered elsewhere is not overwritten by a table.
                        if asked.iter().all(|other| other.kind != consent.kind) {
                            put_consent(write, &consent)?;
                        }
                    }
                }
                PersonMakes::Fills(fill) => {
                    if let Some(person) = &fill.person {
                        write.put("person", person.id.0, person.id.0, person)?;
                    }
                    if let Some(membership) = &fill.membership {
                        let subject = membership.person_id.0;
                        write.put("membership", membership.id.0, subject, membership)?;
                    }
                    if let Some(declaration) = &fill.declaration {
                        self.put_declaration(write, &mut agreements, declaration.clone())?;
                    }
                    if let Some(notice) = &fill.notice {
                        put_notice(write, notice)?;
                    }
                    for consent in &fill.consents {
                        put_consent(write, consent)?;
                    }
                }
            }
        }
        put_match(write, self.matched.as_ref())?;
        write.note("count", self.rows.len());
        Ok(())
    }

    fn put_member(
        &self,
        write: &mut Write<'_>,
        next: &mut u32,
        id: MembershipId,
        person: PersonId,
        read: &PersonRow,
    ) -> Result<()> {
        let mut membership = self.membership(id, person, read);
        if membership.number.is_none() {
            membership.number = Some(*next);
            *next += 1;
        }
        Ok(write.put("membership", id.0, person.0, &membership)?)
    }

    /// Writes the declaration and the information clause of a row. Their ids follow from that of
    /// the membership, for which there is one of each.
    fn put_papers(
        &self,
        write: &mut Write<'_>,
        agreements: &mut Agreements,
        membership: MembershipId,
        person_id: PersonId,
        read: &PersonRow,
        inform: bool,
    ) -> Result<()> {
        let derived = |what: &str| Uuid::new_v5(&membership.0, what.as_bytes());
        if let Some(signed_on) = read.declared_on {
            let declaration = Declaration {
                id: DeclarationId(derived("declaration")),
                person_id,
                centre_id: self.centre.id,
                agreement_id: None,
                number: read.declaration_number.clone(),
                signed_on,
                withdrawn_on: None,
            };
            self.put_declaration(write, agreements, declaration)?;
        }
        if let Some(given_on) = read.informed_on.filter(|_| inform) {
            let id = PrivacyNoticeId(derived("privacy_notice"));
            let version = version_of(&self.centre);
            put_notice(write, &PrivacyNotice { id, person_id, given_on, version })?;
        }
        Ok(())
    }

    fn put_declaration(
        &self,
        write: &mut Write<'_>,
        agreements: &mut Agreements,
        mut declaration: Declaration,
    ) -> Result<()> {
        let month = declaration.signed_on.month();
        declaration.agreement_id = match agreements.get(&month) {
            Some(agreement) => *agreement,
            None => {
                let agreement = write.agreement_for(self.centre.id, month)?;
                let agreement = agreement.map(|agreement| agreement.id);
                agreements.insert(month, agreement);
                agreement
            }
        };
        let subject = declaration.person_id.0;
        Ok(write.put("declaration", declaration.id.0, subject, &declaration)?)
    }
}

fn put_consent(write: &mut Write<'_>, consent: &Consent) -> Result<()> {
    Ok(write.put("consent", consent.id.0, consent.person_id.0, consent)?)
}

fn put_notice(write: &mut Write<'_>, notice: &PrivacyNotice) -> Result<()> {
    Ok(write.put("privacy_notice", notice.id.0, notice.person_id.0, notice)?)
}
