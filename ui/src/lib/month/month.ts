/** Months and figures as the screen "Miesiąc" reads them. */
import type { Figure } from "../bindings/Figure";
import type { Mean } from "../bindings/Mean";
import type { Month } from "../bindings/Month";
import type { OpenedFigure } from "../bindings/OpenedFigure";
import { monthOf } from "../shared/dates";

/** The month so many months later, or earlier for a negative number. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + (number - 1) + months;
  const of = (index % 12) + 1;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String(of).padStart(2, "0")}`;
}

/**
 * The month to begin with: the one named in the route, else the one that has to be reported now:
 * last month's report is due in the first days of the next.
 */
export function firstShown(today: string, asked: string | undefined): Month {
  if (asked !== undefined && /^\d{4}-\d{2}$/.test(asked)) return asked;
  const day = Number(today.slice(8, 10));
  return day <= LAST_DAY_FOR_LAST_MONTH ? monthAfter(monthOf(today), -1) : monthOf(today);
}

const LAST_DAY_FOR_LAST_MONTH = 10;

/**
 * The months that can be chosen, the latest first: five years back from today's, the next one, and
 * the one shown, wherever it is.
 */
export function monthsAround(shown: Month, current: Month): Month[] {
  const months = Array.from({ length: 5 * 12 + 2 }, (_, back) => monthAfter(current, 1 - back));
  return months.includes(shown) ? months : [...months, shown].sort().reverse();
}

/** A mean in tenths, rounded half up as the paper prints it; nothing without a session. */
export function meanTenths(mean: Mean): number | null {
  const sessions = mean.sessions.value;
  return sessions > 0 ? Math.floor((mean.presences.value * 20 + sessions) / (sessions * 2)) : null;
}

/** Whether a figure's list must show how much each thing adds: hours and guests, not people. */
export function isWeighed(figure: Pick<Figure, "unit"> | Pick<OpenedFigure, "unit">): boolean {
  return figure.unit === "minutes" || figure.unit === "guests" || figure.unit === "grosze";
}

/** Whether nothing at all happened in a category or a split, so that its table says "Brak". */
export function isNothing(figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.value === 0);
}
