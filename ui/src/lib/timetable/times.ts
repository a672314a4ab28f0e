// Times of day as the texts `HH:MM` that cross the bridge, and as minutes from midnight.
import { minutesOf } from "../format";

export { minutesOf };

/** Minutes in a day. */
export const DAY_MINUTES = 24 * 60;

/** The longest session, in minutes (domain.md §00). */
export const LONGEST_MINUTES = 960;

/** The time of so many minutes from midnight; past midnight it is the next day's. */
export function timeOf(minutes: number): string {
  const rest = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The time at which something ends that starts then and lasts so many minutes. */
export function endOf(start: string, minutes: number): string {
  return timeOf(minutesOf(start) + minutes);
}

/** How many minutes from a start to an end; an end at or before the start is the next day's. */
export function lengthOf(start: string, end: string): number {
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes > 0 ? minutes : minutes + DAY_MINUTES;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
