// The drawn timetable as a board: which time and place lie under a point, and where a time and
// place would be drawn. Points and boxes are in pixels from the left upper corner of the board.
import type { RoomId } from "../bindings/RoomId";
import { QUARTER, type MovingRefusal, type Target } from "./target";
import { DAY_MINUTES, LONGEST_MINUTES, minutesOf, timeOf } from "./times";

/** A place on the board. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A column of hours: a room of a day, everything elsewhere, or the whole day. */
export interface BoardColumn {
  date: string;
  /** A room, `null` for elsewhere, nothing where the column is the whole day. */
  room: RoomId | null | undefined;
  left: number;
  right: number;
}

/** A day without hours, as a month shows it. */
export interface BoardCell extends Box {
  date: string;
}

/** What was taken hold of: the whole session, or its end. */
export interface Grab {
  kind: "move" | "resize";
  /** From the start of the session, or from its end, to the point where it was held, in minutes. */
  held: number;
}

/** Columns with hours from above to below. */
export interface HourBoard {
  kind: "hours";
  columns: BoardColumn[];
  /** The first minute shown, from midnight. */
  from: number;
  /** How many minutes lie between one edge and the next. */
  step: number;
  /** Where each step begins, and where the last one ends. Steps may differ in height. */
  edges: number[];
}

/** Days side by side and below each other, without hours. */
export interface DayBoard {
  kind: "days";
  cells: BoardCell[];
}

export type Board = HourBoard | DayBoard;

/** The minute from midnight that lies at a height, to a fraction. */
export function minuteAt({ from, step, edges }: HourBoard, y: number): number {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 0;
  if (y <= first) return from;
  if (y >= last) return from + (edges.length - 1) * step;
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= y) low = middle;
    else high = middle;
  }
  const [above = 0, below = 0] = [edges[low], edges[high]];
  return from + (low + (y - above) / Math.max(below - above, 1)) * step;
}

/** Where a minute from midnight lies. */
export function heightOf({ from, step, edges }: HourBoard, minute: number): number {
  const place = Math.min(Math.max((minute - from) / step, 0), edges.length - 1);
  const whole = Math.floor(place);
  const above = edges[whole] ?? 0;
  const below = edges[whole + 1] ?? above;
  return above + (below - above) * (place - whole);
}

/** What is taken hold of at a height, of a session that is there. */
export function grabAt(board: Board, kind: Grab["kind"], target: Target, y: number): Grab {
  if (board.kind === "days") return { kind: "move", held: 0 };
  const start = minutesOf(target.start);
  const from = kind === "move" ? start : Math.min(start + target.minutes, DAY_MINUTES);
  return { kind, held: minuteAt(board, y) - from };
}

/**
 * Where a session goes that is held at a point; or why it cannot be there. Outside of every column
 * it stays in the one nearest by.
 */
export function dropAt(board: Board, grab: Grab, original: Target, x: number, y: number): Target | MovingRefusal {
  if (board.kind === "days") {
    const cell = board.cells.find(
      ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height,
    );
    return cell ? { ...original, date: cell.date } : original;
  }
  const minute = minuteAt(board, y) - grab.held;
  const start = minutesOf(original.start);
  if (grab.kind === "resize") {
    const end = Math.min(snapped(minute), DAY_MINUTES);
    return { ...original, minutes: Math.min(Math.max(end - start, QUARTER), LONGEST_MINUTES) };
  }
  const passesMidnight = start + original.minutes > DAY_MINUTES;
  const last = DAY_MINUTES - (passesMidnight ? QUARTER : original.minutes);
  const moved = { ...original, start: timeOf(Math.min(Math.max(snapped(minute), 0), last)) };
  const column = columnAt(board, x);
  if (!column) return moved;
  if (column.room === undefined) return { ...moved, date: column.date };
  if (column.room !== null) return { ...moved, date: column.date, room_id: column.room, place: "" };
  // Elsewhere needs the name of a place, which no dragging gives.
  return original.room_id === null ? { ...moved, date: column.date } : "place";
}

/** Where a target would be drawn; nothing if the board does not show its day. */
export function boxOf(board: Board, target: Target): Box | null {
  if (board.kind === "days") return board.cells.find(({ date }) => date === target.date) ?? null;
  const ofDay = board.columns.filter(({ date }) => date === target.date);
  const column = ofDay.find(({ room }) => room === target.room_id) ?? ofDay.find(({ room }) => room === undefined);
  const shown = column ?? ofDay[0];
  if (!shown) return null;
  const start = minutesOf(target.start);
  const top = heightOf(board, start);
  const bottom = heightOf(board, Math.min(start + target.minutes, DAY_MINUTES));
  return { left: shown.left, top, width: shown.right - shown.left, height: bottom - top };
}

function snapped(minute: number): number {
  return Math.round(minute / QUARTER) * QUARTER;
}

function columnAt({ columns }: HourBoard, x: number): BoardColumn | undefined {
  const away = ({ left, right }: BoardColumn) => (x < left ? left - x : Math.max(x - right, 0));
  let nearest = columns[0];
  for (const column of columns) if (nearest && away(column) < away(nearest)) nearest = column;
  return nearest;
}
