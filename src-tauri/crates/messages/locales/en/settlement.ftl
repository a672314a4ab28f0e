### Settlement: the agreement, the month, its description.

agreement-title = Agreement
agreement-number = Number of the agreement
agreement-signed_on = Date of signing
agreement-task_title = Title of the public task
agreement-grantor = Grantor
agreement-form = Form of the grant
agreement-first_date = First day of the task
agreement-last_date = Last day of the task
agreement-funding_phrase = Funding phrase
agreement-report_recipient = Recipient of the monthly report

grant_form-entrusted = entrusted
grant_form-supported = supported

grant_form_phrase-entrusted = financed
grant_form_phrase-supported = co-financed

month_note-title = Description of the month

## The screen "Month"

settlement-title = Month
settlement-previous = Previous month
settlement-following = Next month
settlement-choose = Year and month
# $people (number)
# $presences (number)
settlement-who_came = { $people ->
    [one] { $month } { $people } person came
   *[other] { $month } { $people } people came
}, { $presences ->
    [one] { $presences } time
   *[other] { $presences } times
}.
settlement-nobody_came = { $month } no presence has been recorded yet.
settlement-closed = The month is closed.
settlement-agreement = Agreement { $number } of { $date }: { $title }
settlement-preview = PDF preview

settlement-missing = What is missing
settlement-nothing_missing = Nothing is missing.
settlement-show_sessions = Show the sessions
settlement-show_volunteers = Show volunteers
settlement-show_services = Show the hours
settlement-show_people = Show the participants
settlement-show_hours = Correct the hours
settlement-show_agreement = Fill in the agreement

settlement-open_figure = { $value } – show what was counted: { $what }
settlement-figure_title = What was counted: { $what }
settlement-figure_value = Total: { $value }
settlement-figure_empty = Nothing was counted.
settlement-row_date = Date
settlement-row_label = What
settlement-row_weight = How much
settlement-row_recorded = Recorded by and when
settlement-row_open = Show the attendance list: { $name }

settlement-opening = Opening of the centre
settlement-opening_days = Days open
settlement-opening_hours = Hours open
settlement-required_days = Required working days
settlement-required_hours = Required hours
settlement-difference = Difference
settlement-by_day = Day by day
settlement-by_week = Week by week
settlement-day = Day
settlement-week = Week
settlement-hours_of_day = Hours
settlement-time_open = Open
settlement-time_required = Required
settlement-remarks = Remarks
settlement-closed_day = closed
settlement-indicator = Indicator

settlement-participants = Participants
settlement-column_month = In the month
settlement-column_year = Since the beginning of the year
settlement-column_agreement = Since the beginning of the agreement
settlement-declared = Participants with a declaration, at the end of the period
settlement-new = New participants
settlement-left = People who left
settlement-unique = People who came to classes
settlement-presences = Presences
settlement-mean = Mean number of people at a session
settlement-guests = Guests without registration
settlement-children = Children
settlement-mean_presences = { $what }: presences in the mean
settlement-by_sex = By sex
settlement-by_age = By age
settlement-by_district = By district
settlement-people = People
settlement-district = District { $district }

sex_group-female = Women
sex_group-male = Men
sex_group-not_given = Not given

age_group-under60 = below 60
age_group-from60 = 60–64
age_group-from65 = 65–69
age_group-from70 = 70–74
age_group-from75 = 75–79
age_group-from80 = 80–84
age_group-from85 = 85 and more
age_group-not_given = not given

settlement-categories = Classes by category
settlement-category = Category
settlement-sessions = Sessions
settlement-hours = Hours
settlement-sum_note = The people of the categories may add up to more than the people in all: the same person comes to different classes.
settlement-no_sessions = No session has been held this month yet.

settlement-series = Recurring classes
settlement-series_name = Class
settlement-series_planned = Planned
settlement-series_held = Held
settlement-series_cancelled = Cancelled
settlement-series_mean = Mean
settlement-no_series = There are no recurring classes this month.

settlement-balance = What became of the sessions
settlement-planned = Planned
settlement-moved_in = Moved in from another month
settlement-added = Added
settlement-held = Held
settlement-cancelled = Cancelled
settlement-moved_out = Moved to another month
settlement-unsettled = Unsettled
settlement-ahead = Still to come

settlement-changes = Cancelled sessions and changes
settlement-change_was = First planned
settlement-change_became = Change
settlement-change_moved = moved to { $date }
settlement-change_place = another place
settlement-no_changes = No session was cancelled or moved.

settlement-volunteers = Volunteering
settlement-volunteers_count = Volunteers
settlement-volunteers_hours = Hours of volunteering

settlement-description = Description of the activities
settlement-description_hint = The most important activities, partners, publicity, accessibility, difficulties and deviations. The description saves itself.
settlement-description_waiting = The description will be saved in a moment.
settlement-description_saving = Saving the description…
settlement-description_saved = The description is saved.
settlement-description_failed = The description was not saved. The text is still in the field; correct it or try again.

## Preview and saving of a document

preview-title = Print preview
preview-loading = Preparing the print…
preview-failed = The preview could not be shown. The data are safe. The document can still be saved and opened in a PDF program.
# $page (number)
# $pages (number)
preview-page_of = Page { $page } of { $pages }
# $page (number)
# $pages (number)
preview-picture = Print preview, page { $page } of { $pages }
preview-previous = Previous
preview-following = Next
preview-closer = Zoom in
preview-farther = Zoom out
preview-zoom = Zoom: { $percent }
preview-text = The text of this page
preview-text_note = A screen reader cannot read the picture of the print; below is the same text.
preview-path = File
preview-path_hint = The full path of a file, or a folder.
preview-path_needed = Type where to save the file.
preview-save = Save the PDF
preview-saved = Saved: { $path }
preview-open = Open
preview-reveal = Show in the folder
