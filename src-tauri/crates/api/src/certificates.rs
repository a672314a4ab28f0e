//! Certificates of services (zaświadczenia, art. 44 ust. 2) with their numbered register.
//!
//! A certificate is the one paper that is refused: it says to outsiders what the organisation must
//! be able to prove.

use domain::calendar::Date;
use domain::ids::{CertificateId, PersonId};
use domain::refusal::Refusal;
use domain::text::{fold, tidy, tidy_lines};
use domain::volunteers::{
    Certificate, EntryKind, Obstacle, VolunteerEntry, VolunteeringSettings, next_number, obstacles,
};
use messages::{Language, Messages};
use reports::document::Document;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::documents::slug;
use crate::organisation::title;
use crate::volunteer_papers::covering_numbers;
use crate::{App, Caller, Result, words};

/// Asks what a certificate would say.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewCertificate {
    /// Volunteer.
    pub person_id: PersonId,
    /// First day of the period.
    pub first_date: Date,
    /// Last day of the period.
    pub last_date: Date,
    /// The number that it would have, or none for the next of the register.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub number: Option<String>,
}

/// What a certificate would say.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CertificatePreview {
    /// The next number by the pattern.
    pub number: String,
    /// Whether the number asked for stands in the register already.
    pub number_taken: bool,
    /// Minutes of the services.
    pub minutes: u32,
    /// How many services.
    pub services: u32,
    /// First and last day of the services, if there are any.
    #[ts(optional = nullable)]
    pub served: Option<(Date, Date)>,
    /// Zakres, put together from the tasks.
    pub scope: String,
    /// Numbers of the agreements that cover them.
    pub agreements: Vec<String>,
    /// What keeps it from being issued.
    pub obstacles: Vec<ObstacleView>,
}

/// An obstacle in words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ObstacleView {
    /// Its name, such as `unconfirmed`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
}

/// Issues a certificate.
#[derive(Debug, Deserialize, TS)]
pub struct IssueCertificate {
    /// Volunteer.
    pub person_id: PersonId,
    /// First day of the period.
    pub first_date: Date,
    /// Last day of the period.
    pub last_date: Date,
    /// Number.
    pub number: String,
    /// Zakres, as it is printed.
    pub scope: String,
}

/// A certificate that was issued.
#[derive(Debug, Serialize, TS)]
pub struct IssuedCertificate {
    /// Certificate.
    pub certificate: Certificate,
}

/// The services that a certificate over a period certifies, at every centre of the organisation.
/// Members' community work is no volunteering, and stands on no certificate.
fn services(
    read: Read<'_>,
    person: PersonId,
    first: Date,
    last: Date,
) -> Result<Vec<VolunteerEntry>> {
    let mut entries = read.volunteer_entries_of_person(person)?;
    entries.retain(|entry| {
        entry.kind == EntryKind::Volunteer && first <= entry.date && entry.date <= last
    });
    Ok(entries)
}

/// What a certificate would say, and what keeps it from being issued.
pub(crate) fn preview_certificate(
    app: &App,
    caller: &Caller,
    request: PreviewCertificate,
) -> Result<CertificatePreview> {
    let PreviewCertificate { person_id, first_date, last_date, number } = request;
    if last_date < first_date {
        return Err(Refusal::SpanReversed.into());
    }
    let today = app.now().today;
    app.store().read(|read| {
        let person = read.person(read.canonical()?.of(person_id))?;
        let settings = read.organisation()?.volunteering;
        let entries = services(read, person.id, first_date, last_date)?;
        let agreements = read.volunteer_agreements_of_person(person.id)?;
        let found = obstacles(&entries.iter().collect::<Vec<_>>(), &agreements, &settings);
        let given = read.certificates()?;
        let numbers = || given.iter().map(|certificate| certificate.number.as_str());
        let next = next_number(&settings.certificate_pattern, today.year(), numbers());
        let asked = number.map(|number| fold(&tidy(&number)));
        let served = entries.first().zip(entries.last());
        Ok(CertificatePreview {
            number: next,
            number_taken: asked.is_some_and(|asked| numbers().any(|one| fold(one) == asked)),
            minutes: entries.iter().map(|entry| entry.minutes).sum(),
            services: entries.len() as u32,
            served: served.map(|(first, last)| (first.date, last.date)),
            scope: scope(read, &entries)?,
            agreements: covering_numbers(&entries, &agreements)
                .into_iter()
                .map(|(number, _)| number)
                .collect(),
            obstacles: views(&found, &settings, caller.messages()),
        })
    })
}

