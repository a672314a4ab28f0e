### Wydruki: raport miesięczny, lista obecności.

report-monthly_title = Raport miesięczny
report-attendance_list_title = Lista obecności
# $page (number)
# $pages (number)
report-page_of = Strona { $page } z { $pages }
report-prepared_on = Sporządzono: { $date }
