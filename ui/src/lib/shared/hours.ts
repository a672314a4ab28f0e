/** The opening hours of a week, as they are typed in: for each day its parts. */
import type { Weekday } from "../bindings/Weekday";
import type { WeeklyHours } from "../bindings/WeeklyHours";
import { WEEKDAYS } from "./dates";

/** A part of a day; a time is missing while it is not typed yet. */
export interface Part {
  start: string | null;
  end: string | null;
}

/** A day of the week: closed when it has no parts. */
export interface DayHours {
  weekday: Weekday;
  parts: Part[];
}

/** What is wrong with a time. */
export type HoursFault = "needed" | "order" | "part_order";

/** The weekdays from Monday to Friday. */
export const WORKING_DAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

/** A week open from Monday to Friday at the same hours. */
export function workingWeek(start: string | null, end: string | null): DayHours[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    parts: WORKING_DAYS.includes(weekday) ? [{ start, end }] : [],
  }));
}

/** The week of hours that are kept already. */
export function weekOf(hours: readonly WeeklyHours[]): DayHours[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    parts: hours
      .filter((interval) => interval.weekday === weekday)
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start.localeCompare(other.start)),
  }));
}

/** The week with other hours on each working day that is open in one part. */
export function withUsualHours(days: readonly DayHours[], start: string | null, end: string | null): DayHours[] {
  return days.map((day) =>
    WORKING_DAYS.includes(day.weekday) && day.parts.length === 1 ? { ...day, parts: [{ start, end }] } : day,
  );
}

/** What is wrong, by `weekday-part-field`, such as `monday-0-start`. */
export function faultsOf(days: readonly DayHours[]): Map<string, HoursFault> {
  const faults = new Map<string, HoursFault>();
  for (const { weekday, parts } of days) {
    parts.forEach(({ start, end }, index) => {
      const before = parts[index - 1]?.end;
      if (!start) faults.set(`${weekday}-${index}-start`, "needed");
      else if (before && start < before) faults.set(`${weekday}-${index}-start`, "part_order");
      if (!end) faults.set(`${weekday}-${index}-end`, "needed");
      else if (start && end <= start) faults.set(`${weekday}-${index}-end`, "order");
    });
  }
  return faults;
}

/** The hours as the core takes them; parts that are not whole are left out. */
export function hoursOf(days: readonly DayHours[]): WeeklyHours[] {
  return days.flatMap(({ weekday, parts }) =>
    parts.flatMap(({ start, end }) => (start && end ? [{ weekday, start, end }] : [])),
  );
}
