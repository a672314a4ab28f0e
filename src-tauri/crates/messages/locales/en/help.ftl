### Help.

help-title = Help
help-keys = Keys
help-about = About the program
help-version = Version { $version }
help-search = Search in help
help-pages = Pages of help
# $count (number)
help-found = Pages found: { $count }
help-nothing_found = Nothing found. Try another word, for example “list” or “copy”.
help-back = Back to the screen
help-key = Keys
help-key_does = What they do

## Pages. An empty line parts paragraphs, "## " begins a heading, "- " a point of a list.

help_page-today = Today
help_page-plan = Timetable
help_page-drafts = Drafts
help_page-people = Participants
help_page-volunteers = Volunteers
help_page-attendance = Attendance
help_page-paper = Lists on paper
help_page-door = At the door
help_page-month = Month
help_page-settings = Settings
help_page-safety = Password, key and copies
help_page-help = Keys

help_text-today =
    “Today” shows the centre’s day: what goes on now, what comes later and what is over.

    ## Attendance list
    Each session has a button that opens its list. A session that goes on, or begins within a quarter of an hour, stands on top.

    ## To be done
    Below is what the program waits for:
    - sessions that took place and have no list,
    - people without a declaration or with incomplete records,
    - the month that must be settled,
    - a copy of the data that is due.
    Each has a button that leads to the right place.
help_text-plan =
    “Timetable” shows a week: days side by side, hours downwards. Holidays and days closed fill their column and say why.

    ## New classes
    Choose “Add classes” and give their name, day and time. “Preview” shows the dates, and those left out because of a holiday or a break. Classes can repeat every week, every few weeks, on several weekdays or on one day of the month.

    ## Views
    “View” switches between the week, the day with rooms side by side, the month and the list. “Show” leaves one room or one leader. Ctrl+F or “Find” looks for classes, leaders and rooms, in the following weeks too.

    ## Moving
    Take a session with the mouse or a finger and drag it; its lower edge changes its length. On the keyboard: the arrows walk the sessions, Alt and the arrows move one, Alt+Shift and the arrows change its length, Enter saves, Escape leaves it as it was. Clashes show at once. “Move…” does the same without dragging.

    ## Changes
    Open the session and choose:
    - “Move…” to change day, time or room,
    - “Cancel classes…” to cancel it with a reason; the poster shows no reason,
    - “Change…” to correct its name, leader, limit and the rest,
    - “Whom to tell”, to tick off the calls to those signed up.
    You are asked once whether to change “Only this one”, “This and following” or “All”, and see before saving what changes, what stays and why. Sessions that took place or have marks are touched by no change of their series.

    ## Clashes
    When two sessions take the same room or the same leader, they are marked with the word “clash”. Saving is not refused; it is only a warning.

    ## More
    The button “More” on the page “Timetable” opens:
    - “Drafts”: another timetable, tried out,
    - “Announce…”: keeps a month's timetable as a numbered version and shows what changed since,
    - “Print and share…”: a poster of the week, the timetable of a month, a room or a leader, a calendar file and a web page,
    - “Plan again…”: plans the classes of a month or a term once more,
    - “Import from a file”: classes and rooms from a spreadsheet.
help_text-drafts =
    “Drafts” let you look at another timetable before anything changes. A draft has a name and steps; the centre's timetable stays as it is.

    ## Steps
    On the page “Timetable” choose “More”, then “Drafts” and “New draft”. In the grid:
    - open classes and choose what to do and which sessions it concerns,
    - or drag them to another place, or move them with Alt and the arrows,
    - “Add classes” adds new ones.
    Each step stands in the list under the grid and can be taken out. A step that can no longer be done says why.

    ## What follows
    Under the grid are the clashes of the week, sessions outside the opening hours, the load of rooms and leaders now and afterwards, the differences from today's timetable and the people they concern.

    ## Applying
    “Apply from a day…” changes the timetable from the day you choose. It is one action: a single “Undo” takes it back. “Throw away” removes a draft that is not needed.
