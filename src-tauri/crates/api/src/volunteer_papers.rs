//! Volunteers' papers of a month: cards (R-KW), the summary (R-WOL), the personal contribution, and
//! which signed cards are in the binder. Paper is in Polish, whatever the window's language is.

mod cards;
mod contribution;
mod gather;
mod summary;

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, VolunteerCardId};
use domain::refusal::Refusal;
use domain::settlement::GrantAgreement;
use domain::volunteers::{Certificate, EntryKind, Statement, VolunteerCard, monthly_cards};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Caller, Result};
use gather::Gathered;

pub(crate) use cards::{card, cards};
pub(crate) use contribution::contribution;
pub(crate) use gather::covering_numbers;
pub(crate) use summary::summary;

/// Asks for the papers of a centre's month.
#[derive(Debug, Deserialize, TS)]
pub struct GetVolunteerPapers {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// Whose cards there are for a month, and what became of them.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerPapers {
    /// Everybody with a service in the month, in Polish order.
    pub cards: Vec<CardState>,
    /// The register of certificates of the whole organisation, the latest first.
    pub certificates: Vec<CertificateRow>,
}

/// A certificate of the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CertificateRow {
    /// Certificate.
    pub certificate: Certificate,
    /// Whose it is, last name first.
    pub list_name: String,
}

/// One person's card of a month.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CardState {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Confirmed minutes of her services.
    pub minutes: i64,
    /// Confirmed minutes of her work as a member, which has a card of its own.
    pub member_minutes: i64,
    /// Minutes that nobody confirmed; they are on no card.
    pub unconfirmed: i64,
    /// When the signed card was put in the binder.
    #[ts(optional = nullable)]
    pub filed_on: Option<Date>,
    /// Whether services of the month were entered or confirmed after that day.
    pub changed_since: bool,
}

/// Says of cards whether they are, signed, in the binder.
#[derive(Debug, Deserialize, TS)]
pub struct FileVolunteerCard {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Whose cards.
    pub person_ids: Vec<PersonId>,
    /// Whether they are in the binder.
    pub filed: bool,
}

/// Asks for the personal contribution of a centre up to a month.
#[derive(Debug, Deserialize, TS)]
pub struct GetContribution {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// The personal contribution of a centre.
#[derive(Debug, Serialize, TS)]
pub struct ContributionView {
    /// The grant agreement that pays for the month, if any.
    #[ts(optional = nullable)]
    pub agreement: Option<GrantAgreement>,
    /// The figures.
    pub statement: Statement,
    /// Minutes of the month that nobody confirmed.
    pub unconfirmed: i64,
}

/// Whose cards there are for a month.
pub(crate) fn get_volunteer_papers(
    app: &App,
    _caller: &Caller,
    request: GetVolunteerPapers,
) -> Result<VolunteerPapers> {
    let today = app.now().today;
    app.store().read(|read| {
        let gathered = Gathered::of(read, request.centre_id, request.month, today)?;
        let filed: HashMap<PersonId, Date> = read
            .volunteer_cards(request.centre_id, request.month)?
            .into_iter()
            .filter_map(|card| Some((card.person_id, card.filed_on?)))
            .collect();
        let cards = monthly_cards(&gathered.entries, request.month, gathered.rates());
        let cards = gathered
            .people
            .iter()
            .map(|person| {
                let own = || cards.iter().filter(|card| card.person_id == person.id);
                let minutes = |kind: EntryKind| {
                    own().filter(|card| card.kind == kind).map(|card| card.minutes).sum()
                };
                let filed_on = filed.get(&person.id).copied();
                let entries = own().flat_map(|card| &card.entries);
                let latest =
                    entries.filter_map(|entry| entry.confirmed_on.max(Some(entry.entered_on)));
                CardState {
                    person_id: person.id,
                    list_name: person.list_name(),
                    minutes: minutes(EntryKind::Volunteer),
                    member_minutes: minutes(EntryKind::Member),
                    unconfirmed: own().map(|card| card.waiting_minutes).sum(),
                    filed_on,
                    changed_since: filed_on.is_some_and(|on| latest.max() > Some(on)),
                }
            })
            .collect();
        let given = read.certificates()?;
        let holders = given.iter().map(|certificate| certificate.person_id).collect();
        let names: HashMap<PersonId, String> = read
            .people_among(&holders)?
            .into_iter()
            .map(|person| (person.id, person.list_name()))
            .collect();
        let certificates = given
            .into_iter()
            .map(|certificate| CertificateRow {
                list_name: names.get(&certificate.person_id).cloned().unwrap_or_default(),
                certificate,
            })
            .collect();
        Ok(VolunteerPapers { cards, certificates })
    })
}

/// Say of cards whether they are, signed, in the binder.
pub(crate) fn file_volunteer_card(
    app: &App,
    caller: &Caller,
    request: FileVolunteerCard,
) -> Result<VolunteerPapers> {
    let FileVolunteerCard { centre_id, month, person_ids, filed } = request;
    let today = app.now().today;
    app.write(caller, "file_volunteer_card", Some(centre_id), move |write| {
        let canonical = write.canonical()?;
        let served: HashSet<PersonId> = write
            .volunteer_entries(centre_id, month.first(), month.last())?
            .iter()
            .filter(|entry| entry.confirmed_on.is_some())
            .map(|entry| entry.person_id)
            .collect();
        let known: HashMap<PersonId, Vec<VolunteerCard>> = write
            .volunteer_cards(centre_id, month)?
            .into_iter()
            .fold(HashMap::new(), |mut known, card| {
                known.entry(card.person_id).or_default().push(card);
                known
            });
        let people: HashSet<PersonId> =
            person_ids.into_iter().map(|person| canonical.of(person)).collect();
        // In one order, so that the same request makes the same operation.
        let mut people: Vec<PersonId> = people.into_iter().collect();
        people.sort_unstable();
        let mut changed = 0;
        for person_id in &people {
            if filed && !served.contains(person_id) {
                return Err(Refusal::NoCards { month }.into());
            }
            let before = known.get(person_id).map(Vec::as_slice).unwrap_or_default();
            if before.iter().any(|card| card.filed_on.is_some()) == filed {
                continue;
            }
            changed += 1;
            let own = VolunteerCard {
                id: VolunteerCardId::of(*person_id, centre_id, month),
                person_id: *person_id,
                centre_id,
                month,
                filed_on: filed.then_some(today),
            };
            // Of a merged person there may be a card under either record.
            let others = before
                .iter()
                .filter(|card| card.id != own.id && card.filed_on.is_some())
                .map(|card| VolunteerCard { filed_on: None, ..card.clone() });
            for card in others.collect::<Vec<_>>().iter().chain([&own]) {
                write.put("volunteer_card", card.id.0, card.person_id.0, card)?;
            }
        }
        write.note("month", month);
        write.note("count", changed);
        if let [one] = &people[..] {
            write.note("person", *one);
        }
        Ok::<_, crate::Error>(())
    })?;
    get_volunteer_papers(app, caller, GetVolunteerPapers { centre_id, month })
}

/// The personal contribution of a centre up to a month.
pub(crate) fn get_contribution(
    app: &App,
    _caller: &Caller,
    request: GetContribution,
) -> Result<ContributionView> {
    app.store().read(|read| contribution::view(read, request.centre_id, request.month))
}
