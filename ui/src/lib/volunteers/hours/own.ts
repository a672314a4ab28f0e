/** Days as a volunteer chooses them for her own hours. */
import * as format from "../../format";
import * as messages from "../../messages";
import { plusDays } from "../../shared/dates";

/** The days from the last back to the first. */
export function daysBack(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = last; day >= first; day = plusDays(day, -1)) days.push(day);
  return days;
}

/** A day as it is said: today, yesterday, else its weekday and date. */
export function dayName(day: string, today: string): string {
  if (day === today) return messages.ownHoursToday();
  if (day === plusDays(today, -1)) return messages.ownHoursYesterday();
  return format.shortDate(day);
}
