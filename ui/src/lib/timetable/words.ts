// Sessions, clashes and recurrences in the words of the catalogue.
import type { Ends } from "../bindings/Ends";
import type { Leader } from "../bindings/Leader";
import type { Pattern } from "../bindings/Pattern";
import type { Room } from "../bindings/Room";
import type { SessionCard } from "../bindings/SessionCard";
import type { Week } from "../bindings/Week";
import type { PlanDay } from "../bindings/PlanDay";
import type { Weekday } from "../bindings/Weekday";
import * as format from "../format";
import * as messages from "../messages";
import type { Problem } from "./fields";
import { clashesOf } from "./week";

/** `10:00–11:00` of a session. */
export function hoursOf(card: SessionCard): string {
  return format.timeSpan(card.session.start, card.session.minutes);
}

/** `wt. 10.03, 10:00–11:00` of a session. */
export function whenOf(card: SessionCard): string {
  return `${format.shortDate(card.session.date)}, ${hoursOf(card)}`;
}

/** Room or place and leader of a session, as far as they are known. */
export function whereAndWho(card: SessionCard): string {
  return [card.place, card.leader].filter((part) => part !== "").join(" · ");
}

/** Where a moved session was first planned; only what has changed, and empty if it was not moved. */
export function movedFrom(card: SessionCard, rooms: Room[]): string {
  if (!card.moved) {
    return "";
  }
  const { session } = card;
  const from: string[] = [];
  if (session.original_date !== session.date) {
    from.push(format.shortDate(session.original_date));
  }
  if (session.original_start !== session.start || session.original_date !== session.date) {
    from.push(format.time(session.original_start));
  }
  if (session.original_room_id !== session.room_id) {
    const room = rooms.find(({ id }) => id === session.original_room_id);
    from.push(room?.name ?? messages.timetableElsewhere());
  }
  return from.length > 0 ? messages.sessionMovedFrom({ from: from.join(", ") }) : messages.sessionMoved();
}

/** How many people a session has, or can have: `present` once it was held, else `enrolled`. */
export function peopleOf(card: SessionCard): string {
  if (card.outcome === "held") {
    return messages.sessionPresent({ count: format.number(card.present + card.session.guests) });
  }
  if (card.session.entry === "free") {
    return messages.entryFree();
  }
  const count = format.number(card.enrolled);
  const { capacity } = card.session;
  return capacity === null || capacity === undefined
    ? messages.sessionEnrolled({ count })
    : messages.sessionEnrolledOf({ count, capacity: format.number(capacity) });
}

/** The same as short as a block of the grid wants it: `12/18`, `12`, or nothing. */
export function peopleBriefly(card: SessionCard): string {
  if (card.outcome === "held") {
    return format.number(card.present + card.session.guests);
  }
  if (card.session.entry === "free") {
    return "";
  }
  const { capacity } = card.session;
  return capacity === null || capacity === undefined
    ? format.number(card.enrolled)
    : `${format.number(card.enrolled)}/${format.number(capacity)}`;
}

/** A sentence for each clash that a session takes part in. */
export function clashSentences(week: Week, card: SessionCard): string[] {
  return clashesOf(week, card.session.id).map(({ clash, other }) => {
    if (!other) {
      return messages.sessionClashUnknown({ name: clash.name });
    }
    const values = { name: clash.name, other: other.session.name, time: hoursOf(other) };
    if (clash.over === "room") return messages.sessionClashRoom(values);
    if (clash.over === "leader") return messages.sessionClashLeader(values);
    return `${messages.clashWith({ name: values.other, time: values.time })} ${sharedWords(clash.over, [clash.name])}`;
  });
}

/** What two sessions share, in a sentence: `Ta sama sala: Sala 1.` */
export function sharedWords(over: string, names: readonly string[]): string {
  return messages.findMessage("clash", over, { names: names.join(", ") }) ?? "";
}

/** Why a centre is closed on a day: the holiday or the closure, or empty. */
export function closedBecause(day: PlanDay): string {
  if (day.holiday) {
    return messages.timetableHoliday({ name: messages.messageOf("holiday", day.holiday) });
  }
  if (day.closure) {
    const { kind, reason } = day.closure;
    const name = reason === "" ? messages.messageOf("closure_kind", kind) : reason;
    return day.closure.counts_as_open ? name : messages.timetableClosure({ name });
  }
  return "";
}

/** `10:00–14:00, 16:00–18:00` of a day; empty if it is not open. */
export function openHoursOf(day: PlanDay): string {
  return day.open.map(([start, end]) => format.timeRange(start, end)).join(", ");
}

/** `trzecia środa`: which one of a weekday in the month, -1 for the last. */
export function nthWords(nth: number, weekday: Weekday): string {
  const ordinal = ORDINALS.find(([number]) => number === nth)?.[1] ?? "first";
  const prefix = FEMININE.includes(weekday) ? "nth_feminine" : "nth_masculine";
  return `${messages.messageOf(prefix, ordinal)} ${messages.messageOf("weekday", weekday)}`;
}

/** The ordinals of weekdays in a month, as numbers and codes, in the order they are offered. */
export const ORDINALS = [
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [-1, "last"],
] as const;

/** The weekdays whose Polish names are feminine. */
const FEMININE: readonly Weekday[] = ["wednesday", "saturday", "sunday"];

/** `śr. 4.03, pt. 6.03`; with years where the days are of more than one. */
export function datesWords(dates: readonly string[]): string {
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  return dates.map((date) => (years.size < 2 ? format.shortDate(date) : format.date(date))).join(", ");
}

/** `co tydzień w środy, do 16.12.2026`. */
export function recurrenceWords(pattern: Pattern, ends: Ends): string {
  if (pattern.kind === "dates") {
    return messages.classDatesWords({ dates: datesWords(pattern.dates) });
  }
  const words =
    pattern.kind === "weekly"
      ? messages.recurrenceWeekly({
          every: pattern.every,
          days: pattern.weekdays.map((weekday) => messages.messageOf("weekday_every", weekday)).join(", "),
        })
      : messages.recurrenceMonthly({ every: pattern.every, day: nthWords(pattern.nth, pattern.weekday) });
  return ends.kind === "on"
    ? messages.recurrenceUntil({ pattern: words, date: format.date(ends.date) })
    : messages.recurrenceAfter({ count: ends.count, pattern: words });
}

/** The name of a leader by its id; of one who can no longer be chosen, that it is somebody else. */
export function leaderName(leaders: readonly Leader[], id: string): string {
  return leaders.find((leader) => leader.id === id)?.name ?? messages.changeNotListed();
}

/** Who leads a session, and for whom where it is a substitute; empty if nobody does yet. */
export function leaderWords(card: SessionCard, leaders: readonly Leader[]): string {
  const substituted = card.session.substitutes_id;
  if (!substituted) return card.leader;
  const name = card.leader || messages.changeNobodyYet();
  const known = leaders.find(({ id }) => id === substituted);
  return known ? messages.changeSubstitutes({ name, whom: known.name }) : messages.changeSubstitutesAlone({ name });
}

/** The sentence of a problem, if the form has it. */
export function problemWords(problems: readonly Problem[], ...wanted: Problem[]): string {
  const problem = wanted.find((one) => problems.includes(one));
  return problem ? messages.messageOf("series_problem", problem) : "";
}
