/** Months to choose from, and their days. */
import type { Month } from "../bindings/Month";
import * as format from "../format";
import { monthOf, plusDays } from "./dates";

/** The month so many months later, or earlier for a negative number. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + (number - 1) + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The last day of a month. */
export function lastDayOf(month: Month): string {
  return plusDays(`${monthAfter(month, 1)}-01`, -1);
}

/** Months around today's and the one chosen, as a list offers them, the earliest first. */
export function monthOptions(today: string, chosen: Month): { value: Month; label: string }[] {
  const current = monthOf(today);
  const months = Array.from({ length: 19 }, (_, index) => monthAfter(current, index - 6));
  const all = months.includes(chosen) ? months : [...months, chosen].sort();
  return all.map((month) => ({ value: month, label: format.monthYear(month) }));
}
