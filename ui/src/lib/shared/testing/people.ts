/** People for tests, with only what a test says and plain values for the rest. */
import type { EnrolmentRow } from "../../bindings/EnrolmentRow";
import type { Membership } from "../../bindings/Membership";
import type { PeopleCounts } from "../../bindings/PeopleCounts";
import type { PeopleList } from "../../bindings/PeopleList";
import type { Person } from "../../bindings/Person";
import type { PersonCard } from "../../bindings/PersonCard";
import type { PersonRow } from "../../bindings/PersonRow";

export function samplePerson(change: Partial<Person> = {}): Person {
  return {
    id: "p1",
    first_name: "Zofia",
    last_name: "Żółć",
    birth_date: null,
    birth_year: 1950,
    sex: "female",
    phone: "",
    email: "",
    district: "",
    address: "",
    emergency_contact: "",
    guardians: "",
    children: null,
    notes: "",
    to_complete: false,
    ...change,
  };
}

export function sampleMembership(change: Partial<Membership> = {}): Membership {
  return {
    id: "m1",
    person_id: "p1",
    centre_id: "c1",
    joined_on: "2025-10-01",
    waiting: false,
    number: 7,
    residence_confirmed: true,
    age_confirmed: true,
    exception_reason: "",
    ...change,
  };
}

export function samplePersonCard(change: Partial<PersonCard> = {}): PersonCard {
  return {
    person: samplePerson(),
    status: "active",
    memberships: [],
    suspensions: [],
    declarations: [],
    consents: [
      { kind: "image", state: "not_asked", consent: null },
      { kind: "contact", state: "not_asked", consent: null },
      { kind: "other", state: "not_asked", consent: null },
    ],
    privacy_notices: [],
    enrolments: [],
    past_enrolments: [],
    absences: [],
    presences: 0,
    seen: null,
    missing: [],
    doubts: [],
    warnings: [],
    merged: [],
    ...change,
  };
}

export function sampleRow(change: Partial<PersonRow> = {}): PersonRow {
  return {
    person_id: "p1",
    list_name: "Żółć Zofia",
    number: 7,
    birth_year: null,
    phone: "",
    status: "active",
    joined_on: "2025-10-01",
    declared_on: null,
    last_seen_on: null,
    image: "not_asked",
    missing: [],
    to_complete: false,
    ...change,
  };
}

/** The register with these rows, all of them members unless the counts say otherwise. */
export function sampleList(rows: PersonRow[], counts: Partial<PeopleCounts> = {}): PeopleList {
  return {
    rows,
    found: rows.length,
    counts: {
      members: rows.length,
      waiting: 0,
      former: 0,
      incomplete: 0,
      no_declaration: 0,
      unseen: 0,
      no_image_consent: 0,
      ...counts,
    },
  };
}

export function sampleEnrolment(change: Partial<EnrolmentRow> = {}): EnrolmentRow {
  return {
    enrolment_id: "e1",
    series_id: "z1",
    series_name: "Gimnastyka",
    person_id: "p1",
    list_name: "Żółć Zofia",
    from_date: "2025-10-07",
    to_date: null,
    waiting: false,
    ...change,
  };
}
