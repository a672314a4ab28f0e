//! How somebody becomes a volunteer: one record of the person, one draft of an agreement, nothing
//! that would make her a participant.

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId, VolunteerAgreementId};
use domain::people::{Person, check_birth, tidy_email, tidy_name, tidy_phone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{VolunteerAgreementFields, notes, person_of, put_agreement};
use crate::people::put_person;
use crate::volunteers::alerts::AlertView;
use crate::volunteers::{GetVolunteer, VolunteerView, get_volunteer};
use crate::{App, Caller, Result};

/// Adds a volunteer with the draft of an agreement.
#[derive(Debug, Deserialize, TS)]
pub struct AddVolunteer {
    /// Centre.
    pub centre_id: CentreId,
    /// Who.
    pub who: NewVolunteer,
    /// What the agreement says; the usual, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub fields: Option<VolunteerAgreementFields>,
}

/// Who becomes a volunteer.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NewVolunteer {
    /// Somebody who is known already: a participant, a leader.
    Known {
        /// Person.
        person_id: PersonId,
    },
    /// Somebody who is not.
    New {
        /// First name.
        first_name: String,
        /// Last name.
        last_name: String,
        /// Birth date, if the whole of it is known.
        #[serde(default)]
        #[ts(optional = nullable)]
        birth_date: Option<Date>,
        /// Birth year, if only that is known.
        #[serde(default)]
        #[ts(optional = nullable)]
        birth_year: Option<i32>,
        /// Telephone, or empty.
        #[serde(default)]
        phone: String,
        /// E-mail, or empty.
        #[serde(default)]
        email: String,
    },
}

/// A volunteer who was added.
#[derive(Debug, Serialize, TS)]
pub struct AddedVolunteer {
    /// Person.
    pub person_id: PersonId,
    /// The draft of the agreement.
    pub agreement_id: VolunteerAgreementId,
    /// What to look at again.
    pub warnings: Vec<AlertView>,
    /// The volunteer's card.
    pub volunteer: VolunteerView,
}

/// Add a volunteer with the draft of an agreement, in one operation.
pub(crate) fn add_volunteer(
    app: &App,
    caller: &Caller,
    request: AddVolunteer,
) -> Result<AddedVolunteer> {
    let AddVolunteer { centre_id, who, fields } = request;
    let (today, messages) = (app.now().today, caller.messages());
    if let Some(fields) = &fields {
        fields.check(today)?;
    }
    let (new_id, agreement_id) = (app.new_id(), app.new_id());
    let known = match who {
        NewVolunteer::Known { person_id } => Err(person_id),
        NewVolunteer::New { first_name, last_name, birth_date, birth_year, phone, email } => {
            check_birth(birth_date, birth_year, today)?;
            let named = Person::new(new_id, tidy_name(&first_name)?, tidy_name(&last_name)?);
            Ok(Person {
                birth_date,
                birth_year: if birth_date.is_some() { None } else { birth_year },
                phone: tidy_phone(&phone)?,
                email: tidy_email(&email)?,
                ..named
            })
        }
    };
    let (person_id, warnings) =
        app.write(caller, "add_volunteer", Some(centre_id), move |write| {
            write.centre(centre_id)?;
            let person = match known {
                Ok(person) => {
                    put_person(write, &person)?;
                    person
                }
                Err(known) => person_of(**write, known)?,
            };
            let fields = match fields {
                Some(fields) => fields,
                None => notes::draft(**write, &person, centre_id, today)?,
            };
            let agreement = fields.agreement(agreement_id, person.id, None);
            let found = notes::of(**write, &agreement, &person, messages)?;
            put_agreement(write, &agreement)?;
            Ok((person.id, notes::warnings(found)))
        })?;
    let volunteer = get_volunteer(app, caller, GetVolunteer { person_id, centre_id })?;
    Ok(AddedVolunteer { person_id, agreement_id, warnings, volunteer })
}
