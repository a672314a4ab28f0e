// Where each session of a week stands in the grid, and which one an arrow leads to.
import type { ClashView } from "../bindings/ClashView";
import type { Room } from "../bindings/Room";
import type { SessionCard } from "../bindings/SessionCard";
import type { SessionId } from "../bindings/SessionId";
import type { Week } from "../bindings/Week";
import type { PlanDay } from "../bindings/PlanDay";
import { weekdayNumber } from "../shared/dates";
import { DAY_MINUTES, minutesOf } from "./times";

/** Rooms as columns of their own, or everything of a day side by side. */
export type Arrangement = "rooms" | "together";

/** A session in its column; times in minutes from the day's midnight, cut at its end. */
export interface PlacedSession {
  card: SessionCard;
  start: number;
  end: number;
  /** Which of the lanes that share the column while it lasts, from 0. */
  lane: number;
  lanes: number;
}

/** A column of a day: a room, everywhere else (`elsewhere`), or the whole day (`day`). */
export interface WeekColumn {
  key: string;
  room: Room | null;
  placed: PlacedSession[];
  /** Into how many equal tracks the column is cut, so that every lane covers some of them whole. */
  tracks: number;
  /** The most sessions side by side, at least 1. */
  widest: number;
}

/** A day with its columns. */
export interface PlacedDay {
  day: PlanDay;
  /** Open spans, in minutes from midnight. */
  open: [number, number][];
  columns: WeekColumn[];
}

/** A week ready to be drawn: whole hours from and to, in minutes from midnight. */
export interface PlacedWeek {
  from: number;
  to: number;
  days: PlacedDay[];
}

/** Minutes of one row of the grid. */
export const ROW_MINUTES = 5;

/** The width of a room's column that reads with ease, in rem. */
const ROOM_COLUMN = 5.6;

/** The width of a column in which a name still fits, in rem. */
const LEAST_COLUMN = 4.6;

/** The width of a column in which a name stands upright, in rem; still 24 px wide as a target. */
const COMPACT_COLUMN = 1.5;

/** The width below which a week that is too full is a list, in rem: a small window, or large text. */
const COMPACT_FROM = 44;

/** The hours that a week shows at the least, in minutes from midnight. */
const SHOWN_AT_LEAST: [number, number] = [9 * 60, 15 * 60];

/** The days that a week shows: Monday to Friday, and the weekend where something is on. */
export function shownDays(week: Week): PlanDay[] {
  return week.days.filter((day) => weekdayNumber(day.date) <= 5 || day.sessions.length > 0 || day.open.length > 0);
}

/** The rooms that a week shows: those in use, and those that still hold a session. */
export function shownRooms(week: Week): Room[] {
  const used = new Set(week.days.flatMap((day) => day.sessions.map((card) => card.session.room_id)));
  return week.rooms.filter((room) => room.active || used.has(room.id));
}

/** Lays a week out. */
export function placeWeek(week: Week, arrangement: Arrangement): PlacedWeek {
  return placeDays(shownDays(week), shownRooms(week), arrangement, hasElsewhere(week));
}

/** Lays one day of a week out; with rooms as columns there is always one more for elsewhere. */
export function placeDay(week: Week, date: string, arrangement: Arrangement): PlacedWeek {
  const days = week.days.filter((day) => day.date === date);
  return placeDays(days, shownRooms(week), arrangement, true);
}

/** Lays weeks out as a month: all of a day together, the weekend where any week has something on it. */
export function placeMonth(weeks: readonly Week[]): PlacedWeek {
  const shown = new Set(weeks.flatMap((week) => shownDays(week).map(({ date }) => weekdayNumber(date))));
  const days = weeks.flatMap((week) => week.days.filter(({ date }) => shown.has(weekdayNumber(date))));
  return placeDays(days, [], "together", false);
}

