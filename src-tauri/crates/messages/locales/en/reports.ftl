### Paper: the monthly report, the attendance list.

report-monthly_title = Monthly report
report-attendance_list_title = Attendance list
# $page (number)
# $pages (number)
report-page_of = Page { $page } of { $pages }
report-prepared_on = Prepared on: { $date }