help_text-people =
    “Participants” is the list of the centre's people in Polish alphabetical order. Above the list you choose whom to see: who takes part, who waits for a place, whose record lacks something, who has not been seen for long, who has left. The number beside the name says how many they are.

    ## Searching
    Type the beginning of a last name, a first name, a telephone or a person's number, in any order. Two letters are enough. Polish letters, capitals and the alphabet do not matter: “zolc” finds Żółć. The down arrow goes to the list, Enter opens the card.

    ## A new person
    First and last name are enough, the rest can be completed later. Fields marked “Required” are those that the centre needs. If the person may be there already, the program shows her at once: “This is the person” opens her card, “Somebody else” lets you go on. If somebody does not meet the centre's conditions, the program says so and asks for the reason of admitting, but does not forbid it. Enter nothing about health and no PESEL number.

    ## A person's card
    At the top of the card stands what is missing, each with a button that leads to its place. Below are the data, memberships of centres, statements, declarations, consents, the information clause, sign-ups and announced absences.
    - A consent has four states: granted, refused, withdrawn, not asked. The dates stay.
    - “Suspend…” takes a person off the lists for a time, “Resume…” brings her back.
    - “End the membership…” ends it, and earlier presences stay. Nobody is deleted, and everybody can be admitted again.
    - “Announce an absence…” records the days on which a person will be away, without a reason.

    ## Similar records
    “Similar records” are pairs that may be of one person. “Different people” remembers that they are two. “Merge…” shows both side by side: where they differ you choose what stays. The presences of both count together. A merge can be undone, and in the person's card records can be taken apart later too; the totals return to those before the merge.

    ## The waiting list
    When classes have no places, a person is signed up to the waiting list: in the Timetable, in the class's card, “People enrolled”. When a place is free, “Today” says so, and “Give the place” gives it to the first on the list.

    ## What is kept
    In the settings, in “Register of participants”, you choose which data the centre keeps and which it needs, and the texts of the declaration and of the information clause.
help_text-volunteers =
    “Volunteers” shows who is active in the centre, the hours of the month and the papers that are missing. One person can be a participant, a volunteer and lead classes: she has one record and counts once.

    ## People
    “Add a volunteer” makes a card and a draft of the agreement, or takes somebody who is in the program already. The card holds agreements, hours, checks, availability and certificates, and on top what needs attention, with the article of the statute.
    - An agreement is a draft until it is signed. The period and the scope of a signed one are changed by an annex.
    - A period of more than 30 days, also one without an end, must be in writing. Up to 30 days the organisation insures the volunteer. What counts is the agreed period, not the days from the first hours to the last.
    - A remark stops nothing. Only a certificate is not issued where the hours are not covered by papers.

    ## Hours
    In the part “Hours” one confirmation enters the hours of planned duties that were held. The unusual are on top: overlapping, very long, past midnight, without an agreement, entered late. They are confirmed with a reason, and “Confirm the month” confirms the others. Only confirmed hours count in the report. Members' community work is counted apart.
    A volunteer can enter her own hours at the door, after her PIN. They wait to be confirmed.

    ## Duties
    The part “Duties” shows a week: how many volunteers are needed, who helps and where there is a vacancy. Before somebody is given a duty the program says who can come, and who has another duty, classes of her own or an absence.

    ## Documents and contribution
    In the part “Documents and contribution” cards to sign are printed, all in one file or one alone, the monthly summary, and the personal contribution by action and task. Hours are counted always, money only where the agreement with the city wants it; rates and actions are written in the settings, with the agreement. The valuation is no pay.
help_text-attendance =
    The attendance list shows everybody signed up. One press marks a person present, another takes the mark back. Each mark is saved at once.

    ## Somebody not on the list
    Type the last name in the field on top. If the person is in the register, choose them. If not, give first and last name: they are present at once, and the rest is completed later.

    ## Guests
    Guests are only a number, without names. They are not counted among people and are printed beside them. Whoever came just this once and gave a name can be added as “Only a guest, not entered”: counted by name, but no participant.

    ## Finishing
    “The rest are absent” marks only those without a mark; absences announced before are marked as announced. “Done” confirms the list, asks how many signatures are on the paper list and compares them with the marks. A difference blocks nothing.

    ## Corrections and history
    After confirming, “Correct” beside a name changes the mark and asks why. “History of marks” (or the key H) shows who marked what, and when, and takes any change back, even many days later. The whole list can also be opened again.
help_text-paper =
    A list on paper has numbered rows and a code. After the class it is enough to type the code and the numbers of those who signed.

    ## Printing
    “Print the list” stands at each session, and “Print lists” on the page “Today” prints all lists of the day or the week into one file. Before printing you can choose:
    - how many blank rows stand at the end,
    - large print: larger names and higher rows,
    - short names: first name, first letter of the last and the member’s number,
    - the short information clause,
    - the whole month of one class on one sheet.
    The code is given when the file is saved. The same list printed again has the same code; when the people change there is a new list with a new code, and the old one still works.

    ## Typing it in
    “Type in from paper” is on the page “Today” and at the attendance list. Type the code from the top of the sheet, press Enter, then type the numbers:
    - 3 5 7-12 are the people of rows 3, 5 and 7 to 12, in any order,
    - +2 are two guests without a name,
    - z4 is an announced absence of row 4, n6 an absence.
    The names appear beside at once. The others on the sheet will be absent, unless they have another mark already. Ctrl+Enter saves and confirms from any field.

    ## Blank rows
    Type names that were added on the sheet into their own field, one per line or after a semicolon. People who are known are found, new ones are flagged to be completed.

    ## When something does not agree
    If somebody is marked otherwise on the screen, both are shown, and only what you tick is changed. One “Undo” takes back the whole sheet. The sheet of a month is typed in by its code with the letter of a column, such as 04127-L C.
