/** A birth year or date, as it is typed and shown. */
import type { Date as Day } from "../bindings/Date";
import { dateOf } from "./dates";

/** A birth as it was typed: a date, a year, or nothing. */
export interface Birth {
  birth_date: Day | null;
  birth_year: number | null;
}

/** A birth as the form shows it: `12.03.1948`, `1948`, or empty. */
export function birthText(birth: { birth_date?: Day | null; birth_year?: number | null }): string {
  if (birth.birth_date) {
    const [year, month, day] = birth.birth_date.split("-");
    return `${day}.${month}.${year}`;
  }
  return birth.birth_year ? String(birth.birth_year) : "";
}

/**
 * Reads a birth year or date: `1948`, `12.3.1948`, `12-03-1948`, `1948-03-12`; nothing for empty;
 * `undefined` where it cannot be read. Whether it can be true is the rules' to say.
 */
export function readBirth(text: string): Birth | undefined {
  const typed = text.trim();
  if (typed === "") return { birth_date: null, birth_year: null };
  if (/^\d{4}$/.test(typed)) return { birth_date: null, birth_year: Number(typed) };
  const dayFirst = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/.exec(typed);
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const parts = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : yearFirst ? yearFirst.slice(1) : null;
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const birth_date = dateOf(year, month, day);
  return birth_date === null ? undefined : { birth_date, birth_year: null };
}
