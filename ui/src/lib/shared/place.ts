/**
 * A place is a view and what it shows, written after the `#` of the address, so that "back" works
 * and a reload stays where it was.
 */

/** The screens of an open file. */
export const VIEWS = [
  "today",
  "plan",
  "drafts",
  "people",
  "volunteers",
  "hours",
  "attendance",
  "month",
  "settings",
  "import",
  "paper",
  "practice",
  "help",
] as const;

/** A screen. */
export type View = (typeof VIEWS)[number];

/** A screen with what it shows, such as `{ view: "plan", week: "2026-03-09" }`. */
export type Place = { view: View } & Record<string, string>;

/** Where the window opens. */
export const HOME: Place = { view: "today" };

/** The place of an address such as `#/plan?week=2026-03-09`; home, if it names none. */
export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const view = VIEWS.find((known) => known === path);
  if (!view) return HOME;
  return { ...Object.fromEntries(new URLSearchParams(query)), view };
}

/** The address of a place. */
export function addressOf({ view, ...params }: Place): string {
  const query = new URLSearchParams(params).toString();
  return query ? `#/${view}?${query}` : `#/${view}`;
}
