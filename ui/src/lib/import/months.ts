/** Months that a past list may begin in. */
import type { Date } from "../bindings/Date";
import type { Month } from "../bindings/Month";

const YEARS = 10;

/** The months of the last years, the one of this day first. */
export function monthsUntil(today: Date): Month[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (!year || !month) return [];
  return Array.from({ length: YEARS * 12 }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}`;
  });
}
