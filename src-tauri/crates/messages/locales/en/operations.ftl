### Actions done: the line “Last” and the journal.

operation-last = Last: { $what }
operation-undo = Undo: { $what }
operation-redo = Redo: { $what }

operation-someone = an erased person
operation-session = { $class } ({ $date })
operation-other = a change of data
operation-create_file = the organisation's file was founded
operation-update_organisation = the organisation's details were changed
operation-create_centre = a centre was founded
operation-update_centre = the centre's settings were changed
operation-save_room = a room was saved
operation-save_category = a category was saved
operation-save_leader = a leader was saved
operation-set_opening_hours = opening hours were set from { $from }
operation-save_closure = a closure was saved, { $from }–{ $to }
operation-remove_closure = a closure was removed, { $from }–{ $to }
operation-save_grant_agreement = a grant agreement was saved
operation-add_user = an account was added
operation-update_user = an account was changed
operation-give_password = a password was given to an account
operation-change_password = a password was changed
operation-set_pin = changed a PIN
operation-renew_recovery_key = a new recovery key was made
operation-confirm_recovery_key = the recovery key was confirmed
# $count (number)
operation-create_series = planned: { $class }, sessions: { $count }
# $count (number)
operation-update_series = series changed: { $class }, sessions changed: { $count }
operation-create_session = planned: { $class }
operation-update_session = changed: { $class }
operation-move_session = moved: { $class }
operation-cancel_session = cancelled: { $class }
operation-restore_session = restored: { $class }
# $count (number)
operation-remove_session = removed from the timetable: { $class }, sessions: { $count }
# $count (number)
operation-extend_series = extended: { $class }, new sessions: { $count }
# $count (number)
operation-copy_series = planned again, sessions: { $count }
operation-accept_clash = changed the consent to a clash: { $class }
operation-assign_helper = duty: { $person }, { $class }
operation-release_helper = taken off a duty: { $person }, { $class }
operation-set_helpers_needed = changed how many volunteers are needed: { $class }
operation-save_availability = saved availability: { $person }
operation-remove_availability = removed availability: { $person }
# $count (number)
operation-announce_timetable = announced the timetable: { $month }, version { $count }
operation-record_notification = recorded who was told: { $person }, { $class }
operation-save_draft = changed a draft of the timetable
operation-add_draft_step = added a step to a draft of the timetable
operation-remove_draft_step = removed a step from a draft of the timetable
operation-discard_draft = discarded a draft of the timetable
# $count (number)
operation-apply_draft = applied a draft to the timetable, changes: { $count }
operation-set_day_hours = set the hours of a day: { $date }
operation-create_person = added: { $person }
operation-update_person = details changed: { $person }
operation-archive_person = membership ended: { $person }
operation-readmit_person = taken back: { $person }
operation-update_membership = statements changed: { $person }
operation-admit_person = admitted from the waiting list: { $person }
operation-suspend_person = membership suspended: { $person }
operation-resume_person = membership resumed: { $person }
operation-record_consent = answer about consent recorded: { $person }
operation-record_privacy_notice = information clause given: { $person }
operation-mark_distinct = marked as two people: { $person }, { $other }
operation-merge_people = records merged: { $person } and { $other }
operation-unmerge_people = records taken apart: { $person } and { $other }
operation-promote_enrolment = place given: { $person }, { $class }
operation-announce_absence = announced absence recorded: { $person }, { $from } – { $to }
operation-remove_absence = announced absence removed: { $person }, { $from } – { $to }
operation-record_declaration = declaration recorded: { $person }
operation-withdraw_declaration = declaration withdrawn: { $person }
operation-add_volunteer = added as a volunteer: { $person }
operation-save_volunteer_agreement = saved an agreement: { $person }
operation-sign_volunteer_agreement = recorded the signing of an agreement: { $person }
operation-terminate_volunteer_agreement = recorded the termination of an agreement: { $person }
operation-remove_volunteer_agreement = removed the draft of an agreement: { $person }
operation-save_volunteer_annex = saved an annex: { $person }
operation-sign_volunteer_annex = recorded the signing of an annex: { $person }
operation-remove_volunteer_annex = removed the draft of an annex: { $person }
operation-record_vetting = recorded a check before work with minors
operation-remove_vetting = removed a check before work with minors
operation-update_volunteering = changed the settings of volunteering
# $count (number)
operation-enrol_people = { $count ->
    [one] { $count } person signed up: { $class }
   *[other] { $count } people signed up: { $class }
}
operation-end_enrolment = sign-up ended: { $person }, { $class }
operation-record_attendance = { $mark } { $person }, { $class }
operation-clear_attendance = mark taken back: { $person }, { $class }
# $count (number)
operation-fill_attendance = { $count ->
    [one] { $mark }: { $count } person, { $class }
   *[other] { $mark }: { $count } people, { $class }
}
operation-set_guests = guests: { $guests }, { $class }
operation-add_walk_in = added at the door: { $person }, { $class }
operation-confirm_list = list confirmed: { $class }
operation-file_original = recorded where the paper list is: { $class }
operation-correct_attendance = correction: { $mark } { $person }, { $class }
operation-clear_correction = correction: no mark { $person }, { $class }
operation-correct_guests = correction, guests: { $guests }, { $class }
operation-reopen_list = list opened again: { $class }
operation-hold_without_list = held without a list: { $class }
operation-add_volunteer_entry = service recorded: { $person }, { $date }
operation-remove_volunteer_entry = service removed: { $person }, { $date }
operation-update_volunteer_entry = service corrected: { $person }, { $date }
# $count (number)
operation-enter_duties = { $count ->
    [one] { $count } volunteers’ duty entered
   *[other] { $count } volunteers’ duties entered
}
# $count (number)
operation-confirm_volunteer_entries = { $count ->
    [one] { $count } service confirmed
   *[other] { $count } services confirmed
}
# $count (number)
operation-unconfirm_volunteer_entries = { $count ->
    [one] confirmation of { $count } service taken back
   *[other] confirmation of { $count } services taken back
}
operation-log_own_hours = own hours entered: { $date }
operation-remove_own_hours = own entry of hours taken back: { $date }
operation-save_volunteer_task = task of volunteers saved
operation-file_volunteer_card = recorded where the cards of services are ({ $month })
operation-issue_certificate = issued a certificate: { $person }
operation-save_volunteer_rate = saved a rate for volunteers’ hours
operation-remove_volunteer_rate = removed a rate for volunteers’ hours
operation-save_action = saved an action of a grant agreement
operation-describe_month = month described: { $month }
operation-save_document = a PDF document was saved
operation-save_calendar = a calendar file was saved
operation-save_offer_page = the page of the offer was saved
operation-set_logo = a logo was set
operation-remove_logo = a logo was removed
operation-save_copy = a copy of the data was saved
operation-create_from_export = made the file from a full export
operation-save_listing = a list was saved as a spreadsheet
operation-export_tables = the tables were exported
# $count (number)
operation-run_import = imported classes from a file, rows: { $count }
# $count (number)
operation-import_centres = imported centres from a file, rows: { $count }
# $count (number)
operation-import_people = brought people in from a file or the clipboard, how many: { $count }
# $count (number)
operation-import_attendance = brought past attendance in from a file or the clipboard, marks: { $count }
# $count (number)
operation-prepare_sheets = prepared lists for printing: { $count }
operation-enter_sheet = typed in from paper: { $class }
