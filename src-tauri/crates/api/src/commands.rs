//! The one list of everything that can be asked for.
//!
//! From it come [`crate::dispatch`], the TypeScript types of the window and `obecni commands`.
//! A line reads: name, request, answer, then for each role that may ask what it sees of the
//! answer. A role that is not named may not ask.

use domain::organisation::Role;
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::failure::{Error, Result};
use crate::shapes::Shapes;
use crate::visible::Sees;
use crate::{App, Caller};

/// Whether a command changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It only answers.
    Read,
    /// It changes the file, in one operation of the journal.
    Write,
}

/// One command of the list.
pub struct Command {
    /// Name, `verb_noun`.
    pub name: &'static str,
    /// What it does, in English.
    pub about: &'static str,
    /// Whether it changes anything.
    pub kind: Kind,
    /// Who may ask, and what each sees of the answer.
    pub roles: &'static [(Role, Sees)],
    /// Name of the request's type in TypeScript.
    pub request: fn() -> String,
    /// Name of the answer's type in TypeScript.
    pub answer: fn() -> String,
    /// Adds the TypeScript of both types, and of all that they need, to the list.
    pub shapes: fn(&mut Shapes),
    /// Writes the TypeScript of both types, and of all that they need, to the configured folder.
    pub export: fn(&Config) -> std::result::Result<(), ts_rs::ExportError>,
    /// Reads the request, runs the body, writes the answer.
    pub(crate) run: fn(&App, &Caller, Value) -> Result<Value>,
}

