//! Lists of people.

use std::collections::HashMap;

use domain::ids::{CentreId, PersonId, SeriesId};
use domain::people::{
    Consent, ConsentKind, ConsentState, Declaration, Membership, Need, Person, RecordField,
};

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::register::{PeopleFilter, PersonRow, Register};
use crate::{Result, duplicates};

/// A person of the register with everything that a list may say of her.
struct Entry<'a> {
    row: &'a PersonRow,
    person: &'a Person,
    membership: Option<&'a Membership>,
    declaration: Option<&'a Declaration>,
    consents: &'a [Consent],
    informed: bool,
    presences: Option<u32>,
}

/// A column of the register: whether it is kept, where it stands, and what stands in it.
type Told<'a> = (ListingColumn, Box<dyn Fn(&Entry<'_>) -> ListingCell + 'a>);

impl Making<'_> {
    /// The people of a centre whom a filter lets through, in Polish order; those who wait in the
    /// order of their waiting.
    pub(super) fn register(&self, centre: CentreId, filter: PeopleFilter) -> Result<Listing> {
        let (read, messages) = (self.read, self.messages);
        let settings = read.centre(centre)?.settings;
        let register = Register::of(read, centre, self.today)?;
        let canonical = read.canonical()?;
        let people: HashMap<PersonId, Person> =
            read.people()?.into_iter().map(|person| (person.id, person)).collect();
        let mut memberships: HashMap<PersonId, Membership> = HashMap::new();
        for membership in read.memberships_of_centre(centre)? {
            let person = canonical.of(membership.person_id);
            let shown = memberships.entry(person).or_insert_with(|| membership.clone());
            if membership.left_on.is_none() || shown.left_on.is_some() {
                *shown = membership;
            }
        }
        let mut declarations: HashMap<PersonId, Declaration> = HashMap::new();
        for declaration in read.declarations_of_centre(centre)? {
            let in_force = declaration.signed_on <= self.today
                && declaration.withdrawn_on.is_none_or(|on| self.today < on);
            if in_force {
                declarations.insert(canonical.of(declaration.person_id), declaration);
            }
        }
        let (consents, informed) = (read.consents()?, read.informed()?);
        let seen = read.seen_at(centre)?;
        let mut among: Vec<&PersonRow> =
            register.rows.iter().filter(|row| register.is_among(filter, row)).collect();
        if filter == PeopleFilter::Waiting {
            among.sort_by_key(|row| row.joined_on);
        }
        let kept = |field: RecordField| {
            settings.record.get(&field).copied().unwrap_or(Need::Hidden) != Need::Hidden
        };
        let columns = self.columns(filter, &kept);
        let mut rows = Vec::new();
        for row in among {
            let Some(person) = people.get(&row.person_id) else { continue };
            let entry = Entry {
                row,
                person,
                membership: memberships.get(&person.id),
                declaration: declarations.get(&person.id),
                consents: consents.get(&person.id).map_or(&[][..], Vec::as_slice),
                informed: informed.contains(&person.id),
                presences: seen.get(&person.id).map(|(_, _, count)| *count),
            };
            rows.push(columns.iter().map(|(_, tell)| tell(&entry)).collect());
        }
        Ok(self.list(Parts {
            code: match filter {
                PeopleFilter::Members => "register",
                PeopleFilter::Waiting => "waiting",
                PeopleFilter::Former => "former",
                PeopleFilter::Incomplete => "incomplete",
                PeopleFilter::NoDeclaration => "no_declaration",
                PeopleFilter::Unseen => "unseen",
                PeopleFilter::NoImageConsent => "no_image_consent",
            },
            title: match filter {
                PeopleFilter::Members => messages.listing_register(),
                PeopleFilter::Waiting => messages.listing_waiting(),
                PeopleFilter::Former => messages.listing_former(),
                PeopleFilter::Incomplete => messages.listing_incomplete(),
                PeopleFilter::NoDeclaration => messages.listing_no_declaration(),
                PeopleFilter::Unseen => messages.listing_unseen(i64::from(settings.unseen_weeks)),
                PeopleFilter::NoImageConsent => messages.listing_no_image_consent(),
            },
            subject: read.centre(centre)?.name,
            columns: columns.into_iter().map(|(column, _)| column).collect(),
            rows,
        }))
    }

    /// The columns of a list of people: those that the centre keeps, and on paper those that the
    /// list is about.
    fn columns<'a>(
        &'a self,
        filter: PeopleFilter,
        kept: &dyn Fn(RecordField) -> bool,
    ) -> Vec<Told<'a>> {
        use ColumnKind::{Date, Name, Number, Short, Text, Year, YesNo};
        use ListingCell as Cell;
        use RecordField as Field;
        let messages = self.messages;
        let mut columns: Vec<Told<'a>> = Vec::new();
        let mut add = |kept: bool,
                       on_paper: bool,
                       title: String,
                       kind: ColumnKind,
                       tell: Box<dyn Fn(&Entry<'_>) -> Cell + 'a>| {
            if kept {
                let column = ListingColumn::new(title, kind);
                columns.push((if on_paper { column } else { column.wide() }, tell));
            }
        };
        let whole = matches!(filter, PeopleFilter::Members | PeopleFilter::Former);
        let former = filter == PeopleFilter::Former;
        let text = |text: &str| Cell::text(text.to_owned());
        let state = move |prefix: &'static str, code: &str| {
            Cell::text(messages.by_code(prefix, code, &[]).unwrap_or_default())
        };
        add(
            true,
            whole,
            messages.listing_column_number(),
            Number,
            Box::new(|entry| Cell::number(entry.row.number)),
        );
        let last = messages.person_last_name();
        add(true, true, last, Name, Box::new(move |entry| text(&entry.person.last_name)));
        let first = messages.person_first_name();
        add(true, true, first, Name, Box::new(move |entry| text(&entry.person.first_name)));
        add(
            kept(Field::Birth),
            whole,
            messages.listing_column_birth_year(),
            Year,
            Box::new(|entry| Cell::number(entry.row.birth_year)),
        );
        add(
            kept(Field::Birth),
            false,
            messages.person_birth_date(),
            Date,
            Box::new(|entry| Cell::date(entry.person.birth_date)),
        );
        add(
            kept(Field::Sex),
            false,
            messages.person_sex(),
            Short,
            Box::new(move |entry| {
                entry.person.sex.map_or(Cell::Empty, |sex| state("sex", sex.code()))
            }),
        );
        add(
            kept(Field::Phone),
            filter != PeopleFilter::NoImageConsent,
            messages.listing_column_phone(),
            Short,
            Box::new(move |entry| text(&entry.person.phone)),
        );
        for (field, title, get) in [
            (Field::Email, messages.person_email(), email as fn(&Person) -> &str),
            (Field::Address, messages.listing_column_address(), address),
            (Field::EmergencyContact, messages.listing_column_emergency(), emergency),
            (Field::Guardians, messages.listing_column_guardians(), guardians),
        ] {
            add(kept(field), false, title, Text, Box::new(move |entry| text(get(entry.person))));
        }
        let district = messages.person_district();
        add(
            kept(Field::District),
            false,
            district,
            Short,
            Box::new(move |entry| text(&entry.person.district)),
        );
        add(
            kept(Field::Children),
            false,
            messages.listing_column_children(),
            Number,
            Box::new(|entry| Cell::number(entry.person.children)),
        );
        add(
            true,
            !matches!(filter, PeopleFilter::Incomplete | PeopleFilter::NoImageConsent),
            messages.listing_column_joined(),
            Date,
            Box::new(|entry| Cell::Date(entry.row.joined_on)),
        );
        let left = |entry: &Entry<'_>| {
            Cell::date(entry.membership.and_then(|membership| membership.left_on))
        };
        add(former, true, messages.listing_column_left(), Date, Box::new(left));
        let reason = move |entry: &Entry<'_>| {
            let reason = entry.membership.and_then(|membership| membership.leave_reason);
            reason.map_or(Cell::Empty, |reason| state("leave_reason", reason.code()))
        };
        let title = messages.membership_leave_reason();
        add(former, true, title, Text, Box::new(reason));
        add(
            !former,
            filter == PeopleFilter::Members,
            messages.listing_column_status(),
            Text,
            Box::new(move |entry| state("membership_status", entry.row.status.code())),
        );
        add(
            kept(Field::Declaration),
            whole,
            messages.listing_column_declared(),
            Date,
            Box::new(|entry| Cell::date(entry.row.declared_on)),
        );
        add(
            kept(Field::Declaration),
            false,
            messages.declaration_number(),
            Short,
            Box::new(|entry| {
                Cell::text(entry.declaration.map(|one| one.number.clone()).unwrap_or_default())
            }),
        );
        add(
            kept(Field::Residence),
            false,
            messages.listing_column_residence(),
            YesNo,
            Box::new(|entry| {
                Cell::YesNo(entry.membership.is_some_and(|one| one.residence_confirmed))
            }),
        );
        add(
            kept(Field::Rules),
            false,
            messages.listing_column_rules(),
            Date,
            Box::new(|entry| Cell::date(entry.membership.and_then(|one| one.rules_accepted_on))),
        );
        add(
            kept(Field::ActivityStatement),
            false,
            messages.listing_column_activity_statement(),
            Date,
            Box::new(|entry| {
                Cell::date(entry.membership.and_then(|one| one.activity_statement_on))
            }),
        );
        add(
            kept(Field::PrivacyNotice),
            false,
            messages.listing_column_informed(),
            YesNo,
            Box::new(|entry| Cell::YesNo(entry.informed)),
        );
        add(
            kept(Field::ImageConsent),
            matches!(filter, PeopleFilter::Members | PeopleFilter::NoImageConsent),
            messages.listing_column_image(),
            Text,
            Box::new(move |entry| state("consent_state", entry.row.image.code())),
        );
        add(
            kept(Field::ContactConsent),
            false,
            messages.listing_column_contact(),
            Text,
            Box::new(move |entry| {
                let contact: ConsentState = Consent::state_of(entry.consents, ConsentKind::Contact);
                state("consent_state", contact.code())
            }),
        );
        add(
            true,
            filter == PeopleFilter::Unseen,
            messages.listing_column_last_seen(),
            Date,
            Box::new(|entry| Cell::date(entry.row.last_seen_on)),
        );
        add(
            true,
            former,
            messages.listing_column_presences(),
            Number,
            Box::new(|entry| Cell::number(entry.presences)),
        );
        add(
            !former,
            filter == PeopleFilter::Incomplete,
            messages.listing_column_missing(),
            Text,
            Box::new(move |entry| {
                let fields = entry.row.missing.iter();
                let names: Vec<String> = fields
                    .filter_map(|field| messages.by_code("record_field", field.code(), &[]))
                    .collect();
                Cell::text(names.join(", "))
            }),
        );
        add(
            !former,
            filter == PeopleFilter::Incomplete,
            messages.listing_column_to_complete(),
            YesNo,
            Box::new(|entry| Cell::YesNo(entry.row.to_complete)),
        );
        let notes = messages.person_notes();
        add(
            kept(Field::Notes),
            false,
            notes,
            Text,
            Box::new(move |entry| text(&entry.person.notes)),
        );
        columns
    }

    /// Pairs of records that may be of one person, the surest first.
    pub(super) fn duplicates(&self, centre: CentreId) -> Result<Listing> {
        let messages = self.messages;
        let rows = duplicates::pairs(self.read, centre)?.into_iter().map(|pair| {
            let mut row = Vec::new();
            for record in [pair.first, pair.second] {
                row.extend([
                    ListingCell::text(record.list_name),
                    ListingCell::number(record.birth_year),
                    ListingCell::text(record.phone),
                    ListingCell::Number(record.presences.into()),
                ]);
            }
            let why = messages.by_code("likeness", pair.likeness.code(), &[]);
            row.push(ListingCell::text(why.unwrap_or_default()));
            row
        });
        let column = ListingColumn::new;
        let record = |name: String| {
            [
                column(name, ColumnKind::Name),
                column(messages.listing_column_birth_year(), ColumnKind::Year),
                column(messages.listing_column_phone(), ColumnKind::Short),
                column(messages.listing_column_presences(), ColumnKind::Number),
            ]
        };
        let mut columns = Vec::new();
        columns.extend(record(messages.listing_column_older_record()));
        columns.extend(record(messages.listing_column_newer_record()));
        columns.push(column(messages.listing_column_likeness(), ColumnKind::Text));
        Ok(self.list(Parts {
            code: "duplicates",
            title: messages.listing_duplicates(),
            subject: self.read.centre(centre)?.name,
            rows: rows.collect(),
            columns,
        }))
    }

    /// Who waits for a place in a series, the longest first.
    pub(super) fn waiting_list(&self, series: SeriesId) -> Result<Listing> {
        let messages = self.messages;
        let series = self.read.series(series)?;
        let canonical = self.read.canonical()?;
        let people: HashMap<PersonId, Person> =
            self.read.people()?.into_iter().map(|person| (person.id, person)).collect();
        let waiting = self.read.enrolments_of_series(series.id)?.into_iter().filter(|enrolment| {
            enrolment.waiting && enrolment.to_date.is_none_or(|to| self.today <= to)
        });
        let rows = waiting.filter_map(|enrolment| {
            let person = people.get(&canonical.of(enrolment.person_id))?;
            Some(vec![
                ListingCell::text(person.list_name()),
                ListingCell::text(person.phone.clone()),
                ListingCell::Date(enrolment.from_date),
            ])
        });
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "waiting_list",
            title: messages.listing_waiting(),
            subject: format!("{}, {}", series.name, self.read.centre(series.centre_id)?.name),
            columns: vec![
                column(messages.listing_column_name(), ColumnKind::Name),
                column(messages.listing_column_phone(), ColumnKind::Short),
                column(messages.listing_column_waits_from(), ColumnKind::Date),
            ],
            rows: rows.collect(),
        }))
    }
}

fn email(person: &Person) -> &str {
    &person.email
}

fn address(person: &Person) -> &str {
    &person.address
}

fn emergency(person: &Person) -> &str {
    &person.emergency_contact
}

fn guardians(person: &Person) -> &str {
    &person.guardians
}
