/** The register's list between the address and the command: which people, and how each is shown. */
import type { CentreSettings } from "../bindings/CentreSettings";
import type { PeopleCounts } from "../bindings/PeopleCounts";
import type { PeopleFilter } from "../bindings/PeopleFilter";
import type { PersonRow } from "../bindings/PersonRow";
import * as format from "../format";
import * as messages from "../messages";
import type { Place } from "../shared/place";

/** How many rows are shown at first, and how many more at a time. */
export const PAGE = 100;

/** Which people can be asked for, in the order in which it is offered. */
export const FILTERS = [
  "members",
  "waiting",
  "incomplete",
  "no_declaration",
  "unseen",
  "no_image_consent",
  "former",
] as const satisfies readonly PeopleFilter[];

/** What is shown of the register. */
export interface Listing {
  query: string;
  filter: PeopleFilter;
  /** How many rows. */
  rows: number;
  /** The person whose card was opened last, if any. */
  at: string | null;
}

/** What an address asks for. */
export function listingOf(params: Readonly<Record<string, string | undefined>>): Listing {
  const rows = Number(params["rows"] ?? PAGE);
  return {
    query: params["query"] ?? "",
    filter: FILTERS.find((filter) => filter === params["who"]) ?? "members",
    rows: Number.isInteger(rows) && rows > 0 ? rows : PAGE,
    at: params["at"] ?? null,
  };
}

/** The address of what is shown, without what goes without saying. */
export function placeOfListing({ query, filter, rows, at }: Listing): Place {
  const place: Place = { view: "people" };
  if (query !== "") place["query"] = query;
  if (filter !== "members") place["who"] = filter;
  if (rows !== PAGE) place["rows"] = String(rows);
  if (at !== null) place["at"] = at;
  return place;
}

let last: Place = { view: "people" };

/** Remembers what is shown, so that a card leads back to it. */
export function rememberList(listing: Listing): void {
  last = placeOfListing(listing);
}

/** Where a card leads back to. */
export function lastList(): Place {
  return last;
}

/** What a filter is called. */
export function filterName(filter: PeopleFilter, settings: CentreSettings | undefined): string {
  if (filter === "unseen") return messages.peopleFilterUnseen({ weeks: settings?.unseen_weeks ?? 0 });
  return messages.messageOf("people_filter", filter);
}

/** How many people a filter shows. */
export function countOf(counts: PeopleCounts, filter: PeopleFilter): number {
  return counts[filter];
}

/** What stands out about a row, in words: where she stands, and what is missing. */
export function remarksOf(row: PersonRow, filter: PeopleFilter): { tags: string[]; words: string } {
  const tags: string[] = [];
  if (row.status === "suspended") tags.push(messages.messageOf("membership_status", row.status));
  if (row.to_complete) tags.push(messages.personToComplete());
  const words: string[] = [];
  if (row.status === "waiting") words.push(messages.peopleWaitingSince({ date: format.date(row.joined_on) }));
  if (filter === "no_image_consent") words.push(messages.messageOf("consent_state", row.image));
  if (row.missing.length > 0 && row.status !== "former") {
    const what = row.missing.map((field) => lowered(messages.messageOf("record_field", field))).join(", ");
    words.push(messages.peopleMissing({ what }));
  }
  return { tags, words: words.join("; ") };
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("pl") + text.slice(1);
}
