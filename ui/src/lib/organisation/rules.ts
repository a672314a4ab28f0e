/** Opening rules, sorted by when they hold. */
import type { OpeningRule } from "../bindings/OpeningRule";
import type { WeeklyHours } from "../bindings/WeeklyHours";
import { WEEKDAYS, weekdayOf } from "../shared/dates";

/** Rules that hold over the same span of days. */
export interface RuleSpan {
  valid_from: string;
  valid_to: string | null;
  hours: WeeklyHours[];
}

/** The weekly rules by their spans, the earliest first; within a span by weekday and start. */
export function spansOf(rules: readonly OpeningRule[]): RuleSpan[] {
  const spans = new Map<string, RuleSpan>();
  for (const { weekday, start, end, valid_from, valid_to = null, overrides } of rules) {
    if (overrides) continue;
    const key = `${valid_from}/${valid_to ?? ""}`;
    const span = spans.get(key) ?? { valid_from, valid_to, hours: [] };
    span.hours.push({ weekday, start, end });
    spans.set(key, span);
  }
  for (const { hours } of spans.values()) hours.sort(compareHours);
  return [...spans.values()].sort((one, other) => one.valid_from.localeCompare(other.valid_from));
}

function compareHours(one: WeeklyHours, other: WeeklyHours): number {
  return WEEKDAYS.indexOf(one.weekday) - WEEKDAYS.indexOf(other.weekday) || one.start.localeCompare(other.start);
}

/** How a span stands to a day. */
export function standsTo(span: RuleSpan, day: string): "before" | "now" | "ahead" {
  if (span.valid_from > day) return "ahead";
  return span.valid_to !== null && span.valid_to < day ? "before" : "now";
}

/** The hours that hold on a day, of all spans. */
export function hoursOn(rules: readonly OpeningRule[], day: string): WeeklyHours[] {
  return spansOf(rules)
    .filter((span) => standsTo(span, day) === "now")
    .flatMap(({ hours }) => hours)
    .sort(compareHours);
}

/** A single day with hours of its own, in place of the weekly ones. */
export interface OwnDay {
  date: string;
  /** Its hours, the earliest first. */
  hours: { start: string; end: string }[];
}

/** The days with hours of their own, the earliest first. */
export function ownDays(rules: readonly OpeningRule[]): OwnDay[] {
  const days = new Map<string, OwnDay>();
  for (const { valid_from, start, end, overrides } of rules) {
    if (!overrides) continue;
    const day = days.get(valid_from) ?? { date: valid_from, hours: [] };
    day.hours.push({ start, end });
    days.set(valid_from, day);
  }
  for (const { hours } of days.values()) hours.sort((one, other) => one.start.localeCompare(other.start));
  return [...days.values()].sort((one, other) => one.date.localeCompare(other.date));
}

/** The weekly hours of a day, whatever hours of its own it has. */
export function usualOn(rules: readonly OpeningRule[], day: string): WeeklyHours[] {
  return hoursOn(rules, day).filter(({ weekday }) => weekday === weekdayOf(day));
}