macro_rules! commands {
    ($( $(#[doc = $doc:literal])+ $kind:ident $module:ident::$name:ident($request:path) -> $answer:path: $($role:ident $(sees $sees:expr)?),+ ; )+) => {
        /// Every command, in the order of the documentation.
        pub const COMMANDS: &[Command] = &[ $( Command {
            name: stringify!($name),
            about: concat!($($doc),+),
            kind: Kind::$kind,
            roles: &[ $( (Role::$role, commands!(@sees $($sees)?)) ),+ ],
            request: || <$request as TS>::name(&Config::default()),
            answer: || <$answer as TS>::name(&Config::default()),
            shapes: |shapes| {
                shapes.add::<$request>();
                shapes.add::<$answer>();
            },
            export: |config| {
                <$request as TS>::export_all(config)?;
                <$answer as TS>::export_all(config)
            },
            run: |app, caller, value| {
                let request: $request = serde_json::from_value(value)
                    .map_err(|error| Error::BadRequest { detail: error.to_string() })?;
                let answer: $answer = crate::$module::$name(app, caller, request)?;
                serde_json::to_value(answer).map_err(|error| Error::BadRequest { detail: error.to_string() })
            },
        } ),+ ];
    };
    (@sees) => { Sees::All };
    (@sees $sees:expr) => { Sees::Only($sees) };
}

use crate::visible::{
    AT_THE_DOOR, ECHO, ENTERED, FOUND, FOUND_SHEET, OVERVIEW, OWN_HOURS, PRINTED, STATUS, TODAY,
};
use crate::{
    announcements, attendance, certificates, changes, clashes, classes, consents, documents,
    drafts, duplicates, duties, enrolments, export, history, import, listings, memberships,
    merging, month, organisation, overview, paper, people, publishing, register, tasks, terms,
    timetable, today, users, valuation, vettings, volunteer_agreements, volunteer_entries,
    volunteer_papers, volunteers,
};

commands! {
    /// The organisation, its centres and who is signed in.
    Read overview::get_overview(overview::Nothing) -> overview::Overview: Manager, Coordinator, Volunteer sees OVERVIEW;
    /// The line at the bottom: what can be undone, when it was saved.
    Read overview::get_status(overview::Nothing) -> overview::Status: Manager, Coordinator, Volunteer sees STATUS;
    /// A centre's day: sessions and what waits to be done.
    Read today::get_today(today::GetToday) -> today::TodayView: Manager, Coordinator, Volunteer sees TODAY;

    /// Everything that can be set of the organisation and a centre.
    Read organisation::get_settings(organisation::GetSettings) -> organisation::SettingsView: Manager, Coordinator;
    /// Change the organisation's details.
    Write organisation::update_organisation(organisation::UpdateOrganisation) -> domain::organisation::Organisation: Manager;
    /// Found a centre.
    Write organisation::create_centre(organisation::CreateCentre) -> overview::CentreView: Manager;
    /// Change a centre's details and settings.
    Write organisation::update_centre(organisation::UpdateCentre) -> overview::CentreView: Manager, Coordinator;
    /// Add or change a room.
    Write organisation::save_room(organisation::SaveRoom) -> overview::CentreView: Manager, Coordinator;
    /// Add or change a category.
    Write organisation::save_category(organisation::SaveCategory) -> overview::CentreView: Manager, Coordinator;
    /// Add or change a leader.
    Write organisation::save_leader(organisation::SaveLeader) -> organisation::SavedLeader: Manager, Coordinator;
    /// Set the weekly opening hours from a day on.
    Write organisation::set_opening_hours(organisation::SetOpeningHours) -> organisation::SettingsView: Manager, Coordinator;
    /// Add or change a closure.
    Write organisation::save_closure(organisation::SaveClosure) -> organisation::SettingsView: Manager, Coordinator;
    /// Remove a closure.
    Write organisation::remove_closure(organisation::RemoveClosure) -> organisation::SettingsView: Manager, Coordinator;
    /// Add or change a grant agreement.
    Write organisation::save_grant_agreement(organisation::SaveGrantAgreement) -> domain::settlement::GrantAgreement: Manager;

    /// Add a user with a password.
    Write users::add_user(users::AddUser) -> users::UserRow: Manager;
    /// Change a user's role or take the sign-in away.
    Write users::update_user(users::UpdateUser) -> users::UserRow: Manager;
    /// Give a user a password.
    Write users::give_password(users::GivePassword) -> domain::organisation::User: Manager;
    /// Change one's own password.
    Write users::change_password(users::ChangePassword) -> users::UserRow: Manager, Coordinator, Volunteer;
    /// Set or take away a PIN.
    Write users::set_pin(users::SetPin) -> users::UserRow: Manager, Coordinator, Volunteer;
    /// Make a new recovery key; the one so far stops working.
    Write users::renew_recovery_key(overview::Nothing) -> users::RecoveryKey: Manager;
    /// Record that the recovery key was typed back.
    Write users::confirm_recovery_key(overview::Nothing) -> overview::Status: Manager;

    /// A week of a centre.
    Read timetable::get_week(timetable::GetWeek) -> timetable::Week: Manager, Coordinator;
    /// One session.
    Read timetable::get_session(timetable::OneSession) -> timetable::SessionCard: Manager, Coordinator;
    /// What a series would bring.
    Read timetable::preview_series(timetable::SeriesFields) -> timetable::SeriesPreview: Manager, Coordinator;
    /// Add a series and its sessions.
    Write timetable::create_series(timetable::SeriesFields) -> timetable::SavedSeries: Manager, Coordinator;
    /// A series with those signed up.
    Read timetable::get_series(timetable::GetSeries) -> timetable::SeriesCard: Manager, Coordinator;
    /// Change a series; sessions from today on follow.
    Write changes::update_series(changes::UpdateSeries) -> timetable::SavedSeries: Manager, Coordinator;
    /// Add a single session.
    Write changes::create_session(changes::CreateSession) -> changes::SavedSession: Manager, Coordinator;
    /// Change one session.
    Write changes::update_session(changes::UpdateSession) -> changes::SavedSession: Manager, Coordinator;
    /// Move one session in time or place.
    Write changes::move_session(changes::MoveSession) -> changes::SavedSession: Manager, Coordinator;
    /// Cancel one session, with a reason.
    Write changes::cancel_session(changes::CancelSession) -> changes::SavedSession: Manager, Coordinator;
    /// Restore a cancelled session.
    Write changes::restore_session(timetable::OneSession) -> changes::SavedSession: Manager, Coordinator;
    /// What was planned in place of a cancelled session.
    Read changes::list_replacements(timetable::OneSession) -> changes::Replacements: Manager, Coordinator;
    /// Take sessions out as if they had never been planned.
    Write changes::remove_session(changes::RemoveSession) -> changes::RemovedSessions: Manager, Coordinator;
    /// Plan a series further.
    Write changes::extend_series(changes::ExtendSeries) -> timetable::SavedSeries: Manager, Coordinator;
    /// What a change would do.
    Read changes::preview_change(changes::preview::PreviewChange) -> changes::preview::ChangePreview: Manager, Coordinator;
    /// Free places for a session.
    Read clashes::find_free_slots(timetable::OneSession) -> clashes::FreeSlots: Manager, Coordinator;
    /// Accept a clash on purpose, or take that back.
    Write clashes::accept_clash(clashes::AcceptClash) -> overview::Status: Manager, Coordinator;
    /// Who helps at which sessions of a centre, and where somebody is missing.
    Read duties::list_duties(duties::ListDuties) -> duties::DutyList: Manager, Coordinator;
    /// Who could help at a session.
    Read duties::find_helpers(duties::FindHelpers) -> duties::FoundHelpers: Manager, Coordinator;
    /// Give a volunteer a duty.
    Write duties::assign_helper(duties::AssignHelper) -> duties::DutyChanged: Manager, Coordinator;
    /// Take a volunteer off a duty.
    Write duties::release_helper(duties::ReleaseHelper) -> duties::DutyChanged: Manager, Coordinator;
    /// Say how many volunteers sessions need.
    Write duties::set_helpers_needed(duties::SetHelpersNeeded) -> duties::DutyChanged: Manager, Coordinator;
    /// Add or change hours at which a volunteer can come.
    Write duties::save_availability(duties::SaveAvailability) -> duties::Availabilities: Manager, Coordinator;
    /// Remove hours at which a volunteer can come.
    Write duties::remove_availability(duties::RemoveAvailability) -> duties::Availabilities: Manager, Coordinator;
    /// What planning series again would bring.
    Read terms::preview_copy_series(terms::CopySeries) -> terms::CopyPreview: Manager, Coordinator;
    /// Plan series of one stretch of days again in another.
    Write terms::copy_series(terms::CopySeries) -> terms::CopiedSeries: Manager, Coordinator;
    /// Set the hours of one day, in place of the weekly ones.
    Write terms::set_day_hours(terms::SetDayHours) -> organisation::SettingsView: Manager, Coordinator;
    /// What a closure would hit.
    Read terms::preview_closure(terms::PreviewClosure) -> terms::ClosureHits: Manager, Coordinator;
    /// Announce a month's timetable: freeze a numbered version of it.
    Write announcements::announce_timetable(announcements::MonthOfTimetable) -> announcements::Announcements: Manager, Coordinator;
    /// The announced versions of a month, and what changed since.
    Read announcements::get_announcements(announcements::MonthOfTimetable) -> announcements::Announcements: Manager, Coordinator;
    /// Whom to tell of a change to a session.
    Read announcements::list_notifications(timetable::OneSession) -> announcements::Notifications: Manager, Coordinator;
    /// Record whether somebody was told of a change to a session.
    Write announcements::record_notification(announcements::RecordNotification) -> announcements::Notifications: Manager, Coordinator;
    /// The drafts of a centre's timetable.
    Read drafts::list_drafts(drafts::ListDrafts) -> drafts::Drafts: Manager, Coordinator;
    /// A draft, and a week as it would be.
    Read drafts::get_draft(drafts::view::GetDraft) -> drafts::view::DraftView: Manager, Coordinator;
    /// Make a draft, or name one anew.
    Write drafts::save_draft(drafts::SaveDraft) -> drafts::DraftRow: Manager, Coordinator;
    /// Add a step to a draft.
    Write drafts::add_draft_step(drafts::AddDraftStep) -> drafts::DraftRow: Manager, Coordinator;
    /// Take a step out of a draft.
    Write drafts::remove_draft_step(drafts::RemoveDraftStep) -> drafts::DraftRow: Manager, Coordinator;
    /// Throw a draft away.
    Write drafts::discard_draft(drafts::OneDraft) -> drafts::Drafts: Manager, Coordinator;
    /// Apply a draft from a day on, as one operation.
    Write drafts::apply_draft(drafts::ApplyDraft) -> drafts::AppliedDraft: Manager, Coordinator;

    /// The register of a centre, and the lists of those who need something.
    Read register::list_people(register::ListPeople) -> register::PeopleList: Manager, Coordinator;
    /// One person's card.
    Read people::get_person(people::GetPerson) -> people::PersonCard: Manager, Coordinator;
    /// What would be in doubt about a person who is about to be added.
    Read people::preview_person(people::PreviewPerson) -> people::PersonDoubts: Manager, Coordinator;
    /// Add a person to a centre.
    Write people::create_person(people::CreatePerson) -> people::PersonCard: Manager, Coordinator;
    /// Change a person's record.
    Write people::update_person(people::UpdatePerson) -> people::PersonCard: Manager, Coordinator;
    /// People who might be the one about to be added.
    Read duplicates::find_similar(duplicates::FindSimilar) -> duplicates::SimilarPeople: Manager, Coordinator;
    /// Pairs of records that may be of one person.
    Read duplicates::list_duplicates(duplicates::ListDuplicates) -> duplicates::Duplicates: Manager, Coordinator;
    /// Say of two records that they are two people.
    Write duplicates::mark_distinct(duplicates::MarkDistinct) -> overview::Status: Manager, Coordinator;
    /// What merging two records would do.
    Read merging::preview_merge(merging::PreviewMerge) -> merging::MergePreview: Manager, Coordinator;
    /// Merge one record into another.
    Write merging::merge_people(merging::MergePeople) -> people::PersonCard: Manager, Coordinator;
    /// Take a merged record apart again.
    Write merging::unmerge_people(merging::UnmergePeople) -> people::PersonCard: Manager, Coordinator;
    /// Change what a membership states.
    Write memberships::update_membership(memberships::UpdateMembership) -> people::PersonCard: Manager, Coordinator;
    /// Take a person from the centre's waiting list.
    Write memberships::admit_person(memberships::AdmitPerson) -> people::PersonCard: Manager, Coordinator;
    /// End a membership.
    Write memberships::archive_person(memberships::ArchivePerson) -> people::PersonCard: Manager, Coordinator;
    /// Take a person back, or into one more centre.
    Write memberships::readmit_person(memberships::ReadmitPerson) -> people::PersonCard: Manager, Coordinator;
    /// Suspend a membership.
    Write memberships::suspend_person(memberships::SuspendPerson) -> people::PersonCard: Manager, Coordinator;
    /// End a suspension.
    Write memberships::resume_person(memberships::ResumePerson) -> people::PersonCard: Manager, Coordinator;
    /// Record a signed declaration.
    Write memberships::record_declaration(memberships::RecordDeclaration) -> people::PersonCard: Manager, Coordinator;
    /// Record that a declaration was withdrawn.
    Write memberships::withdraw_declaration(memberships::WithdrawDeclaration) -> people::PersonCard: Manager, Coordinator;
    /// Record an answer to a question of consent.
    Write consents::record_consent(consents::RecordConsent) -> people::PersonCard: Manager, Coordinator;
    /// Record that a person was given the information clause.
    Write consents::record_privacy_notice(consents::RecordPrivacyNotice) -> people::PersonCard: Manager, Coordinator;
    /// Sign people up for a series.
    Write enrolments::enrol_people(enrolments::EnrolPeople) -> timetable::SeriesCard: Manager, Coordinator;
    /// Give a person on a waiting list a place.
    Write enrolments::promote_enrolment(enrolments::PromoteEnrolment) -> timetable::SeriesCard: Manager, Coordinator;
    /// End a sign-up.
    Write enrolments::end_enrolment(enrolments::EndEnrolment) -> timetable::SeriesCard: Manager, Coordinator;
    /// Announce an absence.
    Write enrolments::announce_absence(enrolments::AnnounceAbsence) -> people::PersonCard: Manager, Coordinator;
    /// Take an announced absence back.
    Write enrolments::remove_absence(enrolments::RemoveAbsence) -> people::PersonCard: Manager, Coordinator;

    /// A session's list.
    Read attendance::get_sheet(timetable::OneSession) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// People of the centre to put on a list.
    Read attendance::find_people(attendance::FindPeople) -> attendance::FoundPeople: Manager, Coordinator, Volunteer sees FOUND;
    /// A list of invented people, to practise on; it is in no file.
    Read practice::get_practice_sheet(overview::Nothing) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// Set or take back one mark.
    Write attendance::record_attendance(attendance::RecordAttendance) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// Give everyone without a mark the same one.
    Write attendance::fill_attendance(attendance::FillAttendance) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// Set the numbers of guests and children.
    Write attendance::set_guests(attendance::SetGuests) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// Add a new person at the door, present.
    Write attendance::add_walk_in(attendance::AddWalkIn) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// End the list.
    Write attendance::confirm_list(attendance::ConfirmList) -> attendance::Sheet: Manager, Coordinator, Volunteer sees AT_THE_DOOR;
    /// Say whether the signed original of a list is in the binder.
    Write attendance::file_original(attendance::FileOriginal) -> attendance::Sheet: Manager, Coordinator;
    /// Correct a mark of a confirmed list, with a reason.
    Write attendance::correct_attendance(attendance::CorrectAttendance) -> attendance::Sheet: Manager, Coordinator;
    /// Correct the guests and children of a confirmed list, with a reason.
    Write attendance::correct_guests(attendance::CorrectGuests) -> attendance::Sheet: Manager, Coordinator;
    /// What became of a mark over time.
    Read attendance::get_mark_history(attendance::GetMarkHistory) -> attendance::MarkHistory: Manager, Coordinator;
    /// Open a confirmed list again.
    Write attendance::reopen_list(timetable::OneSession) -> attendance::Sheet: Manager, Coordinator;
    /// Record that a session was held without a list.
    Write attendance::hold_without_list(timetable::OneSession) -> attendance::Sheet: Manager, Coordinator;

    /// Register lists about to be printed and tell their codes.
    Write paper::prepare_sheets(paper::PrepareSheets) -> paper::PreparedSheets: Manager, Coordinator;
    /// The lists printed for sessions within some days.
    Read paper::list_sheets(paper::ListSheets) -> paper::PrintedSheets: Manager, Coordinator, Volunteer sees PRINTED;
    /// A printed list by its code.
    Read paper::find_sheet(paper::FindSheet) -> paper::FoundSheet: Manager, Coordinator, Volunteer sees FOUND_SHEET;
    /// What was typed from a list, read back.
    Read paper::read_entry(paper::ReadEntry) -> paper::EntryEcho: Manager, Coordinator, Volunteer sees ECHO;
    /// Type a list in.
    Write paper::enter_sheet(paper::EnterSheet) -> paper::EnteredSheet: Manager, Coordinator, Volunteer sees ENTERED;

    /// The volunteers of a centre: who is active, hours, missing papers.
    Read volunteers::list_volunteers(volunteers::ListVolunteers) -> volunteers::VolunteerList: Manager, Coordinator;
    /// One volunteer's card.
    Read volunteers::get_volunteer(volunteers::GetVolunteer) -> volunteers::VolunteerView: Manager, Coordinator;
    /// Add a volunteer, known already or not, with the draft of an agreement.
    Write volunteer_agreements::add_volunteer(volunteer_agreements::AddVolunteer) -> volunteer_agreements::AddedVolunteer: Manager, Coordinator;
    /// A volunteer's agreements, each with what it lacks.
    Read volunteer_agreements::list_volunteer_agreements(volunteer_agreements::ListVolunteerAgreements) -> volunteer_agreements::VolunteerAgreements: Manager, Coordinator;
    /// An agreement filled in as far as it can be.
    Read volunteer_agreements::propose_volunteer_agreement(volunteer_agreements::ProposeVolunteerAgreement) -> volunteer_agreements::ProposedAgreement: Manager, Coordinator;
    /// What the law asks of an agreement while it is being written.
    Read volunteer_agreements::preview_volunteer_agreement(volunteer_agreements::PreviewVolunteerAgreement) -> volunteer_agreements::AgreementPreview: Manager, Coordinator;
    /// Add or change an agreement with a volunteer.
    Write volunteer_agreements::save_volunteer_agreement(volunteer_agreements::SaveVolunteerAgreement) -> volunteer_agreements::SavedVolunteerAgreement: Manager, Coordinator;
    /// Record when an agreement was signed.
    Write volunteer_agreements::sign_volunteer_agreement(volunteer_agreements::SignVolunteerAgreement) -> volunteers::VolunteerView: Manager, Coordinator;
    /// End an agreement before its last day.
    Write volunteer_agreements::terminate_volunteer_agreement(volunteer_agreements::TerminateVolunteerAgreement) -> volunteers::VolunteerView: Manager, Coordinator;
    /// Throw the draft of an agreement away.
    Write volunteer_agreements::remove_volunteer_agreement(volunteer_agreements::RemoveVolunteerAgreement) -> volunteers::VolunteerView: Manager, Coordinator;
    /// What the law asks once an annex is signed.
    Read volunteer_agreements::preview_volunteer_annex(volunteer_agreements::PreviewVolunteerAnnex) -> volunteer_agreements::AgreementPreview: Manager, Coordinator;
    /// Add or change an annex to an agreement.
    Write volunteer_agreements::save_volunteer_annex(volunteer_agreements::SaveVolunteerAnnex) -> volunteer_agreements::SavedVolunteerAnnex: Manager, Coordinator;
    /// Record when an annex was signed.
    Write volunteer_agreements::sign_volunteer_annex(volunteer_agreements::SignVolunteerAnnex) -> volunteers::VolunteerView: Manager, Coordinator;
    /// Throw the draft of an annex away.
    Write volunteer_agreements::remove_volunteer_annex(volunteer_agreements::RemoveVolunteerAnnex) -> volunteers::VolunteerView: Manager, Coordinator;
    /// Who works where minors take part, with the checks made and missing.
    Read vettings::list_vettings(vettings::ListVettings) -> vettings::Vettings: Manager, Coordinator;
    /// Record a check of somebody who works with minors.
    Write vettings::record_vetting(vettings::RecordVetting) -> overview::Status: Manager, Coordinator;
    /// Remove a check that was recorded by mistake.
    Write vettings::remove_vetting(vettings::RemoveVetting) -> overview::Status: Manager, Coordinator;
    /// What is set about volunteers, and the usual texts.
    Read volunteer_agreements::get_volunteering(overview::Nothing) -> volunteer_agreements::VolunteeringView: Manager, Coordinator;
    /// Change what is set about volunteers.
    Write volunteer_agreements::update_volunteering(volunteer_agreements::UpdateVolunteering) -> volunteer_agreements::VolunteeringView: Manager;
    /// The services of a centre's month, the unusual on top.
    Read volunteer_entries::list_volunteer_entries(volunteer_entries::ListVolunteerEntries) -> volunteer_entries::VolunteerEntries: Manager, Coordinator;
    /// What a service of a day can be charged to: tasks, actions, sessions.
    Read volunteer_entries::get_service_choices(volunteer_entries::GetServiceChoices) -> volunteer_entries::ServiceChoices: Manager, Coordinator;
    /// What would be unusual about a service.
    Read volunteer_entries::preview_volunteer_entry(volunteer_entries::PreviewVolunteerEntry) -> volunteer_entries::ServicePreview: Manager, Coordinator;
    /// Record a volunteer's service.
    Write volunteer_entries::add_volunteer_entry(volunteer_entries::AddVolunteerEntry) -> volunteer_entries::VolunteerEntryRow: Manager, Coordinator;
    /// Correct a service.
    Write volunteer_entries::update_volunteer_entry(volunteer_entries::UpdateVolunteerEntry) -> volunteer_entries::VolunteerEntryRow: Manager, Coordinator;
    /// Remove a service recorded by mistake.
    Write volunteer_entries::remove_volunteer_entry(volunteer_entries::RemoveVolunteerEntry) -> overview::Status: Manager, Coordinator;
    /// What the planned duties of some past days would yield.
    Read volunteer_entries::propose_volunteer_entries(volunteer_entries::ProposeVolunteerEntries) -> volunteer_entries::ProposedEntries: Manager, Coordinator;
    /// Enter planned duties as services, all at once.
    Write volunteer_entries::enter_duties(volunteer_entries::EnterDuties) -> volunteer_entries::EnteredDuties: Manager, Coordinator;
    /// Confirm services: those named, or all usual ones of a month.
    Write volunteer_entries::confirm_volunteer_entries(volunteer_entries::ConfirmVolunteerEntries) -> volunteer_entries::ConfirmedEntries: Manager, Coordinator;
    /// Take the confirmation of services back.
    Write volunteer_entries::unconfirm_volunteer_entries(volunteer_entries::UnconfirmVolunteerEntries) -> overview::Status: Manager, Coordinator;
    /// One's own hours; what a volunteer sees of services.
    Read volunteer_entries::get_own_hours(volunteer_entries::GetOwnHours) -> volunteer_entries::OwnHours: Manager, Coordinator, Volunteer sees OWN_HOURS;
    /// Enter a service of one's own; it counts once it is confirmed.
    Write volunteer_entries::log_own_hours(volunteer_entries::LogOwnHours) -> volunteer_entries::OwnHours: Manager, Coordinator, Volunteer sees OWN_HOURS;
    /// Take back a service that one entered oneself and nobody confirmed.
    Write volunteer_entries::remove_own_hours(volunteer_entries::RemoveOwnHours) -> volunteer_entries::OwnHours: Manager, Coordinator, Volunteer sees OWN_HOURS;
    /// The tasks of volunteers.
    Read volunteer_entries::list_volunteer_tasks(overview::Nothing) -> volunteer_entries::VolunteerTasks: Manager, Coordinator;
    /// Add or change a task of volunteers.
    Write volunteer_entries::save_volunteer_task(volunteer_entries::SaveVolunteerTask) -> volunteer_entries::VolunteerTasks: Manager, Coordinator;

    /// Whose cards of services there are for a month, and which are in the binder.
    Read volunteer_papers::get_volunteer_papers(volunteer_papers::GetVolunteerPapers) -> volunteer_papers::VolunteerPapers: Manager, Coordinator;
    /// Say of cards whether they are, signed, in the binder.
    Write volunteer_papers::file_volunteer_card(volunteer_papers::FileVolunteerCard) -> volunteer_papers::VolunteerPapers: Manager, Coordinator;
    /// The personal contribution of a centre up to a month.
    Read volunteer_papers::get_contribution(volunteer_papers::GetContribution) -> volunteer_papers::ContributionView: Manager, Coordinator;
    /// What a certificate would say, and what keeps it from being issued.
    Read certificates::preview_certificate(certificates::PreviewCertificate) -> certificates::CertificatePreview: Manager, Coordinator;
    /// Issue a certificate.
    Write certificates::issue_certificate(certificates::IssueCertificate) -> certificates::IssuedCertificate: Manager, Coordinator;
    /// What services are valued at under a grant agreement, and its actions.
    Read valuation::get_valuation(valuation::GetValuation) -> valuation::ValuationView: Manager, Coordinator;
    /// Set what an hour of a task, or of any other, is valued at.
    Write valuation::save_volunteer_rate(valuation::SaveVolunteerRate) -> valuation::ValuationView: Manager;
    /// Remove a rate.
    Write valuation::remove_volunteer_rate(valuation::RemoveVolunteerRate) -> valuation::ValuationView: Manager;
    /// Add an action to a grant agreement, or change one.
    Write valuation::save_action(valuation::SaveAction) -> valuation::ValuationView: Manager;

    /// A centre's month in figures.
    Read month::get_month(month::OneMonth) -> month::MonthView: Manager, Coordinator;
    /// What a figure counted.
    Read month::open_figure(month::OpenFigure) -> month::OpenedFigure: Manager, Coordinator;
    /// Describe a month.
    Write month::describe_month(month::DescribeMonth) -> month::MonthView: Manager, Coordinator;
    /// How far a task is that runs now.
    Read tasks::get_progress(tasks::OneTask) -> tasks::Progress: Manager, Coordinator;
    /// End a task before it leaves anything.
    Read tasks::cancel_task(tasks::OneTask) -> tasks::Cancelled: Manager, Coordinator;
    /// Make a document to look at; a volunteer the guide and her own card.
    Read documents::preview_document(documents::PreviewDocument) -> documents::Preview: Manager, Coordinator, Volunteer;
    /// Write a document to a file and record that it left; a volunteer the guide and her own card.
    Write documents::save_document(documents::SaveDocument) -> documents::SavedDocument: Manager, Coordinator, Volunteer;

    /// Write the timetable as a calendar file and record that it left.
    Write publishing::save_calendar(publishing::SaveCalendar) -> documents::SavedDocument: Manager, Coordinator;
    /// Write a month's offer as a page of HTML and record that it left.
    Write publishing::save_offer_page(publishing::SaveOfferPage) -> documents::SavedDocument: Manager, Coordinator;
    /// The logos that stand on what is published.
    Read publishing::get_logos(overview::Nothing) -> publishing::Logos: Manager, Coordinator;
    /// Set a logo.
    Write publishing::set_logo(publishing::SetLogo) -> publishing::Logos: Manager, Coordinator;
    /// Remove a logo.
    Write publishing::remove_logo(publishing::RemoveLogo) -> publishing::Logos: Manager, Coordinator;

    /// A list to look at.
    Read listings::get_listing(listings::GetListing) -> listings::Listing: Manager, Coordinator;
    /// Write a list as a spreadsheet and record that it left.
    Write listings::save_listing(listings::SaveListing) -> documents::SavedDocument: Manager, Coordinator;
    /// Write every table as CSV to a folder, and the journal, and record that they left.
    Write export::export_tables(export::ExportTables) -> export::ExportedTables: Manager;

    /// What a spreadsheet holds.
    Read import::read_spreadsheet(import::ReadSpreadsheet) -> import::SpreadsheetView: Manager, Coordinator;
    /// What a sheet would bring, row by row.
    Read import::preview_import(import::PreviewImport) -> import::ImportPreview: Manager, Coordinator;
    /// The classes of a centre, to choose one from.
    Read classes::list_classes(classes::ListClasses) -> classes::Classes: Manager, Coordinator;
    /// Bring classes in, in one operation.
    Write import::run_import(import::RunImport) -> import::Imported: Manager, Coordinator;
    /// Bring centres in, in one operation.
    Write import::import_centres(import::RunImport) -> import::Imported: Manager;
    /// Bring the rows of a spreadsheet, or rows copied from one, in as people of a centre.
    Write import::import_people(import::RunImport) -> import::Imported: Manager, Coordinator;
    /// Bring past attendance of a class in.
    Write import::import_attendance(import::RunImport) -> import::Imported: Manager, Coordinator;

    /// What was done, by whom.
    Read history::list_history(history::ListHistory) -> history::History: Manager, Coordinator;
    /// Take back an operation.
    Write history::undo(history::Undo) -> history::Undone: Manager, Coordinator, Volunteer;
    /// Do again what was taken back last.
    Write history::redo(overview::Nothing) -> history::Undone: Manager, Coordinator, Volunteer;
}
