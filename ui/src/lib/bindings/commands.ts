// Generated from the declared list of commands. Do not edit.
import type { AcceptClash } from "./AcceptClash";
import type { AddDraftStep } from "./AddDraftStep";
import type { AddUser } from "./AddUser";
import type { AddVolunteer } from "./AddVolunteer";
import type { AddVolunteerEntry } from "./AddVolunteerEntry";
import type { AddWalkIn } from "./AddWalkIn";
import type { AddedVolunteer } from "./AddedVolunteer";
import type { AdmitPerson } from "./AdmitPerson";
import type { AgreementPreview } from "./AgreementPreview";
import type { AnnounceAbsence } from "./AnnounceAbsence";
import type { Announcements } from "./Announcements";
import type { AppliedDraft } from "./AppliedDraft";
import type { ApplyDraft } from "./ApplyDraft";
import type { ArchivePerson } from "./ArchivePerson";
import type { AssignHelper } from "./AssignHelper";
import type { Availabilities } from "./Availabilities";
import type { CancelSession } from "./CancelSession";
import type { Cancelled } from "./Cancelled";
import type { CentreView } from "./CentreView";
import type { CertificatePreview } from "./CertificatePreview";
import type { ChangePassword } from "./ChangePassword";
import type { ChangePreview } from "./ChangePreview";
import type { Classes } from "./Classes";
import type { ClosureHits } from "./ClosureHits";
import type { ConfirmList } from "./ConfirmList";
import type { ConfirmVolunteerEntries } from "./ConfirmVolunteerEntries";
import type { ConfirmedEntries } from "./ConfirmedEntries";
import type { ContributionView } from "./ContributionView";
import type { CopiedSeries } from "./CopiedSeries";
import type { CopyPreview } from "./CopyPreview";
import type { CopySeries } from "./CopySeries";
import type { CorrectAttendance } from "./CorrectAttendance";
import type { CorrectGuests } from "./CorrectGuests";
import type { CreateCentre } from "./CreateCentre";
import type { CreateDemo } from "./CreateDemo";
import type { CreateFile } from "./CreateFile";
import type { CreateFromExport } from "./CreateFromExport";
import type { CreatePerson } from "./CreatePerson";
import type { CreateSession } from "./CreateSession";
import type { CreatedFile } from "./CreatedFile";
import type { DescribeMonth } from "./DescribeMonth";
import type { Door } from "./Door";
import type { DraftRow } from "./DraftRow";
import type { DraftView } from "./DraftView";
import type { Drafts } from "./Drafts";
import type { Duplicates } from "./Duplicates";
import type { DutyChanged } from "./DutyChanged";
import type { DutyList } from "./DutyList";
import type { EndEnrolment } from "./EndEnrolment";
import type { EnrolPeople } from "./EnrolPeople";
import type { EnterDuties } from "./EnterDuties";
import type { EnterSheet } from "./EnterSheet";
import type { EnteredDuties } from "./EnteredDuties";
import type { EnteredSheet } from "./EnteredSheet";
import type { EntryEcho } from "./EntryEcho";
import type { ExportTables } from "./ExportTables";
import type { ExportView } from "./ExportView";
import type { ExportedTables } from "./ExportedTables";
import type { ExtendSeries } from "./ExtendSeries";
import type { FileOriginal } from "./FileOriginal";
import type { FileVolunteerCard } from "./FileVolunteerCard";
import type { FillAttendance } from "./FillAttendance";
import type { FindHelpers } from "./FindHelpers";
import type { FindPeople } from "./FindPeople";
import type { FindSheet } from "./FindSheet";
import type { FindSimilar } from "./FindSimilar";
import type { FoundHelpers } from "./FoundHelpers";
import type { FoundPeople } from "./FoundPeople";
import type { FoundSheet } from "./FoundSheet";
import type { FreeSlots } from "./FreeSlots";
import type { GetContribution } from "./GetContribution";
import type { GetDraft } from "./GetDraft";
import type { GetListing } from "./GetListing";
import type { GetMarkHistory } from "./GetMarkHistory";
import type { GetOwnHours } from "./GetOwnHours";
import type { GetPerson } from "./GetPerson";
import type { GetSeries } from "./GetSeries";
import type { GetServiceChoices } from "./GetServiceChoices";
import type { GetSettings } from "./GetSettings";
import type { GetToday } from "./GetToday";
import type { GetValuation } from "./GetValuation";
import type { GetVolunteer } from "./GetVolunteer";
import type { GetVolunteerPapers } from "./GetVolunteerPapers";
import type { GetWeek } from "./GetWeek";
import type { GivePassword } from "./GivePassword";
import type { GrantAgreement } from "./GrantAgreement";
import type { History } from "./History";
import type { ImportPreview } from "./ImportPreview";
import type { Imported } from "./Imported";
import type { IssueCertificate } from "./IssueCertificate";
import type { IssuedCertificate } from "./IssuedCertificate";
import type { KnownFile } from "./KnownFile";
import type { ListClasses } from "./ListClasses";
import type { ListDrafts } from "./ListDrafts";
import type { ListDuplicates } from "./ListDuplicates";
import type { ListDuties } from "./ListDuties";
import type { ListHistory } from "./ListHistory";
import type { ListPeople } from "./ListPeople";
import type { ListSheets } from "./ListSheets";
import type { ListVettings } from "./ListVettings";
import type { ListVolunteerAgreements } from "./ListVolunteerAgreements";
import type { ListVolunteerEntries } from "./ListVolunteerEntries";
import type { ListVolunteers } from "./ListVolunteers";
import type { Listing } from "./Listing";
import type { LogOwnHours } from "./LogOwnHours";
import type { Logos } from "./Logos";
import type { LookAtExport } from "./LookAtExport";
import type { LookAtFile } from "./LookAtFile";
import type { MarkDistinct } from "./MarkDistinct";
import type { MarkHistory } from "./MarkHistory";
import type { MergePeople } from "./MergePeople";
import type { MergePreview } from "./MergePreview";
import type { MonthOfTimetable } from "./MonthOfTimetable";
import type { MonthView } from "./MonthView";
import type { MoveSession } from "./MoveSession";
import type { Nothing } from "./Nothing";
import type { Notifications } from "./Notifications";
import type { OneDraft } from "./OneDraft";
import type { OneMonth } from "./OneMonth";
import type { OneSession } from "./OneSession";
import type { OneTask } from "./OneTask";
import type { OpenFigure } from "./OpenFigure";
import type { OpenFile } from "./OpenFile";
import type { OpenWithRecovery } from "./OpenWithRecovery";
import type { OpenedFigure } from "./OpenedFigure";
import type { OpenedFile } from "./OpenedFile";
import type { Organisation } from "./Organisation";
import type { Overview } from "./Overview";
import type { OwnHours } from "./OwnHours";
import type { PeopleList } from "./PeopleList";
import type { PersonCard } from "./PersonCard";
import type { PersonDoubts } from "./PersonDoubts";
import type { PrepareSheets } from "./PrepareSheets";
import type { PreparedSheets } from "./PreparedSheets";
import type { Preview } from "./Preview";
import type { PreviewCertificate } from "./PreviewCertificate";
import type { PreviewChange } from "./PreviewChange";
import type { PreviewClosure } from "./PreviewClosure";
import type { PreviewDocument } from "./PreviewDocument";
import type { PreviewImport } from "./PreviewImport";
import type { PreviewMerge } from "./PreviewMerge";
import type { PreviewPerson } from "./PreviewPerson";
import type { PreviewVolunteerAgreement } from "./PreviewVolunteerAgreement";
import type { PreviewVolunteerAnnex } from "./PreviewVolunteerAnnex";
import type { PreviewVolunteerEntry } from "./PreviewVolunteerEntry";
import type { PrintedSheets } from "./PrintedSheets";
import type { Progress } from "./Progress";
import type { PromoteEnrolment } from "./PromoteEnrolment";
import type { ProposeVolunteerAgreement } from "./ProposeVolunteerAgreement";
import type { ProposeVolunteerEntries } from "./ProposeVolunteerEntries";
import type { ProposedAgreement } from "./ProposedAgreement";
import type { ProposedEntries } from "./ProposedEntries";
import type { ReadEntry } from "./ReadEntry";
import type { ReadSpreadsheet } from "./ReadSpreadsheet";
import type { ReadmitPerson } from "./ReadmitPerson";
import type { RecordAttendance } from "./RecordAttendance";
import type { RecordConsent } from "./RecordConsent";
import type { RecordDeclaration } from "./RecordDeclaration";
import type { RecordNotification } from "./RecordNotification";
import type { RecordPrivacyNotice } from "./RecordPrivacyNotice";
import type { RecordVetting } from "./RecordVetting";
import type { RecoveryKey } from "./RecoveryKey";
import type { ReleaseHelper } from "./ReleaseHelper";
import type { RemoveAbsence } from "./RemoveAbsence";
import type { RemoveAvailability } from "./RemoveAvailability";
import type { RemoveClosure } from "./RemoveClosure";
import type { RemoveDraftStep } from "./RemoveDraftStep";
import type { RemoveLogo } from "./RemoveLogo";
import type { RemoveOwnHours } from "./RemoveOwnHours";
import type { RemoveSession } from "./RemoveSession";
import type { RemoveVetting } from "./RemoveVetting";
import type { RemoveVolunteerAgreement } from "./RemoveVolunteerAgreement";
import type { RemoveVolunteerAnnex } from "./RemoveVolunteerAnnex";
import type { RemoveVolunteerEntry } from "./RemoveVolunteerEntry";
import type { RemoveVolunteerRate } from "./RemoveVolunteerRate";
import type { RemovedSessions } from "./RemovedSessions";
import type { Replacements } from "./Replacements";
import type { RestoreCopy } from "./RestoreCopy";
import type { ResumePerson } from "./ResumePerson";
import type { RunImport } from "./RunImport";
import type { SaveAction } from "./SaveAction";
import type { SaveAvailability } from "./SaveAvailability";
import type { SaveCalendar } from "./SaveCalendar";
import type { SaveCategory } from "./SaveCategory";
import type { SaveClosure } from "./SaveClosure";
import type { SaveCopy } from "./SaveCopy";
import type { SaveDocument } from "./SaveDocument";
import type { SaveDraft } from "./SaveDraft";
import type { SaveGrantAgreement } from "./SaveGrantAgreement";
import type { SaveLeader } from "./SaveLeader";
import type { SaveListing } from "./SaveListing";
import type { SaveOfferPage } from "./SaveOfferPage";
import type { SaveRoom } from "./SaveRoom";
import type { SaveSheet } from "./SaveSheet";
import type { SaveVolunteerAgreement } from "./SaveVolunteerAgreement";
import type { SaveVolunteerAnnex } from "./SaveVolunteerAnnex";
import type { SaveVolunteerRate } from "./SaveVolunteerRate";
import type { SaveVolunteerTask } from "./SaveVolunteerTask";
import type { SavedCopy } from "./SavedCopy";
import type { SavedDocument } from "./SavedDocument";
import type { SavedLeader } from "./SavedLeader";
import type { SavedSeries } from "./SavedSeries";
import type { SavedSession } from "./SavedSession";
import type { SavedSheet } from "./SavedSheet";
import type { SavedVolunteerAgreement } from "./SavedVolunteerAgreement";
import type { SavedVolunteerAnnex } from "./SavedVolunteerAnnex";
import type { SeriesCard } from "./SeriesCard";
import type { SeriesFields } from "./SeriesFields";
import type { SeriesPreview } from "./SeriesPreview";
import type { ServiceChoices } from "./ServiceChoices";
import type { ServicePreview } from "./ServicePreview";
import type { SessionCard } from "./SessionCard";
import type { SetDayHours } from "./SetDayHours";
import type { SetGuests } from "./SetGuests";
import type { SetHelpersNeeded } from "./SetHelpersNeeded";
import type { SetLogo } from "./SetLogo";
import type { SetOpeningHours } from "./SetOpeningHours";
import type { SetPin } from "./SetPin";
import type { SettingsView } from "./SettingsView";
import type { Sheet } from "./Sheet";
import type { SignInWithPassword } from "./SignInWithPassword";
import type { SignInWithPin } from "./SignInWithPin";
import type { SignVolunteerAgreement } from "./SignVolunteerAgreement";
import type { SignVolunteerAnnex } from "./SignVolunteerAnnex";
import type { SignedIn } from "./SignedIn";
import type { SimilarPeople } from "./SimilarPeople";
import type { SpreadsheetView } from "./SpreadsheetView";
import type { Status } from "./Status";
import type { SuspendPerson } from "./SuspendPerson";
import type { TerminateVolunteerAgreement } from "./TerminateVolunteerAgreement";
import type { TodayView } from "./TodayView";
import type { UnconfirmVolunteerEntries } from "./UnconfirmVolunteerEntries";
import type { Undo } from "./Undo";
import type { Undone } from "./Undone";
import type { UnmergePeople } from "./UnmergePeople";
import type { UpdateCentre } from "./UpdateCentre";
import type { UpdateMembership } from "./UpdateMembership";
import type { UpdateOrganisation } from "./UpdateOrganisation";
import type { UpdatePerson } from "./UpdatePerson";
import type { UpdateSeries } from "./UpdateSeries";
import type { UpdateSession } from "./UpdateSession";
import type { UpdateUser } from "./UpdateUser";
import type { UpdateVolunteerEntry } from "./UpdateVolunteerEntry";
import type { UpdateVolunteering } from "./UpdateVolunteering";
import type { User } from "./User";
import type { UserRow } from "./UserRow";
import type { ValuationView } from "./ValuationView";
import type { Vettings } from "./Vettings";
import type { VolunteerAgreements } from "./VolunteerAgreements";
import type { VolunteerEntries } from "./VolunteerEntries";
import type { VolunteerEntryRow } from "./VolunteerEntryRow";
import type { VolunteerList } from "./VolunteerList";
import type { VolunteerPapers } from "./VolunteerPapers";
import type { VolunteerTasks } from "./VolunteerTasks";
import type { VolunteerView } from "./VolunteerView";
import type { VolunteeringView } from "./VolunteeringView";
import type { Week } from "./Week";
import type { WithdrawDeclaration } from "./WithdrawDeclaration";

