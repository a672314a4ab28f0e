/** Opening rules, sorted by when they hold. */
import type { OpeningRule } from "../bindings/OpeningRule";
import type { WeeklyHours } from "../bindings/WeeklyHours";
import { WEEKDAYS } from "../shared/dates";

/** Rules that hold over the same span of days. */
export interface RuleSpan {
  valid_from: string;
  valid_to: string | null;
  hours: WeeklyHours[];
}

/** The rules by their spans, the earliest first; within a span by weekday and start. */
export function spansOf(rules: readonly OpeningRule[]): RuleSpan[] {
  const spans = new Map<string, RuleSpan>();
  for (const { weekday, start, end, valid_from, valid_to = null } of rules) {
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
