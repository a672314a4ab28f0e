// Where a session could go: a time and a place, and the steps that lead there.
import type { Room } from "../bindings/Room";
import type { RoomId } from "../bindings/RoomId";
import type { SessionCard } from "../bindings/SessionCard";
import type { Week } from "../bindings/Week";
import { DAY_MINUTES, LONGEST_MINUTES, minutesOf, timeOf } from "./times";

/** Times snap to quarters of an hour. */
export const QUARTER = 15;

/** A time and a place for a session. */
export interface Target {
  date: string;
  /** `HH:MM`. */
  start: string;
  minutes: number;
  room_id: RoomId | null;
  /** Place outside, or empty. */
  place: string;
}

/** One step of the keyboard; one of the numbers is not 0. */
export interface Step {
  /** Minutes later. */
  later: number;
  /** Days on, of those that are shown. */
  days: number;
  /** Rooms on. */
  rooms: number;
  /** Minutes longer. */
  longer: number;
}

/** Why a session cannot be moved, or not that far. */
export type MovingRefusal =
  | "held"
  | "cancelled"
  | "month_closed"
  | "last_day"
  | "first_day"
  | "midnight"
  | "shortest"
  | "longest"
  | "room"
  | "place";

/** Where a session is. */
export function targetOf({ session }: SessionCard): Target {
  const { date, start, minutes, room_id, place } = session;
  return { date, start, minutes, room_id: room_id ?? null, place };
}

/** Whether two targets are one. */
export function isSame(one: Target, other: Target): boolean {
  return (
    one.date === other.date &&
    one.start === other.start &&
    one.minutes === other.minutes &&
    one.room_id === other.room_id &&
    one.place === other.place
  );
}

/** Why a session cannot be moved at all, if so. */
export function refusalOf(card: SessionCard, weeks: readonly Week[]): MovingRefusal | null {
  if (card.session.cancelled) return "cancelled";
  if (card.outcome === "held") return "held";
  return isClosed(weeks, card.session.date) ? "month_closed" : null;
}

/** Why a session cannot go there, if so. */
export function refusalAt(target: Target, weeks: readonly Week[]): MovingRefusal | null {
  return isClosed(weeks, target.date) ? "month_closed" : null;
}

/** The step that a key asks for, if it is one that moves. */
export function stepOf(event: Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">): Step | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const none: Step = { later: 0, days: 0, rooms: 0, longer: 0 };
  const steps: Readonly<Record<string, Step>> = event.shiftKey
    ? { ArrowUp: { ...none, longer: -QUARTER }, ArrowDown: { ...none, longer: QUARTER } }
    : {
        ArrowUp: { ...none, later: -QUARTER },
        ArrowDown: { ...none, later: QUARTER },
        ArrowLeft: { ...none, days: -1 },
        ArrowRight: { ...none, days: 1 },
        PageUp: { ...none, rooms: -1 },
        PageDown: { ...none, rooms: 1 },
      };
  return steps[event.key] ?? null;
}

/** A target one step on, or why there is none. */
export function steppedTarget(
  target: Target,
  step: Step,
  days: readonly string[],
  rooms: readonly Room[],
): Target | MovingRefusal {
  const start = minutesOf(target.start);
  if (step.later !== 0) {
    const begins = start + step.later;
    // What passes midnight already may do so still; nothing else begins to.
    const last = start + target.minutes > DAY_MINUTES ? DAY_MINUTES - QUARTER : DAY_MINUTES - target.minutes;
    return begins < 0 || begins > last ? "midnight" : { ...target, start: timeOf(begins) };
  }
  if (step.longer !== 0) {
    const minutes = target.minutes + step.longer;
    if (minutes < QUARTER) return "shortest";
    if (minutes > LONGEST_MINUTES) return "longest";
    if (step.longer > 0 && start + minutes > DAY_MINUTES) return "midnight";
    return { ...target, minutes };
  }
  if (step.days !== 0) {
    const at = days.indexOf(target.date);
    const date = days[at + step.days];
    if (at < 0 || !date) return step.days > 0 ? "last_day" : "first_day";
    return { ...target, date };
  }
  const choices = rooms.filter(({ id, active }) => active || id === target.room_id).map(({ id }) => id);
  const at = target.room_id === null ? -1 : choices.indexOf(target.room_id);
  // Out of a place elsewhere either key leads into the rooms.
  const next = target.room_id === null ? choices[step.rooms > 0 ? 0 : choices.length - 1] : choices[at + step.rooms];
  return next === undefined ? "room" : { ...target, room_id: next, place: "" };
}

function isClosed(weeks: readonly Week[], date: string): boolean {
  return weeks.some((week) => week.days.some((day) => day.date === date && day.month_closed));
}
