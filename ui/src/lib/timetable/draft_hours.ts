// The sessions of a week that fall outside the opening hours or on a day off.
import type { SessionCard } from "../bindings/SessionCard";
import type { Week } from "../bindings/Week";
import { targetOf } from "./target";
import { troublesAt } from "./trouble";

/** Sessions of a week where the centre is not open, by why. */
export interface OutsideHours {
  outside: SessionCard[];
  closed: SessionCard[];
}

/** What of a week falls outside the opening hours. */
export function outsideHours(week: Week): OutsideHours {
  const found: OutsideHours = { outside: [], closed: [] };
  for (const card of week.days.flatMap(({ sessions }) => sessions)) {
    if (card.session.cancelled) continue;
    for (const { kind } of troublesAt(card, targetOf(card), { here: [week], there: [] })) {
      if (kind === "closed") found.closed.push(card);
      else if (kind === "outside_opening") found.outside.push(card);
    }
  }
  return found;
}
