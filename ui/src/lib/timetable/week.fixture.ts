// Weeks and sessions for tests, with only what a test says and plain values for the rest.
import type { CentreView } from "../bindings/CentreView";
import type { Room } from "../bindings/Room";
import type { SeriesCard } from "../bindings/SeriesCard";
import type { SessionCard } from "../bindings/SessionCard";
import type { Session } from "../bindings/Session";
import type { Status } from "../bindings/Status";
import type { Week } from "../bindings/Week";
import type { PlanDay } from "../bindings/PlanDay";
import { plusDays } from "../shared/dates";
import { sampleSettings } from "../shared/testing/overview";
import { offeredDetails, offeredOuting } from "./details";
import { endOf } from "./times";

export function sampleRoom(id: string, name = id, active = true): Room {
  return { id, location_id: "location", name, capacity: null, active };
}

export function sampleCard(
  session: Partial<Session> & { id: string; start: string },
  card: Partial<SessionCard> = {},
): SessionCard {
  const date = session.date ?? "2026-03-09";
  const minutes = session.minutes ?? 60;
  return {
    session: {
      centre_id: "centre",
      series_id: "series",
      name: session.id,
      category_id: "category",
      leader_id: null,
      room_id: null,
      place: "",
      date,
      minutes,
      original_date: date,
      original_start: session.start,
      original_room_id: session.room_id ?? null,
      entry: "enrolment",
      capacity: null,
      cancelled: null,
      list_state: "none",
      guests: 0,
      children: 0,
      signatures: null,
      moved_because: null,
      sheet_number: "",
      original_filed: false,
      decided_by: "",
      substitutes_id: null,
      replaces_id: null,
      ...offeredDetails(),
      ...offeredOuting(),
      ...session,
    },
    end: endOf(session.start, minutes),
    outcome: session.cancelled ? "cancelled" : "planned",
    moved: false,
    category: "Ruch",
    letter: "R",
    ground: 1,
    leader: "",
    place: session.room_id ?? session.place ?? "",
    enrolled: 0,
    present: 0,
    ...card,
  };
}

/** A week from Monday 9 March 2026, open Monday to Friday from 10:00 to 14:00. */
export function sampleWeek(cards: SessionCard[], rooms: Room[] = [], change: Partial<Week> = {}): Week {
  const monday = "2026-03-09";
  const days = Array.from({ length: 7 }, (_, index): PlanDay => {
    const date = plusDays(monday, index);
    return {
      date,
      holiday: null,
      closure: null,
      open: index < 5 ? [["10:00", "14:00"]] : [],
      month_closed: false,
      sessions: cards.filter((card) => card.session.date === date),
    };
  });
  return {
    monday,
    number: 11,
    days,
    rooms,
    clashes: [],
    open_minutes: 1200,
    required_minutes: 1200,
    hours: [],
    ...change,
  };
}

/** A centre with two rooms and one category. */
export function sampleCentre(): CentreView {
  return {
    centre: {
      id: "centre",
      kind: "cas",
      name: "CAS Słonecznik",
      district: "IV",
      address: "",
      phone: "",
      email: "",
      coordinator: "",
      settings: sampleSettings(),
    },
    locations: [],
    rooms: [sampleRoom("one", "Sala 1"), sampleRoom("two", "Sala 2")],
    categories: [
      { id: "category", centre_id: "centre", name: "Ruch", letter: "R", ground: 1, position: 0, active: true },
    ],
  };
}

/** A series of Mondays, with those signed up. */
export function sampleSeries(names: string[] = ["Adamska Helena"]): SeriesCard {
  return {
    series: {
      id: "series",
      centre_id: "centre",
      lineage: "lineage",
      name: "Gimnastyka",
      category_id: "category",
      leader_id: null,
      room_id: "one",
      place: "",
      first_date: "2026-03-02",
      start: "10:00",
      minutes: 60,
      rule: "FREQ=WEEKLY;BYDAY=MO",
      exceptions: [],
      entry: "enrolment",
      capacity: null,
      ...offeredDetails(),
    },
    pattern: { kind: "weekly", every: 1, weekdays: ["monday"] },
    ends: { kind: "on", date: "2026-06-29" },
    enrolments: names.map((list_name, index) => ({
      enrolment_id: `enrolment${index}`,
      series_id: "series",
      series_name: "Gimnastyka",
      person_id: `person${index}`,
      list_name,
      from_date: "2026-03-02",
      to_date: null,
      waiting: false,
    })),
    waiting: [],
    free: null,
    past: [],
  };
}

/** The line at the bottom, on a day. */
export function sampleStatus(today: string): Status {
  return { today, now: "09:45", undo: null, redo: null, saved_at: null, last_copy_on: null };
}
