// How the timetable is looked at: which view, which days, whose sessions, how large. All of it
// stands in the address, so that "back" and a reload find it again.
import type { LeaderId } from "../bindings/LeaderId";
import type { RoomId } from "../bindings/RoomId";
import { dateOf, mondayOf, monthOf, partsOf, plusDays } from "../shared/dates";
import type { Place } from "../shared/place";

/** The views, in the order in which they are offered. */
export const VIEWS = ["week", "day", "month", "list"] as const;
export type PlanView = (typeof VIEWS)[number];

/** How high an hour is drawn, in per cent, from the lowest. */
export const ZOOMS = [60, 80, 100, 140, 200] as const;
export type Zoom = (typeof ZOOMS)[number];

/** What the timetable shows. */
export interface Look {
  view: PlanView;
  /** A day: of the week or of the month that is shown, or the day itself. */
  date: string;
  /** Only the sessions of this room, or empty. */
  room: RoomId;
  /** Only the sessions of this leader, or empty. */
  leader: LeaderId;
  zoom: Zoom;
}

/** What an address asks for; the week of today, if nothing that can be read. */
export function lookOf(params: Readonly<Record<string, string | undefined>>, today: string): Look {
  const view = VIEWS.find((known) => known === params["as"]) ?? "week";
  const month = params["month"];
  return {
    view,
    date: readable(params["day"]) ?? readable(month && `${month}-01`) ?? readable(params["week"]) ?? today,
    room: params["room"] ?? "",
    leader: params["leader"] ?? "",
    zoom: ZOOMS.find((known) => String(known) === params["zoom"]) ?? 100,
  };
}

/** The address of what is shown, with only what differs from the usual. */
export function placeOfLook({ view, date, room, leader, zoom }: Look): Place {
  const when: Record<PlanView, Record<string, string>> = {
    week: { week: mondayOf(date) },
    list: { as: "list", week: mondayOf(date) },
    day: { as: "day", day: date },
    month: { as: "month", month: monthOf(date) },
  };
  return {
    ...when[view],
    ...(room === "" ? {} : { room }),
    ...(leader === "" ? {} : { leader }),
    ...(zoom === 100 ? {} : { zoom: String(zoom) }),
    view: "plan",
  };
}

/** The day from which the view before (-1) or after (1) is shown. */
export function stepped({ view, date }: Look, steps: number): string {
  if (view === "day") return plusDays(date, steps);
  if (view !== "month") return plusDays(mondayOf(date), steps * 7);
  const [year, month] = partsOf(date);
  const number = year * 12 + month - 1 + steps;
  return dateOf(Math.floor(number / 12), (number % 12) + 1, 1) ?? date;
}

/** Whether the view shows a day. */
export function shows({ view, date }: Look, day: string): boolean {
  if (view === "day") return date === day;
  return view === "month" ? monthOf(date) === monthOf(day) : mondayOf(date) === mondayOf(day);
}

/** The Mondays of the weeks that the view needs. */
export function mondaysOf({ view, date }: Look): string[] {
  if (view !== "month") return [mondayOf(date)];
  const month = monthOf(date);
  const mondays: string[] = [];
  for (let monday = mondayOf(`${month}-01`); monday <= `${month}-31`; monday = plusDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

/**
 * The same in another view. A step from a longer time to a shorter one comes to today where that is
 * part of it, so that "day" is not always a Monday.
 */
export function inView(look: Look, view: PlanView, today: string): Look {
  const narrower = VIEW_DAYS[view] < VIEW_DAYS[look.view];
  return { ...look, view, date: narrower && shows(look, today) ? today : look.date };
}

/** The zoom so many steps larger; the same at either end. */
export function zoomed(zoom: Zoom, steps: number): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + steps] ?? zoom;
}

/** About how many days a view shows. */
const VIEW_DAYS: Readonly<Record<PlanView, number>> = { day: 1, week: 7, list: 7, month: 31 };

function readable(date: string | undefined): string | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return dateOf(...partsOf(date));
}