/// Issue a certificate.
pub(crate) fn issue_certificate(
    app: &App,
    caller: &Caller,
    request: IssueCertificate,
) -> Result<IssuedCertificate> {
    const LONGEST: usize = 4_000;
    let IssueCertificate { person_id, first_date, last_date, number, scope } = request;
    if last_date < first_date {
        return Err(Refusal::SpanReversed.into());
    }
    let (number, scope) = (title(&number)?, tidy_lines(&scope));
    if scope.chars().count() > LONGEST {
        return Err(Refusal::TextTooLong { limit: LONGEST as u32 }.into());
    }
    let (id, issued_on): (CertificateId, Date) = (app.new_id(), app.now().today);
    let messages = caller.messages();
    let certificate = app.write(caller, "issue_certificate", None, move |write| {
        let person_id = write.canonical()?.of(person_id);
        write.person(person_id)?;
        let settings = write.organisation()?.volunteering;
        let entries = services(**write, person_id, first_date, last_date)?;
        let agreements = write.volunteer_agreements_of_person(person_id)?;
        let found = obstacles(&entries.iter().collect::<Vec<_>>(), &agreements, &settings);
        if !found.is_empty() {
            let reasons: Vec<String> = views(&found, &settings, messages)
                .into_iter()
                .map(|obstacle| obstacle.message)
                .collect();
            return Err(Refusal::CertificateBlocked { reasons: reasons.join(" ") }.into());
        }
        let certificate = Certificate {
            id,
            person_id,
            number,
            issued_on,
            first_date,
            last_date,
            minutes: entries.iter().map(|entry| entry.minutes).sum(),
            entry_ids: entries.iter().map(|entry| entry.id).collect(),
            scope,
        };
        write.put("certificate", id.0, person_id.0, &certificate)?;
        write.note("person", person_id);
        write.note("number", &certificate.number);
        Ok::<_, crate::Error>(certificate)
    })?;
    Ok(IssuedCertificate { certificate })
}

/// A certificate as a document, with a name for its file.
pub(crate) fn document(read: Read<'_>, id: CertificateId) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let certificate = read.certificate(id)?;
    let person = read.person(read.canonical()?.of(certificate.person_id))?;
    let organisation = read.organisation()?;
    let mut entries = read.volunteer_entries_of_person(person.id)?;
    entries.retain(|entry| certificate.entry_ids.contains(&entry.id));
    let agreements = read.volunteer_agreements_of_person(person.id)?;
    let statute = organisation.volunteering.statute;
    let name =
        messages.document_certificate_file(&slug(&certificate.number), &slug(&person.full_name()));
    let paper = reports::certificate::Certificate {
        organisation: organisation.name,
        address: organisation.address,
        number: certificate.number,
        name: person.full_name(),
        issued_on: certificate.issued_on,
        first_date: certificate.first_date,
        last_date: certificate.last_date,
        minutes: certificate.minutes,
        services: certificate.entry_ids.len(),
        agreements: covering_numbers(&entries, &agreements),
        scope: certificate.scope,
        article: statute.certificate,
        act: statute.act,
    };
    Ok((name, reports::certificate::document(&paper, messages)))
}

/// The tasks of services, each once, by date; where none was named, the words that were.
fn scope(read: Read<'_>, entries: &[VolunteerEntry]) -> Result<String> {
    let tasks = read.volunteer_tasks()?;
    let mut said: Vec<String> = Vec::new();
    for entry in entries {
        let task = tasks.iter().find(|task| Some(task.id) == entry.task_id);
        let what = task.map_or(entry.activity.trim(), |task| task.name.trim());
        if !what.is_empty() && !said.iter().any(|one| one == what) {
            said.push(what.to_owned());
        }
    }
    Ok(said.join(", "))
}

/// Obstacles in words.
fn views(
    obstacles: &[Obstacle],
    settings: &VolunteeringSettings,
    messages: Messages,
) -> Vec<ObstacleView> {
    let view = |obstacle: &Obstacle| {
        let (code, message) = match obstacle {
            Obstacle::NoServices => ("no_services", messages.certificate_obstacle_no_services()),
            Obstacle::Unconfirmed { count } => {
                ("unconfirmed", messages.certificate_obstacle_unconfirmed(*count))
            }
            Obstacle::NotCovered { dates } => {
                let named: Vec<String> =
                    dates.iter().map(|day| words::date(messages, *day)).collect();
                let article = &settings.statute.agreement;
                let named = named.join(", ");
                (
                    "not_covered",
                    messages.certificate_obstacle_not_covered(dates.len(), &named, article),
                )
            }
            Obstacle::NotWritten { number, .. } => (
                "not_written",
                messages.certificate_obstacle_not_written(
                    settings.written_over_days,
                    number,
                    &settings.statute.written,
                ),
            ),
        };
        ObstacleView { code: code.to_owned(), message }
    };
    obstacles.iter().map(view).collect()
}
