// The duties of a week, as the screen shows them.
import type { DutyChanged } from "../../bindings/DutyChanged";
import type { DutyDay } from "../../bindings/DutyDay";
import type { DutyList } from "../../bindings/DutyList";
import type { DutySession } from "../../bindings/DutySession";
import * as format from "../../format";
import * as messages from "../../messages";

/** Which sessions are shown: those with duties, those where somebody is missing, or all. */
export const FILTERS = ["duties", "vacant", "every"] as const;
export type DutyFilter = (typeof FILTERS)[number];

/** The filter that an address names, or the first. */
export function filterNamed(name: string | undefined): DutyFilter {
  return FILTERS.find((filter) => filter === name) ?? "duties";
}

/** The days on which something is shown, with what is shown of each. */
export function shownDays(list: DutyList, filter: DutyFilter): DutyDay[] {
  return list.days
    .map((day) => ({
      ...day,
      sessions: filter === "vacant" ? day.sessions.filter(({ vacancies }) => vacancies > 0) : day.sessions,
    }))
    .filter(({ sessions }) => sessions.length > 0);
}

/** `wt. 10.03, 10:00–11:00`. */
export function whenOf({ card: { session } }: DutySession): string {
  return `${format.shortDate(session.date)}, ${format.timeSpan(session.start, session.minutes)}`;
}

/** How many help of how many needed: `1 z 2`, `1` where nobody is needed, a dash without either. */
export function haveWords({ helping, needed }: Pick<DutySession, "helping" | "needed">): string {
  if (needed === 0 && helping === 0) return "–";
  const have = format.number(helping);
  return needed > 0 ? messages.dutyHaveOf({ have, needed: format.number(needed) }) : have;
}

/** What a change did, in a sentence; how far it reached, where that was further than one session. */
export function changedWords(sentence: string, { changed, left }: DutyChanged): string {
  if (left > 0) return `${sentence} ${messages.dutyReached({ changed, left })}`;
  return changed === 1 ? sentence : `${sentence} ${messages.dutyReachedAll({ changed })}`;
}
