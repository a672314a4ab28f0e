// What the form of classes holds, and how it becomes a request and comes back from one.
import type { CategoryId } from "../bindings/CategoryId";
import type { CentreId } from "../bindings/CentreId";
import type { CentreView } from "../bindings/CentreView";
import type { ClassDetails } from "../bindings/ClassDetails";
import type { CreateSession } from "../bindings/CreateSession";
import type { Ends } from "../bindings/Ends";
import type { Entry } from "../bindings/Entry";
import type { LeaderId } from "../bindings/LeaderId";
import type { Outing } from "../bindings/Outing";
import type { Pattern } from "../bindings/Pattern";
import type { RoomId } from "../bindings/RoomId";
import type { SeriesFields } from "../bindings/SeriesFields";
import type { Session } from "../bindings/Session";
import type { SessionKind } from "../bindings/SessionKind";
import type { Weekday } from "../bindings/Weekday";
import {
  detailsFieldsOf,
  detailsOf,
  offeredDetails,
  offeredOuting,
  outingFieldsOf,
  outingOf,
  OUTINGS,
  type Details,
  type OutingFields,
} from "./details";
import { nthInMonth, partsOf, plusDays, WEEKDAYS, weekdayOf } from "../shared/dates";
import type { Slot } from "./slot";
import { LONGEST_MINUTES } from "./times";

/** The start and the length that a form offers, unless a place of the grid says more. */
const OFFERED_START = "10:00";
const OFFERED_MINUTES = 60;

/** The choice of a leader who is not on the list yet. */
export const NEW_LEADER = "new";

/** The choice of a place that is not one of the rooms. */
export const ELSEWHERE = "elsewhere";

/** What one meeting is, whether it recurs or not. */
export interface MeetingFields {
  name: string;
  categoryId: CategoryId;
  /** A leader, none (empty) or [`NEW_LEADER`]. */
  leader: LeaderId | "";
  newLeader: string;
  /** A room or [`ELSEWHERE`]. */
  room: RoomId | typeof ELSEWHERE;
  /** The place, where it is elsewhere. */
  place: string;
  entry: Entry;
  /** How many can come, or none. */
  capacity: number | null;
  details: Details;
  outing: OutingFields;
}

/** When something happens; nothing where nothing readable was typed. */
export interface TimeFields {
  date: string | null;
  start: string | null;
  minutes: number | null;
}

/** When it happens again. */
export interface RecurrenceFields {
  recurs: "weekly" | "monthly_nth" | "dates" | "once";
  /** Every how many weeks or months. */
  every: number | null;
  weekdays: Weekday[];
  /** Which one of the month: 1 to 5, or -1 for the last. */
  nth: number;
  weekday: Weekday;
  /** The days, where they are chosen one by one; in order, each once. */
  dates: string[];
  ends: "on" | "after";
  lastDate: string | null;
  count: number | null;
}

/** Everything that the form of new classes holds. */
export type ClassFields = MeetingFields & TimeFields & RecurrenceFields;

/** The fields that can be wrong; each has its sentence `series_problem-…` in the catalogue. */
export type Problem =
  | "name"
  | "category"
  | "new_leader"
  | "place"
  | "capacity"
  | "minimum"
  | "minimum_high"
  | "tickets"
  | "date"
  | "start"
  | "minutes"
  | "every"
  | "weekdays"
  | "dates"
  | "last_date"
  | "last_date_early"
  | "count";

/**
 * The last day that a new series is offered: of the agreements that pay for the centre; without
 * one, of the budget year, or of the school year if that is near.
 */
export function offeredLastDate(first: string, paidUntil?: string | null): string {
  if (paidUntil && first <= paidUntil) return paidUntil;
  const [year] = partsOf(first);
  const lastOfYear = `${year}-12-31`;
  return plusDays(first, 60) <= lastOfYear ? lastOfYear : `${year + 1}-06-30`;
}

/** The recurrence offered for classes that first happen on a day. */
export function offeredRecurrence(date: string, paidUntil?: string | null): RecurrenceFields {
  return {
    recurs: "weekly",
    every: 1,
    weekdays: [weekdayOf(date)],
    nth: nthInMonth(date),
    weekday: weekdayOf(date),
    dates: [date],
    ends: "on",
    lastDate: offeredLastDate(date, paidUntil),
    count: 10,
  };
}

/**
 * The fields with another first day. What was only offered for the day before (its weekday, its
 * place in the month, the last day) follows; what was chosen stays. `offeredFor` is the last day
 * that could be read: while one is typed there is none for moments.
 */
