// One function per message. Generated from src-tauri/crates/messages/locales by
// `cargo xtask generate`; never edited.

import { catalogue, type Values } from "./catalogue";
import pl_agreement_papers from "../../../src-tauri/crates/messages/locales/pl/agreement_papers.ftl?raw";
import pl_agreements from "../../../src-tauri/crates/messages/locales/pl/agreements.ftl?raw";
import pl_announcements from "../../../src-tauri/crates/messages/locales/pl/announcements.ftl?raw";
import pl_attendance from "../../../src-tauri/crates/messages/locales/pl/attendance.ftl?raw";
import pl_calendar from "../../../src-tauri/crates/messages/locales/pl/calendar.ftl?raw";
import pl_common from "../../../src-tauri/crates/messages/locales/pl/common.ftl?raw";
import pl_corrections from "../../../src-tauri/crates/messages/locales/pl/corrections.ftl?raw";
import pl_declaration_forms from "../../../src-tauri/crates/messages/locales/pl/declaration_forms.ftl?raw";
import pl_desk from "../../../src-tauri/crates/messages/locales/pl/desk.ftl?raw";
import pl_door from "../../../src-tauri/crates/messages/locales/pl/door.ftl?raw";
import pl_drafts from "../../../src-tauri/crates/messages/locales/pl/drafts.ftl?raw";
import pl_duties from "../../../src-tauri/crates/messages/locales/pl/duties.ftl?raw";
import pl_exports from "../../../src-tauri/crates/messages/locales/pl/exports.ftl?raw";
import pl_files from "../../../src-tauri/crates/messages/locales/pl/files.ftl?raw";
import pl_frame from "../../../src-tauri/crates/messages/locales/pl/frame.ftl?raw";
import pl_help from "../../../src-tauri/crates/messages/locales/pl/help.ftl?raw";
import pl_hours from "../../../src-tauri/crates/messages/locales/pl/hours.ftl?raw";
import pl_import from "../../../src-tauri/crates/messages/locales/pl/import.ftl?raw";
import pl_listings from "../../../src-tauri/crates/messages/locales/pl/listings.ftl?raw";
import pl_operations from "../../../src-tauri/crates/messages/locales/pl/operations.ftl?raw";
import pl_organisation from "../../../src-tauri/crates/messages/locales/pl/organisation.ftl?raw";
import pl_paper from "../../../src-tauri/crates/messages/locales/pl/paper.ftl?raw";
import pl_people from "../../../src-tauri/crates/messages/locales/pl/people.ftl?raw";
import pl_publishing from "../../../src-tauri/crates/messages/locales/pl/publishing.ftl?raw";
import pl_refusals from "../../../src-tauri/crates/messages/locales/pl/refusals.ftl?raw";
import pl_register from "../../../src-tauri/crates/messages/locales/pl/register.ftl?raw";
import pl_reports from "../../../src-tauri/crates/messages/locales/pl/reports.ftl?raw";
import pl_roster from "../../../src-tauri/crates/messages/locales/pl/roster.ftl?raw";
import pl_scope from "../../../src-tauri/crates/messages/locales/pl/scope.ftl?raw";
import pl_service_hours from "../../../src-tauri/crates/messages/locales/pl/service_hours.ftl?raw";
import pl_settings from "../../../src-tauri/crates/messages/locales/pl/settings.ftl?raw";
import pl_settlement from "../../../src-tauri/crates/messages/locales/pl/settlement.ftl?raw";
import pl_terms from "../../../src-tauri/crates/messages/locales/pl/terms.ftl?raw";
import pl_timetable from "../../../src-tauri/crates/messages/locales/pl/timetable.ftl?raw";
import pl_today from "../../../src-tauri/crates/messages/locales/pl/today.ftl?raw";
import pl_vettings from "../../../src-tauri/crates/messages/locales/pl/vettings.ftl?raw";
import pl_volunteer_papers from "../../../src-tauri/crates/messages/locales/pl/volunteer_papers.ftl?raw";
import pl_volunteering from "../../../src-tauri/crates/messages/locales/pl/volunteering.ftl?raw";
import pl_volunteering_settings from "../../../src-tauri/crates/messages/locales/pl/volunteering_settings.ftl?raw";
import pl_volunteers from "../../../src-tauri/crates/messages/locales/pl/volunteers.ftl?raw";
import pl_warnings from "../../../src-tauri/crates/messages/locales/pl/warnings.ftl?raw";
import pl_wizard from "../../../src-tauri/crates/messages/locales/pl/wizard.ftl?raw";
import en_agreement_papers from "../../../src-tauri/crates/messages/locales/en/agreement_papers.ftl?raw";
import en_agreements from "../../../src-tauri/crates/messages/locales/en/agreements.ftl?raw";
import en_announcements from "../../../src-tauri/crates/messages/locales/en/announcements.ftl?raw";
import en_attendance from "../../../src-tauri/crates/messages/locales/en/attendance.ftl?raw";
import en_calendar from "../../../src-tauri/crates/messages/locales/en/calendar.ftl?raw";
import en_common from "../../../src-tauri/crates/messages/locales/en/common.ftl?raw";
import en_corrections from "../../../src-tauri/crates/messages/locales/en/corrections.ftl?raw";
import en_declaration_forms from "../../../src-tauri/crates/messages/locales/en/declaration_forms.ftl?raw";
import en_desk from "../../../src-tauri/crates/messages/locales/en/desk.ftl?raw";
import en_door from "../../../src-tauri/crates/messages/locales/en/door.ftl?raw";
import en_drafts from "../../../src-tauri/crates/messages/locales/en/drafts.ftl?raw";
import en_duties from "../../../src-tauri/crates/messages/locales/en/duties.ftl?raw";
import en_exports from "../../../src-tauri/crates/messages/locales/en/exports.ftl?raw";
import en_files from "../../../src-tauri/crates/messages/locales/en/files.ftl?raw";
import en_frame from "../../../src-tauri/crates/messages/locales/en/frame.ftl?raw";
import en_help from "../../../src-tauri/crates/messages/locales/en/help.ftl?raw";
import en_hours from "../../../src-tauri/crates/messages/locales/en/hours.ftl?raw";
import en_import from "../../../src-tauri/crates/messages/locales/en/import.ftl?raw";
import en_listings from "../../../src-tauri/crates/messages/locales/en/listings.ftl?raw";
import en_operations from "../../../src-tauri/crates/messages/locales/en/operations.ftl?raw";
import en_organisation from "../../../src-tauri/crates/messages/locales/en/organisation.ftl?raw";
import en_paper from "../../../src-tauri/crates/messages/locales/en/paper.ftl?raw";
import en_people from "../../../src-tauri/crates/messages/locales/en/people.ftl?raw";
import en_publishing from "../../../src-tauri/crates/messages/locales/en/publishing.ftl?raw";
import en_refusals from "../../../src-tauri/crates/messages/locales/en/refusals.ftl?raw";
import en_register from "../../../src-tauri/crates/messages/locales/en/register.ftl?raw";
import en_reports from "../../../src-tauri/crates/messages/locales/en/reports.ftl?raw";
import en_roster from "../../../src-tauri/crates/messages/locales/en/roster.ftl?raw";
import en_scope from "../../../src-tauri/crates/messages/locales/en/scope.ftl?raw";
import en_service_hours from "../../../src-tauri/crates/messages/locales/en/service_hours.ftl?raw";
import en_settings from "../../../src-tauri/crates/messages/locales/en/settings.ftl?raw";
import en_settlement from "../../../src-tauri/crates/messages/locales/en/settlement.ftl?raw";
import en_terms from "../../../src-tauri/crates/messages/locales/en/terms.ftl?raw";
import en_timetable from "../../../src-tauri/crates/messages/locales/en/timetable.ftl?raw";
import en_today from "../../../src-tauri/crates/messages/locales/en/today.ftl?raw";
import en_vettings from "../../../src-tauri/crates/messages/locales/en/vettings.ftl?raw";
import en_volunteer_papers from "../../../src-tauri/crates/messages/locales/en/volunteer_papers.ftl?raw";
import en_volunteering from "../../../src-tauri/crates/messages/locales/en/volunteering.ftl?raw";
import en_volunteering_settings from "../../../src-tauri/crates/messages/locales/en/volunteering_settings.ftl?raw";
import en_volunteers from "../../../src-tauri/crates/messages/locales/en/volunteers.ftl?raw";
import en_warnings from "../../../src-tauri/crates/messages/locales/en/warnings.ftl?raw";
import en_wizard from "../../../src-tauri/crates/messages/locales/en/wizard.ftl?raw";

export { language, setLanguage, type Language } from "./language.svelte";

const { format, find } = catalogue({
  pl: [pl_agreement_papers, pl_agreements, pl_announcements, pl_attendance, pl_calendar, pl_common, pl_corrections, pl_declaration_forms, pl_desk, pl_door, pl_drafts, pl_duties, pl_exports, pl_files, pl_frame, pl_help, pl_hours, pl_import, pl_listings, pl_operations, pl_organisation, pl_paper, pl_people, pl_publishing, pl_refusals, pl_register, pl_reports, pl_roster, pl_scope, pl_service_hours, pl_settings, pl_settlement, pl_terms, pl_timetable, pl_today, pl_vettings, pl_volunteer_papers, pl_volunteering, pl_volunteering_settings, pl_volunteers, pl_warnings, pl_wizard],
  en: [en_agreement_papers, en_agreements, en_announcements, en_attendance, en_calendar, en_common, en_corrections, en_declaration_forms, en_desk, en_door, en_drafts, en_duties, en_exports, en_files, en_frame, en_help, en_hours, en_import, en_listings, en_operations, en_organisation, en_paper, en_people, en_publishing, en_refusals, en_register, en_reports, en_roster, en_scope, en_service_hours, en_settings, en_settlement, en_terms, en_timetable, en_today, en_vettings, en_volunteer_papers, en_volunteering, en_volunteering_settings, en_volunteers, en_warnings, en_wizard],
});

/** The id of every message. */
export type MessageId =
  | "agreement_paper-code"
  | "agreement_paper-title"
  | "agreement_paper-subject"
  | "agreement_paper-place"
  | "agreement_paper-day"
  | "agreement_paper-organisation"
  | "agreement_paper-represented"
  | "agreement_paper-volunteer"
  | "agreement_paper-pesel"
  | "agreement_paper-address"
  | "agreement_paper-guardian"
  | "agreement_paper-guardian_consents"
  | "agreement_paper-term"
  | "agreement_paper-term_open"
  | "agreement_paper-every_centre"
  | "agreement_paper-costs_waived"
  | "agreement_paper-costs_kept"
  | "agreement_paper-image"
  | "agreement_paper-insurance"
  | "agreement_paper-policy"
  | "agreement_paper-policy_blank"
  | "agreement_paper-accidents"
  | "agreement_paper-value"
  | "agreement_paper-value_any"
  | "agreement_paper-value_other"
  | "agreement_paper-rate"
  | "agreement_paper-rate_of"
  | "agreement_paper-no_pay"
  | "agreement_paper-risks_title"
  | "agreement_paper-risks_subject"
  | "agreement_paper-names"
  | "agreement_paper-risks_given"
  | "agreement_paper-risks_day"
  | "agreement_paper-informs"
  | "agreement_paper-annex_title"
  | "agreement_paper-annex_subject"
  | "agreement_paper-annex_changes"
  | "agreement_paper-annex_changes_undated"
  | "agreement_paper-annex_term"
  | "agreement_paper-annex_scope"
  | "agreement_paper-annex_rest"
  | "document-volunteer_agreement_file"
  | "document-volunteer_annex_file"
  | "agreement_text-basis"
  | "agreement_text-scope_title"
  | "agreement_text-scope"
  | "agreement_text-organisation_title"
  | "agreement_text-organisation"
  | "agreement_text-volunteer_title"
  | "agreement_text-volunteer"
  | "agreement_text-costs_title"
  | "agreement_text-image_title"
  | "agreement_text-value_title"
  | "agreement_text-termination_title"
  | "agreement_text-data_title"
  | "agreement_text-data"
  | "agreement_text-final_title"
  | "agreement_text-final"
  | "agreement_text-risks"
  | "agreement_placeholder-organisation"
  | "agreement_placeholder-address"
  | "agreement_placeholder-email"
  | "agreement_placeholder-phone"
  | "agreement_placeholder-centre"
  | "agreement_placeholder-volunteer"
  | "agreement_placeholder-number"
  | "agreement_placeholder-term"
  | "agreement_placeholder-scope"
  | "agreement_placeholder-manner"
  | "agreement_placeholder-time"
  | "agreement_placeholder-termination"
  | "agreement_placeholder-act"
  | "agreement_placeholder-article"
  | "agreement_placeholder-article_written"
  | "agreement_placeholder-article_risk"
  | "agreement_placeholder-article_costs"
  | "agreement_placeholder-article_insurance"
  | "agreement_placeholder-article_certificate"
  | "agreement_placeholder-costs"
  | "agreement_placeholder-image"
  | "agreement_placeholder-insurance"
  | "agreement_placeholder-value"
  | "agreement_usual-scope"
  | "agreement_usual-manner"
  | "agreement_usual-time"
  | "agreement_usual-termination"
  | "refusal-agreement_number_missing"
  | "refusal-agreement_signed"
  | "refusal-agreement_not_signed"
  | "refusal-agreement_over"
  | "refusal-date_ahead"
  | "refusal-annex_empty"
  | "agreement_lack-signature"
  | "agreement_lack-written_form"
  | "agreement_lack-insurance"
  | "agreement_lack-guardian_consent"
  | "agreement_lack-risk_information"
  | "agreement_lack-scope"
  | "agreement_lack-manner"
  | "agreement_lack-time"
  | "agreement_lack-termination"
  | "agreement_lack-rate_source"
  | "agreement_note-reversed"
  | "agreement_note-written_form"
  | "agreement_note-written_form_open"
  | "agreement_note-insurance"
  | "agreement_note-insurance_partly"
  | "agreement_note-minor"
  | "agreement_note-perhaps_minor"
  | "agreement_note-parts"
  | "agreement_note-rate_source"
  | "agreement_note-risk_information"
  | "agreement_note-number_used"
  | "agreement_note-number_owner"
  | "agreement_note-signed"
  | "agreement_note-overlap"
  | "volunteer_agreement-section"
  | "volunteer_agreement-new"
  | "volunteer_agreement-none"
  | "volunteer_agreement-everywhere"
  | "volunteer_agreement-open_ended"
  | "volunteer_agreement-from"
  | "volunteer_agreement-days"
  | "volunteer_agreement-written"
  | "volunteer_agreement-oral"
  | "volunteer_agreement-signed_on"
  | "volunteer_agreement-agreed_on"
  | "volunteer_agreement-terminated_on"
  | "volunteer_agreement-costs_waived"
  | "volunteer_agreement-lacks"
  | "volunteer_agreement-scope_line"
  | "volunteer_agreement-print"
  | "volunteer_agreement-print_name"
  | "volunteer_agreement-sign"
  | "volunteer_agreement-sign_name"
  | "volunteer_agreement-annex"
  | "volunteer_agreement-annex_name"
  | "volunteer_agreement-more_name"
  | "volunteer_agreement-terminate"
  | "volunteer_agreement-terminate_name"
  | "volunteer_agreement-change"
  | "volunteer_agreement-change_name"
  | "volunteer_agreement-remove"
  | "volunteer_agreement-remove_name"
  | "volunteer_agreement-unsign"
  | "volunteer_agreement-resign"
  | "volunteer_agreement-unterminate"
  | "volunteer_agreement-removed"
  | "volunteer_agreement-sign_title"
  | "volunteer_agreement-sign_day"
  | "volunteer_agreement-agree_day"
  | "volunteer_agreement-terminate_title"
  | "volunteer_agreement-terminate_day"
  | "volunteer_agreement-terminate_about"
  | "volunteer_agreement-edit_title"
  | "volunteer_agreement-new_title"
  | "volunteer_agreement-number"
  | "volunteer_agreement-where"
  | "volunteer_agreement-first_date"
  | "volunteer_agreement-last_date"
  | "volunteer_agreement-no_end"
  | "volunteer_agreement-is_written"
  | "volunteer_agreement-scope"
  | "volunteer_agreement-manner"
  | "volunteer_agreement-time"
  | "volunteer_agreement-termination"
  | "volunteer_agreement-waives"
  | "volunteer_agreement-risk_on"
  | "volunteer_agreement-consent_on"
  | "volunteer_agreement-insurance"
  | "volunteer_agreement-policy"
  | "volunteer_agreement-insured_from"
  | "volunteer_agreement-insured_to"
  | "volunteer_agreement-insured_hint"
  | "volunteer_agreement-value"
  | "volunteer_agreement-rate"
  | "volunteer_agreement-rate_hint"
  | "volunteer_agreement-rate_source"
  | "volunteer_agreement-rate_unreadable"
  | "volunteer_agreement-number_needed"
  | "volunteer_agreement-day_needed"
  | "volunteer_agreement-end_needed"
  | "volunteer_annex-list"
  | "volunteer_annex-name"
  | "volunteer_annex-from"
  | "volunteer_annex-signed_on"
  | "volunteer_annex-draft"
  | "volunteer_annex-new_end"
  | "volunteer_annex-new_open_end"
  | "volunteer_annex-new_scope"
  | "volunteer_annex-title"
  | "volunteer_annex-about"
  | "volunteer_annex-from_date"
  | "volunteer_annex-changes_end"
  | "volunteer_annex-last_date"
  | "volunteer_annex-scope"
  | "volunteer_annex-scope_hint"
  | "volunteer_annex-text"
  | "volunteer_annex-empty"
  | "volunteer_annex-sign_title"
  | "volunteer_annex-sign_name"
  | "volunteer_annex-print_name"
  | "volunteer_annex-change_name"
  | "volunteer_annex-remove_name"
  | "volunteer_annex-unsign_name"
  | "new_volunteer-title"
  | "new_volunteer-add"
  | "new_volunteer-known"
  | "new_volunteer-known_who"
  | "new_volunteer-known_hint"
  | "new_volunteer-known_name"
  | "new_volunteer-other"
  | "new_volunteer-first_name"
  | "new_volunteer-last_name"
  | "new_volunteer-phone"
  | "new_volunteer-email"
  | "new_volunteer-birth"
  | "new_volunteer-birth_hint"
  | "new_volunteer-agreement"
  | "new_volunteer-agreement_about"
  | "new_volunteer-no_participant"
  | "plan_menu-more"
  | "plan_menu-drafts"
  | "plan_menu-announce"
  | "plan_menu-publish"
  | "plan_menu-copy"
  | "plan_menu-import"
  | "announce-title"
  | "announce-about"
  | "announce-month"
  | "announce-save"
  | "announce-save_again"
  | "announce-versions"
  | "announce-none"
  | "announce-version_on"
  | "announce-figures"
  | "announce-changes"
  | "announce-unchanged"
  | "announce-classes"
  | "announce-announced"
  | "announce-now"
  | "announce-what"
  | "announce-saved"
  | "announced_change-added"
  | "announced_change-removed"
  | "announced_change-cancelled"
  | "announced_change-restored"
  | "announced_change-moved"
  | "announced_change-leader"
  | "announced_change-name"
  | "publish-title"
  | "publish-what"
  | "publish_what-weekly"
  | "publish_what-large"
  | "publish_what-monthly"
  | "publish_what-calendar"
  | "publish_what-page"
  | "publish_about-weekly"
  | "publish_about-large"
  | "publish_about-monthly"
  | "publish_about-calendar"
  | "publish_about-page"
  | "publish-whose"
  | "publish-everything"
  | "publish-week"
  | "publish-month"
  | "publish-note"
  | "publish-preview"
  | "publish-path"
  | "publish-path_hint"
  | "publish-path_needed"
  | "publish-save"
  | "publish-saved"
  | "logo-title"
  | "logo-about"
  | "logo-none"
  | "logo-path"
  | "logo-words"
  | "logo-words_hint"
  | "logo-words_needed"
  | "logo-path_needed"
  | "logo-choose"
  | "logo-change"
  | "logo-choose_named"
  | "attendance-title"
  | "attendance-present_of"
  | "attendance-with_guests"
  | "mark-present"
  | "mark-absent"
  | "mark-announced"
  | "mark_female-present"
  | "mark_female-absent"
  | "mark_female-announced"
  | "mark_male-present"
  | "mark_male-absent"
  | "mark_male-announced"
  | "list_state-none"
  | "list_state-in_progress"
  | "list_state-confirmed"
  | "list_state-held_without_list"
  | "attendance-present_free"
  | "attendance-plus_guests"
  | "attendance-children_counted"
  | "attendance-how"
  | "attendance-how_free"
  | "attendance-keys_title"
  | "attendance-keys"
  | "attendance-keys_free"
  | "attendance-roster"
  | "attendance-roster_empty"
  | "attendance-no_mark"
  | "attendance-mark_absent"
  | "attendance-mark_announced"
  | "attendance-said"
  | "attendance-not_saved"
  | "attendance-search"
  | "attendance-found"
  | "attendance-nobody_found"
  | "attendance-add_new"
  | "attendance-new_person"
  | "attendance-add_present"
  | "attendance-added"
  | "attendance-name_needed"
  | "attendance-guests"
  | "attendance-guests_fewer"
  | "attendance-guests_more"
  | "attendance-children"
  | "attendance-children_fewer"
  | "attendance-children_more"
  | "attendance-rest_absent"
  | "attendance-finish"
  | "attendance-finish_title"
  | "attendance-count_present"
  | "attendance-count_absent"
  | "attendance-count_announced"
  | "attendance-count_unmarked"
  | "attendance-signatures"
  | "attendance-signatures_hint"
  | "attendance-signatures_invalid"
  | "attendance-signatures_agree"
  | "attendance-signatures_differ"
  | "attendance-signatures_counted"
  | "attendance-confirm"
  | "attendance-back"
  | "attendance-confirmed"
  | "attendance-held_without_list"
  | "attendance-hold_without_list"
  | "attendance-reopen"
  | "attendance-print"
  | "attendance-choose"
  | "attendance-other_sessions"
  | "attendance-now"
  | "attendance-later"
  | "attendance-earlier"
  | "attendance-none_today"
  | "attendance-open_plan"
  | "attendance-session_counts"
  | "attendance-on_list"
  | "attendance-not_on_list"
  | "attendance-this_person"
  | "attendance-found_already"
  | "weekday-monday"
  | "weekday-tuesday"
  | "weekday-wednesday"
  | "weekday-thursday"
  | "weekday-friday"
  | "weekday-saturday"
  | "weekday-sunday"
  | "weekday_short-monday"
  | "weekday_short-tuesday"
  | "weekday_short-wednesday"
  | "weekday_short-thursday"
  | "weekday_short-friday"
  | "weekday_short-saturday"
  | "weekday_short-sunday"
  | "weekday_every-monday"
  | "weekday_every-tuesday"
  | "weekday_every-wednesday"
  | "weekday_every-thursday"
  | "weekday_every-friday"
  | "weekday_every-saturday"
  | "weekday_every-sunday"
  | "month-january"
  | "month-february"
  | "month-march"
  | "month-april"
  | "month-may"
  | "month-june"
  | "month-july"
  | "month-august"
  | "month-september"
  | "month-october"
  | "month-november"
  | "month-december"
  | "month_genitive-january"
  | "month_genitive-february"
  | "month_genitive-march"
  | "month_genitive-april"
  | "month_genitive-may"
  | "month_genitive-june"
  | "month_genitive-july"
  | "month_genitive-august"
  | "month_genitive-september"
  | "month_genitive-october"
  | "month_genitive-november"
  | "month_genitive-december"
  | "month_in-january"
  | "month_in-february"
  | "month_in-march"
  | "month_in-april"
  | "month_in-may"
  | "month_in-june"
  | "month_in-july"
  | "month_in-august"
  | "month_in-september"
  | "month_in-october"
  | "month_in-november"
  | "month_in-december"
  | "holiday-new_year"
  | "holiday-epiphany"
  | "holiday-easter_sunday"
  | "holiday-easter_monday"
  | "holiday-labour_day"
  | "holiday-constitution_day"
  | "holiday-pentecost"
  | "holiday-corpus_christi"
  | "holiday-assumption"
  | "holiday-all_saints"
  | "holiday-independence_day"
  | "holiday-independence_centenary"
  | "holiday-christmas_eve"
  | "holiday-christmas_day"
  | "holiday-second_christmas_day"
  | "format-date"
  | "format-day_month"
  | "format-long_date"
  | "format-month_year"
  | "format-in_month_year"
  | "format-weekday_date"
  | "format-short_date"
  | "format-hours"
  | "format-minutes"
  | "format-hours_minutes"
  | "format-percent"
  | "format-money"
  | "action-add"
  | "action-apply"
  | "action-archive"
  | "action-back"
  | "action-cancel"
  | "action-change"
  | "action-choose"
  | "action-choose_file"
  | "action-choose_folder"
  | "action-close"
  | "action-confirm"
  | "action-copy"
  | "action-delete"
  | "action-done"
  | "action-edit"
  | "action-finish"
  | "action-help"
  | "action-lock"
  | "action-more"
  | "action-move"
  | "action-next"
  | "action-open"
  | "action-open_file"
  | "action-open_folder"
  | "action-print"
  | "action-redo"
  | "action-remove"
  | "action-restore"
  | "action-retry"
  | "action-save"
  | "action-save_as"
  | "action-search"
  | "action-show"
  | "action-hide"
  | "action-undo"
  | "common-yes"
  | "common-no"
  | "common-none"
  | "common-not_given"
  | "common-unknown"
  | "common-optional"
  | "common-required"
  | "common-all"
  | "common-total"
  | "common-and"
  | "common-or"
  | "common-loading"
  | "common-saving"
  | "common-saved"
  | "common-saved_at"
  | "common-no_results"
  | "common-previous"
  | "common-following"
  | "common-today"
  | "common-yesterday"
  | "common-tomorrow"
  | "common-from"
  | "common-to"
  | "common-language"
  | "common-nothing_changed"
  | "app-name"
  | "app-tagline"
  | "language-pl"
  | "language-en"
  | "navigation-label"
  | "navigation-today"
  | "navigation-timetable"
  | "navigation-people"
  | "navigation-volunteers"
  | "navigation-month"
  | "navigation-settings"
  | "navigation-help"
  | "navigation-skip"
  | "count-people"
  | "count-participants"
  | "count-volunteers"
  | "count-guests"
  | "count-children"
  | "count-presences"
  | "count-sessions"
  | "count-days"
  | "count-weeks"
  | "count-months"
  | "count-hours"
  | "count-minutes"
  | "count-times"
  | "count-declarations"
  | "count-signatures"
  | "count-centres"
  | "count-rooms"
  | "count-pages"
  | "count-rows"
  | "count-characters"
  | "mark_history-title"
  | "mark_history-title_guests"
  | "mark_history-empty"
  | "mark_history-change"
  | "mark_history-numbers"
  | "mark_history-because"
  | "mark_history-undone"
  | "mark_history-undo"
  | "mark_history-undo_of"
  | "mark_history-set_back"
  | "mark_history-set_back_of"
  | "mark_history-set_back_why"
  | "mark_history_way-record_attendance"
  | "mark_history_way-fill_attendance"
  | "mark_history_way-confirm_list"
  | "mark_history_way-add_walk_in"
  | "mark_history_way-set_guests"
  | "mark_history_way-correct_attendance"
  | "mark_history_way-correct_guests"
  | "mark_history_way-undo"
  | "mark_history_way-redo"
  | "mark_history_way-merge_people"
  | "mark_history_way-unmerge_people"
  | "mark_history_way-other"
  | "correction_reason-slip"
  | "correction_reason-paper"
  | "correction_reason-came_late"
  | "correction_reason-told_later"
  | "correction_reason-other"
  | "correction-title"
  | "correction-title_guests"
  | "correction-now"
  | "correction-right"
  | "correction-reason"
  | "correction-words"
  | "correction-words_hint"
  | "correction-words_needed"
  | "correction-choose_mark"
  | "correction-choose_reason"
  | "correction-save"
  | "correction-saved"
  | "correction-open"
  | "correction-open_of"
  | "correction-history"
  | "correction-history_of"
  | "declaration-form_title"
  | "declaration-form_code"
  | "declaration-field_name"
  | "declaration-field_number"
  | "declaration-field_birth"
  | "declaration-field_sex"
  | "declaration-field_phone"
  | "declaration-field_email"
  | "declaration-field_district"
  | "declaration-field_children"
  | "declaration-field_address"
  | "declaration-field_emergency"
  | "declaration-field_guardians"
  | "declaration-text_usual"
  | "declaration-states_age"
  | "declaration-states_residence"
  | "declaration-states_rules"
  | "declaration-states_activity"
  | "declaration-asks_image"
  | "declaration-asks_contact"
  | "declaration-yes"
  | "declaration-no"
  | "declaration-clause_title"
  | "declaration-clause_version"
  | "declaration-clause_usual"
  | "declaration-signature"
  | "document-declarations_file"
  | "document-register_file"
  | "document-without_image_file"
  | "register-paper_title"
  | "register-paper_code"
  | "register-without_image_title"
  | "register-without_image_code"
  | "register-without_image_note"
  | "declaration-placeholder_centre"
  | "declaration-placeholder_organisation"
  | "declaration-placeholder_address"
  | "declaration-placeholder_email"
  | "declaration-placeholder_phone"
  | "desk-welcome"
  | "desk-first_time"
  | "desk-sign_in"
  | "desk-file"
  | "desk-file_missing"
  | "desk-where"
  | "desk-user"
  | "desk-password"
  | "desk-open"
  | "desk-opening"
  | "desk-forgotten"
  | "desk-no_users"
  | "desk-not_there"
  | "desk-is_copy"
  | "desk-other_ways"
  | "desk-new"
  | "desk-new_about"
  | "desk-demo"
  | "desk-demo_about"
  | "desk-demo_making"
  | "desk-other"
  | "desk-restore"
  | "desk-other_title"
  | "desk-other_path"
  | "desk-other_hint"
  | "desk-other_show"
  | "desk-restore_title"
  | "desk-restore_about"
  | "desk-restore_path"
  | "desk-restore_hint"
  | "desk-restore_folder"
  | "desk-restore_folder_hint"
  | "desk-restore_run"
  | "desk-restoring"
  | "desk-restored"
  | "desk-recovery_title"
  | "desk-recovery_about"
  | "desk-recovery_key"
  | "desk-recovery_key_hint"
  | "desk-new_password"
  | "desk-repeat_password"
  | "desk-password_hint"
  | "desk-repeat_hint"
  | "desk-passwords_differ"
  | "desk-password_short"
  | "desk-recovery_run"
  | "desk-back"
  | "recovery-title"
  | "recovery-about"
  | "recovery-groups"
  | "recovery-print"
  | "recovery-print_path"
  | "recovery-print_hint"
  | "recovery-print_save"
  | "recovery-printed"
  | "recovery-file_name"
  | "recovery-ask"
  | "recovery-group"
  | "recovery-group_wrong"
  | "recovery-right"
  | "recovery-finish"
  | "recovery-later"
  | "refusal-pin_invalid"
  | "refusal-pin_too_simple"
  | "refusal-pin_wrong"
  | "refusal-pin_wrong_again"
  | "refusal-pin_blocked"
  | "refusal-pin_missing"
  | "refusal-pin_for_volunteers"
  | "refusal-not_today"
  | "failure-nobody_in"
  | "door-title"
  | "door-about"
  | "door-people"
  | "door-by_pin"
  | "door-by_password"
  | "door-blocked"
  | "door-pick"
  | "door-pin"
  | "door-pin_typed"
  | "door-pin_keys"
  | "door-pin_erase"
  | "door-pin_about"
  | "door-use_password"
  | "door-use_pin"
  | "door-enter"
  | "door-office_password"
  | "door-checking"
  | "door-close_file"
  | "door-close_about"
  | "door-change_person"
  | "door-kept"
  | "door-kept_own"
  | "door-demo"
  | "door-who"
  | "door-today"
  | "door-mine"
  | "door-mine_none"
  | "door-others"
  | "door-nothing"
  | "door-choose"
  | "door-open_list"
  | "door-now"
  | "door-over"
  | "door-list_open"
  | "door-list_done"
  | "door-list_without"
  | "door-cancelled"
  | "door-count"
  | "door-back"
  | "door-practise"
  | "door-help"
  | "door-guide"
  | "door-key_digits"
  | "door-key_erase"
  | "door-bar"
  | "door-finished"
  | "practice-title"
  | "practice-mark"
  | "practice-about"
  | "practice-again"
  | "practice-end"
  | "practice-done"
  | "practice-class"
  | "practice-letter"
  | "practice-undo"
  | "practice-place"
  | "pin-title"
  | "pin-about"
  | "pin-volunteers"
  | "pin-field"
  | "pin-hint"
  | "pin-repeat"
  | "pin-differ"
  | "pin-digits_only"
  | "pin-set"
  | "pin-set_for"
  | "pin-remove"
  | "pin-column"
  | "pin_is-missing"
  | "pin_is-set"
  | "pin_is-blocked"
  | "pin-done"
  | "pin-removed"
  | "pin-own_button"
  | "pin-own_title"
  | "pin-own_state"
  | "user-person"
  | "user-person_hint"
  | "user-person_none"
  | "user-person_choose"
  | "user-person_remove"
  | "user-person_search"
  | "user-person_nobody"
  | "leader-person"
  | "leader-person_hint"
  | "autolock-label"
  | "autolock-hint"
  | "autolock-minutes"
  | "guide-title"
  | "guide-file"
  | "guide-code"
  | "guide-one"
  | "guide-one_text"
  | "guide-one_box"
  | "guide-two"
  | "guide-two_text"
  | "guide-two_box_first"
  | "guide-two_box_second"
  | "guide-three"
  | "guide-three_text"
  | "guide-three_box_first"
  | "guide-three_box_second"
  | "guide-four"
  | "guide-four_text"
  | "guide-four_box_first"
  | "guide-four_box_second"
  | "guide-safe"
  | "guide-ask"
  | "guide-practise"
  | "draft-title"
  | "draft-about"
  | "draft-list"
  | "draft-empty"
  | "draft-new"
  | "draft-name"
  | "draft-name_hint"
  | "draft-name_needed"
  | "draft-create"
  | "draft-rename"
  | "draft-rename_named"
  | "draft-rename_title"
  | "draft-open_named"
  | "draft-discard"
  | "draft-discard_named"
  | "draft-discarded"
  | "draft-renamed"
  | "draft-steps_count"
  | "draft-state"
  | "draft-state_open"
  | "draft-state_applied"
  | "draft-back"
  | "draft-to_plan"
  | "draft-gone"
  | "draft-applied_on"
  | "draft-week_of"
  | "draft-overview"
  | "draft-add_classes"
  | "draft-apply"
  | "draft-steps"
  | "draft-steps_about"
  | "draft-no_steps"
  | "draft-remove_step"
  | "draft-remove_step_named"
  | "draft-removed_step"
  | "draft-added_step"
  | "draft-step_nothing"
  | "draft-step_stuck"
  | "draft-step_touches"
  | "draft-classes_unknown"
  | "draft-nobody_leads"
  | "draft_step-move"
  | "draft_step-reword"
  | "draft_step-cancel"
  | "draft_step-restore"
  | "draft_step-remove"
  | "draft_step-add_session"
  | "draft_step-add_series"
  | "draft_step-extend"
  | "draft-led_by"
  | "draft-step_title"
  | "draft-add_step"
  | "draft-step_what"
  | "draft_do-move"
  | "draft_do-leader"
  | "draft_do-cancel"
  | "draft_do-remove"
  | "draft_do-restore"
  | "draft_do_about-move"
  | "draft_do_about-leader"
  | "draft_do_about-cancel"
  | "draft_do_about-remove"
  | "draft_do_about-restore"
  | "draft-fixed"
  | "draft-same_leader"
  | "draft-clashes"
  | "draft-clashes_count"
  | "draft-clashes_new"
  | "draft-clashes_none"
  | "draft-clash_other"
  | "draft-clash_new"
  | "draft-clash_known"
  | "draft_clash-room"
  | "draft_clash-leader"
  | "draft_clash-volunteer"
  | "draft_clash-participant"
  | "draft-hours"
  | "draft-hours_fit"
  | "draft-hours_outside"
  | "draft-hours_closed"
  | "draft-rooms"
  | "draft-leaders"
  | "draft-room"
  | "draft-leader"
  | "draft-load_before"
  | "draft-load_after"
  | "draft-load_difference"
  | "draft-load_same"
  | "draft-load_legend"
  | "draft-load_none"
  | "draft-differences"
  | "draft-differences_none"
  | "draft-differences_count"
  | "draft-differences_sum"
  | "draft-differences_all"
  | "draft-differences_less"
  | "draft-classes"
  | "draft-now"
  | "draft-then"
  | "draft-what"
  | "draft-is_new"
  | "draft-is_gone"
  | "draft-is_cancelled"
  | "draft_changed-time"
  | "draft_changed-place"
  | "draft_changed-leader"
  | "draft_changed-name"
  | "draft_changed-capacity"
  | "draft_changed-cancelled"
  | "draft_changed-details"
  | "draft-people"
  | "draft-people_about"
  | "draft-people_count"
  | "draft-people_none"
  | "draft-people_sessions"
  | "draft-apply_title"
  | "draft-apply_about"
  | "draft-apply_from"
  | "draft-apply_from_hint"
  | "draft-apply_save"
  | "draft-apply_stuck"
  | "draft-apply_empty"
  | "draft-apply_clashes"
  | "draft-applied"
  | "draft-show_plan"
  | "task-volunteers_missing"
  | "task_action-volunteers_missing"
  | "duty_remark-other_duty"
  | "duty_remark-own_class"
  | "duty_remark-away"
  | "duty_remark-not_available"
  | "duty_remark-no_agreement"
  | "duty_remark-vetting"
  | "duty_remark-on_day"
  | "duty-previous"
  | "duty-next"
  | "duty-this_week"
  | "duty-week"
  | "duty-vacancies"
  | "duty-totals"
  | "duty-nobody_needed"
  | "duty-nobody_needed_next"
  | "duty-no_vacancies"
  | "duty-no_sessions"
  | "duty-show_every"
  | "duty_filter-duties"
  | "duty_filter-vacant"
  | "duty_filter-every"
  | "duty-showing"
  | "availability-print"
  | "availability-away_first"
  | "availability-away_last"
  | "availability-away_wrong"
  | "availability-away_day_needed"
  | "availability-away_title"
  | "duty-more_troubles"
  | "duty-time"
  | "duty-class"
  | "duty-place"
  | "duty-needed"
  | "duty-volunteers"
  | "duty-actions"
  | "duty-have_of"
  | "duty-vacant"
  | "duty-none_today"
  | "duty-leads"
  | "duty-add"
  | "duty-add_to"
  | "duty-need"
  | "duty-need_to"
  | "duty-release"
  | "duty-release_name"
  | "duty-cancelled"
  | "duty-assigned"
  | "duty-released"
  | "duty-need_saved"
  | "duty-reached_all"
  | "duty-reached"
  | "duty-month_closed"
  | "duty-troubles"
  | "duty_finder-title"
  | "duty_finder-about"
  | "duty_finder-search"
  | "duty_finder-search_hint"
  | "duty_finder-list"
  | "duty_finder-nobody"
  | "duty_finder-nobody_found"
  | "duty_finder-can"
  | "duty_finder-doubt"
  | "duty_finder-new"
  | "duty_finder-hours"
  | "duty_finder-choose"
  | "duty_finder-choose_name"
  | "duty_finder-anyway"
  | "duty_finder-anyway_name"
  | "duty_finder-more"
  | "duty_finder-scope_one"
  | "duty_finder-scope_following"
  | "duty_finder-scope"
  | "duty_need-title"
  | "duty_need-count"
  | "duty_need-hint"
  | "duty_need-wrong"
  | "duty_release-title"
  | "duty_release-about"
  | "duty_release-save"
  | "duty_menu-open"
  | "duty_menu-by_week"
  | "duty_menu-by_person"
  | "duty_menu-list"
  | "duty_roster-title_week"
  | "duty_roster-title_person"
  | "duty_roster-title_people"
  | "duty_roster-file_week"
  | "duty_roster-file_person"
  | "duty_roster-summary_week"
  | "duty_roster-summary_person"
  | "duty_roster-time"
  | "duty_roster-date"
  | "duty_roster-cancelled_for"
  | "duty_roster-day"
  | "duty_roster-class"
  | "duty_roster-place"
  | "duty_roster-who"
  | "duty_roster-role"
  | "duty_roster-leads"
  | "duty_roster-helps"
  | "duty_roster-name_leads"
  | "duty_roster-cancelled"
  | "duty_roster-vacancies"
  | "duty_roster-full"
  | "duty_roster-empty_week"
  | "duty_roster-empty_person"
  | "duty_roster-total"
  | "duty_roster-call_off"
  | "listing-duties"
  | "listing-column_duty_role"
  | "listing-column_duty_remarks"
  | "duty_role-leads"
  | "duty_role-helps"
  | "duty_role-vacant"
  | "availability-title"
  | "availability-about"
  | "availability-none"
  | "availability-week"
  | "availability-add"
  | "availability-change_name"
  | "availability-remove_name"
  | "availability-add_title"
  | "availability-change_title"
  | "availability-weekday"
  | "availability-start"
  | "availability-end"
  | "availability-start_needed"
  | "availability-end_wrong"
  | "availability-away"
  | "availability-away_none"
  | "availability-away_add"
  | "availability-away_remove_name"
  | "class_details-helper_volunteer"
  | "class_details-helpers_needed"
  | "class_details-helpers_needed_hint"
  | "draft-duty_on"
  | "draft-duty_off"
  | "draft-helpers"
  | "failure-not_export"
  | "failure-export_damaged"
  | "failure-export_newer"
  | "failure-export_differs"
  | "failure-sheet_does_not_fit"
  | "failure-sheet_not_made"
  | "refusal-no_such_manager"
  | "export-way"
  | "export-way_title"
  | "export-way_about"
  | "export-way_path"
  | "export-way_path_hint"
  | "export-way_look"
  | "export-way_looking"
  | "export-way_found"
  | "export-way_organisation"
  | "export-way_made"
  | "export-way_operations"
  | "export-way_manager"
  | "export-way_password"
  | "export-way_others"
  | "export-way_no_manager"
  | "export-way_run"
  | "export-way_folder"
  | "export-way_making"
  | "export-way_key"
  | "export-title"
  | "export-about"
  | "export-warning"
  | "export-folder"
  | "export-folder_hint"
  | "export-folder_name"
  | "export-run"
  | "export-running"
  | "export-done"
  | "failure-wrong_password"
  | "failure-wrong_recovery_key"
  | "failure-key_bag_missing"
  | "failure-key_bag_damaged"
  | "failure-file_damaged"
  | "failure-file_newer"
  | "failure-file_in_use"
  | "failure-file_exists"
  | "failure-file_not_found"
  | "failure-file_vanished"
  | "failure-not_our_file"
  | "failure-folder_read_only"
  | "failure-disk_full"
  | "failure-disk_error"
  | "failure-cipher_missing"
  | "failure-not_allowed"
  | "failure-locked"
  | "failure-unknown_command"
  | "failure-bad_request"
  | "failure-unexpected"
  | "failure-unknown_user"
  | "failure-recovery_key_mistyped"
  | "failure-file_is_copy"
  | "failure-copy_damaged"
  | "failure-place_unfit"
  | "failure-sqlite_too_old"
  | "failure-file_busy"
  | "failure-journal_gap"
  | "failure-journal_fork"
  | "failure-journal_damaged"
  | "failure-no_randomness"
  | "failure-writer_gone"
  | "failure-database_error"
  | "failure-document_failed"
  | "failure-cannot_write"
  | "failure-back_dated"
  | "failure-rebuild_differs"
  | "file-synced_warning"
  | "file-save_copy"
  | "file-last_copy"
  | "file-no_copy"
  | "frame-centre"
  | "frame-menu"
  | "frame-undo"
  | "frame-redo"
  | "frame-undo_key"
  | "frame-redo_what"
  | "frame-undone"
  | "frame-redone"
  | "frame-nothing_to_undo"
  | "frame-working"
  | "frame-demo"
  | "frame-leave_demo"
  | "field-date_hint"
  | "field-date_unreadable"
  | "field-time_unreadable"
  | "field-number_unreadable"
  | "help-title"
  | "help-keys"
  | "help-about"
  | "help-version"
  | "help-search"
  | "help-pages"
  | "help-found"
  | "help-nothing_found"
  | "help-back"
  | "help-key"
  | "help-key_does"
  | "help_page-today"
  | "help_page-plan"
  | "help_page-drafts"
  | "help_page-people"
  | "help_page-volunteers"
  | "help_page-attendance"
  | "help_page-paper"
  | "help_page-door"
  | "help_page-month"
  | "help_page-settings"
  | "help_page-safety"
  | "help_page-help"
  | "help_text-today"
  | "help_text-plan"
  | "help_text-drafts"
  | "help_text-people"
  | "help_text-volunteers"
  | "help_text-attendance"
  | "help_text-paper"
  | "help_text-door"
  | "help_text-month"
  | "help_text-settings"
  | "help_text-safety"
  | "help_text-help"
  | "help_key-f1"
  | "help_key-undo"
  | "help_key-redo"
  | "help_key-places"
  | "help_key-tab"
  | "help_key-escape"
  | "help_key-arrows"
  | "help_key-present"
  | "help_key-absent"
  | "help_key-announced"
  | "help_key-number"
  | "help_key-toggle"
  | "help_key-clear"
  | "help_key_name-places"
  | "help_key_name-arrows"
  | "help_key_name-digits"
  | "help_key_name-toggle"
  | "hours-week"
  | "hours-month"
  | "hours-required"
  | "hours-required_reduced"
  | "hours-met"
  | "hours-missing"
  | "hours-uneven"
  | "hours-day_short"
  | "import-title"
  | "import-about"
  | "import-open"
  | "import-back"
  | "import-step_file"
  | "import-step_columns"
  | "import-step_preview"
  | "import-path"
  | "import-path_hint"
  | "import-read"
  | "import-reading"
  | "import-sheet"
  | "import-sheet_unnamed"
  | "import-sheet_rows"
  | "import-kind"
  | "import-centre"
  | "import-centre_hint"
  | "import-category"
  | "import-category_hint"
  | "import-columns"
  | "import-columns_about"
  | "import-column"
  | "import-column_named"
  | "import-column_field"
  | "import-column_sample"
  | "import-column_none"
  | "import-column_use"
  | "import-name_needed"
  | "import-preview"
  | "import-previewing"
  | "import_kind-classes"
  | "import_kind-centres"
  | "import_kind-people"
  | "import_kind-attendance"
  | "import_field-name"
  | "import_field-category"
  | "import_field-date"
  | "import_field-weekday"
  | "import_field-first_date"
  | "import_field-last_date"
  | "import_field-start"
  | "import_field-end"
  | "import_field-length"
  | "import_field-leader"
  | "import_field-room"
  | "import_field-place"
  | "import_field-fee"
  | "import_field-mode"
  | "import_field-entry"
  | "import_field-level"
  | "import_field-capacity"
  | "import_field-minimum"
  | "import_field-description"
  | "import_field-centre"
  | "import_field-number"
  | "import_field-centre_kind"
  | "import_field-district"
  | "import_field-street"
  | "import_field-building"
  | "import_field-flat"
  | "import_field-post_code"
  | "import_field-city"
  | "import_field-address"
  | "import_field-phone"
  | "import_field-email"
  | "import_field-coordinator"
  | "import_field-first_name"
  | "import_field-last_name"
  | "import_field-full_name"
  | "import_field-birth"
  | "import_field-sex"
  | "import_field-declaration_date"
  | "import_field-declaration_number"
  | "import_field-member_number"
  | "import_field-joined_on"
  | "import_field-residence"
  | "import_field-age_statement"
  | "import_field-rules_date"
  | "import_field-privacy_date"
  | "import_field-image_consent"
  | "import_field-contact_consent"
  | "import_field-emergency_contact"
  | "import_field-guardians"
  | "import_field-children"
  | "import_field-notes"
  | "import_field-day"
  | "import_verdict-good"
  | "import_verdict-warning"
  | "import_verdict-duplicate"
  | "import_verdict-unusable"
  | "import_makes-session"
  | "import_makes-series"
  | "import_makes-centre"
  | "import_makes-location"
  | "import_makes-room"
  | "import_makes-nothing"
  | "import_makes-person"
  | "import_makes-membership"
  | "import_makes-fill"
  | "import_makes-marks"
  | "import-verdicts"
  | "import-count_good"
  | "import-count_warning"
  | "import-count_duplicate"
  | "import-count_unusable"
  | "import-filter"
  | "import-filter_empty"
  | "import-table"
  | "import-row"
  | "import-verdict"
  | "import-makes"
  | "import-reasons"
  | "import-take"
  | "import-take_row"
  | "import-sessions"
  | "import-series"
  | "import-centres"
  | "import-locations"
  | "import-rooms"
  | "import-unlisted"
  | "import-past"
  | "import-new_categories"
  | "import-new_leaders"
  | "import-new_rooms"
  | "import-run_sessions"
  | "import-run_rows"
  | "import-run_nothing"
  | "import-running"
  | "import-done"
  | "import-undo"
  | "import-undone"
  | "import-again"
  | "import-to_plan"
  | "import-centres_for_managers"
  | "import-fee_paid"
  | "import-row_sentence"
  | "import_remark-name_missing"
  | "import_remark-text_too_long"
  | "import_remark-date_missing"
  | "import_remark-date_impossible"
  | "import_remark-time_impossible"
  | "import_remark-unreadable"
  | "import_remark-start_missing"
  | "import_remark-end_before_start"
  | "import_remark-too_long"
  | "import_remark-formula_without_value"
  | "import_remark-error_in_cell"
  | "import_remark-no_dates"
  | "import_remark-too_many_dates"
  | "import_remark-span_reversed"
  | "import_remark-last_date_missing"
  | "import_remark-centre_unknown"
  | "import_remark-month_closed"
  | "import_remark-same_in_plan"
  | "import_remark-same_in_row"
  | "import_remark-same_centre"
  | "import_remark-end_assumed"
  | "import_remark-first_date_assumed"
  | "import_remark-last_date_assumed"
  | "import_remark-category_assumed"
  | "import_remark-ignored"
  | "import_remark-date_in_text"
  | "import_remark-weekday_differs"
  | "import_remark-far_away"
  | "import_remark-day_off"
  | "import_remark-outside_opening"
  | "import_remark-clash"
  | "import_remark-new_category"
  | "import_remark-new_leader"
  | "import_remark-new_room"
  | "import_remark-new_location"
  | "import_remark-person_name_missing"
  | "import_remark-not_a_name"
  | "import_remark-birth_impossible"
  | "import_remark-name_ambiguous"
  | "import_remark-no_marks"
  | "import_remark-summary_row"
  | "import_remark-same_person"
  | "import_remark-former_member"
  | "import_remark-marks_there"
  | "import_remark-fills"
  | "import_remark-fills_nothing"
  | "import_remark-first_name_missing"
  | "import_remark-last_name_missing"
  | "import_remark-names_doubtful"
  | "import_remark-incomplete"
  | "import_remark-under_age"
  | "import_remark-turns_age"
  | "import_remark-not_resident"
  | "import_remark-pesel_left_out"
  | "import_remark-similar_person"
  | "import_remark-similar_row"
  | "import_remark-member_elsewhere"
  | "import_remark-number_taken"
  | "import_remark-new_person"
  | "import_remark-near_person"
  | "import_remark-marks_differ"
  | "import_remark-second_phone"
  | "import_day-unreadable"
  | "import_day-ahead"
  | "import_day-month_closed"
  | "import_day-cancelled"
  | "import_day-twice"
  | "import_day-confirmed"
  | "import_day-nothing"
  | "import_day-new"
  | "import_day-there"
  | "import_sensitive-pesel"
  | "import_sensitive-health"
  | "import-note_hidden"
  | "import-note_absent"
  | "import-note_free_entry"
  | "import-people_title"
  | "import-people_about"
  | "import-people_open"
  | "import-people_paste"
  | "import-people_hint"
  | "import-step_source"
  | "import-pasted"
  | "import-pasted_hint"
  | "import-pasted_read"
  | "import-pasted_sheet"
  | "import-headless"
  | "import-remembered"
  | "import-people_needed"
  | "import-days_needed"
  | "import-class_needed"
  | "import-people_centre_hint"
  | "import-class"
  | "import-class_choose"
  | "import-class_new"
  | "import-class_name"
  | "import-class_start"
  | "import-class_minutes"
  | "import-month"
  | "import-month_hint"
  | "import-month_none"
  | "import-name_order"
  | "import-name_order_hint"
  | "import-last_first"
  | "import-first_last"
  | "import-duplicates"
  | "import-duplicates_skip"
  | "import-duplicates_fill"
  | "import-summary"
  | "import-days"
  | "import-who"
  | "import-who_choose"
  | "import-who_new"
  | "import-to_people"
  | "import-to_attendance"
  | "import-people"
  | "import-memberships"
  | "import-filled"
  | "import-marks"
  | "import-run_people"
  | "import-run_marks"
  | "help_page-import"
  | "help_text-import"
  | "refusal-import_changed"
  | "refusal-import_empty"
  | "failure-sheet_unreadable"
  | "failure-sheet_not_one"
  | "failure-sheet_locked"
  | "failure-sheet_empty"
  | "failure-sheet_damaged"
  | "failure-sheet_too_large"
  | "listing-yes"
  | "listing-no"
  | "listing-register"
  | "listing-former"
  | "listing-sign_ups"
  | "listing-attendance_matrix"
  | "listing-sessions"
  | "listing-volunteer_entries"
  | "listing-leaders"
  | "listing-rooms"
  | "listing-number"
  | "listing-count"
  | "listing-as_of"
  | "listing-nobody"
  | "listing-marks_key"
  | "listing-column_name"
  | "listing-column_birth_year"
  | "listing-column_phone"
  | "listing-column_joined"
  | "listing-column_left"
  | "listing-column_declared"
  | "listing-column_last_seen"
  | "listing-column_presences"
  | "listing-column_to_complete"
  | "listing-column_from"
  | "listing-column_to"
  | "listing-column_date"
  | "listing-column_time"
  | "listing-column_class"
  | "listing-column_category"
  | "listing-column_leader"
  | "listing-column_person"
  | "listing-column_place"
  | "listing-column_outcome"
  | "listing-column_reason"
  | "listing-column_minutes"
  | "listing-column_enrolled"
  | "listing-column_present"
  | "listing-column_guests"
  | "listing-column_children"
  | "listing-column_volunteer"
  | "listing-column_activity"
  | "listing-column_room"
  | "listing-column_location"
  | "listing-column_address"
  | "listing-column_capacity"
  | "listing-column_active"
  | "listing-open"
  | "listing-about"
  | "listing-loading"
  | "listing-first_rows"
  | "listing-format"
  | "listing-format_xlsx"
  | "listing-format_csv"
  | "listing-path"
  | "listing-path_hint"
  | "listing-path_needed"
  | "listing-save"
  | "listing-saving"
  | "listing-saved"
  | "listing-open_saved"
  | "listing-print"
  | "listing-mark_present"
  | "listing-mark_absent"
  | "listing-mark_announced"
  | "listing-short"
  | "listing-who_came"
  | "listing-who_came_of"
  | "listing-waiting"
  | "listing-incomplete"
  | "listing-no_declaration"
  | "listing-unseen"
  | "listing-no_image_consent"
  | "listing-duplicates"
  | "listing-column_number"
  | "listing-column_status"
  | "listing-column_emergency"
  | "listing-column_guardians"
  | "listing-column_residence"
  | "listing-column_rules"
  | "listing-column_activity_statement"
  | "listing-column_informed"
  | "listing-column_image"
  | "listing-column_contact"
  | "listing-column_missing"
  | "listing-column_older_record"
  | "listing-column_newer_record"
  | "listing-column_likeness"
  | "listing-column_waits_from"
  | "listing-column_waits"
  | "operation-last"
  | "operation-undo"
  | "operation-redo"
  | "operation-someone"
  | "operation-session"
  | "operation-other"
  | "operation-create_file"
  | "operation-update_organisation"
  | "operation-create_centre"
  | "operation-update_centre"
  | "operation-save_room"
  | "operation-save_category"
  | "operation-save_leader"
  | "operation-set_opening_hours"
  | "operation-save_closure"
  | "operation-remove_closure"
  | "operation-save_grant_agreement"
  | "operation-add_user"
  | "operation-update_user"
  | "operation-give_password"
  | "operation-change_password"
  | "operation-set_pin"
  | "operation-renew_recovery_key"
  | "operation-confirm_recovery_key"
  | "operation-create_series"
  | "operation-update_series"
  | "operation-create_session"
  | "operation-update_session"
  | "operation-move_session"
  | "operation-cancel_session"
  | "operation-restore_session"
  | "operation-remove_session"
  | "operation-extend_series"
  | "operation-copy_series"
  | "operation-accept_clash"
  | "operation-assign_helper"
  | "operation-release_helper"
  | "operation-set_helpers_needed"
  | "operation-save_availability"
  | "operation-remove_availability"
  | "operation-announce_timetable"
  | "operation-record_notification"
  | "operation-save_draft"
  | "operation-add_draft_step"
  | "operation-remove_draft_step"
  | "operation-discard_draft"
  | "operation-apply_draft"
  | "operation-set_day_hours"
  | "operation-create_person"
  | "operation-update_person"
  | "operation-archive_person"
  | "operation-readmit_person"
  | "operation-update_membership"
  | "operation-admit_person"
  | "operation-suspend_person"
  | "operation-resume_person"
  | "operation-record_consent"
  | "operation-record_privacy_notice"
  | "operation-mark_distinct"
  | "operation-merge_people"
  | "operation-unmerge_people"
  | "operation-promote_enrolment"
  | "operation-announce_absence"
  | "operation-remove_absence"
  | "operation-record_declaration"
  | "operation-withdraw_declaration"
  | "operation-add_volunteer"
  | "operation-save_volunteer_agreement"
  | "operation-sign_volunteer_agreement"
  | "operation-terminate_volunteer_agreement"
  | "operation-remove_volunteer_agreement"
  | "operation-save_volunteer_annex"
  | "operation-sign_volunteer_annex"
  | "operation-remove_volunteer_annex"
  | "operation-record_vetting"
  | "operation-remove_vetting"
  | "operation-update_volunteering"
  | "operation-enrol_people"
  | "operation-end_enrolment"
  | "operation-record_attendance"
  | "operation-clear_attendance"
  | "operation-fill_attendance"
  | "operation-set_guests"
  | "operation-add_walk_in"
  | "operation-confirm_list"
  | "operation-file_original"
  | "operation-correct_attendance"
  | "operation-clear_correction"
  | "operation-correct_guests"
  | "operation-reopen_list"
  | "operation-hold_without_list"
  | "operation-add_volunteer_entry"
  | "operation-remove_volunteer_entry"
  | "operation-update_volunteer_entry"
  | "operation-enter_duties"
  | "operation-confirm_volunteer_entries"
  | "operation-unconfirm_volunteer_entries"
  | "operation-log_own_hours"
  | "operation-remove_own_hours"
  | "operation-save_volunteer_task"
  | "operation-file_volunteer_card"
  | "operation-issue_certificate"
  | "operation-save_volunteer_rate"
  | "operation-remove_volunteer_rate"
  | "operation-save_action"
  | "operation-describe_month"
  | "operation-save_document"
  | "operation-save_calendar"
  | "operation-save_offer_page"
  | "operation-set_logo"
  | "operation-remove_logo"
  | "operation-save_copy"
  | "operation-create_from_export"
  | "operation-save_listing"
  | "operation-export_tables"
  | "operation-run_import"
  | "operation-import_centres"
  | "operation-import_people"
  | "operation-import_attendance"
  | "operation-prepare_sheets"
  | "operation-enter_sheet"
  | "organisation-title"
  | "organisation-name"
  | "organisation-short_name"
  | "organisation-address"
  | "organisation-email"
  | "organisation-phone"
  | "centre-title"
  | "centre-name"
  | "centre-kind"
  | "centre-district"
  | "centre-coordinator"
  | "centre_kind-cas"
  | "centre_kind-pal"
  | "centre_kind-parents_club"
  | "centre_kind-other"
  | "centre_kind_short-cas"
  | "centre_kind_short-pal"
  | "centre_kind_short-parents_club"
  | "centre_kind_short-other"
  | "location-title"
  | "location-external"
  | "room-title"
  | "room-name"
  | "room-capacity"
  | "category-title"
  | "leader-title"
  | "role-manager"
  | "role-coordinator"
  | "role-volunteer"
  | "role_description-manager"
  | "role_description-coordinator"
  | "role_description-volunteer"
  | "opening-title"
  | "opening-required"
  | "opening-closed"
  | "closure-title"
  | "closure_kind-holiday"
  | "closure_kind-break"
  | "closure_kind-failure"
  | "closure_kind-suspension"
  | "closure_kind-whole_day_trip"
  | "closure_kind-other"
  | "paper-print"
  | "paper-print_lists"
  | "paper-print_grid"
  | "paper-print_which"
  | "paper-print_today"
  | "paper-print_week"
  | "paper-print_this"
  | "paper-print_month"
  | "paper-print_count"
  | "paper-print_nothing"
  | "paper-options"
  | "paper-blank_rows"
  | "paper-blank_rows_hint"
  | "paper-large_print"
  | "paper-names"
  | "paper-names_full"
  | "paper-names_short"
  | "paper-clause"
  | "paper-preview"
  | "paper-code_kept"
  | "paper-enter"
  | "paper-enter_title"
  | "paper-code"
  | "paper-code_hint"
  | "paper-code_needed"
  | "paper-find"
  | "paper-change_code"
  | "paper-choose_session"
  | "paper-column"
  | "paper-rows"
  | "paper-printed_on"
  | "paper-numbers"
  | "paper-numbers_hint"
  | "paper-names_written"
  | "paper-names_written_hint"
  | "paper-signatures"
  | "paper-signatures_hint"
  | "paper-signatures_agree"
  | "paper-signatures_differ"
  | "paper-filed"
  | "paper-save"
  | "paper-save_open"
  | "paper-saved"
  | "paper-next_sheet"
  | "paper-to_list"
  | "paper-undone_hint"
  | "paper-echo"
  | "paper-echo_empty"
  | "paper-echo_row"
  | "paper-echo_blank"
  | "paper-echo_guests"
  | "paper-echo_absent"
  | "paper-echo_announced"
  | "paper-total"
  | "paper-total_with_guests"
  | "paper-problems"
  | "paper-conflicts"
  | "paper-conflicts_hint"
  | "paper-conflict"
  | "paper-unsigned"
  | "paper-paper_wins"
  | "paper-guests_before"
  | "paper-not_on_sheet"
  | "paper-new_person"
  | "paper-known_person"
  | "paper-which_person"
  | "paper-which_new"
  | "paper-which_choose"
  | "paper-outstanding"
  | "paper-outstanding_count"
  | "paper-outstanding_row"
  | "paper-outstanding_enter"
  | "paper_slip-not_understood"
  | "paper_slip-unfinished"
  | "paper_slip-no_such_row"
  | "paper_slip-backwards"
  | "paper_slip-twice"
  | "paper_slip-nobody_there"
  | "paper_slip-no_absents"
  | "paper_slip-guests_twice"
  | "paper_slip-too_many_guests"
  | "paper-near"
  | "paper-near_one"
  | "paper-blank_rows_differ"
  | "paper-name_incomplete"
  | "paper-name_ambiguous"
  | "paper-name_twice"
  | "person-first_name"
  | "person-last_name"
  | "person-birth_date"
  | "person-birth_year"
  | "person-sex"
  | "person-phone"
  | "person-email"
  | "person-district"
  | "person-notes"
  | "person-notes_warning"
  | "person-to_complete"
  | "sex-female"
  | "sex-male"
  | "sex_short-female"
  | "sex_short-male"
  | "leave_reason-resigned"
  | "leave_reason-moved"
  | "leave_reason-struck_off"
  | "leave_reason-died"
  | "leave_reason-other"
  | "membership-title"
  | "membership-joined_on"
  | "membership-left_on"
  | "membership-leave_reason"
  | "declaration-title"
  | "declaration-number"
  | "declaration-signed_on"
  | "declaration-withdrawn_on"
  | "declaration-missing"
  | "people-title"
  | "people-count"
  | "people-former_count"
  | "people-found"
  | "people-search"
  | "people-which"
  | "people-current"
  | "people-former"
  | "people-add"
  | "people-empty"
  | "people-empty_former"
  | "people-nobody_found"
  | "people-clear_search"
  | "people-back"
  | "people-column_name"
  | "people-column_birth_year"
  | "people-column_phone"
  | "people-column_declared"
  | "people-column_last_seen"
  | "people-column_state"
  | "person-new"
  | "person-change"
  | "person-change_data"
  | "person-birth"
  | "person-birth_hint"
  | "person-birth_unreadable"
  | "person-declared_on"
  | "person-declared_on_hint"
  | "person-joined_on"
  | "person-more_fields"
  | "person-notes_label"
  | "person-similar"
  | "person-similar_born"
  | "person-show_card"
  | "person-names_needed"
  | "person-data"
  | "person-presences"
  | "person-first_seen"
  | "person-last_seen"
  | "person-never_seen"
  | "person-warnings"
  | "membership-end"
  | "membership-end_title"
  | "membership-end_hint"
  | "membership-last_day"
  | "membership-readmit"
  | "membership-readmit_title"
  | "membership-first_day"
  | "membership-none"
  | "membership-open"
  | "membership-centre"
  | "declaration-list"
  | "declaration-record"
  | "declaration-record_title"
  | "declaration-withdraw"
  | "declaration-withdraw_name"
  | "declaration-withdraw_title"
  | "declaration-in_force"
  | "declaration-withdrawn"
  | "declaration-none"
  | "declaration-state"
  | "enrolment-title"
  | "enrolment-none"
  | "enrolment-hint"
  | "enrolment-series"
  | "enrolment-end"
  | "enrolment-end_name"
  | "enrolment-end_title"
  | "enrolment-last_day"
  | "enrolment-open_plan"
  | "people-added"
  | "person-day_needed"
  | "membership-end_now"
  | "membership-readmit_now"
  | "enrolment-end_now"
  | "publishing-weekly_file"
  | "publishing-weekly_large_file"
  | "publishing-monthly_file"
  | "publishing-calendar_file"
  | "publishing-offer_file"
  | "publishing_day-holiday"
  | "publishing_day-break"
  | "publishing_day-whole_day_trip"
  | "logo_kind-organisation"
  | "logo_kind-city"
  | "failure-logo_too_large"
  | "failure-logo_too_many_pixels"
  | "failure-logo_unknown_format"
  | "failure-logo_damaged"
  | "failure-logo_without_words"
  | "refusal-name_missing"
  | "refusal-text_too_long"
  | "refusal-not_a_name"
  | "refusal-birth_impossible"
  | "refusal-length_invalid"
  | "refusal-span_reversed"
  | "refusal-rule_invalid"
  | "refusal-rule_empty"
  | "refusal-rule_too_long"
  | "refusal-month_closed"
  | "refusal-session_cancelled"
  | "refusal-session_not_cancelled"
  | "refusal-session_held"
  | "refusal-session_ahead"
  | "refusal-list_confirmed"
  | "refusal-too_many_guests"
  | "refusal-not_found"
  | "refusal-opening_overlap"
  | "refusal-service_length_invalid"
  | "refusal-nothing_to_undo"
  | "refusal-changed_since"
  | "refusal-cannot_undo"
  | "refusal-password_too_short"
  | "refusal-user_exists"
  | "refusal-last_manager"
  | "refusal-enrolled_already"
  | "refusal-reason_missing"
  | "refusal-draft_applied"
  | "refusal-character_missing"
  | "refusal-district_unknown"
  | "refusal-free_entry_has_no_absents"
  | "refusal-service_ahead"
  | "refusal-merged_with_itself"
  | "refusal-merged_already"
  | "refusal-present_together"
  | "refusal-not_merged"
  | "refusal-number_taken"
  | "refusal-not_waiting"
  | "refusal-not_suspended"
  | "refusal-contact_invalid"
  | "refusal-too_many_children"
  | "refusal-too_many_blank_rows"
  | "refusal-too_many_helpers"
  | "refusal-duties_stand"
  | "refusal-availability_reversed"
  | "refusal-sheet_unknown"
  | "refusal-sheet_code_wrong"
  | "refusal-sheet_letter_missing"
  | "refusal-sheet_code_unreadable"
  | "refusal-sheet_of_another_centre"
  | "refusal-sheet_column_missing"
  | "refusal-entry_not_sound"
  | "refusal-name_incomplete"
  | "refusal-name_ambiguous"
  | "refusal-blank_rows_differ"
  | "record_missing-birth"
  | "record_missing-sex"
  | "record_missing-phone"
  | "record_missing-email"
  | "record_missing-district"
  | "record_missing-address"
  | "record_missing-emergency_contact"
  | "record_missing-guardians"
  | "record_missing-children"
  | "record_missing-notes"
  | "record_missing-declaration"
  | "record_missing-residence"
  | "record_missing-rules"
  | "record_missing-privacy_notice"
  | "record_missing-image_consent"
  | "record_missing-contact_consent"
  | "record_missing-activity_statement"
  | "record_field-birth"
  | "record_field-sex"
  | "record_field-phone"
  | "record_field-email"
  | "record_field-district"
  | "record_field-address"
  | "record_field-emergency_contact"
  | "record_field-guardians"
  | "record_field-children"
  | "record_field-notes"
  | "record_field-declaration"
  | "record_field-residence"
  | "record_field-rules"
  | "record_field-privacy_notice"
  | "record_field-image_consent"
  | "record_field-contact_consent"
  | "record_field-activity_statement"
  | "record_need-hidden"
  | "record_need-optional"
  | "record_need-required"
  | "membership_status-active"
  | "membership_status-waiting"
  | "membership_status-suspended"
  | "membership_status-former"
  | "consent_kind-image"
  | "consent_kind-contact"
  | "consent_kind-other"
  | "consent_state-granted"
  | "consent_state-refused"
  | "consent_state-not_asked"
  | "consent_state-withdrawn"
  | "likeness-same"
  | "likeness-same_name"
  | "likeness-near_name"
  | "likeness-same_phone"
  | "people_filter-members"
  | "people_filter-waiting"
  | "people_filter-incomplete"
  | "people_filter-no_declaration"
  | "people_filter-no_image_consent"
  | "people_filter-former"
  | "people-filter_unseen"
  | "people-column_number"
  | "people-missing"
  | "people-waiting_since"
  | "people-shown_of"
  | "people-more"
  | "people-more_waiting"
  | "people-empty_filter"
  | "people-duplicates"
  | "people-menu"
  | "people-menu_settings"
  | "person-required"
  | "person-required_hint"
  | "person-statements"
  | "person-age_confirmed"
  | "person-age_confirmed_any"
  | "person-residence_confirmed"
  | "person-rules_accepted"
  | "person-activity_statement"
  | "person-activity_hint"
  | "person-informed"
  | "person-informed_on"
  | "person-waiting"
  | "person-waiting_from"
  | "person-doubts"
  | "person-exception_reason"
  | "person-exception_hint"
  | "person-free_text_hint"
  | "person-emergency_hint"
  | "person-same_one"
  | "person-same_one_name"
  | "person-other_one"
  | "consent_answer-granted"
  | "consent_answer-refused"
  | "consent_answer-not_asked"
  | "person-fill"
  | "person-give_reason"
  | "person-reason_given"
  | "person-reason_change"
  | "person-summary"
  | "membership-number"
  | "membership-number_hint"
  | "membership-statement"
  | "membership-statement_change"
  | "membership-statement_title"
  | "membership-waiting"
  | "membership-admit"
  | "membership-admit_title"
  | "membership-admit_now"
  | "membership-suspend"
  | "membership-suspend_title"
  | "membership-suspend_about"
  | "membership-suspend_first"
  | "membership-suspend_last"
  | "membership-suspend_now"
  | "membership-suspended"
  | "membership-resume"
  | "membership-resume_title"
  | "membership-resume_day"
  | "membership-resume_now"
  | "membership-other_centre"
  | "membership-other_centre_title"
  | "membership-other_centre_now"
  | "membership-span_from"
  | "membership-span"
  | "membership-no"
  | "membership-yes"
  | "consent-title"
  | "consent-column_kind"
  | "consent-column_state"
  | "consent-column_date"
  | "consent-column_form"
  | "consent-change"
  | "consent-change_name"
  | "consent-answer"
  | "consent-answer_hint"
  | "consent-on"
  | "consent-withdrawn_on"
  | "consent-form"
  | "consent-granted_then_withdrawn"
  | "privacy-title"
  | "privacy-record"
  | "privacy-record_title"
  | "privacy-given_on"
  | "privacy-version"
  | "privacy-version_now"
  | "privacy-none"
  | "absence-title"
  | "absence-about"
  | "absence-add"
  | "absence-add_title"
  | "absence-add_now"
  | "absence-first"
  | "absence-last"
  | "absence-last_needed"
  | "absence-series"
  | "absence-all"
  | "absence-remove"
  | "absence-remove_name"
  | "absence-none"
  | "enrolment-waiting"
  | "enrolment-promote"
  | "enrolment-promote_name"
  | "enrolment-past"
  | "merged-title"
  | "merged-about"
  | "merged-split"
  | "merged-split_name"
  | "merged-split_title"
  | "merged-split_about"
  | "merged-split_now"
  | "merged-split_done"
  | "merged-inside"
  | "duplicate-title"
  | "duplicate-about"
  | "duplicate-none"
  | "duplicate-presences"
  | "duplicate-distinct"
  | "duplicate-distinct_name"
  | "duplicate-distinct_done"
  | "duplicate-merge"
  | "duplicate-merge_name"
  | "duplicate-pair"
  | "duplicate-born"
  | "merge-title"
  | "merge-about"
  | "merge-part"
  | "merge-older"
  | "merge-newer"
  | "merge-empty"
  | "merge-presences"
  | "merge-together"
  | "merge-despite"
  | "merge-despite_needed"
  | "merge-closed"
  | "merge-now"
  | "merge-done"
  | "merge-undo"
  | "person_part-name"
  | "person_part-birth"
  | "person_part-sex"
  | "person_part-phone"
  | "person_part-email"
  | "person_part-district"
  | "person_part-address"
  | "person_part-emergency_contact"
  | "person_part-guardians"
  | "person_part-children"
  | "person_part-notes"
  | "signup_places-count"
  | "signup_places-capacity"
  | "signup_places-free"
  | "signup_places-over"
  | "signup_places-waiting"
  | "signup_places-promote"
  | "signup_places-promoted"
  | "signup_places-since"
  | "signup_places-leave"
  | "signup_places-left"
  | "signup_places-last_day"
  | "signup_places-past"
  | "signup_places-past_waiting"
  | "signup_places-as_waiting"
  | "signup_places-as_waiting_hint"
  | "signup_places-full_hint"
  | "signup_places-waiting_saved"
  | "register_settings-title"
  | "register_settings-fields"
  | "register_settings-fields_about"
  | "register_settings-field"
  | "register_settings-unseen"
  | "register_settings-texts"
  | "register_settings-texts_about"
  | "register_settings-declaration"
  | "register_settings-privacy"
  | "register_settings-privacy_version"
  | "register_settings-privacy_version_hint"
  | "report-monthly_title"
  | "report-monthly_of"
  | "report-monthly_code"
  | "report-attendance_list_title"
  | "report-attendance_list_code"
  | "report-page_of"
  | "report-prepared_on"
  | "report-prepared_by"
  | "report-draft"
  | "report-task"
  | "report-agreement"
  | "report-agreement_number"
  | "report-numbered"
  | "report-nothing"
  | "report-not_given"
  | "report-total"
  | "report-key_declared"
  | "report-key_unique"
  | "report-key_presences"
  | "report-key_held"
  | "report-key_opening"
  | "report-section_general"
  | "report-section_opening"
  | "report-section_participants"
  | "report-section_categories"
  | "report-section_series"
  | "report-section_volunteers"
  | "report-section_changes"
  | "report-section_description"
  | "report-section_signatures"
  | "report-general_centre"
  | "report-general_organisation"
  | "report-general_period"
  | "report-general_agreement"
  | "report-general_recipient"
  | "report-general_coordinator"
  | "report-general_address"
  | "report-opening_day"
  | "report-opening_hours"
  | "report-opening_length"
  | "report-opening_remarks"
  | "report-opening_closed"
  | "report-opening_open_days"
  | "report-opening_open_hours"
  | "report-opening_required"
  | "report-opening_difference"
  | "report-opening_closed_days"
  | "report-opening_reason"
  | "report-opening_no_reason"
  | "report-opening_summary"
  | "report-opening_closed_summary"
  | "report-participants_indicator"
  | "report-participants_month"
  | "report-participants_year"
  | "report-participants_agreement"
  | "report-participants_declared"
  | "report-participants_new"
  | "report-participants_left"
  | "report-participants_unique"
  | "report-participants_presences"
  | "report-participants_mean"
  | "report-participants_guests"
  | "report-participants_children"
  | "report-participants_summary"
  | "report-participants_recounted"
  | "report-split_title"
  | "report-split_people"
  | "report-split_sex"
  | "report-split_age"
  | "report-split_district"
  | "report-split_sex_summary"
  | "report-split_age_summary"
  | "report-split_district_summary"
  | "report_sex-female"
  | "report_sex-male"
  | "report_sex-not_given"
  | "report_age-under60"
  | "report_age-from60"
  | "report_age-from65"
  | "report_age-from70"
  | "report_age-from75"
  | "report_age-from80"
  | "report_age-from85"
  | "report_age-not_given"
  | "report-categories_category"
  | "report-categories_sessions"
  | "report-categories_hours"
  | "report-categories_teaching_hours"
  | "report-categories_presences"
  | "report-categories_people"
  | "report-categories_mean"
  | "report-categories_summary"
  | "report-categories_note"
  | "report-categories_teaching_note"
  | "report-series_number"
  | "report-series_name"
  | "report-series_category"
  | "report-series_leader"
  | "report-series_slots"
  | "report-series_planned"
  | "report-series_held"
  | "report-series_cancelled"
  | "report-series_presences"
  | "report-series_mean"
  | "report-series_summary"
  | "report-balance"
  | "report-balance_origin"
  | "report-balance_outcome"
  | "report-balance_outcome_ahead"
  | "report-volunteers_name"
  | "report-volunteers_volunteer"
  | "report-volunteers_unnamed"
  | "report-volunteers_activities"
  | "report-volunteers_hours"
  | "report-volunteers_people"
  | "report-volunteers_total_hours"
  | "report-volunteers_agreement"
  | "report-volunteers_value"
  | "report-volunteers_total_value"
  | "report-volunteers_members"
  | "report-volunteers_members_valued"
  | "report-volunteers_unconfirmed"
  | "report-volunteers_summary"
  | "report-changes_date"
  | "report-changes_session"
  | "report-changes_reason"
  | "report-changes_replacement"
  | "report-changes_moved"
  | "report-changes_place"
  | "report-changes_summary"
  | "report-sign_place_date"
  | "report-sign_coordinator"
  | "report-sign_representative"
  | "attendance_list-place"
  | "attendance_list-leader"
  | "attendance_list-number"
  | "attendance_list-name"
  | "attendance_list-signature"
  | "attendance_list-summary"
  | "attendance_list-present"
  | "attendance_list-sign_leader"
  | "attendance_list-code"
  | "attendance_list-guests"
  | "attendance_list-grid_title"
  | "attendance_list-grid_code"
  | "attendance_list-total"
  | "attendance_list-grid_summary"
  | "attendance_list-grid_legend"
  | "attendance_list-number_in_centre"
  | "attendance_list-bundle"
  | "attendance_list-nobody"
  | "attendance_list-clause"
  | "timetable_paper-weekly"
  | "timetable_paper-monthly"
  | "timetable_paper-weekly_code"
  | "timetable_paper-monthly_code"
  | "timetable_paper-weekly_of"
  | "timetable_paper-monthly_of"
  | "timetable_paper-room"
  | "timetable_paper-leader"
  | "timetable_paper-as_of"
  | "timetable_paper-version"
  | "timetable_paper-phone"
  | "timetable_paper-email"
  | "timetable_paper-hours"
  | "timetable_paper-weekly_summary"
  | "timetable_paper-monthly_summary"
  | "timetable_paper-empty_week"
  | "timetable_paper-empty_month"
  | "timetable_paper-closed"
  | "timetable_paper-closed_because"
  | "timetable_paper-date"
  | "timetable_paper-day"
  | "timetable_paper-times"
  | "timetable_paper-session"
  | "timetable_paper-leader_title"
  | "timetable_paper-place"
  | "timetable_paper-remarks"
  | "timetable_paper-substitute"
  | "timetable_paper-substitute_alone"
  | "timetable_paper-level"
  | "timetable_paper-meeting_point"
  | "timetable_paper-fee"
  | "timetable_paper-cancelled"
  | "timetable_paper-moved"
  | "timetable_paper-moved_place"
  | "timetable_paper-moved_both"
  | "timetable_paper-added"
  | "timetable_paper-gone"
  | "timetable_paper-moved_from"
  | "timetable_paper-gone_to"
  | "timetable_kind-class"
  | "timetable_kind-event"
  | "timetable_kind-outing"
  | "timetable_kind-trip"
  | "timetable_kind-drop_in"
  | "timetable_mode-on_site"
  | "timetable_mode-online"
  | "timetable_mode-outdoors"
  | "calendar_file-cancelled"
  | "calendar_file-leader"
  | "offer-title"
  | "offer-classes"
  | "offer-classes_caption"
  | "offer-single"
  | "offer-single_caption"
  | "offer-changes"
  | "offer-changes_caption"
  | "offer-calendar"
  | "offer-week_caption"
  | "offer-special"
  | "offer-opening"
  | "offer-opening_caption"
  | "offer-contact"
  | "offer-skip"
  | "offer-contents"
  | "offer-name"
  | "offer-when"
  | "offer-change"
  | "offer-category"
  | "offer-address"
  | "offer-phone"
  | "offer-email"
  | "offer-organisation"
  | "offer-empty"
  | "offer-every"
  | "recovery_sheet-title"
  | "recovery_sheet-organisation"
  | "recovery_sheet-file"
  | "recovery_sheet-date"
  | "recovery_sheet-group"
  | "recovery_sheet-purpose_title"
  | "recovery_sheet-purpose"
  | "recovery_sheet-keeping_title"
  | "recovery_sheet-keeping"
  | "recovery_sheet-typing_title"
  | "recovery_sheet-typing"
  | "recovery_sheet-renewed"
  | "roster_away-female"
  | "roster_away-male"
  | "roster_away-other"
  | "roster_visitor-female"
  | "roster_visitor-male"
  | "roster_visitor-other"
  | "roster-visitor"
  | "roster-twice"
  | "roster-elsewhere"
  | "roster-twice_all"
  | "roster-twice_said"
  | "roster-over_capacity"
  | "roster-more_below"
  | "roster-history"
  | "roster-history_how"
  | "roster-history_guests"
  | "roster-corrections_guests"
  | "roster-add_visitor"
  | "roster-add_visitor_about"
  | "roster-rest"
  | "roster-rest_absent"
  | "roster-rest_absent_away"
  | "roster-rest_leave"
  | "roster-rest_needed"
  | "roster-signatures"
  | "roster-sheet_number"
  | "roster-sheet_number_hint"
  | "roster-original"
  | "roster-sheet"
  | "roster-original_filed"
  | "roster-original_missing"
  | "roster-paper"
  | "roster-paper_title"
  | "roster-paper_save"
  | "scope-label"
  | "scope-one"
  | "scope-following"
  | "scope-all"
  | "scope-title"
  | "scope-from_to"
  | "change-title_of"
  | "change-title"
  | "change-count"
  | "change-count_gone"
  | "change-count_added"
  | "change-nothing"
  | "change-nothing_left"
  | "change-nothing_to_save"
  | "change-waiting"
  | "change-waiting_slot"
  | "change-waiting_leader"
  | "change-to"
  | "change-also"
  | "change-left"
  | "change-left_why"
  | "change-gone"
  | "change-gone_why"
  | "change-added"
  | "change-clashes"
  | "change-alternatives"
  | "change-cancelled"
  | "change-planned"
  | "change-category"
  | "change-no_place"
  | "change-saved_many"
  | "change-saved_left"
  | "change-saved_move"
  | "change-saved_cancel"
  | "change-saved_remove"
  | "change-saved_substitute"
  | "change-saved_extend"
  | "change-saved_clash"
  | "change-saved_clash_back"
  | "change_left-held"
  | "change_left-marked"
  | "change_left-cancelled"
  | "change_left-changed_alone"
  | "change_left-past"
  | "change_left-month_closed"
  | "change_what-time"
  | "change_what-place"
  | "change_what-leader"
  | "change_what-name"
  | "change_what-capacity"
  | "change_what-cancelled"
  | "change_what-details"
  | "change-reason"
  | "change-reason_none"
  | "change-decided_by"
  | "change-decided_by_hint"
  | "change-because"
  | "change-decided"
  | "change-note"
  | "change-edit_title"
  | "change-edit_note"
  | "change-remove"
  | "change-remove_title"
  | "change-remove_note"
  | "change-remove_save"
  | "change-series"
  | "change-more"
  | "change-substitute"
  | "change-substitute_title"
  | "change-substitute_who"
  | "change-substitute_save"
  | "change-substitute_missing"
  | "change-substitutes"
  | "change-substitutes_alone"
  | "change-nobody_yet"
  | "change-not_listed"
  | "change-replacement"
  | "change-replacement_title"
  | "change-replacement_note"
  | "change-replacement_save"
  | "change-replaced_by"
  | "change-replaces"
  | "change-saved_replacement"
  | "change-extend"
  | "change-extend_hint"
  | "change-extend_save"
  | "change-extend_missing"
  | "clash-with"
  | "clash-with_unknown"
  | "clash-room"
  | "clash-leader"
  | "clash-volunteer"
  | "clash-participant"
  | "clash-accept"
  | "clash-accept_reason"
  | "clash-accept_reason_hint"
  | "clash-accept_missing"
  | "clash-accept_save"
  | "clash-accepted"
  | "clash-take_back"
  | "notify-title"
  | "notify-open"
  | "notify-count"
  | "notify-hint"
  | "notify-poster"
  | "notify-nobody"
  | "notify-no_phone"
  | "notify-moved"
  | "notify-cancelled"
  | "notify-substitute"
  | "notify-as_planned"
  | "class_details-more"
  | "class_details-kind"
  | "class_details-mode"
  | "class_details-level"
  | "class_details-level_hint"
  | "class_details-minimum"
  | "class_details-minimum_hint"
  | "class_details-co_leaders"
  | "class_details-co_leader_choose"
  | "class_details-helpers"
  | "class_details-helper_search"
  | "class_details-helper_found"
  | "class_details-helper_none"
  | "class_details-take_out"
  | "class_details-counts"
  | "class_details-counts_not"
  | "class_details-in_report"
  | "class_details-minors"
  | "class_details-minors_hint"
  | "class_details-fee"
  | "class_details-fee_hint"
  | "class_details-description"
  | "class_details-outing"
  | "class_details-outing_later"
  | "class_details-outing_one"
  | "class_details-meeting_point"
  | "class_details-partner"
  | "class_details-tickets"
  | "class_details-transport"
  | "class_details-notes"
  | "class_details-next_day"
  | "class_dates-recurs"
  | "class_dates-label"
  | "class_dates-add"
  | "class_dates-day"
  | "class_dates-remove"
  | "class_dates-words"
  | "series_problem-minimum"
  | "series_problem-minimum_high"
  | "series_problem-tickets"
  | "series_problem-dates"
  | "refusal-service_unnamed"
  | "refusal-service_entered"
  | "refusal-service_confirmed"
  | "refusal-service_too_old"
  | "refusal-no_own_person"
  | "volunteer_oddity-not_covered"
  | "volunteer_oddity-before_signing"
  | "volunteer_oddity-overlap"
  | "volunteer_oddity-long_day"
  | "volunteer_oddity-past_midnight"
  | "volunteer_oddity-session_cancelled"
  | "volunteer_oddity-late"
  | "volunteer_oddity-late_bulk"
  | "service-recorded"
  | "service-recorded_confirmed"
  | "service_hours-sums"
  | "service_hours-confirmed"
  | "service_hours-unconfirmed"
  | "service_hours-unconfirmed_about"
  | "service_hours-members"
  | "service_hours-members_about"
  | "service_hours-closed"
  | "service_hours-planned"
  | "service_hours-planned_about"
  | "service_hours-planned_open"
  | "service_hours-unusual"
  | "service_hours-unusual_about"
  | "service_hours-unusual_pick"
  | "service_hours-unusual_all"
  | "service_hours-reason"
  | "service_hours-reason_hint"
  | "service_hours-reason_needed"
  | "service_hours-confirm_picked"
  | "service_hours-pick_first"
  | "service_hours-confirm_month"
  | "service_hours-confirm_month_about"
  | "service_hours-confirmed_now"
  | "service_hours-list"
  | "service_hours-group"
  | "service_hours-group_person"
  | "service_hours-group_day"
  | "service_hours-unfold"
  | "service_hours-fold"
  | "service_hours-of_group"
  | "service_hours-of_group_waiting"
  | "service_hours-column_pick"
  | "service_hours-column_day"
  | "service_hours-column_person"
  | "service_hours-column_time"
  | "service_hours-column_length"
  | "service_hours-column_what"
  | "service_hours-column_state"
  | "service_hours-column_change"
  | "service_hours-change"
  | "service_hours-change_name"
  | "service_hours-member_tag"
  | "service_hours-state_confirmed"
  | "service_hours-state_waiting"
  | "service_hours-who_entered"
  | "service_hours-who_entered_duty"
  | "service_hours-who_entered_herself"
  | "service_hours-who_confirmed"
  | "service_hours-because"
  | "service_hours-at"
  | "service_hours-charged"
  | "service_month-value"
  | "service_month-unconfirmed"
  | "service_month-members"
  | "service_month-member_hours"
  | "service_month-member_value"
  | "service_month-open"
  | "service_column-task"
  | "service_column-confirmed"
  | "service_column-kind"
  | "service_column-action"
  | "service_column-entered_on"
  | "service_column-entered_by"
  | "service_column-confirmed_on"
  | "service_column-confirmed_by"
  | "service_column-because"
  | "service_column-unusual"
  | "enter_duties-title"
  | "enter_duties-about"
  | "enter_duties-pick"
  | "enter_duties-all"
  | "enter_duties-unsettled"
  | "enter_duties-held"
  | "enter_duties-beside"
  | "enter_duties-column_pick"
  | "enter_duties-column_session"
  | "enter_duties-column_outcome"
  | "enter_duties-unusual"
  | "enter_duties-save"
  | "enter_duties-none_picked"
  | "enter_duties-done"
  | "service_entry-new"
  | "service_entry-change"
  | "service_entry-person"
  | "service_entry-date"
  | "service_entry-kind"
  | "service_entry-kind_volunteer"
  | "service_entry-kind_member"
  | "service_entry-session"
  | "service_entry-session_none"
  | "service_entry-session_hers"
  | "service_entry-start"
  | "service_entry-end"
  | "service_entry-length"
  | "service_entry-length_hint"
  | "service_entry-length_needed"
  | "service_entry-past_midnight"
  | "service_entry-task"
  | "service_entry-task_none"
  | "service_entry-activity"
  | "service_entry-activity_hint"
  | "service_entry-activity_needed"
  | "service_entry-place"
  | "service_entry-place_hint"
  | "service_entry-action"
  | "service_entry-action_none"
  | "service_entry-unusual"
  | "service_entry-save"
  | "service_entry-save_anyway"
  | "service_entry-remove"
  | "service_entry-confirm"
  | "service_entry-unconfirm"
  | "hours_section-title"
  | "hours_section-none"
  | "hours_section-month"
  | "hours_section-open"
  | "own_hours-title"
  | "own_hours-open"
  | "own_hours-about"
  | "own_hours-about_waiting"
  | "own_hours-log"
  | "own_hours-duties"
  | "own_hours-log_duty"
  | "own_hours-centre"
  | "own_hours-day"
  | "own_hours-today"
  | "own_hours-yesterday"
  | "own_hours-length"
  | "own_hours-less"
  | "own_hours-more"
  | "own_hours-task"
  | "own_hours-more_details"
  | "own_hours-details"
  | "own_hours-details_hint"
  | "own_hours-task_needed"
  | "own_hours-save"
  | "own_hours-sentence"
  | "own_hours-sentence_open"
  | "own_hours-saved"
  | "own_hours-list"
  | "own_hours-none"
  | "own_hours-earlier"
  | "own_hours-later"
  | "own_hours-take_back"
  | "own_hours-take_back_name"
  | "own_hours-taken_back"
  | "own_hours-card"
  | "volunteer_task-title"
  | "volunteer_task-about"
  | "volunteer_task-name"
  | "volunteer_task-usual_for"
  | "volunteer_task-usual_none"
  | "volunteer_task-usual_helping"
  | "volunteer_task-usual_leading"
  | "volunteer_task-active"
  | "volunteer_task-inactive"
  | "volunteer_task-add"
  | "volunteer_task-new"
  | "volunteer_task-change"
  | "volunteer_task-change_name"
  | "volunteer_task-up"
  | "volunteer_task-down"
  | "settings-title"
  | "settings-sections"
  | "settings-organisation"
  | "settings-centre"
  | "settings-rooms"
  | "settings-categories"
  | "settings-leaders"
  | "settings-hours"
  | "settings-closures"
  | "settings-agreements"
  | "settings-users"
  | "settings-account"
  | "settings-copy"
  | "settings-appearance"
  | "settings-history"
  | "settings-organisation_about"
  | "settings-name_short_hint"
  | "settings-optional"
  | "settings-centre_details"
  | "settings-centre_rules"
  | "settings-phone"
  | "settings-email"
  | "settings-coordinator_hint"
  | "settings-min_age"
  | "settings-min_age_hint"
  | "settings-required_hours"
  | "settings-required_hours_hint"
  | "settings-required_hours_wrong"
  | "settings-required_days"
  | "settings-target_members"
  | "settings-target_members_hint"
  | "settings-free_entry_weeks"
  | "settings-free_entry_weeks_hint"
  | "settings-residents_only"
  | "settings-works_with_minors"
  | "settings-works_with_minors_hint"
  | "settings-counts_children"
  | "settings-teaching_hours"
  | "settings-names_volunteers"
  | "settings-new_centre"
  | "settings-new_centre_title"
  | "settings-centre_added"
  | "settings-name"
  | "settings-state"
  | "settings-change"
  | "settings-active"
  | "settings-inactive"
  | "settings-can_choose"
  | "settings-change_name"
  | "settings-remove_name"
  | "settings-rooms_about"
  | "settings-room_add"
  | "settings-room_new"
  | "settings-room_edit"
  | "settings-rooms_empty"
  | "settings-categories_about"
  | "settings-category_add"
  | "settings-category_new"
  | "settings-category_edit"
  | "settings-categories_empty"
  | "settings-letter"
  | "settings-letter_hint"
  | "settings-ground"
  | "settings-ground_number"
  | "settings-leaders_about"
  | "settings-leader_add"
  | "settings-leader_new"
  | "settings-leader_edit"
  | "settings-leader_name"
  | "settings-leaders_empty"
  | "settings-hours_about"
  | "settings-hours_now"
  | "settings-hours_ahead"
  | "settings-hours_before"
  | "settings-hours_span"
  | "settings-hours_none"
  | "settings-hours_change"
  | "settings-hours_new"
  | "settings-hours_from"
  | "settings-closures_about"
  | "settings-closure_add"
  | "settings-closure_new"
  | "settings-closure_edit"
  | "settings-closures_empty"
  | "settings-closure_days"
  | "settings-closure_reason_column"
  | "settings-first_date"
  | "settings-last_date"
  | "settings-closure_kind"
  | "settings-closure_reason"
  | "settings-closure_reason_hint"
  | "settings-counts_as_open"
  | "settings-counts_as_open_hint"
  | "settings-counted_as_open"
  | "settings-remove_closure"
  | "settings-agreements_about"
  | "settings-agreement_add"
  | "settings-agreement_new"
  | "settings-agreement_edit"
  | "settings-agreements_empty"
  | "settings-usual_grantor"
  | "settings-agreement_term"
  | "settings-agreement_centres"
  | "settings-agreement_centre_needed"
  | "settings-funding_phrase_hint"
  | "settings-recipient_hint"
  | "settings-users_about"
  | "settings-user_add"
  | "settings-user_new"
  | "settings-user_edit"
  | "settings-user_name"
  | "settings-user_role"
  | "settings-user_password"
  | "settings-user_password_hint"
  | "settings-user_give_password"
  | "settings-user_give_password_hint"
  | "settings-user_password_given"
  | "settings-user_active"
  | "settings-user_can"
  | "settings-user_cannot"
  | "settings-user_added"
  | "settings-password_change"
  | "settings-password_about"
  | "settings-password_current"
  | "settings-password_run"
  | "settings-password_changed"
  | "settings-recovery_about"
  | "settings-recovery_renew"
  | "settings-recovery_sure"
  | "settings-recovery_run"
  | "settings-recovery_done"
  | "settings-copy_about"
  | "settings-copy_path"
  | "settings-copy_hint"
  | "settings-copy_saved"
  | "settings-copy_saving"
  | "settings-appearance_about"
  | "settings-theme"
  | "settings-theme_system"
  | "settings-theme_light"
  | "settings-theme_dark"
  | "settings-theme_contrast"
  | "settings-text_size"
  | "settings-text_size_percent"
  | "settings-language_name_pl"
  | "settings-language_name_en"
  | "settings-history_about"
  | "settings-history_empty"
  | "settings-history_at"
  | "settings-history_author"
  | "settings-history_what"
  | "settings-history_undone"
  | "settings-history_undo"
  | "settings-history_more"
  | "agreement-title"
  | "agreement-number"
  | "agreement-signed_on"
  | "agreement-task_title"
  | "agreement-grantor"
  | "agreement-form"
  | "agreement-first_date"
  | "agreement-last_date"
  | "agreement-funding_phrase"
  | "agreement-report_recipient"
  | "grant_form-entrusted"
  | "grant_form-supported"
  | "grant_form_phrase-entrusted"
  | "grant_form_phrase-supported"
  | "month_note-title"
  | "settlement-title"
  | "settlement-previous"
  | "settlement-following"
  | "settlement-choose"
  | "settlement-who_came"
  | "settlement-nobody_came"
  | "settlement-closed"
  | "settlement-agreement"
  | "settlement-preview"
  | "settlement-missing"
  | "settlement-nothing_missing"
  | "settlement-show_sessions"
  | "settlement-show_volunteers"
  | "settlement-show_services"
  | "settlement-show_people"
  | "settlement-show_hours"
  | "settlement-show_agreement"
  | "settlement-open_figure"
  | "settlement-figure_title"
  | "settlement-figure_value"
  | "settlement-figure_empty"
  | "settlement-row_date"
  | "settlement-row_label"
  | "settlement-row_weight"
  | "settlement-row_recorded"
  | "settlement-row_open"
  | "settlement-opening"
  | "settlement-opening_days"
  | "settlement-opening_hours"
  | "settlement-required_days"
  | "settlement-required_hours"
  | "settlement-difference"
  | "settlement-by_day"
  | "settlement-by_week"
  | "settlement-day"
  | "settlement-week"
  | "settlement-hours_of_day"
  | "settlement-time_open"
  | "settlement-time_required"
  | "settlement-remarks"
  | "settlement-closed_day"
  | "settlement-indicator"
  | "settlement-participants"
  | "settlement-column_month"
  | "settlement-column_year"
  | "settlement-column_agreement"
  | "settlement-declared"
  | "settlement-new"
  | "settlement-left"
  | "settlement-unique"
  | "settlement-presences"
  | "settlement-mean"
  | "settlement-guests"
  | "settlement-children"
  | "settlement-mean_presences"
  | "settlement-by_sex"
  | "settlement-by_age"
  | "settlement-by_district"
  | "settlement-people"
  | "settlement-district"
  | "sex_group-female"
  | "sex_group-male"
  | "sex_group-not_given"
  | "age_group-under60"
  | "age_group-from60"
  | "age_group-from65"
  | "age_group-from70"
  | "age_group-from75"
  | "age_group-from80"
  | "age_group-from85"
  | "age_group-not_given"
  | "settlement-categories"
  | "settlement-category"
  | "settlement-sessions"
  | "settlement-hours"
  | "settlement-sum_note"
  | "settlement-no_sessions"
  | "settlement-series"
  | "settlement-series_name"
  | "settlement-series_planned"
  | "settlement-series_held"
  | "settlement-series_cancelled"
  | "settlement-series_mean"
  | "settlement-no_series"
  | "settlement-balance"
  | "settlement-planned"
  | "settlement-moved_in"
  | "settlement-added"
  | "settlement-held"
  | "settlement-cancelled"
  | "settlement-moved_out"
  | "settlement-unsettled"
  | "settlement-ahead"
  | "settlement-changes"
  | "settlement-change_was"
  | "settlement-change_became"
  | "settlement-change_moved"
  | "settlement-change_place"
  | "settlement-no_changes"
  | "settlement-volunteers"
  | "settlement-volunteers_count"
  | "settlement-volunteers_hours"
  | "settlement-description"
  | "settlement-description_hint"
  | "settlement-description_waiting"
  | "settlement-description_saving"
  | "settlement-description_saved"
  | "settlement-description_failed"
  | "preview-title"
  | "preview-loading"
  | "preview-failed"
  | "preview-page_of"
  | "preview-picture"
  | "preview-previous"
  | "preview-following"
  | "preview-closer"
  | "preview-farther"
  | "preview-zoom"
  | "preview-text"
  | "preview-text_note"
  | "preview-path"
  | "preview-path_hint"
  | "preview-path_needed"
  | "preview-save"
  | "preview-saved"
  | "preview-open"
  | "preview-reveal"
  | "copy_term-title"
  | "copy_term-about"
  | "copy_term-what"
  | "copy_term_what-month"
  | "copy_term_what-term"
  | "copy_term_about-month"
  | "copy_term_about-term"
  | "copy_term-from_month"
  | "copy_term-to_month"
  | "copy_term-first_date"
  | "copy_term-last_date"
  | "copy_term-to_first"
  | "copy_term-to_last"
  | "copy_term-people"
  | "copy_term_people-keep"
  | "copy_term_people-fresh"
  | "copy_term_people_about-keep"
  | "copy_term_people_about-fresh"
  | "copy_term-show"
  | "copy_term-hint"
  | "copy_term-list"
  | "copy_term-sum"
  | "copy_term-nothing"
  | "copy_term-none"
  | "copy_term-sessions"
  | "copy_term-save"
  | "copy_term-back"
  | "copy_term-saved"
  | "copy_term-reversed"
  | "copy_term-overlap"
  | "copy_verdict-planned"
  | "copy_verdict-left_out"
  | "copy_verdict-planned_already"
  | "copy_verdict-chosen_days"
  | "copy_verdict-empty"
  | "day_hours-title"
  | "day_hours-about"
  | "day_hours-none"
  | "day_hours-past"
  | "day_hours-add"
  | "day_hours-new"
  | "day_hours-day"
  | "day_hours-hours"
  | "day_hours-opens"
  | "day_hours-closes"
  | "day_hours-opens_again"
  | "day_hours-closes_again"
  | "day_hours-again_hint"
  | "day_hours-usual"
  | "day_hours-remove"
  | "day_hours-remove_named"
  | "day_hours-saved"
  | "day_hours-removed"
  | "day_hours-order"
  | "day_hours-needed"
  | "day_hours-break_order"
  | "closure_hits-none"
  | "closure_hits-count"
  | "closure_hits-held"
  | "closure_hits-what"
  | "closure_hits-keep"
  | "closure_hits-keep_about"
  | "closure_hits-cancel"
  | "closure_hits-cancel_about"
  | "closure_hits-more"
  | "closure_hits-saved"
  | "closure_hits-saved_cancelled"
  | "timetable-title"
  | "series-name"
  | "series-category"
  | "series-leader"
  | "series-room"
  | "series-place"
  | "series-first_date"
  | "series-start"
  | "series-minutes"
  | "series-entry"
  | "series-capacity"
  | "entry-enrolment"
  | "entry-free"
  | "cancel_reason-leader_absent"
  | "cancel_reason-too_few_people"
  | "cancel_reason-failure"
  | "cancel_reason-weather"
  | "cancel_reason-day_off"
  | "cancel_reason-suspension"
  | "cancel_reason-other"
  | "outcome-planned"
  | "outcome-held"
  | "outcome-cancelled"
  | "outcome-unsettled"
  | "session-moved"
  | "session-moved_from"
  | "session-clash"
  | "session-no_room"
  | "session-no_leader"
  | "timetable-week_of"
  | "timetable-previous_week"
  | "timetable-next_week"
  | "timetable-this_week"
  | "timetable-go_to_date"
  | "timetable-switcher"
  | "timetable-add"
  | "timetable-add_on"
  | "timetable-opening"
  | "timetable-opening_only"
  | "timetable-opening_missing"
  | "timetable-opening_met"
  | "timetable-opening_why"
  | "timetable-show"
  | "timetable-show_all"
  | "timetable-only_room"
  | "timetable-only_leader"
  | "timetable-grid"
  | "timetable-elsewhere"
  | "timetable-empty"
  | "timetable-empty_next"
  | "timetable-empty_day"
  | "timetable-filtered_empty"
  | "timetable-holiday"
  | "timetable-closure"
  | "timetable-month_closed"
  | "timetable-open_hours"
  | "timetable-not_open"
  | "timetable-keys_hint"
  | "timetable-week_shown"
  | "timetable-not_yours"
  | "timetable-view"
  | "timetable_view-week"
  | "timetable_view-day"
  | "timetable_view-month"
  | "timetable_view-list"
  | "timetable-previous"
  | "timetable-next"
  | "timetable-previous_day"
  | "timetable-next_day"
  | "timetable-this_day"
  | "timetable-previous_month"
  | "timetable-next_month"
  | "timetable-this_month"
  | "timetable-month_of"
  | "timetable-zoom"
  | "timetable-zoom_in"
  | "timetable-zoom_out"
  | "timetable-zoom_now"
  | "timetable-legend"
  | "timetable-day_grid"
  | "timetable-month_grid"
  | "timetable-list"
  | "timetable-show_day"
  | "timetable-day_shown"
  | "timetable-month_shown"
  | "timetable-empty_this_day"
  | "timetable-empty_month"
  | "timetable-filtered_empty_here"
  | "moving-target"
  | "moving-target_nowhere"
  | "moving-started"
  | "moving-unchanged"
  | "moving-new"
  | "moving-save"
  | "moving-leave"
  | "moving-room_taken"
  | "moving-leader_taken"
  | "moving-leader_taken_there"
  | "moving-outside_opening"
  | "moving_refusal-held"
  | "moving_refusal-cancelled"
  | "moving_refusal-month_closed"
  | "moving_refusal-last_day"
  | "moving_refusal-first_day"
  | "moving_refusal-midnight"
  | "moving_refusal-shortest"
  | "moving_refusal-longest"
  | "moving_refusal-room"
  | "moving_refusal-place"
  | "finding-open"
  | "finding-label"
  | "finding-hint"
  | "finding-none"
  | "finding-one"
  | "finding-found"
  | "finding-next"
  | "finding-previous"
  | "finding-later"
  | "finding-later_none"
  | "finding-close"
  | "timetable_key-arrows"
  | "timetable_key-arrows_do"
  | "timetable_key-home"
  | "timetable_key-home_do"
  | "timetable_key-enter"
  | "timetable_key-enter_do"
  | "timetable_key-page"
  | "timetable_key-page_do"
  | "timetable_key-add"
  | "timetable_key-add_do"
  | "timetable_key-cancel"
  | "timetable_key-cancel_do"
  | "timetable_key-move"
  | "timetable_key-move_do"
  | "timetable_key-room"
  | "timetable_key-room_do"
  | "timetable_key-length"
  | "timetable_key-length_do"
  | "timetable_key-find"
  | "timetable_key-find_do"
  | "series-new"
  | "series-new_leader"
  | "series-new_leader_name"
  | "series-no_leader"
  | "series-elsewhere"
  | "series-place_name"
  | "series-place_hint"
  | "series-end"
  | "series-recurs"
  | "series-recurs_weekly"
  | "series-recurs_monthly"
  | "series-recurs_once"
  | "series-every_weeks"
  | "series-every_months"
  | "series-weekdays"
  | "series-nth"
  | "series-weekday"
  | "series-ends"
  | "series-ends_on"
  | "series-ends_after"
  | "series-last_date"
  | "series-count"
  | "series-capacity_hint"
  | "series-date"
  | "series-show_preview"
  | "series-back_to_form"
  | "series-save_once"
  | "series-create"
  | "nth_masculine-first"
  | "nth_masculine-second"
  | "nth_masculine-third"
  | "nth_masculine-fourth"
  | "nth_masculine-fifth"
  | "nth_masculine-last"
  | "nth_feminine-first"
  | "nth_feminine-second"
  | "nth_feminine-third"
  | "nth_feminine-fourth"
  | "nth_feminine-fifth"
  | "nth_feminine-last"
  | "series_problem-name"
  | "series_problem-category"
  | "series_problem-new_leader"
  | "series_problem-place"
  | "series_problem-capacity"
  | "series_problem-date"
  | "series_problem-start"
  | "series_problem-minutes"
  | "series_problem-every"
  | "series_problem-weekdays"
  | "series_problem-last_date"
  | "series_problem-last_date_early"
  | "series_problem-count"
  | "series_problem-reason"
  | "series_preview-title"
  | "series_preview-planned"
  | "series_preview-skipped"
  | "series_preview-clashing"
  | "series_preview-none"
  | "series_preview-dates_list"
  | "series_preview-dates_hint"
  | "series_preview-holiday"
  | "series_preview-closure"
  | "series_preview-left_out"
  | "series_preview-outside_opening"
  | "series_preview-outside_agreement"
  | "series_preview-clash"
  | "recurrence-weekly"
  | "recurrence-monthly"
  | "recurrence-until"
  | "recurrence-after"
  | "session-enrolled"
  | "session-enrolled_of"
  | "session-present"
  | "session-present_of"
  | "session-cancelled_why"
  | "session-unsettled"
  | "session-clash_room"
  | "session-clash_leader"
  | "session-clash_unknown"
  | "session-when"
  | "session-where"
  | "session-leader"
  | "session-entry"
  | "session-people"
  | "session-list"
  | "session-repeats"
  | "session-repeats_not"
  | "session-originally"
  | "session-attendance"
  | "session-print"
  | "session-edit"
  | "session-move"
  | "session-cancel"
  | "session-restore"
  | "session-edit_title"
  | "session-edit_note"
  | "session-edit_series"
  | "session-series_title"
  | "session-series_note"
  | "session-move_title"
  | "session-move_note"
  | "session-move_save"
  | "session-cancel_title"
  | "session-cancel_note"
  | "session-cancel_reason"
  | "session-cancel_save"
  | "session-month_closed"
  | "session-saved_edit"
  | "session-saved_move"
  | "session-saved_cancel"
  | "session-saved_restore"
  | "session-saved_once"
  | "session-saved_series"
  | "session-saved_series_edit"
  | "signup-title"
  | "signup-title_count"
  | "signup-none"
  | "signup-add"
  | "signup-add_title"
  | "signup-search"
  | "signup-from_date"
  | "signup-save"
  | "signup-save_count"
  | "signup-choose"
  | "signup-nobody_found"
  | "signup-everybody"
  | "signup-nobody_yet"
  | "signup-nobody_chosen"
  | "signup-span"
  | "signup-span_to"
  | "signup-end"
  | "signup-to_date"
  | "signup-saved"
  | "signup-ended"
  | "today-title"
  | "today-now"
  | "today-later"
  | "today-earlier"
  | "today-tasks"
  | "today-no_tasks"
  | "today-check"
  | "today-nothing"
  | "today-nothing_next"
  | "today-nothing_at_all"
  | "today-plan_first"
  | "today-open_plan"
  | "task_action-lists_missing"
  | "task_action-double_presence"
  | "task_action-declarations_missing"
  | "task_action-records_incomplete"
  | "task_action-place_free"
  | "task_action-month_open"
  | "task_action-opening_short"
  | "task_action-copy_old"
  | "task_action-recovery_unconfirmed"
  | "task_action-other"
  | "vetting-section"
  | "vetting-about"
  | "vetting-not_needed"
  | "vetting-none"
  | "vetting-record"
  | "vetting-record_short"
  | "vetting-record_name"
  | "vetting-kind"
  | "vetting-checked_on"
  | "vetting-checked_by"
  | "vetting-filed"
  | "vetting-not_filed"
  | "vetting-change"
  | "vetting-change_name"
  | "vetting-remove_name"
  | "vetting-new_title"
  | "vetting-actions"
  | "vetting-list"
  | "vetting-list_about"
  | "vetting-list_none"
  | "vetting-person"
  | "vetting-role"
  | "vetting-leads"
  | "vetting-helps"
  | "vetting-volunteer"
  | "vetting-next"
  | "vetting-missing"
  | "vetting-complete"
  | "vetting-made"
  | "volunteer_card-title"
  | "volunteer_card-member_title"
  | "volunteer_card-code"
  | "volunteer_card-of"
  | "volunteer_card-bundle"
  | "volunteer_card-volunteer"
  | "volunteer_card-member"
  | "volunteer_card-agreement"
  | "volunteer_card-agreement_of"
  | "volunteer_card-no_agreement"
  | "volunteer_card-place"
  | "volunteer_card-coordinator"
  | "volunteer_card-date"
  | "volunteer_card-time"
  | "volunteer_card-hours"
  | "volunteer_card-activity"
  | "volunteer_card-volunteer_signature"
  | "volunteer_card-member_signature"
  | "volunteer_card-coordinator_signature"
  | "volunteer_card-summary"
  | "volunteer_card-next_day"
  | "volunteer_card-next_day_note"
  | "volunteer_card-nothing"
  | "volunteer_card-waiting"
  | "volunteer_card-value_title"
  | "volunteer_card-value_summary"
  | "volunteer_card-what"
  | "volunteer_card-other_task"
  | "volunteer_card-hour_count"
  | "volunteer_card-rate"
  | "volunteer_card-value"
  | "volunteer_card-source"
  | "volunteer_card-not_valued"
  | "volunteer_card-no_pay"
  | "volunteer_card-sign_volunteer"
  | "volunteer_card-sign_member"
  | "volunteer_card-sign_coordinator"
  | "document-volunteer_card_file"
  | "document-volunteer_cards_file"
  | "volunteer_summary-title"
  | "volunteer_summary-code"
  | "volunteer_summary-of"
  | "volunteer_summary-volunteers"
  | "volunteer_summary-members"
  | "volunteer_summary-members_note"
  | "volunteer_summary-volunteer"
  | "volunteer_summary-member"
  | "volunteer_summary-unnamed_member"
  | "volunteer_summary-agreement"
  | "volunteer_summary-open"
  | "volunteer_summary-hours"
  | "volunteer_summary-rate"
  | "volunteer_summary-value"
  | "volunteer_summary-scope"
  | "volunteer_summary-table"
  | "volunteer_summary-members_table"
  | "volunteer_summary-people"
  | "volunteer_summary-member_people"
  | "volunteer_summary-waiting"
  | "volunteer_summary-unsigned"
  | "volunteer_summary-sources"
  | "document-volunteer_summary_file"
  | "certificate-title"
  | "certificate-subject"
  | "certificate-code"
  | "certificate-of"
  | "certificate-basis"
  | "certificate-states"
  | "certificate-volunteer"
  | "certificate-organisation"
  | "certificate-period"
  | "certificate-hours"
  | "certificate-services"
  | "certificate-agreements"
  | "certificate-scope"
  | "certificate-issued"
  | "certificate-on_demand"
  | "document-certificate_file"
  | "contribution-title"
  | "contribution-code"
  | "contribution-of"
  | "contribution-volunteers"
  | "contribution-members"
  | "contribution-by_line"
  | "contribution-by_action"
  | "contribution-by_task"
  | "contribution-action"
  | "contribution-task"
  | "contribution-rate"
  | "contribution-no_action"
  | "contribution-no_task"
  | "contribution-month_people"
  | "contribution-month_hours"
  | "contribution-month_value"
  | "contribution-year_people"
  | "contribution-year_hours"
  | "contribution-year_value"
  | "contribution-agreement_people"
  | "contribution-agreement_hours"
  | "contribution-agreement_value"
  | "contribution-month"
  | "contribution-year"
  | "contribution-agreement"
  | "contribution-nothing"
  | "contribution-sources"
  | "contribution-source"
  | "contribution-not_valued"
  | "contribution-no_agreement"
  | "contribution-no_pay"
  | "contribution-rounding"
  | "contribution-waiting"
  | "contribution-opened"
  | "contribution-opened_unvalued"
  | "document-contribution_file"
  | "certificate_obstacle-no_services"
  | "certificate_obstacle-unconfirmed"
  | "certificate_obstacle-not_covered"
  | "certificate_obstacle-not_written"
  | "refusal-certificate_blocked"
  | "refusal-no_cards"
  | "refusal-rate_invalid"
  | "refusal-source_missing"
  | "failure-cancelled"
  | "listing-certificates"
  | "listing-volunteer_agreements"
  | "listing-column_certificate_number"
  | "listing-column_issued_on"
  | "listing-column_period_from"
  | "listing-column_period_to"
  | "listing-column_hours"
  | "listing-column_services"
  | "listing-column_scope"
  | "listing-column_agreement_number"
  | "listing-column_signed_on"
  | "listing-column_days"
  | "listing-column_written"
  | "listing-column_policy"
  | "listing-column_of_centre"
  | "listing-every_centre"
  | "volunteer_papers-cards"
  | "volunteer_papers-cards_about"
  | "volunteer_papers-cards_of"
  | "volunteer_papers-none"
  | "volunteer_papers-person"
  | "volunteer_papers-hours"
  | "volunteer_papers-member_hours"
  | "volunteer_papers-unconfirmed"
  | "volunteer_papers-filed"
  | "volunteer_papers-filed_on"
  | "volunteer_papers-not_filed"
  | "volunteer_papers-changed_since"
  | "volunteer_papers-no_card"
  | "volunteer_papers-actions"
  | "volunteer_papers-preview"
  | "volunteer_papers-preview_of"
  | "volunteer_papers-file"
  | "volunteer_papers-file_of"
  | "volunteer_papers-unfile"
  | "volunteer_papers-unfile_of"
  | "volunteer_papers-all_cards"
  | "volunteer_papers-file_all"
  | "volunteer_papers-filed_count"
  | "volunteer_papers-summary"
  | "volunteer_papers-agreements"
  | "volunteer_papers-contribution_paper"
  | "volunteer_papers-contribution_about"
  | "volunteer_papers-contribution_settings"
  | "volunteer_papers-register"
  | "volunteer_papers-register_about"
  | "volunteer_papers-register_none"
  | "volunteer_papers-register_list"
  | "volunteer_papers-columns"
  | "volunteer_papers-people"
  | "volunteer_papers-time"
  | "volunteer_papers-value"
  | "certificate-section"
  | "certificate-none"
  | "certificate-issue"
  | "certificate-issue_title"
  | "certificate-number"
  | "certificate-number_taken"
  | "certificate-first_date"
  | "certificate-last_date"
  | "certificate-scope_hint"
  | "certificate-what"
  | "certificate-under"
  | "certificate-obstacles"
  | "certificate-confirm"
  | "certificate-issued_now"
  | "certificate-print"
  | "certificate-print_of"
  | "certificate-period_needed"
  | "certificate-period_reversed"
  | "progress-done"
  | "progress-preparing"
  | "progress-cancel"
  | "progress-cancelling"
  | "valuation-values_volunteers"
  | "valuation-values_hint"
  | "valuation-open"
  | "valuation-open_of"
  | "valuation-title"
  | "valuation-off"
  | "valuation-rates"
  | "valuation-rates_about"
  | "valuation-general"
  | "valuation-task"
  | "valuation-rate"
  | "valuation-rate_of"
  | "valuation-source"
  | "valuation-source_of"
  | "valuation-source_hint"
  | "valuation-rate_unreadable"
  | "valuation-source_needed"
  | "valuation-save_of"
  | "valuation-remove"
  | "valuation-remove_of"
  | "valuation-saved"
  | "valuation-removed"
  | "valuation-actions"
  | "valuation-actions_about"
  | "valuation-action_number"
  | "valuation-action_name"
  | "valuation-action_add"
  | "valuation-action_save_of"
  | "valuation-action_active"
  | "valuation-action_active_of"
  | "valuation-action_none"
  | "agreement_state-draft"
  | "agreement_state-signed"
  | "agreement_state-expired"
  | "agreement_state-terminated"
  | "vetting_kind-rspts"
  | "vetting_kind-commission"
  | "vetting_kind-krk"
  | "volunteer_alert-no_agreement"
  | "volunteer_alert-not_signed"
  | "volunteer_alert-written_form"
  | "volunteer_alert-written_form_open"
  | "volunteer_alert-insurance"
  | "volunteer_alert-expired"
  | "volunteer_alert-expiring"
  | "volunteer_alert-minor_consent"
  | "volunteer_alert-risk_information"
  | "volunteer_alert-card_unconfirmed"
  | "volunteer_alert-late_bulk"
  | "volunteer_alert-vetting"
  | "volunteer_severity-information"
  | "volunteer_severity-warning"
  | "volunteer_severity-error"
  | "volunteers-parts"
  | "volunteers_part-people"
  | "volunteers_part-hours"
  | "volunteers_part-duties"
  | "volunteers_part-papers"
  | "volunteers-back"
  | "volunteers-card"
  | "volunteers-search"
  | "volunteers-which"
  | "volunteer_filter-active"
  | "volunteer_filter-attention"
  | "volunteer_filter-unconfirmed"
  | "volunteer_filter-former"
  | "volunteers-add"
  | "volunteers-added"
  | "volunteers-show_card"
  | "volunteers-none"
  | "volunteers-nobody"
  | "volunteers-count"
  | "volunteers-month_hours"
  | "volunteers-month_unconfirmed"
  | "volunteers-column_name"
  | "volunteers-column_agreement"
  | "volunteers-column_period"
  | "volunteers-column_hours"
  | "volunteers-column_unconfirmed"
  | "volunteers-column_duties"
  | "volunteers-column_remarks"
  | "volunteers-without_agreement"
  | "volunteers-agreement"
  | "volunteers-period"
  | "volunteers-period_open"
  | "volunteers-also_participant"
  | "volunteers-more_alerts"
  | "month_warning-volunteer_blocks"
  | "month_warning-hours_unconfirmed"
  | "month_warning-volunteer_papers"
  | "month_warning-volunteer_papers_many"
  | "task-volunteer_papers"
  | "task-hours_unconfirmed"
  | "task_action-volunteer_papers"
  | "task_action-hours_unconfirmed"
  | "volunteering_settings-title"
  | "refusal-setting_out_of_bounds"
  | "volunteering_settings-rules"
  | "volunteering_settings-rules_about"
  | "volunteering_settings-agreement_pattern"
  | "volunteering_settings-certificate_pattern"
  | "volunteering_settings-pattern_hint"
  | "volunteering_settings-written_over"
  | "volunteering_settings-insured_up_to"
  | "volunteering_settings-expiring"
  | "volunteering_settings-adult_age"
  | "volunteering_settings-long_day"
  | "volunteering_settings-long_day_unreadable"
  | "volunteering_settings-late_days"
  | "volunteering_settings-late_entries"
  | "volunteering_settings-own_days"
  | "volunteering_settings-checks"
  | "volunteering_settings-checks_about"
  | "volunteering_settings-vetting_months"
  | "volunteering_settings-vetting_months_hint"
  | "volunteering_settings-statute"
  | "volunteering_settings-statute_about"
  | "volunteering_settings-act"
  | "volunteering_settings-article_agreement"
  | "volunteering_settings-article_written"
  | "volunteering_settings-article_risk"
  | "volunteering_settings-article_costs"
  | "volunteering_settings-article_insurance"
  | "volunteering_settings-article_certificate"
  | "volunteering_settings-article_vetting"
  | "volunteering_settings-texts"
  | "volunteering_settings-texts_about"
  | "volunteering_settings-agreement_text"
  | "volunteering_settings-risk_text"
  | "volunteering_settings-usual_agreement"
  | "volunteering_settings-usual_risks"
  | "volunteering_settings-placeholders"
  | "volunteering_settings-begin_with"
  | "volunteering_settings-begin_with_agreement"
  | "volunteering_settings-begin_with_risks"
  | "volunteers-title"
  | "volunteer_entry-title"
  | "volunteer_entry-date"
  | "volunteer_entry-minutes"
  | "volunteer_entry-activity"
  | "volunteer_entry-list"
  | "volunteer_entry-none"
  | "volunteer_entry-person"
  | "volunteer_entry-person_hint"
  | "volunteer_entry-person_needed"
  | "volunteer_entry-nobody_found"
  | "volunteer_entry-date_needed"
  | "volunteer_entry-add"
  | "person_warning-under_age"
  | "person_warning-age_unknown"
  | "person_warning-turns_age_this_year"
  | "person_warning-not_resident"
  | "session_warning-clash"
  | "session_warning-on_day_off"
  | "session_warning-outside_opening"
  | "session_warning-outside_agreement"
  | "month_warning-lists_missing"
  | "month_warning-opening_short"
  | "month_warning-agreement_missing"
  | "month_warning-members_short"
  | "month_warning-balance_broken"
  | "task-lists_missing"
  | "task-double_presence"
  | "task-double_presence_one"
  | "task-declarations_missing"
  | "task-records_incomplete"
  | "task-place_free"
  | "task-month_open"
  | "task-opening_short"
  | "task-recovery_unconfirmed"
  | "task-copy_never"
  | "task-copy_old"
  | "place-synced"
  | "place-network"
  | "document-monthly_file"
  | "document-list_file"
  | "document-lists_file"
  | "document-grid_file"
  | "funding_phrase-entrusted"
  | "funding_phrase-supported"
  | "wizard-step"
  | "wizard-leave"
  | "wizard-you_title"
  | "wizard-you_about"
  | "wizard-organisation"
  | "wizard-organisation_hint"
  | "wizard-name"
  | "wizard-password"
  | "wizard-repeat"
  | "wizard-centre_title"
  | "wizard-centre_about"
  | "wizard-centre_name"
  | "wizard-centre_hint"
  | "wizard-kind_cas"
  | "wizard-kind_pal"
  | "wizard-kind_parents_club"
  | "wizard-kind_other"
  | "wizard-where"
  | "wizard-address"
  | "wizard-district"
  | "wizard-district_none"
  | "wizard-rooms_title"
  | "wizard-rooms_about"
  | "wizard-rooms"
  | "wizard-rooms_hint"
  | "wizard-rooms_found"
  | "wizard-rooms_none"
  | "wizard-rooms_twice"
  | "wizard-hours_title"
  | "wizard-hours_about"
  | "wizard-opens"
  | "wizard-closes"
  | "wizard-hours_hint"
  | "wizard-each_day"
  | "wizard-valid_from"
  | "wizard-place"
  | "wizard-folder"
  | "wizard-folder_hint"
  | "wizard-creating"
  | "wizard-needed"
  | "wizard-time_needed"
  | "wizard-time_order"
  | "wizard-day_needed"
  | "wizard-date_needed"
  | "hours-opens"
  | "hours-closes"
  | "hours-add_part"
  | "hours-remove_part"
  | "hours-add_short"
  | "hours-remove_short"
  | "hours-second_opens"
  | "hours-second_closes"
  | "hours-part_order";

type Parts<Id> = Id extends `${infer Prefix}-${infer Code}` ? [Prefix, Code] : never;

/** What stands before the dash of an id: `refusal`, `holiday`, `weekday`, … */
export type Prefix = Parts<MessageId>[0];

/** The codes that the catalogue has words for under a prefix. */
export type CodeOf<P extends Prefix> = Extract<Parts<MessageId>, [P, string]>[1];

/**
 * The words for a code that is known only while running. A code without words does not compile,
 * so every value of a generated enumeration is known to have them.
 */
export function messageOf<P extends Prefix>(prefix: P, code: CodeOf<P>, values: Values = {}): string {
  return format(`${prefix}-${code}`, values);
}

/** The words for a code that comes as plain text, or nothing where there are none. */
export function findMessage(prefix: Prefix, code: string, values: Values = {}): string | undefined {
  return find(`${prefix}-${code}`, values);
}

/** R-POR */
export function agreementPaperCode(): string {
  return format("agreement_paper-code", {});
}

/** Porozumienie nr { $number } */
export function agreementPaperTitle(values: { number: string }): string {
  return format("agreement_paper-title", values);
}

/** o wykonywaniu świadczeń wolontariackich */
export function agreementPaperSubject(): string {
  return format("agreement_paper-subject", {});
}

/** Miejscowość */
export function agreementPaperPlace(): string {
  return format("agreement_paper-place", {});
}

/** Data zawarcia */
export function agreementPaperDay(): string {
  return format("agreement_paper-day", {});
}

/** Korzystający */
export function agreementPaperOrganisation(): string {
  return format("agreement_paper-organisation", {});
}

/** Korzystającego reprezentuje */
export function agreementPaperRepresented(): string {
  return format("agreement_paper-represented", {});
}

/** Wolontariusz */
export function agreementPaperVolunteer(): string {
  return format("agreement_paper-volunteer", {});
}

/** PESEL (wpisuje wolontariusz) */
export function agreementPaperPesel(): string {
  return format("agreement_paper-pesel", {});
}

/** Adres (wpisuje wolontariusz) */
export function agreementPaperAddress(): string {
  return format("agreement_paper-address", {});
}

/** Przedstawiciel ustawowy */
export function agreementPaperGuardian(): string {
  return format("agreement_paper-guardian", {});
}

/** Zgoda przedstawiciela ustawowego: zgadzam się na zawarcie tego porozumienia i wykonywanie świadczeń. Osoba, której dotyczy zgoda: { $name }. */
export function agreementPaperGuardianConsents(values: { name: string }): string {
  return format("agreement_paper-guardian_consents", values);
}

/** od { $first } do { $last } */
export function agreementPaperTerm(values: { first: string; last: string }): string {
  return format("agreement_paper-term", values);
}

/** od { $first }, na czas nieokreślony */
export function agreementPaperTermOpen(values: { first: string }): string {
  return format("agreement_paper-term_open", values);
}

/** wszystkie placówki Korzystającego */
export function agreementPaperEveryCentre(): string {
  return format("agreement_paper-every_centre", {});
}

/** Wolontariusz zwalnia Korzystającego z obowiązku pokrywania kosztów podróży służbowych i diet ({ $article }). */
export function agreementPaperCostsWaived(values: { article: string }): string {
  return format("agreement_paper-costs_waived", values);
}

/** Wolontariusz nie zwalnia Korzystającego z tego obowiązku. */
export function agreementPaperCostsKept(): string {
  return format("agreement_paper-costs_kept", {});
}

/** Wolontariusz zgadza się na rozpowszechnianie swojego wizerunku utrwalonego podczas wykonywania świadczeń, bez wynagrodzenia, w informacjach o działalności Korzystającego. Zgoda jest dobrowolna i można ją wycofać w każdej chwili. */
export function agreementPaperImage(): string {
  return format("agreement_paper-image", {});
}

/**
 * { $limit ->
 *         [one] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
 *         [few] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
 *         [many] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
 *        *[other] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
 *     }
 */
export function agreementPaperInsurance(values: { limit: number; article: string }): string {
  return format("agreement_paper-insurance", values);
}

/** Numer polisy: { $policy }; ochrona od { $from } do { $to }. */
export function agreementPaperPolicy(values: { policy: string; from: string; to: string }): string {
  return format("agreement_paper-policy", values);
}

/** Numer polisy: ………………………………………… */
export function agreementPaperPolicyBlank(): string {
  return format("agreement_paper-policy_blank", {});
}

/** Zaopatrzenie z tytułu wypadku przy wykonywaniu świadczeń przysługuje Wolontariuszowi na zasadach określonych w odrębnych przepisach. */
export function agreementPaperAccidents(): string {
  return format("agreement_paper-accidents", {});
}

/** Do rozliczenia zadania publicznego Strony ustalają wartość godziny świadczenia: */
export function agreementPaperValue(): string {
  return format("agreement_paper-value", {});
}

/** każde świadczenie */
export function agreementPaperValueAny(): string {
  return format("agreement_paper-value_any", {});
}

/** każde inne świadczenie */
export function agreementPaperValueOther(): string {
  return format("agreement_paper-value_other", {});
}

/** – { $what }: { $amount } zł */
export function agreementPaperRate(values: { what: string; amount: string }): string {
  return format("agreement_paper-rate", values);
}

/** – { $what }: { $amount } zł (źródło: { $source }) */
export function agreementPaperRateOf(values: { what: string; amount: string; source: string }): string {
  return format("agreement_paper-rate_of", values);
}

/** Ustalenie to nie stanowi wynagrodzenia. */
export function agreementPaperNoPay(): string {
  return format("agreement_paper-no_pay", {});
}

/** Załącznik nr 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa */
export function agreementPaperRisksTitle(): string {
  return format("agreement_paper-risks_title", {});
}

/** do porozumienia nr { $number } */
export function agreementPaperRisksSubject(values: { number: string }): string {
  return format("agreement_paper-risks_subject", values);
}

/** Wolontariusz: { $name } */
export function agreementPaperNames(values: { name: string }): string {
  return format("agreement_paper-names", values);
}

/** Potwierdzam, że otrzymałem/otrzymałam tę informację i że jest dla mnie zrozumiała. */
export function agreementPaperRisksGiven(): string {
  return format("agreement_paper-risks_given", {});
}

/** Data */
export function agreementPaperRisksDay(): string {
  return format("agreement_paper-risks_day", {});
}

/** W imieniu Korzystającego */
export function agreementPaperInforms(): string {
  return format("agreement_paper-informs", {});
}

/** Aneks nr { $number } */
export function agreementPaperAnnexTitle(values: { number: string }): string {
  return format("agreement_paper-annex_title", values);
}

/** do porozumienia nr { $number } o wykonywaniu świadczeń wolontariackich */
export function agreementPaperAnnexSubject(values: { number: string }): string {
  return format("agreement_paper-annex_subject", values);
}

/** Strony zmieniają porozumienie zawarte { $signed }. Zmiany obowiązują od { $from }: */
export function agreementPaperAnnexChanges(values: { signed: string; from: string }): string {
  return format("agreement_paper-annex_changes", values);
}

/** Strony zmieniają porozumienie. Zmiany obowiązują od { $from }: */
export function agreementPaperAnnexChangesUndated(values: { from: string }): string {
  return format("agreement_paper-annex_changes_undated", values);
}

/** Nowy okres porozumienia: { $term }. */
export function agreementPaperAnnexTerm(values: { term: string }): string {
  return format("agreement_paper-annex_term", values);
}

/** Nowy zakres świadczeń: { $scope } */
export function agreementPaperAnnexScope(values: { scope: string }): string {
  return format("agreement_paper-annex_scope", values);
}

/** Pozostałe postanowienia porozumienia pozostają bez zmian. Aneks sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron. */
export function agreementPaperAnnexRest(): string {
  return format("agreement_paper-annex_rest", {});
}

/** porozumienie-{ $number }-{ $name } */
export function documentVolunteerAgreementFile(values: { number: string; name: string }): string {
  return format("document-volunteer_agreement_file", values);
}

/** aneks-{ $annex }-porozumienie-{ $number }-{ $name } */
export function documentVolunteerAnnexFile(values: { annex: string; number: string; name: string }): string {
  return format("document-volunteer_annex_file", values);
}

/** Strony zawierają porozumienie na podstawie: { $article }, { $act }. */
export function agreementTextBasis(values: { article: string; act: string }): string {
  return format("agreement_text-basis", values);
}

/** Zakres, sposób i czas świadczeń */
export function agreementTextScopeTitle(): string {
  return format("agreement_text-scope_title", {});
}

/**
 * 1. Wolontariusz dobrowolnie i bez wynagrodzenia wykonuje na rzecz Korzystającego świadczenia określone w tym porozumieniu.
 *     Zakres: { $scope }
 *     Sposób: { $manner }
 *     Czas: { $time }
 *     Miejsce: { $place }
 *
 *     2. Okres porozumienia: { $term }.
 *
 *     3. Wolontariusz nie może powierzyć wykonania świadczeń innej osobie bez zgody Korzystającego.
 */
export function agreementTextScope(values: { scope: string; manner: string; time: string; place: string; term: string }): string {
  return format("agreement_text-scope", values);
}

/** Obowiązki Korzystającego */
export function agreementTextOrganisationTitle(): string {
  return format("agreement_text-organisation_title", {});
}

/**
 * Korzystający:
 *     1) informuje Wolontariusza o ryzyku dla zdrowia i bezpieczeństwa związanym ze świadczeniami oraz o zasadach ochrony przed zagrożeniami ({ $risk }); informacja jest załącznikiem nr 1,
 *     2) zapewnia bezpieczne i higieniczne warunki wykonywania świadczeń, a jeśli są potrzebne, także środki ochrony indywidualnej,
 *     3) pokrywa koszty podróży służbowych i diety na zasadach dotyczących pracowników, chyba że Wolontariusz zwolnił go z tego obowiązku,
 *     4) informuje Wolontariusza o jego prawach i obowiązkach,
 *     5) na żądanie Wolontariusza wydaje pisemne zaświadczenie o wykonaniu świadczeń, w tym o ich zakresie ({ $certificate }), a na prośbę może wydać pisemną opinię.
 */
export function agreementTextOrganisation(values: { risk: string; certificate: string }): string {
  return format("agreement_text-organisation", values);
}

/** Obowiązki Wolontariusza */
export function agreementTextVolunteerTitle(): string {
  return format("agreement_text-volunteer_title", {});
}

/**
 * Wolontariusz:
 *     1) wykonuje świadczenia osobiście, starannie i w uzgodnionym czasie,
 *     2) przestrzega zasad bezpieczeństwa, regulaminu placówki i standardów ochrony małoletnich,
 *     3) zachowuje w poufności dane osobowe, które poznał, także po zakończeniu porozumienia,
 *     4) prowadzi kartę świadczeń: potwierdza podpisem dni, godziny i zakres czynności,
 *     5) jak najszybciej uprzedza, gdy nie może przyjść.
 */
export function agreementTextVolunteer(): string {
  return format("agreement_text-volunteer", {});
}

/** Koszty */
export function agreementTextCostsTitle(): string {
  return format("agreement_text-costs_title", {});
}

/** Wizerunek */
export function agreementTextImageTitle(): string {
  return format("agreement_text-image_title", {});
}

/** Wycena świadczeń */
export function agreementTextValueTitle(): string {
  return format("agreement_text-value_title", {});
}

/** Rozwiązanie porozumienia */
export function agreementTextTerminationTitle(): string {
  return format("agreement_text-termination_title", {});
}

/** Dane osobowe */
export function agreementTextDataTitle(): string {
  return format("agreement_text-data_title", {});
}

/** Administratorem danych Wolontariusza jest { $organisation }, { $address }; kontakt: { $email }. Dane są przetwarzane, aby zawrzeć i wykonać porozumienie (art. 6 ust. 1 lit. b RODO) oraz wypełnić obowiązki prawne i rozliczyć zadanie publiczne (lit. c i f). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia, ubezpieczyciel oraz podmioty, którym zapewnia to prawo. Dane są przechowywane przez czas porozumienia i czas przechowywania dokumentów zadania. Wolontariusz ma prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia i sprzeciwu, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do zawarcia porozumienia. Decyzje nie zapadają automatycznie. */
export function agreementTextData(values: { organisation: string; address: string; email: string }): string {
  return format("agreement_text-data", values);
}

/** Postanowienia końcowe */
export function agreementTextFinalTitle(): string {
  return format("agreement_text-final_title", {});
}

/**
 * Zmiana porozumienia wymaga aneksu w tej samej formie. Porozumienie sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.
 *
 *     Załączniki: 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa. 2. Karta świadczeń wolontariusza (prowadzona co miesiąc).
 */
export function agreementTextFinal(): string {
  return format("agreement_text-final", {});
}

/**
 * Świadczenia w placówce wiążą się z ryzykiem podobnym do codziennych zajęć domowych i biurowych:
 *     1) poślizgnięcie, potknięcie i upadek, zwłaszcza na schodach i mokrej podłodze: chodzić w stabilnym obuwiu, zostawiać wolne przejścia, od razu wycierać rozlane płyny,
 *     2) przenoszenie stołów, krzeseł i materiałów: nie dźwigać ponad siły, przenosić we dwie osoby,
 *     3) prąd i gorące napoje: nie używać uszkodzonych urządzeń, odstawiać czajnik daleko od brzegu stołu,
 *     4) kontakt z wieloma osobami: często myć ręce, zostać w domu przy objawach infekcji,
 *     5) wyjścia i wycieczki: przestrzegać przepisów ruchu drogowego i ustaleń osoby prowadzącej.
 *
 *     Zasady ochrony: przed pierwszym świadczeniem Wolontariusz poznaje drogi ewakuacji, miejsce apteczki i gaśnicy oraz numer telefonu koordynatora. O każdym wypadku i zagrożeniu od razu informuje koordynatora; w nagłej potrzebie dzwoni pod numer 112.
 *
 *     Świadczenia nie wymagają badań lekarskich ani środków ochrony indywidualnej, chyba że koordynator wskaże inaczej.
 */
export function agreementTextRisks(): string {
  return format("agreement_text-risks", {});
}

/** organizacja */
export function agreementPlaceholderOrganisation(): string {
  return format("agreement_placeholder-organisation", {});
}

/** adres */
export function agreementPlaceholderAddress(): string {
  return format("agreement_placeholder-address", {});
}

/** e-mail */
export function agreementPlaceholderEmail(): string {
  return format("agreement_placeholder-email", {});
}

/** telefon */
export function agreementPlaceholderPhone(): string {
  return format("agreement_placeholder-phone", {});
}

/** placówka */
export function agreementPlaceholderCentre(): string {
  return format("agreement_placeholder-centre", {});
}

/** wolontariusz */
export function agreementPlaceholderVolunteer(): string {
  return format("agreement_placeholder-volunteer", {});
}

/** numer */
export function agreementPlaceholderNumber(): string {
  return format("agreement_placeholder-number", {});
}

/** okres */
export function agreementPlaceholderTerm(): string {
  return format("agreement_placeholder-term", {});
}

/** zakres */
export function agreementPlaceholderScope(): string {
  return format("agreement_placeholder-scope", {});
}

/** sposób */
export function agreementPlaceholderManner(): string {
  return format("agreement_placeholder-manner", {});
}

/** czas */
export function agreementPlaceholderTime(): string {
  return format("agreement_placeholder-time", {});
}

/** rozwiązanie */
export function agreementPlaceholderTermination(): string {
  return format("agreement_placeholder-termination", {});
}

/** ustawa */
export function agreementPlaceholderAct(): string {
  return format("agreement_placeholder-act", {});
}

/** art. porozumienie */
export function agreementPlaceholderArticle(): string {
  return format("agreement_placeholder-article", {});
}

/** art. forma pisemna */
export function agreementPlaceholderArticleWritten(): string {
  return format("agreement_placeholder-article_written", {});
}

/** art. ryzyko */
export function agreementPlaceholderArticleRisk(): string {
  return format("agreement_placeholder-article_risk", {});
}

/** art. koszty */
export function agreementPlaceholderArticleCosts(): string {
  return format("agreement_placeholder-article_costs", {});
}

/** art. ubezpieczenie */
export function agreementPlaceholderArticleInsurance(): string {
  return format("agreement_placeholder-article_insurance", {});
}

/** art. zaświadczenie */
export function agreementPlaceholderArticleCertificate(): string {
  return format("agreement_placeholder-article_certificate", {});
}

/** koszty */
export function agreementPlaceholderCosts(): string {
  return format("agreement_placeholder-costs", {});
}

/** wizerunek */
export function agreementPlaceholderImage(): string {
  return format("agreement_placeholder-image", {});
}

/** NNW */
export function agreementPlaceholderInsurance(): string {
  return format("agreement_placeholder-insurance", {});
}

/** wycena */
export function agreementPlaceholderValue(): string {
  return format("agreement_placeholder-value", {});
}

/** Pomoc w prowadzeniu zajęć i wydarzeń, przygotowanie i sprzątanie sal. */
export function agreementUsualScope(): string {
  return format("agreement_usual-scope", {});
}

/** Osobiście, zgodnie z ustaleniami z koordynatorem placówki. */
export function agreementUsualManner(): string {
  return format("agreement_usual-manner", {});
}

/** Według grafiku dyżurów ustalanego z koordynatorem. */
export function agreementUsualTime(): string {
  return format("agreement_usual-time", {});
}

/** Każda ze Stron może rozwiązać porozumienie z zachowaniem 7 dni wypowiedzenia, a z ważnych powodów bez wypowiedzenia. Strony mogą je też rozwiązać w każdej chwili za zgodą obu Stron. */
export function agreementUsualTermination(): string {
  return format("agreement_usual-termination", {});
}

/** Porozumienie nie ma numeru. Nic nie zapisano. Wpisz numer albo zostaw ten, który podpowiada program. */
export function refusalAgreementNumberMissing(): string {
  return format("refusal-agreement_number_missing", {});
}

/** To jest już podpisane, więc nie można tego usunąć. Nic nie zmieniono. Porozumienie można rozwiązać albo zmienić aneksem; pomyłkę w podpisie poprawia „Cofnij podpis”. */
export function refusalAgreementSigned(): string {
  return format("refusal-agreement_signed", {});
}

/** Porozumienie nie jest jeszcze podpisane, więc nie można go rozwiązać ani zmienić aneksem. Nic nie zmieniono. Projekt wystarczy poprawić albo usunąć. */
export function refusalAgreementNotSigned(): string {
  return format("refusal-agreement_not_signed", {});
}

/** Porozumienie kończy się { $date }, więc nie można go rozwiązać później. Nic nie zmieniono. Podaj wcześniejszy dzień albo zostaw porozumienie bez zmian. */
export function refusalAgreementOver(values: { date: string }): string {
  return format("refusal-agreement_over", values);
}

/** Dzień { $date } jeszcze nie nadszedł. Nic nie zapisano. Wpisz dzień, w którym to się stało: dzisiejszy albo wcześniejszy. */
export function refusalDateAhead(values: { date: string }): string {
  return format("refusal-date_ahead", values);
}

/** Ten aneks niczego nie zmienia. Nic nie zapisano. Zmień okres, wpisz nowy zakres albo inną zmianę. */
export function refusalAnnexEmpty(): string {
  return format("refusal-annex_empty", {});
}

/** podpis */
export function agreementLackSignature(): string {
  return format("agreement_lack-signature", {});
}

/** forma pisemna */
export function agreementLackWrittenForm(): string {
  return format("agreement_lack-written_form", {});
}

/** polisa NNW na cały okres */
export function agreementLackInsurance(): string {
  return format("agreement_lack-insurance", {});
}

/** zgoda przedstawiciela ustawowego */
export function agreementLackGuardianConsent(): string {
  return format("agreement_lack-guardian_consent", {});
}

/** data informacji o ryzyku */
export function agreementLackRiskInformation(): string {
  return format("agreement_lack-risk_information", {});
}

/** zakres */
export function agreementLackScope(): string {
  return format("agreement_lack-scope", {});
}

/** sposób */
export function agreementLackManner(): string {
  return format("agreement_lack-manner", {});
}

/** czas */
export function agreementLackTime(): string {
  return format("agreement_lack-time", {});
}

/** sposób rozwiązania */
export function agreementLackTermination(): string {
  return format("agreement_lack-termination", {});
}

/** źródło stawki */
export function agreementLackRateSource(): string {
  return format("agreement_lack-rate_source", {});
}

/** Koniec okresu wypada przed początkiem. Popraw jedną z dat. */
export function agreementNoteReversed(): string {
  return format("agreement_note-reversed", {});
}

/**
 * { $days ->
 *         [one] { $days } dzień: wymagana forma pisemna ({ $article }).
 *         [few] { $days } dni: wymagana forma pisemna ({ $article }).
 *         [many] { $days } dni: wymagana forma pisemna ({ $article }).
 *        *[other] { $days } dnia: wymagana forma pisemna ({ $article }).
 *     }
 */
export function agreementNoteWrittenForm(values: { days: number; article: string }): string {
  return format("agreement_note-written_form", values);
}

/** Bez daty końca: wymagana forma pisemna ({ $article }). */
export function agreementNoteWrittenFormOpen(values: { article: string }): string {
  return format("agreement_note-written_form_open", values);
}

/**
 * { $days ->
 *         [one] { $days } dzień: ubezpieczenie NNW po stronie organizacji ({ $article }).
 *         [few] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
 *         [many] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
 *        *[other] { $days } dnia: ubezpieczenie NNW po stronie organizacji ({ $article }).
 *     }
 */
export function agreementNoteInsurance(values: { days: number; article: string }): string {
  return format("agreement_note-insurance", values);
}

/** Polisa nie obejmuje całego okresu porozumienia. */
export function agreementNoteInsurancePartly(): string {
  return format("agreement_note-insurance_partly", {});
}

/** W pierwszym dniu porozumienia ta osoba jest niepełnoletnia: potrzebna jest zgoda przedstawiciela ustawowego. */
export function agreementNoteMinor(): string {
  return format("agreement_note-minor", {});
}

/**
 * { $age ->
 *         [one] W pierwszym roku porozumienia ta osoba kończy { $age } rok, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
 *         [few] W pierwszym roku porozumienia ta osoba kończy { $age } lata, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
 *         [many] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
 *        *[other] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
 *     }
 */
export function agreementNotePerhapsMinor(values: { age: number }): string {
  return format("agreement_note-perhaps_minor", values);
}

/** Każde porozumienie określa zakres, sposób, czas i sposób rozwiązania ({ $article }). Brakuje: { $parts }. */
export function agreementNoteParts(values: { article: string; parts: string }): string {
  return format("agreement_note-parts", values);
}

/** Podaj, skąd jest stawka. Bez źródła kontrola może zakwestionować wycenę. */
export function agreementNoteRateSource(): string {
  return format("agreement_note-rate_source", {});
}

/** Zapisz dzień przekazania informacji o ryzyku ({ $article }). Druk jest załącznikiem porozumienia. */
export function agreementNoteRiskInformation(values: { article: string }): string {
  return format("agreement_note-risk_information", values);
}

/** Numer { $number } ma już inne porozumienie: { $others }. Można zapisać mimo to. */
export function agreementNoteNumberUsed(values: { number: string; others: string }): string {
  return format("agreement_note-number_used", values);
}

/** { $name }, od { $first } */
export function agreementNoteNumberOwner(values: { name: string; first: string }): string {
  return format("agreement_note-number_owner", values);
}

/** To porozumienie podpisano { $date }. Zmiana w programie nie zmienia podpisanego papieru; okres i zakres zmienia się aneksem. */
export function agreementNoteSigned(values: { date: string }): string {
  return format("agreement_note-signed", values);
}

/** W tym czasie obowiązuje też inne porozumienie tej osoby: { $others }. */
export function agreementNoteOverlap(values: { others: string }): string {
  return format("agreement_note-overlap", values);
}

/** Porozumienia */
export function volunteerAgreementSection(): string {
  return format("volunteer_agreement-section", {});
}

/** Nowe porozumienie */
export function volunteerAgreementNew(): string {
  return format("volunteer_agreement-new", {});
}

/** Nie ma jeszcze porozumienia. Bez niego godziny wolontariatu nie mają podstawy. */
export function volunteerAgreementNone(): string {
  return format("volunteer_agreement-none", {});
}

/** wszystkie placówki */
export function volunteerAgreementEverywhere(): string {
  return format("volunteer_agreement-everywhere", {});
}

/** bez daty końca */
export function volunteerAgreementOpenEnded(): string {
  return format("volunteer_agreement-open_ended", {});
}

/** od { $first } */
export function volunteerAgreementFrom(values: { first: string }): string {
  return format("volunteer_agreement-from", values);
}

/**
 * { $days ->
 *         [one] { $days } dzień
 *         [few] { $days } dni
 *         [many] { $days } dni
 *        *[other] { $days } dnia
 *     }
 */
export function volunteerAgreementDays(values: { days: number }): string {
  return format("volunteer_agreement-days", values);
}

/** na piśmie */
export function volunteerAgreementWritten(): string {
  return format("volunteer_agreement-written", {});
}

/** ustne */
export function volunteerAgreementOral(): string {
  return format("volunteer_agreement-oral", {});
}

/** podpisane { $date } */
export function volunteerAgreementSignedOn(values: { date: string }): string {
  return format("volunteer_agreement-signed_on", values);
}

/** uzgodnione { $date } */
export function volunteerAgreementAgreedOn(values: { date: string }): string {
  return format("volunteer_agreement-agreed_on", values);
}

/** nie obowiązuje od { $date } */
export function volunteerAgreementTerminatedOn(values: { date: string }): string {
  return format("volunteer_agreement-terminated_on", values);
}

/** zwolnienie z kosztów */
export function volunteerAgreementCostsWaived(): string {
  return format("volunteer_agreement-costs_waived", {});
}

/** Brakuje: */
export function volunteerAgreementLacks(): string {
  return format("volunteer_agreement-lacks", {});
}

/** Zakres: { $scope } */
export function volunteerAgreementScopeLine(values: { scope: string }): string {
  return format("volunteer_agreement-scope_line", values);
}

/** Drukuj */
export function volunteerAgreementPrint(): string {
  return format("volunteer_agreement-print", {});
}

/** Drukuj porozumienie { $number } */
export function volunteerAgreementPrintName(values: { number: string }): string {
  return format("volunteer_agreement-print_name", values);
}

/** Podpisano… */
export function volunteerAgreementSign(): string {
  return format("volunteer_agreement-sign", {});
}

/** Podpisano porozumienie { $number } */
export function volunteerAgreementSignName(values: { number: string }): string {
  return format("volunteer_agreement-sign_name", values);
}

/** Aneks… */
export function volunteerAgreementAnnex(): string {
  return format("volunteer_agreement-annex", {});
}

/** Nowy aneks do porozumienia { $number } */
export function volunteerAgreementAnnexName(values: { number: string }): string {
  return format("volunteer_agreement-annex_name", values);
}

/** Więcej: { $number } */
export function volunteerAgreementMoreName(values: { number: string }): string {
  return format("volunteer_agreement-more_name", values);
}

/** Rozwiąż… */
export function volunteerAgreementTerminate(): string {
  return format("volunteer_agreement-terminate", {});
}

/** Rozwiąż porozumienie { $number } */
export function volunteerAgreementTerminateName(values: { number: string }): string {
  return format("volunteer_agreement-terminate_name", values);
}

/** Zmień… */
export function volunteerAgreementChange(): string {
  return format("volunteer_agreement-change", {});
}

/** Zmień porozumienie { $number } */
export function volunteerAgreementChangeName(values: { number: string }): string {
  return format("volunteer_agreement-change_name", values);
}

/** Usuń projekt */
export function volunteerAgreementRemove(): string {
  return format("volunteer_agreement-remove", {});
}

/** Usuń projekt porozumienia { $number } */
export function volunteerAgreementRemoveName(values: { number: string }): string {
  return format("volunteer_agreement-remove_name", values);
}

/** Cofnij podpis */
export function volunteerAgreementUnsign(): string {
  return format("volunteer_agreement-unsign", {});
}

/** Popraw datę podpisania… */
export function volunteerAgreementResign(): string {
  return format("volunteer_agreement-resign", {});
}

/** Cofnij rozwiązanie */
export function volunteerAgreementUnterminate(): string {
  return format("volunteer_agreement-unterminate", {});
}

/** Usunięto projekt porozumienia { $number }. Można to cofnąć. */
export function volunteerAgreementRemoved(values: { number: string }): string {
  return format("volunteer_agreement-removed", values);
}

/** Podpis porozumienia { $number } */
export function volunteerAgreementSignTitle(values: { number: string }): string {
  return format("volunteer_agreement-sign_title", values);
}

/** Data podpisania */
export function volunteerAgreementSignDay(): string {
  return format("volunteer_agreement-sign_day", {});
}

/** Data uzgodnienia */
export function volunteerAgreementAgreeDay(): string {
  return format("volunteer_agreement-agree_day", {});
}

/** Rozwiązanie porozumienia { $number } */
export function volunteerAgreementTerminateTitle(values: { number: string }): string {
  return format("volunteer_agreement-terminate_title", values);
}

/** Od kiedy nie obowiązuje */
export function volunteerAgreementTerminateDay(): string {
  return format("volunteer_agreement-terminate_day", {});
}

/** To pierwszy dzień bez porozumienia. Uzgodniony okres się nie zmienia: formę i ubezpieczenie ocenia się po nim. */
export function volunteerAgreementTerminateAbout(): string {
  return format("volunteer_agreement-terminate_about", {});
}

/** Porozumienie { $number } */
export function volunteerAgreementEditTitle(values: { number: string }): string {
  return format("volunteer_agreement-edit_title", values);
}

/** Nowe porozumienie: { $name } */
export function volunteerAgreementNewTitle(values: { name: string }): string {
  return format("volunteer_agreement-new_title", values);
}

/** Numer porozumienia */
export function volunteerAgreementNumber(): string {
  return format("volunteer_agreement-number", {});
}

/** Gdzie */
export function volunteerAgreementWhere(): string {
  return format("volunteer_agreement-where", {});
}

/** Pierwszy dzień */
export function volunteerAgreementFirstDate(): string {
  return format("volunteer_agreement-first_date", {});
}

/** Ostatni dzień */
export function volunteerAgreementLastDate(): string {
  return format("volunteer_agreement-last_date", {});
}

/** Bez daty końca (na czas nieokreślony) */
export function volunteerAgreementNoEnd(): string {
  return format("volunteer_agreement-no_end", {});
}

/** Porozumienie na piśmie */
export function volunteerAgreementIsWritten(): string {
  return format("volunteer_agreement-is_written", {});
}

/** Zakres: co robi */
export function volunteerAgreementScope(): string {
  return format("volunteer_agreement-scope", {});
}

/** Sposób: jak */
export function volunteerAgreementManner(): string {
  return format("volunteer_agreement-manner", {});
}

/** Czas: kiedy i ile */
export function volunteerAgreementTime(): string {
  return format("volunteer_agreement-time", {});
}

/** Jak można rozwiązać porozumienie */
export function volunteerAgreementTermination(): string {
  return format("volunteer_agreement-termination", {});
}

/** Wolontariusz zwalnia organizację z kosztów podróży i diet ({ $article }) */
export function volunteerAgreementWaives(values: { article: string }): string {
  return format("volunteer_agreement-waives", values);
}

/** Dzień przekazania informacji o ryzyku */
export function volunteerAgreementRiskOn(): string {
  return format("volunteer_agreement-risk_on", {});
}

/** Dzień zgody przedstawiciela ustawowego */
export function volunteerAgreementConsentOn(): string {
  return format("volunteer_agreement-consent_on", {});
}

/** Ubezpieczenie NNW */
export function volunteerAgreementInsurance(): string {
  return format("volunteer_agreement-insurance", {});
}

/** Numer polisy */
export function volunteerAgreementPolicy(): string {
  return format("volunteer_agreement-policy", {});
}

/** Ochrona od */
export function volunteerAgreementInsuredFrom(): string {
  return format("volunteer_agreement-insured_from", {});
}

/** Ochrona do */
export function volunteerAgreementInsuredTo(): string {
  return format("volunteer_agreement-insured_to", {});
}

/** Puste pole: jak w porozumieniu. */
export function volunteerAgreementInsuredHint(): string {
  return format("volunteer_agreement-insured_hint", {});
}

/** Wycena świadczeń */
export function volunteerAgreementValue(): string {
  return format("volunteer_agreement-value", {});
}

/** Stawka za godzinę w złotych */
export function volunteerAgreementRate(): string {
  return format("volunteer_agreement-rate", {});
}

/** Puste pole: stawka z umowy z miastem. */
export function volunteerAgreementRateHint(): string {
  return format("volunteer_agreement-rate_hint", {});
}

/** Skąd jest stawka */
export function volunteerAgreementRateSource(): string {
  return format("volunteer_agreement-rate_source", {});
}

/** Nie można odczytać kwoty. Wpisz na przykład 35 albo 35,50. */
export function volunteerAgreementRateUnreadable(): string {
  return format("volunteer_agreement-rate_unreadable", {});
}

/** Wpisz numer. */
export function volunteerAgreementNumberNeeded(): string {
  return format("volunteer_agreement-number_needed", {});
}

/** Wpisz dzień. */
export function volunteerAgreementDayNeeded(): string {
  return format("volunteer_agreement-day_needed", {});
}

/** Wpisz ostatni dzień albo zaznacz „Bez daty końca”. */
export function volunteerAgreementEndNeeded(): string {
  return format("volunteer_agreement-end_needed", {});
}

/** Aneksy do porozumienia { $number } */
export function volunteerAnnexList(values: { number: string }): string {
  return format("volunteer_annex-list", values);
}

/** Aneks nr { $number } */
export function volunteerAnnexName(values: { number: string }): string {
  return format("volunteer_annex-name", values);
}

/** obowiązuje od { $date } */
export function volunteerAnnexFrom(values: { date: string }): string {
  return format("volunteer_annex-from", values);
}

/** podpisany { $date } */
export function volunteerAnnexSignedOn(values: { date: string }): string {
  return format("volunteer_annex-signed_on", values);
}

/** projekt: jeszcze niczego nie zmienia */
export function volunteerAnnexDraft(): string {
  return format("volunteer_annex-draft", {});
}

/** nowy ostatni dzień: { $date } */
export function volunteerAnnexNewEnd(values: { date: string }): string {
  return format("volunteer_annex-new_end", values);
}

/** od teraz bez daty końca */
export function volunteerAnnexNewOpenEnd(): string {
  return format("volunteer_annex-new_open_end", {});
}

/** nowy zakres: { $scope } */
export function volunteerAnnexNewScope(values: { scope: string }): string {
  return format("volunteer_annex-new_scope", values);
}

/** Aneks nr { $number } do porozumienia { $agreement } */
export function volunteerAnnexTitle(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-title", values);
}

/** Aneks zmienia podpisane porozumienie. Liczy się dopiero, gdy zapiszesz jego podpis. */
export function volunteerAnnexAbout(): string {
  return format("volunteer_annex-about", {});
}

/** Od kiedy obowiązuje */
export function volunteerAnnexFromDate(): string {
  return format("volunteer_annex-from_date", {});
}

/** Zmienia okres porozumienia */
export function volunteerAnnexChangesEnd(): string {
  return format("volunteer_annex-changes_end", {});
}

/** Nowy ostatni dzień */
export function volunteerAnnexLastDate(): string {
  return format("volunteer_annex-last_date", {});
}

/** Nowy zakres */
export function volunteerAnnexScope(): string {
  return format("volunteer_annex-scope", {});
}

/** Puste pole: zakres się nie zmienia. */
export function volunteerAnnexScopeHint(): string {
  return format("volunteer_annex-scope_hint", {});
}

/** Inne zmiany */
export function volunteerAnnexText(): string {
  return format("volunteer_annex-text", {});
}

/** Zmień okres albo wpisz nowy zakres lub inną zmianę. */
export function volunteerAnnexEmpty(): string {
  return format("volunteer_annex-empty", {});
}

/** Podpis aneksu nr { $number } */
export function volunteerAnnexSignTitle(values: { number: string }): string {
  return format("volunteer_annex-sign_title", values);
}

/** Podpisano aneks nr { $number } do { $agreement } */
export function volunteerAnnexSignName(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-sign_name", values);
}

/** Drukuj aneks nr { $number } do { $agreement } */
export function volunteerAnnexPrintName(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-print_name", values);
}

/** Zmień aneks nr { $number } do { $agreement } */
export function volunteerAnnexChangeName(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-change_name", values);
}

/** Usuń projekt aneksu nr { $number } do { $agreement } */
export function volunteerAnnexRemoveName(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-remove_name", values);
}

/** Cofnij podpis aneksu nr { $number } do { $agreement } */
export function volunteerAnnexUnsignName(values: { number: string; agreement: string }): string {
  return format("volunteer_annex-unsign_name", values);
}

/** Nowa osoba w wolontariacie */
export function newVolunteerTitle(): string {
  return format("new_volunteer-title", {});
}

/** Dodaj wolontariusza */
export function newVolunteerAdd(): string {
  return format("new_volunteer-add", {});
}

/** Wybierz kogoś z rejestru */
export function newVolunteerKnown(): string {
  return format("new_volunteer-known", {});
}

/** Osoba z rejestru */
export function newVolunteerKnownWho(): string {
  return format("new_volunteer-known_who", {});
}

/** Jeśli ta osoba już jest uczestnikiem, wpisz początek nazwiska i wybierz ją. */
export function newVolunteerKnownHint(): string {
  return format("new_volunteer-known_hint", {});
}

/** Osoba z rejestru: { $name } */
export function newVolunteerKnownName(values: { name: string }): string {
  return format("new_volunteer-known_name", values);
}

/** Inna osoba */
export function newVolunteerOther(): string {
  return format("new_volunteer-other", {});
}

/** Imię */
export function newVolunteerFirstName(): string {
  return format("new_volunteer-first_name", {});
}

/** Nazwisko */
export function newVolunteerLastName(): string {
  return format("new_volunteer-last_name", {});
}

/** Telefon */
export function newVolunteerPhone(): string {
  return format("new_volunteer-phone", {});
}

/** E-mail */
export function newVolunteerEmail(): string {
  return format("new_volunteer-email", {});
}

/** Rok lub data urodzenia */
export function newVolunteerBirth(): string {
  return format("new_volunteer-birth", {});
}

/** Potrzebne tylko wtedy, gdy ta osoba może być niepełnoletnia. */
export function newVolunteerBirthHint(): string {
  return format("new_volunteer-birth_hint", {});
}

/** Projekt porozumienia */
export function newVolunteerAgreement(): string {
  return format("new_volunteer-agreement", {});
}

/** Resztę, na przykład sposób, czas i polisę, uzupełnisz na karcie. */
export function newVolunteerAgreementAbout(): string {
  return format("new_volunteer-agreement_about", {});
}

/** Ta osoba nie zostanie uczestnikiem placówki i nie będzie liczona w uczestnikach. */
export function newVolunteerNoParticipant(): string {
  return format("new_volunteer-no_participant", {});
}

/** Więcej */
export function planMenuMore(): string {
  return format("plan_menu-more", {});
}

/** Układanka */
export function planMenuDrafts(): string {
  return format("plan_menu-drafts", {});
}

/** Ogłoś plan… */
export function planMenuAnnounce(): string {
  return format("plan_menu-announce", {});
}

/** Drukuj i udostępnij… */
export function planMenuPublish(): string {
  return format("plan_menu-publish", {});
}

/** Powtórz plan… */
export function planMenuCopy(): string {
  return format("plan_menu-copy", {});
}

/** Wczytaj z pliku */
export function planMenuImport(): string {
  return format("plan_menu-import", {});
}

/** Ogłoszenie planu */
export function announceTitle(): string {
  return format("announce-title", {});
}

/** Ogłoszenie zapamiętuje plan miesiąca jako numerowaną wersję. Zmiany planu liczą się potem względem niej. */
export function announceAbout(): string {
  return format("announce-about", {});
}

/** Miesiąc */
export function announceMonth(): string {
  return format("announce-month", {});
}

/** Ogłoś plan */
export function announceSave(): string {
  return format("announce-save", {});
}

/** Ogłoś nową wersję */
export function announceSaveAgain(): string {
  return format("announce-save_again", {});
}

/** Ogłoszone wersje */
export function announceVersions(): string {
  return format("announce-versions", {});
}

/** Plan tego miesiąca nie był jeszcze ogłoszony. */
export function announceNone(): string {
  return format("announce-none", {});
}

/** Wersja { $number }, { $date }, spotkania razem z odwołanymi: { $count } */
export function announceVersionOn(values: { number: string; date: string; count: string }): string {
  return format("announce-version_on", values);
}

/** Zaplanowane: { $planned }, zmienione od ogłoszenia: { $changed } */
export function announceFigures(values: { planned: string; changed: string }): string {
  return format("announce-figures", values);
}

/** Zmiany od ogłoszenia */
export function announceChanges(): string {
  return format("announce-changes", {});
}

/** Od ogłoszenia nic się nie zmieniło. */
export function announceUnchanged(): string {
  return format("announce-unchanged", {});
}

/** Zajęcia */
export function announceClasses(): string {
  return format("announce-classes", {});
}

/** Ogłoszono */
export function announceAnnounced(): string {
  return format("announce-announced", {});
}

/** Teraz */
export function announceNow(): string {
  return format("announce-now", {});
}

/** Co się zmieniło */
export function announceWhat(): string {
  return format("announce-what", {});
}

/** Ogłoszono plan: { $month }, wersja { $number }. */
export function announceSaved(values: { month: string; number: string }): string {
  return format("announce-saved", values);
}

/** nowe spotkanie */
export function announcedChangeAdded(): string {
  return format("announced_change-added", {});
}

/** usunięte z planu */
export function announcedChangeRemoved(): string {
  return format("announced_change-removed", {});
}

/** odwołane */
export function announcedChangeCancelled(): string {
  return format("announced_change-cancelled", {});
}

/** przywrócone */
export function announcedChangeRestored(): string {
  return format("announced_change-restored", {});
}

/** inny termin lub miejsce */
export function announcedChangeMoved(): string {
  return format("announced_change-moved", {});
}

/** inna osoba prowadząca */
export function announcedChangeLeader(): string {
  return format("announced_change-leader", {});
}

/** inna nazwa */
export function announcedChangeName(): string {
  return format("announced_change-name", {});
}

/** Drukuj i udostępnij plan */
export function publishTitle(): string {
  return format("publish-title", {});
}

/** Co przygotować */
export function publishWhat(): string {
  return format("publish-what", {});
}

/** Plakat tygodnia */
export function publishWhatWeekly(): string {
  return format("publish_what-weekly", {});
}

/** Plakat tygodnia, duży druk */
export function publishWhatLarge(): string {
  return format("publish_what-large", {});
}

/** Plan miesiąca */
export function publishWhatMonthly(): string {
  return format("publish_what-monthly", {});
}

/** Kalendarz do telefonu */
export function publishWhatCalendar(): string {
  return format("publish_what-calendar", {});
}

/** Strona internetowa */
export function publishWhatPage(): string {
  return format("publish_what-page", {});
}

/** PDF, A4 w poziomie */
export function publishAboutWeekly(): string {
  return format("publish_about-weekly", {});
}

/** PDF, większe litery */
export function publishAboutLarge(): string {
  return format("publish_about-large", {});
}

/** PDF, dzień po dniu */
export function publishAboutMonthly(): string {
  return format("publish_about-monthly", {});
}

/** plik iCalendar */
export function publishAboutCalendar(): string {
  return format("publish_about-calendar", {});
}

/** plik HTML z ofertą miesiąca */
export function publishAboutPage(): string {
  return format("publish_about-page", {});
}

/** Czyje zajęcia */
export function publishWhose(): string {
  return format("publish-whose", {});
}

/** cała placówka */
export function publishEverything(): string {
  return format("publish-everything", {});
}

/** Tydzień, w którym jest dzień */
export function publishWeek(): string {
  return format("publish-week", {});
}

/** Miesiąc */
export function publishMonth(): string {
  return format("publish-month", {});
}

/** Na wydrukach i w plikach nie ma nazwisk uczestników ani powodów odwołania. */
export function publishNote(): string {
  return format("publish-note", {});
}

/** Podgląd */
export function publishPreview(): string {
  return format("publish-preview", {});
}

/** Gdzie zapisać */
export function publishPath(): string {
  return format("publish-path", {});
}

/** Folder albo plik. W folderze plik dostanie zwykłą nazwę. */
export function publishPathHint(): string {
  return format("publish-path_hint", {});
}

/** Wpisz, gdzie zapisać plik. */
export function publishPathNeeded(): string {
  return format("publish-path_needed", {});
}

/** Zapisz plik */
export function publishSave(): string {
  return format("publish-save", {});
}

/** Zapisano: { $path } */
export function publishSaved(values: { path: string }): string {
  return format("publish-saved", values);
}

/** Logo na wydrukach */
export function logoTitle(): string {
  return format("logo-title", {});
}

/** Logo organizacji i miasta stoją na plakatach i planach. Obraz PNG albo JPEG, najwyżej 1 MB. */
export function logoAbout(): string {
  return format("logo-about", {});
}

/** Nie wybrano obrazu. */
export function logoNone(): string {
  return format("logo-none", {});
}

/** Plik z obrazem */
export function logoPath(): string {
  return format("logo-path", {});
}

/** Co przedstawia obraz */
export function logoWords(): string {
  return format("logo-words", {});
}

/** Na przykład: Logo: Miasto Kraków. Te słowa usłyszy osoba, która nie widzi obrazu. */
export function logoWordsHint(): string {
  return format("logo-words_hint", {});
}

/** Napisz, co przedstawia obraz. */
export function logoWordsNeeded(): string {
  return format("logo-words_needed", {});
}

/** Wybierz plik z obrazem. */
export function logoPathNeeded(): string {
  return format("logo-path_needed", {});
}

/** Wybierz obraz */
export function logoChoose(): string {
  return format("logo-choose", {});
}

/** Zmień obraz */
export function logoChange(): string {
  return format("logo-change", {});
}

/** { $action }: { $kind } */
export function logoChooseNamed(values: { action: string; kind: string }): string {
  return format("logo-choose_named", values);
}

/** Obecność */
export function attendanceTitle(): string {
  return format("attendance-title", {});
}

/** { $present } z { $all } */
export function attendancePresentOf(values: { present: number; all: number }): string {
  return format("attendance-present_of", values);
}

/** { $present } + { $guests } = { $sum } */
export function attendanceWithGuests(values: { present: number; guests: number; sum: number }): string {
  return format("attendance-with_guests", values);
}

/** jest */
export function markPresent(): string {
  return format("mark-present", {});
}

/** nie ma */
export function markAbsent(): string {
  return format("mark-absent", {});
}

/** zgłoszona nieobecność */
export function markAnnounced(): string {
  return format("mark-announced", {});
}

/** obecna */
export function markFemalePresent(): string {
  return format("mark_female-present", {});
}

/** nieobecna */
export function markFemaleAbsent(): string {
  return format("mark_female-absent", {});
}

/** zgłoszona */
export function markFemaleAnnounced(): string {
  return format("mark_female-announced", {});
}

/** obecny */
export function markMalePresent(): string {
  return format("mark_male-present", {});
}

/** nieobecny */
export function markMaleAbsent(): string {
  return format("mark_male-absent", {});
}

/** zgłoszony */
export function markMaleAnnounced(): string {
  return format("mark_male-announced", {});
}

/** brak listy */
export function listStateNone(): string {
  return format("list_state-none", {});
}

/** w toku */
export function listStateInProgress(): string {
  return format("list_state-in_progress", {});
}

/** zatwierdzona */
export function listStateConfirmed(): string {
  return format("list_state-confirmed", {});
}

/** odbyło się bez listy */
export function listStateHeldWithoutList(): string {
  return format("list_state-held_without_list", {});
}

/** Obecne osoby: { $present } */
export function attendancePresentFree(values: { present: number }): string {
  return format("attendance-present_free", values);
}

/** + goście { $guests } = { $sum } */
export function attendancePlusGuests(values: { guests: number; sum: number }): string {
  return format("attendance-plus_guests", values);
}

/** dzieci: { $count } */
export function attendanceChildrenCounted(values: { count: number }): string {
  return format("attendance-children_counted", values);
}

/** Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. N – nieobecność, Z – zgłoszona nieobecność. */
export function attendanceHow(): string {
  return format("attendance-how", {});
}

/** Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. Przy wolnym wstępie nie zaznacza się nieobecności. */
export function attendanceHowFree(): string {
  return format("attendance-how_free", {});
}

/** Klawisze */
export function attendanceKeysTitle(): string {
  return format("attendance-keys_title", {});
}

/** Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, N (albo −) nieobecność, Z (albo *) zgłoszoną nieobecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa. */
export function attendanceKeys(): string {
  return format("attendance-keys", {});
}

/** Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa. */
export function attendanceKeysFree(): string {
  return format("attendance-keys_free", {});
}

/** Lista osób */
export function attendanceRoster(): string {
  return format("attendance-roster", {});
}

/** Na liście nie ma jeszcze nikogo. Wyszukaj osobę albo dodaj nową. */
export function attendanceRosterEmpty(): string {
  return format("attendance-roster_empty", {});
}

/** bez oznaczenia */
export function attendanceNoMark(): string {
  return format("attendance-no_mark", {});
}

/** N – nieobecność: { $name } */
export function attendanceMarkAbsent(values: { name: string }): string {
  return format("attendance-mark_absent", values);
}

/** Z – zgłoszona nieobecność: { $name } */
export function attendanceMarkAnnounced(values: { name: string }): string {
  return format("attendance-mark_announced", values);
}

/** { $name }: { $mark }. */
export function attendanceSaid(values: { name: string; mark: string }): string {
  return format("attendance-said", values);
}

/** Nie zapisano oznaczenia: { $name }. Na liście jest znów to, co było zapisane wcześniej. */
export function attendanceNotSaved(values: { name: string }): string {
  return format("attendance-not_saved", values);
}

/** Szukaj lub dodaj osobę… */
export function attendanceSearch(): string {
  return format("attendance-search", {});
}

/** Znalezione osoby */
export function attendanceFound(): string {
  return format("attendance-found", {});
}

/** Nikogo nie znaleziono. Możesz dodać nową osobę. */
export function attendanceNobodyFound(): string {
  return format("attendance-nobody_found", {});
}

/** Dodaj nową osobę */
export function attendanceAddNew(): string {
  return format("attendance-add_new", {});
}

/** Nowa osoba na liście */
export function attendanceNewPerson(): string {
  return format("attendance-new_person", {});
}

/** Dodaj do obecnych */
export function attendanceAddPresent(): string {
  return format("attendance-add_present", {});
}

/** Dodano: { $name }. */
export function attendanceAdded(values: { name: string }): string {
  return format("attendance-added", values);
}

/** Wpisz imię i nazwisko. */
export function attendanceNameNeeded(): string {
  return format("attendance-name_needed", {});
}

/** Goście */
export function attendanceGuests(): string {
  return format("attendance-guests", {});
}

/** O jednego gościa mniej */
export function attendanceGuestsFewer(): string {
  return format("attendance-guests_fewer", {});
}

/** O jednego gościa więcej */
export function attendanceGuestsMore(): string {
  return format("attendance-guests_more", {});
}

/** Dzieci */
export function attendanceChildren(): string {
  return format("attendance-children", {});
}

/** O jedno dziecko mniej */
export function attendanceChildrenFewer(): string {
  return format("attendance-children_fewer", {});
}

/** O jedno dziecko więcej */
export function attendanceChildrenMore(): string {
  return format("attendance-children_more", {});
}

/** Pozostali nieobecni */
export function attendanceRestAbsent(): string {
  return format("attendance-rest_absent", {});
}

/** Gotowe */
export function attendanceFinish(): string {
  return format("attendance-finish", {});
}

/** Zakończenie listy */
export function attendanceFinishTitle(): string {
  return format("attendance-finish_title", {});
}

/** Obecne osoby */
export function attendanceCountPresent(): string {
  return format("attendance-count_present", {});
}

/** Nieobecne osoby */
export function attendanceCountAbsent(): string {
  return format("attendance-count_absent", {});
}

/** Zgłoszone nieobecności */
export function attendanceCountAnnounced(): string {
  return format("attendance-count_announced", {});
}

/** Bez oznaczenia */
export function attendanceCountUnmarked(): string {
  return format("attendance-count_unmarked", {});
}

/** Liczba podpisów na liście */
export function attendanceSignatures(): string {
  return format("attendance-signatures", {});
}

/** Policz podpisy na papierowej liście. Zostaw puste, jeśli papierowej listy nie było. */
export function attendanceSignaturesHint(): string {
  return format("attendance-signatures_hint", {});
}

/** Wpisz liczbę podpisów cyframi albo zostaw pole puste. */
export function attendanceSignaturesInvalid(): string {
  return format("attendance-signatures_invalid", {});
}

/** zgodne */
export function attendanceSignaturesAgree(): string {
  return format("attendance-signatures_agree", {});
}

/** różnica: { $difference } */
export function attendanceSignaturesDiffer(values: { difference: string }): string {
  return format("attendance-signatures_differ", values);
}

/** Podpisy: { $count } */
export function attendanceSignaturesCounted(values: { count: string }): string {
  return format("attendance-signatures_counted", values);
}

/** Zatwierdź listę */
export function attendanceConfirm(): string {
  return format("attendance-confirm", {});
}

/** Wróć do listy */
export function attendanceBack(): string {
  return format("attendance-back", {});
}

/** Lista jest zatwierdzona. */
export function attendanceConfirmed(): string {
  return format("attendance-confirmed", {});
}

/** Spotkanie odbyło się bez listy. */
export function attendanceHeldWithoutList(): string {
  return format("attendance-held_without_list", {});
}

/** Odbyło się bez listy */
export function attendanceHoldWithoutList(): string {
  return format("attendance-hold_without_list", {});
}

/** Otwórz ponownie */
export function attendanceReopen(): string {
  return format("attendance-reopen", {});
}

/** Drukuj listę */
export function attendancePrint(): string {
  return format("attendance-print", {});
}

/** Wybierz spotkanie */
export function attendanceChoose(): string {
  return format("attendance-choose", {});
}

/** Inne spotkania dzisiaj */
export function attendanceOtherSessions(): string {
  return format("attendance-other_sessions", {});
}

/** Teraz */
export function attendanceNow(): string {
  return format("attendance-now", {});
}

/** Później dziś */
export function attendanceLater(): string {
  return format("attendance-later", {});
}

/** Wcześniej dziś */
export function attendanceEarlier(): string {
  return format("attendance-earlier", {});
}

/** Dziś w planie nie ma żadnych spotkań. */
export function attendanceNoneToday(): string {
  return format("attendance-none_today", {});
}

/** Otwórz plan */
export function attendanceOpenPlan(): string {
  return format("attendance-open_plan", {});
}

/** Obecne osoby: { $present }, zapisane: { $enrolled } */
export function attendanceSessionCounts(values: { present: number; enrolled: number }): string {
  return format("attendance-session_counts", values);
}

/** na liście */
export function attendanceOnList(): string {
  return format("attendance-on_list", {});
}

/** spoza listy */
export function attendanceNotOnList(): string {
  return format("attendance-not_on_list", {});
}

/** To ta osoba: { $name } */
export function attendanceThisPerson(values: { name: string }): string {
  return format("attendance-this_person", values);
}

/** Ta osoba już jest w placówce? */
export function attendanceFoundAlready(): string {
  return format("attendance-found_already", {});
}

/** poniedziałek */
export function weekdayMonday(): string {
  return format("weekday-monday", {});
}

/** wtorek */
export function weekdayTuesday(): string {
  return format("weekday-tuesday", {});
}

/** środa */
export function weekdayWednesday(): string {
  return format("weekday-wednesday", {});
}

/** czwartek */
export function weekdayThursday(): string {
  return format("weekday-thursday", {});
}

/** piątek */
export function weekdayFriday(): string {
  return format("weekday-friday", {});
}

/** sobota */
export function weekdaySaturday(): string {
  return format("weekday-saturday", {});
}

/** niedziela */
export function weekdaySunday(): string {
  return format("weekday-sunday", {});
}

/** pn. */
export function weekdayShortMonday(): string {
  return format("weekday_short-monday", {});
}

/** wt. */
export function weekdayShortTuesday(): string {
  return format("weekday_short-tuesday", {});
}

/** śr. */
export function weekdayShortWednesday(): string {
  return format("weekday_short-wednesday", {});
}

/** czw. */
export function weekdayShortThursday(): string {
  return format("weekday_short-thursday", {});
}

/** pt. */
export function weekdayShortFriday(): string {
  return format("weekday_short-friday", {});
}

/** sob. */
export function weekdayShortSaturday(): string {
  return format("weekday_short-saturday", {});
}

/** niedz. */
export function weekdayShortSunday(): string {
  return format("weekday_short-sunday", {});
}

/** w poniedziałki */
export function weekdayEveryMonday(): string {
  return format("weekday_every-monday", {});
}

/** we wtorki */
export function weekdayEveryTuesday(): string {
  return format("weekday_every-tuesday", {});
}

/** w środy */
export function weekdayEveryWednesday(): string {
  return format("weekday_every-wednesday", {});
}

/** w czwartki */
export function weekdayEveryThursday(): string {
  return format("weekday_every-thursday", {});
}

/** w piątki */
export function weekdayEveryFriday(): string {
  return format("weekday_every-friday", {});
}

/** w soboty */
export function weekdayEverySaturday(): string {
  return format("weekday_every-saturday", {});
}

/** w niedziele */
export function weekdayEverySunday(): string {
  return format("weekday_every-sunday", {});
}

/** styczeń */
export function monthJanuary(): string {
  return format("month-january", {});
}

/** luty */
export function monthFebruary(): string {
  return format("month-february", {});
}

/** marzec */
export function monthMarch(): string {
  return format("month-march", {});
}

/** kwiecień */
export function monthApril(): string {
  return format("month-april", {});
}

/** maj */
export function monthMay(): string {
  return format("month-may", {});
}

/** czerwiec */
export function monthJune(): string {
  return format("month-june", {});
}

/** lipiec */
export function monthJuly(): string {
  return format("month-july", {});
}

/** sierpień */
export function monthAugust(): string {
  return format("month-august", {});
}

/** wrzesień */
export function monthSeptember(): string {
  return format("month-september", {});
}

/** październik */
export function monthOctober(): string {
  return format("month-october", {});
}

/** listopad */
export function monthNovember(): string {
  return format("month-november", {});
}

/** grudzień */
export function monthDecember(): string {
  return format("month-december", {});
}

/** stycznia */
export function monthGenitiveJanuary(): string {
  return format("month_genitive-january", {});
}

/** lutego */
export function monthGenitiveFebruary(): string {
  return format("month_genitive-february", {});
}

/** marca */
export function monthGenitiveMarch(): string {
  return format("month_genitive-march", {});
}

/** kwietnia */
export function monthGenitiveApril(): string {
  return format("month_genitive-april", {});
}

/** maja */
export function monthGenitiveMay(): string {
  return format("month_genitive-may", {});
}

/** czerwca */
export function monthGenitiveJune(): string {
  return format("month_genitive-june", {});
}

/** lipca */
export function monthGenitiveJuly(): string {
  return format("month_genitive-july", {});
}

/** sierpnia */
export function monthGenitiveAugust(): string {
  return format("month_genitive-august", {});
}

/** września */
export function monthGenitiveSeptember(): string {
  return format("month_genitive-september", {});
}

/** października */
export function monthGenitiveOctober(): string {
  return format("month_genitive-october", {});
}

/** listopada */
export function monthGenitiveNovember(): string {
  return format("month_genitive-november", {});
}

/** grudnia */
export function monthGenitiveDecember(): string {
  return format("month_genitive-december", {});
}

/** w styczniu */
export function monthInJanuary(): string {
  return format("month_in-january", {});
}

/** w lutym */
export function monthInFebruary(): string {
  return format("month_in-february", {});
}

/** w marcu */
export function monthInMarch(): string {
  return format("month_in-march", {});
}

/** w kwietniu */
export function monthInApril(): string {
  return format("month_in-april", {});
}

/** w maju */
export function monthInMay(): string {
  return format("month_in-may", {});
}

/** w czerwcu */
export function monthInJune(): string {
  return format("month_in-june", {});
}

/** w lipcu */
export function monthInJuly(): string {
  return format("month_in-july", {});
}

/** w sierpniu */
export function monthInAugust(): string {
  return format("month_in-august", {});
}

/** we wrześniu */
export function monthInSeptember(): string {
  return format("month_in-september", {});
}

/** w październiku */
export function monthInOctober(): string {
  return format("month_in-october", {});
}

/** w listopadzie */
export function monthInNovember(): string {
  return format("month_in-november", {});
}

/** w grudniu */
export function monthInDecember(): string {
  return format("month_in-december", {});
}

/** Nowy Rok */
export function holidayNewYear(): string {
  return format("holiday-new_year", {});
}

/** Święto Trzech Króli */
export function holidayEpiphany(): string {
  return format("holiday-epiphany", {});
}

/** Wielkanoc */
export function holidayEasterSunday(): string {
  return format("holiday-easter_sunday", {});
}

/** Poniedziałek Wielkanocny */
export function holidayEasterMonday(): string {
  return format("holiday-easter_monday", {});
}

/** Święto Państwowe (1 maja) */
export function holidayLabourDay(): string {
  return format("holiday-labour_day", {});
}

/** Święto Narodowe Trzeciego Maja */
export function holidayConstitutionDay(): string {
  return format("holiday-constitution_day", {});
}

/** Zielone Świątki */
export function holidayPentecost(): string {
  return format("holiday-pentecost", {});
}

/** Boże Ciało */
export function holidayCorpusChristi(): string {
  return format("holiday-corpus_christi", {});
}

/** Wniebowzięcie Najświętszej Maryi Panny */
export function holidayAssumption(): string {
  return format("holiday-assumption", {});
}

/** Wszystkich Świętych */
export function holidayAllSaints(): string {
  return format("holiday-all_saints", {});
}

/** Narodowe Święto Niepodległości */
export function holidayIndependenceDay(): string {
  return format("holiday-independence_day", {});
}

/** Święto Narodowe z okazji stulecia niepodległości */
export function holidayIndependenceCentenary(): string {
  return format("holiday-independence_centenary", {});
}

/** Wigilia Bożego Narodzenia */
export function holidayChristmasEve(): string {
  return format("holiday-christmas_eve", {});
}

/** Boże Narodzenie (pierwszy dzień) */
export function holidayChristmasDay(): string {
  return format("holiday-christmas_day", {});
}

/** Boże Narodzenie (drugi dzień) */
export function holidaySecondChristmasDay(): string {
  return format("holiday-second_christmas_day", {});
}

/** { $day }.{ $month }.{ $year } */
export function formatDate(values: { day: string; month: string; year: string }): string {
  return format("format-date", values);
}

/** { $day } { $month } */
export function formatDayMonth(values: { day: string; month: string }): string {
  return format("format-day_month", values);
}

/** { $day } { $month } { $year } r. */
export function formatLongDate(values: { day: string; month: string; year: string }): string {
  return format("format-long_date", values);
}

/** { $month } { $year } */
export function formatMonthYear(values: { month: string; year: string }): string {
  return format("format-month_year", values);
}

/** { $month } { $year } r. */
export function formatInMonthYear(values: { month: string; year: string }): string {
  return format("format-in_month_year", values);
}

/** { $weekday }, { $date } */
export function formatWeekdayDate(values: { weekday: string; date: string }): string {
  return format("format-weekday_date", values);
}

/** { $weekday } { $day }.{ $month } */
export function formatShortDate(values: { weekday: string; day: string; month: string }): string {
  return format("format-short_date", values);
}

/** { $hours } h */
export function formatHours(values: { hours: string }): string {
  return format("format-hours", values);
}

/** { $minutes } min */
export function formatMinutes(values: { minutes: string }): string {
  return format("format-minutes", values);
}

/** { $hours } h { $minutes } min */
export function formatHoursMinutes(values: { hours: string; minutes: string }): string {
  return format("format-hours_minutes", values);
}

/** { $number } % */
export function formatPercent(values: { number: string }): string {
  return format("format-percent", values);
}

/** { $number } zł */
export function formatMoney(values: { number: string }): string {
  return format("format-money", values);
}

/** Dodaj */
export function actionAdd(): string {
  return format("action-add", {});
}

/** Zastosuj */
export function actionApply(): string {
  return format("action-apply", {});
}

/** Archiwizuj */
export function actionArchive(): string {
  return format("action-archive", {});
}

/** Wstecz */
export function actionBack(): string {
  return format("action-back", {});
}

/** Anuluj */
export function actionCancel(): string {
  return format("action-cancel", {});
}

/** Zmień */
export function actionChange(): string {
  return format("action-change", {});
}

/** Wybierz… */
export function actionChoose(): string {
  return format("action-choose", {});
}

/** Wybierz plik… */
export function actionChooseFile(): string {
  return format("action-choose_file", {});
}

/** Wybierz folder… */
export function actionChooseFolder(): string {
  return format("action-choose_folder", {});
}

/** Zamknij */
export function actionClose(): string {
  return format("action-close", {});
}

/** Potwierdź */
export function actionConfirm(): string {
  return format("action-confirm", {});
}

/** Kopiuj */
export function actionCopy(): string {
  return format("action-copy", {});
}

/** Usuń */
export function actionDelete(): string {
  return format("action-delete", {});
}

/** Gotowe */
export function actionDone(): string {
  return format("action-done", {});
}

/** Zmień */
export function actionEdit(): string {
  return format("action-edit", {});
}

/** Zakończ */
export function actionFinish(): string {
  return format("action-finish", {});
}

/** Pomoc */
export function actionHelp(): string {
  return format("action-help", {});
}

/** Zablokuj */
export function actionLock(): string {
  return format("action-lock", {});
}

/** Więcej */
export function actionMore(): string {
  return format("action-more", {});
}

/** Przenieś… */
export function actionMove(): string {
  return format("action-move", {});
}

/** Dalej */
export function actionNext(): string {
  return format("action-next", {});
}

/** Otwórz */
export function actionOpen(): string {
  return format("action-open", {});
}

/** Otwórz plik */
export function actionOpenFile(): string {
  return format("action-open_file", {});
}

/** Otwórz folder */
export function actionOpenFolder(): string {
  return format("action-open_folder", {});
}

/** Drukuj */
export function actionPrint(): string {
  return format("action-print", {});
}

/** Przywróć */
export function actionRedo(): string {
  return format("action-redo", {});
}

/** Usuń */
export function actionRemove(): string {
  return format("action-remove", {});
}

/** Przywróć */
export function actionRestore(): string {
  return format("action-restore", {});
}

/** Spróbuj ponownie */
export function actionRetry(): string {
  return format("action-retry", {});
}

/** Zapisz */
export function actionSave(): string {
  return format("action-save", {});
}

/** Zapisz jako… */
export function actionSaveAs(): string {
  return format("action-save_as", {});
}

/** Szukaj… */
export function actionSearch(): string {
  return format("action-search", {});
}

/** Pokaż */
export function actionShow(): string {
  return format("action-show", {});
}

/** Ukryj */
export function actionHide(): string {
  return format("action-hide", {});
}

/** Cofnij */
export function actionUndo(): string {
  return format("action-undo", {});
}

/** tak */
export function commonYes(): string {
  return format("common-yes", {});
}

/** nie */
export function commonNo(): string {
  return format("common-no", {});
}

/** brak */
export function commonNone(): string {
  return format("common-none", {});
}

/** nie podano */
export function commonNotGiven(): string {
  return format("common-not_given", {});
}

/** nieznane */
export function commonUnknown(): string {
  return format("common-unknown", {});
}

/** nieobowiązkowe */
export function commonOptional(): string {
  return format("common-optional", {});
}

/** wymagane */
export function commonRequired(): string {
  return format("common-required", {});
}

/** wszystkie */
export function commonAll(): string {
  return format("common-all", {});
}

/** Razem */
export function commonTotal(): string {
  return format("common-total", {});
}

/** i */
export function commonAnd(): string {
  return format("common-and", {});
}

/** lub */
export function commonOr(): string {
  return format("common-or", {});
}

/** Wczytywanie… */
export function commonLoading(): string {
  return format("common-loading", {});
}

/** Zapisywanie… */
export function commonSaving(): string {
  return format("common-saving", {});
}

/** Zapisano. */
export function commonSaved(): string {
  return format("common-saved", {});
}

/** Zapisano { $time } */
export function commonSavedAt(values: { time: string }): string {
  return format("common-saved_at", values);
}

/** Nic nie znaleziono. */
export function commonNoResults(): string {
  return format("common-no_results", {});
}

/** Poprzedni */
export function commonPrevious(): string {
  return format("common-previous", {});
}

/** Następny */
export function commonFollowing(): string {
  return format("common-following", {});
}

/** dziś */
export function commonToday(): string {
  return format("common-today", {});
}

/** wczoraj */
export function commonYesterday(): string {
  return format("common-yesterday", {});
}

/** jutro */
export function commonTomorrow(): string {
  return format("common-tomorrow", {});
}

/** od */
export function commonFrom(): string {
  return format("common-from", {});
}

/** do */
export function commonTo(): string {
  return format("common-to", {});
}

/** Język */
export function commonLanguage(): string {
  return format("common-language", {});
}

/** Nic nie zmieniono. */
export function commonNothingChanged(): string {
  return format("common-nothing_changed", {});
}

/** Obecni */
export function appName(): string {
  return format("app-name", {});
}

/** Plan, obecności i rozliczenie placówek */
export function appTagline(): string {
  return format("app-tagline", {});
}

/** polski */
export function languagePl(): string {
  return format("language-pl", {});
}

/** angielski */
export function languageEn(): string {
  return format("language-en", {});
}

/** Menu główne */
export function navigationLabel(): string {
  return format("navigation-label", {});
}

/** Dzisiaj */
export function navigationToday(): string {
  return format("navigation-today", {});
}

/** Plan */
export function navigationTimetable(): string {
  return format("navigation-timetable", {});
}

/** Uczestnicy */
export function navigationPeople(): string {
  return format("navigation-people", {});
}

/** Wolontariusze */
export function navigationVolunteers(): string {
  return format("navigation-volunteers", {});
}

/** Miesiąc */
export function navigationMonth(): string {
  return format("navigation-month", {});
}

/** Ustawienia */
export function navigationSettings(): string {
  return format("navigation-settings", {});
}

/** Pomoc */
export function navigationHelp(): string {
  return format("navigation-help", {});
}

/** Przejdź do treści */
export function navigationSkip(): string {
  return format("navigation-skip", {});
}

/**
 * { $count ->
 *         [one] { $count } osoba
 *         [few] { $count } osoby
 *         [many] { $count } osób
 *        *[other] { $count } osoby
 *     }
 */
export function countPeople(values: { count: number }): string {
  return format("count-people", values);
}

/**
 * { $count ->
 *         [one] { $count } uczestnik
 *         [few] { $count } uczestników
 *         [many] { $count } uczestników
 *        *[other] { $count } uczestnika
 *     }
 */
export function countParticipants(values: { count: number }): string {
  return format("count-participants", values);
}

/**
 * { $count ->
 *         [one] { $count } wolontariusz
 *         [few] { $count } wolontariuszy
 *         [many] { $count } wolontariuszy
 *        *[other] { $count } wolontariusza
 *     }
 */
export function countVolunteers(values: { count: number }): string {
  return format("count-volunteers", values);
}

/**
 * { $count ->
 *         [one] { $count } gość
 *         [few] { $count } gości
 *         [many] { $count } gości
 *        *[other] { $count } gościa
 *     }
 */
export function countGuests(values: { count: number }): string {
  return format("count-guests", values);
}

/**
 * { $count ->
 *         [one] { $count } dziecko
 *         [few] { $count } dzieci
 *         [many] { $count } dzieci
 *        *[other] { $count } dziecka
 *     }
 */
export function countChildren(values: { count: number }): string {
  return format("count-children", values);
}

/**
 * { $count ->
 *         [one] { $count } udział
 *         [few] { $count } udziały
 *         [many] { $count } udziałów
 *        *[other] { $count } udziału
 *     }
 */
export function countPresences(values: { count: number }): string {
  return format("count-presences", values);
}

/**
 * { $count ->
 *         [one] { $count } spotkanie
 *         [few] { $count } spotkania
 *         [many] { $count } spotkań
 *        *[other] { $count } spotkania
 *     }
 */
export function countSessions(values: { count: number }): string {
  return format("count-sessions", values);
}

/**
 * { $count ->
 *         [one] { $count } dzień
 *         [few] { $count } dni
 *         [many] { $count } dni
 *        *[other] { $count } dnia
 *     }
 */
export function countDays(values: { count: number }): string {
  return format("count-days", values);
}

/**
 * { $count ->
 *         [one] { $count } tydzień
 *         [few] { $count } tygodnie
 *         [many] { $count } tygodni
 *        *[other] { $count } tygodnia
 *     }
 */
export function countWeeks(values: { count: number }): string {
  return format("count-weeks", values);
}

/**
 * { $count ->
 *         [one] { $count } miesiąc
 *         [few] { $count } miesiące
 *         [many] { $count } miesięcy
 *        *[other] { $count } miesiąca
 *     }
 */
export function countMonths(values: { count: number }): string {
  return format("count-months", values);
}

/**
 * { $count ->
 *         [one] { $count } godzina
 *         [few] { $count } godziny
 *         [many] { $count } godzin
 *        *[other] { $count } godziny
 *     }
 */
export function countHours(values: { count: number }): string {
  return format("count-hours", values);
}

/**
 * { $count ->
 *         [one] { $count } minuta
 *         [few] { $count } minuty
 *         [many] { $count } minut
 *        *[other] { $count } minuty
 *     }
 */
export function countMinutes(values: { count: number }): string {
  return format("count-minutes", values);
}

/**
 * { $count ->
 *         [one] { $count } raz
 *         [few] { $count } razy
 *         [many] { $count } razy
 *        *[other] { $count } razu
 *     }
 */
export function countTimes(values: { count: number }): string {
  return format("count-times", values);
}

/**
 * { $count ->
 *         [one] { $count } deklaracja
 *         [few] { $count } deklaracje
 *         [many] { $count } deklaracji
 *        *[other] { $count } deklaracji
 *     }
 */
export function countDeclarations(values: { count: number }): string {
  return format("count-declarations", values);
}

/**
 * { $count ->
 *         [one] { $count } podpis
 *         [few] { $count } podpisy
 *         [many] { $count } podpisów
 *        *[other] { $count } podpisu
 *     }
 */
export function countSignatures(values: { count: number }): string {
  return format("count-signatures", values);
}

/**
 * { $count ->
 *         [one] { $count } placówka
 *         [few] { $count } placówki
 *         [many] { $count } placówek
 *        *[other] { $count } placówki
 *     }
 */
export function countCentres(values: { count: number }): string {
  return format("count-centres", values);
}

/**
 * { $count ->
 *         [one] { $count } sala
 *         [few] { $count } sale
 *         [many] { $count } sal
 *        *[other] { $count } sali
 *     }
 */
export function countRooms(values: { count: number }): string {
  return format("count-rooms", values);
}

/**
 * { $count ->
 *         [one] { $count } strona
 *         [few] { $count } strony
 *         [many] { $count } stron
 *        *[other] { $count } strony
 *     }
 */
export function countPages(values: { count: number }): string {
  return format("count-pages", values);
}

/**
 * { $count ->
 *         [one] { $count } wiersz
 *         [few] { $count } wiersze
 *         [many] { $count } wierszy
 *        *[other] { $count } wiersza
 *     }
 */
export function countRows(values: { count: number }): string {
  return format("count-rows", values);
}

/**
 * { $count ->
 *         [one] { $count } znak
 *         [few] { $count } znaki
 *         [many] { $count } znaków
 *        *[other] { $count } znaku
 *     }
 */
export function countCharacters(values: { count: number }): string {
  return format("count-characters", values);
}

/** Historia: { $name } */
export function markHistoryTitle(values: { name: string }): string {
  return format("mark_history-title", values);
}

/** Historia: goście i dzieci */
export function markHistoryTitleGuests(): string {
  return format("mark_history-title_guests", {});
}

/** Na tej liście nikt jeszcze tu nic nie zaznaczył. */
export function markHistoryEmpty(): string {
  return format("mark_history-empty", {});
}

/** { $from } → { $to } */
export function markHistoryChange(values: { from: string; to: string }): string {
  return format("mark_history-change", values);
}

/** goście: { $guests }, dzieci: { $children } */
export function markHistoryNumbers(values: { guests: number; children: number }): string {
  return format("mark_history-numbers", values);
}

/** Powód: { $because } */
export function markHistoryBecause(values: { because: string }): string {
  return format("mark_history-because", values);
}

/** cofnięte */
export function markHistoryUndone(): string {
  return format("mark_history-undone", {});
}

/** Cofnij */
export function markHistoryUndo(): string {
  return format("mark_history-undo", {});
}

/** Cofnij zmianę z { $at } */
export function markHistoryUndoOf(values: { at: string }): string {
  return format("mark_history-undo_of", values);
}

/** Przywróć: { $mark } */
export function markHistorySetBack(values: { mark: string }): string {
  return format("mark_history-set_back", values);
}

/** Przywróć: { $mark } (sprzed zmiany z { $at }) */
export function markHistorySetBackOf(values: { mark: string; at: string }): string {
  return format("mark_history-set_back_of", values);
}

/** Po tej zmianie albo razem z nią zapisano coś jeszcze, dlatego nie cofnie się cała czynność: powstanie nowy wpis z poprzednim oznaczeniem. */
export function markHistorySetBackWhy(): string {
  return format("mark_history-set_back_why", {});
}

/** zaznaczono na liście */
export function markHistoryWayRecordAttendance(): string {
  return format("mark_history_way-record_attendance", {});
}

/** razem z pozostałymi */
export function markHistoryWayFillAttendance(): string {
  return format("mark_history_way-fill_attendance", {});
}

/** przy zatwierdzeniu listy */
export function markHistoryWayConfirmList(): string {
  return format("mark_history_way-confirm_list", {});
}

/** dodano przy wejściu */
export function markHistoryWayAddWalkIn(): string {
  return format("mark_history_way-add_walk_in", {});
}

/** wpisano na liście */
export function markHistoryWaySetGuests(): string {
  return format("mark_history_way-set_guests", {});
}

/** poprawiono po zatwierdzeniu */
export function markHistoryWayCorrectAttendance(): string {
  return format("mark_history_way-correct_attendance", {});
}

/** poprawiono po zatwierdzeniu */
export function markHistoryWayCorrectGuests(): string {
  return format("mark_history_way-correct_guests", {});
}

/** cofnięto */
export function markHistoryWayUndo(): string {
  return format("mark_history_way-undo", {});
}

/** przywrócono */
export function markHistoryWayRedo(): string {
  return format("mark_history_way-redo", {});
}

/** przy łączeniu wpisów */
export function markHistoryWayMergePeople(): string {
  return format("mark_history_way-merge_people", {});
}

/** przy rozdzielaniu wpisów */
export function markHistoryWayUnmergePeople(): string {
  return format("mark_history_way-unmerge_people", {});
}

/** zmieniono */
export function markHistoryWayOther(): string {
  return format("mark_history_way-other", {});
}

/** Pomyłka przy zaznaczaniu */
export function correctionReasonSlip(): string {
  return format("correction_reason-slip", {});
}

/** Zgodnie z listą papierową */
export function correctionReasonPaper(): string {
  return format("correction_reason-paper", {});
}

/** Obecność już po zatwierdzeniu listy */
export function correctionReasonCameLate(): string {
  return format("correction_reason-came_late", {});
}

/** Zgłoszenie dotarło po zajęciach */
export function correctionReasonToldLater(): string {
  return format("correction_reason-told_later", {});
}

/** Inny powód */
export function correctionReasonOther(): string {
  return format("correction_reason-other", {});
}

/** Poprawka: { $name } */
export function correctionTitle(values: { name: string }): string {
  return format("correction-title", values);
}

/** Poprawka: goście i dzieci */
export function correctionTitleGuests(): string {
  return format("correction-title_guests", {});
}

/** Teraz na liście: { $mark } */
export function correctionNow(values: { mark: string }): string {
  return format("correction-now", values);
}

/** Ma być */
export function correctionRight(): string {
  return format("correction-right", {});
}

/** Powód poprawki */
export function correctionReason(): string {
  return format("correction-reason", {});
}

/** Uwagi do poprawki */
export function correctionWords(): string {
  return format("correction-words", {});
}

/** Nie wpisuj danych o zdrowiu. Przy innym powodzie napisz, jaki. */
export function correctionWordsHint(): string {
  return format("correction-words_hint", {});
}

/** Napisz, jaki jest powód. */
export function correctionWordsNeeded(): string {
  return format("correction-words_needed", {});
}

/** Wybierz inne oznaczenie niż to, które jest na liście. */
export function correctionChooseMark(): string {
  return format("correction-choose_mark", {});
}

/** Wybierz powód poprawki. */
export function correctionChooseReason(): string {
  return format("correction-choose_reason", {});
}

/** Zapisz poprawkę */
export function correctionSave(): string {
  return format("correction-save", {});
}

/** Poprawiono: { $name }. */
export function correctionSaved(values: { name: string }): string {
  return format("correction-saved", values);
}

/** Popraw */
export function correctionOpen(): string {
  return format("correction-open", {});
}

/** Popraw: { $name } */
export function correctionOpenOf(values: { name: string }): string {
  return format("correction-open_of", values);
}

/** Historia */
export function correctionHistory(): string {
  return format("correction-history", {});
}

/** Historia: { $name } */
export function correctionHistoryOf(values: { name: string }): string {
  return format("correction-history_of", values);
}

/** Deklaracja uczestnictwa */
export function declarationFormTitle(): string {
  return format("declaration-form_title", {});
}

/** R-DEK */
export function declarationFormCode(): string {
  return format("declaration-form_code", {});
}

/** Imię i nazwisko */
export function declarationFieldName(): string {
  return format("declaration-field_name", {});
}

/** Numer uczestnika (wypełnia placówka) */
export function declarationFieldNumber(): string {
  return format("declaration-field_number", {});
}

/** Data albo rok urodzenia */
export function declarationFieldBirth(): string {
  return format("declaration-field_birth", {});
}

/** Płeć */
export function declarationFieldSex(): string {
  return format("declaration-field_sex", {});
}

/** Telefon */
export function declarationFieldPhone(): string {
  return format("declaration-field_phone", {});
}

/** E-mail */
export function declarationFieldEmail(): string {
  return format("declaration-field_email", {});
}

/** Dzielnica */
export function declarationFieldDistrict(): string {
  return format("declaration-field_district", {});
}

/** Liczba dzieci */
export function declarationFieldChildren(): string {
  return format("declaration-field_children", {});
}

/** Adres */
export function declarationFieldAddress(): string {
  return format("declaration-field_address", {});
}

/** Do kogo zadzwonić w nagłym wypadku (imię i telefon; za zgodą tej osoby) */
export function declarationFieldEmergency(): string {
  return format("declaration-field_emergency", {});
}

/** Inni opiekunowie dzieci */
export function declarationFieldGuardians(): string {
  return format("declaration-field_guardians", {});
}

/** Deklaruję chęć udziału w zajęciach, które prowadzi { $centre } ({ $organisation }). Udział jest bezpłatny i dobrowolny; w każdej chwili mogę z niego zrezygnować. */
export function declarationTextUsual(values: { centre: string; organisation: string }): string {
  return format("declaration-text_usual", values);
}

/**
 * { $age ->
 *         [one] Oświadczam, że mam ukończony { $age } rok życia.
 *         [few] Oświadczam, że mam ukończone { $age } lata.
 *         [many] Oświadczam, że mam ukończone { $age } lat.
 *        *[other] Oświadczam, że mam ukończone { $age } lat.
 *     }
 */
export function declarationStatesAge(values: { age: number }): string {
  return format("declaration-states_age", values);
}

/** Oświadczam, że mieszkam na terenie Gminy Miejskiej Kraków. */
export function declarationStatesResidence(): string {
  return format("declaration-states_residence", {});
}

/** Znam regulamin placówki i będę go przestrzegać. */
export function declarationStatesRules(): string {
  return format("declaration-states_rules", {});
}

/** Oświadczam, że mogę brać udział w zajęciach ruchowych. */
export function declarationStatesActivity(): string {
  return format("declaration-states_activity", {});
}

/** Zgadzam się na rozpowszechnianie mojego wizerunku (zdjęcia i filmy z zajęć i wydarzeń) przez organizatora zajęć ({ $organisation }), bez wynagrodzenia. Zgoda jest dobrowolna i mogę ją wycofać w każdej chwili. */
export function declarationAsksImage(values: { organisation: string }): string {
  return format("declaration-asks_image", values);
}

/** Zgadzam się, aby organizator zajęć ({ $organisation }) informował mnie telefonicznie lub e-mailem o zajęciach i wydarzeniach. Zgodę mogę wycofać w każdej chwili. */
export function declarationAsksContact(values: { organisation: string }): string {
  return format("declaration-asks_contact", values);
}

/** tak */
export function declarationYes(): string {
  return format("declaration-yes", {});
}

/** nie */
export function declarationNo(): string {
  return format("declaration-no", {});
}

/** Informacja o przetwarzaniu danych osobowych (art. 13 RODO) */
export function declarationClauseTitle(): string {
  return format("declaration-clause_title", {});
}

/** klauzula: wersja { $version } */
export function declarationClauseVersion(values: { version: string }): string {
  return format("declaration-clause_version", values);
}

/** Administratorem danych jest { $organisation }, { $address }; kontakt: { $email }. Dane przetwarzamy, aby umożliwić udział w zajęciach (art. 6 ust. 1 lit. b RODO), rozliczyć zadanie publiczne (lit. c i f), a wizerunek i kontakt o ofercie – na podstawie zgody (lit. a). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia oraz podmioty, którym zapewnia to prawo. Dane kontaktowe usuwamy po zakończeniu udziału, pozostałe – gdy minie czas przechowywania dokumentów zadania. Każda osoba ma prawo dostępu do swoich danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia, sprzeciwu i wycofania zgody, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do udziału. Decyzji nie podejmujemy automatycznie. */
export function declarationClauseUsual(values: { organisation: string; address: string; email: string }): string {
  return format("declaration-clause_usual", values);
}

/** czytelny podpis */
export function declarationSignature(): string {
  return format("declaration-signature", {});
}

/** deklaracje-{ $centre }-{ $date } */
export function documentDeclarationsFile(values: { centre: string; date: string }): string {
  return format("document-declarations_file", values);
}

/** rejestr-{ $centre }-{ $date } */
export function documentRegisterFile(values: { centre: string; date: string }): string {
  return format("document-register_file", values);
}

/** bez-zgody-na-wizerunek-{ $centre }-{ $date } */
export function documentWithoutImageFile(values: { centre: string; date: string }): string {
  return format("document-without_image_file", values);
}

/** Rejestr uczestników */
export function registerPaperTitle(): string {
  return format("register-paper_title", {});
}

/** R-REJ */
export function registerPaperCode(): string {
  return format("register-paper_code", {});
}

/** Osoby bez zgody na wizerunek */
export function registerWithoutImageTitle(): string {
  return format("register-without_image_title", {});
}

/** R-BRAK */
export function registerWithoutImageCode(): string {
  return format("register-without_image_code", {});
}

/** Tych osób nie wolno pokazywać na zdjęciach i filmach, po których można je rozpoznać. Na liście są osoby, które odmówiły zgody, wycofały ją albo nie były o nią pytane. */
export function registerWithoutImageNote(): string {
  return format("register-without_image_note", {});
}

/** placówka */
export function declarationPlaceholderCentre(): string {
  return format("declaration-placeholder_centre", {});
}

/** organizacja */
export function declarationPlaceholderOrganisation(): string {
  return format("declaration-placeholder_organisation", {});
}

/** adres */
export function declarationPlaceholderAddress(): string {
  return format("declaration-placeholder_address", {});
}

/** e-mail */
export function declarationPlaceholderEmail(): string {
  return format("declaration-placeholder_email", {});
}

/** telefon */
export function declarationPlaceholderPhone(): string {
  return format("declaration-placeholder_phone", {});
}

/** Dzień dobry */
export function deskWelcome(): string {
  return format("desk-welcome", {});
}

/** Plan zajęć, listy obecności i raport miesięczny. Wszystko zostaje na tym komputerze, także bez internetu. */
export function deskFirstTime(): string {
  return format("desk-first_time", {});
}

/** Otwórz plik organizacji */
export function deskSignIn(): string {
  return format("desk-sign_in", {});
}

/** Plik */
export function deskFile(): string {
  return format("desk-file", {});
}

/** { $name } (nie ma go teraz w tym miejscu) */
export function deskFileMissing(values: { name: string }): string {
  return format("desk-file_missing", values);
}

/** Miejsce: { $path } */
export function deskWhere(values: { path: string }): string {
  return format("desk-where", values);
}

/** Kto pracuje */
export function deskUser(): string {
  return format("desk-user", {});
}

/** Hasło */
export function deskPassword(): string {
  return format("desk-password", {});
}

/** Otwórz */
export function deskOpen(): string {
  return format("desk-open", {});
}

/** Otwieranie… */
export function deskOpening(): string {
  return format("desk-opening", {});
}

/** Nie pamiętam hasła */
export function deskForgotten(): string {
  return format("desk-forgotten", {});
}

/** Nie można odczytać kont tego pliku. Sprawdź, czy obok pliku danych leży plik z kluczami, albo przywróć dane z kopii. */
export function deskNoUsers(): string {
  return format("desk-no_users", {});
}

/** Pliku nie ma teraz w tym miejscu. Podłącz dysk lub pendrive albo wybierz inny plik. */
export function deskNotThere(): string {
  return format("desk-not_there", {});
}

/** To jest kopia zapasowa. Nie pracuje się na niej, tylko przywraca z niej dane. */
export function deskIsCopy(): string {
  return format("desk-is_copy", {});
}

/** Inne możliwości */
export function deskOtherWays(): string {
  return format("desk-other_ways", {});
}

/** Nowa organizacja */
export function deskNew(): string {
  return format("desk-new", {});
}

/** Pięć krótkich kroków: Ty, placówka, sale, godziny, klucz odzyskiwania. */
export function deskNewAbout(): string {
  return format("desk-new_about", {});
}

/** Wypróbuj na danych przykładowych */
export function deskDemo(): string {
  return format("desk-demo", {});
}

/** Gotowa placówka ze zmyślonymi osobami. Możesz w niej wszystko zmieniać. */
export function deskDemoAbout(): string {
  return format("desk-demo_about", {});
}

/** Przygotowuję dane przykładowe. To potrwa chwilę… */
export function deskDemoMaking(): string {
  return format("desk-demo_making", {});
}

/** Otwórz inny plik… */
export function deskOther(): string {
  return format("desk-other", {});
}

/** Przywróć z kopii… */
export function deskRestore(): string {
  return format("desk-restore", {});
}

/** Otwórz inny plik */
export function deskOtherTitle(): string {
  return format("desk-other_title", {});
}

/** Plik danych */
export function deskOtherPath(): string {
  return format("desk-other_path", {});
}

/** Plik ma końcówkę .obecni. */
export function deskOtherHint(): string {
  return format("desk-other_hint", {});
}

/** Dalej */
export function deskOtherShow(): string {
  return format("desk-other_show", {});
}

/** Przywróć z kopii */
export function deskRestoreTitle(): string {
  return format("desk-restore_title", {});
}

/** Z kopii powstanie nowy plik do pracy. Istniejących plików to nie zmieni. */
export function deskRestoreAbout(): string {
  return format("desk-restore_about", {});
}

/** Kopia */
export function deskRestorePath(): string {
  return format("desk-restore_path", {});
}

/** Plik kopii ma końcówkę .obecni-copy. */
export function deskRestoreHint(): string {
  return format("desk-restore_hint", {});
}

/** Folder dla przywróconego pliku */
export function deskRestoreFolder(): string {
  return format("desk-restore_folder", {});
}

/** Zostaw puste, jeśli ma to być zwykły folder: { $folder } */
export function deskRestoreFolderHint(values: { folder: string }): string {
  return format("desk-restore_folder_hint", values);
}

/** Przywróć */
export function deskRestoreRun(): string {
  return format("desk-restore_run", {});
}

/** Przywracanie… */
export function deskRestoring(): string {
  return format("desk-restoring", {});
}

/** Przywrócono dane z kopii. Zaloguj się jak zwykle. */
export function deskRestored(): string {
  return format("desk-restored", {});
}

/** Nowe hasło */
export function deskRecoveryTitle(): string {
  return format("desk-recovery_title", {});
}

/** Potrzebny jest klucz odzyskiwania: siedem grup po pięć znaków, wydrukowanych przy zakładaniu pliku. */
export function deskRecoveryAbout(): string {
  return format("desk-recovery_about", {});
}

/** Klucz odzyskiwania */
export function deskRecoveryKey(): string {
  return format("desk-recovery_key", {});
}

/** Wpisz wszystkie grupy po kolei. Wielkość liter, odstępy i myślniki nie mają znaczenia. */
export function deskRecoveryKeyHint(): string {
  return format("desk-recovery_key_hint", {});
}

/** Nowe hasło */
export function deskNewPassword(): string {
  return format("desk-new_password", {});
}

/** Powtórz hasło */
export function deskRepeatPassword(): string {
  return format("desk-repeat_password", {});
}

/** Co najmniej { $limit } znaków, na przykład trzy słowa. */
export function deskPasswordHint(values: { limit: string }): string {
  return format("desk-password_hint", values);
}

/** To samo jeszcze raz. */
export function deskRepeatHint(): string {
  return format("desk-repeat_hint", {});
}

/** Hasła się różnią. Wpisz to samo hasło dwa razy. */
export function deskPasswordsDiffer(): string {
  return format("desk-passwords_differ", {});
}

/** Hasło jest za krótkie. Potrzeba co najmniej { $limit } znaków. */
export function deskPasswordShort(values: { limit: string }): string {
  return format("desk-password_short", values);
}

/** Ustaw hasło i otwórz */
export function deskRecoveryRun(): string {
  return format("desk-recovery_run", {});
}

/** Wróć */
export function deskBack(): string {
  return format("desk-back", {});
}

/** Klucz odzyskiwania */
export function recoveryTitle(): string {
  return format("recovery-title", {});
}

/** Bez hasła i bez tego klucza nikt nie otworzy danych, także autorzy programu. Wydrukuj go albo przepisz i schowaj w bezpiecznym miejscu, nie przy komputerze. */
export function recoveryAbout(): string {
  return format("recovery-about", {});
}

/** Grupy klucza */
export function recoveryGroups(): string {
  return format("recovery-groups", {});
}

/** Drukuj */
export function recoveryPrint(): string {
  return format("recovery-print", {});
}

/** Plik PDF do wydruku */
export function recoveryPrintPath(): string {
  return format("recovery-print_path", {});
}

/** Po wydrukowaniu usuń ten plik: kto go ma, może otworzyć dane. */
export function recoveryPrintHint(): string {
  return format("recovery-print_hint", {});
}

/** Zapisz i otwórz do druku */
export function recoveryPrintSave(): string {
  return format("recovery-print_save", {});
}

/** Zapisano: { $path } */
export function recoveryPrinted(values: { path: string }): string {
  return format("recovery-printed", values);
}

/** Klucz odzyskiwania */
export function recoveryFileName(): string {
  return format("recovery-file_name", {});
}

/** Przepisz dwie grupy z kartki. Dzięki temu wiadomo, że klucz jest zapisany. */
export function recoveryAsk(): string {
  return format("recovery-ask", {});
}

/** Grupa { $number } */
export function recoveryGroup(values: { number: string }): string {
  return format("recovery-group", values);
}

/** To nie jest grupa { $number }. Sprawdź kartkę i wpisz jeszcze raz. */
export function recoveryGroupWrong(values: { number: string }): string {
  return format("recovery-group_wrong", values);
}

/** Zgadza się. */
export function recoveryRight(): string {
  return format("recovery-right", {});
}

/** Zakończ */
export function recoveryFinish(): string {
  return format("recovery-finish", {});
}

/** Przepiszę później */
export function recoveryLater(): string {
  return format("recovery-later", {});
}

/** PIN ma od 4 do 8 cyfr, bez liter i odstępów. Nic nie zmieniono. Wpisz same cyfry. */
export function refusalPinInvalid(): string {
  return format("refusal-pin_invalid", {});
}

/** Ten PIN łatwo zgadnąć. Nic nie zmieniono. Wybierz cyfry, które nie idą po kolei i nie powtarzają się w kółko. */
export function refusalPinTooSimple(): string {
  return format("refusal-pin_too_simple", {});
}

/** To nie ten PIN. Dane są bezpieczne. Spróbuj jeszcze raz. */
export function refusalPinWrong(): string {
  return format("refusal-pin_wrong", {});
}

/**
 * { $left ->
 *         [one] To nie ten PIN. Dane są bezpieczne. Została { $left } próba, potem PIN przestanie działać.
 *         [few] To nie ten PIN. Dane są bezpieczne. Zostały { $left } próby, potem PIN przestanie działać.
 *         [many] To nie ten PIN. Dane są bezpieczne. Zostało { $left } prób, potem PIN przestanie działać.
 *        *[other] To nie ten PIN. Dane są bezpieczne. Zostało { $left } próby, potem PIN przestanie działać.
 *     }
 */
export function refusalPinWrongAgain(values: { left: number }): string {
  return format("refusal-pin_wrong_again", values);
}

/** Ten PIN już nie działa: dziesięć razy z rzędu wpisano inny. Dane są bezpieczne. Wejdź hasłem albo poproś biuro o nowy PIN. */
export function refusalPinBlocked(): string {
  return format("refusal-pin_blocked", {});
}

/** To konto nie ma PIN-u. Dane są bezpieczne. Wejdź hasłem. */
export function refusalPinMissing(): string {
  return format("refusal-pin_missing", {});
}

/** PIN-em wchodzą tylko wolontariusze i wolontariuszki. Biuro widzi wszystkie dane, dlatego wchodzi hasłem. Nic nie zmieniono. */
export function refusalPinForVolunteers(): string {
  return format("refusal-pin_for_volunteers", {});
}

/** To spotkanie jest z dnia { $date }, a przy drzwiach widać tylko dzisiejsze listy. Nic nie zmieniono. Inne listy poprawia biuro. */
export function refusalNotToday(values: { date: string }): string {
  return format("refusal-not_today", values);
}

/** Plik jest otwarty, ale nikt nie jest zalogowany. Nic nie zmieniono. Wybierz, kto teraz pracuje. */
export function failureNobodyIn(): string {
  return format("failure-nobody_in", {});
}

/** Kto teraz? */
export function doorTitle(): string {
  return format("door-title", {});
}

/** Plik jest otwarty. Wybierz siebie i wpisz PIN albo hasło. */
export function doorAbout(): string {
  return format("door-about", {});
}

/** Osoby */
export function doorPeople(): string {
  return format("door-people", {});
}

/** PIN */
export function doorByPin(): string {
  return format("door-by_pin", {});
}

/** hasło */
export function doorByPassword(): string {
  return format("door-by_password", {});
}

/** PIN zablokowany, wejście hasłem */
export function doorBlocked(): string {
  return format("door-blocked", {});
}

/** Wybierz swoje imię i nazwisko. */
export function doorPick(): string {
  return format("door-pick", {});
}

/** PIN */
export function doorPin(): string {
  return format("door-pin", {});
}

/** Wpisane cyfry: { $typed } z { $all } */
export function doorPinTyped(values: { typed: number; all: number }): string {
  return format("door-pin_typed", values);
}

/** Klawisze PIN-u */
export function doorPinKeys(): string {
  return format("door-pin_keys", {});
}

/** Usuń */
export function doorPinErase(): string {
  return format("door-pin_erase", {});
}

/** Naciskaj cyfry tutaj albo na klawiaturze. Po ostatniej wejdziesz od razu. */
export function doorPinAbout(): string {
  return format("door-pin_about", {});
}

/** Wejdź hasłem */
export function doorUsePassword(): string {
  return format("door-use_password", {});
}

/** Wejdź PIN-em */
export function doorUsePin(): string {
  return format("door-use_pin", {});
}

/** Wejdź */
export function doorEnter(): string {
  return format("door-enter", {});
}

/** Biuro widzi wszystkie dane, dlatego wchodzi hasłem. */
export function doorOfficePassword(): string {
  return format("door-office_password", {});
}

/** Sprawdzam… */
export function doorChecking(): string {
  return format("door-checking", {});
}

/** Zamknij plik */
export function doorCloseFile(): string {
  return format("door-close_file", {});
}

/** Zamknięty plik otworzy tylko hasło. */
export function doorCloseAbout(): string {
  return format("door-close_about", {});
}

/** Zmień osobę */
export function doorChangePerson(): string {
  return format("door-change_person", {});
}

/** { $name }: niezapisany tekst czeka w otwartym oknie. Jeśli wejdzie ktoś inny, ten tekst przepadnie. */
export function doorKept(values: { name: string }): string {
  return format("door-kept", values);
}

/** Twój niezapisany tekst czeka w otwartym oknie. */
export function doorKeptOwn(): string {
  return format("door-kept_own", {});
}

/** Osoby są zmyślone. Hasło każdej z nich: przykład-1 */
export function doorDemo(): string {
  return format("door-demo", {});
}

/** Teraz: { $name } */
export function doorWho(values: { name: string }): string {
  return format("door-who", values);
}

/** Dzisiejsze zajęcia */
export function doorToday(): string {
  return format("door-today", {});
}

/** Twoje zajęcia */
export function doorMine(): string {
  return format("door-mine", {});
}

/** Dziś nie ma zajęć, które prowadzisz lub przy których pomagasz. */
export function doorMineNone(): string {
  return format("door-mine_none", {});
}

/** Inne zajęcia dziś */
export function doorOthers(): string {
  return format("door-others", {});
}

/** Dziś nie ma żadnych zajęć. */
export function doorNothing(): string {
  return format("door-nothing", {});
}

/** Wybierz zajęcia, żeby sprawdzić obecność. Działają też klawisze z cyframi. */
export function doorChoose(): string {
  return format("door-choose", {});
}

/** Sprawdź obecność */
export function doorOpenList(): string {
  return format("door-open_list", {});
}

/** teraz */
export function doorNow(): string {
  return format("door-now", {});
}

/** po zajęciach */
export function doorOver(): string {
  return format("door-over", {});
}

/** lista zaczęta */
export function doorListOpen(): string {
  return format("door-list_open", {});
}

/** lista gotowa */
export function doorListDone(): string {
  return format("door-list_done", {});
}

/** odbyły się bez listy */
export function doorListWithout(): string {
  return format("door-list_without", {});
}

/** odwołane */
export function doorCancelled(): string {
  return format("door-cancelled", {});
}

/** { $present } z { $all } */
export function doorCount(values: { present: string; all: string }): string {
  return format("door-count", values);
}

/** Wróć do zajęć */
export function doorBack(): string {
  return format("door-back", {});
}

/** Ćwicz */
export function doorPractise(): string {
  return format("door-practise", {});
}

/** Pomoc */
export function doorHelp(): string {
  return format("door-help", {});
}

/** Instrukcja do druku */
export function doorGuide(): string {
  return format("door-guide", {});
}

/** Na „Kto teraz?” cyfry PIN-u, na kafelkach zajęcia o tym numerze */
export function doorKeyDigits(): string {
  return format("door-key_digits", {});
}

/** Usuń ostatnią cyfrę PIN-u */
export function doorKeyErase(): string {
  return format("door-key_erase", {});
}

/** Kto pracuje i co można zrobić */
export function doorBar(): string {
  return format("door-bar", {});
}

/** Lista gotowa: { $name } */
export function doorFinished(values: { name: string }): string {
  return format("door-finished", values);
}

/** Ćwiczenie */
export function practiceTitle(): string {
  return format("practice-title", {});
}

/** ĆWICZENIE – nic się nie zapisuje */
export function practiceMark(): string {
  return format("practice-mark", {});
}

/** Te osoby są zmyślone. Zaznaczaj, cofaj, dodawaj: po wyjściu wszystko znika. */
export function practiceAbout(): string {
  return format("practice-about", {});
}

/** Zacznij od nowa */
export function practiceAgain(): string {
  return format("practice-again", {});
}

/** Zakończ ćwiczenie */
export function practiceEnd(): string {
  return format("practice-end", {});
}

/** Gotowe: tak kończy się listę. Nic nie zapisano. */
export function practiceDone(): string {
  return format("practice-done", {});
}

/** Gimnastyka na próbę */
export function practiceClass(): string {
  return format("practice-class", {});
}

/** Ć */
export function practiceLetter(): string {
  return format("practice-letter", {});
}

/** Cofnij */
export function practiceUndo(): string {
  return format("practice-undo", {});
}

/** Sala na próbę */
export function practicePlace(): string {
  return format("practice-place", {});
}

/** PIN: { $name } */
export function pinTitle(values: { name: string }): string {
  return format("pin-title", values);
}

/** PIN wpuszcza do programu tylko wtedy, gdy plik jest otwarty. Pliku nie otworzy: do tego służy hasło. */
export function pinAbout(): string {
  return format("pin-about", {});
}

/** PIN mogą mieć wolontariusze i wolontariuszki. Biuro wchodzi hasłem. */
export function pinVolunteers(): string {
  return format("pin-volunteers", {});
}

/** Nowy PIN */
export function pinField(): string {
  return format("pin-field", {});
}

/** Od 4 do 8 cyfr, nie po kolei i nie te same. */
export function pinHint(): string {
  return format("pin-hint", {});
}

/** Powtórz PIN */
export function pinRepeat(): string {
  return format("pin-repeat", {});
}

/** PIN-y się różnią. Wpisz ten sam PIN dwa razy. */
export function pinDiffer(): string {
  return format("pin-differ", {});
}

/** Wpisz od 4 do 8 cyfr. */
export function pinDigitsOnly(): string {
  return format("pin-digits_only", {});
}

/** Ustaw PIN */
export function pinSet(): string {
  return format("pin-set", {});
}

/** Ustaw PIN: { $name } */
export function pinSetFor(values: { name: string }): string {
  return format("pin-set_for", values);
}

/** Usuń PIN */
export function pinRemove(): string {
  return format("pin-remove", {});
}

/** PIN */
export function pinColumn(): string {
  return format("pin-column", {});
}

/** bez PIN-u */
export function pinIsMissing(): string {
  return format("pin_is-missing", {});
}

/** ma PIN */
export function pinIsSet(): string {
  return format("pin_is-set", {});
}

/** zablokowany */
export function pinIsBlocked(): string {
  return format("pin_is-blocked", {});
}

/** PIN ustawiony: { $name }. */
export function pinDone(values: { name: string }): string {
  return format("pin-done", values);
}

/** PIN usunięty: { $name }. */
export function pinRemoved(values: { name: string }): string {
  return format("pin-removed", values);
}

/** Mój PIN */
export function pinOwnButton(): string {
  return format("pin-own_button", {});
}

/** Twój PIN */
export function pinOwnTitle(): string {
  return format("pin-own_title", {});
}

/** Stan: { $state } */
export function pinOwnState(values: { state: string }): string {
  return format("pin-own_state", values);
}

/** Kim jest w rejestrze */
export function userPerson(): string {
  return format("user-person", {});
}

/** Wtedy przy wejściu najpierw zobaczy zajęcia, które prowadzi lub przy których pomaga. */
export function userPersonHint(): string {
  return format("user-person_hint", {});
}

/** nie wskazano */
export function userPersonNone(): string {
  return format("user-person_none", {});
}

/** Wybierz osobę */
export function userPersonChoose(): string {
  return format("user-person_choose", {});
}

/** Usuń wskazanie */
export function userPersonRemove(): string {
  return format("user-person_remove", {});
}

/** Szukaj w rejestrze */
export function userPersonSearch(): string {
  return format("user-person_search", {});
}

/** Nie ma takiej osoby w rejestrze tej placówki. */
export function userPersonNobody(): string {
  return format("user-person_nobody", {});
}

/** Kim jest w rejestrze */
export function leaderPerson(): string {
  return format("leader-person", {});
}

/** Wskaż, jeśli ta osoba sama otwiera listy swoich zajęć. */
export function leaderPersonHint(): string {
  return format("leader-person_hint", {});
}

/** Samoczynne wyjście */
export function autolockLabel(): string {
  return format("autolock-label", {});
}

/** Po tym czasie bez klawisza i dotyku program pokaże „Kto teraz?”. Plik zostaje otwarty, niezapisany tekst czeka. */
export function autolockHint(): string {
  return format("autolock-hint", {});
}

/** { $minutes } min */
export function autolockMinutes(values: { minutes: number }): string {
  return format("autolock-minutes", values);
}

/** Jak sprawdzić obecność w 4 krokach */
export function guideTitle(): string {
  return format("guide-title", {});
}

/** Jak-sprawdzic-obecnosc */
export function guideFile(): string {
  return format("guide-file", {});
}

/** Instrukcja */
export function guideCode(): string {
  return format("guide-code", {});
}

/** Wejdź */
export function guideOne(): string {
  return format("guide-one", {});
}

/** Wybierz swoje imię i nazwisko. Wpisz PIN na dużych klawiszach albo na klawiaturze. Nie masz PIN-u? Naciśnij „Wejdź hasłem”. */
export function guideOneText(): string {
  return format("guide-one_text", {});
}

/** Twoje imię i nazwisko */
export function guideOneBox(): string {
  return format("guide-one_box", {});
}

/** Wybierz zajęcia */
export function guideTwo(): string {
  return format("guide-two", {});
}

/** Naciśnij duży kafelek swoich zajęć. Inne zajęcia tego dnia są niżej. */
export function guideTwoText(): string {
  return format("guide-two_text", {});
}

/** 10:00 Gimnastyka */
export function guideTwoBoxFirst(): string {
  return format("guide-two_box_first", {});
}

/** 0 z 18 */
export function guideTwoBoxSecond(): string {
  return format("guide-two_box_second", {});
}

/** Zaznacz, kto przyszedł */
export function guideThree(): string {
  return format("guide-three", {});
}

/** Naciśnij nazwisko: pojawi się „jest”. Pomyłkę cofa przycisk „Cofnij”. Kogoś spoza listy wpisz w polu u góry, a gości dodaj przyciskiem +. */
export function guideThreeText(): string {
  return format("guide-three_text", {});
}

/** Żółć Zofia: jest */
export function guideThreeBoxFirst(): string {
  return format("guide-three_box_first", {});
}

/** Nowak Jan */
export function guideThreeBoxSecond(): string {
  return format("guide-three_box_second", {});
}

/** Zakończ */
export function guideFour(): string {
  return format("guide-four", {});
}

/** Naciśnij „Gotowe”. Policz podpisy na papierowej liście i wpisz ich liczbę. Potem „Zmień osobę”, żeby nikt nie pracował na Twoim koncie. */
export function guideFourText(): string {
  return format("guide-four_text", {});
}

/** Podpisy: 17, zgodne */
export function guideFourBoxFirst(): string {
  return format("guide-four_box_first", {});
}

/** Gotowe */
export function guideFourBoxSecond(): string {
  return format("guide-four_box_second", {});
}

/** Nie da się niczego zepsuć. Każde zaznaczenie jest od razu zapisane i każde można cofnąć. */
export function guideSafe(): string {
  return format("guide-safe", {});
}

/** Coś nie działa? Zapisz obecnych na kartce i poproś biuro o pomoc. */
export function guideAsk(): string {
  return format("guide-ask", {});
}

/** Chcesz spróbować? Przycisk „Ćwicz” pokazuje listę zmyślonych osób. Nic się tam nie zapisuje. */
export function guidePractise(): string {
  return format("guide-practise", {});
}

/** Układanka */
export function draftTitle(): string {
  return format("draft-title", {});
}

/** Tu układasz inny plan na próbę. Plan placówki zmienia się dopiero po wprowadzeniu. */
export function draftAbout(): string {
  return format("draft-about", {});
}

/** Wersje robocze */
export function draftList(): string {
  return format("draft-list", {});
}

/** Nie ma jeszcze żadnej wersji roboczej. Utwórz pierwszą i sprawdź, co się stanie, gdy zajęcia zmienią dzień, salę albo osobę prowadzącą. */
export function draftEmpty(): string {
  return format("draft-empty", {});
}

/** Nowa wersja robocza */
export function draftNew(): string {
  return format("draft-new", {});
}

/** Nazwa */
export function draftName(): string {
  return format("draft-name", {});
}

/** Na przykład: Wiosna z chórem w czwartki. */
export function draftNameHint(): string {
  return format("draft-name_hint", {});
}

/** Wpisz nazwę wersji roboczej. */
export function draftNameNeeded(): string {
  return format("draft-name_needed", {});
}

/** Utwórz */
export function draftCreate(): string {
  return format("draft-create", {});
}

/** Zmień nazwę */
export function draftRename(): string {
  return format("draft-rename", {});
}

/** Zmień nazwę: { $name } */
export function draftRenameNamed(values: { name: string }): string {
  return format("draft-rename_named", values);
}

/** Nazwa wersji roboczej */
export function draftRenameTitle(): string {
  return format("draft-rename_title", {});
}

/** Otwórz: { $name } */
export function draftOpenNamed(values: { name: string }): string {
  return format("draft-open_named", values);
}

/** Odrzuć */
export function draftDiscard(): string {
  return format("draft-discard", {});
}

/** Odrzuć: { $name } */
export function draftDiscardNamed(values: { name: string }): string {
  return format("draft-discard_named", values);
}

/** Odrzucono wersję roboczą: { $name }. Przycisk „Cofnij” na dole ją przywraca. */
export function draftDiscarded(values: { name: string }): string {
  return format("draft-discarded", values);
}

/** Zmieniono nazwę: { $name }. */
export function draftRenamed(values: { name: string }): string {
  return format("draft-renamed", values);
}

/** Kroki */
export function draftStepsCount(): string {
  return format("draft-steps_count", {});
}

/** Stan */
export function draftState(): string {
  return format("draft-state", {});
}

/** robocza */
export function draftStateOpen(): string {
  return format("draft-state_open", {});
}

/** wprowadzona { $date } */
export function draftStateApplied(values: { date: string }): string {
  return format("draft-state_applied", values);
}

/** Wszystkie wersje robocze */
export function draftBack(): string {
  return format("draft-back", {});
}

/** Plan */
export function draftToPlan(): string {
  return format("draft-to_plan", {});
}

/** Tej wersji roboczej już nie ma. */
export function draftGone(): string {
  return format("draft-gone", {});
}

/** Tę wersję wprowadzono do planu { $date }. Żeby układać dalej, utwórz nową. */
export function draftAppliedOn(values: { date: string }): string {
  return format("draft-applied_on", values);
}

/** Układanka · tydzień { $number } · { $range } */
export function draftWeekOf(values: { number: string; range: string }): string {
  return format("draft-week_of", values);
}

/** W skrócie */
export function draftOverview(): string {
  return format("draft-overview", {});
}

/** Dodaj zajęcia */
export function draftAddClasses(): string {
  return format("draft-add_classes", {});
}

/** Wprowadź od dnia… */
export function draftApply(): string {
  return format("draft-apply", {});
}

/** Kroki */
export function draftSteps(): string {
  return format("draft-steps", {});
}

/** Wykonują się po kolei. Usunięcie kroku nie zmienia pozostałych. */
export function draftStepsAbout(): string {
  return format("draft-steps_about", {});
}

/** Wybierz zajęcia w siatce albo przeciągnij je w inne miejsce. Plan placówki się od tego nie zmieni. */
export function draftNoSteps(): string {
  return format("draft-no_steps", {});
}

/** Usuń krok */
export function draftRemoveStep(): string {
  return format("draft-remove_step", {});
}

/** Usuń krok { $number }: { $step } */
export function draftRemoveStepNamed(values: { number: string; step: string }): string {
  return format("draft-remove_step_named", values);
}

/** Usunięto krok: { $step }. */
export function draftRemovedStep(values: { step: string }): string {
  return format("draft-removed_step", values);
}

/** Dodano krok: { $step }. */
export function draftAddedStep(values: { step: string }): string {
  return format("draft-added_step", values);
}

/** nic nie zmienia */
export function draftStepNothing(): string {
  return format("draft-step_nothing", {});
}

/** nie da się wykonać */
export function draftStepStuck(): string {
  return format("draft-step_stuck", {});
}

/**
 * { $count ->
 *         [one] { $count } spotkanie
 *         [few] { $count } spotkania
 *         [many] { $count } spotkań
 *        *[other] { $count } spotkania
 *     }
 */
export function draftStepTouches(values: { count: number }): string {
  return format("draft-step_touches", values);
}

/** zajęcia spoza planu */
export function draftClassesUnknown(): string {
  return format("draft-classes_unknown", {});
}

/** nikt jeszcze nie prowadzi */
export function draftNobodyLeads(): string {
  return format("draft-nobody_leads", {});
}

/** Przeniesienie: { $name }, { $to } ({ $scope }) */
export function draftStepMove(values: { name: string; to: string; scope: string }): string {
  return format("draft_step-move", values);
}

/** Zmiana: { $name }, { $to } ({ $scope }) */
export function draftStepReword(values: { name: string; to: string; scope: string }): string {
  return format("draft_step-reword", values);
}

/** Odwołanie: { $name }, { $why } ({ $scope }) */
export function draftStepCancel(values: { name: string; why: string; scope: string }): string {
  return format("draft_step-cancel", values);
}

/** Przywrócenie: { $name } */
export function draftStepRestore(values: { name: string }): string {
  return format("draft_step-restore", values);
}

/** Usunięcie z planu: { $name } ({ $scope }) */
export function draftStepRemove(values: { name: string; scope: string }): string {
  return format("draft_step-remove", values);
}

/** Nowe spotkanie: { $name }, { $to } */
export function draftStepAddSession(values: { name: string; to: string }): string {
  return format("draft_step-add_session", values);
}

/** Nowe zajęcia: { $name }, od { $to } */
export function draftStepAddSeries(values: { name: string; to: string }): string {
  return format("draft_step-add_series", values);
}

/** Przedłużenie: { $name }, do { $to } */
export function draftStepExtend(values: { name: string; to: string }): string {
  return format("draft_step-extend", values);
}

/** prowadzi { $name } */
export function draftLedBy(values: { name: string }): string {
  return format("draft-led_by", values);
}

/** { $name } – co zmienić? */
export function draftStepTitle(values: { name: string }): string {
  return format("draft-step_title", values);
}

/** Dodaj krok */
export function draftAddStep(): string {
  return format("draft-add_step", {});
}

/** Co zrobić */
export function draftStepWhat(): string {
  return format("draft-step_what", {});
}

/** Przenieś */
export function draftDoMove(): string {
  return format("draft_do-move", {});
}

/** Zmień osobę prowadzącą */
export function draftDoLeader(): string {
  return format("draft_do-leader", {});
}

/** Odwołaj */
export function draftDoCancel(): string {
  return format("draft_do-cancel", {});
}

/** Usuń z planu */
export function draftDoRemove(): string {
  return format("draft_do-remove", {});
}

/** Przywróć */
export function draftDoRestore(): string {
  return format("draft_do-restore", {});
}

/** inny dzień, godzina albo sala */
export function draftDoAboutMove(): string {
  return format("draft_do_about-move", {});
}

/** kto inny prowadzi */
export function draftDoAboutLeader(): string {
  return format("draft_do_about-leader", {});
}

/** zostaje w planie jako odwołane */
export function draftDoAboutCancel(): string {
  return format("draft_do_about-cancel", {});
}

/** znika z planu, jakby go nie było */
export function draftDoAboutRemove(): string {
  return format("draft_do_about-remove", {});
}

/** znów się odbędzie */
export function draftDoAboutRestore(): string {
  return format("draft_do_about-restore", {});
}

/** Tego spotkania nie można już zmienić: odbyło się, ma zaznaczone obecności albo jego miesiąc jest zamknięty. */
export function draftFixed(): string {
  return format("draft-fixed", {});
}

/** To jest obecna osoba prowadząca. Wybierz inną. */
export function draftSameLeader(): string {
  return format("draft-same_leader", {});
}

/** Kolizje w tym tygodniu */
export function draftClashes(): string {
  return format("draft-clashes", {});
}

/** Kolizje: { $count } */
export function draftClashesCount(values: { count: string }): string {
  return format("draft-clashes_count", values);
}

/** nowe: { $count } */
export function draftClashesNew(values: { count: string }): string {
  return format("draft-clashes_new", values);
}

/** W tym tygodniu nie ma kolizji. */
export function draftClashesNone(): string {
  return format("draft-clashes_none", {});
}

/** inne zajęcia */
export function draftClashOther(): string {
  return format("draft-clash_other", {});
}

/** nowa */
export function draftClashNew(): string {
  return format("draft-clash_new", {});
}

/** jest już w planie */
export function draftClashKnown(): string {
  return format("draft-clash_known", {});
}

/** { $name }: { $first } i { $second } */
export function draftClashRoom(values: { name: string; first: string; second: string }): string {
  return format("draft_clash-room", values);
}

/** Prowadzi { $name }: { $first } i { $second } */
export function draftClashLeader(values: { name: string; first: string; second: string }): string {
  return format("draft_clash-leader", values);
}

/** Pomaga { $name }: { $first } i { $second } */
export function draftClashVolunteer(values: { name: string; first: string; second: string }): string {
  return format("draft_clash-volunteer", values);
}

/** Zapisane na oba, { $name }: { $first } i { $second } */
export function draftClashParticipant(values: { name: string; first: string; second: string }): string {
  return format("draft_clash-participant", values);
}

/** Godziny otwarcia */
export function draftHours(): string {
  return format("draft-hours", {});
}

/** Wszystkie spotkania tygodnia mieszczą się w godzinach otwarcia. */
export function draftHoursFit(): string {
  return format("draft-hours_fit", {});
}

/** Poza godzinami otwarcia: { $what } */
export function draftHoursOutside(values: { what: string }): string {
  return format("draft-hours_outside", values);
}

/** W dniu zamknięcia: { $what } */
export function draftHoursClosed(values: { what: string }): string {
  return format("draft-hours_closed", values);
}

/** Sale w tym tygodniu */
export function draftRooms(): string {
  return format("draft-rooms", {});
}

/** Osoby prowadzące w tym tygodniu */
export function draftLeaders(): string {
  return format("draft-leaders", {});
}

/** Sala */
export function draftRoom(): string {
  return format("draft-room", {});
}

/** Osoba prowadząca */
export function draftLeader(): string {
  return format("draft-leader", {});
}

/** W planie */
export function draftLoadBefore(): string {
  return format("draft-load_before", {});
}

/** W układance */
export function draftLoadAfter(): string {
  return format("draft-load_after", {});
}

/** Różnica */
export function draftLoadDifference(): string {
  return format("draft-load_difference", {});
}

/** bez zmian */
export function draftLoadSame(): string {
  return format("draft-load_same", {});
}

/** Pasek z samą ramką: w planie. Pasek pełny: w układance. */
export function draftLoadLegend(): string {
  return format("draft-load_legend", {});
}

/** W tym tygodniu nic nie jest zaplanowane. */
export function draftLoadNone(): string {
  return format("draft-load_none", {});
}

/** Co się zmieni */
export function draftDifferences(): string {
  return format("draft-differences", {});
}

/** Nic się nie zmieni w porównaniu z dzisiejszym planem. */
export function draftDifferencesNone(): string {
  return format("draft-differences_none", {});
}

/** Zmiany: { $count } */
export function draftDifferencesCount(values: { count: string }): string {
  return format("draft-differences_count", values);
}

/** Zmienione spotkania: { $changed }. Nowe: { $added }. Usunięte z planu: { $removed }. */
export function draftDifferencesSum(values: { changed: string; added: string; removed: string }): string {
  return format("draft-differences_sum", values);
}

/** Pokaż wszystkie: { $count } */
export function draftDifferencesAll(values: { count: string }): string {
  return format("draft-differences_all", values);
}

/** Pokaż mniej */
export function draftDifferencesLess(): string {
  return format("draft-differences_less", {});
}

/** Zajęcia */
export function draftClasses(): string {
  return format("draft-classes", {});
}

/** Teraz */
export function draftNow(): string {
  return format("draft-now", {});
}

/** Po zmianie */
export function draftThen(): string {
  return format("draft-then", {});
}

/** Co się zmienia */
export function draftWhat(): string {
  return format("draft-what", {});
}

/** nowe spotkanie */
export function draftIsNew(): string {
  return format("draft-is_new", {});
}

/** znika z planu */
export function draftIsGone(): string {
  return format("draft-is_gone", {});
}

/** odwołane */
export function draftIsCancelled(): string {
  return format("draft-is_cancelled", {});
}

/** termin */
export function draftChangedTime(): string {
  return format("draft_changed-time", {});
}

/** miejsce */
export function draftChangedPlace(): string {
  return format("draft_changed-place", {});
}

/** osoba prowadząca */
export function draftChangedLeader(): string {
  return format("draft_changed-leader", {});
}

/** nazwa lub kategoria */
export function draftChangedName(): string {
  return format("draft_changed-name", {});
}

/** zapisy */
export function draftChangedCapacity(): string {
  return format("draft_changed-capacity", {});
}

/** odwołanie */
export function draftChangedCancelled(): string {
  return format("draft_changed-cancelled", {});
}

/** szczegóły */
export function draftChangedDetails(): string {
  return format("draft_changed-details", {});
}

/** Kogo to dotyczy */
export function draftPeople(): string {
  return format("draft-people", {});
}

/** Osoby zapisane na spotkania, które zmienią termin lub miejsce albo się nie odbędą. */
export function draftPeopleAbout(): string {
  return format("draft-people_about", {});
}

/** Osoby: { $count } */
export function draftPeopleCount(values: { count: string }): string {
  return format("draft-people_count", values);
}

/** Zmiany nie dotyczą nikogo zapisanego. */
export function draftPeopleNone(): string {
  return format("draft-people_none", {});
}

/** spotkania: { $count } */
export function draftPeopleSessions(values: { count: string }): string {
  return format("draft-people_sessions", values);
}

/** Wprowadzenie do planu */
export function draftApplyTitle(): string {
  return format("draft-apply_title", {});
}

/** Wszystkie kroki wejdą do planu jako jedna czynność. Można ją cofnąć przyciskiem „Cofnij” na dole okna. */
export function draftApplyAbout(): string {
  return format("draft-apply_about", {});
}

/** Od dnia */
export function draftApplyFrom(): string {
  return format("draft-apply_from", {});
}

/** Wcześniejsze spotkania zostają bez zmian. */
export function draftApplyFromHint(): string {
  return format("draft-apply_from_hint", {});
}

/** Wprowadź do planu */
export function draftApplySave(): string {
  return format("draft-apply_save", {});
}

/** Najpierw usuń kroki, których nie da się wykonać: { $count }. */
export function draftApplyStuck(values: { count: string }): string {
  return format("draft-apply_stuck", values);
}

/** Najpierw dodaj krok. */
export function draftApplyEmpty(): string {
  return format("draft-apply_empty", {});
}

/** Kolizje w oglądanym tygodniu: { $count }. Wprowadzenie ich nie usuwa. */
export function draftApplyClashes(values: { count: string }): string {
  return format("draft-apply_clashes", values);
}

/**
 * { $count ->
 *         [0] Wprowadzono do planu od { $date }: { $name }. Żadne spotkanie się nie zmieniło.
 *         [one] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkanie.
 *         [few] Wprowadzono do planu od { $date }: { $name }. Zmieniły się { $count } spotkania.
 *         [many] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkań.
 *        *[other] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkania.
 *     }
 */
export function draftApplied(values: { count: number; date: string; name: string }): string {
  return format("draft-applied", values);
}

/** Pokaż plan */
export function draftShowPlan(): string {
  return format("draft-show_plan", {});
}

/**
 * { $count ->
 *         [one] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
 *         [few] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
 *         [many] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
 *        *[other] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
 *     }
 */
export function taskVolunteersMissing(values: { count: number; class: string; date: string }): string {
  return format("task-volunteers_missing", values);
}

/** Znajdź */
export function taskActionVolunteersMissing(): string {
  return format("task_action-volunteers_missing", {});
}

/** w tym czasie ma dyżur: { $class }, { $when } */
export function dutyRemarkOtherDuty(values: { class: string; when: string }): string {
  return format("duty_remark-other_duty", values);
}

/** w tym czasie ma własne zajęcia: { $class }, { $when } */
export function dutyRemarkOwnClass(values: { class: string; when: string }): string {
  return format("duty_remark-own_class", values);
}

/** zgłoszona nieobecność do { $date } */
export function dutyRemarkAway(values: { date: string }): string {
  return format("duty_remark-away", values);
}

/** poza podaną dyspozycyjnością */
export function dutyRemarkNotAvailable(): string {
  return format("duty_remark-not_available", {});
}

/** brak porozumienia na ten dzień */
export function dutyRemarkNoAgreement(): string {
  return format("duty_remark-no_agreement", {});
}

/** brak sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds } */
export function dutyRemarkVetting(values: { kinds: string }): string {
  return format("duty_remark-vetting", values);
}

/** { $date }: { $remark } */
export function dutyRemarkOnDay(values: { date: string; remark: string }): string {
  return format("duty_remark-on_day", values);
}

/** Poprzedni tydzień */
export function dutyPrevious(): string {
  return format("duty-previous", {});
}

/** Następny tydzień */
export function dutyNext(): string {
  return format("duty-next", {});
}

/** Ten tydzień */
export function dutyThisWeek(): string {
  return format("duty-this_week", {});
}

/** Tydzień { $range } */
export function dutyWeek(values: { range: string }): string {
  return format("duty-week", values);
}

/**
 * { $count ->
 *         [0] W tym tygodniu nikogo nie brakuje.
 *         [one] Brakuje { $count } wolontariusza.
 *         [few] Brakuje { $count } wolontariuszy.
 *         [many] Brakuje { $count } wolontariuszy.
 *        *[other] Brakuje { $count } wolontariusza.
 *     }
 */
export function dutyVacancies(values: { count: number }): string {
  return format("duty-vacancies", values);
}

/** Obsadzone miejsca: { $helping } z { $needed } */
export function dutyTotals(values: { helping: string; needed: string }): string {
  return format("duty-totals", values);
}

/** W tym tygodniu na żadnych zajęciach nie podano, ilu wolontariuszy potrzeba, i nikt nie ma dyżuru. */
export function dutyNobodyNeeded(): string {
  return format("duty-nobody_needed", {});
}

/** Pokaż wszystkie zajęcia i dodaj do nich wolontariuszy albo wpisz, ilu ich potrzeba. */
export function dutyNobodyNeededNext(): string {
  return format("duty-nobody_needed_next", {});
}

/** W tym tygodniu wszystkie miejsca są obsadzone. */
export function dutyNoVacancies(): string {
  return format("duty-no_vacancies", {});
}

/** W tym tygodniu nie ma zajęć. */
export function dutyNoSessions(): string {
  return format("duty-no_sessions", {});
}

/** Pokaż wszystkie zajęcia */
export function dutyShowEvery(): string {
  return format("duty-show_every", {});
}

/** Zajęcia z dyżurami */
export function dutyFilterDuties(): string {
  return format("duty_filter-duties", {});
}

/** Tylko wakaty */
export function dutyFilterVacant(): string {
  return format("duty_filter-vacant", {});
}

/** Wszystkie zajęcia */
export function dutyFilterEvery(): string {
  return format("duty_filter-every", {});
}

/** Które zajęcia */
export function dutyShowing(): string {
  return format("duty-showing", {});
}

/** Drukuj dyżury (4 tygodnie) */
export function availabilityPrint(): string {
  return format("availability-print", {});
}

/** Pierwszy dzień nieobecności */
export function availabilityAwayFirst(): string {
  return format("availability-away_first", {});
}

/** Ostatni dzień nieobecności */
export function availabilityAwayLast(): string {
  return format("availability-away_last", {});
}

/** Wpisz ostatni dzień, nie wcześniejszy niż pierwszy. */
export function availabilityAwayWrong(): string {
  return format("availability-away_wrong", {});
}

/** Wpisz pierwszy dzień. */
export function availabilityAwayDayNeeded(): string {
  return format("availability-away_day_needed", {});
}

/** Nowa nieobecność */
export function availabilityAwayTitle(): string {
  return format("availability-away_title", {});
}

/**
 * { $count ->
 *         [one] i jeszcze { $count } raz
 *         [few] i jeszcze { $count } razy
 *         [many] i jeszcze { $count } razy
 *        *[other] i jeszcze { $count } razu
 *     }
 */
export function dutyMoreTroubles(values: { count: number }): string {
  return format("duty-more_troubles", values);
}

/** Godziny */
export function dutyTime(): string {
  return format("duty-time", {});
}

/** Zajęcia */
export function dutyClass(): string {
  return format("duty-class", {});
}

/** Miejsce */
export function dutyPlace(): string {
  return format("duty-place", {});
}

/** Obsada */
export function dutyNeeded(): string {
  return format("duty-needed", {});
}

/** Wolontariusze */
export function dutyVolunteers(): string {
  return format("duty-volunteers", {});
}

/** Zmiany */
export function dutyActions(): string {
  return format("duty-actions", {});
}

/** { $have } z { $needed } */
export function dutyHaveOf(values: { have: string; needed: string }): string {
  return format("duty-have_of", values);
}

/**
 * { $count ->
 *         [one] wakat: { $count }
 *         [few] wakaty: { $count }
 *         [many] wakaty: { $count }
 *        *[other] wakaty: { $count }
 *     }
 */
export function dutyVacant(values: { count: number }): string {
  return format("duty-vacant", values);
}

/** wolontariusz: brak */
export function dutyNoneToday(): string {
  return format("duty-none_today", {});
}

/** prowadzi */
export function dutyLeads(): string {
  return format("duty-leads", {});
}

/** Dodaj */
export function dutyAdd(): string {
  return format("duty-add", {});
}

/** Dodaj wolontariusza: { $class }, { $when } */
export function dutyAddTo(values: { class: string; when: string }): string {
  return format("duty-add_to", values);
}

/** Ilu potrzeba */
export function dutyNeed(): string {
  return format("duty-need", {});
}

/** Ilu potrzeba wolontariuszy: { $class }, { $when } */
export function dutyNeedTo(values: { class: string; when: string }): string {
  return format("duty-need_to", values);
}

/** Zdejmij */
export function dutyRelease(): string {
  return format("duty-release", {});
}

/** Zdejmij z dyżuru: { $name }, { $class }, { $when } */
export function dutyReleaseName(values: { name: string; class: string; when: string }): string {
  return format("duty-release_name", values);
}

/** odwołane */
export function dutyCancelled(): string {
  return format("duty-cancelled", {});
}

/** { $name } ma dyżur: { $class }. */
export function dutyAssigned(values: { name: string; class: string }): string {
  return format("duty-assigned", values);
}

/** { $name } nie ma już dyżuru: { $class }. */
export function dutyReleased(values: { name: string; class: string }): string {
  return format("duty-released", values);
}

/** Zapisano, ilu wolontariuszy potrzeba: { $class }. */
export function dutyNeedSaved(values: { class: string }): string {
  return format("duty-need_saved", values);
}

/** Zmienione spotkania: { $changed }. */
export function dutyReachedAll(values: { changed: number }): string {
  return format("duty-reached_all", values);
}

/** Zmienione spotkania: { $changed }. Pozostawione bez zmian: { $left }. */
export function dutyReached(values: { changed: number; left: number }): string {
  return format("duty-reached", values);
}

/** Miesiąc jest zamknięty, dyżurów nie można zmienić. */
export function dutyMonthClosed(): string {
  return format("duty-month_closed", {});
}

/** W tych dniach może nie móc: */
export function dutyTroubles(): string {
  return format("duty-troubles", {});
}

/** Kto pomoże? */
export function dutyFinderTitle(): string {
  return format("duty_finder-title", {});
}

/** { $class }, { $when } */
export function dutyFinderAbout(values: { class: string; when: string }): string {
  return format("duty_finder-about", values);
}

/** Szukaj po nazwisku */
export function dutyFinderSearch(): string {
  return format("duty_finder-search", {});
}

/** Znajdziesz też uczestników, którzy nie są jeszcze wolontariuszami. */
export function dutyFinderSearchHint(): string {
  return format("duty_finder-search_hint", {});
}

/** Osoby, najpierw te, które mogą */
export function dutyFinderList(): string {
  return format("duty_finder-list", {});
}

/** Nie ma innych wolontariuszy, których można wskazać. Wyszukaj osobę po nazwisku. */
export function dutyFinderNobody(): string {
  return format("duty_finder-nobody", {});
}

/** Nikogo nie znaleziono. */
export function dutyFinderNobodyFound(): string {
  return format("duty_finder-nobody_found", {});
}

/** może */
export function dutyFinderCan(): string {
  return format("duty_finder-can", {});
}

/** może nie móc */
export function dutyFinderDoubt(): string {
  return format("duty_finder-doubt", {});
}

/** nie jest jeszcze wolontariuszem */
export function dutyFinderNew(): string {
  return format("duty_finder-new", {});
}

/** w miesiącu: { $served }, zaplanowane: { $planned } */
export function dutyFinderHours(values: { served: string; planned: string }): string {
  return format("duty_finder-hours", values);
}

/** Wyznacz */
export function dutyFinderChoose(): string {
  return format("duty_finder-choose", {});
}

/** Wyznacz: { $name } */
export function dutyFinderChooseName(values: { name: string }): string {
  return format("duty_finder-choose_name", values);
}

/** Wyznacz mimo to */
export function dutyFinderAnyway(): string {
  return format("duty_finder-anyway", {});
}

/** Wyznacz mimo to: { $name } */
export function dutyFinderAnywayName(values: { name: string }): string {
  return format("duty_finder-anyway_name", values);
}

/** Pokazano { $shown } z { $count } osób. Wpisz nazwisko, żeby zawęzić. */
export function dutyFinderMore(values: { shown: number; count: number }): string {
  return format("duty_finder-more", values);
}

/** Tylko to spotkanie */
export function dutyFinderScopeOne(): string {
  return format("duty_finder-scope_one", {});
}

/** To i następne */
export function dutyFinderScopeFollowing(): string {
  return format("duty_finder-scope_following", {});
}

/** Na których spotkaniach */
export function dutyFinderScope(): string {
  return format("duty_finder-scope", {});
}

/** Ilu wolontariuszy potrzeba? */
export function dutyNeedTitle(): string {
  return format("duty_need-title", {});
}

/** Liczba wolontariuszy */
export function dutyNeedCount(): string {
  return format("duty_need-count", {});
}

/** 0 oznacza, że nikogo nie potrzeba. */
export function dutyNeedHint(): string {
  return format("duty_need-hint", {});
}

/** Wpisz liczbę od 0 do 99. */
export function dutyNeedWrong(): string {
  return format("duty_need-wrong", {});
}

/** Zdjąć z dyżuru? */
export function dutyReleaseTitle(): string {
  return format("duty_release-title", {});
}

/** { $name }: { $class }, { $when } */
export function dutyReleaseAbout(values: { name: string; class: string; when: string }): string {
  return format("duty_release-about", values);
}

/** Zdejmij z dyżuru */
export function dutyReleaseSave(): string {
  return format("duty_release-save", {});
}

/** Drukuj */
export function dutyMenuOpen(): string {
  return format("duty_menu-open", {});
}

/** Grafik tygodnia */
export function dutyMenuByWeek(): string {
  return format("duty_menu-by_week", {});
}

/** Grafik osobami, 4 tygodnie */
export function dutyMenuByPerson(): string {
  return format("duty_menu-by_person", {});
}

/** Lista do arkusza (miesiąc) */
export function dutyMenuList(): string {
  return format("duty_menu-list", {});
}

/** Grafik dyżurów wolontariuszy */
export function dutyRosterTitleWeek(): string {
  return format("duty_roster-title_week", {});
}

/** Dyżury: { $name } */
export function dutyRosterTitlePerson(values: { name: string }): string {
  return format("duty_roster-title_person", values);
}

/** Dyżury wolontariuszy */
export function dutyRosterTitlePeople(): string {
  return format("duty_roster-title_people", {});
}

/** dyzury-{ $date }-{ $centre } */
export function dutyRosterFileWeek(values: { date: string; centre: string }): string {
  return format("duty_roster-file_week", values);
}

/** dyzury-osobami-{ $date }-{ $centre } */
export function dutyRosterFilePerson(values: { date: string; centre: string }): string {
  return format("duty_roster-file_person", values);
}

/** Spotkania tygodnia z godziną, miejscem i nazwiskami wolontariuszy */
export function dutyRosterSummaryWeek(): string {
  return format("duty_roster-summary_week", {});
}

/** Dyżury z datą, godziną i miejscem */
export function dutyRosterSummaryPerson(): string {
  return format("duty_roster-summary_person", {});
}

/** Godziny */
export function dutyRosterTime(): string {
  return format("duty_roster-time", {});
}

/** Data */
export function dutyRosterDate(): string {
  return format("duty_roster-date", {});
}

/** odwołane: { $names } */
export function dutyRosterCancelledFor(values: { names: string }): string {
  return format("duty_roster-cancelled_for", values);
}

/** Dzień */
export function dutyRosterDay(): string {
  return format("duty_roster-day", {});
}

/** Zajęcia */
export function dutyRosterClass(): string {
  return format("duty_roster-class", {});
}

/** Miejsce */
export function dutyRosterPlace(): string {
  return format("duty_roster-place", {});
}

/** Wolontariusze */
export function dutyRosterWho(): string {
  return format("duty_roster-who", {});
}

/** Rola */
export function dutyRosterRole(): string {
  return format("duty_roster-role", {});
}

/** prowadzi */
export function dutyRosterLeads(): string {
  return format("duty_roster-leads", {});
}

/** pomaga */
export function dutyRosterHelps(): string {
  return format("duty_roster-helps", {});
}

/** { $name } (prowadzi) */
export function dutyRosterNameLeads(values: { name: string }): string {
  return format("duty_roster-name_leads", values);
}

/** odwołane */
export function dutyRosterCancelled(): string {
  return format("duty_roster-cancelled", {});
}

/**
 * { $count ->
 *         [one] Brakuje { $count } osoby. Na wolną linię można się wpisać.
 *         [few] Brakuje { $count } osób. Na wolne linie można się wpisać.
 *         [many] Brakuje { $count } osób. Na wolne linie można się wpisać.
 *        *[other] Brakuje { $count } osoby. Na wolne linie można się wpisać.
 *     }
 */
export function dutyRosterVacancies(values: { count: number }): string {
  return format("duty_roster-vacancies", values);
}

/** Wszystkie miejsca są obsadzone. */
export function dutyRosterFull(): string {
  return format("duty_roster-full", {});
}

/** W tym tygodniu nie ma dyżurów wolontariuszy. */
export function dutyRosterEmptyWeek(): string {
  return format("duty_roster-empty_week", {});
}

/** W tym czasie nie ma dyżurów. */
export function dutyRosterEmptyPerson(): string {
  return format("duty_roster-empty_person", {});
}

/**
 * { $count ->
 *         [one] { $count } dyżur, razem { $hours }
 *         [few] { $count } dyżury, razem { $hours }
 *         [many] { $count } dyżurów, razem { $hours }
 *        *[other] { $count } dyżuru, razem { $hours }
 *     }
 */
export function dutyRosterTotal(values: { count: number; hours: string }): string {
  return format("duty_roster-total", values);
}

/** Jeśli coś wypadnie, daj znać jak najwcześniej: { $contact }. */
export function dutyRosterCallOff(values: { contact: string }): string {
  return format("duty_roster-call_off", values);
}

/** Dyżury wolontariuszy */
export function listingDuties(): string {
  return format("listing-duties", {});
}

/** Rola */
export function listingColumnDutyRole(): string {
  return format("listing-column_duty_role", {});
}

/** Uwagi */
export function listingColumnDutyRemarks(): string {
  return format("listing-column_duty_remarks", {});
}

/** prowadzi */
export function dutyRoleLeads(): string {
  return format("duty_role-leads", {});
}

/** pomaga */
export function dutyRoleHelps(): string {
  return format("duty_role-helps", {});
}

/** wakat */
export function dutyRoleVacant(): string {
  return format("duty_role-vacant", {});
}

/** Kiedy może przyjść */
export function availabilityTitle(): string {
  return format("availability-title", {});
}

/** Dni i godziny w tygodniu. Bez wpisów przyjmuje się, że może zawsze. */
export function availabilityAbout(): string {
  return format("availability-about", {});
}

/** Nie podano dni ani godzin. */
export function availabilityNone(): string {
  return format("availability-none", {});
}

/** Dni i godziny */
export function availabilityWeek(): string {
  return format("availability-week", {});
}

/** Dodaj godziny */
export function availabilityAdd(): string {
  return format("availability-add", {});
}

/** Zmień: { $day }, { $hours } */
export function availabilityChangeName(values: { day: string; hours: string }): string {
  return format("availability-change_name", values);
}

/** Usuń: { $day }, { $hours } */
export function availabilityRemoveName(values: { day: string; hours: string }): string {
  return format("availability-remove_name", values);
}

/** Kiedy może przyjść */
export function availabilityAddTitle(): string {
  return format("availability-add_title", {});
}

/** Zmiana godzin */
export function availabilityChangeTitle(): string {
  return format("availability-change_title", {});
}

/** Dzień tygodnia */
export function availabilityWeekday(): string {
  return format("availability-weekday", {});
}

/** Od */
export function availabilityStart(): string {
  return format("availability-start", {});
}

/** Do */
export function availabilityEnd(): string {
  return format("availability-end", {});
}

/** Wpisz godzinę, na przykład 9:00. */
export function availabilityStartNeeded(): string {
  return format("availability-start_needed", {});
}

/** Koniec musi być później niż początek. */
export function availabilityEndWrong(): string {
  return format("availability-end_wrong", {});
}

/** Nieobecności */
export function availabilityAway(): string {
  return format("availability-away", {});
}

/** Nie zgłoszono nieobecności. */
export function availabilityAwayNone(): string {
  return format("availability-away_none", {});
}

/** Zgłoś nieobecność */
export function availabilityAwayAdd(): string {
  return format("availability-away_add", {});
}

/** Usuń nieobecność: { $span } */
export function availabilityAwayRemoveName(values: { span: string }): string {
  return format("availability-away_remove_name", values);
}

/** wolontariusz */
export function classDetailsHelperVolunteer(): string {
  return format("class_details-helper_volunteer", {});
}

/** Ilu wolontariuszy potrzeba */
export function classDetailsHelpersNeeded(): string {
  return format("class_details-helpers_needed", {});
}

/** Puste: nikogo nie trzeba. */
export function classDetailsHelpersNeededHint(): string {
  return format("class_details-helpers_needed_hint", {});
}

/** dyżur: { $name } ({ $scope }) */
export function draftDutyOn(values: { name: string; scope: string }): string {
  return format("draft-duty_on", values);
}

/** zdjęcie z dyżuru: { $name } ({ $scope }) */
export function draftDutyOff(values: { name: string; scope: string }): string {
  return format("draft-duty_off", values);
}

/** potrzebni wolontariusze: { $name }, { $count } ({ $scope }) */
export function draftHelpers(values: { name: string; count: string; scope: string }): string {
  return format("draft-helpers", values);
}

/** To nie jest pełny eksport Obecnych. Nic nie utworzono. Wskaż folder eksportu albo plik journal.jsonl, który w nim leży. */
export function failureNotExport(): string {
  return format("failure-not_export", {});
}

/** Plik journal.jsonl jest niepełny albo ktoś go zmienił ({ $reason }), więc nie wczytano z niego niczego. Twoje pliki pozostały bez zmian. Zrób eksport jeszcze raz albo weź inny. */
export function failureExportDamaged(values: { reason: string }): string {
  return format("failure-export_damaged", values);
}

/** Ten eksport zapisała nowsza wersja Obecnych. Nic nie utworzono. Zainstaluj nowszą wersję programu i spróbuj ponownie. */
export function failureExportNewer(): string {
  return format("failure-export_newer", {});
}

/** Dane odtworzone z eksportu nie są takie same jak te, z których powstał. Niczego nie zachowano. Zrób eksport jeszcze raz albo weź inny. */
export function failureExportDiffers(): string {
  return format("failure-export_differs", {});
}

/** Lista nie mieści się w arkuszu: ma za dużo wierszy albo za długi tekst w jednej komórce. Nic nie zapisano. Wybierz krótszą listę albo zapisz ją jako CSV. */
export function failureSheetDoesNotFit(): string {
  return format("failure-sheet_does_not_fit", {});
}

/** Nie udało się utworzyć arkusza ({ $detail }). Dane są bezpieczne. Zapisz listę jako CSV. */
export function failureSheetNotMade(values: { detail: string }): string {
  return format("failure-sheet_not_made", values);
}

/** W tym eksporcie nie ma takiej osoby zarządzającej. Nic nie utworzono. Plik z eksportu zakłada jedna z osób zarządzających, które w nim są. */
export function refusalNoSuchManager(): string {
  return format("refusal-no_such_manager", {});
}

/** Utwórz plik z pełnego eksportu… */
export function exportWay(): string {
  return format("export-way", {});
}

/** Nowy plik z pełnego eksportu */
export function exportWayTitle(): string {
  return format("export-way_title", {});
}

/** Z folderu pełnego eksportu powstanie nowy, zaszyfrowany plik ze wszystkim, co w nim było: osobami, zajęciami, listami i historią czynności. Folder eksportu pozostanie bez zmian. */
export function exportWayAbout(): string {
  return format("export-way_about", {});
}

/** Folder eksportu */
export function exportWayPath(): string {
  return format("export-way_path", {});
}

/** Ten, w którym leży plik journal.jsonl. */
export function exportWayPathHint(): string {
  return format("export-way_path_hint", {});
}

/** Sprawdź eksport */
export function exportWayLook(): string {
  return format("export-way_look", {});
}

/** Czytam eksport… */
export function exportWayLooking(): string {
  return format("export-way_looking", {});
}

/** Eksport jest kompletny. */
export function exportWayFound(): string {
  return format("export-way_found", {});
}

/** Organizacja */
export function exportWayOrganisation(): string {
  return format("export-way_organisation", {});
}

/** Zapisany */
export function exportWayMade(): string {
  return format("export-way_made", {});
}

/** Czynności w historii */
export function exportWayOperations(): string {
  return format("export-way_operations", {});
}

/** Kto zakłada plik */
export function exportWayManager(): string {
  return format("export-way_manager", {});
}

/** Twoje hasło do nowego pliku */
export function exportWayPassword(): string {
  return format("export-way_password", {});
}

/** Haseł nie ma w eksporcie. Inne osoby (jest ich { $count }) zalogują się dopiero, gdy nadasz im hasła w ustawieniach. */
export function exportWayOthers(values: { count: number }): string {
  return format("export-way_others", values);
}

/** W tym eksporcie nie ma nikogo, kto zarządza organizacją, więc nie ma kto założyć pliku. */
export function exportWayNoManager(): string {
  return format("export-way_no_manager", {});
}

/** Utwórz plik */
export function exportWayRun(): string {
  return format("export-way_run", {});
}

/** Folder dla nowego pliku */
export function exportWayFolder(): string {
  return format("export-way_folder", {});
}

/** Tworzę plik… Przy kilku latach danych potrwa to chwilę. */
export function exportWayMaking(): string {
  return format("export-way_making", {});
}

/** Klucz odzyskiwania nowego pliku */
export function exportWayKey(): string {
  return format("export-way_key", {});
}

/** Pełny eksport */
export function exportTitle(): string {
  return format("export-title", {});
}

/** Wszystkie dane organizacji w zwykłych plikach: tabele CSV do arkusza oraz historia, z której można utworzyć nowy plik Obecnych, niczego nie gubiąc. */
export function exportAbout(): string {
  return format("export-about", {});
}

/** Ten folder nie jest zaszyfrowany: są w nim nazwiska, telefony i notatki, także dawnych uczestników. Zapisz go na własnym dysku i usuń, gdy nie będzie potrzebny. Na co dzień lepsza jest kopia, bo jest zaszyfrowana. */
export function exportWarning(): string {
  return format("export-warning", {});
}

/** Folder eksportu */
export function exportFolder(): string {
  return format("export-folder", {});
}

/** Powstanie, jeśli go nie ma. Pliki o tych samych nazwach zostaną zastąpione. */
export function exportFolderHint(): string {
  return format("export-folder_hint", {});
}

/** Obecni-eksport-{ $date } */
export function exportFolderName(values: { date: string }): string {
  return format("export-folder_name", values);
}

/** Zapisz pełny eksport */
export function exportRun(): string {
  return format("export-run", {});
}

/** Zapisuję wszystkie dane… */
export function exportRunning(): string {
  return format("export-running", {});
}

/** Pełny eksport zapisano w folderze: { $path }. Tabele: { $tables }, czynności w historii: { $operations }. */
export function exportDone(values: { tables: number; operations: number; path: string }): string {
  return format("export-done", values);
}

/** Nazwa lub hasło się nie zgadza. Plik pozostał bez zmian. Sprawdź, czy nie jest włączony Caps Lock, i wpisz hasło jeszcze raz. */
export function failureWrongPassword(): string {
  return format("failure-wrong_password", {});
}

/** Klucz odzyskiwania nie pasuje do tego pliku. Plik pozostał bez zmian. Sprawdź wydruk klucza i przepisz go jeszcze raz. */
export function failureWrongRecoveryKey(): string {
  return format("failure-wrong_recovery_key", {});
}

/** Obok pliku danych nie ma pliku z kluczami. Dane są zaszyfrowane i nienaruszone. Połóż plik z kluczami obok pliku danych albo otwórz kopię zapasową. */
export function failureKeyBagMissing(): string {
  return format("failure-key_bag_missing", {});
}

/** Plik z kluczami jest uszkodzony. Dane są zaszyfrowane i nienaruszone. Przywróć plik z kluczami z kopii zapasowej. */
export function failureKeyBagDamaged(): string {
  return format("failure-key_bag_damaged", {});
}

/** Plik danych jest uszkodzony i nie można go bezpiecznie otworzyć. Nic w nim nie zmieniono. Otwórz ostatnią kopię zapasową, a uszkodzony plik zachowaj. */
export function failureFileDamaged(): string {
  return format("failure-file_damaged", {});
}

/** Ten plik zapisała nowsza wersja Obecnych. Nic w nim nie zmieniono. Zainstaluj nowszą wersję programu i otwórz plik ponownie. */
export function failureFileNewer(): string {
  return format("failure-file_newer", {});
}

/** Plik jest już otwarty w innym oknie, przez inną osobę albo przez program obecni. Nic w nim nie zmieniono. Zamknij go tam i spróbuj ponownie. */
export function failureFileInUse(): string {
  return format("failure-file_in_use", {});
}

/** W tym miejscu jest już plik o tej nazwie. Nic nie zmieniono. Wybierz inną nazwę lub inny folder. */
export function failureFileExists(): string {
  return format("failure-file_exists", {});
}

/** W tym miejscu nie ma takiego pliku. Nic nie zmieniono. Sprawdź, czy dysk lub pendrive jest podłączony, i wybierz plik jeszcze raz. */
export function failureFileNotFound(): string {
  return format("failure-file_not_found", {});
}

/** Plik danych zniknął w trakcie pracy; być może odłączono dysk lub pendrive. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Podłącz nośnik i otwórz plik ponownie. */
export function failureFileVanished(): string {
  return format("failure-file_vanished", {});
}

/** To nie jest plik Obecnych. Nic w nim nie zmieniono. Wybierz plik z końcówką .obecni. */
export function failureNotOurFile(): string {
  return format("failure-not_our_file", {});
}

/** W tym folderze nie można zapisywać. Nic nie zmieniono. Wybierz inny folder albo poproś administratora komputera o prawo zapisu. */
export function failureFolderReadOnly(): string {
  return format("failure-folder_read_only", {});
}

/** Nie zapisano ostatniej czynności: dysk jest pełny. Wcześniejsze dane są bezpieczne. Zwolnij miejsce i spróbuj ponownie. */
export function failureDiskFull(): string {
  return format("failure-disk_full", {});
}

/** Nie udało się odczytać lub zapisać pliku ({ $reason }). Wcześniej zapisane dane są bezpieczne. Sprawdź dysk i spróbuj ponownie. */
export function failureDiskError(values: { reason: string }): string {
  return format("failure-disk_error", values);
}

/** Ta instalacja programu nie potrafi szyfrować danych, więc nie otworzy pliku. Nic nie zmieniono. Zainstaluj Obecnych ponownie. */
export function failureCipherMissing(): string {
  return format("failure-cipher_missing", {});
}

/** Twoje konto nie ma prawa do tej czynności. Nic nie zmieniono. Poproś osobę zarządzającą. */
export function failureNotAllowed(): string {
  return format("failure-not_allowed", {});
}

/** Program jest zablokowany. Nic nie zmieniono. Wpisz hasło, aby pracować dalej. */
export function failureLocked(): string {
  return format("failure-locked", {});
}

/** Program nie zna polecenia „{ $command }”. Nic nie zmieniono. Listę poleceń pokazuje „obecni commands”. */
export function failureUnknownCommand(values: { command: string }): string {
  return format("failure-unknown_command", values);
}

/** Polecenie jest niepełne lub źle zapisane ({ $detail }). Nic nie zmieniono. Popraw je i wyślij ponownie. */
export function failureBadRequest(values: { detail: string }): string {
  return format("failure-bad_request", values);
}

/** Stało się coś, czego program nie przewidział. Wcześniej zapisane dane są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem: { $reason } */
export function failureUnexpected(values: { reason: string }): string {
  return format("failure-unexpected", values);
}

/** Nie ma konta o tej nazwie. Plik pozostał bez zmian. Sprawdź pisownię albo wybierz konto z listy. */
export function failureUnknownUser(): string {
  return format("failure-unknown_user", {});
}

/** W kluczu odzyskiwania jest literówka albo brakuje znaku. Plik pozostał bez zmian. Porównaj go z wydrukiem i wpisz jeszcze raz. */
export function failureRecoveryKeyMistyped(): string {
  return format("failure-recovery_key_mistyped", {});
}

/** To jest kopia zapasowa ({ $path }), a nie plik do pracy. Nic w niej nie zmieniono. Wybierz „Przywróć z kopii”. */
export function failureFileIsCopy(values: { path: string }): string {
  return format("failure-file_is_copy", values);
}

/** Kopia zapasowa jest uszkodzona, więc nic z niej nie wczytano. Twoje dane pozostały bez zmian. Wybierz inną kopię. */
export function failureCopyDamaged(): string {
  return format("failure-copy_damaged", {});
}

/** W tym miejscu nie można bezpiecznie trzymać pliku do pracy: { $path }. Nic nie zmieniono. Wybierz folder na dysku tego komputera. */
export function failurePlaceUnfit(values: { path: string }): string {
  return format("failure-place_unfit", values);
}

/** Ta instalacja programu ma bazę danych ze znanym błędem (wersja { $found }), więc nie otworzy pliku. Nic nie zmieniono. Zainstaluj Obecnych ponownie. */
export function failureSqliteTooOld(values: { found: string }): string {
  return format("failure-sqlite_too_old", values);
}

/** Plik jest chwilowo zajęty. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Spróbuj ponownie za chwilę. */
export function failureFileBusy(): string {
  return format("failure-file_busy", {});
}

/** Brakuje wcześniejszych czynności z innego urządzenia, więc nowszych nie wczytano. Twoje dane pozostały bez zmian. Najpierw wczytaj wcześniejsze. */
export function failureJournalGap(): string {
  return format("failure-journal_gap", {});
}

/** Na innym urządzeniu przywrócono starszy plik i pracowano dalej, dlatego jego czynności nie wczytano. Twoje dane pozostały bez zmian. Poproś osobę zarządzającą o sprawdzenie plików. */
export function failureJournalFork(): string {
  return format("failure-journal_fork", {});
}

/** W dzienniku czynności czegoś brakuje. Nic nie zmieniono. Otwórz ostatnią kopię zapasową, a ten plik zachowaj. */
export function failureJournalDamaged(): string {
  return format("failure-journal_damaged", {});
}

/** System nie podał liczb losowych potrzebnych do szyfrowania. Nic nie zmieniono. Uruchom komputer ponownie i spróbuj jeszcze raz. */
export function failureNoRandomness(): string {
  return format("failure-no_randomness", {});
}

/** Program przestał zapisywać do pliku. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Zamknij Obecnych i otwórz plik ponownie. */
export function failureWriterGone(): string {
  return format("failure-writer_gone", {});
}

/** Baza danych nie wykonała czynności ({ $reason }). Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem w nawiasie. */
export function failureDatabaseError(values: { reason: string }): string {
  return format("failure-database_error", values);
}

/** Nie udało się utworzyć wydruku ({ $detail }). Dane są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem w nawiasie. */
export function failureDocumentFailed(values: { detail: string }): string {
  return format("failure-document_failed", values);
}

/** Nie można zapisać pliku: { $path }. Dane Obecnych są bezpieczne. Sprawdź, czy plik nie jest otwarty w innym programie, albo wybierz inny folder. */
export function failureCannotWrite(values: { path: string }): string {
  return format("failure-cannot_write", values);
}

/** Dnia nie można ustawić ręcznie przy zapisie w pliku z prawdziwymi danymi: chwila zapisu jest dowodem. Nic nie zmieniono. Powtórz polecenie bez „--today”. */
export function failureBackDated(): string {
  return format("failure-back_dated", {});
}

/** Dane w pliku nie zgadzają się z dziennikiem czynności. Nic w nim nie zmieniono. Zachowaj ten plik i otwórz ostatnią kopię zapasową. */
export function failureRebuildDiffers(): string {
  return format("failure-rebuild_differs", {});
}

/** Ten folder jest synchronizowany lub leży w sieci. Dwie kopie tego samego pliku mogą się rozejść. Lepiej trzymać plik na tym komputerze, a do chmury zapisywać kopie. */
export function fileSyncedWarning(): string {
  return format("file-synced_warning", {});
}

/** Zapisz kopię… */
export function fileSaveCopy(): string {
  return format("file-save_copy", {});
}

/** Ostatnia kopia: { $when } */
export function fileLastCopy(values: { when: string }): string {
  return format("file-last_copy", values);
}

/** Nie ma jeszcze kopii */
export function fileNoCopy(): string {
  return format("file-no_copy", {});
}

/** Placówka */
export function frameCentre(): string {
  return format("frame-centre", {});
}

/** Menu */
export function frameMenu(): string {
  return format("frame-menu", {});
}

/** Cofnij */
export function frameUndo(): string {
  return format("frame-undo", {});
}

/** Ponów */
export function frameRedo(): string {
  return format("frame-redo", {});
}

/** Ctrl+Z */
export function frameUndoKey(): string {
  return format("frame-undo_key", {});
}

/** Ponów: { $what } (Ctrl+Y) */
export function frameRedoWhat(values: { what: string }): string {
  return format("frame-redo_what", values);
}

/** Cofnięto: { $what }. */
export function frameUndone(values: { what: string }): string {
  return format("frame-undone", values);
}

/** Ponowiono: { $what }. */
export function frameRedone(values: { what: string }): string {
  return format("frame-redone", values);
}

/** Nie ma nic do cofnięcia. */
export function frameNothingToUndo(): string {
  return format("frame-nothing_to_undo", {});
}

/** Trwa praca, proszę czekać… */
export function frameWorking(): string {
  return format("frame-working", {});
}

/** To dane przykładowe: wszystkie osoby są zmyślone i wszystko można wypróbować. Hasło do tego pliku: przykład-1 */
export function frameDemo(): string {
  return format("frame-demo", {});
}

/** Zakończ przykład */
export function frameLeaveDemo(): string {
  return format("frame-leave_demo", {});
}

/** Na przykład 12.3, 12.03.2026 albo jutro. */
export function fieldDateHint(): string {
  return format("field-date_hint", {});
}

/** Nie ma takiego dnia. Wpisz dzień i miesiąc, na przykład 12.03.2026. */
export function fieldDateUnreadable(): string {
  return format("field-date_unreadable", {});
}

/** Nie ma takiej godziny. Wpisz ją na przykład tak: 9:30. */
export function fieldTimeUnreadable(): string {
  return format("field-time_unreadable", {});
}

/** Wpisz liczbę od { $min } do { $max }. */
export function fieldNumberUnreadable(values: { min: number; max: number }): string {
  return format("field-number_unreadable", values);
}

/** Pomoc */
export function helpTitle(): string {
  return format("help-title", {});
}

/** Klawisze */
export function helpKeys(): string {
  return format("help-keys", {});
}

/** O programie */
export function helpAbout(): string {
  return format("help-about", {});
}

/** Wersja { $version } */
export function helpVersion(values: { version: string }): string {
  return format("help-version", values);
}

/** Szukaj w pomocy */
export function helpSearch(): string {
  return format("help-search", {});
}

/** Strony pomocy */
export function helpPages(): string {
  return format("help-pages", {});
}

/** Znalezione strony: { $count } */
export function helpFound(values: { count: number }): string {
  return format("help-found", values);
}

/** Nic nie znaleziono. Spróbuj innego słowa, na przykład „lista” albo „kopia”. */
export function helpNothingFound(): string {
  return format("help-nothing_found", {});
}

/** Wróć do ekranu */
export function helpBack(): string {
  return format("help-back", {});
}

/** Klawisze */
export function helpKey(): string {
  return format("help-key", {});
}

/** Co robią */
export function helpKeyDoes(): string {
  return format("help-key_does", {});
}

/** Dzisiaj */
export function helpPageToday(): string {
  return format("help_page-today", {});
}

/** Plan */
export function helpPagePlan(): string {
  return format("help_page-plan", {});
}

/** Układanka */
export function helpPageDrafts(): string {
  return format("help_page-drafts", {});
}

/** Uczestnicy */
export function helpPagePeople(): string {
  return format("help_page-people", {});
}

/** Wolontariusze */
export function helpPageVolunteers(): string {
  return format("help_page-volunteers", {});
}

/** Obecność */
export function helpPageAttendance(): string {
  return format("help_page-attendance", {});
}

/** Listy na papierze */
export function helpPagePaper(): string {
  return format("help_page-paper", {});
}

/** Przy wejściu */
export function helpPageDoor(): string {
  return format("help_page-door", {});
}

/** Miesiąc */
export function helpPageMonth(): string {
  return format("help_page-month", {});
}

/** Ustawienia */
export function helpPageSettings(): string {
  return format("help_page-settings", {});
}

/** Hasło, klucz i kopie */
export function helpPageSafety(): string {
  return format("help_page-safety", {});
}

/** Klawisze */
export function helpPageHelp(): string {
  return format("help_page-help", {});
}

/**
 * Ekran „Dzisiaj” pokazuje dzień placówki: co trwa teraz, co będzie później i co już było.
 *
 *     ## Lista obecności
 *     Przy każdym spotkaniu jest przycisk, który otwiera jego listę. Spotkanie, które trwa albo zaczyna się w ciągu kwadransa, stoi na górze.
 *
 *     ## Do zrobienia
 *     Poniżej widać, na co program czeka:
 *     - spotkania, które się odbyły, a nie mają listy,
 *     - osoby bez deklaracji albo z niepełnymi danymi,
 *     - miesiąc, który trzeba rozliczyć,
 *     - brak świeżej kopii danych.
 *     Każda pozycja ma przycisk, który prowadzi we właściwe miejsce.
 */
export function helpTextToday(): string {
  return format("help_text-today", {});
}

/**
 * „Plan” pokazuje tydzień: dni obok siebie, godziny z góry na dół. Święta i dni zamknięcia wypełniają swoją kolumnę i mówią dlaczego.
 *
 *     ## Nowe zajęcia
 *     Wybierz „Dodaj zajęcia” i podaj nazwę, dzień i godzinę. „Podgląd” pokaże terminy oraz te, które wypadną z powodu święta lub przerwy. Zajęcia mogą się powtarzać co tydzień, co kilka tygodni, w kilka dni tygodnia albo w wybrany dzień miesiąca.
 *
 *     ## Widoki
 *     „Widok” przełącza tydzień, dzień z salami obok siebie, miesiąc i listę. „Pokaż” zostawia jedną salę albo jedną osobę prowadzącą. Ctrl+F albo „Znajdź” szuka zajęć, osób prowadzących i sal, także w następnych tygodniach.
 *
 *     ## Przesuwanie
 *     Chwyć spotkanie myszą lub palcem i przeciągnij; dolna krawędź zmienia długość. Na klawiaturze: strzałki chodzą po spotkaniach, Alt i strzałki przesuwają, Alt+Shift i strzałki zmieniają długość, Enter zapisuje, Escape zostawia jak było. Kolizje widać od razu. To samo zrobi „Przenieś…” bez przeciągania.
 *
 *     ## Zmiany
 *     Otwórz spotkanie i wybierz:
 *     - „Przenieś…”, aby zmienić dzień, godzinę lub salę,
 *     - „Odwołaj…”, aby je odwołać z podaniem powodu; na plakacie powodu nie widać,
 *     - „Zmień…”, aby poprawić nazwę, osobę prowadzącą, limit i resztę,
 *     - „Kogo powiadomić”, aby odhaczyć telefony do zapisanych.
 *     Program pyta raz, czy zmienić „Tylko te”, „Te i następne”, czy „Wszystkie”, i przed zapisem pokazuje, co się zmieni, co zostanie i dlaczego. Spotkań, które się odbyły lub mają zaznaczone obecności, żadna zmiana serii nie rusza.
 *
 *     ## Kolizje
 *     Gdy dwa spotkania zajmują tę samą salę albo tę samą osobę prowadzącą, program oznacza je słowem „kolizja”. Nie zabrania zapisu, tylko ostrzega.
 *
 *     ## Więcej
 *     Przycisk „Więcej” na stronie „Plan” otwiera:
 *     - „Układanka”: inny plan na próbę,
 *     - „Ogłoś plan…”: zapamiętuje plan miesiąca jako numerowaną wersję i pokazuje, co się od niej zmieniło,
 *     - „Drukuj i udostępnij…”: plakat tygodnia, plan miesiąca, jednej sali lub osoby prowadzącej, plik kalendarza i stronę internetową,
 *     - „Powtórz plan…”: planuje zajęcia miesiąca albo semestru jeszcze raz,
 *     - „Wczytaj z pliku”: zajęcia i sale z arkusza.
 */
export function helpTextPlan(): string {
  return format("help_text-plan", {});
}

/**
 * „Układanka” pozwala sprawdzić inny plan, zanim cokolwiek się zmieni. Wersja robocza ma nazwę i kroki; plan placówki zostaje taki, jaki jest.
 *
 *     ## Kroki
 *     Na stronie „Plan” wybierz „Więcej”, potem „Układanka” i „Nowa wersja robocza”. W siatce:
 *     - otwórz zajęcia i wybierz, co z nimi zrobić oraz których spotkań to dotyczy,
 *     - albo przeciągnij je w inne miejsce lub przesuń klawiszem Alt i strzałkami,
 *     - nowe zajęcia dodaje „Dodaj zajęcia”.
 *     Każdy krok jest na liście pod siatką i można go usunąć. Krok, którego nie da się już wykonać, mówi dlaczego.
 *
 *     ## Co z tego wynika
 *     Pod siatką widać kolizje tygodnia, spotkania poza godzinami otwarcia, obłożenie sal i osób prowadzących teraz i po zmianie, różnice względem dzisiejszego planu oraz osoby, których dotyczą.
 *
 *     ## Wprowadzenie
 *     „Wprowadź od dnia…” zmienia plan od wybranego dnia. To jedna czynność: jedno „Cofnij” ją odwraca. Niepotrzebną wersję usuwa „Odrzuć”.
 */
export function helpTextDrafts(): string {
  return format("help_text-drafts", {});
}

/**
 * „Uczestnicy” to lista osób placówki w polskim porządku alfabetycznym. Nad listą wybierasz, kogo widać: kto uczestniczy, kto czeka na miejsce, komu czegoś brakuje, kogo dawno nie było, kto zakończył udział. Liczba przy nazwie mówi, ile to osób.
 *
 *     ## Szukanie
 *     Wpisz początek nazwiska, imienia, telefonu albo numer osoby, w dowolnej kolejności. Wystarczą dwie litery. Polskie litery, wielkość liter i alfabet nie mają znaczenia: „zolc” znajdzie Żółć. Strzałka w dół przechodzi do listy, Enter otwiera kartę.
 *
 *     ## Nowa osoba
 *     Wystarczy imię i nazwisko, resztę można uzupełnić później. Pola z napisem „Wymagane” są te, których wymaga placówka. Jeśli taka osoba już jest, program pokaże ją od razu: „To ta osoba” otwiera jej kartę, „Inna osoba” pozwala pisać dalej. Gdy ktoś nie spełnia warunków placówki, program o tym powie i zapyta o powód przyjęcia, ale nie zabroni. Nie wpisuj informacji o zdrowiu ani numeru PESEL.
 *
 *     ## Karta osoby
 *     Na górze karty stoi to, czego brakuje, a przy każdej sprawie jest przycisk do właściwego miejsca. Niżej są dane, udział w placówkach, oświadczenia, deklaracje, zgody, klauzula informacyjna, zapisy na zajęcia i zgłoszone nieobecności.
 *     - Zgoda ma cztery stany: udzielona, odmowa, wycofana, nie pytano. Daty zostają.
 *     - „Zawieś…” zdejmuje osobę na jakiś czas z list, „Wznów…” przywraca.
 *     - „Zakończ udział…” kończy udział, a dawne obecności zostają. Nikogo się nie usuwa i każdego można przyjąć ponownie.
 *     - „Zgłoś nieobecność…” zapisuje dni, w których osoby nie będzie, bez podawania przyczyny.
 *
 *     ## Podobne wpisy
 *     „Podobne wpisy” to pary, które mogą dotyczyć jednej osoby. „Różne osoby” zapamiętuje, że to dwie osoby. „Połącz…” pokazuje oba wpisy obok siebie: przy tym, co się różni, wybierasz, co zostaje. Obecności obu liczą się razem. Łączenie można cofnąć, a w karcie osoby wpisy można rozdzielić także później; sumy wracają do tych sprzed połączenia.
 *
 *     ## Lista oczekujących
 *     Gdy na zajęciach nie ma miejsc, osobę zapisuje się na listę oczekujących: w Planie, w karcie zajęć, „Zapisane osoby”. Gdy zwolni się miejsce, „Dzisiaj” o tym powie, a „Przyjmij” daje je pierwszej osobie z listy.
 *
 *     ## Co zbieramy
 *     W ustawieniach, w dziale „Rejestr uczestników”, wybierasz, jakie dane placówka zbiera i których wymaga, oraz treść deklaracji i klauzuli informacyjnej.
 */
export function helpTextPeople(): string {
  return format("help_text-people", {});
}

/**
 * „Wolontariusze” pokazuje, kto działa w placówce, ile godzin zapisano w miesiącu i jakich papierów brakuje. Ta sama osoba może być uczestnikiem, wolontariuszem i prowadzić zajęcia: ma jeden wpis i liczy się raz.
 *
 *     ## Osoby
 *     „Dodaj wolontariusza” zakłada kartę osoby i projekt porozumienia albo wybiera kogoś, kto już jest w programie. Na karcie wolontariusza są porozumienia, godziny, sprawdzenia, dyspozycyjność i zaświadczenia, a na górze to, na co trzeba zwrócić uwagę, z artykułem ustawy.
 *     - Porozumienie jest projektem, dopóki go nie podpiszesz. Okres i zakres podpisanego zmienia się aneksem.
 *     - Okres dłuższy niż 30 dni, także bez daty końca, wymaga formy pisemnej. Przy okresie do 30 dni ubezpieczenie NNW zapewnia organizacja. Liczą się dni umówione, a nie od pierwszych do ostatnich godzin.
 *     - Uwaga niczego nie zatrzymuje. Jedynie zaświadczenia nie wystawisz, jeśli godziny nie mają pokrycia w papierach.
 *
 *     ## Godziny
 *     W części „Godziny” jedno potwierdzenie zapisuje godziny z zaplanowanych dyżurów, które się odbyły. Nietypowe wpisy stoją na górze: nakładające się, bardzo długie, po północy, bez porozumienia, dodane z opóźnieniem. Potwierdza się je z powodem, a „Potwierdź miesiąc” potwierdza pozostałe. Do raportu liczą się tylko godziny potwierdzone. Praca społeczna członków jest liczona osobno.
 *     Wolontariusz może zapisać własne godziny przy wejściu, po swoim PIN-ie. Czekają wtedy na potwierdzenie.
 *
 *     ## Dyżury
 *     W części „Dyżury” widać tydzień: ilu wolontariuszy potrzeba, kto pomaga i gdzie jest wakat. Przy wyznaczaniu osoby program mówi, kto może, a kto w tym czasie ma inny dyżur, własne zajęcia albo zgłoszoną nieobecność.
 *
 *     ## Dokumenty i wkład
 *     W części „Dokumenty i wkład” drukuje się karty do podpisu, wszystkie w jednym pliku albo jedną, zestawienie miesiąca i wkład osobowy według działań i zadań. Godziny liczą się zawsze, a pieniądze tylko wtedy, gdy chce tego umowa z miastem; stawki i działania wpisuje się w ustawieniach, przy umowie. Wycena nie jest wynagrodzeniem.
 */
export function helpTextVolunteers(): string {
  return format("help_text-volunteers", {});
}

/**
 * Lista obecności pokazuje wszystkie zapisane osoby. Jedno naciśnięcie zaznacza obecność, drugie ją usuwa. Każde zaznaczenie jest od razu zapisane.
 *
 *     ## Ktoś spoza listy
 *     Wpisz nazwisko w polu u góry. Jeśli osoba jest w rejestrze, wybierz ją. Jeśli jej nie ma, podaj imię i nazwisko: będzie obecna od razu, a brakujące dane uzupełnisz później.
 *
 *     ## Goście
 *     Goście to sama liczba, bez nazwisk. Nie wchodzą do liczby osób, drukują się obok. Kto przyszedł tylko ten jeden raz i podał nazwisko, może być dopisany jako „Tylko gość, bez zapisu”: liczy się z nazwiska, ale nie zostaje uczestnikiem.
 *
 *     ## Zakończenie
 *     „Pozostali nieobecni” zaznacza tylko osoby bez oznaczenia; nieobecności zgłoszone wcześniej zapisuje jako zgłoszone. „Gotowe” zatwierdza listę, pyta o liczbę podpisów na papierowej liście i porównuje ją z oznaczeniami. Różnica niczego nie blokuje.
 *
 *     ## Poprawki i historia
 *     Po zatwierdzeniu „Popraw” przy nazwisku zmienia oznaczenie i pyta o powód. „Historia oznaczeń” (albo klawisz H) pokazuje, kto, kiedy i co zaznaczył, i pozwala cofnąć każdą zmianę, także po wielu dniach. Całą listę można też otworzyć ponownie.
 */
export function helpTextAttendance(): string {
  return format("help_text-attendance", {});
}

/**
 * Lista na papierze ma numery wierszy i kod. Po zajęciach wystarczy wpisać kod i numery osób, które się podpisały.
 *
 *     ## Druk
 *     „Drukuj listę” stoi przy każdym spotkaniu, a „Drukuj listy” na stronie „Dzisiaj” drukuje wszystkie listy dnia albo tygodnia w jednym pliku. Przed wydrukiem można wybrać:
 *     - ile pustych wierszy ma być na końcu,
 *     - duży druk: większe nazwiska i wyższe wiersze,
 *     - nazwiska skrócone: imię, pierwsza litera nazwiska i numer uczestnika,
 *     - krótką klauzulę informacyjną,
 *     - cały miesiąc jednych zajęć na jednej kartce.
 *     Kod nadaje się przy zapisie pliku. Ta sama lista wydrukowana drugi raz ma ten sam kod; gdy zmienią się osoby, powstaje nowa lista z nowym kodem, a stara dalej działa.
 *
 *     ## Przepisywanie
 *     „Przepisz z kartki” jest na stronie „Dzisiaj” i przy liście obecności. Wpisz kod z góry kartki, naciśnij Enter, a potem wpisz numery:
 *     - 3 5 7-12 to osoby z wierszy 3, 5 i od 7 do 12, w dowolnej kolejności,
 *     - +2 to dwoje gości bez nazwiska,
 *     - z4 to zgłoszona nieobecność osoby z wiersza 4, a n6 nieobecność.
 *     Obok od razu widać nazwiska. Pozostałe osoby z kartki będą nieobecne, chyba że mają już inne zaznaczenie. Ctrl+Enter zapisuje i zatwierdza z każdego pola.
 *
 *     ## Puste wiersze
 *     Nazwiska dopisane na kartce wpisz w osobnym polu, po jednym w wierszu albo po średniku. Program odszuka znane osoby, a nowe oznaczy jako do uzupełnienia.
 *
 *     ## Gdy coś się nie zgadza
 *     Jeśli ktoś jest inaczej zaznaczony na ekranie, program pokaże obie wersje, a zmieni tylko to, co wskażesz. Jedno „Cofnij” zabiera cały wpis z kartki. Kartkę na cały miesiąc wpisuje się kodem z literą kolumny, na przykład 04127-L C.
 */
export function helpTextPaper(): string {
  return format("help_text-paper", {});
}

/**
 * Przy jednym komputerze może pracować kilka osób. Plik jest otwarty, a ekran „Kto teraz?” pokazuje, kto może wejść.
 *
 *     ## PIN
 *     Wolontariusz lub wolontariuszka naciska swoje imię i nazwisko i wpisuje PIN: na dużych klawiszach albo na klawiaturze, także numerycznej. Biuro wchodzi hasłem. PIN działa tylko wtedy, gdy plik jest otwarty; zamknięty plik otwiera hasło.
 *     Po dziesięciu błędnych próbach z rzędu PIN przestaje działać. Pomoże hasło albo nowy PIN z biura: „Ustawienia”, „Konta”.
 *
 *     ## Zajęcia
 *     Kafelki to dzisiejsze zajęcia; Twoje są na górze. Kafelek albo klawisz z jego cyfrą otwiera listę. „Gotowe” i „Wróć do zajęć” prowadzą z powrotem.
 *
 *     ## Moje godziny
 *     „Moje godziny” zapisuje własne godziny wolontariatu: zadanie, czas i gotowe. Widać tylko swoje wpisy. Wpis czeka na potwierdzenie biura i do tego czasu można go cofnąć.
 *
 *     ## Zmiana osoby
 *     „Zmień osobę” wylogowuje i zostawia plik otwarty. Gdy nikt niczego nie dotyka, program robi to sam; czas ustawia się w dziale „Wygląd i język”. Niezapisany tekst czeka pod zasłoną na tę samą osobę.
 *
 *     ## Ćwiczenie
 *     „Ćwicz” otwiera listę zmyślonych osób. Można tam robić wszystko: nic się nie zapisuje.
 *     „Instrukcja do druku” to jedna strona w czterech krokach, do powieszenia przy komputerze.
 */
export function helpTextDoor(): string {
  return format("help_text-door", {});
}

/**
 * „Miesiąc” zbiera liczby do raportu. Każdą liczbę można nacisnąć, aby zobaczyć, co policzono.
 *
 *     ## Skąd biorą się liczby
 *     - Osoby: każdy liczony raz, choćby przyszedł wiele razy.
 *     - Udziały: wszystkie zaznaczone obecności.
 *     - Średnia: udziały podzielone przez spotkania z zatwierdzoną listą, bez gości.
 *     - Spotkania: zaplanowane, przeniesione i dodane muszą dać tyle samo, co odbyte, odwołane, przeniesione poza miesiąc i nierozliczone.
 *
 *     ## Opis i PDF
 *     Opis miesiąca wpisuje się na tym samym ekranie. „Podgląd PDF” pokazuje dokładnie ten plik, który zostanie zapisany. Podaj miejsce i wybierz „Zapisz PDF”, potem „Otwórz”, aby go wydrukować.
 */
export function helpTextMonth(): string {
  return format("help_text-month", {});
}

/**
 * W ustawieniach zmieniasz wszystko, co podano przy zakładaniu pliku, i to, czego wtedy nie było trzeba.
 *
 *     ## Ważniejsze działy
 *     - Placówka: dane do raportu i zasady, na przykład wiek i wymagane godziny.
 *     - Godziny otwarcia: nowe godziny obowiązują od wybranego dnia, dawne zostają. Jeden dzień może mieć inne godziny.
 *     - Dni zamknięcia: przed zapisem widać spotkania tych dni; można je zostawić albo od razu odwołać.
 *     - Logo na wydrukach: obrazy organizacji i miasta.
 *     - Umowy: numer i tytuł trafiają do nagłówka raportu.
 *     - Konta: każda osoba ma własne hasło i rolę; wolontariusze mogą mieć PIN.
 *     - Historia czynności: kto i co zrobił; prawie wszystko można cofnąć.
 *
 *     ## Wygląd
 *     Motyw jasny, ciemny lub o wysokim kontraście i tekst do 200 % wybierasz w dziale „Wygląd i język”. Dotyczy to tylko tego komputera.
 */
export function helpTextSettings(): string {
  return format("help_text-settings", {});
}

/**
 * Dane leżą w jednym zaszyfrowanym pliku na tym komputerze. Nic nie jest wysyłane do internetu.
 *
 *     ## Hasło
 *     Hasło otwiera plik. Kto odchodzi od komputera, niech wybierze „Zmień osobę” albo „Zablokuj”: pierwsze zostawia plik otwarty, drugie go zamyka. PIN niczego nie szyfruje; to tylko wygoda przy otwartym pliku.
 *
 *     ## Klucz odzyskiwania
 *     Gdy nikt nie pamięta hasła, plik otworzy klucz odzyskiwania: siedem grup po pięć znaków. Na pierwszym ekranie wybierz „Nie pamiętam hasła”. Jeśli kartka zginęła, utwórz w ustawieniach nowy klucz.
 *
 *     ## Kopie
 *     „Zapisz kopię…” w ustawieniach tworzy jeden plik z danymi i kluczami. Trzymaj go na pendrivie albo innym dysku. Aby wrócić do kopii, wybierz na pierwszym ekranie „Przywróć z kopii…”. Powstanie nowy plik, a stary zostanie nietknięty.
 *
 *     ## Pełny eksport
 *     „Zapisz pełny eksport” w dziale „Kopia danych” zapisuje wszystkie dane w zwykłych, niezaszyfrowanych plikach: tabele do arkusza i historię czynności. Z takiego folderu może powstać nowy plik: na pierwszym ekranie wybierz „Utwórz plik z pełnego eksportu…”. Haseł w eksporcie nie ma: swoje podasz od razu, a innym osobom nadasz je w dziale „Konta”.
 *
 *     ## Listy i arkusze
 *     „Lista…” pokazuje listę, zapisuje ją jako arkusz XLSX albo CSV i drukuje. Zapisany plik nie jest zaszyfrowany, a historia czynności pamięta, kto go zapisał.
 *
 *     ## Jeden plik, jedno okno
 *     Pliku nie otworzą naraz dwie osoby. Nie trzymaj go w folderze synchronizowanym z chmurą: dwie kopie mogą się rozejść.
 */
export function helpTextSafety(): string {
  return format("help_text-safety", {});
}

/** Wszystko można zrobić bez myszy. Tab przechodzi do następnego pola lub przycisku, Shift+Tab do poprzedniego, Enter naciska przycisk, Esc zamyka okienko. */
export function helpTextHelp(): string {
  return format("help_text-help", {});
}

/** Pomoc do ekranu, na którym jesteś */
export function helpKeyF1(): string {
  return format("help_key-f1", {});
}

/** Cofnij ostatnią czynność */
export function helpKeyUndo(): string {
  return format("help_key-undo", {});
}

/** Ponów cofniętą czynność */
export function helpKeyRedo(): string {
  return format("help_key-redo", {});
}

/** Dzisiaj, Plan, Uczestnicy, Miesiąc, Ustawienia */
export function helpKeyPlaces(): string {
  return format("help_key-places", {});
}

/** Następne pole lub przycisk */
export function helpKeyTab(): string {
  return format("help_key-tab", {});
}

/** Zamknij okienko bez zapisu */
export function helpKeyEscape(): string {
  return format("help_key-escape", {});
}

/** Poprzednia lub następna osoba na liście */
export function helpKeyArrows(): string {
  return format("help_key-arrows", {});
}

/** Obecność */
export function helpKeyPresent(): string {
  return format("help_key-present", {});
}

/** Nieobecność */
export function helpKeyAbsent(): string {
  return format("help_key-absent", {});
}

/** Zgłoszona nieobecność */
export function helpKeyAnnounced(): string {
  return format("help_key-announced", {});
}

/** Osoba o tym numerze na liście */
export function helpKeyNumber(): string {
  return format("help_key-number", {});
}

/** Zaznaczenie obecności albo jej usunięcie */
export function helpKeyToggle(): string {
  return format("help_key-toggle", {});
}

/** Usunięcie oznaczenia */
export function helpKeyClear(): string {
  return format("help_key-clear", {});
}

/** Alt+1 do Alt+6 */
export function helpKeyNamePlaces(): string {
  return format("help_key_name-places", {});
}

/** strzałki */
export function helpKeyNameArrows(): string {
  return format("help_key_name-arrows", {});
}

/** cyfry */
export function helpKeyNameDigits(): string {
  return format("help_key_name-digits", {});
}

/** spacja, Enter */
export function helpKeyNameToggle(): string {
  return format("help_key_name-toggle", {});
}

/** Tydzień */
export function hoursWeek(): string {
  return format("hours-week", {});
}

/** { $month } */
export function hoursMonth(values: { month: string }): string {
  return format("hours-month", values);
}

/** { $period }: dni robocze { $days } × { $each } = wymagane { $required }. */
export function hoursRequired(values: { period: string; days: string; each: string; required: string }): string {
  return format("hours-required", values);
}

/** { $period }: dni robocze { $all } − święta { $holidays } ({ $which }) = { $days }; { $days } × { $each } = wymagane { $required }. */
export function hoursRequiredReduced(values: { period: string; all: string; holidays: string; which: string; days: string; each: string; required: string }): string {
  return format("hours-required_reduced", values);
}

/** Otwarte { $open }: wymóg spełniony. */
export function hoursMet(values: { open: string }): string {
  return format("hours-met", values);
}

/** Otwarte { $open }: brakuje { $missing }. */
export function hoursMissing(values: { open: string; missing: string }): string {
  return format("hours-missing", values);
}

/** Otwarte { $open }: łącznie dość, ale nie każdego dnia. */
export function hoursUneven(values: { open: string }): string {
  return format("hours-uneven", values);
}

/** { $day }: otwarte { $open }, wymagane { $required } */
export function hoursDayShort(values: { day: string; open: string; required: string }): string {
  return format("hours-day_short", values);
}

/** Wczytaj z pliku */
export function importTitle(): string {
  return format("import-title", {});
}

/** Plan zajęć albo placówki z arkusza: Excel (XLSX, XLS), LibreOffice (ODS) albo CSV. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz. */
export function importAbout(): string {
  return format("import-about", {});
}

/** Wczytaj z pliku… */
export function importOpen(): string {
  return format("import-open", {});
}

/** Wróć */
export function importBack(): string {
  return format("import-back", {});
}

/** 1. Plik */
export function importStepFile(): string {
  return format("import-step_file", {});
}

/** 2. Kolumny */
export function importStepColumns(): string {
  return format("import-step_columns", {});
}

/** 3. Podgląd */
export function importStepPreview(): string {
  return format("import-step_preview", {});
}

/** Plik z arkuszem */
export function importPath(): string {
  return format("import-path", {});
}

/** Na przykład plan.xlsx. Pliku nie zmieniamy. */
export function importPathHint(): string {
  return format("import-path_hint", {});
}

/** Otwórz plik */
export function importRead(): string {
  return format("import-read", {});
}

/** Czytam plik… */
export function importReading(): string {
  return format("import-reading", {});
}

/** Arkusz */
export function importSheet(): string {
  return format("import-sheet", {});
}

/** Jedyny arkusz */
export function importSheetUnnamed(): string {
  return format("import-sheet_unnamed", {});
}

/**
 * { $count ->
 *         [one] { $name } ({ $count } wiersz)
 *         [few] { $name } ({ $count } wiersze)
 *         [many] { $name } ({ $count } wierszy)
 *        *[other] { $name } ({ $count } wiersza)
 *     }
 */
export function importSheetRows(values: { count: number; name: string }): string {
  return format("import-sheet_rows", values);
}

/** Co jest w arkuszu */
export function importKind(): string {
  return format("import-kind", {});
}

/** Placówka */
export function importCentre(): string {
  return format("import-centre", {});
}

/** Dla wierszy, które nie wymieniają placówki. */
export function importCentreHint(): string {
  return format("import-centre_hint", {});
}

/** Kategoria */
export function importCategory(): string {
  return format("import-category", {});
}

/** Dla wierszy bez kategorii. */
export function importCategoryHint(): string {
  return format("import-category_hint", {});
}

/** Kolumny arkusza */
export function importColumns(): string {
  return format("import-columns", {});
}

/** Przy każdej kolumnie wybierz, co w niej jest. Kolumny bez znaczenia zostaw jako „nie wczytuj”. */
export function importColumnsAbout(): string {
  return format("import-columns_about", {});
}

/** Kolumna { $letters } */
export function importColumn(values: { letters: string }): string {
  return format("import-column", values);
}

/** { $letters }: { $name } */
export function importColumnNamed(values: { letters: string; name: string }): string {
  return format("import-column_named", values);
}

/** Co to jest */
export function importColumnField(): string {
  return format("import-column_field", {});
}

/** Pierwsze wiersze */
export function importColumnSample(): string {
  return format("import-column_sample", {});
}

/** nie wczytuj */
export function importColumnNone(): string {
  return format("import-column_none", {});
}

/** Co jest w kolumnie { $column } */
export function importColumnUse(values: { column: string }): string {
  return format("import-column_use", values);
}

/** Wskaż kolumnę z nazwą. Bez niej nie da się wczytać żadnego wiersza. */
export function importNameNeeded(): string {
  return format("import-name_needed", {});
}

/** Pokaż podgląd */
export function importPreview(): string {
  return format("import-preview", {});
}

/** Sprawdzam wiersze… */
export function importPreviewing(): string {
  return format("import-previewing", {});
}

/** zajęcia: terminy i serie */
export function importKindClasses(): string {
  return format("import_kind-classes", {});
}

/** placówki, lokale i sale */
export function importKindCentres(): string {
  return format("import_kind-centres", {});
}

/** uczestnicy */
export function importKindPeople(): string {
  return format("import_kind-people", {});
}

/** dawna obecność: osoby i dni */
export function importKindAttendance(): string {
  return format("import_kind-attendance", {});
}

/** nazwa */
export function importFieldName(): string {
  return format("import_field-name", {});
}

/** kategoria */
export function importFieldCategory(): string {
  return format("import_field-category", {});
}

/** data */
export function importFieldDate(): string {
  return format("import_field-date", {});
}

/** dzień tygodnia */
export function importFieldWeekday(): string {
  return format("import_field-weekday", {});
}

/** od dnia */
export function importFieldFirstDate(): string {
  return format("import_field-first_date", {});
}

/** do dnia */
export function importFieldLastDate(): string {
  return format("import_field-last_date", {});
}

/** początek */
export function importFieldStart(): string {
  return format("import_field-start", {});
}

/** koniec */
export function importFieldEnd(): string {
  return format("import_field-end", {});
}

/** czas trwania (min) */
export function importFieldLength(): string {
  return format("import_field-length", {});
}

/** osoba prowadząca */
export function importFieldLeader(): string {
  return format("import_field-leader", {});
}

/** sala */
export function importFieldRoom(): string {
  return format("import_field-room", {});
}

/** miejsce */
export function importFieldPlace(): string {
  return format("import_field-place", {});
}

/** opłata */
export function importFieldFee(): string {
  return format("import_field-fee", {});
}

/** tryb */
export function importFieldMode(): string {
  return format("import_field-mode", {});
}

/** zapisy czy wstęp wolny */
export function importFieldEntry(): string {
  return format("import_field-entry", {});
}

/** poziom */
export function importFieldLevel(): string {
  return format("import_field-level", {});
}

/** limit miejsc */
export function importFieldCapacity(): string {
  return format("import_field-capacity", {});
}

/** minimum osób */
export function importFieldMinimum(): string {
  return format("import_field-minimum", {});
}

/** opis */
export function importFieldDescription(): string {
  return format("import_field-description", {});
}

/** placówka (nazwa lub numer) */
export function importFieldCentre(): string {
  return format("import_field-centre", {});
}

/** numer placówki */
export function importFieldNumber(): string {
  return format("import_field-number", {});
}

/** rodzaj placówki */
export function importFieldCentreKind(): string {
  return format("import_field-centre_kind", {});
}

/** dzielnica */
export function importFieldDistrict(): string {
  return format("import_field-district", {});
}

/** ulica */
export function importFieldStreet(): string {
  return format("import_field-street", {});
}

/** numer budynku */
export function importFieldBuilding(): string {
  return format("import_field-building", {});
}

/** numer lokalu */
export function importFieldFlat(): string {
  return format("import_field-flat", {});
}

/** kod pocztowy */
export function importFieldPostCode(): string {
  return format("import_field-post_code", {});
}

/** miejscowość */
export function importFieldCity(): string {
  return format("import_field-city", {});
}

/** adres */
export function importFieldAddress(): string {
  return format("import_field-address", {});
}

/** telefon */
export function importFieldPhone(): string {
  return format("import_field-phone", {});
}

/** e-mail */
export function importFieldEmail(): string {
  return format("import_field-email", {});
}

/** koordynator */
export function importFieldCoordinator(): string {
  return format("import_field-coordinator", {});
}

/** imię */
export function importFieldFirstName(): string {
  return format("import_field-first_name", {});
}

/** nazwisko */
export function importFieldLastName(): string {
  return format("import_field-last_name", {});
}

/** imię i nazwisko w jednej komórce */
export function importFieldFullName(): string {
  return format("import_field-full_name", {});
}

/** data lub rok urodzenia */
export function importFieldBirth(): string {
  return format("import_field-birth", {});
}

/** płeć (K lub M) */
export function importFieldSex(): string {
  return format("import_field-sex", {});
}

/** data deklaracji */
export function importFieldDeclarationDate(): string {
  return format("import_field-declaration_date", {});
}

/** numer deklaracji */
export function importFieldDeclarationNumber(): string {
  return format("import_field-declaration_number", {});
}

/** numer uczestnika */
export function importFieldMemberNumber(): string {
  return format("import_field-member_number", {});
}

/** uczestniczy od */
export function importFieldJoinedOn(): string {
  return format("import_field-joined_on", {});
}

/** oświadczenie o zamieszkaniu */
export function importFieldResidence(): string {
  return format("import_field-residence", {});
}

/** oświadczenie o wieku */
export function importFieldAgeStatement(): string {
  return format("import_field-age_statement", {});
}

/** regulamin przyjęty dnia */
export function importFieldRulesDate(): string {
  return format("import_field-rules_date", {});
}

/** klauzula informacyjna dnia */
export function importFieldPrivacyDate(): string {
  return format("import_field-privacy_date", {});
}

/** zgoda na wizerunek */
export function importFieldImageConsent(): string {
  return format("import_field-image_consent", {});
}

/** zgoda na kontakt */
export function importFieldContactConsent(): string {
  return format("import_field-contact_consent", {});
}

/** osoba do kontaktu */
export function importFieldEmergencyContact(): string {
  return format("import_field-emergency_contact", {});
}

/** inni opiekunowie */
export function importFieldGuardians(): string {
  return format("import_field-guardians", {});
}

/** liczba dzieci */
export function importFieldChildren(): string {
  return format("import_field-children", {});
}

/** uwagi */
export function importFieldNotes(): string {
  return format("import_field-notes", {});
}

/** dzień zajęć */
export function importFieldDay(): string {
  return format("import_field-day", {});
}

/** dobry */
export function importVerdictGood(): string {
  return format("import_verdict-good", {});
}

/** dobry, z uwagą */
export function importVerdictWarning(): string {
  return format("import_verdict-warning", {});
}

/** już jest */
export function importVerdictDuplicate(): string {
  return format("import_verdict-duplicate", {});
}

/** nie do wczytania */
export function importVerdictUnusable(): string {
  return format("import_verdict-unusable", {});
}

/** termin */
export function importMakesSession(): string {
  return format("import_makes-session", {});
}

/** seria */
export function importMakesSeries(): string {
  return format("import_makes-series", {});
}

/** placówka */
export function importMakesCentre(): string {
  return format("import_makes-centre", {});
}

/** lokal */
export function importMakesLocation(): string {
  return format("import_makes-location", {});
}

/** sala */
export function importMakesRoom(): string {
  return format("import_makes-room", {});
}

/** nic */
export function importMakesNothing(): string {
  return format("import_makes-nothing", {});
}

/** osoba */
export function importMakesPerson(): string {
  return format("import_makes-person", {});
}

/** przypisanie do placówki */
export function importMakesMembership(): string {
  return format("import_makes-membership", {});
}

/** uzupełnienie danych */
export function importMakesFill(): string {
  return format("import_makes-fill", {});
}

/** oznaczenia */
export function importMakesMarks(): string {
  return format("import_makes-marks", {});
}

/** Wiersze */
export function importVerdicts(): string {
  return format("import-verdicts", {});
}

/** dobre: { $count } */
export function importCountGood(values: { count: number }): string {
  return format("import-count_good", values);
}

/** dobre, z uwagą: { $count } */
export function importCountWarning(values: { count: number }): string {
  return format("import-count_warning", values);
}

/** już są: { $count } */
export function importCountDuplicate(values: { count: number }): string {
  return format("import-count_duplicate", values);
}

/** nie do wczytania: { $count } */
export function importCountUnusable(values: { count: number }): string {
  return format("import-count_unusable", values);
}

/** Tylko do wyjaśnienia */
export function importFilter(): string {
  return format("import-filter", {});
}

/** Nie ma wierszy do wyjaśnienia. */
export function importFilterEmpty(): string {
  return format("import-filter_empty", {});
}

/** Wiersze arkusza i to, co z nich powstanie */
export function importTable(): string {
  return format("import-table", {});
}

/** Wiersz */
export function importRow(): string {
  return format("import-row", {});
}

/** Ocena */
export function importVerdict(): string {
  return format("import-verdict", {});
}

/** Co powstanie */
export function importMakes(): string {
  return format("import-makes", {});
}

/** Uwagi */
export function importReasons(): string {
  return format("import-reasons", {});
}

/** Wczytaj */
export function importTake(): string {
  return format("import-take", {});
}

/** Wczytaj wiersz { $row }: { $name } */
export function importTakeRow(values: { row: string; name: string }): string {
  return format("import-take_row", values);
}

/**
 * { $count ->
 *         [one] { $count } termin
 *         [few] { $count } terminy
 *         [many] { $count } terminów
 *        *[other] { $count } terminu
 *     }
 */
export function importSessions(values: { count: number }): string {
  return format("import-sessions", values);
}

/**
 * { $count ->
 *         [one] { $count } seria
 *         [few] { $count } serie
 *         [many] { $count } serii
 *        *[other] { $count } serii
 *     }
 */
export function importSeries(values: { count: number }): string {
  return format("import-series", values);
}

/**
 * { $count ->
 *         [one] { $count } placówka
 *         [few] { $count } placówki
 *         [many] { $count } placówek
 *        *[other] { $count } placówki
 *     }
 */
export function importCentres(values: { count: number }): string {
  return format("import-centres", values);
}

/**
 * { $count ->
 *         [one] { $count } lokal
 *         [few] { $count } lokale
 *         [many] { $count } lokali
 *        *[other] { $count } lokalu
 *     }
 */
export function importLocations(values: { count: number }): string {
  return format("import-locations", values);
}

/**
 * { $count ->
 *         [one] { $count } sala
 *         [few] { $count } sale
 *         [many] { $count } sal
 *        *[other] { $count } sali
 *     }
 */
export function importRooms(values: { count: number }): string {
  return format("import-rooms", values);
}

/**
 * { $count ->
 *         [one] Nie pokazano jeszcze { $count } wiersza; zostanie wczytany według tych samych zasad.
 *         [few] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
 *         [many] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
 *        *[other] Nie pokazano jeszcze { $count } wiersza; zostaną wczytane według tych samych zasad.
 *     }
 */
export function importUnlisted(values: { count: number }): string {
  return format("import-unlisted", values);
}

/**
 * { $count ->
 *         [one] { $count } termin już minął: będzie czekał na listę obecności.
 *         [few] { $count } terminy już minęły: będą czekały na listy obecności.
 *         [many] { $count } terminów już minęło: będą czekały na listy obecności.
 *        *[other] { $count } terminu już minęło: będą czekały na listy obecności.
 *     }
 */
export function importPast(values: { count: number }): string {
  return format("import-past", values);
}

/** Powstaną kategorie: { $names }. */
export function importNewCategories(values: { names: string }): string {
  return format("import-new_categories", values);
}

/** Powstaną osoby prowadzące: { $names }. */
export function importNewLeaders(values: { names: string }): string {
  return format("import-new_leaders", values);
}

/** Powstaną sale: { $names }. */
export function importNewRooms(values: { names: string }): string {
  return format("import-new_rooms", values);
}

/**
 * { $count ->
 *         [one] Wczytaj { $count } termin
 *         [few] Wczytaj { $count } terminy
 *         [many] Wczytaj { $count } terminów
 *        *[other] Wczytaj { $count } terminu
 *     }
 */
export function importRunSessions(values: { count: number }): string {
  return format("import-run_sessions", values);
}

/**
 * { $count ->
 *         [one] Wczytaj { $count } wiersz
 *         [few] Wczytaj { $count } wiersze
 *         [many] Wczytaj { $count } wierszy
 *        *[other] Wczytaj { $count } wiersza
 *     }
 */
export function importRunRows(values: { count: number }): string {
  return format("import-run_rows", values);
}

/** Nie ma czego wczytać */
export function importRunNothing(): string {
  return format("import-run_nothing", {});
}

/** Zapisuję… */
export function importRunning(): string {
  return format("import-running", {});
}

/** Wczytano: { $what }. */
export function importDone(values: { what: string }): string {
  return format("import-done", values);
}

/** Cofnij wczytanie */
export function importUndo(): string {
  return format("import-undo", {});
}

/** Cofnięto wczytanie. Wszystko jest takie jak przedtem. */
export function importUndone(): string {
  return format("import-undone", {});
}

/** Wczytaj następny plik */
export function importAgain(): string {
  return format("import-again", {});
}

/** Przejdź do planu */
export function importToPlan(): string {
  return format("import-to_plan", {});
}

/** Placówki wczytuje osoba zarządzająca. */
export function importCentresForManagers(): string {
  return format("import-centres_for_managers", {});
}

/** odpłatne */
export function importFeePaid(): string {
  return format("import-fee_paid", {});
}

/** Wiersz { $row }: { $reasons }. */
export function importRowSentence(values: { row: string; reasons: string }): string {
  return format("import-row_sentence", values);
}

/** brak nazwy */
export function importRemarkNameMissing(): string {
  return format("import_remark-name_missing", {});
}

/** tekst w kolumnie „{ $column }” jest za długi, wczytamy pierwsze { $limit } znaków */
export function importRemarkTextTooLong(values: { limit: number; column: string }): string {
  return format("import_remark-text_too_long", values);
}

/** brak daty i dnia tygodnia */
export function importRemarkDateMissing(): string {
  return format("import_remark-date_missing", {});
}

/** data „{ $text }” nie istnieje */
export function importRemarkDateImpossible(values: { text: string }): string {
  return format("import_remark-date_impossible", values);
}

/** godzina „{ $text }” nie istnieje */
export function importRemarkTimeImpossible(values: { text: string }): string {
  return format("import_remark-time_impossible", values);
}

/** w kolumnie „{ $column }” nie da się odczytać daty ani godziny z „{ $text }” */
export function importRemarkUnreadable(values: { column: string; text: string }): string {
  return format("import_remark-unreadable", values);
}

/** brak godziny rozpoczęcia */
export function importRemarkStartMissing(): string {
  return format("import_remark-start_missing", {});
}

/** koniec ({ $end }) nie jest później niż początek ({ $start }) */
export function importRemarkEndBeforeStart(values: { end: string; start: string }): string {
  return format("import_remark-end_before_start", values);
}

/** trwa { $hours } godz. { $minutes } min, a jedne zajęcia mogą trwać najwyżej 16 godzin */
export function importRemarkTooLong(values: { hours: number; minutes: number }): string {
  return format("import_remark-too_long", values);
}

/** w kolumnie „{ $column }” jest formuła bez zapisanego wyniku; otwórz plik w arkuszu i zapisz go ponownie */
export function importRemarkFormulaWithoutValue(values: { column: string }): string {
  return format("import_remark-formula_without_value", values);
}

/** w kolumnie „{ $column }” jest błąd arkusza { $text } */
export function importRemarkErrorInCell(values: { column: string; text: string }): string {
  return format("import_remark-error_in_cell", values);
}

/** w podanym okresie nie wypada żaden termin */
export function importRemarkNoDates(): string {
  return format("import_remark-no_dates", {});
}

/** seria miałaby więcej niż { $limit } terminów */
export function importRemarkTooManyDates(values: { limit: number }): string {
  return format("import_remark-too_many_dates", values);
}

/** ostatni dzień jest wcześniej niż pierwszy */
export function importRemarkSpanReversed(): string {
  return format("import_remark-span_reversed", {});
}

/** brak ostatniego dnia, a żadna umowa go nie podaje */
export function importRemarkLastDateMissing(): string {
  return format("import_remark-last_date_missing", {});
}

/** nie ma placówki „{ $text }” */
export function importRemarkCentreUnknown(values: { text: string }): string {
  return format("import_remark-centre_unknown", values);
}

/** miesiąc jest zamknięty: { $month } */
export function importRemarkMonthClosed(values: { month: string }): string {
  return format("import_remark-month_closed", values);
}

/** takie zajęcia o tej porze są już w planie */
export function importRemarkSameInPlan(): string {
  return format("import_remark-same_in_plan", {});
}

/** to samo jest w wierszu { $row } */
export function importRemarkSameInRow(values: { row: string }): string {
  return format("import_remark-same_in_row", values);
}

/** ta placówka z tym lokalem już jest */
export function importRemarkSameCentre(): string {
  return format("import_remark-same_centre", {});
}

/** brak końca, przyjęto { $minutes } min */
export function importRemarkEndAssumed(values: { minutes: number }): string {
  return format("import_remark-end_assumed", values);
}

/** brak pierwszego dnia, przyjęto { $date } */
export function importRemarkFirstDateAssumed(values: { date: string }): string {
  return format("import_remark-first_date_assumed", values);
}

/** brak ostatniego dnia, przyjęto koniec umowy { $date } */
export function importRemarkLastDateAssumed(values: { date: string }): string {
  return format("import_remark-last_date_assumed", values);
}

/** brak kategorii, przyjęto „{ $category }” */
export function importRemarkCategoryAssumed(values: { category: string }): string {
  return format("import_remark-category_assumed", values);
}

/** pominięto „{ $text }” z kolumny „{ $column }” */
export function importRemarkIgnored(values: { text: string; column: string }): string {
  return format("import_remark-ignored", values);
}

/** w kolumnie „{ $column }” arkusz zapisał datę { $text }; sprawdź, czy nie miało tam być co innego */
export function importRemarkDateInText(values: { column: string; text: string }): string {
  return format("import_remark-date_in_text", values);
}

/** { $date } to inny dzień tygodnia niż podany; liczy się data */
export function importRemarkWeekdayDiffers(values: { date: string }): string {
  return format("import_remark-weekday_differs", values);
}

/** { $date } to data odległa od dzisiejszej */
export function importRemarkFarAway(values: { date: string }): string {
  return format("import_remark-far_away", values);
}

/** { $date } to dzień wolny lub zamknięcie placówki */
export function importRemarkDayOff(values: { date: string }): string {
  return format("import_remark-day_off", values);
}

/** poza godzinami otwarcia */
export function importRemarkOutsideOpening(): string {
  return format("import_remark-outside_opening", {});
}

/** kolizja, { $what }: w tym czasie „{ $class }” ({ $when }) */
export function importRemarkClash(values: { what: string; class: string; when: string }): string {
  return format("import_remark-clash", values);
}

/** powstanie kategoria „{ $name }” */
export function importRemarkNewCategory(values: { name: string }): string {
  return format("import_remark-new_category", values);
}

/** powstanie osoba prowadząca „{ $name }” */
export function importRemarkNewLeader(values: { name: string }): string {
  return format("import_remark-new_leader", values);
}

/** powstanie sala „{ $name }” */
export function importRemarkNewRoom(values: { name: string }): string {
  return format("import_remark-new_room", values);
}

/** nowy lokal placówki „{ $centre }” */
export function importRemarkNewLocation(values: { centre: string }): string {
  return format("import_remark-new_location", values);
}

/** brak imienia i nazwiska */
export function importRemarkPersonNameMissing(): string {
  return format("import_remark-person_name_missing", {});
}

/** „{ $text }” nie jest imieniem ani nazwiskiem */
export function importRemarkNotAName(values: { text: string }): string {
  return format("import_remark-not_a_name", values);
}

/** urodzenie w roku { $year } nie jest możliwe */
export function importRemarkBirthImpossible(values: { year: string }): string {
  return format("import_remark-birth_impossible", values);
}

/**
 * { $count ->
 *         [one] jest { $count } osoba o tym imieniu i nazwisku, wskaż, czy to ona
 *         [few] są { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
 *         [many] jest { $count } osób o tym imieniu i nazwisku, wskaż właściwą
 *        *[other] jest { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
 *     }
 */
export function importRemarkNameAmbiguous(values: { count: number }): string {
  return format("import_remark-name_ambiguous", values);
}

/** w tym wierszu nie ma oznaczeń do wczytania */
export function importRemarkNoMarks(): string {
  return format("import_remark-no_marks", {});
}

/** to podsumowanie, nie osoba */
export function importRemarkSummaryRow(): string {
  return format("import_remark-summary_row", {});
}

/** ta osoba już jest: { $name } */
export function importRemarkSamePerson(values: { name: string }): string {
  return format("import_remark-same_person", values);
}

/** ta osoba już jest i zakończyła udział: { $name } */
export function importRemarkFormerMember(values: { name: string }): string {
  return format("import_remark-former_member", values);
}

/** wszystkie oznaczenia z tego wiersza już są */
export function importRemarkMarksThere(): string {
  return format("import_remark-marks_there", {});
}

/** uzupełni: { $fields } */
export function importRemarkFills(values: { fields: string }): string {
  return format("import_remark-fills", values);
}

/** nie ma czego uzupełnić */
export function importRemarkFillsNothing(): string {
  return format("import_remark-fills_nothing", {});
}

/** brak imienia */
export function importRemarkFirstNameMissing(): string {
  return format("import_remark-first_name_missing", {});
}

/** brak nazwiska */
export function importRemarkLastNameMissing(): string {
  return format("import_remark-last_name_missing", {});
}

/** przyjęto imię „{ $first }” i nazwisko „{ $last }”, sprawdź */
export function importRemarkNamesDoubtful(values: { first: string; last: string }): string {
  return format("import_remark-names_doubtful", values);
}

/** do uzupełnienia: { $fields } */
export function importRemarkIncomplete(values: { fields: string }): string {
  return format("import_remark-incomplete", values);
}

/** wiek { $age }, a placówka jest dla osób od { $limit } lat */
export function importRemarkUnderAge(values: { age: number; limit: number }): string {
  return format("import_remark-under_age", values);
}

/** w roku deklaracji kończy { $limit } lat: potrzebne oświadczenie o wieku */
export function importRemarkTurnsAge(values: { limit: number }): string {
  return format("import_remark-turns_age", values);
}

/** nie mieszka w mieście */
export function importRemarkNotResident(): string {
  return format("import_remark-not_resident", {});
}

/** pominięto numer PESEL z kolumny „{ $column }” */
export function importRemarkPeselLeftOut(values: { column: string }): string {
  return format("import_remark-pesel_left_out", values);
}

/** podobna osoba już jest: { $name } */
export function importRemarkSimilarPerson(values: { name: string }): string {
  return format("import_remark-similar_person", values);
}

/** podobna osoba jest w wierszu { $row } */
export function importRemarkSimilarRow(values: { row: string }): string {
  return format("import_remark-similar_row", values);
}

/** jest w rejestrze innej placówki ({ $name }) i zostanie przypisana także do tej */
export function importRemarkMemberElsewhere(values: { name: string }): string {
  return format("import_remark-member_elsewhere", values);
}

/** numer { $number } jest zajęty, dostanie następny wolny */
export function importRemarkNumberTaken(values: { number: string }): string {
  return format("import_remark-number_taken", values);
}

/** nie ma takiej osoby: powstanie i będzie oznaczona „do uzupełnienia” */
export function importRemarkNewPerson(): string {
  return format("import_remark-new_person", {});
}

/** nie ma takiej osoby, jest podobna: { $name }. Wskaż ją, jeśli to ona; inaczej powstanie nowa */
export function importRemarkNearPerson(values: { name: string }): string {
  return format("import_remark-near_person", values);
}

/** na listach z tych dni zostaje to, co jest (inne oznaczenie albo lista zatwierdzona): { $dates } */
export function importRemarkMarksDiffer(values: { dates: string }): string {
  return format("import_remark-marks_differ", values);
}

/** drugi numer telefonu ({ $text }) trafi do uwag */
export function importRemarkSecondPhone(values: { text: string }): string {
  return format("import_remark-second_phone", values);
}

/** { $date }: nie wiadomo, który to dzień. Podaj miesiąc albo popraw nagłówek kolumny. */
export function importDayUnreadable(values: { date: string }): string {
  return format("import_day-unreadable", values);
}

/** { $date }: ten dzień jeszcze nie nadszedł, oznaczeń nie wczytano. */
export function importDayAhead(values: { date: string }): string {
  return format("import_day-ahead", values);
}

/** { $date }: miesiąc jest zamknięty, oznaczeń nie wczytano. */
export function importDayMonthClosed(values: { date: string }): string {
  return format("import_day-month_closed", values);
}

/** { $date }: zajęcia odwołano, oznaczeń nie wczytano. */
export function importDayCancelled(values: { date: string }): string {
  return format("import_day-cancelled", values);
}

/** { $date }: ten dzień jest już we wcześniejszej kolumnie. */
export function importDayTwice(values: { date: string }): string {
  return format("import_day-twice", values);
}

/** { $date }: lista jest już zatwierdzona i zostaje bez zmian. */
export function importDayConfirmed(values: { date: string }): string {
  return format("import_day-confirmed", values);
}

/** { $date }: bez nowych oznaczeń. */
export function importDayNothing(values: { date: string }): string {
  return format("import_day-nothing", values);
}

/**
 * { $count ->
 *         [one] { $date }: powstanie termin, { $count } oznaczenie.
 *         [few] { $date }: powstanie termin, { $count } oznaczenia.
 *         [many] { $date }: powstanie termin, { $count } oznaczeń.
 *        *[other] { $date }: powstanie termin, { $count } oznaczenia.
 *     }
 */
export function importDayNew(values: { count: number; date: string }): string {
  return format("import_day-new", values);
}

/**
 * { $count ->
 *         [one] { $date }: { $count } oznaczenie.
 *         [few] { $date }: { $count } oznaczenia.
 *         [many] { $date }: { $count } oznaczeń.
 *        *[other] { $date }: { $count } oznaczenia.
 *     }
 */
export function importDayThere(values: { count: number; date: string }): string {
  return format("import_day-there", values);
}

/** Kolumny „{ $column }” nie wczytujemy: to numery PESEL, a rejestr uczestników ich nie potrzebuje (wystarcza rok urodzenia). */
export function importSensitivePesel(values: { column: string }): string {
  return format("import_sensitive-pesel", values);
}

/** Kolumna „{ $column }” wygląda na dane o zdrowiu. Nie wczytujemy jej: rejestr nie prowadzi takich danych. */
export function importSensitiveHealth(values: { column: string }): string {
  return format("import_sensitive-health", values);
}

/** Tych danych ta placówka nie prowadzi, więc ich nie wczytujemy: { $fields }. Zmienisz to w ustawieniach placówki. */
export function importNoteHidden(values: { fields: string }): string {
  return format("import-note_hidden", values);
}

/** W arkuszu nie ma kolumn: { $fields }. Uzupełnisz je później na liście braków. */
export function importNoteAbsent(values: { fields: string }): string {
  return format("import-note_absent", values);
}

/**
 * { $count ->
 *         [one] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
 *         [few] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
 *         [many] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
 *        *[other] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
 *     }
 */
export function importNoteFreeEntry(values: { count: number }): string {
  return format("import-note_free_entry", values);
}

/** Wczytaj uczestników */
export function importPeopleTitle(): string {
  return format("import-people_title", {});
}

/** Z arkusza albo ze schowka: skopiuj wiersze w arkuszu i naciśnij Ctrl+V. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz. Tak samo wczytasz dawną listę obecności: osoby w wierszach, dni w kolumnach. */
export function importPeopleAbout(): string {
  return format("import-people_about", {});
}

/** Wczytaj z pliku… */
export function importPeopleOpen(): string {
  return format("import-people_open", {});
}

/** Wklej wiersze z arkusza */
export function importPeoplePaste(): string {
  return format("import-people_paste", {});
}

/** Wiersze skopiowane z arkusza wkleisz tu wprost: Ctrl+V. */
export function importPeopleHint(): string {
  return format("import-people_hint", {});
}

/** 1. Plik albo schowek */
export function importStepSource(): string {
  return format("import-step_source", {});
}

/** Wiersze skopiowane z arkusza */
export function importPasted(): string {
  return format("import-pasted", {});
}

/** Kliknij tu i naciśnij Ctrl+V. Wiersz nazw kolumn może być, ale nie musi. */
export function importPastedHint(): string {
  return format("import-pasted_hint", {});
}

/** Odczytaj wiersze */
export function importPastedRead(): string {
  return format("import-pasted_read", {});
}

/** Wklejone wiersze */
export function importPastedSheet(): string {
  return format("import-pasted_sheet", {});
}

/** Pierwszy wiersz nie wygląda na nazwy kolumn, więc wczytamy go jako dane. Sprawdź, co jest w której kolumnie. */
export function importHeadless(): string {
  return format("import-headless", {});
}

/** Kolumny dopasowano tak jak ostatnio. */
export function importRemembered(): string {
  return format("import-remembered", {});
}

/** Wskaż kolumnę z imieniem lub nazwiskiem. Bez niej nie da się wczytać żadnej osoby. */
export function importPeopleNeeded(): string {
  return format("import-people_needed", {});
}

/** Wskaż kolumny z dniami zajęć. */
export function importDaysNeeded(): string {
  return format("import-days_needed", {});
}

/** Wybierz zajęcia, których to lista. */
export function importClassNeeded(): string {
  return format("import-class_needed", {});
}

/** Do tej placówki trafią osoby. */
export function importPeopleCentreHint(): string {
  return format("import-people_centre_hint", {});
}

/** Zajęcia */
export function importClass(): string {
  return format("import-class", {});
}

/** wybierz… */
export function importClassChoose(): string {
  return format("import-class_choose", {});
}

/** nowe zajęcia… */
export function importClassNew(): string {
  return format("import-class_new", {});
}

/** Nazwa nowych zajęć */
export function importClassName(): string {
  return format("import-class_name", {});
}

/** Godzina rozpoczęcia */
export function importClassStart(): string {
  return format("import-class_start", {});
}

/** Czas trwania (min) */
export function importClassMinutes(): string {
  return format("import-class_minutes", {});
}

/** Miesiąc pierwszego dnia */
export function importMonth(): string {
  return format("import-month", {});
}

/** Potrzebny tylko wtedy, gdy w nagłówkach nie ma miesiąca albo roku. */
export function importMonthHint(): string {
  return format("import-month_hint", {});
}

/** z nagłówków kolumn */
export function importMonthNone(): string {
  return format("import-month_none", {});
}

/** Imię i nazwisko w jednej komórce */
export function importNameOrder(): string {
  return format("import-name_order", {});
}

/** Nie wiadomo, co jest pierwsze. Sprawdź w podglądzie i wybierz. */
export function importNameOrderHint(): string {
  return format("import-name_order_hint", {});
}

/** najpierw nazwisko */
export function importLastFirst(): string {
  return format("import-last_first", {});
}

/** najpierw imię */
export function importFirstLast(): string {
  return format("import-first_last", {});
}

/** Osoby, które już są */
export function importDuplicates(): string {
  return format("import-duplicates", {});
}

/** pomiń */
export function importDuplicatesSkip(): string {
  return format("import-duplicates_skip", {});
}

/** uzupełnij puste pola */
export function importDuplicatesFill(): string {
  return format("import-duplicates_fill", {});
}

/** dobre: { $good }, do wyjaśnienia: { $open } */
export function importSummary(values: { good: number; open: number }): string {
  return format("import-summary", values);
}

/** Dni zajęć */
export function importDays(): string {
  return format("import-days", {});
}

/** Kto to jest (wiersz { $row }) */
export function importWho(values: { row: string }): string {
  return format("import-who", values);
}

/** wskaż osobę… */
export function importWhoChoose(): string {
  return format("import-who_choose", {});
}

/** nowa osoba */
export function importWhoNew(): string {
  return format("import-who_new", {});
}

/** Przejdź do uczestników */
export function importToPeople(): string {
  return format("import-to_people", {});
}

/** Przejdź do obecności */
export function importToAttendance(): string {
  return format("import-to_attendance", {});
}

/**
 * { $count ->
 *         [one] { $count } osoba
 *         [few] { $count } osoby
 *         [many] { $count } osób
 *        *[other] { $count } osoby
 *     }
 */
export function importPeople(values: { count: number }): string {
  return format("import-people", values);
}

/**
 * { $count ->
 *         [one] { $count } osoba z innej placówki
 *         [few] { $count } osoby z innych placówek
 *         [many] { $count } osób z innych placówek
 *        *[other] { $count } osoby z innych placówek
 *     }
 */
export function importMemberships(values: { count: number }): string {
  return format("import-memberships", values);
}

/**
 * { $count ->
 *         [one] uzupełniono dane { $count } osoby
 *         [few] uzupełniono dane { $count } osób
 *         [many] uzupełniono dane { $count } osób
 *        *[other] uzupełniono dane { $count } osoby
 *     }
 */
export function importFilled(values: { count: number }): string {
  return format("import-filled", values);
}

/**
 * { $count ->
 *         [one] { $count } oznaczenie
 *         [few] { $count } oznaczenia
 *         [many] { $count } oznaczeń
 *        *[other] { $count } oznaczenia
 *     }
 */
export function importMarks(values: { count: number }): string {
  return format("import-marks", values);
}

/**
 * { $count ->
 *         [one] Wczytaj { $count } osobę
 *         [few] Wczytaj { $count } osoby
 *         [many] Wczytaj { $count } osób
 *        *[other] Wczytaj { $count } osoby
 *     }
 */
export function importRunPeople(values: { count: number }): string {
  return format("import-run_people", values);
}

/**
 * { $count ->
 *         [one] Wczytaj { $count } oznaczenie
 *         [few] Wczytaj { $count } oznaczenia
 *         [many] Wczytaj { $count } oznaczeń
 *        *[other] Wczytaj { $count } oznaczenia
 *     }
 */
export function importRunMarks(values: { count: number }): string {
  return format("import-run_marks", values);
}

/** Wczytywanie z pliku */
export function helpPageImport(): string {
  return format("help_page-import", {});
}

/**
 * Plan zajęć albo placówki z arkusza kalkulacyjnego wczytasz bez przepisywania. Najpierw zobaczysz każdy wiersz i to, co z niego powstanie; dopiero potem coś się zapisze.
 *
 *     ## Krok po kroku
 *     - Wybierz plik XLSX, XLS, ODS albo CSV i naciśnij „Otwórz plik”. Pliku nie zmieniamy.
 *     - Wybierz arkusz i sprawdź, co jest w której kolumnie. Kolumny bez znaczenia zostaw jako „nie wczytuj”.
 *     - Naciśnij „Pokaż podgląd” i przejrzyj wiersze. „Tylko do wyjaśnienia” zostawia te, na które warto spojrzeć.
 *     - Odznacz wiersze, których nie chcesz, i wczytaj resztę. „Cofnij wczytanie” usuwa wszystko naraz.
 *
 *     ## Co rozumie program
 *     - Wiersz z datą to jeden termin, wiersz z dniem tygodnia to seria od dnia do dnia. Bez ostatniego dnia seria kończy się z umową.
 *     - Godziny: 9:30, 9.30, 9.30–11.00. Daty: 10.03.2026, 2026-03-10 i daty arkusza. Dni: wtorek, wt., pn-pt.
 *     - Kategorie, osoby prowadzące i sale, których nie ma, powstaną; podgląd je wymienia.
 *     - Zajęcia o tej samej nazwie i porze, które są już w planie, nie zostaną wczytane drugi raz, chyba że je zaznaczysz.
 *     - Wiersze, których nie da się odczytać, zostają w pliku. Popraw je w arkuszu i wczytaj plik jeszcze raz.
 *
 *     ## Placówki
 *     Placówki wczytuje osoba zarządzająca. Kilka wierszy tej samej placówki z różnymi adresami to jej lokale.
 *
 *     ## Uczestnicy
 *     - Na ekranie „Uczestnicy” naciśnij Ctrl+V: wklejone wiersze od razu zobaczysz w podglądzie. Przycisk „Wczytaj z pliku…” robi to samo z plikiem.
 *     - Wystarczą imię i nazwisko, w dwóch kolumnach albo w jednej. Czego brakuje, uzupełnisz później; takie osoby są oznaczone „do uzupełnienia”.
 *     - Kto już jest, zostanie pominięty albo dostanie dane w puste pola; niczego nie nadpisujemy. Podobne osoby podgląd wymienia po nazwisku.
 *     - Numerów PESEL i danych o zdrowiu nie wczytujemy.
 *
 *     ## Dawna obecność
 *     - W wierszach są osoby, w kolumnach dni. Znaki x, 1, ob i + to obecność; -, 0 i nb to nieobecność; z i u to nieobecność zgłoszona; puste pole nie znaczy nic.
 *     - Dnia bez terminu nie trzeba planować: termin powstanie. Listy zostaną zatwierdzone bez liczby podpisów.
 *     - Oznaczeń, które już są, i list zatwierdzonych nie zmieniamy. Dni odwołane, przyszłe i z zamkniętych miesięcy pomijamy.
 */
export function helpTextImport(): string {
  return format("help_text-import", {});
}

/** Plik zmienił się od podglądu. Nic nie wczytano. Pokaż podgląd jeszcze raz i sprawdź wiersze. */
export function refusalImportChanged(): string {
  return format("refusal-import_changed", {});
}

/** Nie został żaden wiersz do wczytania. Nic nie zmieniono. Zaznacz wiersze albo popraw plik. */
export function refusalImportEmpty(): string {
  return format("refusal-import_empty", {});
}

/** Nie można otworzyć tego pliku. Nic nie wczytano. Sprawdź, czy plik jest na swoim miejscu i nie jest otwarty w innym programie, i wybierz go jeszcze raz. */
export function failureSheetUnreadable(): string {
  return format("failure-sheet_unreadable", {});
}

/** To nie jest arkusz kalkulacyjny. Nic nie wczytano. Zapisz plik w arkuszu jako XLSX, ODS albo CSV i wybierz go jeszcze raz. */
export function failureSheetNotOne(): string {
  return format("failure-sheet_not_one", {});
}

/** Ten arkusz jest zabezpieczony hasłem. Nic nie wczytano. Zapisz go w arkuszu bez hasła i wybierz jeszcze raz. */
export function failureSheetLocked(): string {
  return format("failure-sheet_locked", {});
}

/** W tym arkuszu nic nie ma. Nic nie wczytano. Wybierz inny arkusz albo inny plik. */
export function failureSheetEmpty(): string {
  return format("failure-sheet_empty", {});
}

/** Ten arkusz jest uszkodzony i nie da się go odczytać. Nic nie wczytano. Otwórz go w arkuszu kalkulacyjnym, zapisz pod nową nazwą i wybierz nowy plik. */
export function failureSheetDamaged(): string {
  return format("failure-sheet_damaged", {});
}

/** Ten plik jest za duży: najwyżej 100 000 wierszy, 500 kolumn i 64 MB. Nic nie wczytano. Podziel go na mniejsze części. */
export function failureSheetTooLarge(): string {
  return format("failure-sheet_too_large", {});
}

/** tak */
export function listingYes(): string {
  return format("listing-yes", {});
}

/** nie */
export function listingNo(): string {
  return format("listing-no", {});
}

/** Uczestnicy */
export function listingRegister(): string {
  return format("listing-register", {});
}

/** Byli uczestnicy */
export function listingFormer(): string {
  return format("listing-former", {});
}

/** Zapisani na zajęcia */
export function listingSignUps(): string {
  return format("listing-sign_ups", {});
}

/** Obecność w miesiącu */
export function listingAttendanceMatrix(): string {
  return format("listing-attendance_matrix", {});
}

/** Zajęcia w miesiącu */
export function listingSessions(): string {
  return format("listing-sessions", {});
}

/** Świadczenia wolontariuszy */
export function listingVolunteerEntries(): string {
  return format("listing-volunteer_entries", {});
}

/** Osoby prowadzące */
export function listingLeaders(): string {
  return format("listing-leaders", {});
}

/** Sale */
export function listingRooms(): string {
  return format("listing-rooms", {});
}

/** Lp. */
export function listingNumber(): string {
  return format("listing-number", {});
}

/** Pozycje: { $count } */
export function listingCount(values: { count: number }): string {
  return format("listing-count", values);
}

/** Stan na dzień { $date } */
export function listingAsOf(values: { date: string }): string {
  return format("listing-as_of", values);
}

/** Na tej liście nikogo nie ma. */
export function listingNobody(): string {
  return format("listing-nobody", {});
}

/** + obecność, – nieobecność, z – zgłoszona nieobecność, puste – bez znaku */
export function listingMarksKey(): string {
  return format("listing-marks_key", {});
}

/** Nazwisko i imię */
export function listingColumnName(): string {
  return format("listing-column_name", {});
}

/** Rok ur. */
export function listingColumnBirthYear(): string {
  return format("listing-column_birth_year", {});
}

/** Telefon */
export function listingColumnPhone(): string {
  return format("listing-column_phone", {});
}

/** Od */
export function listingColumnJoined(): string {
  return format("listing-column_joined", {});
}

/** Do */
export function listingColumnLeft(): string {
  return format("listing-column_left", {});
}

/** Deklaracja */
export function listingColumnDeclared(): string {
  return format("listing-column_declared", {});
}

/** Ostatnio */
export function listingColumnLastSeen(): string {
  return format("listing-column_last_seen", {});
}

/** Obecności */
export function listingColumnPresences(): string {
  return format("listing-column_presences", {});
}

/** Dopisana na zajęciach */
export function listingColumnToComplete(): string {
  return format("listing-column_to_complete", {});
}

/** Zapis od */
export function listingColumnFrom(): string {
  return format("listing-column_from", {});
}

/** Zapis do */
export function listingColumnTo(): string {
  return format("listing-column_to", {});
}

/** Data */
export function listingColumnDate(): string {
  return format("listing-column_date", {});
}

/** Godziny */
export function listingColumnTime(): string {
  return format("listing-column_time", {});
}

/** Zajęcia */
export function listingColumnClass(): string {
  return format("listing-column_class", {});
}

/** Kategoria */
export function listingColumnCategory(): string {
  return format("listing-column_category", {});
}

/** Osoba prowadząca */
export function listingColumnLeader(): string {
  return format("listing-column_leader", {});
}

/** Osoba w rejestrze */
export function listingColumnPerson(): string {
  return format("listing-column_person", {});
}

/** Miejsce */
export function listingColumnPlace(): string {
  return format("listing-column_place", {});
}

/** Stan */
export function listingColumnOutcome(): string {
  return format("listing-column_outcome", {});
}

/** Powód odwołania */
export function listingColumnReason(): string {
  return format("listing-column_reason", {});
}

/** Minuty */
export function listingColumnMinutes(): string {
  return format("listing-column_minutes", {});
}

/** Zapisani */
export function listingColumnEnrolled(): string {
  return format("listing-column_enrolled", {});
}

/** Obecni */
export function listingColumnPresent(): string {
  return format("listing-column_present", {});
}

/** Goście */
export function listingColumnGuests(): string {
  return format("listing-column_guests", {});
}

/** Dzieci */
export function listingColumnChildren(): string {
  return format("listing-column_children", {});
}

/** Wolontariusz */
export function listingColumnVolunteer(): string {
  return format("listing-column_volunteer", {});
}

/** Czynność */
export function listingColumnActivity(): string {
  return format("listing-column_activity", {});
}

/** Sala */
export function listingColumnRoom(): string {
  return format("listing-column_room", {});
}

/** Lokal */
export function listingColumnLocation(): string {
  return format("listing-column_location", {});
}

/** Adres */
export function listingColumnAddress(): string {
  return format("listing-column_address", {});
}

/** Liczba miejsc */
export function listingColumnCapacity(): string {
  return format("listing-column_capacity", {});
}

/** Do wyboru */
export function listingColumnActive(): string {
  return format("listing-column_active", {});
}

/** Lista do arkusza lub druku… */
export function listingOpen(): string {
  return format("listing-open", {});
}

/** { $subject } · stan na { $date } */
export function listingAbout(values: { subject: string; date: string }): string {
  return format("listing-about", values);
}

/** Przygotowuję listę… */
export function listingLoading(): string {
  return format("listing-loading", {});
}

/** Na ekranie widać pierwsze wiersze: { $shown } z { $count }. Zapisana i wydrukowana lista ma wszystkie. */
export function listingFirstRows(values: { shown: number; count: number }): string {
  return format("listing-first_rows", values);
}

/** Rodzaj pliku */
export function listingFormat(): string {
  return format("listing-format", {});
}

/** Arkusz XLSX (Excel, LibreOffice) */
export function listingFormatXlsx(): string {
  return format("listing-format_xlsx", {});
}

/** CSV (zwykły tekst) */
export function listingFormatCsv(): string {
  return format("listing-format_csv", {});
}

/** Zapisz jako */
export function listingPath(): string {
  return format("listing-path", {});
}

/** Plik nie będzie zaszyfrowany. Zapisanie zostanie odnotowane w historii. */
export function listingPathHint(): string {
  return format("listing-path_hint", {});
}

/** Wpisz, gdzie zapisać listę. */
export function listingPathNeeded(): string {
  return format("listing-path_needed", {});
}

/** Zapisz listę */
export function listingSave(): string {
  return format("listing-save", {});
}

/** Zapisuję… */
export function listingSaving(): string {
  return format("listing-saving", {});
}

/** Listę zapisano: { $path } */
export function listingSaved(values: { path: string }): string {
  return format("listing-saved", values);
}

/** Otwórz */
export function listingOpenSaved(): string {
  return format("listing-open_saved", {});
}

/** Podgląd wydruku… */
export function listingPrint(): string {
  return format("listing-print", {});
}

/** obecność */
export function listingMarkPresent(): string {
  return format("listing-mark_present", {});
}

/** nieobecność */
export function listingMarkAbsent(): string {
  return format("listing-mark_absent", {});
}

/** zgłoszona nieobecność */
export function listingMarkAnnounced(): string {
  return format("listing-mark_announced", {});
}

/** Lista… */
export function listingShort(): string {
  return format("listing-short", {});
}

/** Kto był… */
export function listingWhoCame(): string {
  return format("listing-who_came", {});
}

/** Kto był: { $name } */
export function listingWhoCameOf(values: { name: string }): string {
  return format("listing-who_came_of", values);
}

/** Lista oczekujących */
export function listingWaiting(): string {
  return format("listing-waiting", {});
}

/** Uczestnicy z brakami w danych */
export function listingIncomplete(): string {
  return format("listing-incomplete", {});
}

/** Uczestnicy bez deklaracji */
export function listingNoDeclaration(): string {
  return format("listing-no_declaration", {});
}

/**
 * Nieobecni od { $weeks ->
 *         [one] { $weeks } tygodnia
 *         [few] { $weeks } tygodni
 *         [many] { $weeks } tygodni
 *        *[other] { $weeks } tygodnia
 *     }
 */
export function listingUnseen(values: { weeks: number }): string {
  return format("listing-unseen", values);
}

/** Osoby bez zgody na wizerunek */
export function listingNoImageConsent(): string {
  return format("listing-no_image_consent", {});
}

/** Możliwe powtórzenia */
export function listingDuplicates(): string {
  return format("listing-duplicates", {});
}

/** Nr */
export function listingColumnNumber(): string {
  return format("listing-column_number", {});
}

/** Stan */
export function listingColumnStatus(): string {
  return format("listing-column_status", {});
}

/** Kontakt w nagłych wypadkach */
export function listingColumnEmergency(): string {
  return format("listing-column_emergency", {});
}

/** Inni opiekunowie */
export function listingColumnGuardians(): string {
  return format("listing-column_guardians", {});
}

/** Mieszka w mieście */
export function listingColumnResidence(): string {
  return format("listing-column_residence", {});
}

/** Regulamin */
export function listingColumnRules(): string {
  return format("listing-column_rules", {});
}

/** Oświadczenie do zajęć ruchowych */
export function listingColumnActivityStatement(): string {
  return format("listing-column_activity_statement", {});
}

/** Klauzula informacyjna */
export function listingColumnInformed(): string {
  return format("listing-column_informed", {});
}

/** Zgoda na wizerunek */
export function listingColumnImage(): string {
  return format("listing-column_image", {});
}

/** Zgoda na kontakt */
export function listingColumnContact(): string {
  return format("listing-column_contact", {});
}

/** Czego brakuje */
export function listingColumnMissing(): string {
  return format("listing-column_missing", {});
}

/** Starszy wpis */
export function listingColumnOlderRecord(): string {
  return format("listing-column_older_record", {});
}

/** Nowszy wpis */
export function listingColumnNewerRecord(): string {
  return format("listing-column_newer_record", {});
}

/** Dlaczego */
export function listingColumnLikeness(): string {
  return format("listing-column_likeness", {});
}

/** Czeka od */
export function listingColumnWaitsFrom(): string {
  return format("listing-column_waits_from", {});
}

/** Czeka na miejsce */
export function listingColumnWaits(): string {
  return format("listing-column_waits", {});
}

/** Ostatnio: { $what } */
export function operationLast(values: { what: string }): string {
  return format("operation-last", values);
}

/** Cofnij: { $what } */
export function operationUndo(values: { what: string }): string {
  return format("operation-undo", values);
}

/** Przywróć: { $what } */
export function operationRedo(values: { what: string }): string {
  return format("operation-redo", values);
}

/** usunięta osoba */
export function operationSomeone(): string {
  return format("operation-someone", {});
}

/** { $class } ({ $date }) */
export function operationSession(values: { class: string; date: string }): string {
  return format("operation-session", values);
}

/** zmiana danych */
export function operationOther(): string {
  return format("operation-other", {});
}

/** założono plik organizacji */
export function operationCreateFile(): string {
  return format("operation-create_file", {});
}

/** zmieniono dane organizacji */
export function operationUpdateOrganisation(): string {
  return format("operation-update_organisation", {});
}

/** założono placówkę */
export function operationCreateCentre(): string {
  return format("operation-create_centre", {});
}

/** zmieniono ustawienia placówki */
export function operationUpdateCentre(): string {
  return format("operation-update_centre", {});
}

/** zapisano salę */
export function operationSaveRoom(): string {
  return format("operation-save_room", {});
}

/** zapisano kategorię zajęć */
export function operationSaveCategory(): string {
  return format("operation-save_category", {});
}

/** zapisano osobę prowadzącą */
export function operationSaveLeader(): string {
  return format("operation-save_leader", {});
}

/** ustalono godziny otwarcia od { $from } */
export function operationSetOpeningHours(values: { from: string }): string {
  return format("operation-set_opening_hours", values);
}

/** zapisano zamknięcie { $from }–{ $to } */
export function operationSaveClosure(values: { from: string; to: string }): string {
  return format("operation-save_closure", values);
}

/** usunięto zamknięcie { $from }–{ $to } */
export function operationRemoveClosure(values: { from: string; to: string }): string {
  return format("operation-remove_closure", values);
}

/** zapisano umowę dotacyjną */
export function operationSaveGrantAgreement(): string {
  return format("operation-save_grant_agreement", {});
}

/** dodano konto */
export function operationAddUser(): string {
  return format("operation-add_user", {});
}

/** zmieniono konto */
export function operationUpdateUser(): string {
  return format("operation-update_user", {});
}

/** nadano hasło do konta */
export function operationGivePassword(): string {
  return format("operation-give_password", {});
}

/** zmieniono hasło */
export function operationChangePassword(): string {
  return format("operation-change_password", {});
}

/** zmieniono PIN */
export function operationSetPin(): string {
  return format("operation-set_pin", {});
}

/** utworzono nowy klucz odzyskiwania */
export function operationRenewRecoveryKey(): string {
  return format("operation-renew_recovery_key", {});
}

/** potwierdzono klucz odzyskiwania */
export function operationConfirmRecoveryKey(): string {
  return format("operation-confirm_recovery_key", {});
}

/** zaplanowano: { $class }, liczba spotkań: { $count } */
export function operationCreateSeries(values: { count: number; class: string }): string {
  return format("operation-create_series", values);
}

/** zmieniono serię: { $class }, liczba zmienionych spotkań: { $count } */
export function operationUpdateSeries(values: { count: number; class: string }): string {
  return format("operation-update_series", values);
}

/** zaplanowano: { $class } */
export function operationCreateSession(values: { class: string }): string {
  return format("operation-create_session", values);
}

/** zmieniono: { $class } */
export function operationUpdateSession(values: { class: string }): string {
  return format("operation-update_session", values);
}

/** przeniesiono: { $class } */
export function operationMoveSession(values: { class: string }): string {
  return format("operation-move_session", values);
}

/** odwołano: { $class } */
export function operationCancelSession(values: { class: string }): string {
  return format("operation-cancel_session", values);
}

/** przywrócono: { $class } */
export function operationRestoreSession(values: { class: string }): string {
  return format("operation-restore_session", values);
}

/** usunięto z planu: { $class }, liczba spotkań: { $count } */
export function operationRemoveSession(values: { count: number; class: string }): string {
  return format("operation-remove_session", values);
}

/** przedłużono: { $class }, liczba nowych spotkań: { $count } */
export function operationExtendSeries(values: { count: number; class: string }): string {
  return format("operation-extend_series", values);
}

/** zaplanowano ponownie, liczba spotkań: { $count } */
export function operationCopySeries(values: { count: number }): string {
  return format("operation-copy_series", values);
}

/** zmieniono zgodę na kolizję: { $class } */
export function operationAcceptClash(values: { class: string }): string {
  return format("operation-accept_clash", values);
}

/** dyżur: { $person }, { $class } */
export function operationAssignHelper(values: { person: string; class: string }): string {
  return format("operation-assign_helper", values);
}

/** zdjęto z dyżuru: { $person }, { $class } */
export function operationReleaseHelper(values: { person: string; class: string }): string {
  return format("operation-release_helper", values);
}

/** zmieniono liczbę potrzebnych wolontariuszy: { $class } */
export function operationSetHelpersNeeded(values: { class: string }): string {
  return format("operation-set_helpers_needed", values);
}

/** zapisano dyspozycyjność: { $person } */
export function operationSaveAvailability(values: { person: string }): string {
  return format("operation-save_availability", values);
}

/** usunięto dyspozycyjność: { $person } */
export function operationRemoveAvailability(values: { person: string }): string {
  return format("operation-remove_availability", values);
}

/** ogłoszono plan: { $month }, wersja { $count } */
export function operationAnnounceTimetable(values: { count: number; month: string }): string {
  return format("operation-announce_timetable", values);
}

/** odnotowano powiadomienie: { $person }, { $class } */
export function operationRecordNotification(values: { person: string; class: string }): string {
  return format("operation-record_notification", values);
}

/** zmieniono wersję roboczą planu */
export function operationSaveDraft(): string {
  return format("operation-save_draft", {});
}

/** dodano krok do wersji roboczej planu */
export function operationAddDraftStep(): string {
  return format("operation-add_draft_step", {});
}

/** usunięto krok z wersji roboczej planu */
export function operationRemoveDraftStep(): string {
  return format("operation-remove_draft_step", {});
}

/** odrzucono wersję roboczą planu */
export function operationDiscardDraft(): string {
  return format("operation-discard_draft", {});
}

/** wprowadzono wersję roboczą do planu, liczba zmian: { $count } */
export function operationApplyDraft(values: { count: number }): string {
  return format("operation-apply_draft", values);
}

/** ustawiono godziny dnia: { $date } */
export function operationSetDayHours(values: { date: string }): string {
  return format("operation-set_day_hours", values);
}

/** dodano: { $person } */
export function operationCreatePerson(values: { person: string }): string {
  return format("operation-create_person", values);
}

/** zmieniono dane: { $person } */
export function operationUpdatePerson(values: { person: string }): string {
  return format("operation-update_person", values);
}

/** zakończono udział: { $person } */
export function operationArchivePerson(values: { person: string }): string {
  return format("operation-archive_person", values);
}

/** przyjęto ponownie: { $person } */
export function operationReadmitPerson(values: { person: string }): string {
  return format("operation-readmit_person", values);
}

/** zmieniono oświadczenia: { $person } */
export function operationUpdateMembership(values: { person: string }): string {
  return format("operation-update_membership", values);
}

/** przyjęto z listy oczekujących: { $person } */
export function operationAdmitPerson(values: { person: string }): string {
  return format("operation-admit_person", values);
}

/** zawieszono udział: { $person } */
export function operationSuspendPerson(values: { person: string }): string {
  return format("operation-suspend_person", values);
}

/** wznowiono udział: { $person } */
export function operationResumePerson(values: { person: string }): string {
  return format("operation-resume_person", values);
}

/** zapisano odpowiedź w sprawie zgody: { $person } */
export function operationRecordConsent(values: { person: string }): string {
  return format("operation-record_consent", values);
}

/** zapisano przekazanie klauzuli: { $person } */
export function operationRecordPrivacyNotice(values: { person: string }): string {
  return format("operation-record_privacy_notice", values);
}

/** oznaczono jako różne osoby: { $person }, { $other } */
export function operationMarkDistinct(values: { person: string; other: string }): string {
  return format("operation-mark_distinct", values);
}

/** połączono wpisy: { $person } i { $other } */
export function operationMergePeople(values: { person: string; other: string }): string {
  return format("operation-merge_people", values);
}

/** rozdzielono wpisy: { $person } i { $other } */
export function operationUnmergePeople(values: { person: string; other: string }): string {
  return format("operation-unmerge_people", values);
}

/** przyznano miejsce: { $person }, { $class } */
export function operationPromoteEnrolment(values: { person: string; class: string }): string {
  return format("operation-promote_enrolment", values);
}

/** zapisano zgłoszoną nieobecność: { $person }, { $from } – { $to } */
export function operationAnnounceAbsence(values: { person: string; from: string; to: string }): string {
  return format("operation-announce_absence", values);
}

/** usunięto zgłoszoną nieobecność: { $person }, { $from } – { $to } */
export function operationRemoveAbsence(values: { person: string; from: string; to: string }): string {
  return format("operation-remove_absence", values);
}

/** zapisano deklarację: { $person } */
export function operationRecordDeclaration(values: { person: string }): string {
  return format("operation-record_declaration", values);
}

/** wycofano deklarację: { $person } */
export function operationWithdrawDeclaration(values: { person: string }): string {
  return format("operation-withdraw_declaration", values);
}

/** dodano do wolontariatu: { $person } */
export function operationAddVolunteer(values: { person: string }): string {
  return format("operation-add_volunteer", values);
}

/** zapisano porozumienie: { $person } */
export function operationSaveVolunteerAgreement(values: { person: string }): string {
  return format("operation-save_volunteer_agreement", values);
}

/** zapisano podpis porozumienia: { $person } */
export function operationSignVolunteerAgreement(values: { person: string }): string {
  return format("operation-sign_volunteer_agreement", values);
}

/** zapisano rozwiązanie porozumienia: { $person } */
export function operationTerminateVolunteerAgreement(values: { person: string }): string {
  return format("operation-terminate_volunteer_agreement", values);
}

/** usunięto projekt porozumienia: { $person } */
export function operationRemoveVolunteerAgreement(values: { person: string }): string {
  return format("operation-remove_volunteer_agreement", values);
}

/** zapisano aneks: { $person } */
export function operationSaveVolunteerAnnex(values: { person: string }): string {
  return format("operation-save_volunteer_annex", values);
}

/** zapisano podpis aneksu: { $person } */
export function operationSignVolunteerAnnex(values: { person: string }): string {
  return format("operation-sign_volunteer_annex", values);
}

/** usunięto projekt aneksu: { $person } */
export function operationRemoveVolunteerAnnex(values: { person: string }): string {
  return format("operation-remove_volunteer_annex", values);
}

/** zapisano sprawdzenie przed pracą z małoletnimi */
export function operationRecordVetting(): string {
  return format("operation-record_vetting", {});
}

/** usunięto sprawdzenie przed pracą z małoletnimi */
export function operationRemoveVetting(): string {
  return format("operation-remove_vetting", {});
}

/** zmieniono ustawienia wolontariatu */
export function operationUpdateVolunteering(): string {
  return format("operation-update_volunteering", {});
}

/**
 * { $count ->
 *         [one] zapisano { $count } osobę: { $class }
 *         [few] zapisano { $count } osoby: { $class }
 *         [many] zapisano { $count } osób: { $class }
 *        *[other] zapisano { $count } osoby: { $class }
 *     }
 */
export function operationEnrolPeople(values: { count: number; class: string }): string {
  return format("operation-enrol_people", values);
}

/** wypisano: { $person }, { $class } */
export function operationEndEnrolment(values: { person: string; class: string }): string {
  return format("operation-end_enrolment", values);
}

/** { $mark } { $person }, { $class } */
export function operationRecordAttendance(values: { mark: string; person: string; class: string }): string {
  return format("operation-record_attendance", values);
}

/** cofnięto obecność: { $person }, { $class } */
export function operationClearAttendance(values: { person: string; class: string }): string {
  return format("operation-clear_attendance", values);
}

/**
 * { $count ->
 *         [one] { $mark }: { $count } osoba, { $class }
 *         [few] { $mark }: { $count } osoby, { $class }
 *         [many] { $mark }: { $count } osób, { $class }
 *        *[other] { $mark }: { $count } osoby, { $class }
 *     }
 */
export function operationFillAttendance(values: { count: number; mark: string; class: string }): string {
  return format("operation-fill_attendance", values);
}

/** goście: { $guests }, { $class } */
export function operationSetGuests(values: { guests: string; class: string }): string {
  return format("operation-set_guests", values);
}

/** dodano przy wejściu: { $person }, { $class } */
export function operationAddWalkIn(values: { person: string; class: string }): string {
  return format("operation-add_walk_in", values);
}

/** zatwierdzono listę: { $class } */
export function operationConfirmList(values: { class: string }): string {
  return format("operation-confirm_list", values);
}

/** zapisano, gdzie jest papierowa lista: { $class } */
export function operationFileOriginal(values: { class: string }): string {
  return format("operation-file_original", values);
}

/** poprawka: { $mark } { $person }, { $class } */
export function operationCorrectAttendance(values: { mark: string; person: string; class: string }): string {
  return format("operation-correct_attendance", values);
}

/** poprawka: bez oznaczenia { $person }, { $class } */
export function operationClearCorrection(values: { person: string; class: string }): string {
  return format("operation-clear_correction", values);
}

/** poprawka, goście: { $guests }, { $class } */
export function operationCorrectGuests(values: { guests: string; class: string }): string {
  return format("operation-correct_guests", values);
}

/** otwarto ponownie listę: { $class } */
export function operationReopenList(values: { class: string }): string {
  return format("operation-reopen_list", values);
}

/** odbyło się bez listy: { $class } */
export function operationHoldWithoutList(values: { class: string }): string {
  return format("operation-hold_without_list", values);
}

/** zapisano świadczenie: { $person }, { $date } */
export function operationAddVolunteerEntry(values: { person: string; date: string }): string {
  return format("operation-add_volunteer_entry", values);
}

/** usunięto świadczenie: { $person }, { $date } */
export function operationRemoveVolunteerEntry(values: { person: string; date: string }): string {
  return format("operation-remove_volunteer_entry", values);
}

/** poprawiono świadczenie: { $person }, { $date } */
export function operationUpdateVolunteerEntry(values: { person: string; date: string }): string {
  return format("operation-update_volunteer_entry", values);
}

/**
 * { $count ->
 *         [one] zapisano { $count } dyżur wolontariuszy
 *         [few] zapisano { $count } dyżury wolontariuszy
 *         [many] zapisano { $count } dyżurów wolontariuszy
 *        *[other] zapisano { $count } dyżuru wolontariuszy
 *     }
 */
export function operationEnterDuties(values: { count: number }): string {
  return format("operation-enter_duties", values);
}

/**
 * { $count ->
 *         [one] potwierdzono { $count } świadczenie
 *         [few] potwierdzono { $count } świadczenia
 *         [many] potwierdzono { $count } świadczeń
 *        *[other] potwierdzono { $count } świadczenia
 *     }
 */
export function operationConfirmVolunteerEntries(values: { count: number }): string {
  return format("operation-confirm_volunteer_entries", values);
}

/**
 * { $count ->
 *         [one] cofnięto potwierdzenie { $count } świadczenia
 *         [few] cofnięto potwierdzenie { $count } świadczeń
 *         [many] cofnięto potwierdzenie { $count } świadczeń
 *        *[other] cofnięto potwierdzenie { $count } świadczenia
 *     }
 */
export function operationUnconfirmVolunteerEntries(values: { count: number }): string {
  return format("operation-unconfirm_volunteer_entries", values);
}

/** zapisano własne godziny: { $date } */
export function operationLogOwnHours(values: { date: string }): string {
  return format("operation-log_own_hours", values);
}

/** cofnięto własny wpis godzin: { $date } */
export function operationRemoveOwnHours(values: { date: string }): string {
  return format("operation-remove_own_hours", values);
}

/** zapisano zadanie wolontariuszy */
export function operationSaveVolunteerTask(): string {
  return format("operation-save_volunteer_task", {});
}

/** zapisano, gdzie są karty świadczeń ({ $month }) */
export function operationFileVolunteerCard(values: { month: string }): string {
  return format("operation-file_volunteer_card", values);
}

/** wystawiono zaświadczenie: { $person } */
export function operationIssueCertificate(values: { person: string }): string {
  return format("operation-issue_certificate", values);
}

/** zapisano stawkę za godzinę wolontariatu */
export function operationSaveVolunteerRate(): string {
  return format("operation-save_volunteer_rate", {});
}

/** usunięto stawkę za godzinę wolontariatu */
export function operationRemoveVolunteerRate(): string {
  return format("operation-remove_volunteer_rate", {});
}

/** zapisano działanie umowy dotacyjnej */
export function operationSaveAction(): string {
  return format("operation-save_action", {});
}

/** opisano miesiąc: { $month } */
export function operationDescribeMonth(values: { month: string }): string {
  return format("operation-describe_month", values);
}

/** zapisano dokument PDF */
export function operationSaveDocument(): string {
  return format("operation-save_document", {});
}

/** zapisano plik kalendarza */
export function operationSaveCalendar(): string {
  return format("operation-save_calendar", {});
}

/** zapisano stronę oferty */
export function operationSaveOfferPage(): string {
  return format("operation-save_offer_page", {});
}

/** ustawiono logo */
export function operationSetLogo(): string {
  return format("operation-set_logo", {});
}

/** usunięto logo */
export function operationRemoveLogo(): string {
  return format("operation-remove_logo", {});
}

/** zapisano kopię danych */
export function operationSaveCopy(): string {
  return format("operation-save_copy", {});
}

/** utworzono plik z pełnego eksportu */
export function operationCreateFromExport(): string {
  return format("operation-create_from_export", {});
}

/** zapisano listę do arkusza */
export function operationSaveListing(): string {
  return format("operation-save_listing", {});
}

/** wyeksportowano tabele */
export function operationExportTables(): string {
  return format("operation-export_tables", {});
}

/** wczytano zajęcia z pliku, liczba wierszy: { $count } */
export function operationRunImport(values: { count: number }): string {
  return format("operation-run_import", values);
}

/** wczytano placówki z pliku, liczba wierszy: { $count } */
export function operationImportCentres(values: { count: number }): string {
  return format("operation-import_centres", values);
}

/** wczytano uczestników z pliku lub schowka, liczba osób: { $count } */
export function operationImportPeople(values: { count: number }): string {
  return format("operation-import_people", values);
}

/** wczytano dawną obecność z pliku lub schowka, liczba oznaczeń: { $count } */
export function operationImportAttendance(values: { count: number }): string {
  return format("operation-import_attendance", values);
}

/** przygotowano listy do druku, liczba: { $count } */
export function operationPrepareSheets(values: { count: number }): string {
  return format("operation-prepare_sheets", values);
}

/** przepisano z kartki: { $class } */
export function operationEnterSheet(values: { class: string }): string {
  return format("operation-enter_sheet", values);
}

/** Organizacja */
export function organisationTitle(): string {
  return format("organisation-title", {});
}

/** Pełna nazwa organizacji */
export function organisationName(): string {
  return format("organisation-name", {});
}

/** Krótka nazwa */
export function organisationShortName(): string {
  return format("organisation-short_name", {});
}

/** Adres */
export function organisationAddress(): string {
  return format("organisation-address", {});
}

/** E-mail */
export function organisationEmail(): string {
  return format("organisation-email", {});
}

/** Telefon */
export function organisationPhone(): string {
  return format("organisation-phone", {});
}

/** Placówka */
export function centreTitle(): string {
  return format("centre-title", {});
}

/** Nazwa placówki */
export function centreName(): string {
  return format("centre-name", {});
}

/** Rodzaj placówki */
export function centreKind(): string {
  return format("centre-kind", {});
}

/** Dzielnica */
export function centreDistrict(): string {
  return format("centre-district", {});
}

/** Osoba koordynująca */
export function centreCoordinator(): string {
  return format("centre-coordinator", {});
}

/** Centrum Aktywności Seniorów */
export function centreKindCas(): string {
  return format("centre_kind-cas", {});
}

/** Program Aktywności Lokalnej */
export function centreKindPal(): string {
  return format("centre_kind-pal", {});
}

/** Klub Rodziców */
export function centreKindParentsClub(): string {
  return format("centre_kind-parents_club", {});
}

/** Inna placówka */
export function centreKindOther(): string {
  return format("centre_kind-other", {});
}

/** CAS */
export function centreKindShortCas(): string {
  return format("centre_kind_short-cas", {});
}

/** PAL */
export function centreKindShortPal(): string {
  return format("centre_kind_short-pal", {});
}

/** Klub Rodziców */
export function centreKindShortParentsClub(): string {
  return format("centre_kind_short-parents_club", {});
}

/** Placówka */
export function centreKindShortOther(): string {
  return format("centre_kind_short-other", {});
}

/** Miejsce */
export function locationTitle(): string {
  return format("location-title", {});
}

/** Poza placówką */
export function locationExternal(): string {
  return format("location-external", {});
}

/** Sala */
export function roomTitle(): string {
  return format("room-title", {});
}

/** Nazwa sali */
export function roomName(): string {
  return format("room-name", {});
}

/** Liczba miejsc */
export function roomCapacity(): string {
  return format("room-capacity", {});
}

/** Kategoria */
export function categoryTitle(): string {
  return format("category-title", {});
}

/** Osoba prowadząca */
export function leaderTitle(): string {
  return format("leader-title", {});
}

/** Osoba zarządzająca */
export function roleManager(): string {
  return format("role-manager", {});
}

/** Osoba koordynująca */
export function roleCoordinator(): string {
  return format("role-coordinator", {});
}

/** Wolontariat */
export function roleVolunteer(): string {
  return format("role-volunteer", {});
}

/** Placówki, umowy, konta i wszystkie dane organizacji. */
export function roleDescriptionManager(): string {
  return format("role_description-manager", {});
}

/** Plan, uczestnicy, obecności i raporty placówki. */
export function roleDescriptionCoordinator(): string {
  return format("role_description-coordinator", {});
}

/** Zaznaczanie obecności na zajęciach. */
export function roleDescriptionVolunteer(): string {
  return format("role_description-volunteer", {});
}

/** Godziny otwarcia */
export function openingTitle(): string {
  return format("opening-title", {});
}

/** Wymagane godziny otwarcia */
export function openingRequired(): string {
  return format("opening-required", {});
}

/** zamknięte */
export function openingClosed(): string {
  return format("opening-closed", {});
}

/** Zamknięcie placówki */
export function closureTitle(): string {
  return format("closure-title", {});
}

/** Święto lub dzień wolny organizacji */
export function closureKindHoliday(): string {
  return format("closure_kind-holiday", {});
}

/** Przerwa */
export function closureKindBreak(): string {
  return format("closure_kind-break", {});
}

/** Awaria */
export function closureKindFailure(): string {
  return format("closure_kind-failure", {});
}

/** Zawieszenie działalności */
export function closureKindSuspension(): string {
  return format("closure_kind-suspension", {});
}

/** Wyjazd całodniowy */
export function closureKindWholeDayTrip(): string {
  return format("closure_kind-whole_day_trip", {});
}

/** Inny powód */
export function closureKindOther(): string {
  return format("closure_kind-other", {});
}

/** Drukuj listę */
export function paperPrint(): string {
  return format("paper-print", {});
}

/** Drukuj listy */
export function paperPrintLists(): string {
  return format("paper-print_lists", {});
}

/** Drukuj listę na miesiąc */
export function paperPrintGrid(): string {
  return format("paper-print_grid", {});
}

/** Które listy */
export function paperPrintWhich(): string {
  return format("paper-print_which", {});
}

/** Dzisiejsze spotkania */
export function paperPrintToday(): string {
  return format("paper-print_today", {});
}

/** Spotkania tego tygodnia */
export function paperPrintWeek(): string {
  return format("paper-print_week", {});
}

/** To spotkanie */
export function paperPrintThis(): string {
  return format("paper-print_this", {});
}

/** Cały miesiąc na jednej kartce */
export function paperPrintMonth(): string {
  return format("paper-print_month", {});
}

/** Liczba list: { $count } */
export function paperPrintCount(values: { count: number }): string {
  return format("paper-print_count", values);
}

/** W tych dniach nie ma spotkań, więc nie ma list do druku. */
export function paperPrintNothing(): string {
  return format("paper-print_nothing", {});
}

/** Jak wydrukować */
export function paperOptions(): string {
  return format("paper-options", {});
}

/** Puste wiersze na końcu */
export function paperBlankRows(): string {
  return format("paper-blank_rows", {});
}

/** Na osoby spoza listy; ich numery idą dalej. */
export function paperBlankRowsHint(): string {
  return format("paper-blank_rows_hint", {});
}

/** Duży druk */
export function paperLargePrint(): string {
  return format("paper-large_print", {});
}

/** Nazwiska */
export function paperNames(): string {
  return format("paper-names", {});
}

/** Pełne: Kowalska Maria */
export function paperNamesFull(): string {
  return format("paper-names_full", {});
}

/** Skrócone: Maria K., nr 27 */
export function paperNamesShort(): string {
  return format("paper-names_short", {});
}

/** Krótka klauzula informacyjna */
export function paperClause(): string {
  return format("paper-clause", {});
}

/** Podgląd i druk */
export function paperPreview(): string {
  return format("paper-preview", {});
}

/** Każda lista ma swój kod. Po zajęciach wystarczy go wpisać w „Przepisz z kartki”. */
export function paperCodeKept(): string {
  return format("paper-code_kept", {});
}

/** Przepisz z kartki */
export function paperEnter(): string {
  return format("paper-enter", {});
}

/** Przepisz z kartki */
export function paperEnterTitle(): string {
  return format("paper-enter_title", {});
}

/** Kod kartki */
export function paperCode(): string {
  return format("paper-code", {});
}

/** Stoi dużymi znakami na górze kartki i w stopce, na przykład 04127-L. */
export function paperCodeHint(): string {
  return format("paper-code_hint", {});
}

/** Wpisz kod z kartki. */
export function paperCodeNeeded(): string {
  return format("paper-code_needed", {});
}

/** Dalej */
export function paperFind(): string {
  return format("paper-find", {});
}

/** Inna kartka */
export function paperChangeCode(): string {
  return format("paper-change_code", {});
}

/** Które spotkanie */
export function paperChooseSession(): string {
  return format("paper-choose_session", {});
}

/** Kolumna { $letter }: { $date } */
export function paperColumn(values: { letter: string; date: string }): string {
  return format("paper-column", values);
}

/** Wiersze z nazwiskiem: { $rows }, puste: { $blank } */
export function paperRows(values: { rows: number; blank: number }): string {
  return format("paper-rows", values);
}

/** Wydrukowano { $date } */
export function paperPrintedOn(values: { date: string }): string {
  return format("paper-printed_on", values);
}

/** Numery osób, które się podpisały */
export function paperNumbers(): string {
  return format("paper-numbers", {});
}

/** Na przykład 1-9 11 18 +2: numery i zakresy, +2 to goście bez nazwiska, z4 zgłoszona nieobecność, n6 nieobecność. */
export function paperNumbersHint(): string {
  return format("paper-numbers_hint", {});
}

/** Nazwiska z pustych wierszy */
export function paperNamesWritten(): string {
  return format("paper-names_written", {});
}

/** Po jednym w wierszu albo po średniku, w kolejności z kartki. */
export function paperNamesWrittenHint(): string {
  return format("paper-names_written_hint", {});
}

/** Liczba podpisów na kartce */
export function paperSignatures(): string {
  return format("paper-signatures", {});
}

/** Policz podpisy na kartce. Program porówna je z wpisanymi osobami. */
export function paperSignaturesHint(): string {
  return format("paper-signatures_hint", {});
}

/** Zgodne z wpisanymi osobami. */
export function paperSignaturesAgree(): string {
  return format("paper-signatures_agree", {});
}

/** Wpisane osoby: { $present }. Sprawdź, skąd różnica. */
export function paperSignaturesDiffer(values: { present: string }): string {
  return format("paper-signatures_differ", values);
}

/** Oryginał jest w segregatorze */
export function paperFiled(): string {
  return format("paper-filed", {});
}

/** Zapisz i zatwierdź */
export function paperSave(): string {
  return format("paper-save", {});
}

/** Zapisz bez zatwierdzania */
export function paperSaveOpen(): string {
  return format("paper-save_open", {});
}

/** Zapisano: { $class }, { $total }. */
export function paperSaved(values: { class: string; total: string }): string {
  return format("paper-saved", values);
}

/** Następna kartka */
export function paperNextSheet(): string {
  return format("paper-next_sheet", {});
}

/** Pokaż listę */
export function paperToList(): string {
  return format("paper-to_list", {});
}

/** „Cofnij” na dole zabiera cały wpis z kartki jednym ruchem. */
export function paperUndoneHint(): string {
  return format("paper-undone_hint", {});
}

/** Kto będzie obecny */
export function paperEcho(): string {
  return format("paper-echo", {});
}

/** Wpisz numery, a tu pojawią się nazwiska. */
export function paperEchoEmpty(): string {
  return format("paper-echo_empty", {});
}

/** { $row }. { $name } */
export function paperEchoRow(values: { row: string; name: string }): string {
  return format("paper-echo_row", values);
}

/** { $row }. pusty wiersz */
export function paperEchoBlank(values: { row: string }): string {
  return format("paper-echo_blank", values);
}

/**
 * { $count ->
 *         [one] { $count } gość bez nazwiska
 *         [few] { $count } goście bez nazwiska
 *         [many] { $count } gości bez nazwiska
 *        *[other] { $count } gościa bez nazwiska
 *     }
 */
export function paperEchoGuests(values: { count: number }): string {
  return format("paper-echo_guests", values);
}

/** Nieobecni: { $names } */
export function paperEchoAbsent(values: { names: string }): string {
  return format("paper-echo_absent", values);
}

/** Zgłoszona nieobecność: { $names } */
export function paperEchoAnnounced(values: { names: string }): string {
  return format("paper-echo_announced", values);
}

/** { $present } z { $all } */
export function paperTotal(values: { present: number; all: number }): string {
  return format("paper-total", values);
}

/**
 * { $guests ->
 *         [one] { $present } z { $all } + { $guests } gość
 *         [few] { $present } z { $all } + { $guests } goście
 *         [many] { $present } z { $all } + { $guests } gości
 *        *[other] { $present } z { $all } + { $guests } gościa
 *     }
 */
export function paperTotalWithGuests(values: { present: number; all: number; guests: number }): string {
  return format("paper-total_with_guests", values);
}

/** Do poprawienia */
export function paperProblems(): string {
  return format("paper-problems", {});
}

/** Inaczej niż na ekranie */
export function paperConflicts(): string {
  return format("paper-conflicts", {});
}

/** Te osoby mają już inne zaznaczenie. Zostanie ono, chyba że wskażesz, że rację ma kartka. */
export function paperConflictsHint(): string {
  return format("paper-conflicts_hint", {});
}

/** { $name }: na ekranie { $screen }, na kartce { $paper } */
export function paperConflict(values: { name: string; screen: string; paper: string }): string {
  return format("paper-conflict", values);
}

/** bez podpisu */
export function paperUnsigned(): string {
  return format("paper-unsigned", {});
}

/** Racja jest po stronie kartki: { $name } */
export function paperPaperWins(values: { name: string }): string {
  return format("paper-paper_wins", values);
}

/** Na ekranie gości: { $before }. Po zapisie będzie: { $now }. */
export function paperGuestsBefore(values: { before: number; now: number }): string {
  return format("paper-guests_before", values);
}

/** Są dziś na liście, a nie było ich przy druku: { $names }. Zostaną bez zaznaczenia. */
export function paperNotOnSheet(values: { names: string }): string {
  return format("paper-not_on_sheet", values);
}

/** { $name }: nowa osoba, do uzupełnienia */
export function paperNewPerson(values: { name: string }): string {
  return format("paper-new_person", values);
}

/** { $name }: jest w rejestrze */
export function paperKnownPerson(values: { name: string }): string {
  return format("paper-known_person", values);
}

/** Kim jest „{ $name }” */
export function paperWhichPerson(values: { name: string }): string {
  return format("paper-which_person", values);
}

/** To nowa osoba */
export function paperWhichNew(): string {
  return format("paper-which_new", {});
}

/** Wybierz */
export function paperWhichChoose(): string {
  return format("paper-which_choose", {});
}

/** Kartki, które nie wróciły */
export function paperOutstanding(): string {
  return format("paper-outstanding", {});
}

/**
 * { $count ->
 *         [one] { $count } wydrukowana lista czeka na przepisanie
 *         [few] { $count } wydrukowane listy czekają na przepisanie
 *         [many] { $count } wydrukowanych list czeka na przepisanie
 *        *[other] { $count } wydrukowanej listy czeka na przepisanie
 *     }
 */
export function paperOutstandingCount(values: { count: number }): string {
  return format("paper-outstanding_count", values);
}

/** { $class }, { $date }, kod { $code } */
export function paperOutstandingRow(values: { class: string; date: string; code: string }): string {
  return format("paper-outstanding_row", values);
}

/** Przepisz kartkę { $code } */
export function paperOutstandingEnter(values: { code: string }): string {
  return format("paper-outstanding_enter", values);
}

/** „{ $text }” nie jest numerem ani zakresem. */
export function paperSlipNotUnderstood(values: { text: string }): string {
  return format("paper_slip-not_understood", values);
}

/** „{ $text }”: dopisz numer. */
export function paperSlipUnfinished(values: { text: string }): string {
  return format("paper_slip-unfinished", values);
}

/** Nie ma wiersza { $row }: ostatni ma numer { $last }. */
export function paperSlipNoSuchRow(values: { row: string; last: string }): string {
  return format("paper_slip-no_such_row", values);
}

/** „{ $text }” jest na odwrót: zapisz { $swapped }. */
export function paperSlipBackwards(values: { text: string; swapped: string }): string {
  return format("paper_slip-backwards", values);
}

/** Wiersz { $row } jest wpisany dwa razy. */
export function paperSlipTwice(values: { row: string }): string {
  return format("paper_slip-twice", values);
}

/** W wierszu { $row } nie ma nazwiska, więc nie ma kogo oznaczyć jako nieobecną osobę. */
export function paperSlipNobodyThere(values: { row: string }): string {
  return format("paper_slip-nobody_there", values);
}

/** „{ $text }”: na zajęciach ze wstępem wolnym nie ma nieobecnych. */
export function paperSlipNoAbsents(values: { text: string }): string {
  return format("paper_slip-no_absents", values);
}

/** „{ $text }”: goście są już wpisani. */
export function paperSlipGuestsTwice(values: { text: string }): string {
  return format("paper_slip-guests_twice", values);
}

/** „{ $text }”: za dużo gości, najwyżej { $limit }. */
export function paperSlipTooManyGuests(values: { limit: number; text: string }): string {
  return format("paper_slip-too_many_guests", values);
}

/** { " " }Podobny kod: { $codes }. */
export function paperNear(values: { codes: string }): string {
  return format("paper-near", values);
}

/** { $code } ({ $class }) */
export function paperNearOne(values: { code: string; class: string }): string {
  return format("paper-near_one", values);
}

/** Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Dopisz brakujące albo popraw numery. */
export function paperBlankRowsDiffer(values: { rows: number; names: number }): string {
  return format("paper-blank_rows_differ", values);
}

/** „{ $text }”: dopisz imię albo nazwisko. */
export function paperNameIncomplete(values: { text: string }): string {
  return format("paper-name_incomplete", values);
}

/** „{ $text }”: tak nazywa się kilka osób. Wybierz, o którą chodzi. */
export function paperNameAmbiguous(values: { text: string }): string {
  return format("paper-name_ambiguous", values);
}

/** „{ $text }” jest już wśród obecnych. */
export function paperNameTwice(values: { text: string }): string {
  return format("paper-name_twice", values);
}

/** Imię */
export function personFirstName(): string {
  return format("person-first_name", {});
}

/** Nazwisko */
export function personLastName(): string {
  return format("person-last_name", {});
}

/** Data urodzenia */
export function personBirthDate(): string {
  return format("person-birth_date", {});
}

/** Rok urodzenia */
export function personBirthYear(): string {
  return format("person-birth_year", {});
}

/** Płeć */
export function personSex(): string {
  return format("person-sex", {});
}

/** Telefon */
export function personPhone(): string {
  return format("person-phone", {});
}

/** E-mail */
export function personEmail(): string {
  return format("person-email", {});
}

/** Dzielnica */
export function personDistrict(): string {
  return format("person-district", {});
}

/** Notatki */
export function personNotes(): string {
  return format("person-notes", {});
}

/** Nie wpisuj informacji o zdrowiu. */
export function personNotesWarning(): string {
  return format("person-notes_warning", {});
}

/** do uzupełnienia */
export function personToComplete(): string {
  return format("person-to_complete", {});
}

/** kobieta */
export function sexFemale(): string {
  return format("sex-female", {});
}

/** mężczyzna */
export function sexMale(): string {
  return format("sex-male", {});
}

/** K */
export function sexShortFemale(): string {
  return format("sex_short-female", {});
}

/** M */
export function sexShortMale(): string {
  return format("sex_short-male", {});
}

/** Rezygnacja */
export function leaveReasonResigned(): string {
  return format("leave_reason-resigned", {});
}

/** Przeprowadzka */
export function leaveReasonMoved(): string {
  return format("leave_reason-moved", {});
}

/** Skreślenie z listy */
export function leaveReasonStruckOff(): string {
  return format("leave_reason-struck_off", {});
}

/** Zgon */
export function leaveReasonDied(): string {
  return format("leave_reason-died", {});
}

/** Inna przyczyna */
export function leaveReasonOther(): string {
  return format("leave_reason-other", {});
}

/** Udział w placówce */
export function membershipTitle(): string {
  return format("membership-title", {});
}

/** Od */
export function membershipJoinedOn(): string {
  return format("membership-joined_on", {});
}

/** Do */
export function membershipLeftOn(): string {
  return format("membership-left_on", {});
}

/** Przyczyna zakończenia */
export function membershipLeaveReason(): string {
  return format("membership-leave_reason", {});
}

/** Deklaracja */
export function declarationTitle(): string {
  return format("declaration-title", {});
}

/** Numer deklaracji */
export function declarationNumber(): string {
  return format("declaration-number", {});
}

/** Data podpisania */
export function declarationSignedOn(): string {
  return format("declaration-signed_on", {});
}

/** Data wycofania */
export function declarationWithdrawnOn(): string {
  return format("declaration-withdrawn_on", {});
}

/** brak deklaracji */
export function declarationMissing(): string {
  return format("declaration-missing", {});
}

/** Uczestnicy */
export function peopleTitle(): string {
  return format("people-title", {});
}

/** Uczestnicy: { $count } */
export function peopleCount(values: { count: number }): string {
  return format("people-count", values);
}

/** Byli uczestnicy: { $count } */
export function peopleFormerCount(values: { count: number }): string {
  return format("people-former_count", values);
}

/** Znalezione osoby: { $count } */
export function peopleFound(values: { count: number }): string {
  return format("people-found", values);
}

/** Szukaj: nazwisko, imię, telefon lub numer */
export function peopleSearch(): string {
  return format("people-search", {});
}

/** Które osoby */
export function peopleWhich(): string {
  return format("people-which", {});
}

/** Obecni członkowie */
export function peopleCurrent(): string {
  return format("people-current", {});
}

/** Byli */
export function peopleFormer(): string {
  return format("people-former", {});
}

/** Dodaj osobę */
export function peopleAdd(): string {
  return format("people-add", {});
}

/** Nie ma jeszcze nikogo. Dodaj pierwszą osobę: wystarczy imię i nazwisko. */
export function peopleEmpty(): string {
  return format("people-empty", {});
}

/** Nikt jeszcze nie zakończył udziału. */
export function peopleEmptyFormer(): string {
  return format("people-empty_former", {});
}

/** Nikogo nie znaleziono. Sprawdź pisownię albo wyczyść wyszukiwanie. */
export function peopleNobodyFound(): string {
  return format("people-nobody_found", {});
}

/** Wyczyść wyszukiwanie */
export function peopleClearSearch(): string {
  return format("people-clear_search", {});
}

/** Wróć do listy */
export function peopleBack(): string {
  return format("people-back", {});
}

/** Nazwisko i imię */
export function peopleColumnName(): string {
  return format("people-column_name", {});
}

/** Rok ur. */
export function peopleColumnBirthYear(): string {
  return format("people-column_birth_year", {});
}

/** Telefon */
export function peopleColumnPhone(): string {
  return format("people-column_phone", {});
}

/** Deklaracja */
export function peopleColumnDeclared(): string {
  return format("people-column_declared", {});
}

/** Ostatnio */
export function peopleColumnLastSeen(): string {
  return format("people-column_last_seen", {});
}

/** Uwagi */
export function peopleColumnState(): string {
  return format("people-column_state", {});
}

/** Nowa osoba */
export function personNew(): string {
  return format("person-new", {});
}

/** Zmiana danych */
export function personChange(): string {
  return format("person-change", {});
}

/** Zmień dane */
export function personChangeData(): string {
  return format("person-change_data", {});
}

/** Rok lub data urodzenia */
export function personBirth(): string {
  return format("person-birth", {});
}

/** Na przykład 1948 albo 12.03.1948. */
export function personBirthHint(): string {
  return format("person-birth_hint", {});
}

/** Nie można odczytać tej daty. Wpisz rok, na przykład 1948, albo całą datę, na przykład 12.03.1948. */
export function personBirthUnreadable(): string {
  return format("person-birth_unreadable", {});
}

/** Data deklaracji */
export function personDeclaredOn(): string {
  return format("person-declared_on", {});
}

/** Zostaw puste, jeśli deklaracji jeszcze nie ma. */
export function personDeclaredOnHint(): string {
  return format("person-declared_on_hint", {});
}

/** Uczestniczy od */
export function personJoinedOn(): string {
  return format("person-joined_on", {});
}

/** Pozostałe pola */
export function personMoreFields(): string {
  return format("person-more_fields", {});
}

/** Notatki (nie wpisuj danych o zdrowiu) */
export function personNotesLabel(): string {
  return format("person-notes_label", {});
}

/** Podobna osoba już istnieje: */
export function personSimilar(): string {
  return format("person-similar", {});
}

/** { $name } (ur. { $year }) */
export function personSimilarBorn(values: { name: string; year: string }): string {
  return format("person-similar_born", values);
}

/** Pokaż kartę: { $name } */
export function personShowCard(values: { name: string }): string {
  return format("person-show_card", values);
}

/** Wpisz imię i nazwisko. */
export function personNamesNeeded(): string {
  return format("person-names_needed", {});
}

/** Dane */
export function personData(): string {
  return format("person-data", {});
}

/** Obecności */
export function personPresences(): string {
  return format("person-presences", {});
}

/** Pierwsza obecność */
export function personFirstSeen(): string {
  return format("person-first_seen", {});
}

/** Ostatnia obecność */
export function personLastSeen(): string {
  return format("person-last_seen", {});
}

/** jeszcze żadnej */
export function personNeverSeen(): string {
  return format("person-never_seen", {});
}

/** Do sprawdzenia */
export function personWarnings(): string {
  return format("person-warnings", {});
}

/** Zakończ udział… */
export function membershipEnd(): string {
  return format("membership-end", {});
}

/** Zakończenie udziału */
export function membershipEndTitle(): string {
  return format("membership-end_title", {});
}

/** Obecności i deklaracje zostaną w rozliczeniach. Osobę można później przyjąć ponownie. */
export function membershipEndHint(): string {
  return format("membership-end_hint", {});
}

/** Ostatni dzień udziału */
export function membershipLastDay(): string {
  return format("membership-last_day", {});
}

/** Przyjmij ponownie… */
export function membershipReadmit(): string {
  return format("membership-readmit", {});
}

/** Ponowne przyjęcie */
export function membershipReadmitTitle(): string {
  return format("membership-readmit_title", {});
}

/** Pierwszy dzień udziału */
export function membershipFirstDay(): string {
  return format("membership-first_day", {});
}

/** Ta osoba nie ma udziału w żadnej placówce. */
export function membershipNone(): string {
  return format("membership-none", {});
}

/** trwa */
export function membershipOpen(): string {
  return format("membership-open", {});
}

/** Placówka */
export function membershipCentre(): string {
  return format("membership-centre", {});
}

/** Deklaracje */
export function declarationList(): string {
  return format("declaration-list", {});
}

/** Zapisz deklarację… */
export function declarationRecord(): string {
  return format("declaration-record", {});
}

/** Nowa deklaracja */
export function declarationRecordTitle(): string {
  return format("declaration-record_title", {});
}

/** Wycofaj… */
export function declarationWithdraw(): string {
  return format("declaration-withdraw", {});
}

/** Wycofaj deklarację z dnia { $date } */
export function declarationWithdrawName(values: { date: string }): string {
  return format("declaration-withdraw_name", values);
}

/** Wycofanie deklaracji */
export function declarationWithdrawTitle(): string {
  return format("declaration-withdraw_title", {});
}

/** obowiązuje */
export function declarationInForce(): string {
  return format("declaration-in_force", {});
}

/** wycofana { $date } */
export function declarationWithdrawn(values: { date: string }): string {
  return format("declaration-withdrawn", values);
}

/** Nie ma jeszcze deklaracji. */
export function declarationNone(): string {
  return format("declaration-none", {});
}

/** Stan */
export function declarationState(): string {
  return format("declaration-state", {});
}

/** Zapisy na zajęcia */
export function enrolmentTitle(): string {
  return format("enrolment-title", {});
}

/** Ta osoba nie jest zapisana na żadne zajęcia. */
export function enrolmentNone(): string {
  return format("enrolment-none", {});
}

/** Nowe osoby zapisuje się w Planie, w karcie zajęć. */
export function enrolmentHint(): string {
  return format("enrolment-hint", {});
}

/** Zajęcia */
export function enrolmentSeries(): string {
  return format("enrolment-series", {});
}

/** Wypisz… */
export function enrolmentEnd(): string {
  return format("enrolment-end", {});
}

/** Wypisz z zajęć: { $name } */
export function enrolmentEndName(values: { name: string }): string {
  return format("enrolment-end_name", values);
}

/** Wypisanie z zajęć */
export function enrolmentEndTitle(): string {
  return format("enrolment-end_title", {});
}

/** Ostatni dzień zapisu */
export function enrolmentLastDay(): string {
  return format("enrolment-last_day", {});
}

/** Otwórz plan */
export function enrolmentOpenPlan(): string {
  return format("enrolment-open_plan", {});
}

/** Dodano: { $name }. */
export function peopleAdded(values: { name: string }): string {
  return format("people-added", values);
}

/** Wpisz datę. */
export function personDayNeeded(): string {
  return format("person-day_needed", {});
}

/** Zakończ udział */
export function membershipEndNow(): string {
  return format("membership-end_now", {});
}

/** Przyjmij ponownie */
export function membershipReadmitNow(): string {
  return format("membership-readmit_now", {});
}

/** Wypisz */
export function enrolmentEndNow(): string {
  return format("enrolment-end_now", {});
}

/** harmonogram-{ $date }-{ $centre } */
export function publishingWeeklyFile(values: { date: string; centre: string }): string {
  return format("publishing-weekly_file", values);
}

/** harmonogram-duzy-druk-{ $date }-{ $centre } */
export function publishingWeeklyLargeFile(values: { date: string; centre: string }): string {
  return format("publishing-weekly_large_file", values);
}

/** harmonogram-{ $month }-{ $centre } */
export function publishingMonthlyFile(values: { month: string; centre: string }): string {
  return format("publishing-monthly_file", values);
}

/** kalendarz-{ $centre } */
export function publishingCalendarFile(values: { centre: string }): string {
  return format("publishing-calendar_file", values);
}

/** oferta-{ $month }-{ $centre } */
export function publishingOfferFile(values: { month: string; centre: string }): string {
  return format("publishing-offer_file", values);
}

/** dzień wolny */
export function publishingDayHoliday(): string {
  return format("publishing_day-holiday", {});
}

/** przerwa */
export function publishingDayBreak(): string {
  return format("publishing_day-break", {});
}

/** wyjazd całodniowy */
export function publishingDayWholeDayTrip(): string {
  return format("publishing_day-whole_day_trip", {});
}

/** Logo organizacji */
export function logoKindOrganisation(): string {
  return format("logo_kind-organisation", {});
}

/** Logo miasta */
export function logoKindCity(): string {
  return format("logo_kind-city", {});
}

/** Plik z logo jest większy niż 1 MB. Nic nie zmieniono. Zapisz obraz w mniejszych wymiarach i wybierz go ponownie. */
export function failureLogoTooLarge(): string {
  return format("failure-logo_too_large", {});
}

/** Obraz ma zbyt duże wymiary. Nic nie zmieniono. Zmniejsz go, najlepiej do 2000 pikseli szerokości, i wybierz ponownie. */
export function failureLogoTooManyPixels(): string {
  return format("failure-logo_too_many_pixels", {});
}

/** To nie jest obraz PNG ani JPEG. Nic nie zmieniono. Zapisz logo w jednym z tych formatów i wybierz je ponownie. */
export function failureLogoUnknownFormat(): string {
  return format("failure-logo_unknown_format", {});
}

/** Tego obrazu nie da się odczytać; plik może być uszkodzony. Nic nie zmieniono. Otwórz go w programie graficznym, zapisz jeszcze raz i wybierz ponownie. */
export function failureLogoDamaged(): string {
  return format("failure-logo_damaged", {});
}

/** Napisz, co przedstawia logo, na przykład „Logo: Miasto Kraków”. Te słowa usłyszy osoba, która go nie widzi. Nic nie zmieniono. */
export function failureLogoWithoutWords(): string {
  return format("failure-logo_without_words", {});
}

/** Brakuje nazwy lub imienia i nazwiska. Nic nie zmieniono. Wypełnij to pole i zapisz ponownie. */
export function refusalNameMissing(): string {
  return format("refusal-name_missing", {});
}

/**
 * { $limit ->
 *         [one] Tekst jest za długi: mieści się w nim najwyżej { $limit } znak. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
 *         [few] Tekst jest za długi: mieszczą się w nim najwyżej { $limit } znaki. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
 *         [many] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaków. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
 *        *[other] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaku. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
 *     }
 */
export function refusalTextTooLong(values: { limit: number }): string {
  return format("refusal-text_too_long", values);
}

/** „{ $text }” nie zawiera ani jednej litery, więc nie może być nazwą ani nazwiskiem. Nic nie zmieniono. Popraw wpis i zapisz ponownie. */
export function refusalNotAName(values: { text: string }): string {
  return format("refusal-not_a_name", values);
}

/** Data lub rok urodzenia ({ $year }) nie może być prawdziwy. Nic nie zmieniono. Sprawdź rok i zapisz ponownie. */
export function refusalBirthImpossible(values: { year: string }): string {
  return format("refusal-birth_impossible", values);
}

/** Spotkanie może trwać od 1 minuty do 16 godzin. Nic nie zmieniono. Popraw czas trwania. */
export function refusalLengthInvalid(): string {
  return format("refusal-length_invalid", {});
}

/** Koniec wypada przed początkiem. Nic nie zmieniono. Zamień daty lub popraw jedną z nich. */
export function refusalSpanReversed(): string {
  return format("refusal-span_reversed", {});
}

/** Nie można odczytać powtarzania „{ $rule }”. Nic nie zmieniono. Wybierz powtarzanie jeszcze raz. */
export function refusalRuleInvalid(values: { rule: string }): string {
  return format("refusal-rule_invalid", values);
}

/** Z tego powtarzania nie wynika żaden termin. Nic nie zmieniono. Sprawdź dni tygodnia, datę początku i datę końca. */
export function refusalRuleEmpty(): string {
  return format("refusal-rule_empty", {});
}

/**
 * { $limit ->
 *         [one] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
 *         [few] Z tego powtarzania wynika za dużo terminów: mogą ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
 *         [many] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
 *        *[other] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
 *     }
 */
export function refusalRuleTooLong(values: { limit: number }): string {
  return format("refusal-rule_too_long", values);
}

/** Miesiąc „{ $month }” jest zamknięty. Nic nie zmieniono. Jeśli poprawka jest konieczna, poproś osobę zarządzającą o otwarcie miesiąca. */
export function refusalMonthClosed(values: { month: string }): string {
  return format("refusal-month_closed", values);
}

/** Spotkanie jest odwołane, więc nikt nie mógł być na nim obecny. Nic nie zmieniono. Jeśli jednak się odbyło, najpierw przywróć spotkanie w planie. */
export function refusalSessionCancelled(): string {
  return format("refusal-session_cancelled", {});
}

/** Spotkanie nie jest odwołane, więc nie trzeba go przywracać. Nic nie zmieniono. */
export function refusalSessionNotCancelled(): string {
  return format("refusal-session_not_cancelled", {});
}

/** Spotkanie już się odbyło lub ma zaznaczone obecności, więc nie można go przenieść ani odwołać. Nic nie zmieniono. Jeśli obecności są pomyłką, najpierw je cofnij. */
export function refusalSessionHeld(): string {
  return format("refusal-session_held", {});
}

/** Spotkanie odbędzie się dopiero { $date }. Nic nie zapisano. Obecność można zaznaczyć w dniu spotkania. */
export function refusalSessionAhead(values: { date: string }): string {
  return format("refusal-session_ahead", values);
}

/** Lista obecności jest już zatwierdzona. Nic nie zmieniono. Aby ją poprawić, najpierw otwórz ją ponownie. */
export function refusalListConfirmed(): string {
  return format("refusal-list_confirmed", {});
}

/**
 * { $limit ->
 *         [one] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gość. Nic nie zmieniono. Popraw liczbę.
 *         [few] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
 *         [many] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
 *        *[other] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gościa. Nic nie zmieniono. Popraw liczbę.
 *     }
 */
export function refusalTooManyGuests(values: { limit: number }): string {
  return format("refusal-too_many_guests", values);
}

/** Tego wpisu już nie ma; mógł zostać usunięty. Nic nie zmieniono. Wróć do listy i wybierz jeszcze raz. */
export function refusalNotFound(): string {
  return format("refusal-not_found", {});
}

/** Godziny otwarcia jednego dnia nakładają się albo kończą przed początkiem. Nic nie zmieniono. Popraw godziny tego dnia. */
export function refusalOpeningOverlap(): string {
  return format("refusal-opening_overlap", {});
}

/** Świadczenie wolontariusza w jednym dniu może trwać od 1 minuty do 24 godzin. Nic nie zmieniono. Popraw czas. */
export function refusalServiceLengthInvalid(): string {
  return format("refusal-service_length_invalid", {});
}

/** Nie ma już nic do cofnięcia ani do przywrócenia. Nic nie zmieniono. */
export function refusalNothingToUndo(): string {
  return format("refusal-nothing_to_undo", {});
}

/** Ten wpis zmienił w międzyczasie ktoś inny. Nic nie zmieniono. Sprawdź, co jest zapisane teraz, i popraw ręcznie. */
export function refusalChangedSince(): string {
  return format("refusal-changed_since", {});
}

/** Tej czynności nie można cofnąć. Nic nie zmieniono. Wprowadź poprawkę ręcznie. */
export function refusalCannotUndo(): string {
  return format("refusal-cannot_undo", {});
}

/**
 * { $limit ->
 *         [one] Hasło jest za krótkie: potrzebny jest co najmniej { $limit } znak. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
 *         [few] Hasło jest za krótkie: potrzebne są co najmniej { $limit } znaki. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
 *         [many] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaków. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
 *        *[other] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaku. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
 *     }
 */
export function refusalPasswordTooShort(values: { limit: number }): string {
  return format("refusal-password_too_short", values);
}

/** Jest już konto o tej nazwie. Nic nie zmieniono. Wpisz inną nazwę, na przykład z nazwiskiem. */
export function refusalUserExists(): string {
  return format("refusal-user_exists", {});
}

/** To jedyna osoba zarządzająca, więc nie można jej usunąć ani zmienić jej roli. Nic nie zmieniono. Najpierw nadaj tę rolę komuś jeszcze. */
export function refusalLastManager(): string {
  return format("refusal-last_manager", {});
}

/** Ta osoba jest już zapisana na te zajęcia. Nic nie zmieniono. */
export function refusalEnrolledAlready(): string {
  return format("refusal-enrolled_already", {});
}

/** Brakuje powodu. Nic nie zmieniono: wpisz powód i zapisz jeszcze raz. */
export function refusalReasonMissing(): string {
  return format("refusal-reason_missing", {});
}

/** Ta wersja robocza jest już wprowadzona do planu. Nic nie zmieniono: utwórz nową, żeby układać dalej. */
export function refusalDraftApplied(): string {
  return format("refusal-draft_applied", {});
}

/** W czcionce wydruku nie ma znaku „{ $character }” z tekstu „{ $text }”. Dane są bezpieczne, wydruku nie utworzono. Zmień ten znak w tekście i spróbuj ponownie. */
export function refusalCharacterMissing(values: { character: string; text: string }): string {
  return format("refusal-character_missing", values);
}

/** „{ $text }” nie jest numerem dzielnicy. Nic nie zmieniono. Wpisz numer rzymski od I do XVIII albo zostaw puste pole. */
export function refusalDistrictUnknown(values: { text: string }): string {
  return format("refusal-district_unknown", values);
}

/** Na zajęciach ze wstępem wolnym nie ma nieobecnych: nikt nie był zapisany. Nic nie zmieniono. Zaznacz tylko osoby, które przyszły. */
export function refusalFreeEntryHasNoAbsents(): string {
  return format("refusal-free_entry_has_no_absents", {});
}

/** Świadczenie z dnia { $date } jeszcze się nie odbyło. Nic nie zmieniono. Zapisz je w tym dniu lub później. */
export function refusalServiceAhead(values: { date: string }): string {
  return format("refusal-service_ahead", values);
}

/** To ten sam wpis. Nic nie zmieniono. Wybierz dwa różne wpisy jednej osoby. */
export function refusalMergedWithItself(): string {
  return format("refusal-merged_with_itself", {});
}

/** Te wpisy są już połączone. Nic nie zmieniono. */
export function refusalMergedAlready(): string {
  return format("refusal-merged_already", {});
}

/**
 * { $count ->
 *         [one] Obie osoby mają obecność na tym samym spotkaniu ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
 *         [few] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
 *         [many] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
 *        *[other] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
 *     }
 */
export function refusalPresentTogether(values: { count: number }): string {
  return format("refusal-present_together", values);
}

/** Ten wpis nie jest połączony z innym. Nic nie zmieniono. */
export function refusalNotMerged(): string {
  return format("refusal-not_merged", {});
}

/** Numer { $number } ma już ktoś inny w tej placówce. Nic nie zmieniono. Wpisz inny numer albo zostaw puste pole. */
export function refusalNumberTaken(values: { number: number }): string {
  return format("refusal-number_taken", values);
}

/** Ta osoba nie jest na liście oczekujących. Nic nie zmieniono. Wróć do listy i sprawdź, co jest zapisane teraz. */
export function refusalNotWaiting(): string {
  return format("refusal-not_waiting", {});
}

/** Zawieszenie w tych dniach jest już zapisane albo już się skończyło. Nic nie zmieniono. Sprawdź daty na karcie osoby. */
export function refusalNotSuspended(): string {
  return format("refusal-not_suspended", {});
}

/** „{ $text }” nie jest numerem telefonu ani adresem e-mail. Nic nie zmieniono. Popraw to pole albo zostaw je puste. */
export function refusalContactInvalid(values: { text: string }): string {
  return format("refusal-contact_invalid", values);
}

/** Za dużo dzieci: przy jednej osobie można wpisać najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę. */
export function refusalTooManyChildren(values: { limit: number }): string {
  return format("refusal-too_many_children", values);
}

/** Za dużo pustych wierszy: na liście może ich być najwyżej { $limit }. Nic nie wydrukowano. Popraw liczbę. */
export function refusalTooManyBlankRows(values: { limit: number }): string {
  return format("refusal-too_many_blank_rows", values);
}

/** Za dużo potrzebnych wolontariuszy: na jednym spotkaniu może ich być najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę. */
export function refusalTooManyHelpers(values: { limit: string }): string {
  return format("refusal-too_many_helpers", values);
}

/** Te spotkania już się odbyły, minęły albo są odwołane, więc dyżury zostają, jak są. Nic nie zmieniono. Wybierz zmianę tylko w jednym spotkaniu. */
export function refusalDutiesStand(): string {
  return format("refusal-duties_stand", {});
}

/** Koniec dyspozycyjności musi być później niż początek. Nic nie zapisano. Popraw godziny. */
export function refusalAvailabilityReversed(): string {
  return format("refusal-availability_reversed", {});
}

/** Nie ma wydrukowanej listy o kodzie { $code }. Nic nie zapisano. Sprawdź cyfry na kartce.{ $near } */
export function refusalSheetUnknown(values: { code: string; near: string }): string {
  return format("refusal-sheet_unknown", values);
}

/** W kodzie { $code } litera nie pasuje do cyfr, więc któryś znak jest inny niż na kartce. Nic nie zapisano. Popraw kod.{ $near } */
export function refusalSheetCodeWrong(values: { code: string; near: string }): string {
  return format("refusal-sheet_code_wrong", values);
}

/** W kodzie { $code } brakuje litery. Nic nie zapisano. Dopisz literę, którą kończy się kod na kartce. */
export function refusalSheetLetterMissing(values: { code: string }): string {
  return format("refusal-sheet_letter_missing", values);
}

/** „{ $text }” nie jest kodem kartki. Nic nie zapisano. Kod to cyfry i litera, na przykład 04127-L; stoi na górze kartki i w stopce. */
export function refusalSheetCodeUnreadable(values: { text: string }): string {
  return format("refusal-sheet_code_unreadable", values);
}

/** Kartka { $code } jest z innej placówki: { $centre }. Nic nie zapisano. Przełącz placówkę i wpisz kod jeszcze raz. */
export function refusalSheetOfAnotherCentre(values: { code: string; centre: string }): string {
  return format("refusal-sheet_of_another_centre", values);
}

/** Na tej kartce jest kilka spotkań. Nic nie zapisano. Wybierz spotkanie albo dopisz do kodu literę kolumny. */
export function refusalSheetColumnMissing(): string {
  return format("refusal-sheet_column_missing", {});
}

/** Wpisu z kartki nie można jeszcze zapisać. { $text } Nic nie zapisano. */
export function refusalEntryNotSound(values: { text: string }): string {
  return format("refusal-entry_not_sound", values);
}

/** „{ $text }” to tylko część imienia i nazwiska. Nic nie zapisano. Dopisz imię albo nazwisko. */
export function refusalNameIncomplete(values: { text: string }): string {
  return format("refusal-name_incomplete", values);
}

/** „{ $text }”: tak nazywa się kilka osób. Nic nie zapisano. Wybierz, o którą chodzi. */
export function refusalNameAmbiguous(values: { text: string }): string {
  return format("refusal-name_ambiguous", values);
}

/** Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Nic nie zapisano. Dopisz brakujące albo popraw numery. */
export function refusalBlankRowsDiffer(values: { rows: number; names: number }): string {
  return format("refusal-blank_rows_differ", values);
}

/** Brak daty lub roku urodzenia albo oświadczenia o wieku. */
export function recordMissingBirth(): string {
  return format("record_missing-birth", {});
}

/** Brak płci. */
export function recordMissingSex(): string {
  return format("record_missing-sex", {});
}

/** Brak telefonu. */
export function recordMissingPhone(): string {
  return format("record_missing-phone", {});
}

/** Brak adresu e-mail. */
export function recordMissingEmail(): string {
  return format("record_missing-email", {});
}

/** Brak dzielnicy. */
export function recordMissingDistrict(): string {
  return format("record_missing-district", {});
}

/** Brak adresu. */
export function recordMissingAddress(): string {
  return format("record_missing-address", {});
}

/** Brak osoby do kontaktu w nagłych wypadkach. */
export function recordMissingEmergencyContact(): string {
  return format("record_missing-emergency_contact", {});
}

/** Brak innych opiekunów. */
export function recordMissingGuardians(): string {
  return format("record_missing-guardians", {});
}

/** Brak liczby dzieci. */
export function recordMissingChildren(): string {
  return format("record_missing-children", {});
}

/** Brak notatki. */
export function recordMissingNotes(): string {
  return format("record_missing-notes", {});
}

/** Brak podpisanej deklaracji. */
export function recordMissingDeclaration(): string {
  return format("record_missing-declaration", {});
}

/** Brak oświadczenia o zamieszkaniu w mieście. */
export function recordMissingResidence(): string {
  return format("record_missing-residence", {});
}

/** Brak daty zapoznania z regulaminem. */
export function recordMissingRules(): string {
  return format("record_missing-rules", {});
}

/** Brak daty przekazania klauzuli informacyjnej. */
export function recordMissingPrivacyNotice(): string {
  return format("record_missing-privacy_notice", {});
}

/** Nie zapytano o zgodę na wizerunek. */
export function recordMissingImageConsent(): string {
  return format("record_missing-image_consent", {});
}

/** Nie zapytano o zgodę na kontakt. */
export function recordMissingContactConsent(): string {
  return format("record_missing-contact_consent", {});
}

/** Brak daty oświadczenia do zajęć ruchowych. */
export function recordMissingActivityStatement(): string {
  return format("record_missing-activity_statement", {});
}

/** Data lub rok urodzenia */
export function recordFieldBirth(): string {
  return format("record_field-birth", {});
}

/** Płeć */
export function recordFieldSex(): string {
  return format("record_field-sex", {});
}

/** Telefon */
export function recordFieldPhone(): string {
  return format("record_field-phone", {});
}

/** E-mail */
export function recordFieldEmail(): string {
  return format("record_field-email", {});
}

/** Dzielnica */
export function recordFieldDistrict(): string {
  return format("record_field-district", {});
}

/** Adres */
export function recordFieldAddress(): string {
  return format("record_field-address", {});
}

/** Osoba do kontaktu w nagłych wypadkach */
export function recordFieldEmergencyContact(): string {
  return format("record_field-emergency_contact", {});
}

/** Inni opiekunowie */
export function recordFieldGuardians(): string {
  return format("record_field-guardians", {});
}

/** Liczba dzieci */
export function recordFieldChildren(): string {
  return format("record_field-children", {});
}

/** Notatki */
export function recordFieldNotes(): string {
  return format("record_field-notes", {});
}

/** Deklaracja */
export function recordFieldDeclaration(): string {
  return format("record_field-declaration", {});
}

/** Oświadczenie o zamieszkaniu */
export function recordFieldResidence(): string {
  return format("record_field-residence", {});
}

/** Zapoznanie z regulaminem */
export function recordFieldRules(): string {
  return format("record_field-rules", {});
}

/** Klauzula informacyjna */
export function recordFieldPrivacyNotice(): string {
  return format("record_field-privacy_notice", {});
}

/** Zgoda na wizerunek */
export function recordFieldImageConsent(): string {
  return format("record_field-image_consent", {});
}

/** Zgoda na kontakt */
export function recordFieldContactConsent(): string {
  return format("record_field-contact_consent", {});
}

/** Oświadczenie do zajęć ruchowych */
export function recordFieldActivityStatement(): string {
  return format("record_field-activity_statement", {});
}

/** nie zbieramy */
export function recordNeedHidden(): string {
  return format("record_need-hidden", {});
}

/** jeśli poda */
export function recordNeedOptional(): string {
  return format("record_need-optional", {});
}

/** wymagane */
export function recordNeedRequired(): string {
  return format("record_need-required", {});
}

/** uczestniczy */
export function membershipStatusActive(): string {
  return format("membership_status-active", {});
}

/** na liście oczekujących */
export function membershipStatusWaiting(): string {
  return format("membership_status-waiting", {});
}

/** zawieszenie */
export function membershipStatusSuspended(): string {
  return format("membership_status-suspended", {});
}

/** udział zakończony */
export function membershipStatusFormer(): string {
  return format("membership_status-former", {});
}

/** Zgoda na rozpowszechnianie wizerunku */
export function consentKindImage(): string {
  return format("consent_kind-image", {});
}

/** Zgoda na kontakt w sprawie zajęć */
export function consentKindContact(): string {
  return format("consent_kind-contact", {});
}

/** Inna zgoda */
export function consentKindOther(): string {
  return format("consent_kind-other", {});
}

/** udzielona */
export function consentStateGranted(): string {
  return format("consent_state-granted", {});
}

/** odmowa */
export function consentStateRefused(): string {
  return format("consent_state-refused", {});
}

/** nie pytano */
export function consentStateNotAsked(): string {
  return format("consent_state-not_asked", {});
}

/** wycofana */
export function consentStateWithdrawn(): string {
  return format("consent_state-withdrawn", {});
}

/** to samo imię i nazwisko oraz rok urodzenia lub telefon */
export function likenessSame(): string {
  return format("likeness-same", {});
}

/** to samo imię i nazwisko */
export function likenessSameName(): string {
  return format("likeness-same_name", {});
}

/** podobne imię i nazwisko, ten sam rok urodzenia lub telefon */
export function likenessNearName(): string {
  return format("likeness-near_name", {});
}

/** ten sam telefon i imię */
export function likenessSamePhone(): string {
  return format("likeness-same_phone", {});
}

/** Uczestniczą */
export function peopleFilterMembers(): string {
  return format("people_filter-members", {});
}

/** Oczekujący */
export function peopleFilterWaiting(): string {
  return format("people_filter-waiting", {});
}

/** Do uzupełnienia */
export function peopleFilterIncomplete(): string {
  return format("people_filter-incomplete", {});
}

/** Bez deklaracji */
export function peopleFilterNoDeclaration(): string {
  return format("people_filter-no_declaration", {});
}

/** Bez zgody na wizerunek */
export function peopleFilterNoImageConsent(): string {
  return format("people_filter-no_image_consent", {});
}

/** Byli */
export function peopleFilterFormer(): string {
  return format("people_filter-former", {});
}

/**
 * { $weeks ->
 *         [one] Nie było od tygodnia
 *         [few] Nie było od { $weeks } tygodni
 *         [many] Nie było od { $weeks } tygodni
 *        *[other] Nie było od { $weeks } tygodnia
 *     }
 */
export function peopleFilterUnseen(values: { weeks: number }): string {
  return format("people-filter_unseen", values);
}

/** Nr */
export function peopleColumnNumber(): string {
  return format("people-column_number", {});
}

/** brakuje: { $what } */
export function peopleMissing(values: { what: string }): string {
  return format("people-missing", values);
}

/** oczekuje od { $date } */
export function peopleWaitingSince(values: { date: string }): string {
  return format("people-waiting_since", values);
}

/** Pokazano { $shown } z { $found } */
export function peopleShownOf(values: { shown: string; found: string }): string {
  return format("people-shown_of", values);
}

/** Pokaż następne */
export function peopleMore(): string {
  return format("people-more", {});
}

/** Wczytuję… */
export function peopleMoreWaiting(): string {
  return format("people-more_waiting", {});
}

/** Na tej liście nie ma nikogo. */
export function peopleEmptyFilter(): string {
  return format("people-empty_filter", {});
}

/** Podobne wpisy ({ $count }) */
export function peopleDuplicates(values: { count: string }): string {
  return format("people-duplicates", values);
}

/** Więcej */
export function peopleMenu(): string {
  return format("people-menu", {});
}

/** Pola, deklaracja i klauzula */
export function peopleMenuSettings(): string {
  return format("people-menu_settings", {});
}

/** Wymagane. */
export function personRequired(): string {
  return format("person-required", {});
}

/** Wymagane. { $hint } */
export function personRequiredHint(values: { hint: string }): string {
  return format("person-required_hint", values);
}

/** Oświadczenia i zgody */
export function personStatements(): string {
  return format("person-statements", {});
}

/** Oświadczenie o ukończeniu { $age } lat */
export function personAgeConfirmed(values: { age: number }): string {
  return format("person-age_confirmed", values);
}

/** Oświadczenie o wieku */
export function personAgeConfirmedAny(): string {
  return format("person-age_confirmed_any", {});
}

/** Oświadczenie o zamieszkaniu w mieście */
export function personResidenceConfirmed(): string {
  return format("person-residence_confirmed", {});
}

/** Zapoznanie z regulaminem */
export function personRulesAccepted(): string {
  return format("person-rules_accepted", {});
}

/** Oświadczenie do zajęć ruchowych */
export function personActivityStatement(): string {
  return format("person-activity_statement", {});
}

/** Zapisz samą datę. Nie wpisuj, czego dotyczy. */
export function personActivityHint(): string {
  return format("person-activity_hint", {});
}

/** Przekazano klauzulę informacyjną */
export function personInformed(): string {
  return format("person-informed", {});
}

/** Data przekazania klauzuli */
export function personInformedOn(): string {
  return format("person-informed_on", {});
}

/** Tylko na listę oczekujących na miejsce w placówce */
export function personWaiting(): string {
  return format("person-waiting", {});
}

/** Oczekuje od */
export function personWaitingFrom(): string {
  return format("person-waiting_from", {});
}

/** Do sprawdzenia przed przyjęciem */
export function personDoubts(): string {
  return format("person-doubts", {});
}

/** Powód przyjęcia mimo to */
export function personExceptionReason(): string {
  return format("person-exception_reason", {});
}

/** Osobę można przyjąć, powód zostanie w jej karcie. Nie wpisuj danych o zdrowiu. */
export function personExceptionHint(): string {
  return format("person-exception_hint", {});
}

/** Nie wpisuj danych o zdrowiu ani numeru PESEL. */
export function personFreeTextHint(): string {
  return format("person-free_text_hint", {});
}

/** Imię i telefon. Zapytaj tę osobę o zgodę. */
export function personEmergencyHint(): string {
  return format("person-emergency_hint", {});
}

/** To ta osoba */
export function personSameOne(): string {
  return format("person-same_one", {});
}

/** To ta osoba: { $name } */
export function personSameOneName(values: { name: string }): string {
  return format("person-same_one_name", values);
}

/** Inna osoba */
export function personOtherOne(): string {
  return format("person-other_one", {});
}

/** tak */
export function consentAnswerGranted(): string {
  return format("consent_answer-granted", {});
}

/** nie */
export function consentAnswerRefused(): string {
  return format("consent_answer-refused", {});
}

/** nie pytano */
export function consentAnswerNotAsked(): string {
  return format("consent_answer-not_asked", {});
}

/** Uzupełnij */
export function personFill(): string {
  return format("person-fill", {});
}

/** Podaj powód */
export function personGiveReason(): string {
  return format("person-give_reason", {});
}

/** Przyjęto mimo to. Powód: { $reason } */
export function personReasonGiven(values: { reason: string }): string {
  return format("person-reason_given", values);
}

/** Zmień powód */
export function personReasonChange(): string {
  return format("person-reason_change", {});
}

/** { $status } · nr { $number } */
export function personSummary(values: { status: string; number: string }): string {
  return format("person-summary", values);
}

/** Numer w placówce */
export function membershipNumber(): string {
  return format("membership-number", {});
}

/** Stoi na listach, które czytają obcy. Puste pole zostawia dotychczasowy. */
export function membershipNumberHint(): string {
  return format("membership-number_hint", {});
}

/** Oświadczenia i numer */
export function membershipStatement(): string {
  return format("membership-statement", {});
}

/** Zmień oświadczenia… */
export function membershipStatementChange(): string {
  return format("membership-statement_change", {});
}

/** Oświadczenia i numer */
export function membershipStatementTitle(): string {
  return format("membership-statement_title", {});
}

/** na liście oczekujących */
export function membershipWaiting(): string {
  return format("membership-waiting", {});
}

/** Przyjmij z listy oczekujących… */
export function membershipAdmit(): string {
  return format("membership-admit", {});
}

/** Przyjęcie z listy oczekujących */
export function membershipAdmitTitle(): string {
  return format("membership-admit_title", {});
}

/** Przyjmij */
export function membershipAdmitNow(): string {
  return format("membership-admit_now", {});
}

/** Zawieś… */
export function membershipSuspend(): string {
  return format("membership-suspend", {});
}

/** Zawieszenie udziału */
export function membershipSuspendTitle(): string {
  return format("membership-suspend_title", {});
}

/** Na ten czas osoba znika z list spodziewanych osób. Nic nie ginie. */
export function membershipSuspendAbout(): string {
  return format("membership-suspend_about", {});
}

/** Pierwszy dzień zawieszenia */
export function membershipSuspendFirst(): string {
  return format("membership-suspend_first", {});
}

/** Ostatni dzień zawieszenia, jeśli jest znany */
export function membershipSuspendLast(): string {
  return format("membership-suspend_last", {});
}

/** Zawieś */
export function membershipSuspendNow(): string {
  return format("membership-suspend_now", {});
}

/** zawieszenie { $span } */
export function membershipSuspended(values: { span: string }): string {
  return format("membership-suspended", values);
}

/** Wznów… */
export function membershipResume(): string {
  return format("membership-resume", {});
}

/** Wznowienie udziału */
export function membershipResumeTitle(): string {
  return format("membership-resume_title", {});
}

/** Pierwszy dzień po przerwie */
export function membershipResumeDay(): string {
  return format("membership-resume_day", {});
}

/** Wznów */
export function membershipResumeNow(): string {
  return format("membership-resume_now", {});
}

/** Przyjmij do innej placówki… */
export function membershipOtherCentre(): string {
  return format("membership-other_centre", {});
}

/** Przyjęcie do innej placówki */
export function membershipOtherCentreTitle(): string {
  return format("membership-other_centre_title", {});
}

/** Przyjmij */
export function membershipOtherCentreNow(): string {
  return format("membership-other_centre_now", {});
}

/** od { $from } */
export function membershipSpanFrom(values: { from: string }): string {
  return format("membership-span_from", values);
}

/** od { $from } do { $to } */
export function membershipSpan(values: { from: string; to: string }): string {
  return format("membership-span", values);
}

/** nie */
export function membershipNo(): string {
  return format("membership-no", {});
}

/** tak */
export function membershipYes(): string {
  return format("membership-yes", {});
}

/** Zgody */
export function consentTitle(): string {
  return format("consent-title", {});
}

/** Zgoda */
export function consentColumnKind(): string {
  return format("consent-column_kind", {});
}

/** Stan */
export function consentColumnState(): string {
  return format("consent-column_state", {});
}

/** Data */
export function consentColumnDate(): string {
  return format("consent-column_date", {});
}

/** Forma */
export function consentColumnForm(): string {
  return format("consent-column_form", {});
}

/** Zmień… */
export function consentChange(): string {
  return format("consent-change", {});
}

/** Zmień: { $name } */
export function consentChangeName(values: { name: string }): string {
  return format("consent-change_name", values);
}

/** Odpowiedź */
export function consentAnswer(): string {
  return format("consent-answer", {});
}

/** „Nie pytano” usuwa odpowiedź wpisaną przez pomyłkę. */
export function consentAnswerHint(): string {
  return format("consent-answer_hint", {});
}

/** Data odpowiedzi */
export function consentOn(): string {
  return format("consent-on", {});
}

/** Data wycofania */
export function consentWithdrawnOn(): string {
  return format("consent-withdrawn_on", {});
}

/** Forma, na przykład „na papierze” */
export function consentForm(): string {
  return format("consent-form", {});
}

/** { $answered }, wycofana { $withdrawn } */
export function consentGrantedThenWithdrawn(values: { answered: string; withdrawn: string }): string {
  return format("consent-granted_then_withdrawn", values);
}

/** Klauzula informacyjna */
export function privacyTitle(): string {
  return format("privacy-title", {});
}

/** Zapisz przekazanie… */
export function privacyRecord(): string {
  return format("privacy-record", {});
}

/** Przekazanie klauzuli informacyjnej */
export function privacyRecordTitle(): string {
  return format("privacy-record_title", {});
}

/** Data przekazania */
export function privacyGivenOn(): string {
  return format("privacy-given_on", {});
}

/** Wersja */
export function privacyVersion(): string {
  return format("privacy-version", {});
}

/** Zostanie zapisana wersja { $version }. */
export function privacyVersionNow(values: { version: string }): string {
  return format("privacy-version_now", values);
}

/** Nie zapisano jeszcze przekazania klauzuli. */
export function privacyNone(): string {
  return format("privacy-none", {});
}

/** Zgłoszone nieobecności */
export function absenceTitle(): string {
  return format("absence-title", {});
}

/** Bez podawania przyczyny. Na listach tych dni osoba jest zgłoszona. */
export function absenceAbout(): string {
  return format("absence-about", {});
}

/** Zgłoś nieobecność… */
export function absenceAdd(): string {
  return format("absence-add", {});
}

/** Zgłoszenie nieobecności */
export function absenceAddTitle(): string {
  return format("absence-add_title", {});
}

/** Zgłoś */
export function absenceAddNow(): string {
  return format("absence-add_now", {});
}

/** Pierwszy dzień */
export function absenceFirst(): string {
  return format("absence-first", {});
}

/** Ostatni dzień */
export function absenceLast(): string {
  return format("absence-last", {});
}

/** Wpisz ostatni dzień, nie wcześniejszy niż pierwszy. */
export function absenceLastNeeded(): string {
  return format("absence-last_needed", {});
}

/** Zajęcia */
export function absenceSeries(): string {
  return format("absence-series", {});
}

/** wszystkie zajęcia placówki */
export function absenceAll(): string {
  return format("absence-all", {});
}

/** Usuń */
export function absenceRemove(): string {
  return format("absence-remove", {});
}

/** Usuń nieobecność: { $span } */
export function absenceRemoveName(values: { span: string }): string {
  return format("absence-remove_name", values);
}

/** Nie ma zgłoszonych nieobecności. */
export function absenceNone(): string {
  return format("absence-none", {});
}

/** lista oczekujących */
export function enrolmentWaiting(): string {
  return format("enrolment-waiting", {});
}

/** Przyjmij */
export function enrolmentPromote(): string {
  return format("enrolment-promote", {});
}

/** Przyjmij na zajęcia: { $name } */
export function enrolmentPromoteName(values: { name: string }): string {
  return format("enrolment-promote_name", values);
}

/** Dawniejsze zapisy */
export function enrolmentPast(): string {
  return format("enrolment-past", {});
}

/** Połączone wpisy */
export function mergedTitle(): string {
  return format("merged-title", {});
}

/** Te wpisy zostały uznane za tę samą osobę. Ich obecności liczą się razem. */
export function mergedAbout(): string {
  return format("merged-about", {});
}

/** Rozdziel… */
export function mergedSplit(): string {
  return format("merged-split", {});
}

/** Rozdziel: { $name } */
export function mergedSplitName(values: { name: string }): string {
  return format("merged-split_name", values);
}

/** Rozdzielenie wpisów */
export function mergedSplitTitle(): string {
  return format("merged-split_title", {});
}

/** Wpis „{ $name }” znowu będzie osobną osobą, ze swoimi obecnościami i zapisami. Sumy wrócą do tych sprzed połączenia. */
export function mergedSplitAbout(values: { name: string }): string {
  return format("merged-split_about", values);
}

/** Rozdziel */
export function mergedSplitNow(): string {
  return format("merged-split_now", {});
}

/** Rozdzielono: { $name }. */
export function mergedSplitDone(values: { name: string }): string {
  return format("merged-split_done", values);
}

/** połączony wcześniej z innym z tych wpisów */
export function mergedInside(): string {
  return format("merged-inside", {});
}

/** Podobne wpisy */
export function duplicateTitle(): string {
  return format("duplicate-title", {});
}

/** Pary wpisów, które mogą dotyczyć jednej osoby. Nic nie dzieje się samo: każdą parę ocenia człowiek. */
export function duplicateAbout(): string {
  return format("duplicate-about", {});
}

/** Nie ma podobnych wpisów. */
export function duplicateNone(): string {
  return format("duplicate-none", {});
}

/** obecności: { $count } */
export function duplicatePresences(values: { count: number }): string {
  return format("duplicate-presences", values);
}

/** Różne osoby */
export function duplicateDistinct(): string {
  return format("duplicate-distinct", {});
}

/** Różne osoby: { $first } i { $second } */
export function duplicateDistinctName(values: { first: string; second: string }): string {
  return format("duplicate-distinct_name", values);
}

/** Zapisano, że to różne osoby: { $first } i { $second }. */
export function duplicateDistinctDone(values: { first: string; second: string }): string {
  return format("duplicate-distinct_done", values);
}

/** Połącz… */
export function duplicateMerge(): string {
  return format("duplicate-merge", {});
}

/** Połącz: { $first } i { $second } */
export function duplicateMergeName(values: { first: string; second: string }): string {
  return format("duplicate-merge_name", values);
}

/** { $first } i { $second } */
export function duplicatePair(values: { first: string; second: string }): string {
  return format("duplicate-pair", values);
}

/** ur. { $year } */
export function duplicateBorn(values: { year: string }): string {
  return format("duplicate-born", values);
}

/** Łączenie wpisów */
export function mergeTitle(): string {
  return format("merge-title", {});
}

/** Zostaje jeden wpis ze wszystkimi obecnościami, zapisami i deklaracjami obu. Łączenie można cofnąć albo później rozdzielić. */
export function mergeAbout(): string {
  return format("merge-about", {});
}

/** Dane */
export function mergePart(): string {
  return format("merge-part", {});
}

/** Wpis starszy */
export function mergeOlder(): string {
  return format("merge-older", {});
}

/** Wpis nowszy */
export function mergeNewer(): string {
  return format("merge-newer", {});
}

/** – */
export function mergeEmpty(): string {
  return format("merge-empty", {});
}

/** Obecności */
export function mergePresences(): string {
  return format("merge-presences", {});
}

/**
 * { $count ->
 *         [one] Obie osoby są obecne na { $count } spotkaniu. To może znaczyć, że to dwie różne osoby:
 *         [few] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
 *         [many] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
 *        *[other] Obie osoby są obecne na { $count } spotkania. To może znaczyć, że to dwie różne osoby:
 *     }
 */
export function mergeTogether(values: { count: number }): string {
  return format("merge-together", values);
}

/** To na pewno jedna osoba */
export function mergeDespite(): string {
  return format("merge-despite", {});
}

/** Zaznacz, że to na pewno jedna osoba, albo anuluj. */
export function mergeDespiteNeeded(): string {
  return format("merge-despite_needed", {});
}

/** Te miesiące są zamknięte. Wydrukowane w nich liczby osób nie zmienią się, ale policzone od nowa byłyby inne: { $months }. */
export function mergeClosed(values: { months: string }): string {
  return format("merge-closed", values);
}

/** Połącz */
export function mergeNow(): string {
  return format("merge-now", {});
}

/** Połączono: { $name }. Obecności: { $count }. */
export function mergeDone(values: { name: string; count: string }): string {
  return format("merge-done", values);
}

/** Cofnij połączenie */
export function mergeUndo(): string {
  return format("merge-undo", {});
}

/** Imię i nazwisko */
export function personPartName(): string {
  return format("person_part-name", {});
}

/** Data lub rok urodzenia */
export function personPartBirth(): string {
  return format("person_part-birth", {});
}

/** Płeć */
export function personPartSex(): string {
  return format("person_part-sex", {});
}

/** Telefon */
export function personPartPhone(): string {
  return format("person_part-phone", {});
}

/** E-mail */
export function personPartEmail(): string {
  return format("person_part-email", {});
}

/** Dzielnica */
export function personPartDistrict(): string {
  return format("person_part-district", {});
}

/** Adres */
export function personPartAddress(): string {
  return format("person_part-address", {});
}

/** Osoba do kontaktu w nagłych wypadkach */
export function personPartEmergencyContact(): string {
  return format("person_part-emergency_contact", {});
}

/** Inni opiekunowie */
export function personPartGuardians(): string {
  return format("person_part-guardians", {});
}

/** Liczba dzieci */
export function personPartChildren(): string {
  return format("person_part-children", {});
}

/** Notatki */
export function personPartNotes(): string {
  return format("person_part-notes", {});
}

/** zapisane: { $count } */
export function signupPlacesCount(values: { count: number }): string {
  return format("signup_places-count", values);
}

/** miejsca: { $capacity } */
export function signupPlacesCapacity(values: { capacity: number }): string {
  return format("signup_places-capacity", values);
}

/** wolne: { $free } */
export function signupPlacesFree(values: { free: number }): string {
  return format("signup_places-free", values);
}

/** ponad limit: { $over } */
export function signupPlacesOver(values: { over: number }): string {
  return format("signup_places-over", values);
}

/** Lista oczekujących ({ $count }) */
export function signupPlacesWaiting(values: { count: number }): string {
  return format("signup_places-waiting", values);
}

/** Przyjmij */
export function signupPlacesPromote(): string {
  return format("signup_places-promote", {});
}

/** Przyjęto na zajęcia: { $name }. */
export function signupPlacesPromoted(values: { name: string }): string {
  return format("signup_places-promoted", values);
}

/** oczekuje od { $from } */
export function signupPlacesSince(values: { from: string }): string {
  return format("signup_places-since", values);
}

/** Usuń z listy */
export function signupPlacesLeave(): string {
  return format("signup_places-leave", {});
}

/** Usunięto z listy oczekujących: { $name }. */
export function signupPlacesLeft(values: { name: string }): string {
  return format("signup_places-left", values);
}

/** Ostatni dzień oczekiwania */
export function signupPlacesLastDay(): string {
  return format("signup_places-last_day", {});
}

/** Dawniejsze zapisy */
export function signupPlacesPast(): string {
  return format("signup_places-past", {});
}

/** oczekiwanie { $span } */
export function signupPlacesPastWaiting(values: { span: string }): string {
  return format("signup_places-past_waiting", values);
}

/** Na listę oczekujących */
export function signupPlacesAsWaiting(): string {
  return format("signup_places-as_waiting", {});
}

/**
 * { $free ->
 *         [one] Zostało { $free } wolne miejsce.
 *         [few] Zostały { $free } wolne miejsca.
 *         [many] Wolne miejsca: { $free }.
 *        *[other] Wolne miejsca: { $free }.
 *     }
 */
export function signupPlacesAsWaitingHint(values: { free: number }): string {
  return format("signup_places-as_waiting_hint", values);
}

/** Wszystkie miejsca są zajęte. Zapisać ponad limit też można. */
export function signupPlacesFullHint(): string {
  return format("signup_places-full_hint", {});
}

/** Dopisano do listy oczekujących: { $count }. */
export function signupPlacesWaitingSaved(values: { count: string }): string {
  return format("signup_places-waiting_saved", values);
}

/** Rejestr uczestników */
export function registerSettingsTitle(): string {
  return format("register_settings-title", {});
}

/** Jakie dane zbieracie */
export function registerSettingsFields(): string {
  return format("register_settings-fields", {});
}

/** Imię i nazwisko są zawsze. Zbieraj tylko to, czego wymaga umowa albo praca placówki. Numeru PESEL i danych o zdrowiu program nie zbiera. */
export function registerSettingsFieldsAbout(): string {
  return format("register_settings-fields_about", {});
}

/** Dane */
export function registerSettingsField(): string {
  return format("register_settings-field", {});
}

/** Po ilu tygodniach bez wizyty osoba trafia na listę „Nie było” */
export function registerSettingsUnseen(): string {
  return format("register_settings-unseen", {});
}

/** Deklaracja i klauzula informacyjna */
export function registerSettingsTexts(): string {
  return format("register_settings-texts", {});
}

/** Puste pole oznacza tekst, który jest w programie. */
export function registerSettingsTextsAbout(): string {
  return format("register_settings-texts_about", {});
}

/** Treść deklaracji */
export function registerSettingsDeclaration(): string {
  return format("register_settings-declaration", {});
}

/** Klauzula informacyjna (RODO, art. 13) */
export function registerSettingsPrivacy(): string {
  return format("register_settings-privacy", {});
}

/** Wersja klauzuli */
export function registerSettingsPrivacyVersion(): string {
  return format("register_settings-privacy_version", {});
}

/** Zmień ją, gdy zmienia się treść. Karta osoby pamięta, którą wersję dostała. */
export function registerSettingsPrivacyVersionHint(): string {
  return format("register_settings-privacy_version_hint", {});
}

/** Raport miesięczny */
export function reportMonthlyTitle(): string {
  return format("report-monthly_title", {});
}

/** Raport miesięczny – { $centre } – { $month } */
export function reportMonthlyOf(values: { centre: string; month: string }): string {
  return format("report-monthly_of", values);
}

/** R-MIES { $month } */
export function reportMonthlyCode(values: { month: string }): string {
  return format("report-monthly_code", values);
}

/** Lista obecności */
export function reportAttendanceListTitle(): string {
  return format("report-attendance_list_title", {});
}

/** R-LO-1 */
export function reportAttendanceListCode(): string {
  return format("report-attendance_list_code", {});
}

/** Strona { $page } z { $pages } */
export function reportPageOf(values: { page: string; pages: string }): string {
  return format("report-page_of", values);
}

/** Sporządzono: { $date } */
export function reportPreparedOn(values: { date: string }): string {
  return format("report-prepared_on", values);
}

/** Sporządził(a): { $name } */
export function reportPreparedBy(values: { name: string }): string {
  return format("report-prepared_by", values);
}

/** Miesiąc niezamknięty: wersja robocza */
export function reportDraft(): string {
  return format("report-draft", {});
}

/** Tytuł zadania: { $title } */
export function reportTask(values: { title: string }): string {
  return format("report-task", values);
}

/** Umowa nr { $number } z dnia { $date } */
export function reportAgreement(values: { number: string; date: string }): string {
  return format("report-agreement", values);
}

/** nr { $number } z dnia { $date } */
export function reportAgreementNumber(values: { number: string; date: string }): string {
  return format("report-agreement_number", values);
}

/** { $number }. { $title } */
export function reportNumbered(values: { number: string; title: string }): string {
  return format("report-numbered", values);
}

/** Brak */
export function reportNothing(): string {
  return format("report-nothing", {});
}

/** nie podano */
export function reportNotGiven(): string {
  return format("report-not_given", {});
}

/** Razem */
export function reportTotal(): string {
  return format("report-total", {});
}

/** Uczestnicy z deklaracją */
export function reportKeyDeclared(): string {
  return format("report-key_declared", {});
}

/** Unikalni uczestnicy */
export function reportKeyUnique(): string {
  return format("report-key_unique", {});
}

/** Udziały (obecności) */
export function reportKeyPresences(): string {
  return format("report-key_presences", {});
}

/** Spotkania zrealizowane */
export function reportKeyHeld(): string {
  return format("report-key_held", {});
}

/** Godziny otwarcia (łącznie) */
export function reportKeyOpening(): string {
  return format("report-key_opening", {});
}

/** Informacje ogólne */
export function reportSectionGeneral(): string {
  return format("report-section_general", {});
}

/** Otwarcie placówki */
export function reportSectionOpening(): string {
  return format("report-section_opening", {});
}

/** Uczestnicy */
export function reportSectionParticipants(): string {
  return format("report-section_participants", {});
}

/** Zajęcia według kategorii */
export function reportSectionCategories(): string {
  return format("report-section_categories", {});
}

/** Wykaz zajęć cyklicznych */
export function reportSectionSeries(): string {
  return format("report-section_series", {});
}

/** Wolontariat */
export function reportSectionVolunteers(): string {
  return format("report-section_volunteers", {});
}

/** Spotkania odwołane i zmiany */
export function reportSectionChanges(): string {
  return format("report-section_changes", {});
}

/** Opis działań */
export function reportSectionDescription(): string {
  return format("report-section_description", {});
}

/** Podpisy */
export function reportSectionSignatures(): string {
  return format("report-section_signatures", {});
}

/** Placówka */
export function reportGeneralCentre(): string {
  return format("report-general_centre", {});
}

/** Podmiot prowadzący */
export function reportGeneralOrganisation(): string {
  return format("report-general_organisation", {});
}

/** Okres */
export function reportGeneralPeriod(): string {
  return format("report-general_period", {});
}

/** Umowa */
export function reportGeneralAgreement(): string {
  return format("report-general_agreement", {});
}

/** Adresat */
export function reportGeneralRecipient(): string {
  return format("report-general_recipient", {});
}

/** Koordynator */
export function reportGeneralCoordinator(): string {
  return format("report-general_coordinator", {});
}

/** Adres do korespondencji */
export function reportGeneralAddress(): string {
  return format("report-general_address", {});
}

/** Dzień */
export function reportOpeningDay(): string {
  return format("report-opening_day", {});
}

/** Godziny otwarcia */
export function reportOpeningHours(): string {
  return format("report-opening_hours", {});
}

/** Liczba godzin */
export function reportOpeningLength(): string {
  return format("report-opening_length", {});
}

/** Uwagi */
export function reportOpeningRemarks(): string {
  return format("report-opening_remarks", {});
}

/** zamknięte */
export function reportOpeningClosed(): string {
  return format("report-opening_closed", {});
}

/** Dni otwarcia */
export function reportOpeningOpenDays(): string {
  return format("report-opening_open_days", {});
}

/** Godziny otwarcia (łącznie) */
export function reportOpeningOpenHours(): string {
  return format("report-opening_open_hours", {});
}

/** Wymagane godziny (dni robocze × { $hours }) */
export function reportOpeningRequired(values: { hours: string }): string {
  return format("report-opening_required", values);
}

/** Różnica */
export function reportOpeningDifference(): string {
  return format("report-opening_difference", {});
}

/** Dni zamknięte */
export function reportOpeningClosedDays(): string {
  return format("report-opening_closed_days", {});
}

/** Powód */
export function reportOpeningReason(): string {
  return format("report-opening_reason", {});
}

/** nie podano powodu */
export function reportOpeningNoReason(): string {
  return format("report-opening_no_reason", {});
}

/** Godziny otwarcia w kolejnych dniach */
export function reportOpeningSummary(): string {
  return format("report-opening_summary", {});
}

/** Dni zamknięte i powody */
export function reportOpeningClosedSummary(): string {
  return format("report-opening_closed_summary", {});
}

/** Wskaźnik */
export function reportParticipantsIndicator(): string {
  return format("report-participants_indicator", {});
}

/** W miesiącu */
export function reportParticipantsMonth(): string {
  return format("report-participants_month", {});
}

/** Narastająco od początku roku */
export function reportParticipantsYear(): string {
  return format("report-participants_year", {});
}

/** Narastająco od początku umowy */
export function reportParticipantsAgreement(): string {
  return format("report-participants_agreement", {});
}

/** Liczba uczestników z deklaracją (stan na koniec miesiąca) */
export function reportParticipantsDeclared(): string {
  return format("report-participants_declared", {});
}

/** Nowi uczestnicy (nowe deklaracje) */
export function reportParticipantsNew(): string {
  return format("report-participants_new", {});
}

/** Osoby, które zakończyły udział */
export function reportParticipantsLeft(): string {
  return format("report-participants_left", {});
}

/** Liczba osób, które skorzystały z zajęć (unikalni uczestnicy) */
export function reportParticipantsUnique(): string {
  return format("report-participants_unique", {});
}

/** Liczba udziałów (obecności) */
export function reportParticipantsPresences(): string {
  return format("report-participants_presences", {});
}

/** Średnia liczba uczestników na spotkaniu */
export function reportParticipantsMean(): string {
  return format("report-participants_mean", {});
}

/** Goście (bez rejestracji) */
export function reportParticipantsGuests(): string {
  return format("report-participants_guests", {});
}

/** w tym dzieci */
export function reportParticipantsChildren(): string {
  return format("report-participants_children", {});
}

/** Wskaźniki dotyczące uczestników */
export function reportParticipantsSummary(): string {
  return format("report-participants_summary", {});
}

/** Osoby w kolumnach narastających policzono na nowo za cały okres; nie są sumą miesięcy. */
export function reportParticipantsRecounted(): string {
  return format("report-participants_recounted", {});
}

/** Osoby, które skorzystały z zajęć w miesiącu, według płci, wieku i dzielnicy */
export function reportSplitTitle(): string {
  return format("report-split_title", {});
}

/** Liczba osób */
export function reportSplitPeople(): string {
  return format("report-split_people", {});
}

/** Płeć */
export function reportSplitSex(): string {
  return format("report-split_sex", {});
}

/** Wiek */
export function reportSplitAge(): string {
  return format("report-split_age", {});
}

/** Dzielnica */
export function reportSplitDistrict(): string {
  return format("report-split_district", {});
}

/** Osoby według płci */
export function reportSplitSexSummary(): string {
  return format("report-split_sex_summary", {});
}

/** Osoby według wieku */
export function reportSplitAgeSummary(): string {
  return format("report-split_age_summary", {});
}

/** Osoby według dzielnicy */
export function reportSplitDistrictSummary(): string {
  return format("report-split_district_summary", {});
}

/** K */
export function reportSexFemale(): string {
  return format("report_sex-female", {});
}

/** M */
export function reportSexMale(): string {
  return format("report_sex-male", {});
}

/** nie podano */
export function reportSexNotGiven(): string {
  return format("report_sex-not_given", {});
}

/** poniżej 60 */
export function reportAgeUnder60(): string {
  return format("report_age-under60", {});
}

/** 60–64 */
export function reportAgeFrom60(): string {
  return format("report_age-from60", {});
}

/** 65–69 */
export function reportAgeFrom65(): string {
  return format("report_age-from65", {});
}

/** 70–74 */
export function reportAgeFrom70(): string {
  return format("report_age-from70", {});
}

/** 75–79 */
export function reportAgeFrom75(): string {
  return format("report_age-from75", {});
}

/** 80–84 */
export function reportAgeFrom80(): string {
  return format("report_age-from80", {});
}

/** 85+ */
export function reportAgeFrom85(): string {
  return format("report_age-from85", {});
}

/** nie podano */
export function reportAgeNotGiven(): string {
  return format("report_age-not_given", {});
}

/** Kategoria */
export function reportCategoriesCategory(): string {
  return format("report-categories_category", {});
}

/** Liczba spotkań */
export function reportCategoriesSessions(): string {
  return format("report-categories_sessions", {});
}

/** Godziny zegarowe */
export function reportCategoriesHours(): string {
  return format("report-categories_hours", {});
}

/** Godziny dydaktyczne */
export function reportCategoriesTeachingHours(): string {
  return format("report-categories_teaching_hours", {});
}

/** Liczba udziałów */
export function reportCategoriesPresences(): string {
  return format("report-categories_presences", {});
}

/** Liczba osób (unikalnych) */
export function reportCategoriesPeople(): string {
  return format("report-categories_people", {});
}

/** Średnia */
export function reportCategoriesMean(): string {
  return format("report-categories_mean", {});
}

/** Spotkania, godziny i uczestnicy według kategorii zajęć */
export function reportCategoriesSummary(): string {
  return format("report-categories_summary", {});
}

/** Suma osób w kategoriach może przekraczać liczbę osób łącznie – ta sama osoba korzysta z różnych zajęć. */
export function reportCategoriesNote(): string {
  return format("report-categories_note", {});
}

/** Godzina dydaktyczna to 45 minut. */
export function reportCategoriesTeachingNote(): string {
  return format("report-categories_teaching_note", {});
}

/** Lp. */
export function reportSeriesNumber(): string {
  return format("report-series_number", {});
}

/** Nazwa zajęć */
export function reportSeriesName(): string {
  return format("report-series_name", {});
}

/** Kategoria */
export function reportSeriesCategory(): string {
  return format("report-series_category", {});
}

/** Prowadzący */
export function reportSeriesLeader(): string {
  return format("report-series_leader", {});
}

/** Dzień i godzina */
export function reportSeriesSlots(): string {
  return format("report-series_slots", {});
}

/** Zapla{ "\u00AD" }nowane */
export function reportSeriesPlanned(): string {
  return format("report-series_planned", {});
}

/** Zreali{ "\u00AD" }zowane */
export function reportSeriesHeld(): string {
  return format("report-series_held", {});
}

/** Odwo{ "\u00AD" }łane */
export function reportSeriesCancelled(): string {
  return format("report-series_cancelled", {});
}

/** Udziały */
export function reportSeriesPresences(): string {
  return format("report-series_presences", {});
}

/** Śr. frek{ "\u00AD" }wencja */
export function reportSeriesMean(): string {
  return format("report-series_mean", {});
}

/** Zajęcia cykliczne: plan, realizacja i frekwencja */
export function reportSeriesSummary(): string {
  return format("report-series_summary", {});
}

/** Rozliczenie spotkań: { $origin } = { $outcome }. */
export function reportBalance(values: { origin: string; outcome: string }): string {
  return format("report-balance", values);
}

/** zaplanowane { $planned } + przeniesione z innego miesiąca { $moved_in } + dodane { $added } */
export function reportBalanceOrigin(values: { planned: string; moved_in: string; added: string }): string {
  return format("report-balance_origin", values);
}

/** zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled } */
export function reportBalanceOutcome(values: { held: string; cancelled: string; moved_out: string; unsettled: string }): string {
  return format("report-balance_outcome", values);
}

/** zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled } + jeszcze przed nami { $ahead } */
export function reportBalanceOutcomeAhead(values: { held: string; cancelled: string; moved_out: string; unsettled: string; ahead: string }): string {
  return format("report-balance_outcome_ahead", values);
}

/** Imię i nazwisko */
export function reportVolunteersName(): string {
  return format("report-volunteers_name", {});
}

/** Wolontariusz */
export function reportVolunteersVolunteer(): string {
  return format("report-volunteers_volunteer", {});
}

/** wolontariusz nr { $number } */
export function reportVolunteersUnnamed(values: { number: string }): string {
  return format("report-volunteers_unnamed", values);
}

/** Zakres czynności */
export function reportVolunteersActivities(): string {
  return format("report-volunteers_activities", {});
}

/** Godziny */
export function reportVolunteersHours(): string {
  return format("report-volunteers_hours", {});
}

/** Liczba wolontariuszy */
export function reportVolunteersPeople(): string {
  return format("report-volunteers_people", {});
}

/** Liczba godzin */
export function reportVolunteersTotalHours(): string {
  return format("report-volunteers_total_hours", {});
}

/** Porozumienie nr */
export function reportVolunteersAgreement(): string {
  return format("report-volunteers_agreement", {});
}

/** Wartość */
export function reportVolunteersValue(): string {
  return format("report-volunteers_value", {});
}

/** Wycena wkładu osobowego */
export function reportVolunteersTotalValue(): string {
  return format("report-volunteers_total_value", {});
}

/**
 * { $count ->
 *         [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }.
 *         [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
 *         [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }.
 *        *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
 *     }
 */
export function reportVolunteersMembers(values: { count: number; hours: string }): string {
  return format("report-volunteers_members", values);
}

/**
 * { $count ->
 *         [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }, wycena { $value }.
 *         [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
 *         [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }, wycena { $value }.
 *        *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
 *     }
 */
export function reportVolunteersMembersValued(values: { count: number; hours: string; value: string }): string {
  return format("report-volunteers_members_valued", values);
}

/** Godziny czekające na potwierdzenie, nieujęte powyżej: { $hours }. */
export function reportVolunteersUnconfirmed(values: { hours: string }): string {
  return format("report-volunteers_unconfirmed", values);
}

/** Wolontariusze, zakres czynności i godziny */
export function reportVolunteersSummary(): string {
  return format("report-volunteers_summary", {});
}

/** Data */
export function reportChangesDate(): string {
  return format("report-changes_date", {});
}

/** Zajęcia */
export function reportChangesSession(): string {
  return format("report-changes_session", {});
}

/** Przyczyna */
export function reportChangesReason(): string {
  return format("report-changes_reason", {});
}

/** Termin zastępczy */
export function reportChangesReplacement(): string {
  return format("report-changes_replacement", {});
}

/** Zmiana terminu */
export function reportChangesMoved(): string {
  return format("report-changes_moved", {});
}

/** Zmiana miejsca */
export function reportChangesPlace(): string {
  return format("report-changes_place", {});
}

/** Spotkania odwołane i zmienione */
export function reportChangesSummary(): string {
  return format("report-changes_summary", {});
}

/** miejscowość i data */
export function reportSignPlaceDate(): string {
  return format("report-sign_place_date", {});
}

/** podpis koordynatora */
export function reportSignCoordinator(): string {
  return format("report-sign_coordinator", {});
}

/** podpis osoby upoważnionej do reprezentacji */
export function reportSignRepresentative(): string {
  return format("report-sign_representative", {});
}

/** Miejsce: { $place } */
export function attendanceListPlace(values: { place: string }): string {
  return format("attendance_list-place", values);
}

/** Osoba prowadząca: { $name } */
export function attendanceListLeader(values: { name: string }): string {
  return format("attendance_list-leader", values);
}

/** Lp. */
export function attendanceListNumber(): string {
  return format("attendance_list-number", {});
}

/** Imię i nazwisko */
export function attendanceListName(): string {
  return format("attendance_list-name", {});
}

/** Podpis */
export function attendanceListSignature(): string {
  return format("attendance_list-signature", {});
}

/** Osoby i miejsca na podpisy */
export function attendanceListSummary(): string {
  return format("attendance_list-summary", {});
}

/** Liczba obecnych: ............ */
export function attendanceListPresent(): string {
  return format("attendance_list-present", {});
}

/** podpis osoby prowadzącej */
export function attendanceListSignLeader(): string {
  return format("attendance_list-sign_leader", {});
}

/** Lista nr */
export function attendanceListCode(): string {
  return format("attendance_list-code", {});
}

/** Goście bez nazwiska: ............ */
export function attendanceListGuests(): string {
  return format("attendance_list-guests", {});
}

/** Lista obecności – miesiąc */
export function attendanceListGridTitle(): string {
  return format("attendance_list-grid_title", {});
}

/** R-LO-M */
export function attendanceListGridCode(): string {
  return format("attendance_list-grid_code", {});
}

/** Razem */
export function attendanceListTotal(): string {
  return format("attendance_list-total", {});
}

/** Osoby i spotkania miesiąca */
export function attendanceListGridSummary(): string {
  return format("attendance_list-grid_summary", {});
}

/** + obecność zapisana w programie; puste pole czeka na podpis. Litera kolumny z kodem kartki wskazuje spotkanie. */
export function attendanceListGridLegend(): string {
  return format("attendance_list-grid_legend", {});
}

/** nr { $number } */
export function attendanceListNumberInCentre(values: { number: string }): string {
  return format("attendance_list-number_in_centre", values);
}

/** Listy obecności { $from } – { $to } */
export function attendanceListBundle(values: { from: string; to: string }): string {
  return format("attendance_list-bundle", values);
}

/** W tym miesiącu seria nie ma spotkań. */
export function attendanceListNobody(): string {
  return format("attendance_list-nobody", {});
}

/** Administratorem danych osobowych jest { $organisation }. Podpis potwierdza udział w zajęciach i służy rozliczeniu zadania publicznego. Pełna informacja o przetwarzaniu danych (art. 13 RODO) jest dostępna w placówce. */
export function attendanceListClause(values: { organisation: string }): string {
  return format("attendance_list-clause", values);
}

/** Harmonogram zajęć */
export function timetablePaperWeekly(): string {
  return format("timetable_paper-weekly", {});
}

/** Harmonogram miesięczny */
export function timetablePaperMonthly(): string {
  return format("timetable_paper-monthly", {});
}

/** R-HARM-T */
export function timetablePaperWeeklyCode(): string {
  return format("timetable_paper-weekly_code", {});
}

/** R-HARM-M { $month } */
export function timetablePaperMonthlyCode(values: { month: string }): string {
  return format("timetable_paper-monthly_code", values);
}

/** Harmonogram zajęć – { $centre } – { $span } */
export function timetablePaperWeeklyOf(values: { centre: string; span: string }): string {
  return format("timetable_paper-weekly_of", values);
}

/** Harmonogram miesięczny – { $centre } – { $month } */
export function timetablePaperMonthlyOf(values: { centre: string; month: string }): string {
  return format("timetable_paper-monthly_of", values);
}

/** Plan sali: { $name } */
export function timetablePaperRoom(values: { name: string }): string {
  return format("timetable_paper-room", values);
}

/** Plan osoby prowadzącej: { $name } */
export function timetablePaperLeader(values: { name: string }): string {
  return format("timetable_paper-leader", values);
}

/** Stan na dzień { $date } */
export function timetablePaperAsOf(values: { date: string }): string {
  return format("timetable_paper-as_of", values);
}

/** wersja { $number } */
export function timetablePaperVersion(values: { number: string }): string {
  return format("timetable_paper-version", values);
}

/** tel. { $phone } */
export function timetablePaperPhone(values: { phone: string }): string {
  return format("timetable_paper-phone", values);
}

/** e-mail: { $email } */
export function timetablePaperEmail(values: { email: string }): string {
  return format("timetable_paper-email", values);
}

/** Godzina */
export function timetablePaperHours(): string {
  return format("timetable_paper-hours", {});
}

/** Zajęcia tygodnia: w kolumnach dni, w wierszach godziny rozpoczęcia */
export function timetablePaperWeeklySummary(): string {
  return format("timetable_paper-weekly_summary", {});
}

/** Zajęcia miesiąca po kolei: data, dzień, godziny, nazwa, osoba prowadząca, miejsce i uwagi */
export function timetablePaperMonthlySummary(): string {
  return format("timetable_paper-monthly_summary", {});
}

/** W tym tygodniu nie ma zajęć. */
export function timetablePaperEmptyWeek(): string {
  return format("timetable_paper-empty_week", {});
}

/** W tym miesiącu nie ma zajęć. */
export function timetablePaperEmptyMonth(): string {
  return format("timetable_paper-empty_month", {});
}

/** nieczynne */
export function timetablePaperClosed(): string {
  return format("timetable_paper-closed", {});
}

/** nieczynne: { $reason } */
export function timetablePaperClosedBecause(values: { reason: string }): string {
  return format("timetable_paper-closed_because", values);
}

/** Data */
export function timetablePaperDate(): string {
  return format("timetable_paper-date", {});
}

/** Dzień */
export function timetablePaperDay(): string {
  return format("timetable_paper-day", {});
}

/** Godziny */
export function timetablePaperTimes(): string {
  return format("timetable_paper-times", {});
}

/** Zajęcia */
export function timetablePaperSession(): string {
  return format("timetable_paper-session", {});
}

/** Prowadzący */
export function timetablePaperLeaderTitle(): string {
  return format("timetable_paper-leader_title", {});
}

/** Miejsce */
export function timetablePaperPlace(): string {
  return format("timetable_paper-place", {});
}

/** Uwagi */
export function timetablePaperRemarks(): string {
  return format("timetable_paper-remarks", {});
}

/** { $name } (zastępstwo) */
export function timetablePaperSubstitute(values: { name: string }): string {
  return format("timetable_paper-substitute", values);
}

/** zastępstwo */
export function timetablePaperSubstituteAlone(): string {
  return format("timetable_paper-substitute_alone", {});
}

/** poziom: { $level } */
export function timetablePaperLevel(values: { level: string }): string {
  return format("timetable_paper-level", values);
}

/** zbiórka: { $place } */
export function timetablePaperMeetingPoint(values: { place: string }): string {
  return format("timetable_paper-meeting_point", values);
}

/** odpłatność: { $fee } */
export function timetablePaperFee(values: { fee: string }): string {
  return format("timetable_paper-fee", values);
}

/** odwołane */
export function timetablePaperCancelled(): string {
  return format("timetable_paper-cancelled", {});
}

/** zmiana terminu */
export function timetablePaperMoved(): string {
  return format("timetable_paper-moved", {});
}

/** zmiana miejsca */
export function timetablePaperMovedPlace(): string {
  return format("timetable_paper-moved_place", {});
}

/** zmiana terminu i miejsca */
export function timetablePaperMovedBoth(): string {
  return format("timetable_paper-moved_both", {});
}

/** nowy termin */
export function timetablePaperAdded(): string {
  return format("timetable_paper-added", {});
}

/** przeniesione */
export function timetablePaperGone(): string {
  return format("timetable_paper-gone", {});
}

/** było: { $when } */
export function timetablePaperMovedFrom(values: { when: string }): string {
  return format("timetable_paper-moved_from", values);
}

/** nowy termin: { $when } */
export function timetablePaperGoneTo(values: { when: string }): string {
  return format("timetable_paper-gone_to", values);
}

/** zajęcia */
export function timetableKindClass(): string {
  return format("timetable_kind-class", {});
}

/** wydarzenie */
export function timetableKindEvent(): string {
  return format("timetable_kind-event", {});
}

/** wyjście */
export function timetableKindOuting(): string {
  return format("timetable_kind-outing", {});
}

/** wycieczka */
export function timetableKindTrip(): string {
  return format("timetable_kind-trip", {});
}

/** dyżur */
export function timetableKindDropIn(): string {
  return format("timetable_kind-drop_in", {});
}

/** na miejscu */
export function timetableModeOnSite(): string {
  return format("timetable_mode-on_site", {});
}

/** online */
export function timetableModeOnline(): string {
  return format("timetable_mode-online", {});
}

/** w terenie */
export function timetableModeOutdoors(): string {
  return format("timetable_mode-outdoors", {});
}

/** ODWOŁANE: { $name } */
export function calendarFileCancelled(values: { name: string }): string {
  return format("calendar_file-cancelled", values);
}

/** Osoba prowadząca: { $name } */
export function calendarFileLeader(values: { name: string }): string {
  return format("calendar_file-leader", values);
}

/** Zajęcia – { $centre } */
export function offerTitle(values: { centre: string }): string {
  return format("offer-title", values);
}

/** Zajęcia stałe */
export function offerClasses(): string {
  return format("offer-classes", {});
}

/** Zajęcia, które powtarzają się w okresie { $span } */
export function offerClassesCaption(values: { span: string }): string {
  return format("offer-classes_caption", values);
}

/** Wydarzenia i pojedyncze spotkania */
export function offerSingle(): string {
  return format("offer-single", {});
}

/** Wydarzenia i pojedyncze spotkania w okresie { $span } */
export function offerSingleCaption(values: { span: string }): string {
  return format("offer-single_caption", values);
}

/** Zmiany i odwołane zajęcia */
export function offerChanges(): string {
  return format("offer-changes", {});
}

/** Zmiany i odwołane zajęcia w okresie { $span } */
export function offerChangesCaption(values: { span: string }): string {
  return format("offer-changes_caption", values);
}

/** Kalendarz zajęć */
export function offerCalendar(): string {
  return format("offer-calendar", {});
}

/** Zajęcia w tygodniu { $span } */
export function offerWeekCaption(values: { span: string }): string {
  return format("offer-week_caption", values);
}

/** Dni wolne i nieczynne */
export function offerSpecial(): string {
  return format("offer-special", {});
}

/** Godziny otwarcia */
export function offerOpening(): string {
  return format("offer-opening", {});
}

/** Godziny otwarcia w kolejnych dniach tygodnia */
export function offerOpeningCaption(): string {
  return format("offer-opening_caption", {});
}

/** Kontakt */
export function offerContact(): string {
  return format("offer-contact", {});
}

/** Przejdź do treści */
export function offerSkip(): string {
  return format("offer-skip", {});
}

/** Na tej stronie */
export function offerContents(): string {
  return format("offer-contents", {});
}

/** Zajęcia */
export function offerName(): string {
  return format("offer-name", {});
}

/** Kiedy */
export function offerWhen(): string {
  return format("offer-when", {});
}

/** Zmiana */
export function offerChange(): string {
  return format("offer-change", {});
}

/** Kategoria */
export function offerCategory(): string {
  return format("offer-category", {});
}

/** Adres */
export function offerAddress(): string {
  return format("offer-address", {});
}

/** Telefon */
export function offerPhone(): string {
  return format("offer-phone", {});
}

/** E-mail */
export function offerEmail(): string {
  return format("offer-email", {});
}

/** Prowadzi */
export function offerOrganisation(): string {
  return format("offer-organisation", {});
}

/** W tym okresie nie ma zajęć. */
export function offerEmpty(): string {
  return format("offer-empty", {});
}

/** { $day }, { $hours } */
export function offerEvery(values: { day: string; hours: string }): string {
  return format("offer-every", values);
}

/** Klucz odzyskiwania */
export function recoverySheetTitle(): string {
  return format("recovery_sheet-title", {});
}

/** Organizacja */
export function recoverySheetOrganisation(): string {
  return format("recovery_sheet-organisation", {});
}

/** Plik */
export function recoverySheetFile(): string {
  return format("recovery_sheet-file", {});
}

/** Data wydania */
export function recoverySheetDate(): string {
  return format("recovery_sheet-date", {});
}

/** grupa { $number } */
export function recoverySheetGroup(values: { number: string }): string {
  return format("recovery_sheet-group", values);
}

/** Do czego służy */
export function recoverySheetPurposeTitle(): string {
  return format("recovery_sheet-purpose_title", {});
}

/** Tym kluczem można otworzyć plik i ustawić nowe hasło, gdy nikt nie pamięta swojego. Bez żadnego hasła i bez tego klucza danych nie odczyta nikt: ani serwis, ani autorzy programu. */
export function recoverySheetPurpose(): string {
  return format("recovery_sheet-purpose", {});
}

/** Jak przechowywać */
export function recoverySheetKeepingTitle(): string {
  return format("recovery_sheet-keeping_title", {});
}

/** Schowaj tę kartkę w sejfie albo w zamkniętej szafie, z dala od komputera. Nie fotografuj jej i nie wysyłaj pocztą elektroniczną: kto ma plik i ten klucz, ten ma wszystkie dane. */
export function recoverySheetKeeping(): string {
  return format("recovery_sheet-keeping", {});
}

/** Jak przepisać */
export function recoverySheetTypingTitle(): string {
  return format("recovery_sheet-typing_title", {});
}

/** Wielkość liter, odstępy i łączniki nie mają znaczenia. W kluczu nie ma liter I, L, O i U: znak podobny do nich to 1, 0 albo V. */
export function recoverySheetTyping(): string {
  return format("recovery_sheet-typing", {});
}

/** Gdy program wyda nowy klucz, ten przestaje działać i kartkę należy zniszczyć. */
export function recoverySheetRenewed(): string {
  return format("recovery_sheet-renewed", {});
}

/** zgłoszona wcześniej */
export function rosterAwayFemale(): string {
  return format("roster_away-female", {});
}

/** zgłoszony wcześniej */
export function rosterAwayMale(): string {
  return format("roster_away-male", {});
}

/** zgłoszono wcześniej */
export function rosterAwayOther(): string {
  return format("roster_away-other", {});
}

/** była gościem */
export function rosterVisitorFemale(): string {
  return format("roster_visitor-female", {});
}

/** był gościem */
export function rosterVisitorMale(): string {
  return format("roster_visitor-male", {});
}

/** gość wcześniejszych zajęć */
export function rosterVisitorOther(): string {
  return format("roster_visitor-other", {});
}

/** gość */
export function rosterVisitor(): string {
  return format("roster-visitor", {});
}

/** też tu: { $name }, { $hours } */
export function rosterTwice(values: { name: string; hours: string }): string {
  return format("roster-twice", values);
}

/** teraz: { $name }, { $hours } */
export function rosterElsewhere(values: { name: string; hours: string }): string {
  return format("roster-elsewhere", values);
}

/** W dwóch miejscach naraz: { $names } */
export function rosterTwiceAll(values: { names: string }): string {
  return format("roster-twice_all", values);
}

/** { $name } ma obecność także tu: { $class }, { $hours }. */
export function rosterTwiceSaid(values: { name: string; class: string; hours: string }): string {
  return format("roster-twice_said", values);
}

/** Osoby: { $count }, miejsca: { $capacity }. Można zapisać wszystkich. */
export function rosterOverCapacity(values: { count: number; capacity: number }): string {
  return format("roster-over_capacity", values);
}

/**
 * { $count ->
 *         [one] jeszcze { $count } osoba
 *         [few] jeszcze { $count } osoby
 *         [many] jeszcze { $count } osób
 *        *[other] jeszcze { $count } osoby
 *     }
 */
export function rosterMoreBelow(values: { count: number }): string {
  return format("roster-more_below", values);
}

/** Historia oznaczeń */
export function rosterHistory(): string {
  return format("roster-history", {});
}

/** Wybierz osobę, żeby zobaczyć, kto, kiedy i co przy niej zaznaczył. */
export function rosterHistoryHow(): string {
  return format("roster-history_how", {});
}

/** Historia gości */
export function rosterHistoryGuests(): string {
  return format("roster-history_guests", {});
}

/** Popraw gości */
export function rosterCorrectionsGuests(): string {
  return format("roster-corrections_guests", {});
}

/** Tylko gość, bez zapisu */
export function rosterAddVisitor(): string {
  return format("roster-add_visitor", {});
}

/** Gość liczy się z nazwiska, ale nie zostaje uczestnikiem placówki. */
export function rosterAddVisitorAbout(): string {
  return format("roster-add_visitor_about", {});
}

/**
 * Bez oznaczenia: { $count ->
 *         [one] { $count } osoba
 *         [few] { $count } osoby
 *         [many] { $count } osób
 *        *[other] { $count } osoby
 *     }
 */
export function rosterRest(values: { count: number }): string {
  return format("roster-rest", values);
}

/** Zapisz nieobecność */
export function rosterRestAbsent(): string {
  return format("roster-rest_absent", {});
}

/** W tym zgłoszone wcześniej: { $count }. Te zostaną zapisane jako zgłoszone. */
export function rosterRestAbsentAway(values: { count: number }): string {
  return format("roster-rest_absent_away", values);
}

/** Zostaw bez oznaczenia */
export function rosterRestLeave(): string {
  return format("roster-rest_leave", {});
}

/** Wybierz, co zapisać przy osobach bez oznaczenia. */
export function rosterRestNeeded(): string {
  return format("roster-rest_needed", {});
}

/** Podpisy: { $signatures }, obecne osoby: { $present } – */
export function rosterSignatures(values: { signatures: number; present: number }): string {
  return format("roster-signatures", values);
}

/** Numer papierowej listy */
export function rosterSheetNumber(): string {
  return format("roster-sheet_number", {});
}

/** Zostaw puste, jeśli lista nie ma numeru. */
export function rosterSheetNumberHint(): string {
  return format("roster-sheet_number_hint", {});
}

/** Podpisany oryginał jest w segregatorze */
export function rosterOriginal(): string {
  return format("roster-original", {});
}

/** Numer listy: { $number }. */
export function rosterSheet(values: { number: string }): string {
  return format("roster-sheet", values);
}

/** Oryginał jest w segregatorze. */
export function rosterOriginalFiled(): string {
  return format("roster-original_filed", {});
}

/** Oryginału nie ma w segregatorze. */
export function rosterOriginalMissing(): string {
  return format("roster-original_missing", {});
}

/** Papierowa lista… */
export function rosterPaper(): string {
  return format("roster-paper", {});
}

/** Papierowa lista */
export function rosterPaperTitle(): string {
  return format("roster-paper_title", {});
}

/** Zapisz */
export function rosterPaperSave(): string {
  return format("roster-paper_save", {});
}

/** Które spotkania */
export function scopeLabel(): string {
  return format("scope-label", {});
}

/** Tylko te */
export function scopeOne(): string {
  return format("scope-one", {});
}

/** Te i następne */
export function scopeFollowing(): string {
  return format("scope-following", {});
}

/** Wszystkie */
export function scopeAll(): string {
  return format("scope-all", {});
}

/** Przeniesienie zajęć */
export function scopeTitle(): string {
  return format("scope-title", {});
}

/** Z: { $from }. Na: { $to }. */
export function scopeFromTo(values: { from: string; to: string }): string {
  return format("scope-from_to", values);
}

/** { $action }: { $name } */
export function changeTitleOf(values: { action: string; name: string }): string {
  return format("change-title_of", values);
}

/** Co się zmieni */
export function changeTitle(): string {
  return format("change-title", {});
}

/** Zmieni się: { $count } */
export function changeCount(values: { count: string }): string {
  return format("change-count", values);
}

/** Zniknie z planu: { $count } */
export function changeCountGone(values: { count: string }): string {
  return format("change-count_gone", values);
}

/** Dojdzie: { $count } */
export function changeCountAdded(values: { count: string }): string {
  return format("change-count_added", values);
}

/** Nic się nie zmieni. */
export function changeNothing(): string {
  return format("change-nothing", {});
}

/** Żadnego z tych spotkań nie można zmienić. */
export function changeNothingLeft(): string {
  return format("change-nothing_left", {});
}

/** Nic się nie zmieni, więc nie ma czego zapisać. Wybierz inny dzień, inną godzinę lub inne miejsce. */
export function changeNothingToSave(): string {
  return format("change-nothing_to_save", {});
}

/** Podgląd pokaże się, gdy pola będą wypełnione. */
export function changeWaiting(): string {
  return format("change-waiting", {});
}

/** Wybierz nowy dzień, godzinę lub miejsce: tu będzie widać, co się zmieni. */
export function changeWaitingSlot(): string {
  return format("change-waiting_slot", {});
}

/** Wybierz, kto poprowadzi. */
export function changeWaitingLeader(): string {
  return format("change-waiting_leader", {});
}

/** na */
export function changeTo(): string {
  return format("change-to", {});
}

/** i jeszcze: { $count } */
export function changeAlso(values: { count: string }): string {
  return format("change-also", values);
}

/** Zostaje bez zmian: { $count } */
export function changeLeft(values: { count: string }): string {
  return format("change-left", values);
}

/** { $when } – { $why } */
export function changeLeftWhy(values: { when: string; why: string }): string {
  return format("change-left_why", values);
}

/** Wypadną z planu */
export function changeGone(): string {
  return format("change-gone", {});
}

/** { $when } – nowy dzień to { $date }: { $why } */
export function changeGoneWhy(values: { when: string; date: string; why: string }): string {
  return format("change-gone_why", values);
}

/** Nowe terminy: { $dates } */
export function changeAdded(values: { dates: string }): string {
  return format("change-added", values);
}

/** Kolizje */
export function changeClashes(): string {
  return format("change-clashes", {});
}

/** Wolne terminy */
export function changeAlternatives(): string {
  return format("change-alternatives", {});
}

/** odwołane */
export function changeCancelled(): string {
  return format("change-cancelled", {});
}

/** w planie */
export function changePlanned(): string {
  return format("change-planned", {});
}

/** kategoria */
export function changeCategory(): string {
  return format("change-category", {});
}

/** bez sali */
export function changeNoPlace(): string {
  return format("change-no_place", {});
}

/** { $sentence } Zmienione spotkania: { $count }. */
export function changeSavedMany(values: { sentence: string; count: string }): string {
  return format("change-saved_many", values);
}

/** { $sentence } Bez zmian zostało: { $count }. */
export function changeSavedLeft(values: { sentence: string; count: string }): string {
  return format("change-saved_left", values);
}

/** Przeniesiono: { $name }. */
export function changeSavedMove(values: { name: string }): string {
  return format("change-saved_move", values);
}

/** Odwołano: { $name }. */
export function changeSavedCancel(values: { name: string }): string {
  return format("change-saved_cancel", values);
}

/** Usunięto z planu: { $name }. Liczba spotkań: { $count }. */
export function changeSavedRemove(values: { name: string; count: string }): string {
  return format("change-saved_remove", values);
}

/** Zastępstwo zapisane: { $name }, { $when }. */
export function changeSavedSubstitute(values: { name: string; when: string }): string {
  return format("change-saved_substitute", values);
}

/** Przedłużono: { $name }. Nowe spotkania: { $count }. */
export function changeSavedExtend(values: { name: string; count: string }): string {
  return format("change-saved_extend", values);
}

/** Zapisano: tak ma być. */
export function changeSavedClash(): string {
  return format("change-saved_clash", {});
}

/** Kolizja znów czeka na decyzję. */
export function changeSavedClashBack(): string {
  return format("change-saved_clash_back", {});
}

/** odbyło się */
export function changeLeftHeld(): string {
  return format("change_left-held", {});
}

/** ma znaczki na liście */
export function changeLeftMarked(): string {
  return format("change_left-marked", {});
}

/** jest odwołane */
export function changeLeftCancelled(): string {
  return format("change_left-cancelled", {});
}

/** było zmieniane osobno */
export function changeLeftChangedAlone(): string {
  return format("change_left-changed_alone", {});
}

/** już minęło */
export function changeLeftPast(): string {
  return format("change_left-past", {});
}

/** miesiąc jest zamknięty */
export function changeLeftMonthClosed(): string {
  return format("change_left-month_closed", {});
}

/** termin */
export function changeWhatTime(): string {
  return format("change_what-time", {});
}

/** miejsce */
export function changeWhatPlace(): string {
  return format("change_what-place", {});
}

/** osoba prowadząca */
export function changeWhatLeader(): string {
  return format("change_what-leader", {});
}

/** nazwa lub kategoria */
export function changeWhatName(): string {
  return format("change_what-name", {});
}

/** udział lub limit miejsc */
export function changeWhatCapacity(): string {
  return format("change_what-capacity", {});
}

/** odwołanie */
export function changeWhatCancelled(): string {
  return format("change_what-cancelled", {});
}

/** pozostałe szczegóły */
export function changeWhatDetails(): string {
  return format("change_what-details", {});
}

/** Przyczyna (nieobowiązkowo) */
export function changeReason(): string {
  return format("change-reason", {});
}

/** nie podano */
export function changeReasonNone(): string {
  return format("change-reason_none", {});
}

/** Kto zdecydował (nieobowiązkowo) */
export function changeDecidedBy(): string {
  return format("change-decided_by", {});
}

/** Na przykład: koordynatorka, właściciel lokalu. */
export function changeDecidedByHint(): string {
  return format("change-decided_by_hint", {});
}

/** Przyczyna zmiany */
export function changeBecause(): string {
  return format("change-because", {});
}

/** Zdecydowano */
export function changeDecided(): string {
  return format("change-decided", {});
}

/** Przyczyna zostaje w planie; na wydrukach jej nie ma. */
export function changeNote(): string {
  return format("change-note", {});
}

/** Zmiana zajęć */
export function changeEditTitle(): string {
  return format("change-edit_title", {});
}

/** Dzień, godzinę i miejsce zmienia „Przenieś…”. */
export function changeEditNote(): string {
  return format("change-edit_note", {});
}

/** Usuń z planu… */
export function changeRemove(): string {
  return format("change-remove", {});
}

/** Usunięcie z planu */
export function changeRemoveTitle(): string {
  return format("change-remove_title", {});
}

/** Usunięte spotkanie znika z planu i z raportu, jakby go nie było. Jeśli miało się odbyć, a się nie odbędzie, lepiej je odwołać. */
export function changeRemoveNote(): string {
  return format("change-remove_note", {});
}

/** Usuń z planu */
export function changeRemoveSave(): string {
  return format("change-remove_save", {});
}

/** Cała seria… */
export function changeSeries(): string {
  return format("change-series", {});
}

/** Więcej możliwości */
export function changeMore(): string {
  return format("change-more", {});
}

/** Zastępstwo… */
export function changeSubstitute(): string {
  return format("change-substitute", {});
}

/** Zastępstwo na jednym spotkaniu */
export function changeSubstituteTitle(): string {
  return format("change-substitute_title", {});
}

/** Kto poprowadzi */
export function changeSubstituteWho(): string {
  return format("change-substitute_who", {});
}

/** Zapisz zastępstwo */
export function changeSubstituteSave(): string {
  return format("change-substitute_save", {});
}

/** Wybierz, kto poprowadzi. */
export function changeSubstituteMissing(): string {
  return format("change-substitute_missing", {});
}

/** { $name } (zastępstwo za: { $whom }) */
export function changeSubstitutes(values: { name: string; whom: string }): string {
  return format("change-substitutes", values);
}

/** { $name } (zastępstwo) */
export function changeSubstitutesAlone(values: { name: string }): string {
  return format("change-substitutes_alone", values);
}

/** jeszcze nikt */
export function changeNobodyYet(): string {
  return format("change-nobody_yet", {});
}

/** osoba spoza listy */
export function changeNotListed(): string {
  return format("change-not_listed", {});
}

/** Zaplanuj zastępcze… */
export function changeReplacement(): string {
  return format("change-replacement", {});
}

/** Spotkanie zastępcze */
export function changeReplacementTitle(): string {
  return format("change-replacement_title", {});
}

/** Zastępuje odwołane spotkanie: { $when }. Osoby zapisane na serię trzeba o nim powiadomić. */
export function changeReplacementNote(values: { when: string }): string {
  return format("change-replacement_note", values);
}

/** Zaplanuj spotkanie */
export function changeReplacementSave(): string {
  return format("change-replacement_save", {});
}

/** Spotkanie zastępcze */
export function changeReplacedBy(): string {
  return format("change-replaced_by", {});
}

/** Zamiast odwołanego */
export function changeReplaces(): string {
  return format("change-replaces", {});
}

/** Zaplanowano spotkanie zastępcze: { $name }, { $when }. */
export function changeSavedReplacement(values: { name: string; when: string }): string {
  return format("change-saved_replacement", values);
}

/** Przedłuż do */
export function changeExtend(): string {
  return format("change-extend", {});
}

/** Nowy ostatni dzień serii. */
export function changeExtendHint(): string {
  return format("change-extend_hint", {});
}

/** Przedłuż serię */
export function changeExtendSave(): string {
  return format("change-extend_save", {});
}

/** Wpisz nowy ostatni dzień, na przykład 30.06.2026. */
export function changeExtendMissing(): string {
  return format("change-extend_missing", {});
}

/** Kolizja z zajęciami „{ $name }”, { $time }. */
export function clashWith(values: { name: string; time: string }): string {
  return format("clash-with", values);
}

/** Kolizja z innymi zajęciami. */
export function clashWithUnknown(): string {
  return format("clash-with_unknown", {});
}

/** Ta sama sala: { $names }. */
export function clashRoom(values: { names: string }): string {
  return format("clash-room", values);
}

/** Ta sama osoba prowadząca: { $names }. */
export function clashLeader(values: { names: string }): string {
  return format("clash-leader", values);
}

/** Pomaga w obu miejscach: { $names }. */
export function clashVolunteer(values: { names: string }): string {
  return format("clash-volunteer", values);
}

/** Na oba zapisane osoby: { $names }. */
export function clashParticipant(values: { names: string }): string {
  return format("clash-participant", values);
}

/** Tak ma być… */
export function clashAccept(): string {
  return format("clash-accept", {});
}

/** Dlaczego tak ma być */
export function clashAcceptReason(): string {
  return format("clash-accept_reason", {});
}

/** Na przykład: wspólne wyjście obu grup. */
export function clashAcceptReasonHint(): string {
  return format("clash-accept_reason_hint", {});
}

/** Wpisz powód. */
export function clashAcceptMissing(): string {
  return format("clash-accept_missing", {});
}

/** Zapisz: tak ma być */
export function clashAcceptSave(): string {
  return format("clash-accept_save", {});
}

/** Tak ma być: { $reason } */
export function clashAccepted(values: { reason: string }): string {
  return format("clash-accepted", values);
}

/** Cofnij zgodę na kolizję */
export function clashTakeBack(): string {
  return format("clash-take_back", {});
}

/** Kogo powiadomić */
export function notifyTitle(): string {
  return format("notify-title", {});
}

/** Kogo powiadomić */
export function notifyOpen(): string {
  return format("notify-open", {});
}

/** Powiadomiono { $told } z { $all } */
export function notifyCount(values: { told: string; all: string }): string {
  return format("notify-count", values);
}

/** Zaznacz osobę po rozmowie. */
export function notifyHint(): string {
  return format("notify-hint", {});
}

/** Plakat tygodnia */
export function notifyPoster(): string {
  return format("notify-poster", {});
}

/** Nikt nie jest zapisany na te zajęcia, więc nie ma kogo powiadamiać. */
export function notifyNobody(): string {
  return format("notify-nobody", {});
}

/** brak telefonu */
export function notifyNoPhone(): string {
  return format("notify-no_phone", {});
}

/** { $name }: teraz { $when }, { $place }; { $from }. */
export function notifyMoved(values: { name: string; when: string; place: string; from: string }): string {
  return format("notify-moved", values);
}

/** { $name }, { $when }: odwołane. */
export function notifyCancelled(values: { name: string; when: string }): string {
  return format("notify-cancelled", values);
}

/** { $name }, { $when }: prowadzi { $leader }, zastępstwo. */
export function notifySubstitute(values: { name: string; when: string; leader: string }): string {
  return format("notify-substitute", values);
}

/** { $name }, { $when }: bez zmian, więc nie ma o czym powiadamiać. */
export function notifyAsPlanned(values: { name: string; when: string }): string {
  return format("notify-as_planned", values);
}

/** Więcej */
export function classDetailsMore(): string {
  return format("class_details-more", {});
}

/** Rodzaj */
export function classDetailsKind(): string {
  return format("class_details-kind", {});
}

/** Tryb */
export function classDetailsMode(): string {
  return format("class_details-mode", {});
}

/** Poziom */
export function classDetailsLevel(): string {
  return format("class_details-level", {});
}

/** Na przykład: podstawowy. */
export function classDetailsLevelHint(): string {
  return format("class_details-level_hint", {});
}

/** Najmniej osób */
export function classDetailsMinimum(): string {
  return format("class_details-minimum", {});
}

/** Puste: bez dolnej granicy. */
export function classDetailsMinimumHint(): string {
  return format("class_details-minimum_hint", {});
}

/** Prowadzą razem */
export function classDetailsCoLeaders(): string {
  return format("class_details-co_leaders", {});
}

/** wybierz… */
export function classDetailsCoLeaderChoose(): string {
  return format("class_details-co_leader_choose", {});
}

/** Pomagają (wolontariusze) */
export function classDetailsHelpers(): string {
  return format("class_details-helpers", {});
}

/** Szukaj osoby, która pomaga */
export function classDetailsHelperSearch(): string {
  return format("class_details-helper_search", {});
}

/** Znalezione osoby */
export function classDetailsHelperFound(): string {
  return format("class_details-helper_found", {});
}

/** Nikogo nie znaleziono. */
export function classDetailsHelperNone(): string {
  return format("class_details-helper_none", {});
}

/** Usuń: { $name } */
export function classDetailsTakeOut(values: { name: string }): string {
  return format("class_details-take_out", values);
}

/** Wliczać do sprawozdań */
export function classDetailsCounts(): string {
  return format("class_details-counts", {});
}

/** nie wlicza się do sprawozdań */
export function classDetailsCountsNot(): string {
  return format("class_details-counts_not", {});
}

/** Sprawozdania */
export function classDetailsInReport(): string {
  return format("class_details-in_report", {});
}

/** Z udziałem małoletnich */
export function classDetailsMinors(): string {
  return format("class_details-minors", {});
}

/** Osoby prowadzące i pomagające muszą być sprawdzone w rejestrze. */
export function classDetailsMinorsHint(): string {
  return format("class_details-minors_hint", {});
}

/** Opłata */
export function classDetailsFee(): string {
  return format("class_details-fee", {});
}

/** Puste: bezpłatnie. Na przykład: bilet 10 zł. */
export function classDetailsFeeHint(): string {
  return format("class_details-fee_hint", {});
}

/** Opis */
export function classDetailsDescription(): string {
  return format("class_details-description", {});
}

/** Wyjście, wycieczka, wydarzenie */
export function classDetailsOuting(): string {
  return format("class_details-outing", {});
}

/** Zbiórkę, bilety i dojazd wpisuje się przy każdym spotkaniu osobno, po dodaniu do planu. */
export function classDetailsOutingLater(): string {
  return format("class_details-outing_later", {});
}

/** Zbiórka, bilety i dojazd zmienią się tylko na tym spotkaniu. */
export function classDetailsOutingOne(): string {
  return format("class_details-outing_one", {});
}

/** Miejsce zbiórki */
export function classDetailsMeetingPoint(): string {
  return format("class_details-meeting_point", {});
}

/** Z kim (partner) */
export function classDetailsPartner(): string {
  return format("class_details-partner", {});
}

/** Bilety (liczba) */
export function classDetailsTickets(): string {
  return format("class_details-tickets", {});
}

/** Dojazd */
export function classDetailsTransport(): string {
  return format("class_details-transport", {});
}

/** Uwagi */
export function classDetailsNotes(): string {
  return format("class_details-notes", {});
}

/** Kończy się następnego dnia o { $time }. */
export function classDetailsNextDay(values: { time: string }): string {
  return format("class_details-next_day", values);
}

/** W wybrane dni */
export function classDatesRecurs(): string {
  return format("class_dates-recurs", {});
}

/** Wybrane dni */
export function classDatesLabel(): string {
  return format("class_dates-label", {});
}

/** Dodaj dzień */
export function classDatesAdd(): string {
  return format("class_dates-add", {});
}

/** Kolejny dzień */
export function classDatesDay(): string {
  return format("class_dates-day", {});
}

/** Usuń dzień: { $date } */
export function classDatesRemove(values: { date: string }): string {
  return format("class_dates-remove", values);
}

/** w wybrane dni: { $dates } */
export function classDatesWords(values: { dates: string }): string {
  return format("class_dates-words", values);
}

/** Wpisz liczbę od 1 do 10 000 albo zostaw puste. */
export function seriesProblemMinimum(): string {
  return format("series_problem-minimum", {});
}

/** Najmniejsza liczba osób jest większa niż limit miejsc. */
export function seriesProblemMinimumHigh(): string {
  return format("series_problem-minimum_high", {});
}

/** Wpisz liczbę od 0 do 10 000 albo zostaw puste. */
export function seriesProblemTickets(): string {
  return format("series_problem-tickets", {});
}

/** Dodaj co najmniej jeden dzień. */
export function seriesProblemDates(): string {
  return format("series_problem-dates", {});
}

/** Nie wiadomo, co zrobiono. Nic nie zmieniono. Wybierz zadanie albo wpisz czynności. */
export function refusalServiceUnnamed(): string {
  return format("refusal-service_unnamed", {});
}

/** To świadczenie jest już zapisane. Nic nie zmieniono. Znajdziesz je na liście godzin. */
export function refusalServiceEntered(): string {
  return format("refusal-service_entered", {});
}

/** Biuro potwierdziło już ten wpis, więc nie można go cofnąć. Nic nie zmieniono. Jeśli trzeba go poprawić, powiedz o tym w biurze. */
export function refusalServiceConfirmed(): string {
  return format("refusal-service_confirmed", {});
}

/** Własne godziny można zapisać od { $date }. Nic nie zmieniono. Wcześniejsze zapisze biuro. */
export function refusalServiceTooOld(values: { date: string }): string {
  return format("refusal-service_too_old", values);
}

/** To konto nie jest połączone z żadną osobą, więc nie wiadomo, czyje to godziny. Nic nie zmieniono. Poproś osobę zarządzającą, aby w „Ustawieniach” wskazała, czyje jest to konto. */
export function refusalNoOwnPerson(): string {
  return format("refusal-no_own_person", {});
}

/** Na ten dzień nie ma podpisanego porozumienia. */
export function volunteerOddityNotCovered(): string {
  return format("volunteer_oddity-not_covered", {});
}

/** Porozumienie podpisano później: { $date }. */
export function volunteerOddityBeforeSigning(values: { date: string }): string {
  return format("volunteer_oddity-before_signing", values);
}

/** Nakłada się z innym wpisem tej osoby: { $other }. */
export function volunteerOddityOverlap(values: { other: string }): string {
  return format("volunteer_oddity-overlap", values);
}

/** Tego dnia razem { $hours }, a zwykle najwyżej { $limit }. */
export function volunteerOddityLongDay(values: { hours: string; limit: string }): string {
  return format("volunteer_oddity-long_day", values);
}

/** Kończy się po północy, następnego dnia. */
export function volunteerOddityPastMidnight(): string {
  return format("volunteer_oddity-past_midnight", {});
}

/** Te zajęcia odwołano. */
export function volunteerOdditySessionCancelled(): string {
  return format("volunteer_oddity-session_cancelled", {});
}

/**
 * { $days ->
 *         [one] Zapisane { $days } dzień po fakcie.
 *         [few] Zapisane { $days } dni po fakcie.
 *         [many] Zapisane { $days } dni po fakcie.
 *        *[other] Zapisane { $days } dnia po fakcie.
 *     }
 */
export function volunteerOddityLate(values: { days: number }): string {
  return format("volunteer_oddity-late", values);
}

/**
 * { $count ->
 *         [one] Wpis dodany z dużym opóźnieniem. Kontrola może go zakwestionować.
 *         [few] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
 *         [many] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
 *        *[other] Jeden z { $count } wpisu dodanego hurtem tego samego dnia. Kontrola może je zakwestionować.
 *     }
 */
export function volunteerOddityLateBulk(values: { count: number }): string {
  return format("volunteer_oddity-late_bulk", values);
}

/** { $author }, { $entered }; niepotwierdzone */
export function serviceRecorded(values: { author: string; entered: string }): string {
  return format("service-recorded", values);
}

/** { $author }, { $entered }; potwierdzenie: { $confirmer }, { $confirmed } */
export function serviceRecordedConfirmed(values: { author: string; entered: string; confirmer: string; confirmed: string }): string {
  return format("service-recorded_confirmed", values);
}

/** Suma godzin w miesiącu */
export function serviceHoursSums(): string {
  return format("service_hours-sums", {});
}

/** Potwierdzone */
export function serviceHoursConfirmed(): string {
  return format("service_hours-confirmed", {});
}

/** Do potwierdzenia */
export function serviceHoursUnconfirmed(): string {
  return format("service_hours-unconfirmed", {});
}

/** nie liczą się do raportu */
export function serviceHoursUnconfirmedAbout(): string {
  return format("service_hours-unconfirmed_about", {});
}

/** Praca społeczna członków */
export function serviceHoursMembers(): string {
  return format("service_hours-members", {});
}

/** liczona osobno */
export function serviceHoursMembersAbout(): string {
  return format("service_hours-members_about", {});
}

/** Miesiąc jest zamknięty. Godzin nie można już zmieniać. */
export function serviceHoursClosed(): string {
  return format("service_hours-closed", {});
}

/**
 * { $count ->
 *         [one] Zaplanowane dyżury do zapisania: { $count }
 *         [few] Zaplanowane dyżury do zapisania: { $count }
 *         [many] Zaplanowane dyżury do zapisania: { $count }
 *        *[other] Zaplanowane dyżury do zapisania: { $count }
 *     }
 */
export function serviceHoursPlanned(values: { count: number }): string {
  return format("service_hours-planned", values);
}

/** Te zajęcia już minęły, a godzin jeszcze nie ma. Zapiszesz je jednym potwierdzeniem. */
export function serviceHoursPlannedAbout(): string {
  return format("service_hours-planned_about", {});
}

/** Przejrzyj i zapisz */
export function serviceHoursPlannedOpen(): string {
  return format("service_hours-planned_open", {});
}

/**
 * { $count ->
 *         [one] Nietypowe, do sprawdzenia: { $count }
 *         [few] Nietypowe, do sprawdzenia: { $count }
 *         [many] Nietypowe, do sprawdzenia: { $count }
 *        *[other] Nietypowe, do sprawdzenia: { $count }
 *     }
 */
export function serviceHoursUnusual(values: { count: number }): string {
  return format("service_hours-unusual", values);
}

/** Zaznacz te, które się zgadzają, i napisz dlaczego. Pozostałe popraw albo usuń. */
export function serviceHoursUnusualAbout(): string {
  return format("service_hours-unusual_about", {});
}

/** Potwierdź: { $name }, { $date } */
export function serviceHoursUnusualPick(values: { name: string; date: string }): string {
  return format("service_hours-unusual_pick", values);
}

/** Zaznacz wszystkie nietypowe */
export function serviceHoursUnusualAll(): string {
  return format("service_hours-unusual_all", {});
}

/** Powód */
export function serviceHoursReason(): string {
  return format("service_hours-reason", {});
}

/** Na przykład: karta papierowa oddana po urlopie. */
export function serviceHoursReasonHint(): string {
  return format("service_hours-reason_hint", {});
}

/** Napisz powód: bez niego nietypowe godziny nie zostaną potwierdzone. */
export function serviceHoursReasonNeeded(): string {
  return format("service_hours-reason_needed", {});
}

/**
 * { $count ->
 *         [one] Potwierdź zaznaczone: { $count }
 *         [few] Potwierdź zaznaczone: { $count }
 *         [many] Potwierdź zaznaczone: { $count }
 *        *[other] Potwierdź zaznaczone: { $count }
 *     }
 */
export function serviceHoursConfirmPicked(values: { count: number }): string {
  return format("service_hours-confirm_picked", values);
}

/** Najpierw zaznacz wpisy. */
export function serviceHoursPickFirst(): string {
  return format("service_hours-pick_first", {});
}

/** Potwierdź miesiąc */
export function serviceHoursConfirmMonth(): string {
  return format("service_hours-confirm_month", {});
}

/**
 * { $count ->
 *         [one] Czeka { $count } zwykły wpis.
 *         [few] Czekają { $count } zwykłe wpisy.
 *         [many] Czeka { $count } zwykłych wpisów.
 *        *[other] Czeka { $count } zwykłego wpisu.
 *     }
 */
export function serviceHoursConfirmMonthAbout(values: { count: number }): string {
  return format("service_hours-confirm_month_about", values);
}

/**
 * { $count ->
 *         [one] Potwierdzono { $count } wpis.
 *         [few] Potwierdzono { $count } wpisy.
 *         [many] Potwierdzono { $count } wpisów.
 *        *[other] Potwierdzono { $count } wpisu.
 *     } { $unusual ->
 *         [0] Nic więcej nie czeka.
 *         [one] Został { $unusual } nietypowy do sprawdzenia.
 *         [few] Zostały { $unusual } nietypowe do sprawdzenia.
 *         [many] Zostało { $unusual } nietypowych do sprawdzenia.
 *        *[other] Zostało { $unusual } nietypowego do sprawdzenia.
 *     }
 */
export function serviceHoursConfirmedNow(values: { count: number; unusual: number }): string {
  return format("service_hours-confirmed_now", values);
}

/** Wszystkie świadczenia */
export function serviceHoursList(): string {
  return format("service_hours-list", {});
}

/** Ułóż według */
export function serviceHoursGroup(): string {
  return format("service_hours-group", {});
}

/** osób */
export function serviceHoursGroupPerson(): string {
  return format("service_hours-group_person", {});
}

/** dni */
export function serviceHoursGroupDay(): string {
  return format("service_hours-group_day", {});
}

/** Rozwiń wszystkie */
export function serviceHoursUnfold(): string {
  return format("service_hours-unfold", {});
}

/** Zwiń wszystkie */
export function serviceHoursFold(): string {
  return format("service_hours-fold", {});
}

/** { $name }: { $hours } */
export function serviceHoursOfGroup(values: { name: string; hours: string }): string {
  return format("service_hours-of_group", values);
}

/** { $name }: { $hours }, do potwierdzenia { $waiting } */
export function serviceHoursOfGroupWaiting(values: { name: string; hours: string; waiting: string }): string {
  return format("service_hours-of_group_waiting", values);
}

/** Potwierdź */
export function serviceHoursColumnPick(): string {
  return format("service_hours-column_pick", {});
}

/** Dzień */
export function serviceHoursColumnDay(): string {
  return format("service_hours-column_day", {});
}

/** Osoba */
export function serviceHoursColumnPerson(): string {
  return format("service_hours-column_person", {});
}

/** Godziny */
export function serviceHoursColumnTime(): string {
  return format("service_hours-column_time", {});
}

/** Czas */
export function serviceHoursColumnLength(): string {
  return format("service_hours-column_length", {});
}

/** Co */
export function serviceHoursColumnWhat(): string {
  return format("service_hours-column_what", {});
}

/** Stan */
export function serviceHoursColumnState(): string {
  return format("service_hours-column_state", {});
}

/** Zmiana */
export function serviceHoursColumnChange(): string {
  return format("service_hours-column_change", {});
}

/** Popraw */
export function serviceHoursChange(): string {
  return format("service_hours-change", {});
}

/** Popraw: { $name }, { $date } */
export function serviceHoursChangeName(values: { name: string; date: string }): string {
  return format("service_hours-change_name", values);
}

/** praca społeczna */
export function serviceHoursMemberTag(): string {
  return format("service_hours-member_tag", {});
}

/** potwierdzone */
export function serviceHoursStateConfirmed(): string {
  return format("service_hours-state_confirmed", {});
}

/** czeka na potwierdzenie */
export function serviceHoursStateWaiting(): string {
  return format("service_hours-state_waiting", {});
}

/** Zapisano: { $name }, { $date } */
export function serviceHoursWhoEntered(values: { name: string; date: string }): string {
  return format("service_hours-who_entered", values);
}

/** Zapisano z planu dyżurów: { $name }, { $date } */
export function serviceHoursWhoEnteredDuty(values: { name: string; date: string }): string {
  return format("service_hours-who_entered_duty", values);
}

/** Wpis własny: { $name }, { $date } */
export function serviceHoursWhoEnteredHerself(values: { name: string; date: string }): string {
  return format("service_hours-who_entered_herself", values);
}

/** Potwierdzenie: { $name }, { $date } */
export function serviceHoursWhoConfirmed(values: { name: string; date: string }): string {
  return format("service_hours-who_confirmed", values);
}

/** Powód: { $reason } */
export function serviceHoursBecause(values: { reason: string }): string {
  return format("service_hours-because", values);
}

/** przy: { $session } */
export function serviceHoursAt(values: { session: string }): string {
  return format("service_hours-at", values);
}

/** działanie: { $action } */
export function serviceHoursCharged(values: { action: string }): string {
  return format("service_hours-charged", values);
}

/** Wycena */
export function serviceMonthValue(): string {
  return format("service_month-value", {});
}

/** Godziny niepotwierdzone (nie liczą się) */
export function serviceMonthUnconfirmed(): string {
  return format("service_month-unconfirmed", {});
}

/** Członkowie z pracą społeczną */
export function serviceMonthMembers(): string {
  return format("service_month-members", {});
}

/** Godziny pracy społecznej członków */
export function serviceMonthMemberHours(): string {
  return format("service_month-member_hours", {});
}

/** Wycena pracy społecznej członków */
export function serviceMonthMemberValue(): string {
  return format("service_month-member_value", {});
}

/** Godziny wolontariuszy */
export function serviceMonthOpen(): string {
  return format("service_month-open", {});
}

/** Zadanie */
export function serviceColumnTask(): string {
  return format("service_column-task", {});
}

/** Potwierdzone */
export function serviceColumnConfirmed(): string {
  return format("service_column-confirmed", {});
}

/** Rodzaj */
export function serviceColumnKind(): string {
  return format("service_column-kind", {});
}

/** Działanie z umowy */
export function serviceColumnAction(): string {
  return format("service_column-action", {});
}

/** Zapisano dnia */
export function serviceColumnEnteredOn(): string {
  return format("service_column-entered_on", {});
}

/** Zapisano przez */
export function serviceColumnEnteredBy(): string {
  return format("service_column-entered_by", {});
}

/** Potwierdzono dnia */
export function serviceColumnConfirmedOn(): string {
  return format("service_column-confirmed_on", {});
}

/** Potwierdzono przez */
export function serviceColumnConfirmedBy(): string {
  return format("service_column-confirmed_by", {});
}

/** Powód */
export function serviceColumnBecause(): string {
  return format("service_column-because", {});
}

/** Co nietypowe */
export function serviceColumnUnusual(): string {
  return format("service_column-unusual", {});
}

/** Zaplanowane dyżury do zapisania */
export function enterDutiesTitle(): string {
  return format("enter_duties-title", {});
}

/** Zaznaczone są dyżury z zajęć, które się odbyły. Odwołanych tu nie ma. */
export function enterDutiesAbout(): string {
  return format("enter_duties-about", {});
}

/** { $name }, { $session }, { $date } */
export function enterDutiesPick(values: { name: string; session: string; date: string }): string {
  return format("enter_duties-pick", values);
}

/** Zaznacz wszystkie */
export function enterDutiesAll(): string {
  return format("enter_duties-all", {});
}

/** nierozliczone */
export function enterDutiesUnsettled(): string {
  return format("enter_duties-unsettled", {});
}

/** odbyły się */
export function enterDutiesHeld(): string {
  return format("enter_duties-held", {});
}

/** Tego dnia zapisano już: { $what } */
export function enterDutiesBeside(values: { what: string }): string {
  return format("enter_duties-beside", values);
}

/** Zapisz */
export function enterDutiesColumnPick(): string {
  return format("enter_duties-column_pick", {});
}

/** Zajęcia */
export function enterDutiesColumnSession(): string {
  return format("enter_duties-column_session", {});
}

/** Zajęcia się odbyły? */
export function enterDutiesColumnOutcome(): string {
  return format("enter_duties-column_outcome", {});
}

/**
 * { $count ->
 *         [one] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
 *         [few] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
 *         [many] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
 *        *[other] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
 *     }
 */
export function enterDutiesUnusual(values: { count: number }): string {
  return format("enter_duties-unusual", values);
}

/**
 * { $count ->
 *         [one] Zapisz i potwierdź: { $count }
 *         [few] Zapisz i potwierdź: { $count }
 *         [many] Zapisz i potwierdź: { $count }
 *        *[other] Zapisz i potwierdź: { $count }
 *     }
 */
export function enterDutiesSave(values: { count: number }): string {
  return format("enter_duties-save", values);
}

/** Zaznacz dyżury, które się odbyły. */
export function enterDutiesNonePicked(): string {
  return format("enter_duties-none_picked", {});
}

/**
 * { $count ->
 *         [one] Zapisano { $count } dyżur.
 *         [few] Zapisano { $count } dyżury.
 *         [many] Zapisano { $count } dyżurów.
 *        *[other] Zapisano { $count } dyżuru.
 *     } { $unconfirmed ->
 *         [0] Wszystkie potwierdzone.
 *         [one] { $unconfirmed } nietypowy czeka na powód.
 *         [few] { $unconfirmed } nietypowe czekają na powód.
 *         [many] { $unconfirmed } nietypowych czeka na powód.
 *        *[other] { $unconfirmed } nietypowego czeka na powód.
 *     }
 */
export function enterDutiesDone(values: { count: number; unconfirmed: number }): string {
  return format("enter_duties-done", values);
}

/** Nowe świadczenie */
export function serviceEntryNew(): string {
  return format("service_entry-new", {});
}

/** Świadczenie: { $name } */
export function serviceEntryChange(values: { name: string }): string {
  return format("service_entry-change", values);
}

/** Osoba */
export function serviceEntryPerson(): string {
  return format("service_entry-person", {});
}

/** Dzień */
export function serviceEntryDate(): string {
  return format("service_entry-date", {});
}

/** Rodzaj */
export function serviceEntryKind(): string {
  return format("service_entry-kind", {});
}

/** świadczenie wolontariusza */
export function serviceEntryKindVolunteer(): string {
  return format("service_entry-kind_volunteer", {});
}

/** praca społeczna członka */
export function serviceEntryKindMember(): string {
  return format("service_entry-kind_member", {});
}

/** Przy zajęciach */
export function serviceEntrySession(): string {
  return format("service_entry-session", {});
}

/** nie przy zajęciach */
export function serviceEntrySessionNone(): string {
  return format("service_entry-session_none", {});
}

/** { $session } (jej dyżur) */
export function serviceEntrySessionHers(values: { session: string }): string {
  return format("service_entry-session_hers", values);
}

/** Od */
export function serviceEntryStart(): string {
  return format("service_entry-start", {});
}

/** Do */
export function serviceEntryEnd(): string {
  return format("service_entry-end", {});
}

/** albo czas */
export function serviceEntryLength(): string {
  return format("service_entry-length", {});
}

/** Na przykład 2, 1,5 albo 1:30. Wystarczy „od” i „do”. */
export function serviceEntryLengthHint(): string {
  return format("service_entry-length_hint", {});
}

/** Wpisz „od” i „do” albo czas. */
export function serviceEntryLengthNeeded(): string {
  return format("service_entry-length_needed", {});
}

/** Do { $end } następnego dnia. */
export function serviceEntryPastMidnight(values: { end: string }): string {
  return format("service_entry-past_midnight", values);
}

/** Zadanie */
export function serviceEntryTask(): string {
  return format("service_entry-task", {});
}

/** bez zadania */
export function serviceEntryTaskNone(): string {
  return format("service_entry-task_none", {});
}

/** Czynności */
export function serviceEntryActivity(): string {
  return format("service_entry-activity", {});
}

/** Szczegóły na kartę. Bez zadania trzeba je wpisać. */
export function serviceEntryActivityHint(): string {
  return format("service_entry-activity_hint", {});
}

/** Wybierz zadanie albo wpisz czynności. */
export function serviceEntryActivityNeeded(): string {
  return format("service_entry-activity_needed", {});
}

/** Miejsce */
export function serviceEntryPlace(): string {
  return format("service_entry-place", {});
}

/** Puste, jeśli w placówce. */
export function serviceEntryPlaceHint(): string {
  return format("service_entry-place_hint", {});
}

/** Działanie z umowy */
export function serviceEntryAction(): string {
  return format("service_entry-action", {});
}

/** bez działania */
export function serviceEntryActionNone(): string {
  return format("service_entry-action_none", {});
}

/** Zanim zapiszesz: to jest nietypowe */
export function serviceEntryUnusual(): string {
  return format("service_entry-unusual", {});
}

/** Zapisz */
export function serviceEntrySave(): string {
  return format("service_entry-save", {});
}

/** Zapisz mimo to */
export function serviceEntrySaveAnyway(): string {
  return format("service_entry-save_anyway", {});
}

/** Usuń */
export function serviceEntryRemove(): string {
  return format("service_entry-remove", {});
}

/** Potwierdź */
export function serviceEntryConfirm(): string {
  return format("service_entry-confirm", {});
}

/** Cofnij potwierdzenie */
export function serviceEntryUnconfirm(): string {
  return format("service_entry-unconfirm", {});
}

/** Godziny */
export function hoursSectionTitle(): string {
  return format("hours_section-title", {});
}

/** Nie zapisano jeszcze żadnych godzin. */
export function hoursSectionNone(): string {
  return format("hours_section-none", {});
}

/** Miesiąc */
export function hoursSectionMonth(): string {
  return format("hours_section-month", {});
}

/** Świadczenia: { $month } */
export function hoursSectionOpen(values: { month: string }): string {
  return format("hours_section-open", values);
}

/** Moje godziny */
export function ownHoursTitle(): string {
  return format("own_hours-title", {});
}

/** Moje godziny */
export function ownHoursOpen(): string {
  return format("own_hours-open", {});
}

/** { $month }: potwierdzone { $minutes } */
export function ownHoursAbout(values: { month: string; minutes: string }): string {
  return format("own_hours-about", values);
}

/** { $month }: potwierdzone { $minutes }, czeka { $unconfirmed } */
export function ownHoursAboutWaiting(values: { month: string; minutes: string; unconfirmed: string }): string {
  return format("own_hours-about_waiting", values);
}

/** Zapisz godziny */
export function ownHoursLog(): string {
  return format("own_hours-log", {});
}

/** Twoje dzisiejsze dyżury */
export function ownHoursDuties(): string {
  return format("own_hours-duties", {});
}

/** Zapisz: { $session }, { $time } */
export function ownHoursLogDuty(values: { session: string; time: string }): string {
  return format("own_hours-log_duty", values);
}

/** Placówka */
export function ownHoursCentre(): string {
  return format("own_hours-centre", {});
}

/** Dzień */
export function ownHoursDay(): string {
  return format("own_hours-day", {});
}

/** Dzisiaj */
export function ownHoursToday(): string {
  return format("own_hours-today", {});
}

/** Wczoraj */
export function ownHoursYesterday(): string {
  return format("own_hours-yesterday", {});
}

/** Ile */
export function ownHoursLength(): string {
  return format("own_hours-length", {});
}

/** Mniej o pół godziny */
export function ownHoursLess(): string {
  return format("own_hours-less", {});
}

/** Więcej o pół godziny */
export function ownHoursMore(): string {
  return format("own_hours-more", {});
}

/** Co */
export function ownHoursTask(): string {
  return format("own_hours-task", {});
}

/** Inny dzień lub szczegóły */
export function ownHoursMoreDetails(): string {
  return format("own_hours-more_details", {});
}

/** Szczegóły */
export function ownHoursDetails(): string {
  return format("own_hours-details", {});
}

/** Nieobowiązkowe, jeśli wybierzesz zadanie. */
export function ownHoursDetailsHint(): string {
  return format("own_hours-details_hint", {});
}

/** Wybierz, co to było, albo wpisz to w szczegółach. */
export function ownHoursTaskNeeded(): string {
  return format("own_hours-task_needed", {});
}

/** Zapisz */
export function ownHoursSave(): string {
  return format("own_hours-save", {});
}

/** { $day } { $hours }: { $task } */
export function ownHoursSentence(values: { day: string; hours: string; task: string }): string {
  return format("own_hours-sentence", values);
}

/** { $day } { $hours } */
export function ownHoursSentenceOpen(values: { day: string; hours: string }): string {
  return format("own_hours-sentence_open", values);
}

/** Zapisano: { $what }. Policzy się, gdy biuro to potwierdzi. */
export function ownHoursSaved(values: { what: string }): string {
  return format("own_hours-saved", values);
}

/** Twoje wpisy: { $month } */
export function ownHoursList(values: { month: string }): string {
  return format("own_hours-list", values);
}

/** W tym miesiącu nie ma jeszcze wpisów. */
export function ownHoursNone(): string {
  return format("own_hours-none", {});
}

/** Poprzedni miesiąc */
export function ownHoursEarlier(): string {
  return format("own_hours-earlier", {});
}

/** Następny miesiąc */
export function ownHoursLater(): string {
  return format("own_hours-later", {});
}

/** Cofnij */
export function ownHoursTakeBack(): string {
  return format("own_hours-take_back", {});
}

/** Cofnij wpis: { $what } */
export function ownHoursTakeBackName(values: { what: string }): string {
  return format("own_hours-take_back_name", values);
}

/** Cofnięto wpis: { $what } */
export function ownHoursTakenBack(values: { what: string }): string {
  return format("own_hours-taken_back", values);
}

/** Karta do wydruku */
export function ownHoursCard(): string {
  return format("own_hours-card", {});
}

/** Zadania wolontariuszy */
export function volunteerTaskTitle(): string {
  return format("volunteer_task-title", {});
}

/** Te same słowa na kartach, w zestawieniach i przy stawkach. Zadania dla dyżurów proponują się same. */
export function volunteerTaskAbout(): string {
  return format("volunteer_task-about", {});
}

/** Nazwa */
export function volunteerTaskName(): string {
  return format("volunteer_task-name", {});
}

/** Proponuj przy dyżurze */
export function volunteerTaskUsualFor(): string {
  return format("volunteer_task-usual_for", {});
}

/** nie proponuj */
export function volunteerTaskUsualNone(): string {
  return format("volunteer_task-usual_none", {});
}

/** pomoc na zajęciach */
export function volunteerTaskUsualHelping(): string {
  return format("volunteer_task-usual_helping", {});
}

/** prowadzenie zajęć */
export function volunteerTaskUsualLeading(): string {
  return format("volunteer_task-usual_leading", {});
}

/** Można wybierać */
export function volunteerTaskActive(): string {
  return format("volunteer_task-active", {});
}

/** wycofane */
export function volunteerTaskInactive(): string {
  return format("volunteer_task-inactive", {});
}

/** Dodaj zadanie */
export function volunteerTaskAdd(): string {
  return format("volunteer_task-add", {});
}

/** Nowe zadanie */
export function volunteerTaskNew(): string {
  return format("volunteer_task-new", {});
}

/** Zadanie */
export function volunteerTaskChange(): string {
  return format("volunteer_task-change", {});
}

/** Zmień: { $name } */
export function volunteerTaskChangeName(values: { name: string }): string {
  return format("volunteer_task-change_name", values);
}

/** Przesuń wyżej: { $name } */
export function volunteerTaskUp(values: { name: string }): string {
  return format("volunteer_task-up", values);
}

/** Przesuń niżej: { $name } */
export function volunteerTaskDown(values: { name: string }): string {
  return format("volunteer_task-down", values);
}

/** Ustawienia */
export function settingsTitle(): string {
  return format("settings-title", {});
}

/** Działy ustawień */
export function settingsSections(): string {
  return format("settings-sections", {});
}

/** Organizacja */
export function settingsOrganisation(): string {
  return format("settings-organisation", {});
}

/** Placówka */
export function settingsCentre(): string {
  return format("settings-centre", {});
}

/** Sale */
export function settingsRooms(): string {
  return format("settings-rooms", {});
}

/** Kategorie zajęć */
export function settingsCategories(): string {
  return format("settings-categories", {});
}

/** Osoby prowadzące */
export function settingsLeaders(): string {
  return format("settings-leaders", {});
}

/** Godziny otwarcia */
export function settingsHours(): string {
  return format("settings-hours", {});
}

/** Dni zamknięcia */
export function settingsClosures(): string {
  return format("settings-closures", {});
}

/** Umowy */
export function settingsAgreements(): string {
  return format("settings-agreements", {});
}

/** Konta */
export function settingsUsers(): string {
  return format("settings-users", {});
}

/** Twoje hasło */
export function settingsAccount(): string {
  return format("settings-account", {});
}

/** Kopia danych */
export function settingsCopy(): string {
  return format("settings-copy", {});
}

/** Wygląd i język */
export function settingsAppearance(): string {
  return format("settings-appearance", {});
}

/** Historia czynności */
export function settingsHistory(): string {
  return format("settings-history", {});
}

/** Te dane drukują się w nagłówku raportów. */
export function settingsOrganisationAbout(): string {
  return format("settings-organisation_about", {});
}

/** Nieobowiązkowa. Tak nazwie się organizację na ekranie. */
export function settingsNameShortHint(): string {
  return format("settings-name_short_hint", {});
}

/** Nieobowiązkowe. */
export function settingsOptional(): string {
  return format("settings-optional", {});
}

/** Dane placówki */
export function settingsCentreDetails(): string {
  return format("settings-centre_details", {});
}

/** Zasady placówki */
export function settingsCentreRules(): string {
  return format("settings-centre_rules", {});
}

/** Telefon */
export function settingsPhone(): string {
  return format("settings-phone", {});
}

/** E-mail */
export function settingsEmail(): string {
  return format("settings-email", {});
}

/** Podpisuje raport miesięczny. */
export function settingsCoordinatorHint(): string {
  return format("settings-coordinator_hint", {});
}

/** Najniższy wiek w dniu deklaracji */
export function settingsMinAge(): string {
  return format("settings-min_age", {});
}

/** Zostaw puste, jeśli nie ma granicy wieku. */
export function settingsMinAgeHint(): string {
  return format("settings-min_age_hint", {});
}

/** Wymagane godziny otwarcia dziennie */
export function settingsRequiredHours(): string {
  return format("settings-required_hours", {});
}

/** Na przykład 4 albo 4:30. Wpisz 0, jeśli umowa tego nie wymaga. */
export function settingsRequiredHoursHint(): string {
  return format("settings-required_hours_hint", {});
}

/** Wpisz czas, na przykład 4 albo 4:30, najwyżej 24. */
export function settingsRequiredHoursWrong(): string {
  return format("settings-required_hours_wrong", {});
}

/** Dni, w które trzeba być otwartym */
export function settingsRequiredDays(): string {
  return format("settings-required_days", {});
}

/** Liczba osób z deklaracją wymagana w umowie */
export function settingsTargetMembers(): string {
  return format("settings-target_members", {});
}

/** Zostaw puste, jeśli umowa jej nie podaje. */
export function settingsTargetMembersHint(): string {
  return format("settings-target_members_hint", {});
}

/** Tygodnie na liście zajęć z wolnym wstępem */
export function settingsFreeEntryWeeks(): string {
  return format("settings-free_entry_weeks", {});
}

/** Tyle tygodni po ostatniej wizycie osoba jest podpowiadana. */
export function settingsFreeEntryWeeksHint(): string {
  return format("settings-free_entry_weeks_hint", {});
}

/** Deklaracja wymaga zamieszkania w mieście */
export function settingsResidentsOnly(): string {
  return format("settings-residents_only", {});
}

/** Praca z małoletnimi */
export function settingsWorksWithMinors(): string {
  return format("settings-works_with_minors", {});
}

/** Osoby prowadzące i wolontariusze potrzebują sprawdzenia w rejestrach. */
export function settingsWorksWithMinorsHint(): string {
  return format("settings-works_with_minors_hint", {});
}

/** Liczyć dzieci osobno */
export function settingsCountsChildren(): string {
  return format("settings-counts_children", {});
}

/** Drukować także godziny dydaktyczne (45 minut) */
export function settingsTeachingHours(): string {
  return format("settings-teaching_hours", {});
}

/** Podawać nazwiska wolontariuszy w raporcie */
export function settingsNamesVolunteers(): string {
  return format("settings-names_volunteers", {});
}

/** Dodaj placówkę */
export function settingsNewCentre(): string {
  return format("settings-new_centre", {});
}

/** Nowa placówka */
export function settingsNewCentreTitle(): string {
  return format("settings-new_centre_title", {});
}

/** Dodano placówkę: { $name }. */
export function settingsCentreAdded(values: { name: string }): string {
  return format("settings-centre_added", values);
}

/** Nazwa */
export function settingsName(): string {
  return format("settings-name", {});
}

/** Stan */
export function settingsState(): string {
  return format("settings-state", {});
}

/** Zmiana */
export function settingsChange(): string {
  return format("settings-change", {});
}

/** używane */
export function settingsActive(): string {
  return format("settings-active", {});
}

/** nieużywane */
export function settingsInactive(): string {
  return format("settings-inactive", {});
}

/** Można wybierać w planie */
export function settingsCanChoose(): string {
  return format("settings-can_choose", {});
}

/** Zmień: { $name } */
export function settingsChangeName(values: { name: string }): string {
  return format("settings-change_name", values);
}

/** Usuń: { $name } */
export function settingsRemoveName(values: { name: string }): string {
  return format("settings-remove_name", values);
}

/** Sale, które można wybrać w planie. Nieużywane zostają w historii. */
export function settingsRoomsAbout(): string {
  return format("settings-rooms_about", {});
}

/** Dodaj salę */
export function settingsRoomAdd(): string {
  return format("settings-room_add", {});
}

/** Nowa sala */
export function settingsRoomNew(): string {
  return format("settings-room_new", {});
}

/** Zmiana sali */
export function settingsRoomEdit(): string {
  return format("settings-room_edit", {});
}

/** Nie ma jeszcze żadnej sali. Dodaj pierwszą. */
export function settingsRoomsEmpty(): string {
  return format("settings-rooms_empty", {});
}

/** Kategorie dzielą zajęcia w raporcie. W planie widać ich literę i tło. */
export function settingsCategoriesAbout(): string {
  return format("settings-categories_about", {});
}

/** Dodaj kategorię */
export function settingsCategoryAdd(): string {
  return format("settings-category_add", {});
}

/** Nowa kategoria */
export function settingsCategoryNew(): string {
  return format("settings-category_new", {});
}

/** Zmiana kategorii */
export function settingsCategoryEdit(): string {
  return format("settings-category_edit", {});
}

/** Nie ma jeszcze żadnej kategorii. Dodaj pierwszą. */
export function settingsCategoriesEmpty(): string {
  return format("settings-categories_empty", {});
}

/** Litera */
export function settingsLetter(): string {
  return format("settings-letter", {});
}

/** Jedna lub dwie litery. */
export function settingsLetterHint(): string {
  return format("settings-letter_hint", {});
}

/** Tło */
export function settingsGround(): string {
  return format("settings-ground", {});
}

/** Tło { $number } */
export function settingsGroundNumber(values: { number: string }): string {
  return format("settings-ground_number", values);
}

/** Osoby i firmy, które prowadzą zajęcia. */
export function settingsLeadersAbout(): string {
  return format("settings-leaders_about", {});
}

/** Dodaj osobę prowadzącą */
export function settingsLeaderAdd(): string {
  return format("settings-leader_add", {});
}

/** Nowa osoba prowadząca */
export function settingsLeaderNew(): string {
  return format("settings-leader_new", {});
}

/** Zmiana osoby prowadzącej */
export function settingsLeaderEdit(): string {
  return format("settings-leader_edit", {});
}

/** Imię i nazwisko lub nazwa firmy */
export function settingsLeaderName(): string {
  return format("settings-leader_name", {});
}

/** Nie ma jeszcze nikogo. Dodaj pierwszą osobę prowadzącą. */
export function settingsLeadersEmpty(): string {
  return format("settings-leaders_empty", {});
}

/** Stałe godziny w tygodniu. Nowe godziny obowiązują od wybranego dnia, wcześniejsze zostają w historii. */
export function settingsHoursAbout(): string {
  return format("settings-hours_about", {});
}

/** Obowiązujące teraz */
export function settingsHoursNow(): string {
  return format("settings-hours_now", {});
}

/** Od { $date } */
export function settingsHoursAhead(values: { date: string }): string {
  return format("settings-hours_ahead", values);
}

/** Wcześniejsze godziny */
export function settingsHoursBefore(): string {
  return format("settings-hours_before", {});
}

/** { $first } – { $last } */
export function settingsHoursSpan(values: { first: string; last: string }): string {
  return format("settings-hours_span", values);
}

/** Nie podano jeszcze godzin otwarcia. */
export function settingsHoursNone(): string {
  return format("settings-hours_none", {});
}

/** Zmień godziny */
export function settingsHoursChange(): string {
  return format("settings-hours_change", {});
}

/** Nowe godziny otwarcia */
export function settingsHoursNew(): string {
  return format("settings-hours_new", {});
}

/** Obowiązują od */
export function settingsHoursFrom(): string {
  return format("settings-hours_from", {});
}

/** Przerwy, awarie i wyjazdy. W te dni plan nie tworzy spotkań. */
export function settingsClosuresAbout(): string {
  return format("settings-closures_about", {});
}

/** Dodaj dni zamknięcia */
export function settingsClosureAdd(): string {
  return format("settings-closure_add", {});
}

/** Dni zamknięcia */
export function settingsClosureNew(): string {
  return format("settings-closure_new", {});
}

/** Zmiana dni zamknięcia */
export function settingsClosureEdit(): string {
  return format("settings-closure_edit", {});
}

/** Nie ma żadnych dni zamknięcia. Święta program zna sam. */
export function settingsClosuresEmpty(): string {
  return format("settings-closures_empty", {});
}

/** Dni */
export function settingsClosureDays(): string {
  return format("settings-closure_days", {});
}

/** Powód */
export function settingsClosureReasonColumn(): string {
  return format("settings-closure_reason_column", {});
}

/** Pierwszy dzień */
export function settingsFirstDate(): string {
  return format("settings-first_date", {});
}

/** Ostatni dzień */
export function settingsLastDate(): string {
  return format("settings-last_date", {});
}

/** Rodzaj */
export function settingsClosureKind(): string {
  return format("settings-closure_kind", {});
}

/** Powód słowami */
export function settingsClosureReason(): string {
  return format("settings-closure_reason", {});
}

/** Nieobowiązkowy. Bez informacji o zdrowiu osób. */
export function settingsClosureReasonHint(): string {
  return format("settings-closure_reason_hint", {});
}

/** Liczyć te dni jako otwarte */
export function settingsCountsAsOpen(): string {
  return format("settings-counts_as_open", {});
}

/** Na przykład wyjazd całodniowy, jeśli umowa na to pozwala. */
export function settingsCountsAsOpenHint(): string {
  return format("settings-counts_as_open_hint", {});
}

/** liczone jako otwarte */
export function settingsCountedAsOpen(): string {
  return format("settings-counted_as_open", {});
}

/** Usunąć te dni zamknięcia? */
export function settingsRemoveClosure(): string {
  return format("settings-remove_closure", {});
}

/** Numer i tytuł umowy drukują się w raporcie miesięcznym. */
export function settingsAgreementsAbout(): string {
  return format("settings-agreements_about", {});
}

/** Dodaj umowę */
export function settingsAgreementAdd(): string {
  return format("settings-agreement_add", {});
}

/** Nowa umowa */
export function settingsAgreementNew(): string {
  return format("settings-agreement_new", {});
}

/** Zmiana umowy */
export function settingsAgreementEdit(): string {
  return format("settings-agreement_edit", {});
}

/** Nie ma jeszcze umowy. Dodaj ją, a raport będzie miał właściwy nagłówek. */
export function settingsAgreementsEmpty(): string {
  return format("settings-agreements_empty", {});
}

/** Gmina Miejska Kraków */
export function settingsUsualGrantor(): string {
  return format("settings-usual_grantor", {});
}

/** Okres */
export function settingsAgreementTerm(): string {
  return format("settings-agreement_term", {});
}

/** Placówki objęte umową */
export function settingsAgreementCentres(): string {
  return format("settings-agreement_centres", {});
}

/** Wybierz co najmniej jedną placówkę. */
export function settingsAgreementCentreNeeded(): string {
  return format("settings-agreement_centre_needed", {});
}

/** Zostaw puste, aby użyć zwykłego zwrotu dla tej formy: „{ $phrase }”. */
export function settingsFundingPhraseHint(values: { phrase: string }): string {
  return format("settings-funding_phrase_hint", values);
}

/** Nieobowiązkowy. Komu składa się raport miesięczny. */
export function settingsRecipientHint(): string {
  return format("settings-recipient_hint", {});
}

/** Każda osoba, która pracuje w programie, ma własne konto i hasło. */
export function settingsUsersAbout(): string {
  return format("settings-users_about", {});
}

/** Dodaj konto */
export function settingsUserAdd(): string {
  return format("settings-user_add", {});
}

/** Nowe konto */
export function settingsUserNew(): string {
  return format("settings-user_new", {});
}

/** Zmiana konta */
export function settingsUserEdit(): string {
  return format("settings-user_edit", {});
}

/** Imię i nazwisko */
export function settingsUserName(): string {
  return format("settings-user_name", {});
}

/** Rola */
export function settingsUserRole(): string {
  return format("settings-user_role", {});
}

/** Pierwsze hasło */
export function settingsUserPassword(): string {
  return format("settings-user_password", {});
}

/** Co najmniej { $limit } znaków. Ta osoba zmieni je po zalogowaniu. */
export function settingsUserPasswordHint(values: { limit: string }): string {
  return format("settings-user_password_hint", values);
}

/** Nowe hasło */
export function settingsUserGivePassword(): string {
  return format("settings-user_give_password", {});
}

/** Zostaw puste, jeśli ma zostać dotychczasowe. Wpisz co najmniej { $limit } znaków, gdy ta osoba zapomniała hasła albo nie ma go jeszcze w tym pliku. */
export function settingsUserGivePasswordHint(values: { limit: string }): string {
  return format("settings-user_give_password_hint", values);
}

/** Nadano hasło: { $name }. Przekaż je tej osobie; zmieni je po zalogowaniu. */
export function settingsUserPasswordGiven(values: { name: string }): string {
  return format("settings-user_password_given", values);
}

/** Może się logować */
export function settingsUserActive(): string {
  return format("settings-user_active", {});
}

/** może się logować */
export function settingsUserCan(): string {
  return format("settings-user_can", {});
}

/** nie może się logować */
export function settingsUserCannot(): string {
  return format("settings-user_cannot", {});
}

/** Dodano konto: { $name }. */
export function settingsUserAdded(values: { name: string }): string {
  return format("settings-user_added", values);
}

/** Zmiana hasła */
export function settingsPasswordChange(): string {
  return format("settings-password_change", {});
}

/** Hasło otwiera plik. Po zmianie stare przestaje działać. */
export function settingsPasswordAbout(): string {
  return format("settings-password_about", {});
}

/** Obecne hasło */
export function settingsPasswordCurrent(): string {
  return format("settings-password_current", {});
}

/** Zmień hasło */
export function settingsPasswordRun(): string {
  return format("settings-password_run", {});
}

/** Hasło zmienione. */
export function settingsPasswordChanged(): string {
  return format("settings-password_changed", {});
}

/** Nowy klucz zastępuje poprzedni, który od tej chwili przestaje działać. Zrób to, gdy kartka z kluczem zginęła albo ktoś ją widział. */
export function settingsRecoveryAbout(): string {
  return format("settings-recovery_about", {});
}

/** Nowy klucz odzyskiwania */
export function settingsRecoveryRenew(): string {
  return format("settings-recovery_renew", {});
}

/** Dotychczasowy klucz przestanie działać. Przygotuj drukarkę albo kartkę. */
export function settingsRecoverySure(): string {
  return format("settings-recovery_sure", {});
}

/** Utwórz nowy klucz */
export function settingsRecoveryRun(): string {
  return format("settings-recovery_run", {});
}

/** Klucz odzyskiwania jest zapisany. */
export function settingsRecoveryDone(): string {
  return format("settings-recovery_done", {});
}

/** Kopia to jeden zaszyfrowany plik z danymi i kluczami. Zapisz ją na pendrivie lub innym dysku, najlepiej raz w tygodniu. */
export function settingsCopyAbout(): string {
  return format("settings-copy_about", {});
}

/** Dokąd */
export function settingsCopyPath(): string {
  return format("settings-copy_path", {});
}

/** Folder albo plik. W folderze kopia dostanie nazwę z dzisiejszą datą. */
export function settingsCopyHint(): string {
  return format("settings-copy_hint", {});
}

/** Zapisano i sprawdzono kopię: { $path } */
export function settingsCopySaved(values: { path: string }): string {
  return format("settings-copy_saved", values);
}

/** Zapisuję i sprawdzam kopię… */
export function settingsCopySaving(): string {
  return format("settings-copy_saving", {});
}

/** Te ustawienia dotyczą tylko tego komputera. */
export function settingsAppearanceAbout(): string {
  return format("settings-appearance_about", {});
}

/** Motyw */
export function settingsTheme(): string {
  return format("settings-theme", {});
}

/** Jak w systemie */
export function settingsThemeSystem(): string {
  return format("settings-theme_system", {});
}

/** Jasny */
export function settingsThemeLight(): string {
  return format("settings-theme_light", {});
}

/** Ciemny */
export function settingsThemeDark(): string {
  return format("settings-theme_dark", {});
}

/** Wysoki kontrast */
export function settingsThemeContrast(): string {
  return format("settings-theme_contrast", {});
}

/** Wielkość tekstu */
export function settingsTextSize(): string {
  return format("settings-text_size", {});
}

/** { $size } % */
export function settingsTextSizePercent(values: { size: string }): string {
  return format("settings-text_size_percent", values);
}

/** Polski */
export function settingsLanguageNamePl(): string {
  return format("settings-language_name_pl", {});
}

/** English */
export function settingsLanguageNameEn(): string {
  return format("settings-language_name_en", {});
}

/** Wszystko, co zapisano w pliku. Każdą czynność można cofnąć, jeśli nikt nie zmienił potem tego samego. */
export function settingsHistoryAbout(): string {
  return format("settings-history_about", {});
}

/** Nie zapisano jeszcze żadnej czynności. */
export function settingsHistoryEmpty(): string {
  return format("settings-history_empty", {});
}

/** Kiedy */
export function settingsHistoryAt(): string {
  return format("settings-history_at", {});
}

/** Kto */
export function settingsHistoryAuthor(): string {
  return format("settings-history_author", {});
}

/** Co */
export function settingsHistoryWhat(): string {
  return format("settings-history_what", {});
}

/** cofnięte */
export function settingsHistoryUndone(): string {
  return format("settings-history_undone", {});
}

/** Cofnij: { $what } */
export function settingsHistoryUndo(values: { what: string }): string {
  return format("settings-history_undo", values);
}

/** Pokaż wcześniejsze */
export function settingsHistoryMore(): string {
  return format("settings-history_more", {});
}

/** Umowa */
export function agreementTitle(): string {
  return format("agreement-title", {});
}

/** Numer umowy */
export function agreementNumber(): string {
  return format("agreement-number", {});
}

/** Data zawarcia */
export function agreementSignedOn(): string {
  return format("agreement-signed_on", {});
}

/** Tytuł zadania publicznego */
export function agreementTaskTitle(): string {
  return format("agreement-task_title", {});
}

/** Zleceniodawca */
export function agreementGrantor(): string {
  return format("agreement-grantor", {});
}

/** Forma zlecenia */
export function agreementForm(): string {
  return format("agreement-form", {});
}

/** Pierwszy dzień realizacji */
export function agreementFirstDate(): string {
  return format("agreement-first_date", {});
}

/** Ostatni dzień realizacji */
export function agreementLastDate(): string {
  return format("agreement-last_date", {});
}

/** Formuła o finansowaniu */
export function agreementFundingPhrase(): string {
  return format("agreement-funding_phrase", {});
}

/** Adresat raportu miesięcznego */
export function agreementReportRecipient(): string {
  return format("agreement-report_recipient", {});
}

/** powierzenie */
export function grantFormEntrusted(): string {
  return format("grant_form-entrusted", {});
}

/** wsparcie */
export function grantFormSupported(): string {
  return format("grant_form-supported", {});
}

/** finansowane */
export function grantFormPhraseEntrusted(): string {
  return format("grant_form_phrase-entrusted", {});
}

/** współfinansowane */
export function grantFormPhraseSupported(): string {
  return format("grant_form_phrase-supported", {});
}

/** Opis miesiąca */
export function monthNoteTitle(): string {
  return format("month_note-title", {});
}

/** Miesiąc */
export function settlementTitle(): string {
  return format("settlement-title", {});
}

/** Poprzedni miesiąc */
export function settlementPrevious(): string {
  return format("settlement-previous", {});
}

/** Następny miesiąc */
export function settlementFollowing(): string {
  return format("settlement-following", {});
}

/** Rok i miesiąc */
export function settlementChoose(): string {
  return format("settlement-choose", {});
}

/**
 * { $people ->
 *         [one] { $month } przyszła { $people } osoba
 *         [few] { $month } przyszły { $people } osoby
 *         [many] { $month } przyszło { $people } osób
 *        *[other] { $month } przyszło { $people } osoby
 *     }, { $presences ->
 *         [one] { $presences } raz
 *         [few] { $presences } razy
 *         [many] { $presences } razy
 *        *[other] { $presences } razu
 *     }.
 */
export function settlementWhoCame(values: { people: number; presences: number; month: string }): string {
  return format("settlement-who_came", values);
}

/** { $month } nie zapisano jeszcze żadnej obecności. */
export function settlementNobodyCame(values: { month: string }): string {
  return format("settlement-nobody_came", values);
}

/** Miesiąc jest zamknięty. */
export function settlementClosed(): string {
  return format("settlement-closed", {});
}

/** Umowa nr { $number } z dnia { $date }: { $title } */
export function settlementAgreement(values: { number: string; date: string; title: string }): string {
  return format("settlement-agreement", values);
}

/** Podgląd PDF */
export function settlementPreview(): string {
  return format("settlement-preview", {});
}

/** Czego brakuje */
export function settlementMissing(): string {
  return format("settlement-missing", {});
}

/** Niczego nie brakuje. */
export function settlementNothingMissing(): string {
  return format("settlement-nothing_missing", {});
}

/** Pokaż spotkania */
export function settlementShowSessions(): string {
  return format("settlement-show_sessions", {});
}

/** Pokaż wolontariuszy */
export function settlementShowVolunteers(): string {
  return format("settlement-show_volunteers", {});
}

/** Pokaż godziny */
export function settlementShowServices(): string {
  return format("settlement-show_services", {});
}

/** Pokaż uczestników */
export function settlementShowPeople(): string {
  return format("settlement-show_people", {});
}

/** Popraw godziny */
export function settlementShowHours(): string {
  return format("settlement-show_hours", {});
}

/** Uzupełnij umowę */
export function settlementShowAgreement(): string {
  return format("settlement-show_agreement", {});
}

/** { $value } – pokaż, co policzono: { $what } */
export function settlementOpenFigure(values: { value: string; what: string }): string {
  return format("settlement-open_figure", values);
}

/** Co policzono: { $what } */
export function settlementFigureTitle(values: { what: string }): string {
  return format("settlement-figure_title", values);
}

/** Razem: { $value } */
export function settlementFigureValue(values: { value: string }): string {
  return format("settlement-figure_value", values);
}

/** Nic nie policzono. */
export function settlementFigureEmpty(): string {
  return format("settlement-figure_empty", {});
}

/** Data */
export function settlementRowDate(): string {
  return format("settlement-row_date", {});
}

/** Co */
export function settlementRowLabel(): string {
  return format("settlement-row_label", {});
}

/** Ile */
export function settlementRowWeight(): string {
  return format("settlement-row_weight", {});
}

/** Kto i kiedy zapisał(a) */
export function settlementRowRecorded(): string {
  return format("settlement-row_recorded", {});
}

/** Pokaż listę obecności: { $name } */
export function settlementRowOpen(values: { name: string }): string {
  return format("settlement-row_open", values);
}

/** Otwarcie placówki */
export function settlementOpening(): string {
  return format("settlement-opening", {});
}

/** Dni otwarcia */
export function settlementOpeningDays(): string {
  return format("settlement-opening_days", {});
}

/** Godziny otwarcia */
export function settlementOpeningHours(): string {
  return format("settlement-opening_hours", {});
}

/** Wymagane dni robocze */
export function settlementRequiredDays(): string {
  return format("settlement-required_days", {});
}

/** Wymagane godziny */
export function settlementRequiredHours(): string {
  return format("settlement-required_hours", {});
}

/** Różnica */
export function settlementDifference(): string {
  return format("settlement-difference", {});
}

/** Dzień po dniu */
export function settlementByDay(): string {
  return format("settlement-by_day", {});
}

/** Tydzień po tygodniu */
export function settlementByWeek(): string {
  return format("settlement-by_week", {});
}

/** Dzień */
export function settlementDay(): string {
  return format("settlement-day", {});
}

/** Tydzień */
export function settlementWeek(): string {
  return format("settlement-week", {});
}

/** Godziny */
export function settlementHoursOfDay(): string {
  return format("settlement-hours_of_day", {});
}

/** Otwarcie */
export function settlementTimeOpen(): string {
  return format("settlement-time_open", {});
}

/** Wymagane */
export function settlementTimeRequired(): string {
  return format("settlement-time_required", {});
}

/** Uwagi */
export function settlementRemarks(): string {
  return format("settlement-remarks", {});
}

/** zamknięte */
export function settlementClosedDay(): string {
  return format("settlement-closed_day", {});
}

/** Wskaźnik */
export function settlementIndicator(): string {
  return format("settlement-indicator", {});
}

/** Uczestnicy */
export function settlementParticipants(): string {
  return format("settlement-participants", {});
}

/** W miesiącu */
export function settlementColumnMonth(): string {
  return format("settlement-column_month", {});
}

/** Od początku roku */
export function settlementColumnYear(): string {
  return format("settlement-column_year", {});
}

/** Od początku umowy */
export function settlementColumnAgreement(): string {
  return format("settlement-column_agreement", {});
}

/** Uczestnicy z deklaracją, na koniec okresu */
export function settlementDeclared(): string {
  return format("settlement-declared", {});
}

/** Nowi uczestnicy */
export function settlementNew(): string {
  return format("settlement-new", {});
}

/** Osoby, które zakończyły udział */
export function settlementLeft(): string {
  return format("settlement-left", {});
}

/** Osoby, które skorzystały z zajęć */
export function settlementUnique(): string {
  return format("settlement-unique", {});
}

/** Liczba udziałów */
export function settlementPresences(): string {
  return format("settlement-presences", {});
}

/** Średnia liczba osób na spotkaniu */
export function settlementMean(): string {
  return format("settlement-mean", {});
}

/** Goście bez rejestracji */
export function settlementGuests(): string {
  return format("settlement-guests", {});
}

/** Dzieci */
export function settlementChildren(): string {
  return format("settlement-children", {});
}

/** { $what }: udziały wliczone do średniej */
export function settlementMeanPresences(values: { what: string }): string {
  return format("settlement-mean_presences", values);
}

/** Według płci */
export function settlementBySex(): string {
  return format("settlement-by_sex", {});
}

/** Według wieku */
export function settlementByAge(): string {
  return format("settlement-by_age", {});
}

/** Według dzielnicy */
export function settlementByDistrict(): string {
  return format("settlement-by_district", {});
}

/** Osoby */
export function settlementPeople(): string {
  return format("settlement-people", {});
}

/** Dzielnica { $district } */
export function settlementDistrict(values: { district: string }): string {
  return format("settlement-district", values);
}

/** Kobiety */
export function sexGroupFemale(): string {
  return format("sex_group-female", {});
}

/** Mężczyźni */
export function sexGroupMale(): string {
  return format("sex_group-male", {});
}

/** Nie podano */
export function sexGroupNotGiven(): string {
  return format("sex_group-not_given", {});
}

/** poniżej 60 lat */
export function ageGroupUnder60(): string {
  return format("age_group-under60", {});
}

/** 60–64 lata */
export function ageGroupFrom60(): string {
  return format("age_group-from60", {});
}

/** 65–69 lat */
export function ageGroupFrom65(): string {
  return format("age_group-from65", {});
}

/** 70–74 lata */
export function ageGroupFrom70(): string {
  return format("age_group-from70", {});
}

/** 75–79 lat */
export function ageGroupFrom75(): string {
  return format("age_group-from75", {});
}

/** 80–84 lata */
export function ageGroupFrom80(): string {
  return format("age_group-from80", {});
}

/** 85 lat i więcej */
export function ageGroupFrom85(): string {
  return format("age_group-from85", {});
}

/** nie podano */
export function ageGroupNotGiven(): string {
  return format("age_group-not_given", {});
}

/** Zajęcia według kategorii */
export function settlementCategories(): string {
  return format("settlement-categories", {});
}

/** Kategoria */
export function settlementCategory(): string {
  return format("settlement-category", {});
}

/** Spotkania */
export function settlementSessions(): string {
  return format("settlement-sessions", {});
}

/** Godziny */
export function settlementHours(): string {
  return format("settlement-hours", {});
}

/** Suma osób w kategoriach może przekraczać liczbę osób łącznie: ta sama osoba korzysta z różnych zajęć. */
export function settlementSumNote(): string {
  return format("settlement-sum_note", {});
}

/** W tym miesiącu nie odbyło się jeszcze żadne spotkanie. */
export function settlementNoSessions(): string {
  return format("settlement-no_sessions", {});
}

/** Zajęcia cykliczne */
export function settlementSeries(): string {
  return format("settlement-series", {});
}

/** Zajęcia */
export function settlementSeriesName(): string {
  return format("settlement-series_name", {});
}

/** Zaplanowane */
export function settlementSeriesPlanned(): string {
  return format("settlement-series_planned", {});
}

/** Zrealizowane */
export function settlementSeriesHeld(): string {
  return format("settlement-series_held", {});
}

/** Odwołane */
export function settlementSeriesCancelled(): string {
  return format("settlement-series_cancelled", {});
}

/** Średnio */
export function settlementSeriesMean(): string {
  return format("settlement-series_mean", {});
}

/** W tym miesiącu nie ma zajęć cyklicznych. */
export function settlementNoSeries(): string {
  return format("settlement-no_series", {});
}

/** Co stało się ze spotkaniami */
export function settlementBalance(): string {
  return format("settlement-balance", {});
}

/** Zaplanowane */
export function settlementPlanned(): string {
  return format("settlement-planned", {});
}

/** Przeniesione z innego miesiąca */
export function settlementMovedIn(): string {
  return format("settlement-moved_in", {});
}

/** Dodane */
export function settlementAdded(): string {
  return format("settlement-added", {});
}

/** Odbyły się */
export function settlementHeld(): string {
  return format("settlement-held", {});
}

/** Odwołane */
export function settlementCancelled(): string {
  return format("settlement-cancelled", {});
}

/** Przeniesione na inny miesiąc */
export function settlementMovedOut(): string {
  return format("settlement-moved_out", {});
}

/** Do rozliczenia */
export function settlementUnsettled(): string {
  return format("settlement-unsettled", {});
}

/** Przed nami */
export function settlementAhead(): string {
  return format("settlement-ahead", {});
}

/** Spotkania odwołane i zmiany */
export function settlementChanges(): string {
  return format("settlement-changes", {});
}

/** Termin pierwotny */
export function settlementChangeWas(): string {
  return format("settlement-change_was", {});
}

/** Zmiana */
export function settlementChangeBecame(): string {
  return format("settlement-change_became", {});
}

/** przeniesione na { $date } */
export function settlementChangeMoved(values: { date: string }): string {
  return format("settlement-change_moved", values);
}

/** zmiana miejsca */
export function settlementChangePlace(): string {
  return format("settlement-change_place", {});
}

/** Żadne spotkanie nie zostało odwołane ani przeniesione. */
export function settlementNoChanges(): string {
  return format("settlement-no_changes", {});
}

/** Wolontariat */
export function settlementVolunteers(): string {
  return format("settlement-volunteers", {});
}

/** Wolontariusze */
export function settlementVolunteersCount(): string {
  return format("settlement-volunteers_count", {});
}

/** Godziny wolontariatu */
export function settlementVolunteersHours(): string {
  return format("settlement-volunteers_hours", {});
}

/** Opis działań */
export function settlementDescription(): string {
  return format("settlement-description", {});
}

/** Najważniejsze działania, współpraca z partnerami, promocja, dostępność, trudności i odstępstwa. Opis zapisuje się sam. */
export function settlementDescriptionHint(): string {
  return format("settlement-description_hint", {});
}

/** Opis zapisze się za chwilę. */
export function settlementDescriptionWaiting(): string {
  return format("settlement-description_waiting", {});
}

/** Zapisywanie opisu… */
export function settlementDescriptionSaving(): string {
  return format("settlement-description_saving", {});
}

/** Opis jest zapisany. */
export function settlementDescriptionSaved(): string {
  return format("settlement-description_saved", {});
}

/** Opisu nie zapisano. Tekst został w polu; popraw go albo spróbuj ponownie. */
export function settlementDescriptionFailed(): string {
  return format("settlement-description_failed", {});
}

/** Podgląd wydruku */
export function previewTitle(): string {
  return format("preview-title", {});
}

/** Przygotowanie wydruku… */
export function previewLoading(): string {
  return format("preview-loading", {});
}

/** Nie udało się pokazać podglądu. Dane są bezpieczne. Dokument można mimo to zapisać i otworzyć w programie do plików PDF. */
export function previewFailed(): string {
  return format("preview-failed", {});
}

/** Strona { $page } z { $pages } */
export function previewPageOf(values: { page: number; pages: number }): string {
  return format("preview-page_of", values);
}

/** Podgląd wydruku, strona { $page } z { $pages } */
export function previewPicture(values: { page: number; pages: number }): string {
  return format("preview-picture", values);
}

/** Poprzednia */
export function previewPrevious(): string {
  return format("preview-previous", {});
}

/** Następna */
export function previewFollowing(): string {
  return format("preview-following", {});
}

/** Powiększ */
export function previewCloser(): string {
  return format("preview-closer", {});
}

/** Pomniejsz */
export function previewFarther(): string {
  return format("preview-farther", {});
}

/** Powiększenie: { $percent } */
export function previewZoom(values: { percent: string }): string {
  return format("preview-zoom", values);
}

/** Tekst tej strony */
export function previewText(): string {
  return format("preview-text", {});
}

/** Obraz wydruku nie jest dostępny dla czytnika ekranu; poniżej jest ten sam tekst. */
export function previewTextNote(): string {
  return format("preview-text_note", {});
}

/** Plik */
export function previewPath(): string {
  return format("preview-path", {});
}

/** Pełna ścieżka pliku albo folder. */
export function previewPathHint(): string {
  return format("preview-path_hint", {});
}

/** Wpisz, gdzie zapisać plik. */
export function previewPathNeeded(): string {
  return format("preview-path_needed", {});
}

/** Zapisz PDF */
export function previewSave(): string {
  return format("preview-save", {});
}

/** Zapisano: { $path } */
export function previewSaved(values: { path: string }): string {
  return format("preview-saved", values);
}

/** Otwórz */
export function previewOpen(): string {
  return format("preview-open", {});
}

/** Pokaż w folderze */
export function previewReveal(): string {
  return format("preview-reveal", {});
}

/** Powtórzenie planu */
export function copyTermTitle(): string {
  return format("copy_term-title", {});
}

/** Zajęcia z wybranych dni zostaną zaplanowane jeszcze raz. Święta i dni zamknięcia są pomijane. */
export function copyTermAbout(): string {
  return format("copy_term-about", {});
}

/** Co powtórzyć */
export function copyTermWhat(): string {
  return format("copy_term-what", {});
}

/** Miesiąc */
export function copyTermWhatMonth(): string {
  return format("copy_term_what-month", {});
}

/** Okres */
export function copyTermWhatTerm(): string {
  return format("copy_term_what-term", {});
}

/** w następnym albo innym miesiącu */
export function copyTermAboutMonth(): string {
  return format("copy_term_about-month", {});
}

/** semestr albo dowolne dni */
export function copyTermAboutTerm(): string {
  return format("copy_term_about-term", {});
}

/** Z miesiąca */
export function copyTermFromMonth(): string {
  return format("copy_term-from_month", {});
}

/** Na miesiąc */
export function copyTermToMonth(): string {
  return format("copy_term-to_month", {});
}

/** Od dnia */
export function copyTermFirstDate(): string {
  return format("copy_term-first_date", {});
}

/** Do dnia */
export function copyTermLastDate(): string {
  return format("copy_term-last_date", {});
}

/** Nowy okres od dnia */
export function copyTermToFirst(): string {
  return format("copy_term-to_first", {});
}

/** Nowy okres do dnia */
export function copyTermToLast(): string {
  return format("copy_term-to_last", {});
}

/** Zapisane osoby */
export function copyTermPeople(): string {
  return format("copy_term-people", {});
}

/** Razem z zapisanymi osobami */
export function copyTermPeopleKeep(): string {
  return format("copy_term_people-keep", {});
}

/** Bez zapisanych osób */
export function copyTermPeopleFresh(): string {
  return format("copy_term_people-fresh", {});
}

/** serie trwają dalej, z tymi samymi osobami */
export function copyTermPeopleAboutKeep(): string {
  return format("copy_term_people_about-keep", {});
}

/** powstaną nowe serie, na które nikt nie jest zapisany */
export function copyTermPeopleAboutFresh(): string {
  return format("copy_term_people_about-fresh", {});
}

/** Pokaż, co powstanie */
export function copyTermShow(): string {
  return format("copy_term-show", {});
}

/** Usuń zaznaczenie serii, której nie chcesz powtarzać. */
export function copyTermHint(): string {
  return format("copy_term-hint", {});
}

/** Serie */
export function copyTermList(): string {
  return format("copy_term-list", {});
}

/** Serie: { $series }. Nowe spotkania: { $sessions }. */
export function copyTermSum(values: { series: string; sessions: string }): string {
  return format("copy_term-sum", values);
}

/** W tych dniach nie ma żadnej serii. */
export function copyTermNothing(): string {
  return format("copy_term-nothing", {});
}

/** Nic nie powstanie. Zmień dni albo zaznacz serie. */
export function copyTermNone(): string {
  return format("copy_term-none", {});
}

/** nowe spotkania: { $count } */
export function copyTermSessions(values: { count: string }): string {
  return format("copy_term-sessions", values);
}

/** Powtórz plan */
export function copyTermSave(): string {
  return format("copy_term-save", {});
}

/** Wróć do dni */
export function copyTermBack(): string {
  return format("copy_term-back", {});
}

/**
 * { $sessions ->
 *         [one] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkanie.
 *         [few] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
 *         [many] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkań.
 *        *[other] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
 *     }
 */
export function copyTermSaved(values: { sessions: number; series: string }): string {
  return format("copy_term-saved", values);
}

/** Ostatni dzień jest wcześniejszy niż pierwszy. */
export function copyTermReversed(): string {
  return format("copy_term-reversed", {});
}

/** Nowy okres zaczyna się przed końcem powtarzanego. */
export function copyTermOverlap(): string {
  return format("copy_term-overlap", {});
}

/** będzie zaplanowana */
export function copyVerdictPlanned(): string {
  return format("copy_verdict-planned", {});
}

/** pominięta na życzenie */
export function copyVerdictLeftOut(): string {
  return format("copy_verdict-left_out", {});
}

/** ma już spotkania w nowym okresie */
export function copyVerdictPlannedAlready(): string {
  return format("copy_verdict-planned_already", {});
}

/** dni wybrano pojedynczo, zaplanuj ją osobno */
export function copyVerdictChosenDays(): string {
  return format("copy_verdict-chosen_days", {});
}

/** nie wypada ani jedno spotkanie */
export function copyVerdictEmpty(): string {
  return format("copy_verdict-empty", {});
}

/** Inne godziny w jednym dniu */
export function dayHoursTitle(): string {
  return format("day_hours-title", {});
}

/** Zastępują stałe godziny tylko w tym dniu. */
export function dayHoursAbout(): string {
  return format("day_hours-about", {});
}

/** Żaden dzień nie ma innych godzin. */
export function dayHoursNone(): string {
  return format("day_hours-none", {});
}

/** Dni, które minęły */
export function dayHoursPast(): string {
  return format("day_hours-past", {});
}

/** Ustal godziny dnia */
export function dayHoursAdd(): string {
  return format("day_hours-add", {});
}

/** Godziny jednego dnia */
export function dayHoursNew(): string {
  return format("day_hours-new", {});
}

/** Dzień */
export function dayHoursDay(): string {
  return format("day_hours-day", {});
}

/** Godziny */
export function dayHoursHours(): string {
  return format("day_hours-hours", {});
}

/** Otwarcie */
export function dayHoursOpens(): string {
  return format("day_hours-opens", {});
}

/** Zamknięcie */
export function dayHoursCloses(): string {
  return format("day_hours-closes", {});
}

/** Otwarcie po przerwie */
export function dayHoursOpensAgain(): string {
  return format("day_hours-opens_again", {});
}

/** Zamknięcie po przerwie */
export function dayHoursClosesAgain(): string {
  return format("day_hours-closes_again", {});
}

/** Zostaw puste, jeśli nie ma przerwy. */
export function dayHoursAgainHint(): string {
  return format("day_hours-again_hint", {});
}

/** Zwykle w tym dniu: { $hours } */
export function dayHoursUsual(values: { hours: string }): string {
  return format("day_hours-usual", values);
}

/** Przywróć stałe godziny */
export function dayHoursRemove(): string {
  return format("day_hours-remove", {});
}

/** Przywróć stałe godziny: { $date } */
export function dayHoursRemoveNamed(values: { date: string }): string {
  return format("day_hours-remove_named", values);
}

/** Ustalono godziny: { $date }, { $hours }. */
export function dayHoursSaved(values: { date: string; hours: string }): string {
  return format("day_hours-saved", values);
}

/** Znów obowiązują stałe godziny: { $date }. */
export function dayHoursRemoved(values: { date: string }): string {
  return format("day_hours-removed", values);
}

/** Zamknięcie musi być po otwarciu. */
export function dayHoursOrder(): string {
  return format("day_hours-order", {});
}

/** Wpisz godzinę, na przykład 9:30. */
export function dayHoursNeeded(): string {
  return format("day_hours-needed", {});
}

/** Druga część dnia musi zaczynać się po pierwszej. */
export function dayHoursBreakOrder(): string {
  return format("day_hours-break_order", {});
}

/** W te dni nie ma w planie spotkań, które trzeba odwołać. */
export function closureHitsNone(): string {
  return format("closure_hits-none", {});
}

/**
 * { $count ->
 *         [one] W te dni jest w planie { $count } spotkanie.
 *         [few] W te dni są w planie { $count } spotkania.
 *         [many] W te dni jest w planie { $count } spotkań.
 *        *[other] W te dni jest w planie { $count } spotkania.
 *     }
 */
export function closureHitsCount(values: { count: number }): string {
  return format("closure_hits-count", values);
}

/**
 * { $count ->
 *         [one] { $count } spotkanie już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
 *         [few] { $count } spotkania już się odbyły albo mają zaznaczone obecności: zostają bez zmian.
 *         [many] { $count } spotkań już się odbyło albo ma zaznaczone obecności: zostają bez zmian.
 *        *[other] { $count } spotkania już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
 *     }
 */
export function closureHitsHeld(values: { count: number }): string {
  return format("closure_hits-held", values);
}

/** Co z tymi spotkaniami */
export function closureHitsWhat(): string {
  return format("closure_hits-what", {});
}

/** Zostaw w planie */
export function closureHitsKeep(): string {
  return format("closure_hits-keep", {});
}

/** można je potem przenieść albo odwołać pojedynczo */
export function closureHitsKeepAbout(): string {
  return format("closure_hits-keep_about", {});
}

/** Odwołaj te spotkania */
export function closureHitsCancel(): string {
  return format("closure_hits-cancel", {});
}

/** przyczyną będzie to zamknięcie; można je przywrócić */
export function closureHitsCancelAbout(): string {
  return format("closure_hits-cancel_about", {});
}

/** i jeszcze: { $count } */
export function closureHitsMore(values: { count: string }): string {
  return format("closure_hits-more", values);
}

/** Zapisano dni zamknięcia: { $days }. */
export function closureHitsSaved(values: { days: string }): string {
  return format("closure_hits-saved", values);
}

/**
 * { $count ->
 *         [one] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkanie.
 *         [few] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
 *         [many] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkań.
 *        *[other] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
 *     }
 */
export function closureHitsSavedCancelled(values: { count: number; days: string }): string {
  return format("closure_hits-saved_cancelled", values);
}

/** Plan */
export function timetableTitle(): string {
  return format("timetable-title", {});
}

/** Nazwa zajęć */
export function seriesName(): string {
  return format("series-name", {});
}

/** Kategoria */
export function seriesCategory(): string {
  return format("series-category", {});
}

/** Osoba prowadząca */
export function seriesLeader(): string {
  return format("series-leader", {});
}

/** Sala */
export function seriesRoom(): string {
  return format("series-room", {});
}

/** Miejsce poza placówką */
export function seriesPlace(): string {
  return format("series-place", {});
}

/** Od kiedy */
export function seriesFirstDate(): string {
  return format("series-first_date", {});
}

/** Godzina */
export function seriesStart(): string {
  return format("series-start", {});
}

/** Czas trwania (min) */
export function seriesMinutes(): string {
  return format("series-minutes", {});
}

/** Udział */
export function seriesEntry(): string {
  return format("series-entry", {});
}

/** Limit miejsc */
export function seriesCapacity(): string {
  return format("series-capacity", {});
}

/** zapisy */
export function entryEnrolment(): string {
  return format("entry-enrolment", {});
}

/** wstęp wolny */
export function entryFree(): string {
  return format("entry-free", {});
}

/** Nieobecność osoby prowadzącej */
export function cancelReasonLeaderAbsent(): string {
  return format("cancel_reason-leader_absent", {});
}

/** Za mało chętnych */
export function cancelReasonTooFewPeople(): string {
  return format("cancel_reason-too_few_people", {});
}

/** Awaria w lokalu */
export function cancelReasonFailure(): string {
  return format("cancel_reason-failure", {});
}

/** Pogoda */
export function cancelReasonWeather(): string {
  return format("cancel_reason-weather", {});
}

/** Dzień wolny lub przerwa */
export function cancelReasonDayOff(): string {
  return format("cancel_reason-day_off", {});
}

/** Zawieszenie działalności */
export function cancelReasonSuspension(): string {
  return format("cancel_reason-suspension", {});
}

/** Inna przyczyna organizacyjna */
export function cancelReasonOther(): string {
  return format("cancel_reason-other", {});
}

/** zaplanowane */
export function outcomePlanned(): string {
  return format("outcome-planned", {});
}

/** odbyło się */
export function outcomeHeld(): string {
  return format("outcome-held", {});
}

/** odwołane */
export function outcomeCancelled(): string {
  return format("outcome-cancelled", {});
}

/** do rozliczenia */
export function outcomeUnsettled(): string {
  return format("outcome-unsettled", {});
}

/** przeniesione */
export function sessionMoved(): string {
  return format("session-moved", {});
}

/** przeniesione z: { $from } */
export function sessionMovedFrom(values: { from: string }): string {
  return format("session-moved_from", values);
}

/** kolizja */
export function sessionClash(): string {
  return format("session-clash", {});
}

/** bez sali */
export function sessionNoRoom(): string {
  return format("session-no_room", {});
}

/** bez osoby prowadzącej */
export function sessionNoLeader(): string {
  return format("session-no_leader", {});
}

/** Tydzień { $number } · { $range } */
export function timetableWeekOf(values: { number: string; range: string }): string {
  return format("timetable-week_of", values);
}

/** Poprzedni tydzień */
export function timetablePreviousWeek(): string {
  return format("timetable-previous_week", {});
}

/** Następny tydzień */
export function timetableNextWeek(): string {
  return format("timetable-next_week", {});
}

/** Ten tydzień */
export function timetableThisWeek(): string {
  return format("timetable-this_week", {});
}

/** Przejdź do dnia */
export function timetableGoToDate(): string {
  return format("timetable-go_to_date", {});
}

/** Wybór tygodnia */
export function timetableSwitcher(): string {
  return format("timetable-switcher", {});
}

/** Dodaj zajęcia */
export function timetableAdd(): string {
  return format("timetable-add", {});
}

/** Dodaj: { $day } */
export function timetableAddOn(values: { day: string }): string {
  return format("timetable-add_on", values);
}

/** Otwarcie w tygodniu: { $open } z wymaganych { $required } */
export function timetableOpening(values: { open: string; required: string }): string {
  return format("timetable-opening", values);
}

/** Otwarcie w tygodniu: { $open } */
export function timetableOpeningOnly(values: { open: string }): string {
  return format("timetable-opening_only", values);
}

/** brakuje: { $missing } */
export function timetableOpeningMissing(values: { missing: string }): string {
  return format("timetable-opening_missing", values);
}

/** wymóg spełniony */
export function timetableOpeningMet(): string {
  return format("timetable-opening_met", {});
}

/** Jak to policzono */
export function timetableOpeningWhy(): string {
  return format("timetable-opening_why", {});
}

/** Pokaż */
export function timetableShow(): string {
  return format("timetable-show", {});
}

/** wszystkie zajęcia */
export function timetableShowAll(): string {
  return format("timetable-show_all", {});
}

/** sala: { $name } */
export function timetableOnlyRoom(values: { name: string }): string {
  return format("timetable-only_room", values);
}

/** prowadzi: { $name } */
export function timetableOnlyLeader(values: { name: string }): string {
  return format("timetable-only_leader", values);
}

/** Siatka tygodnia */
export function timetableGrid(): string {
  return format("timetable-grid", {});
}

/** poza salami */
export function timetableElsewhere(): string {
  return format("timetable-elsewhere", {});
}

/** W tym tygodniu nie ma nic w planie. */
export function timetableEmpty(): string {
  return format("timetable-empty", {});
}

/** Dodaj zajęcia przyciskiem powyżej albo kliknij wolne miejsce w siatce. */
export function timetableEmptyNext(): string {
  return format("timetable-empty_next", {});
}

/** Nic w planie. */
export function timetableEmptyDay(): string {
  return format("timetable-empty_day", {});
}

/** W tym tygodniu nie ma takich zajęć. */
export function timetableFilteredEmpty(): string {
  return format("timetable-filtered_empty", {});
}

/** Dzień wolny: { $name } */
export function timetableHoliday(values: { name: string }): string {
  return format("timetable-holiday", values);
}

/** Zamknięte: { $name } */
export function timetableClosure(values: { name: string }): string {
  return format("timetable-closure", values);
}

/** Miesiąc zamknięty */
export function timetableMonthClosed(): string {
  return format("timetable-month_closed", {});
}

/** Otwarte: { $hours } */
export function timetableOpenHours(values: { hours: string }): string {
  return format("timetable-open_hours", values);
}

/** Bez godzin otwarcia */
export function timetableNotOpen(): string {
  return format("timetable-not_open", {});
}

/** Strzałki: kolejne zajęcia. Enter: szczegóły. Delete: odwołanie. Alt i strzałki: przeniesienie o 15 minut lub o dzień. Alt i Page Up lub Page Down: inna sala. Alt, Shift i strzałka w górę lub w dół: długość. Page Up i Page Down: poprzedni i następny widok. Ctrl+F: szukanie. Zajęcia można też przeciągnąć albo otworzyć i wybrać „Przenieś…”. */
export function timetableKeysHint(): string {
  return format("timetable-keys_hint", {});
}

/** Tydzień { $range }. Liczba spotkań: { $sessions }. */
export function timetableWeekShown(values: { range: string; sessions: string }): string {
  return format("timetable-week_shown", values);
}

/** Plan układają koordynator lub koordynatorka oraz osoba zarządzająca. Twoje zajęcia są na stronie „Dzisiaj”. */
export function timetableNotYours(): string {
  return format("timetable-not_yours", {});
}

/** Widok */
export function timetableView(): string {
  return format("timetable-view", {});
}

/** Tydzień */
export function timetableViewWeek(): string {
  return format("timetable_view-week", {});
}

/** Dzień */
export function timetableViewDay(): string {
  return format("timetable_view-day", {});
}

/** Miesiąc */
export function timetableViewMonth(): string {
  return format("timetable_view-month", {});
}

/** Lista */
export function timetableViewList(): string {
  return format("timetable_view-list", {});
}

/** Poprzedni */
export function timetablePrevious(): string {
  return format("timetable-previous", {});
}

/** Następny */
export function timetableNext(): string {
  return format("timetable-next", {});
}

/** Poprzedni dzień */
export function timetablePreviousDay(): string {
  return format("timetable-previous_day", {});
}

/** Następny dzień */
export function timetableNextDay(): string {
  return format("timetable-next_day", {});
}

/** Dzisiaj */
export function timetableThisDay(): string {
  return format("timetable-this_day", {});
}

/** Poprzedni miesiąc */
export function timetablePreviousMonth(): string {
  return format("timetable-previous_month", {});
}

/** Następny miesiąc */
export function timetableNextMonth(): string {
  return format("timetable-next_month", {});
}

/** Ten miesiąc */
export function timetableThisMonth(): string {
  return format("timetable-this_month", {});
}

/** Miesiąc: { $month } */
export function timetableMonthOf(values: { month: string }): string {
  return format("timetable-month_of", values);
}

/** Powiększenie */
export function timetableZoom(): string {
  return format("timetable-zoom", {});
}

/** Powiększ siatkę */
export function timetableZoomIn(): string {
  return format("timetable-zoom_in", {});
}

/** Pomniejsz siatkę */
export function timetableZoomOut(): string {
  return format("timetable-zoom_out", {});
}

/** Powiększenie siatki: { $percent }% */
export function timetableZoomNow(values: { percent: string }): string {
  return format("timetable-zoom_now", values);
}

/** Kategorie */
export function timetableLegend(): string {
  return format("timetable-legend", {});
}

/** Siatka dnia */
export function timetableDayGrid(): string {
  return format("timetable-day_grid", {});
}

/** Kalendarz miesiąca */
export function timetableMonthGrid(): string {
  return format("timetable-month_grid", {});
}

/** Lista zajęć */
export function timetableList(): string {
  return format("timetable-list", {});
}

/** Pokaż dzień: { $day } */
export function timetableShowDay(values: { day: string }): string {
  return format("timetable-show_day", values);
}

/** Dzień { $day }. Liczba spotkań: { $sessions }. */
export function timetableDayShown(values: { day: string; sessions: string }): string {
  return format("timetable-day_shown", values);
}

/** Miesiąc { $month }. Liczba spotkań: { $sessions }. */
export function timetableMonthShown(values: { month: string; sessions: string }): string {
  return format("timetable-month_shown", values);
}

/** W tym dniu nie ma nic w planie. */
export function timetableEmptyThisDay(): string {
  return format("timetable-empty_this_day", {});
}

/** W tym miesiącu nie ma nic w planie. */
export function timetableEmptyMonth(): string {
  return format("timetable-empty_month", {});
}

/** W tym widoku nie ma takich zajęć. */
export function timetableFilteredEmptyHere(): string {
  return format("timetable-filtered_empty_here", {});
}

/** { $name }: { $when }, { $room } */
export function movingTarget(values: { name: string; when: string; room: string }): string {
  return format("moving-target", values);
}

/** { $name }: { $when } */
export function movingTargetNowhere(values: { name: string; when: string }): string {
  return format("moving-target_nowhere", values);
}

/** Przenoszenie: { $name }. Escape zostawia bez zmian. */
export function movingStarted(values: { name: string }): string {
  return format("moving-started", values);
}

/** Bez zmian: { $name }. */
export function movingUnchanged(values: { name: string }): string {
  return format("moving-unchanged", values);
}

/** Nowy termin */
export function movingNew(): string {
  return format("moving-new", {});
}

/** Przenieś (Enter) */
export function movingSave(): string {
  return format("moving-save", {});
}

/** Zostaw bez zmian (Escape) */
export function movingLeave(): string {
  return format("moving-leave", {});
}

/** Sala zajęta: { $other }, { $time }. */
export function movingRoomTaken(values: { other: string; time: string }): string {
  return format("moving-room_taken", values);
}

/** { $leader } prowadzi w tym czasie: { $other }, { $time }. */
export function movingLeaderTaken(values: { leader: string; other: string; time: string }): string {
  return format("moving-leader_taken", values);
}

/** { $leader } prowadzi w tym czasie w innej placówce: { $other }, { $time }. */
export function movingLeaderTakenThere(values: { leader: string; other: string; time: string }): string {
  return format("moving-leader_taken_there", values);
}

/** Poza godzinami otwarcia. */
export function movingOutsideOpening(): string {
  return format("moving-outside_opening", {});
}

/** Odbytego spotkania nie można przenieść. */
export function movingRefusalHeld(): string {
  return format("moving_refusal-held", {});
}

/** Odwołanego spotkania nie można przenieść. Najpierw je przywróć. */
export function movingRefusalCancelled(): string {
  return format("moving_refusal-cancelled", {});
}

/** Miesiąc jest zamknięty, więc nic się w nim nie zmienia. */
export function movingRefusalMonthClosed(): string {
  return format("moving_refusal-month_closed", {});
}

/** Dalej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”. */
export function movingRefusalLastDay(): string {
  return format("moving_refusal-last_day", {});
}

/** Wcześniej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”. */
export function movingRefusalFirstDay(): string {
  return format("moving_refusal-first_day", {});
}

/** Zajęcia nie mogą wyjść poza ten dzień. */
export function movingRefusalMidnight(): string {
  return format("moving_refusal-midnight", {});
}

/** Krócej niż 15 minut się nie da. */
export function movingRefusalShortest(): string {
  return format("moving_refusal-shortest", {});
}

/** Dłużej się nie da. */
export function movingRefusalLongest(): string {
  return format("moving_refusal-longest", {});
}

/** Nie ma dalszej sali. */
export function movingRefusalRoom(): string {
  return format("moving_refusal-room", {});
}

/** Miejsce poza salami podaje się w szczegółach zajęć: „Przenieś…”. */
export function movingRefusalPlace(): string {
  return format("moving_refusal-place", {});
}

/** Znajdź */
export function findingOpen(): string {
  return format("finding-open", {});
}

/** Znajdź zajęcia */
export function findingLabel(): string {
  return format("finding-label", {});
}

/** Nazwa, osoba prowadząca lub sala, od dwóch liter. */
export function findingHint(): string {
  return format("finding-hint", {});
}

/** Nie znaleziono w tym widoku. */
export function findingNone(): string {
  return format("finding-none", {});
}

/** { $place } z { $count }: { $what } */
export function findingOne(values: { place: string; count: string; what: string }): string {
  return format("finding-one", values);
}

/** Znalezione: { $count } */
export function findingFound(values: { count: string }): string {
  return format("finding-found", values);
}

/** Następne */
export function findingNext(): string {
  return format("finding-next", {});
}

/** Poprzednie */
export function findingPrevious(): string {
  return format("finding-previous", {});
}

/** Następne tygodnie */
export function findingLater(): string {
  return format("finding-later", {});
}

/** Nie znaleziono do { $date }. */
export function findingLaterNone(values: { date: string }): string {
  return format("finding-later_none", values);
}

/** Zamknij szukanie */
export function findingClose(): string {
  return format("finding-close", {});
}

/** Strzałki */
export function timetableKeyArrows(): string {
  return format("timetable_key-arrows", {});
}

/** następne lub poprzednie zajęcia: w górę i w dół w tym samym dniu, w bok w innym dniu */
export function timetableKeyArrowsDo(): string {
  return format("timetable_key-arrows_do", {});
}

/** Home, End */
export function timetableKeyHome(): string {
  return format("timetable_key-home", {});
}

/** pierwsze i ostatnie zajęcia dnia, z klawiszem Ctrl całego tygodnia */
export function timetableKeyHomeDo(): string {
  return format("timetable_key-home_do", {});
}

/** Enter */
export function timetableKeyEnter(): string {
  return format("timetable_key-enter", {});
}

/** szczegóły zajęć: zmiana, przeniesienie, odwołanie, obecność */
export function timetableKeyEnterDo(): string {
  return format("timetable_key-enter_do", {});
}

/** Page Up, Page Down */
export function timetableKeyPage(): string {
  return format("timetable_key-page", {});
}

/** poprzedni i następny tydzień, dzień albo miesiąc */
export function timetableKeyPageDo(): string {
  return format("timetable_key-page_do", {});
}

/** Insert */
export function timetableKeyAdd(): string {
  return format("timetable_key-add", {});
}

/** dodanie zajęć w dniu i o godzinie wybranych zajęć */
export function timetableKeyAddDo(): string {
  return format("timetable_key-add_do", {});
}

/** Delete */
export function timetableKeyCancel(): string {
  return format("timetable_key-cancel", {});
}

/** odwołanie zajęć */
export function timetableKeyCancelDo(): string {
  return format("timetable_key-cancel_do", {});
}

/** Alt + strzałki */
export function timetableKeyMove(): string {
  return format("timetable_key-move", {});
}

/** przeniesienie: w górę i w dół o 15 minut, w bok o dzień; Enter zapisuje, Escape zostawia bez zmian */
export function timetableKeyMoveDo(): string {
  return format("timetable_key-move_do", {});
}

/** Alt + Page Up, Alt + Page Down */
export function timetableKeyRoom(): string {
  return format("timetable_key-room", {});
}

/** poprzednia i następna sala */
export function timetableKeyRoomDo(): string {
  return format("timetable_key-room_do", {});
}

/** Alt + Shift + strzałka w górę lub w dół */
export function timetableKeyLength(): string {
  return format("timetable_key-length", {});
}

/** zajęcia krótsze lub dłuższe o 15 minut */
export function timetableKeyLengthDo(): string {
  return format("timetable_key-length_do", {});
}

/** Ctrl+F */
export function timetableKeyFind(): string {
  return format("timetable_key-find", {});
}

/** szukanie zajęć po nazwie, sali lub osobie prowadzącej */
export function timetableKeyFindDo(): string {
  return format("timetable_key-find_do", {});
}

/** Nowe zajęcia */
export function seriesNew(): string {
  return format("series-new", {});
}

/** Nowa osoba lub firma… */
export function seriesNewLeader(): string {
  return format("series-new_leader", {});
}

/** Imię i nazwisko albo nazwa firmy */
export function seriesNewLeaderName(): string {
  return format("series-new_leader_name", {});
}

/** jeszcze nie wiadomo */
export function seriesNoLeader(): string {
  return format("series-no_leader", {});
}

/** Poza salami placówki… */
export function seriesElsewhere(): string {
  return format("series-elsewhere", {});
}

/** Miejsce */
export function seriesPlaceName(): string {
  return format("series-place_name", {});
}

/** Na przykład: Muzeum Armii Krajowej, park Jordana. */
export function seriesPlaceHint(): string {
  return format("series-place_hint", {});
}

/** Koniec */
export function seriesEnd(): string {
  return format("series-end", {});
}

/** Powtarzanie */
export function seriesRecurs(): string {
  return format("series-recurs", {});
}

/** W dni tygodnia */
export function seriesRecursWeekly(): string {
  return format("series-recurs_weekly", {});
}

/** W dzień miesiąca */
export function seriesRecursMonthly(): string {
  return format("series-recurs_monthly", {});
}

/** Bez powtarzania */
export function seriesRecursOnce(): string {
  return format("series-recurs_once", {});
}

/** Co ile tygodni */
export function seriesEveryWeeks(): string {
  return format("series-every_weeks", {});
}

/** Co ile miesięcy */
export function seriesEveryMonths(): string {
  return format("series-every_months", {});
}

/** Dni tygodnia */
export function seriesWeekdays(): string {
  return format("series-weekdays", {});
}

/** Który w miesiącu */
export function seriesNth(): string {
  return format("series-nth", {});
}

/** Dzień tygodnia */
export function seriesWeekday(): string {
  return format("series-weekday", {});
}

/** Koniec serii */
export function seriesEnds(): string {
  return format("series-ends", {});
}

/** W dniu */
export function seriesEndsOn(): string {
  return format("series-ends_on", {});
}

/** Po liczbie terminów */
export function seriesEndsAfter(): string {
  return format("series-ends_after", {});
}

/** Ostatni dzień */
export function seriesLastDate(): string {
  return format("series-last_date", {});
}

/** Liczba terminów */
export function seriesCount(): string {
  return format("series-count", {});
}

/** Puste: bez limitu. */
export function seriesCapacityHint(): string {
  return format("series-capacity_hint", {});
}

/** Dzień */
export function seriesDate(): string {
  return format("series-date", {});
}

/** Podgląd */
export function seriesShowPreview(): string {
  return format("series-show_preview", {});
}

/** Wróć do formularza */
export function seriesBackToForm(): string {
  return format("series-back_to_form", {});
}

/** Dodaj do planu */
export function seriesSaveOnce(): string {
  return format("series-save_once", {});
}

/** Dodaj do planu */
export function seriesCreate(): string {
  return format("series-create", {});
}

/** pierwszy */
export function nthMasculineFirst(): string {
  return format("nth_masculine-first", {});
}

/** drugi */
export function nthMasculineSecond(): string {
  return format("nth_masculine-second", {});
}

/** trzeci */
export function nthMasculineThird(): string {
  return format("nth_masculine-third", {});
}

/** czwarty */
export function nthMasculineFourth(): string {
  return format("nth_masculine-fourth", {});
}

/** piąty */
export function nthMasculineFifth(): string {
  return format("nth_masculine-fifth", {});
}

/** ostatni */
export function nthMasculineLast(): string {
  return format("nth_masculine-last", {});
}

/** pierwsza */
export function nthFeminineFirst(): string {
  return format("nth_feminine-first", {});
}

/** druga */
export function nthFeminineSecond(): string {
  return format("nth_feminine-second", {});
}

/** trzecia */
export function nthFeminineThird(): string {
  return format("nth_feminine-third", {});
}

/** czwarta */
export function nthFeminineFourth(): string {
  return format("nth_feminine-fourth", {});
}

/** piąta */
export function nthFeminineFifth(): string {
  return format("nth_feminine-fifth", {});
}

/** ostatnia */
export function nthFeminineLast(): string {
  return format("nth_feminine-last", {});
}

/** Wpisz nazwę zajęć. */
export function seriesProblemName(): string {
  return format("series_problem-name", {});
}

/** Wybierz kategorię. Kategorie dodaje się w ustawieniach. */
export function seriesProblemCategory(): string {
  return format("series_problem-category", {});
}

/** Wpisz, kto prowadzi. */
export function seriesProblemNewLeader(): string {
  return format("series_problem-new_leader", {});
}

/** Wpisz miejsce. */
export function seriesProblemPlace(): string {
  return format("series_problem-place", {});
}

/** Wpisz liczbę od 1 do 10 000 albo zostaw puste. */
export function seriesProblemCapacity(): string {
  return format("series_problem-capacity", {});
}

/** Wpisz dzień, na przykład 12.03.2026. */
export function seriesProblemDate(): string {
  return format("series_problem-date", {});
}

/** Wpisz godzinę, na przykład 9:30. */
export function seriesProblemStart(): string {
  return format("series_problem-start", {});
}

/** Zajęcia mogą trwać od 1 minuty do 16 godzin. */
export function seriesProblemMinutes(): string {
  return format("series_problem-minutes", {});
}

/** Wpisz liczbę: tygodni od 1 do 52, miesięcy od 1 do 12. */
export function seriesProblemEvery(): string {
  return format("series_problem-every", {});
}

/** Zaznacz co najmniej jeden dzień tygodnia. */
export function seriesProblemWeekdays(): string {
  return format("series_problem-weekdays", {});
}

/** Wpisz ostatni dzień serii, na przykład 30.06.2026. */
export function seriesProblemLastDate(): string {
  return format("series_problem-last_date", {});
}

/** Ostatni dzień jest wcześniejszy niż pierwszy. */
export function seriesProblemLastDateEarly(): string {
  return format("series_problem-last_date_early", {});
}

/** Wpisz liczbę terminów od 1 do 1000. */
export function seriesProblemCount(): string {
  return format("series_problem-count", {});
}

/** Wybierz przyczynę. */
export function seriesProblemReason(): string {
  return format("series_problem-reason", {});
}

/** Podgląd terminów */
export function seriesPreviewTitle(): string {
  return format("series_preview-title", {});
}

/** Liczba spotkań: { $count } */
export function seriesPreviewPlanned(values: { count: string }): string {
  return format("series_preview-planned", values);
}

/** Pominięte dni: { $count } */
export function seriesPreviewSkipped(values: { count: string }): string {
  return format("series_preview-skipped", values);
}

/** Terminy z kolizją: { $count } */
export function seriesPreviewClashing(values: { count: string }): string {
  return format("series_preview-clashing", values);
}

/** Żaden termin nie wejdzie do planu. Zmień dni albo datę końca. */
export function seriesPreviewNone(): string {
  return format("series_preview-none", {});
}

/** Terminy */
export function seriesPreviewDatesList(): string {
  return format("series_preview-dates_list", {});
}

/** Usuń zaznaczenie terminu, którego nie chcesz. */
export function seriesPreviewDatesHint(): string {
  return format("series_preview-dates_hint", {});
}

/** { $date } – { $name } */
export function seriesPreviewHoliday(values: { date: string; name: string }): string {
  return format("series_preview-holiday", values);
}

/** { $date } – { $name } */
export function seriesPreviewClosure(values: { date: string; name: string }): string {
  return format("series_preview-closure", values);
}

/** pominięty na życzenie */
export function seriesPreviewLeftOut(): string {
  return format("series_preview-left_out", {});
}

/** poza godzinami otwarcia */
export function seriesPreviewOutsideOpening(): string {
  return format("series_preview-outside_opening", {});
}

/** poza okresem umowy */
export function seriesPreviewOutsideAgreement(): string {
  return format("series_preview-outside_agreement", {});
}

/** kolizja: { $what } */
export function seriesPreviewClash(values: { what: string }): string {
  return format("series_preview-clash", values);
}

/**
 * { $every ->
 *         [1] co tydzień { $days }
 *         [one] co { $every } tydzień { $days }
 *         [few] co { $every } tygodnie { $days }
 *         [many] co { $every } tygodni { $days }
 *        *[other] co { $every } tygodnia { $days }
 *     }
 */
export function recurrenceWeekly(values: { every: number; days: string }): string {
  return format("recurrence-weekly", values);
}

/**
 * { $every ->
 *         [1] co miesiąc: { $day } miesiąca
 *         [one] co { $every } miesiąc: { $day } miesiąca
 *         [few] co { $every } miesiące: { $day } miesiąca
 *         [many] co { $every } miesięcy: { $day } miesiąca
 *        *[other] co { $every } miesiąca: { $day } miesiąca
 *     }
 */
export function recurrenceMonthly(values: { every: number; day: string }): string {
  return format("recurrence-monthly", values);
}

/** { $pattern }, do { $date } */
export function recurrenceUntil(values: { pattern: string; date: string }): string {
  return format("recurrence-until", values);
}

/**
 * { $count ->
 *         [one] { $pattern }, { $count } termin
 *         [few] { $pattern }, { $count } terminy
 *         [many] { $pattern }, { $count } terminów
 *        *[other] { $pattern }, { $count } terminu
 *     }
 */
export function recurrenceAfter(values: { count: number; pattern: string }): string {
  return format("recurrence-after", values);
}

/** zapisane osoby: { $count } */
export function sessionEnrolled(values: { count: string }): string {
  return format("session-enrolled", values);
}

/** zapisane osoby: { $count }, miejsca: { $capacity } */
export function sessionEnrolledOf(values: { count: string; capacity: string }): string {
  return format("session-enrolled_of", values);
}

/** obecne osoby: { $count } */
export function sessionPresent(values: { count: string }): string {
  return format("session-present", values);
}

/** { $present } z { $all } obecnych */
export function sessionPresentOf(values: { present: string; all: string }): string {
  return format("session-present_of", values);
}

/** odwołane: { $reason } */
export function sessionCancelledWhy(values: { reason: string }): string {
  return format("session-cancelled_why", values);
}

/** bez listy */
export function sessionUnsettled(): string {
  return format("session-unsettled", {});
}

/** Kolizja: sala „{ $name }” jest w tym czasie zajęta. Zajęcia: { $other }, { $time }. */
export function sessionClashRoom(values: { name: string; other: string; time: string }): string {
  return format("session-clash_room", values);
}

/** Kolizja: { $name } prowadzi w tym czasie inne zajęcia: { $other }, { $time }. */
export function sessionClashLeader(values: { name: string; other: string; time: string }): string {
  return format("session-clash_leader", values);
}

/** Kolizja z innymi zajęciami: { $name }. */
export function sessionClashUnknown(values: { name: string }): string {
  return format("session-clash_unknown", values);
}

/** Kiedy */
export function sessionWhen(): string {
  return format("session-when", {});
}

/** Gdzie */
export function sessionWhere(): string {
  return format("session-where", {});
}

/** Prowadzi */
export function sessionLeader(): string {
  return format("session-leader", {});
}

/** Udział */
export function sessionEntry(): string {
  return format("session-entry", {});
}

/** Osoby */
export function sessionPeople(): string {
  return format("session-people", {});
}

/** Lista obecności */
export function sessionList(): string {
  return format("session-list", {});
}

/** Powtarza się */
export function sessionRepeats(): string {
  return format("session-repeats", {});
}

/** jedno spotkanie, poza seriami */
export function sessionRepeatsNot(): string {
  return format("session-repeats_not", {});
}

/** Pierwotnie */
export function sessionOriginally(): string {
  return format("session-originally", {});
}

/** Sprawdź obecność */
export function sessionAttendance(): string {
  return format("session-attendance", {});
}

/** Drukuj listę */
export function sessionPrint(): string {
  return format("session-print", {});
}

/** Zmień… */
export function sessionEdit(): string {
  return format("session-edit", {});
}

/** Przenieś… */
export function sessionMove(): string {
  return format("session-move", {});
}

/** Odwołaj… */
export function sessionCancel(): string {
  return format("session-cancel", {});
}

/** Przywróć */
export function sessionRestore(): string {
  return format("session-restore", {});
}

/** Zmiana jednego spotkania */
export function sessionEditTitle(): string {
  return format("session-edit_title", {});
}

/** Zmieni się tylko to spotkanie: { $when }. */
export function sessionEditNote(values: { when: string }): string {
  return format("session-edit_note", values);
}

/** Zmień całą serię */
export function sessionEditSeries(): string {
  return format("session-edit_series", {});
}

/** Zmiana całej serii */
export function sessionSeriesTitle(): string {
  return format("session-series_title", {});
}

/** Zmienią się spotkania od dziś, które się nie odbyły, nie mają znaczków na liście i nie były zmieniane pojedynczo. */
export function sessionSeriesNote(): string {
  return format("session-series_note", {});
}

/** Przeniesienie spotkania */
export function sessionMoveTitle(): string {
  return format("session-move_title", {});
}

/** Przeniesie się tylko to spotkanie. Reszta serii zostaje bez zmian. */
export function sessionMoveNote(): string {
  return format("session-move_note", {});
}

/** Przenieś */
export function sessionMoveSave(): string {
  return format("session-move_save", {});
}

/** Odwołanie spotkania */
export function sessionCancelTitle(): string {
  return format("session-cancel_title", {});
}

/** Odwołane spotkanie zostaje w planie i w raporcie. Można je przywrócić. */
export function sessionCancelNote(): string {
  return format("session-cancel_note", {});
}

/** Przyczyna */
export function sessionCancelReason(): string {
  return format("session-cancel_reason", {});
}

/** Odwołaj spotkanie */
export function sessionCancelSave(): string {
  return format("session-cancel_save", {});
}

/** Miesiąc jest zamknięty, więc nic się w nim nie zmienia. */
export function sessionMonthClosed(): string {
  return format("session-month_closed", {});
}

/** Zmieniono: { $name }. */
export function sessionSavedEdit(values: { name: string }): string {
  return format("session-saved_edit", values);
}

/** Przeniesiono: { $name }, { $when }. */
export function sessionSavedMove(values: { name: string; when: string }): string {
  return format("session-saved_move", values);
}

/** Odwołano: { $name }, { $when }. */
export function sessionSavedCancel(values: { name: string; when: string }): string {
  return format("session-saved_cancel", values);
}

/** Przywrócono: { $name }, { $when }. */
export function sessionSavedRestore(values: { name: string; when: string }): string {
  return format("session-saved_restore", values);
}

/** Dodano do planu: { $name }, { $when }. */
export function sessionSavedOnce(values: { name: string; when: string }): string {
  return format("session-saved_once", values);
}

/** Dodano do planu: { $name }. Liczba spotkań: { $sessions }. */
export function sessionSavedSeries(values: { name: string; sessions: string }): string {
  return format("session-saved_series", values);
}

/** Zmieniono serię: { $name }. Zmienione spotkania: { $sessions }. */
export function sessionSavedSeriesEdit(values: { name: string; sessions: string }): string {
  return format("session-saved_series_edit", values);
}

/** Zapisane osoby */
export function signupTitle(): string {
  return format("signup-title", {});
}

/** Zapisane osoby: { $count } */
export function signupTitleCount(values: { count: string }): string {
  return format("signup-title_count", values);
}

/** Nikt nie jest jeszcze zapisany. */
export function signupNone(): string {
  return format("signup-none", {});
}

/** Zapisz osoby… */
export function signupAdd(): string {
  return format("signup-add", {});
}

/** Zapisywanie na zajęcia: { $name } */
export function signupAddTitle(values: { name: string }): string {
  return format("signup-add_title", values);
}

/** Szukaj osoby */
export function signupSearch(): string {
  return format("signup-search", {});
}

/** Zapis od dnia */
export function signupFromDate(): string {
  return format("signup-from_date", {});
}

/** Zapisz na zajęcia */
export function signupSave(): string {
  return format("signup-save", {});
}

/** Zapisz na zajęcia: { $count } */
export function signupSaveCount(values: { count: string }): string {
  return format("signup-save_count", values);
}

/** Zaznacz osoby */
export function signupChoose(): string {
  return format("signup-choose", {});
}

/** Nikogo nie znaleziono. Nowe osoby dodaje się na stronie „Uczestnicy”. */
export function signupNobodyFound(): string {
  return format("signup-nobody_found", {});
}

/** Wszystkie osoby z tej placówki są już zapisane. */
export function signupEverybody(): string {
  return format("signup-everybody", {});
}

/** W tej placówce nie ma jeszcze uczestników. Dodaje się ich na stronie „Uczestnicy”. */
export function signupNobodyYet(): string {
  return format("signup-nobody_yet", {});
}

/** Zaznacz co najmniej jedną osobę. */
export function signupNobodyChosen(): string {
  return format("signup-nobody_chosen", {});
}

/** od { $from } */
export function signupSpan(values: { from: string }): string {
  return format("signup-span", values);
}

/** od { $from } do { $to } */
export function signupSpanTo(values: { from: string; to: string }): string {
  return format("signup-span_to", values);
}

/** Wypisz */
export function signupEnd(): string {
  return format("signup-end", {});
}

/** Ostatni dzień na liście */
export function signupToDate(): string {
  return format("signup-to_date", {});
}

/** Zapisano na zajęcia: { $count }. */
export function signupSaved(values: { count: string }): string {
  return format("signup-saved", values);
}

/** Wypisano: { $name }. */
export function signupEnded(values: { name: string }): string {
  return format("signup-ended", values);
}

/** Dzisiaj · { $date } */
export function todayTitle(values: { date: string }): string {
  return format("today-title", values);
}

/** Teraz */
export function todayNow(): string {
  return format("today-now", {});
}

/** Później dziś */
export function todayLater(): string {
  return format("today-later", {});
}

/** Wcześniej dziś */
export function todayEarlier(): string {
  return format("today-earlier", {});
}

/** Do zrobienia ({ $count }) */
export function todayTasks(values: { count: string }): string {
  return format("today-tasks", values);
}

/** Nic nie czeka na uzupełnienie. */
export function todayNoTasks(): string {
  return format("today-no_tasks", {});
}

/** Sprawdź obecność */
export function todayCheck(): string {
  return format("today-check", {});
}

/** Dziś nie ma zajęć w planie. */
export function todayNothing(): string {
  return format("today-nothing", {});
}

/** Zajęcia innych dni są w planie. */
export function todayNothingNext(): string {
  return format("today-nothing_next", {});
}

/** W tym tygodniu nie ma jeszcze żadnych zajęć. Wystarczy nazwa, dzień, godzina i sala. */
export function todayNothingAtAll(): string {
  return format("today-nothing_at_all", {});
}

/** Zaplanuj pierwsze zajęcia */
export function todayPlanFirst(): string {
  return format("today-plan_first", {});
}

/** Otwórz plan */
export function todayOpenPlan(): string {
  return format("today-open_plan", {});
}

/** Uzupełnij */
export function taskActionListsMissing(): string {
  return format("task_action-lists_missing", {});
}

/** Sprawdź */
export function taskActionDoublePresence(): string {
  return format("task_action-double_presence", {});
}

/** Pokaż */
export function taskActionDeclarationsMissing(): string {
  return format("task_action-declarations_missing", {});
}

/** Uzupełnij */
export function taskActionRecordsIncomplete(): string {
  return format("task_action-records_incomplete", {});
}

/** Przyjmij */
export function taskActionPlaceFree(): string {
  return format("task_action-place_free", {});
}

/** Pokaż miesiąc */
export function taskActionMonthOpen(): string {
  return format("task_action-month_open", {});
}

/** Pokaż */
export function taskActionOpeningShort(): string {
  return format("task_action-opening_short", {});
}

/** Zapisz kopię */
export function taskActionCopyOld(): string {
  return format("task_action-copy_old", {});
}

/** Potwierdź */
export function taskActionRecoveryUnconfirmed(): string {
  return format("task_action-recovery_unconfirmed", {});
}

/** Pokaż */
export function taskActionOther(): string {
  return format("task_action-other", {});
}

/** Sprawdzenia przed pracą z małoletnimi */
export function vettingSection(): string {
  return format("vetting-section", {});
}

/** Zapisz dzień sprawdzenia i kto sprawdzał. Wyniku program nie przechowuje: wydruk trafia do teczki. */
export function vettingAbout(): string {
  return format("vetting-about", {});
}

/** Ta osoba nie prowadzi teraz zajęć z udziałem małoletnich ani przy nich nie pomaga, więc sprawdzenie nie jest potrzebne. */
export function vettingNotNeeded(): string {
  return format("vetting-not_needed", {});
}

/** Nie zapisano jeszcze żadnego sprawdzenia. */
export function vettingNone(): string {
  return format("vetting-none", {});
}

/** Zapisz sprawdzenie… */
export function vettingRecord(): string {
  return format("vetting-record", {});
}

/** Zapisz… */
export function vettingRecordShort(): string {
  return format("vetting-record_short", {});
}

/** Zapisz sprawdzenie: { $name } */
export function vettingRecordName(values: { name: string }): string {
  return format("vetting-record_name", values);
}

/** Gdzie sprawdzono */
export function vettingKind(): string {
  return format("vetting-kind", {});
}

/** Dzień sprawdzenia */
export function vettingCheckedOn(): string {
  return format("vetting-checked_on", {});
}

/** Kto sprawdził */
export function vettingCheckedBy(): string {
  return format("vetting-checked_by", {});
}

/** Wydruk w teczce */
export function vettingFiled(): string {
  return format("vetting-filed", {});
}

/** brak wydruku w teczce */
export function vettingNotFiled(): string {
  return format("vetting-not_filed", {});
}

/** Zmień… */
export function vettingChange(): string {
  return format("vetting-change", {});
}

/** Zmień sprawdzenie: { $kind }, { $date } */
export function vettingChangeName(values: { kind: string; date: string }): string {
  return format("vetting-change_name", values);
}

/** Usuń sprawdzenie: { $kind }, { $date } */
export function vettingRemoveName(values: { kind: string; date: string }): string {
  return format("vetting-remove_name", values);
}

/** Sprawdzenie: { $name } */
export function vettingNewTitle(values: { name: string }): string {
  return format("vetting-new_title", values);
}

/** Czynności */
export function vettingActions(): string {
  return format("vetting-actions", {});
}

/** Kto pracuje z małoletnimi */
export function vettingList(): string {
  return format("vetting-list", {});
}

/** Osoby, które w ostatnim miesiącu lub w najbliższych 4 tygodniach prowadzą zajęcia z udziałem małoletnich albo przy nich pomagają. */
export function vettingListAbout(): string {
  return format("vetting-list_about", {});
}

/** W tej placówce nikt teraz nie prowadzi zajęć z udziałem małoletnich ani przy nich nie pomaga. */
export function vettingListNone(): string {
  return format("vetting-list_none", {});
}

/** Osoba */
export function vettingPerson(): string {
  return format("vetting-person", {});
}

/** Co robi */
export function vettingRole(): string {
  return format("vetting-role", {});
}

/** prowadzi */
export function vettingLeads(): string {
  return format("vetting-leads", {});
}

/** pomaga */
export function vettingHelps(): string {
  return format("vetting-helps", {});
}

/** wolontariat */
export function vettingVolunteer(): string {
  return format("vetting-volunteer", {});
}

/** Najbliższe zajęcia */
export function vettingNext(): string {
  return format("vetting-next", {});
}

/** Brakuje */
export function vettingMissing(): string {
  return format("vetting-missing", {});
}

/** komplet */
export function vettingComplete(): string {
  return format("vetting-complete", {});
}

/** Ostatnie sprawdzenie */
export function vettingMade(): string {
  return format("vetting-made", {});
}

/** Karta świadczeń wolontariusza */
export function volunteerCardTitle(): string {
  return format("volunteer_card-title", {});
}

/** Karta pracy społecznej członka */
export function volunteerCardMemberTitle(): string {
  return format("volunteer_card-member_title", {});
}

/** R-KW */
export function volunteerCardCode(): string {
  return format("volunteer_card-code", {});
}

/** { $title } – { $name }, { $month } */
export function volunteerCardOf(values: { title: string; name: string; month: string }): string {
  return format("volunteer_card-of", values);
}

/** Karty świadczeń wolontariuszy – { $centre }, { $month } */
export function volunteerCardBundle(values: { centre: string; month: string }): string {
  return format("volunteer_card-bundle", values);
}

/** Wolontariusz */
export function volunteerCardVolunteer(): string {
  return format("volunteer_card-volunteer", {});
}

/** Członek */
export function volunteerCardMember(): string {
  return format("volunteer_card-member", {});
}

/** Porozumienie */
export function volunteerCardAgreement(): string {
  return format("volunteer_card-agreement", {});
}

/** nr { $number } z dnia { $date } */
export function volunteerCardAgreementOf(values: { number: string; date: string }): string {
  return format("volunteer_card-agreement_of", values);
}

/** brak podpisanego porozumienia */
export function volunteerCardNoAgreement(): string {
  return format("volunteer_card-no_agreement", {});
}

/** Miejsce */
export function volunteerCardPlace(): string {
  return format("volunteer_card-place", {});
}

/** Koordynator */
export function volunteerCardCoordinator(): string {
  return format("volunteer_card-coordinator", {});
}

/** Data */
export function volunteerCardDate(): string {
  return format("volunteer_card-date", {});
}

/** Godz. od–do */
export function volunteerCardTime(): string {
  return format("volunteer_card-time", {});
}

/** Liczba godzin */
export function volunteerCardHours(): string {
  return format("volunteer_card-hours", {});
}

/** Opis wykonanych czynności */
export function volunteerCardActivity(): string {
  return format("volunteer_card-activity", {});
}

/** Podpis wolontariusza */
export function volunteerCardVolunteerSignature(): string {
  return format("volunteer_card-volunteer_signature", {});
}

/** Podpis członka */
export function volunteerCardMemberSignature(): string {
  return format("volunteer_card-member_signature", {});
}

/** Podpis koordynatora */
export function volunteerCardCoordinatorSignature(): string {
  return format("volunteer_card-coordinator_signature", {});
}

/** Świadczenia w kolejnych dniach i miejsca na podpisy */
export function volunteerCardSummary(): string {
  return format("volunteer_card-summary", {});
}

/** (+1) */
export function volunteerCardNextDay(): string {
  return format("volunteer_card-next_day", {});
}

/** (+1) oznacza zakończenie następnego dnia. Świadczenie należy do dnia, w którym się zaczęło. */
export function volunteerCardNextDayNote(): string {
  return format("volunteer_card-next_day_note", {});
}

/** W tym miesiącu nie ma potwierdzonych świadczeń. */
export function volunteerCardNothing(): string {
  return format("volunteer_card-nothing", {});
}

/**
 * { $count ->
 *         [one] Na potwierdzenie koordynatora czeka { $count } wpis ({ $hours }). Nie ma go na tej karcie.
 *         [few] Na potwierdzenie koordynatora czekają { $count } wpisy ({ $hours }). Nie ma ich na tej karcie.
 *         [many] Na potwierdzenie koordynatora czeka { $count } wpisów ({ $hours }). Nie ma ich na tej karcie.
 *        *[other] Na potwierdzenie koordynatora czeka { $count } wpisu ({ $hours }). Nie ma ich na tej karcie.
 *     }
 */
export function volunteerCardWaiting(values: { count: number; hours: string }): string {
  return format("volunteer_card-waiting", values);
}

/** Wycena świadczeń na potrzeby wkładu osobowego */
export function volunteerCardValueTitle(): string {
  return format("volunteer_card-value_title", {});
}

/** Godziny, stawki i wartość świadczeń */
export function volunteerCardValueSummary(): string {
  return format("volunteer_card-value_summary", {});
}

/** Zadanie */
export function volunteerCardWhat(): string {
  return format("volunteer_card-what", {});
}

/** bez wskazanego zadania */
export function volunteerCardOtherTask(): string {
  return format("volunteer_card-other_task", {});
}

/** Godziny */
export function volunteerCardHourCount(): string {
  return format("volunteer_card-hour_count", {});
}

/** Stawka za godzinę */
export function volunteerCardRate(): string {
  return format("volunteer_card-rate", {});
}

/** Wartość */
export function volunteerCardValue(): string {
  return format("volunteer_card-value", {});
}

/** Źródło stawki */
export function volunteerCardSource(): string {
  return format("volunteer_card-source", {});
}

/** nie wyceniono */
export function volunteerCardNotValued(): string {
  return format("volunteer_card-not_valued", {});
}

/** Ustalenie nie stanowi wynagrodzenia. Wycena służy wyłącznie wykazaniu wkładu osobowego; wartość każdego wiersza zaokrąglono do pełnych groszy. */
export function volunteerCardNoPay(): string {
  return format("volunteer_card-no_pay", {});
}

/** data i podpis wolontariusza */
export function volunteerCardSignVolunteer(): string {
  return format("volunteer_card-sign_volunteer", {});
}

/** data i podpis członka */
export function volunteerCardSignMember(): string {
  return format("volunteer_card-sign_member", {});
}

/** data i podpis koordynatora */
export function volunteerCardSignCoordinator(): string {
  return format("volunteer_card-sign_coordinator", {});
}

/** karta-{ $month }-{ $name } */
export function documentVolunteerCardFile(values: { month: string; name: string }): string {
  return format("document-volunteer_card_file", values);
}

/** karty-wolontariuszy-{ $month }-{ $centre } */
export function documentVolunteerCardsFile(values: { month: string; centre: string }): string {
  return format("document-volunteer_cards_file", values);
}

/** Zestawienie wolontariatu */
export function volunteerSummaryTitle(): string {
  return format("volunteer_summary-title", {});
}

/** R-WOL */
export function volunteerSummaryCode(): string {
  return format("volunteer_summary-code", {});
}

/** Zestawienie wolontariatu – { $centre }, { $month } */
export function volunteerSummaryOf(values: { centre: string; month: string }): string {
  return format("volunteer_summary-of", values);
}

/** Wolontariusze */
export function volunteerSummaryVolunteers(): string {
  return format("volunteer_summary-volunteers", {});
}

/** Praca społeczna członków */
export function volunteerSummaryMembers(): string {
  return format("volunteer_summary-members", {});
}

/** Pracę społeczną członków stowarzyszenia liczymy osobno: nie wymaga porozumienia i nie wchodzi do godzin wolontariuszy. */
export function volunteerSummaryMembersNote(): string {
  return format("volunteer_summary-members_note", {});
}

/** Wolontariusz */
export function volunteerSummaryVolunteer(): string {
  return format("volunteer_summary-volunteer", {});
}

/** Członek */
export function volunteerSummaryMember(): string {
  return format("volunteer_summary-member", {});
}

/** członek nr { $number } */
export function volunteerSummaryUnnamedMember(values: { number: string }): string {
  return format("volunteer_summary-unnamed_member", values);
}

/** Porozumienie */
export function volunteerSummaryAgreement(): string {
  return format("volunteer_summary-agreement", {});
}

/** bezterminowo */
export function volunteerSummaryOpen(): string {
  return format("volunteer_summary-open", {});
}

/** Godziny */
export function volunteerSummaryHours(): string {
  return format("volunteer_summary-hours", {});
}

/** Stawka za godzinę */
export function volunteerSummaryRate(): string {
  return format("volunteer_summary-rate", {});
}

/** Wartość */
export function volunteerSummaryValue(): string {
  return format("volunteer_summary-value", {});
}

/** Zakres */
export function volunteerSummaryScope(): string {
  return format("volunteer_summary-scope", {});
}

/** Wolontariusze, porozumienia, godziny, wartość i zakres świadczeń */
export function volunteerSummaryTable(): string {
  return format("volunteer_summary-table", {});
}

/** Członkowie, godziny, wartość i zakres pracy społecznej */
export function volunteerSummaryMembersTable(): string {
  return format("volunteer_summary-members_table", {});
}

/** Liczba wolontariuszy */
export function volunteerSummaryPeople(): string {
  return format("volunteer_summary-people", {});
}

/** Liczba członków */
export function volunteerSummaryMemberPeople(): string {
  return format("volunteer_summary-member_people", {});
}

/** Godziny niepotwierdzone, nieujęte w zestawieniu: { $hours }. */
export function volunteerSummaryWaiting(values: { hours: string }): string {
  return format("volunteer_summary-waiting", values);
}

/** Stawka i wartość: wycena na potrzeby wkładu osobowego. Ustalenie nie stanowi wynagrodzenia. */
export function volunteerSummaryUnsigned(): string {
  return format("volunteer_summary-unsigned", {});
}

/** Źródła stawek */
export function volunteerSummarySources(): string {
  return format("volunteer_summary-sources", {});
}

/** wolontariat-{ $month }-{ $centre } */
export function documentVolunteerSummaryFile(values: { month: string; centre: string }): string {
  return format("document-volunteer_summary_file", values);
}

/** Zaświadczenie nr { $number } */
export function certificateTitle(values: { number: string }): string {
  return format("certificate-title", values);
}

/** o wykonaniu świadczeń wolontariusza */
export function certificateSubject(): string {
  return format("certificate-subject", {});
}

/** R-ZAŚ */
export function certificateCode(): string {
  return format("certificate-code", {});
}

/** Zaświadczenie nr { $number } – { $name } */
export function certificateOf(values: { number: string; name: string }): string {
  return format("certificate-of", values);
}

/** Podstawa: { $article }, { $act }. */
export function certificateBasis(values: { article: string; act: string }): string {
  return format("certificate-basis", values);
}

/** Zaświadcza się, że na rzecz organizacji wykonano świadczenia w ramach wolontariatu, nieodpłatnie i dobrowolnie. */
export function certificateStates(): string {
  return format("certificate-states", {});
}

/** Wolontariusz */
export function certificateVolunteer(): string {
  return format("certificate-volunteer", {});
}

/** Korzystający */
export function certificateOrganisation(): string {
  return format("certificate-organisation", {});
}

/** Okres */
export function certificatePeriod(): string {
  return format("certificate-period", {});
}

/** Liczba godzin */
export function certificateHours(): string {
  return format("certificate-hours", {});
}

/** Liczba świadczeń */
export function certificateServices(): string {
  return format("certificate-services", {});
}

/** Porozumienie */
export function certificateAgreements(): string {
  return format("certificate-agreements", {});
}

/** Zakres świadczeń */
export function certificateScope(): string {
  return format("certificate-scope", {});
}

/** Data wystawienia */
export function certificateIssued(): string {
  return format("certificate-issued", {});
}

/** Zaświadczenie wydano na wniosek wolontariusza. */
export function certificateOnDemand(): string {
  return format("certificate-on_demand", {});
}

/** zaswiadczenie-{ $number }-{ $name } */
export function documentCertificateFile(values: { number: string; name: string }): string {
  return format("document-certificate_file", values);
}

/** Wkład osobowy */
export function contributionTitle(): string {
  return format("contribution-title", {});
}

/** R-WKŁAD */
export function contributionCode(): string {
  return format("contribution-code", {});
}

/** Wkład osobowy – { $centre }, { $month } */
export function contributionOf(values: { centre: string; month: string }): string {
  return format("contribution-of", values);
}

/** Świadczenia wolontariuszy */
export function contributionVolunteers(): string {
  return format("contribution-volunteers", {});
}

/** Praca społeczna członków */
export function contributionMembers(): string {
  return format("contribution-members", {});
}

/** Działania, zadania i stawki */
export function contributionByLine(): string {
  return format("contribution-by_line", {});
}

/** Według działań */
export function contributionByAction(): string {
  return format("contribution-by_action", {});
}

/** Według zadań */
export function contributionByTask(): string {
  return format("contribution-by_task", {});
}

/** Działanie */
export function contributionAction(): string {
  return format("contribution-action", {});
}

/** Zadanie */
export function contributionTask(): string {
  return format("contribution-task", {});
}

/** Stawka za godzinę */
export function contributionRate(): string {
  return format("contribution-rate", {});
}

/** bez wskazanego działania */
export function contributionNoAction(): string {
  return format("contribution-no_action", {});
}

/** bez wskazanego zadania */
export function contributionNoTask(): string {
  return format("contribution-no_task", {});
}

/** Osoby w miesiącu */
export function contributionMonthPeople(): string {
  return format("contribution-month_people", {});
}

/** Godziny w miesiącu */
export function contributionMonthHours(): string {
  return format("contribution-month_hours", {});
}

/** Wartość w miesiącu */
export function contributionMonthValue(): string {
  return format("contribution-month_value", {});
}

/** Osoby od początku roku */
export function contributionYearPeople(): string {
  return format("contribution-year_people", {});
}

/** Godziny od początku roku */
export function contributionYearHours(): string {
  return format("contribution-year_hours", {});
}

/** Wartość od początku roku */
export function contributionYearValue(): string {
  return format("contribution-year_value", {});
}

/** Osoby od początku umowy */
export function contributionAgreementPeople(): string {
  return format("contribution-agreement_people", {});
}

/** Godziny od początku umowy */
export function contributionAgreementHours(): string {
  return format("contribution-agreement_hours", {});
}

/** Wartość od początku umowy */
export function contributionAgreementValue(): string {
  return format("contribution-agreement_value", {});
}

/** W miesiącu */
export function contributionMonth(): string {
  return format("contribution-month", {});
}

/** Od początku roku */
export function contributionYear(): string {
  return format("contribution-year", {});
}

/** Od początku umowy */
export function contributionAgreement(): string {
  return format("contribution-agreement", {});
}

/** Brak potwierdzonych godzin. */
export function contributionNothing(): string {
  return format("contribution-nothing", {});
}

/** Źródła stawek */
export function contributionSources(): string {
  return format("contribution-sources", {});
}

/** { $rate } za godzinę: { $source } */
export function contributionSource(values: { rate: string; source: string }): string {
  return format("contribution-source", values);
}

/** Umowa nie przewiduje wyceny świadczeń: wykazano same godziny. */
export function contributionNotValued(): string {
  return format("contribution-not_valued", {});
}

/** Tego miesiąca nie obejmuje żadna umowa dotacyjna. Wykazano same godziny. */
export function contributionNoAgreement(): string {
  return format("contribution-no_agreement", {});
}

/** Wycena to godziny × stawka, w pełnych groszach. Ustalenie nie stanowi wynagrodzenia ani kosztu. */
export function contributionNoPay(): string {
  return format("contribution-no_pay", {});
}

/** Wartości są sumą wierszy kart świadczeń, z których każdy zaokrąglono do pełnych groszy. Osoby w każdym okresie policzono na nowo. */
export function contributionRounding(): string {
  return format("contribution-rounding", {});
}

/** Godziny z tego miesiąca, które czekają na potwierdzenie i nie są ujęte: { $hours }. */
export function contributionWaiting(values: { hours: string }): string {
  return format("contribution-waiting", values);
}

/** { $label } · wiersz karty: { $hours } × { $rate } = { $value } */
export function contributionOpened(values: { label: string; hours: string; rate: string; value: string }): string {
  return format("contribution-opened", values);
}

/** { $label } · bez stawki */
export function contributionOpenedUnvalued(values: { label: string }): string {
  return format("contribution-opened_unvalued", values);
}

/** wklad-osobowy-{ $month }-{ $centre } */
export function documentContributionFile(values: { month: string; centre: string }): string {
  return format("document-contribution_file", values);
}

/** W tym okresie nie ma świadczeń. */
export function certificateObstacleNoServices(): string {
  return format("certificate_obstacle-no_services", {});
}

/**
 * { $count ->
 *         [one] { $count } świadczenie z tego okresu czeka na potwierdzenie.
 *         [few] { $count } świadczenia z tego okresu czekają na potwierdzenie.
 *         [many] { $count } świadczeń z tego okresu czeka na potwierdzenie.
 *        *[other] { $count } świadczenia z tego okresu czeka na potwierdzenie.
 *     }
 */
export function certificateObstacleUnconfirmed(values: { count: number }): string {
  return format("certificate_obstacle-unconfirmed", values);
}

/**
 * { $count ->
 *         [one] Dnia { $dates } nie obejmuje żadne podpisane porozumienie ({ $article }).
 *         [few] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
 *         [many] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
 *        *[other] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
 *     }
 */
export function certificateObstacleNotCovered(values: { count: number; dates: string; article: string }): string {
  return format("certificate_obstacle-not_covered", values);
}

/** Porozumienie { $number } obejmuje ponad { $limit } dni, a nie jest na piśmie ({ $article }). */
export function certificateObstacleNotWritten(values: { limit: number; number: string; article: string }): string {
  return format("certificate_obstacle-not_written", values);
}

/** Zaświadczenia nie wystawiono: musi wynikać z papierów, które można pokazać. { $reasons } Uzupełnij je i wystaw zaświadczenie ponownie. */
export function refusalCertificateBlocked(values: { reasons: string }): string {
  return format("refusal-certificate_blocked", values);
}

/** { $month }: nie ma potwierdzonych świadczeń, więc nie ma karty. Nic nie zmieniono. Najpierw potwierdź godziny w części „Godziny”. */
export function refusalNoCards(values: { month: string }): string {
  return format("refusal-no_cards", values);
}

/** Stawka za godzinę musi być większa od zera i nie wyższa niż { $limit } zł. Nic nie zapisano. Popraw kwotę. */
export function refusalRateInvalid(values: { limit: number }): string {
  return format("refusal-rate_invalid", values);
}

/** Brakuje źródła stawki. Nic nie zapisano. Wpisz, skąd pochodzi stawka, na przykład regulamin konkursu albo ogłoszenie o pracę. */
export function refusalSourceMissing(): string {
  return format("refusal-source_missing", {});
}

/** Anulowano. Nic nie zapisano i nic się nie zmieniło. */
export function failureCancelled(): string {
  return format("failure-cancelled", {});
}

/** Rejestr zaświadczeń */
export function listingCertificates(): string {
  return format("listing-certificates", {});
}

/** Obowiązujące porozumienia */
export function listingVolunteerAgreements(): string {
  return format("listing-volunteer_agreements", {});
}

/** Numer */
export function listingColumnCertificateNumber(): string {
  return format("listing-column_certificate_number", {});
}

/** Wystawiono */
export function listingColumnIssuedOn(): string {
  return format("listing-column_issued_on", {});
}

/** Od */
export function listingColumnPeriodFrom(): string {
  return format("listing-column_period_from", {});
}

/** Do */
export function listingColumnPeriodTo(): string {
  return format("listing-column_period_to", {});
}

/** Godziny */
export function listingColumnHours(): string {
  return format("listing-column_hours", {});
}

/** Świadczenia */
export function listingColumnServices(): string {
  return format("listing-column_services", {});
}

/** Zakres */
export function listingColumnScope(): string {
  return format("listing-column_scope", {});
}

/** Porozumienie */
export function listingColumnAgreementNumber(): string {
  return format("listing-column_agreement_number", {});
}

/** Podpisano */
export function listingColumnSignedOn(): string {
  return format("listing-column_signed_on", {});
}

/** Dni */
export function listingColumnDays(): string {
  return format("listing-column_days", {});
}

/** Na piśmie */
export function listingColumnWritten(): string {
  return format("listing-column_written", {});
}

/** Polisa NNW */
export function listingColumnPolicy(): string {
  return format("listing-column_policy", {});
}

/** Placówka */
export function listingColumnOfCentre(): string {
  return format("listing-column_of_centre", {});
}

/** wszystkie */
export function listingEveryCentre(): string {
  return format("listing-every_centre", {});
}

/** Karty świadczeń */
export function volunteerPapersCards(): string {
  return format("volunteer_papers-cards", {});
}

/** Wydrukuj karty, daj do podpisu przy każdym świadczeniu i zaznacz te, które wróciły do teczki. */
export function volunteerPapersCardsAbout(): string {
  return format("volunteer_papers-cards_about", {});
}

/** Karty świadczeń, { $month } */
export function volunteerPapersCardsOf(values: { month: string }): string {
  return format("volunteer_papers-cards_of", values);
}

/** W tym miesiącu nie ma świadczeń wolontariuszy. */
export function volunteerPapersNone(): string {
  return format("volunteer_papers-none", {});
}

/** Wolontariusz */
export function volunteerPapersPerson(): string {
  return format("volunteer_papers-person", {});
}

/** Godziny */
export function volunteerPapersHours(): string {
  return format("volunteer_papers-hours", {});
}

/** Praca społeczna */
export function volunteerPapersMemberHours(): string {
  return format("volunteer_papers-member_hours", {});
}

/** Do potwierdzenia */
export function volunteerPapersUnconfirmed(): string {
  return format("volunteer_papers-unconfirmed", {});
}

/** Karta w teczce */
export function volunteerPapersFiled(): string {
  return format("volunteer_papers-filed", {});
}

/** w teczce od { $date } */
export function volunteerPapersFiledOn(values: { date: string }): string {
  return format("volunteer_papers-filed_on", values);
}

/** jeszcze nie */
export function volunteerPapersNotFiled(): string {
  return format("volunteer_papers-not_filed", {});
}

/** zmieniona po odłożeniu: wydrukuj ją ponownie */
export function volunteerPapersChangedSince(): string {
  return format("volunteer_papers-changed_since", {});
}

/** bez karty: nic nie potwierdzono */
export function volunteerPapersNoCard(): string {
  return format("volunteer_papers-no_card", {});
}

/** Czynności */
export function volunteerPapersActions(): string {
  return format("volunteer_papers-actions", {});
}

/** Karta… */
export function volunteerPapersPreview(): string {
  return format("volunteer_papers-preview", {});
}

/** Karta: { $name }… */
export function volunteerPapersPreviewOf(values: { name: string }): string {
  return format("volunteer_papers-preview_of", values);
}

/** Odłóż do teczki */
export function volunteerPapersFile(): string {
  return format("volunteer_papers-file", {});
}

/** Odłóż do teczki: { $name } */
export function volunteerPapersFileOf(values: { name: string }): string {
  return format("volunteer_papers-file_of", values);
}

/** Wyjmij z teczki */
export function volunteerPapersUnfile(): string {
  return format("volunteer_papers-unfile", {});
}

/** Wyjmij z teczki: { $name } */
export function volunteerPapersUnfileOf(values: { name: string }): string {
  return format("volunteer_papers-unfile_of", values);
}

/**
 * { $count ->
 *         [one] Wszystkie karty ({ $count })…
 *         [few] Wszystkie karty ({ $count })…
 *         [many] Wszystkie karty ({ $count })…
 *        *[other] Wszystkie karty ({ $count })…
 *     }
 */
export function volunteerPapersAllCards(values: { count: number }): string {
  return format("volunteer_papers-all_cards", values);
}

/** Odłóż do teczki pozostałe ({ $count }) */
export function volunteerPapersFileAll(values: { count: number }): string {
  return format("volunteer_papers-file_all", values);
}

/** W teczce: { $filed } z { $count }. */
export function volunteerPapersFiledCount(values: { filed: number; count: number }): string {
  return format("volunteer_papers-filed_count", values);
}

/** Zestawienie R-WOL… */
export function volunteerPapersSummary(): string {
  return format("volunteer_papers-summary", {});
}

/** Obowiązujące porozumienia… */
export function volunteerPapersAgreements(): string {
  return format("volunteer_papers-agreements", {});
}

/** Wkład osobowy do druku… */
export function volunteerPapersContributionPaper(): string {
  return format("volunteer_papers-contribution_paper", {});
}

/** Potwierdzone godziny, a gdzie umowa tego chce, ich wartość. Każda wartość to suma wierszy kart świadczeń. */
export function volunteerPapersContributionAbout(): string {
  return format("volunteer_papers-contribution_about", {});
}

/** Stawki i działania ustawia osoba zarządzająca: Ustawienia › Umowy. */
export function volunteerPapersContributionSettings(): string {
  return format("volunteer_papers-contribution_settings", {});
}

/** Rejestr zaświadczeń */
export function volunteerPapersRegister(): string {
  return format("volunteer_papers-register", {});
}

/** Zaświadczenie wystawisz na karcie wolontariusza. */
export function volunteerPapersRegisterAbout(): string {
  return format("volunteer_papers-register_about", {});
}

/** Nie wystawiono jeszcze żadnego zaświadczenia. */
export function volunteerPapersRegisterNone(): string {
  return format("volunteer_papers-register_none", {});
}

/** Rejestr do arkusza lub druku… */
export function volunteerPapersRegisterList(): string {
  return format("volunteer_papers-register_list", {});
}

/** { $span }: { $what } */
export function volunteerPapersColumns(values: { span: string; what: string }): string {
  return format("volunteer_papers-columns", values);
}

/** osoby */
export function volunteerPapersPeople(): string {
  return format("volunteer_papers-people", {});
}

/** godziny */
export function volunteerPapersTime(): string {
  return format("volunteer_papers-time", {});
}

/** wartość */
export function volunteerPapersValue(): string {
  return format("volunteer_papers-value", {});
}

/** Zaświadczenia */
export function certificateSection(): string {
  return format("certificate-section", {});
}

/** Nie wystawiono jeszcze zaświadczenia. */
export function certificateNone(): string {
  return format("certificate-none", {});
}

/** Wystaw zaświadczenie… */
export function certificateIssue(): string {
  return format("certificate-issue", {});
}

/** Nowe zaświadczenie */
export function certificateIssueTitle(): string {
  return format("certificate-issue_title", {});
}

/** Numer */
export function certificateNumber(): string {
  return format("certificate-number", {});
}

/** Ten numer jest już w rejestrze. Możesz go zostawić, jeśli tak ma być. */
export function certificateNumberTaken(): string {
  return format("certificate-number_taken", {});
}

/** Od dnia */
export function certificateFirstDate(): string {
  return format("certificate-first_date", {});
}

/** Do dnia */
export function certificateLastDate(): string {
  return format("certificate-last_date", {});
}

/** Co znajdzie się na zaświadczeniu. Wpisano zadania z tego okresu. */
export function certificateScopeHint(): string {
  return format("certificate-scope_hint", {});
}

/**
 * { $count ->
 *         [one] { $hours }, { $count } świadczenie.
 *         [few] { $hours }, { $count } świadczenia.
 *         [many] { $hours }, { $count } świadczeń.
 *        *[other] { $hours }, { $count } świadczenia.
 *     }
 */
export function certificateWhat(values: { count: number; hours: string }): string {
  return format("certificate-what", values);
}

/** Porozumienie: { $numbers }. */
export function certificateUnder(values: { numbers: string }): string {
  return format("certificate-under", values);
}

/** Zaświadczenia nie można jeszcze wystawić */
export function certificateObstacles(): string {
  return format("certificate-obstacles", {});
}

/** Wystaw */
export function certificateConfirm(): string {
  return format("certificate-confirm", {});
}

/** Wystawiono zaświadczenie { $number }. */
export function certificateIssuedNow(values: { number: string }): string {
  return format("certificate-issued_now", values);
}

/** Drukuj… */
export function certificatePrint(): string {
  return format("certificate-print", {});
}

/** Drukuj zaświadczenie { $number } */
export function certificatePrintOf(values: { number: string }): string {
  return format("certificate-print_of", values);
}

/** Podaj oba dni okresu. */
export function certificatePeriodNeeded(): string {
  return format("certificate-period_needed", {});
}

/** Ostatni dzień jest wcześniejszy niż pierwszy. */
export function certificatePeriodReversed(): string {
  return format("certificate-period_reversed", {});
}

/** Gotowe: { $done } z { $total } */
export function progressDone(values: { done: string; total: string }): string {
  return format("progress-done", values);
}

/** Przygotowuję… */
export function progressPreparing(): string {
  return format("progress-preparing", {});
}

/** Anuluj */
export function progressCancel(): string {
  return format("progress-cancel", {});
}

/** Anuluję… */
export function progressCancelling(): string {
  return format("progress-cancelling", {});
}

/** Umowa chce wyceny świadczeń wolontariuszy */
export function valuationValuesVolunteers(): string {
  return format("valuation-values_volunteers", {});
}

/** Godziny liczymy zawsze. Bez tego wyboru w dokumentach nie ma kwot. */
export function valuationValuesHint(): string {
  return format("valuation-values_hint", {});
}

/** Stawki i działania… */
export function valuationOpen(): string {
  return format("valuation-open", {});
}

/** Stawki i działania: { $number } */
export function valuationOpenOf(values: { number: string }): string {
  return format("valuation-open_of", values);
}

/** Stawki i działania: { $number } */
export function valuationTitle(values: { number: string }): string {
  return format("valuation-title", values);
}

/** Ta umowa nie chce wyceny, więc stawki nie są używane. Włączysz ją przyciskiem „Zmień” przy umowie. */
export function valuationOff(): string {
  return format("valuation-off", {});
}

/** Stawki za godzinę */
export function valuationRates(): string {
  return format("valuation-rates", {});
}

/** Stawka zadania jest ważniejsza niż ogólna, a stawka z porozumienia wolontariusza najważniejsza. */
export function valuationRatesAbout(): string {
  return format("valuation-rates_about", {});
}

/** Wszystkie pozostałe zadania */
export function valuationGeneral(): string {
  return format("valuation-general", {});
}

/** Zadanie */
export function valuationTask(): string {
  return format("valuation-task", {});
}

/** Stawka za godzinę (zł) */
export function valuationRate(): string {
  return format("valuation-rate", {});
}

/** Stawka za godzinę (zł): { $task } */
export function valuationRateOf(values: { task: string }): string {
  return format("valuation-rate_of", values);
}

/** Źródło stawki */
export function valuationSource(): string {
  return format("valuation-source", {});
}

/** Źródło stawki: { $task } */
export function valuationSourceOf(values: { task: string }): string {
  return format("valuation-source_of", values);
}

/** Na przykład: regulamin konkursu, pkt 7. */
export function valuationSourceHint(): string {
  return format("valuation-source_hint", {});
}

/** Wpisz kwotę, na przykład 35 albo 35,50. */
export function valuationRateUnreadable(): string {
  return format("valuation-rate_unreadable", {});
}

/** Wpisz, skąd pochodzi stawka. */
export function valuationSourceNeeded(): string {
  return format("valuation-source_needed", {});
}

/** Zapisz stawkę: { $task } */
export function valuationSaveOf(values: { task: string }): string {
  return format("valuation-save_of", values);
}

/** Usuń */
export function valuationRemove(): string {
  return format("valuation-remove", {});
}

/** Usuń stawkę: { $task } */
export function valuationRemoveOf(values: { task: string }): string {
  return format("valuation-remove_of", values);
}

/** Zapisano stawkę: { $task }. */
export function valuationSaved(values: { task: string }): string {
  return format("valuation-saved", values);
}

/** Usunięto stawkę: { $task }. */
export function valuationRemoved(values: { task: string }): string {
  return format("valuation-removed", values);
}

/** Działania */
export function valuationActions(): string {
  return format("valuation-actions", {});
}

/** Jak w ofercie. Do działania przypiszesz świadczenia wolontariuszy. */
export function valuationActionsAbout(): string {
  return format("valuation-actions_about", {});
}

/** Numer */
export function valuationActionNumber(): string {
  return format("valuation-action_number", {});
}

/** Nazwa działania */
export function valuationActionName(): string {
  return format("valuation-action_name", {});
}

/** Dodaj działanie */
export function valuationActionAdd(): string {
  return format("valuation-action_add", {});
}

/** Zapisz działanie: { $name } */
export function valuationActionSaveOf(values: { name: string }): string {
  return format("valuation-action_save_of", values);
}

/** Do wyboru */
export function valuationActionActive(): string {
  return format("valuation-action_active", {});
}

/** Do wyboru: { $name } */
export function valuationActionActiveOf(values: { name: string }): string {
  return format("valuation-action_active_of", values);
}

/** Ta umowa nie ma jeszcze działań. */
export function valuationActionNone(): string {
  return format("valuation-action_none", {});
}

/** projekt */
export function agreementStateDraft(): string {
  return format("agreement_state-draft", {});
}

/** podpisane */
export function agreementStateSigned(): string {
  return format("agreement_state-signed", {});
}

/** wygasło */
export function agreementStateExpired(): string {
  return format("agreement_state-expired", {});
}

/** rozwiązane */
export function agreementStateTerminated(): string {
  return format("agreement_state-terminated", {});
}

/** RSPTS */
export function vettingKindRspts(): string {
  return format("vetting_kind-rspts", {});
}

/** rejestr Państwowej Komisji */
export function vettingKindCommission(): string {
  return format("vetting_kind-commission", {});
}

/** KRK */
export function vettingKindKrk(): string {
  return format("vetting_kind-krk", {});
}

/**
 * { $count ->
 *         [one] Godziny wolontariatu bez porozumienia ({ $article }) w dniu { $dates }.
 *         [few] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
 *         [many] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
 *        *[other] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
 *     }
 */
export function volunteerAlertNoAgreement(values: { count: number; article: string; dates: string }): string {
  return format("volunteer_alert-no_agreement", values);
}

/** Porozumienie { $number } obowiązuje od { $date }, a nie jest podpisane. */
export function volunteerAlertNotSigned(values: { number: string; date: string }): string {
  return format("volunteer_alert-not_signed", values);
}

/** Porozumienie { $number } obejmuje { $days } dni. Powyżej { $limit } dni wymagane jest porozumienie na piśmie ({ $article }). */
export function volunteerAlertWrittenForm(values: { days: number; limit: number; number: string; article: string }): string {
  return format("volunteer_alert-written_form", values);
}

/** Porozumienie { $number } jest bezterminowe, a takie wymaga formy pisemnej ({ $article }). */
export function volunteerAlertWrittenFormOpen(values: { number: string; article: string }): string {
  return format("volunteer_alert-written_form_open", values);
}

/**
 * Porozumienie { $number } obejmuje { $days ->
 *         [one] { $days } dzień
 *         [few] { $days } dni
 *         [many] { $days } dni
 *        *[other] { $days } dni
 *     }, a przy okresie do { $limit } dni ubezpieczenie NNW zapewnia organizacja ({ $article }). Brak polisy na cały ten czas.
 */
export function volunteerAlertInsurance(values: { days: number; limit: number; number: string; article: string }): string {
  return format("volunteer_alert-insurance", values);
}

/** Porozumienie { $number } wygasło { $date }. */
export function volunteerAlertExpired(values: { number: string; date: string }): string {
  return format("volunteer_alert-expired", values);
}

/** Porozumienie { $number } wygasa { $date }. */
export function volunteerAlertExpiring(values: { number: string; date: string }): string {
  return format("volunteer_alert-expiring", values);
}

/** Porozumienie { $number }: osoba niepełnoletnia, brak zgody przedstawiciela ustawowego. */
export function volunteerAlertMinorConsent(values: { number: string }): string {
  return format("volunteer_alert-minor_consent", values);
}

/** Porozumienie { $number }: brak daty przekazania informacji o ryzyku ({ $article }). */
export function volunteerAlertRiskInformation(values: { number: string; article: string }): string {
  return format("volunteer_alert-risk_information", values);
}

/**
 * { $count ->
 *         [one] Karta niepotwierdzona ({ $month }): { $count } wpis. Nie liczy się do raportu.
 *         [few] Karta niepotwierdzona ({ $month }): { $count } wpisy. Nie liczą się do raportu.
 *         [many] Karta niepotwierdzona ({ $month }): { $count } wpisów. Nie liczą się do raportu.
 *        *[other] Karta niepotwierdzona ({ $month }): { $count } wpisu. Nie liczą się do raportu.
 *     }
 */
export function volunteerAlertCardUnconfirmed(values: { count: number; month: string }): string {
  return format("volunteer_alert-card_unconfirmed", values);
}

/**
 * { $count ->
 *         [one] Wpis dodany z dużym opóźnieniem ({ $date }). Kontrola może go zakwestionować.
 *         [few] { $count } wpisy dodane hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
 *         [many] { $count } wpisów dodanych hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
 *        *[other] { $count } wpisu dodanego hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
 *     }
 */
export function volunteerAlertLateBulk(values: { count: number; date: string }): string {
  return format("volunteer_alert-late_bulk", values);
}

/** Brak daty sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds } ({ $article }). */
export function volunteerAlertVetting(values: { kinds: string; article: string }): string {
  return format("volunteer_alert-vetting", values);
}

/** do wiadomości */
export function volunteerSeverityInformation(): string {
  return format("volunteer_severity-information", {});
}

/** ostrzeżenie */
export function volunteerSeverityWarning(): string {
  return format("volunteer_severity-warning", {});
}

/** blokuje zamknięcie miesiąca */
export function volunteerSeverityError(): string {
  return format("volunteer_severity-error", {});
}

/** Części ekranu Wolontariusze */
export function volunteersParts(): string {
  return format("volunteers-parts", {});
}

/** Osoby */
export function volunteersPartPeople(): string {
  return format("volunteers_part-people", {});
}

/** Godziny */
export function volunteersPartHours(): string {
  return format("volunteers_part-hours", {});
}

/** Dyżury */
export function volunteersPartDuties(): string {
  return format("volunteers_part-duties", {});
}

/** Dokumenty i wkład */
export function volunteersPartPapers(): string {
  return format("volunteers_part-papers", {});
}

/** Wszyscy wolontariusze */
export function volunteersBack(): string {
  return format("volunteers-back", {});
}

/** Karta uczestnika */
export function volunteersCard(): string {
  return format("volunteers-card", {});
}

/** Szukaj po nazwisku lub numerze porozumienia */
export function volunteersSearch(): string {
  return format("volunteers-search", {});
}

/** Których pokazać */
export function volunteersWhich(): string {
  return format("volunteers-which", {});
}

/** Aktywni */
export function volunteerFilterActive(): string {
  return format("volunteer_filter-active", {});
}

/** Do uzupełnienia */
export function volunteerFilterAttention(): string {
  return format("volunteer_filter-attention", {});
}

/** Do potwierdzenia */
export function volunteerFilterUnconfirmed(): string {
  return format("volunteer_filter-unconfirmed", {});
}

/** Dawni */
export function volunteerFilterFormer(): string {
  return format("volunteer_filter-former", {});
}

/** Dodaj wolontariusza */
export function volunteersAdd(): string {
  return format("volunteers-add", {});
}

/** Dodano osobę i projekt porozumienia. */
export function volunteersAdded(): string {
  return format("volunteers-added", {});
}

/** Pokaż kartę */
export function volunteersShowCard(): string {
  return format("volunteers-show_card", {});
}

/** Nie ma jeszcze żadnego wolontariusza. „Dodaj wolontariusza” zakłada kartę i projekt porozumienia. */
export function volunteersNone(): string {
  return format("volunteers-none", {});
}

/** Nikogo takiego tu nie ma. */
export function volunteersNobody(): string {
  return format("volunteers-nobody", {});
}

/**
 * { $count ->
 *         [one] { $count } osoba
 *         [few] { $count } osoby
 *         [many] { $count } osób
 *        *[other] { $count } osoby
 *     }
 */
export function volunteersCount(values: { count: number }): string {
  return format("volunteers-count", values);
}

/** { $month }: potwierdzone { $hours } */
export function volunteersMonthHours(values: { month: string; hours: string }): string {
  return format("volunteers-month_hours", values);
}

/** { $all }, czeka na potwierdzenie { $hours } */
export function volunteersMonthUnconfirmed(values: { all: string; hours: string }): string {
  return format("volunteers-month_unconfirmed", values);
}

/** Nazwisko i imię */
export function volunteersColumnName(): string {
  return format("volunteers-column_name", {});
}

/** Porozumienie */
export function volunteersColumnAgreement(): string {
  return format("volunteers-column_agreement", {});
}

/** Okres */
export function volunteersColumnPeriod(): string {
  return format("volunteers-column_period", {});
}

/** Godziny */
export function volunteersColumnHours(): string {
  return format("volunteers-column_hours", {});
}

/** Do potwierdzenia */
export function volunteersColumnUnconfirmed(): string {
  return format("volunteers-column_unconfirmed", {});
}

/** Dyżury (4 tyg.) */
export function volunteersColumnDuties(): string {
  return format("volunteers-column_duties", {});
}

/** Uwagi */
export function volunteersColumnRemarks(): string {
  return format("volunteers-column_remarks", {});
}

/** brak */
export function volunteersWithoutAgreement(): string {
  return format("volunteers-without_agreement", {});
}

/** { $number }, { $state } */
export function volunteersAgreement(values: { number: string; state: string }): string {
  return format("volunteers-agreement", values);
}

/** { $first }–{ $last } */
export function volunteersPeriod(values: { first: string; last: string }): string {
  return format("volunteers-period", values);
}

/** od { $first }, bezterminowo */
export function volunteersPeriodOpen(values: { first: string }): string {
  return format("volunteers-period_open", values);
}

/** także uczestnik */
export function volunteersAlsoParticipant(): string {
  return format("volunteers-also_participant", {});
}

/** Inne uwagi: { $count }. */
export function volunteersMoreAlerts(values: { count: number }): string {
  return format("volunteers-more_alerts", values);
}

/** { $name }: { $why } Bez tego miesiąca nie można zamknąć. */
export function monthWarningVolunteerBlocks(values: { name: string; why: string }): string {
  return format("month_warning-volunteer_blocks", values);
}

/** Niepotwierdzone godziny wolontariatu: { $hours }. Nie liczą się do raportu. */
export function monthWarningHoursUnconfirmed(values: { hours: string }): string {
  return format("month_warning-hours_unconfirmed", values);
}

/** Papiery wolontariuszy do uzupełnienia: { $names }. */
export function monthWarningVolunteerPapers(values: { names: string }): string {
  return format("month_warning-volunteer_papers", values);
}

/** Papiery wolontariuszy do uzupełnienia: { $names } i jeszcze { $count }. */
export function monthWarningVolunteerPapersMany(values: { count: number; names: string }): string {
  return format("month_warning-volunteer_papers_many", values);
}

/**
 * { $count ->
 *         [one] Papiery wolontariuszy do uzupełnienia: { $count } osoba
 *         [few] Papiery wolontariuszy do uzupełnienia: { $count } osoby
 *         [many] Papiery wolontariuszy do uzupełnienia: { $count } osób
 *        *[other] Papiery wolontariuszy do uzupełnienia: { $count } osoby
 *     }
 */
export function taskVolunteerPapers(values: { count: number }): string {
  return format("task-volunteer_papers", values);
}

/**
 * { $count ->
 *         [one] Godziny do potwierdzenia ma { $count } osoba
 *         [few] Godziny do potwierdzenia mają { $count } osoby
 *         [many] Godziny do potwierdzenia ma { $count } osób
 *        *[other] Godziny do potwierdzenia ma { $count } osoby
 *     }
 */
export function taskHoursUnconfirmed(values: { count: number }): string {
  return format("task-hours_unconfirmed", values);
}

/** Pokaż */
export function taskActionVolunteerPapers(): string {
  return format("task_action-volunteer_papers", {});
}

/** Pokaż */
export function taskActionHoursUnconfirmed(): string {
  return format("task_action-hours_unconfirmed", {});
}

/** Wolontariat */
export function volunteeringSettingsTitle(): string {
  return format("volunteering_settings-title", {});
}

/** Liczba w ustawieniach musi być od { $least } do { $most }. Nic nie zmieniono. Popraw ją i zapisz ponownie. */
export function refusalSettingOutOfBounds(values: { least: number; most: number }): string {
  return format("refusal-setting_out_of_bounds", values);
}

/** Numery i progi */
export function volunteeringSettingsRules(): string {
  return format("volunteering_settings-rules", {});
}

/** Dotyczą wszystkich placówek. Progi decydują, o czym program przypomina; niczego nie blokują. */
export function volunteeringSettingsRulesAbout(): string {
  return format("volunteering_settings-rules_about", {});
}

/** Wzór numeru porozumienia */
export function volunteeringSettingsAgreementPattern(): string {
  return format("volunteering_settings-agreement_pattern", {});
}

/** Wzór numeru zaświadczenia */
export function volunteeringSettingsCertificatePattern(): string {
  return format("volunteering_settings-certificate_pattern", {});
}

/** W klamrach: n to kolejny numer w roku, rrrr to rok. Na przykład W/{ "{" }n{ "}" }/{ "{" }rrrr{ "}" }. */
export function volunteeringSettingsPatternHint(): string {
  return format("volunteering_settings-pattern_hint", {});
}

/** Forma pisemna: gdy okres ma więcej dni niż */
export function volunteeringSettingsWrittenOver(): string {
  return format("volunteering_settings-written_over", {});
}

/** Ubezpieczenie NNW organizacji: gdy okres ma najwyżej dni */
export function volunteeringSettingsInsuredUpTo(): string {
  return format("volunteering_settings-insured_up_to", {});
}

/** Przypomnienie o końcu porozumienia: ile dni wcześniej */
export function volunteeringSettingsExpiring(): string {
  return format("volunteering_settings-expiring", {});
}

/** Zgoda przedstawiciela ustawowego: poniżej ilu lat */
export function volunteeringSettingsAdultAge(): string {
  return format("volunteering_settings-adult_age", {});
}

/** Długi dzień: powyżej ilu godzin dziennie */
export function volunteeringSettingsLongDay(): string {
  return format("volunteering_settings-long_day", {});
}

/** Wpisz godziny od 0:01 do 24, na przykład 8 albo 7:30. */
export function volunteeringSettingsLongDayUnreadable(): string {
  return format("volunteering_settings-long_day_unreadable", {});
}

/** Późny wpis: po ilu dniach */
export function volunteeringSettingsLateDays(): string {
  return format("volunteering_settings-late_days", {});
}

/** Wpisy hurtem: powyżej ilu późnych wpisów jednego dnia */
export function volunteeringSettingsLateEntries(): string {
  return format("volunteering_settings-late_entries", {});
}

/** Własne wpisy wolontariusza: ile dni wstecz */
export function volunteeringSettingsOwnDays(): string {
  return format("volunteering_settings-own_days", {});
}

/** Sprawdzenia przed pracą z małoletnimi */
export function volunteeringSettingsChecks(): string {
  return format("volunteering_settings-checks", {});
}

/** Których sprawdzeń program wymaga od osób, które prowadzą zajęcia z udziałem małoletnich albo przy nich pomagają. */
export function volunteeringSettingsChecksAbout(): string {
  return format("volunteering_settings-checks_about", {});
}

/** Po ilu miesiącach trzeba sprawdzić ponownie */
export function volunteeringSettingsVettingMonths(): string {
  return format("volunteering_settings-vetting_months", {});
}

/** Puste pole: sprawdzenie się nie starzeje. */
export function volunteeringSettingsVettingMonthsHint(): string {
  return format("volunteering_settings-vetting_months_hint", {});
}

/** Ustawa i artykuły */
export function volunteeringSettingsStatute(): string {
  return format("volunteering_settings-statute", {});
}

/** Tak nazywają je dokumenty i przypomnienia. Puste pole przywraca zwykły zapis. */
export function volunteeringSettingsStatuteAbout(): string {
  return format("volunteering_settings-statute_about", {});
}

/** Ustawa (w mianowniku) */
export function volunteeringSettingsAct(): string {
  return format("volunteering_settings-act", {});
}

/** Treść porozumienia */
export function volunteeringSettingsArticleAgreement(): string {
  return format("volunteering_settings-article_agreement", {});
}

/** Forma pisemna */
export function volunteeringSettingsArticleWritten(): string {
  return format("volunteering_settings-article_written", {});
}

/** Informacja o ryzyku */
export function volunteeringSettingsArticleRisk(): string {
  return format("volunteering_settings-article_risk", {});
}

/** Zwolnienie z kosztów */
export function volunteeringSettingsArticleCosts(): string {
  return format("volunteering_settings-article_costs", {});
}

/** Ubezpieczenie NNW */
export function volunteeringSettingsArticleInsurance(): string {
  return format("volunteering_settings-article_insurance", {});
}

/** Zaświadczenie */
export function volunteeringSettingsArticleCertificate(): string {
  return format("volunteering_settings-article_certificate", {});
}

/** Sprawdzenia przed pracą z małoletnimi */
export function volunteeringSettingsArticleVetting(): string {
  return format("volunteering_settings-article_vetting", {});
}

/** Porozumienie i informacja o ryzyku */
export function volunteeringSettingsTexts(): string {
  return format("volunteering_settings-texts", {});
}

/** Puste pole oznacza zwykły tekst, który jest w programie. Dane z porozumienia wstawiają nazwy w klamrach; akapity dzieli pusty wiersz, a wiersz od znaku § jest nagłówkiem, który program sam numeruje. */
export function volunteeringSettingsTextsAbout(): string {
  return format("volunteering_settings-texts_about", {});
}

/** Treść porozumienia */
export function volunteeringSettingsAgreementText(): string {
  return format("volunteering_settings-agreement_text", {});
}

/** Informacja o ryzyku */
export function volunteeringSettingsRiskText(): string {
  return format("volunteering_settings-risk_text", {});
}

/** Zwykły tekst porozumienia */
export function volunteeringSettingsUsualAgreement(): string {
  return format("volunteering_settings-usual_agreement", {});
}

/** Zwykła informacja o ryzyku */
export function volunteeringSettingsUsualRisks(): string {
  return format("volunteering_settings-usual_risks", {});
}

/** Nazwy, które można wstawić */
export function volunteeringSettingsPlaceholders(): string {
  return format("volunteering_settings-placeholders", {});
}

/** Wstaw do zmiany */
export function volunteeringSettingsBeginWith(): string {
  return format("volunteering_settings-begin_with", {});
}

/** Wstaw do zmiany zwykły tekst porozumienia */
export function volunteeringSettingsBeginWithAgreement(): string {
  return format("volunteering_settings-begin_with_agreement", {});
}

/** Wstaw do zmiany zwykłą informację o ryzyku */
export function volunteeringSettingsBeginWithRisks(): string {
  return format("volunteering_settings-begin_with_risks", {});
}

/** Wolontariusze */
export function volunteersTitle(): string {
  return format("volunteers-title", {});
}

/** Świadczenie wolontariusza */
export function volunteerEntryTitle(): string {
  return format("volunteer_entry-title", {});
}

/** Data */
export function volunteerEntryDate(): string {
  return format("volunteer_entry-date", {});
}

/** Czas */
export function volunteerEntryMinutes(): string {
  return format("volunteer_entry-minutes", {});
}

/** Zakres czynności */
export function volunteerEntryActivity(): string {
  return format("volunteer_entry-activity", {});
}

/** Świadczenia wolontariuszy w tym miesiącu */
export function volunteerEntryList(): string {
  return format("volunteer_entry-list", {});
}

/** W tym miesiącu nie zapisano świadczeń wolontariuszy. */
export function volunteerEntryNone(): string {
  return format("volunteer_entry-none", {});
}

/** Wolontariusz */
export function volunteerEntryPerson(): string {
  return format("volunteer_entry-person", {});
}

/** Wpisz początek nazwiska i wybierz osobę. */
export function volunteerEntryPersonHint(): string {
  return format("volunteer_entry-person_hint", {});
}

/** Wybierz osobę z listy. */
export function volunteerEntryPersonNeeded(): string {
  return format("volunteer_entry-person_needed", {});
}

/** Nikogo nie znaleziono. Najpierw dodaj tę osobę w „Uczestnikach”. */
export function volunteerEntryNobodyFound(): string {
  return format("volunteer_entry-nobody_found", {});
}

/** Wpisz datę. */
export function volunteerEntryDateNeeded(): string {
  return format("volunteer_entry-date_needed", {});
}

/** Dodaj świadczenie */
export function volunteerEntryAdd(): string {
  return format("volunteer_entry-add", {});
}

/** W dniu deklaracji ta osoba ma { $age } lat, a placówka jest dla osób od { $limit } lat. */
export function personWarningUnderAge(values: { age: number; limit: number }): string {
  return format("person_warning-under_age", values);
}

/** Brak daty lub roku urodzenia i brak oświadczenia o wieku. */
export function personWarningAgeUnknown(): string {
  return format("person_warning-age_unknown", {});
}

/** Znany jest tylko rok urodzenia: w roku deklaracji ta osoba kończy { $limit } lat. Potrzebne jest jej oświadczenie o wieku. */
export function personWarningTurnsAgeThisYear(values: { limit: number }): string {
  return format("person_warning-turns_age_this_year", values);
}

/** Brak oświadczenia o zamieszkaniu w mieście. */
export function personWarningNotResident(): string {
  return format("person_warning-not_resident", {});
}

/** { $what }: w tym czasie „{ $class }” ({ $when }). */
export function sessionWarningClash(values: { what: string; class: string; when: string }): string {
  return format("session_warning-clash", values);
}

/** { $date } to dzień bez zajęć: { $reason }. */
export function sessionWarningOnDayOff(values: { date: string; reason: string }): string {
  return format("session_warning-on_day_off", values);
}

/** Zajęcia poza godzinami otwarcia. */
export function sessionWarningOutsideOpening(): string {
  return format("session_warning-outside_opening", {});
}

/** { $date } jest poza okresem umowy z miastem: te zajęcia nie będą z niej rozliczone. */
export function sessionWarningOutsideAgreement(values: { date: string }): string {
  return format("session_warning-outside_agreement", values);
}

/**
 * { $count ->
 *         [one] Brakuje listy z { $count } spotkania.
 *         [few] Brakuje list z { $count } spotkań.
 *         [many] Brakuje list z { $count } spotkań.
 *        *[other] Brakuje list z { $count } spotkania.
 *     }
 */
export function monthWarningListsMissing(values: { count: number }): string {
  return format("month_warning-lists_missing", values);
}

/** Do wymaganych godzin otwarcia brakuje: { $hours }. */
export function monthWarningOpeningShort(values: { hours: string }): string {
  return format("month_warning-opening_short", values);
}

/** Brak umowy, która obejmuje ten miesiąc. Raport nie będzie miał jej numeru. Umowę dodasz w Ustawieniach. */
export function monthWarningAgreementMissing(): string {
  return format("month_warning-agreement_missing", {});
}

/** Uczestnicy z deklaracją: { $declared }, wymagani: { $target }. */
export function monthWarningMembersShort(values: { declared: number; target: number }): string {
  return format("month_warning-members_short", values);
}

/** Liczba spotkań zaplanowanych nie zgadza się z liczbą tego, co się z nimi stało. Zgłoś to autorom programu. */
export function monthWarningBalanceBroken(): string {
  return format("month_warning-balance_broken", {});
}

/**
 * { $count ->
 *         [one] { $count } spotkanie bez listy, z dnia { $since }
 *         [few] { $count } spotkania bez listy, najstarsze z dnia { $since }
 *         [many] { $count } spotkań bez listy, najstarsze z dnia { $since }
 *        *[other] { $count } spotkania bez listy, najstarsze z dnia { $since }
 *     }
 */
export function taskListsMissing(values: { count: number; since: string }): string {
  return format("task-lists_missing", values);
}

/**
 * { $count ->
 *         [one] Obecność w dwóch miejscach naraz, { $count } raz: { $named }
 *         [few] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
 *         [many] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
 *        *[other] Obecność w dwóch miejscach naraz, { $count } raza: { $named }
 *     }
 */
export function taskDoublePresence(values: { count: number; named: string }): string {
  return format("task-double_presence", values);
}

/** { $name }, { $date }: { $first } i { $second } */
export function taskDoublePresenceOne(values: { name: string; date: string; first: string; second: string }): string {
  return format("task-double_presence_one", values);
}

/**
 * { $count ->
 *         [one] Brak deklaracji: { $count } osoba
 *         [few] Brak deklaracji: { $count } osoby
 *         [many] Brak deklaracji: { $count } osób
 *        *[other] Brak deklaracji: { $count } osoby
 *     }
 */
export function taskDeclarationsMissing(values: { count: number }): string {
  return format("task-declarations_missing", values);
}

/**
 * { $count ->
 *         [one] Do uzupełnienia: { $count } osoba
 *         [few] Do uzupełnienia: { $count } osoby
 *         [many] Do uzupełnienia: { $count } osób
 *        *[other] Do uzupełnienia: { $count } osoby
 *     }
 */
export function taskRecordsIncomplete(values: { count: number }): string {
  return format("task-records_incomplete", values);
}

/** Zwolniło się miejsce na zajęciach „{ $series }”. Pierwsza w kolejce: { $name } */
export function taskPlaceFree(values: { series: string; name: string }): string {
  return format("task-place_free", values);
}

/** Miesiąc niezamknięty: { $month } */
export function taskMonthOpen(values: { month: string }): string {
  return format("task-month_open", values);
}

/** W tym tygodniu otwarcie trwa { $open }, a wymagane jest { $required } */
export function taskOpeningShort(values: { open: string; required: string }): string {
  return format("task-opening_short", values);
}

/** Klucz odzyskiwania nie został przepisany i sprawdzony */
export function taskRecoveryUnconfirmed(): string {
  return format("task-recovery_unconfirmed", {});
}

/** Nie ma jeszcze żadnej kopii danych */
export function taskCopyNever(): string {
  return format("task-copy_never", {});
}

/**
 * { $days ->
 *         [one] Ostatnia kopia danych: { $days } dzień temu
 *         [few] Ostatnia kopia danych: { $days } dni temu
 *         [many] Ostatnia kopia danych: { $days } dni temu
 *        *[other] Ostatnia kopia danych: { $days } dnia temu
 *     }
 */
export function taskCopyOld(values: { days: number }): string {
  return format("task-copy_old", values);
}

/** Ten folder kopiuje na inne komputery program { $by }. Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder tylko na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”. */
export function placeSynced(values: { by: string }): string {
  return format("place-synced", values);
}

/** Ten folder leży na innym komputerze ({ $kind }). Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”. */
export function placeNetwork(values: { kind: string }): string {
  return format("place-network", values);
}

/** raport-{ $month }-{ $centre } */
export function documentMonthlyFile(values: { month: string; centre: string }): string {
  return format("document-monthly_file", values);
}

/** lista-{ $date }-{ $class } */
export function documentListFile(values: { date: string; class: string }): string {
  return format("document-list_file", values);
}

/** listy-{ $from }-{ $to } */
export function documentListsFile(values: { from: string; to: string }): string {
  return format("document-lists_file", values);
}

/** lista-{ $month }-{ $class } */
export function documentGridFile(values: { month: string; class: string }): string {
  return format("document-grid_file", values);
}

/** Zadanie publiczne finansowane ze środków Miasta Krakowa */
export function fundingPhraseEntrusted(): string {
  return format("funding_phrase-entrusted", {});
}

/** Zadanie publiczne współfinansowane ze środków Miasta Krakowa */
export function fundingPhraseSupported(): string {
  return format("funding_phrase-supported", {});
}

/** Krok { $step } z { $steps } */
export function wizardStep(values: { step: string; steps: string }): string {
  return format("wizard-step", values);
}

/** Przerwij */
export function wizardLeave(): string {
  return format("wizard-leave", {});
}

/** Organizacja i Ty */
export function wizardYouTitle(): string {
  return format("wizard-you_title", {});
}

/** Założysz plik, w którym będą wszystkie dane organizacji. Plik jest zaszyfrowany Twoim hasłem. */
export function wizardYouAbout(): string {
  return format("wizard-you_about", {});
}

/** Nazwa organizacji */
export function wizardOrganisation(): string {
  return format("wizard-organisation", {});
}

/** Tak jak w umowie z miastem. */
export function wizardOrganisationHint(): string {
  return format("wizard-organisation_hint", {});
}

/** Twoje imię i nazwisko */
export function wizardName(): string {
  return format("wizard-name", {});
}

/** Hasło */
export function wizardPassword(): string {
  return format("wizard-password", {});
}

/** Powtórz hasło */
export function wizardRepeat(): string {
  return format("wizard-repeat", {});
}

/** Placówka */
export function wizardCentreTitle(): string {
  return format("wizard-centre_title", {});
}

/** Jeśli placówek jest więcej, pozostałe dodasz później w ustawieniach. */
export function wizardCentreAbout(): string {
  return format("wizard-centre_about", {});
}

/** Nazwa placówki */
export function wizardCentreName(): string {
  return format("wizard-centre_name", {});
}

/** Tak jak w raportach dla miasta. */
export function wizardCentreHint(): string {
  return format("wizard-centre_hint", {});
}

/** Zajęcia dla osób 60+, wymagane godziny otwarcia w każdy dzień roboczy. */
export function wizardKindCas(): string {
  return format("wizard-kind_cas", {});
}

/** Zajęcia i spotkania dla mieszkańców w każdym wieku. */
export function wizardKindPal(): string {
  return format("wizard-kind_pal", {});
}

/** Rodzice z małymi dziećmi, dzieci liczone osobno. */
export function wizardKindParentsClub(): string {
  return format("wizard-kind_parents_club", {});
}

/** Inna placówka, wszystko ustawisz po swojemu. */
export function wizardKindOther(): string {
  return format("wizard-kind_other", {});
}

/** Adres i dzielnica */
export function wizardWhere(): string {
  return format("wizard-where", {});
}

/** Adres */
export function wizardAddress(): string {
  return format("wizard-address", {});
}

/** Dzielnica */
export function wizardDistrict(): string {
  return format("wizard-district", {});
}

/** nie podano */
export function wizardDistrictNone(): string {
  return format("wizard-district_none", {});
}

/** Sale */
export function wizardRoomsTitle(): string {
  return format("wizard-rooms_title", {});
}

/** W planie widać, która sala jest zajęta. Sale można później dodawać i zmieniać. */
export function wizardRoomsAbout(): string {
  return format("wizard-rooms_about", {});
}

/** Nazwy sal */
export function wizardRooms(): string {
  return format("wizard-rooms", {});
}

/** Oddziel je przecinkami albo wpisz każdą w nowym wierszu, na przykład: Sala 1, Sala 2, Kuchnia. */
export function wizardRoomsHint(): string {
  return format("wizard-rooms_hint", {});
}

/** Do dodania: */
export function wizardRoomsFound(): string {
  return format("wizard-rooms_found", {});
}

/** Wpisz co najmniej jedną salę. */
export function wizardRoomsNone(): string {
  return format("wizard-rooms_none", {});
}

/** Ta nazwa jest dwa razy: { $name }. Każda sala potrzebuje innej nazwy. */
export function wizardRoomsTwice(values: { name: string }): string {
  return format("wizard-rooms_twice", values);
}

/** Godziny otwarcia */
export function wizardHoursTitle(): string {
  return format("wizard-hours_title", {});
}

/** Od poniedziałku do piątku. Z nich program liczy, czy placówka jest otwarta tyle godzin, ile wymaga umowa. */
export function wizardHoursAbout(): string {
  return format("wizard-hours_about", {});
}

/** Otwarcie */
export function wizardOpens(): string {
  return format("wizard-opens", {});
}

/** Zamknięcie */
export function wizardCloses(): string {
  return format("wizard-closes", {});
}

/** Na przykład 9 albo 9:30. */
export function wizardHoursHint(): string {
  return format("wizard-hours_hint", {});
}

/** Inne godziny w poszczególne dni */
export function wizardEachDay(): string {
  return format("wizard-each_day", {});
}

/** Obowiązują od */
export function wizardValidFrom(): string {
  return format("wizard-valid_from", {});
}

/** Gdzie zapisać plik */
export function wizardPlace(): string {
  return format("wizard-place", {});
}

/** Folder */
export function wizardFolder(): string {
  return format("wizard-folder", {});
}

/** Najlepiej zwykły folder na tym komputerze, nie pendrive i nie folder synchronizowany z chmurą. */
export function wizardFolderHint(): string {
  return format("wizard-folder_hint", {});
}

/** Zakładam zaszyfrowany plik i klucze… */
export function wizardCreating(): string {
  return format("wizard-creating", {});
}

/** To pole jest potrzebne. */
export function wizardNeeded(): string {
  return format("wizard-needed", {});
}

/** Wpisz godzinę. */
export function wizardTimeNeeded(): string {
  return format("wizard-time_needed", {});
}

/** Zamknięcie musi być później niż otwarcie. */
export function wizardTimeOrder(): string {
  return format("wizard-time_order", {});
}

/** Wybierz co najmniej jeden dzień. */
export function wizardDayNeeded(): string {
  return format("wizard-day_needed", {});
}

/** Wpisz datę. */
export function wizardDateNeeded(): string {
  return format("wizard-date_needed", {});
}

/** Otwarcie, { $day } */
export function hoursOpens(values: { day: string }): string {
  return format("hours-opens", values);
}

/** Zamknięcie, { $day } */
export function hoursCloses(values: { day: string }): string {
  return format("hours-closes", values);
}

/** Dodaj przerwę, { $day } */
export function hoursAddPart(values: { day: string }): string {
  return format("hours-add_part", values);
}

/** Usuń przerwę, { $day } */
export function hoursRemovePart(values: { day: string }): string {
  return format("hours-remove_part", values);
}

/** Dodaj przerwę */
export function hoursAddShort(): string {
  return format("hours-add_short", {});
}

/** Usuń przerwę */
export function hoursRemoveShort(): string {
  return format("hours-remove_short", {});
}

/** Po przerwie od, { $day } */
export function hoursSecondOpens(values: { day: string }): string {
  return format("hours-second_opens", values);
}

/** Po przerwie do, { $day } */
export function hoursSecondCloses(values: { day: string }): string {
  return format("hours-second_closes", values);
}

/** Po przerwie musi być później niż przed przerwą. */
export function hoursPartOrder(): string {
  return format("hours-part_order", {});
}
