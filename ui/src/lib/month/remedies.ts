/** Where what is missing in a month can be put right. */
import * as messages from "../messages";
import type { Place } from "../shared/place";

/** What a link or a button says, and where it leads: a place, or a figure of this screen. */
export type Remedy = { label: () => string } & ({ place: Place } | { figure: string; what: () => string });

/** The remedy for a warning by its code; nothing for one that needs none. */
export function remedyOf(code: string): Remedy | null {
  return REMEDIES[code] ?? null;
}

const REMEDIES: Readonly<Record<string, Remedy>> = {
  lists_missing: {
    label: messages.settlementShowSessions,
    figure: "balance.unsettled",
    what: messages.settlementUnsettled,
  },
  members_short: { label: messages.settlementShowPeople, place: { view: "people" } },
  opening_short: { label: messages.settlementShowHours, place: { view: "settings", section: "hours" } },
  volunteer_blocks: { label: messages.settlementShowVolunteers, place: { view: "volunteers", filter: "attention" } },
  volunteer_papers: { label: messages.settlementShowVolunteers, place: { view: "volunteers", filter: "attention" } },
  hours_unconfirmed: { label: messages.settlementShowServices, place: { view: "volunteers", part: "hours" } },
  agreement_missing: { label: messages.settlementShowAgreement, place: { view: "settings", section: "agreements" } },
};
