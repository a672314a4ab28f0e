//! The register on paper: forms to sign (R-DEK), the register (R-REJ), names for the photographer
//! (R-BRAK). Paper is in Polish, whatever the window's language is.

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId};
use domain::people::Person;
use messages::{Language, Messages};
use reports::declaration::{self, DeclarationForms, Signer};
use reports::document::Document;
use reports::listing::{self, Column, Kind, Listing};
use storage::Read;

use crate::documents::slug;
use crate::register::{PeopleFilter, PersonRow, Register};
use crate::{Result, words};

/// Forms filled in with what is known of each of the people, in the order given; and one to be
/// filled in by hand, if it is asked for or nobody is named.
pub(crate) fn declaration_forms(
    read: Read<'_>,
    centre_id: CentreId,
    people: &[PersonId],
    blank: bool,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let (centre, canonical) = (read.centre(centre_id)?, read.canonical()?);
    let numbers: HashMap<PersonId, Option<u32>> = read
        .memberships_of_centre(centre_id)?
        .into_iter()
        .map(|membership| (canonical.of(membership.person_id), membership.number))
        .collect();
    let mut forms = Vec::new();
    for id in people {
        let person: Person = read.person(canonical.of(*id))?;
        let number = numbers.get(&person.id).copied().flatten();
        forms.push(Some(Signer { person, number }));
    }
    if blank || forms.is_empty() {
        forms.push(None);
    }
    let name = messages.document_declarations_file(&slug(&centre.name), &today.to_string());
    let forms =
        DeclarationForms { organisation: read.organisation()?, centre, prepared: today, forms };
    Ok((name, declaration::document(&forms, messages)))
}

/// Everybody who belongs to the centre, for its binder.
pub(crate) fn register(
    read: Read<'_>,
    centre_id: CentreId,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let word = |prefix, code| messages.by_code(prefix, code, &[]).unwrap_or_default();
    let row = |row: &PersonRow| {
        vec![
            row.list_name.clone(),
            row.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            row.phone.clone(),
            row.declared_on.map(|date| words::date(messages, date)).unwrap_or_default(),
            word("membership_status", row.status.code()),
            word("consent_state", row.image.code()),
        ]
    };
    let column = |title: String, kind| Column { title, kind };
    let paper = Listing {
        organisation: read.organisation()?.name,
        code: messages.register_paper_code(),
        title: messages.register_paper_title(),
        subject: read.centre(centre_id)?.name,
        note: String::new(),
        as_of: today,
        columns: vec![
            column(messages.listing_column_name(), Kind::Name),
            column(messages.listing_column_birth_year(), Kind::Short),
            column(messages.listing_column_phone(), Kind::Short),
            column(messages.listing_column_declared(), Kind::Short),
            column(messages.listing_column_status(), Kind::Text),
            column(messages.listing_column_image(), Kind::Text),
        ],
        rows: rows(read, centre_id, PeopleFilter::Members, today, row)?,
    };
    let name = messages.document_register_file(&slug(&paper.subject), &today.to_string());
    Ok((name, listing::document(&paper, messages)))
}

/// Names alone of those whose image must not be spread.
pub(crate) fn without_image_consent(
    read: Read<'_>,
    centre_id: CentreId,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let paper = Listing {
        organisation: read.organisation()?.name,
        code: messages.register_without_image_code(),
        title: messages.register_without_image_title(),
        subject: read.centre(centre_id)?.name,
        note: messages.register_without_image_note(),
        as_of: today,
        columns: vec![Column { title: messages.listing_column_name(), kind: Kind::Name }],
        rows: rows(read, centre_id, PeopleFilter::NoImageConsent, today, |row| {
            vec![row.list_name.clone()]
        })?,
    };
    let name = messages.document_without_image_file(&slug(&paper.subject), &today.to_string());
    Ok((name, listing::document(&paper, messages)))
}

/// What is told of each whom the filter lets through, in Polish order.
fn rows(
    read: Read<'_>,
    centre: CentreId,
    filter: PeopleFilter,
    today: Date,
    tell: impl Fn(&PersonRow) -> Vec<String>,
) -> Result<Vec<Vec<String>>> {
    let register = Register::of(read, centre, today)?;
    let among = register.rows.iter().filter(|row| register.is_among(filter, row));
    Ok(among.map(tell).collect())
}
