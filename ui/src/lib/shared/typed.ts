/** What people type into a field, read as what they mean. */
import { dateOf, partsOf, plusDays } from "./dates";

const TODAY = ["dziś", "dzis", "dzisiaj", "today"];
const TOMORROW = ["jutro", "tomorrow"];
const YESTERDAY = ["wczoraj", "yesterday"];

/**
 * A day: `12.3` and `12` near today, `12.03.26`, `12.03.2026`, `2026-03-12`, `dziś`, `jutro`.
 * Without a year it is the one nearest to today; without a month, this month. Nothing if it cannot
 * be read or the calendar does not have it.
 */
export function readDate(text: string, today: string): string | null {
  const typed = text.trim().toLowerCase();
  if (TODAY.includes(typed)) return today || null;
  if (TOMORROW.includes(typed)) return today ? plusDays(today, 1) : null;
  if (YESTERDAY.includes(typed)) return today ? plusDays(today, -1) : null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})(?:[.\-/ ]+(\d{1,2})(?:[.\-/ ]+(\d{4}|\d{2}))?)?\.?(?: *r\.?)?$/.exec(typed);
  if (!match) return null;
  const [thisYear, thisMonth] = today ? partsOf(today) : [NaN, NaN];
  const day = Number(match[1]);
  const month = match[2] ? Number(match[2]) : thisMonth;
  if (match[3]) return dateOf(fullYear(match[3], thisYear), month, day);
  if (!today) return null;
  return match[2] ? nearest(today, thisYear, month, day) : dateOf(thisYear, month, day);
}

/** Two digits are the year of this century, or of the last one when that lies over ten years ahead. */
function fullYear(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > thisYear + 10 ? year - 100 : year;
}

function nearest(today: string, thisYear: number, month: number, day: number): string | null {
  const days = [thisYear, thisYear - 1, thisYear + 1]
    .map((year) => dateOf(year, month, day))
    .filter((date) => date !== null);
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(today));
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** A time of day: `9`, `9.30`, `9:30`, `930`, `0930`; `24:00` for the end of a day. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:, ]?(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** An amount in grosze: `35`, `35,5`, `35.50`, `1 200,00 zł`. Nothing if it cannot be read. */
export function readMoney(text: string): number | null {
  const typed = text.toLowerCase().replace(/\s|zł|pln/g, "");
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null;
}

/** `35,50`, of grosze, as it stands in a field. */
export function moneyText(grosze: number): string {
  return `${Math.floor(grosze / 100)},${String(grosze % 100).padStart(2, "0")}`;
}

/** A whole number within bounds; spaces between thousands do not matter. */
export function readWhole(text: string, min: number, max: number): number | null {
  const digits = text.replace(/\s/g, "");
  if (!/^\d{1,9}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= min && number <= max ? number : null;
}

/**
 * Reads a length typed as hours: `1,5`, `1.5`, `2`, `1:30`, `1 h 30 min`, `45 min`. In minutes;
 * `undefined` where it cannot be read. Whether it is allowed is the rules' to say.
 */
export function readLength(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replaceAll("\u00a0", " ");
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:h|godz\.?)?$/.exec(typed);
  if (hours) return Math.round(Number(`${hours[1]}.${hours[2] ?? "0"}`) * 60);
  const both = /^(?:(\d{1,3}) ?(?:h|godz\.?))? ?(?:(\d{1,4}) ?min\.?)?$/.exec(typed);
  if (both && (both[1] ?? both[2]) !== undefined) return Number(both[1] ?? 0) * 60 + Number(both[2] ?? 0);
  return undefined;
}