help_text-door =
    Several people can work at one computer. The file is open, and “Who now?” shows who can come in.

    ## PIN
    A volunteer presses her name and types her PIN: on the large keys or on the keyboard, its numeric part too. The office comes in with its password. A PIN works only while the file is open; a password opens a closed file.
    After ten wrong tries in a row the PIN stops working. The password helps, or a new PIN from the office: “Settings”, “Accounts”.

    ## Classes
    The tiles are today's classes; yours are on top. A tile, or the key of its digit, opens the list. “Done” and “Back to the classes” lead back.

    ## My hours
    “My hours” enters one's own volunteer hours: the task, the time, done. Only one's own entries are seen. An entry waits for the office to confirm it, and can be taken back until then.

    ## Changing people
    “Change person” signs out and leaves the file open. When nobody touches anything, the program does it by itself; the time is set in “Look and language”. Unsaved text waits under the cover for the same person.

    ## Practice
    “Practise” opens a list of invented people. Everything can be done there: nothing is saved.
    “Guide to print” is one page of four steps, to hang beside the computer.
help_text-month =
    “Month” gathers the figures of the report. Press any figure to see what was counted.

    ## Where the figures come from
    - People: everybody counted once, however often they came.
    - Presences: all marks of presence.
    - Mean: presences divided by sessions with a confirmed list, without guests.
    - Sessions: planned, moved in and added must equal held, cancelled, moved out and unsettled.

    ## Description and PDF
    The month is described on the same screen. “PDF preview” shows the very file that will be saved. Give a place and choose “Save the PDF”, then “Open” to print it.
help_text-settings =
    In the settings you change everything that was given when the file was made, and what was not needed then.

    ## The more important parts
    - Centre: details for the report, and rules such as age and required hours.
    - Opening hours: new hours hold from the chosen day, earlier ones stay. A single day can have other hours.
    - Days closed: the sessions of those days are shown before saving; leave them, or cancel them at once.
    - Logos on paper: pictures of the organisation and of the city.
    - Agreements: number and title go to the heading of the report.
    - Accounts: everybody has a password and a role of their own; volunteers can have a PIN.
    - History: who did what; nearly everything can be undone.

    ## Look
    A light, dark or high-contrast theme and text up to 200 % are chosen under “Look and language”. They concern this computer only.
help_text-safety =
    The data lie in one encrypted file on this computer. Nothing is sent to the internet.

    ## Password
    The password opens the file. Choose “Change person” or “Lock” when you leave the computer: the first leaves the file open, the second closes it. A PIN encrypts nothing; it is a convenience while the file is open.

    ## Recovery key
    When nobody remembers a password, the recovery key opens the file: seven groups of five characters. On the first screen choose “I forgot my password”. If the paper is lost, make a new key in the settings.

    ## Copies
    “Save a copy…” in the settings makes one file with data and keys. Keep it on a stick or another disk. To go back to a copy, choose “Restore from a copy…” on the first screen. A new file is made, and the old one is left alone.

    ## Full export
    “Write the full export” under “Copy of the data” writes everything to plain files that are not encrypted: tables for spreadsheets and the history of what was done. A new file can be made of such a folder: choose “Make a file from a full export…” on the first screen. Passwords are not in an export: you type your own at once, and give the others theirs under “Accounts”.

    ## Lists and spreadsheets
    “List…” shows a list, saves it as an XLSX or CSV spreadsheet and prints it. The saved file is not encrypted, and the history remembers who saved it.

    ## One file, one window
    Two people cannot open the file at once. Do not keep it in a folder synchronised with a cloud: two copies can drift apart.
help_text-help =
    Everything can be done without a mouse. Tab goes to the next field or button, Shift+Tab to the previous one, Enter presses a button, Esc closes a dialog.

## Keys

help_key-f1 = Help for the screen you are on
help_key-undo = Undo the last step
help_key-redo = Do again what was undone
help_key-places = Today, Timetable, Participants, Month, Settings
help_key-tab = Next field or button
help_key-escape = Close a dialog without saving
help_key-arrows = The previous or next person on the list
help_key-present = Present
help_key-absent = Absent
help_key-announced = Announced absence
help_key-number = The person of that number on the list
help_key-toggle = Mark as present, or take the mark back
help_key-clear = Take the mark away
help_key_name-places = Alt+1 to Alt+6
help_key_name-arrows = arrows
help_key_name-digits = digits
help_key_name-toggle = Space, Enter
