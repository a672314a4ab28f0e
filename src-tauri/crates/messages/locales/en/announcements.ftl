### Announcing, printing and sharing the timetable.

## The menu of “Timetable”

plan_menu-more = More
plan_menu-drafts = Drafts
plan_menu-announce = Announce…
plan_menu-publish = Print and share…
plan_menu-copy = Plan again…
plan_menu-import = Import from a file

## Announcing

announce-title = Announcing the timetable
announce-about = Announcing keeps a month's timetable as a numbered version. Later changes are counted against it.
announce-month = Month
announce-save = Announce
announce-save_again = Announce a new version
announce-versions = Announced versions
announce-none = This month's timetable has not been announced yet.
announce-version_on = Version { $number }, { $date }, sessions including cancelled ones: { $count }
announce-figures = Planned: { $planned }, changed since: { $changed }
announce-changes = Changes since then
announce-unchanged = Nothing has changed since it was announced.
announce-classes = Classes
announce-announced = Announced
announce-now = Now
announce-what = What changed
announce-saved = Timetable announced: { $month }, version { $number }.

announced_change-added = new session
announced_change-removed = taken out
announced_change-cancelled = cancelled
announced_change-restored = restored
announced_change-moved = another time or place
announced_change-leader = another leader
announced_change-name = another name

## Printing and sharing

publish-title = Print and share the timetable
publish-what = What to prepare
publish_what-weekly = Poster of the week
publish_what-large = Poster of the week, large print
publish_what-monthly = Timetable of the month
publish_what-calendar = Calendar for a phone
publish_what-page = Web page
publish_about-weekly = PDF, A4 landscape
publish_about-large = PDF, larger letters
publish_about-monthly = PDF, day by day
publish_about-calendar = iCalendar file
publish_about-page = HTML file with the month's offer
publish-whose = Whose classes
publish-everything = the whole centre
publish-week = Week with the day
publish-month = Month
publish-note = Neither names of participants nor reasons for cancelling are on what leaves.
publish-preview = Preview
publish-path = Where to save
publish-path_hint = A folder or a file. In a folder the file gets its usual name.
publish-path_needed = Type where to save the file.
publish-save = Save the file
publish-saved = Saved: { $path }

## Logos in the settings

logo-title = Logos on paper
logo-about = The logos of the organisation and of the city stand on posters and timetables. A PNG or JPEG picture of at most 1 MB.
logo-none = No picture chosen.
logo-path = File of the picture
logo-words = What the picture shows
logo-words_hint = For example: Logo: City of Kraków. Whoever cannot see the picture hears these words.
logo-words_needed = Type what the picture shows.
logo-path_needed = Choose the file of the picture.
logo-choose = Choose a picture
logo-change = Change the picture
logo-choose_named = { $action }: { $kind }
