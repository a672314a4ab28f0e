// Reads from the page where the drawn timetable has its columns, hours and days.
import type { Board, BoardCell, BoardColumn } from "./board";
import { ROW_MINUTES } from "./week";

/** The board inside a frame, in pixels from its corner; nothing where sessions stand in a list. */
export function readBoard(frame: HTMLElement): Board | null {
  const corner = frame.getBoundingClientRect();
  const cells = [...frame.querySelectorAll<HTMLElement>("[data-cell]")];
  if (cells.length > 0) return { kind: "days", cells: cells.map((cell) => cellOf(cell, corner)) };
  const grid = frame.querySelector<HTMLElement>("[data-hours]");
  const grounds = [...frame.querySelectorAll<HTMLElement>("[data-column]")];
  const first = grounds[0];
  if (!grid || !first) return null;
  const { top, bottom } = first.getBoundingClientRect();
  return {
    kind: "hours",
    columns: grounds.map((ground) => columnOf(ground, corner)),
    from: Number(grid.dataset["hours"]),
    step: ROW_MINUTES,
    edges: edgesOf(grid, top - corner.top, bottom - corner.top),
  };
}

function cellOf(cell: HTMLElement, corner: DOMRect): BoardCell {
  const { left, top, width, height } = cell.getBoundingClientRect();
  return { date: cell.dataset["cell"] ?? "", left: left - corner.left, top: top - corner.top, width, height };
}

function columnOf(ground: HTMLElement, corner: DOMRect): BoardColumn {
  const { left, right } = ground.getBoundingClientRect();
  const { column = "", date = "" } = ground.dataset;
  const room = column === "day" ? undefined : column === "elsewhere" ? null : column;
  return { date, room, left: left - corner.left, right: right - corner.left };
}

/** The rows are as high as their texts need, so each has to be asked for. */
function edgesOf(grid: HTMLElement, top: number, bottom: number): number[] {
  const tracks = getComputedStyle(grid).gridTemplateRows.split(" ").map(parseFloat);
  const edges = [top];
  // The first two are the heads.
  for (const height of tracks.slice(2)) edges.push((edges.at(-1) ?? 0) + height);
  const end = edges.at(-1) ?? 0;
  // What the tracks say is held against what is drawn: a border may have to be shared out.
  const scale = end > top ? (bottom - top) / (end - top) : 1;
  return edges.map((edge) => top + (edge - top) * scale);
}
