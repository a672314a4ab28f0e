/** Where what is missing in a month can be put right. */
import * as messages from "../messages";
import type { Place } from "../shared/route.svelte";

/** A place, and what the link to it says. */
export interface Remedy {
  place: Place;
  label: () => string;
}

const SESSIONS: Remedy = { place: { view: "plan" }, label: messages.settlementShowSessions };
const PEOPLE: Remedy = { place: { view: "people" }, label: messages.settlementShowPeople };
const AGREEMENT: Remedy = { place: { view: "settings" }, label: messages.settlementShowAgreement };
const HOURS: Remedy = { place: { view: "settings" }, label: messages.settlementOpenSettings };

/** The remedy for a warning by its code; nothing for one that has its place on this screen. */
export function remedyOf(code: string): Remedy | null {
  return REMEDIES[code] ?? null;
}

const REMEDIES: Readonly<Record<string, Remedy>> = {
  lists_missing: SESSIONS,
  declarations_missing: PEOPLE,
  records_incomplete: PEOPLE,
  target_members: PEOPLE,
  opening_short: HOURS,
  opening_day_missing: HOURS,
  agreement_missing: AGREEMENT,
};