/** Lays days out, whatever weeks they are of. */
export function placeDays(days: PlanDay[], rooms: Room[], arrangement: Arrangement, elsewhere: boolean): PlacedWeek {
  const known = new Set(rooms.map((room) => room.id));
  const placed = days.map((day): PlacedDay => {
    const spans = day.sessions.map(spanOf);
    const columns: WeekColumn[] = [];
    if (arrangement === "together" || rooms.length === 0) {
      columns.push(columnOf("day", null, spans));
    } else {
      for (const room of rooms) {
        columns.push(
          columnOf(
            room.id,
            room,
            spans.filter((span) => span.card.session.room_id === room.id),
          ),
        );
      }
      if (elsewhere) {
        const outside = spans.filter((span) => !known.has(span.card.session.room_id ?? ""));
        columns.push(columnOf("elsewhere", null, outside));
      }
    }
    return { day, open: openSpans(day), columns };
  });
  return { ...hoursOf(placed), days: placed };
}

/** Every session of a placed week, day by day and by start. */
export function sessionsOf(week: PlacedWeek): SessionCard[] {
  return week.days.flatMap((day) => ofDay(day).map((placed) => placed.card));
}

/** The session that a key leads to from another one; nothing if the key does not walk. */
export function walk(week: PlacedWeek, from: SessionId, key: string, whole: boolean): SessionId | null {
  const days = week.days.map(ofDay).filter((sessions) => sessions.length > 0);
  const dayIndex = days.findIndex((sessions) => sessions.some((placed) => placed.card.session.id === from));
  const day = days[dayIndex];
  if (!day) {
    return null;
  }
  const index = day.findIndex((placed) => placed.card.session.id === from);
  const all = days.flat();
  const place = all.findIndex((placed) => placed.card.session.id === from);
  const steps: Readonly<Record<string, () => PlacedSession | undefined>> = {
    ArrowDown: () => all[place + 1],
    ArrowUp: () => all[place - 1],
    ArrowRight: () => nearest(days[dayIndex + 1], day[index]),
    ArrowLeft: () => nearest(days[dayIndex - 1], day[index]),
    Home: () => (whole ? all : day)[0],
    End: () => (whole ? all : day).at(-1),
  };
  const found = steps[key]?.();
  return found ? found.card.session.id : null;
}

/** The clashes that a session takes part in, each with the other session where the week has it. */
export function clashesOf(week: Week, id: SessionId): { clash: ClashView; other: SessionCard | null }[] {
  const cards = new Map(week.days.flatMap((day) => day.sessions.map((card) => [card.session.id, card])));
  return week.clashes
    .filter((clash) => clash.first === id || clash.second === id)
    .map((clash) => ({
      clash,
      other: cards.get(clash.first === id ? clash.second : clash.first) ?? null,
    }));
}

/** How many columns the week is wide: what is side by side counts, a day at least as one. */
export function columnsWide(week: PlacedWeek): number {
  const wide = (day: PlacedDay) => day.columns.reduce((sum, column) => sum + column.widest, 0);
  return week.days.reduce((sum, day) => sum + wide(day), 0);
}

/** How days are drawn. */
export interface Drawing {
  arrangement: Arrangement | "list";
  /** Whether names stand upright in narrow columns. */
  compact: boolean;
}

/**
 * How a week is drawn in a width given in rem: rooms as columns when they fit with ease, everything
 * of a day side by side when it can be read, else in narrow columns of the rooms or of the day; and
 * as a list by day where all of that would be too narrow.
 */
export function drawingFor(week: Week, width: number): Drawing {
  return drawingOf((arrangement) => placeWeek(week, arrangement), width);
}

/** How one day of a week is drawn in a width given in rem. */
export function dayDrawingFor(week: Week, date: string, width: number): Drawing {
  const drawing = drawingOf((arrangement) => placeDay(week, date, arrangement), width, LEAST_COLUMN);
  // The rooms are what the view is about: narrow ones are better than none.
  if (drawing.arrangement !== "together") return drawing;
  return fits(placeDay(week, date, "rooms"), COMPACT_COLUMN * 2, width)
    ? { arrangement: "rooms", compact: true }
    : drawing;
}

function drawingOf(place: (arrangement: Arrangement) => PlacedWeek, width: number, room = ROOM_COLUMN): Drawing {
  const [rooms, together] = [place("rooms"), place("together")];
  if (fits(rooms, room, width)) return { arrangement: "rooms", compact: false };
  if (fits(together, LEAST_COLUMN, width)) return { arrangement: "together", compact: false };
  if (width >= COMPACT_FROM) {
    if (fits(rooms, COMPACT_COLUMN, width)) return { arrangement: "rooms", compact: true };
    if (fits(together, COMPACT_COLUMN, width)) return { arrangement: "together", compact: true };
  }
  return { arrangement: "list", compact: false };
}

