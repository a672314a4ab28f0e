//! Documents that can be asked for: made to look at, or written to a file and recorded.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::calendar::{Date, Month};
use domain::ids::{
    CentreId, CertificateId, PersonId, SeriesId, SessionId, VolunteerAgreementId, VolunteerAnnexId,
};
use domain::organisation::Role;
use domain::paper::{PrintedSheet, SheetOptions};
use domain::summary::MonthSummary;
use domain::text::fold;
use messages::{Language, Messages};
use reports::Rendered;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::duties::{self, DutyRosterBy};
use crate::listings::{self, ListingRequest};
use crate::paper::{self, Lists};
use crate::publishing::{self, TimetableOf};
use crate::tasks::Running;
use crate::{
    App, Caller, Error, Result, certificates, register_papers, volunteer_agreements,
    volunteer_papers,
};

/// A document that can be printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DocumentRequest {
    /// R-MIES.
    MonthlyReport {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// R-LO-1.
    AttendanceList {
        /// Session.
        session_id: SessionId,
        /// How it is printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-LO-1 of several sessions in one file, with a bookmark each.
    AttendanceLists {
        /// Sessions, in the order of the pages.
        session_ids: Vec<SessionId>,
        /// How they are printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-LO-M.
    AttendanceGrid {
        /// Series.
        series_id: SeriesId,
        /// Month.
        month: Month,
        /// How it is printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-HARM-T.
    WeeklyTimetable {
        /// Centre.
        centre_id: CentreId,
        /// Any day of the week.
        date: Date,
        /// Whether it is set to be read from afar, on as many pages as that takes.
        large_print: bool,
        /// All of it, a room's or a leader's.
        #[serde(default)]
        of: TimetableOf,
    },
    /// R-DEK: forms to sign, a page each.
    DeclarationForms {
        /// Centre.
        centre_id: CentreId,
        /// Whose forms, filled in with what is known.
        #[serde(default)]
        person_ids: Vec<PersonId>,
        /// Whether one to be filled in by hand comes too; it comes alone where nobody is named.
        #[serde(default)]
        blank: bool,
    },
    /// R-REJ.
    Register {
        /// Centre.
        centre_id: CentreId,
    },
    /// R-BRAK.
    WithoutImageConsent {
        /// Centre.
        centre_id: CentreId,
    },
    /// R-POR: an agreement with a volunteer, to be signed.
    VolunteerAgreement {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
    },
    /// An annex to one.
    VolunteerAnnex {
        /// Annex.
        annex_id: VolunteerAnnexId,
    },
    /// Any list.
    Listing {
        /// Which.
        listing: ListingRequest,
    },
    /// R-HARM-M.
    MonthlyTimetable {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
        /// All of it, a room's or a leader's.
        #[serde(default)]
        of: TimetableOf,
    },
    /// R-KW: the card of one volunteer, which is also hers to print.
    VolunteerCard {
        /// Volunteer.
        person_id: PersonId,
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// R-KW of several volunteers in one file, with a bookmark each.
    VolunteerCards {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
        /// Whose; everybody's with a confirmed service, if nobody is named.
        #[serde(default)]
        person_ids: Vec<PersonId>,
    },
    /// R-WOL.
    VolunteerSummary {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// R-ZAŚ.
    VolunteerCertificate {
        /// Certificate.
        certificate_id: CertificateId,
    },
    /// The personal contribution.
    Contribution {
        /// Centre.
        centre_id: CentreId,
        /// The month up to which it counts.
        month: Month,
    },
    /// Who helps when: a week to hang up, or a part for each volunteer.
    DutyRoster {
        /// Centre.
        centre_id: CentreId,
        /// Any day of the week, or of the first of four.
        date: Date,
        /// How it is divided.
        by: DutyRosterBy,
        /// Whose part alone, where it is divided by person; everybody's, if nobody is named.
        #[serde(default)]
        #[ts(optional = nullable)]
        person_id: Option<PersonId>,
    },
    /// How to take attendance in four steps; whoever helps at the door prints it.
    Guide,
}

impl DocumentRequest {
    /// Refuses a volunteer whatever is not hers to print: she has the guide, and her own card.
    fn ensure_for(&self, app: &App, caller: &Caller) -> Result<()> {
        match (caller.role, self) {
            (Role::Volunteer, Self::Guide) => Ok(()),
            (Role::Volunteer, Self::VolunteerCard { person_id, .. }) => app.store().read(|read| {
                let canonical = read.canonical()?;
                let own = read.user(caller.user)?.person_id.map(|own| canonical.of(own));
                if own == Some(canonical.of(*person_id)) { Ok(()) } else { Err(Error::NotAllowed) }
            }),
            (Role::Volunteer, _) => Err(Error::NotAllowed),
            _ => Ok(()),
        }
    }
}

/// Makes a document without keeping it.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewDocument {
    /// Which.
    pub document: DocumentRequest,
    /// A name by which the window asks how far it is, and ends it; none where it does not.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<String>,
}

/// The very bytes that would be saved.
#[derive(Debug, Serialize, TS)]
pub struct Preview {
    /// A name for the file, such as `raport-2026-03-cas-sloneczne.pdf`.
    pub file_name: String,
    /// How many pages.
    pub pages: u32,
    /// The PDF, in base64.
    pub bytes: String,
}

/// Writes a document to a file and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveDocument {
    /// Which.
    pub document: DocumentRequest,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
    /// A name by which the window asks how far it is, and ends it; none where it does not.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<String>,
}

/// A document that was written.
#[derive(Debug, Serialize, TS)]
pub struct SavedDocument {
    /// Where it is.
    pub path: String,
}

/// A document made.
pub(crate) struct Made {
    /// A name for its file.
    pub(crate) file_name: String,
    /// Its bytes.
    pub(crate) rendered: Rendered,
    /// The lists to be signed that it holds, with the codes that they have or will have.
    pub(crate) sheets: Vec<PrintedSheet>,
}

/// A document as bytes, with a name for its file.
///
/// The file is read first and left alone while the pages are made, so that others can work on.
fn render(
    app: &App,
    caller: &Caller,
    request: &DocumentRequest,
    task: &Running<'_>,
) -> Result<Made> {
    request.ensure_for(app, caller)?;
    let today = app.now().today;
    // What leaves for the city is in Polish, whatever the window's language is.
    let messages = Messages::new(Language::Polish);
    let made = app.store().read(|read| match request {
        DocumentRequest::MonthlyReport { centre_id, month } => {
            let facts = read.month_facts(*centre_id, *month, today)?;
            let summary = MonthSummary::of(&facts);
            let closed = read.is_closed(*centre_id, *month)?;
            let author = read.user(caller.user)?.name;
            let name =
                messages.document_monthly_file(&month.to_string(), &slug(&facts.centre.name));
            let document = reports::monthly::document(&facts, &summary, messages, &author, closed);
            Ok::<_, Error>(Lists::without((name, document)))
        }
        DocumentRequest::AttendanceList { session_id, options } => {
            paper::list(read, *session_id, *options, today)
        }
        DocumentRequest::AttendanceLists { session_ids, options } => {
            paper::lists(read, session_ids, *options, today)
        }
        DocumentRequest::AttendanceGrid { series_id, month, options } => {
            paper::grid(read, *series_id, *month, *options, today)
        }
        DocumentRequest::WeeklyTimetable { centre_id, date, large_print, of } => {
            publishing::weekly(read, *centre_id, *date, *large_print, *of, today)
                .map(Lists::without)
        }
        DocumentRequest::MonthlyTimetable { centre_id, month, of } => {
            publishing::monthly(read, *centre_id, *month, *of, today).map(Lists::without)
        }
        DocumentRequest::VolunteerAgreement { agreement_id } => {
            volunteer_agreements::papers::agreement(read, *agreement_id, today).map(Lists::without)
        }
        DocumentRequest::VolunteerAnnex { annex_id } => {
            volunteer_agreements::papers::annex(read, *annex_id, today).map(Lists::without)
        }
        DocumentRequest::DutyRoster { centre_id, date, by, person_id } => {
            duties::roster::paper(read, *centre_id, *date, *by, *person_id, today)
        }
        DocumentRequest::Listing { listing } => {
            listings::paper(read, listing, today).map(Lists::without)
        }
        // It is for whoever sits here, and so in her language.
        DocumentRequest::Guide => {
            let messages = caller.messages();
            let organisation = read.organisation()?.name;
            let document = reports::guide::document(&organisation, today, messages);
            Ok(Lists::without((messages.guide_file(), document)))
        }
        DocumentRequest::DeclarationForms { centre_id, person_ids, blank } => {
            register_papers::declaration_forms(read, *centre_id, person_ids, *blank, today)
                .map(Lists::without)
        }
        DocumentRequest::Register { centre_id } => {
            register_papers::register(read, *centre_id, today).map(Lists::without)
        }
        DocumentRequest::WithoutImageConsent { centre_id } => {
            register_papers::without_image_consent(read, *centre_id, today).map(Lists::without)
        }
        DocumentRequest::VolunteerCard { person_id, centre_id, month } => {
            volunteer_papers::card(read, *person_id, *centre_id, *month, today)
        }
        DocumentRequest::VolunteerCards { centre_id, month, person_ids } => {
            volunteer_papers::cards(read, *centre_id, *month, person_ids, today)
        }
        DocumentRequest::VolunteerSummary { centre_id, month } => {
            volunteer_papers::summary(read, *centre_id, *month, today).map(Lists::without)
        }
        DocumentRequest::VolunteerCertificate { certificate_id } => {
            certificates::document(read, *certificate_id).map(Lists::without)
        }
        DocumentRequest::Contribution { centre_id, month } => {
            volunteer_papers::contribution(read, *centre_id, *month, today).map(Lists::without)
        }
    })?;
    task.expect(made.documents.len());
    let rendered = match &made.documents[..] {
        [one] => reports::render(one)?,
        several => {
            reports::render_watched(&made.title, several, &mut |laid_out| task.step(laid_out))?
        }
    };
    Ok(Made { file_name: format!("{}.pdf", made.name), rendered, sheets: made.sheets })
}

/// A name as part of a file's name: folded, spaces as hyphens.
pub(crate) fn slug(name: &str) -> String {
    let words: Vec<String> = fold(name)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join("-")
}

/// Make a document to look at.
pub(crate) fn preview_document(
    app: &App,
    caller: &Caller,
    request: PreviewDocument,
) -> Result<Preview> {
    let task = app.tasks.begin(request.task_id);
    let Made { file_name, rendered, .. } = render(app, caller, &request.document, &task)?;
    task.seal()?;
    Ok(Preview { file_name, pages: rendered.pages, bytes: STANDARD.encode(rendered.bytes) })
}

/// Write a document to a file and record that it left.
pub(crate) fn save_document(
    app: &App,
    caller: &Caller,
    request: SaveDocument,
) -> Result<SavedDocument> {
    let task = app.tasks.begin(request.task_id);
    let Made { file_name, rendered, sheets } = render(app, caller, &request.document, &task)?;
    // Whoever ended it has nothing on the disk, and nothing says that it left.
    task.seal()?;
    let mut path = PathBuf::from(&request.path);
    if path.is_dir() {
        path.push(file_name);
    }
    storage::export::write_file(&path, &rendered.bytes)?;
    app.write(caller, "save_document", None, move |write| {
        match request.document {
            DocumentRequest::MonthlyReport { centre_id, month } => {
                write.belongs_to(centre_id);
                write.note("month", month);
            }
            DocumentRequest::AttendanceList { session_id, .. } => {
                write.belongs_to(write.session(session_id)?.centre_id);
                write.note("session", session_id);
            }
            DocumentRequest::AttendanceLists { .. } => {}
            DocumentRequest::AttendanceGrid { series_id, month, .. } => {
                write.note("series", series_id);
                write.note("month", month);
            }
            DocumentRequest::WeeklyTimetable { centre_id, date, .. }
            | DocumentRequest::DutyRoster { centre_id, date, .. } => {
                write.belongs_to(centre_id);
                write.note("date", date);
            }
            DocumentRequest::MonthlyTimetable { centre_id, month, .. } => {
                write.belongs_to(centre_id);
                write.note("month", month);
            }
            DocumentRequest::Guide => {}
            DocumentRequest::VolunteerCard { person_id, centre_id, month } => {
                write.belongs_to(centre_id);
                write.note("person", write.canonical()?.of(person_id));
                write.note("month", month);
            }
            DocumentRequest::VolunteerCards { centre_id, month, .. }
            | DocumentRequest::VolunteerSummary { centre_id, month }
            | DocumentRequest::Contribution { centre_id, month } => {
                write.belongs_to(centre_id);
                write.note("month", month);
            }
            DocumentRequest::VolunteerCertificate { certificate_id } => {
                let certificate = write.certificate(certificate_id)?;
                write.note("person", write.canonical()?.of(certificate.person_id));
            }
            DocumentRequest::DeclarationForms { centre_id, .. }
            | DocumentRequest::Register { centre_id }
            | DocumentRequest::WithoutImageConsent { centre_id } => write.belongs_to(centre_id),
            DocumentRequest::VolunteerAgreement { agreement_id } => {
                write.note("person", write.volunteer_agreement(agreement_id)?.person_id);
            }
            DocumentRequest::VolunteerAnnex { annex_id } => {
                let annex = write.volunteer_annex(annex_id)?;
                write.note("person", write.volunteer_agreement(annex.agreement_id)?.person_id);
            }
            DocumentRequest::Listing { listing } => {
                if let Some(centre) = listings::centre_of(**write, &listing)? {
                    write.belongs_to(centre);
                }
            }
        }
        // What is on paper now must be known by its code when it comes back.
        if !sheets.is_empty() {
            paper::register(write, &sheets)?;
        }
        write.note("pages", rendered.pages);
        write.record();
        Ok(())
    })?;
    Ok(SavedDocument { path: path.display().to_string() })
}