export function withDate(
  fields: ClassFields,
  offeredFor: string,
  date: string | null,
  paidUntil?: string | null,
): ClassFields {
  if (date === null) return { ...fields, date };
  const before = offeredRecurrence(offeredFor, paidUntil);
  const after = offeredRecurrence(date, paidUntil);
  const onlyOffered = fields.weekdays.length === 1 && fields.weekdays[0] === before.weekday;
  const onlyDate = fields.dates.length === 1 && fields.dates[0] === offeredFor;
  const sameInMonth = fields.nth === before.nth && fields.weekday === before.weekday;
  return {
    ...fields,
    date,
    weekdays: onlyOffered ? after.weekdays : fields.weekdays,
    nth: sameInMonth ? after.nth : fields.nth,
    weekday: sameInMonth ? after.weekday : fields.weekday,
    dates: onlyDate ? after.dates : fields.dates,
    lastDate: fields.lastDate === before.lastDate ? after.lastDate : fields.lastDate,
  };
}

/** The pattern of fields that recur. */
export function patternOf(fields: RecurrenceFields): Pattern {
  const every = fields.every ?? 1;
  if (fields.recurs === "dates") {
    return { kind: "dates", dates: inOrder(fields.dates) };
  }
  if (fields.recurs === "monthly_nth") {
    return { kind: "monthly_nth", every, nth: fields.nth, weekday: fields.weekday };
  }
  return {
    kind: "weekly",
    every,
    weekdays: WEEKDAYS.filter((weekday) => fields.weekdays.includes(weekday)),
  };
}

/** When fields that recur end. */
export function endsOf(fields: RecurrenceFields): Ends {
  if (fields.recurs === "dates") {
    return { kind: "on", date: inOrder(fields.dates).at(-1) ?? "" };
  }
  return fields.ends === "after"
    ? { kind: "after", count: fields.count ?? 1 }
    : { kind: "on", date: fields.lastDate ?? "" };
}

/** The fields of a pattern and an end: what [`patternOf`] and [`endsOf`] would give again. */
export function recurrenceOf(pattern: Pattern, ends: Ends, firstDate: string): RecurrenceFields {
  const offered = offeredRecurrence(firstDate);
  const end: Partial<RecurrenceFields> =
    ends.kind === "on" ? { ends: "on", lastDate: ends.date } : { ends: "after", count: ends.count };
  if (pattern.kind === "dates") return { ...offered, ...end, recurs: "dates", dates: inOrder(pattern.dates) };
  return pattern.kind === "weekly"
    ? { ...offered, ...end, recurs: "weekly", every: pattern.every, weekdays: [...pattern.weekdays] }
    : {
        ...offered,
        ...end,
        recurs: "monthly_nth",
        every: pattern.every,
        nth: pattern.nth,
        weekday: pattern.weekday,
      };
}

/** The fields with another kind, and what that kind usually brings, where it was only offered. */
export function withKind(fields: ClassFields, kind: SessionKind): ClassFields {
  const before = fields.details.kind;
  return {
    ...fields,
    details: { ...fields.details, kind },
    // An outing is seldom every week, and to a duty people come as they like.
    recurs: before === "class" && OUTINGS.includes(kind) ? "once" : fields.recurs,
    entry: before === "class" && kind === "drop_in" ? "free" : fields.entry,
  };
}

/** The form of new classes that begin in a free place of a centre's timetable. */
export function offeredFields(slot: Slot, centre: CentreView): ClassFields {
  const rooms = centre.rooms.filter(({ active }) => active);
  const room = rooms.find(({ id }) => id === slot.roomId) ?? rooms[0];
  return {
    ...offeredRecurrence(slot.date, centre.paid_until),
    name: "",
    categoryId: centre.categories.find(({ active }) => active)?.id ?? "",
    leader: "",
    newLeader: "",
    room: room?.id ?? ELSEWHERE,
    place: "",
    entry: "enrolment",
    capacity: null,
    details: offeredDetails(),
    outing: offeredOuting(),
    date: slot.date,
    start: slot.start === "" ? OFFERED_START : slot.start,
    minutes: OFFERED_MINUTES,
  };
}

/** What a session or a series is, as a form holds it. */
export function meetingOf(
  meeting: Pick<Session, "name" | "category_id" | "leader_id" | "room_id" | "place" | "entry" | "capacity"> &
    ClassDetails &
    Partial<Outing>,
): MeetingFields {
  return {
    name: meeting.name,
    categoryId: meeting.category_id,
    leader: meeting.leader_id ?? "",
    newLeader: "",
    room: meeting.room_id ?? ELSEWHERE,
    place: meeting.place,
    entry: meeting.entry,
    capacity: meeting.capacity ?? null,
    details: detailsFieldsOf(meeting),
    outing: outingFieldsOf(meeting),
  };
}

