import { expect, it } from "vitest";
import {
  broughtWords,
  chosen,
  columnName,
  columnsOf,
  isOpen,
  neededFor,
  proposedFor,
  runWords,
  taken,
  turnedRows,
} from "./choices";
import { samplePeoplePreview, samplePreview, sampleRow, sampleSheet, sampleTotals } from "./import.fixture";

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
  expect(taken(preview, new Set())).toEqual({ rows: 2, sessions: 5, marks: 0 });
  expect(taken(preview, new Set([3]))).toEqual({ rows: 1, sessions: 1, marks: 0 });
  expect(taken(preview, new Set([3, 4]))).toEqual({ rows: 2, sessions: 2, marks: 0 });
  expect(turnedRows(preview, new Set([3, 4]))).toEqual({ leave_out: [3], take_duplicates: [4] });
});

it("nobody decides about a row that cannot be read, or about a centre that is there", () => {
  expect(isOpen(sampleRow({ verdict: "unusable" }), "classes")).toBe(false);
  expect(isOpen(sampleRow({ verdict: "duplicate" }), "classes")).toBe(true);
  expect(isOpen(sampleRow({ verdict: "duplicate" }), "centres")).toBe(false);
});

it("numbers bend their words", () => {
  const brought = sampleTotals({ sessions: 15, series: 2, rooms: 1 });
  expect(broughtWords(brought)).toBe("1 sala, 2 serie, 15 terminów");
  expect(runWords("classes", { rows: 15, sessions: 15, marks: 0 })).toBe("Wczytaj 15 terminów");
  expect(runWords("centres", { rows: 1, sessions: 0, marks: 0 })).toBe("Wczytaj 1 wiersz");
  expect(runWords("classes", { rows: 0, sessions: 0, marks: 0 })).toBe("Nie ma czego wczytać");
});

it("people come in by how many they are, and who is there can be taken or completed", () => {
  const preview = samplePeoplePreview();
  expect(runWords("people", taken(preview, new Set()))).toBe("Wczytaj 2 osoby");
  expect(runWords("people", taken(preview, new Set([2, 3])))).toBe("Wczytaj 2 osoby");
  expect(turnedRows(preview, new Set([2, 3]))).toEqual({ leave_out: [2], take_duplicates: [3] });
  expect(isOpen(sampleRow({ verdict: "duplicate", makes: "person" }), "people")).toBe(true);
  const filled = sampleRow({ row: 3, verdict: "duplicate", makes: "fill" });
  const filling = samplePeoplePreview({ rows: [filled], brings: sampleTotals({ people: 2, filled: 1 }) });
  expect(taken(filling, new Set()).rows).toBe(3);
  expect(turnedRows(filling, new Set([3]))).toEqual({ leave_out: [3], take_duplicates: [] });
  expect(broughtWords(sampleTotals({ people: 118, filled: 2 }))).toBe("118 osób, uzupełniono dane 2 osób");
});

it("marks are counted, and a row without any has nothing to decide", () => {
  expect(runWords("attendance", { rows: 3, sessions: 0, marks: 22 })).toBe("Wczytaj 22 oznaczenia");
  expect(runWords("attendance", { rows: 3, sessions: 0, marks: 0 })).toBe("Nie ma czego wczytać");
  expect(isOpen(sampleRow({ makes: "marks", marks: 4 }), "attendance")).toBe(true);
  expect(isOpen(sampleRow({ verdict: "warning", makes: "nothing" }), "attendance")).toBe(false);
});

it("what is still to be chosen depends on what the list is of", () => {
  expect(neededFor("classes", { 0: "name" }, false)).toBe("");
  expect(neededFor("people", { 0: "birth" }, false)).toBe("people");
  expect(neededFor("people", { 0: "last_name" }, false)).toBe("");
  expect(neededFor("attendance", { 0: "full_name" }, false)).toBe("days");
  expect(neededFor("attendance", { 0: "full_name", 1: "day" }, false)).toBe("class");
  expect(neededFor("attendance", { 0: "full_name", 1: "day", 2: "day" }, true)).toBe("");
});

it("there may be many days", () => {
  const days = chosen({ 0: "full_name", 1: "day" }, 2, "day");
  expect(columnsOf(days).map(({ field }) => field)).toEqual(["full_name", "day", "day"]);
});
