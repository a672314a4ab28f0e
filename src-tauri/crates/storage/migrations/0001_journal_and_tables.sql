-- The journal, and the ordinary tables that rebuild from it.
--
-- Ids are 16-byte UUIDs. Dates are YYYY-MM-DD, times HH:MM, months YYYY-MM, instants UTC
-- milliseconds. Tables never lose a row: `deleted` marks one that was taken back or removed.

-- The random mark of this file on this machine, new at each opening; see device.rs.
CREATE TABLE incarnation (
  singular INTEGER PRIMARY KEY CHECK (singular = 1),
  token BLOB NOT NULL
) STRICT;

-- How often in a row a PIN was mistyped in this file; see pin.rs. Not of the journal: a guess is
-- no deed of the organisation.
CREATE TABLE pin_guess (
  user BLOB PRIMARY KEY,
  -- The PIN's hash that was guessed at: another PIN begins anew.
  pin TEXT NOT NULL,
  wrong INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys that seal what identifies people, free text and outsiders' contacts in the journal.
-- Destroying a subject's keys (deleting their rows) makes those values unreadable for ever; what
-- is sealed afterwards gets a key of another id. Two laptops may each have made one.
CREATE TABLE seal_key (
  id BLOB PRIMARY KEY,
  subject BLOB NOT NULL,
  key BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seal_key_by_subject ON seal_key (subject);

-- One action of a user. Append-only.
CREATE TABLE operation (
  device BLOB NOT NULL,
  -- Gapless per device, from 1.
  number INTEGER NOT NULL,
  id BLOB NOT NULL UNIQUE,
  -- Hybrid logical clock: wall milliseconds in the upper 48 bits, a counter below.
  clock INTEGER NOT NULL,
  -- Wall clock of the device.
  at INTEGER NOT NULL,
  author BLOB NOT NULL,
  -- The centre it belongs to; NULL for the organisation.
  scope BLOB,
  command TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- The operation that this one takes back; NULL for any other.
  undoes BLOB,
  -- Ids and plain values that its sentence needs, as JSON; never a name or free text.
  detail TEXT NOT NULL,
  -- Whether its changes stand in the tables; else it is parked.
  applied INTEGER NOT NULL,
  PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX operation_by_author ON operation (author, clock);
CREATE INDEX operation_by_undoes ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_by_clock ON operation (clock);
CREATE INDEX operation_by_command ON operation (command, clock);

-- The values that an operation gave to registers. Append-only.
CREATE TABLE change (
  operation BLOB NOT NULL,
  position INTEGER NOT NULL,
  entity TEXT NOT NULL,
  row BLOB NOT NULL,
  register TEXT NOT NULL,
  -- JSON object of the register's columns, or {"sealed": …, "by": id of a seal_key}.
  value TEXT NOT NULL,
  -- Ids, one after another, of the operations whose values of this register it had seen.
  seen BLOB NOT NULL,
  PRIMARY KEY (operation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change (row, register);

-- The last operation known of each device.
CREATE TABLE feed (
  device BLOB PRIMARY KEY,
  number INTEGER NOT NULL,
  operation BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The current values of each register: normally one, several when they were given concurrently.
CREATE TABLE head (
  row BLOB NOT NULL,
  register TEXT NOT NULL,
  operation BLOB NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (row, register, operation)
) STRICT, WITHOUT ROWID;

-- What an operation waits for before it can be applied: an operation or a row that is not here
-- yet; NULL needs name a kind or version that this program does not know.
CREATE TABLE parked (
  operation BLOB NOT NULL,
  needs BLOB,
  UNIQUE (operation, needs)
) STRICT;
CREATE INDEX parked_by_needs ON parked (needs);

CREATE TABLE organisation (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  -- 1 in a file of invented people.
  demo INTEGER NOT NULL DEFAULT 0,
  -- Patterns, thresholds and texts about volunteers, as JSON.
  volunteering TEXT NOT NULL,
  -- The day the recovery key was typed back; NULL until then.
  recovery_confirmed_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL,
  active INTEGER NOT NULL,
  -- The person she is; NULL for somebody of the office alone.
  person_id BLOB,
  -- Argon2id of the PIN with its salt and cost, as JSON; empty without a PIN. See pin.rs.
  pin TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE centre (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  district TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  coordinator TEXT NOT NULL DEFAULT '',
  -- JSON of domain::organisation::CentreSettings.
  settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE location (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  is_external INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX location_by_centre ON location (centre_id);

CREATE TABLE room (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  location_id BLOB NOT NULL REFERENCES location,
  name TEXT NOT NULL,
  -- NULL where nobody has counted.
  capacity INTEGER,
  active INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX room_by_location ON room (location_id);

CREATE TABLE category (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  name TEXT NOT NULL,
  letter TEXT NOT NULL,
  ground INTEGER NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  active INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX category_by_centre ON category (centre_id);

CREATE TABLE person (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  first_name TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  -- NULL where not known, or after erasure.
  birth_date TEXT,
  birth_year INTEGER,
  sex TEXT,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  -- Name and telephone of an outsider, in one line.
  emergency_contact TEXT NOT NULL DEFAULT '',
  -- Who else comes with the children, and how many children; NULL where nobody asked.
  guardians TEXT NOT NULL DEFAULT '',
  children INTEGER,
  notes TEXT NOT NULL DEFAULT '',
  to_complete INTEGER NOT NULL,
  -- The record that this one was merged into; NULL for a record of its own.
  merged_into BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE leader (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  -- NULL for a firm or someone with no other role.
  person_id BLOB REFERENCES person,
  active INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE grant_agreement (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  title TEXT NOT NULL,
  grantor TEXT NOT NULL,
  form TEXT NOT NULL,
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL,
  funding_phrase TEXT NOT NULL,
  report_recipient TEXT NOT NULL,
  -- 1 where volunteers' services are valued in money.
  values_volunteers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An action (działanie) of a grant agreement.
CREATE TABLE action (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  agreement_id BLOB NOT NULL REFERENCES grant_agreement,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A task that volunteers do.
CREATE TABLE volunteer_task (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  -- The duty for which it is proposed; NULL for none.
  usual_for TEXT,
  position INTEGER NOT NULL,
  active INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What an hour of a task is valued at under a grant agreement.
CREATE TABLE volunteer_rate (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  agreement_id BLOB NOT NULL REFERENCES grant_agreement,
  -- NULL for every task without a rate of its own.
  task_id BLOB REFERENCES volunteer_task,
  -- Grosze an hour.
  rate INTEGER NOT NULL,
  source TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- An agreement with a volunteer.
CREATE TABLE volunteer_agreement (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  -- NULL for any centre of the organisation.
  centre_id BLOB REFERENCES centre,
  number TEXT NOT NULL,
  first_date TEXT NOT NULL,
  -- NULL for an open end.
  last_date TEXT,
  written INTEGER NOT NULL,
  -- NULL for a draft.
  signed_on TEXT,
  -- NULL while nobody terminated it.
  terminated_on TEXT,
  scope TEXT NOT NULL DEFAULT '',
  manner TEXT NOT NULL DEFAULT '',
  time TEXT NOT NULL DEFAULT '',
  termination_clause TEXT NOT NULL DEFAULT '',
  costs_waived INTEGER NOT NULL DEFAULT 0,
  -- NULL until it is known.
  risk_info_given_on TEXT,
  -- NULL without a consent, as with adults.
  guardian_consent_on TEXT,
  insurance_policy TEXT NOT NULL DEFAULT '',
  -- NULL where the policy has no such bound.
  insured_from TEXT,
  insured_to TEXT,
  -- Grosze an hour; NULL for the grant agreement's rate.
  rate INTEGER,
  rate_source TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteer_agreement_by_person ON volunteer_agreement (person_id);

-- An annex to an agreement with a volunteer.
CREATE TABLE volunteer_annex (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  agreement_id BLOB NOT NULL REFERENCES volunteer_agreement,
  number INTEGER NOT NULL,
  from_date TEXT NOT NULL,
  changes_end INTEGER NOT NULL,
  -- The new last day, where it changes it; NULL for an open end.
  last_date TEXT,
  -- NULL for a draft.
  signed_on TEXT,
  scope TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteer_annex_by_agreement ON volunteer_annex (agreement_id);

-- A check before work with minors: of a person, or of a leader of whom no person is known.
CREATE TABLE vetting (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  -- One of the two is NULL.
  person_id BLOB REFERENCES person,
  leader_id BLOB REFERENCES leader,
  kind TEXT NOT NULL,
  checked_on TEXT NOT NULL,
  checked_by TEXT NOT NULL DEFAULT '',
  -- 1 where the print-out is in the binder.
  filed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- When a volunteer can come, week by week.
CREATE TABLE availability (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  weekday TEXT NOT NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX availability_by_centre ON availability (centre_id);

-- Which centres an agreement pays for.
CREATE TABLE grant_agreement_centre (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  agreement_id BLOB NOT NULL REFERENCES grant_agreement,
  centre_id BLOB NOT NULL REFERENCES centre
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_rule (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  weekday TEXT NOT NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  -- NULL for an open-ended rule.
  valid_to TEXT,
  -- 1 for the hours of one single day, which stand in place of the weekly ones.
  overrides INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX opening_rule_by_centre ON opening_rule (centre_id);

CREATE TABLE closure (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL,
  kind TEXT NOT NULL,
  counts_as_open INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX closure_by_centre ON closure (centre_id);

CREATE TABLE membership (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  joined_on TEXT NOT NULL,
  -- 1 while the person waits for a place in the centre.
  waiting INTEGER NOT NULL DEFAULT 0,
  -- The person's number in the centre; NULL where none was given.
  number INTEGER,
  -- What the person stated on paper, and when; NULL for not yet.
  residence_confirmed INTEGER NOT NULL DEFAULT 0,
  age_confirmed INTEGER NOT NULL DEFAULT 0,
  rules_accepted_on TEXT,
  activity_statement_on TEXT,
  -- Why the person is taken although the centre's conditions are not met.
  exception_reason TEXT NOT NULL DEFAULT '',
  -- NULL while it lasts.
  left_on TEXT,
  leave_reason TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX membership_by_centre ON membership (centre_id, number);

CREATE TABLE declaration (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  -- NULL where the agreement it was signed under is not known.
  agreement_id BLOB REFERENCES grant_agreement,
  number TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  -- NULL while it is in force.
  withdrawn_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX declaration_by_person ON declaration (person_id);
CREATE INDEX declaration_by_centre ON declaration (centre_id);

-- A stretch of time in which a member does not come and is on no list.
CREATE TABLE suspension (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  first_date TEXT NOT NULL,
  -- NULL while it lasts.
  last_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX suspension_by_centre ON suspension (centre_id);
CREATE INDEX suspension_by_person ON suspension (person_id);

-- What a person answered to a question of consent; no row for a question that was not asked.
CREATE TABLE consent (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  -- NULL unless it was withdrawn.
  withdrawn_on TEXT,
  form TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_person ON consent (person_id);

-- That a person was given the information clause (RODO art. 13), and which version of it.
CREATE TABLE privacy_notice (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  given_on TEXT NOT NULL,
  version TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX privacy_notice_by_person ON privacy_notice (person_id);

-- Two records that look alike and are two people.
CREATE TABLE distinct_people (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  first_id BLOB NOT NULL REFERENCES person,
  second_id BLOB NOT NULL REFERENCES person,
  confirmed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  -- Common to series split from one another; no row of its own.
  lineage BLOB NOT NULL,
  name TEXT NOT NULL,
  category_id BLOB NOT NULL REFERENCES category,
  entry TEXT NOT NULL,
  -- NULL for no limit.
  capacity INTEGER,
  kind TEXT NOT NULL,
  mode TEXT NOT NULL,
  level TEXT NOT NULL,
  -- NULL where no number is too small.
  minimum INTEGER,
  counts_in_report INTEGER NOT NULL,
  with_minors INTEGER NOT NULL,
  -- NULL for none yet.
  leader_id BLOB REFERENCES leader,
  -- Leaders and people, as JSON lists of ids.
  co_leader_ids TEXT NOT NULL,
  helper_ids TEXT NOT NULL,
  -- How many volunteers are needed to help.
  helpers_needed INTEGER NOT NULL DEFAULT 0,
  -- NULL when it is elsewhere.
  room_id BLOB REFERENCES room,
  place TEXT NOT NULL DEFAULT '',
  fee_note TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  first_date TEXT NOT NULL,
  start TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- RFC 5545 RRULE value, and EXDATEs as a JSON list of dates.
  rule TEXT NOT NULL,
  exceptions TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX series_by_centre ON series (centre_id);

CREATE TABLE session (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  -- NULL for one that stands alone.
  series_id BLOB REFERENCES series,
  original_date TEXT NOT NULL,
  original_start TEXT NOT NULL,
  original_room_id BLOB REFERENCES room,
  name TEXT NOT NULL,
  category_id BLOB NOT NULL REFERENCES category,
  entry TEXT NOT NULL,
  capacity INTEGER,
  kind TEXT NOT NULL,
  mode TEXT NOT NULL,
  level TEXT NOT NULL,
  minimum INTEGER,
  counts_in_report INTEGER NOT NULL,
  with_minors INTEGER NOT NULL,
  leader_id BLOB REFERENCES leader,
  co_leader_ids TEXT NOT NULL,
  helper_ids TEXT NOT NULL,
  -- How many volunteers are needed to help.
  helpers_needed INTEGER NOT NULL DEFAULT 0,
  -- Whom the leader of this one session stands in for; NULL for nobody.
  substitutes_id BLOB,
  date TEXT NOT NULL,
  start TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- Why it was moved; NULL where nobody said.
  moved_because TEXT,
  room_id BLOB REFERENCES room,
  place TEXT NOT NULL DEFAULT '',
  fee_note TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  meeting_point TEXT NOT NULL DEFAULT '',
  partner TEXT NOT NULL DEFAULT '',
  transport TEXT NOT NULL DEFAULT '',
  tickets INTEGER,
  notes TEXT NOT NULL DEFAULT '',
  -- The reason; NULL while it is planned.
  cancelled TEXT,
  decided_by TEXT NOT NULL DEFAULT '',
  -- The cancelled session that it replaces; NULL for none.
  replaces_id BLOB,
  list_state TEXT NOT NULL DEFAULT 'none',
  -- Signatures counted on paper; NULL until the list is confirmed, or without paper.
  signatures INTEGER,
  -- The number of the signed paper list, or empty, and whether the original is in the binder.
  sheet_number TEXT NOT NULL DEFAULT '',
  original_filed INTEGER NOT NULL DEFAULT 0,
  guests INTEGER NOT NULL DEFAULT 0,
  children INTEGER NOT NULL DEFAULT 0,
  -- Why the numbers were corrected after the list was confirmed; empty if they never were.
  corrected_because TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_date ON session (centre_id, date);
CREATE INDEX session_by_original_date ON session (centre_id, original_date);
CREATE INDEX session_by_series ON session (series_id, date);

CREATE TABLE enrolment (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  series_id BLOB NOT NULL REFERENCES series,
  person_id BLOB NOT NULL REFERENCES person,
  from_date TEXT NOT NULL,
  -- 1 while the person waits for a place.
  waiting INTEGER NOT NULL DEFAULT 0,
  -- NULL while it lasts.
  to_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_by_series ON enrolment (series_id);
CREATE INDEX enrolment_by_person ON enrolment (person_id);

-- An absence that a person announced, of one series or of all classes of a centre.
CREATE TABLE absence (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  -- NULL for all classes of the centre.
  series_id BLOB REFERENCES series,
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_by_person ON absence (person_id);
CREATE INDEX absence_by_centre ON absence (centre_id, last_date);

CREATE TABLE attendance (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  session_id BLOB NOT NULL REFERENCES session,
  person_id BLOB NOT NULL REFERENCES person,
  -- NULL for a mark that was taken back.
  mark TEXT,
  -- Why it was corrected after the list was confirmed; empty for a mark that never was.
  corrected_because TEXT NOT NULL DEFAULT '',
  -- When and by whom the shown mark was given.
  recorded_at INTEGER NOT NULL,
  recorded_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_session ON attendance (session_id, person_id, mark);
CREATE INDEX attendance_by_person ON attendance (person_id, session_id);

CREATE TABLE volunteer_entry (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  date TEXT NOT NULL,
  -- NULL where only the length is known.
  start TEXT,
  minutes INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- NULL where none was named.
  task_id BLOB REFERENCES volunteer_task,
  action_id BLOB REFERENCES action,
  -- NULL where it was at no session.
  session_id BLOB REFERENCES session,
  activity TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  entered_on TEXT NOT NULL,
  entered_by BLOB NOT NULL,
  source TEXT NOT NULL,
  -- NULL until somebody confirmed it.
  confirmed_on TEXT,
  confirmed_by BLOB,
  confirmed_because TEXT NOT NULL DEFAULT '',
  recorded_at INTEGER NOT NULL,
  recorded_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteer_entry_by_date ON volunteer_entry (centre_id, date);
CREATE INDEX volunteer_entry_by_person ON volunteer_entry (person_id, date);

-- Whether a volunteer's printed card of a month came back signed.
CREATE TABLE volunteer_card (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  centre_id BLOB NOT NULL REFERENCES centre,
  month TEXT NOT NULL,
  -- NULL when it was taken out of the binder again.
  filed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteer_card_by_month ON volunteer_card (centre_id, month);

-- A certificate of services that was given out.
CREATE TABLE certificate (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  person_id BLOB NOT NULL REFERENCES person,
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- The services it certifies, as a JSON list of ids.
  entry_ids TEXT NOT NULL,
  scope TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX certificate_by_person ON certificate (person_id);

CREATE TABLE month_note (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  month TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE month_close (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  month TEXT NOT NULL,
  -- 1 while the month is closed, 0 once it was opened again.
  closed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A month's timetable as it was announced.
CREATE TABLE timetable_version (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  month TEXT NOT NULL,
  number INTEGER NOT NULL,
  announced_on TEXT NOT NULL,
  -- JSON list of domain::timetable::AnnouncedSession.
  sessions TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX timetable_version_by_month ON timetable_version (centre_id, month);

-- A draft of another timetable, and its steps as JSON.
CREATE TABLE draft (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  name TEXT NOT NULL DEFAULT '',
  steps TEXT NOT NULL DEFAULT '',
  -- NULL until it is applied.
  applied_on TEXT
) STRICT, WITHOUT ROWID;

-- Two sessions that clash on purpose.
CREATE TABLE accepted_clash (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  first_id BLOB NOT NULL REFERENCES session,
  second_id BLOB NOT NULL REFERENCES session,
  accepted INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  recorded_at INTEGER NOT NULL,
  recorded_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether a person was told of a change to a session.
CREATE TABLE notification (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  session_id BLOB NOT NULL REFERENCES session,
  person_id BLOB NOT NULL REFERENCES person,
  about TEXT NOT NULL,
  told INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  recorded_by BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notification_by_session ON notification (session_id);

-- A paper list that was printed: which row was whom, whatever became of the roster since.
CREATE TABLE printed_sheet (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  centre_id BLOB NOT NULL REFERENCES centre,
  -- Digits and a check letter, as printed.
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- JSON lists: sessions in the order of columns, people in the order of rows.
  session_ids TEXT NOT NULL,
  person_ids TEXT NOT NULL,
  blank_rows INTEGER NOT NULL,
  printed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX printed_sheet_by_code ON printed_sheet (code);

-- What the columns of spreadsheets with these headings hold, as somebody matched them.
CREATE TABLE column_match (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  headings TEXT NOT NULL,
  -- JSON list of domain::import::Column.
  columns TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE logo (
  id BLOB PRIMARY KEY,
  deleted INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  image TEXT NOT NULL,
  alternative TEXT NOT NULL
) STRICT, WITHOUT ROWID;