/** What is wrong with who, what and where. */
export function meetingProblems(fields: MeetingFields): Problem[] {
  const problems: Problem[] = [];
  if (fields.name.trim() === "") {
    problems.push("name");
  }
  if (fields.categoryId === "") {
    problems.push("category");
  }
  if (fields.leader === NEW_LEADER && fields.newLeader.trim() === "") {
    problems.push("new_leader");
  }
  problems.push(...placeProblems(fields));
  if (fields.capacity !== null && !whole(fields.capacity, 1, 10_000)) {
    problems.push("capacity");
  }
  const { minimum } = fields.details;
  if (minimum !== null && !whole(minimum, 1, 10_000)) {
    problems.push("minimum");
  } else if (minimum !== null && fields.capacity !== null && minimum > fields.capacity) {
    problems.push("minimum_high");
  }
  const { tickets } = fields.outing;
  if (tickets !== null && !whole(tickets, 0, 10_000)) {
    problems.push("tickets");
  }
  return problems;
}

/** What is wrong with the room or the place. */
export function placeProblems(fields: Pick<MeetingFields, "room" | "place">): Problem[] {
  return fields.room === ELSEWHERE && fields.place.trim() === "" ? ["place"] : [];
}

/** What is wrong with the day and the hours. */
export function timeProblems(fields: TimeFields): Problem[] {
  const problems: Problem[] = [];
  if (fields.date === null) {
    problems.push("date");
  }
  if (fields.start === null) {
    problems.push("start");
  }
  if (!whole(fields.minutes, 1, LONGEST_MINUTES)) {
    problems.push("minutes");
  }
  return problems;
}

/** What is wrong with the form of new classes, in the order of its fields. */
export function problemsOf(fields: ClassFields): Problem[] {
  const problems = [...meetingProblems(fields), ...timeProblems(fields)];
  if (fields.recurs === "once") {
    return problems;
  }
  if (fields.recurs === "dates") {
    // Days chosen one by one say themselves when they begin.
    const others = problems.filter((problem) => problem !== "date");
    return fields.dates.length > 0 ? others : [...others, "dates"];
  }
  if (!whole(fields.every, 1, fields.recurs === "weekly" ? 52 : 12)) {
    problems.push("every");
  }
  if (fields.recurs === "weekly" && fields.weekdays.length === 0) {
    problems.push("weekdays");
  }
  if (fields.ends === "after") {
    if (!whole(fields.count, 1, 1000)) {
      problems.push("count");
    }
  } else if (fields.lastDate === null) {
    problems.push("last_date");
  } else if (fields.date !== null && fields.lastDate < fields.date) {
    problems.push("last_date_early");
  }
  return problems;
}

/** The request for recurring classes. */
export function seriesRequest(
  fields: ClassFields,
  centreId: CentreId,
  leaderId: LeaderId | null,
  leftOut: string[],
): SeriesFields {
  return {
    ...meetingRequest(fields, leaderId),
    ...detailsOf(fields),
    centre_id: centreId,
    entry: fields.entry,
    room_id: roomOf(fields),
    place: placeOf(fields),
    first_date: (fields.recurs === "dates" ? inOrder(fields.dates)[0] : fields.date) ?? "",
    start: fields.start ?? "",
    minutes: fields.minutes ?? 0,
    pattern: patternOf(fields),
    ends: endsOf(fields),
    left_out: leftOut,
  };
}

/** The request for a single session. */
export function sessionRequest(fields: ClassFields, centreId: CentreId, leaderId: LeaderId | null): CreateSession {
  return {
    ...meetingRequest(fields, leaderId),
    ...detailsOf(fields),
    ...outingOf(fields),
    centre_id: centreId,
    entry: fields.entry,
    room_id: roomOf(fields),
    place: placeOf(fields),
    date: fields.date ?? "",
    start: fields.start ?? "",
    minutes: fields.minutes ?? 0,
  };
}

/** The part of a request that says what the meeting is. */
export function meetingRequest(
  fields: MeetingFields,
  leaderId: LeaderId | null,
): { name: string; category_id: CategoryId; leader_id: LeaderId | null; capacity: number | null } {
  return {
    name: fields.name.trim(),
    category_id: fields.categoryId,
    leader_id: leaderId,
    capacity: fields.capacity,
  };
}

/** The room of the fields, or none. */
export function roomOf(fields: Pick<MeetingFields, "room">): RoomId | null {
  return fields.room === ELSEWHERE ? null : fields.room;
}

/** The place of the fields; empty in a room. */
export function placeOf(fields: Pick<MeetingFields, "room" | "place">): string {
  return fields.room === ELSEWHERE ? fields.place.trim() : "";
}

/** Days in order, each once. */
export function inOrder(dates: readonly string[]): string[] {
  return [...new Set(dates)].sort();
}

function whole(number: number | null, least: number, most: number): boolean {
  return number !== null && Number.isInteger(number) && number >= least && number <= most;
}