function fits(week: PlacedWeek, column: number, width: number): boolean {
  return columnsWide(week) * column <= width;
}

/** The width of the narrowest column of a drawn week, in rem, where it has so much for its days. */
export function columnWidth(week: PlacedWeek, width: number): number {
  return width / Math.max(columnsWide(week), 1);
}

/** The week with only the sessions of a room or of a leader; empty texts leave all. */
export function onlyOf(week: Week, roomId: string, leaderId: string): Week {
  if (roomId === "" && leaderId === "") {
    return week;
  }
  const wanted = ({ session }: SessionCard) =>
    roomId === "" ? session.leader_id === leaderId : session.room_id === roomId;
  return {
    ...week,
    rooms: roomId === "" ? week.rooms : week.rooms.filter((room) => room.id === roomId),
    days: week.days.map((day) => ({ ...day, sessions: day.sessions.filter(wanted) })),
  };
}

function ofDay(day: PlacedDay): PlacedSession[] {
  return day.columns
    .flatMap((column, index) => column.placed.map((placed) => ({ placed, index })))
    .sort(
      (one, other) =>
        one.placed.start - other.placed.start || one.index - other.index || one.placed.lane - other.placed.lane,
    )
    .map(({ placed }) => placed);
}

function nearest(day: PlacedSession[] | undefined, to: PlacedSession | undefined): PlacedSession | undefined {
  if (!day || !to) {
    return undefined;
  }
  const away = (placed: PlacedSession) => Math.abs(placed.start - to.start);
  return day.reduce((best, placed) => (away(placed) < away(best) ? placed : best), day[0] as PlacedSession);
}

function hasElsewhere(week: Week): boolean {
  const known = new Set(week.rooms.map((room) => room.id));
  return week.days.some((day) => day.sessions.some((card) => !known.has(card.session.room_id ?? "")));
}

function spanOf(card: SessionCard): PlacedSession {
  const start = minutesOf(card.session.start);
  return { card, start, end: Math.min(start + card.session.minutes, DAY_MINUTES), lane: 0, lanes: 1 };
}

function columnOf(key: string, room: Room | null, spans: PlacedSession[]): WeekColumn {
  const placed = inLanes(spans);
  const lanes = placed.map((session) => session.lanes);
  return { key, room, placed, tracks: lanes.reduce(leastCommonMultiple, 1), widest: Math.max(1, ...lanes) };
}

function leastCommonMultiple(one: number, other: number): number {
  const divisor = (first: number, second: number): number => (second === 0 ? first : divisor(second, first % second));
  return (one / divisor(one, other)) * other;
}

/** Sessions that overlap share the width: each takes the first lane that is free. */
function inLanes(spans: PlacedSession[]): PlacedSession[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  let group: PlacedSession[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const placed of group) {
      placed.lanes = ends.length;
    }
    group = [];
    ends = [];
  };
  for (const placed of sorted) {
    if (ends.every((end) => end <= placed.start)) {
      close();
    }
    const free = ends.findIndex((end) => end <= placed.start);
    placed.lane = free < 0 ? ends.length : free;
    ends[placed.lane] = placed.end;
    group.push(placed);
  }
  close();
  return sorted;
}

function openSpans(day: PlanDay): [number, number][] {
  return day.open.map(([start, end]) => {
    const from = minutesOf(start);
    // An end at midnight is the end of the day.
    return [from, minutesOf(end) || DAY_MINUTES];
  });
}

function hoursOf(days: PlacedDay[]): { from: number; to: number } {
  const spans = days.flatMap((day) => [
    ...day.open,
    ...day.columns.flatMap((column) => column.placed.map(({ start, end }): [number, number] => [start, end])),
  ]);
  const from = Math.min(SHOWN_AT_LEAST[0], ...spans.map(([start]) => start));
  const to = Math.max(SHOWN_AT_LEAST[1], ...spans.map(([, end]) => end));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}
