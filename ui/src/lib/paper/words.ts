/** The words for a paper list's session. */
import type { SessionCard } from "../bindings/SessionCard";
import * as format from "../format";

/** "wt. 10.03, 10:00–11:00 · Sala 1 · Anna Nowak". */
export function whenAndWhere(card: SessionCard): string {
  const when = `${format.shortDate(card.session.date)}, ${format.timeRange(card.session.start, card.end)}`;
  return [when, card.place, card.leader].filter(Boolean).join(" · ");
}
