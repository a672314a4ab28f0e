import { expect, it } from "vitest";
import {
  broughtWords,
  chosen,
  columnName,
  columnsOf,
  isOpen,
  proposedFor,
  runWords,
  taken,
  turnedRows,
} from "./choices";
import { samplePreview, sampleRow, sampleSheet } from "./import.fixture";

it("a sheet begins with what is proposed for its kind", () => {
  expect(proposedFor(sampleSheet(), "classes")).toEqual({ 0: "name", 1: "start" });
  expect(proposedFor(sampleSheet(), "centres")).toEqual({ 0: "name" });
});

it("a field stands in one column only, and a column can hold nothing", () => {
  const moved = chosen({ 0: "name", 1: "start" }, 3, "start");
  expect(columnsOf(moved)).toEqual([
    { index: 0, field: "name" },
    { index: 3, field: "start" },
  ]);
  expect(columnsOf(chosen(moved, 3, ""))).toEqual([{ index: 0, field: "name" }]);
});

it("a column without a name goes by its letters", () => {
  const [named, , nameless] = sampleSheet().columns;
  expect([named, nameless].map((column) => column && columnName(column))).toEqual(["A: Nazwa", "Kolumna D"]);
});

it("what comes in follows the rows that were turned by hand", () => {
  const preview = samplePreview();
  expect(taken(preview, new Set())).toEqual({ rows: 2, sessions: 5 });
  expect(taken(preview, new Set([3]))).toEqual({ rows: 1, sessions: 1 });
  expect(taken(preview, new Set([3, 4]))).toEqual({ rows: 2, sessions: 2 });
  expect(turnedRows(preview, new Set([3, 4]))).toEqual({ leave_out: [3], take_duplicates: [4] });
});

it("nobody decides about a row that cannot be read, or about a centre that is there", () => {
  expect(isOpen(sampleRow({ verdict: "unusable" }), "classes")).toBe(false);
  expect(isOpen(sampleRow({ verdict: "duplicate" }), "classes")).toBe(true);
  expect(isOpen(sampleRow({ verdict: "duplicate" }), "centres")).toBe(false);
});

it("numbers bend their words", () => {
  const brought = { sessions: 15, series: 2, centres: 0, locations: 0, rooms: 1 };
  expect(broughtWords(brought)).toBe("1 sala, 2 serie, 15 terminów");
  expect(runWords("classes", { rows: 15, sessions: 15 })).toBe("Wczytaj 15 terminów");
  expect(runWords("centres", { rows: 1, sessions: 0 })).toBe("Wczytaj 1 wiersz");
  expect(runWords("classes", { rows: 0, sessions: 0 })).toBe("Nie ma czego wczytać");
});
