// How dates, times and numbers are written. `src-tauri/crates/messages/src/format.rs` says the
// same in Rust; one fixture holds both to one answer. Dates come as `2026-03-10`, months as
// `2026-03` and times as `10:00`, and are taken apart by hand: a `Date` would bring a time zone.

import { grouped } from "./catalogue";
import { language } from "./language.svelte";
import * as messages from "./messages";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

type MonthName = (typeof MONTHS)[number];
type WeekdayName = (typeof WEEKDAYS)[number];

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";
const DAY = 24 * 60;

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

function monthId(month: number): MonthName {
  return MONTHS[month - 1] ?? "january";
}

function weekdayId(weekday: number): WeekdayName {
  return WEEKDAYS[weekday - 1] ?? "monday";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function unbroken(text: string): string {
  return text.replaceAll(" ", NO_BREAK_SPACE);
}

/** The weekday of a date, 1 (Monday) to 7: Sakamoto's method for the Gregorian calendar. */
export function weekday(date: string): number {
  const { year, month, day } = parts(date);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + shift + day) % 7 || 7;
}

/** `10.03.2026` */
export function date(date: string): string {
  const { year, month, day } = parts(date);
  return messages.formatDate({ day: twoDigits(day), month: twoDigits(month), year: String(year) });
}

/** `10 marca 2026 r.` */
export function longDate(date: string): string {
  const { year, month, day } = parts(date);
  const name = messages.messageOf("month_genitive", monthId(month));
  return messages.formatLongDate({ day: String(day), month: name, year: String(year) });
}

/** `10 marca` */
export function dayMonth(date: string): string {
  const { month, day } = parts(date);
  return messages.formatDayMonth({ day: String(day), month: messages.messageOf("month_genitive", monthId(month)) });
}

/** `wtorek, 10 marca 2026 r.` */
export function weekdayDate(date: string): string {
  return messages.formatWeekdayDate({ weekday: weekdayName(weekday(date)), date: longDate(date) });
}

/** `wt. 10.03`, for a list. */
export function shortDate(date: string): string {
  const { month, day } = parts(date);
  const name = weekdayShortName(weekday(date));
  return messages.formatShortDate({ weekday: name, day: twoDigits(day), month: twoDigits(month) });
}

/** `01.03.2026–07.03.2026` */
export function dateRange(first: string, last: string): string {
  return `${date(first)}–${date(last)}`;
}

/** `marzec 2026`, of a month or of a date in it. */
export function monthYear(month: string): string {
  const { year, month: number } = parts(month);
  return messages.formatMonthYear({ month: monthName(number), year: String(year) });
}

/** `w marcu 2026 r.`, of a month or of a date in it. */
export function inMonthYear(month: string): string {
  const { year, month: number } = parts(month);
  return messages.formatInMonthYear({ month: messages.messageOf("month_in", monthId(number)), year: String(year) });
}

/** `marzec`, of a month from 1 to 12. */
export function monthName(month: number): string {
  return messages.messageOf("month", monthId(month));
}

/** `wtorek`, of a weekday from 1 (Monday) to 7. */
export function weekdayName(weekday: number): string {
  return messages.messageOf("weekday", weekdayId(weekday));
}

/** `wt.`, of a weekday from 1 (Monday) to 7. */
export function weekdayShortName(weekday: number): string {
  return messages.messageOf("weekday_short", weekdayId(weekday));
}

/** Minutes since midnight of `09:05`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

function timeOfMinutes(minutes: number): string {
  const within = minutes > DAY ? minutes % DAY : minutes;
  return `${Math.floor(within / 60)}:${twoDigits(within % 60)}`;
}

/** `9:05`, of `09:05`. */
export function time(time: string): string {
  return timeOfMinutes(minutesOf(time));
}

/** `10:00–11:30` */
export function timeRange(start: string, end: string): string {
  return `${time(start)}–${time(end)}`;
}

/** `10:00–11:30`, of a start and a length in minutes; past midnight the next day's time stands. */
export function timeSpan(start: string, minutes: number): string {
  return `${time(start)}–${timeOfMinutes(minutesOf(start) + minutes)}`;
}

/** `12 345`, with no-break spaces. */
export function number(number: number): string {
  return grouped(number, language());
}

/** `12,3`, of a number of tenths. */
export function tenths(tenths: number): string {
  const amount = Math.abs(tenths);
  const mark = language() === "pl" ? "," : ".";
  return `${tenths < 0 ? MINUS : ""}${number(Math.floor(amount / 10))}${mark}${amount % 10}`;
}

/** `85,5 %`, of a number of tenths of a per cent. */
export function percent(perMille: number): string {
  return unbroken(messages.formatPercent({ number: tenths(perMille) }));
}

/** `1 234,50 zł`, of grosze. */
export function money(grosze: number): string {
  const amount = Math.abs(grosze);
  const mark = language() === "pl" ? "," : ".";
  const whole = number(Math.floor(amount / 100));
  const text = `${grosze < 0 ? MINUS : ""}${whole}${mark}${twoDigits(amount % 100)}`;
  return unbroken(messages.formatMoney({ number: text }));
}

/** `21 h 30 min`, of minutes; `21 h` and `30 min` where the other part is nothing. */
export function hours(minutes: number): string {
  const amount = Math.abs(minutes);
  const whole = number(Math.floor(amount / 60));
  const rest = String(amount % 60);
  let text: string;
  if (amount % 60 === 0) text = messages.formatHours({ hours: whole });
  else if (amount < 60) text = messages.formatMinutes({ minutes: rest });
  else text = messages.formatHoursMinutes({ hours: whole, minutes: rest });
  return (minutes < 0 ? MINUS : "") + unbroken(text);
}

/** `+2 h`, `−1 h 30 min`, `0 h`: hours that are a difference, of minutes. */
export function hoursDifference(minutes: number): string {
  return (minutes > 0 ? "+" : "") + hours(minutes);
}

/** `21,5`, of minutes: hours with one decimal, rounded half away from nothing. */
export function decimalHours(minutes: number): string {
  return tenths(Math.sign(minutes) * Math.floor((Math.abs(minutes) + 3) / 6));
}
