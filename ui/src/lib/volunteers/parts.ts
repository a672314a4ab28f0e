/** The parts of the screen Volunteers. */

/** Every part, in order. */
export const PARTS = ["people", "hours", "duties", "papers"] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address names, or the first. */
export function partNamed(name: string | undefined): Part {
  return PARTS.find((part) => part === name) ?? "people";
}
