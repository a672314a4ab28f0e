/** Services as the screens of hours read them: in groups, in words, and what was typed of one. */
import type { DutyProposal } from "../../bindings/DutyProposal";
import type { Month } from "../../bindings/Month";
import type { PersonId } from "../../bindings/PersonId";
import type { VolunteerEntryRow } from "../../bindings/VolunteerEntryRow";
import * as format from "../../format";
import * as messages from "../../messages";
import { lastDayOf } from "../../shared/months";

/** How the services of a month are arranged. */
export type Arrangement = "person" | "day";

/** Services of one person, or of one day. */
export interface Group {
  key: string;
  name: string;
  /** Whose they are, where they are one person's. */
  person_id: PersonId | null;
  rows: VolunteerEntryRow[];
  /** Confirmed minutes, of volunteers and members. */
  minutes: number;
  /** Minutes that nobody confirmed. */
  waiting: number;
}

/** A row whose confirmation is asked for with a reason. */
export function isUnusual(row: VolunteerEntryRow): boolean {
  return !isConfirmed(row) && row.oddities.length > 0;
}

/** Whether somebody confirmed a service. */
export function isConfirmed({ entry }: VolunteerEntryRow): boolean {
  return (entry.confirmed_on ?? null) !== null;
}

/** The services in groups: people in Polish order, or days in order; inside, by day and start. */
export function grouped(rows: readonly VolunteerEntryRow[], by: Arrangement): Group[] {
  const groups = new Map<string, Group>();
  const start = ({ entry }: VolunteerEntryRow): string => `${entry.date} ${entry.start ?? ""}`;
  const inOrder = [...rows].sort((one, other) => start(one).localeCompare(start(other)));
  for (const row of inOrder) {
    const { entry } = row;
    const key = by === "person" ? entry.person_id : entry.date;
    const name = by === "person" ? row.list_name : format.weekdayDate(entry.date);
    const group = groups.get(key) ?? {
      key,
      name,
      person_id: by === "person" ? entry.person_id : null,
      rows: [],
      minutes: 0,
      waiting: 0,
    };
    group.rows.push(row);
    if (isConfirmed(row)) group.minutes += entry.minutes;
    else group.waiting += entry.minutes;
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return by === "person" ? all.sort((one, other) => one.name.localeCompare(other.name, "pl")) : all;
}

/** The heading of a group: whose or which day, how much, and what waits. */
export function headingOf({ name, minutes, waiting }: Group): string {
  const hours = format.hours(minutes);
  return waiting > 0
    ? messages.serviceHoursOfGroupWaiting({ name, hours, waiting: format.hours(waiting) })
    : messages.serviceHoursOfGroup({ name, hours });
}

/** From when to when a service lasted; empty where only its length is known. */
export function timesOf({ entry, end }: Pick<VolunteerEntryRow, "entry" | "end">): string {
  return entry.start && end ? format.timeRange(entry.start, end) : "";
}

/** What was done, the task first; a session's name where nothing else says it. */
export function whatOf({ task, entry, session }: VolunteerEntryRow): string {
  const said = [task, entry.activity].filter(Boolean);
  return said.length > 0 ? said.join(" – ") : session;
}

/** Who entered a service, how and when. */
export function enteredText({ entry, entered_by }: VolunteerEntryRow): string {
  const words = { name: entered_by, date: format.date(entry.entered_on) };
  if (entry.source === "herself") return messages.serviceHoursWhoEnteredHerself(words);
  if (entry.source === "duty") return messages.serviceHoursWhoEnteredDuty(words);
  return messages.serviceHoursWhoEntered(words);
}

/** Who confirmed a service and when; empty while nobody did. */
export function confirmedText({ entry, confirmed_by }: VolunteerEntryRow): string {
  if (!entry.confirmed_on) return "";
  return messages.serviceHoursWhoConfirmed({ name: confirmed_by, date: format.date(entry.confirmed_on) });
}

/** The name of a proposal among others, for its tick. */
export function keyOf({ session_id, person_id }: Pick<DutyProposal, "session_id" | "person_id">): string {
  return `${session_id} ${person_id}`;
}

/** The days of a month up to today, whose duties can be entered; nothing for a month ahead. */
export function pastDays(month: Month, today: string): { first: string; last: string } | null {
  const first = `${month}-01`;
  if (today < first) return null;
  const last = lastDayOf(month);
  return { first, last: last < today ? last : today };
}
