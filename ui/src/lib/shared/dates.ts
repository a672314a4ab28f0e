// Calendar days as the texts `YYYY-MM-DD` that cross the bridge. Days are numbers here and never
// instants, so that no time zone and no clock change can shift one.
import type { Weekday } from "../bindings/Weekday";

/** The weekdays, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

const DAY = 24 * 60 * 60 * 1000;

/** Year, month and day of the month of a day. */
export function partsOf(date: string): [number, number, number] {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

/** The text of a day; nothing if the calendar does not have it. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = textOf(numberOf(year, month, day));
  const [foundYear, foundMonth, foundDay] = partsOf(date);
  return foundYear === year && foundMonth === month && foundDay === day ? date : null;
}

/** The day so many days later; earlier, if negative. */
export function plusDays(date: string, days: number): string {
  return textOf(numberOf(...partsOf(date)) + days);
}

/** How many days from the first to the second; negative if the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return numberOf(...partsOf(second)) - numberOf(...partsOf(first));
}

/** The number of a day's weekday, 1 (Monday) to 7. */
export function weekdayNumber(date: string): number {
  // Day 0 of the numbering, 1 January 1970, was a Thursday.
  return ((((numberOf(...partsOf(date)) + 3) % 7) + 7) % 7) + 1;
}

/** The weekday of a day. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[weekdayNumber(date) - 1] ?? "monday";
}

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return plusDays(date, 1 - weekdayNumber(date));
}

/** Which one of its weekday in the month a day is: 1 to 5. */
export function nthInMonth(date: string): number {
  return Math.ceil(partsOf(date)[2] / 7);
}

/** The month of a day, such as `2026-03`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

function textOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
