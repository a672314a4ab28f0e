### The organisation, its centres, places and accounts.

organisation-title = Organisation
organisation-name = Full name of the organisation
organisation-short_name = Short name
organisation-address = Address
organisation-email = E-mail
organisation-phone = Telephone

centre-title = Centre
centre-name = Name of the centre
centre-kind = Kind of centre
centre-district = District
centre-coordinator = Coordinator

centre_kind-cas = Seniors’ Activity Centre
centre_kind-pal = Local Activity Programme
centre_kind-parents_club = Parents’ Club
centre_kind-other = Other centre

centre_kind_short-cas = CAS
centre_kind_short-pal = PAL
centre_kind_short-parents_club = Parents’ Club
centre_kind_short-other = Centre

location-title = Place
location-external = Elsewhere

room-title = Room
room-name = Name of the room
room-capacity = Places

category-title = Category
leader-title = Leader

role-manager = Manager
role-coordinator = Coordinator
role-volunteer = Volunteer

role_description-manager = Centres, agreements, accounts and all data of the organisation.
role_description-coordinator = Timetable, participants, attendance and reports of the centre.
role_description-volunteer = Marking attendance at classes.

opening-title = Opening hours
opening-required = Required opening hours
opening-closed = closed

closure-title = Closure of the centre

closure_kind-holiday = Holiday or the organisation’s day off
closure_kind-break = Break
closure_kind-failure = Failure
closure_kind-suspension = Suspension
closure_kind-whole_day_trip = Whole-day trip
closure_kind-other = Other reason