/** Every command: what it takes and what it answers. */
export interface Commands {
  /** The organisation, its centres and who is signed in. */
  get_overview: { request: Nothing; answer: Overview };
  /** The line at the bottom: what can be undone, when it was saved. */
  get_status: { request: Nothing; answer: Status };
  /** A centre's day: sessions and what waits to be done. */
  get_today: { request: GetToday; answer: TodayView };
  /** Everything that can be set of the organisation and a centre. */
  get_settings: { request: GetSettings; answer: SettingsView };
  /** Change the organisation's details. */
  update_organisation: { request: UpdateOrganisation; answer: Organisation };
  /** Found a centre. */
  create_centre: { request: CreateCentre; answer: CentreView };
  /** Change a centre's details and settings. */
  update_centre: { request: UpdateCentre; answer: CentreView };
  /** Add or change a room. */
  save_room: { request: SaveRoom; answer: CentreView };
  /** Add or change a category. */
  save_category: { request: SaveCategory; answer: CentreView };
  /** Add or change a leader. */
  save_leader: { request: SaveLeader; answer: SavedLeader };
  /** Set the weekly opening hours from a day on. */
  set_opening_hours: { request: SetOpeningHours; answer: SettingsView };
  /** Add or change a closure. */
  save_closure: { request: SaveClosure; answer: SettingsView };
  /** Remove a closure. */
  remove_closure: { request: RemoveClosure; answer: SettingsView };
  /** Add or change a grant agreement. */
  save_grant_agreement: { request: SaveGrantAgreement; answer: GrantAgreement };
  /** Add a user with a password. */
  add_user: { request: AddUser; answer: UserRow };
  /** Change a user's role or take the sign-in away. */
  update_user: { request: UpdateUser; answer: UserRow };
  /** Give a user a password. */
  give_password: { request: GivePassword; answer: User };
  /** Change one's own password. */
  change_password: { request: ChangePassword; answer: UserRow };
  /** Set or take away a PIN. */
  set_pin: { request: SetPin; answer: UserRow };
  /** Make a new recovery key; the one so far stops working. */
  renew_recovery_key: { request: Nothing; answer: RecoveryKey };
  /** Record that the recovery key was typed back. */
  confirm_recovery_key: { request: Nothing; answer: Status };
  /** A week of a centre. */
  get_week: { request: GetWeek; answer: Week };
  /** One session. */
  get_session: { request: OneSession; answer: SessionCard };
  /** What a series would bring. */
  preview_series: { request: SeriesFields; answer: SeriesPreview };
  /** Add a series and its sessions. */
  create_series: { request: SeriesFields; answer: SavedSeries };
  /** A series with those signed up. */
  get_series: { request: GetSeries; answer: SeriesCard };
  /** Change a series; sessions from today on follow. */
  update_series: { request: UpdateSeries; answer: SavedSeries };
  /** Add a single session. */
  create_session: { request: CreateSession; answer: SavedSession };
  /** Change one session. */
  update_session: { request: UpdateSession; answer: SavedSession };
  /** Move one session in time or place. */
  move_session: { request: MoveSession; answer: SavedSession };
  /** Cancel one session, with a reason. */
  cancel_session: { request: CancelSession; answer: SavedSession };
  /** Restore a cancelled session. */
  restore_session: { request: OneSession; answer: SavedSession };
  /** What was planned in place of a cancelled session. */
  list_replacements: { request: OneSession; answer: Replacements };
  /** Take sessions out as if they had never been planned. */
  remove_session: { request: RemoveSession; answer: RemovedSessions };
  /** Plan a series further. */
  extend_series: { request: ExtendSeries; answer: SavedSeries };
  /** What a change would do. */
  preview_change: { request: PreviewChange; answer: ChangePreview };
  /** Free places for a session. */
  find_free_slots: { request: OneSession; answer: FreeSlots };
  /** Accept a clash on purpose, or take that back. */
  accept_clash: { request: AcceptClash; answer: Status };
  /** Who helps at which sessions of a centre, and where somebody is missing. */
  list_duties: { request: ListDuties; answer: DutyList };
  /** Who could help at a session. */
  find_helpers: { request: FindHelpers; answer: FoundHelpers };
  /** Give a volunteer a duty. */
  assign_helper: { request: AssignHelper; answer: DutyChanged };
  /** Take a volunteer off a duty. */
  release_helper: { request: ReleaseHelper; answer: DutyChanged };
  /** Say how many volunteers sessions need. */
  set_helpers_needed: { request: SetHelpersNeeded; answer: DutyChanged };
  /** Add or change hours at which a volunteer can come. */
  save_availability: { request: SaveAvailability; answer: Availabilities };
  /** Remove hours at which a volunteer can come. */
  remove_availability: { request: RemoveAvailability; answer: Availabilities };
  /** What planning series again would bring. */
  preview_copy_series: { request: CopySeries; answer: CopyPreview };
  /** Plan series of one stretch of days again in another. */
  copy_series: { request: CopySeries; answer: CopiedSeries };
  /** Set the hours of one day, in place of the weekly ones. */
  set_day_hours: { request: SetDayHours; answer: SettingsView };
  /** What a closure would hit. */
  preview_closure: { request: PreviewClosure; answer: ClosureHits };
  /** Announce a month's timetable: freeze a numbered version of it. */
  announce_timetable: { request: MonthOfTimetable; answer: Announcements };
  /** The announced versions of a month, and what changed since. */
  get_announcements: { request: MonthOfTimetable; answer: Announcements };
  /** Whom to tell of a change to a session. */
  list_notifications: { request: OneSession; answer: Notifications };
  /** Record whether somebody was told of a change to a session. */
  record_notification: { request: RecordNotification; answer: Notifications };
  /** The drafts of a centre's timetable. */
  list_drafts: { request: ListDrafts; answer: Drafts };
  /** A draft, and a week as it would be. */
  get_draft: { request: GetDraft; answer: DraftView };
  /** Make a draft, or name one anew. */
  save_draft: { request: SaveDraft; answer: DraftRow };
  /** Add a step to a draft. */
  add_draft_step: { request: AddDraftStep; answer: DraftRow };
  /** Take a step out of a draft. */
  remove_draft_step: { request: RemoveDraftStep; answer: DraftRow };
  /** Throw a draft away. */
  discard_draft: { request: OneDraft; answer: Drafts };
  /** Apply a draft from a day on, as one operation. */
  apply_draft: { request: ApplyDraft; answer: AppliedDraft };
  /** The register of a centre, and the lists of those who need something. */
  list_people: { request: ListPeople; answer: PeopleList };
  /** One person's card. */
  get_person: { request: GetPerson; answer: PersonCard };
  /** What would be in doubt about a person who is about to be added. */
  preview_person: { request: PreviewPerson; answer: PersonDoubts };
  /** Add a person to a centre. */
  create_person: { request: CreatePerson; answer: PersonCard };
  /** Change a person's record. */
  update_person: { request: UpdatePerson; answer: PersonCard };
  /** People who might be the one about to be added. */
  find_similar: { request: FindSimilar; answer: SimilarPeople };
  /** Pairs of records that may be of one person. */
  list_duplicates: { request: ListDuplicates; answer: Duplicates };
  /** Say of two records that they are two people. */
  mark_distinct: { request: MarkDistinct; answer: Status };
  /** What merging two records would do. */
  preview_merge: { request: PreviewMerge; answer: MergePreview };
  /** Merge one record into another. */
  merge_people: { request: MergePeople; answer: PersonCard };
  /** Take a merged record apart again. */
  unmerge_people: { request: UnmergePeople; answer: PersonCard };
  /** Change what a membership states. */
  update_membership: { request: UpdateMembership; answer: PersonCard };
  /** Take a person from the centre's waiting list. */
  admit_person: { request: AdmitPerson; answer: PersonCard };
  /** End a membership. */
  archive_person: { request: ArchivePerson; answer: PersonCard };
  /** Take a person back, or into one more centre. */
  readmit_person: { request: ReadmitPerson; answer: PersonCard };
  /** Suspend a membership. */
  suspend_person: { request: SuspendPerson; answer: PersonCard };
  /** End a suspension. */
  resume_person: { request: ResumePerson; answer: PersonCard };
  /** Record a signed declaration. */
  record_declaration: { request: RecordDeclaration; answer: PersonCard };
  /** Record that a declaration was withdrawn. */
  withdraw_declaration: { request: WithdrawDeclaration; answer: PersonCard };
  /** Record an answer to a question of consent. */
  record_consent: { request: RecordConsent; answer: PersonCard };
  /** Record that a person was given the information clause. */
  record_privacy_notice: { request: RecordPrivacyNotice; answer: PersonCard };
  /** Sign people up for a series. */
  enrol_people: { request: EnrolPeople; answer: SeriesCard };
  /** Give a person on a waiting list a place. */
  promote_enrolment: { request: PromoteEnrolment; answer: SeriesCard };
  /** End a sign-up. */
  end_enrolment: { request: EndEnrolment; answer: SeriesCard };
  /** Announce an absence. */
  announce_absence: { request: AnnounceAbsence; answer: PersonCard };
  /** Take an announced absence back. */
  remove_absence: { request: RemoveAbsence; answer: PersonCard };
  /** A session's list. */
  get_sheet: { request: OneSession; answer: Sheet };
  /** People of the centre to put on a list. */
  find_people: { request: FindPeople; answer: FoundPeople };
  /** A list of invented people, to practise on; it is in no file. */
  get_practice_sheet: { request: Nothing; answer: Sheet };
  /** Set or take back one mark. */
  record_attendance: { request: RecordAttendance; answer: Sheet };
  /** Give everyone without a mark the same one. */
  fill_attendance: { request: FillAttendance; answer: Sheet };
  /** Set the numbers of guests and children. */
  set_guests: { request: SetGuests; answer: Sheet };
  /** Add a new person at the door, present. */
  add_walk_in: { request: AddWalkIn; answer: Sheet };
  /** End the list. */
  confirm_list: { request: ConfirmList; answer: Sheet };
  /** Say whether the signed original of a list is in the binder. */
  file_original: { request: FileOriginal; answer: Sheet };
  /** Correct a mark of a confirmed list, with a reason. */
  correct_attendance: { request: CorrectAttendance; answer: Sheet };
  /** Correct the guests and children of a confirmed list, with a reason. */
  correct_guests: { request: CorrectGuests; answer: Sheet };
  /** What became of a mark over time. */
  get_mark_history: { request: GetMarkHistory; answer: MarkHistory };
  /** Open a confirmed list again. */
  reopen_list: { request: OneSession; answer: Sheet };
  /** Record that a session was held without a list. */
  hold_without_list: { request: OneSession; answer: Sheet };
  /** Register lists about to be printed and tell their codes. */
  prepare_sheets: { request: PrepareSheets; answer: PreparedSheets };
  /** The lists printed for sessions within some days. */
  list_sheets: { request: ListSheets; answer: PrintedSheets };
  /** A printed list by its code. */
  find_sheet: { request: FindSheet; answer: FoundSheet };
  /** What was typed from a list, read back. */
  read_entry: { request: ReadEntry; answer: EntryEcho };
  /** Type a list in. */
  enter_sheet: { request: EnterSheet; answer: EnteredSheet };
  /** The volunteers of a centre: who is active, hours, missing papers. */
  list_volunteers: { request: ListVolunteers; answer: VolunteerList };
  /** One volunteer's card. */
  get_volunteer: { request: GetVolunteer; answer: VolunteerView };
  /** Add a volunteer, known already or not, with the draft of an agreement. */
  add_volunteer: { request: AddVolunteer; answer: AddedVolunteer };
  /** A volunteer's agreements, each with what it lacks. */
  list_volunteer_agreements: { request: ListVolunteerAgreements; answer: VolunteerAgreements };
  /** An agreement filled in as far as it can be. */
  propose_volunteer_agreement: { request: ProposeVolunteerAgreement; answer: ProposedAgreement };
  /** What the law asks of an agreement while it is being written. */
  preview_volunteer_agreement: { request: PreviewVolunteerAgreement; answer: AgreementPreview };
  /** Add or change an agreement with a volunteer. */
  save_volunteer_agreement: { request: SaveVolunteerAgreement; answer: SavedVolunteerAgreement };
  /** Record when an agreement was signed. */
  sign_volunteer_agreement: { request: SignVolunteerAgreement; answer: VolunteerView };
  /** End an agreement before its last day. */
  terminate_volunteer_agreement: { request: TerminateVolunteerAgreement; answer: VolunteerView };
  /** Throw the draft of an agreement away. */
  remove_volunteer_agreement: { request: RemoveVolunteerAgreement; answer: VolunteerView };
  /** What the law asks once an annex is signed. */
  preview_volunteer_annex: { request: PreviewVolunteerAnnex; answer: AgreementPreview };
  /** Add or change an annex to an agreement. */
  save_volunteer_annex: { request: SaveVolunteerAnnex; answer: SavedVolunteerAnnex };
  /** Record when an annex was signed. */
  sign_volunteer_annex: { request: SignVolunteerAnnex; answer: VolunteerView };
  /** Throw the draft of an annex away. */
  remove_volunteer_annex: { request: RemoveVolunteerAnnex; answer: VolunteerView };
  /** Who works where minors take part, with the checks made and missing. */
  list_vettings: { request: ListVettings; answer: Vettings };
  /** Record a check of somebody who works with minors. */
  record_vetting: { request: RecordVetting; answer: Status };
  /** Remove a check that was recorded by mistake. */
  remove_vetting: { request: RemoveVetting; answer: Status };
  /** What is set about volunteers, and the usual texts. */
  get_volunteering: { request: Nothing; answer: VolunteeringView };
  /** Change what is set about volunteers. */
  update_volunteering: { request: UpdateVolunteering; answer: VolunteeringView };
  /** The services of a centre's month, the unusual on top. */
  list_volunteer_entries: { request: ListVolunteerEntries; answer: VolunteerEntries };
  /** What a service of a day can be charged to: tasks, actions, sessions. */
  get_service_choices: { request: GetServiceChoices; answer: ServiceChoices };
  /** What would be unusual about a service. */
  preview_volunteer_entry: { request: PreviewVolunteerEntry; answer: ServicePreview };
  /** Record a volunteer's service. */
  add_volunteer_entry: { request: AddVolunteerEntry; answer: VolunteerEntryRow };
  /** Correct a service. */
  update_volunteer_entry: { request: UpdateVolunteerEntry; answer: VolunteerEntryRow };
  /** Remove a service recorded by mistake. */
  remove_volunteer_entry: { request: RemoveVolunteerEntry; answer: Status };
  /** What the planned duties of some past days would yield. */
  propose_volunteer_entries: { request: ProposeVolunteerEntries; answer: ProposedEntries };
  /** Enter planned duties as services, all at once. */
  enter_duties: { request: EnterDuties; answer: EnteredDuties };
  /** Confirm services: those named, or all usual ones of a month. */
  confirm_volunteer_entries: { request: ConfirmVolunteerEntries; answer: ConfirmedEntries };
  /** Take the confirmation of services back. */
  unconfirm_volunteer_entries: { request: UnconfirmVolunteerEntries; answer: Status };
  /** One's own hours; what a volunteer sees of services. */
  get_own_hours: { request: GetOwnHours; answer: OwnHours };
  /** Enter a service of one's own; it counts once it is confirmed. */
  log_own_hours: { request: LogOwnHours; answer: OwnHours };
  /** Take back a service that one entered oneself and nobody confirmed. */
  remove_own_hours: { request: RemoveOwnHours; answer: OwnHours };
  /** The tasks of volunteers. */
  list_volunteer_tasks: { request: Nothing; answer: VolunteerTasks };
  /** Add or change a task of volunteers. */
  save_volunteer_task: { request: SaveVolunteerTask; answer: VolunteerTasks };
  /** Whose cards of services there are for a month, and which are in the binder. */
  get_volunteer_papers: { request: GetVolunteerPapers; answer: VolunteerPapers };
  /** Say of cards whether they are, signed, in the binder. */
  file_volunteer_card: { request: FileVolunteerCard; answer: VolunteerPapers };
  /** The personal contribution of a centre up to a month. */
  get_contribution: { request: GetContribution; answer: ContributionView };
  /** What a certificate would say, and what keeps it from being issued. */
  preview_certificate: { request: PreviewCertificate; answer: CertificatePreview };
  /** Issue a certificate. */
  issue_certificate: { request: IssueCertificate; answer: IssuedCertificate };
  /** What services are valued at under a grant agreement, and its actions. */
  get_valuation: { request: GetValuation; answer: ValuationView };
  /** Set what an hour of a task, or of any other, is valued at. */
  save_volunteer_rate: { request: SaveVolunteerRate; answer: ValuationView };
  /** Remove a rate. */
  remove_volunteer_rate: { request: RemoveVolunteerRate; answer: ValuationView };
  /** Add an action to a grant agreement, or change one. */
  save_action: { request: SaveAction; answer: ValuationView };
  /** A centre's month in figures. */
  get_month: { request: OneMonth; answer: MonthView };
  /** What a figure counted. */
  open_figure: { request: OpenFigure; answer: OpenedFigure };
  /** Describe a month. */
  describe_month: { request: DescribeMonth; answer: MonthView };
  /** How far a task is that runs now. */
  get_progress: { request: OneTask; answer: Progress };
  /** End a task before it leaves anything. */
  cancel_task: { request: OneTask; answer: Cancelled };
  /** Make a document to look at; a volunteer the guide and her own card. */
  preview_document: { request: PreviewDocument; answer: Preview };
  /** Write a document to a file and record that it left; a volunteer the guide and her own card. */
  save_document: { request: SaveDocument; answer: SavedDocument };
  /** Write the timetable as a calendar file and record that it left. */
  save_calendar: { request: SaveCalendar; answer: SavedDocument };
  /** Write a month's offer as a page of HTML and record that it left. */
  save_offer_page: { request: SaveOfferPage; answer: SavedDocument };
  /** The logos that stand on what is published. */
  get_logos: { request: Nothing; answer: Logos };
  /** Set a logo. */
  set_logo: { request: SetLogo; answer: Logos };
  /** Remove a logo. */
  remove_logo: { request: RemoveLogo; answer: Logos };
  /** A list to look at. */
  get_listing: { request: GetListing; answer: Listing };
  /** Write a list as a spreadsheet and record that it left. */
  save_listing: { request: SaveListing; answer: SavedDocument };
  /** Write every table as CSV to a folder, and the journal, and record that they left. */
  export_tables: { request: ExportTables; answer: ExportedTables };
  /** What a spreadsheet holds. */
  read_spreadsheet: { request: ReadSpreadsheet; answer: SpreadsheetView };
  /** What a sheet would bring, row by row. */
  preview_import: { request: PreviewImport; answer: ImportPreview };
  /** The classes of a centre, to choose one from. */
  list_classes: { request: ListClasses; answer: Classes };
  /** Bring classes in, in one operation. */
  run_import: { request: RunImport; answer: Imported };
  /** Bring centres in, in one operation. */
  import_centres: { request: RunImport; answer: Imported };
  /** Bring the rows of a spreadsheet, or rows copied from one, in as people of a centre. */
  import_people: { request: RunImport; answer: Imported };
  /** Bring past attendance of a class in. */
  import_attendance: { request: RunImport; answer: Imported };
  /** What was done, by whom. */
  list_history: { request: ListHistory; answer: History };
  /** Take back an operation. */
  undo: { request: Undo; answer: Undone };
  /** Do again what was taken back last. */
  redo: { request: Nothing; answer: Undone };
  /** What the first screen needs. */
  get_door: { request: Nothing; answer: Door };
  /** Look at a file chosen from the disk. */
  look_at_file: { request: LookAtFile; answer: KnownFile };
  /** Found an organisation in a new file. */
  create_file: { request: CreateFile; answer: CreatedFile };
  /** Sign in to a file. */
  open_file: { request: OpenFile; answer: OpenedFile };
  /** Sign in with the recovery key and set a new password. */
  open_with_recovery: { request: OpenWithRecovery; answer: OpenedFile };
  /** Make a file of invented people and open it. */
  create_demo: { request: CreateDemo; answer: OpenedFile };
  /** Sign out and leave the file open. */
  step_away: { request: Nothing; answer: Door };
  /** Sign a volunteer in at an open file. */
  sign_in_with_pin: { request: SignInWithPin; answer: SignedIn };
  /** Sign in at an open file. */
  sign_in_with_password: { request: SignInWithPassword; answer: SignedIn };
  /** Close the file. */
  lock_file: { request: Nothing; answer: Door };
  /** Write data and keys to one file. */
  save_copy: { request: SaveCopy; answer: SavedCopy };
  /** Make a file from a copy. */
  restore_copy: { request: RestoreCopy; answer: KnownFile };
  /** Look at a full export chosen from the disk. */
  look_at_export: { request: LookAtExport; answer: ExportView };
  /** Make a new file from a full export. */
  create_from_export: { request: CreateFromExport; answer: CreatedFile };
  /** Write the page of a recovery key. */
  save_sheet: { request: SaveSheet; answer: SavedSheet };
}
