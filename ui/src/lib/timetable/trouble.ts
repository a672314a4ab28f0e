// What would stand in the way of a session at a time and place, as far as the window knows the
// weeks around it. The core says the last word when it is saved.
import type { PlanDay } from "../bindings/PlanDay";
import type { Session } from "../bindings/Session";
import type { SessionCard } from "../bindings/SessionCard";
import type { Week } from "../bindings/Week";
import { daysBetween } from "../shared/dates";
import type { Target } from "./target";
import { DAY_MINUTES, minutesOf } from "./times";

/** One thing that stands in the way. */
export type Trouble =
  /** The room is taken by another session. */
  | { kind: "room"; other: SessionCard }
  /** Somebody who leads both leads another session; `there` in another centre. */
  | { kind: "leader"; other: SessionCard; name: string; there: boolean }
  /** The centre is closed on the day. */
  | { kind: "closed"; day: PlanDay }
  /** The session is not within the opening hours. */
  | { kind: "outside_opening" };

/** The weeks that are known: of the centre, and of the others. */
export interface Known {
  here: readonly Week[];
  there: readonly Week[];
}

/** What stands in the way of a session there, clashes first. */
export function troublesAt(card: SessionCard, target: Target, known: Known): Trouble[] {
  const wanted = leadersOf(card.session);
  const troubles: Trouble[] = [];
  for (const other of planned(known.here)) {
    if (other.session.id === card.session.id || !overlap(target, other.session)) continue;
    if (target.room_id !== null && other.session.room_id === target.room_id) troubles.push({ kind: "room", other });
    if (shares(wanted, other.session)) troubles.push({ kind: "leader", other, name: card.leader, there: false });
  }
  for (const other of planned(known.there)) {
    if (shares(wanted, other.session) && overlap(target, other.session)) {
      troubles.push({ kind: "leader", other, name: card.leader, there: true });
    }
  }
  const day = known.here.flatMap(({ days }) => days).find(({ date }) => date === target.date);
  if (day) {
    const shut = (day.holiday ?? day.closure) !== null && day.closure?.counts_as_open !== true;
    if (shut) troubles.push({ kind: "closed", day });
    // Elsewhere the hours of the centre do not matter.
    else if (target.room_id !== null && day.open.length > 0 && !isOpen(day, target))
      troubles.push({ kind: "outside_opening" });
  }
  return troubles;
}

function planned(weeks: readonly Week[]): SessionCard[] {
  return weeks
    .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
    .filter(({ session }) => !session.cancelled);
}

/** Who leads a session: the leader, and those who lead with her. */
function leadersOf(session: Session): string[] {
  return [...(session.leader_id ? [session.leader_id] : []), ...session.co_leader_ids];
}

function shares(wanted: readonly string[], session: Session): boolean {
  return leadersOf(session).some((leader) => wanted.includes(leader));
}

/** Whether two sessions have a minute in common; touching ends have none. */
function overlap(one: Target, other: Session): boolean {
  const start = minutesOf(one.start);
  const begins = daysBetween(one.date, other.date) * DAY_MINUTES + minutesOf(other.start);
  return begins < start + one.minutes && start < begins + other.minutes;
}

function isOpen(day: PlanDay, target: Target): boolean {
  const start = minutesOf(target.start);
  return day.open.some(([opens, closes]) => {
    const end = minutesOf(closes) || DAY_MINUTES;
    return minutesOf(opens) <= start && start + target.minutes <= end;
  });
}
