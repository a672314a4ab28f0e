/** Figures and their lists in words. */
import type { ChangeSummary } from "../bindings/ChangeSummary";
import type { Figure } from "../bindings/Figure";
import type { MonthSummary } from "../bindings/MonthSummary";
import type { OpeningDay } from "../bindings/OpeningDay";
import type { SeriesSummary } from "../bindings/SeriesSummary";
import type { Unit } from "../bindings/Unit";
import * as format from "../format";
import * as messages from "../messages";
import { WEEKDAYS } from "../shared/dates";

/** A figure's value as it is read: minutes as hours, grosze as złote, everything else as a number. */
export function amount(value: number, unit: Unit): string {
  if (unit === "minutes") return format.hours(value);
  return unit === "grosze" ? format.money(value) : format.number(value);
}

/** What one thing adds to a figure. Of money it is the hours: only whole rows of a card are valued. */
export function weightText(weight: number, unit: Unit): string {
  return amount(weight, unit === "grosze" ? "minutes" : unit);
}

/** A figure as it is read. */
export function figureText(figure: Figure): string {
  return amount(figure.value, figure.unit);
}

/** "W marcu 2026 r. przyszły 103 osoby, 612 razy." */
export function whoCame(summary: MonthSummary): string {
  const month = capitalised(format.inMonthYear(summary.month));
  const people = summary.participants.unique.month.value;
  const presences = summary.participants.presences.month.value;
  if (presences === 0) return messages.settlementNobodyCame({ month });
  return messages.settlementWhoCame({ month, people, presences });
}

/** With an upper case first letter, for the beginning of a sentence or a heading. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("pl") + text.slice(1);
}

/** "wt. 10:00, czw. 10:00": when a series takes place. */
export function slotsText(series: SeriesSummary): string {
  return series.slots
    .map(([weekday, start]) => {
      const name = format.weekdayShortName(WEEKDAYS.indexOf(weekday) + 1);
      return `${name} ${format.timeSpan(start, series.minutes)}`;
    })
    .join(", ");
}

/** The intervals of a day: "9:00–13:00, 14:00–17:00", or that it is closed. */
export function intervalsText(day: OpeningDay): string {
  if (day.intervals.length === 0) return messages.settlementClosedDay();
  return day.intervals.map(([start, end]) => format.timeRange(start, end)).join(", ");
}

/** Why a day is as it is: its holiday, its closure, or nothing. */
export function remarkText(day: OpeningDay): string {
  const remarks: string[] = [];
  if (day.holiday) remarks.push(messages.messageOf("holiday", day.holiday));
  if (day.closure) {
    const [, kind, reason] = day.closure;
    remarks.push(reason === "" ? messages.messageOf("closure_kind", kind) : reason);
  }
  return remarks.join(", ");
}

/** What became of a session: its reason, its new time, or another place. */
export function changeText(change: ChangeSummary): string {
  if (change.cancelled) return messages.messageOf("cancel_reason", change.cancelled);
  if (change.moved_to) {
    const [date, start] = change.moved_to;
    return messages.settlementChangeMoved({ date: `${format.shortDate(date)}, ${format.time(start)}` });
  }
  return messages.settlementChangePlace();
}
