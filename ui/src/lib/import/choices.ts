/** What the user chose about a sheet, and what that comes to. */
import type { ImportColumn } from "../bindings/ImportColumn";
import type { ImportField } from "../bindings/ImportField";
import type { ImportKind } from "../bindings/ImportKind";
import type { ImportPreview } from "../bindings/ImportPreview";
import type { ImportRow } from "../bindings/ImportRow";
import type { ImportTotals } from "../bindings/ImportTotals";
import type { ImportVerdict } from "../bindings/ImportVerdict";
import type { SheetColumn } from "../bindings/SheetColumn";
import type { SheetView } from "../bindings/SheetView";
import * as messages from "../messages";

/** A field that a column holds, or nothing. */
export type Choice = ImportField | "";

/** What each column of a sheet holds, by its place; as proposed for this kind. */
export function proposedFor(sheet: SheetView, kind: ImportKind): Record<number, Choice> {
  const columns = sheet.proposals.find((proposal) => proposal.kind === kind)?.columns ?? [];
  return Object.fromEntries(columns.map(({ index, field }) => [index, field]));
}

/** What columns can hold in a sheet of this kind. */
export function fieldsOf(sheet: SheetView, kind: ImportKind): ImportField[] {
  return sheet.proposals.find((proposal) => proposal.kind === kind)?.fields ?? [];
}

/** The choices with another one for a column; a field that stood elsewhere leaves its column, but for days. */
export function chosen(
  choices: Readonly<Record<number, Choice>>,
  index: number,
  field: Choice,
): Record<number, Choice> {
  const others = Object.entries(choices).filter(([, held]) => field === "" || field === "day" || held !== field);
  return { ...Object.fromEntries(others), [index]: field };
}

/** The columns that are taken. */
export function columnsOf(choices: Readonly<Record<number, Choice>>): ImportColumn[] {
  return Object.entries(choices).flatMap(([index, field]) => (field === "" ? [] : [{ index: Number(index), field }]));
}

/** What a column is called on the screen. */
export function columnName({ letters, name }: SheetColumn): string {
  return name === "" ? messages.importColumn({ letters }) : messages.importColumnNamed({ letters, name });
}

/** What is still to be chosen before the rows can be looked at; nothing if all of it is. */
export type Needed = "" | "name" | "people" | "days" | "class";

/** What is still to be chosen about the columns of a sheet of this kind. */
export function neededFor(kind: ImportKind, choices: Readonly<Record<number, Choice>>, hasClass: boolean): Needed {
  const held = new Set(Object.values(choices));
  if (kind === "classes" || kind === "centres") return held.has("name") ? "" : "name";
  if (!held.has("first_name") && !held.has("last_name") && !held.has("full_name")) return "people";
  if (kind === "people") return "";
  if (!held.has("day")) return "days";
  return hasClass ? "" : "class";
}

/** Whether a row comes in unless somebody says otherwise. */
export function comesIn({ verdict, makes }: Pick<ImportRow, "verdict" | "makes">): boolean {
  return verdict === "good" || verdict === "warning" || makes === "fill";
}

/** Whether somebody can decide about a row: a centre that is there needs no second one. */
export function isOpen(row: ImportRow, kind: ImportKind): boolean {
  if (comesIn(row)) return kind !== "attendance" || row.marks > 0;
  return row.verdict === "duplicate" && (kind === "classes" || (kind === "people" && row.makes === "person"));
}

/** Whether a row needs a look before it comes in. */
export function needsLook({ verdict }: ImportRow): boolean {
  return verdict !== "good";
}

/** How much comes in. */
export interface Taken {
  rows: number;
  sessions: number;
  marks: number;
}

/** How much comes in: all good rows, but for those turned the other way by hand. */
export function taken(preview: ImportPreview, turned: ReadonlySet<number>): Taken {
  let rows = preview.counts.good + preview.counts.warning + preview.brings.filled;
  let { sessions, marks } = preview.brings;
  for (const row of preview.rows) {
    if (!turned.has(row.row)) continue;
    const sign = comesIn(row) ? -1 : 1;
    rows += sign;
    sessions += sign * row.sessions;
    marks += sign * row.marks;
  }
  return { rows, sessions, marks };
}

/** The numbers of rows turned by hand, as the core wants them. */
export function turnedRows(
  preview: ImportPreview,
  turned: ReadonlySet<number>,
): { leave_out: number[]; take_duplicates: number[] } {
  const rows = preview.rows.filter(({ row }) => turned.has(row));
  const numbers = (of: (row: ImportRow) => boolean): number[] => rows.filter(of).map(({ row }) => row);
  return {
    leave_out: numbers(comesIn),
    take_duplicates: numbers((row) => row.verdict === "duplicate" && !comesIn(row)),
  };
}

/** What a row makes, in words: `termin · 10.03.2026, 10:00–11:00 · Sala 1`. */
export function madeWords({ makes, when, place, marks }: ImportRow): string {
  const what = makes === "marks" ? messages.importMarks({ count: marks }) : messages.messageOf("import_makes", makes);
  return [what, when, place].filter(Boolean).join(" · ");
}

/** What was brought in, in words: `15 terminów, 2 serie`. */
export function broughtWords(brought: ImportTotals): string {
  const parts: [number, (values: { count: number }) => string][] = [
    [brought.centres, messages.importCentres],
    [brought.locations, messages.importLocations],
    [brought.rooms, messages.importRooms],
    [brought.series, messages.importSeries],
    [brought.sessions, messages.importSessions],
    [brought.people, messages.importPeople],
    [brought.memberships, messages.importMemberships],
    [brought.filled, messages.importFilled],
    [brought.marks, messages.importMarks],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => words({ count }))
    .join(", ");
}

/** What the button says that brings everything in. */
export function runWords(kind: ImportKind, { rows, sessions, marks }: Taken): string {
  if (kind === "attendance") {
    return marks === 0 ? messages.importRunNothing() : messages.importRunMarks({ count: marks });
  }
  if (rows === 0) return messages.importRunNothing();
  if (kind === "people") return messages.importRunPeople({ count: rows });
  return kind === "classes" ? messages.importRunSessions({ count: sessions }) : messages.importRunRows({ count: rows });
}
